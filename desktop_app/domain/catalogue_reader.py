"""Reads the catalogue's TOML files into request types, or names the line of a fault."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from desktop_app.domain import catalogue_checks as checks
from desktop_app.domain.catalogue import (
    Catalogue,
    Choice,
    Conditions,
    Field,
    FieldKind,
    Grant,
    Lodging,
    PaperNeed,
    RequestType,
    TargetDays,
    TargetUnit,
)
from desktop_app.domain.catalogue_lines import Place
from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import message
from desktop_app.domain.reference import Paper, spelling
from desktop_app.domain.table_checks import Table, TableError
from desktop_app.domain.table_files import TableFile, read_tables
from desktop_app.domain.vocabulary import (
    Category,
    DecidingBody,
    Kind,
    Position,
    Provider,
    Recurrence,
    Sex,
)

KINDS = ("type", "field")


def load_catalogue(folder: Path, papers: Mapping[str, Paper]) -> Catalogue:
    """Read every .toml file of the folder; CatalogueError names file, line and fault."""
    files = [read_tables(path, KINDS) for path in sorted(folder.glob("*.toml"))]
    shared = _shared_fields(files)
    places: dict[str, tuple[TableFile, Place]] = {}
    types: dict[str, RequestType] = {}
    for file in files:
        for number, table in enumerate(file.tables.get("type", [])):
            place = ("type", number, -1)
            one = _checked_type(file, place, table, papers, shared)
            if one.code in places:
                raise _twice(file, place, one.code, *places[one.code])
            places[one.code] = (file, place)
            types[one.code] = one
    if not types:
        raise CatalogueError(
            message(
                "Catalogue",
                "The folder {folder} holds no request type; put the catalogue back from the "
                "installation.",
                folder=isolate(folder.name),
            )
        )
    spellings = _spellings(types, places)
    # Social before health, each by number: the order of the printed catalogue.
    order = sorted(types, key=lambda code: (types[code].kind is Kind.HEALTH, code))
    return Catalogue({code: types[code] for code in order}, papers, spellings)


def _twice(
    file: TableFile, place: Place, code: str, first_file: TableFile, first_place: Place
) -> CatalogueError:
    fault = message(
        "Catalogue",
        "The code {code} is already used in {file}, line {line}; give another.",
        code=code,
        file=isolate(first_file.name),
        line=first_file.lines.of_key(first_place, "code"),
    )
    return file.error(place, TableError("code", fault))


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
        checks.check_type(table, papers)
        fields = _fields(file, place, table, shared)
        _check_lodging(table, fields)
    except TableError as fault:
        raise file.error(place, fault) from None
    return _type(table, fields)


def _fields(
    file: TableFile, place: Place, table: Table, shared: Mapping[str, Field]
) -> tuple[Field, ...]:
    fields = [_shared_field(name, shared) for name in _texts(table, "shared_fields")]
    for number, own in enumerate(_tables(table, "field")):
        try:
            checks.check_field(own)
            checks.check_unique_fields([*(field.name for field in fields), str(own["name"])])
        except TableError as fault:
            raise file.error((place[0], place[1], number), fault) from None
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


def _spellings(
    types: Mapping[str, RequestType], places: Mapping[str, tuple[TableFile, Place]]
) -> dict[str, str]:
    """Return {folded text: code} of all that names a type; one text may name one type only."""
    owners: dict[str, str] = {}
    for code, one in types.items():
        for key, texts in _names(one):
            for text in texts:
                owner = owners.setdefault(spelling(text), code)
                if owner != code:
                    fault = message(
                        "Catalogue",
                        "“{text}” already names the type {code}; keep it in one place.",
                        text=text,
                        code=owner,
                    )
                    file, place = places[code]
                    raise file.error(place, TableError(key, fault, text))
    return owners


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
    )


def _need(entry: object) -> PaperNeed:
    if isinstance(entry, dict):
        return PaperNeed(_texts(entry, "any"), frozenset(map(Category, _texts(entry, "for"))))
    codes = entry if isinstance(entry, list) else [entry]
    return PaperNeed(tuple(str(code) for code in codes))


def _conditions(table: Table) -> Conditions:
    return Conditions(
        positions=frozenset(map(Position, _texts(table, "positions"))),
        min_age=_int(table, "min_age"),
        max_age=_int(table, "max_age"),
        sex=Sex(_str(table, "sex")) if "sex" in table else None,
        pension_max=_centimes(table, "pension_max"),
        disabled=bool(table.get("disabled")),
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
        conditions=_conditions(table),
        papers=tuple(map(_need, papers)) if isinstance(papers, list) else (),
        optional_papers=_texts(table, "optional_papers"),
        recurrence=Recurrence(_str(table, "recurrence")),
        period_months=_int(table, "period_months"),
        floor=_centimes(table, "floor"),
        ceiling=_centimes(table, "ceiling"),
        target=TargetDays(_int(table, "target_days") or 1, TargetUnit(_str(table, "target_unit"))),
        lodging=_lodging(table),
        asks_amount=bool(table["asks_amount"]),
        amount_label_ar=_str(table, "amount_label_ar"),
        amount_label_fr=_str(table, "amount_label_fr"),
        evidence=_texts(table, "evidence"),
        note=_str(table, "note"),
        synonyms=_texts(table, "synonyms"),
        fields=fields,
        acts=bool(table.get("acts")),
        needs_agreement=bool(table.get("needs_agreement")),
        grants=Grant(_str(table, "grants")) if "grants" in table else None,
    )
