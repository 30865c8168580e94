"""Puts into words what a step of a request's life recorded, for its timeline."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

from desktop_app.domain.formats import dirhams, isolate
from desktop_app.domain.messages import Message, message
from desktop_app.domain.vocabulary import (
    STOPPED_STATES,
    NoticeChannel,
    Opinion,
    Outcome,
    PaymentMode,
    ReportKind,
    label,
)
from desktop_app.services.desk import Desk
from desktop_app.storage.models import RequestEvent
from desktop_app.translate import tell

Words = Callable[[Desk, object], str]


def told_of(desk: Desk, event: RequestEvent) -> tuple[str, ...]:
    """Return what a line of the timeline recorded, one sentence or word for each thing."""
    found = [words(desk, event.details[key]) for key, words in DETAILS.items() if _has(event, key)]
    return tuple(words for words in found if words)


def _has(event: RequestEvent, key: str) -> bool:
    if key == "missing" and (
        event.to_state not in STOPPED_STATES or event.from_state is event.to_state
    ):
        return False
    return key in event.details


def _code(kind: type[StrEnum]) -> Words:
    def words(_desk: Desk, value: object) -> str:
        known = {member.value: member for member in kind}
        return tell(label(known[str(value)])) if str(value) in known else ""

    return words


def _listed(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _missing(desk: Desk, value: object) -> str:
    names = [_paper(desk, codes.split("|")) for codes in _listed(value)]
    if not names:
        return ""
    return tell(message("Timeline", "Asked for: {papers}", papers="، ".join(names)))


def _paper(desk: Desk, codes: Iterable[str]) -> str:
    papers: Mapping[str, object] = desk.reference.papers
    return " / ".join(desk.reference.papers[code].name_ar for code in codes if code in papers)


def _reasons(desk: Desk, value: object) -> str:
    known = desk.reference.reasons
    return "؛ ".join(known[code].name_ar for code in _listed(value) if code in known)


def _contested(desk: Desk, value: object) -> str:
    words = _code(Outcome)(desk, value)
    return tell(message("Timeline", "Against: {outcome}", outcome=words)) if words else ""


def _amount(_desk: Desk, value: object) -> str:
    return dirhams(value) if isinstance(value, int) else ""


def _said(text: Message) -> Words:
    """Return the words of a text that has a place for what was typed."""
    return lambda _desk, value: tell(
        Message(text.context, text.source, {"value": isolate(str(value))})
    )


def _override(_desk: Desk, value: object) -> str:
    return tell(message("Timeline", "Above the ceiling: {reason}", reason=str(value)))


DETAILS: dict[str, Words] = {
    "opinion": _code(Opinion),
    "outcome": _code(Outcome),
    "contested": _contested,
    "report": _code(ReportKind),
    "channel": _code(NoticeChannel),
    "amount": _amount,
    "mode": _code(PaymentMode),
    "reference": _said(message("Timeline", "no. {value}")),
    "granted_number": _said(message("Timeline", "agreement {value}")),
    "reasons": _reasons,
    "override_reason": _override,
    "missing": _missing,
}
