"""The five floors hold: an import goes down only."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_an_import_goes_down_only():
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    result = subprocess.run(
        [*command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout


FLOORS = ("services", "storage", "domain", "ui")
# What these hold is told once: the rows of a use case, its words, its queries.
KINDS = ("_rows", "_words", "_queries")


def test_every_room_is_on_the_map():
    text = (ROOT / "README.md").read_text("utf-8")
    plan = text[text.index("## A map of the rooms") : text.index("Data flows one way")]
    named = set(re.findall("[a-z_]+", plan))
    missing = [
        f"{floor}/{path.stem}"
        for floor in FLOORS
        for path in (ROOT / "desktop_app" / floor).glob("*.py")
        if path.stem not in named | {"__init__"} and not path.stem.endswith(KINDS)
    ]
    assert missing == []
    program = {path.stem for path in (ROOT / "desktop_app").rglob("*.py")}
    gone = {name for name in named if "_" in name.strip("_")} - program
    assert gone <= {"desktop_app", "riaya_ar", *KINDS}
