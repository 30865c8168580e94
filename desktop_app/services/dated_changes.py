"""What every change of the office's rules has: a day from which it holds, a reason, a source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.texts import clean_lines
from desktop_app.services.cleaning import Checked
from desktop_app.translate import tell

LONGEST_REASON = 4000


def check_dated(checked: Checked, effective_from: str, reason: str) -> date:
    """Take the day and the reason of a change, with their faults; today when no day is given."""
    since = checked.whole_date("effective_from", effective_from or checked.today.isoformat())
    if since is not None and since < checked.today:
        text = message("Edits", "A change holds from today or a later day, never before.")
        checked.fault("effective_from", "past_date", text)
    checked.values["reason"] = clean_lines(reason)[:LONGEST_REASON]
    if not checked.values["reason"]:
        text = message("Edits", "Give the reason of the change, or the note that orders it.")
        checked.fault("reason", "missing_reason", text)
    return since or checked.today


def in_force_from(since: date) -> str:
    """Return the day a change holds from, in the words a second person reads."""
    return tell(message("Edits", "In force from {day}", day=isolate(short_date(since))))


def agreed_body(body: Mapping[str, Any], agreed: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """Return what was agreed to where a change differs from it by its day alone, else the change.

    A colleague may agree after the day that was asked for: the change then holds from a later one.
    """
    if agreed is None or {**agreed, "effective_from": body["effective_from"]} != body:
        return body
    return agreed


def attested(marks: Sequence[str]) -> Message:
    """Return the warning for a rule that rests on sources, by their marks."""
    return message(
        "Edits",
        "This definition rests on an attested source ({marks}). Change it only when a newer"
        " text says so, and confirm it.",
        marks=isolate(", ".join(marks)),
    )


def check_number(checked: Checked, name: str, typed: str) -> int | None:
    """Take a whole number above zero; None when nothing is typed."""
    plain = typed.strip()
    if not plain:
        return None
    if plain.isascii() and plain.isdigit() and int(plain) > 0:
        return int(plain)
    checked.fault(name, "bad_number", message("Edits", "Type a whole number above zero."))
    return None
