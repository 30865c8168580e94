"""Who may do what, and to which kind of data: one table of roles, actions and kinds of data."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
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
    SEE_BANK = "see_bank"
    SEE_MEDICAL = "see_medical"
    SEE_EXCEPTIONS = "see_exceptions"
    SEE_ATTACHMENTS = "see_attachments"
    EDIT_ATTACHMENTS = "edit_attachments"
    DELETE = "delete"
    PURGE = "purge"
    MERGE = "merge"
    APPROVE = "approve"
    MANAGE_ROLES = "manage_roles"
    ROTATE_KEY = "rotate_key"
    RESTORE = "restore"


ACTION_LABELS: dict[Action, Message] = {
    Action.SEE_PEOPLE: message("Roles", "consulting files"),
    Action.EDIT_PEOPLE: message("Roles", "changing files and families"),
    Action.REVEAL_IDENTIFIERS: message("Roles", "showing masked identity card numbers"),
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
    Action.SEE_BANK: message("Roles", "showing bank account numbers"),
    Action.SEE_MEDICAL: message("Roles", "consulting medical data, with a reason"),
    Action.SEE_EXCEPTIONS: message("Roles", "following the exceptional consultations"),
    Action.SEE_ATTACHMENTS: message("Roles", "consulting scanned papers"),
    Action.EDIT_ATTACHMENTS: message("Roles", "adding and removing scanned papers"),
    Action.DELETE: message("Roles", "moving records to the trash"),
    Action.PURGE: message("Roles", "purging for good what the retention list names"),
    Action.MERGE: message("Roles", "merging files"),
    Action.APPROVE: message("Roles", "agreeing as the second person"),
    Action.MANAGE_ROLES: message("Roles", "making and giving roles"),
    Action.ROTATE_KEY: message("Roles", "changing the key of the database"),
    Action.RESTORE: message("Roles", "restoring a backup over the office"),
}


class DataKind(StrEnum):
    """What an action reaches: the columns of the law on personal data, in an office's words."""

    PEOPLE = "people"
    REQUESTS = "requests"
    IDENTIFIERS = "identifiers"
    BANK = "bank"
    MEDICAL = "medical"
    CONFIDENTIAL = "confidential"
    ATTACHMENTS = "attachments"
    MONEY = "money"
    OUTPUT = "output"
    SETTINGS = "settings"
    ACCOUNTS = "accounts"
    SAFETY = "safety"


KIND_LABELS: dict[DataKind, Message] = {
    DataKind.PEOPLE: message("Roles", "Files and families"),
    DataKind.REQUESTS: message("Roles", "Requests"),
    DataKind.IDENTIFIERS: message("Roles", "Identity numbers"),
    DataKind.BANK: message("Roles", "Bank accounts"),
    DataKind.MEDICAL: message("Roles", "Medical data"),
    DataKind.CONFIDENTIAL: message("Roles", "Confidential notes and requests"),
    DataKind.ATTACHMENTS: message("Roles", "Scanned papers"),
    DataKind.MONEY: message("Roles", "Amounts and budget"),
    DataKind.OUTPUT: message("Roles", "Prints, exports and imports"),
    DataKind.SETTINGS: message("Roles", "Settings and catalogue"),
    DataKind.ACCOUNTS: message("Roles", "Accounts and roles"),
    DataKind.SAFETY: message("Roles", "Safety of the office"),
}

