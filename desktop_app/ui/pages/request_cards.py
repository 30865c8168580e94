"""The cards of a request's page: its life, term, amounts, data, papers and course."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.domain.formats import isolate, short_date, time_of_day, weekday_date
from desktop_app.domain.vocabulary import DecidingBody, Outcome, State, label
from desktop_app.domain.workflow import RequestAction
from desktop_app.domain.workflow import label as action_label
from desktop_app.services.desk import Desk
from desktop_app.services.rows import EventRow, PaperRow, RequestPage
from desktop_app.translate import tell, translate
from desktop_app.ui.pages.paper_lines import PaperLines
from desktop_app.ui.pages.request_words import day_words, money_words, term_badge
from desktop_app.ui.widgets.badge import Badge, BadgeSpec
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, clear, column, held, row
from desktop_app.ui.widgets.charts import DeadlineBar, FillBar, Share
from desktop_app.ui.widgets.facts import Fact, FactsGrid
from desktop_app.ui.widgets.labels import ElidedLabel, IconLabel, hairline, set_role
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.life import Event, Step, Timeline

NOTHING_YET = "–"


# The life


def life_steps(page: RequestPage, today: date) -> list[Step]:
    """Return the states of a request's life: those gone through, the present one, those ahead."""
    path = _path(page)
    present = path.index(page.row.state)
    return [_step(page, state, number, present, today) for number, state in enumerate(path)]


def _path(page: RequestPage) -> list[State]:
    seen = {event.to_state for event in page.events} | {page.row.state}
    if page.row.state is State.CLOSED:
        return [state for state in State if state in seen]
    ahead = {State.REGISTERED, State.UNDER_REVIEW, State.DECIDED, State.CLOSED}
    if page.deciding_body is not DecidingBody.UNIT and page.row.state is not State.DECIDED:
        ahead.add(State.TRANSMITTED)
    return [state for state in State if state in seen | ahead]


def _step(page: RequestPage, state: State, number: int, present: int, today: date) -> Step:
    if number > present:
        return Step(tell(label(state)), NOTHING_YET)
    words = tell(label(state))
    if state is State.DECIDED and page.row.outcome is not None:
        words = tell(label(page.row.outcome))
    if state is State.INCOMPLETE and number < present:
        words = translate("RequestPage", "Completed")
    on = _reached(page, state, leaving=state is State.INCOMPLETE and number < present)
    day = day_words(on, today) if on else NOTHING_YET
    if number == present and state is not State.CLOSED:
        return Step(words, translate("RequestPage", "since {date}", date=day), "now")
    return Step(words, day, "now" if number == present else "done")


def _reached(page: RequestPage, state: State, *, leaving: bool) -> date | None:
    """Return the day a state was last entered or, `leaving`, last left."""
    if state is State.REGISTERED:
        return page.row.received_on
    days = [
        event.on
        for event in page.events
        if (event.from_state if leaving else event.to_state) is state
        and event.from_state is not event.to_state
    ]
    return days[-1] if days else None


# The term


