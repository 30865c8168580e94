"""Random steps over both lives of a request, in a real office: what holds whatever people do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import ConflictError, InvalidError
from desktop_app.domain.vocabulary import Kind, Outcome, State
from desktop_app.services.desk import Desk
from tests import builders
from tests.properties import walks
from tests.properties.walks import TYPES, Walk

# The states of the other life: no request of this one ever stands there.
ELSEWHERE = {
    Kind.SOCIAL: {State.SETTLING, State.MEDICAL_CONTROL},
    Kind.HEALTH: {State.INQUIRY, State.ADVISED, State.COMMITTEE, State.DEFERRED},
}
WALKS = [(kind, code) for kind, codes in TYPES.items() for code in codes]
BY_UNIT = {"S40"}
modest = settings(
    max_examples=40,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


class House:
    """One office for all the walks of a module, with a new family for each."""

    def __init__(self, desk: Desk, clock: builders.Clock) -> None:
        self.desk, self.clock = desk, clock
        self._matricules = count(400_000)

    def new_walk(self, code: str, *, complete: bool, later: int = 0) -> Walk:
        """A fresh request of a fresh family, so many days after the first Monday."""
        self.clock.now = builders.MONDAY + timedelta(days=later)
        file = builders.officer_file(self.desk, str(next(self._matricules)))
        return walks.new_walk(self.desk, self.clock, code, file, complete)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    clock = builders.Clock()
    desk = builders.office(tmp_path_factory.mktemp("walks") / "office", clock)
    yield House(desk, clock)
    desk.close()


def check_all(walk: Walk) -> None:
    walks.check_replay(walk)
    walks.check_money(walk)
    walks.check_clock(walk)


@pytest.mark.parametrize(("kind", "code"), WALKS)
@modest
@given(data=st.data())
def test_whatever_is_tried_the_request_stays_true(
    house: House, kind: Kind, code: str, data: st.DataObject
) -> None:
    walk = a_walk_somewhere(house, kind, code, data)
    check_all(walk)
    for _ in range(data.draw(st.integers(3, 9))):
        house.clock.pass_days(data.draw(st.sampled_from((0, 0, 1, 3, 9, 40))))
        try_a_step(walk, data.draw(walks.next_form(walk)))
        check_all(walk)


@modest
@given(data=st.data())
def test_however_it_is_decided_and_paid_nobody_gets_more_than_was_granted(
    house: House, data: st.DataObject
) -> None:
    ways = walks.paths(Kind.SOCIAL, by_unit=False)
    walk = follow(
        house, "S05", ways[data.draw(st.sampled_from((State.TRANSMITTED, State.APPEALED)))]
    )
    for _ in range(data.draw(st.integers(4, 10))):
        try_a_step(walk, data.draw(walks.money_form(walk)))
        walks.check_money(walk)


def a_walk_somewhere(house: House, kind: Kind, code: str, data: st.DataObject) -> Walk:
    """A request fresh from the counter, or one that has come some way of the table already."""
    later = data.draw(st.integers(0, 900))
    if data.draw(st.booleans()):
        return house.new_walk(code, complete=data.draw(st.booleans()), later=later)
    ways = list(walks.paths(kind, by_unit=code in BY_UNIT).values())
    ways = [way for way in ways if has_papers(house, code) or not walks.starts_lacking(way)]
    return follow(house, code, data.draw(st.sampled_from(ways)), later)


def try_a_step(walk: Walk, form: walks.MoveForm) -> None:
    """A step is taken as the table says, or refused and nothing at all has changed."""
    listed = walk.in_table(form.action)
    before, former = walk.stored(), walk.page
    refusal = walk.attempt(form)
    if refusal is not None:
        assert walk.stored() == before
    else:
        assert listed is not None
        assert walk.page.row.state is listed.to
        assert len(walk.page.events) == len(former.events) + 1
    if listed is None:
        assert isinstance(refusal, ConflictError)


@pytest.mark.parametrize(("kind", "code"), [(Kind.SOCIAL, "S05"), (Kind.HEALTH, "H01")])
def test_every_state_is_reached_and_left_by_the_table_alone(
    house: House, kind: Kind, code: str
) -> None:
    ways = walks.paths(kind, by_unit=False)
    assert set(ways) == set(State) - ELSEWHERE[kind]
    for state, way in ways.items():
        walk = follow(house, code, way)
        assert walk.page.row.state is state
        before = walk.stored()
        for action in walks.STEPS:
            if walk.in_table(action) is None:
                form = walks.MoveForm(action, reason="سبب", outcome=Outcome.ACCEPTED)
                assert isinstance(walk.attempt(form), ConflictError)
        assert walk.stored() == before


def follow(house: House, code: str, way: walks.Way, later: int = 0) -> Walk:
    """Walk a way of the table, each step filled in as it should be."""
    lacking = walks.starts_lacking(way)
    walk = house.new_walk(code, complete=not lacking, later=later)
    for step, outcome in way[1:] if lacking else way:
        refusal = walk.attempt(walks.good_form(walk, step, outcome))
        assert refusal is None, (step, getattr(refusal, "faults", refusal))
        check_all(walk)
    return walk


def has_papers(house: House, code: str) -> bool:
    return bool(house.desk.catalogue.types[code].papers)


def test_a_refusal_says_what_is_wrong(house: House) -> None:
    walk = house.new_walk("S05", complete=True)
    refusal = walk.attempt(walks.MoveForm(walks.RequestAction.CANCEL))
    assert isinstance(refusal, InvalidError)
    assert [fault.field for fault in refusal.faults] == ["reason"]