# Every action under the kind of data it reaches, in the order they are read.
REACH: dict[DataKind, tuple[Action, ...]] = {
    DataKind.PEOPLE: (Action.SEE_PEOPLE, Action.EDIT_PEOPLE, Action.DELETE, Action.MERGE),
    DataKind.REQUESTS: (
        Action.SEE_REQUESTS,
        Action.REGISTER_REQUEST,
        Action.EDIT_REQUEST,
        Action.REVIEW_REQUEST,
        Action.TRANSMIT_REQUEST,
        Action.GIVE_OPINION,
        Action.RECORD_DECISION,
    ),
    DataKind.IDENTIFIERS: (Action.REVEAL_IDENTIFIERS,),
    DataKind.BANK: (Action.SEE_BANK,),
    DataKind.MEDICAL: (Action.SEE_MEDICAL,),
    DataKind.CONFIDENTIAL: (Action.SEE_CONFIDENTIAL, Action.SEE_EXCEPTIONS),
    DataKind.ATTACHMENTS: (Action.SEE_ATTACHMENTS, Action.EDIT_ATTACHMENTS),
    DataKind.MONEY: (Action.RECORD_PAYMENT, Action.OVERRIDE_CEILING, Action.MANAGE_BUDGET),
    DataKind.OUTPUT: (Action.PRINT, Action.EXPORT, Action.IMPORT),
    DataKind.SETTINGS: (Action.CHANGE_SETTINGS, Action.EDIT_CATALOGUE),
    DataKind.ACCOUNTS: (Action.MANAGE_ACCOUNTS, Action.MANAGE_ROLES, Action.APPROVE),
    DataKind.SAFETY: (
        Action.SEE_TRAIL,
        Action.CHECK_OFFICE,
        Action.BACK_UP,
        Action.RESTORE,
        Action.ROTATE_KEY,
        Action.PURGE,
    ),
}
# Without somebody who has each of these an office is locked: nobody could give them back.
LOCKING = frozenset({Action.MANAGE_ACCOUNTS, Action.MANAGE_ROLES, Action.CHANGE_SETTINGS})

_RECEPTION = frozenset(
    {
        Action.SEE_PEOPLE,
        Action.EDIT_PEOPLE,
        Action.SEE_REQUESTS,
        Action.REGISTER_REQUEST,
        Action.EDIT_REQUEST,
        Action.PRINT,
        Action.BACK_UP,
        Action.SEE_ATTACHMENTS,
        Action.EDIT_ATTACHMENTS,
    }
)
_CASE_OFFICER = _RECEPTION | {
    Action.REVEAL_IDENTIFIERS,
    Action.REVIEW_REQUEST,
    Action.TRANSMIT_REQUEST,
    Action.RECORD_PAYMENT,
    Action.EXPORT,
    Action.CHECK_OFFICE,
    Action.SEE_BANK,
    Action.SEE_MEDICAL,
}
_DEPUTY = _CASE_OFFICER | {
    Action.GIVE_OPINION,
    Action.RECORD_DECISION,
    Action.SEE_CONFIDENTIAL,
    Action.MANAGE_BUDGET,
    Action.IMPORT,
    Action.SEE_TRAIL,
    Action.APPROVE,
    Action.DELETE,
    Action.MERGE,
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


def kind_of(action: Action) -> DataKind:
    """Return the kind of data an action reaches."""
    return next(kind for kind, actions in REACH.items() if action in actions)


@dataclass(frozen=True, slots=True)
class OwnRole:
    """A role an office made of one of the program's: its base, what it adds, what it takes away."""

    code: str
    name_ar: str
    base: Role
    added: frozenset[Action] = frozenset()
    taken: frozenset[Action] = frozenset()

    @property
    def actions(self) -> frozenset[Action]:
        """What the role may do."""
        return (ALLOWED[self.base] | self.added) - self.taken


def rights_of(role: Role, own: str, made: Mapping[str, OwnRole]) -> frozenset[Action]:
    """Return what an account may do: by the office's role it names, else by the program's.

    An office's role that is no longer there gives no right at all.
    """
    if not own:
        return ALLOWED[role]
    found = made.get(own)
    return found.actions if found is not None else frozenset()


def unheld(accounts: Iterable[Collection[Action]]) -> frozenset[Action]:
    """Return the rights that lock an office and that none of its accounts has."""
    held: set[Action] = set()
    for rights in accounts:
        held.update(rights)
    return LOCKING - held
