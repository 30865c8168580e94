"""A body's answers in a workbook: what they would do is shown first, then done in one go."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from sqlalchemy.orm import Session

from desktop_app import paths
from desktop_app.domain.dispatch import Answer
from desktop_app.domain.errors import ConflictError, FieldError, ForbiddenError, InvalidError
from desktop_app.domain.formats import amount as written_amount
from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import Message, message
from desktop_app.domain.names import fold
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import strip_marks, to_western_digits
from desktop_app.services.cleaning import BAD_AMOUNT, BAD_DAY
from desktop_app.services.desk import Desk
from desktop_app.services.importing.cells import amount_of, date_of
from desktop_app.services.importing.headings import Table, recognise_answers
from desktop_app.services.importing.lines import Line, data_lines
from desktop_app.services.importing.reading import WorkbookError, read_workbook
from desktop_app.services.move_checks import OTHER
from desktop_app.services.slip_answers import (
    AnswerForm,
    awaited_of,
    carry_out,
    reasons_of,
    record_answers,
    rights_of,
)
from desktop_app.services.slip_pages import slip_page
from desktop_app.services.slip_rows import SlipLineRow, SlipPage
from desktop_app.storage import slip_queries

# `S-TNG-2026-000045` in any writing: `s tng 2026/45`.
OWN_NUMBER = re.compile(r"([SH])[\W_]*([A-Z]{2,5})[\W_]*(\d{4})[\W_]+(\d{1,6})|"
                        r"([SH])([A-Z]{2,5})(\d{4})(\d{6})")  # fmt: skip
NOT_IN_NUMBERS = re.compile(r"[\W_]+")


class Verdict(StrEnum):
    """What becomes of a row of the sheet."""

    READY = "ready"
    EMPTY = "empty"
    UNKNOWN = "unknown"
    ELSEWHERE = "elsewhere"
    ANSWERED = "answered"
    FAULT = "fault"


# These rows stay out, and the sheet's owner must look at them.
STAYING_OUT = frozenset({Verdict.UNKNOWN, Verdict.ELSEWHERE, Verdict.ANSWERED, Verdict.FAULT})


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One row of the sheet; `row` is the workbook's own number, `words` say what is wrong."""

    row: int
    number: str
    verdict: Verdict
    line: SlipLineRow | None = None
    form: AnswerForm | None = None
    words: Message | None = None


@dataclass(frozen=True, slots=True)
class AnswerPlan:
    """What a sheet would do to a slip; nothing is written yet."""

    slip_id: int
    version: int
    file: str
    lines: tuple[SheetLine, ...]

    @property
    def ready(self) -> tuple[SheetLine, ...]:
        """The rows that would be recorded."""
        return tuple(line for line in self.lines if line.verdict is Verdict.READY)

    @property
    def left_out(self) -> tuple[SheetLine, ...]:
        """The rows that stay out, each with its sentence."""
        return tuple(line for line in self.lines if line.verdict in STAYING_OUT)


class _RehearsedError(Exception):
    """Ends a rehearsal: everything it did is undone."""


def plan_answers(desk: Desk, slip_id: int, path: Path) -> AnswerPlan:
    """Read a body's sheet and say what each row would do to the slip; nothing is written.

    Rows are matched by the request's number, ours in any spacing or the one of an older
    register. Every answer is tried on the records and undone, so that what is said is what will
    be. Raises WorkbookError for a file that cannot be read or holds no answers.
    """
    page = slip_page(desk, slip_id)
    if page.row.state not in slip_queries.AWAITING:
        raise ConflictError(message("Dispatch", "No answer is awaited on this slip."))
    table = _table(path)
    rows = list(_read_rows(desk, page, table))
    return AnswerPlan(slip_id, page.version, path.name, tuple(_rehearse(desk, slip_id, rows)))


def apply_answers(desk: Desk, plan: AnswerPlan) -> SlipPage:
    """Record what a plan found ready, in one transaction; the rows left out change nothing."""
    forms = [line.form for line in plan.ready if line.form is not None]
    if not forms:
        raise ConflictError(message("Dispatch", "No row of the sheet can be recorded."), "nothing")
    return record_answers(desk, plan.slip_id, forms, plan.version)


