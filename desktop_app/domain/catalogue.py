"""The request catalogue: types, their fields and papers, and who may receive them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from desktop_app.domain import catalogue_checks as checks
from desktop_app.domain.catalogue_checks import Fault, FieldKind, Table, TargetUnit
from desktop_app.domain.catalogue_lines import Lines, Place
from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.formats import dirhams, isolate, short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.names import fold
from desktop_app.domain.reference import Paper
from desktop_app.domain.vocabulary import (
    Category,
    DecidingBody,
    Kind,
    Position,
    Provider,
    Recurrence,
    Sex,
    label,
)

__all__ = ["FieldKind", "TargetUnit"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a choice field; `value` is what is stored."""

    value: str
    label_ar: str
    label_fr: str

    def label(self, language: str) -> str:
        """Return the label in French for `fr`, else in Arabic."""
        return self.label_fr if language == "fr" else self.label_ar


@dataclass(frozen=True, slots=True)
class Field:
    """A question of a type's own; `pattern`, `minimum`… narrow what may be answered."""

    name: str
    kind: FieldKind
    label_ar: str
    label_fr: str
    required: bool = False
    choices: tuple[Choice, ...] = ()
    help_ar: str = ""
    help_fr: str = ""
    pattern: str = ""
    minimum: int | None = None
    maximum: int | None = None
    not_future: bool = False

    def label(self, language: str) -> str:
        """Return the label in French for `fr`, else in Arabic."""
        return self.label_fr if language == "fr" else self.label_ar

    def help(self, language: str) -> str:
        """Return the help line in the language, empty when there is none."""
        return self.help_fr if language == "fr" else self.help_ar


@dataclass(frozen=True, slots=True)
class PaperNeed:
    """A paper to bring: any one of `codes` is enough; no categories means everybody."""

    codes: tuple[str, ...]
    categories: frozenset[Category] = frozenset()

    def concerns(self, category: Category | None) -> bool:
        """Return whether a person of the category must bring it; None stands for anybody."""
        return not self.categories or category is None or category in self.categories


@dataclass(frozen=True, slots=True)
class TargetDays:
    """The days within which an answer is aimed at, and how they are counted."""

    number: int
    unit: TargetUnit


@dataclass(frozen=True, slots=True)
class Lodging:
    """The papers must be lodged within `days` calendar days of the date in the field `start`."""

    days: int
    start: str


@dataclass(frozen=True, slots=True)
class Conditions:
    """What a person must be, besides the category; `pension_max` is in centimes a month."""

    positions: frozenset[Position] = frozenset()
    min_age: int | None = None
    max_age: int | None = None
    sex: Sex | None = None
    pension_max: int | None = None
    disabled: bool = False


@dataclass(frozen=True, slots=True)
class RequestType:
    """A kind of request. Amounts are centimes; the first of `decides` decides, others advise."""

    code: str
    version: int
    effective_from: date
    kind: Kind
    provider: Provider
    name_ar: str
    name_fr: str
    short_ar: str
    decides: tuple[DecidingBody, ...]
    beneficiaries: tuple[Category, ...]
    conditions: Conditions
    papers: tuple[PaperNeed, ...]
    optional_papers: tuple[str, ...]
    recurrence: Recurrence
    period_months: int | None
    floor: int | None
    ceiling: int | None
    target: TargetDays
    lodging: Lodging | None
    asks_amount: bool
    amount_label_ar: str
    amount_label_fr: str
    evidence: tuple[str, ...]
    note: str
    synonyms: tuple[str, ...]
    fields: tuple[Field, ...]

    @property
    def editable(self) -> bool:
        """Return whether the definition is custom or proposal, not an attested rule."""
        return not self.evidence or any(mark in {"K", "G"} for mark in self.evidence)

    def name(self, language: str) -> str:
        """Return the name in French for `fr`, else in Arabic."""
        return self.name_fr if language == "fr" else self.name_ar

    def amount_label(self, language: str) -> str:
        """Return the type's own words for the amount asked, empty when it has none."""
        return self.amount_label_fr if language == "fr" else self.amount_label_ar

    def field(self, name: str) -> Field | None:
        """Return the type's own field of that name."""
        return next((field for field in self.fields if field.name == name), None)

    def papers_for(self, category: Category | None) -> tuple[PaperNeed, ...]:
        """Return the papers a person of the category must bring; None gives them all."""
        return tuple(need for need in self.papers if need.concerns(category))


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All request types by code, in order, and the papers they ask for."""

    types: Mapping[str, RequestType]
    papers: Mapping[str, Paper]
    spellings: Mapping[str, str]

    def find(self, code: str) -> RequestType | None:
        """Return the type of that code, None when there is none."""
        return self.types.get(code.strip().upper())

    def by_kind(self, kind: Kind) -> tuple[RequestType, ...]:
        """Return the social or the health types."""
        return tuple(one for one in self.types.values() if one.kind is kind)

    def by_provider(self, provider: Provider) -> tuple[RequestType, ...]:
        """Return the types of one institution."""
        return tuple(one for one in self.types.values() if one.provider is provider)

    def recognise(self, text: str) -> RequestType | None:
        """Return the type a register's text names: code, name, short label or synonym."""
        code = self.spellings.get(_plain(text))
        return None if code is None else self.types[code]


