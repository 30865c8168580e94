"""Many records at once: rows, numbers, index and trail."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
from sqlalchemy import select

from desktop_app.domain import index_terms
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import (
    DecidingBody,
    Kind,
    Position,
    Provider,
    Relation,
    Sex,
    State,
)
from desktop_app.services import bulk, numbering, people, requests
from desktop_app.services.desk import Desk
from desktop_app.services.forms import RequestQuery
from desktop_app.services.records import (
    CareerRecord,
    EventRecord,
    FamilyAddition,
    FileRecord,
    MemberRecord,
    NoteRecord,
    PaperRecord,
    PersonRecord,
    RequestRecord,
)
from desktop_app.storage import search_index
from desktop_app.storage.driver import driver_of
from desktop_app.storage.models import Counter, Member

TODAY = date(2026, 11, 23)


def someone(
    given: str, family: str = "العلوي", sex: Sex = Sex.MALE, **more: object
) -> PersonRecord:
    return PersonRecord(sex, family, given, **more)


def file_of(matricule: str, *members: MemberRecord, **more: object) -> FileRecord:
    career = CareerRecord(Position.ACTIVE, matricule=matricule)
    record = {"principal": someone("علي"), "career": career, "created_on": TODAY, **more}
    return FileRecord(members=members, **record)


def request_of(file_id: int, person_id: int, **more: object) -> RequestRecord:
    record = {
        "file_id": file_id,
        "beneficiary_id": person_id,
        "type": "S03",
        "kind": Kind.SOCIAL,
        "provider": Provider.FOUNDATION,
        "deciding_body": DecidingBody.FOUNDATION,
        "received_on": date(2024, 5, 6),
        "state": State.REGISTERED,
        "state_since": date(2024, 5, 6),
    }
    return RequestRecord(**{**record, **more})


WIFE = MemberRecord(someone("هند", "البقالي", Sex.FEMALE), Relation.SPOUSE)
SON = MemberRecord(someone("عمر"), Relation.CHILD, mother=1)


def test_a_family_is_stored_whole(desk: Desk):
    long_ago = datetime(2022, 3, 4, 9, tzinfo=UTC)
    record = file_of(
        "1010",
        WIFE,
        SON,
        notes=(NoteRecord(2, "ملاحظة عن عمر"), NoteRecord(0, "قديمة", long_ago)),
    )
    with desk.write(Action.IMPORT) as session:
        (places,) = bulk.insert_files(session, [record], "TNG")
    assert places.number == "TNG-2026-000001"
    page = people.file_page(desk, places.file_id)
    relations = [member.relation for member in page.members]
    assert relations == [Relation.PRINCIPAL, Relation.SPOUSE, Relation.CHILD]
    assert page.members[2].mother_id == places.people[1]
    assert {note.text: note.person_id for note in page.notes} == {
        "ملاحظة عن عمر": places.people[2],
        "قديمة": places.people[0],
    }
    assert people.find_file(desk, "1010") == (places.file_id, places.people[0])


def test_numbers_follow_the_year_and_go_on_where_they_stopped(desk: Desk):
    records = [
        file_of("1", created_on=date(2025, 1, 1)),
        file_of("2"),
        file_of("3", created_on=date(2025, 6, 1)),
    ]
    with desk.write(Action.IMPORT) as session:
        stored = bulk.insert_files(session, records, "TNG")
    assert [one.number for one in stored] == [
        "TNG-2025-000001",
        "TNG-2026-000001",
        "TNG-2025-000002",
    ]
    with desk.write(Action.IMPORT) as session:
        (last,) = bulk.insert_files(session, [file_of("4")], "TNG")
    assert last.number == "TNG-2026-000002"


def test_a_number_of_a_transaction_that_failed_is_given_again(desk: Desk):
    def failing() -> None:
        with desk.write(Action.IMPORT) as session:
            bulk.insert_files(session, [file_of("1")], "TNG")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        failing()
    with desk.write(Action.IMPORT) as session:
        (stored,) = bulk.insert_files(session, [file_of("1")], "TNG")
    assert stored.number == "TNG-2026-000001"


def test_series_are_taken_in_order(desk: Desk):
    with desk.write(Action.IMPORT) as session:
        series = numbering.request_series(Kind.HEALTH, "TNG", 2026)
        assert list(numbering.next_numbers(session, series, 3)) == [1, 2, 3]
        assert list(numbering.next_numbers(session, series)) == [4]
        assert numbering.expected_number(session, series) == "H-TNG-2026-000005"
    with desk.read() as session:
        assert session.get_one(Counter, "H-TNG-2026").last == 4
        other = numbering.file_series("TNG", 2027)
        assert numbering.expected_number(session, other) == "TNG-2027-000001"


def test_members_join_a_stored_family(desk: Desk):
    with desk.write(Action.IMPORT) as session:
        (places,) = bulk.insert_files(session, [file_of("1010")], "TNG")
    addition = FamilyAddition(
        places.file_id, places.people, (WIFE, SON), (NoteRecord(1, "عن هند"),)
    )
    with desk.write(Action.IMPORT) as session:
        ((wife_id, son_id),) = bulk.insert_members(session, [addition])
    page = people.file_page(desk, places.file_id)
    assert page.member(son_id).mother_id == wife_id
    assert [note.person_id for note in page.notes] == [wife_id]


def test_one_person_may_be_in_two_families(desk: Desk):
    with desk.write(Action.IMPORT) as session:
        (first,) = bulk.insert_files(session, [file_of("1010", WIFE)], "TNG")
    wife_id = first.people[1]
    with desk.write(Action.IMPORT) as session:
        career = CareerRecord(Position.ACTIVE, matricule="2020")
        record = FileRecord(WIFE.person, career, TODAY, principal_id=wife_id)
        (second,) = bulk.insert_files(session, [record], "TNG")
        husband = MemberRecord(someone("علي"), Relation.SPOUSE, person_id=first.people[0])
        bulk.insert_members(session, [FamilyAddition(second.file_id, second.people, (husband,))])
    with desk.read() as session:
        query = select(Member.file_id).where(Member.person_id == wife_id)
        assert set(session.execute(query).scalars()) == {first.file_id, second.file_id}
    assert people.find_file(desk, "2020") == (second.file_id, wife_id)


def test_a_request_is_stored_with_its_papers_and_its_story(desk: Desk):
    at = datetime(2024, 5, 6, 10, tzinfo=UTC)
    with desk.write(Action.IMPORT) as session:
        (places,) = bulk.insert_files(session, [file_of("1010")], "TNG")
        record = request_of(
            places.file_id,
            places.people[0],
            registered_at=at,
            papers=(PaperRecord(("D01",), "D01", date(2024, 5, 6)), PaperRecord(("D30", "D31"))),
            events=(EventRecord(date(2024, 5, 6), "register", None, State.REGISTERED),),
        )
        assert bulk.insert_requests(session, [record], "TNG") == ["S-TNG-2024-000001"]
    (row,) = requests.list_requests(desk, RequestQuery(), 0, 10)
    page = requests.request_page(desk, row.id)
    assert [paper.codes for paper in page.papers] == [("D01",), ("D30", "D31")]
    assert [paper.is_missing for paper in page.papers] == [False, True]
    assert page.events[0].at == page.registered_at == at


def test_nothing_to_store_is_no_fault(desk: Desk):
    with desk.write(Action.IMPORT) as session:
        assert bulk.insert_files(session, [], "TNG") == []
        assert bulk.insert_requests(session, [], "TNG") == []


def test_a_person_is_found_by_names_and_numbers():
    person = someone(
        "محمد",
        "العلوي",
        family_name_latin="EL ALAOUI",
        cnie="K123456",
        phone="+212612345678",
        birth=PartialDate(1970),
    )
    career = CareerRecord(Position.ACTIVE, matricule="12/AB", payroll_number="245027")
    file = SimpleNamespace(**asdict(career), number="TNG-2026-000123")
    terms = index_terms.person_identifiers(person, [file])
    assert {"k123456", "0612345678", "212612345678", "12ab", "245027", "tng2026000123"} <= terms
    assert index_terms.person_identifiers(person).isdisjoint({"12ab", "245027"})
    assert {"محمد", "alaoui"} <= set(index_terms.name_terms(person))


def test_lists_are_sorted_by_folded_family_name():
    assert index_terms.sort_name("الإدريسي", "أحمد") == index_terms.sort_name("الادريسي", "احمد")


def test_terms_are_not_stored_twice(desk: Desk):
    person = someone("علي", cnie="K1010")
    with desk.write(Action.IMPORT) as session:
        record = file_of("9", principal=person)
        (first,) = bulk.insert_files(session, [record], "TNG")
        again = FileRecord(
            person,
            CareerRecord(Position.ACTIVE, matricule="K1010"),
            TODAY,
            principal_id=first.people[0],
        )
        bulk.insert_files(session, [again], "TNG")
    with desk.read() as session:
        query = f"SELECT term FROM {search_index.LATE} WHERE person_id = ?"
        terms = driver_of(session).execute(query, first.people[:1]).fetchall()
    assert terms.count(("k1010",)) == 1
