"""What tests of merges share: offices with the same person twice, and what an office holds."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from desktop_app.domain.vocabulary import Relation, Sex
from desktop_app.services import merges
from desktop_app.services.desk import Desk
from desktop_app.services.forms import CareerForm, MemberForm
from desktop_app.services.merge_rows import MergeForm
from desktop_app.services.people import register_file
from desktop_app.services.rows import FilePage
from desktop_app.storage.driver import driver_of
from desktop_app.storage.models import Base
from desktop_app.storage.row_copies import copied
from desktop_app.storage.search_index import IDENTIFIERS, LATE
from tests import builders

# These tell of what was done, or change with every save.
APART = frozenset({"audit", "merges", "backup_runs", "approvals", "gone_numbers"})
NOISE = frozenset({"version", "updated_at"})


def twice(desk: Desk, clock: builders.Clock) -> tuple[FilePage, FilePage]:
    """An officer entered twice on two days, with a wife in both files and a child in each."""
    first = register_file(
        desk,
        builders.person("كريم", "الزياني", cnie="K123417", phone="0612345678"),
        CareerForm(matricule="90344", rank=next(iter(desk.reference.ranks))),
        [
            builders.spouse("سعاد", other_cover=False),
            builders.child("مريم", "05/05/2017", mother="#0"),
        ],
    )
    clock.pass_days(1)
    second = register_file(
        desk,
        builders.person(
            "كريم", "الزياني", birth="1970", address="12 زنقة الورد", town="طنجة",
            family_name_latin="Ziani", given_names_latin="Karim",
        ),
        CareerForm(matricule="", payroll_number="123456", old_number="ق 12/2009"),
        [builders.spouse("سعاد"), builders.child("أنس", "01/02/2015", mother="#0")],
    )  # fmt: skip
    return first, second


def person_of(page: FilePage, given: str) -> int:
    """The id of a member of a file, by the given names."""
    return next(one.person.id for one in page.members if one.person.given_names_ar == given)


def daughter(given: str = "هدى", birth: str = "03/04/2012", **more: object) -> MemberForm:
    """A daughter."""
    person = builders.person(given, birth=birth, sex=Sex.FEMALE)
    return MemberForm(person=person, relation=Relation.CHILD, **more)  # type: ignore[arg-type]


def form(desk: Desk, kept: int, gone: int, **more: Any) -> MergeForm:
    """A form that takes what is offered, and the one that stays where nothing is."""
    shown = merges.preview(desk, kept, gone)
    choices = {one.key: "kept" for one in shown.asked} | merges.suggestions(shown)
    values: dict[str, Any] = {"reason": "نفس البطاقة الوطنية", "choices": choices,
                              "confirmed": True, "state": shown.state}  # fmt: skip
    return MergeForm(kept, gone, **values | more)


def merge(desk: Desk, kept: int, gone: int, **more: Any) -> int:
    """Merge two people."""
    return merges.merge(desk, form(desk, kept, gone, **more))


def rows(desk: Desk, *, apart: frozenset[str] = APART) -> dict[str, list[Any]]:
    """All rows of an office by table, without what changes with every save."""
    with desk.read() as session:
        found = {
            mapper.class_.__tablename__: [
                {name: value for name, value in copied(row).items() if name not in NOISE}
                if mapper.class_.__tablename__ != "blobs"
                else {"sha256": row.sha256}
                for row in session.scalars(select(mapper.class_))
            ]
            for mapper in Base.registry.mappers
            if mapper.class_.__tablename__ not in apart
        }
        # Whether an identifier came lately says nothing of whose it is.
        late = driver_of(session).execute(f"SELECT term, person_id FROM {LATE}").fetchall()
        found[IDENTIFIERS] += [{"term": term, "person_id": person_id} for term, person_id in late]
    return {table: sorted(rows, key=str) for table, rows in found.items()}
