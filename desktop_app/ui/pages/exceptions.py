"""Exceptional consultations of the week: who read what is behind the glass, of whom, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop_app.domain.formats import isolate, short_date, time_of_day
from desktop_app.domain.glass import REASON_LABELS, VEIL_LABELS
from desktop_app.services import glass
from desktop_app.services.desk import Desk
from desktop_app.services.glass import ExceptionRow
from desktop_app.translate import tell, translate
from desktop_app.ui.columns import Column, Lines, Piece
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.badge import BadgeSpec
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader, held, refill, row
from desktop_app.ui.widgets.labels import ElidedLabel, IconLabel, label
from desktop_app.ui.widgets.notes import EmptyState

FEW = 3


class ExceptionsPage(DeskPage):
    """The list; Enter opens the request or the file that was read."""

    nav: ClassVar[str] = "home"

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self._rows: list[ExceptionRow] = []
        self.seen_button = Button(translate("Exceptions", "Mark as seen"), icon="check-check")
        self.seen_button.clicked.connect(self.mark)
        words = translate("Exceptions", "the last seven days")
        self.header = PageHeader(self.title(), words, self.seen_button)
        model = TableModel(
            _columns(desk),
            lambda offset, limit, _sort, _down: self._rows[offset : offset + limit],
            lambda: len(self._rows),
            identity=lambda one: one.seq,
            run=at_once,
        )
        self.table = Table(model, self.title(), two_lines=True)
        self.table.activated_row.connect(self._open)
        card = Card(flush=True)
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(self.table)
        calm = translate(
            "Exceptions", "Nobody read medical or confidential content these last seven days."
        )
        self.stack.addWidget(EmptyState("shield-check", calm))
        card.body.addWidget(holder, 1)
        self.body.addWidget(self.header)
        self.body.addWidget(card, 1)

    def title(self) -> str:
        """Return the page's name."""
        return translate("Exceptions", "Exceptional consultations")

    def first_focus(self) -> QWidget | None:
        """Give the keyboard to the list."""
        return self.table

    def show_page(self, **_args: Any) -> None:
        """Show the week."""
        self.refresh()

    def refresh(self) -> None:
        """Read the week again."""
        self.read(lambda: glass.exceptions(self.desk), self._take)

    def _take(self, rows: list[ExceptionRow]) -> None:
        self._rows = rows
        self.stack.setCurrentIndex(0 if rows else 1)
        self.seen_button.setEnabled(any(not one.seen for one in rows))
        self.table.rows.reload()

    def mark(self) -> None:
        """Mark all that is shown as seen."""
        if self._rows:
            last = self._rows[0].seq
            self.read(lambda: glass.mark_seen(self.desk, last), lambda _none: self.refresh())

    def _open(self, one: ExceptionRow) -> None:
        if one.request_id is not None:
            self.go("request", {"request_id": one.request_id})
        elif one.file_id is not None:
            self.go("person", {"file_id": one.file_id})


class ExceptionsCard(Card):
    """What the head has not seen yet, on the first page: the last few, and the way to all."""

    all_asked = Signal()
    seen = Signal(int)

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._last = 0
        self.more = Button(translate("Exceptions", "All of the week"), "link", small=True)
        self.mark = Button(translate("Exceptions", "Mark as seen"), "link", small=True)
        super().__init__(
            translate("Exceptions", "Exceptional consultations"),
            held(row(self.more, self.mark, spacing=4)),
        )
        self.lines = QVBoxLayout()
        self.lines.setSpacing(3)
        self.body.addLayout(self.lines)
        self.more.clicked.connect(self.all_asked)
        self.mark.clicked.connect(lambda: self.seen.emit(self._last))
        self.hide()

    def show_rows(self, rows: Sequence[ExceptionRow]) -> None:
        """Show what was not seen yet; without any the card hides."""
        fresh = [one for one in rows if not one.seen]
        self.setVisible(bool(fresh))
        if not fresh:
            return
        self._last = fresh[0].seq
        self.more.setText(translate("Exceptions", "All of the week (%n)", n=len(rows)))
        refill(self.lines, lambda: [self._line(one) for one in fresh[:FEW]])

    def _line(self, one: ExceptionRow) -> QWidget:
        what = translate(
            "Exceptions",
            "{what} of {person} ({number})",
            what=tell(VEIL_LABELS[one.veil]),
            person=one.person_ar,
            number=isolate(one.number),
        )
        line = row(
            IconLabel("eye", "missing_ink", 14),
            label(one.account_ar, "medium"),
            ElidedLabel(f"{what} · {reason_words(one)}", "small"),
            label(when_words(self._desk, one), "small_quiet"),
            spacing=8,
        )
        line.setStretch(2, 1)
        return held(line)


def reason_words(one: ExceptionRow) -> str:
    """Return why: the coded reason, with the words that were added."""
    coded = tell(REASON_LABELS[one.reason])
    if one.words and one.reason == "other":
        return one.words
    return f"{coded}: {one.words}" if one.words else coded


def when_words(desk: Desk, one: ExceptionRow) -> str:
    """Return day and hour at the office."""
    local = desk.local(one.at)
    return f"{isolate(short_date(local.date()))} {isolate(time_of_day(local))}"


def _columns(desk: Desk) -> list[Column]:
    return [
        Column(
            "who", translate("Exceptions", "Who and when"), kind="lines", width=210,
            value=lambda one: Lines(
                (Piece(one.account_ar, weight=500),), (Piece(when_words(desk, one)),)
            ),
        ),
        Column(
            "what", translate("Exceptions", "What"), kind="lines", minimum=220,
            value=lambda one: Lines(
                (Piece(tell(VEIL_LABELS[one.veil])),),
                (Piece(f"{one.person_ar} · "), Piece(one.number, ltr=True)),
            ),
        ),
        Column("why", translate("Exceptions", "Why"), minimum=240, value=reason_words),
        Column(
            "seen", translate("Exceptions", "State"), kind="badge", width=120,
            value=_seen_badge,
        ),
    ]  # fmt: skip


def _seen_badge(one: ExceptionRow) -> BadgeSpec:
    if one.seen:
        return BadgeSpec(translate("Exceptions", "Seen"), "neutral", "check")
    return BadgeSpec(translate("Exceptions", "New"), "missing", "eye")
