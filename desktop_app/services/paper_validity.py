"""How long papers hold, as the office says it: changed from a day on, with a reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.errors import InvalidError
from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import Message, message
from desktop_app.domain.reference import COUNTED, Paper, Validity
from desktop_app.domain.roles import Action
from desktop_app.services.approvals import Grave, require_second_within
from desktop_app.services.cleaning import Checked
from desktop_app.services.dated_changes import (
    agreed_body,
    attested,
    check_dated,
    check_number,
    in_force_from,
)
from desktop_app.services.desk import Desk
from desktop_app.services.resources import Reference
from desktop_app.storage.models import Setting
from desktop_app.translate import tell

PAPERS = "papers"
SUBJECT = "paper/"
HOLDS = message("Papers", "Holds for")
CUSTOM = frozenset({"K", "G", ""})

LABELS: dict[Validity, Message] = {
    Validity.NONE: message("Papers", "no limit"),
    Validity.DAYS: message("Papers", "days"),
    Validity.MONTHS: message("Papers", "months"),
    Validity.YEARS: message("Papers", "years"),
    Validity.CARD: message("Papers", "until the card expires"),
    Validity.SCHOOL_YEAR: message("Papers", "the school year"),
    Validity.ACADEMIC_YEAR: message("Papers", "the academic year"),
    Validity.CAMPAIGN: message("Papers", "the season of the operation"),
    Validity.STATED: message("Papers", "as the paper states"),
}


@dataclass(frozen=True, slots=True)
class ValidityForm:
    """A paper's validity as typed; `number` goes with days, months and years."""

    validity: Validity
    number: str = ""
    effective_from: str = ""
    reason: str = ""
    acknowledged: bool = False


def office_reference(session: Session, reference: Reference, day: date) -> Reference:
    """Return the lists with the validities an office gave its papers, as they stand on a day."""
    setting = session.get(Setting, PAPERS)
    if setting is None:
        return reference
    papers = dict(reference.papers)
    for code, changes in setting.body.items():
        begun = [one for one in changes if date.fromisoformat(one["since"]) <= day]
        if begun and code in papers:
            last = max(enumerate(begun), key=lambda one: (one[1]["since"], one[0]))[1]
            validity = Validity(last["validity"])
            papers[code] = replace(papers[code], validity=validity, number=last["number"])
    return replace(reference, papers=papers)


def is_attested(paper: Paper) -> bool:
    """Tell whether a paper's validity rests on a source, not on custom."""
    return paper.evidence not in CUSTOM


def change_validity(
    desk: Desk, code: str, form: ValidityForm, agreed: Mapping[str, Any] | None = None
) -> Desk:
    """Record how long a paper holds from a day on; returns the desk with its lists renewed.

    Raises InvalidError with each fault beside its field (number, effective_from, reason,
    acknowledged), and SecondNeededError while the rule of two persons is in force and nobody
    agreed to exactly this. What was `agreed` to holds from a later day too.
    """
    with desk.write(Action.EDIT_CATALOGUE, "change_paper") as session:
        paper = desk.reference.papers[code]
        change = _checked(desk, paper, form)
        require_second_within(
            session, desk, _grave(paper, agreed_body(asdict(form), agreed), change)
        )
        setting = session.get(Setting, PAPERS)
        if setting is None:
            setting = Setting(name=PAPERS, body={})
            session.add(setting)
        setting.body = {**setting.body, code: [*setting.body.get(code, []), change]}
        session.flush()
        return replace(desk, reference=office_reference(session, desk.reference, desk.today()))


def form_from(body: Mapping[str, Any]) -> ValidityForm:
    """Return the form that a second person agreed to."""
    return ValidityForm(**{**body, "validity": Validity(body["validity"])})


def _grave(paper: Paper, body: Mapping[str, Any], change: Mapping[str, Any]) -> Grave:
    held = _words(paper.validity, paper.number)
    holds = _words(Validity(change["validity"]), change["number"])
    told = (
        f"{isolate(paper.code)} {paper.name_ar}",
        f"{tell(HOLDS)}: {held} \N{LEFTWARDS ARROW} {holds}",
        in_force_from(date.fromisoformat(change["since"])),
    )
    return Grave(Action.EDIT_CATALOGUE, SUBJECT + paper.code, body, told, str(body["reason"]))


def _words(validity: Validity, number: int | None) -> str:
    words = tell(LABELS[validity])
    return f"{isolate(str(number))} {words}" if number is not None else words


def _checked(desk: Desk, paper: Paper, form: ValidityForm) -> dict[str, Any]:
    checked = Checked(desk.today())
    counted = form.validity in COUNTED
    number = check_number(checked, "number", (form.number.strip() or "0") if counted else "")
    since = check_dated(checked, form.effective_from, form.reason)
    if is_attested(paper) and not form.acknowledged:
        checked.fault("acknowledged", "attested", attested([paper.evidence]))
    if checked.faults:
        raise InvalidError(checked.faults)
    return {
        "validity": form.validity.value,
        "number": number,
        "since": since.isoformat(),
        "reason": checked.values["reason"],
    }
