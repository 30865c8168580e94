"""What is printed of a slip, put together from the records while it is being made."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.dispatch import number_as_written
from desktop_app.domain.formats import FRENCH
from desktop_app.domain.vocabulary import Kind
from desktop_app.services.desk import Desk
from desktop_app.services.dispatch_settings import DispatchSettings
from desktop_app.services.families import full_name_ar, full_name_latin
from desktop_app.services.letter_settings import read_letter_settings
from desktop_app.services.numbering import slip_place
from desktop_app.services.slip_rows import ContentLine, FrenchWords, SlipContent
from desktop_app.storage import slip_queries
from desktop_app.storage.models import Person, Request, Slip

# A medical report travels sealed to the control doctor (DOMAIN 2.4): the slip counts envelopes.
SEALED_FIELD = "sealed_envelope"
SEALED_PAPER = "D31"
CODE_LENGTH = 8


def envelopes_of(request: Request, papers: Iterable[str]) -> int:
    """Return how many sealed envelopes come with a request: one, or none."""
    return int(bool(request.answers.get(SEALED_FIELD)) or SEALED_PAPER in papers)


def content_of(session: Session, desk: Desk, slip: Slip, settings: DispatchSettings) -> SlipContent:
    """Return what would be printed of a slip as its requests stand now."""
    found = slip_queries.lines(session, slip.id)
    unit = desk.unit
    content = SlipContent(
        number=slip.number or "",
        written=settings.written(slip.number) if slip.number else "",
        code="",
        on=slip.on,
        provider=slip.provider,
        confidential=any(request.kind is Kind.HEALTH for _, request, _ in found),
        addressee=slip.addressee,
        supervisor=settings.supervisor,
        subject=slip.subject,
        channel=slip.channel,
        letterhead=unit.letterhead,
        city_ar=unit.city_ar,
        unit_ar=unit.name_ar,
        phone=unit.phone,
        head_title_ar=unit.head_title_ar,
        head_name_ar=unit.head_name_ar,
        lines=_lines(session, desk, found, settings),
        french=_french(session, desk, slip, settings),
    )
    return replace(content, code=_code(content)) if slip.number else content


def _french(
    session: Session, desk: Desk, slip: Slip, settings: DispatchSettings
) -> FrenchWords | None:
    """Return a slip's words in French, for a body that reads it."""
    if settings.language(slip.provider) != FRENCH:
        return None
    letters = read_letter_settings(session, desk)
    unit, code = letters.unit(desk.unit, FRENCH), slip.provider.value
    return FrenchWords(
        addressee=settings.addressees_fr[code],
        supervisor=settings.supervisor_fr,
        subject=settings.subjects_fr[code],
        channel=settings.in_french(slip.channel),
        letterhead=unit.letterhead,
        city=unit.city_ar,
        unit=unit.name_ar,
        head_title=unit.head_title_ar,
        head_name=unit.head_name_ar,
        written=_written(letters.number_pattern_fr, slip.number),
    )


def _written(pattern: str, number: str | None) -> str:
    return number_as_written(pattern, *slip_place(number)) if number else ""


def _lines(
    session: Session, desk: Desk, found: Iterable[Any], settings: DispatchSettings
) -> tuple[ContentLine, ...]:
    rows = list(found)
    ids = [request.id for _, request, _ in rows]
    papers = slip_queries.papers(session, ids)
    principals = slip_queries.principals(session, ids)
    lines: list[ContentLine] = []
    envelopes = 0
    for line, request, person in rows:
        codes = papers.get(request.id, [])
        sealed = envelopes_of(request, codes)
        envelopes += sealed
        kind = desk.catalogue.version(request.type, request.type_version)
        insured = insured_of(person, principals[request.id])
        lines.append(
            ContentLine(
                request_id=request.id,
                number=request.number,
                beneficiary_ar=full_name_ar(person),
                type_ar=kind.name_ar if kind else request.type,
                pieces=len(codes),
                amount=request.amount_requested,
                remark=line.remark,
                urgent=request.urgent,
                envelope=envelopes if sealed else 0,
                beneficiary_latin=full_name_latin(person),
                type_fr=kind.name_fr if kind else request.type,
                remark_fr=settings.in_french(line.remark),
                insured_ar=full_name_ar(insured),
                affiliation=insured.mutual_affiliation,
            )
        )
    return tuple(lines)


def insured_of(beneficiary: Person, principal: Person) -> Person:
    """Return who is insured at the mutual: who has an affiliation of their own, or the principal.

    A widow goes on under her own number (DOMAIN 2.4: the sheet asks for the insured's).
    """
    return beneficiary if beneficiary.mutual_affiliation else principal


def _code(content: SlipContent) -> str:
    """Return the short code that ties a printed slip to its frozen content."""
    return short_code(json.dumps(content.as_json(), ensure_ascii=False, sort_keys=True))


def short_code(said: str) -> str:
    """Return a short code of what a document says: `29C4-D6A8`."""
    digest = hashlib.sha256(said.encode()).hexdigest()[:CODE_LENGTH].upper()
    return f"{digest[:4]}-{digest[4:]}"
