"""What an outgoing head hands over: open requests, registers with their last numbers, slips."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Kind, Provider, State
from desktop_app.services import numbering
from desktop_app.services.accounts import list_accounts
from desktop_app.services.backups import last_backup
from desktop_app.services.desk import Desk
from desktop_app.services.rows import AccountRow
from desktop_app.services.slip_pages import list_slips
from desktop_app.services.slip_rows import SlipRow
from desktop_app.storage import request_queries
from desktop_app.storage.models import Counter, File, Member, Request


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """A yearly register: which it is, how many numbers it gave, and the last one."""

    register: str
    year: int
    last: int
    last_number: str


@dataclass(frozen=True, slots=True)
class Handover:
    """The state of an office on the day it changes hands."""

    on: date
    open_requests: Mapping[tuple[Provider, State], int]
    overdue: int
    archived: int
    files: int
    people: int
    registers: tuple[RegisterLine, ...]
    slips: tuple[SlipRow, ...]
    accounts: tuple[AccountRow, ...]
    backed_up_on: date | None

    @property
    def open_count(self) -> int:
        """All requests that wait for a decision."""
        return sum(self.open_requests.values())


REGISTERS = {
    numbering.LETTERS[Kind.SOCIAL]: "social",
    numbering.LETTERS[Kind.HEALTH]: "health",
    numbering.SLIP_LETTER: "slips",
    numbering.EXTRACT_LETTER: "extracts",
}


def handover(desk: Desk) -> Handover:
    """Return what is handed over today. ForbiddenError for a role that may not manage accounts."""
    desk.require(Action.MANAGE_ACCOUNTS)
    late = request_queries.RequestFilter(overdue_on=desk.today())
    with desk.read() as session:
        open_requests = request_queries.count_by_state(session)
        overdue = request_queries.count(session, late)
        archived = _count(session, Request, Request.state == State.ARCHIVED)
        files, people = _count(session, File), _count(session, Member)
        registers = _registers(session, desk.unit.code)
    backup = last_backup(desk)
    return Handover(
        on=desk.today(),
        open_requests=open_requests,
        overdue=overdue,
        archived=archived,
        files=files,
        people=people,
        registers=registers,
        slips=tuple(row for row in list_slips(desk) if row.awaited),
        accounts=tuple(one for one in list_accounts(desk) if not one.retired),
        backed_up_on=desk.local(backup.at).date() if backup else None,
    )


def _count(session: Session, table: type, *conditions: object) -> int:
    query = select(func.count()).select_from(table)
    return session.scalar(query.where(*conditions)) or 0  # type: ignore[arg-type]


def _registers(session: Session, unit: str) -> tuple[RegisterLine, ...]:
    """Return the unit's series, the latest year first: of files, requests, slips and extracts."""
    lines = []
    for counter in session.scalars(select(Counter)):
        name, year = _series(counter.series, unit)
        if name:
            number = numbering.written(counter.series, counter.last)
            lines.append(RegisterLine(name, year, counter.last, number))
    order = ["files", *REGISTERS.values()]
    return tuple(sorted(lines, key=lambda line: (-line.year, order.index(line.register))))


def _series(series: str, unit: str) -> tuple[str, int]:
    """Return which register a series is of, and its year; an empty name for another's."""
    *letter, code, year = series.split("-")
    if code != unit or not year.isdigit():
        return "", 0
    return (REGISTERS.get(letter[0], "") if letter else "files"), int(year)
