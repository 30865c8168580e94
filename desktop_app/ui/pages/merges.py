"""The merges that were made: who went into whom, when, by whom, and whether it still stands."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.domain.formats import long_date, time_of_day
from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.services.merge_rows import MergeRow
from desktop_app.services.merges import list_merges
from desktop_app.translate import translate
from desktop_app.ui.columns import Column, Lines, Piece
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.badge import BadgeSpec
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader
from desktop_app.ui.widgets.notes import EmptyState

LIST, NOTHING = range(2)


class MergesPage(DeskPage):
    """The journal of merges, of the office or of some people; one is opened to take it apart."""

    nav: ClassVar[str] = "people"

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self._people: tuple[int, ...] | None = None
        self.rows: list[MergeRow] = []
        self.all_button = Button(translate("Merge", "All merges of the office"), icon="history")
        self.header = PageHeader(self.title(), "", self.all_button)
        self.model = TableModel(
            self._columns(),
            lambda offset, limit, _sort, _down: self.rows[offset : offset + limit],
            lambda: len(self.rows),
            identity=lambda one: one.id,
            run=at_once,
            parent=self,
        )
        self.table = Table(self.model, self.title(), two_lines=True, click_opens=True)
        self.nothing = EmptyState(
            "merge",
            translate("Merge", "Nothing was merged here. Two records of one person are merged from"
                      " the page of either, under «History»."),
        )  # fmt: skip
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        card = Card(flush=True)
        card.body.addWidget(holder)
        self.body.addWidget(self.header)
        self.body.addWidget(card, 1)
        self.all_button.clicked.connect(lambda _on: self.show_page())
        self.table.activated_row.connect(self.open_merge)

    def title(self) -> str:
        """Return the page's name."""
        return translate("Merge", "Merges made")

    def first_focus(self) -> QWidget | None:
        """Give the keyboard to the list."""
        return self.table

    def show_page(self, people: tuple[int, ...] | None = None, **_: Any) -> None:
        """Show the merges of some people, or all."""
        self._people = people
        self.all_button.setVisible(people is not None)
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        people = self._people
        self.read(lambda: list_merges(self.desk, people), self._show)

    def _show(self, rows: list[MergeRow]) -> None:
        self.rows = rows
        self.model.reload()
        self.stack.setCurrentIndex(LIST if rows else NOTHING)
        self.table.select_first()

    def open_merge(self, one: MergeRow) -> None:
        """Show what taking a merge apart would do; one that was, leads to the person."""
        if one.undone_at is None and self.desk.may(Action.MERGE):
            self.go("unmerge", {"merge_id": one.id})

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("kept", translate("Merge", "Stays"), kind="lines", minimum=190,
                   value=lambda one: _named(one.kept_ar, one.kept_number)),
            Column("gone", translate("Merge", "Went into it"), kind="lines", minimum=190,
                   value=lambda one: _named(one.gone_ar, one.gone_number)),
            Column("reason", translate("Merge", "How it was known"), token="ink2", minimum=150),
            Column("when", translate("Merge", "When, by whom"), kind="lines", width=190,
                   value=self._when),
            Column("state", translate("Merge", "State"), kind="pieces", width=170, value=_state),
        )  # fmt: skip

    def _when(self, one: MergeRow) -> Lines:
        local = self.desk.local(one.at)
        day = Piece(long_date(local.date()))
        hour = Piece(time_of_day(local), 400, "ink3", "small", ltr=True)
        return Lines((day, hour), (Piece(one.by_ar, 400, "ink2", "small"),))


def _named(name: str, number: str) -> Lines:
    quiet = (Piece(number, 400, "ink3", "small", ltr=True),) if number else ()
    return Lines((Piece(name, 500),), quiet)


def _state(one: MergeRow) -> tuple[BadgeSpec, ...]:
    if one.undone_at is not None:
        return (BadgeSpec(translate("Merge", "Taken apart"), "neutral", "split"),)
    return (BadgeSpec(translate("Merge", "Stands"), "accepted", "merge"),)