def missing_papers(
    kind: RequestType, received: Set[str], category: Category | None = None
) -> list[PaperNeed]:
    """Return what is still to bring; `received` holds codes of papers."""
    return [need for need in kind.papers_for(category) if received.isdisjoint(need.codes)]


# --- who may receive ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What decides which types a person may receive; `position` is the file's principal's."""

    category: Category
    position: Position
    sex: Sex | None = None
    age: int | None = None
    pension: int | None = None
    disabled: bool = False
    alive: bool = True


@dataclass(frozen=True, slots=True)
class Offer:
    """A type as it is offered to a person: `reason` when closed, `caution` when to be checked."""

    type: RequestType
    open: bool
    reason: Message | None = None
    caution: Message | None = None


def open_types(catalogue: Catalogue, facts: PersonFacts, on: date) -> list[Offer]:
    """Return every type with whether this person may receive it on the date, and why not."""
    return [offer(one, facts, on) for one in catalogue.types.values()]


def offer(kind: RequestType, facts: PersonFacts, on: date) -> Offer:
    """Return whether one type is open to a person on a date, and why not."""
    reason = closing_reason(kind, facts, on)
    if reason is not None:
        return Offer(kind, open=False, reason=reason)
    return Offer(kind, open=True, caution=_unknown_fact(kind.conditions, facts))


def closing_reason(kind: RequestType, facts: PersonFacts, on: date) -> Message | None:
    """Return why the type is closed to the person, None when it is open."""
    if not facts.alive:
        return message(
            "Catalogue",
            "The person is recorded as deceased; record the request in a rights holder's name.",
        )
    if on < kind.effective_from:
        return message(
            "Catalogue", "This service starts on {date}.", date=isolate(short_date(kind.effective_from))
        )
    if facts.category not in kind.beneficiaries:
        return message("Catalogue", "This service is for: {list}.", list=_listed(kind.beneficiaries))
    conditions = kind.conditions
    return (
        _wrong_position(conditions, facts)
        or _wrong_sex(conditions, facts)
        or _wrong_age(conditions, facts)
        or _wrong_pension(conditions, facts)
        or _not_disabled(conditions, facts)
    )


def _listed(codes: Iterable[Category] | Iterable[Position]) -> Message:
    first, *rest = [label(code) for code in codes]
    for other in rest:
        first = message("Catalogue", "{first}, {next}", first=first, next=other)
    return first


def _wrong_position(conditions: Conditions, facts: PersonFacts) -> Message | None:
    if not conditions.positions or facts.position in conditions.positions:
        return None
    wanted = [position for position in Position if position in conditions.positions]
    return message(
        "Catalogue",
        "This service is for files whose principal is: {list}.",
        list=_listed(wanted),
    )


def _wrong_sex(conditions: Conditions, facts: PersonFacts) -> Message | None:
    if conditions.sex is None or facts.sex in {None, conditions.sex}:
        return None
    if conditions.sex is Sex.FEMALE:
        return message("Catalogue", "This service is for women.")
    return message("Catalogue", "This service is for men.")


