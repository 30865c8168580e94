"""Finding and judging likely duplicates: at the counter, by the sweep, and by whom."""

from __future__ import annotations

import io
import json
import os
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from desktop_app.domain.duplicates import LIKELY, Reason
from desktop_app.domain.errors import (
    ConflictError,
    ForbiddenError,
    InvalidError,
    NotFoundError,
    OfficeError,
)
from desktop_app.domain.name_matches import match_key
from desktop_app.domain.person_keys import keys_of
from desktop_app.domain.vocabulary import Relation, Role, Sex
from desktop_app.services import duplicate_sweep, duplicates, people, sweep_apart, trash
from desktop_app.services.desk import Desk
from desktop_app.services.duplicate_sweep import last_sweep, sweep, sweep_by_hand, sweep_when_due
from desktop_app.services.forms import CareerForm, PersonForm, RequestQuery
from desktop_app.services.importing import (
    Answer,
    Code,
    Severity,
    answers_from,
    carry_out,
    decide,
    plan_import,
)
from desktop_app.services.requests import list_requests
from desktop_app.services.typed_again import person_form
from desktop_app.storage import duplicate_queries
from desktop_app.storage.models import AuditRow, File, Member, Pair, Person
from tests import builders
from tests.builders import Clock
from tests.services.register_books import table, write_book

KARIM = builders.person(
    "كريم", "الزياني", family_name_latin="EZZIANI", given_names_latin="Karim",
    birth="12/03/1970", phone="0661020304", father_name_ar="عبد السلام", cnie="K412345",
)  # fmt: skip


def registered(desk: Desk, form: PersonForm, matricule: str = "") -> int:
    page = people.register_file(desk, form, CareerForm(matricule=matricule))
    return page.principal.person.id


def again(**more: object) -> PersonForm:
    return replace(builders.person("كريم", "الزياني", birth="12/03/1970"), **more)


@pytest.mark.parametrize(
    "typed",
    [
        again(),
        again(family_name_ar="كريم", given_names_ar="الزياني"),
        again(family_name_ar="الزيانى"),
        again(family_name_ar="الزباني"),
        again(birth="03/12/1970"),
        again(birth="1970", phone="0661020304"),
        again(birth="", phone="06 61 02 03 04"),
        again(family_name_ar="Ziani", given_names_ar="Karim"),
        again(family_name_ar="البقالي", cnie="K412345", birth="12/03/1970"),
    ],
)
def test_the_counter_is_told_who_it_may_be(desk: Desk, typed: PersonForm) -> None:
    known = registered(desk, KARIM, "90344")
    registered(desk, builders.person("رشيد", "الزياني", birth="12/03/1970"))
    found = duplicates.candidates(desk, typed)
    assert [one.person_id for one in found] == [known]
    assert found[0].score >= LIKELY
    assert found[0].place is not None
    assert found[0].place.principal_ar == "كريم الزياني"


def test_the_service_number_finds_whoever_has_it(desk: Desk) -> None:
    known = registered(desk, KARIM, "90344")
    typed = again(family_name_ar="الزيلاني", birth="")
    found = duplicates.candidates(desk, typed, CareerForm(matricule="90344"))
    assert [one.person_id for one in found] == [known]
    assert Reason.MATRICULE_SAME in found[0].reasons


@pytest.mark.parametrize("typed", [PersonForm(), builders.person("", "الزياني"),
                                   builders.person("x" * 9000, "الزياني"),
                                   builders.person('" * NEAR', "ال"),
                                   builders.person("رشيد", "الزياني")])  # fmt: skip
def test_nobody_is_told_where_nothing_says_who(desk: Desk, typed: PersonForm) -> None:
    registered(desk, KARIM)
    assert duplicates.candidates(desk, typed) == []


def test_another_place_in_the_same_family_is_another_person(desk: Desk) -> None:
    page = builders.officer_file(desk)
    son = person_form(page.principal.person)
    found = duplicates.candidates(desk, son, place=(page.file.id, Relation.CHILD))
    assert found == []
    assert len(duplicates.candidates(desk, son)) == 1


def test_only_who_may_register_is_told(desk: Desk) -> None:
    with pytest.raises(ForbiddenError):
        duplicates.candidates(builders.seat(desk, Role.AUDITOR), KARIM)


def test_who_was_kept_apart_is_not_asked_again(desk: Desk) -> None:
    known = registered(desk, KARIM)
    twice = registered(desk, again())
    duplicates.keep_apart(desk, twice, [known, twice])
    sweep(desk)
    assert duplicates.open_pairs(desk) == []


# The sweep


