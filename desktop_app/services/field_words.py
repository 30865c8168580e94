"""What the fields of stored records are called, and how their values are read by people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.formats import (
    dirhams,
    isolate,
    mask_cnie,
    mask_rib,
    phone,
    rib,
    short_date,
)
from desktop_app.domain.messages import Message, message
from desktop_app.domain.rights import EndReason, Studies
from desktop_app.domain.vocabulary import (
    DecidingBody,
    MaritalStatus,
    Opinion,
    Outcome,
    Position,
    Relation,
    Sex,
    State,
    label,
)
from desktop_app.services.desk import Desk
from desktop_app.translate import tell, translate

Words = Callable[[Desk, object], str]


@dataclass(frozen=True, slots=True)
class FieldWords:
    """A field's name and how its stored value is said; `masked` numbers are shown in part."""

    name: Message
    say: Words
    masked: Words | None = None


def _plain(_desk: Desk, value: object) -> str:
    return str(value)


def _ltr(_desk: Desk, value: object) -> str:
    return isolate(str(value))


def _day(_desk: Desk, value: object) -> str:
    if isinstance(value, PartialDate | date):
        return isolate(short_date(value))
    return isolate(short_date(PartialDate.from_iso(str(value)[:10])))


def _money(_desk: Desk, value: object) -> str:
    return dirhams(value) if isinstance(value, int) else str(value)


def _yes_no(_desk: Desk, value: object) -> str:
    return translate("Fields", "Yes") if value else translate("Fields", "No")


def _coded(kind: type[StrEnum]) -> Words:
    def say(_desk: Desk, value: object) -> str:
        known = {one.value: one for one in kind}
        return tell(label(known[str(value)])) if str(value) in known else str(value)

    return say


def _chosen(words: Mapping[str, Message]) -> Words:
    return lambda _desk, value: tell(words[str(value)]) if str(value) in words else str(value)


STUDIES: Mapping[str, Message] = {
    Studies.SCHOOL.value: message("People form", "School"),
    Studies.HIGHER.value: message("People form", "Higher studies"),
    Studies.VOCATIONAL.value: message("People form", "Recognised vocational training"),
}
ENDS: Mapping[str, Message] = {
    EndReason.DIVORCE.value: message("People form", "Divorce"),
    EndReason.REMARRIAGE.value: message("People form", "Remarriage"),
    EndReason.MARRIAGE.value: message("People form", "Marriage"),
    EndReason.CUSTODY.value: message("People form", "End of custody or kafala"),
    EndReason.OTHER.value: message("People form", "Other reason"),
}


def _rank(desk: Desk, value: object) -> str:
    return desk.reference.rank_ar(str(value)) or str(value)


def _paper(desk: Desk, value: object) -> str:
    known = desk.reference.papers
    return " / ".join(known[code].name_ar if code in known else code
                      for code in str(value).split("|"))  # fmt: skip


def _reasons(desk: Desk, value: object) -> str:
    known = desk.reference.reasons
    listed = value if isinstance(value, list) else []
    return "؛ ".join(known[code].name_ar for code in listed if code in known)


