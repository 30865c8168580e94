"""Drives the real window with the verbs a user would say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from desktop_app.ui import background
from desktop_app.ui.application import Program, make_application
from desktop_app.ui.form import Form
from desktop_app.ui.widgets.badge import Badge
from tests import builders

PATIENCE = 30_000


class Driver:
    """A person at the window of one office."""

    def __init__(self, folder: Path) -> None:
        self.app = make_application()
        self.program = Program(folder)
        self.program.gate.resize(1280, 720)

    def start(self) -> None:
        """Start the program."""
        self.program.start()
        self.settle()

    def sign_in(self, name: str = "head", password: str = builders.PASSWORD) -> None:
        """Type name and password at the gate and enter."""
        self.wait(lambda: self.gate().form.input("name").count() > 1)
        self.gate().form.set_values({"name": name, "password": password})
        self.gate().submit()
        self.settle()

    def gate(self) -> Any:
        """What stands before the office."""
        return self.program.gate.centralWidget()

    def is_inside(self) -> bool:
        """Whether the office is open in front of the person."""
        return self.program.shell is not None and self.program.shell.isVisible()

    def page(self) -> Any:
        """The page in front."""
        return self.program.shell.page()

    def page_name(self) -> str:
        """The name of the page in front."""
        return self.program.shell.page_key()

    def open(self, key: str, **arguments: Any) -> Any:
        """Open a page."""
        self.program.go(key, arguments)
        self.settle()
        return self.page()

    def fill(self, **values: Any) -> None:
        """Fill the visible forms with what they know of the values."""
        # Some fields come to light only when others are filled: hence the second time.
        for _ in range(2):
            for form in self.program.window().findChildren(Form):
                if form.isVisible():
                    known = {name: value for name, value in values.items() if name in form.values()}
                    form.set_values(known)
                    for name in known:
                        form.changed.emit(name)
            self.settle()

    def save(self) -> None:
        """Save the form in front."""
        self.page().save()
        self.settle()

    def press(self, words: str) -> None:
        """Press the button that says so."""
        self.button(words).click()
        self.settle()

    def button(self, words: str) -> QPushButton:
        """The visible, enabled button that says so."""
        for button in self.program.window().findChildren(QPushButton):
            if button.isVisible() and button.isEnabled() and words in button.text():
                return button
        raise LookupError(words)

    def choose_more(self, words: str) -> None:
        """Open «More» and choose what says so."""
        for menu in self.button("المزيد").findChildren(QMenu):
            for act in menu.actions():
                if act.isEnabled() and act.text() == words:
                    act.trigger()
                    self.settle()
                    return
        raise LookupError(words)

    def take_step(self, words: str, **values: Any) -> None:
        """Press a step of the request in front, fill its panel and confirm."""
        try:
            self.press(words)
        except LookupError:
            self.choose_more(words)
        panel = getattr(self.page(), "panel", None)
        if panel is not None and panel.papers.lines:
            panel.papers.receive_all()
        self.fill(**values)
        self.press(words)

    def deposit(
        self, file_id: int, person_id: int, kind: str, *, complete: bool, **values: Any
    ) -> None:
        """Register a request at the counter, with all its papers or none."""
        page = self.open("new_request", file_id=file_id, person_id=person_id, type=kind)
        self.wait(lambda: page.data.subject is not None)
        if complete:
            page.data.papers.receive_all()
        self.fill(**values)
        page.register.click()
        self.wait(lambda: self.page_name() == "print")

    def badges(self) -> list[str]:
        """The words of the badges in the head of the page in front."""
        found = self.page().header.findChildren(Badge)
        return [one.spec().text for one in found if one.isVisible()]

    def says(self, words: str) -> bool:
        """Whether the window shows these words somewhere."""
        window: QWidget = self.program.window()
        return any(
            words in f"{widget.property('text') or ''} {widget.accessibleName()}"
            for widget in window.findChildren(QWidget)
            if widget.isVisible()
        )

    def key(self, code: Qt.Key, text: str = "", control: bool = False) -> None:
        """Press a key where the keyboard is; Arabic goes as the event's text."""
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier(0)
        target = self.app.focusWidget() or self.program.window()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.postEvent(target, QKeyEvent(kind, code, modifier, text))
        self.settle()

    def settle(self) -> None:
        """Wait until data has come and is painted."""
        background.settle()
        self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 30)
        background.settle()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait for something that was asked for."""
        deadline = QDeadlineTimer(PATIENCE)
        while not until():
            assert not deadline.hasExpired(), "it never came"
            self.settle()

    def leave(self) -> None:
        """Close the program."""
        self.settle()
        self.program.finish()
        self.program.gate.deleteLater()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def member(relation: str, **values: Any) -> Mapping[str, Any]:
    """What is typed for a family member."""
    return {"relation": relation, "sex": "male", **values}
