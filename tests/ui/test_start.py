"""The window is painted before the database, the documents and the keys are read in."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests import builders

# What costs a third of a second together, and what no first page may wait for.
HEAVY = ("sqlalchemy", "alembic", "sqlcipher3", "reportlab", "cryptography", "xlsxwriter")
LOOK_AT_FIRST_PAINT = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from desktop_app import cli
from desktop_app.ui import background
from desktop_app.ui.application import Program, make_application

class Watcher(QObject):
    seen = None

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.seen is None:
            self.seen = [name for name in {HEAVY!r} if name in sys.modules]
        return False

app = make_application()
options = cli.read_arguments(sys.argv[2:])
program = Program(Path(sys.argv[1]))
watcher = Watcher()
app.installEventFilter(watcher)
program.start()
while "desktop_app.services.home" not in sys.modules:
    app.processEvents()
background.settle()
print(watcher.seen, app.windowIcon().isNull())
app.removeEventFilter(watcher)
program.finish()
"""


@pytest.mark.parametrize("made", [True, False])
def test_the_first_page_is_painted_before_the_database_is_read_in(tmp_path, made):
    """…and it is read in afterwards without being asked for, with the mark of the program."""
    folder = tmp_path / "office"
    if made:
        builders.office(folder).close()
    assert _first_paint(folder) == "[] False"


def _first_paint(folder: Path) -> str:
    command = [sys.executable, "-c", LOOK_AT_FIRST_PAINT, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
