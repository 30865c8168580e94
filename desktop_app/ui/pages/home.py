"""My day: how much waits, the next thing to do on each line, and how the week went."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain import formats
from desktop_app.domain.messages import Message
from desktop_app.domain.roles import Action
from desktop_app.domain.tasks import TaskCode
from desktop_app.domain.vocabulary import Provider, State, label
from desktop_app.services.approvals import ApprovalRow, waiting
from desktop_app.services.attachment_rows import WaitingScan
from desktop_app.services.backup_care import worries
from desktop_app.services.desk import Desk
from desktop_app.services.drafts import list_drafts
from desktop_app.services.duplicates import count_open
from desktop_app.services.glass import ExceptionRow, exceptions, mark_seen
from desktop_app.services.home import home_page
from desktop_app.services.rows import DayRow, DraftRow
from desktop_app.services.task_rows import HomePage, TaskGroup, TaskRow
from desktop_app.translate import tell, translate
from desktop_app.ui import background
from desktop_app.ui.columns import Column, Group
from desktop_app.ui.pages.add_papers import AddPapers, Brought, open_files, refused_words
from desktop_app.ui.pages.crash_reports import unread_words
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.exceptions import ExceptionsCard
from desktop_app.ui.pages.home_lines import (
    PAIR,
    arguments_of,
    counters_of,
    shares_out,
    shown_groups,
    what_of,
    why_of,
)
from desktop_app.ui.pages.kept_papers import right_to_add, scanner_waits
from desktop_app.ui.pages.reminder_card import DueReminder, NewReminder, ReminderCard
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.badge import KeyCap, ProviderTag
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader, column, held, refill, row
from desktop_app.ui.widgets.charts import Day, Share, StackedBar, WeekBars
from desktop_app.ui.widgets.counters import CounterRow
from desktop_app.ui.widgets.labels import label as words_label
from desktop_app.ui.widgets.labels import value_label
from desktop_app.ui.widgets.notes import EmptyState, NoteBox

SIDE_WIDTH = 300
NARROW_SIDE = 272
FEWEST_ROWS = 8
EASY_WIDTH = 420
# Below this width the list of work keeps the page for itself; below this height, no week.
NARROWEST, LOWEST = 860, 580


# The stretches of a provider's bar: the states in each, named after the first.
STRETCHES: tuple[tuple[tuple[State, ...], str], ...] = (
    ((State.REGISTERED,), "neutral_ink"),
    ((State.INCOMPLETE, State.RETURNED), "missing_ink"),
    ((State.UNDER_REVIEW, State.INQUIRY, State.ADVISED), "review_ink"),
    (
        (
            State.TRANSMITTED,
            State.SETTLING,
            State.MEDICAL_CONTROL,
            State.COMMITTEE,
            State.DEFERRED,
            State.APPEALED,
        ),
        "sent_ink",
    ),
)


@dataclass(frozen=True, slots=True)
class _Loaded:
    page: HomePage
    drafts: tuple[DraftRow, ...]
    agreements: tuple[ApprovalRow, ...]
    exceptions: tuple[ExceptionRow, ...]
    worries: tuple[Message, ...]
    pairs: int = 0


def _load(desk: Desk) -> _Loaded:
    return _Loaded(
        home_page(desk),
        tuple(list_drafts(desk)),
        tuple(waiting(desk)),
        tuple(exceptions(desk)) if desk.may(Action.SEE_EXCEPTIONS) else (),
        tuple(worries(desk)),
        count_open(desk),
    )


class HomeScreen(DeskPage):
    """What waits for the person who signed in."""

    nav: ClassVar[str] = "home"

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self._loaded: _Loaded | None = None
        self._rows: list[Any] = []
        self._whole: TaskCode | None = None
        self._waiting: tuple[WaitingScan, ...] = ()
        self._header = self._make_header()
        self.draft_note = NoteBox("", "info", translate("Home", "Continue"))
        self.draft_note.pressed.connect(self._continue_draft)
        self.agreement_note = NoteBox("", "warning", translate("Home", "Open the agreements"))
        self.agreement_note.pressed.connect(lambda: self.go("approvals", {}))
        self.pairs_note = NoteBox("", "info", translate("Home", "Judgement of the pairs"))
        self.pairs_note.pressed.connect(lambda: self.go("duplicates", {}))
        self.glass_card = ExceptionsCard(desk)
        self.glass_card.all_asked.connect(lambda: self.go("exceptions", {}))
        self.glass_card.seen.connect(self._mark_seen)
        self.backup_note = NoteBox("", "warning", translate("Home", "Backups"))
        self.backup_note.pressed.connect(lambda: self.go("settings", {"part": "backup"}))
        self.failure_note = NoteBox("", "warning", translate("Home", "Reading of the report"))
        self.failure_note.pressed.connect(lambda: self.go("settings", {"part": "about"}))
        self.scans_note = NoteBox("", "info", translate("Home", "Filing of the first"))
        self.scans_note.pressed.connect(self.file_scan)
        self.counters = CounterRow()
        self.counters.chosen.connect(self._show_all)
        self.table = self._make_table()
        self._work = Card(flush=True)
        self._work.body.addWidget(self.table)
        self._calm = self._make_calm()
        self._work.body.addWidget(self._calm)
        self._side = self._make_side()
        self.empty = self._make_empty()
        self._lower = held(row(self._work, self._side, spacing=12))
        for widget in (
            self._header,
            self.backup_note,
            self.failure_note,
            self.draft_note,
            self.scans_note,
            self.agreement_note,
            self.pairs_note,
            self.counters,
            self.glass_card,
        ):
            self.body.addWidget(widget)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self._lower, 1)
        self.empty.hide()

    def refresh(self) -> None:
        """Count anew."""
        self.show_page()

    def title(self) -> str:
        """Return the page's name."""
        return translate("Home", "My day")

    def first_focus(self) -> QWidget | None:
        """Give the keyboard to the list of work."""
        return self.table

    def _make_header(self) -> PageHeader:
        self._computed = words_label("", "small")
        again = Button(translate("Home", "Refresh"), "link", small=True)
        again.clicked.connect(self.refresh)
        header = PageHeader(self.title())
        self._hijri = words_label("", "small_quiet")
        header.add_beside(self._hijri)
        header.add_action(held(row(self._computed, again, KeyCap("F5"), spacing=4)))
        self.remind_button = Button(translate("Home", "New reminder"), icon="bell-plus", small=True)
        self.remind_button.clicked.connect(self._new_reminder)
        header.add_action(self.remind_button)
        if self.desk.may(Action.PRINT):
            self.sheet_button = Button(
                translate("Home", "Morning sheet"), icon="printer", small=True
            )
            self.sheet_button.clicked.connect(self._print_sheet)
            header.add_action(self.sheet_button)
        return header

    def _make_table(self) -> Table:
        columns = (
            Column("number", kind="ltr", width=160, token="ink2", drop=1),
            Column("what", kind="pieces", minimum=300, value=what_of),
            Column("provider", kind="provider", width=104),
            Column(
                "why", kind="pieces", width=158, value=lambda line: why_of(line, self.desk.today())
            ),
            Column("next_ar", kind="link", width=124, step="small"),
        )
        model = TableModel(
            columns,
            lambda offset, limit, _sort, _down: self._rows[offset : offset + limit],
            lambda: len(self._rows),
            identity=lambda task: task.key,
            run=at_once,
        )
        table = Table(model, translate("Home", "What waits for me"), head=False)
        table.installEventFilter(self)
        table.activated_row.connect(self._open_row)
        table.link_clicked.connect(lambda line, _key: self._do(line))
        table.group_clicked.connect(lambda group: self._show_all(str(group.key)))
        return table

    def _make_calm(self) -> EmptyState:
        calm = EmptyState(
            "circle-check",
            translate("Home", "Nothing waits for you. New requests will be listed here."),
            translate("Home", "All requests"),
        )
        calm.pressed.connect(lambda: self.go("requests", {}))
        calm.hide()
        return calm

    def _make_side(self) -> QWidget:
        self._providers = Card(translate("Home", "Open requests by provider"))
        self._provider_lines = QVBoxLayout()
        self._provider_lines.setSpacing(8)
        self._providers.body.addLayout(self._provider_lines)
        received, decided = translate("Home", "received"), translate("Home", "decided")
        self.week = WeekBars((), received, decided)
        self._week = Card(translate("Home", "The last five working days"))
        self._week.body.addWidget(self.week, 1)
        side = held(column(self._providers, self._week, None, spacing=12))
        side.setFixedWidth(SIDE_WIDTH)
        side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._providers.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return side

    def _make_empty(self) -> Card:
        card = Card()
        state = EmptyState(
            "folder-open",
            translate(
                "Home",
                "The office is open and holds no file yet. Bring in the register the unit keeps"
                " in Excel, or open the first file by hand.",
            ),
        )
        state.words.setFixedSize(EASY_WIDTH, state.words.heightForWidth(EASY_WIDTH))
        self.import_button = bring = Button(
            translate("Home", "Import of a register"), "primary", icon="file-input"
        )
        bring.setEnabled(self.desk.may(Action.IMPORT))
        bring.clicked.connect(lambda: self.go("import", {}))
        by_hand = Button(translate("Home", "New file"), icon="user-plus")
        by_hand.setEnabled(self.desk.may(Action.EDIT_PEOPLE))
        by_hand.clicked.connect(lambda: self.go("file_form", {}))
        card.body.addStretch(1)
        card.body.addWidget(state)
        card.body.addLayout(row(None, bring, by_hand, None, spacing=12))
        card.body.addStretch(2)
        return card

    def show_page(self, **_arguments: Any) -> None:
        """Count and list what waits, in the background."""
        today = self.desk.today()
        self._header.set_detail(formats.weekday_date(today))
        hijri = formats.hijri_date(today, self.desk.unit.hijri_offset or 0)
        self._hijri.setText(translate("Home", "{date} (computed)", date=hijri) if hijri else "")
        self.read(lambda: _load(self.desk), self._show)
        if right_to_add(self.desk, None):
            self.read(lambda: scanner_waits(self.desk), self._offer_scans)

    def _offer_scans(self, waiting: Sequence[WaitingScan]) -> None:
        self._waiting = tuple(waiting)
        number = len(waiting)
        words = translate("Home", "%n new files from the scanner.", n=number) if number else ""
        self.scans_note.say(words)

    def file_scan(self) -> None:
        """Show the oldest file of the scanner and ask which request or file it belongs to."""
        if not self._waiting:
            return
        path = self._waiting[-1].path
        background.run(
            lambda: open_files(self.desk, [path]), self._ask_place, self.fail, owner=self,
            lane=background.FILES,
        )  # fmt: skip

    def _ask_place(self, brought: Brought) -> None:
        if not brought.scans:
            self.say(refused_words(brought.refused), "error")
            return
        card = AddPapers(self.window(), self.desk, brought, from_scanner=True)
        card.kept.connect(lambda _number: self._filed())
        card.failed.connect(self.fail)
        self.scan_card = card
        card.open()

    def _filed(self) -> None:
        self.say(translate("Home", "The paper is kept in its place."))
        self.refresh()

    def _show(self, loaded: _Loaded) -> None:
        self._loaded = loaded
        page = loaded.page
        clock = formats.isolate(formats.time_of_day(self.desk.now(), self.desk.zone))
        self._computed.setText(translate("Home", "Counted at {time}", time=clock))
        is_new = page.files == 0
        self.empty.setVisible(is_new)
        self.counters.setVisible(not is_new)
        self._lower.setVisible(not is_new)
        self._offer_draft(loaded.drafts)
        self.agreement_note.say(agreement_words(loaded.agreements))
        self.pairs_note.say(pairs_words(loaded.pairs))
        self.glass_card.show_rows(loaded.exceptions)
        self.backup_note.say(" ".join(tell(one) for one in loaded.worries))
        self.failure_note.say(unread_words(self.desk.folder, self.desk.zone))
        self._make_room()
        self.counters.set_counters(counters_of(page.groups))
        self._show_providers(page)
        self.week.set_days([_day(day) for day in page.week])
        self._fill()
        self._tell_counts(page)

    def _offer_draft(self, drafts: Sequence[DraftRow]) -> None:
        words = ""
        if drafts:
            saved = formats.isolate(formats.time_of_day(drafts[0].saved_at, self.desk.zone))
            day = formats.long_date(self.desk.local(drafts[0].saved_at).date())
            words = translate(
                "Home",
                "A form you began was kept on {day} at {time}: nothing of it is lost.",
                day=day,
                time=saved,
            )
        self.draft_note.say(words)

    def _mark_seen(self, up_to: int) -> None:
        self.read(lambda: mark_seen(self.desk, up_to), lambda _none: self.refresh())

    def _continue_draft(self) -> None:
        from desktop_app.ui.pages.draft_keeper import place_of

        if self._loaded is not None and self._loaded.drafts:
            key, arguments = place_of(self._loaded.drafts[0].form)
            self.go(key, arguments)

    def _show_providers(self, page: HomePage) -> None:
        def build() -> list[Any]:
            items: list[Any] = []
            for provider in Provider:
                states = page.open_by_provider.get(provider, {})
                if states or provider in PAIR:
                    items.extend(_provider_block(provider, states))
            return items

        refill(self._provider_lines, build)

    def _tell_counts(self, page: HomePage) -> None:
        open_now = sum(sum(states.values()) for states in page.open_by_provider.values())
        frame = self.frame()
        if frame is not None:
            pressing = sum(group.counter.total for group in page.groups if group.kind.code in TERMS)
            frame.set_counts({"home": page.waiting, "requests": open_now, "terms": pressing})

    def _groups(self) -> list[TaskGroup]:
        return shown_groups(self._loaded.page.groups) if self._loaded is not None else []

    def _fill(self) -> None:
        groups = self._groups()
        room = self.table.height() // self.table.row_height() - len(groups)
        shown = shares_out([len(group.rows) for group in groups], max(room, FEWEST_ROWS))
        self._rows = []
        for group, number in zip(groups, shown, strict=True):
            is_whole = group.kind.code is self._whole
            self._rows.append(_heading(group, number, is_whole=is_whole))
            self._rows += group.rows if is_whole else group.rows[:number]
        self.table.setVisible(bool(groups))
        self._calm.setVisible(not groups)
        self.table.rows.reload()
        if self.table.current() is None:
            self.table.select_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Deal the lines anew when the list becomes higher or lower."""
        if event.type() == QEvent.Type.Resize and self._loaded is not None:
            QTimer.singleShot(0, self, self._fill)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow the side on a narrow page."""
        super().resizeEvent(event)
        self._side.setFixedWidth(SIDE_WIDTH if self.width() > 1080 else NARROW_SIDE)
        self._side.setVisible(self.width() > NARROWEST)
        self._make_room()

    def _make_room(self) -> None:
        """Leave the week out where the page is low, or what is said above takes its place."""
        above = (
            self.failure_note,
            self.draft_note,
            self.agreement_note,
            self.pairs_note,
            self.glass_card,
        )
        taken = sum(one.sizeHint().height() for one in above if not one.isHidden())
        self._week.setVisible(self.height() - taken > LOWEST)

    def resized(self, compact: bool) -> None:
        """Make the lines lower in a low window."""
        super().resized(compact)
        self.table.set_dense(compact)
        if self._loaded is not None:
            self._fill()

    def _show_all(self, code: str) -> None:
        """Show all tasks of a kind: in their list, or here when they have none."""
        kind = TaskCode(code)
        if kind is TaskCode.ENDING:
            self.go("terms", {})
        elif kind is TaskCode.TO_TRANSMIT:
            self.go("dispatch", {})
        elif kind is TaskCode.REMINDER:
            self._whole = None if self._whole is kind else kind
            self._fill()
            self._go_to(kind)
        elif kind is TaskCode.OVERDUE:
            self.go("requests", {"overdue": True})
        else:
            self.go("requests", {"task": kind})

    def _go_to(self, kind: TaskCode) -> None:
        places = (n for n, one in enumerate(self._rows) if _is_of(one, kind))
        place = next(places, None)
        if place is not None:
            self.table.setCurrentIndex(self.table.rows.index(place, 0))

    def _open_row(self, task: TaskRow) -> None:
        if task.reminder_id is not None:
            card = DueReminder(self.window(), self.desk, task)
            card.opened.connect(lambda found: self.go(*arguments_of(found)))
            self._show_card(card)
        else:
            self.go(*arguments_of(task))

    def _do(self, task: TaskRow) -> None:
        """Go where the next step is taken: what is ready is put on a slip."""
        if task.own is TaskCode.TO_TRANSMIT and task.step is not None and task.provider:
            self.go("dispatch", {"provider": task.provider})
        else:
            self._open_row(task)

    def _new_reminder(self) -> None:
        self._show_card(NewReminder(self.window(), self.desk))

    def _show_card(self, card: ReminderCard) -> None:
        card.told.connect(self._reminded)
        card.failed.connect(self.fail)
        self.card = card
        card.open()

    def _reminded(self, words: str, undo: Callable[[], None] | None) -> None:
        back = self._taking_back(undo) if undo is not None else None
        self.say(words, undo=back)
        self.refresh()

    def _taking_back(self, undo: Callable[[], None]) -> Callable[[], None]:
        return lambda: self.read(undo, lambda _none: self.refresh())

    def _print_sheet(self) -> None:
        self.go("print", {"document": "morning"})


