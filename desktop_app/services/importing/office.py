"""Reads from the office the families and requests a workbook may speak of."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Row, select
from sqlalchemy.orm import Session

from desktop_app.domain.vocabulary import Relation
from desktop_app.services.importing.households import Household, Seat, Someone
from desktop_app.services.importing.people_lines import Key, keys_of_names
from desktop_app.storage.models import File, Member, Person, Request

# SQLite takes some ten thousands of values in one statement; PostgreSQL likes fewer.
AT_ONCE = 500


@dataclass
class Wanted:
    """What the workbook mentions and the office may know."""

    matricules: set[str] = field(default_factory=set)
    payroll_numbers: set[str] = field(default_factory=set)
    file_numbers: set[str] = field(default_factory=set)
    affiliations: set[str] = field(default_factory=set)
    cnies: set[str] = field(default_factory=set)
    sort_names: set[str] = field(default_factory=set)
    people: set[int] = field(default_factory=set)

    def add_keys(self, keys: Iterable[Key]) -> None:
        """Ask for the families that keys tie to."""
        places = {
            "matricule": self.matricules,
            "payroll_number": self.payroll_numbers,
            "file_number": self.file_numbers,
            "mutual_affiliation": self.affiliations,
            "cnie": self.cnies,
        }
        for kind, value in keys:
            if kind in places:
                places[kind].add(value)


def read_households(session: Session, wanted: Wanted) -> list[Household]:
    """Return the families of the office that answer to anything the workbook mentions."""
    file_ids = _file_ids(session, wanted)
    found: dict[int, Household] = {}
    people: dict[int, Someone] = {}
    for chunk in _chunks(sorted(file_ids)):
        for row in session.execute(_family_query(File.id.in_(chunk))):
            _seat(row, found, people)
    return list(found.values())


def _file_ids(session: Session, wanted: Wanted) -> set[int]:
    conditions: list[tuple[Any, set[Any]]] = [
        (File.matricule, wanted.matricules),
        (File.payroll_number, wanted.payroll_numbers),
        (File.number, wanted.file_numbers),
        (File.old_number, wanted.file_numbers),
        (Person.mutual_affiliation, wanted.affiliations),
        (Person.cnie, wanted.cnies),
        (Person.sort_name, wanted.sort_names),
        (Person.id, wanted.people),
    ]
    query = select(File.id).join(Member, Member.file_id == File.id)
    query = query.join(Person, Person.id == Member.person_id)
    ids: set[int] = set()
    for column, values in conditions:
        for chunk in _chunks(sorted(values)):
            ids |= set(session.execute(query.where(column.in_(chunk))).scalars())
    return ids


def _chunks(values: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (values[start : start + AT_ONCE] for start in range(0, len(values), AT_ONCE))


def _family_query(condition: ColumnElement[bool]) -> Any:
    columns = (
        File.id,
        File.number,
        File.matricule,
        File.payroll_number,
        File.old_number,
        Member.relation,
        Member.mother_id,
        Person.id.label("person_id"),
        Person.sex,
        Person.birth,
        Person.cnie,
        Person.mutual_affiliation,
        Person.family_name_ar,
        Person.given_names_ar,
        Person.family_name_latin,
        Person.given_names_latin,
    )
    query = select(*columns).join(Member, Member.file_id == File.id)
    query = query.join(Person, Person.id == Member.person_id).where(condition)
    return query.order_by(File.id, Member.relation != Relation.PRINCIPAL, Member.id)


def _seat(row: Row[Any], found: dict[int, Household], people: dict[int, Someone]) -> None:
    someone = people.setdefault(row.person_id, _someone(row))
    seat = Seat(someone, row.relation, is_stored=True)
    if row.id in found:
        found[row.id].seats.append(seat)
        return
    keys: set[Key] = {("file_number", row.number)}
    keys |= {("principal_name", key) for key in someone.name_keys}
    for kind, value in (
        ("matricule", row.matricule),
        ("payroll_number", row.payroll_number),
        ("file_number", row.old_number),
        ("mutual_affiliation", row.mutual_affiliation),
        ("cnie", row.cnie),
    ):
        if value:
            keys.add((kind, value))
    found[row.id] = Household([seat], keys, row.id, row.number)


def _someone(row: Row[Any]) -> Someone:
    names = (
        (row.family_name_ar, row.given_names_ar),
        (row.family_name_latin, row.given_names_latin),
    )
    return Someone(
        name=f"{row.given_names_ar} {row.family_name_ar}".strip(),
        name_keys=keys_of_names(*names),
        family=(row.family_name_ar, row.family_name_latin),
        given=row.given_names_ar,
        birth=row.birth,
        cnie=row.cnie,
        sex=row.sex,
        person_id=row.person_id,
    )


@dataclass(frozen=True, slots=True)
class KnownRequest:
    """What tells one stored request from another."""

    file_id: int
    beneficiary_id: int
    kind: str
    type: str
    received_on: str
    old_number: str
    amount: int | None


def read_requests(session: Session, file_ids: Collection[int]) -> list[KnownRequest]:
    """Return the requests of files, in the order they were stored."""
    columns = (
        Request.file_id,
        Request.beneficiary_id,
        Request.kind,
        Request.type,
        Request.received_on,
        Request.old_number,
        Request.amount_requested,
    )
    known = []
    for chunk in _chunks(sorted(file_ids)):
        query = select(*columns).where(Request.file_id.in_(chunk)).order_by(Request.id)
        for row in session.execute(query):
            kind, day = row.kind.value, row.received_on.isoformat()
            known.append(
                KnownRequest(
                    row.file_id, row.beneficiary_id, kind, row.type, day, row.old_number,
                    row.amount_requested,
                )
            )  # fmt: skip
    return known
