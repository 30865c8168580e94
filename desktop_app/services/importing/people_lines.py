"""Reads a row about a person: typed values, findings, and remarks for what has no place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from desktop_app.domain import identifiers
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.reference import Rank, find_rank
from desktop_app.domain.vocabulary import MaritalStatus, Position, Relation, Sex
from desktop_app.services.cleaning import LONGEST
from desktop_app.services.importing.cells import amount_of, date_of, text_of
from desktop_app.services.importing.findings import Code, Finding, Severity
from desktop_app.services.importing.lines import Line
from desktop_app.services.importing.person_names import FoundName, find_name, is_arabic, name_key
from desktop_app.services.importing.reading import Cell
from desktop_app.services.importing.words import Words, plain
from desktop_app.services.records import CareerRecord
from desktop_app.services.resources import Reference

LONGEST_REMARK = 32_767  # Excel's own longest cell
SHOWN = 60
_SEVERAL = re.compile(r"\s*(?:[/\\;,،|]|\s-\s|\bو\b|\bou\b|\bet\b)\s*")

Key = tuple[str, str]


@dataclass(frozen=True)
class Reader:
    """What reading a row needs to know."""

    reference: Reference
    words: Words
    today: date
    ranks: dict[str, Rank | None] = field(default_factory=dict)

    def rank(self, text: str) -> Rank | None:
        """Return the rank a text names; a register names few, so each is looked for once."""
        if text not in self.ranks:
            self.ranks[text] = find_rank(self.reference.ranks, text)
        return self.ranks[text]


@dataclass
class PersonLine:
    """A row about a person, as far as the row alone can tell."""

    line: Line
    name: FoundName
    relation: Relation | None = None
    sex: Sex | None = None
    keys: tuple[Key, ...] = ()
    birth: PartialDate | None = None
    mother_name: str = ""
    person: dict[str, object] = field(default_factory=dict)
    career: CareerRecord = field(default_factory=lambda: CareerRecord(Position.ACTIVE))
    remarks: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    same_as: int | None = None
    """Whom of the office the row was said to be of."""

    @property
    def is_refused(self) -> bool:
        """Tell whether the row stays out."""
        return any(one.severity is Severity.ERROR for one in self.findings)

    @property
    def name_keys(self) -> frozenset[str]:
        """Return the person's names, each in no order of words; one for each script."""
        return keys_of_names(
            (self.name.family, self.name.given),
            (self.name.family_ar, self.name.given_ar),
            (self.name.family_latin, self.name.given_latin),
        )

    def error(self, name: str, code: Code, text: Message) -> None:
        """Keep the row out, and say why."""
        self.findings.append(self.line.error(name, code, text))

    def warn(self, name: str, code: Code, text: Message) -> None:
        """Let the row in, say what is odd, and keep what was written among the remarks."""
        self.findings.append(self.line.warning(name, code, text))
        self.remark(name)

    def remark(self, name: str) -> None:
        """Keep what a column says among the person's remarks."""
        text = text_of(self.line.cell(name))[:LONGEST_REMARK]
        self.remarks.append(f"{self.line.table.heading(name)}: {text}")


def keys_of_names(*names: tuple[str, str]) -> frozenset[str]:
    """Return the comparable keys of (family, given) names; those without both are left out."""
    return frozenset(name_key(family, given) for family, given in names if family and given)


def read_person(line: Line, reader: Reader) -> PersonLine:
    """Return what a row says of a person; its findings tell whether it can come in."""
    found = PersonLine(line, find_name(line, reader.words))
    _read_name(found)
    _read_relation(found, reader.words)
    _read_birth(found, reader.today)
    _read_texts(found)
    _read_numbers(found)
    _read_phones(found)
    _read_other_facts(found, reader)
    _read_career(found, reader)
    found.keys = _keys(found)
    return found


def _read_name(found: PersonLine) -> None:
    longest = LONGEST["family_name_ar"]
    if not found.name.family and not found.name.given:
        found.error(name_field(found), Code.MISSING_NAME, NO_NAME)
    elif max(map(len, (found.name.family, found.name.given))) > longest:
        found.error(
            name_field(found),
            Code.MISSING_NAME,
            message(
                "Import",
                "The name is longer than %n letters. Write the name alone in this cell.",
                n=longest,
            ),
        )


def name_field(found: PersonLine) -> str:
    """Return the field whose column should hold the name."""
    table = found.line.table
    fields = (
        "family_name",
        "full_name",
        "full_name_given_first",
        "full_name_family_first",
        "name",
        "given_names",
        "principal_name",
    )
    return next((one for one in fields if table.has(one)), "")


NO_NAME = message("Import", "The name is missing. Write the family name and the given name.")


