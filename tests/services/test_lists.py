"""Long lists: their order, their places, spans, views, layouts, many at once, copying."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain.errors import ConflictError, ForbiddenError, InvalidError, StaleError
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Category, Provider, Role, State
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import (
    copying,
    dispatch,
    exports,
    layouts,
    many,
    people,
    query_bodies,
    requests,
    saved_views,
)
from desktop_app.services.desk import Desk
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.storage.models import AuditRow, Request
from desktop_app.translate import tell
from tests import builders
from tests.bench import crowd

CROWD = 3000


@pytest.fixture
def crowded(desk: Desk) -> Desk:
    crowd.fill(desk, CROWD, CROWD)
    return desk


def numbers(desk: Desk, query: RequestQuery) -> list[int]:
    return [row.id for row in requests.list_requests(desk, query, 0, CROWD)]


# Order and places


@pytest.mark.parametrize("sort", ["name", "category", "file", "matricule", "rank", "birth", "unit"])
@pytest.mark.parametrize("descending", [False, True])
def test_pages_of_people_are_the_same_before_and_after_they_are_placed(
    crowded: Desk, sort: str, descending: bool
) -> None:
    query = PeopleQuery(sort=sort, descending=descending)
    walked = [row.member_id for row in people.list_people(crowded, query, 100, 50)]
    people.place_people(crowded, query)
    placed = [row.member_id for row in people.list_people(crowded, query, 100, 50)]
    assert walked == placed
    assert len(set(placed)) == 50
    whole = people.people_ids(crowded, query)
    assert len(whole) == len(set(whole)) == people.count_people(crowded, query) == CROWD
    assert list(whole[100:150]) == placed


@pytest.mark.parametrize(
    "sort", ["received", "number", "type", "beneficiary", "state", "due", "requested", "assigned"]
)
@pytest.mark.parametrize("descending", [False, True])
def test_requests_come_in_one_order_whichever_way_they_are_read(
    crowded: Desk, sort: str, descending: bool
) -> None:
    query = RequestQuery(sort=sort, descending=descending)
    walked = [row.id for row in requests.list_requests(crowded, query, 100, 50)]
    assert walked == list(requests.request_ids(crowded, query)[100:150])
    filtered = replace(query, states=frozenset(State))
    assert list(requests.request_ids(crowded, filtered)) == list(
        requests.request_ids(crowded, query)
    )


def test_names_stand_in_their_order_and_nobody_twice(crowded: Desk) -> None:
    query = PeopleQuery(principals_only=True)
    rows = people.list_people(crowded, query, 0, CROWD)
    assert len(rows) == CROWD // 3 == people.count_people(crowded, query)
    with crowded.read() as session:
        from desktop_app.storage.models import Person

        keys = [session.get_one(Person, row.person_id).sort_name for row in rows]
    assert keys == sorted(keys)


def test_a_change_is_seen_at_once_although_the_list_was_placed(desk: Desk) -> None:
    builders.officer_file(desk)
    query = PeopleQuery()
    people.place_people(desk, query)
    assert people.count_people(desk, query) == 3
    builders.officer_file(desk, "11111")
    assert len(people.list_people(desk, query, 0, 50)) == 6
    assert len(people.people_ids(desk, query)) == 6


def test_what_changes_no_list_leaves_its_places(desk: Desk) -> None:
    builders.officer_file(desk)
    query = PeopleQuery()
    people.place_people(desk, query)
    [kept] = desk.places.kept.values()
    saved_views.save_view(desk, "people", "عرض", {})
    people.list_people(desk, query, 0, 10)
    assert list(desk.places.kept.values()) == [kept]


def test_only_some_lists_stay_in_memory(crowded: Desk) -> None:
    for sort in ("name", "category", "file", "rank", "birth", "unit", "latin"):
        people.place_people(crowded, PeopleQuery(sort=sort))
    assert len(crowded.places.kept) == 4


# Filters


def test_filters_of_people_combine(crowded: Desk) -> None:
    everybody = people.list_people(crowded, PeopleQuery(), 0, CROWD)
    units = frozenset({"RBT", "CAS", "FES"})
    query = PeopleQuery(
        categories=frozenset({Category.ORPHAN, Category.CHILD}), units=units, born_from="2000-01-01"
    )
    wanted = [
        row.member_id
        for row in everybody
        if row.category in query.categories and row.unit in units and row.birth.iso >= "2000-01-01"
    ]
    found = people.list_people(crowded, query, 0, CROWD)
    assert [row.member_id for row in found] == wanted
    assert people.count_people(crowded, query) == len(wanted) > 0
    files = {row.file_id for row in found}
    assert people.total_people(crowded, query) == (len(wanted), len(files))


def test_filters_of_requests_combine(crowded: Desk) -> None:
    everything = requests.list_requests(crowded, RequestQuery(), 0, CROWD)
    query = RequestQuery(
        categories=frozenset({Category.WIDOW, Category.CHILD, Category.ACTIVE}),
        providers=frozenset({Provider.MUTUAL}),
        requested_from="1000",
        requested_to="40.000,00",
        due_from="2015-01-01",
        decided_to="2024-12-31",
    )
    wanted = [
        row
        for row in everything
        if row.beneficiary_category in query.categories
        and row.provider is Provider.MUTUAL
        and row.amount_requested is not None
        and 100_000 <= row.amount_requested <= 4_000_000
        and row.due_on.isoformat() >= "2015-01-01"
        and row.decided_on is not None
        and row.decided_on.isoformat() <= "2024-12-31"
    ]
    assert numbers(crowded, query) == [row.id for row in wanted]
    assert requests.count_requests(crowded, query) == len(wanted) > 0
    asked = sum(row.amount_requested or 0 for row in wanted)
    granted = sum(row.amount_granted or 0 for row in wanted)
    assert requests.sum_requests(crowded, query) == (asked, granted)


def test_nobody_s_requests_and_a_colleague_s_are_asked_together(desk: Desk) -> None:
    file = builders.officer_file(desk)
    ours, other = builders.request(desk, file), builders.request(desk, file, "H01")
    many.assign(desk, RequestQuery(ids=frozenset({ours.row.id})), desk.account.id)
    mine = RequestQuery(assigned_to=frozenset({desk.account.id}))
    assert numbers(desk, mine) == [ours.row.id]
    assert numbers(desk, RequestQuery(assigned_to=frozenset({0}))) == [other.row.id]
    both = replace(mine, assigned_to=frozenset({0, desk.account.id}))
    assert set(numbers(desk, both)) == {ours.row.id, other.row.id}
    [row] = requests.list_requests(desk, mine, 0, 5)
    assert row.assigned_ar == desk.account.full_name_ar


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"due_from": "أمس غدا"}, "due_from", "bad_date"),
        ({"due_from": "2026-02-01", "due_to": "2026-01-01"}, "due_to", "bad_period"),
        ({"requested_from": "كثير"}, "requested_from", "bad_amount"),
        ({"granted_from": "200", "granted_to": "100"}, "granted_to", "bad_range"),
    ],
)
def test_a_wrong_end_of_a_span_is_said(
    desk: Desk, change: dict[str, Any], field: str, code: str
) -> None:
    with pytest.raises(InvalidError) as refused:
        requests.list_requests(desk, RequestQuery(**change), 0, 10)
    assert [(one.field, one.code) for one in refused.value.faults] == [(field, code)]


# Columns


def test_columns_are_remembered_for_each_account_and_list(desk: Desk) -> None:
    layouts.save_layout(desk, "people", [("full_name_ar", 0), ("phone", 120)])
    other = builders.seat(desk, Role.RECEPTION)
    assert layouts.read_layout(desk, "people") == (("full_name_ar", 0), ("phone", 120))
    assert layouts.read_layout(desk, "requests") == ()
    assert layouts.read_layout(other, "people") == ()
    layouts.save_layout(desk, "people", [])
    assert layouts.read_layout(desk, "people") == ()
    other.close()


def test_a_damaged_layout_is_left_out() -> None:
    assert layouts.shown_from([["a", -4], ["b"], 7, ["e", "wide"], ["f", 9999]]) == (
        ("a", 0), ("e", 0), ("f", 800),
    )  # fmt: skip
    assert layouts.shown_from(None) == ()


# Views


def test_a_view_is_read_back_as_it_was_saved(desk: Desk) -> None:
    query = RequestQuery(
        text="علوي", states=frozenset({State.DECIDED}), due_from="2026-01-01", urgent=True,
        categories=frozenset({Category.WIDOW}), ids=frozenset({4}), descending=False,
        assigned_to=frozenset({0, desk.account.id}),
    )  # fmt: skip
    saved = saved_views.save_view(desk, "requests", "  أرامل ", query_bodies.body_of(query))
    [row] = saved_views.list_views(desk, "requests")
    assert (row.name, row.is_mine, row.shared) == ("أرامل", True, False)
    opened = query_bodies.query_from(desk, RequestQuery, row.body)
    assert opened.query == replace(query, ids=frozenset())
    assert opened.lost == ()
    saved_views.change_view(desk, saved.id, saved.version, name="نساء")
    assert [one.name for one in saved_views.list_views(desk, "requests")] == ["نساء"]


def test_a_view_that_names_what_is_no_more_opens_and_tells(desk: Desk) -> None:
    body = {"types": ["S01", "Z99"], "states": ["decided", "lost"], "sort": 4, "colour": "red",
            "assigned_to": [777], "text": "علوي"}  # fmt: skip
    opened = query_bodies.query_from(desk, RequestQuery, body)
    assert opened.query.types == {"S01"}
    assert opened.query.states == {State.DECIDED}
    assert opened.query.text == "علوي"
    assert set(opened.lost) == {"Z99", "lost", "4", "colour", "777"}
    assert query_bodies.query_from(desk, PeopleQuery, ["no", "view"]).query == PeopleQuery()


def test_a_view_is_shared_by_who_sets_up_the_office_alone(desk: Desk) -> None:
    clerk = builders.seat(desk, Role.RECEPTION)
    own = saved_views.save_view(clerk, "people", "لي", {})
    with pytest.raises(ForbiddenError):
        saved_views.save_view(clerk, "people", "للجميع", {}, shared=True)
    with pytest.raises(ForbiddenError):
        saved_views.change_view(clerk, own.id, own.version, shared=True)
    shared = saved_views.save_view(desk, "people", "للجميع", {"principals_only": True}, shared=True)
    assert [row.name for row in saved_views.list_views(desk, "people")] == ["للجميع"]
    mine, theirs = saved_views.list_views(clerk, "people")
    assert (mine.name, theirs.name, theirs.may_change) == ("لي", "للجميع", False)
    with pytest.raises(ForbiddenError):
        saved_views.drop_view(clerk, shared.id, shared.version)
    clerk.close()


def test_the_second_to_change_a_shared_view_is_told(desk: Desk) -> None:
    other = builders.seat(desk, Role.HEAD, "second")
    read = saved_views.save_view(desk, "people", "للجميع", {"text": "ك"}, shared=True)
    changed = saved_views.change_view(other, read.id, read.version, body={"text": "م"})
    for late in (
        lambda: saved_views.change_view(desk, read.id, read.version, name="آخر"),
        lambda: saved_views.drop_view(desk, read.id, read.version),
    ):
        with pytest.raises(StaleError) as refused:
            late()
        assert tell(refused.value.message).startswith("عدل شخص آخر")
    (now,) = saved_views.list_views(desk, "people")
    assert (now.name, now.body, now.version) == ("للجميع", {"text": "م"}, changed.version)
    saved_views.change_view(desk, now.id, now.version, name="آخر")
    other.close()


@pytest.mark.parametrize(("name", "code"), [("  ", "missing"), ("س" * 81, "too_long")])
def test_a_view_needs_a_name(desk: Desk, name: str, code: str) -> None:
    with pytest.raises(InvalidError) as refused:
        saved_views.save_view(desk, "people", name, {})
    assert [one.code for one in refused.value.faults] == [code]


def test_a_name_is_given_once_and_a_view_comes_back(desk: Desk) -> None:
    view = saved_views.save_view(desk, "people", "عرض", {"text": "ك"})
    with pytest.raises(InvalidError):
        saved_views.save_view(desk, "people", "عرض", {})
    saved_views.save_view(desk, "requests", "عرض", {})
    gone = saved_views.drop_view(desk, view.id, view.version)
    assert saved_views.list_views(desk, "people") == []
    saved_views.restore_view(desk, gone)
    [row] = saved_views.list_views(desk, "people")
    assert (row.name, row.body) == ("عرض", {"text": "ك"})


# Many at once


def test_assigning_tells_before_and_can_be_taken_back(desk: Desk) -> None:
    file = builders.officer_file(desk)
    first, second = builders.request(desk, file), builders.request(desk, file, "H01")
    officer = builders.seat(desk, Role.CASE_OFFICER)
    to, query = officer.account.id, RequestQuery()
    many.assign(desk, RequestQuery(ids=frozenset({first.row.id})), to)
    preview = many.preview_assignment(desk, query, to)
    assert preview.ids == (second.row.id,)
    assert sum(number for _, number in preview.left) == 1
    assert preview.total == 2
    done = many.assign(desk, query, to)
    assert done.before == {second.row.id: None}
    many.assign(desk, RequestQuery(ids=frozenset({second.row.id})), None)
    assert many.take_back(desk, done) == 0  # given on meanwhile
    with desk.read() as session:
        rows = session.query(AuditRow).filter_by(action="assign_requests", table="requests").all()
        assert len(rows) == 3
        assert {request.assigned_to for request in session.query(Request)} == {to, None}
    officer.close()


def test_reception_assigns_nothing(desk: Desk) -> None:
    builders.request(desk, builders.officer_file(desk))
    clerk = builders.seat(desk, Role.RECEPTION)
    with pytest.raises(ForbiddenError):
        many.assign(clerk, RequestQuery(), clerk.account.id)
    clerk.close()


def test_too_many_at_once_are_refused_whole(crowded: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "MOST", 100)
    with pytest.raises(ConflictError):
        many.assign(crowded, RequestQuery(), crowded.account.id)
    assert numbers(crowded, RequestQuery(assigned_to=frozenset({crowded.account.id}))) == []


def test_what_can_be_sent_goes_on_the_slip_of_its_body(desk: Desk) -> None:
    file = builders.officer_file(desk)
    waiting = builders.request(desk, file, papers=())
    taken = builders.request(desk, file, "H01")
    ready = builders.step(desk, taken, RequestAction.REVIEW)
    previews = many.preview_slips(desk, RequestQuery())
    assert previews[ready.row.provider].ids == (ready.row.id,)
    assert [number for _, number in previews[waiting.row.provider].left] == [1]
    done = many.put_on_slips(desk, RequestQuery())
    [(slip_id, ids)] = done.values()
    assert ids == (ready.row.id,)
    again = many.preview_slips(desk, RequestQuery())
    assert again[ready.row.provider].ids == ()
    dispatch.remove_requests(desk, slip_id, ids)
    assert many.preview_slips(desk, RequestQuery())[ready.row.provider].ids == (ready.row.id,)


# Copying


def test_a_copied_table_has_no_formula_and_few_rows_are_not_noted(desk: Desk) -> None:
    rows = [["=1+1", "a\tb\nc"], ["<b>", "@x"]]
    copied = copying.copied_table(desk, "لائحة", ["أ", "ب"], rows, Action.SEE_PEOPLE)
    assert copied.text == "أ\tب\n'=1+1\ta b c\n<b>\t'@x\n"
    assert "<td>&lt;b&gt;</td>" in copied.html
    assert exports.exports(desk) == []


def test_many_copied_rows_are_an_export(desk: Desk) -> None:
    rows = [[str(number)] for number in range(copying.UNTOLD + 1)]
    copying.copied_table(desk, "لائحة", ["أ"], rows, Action.SEE_PEOPLE)
    [told] = exports.exports(desk)
    assert (told.count, told.way, told.columns) == (11, "copy", ("أ",))
    with pytest.raises(ConflictError):
        copying.copied_table(desk, "", ["أ"], rows * 100, Action.SEE_PEOPLE)


def test_who_may_not_export_copies_one_row_alone(desk: Desk) -> None:
    clerk = builders.seat(desk, Role.RECEPTION)
    assert copying.copied_table(clerk, "", ["أ"], [["1"]], Action.SEE_PEOPLE).count == 1
    with pytest.raises(ForbiddenError):
        copying.copied_table(clerk, "", ["أ"], [["1"], ["2"]], Action.SEE_PEOPLE)
    clerk.close()
