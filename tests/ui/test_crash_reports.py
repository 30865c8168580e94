"""A failure leaves a report that the next start offers for reading, and that names nobody."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desktop_app import crash
from desktop_app.ui.application import Program
from desktop_app.ui.pages.crash_reports import CrashReports
from tests.driver import Driver

ROOT = Path(__file__).parents[2]
SAID = "كريم الزياني 007130863429829015519512"
DYING = """
import faulthandler, sys
from pathlib import Path
from desktop_app import crash
crash.keep_memory_in()
crash.listen(Path(sys.argv[1]))
def read_the_file_of(name):
    faulthandler._sigsegv()
read_the_file_of("كريم الزياني")
"""


def failed(folder, clock):
    try:
        raise ValueError(SAID)
    except ValueError as error:
        return crash.write_report(folder, error, clock.now)


def test_the_next_start_offers_the_report_until_it_was_read(desk, clock, qapp):
    desk.close()
    assert crash.unread(desk.folder) is None
    failed(desk.folder, clock)
    person = Driver(desk.folder)
    person.start()
    person.sign_in()
    note = person.page().failure_note
    assert "23 نونبر 2026" in note.text()
    note.pressed.emit()
    person.settle()
    card = person.page().about.crashes
    assert card.isVisible()
    assert "ValueError" in card.text.toPlainText()
    card.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == card.text.toPlainText()
    assert "الزياني" not in copied
    person.open("home")
    assert person.page().failure_note.text() == ""
    person.leave()


def test_what_is_deleted_is_gone_and_not_offered(tmp_path, clock, qtbot):
    failed(tmp_path, clock)
    card = CrashReports(tmp_path)
    qtbot.addWidget(card)
    card.show()
    card.delete.click()
    assert crash.reports(tmp_path) == []
    assert crash.unread(tmp_path) is None


def test_a_later_failure_is_offered_again(tmp_path, clock):
    failed(tmp_path, clock)
    crash.mark_read(tmp_path)
    assert crash.unread(tmp_path) is None
    clock.pass_days(1)
    later = failed(tmp_path, clock)
    assert crash.unread(tmp_path) == later


def test_a_program_that_died_at_once_leaves_where_it_was(tmp_path):
    """A fault below Python: no exception ever passes, and no memory is dumped."""
    command = [sys.executable, "-c", DYING, str(tmp_path)]
    died = subprocess.run(command, cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)},
                          capture_output=True, check=False)  # fmt: skip
    assert died.returncode < 0
    assert crash.unread(tmp_path) is None
    crash._take_up(tmp_path, tmp_path / crash.FOLDER / crash.LAST_BREATH)
    report = crash.unread(tmp_path)
    text = report.read_text(encoding="utf-8")
    assert "Segmentation fault" in text
    assert "read_the_file_of" in text
    assert "الزياني" not in text
    assert str(ROOT.parent) not in text
    assert not list(tmp_path.glob("core*"))


def test_what_no_page_took_is_told_and_kept_without_its_words(tmp_path, caplog, capfd, qapp):
    program = Program(tmp_path)
    error = ValueError(SAID)
    program.tell_failure(ValueError, error, None)
    (report,) = crash.reports(tmp_path)
    printed = capfd.readouterr()
    for said in (report.read_text(encoding="utf-8"), caplog.text, printed.out, printed.err):
        assert "الزياني" not in said
    assert "ValueError" in report.read_text(encoding="utf-8")


def test_a_failure_that_is_its_own_cause_is_told_once():
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert crash.anatomy(first) == "builtins.ValueError\nbuiltins.KeyError"


def test_what_the_database_never_should_say_passes_as_it_is(desk):
    with (
        pytest.raises(IntegrityError) as fault,
        desk.database.write(desk.author("test")) as session,
    ):
        session.execute(text("INSERT INTO notes (id) VALUES (NULL)"))
    assert fault.value.__cause__ is not fault.value
    assert crash.anatomy(fault.value).count("IntegrityError") == 2
