"""Puts rows of the trail into words: kinds, actions, fields, and what stood in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from desktop_app.domain import vocabulary, workflow
from desktop_app.domain.copies import KINDS as COPY_KINDS
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.formats import dirhams, isolate, mask_cnie, mask_rib, short_date
from desktop_app.domain.glass import REASON_LABELS, GlassReason
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import ACTION_LABELS, Action
from desktop_app.services.field_words import ENDS, STUDIES
from desktop_app.services.history import STEPS, TITLES
from desktop_app.services.trail_rows import FieldChange, TrailKind
from desktop_app.services.trash_rows import TRASH_LABELS
from desktop_app.storage import tries
from desktop_app.translate import tell

KIND_WORDS: dict[TrailKind, Message] = {
    TrailKind.CHANGE: message("Trail", "Changes"),
    TrailKind.READ: message("Trail", "Confidential looks"),
    TrailKind.PRINT: message("Trail", "Documents and exports"),
    TrailKind.ENTRY: message("Trail", "Sign-ins and keys"),
    TrailKind.OFFICE: message("Trail", "Office and backups"),
    TrailKind.REFUSAL: message("Trail", "Refusals"),
}
KINDS: dict[TrailKind, frozenset[str]] = {
    TrailKind.READ: frozenset({"reveal", "see_confidential", "break_glass", "read_attachment"}),
    TrailKind.PRINT: frozenset(
        {
            "print", "preview", "make_print", "release_print", "export", "close_register",
            "export_attachment",
        }
    ),
    TrailKind.ENTRY: frozenset(
        {
            "sign_in", "failed_sign_in", "recover", "change_password", "create_account",
            "retire_account", "renew_recovery_code", "try_recovery_code", "rotate_key",
            "key_rotated", "rebuild_index", "create_office", "save_role", "delete_role",
            "give_role",
        }
    ),
    TrailKind.OFFICE: frozenset(
        {
            "seal_trail", "restore_office", "head_fault", "head_accepted", "back_up",
            "change_settings", "load_emblem", "remove_emblem", "calendar", "import", "demo",
            "change_type", "change_paper", "import_tariff", "signing_key", "copy_budget",
            "save_budget_line",
        }
    ),
    TrailKind.REFUSAL: frozenset({"refused"}),
}  # fmt: skip
TOLD_ELSEWHERE = frozenset().union(*KINDS.values())

ACTIONS: dict[str, Message] = {
    **{action.value: words for action, words in ACTION_LABELS.items()},
    **TITLES,
    "see_confidential": message("Trail", "Look at a confidential record"),
    "make_print": message("Trail", "Making of a document"),
    "release_print": message("Trail", "Leaving of a document"),
    "export": message("Trail", "Export of a list"),
    "close_register": message("Trail", "Closing of an extract of the register"),
    "sign_in": message("Trail", "Sign-in"),
    "failed_sign_in": message("Trail", "Failed sign-ins"),
    "recover": message("Trail", "Opening by the recovery code"),
    "change_password": message("Trail", "Change of a password"),
    "create_account": message("Trail", "Making of an account"),
    "retire_account": message("Trail", "Closing of an account"),
    "renew_recovery_code": message("Trail", "Renewal of the recovery code"),
    "try_recovery_code": message("Trail", "Trial of the recovery code"),
    "rotate_key": message("Trail", "Beginning of the change of the office's key"),
    "key_rotated": message("Trail", "Change of the office's key"),
    "rebuild_index": message("Trail", "Search index made anew"),
    "create_office": message("Trail", "Making of the office"),
    "seal_trail": message("Trail", "Sealing of the earlier rows of the trail"),
    "restore_office": message("Trail", "Restore of the office from a backup"),
    "head_fault": message("Trail", "The end of the trail does not fit its marker"),
    "head_accepted": message("Trail", "The marker's warning was looked at"),
    "back_up": message("Trail", "Backup"),
    "change_settings": message("Trail", "Change of the settings"),
    "load_emblem": message("Trail", "Loading of the emblem"),
    "remove_emblem": message("Trail", "Removal of the emblem"),
    "calendar": message("Trail", "Change of the holidays"),
    "change_type": message("Trail", "Change of a service of the catalogue"),
    "change_paper": message("Trail", "Change of how long a paper is valid"),
    "import_tariff": message("Trail", "Bringing in of a tariff"),
    "signing_key": message("Trail", "Signing key of the office"),
    "copy_budget": message("Trail", "Copying of the budget lines"),
    "save_budget_line": message("Trail", "Change of a budget line"),
    "save_acts": message("Trail", "Acts of a care sheet"),
    "settle": message("Trail", "Settlement of a care sheet"),
    "add_reminder": message("Trail", "New reminder"),
    "finish_reminder": message("Trail", "End of a reminder"),
    "postpone_reminder": message("Trail", "Postponing of a reminder"),
    "reopen_reminder": message("Trail", "Reopening of a reminder"),
    "compose_slip": message("Trail", "Composing of a slip"),
    "assign_requests": message("Trail", "Assigning requests"),
    "save_view": message("Trail", "Saving a view of a list"),
    "drop_view": message("Trail", "Deleting a view of a list"),
    "issue_slip": message("Trail", "Issue of a slip"),
    "cancel_slip": message("Trail", "Cancelling of a slip"),
    "acknowledge_slip": message("Trail", "Acknowledgement of a slip"),
    "answer_slip": message("Trail", "Answer to a slip"),
    "remind_slip": message("Trail", "Reminder of a slip"),
    "break_glass": message("Trail", "Opening of a kept record for a stated reason"),
    "exceptions_seen": message("Trail", "Look at the list of exceptions"),
    "two_persons": message("Trail", "Setting of the two-person rule"),
    "ask_approval": message("Trail", "Asking for an approval"),
    "answer_approval": message("Trail", "Answer to an approval"),
    "use_approval": message("Trail", "Use of an approval"),
    "save_role": message("Trail", "Change of a role"),
    "delete_role": message("Trail", "Removal of a role"),
    "give_role": message("Trail", "Giving of a role"),
    "judge_pair": message("Trail", "Judgement of a likely duplicate"),
    "keep_apart": message("Trail", "Likely duplicate registered as another person"),
    "refused": message("Trail", "Refusal of an action"),
}
OTHER = message("Trail", "Change")

TABLES: dict[str, Message] = {
    "people": message("Trail", "a person's data"),
    "files": message("Trail", "the file"),
    "members": message("Trail", "a family member"),
    "requests": message("Trail", "the request"),
    "request_papers": message("Trail", "a paper of the request"),
    "request_events": message("Trail", "a step of the request"),
    "request_reports": message("Trail", "a report on the request"),
    "payments": message("Trail", "a payment"),
    "act_lines": message("Trail", "an act of care"),
    "settlements": message("Trail", "a settlement"),
    "notes": message("Trail", "a note"),
    "accounts": message("Trail", "an account"),
    "settings": message("Trail", "a setting"),
    "budget_lines": message("Trail", "a budget line"),
    "slips": message("Trail", "a dispatch slip"),
    "slip_lines": message("Trail", "a line of a slip"),
    "reminders": message("Trail", "a reminder"),
    "holidays": message("Trail", "a holiday"),
    "type_versions": message("Trail", "a service of the catalogue"),
    "tariff_versions": message("Trail", "a tariff"),
    "prints": message("Trail", "a printed document"),
    "print_releases": message("Trail", "the leaving of a document"),
    "counters": message("Trail", "a numbering"),
    "signing_keys": message("Trail", "the signing key"),
    "attachments": message("Trail", "a kept paper"),
    "trash": message("Trail", "the trash"),
    "approvals": message("Trail", "an approval"),
    "backup_runs": message("Trail", "a backup"),
    "pairs": message("Trail", "a judgement on two people"),
}

FIELDS: dict[str, Message] = {
    "family_name_ar": message("Trail", "family name"),
    "given_names_ar": message("Trail", "given names"),
    "family_name_latin": message("Trail", "family name (Latin)"),
    "given_names_latin": message("Trail", "given names (Latin)"),
    "father_name_ar": message("Trail", "father's name"),
    "mother_name_ar": message("Trail", "mother's name"),
    "full_name_ar": message("Trail", "full name"),
    "name": message("Trail", "name"),
    "sex": message("Trail", "sex"),
    "birth": message("Trail", "birth"),
    "birth_place": message("Trail", "birth place"),
    "died_on": message("Trail", "death"),
    "marital_status": message("Trail", "marital status"),
    "cnie": message("Trail", "identity card"),
    "cnie_expires_on": message("Trail", "end of the identity card"),
    "phone": message("Trail", "telephone"),
    "other_phone": message("Trail", "other telephone"),
    "address": message("Trail", "address"),
    "town": message("Trail", "town"),
    "rib": message("Trail", "bank account"),
    "mutual_affiliation": message("Trail", "mutual affiliation"),
    "mutual_registration": message("Trail", "mutual registration"),
    "foundation_number": message("Trail", "Foundation number"),
    "unable_to_earn": message("Trail", "unable to earn"),
    "disability_card_until": message("Trail", "end of the disability card"),
    "number": message("Trail", "number"),
    "old_number": message("Trail", "old number"),
    "position": message("Trail", "position"),
    "matricule": message("Trail", "service number"),
    "payroll_number": message("Trail", "payroll number"),
    "rank": message("Trail", "rank"),
    "posting": message("Trail", "posting"),
    "recruited_on": message("Trail", "recruitment"),
    "retired_on": message("Trail", "retirement"),
    "pension_number": message("Trail", "pension number"),
    "pension": message("Trail", "pension"),
    "relation": message("Trail", "relation"),
    "guardian_name": message("Trail", "guardian"),
    "since": message("Trail", "since"),
    "ended_on": message("Trail", "end"),
    "end_reason": message("Trail", "reason of the end"),
    "studies": message("Trail", "studies"),
    "studies_until": message("Trail", "end of the studies"),
    "other_cover": message("Trail", "other cover"),
    "kafala_reference": message("Trail", "reference of the kafala"),
    "type": message("Trail", "service"),
    "kind": message("Trail", "kind"),
    "provider": message("Trail", "body"),
    "depositor": message("Trail", "depositor"),
    "channel": message("Trail", "way of deposit"),
    "urgent": message("Trail", "urgent"),
    "state": message("Trail", "state"),
    "from_state": message("Trail", "state before"),
    "to_state": message("Trail", "state after"),
    "received_on": message("Trail", "received on"),
    "due_on": message("Trail", "due on"),
    "answers": message("Trail", "answers"),
    "note": message("Trail", "note"),
    "text": message("Trail", "text"),
    "amount": message("Trail", "amount"),
    "amount_requested": message("Trail", "amount asked for"),
    "amount_granted": message("Trail", "amount granted"),
    "deciding_body": message("Trail", "deciding body"),
    "outcome": message("Trail", "outcome"),
    "decided_on": message("Trail", "decided on"),
    "decision_reference": message("Trail", "reference of the decision"),
    "decision_reason": message("Trail", "reason of the decision"),
    "override_reason": message("Trail", "reason to go beyond the ceiling"),
    "reasons": message("Trail", "reasons"),
    "opinion": message("Trail", "opinion"),
    "opinion_on": message("Trail", "opinion given on"),
    "opinion_note": message("Trail", "words of the opinion"),
    "transmitted_on": message("Trail", "sent on"),
    "notified_on": message("Trail", "notified on"),
    "notice_channel": message("Trail", "way of the notice"),
    "granted_number": message("Trail", "number of the agreement"),
    "valid_from": message("Trail", "valid from"),
    "valid_until": message("Trail", "valid until"),
    "codes": message("Trail", "paper"),
    "received_code": message("Trail", "paper received"),
    "payer": message("Trail", "payer"),
    "mode": message("Trail", "way of payment"),
    "reference": message("Trail", "reference"),
    "on": message("Trail", "day"),
    "role": message("Trail", "role"),
    "retired_at": message("Trail", "closed on"),
    "confidential": message("Trail", "confidential"),
    "addressee": message("Trail", "addressee"),
    "subject": message("Trail", "subject"),
    "document": message("Trail", "document"),
    "title": message("Trail", "document"),
    "paper": message("Trail", "number of the document"),
    "way": message("Trail", "how it left"),
    "field": message("Trail", "field"),
    "asked": message("Trail", "action asked for"),
    "account": message("Trail", "account"),
    "tries": message("Trail", "tries"),
    "first_try": message("Trail", "first try"),
    "last_try": message("Trail", "last try"),
    "rows": message("Trail", "rows"),
    "source": message("Trail", "source"),
    "marked": message("Trail", "rows by the marker"),
    "found": message("Trail", "rows found"),
    "out": message("Trail", "file"),
    "reason": message("Trail", "reason"),
    "accounts": message("Trail", "accounts"),
    "workbook": message("Trail", "workbook"),
    "rejected": message("Trail", "rejected rows"),
    "people": message("Trail", "people"),
    "files": message("Trail", "files"),
    "requests": message("Trail", "requests"),
    "programme_ar": message("Trail", "programme"),
    "year": message("Trail", "year"),
    "done_at": message("Trail", "done on"),
    "kept": message("Trail", "who stays"),
    "gone": message("Trail", "who went into it"),
    "former_number": message("Trail", "number that does not stay"),
    "moved": message("Trail", "rows touched"),
    "answer": message("Trail", "answer"),
}
# Amounts in centimes, by table: the same name means a count elsewhere.
MONEY = frozenset(
    {"amount", "amount_requested", "amount_granted", "pension", "counted", "base_share",
     "mutual_share", "complementary_share", "left"}
)  # fmt: skip
CODES: dict[str, type[StrEnum] | tuple[type[StrEnum], ...]] = {
    "sex": vocabulary.Sex,
    "position": vocabulary.Position,
    "relation": vocabulary.Relation,
    "marital_status": vocabulary.MaritalStatus,
    "kind": (vocabulary.Kind, vocabulary.ReportKind),
    "provider": vocabulary.Provider,
    "deciding_body": vocabulary.DecidingBody,
    "state": (vocabulary.State, vocabulary.PrintState, vocabulary.SlipState),
    "from_state": vocabulary.State,
    "to_state": vocabulary.State,
    "outcome": vocabulary.Outcome,
    "opinion": vocabulary.Opinion,
    "notice_channel": vocabulary.NoticeChannel,
    "mode": vocabulary.PaymentMode,
    "payer": vocabulary.Payer,
    "role": vocabulary.Role,
    "channel": vocabulary.Channel,
    "way": vocabulary.ReleaseWay,
    "asked": Action,
}
# What was deleted, and which copy was made.
RECORD_KINDS: dict[str, Message] = {
    **{kind.value: words for kind, words in TRASH_LABELS.items()},
    **COPY_KINDS,
}
# Values that are a code of no vocabulary, by the name of their field.
TOLD: Mapping[str, Mapping[str, Message]] = {
    "end_reason": ENDS,
    "studies": STUDIES,
    "answer": {
        "same": message("Trail", "one person"),
        "different": message("Trail", "two people"),
        "open": message("Trail", "not judged yet"),
    },
}
ISO_DAY = re.compile(r"\d{4}-\d{2}(-\d{2})?(T.*)?")
YES, NO = message("Trail", "yes"), message("Trail", "no")
NOBODY = message("Trail", "an unknown name")
CODE_SHEET = message("Trail", "the recovery code")
FILLED = message("Trail", "…")
LONGEST = 160


def kind_of(action: str) -> TrailKind:
    """Return what sort of thing an action is."""
    return next((kind for kind, known in KINDS.items() if action in known), TrailKind.CHANGE)


def action_words(action: str) -> str:
    """Return the name of an action, as a verbal noun."""
    if action in STEPS and action not in ACTIONS:
        return tell(workflow.label(workflow.RequestAction(action)))
    return tell(ACTIONS.get(action, OTHER))


def table_words(table: str) -> str:
    """Return what a row of a table is called; empty for what is no row."""
    return tell(TABLES[table]) if table in TABLES else ""


def changes_of(
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
    action: str = "",
    named: Callable[[str, str], str] = lambda _name, value: value,
) -> tuple[FieldChange, ...]:
    """Return the fields that have a name, with what they said before and after, in words.

    `named` puts the office's own words for codes, such as those of ranks.
    """
    old, new = (
        {name: named(name, one) if isinstance(one, str) else one for name, one in side.items()}
        for side in (before or {}, after or {})
    )
    names = [
        name
        for name in dict.fromkeys((*old, *new))
        # The place of a line in its list is a number; a person's position is a code.
        if name in FIELDS and not (name == "position" and isinstance(new.get(name), int))
    ]
    found = (
        FieldChange(tell(FIELDS[name]), _value(name, old.get(name), action),
                    _value(name, new.get(name), action))
        for name in names
    )  # fmt: skip
    return tuple(one for one in found if one.before_ar or one.after_ar)


def _value(name: str, value: object, action: str) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return tell(YES if value else NO)
    if name in MASKS and isinstance(value, str):
        return isolate(MASKS[name](value))
    if name == "account" and action == "failed_sign_in":
        return _tried_name(str(value))
    if name in MONEY and isinstance(value, int):
        return dirhams(value)
    if isinstance(value, int | float):
        return isolate(str(value))
    if isinstance(value, str):
        return _text(name, value)
    return tell(FILLED)


def _tried_name(name: str) -> str:
    known = {tries.UNKNOWN: NOBODY, tries.RECOVERY: CODE_SHEET}
    return tell(known[name]) if name in known else isolate(name)


def _text(name: str, value: str) -> str:
    if name == "reason" and value in {one.value for one in GlassReason}:
        return tell(REASON_LABELS[GlassReason(value)])
    if name == "field" and value in FIELDS:
        return tell(FIELDS[value])
    if name == "kind" and value in RECORD_KINDS:
        return tell(RECORD_KINDS[value])
    if value in TOLD.get(name, {}):
        return tell(TOLD[name][value])
    for kind in _kinds(name):
        if value in {member.value for member in kind}:
            member = kind(value)
            return tell(
                ACTION_LABELS[member] if isinstance(member, Action) else vocabulary.label(member)
            )
    if ISO_DAY.fullmatch(value):
        return isolate(_day(value))
    return value if len(value) <= LONGEST else value[:LONGEST] + "…"


def _kinds(name: str) -> tuple[type[StrEnum], ...]:
    found = CODES.get(name, ())
    return found if isinstance(found, tuple) else (found,)


def _day(value: str) -> str:
    day, _, clock = value.partition("T")
    try:
        on = date.fromisoformat(day) if len(day) == 10 else PartialDate.from_iso(day)
    except ValueError:
        return value
    return f"{short_date(on)} {clock[:5]}".strip()


MASKS: dict[str, Callable[[str], str]] = {"rib": mask_rib, "cnie": mask_cnie}
