"""Papers, ranks, units and reasons, read from the reference tables."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TypeVar

from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import Message, message
from desktop_app.domain.names import fold


class Validity(StrEnum):
    """What ends the validity of a paper; a number goes with days, months and years."""

    NONE = "none"
    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"
    CARD = "card"
    SCHOOL_YEAR = "school_year"
    ACADEMIC_YEAR = "academic_year"
    CAMPAIGN = "campaign"
    STATED = "stated"


COUNTED = frozenset({Validity.DAYS, Validity.MONTHS, Validity.YEARS})


class Corps(StrEnum):
    """The branch of the police a rank belongs to."""

    UNIFORM = "uniform"
    PLAIN = "plain"
    BOTH = "both"
    COMMON = "common"
    TRAINEE = "trainee"


@dataclass(frozen=True, slots=True)
class Paper:
    """A supporting paper; `number` counts the days, months or years of its validity."""

    code: str
    name_ar: str
    name_fr: str
    validity: Validity
    number: int | None
    note: str
    evidence: str

    def name(self, language: str) -> str:
        """Return the name in French for `fr`, else in Arabic."""
        return self.name_fr if language == "fr" else self.name_ar


@dataclass(frozen=True, slots=True)
class Rank:
    """A rank; `order` rises within its corps, `alternatives` are other ways to write it."""

    code: str
    order: int
    name_ar: str
    name_fr: str
    corps: Corps
    alternatives: tuple[str, ...]

    def name(self, language: str) -> str:
        """Return the name in French for `fr`, else in Arabic."""
        return self.name_fr if language == "fr" else self.name_ar


@dataclass(frozen=True, slots=True)
class Unit:
    """A regional social-work unit as it is first proposed; an office may change the names."""

    code: str
    city_ar: str
    city_fr: str
    command_ar: str
    unit_name_ar: str
    region_ar: str
    region_fr: str


class ReasonStep(StrEnum):
    """What a coded reason may be given for."""

    REFUSAL = "refusal"
    PARTIAL = "partial"
    DEFERRAL = "deferral"
    RETURN = "return"


class Life(StrEnum):
    """Whose requests a coded reason is for."""

    SOCIAL = "social"
    HEALTH = "health"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Reason:
    """A coded reason of a refusal, a part, a deferral or a return."""

    code: str
    steps: frozenset[ReasonStep]
    life: Life
    name_ar: str
    name_fr: str
    evidence: str

    def name(self, language: str) -> str:
        """Return the name in French for `fr`, else in Arabic."""
        return self.name_fr if language == "fr" else self.name_ar


Row = Mapping[str, str]
Item = TypeVar("Item")


class _RowError(Exception):
    """A row that cannot be read; the reader adds file and line."""

    def __init__(self, fault: Message) -> None:
        super().__init__(str(fault))
        self.fault = fault


def load_papers(path: Path) -> dict[str, Paper]:
    """Return the papers by code, in the order of the table; CatalogueError on a fault."""
    columns = ("code", "name_ar", "name_fr", "validity", "number", "note", "evidence")
    optional = {"number", "note"}
    return _by_code(path, _read(path, columns, optional, _paper))


def load_reasons(path: Path) -> dict[str, Reason]:
    """Return the coded reasons by code, in the order of the table; CatalogueError on a fault."""
    columns = ("code", "step", "life", "name_ar", "name_fr", "evidence")
    return _by_code(path, _read(path, columns, set(), _reason))


def load_ranks(path: Path) -> dict[str, Rank]:
    """Return the ranks by code, in the order of the table; CatalogueError on a fault."""
    columns = ("code", "order", "name_ar", "name_fr", "corps", "alternatives")
    items = _read(path, columns, {"alternatives"}, _rank)
    _check_spellings(path, items)
    return _by_code(path, items)


def load_units(path: Path) -> dict[str, Unit]:
    """Return the units by code, in the order of the table; CatalogueError on a fault."""
    columns = (
        "code",
        "city_ar",
        "city_fr",
        "command_ar",
        "unit_name_ar",
        "region_ar",
        "region_fr",
    )
    return _by_code(path, _read(path, columns, set(), lambda row: Unit(**row)))


def find_rank(ranks: Mapping[str, Rank], text: str) -> Rank | None:
    """Return the rank that a text names by code, name or other spelling in either language."""
    wanted = spelling(text)
    if not wanted:
        return None
    return next((rank for rank in ranks.values() if wanted in _ways(rank)), None)


def spelling(text: str) -> str:
    """Return the text folded, its words parted by single spaces and free of punctuation."""
    return " ".join("".join(c if c.isalnum() else " " for c in fold(text)).split())


def _ways(rank: Rank) -> set[str]:
    return {spelling(text) for text in (rank.code, rank.name_ar, rank.name_fr, *rank.alternatives)}


def _paper(row: Row) -> Paper:
    validity = _one_of(Validity, row, "validity")
    number = _whole(row, "number") if row["number"] else None
    if (number is not None) != (validity in COUNTED):
        raise _RowError(
            message(
                "Reference",
                "“number” goes with the validity days, months or years, and with these only.",
            )
        )
    texts = {name: row[name] for name in ("code", "name_ar", "name_fr", "note", "evidence")}
    return Paper(validity=validity, number=number, **texts)


def _rank(row: Row) -> Rank:
    others = tuple(text.strip() for text in row["alternatives"].split("|") if text.strip())
    return Rank(
        code=row["code"],
        order=_whole(row, "order"),
        name_ar=row["name_ar"],
        name_fr=row["name_fr"],
        corps=_one_of(Corps, row, "corps"),
        alternatives=others,
    )


Code = TypeVar("Code", bound=StrEnum)


def _reason(row: Row) -> Reason:
    steps = [_one_of(ReasonStep, {**row, "step": step}, "step") for step in row["step"].split("|")]
    return Reason(
        code=row["code"],
        steps=frozenset(steps),
        life=_one_of(Life, row, "life"),
        name_ar=row["name_ar"],
        name_fr=row["name_fr"],
        evidence=row["evidence"],
    )


def _one_of(codes: type[Code], row: Row, column: str) -> Code:
    if row[column] not in set(codes):
        raise _RowError(
            message(
                "Reference",
                "“{value}” is not allowed for “{column}”; choose one of: {allowed}.",
                value=isolate(row[column]),
                column=column,
                allowed=", ".join(codes),
            )
        )
    return codes(row[column])


def _whole(row: Row, column: str) -> int:
    if not (row[column].isascii() and row[column].isdigit()):
        raise _RowError(
            message("Reference", "“{column}” must be a whole number; correct it.", column=column)
        )
    return int(row[column])


def _read(
    path: Path, columns: Sequence[str], optional: set[str], build: Callable[[Row], Item]
) -> list[tuple[int, Item]]:
    """Return (line, item) for each row of the table."""
    items = []
    for line, row in _rows(path, columns):
        try:
            _check_filled(row, columns, optional)
            items.append((line, build(row)))
        except _RowError as found:
            raise _error(path, line, found.fault) from None
    return items


def _rows(path: Path, columns: Sequence[str]) -> Iterable[tuple[int, Row]]:
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise CatalogueError(
            message(
                "Reference",
                "The file {file} cannot be read; put it back from the installation.",
                file=isolate(path.name),
            )
        ) from None
    reader = csv.reader(text.splitlines())
    head = next(reader, [])
    if head != list(columns):
        fault = message("Reference", "The columns must be: {columns}.", columns=", ".join(columns))
        raise _error(path, 1, fault)
    for values in reader:
        if not values:
            continue
        if len(values) != len(columns):
            fault = message(
                "Reference",
                "The row has {found} values where {wanted} are expected; quote a value that "
                "holds a comma.",
                found=len(values),
                wanted=len(columns),
            )
            raise _error(path, reader.line_num, fault)
        cells = (value.strip() for value in values)
        yield reader.line_num, dict(zip(columns, cells, strict=True))


def _check_filled(row: Row, columns: Sequence[str], optional: set[str]) -> None:
    for column in columns:
        if not row[column] and column not in optional:
            raise _RowError(message("Reference", "“{column}” is empty; fill it.", column=column))


class _Coded(Protocol):
    @property
    def code(self) -> str: ...


CodedItem = TypeVar("CodedItem", bound=_Coded)


def _by_code(path: Path, items: list[tuple[int, CodedItem]]) -> dict[str, CodedItem]:
    found: dict[str, CodedItem] = {}
    for line, item in items:
        if item.code in found:
            fault = message(
                "Reference", "The code {code} is used twice; give another.", code=item.code
            )
            raise _error(path, line, fault)
        found[item.code] = item
    return found


def _check_spellings(path: Path, items: Iterable[tuple[int, Rank]]) -> None:
    """Refuse one spelling for two ranks: a register could not tell which is meant."""
    owners: dict[str, Rank] = {}
    for line, rank in items:
        for way in _ways(rank):
            owner = owners.setdefault(way, rank)
            if owner.code != rank.code:
                fault = message(
                    "Reference",
                    "“{text}” already names the rank {code}; keep it in one place.",
                    text=way,
                    code=owner.code,
                )
                raise _error(path, line, fault)


def _error(path: Path, line: int, fault: Message) -> CatalogueError:
    return CatalogueError(
        message(
            "Reference",
            "{file}, line {line}: {fault}",
            file=isolate(path.name),
            line=line,
            fault=fault,
        )
    )
