"""The list of requests: search, filters, an ordered table, and what it adds up to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QStackedLayout, QWidget

from desktop_app.domain.formats import dirhams, isolate, short_date
from desktop_app.domain.roles import Action
from desktop_app.domain.tasks import TaskCode
from desktop_app.domain.vocabulary import (
    ENDED_STATES,
    OPEN_STATES,
    Category,
    Kind,
    Provider,
    State,
    label,
    states_label,
)
from desktop_app.services import dispatch, exports, many, requests
from desktop_app.services.accounts import list_accounts
from desktop_app.services.desk import Desk
from desktop_app.services.forms import RequestQuery
from desktop_app.services.rows import AccountRow, RequestRow
from desktop_app.services.tasks import BY_CODE
from desktop_app.translate import tell, translate
from desktop_app.ui import background, theme
from desktop_app.ui.columns import check_column
from desktop_app.ui.pages import request_columns
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.export_card import ExportCard
from desktop_app.ui.pages.list_tools import ListOf, ListTools, chosen_query
from desktop_app.ui.pages.many_card import ManyCard
from desktop_app.ui.pages.span_bar import SpanBar, amount_words, day_of, day_words, span_words
from desktop_app.ui.pages.typed_filters import TypedFilters
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel
from desktop_app.ui.widgets.bulk_bar import BulkBar
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader, clear, held, row
from desktop_app.ui.widgets.choices import FilterChip, Option, SegmentedControl
from desktop_app.ui.widgets.inputs import SearchField
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.notes import EmptyState

Code = TypeVar("Code", bound=StrEnum)
OPEN, OVERDUE, ALL = "open", "overdue", "all"
SETS: Mapping[str, type[StrEnum]] = {
    "states": State,
    "providers": Provider,
    "kinds": Kind,
    "categories": Category,
}
# The spans besides the days of deposit, which are also offered by name.
DAYS, AMOUNTS = ("due", "decided"), ("requested", "granted")


def query_of(args: Mapping[str, Any]) -> RequestQuery:
    """Return the query that a page's arguments describe; codes come as texts or as members."""
    return RequestQuery(
        text=str(args.get("text", "")),
        states=frozenset(State(code) for code in args.get("states", ())),
        providers=frozenset(Provider(code) for code in args.get("providers", ())),
        kinds=frozenset(Kind(code) for code in args.get("kinds", ())),
        types=frozenset(args.get("types", ())),
        received_from=str(args.get("received_from", "")),
        received_to=str(args.get("received_to", "")),
        overdue=bool(args.get("overdue", False)),
        open_only=bool(args.get("open_only", False)),
        task=TaskCode(args["task"]) if args.get("task") else None,
    )


def periods(today: date) -> list[tuple[str, date, date]]:
    """Return the stretches of time that are offered by name, with their first and last days."""
    month = today.replace(day=1)
    last_month = (month - timedelta(days=1)).replace(day=1)
    return [
        (translate("RequestsPage", "Today"), today, today),
        (translate("RequestsPage", "This week"), today - timedelta(days=today.weekday()), today),
        (translate("RequestsPage", "This month"), month, today),
        (translate("RequestsPage", "Last month"), last_month, month - timedelta(days=1)),
        (translate("RequestsPage", "This year"), today.replace(month=1, day=1), today),
        (
            translate("RequestsPage", "Last year"),
            date(today.year - 1, 1, 1),
            date(today.year - 1, 12, 31),
        ),
    ]


