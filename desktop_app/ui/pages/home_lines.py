"""The lines of the home page: why each waits, what it is, the next thing to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.domain import formats
from desktop_app.domain.vocabulary import Provider, State
from desktop_app.services.rows import PersonRow, RequestRow
from desktop_app.translate import translate
from desktop_app.ui.columns import Piece
from desktop_app.ui.pages.words import category_words
from desktop_app.ui.widgets.badge import BadgeSpec

SOON = 10


@dataclass(frozen=True, slots=True)
class Cause:
    """Why requests wait: how the group looks and which list shows all of them."""

    code: str
    icon: str
    tone: str
    filters: Mapping[str, Any]


CAUSES = (
    Cause("late", "clock-alert", "late", {"overdue": True}),
    Cause("missing", "file-exclamation-point", "missing", {"states": [State.INCOMPLETE]}),
    Cause("review", "inbox", "neutral", {"states": [State.REGISTERED]}),
    Cause("decide", "stamp", "review", {"states": [State.UNDER_REVIEW]}),
    Cause("ending", "calendar-clock", "neutral", {}),
)


@dataclass(frozen=True, slots=True)
class Ending:
    """A person whose right ends soon, with its last day."""

    person: PersonRow
    until: date | None


def counter_words(code: str) -> str:
    """Return the words of a cause on its counter."""
    return {
        "late": translate("Home", "late"),
        "missing": translate("Home", "incomplete"),
        "review": translate("Home", "to review"),
        "decide": translate("Home", "to transmit or decide"),
        "ending": translate("Home", "rights ending soon"),
    }[code]


def group_words(code: str) -> str:
    """Return the words of a cause above its lines."""
    return {
        "late": translate("Home", "Late"),
        "missing": translate("Home", "Incomplete: papers still to come"),
        "review": translate("Home", "Registered, waiting for the review"),
        "decide": translate("Home", "Reviewed, waiting for transmission or decision"),
        "ending": translate("Home", "Rights ending within 60 days"),
    }[code]


def next_action(state: State) -> str:
    """Return the usual next step of a request, as the link at the end of its line."""
    return {
        State.REGISTERED: translate("Home", "Start of the review"),
        State.INCOMPLETE: translate("Home", "Receipt of papers"),
        State.UNDER_REVIEW: translate("Home", "Transmission"),
        State.TRANSMITTED: translate("Home", "Recording of the decision"),
    }.get(state, translate("Home", "Opening"))


def shares_out(wanted: Sequence[int], room: int) -> list[int]:
    """Return how many lines each group shows when there is room for so many in all.

    Lines are dealt one by one, so that a long group never hides a short one.
    """
    given = [0] * len(wanted)
    while room > 0 and any(one < most for one, most in zip(given, wanted, strict=True)):
        for place, most in enumerate(wanted):
            if room > 0 and given[place] < most:
                given[place] += 1
                room -= 1
    return given


def without(rows: Sequence[RequestRow], ids: set[int]) -> list[RequestRow]:
    """A late request stands among the late ones alone."""
    return [line for line in rows if line.id not in ids]


def identity(line: Any) -> object:
    """Return what keeps a line the current one after a reload."""
    if isinstance(line, RequestRow):
        return "request", line.id
    return "member", line.person.member_id


def number_of(line: Any) -> str:
    """Return the number of the request or of the file."""
    return line.number if isinstance(line, RequestRow) else line.person.file_number


def what_of(line: Any) -> tuple[Any, ...]:
    """Return who it is about and what it is."""
    if isinstance(line, Ending):
        person = line.person
        kind = category_words(person.category, person.sex)
        return (
            Piece(person.full_name_ar, 600),
            Piece(f"· {kind}", 400, "ink2"),
        )
    urgent = (BadgeSpec(translate("Home", "Urgent"), "late", "zap"),) if line.urgent else ()
    return (
        Piece(line.beneficiary_ar, 600),
        *urgent,
        Piece(f"· {line.type_short_ar}", 400, "ink2"),
    )


def provider_of(line: Any) -> Provider | None:
    """Return who gives the service; nobody for a right."""
    return line.provider if isinstance(line, RequestRow) else None


def next_of(line: Any) -> str:
    """Return the words of the next thing to do."""
    if isinstance(line, RequestRow):
        return next_action(line.state)
    return translate("Home", "Opening of the file")


def _ends(until: date | None) -> str:
    if until is None:
        return ""
    return translate("Home", "last day {date}", date=formats.long_date(until))


def why_of(line: Any, today: date) -> tuple[Piece, ...]:
    """Return how long a line has waited, or how long it still may."""
    if isinstance(line, Ending):
        return (Piece(_ends(line.until), 400, "ink2", "small"),)
    if line.is_overdue and line.days_left is not None:
        late = translate("Home", "late by %n days", n=-line.days_left)
        return (Piece(late, 500, "late_ink", "small"),)
    if line.state is State.INCOMPLETE:
        papers = translate("Home", "%n papers missing", n=line.missing_papers)
        since = translate("Home", "for %n days", n=(today - line.state_since).days)
        return (Piece(f"{papers}، {since}", 400, "ink2", "small"),)
    if line.days_left is not None:
        left = translate("Home", "%n days left", n=line.days_left)
        token, weight = ("missing_ink", 500) if line.days_left <= SOON else ("ink2", 400)
        return (Piece(left, weight, token, "small"),)
    since = translate("Home", "since {date}", date=formats.long_date(line.state_since))
    return (Piece(since, 400, "ink2", "small"),)
