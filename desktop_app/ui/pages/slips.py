"""The dispatch slips that were issued: where each stands, and what is still to be answered."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import SlipState
from desktop_app.services.desk import Desk
from desktop_app.services.slip_pages import list_slips
from desktop_app.services.slip_rows import SlipRow
from desktop_app.translate import translate
from desktop_app.ui.columns import Column, Lines, Piece
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.slip_words import (
    answered_words,
    overdue_badge,
    slip_badge,
)
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader, row
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.notes import EmptyState

ALL, OVERDUE, AWAITING, ANSWERED = "all", "overdue", "awaiting", "answered"
OPEN = frozenset({SlipState.ISSUED, SlipState.ACKNOWLEDGED})


class SlipsPage(DeskPage):
    """Every issued slip, those whose answer is overdue first; Enter opens one."""

    nav = "dispatch"
    has_primary = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.slips: list[SlipRow] = []
        self._shown: list[SlipRow] = []
        self.new = Button(translate("Slips", "New dispatch slip"), "primary", icon="send")
        self.header = PageHeader(self.title(), "", self.new)
        self.which = SegmentedControl(_views(), translate("Slips", "Which slips"))
        self.model = TableModel(
            _columns(),
            lambda offset, limit, _sort, _down: self._shown[offset : offset + limit],
            lambda: len(self._shown),
            identity=lambda one: one.id,
            run=at_once,
            parent=self,
        )
        self.table = Table(self.model, self.title(), two_lines=True)
        self.empty = EmptyState("send", "", translate("Slips", "New dispatch slip"))
        self._arrange()

    def _arrange(self) -> None:
        card = Card(flush=True)
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        card.body.addWidget(holder, 1)
        self.body.addWidget(self.header)
        self.body.addLayout(row(self.which, None))
        self.body.addWidget(card, 1)
        self.new.clicked.connect(lambda: self.go("dispatch", {}))
        self.empty.pressed.connect(lambda: self.go("dispatch", {}))
        self.which.chosen.connect(lambda _code: self._show())
        self.table.activated_row.connect(lambda one: self.go("slip", {"slip_id": one.id}))

    def title(self) -> str:
        """Return the page's name."""
        return translate("Slips", "Earlier dispatch slips")

    def first_focus(self) -> QWidget:
        """Give the keyboard to the list."""
        return self.table

    def show_page(self, which: str = "", **_args: Any) -> None:
        """Read the slips."""
        if which:
            self.which.set_value(which)
        self.refresh()

    def refresh(self) -> None:
        """Read the slips again."""
        desk = self.desk
        self.read(lambda: list_slips(desk), self._take)

    def _take(self, found: list[SlipRow]) -> None:
        self.slips = found
        self.which.set_counts({code: len(self._of(code)) for code in (ALL, OVERDUE, AWAITING)})
        self._show()

    def _of(self, code: str) -> list[SlipRow]:
        if code == OVERDUE:
            return [one for one in self.slips if one.is_overdue]
        if code == AWAITING:
            return [one for one in self.slips if one.state in OPEN and one.awaited]
        if code == ANSWERED:
            return [one for one in self.slips if one.state is SlipState.ANSWERED]
        return self.slips

    def _show(self) -> None:
        self._shown = self._of(self.which.value())
        self.model.reload()
        self.stack.setCurrentIndex(1 if self._shown else 0)
        self.empty.say(
            translate("Slips", "There is no such slip.")
            if self.slips
            else translate("Slips", "No slip was issued yet. Make the first one.")
        )
        if self.table.current() is None:
            self.table.select_first()


def _views() -> list[Option]:
    return [
        Option(ALL, translate("Slips", "All")),
        Option(OVERDUE, translate("Slips", "Overdue"), tone="late"),
        Option(AWAITING, translate("Slips", "Awaiting answers")),
        Option(ANSWERED, translate("Slips", "Answered")),
    ]


def _columns() -> list[Column]:
    return [
        Column("number", translate("Slips", "Number"), 190, "lines", value=_number),
        Column("provider", translate("Slips", "Body"), 150, "provider"),
        Column("state", translate("Slips", "State"), 268, "pieces", value=_state),
        Column("answered", translate("Slips", "Answers"), 110, "lines", value=_answered),
        Column("received", translate("Slips", "Acknowledgement"), kind="lines", minimum=170,
               value=_acknowledged),
        Column("reminders", translate("Slips", "Reminders"), 120, "lines", value=_reminders,
               drop=1),
    ]  # fmt: skip


def _number(slip: SlipRow) -> Lines:
    return Lines([Piece(slip.written, 600)], strip_marks(short_date(slip.on)))


def _state(slip: SlipRow) -> list[Any]:
    late = overdue_badge(slip)
    return [slip_badge(slip.state), *([late] if late else [])]


def _answered(slip: SlipRow) -> Lines:
    return Lines(
        [Piece(answered_words(slip), 500)], translate("Slips", "%n requests", n=slip.lines)
    )


def _acknowledged(slip: SlipRow) -> Lines:
    if slip.acknowledged_on is None:
        return Lines([Piece("–", 400, "ink3")])
    first = isolate(short_date(slip.acknowledged_on))
    return Lines([Piece(first, 500)], [Piece(slip.acknowledgement, 400, "ink2", "small", ltr=True)])


def _reminders(slip: SlipRow) -> Lines:
    if not slip.reminders or slip.reminded_on is None:
        return Lines([Piece("–", 400, "ink3")])
    day = strip_marks(short_date(slip.reminded_on))
    return Lines(translate("Slips", "%n reminders", n=slip.reminders), day)