PEOPLE: Mapping[str, FieldWords] = {
    "family_name_ar": FieldWords(message("People form", "Family name"), _plain),
    "given_names_ar": FieldWords(message("People form", "Given names"), _plain),
    "family_name_latin": FieldWords(message("People form", "Family name (Latin)"), _ltr),
    "given_names_latin": FieldWords(message("People form", "Given names (Latin)"), _ltr),
    "sex": FieldWords(message("People form", "Sex"), _coded(Sex)),
    "marital_status": FieldWords(message("People form", "Marital status"), _coded(MaritalStatus)),
    "birth": FieldWords(message("People form", "Birth"), _day),
    "birth_place": FieldWords(message("People form", "Birth place"), _plain),
    "father_name_ar": FieldWords(message("People form", "Father's name"), _plain),
    "mother_name_ar": FieldWords(message("People form", "Mother's name"), _plain),
    "cnie": FieldWords(
        message("People form", "CNIE number"), _ltr,
        lambda _desk, value: isolate(mask_cnie(str(value))),
    ),
    "cnie_expires_on": FieldWords(message("People form", "Card valid until"), _day),
    "died_on": FieldWords(message("People form", "Death"), _day),
    "phone": FieldWords(
        message("People form", "Telephone"), lambda _desk, value: isolate(phone(str(value)))
    ),
    "other_phone": FieldWords(
        message("People form", "Other telephone"), lambda _desk, value: isolate(phone(str(value)))
    ),
    "address": FieldWords(message("People form", "Address"), _plain),
    "town": FieldWords(message("People form", "Town"), _plain),
    "rib": FieldWords(
        message("People form", "Account number (RIB)"),
        lambda _desk, value: isolate(rib(str(value))),
        lambda _desk, value: isolate(mask_rib(str(value))),
    ),
    "foundation_number": FieldWords(message("People form", "Foundation number"), _ltr),
    "mutual_affiliation": FieldWords(message("People form", "Mutual affiliation"), _ltr),
    "mutual_registration": FieldWords(message("People form", "Registration number"), _ltr),
    "unable_to_earn": FieldWords(message("People form", "Unable to earn a living"), _yes_no),
    "disability_card_until": FieldWords(
        message("People form", "Disability card valid until"), _day
    ),
}  # fmt: skip
FILES: Mapping[str, FieldWords] = {
    "number": FieldWords(message("Fields", "File number"), _ltr),
    "position": FieldWords(message("People form", "Position"), _coded(Position)),
    "rank": FieldWords(message("People form", "Rank"), _rank),
    "matricule": FieldWords(message("People form", "Service number"), _ltr),
    "payroll_number": FieldWords(message("People form", "Payroll number"), _ltr),
    "posting": FieldWords(message("People form", "Posting, or last posting"), _plain),
    "recruited_on": FieldWords(message("People form", "Recruitment"), _day),
    "retired_on": FieldWords(message("People form", "Retirement"), _day),
    "pension_number": FieldWords(message("People form", "Pension number"), _ltr),
    "pension": FieldWords(message("People form", "Monthly pension"), _money),
    "old_number": FieldWords(message("People form", "Number in the old register"), _ltr),
}
MEMBERS: Mapping[str, FieldWords] = {
    "relation": FieldWords(message("Fields", "Relation"), _coded(Relation)),
    "guardian_name": FieldWords(message("People form", "Legal guardian"), _plain),
    "since": FieldWords(message("Fields", "In the family since"), _day),
    "ended_on": FieldWords(message("People form", "Left on"), _day),
    "end_reason": FieldWords(message("People form", "Left the family because of"), _chosen(ENDS)),
    "studies": FieldWords(message("People form", "Studies"), _chosen(STUDIES)),
    "studies_until": FieldWords(message("People form", "Certificate valid until"), _day),
    "other_cover": FieldWords(message("People form", "Other sickness insurance"), _yes_no),
    "kafala_reference": FieldWords(message("People form", "Kafala order"), _ltr),
}
REQUESTS: Mapping[str, FieldWords] = {
    "number": FieldWords(message("Fields", "Request number"), _ltr),
    "state": FieldWords(message("Fields", "State"), _coded(State)),
    "received_on": FieldWords(message("Fields", "Deposited on"), _day),
    "due_on": FieldWords(message("Fields", "Answer due by"), _day),
    "urgent": FieldWords(message("Fields", "Urgent"), _yes_no),
    "depositor": FieldWords(message("Fields", "Depositor"), _plain),
    "note": FieldWords(message("Fields", "Remark"), _plain),
    "amount_requested": FieldWords(message("Fields", "Amount requested"), _money),
    "amount_granted": FieldWords(message("Fields", "Amount granted"), _money),
    "opinion": FieldWords(message("Fields", "Opinion of the unit"), _coded(Opinion)),
    "opinion_on": FieldWords(message("Fields", "Opinion given on"), _day),
    "opinion_note": FieldWords(message("Fields", "Grounds of the opinion"), _plain),
    "transmitted_on": FieldWords(message("Fields", "Transmitted on"), _day),
    "deciding_body": FieldWords(message("Fields", "Who decides"), _coded(DecidingBody)),
    "outcome": FieldWords(message("Fields", "Decision"), _coded(Outcome)),
    "decided_on": FieldWords(message("Fields", "Decided on"), _day),
    "decision_reference": FieldWords(message("Fields", "Reference of the decision"), _ltr),
    "decision_reason": FieldWords(message("Fields", "Grounds of the decision"), _plain),
    "reasons": FieldWords(message("Fields", "Reasons"), _reasons),
    "override_reason": FieldWords(message("Fields", "Why above the ceiling"), _plain),
    "notified_on": FieldWords(message("Fields", "Told to the person on"), _day),
    "granted_number": FieldWords(message("Fields", "Number of the agreement"), _ltr),
    "valid_from": FieldWords(message("Fields", "Valid from"), _day),
    "valid_until": FieldWords(message("Fields", "Valid until"), _day),
}
PAPERS: Mapping[str, FieldWords] = {
    "codes": FieldWords(message("Fields", "Paper"), _paper),
    "received_code": FieldWords(message("Fields", "Paper received"), _paper),
    "received_on": FieldWords(message("Fields", "Paper received on"), _day),
    "is_optional": FieldWords(message("Fields", "Optional paper"), _yes_no),
}
NOTES: Mapping[str, FieldWords] = {
    "text": FieldWords(message("Fields", "Text of the note"), _plain),
    "confidential": FieldWords(message("Fields", "Confidential"), _yes_no),
}
ACTS: Mapping[str, FieldWords] = {
    "label_ar": FieldWords(message("Fields", "Act"), _plain),
    "on": FieldWords(message("Fields", "Day of the act"), _day),
    "asked": FieldWords(message("Fields", "Amount paid for the act"), _money),
}
TABLES: Mapping[str, Mapping[str, FieldWords]] = {
    "people": PEOPLE,
    "files": FILES,
    "members": MEMBERS,
    "requests": REQUESTS,
    "request_papers": PAPERS,
    "notes": NOTES,
    "act_lines": ACTS,
}
OTHER = message("Fields", "Other data")


def field_name(table: str, name: str) -> Message:
    """Return what a stored field is called; «other data» for one nobody enters."""
    known = TABLES.get(table, {}).get(name)
    return known.name if known is not None else OTHER


def value_words(desk: Desk, table: str, name: str, value: object, *, full: bool = False) -> str:
    """Return a stored value in words; numbers that identify are masked unless `full`."""
    if value is None or value == "":
        return ""
    known = TABLES.get(table, {}).get(name)
    if known is None:
        return str(value)
    say = known.say if full or known.masked is None else known.masked
    return say(desk, value)
