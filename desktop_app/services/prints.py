"""The register of printed documents: each gets a number before it is made, and a seal after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.names import fold
from desktop_app.domain.roles import Action
from desktop_app.domain.seals import Seal, read_number, written_number
from desktop_app.domain.vocabulary import PrintState, ReleaseWay
from desktop_app.services.desk import Desk
from desktop_app.services.families import full_name_ar
from desktop_app.services.numbering import next_numbers, print_series
from desktop_app.services.print_facts import facts_of
from desktop_app.services.print_rows import (
    Mark,
    PrintFact,
    PrintQuery,
    PrintRow,
    PrintSubject,
    ReleaseRow,
)
from desktop_app.services.search_words import request_number
from desktop_app.services.signing import Signer, signer
from desktop_app.services.slip_lines import written
from desktop_app.storage import print_queries
from desktop_app.storage.models import Print, PrintRelease, Request
from desktop_app.storage.print_queries import PrintFilter

MAKING = "make_print"


class Paper:
    """A document that is being made: numbered when its head is first wanted, sealed at its end.

    A maker that refuses before it comes to the head takes no number. `title` is how the register
    calls it, in the office's own language.
    """

    def __init__(self, kind: str, title: str, subject: PrintSubject | None = None) -> None:
        self.kind = kind
        self.title = title
        self.subject = subject or PrintSubject()
        self.mark: Mark | None = None
        self.fingerprint = b""
        self.payload = ""
        self.pages = 0
        self._signer: Signer | None = None
        self._unit = ""

    def numbered(self, desk: Desk) -> Mark:
        """Return the document's number and code, reserved in the register at the first call."""
        if self.mark is None:
            self.mark, self._signer = _reserve(desk, self)
            self._unit = desk.unit.code
        return self.mark

    def sealed(self, fingerprint: bytes, pages: int) -> str:
        """Return the text of the QR code for the document's fingerprint; all three are kept."""
        if self.mark is None or self._signer is None:
            raise ValueError("a document is sealed after it was numbered")
        mark = self.mark
        self.fingerprint, self.pages = fingerprint, pages
        self.payload = self._signer.payload(
            Seal(
                self._signer.name, self._unit, self.kind, mark.number, mark.on, mark.code,
                fingerprint,
            )
        )  # fmt: skip
        return self.payload


def _reserve(desk: Desk, paper: Paper) -> tuple[Mark, Signer]:
    today, kind, subject = desk.today(), paper.kind, paper.subject
    with desk.write(Action.PRINT, MAKING) as session:
        key = signer(session, desk.now())
        place = next_numbers(session, print_series(today.year))[0]
        number = written_number(today.year, place)
        row = Print(
            number=number,
            kind=kind,
            title=paper.title,
            file_id=subject.file_id or _file_of(session, subject.request_id),
            request_id=subject.request_id,
            slip_id=subject.slip_id,
            on=today,
            at=desk.now(),
            account_id=desk.account.id,
            state=PrintState.RESERVED,
            code=key.short_code(number, kind, today),
        )
        session.add(row)
        session.flush()
        return Mark(row.id, number, row.code, today), key


def _file_of(session: Session, request_id: int | None) -> int | None:
    request = session.get(Request, request_id) if request_id else None
    return request.file_id if request is not None else None


def complete(desk: Desk, paper: Paper, details: Mapping[str, object]) -> None:
    """Write into the register what a numbered document became: its seal, its size, its lines."""
    if paper.mark is None:
        return
    facts = facts_of(desk, paper.subject, details)
    with desk.write(Action.PRINT, MAKING) as session:
        row = session.get_one(Print, paper.mark.id)
        row.state = PrintState.MADE
        row.fingerprint = paper.fingerprint.hex()
        row.payload = paper.payload
        row.pages = paper.pages
        row.facts = [_fact_json(one) for one in facts]


def give_up(desk: Desk, paper: Paper) -> None:
    """Say in the register that a numbered document was never finished: no number is left out."""
    if paper.mark is None:
        return
    with desk.write(Action.PRINT, MAKING) as session:
        session.get_one(Print, paper.mark.id).state = PrintState.VOID


