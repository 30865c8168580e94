"""What the parts of the settings share: work in the background, words at the foot, locks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.roles import Action, action_label
from desktop_app.services.desk import Desk
from desktop_app.translate import tell, translate
from desktop_app.ui import background

T = TypeVar("T")


class Part(QWidget):
    """A part of the settings. `told(words)` what was done, `failed(error)` what was not."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def work(
        self,
        task: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do something in the background."""
        background.run(task, done, failed or self.failed.emit, owner=self)

    def reason(self, action: Action) -> str:
        """Return why an action is closed to this account's role."""
        return translate(
            "Settings",
            "The role «{role}» does not include {action}; the unit head can do it.",
            role=self.desk.account.role_ar,
            action=tell(action_label(action)),
        )
