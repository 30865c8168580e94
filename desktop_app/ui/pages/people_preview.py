"""The panel beside the list of people: one person, the family, what is under way."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain import formats
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Relation
from desktop_app.services.desk import Desk
from desktop_app.services.people import file_page, reveal
from desktop_app.services.rows import FilePage, MemberRow, PersonRow, RequestRow
from desktop_app.translate import translate
from desktop_app.ui import background
from desktop_app.ui.pages.words import (
    age_words,
    category_words,
    member_words,
    request_badge,
)
from desktop_app.ui.widgets.badge import Badge, BadgeSpec, ProviderTag
from desktop_app.ui.widgets.button import Button, icon_button
from desktop_app.ui.widgets.card import Card, Item, ScrollColumn, column, held, refill, row
from desktop_app.ui.widgets.facts import Fact, FactsList
from desktop_app.ui.widgets.labels import ElidedLabel, hairline, label

WIDTH = 288
FAMILY_SHOWN = 5
REQUESTS_SHOWN = 4


class PeoplePreview(Card):
    """Shows the person of the current row; `closed`, `opened(row)`, `new_request(row)`."""

    closed = Signal()
    opened = Signal(object)
    new_request = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._desk = desk
        self._row: PersonRow | None = None
        self.setFixedWidth(WIDTH)
        self._content = QVBoxLayout()
        self._content.setSpacing(6)
        # The scroll bar floats over the margin, not over what is told.
        scroll = ScrollColumn((14, 14, 14, 0), spacing=0)
        scroll.body.addLayout(self._content)
        scroll.body.addStretch(1)
        self.body.addWidget(scroll, 1)
        self.body.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        open_file = Button(translate("People page", "Opening the file"), keys="Enter")
        open_file.clicked.connect(lambda: self.opened.emit(self._row))
        ask = Button(translate("People page", "New request"))
        ask.clicked.connect(lambda: self.new_request.emit(self._row))
        ask.setEnabled(self._desk.may(Action.REGISTER_REQUEST))
        return column(row(open_file, None, ask, spacing=8), margins=(14, 10, 14, 14))

    def show_row(self, person: PersonRow) -> None:
        """Show a person: what the row knows at once, the rest when it was read."""
        if self._row is not None and self._row.member_id == person.member_id:
            return
        self._row = person
        refill(self._content, lambda: self._head(person))
        background.run(
            lambda: (person, file_page(self._desk, person.file_id)), self._fill, owner=self
        )

    def forget(self) -> None:
        """Show nobody, and read anew next time."""
        self._row = None
        refill(self._content, list)

    def _fill(self, found: tuple[PersonRow, FilePage]) -> None:
        person, page = found
        if self._row is person:
            refill(self._content, lambda: self._all(person, page))

    def _head(self, person: PersonRow) -> list[Item]:
        close = icon_button("x", translate("People page", "Close the panel"))
        close.clicked.connect(self.closed)
        category = Badge(BadgeSpec(category_words(person.category, person.sex)))
        number = label(formats.isolate(person.file_number), "small")
        name = label(person.full_name_ar, "title", wrap=True)
        return [
            row(category, number, None, close),
            name,
            label(person.full_name_latin, "second", wrap=True),
            4,
        ]

    def _all(self, person: PersonRow, page: FilePage) -> list[Item]:
        member = page.member(person.person_id)
        items = self._head(person)
        items.append(FactsList(self._facts(person, member, page)))
        items += self._family(member, page)
        items += self._requests(page)
        return items

    def _facts(self, person: PersonRow, member: MemberRow, page: FilePage) -> list[Fact]:
        facts = [
            Fact(translate("Person", "Phone"), _phone(person.phone), ltr=True),
            self._card_number(person),
            Fact(translate("Person", "Age"), age_words(member.age)),
        ]
        if person.relation is Relation.PRINCIPAL:
            facts.insert(0, Fact(translate("Person", "Rank"), person.rank_ar))
            number = page.file.matricule
            facts.insert(1, Fact(translate("Person", "Service number"), number, ltr=True))
        else:
            principal = page.principal.person.full_name_ar
            facts.insert(0, Fact(translate("Person", "Principal"), principal))
        return facts

    def _card_number(self, person: PersonRow) -> Fact:
        masked = formats.mask_cnie(person.cnie)
        if not self._desk.may(Action.REVEAL_IDENTIFIERS):
            return Fact(translate("Person", "CNIE"), masked, ltr=True)

        def whole() -> str:
            return reveal(self._desk, person.file_id, person.person_id, "cnie")

        return Fact(translate("Person", "CNIE"), masked, ltr=True, reveal=whole)

    def _family(self, shown: MemberRow, page: FilePage) -> list[Item]:
        others = [one for one in page.members if one.id != shown.id]
        if not others:
            return []
        items: list[Item] = [4, hairline(), label(translate("Person", "Family"), "small_strong")]
        items += [_member_line(one) for one in others[:FAMILY_SHOWN]]
        if len(others) > FAMILY_SHOWN:
            more = translate("People page", "and %n others", n=len(others) - FAMILY_SHOWN)
            items.append(label(more, "small_quiet"))
        return items

    def _requests(self, page: FilePage) -> list[Item]:
        under_way = [one for one in page.requests if one.is_open]
        title = translate("People page", "Open requests")
        head = row(
            label(title, "small_strong"), label(str(len(under_way)), "small"), None, spacing=6
        )
        items: list[Item] = [4, hairline(), head]
        if not under_way:
            nothing = translate("People page", "None under way.")
            return [*items, label(nothing, "small_quiet")]
        return items + [_request_block(one) for one in under_way[:REQUESTS_SHOWN]]


def _phone(number: str) -> str:
    return formats.phone(number) if number else ""


def _member_line(member: MemberRow) -> Item:
    kind = member_words(member)
    words = ElidedLabel(f"{member.person.given_names_ar}، {kind}", "base")
    role = "warning" if member.right_ends_soon else "small"
    age = age_words(member.age)
    if member.right_ends_soon:
        age = f"{age} · {translate('Person', 'right ending')}"
    return row(words, label(age, role), spacing=8)


def _request_block(request: RequestRow) -> Item:
    first = row(ElidedLabel(request.type_short_ar, "medium"), Badge(request_badge(request)))
    number = label(formats.isolate(request.number), "small")
    second = row(ProviderTag(request.provider), number, None)
    return held(column(first, second, spacing=3, margins=(0, 0, 0, 5)))
