"""Tells whether a paper in hand is ours and unaltered, and what the register says of it today."""

from __future__ import annotations

import hmac
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.errors import ForbiddenError, NotFoundError
from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.seals import (
    PRINT_BYTES,
    Seal,
    SealError,
    SealFault,
    read_number,
    read_payload,
)
from desktop_app.domain.vocabulary import PrintState
from desktop_app.services.desk import Desk
from desktop_app.services.print_facts import facts_of
from desktop_app.services.print_rows import Comparison, Finding, PrintFact, Verdict
from desktop_app.services.prints import row_of, stored_facts
from desktop_app.services.signing import holds, signer_named
from desktop_app.storage import print_queries
from desktop_app.storage.models import Print

# What each finding is called, and what to do about it.
WORDS: dict[Finding, tuple[Message, Message]] = {
    Finding.GENUINE: (
        message("Verify", "This document is ours and its seal holds"),
        message("Verify", "Compare the paper in hand with the lines below: its text must say"
                          " the same."),
    ),
    Finding.ALTERED: (
        message("Verify", "This file was changed after it was made"),
        message("Verify", "The seal is ours, but the pages are no longer those that were made."
                          " Do not rely on them; print the document again from the register."),
    ),
    Finding.FORGED: (
        message("Verify", "This seal was not made by this office"),
        message("Verify", "It claims the key of this office, but the signature does not hold."
                          " Keep the paper and inform the unit head."),
    ),
    Finding.OTHER_OFFICE: (
        message("Verify", "This document comes from another office"),
        message("Verify", "Its seal was made with a key that is not ours, so nothing of it can be"
                          " checked here. Ask the unit named on it."),
    ),
    Finding.OTHER_DOCUMENT: (
        message("Verify", "The seal is ours, but this number belongs to another document"),
        message("Verify", "That happens when an earlier backup was restored after the paper was"
                          " made. Inform the unit head; the register cannot answer for it."),
    ),
    Finding.UNKNOWN_NUMBER: (
        message("Verify", "The register has no document with this number"),
        message("Verify", "Check the year and the number. A paper made after the last restored"
                          " backup is not in the register either."),
    ),
    Finding.UNFINISHED: (
        message("Verify", "This number was given to a document that was never finished"),
        message("Verify", "No paper with this number left the office. Keep the paper and inform"
                          " the unit head."),
    ),
    Finding.WRONG_CODE: (
        message("Verify", "The code does not belong to this number"),
        message("Verify", "Type both again as they stand at the foot of the page. If they are"
                          " right, the paper is not ours."),
    ),
    Finding.NO_CODE: (
        message("Verify", "The code is missing"),
        message("Verify", "Type the eight letters and figures that stand beside the number at the"
                          " foot of the page."),
    ),
    Finding.NOT_A_SEAL: (
        message("Verify", "This is no verification code of ours"),
        message("Verify", "Read the square code again, or type the number and the code from the"
                          " foot of the page."),
    ),
    Finding.EARLIER: (
        message("Verify", "This paper was printed by an earlier version, without a seal"),
        message("Verify", "Its code proves nothing by itself. Look for the slip by its number and"
                          " compare the paper with it, or print it again."),
    ),
    Finding.TRUNCATED: (
        message("Verify", "The code was not read to its end"),
        message("Verify", "Read it again, holding the scanner still until it sounds, or type the"
                          " number and the code from the foot of the page."),
    ),
    Finding.DAMAGED: (
        message("Verify", "The code cannot be read: some of its letters are wrong"),
        message("Verify", "Read it again, or type the number and the code from the foot of the"
                          " page. If it stays so, do not rely on the paper."),
    ),
    Finding.NEWER: (
        message("Verify", "This code was made by a newer version of the program"),
        message("Verify", "Install that version to check it."),
    ),
    Finding.UNSEALED: (
        message("Verify", "This file carries no seal"),
        message("Verify", "It was not made by this program, or another program took the seal"
                          " away. If it was printed, read the square code on the paper."),
    ),
    Finding.NO_PDF: (
        message("Verify", "This file is no PDF that can be read"),
        message("Verify", "Choose the PDF file itself. If it is damaged, ask for it again."),
    ),
    Finding.LOCKED: (
        message("Verify", "This file is locked with a password"),
        message("Verify", "A locked copy cannot be checked as a file. Open it with its password"
                          " and read the square code, or type the number and the code."),
    ),
    Finding.TOO_LARGE: (
        message("Verify", "This file is larger than any document of an office"),
        message("Verify", "It was not made by this program. If it holds scanned papers, read the"
                          " square code on the paper."),
    ),
}  # fmt: skip
FILE_ADVICE = message(
    "Verify", "The pages and fonts of the file are those that were made, to the last byte."
)
# Slips and reminders had a code before there were seals.
EARLIER_CODES = "RIAYA|"
OF_FAULT = {
    SealFault.FOREIGN: Finding.NOT_A_SEAL,
    SealFault.TRUNCATED: Finding.TRUNCATED,
    SealFault.DAMAGED: Finding.DAMAGED,
    SealFault.NEWER: Finding.NEWER,
}


def verify(desk: Desk, given: str) -> Verdict:
    """Return the verdict on what was scanned or typed: a QR code's text, or number and code.

    Raises ForbiddenError for a role that may not consult requests.
    """
    desk.require(Action.SEE_REQUESTS)
    try:
        return _of_seal(desk, *read_payload(given))
    except SealError as fault:
        if given.strip().upper().startswith(EARLIER_CODES):
            return verdict(Finding.EARLIER)
        typed = read_number(given) if fault.fault is SealFault.FOREIGN else None
        return _of_number(desk, *typed) if typed else verdict(OF_FAULT[fault.fault])


