"""Puts into words what a check of the office found: the first bad row, and the head marker."""

from __future__ import annotations

import json

from desktop_app.domain.formats import isolate, short_date, time_of_day
from desktop_app.domain.messages import Message, message
from desktop_app.services.desk import Desk
from desktop_app.services.trail_words import action_words, table_words
from desktop_app.storage.backups import Verdict
from desktop_app.storage.head import FAULTS, HeadState, HeadVerdict
from desktop_app.storage.trail import FaultKind, TrailFault

EDITED = message("Check", "Row {row} was changed by hand: {what}.")
SWAPPED = message("Check", "Rows {row} and {until} were swapped: {what}.")
ONE_GONE = message("Check", "Row {row} was deleted.")
SEVERAL_GONE = message("Check", "Rows {row} to {until} were deleted.")
HEADS: dict[HeadState, Message] = {
    HeadState.BEHIND: message(
        "Check",
        "The end of the trail was cut: the marker knows {marked} rows, the database had {found}."
        " An older database may have been put back.",
    ),
    HeadState.CHANGED: message(
        "Check", "Row {marked} of the trail is not the one the marker knows: the past was replaced."
    ),
    HeadState.MISSING: message(
        "Check", "The marker beside the database is missing: whether the end was cut is not known."
    ),
    HeadState.UNREADABLE: message(
        "Check",
        "The marker beside the database does not open: it is damaged or of another office.",
    ),
}


def told_of(desk: Desk, verdict: Verdict) -> Message:
    """Return what a check says of a part of the office."""
    if verdict.fault is not None:
        return fault_words(desk, verdict.fault)
    if verdict.head is not None and not verdict.sound:
        return head_words(_worst(verdict))
    return verdict.detail


def warning_of(desk: Desk) -> Message | None:
    """Return what is to be told of the head marker when an office is opened; None when all is well.

    That an office was restored is told once, and is no fault.
    """
    return HEADS.get(desk.head.state) and head_words(desk.head)


def head_words(verdict: HeadVerdict) -> Message:
    """Return how the trail stands to its marker, in a sentence."""
    text = HEADS[verdict.state]
    values = {"marked": isolate(str(verdict.marked)), "found": isolate(str(verdict.found))}
    return Message(text.context, text.source, values)


def fault_words(desk: Desk, fault: TrailFault) -> Message:
    """Return the first bad row of the trail: its number, what was done, when, who and what."""
    texts = {FaultKind.EDITED: EDITED, FaultKind.SWAPPED: SWAPPED}
    text = texts.get(fault.kind, ONE_GONE if fault.seq == fault.until else SEVERAL_GONE)
    values = {
        "row": isolate(str(fault.seq)),
        "until": isolate(str(fault.until)),
        "what": _what(desk, fault),
    }
    return Message(text.context, text.source, values)


def _what(desk: Desk, fault: TrailFault) -> str:
    parts = [action_words(fault.action), table_words(fault.table), fault.account]
    if fault.at is not None:
        at = desk.local(fault.at)
        parts.append(f"{isolate(short_date(at.date()))} {isolate(time_of_day(at))}")
    return "، ".join(part for part in parts if part)


def _worst(verdict: Verdict) -> HeadVerdict:
    """Return the marker's fault of now, or the last one nobody has looked at."""
    assert verdict.head is not None
    if verdict.head.state in FAULTS or not verdict.unread:
        return verdict.head
    told = json.loads(verdict.unread[-1])
    return HeadVerdict(HeadState(told["state"]), told["marked"], told["found"])
