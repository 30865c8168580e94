"""What pages share to take an edit back: the toast's button, and Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop_app.services import undo
from desktop_app.services.undo import Undoable, Undone
from desktop_app.translate import tell, translate

if TYPE_CHECKING:
    from desktop_app.ui.pages.desk_page import DeskPage


def say_undoable(page: DeskPage, words: str, places: Sequence[int]) -> None:
    """Say what was done, with the button that takes these actions of the trail back."""
    if not places:
        page.say(words)
        return
    desk, frame = page.desk, page.frame()

    def back() -> None:
        page.read(lambda: undo.undo_each(desk, places), lambda done: _told(page, done))

    if frame is not None:
        frame.toast(words, "done", back)


def say_found(page: DeskPage, words: str, find: Callable[[], Sequence[int]]) -> None:
    """Look up which actions were just done, then say so with the button to take them back."""
    page.read(find, lambda places: say_undoable(page, words, places), lambda _e: page.say(words))


def say_deleted(page: DeskPage, words: str, trash_id: int) -> None:
    """Say that something went to the trash, with the button that brings it back."""
    desk = page.desk

    def find() -> tuple[int, ...]:
        found = undo.last_deletion(desk, trash_id)
        return () if found is None else (found.seq,)

    say_found(page, words, find)


def take_back(page: DeskPage, find: Callable[[], Undoable]) -> None:
    """Take back the last edit that is found; what forbids it is said at the foot."""
    desk = page.desk
    page.read(lambda: undo.undo(desk, find().seq), lambda done: _told(page, done))


def _told(page: DeskPage, done: Undone) -> None:
    page.say(translate("Undo", "Taken back: {title}.", title=tell(done.title)))
    page.changed.emit()
    frame = page.frame()
    if frame is not None and frame.page() is not page:
        frame.refresh()
    else:
        page.refresh()
