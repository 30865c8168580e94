"""The unit's own register comes in exactly as it must, once."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop_app.domain.errors import ForbiddenError
from desktop_app.domain.vocabulary import Outcome, Relation, Role, Sex, State
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import people, requests
from desktop_app.services.desk import Desk
from desktop_app.services.forms import RequestQuery
from desktop_app.services.importing import (
    Code,
    ImportResult,
    Severity,
    carry_out,
    plan_import,
    storing,
)
from desktop_app.storage import search_index
from desktop_app.storage.models import AuditRow, Base, File, Note, Person, Request
from tests import builders

SAMPLES = Path(__file__).parent.parent / "samples"
REGISTER = SAMPLES / "register-tangier.xlsx"
EXPECTED = json.loads((SAMPLES / "register-tangier.expected.json").read_text("utf-8"))
PEOPLE, REQUESTS = "المنخرطون وأسرهم", "الطلبات"


def counted(desk: Desk) -> dict[str, int]:
    """How many rows each table of the office holds."""
    with desk.read() as session:
        return {
            table.name: session.execute(select(func.count()).select_from(table)).scalar_one()
            for table in Base.metadata.sorted_tables
        }


def spots(findings: tuple) -> set[tuple[str, int, str]]:
    return {(one.sheet, one.row, one.code.value) for one in findings}


def expected(key: str) -> set[tuple[str, int, str]]:
    names = {"requests": REQUESTS}
    return {(names.get(one.get("sheet"), PEOPLE), one["row"], one["code"]) for one in EXPECTED[key]}


@pytest.fixture
def imported(desk: Desk) -> tuple[Desk, ImportResult]:
    return desk, carry_out(desk, plan_import(desk, REGISTER))


def test_the_register_is_understood_exactly(desk: Desk):
    before = counted(desk)
    plan = plan_import(desk, REGISTER)
    assert plan.rows == EXPECTED["rows"]
    assert plan.rejected == len(EXPECTED["rejected"])
    assert plan.accepted == EXPECTED["rows"] - len(EXPECTED["rejected"])
    assert spots(plan.errors) == expected("rejected")
    assert spots(plan.warnings) == expected("warnings")
    assert counted(desk) == before, "a plan touches nothing"


def test_carrying_out_does_what_the_plan_said(imported: tuple[Desk, ImportResult]):
    desk, result = imported
    assert result.people_created == EXPECTED["people"]
    assert result.files_created == EXPECTED["files"]
    assert result.requests_created == EXPECTED["requests"]
    stored = counted(desk)
    assert (stored["people"], stored["members"]) == (484, 484)
    assert (stored["files"], stored["requests"], stored["request_events"]) == (152, 300, 300)


def test_every_spot_is_found_as_it_should(imported: tuple[Desk, ImportResult]):
    desk, _ = imported
    for spot in EXPECTED["spot"]:
        file_id, person_id = people.find_file(desk, spot["matricule"])
        person = people.file_page(desk, file_id).member(person_id).person
        assert person.full_name_ar == spot["full_name_ar"]
        assert person.birth is not None
        found = (person.phone, person.cnie, person.rib, person.birth.iso)
        assert found == (spot["phone"], spot["cnie"], spot["rib"], spot["birth"])


def test_importing_again_adds_nothing(imported: tuple[Desk, ImportResult]):
    desk, first = imported
    before = counted(desk)
    again = carry_out(desk, plan_import(desk, REGISTER))
    assert (again.people_created, again.files_created, again.requests_created) == (0, 0, 0)
    assert (again.rows, again.accepted, again.rejected) == (
        first.rows,
        first.accepted,
        first.rejected,
    )
    assert spots(again.findings) == spots(first.findings)
    after = counted(desk)
    assert after.pop("audit") == before.pop("audit") + 2, "the import and its copy are in the trail"
    assert after.pop("backup_runs") == before.pop("backup_runs") + 1
    assert after == before


def test_a_family_keeps_its_ties(imported: tuple[Desk, ImportResult]):
    desk, _ = imported
    file_id, _ = people.find_file(desk, "79294")
    page = people.file_page(desk, file_id)
    assert page.file.rank_ar == "مفتش شرطة"
    assert page.file.posting == "طنجة"
    assert page.file.payroll_number == "245027"
    assert page.file.number.startswith("TNG-2026-")
    wife = next(one for one in page.members if one.relation is Relation.SPOUSE)
    children = [one for one in page.members if one.relation is Relation.CHILD]
    assert wife.person.full_name_ar == "جميلة خرباش"
    assert wife.person.full_name_latin == "Jamila KHARBACH"
    assert len(children) == 4
    assert {child.mother_id for child in children} == {wife.person.id}
    assert {child.person.sex for child in children} == {Sex.FEMALE}


def test_a_woman_officer_is_a_woman_and_the_mother(imported: tuple[Desk, ImportResult]):
    desk, _ = imported
    page = people.file_page(desk, people.find_file(desk, "86563")[0])
    assert page.principal.person.sex is Sex.FEMALE
    husband = next(one for one in page.members if one.relation is Relation.SPOUSE)
    assert husband.person.sex is Sex.MALE
    mothers = {one.mother_id for one in page.members if one.relation is Relation.CHILD}
    assert mothers == {page.principal.person.id}


def test_what_has_no_place_is_kept_in_the_notes(imported: tuple[Desk, ImportResult]):
    desk, _ = imported
    page = people.file_page(desk, people.find_file(desk, "26213")[0])
    assert page.principal.person.rib == ""
    assert [note.text for note in page.notes] == ["RIB: 007062692476316100549743"]
    other = people.file_page(desk, people.find_file(desk, "33610")[0])
    assert other.principal.person.cnie == ""
    assert "12345" in other.notes[0].text


def test_requests_are_history_with_their_old_numbers(imported: tuple[Desk, ImportResult]):
    desk, _ = imported
    rows = requests.list_requests(desk, RequestQuery(), 0, 400)
    assert len(rows) == 300
    assert all(row.is_history and row.due_on is None for row in rows)
    by_old = {row.old_number: row for row in rows}
    assert set(by_old) == {str(number) for number in range(1, 301)}
    granted = by_old["2"]
    assert (granted.state, granted.outcome) == (State.DECIDED, Outcome.ACCEPTED)
    assert (granted.amount_requested, granted.amount_granted) == (1_077_700, 862_160)
    assert granted.received_on.isoformat() == "2025-02-16"
    assert granted.number.startswith("S-TNG-2025-")
    assert by_old["1"].number.startswith("H-TNG-2023-")
    assert by_old["4"].beneficiary_ar == "سعيد آيت علي"
    assert by_old["3"].amount_requested == 2_650_400
    states = Counter((row.state, row.outcome) for row in rows)
    assert set(states) == {
        (State.UNDER_REVIEW, None),
        (State.INCOMPLETE, None),
        (State.DECIDED, Outcome.ACCEPTED),
        (State.DECIDED, Outcome.REFUSED),
    }


def test_a_request_tells_that_it_was_taken_over(imported: tuple[Desk, ImportResult]):
    desk, _ = imported
    row = requests.list_requests(desk, RequestQuery(), 0, 400)[0]
    page = requests.request_page(desk, row.id)
    assert [event.action for event in page.events] == [RequestAction.IMPORT]
    assert page.papers == ()


def test_numbers_have_no_gap_in_any_year(imported: tuple[Desk, ImportResult]):
    desk, _ = imported
    with desk.read() as session:
        numbers = [*session.execute(select(Request.number)).scalars()]
        numbers += session.execute(select(File.number)).scalars()
    series: dict[str, list[int]] = {}
    for number in numbers:
        name, _, last = number.rpartition("-")
        series.setdefault(name, []).append(int(last))
    assert all(sorted(given) == list(range(1, len(given) + 1)) for given in series.values())
    assert {name.split("-")[-1] for name in series} == {
        "2021",
        "2022",
        "2023",
        "2024",
        "2025",
        "2026",
    }


def test_everything_brought_in_is_in_the_trail_and_in_the_index(
    imported: tuple[Desk, ImportResult],
):
    desk, _ = imported
    with desk.read() as session:
        trail = select(AuditRow.table, func.count()).where(AuditRow.action == "import")
        rows = session.execute(trail.group_by(AuditRow.table))
        told = {name: count for name, count in rows}  # noqa: C416 - Row is no pair for dict
        assert search_index.indexed(session, search_index.NAMES) == 484
        authors = session.execute(select(func.distinct(AuditRow.account_id))).scalars()
        assert desk.account.id in set(authors)
    assert {name: told[name] for name in ("people", "files", "members", "requests")} == {
        "people": 484,
        "files": 152,
        "members": 484,
        "requests": 300,
    }


def test_a_failure_half_way_leaves_the_office_as_it_was(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    before = counted(desk)
    plan = plan_import(desk, REGISTER)

    def broken(*_: object) -> None:
        raise RuntimeError("the disk went away")

    monkeypatch.setattr(storing, "insert_requests", broken)
    with pytest.raises(RuntimeError):
        carry_out(desk, plan)
    after = counted(desk)
    for name in ("audit", "backup_runs"):  # the copy made before stays, and says so
        assert after.pop(name) == before.pop(name) + 1
    assert after == before


def test_a_plan_is_set_against_the_office_once_more(desk: Desk):
    plan = plan_import(desk, REGISTER)
    carry_out(desk, plan_import(desk, REGISTER))
    late = carry_out(desk, plan)
    assert (late.people_created, late.files_created, late.requests_created) == (0, 0, 0)


def test_only_those_who_may_import_do(desk: Desk):
    for role in (Role.RECEPTION, Role.CASE_OFFICER, Role.AUDITOR):
        other = builders.seat(desk, role)
        with pytest.raises(ForbiddenError):
            plan_import(other, REGISTER)
        other.close()


def test_the_json_has_the_keys_of_the_contract(desk: Desk):
    plan = plan_import(desk, REGISTER)
    told = plan.as_json()
    assert list(told) == [
        "rows",
        "accepted",
        "rejected",
        "people_created",
        "files_created",
        "requests_created",
        "errors",
    ]
    assert json.loads(json.dumps(told)) == told
    for error in told["errors"]:
        assert list(error) == ["severity", "sheet", "row", "column", "code", "message"]
        assert error["severity"] in set(Severity)
        assert error["code"] in set(Code)
        assert error["column"]
        assert any("\u0621" <= letter <= "\u064a" for letter in error["message"])
        assert "{" not in error["message"]


def test_findings_name_the_column_by_its_heading(desk: Desk):
    plan = plan_import(desk, REGISTER)
    columns = {(one.sheet, one.row): one.column for one in plan.findings}
    assert columns[PEOPLE, 490] == "تاريخ الازدياد"
    assert columns[PEOPLE, 494] == "الرقم المهني"
    assert columns[PEOPLE, 495] == "RIB"
    assert columns[REQUESTS, 304] == "المبلغ المطلوب"


def test_the_plan_tells_how_it_understood_the_sheets(desk: Desk):
    people_sheet, requests_sheet = plan_import(desk, REGISTER).sheets
    assert (people_sheet.name, people_sheet.kind, people_sheet.rows) == (PEOPLE, "people", 489)
    assert (requests_sheet.kind, requests_sheet.rows) == ("requests", 304)
    assert ("RIB", "rib") in people_sheet.columns
    assert people_sheet.unknown == ()


def test_a_family_does_not_join_a_stranger_of_the_same_number(desk: Desk):
    page = builders.officer_file(desk, "79294")
    plan = plan_import(desk, REGISTER)
    found = spots(plan.errors)
    assert (PEOPLE, 5, "duplicate_number") in found
    assert {(PEOPLE, row, "missing_principal") for row in range(6, 11)} <= found
    carry_out(desk, plan)
    assert len(people.file_page(desk, page.file.id).members) == len(page.members)


def test_notes_and_people_belong_to_the_account_that_imports(
    imported: tuple[Desk, ImportResult],
):
    desk, _ = imported
    with desk.read() as session:
        assert set(session.execute(select(Note.account_id)).scalars()) == {desk.account.id}
        instants = set(session.execute(select(Person.created_at)).scalars())
    assert instants == {desk.now()}
