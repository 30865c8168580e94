"""The form of a document: what its maker wants to know beside the subject, and in which words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain.dates import parse_date
from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.formats import MONTHS, isolate, short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.periods import Period, PeriodKind, period_of, read_period
from desktop_app.domain.ranking import RULES, Order
from desktop_app.domain.texts import strip_marks, to_western_digits
from desktop_app.reports.catalogue import DocumentKind
from desktop_app.reports.mailing_labels import SHEETS
from desktop_app.services.desk import Desk
from desktop_app.translate import tell, translate
from desktop_app.ui.form import Field, Value
from desktop_app.ui.widgets.choices import Option

Values = Mapping[str, Value]
BAD_DATE: Message = message("Documents", "This is no date. Type it as 15/03/2026.")
BEFORE_FIRST: Message = message("Documents", "The last day comes before the first. Check both.")
NOTHING_CHOSEN: Message = message("Documents", "Choose one of the list.")
LANGUAGE = "language"
MOST = 9999


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing a maker asks: the fields it is typed in, what they hold at first, how it is read.

    `read` gives the maker's keyword arguments, or raises InvalidError with the fields at fault.
    What is asked of one subject alone has no sense for many at once. What is done at the release
    takes something for good, such as a number: a preview does without it.
    """

    fields: Callable[[Desk], list[Field]]
    first: Callable[[Desk], Values]
    read: Callable[[Desk, Values], dict[str, object]]
    of_one: bool = False
    at_release: bool = False


def fields_of(desk: Desk, kind: DocumentKind, *, for_many: bool = False) -> list[Field]:
    """Return the fields of a document's form; none for one that asks nothing."""
    made = [_language(kind)] if len(kind.languages) > 1 else []
    for name in kind.asks:
        if not (for_many and ASKS[name].of_one):
            made += ASKS[name].fields(desk)
    return made


def first_values(desk: Desk, kind: DocumentKind) -> dict[str, Value]:
    """Return what a document's form holds before anybody typed."""
    values: dict[str, Value] = {LANGUAGE: kind.languages[0]} if len(kind.languages) > 1 else {}
    for name in kind.asks:
        values.update(ASKS[name].first(desk))
    return values


def read_answers(
    desk: Desk, kind: DocumentKind, values: Values, *, releasing: bool = False
) -> dict[str, object]:
    """Return what a document's maker is given beside the subject.

    What is for its release alone is left to the maker's own choice before. Raises InvalidError
    with every field at fault.
    """
    told: dict[str, object] = {}
    faults: list[FieldError] = []
    if len(kind.languages) > 1:
        told[LANGUAGE] = str(values.get(LANGUAGE) or kind.languages[0])
    for name in kind.asks:
        if ASKS[name].at_release and not releasing:
            continue
        try:
            told.update(ASKS[name].read(desk, values))
        except InvalidError as refusal:
            faults += refusal.faults
    if faults:
        raise InvalidError(faults)
    return told


def acts_at_once(field: Field) -> bool:
    """Tell whether a field's change makes the document anew, without a key: a choice does."""
    awaits = field.name in ASKS and ASKS[field.name].at_release
    return field.kind in {"segments", "choice", "yes_no", "ticks"} and not awaits


def wants_release(kind: DocumentKind, values: Values) -> bool:
    """Tell whether the document that leaves is to be another than its preview."""
    return any(ASKS[name].at_release and bool(values.get(name)) for name in kind.asks)


def _language(kind: DocumentKind) -> Field:
    words = {"ar": "العربية", "fr": "Français"}
    options = [Option(code, words.get(code, code)) for code in kind.languages]
    return Field(LANGUAGE, translate("Documents", "Language"), "segments", options=options, span=0)


# Days


def read_days(desk: Desk, values: Values) -> tuple[date, date]:
    """Return the first and the last day typed; InvalidError when they are none, or not in order."""
    days = {name: typed_day(desk, values, name) for name in ("first", "last")}
    faults = [FieldError(name, "bad_date", BAD_DATE) for name, day in days.items() if day is None]
    first, last = days["first"], days["last"]
    if first is not None and last is not None and last < first:
        faults.append(FieldError("last", "before_first", BEFORE_FIRST))
    if faults or first is None or last is None:
        raise InvalidError(faults)
    return first, last


def typed_day(desk: Desk, values: Values, name: str) -> date | None:
    """Return the day typed in a field; None when it is no single day."""
    found = parse_date(str(values.get(name, "")), desk.today())
    return found.first() if found is not None and found.exact else None


