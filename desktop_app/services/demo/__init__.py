"""Fills an office with synthetic people and requests, the same ones for the same seed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute

from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.messages import message
from desktop_app.domain.reference import Corps, Rank
from desktop_app.domain.roles import Action
from desktop_app.services.accounts import list_accounts
from desktop_app.services.bulk import insert_files, insert_requests
from desktop_app.services.demo.asking import Writer
from desktop_app.services.demo.budgets import add_budgets
from desktop_app.services.demo.candidates import Candidate, candidates_of
from desktop_app.services.demo.care import fill_care
from desktop_app.services.demo.careers import Careers
from desktop_app.services.demo.data import load_data
from desktop_app.services.demo.draws import years_after
from desktop_app.services.demo.families import Families
from desktop_app.services.demo.journeys import Roads
from desktop_app.services.demo.numbers import Numbers
from desktop_app.services.demo.occasions import Occasion, occasions_of
from desktop_app.services.demo.people import People
from desktop_app.services.demo.places import Places
from desktop_app.services.demo.requests import YEARS, Requests
from desktop_app.services.demo.scans import add_scans
from desktop_app.services.demo.slips import add_slips
from desktop_app.services.demo.staff import staff_of
from desktop_app.services.desk import Desk
from desktop_app.services.records import FileRecord, RequestRecord
from desktop_app.storage.models import File, Person

# The first files were taken in this long before the first request.
OPENED_BEFORE = 0.2
BATCH = 500
# Where the numbers lie that an office may hold before it is filled.
GIVEN: dict[str, InstrumentedAttribute[str] | InstrumentedAttribute[str | None]] = {
    "matricule": File.matricule,
    "payroll": File.payroll_number,
    "pension": File.pension_number,
    "cnie": Person.cnie,
    "phone": Person.phone,
    "rib": Person.rib,
    "affiliation": Person.mutual_affiliation,
    "registration": Person.mutual_registration,
    "foundation": Person.foundation_number,
}

Item = TypeVar("Item")
Stored = TypeVar("Stored")


@dataclass(frozen=True, slots=True)
class DemoResult:
    """How many rows were made."""

    people: int
    files: int
    requests: int


def fill_office(desk: Desk, people: int, requests: int, seed: int) -> DemoResult:
    """Add exactly so many people and requests of the last five years, in one transaction.

    The accounts in use share the steps of the requests. The same seed, day and accounts give
    the same office. Raises InvalidError for numbers that cannot be, ForbiddenError for a role
    that may not import.
    """
    _check_counts(people, requests)
    rng = Random(seed)
    with desk.write(Action.IMPORT, "demo") as session:
        numbers = Numbers(rng, load_data(), load_data().area(desk.unit.code))
        for kind, column in GIVEN.items():
            numbers.reserve(kind, session.scalars(select(column)))
        records = draw_files(desk, rng, numbers, people)
        stored = _in_batches(records, lambda some: insert_files(session, some, desk.unit.code))
        everybody = [
            list(candidates_of(record, places))
            for record, places in zip(records, stored, strict=True)
        ]
        drawn = _requests(desk, rng, numbers, everybody, requests)
        given = _in_batches(drawn, lambda some: insert_requests(session, some, desk.unit.code))
        add_budgets(session, desk, rng, load_data())
        fill_care(session, desk, rng, dict(zip(given, drawn, strict=True)))
        add_slips(session, desk, Random(f"slips-{seed}"))
        add_scans(session, desk, Random(f"scans-{seed}"))
    return DemoResult(people, len(records), len(drawn))


def draw_files(desk: Desk, rng: Random, numbers: Numbers, people: int) -> list[FileRecord]:
    """Draw families until the number of people is reached, in the order they came to the unit."""
    families = _families(desk, rng, numbers)
    records: list[FileRecord] = []
    missing = people
    while missing:
        record = families.draw(missing)
        missing -= 1 + len(record.members)
        records.append(record)
    return sorted(records, key=lambda record: record.created_on)


def _in_batches(
    rows: Sequence[Item], store: Callable[[Sequence[Item]], Sequence[Stored]]
) -> list[Stored]:
    """Store rows some hundreds at a time: one huge statement is slower than many good ones."""
    stored: list[Stored] = []
    for start in range(0, len(rows), BATCH):
        stored += store(rows[start : start + BATCH])
    return stored


def _check_counts(people: int, requests: int) -> None:
    if people < 0 or requests < 0:
        below = message("Demo", "The numbers of people and requests cannot be below zero.")
        raise InvalidError([FieldError("people", "bad_number", below)])
    if requests and not people:
        nobody = message("Demo", "Requests need people. Ask for at least one person.")
        raise InvalidError([FieldError("people", "nobody", nobody)])


def _families(desk: Desk, rng: Random, numbers: Numbers) -> Families:
    data, today = load_data(), desk.today()
    places = Places(data, data.area(desk.unit.code), desk.unit.city_ar, desk.unit.command_ar)
    careers = Careers(_ladders(desk), data.entries, numbers, places)
    people = People(rng, data, numbers, places, today, desk.now())
    return Families(people, careers, years_after(today, -YEARS - OPENED_BEFORE))


def _ladders(desk: Desk) -> dict[Corps, list[Rank]]:
    ranks = sorted(desk.reference.ranks.values(), key=lambda rank: rank.order)
    return {corps: [rank for rank in ranks if rank.corps is corps] for corps in Corps}


def _requests(
    desk: Desk,
    rng: Random,
    numbers: Numbers,
    everybody: list[list[Candidate]],
    count: int,
) -> list[RequestRecord]:
    today, data = desk.today(), load_data()
    occasions: list[Occasion] = []
    for family in everybody:
        occasions += occasions_of(rng, family, today)
    staff = staff_of(list_accounts(desk), desk.account)
    requests = Requests(
        rng=rng,
        catalogue=desk.catalogue,
        demands=data.demand,
        roads=Roads(rng, data, staff, today, desk.now(), desk.calendar),
        writer=Writer(rng, data, numbers, desk.unit.city_ar),
        today=today,
    )
    return requests.draw([one for family in everybody for one in family], occasions, count)