class TermCard(Card):
    """How long the answer may take: the days gone, those stopped, those left."""

    def __init__(self, desk: Desk) -> None:
        self.ends = text_label("", "second")
        super().__init__(translate("RequestPage", "Term"), self.ends)
        self._desk = desk
        self.badge = Badge(BadgeSpec("", "neutral"))
        self.head.insertWidget(1, self.badge)
        self.bar = DeadlineBar()
        self.start, self.gone = text_label("", "small"), text_label("", "small_strong")
        self.stopped, self.end = text_label("", "small"), text_label("", "small")
        self.body.addWidget(self.bar)
        self.body.addLayout(row(self.start, None, self.gone, self.stopped, None, self.end))

    def show_page(self, page: RequestPage) -> None:
        """Show a request's term; a request without one hides the card."""
        found = page.row
        self.setVisible(found.due_on is not None)
        if found.due_on is None:
            return
        today = self._desk.today()
        until = _end_of_clock(page, today)
        self._show_badge(page, until)
        self.bar.set_shares(_shares(page, until))
        self.ends.setText(_end_words(page, found.due_on, today))
        self.start.setText(day_words(found.received_on, today))
        self.end.setText(day_words(max(found.due_on, until), today))
        self.end.setVisible(found.state is not State.INCOMPLETE)
        gone = (until - found.received_on).days - page.stopped_days
        late = max(0, (until - found.due_on).days) if found.state is not State.INCOMPLETE else 0
        self.gone.setText(_gone_words(gone, gone - late + _left(page, until), late))
        self.stopped.setText(_stopped_words(page.stopped_days))

    def _show_badge(self, page: RequestPage, until: date) -> None:
        spec = term_badge(page.row, flat=False)
        if spec is None and page.row.due_on is not None:
            late = (until - page.row.due_on).days
            spec = (
                BadgeSpec(translate("RequestPage", "Answered in time"), "accepted", "check")
                if late <= 0
                else BadgeSpec(
                    translate("RequestPage", "Answered %n days late", n=late), "late", "clock-alert"
                )
            )
        self.badge.setVisible(spec is not None)
        if spec is not None:
            self.badge.show_spec(spec)


def _end_words(page: RequestPage, due: date, today: date) -> str:
    if page.row.state is State.INCOMPLETE:
        return translate("RequestPage", "It grows by each day of the stop")
    if due < today:
        return translate("RequestPage", "Ended on {day}", day=weekday_date(due))
    return translate("RequestPage", "Ends on {day}", day=weekday_date(due))


def _gone_words(gone: int, term: int, late: int) -> str:
    if late:
        return translate("RequestPage", "Its term was %n days", n=term)
    return translate("RequestPage", "{gone} of %n days gone", n=term, gone=gone)


def _end_of_clock(page: RequestPage, today: date) -> date:
    """Return the day until which the term has run: the decision, or today."""
    if page.row.decided_on is not None:
        return page.row.decided_on
    return page.row.state_since if page.row.state is State.CLOSED else today


def _left(page: RequestPage, until: date) -> int:
    if page.row.due_on is None:
        return 0
    running_to = page.row.state_since if page.row.state is State.INCOMPLETE else until
    return max(0, (page.row.due_on - running_to).days)


def _stops(events: Sequence[EventRow], until: date) -> list[tuple[date, date]]:
    """Return the stretches during which papers were missing."""
    found: list[tuple[date, date]] = []
    since: date | None = None
    for event in events:
        if event.to_state is State.INCOMPLETE and since is None:
            since = event.on
        elif event.to_state is not State.INCOMPLETE and since is not None:
            found.append((since, event.on))
            since = None
    return found if since is None else [*found, (since, until)]


def _shares(page: RequestPage, until: date) -> list[Share]:
    gone = translate("RequestPage", "Days gone")
    parts: list[Share] = []
    cursor = page.row.received_on
    for start, end in _stops(page.events, until):
        parts.append(Share(gone, (start - cursor).days, "ink2"))
        stopped = translate("RequestPage", "Days stopped")
        parts.append(Share(stopped, (end - start).days, "field_line", "hatched"))
        cursor = max(end, cursor)
    due = page.row.due_on or until
    in_time = min(until, max(due, cursor))
    parts.append(Share(gone, (in_time - cursor).days, "ink2"))
    late = translate("RequestPage", "Days late")
    parts.append(Share(late, (until - in_time).days, "late_ink"))
    left = _left(page, until)
    if page.row.is_open:
        near = page.row.days_left is not None and page.row.days_left <= 10
        token = "missing_ink" if near else "field_line"
        parts.append(Share(translate("RequestPage", "Days left"), left, token, "hollow"))
    elif left:
        parts.append(Share(translate("RequestPage", "Days left"), left, "line", "hollow"))
    return parts


def _stopped_words(days: int) -> str:
    return translate("RequestPage", "stopped for %n days", n=days) if days else ""


# The amounts


