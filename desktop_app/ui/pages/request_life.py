"""A request's life on its page: the stepper's states, and the course of what happened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop_app.domain.vocabulary import (
    ENDED_STATES,
    STOPPED_STATES,
    DecidingBody,
    Outcome,
    State,
    label,
    standing_label,
    state_label,
)
from desktop_app.domain.workflow import RequestAction, way_ahead
from desktop_app.domain.workflow import label as action_label
from desktop_app.services.desk import Desk
from desktop_app.services.rows import EventRow, RequestPage
from desktop_app.translate import tell, translate
from desktop_app.ui.pages.request_words import day_words, pays
from desktop_app.ui.widgets.badge import state_badge
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.life import DONE, NOW, Event, Step, Timeline

MOST_STEPS = 9
# Left out of what lies ahead: the first always (to be paid is to have been paying), the others
# one by one where the way is too long for the page.
PASSING = (State.PAYING, State.NOTIFIED, State.ADVISED)


# The stepper


def life_steps(page: RequestPage, today: date) -> list[Step]:
    """Return the states of a request's life: those gone through, the present one, those ahead."""
    entries = _entries(page)
    steps = [] if entries[0].to_state is State.REGISTERED else [_deposit(page, today)]
    steps += [_gone(page, entry, today) for entry in entries[:-1]]
    steps.append(_present(page, entries[-1], today))
    ahead = _ahead(page, len(entries))
    return [*steps, *(Step(tell(state_label(state, page.row.kind))) for state in ahead)]


def _deposit(page: RequestPage, today: date) -> Step:
    """Return the deposit of a request that went on at once, or came from an older register."""
    words = tell(state_label(State.REGISTERED, page.row.kind))
    return Step(words, day_words(page.row.received_on, today), DONE)


def _entries(page: RequestPage) -> list[EventRow]:
    """Return the last entering of each state gone through, in the order of time.

    A life that turned back shows each state once, where it was last entered.
    """
    moves = [event for event in page.events if event.from_state is not event.to_state]
    last = {event.to_state: event for event in moves}
    return sorted(last.values(), key=moves.index)


def _ahead(page: RequestPage, gone: int) -> list[State]:
    way = way_ahead(
        page.row.state,
        page.row.kind,
        by_unit=page.deciding_body is DecidingBody.UNIT,
        outcome=None if page.row.state is State.APPEALED else page.row.outcome,
        pays=pays(page),
    )
    for number, state in enumerate(PASSING):
        if state in way and (number == 0 or gone + len(way) > MOST_STEPS):
            way.remove(state)
    return way


def _gone(page: RequestPage, entry: EventRow, today: date) -> Step:
    state = entry.to_state
    if state in STOPPED_STATES:
        left = _left_by(page, entry)
        if left is not None and left.action is RequestAction.COMPLETE:
            return Step(translate("RequestPage", "Completed"), day_words(left.on, today), DONE)
    return Step(_title(page, entry), _day(page, entry, today), DONE)


def _left_by(page: RequestPage, entry: EventRow) -> EventRow | None:
    after = page.events[page.events.index(entry) + 1 :]
    return next((event for event in after if event.to_state is not entry.to_state), None)


def _present(page: RequestPage, entry: EventRow, today: date) -> Step:
    badge = state_badge(page.row.state, page.row.kind, page.row.outcome)
    day = _day(page, entry, today)
    ended = page.row.state in ENDED_STATES
    detail = day if ended else translate("RequestPage", "since {date}", date=day)
    marked = ended or page.row.is_stopped or badge.tone in {"refused", "late", "missing"}
    return Step(badge.text, detail, NOW, badge.tone if marked else "", badge.icon if marked else "")


def _title(page: RequestPage, entry: EventRow) -> str:
    outcome = entry.details.get("outcome")
    decided = Outcome(outcome) if isinstance(outcome, str) and outcome else page.row.outcome
    return tell(standing_label(entry.to_state, page.row.kind, decided))


def _day(page: RequestPage, entry: EventRow, today: date) -> str:
    """Return the day a state was entered, with the number of the slip that carried it there."""
    deposited = entry.to_state is State.REGISTERED
    on = page.row.received_on if deposited else entry.on
    day = day_words(on, today)
    slip = page.slip
    if slip is None or entry.to_state is not State.TRANSMITTED or slip.on != entry.on:
        return day
    return translate("RequestPage", "{slip} · {date}", slip=slip.written, date=day)


# The course


class CourseCard(Card):
    """What happened to a request, the last thing first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("RequestPage", "Course"))
        self._desk = desk
        self.timeline = Timeline()
        self.body.addWidget(self.timeline)

    def show_page(self, page: RequestPage) -> None:
        """Show a request's course."""
        today = self._desk.today()
        self.timeline.set_events([_event(event, today) for event in reversed(page.events)])


def _event(event: EventRow, today: date) -> Event:
    title = tell(action_label(event.action))
    told = list(event.told)
    if event.action is RequestAction.DECIDE and event.details.get("outcome"):
        outcome = tell(label(Outcome(str(event.details["outcome"]))))
        title = translate("RequestPage", "{step}: {outcome}", step=title, outcome=outcome)
        told = [words for words in told if words != outcome]
    return Event(title, _lines(told, event), day_words(event.on, today), _tone(event))


def _lines(told: Sequence[str], event: EventRow) -> str:
    """Return what was recorded, what was remarked and by whom, each on its own line."""
    recorded = " · ".join(told)
    return "\n".join(filter(None, (recorded, event.note.replace("\n", " "), event.account_ar)))


TONES = {
    RequestAction.APPEAL: "late",
    RequestAction.MARK_URGENT: "late",
    RequestAction.DEFER: "missing",
    RequestAction.CANCEL: "neutral",
    RequestAction.WITHDRAW: "neutral",
}


def _tone(event: EventRow) -> str:
    if event.to_state in STOPPED_STATES and event.from_state is not event.to_state:
        return "missing"
    if event.action is RequestAction.DECIDE:
        refused = event.details.get("outcome") == Outcome.REFUSED
        return "refused" if refused else "accent"
    return TONES.get(event.action, "")