def day_fields() -> list[Field]:
    """Return the fields of two days."""
    return [
        Field("first", translate("Documents", "From"), "date", required=True),
        Field("last", translate("Documents", "To"), "date", required=True),
    ]


def day_words(day: date) -> str:
    """Return a day as it is typed."""
    return strip_marks(short_date(day))


def _optional_days(desk: Desk, values: Values) -> dict[str, object]:
    typed = {name: str(values.get(name, "")).strip() for name in ("first", "last")}
    if all(typed.values()):
        first, last = read_days(desk, values)
        return {"first": first, "last": last}
    told: dict[str, object] = {name: typed_day(desk, values, name) for name in typed}
    faults = [
        FieldError(name, "bad_date", BAD_DATE)
        for name, words in typed.items()
        if words and told[name] is None
    ]
    if faults:
        raise InvalidError(faults)
    return told


def _free_days(_desk: Desk) -> list[Field]:
    return [
        Field("first", translate("Documents", "From"), "date"),
        Field("last", translate("Documents", "To"), "date"),
    ]


# Periods


def periods(today: date) -> list[tuple[str, str]]:
    """Return the stretches of time that are offered, as (code of a period, words)."""
    made: list[tuple[str, str]] = []
    for kind, number in ((PeriodKind.MONTH, 12), (PeriodKind.QUARTER, 5), (PeriodKind.YEAR, 3)):
        found = period_of(kind, today)
        for _ in range(number):
            made.append((found.code, _period_words(found)))
            found = found.before()
    return made


def _period_words(period: Period) -> str:
    year = isolate(str(period.first.year))
    if period.kind is PeriodKind.MONTH:
        return f"{MONTHS[period.first.month - 1]} {year}"
    if period.kind is PeriodKind.QUARTER:
        return translate(
            "Documents", "Quarter {number} of {year}", number=period.quarter, year=year
        )
    return translate("Documents", "Year {year}", year=year)


def _period_fields(desk: Desk) -> list[Field]:
    first, last = _free_days(desk)
    help_ = translate("Documents", "Two days count before the period.")
    return [
        Field("period", translate("Documents", "Period"), "choice", choices=periods(desk.today())),
        first,
        replace(last, help=help_),
    ]


def _first_period(desk: Desk) -> Values:
    """Return the last month that is over: what a report is made of."""
    return {"period": period_of(PeriodKind.MONTH, desk.today()).before().code}


def _read_period(desk: Desk, values: Values) -> dict[str, object]:
    if any(str(values.get(name, "")).strip() for name in ("first", "last")):
        return {"period": Period(*read_days(desk, values))}
    found = read_period(str(values.get("period", "")))
    if found is None:
        raise InvalidError([FieldError("period", "nothing", NOTHING_CHOSEN)])
    return {"period": found}


# The other things that are asked


def _closing(_desk: Desk) -> list[Field]:
    words = translate("Documents", "Close the register under a number")
    return [Field("closes", words, "yes_no")]


def _sheets() -> list[tuple[str, str]]:
    return [
        (code, translate("Documents", "%n labels a sheet", n=sheet.labels))
        for code, sheet in SHEETS.items()
    ]


def _sheet_fields(_desk: Desk) -> list[Field]:
    words = translate("Documents", "Sheet of labels")
    return [Field("sheet", words, "choice", choices=_sheets(), required=True)]


def _order_fields(_desk: Desk) -> list[Field]:
    choices = [(order.value, tell(words)) for order, words in RULES.items()]
    empty = translate("Documents", "As usual for this service")
    words = translate("Documents", "Order")
    return [Field("order", words, "choice", choices=choices, empty=empty)]


def _read_order(_desk: Desk, values: Values) -> dict[str, object]:
    code = str(values.get("order", ""))
    return {"order": Order(code) if code else None}


def _number(
    name: str, words: Callable[[], str], least: int, first: str = "", *, must: bool = True
) -> Ask:
    def read(_desk: Desk, values: Values) -> dict[str, object]:
        typed = to_western_digits(str(values.get(name, ""))).strip()
        if not typed and not must:
            return {name: None}
        if not typed.isdecimal() or not least <= int(typed) <= MOST:
            fault = message(
                "Documents", "Type a whole number from {least} to {most}.", least=least, most=MOST
            )
            raise InvalidError([FieldError(name, "bad_number", fault)])
        return {name: int(typed)}

    return Ask(
        lambda _desk: [Field(name, words(), "number", required=must)],
        lambda _desk: {name: first},
        read,
    )


