"""What every test of the window needs: the program's look and language, and real keystrokes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui import background, locale, theme
from desktop_app.ui.garbage import Collector
from desktop_app.ui.pages.desk_page import DeskPage

_prepared: list[QApplication] = []


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[QApplication]:
    """Give the application its look once, and leave no work behind a test."""
    if not _prepared:
        locale.set_language(qapp)
        theme.start(qapp, theme.LIGHT)
        _prepared.append(qapp)
    collector = qapp.findChild(Collector) or Collector(qapp)
    yield qapp
    background.settle()
    background.stop()
    put_away(qapp)
    collector.look()
    if theme.scheme() != theme.LIGHT:
        theme.apply_theme(qapp, theme.LIGHT)


def put_away(app: QApplication) -> None:
    """Delete the windows a test left: the next one must not find them, nor repaint them."""
    for window in app.topLevelWidgets():
        window.close()
        window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def type_text() -> Callable[[QWidget, str], None]:
    """Return a way to type any script: Arabic through qtbot aborts the interpreter."""

    def type_(widget: QWidget, words: str) -> None:
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(widget, event)

    return type_


@dataclass
class Way:
    """Remembers where the pages wanted to go."""

    places: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def __call__(self, key: str, arguments: Mapping[str, Any]) -> None:
        self.places.append((key, dict(arguments)))


@pytest.fixture
def go() -> Way:
    return Way()


@pytest.fixture
def shown(qtbot) -> Callable[[DeskPage], DeskPage]:
    def show(page: DeskPage) -> DeskPage:
        qtbot.addWidget(page)
        page.resize(1056, 610)
        page.show()
        return page

    return show
