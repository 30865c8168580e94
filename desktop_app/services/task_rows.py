"""What the list of tasks gives back: frozen rows for the window, the morning sheet and console."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.messages import Message
from desktop_app.domain.roles import Action
from desktop_app.domain.tasks import TaskCode
from desktop_app.domain.vocabulary import Provider, State
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.rows import Counter, DayRow


@dataclass(frozen=True, slots=True)
class TaskKind:
    """A kind of task: its words, its look, the step that does it and who may take it."""

    code: TaskCode
    title: Message
    short: Message
    icon: str
    tone: str
    next: Message
    right: Action
    step: RequestAction | None = None


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One task: a request, a person's right that ends, or an own reminder.

    `own` is what the request waits for, late or not; `next_ar` the next step in words, for this
    account. `since` is the day from which it waits. `days_left` counts to `due_on`, below zero
    after it; while papers are missing it is what was left when the clock stopped.
    """

    code: TaskCode
    own: TaskCode
    next_ar: str
    step: RequestAction | None
    number: str
    person_ar: str
    what_ar: str
    provider: Provider | None = None
    state: State | None = None
    urgent: bool = False
    since: date | None = None
    due_on: date | None = None
    days_left: int | None = None
    missing: int = 0
    request_id: int | None = None
    file_id: int | None = None
    person_id: int | None = None
    reminder_id: int | None = None

    @property
    def key(self) -> tuple[str, int]:
        """What tells one task from another."""
        if self.reminder_id is not None:
            return "reminder", self.reminder_id
        if self.request_id is not None:
            return "request", self.request_id
        return "person", self.person_id or 0


@dataclass(frozen=True, slots=True)
class TaskGroup:
    """A kind of task with how many there are, and the first of them."""

    kind: TaskKind
    counter: Counter
    rows: tuple[TaskRow, ...]


@dataclass(frozen=True, slots=True)
class HomePage:
    """What waits for the person who signed in, and how the week went."""

    today: date
    groups: tuple[TaskGroup, ...]
    open_by_provider: Mapping[Provider, Mapping[State, int]]
    week: tuple[DayRow, ...]
    people: int
    files: int

    @property
    def waiting(self) -> int:
        """How many tasks there are in all."""
        return sum(group.counter.total for group in self.groups)

    def group(self, code: TaskCode) -> TaskGroup | None:
        """Return the group of a kind of task, None when the account has no such tasks."""
        return next((group for group in self.groups if group.kind.code is code), None)