def _wrong_age(conditions: Conditions, facts: PersonFacts) -> Message | None:
    if facts.age is None:
        return None
    least, most = conditions.min_age, conditions.max_age
    if (least is None or facts.age >= least) and (most is None or facts.age <= most):
        return None
    if least is None:
        return message(
            "Catalogue",
            "This service has an age limit of {most}; the recorded age is {age}.",
            most=most,
            age=facts.age,
        )
    if most is None:
        return message(
            "Catalogue",
            "This service starts at the age of {least}; the recorded age is {age}.",
            least=least,
            age=facts.age,
        )
    return message(
        "Catalogue",
        "This service is for ages {least} to {most}; the recorded age is {age}.",
        least=least,
        most=most,
        age=facts.age,
    )


def _wrong_pension(conditions: Conditions, facts: PersonFacts) -> Message | None:
    most = conditions.pension_max
    if most is None or facts.pension is None or facts.pension <= most:
        return None
    return message(
        "Catalogue",
        "This service is for monthly pensions up to {most}; the recorded pension is {pension}.",
        most=isolate(dirhams(most)),
        pension=isolate(dirhams(facts.pension)),
    )


def _not_disabled(conditions: Conditions, facts: PersonFacts) -> Message | None:
    if not conditions.disabled or facts.disabled:
        return None
    return message(
        "Catalogue",
        "This service is for persons with a disability; none is recorded on this person's page.",
    )


def _unknown_fact(conditions: Conditions, facts: PersonFacts) -> Message | None:
    """Return what must be seen on paper because the file does not say it."""
    if conditions.pension_max is not None and facts.pension is None:
        return message(
            "Catalogue",
            "The pension is not recorded; check on the certificate that it is at most {most}.",
            most=isolate(dirhams(conditions.pension_max)),
        )
    limited = conditions.min_age is not None or conditions.max_age is not None
    if limited and facts.age is None:
        return message(
            "Catalogue", "The birth date is not recorded; check the age before you go on."
        )
    if conditions.sex is not None and facts.sex is None:
        return message("Catalogue", "The sex is not recorded; check it before you go on.")
    return None


def amount_caution(kind: RequestType, amount: int) -> Message | None:
    """Return a warning when the centimes asked leave the usual limits; it never blocks."""
    if kind.ceiling is not None and amount > kind.ceiling:
        return message(
            "Catalogue", "Above the usual ceiling of {most}.", most=isolate(dirhams(kind.ceiling))
        )
    if kind.floor is not None and amount < kind.floor:
        return message(
            "Catalogue", "Below the usual least amount of {least}.", least=isolate(dirhams(kind.floor))
        )
    return None


def lodging_caution(
    kind: RequestType, answers: Mapping[str, object], lodged_on: date
) -> Message | None:
    """Return a warning when the papers come after their legal days; it never blocks.

    The sixty days of a care sheet run from the care, or from its end when it is continuous.
    """
    start = answers.get(kind.lodging.start) if kind.lodging else None
    if kind.lodging is None or not isinstance(start, str):
        return None
    last = date.fromisoformat(start) + timedelta(days=kind.lodging.days)
    if lodged_on <= last:
        return None
    return message(
        "Catalogue",
        "The {days} days for lodging ended on {date}; a late file may be returned.",
        days=kind.lodging.days,
        date=isolate(short_date(last)),
    )


# --- reading the tables ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _File:
    """A catalogue file as it was read: its name, its tables and their lines."""

    name: str
    tables: Mapping[str, list[Table]]
    lines: Lines

    def error(self, place: Place, fault: Fault) -> CatalogueError:
        line = self.lines.of_key(place, fault.key, fault.needle)
        return _error(self.name, line, fault.text)


def load_catalogue(folder: Path, papers: Mapping[str, Paper]) -> Catalogue:
    """Read every .toml file of the folder; CatalogueError names file, line and fault."""
    files = [_read(path) for path in sorted(folder.glob("*.toml"))]
    shared = _shared_fields(files)
    places: dict[str, tuple[_File, Place]] = {}
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


def _read(path: Path) -> _File:
    try:
        text = path.read_text("utf-8-sig")
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise _broken(path, text, str(fault)) from None
    except (OSError, UnicodeDecodeError):
        raise CatalogueError(
            message(
                "Catalogue",
                "The file {file} cannot be read as UTF-8 text; save it so or put it back from the "
                "installation.",
                file=isolate(path.name),
            )
        ) from None
    lines = Lines(text)
    for key, value in tables.items():
        if key not in {"type", "field"} or not isinstance(value, list):
            fault = message(
                "Catalogue",
                "“{key}” is unknown here; a file holds [[type]] and [[field]] tables only.",
                key=key,
            )
            raise _error(path.name, lines.of_key(("", -1, -1), key), fault)
    return _File(path.name, tables, lines)


