"""One signed-in account at one open office: what every use case is given first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.errors import ForbiddenError
from desktop_app.domain.glass import Veil
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action, action_label
from desktop_app.domain.work_calendar import WorkCalendar
from desktop_app.services.places import Shelf
from desktop_app.services.resources import Reference
from desktop_app.services.rows import AccountRow, UnitRow
from desktop_app.storage.audit import Author, log
from desktop_app.storage.database import Database
from desktop_app.storage.head import HeadState, HeadVerdict

if TYPE_CHECKING:
    from desktop_app.services.prints import Paper

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Return the present instant, in UTC."""
    return datetime.now(UTC)


@dataclass(slots=True)
class CalendarShelf:
    """Where an open office keeps its calendar: read once, renewed when a day is changed."""

    calendar: WorkCalendar


@dataclass(slots=True)
class Sitting:
    """What changes while an account sits at the desk.

    `rights` is what it may do; `opened` is what it gave a reason to read, and until when.
    """

    rights: frozenset[Action]
    opened: dict[tuple[Veil, str, int], datetime] = field(default_factory=dict)


@dataclass(frozen=True)
class Desk:
    """An open office with the account that signed in.

    `paper` is the document that is being made at this desk, if it is to be numbered and sealed;
    `head` is how the trail stood to its marker when the office was opened; `seen` is when a
    confidential record was last noted as read, by its table and id; `places` is where the rows of
    long lists stand.
    """

    folder: Path
    database: Database
    account: AccountRow
    unit: UnitRow
    catalogue: Catalogue
    reference: Reference
    clock: Clock
    zone: ZoneInfo
    shelf: CalendarShelf
    sitting: Sitting
    paper: Paper | None = field(default=None, repr=False)
    head: HeadVerdict = field(default=HeadVerdict(HeadState.SOUND))
    seen: dict[tuple[str, int], datetime] = field(default_factory=dict, repr=False)
    places: Shelf = field(default_factory=Shelf, repr=False)

    @property
    def key(self) -> bytes:
        """The office's key, which wraps new accounts and opens copies."""
        return self.database.key

    @property
    def calendar(self) -> WorkCalendar:
        """The office's calendar: the public holidays with the office's own days over them."""
        return self.shelf.calendar

    def keep_calendar(self, calendar: WorkCalendar) -> None:
        """Work by another calendar from now on, on every page of this office."""
        self.shelf.calendar = calendar

    def now(self) -> datetime:
        """Return the present instant, in UTC."""
        return self.clock()

    def today(self) -> date:
        """Return the day at the office."""
        return self.clock().astimezone(self.zone).date()

    def local(self, instant: datetime) -> datetime:
        """Return an instant in the office's own time."""
        return instant.astimezone(self.zone)

    def may(self, action: Action) -> bool:
        """Tell whether the account's role allows an action."""
        return action in self.sitting.rights

    def require(self, action: Action) -> None:
        """Raise ForbiddenError, and log the refusal, when the role does not allow an action."""
        if self.may(action):
            return
        self.log_refusal(action)
        raise ForbiddenError(self.refusal(action))

    def refusal(self, action: Action) -> Message:
        """Return why an action is closed to the account's role."""
        return message(
            "Desk",
            "The role «{role}» does not include: {action}. Ask the unit head.",
            role=self.account.role_ar,
            action=action_label(action),
        )

    def log_refusal(self, action: Action) -> None:
        """Write to the trail that the account asked for what it may not do."""
        with self.database.write(self.author("refused")) as session:
            log(session, "refused", asked=action.value)

    def author(self, action: str) -> Author:
        """Return who acts now, for the trail."""
        return Author(self.account.id, self.now(), action)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session that changes nothing."""
        with self.database.read() as session:
            yield session

    @contextmanager
    def write(self, action: Action, told_as: str = "") -> Iterator[Session]:
        """Give a session for a change the role must allow; one transaction with its trail."""
        self.require(action)
        with self.database.write(self.author(told_as or action.value)) as session:
            yield session

    def with_unit(self, unit: UnitRow) -> Desk:
        """Return the same desk with the unit's words changed."""
        return replace(self, unit=unit)

    def with_catalogue(self, catalogue: Catalogue) -> Desk:
        """Return the same desk with the office's request types changed."""
        return replace(self, catalogue=catalogue)

    def with_paper(self, paper: Paper) -> Desk:
        """Return the same desk with a document in hand."""
        return replace(self, paper=paper)

    def close(self) -> None:
        """Leave the office."""
        self.database.close()
