"""The family's tab: the members in a table, or one of them in full."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain import formats
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Category, Relation
from desktop_app.services.desk import Desk
from desktop_app.services.rows import (
    FilePage,
    MemberRow,
)
from desktop_app.translate import translate
from desktop_app.ui.columns import Column, Piece
from desktop_app.ui.pages.person_facts import (
    contact_facts,
    identity_facts,
    place_facts,
    place_title,
    studies_words,
)
from desktop_app.ui.pages.person_listing import Listing, Shown
from desktop_app.ui.pages.words import (
    age_words,
    member_words,
    relation_words,
    right_badge,
    short_day,
)
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Item, ScrollColumn, refill, row
from desktop_app.ui.widgets.facts import FactsGrid
from desktop_app.ui.widgets.labels import hairline, label


class FamilyTab(QWidget):
    """The members in a table; once one is chosen on the strip, everything known of them."""

    member_chosen = Signal(int)
    edit = Signal(int)
    add = Signal(str)
    deleted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: Shown | None = None
        self.listing = Listing(_family_columns(), translate("Person", "Family"), "users", "")
        self.listing.table.activated_row.connect(
            lambda member: self.member_chosen.emit(member.person.id)
        )
        self._hint = label(
            translate("Person", "Enter shows everything known of a member."), "small_quiet"
        )
        self.listing.tools.addWidget(self._hint)
        self.listing.tools.addStretch(1)
        self.listing.tools.addWidget(self._add_button())
        self._facts = QVBoxLayout()
        self._facts.setSpacing(10)
        scroll = ScrollColumn((14, 12, 14, 12))
        scroll.body.addLayout(self._facts)
        scroll.body.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.listing)
        self._stack.addWidget(scroll)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.addWidget(self._stack)

    def _add_button(self) -> Button:
        button = Button(translate("Person", "Addition to the family"), icon="user-plus", small=True)
        menu = QMenu(button)
        for relation in (Relation.SPOUSE, Relation.CHILD, Relation.KAFALA, Relation.PARENT):
            action = menu.addAction(relation_words(relation))
            action.triggered.connect(lambda _on=False, code=relation.value: self.add.emit(code))
        button.set_choices(menu)
        button.setEnabled(self._desk.may(Action.EDIT_PEOPLE))
        return button

    def show_file(self, shown: Shown) -> None:
        """Show the members, or the one who is chosen."""
        self._shown = shown
        self.listing.show_rows(shown.page.members)
        one = shown.one()
        self._stack.setCurrentIndex(0 if one is None else 1)
        if one is not None:
            refill(self._facts, lambda: self._everything(shown.page, one))

    def _everything(self, page: FilePage, member: MemberRow) -> list[Item]:
        edit = Button(translate("Person", "Correction"), icon="clipboard-pen", small=True)
        edit.clicked.connect(lambda: self.edit.emit(member.person.id))
        edit.setEnabled(self._desk.may(Action.EDIT_PEOPLE))
        is_principal = member.relation is Relation.PRINCIPAL
        words = (
            translate("Person", "Deletion of the file")
            if is_principal
            else translate("Person", "Deletion")
        )
        drop = Button(words, icon="trash-2", small=True)
        drop.clicked.connect(lambda: self.deleted.emit(member.person.id))
        drop.setVisible(self._desk.may(Action.DELETE))
        kind = member_words(member)
        title = row(
            label(member.person.full_name_ar, "card"), label(kind, "second"), None, drop, edit
        )
        return [
            title,
            FactsGrid(identity_facts(self._desk, page, member), 3),
            hairline(),
            label(translate("Person", "Contact and memberships"), "strong"),
            FactsGrid(contact_facts(self._desk, page, member), 3),
            hairline(),
            label(place_title(member), "strong"),
            FactsGrid(place_facts(page, member), 3),
        ]


def _family_columns() -> tuple[Column, ...]:
    def name(member: MemberRow) -> tuple[Piece, ...]:
        latin = member.person.full_name_latin
        return (
            Piece(member.person.full_name_ar, 500),
            Piece(latin, 400, "ink3", "small", ltr=True),
        )

    def tie(member: MemberRow) -> str:
        if member.mother_name_ar:
            return translate("Person", "mother: {name}", name=member.mother_name_ar)
        if member.relation is Relation.SPOUSE:
            return cover_line(member)
        return studies_words(member)

    return (
        Column("name", translate("Person", "Name"), kind="pieces", minimum=230, value=name),
        Column(
            "relation",
            translate("Person", "Relation"),
            width=104,
            value=member_words,
        ),
        Column(
            "birth",
            translate("Person", "Birth"),
            width=96,
            kind="ltr",
            value=lambda m: short_day(m.person.birth),
        ),
        Column("age", translate("Person", "Age"), width=84, value=lambda m: age_words(m.age)),
        Column(
            "cnie",
            translate("Person", "CNIE"),
            width=96,
            kind="ltr",
            drop=2,
            value=lambda m: formats.mask_cnie(m.person.cnie),
        ),
        Column("tie", translate("Person", "Remark"), width=190, token="ink2", drop=3, value=tie),
        Column("right", translate("Person", "Right"), width=118, kind="badge", value=right_badge),
        Column(
            "until",
            translate("Person", "Last day"),
            width=110,
            kind="ltr",
            drop=1,
            value=lambda m: short_day(m.right.until),
        ),
    )


def cover_line(member: MemberRow) -> str:
    """Return what is known of a spouse's other insurance; a widow's right does not ask for it."""
    if member.category is Category.WIDOW:
        return ""
    if member.other_cover is None:
        return translate("Person", "certificate of no other cover still to come")
    if member.other_cover:
        return translate("Person", "has another insurance")
    return translate("Person", "no other insurance")
