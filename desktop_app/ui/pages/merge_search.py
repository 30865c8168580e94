"""The search for the second record of a merge."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.domain.formats import short_date
from desktop_app.services import search
from desktop_app.services.desk import Desk
from desktop_app.services.rows import PersonRow, SearchResults
from desktop_app.translate import translate
from desktop_app.ui import background
from desktop_app.ui.columns import Column, Lines, Piece
from desktop_app.ui.pages.words import category_words
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.card import Card, column, held
from desktop_app.ui.widgets.inputs import SearchField
from desktop_app.ui.widgets.notes import EmptyState

FOUND_AT_ONCE = 40
ASKING, FOUND, NOBODY = range(3)


class MergeSearch(Card):
    """Finds whom to merge with; `found(person_id)` when one is picked."""

    found = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Merge", "Merge with whom?"), line_below=True, flush=True)
        self._desk = desk
        self._without: frozenset[int] = frozenset()
        self._results: list[PersonRow] = []
        self.search = SearchField(translate("Merge", "Name, number, CNIE, telephone"))
        self.model = TableModel(
            [Column("who", kind="lines", minimum=260, value=_lines)],
            lambda offset, limit, _sort, _down: self._results[offset : offset + limit],
            lambda: len(self._results),
            identity=lambda person: person.member_id,
            run=at_once,
            parent=self,
        )
        self.table = Table(
            self.model, translate("Merge", "People found"), two_lines=True, head=False,
            click_opens=True,
        )  # fmt: skip
        hint = translate("Merge", "Type a name or a number of the other record.")
        nobody = translate("Merge", "Nobody else answers. Try another spelling.")
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        for part in (EmptyState("search", hint), self.table, EmptyState("user-x", nobody)):
            self.stack.addWidget(part)
        self.body.addWidget(held(column(self.search, margins=(12, 12, 12, 8))))
        self.body.addWidget(holder, 1)
        self.search.searched.connect(self._look)
        self.search.stepped.connect(self.table.step)
        self.search.returnPressed.connect(self._take_current)
        self.table.activated_row.connect(lambda person: self.found.emit(person.person_id))

    def begin(self, without: Iterable[int], words: str = "") -> None:
        """Search anew; some people are not offered. `words` is what is looked for at first."""
        self._without = frozenset(without)
        self.search.setText(words)
        self._look(words)

    def _look(self, words: str) -> None:
        if not words:
            self.stack.setCurrentIndex(ASKING)
            return
        background.run(
            lambda: search.search(self._desk, words, FOUND_AT_ONCE),
            lambda found: self._show(words, found),
            owner=self,
        )

    def _show(self, words: str, found: SearchResults) -> None:
        if words != self.search.text().strip():
            return
        self._results = [one for one in found.people if one.person_id not in self._without]
        self.model.reload()
        self.stack.setCurrentIndex(FOUND if self._results else NOBODY)
        self.table.select_first()

    def _take_current(self) -> None:
        person = self.table.current()
        if self.stack.currentIndex() == FOUND and person is not None:
            self.found.emit(person.person_id)


def _lines(person: PersonRow) -> Lines:
    parts = [
        Piece(category_words(person.category, person.sex), 400, "ink2", "small"),
        Piece(person.file_number, 400, "ink3", "small", ltr=True),
    ]
    if person.birth is not None:
        parts.append(Piece(short_date(person.birth), 400, "ink3", "small", ltr=True))
    if person.full_name_latin:
        parts.append(Piece(person.full_name_latin, 400, "ink3", "small", ltr=True))
    return Lines((Piece(person.full_name_ar, 500),), tuple(parts))
