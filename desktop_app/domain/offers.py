"""Judges one type for one person on a day: open, used up or closed, why, and what is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop_app.domain.catalogue import CountsFor, RequestType
from desktop_app.domain.conditions import YES, Answer, Verdict
from desktop_app.domain.eligibility import PersonFacts, alive_verdict, category_verdict, holds
from desktop_app.domain.formats import dirhams, isolate, long_date, short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.recurrence import Earlier, Usage, usage
from desktop_app.domain.vocabulary import Recurrence, Sex, Status


@dataclass(frozen=True, slots=True)
class Judgement:
    """A type as it stands for a person on a day.

    `reason` is one sentence that cites the rule and the earlier request `cited`; `caution` is
    what must be seen before an open type is requested. `concerns` is False when the type is not
    for such people at all, so that a list may leave it out.
    """

    type: RequestType
    status: Status
    code: str
    reason: Message
    usage: Usage
    caution: Message | None = None
    next_on: date | None = None
    cited: Earlier | None = None
    concerns: bool = True

    @property
    def entitled(self) -> bool:
        """Whether the person may ask for it on the day."""
        return self.status is Status.AVAILABLE


def judge(
    kind: RequestType,
    facts: PersonFacts,
    earlier: Sequence[Earlier],
    on: date,
    person_id: int = 0,
) -> Judgement:
    """Return how a type stands for a person, given the earlier requests its right counts."""
    used = usage(kind, earlier, on, facts.answers)
    verdict = eligibility(kind, facts, on)
    if verdict.answer is Answer.NO and verdict.reason is not None:
        return Judgement(
            kind,
            Status.CLOSED,
            verdict.code,
            verdict.reason,
            used,
            next_on=verdict.next_on,
            concerns=verdict.code not in _NOT_CONCERNED,
        )
    if used.by is not None:
        code, reason = _used_up(kind, facts, used, used.by, person_id)
        return Judgement(kind, Status.USED, code, reason, used, next_on=used.next_on, cited=used.by)
    return _available(kind, facts, used, verdict, person_id)


# Not of this kind of people at all; what may change with time or a paper is not here.
_NOT_CONCERNED = frozenset({"category", "position", "sex", "deceased", "corps"})


def eligibility(kind: RequestType, facts: PersonFacts, on: date) -> Verdict:
    """Return whether a type is for a person on a day, whatever was received before."""
    for verdict in (
        alive_verdict(facts),
        _in_family(facts),
        _started(kind, on),
        category_verdict(facts, kind.beneficiaries),
    ):
        if verdict.answer is not Answer.YES:
            return verdict
    return holds(kind.when, facts, on) if kind.when is not None else YES


def _in_family(facts: PersonFacts) -> Verdict:
    """Who divorced, remarried or otherwise left the family no longer asks in its name."""
    right = facts.right
    if right is None or not right.code.startswith("left_"):
        return YES
    return Verdict(Answer.NO, right.code, right.reason)


def _started(kind: RequestType, on: date) -> Verdict:
    if on >= kind.effective_from:
        return YES
    text = message(
        "Catalogue",
        "This service starts on {date}.",
        date=isolate(short_date(kind.effective_from)),
    )
    return Verdict(Answer.NO, "not_started", text, kind.effective_from)


_CODES = {
    Recurrence.CAREER: "used_once",
    Recurrence.YEAR: "used_year",
    Recurrence.CAMPAIGN: "used_season",
    Recurrence.PERIODIC: "used_period",
}


def _used_up(
    kind: RequestType, facts: PersonFacts, used: Usage, by: Earlier, person_id: int
) -> tuple[str, Message]:
    spent = used.left_amount == 0 and (used.left is None or used.left > 0)
    rule = _ceiling_rule(kind) if spent else repetition_rule(kind)
    code = "used_ceiling" if spent else _CODES[kind.recurrence]
    whose = _whose(kind, facts, by, person_id)
    text = _UNDER_WAY[whose] if by.pending else _RECEIVED[whose]
    return code, _told(text, kind, by, rule)


def _available(
    kind: RequestType, facts: PersonFacts, used: Usage, verdict: Verdict, person_id: int
) -> Judgement:
    last, caution = used.last, verdict.reason
    if last is None:
        code = verdict.code or "never_asked"
        text = message(
            "Ledger", "No earlier request on record; {rule}.", rule=repetition_rule(kind)
        )
        return Judgement(kind, Status.AVAILABLE, code, caution or text, used, caution)
    whose = _whose(kind, facts, last, person_id)
    again = _told(_ASKED[whose], kind, last, repetition_rule(kind))
    code = verdict.code or ("asked_before" if used.allowed is None else "open_again")
    warning = caution or (again if last.pending or used.allowed is None else None)
    if caution is not None:
        return Judgement(kind, Status.AVAILABLE, code, caution, used, warning)
    return Judgement(kind, Status.AVAILABLE, code, again, used, warning, cited=last)


FAMILY = "family"

_RECEIVED = {
    Sex.MALE: message("Ledger", "He received {service} on {date} ({number}); {rule}."),
    Sex.FEMALE: message("Ledger", "She received {service} on {date} ({number}); {rule}."),
    FAMILY: message("Ledger", "The family received {service} on {date} ({number}); {rule}."),
}
_UNDER_WAY = {
    Sex.MALE: message("Ledger", "He has a request for {service} of {date} ({number}); {rule}."),
    Sex.FEMALE: message("Ledger", "She has a request for {service} of {date} ({number}); {rule}."),
    FAMILY: message(
        "Ledger", "The family has a request for {service} of {date} ({number}); {rule}."
    ),
}
_ASKED = {
    Sex.MALE: message("Ledger", "He last asked for {service} on {date} ({number}); {rule}."),
    Sex.FEMALE: message("Ledger", "She last asked for {service} on {date} ({number}); {rule}."),
    FAMILY: message("Ledger", "The family last asked for {service} on {date} ({number}); {rule}."),
}


def _whose(kind: RequestType, facts: PersonFacts, cited: Earlier, person_id: int) -> str:
    """Return who received it: another's request of the same file is told as the family's."""
    shared = kind.repetition.counts_for is not CountsFor.PERSON
    if shared and cited.person_id != person_id:
        return FAMILY
    return Sex.FEMALE if facts.sex is Sex.FEMALE else Sex.MALE


def _told(text: Message, kind: RequestType, cited: Earlier, rule: Message) -> Message:
    day = cited.received_on if cited.pending else cited.day
    values = {
        "service": cited.service_ar or kind.short_ar,
        "date": long_date(day),
        "number": isolate(cited.number),
        "rule": rule,
    }
    return replace(text, values=values)


_RULES = {
    Recurrence.CAREER: message("Ledger", "it is given once"),
    Recurrence.YEAR: message("Ledger", "it is given once a year"),
    Recurrence.CAMPAIGN: message("Ledger", "it is given once a season"),
    Recurrence.EVENT: message("Ledger", "it may be asked for at each event"),
    Recurrence.UNLIMITED: message("Ledger", "it may be asked for again without limit"),
}


def repetition_rule(kind: RequestType) -> Message:
    """Return how often a type is given; what no source attests is told as a setting."""
    rule = _RULES.get(kind.recurrence) or _period_rule(kind.repetition.period_months)
    limits = kind.recurrence not in {Recurrence.EVENT, Recurrence.UNLIMITED}
    if kind.editable and limits:
        return message("Ledger", "{rule}, by the office's own setting", rule=rule)
    return rule


def _period_rule(months: int | None) -> Message:
    if months is None:
        return message("Ledger", "no period is laid down for its renewal")
    years, rest = divmod(months, 12)
    if rest:
        return message("Ledger", "it is given every %n months", n=months)
    return message("Ledger", "it is given every %n years", n=years)


def _ceiling_rule(kind: RequestType) -> Message:
    return message(
        "Ledger",
        "the ceiling of the year, {most}, is reached",
        most=dirhams(kind.ceiling_per_year or 0),
    )


def amount_caution(kind: RequestType, amount: int) -> Message | None:
    """Return a warning when the centimes asked leave the usual limits; it never blocks."""
    if kind.ceiling is not None and amount > kind.ceiling:
        return message(
            "Catalogue", "Above the usual ceiling of {most}.", most=dirhams(kind.ceiling)
        )
    if kind.floor is not None and amount < kind.floor:
        return message(
            "Catalogue",
            "Below the usual least amount of {least}.",
            least=dirhams(kind.floor),
        )
    return None


def lodging_caution(
    kind: RequestType, answers: Mapping[str, object], lodged_on: date
) -> Message | None:
    """Return a warning when the papers come after their legal days; it never blocks.

    The sixty days of a care sheet run from the care, or from its end when it is continuous.
    """
    start = answers.get(kind.lodging.start) if kind.lodging else None
    if kind.lodging is None or not isinstance(start, str):
        return None
    last = date.fromisoformat(start) + timedelta(days=kind.lodging.days)
    if lodged_on <= last:
        return None
    return message(
        "Catalogue",
        "The {days} days for lodging ended on {date}; a late file may be returned.",
        days=kind.lodging.days,
        date=isolate(short_date(last)),
    )
