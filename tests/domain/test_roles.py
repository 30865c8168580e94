"""Every role and every action."""

import pytest

from desktop_app.domain.roles import Action, action_label, allowed
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