class AmountsCard(Card):
    """What was asked, what was granted, and by which decision."""

    def __init__(self, desk: Desk) -> None:
        self.source = text_label("", "second")
        super().__init__(translate("RequestPage", "Amounts"), self.source)
        self._desk = desk
        self.frame_ = QFrame()
        self.frame_.setProperty("surface", "inset")
        self.boxes = row(spacing=0)
        self.frame_.setLayout(self.boxes)
        self.fill_bar = FillBar()
        self.body.addWidget(self.frame_)
        self.body.addWidget(self.fill_bar)

    def show_page(self, page: RequestPage) -> None:
        """Show a request's amounts; the card hides where no money is asked for."""
        found = page.row
        kind = self._desk.catalogue.version(found.type, found.type_version)
        asks = kind is not None and kind.asks_amount
        self.setVisible(asks or found.amount_requested is not None)
        asked_words = (kind.amount_label("ar") if kind else "") or translate(
            "RequestPage", "Amount requested"
        )
        pairs = [
            (asked_words, money_words(found.amount_requested)),
            (translate("RequestPage", "Granted"), money_words(found.amount_granted)),
        ]
        if kind is not None and kind.ceiling is not None:
            pairs.append((translate("RequestPage", "Usual ceiling"), money_words(kind.ceiling)))
        self._show_boxes(pairs)
        self._show_bar(found.amount_requested, found.amount_granted)
        self.source.setText(_decision_words(page, self._desk.today()))

    def _show_boxes(self, pairs: Sequence[tuple[str, str]]) -> None:
        clear(self.boxes)
        for number, (words, value) in enumerate(pairs):
            if number:
                self.boxes.addWidget(hairline(upright=True))
            stack = column(text_label(words, "small"), text_label(value, "figure"), spacing=2)
            stack.setContentsMargins(14, 8, 14, 8)
            self.boxes.addWidget(held(stack), 1)

    def _show_bar(self, requested: int | None, granted: int | None) -> None:
        self.fill_bar.setVisible(bool(requested) and granted is not None)
        if requested and granted is not None:
            self.fill_bar.set_values(granted, requested)


def _decision_words(page: RequestPage, today: date) -> str:
    if page.row.decided_on is None:
        return ""
    day = day_words(page.row.decided_on, today)
    if not page.decision_reference:
        return translate("RequestPage", "Decision of {date}", date=day)
    return translate(
        "RequestPage",
        "Decision {reference} of {date}",
        reference=isolate(page.decision_reference),
        date=day,
    )


# The data


class DataCard(Card):
    """What the request says: its own answers, then how it came and who decides."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("RequestPage", "Data of the request"))
        self._desk = desk
        self.grid = FactsGrid()
        self.reason = text_label("", wrap=True)
        self.note = text_label("", wrap=True)
        self.reason_box = held(column(_caption("reason"), self.reason, spacing=2))
        self.note_box = held(column(_caption("note"), self.note, spacing=2))
        for widget in (self.grid, self.reason_box, self.note_box):
            self.body.addWidget(widget)

    def show_page(self, page: RequestPage) -> None:
        """Show a request's data."""
        self.grid.set_facts([*_answers(page), *_circumstances(page, self._desk)])
        for words, label_, box in (
            (page.decision_reason, self.reason, self.reason_box),
            (page.note, self.note, self.note_box),
        ):
            label_.setText(words)
            box.setVisible(bool(words))


def _caption(name: str) -> QWidget:
    words = {
        "reason": translate("RequestPage", "Reason of the decision"),
        "note": translate("RequestPage", "Remark"),
    }
    return text_label(words[name], "second")


def _answers(page: RequestPage) -> list[Fact]:
    return [
        Fact(answer.label_ar, isolate(answer.text) if answer.is_ltr else answer.text)
        for answer in page.answers
    ]


