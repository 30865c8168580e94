"""One window for an office's folder on a computer."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from desktop_app.ui.single_instance import SingleInstance, name_of


def test_the_first_start_claims_the_office(qtbot, tmp_path: Path):
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.release()


def test_a_second_start_raises_the_first_and_ends(qtbot, tmp_path: Path):
    first = SingleInstance(tmp_path)
    assert first.claim()
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from desktop_app.ui.single_instance import SingleInstance;"
        "app = QCoreApplication([]); sys.exit(int(SingleInstance(Path(sys.argv[1])).claim()))"
    )
    with qtbot.waitSignal(first.raised, timeout=20_000):
        second = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)])
    assert second.wait(20) == 0
    first.release()


def test_two_offices_do_not_meet(qtbot, tmp_path: Path):
    first, other = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert first.claim()
    assert other.claim()
    first.release()
    other.release()


def test_the_name_follows_the_folder_not_its_spelling(tmp_path: Path):
    assert name_of(tmp_path / "a" / ".." / "b") == name_of(tmp_path / "b")
    assert name_of(tmp_path / "a") != name_of(tmp_path / "b")


def test_what_a_crash_left_behind_is_taken_over(qtbot, tmp_path: Path):
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from desktop_app.ui.single_instance import SingleInstance;"
        "app = QCoreApplication([]); SingleInstance(Path(sys.argv[1])).claim(); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True, timeout=30)
    after = SingleInstance(tmp_path)
    assert after.claim()
    after.release()


def test_an_office_left_can_be_claimed_again(qtbot, tmp_path: Path):
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.release()
    again = SingleInstance(tmp_path)
    assert again.claim()
    again.release()
