"""Says what is wrong with a catalogue table: one check for each key, in tables of checks."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.catalogue import CountsFor, FieldKind, TargetUnit
from desktop_app.domain.conditions import ConditionError, parse
from desktop_app.domain.eligibility import SIGNATURES
from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import Message, message
from desktop_app.domain.vocabulary import (
    Category,
    DecidingBody,
    Kind,
    Provider,
    Recurrence,
    ReportKind,
)

SHORT_LABEL = 30

Table = Mapping[str, object]


class TableError(Exception):
    """What is wrong with a key; `needle` is the text that shows where in a long value."""

    def __init__(self, key: str, text: Message, needle: str = "") -> None:
        super().__init__(str(text))
        self.key = key
        self.text = text
        self.needle = needle


Check = Callable[[str, object], None]


@dataclass(frozen=True, slots=True)
class Key:
    """How one key of a table is checked, and whether it must be there."""

    check: Check
    required: bool = True


def check_keys(table: Table, keys: Mapping[str, Key]) -> None:
    """Raise TableError for the first key that is unknown, missing or holds a wrong value."""
    for name in table:
        if name not in keys:
            raise TableError(
                name,
                message(
                    "Catalogue",
                    "The key “{key}” is unknown here; correct its spelling or remove it.",
                    key=name,
                ),
            )
    for name, key in keys.items():
        if name in table:
            key.check(name, table[name])
        elif key.required:
            raise TableError(
                name, message("Catalogue", "The key “{key}” is missing; add it.", key=name)
            )


def _wrong_kind(key: str, expected: Message) -> TableError:
    return TableError(
        key, message("Catalogue", "“{key}” must be {expected}.", key=key, expected=expected)
    )


def _text(key: str, value: object) -> None:
    if not isinstance(value, str):
        raise _wrong_kind(key, message("Catalogue", "a text between quotes"))
    if not value.strip():
        raise TableError(key, message("Catalogue", "“{key}” is empty; fill it.", key=key))


def _short_text(key: str, value: object) -> None:
    _text(key, value)
    length = len(str(value))
    if length > SHORT_LABEL:
        raise TableError(
            key,
            message(
                "Catalogue",
                "“{key}” has {length} characters; keep it within {limit}.",
                key=key,
                length=length,
                limit=SHORT_LABEL,
            ),
        )


def _shaped(pattern: str, expected: Message) -> Check:
    def check(key: str, value: object) -> None:
        _text(key, value)
        if not re.fullmatch(pattern, str(value)):
            raise _wrong_kind(key, expected)

    return check


_type_code = _shaped(
    "[SH][0-9]{2,3}", message("Catalogue", "a code such as S01 (social) or H01 (health)")
)
_name = _shaped(
    "[a-z][a-z0-9_]*", message("Catalogue", "a name in small Latin letters, digits and _")
)


def _flag(key: str, value: object) -> None:
    if not isinstance(value, bool):
        raise _wrong_kind(key, message("Catalogue", "true or false"))


def _whole(least: int) -> Check:
    def check(key: str, value: object) -> None:
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            expected = message("Catalogue", "a whole number from {least} up", least=least)
            raise _wrong_kind(key, expected)

    return check


def _month(key: str, value: object) -> None:
    _whole(1)(key, value)
    if isinstance(value, int) and value > 12:
        raise _wrong_kind(key, message("Catalogue", "the number of a month, 1 to 12"))


def _condition(key: str, value: object) -> None:
    _text(key, value)
    try:
        parse(str(value), SIGNATURES)
    except ConditionError as fault:
        raise TableError(key, fault.text, fault.needle) from None


def _codes(key: str, value: object) -> None:
    for one in _list(key, value):
        _type_code(key, one)
    _no_repeats(key, _strings(value))


def _day(key: str, value: object) -> None:
    # A TOML date-time is a date too in Python, but not a day.
    if type(value) is not date:
        raise _wrong_kind(key, message("Catalogue", "a date such as 2026-01-31, without quotes"))


def _pattern(key: str, value: object) -> None:
    _text(key, value)
    try:
        re.compile(str(value))
    except re.error:
        raise _wrong_kind(key, message("Catalogue", "a valid regular expression")) from None


def _not_allowed(key: str, value: object, allowed: Iterable[str]) -> TableError:
    return TableError(
        key,
        message(
            "Catalogue",
            "“{value}” is not allowed for “{key}”; choose one of: {allowed}.",
            value=isolate(str(value)),
            key=key,
            allowed=", ".join(allowed),
        ),
        str(value),
    )


def _one_of(allowed: Collection[str]) -> Check:
    def check(key: str, value: object) -> None:
        if not isinstance(value, str) or value not in allowed:
            raise _not_allowed(key, value, allowed)

    return check


def _list(key: str, value: object) -> list[object]:
    if not isinstance(value, list):
        raise _wrong_kind(key, message("Catalogue", "a list between square brackets"))
    return value


def _no_repeats(key: str, values: Iterable[str]) -> None:
    seen = set()
    for value in values:
        if value in seen:
            raise TableError(
                key,
                message(
                    "Catalogue",
                    "“{value}” stands twice in “{key}”; keep it once.",
                    value=isolate(str(value)),
                    key=key,
                ),
                value,
            )
        seen.add(value)


def _some_of(allowed: Collection[str]) -> Check:
    def check(key: str, value: object) -> None:
        values = _list(key, value)
        if not values:
            raise TableError(key, message("Catalogue", "“{key}” is empty; fill it.", key=key))
        for one in values:
            _one_of(allowed)(key, one)
        _no_repeats(key, map(str, values))

    return check


def _texts(key: str, value: object) -> None:
    for one in _list(key, value):
        _text(key, one)


def _marks(key: str, value: object) -> None:
    for one in _list(key, value):
        if not isinstance(one, str) or not re.fullmatch("S|K|G|V[0-9]+", one):
            raise _not_allowed(key, one, ("S", "V1…", "K", "G"))


def _tables(key: str, value: object) -> None:
    if not all(isinstance(one, dict) for one in _list(key, value)):
        raise _wrong_kind(key, message("Catalogue", "a list of tables"))


def _paper(papers: Collection[str]) -> Check:
    def check(key: str, value: object) -> None:
        if not isinstance(value, str) or value not in papers:
            raise TableError(
                key,
                message(
                    "Catalogue",
                    "The paper “{value}” is unknown; use a code of the table papers.csv.",
                    value=isolate(str(value)),
                ),
                str(value),
            )

    return check


def _paper_list(papers: Collection[str]) -> Check:
    def check(key: str, value: object) -> None:
        codes = _list(key, value)
        for code in codes:
            _paper(papers)(key, code)
        _no_repeats(key, map(str, codes))

    return check


def _paper_needs(papers: Collection[str]) -> Check:
    """Each need is a code, a list of codes of which one is enough, or {any = […], for = […]}."""
    known = _paper_list(papers)

    def one_or_other(key: str, value: object) -> None:
        known(key, value)
        if not value:
            raise TableError(key, message("Catalogue", "“{key}” is empty; fill it.", key=key))

    for_whom = {"any": Key(one_or_other), "for": Key(_some_of(BENEFICIARIES))}

    def check(key: str, value: object) -> None:
        for need in _list(key, value):
            if isinstance(need, dict):
                _check_inside(key, need, for_whom)
            else:
                one_or_other(key, need if isinstance(need, list) else [need])

    return check


def _check_inside(key: str, table: Table, keys: Mapping[str, Key]) -> None:
    """Check a table inside a key's value; a fault in it is a fault of the key."""
    try:
        check_keys(table, keys)
    except TableError as fault:
        first = next(iter(table.values()), "")
        shown = first[0] if isinstance(first, list) and first else first
        raise TableError(key, fault.text, fault.needle or str(shown)) from None


