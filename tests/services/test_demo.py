"""The synthetic office: exact counts, the same for the same seed, and believable throughout."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import func, select

from desktop_app.domain import workflow
from desktop_app.domain.answers import clean_answers
from desktop_app.domain.errors import ForbiddenError, InvalidError
from desktop_app.domain.identifiers import check_cnie, check_rib, has_shape, normalise_phone
from desktop_app.domain.vocabulary import (
    DEAD,
    ENDED_STATES,
    OPEN_STATES,
    STOPPED_STATES,
    DecidingBody,
    Kind,
    Opinion,
    Outcome,
    PaymentMode,
    Position,
    Provider,
    Relation,
    Role,
    Sex,
    State,
)
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.accounts import create_account, create_office, list_accounts, sign_in
from desktop_app.services.budget import budget_lines
from desktop_app.services.demo import (
    DemoResult,
    draw_files,
    fill_office,
)
from desktop_app.services.demo.data import load_data
from desktop_app.services.demo.numbers import Numbers
from desktop_app.services.desk import Desk
from desktop_app.services.timeline import due_of
from desktop_app.storage.models import (
    AuditRow,
    File,
    Member,
    Note,
    Payment,
    Person,
    Request,
    RequestEvent,
    RequestPaper,
    RequestReport,
)
from desktop_app.storage.vault import KdfCost
from tests import builders

NOW = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
PASSWORD = "a long password"
ARABIC = re.compile(r"[ء-ي ]+")


@contextmanager
def office(folder: Path, unit: str = "TNG", now: datetime = NOW) -> Iterator[Desk]:
    desk, _ = create_office(folder, unit, "head", PASSWORD, "رئيسة المصلحة", lambda: now, CHEAP)
    try:
        yield desk
    finally:
        desk.close()


class Filled:
    """A filled office with its rows, read once."""

    def __init__(self, desk: Desk, result: DemoResult) -> None:
        self.desk, self.result = desk, result
        with desk.read() as session:
            self.people = {one.id: one for one in session.scalars(select(Person))}
            self.files = {one.id: one for one in session.scalars(select(File))}
            self.members = list(session.scalars(select(Member).order_by(Member.id)))
            self.requests = list(session.scalars(select(Request).order_by(Request.id)))
            self.notes = list(session.scalars(select(Note)))
            self.papers = defaultdict(list)
            for paper in session.scalars(select(RequestPaper).order_by(RequestPaper.id)):
                self.papers[paper.request_id].append(paper)
            self.payments = defaultdict(list)
            for payment in session.scalars(select(Payment).order_by(Payment.id)):
                self.payments[payment.request_id].append(payment)
            self.reports = defaultdict(list)
            for report in session.scalars(select(RequestReport)):
                self.reports[report.request_id].append(report)
            self.events = defaultdict(list)
            for event in session.scalars(select(RequestEvent).order_by(RequestEvent.id)):
                self.events[event.request_id].append(event)

    def family(self, file: File) -> list[Member]:
        return [member for member in self.members if member.file_id == file.id]

    def missing(self, request: Request) -> list[RequestPaper]:
        papers = self.papers[request.id]
        return [one for one in papers if one.received_on is None and not one.is_optional]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    with office(tmp_path_factory.mktemp("demo") / "office") as desk:
        builders.colleagues(desk, PASSWORD)
        yield Filled(desk, fill_office(desk, 700, 1400, 7))


def test_counts_are_exact(filled: Filled) -> None:
    assert filled.result == DemoResult(700, len(filled.files), 1400)
    assert len(filled.people) == 700
    assert len(filled.members) == 700
    assert len(filled.requests) == 1400


def test_same_seed_gives_the_same_office(tmp_path: Path) -> None:
    def drawn(folder: str, seed: int) -> list[object]:
        with office(tmp_path / folder) as desk:
            fill_office(desk, 60, 90, seed)
            with desk.read() as session:
                people = session.scalars(select(Person).order_by(Person.id))
                requests = session.scalars(select(Request).order_by(Request.id))
                return [
                    *((one.family_name_latin, one.cnie, one.rib, one.birth) for one in people),
                    *((one.number, one.type, one.state, one.answers) for one in requests),
                ]

    first = drawn("first", 3)
    assert drawn("second", 3) == first
    assert drawn("third", 4) != first


def test_numbers_are_well_formed_and_used_once(filled: Filled) -> None:
    for name in ("cnie", "rib", "mutual_affiliation", "mutual_registration", "foundation_number"):
        values = [getattr(one, name) for one in filled.people.values() if getattr(one, name)]
        assert values
        assert len(values) == len(set(values)), name
    for person in filled.people.values():
        assert not person.rib or check_rib(person.rib)
        assert not person.cnie or check_cnie(person.cnie)
        for phone in (person.phone, person.other_phone):
            assert not phone or normalise_phone(phone) == phone
    for name in ("matricule", "payroll_number"):
        values = [getattr(one, name) for one in filled.files.values()]
        assert len(values) == len(set(values))
        assert all(has_shape(name, value) for value in values)
    insured = [one for one in filled.people.values() if one.mutual_affiliation]
    assert all(len(one.mutual_affiliation) == 7 for one in insured)
    assert all(len(one.mutual_registration) == 9 for one in insured)


def test_names_are_arabic_letters_with_a_latin_spelling(filled: Filled) -> None:
    for person in filled.people.values():
        for name in (person.family_name_ar, person.given_names_ar):
            assert ARABIC.fullmatch(name), name
        for name in (person.family_name_latin, person.given_names_latin):
            assert name
            assert name.isascii()
        assert person.family_name_latin == person.family_name_latin.upper()


def test_no_text_holds_presentation_forms_or_hidden_marks(filled: Filled) -> None:
    texts = [
        *(text for one in filled.people.values() for text in (one.address, one.given_names_ar)),
        *(one.posting for one in filled.files.values()),
        *(one.text for one in filled.notes),
        *(str(value) for one in filled.requests for value in one.answers.values()),
        *(one.decision_reason for one in filled.requests),
    ]
    assert len(texts) > 3000
    for text in texts:
        assert unicodedata.normalize("NFKC", text) == text
        assert not any(unicodedata.category(letter) in {"Cf", "Co"} for letter in text), text


def test_every_file_has_one_principal_and_a_number_of_its_year(filled: Filled) -> None:
    for file in filled.files.values():
        principals = [one for one in filled.family(file) if one.relation is Relation.PRINCIPAL]
        assert [one.person_id for one in principals] == [file.principal_id]
        assert re.fullmatch(rf"TNG-{file.created_at.year}-\d{{6}}", file.number)


def test_children_are_tied_to_a_mother_of_the_family_older_than_they(filled: Filled) -> None:
    children = [one for one in filled.members if one.relation is Relation.CHILD]
    assert len(children) > 200
    family = {(one.file_id, one.person_id): one for one in filled.members}
    for child in children:
        mother = family[child.file_id, child.mother_id]
        assert mother.relation in {Relation.SPOUSE, Relation.PRINCIPAL}
        assert filled.people[mother.person_id].sex is Sex.FEMALE
        principal = filled.people[filled.files[child.file_id].principal_id]
        birth = filled.people[child.person_id].birth
        for parent in (filled.people[mother.person_id], principal):
            assert parent.birth.birthday(17) <= birth.first()


def test_brothers_and_sisters_bear_different_names(filled: Filled) -> None:
    for file in filled.files.values():
        names = [
            filled.people[one.person_id].given_names_ar
            for one in filled.family(file)
            if one.relation in {Relation.CHILD, Relation.KAFALA}
        ]
        assert len(names) == len(set(names))


def test_all_kinds_of_families_are_there(filled: Filled) -> None:
    positions = {one.position for one in filled.files.values()}
    assert positions == set(Position)
    relations = {one.relation for one in filled.members}
    assert {Relation.SPOUSE, Relation.CHILD, Relation.KAFALA, Relation.PARENT} <= relations
    assert {one.end_reason for one in filled.members} >= {"", "divorce", "marriage"}
    assert {one.studies for one in filled.members} == {"", "school", "higher", "vocational"}
    assert {one.other_cover for one in filled.members} == {None, True, False}
    assert any(one.unable_to_earn for one in filled.people.values())
    assert any(not one.birth.exact for one in filled.people.values())


def test_some_men_have_two_wives_with_children_of_each(filled: Filled) -> None:
    rng, data = Random(5), load_data()
    numbers = Numbers(rng, data, data.area("TNG"))
    shared = 0
    for record in draw_files(filled.desk, rng, numbers, 3000):
        wives = {
            place
            for place, one in enumerate(record.members, start=1)
            if one.relation is Relation.SPOUSE and not one.ended_on and not one.person.died_on
        }
        mothers = {one.mother for one in record.members if one.relation is Relation.CHILD}
        shared += len(wives) > 1 and wives <= mothers
    assert shared


def test_the_dead_have_died_and_the_living_have_not(filled: Filled) -> None:
    for file in filled.files.values():
        principal = filled.people[file.principal_id]
        assert (principal.died_on is not None) == (file.position in DEAD)
        assert (file.retired_on is not None) or file.position is not Position.RETIRED
        assert any(filled.people[one.person_id].died_on is None for one in filled.family(file))
    for person in filled.people.values():
        if person.died_on is not None:
            assert person.birth.first() < person.died_on <= TODAY
            assert not person.phone


def test_orphans_under_age_have_a_guardian(filled: Filled) -> None:
    for member in filled.members:
        dead = filled.files[member.file_id].position in DEAD
        if dead and member.relation is Relation.CHILD:
            under_age = filled.people[member.person_id].birth.age_on(TODAY) < 18
            assert bool(member.guardian_name) == under_age


def test_ranks_suit_the_corps_and_form_a_pyramid(filled: Filled) -> None:
    ranks = filled.desk.reference.ranks
    assert all(file.rank in ranks for file in filled.files.values())
    uniform = [ranks[one.rank] for one in filled.files.values()]
    low = sum(rank.order <= 3 for rank in uniform if rank.corps.value == "uniform")
    high = sum(rank.order > 5 for rank in uniform if rank.corps.value == "uniform")
    assert low > 4 * high
    for file in filled.files.values():
        birth = filled.people[file.principal_id].birth
        assert 18 <= birth.age_on(file.recruited_on.first()) <= 34


def test_no_request_comes_before_its_file_or_after_today(filled: Filled) -> None:
    for request in filled.requests:
        file = filled.files[request.file_id]
        assert file.created_at.date() <= request.received_on <= TODAY
        assert request.received_on <= request.state_since <= TODAY
        assert request.registered_at <= NOW
        assert filled.desk.calendar.is_working(request.received_on)


def test_every_request_is_of_a_living_member_of_its_file(filled: Filled) -> None:
    family = {(one.file_id, one.person_id) for one in filled.members}
    for request in filled.requests:
        assert (request.file_id, request.beneficiary_id) in family
        person = filled.people[request.beneficiary_id]
        assert person.birth.first() <= request.received_on
        assert person.died_on is None or request.received_on < person.died_on


def test_numbers_of_requests_run_without_gaps_in_the_order_received(filled: Filled) -> None:
    series = defaultdict(list)
    for request in filled.requests:
        series[request.number[:-6]].append(request)
        letter = "S" if request.kind is Kind.SOCIAL else "H"
        assert request.number.startswith(f"{letter}-TNG-{request.received_on.year}-")
    for requests in series.values():
        requests.sort(key=lambda one: one.number)
        assert [int(one.number[-6:]) for one in requests] == list(range(1, len(requests) + 1))
        days = [one.received_on for one in requests]
        assert days == sorted(days)


def test_states_agree_with_papers(filled: Filled) -> None:
    for request in filled.requests:
        missing = filled.missing(request)
        given_up = request.outcome is None and request.state in ENDED_STATES
        if request.state in STOPPED_STATES:
            assert missing
        elif not given_up:
            assert not missing


def test_timelines_follow_the_table_of_steps(filled: Filled) -> None:
    for request in filled.requests:
        first, *others = filled.events[request.id]
        assert first.action == RequestAction.REGISTER
        assert first.from_state is None
        assert first.on == request.received_on
        state, day, instant = first.to_state, first.on, first.at
        decided = None
        for event in others:
            by_unit = request.deciding_body is DecidingBody.UNIT
            action = RequestAction(event.action)
            outcome = Outcome(event.details["outcome"]) if "outcome" in event.details else decided
            step = workflow.find(state, request.kind, action, by_unit=by_unit, outcome=outcome)
            decided = outcome
            assert event.from_state is state
            assert event.to_state is step.to
            assert event.on > day
            assert event.at > instant
            state, day, instant = step.to, event.on, event.at
        assert state is request.state
        assert day == request.state_since


def test_decisions_keep_within_the_rules(filled: Filled) -> None:
    decided = [one for one in filled.requests if one.outcome is not None]
    assert len(decided) > 900
    for request in decided:
        kind = filled.desk.catalogue.types[request.type]
        granted, asked = request.amount_granted, request.amount_requested
        assert request.decided_on > request.received_on
        assert filled.desk.calendar.is_working(request.decided_on)
        assert request.decision_reference
        assert bool(request.decision_reason) == (request.outcome is not Outcome.ACCEPTED)
        if granted:
            assert request.outcome is not Outcome.REFUSED
            assert kind.ceiling is None or granted <= kind.ceiling
            assert asked is None or granted <= asked
        if request.outcome is Outcome.PARTLY:
            assert 0 < granted < asked


def test_decisions_carry_coded_reasons_that_fit_the_life(filled: Filled) -> None:
    reasons = filled.desk.reference.reasons
    for request in filled.requests:
        contested = request.outcome in {Outcome.PARTLY, Outcome.REFUSED}
        assert bool(request.reasons) == contested
        for code in request.reasons:
            assert reasons[code].life.value in {"any", request.kind.value}
            assert {"refused": "refusal", "partly": "partial"}[request.outcome] in {
                step.value for step in reasons[code].steps
            }


def test_others_decide_after_the_heads_opinion(filled: Filled) -> None:
    opinions = Counter(one.opinion for one in filled.requests if one.opinion is not None)
    assert set(opinions) == set(Opinion)
    for request in filled.requests:
        given = [e for e in filled.events[request.id] if e.action == RequestAction.GIVE_OPINION]
        assert bool(given) == (request.opinion is not None)
        if given:
            assert request.opinion_on == given[-1].on
            assert bool(request.opinion_note) == (request.opinion is not Opinion.FAVOURABLE)


def test_payments_add_up_to_what_was_granted_at_most(filled: Filled) -> None:
    assert {one.mode for rows in filled.payments.values() for one in rows} == set(PaymentMode)
    for request in filled.requests:
        rows = filled.payments[request.id]
        paid = sum(one.amount for one in rows)
        assert paid <= (request.amount_granted or 0)
        steps = {RequestAction.PAY, RequestAction.PAY_PART}
        told = [e.details["amount"] for e in filled.events[request.id] if e.action in steps]
        assert told == [one.amount for one in rows]
        if request.state is State.PAID:
            assert paid == request.amount_granted
        for one in rows:
            assert bool(one.rib) == (one.mode is PaymentMode.TRANSFER)
            assert not one.rib or check_rib(one.rib)


def test_agreements_have_a_number_and_hold_for_a_time(filled: Filled) -> None:
    held = [one for one in filled.requests if one.granted_number]
    assert len(held) > 20
    assert {one.type for one in held} <= {
        kind.code for kind in filled.desk.catalogue.types.values() if kind.grants is not None
    }
    assert all(one.valid_from < one.valid_until for one in held)


def test_the_clock_of_each_request_is_the_one_of_its_timeline(filled: Filled) -> None:
    with filled.desk.read() as session:
        for request in filled.requests:
            assert request.due_on == due_of(session, filled.desk, request), request.number
    demands = {RequestAction.MARK_INCOMPLETE}
    for request in filled.requests:
        events = filled.events[request.id]
        again = sum(event.action in demands for event in events)
        first = events[0].to_state is State.INCOMPLETE
        assert request.paper_demands == first + again
    assert max(one.paper_demands for one in filled.requests) == 2


def test_budget_lines_hold_the_grants_of_their_year(filled: Filled) -> None:
    for year in (2024, 2026):
        lines = budget_lines(filled.desk, year)
        assert {one.provider for one in lines} == {Provider.FOUNDATION, Provider.MUTUAL}
        for line in lines:
            granted = [
                one.amount_granted or 0
                for one in filled.requests
                if one.type in line.types
                and one.decided_on is not None
                and one.decided_on.year == year
                and one.outcome is not Outcome.REFUSED
            ]
            assert line.committed + line.paid == sum(granted)
            assert line.requests == len(granted)


def test_inquiries_leave_reports(filled: Filled) -> None:
    for request in filled.requests:
        told = [e for e in filled.events[request.id] if e.action == RequestAction.REPORT_INQUIRY]
        assert len(filled.reports[request.id]) == len(told)
    assert filled.reports


def test_amounts_are_asked_only_where_the_type_asks_them(filled: Filled) -> None:
    for request in filled.requests:
        kind = filled.desk.catalogue.types[request.type]
        assert (request.amount_requested is not None) == kind.asks_amount
        if request.amount_requested is not None:
            assert request.amount_requested >= (kind.floor or 1)
            assert kind.ceiling is None or request.amount_requested <= kind.ceiling


def test_answers_are_what_the_types_ask(filled: Filled) -> None:
    for request in filled.requests:
        kind = filled.desk.catalogue.types[request.type]
        cleaned = clean_answers(kind, request.answers, TODAY)
        assert not cleaned.faults, (request.type, cleaned.faults)
        assert cleaned.values == request.answers


def test_what_is_given_once_a_year_is_not_asked_twice(filled: Filled) -> None:
    asked = set()
    for request in filled.requests:
        kind = filled.desk.catalogue.types[request.type]
        if kind.recurrence.value in {"career", "year", "campaign"}:
            year = 0 if kind.recurrence.value == "career" else request.received_on.year
            key = (request.type, request.beneficiary_id, year)
            assert key not in asked
            asked.add(key)


def test_camps_are_asked_for_in_spring(filled: Filled) -> None:
    months = {one.received_on.month for one in filled.requests if one.type == "S20"}
    assert months
    assert months <= {3, 4, 5}


def test_the_present_has_every_state_and_some_worries(filled: Filled) -> None:
    states = Counter(one.state for one in filled.requests)
    assert set(states) == set(State)
    assert states[State.ARCHIVED] + states[State.CLOSED] > 0.75 * len(filled.requests)
    assert max(states[one] for one in (State.CANCELLED, State.APPEALED, State.DEFERRED)) < 30
    still_open = [one for one in filled.requests if one.state in OPEN_STATES]
    assert len(still_open) < len(filled.requests) / 5
    running = [one for one in still_open if one.state not in STOPPED_STATES]
    assert any(one.due_on < TODAY for one in running)
    assert all(one.received_on.year >= 2026 for one in still_open)
    assert any(one.urgent for one in filled.requests)


def test_health_is_the_greater_half(filled: Filled) -> None:
    health = sum(one.kind is Kind.HEALTH for one in filled.requests)
    assert len(filled.requests) / 2 < health < len(filled.requests) * 0.8


def test_colleagues_share_the_work_by_their_roles(filled: Filled) -> None:
    roles = {one.id: one.role for one in list_accounts(filled.desk)}
    assert sorted(roles.values()) == sorted(
        [Role.HEAD, Role.DEPUTY, Role.CASE_OFFICER, Role.CASE_OFFICER, Role.RECEPTION]
    )
    events = [event for events in filled.events.values() for event in events]
    hands = {event.action: set() for event in events}
    for event in events:
        hands[event.action].add(roles[event.account_id])
    assert hands["register"] == {Role.RECEPTION}
    assert hands["review"] == {Role.CASE_OFFICER}
    assert hands["decide"] == {Role.DEPUTY}
    assert {roles[one.assigned_to] for one in filled.requests} == {Role.CASE_OFFICER}


def test_colleagues_can_sign_in(filled: Filled) -> None:
    desk = sign_in(filled.desk.folder, "reception", PASSWORD, lambda: NOW)
    assert desk.account.role is Role.RECEPTION
    desk.close()


def test_without_colleagues_the_head_does_all(tmp_path: Path) -> None:
    with office(tmp_path / "office") as desk:
        filled = Filled(desk, fill_office(desk, 40, 60, 1))
    accounts = {event.account_id for events in filled.events.values() for event in events}
    assert accounts == {filled.desk.account.id}
    assert {one.assigned_to for one in filled.requests} == {None}


def test_everything_made_is_in_the_trail(filled: Filled) -> None:
    with filled.desk.read() as session:
        query = select(AuditRow.table, func.count()).where(AuditRow.action == "demo")
        told = dict(session.execute(query.group_by(AuditRow.table)).all())
    assert told["people"] == len(filled.people)
    assert told["files"] == len(filled.files)
    assert told["requests"] == len(filled.requests)


@pytest.mark.parametrize("unit", ["DKH", "CAS", "HOC", "SFI"])
def test_every_unit_has_its_own_area(tmp_path: Path, unit: str) -> None:
    with office(tmp_path / "office", unit) as desk:
        filled = Filled(desk, fill_office(desk, 80, 60, 2))
        assert all(one.number.startswith(f"{unit}-") for one in filled.files.values())
        towns = [one.town for one in filled.people.values() if one.town]
        assert towns.count(desk.unit.city_ar) > len(towns) / 2


def test_every_unit_of_the_list_is_described(filled: Filled) -> None:
    data = load_data()
    assert set(filled.desk.reference.units) == set(data.areas) - {"other"}
    for unit in filled.desk.reference.units.values():
        assert unit.city_ar in data.towns
        assert set(data.area(unit.code).near) <= set(data.towns)
    assert data.area("XXX") is data.areas["other"]


def test_the_demand_names_every_type_of_the_catalogue(filled: Filled) -> None:
    assert set(load_data().demand) == set(filled.desk.catalogue.types)


# With the seed 2 the only file is taken in after half of the five years.
@pytest.mark.parametrize(("people", "requests"), [(0, 0), (1, 0), (1, 60), (3, 200), (6, 7)])
def test_small_offices_are_exact_too(tmp_path: Path, people: int, requests: int) -> None:
    with office(tmp_path / "office") as desk:
        filled = Filled(desk, fill_office(desk, people, requests, 2))
    assert len(filled.people) == people
    assert len(filled.requests) == requests
    for request in filled.requests:
        file = filled.files[request.file_id]
        assert file.created_at.date() <= request.received_on <= TODAY


@pytest.mark.parametrize("day", [(2027, 1, 1), (2026, 11, 1), (2028, 2, 29)])
def test_days_off_are_days_like_others(tmp_path: Path, day: tuple[int, int, int]) -> None:
    now = datetime(*day, 9, tzinfo=UTC)
    with office(tmp_path / "office", now=now) as desk:
        filled = Filled(desk, fill_office(desk, 120, 300, 4))
    assert len(filled.requests) == 300
    assert max(one.received_on for one in filled.requests) <= now.date()


def test_an_office_filled_twice_has_every_number_once(tmp_path: Path) -> None:
    with office(tmp_path / "office") as desk:
        fill_office(desk, 50, 40, 6)
        filled = Filled(desk, fill_office(desk, 50, 40, 6))
    matricules = [one.matricule for one in filled.files.values()]
    assert len(filled.people) == 100
    assert len(set(matricules)) == len(matricules)


@pytest.mark.parametrize(("people", "requests"), [(-1, 0), (5, -2), (0, 3)])
def test_impossible_numbers_are_refused(tmp_path: Path, people: int, requests: int) -> None:
    with office(tmp_path / "office") as desk, pytest.raises(InvalidError):
        fill_office(desk, people, requests, 1)


def test_a_role_that_may_not_import_may_not_fill(tmp_path: Path) -> None:
    with office(tmp_path / "office") as desk:
        create_account(desk, "reception", "موظفة الاستقبال", Role.RECEPTION, PASSWORD, CHEAP)
        reception = sign_in(desk.folder, "reception", PASSWORD, lambda: NOW)
        with pytest.raises(ForbiddenError):
            fill_office(reception, 10, 10, 1)
        reception.close()