def release(session: Session, desk: Desk, print_id: int, way: ReleaseWay) -> str:
    """Note within a transaction how a document left the program; return its number."""
    row = session.get_one(Print, print_id)
    row.state = PrintState.RELEASED
    session.add(PrintRelease(print_id=print_id, way=way, at=desk.now(), account_id=desk.account.id))
    return row.number


# Reading


def list_prints(desk: Desk, query: PrintQuery, offset: int, limit: int) -> list[PrintRow]:
    """Return documents that were made, the latest first.

    Who may consult the trail sees everybody's; another account its own, and all of one subject.
    """
    chosen = _filter(desk, query)
    with desk.read() as session:
        return rows_of(session, desk, print_queries.page(session, chosen, offset, limit))


def count_prints(desk: Desk, query: PrintQuery) -> int:
    """Return how many documents a query asks for, by the same right."""
    chosen = _filter(desk, query)
    with desk.read() as session:
        return print_queries.count(session, chosen)


def sees_all_prints(desk: Desk) -> bool:
    """Tell whether the account sees what the others printed."""
    return desk.may(Action.SEE_TRAIL)


def print_kinds(desk: Desk) -> list[str]:
    """Return the kinds of documents that were ever made, for a filter."""
    desk.require(Action.PRINT)
    with desk.read() as session:
        return print_queries.kinds(session)


def row_of(session: Session, desk: Desk, one: Print) -> PrintRow:
    """Return a stored document as its row."""
    found = print_queries.page(session, PrintFilter(number=one.number, released=False), 0, 1)
    return rows_of(session, desk, found)[0]


def rows_of(session: Session, desk: Desk, found: Any) -> list[PrintRow]:
    """Return what `print_queries.page` found as rows."""
    releases = print_queries.releases(session, [one[0].id for one in found])
    return [_row(session, desk, one, releases.get(one[0].id, [])) for one in found]


def stored_facts(one: Print) -> tuple[PrintFact, ...]:
    """Return the lines that were kept with a document."""
    return tuple(PrintFact(line["key"], line["label"], line["value"]) for line in one.facts)


def _fact_json(fact: PrintFact) -> dict[str, str]:
    return {"key": fact.key, "label": fact.label_ar, "value": fact.value_ar}


def _filter(desk: Desk, query: PrintQuery) -> PrintFilter:
    desk.require(Action.PRINT)
    subject = query.subject
    typed = read_number(query.text)
    words = () if typed else tuple(fold(query.text).split())
    chosen = PrintFilter(
        number=typed[0] if typed else "",
        words=words,
        reference=request_number(query.text) if words else "",
        kind=query.kind,
        account_id=query.account_id,
        first=query.first,
        last=query.last,
        way=query.way,
        file_id=subject.file_id,
        request_id=subject.request_id,
        slip_id=subject.slip_id,
        released=not query.seen_too,
    )
    if sees_all_prints(desk) or subject.is_known:
        return chosen
    return replace(chosen, account_id=desk.account.id)


def _row(session: Session, desk: Desk, found: Any, releases: list[Any]) -> PrintRow:
    one, account, request, file, slip, person, principal = found
    about, number = "", ""
    if request is not None:
        about, number = full_name_ar(person), request.number
    elif slip is not None:
        about, number = slip.addressee, written(session, desk, slip)
    elif file is not None:
        about, number = full_name_ar(principal), file.number
    return PrintRow(
        id=one.id,
        number=one.number,
        kind=one.kind,
        title=one.title,
        subject=PrintSubject(one.file_id, one.request_id, one.slip_id),
        about_ar=about,
        about_number=number,
        on=one.on,
        at=one.at,
        account_id=account.id,
        account_ar=account.full_name_ar,
        state=one.state,
        code=one.code,
        pages=one.pages,
        releases=tuple(ReleaseRow(each.way, each.at, name) for each, name in releases),
    )
