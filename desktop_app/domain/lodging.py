"""Until when a person may lodge a care sheet, and when they had better come.

The days run from the care, or from its end when it is continuous (DOMAIN 2.5). They are calendar
days; when the last one is a day off the safe day is the working day before it (DOMAIN 4.4).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.catalogue import RequestType
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.deadlines import own_limit
from desktop_app.domain.errors import FieldError
from desktop_app.domain.formats import isolate, short_date, weekday_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.work_calendar import WorkCalendar

CONTINUOUS_UNTIL = "continuous_until"


@dataclass(frozen=True, slots=True)
class LodgingLimit:
    """The last day to lodge, the last safe one, and the day on which the care began."""

    days: int
    start: date
    last: date
    safe: date

    def days_left(self, on: date) -> int:
        """Return the calendar days until the last day; below nought once it is gone."""
        return (self.last - on).days

    def is_late(self, lodged_on: date) -> bool:
        """Tell whether papers lodged on a day come too late."""
        return lodged_on > self.last


def lodging_limit(
    calendar: WorkCalendar, kind: RequestType, answers: Mapping[str, object]
) -> LodgingLimit | None:
    """Return the limit of a type for stored answers; None when it has none or lacks its date."""
    if kind.lodging is None:
        return None
    begun, ended = _day(answers.get(kind.lodging.start)), _day(answers.get(CONTINUOUS_UNTIL))
    if begun is None:
        return None
    limit = own_limit(calendar, kind.lodging.days, begun, ended)
    return LodgingLimit(kind.lodging.days, begun, limit.last_day, limit.safe_on)


def _day(answer: object) -> date | None:
    return date.fromisoformat(answer) if isinstance(answer, str) and answer else None


def lodging_faults(kind: RequestType, answers: Mapping[str, object]) -> list[FieldError]:
    """Return what is wrong between the dates of a care sheet."""
    start = answers.get(kind.lodging.start) if kind.lodging else None
    end = answers.get(CONTINUOUS_UNTIL)
    if not isinstance(start, str) or not isinstance(end, str) or end >= start:
        return []
    text = message("Lodging", "The treatment ends before it begins. Check both dates.")
    return [FieldError(f"answers.{CONTINUOUS_UNTIL}", "end_before_start", text)]


def life_fault(on: date, birth: PartialDate | None, died_on: date | None) -> Message | None:
    """Return why care on a day cannot have been given to a person: unborn or dead by then."""
    if birth is not None and on < birth.first():
        return message(
            "Lodging",
            "The care is before the birth, recorded as {date}. Check both dates.",
            date=isolate(short_date(birth)),
        )
    if died_on is not None and on > died_on:
        return message(
            "Lodging",
            "The care is after the death, recorded as {date}. Check both dates.",
            date=isolate(short_date(died_on)),
        )
    return None


def person_faults(
    kind: RequestType,
    answers: Mapping[str, object],
    birth: PartialDate | None,
    died_on: date | None,
) -> list[FieldError]:
    """Return what is wrong between the date of the care and the life of the person."""
    start = answers.get(kind.lodging.start) if kind.lodging else None
    if kind.lodging is None or not isinstance(start, str):
        return []
    fault = life_fault(date.fromisoformat(start), birth, died_on)
    return [FieldError(f"answers.{kind.lodging.start}", "not_alive", fault)] if fault else []


def limit_words(limit: LodgingLimit) -> Message:
    """Return the last day and, when it is a day off, by when it is safer to come."""
    if limit.safe == limit.last:
        return message(
            "Lodging", "Last day for lodging: {last}", last=isolate(weekday_date(limit.last))
        )
    return message(
        "Lodging",
        "Last day for lodging: {last}, a day off; it is safer to come by {safe}",
        last=isolate(weekday_date(limit.last)),
        safe=isolate(weekday_date(limit.safe)),
    )


def left_words(limit: LodgingLimit, on: date) -> Message:
    """Return the days that are left, or how long the limit has been gone."""
    left = limit.days_left(on)
    if left < 0:
        return message("Lodging", "late by %n days", n=-left)
    if left == 0:
        return message("Lodging", "today is the last day")
    return message("Lodging", "%n days left", n=left)


def lodging_caution(
    calendar: WorkCalendar,
    kind: RequestType,
    answers: Mapping[str, object],
    lodged_on: date,
) -> Message | None:
    """Return a warning when the papers come after their legal days; it never blocks."""
    limit = lodging_limit(calendar, kind, answers)
    if limit is None or not limit.is_late(lodged_on):
        return None
    return message(
        "Catalogue",
        "The {days} days for lodging ended on {date}; a late file may be returned.",
        days=limit.days,
        date=isolate(short_date(limit.last)),
    )
