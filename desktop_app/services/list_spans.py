"""Spans of days and of amounts that lists are narrowed by: read as typed, and checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from desktop_app.domain.dates import parse_date
from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.messages import message
from desktop_app.domain.money import parse_amount

BAD_DATE = message("Requests", "This is no date. Type it as 15/03/2026.")
BAD_PERIOD = message("Requests", "The last day comes before the first. Check both.")
BAD_AMOUNT = message("Requests", "This is no amount. Type it in dirhams, as 1.250,00.")
BAD_RANGE = message("Requests", "The highest amount is below the lowest. Check both.")

DAYS, AMOUNTS = "days", "amounts"
# Each as `NAME_from` and `NAME_to` in the query and in what storage is asked.
PEOPLE_SPANS: Mapping[str, str] = {"born": DAYS}
REQUEST_SPANS: Mapping[str, str] = {
    "received": DAYS,
    "due": DAYS,
    "decided": DAYS,
    "requested": AMOUNTS,
    "granted": AMOUNTS,
}


def checked_spans(query: Any, spans: Mapping[str, str], today: date) -> dict[str, Any]:
    """Return the ends of a query's spans as values; InvalidError for every wrong one."""
    found: dict[str, Any] = {}
    faults: list[FieldError] = []
    for name, kind in spans.items():
        ends = [f"{name}_from", f"{name}_to"]
        for end in ends:
            found[end] = _value(kind, getattr(query, end), end, today, faults)
        faults += _order_faults(kind, [found[end] for end in ends], ends[1])
    if faults:
        raise InvalidError(faults)
    return found


def _value(
    kind: str, text: str, name: str, today: date, faults: list[FieldError]
) -> date | int | None:
    if not text.strip():
        return None
    if kind == AMOUNTS:
        amount = parse_amount(text)
        if amount is None:
            faults.append(FieldError(name, "bad_amount", BAD_AMOUNT))
        return amount
    day = parse_date(text, today)
    if day is None or not day.exact:
        faults.append(FieldError(name, "bad_date", BAD_DATE))
        return None
    return day.first()


def _order_faults(kind: str, ends: Sequence[Any], name: str) -> Iterator[FieldError]:
    first, last = ends
    if first is not None and last is not None and last < first:
        code, text = ("bad_period", BAD_PERIOD) if kind == DAYS else ("bad_range", BAD_RANGE)
        yield FieldError(name, code, text)