# What the page of terms and rights is counted by.
TERMS = frozenset({TaskCode.OVERDUE, TaskCode.ENDING})


def agreement_words(rows: Sequence[ApprovalRow]) -> str:
    """Return what waits for this account's agreement, and what others agreed to for it."""
    lines = []
    to_answer = sum(one.may_answer for one in rows)
    to_do = sum(one.may_use for one in rows)
    if to_answer:
        lines.append(translate("Home", "%n requests wait for your agreement.", n=to_answer))
    if to_do:
        lines.append(
            translate("Home", "%n of your requests were agreed to: carry them out.", n=to_do)
        )
    return "\n".join(lines)


def pairs_words(count: int) -> str:
    """Return how many pairs of records wait for a judgement; nothing when none does."""
    if not count:
        return ""
    return translate("Home", "%n pairs of records may each be of one person.", n=count)


def _heading(group: TaskGroup, shown: int, *, is_whole: bool) -> Group:
    kind, total = group.kind, group.counter.total
    action = translate("Home", "All")
    if kind.code is TaskCode.TO_TRANSMIT:
        action = translate("Home", "Making of a slip")
    if kind.code is TaskCode.REMINDER:
        if is_whole:
            action = translate("Home", "Fewer")
        elif shown >= total:
            action = ""
    return Group(
        tell(kind.title), str(total), kind.icon, kind.tone, action=action, key=kind.code.value
    )


def _is_of(line: Any, kind: TaskCode) -> bool:
    return isinstance(line, TaskRow) and line.code is kind


def _provider_block(provider: Provider, states: Mapping[State, int]) -> list[Any]:
    shares = [
        Share(tell(label(stretch[0])), sum(states.get(one, 0) for one in stretch), ink)
        for stretch, ink in STRETCHES
    ]
    number = value_label(str(sum(states.values())), "figure")
    head = row(
        ProviderTag(provider),
        None,
        words_label(translate("Home", "open requests"), "small"),
        number,
        spacing=8,
    )
    return [head, StackedBar(shares)]


def _day(day: DayRow) -> Day:
    name = formats.WEEKDAYS[day.on.weekday()]
    return Day(name, str(day.on.day), day.received, day.decided, day.holiday_ar)
