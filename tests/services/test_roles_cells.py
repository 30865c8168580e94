"""F11: every role, the office's own among them, at every action through the real service call."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_app.domain.roles import Action
from desktop_app.services import prints, roles
from tests import cells
from tests.cells import ROLES, TRIES, World


def test_every_action_is_tried():
    assert set(TRIES) == set(Action)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, World]]:
    with cells.worlds(tmp_path_factory.mktemp("cells")) as made:
        yield made


@pytest.mark.parametrize("name", ROLES)
@pytest.mark.parametrize("action", list(TRIES), ids=lambda one: one.value)
def test_a_cell(office: dict[str, World], name: str, action: Action):
    world = office[name]
    wanted = roles.role_table(world.head).allowed(name, action)
    forbidden, logged = cells.tried(world, action)
    assert forbidden is not wanted
    assert logged == int(forbidden)


@pytest.mark.parametrize("name", ROLES)
def test_the_trail_narrows_what_was_printed(office: dict[str, World], name: str):
    world = office[name]
    wanted = roles.role_table(world.head).allowed(name, Action.SEE_TRAIL)
    assert prints.sees_all_prints(world.desk) is wanted