def verify_file(desk: Desk, given: str, fingerprint: bytes) -> Verdict:
    """Return the verdict on a PDF file: the seal in it, and the fingerprint of its pages now.

    Raises ForbiddenError for a role that may not consult requests.
    """
    desk.require(Action.SEE_REQUESTS)
    try:
        seal, signature = read_payload(given)
    except SealError as fault:
        found = OF_FAULT[fault.fault]
        return verdict(Finding.UNSEALED if found is Finding.NOT_A_SEAL else found)
    return _of_seal(desk, seal, signature, fingerprint)


def verdict(finding: Finding) -> Verdict:
    """Return a verdict that needs no more than its words."""
    return Verdict(finding, *WORDS[finding])


def _of_seal(desk: Desk, seal: Seal, signature: bytes, fingerprint: bytes | None = None) -> Verdict:
    with desk.read() as session:
        key = signer_named(session, seal.key_name)
        if key is None:
            return _said(desk, seal, Finding.OTHER_OFFICE)
        if not holds(key.public, signature, seal.signed):
            return _said(desk, seal, Finding.FORGED)
        row = _stored(session, seal.number)
        if row is None:
            return _said(desk, seal, Finding.UNKNOWN_NUMBER)
        if not _is_of(seal, row):
            return _said(desk, seal, Finding.OTHER_DOCUMENT)
        if fingerprint is not None and fingerprint.hex() != row.fingerprint:
            return _known(session, desk, row, Finding.ALTERED)
        found = _known(session, desk, row, Finding.GENUINE)
    found = _with_today(desk, found)
    return replace(found, advice=FILE_ADVICE) if fingerprint is not None else found


def _of_number(desk: Desk, number: str, code: str) -> Verdict:
    with desk.read() as session:
        row = _stored(session, number)
        if row is None:
            return replace(verdict(Finding.UNKNOWN_NUMBER), number=number)
        if not code:
            return replace(verdict(Finding.NO_CODE), number=number)
        if not hmac.compare_digest(row.code.encode(), code.encode()):
            return replace(verdict(Finding.WRONG_CODE), number=number)
        if row.state in {PrintState.RESERVED, PrintState.VOID}:
            return _known(session, desk, row, Finding.UNFINISHED)
        found = _known(session, desk, row, Finding.GENUINE)
    return _with_today(desk, found)


def _stored(session: Session, number: str) -> Print | None:
    return session.scalar(select(Print).where(Print.number == number))


def _is_of(seal: Seal, row: Print) -> bool:
    """Tell whether the register's document of a number is the one a seal was made for."""
    prefix = row.fingerprint[: 2 * PRINT_BYTES]
    said = (seal.kind, seal.on, seal.code, seal.fingerprint.hex())
    return said == (row.kind, row.on, row.code, prefix)


def _said(desk: Desk, seal: Seal, finding: Finding) -> Verdict:
    """Return a verdict with what the paper says of itself, and no more."""
    unit = desk.reference.units.get(seal.unit)
    return replace(
        verdict(finding),
        number=seal.number,
        kind=seal.kind,
        on=seal.on,
        unit_ar=unit.unit_name_ar if unit else seal.unit,
    )


def _known(session: Session, desk: Desk, row: Print, finding: Finding) -> Verdict:
    later = print_queries.later(session, row)
    then = stored_facts(row)
    return replace(
        verdict(finding),
        number=row.number,
        kind=row.kind,
        on=row.on,
        unit_ar=desk.unit.name_ar,
        known=row_of(session, desk, row),
        comparisons=_side_by_side(then, ()),
        later=row_of(session, desk, session.get_one(Print, later)) if later else None,
    )


def _with_today(desk: Desk, found: Verdict) -> Verdict:
    """Return the verdict with what the register says today beside each line, and its cautions."""
    assert found.known is not None
    then = tuple(PrintFact(one.key, one.label_ar, one.then_ar) for one in found.comparisons)
    cautions = _cautions(found)
    if not found.known.subject.is_known:
        return replace(found, cautions=cautions)
    try:
        now = facts_of(desk, found.known.subject)
    except (NotFoundError, ForbiddenError):
        return replace(found, cautions=cautions)
    return replace(found, comparisons=_side_by_side(then, now), compares=True, cautions=cautions)


def _side_by_side(
    then: tuple[PrintFact, ...], now: tuple[PrintFact, ...]
) -> tuple[Comparison, ...]:
    """Return the lines of a paper with today's beside them, in the paper's order."""
    labels = {one.key: one.label_ar for one in (*then, *now)}
    old = {one.key: one.value_ar for one in then}
    new = {one.key: one.value_ar for one in now}
    return tuple(
        Comparison(key, text, old.get(key, ""), new.get(key, "")) for key, text in labels.items()
    )


def _cautions(found: Verdict) -> tuple[Message, ...]:
    known = found.known
    cautions: list[Message] = []
    if known is not None and known.state is PrintState.MADE:
        cautions.append(
            message(
                "Verify",
                "It was only looked at on the screen: the register knows of no printing, saving or"
                " mailing of it.",
            )
        )
    if found.later is not None:
        cautions.append(
            message(
                "Verify",
                "A newer one was taken out on {date} under number {number}: it stands in place of"
                " this one.",
                date=isolate(short_date(found.later.on)),
                number=isolate(found.later.number),
            )
        )
    return tuple(cautions)