class RequestsPage(DeskPage):
    """Every request that answers the filters; Enter opens one."""

    nav = "requests"
    has_panel = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.query = RequestQuery(open_only=True)
        self.header = PageHeader(self.title(), "", *self._head_buttons())
        self.search = SearchField(translate("RequestsPage", "Number, name, service number, CNIE"))
        self.search.setMinimumWidth(272)
        self.search.setMaximumWidth(300)
        self.views = SegmentedControl(_views(), translate("RequestsPage", "Which requests"))
        self.chips = row(spacing=8)
        self.chip_line = held(self.chips)
        self.add_filter = FilterChip(translate("RequestsPage", "Add a filter"), add=True)
        self.reset = Button(translate("RequestsPage", "Clear the filters"), "link")
        self.dates = SpanBar(desk)
        self.amounts = SpanBar(desk, of_amounts=True)
        self.accounts: dict[int, str] = {}
        self.model = self._model()
        self.table = Table(
            self.model, translate("RequestsPage", "List of requests"), two_lines=True
        )
        self.empty = EmptyState("file-text", "", translate("RequestsPage", "Clear the filters"))
        self.print_chosen = Button(
            translate("RequestsPage", "Print documents"), "bar", small=True, icon="printer"
        )
        self.receipts = _bar_button(translate("RequestsPage", "Deposit receipts"), "receipt-text")
        self.give = _bar_button(translate("RequestsPage", "Assign"), "user-check")
        self.send = _bar_button(translate("RequestsPage", "Put on a slip"), "send")
        self.take_out = _bar_button(translate("RequestsPage", "Export"), "download")
        self.bulk = BulkBar(
            self.model, self.give, self.send, self.receipts, self.print_chosen, self.take_out
        )
        self.sums = _SumsBar()
        self.tools = ListTools(self, self.table, self._told())
        self._arrange()
        self._connect()
        self.tools.read()

    def title(self) -> str:
        """Return the page's name."""
        return translate("RequestsPage", "Requests")

    def _told(self) -> ListOf:
        desk = self.desk
        return ListOf(
            name="requests",
            title=translate("RequestsPage", "List of requests"),
            kind=RequestQuery,
            right=Action.SEE_REQUESTS,
            every=request_columns.columns(self._looked_for),
            usual=request_columns.USUAL,
            present=self._in_order,
            show=self.show_query,
            fetch=lambda query, limit: requests.list_requests(desk, query, 0, limit),
        )

    def show_query(self, query: RequestQuery) -> None:
        """Show the list by other filters and in another order."""
        # The order is the table's: filters alone tell whether the list is narrowed.
        plain = RequestQuery()
        self.query = replace(query, sort=plain.sort, descending=plain.descending)
        self.model.sort_key, self.model.descending = query.sort, query.descending
        self.search.setText(query.text)
        self.refresh()

    def _head_buttons(self) -> list[QWidget]:
        made: list[QWidget] = []
        if self.desk.may(Action.PRINT):
            printed = Button(translate("RequestsPage", "Print the register"), icon="printer")
            printed.clicked.connect(
                lambda: self.go("print", {"document": "register", "query": self.query})
            )
            self.many = Button(translate("RequestsPage", "Print many"), icon="layers")
            self.many.clicked.connect(lambda: self.go("print_many", {"query": self._in_order()}))
            made += [printed, self.many]
        if self.desk.may(Action.EXPORT):
            out = Button(translate("RequestsPage", "Export"), icon="download")
            out.clicked.connect(lambda _on=False: self.export())
            made.append(out)
        return made

    def export(self, chosen: RequestQuery | None = None) -> None:
        """Ask what of the list (or of the rows chosen) leaves the office, and why."""
        desk, query = self.desk, chosen or self._in_order()
        card = ExportCard(
            self.window(), desk, "requests", exports.REQUESTS,
            lambda form: [exports.requests_sheet(desk, query, form)],
        )  # fmt: skip
        card.told.connect(self.say)
        card.failed.connect(self.fail)
        card.open()

    def _arrange(self) -> None:
        self.body.addWidget(self.header)
        self.first_line = row(
            self.search, self.views, self.chip_line, self.add_filter, None, self.reset,
            self.tools.views_button, self.tools.columns_button, spacing=8,
        )  # fmt: skip
        self.second_line = row(spacing=8)
        self.body.addLayout(self.first_line)
        self.body.addLayout(self.second_line)
        self.body.addWidget(self.dates)
        self.body.addWidget(self.amounts)
        card = Card(flush=True)
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        card.body.addWidget(holder, 1)
        card.body.addWidget(self.sums)
        card.body.addWidget(self.bulk)
        self.body.addWidget(card, 1)

    def _connect(self) -> None:
        self.typed = TypedFilters(
            self.search, self.desk, lambda: self.query, self._take_typed,
            lambda words: self.narrow(text=words), lambda words: self.say(words, "info"),
        )  # fmt: skip
        self.search.stepped.connect(self.table.step)
        self.search.returnPressed.connect(self._enter)
        self.views.chosen.connect(self._show_view)
        self.add_filter.clicked.connect(self._offer_filters)
        self.reset.clicked.connect(self.clear_filters)
        self.empty.pressed.connect(self.clear_filters)
        self.table.activated_row.connect(self._open)
        self.print_chosen.clicked.connect(self._print_chosen)
        for button, right, act in (
            (self.receipts, Action.PRINT, lambda: self._print_chosen("receipt")),
            (self.give, Action.REVIEW_REQUEST, self.assign),
            (self.send, Action.TRANSMIT_REQUEST, self.put_on_slips),
            (self.take_out, Action.EXPORT, lambda: self.export(self.chosen())),
        ):
            button.setVisible(self.desk.may(right))
            button.clicked.connect(lambda _on=False, act=act: act())
        self.model.loaded.connect(self._loaded)

    def _model(self) -> TableModel:
        every = {column.key: column for column in request_columns.columns(self._looked_for)}
        return TableModel(
            [check_column(), *(every[key] for key in request_columns.USUAL)],
            self._fetch,
            lambda: requests.count_requests(self.desk, self.query),
            identity=lambda found: found.id,
            place=lambda *order: requests.place_requests(self.desk, self._ordered(*order)),
            sort="received",
            descending=True,
            parent=self,
        )

    def _fetch(self, offset: int, limit: int, sort: str, descending: bool) -> Sequence[RequestRow]:
        ordered = self._ordered(sort, descending)
        return requests.page_of_requests(self.desk, ordered, offset, limit)

    def _ordered(self, sort: str, descending: bool) -> RequestQuery:
        return replace(self.query, sort=sort or "received", descending=descending)

    def kept_clear(self) -> QWidget:
        """Keep free what can be done with the rows chosen."""
        return self.bulk

    def first_focus(self) -> QWidget:
        """Put the cursor in the list."""
        return self.table

    def show_page(self, **args: Any) -> None:
        """Show the requests that the arguments ask for, or the list as it was left."""
        if args:
            self.query = args.get("query") or query_of(args)
            self.search.setText(self.query.text)
        self.refresh()

    def refresh(self) -> None:
        """Read the list and its sums again."""
        self._show_filters()
        self.model.reload()
        if not self.accounts:
            self.read(lambda: list_accounts(self.desk), self._know_accounts)
        asked = self.query
        background.run(
            lambda: (asked, requests.sum_requests(self.desk, asked)),
            self._show_sums, self.fail, owner=self, lane=background.COUNTS,
        )  # fmt: skip

    def _know_accounts(self, found: Sequence[AccountRow]) -> None:
        self.accounts = {one.id: one.full_name_ar for one in found if not one.retired}
        self._show_filters()

    def narrow(self, **changes: Any) -> None:
        """Change some of the filters."""
        changed = replace(self.query, **changes)
        if changed != self.query:
            self.query = changed
            self.refresh()

    def _take_typed(self, query: RequestQuery) -> None:
        self.query = query
        self.refresh()

    def clear_filters(self) -> None:
        """Show every request."""
        self.search.clear()
        self.tools.leave_view()
        self.dates.hide()
        self.amounts.hide()
        self.query = RequestQuery()
        self.refresh()

    def _show_view(self, code: str) -> None:
        self.narrow(open_only=code == OPEN, overdue=code == OVERDUE, states=frozenset(), task=None)

    def _show_filters(self) -> None:
        self.views.set_value(_view_of(self.query))
        clear(self.chips)
        for words, lift in self._in_force():
            chip = FilterChip(words)
            chip.removed.connect(lambda changes=lift: self.narrow(**changes))
            self.chips.addWidget(chip)
        self.reset.setVisible(self.query != RequestQuery())
        self._place_chips()

    def _place_chips(self) -> None:
        """Put the chips beside the search while they fit there, else on a line of their own."""
        number = self.chips.count()
        self.chip_line.setVisible(bool(number))
        others = (
            self.search, self.views, self.add_filter, self.reset, self.tools.views_button,
            self.tools.columns_button,
        )  # fmt: skip
        used = sum(max(one.sizeHint().width(), one.minimumWidth()) + 8 for one in others)
        # The chips have a gap of their own, and so has what stretches.
        room = self.width() - used - 2 * 8 - 2 * theme.size("margin")
        fits = self.chip_line.sizeHint().width() <= room
        wanted = self.first_line if fits else self.second_line
        if wanted.indexOf(self.chip_line) < 0:
            (self.second_line if fits else self.first_line).removeWidget(self.chip_line)
            wanted.insertWidget(
                min(2, wanted.count()), self.chip_line, 0, Qt.AlignmentFlag.AlignLeading
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the chips their place in the new width."""
        super().resizeEvent(event)
        self._place_chips()

    def _in_force(self) -> list[tuple[str, dict[str, object]]]:
        """Return each filter's words with the change that lifts it."""
        found: list[tuple[str, dict[str, object]]] = [
            (_set_words(name, self.query), {name: frozenset()})
            for name in SETS
            if getattr(self.query, name)
        ]
        if self.query.task is not None:
            words = tell(BY_CODE[self.query.task].title)
            found.append((words, {"task": None}))
        if self.query.types:
            short = [
                self.desk.catalogue.types[code].short_ar
                for code in sorted(self.query.types)
                if code in self.desk.catalogue.types
            ]
            found.append(("، ".join(short), {"types": frozenset()}))
        if self.query.received_from or self.query.received_to:
            found.append((self._period_words(), {"received_from": "", "received_to": ""}))
        return [*found, *self._more_in_force()]

    def _more_in_force(self) -> Iterator[tuple[str, dict[str, object]]]:
        query, today = self.query, self.desk.today()
        for name in (*DAYS, *AMOUNTS):
            ends = [str(getattr(query, f"{name}_{end}")) for end in ("from", "to")]
            if any(ends):
                told = [amount_words(one) if name in AMOUNTS else day_words(one, today)
                        for one in ends]  # fmt: skip
                words = span_words(_span_title(name), *told)
                yield words, {f"{name}_from": "", f"{name}_to": ""}
        if query.units:
            names = [self.desk.reference.units[code].city_ar for code in sorted(query.units)
                     if code in self.desk.reference.units]  # fmt: skip
            yield _titled(translate("RequestsPage", "Unit"), names), {"units": frozenset()}
        if query.assigned_to:
            names = [self._account_words(one) for one in sorted(query.assigned_to)]
            title = translate("RequestsPage", "Assigned to")
            yield _titled(title, names), {"assigned_to": frozenset()}
        if query.urgent:
            yield translate("RequestsPage", "Urgent only"), {"urgent": False}

    def _account_words(self, account_id: int) -> str:
        if not account_id:
            return translate("RequestsPage", "nobody")
        return self.accounts.get(account_id, "…")

    def _period_words(self) -> str:
        today = self.desk.today()
        first, last = (
            day_of(text, today) for text in (self.query.received_from, self.query.received_to)
        )
        for words, start, end in periods(self.desk.today()):
            if (first, last) == (start, end):
                return translate("RequestsPage", "Deposit: {period}", period=words)
        if first is None or last is None:
            one = first or last
            shown = isolate(short_date(one)) if one else ""
            if first:
                return translate("RequestsPage", "Deposited from {date}", date=shown)
            return translate("RequestsPage", "Deposited until {date}", date=shown)
        return translate(
            "RequestsPage",
            "Deposited {first} to {last}",
            first=isolate(short_date(first)),
            last=isolate(short_date(last)),
        )

    def _offer_filters(self) -> None:
        menu = self._filter_menu()
        corner = self.add_filter.rect().bottomRight()
        point = self.add_filter.mapToGlobal(corner)
        point.setX(point.x() - menu.sizeHint().width())
        menu.popup(point)

    def _filter_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, codes in SETS.items():
            inner = menu.addMenu(_set_title(name))
            for title, members in _groups_of(name, codes):
                if title:
                    inner.addSection(title)
                for code in members:
                    self._add_code(inner, name, code)
        inner = menu.addMenu(translate("RequestsPage", "Deposit date"))
        for words, first, last in periods(self.desk.today()):
            act = inner.addAction(words)
            act.triggered.connect(lambda _on=False, a=first, b=last: self._take_period(a, b))
        inner.addSeparator()
        between = inner.addAction(translate("RequestsPage", "Between two dates"))
        between.triggered.connect(self._ask_dates)
        for name in (*DAYS, *AMOUNTS):
            act = menu.addAction(_span_title(name))
            act.triggered.connect(lambda _on=False, name=name: self.ask_span(name))
        self._add_lists(menu)
        urgent = menu.addAction(translate("RequestsPage", "Urgent only"))
        urgent.setCheckable(True)
        urgent.setChecked(self.query.urgent)
        urgent.triggered.connect(lambda on: self.narrow(urgent=on))
        return menu

    def _add_lists(self, menu: QMenu) -> None:
        """Offer what the catalogue, the reference lists and the accounts name."""
        types: dict[str, list[tuple[Any, str]]] = {}
        for kind in self.desk.catalogue.types.values():
            title = tell(label(kind.provider))
            types.setdefault(title, []).append((kind.code, kind.short_ar))
        units = [(unit.code, unit.city_ar) for unit in self.desk.reference.units.values()]
        people = [(0, translate("RequestsPage", "nobody")), *self.accounts.items()]
        for field, title, groups in (
            ("types", translate("RequestsPage", "Service"), types),
            ("assigned_to", translate("RequestsPage", "Assigned to"), {"": people}),
            ("units", translate("RequestsPage", "Unit"), {"": units}),
        ):
            inner = menu.addMenu(title)
            for heading, options in groups.items():
                if heading:
                    inner.addAction(heading).setEnabled(False)
                for code, words in options:
                    act = QAction(words, inner, checkable=True)
                    act.setChecked(code in getattr(self.query, field))
                    act.triggered.connect(lambda _on, f=field, c=code: self._turn(f, c))
                    inner.addAction(act)

    def _turn(self, field: str, code: object) -> None:
        self.narrow(**{field: getattr(self.query, field) ^ {code}})

    def ask_span(self, name: str) -> None:
        """Ask the two ends of a span below the filters."""
        bar, other = (
            (self.amounts, self.dates) if name in AMOUNTS else (self.dates, self.amounts)
        )  # fmt: skip
        other.hide()
        ends = [str(getattr(self.query, f"{name}_{end}")) for end in ("from", "to")]
        bar.ask(
            _span_title(name), ends[0], ends[1],
            lambda first, last: self.narrow(**{f"{name}_from": first, f"{name}_to": last}),
        )  # fmt: skip

    def _add_code(self, menu: QMenu, name: str, code: StrEnum) -> None:
        act = QAction(_code_words(code, self.query.kinds), menu, checkable=True)
        act.setChecked(code in getattr(self.query, name))
        act.triggered.connect(lambda on: self._switch(name, code, on=on))
        menu.addAction(act)

    def _switch(self, name: str, code: StrEnum, *, on: bool) -> None:
        present: frozenset[StrEnum] = getattr(self.query, name)
        changes: dict[str, Any] = {name: present | {code} if on else present - {code}}
        if name == "states" and on:
            # A state says itself whether it is open.
            changes.update(open_only=False, overdue=False)
        self.narrow(**changes)

    def _take_period(self, first: date, last: date) -> None:
        self.narrow(received_from=first.isoformat(), received_to=last.isoformat())

    def _ask_dates(self) -> None:
        self.amounts.hide()
        self.dates.ask(
            translate("RequestsPage", "Deposited between"),
            self.query.received_from, self.query.received_to,
            lambda first, last: self.narrow(received_from=first, received_to=last),
        )  # fmt: skip

    def _loaded(self, total: int) -> None:
        words = translate("RequestsPage", "%n requests", n=total)
        self.header.set_detail(words)
        self.sums.count.setText(words)
        self.empty.say(self._nothing_words())
        self.empty.button.setVisible(self.query != RequestQuery())
        self.stack.setCurrentIndex(0 if total else 1)
        self.sums.setVisible(bool(total))
        if total and self.table.current() is None:
            self.table.select_first()

    def _nothing_words(self) -> str:
        if self.query.overdue:
            return translate("RequestsPage", "No request is late.")
        if self.query == RequestQuery():
            return translate(
                "RequestsPage",
                "No request is recorded yet. Begin with «New request», or import your register.",
            )
        return translate("RequestsPage", "No request answers these filters.")

    def _show_sums(self, found: tuple[RequestQuery, tuple[int, int]]) -> None:
        asked, (requested, granted) = found
        if asked == self.query:
            self.sums.show_sums(requested, granted)

    def _looked_for(self) -> str:
        return self.query.text

    def _enter(self) -> None:
        """End a filter that is typed, or open the current row."""
        if not self.typed.finish():
            self._open_current()

    def _open_current(self) -> None:
        found = self.table.current()
        if found is not None:
            self._open(found)

    def _print_chosen(self, document: str = "") -> None:
        """Print a document for each of the rows ticked, or for all that the list holds."""
        more = {"document": document} if document else {}
        if self.bulk.everything():
            self.go("print_many", {"query": self._in_order(), **more})
        else:
            self.go("print_many", {"rows": tuple(self.model.checked.values()), **more})

    def chosen(self) -> RequestQuery:
        """Return the query of the rows ticked, or of all that the list holds, fetched or not."""
        query: RequestQuery = chosen_query(self._in_order(), "ids", self.model)
        return query

    def assign(self) -> ManyCard:
        """Give the chosen requests to a colleague, after saying how many that touches."""
        desk, query = self.desk, self.chosen()
        choices = [(str(one), words) for one, words in self.accounts.items()]
        nobody = ("0", translate("RequestsPage", "nobody"))
        card = ManyCard(
            self.window(),
            translate("RequestsPage", "Assign the chosen requests"),
            translate("RequestsPage", "Assign"),
            lambda code: [("", many.preview_assignment(desk, query, int(code or 0) or None))],
            lambda code: many.assign(desk, query, int(code or 0) or None),
            [*choices, nobody],
            translate("RequestsPage", "Assigned to"),
        )
        card.done.connect(self._assigned)
        card.failed.connect(self.fail)
        card.open()
        return card

    def _assigned(self, done: many.Assigned) -> None:
        words = translate("RequestsPage", "%n requests were assigned.", n=len(done.before))

        def back() -> None:
            self.read(lambda: many.take_back(self.desk, done), lambda _number: self.refresh())

        self._end_many(words, back)

    def put_on_slips(self) -> ManyCard:
        """Put the chosen requests that are ready on the slip of their body, after saying which."""
        desk, query = self.desk, self.chosen()
        card = ManyCard(
            self.window(),
            translate("RequestsPage", "Put the chosen requests on a slip"),
            translate("RequestsPage", "Put on a slip"),
            lambda _code: [
                (tell(label(provider)), preview)
                for provider, preview in many.preview_slips(desk, query).items()
            ],
            lambda _code: many.put_on_slips(desk, query),
        )
        card.done.connect(self._put)
        card.failed.connect(self.fail)
        card.open()
        return card

    def _put(self, done: Mapping[Provider, tuple[int, tuple[int, ...]]]) -> None:
        number = sum(len(ids) for _, ids in done.values())
        words = translate("RequestsPage", "%n requests were put on a slip.", n=number)

        def off() -> None:
            for slip_id, ids in done.values():
                dispatch.remove_requests(self.desk, slip_id, ids)

        self._end_many(words, lambda: self.read(off, lambda _done: self.refresh()))

    def _end_many(self, words: str, undo: Callable[[], None]) -> None:
        self.bulk.clear()
        self.changed.emit()
        self.refresh()
        self.say(words, undo=undo)

    def _in_order(self) -> RequestQuery:
        return replace(
            self.query,
            sort=self.model.sort_key or "received",
            descending=self.model.descending,
        )

    def _open(self, found: RequestRow) -> None:
        ordered = self._in_order()
        place = self.table.currentIndex().row()
        self.go("request", {"request_id": found.id, "query": ordered, "place": place})


def _views() -> list[Option]:
    return [
        Option(OPEN, translate("RequestsPage", "Open")),
        Option(OVERDUE, translate("RequestsPage", "Late")),
        Option(ALL, translate("RequestsPage", "All")),
    ]


def _view_of(query: RequestQuery) -> str:
    if query.overdue:
        return OVERDUE
    return OPEN if query.open_only else ALL


def _set_title(name: str) -> str:
    return {
        "states": translate("RequestsPage", "State"),
        "providers": translate("RequestsPage", "Provider"),
        "kinds": translate("RequestsPage", "Kind"),
        "categories": translate("RequestsPage", "Category of the beneficiary"),
    }[name]


def _span_title(name: str) -> str:
    return {
        "due": translate("RequestsPage", "Answer due by"),
        "decided": translate("RequestsPage", "Decision"),
        "requested": translate("RequestsPage", "Amount requested"),
        "granted": translate("RequestsPage", "Amount granted"),
    }[name]


def _titled(title: str, names: Iterable[str]) -> str:
    words = "، ".join(names)
    return translate("RequestsPage", "{filter}: {values}", filter=title, values=words)


def _bar_button(words: str, icon: str) -> Button:
    return Button(words, "bar", small=True, icon=icon)


def _groups_of(name: str, codes: Iterable[StrEnum]) -> list[tuple[str, list[StrEnum]]]:
    """Return the codes of a filter with a title above each group; states stand by what waits."""
    if name != "states":
        return [("", list(codes))]
    ended = {*ENDED_STATES}
    titled = (
        (translate("RequestsPage", "Waiting for a decision"), OPEN_STATES),
        (translate("RequestsPage", "Decided"), frozenset(State) - OPEN_STATES - ended),
        (translate("RequestsPage", "Ended"), ended),
    )
    return [(title, [state for state in State if state in members]) for title, members in titled]


def _code_words(code: StrEnum, kinds: frozenset[Kind]) -> str:
    return tell(states_label(code, kinds) if isinstance(code, State) else label(code))


def _set_words(name: str, query: RequestQuery) -> str:
    wanted = getattr(query, name)
    names = [_code_words(code, query.kinds) for code in SETS[name] if code in wanted]
    return _titled(_set_title(name), names)


class _SumsBar(QFrame):
    """The foot of the table: what the listed requests add up to."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "foot")
        self.setFixedHeight(36)
        self.count = text_label("", "strong")
        self.requested, self.granted = text_label("", "strong"), text_label("", "strong")
        self.setLayout(
            row(
                text_label(translate("RequestsPage", "Total of the list"), "second"),
                10,
                self.count,
                None,
                text_label(translate("RequestsPage", "Requested"), "small"),
                self.requested,
                20,
                text_label(translate("RequestsPage", "Granted"), "small"),
                self.granted,
                margins=(14, 1, 14, 0),
            )
        )

    def show_sums(self, requested: int, granted: int) -> None:
        """Show two amounts in centimes."""
        self.requested.setText(dirhams(requested))
        self.granted.setText(dirhams(granted))
