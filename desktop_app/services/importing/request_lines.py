"""Reads a row about a request: typed values and findings. No rule of today is applied to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from rapidfuzz import fuzz, process

from desktop_app.domain import identifiers
from desktop_app.domain.catalogue import Catalogue, RequestType
from desktop_app.domain.messages import Message, message
from desktop_app.domain.vocabulary import Channel, Outcome, State
from desktop_app.services.cleaning import LONGEST
from desktop_app.services.importing.cells import amount_of, date_of, text_of
from desktop_app.services.importing.findings import Code, Finding, Severity
from desktop_app.services.importing.lines import Line
from desktop_app.services.importing.people_lines import (
    LONGEST_REMARK,
    Key,
    bad_date,
    shown,
    shown_cell,
)
from desktop_app.services.importing.person_names import name_key, without_title
from desktop_app.services.importing.words import Standing, Words, folded, plain

LODGED = Standing(State.REGISTERED, None)
GRANTED = Standing(State.DECIDED, Outcome.ACCEPTED)
LIKE_ENOUGH = 92  # a letter or two amiss in a name of some length
SHORTEST_FOR_LIKENESS = 10
KEY_FIELDS = ("matricule", "payroll_number", "cnie", "file_number")


@dataclass
class RequestLine:
    """A row about a request, as far as the row alone can tell; amounts in centimes."""

    line: Line
    type: RequestType | None = None
    received_on: date | None = None
    standing: Standing = LODGED
    amount_requested: int | None = None
    amount_granted: int | None = None
    decided_on: date | None = None
    transmitted_on: date | None = None
    old_number: str = ""
    beneficiary: str = ""
    relation: str = ""
    keys: tuple[Key, ...] = ()
    channel: Channel = Channel.COUNTER
    urgent: bool = False
    decision_reference: str = ""
    decision_reason: str = ""
    remarks: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    @property
    def is_refused(self) -> bool:
        """Tell whether the row stays out."""
        return any(one.severity is Severity.ERROR for one in self.findings)

    def error(self, name: str, code: Code, text: Message) -> None:
        """Keep the row out, and say why."""
        self.findings.append(self.line.error(name, code, text))

    def remark(self, name: str) -> None:
        """Keep what a column says in the request's note."""
        text = text_of(self.line.cell(name))[:LONGEST_REMARK]
        self.remarks.append(f"{self.line.table.heading(name)}: {text}")


def read_request(line: Line, catalogue: Catalogue, words: Words, today: date) -> RequestLine:
    """Return what a row says of a request; its findings tell whether it can come in."""
    found = RequestLine(line)
    _read_type(found, catalogue)
    _read_received(found, today)
    _take_version(found, catalogue)
    _read_amounts(found)
    _read_dates(found, today)
    _read_standing(found, words)
    _read_who(found, words)
    _read_rest(found, words)
    return found


def _read_type(found: RequestLine, catalogue: Catalogue) -> None:
    text = found.line.text("type")
    found.type = named_type(text, catalogue) if text else None
    if text and found.type is None:
        found.error(
            "type",
            Code.UNKNOWN_TYPE,
            message(
                "Import",
                "{value} is no kind of request in the catalogue. Write the name or the code that"
                " the catalogue gives it.",
                value=shown(text),
            ),
        )
    elif found.type is None:
        found.error(
            "type",
            Code.UNKNOWN_TYPE,
            message("Import", "The kind of request is missing. Write its name or its code."),
        )


def _take_version(found: RequestLine, catalogue: Catalogue) -> None:
    """A request has the version of its type that was in force on the day it was lodged."""
    if found.type is not None and found.received_on is not None:
        found.type = catalogue.on(found.received_on)[found.type.code]


def named_type(text: str, catalogue: Catalogue) -> RequestType | None:
    """Return the type a register names as the catalogue does, a letter or two amiss."""
    known = catalogue.recognise(text)
    if known is not None or len(text) < SHORTEST_FOR_LIKENESS:
        return known
    near = process.extractOne(
        folded(text), list(catalogue.spellings), scorer=fuzz.ratio, score_cutoff=LIKE_ENOUGH
    )
    return catalogue.types[catalogue.spellings[near[0]]] if near else None