def _table(path: Path) -> Table:
    for sheet in read_workbook(path):
        table = recognise_answers(sheet)
        if table is not None:
            return table
    raise WorkbookError(
        message(
            "Dispatch",
            "The sheet has no column for the request's number and the decision. Use the sheet"
            " that goes with the slip, or name its columns «رقم الطلب» and «القرار».",
        ),
        "no_answers",
    )


# --- whose row it is --------------------------------------------------------------------------


def number_key(text: str) -> str:
    """Return a request's number without what people put between its parts: `STNG2026000045`."""
    plain = to_western_digits(strip_marks(text)).upper().strip()
    own = OWN_NUMBER.fullmatch(plain)
    if own:
        letter, unit, year, place = own.groups()[:4] if own[1] else own.groups()[4:]
        return f"{letter}{unit}{year}{int(place):06d}"
    return NOT_IN_NUMBERS.sub("", plain)


def _read_rows(desk: Desk, page: SlipPage, table: Table) -> Iterator[SheetLine]:
    by_key = {number_key(sent.number): sent for sent in page.lines}
    for sent in page.lines:
        if sent.old_number:
            by_key.setdefault(number_key(sent.old_number), sent)
    lines = list(data_lines(table))
    known = _known_elsewhere(desk, [_number(line) for line in lines], by_key)
    seen: dict[int, int] = {}
    for line in lines:
        number = _number(line)
        found = by_key.get(number_key(number))
        if found is None:
            yield _stranger(line, number, known)
        elif found.request_id in seen:
            yield SheetLine(line.number, number, Verdict.FAULT, found, words=message(
                "Dispatch", "The request stands in row {row} already. Keep one of the two.",
                row=seen[found.request_id],
            ))  # fmt: skip
        else:
            seen[found.request_id] = line.number
            yield _read_row(desk, line, number, found)


def _number(line: Line) -> str:
    return line.text("number")


def _known_elsewhere(
    desk: Desk, numbers: Sequence[str], here: Mapping[str, SlipLineRow]
) -> frozenset[str]:
    """Return the keys of the numbers that name a request which is not on the slip."""
    wanted = {number: number_key(number) for number in numbers if number_key(number) not in here}
    asked = [*wanted, *filter(None, (_own_writing(key) for key in wanted.values()))]
    with desk.read() as session:
        found = slip_queries.known_numbers(session, asked)
    return frozenset(number_key(number) for number in found)


def _own_writing(key: str) -> str:
    """Return a key as our numbers are written, empty when it is none of ours."""
    found = OWN_NUMBER.fullmatch(key)
    return "-".join(part for part in found.groups() if part) if found else ""


def _stranger(line: Line, number: str, known: frozenset[str]) -> SheetLine:
    shown = isolate(number)
    if not number:
        text = message("Dispatch", "The number of the request is missing. Write it in this row.")
        return SheetLine(line.number, number, Verdict.UNKNOWN, words=text)
    if number_key(number) in known:
        text = message("Dispatch", "The request {number} is not on this slip.", number=shown)
        return SheetLine(line.number, number, Verdict.ELSEWHERE, words=text)
    text = message(
        "Dispatch", "No request has the number {number}. Check it on the slip.", number=shown
    )
    return SheetLine(line.number, number, Verdict.UNKNOWN, words=text)


# --- what the row says ------------------------------------------------------------------------


def _read_row(desk: Desk, line: Line, number: str, found: SlipLineRow) -> SheetLine:
    answer = found.answer
    if not found.is_awaited:
        text = message("Dispatch", "The request has its answer already.")
        if answer is not None and answer.reference:
            text = message(
                "Dispatch",
                "The request has its answer already, number {reference}.",
                reference=isolate(answer.reference),
            )
        return SheetLine(line.number, number, Verdict.ANSWERED, found, words=text)
    if not any(line.text(name) for name in ("decision", "amount", "reference", "reason")):
        return SheetLine(line.number, number, Verdict.EMPTY, found)
    try:
        form = _form(desk, line, found)
    except InvalidError as refused:
        return SheetLine(line.number, number, Verdict.FAULT, found, words=refused.message)
    return SheetLine(line.number, number, Verdict.READY, found, form)


