"""Says whether the search index fits the records, and makes it anew."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.storage import search_check, search_sync
from desktop_app.storage.audit import log
from desktop_app.storage.backups import Verdict

SOUND = message("Check", "Everybody is found by every name and number on record.")
FAULTS: dict[str, Message] = {
    "rules": message("Check", "The search index is of another version. Make it anew."),
    "names": message(
        "Check", "The search index does not know %n names as they are on record.", n=0
    ),
    "numbers": message(
        "Check", "The search index does not know %n numbers as they are on record.", n=0
    ),
    "texts": message(
        "Check", "The search index does not know %n texts as they are on record.", n=0
    ),
}


def search_verdict(desk: Desk) -> Verdict:
    """Return whether the search index fits the records; one that does not is made anew."""
    with desk.read() as session:
        found = search_check.faults(session)
    if not found:
        return Verdict("search", True, SOUND)
    first = found[0]
    text = FAULTS[first.part]
    count = first.number if text.n is not None else None
    return Verdict("search", False, Message(text.context, text.source, {}, count))


def make_index_anew(
    desk: Desk, progress: Callable[[int, int], object] = lambda _done, _all: None
) -> None:
    """Make the search index anew from the records; the office's other programs wait meanwhile.

    It writes, and for long: who may only look (an auditor) does not.
    """
    with desk.write(Action.CHANGE_SETTINGS, "rebuild_index") as session:
        log(session, "rebuild_index")
        search_sync.rebuild(session, progress)
    desk.database.words.forget()