def _read_relation(found: PersonLine, words: Words) -> None:
    table = found.line.table
    for name in ("relation", "category"):
        text = found.line.text(name)
        known = words.relation(text) if text else None
        if known is not None:
            found.relation, found.sex = known
            return
        if text and name == "relation":
            found.remark(name)
    found.relation = table.relation


def _read_birth(found: PersonLine, today: date) -> None:
    if not found.line.text("birth"):
        return
    cell = found.line.cell("birth")
    found.birth = date_of(cell, today, past=True)
    if found.birth is None:
        found.error("birth", Code.BAD_DATE, bad_date(cell))
    elif found.birth.first() > today:
        found.error(
            "birth",
            Code.FUTURE_BIRTH,
            message(
                "Import",
                "The birth date {value} is still to come. Check the year.",
                value=shown_cell(cell),
            ),
        )


def bad_date(cell: Cell) -> Message:
    """Return the sentence for a date no calendar has."""
    return message(
        "Import",
        "{value} is no date. Write it as 15/03/1972, or only the year.",
        value=shown_cell(cell),
    )


def shown_cell(cell: Cell) -> str:
    """Return what a cell holds as a reader writes it, dates by day, month and year."""
    return isolate(short_date(cell)) if isinstance(cell, date) else shown(text_of(cell))


def shown(text: str) -> str:
    """Return what a cell holds, short, and set apart from the sentence around it."""
    short = text if len(text) <= SHOWN else text[:SHOWN] + "…"
    return f"«{short}»" if is_arabic(short) else isolate(short)


TEXTS = ("birth_place", "address", "town", "father_name", "mother_name")
STORED_AS = {"father_name": "father_name_ar", "mother_name": "mother_name_ar"}


def _read_texts(found: PersonLine) -> None:
    for name in TEXTS:
        found.person[STORED_AS.get(name, name)] = _fitting(found, name)
    found.mother_name = found.line.text("mother_name")
    notes = found.line.text("notes")
    if notes:
        found.remarks.insert(0, notes[:LONGEST_REMARK])


def _fitting(found: PersonLine, name: str) -> str:
    """Return a text cut to what its field holds; the whole is then among the remarks."""
    text = found.line.text(name)
    longest = LONGEST[STORED_AS.get(name, name)]
    if len(text) > longest:
        found.remark(name)
    return text[:longest].strip()


def _read_numbers(found: PersonLine) -> None:
    cnie, rib = found.line.text("cnie"), found.line.text("rib")
    if cnie:
        found.person["cnie"] = identifiers.check_cnie(cnie) or ""
        if not found.person["cnie"]:
            found.warn("cnie", Code.BAD_CNIE, _bad_cnie(cnie))
    if rib:
        is_right = identifiers.check_rib(rib)
        found.person["rib"] = identifiers.normalise_rib(rib) if is_right else ""
        if not is_right:
            found.warn("rib", Code.BAD_RIB, _bad_rib(rib))
    checks: tuple[tuple[str, Callable[[str], bool]], ...] = (
        ("mutual_affiliation", identifiers.check_affiliation),
        ("mutual_registration", identifiers.check_registration),
        ("foundation_number", lambda text: len(text) <= LONGEST["foundation_number"]),
    )
    for name, check in checks:
        found.person[name] = _number(found, name, check)


def _number(found: PersonLine, name: str, check: Callable[[str], bool]) -> str:
    """Return a number of figures; one that cannot be it goes to the remarks."""
    number = identifiers.normalise_number(found.line.text(name))
    if number and not check(number):
        found.remark(name)
        return ""
    return number


def _bad_cnie(text: str) -> Message:
    return message(
        "Import",
        "{value} does not look like an identity card number (one or two letters, then digits)."
        " The row came in; the number is kept in the person's notes. Check it on the card.",
        value=shown(text),
    )


def _bad_rib(text: str) -> Message:
    return message(
        "Import",
        "The account number {value} does not have 24 digits that agree with its key. The row came"
        " in; the number is kept in the person's notes. Check it on the bank's paper.",
        value=shown(text),
    )


def _read_phones(found: PersonLine) -> None:
    numbers: list[str] = []
    for name in ("phone", "other_phone"):
        for text, _ in found.line.texts(name):
            read = _phones_in(text)
            if read is None:
                found.warn(name, Code.BAD_PHONE, _bad_phone(text))
            numbers += read or []
    numbers = list(dict.fromkeys(numbers))
    found.person["phone"] = numbers[0] if numbers else ""
    found.person["other_phone"] = numbers[1] if len(numbers) > 1 else ""
    if len(numbers) > 2:
        found.remark("phone")


def _phones_in(text: str) -> list[str] | None:
    """Return the phones of a cell, which may hold two; None when something in it is none."""
    whole = identifiers.normalise_phone(text)
    if whole:
        return [whole]
    read = [identifiers.normalise_phone(part) for part in _SEVERAL.split(text) if part]
    return [one for one in read if one] if read and all(read) else None


