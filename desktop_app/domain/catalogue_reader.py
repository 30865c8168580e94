"""Reads the catalogue's TOML files into request types, or names the line of a fault."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from desktop_app.domain import catalogue_checks as checks
from desktop_app.domain.catalogue import (
    Catalogue,
    Choice,
    CountsFor,
    Field,
    FieldKind,
    Grant,
    Lodging,
    PaperNeed,
    Repetition,
    RequestType,
    TargetDays,
    TargetUnit,
    Written,
    in_force,
)
from desktop_app.domain.catalogue_lines import Place
from desktop_app.domain.conditions import Condition, parse
from desktop_app.domain.eligibility import SIGNATURES
from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.reference import Paper, spelling
from desktop_app.domain.table_checks import Table, TableError
from desktop_app.domain.table_files import TableFile, read_tables
from desktop_app.domain.vocabulary import (
    Category,
    DecidingBody,
    Kind,
    Provider,
    Recurrence,
    ReportKind,
)

KINDS = ("type", "field")


@dataclass(frozen=True, slots=True)
class _Read:
    """A version of a type as it was read, and where it stands."""

    file: TableFile
    place: Place
    written: Written

    @property
    def type(self) -> RequestType:
        return self.written.type

    def error(self, fault: TableError) -> CatalogueError:
        return self.file.error(self.place, fault)


def load_catalogue(folder: Path, papers: Mapping[str, Paper], day: date = date.max) -> Catalogue:
    """Read every .toml file of the folder; CatalogueError names file, line and fault.

    The catalogue stands as of `day`: by default with the last version of each type.
    """
    files = [read_tables(path, KINDS) for path in sorted(folder.glob("*.toml"))]
    shared = _shared_fields(files)
    read = [
        _Read(file, place, Written(_checked_type(file, place, table, papers, shared), table))
        for file in files
        for place, table in _type_tables(file)
    ]
    if not read:
        raise CatalogueError(
            message(
                "Catalogue",
                "The folder {folder} holds no request type; put the catalogue back from the "
                "installation.",
                folder=isolate(folder.name),
            )
        )
    _check_versions(read)
    versions = _in_order(one.written for one in read)
    spellings = _spellings(read)
    return Catalogue(day, in_force(versions, day), versions, papers, spellings, shared)


def _type_tables(file: TableFile) -> Iterator[tuple[Place, Table]]:
    for number, table in enumerate(file.tables.get("type", [])):
        yield ("type", number, -1), table


def _in_order(written: Iterable[Written]) -> dict[str, tuple[Written, ...]]:
    """Return {code: its versions}: social before health, each by number, as it is printed."""

    def order(one: Written) -> tuple[object, ...]:
        kind = one.type
        return (kind.kind is Kind.HEALTH, kind.code, kind.effective_from, kind.version)

    return {
        code: tuple(group)
        for code, group in groupby(sorted(written, key=order), lambda one: one.type.code)
    }


def _check_versions(read: Sequence[_Read]) -> None:
    """Refuse a version told twice, and a later one that does not begin later."""
    last: dict[str, _Read] = {}
    for one in sorted(read, key=lambda found: (found.type.code, found.type.version)):
        before = last.get(one.type.code)
        last[one.type.code] = one
        if before is None:
            continue
        if before.type.version == one.type.version:
            raise _twice(one, before)
        if before.type.effective_from >= one.type.effective_from:
            raise one.error(TableError("effective_from", _not_later(before.type)))


def _not_later(before: RequestType) -> Message:
    return message(
        "Catalogue",
        "A later version begins later: version {version} of {code} begins on {date}.",
        version=before.version,
        code=before.code,
        date=isolate(short_date(before.effective_from)),
    )


def _twice(one: _Read, first: _Read) -> CatalogueError:
    fault = message(
        "Catalogue",
        "Version {version} of {code} already stands in {file}, line {line}; give another.",
        version=one.type.version,
        code=one.type.code,
        file=isolate(first.file.name),
        line=first.file.lines.of_key(first.place, "version"),
    )
    return one.error(TableError("version", fault))


def _shared_fields(files: Iterable[TableFile]) -> dict[str, Field]:
    """Return the fields that several types ask for, by name."""
    shared: dict[str, Field] = {}
    for file in files:
        for number, table in enumerate(file.tables.get("field", [])):
            try:
                checks.check_field(table)
                checks.check_unique_fields([*shared, str(table["name"])])
            except TableError as fault:
                raise file.error(("field", number, -1), fault) from None
            field = _field(table)
            shared[field.name] = field
    return shared


def _checked_type(
    file: TableFile,
    place: Place,
    table: Table,
    papers: Mapping[str, Paper],
    shared: Mapping[str, Field],
) -> RequestType:
    try:
        return read_type(table, papers, shared)
    except _FieldError as fault:
        raise file.error((place[0], place[1], fault.number), fault.fault) from None
    except TableError as fault:
        raise file.error(place, fault) from None


class _FieldError(TableError):
    """What is wrong in a type's own field, and which field it is."""

    def __init__(self, number: int, fault: TableError) -> None:
        super().__init__(fault.key, fault.text, fault.needle)
        self.number = number
        self.fault = fault


