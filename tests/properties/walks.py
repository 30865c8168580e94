"""A walk through a request's life: random forms for its steps, and what must hold after each."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from sqlalchemy import inspect, select

from desktop_app.domain.deadlines import is_working
from desktop_app.domain.errors import ConflictError, InvalidError
from desktop_app.domain.vocabulary import (
    DecidingBody,
    Kind,
    NoticeChannel,
    Opinion,
    Outcome,
    PaymentMode,
    State,
)
from desktop_app.domain.work_calendar import WorkCalendar
from desktop_app.domain.workflow import LIVES, Decider, Entry, Papers, RequestAction, Transition
from desktop_app.services import moves, requests
from desktop_app.services.desk import Desk
from desktop_app.services.forms import MoveForm
from desktop_app.services.rows import RequestPage
from desktop_app.storage.models import (
    AuditRow,
    Payment,
    Request,
    RequestEvent,
    RequestPaper,
    RequestReport,
)
from tests import builders

RIB = "011519000001205000534921"
STEPS = [one for one in RequestAction if one not in {RequestAction.REGISTER, RequestAction.IMPORT}]
STOPPED = {State.INCOMPLETE, State.RETURNED}
# Two that others decide and one the unit decides, in each life; some ask an amount, some do not.
TYPES = {Kind.SOCIAL: ("S05", "S28", "S40"), Kind.HEALTH: ("H01", "H09", "H34")}


@dataclass
class Walk:
    """A request under way in a real office, whose clock the walk moves."""

    desk: Desk
    clock: builders.Clock
    page: RequestPage

    @property
    def by_unit(self) -> bool:
        return self.page.deciding_body is DecidingBody.UNIT

    def in_table(self, action: RequestAction) -> Transition | None:
        """The line of the table for a step from here, read without the program's own help."""
        row = self.page.row
        for step in LIVES[row.kind]:
            fits = step.decider is Decider.ANY or (step.decider is Decider.UNIT) == self.by_unit
            suits = not step.outcomes or row.outcome in step.outcomes
            if step.start is row.state and step.action is action and fits and suits:
                return step
        return None

    def possible(self) -> list[Transition]:
        """Every line of the table that leaves the present state."""
        return [step for action in STEPS if (step := self.in_table(action)) is not None]

    def attempt(self, form: MoveForm) -> Exception | None:
        """Take a step; returns the refusal, None when it was taken."""
        try:
            self.page = moves.move_request(self.desk, self.page.row.id, form, self.page.version)
        except (ConflictError, InvalidError) as refusal:
            return refusal
        return None

    def stored(self) -> list[list[Any]]:
        """All that is stored of the request, and how far the trail has come."""
        number = self.page.row.id
        with self.desk.read() as session:
            found: list[list[Any]] = []
            for table, key in (
                (Request, Request.id),
                (RequestEvent, RequestEvent.request_id),
                (RequestPaper, RequestPaper.request_id),
                (Payment, Payment.request_id),
                (RequestReport, RequestReport.request_id),
            ):
                names = [column.key for column in inspect(table).column_attrs]
                rows = session.scalars(select(table).where(key == number).order_by(table.id))
                found += [[getattr(row, name) for name in names] for row in rows]
            last = session.scalar(select(AuditRow.seq).order_by(AuditRow.seq.desc()).limit(1))
        return [*found, [last]]


def new_walk(desk: Desk, clock: builders.Clock, code: str, file: Any, complete: bool) -> Walk:
    """A request that was just deposited, with its papers or with the first of them only."""
    needed = requests.needed_papers(desk, file.file.id, file.principal.person.id, code)
    required = [paper for paper in needed if not paper.is_optional]
    papers = None if complete or not required else []
    return Walk(desk, clock, builders.request(desk, file, code, papers=papers))


# --- what a person might enter ------------------------------------------------------------------