def _bad_phone(text: str) -> Message:
    return message(
        "Import",
        "{value} is no phone number. The row came in; the number is kept in the person's notes."
        " Write its ten digits.",
        value=shown(text),
    )


def _read_other_facts(found: PersonLine, reader: Reader) -> None:
    words = reader.words
    sex = words.sexes.get(plain(found.line.text("sex")))
    found.sex = sex or found.sex or found.name.sex
    marital = found.line.text("marital_status")
    found.person["marital_status"] = words.marital.get(plain(marital)) if marital else None
    if marital and found.person["marital_status"] is None:
        found.remark("marital_status")
    for name in ("cnie_expires_on", "died_on"):
        known = _other_date(found, name, reader.today)
        if known is not None and not known.exact:
            found.remark(name)
        found.person[name] = known.first() if known is not None and known.exact else None


def _other_date(found: PersonLine, name: str, today: date) -> PartialDate | None:
    """Return a date the row can do without: a wrong one is a warning and goes to the remarks."""
    if not found.line.text(name):
        return None
    known = date_of(found.line.cell(name), today, past=name != "cnie_expires_on")
    if known is None:
        found.warn(name, Code.BAD_DATE, _odd_date(found.line.text(name)))
    return known


def _odd_date(text: str) -> Message:
    return message(
        "Import",
        "{value} is no date. The row came in; what is written is kept in the person's notes."
        " Write it as 15/03/1972.",
        value=shown(text),
    )


def _read_career(found: PersonLine, reader: Reader) -> None:
    if found.relation not in {None, Relation.PRINCIPAL}:
        return
    matricule = identifiers.normalise_matricule(found.line.text("matricule"))
    if matricule and not identifiers.check_matricule(matricule):
        found.remark("matricule")
        matricule = ""
    rank = found.line.text("rank")
    known_rank = reader.rank(rank) if rank else None
    if rank and known_rank is None:
        found.warn("rank", Code.UNKNOWN_RANK, _unknown_rank(rank))
    retired_on = _other_date(found, "retired_on", reader.today)
    found.career = CareerRecord(
        position=_position(found, reader.words, retired_on),
        matricule=matricule or None,
        payroll_number=_number(found, "payroll_number", identifiers.check_ppr),
        rank=known_rank.code if known_rank else "",
        posting=_fitting(found, "posting"),
        recruited_on=_other_date(found, "recruited_on", reader.today),
        retired_on=retired_on,
        pension_number=_fitting(found, "pension_number"),
        pension=_pension(found),
        old_number=_old_number(found),
    )


def _unknown_rank(text: str) -> Message:
    return message(
        "Import",
        "The rank {value} is not in the list of ranks. The row came in without it; it is kept in"
        " the person's notes. Choose the rank on the person's page.",
        value=shown(text),
    )


def _position(found: PersonLine, words: Words, retired_on: PartialDate | None) -> Position:
    for name in ("position", "category"):
        text = found.line.text(name)
        known = words.positions.get(plain(text))
        if known is not None:
            if found.sex is None and text.endswith("ة"):
                found.sex = Sex.FEMALE
            return known
        if text and name == "position" and not _is_marital(found, text, words):
            found.remark(name)
    if found.person["died_on"] is not None:
        return Position.DECEASED
    if found.line.table.position is not None:
        return found.line.table.position
    return Position.RETIRED if retired_on is not None else Position.ACTIVE


def _is_marital(found: PersonLine, text: str, words: Words) -> bool:
    """Take «متزوج» under «الحالة» for what it is: the marital status."""
    known: MaritalStatus | None = words.marital.get(plain(text))
    if known is not None and found.person["marital_status"] is None:
        found.person["marital_status"] = known
    return known is not None


def _pension(found: PersonLine) -> int | None:
    cell = found.line.cell("pension")
    amount = amount_of(cell) if cell != "" else None
    if amount is None and found.line.text("pension"):
        found.remark("pension")
    return amount


def _old_number(found: PersonLine) -> str:
    return found.line.text("file_number")[: LONGEST["old_number"]]


KEY_FIELDS = ("matricule", "payroll_number", "file_number", "mutual_affiliation")


def _keys(found: PersonLine) -> tuple[Key, ...]:
    """Return what ties the row to its family, the surest first."""
    keys = []
    for name in KEY_FIELDS:
        text = identifiers.normalise_matricule(found.line.text(name))
        if text and any(map(str.isalnum, text)):
            keys.append((name, text))
    principal_name = found.line.text("principal_name")
    if principal_name and principal_name != found.name.given:
        keys.append(("principal_name", name_key(principal_name)))
    return tuple(keys)