def _form(desk: Desk, line: Line, found: SlipLineRow) -> AnswerForm:
    answer = _decision(line.text("decision"))
    codes, note = _reasons(desk, found, answer, line.text("reason"))
    return AnswerForm(
        request_id=found.request_id,
        answer=answer,
        on=_day(desk, line),
        reference=line.text("reference"),
        amount=_amount(line),
        reasons=codes,
        note=note,
    )


@lru_cache(maxsize=1)
def _decisions() -> dict[str, Answer]:
    table = tomllib.loads(paths.resources("reference", "answer_words.toml").read_text("utf-8"))
    return {fold(word): Answer(code) for code, words in table.items() for word in words}


def _decision(text: str) -> Answer:
    found = _decisions().get(fold(text))
    if found is not None:
        return found
    if not text:
        raise _invalid(message("Dispatch", "The decision is missing. Write it in this row."))
    fault = message(
        "Dispatch",
        "The decision «{decision}» is not known. Write: accepted, partly accepted, refused,"
        " returned, deferred.",
        decision=text,
    )
    raise _invalid(fault)


def _invalid(text: Message) -> InvalidError:
    return InvalidError([FieldError("row", "bad_row", text)])


def _day(desk: Desk, line: Line) -> str:
    if not line.text("date"):
        return ""
    found = date_of(line.cell("date"), desk.today(), past=True)
    if found is None or not found.exact:
        raise _invalid(BAD_DAY)
    return found.iso


def _amount(line: Line) -> str:
    if not line.text("amount"):
        return ""
    found = amount_of(line.cell("amount"))
    if found is None:
        raise _invalid(BAD_AMOUNT)
    return written_amount(found)


def _reasons(
    desk: Desk, found: SlipLineRow, answer: Answer, text: str
) -> tuple[tuple[str, ...], str]:
    """Return (codes, words) of what stands under the reasons: those of the list, and the rest."""
    if not text:
        return (), ""
    offered = {
        fold(name): reason.code
        for reason in reasons_of(desk, found.kind, answer)
        for name in (reason.code, reason.name_ar, reason.name_fr)
    }
    parts = [part.strip() for part in re.split(r"[؛;|\n]", text) if part.strip()]
    codes = tuple(dict.fromkeys(offered[fold(part)] for part in parts if fold(part) in offered))
    words = "؛ ".join(part for part in parts if fold(part) not in offered)
    if words and codes and OTHER in offered.values():
        codes = (*codes, OTHER)
    return codes, words


# --- trying it ----------------------------------------------------------------------------------


def _rehearse(desk: Desk, slip_id: int, rows: Sequence[SheetLine]) -> list[SheetLine]:
    """Try each answer on the records, then undo all; a refusal is said beside its row."""
    tried: list[SheetLine] = []
    with suppress(_RehearsedError), desk.write(Action.SEE_REQUESTS, "rehearse") as session:
        awaited = awaited_of(session, slip_id)
        tried += [_try(session, desk, row, awaited) for row in rows]
        raise _RehearsedError
    return tried


def _try(session: Session, desk: Desk, row: SheetLine, awaited: frozenset[int]) -> SheetLine:
    form = row.form
    if row.verdict is not Verdict.READY or form is None or form.answer is None:
        return row
    if not all(desk.may(right) for right in rights_of(form.answer)):
        text = message("Dispatch", "Your role does not include recording this answer.")
        return SheetLine(row.row, row.number, Verdict.FAULT, row.line, words=text)
    try:
        with session.begin_nested():
            carry_out(session, desk, form, awaited)
    except (InvalidError, ConflictError, ForbiddenError) as refused:
        return SheetLine(row.row, row.number, Verdict.FAULT, row.line, words=refused.message)
    return row