def _broken(path: Path, text: str, fault: str) -> CatalogueError:
    # The parser tells the line only inside its sentence, and not at the end of the file.
    told = re.search(r"at line (\d+)", fault)
    line = int(told[1]) if told else len(text.splitlines())
    return _error(
        path.name,
        line,
        message(
            "Catalogue",
            "The text is not valid TOML ({detail}); check quotes, brackets and commas there.",
            detail=isolate(fault),
        ),
    )


def _error(file: str, line: int, fault: Message) -> CatalogueError:
    return CatalogueError(
        message(
            "Catalogue",
            "{file}, line {line}: {fault}",
            file=isolate(file),
            line=line,
            fault=fault,
        )
    )


def _twice(
    file: _File, place: Place, code: str, first_file: _File, first_place: Place
) -> CatalogueError:
    fault = message(
        "Catalogue",
        "The code {code} is already used in {file}, line {line}; give another.",
        code=code,
        file=isolate(first_file.name),
        line=first_file.lines.of_key(first_place, "code"),
    )
    return file.error(place, Fault("code", fault))


def _shared_fields(files: Iterable[_File]) -> dict[str, Field]:
    """Return the fields that several types ask for, by name."""
    shared: dict[str, Field] = {}
    for file in files:
        for number, table in enumerate(file.tables.get("field", [])):
            try:
                checks.check_field(table)
                checks.check_unique_fields([*shared, str(table["name"])])
            except Fault as fault:
                raise file.error(("field", number, -1), fault) from None
            field = _field(table)
            shared[field.name] = field
    return shared


def _checked_type(
    file: _File,
    place: Place,
    table: Table,
    papers: Mapping[str, Paper],
    shared: Mapping[str, Field],
) -> RequestType:
    try:
        checks.check_type(table, papers)
        fields = _fields(file, place, table, shared)
        _check_lodging(table, fields)
    except Fault as fault:
        raise file.error(place, fault) from None
    return _type(table, fields)


def _fields(
    file: _File, place: Place, table: Table, shared: Mapping[str, Field]
) -> tuple[Field, ...]:
    fields = [_shared_field(name, shared) for name in _texts(table, "shared_fields")]
    for number, own in enumerate(_tables(table, "field")):
        try:
            checks.check_field(own)
            checks.check_unique_fields([*(field.name for field in fields), str(own["name"])])
        except Fault as fault:
            raise file.error((place[0], place[1], number), fault) from None
        fields.append(_field(own))
    return tuple(fields)


def _shared_field(name: str, shared: Mapping[str, Field]) -> Field:
    if name not in shared:
        raise Fault(
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
        raise Fault(
            "lodging_from",
            message(
                "Catalogue",
                "“{name}” is no date field of this type; add the field or correct the name.",
                name=start,
            ),
        )


def _spellings(
    types: Mapping[str, RequestType], places: Mapping[str, tuple[_File, Place]]
) -> dict[str, str]:
    """Return {folded text: code} of all that names a type; one text may name one type only."""
    owners: dict[str, str] = {}
    for code, one in types.items():
        for key, texts in _names(one):
            for text in texts:
                owner = owners.setdefault(_plain(text), code)
                if owner != code:
                    fault = message(
                        "Catalogue",
                        "“{text}” already names the type {code}; keep it in one place.",
                        text=text,
                        code=owner,
                    )
                    file, place = places[code]
                    raise file.error(place, Fault(key, fault, text))
    return owners


def _names(one: RequestType) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        ("code", (one.code,)),
        ("name_ar", (one.name_ar,)),
        ("name_fr", (one.name_fr,)),
        ("short_ar", (one.short_ar,)),
        ("synonyms", one.synonyms),
    )


def _plain(text: str) -> str:
    """Return the text folded, its words parted by single spaces and free of punctuation."""
    return " ".join("".join(c if c.isalnum() else " " for c in fold(text)).split())


# --- checked tables into values ----------------------------------------------------------


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
    )
