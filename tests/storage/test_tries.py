"""Five failed sign-ins, then waits that double, whatever the date of the computer says."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop_app.domain.errors import SignInError
from desktop_app.domain.vocabulary import Role
from desktop_app.services import accounts
from desktop_app.storage import tries
from tests import builders


class Ticks:
    """The running clock of a computer: it starts anew when the computer does."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def ticks(monkeypatch):
    found = Ticks()
    monkeypatch.setattr(tries, "ticks", found)
    return found


def fail(desk, times, name="head"):
    for _ in range(times):
        with pytest.raises(SignInError) as refused:
            accounts.sign_in(desk.folder, name, "wrong", desk.clock)
        assert refused.value.code == "sign_in"


def enter(desk, name="head"):
    return accounts.sign_in(desk.folder, name, builders.PASSWORD, desk.clock)


def is_waiting(desk, name="head"):
    """Tell whether even the right password has to wait."""
    if not tries.seconds_left(desk.folder, name):
        enter(desk, name).close()
        return False
    with pytest.raises(SignInError) as refused:
        enter(desk, name)
    assert refused.value.code == "waiting"
    return True


def test_the_right_password_waits_too_after_five_failures(desk, ticks):
    fail(desk, 4)
    assert not is_waiting(desk)
    fail(desk, 5)
    assert is_waiting(desk)
    ticks.now += tries.FIRST_WAIT - 1
    assert is_waiting(desk)
    ticks.now += 2
    assert not is_waiting(desk)


def test_each_further_failure_doubles_the_wait(desk, ticks):
    fail(desk, 5)
    waits = []
    for _ in range(9):
        waits.append(tries.seconds_left(desk.folder, "head"))
        ticks.now += waits[-1] + 1
        fail(desk, 1)
    assert waits[:4] == [30, 60, 120, 240]
    assert waits[-1] == tries.LONGEST_WAIT


@pytest.mark.parametrize("days", [-4000, -1, 1, 4000])
def test_the_date_of_the_computer_changes_nothing(desk, ticks, clock, days):
    fail(desk, 5)
    clock.pass_days(days)
    assert is_waiting(desk)
    ticks.now += tries.FIRST_WAIT + 1
    assert not is_waiting(desk)


def test_a_restart_does_not_shorten_the_wait(desk, ticks):
    fail(desk, 5)
    ticks.now = 5.0
    assert is_waiting(desk)
    ticks.now = tries.FIRST_WAIT + 1.0
    assert not is_waiting(desk)


def test_one_account_does_not_wait_for_another(desk, ticks):
    builders.seat(desk, Role.RECEPTION, "clerk").close()
    fail(desk, 5)
    assert is_waiting(desk)
    assert not is_waiting(desk, "clerk")


def test_unknown_names_wait_together_and_are_not_kept(desk, ticks):
    for number in range(5):
        fail(desk, 1, f"a-secret-{number}")
    with pytest.raises(SignInError) as refused:
        accounts.sign_in(desk.folder, "whoever", "x", desk.clock)
    assert refused.value.code == "waiting"
    assert "a-secret" not in (desk.folder / tries.TRIES_FILE).read_text()


def test_the_recovery_code_and_the_own_password_wait_as_well(desk, ticks):
    for _ in range(5):
        with pytest.raises(SignInError):
            accounts.recover(desk.folder, "AAAAA-AAAAA", "head", "new-password", desk.clock)
        with pytest.raises(SignInError):
            accounts.check_password(desk, "wrong")
    for ask in (
        lambda: accounts.recover(desk.folder, "AAAAA", "head", "new-password", desk.clock),
        lambda: accounts.check_password(desk, builders.PASSWORD),
    ):
        with pytest.raises(SignInError) as refused:
            ask()
        assert refused.value.code == "waiting"


def test_failures_are_in_the_trail_at_the_next_sign_in(desk, ticks):
    builders.seat(desk, Role.RECEPTION, "clerk").close()
    fail(desk, 3)
    fail(desk, 1, "nobody")
    for _ in range(2):
        enter(desk, "clerk").close()
    with desk.read() as session:
        query = "SELECT after FROM audit WHERE action = 'failed_sign_in' ORDER BY seq"
        told = [json.loads(row) for row in session.connection().exec_driver_sql(query).scalars()]
    assert [(row["account"], row["tries"]) for row in told] == [("head", 3), ("?", 1)]
    # That they are told takes nothing off the wait.
    fail(desk, 2)
    assert is_waiting(desk)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"head": {"failed": "x", "more": 1}}'])
def test_a_damaged_file_counts_for_nothing(desk, text):
    (desk.folder / tries.TRIES_FILE).write_text(text)
    enter(desk).close()


@settings(max_examples=40, deadline=None)
@given(some.integers(5, 14), some.lists(some.floats(0, 5000), max_size=6))
def test_a_wait_is_never_shorter_than_it_must_be(tmp_path_factory, failures, times):
    """However often the computer is started anew, the true time passed is at least the wait."""
    folder = tmp_path_factory.mktemp("tries")
    real, clock = 0.0, Ticks()
    before, tries.ticks = tries.ticks, clock
    try:
        for _ in range(failures):
            tries.count_failure(folder, "head", builders.MONDAY)
        must = min(tries.FIRST_WAIT * 2 ** (failures - 5), tries.LONGEST_WAIT)
        for restarts, uptime in enumerate(times):
            clock.now = uptime if restarts else clock.now + uptime
            real += uptime
            assert real + 1 >= must or tries.seconds_left(folder, "head")
    finally:
        tries.ticks = before