def couples(desk: Desk) -> list[tuple[int, int]]:
    return [(one.first.person.id, one.second.person.id) for one in duplicates.open_pairs(desk)]


def test_a_sweep_finds_each_pair_once_and_the_likeliest_first(desk: Desk) -> None:
    karim = registered(desk, KARIM, "90344")
    soft = registered(desk, again(birth="12/03/1978", phone="0661020304"))
    twice = registered(desk, again(cnie="K412345"))
    registered(desk, again(birth="12/03/1944"))
    builders.officer_file(desk, "77125")
    done = sweep(desk)
    assert done.is_done
    assert last_sweep(desk) == done
    found = duplicates.open_pairs(desk)
    assert couples(desk)[0] == (karim, twice)
    assert {*couples(desk)} >= {(karim, twice), (karim, soft)}
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert duplicates.count_open(desk) == len(found)
    assert found[0].first.matricule == "90344"
    assert found[0].reasons[0] is Reason.CNIE_SAME


@pytest.mark.parametrize(
    "other",
    [again(family_name_ar="الزيني"), again(family_name_ar="كريم", given_names_ar="الزياني"),
     again(birth="", phone="0661020304"), again(family_name_ar="البقالي", cnie="K412345"),
     again(family_name_ar="الزكاني", birth="1970", phone="0661020304")],
)  # fmt: skip
def test_both_ways_of_sweeping_find_the_same(desk: Desk, clock: Clock, other: PersonForm) -> None:
    karim = registered(desk, KARIM)
    sweep(desk)
    clock.pass_days(1)
    for number in range(6):
        registered(
            desk, builders.person(f"طارق{'ا' * number}", "الفيلالي", birth=f"{1950 + number}")
        )
    clock.pass_days(1)
    sweep(desk)
    clock.pass_days(1)
    twice = registered(desk, other)
    assert sweep(desk).is_whole is False
    assert couples(desk) == [(karim, twice)]
    assert sweep_by_hand(desk).is_whole
    assert couples(desk) == [(karim, twice)]


def test_a_stopped_sweep_goes_on_where_it_stopped(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duplicate_sweep, "PEOPLE_AT_ONCE", 1)
    monkeypatch.setattr(duplicate_sweep, "KEYS_AT_ONCE", 3)
    for number in range(12):
        registered(
            desk, again(family_name_ar=f"الفلاني{'بتثجحخدرزسشص'[number]}", birth=f"19{40 + number}")
        )
    registered(desk, KARIM)
    twice = registered(desk, again())
    stops = iter([False, False, True])
    half = sweep(desk, stopped=lambda: next(stops, True))
    assert 0 < half.share < 1
    assert half.finished_at is None
    shares: list[float] = []
    whole = sweep(desk, lambda row: shares.append(row.share))
    assert whole.is_done
    assert shares[0] >= half.share
    assert shares == sorted(shares)
    assert couples(desk) == [(twice - 1, twice)]


def test_a_judged_pair_is_asked_again_only_when_something_compared_changed(
    desk: Desk, clock: Clock
) -> None:
    karim, twice = registered(desk, KARIM), registered(desk, again())
    sweep(desk)
    duplicates.judge(desk, twice, karim, "different")
    clock.pass_days(1)
    sweep_by_hand(desk)
    assert couples(desk) == []
    facts = people.file_page(desk, people.find_file(desk, "K412345")[0]).principal.person
    form = person_form(facts)
    people.edit_person(desk, karim, replace(form, town="طنجة"), facts.version)
    sweep(desk)
    assert couples(desk) == [], "the town is not compared"
    facts = people.file_page(desk, people.find_file(desk, "K412345")[0]).principal.person
    people.edit_person(desk, karim, replace(form, birth="12/03/1971"), facts.version)
    with desk.read() as session:
        second = session.get_one(Person, twice)
        number, version = second.id, second.version
    people.edit_person(desk, number, again(phone="0661020304"), version)
    sweep(desk)
    assert couples(desk) == [(karim, twice)]


def test_an_open_pair_goes_when_the_two_are_no_longer_alike(desk: Desk, clock: Clock) -> None:
    registered(desk, KARIM)
    twice = registered(desk, again())
    sweep(desk)
    assert len(couples(desk)) == 1
    clock.pass_days(1)
    people.edit_person(desk, twice, again(birth="02/08/1991", sex=Sex.MALE), 1)
    sweep(desk)
    assert couples(desk) == []
    with desk.read() as session:
        assert session.scalar(select(func.count()).select_from(Pair)) == 0


