"""Random offices, random merges, random days in between: taking apart loses nothing."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import count
from typing import Any

import pytest
from sqlalchemy import text

from desktop_app.domain.errors import ConflictError, InvalidError
from desktop_app.domain.vocabulary import Relation
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import merges, people, reminders, trash, unmerges
from desktop_app.services.attachment_rows import AttachForm
from desktop_app.services.attachments import add_attachment, limits
from desktop_app.services.desk import Desk
from desktop_app.services.forms import CareerForm
from desktop_app.services.print_rows import PrintSubject
from desktop_app.services.prints import Paper, complete
from desktop_app.services.reminders import ReminderForm
from desktop_app.services.rows import FilePage
from desktop_app.services.scans import examine
from desktop_app.services.trash_rows import TrashKind
from desktop_app.services.typed_again import career_form, member_form, person_form
from desktop_app.storage.merge_queries import Merge
from tests import builders, merging, scans

POINTING = {"file_id", "person_id", "beneficiary_id", "principal_id", "mother_id"}
WALKS = range(20)


class House:
    """One office for all walks of a module, with new families for each."""

    numbers = count(400_000)

    def __init__(self, desk: Desk, clock: builders.Clock, seed: int) -> None:
        self.desk, self.clock, self.chance = desk, clock, random.Random(seed)

    def family(self, name: str = "كريم") -> FilePage:
        """A file with a wife and one to three children, some of them entered twice."""
        names = self.chance.choices(["مريم", "أنس", "هدى", "مريم"], k=self.chance.randint(1, 3))
        wife = [builders.spouse("سعاد")] if self.chance.random() < 0.8 else []
        children = [
            builders.child(
                one,
                self.chance.choice(["05/05/2012", "2012", "01/01/2015"]),
                mother="#0" if wife and self.chance.random() < 0.7 else "",
                studies=self.chance.choice(["", "school"]),
                studies_until=self.chance.choice(["", "30/09/2027"]),
            )
            for one in names
        ]
        number = next(self.numbers)
        person = builders.person(
            name,
            cnie=self.chance.choice(["", f"K{number}"]),
            phone=self.chance.choice(["", "0612345678"]),
            town=self.chance.choice(["", "طنجة", "تطوان"]),
            birth=self.chance.choice(["12/03/1970", "1970"]),
        )
        career = CareerForm(
            matricule=self.chance.choice(["", str(number)]),
            rank=next(iter(self.desk.reference.ranks)),
            old_number=self.chance.choice(["", f"ق {number}"]),
        )
        return people.register_file(self.desk, person, career, [*wife, *children])

    def live(self, page: FilePage, steps: int) -> None:
        """Let things happen to a file."""
        for _ in range(steps):
            # What the office refuses is no step.
            with suppress(ConflictError, InvalidError):
                self.chance.choice(DEEDS)(self, people.file_page(self.desk, page.file.id))


def someone(house: House, page: FilePage) -> Any:
    return house.chance.choice(page.members)


def write_note(house: House, page: FilePage) -> None:
    words = f"ملاحظة {next(house.numbers)}"
    people.add_note(house.desk, page.file.id, someone(house, page).person.id, words)


def ask(house: House, page: FilePage) -> None:
    code = house.chance.choice(["S03", "H01", "S28", "H09"])
    builders.request(house.desk, page, code, someone(house, page).person.id)


def remind(house: House, page: FilePage) -> None:
    form = ReminderForm("01/12/2026", f"تذكير {next(house.numbers)}", file_id=page.file.id)
    reminders.add_reminder(house.desk, form)


def keep_paper(house: House, page: FilePage) -> None:
    number = str(next(house.numbers))
    scan = examine(scans.pdf(1, mark=number), f"{number}.pdf", limits(house.desk))
    request = house.chance.choice([None, *(one.id for one in page.requests)])
    add_attachment(house.desk, AttachForm(page.file.id, request, name=number), scan)


def take_out(house: House, page: FilePage) -> None:
    request = house.chance.choice([None, *(one.id for one in page.requests)])
    subject = (
        PrintSubject(file_id=page.file.id) if request is None else PrintSubject(request_id=request)
    )
    paper = Paper("person_summary", "ملخص", subject)
    paper.numbered(house.desk)
    paper.sealed(bytes(range(32)), 1)
    complete(house.desk, paper, {})


def correct(house: House, page: FilePage) -> None:
    person = someone(house, page).person
    name = house.chance.choice(["town", "address", "birth_place", "father_name_ar", "phone"])
    value = "0699887766" if name == "phone" else f"قيمة {next(house.numbers)}"
    form = replace(person_form(person), **{name: value})
    people.edit_person(house.desk, person.id, form, person.version)


def correct_career(house: House, page: FilePage) -> None:
    form = replace(career_form(page.file), posting=f"مفوضية {next(house.numbers)}")
    people.edit_career(house.desk, page.file.id, form, page.file.version)


def correct_place(house: House, page: FilePage) -> None:
    row = house.chance.choice([one for one in page.members if one.relation is Relation.CHILD])
    form = replace(member_form(row), studies="higher", guardian_name="العم")
    people.edit_member(house.desk, row.id, form, row.version, row.person.version)


def add(house: House, page: FilePage) -> None:
    mothers = [str(one.person.id) for one in page.members if one.relation is Relation.SPOUSE]
    mother = house.chance.choice(["", *mothers])
    born = builders.child(f"طفل {next(house.numbers)}", "2020", mother=mother)
    people.add_member(house.desk, page.file.id, born)


def move_on(house: House, page: FilePage) -> None:
    from desktop_app.services.requests import request_page

    request = house.chance.choice(page.requests or (None,))
    if request is not None:
        builders.step(house.desk, request_page(house.desk, request.id), RequestAction.REVIEW)


def delete(house: House, page: FilePage) -> None:
    if page.notes and house.chance.random() < 0.5:
        trash.delete_note(house.desk, house.chance.choice(page.notes).id)
        return
    request = house.chance.choice(page.requests or (None,))
    if request is not None:
        from desktop_app.services.requests import request_page

        version = request_page(house.desk, request.id).version
        trash.delete_request(house.desk, request.id, version)


def restore(house: House, page: FilePage) -> None:
    for one in trash.list_trash(house.desk, limit=200):
        if one.kind in {TrashKind.NOTE, TrashKind.REQUEST}:
            trash.restore(house.desk, one.id)
            return


DEEDS = (
    write_note, ask, ask, remind, keep_paper, take_out, correct, correct, correct_career,
    correct_place, add, move_on, delete, restore,
)  # fmt: skip


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, builders.Clock]]:
    clock = builders.Clock()
    desk = builders.office(tmp_path_factory.mktemp("merges") / "office", clock)
    # Copies have tests of their own.
    patch = pytest.MonkeyPatch()
    for module in (merges, unmerges):
        patch.setattr(module, "copy_before", lambda *_: None)
    yield desk, clock
    patch.undo()
    desk.close()


def met(house: House) -> tuple[FilePage, int, int]:
    """Two records that may be one, of one of the kinds there are, each with a life behind it."""
    kind = house.chance.choice(["principals", "one family", "member elsewhere", "children"])
    first = house.family()
    house.live(first, house.chance.randint(0, 6))
    page = people.file_page(house.desk, first.file.id)
    kept = page.principal.person.id
    children = [one.person.id for one in page.members if one.relation is Relation.CHILD]
    if kind == "one family" and len(children) > 1:
        return page, children[0], children[1]
    second = house.family()
    house.live(second, house.chance.randint(0, 6))
    other = people.file_page(house.desk, second.file.id)
    if kind == "member elsewhere":
        return page, kept, house.chance.choice(other.members[1:]).person.id
    if kind == "children" and children:
        return page, children[0], house.chance.choice(other.members[1:]).person.id
    return page, kept, other.principal.person.id


def facts(held: dict[str, list[Any]]) -> dict[tuple[str, int], dict[str, Any]]:
    """All rows by table and number, as what they say and not whom they name."""
    return {
        (table, row["id"]): row
        for table, rows in held.items()
        for row in rows
        if "id" in row and table not in {"trash", "accounts"}
    }


def check_whole(desk: Desk) -> None:
    """Every row names somebody who is there, in a file where they have a place."""
    with desk.read() as session:
        assert session.execute(text("PRAGMA foreign_key_check")).all() == []
    held = merging.rows(desk)
    places = {(one["file_id"], one["person_id"]) for one in held["members"]}
    for request in held["requests"]:
        assert (request["file_id"], request["beneficiary_id"]) in places, request
    for note in held["notes"]:
        assert (note["file_id"], note["person_id"]) in places, note
    files = {one["id"]: one["file_id"] for one in held["requests"]}
    for table in ("attachments", "prints", "reminders"):
        for row in held[table]:
            if row["request_id"] is not None and row["file_id"] is not None:
                assert row["file_id"] == files[row["request_id"]], (table, row)
    for one in held["files"]:
        assert (one["id"], one["principal_id"]) in places
    for one in held["people"]:
        assert any(person == one["id"] for _, person in places)


@pytest.mark.parametrize("seed", WALKS)
def test_merge_and_unmerge_give_the_same_rows(office, seed):
    house = House(*office, seed)
    _page, kept, gone = met(house)
    before = merging.rows(house.desk)
    try:
        made = merging.merge(house.desk, kept, gone)
    except ConflictError as refused:
        assert refused.code == "two_people"  # noqa: PT017
        assert merging.rows(house.desk) == before
        return
    check_whole(house.desk)
    unmerges.unmerge(house.desk, made, state="")
    after = merging.rows(house.desk)
    for table in before:
        assert after[table] == before[table], table


@pytest.mark.parametrize("seed", WALKS)
def test_after_days_in_between_nothing_is_lost(office, seed):
    house = House(*office, seed)
    desk, chance = house.desk, house.chance
    page, kept, gone = met(house)
    before = facts(merging.rows(desk))
    try:
        made = merging.merge(desk, kept, gone)
    except ConflictError:
        return
    house.live(page, chance.randint(1, 8))
    late = merging.rows(desk)
    held = facts(late)
    shown = unmerges.unmerge_preview(desk, made)
    sides = {one.key: chance.choice(["kept", "gone"]) for one in shown.since if one.asked}
    unmerges.unmerge(desk, made, sides, shown.state)
    check_whole(desk)
    after = facts(merging.rows(desk))
    check_nothing_lost(desk, made, before, held, after, sides)
    check_sides(desk, made, held, after, sides)
    trashed = {one["id"]: one for one in late["trash"]}
    for one in merging.rows(desk)["trash"]:
        assert one["id"] in trashed


def check_nothing_lost(desk, made, before, held, after, sides):
    assert set(held) <= set(after), "what was there is there"
    with desk.read() as session:
        one = session.get(Merge, made)
        journal = {(table, row_id): (was, now) for table, row_id, was, now in one.body["rows"]}
    for key, (_was, now) in journal.items():
        assert now is None or key in after or key not in held
        if now is None:
            assert key in after, "what went is back"
    twins = {("people", one.kept_id): ("people", one.gone_id),
             ("files", one.kept_file_id): ("files", one.gone_file_id)}  # fmt: skip
    for key, row in held.items():
        for name, value in row.items():
            if name in POINTING or name == "sort_name":
                continue
            known = [after[key].get(name)]
            if key in journal:
                was, now = journal[key]
                if now is not None and value == now.get(name):
                    # Not touched since: as it was before the merge, on both sides.
                    assert after[key][name] == was[name] or key not in twins
                    continue
                known += [after[other].get(name) for other in after if other[0] == key[0]]
            assert value in known, (key, name, value)
            side = sides.get(f"{key[0]}.{key[1]}.{name}")
            if side and key in twins:
                assert after[twins[key] if side == "gone" else key][name] == value
    for key, row in before.items():
        if key in after and key in journal and journal[key][1] is not None:
            for name in POINTING & set(row):
                if held.get(key, {}).get(name) == journal[key][1][name]:
                    assert after[key][name] == row[name], "what went over is back where it was"


def check_sides(desk, made, held, after, sides):
    """What came since names the person and the file of the side it was sent to."""
    with desk.read() as session:
        one = session.get(Merge, made)
    people_ids = {"kept": one.kept_id, "gone": one.gone_id}
    files = {"kept": one.kept_file_id, "gone": one.gone_file_id}
    for key, side in sides.items():
        table, row_id, *field = key.split(".")
        if field:
            continue
        old, new = held[table, int(row_id)], after[table, int(row_id)]
        for name in ("person_id", "beneficiary_id", "principal_id"):
            if name in old and old[name] == one.kept_id:
                assert new[name] == people_ids[side], (key, name)
        if "file_id" in old and one.kept_file_id is not None:
            assert old["file_id"] == one.kept_file_id
            assert new["file_id"] == files[side], key
