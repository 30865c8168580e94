"""Who may do what: one table of roles and actions."""

from __future__ import annotations

from enum import StrEnum

from desktop_app.domain.messages import Message, message
from desktop_app.domain.vocabulary import Role


class Action(StrEnum):
    """What an account may be allowed to do."""

    SEE_PEOPLE = "see_people"
    EDIT_PEOPLE = "edit_people"
    REVEAL_IDENTIFIERS = "reveal_identifiers"
    SEE_REQUESTS = "see_requests"
    REGISTER_REQUEST = "register_request"
    EDIT_REQUEST = "edit_request"
    REVIEW_REQUEST = "review_request"
    TRANSMIT_REQUEST = "transmit_request"
    GIVE_OPINION = "give_opinion"
    RECORD_DECISION = "record_decision"
    RECORD_PAYMENT = "record_payment"
    OVERRIDE_CEILING = "override_ceiling"
    SEE_CONFIDENTIAL = "see_confidential"
    PRINT = "print"
    EXPORT = "export"
    IMPORT = "import"
    MANAGE_ACCOUNTS = "manage_accounts"
    CHANGE_SETTINGS = "change_settings"
    EDIT_CATALOGUE = "edit_catalogue"
    MANAGE_BUDGET = "manage_budget"
    BACK_UP = "back_up"
    CHECK_OFFICE = "check_office"
    SEE_TRAIL = "see_trail"


ACTION_LABELS: dict[Action, Message] = {
    Action.SEE_PEOPLE: message("Roles", "consulting files"),
    Action.EDIT_PEOPLE: message("Roles", "changing files and families"),
    Action.REVEAL_IDENTIFIERS: message("Roles", "showing masked numbers"),
    Action.SEE_REQUESTS: message("Roles", "consulting requests"),
    Action.REGISTER_REQUEST: message("Roles", "registering requests"),
    Action.EDIT_REQUEST: message("Roles", "completing requests"),
    Action.REVIEW_REQUEST: message("Roles", "reviewing requests"),
    Action.TRANSMIT_REQUEST: message("Roles", "transmitting requests"),
    Action.GIVE_OPINION: message("Roles", "giving an opinion"),
    Action.RECORD_DECISION: message("Roles", "recording decisions"),
    Action.RECORD_PAYMENT: message("Roles", "recording payments"),
    Action.OVERRIDE_CEILING: message("Roles", "going beyond a ceiling"),
    Action.SEE_CONFIDENTIAL: message("Roles", "consulting confidential notes"),
    Action.PRINT: message("Roles", "printing documents"),
    Action.EXPORT: message("Roles", "exporting lists"),
    Action.IMPORT: message("Roles", "importing registers"),
    Action.MANAGE_ACCOUNTS: message("Roles", "managing accounts"),
    Action.CHANGE_SETTINGS: message("Roles", "changing settings"),
    Action.EDIT_CATALOGUE: message("Roles", "changing the catalogue of services"),
    Action.MANAGE_BUDGET: message("Roles", "managing the budget lines"),
    Action.BACK_UP: message("Roles", "making backups"),
    Action.CHECK_OFFICE: message("Roles", "checking the office"),
    Action.SEE_TRAIL: message("Roles", "consulting the audit trail"),
}

_RECEPTION = frozenset(
    {
        Action.SEE_PEOPLE,
        Action.EDIT_PEOPLE,
        Action.SEE_REQUESTS,
        Action.REGISTER_REQUEST,
        Action.EDIT_REQUEST,
        Action.PRINT,
        Action.BACK_UP,
    }
)
_CASE_OFFICER = _RECEPTION | {
    Action.REVEAL_IDENTIFIERS,
    Action.REVIEW_REQUEST,
    Action.TRANSMIT_REQUEST,
    Action.RECORD_PAYMENT,
    Action.EXPORT,
    Action.CHECK_OFFICE,
}
_DEPUTY = _CASE_OFFICER | {
    Action.GIVE_OPINION,
    Action.RECORD_DECISION,
    Action.SEE_CONFIDENTIAL,
    Action.MANAGE_BUDGET,
    Action.IMPORT,
    Action.SEE_TRAIL,
}
_AUDITOR = frozenset(
    {
        Action.SEE_PEOPLE,
        Action.SEE_REQUESTS,
        Action.SEE_TRAIL,
        Action.CHECK_OFFICE,
        Action.PRINT,
    }
)

ALLOWED: dict[Role, frozenset[Action]] = {
    Role.HEAD: frozenset(Action),
    Role.DEPUTY: _DEPUTY,
    Role.CASE_OFFICER: _CASE_OFFICER,
    Role.RECEPTION: _RECEPTION,
    Role.AUDITOR: _AUDITOR,
}


def allowed(role: Role, action: Action) -> bool:
    """Tell whether a role includes an action."""
    return action in ALLOWED[role]


def action_label(action: Action) -> Message:
    """Return an action's name, as a verbal noun."""
    return ACTION_LABELS[action]