def test_people_of_an_older_version_get_their_keys(desk: Desk) -> None:
    karim, twice = registered(desk, KARIM), registered(desk, again())
    with desk.database.write(desk.author("test")) as session:
        session.execute(update(Person).values(family_key="", name_key=""))
    assert sweep(desk).is_done
    assert couples(desk) == [(karim, twice)]
    with desk.read() as session:
        assert session.get_one(Person, karim).family_key != ""


def test_the_day_has_one_sweep(desk: Desk, clock: Clock) -> None:
    registered(desk, KARIM)
    assert sweep_when_due(desk)
    assert not sweep_when_due(desk)
    clock.pass_days(1)
    assert sweep_when_due(builders.seat(desk, Role.AUDITOR)), "it is the program's own work"


# In a program of its own


def test_a_program_of_its_own_finds_the_same(desk: Desk) -> None:
    karim, twice = registered(desk, KARIM), registered(desk, again())
    heard: list[float] = []
    end = sweep_apart.sweep_apart(desk, lambda row: heard.append(row.share))
    assert (end.is_done, end.found) == (True, 1)
    assert heard[-1] == 1.0
    assert couples(desk) == [(karim, twice)]
    told = last_sweep(desk).finished_at
    assert told is not None
    assert desk.local(told).date() == desk.today(), "by the window's clock"