def read_type(
    table: Table, papers: Mapping[str, Paper], shared: Mapping[str, Field]
) -> RequestType:
    """Return the type a whole table describes; TableError for the first thing wrong with it."""
    checks.check_type(table, papers)
    fields = _fields(table, shared)
    _check_lodging(table, fields)
    return _type(table, fields)


def _fields(table: Table, shared: Mapping[str, Field]) -> tuple[Field, ...]:
    fields = [_shared_field(name, shared) for name in _texts(table, "shared_fields")]
    for number, own in enumerate(_tables(table, "field")):
        try:
            checks.check_field(own)
            checks.check_unique_fields([*(field.name for field in fields), str(own["name"])])
        except TableError as fault:
            raise _FieldError(number, fault) from None
        fields.append(_field(own))
    return tuple(fields)


def _shared_field(name: str, shared: Mapping[str, Field]) -> Field:
    if name not in shared:
        raise TableError(
            "shared_fields",
            message(
                "Catalogue",
                "There is no shared field “{name}”; add a [[field]] table or correct the name.",
                name=name,
            ),
            name,
        )
    return shared[name]


def _check_lodging(table: Table, fields: Iterable[Field]) -> None:
    start = table.get("lodging_from")
    dates = {field.name for field in fields if field.kind is FieldKind.DATE}
    if start is not None and start not in dates:
        raise TableError(
            "lodging_from",
            message(
                "Catalogue",
                "“{name}” is no date field of this type; add the field or correct the name.",
                name=start,
            ),
        )


def _spellings(read: Iterable[_Read]) -> dict[str, str]:
    """Return {folded text: code} of all that names a type; one text may name one type only."""
    owners: dict[str, str] = {}
    for one in read:
        claim_names(owners, one.type, one.error)
    return owners


def claim_names(
    owners: dict[str, str], one: RequestType, error: Callable[[TableError], Exception]
) -> None:
    """Add what names a type to {folded text: code}; the error tells a text that another has."""
    for key, texts in _names(one):
        for text in texts:
            owner = owners.setdefault(spelling(text), one.code)
            if owner != one.code:
                fault = message(
                    "Catalogue",
                    "“{text}” already names the type {code}; keep it in one place.",
                    text=text,
                    code=owner,
                )
                raise error(TableError(key, fault, text))


def _names(one: RequestType) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        ("code", (one.code,)),
        ("name_ar", (one.name_ar,)),
        ("name_fr", (one.name_fr,)),
        ("short_ar", (one.short_ar,)),
        ("synonyms", one.synonyms),
    )


def _str(table: Table, key: str) -> str:
    return str(table.get(key, ""))


def _int(table: Table, key: str) -> int | None:
    value = table.get(key)
    return value if isinstance(value, int) else None


def _centimes(table: Table, key: str) -> int | None:
    """Return an amount that the table gives in whole dirhams."""
    value = _int(table, key)
    return None if value is None else value * 100


