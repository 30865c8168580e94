"""What every change of the office's rules has: a day from which it holds, a reason, a source."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import Message, message
from desktop_app.domain.texts import clean_lines
from desktop_app.services.cleaning import Checked

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