def _circumstances(page: RequestPage, desk: Desk) -> list[Fact]:
    registered = desk.local(page.registered_at)
    when = f"{isolate(short_date(registered.date()))} {isolate(time_of_day(registered))}"
    facts = [
        Fact(translate("RequestPage", "Channel"), tell(label(page.channel))),
        Fact(translate("RequestPage", "Depositor"), page.depositor),
        Fact(translate("RequestPage", "Decided by"), tell(label(page.deciding_body))),
        Fact(translate("RequestPage", "Registered by"), page.registered_by_ar),
        Fact(translate("RequestPage", "Registered at"), when),
        Fact(translate("RequestPage", "Number in the old register"), isolate(page.row.old_number)),
    ]
    return [fact for fact in facts if fact.value]


# The papers


class PapersCard(Card):
    """The papers received with their dates, and those still to come, which can be ticked.

    `received(codes)` when the ticked papers are to be recorded.
    """

    received = Signal(object)

    def __init__(self, desk: Desk) -> None:
        self.counted = text_label("", "done")
        super().__init__(
            translate("RequestPage", "Papers"), self.counted, flush=True, line_below=True
        )
        self._desk = desk
        self.there = QVBoxLayout()
        self.missing = PaperLines()
        self.keep = Button(translate("RequestPage", "Record the papers received"), icon="check")
        self.foot = held(row(self.keep, None, margins=(14, 8, 14, 10)))
        self.body.addLayout(self.there)
        self.body.addWidget(self.missing)
        self.body.addWidget(self.foot)
        self.missing.changed.connect(self._fit)
        self.keep.clicked.connect(lambda: self.received.emit(self.missing.codes()))

    def show_page(self, page: RequestPage, *, editable: bool) -> None:
        """Show a request's papers; when `editable`, the missing ones can be ticked."""
        required = [paper for paper in page.papers if not paper.is_optional]
        there = [paper for paper in page.papers if paper.received_on is not None]
        counted = sum(not paper.is_missing for paper in required)
        words = translate("RequestPage", "{there} of {all}", there=counted, all=len(required))
        self.counted.setText(words if required else "")
        set_role(self.counted, "done" if counted == len(required) else "warning")
        absent = [paper for paper in page.papers if paper.received_on is None]
        clear(self.there)
        shown = there if editable else list(page.papers)
        for paper in shown:
            last = paper is shown[-1] and not (editable and absent)
            self.there.addWidget(_paper_line(paper, self._desk.today(), last=last))
        self.missing.set_papers(absent if editable else ())
        self.setVisible(bool(page.papers))
        self._fit()

    def _fit(self) -> None:
        self.foot.setVisible(bool(self.missing.codes()))


def _paper_line(paper: PaperRow, today: date, *, last: bool) -> QWidget:
    there = paper.received_on is not None
    absent = (
        ("circle-dashed", "ink3")
        if paper.is_optional
        else ("file-exclamation-point", "missing_ink")
    )
    icon, token = ("check", "accepted_ink") if there else absent
    name = ElidedLabel(paper.name_ar)
    when = text_label(_paper_state(paper, today), "small" if there else "small_quiet")
    line = row(IconLabel(icon, token, 16), name, when, margins=(14, 0, 14, 0), spacing=9)
    line.setStretch(1, 1)
    made = held(
        column(held(line), spacing=0) if last else column(held(line), hairline(), spacing=0)
    )
    made.setFixedHeight(34)
    return made


def _paper_state(paper: PaperRow, today: date) -> str:
    if paper.received_on is not None:
        return day_words(paper.received_on, today)
    if paper.is_optional:
        return translate("RequestPage", "optional")
    return translate("RequestPage", "missing")


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
    if event.action is RequestAction.DECIDE and event.details.get("outcome"):
        outcome = tell(label(Outcome(str(event.details["outcome"]))))
        title = translate("RequestPage", "{step}: {outcome}", step=title, outcome=outcome)
    detail = " · ".join(filter(None, (event.account_ar, event.note.replace("\n", " "))))
    return Event(title, detail, day_words(event.on, today), _tone(event))


def _tone(event: EventRow) -> str:
    if event.to_state is State.INCOMPLETE:
        return "missing"
    if event.action is RequestAction.DECIDE:
        refused = event.details.get("outcome") == Outcome.REFUSED
        return "refused" if refused else "accent"
    return ""