BENEFICIARIES = tuple(code.value for code in Category if code is not Category.DECEASED)

CHOICE_KEYS = {
    "value": Key(_name),
    "label_ar": Key(_text),
    "label_fr": Key(_text),
}

FIELD_KEYS = {
    "name": Key(_name),
    "kind": Key(_one_of(tuple(FieldKind))),
    "label_ar": Key(_text),
    "label_fr": Key(_text),
    "required": Key(_flag, required=False),
    "choices": Key(_tables, required=False),
    "help_ar": Key(_text, required=False),
    "help_fr": Key(_text, required=False),
    "pattern": Key(_pattern, required=False),
    "minimum": Key(_whole(0), required=False),
    "maximum": Key(_whole(0), required=False),
    "not_future": Key(_flag, required=False),
}

# A key that means something for some kinds of field only.
_KINDS_OF_KEY = {
    "choices": {FieldKind.CHOICE},
    "pattern": {FieldKind.TEXT},
    "minimum": {FieldKind.NUMBER},
    "maximum": {FieldKind.NUMBER},
    "not_future": {FieldKind.DATE},
}


def type_keys(papers: Collection[str]) -> dict[str, Key]:
    """Return the checks of a request type's table, for the known codes of papers."""
    return {
        "code": Key(_type_code),
        "version": Key(_whole(1)),
        "effective_from": Key(_day),
        "kind": Key(_one_of(tuple(Kind))),
        "provider": Key(_one_of(tuple(Provider))),
        "name_ar": Key(_text),
        "name_fr": Key(_text),
        "short_ar": Key(_short_text),
        "decides": Key(_some_of(tuple(DecidingBody))),
        "beneficiaries": Key(_some_of(BENEFICIARIES)),
        "when": Key(_condition, required=False),
        "papers": Key(_paper_needs(papers)),
        "optional_papers": Key(_paper_list(papers), required=False),
        "recurrence": Key(_one_of(tuple(Recurrence))),
        "counts_for": Key(_one_of(tuple(CountsFor)), required=False),
        "period_months": Key(_whole(1), required=False),
        "renew_days": Key(_whole(1), required=False),
        "season_month": Key(_month, required=False),
        "counted_with": Key(_codes, required=False),
        "floor": Key(_whole(1), required=False),
        "ceiling": Key(_whole(1), required=False),
        "ceiling_per_year": Key(_whole(1), required=False),
        "target_days": Key(_whole(1)),
        "target_unit": Key(_one_of(tuple(TargetUnit))),
        "lodging_days": Key(_whole(1), required=False),
        "lodging_from": Key(_name, required=False),
        "asks_amount": Key(_flag),
        "amount_label_ar": Key(_text, required=False),
        "amount_label_fr": Key(_text, required=False),
        "grants_validity": Key(_flag, required=False),
        "confidential": Key(_flag, required=False),
        "report": Key(_one_of(tuple(ReportKind)), required=False),
        "evidence": Key(_marks),
        "note": Key(_text, required=False),
        "synonyms": Key(_texts, required=False),
        "shared_fields": Key(_texts, required=False),
        "field": Key(_tables, required=False),
    }


