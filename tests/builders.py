"""Small builders of an office and its people, so that a test says only what it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop_app.domain.catalogue import Repetition, in_force
from desktop_app.domain.vocabulary import (
    DecidingBody,
    Kind,
    Opinion,
    Position,
    Recurrence,
    Relation,
    Role,
    Sex,
)
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import accounts, moves, people, prints, requests
from desktop_app.services.desk import Desk
from desktop_app.services.forms import CareerForm, MemberForm, MoveForm, PersonForm, RequestForm
from desktop_app.services.print_rows import PrintRow
from desktop_app.services.rows import FilePage, RequestPage
from desktop_app.storage.models import Print
from desktop_app.storage.vault import KdfCost

PASSWORD = "a-good-password"
CHEAP = KdfCost(memory_kib=8 * 1024, iterations=1, lanes=1)
MONDAY = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)


PATTERNED = ("2026/2027", "2026", "123456789", "12345", "A123456789", "K123417", "0064/2026")


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self, now: datetime = MONDAY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def pass_days(self, days: int) -> None:
        self.now += timedelta(days=days)


def office(folder: Path, clock: Clock | None = None) -> Desk:
    """An empty office of Tangier, signed in as its head."""
    desk, _ = accounts.create_office(
        folder, "TNG", "head", PASSWORD, "سليمان الواحي", clock or Clock(), CHEAP
    )
    return desk


def seat(desk: Desk, role: Role, name: str = "") -> Desk:
    """Another account of the office, signed in."""
    plain = name or role.value
    accounts.create_account(desk, plain, "عون المكتب", role, PASSWORD, CHEAP)
    return accounts.sign_in(desk.folder, plain, PASSWORD, desk.clock)


def colleagues(desk: Desk, password: str = PASSWORD) -> None:
    """A deputy, two case officers and a receptionist, to share the steps of a demonstration."""
    for name, role in (
        ("deputy", Role.DEPUTY), ("officer1", Role.CASE_OFFICER),
        ("officer2", Role.CASE_OFFICER), ("reception", Role.RECEPTION),
    ):  # fmt: skip
        accounts.create_account(desk, name, "عون المكتب", role, password, CHEAP)


def print_row(desk: Desk, print_id: int) -> PrintRow:
    """A document of the register of prints."""
    with desk.read() as session:
        return prints.row_of(session, desk, session.get_one(Print, print_id))


def person(given: str = "كريم", family: str = "الزياني", **more: object) -> PersonForm:
    form = PersonForm(given_names_ar=given, family_name_ar=family, birth="12/03/1970")
    return replace(form, **more)


def spouse(given: str = "سعاد", **more: object) -> MemberForm:
    wife = person(given, "الخطيب", sex=Sex.FEMALE, birth="1978")
    return replace(MemberForm(person=wife, relation=Relation.SPOUSE), **more)


def child(given: str, birth: str, **more: object) -> MemberForm:
    form = MemberForm(person=person(given, birth=birth), relation=Relation.CHILD)
    return replace(form, **more)


def officer_file(desk: Desk, matricule: str = "90344", **career: object) -> FilePage:
    """A serving officer with a wife and a daughter of nine."""
    family = [spouse(other_cover=False), child("مريم", "05/05/2017", mother="#0")]
    work = CareerForm(matricule=matricule, rank="officier_de_police", **career)
    if work.rank not in desk.reference.ranks:
        work = replace(work, rank=next(iter(desk.reference.ranks)))
    return people.register_file(desk, person(), work, family)


def widow_file(desk: Desk, matricule: str = "77125") -> FilePage:
    """A widow with three children behind a dead principal."""
    principal = person("حميد", "اليعقوبي", died_on="01/02/2024")
    family = [
        spouse("ثريا"),
        child("أنس", "11/01/2006", mother="#0"),
        child("مريم", "2012", mother="#0"),
        child("علي", "05/05/2015", mother="#0"),
    ]
    career = CareerForm(position=Position.DECEASED, matricule=matricule)
    return people.register_file(desk, principal, career, family)


def answers_for(desk: Desk, code: str) -> dict[str, object]:
    """An answer for each required field of a type."""
    samples = {
        "text": "نص", "long_text": "نص", "number": "3", "amount": "1.250,00",
        "date": "01/10/2026", "yes_no": True, "phone": "0612345678",
        "rib": "007130863429829015519512",
    }  # fmt: skip
    found: dict[str, object] = {}
    for field in desk.catalogue.types[code].fields:
        if field.required:
            kind = field.kind.value
            found[field.name] = field.choices[0].value if kind == "choice" else samples[kind]
            if field.minimum is not None and kind == "number":
                found[field.name] = str(max(3, field.minimum))
            if field.pattern:
                found[field.name] = next(
                    text for text in PATTERNED if re.fullmatch(field.pattern, text)
                )
    return found


def without_limits(desk: Desk) -> Desk:
    """The same desk with a catalogue in which everything may be asked for again."""
    whole = desk.catalogue
    often = Repetition(Recurrence.EVENT)
    versions = {
        code: tuple(replace(one, type=replace(one.type, repetition=often)) for one in written)
        for code, written in whole.versions.items()
    }
    return desk.with_catalogue(
        replace(whole, versions=versions, types=in_force(versions, whole.day))
    )


def request(
    desk: Desk,
    page: FilePage,
    code: str = "S03",
    person_id: int | None = None,
    papers: Sequence[str] | None = None,
    **more: object,
) -> RequestPage:
    """A request of the file's principal, complete unless papers are named.

    Earlier requests do not stand in its way: who tests what they use up registers directly.
    """
    who = person_id or page.principal.person.id
    needed = requests.needed_papers(desk, page.file.id, who, code)
    received = [paper.codes[0] for paper in needed] if papers is None else papers
    form = RequestForm(
        file_id=page.file.id,
        person_id=who,
        type=code,
        amount="5.000,00",
        answers=answers_for(desk, code),
        papers=frozenset(received),
    )
    return requests.register_request(without_limits(desk), replace(form, **more))


def step(desk: Desk, page: RequestPage, action: RequestAction, **more: Any) -> RequestPage:
    """Make a request take one step."""
    return moves.move_request(desk, page.row.id, MoveForm(action, **more), page.version)


def before_decision(desk: Desk, page: RequestPage) -> RequestPage:
    """Bring a complete request from its registration to where it can be decided."""
    page = step(desk, page, RequestAction.REVIEW)
    if page.deciding_body is DecidingBody.UNIT:
        return page
    if page.row.kind is Kind.SOCIAL:
        page = step(desk, page, RequestAction.GIVE_OPINION, opinion=Opinion.FAVOURABLE)
    return step(desk, page, RequestAction.TRANSMIT)