def _read_received(found: RequestLine, today: date) -> None:
    cell = found.line.cell("received_on")
    if not found.line.text("received_on"):
        missing = message("Import", "The date of the deposit is missing. Write it as 15/03/2024.")
        found.error("received_on", Code.BAD_DATE, missing)
        return
    known = date_of(cell, today, past=True)
    if known is None:
        found.error("received_on", Code.BAD_DATE, bad_date(cell))
    elif known.first() > today:
        future = message(
            "Import",
            "The date of the deposit, {value}, is still to come. Check the year.",
            value=shown_cell(cell),
        )
        found.error("received_on", Code.BAD_DATE, future)
    else:
        found.received_on = known.first()


def _read_amounts(found: RequestLine) -> None:
    found.amount_requested = _amount(found, "amount_requested")
    found.amount_granted = _amount(found, "amount_granted")


def _amount(found: RequestLine, name: str) -> int | None:
    text = found.line.text(name)
    amount = amount_of(found.line.cell(name)) if text else None
    if text and amount is None:
        found.error(
            name,
            Code.BAD_AMOUNT,
            message(
                "Import",
                "{value} is no amount. Write it in figures, as 1.250,00.",
                value=shown(text),
            ),
        )
    return amount


def _read_dates(found: RequestLine, today: date) -> None:
    found.decided_on = _other_date(found, "decided_on", today)
    found.transmitted_on = _other_date(found, "transmitted_on", today)


def _other_date(found: RequestLine, name: str, today: date) -> date | None:
    """Return a date the row can do without; a wrong one goes to the note."""
    text = found.line.text(name)
    known = date_of(found.line.cell(name), today, past=True) if text else None
    if text and known is None:
        odd = message(
            "Import",
            "{value} is no date. The row came in; what is written is kept in the request's note."
            " Write it as 15/03/2024.",
            value=shown(text),
        )
        found.findings.append(found.line.warning(name, Code.BAD_DATE, odd))
        found.remark(name)
    return known.first() if known is not None else None


def _read_standing(found: RequestLine, words: Words) -> None:
    text = found.line.text("state")
    if not text:
        found.standing = GRANTED if found.amount_granted else LODGED
        return
    known = words.standing(text)
    if known is None:
        found.error(
            "state",
            Code.UNKNOWN_STATE,
            message(
                "Import",
                "The state {value} is not known. Write one of: registered, incomplete, under"
                " review, transmitted, accepted, partly accepted, refused, closed.",
                value=shown(text),
            ),
        )
        return
    found.standing = known


def _read_who(found: RequestLine, words: Words) -> None:
    # «مجهول» says something here: that nobody of the family is meant.
    text = text_of(found.line.cell("beneficiary"))
    text = text if folded(text) else ""
    parts = (found.line.text("given_names"), found.line.text("family_name"))
    if not text or all(parts):
        text = " ".join(part for part in (*parts, text if not all(parts) else "") if part)
    found.beneficiary, _ = without_title(text, words)
    found.relation = found.line.text("relation")
    keys = []
    for name in KEY_FIELDS:
        number = identifiers.normalise_matricule(found.line.text(name))
        if name == "cnie":
            number = identifiers.normalise_cnie(number)
        if number:
            keys.append((name, number))
    principal_name = found.line.text("principal_name")
    if principal_name:
        bare, _ = without_title(principal_name, words)
        keys.append(("principal_name", name_key(bare)))
    found.keys = tuple(keys)


def _read_rest(found: RequestLine, words: Words) -> None:
    line = found.line
    found.old_number = _old_number(line)
    found.channel = words.channels.get(plain(line.text("channel")), Channel.COUNTER)
    found.urgent = folded(line.text("urgent")) in words.yes
    found.decision_reference = line.text("decision_reference")[: LONGEST["decision_reference"]]
    found.decision_reason = line.text("decision_reason")[:LONGEST_REMARK]
    notes = line.text("notes")
    if notes:
        found.remarks.insert(0, notes[:LONGEST_REMARK])


def _old_number(line: Line) -> str:
    """Return the number the register gave: its own column, else the file's, else the order."""
    for name in ("old_number", "file_number", "order"):
        if line.table.has(name):
            return line.text(name)[: LONGEST["old_number"]]
    return ""
