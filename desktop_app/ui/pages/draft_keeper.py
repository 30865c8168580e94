"""Keeps what is typed in a form as a draft, and finds the page a draft belongs to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer

from desktop_app.services.desk import Desk
from desktop_app.services.drafts import drop_draft, save_draft
from desktop_app.ui import background
from desktop_app.ui.pages import request_drafts

PAUSE = 1200
"""Milliseconds without a key after which what is typed is kept."""


def place_of(form: str) -> tuple[str, dict[str, Any]]:
    """Return the page and the arguments that show the form a draft was typed in.

    Names are `file:new`, `file:ID`, `member:new:FILE:RELATION`, `member:ID:FILE`; all others
    are those of requests.
    """
    match form.split(":"):
        case ["file", "new"]:
            return "file_form", {}
        case ["file", file_id]:
            return "file_form", {"file_id": int(file_id)}
        case ["member", "new", file_id, relation]:
            return "member_form", {"file_id": int(file_id), "relation": relation}
        case ["member", member_id, file_id]:
            return "member_form", {"file_id": int(file_id), "member_id": int(member_id)}
        case _:
            return "new_request", request_drafts.place_of(form) or {}


class DraftKeeper(QObject):
    """Keeps one form's text a moment after the last key; `kept` is called after each time."""

    def __init__(
        self,
        desk: Desk,
        values: Callable[[], Mapping[str, object]],
        kept: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._values = values
        self._kept = kept
        self._form = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.keep_now)

    def follow(self, form: str) -> None:
        """Keep the text of another form from now on."""
        self._timer.stop()
        self._form = form

    def typed(self) -> None:
        """Take note that something was typed."""
        if self._form:
            self._timer.start()

    def keep_now(self) -> None:
        """Keep what is typed without waiting."""
        self._timer.stop()
        if self._form:
            form, values = self._form, dict(self._values())
            background.run(
                lambda: save_draft(self._desk, form, values), lambda _: self._kept(), owner=self
            )

    def keep_pending(self) -> None:
        """Keep what was typed since the last time, if anything was."""
        if self._timer.isActive():
            self.keep_now()

    def drop(self) -> None:
        """Forget the draft: the form was saved or given up."""
        self._timer.stop()
        form, self._form = self._form, ""
        if form:
            background.run(lambda: drop_draft(self._desk, form), owner=self)
