"""The card of a request's term: the days gone, those the clock stood, those left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.formats import weekday_date
from desktop_app.domain.vocabulary import State
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.desk import Desk
from desktop_app.services.rows import RequestPage
from desktop_app.translate import translate
from desktop_app.ui.pages.request_words import SOON, day_words, term_badge, urgent_badge
from desktop_app.ui.widgets.badge import Badge, BadgeSpec
from desktop_app.ui.widgets.card import Card, row
from desktop_app.ui.widgets.charts import DeadlineBar, Share
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.labels import show_when


@dataclass(frozen=True, slots=True)
class Clock:
    """A term as it has run: from when to when, until when it may, and the stops in between."""

    start: date
    until: date
    due: date
    stops: tuple[tuple[date, date], ...]
    running: bool
    stopped: bool

    @property
    def stopped_days(self) -> int:
        """The days the clock stood."""
        return sum((end - start).days for start, end in self.stops)

    @property
    def late(self) -> int:
        """The days past the term; none while the clock stands."""
        return 0 if self.stopped else max(0, (self.until - self.due).days)

    @property
    def left(self) -> int:
        """The days of the term that are left."""
        reached = self.stops[-1][0] if self.stopped else self.until
        return max(0, (self.due - reached).days)

    @property
    def gone(self) -> int:
        """The days the clock ran."""
        return (self.until - self.start).days - self.stopped_days


def clock_of(page: RequestPage, today: date) -> Clock | None:
    """Return how a request's term has run; None for a request without one.

    An appeal has a term of its own, from its day on.
    """
    found = page.row
    if found.due_on is None:
        return None
    appeals = [one.on for one in page.events if one.action is RequestAction.APPEAL]
    start = appeals[-1] if appeals else found.received_on
    waits = found.is_open or found.decided_on is None or found.decided_on < start
    until = today if found.is_open else (found.state_since if waits else found.decided_on)
    assert until is not None
    ends = [(max(first, start), last or until) for first, last in page.stops]
    stops = tuple((first, last) for first, last in ends if first <= last <= max(until, start))
    standing = found.is_stopped and bool(stops)
    return Clock(start, max(until, start), found.due_on, stops, found.is_open, standing)


class TermCard(Card):
    """How long the answer may take: the days gone, those stopped, those left."""

    def __init__(self, desk: Desk) -> None:
        self.ends = text_label("", "second")
        super().__init__(translate("RequestPage", "Term"), self.ends)
        self._desk = desk
        self.badge = Badge(BadgeSpec("", "neutral"))
        self.urgent = Badge(urgent_badge())
        self.head.insertWidget(1, self.badge)
        self.head.insertWidget(2, self.urgent)
        self.bar = DeadlineBar()
        self.start, self.gone = text_label("", "small"), text_label("", "small_strong")
        self.stopped, self.end = text_label("", "small"), text_label("", "small")
        self.target = text_label("", "small", wrap=True)
        self.body.addWidget(self.bar)
        self.body.addLayout(row(self.start, None, self.gone, self.stopped, None, self.end))
        self.body.addWidget(self.target)

    def show_page(self, page: RequestPage) -> None:
        """Show a request's term; a request without one hides the card."""
        today = self._desk.today()
        clock = clock_of(page, today)
        self.setVisible(clock is not None)
        if clock is None:
            return
        self._show_badges(page, clock)
        self.bar.set_shares(_shares(clock))
        self.ends.setText(_end_words(clock, today))
        self.start.setText(day_words(clock.start, today))
        self.end.setText(day_words(max(clock.due, clock.until), today))
        self.end.setVisible(not clock.stopped)
        self.gone.setText(_gone_words(page, clock))
        self.stopped.setText(_stopped_words(clock, today))
        words = _target_words(page, today)
        self.target.setText(words)
        show_when(self.target, bool(words))

    def _show_badges(self, page: RequestPage, clock: Clock) -> None:
        spec = term_badge(page.row, flat=False) or _answered(page, clock)
        self.badge.setVisible(spec is not None)
        if spec is not None:
            self.badge.show_spec(spec)
        self.urgent.setVisible(page.row.urgent)


def _answered(page: RequestPage, clock: Clock) -> BadgeSpec | None:
    if page.row.decided_on is None or clock.running:
        return None
    if not clock.late:
        return BadgeSpec(translate("RequestPage", "Answered in time"), "accepted", "check")
    words = translate("RequestPage", "Answered %n days late", n=clock.late)
    return BadgeSpec(words, "late", "clock-alert")


def _end_words(clock: Clock, today: date) -> str:
    if clock.stopped:
        return translate("RequestPage", "It grows by each day of the stop")
    if not clock.running:
        return translate("RequestPage", "It was to end on {day}", day=weekday_date(clock.due))
    if clock.due < today:
        return translate("RequestPage", "Ended on {day}", day=weekday_date(clock.due))
    return translate("RequestPage", "Ends on {day}", day=weekday_date(clock.due))


def _gone_words(page: RequestPage, clock: Clock) -> str:
    if clock.late:
        term = _own_term(page, clock) or clock.gone - clock.late
        return translate("RequestPage", "Its term was %n days", n=term)
    term = _own_term(page, clock) or clock.gone + clock.left
    return translate("RequestPage", "{gone} of %n days gone", n=term, gone=clock.gone)


def _own_term(page: RequestPage, clock: Clock) -> int | None:
    """Return the days the law or the catalogue gives: a last day off moves the end, not these."""
    own = page.term_days if clock.start == page.row.received_on else None
    return own if own is None or clock.late or own >= clock.gone else None


def _stopped_words(clock: Clock, today: date) -> str:
    """Return for how long the clock stood, and when, where that is short to say."""
    days = clock.stopped_days
    if not clock.stops or not (days or clock.stopped):
        return ""
    if len(clock.stops) > 1:
        return translate("RequestPage", "stopped several times, %n days in all", n=days)
    first, last = (day_words(day, today) for day in clock.stops[0])
    if clock.stopped:
        return translate("RequestPage", "stopped for %n days, since {first}", n=days, first=first)
    return translate(
        "RequestPage", "stopped for %n days, from {first} to {last}", n=days, first=first, last=last
    )


def _target_words(page: RequestPage, today: date) -> str:
    since = page.urgent_since
    if since is None or page.row.state is State.APPEALED:
        return ""
    return translate(
        "RequestPage",
        "Urgent since {date}: the answer is aimed at within 24 hours, one working day.",
        date=day_words(since, today),
    )


def _shares(clock: Clock) -> list[Share]:
    gone = translate("RequestPage", "Days gone")
    parts: list[Share] = []
    cursor = clock.start
    for start, end in clock.stops:
        parts.append(Share(gone, (start - cursor).days, "ink2"))
        stopped = translate("RequestPage", "Days stopped")
        parts.append(Share(stopped, (end - start).days, "field_line", "hatched"))
        cursor = max(end, cursor)
    in_time = clock.until if clock.stopped else min(clock.until, max(clock.due, cursor))
    parts.append(Share(gone, (in_time - cursor).days, "ink2"))
    late = translate("RequestPage", "Days late")
    parts.append(Share(late, (clock.until - in_time).days, "late_ink"))
    near = clock.left <= SOON and not clock.stopped
    token = ("missing_ink" if near else "field_line") if clock.running else "line"
    parts.append(Share(translate("RequestPage", "Days left"), clock.left, token, "hollow"))
    return parts
