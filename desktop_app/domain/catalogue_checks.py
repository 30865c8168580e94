"""Says what is wrong with a catalogue table: one check for each key, in tables of checks."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from desktop_app.domain import table_checks as want
from desktop_app.domain.catalogue import CountsFor, FieldKind, Grant, TargetUnit
from desktop_app.domain.conditions import ConditionError, parse
from desktop_app.domain.eligibility import SIGNATURES
from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import message
from desktop_app.domain.table_checks import (
    Check,
    Key,
    Table,
    TableError,
    check_keys,
)
from desktop_app.domain.vocabulary import (
    Category,
    DecidingBody,
    Kind,
    Provider,
    Recurrence,
    ReportKind,
)

_type_code = want.shaped(
    "[SH][0-9]{2,3}", message("Catalogue", "a code such as S01 (social) or H01 (health)")
)


def _month(key: str, value: object) -> None:
    want.whole(1)(key, value)
    if isinstance(value, int) and value > 12:
        raise want.wrong_kind(key, message("Catalogue", "the number of a month, 1 to 12"))


def _condition(key: str, value: object) -> None:
    want.text(key, value)
    try:
        parse(str(value), SIGNATURES)
    except ConditionError as fault:
        raise TableError(key, fault.text, fault.needle) from None


def _codes(key: str, value: object) -> None:
    for one in want.listed(key, value):
        _type_code(key, one)
    want.no_repeats(key, _strings(value))


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
        codes = want.listed(key, value)
        for code in codes:
            _paper(papers)(key, code)
        want.no_repeats(key, map(str, codes))

    return check


def _paper_needs(papers: Collection[str]) -> Check:
    """Each need is a code, a list of codes of which one is enough, or {any = […], for = […]}."""
    known = _paper_list(papers)

    def one_or_other(key: str, value: object) -> None:
        known(key, value)
        if not value:
            raise TableError(key, message("Catalogue", "“{key}” is empty; fill it.", key=key))

    for_whom = {"any": Key(one_or_other), "for": Key(want.some_of(BENEFICIARIES))}

    def check(key: str, value: object) -> None:
        for need in want.listed(key, value):
            if isinstance(need, dict):
                want.check_inside(key, need, for_whom)
            else:
                one_or_other(key, need if isinstance(need, list) else [need])

    return check


BENEFICIARIES = tuple(code.value for code in Category if code is not Category.DECEASED)

CHOICE_KEYS = {
    "value": Key(want.name),
    "label_ar": Key(want.text),
    "label_fr": Key(want.text),
}

FIELD_KEYS = {
    "name": Key(want.name),
    "kind": Key(want.one_of(tuple(FieldKind))),
    "label_ar": Key(want.text),
    "label_fr": Key(want.text),
    "required": Key(want.flag, required=False),
    "choices": Key(want.tables, required=False),
    "help_ar": Key(want.text, required=False),
    "help_fr": Key(want.text, required=False),
    "pattern": Key(want.pattern, required=False),
    "minimum": Key(want.whole(0), required=False),
    "maximum": Key(want.whole(0), required=False),
    "not_future": Key(want.flag, required=False),
    "medical": Key(want.flag, required=False),
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
        "version": Key(want.whole(1)),
        "effective_from": Key(want.day),
        "kind": Key(want.one_of(tuple(Kind))),
        "provider": Key(want.one_of(tuple(Provider))),
        "name_ar": Key(want.text),
        "name_fr": Key(want.text),
        "short_ar": Key(want.short_text),
        "decides": Key(want.some_of(tuple(DecidingBody))),
        "beneficiaries": Key(want.some_of(BENEFICIARIES)),
        "when": Key(_condition, required=False),
        "papers": Key(_paper_needs(papers)),
        "optional_papers": Key(_paper_list(papers), required=False),
        "recurrence": Key(want.one_of(tuple(Recurrence))),
        "counts_for": Key(want.one_of(tuple(CountsFor)), required=False),
        "period_months": Key(want.whole(1), required=False),
        "renew_days": Key(want.whole(1), required=False),
        "season_month": Key(_month, required=False),
        "counted_with": Key(_codes, required=False),
        "floor": Key(want.whole(1), required=False),
        "ceiling": Key(want.whole(1), required=False),
        "ceiling_per_year": Key(want.whole(1), required=False),
        "target_days": Key(want.whole(1)),
        "target_unit": Key(want.one_of(tuple(TargetUnit))),
        "lodging_days": Key(want.whole(1), required=False),
        "lodging_from": Key(want.name, required=False),
        "closed": Key(want.flag, required=False),
        "valid_months": Key(want.whole(1), required=False),
        "asks_amount": Key(want.flag),
        "amount_label_ar": Key(want.text, required=False),
        "amount_label_fr": Key(want.text, required=False),
        "acts": Key(want.flag, required=False),
        "needs_agreement": Key(want.flag, required=False),
        "grants": Key(want.one_of(tuple(Grant)), required=False),
        "confidential": Key(want.flag, required=False),
        "report": Key(want.one_of(tuple(ReportKind)), required=False),
        "evidence": Key(want.marks),
        "note": Key(want.text, required=False),
        "synonyms": Key(want.texts, required=False),
        "shared_fields": Key(want.texts, required=False),
        "field": Key(want.tables, required=False),
    }


def check_type(table: Table, papers: Collection[str]) -> None:
    """Raise TableError for the first thing wrong with a type's table, its fields apart."""
    check_keys(table, type_keys(papers))
    _check_code_kind(table)
    want.check_order(table, "floor", "ceiling")
    _check_repetition(table)
    for one, other in (("lodging_days", "lodging_from"), ("amount_label_ar", "amount_label_fr")):
        want.check_together(table, one, other)
    want.no_repeats("shared_fields", _strings(table.get("shared_fields")))


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
    want.check_order(table, "minimum", "maximum")
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
        want.check_inside("choices", choice, CHOICE_KEYS)
    want.no_repeats("choices", [str(choice["value"]) for choice in choices])


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
