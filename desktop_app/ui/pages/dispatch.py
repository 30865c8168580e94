"""Making a dispatch slip: what is ready on one side, the slip to one body on the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from desktop_app.domain.errors import InvalidError, RiayaError
from desktop_app.domain.formats import dirhams, long_date, short_date
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import Provider, State, label, state_label
from desktop_app.services import dispatch, slip_pages, slips
from desktop_app.services.desk import Desk
from desktop_app.services.dispatch import SlipForm
from desktop_app.services.dispatch_settings import DispatchSettings, dispatch_settings
from desktop_app.services.slip_rows import ReadyRow, SlipLineRow, SlipPage, SlipRow
from desktop_app.translate import tell, translate
from desktop_app.ui import theme
from desktop_app.ui.columns import Column, Group, Icon, Lines, Piece
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.slip_sheet import SlipSheet
from desktop_app.ui.pages.slip_words import days_words
from desktop_app.ui.pages.taking_back import say_deleted
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.badge import Badge, BadgeSpec
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader, column, held, row
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.facts import Fact, FactsRow
from desktop_app.ui.widgets.inputs import ChoiceField
from desktop_app.ui.widgets.labels import ElidedLabel
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.notes import EmptyState, NoteBox

READY_WIDTH = 408
SHEET_HIGH, SHEET_LOW = 196, 106
PAUSE = 700
OLDEST, BY_NAME = "oldest", "name"
EMPTY, LINES = range(2)


class DispatchPage(DeskPage):
    """The slip being made for one body; everything typed or added is kept at once."""

    nav = "dispatch"
    has_panel = True
    has_primary = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.provider = Provider.FOUNDATION
        self.page: SlipPage | None = None
        self.settings: DispatchSettings = dispatch_settings(desk)
        self.ready: list[ReadyRow] = []
        self._effect = ""
        self._shown_ready: list[Any] = []
        self.previous = Button(translate("Dispatch page", "Earlier slips"), "link")
        self.header = PageHeader(self.title(), "", self.previous)
        self.bodies = SegmentedControl(
            [Option(one.value, tell(label(one))) for one in Provider],
            translate("Dispatch page", "To which body"),
        )
        self.form = self._head_form()
        self.fault = NoteBox("", "error")
        self.lines_model = self._model(_line_columns(self._place), self._lines)
        self.lines = Table(
            self.lines_model, translate("Dispatch page", "Lines of the slip"), two_lines=True
        )
        self.ready_model = self._model(_ready_columns(self._is_on), lambda: self._shown_ready)
        self.ready_table = Table(
            self.ready_model,
            translate("Dispatch page", "Ready to be sent"),
            two_lines=True,
            head=False,
        )
        self.sheet = SlipSheet(SHEET_HIGH)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(PAUSE)
        self._keeping.timeout.connect(self.keep)
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the page's name."""
        return translate("Dispatch page", "New dispatch slip")

    def first_focus(self) -> QWidget:
        """Give the keyboard to what is ready: Enter puts it on the slip."""
        return self.ready_table

    # The frame

    def _head_form(self) -> Form:
        channels = [(one, one) for one in self.settings.channels]
        return Form(
            [
                Field("addressee", translate("Dispatch page", "To"), required=True, span=2),
                Field("on", translate("Dispatch page", "Day of dispatch"), "date", required=True),
                Field("subject", translate("Dispatch page", "Subject"), required=True, span=2),
                Field(
                    "channel",
                    translate("Dispatch page", "Sent by"),
                    "choice",
                    choices=channels,
                ),
            ],
            columns=3,
            today=self.desk.today,
        )

    def _model(self, columns: Sequence[Column], rows: Callable[[], Sequence[Any]]) -> TableModel:
        return TableModel(
            columns,
            lambda offset, limit, _sort, _down: rows()[offset : offset + limit],
            lambda: len(rows()),
            identity=lambda one: one.request_id,
            run=at_once,
            parent=self,
        )

    def _arrange(self) -> None:
        self.body.addWidget(self.header)
        making = column(self._slip_card(), self._preview_card(), spacing=12)
        making.setStretch(0, 1)
        whole = row(held(making), self._ready_card(), spacing=12)
        whole.setStretch(0, 1)
        self.body.addLayout(whole, 1)

    def _slip_card(self) -> Card:
        self.expected = text_label("", "second")
        self.draft_badge = Badge(BadgeSpec(translate("Dispatch page", "Draft"), "neutral"))
        card = Card(
            translate("Dispatch page", "Slip being made"),
            self.bodies,
            self.draft_badge,
            flush=True,
            line_below=True,
        )
        card.head.setContentsMargins(14, 6, 14, 6)
        card.head.insertWidget(1, self.expected)
        card.body.addWidget(held(column(self.fault, self.form, margins=(14, 8, 14, 10))))
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(
            EmptyState(
                "send",
                translate(
                    "Dispatch page",
                    "Nothing is on the slip yet. Choose a ready request and press Enter.",
                ),
            )
        )
        self.stack.addWidget(self.lines)
        card.body.addWidget(holder, 1)
        card.body.addWidget(self._line_tools())
        return card

    def _line_tools(self) -> QFrame:
        """Return the foot of the lines: the remark of the current one, its place, taking it off."""
        self.remark = ChoiceField([(one, one) for one in self.settings.remarks])
        self.remark.setAccessibleName(translate("Dispatch page", "Remark of the line"))
        self.remark.setMinimumWidth(150)
        self.remark.setFixedHeight(theme.size("field_small"))
        self.up = Button(translate("Dispatch page", "Up"), small=True, icon="arrow-up",
                         keys="Alt+Up", show_keys=False)  # fmt: skip
        self.down = Button(translate("Dispatch page", "Down"), small=True, icon="arrow-down",
                           keys="Alt+Down", show_keys=False)  # fmt: skip
        self.take_off = Button(translate("Dispatch page", "Take off"), small=True, icon="x")
        words = text_label(translate("Dispatch page", "Remark of the line"), "small")
        foot = QFrame()
        foot.setProperty("surface", "foot")
        foot.setLayout(
            row(words, self.remark, None, self.up, self.down, self.take_off,
                margins=(14, 5, 14, 5))
        )  # fmt: skip
        return foot

    def _preview_card(self) -> Card:
        card = Card(padding=12)
        self.pages = text_label("", "small")
        self.totals = FactsRow()
        self.effect = NoteBox("", "info")
        self.effect_line = ElidedLabel("", "small")
        self.issue = Button(
            translate("Dispatch page", "Issue and print"),
            "primary",
            icon="printer",
            keys="Ctrl+Enter",
        )
        self.save = Button(translate("Dispatch page", "Keep the draft"))
        self.drop = Button(translate("Dispatch page", "Give the draft up"), "link")
        self.whole = Button(translate("Dispatch page", "See the page"), "link")
        head = row(
            text_label(translate("Dispatch page", "Preview of the print"), "card"),
            self.effect_line,
            self.pages,
            spacing=12,
        )
        foot = row(self.issue, self.save, None, self.drop, self.whole)
        beside = column(head, self.totals, self.effect, None, foot, spacing=8)
        line = row(self.sheet, held(beside), spacing=14)
        line.setStretch(1, 1)
        line.setAlignment(self.sheet, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(line)
        return card

    def _ready_card(self) -> Card:
        self.order = ChoiceField(
            [
                (OLDEST, translate("Dispatch page", "Oldest first")),
                (BY_NAME, translate("Dispatch page", "By name")),
            ]
        )
        self.order.setAccessibleName(translate("Dispatch page", "Order"))
        card = Card(
            translate("Dispatch page", "Ready to be sent"), self.order, flush=True, line_below=True
        )
        self.ready_count = text_label("", "second")
        card.head.insertWidget(1, self.ready_count)
        card.head.setContentsMargins(14, 6, 14, 6)
        card.setFixedWidth(READY_WIDTH)
        self.nothing = EmptyState(
            "circle-check",
            translate("Dispatch page", "No file is ready to be sent. Look at the incomplete ones."),
            translate("Dispatch page", "Incomplete requests"),
        )
        holder = QWidget()
        self.ready_stack = QStackedLayout(holder)
        self.ready_stack.addWidget(self.nothing)
        self.ready_stack.addWidget(self.ready_table)
        card.body.addWidget(holder, 1)
        self.add_all = Button("", "link", keys="Ctrl+Shift+A", show_keys=False)
        foot = QFrame()
        foot.setProperty("surface", "foot")
        foot.setLayout(row(self.add_all, None, margins=(8, 4, 8, 4)))
        card.body.addWidget(foot)
        return card

    def _connect(self) -> None:
        self.previous.clicked.connect(lambda: self.go("slips", {}))
        self.bodies.chosen.connect(lambda code: self.choose(Provider(code)))
        self.form.changed.connect(self._typed)
        self.order.currentIndexChanged.connect(lambda _place: self._show_ready())
        self.ready_table.activated_row.connect(self._turn)
        self.ready_table.preview_row.connect(self._turn)
        self.ready_table.link_clicked.connect(lambda one, _key: self._turn(one))
        self.ready_table.group_clicked.connect(self._group)
        self.nothing.pressed.connect(
            lambda: self.go("requests", {"states": [State.INCOMPLETE.value]})
        )
        self.add_all.clicked.connect(self.add_everything)
        self.lines.current_row.connect(self._show_line)
        self.lines.activated_row.connect(lambda _line: self.remark.setFocus())
        self.lines.link_clicked.connect(lambda one, _key: self.remove(one))
        self.remark.activated.connect(lambda _place: self._remarked())
        self.up.clicked.connect(lambda: self._shift(-1))
        self.down.clicked.connect(lambda: self._shift(1))
        self.take_off.clicked.connect(lambda: self.remove(self.lines.current()))
        self.sheet.counted.connect(self._count_pages)
        self.sheet.clicked.connect(self._open_page)
        self.whole.clicked.connect(self._open_page)
        self.save.clicked.connect(lambda: self.keep(say=True))
        self.drop.clicked.connect(self.give_up)
        self.issue.clicked.connect(self.issue_slip)

    def resized(self, compact: bool) -> None:
        """Make the picture smaller in a low window."""
        super().resized(compact)
        self.sheet.set_height(SHEET_LOW if compact else SHEET_HIGH)
        self._show_effect()

    # Reading

    def show_page(self, provider: str = "", request_id: int = 0, **_args: Any) -> None:
        """Show the slip being made for a body; `request_id` is put on it at once."""
        if provider:
            self.provider = Provider(provider)
        if request_id:
            self.add([request_id])
        else:
            self.refresh()

    def refresh(self) -> None:
        """Read again what is ready and what stands on the slip."""
        desk, provider = self.desk, self.provider

        def read() -> tuple[list[ReadyRow], SlipPage, SlipRow | None]:
            return (
                dispatch.ready_requests(desk),
                dispatch.draft_page(desk, provider),
                slip_pages.last_slip(desk),
            )

        self.read(read, lambda found: self._take(*found))

    def choose(self, provider: Provider) -> None:
        """Go on with the slip to another body."""
        self._keep_pending()
        self.provider = provider
        self.fault.say("")
        self.form.clear_errors()
        self.refresh()

    def _take(self, ready: list[ReadyRow], page: SlipPage, last: SlipRow | None) -> None:
        self.ready = ready
        if last is not None:
            self.header.set_detail(
                translate(
                    "Dispatch page",
                    "Last slip: {number}, {date}",
                    number=last.written,
                    date=long_date(last.on),
                )
            )
        self.bodies.set_value(self.provider)
        self._show_head(page)
        self._show_slip(page)
        self._show_ready()

    def _show_head(self, page: SlipPage) -> None:
        # A draft of an earlier day goes out today, unless somebody says otherwise.
        on = max(page.row.on, self.desk.today())
        self.form.set_values(
            {
                "addressee": page.row.addressee,
                "subject": page.subject,
                "channel": page.channel,
                "on": strip_marks(short_date(on)),
            }
        )

    def _show_slip(self, page: SlipPage) -> None:
        self.page = page
        self.expected.setText(
            translate("Dispatch page", "Expected number {number}", number=page.expected)
        )
        self.lines_model.reload()
        self.stack.setCurrentIndex(LINES if page.lines else EMPTY)
        if page.lines and self.lines.current() is None:
            self.lines.select_first()
        self._show_totals(page)
        self._fit_buttons()
        self._show_sheet()

    def _show_totals(self, page: SlipPage) -> None:
        totals = page.totals
        self.totals.set_facts(
            [
                Fact(translate("Dispatch page", "Requests"), str(totals.requests)),
                Fact(translate("Dispatch page", "Papers"), str(totals.pieces)),
                Fact(translate("Dispatch page", "Sealed envelopes"), str(totals.envelopes)),
                Fact(translate("Dispatch page", "Sum requested"), dirhams(totals.amount)),
            ]
        )
        self._effect = ""
        if not page.lines:
            self._show_effect()
            return
        kind = page.lines[0].kind
        self._effect = translate(
            "Dispatch page",
            "On issue the number {number} is taken for good, and %n requests become «{state}».",
            n=len(page.lines),
            number=page.expected.split(" ")[0],
            state=tell(state_label(State.TRANSMITTED, kind)),
        )
        self._show_effect()
        self.issue.setToolTip(self._effect)

    def _show_effect(self) -> None:
        """Say what issuing will do: in a box, or on the card's first line in a low window."""
        self.effect.say("" if self.compact else self._effect)
        self.effect_line.setText(self._effect if self.compact else "")

    def _fit_buttons(self) -> None:
        may = self.desk.may(Action.TRANSMIT_REQUEST)
        stored = self.page is not None and bool(self.page.row.id)
        filled = self.page is not None and bool(self.page.lines)
        self.issue.setEnabled(may and filled)
        self.save.setEnabled(may)
        self.drop.setEnabled(may and stored)
        self.whole.setEnabled(stored)
        for widget in (self.remark, self.up, self.down, self.take_off):
            widget.setEnabled(may and filled)
        if not may:
            self.issue.setToolTip(
                translate("Dispatch page", "Your role does not include sending requests.")
            )

    def _show_sheet(self) -> None:
        page = self.page
        if page is None or not page.row.id or not self.desk.may(Action.PRINT):
            self.sheet.clear()
            return
        desk, slip_id = self.desk, page.row.id

        def make() -> bytes:
            from desktop_app.reports.documents import make_dispatch_slip

            return make_dispatch_slip(desk, slip_id).data

        self.sheet.show_made(make)

    def _count_pages(self, pages: int) -> None:
        words = translate("Dispatch page", "Page {number} of {total}", number=1, total=pages)
        self.pages.setText(words if pages else "")

    # What is ready

    def _is_on(self, one: ReadyRow) -> bool:
        return one.slip_id is not None

    def _show_ready(self) -> None:
        self._shown_ready = []
        others = [one for one in Provider if one is not self.provider]
        for provider in (self.provider, *others):
            self._shown_ready += self._group_of(provider)
        free = sum(one.slip_id is None for one in self.ready)
        self.ready_count.setText(str(free) if self.ready else "")
        self.ready_model.reload()
        self.ready_stack.setCurrentIndex(1 if self.ready else 0)
        if self.ready_table.current() is None:
            self.ready_table.select_first()
        free_here = len(self._free())
        self.add_all.setText(translate("Dispatch page", "Add all %n", n=free_here))
        self.add_all.setEnabled(free_here > 0 and self.desk.may(Action.TRANSMIT_REQUEST))

    def _free(self) -> list[ReadyRow]:
        return [one for one in self.ready if one.provider is self.provider and one.slip_id is None]

    def _group_of(self, provider: Provider) -> list[Any]:
        rows = [one for one in self.ready if one.provider is provider]
        if not rows:
            return []
        # What can be added stands above what is on the slip already.
        by_name = self.order.value() == BY_NAME
        rows.sort(key=lambda one: (self._is_on(one), one.beneficiary_ar if by_name else ""))
        on_slip = sum(self._is_on(one) for one in rows)
        detail = translate(
            "Dispatch page",
            "{on} on the slip, {left} left",
            on=on_slip,
            left=len(rows) - on_slip,
        )
        action = translate("Dispatch page", "Make its slip")
        if provider is self.provider:
            action = translate("Dispatch page", "Add all") if on_slip < len(rows) else ""
        return [Group("", detail, provider=provider, action=action, key=provider), *rows]

    def _group(self, group: Group) -> None:
        if group.key is self.provider:
            self.add_everything()
        elif isinstance(group.key, Provider):
            self.choose(group.key)

    def _turn(self, one: ReadyRow) -> None:
        """Put a ready request on the slip, or take it off again."""
        if not self.desk.may(Action.TRANSMIT_REQUEST):
            return
        if one.provider is not self.provider:
            self.choose(one.provider)
            return
        slip_id = one.slip_id
        if slip_id is None:
            self.add([one.request_id])
        else:
            self._change(lambda desk: dispatch.remove_requests(desk, slip_id, [one.request_id]))

    def add(self, request_ids: Sequence[int]) -> None:
        """Put requests on the slip."""
        provider = self.provider
        self._change(lambda desk: dispatch.add_requests(desk, provider, request_ids))

    def add_everything(self) -> None:
        """Put all that is ready for the body on the slip."""
        free = [one.request_id for one in self._free()]
        if free:
            self.add(free)

    # The lines

    def _lines(self) -> tuple[SlipLineRow, ...]:
        return self.page.lines if self.page is not None else ()

    def _place(self, line: SlipLineRow) -> int:
        return self._lines().index(line) + 1

    def _show_line(self, line: SlipLineRow | None) -> None:
        if line is None:
            return
        if self.remark.findData(line.remark) < 0 and line.remark:
            self.remark.addItem(line.remark, line.remark)
        self.remark.set_value(line.remark)

    def _remarked(self) -> None:
        line, page = self.lines.current(), self.page
        if line is not None and page is not None:
            words = self.remark.value()
            self._change(
                lambda desk: dispatch.set_remark(desk, page.row.id, line.request_id, words)
            )

    def _shift(self, by: int) -> None:
        line, page = self.lines.current(), self.page
        if line is not None and page is not None:
            self._change(lambda desk: dispatch.move_line(desk, page.row.id, line.request_id, by))

    def remove(self, line: SlipLineRow | None) -> None:
        """Take a line off the slip."""
        page = self.page
        if line is not None and page is not None:
            self._change(
                lambda desk: dispatch.remove_requests(desk, page.row.id, [line.request_id])
            )

    def _change(self, task: Callable[[Desk], SlipPage]) -> None:
        """Change the draft, then show it and what is left.

        The task is given the desk: it runs in another thread, and must not hold the page.
        """
        self._keep_pending()
        self.fault.say("")
        desk = self.desk

        def done() -> tuple[SlipPage, list[ReadyRow]]:
            return task(desk), dispatch.ready_requests(desk)

        self.read(done, lambda found: self._changed(*found), self._refused)

    def _changed(self, page: SlipPage, ready: list[ReadyRow]) -> None:
        self.ready = ready
        self._show_slip(page)
        self._show_ready()
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, InvalidError):
            strangers = self.form.set_errors(error.faults)
            self.fault.say(" ".join(tell(fault.message) for fault in strangers))
        elif isinstance(error, RiayaError):
            self.fault.say(tell(error.message))
            self.refresh()
        else:
            self.fail(error)

    # The head

    def _typed(self, _name: str) -> None:
        self._keeping.start()

    def _typed_head(self) -> SlipForm:
        values = {name: str(value) for name, value in self.form.values().items()}
        return SlipForm(values["addressee"], values["subject"], values["on"], values["channel"])

    def _keep_pending(self) -> None:
        if self._keeping.isActive():
            self.keep()

    def keep(self, *, say: bool = False) -> None:
        """Keep the head as typed; the lines are kept already."""
        self._keeping.stop()
        if not self.desk.may(Action.TRANSMIT_REQUEST):
            return
        desk, provider, form = self.desk, self.provider, self._typed_head()
        self.read(
            lambda: dispatch.save_head(desk, provider, form),
            lambda page: self._kept(provider, page, say),
            self._refused,
        )

    def _kept(self, provider: Provider, page: SlipPage, say: bool) -> None:
        if provider is self.provider:
            self.form.clear_errors()
            self._show_slip(page)
        if say:
            self.say(translate("Dispatch page", "The draft is kept."))

    def give_up(self) -> None:
        """Give the draft up; its requests are ready again."""
        self._keeping.stop()
        page = self.page
        if page is None or not page.row.id:
            return
        desk, slip_id = self.desk, page.row.id
        self.read(
            lambda: dispatch.drop_draft(desk, slip_id),
            self._given_up,
            self._refused,
        )

    def _given_up(self, trash_id: int) -> None:
        words = translate("Dispatch page", "The draft was given up; no number was used.")
        say_deleted(self, words, trash_id)
        self.changed.emit()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was just typed when another page comes to the front."""
        super().hideEvent(event)
        self._keep_pending()

    # Issuing

    def issue_slip(self) -> None:
        """Number the slip, freeze it, transmit its requests, then show it ready to print."""
        self._keeping.stop()
        if self.page is None or not self.page.lines:
            return
        desk, provider, form = self.desk, self.provider, self._typed_head()
        self.issue.setEnabled(False)

        def task() -> SlipPage:
            kept = dispatch.save_head(desk, provider, form)
            return slips.issue_slip(desk, kept.row.id, kept.version)

        self.read(task, self._issued, self._not_issued)

    def _not_issued(self, error: Exception) -> None:
        self._fit_buttons()
        self._refused(error)

    def _issued(self, page: SlipPage) -> None:
        self.changed.emit()
        self.page = None
        words = translate(
            "Dispatch page",
            "The slip {number} is issued; %n requests were sent.",
            n=len(page.lines),
            number=page.row.written,
        )
        self.go("print", {"document": "slip", "slip_id": page.row.id})
        frame = self.frame()
        if frame is not None:
            frame.toast(words)

    def _open_page(self) -> None:
        if self.page is not None and self.page.row.id:
            self._keep_pending()
            self.go("print", {"document": "slip", "slip_id": self.page.row.id})


def _line_columns(place: Callable[[SlipLineRow], int]) -> list[Column]:
    return [
        Column("place", translate("Dispatch page", "No."), 44, "ltr", token="ink2", value=place),
        Column("papers", translate("Dispatch page", "Papers sent"), kind="lines",
               value=_line_lines, minimum=200),
        Column("pieces", translate("Dispatch page", "Pieces"), 62, "number"),
        Column("remark", translate("Dispatch page", "Remarks"), 168, "pieces", value=_remark),
        Column("amount", translate("Dispatch page", "Amount (dirhams)"), 116, "amount"),
        Column("off", "", 44, "press", value=lambda _line: Icon("x", "ink2")),
    ]  # fmt: skip


def _line_lines(line: SlipLineRow) -> Lines:
    first = [
        Piece(line.beneficiary_ar, 600),
        Piece(strip_marks(line.number), 400, "ink2", ltr=True),
    ]
    return Lines(first, line.type_ar)


def _remark(line: SlipLineRow) -> list[Any]:
    pieces: list[Any] = [Icon("mail", "ink2", 16)] if line.envelopes else []
    if line.urgent:
        pieces.append(BadgeSpec(translate("Dispatch page", "Urgent"), "late", "zap", flat=True))
    words = line.remark
    if line.envelopes:
        words = translate("Dispatch page", "{remark}, sealed envelope", remark=line.remark)
    return [*pieces, Piece(words)]


def _ready_columns(is_on: Callable[[ReadyRow], bool]) -> list[Column]:
    def who(one: ReadyRow) -> Lines:
        ink = "ink3" if is_on(one) else "ink"
        first: list[Any] = [
            Piece(one.beneficiary_ar, 600, ink),
            Piece(strip_marks(one.number), 400, "ink3" if is_on(one) else "ink2", ltr=True),
        ]
        second: list[Any] = [
            Piece(one.type_short_ar, 400, "ink3" if is_on(one) else "ink2", "small")
        ]
        if one.urgent:
            second[:0] = [BadgeSpec(translate("Dispatch page", "Urgent"), "late", "zap", flat=True)]
        return Lines(first, second)

    def waits(one: ReadyRow) -> list[Any]:
        if is_on(one):
            words = translate("Dispatch page", "on the slip")
            return [Icon("check", "accepted_ink", 14), Piece(words, 400, "ink2", "small")]
        return [Piece(days_words(one.days), 400, "ink2", "small")]

    def act(one: ReadyRow) -> Icon:
        return Icon("minus" if is_on(one) else "plus", "ink3" if is_on(one) else "link")

    return [
        Column("who", "", kind="lines", value=who, minimum=180),
        Column("waits", "", 92, "pieces", value=waits),
        Column("act", "", 42, "press", value=act),
    ]