def _text(name: str, words: Callable[[], str], help_: Callable[[], str] = str) -> Ask:
    return Ask(
        lambda _desk: [Field(name, words(), "text", help=help_())],
        lambda _desk: {name: ""},
        lambda _desk, values: {name: str(values.get(name, "")).strip()},
    )


def _lines(name: str, words: Callable[[], str], help_: Callable[[], str]) -> Ask:
    """Return what asks for several texts, one a line."""

    def read(_desk: Desk, values: Values) -> dict[str, object]:
        typed = (line.strip() for line in str(values.get(name, "")).splitlines())
        return {name: tuple(line for line in typed if line)}

    return Ask(
        lambda _desk: [Field(name, words(), "long_text", help=help_())],
        lambda _desk: {name: ""},
        read,
    )


def _service(name: str, *, must: bool) -> Ask:
    def fields(desk: Desk) -> list[Field]:
        types = sorted(desk.catalogue.types.values(), key=lambda one: one.code)
        choices = [(one.code, one.short_ar) for one in types]
        empty = "" if must else translate("Documents", "All services")
        words = translate("Documents", "Service")
        return [Field(name, words, "choice", required=must, choices=choices, empty=empty)]

    def read(_desk: Desk, values: Values) -> dict[str, object]:
        code = str(values.get(name, ""))
        if must and not code:
            raise InvalidError([FieldError(name, "nothing", NOTHING_CHOSEN)])
        return {name: code}

    return Ask(fields, lambda _desk: {name: ""}, read)


def _types(desk: Desk, values: Values) -> dict[str, object]:
    """Return the codes asked for: the one chosen, or none for all of them."""
    chosen = ASKS["service"].read(desk, {"service": values.get("types", "")})["service"]
    return {"types": (chosen,) if chosen else ()}


def _member(_desk: Desk) -> list[Field]:
    # Who is in the family is known once the subject is: the form offers them then.
    words = translate("Documents", "For whom in the family")
    return [Field(MEMBER, words, "choice", empty=translate("Documents", "Holder of the file"))]


def _read_member(_desk: Desk, values: Values) -> dict[str, object]:
    chosen = str(values.get(MEMBER, ""))
    return {MEMBER: int(chosen) if chosen else ""}


MEMBER = "member"
ASKS: dict[str, Ask] = {
    "type": _service("type", must=True),
    "service": _service("service", must=False),
    "types": replace(_service("types", must=False), read=_types),
    MEMBER: Ask(_member, lambda _desk: {MEMBER: ""}, _read_member, of_one=True),
    "period": Ask(_period_fields, _first_period, _read_period),
    "closes": Ask(
        _closing,
        lambda _desk: {"closes": False},
        lambda _desk, values: {"closes": bool(values.get("closes"))},
        at_release=True,
    ),
    "sheet": Ask(
        _sheet_fields,
        lambda _desk: {"sheet": next(iter(SHEETS))},
        lambda _desk, values: {"sheet": str(values.get("sheet", ""))},
    ),
    "order": Ask(_order_fields, lambda _desk: {"order": ""}, _read_order),
    "days": Ask(_free_days, lambda _desk: {"first": "", "last": ""}, _optional_days),
    "year": _number("year", lambda: translate("Documents", "Year"), 1900, must=False),
    "season": _number("season", lambda: translate("Documents", "Season"), 1900, must=False),
    "seats": _number("seats", lambda: translate("Documents", "Seats"), 0),
    "copies": _number("copies", lambda: translate("Documents", "Copies to sign"), 1, "3"),
    "first_label": _number(
        "first_label", lambda: translate("Documents", "First label of the sheet"), 1, "1"
    ),
    "recipient": _text(
        "recipient",
        lambda: translate("Documents", "Addressed to"),
        lambda: translate("Documents", "Empty: to whom it may concern"),
    ),
    "incoming": _text("incoming", lambda: translate("Documents", "Incoming head")),
    "witness": _text("witness", lambda: translate("Documents", "Witness")),
    "members": _lines(
        "members",
        lambda: translate("Documents", "Members of the committee"),
        lambda: translate("Documents", "One a line; empty: to be filled in by hand"),
    ),
    "agenda": _lines(
        "agenda",
        lambda: translate("Documents", "Agenda"),
        lambda: translate("Documents", "One point a line"),
    ),
}
