"""The attestation of no benefit: that a person received nothing, over a time or of one service."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.errors import ConflictError, FieldError, InvalidError, NotFoundError
from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.messages import message
from desktop_app.reports.attestation import Attested, attested, made_attestation, opening_words
from desktop_app.reports.languages import ARABIC, comma, long_day, strong
from desktop_app.reports.letter import prose, seal_of
from desktop_app.reports.making import Made
from desktop_app.reports.person_words import BySex, by_sex
from desktop_app.services.benefits import Benefits, benefits
from desktop_app.services.desk import Desk
from desktop_app.translate import language as spoken
from desktop_app.translate import translate
from desktop_app.typeset import Block

NOTHING_IN: BySex = (
    message("Reports", "{opening} did not benefit (man), from {first} to {last}, from any of the"
            " services that go through this unit, by the registers it keeps."),
    message("Reports", "{opening} did not benefit (woman), from {first} to {last}, from any of the"
            " services that go through this unit, by the registers it keeps."),
)  # fmt: skip
NEVER: BySex = (
    message("Reports", "{opening} never benefited (man) from the following service, by the"
            " registers this unit keeps: {service}."),
    message("Reports", "{opening} never benefited (woman) from the following service, by the"
            " registers this unit keeps: {service}."),
)  # fmt: skip
NOT_OF_IN: BySex = (
    message("Reports", "{opening} did not benefit (man), from {first} to {last}, from the following"
            " service, by the registers this unit keeps: {service}."),
    message("Reports", "{opening} did not benefit (woman), from {first} to {last}, from the"
            " following service, by the registers this unit keeps: {service}."),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """What is attested not to have been: the days, and one service or any (an empty `type`)."""

    first: date | None
    last: date | None
    type: str


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Attestation of no benefit")


def make(
    desk: Desk,
    file_id: int,
    language: str = ARABIC,
    member: int | str | None = None,
    first: date | None = None,
    last: date | None = None,
    service: str = "",
    recipient: str = "",
) -> Made:
    """Return the attestation that a person received nothing, as a PDF.

    Of one type it speaks of all time unless days are given; of all services it speaks of the
    days given, else of the present year until today. Raises ConflictError, naming the request,
    where something was granted; InvalidError for days that cannot be; NotFoundError for a file,
    person or type that is not there; ForbiddenError for a role that may not.
    """
    who = attested(desk, file_id, member)
    asked = _asked(desk, first, last, service.strip().upper())
    found = benefits(desk, file_id, who.member.person.id, asked.first, asked.last, asked.type)
    _refuse(found)
    return made_attestation(
        desk,
        who,
        document_title,
        lambda told: _said(told, who, asked, found),
        lambda told: seal_of(
            told, "NO_BENEFIT", who.page.file.number, asked.first, asked.last, asked.type
        ),
        language,
        recipient,
    )


def _asked(desk: Desk, first: date | None, last: date | None, type_code: str) -> Asked:
    today = desk.today()
    if type_code and desk.catalogue.find(type_code) is None:
        raise NotFoundError(
            message("Requests", "There is no type of request {code}. Choose one.", code=type_code)
        )
    if type_code and first is None and last is None:
        return Asked(None, None, type_code)
    start, end = first or date((last or today).year, 1, 1), last or today
    if end > today:
        text = message("Reports", "What is to come cannot be attested. Choose a day until today.")
        raise InvalidError([FieldError("last", "future_date", text)])
    if end < start:
        text = message("Documents", "The last day comes before the first. Check both.")
        raise InvalidError([FieldError("last", "before_first", text)])
    return Asked(start, end, type_code)


def _refuse(found: Benefits) -> None:
    if not found.granted:
        return
    last = found.granted[-1]
    text = message(
        "Reports",
        "There was a benefit: {service}, request {number} of {date}. It cannot be attested that"
        " there was none.",
        service=last.name_ar,
        number=isolate(last.number),
        date=isolate(short_date(last.on)),
    )
    raise ConflictError(text, "benefited")


def _said(desk: Desk, who: Attested, asked: Asked, found: Benefits) -> list[Block]:
    values = {"opening": opening_words(desk, who)}
    kind = desk.catalogue.find(asked.type) if asked.type else None
    if kind is not None:
        values["service"] = strong(kind.name(spoken()))
    if asked.first is not None and asked.last is not None:
        values |= {
            "first": strong(long_day(asked.first)),
            "last": strong(long_day(asked.last)),
        }
    sex = who.member.person.sex
    blocks: list[Block] = [prose(by_sex(_sentence(asked), sex, **values))]
    if found.under_way:
        blocks.append(prose(_under_way(found)))
    return blocks


def _sentence(asked: Asked) -> BySex:
    if not asked.type:
        return NOTHING_IN
    return NEVER if asked.first is None else NOT_OF_IN


def _under_way(found: Benefits) -> str:
    """Return which requests still wait: what is attested may change."""
    numbers = comma().join(isolate(row.number) for row in found.under_way)
    return translate(
        "Reports",
        "%n requests are still under study: {numbers}.",
        n=len(found.under_way),
        numbers=numbers,
    )
