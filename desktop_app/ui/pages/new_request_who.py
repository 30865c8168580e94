"""The first step of a new request: finding the family, then choosing the beneficiary."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from desktop_app.domain.texts import isolate
from desktop_app.domain.vocabulary import Category, Relation
from desktop_app.services import search
from desktop_app.services.desk import Desk
from desktop_app.services.rows import FilePage, MemberRow, PersonRow, SearchResults
from desktop_app.translate import translate
from desktop_app.ui import background
from desktop_app.ui.columns import Column, Lines, Piece
from desktop_app.ui.pages.request_words import category_words
from desktop_app.ui.pages.step_mark import StepMark
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, ScrollColumn, column, held, row
from desktop_app.ui.widgets.choices import CardChoices, Choice
from desktop_app.ui.widgets.inputs import SearchField
from desktop_app.ui.widgets.labels import ElidedLabel
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.notes import EmptyState

FOUND_AT_ONCE = 30
ASKING, FOUND, FAMILY, NOBODY = range(4)


class WhoCard(Card):
    """Finds a person. `found(file_id, person_id)` when one is picked from the results,
    `chosen(person_id)` when a member of the family is, `left()` when the family is given up.
    """

    found = Signal(int, int)
    chosen = Signal(int)
    left = Signal()
    family_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("NewRequest", "For whom?"), line_below=True, flush=True)
        self._desk = desk
        self._results: list[PersonRow] = []
        self.page: FilePage | None = None
        self.mark = StepMark(1)
        self.head.insertWidget(0, self.mark)
        self.search = SearchField(translate("NewRequest", "Name, number, CNIE, telephone"))
        self._stack_parts()
        self.search.searched.connect(self._look)
        self.search.stepped.connect(self.table.step)
        self.search.returnPressed.connect(self._take_current)

    def _stack_parts(self) -> None:
        hint = EmptyState("search", translate("NewRequest", "Type a name or a number to begin."))
        nobody = EmptyState(
            "user-x", translate("NewRequest", "Nobody answers. Try another spelling.")
        )
        for state in (hint, nobody):
            state.words.setMinimumWidth(150)
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        for part in (hint, self._results_table(), self._family(), nobody):
            self.stack.addWidget(part)
        self.body.addWidget(held(column(self.search, margins=(12, 12, 12, 8))))
        self.body.addWidget(holder, 1)

    def _results_table(self) -> QWidget:
        columns = [Column("who", kind="lines", minimum=150, value=_result_lines)]
        self.model = TableModel(
            columns,
            lambda offset, limit, _sort, _down: self._results[offset : offset + limit],
            lambda: len(self._results),
            identity=lambda person: person.member_id,
            run=at_once,
            parent=self,
        )
        name = translate("NewRequest", "People found")
        self.table = Table(self.model, name, two_lines=True, head=False, click_opens=True)
        self.table.activated_row.connect(self._take)
        return self.table

    def _family(self) -> QWidget:
        self.principal = ElidedLabel("", "strong")
        self.career = text_label("", "small", wrap=True)
        self.members = CardChoices([], translate("NewRequest", "Beneficiary of the request"))
        self.members.chosen.connect(lambda code: self._choose(int(code)))
        scroll = ScrollColumn((12, 4, 12, 8), 0)
        caption = text_label(translate("NewRequest", "Beneficiary of the request"), "small_strong")
        scroll.body.addWidget(self.principal)
        scroll.body.addWidget(self.career)
        scroll.body.addSpacing(8)
        scroll.body.addWidget(caption)
        scroll.body.addSpacing(4)
        scroll.body.addWidget(self.members)
        scroll.body.addStretch(1)
        opened = Button(translate("NewRequest", "Open the family's file"), "link", icon="users")
        opened.clicked.connect(self.family_wanted)
        foot = held(row(opened, None, margins=(6, 0, 6, 6)))
        foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        stack = column(scroll, foot, spacing=0)
        stack.setStretch(0, 1)
        return held(stack)

    # Searching

    def _look(self, words: str) -> None:
        if not words:
            self._show_stack()
            return
        if self.page is not None and words == self.page.file.number:
            self.stack.setCurrentIndex(FAMILY)
            return
        background.run(
            lambda: search.search(self._desk, words, FOUND_AT_ONCE),
            lambda found: self._show_results(words, found),
            owner=self,
        )

    def _show_results(self, words: str, found: SearchResults) -> None:
        if words != self.search.text().strip():
            return
        self._results = list(found.people)
        self.model.reload()
        self.stack.setCurrentIndex(FOUND if self._results else NOBODY)
        self.table.select_first()

    def _show_stack(self) -> None:
        self.stack.setCurrentIndex(FAMILY if self.page is not None else ASKING)

    def _take_current(self) -> None:
        person = self.table.current()
        if self.stack.currentIndex() == FOUND and person is not None:
            self._take(person)

    def _take(self, person: PersonRow) -> None:
        self.found.emit(person.file_id, person.person_id)

    # Showing a family

    def show_family(self, page: FilePage, person_id: int) -> None:
        """Show a file's members with one of them chosen, as if it had been pressed."""
        self.page = page
        blocker = QSignalBlocker(self.search)
        self.search.setText(page.file.number)
        blocker.unblock()
        self.principal.setText(page.principal.person.full_name_ar)
        self.career.setText(_career(page))
        self.members.set_choices([_member_choice(member) for member in page.members])
        self.members.set_value(str(person_id))
        self.stack.setCurrentIndex(FAMILY)
        if self.members.value():
            self._choose(person_id)
        else:
            self.mark.set_done(False)

    def _choose(self, person_id: int) -> None:
        self.mark.set_done(True)
        self.chosen.emit(person_id)

    def forget(self) -> None:
        """Begin again with nobody."""
        self.page = None
        self.mark.set_done(False)
        self.search.clear()
        self._show_stack()

    def first_focus(self) -> QWidget:
        """Return the search, or the chosen member once there is one."""
        rows = [one for one in self.members.rows() if one.isChecked()]
        return rows[0] if rows and self.page is not None else self.search


def _result_lines(person: PersonRow) -> Lines:
    who = category_words(person.category, person.sex)
    number = Piece(person.file_number, 400, "ink3", "small", ltr=True)
    quiet = (Piece(who, 400, "ink2", "small"), number)
    return Lines((Piece(person.full_name_ar, 500),), quiet)


def _career(page: FilePage) -> str:
    principal = page.principal
    parts = [
        category_words(principal.category, principal.person.sex),
        page.file.rank_ar,
        isolate(page.file.matricule),
    ]
    return " · ".join(filter(None, parts))


def _member_choice(member: MemberRow) -> Choice:
    who = category_words(member.category, member.person.sex)
    if member.relation is Relation.PRINCIPAL:
        who = translate("NewRequest", "holder of the file")
    if member.age is not None and member.person.died_on is None:
        who = translate("NewRequest", "{who}, %n years", n=member.age, who=who)
    gone = category_words(Category.DECEASED, member.person.sex)
    locked = gone if member.person.died_on else ""
    tone = icon = ""
    if not locked and not member.right.entitled:
        who = translate("NewRequest", "{who} · no right today", who=who)
        tone = "missing"
    elif member.right_ends_soon:
        icon = "calendar-clock"
    name = member.person.given_names_ar or member.person.full_name_ar
    return Choice(str(member.person.id), name, who, locked=locked, icon=icon, tone=tone)