def test_stopped_it_writes_down_where_it_stands(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    registered(desk, KARIM)
    registered(desk, again())
    read, write = os.pipe()
    task = sweep_apart._task(desk, whole=True)
    stopped = threading.Event()
    stopped.set()
    threads = SimpleNamespace(Event=lambda: stopped, Thread=threading.Thread)
    monkeypatch.setattr(sweep_apart, "threading", threads)
    said = io.BytesIO()
    with open(read, "rb") as heard, open(write, "wb") as mine:  # noqa: PTH123
        sweep_apart._say(mine, task)
        mine.close()
        assert sweep_apart.sweep_here(heard, said) == 0
    lines = [json.loads(line) for line in said.getvalue().splitlines()]
    assert lines[-1] == {}
    assert lines[-2]["share"] < 1
    assert not last_sweep(desk).is_done
    assert sweep(desk).is_done


def test_the_key_is_never_on_the_command_line(desk: Desk) -> None:
    with sweep_apart._start() as child:
        assert isinstance(child.args, list)
        assert child.args[-1] == sweep_apart.ARGUMENT
        assert not any(desk.key.hex() in str(part) for part in child.args)
        assert child.stdin is not None
        child.stdin.close()
    assert child.returncode == 1, "nothing was asked of it"


def test_another_key_breaks_it_off(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    right = sweep_apart._task(desk, whole=False)
    monkeypatch.setattr(sweep_apart, "_task", lambda *_a, **_k: right | {"key": "00" * 32})
    with pytest.raises(OfficeError) as refused:
        sweep_apart.sweep_apart(desk)
    assert refused.value.code == "sweep_broke_off"
    assert not sweep_when_due(desk, by=sweep_apart.sweep_apart), "no refusal: another time"


def test_where_no_program_can_be_started_it_sweeps_itself(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise OSError

    registered(desk, KARIM)
    monkeypatch.setattr(sweep_apart, "_start", missing)
    assert sweep_apart.sweep_apart(desk).is_done


# Judging


def test_a_judgement_is_in_the_trail_and_can_be_taken_back(desk: Desk) -> None:
    karim, twice = registered(desk, KARIM), registered(desk, again())
    sweep(desk)
    duplicates.judge(desk, karim, twice, "same")
    (pair,) = duplicates.open_pairs(desk)
    assert pair.judged_same, "it waits for its merge"
    duplicates.judge(desk, karim, twice, "")
    assert not duplicates.open_pairs(desk)[0].judged_same
    with desk.read() as session:
        rows = session.scalars(select(AuditRow).where(AuditRow.table == "pairs")).all()
    assert [(row.action, row.row_id, row.after and row.after["answer"]) for row in rows] == [
        ("judge_pair", f"{karim}/{twice}", "same"), ("judge_pair", f"{karim}/{twice}", ""),
    ]  # fmt: skip


def test_the_sweep_itself_is_no_row_of_the_trail(desk: Desk) -> None:
    registered(desk, KARIM)
    registered(desk, again())
    with desk.read() as session:
        before = session.scalar(select(func.max(AuditRow.seq)))
    sweep(desk)
    with desk.read() as session:
        assert session.scalar(select(func.max(AuditRow.seq))) == before


def test_who_may_not_merge_may_not_judge(desk: Desk) -> None:
    karim, twice = registered(desk, KARIM), registered(desk, again())
    reception = builders.seat(desk, Role.RECEPTION)
    sweep(desk)
    assert duplicates.count_open(reception) == 0
    for deed in (
        lambda: duplicates.open_pairs(reception),
        lambda: duplicates.judge(reception, karim, twice, "same"),
        lambda: sweep_by_hand(reception),
    ):
        with pytest.raises(ForbiddenError):
            deed()


def test_a_pair_is_of_two_people_who_are_there(desk: Desk) -> None:
    karim = registered(desk, KARIM)
    with pytest.raises(InvalidError):
        duplicates.judge(desk, karim, karim, "same")
    with pytest.raises(NotFoundError):
        duplicates.judge(desk, karim, 999, "different")
    with pytest.raises(KeyError):
        duplicates.judge(desk, karim, 999, "perhaps")


def test_a_side_counts_what_hangs_on_it(desk: Desk) -> None:
    page = builders.officer_file(desk)
    form = person_form(page.principal.person)
    registered(desk, form)
    sweep(desk)
    (pair,) = duplicates.open_pairs(desk)
    assert pair.first.places[0].number == page.file.number
    assert (pair.second.requests, pair.second.papers) == (0, 0)


def a_register(folder: Path) -> Path:
    return write_book(
        folder / "register.xlsx",
        {
            "السجل": table(
                "الاسم العائلي | الاسم الشخصي | تاريخ الازدياد | رقم التأجير",
                "الزيانى | كرييم | 12/03/1970 | 90511",
                "الفيلالي | طارق | 02/08/1981 | 90512",
            ),
            "الطلبات": table(
                "المستفيد | رقم التأجير | نوع الطلب | التاريخ | الحالة",
                "كرييم الزيانى | 90511 | S03 | 03/09/2025 | مقبول",
            ),
        },
    )  # fmt: skip


ROW = ("السجل", 2)


def test_a_row_said_to_be_somebody_of_the_office_brings_only_its_requests(
    desk: Desk, tmp_path: Path
) -> None:
    karim = registered(desk, KARIM)
    plan = plan_import(desk, a_register(tmp_path))
    (double,) = plan.doubles
    assert (double.place, double.person_id, double.answer) == (ROW, karim, Answer.UNDECIDED)
    assert (plan.people_created, plan.files_created, plan.requests_created) == (2, 2, 1)
    same = decide(desk, plan, {ROW: Answer.SAME})
    assert (same.people_created, same.files_created, same.requests_created) == (1, 1, 1)
    assert decide(desk, same, {ROW: Answer.OTHER}).people_created == 2, "it can be taken back"
    assert [one.answer for one in same.doubles] == [Answer.SAME]
    (told,) = (one for one in same.findings if one.code is Code.LIKELY_DUPLICATE)
    assert "الزياني" in told.message.values["name"]
    done = carry_out(desk, same)
    assert (done.people_created, done.requests_created) == (1, 1)
    (request,) = list_requests(desk, RequestQuery(open_only=False), 0, 5)
    assert request.beneficiary_id == karim
    assert couples(desk) == []
    sweep(desk)
    assert couples(desk) == []
    again = plan_import(desk, a_register(tmp_path))
    same = decide(desk, again, answers_from(again.doubles, Answer.SAME, 0.8))
    assert same.is_nothing_new, "a second time adds nothing"


def test_a_row_said_to_be_another_is_told_apart_for_good(desk: Desk, tmp_path: Path) -> None:
    karim = registered(desk, KARIM)
    plan = plan_import(desk, a_register(tmp_path))
    assert carry_out(desk, decide(desk, plan, {ROW: Answer.OTHER})).people_created == 2
    with desk.read() as session:
        (pair,) = session.scalars(select(Pair)).all()
        assert (pair.first_id, pair.answer, pair.answered_by) == (karim, "different", 1)
        rows = session.scalars(select(AuditRow).where(AuditRow.table == "pairs")).all()
    assert len(rows) == 1
    sweep(desk)
    assert couples(desk) == []


def test_a_row_not_decided_on_comes_in_and_waits_as_a_pair(desk: Desk, tmp_path: Path) -> None:
    karim = registered(desk, KARIM)
    carry_out(desk, plan_import(desk, a_register(tmp_path)))
    (pair,) = duplicates.open_pairs(desk)
    assert pair.first.person.id == karim
    assert pair.score >= LIKELY
    found = couples(desk)
    sweep(desk)
    assert couples(desk) == found, "the sweep finds the same"


def test_a_row_said_to_be_somebody_who_is_gone_brings_nothing(desk: Desk, tmp_path: Path) -> None:
    registered(desk, KARIM)
    plan = plan_import(desk, a_register(tmp_path))
    same = decide(desk, plan, {ROW: Answer.SAME})
    gone = replace(same, known=tuple(replace(one, person_id=999) for one in same.known))
    with pytest.raises(ConflictError):
        carry_out(desk, gone)
    with desk.read() as session:
        assert session.scalar(select(func.count()).select_from(Person)) == 1


def test_a_member_said_to_be_somebody_gets_a_second_place(desk: Desk, tmp_path: Path) -> None:
    nadia = registered(
        desk, builders.person("نادية", "العلمي", sex="female", birth="04/05/1975"), "90777"
    )
    book = write_book(
        tmp_path / "families.xlsx",
        {"السجل": table(
            "رقم التأجير | الصفة | الاسم العائلي | الاسم الشخصي | تاريخ الازدياد",
            "90888 | منخرط | السباعي | جمال | 01/02/1972",
            "90888 | زوجة | العلمى | نادية | 05/04/1975",
        )},
    )  # fmt: skip
    plan = plan_import(desk, book)
    (double,) = plan.doubles
    same = decide(desk, plan, {double.place: Answer.SAME})
    assert (plan.people_created, same.people_created) == (2, 1)
    carry_out(desk, same)
    with desk.read() as session:
        relations = session.scalars(select(Member.relation).where(Member.person_id == nadia)).all()
    assert sorted(relations) == [Relation.PRINCIPAL, Relation.SPOUSE]


def test_an_import_tells_whom_a_row_likely_repeats(desk: Desk, tmp_path: Path) -> None:
    registered(desk, KARIM)
    plan = plan_import(desk, a_register(tmp_path))
    assert plan.as_json()["likely_duplicates"][0]["person"] == "كريم الزياني"
    book = a_register(tmp_path)
    plan = plan_import(desk, book)
    told = [one for one in plan.findings if one.code is Code.LIKELY_DUPLICATE]
    assert [(one.row, one.severity) for one in told] == [(2, Severity.WARNING)]
    assert told[0].message.values["name"] == "كريم الزياني"
    assert plan.accepted == 3, "the row comes in"


def test_a_name_typed_while_the_keys_are_filled_keeps_its_own_keys(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = registered(desk, KARIM)
    with desk.database.write(desk.author("test")) as session:
        bare = {"family_key": "", "given_key": "", "name_key": ""}
        session.connection().execute(update(Person).values(bare))
    read = duplicate_queries.unkeyed

    def read_then_edited(session: Session, limit: int) -> Sequence[Any]:
        rows = read(session, limit)
        if rows:
            people.edit_person(desk, known, replace(KARIM, family_name_ar="البقالي"), 1)
        return rows

    monkeypatch.setattr(duplicate_queries, "unkeyed", read_then_edited)
    assert sweep(desk, whole=True).is_done
    with desk.read() as session:
        person = session.get_one(Person, known)
        wanted = keys_of(person)
        assert {name: getattr(person, name) for name in wanted} == wanted


def test_a_judgement_never_falls_on_who_comes_after(desk: Desk) -> None:
    karim, twice = registered(desk, KARIM), registered(desk, again())
    duplicates.judge(desk, karim, twice, "same")
    with desk.read() as session:
        file = session.scalars(select(File).where(File.principal_id == twice)).one()
    thrown = trash.delete_file(desk, file.id, file.version)
    stranger = registered(desk, builders.person("رشيد", "البقالي", birth="02/04/1991"))
    assert stranger != twice
    assert duplicates.open_pairs(desk) == []
    trash.restore(desk, thrown)
    assert [one.judged_same for one in duplicates.open_pairs(desk)] == [True]


def test_whoever_has_the_service_number_stands_before_many_namesakes(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(4):
        registered(desk, again())
    known = registered(desk, builders.person("فريد", "الصقلي", birth="1950"), "90344")
    monkeypatch.setattr(duplicate_queries, "MOST_CANDIDATES", 3)
    with desk.read() as session:
        wanted = duplicate_queries.Wanted(
            family_keys=frozenset({match_key("الزياني")}),
            given_keys=frozenset({match_key("كريم")}),
            matricules=frozenset({"90344"}),
        )
        assert known in duplicate_queries.candidate_ids(session, wanted)


def test_who_is_gone_meanwhile_is_no_fault_of_the_one_just_registered(desk: Desk) -> None:
    known, twice = registered(desk, KARIM), registered(desk, again())
    duplicates.keep_apart(desk, twice, [known, 999])
    with desk.read() as session:
        assert [(one.first_id, one.answer) for one in session.scalars(select(Pair))] == [
            (known, "different")
        ]