def good_form(walk: Walk, step: Transition, outcome: Outcome = Outcome.ACCEPTED) -> MoveForm:
    """What a step requires, filled in as it should be."""
    page = walk.page
    codes = [code for paper in page.papers for code in paper.codes]
    more: dict[str, Any] = {}
    if Entry.REASON in step.records or Entry.REASONS in step.requires:
        more["reason"] = "سبب مبين"
    if step.papers is Papers.COMPLETE and step.action is RequestAction.COMPLETE:
        more["papers"] = frozenset(codes)
    if Entry.PAPERS in step.records and step.action is not RequestAction.COMPLETE:
        more["asked"] = frozenset(codes[:1])
    if Entry.OUTCOME in step.requires:
        more |= _decision(page, outcome)
    if Entry.PAYMENT in step.requires:
        more |= {"mode": PaymentMode.TRANSFER, "rib": RIB, "amount": _payment(page, step)}
    if Entry.OPINION in step.requires:
        more["opinion"] = Opinion.FAVOURABLE
    if Entry.CHANNEL in step.requires:
        more["channel"] = NoticeChannel.BY_HAND
    if Entry.REPORT in step.requires:
        more["report"] = {"findings": "أسرة من خمسة أفراد"}
    return MoveForm(step.action, **more)


def _decision(page: RequestPage, outcome: Outcome) -> dict[str, Any]:
    asked = page.row.amount_requested
    amounts = {Outcome.ACCEPTED: asked, Outcome.PARTLY: asked and asked // 2}
    granted = amounts.get(outcome)
    return {
        "outcome": outcome,
        "reason": "قرار الجهة المختصة",
        "reference": "12/2026",
        "amount": f"{granted / 100:.2f}" if granted else "",
    }


def _payment(page: RequestPage, step: Transition) -> str:
    granted = page.row.amount_granted
    if step.action is RequestAction.PAY_PART:
        left = (granted or 100_000) - page.paid
        return f"{max(1, left // 3) / 100:.2f}"
    return f"{(granted - page.paid) / 100:.2f}" if granted else "150"


@st.composite
def any_form(draw: st.DrawFn, walk: Walk, action: RequestAction) -> MoveForm:
    """Whatever a person might enter with a step, right, lacking, or wrong."""
    page = walk.page
    codes = sorted({code for paper in page.papers for code in paper.codes})
    known = [reason.code for reason in walk.desk.reference.reasons.values()]
    some_codes = st.frozensets(st.sampled_from(codes or ["D01"]), max_size=4)
    days = st.sampled_from(("", "", "", "31/12/2025", "01/01/2031", "ليس تاريخا"))
    return MoveForm(
        action,
        on=draw(days),
        reason=draw(st.sampled_from(("", "سبب"))),
        reasons=tuple(draw(st.lists(st.sampled_from(known), max_size=2))),
        outcome=draw(st.none() | st.sampled_from(Outcome)),
        amount=draw(st.sampled_from(("", "0", "1", "1200", "5000", "5000,01", "90000", "كثير"))),
        papers=draw(some_codes),
        asked=draw(some_codes),
        opinion=draw(st.none() | st.sampled_from(Opinion)),
        channel=draw(st.none() | st.sampled_from(NoticeChannel)),
        mode=draw(st.none() | st.sampled_from(PaymentMode)),
        rib=draw(st.sampled_from(("", RIB, "123"))),
        report={"findings": draw(st.sampled_from(("", "معاينة")))},
        override_reason=draw(st.sampled_from(("", "حالة خاصة"))),
    )


@st.composite
def next_form(draw: st.DrawFn, walk: Walk) -> MoveForm:
    """A step of the table filled in well most often; else any step, filled in anyhow."""
    possible = walk.possible()
    # Giving up ends a walk, so it is not chosen as often as going on.
    onward = [step for step in possible if step.action not in _ENDS] or possible
    choice = draw(st.integers(0, 9))
    if possible and choice < 7:
        step = draw(st.sampled_from(onward if choice < 6 else possible))
        return good_form(walk, step, draw(st.sampled_from(Outcome)))
    return draw(any_form(walk, draw(st.sampled_from(STEPS))))


MONEY = {
    RequestAction.START_PAYMENT,
    RequestAction.PAY_PART,
    RequestAction.PAY,
    RequestAction.APPEAL,
    RequestAction.DECIDE,
    RequestAction.CLOSE,
}


@st.composite
def money_form(draw: st.DrawFn, walk: Walk) -> MoveForm:
    """A decision or a payment, of any amount."""
    possible = [step for step in walk.possible() if step.action in MONEY]
    if not possible:
        return draw(next_form(walk))
    form = good_form(walk, draw(st.sampled_from(possible)), draw(st.sampled_from(Outcome)))
    amount = draw(st.sampled_from(("", "1", "800", "1200", "5000", "5000,01")))
    return form if draw(st.booleans()) else replace(form, amount=amount)


_ENDS = {RequestAction.CANCEL, RequestAction.WITHDRAW, RequestAction.ARCHIVE, RequestAction.CLOSE}


# --- what must hold -----------------------------------------------------------------------------


def check_replay(walk: Walk) -> None:
    """The timeline alone leads to the stored state, by lines of the table, in order of days."""
    first, *others = walk.page.events
    assert first.action is RequestAction.REGISTER
    assert first.from_state is None
    table = {(step.start, step.action, step.to) for step in LIVES[walk.page.row.kind]}
    state, day, instant = first.to_state, first.on, first.at
    for event in others:
        assert event.from_state is state
        assert (state, event.action, event.to_state) in table
        assert event.on >= day
        assert event.at >= instant
        state, day, instant = event.to_state, event.on, event.at
    assert walk.page.row.state is state
    with walk.desk.read() as session:
        assert session.get_one(Request, walk.page.row.id).state_since == day


def check_money(walk: Walk) -> None:
    """What was paid is never more than what was granted."""
    granted = walk.page.row.amount_granted
    assert all(payment.amount > 0 for payment in walk.page.payments)
    assert granted is None or walk.page.paid <= granted


def check_clock(walk: Walk) -> None:
    """The stored term is the one counted day by day, without the days the clock stood."""
    told = [(event.action.value, event.on.isoformat()) for event in walk.page.events]
    assert walk.page.row.due_on == counted_due(walk), told


def counted_due(walk: Walk) -> date:
    """Count the days of the term one by one, each outside the stops, from the events alone."""
    kind = walk.desk.catalogue.types[walk.page.row.type]
    start, days = walk.page.row.received_on, kind.target.number
    working = kind.target.unit == "working"
    for event in walk.page.events:
        if event.action is RequestAction.APPEAL:
            start, days, working = event.on, 30, False
    stood, calendar = _stood(walk, start), walk.desk.calendar
    day, left = start, days
    # Up to the last day on which the clock stood, then on (or back) to the end of the term.
    last = max(stood, default=start)
    while day < last:
        day += timedelta(days=1)
        if day not in stood and (is_working(calendar, day) or not working):
            left -= 1
    due = _shift(calendar, day, left, working)
    while not working and not is_working(calendar, due):
        due += timedelta(days=1)
    return due


def _stood(walk: Walk, start: date) -> set[date]:
    """The days on which the clock stood, of the stops that have ended."""
    stood: set[date] = set()
    since: date | None = None
    for event in walk.page.events:
        if event.to_state in STOPPED:
            since = since or event.on
        elif since is not None:
            length = (event.on - max(since, start)).days
            stood |= {max(since, start) + timedelta(days=n) for n in range(1, length + 1)}
            since = None
    return stood


def _shift(calendar: WorkCalendar, day: date, count: int, working: bool) -> date:
    """Move so many days on, back when negative; only working days count when asked."""
    step = timedelta(days=1 if count > 0 else -1)
    if working and count <= 0:
        while not is_working(calendar, day):
            day -= timedelta(days=1)
    while count:
        day += step
        if is_working(calendar, day) or not working:
            count += -1 if count > 0 else 1
    return day


# --- the tables as a graph ----------------------------------------------------------------------


Way = tuple[tuple[Transition, Outcome], ...]


def paths(kind: Kind, *, by_unit: bool) -> dict[State, Way]:
    """The shortest way of the table to each state, with what each decision on it is."""
    decider = Decider.UNIT if by_unit else Decider.OTHERS
    first: tuple[State, Outcome | None] = (State.REGISTERED, None)
    found: dict[tuple[State, Outcome | None], Way] = {first: ()}
    waiting = deque([first])
    while waiting:
        here = waiting.popleft()
        for step in LIVES[kind]:
            suits = not step.outcomes or here[1] in step.outcomes
            if step.start is not here[0] or step.decider not in {Decider.ANY, decider} or not suits:
                continue
            for outcome in Outcome if step.needs_outcome else [here[1]]:
                there = (step.to, outcome)
                if there not in found:
                    found[there] = (*found[here], (step, outcome or Outcome.ACCEPTED))
                    waiting.append(there)
    shortest: dict[State, Way] = {}
    for (state, _), way in found.items():
        shortest.setdefault(state, way)
    return shortest


def starts_lacking(way: Way) -> bool:
    """Whether a way begins with a deposit that lacks papers: it is incomplete at once."""
    return bool(way) and way[0][0].papers is Papers.MISSING
