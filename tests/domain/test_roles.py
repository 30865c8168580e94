"""Every role and every action."""

import pytest

from desktop_app.domain.roles import (
    ALLOWED,
    KIND_LABELS,
    LOCKING,
    REACH,
    Action,
    DataKind,
    OwnRole,
    action_label,
    allowed,
    kind_of,
    rights_of,
    unheld,
)
from desktop_app.domain.vocabulary import Role

# H head, D deputy, C case officer, R reception, A auditor
TABLE = {
    Action.SEE_PEOPLE: "HDCRA",
    Action.EDIT_PEOPLE: "HDCR",
    Action.REVEAL_IDENTIFIERS: "HDC",
    Action.SEE_REQUESTS: "HDCRA",
    Action.REGISTER_REQUEST: "HDCR",
    Action.EDIT_REQUEST: "HDCR",
    Action.REVIEW_REQUEST: "HDC",
    Action.TRANSMIT_REQUEST: "HDC",
    Action.GIVE_OPINION: "HD",
    Action.RECORD_DECISION: "HD",
    Action.RECORD_PAYMENT: "HDC",
    Action.OVERRIDE_CEILING: "H",
    Action.SEE_CONFIDENTIAL: "HD",
    Action.PRINT: "HDCRA",
    Action.EXPORT: "HDC",
    Action.IMPORT: "HD",
    Action.MANAGE_ACCOUNTS: "H",
    Action.CHANGE_SETTINGS: "H",
    Action.EDIT_CATALOGUE: "H",
    Action.MANAGE_BUDGET: "HD",
    Action.BACK_UP: "HDCR",
    Action.CHECK_OFFICE: "HDCA",
    Action.SEE_TRAIL: "HDA",
    Action.SEE_BANK: "HDC",
    Action.SEE_MEDICAL: "HDC",
    Action.SEE_EXCEPTIONS: "H",
    Action.SEE_ATTACHMENTS: "HDCR",
    Action.EDIT_ATTACHMENTS: "HDCR",
    Action.DELETE: "HD",
    Action.PURGE: "H",
    Action.MERGE: "HD",
    Action.APPROVE: "HD",
    Action.MANAGE_ROLES: "H",
    Action.ROTATE_KEY: "H",
    Action.RESTORE: "H",
}
LETTERS = dict(zip("HDCRA", Role, strict=True))


def test_the_table_has_every_action():
    assert set(TABLE) == set(Action)


@pytest.mark.parametrize("action", list(Action))
def test_every_cell(action):
    granted = {letter for letter, role in LETTERS.items() if allowed(role, action)}
    assert granted == set(TABLE[action])


def test_every_action_has_a_name():
    assert all(str(action_label(action)) for action in Action)


def test_every_action_reaches_one_kind_of_data():
    placed = [action for actions in REACH.values() for action in actions]
    assert sorted(placed) == sorted(Action)
    assert set(REACH) == set(DataKind) == set(KIND_LABELS)
    assert kind_of(Action.SEE_MEDICAL) is DataKind.MEDICAL


def test_a_role_of_the_office_adds_and_takes():
    own = OwnRole(
        "nurse", "ممرض", Role.RECEPTION, frozenset({Action.SEE_MEDICAL}), frozenset({Action.PRINT})
    )
    wanted = (ALLOWED[Role.RECEPTION] | {Action.SEE_MEDICAL}) - {Action.PRINT}
    assert own.actions == wanted
    assert rights_of(Role.RECEPTION, "nurse", {"nurse": own}) == wanted
    assert rights_of(Role.RECEPTION, "", {"nurse": own}) == ALLOWED[Role.RECEPTION]


def test_a_role_that_is_gone_gives_nothing():
    assert rights_of(Role.HEAD, "gone", {}) == frozenset()


def test_what_locks_an_office_is_missed():
    assert unheld([ALLOWED[Role.HEAD]]) == frozenset()
    assert unheld([ALLOWED[Role.DEPUTY], ALLOWED[Role.RECEPTION]]) == LOCKING
    assert unheld([ALLOWED[Role.HEAD] - {Action.MANAGE_ROLES}]) == {Action.MANAGE_ROLES}
