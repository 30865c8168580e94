"""The list of everybody in the office's files: search, filters, order, a look beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain import formats
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Category
from desktop_app.services import exports
from desktop_app.services.desk import Desk
from desktop_app.services.duplicates import count_open
from desktop_app.services.forms import PeopleQuery
from desktop_app.services.people import (
    count_people,
    list_people,
    page_of_people,
    place_people,
    total_people,
)
from desktop_app.services.rows import PersonRow
from desktop_app.translate import translate
from desktop_app.ui import background
from desktop_app.ui.columns import check_column
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.export_card import ExportCard
from desktop_app.ui.pages.list_tools import ListOf, ListTools, chosen_query
from desktop_app.ui.pages.people_columns import USUAL, people_columns
from desktop_app.ui.pages.people_preview import PeoplePreview
from desktop_app.ui.pages.span_bar import SpanBar, day_words, span_words
from desktop_app.ui.pages.typed_filters import TypedFilters
from desktop_app.ui.pages.words import (
    category_words,
)
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel
from desktop_app.ui.widgets.bulk_bar import BulkBar
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader, clear, fill, row
from desktop_app.ui.widgets.choices import FilterChip
from desktop_app.ui.widgets.inputs import SearchField
from desktop_app.ui.widgets.list_foot import ListFoot
from desktop_app.ui.widgets.notes import EmptyState

# Below this width the panel beside the list opens only when it is asked for.
WIDE_ENOUGH = 1100
# The list opens on the files: children outnumber principals, and would fill page after page.
OPENING = PeopleQuery(principals_only=True)
# What the filters are made of besides the categories and the switches.
LISTS = ("units", "ranks")


class PeoplePage(DeskPage):
    """Who is in the files; the panel follows the current row.

    It opens on the principals alone. A search looks among everybody: the filter the page began
    with goes while there are words and comes back with an empty search, unless it was taken off.
    """

    nav: ClassVar[str] = "people"
    has_panel: ClassVar[bool] = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.query = OPENING
        self._has_yielded = False
        self._everybody = 0
        self._wants_panel = True
        self._header = self._make_header()
        self.search = SearchField(translate("People page", "Name, file number, CNIE, telephone"))
        self.search.setFixedWidth(300)
        self._chips = row(spacing=8)
        self._clear = Button(translate("People page", "Clear the filters"), "link")
        self.births = SpanBar(desk)
        self.model = self._make_model()
        self.table = Table(self.model, translate("People page", "List of people"), space_shows=True)
        self.print_chosen = Button(
            translate("People page", "Print documents"), "bar", small=True, icon="printer"
        )
        self.take_out = Button(
            translate("People page", "Export"), "bar", small=True, icon="download"
        )
        self.bulk = BulkBar(self.model, self.print_chosen, self.take_out)
        self.totals = ListFoot()
        self.tools = ListTools(self, self.table, self._told())
        self._list = Card(flush=True)
        self._list.body.addWidget(self.table)
        self._list.body.addWidget(self.totals)
        self._list.body.addWidget(self.bulk)
        self._nobody = EmptyState(
            "users",
            translate(
                "People page",
                "Nobody answers to this search. Check the spelling, or clear the filters.",
            ),
            translate("People page", "Clear the filters"),
        )
        self._list.body.addWidget(self._nobody)
        self._nobody.hide()
        self.no_file = self._make_no_file()
        self._list.body.addWidget(self.no_file)
        self.preview = PeoplePreview(desk)
        self.body.addWidget(self._header)
        self.body.addLayout(
            row(self.search, self._chips, None, self._clear, self.tools.views_button,
                self.tools.columns_button, spacing=8)
        )  # fmt: skip
        self.body.addWidget(self.births)
        self.body.addLayout(row(self._list, self.preview, spacing=12), 1)
        self._connect()
        self._show_chips()
        self.tools.read()

    def _told(self) -> ListOf:
        desk = self.desk
        return ListOf(
            name="people",
            title=translate("People page", "List of people"),
            kind=PeopleQuery,
            right=Action.SEE_PEOPLE,
            every=people_columns(self._looked_for),
            usual=USUAL,
            present=self._in_order,
            show=self.show_query,
            fetch=lambda query, limit: list_people(desk, query, 0, limit),
        )

    def _in_order(self) -> PeopleQuery:
        return self._ordered(self.model.sort_key, self.model.descending)

    def show_query(self, query: PeopleQuery) -> None:
        """Show the list by other filters and in another order."""
        self.model.sort_key, self.model.descending = query.sort, query.descending
        self.search.setText(query.text)
        # The order is the table's: filters alone tell whether the list is narrowed.
        plain = PeopleQuery()
        self._ask_for(replace(query, sort=plain.sort, descending=plain.descending))

    def title(self) -> str:
        """Return the page's name."""
        return translate("People page", "People")

    def first_focus(self) -> QWidget | None:
        """Give the keyboard to the search field."""
        return self.search

    def _make_header(self) -> PageHeader:
        bring = Button(translate("People page", "Import of a register"), icon="file-input")
        bring.clicked.connect(lambda: self.go("import", {}))
        bring.setVisible(self.desk.may(Action.IMPORT))
        labels = Button(translate("People page", "Mailing labels"), icon="tags")
        labels.clicked.connect(
            lambda: self.go("print", {"document": "mailing_labels", "query": self.query})
        )
        labels.setVisible(self.desk.may(Action.PRINT))
        out = Button(translate("People page", "Export"), icon="download")
        out.clicked.connect(lambda _on=False: self.export())
        out.setVisible(self.desk.may(Action.EXPORT))
        self.doubles = Button("", icon="users")
        self.doubles.clicked.connect(lambda: self.go("duplicates", {}))
        self._tell_doubles(0)
        return PageHeader(self.title(), "", self.doubles, labels, out, bring)

    def _tell_doubles(self, count: int) -> None:
        words = translate("People page", "Likely duplicates")
        self.doubles.setText(f"{words} ({count})" if count else words)
        self.doubles.setVisible(self.desk.may(Action.MERGE))

    def export(self, chosen: PeopleQuery | None = None) -> None:
        """Ask what of the list (or of the rows chosen) leaves the office, and why."""
        desk, query = self.desk, chosen or self._in_order()
        card = ExportCard(
            self.window(), desk, "people", exports.PEOPLE,
            lambda form: [exports.people_sheet(desk, query, form)],
        )  # fmt: skip
        card.told.connect(self.say)
        card.failed.connect(self.fail)
        card.open()

    def _make_no_file(self) -> EmptyState:
        words = translate(
            "People page", "No file is open yet. Bring in the unit's register, or open a file."
        )
        state = EmptyState("users", words, translate("People page", "New file"))
        state.button.setEnabled(self.desk.may(Action.EDIT_PEOPLE))
        state.pressed.connect(lambda: self.go("file_form", {}))
        state.hide()
        return state

    def _make_model(self) -> TableModel:
        every = {column.key: column for column in people_columns(self._looked_for)}
        return TableModel(
            [check_column(), *(every[key] for key in USUAL)],
            self._fetch,
            lambda: count_people(self.desk, self.query),
            identity=lambda person: person.member_id,
            place=lambda *order: place_people(self.desk, self._ordered(*order)),
            sort="name",
        )

    def _ordered(self, sort: str, descending: bool) -> PeopleQuery:
        return replace(self.query, sort=sort or "name", descending=descending)

    def _fetch(self, offset: int, limit: int, sort: str, descending: bool) -> Sequence[PersonRow]:
        return page_of_people(self.desk, self._ordered(sort, descending), offset, limit)

    def _connect(self) -> None:
        self.typed = TypedFilters(
            self.search, self.desk, lambda: self.query, self._ask_for, self._search,
            lambda words: self.say(words, "info"),
        )  # fmt: skip
        self.search.stepped.connect(self.table.step)
        self.search.returnPressed.connect(self._enter)
        self._clear.clicked.connect(self.clear_filters)
        self._nobody.pressed.connect(self.clear_filters)
        self.model.loaded.connect(self._loaded)
        self.table.activated_row.connect(self._open)
        self.print_chosen.clicked.connect(self._print_chosen)
        self.print_chosen.setVisible(self.desk.may(Action.PRINT))
        self.take_out.clicked.connect(lambda _on=False: self.export(self.chosen()))
        self.take_out.setVisible(self.desk.may(Action.EXPORT))
        self.table.current_row.connect(self._follow)
        self.table.preview_row.connect(lambda _row: self._turn_panel())
        self.preview.closed.connect(self._turn_panel)
        # Enter is this panel's key as well, and reaches it before the search field.
        self.preview.opened.connect(lambda _person: self._enter())
        self.preview.new_request.connect(self._ask)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.search.setFocus)

    def _print_chosen(self) -> None:
        """Print a document for each of the files ticked, or for all that the list holds."""
        if self.bulk.everything():
            self.go("print_many", {"query": self._in_order()})
        else:
            self.go("print_many", {"rows": tuple(self.model.checked.values())})

    def chosen(self) -> PeopleQuery:
        """Return the query of the rows ticked, or of all that the list holds, fetched or not."""
        query: PeopleQuery = chosen_query(self._in_order(), "members", self.model)
        return query

    def show_page(
        self,
        text: str = "",
        categories: Iterable[Category] = (),
        query: PeopleQuery | None = None,
        **_: Any,
    ) -> None:
        """Show everybody, or those a text and categories or a whole query ask for."""
        if query is not None or text or categories:
            self._has_yielded = False
            asked = PeopleQuery(text=text, categories=frozenset(categories))
            self.query = query if query is not None else asked
            self.search.setText(self.query.text)
        self.preview.forget()
        self._show_chips()
        self.read(lambda: count_people(self.desk, PeopleQuery()), self._know_everybody)
        self.read(lambda: count_open(self.desk), self._tell_doubles)
        self.model.reload()
        self._read_totals()

    def refresh(self) -> None:
        """Read the list again as it stands."""
        self.preview.forget()
        self.model.reload()
        self._read_totals()

    def _know_everybody(self, number: int) -> None:
        self._everybody = number
        self._say_count()

    def _loaded(self, total: int) -> None:
        is_narrowed = self.query not in {PeopleQuery(), OPENING}
        self.table.setVisible(total > 0)
        self.totals.setVisible(total > 0)
        self._nobody.setVisible(total == 0 and is_narrowed)
        self.no_file.setVisible(total == 0 and not is_narrowed)
        self.preview.setVisible(total > 0 and self._wants_panel)
        self._say_count()
        if self.table.current() is None:
            self.table.select_first()
        current = self.table.current()
        if current is not None:
            self._follow(current)
        else:
            self.preview.forget()

    def _say_count(self) -> None:
        shown = self.model.rowCount()
        if shown == self._everybody:
            words = translate("People page", "%n people", n=shown)
        else:
            words = translate(
                "People page",
                "{shown} of {all}",
                shown=formats.isolate(formats.grouped(shown)),
                all=formats.isolate(formats.grouped(self._everybody)),
            )
        self._header.set_detail(words)

    def _search(self, text: str) -> None:
        if text == self.query.text:
            return
        query = replace(self.query, text=text)
        if self.query == OPENING:
            self._take(replace(query, principals_only=False), has_yielded=True)
        elif not text and self._has_yielded:
            self._take(replace(query, principals_only=True))
        else:
            self._take(query, has_yielded=self._has_yielded)

    def _ask_for(self, query: PeopleQuery) -> None:
        """Take the filters a person chose; the page no longer puts its own in place of them."""
        self._take(query)

    def _take(self, query: PeopleQuery, *, has_yielded: bool = False) -> None:
        self.query, self._has_yielded = query, has_yielded
        self._show_chips()
        self.model.reload()
        self._read_totals()

    def _read_totals(self) -> None:
        asked, desk = self.query, self.desk
        background.run(
            lambda: (asked, total_people(desk, asked)),
            self._show_totals, self.fail, owner=self, lane=background.COUNTS,
        )  # fmt: skip

    def _show_totals(self, found: tuple[PeopleQuery, tuple[int, int]]) -> None:
        asked, (members, files) = found
        if asked == self.query:
            self.totals.show_facts([
                (translate("People page", "People"), formats.isolate(formats.grouped(members))),
                (translate("People page", "Files"), formats.isolate(formats.grouped(files))),
            ])  # fmt: skip

    def clear_filters(self) -> None:
        """Show everybody again."""
        self.search.clear()
        self.births.hide()
        self.tools.leave_view()
        self._ask_for(PeopleQuery())

    def _show_chips(self) -> None:
        clear(self._chips)
        chips = []
        for category in Category:
            if category in self.query.categories:
                chip = FilterChip(category_words(category))
                rest = self.query.categories - {category}
                chip.removed.connect(
                    lambda rest=rest: self._ask_for(replace(self.query, categories=rest))
                )
                chips.append(chip)
        if self.query.principals_only:
            chips.append(self._switch_chip(_principals_words(), "principals_only"))
        if self.query.with_open_requests:
            chips.append(self._switch_chip(_open_words(), "with_open_requests"))
        for words, lift in self._more_in_force():
            chip = FilterChip(words)
            chip.removed.connect(lambda lift=lift: self._ask_for(replace(self.query, **lift)))
            chips.append(chip)
        add = FilterChip(translate("People page", "Add a filter"), add=True)
        add.clicked.connect(lambda: self._offer_filters(add))
        fill(self._chips, [*chips, add])
        self._clear.setVisible(bool(chips) or bool(self.query.text))

    def _more_in_force(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Return the words of each other filter in force, with the change that lifts it."""
        query, today = self.query, self.desk.today()
        for field in LISTS:
            names = [words for code, words in self._options(field) if code in getattr(query, field)]
            if names:
                words = translate(
                    "People page", "{filter}: {values}",
                    filter=_list_title(field), values="، ".join(names),
                )  # fmt: skip
                yield words, {field: frozenset()}
        if query.father:
            yield translate("People page", "Father: {name}", name=query.father), {"father": ""}
        if query.born_from or query.born_to:
            ends = [day_words(one, today) for one in (query.born_from, query.born_to)]
            words = span_words(translate("People page", "Birth"), *ends)
            yield words, {"born_from": "", "born_to": ""}

    def _options(self, field: str) -> list[tuple[str, str]]:
        known = self.desk.reference
        if field == "units":
            return [(unit.code, unit.city_ar) for unit in known.units.values()]
        return [(rank.code, rank.name_ar) for rank in known.ranks.values()]

    def _switch_chip(self, words: str, name: str) -> FilterChip:
        chip = FilterChip(words)
        chip.removed.connect(lambda: self._ask_for(_with(self.query, name, value=False)))
        return chip

    def _offer_filters(self, chip: QWidget) -> None:
        menu = self.filter_menu()
        corner = chip.mapToGlobal(chip.rect().bottomRight())
        corner.setX(corner.x() - menu.sizeHint().width() + 1)
        menu.popup(corner)

    def filter_menu(self) -> QMenu:
        """Return the menu of filters, those in force ticked."""
        menu = QMenu(self)
        for category in Category:
            action = menu.addAction(category_words(category))
            action.setCheckable(True)
            action.setChecked(category in self.query.categories)
            other = self.query.categories ^ {category}
            _on_trigger(action, lambda _on, o=other: self._ask_for_categories(o))
        menu.addSeparator()
        for words, name in (
            (_principals_words(), "principals_only"),
            (_open_words(), "with_open_requests"),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(getattr(self.query, name))
            _on_trigger(action, lambda on, n=name: self._ask_for(_with(self.query, n, value=on)))
        menu.addSeparator()
        for field in LISTS:
            inner = menu.addMenu(_list_title(field))
            for code, words in self._options(field):
                action = inner.addAction(words)
                action.setCheckable(True)
                action.setChecked(code in getattr(self.query, field))
                _on_trigger(action, lambda _on, f=field, c=code: self._turn(f, c))
        _on_trigger(
            menu.addAction(translate("People page", "Birth")), lambda _on: self.ask_births()
        )
        return menu

    def _turn(self, field: str, code: str) -> None:
        changed: dict[str, Any] = {field: getattr(self.query, field) ^ {code}}
        self._ask_for(replace(self.query, **changed))

    def ask_births(self) -> None:
        """Ask the days between which people were born, below the filters."""
        self.births.ask(
            translate("People page", "Born between"), self.query.born_from, self.query.born_to,
            lambda first, last: self._ask_for(
                replace(self.query, born_from=first, born_to=last)
            ),
        )  # fmt: skip

    def _ask_for_categories(self, categories: frozenset[Category]) -> None:
        # Who asks for orphans is not to be told that no principal is one.
        only = self.query.principals_only and self.query != OPENING
        self._ask_for(replace(self.query, categories=categories, principals_only=only))

    def _follow(self, person: PersonRow | None) -> None:
        if person is not None and self.preview.isVisible():
            self.preview.show_row(person)

    def _turn_panel(self) -> None:
        self._wants_panel = not self.preview.isVisible()
        self._place_panel()
        self.table.setFocus()

    def _place_panel(self) -> None:
        self.preview.setVisible(self._wants_panel and self.model.rowCount() > 0)
        self._follow(self.table.current())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Close the panel when the window becomes narrow, open it when it is wide again."""
        super().resizeEvent(event)
        was_wide = event.oldSize().width() >= WIDE_ENOUGH
        is_wide = event.size().width() >= WIDE_ENOUGH
        if was_wide != is_wide or event.oldSize().width() < 0:
            self._wants_panel = is_wide
            self._place_panel()

    def resized(self, compact: bool) -> None:
        """Make the rows lower in a low window."""
        super().resized(compact)
        self.table.set_dense(compact)

    def _looked_for(self) -> str:
        return self.query.text

    def _enter(self) -> None:
        """End a filter that is typed, or open the current row."""
        if not self.typed.finish():
            self._open_current()

    def _open_current(self) -> None:
        current = self.table.current()
        if current is not None:
            self._open(current)

    def _open(self, person: PersonRow | None) -> None:
        if person is None:
            return
        self.go("person", {"file_id": person.file_id, "person_id": person.person_id})

    def _ask(self, person: PersonRow | None) -> None:
        if person is None:
            return
        self.go("new_request", {"file_id": person.file_id, "person_id": person.person_id})


def _list_title(field: str) -> str:
    if field == "units":
        return translate("People page", "Unit of the file")
    return translate("People page", "Rank")


def _principals_words() -> str:
    return translate("People page", "Principals only")


def _open_words() -> str:
    return translate("People page", "With open requests")


def _with(query: PeopleQuery, name: str, *, value: bool) -> PeopleQuery:
    changes: dict[str, Any] = {name: value}
    return replace(query, **changes)


def _on_trigger(action: QAction, act: Any) -> None:
    action.triggered.connect(act)