def check_type(table: Table, papers: Collection[str]) -> None:
    """Raise TableError for the first thing wrong with a type's table, its fields apart."""
    check_keys(table, type_keys(papers))
    _check_code_kind(table)
    _check_order(table, "floor", "ceiling")
    _check_repetition(table)
    for one, other in (("lodging_days", "lodging_from"), ("amount_label_ar", "amount_label_fr")):
        _check_together(table, one, other)
    _no_repeats("shared_fields", _strings(table.get("shared_fields")))


def _strings(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _check_code_kind(table: Table) -> None:
    expected = Kind.SOCIAL if str(table["code"]).startswith("S") else Kind.HEALTH
    if table["kind"] != expected:
        raise TableError(
            "kind",
            message(
                "Catalogue",
                "The code {code} is that of a {expected} type; correct “code” or “kind”.",
                code=table["code"],
                expected=expected.value,
            ),
        )


# A key of the repetition that means something for some recurrences only.
_RECURRENCES_OF_KEY = {
    "period_months": {Recurrence.PERIODIC},
    "renew_days": {Recurrence.PERIODIC},
    "season_month": {Recurrence.YEAR, Recurrence.CAMPAIGN},
}


def _check_repetition(table: Table) -> None:
    for key, recurrences in _RECURRENCES_OF_KEY.items():
        if key in table and table["recurrence"] not in recurrences:
            raise TableError(
                key,
                message(
                    "Catalogue",
                    "“{key}” means nothing for the recurrence “{recurrence}”; remove it.",
                    key=key,
                    recurrence=table["recurrence"],
                ),
            )


def _check_order(table: Table, low: str, high: str) -> None:
    least, most = table.get(low), table.get(high)
    if isinstance(least, int) and isinstance(most, int) and least > most:
        raise TableError(
            low,
            message("Catalogue", "“{low}” is above “{high}”; correct one.", low=low, high=high),
        )


def _check_together(table: Table, one: str, other: str) -> None:
    if (one in table) != (other in table):
        present, absent = (one, other) if one in table else (other, one)
        raise TableError(
            present,
            message(
                "Catalogue",
                "“{present}” goes with “{absent}”; add it or remove both.",
                present=present,
                absent=absent,
            ),
        )


def check_field(table: Table) -> None:
    """Raise TableError for the first thing wrong with a field's table."""
    check_keys(table, FIELD_KEYS)
    kind = FieldKind(str(table["kind"]))
    for key, kinds in _KINDS_OF_KEY.items():
        if key in table and kind not in kinds:
            raise TableError(
                key,
                message(
                    "Catalogue",
                    "“{key}” means nothing for a field of kind “{kind}”; remove it.",
                    key=key,
                    kind=kind.value,
                ),
            )
    _check_order(table, "minimum", "maximum")
    if kind is FieldKind.CHOICE:
        _check_choices(table)


def _check_choices(table: Table) -> None:
    choices = table.get("choices")
    if not isinstance(choices, list) or len(choices) < 2:
        raise TableError(
            "choices" if choices else "kind",
            message("Catalogue", "A field of kind “choice” needs two choices or more; add them."),
        )
    for choice in choices:
        _check_inside("choices", choice, CHOICE_KEYS)
    _no_repeats("choices", [str(choice["value"]) for choice in choices])


def check_unique_fields(names: Iterable[str]) -> None:
    """Raise TableError when two fields of one type have one name."""
    seen = set()
    for name in names:
        if name in seen:
            raise TableError(
                "name",
                message(
                    "Catalogue", "Two fields are named “{name}”; rename one of them.", name=name
                ),
                name,
            )
        seen.add(name)