def _texts(table: Table, key: str) -> tuple[str, ...]:
    value = table.get(key, [])
    return tuple(str(one) for one in value) if isinstance(value, list) else ()


def _tables(table: Table, key: str) -> list[Table]:
    value = table.get(key, [])
    return list(value) if isinstance(value, list) else []


def _field(table: Table) -> Field:
    return Field(
        name=_str(table, "name"),
        kind=FieldKind(_str(table, "kind")),
        label_ar=_str(table, "label_ar"),
        label_fr=_str(table, "label_fr"),
        required=bool(table.get("required")),
        choices=tuple(
            Choice(_str(choice, "value"), _str(choice, "label_ar"), _str(choice, "label_fr"))
            for choice in _tables(table, "choices")
        ),
        help_ar=_str(table, "help_ar"),
        help_fr=_str(table, "help_fr"),
        pattern=_str(table, "pattern"),
        minimum=_int(table, "minimum"),
        maximum=_int(table, "maximum"),
        not_future=bool(table.get("not_future")),
        medical=bool(table.get("medical")),
    )


def _need(entry: object) -> PaperNeed:
    if isinstance(entry, dict):
        return PaperNeed(_texts(entry, "any"), frozenset(map(Category, _texts(entry, "for"))))
    codes = entry if isinstance(entry, list) else [entry]
    return PaperNeed(tuple(str(code) for code in codes))


def _when(table: Table) -> Condition | None:
    return parse(_str(table, "when"), SIGNATURES) if "when" in table else None


def _repetition(table: Table) -> Repetition:
    return Repetition(
        recurrence=Recurrence(_str(table, "recurrence")),
        counts_for=CountsFor(_str(table, "counts_for") or CountsFor.PERSON),
        period_months=_int(table, "period_months"),
        renew_days=_int(table, "renew_days") or 0,
        season_month=_int(table, "season_month") or 1,
        counted_with=_texts(table, "counted_with"),
    )


def _lodging(table: Table) -> Lodging | None:
    days = _int(table, "lodging_days")
    return None if days is None else Lodging(days, _str(table, "lodging_from"))


def _type(table: Table, fields: tuple[Field, ...]) -> RequestType:
    papers = table["papers"]
    return RequestType(
        code=_str(table, "code"),
        version=_int(table, "version") or 1,
        effective_from=date.fromisoformat(_str(table, "effective_from")),
        kind=Kind(_str(table, "kind")),
        provider=Provider(_str(table, "provider")),
        name_ar=_str(table, "name_ar"),
        name_fr=_str(table, "name_fr"),
        short_ar=_str(table, "short_ar"),
        decides=tuple(map(DecidingBody, _texts(table, "decides"))),
        beneficiaries=tuple(map(Category, _texts(table, "beneficiaries"))),
        when=_when(table),
        papers=tuple(map(_need, papers)) if isinstance(papers, list) else (),
        optional_papers=_texts(table, "optional_papers"),
        repetition=_repetition(table),
        floor=_centimes(table, "floor"),
        ceiling=_centimes(table, "ceiling"),
        ceiling_per_year=_centimes(table, "ceiling_per_year"),
        target=TargetDays(_int(table, "target_days") or 1, TargetUnit(_str(table, "target_unit"))),
        lodging=_lodging(table),
        asks_amount=bool(table["asks_amount"]),
        amount_label_ar=_str(table, "amount_label_ar"),
        amount_label_fr=_str(table, "amount_label_fr"),
        evidence=_texts(table, "evidence"),
        note=_str(table, "note"),
        synonyms=_texts(table, "synonyms"),
        fields=fields,
        closed=bool(table.get("closed")),
        valid_months=_int(table, "valid_months"),
        acts=bool(table.get("acts")),
        needs_agreement=bool(table.get("needs_agreement")),
        grants=Grant(_str(table, "grants")) if "grants" in table else None,
        confidential=bool(table.get("confidential")),
        report=ReportKind(_str(table, "report")) if "report" in table else None,
    )
