"""What every long list has at its side: its columns, its saved views, and copying its rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QMimeData, QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop_app.domain.roles import Action
from desktop_app.services import copying, query_bodies, saved_views
from desktop_app.services.layouts import shown_from
from desktop_app.services.saved_views import ViewRow
from desktop_app.translate import translate
from desktop_app.ui.column_chooser import ColumnChooser
from desktop_app.ui.columns import Column, Group, cell_of, plain
from desktop_app.ui.list_columns import TICK, ListColumns
from desktop_app.ui.pages.desk_page import DeskPage
from desktop_app.ui.pages.view_card import ViewCard
from desktop_app.ui.table import Table
from desktop_app.ui.widgets.button import Button, icon_button

# No row has this number.
NO_ROW = frozenset({0})


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list that has tools: its name in storage, its title, and how its filters are had and set.

    `every` are all its columns, `usual` the keys of those it comes with; `present()` is the query
    with its order, `show(query)` puts another in its place, `right` is what seeing it takes.
    """

    name: str
    title: str
    kind: type
    right: Action
    every: Sequence[Column]
    usual: Sequence[str]
    present: Callable[[], Any]
    show: Callable[[Any], None]
    fetch: Callable[[Any, int], Sequence[Any]]


class ListTools(QObject):
    """The buttons of a list's columns and views, the menu of its head, and Ctrl+C."""

    def __init__(self, page: DeskPage, table: Table, told: ListOf) -> None:
        super().__init__(page)
        self._page, self._table, self._list = page, table, told
        self.columns = ListColumns(page.desk, told.name, table, told.every, told.usual)
        self.views: list[ViewRow] = []
        self.current: ViewRow | None = None
        words = translate("Columns", "Choose the columns")
        self.columns_button = icon_button("columns-3", words, "outline", small=False)
        self.columns_button.setToolTip(words)
        self.columns_button.clicked.connect(self.choose_columns)
        self.views_menu = QMenu(page)
        self.views_button = Button(translate("Views", "Saved views"), icon="list-checks")
        self.views_button.set_choices(self.views_menu)
        table.head_menu.connect(self._offer_head)
        table.copy_asked.connect(self.copy)

    def read(self) -> None:
        """Read the columns as they were left, and the views there are."""
        self.columns.read()
        self.read_views()

    # Columns

    def choose_columns(self) -> None:
        """Open the card of the columns."""
        ColumnChooser(self._page.window(), self.columns).open()

    def _offer_head(self, point: QPoint) -> None:
        self.head_menu(point).popup(point)

    def head_menu(self, point: QPoint) -> QMenu:
        """Return the menu of the table's head; the column under a point can be hidden."""
        menu = QMenu(self._page)
        head = self._table.horizontalHeader()
        number = head.logicalIndexAt(head.viewport().mapFromGlobal(point))
        column = self._table.rows.columns[number] if number >= 0 else None
        if column is not None and column.key in self.columns.every and len(self.columns.shown) > 1:
            rest = tuple(one for one in self.columns.shown if one[0] != column.key)
            words = translate("Columns", "Hide «{column}»", column=column.title)
            menu.addAction(words).triggered.connect(lambda: self.columns.arrange(rest))
        choose = menu.addAction(translate("Columns", "Choose the columns"))
        choose.triggered.connect(self.choose_columns)
        reset = menu.addAction(translate("Columns", "As at first"))
        reset.setEnabled(not self.columns.is_usual())
        reset.triggered.connect(self.columns.reset)
        return menu

    # Views

    def read_views(self, then: ViewRow | None = None) -> None:
        """Read the views of the list; the one in force stays so, or becomes `then`."""
        desk, name = self._page.desk, self._list.name
        if then is not None:
            self.current = then
        self._page.read(lambda: saved_views.list_views(desk, name), self._know_views)

    def _know_views(self, found: list[ViewRow]) -> None:
        self.views = found
        wanted = self.current.id if self.current is not None else 0
        self.current = next((view for view in found if view.id == wanted), None)
        self._fill_menu()

    def _fill_menu(self) -> None:
        menu = self.views_menu
        menu.clear()
        current = self.current
        title = translate("Views", "Saved views")
        if current is not None:
            title = translate("Views", "View: {name}", name=current.name)
        self.views_button.setText(title)
        self.views_button.updateGeometry()
        for is_shared, heading in (
            (False, translate("Views", "My views")),
            (True, translate("Views", "Views of the office")),
        ):
            views = [view for view in self.views if view.shared is is_shared]
            if views:
                menu.addAction(heading).setEnabled(False)
            for view in views:
                act = menu.addAction(view.name)
                act.setCheckable(True)
                act.setChecked(current is not None and view.id == current.id)
                act.triggered.connect(lambda _on=False, view=view: self.open_view(view))
        if self.views:
            menu.addSeparator()
        menu.addAction(translate("Views", "Save what is shown as a view")).triggered.connect(
            self.save_as
        )
        if current is not None and current.may_change:
            self._offer_changes(menu, current)

    def _offer_changes(self, menu: QMenu, view: ViewRow) -> None:
        for words, act in (
            (translate("Views", "Replace «{name}» by what is shown", name=view.name), self.replace),
            (translate("Views", "Rename «{name}»", name=view.name), self.rename),
            (translate("Views", "Delete «{name}»", name=view.name), self.drop),
        ):
            menu.addAction(words).triggered.connect(lambda _on=False, act=act: act(view))

    def _body(self) -> dict[str, Any]:
        body = query_bodies.body_of(self._list.present())
        return {"query": body, "columns": [list(one) for one in self.columns.shown]}

    def open_view(self, view: ViewRow) -> None:
        """Show the list as a view keeps it; what it names that is no more is told."""
        desk, kind = self._page.desk, self._list.kind
        task = lambda: query_bodies.query_from(desk, kind, view.body.get("query"))  # noqa: E731
        self._page.read(task, lambda opened: self._opened(view, opened))

    def _opened(self, view: ViewRow, opened: query_bodies.Opened[Any]) -> None:
        self.current = view
        columns = shown_from(view.body.get("columns"))
        if columns:
            self.columns.show_these(columns)
        self._list.show(opened.query)
        self._fill_menu()
        if opened.lost:
            words = translate(
                "Views",
                "This view names what is no longer there ({what}): that filter was left out.",
                what="، ".join(opened.lost),
            )
            self._page.say(words, "info")

    def leave_view(self) -> None:
        """Forget which view is shown: its filters were cleared."""
        if self.current is not None:
            self.current = None
            self._fill_menu()

    def save_as(self) -> ViewCard:
        """Ask under which name what is shown is kept."""
        desk, name, body = self._page.desk, self._list.name, self._body()
        return self._ask(
            translate("Views", "Save a view"),
            lambda named, shared: saved_views.save_view(desk, name, named, body, shared=shared),
        )

    def rename(self, view: ViewRow) -> ViewCard:
        """Ask another name for a view, and who sees it."""
        desk = self._page.desk
        may_share = desk.may(saved_views.SHARING)
        return self._ask(
            translate("Views", "Rename a view"),
            lambda named, shared: saved_views.change_view(
                desk, view.id, view.version, name=named, shared=shared if may_share else None
            ),
            view,
        )

    def _ask(self, title: str, save: Callable[[str, bool], ViewRow], view: Any = None) -> ViewCard:
        card = ViewCard(self._page.window(), self._page.desk, title, save, view)
        card.saved.connect(self.read_views)
        card.failed.connect(self._refused)
        card.open()
        return card

    def replace(self, view: ViewRow) -> None:
        """Keep what is shown under the name of a view."""
        desk, body = self._page.desk, self._body()
        done = translate("Views", "The view «{name}» was replaced.", name=view.name)

        def put(version: int, body: Any) -> Callable[[], ViewRow]:
            return lambda: saved_views.change_view(desk, view.id, version, body=body)

        def back(changed: ViewRow) -> None:
            self._page.read(put(changed.version, view.body), self.read_views, self._refused)

        def told(changed: ViewRow) -> None:
            self.read_views(changed)
            self._page.say(done, undo=lambda: back(changed))

        self._page.read(put(view.version, body), told, self._refused)

    def _refused(self, error: Exception) -> None:
        """Tell why a view was not changed, and read them as they are by now."""
        self._page.fail(error)
        self.read_views()

    def drop(self, view: ViewRow) -> None:
        """Forget a view; it can be brought back for a moment."""
        desk = self._page.desk
        done = translate("Views", "The view «{name}» was deleted.", name=view.name)

        def back(gone: ViewRow) -> None:
            self._page.read(lambda: saved_views.restore_view(desk, gone), self.read_views)

        def told(gone: ViewRow) -> None:
            self.read_views()
            self._page.say(done, undo=lambda: back(gone))

        task = lambda: saved_views.drop_view(desk, view.id, view.version)  # noqa: E731
        self._page.read(task, told, self._refused)

    # Copying

    def copy(self) -> None:
        """Put the chosen rows, else the current one, on the clipboard as a table."""
        desk, told, columns = self._page.desk, self._list, self._seen()
        rows, everything = self._chosen()
        query = told.present()
        total = self._table.rows.rowCount()

        def task() -> copying.Copied:
            if everything:
                copying.refuse_too_many(total)
            found = told.fetch(query, total) if everything else rows
            cells = [[_words(column, row) for column in columns] for row in found]
            heads = [column.title for column in columns]
            return copying.copied_table(desk, told.title, heads, cells, told.right)

        if rows or everything:
            self._page.read(task, self._put)

    def _seen(self) -> list[Column]:
        columns = self._table.rows.columns
        return [
            column
            for number, column in enumerate(columns)
            if column.key != TICK and not self._table.isColumnHidden(number)
        ]

    def _chosen(self) -> tuple[list[Any], bool]:
        rows = self._table.rows
        if rows.everything:
            return [], True
        current = self._table.current()
        chosen = list(rows.checked.values()) or [current]
        return [one for one in chosen if one is not None and not isinstance(one, Group)], False

    def _put(self, copied: copying.Copied) -> None:
        data = QMimeData()
        data.setText(copied.text)
        data.setHtml(copied.html)
        QGuiApplication.clipboard().setMimeData(data)
        self._page.say(translate("Lists", "%n rows were copied as a table.", n=copied.count))


def _words(column: Column, row: object) -> str:
    return plain(column.kind, cell_of(column, row))


def chosen_query(query: Any, field: str, rows: Any) -> Any:
    """Return the query of the rows that are ticked, or of all that the list holds.

    Where nothing is ticked it is of no row: without ids a query would be of every one.
    """
    if rows.everything:
        return query
    return replace(type(query)(sort=query.sort, descending=query.descending),
                   **{field: frozenset(rows.checked) or NO_ROW})  # fmt: skip
