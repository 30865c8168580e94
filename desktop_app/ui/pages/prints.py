"""What was printed: each document with its number, on whom, by whom, and how it left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.domain.formats import isolate, short_date, time_of_day
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import PrintState, ReleaseWay, label
from desktop_app.services import accounts, prints
from desktop_app.services.desk import Desk
from desktop_app.services.print_rows import PrintQuery, PrintRow, PrintSubject
from desktop_app.translate import tell, translate
from desktop_app.ui.columns import Column, Lines, Part, Piece
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.verdict_card import place_of
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel
from desktop_app.ui.widgets.badge import BadgeSpec
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader, clear, row
from desktop_app.ui.widgets.choices import FilterChip, Option, SegmentedControl
from desktop_app.ui.widgets.inputs import CheckBox, ChoiceField, SearchField
from desktop_app.ui.widgets.notes import EmptyState

TODAY, WEEK, MONTH, ALL = "today", "week", "month", "all"
ROWS, NOTHING = range(2)
WAYS: dict[ReleaseWay, tuple[str, str]] = {
    ReleaseWay.PRINTED: ("accepted", "printer"),
    ReleaseWay.SAVED: ("review", "download"),
    ReleaseWay.MAILED: ("sent", "mail"),
}
STATES: dict[PrintState, tuple[str, str]] = {
    PrintState.RESERVED: ("missing", "hourglass"),
    PrintState.MADE: ("neutral", "eye"),
    PrintState.RELEASED: ("accepted", "check"),
    PrintState.VOID: ("neutral", "ban"),
}


class PrintsPage(DeskPage):
    """The register of prints, narrowed by period, kind and account; Enter opens the subject."""

    nav = "print"
    has_panel = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.query = PrintQuery()
        self.about = ""
        self.verify = Button(translate("PrintsPage", "Verify a document"), icon="shield-check")
        self.header = PageHeader(self.title(), "", self.verify)
        self.search = SearchField(translate("PrintsPage", "Document, request or file number, name"))
        self.period = SegmentedControl(periods(), translate("PrintsPage", "Period"))
        self.kind = ChoiceField(empty=translate("PrintsPage", "All documents"))
        self.account = ChoiceField(empty=translate("PrintsPage", "All accounts"))
        self.seen = CheckBox(translate("PrintsPage", "With those only looked at"))
        self.chips = row(spacing=8)
        self.model = TableModel(
            _columns(desk),
            self._fetch,
            lambda: prints.count_prints(desk, self.query),
            identity=lambda one: one.id,
            parent=self,
        )
        self.table = Table(self.model, self.title(), two_lines=True)
        self.empty = EmptyState("printer", "", translate("PrintsPage", "Open the documents"))
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the page's name."""
        return translate("PrintsPage", "What was printed")

    def first_focus(self) -> QWidget:
        """Put the cursor in the list."""
        return self.table

    def _arrange(self) -> None:
        self.search.setMinimumWidth(260)
        for field, name in (
            (self.kind, translate("PrintsPage", "Document")),
            (self.account, translate("PrintsPage", "By whom")),
        ):
            field.setAccessibleName(name)
            field.setMinimumWidth(150)
        self.account.setVisible(prints.sees_all_prints(self.desk))
        self.period.set_value(ALL)
        self.body.addWidget(self.header)
        self.body.addLayout(row(self.search, self.period, self.kind, self.account, None, spacing=8))
        self.body.addLayout(row(self.seen, self.chips, None, spacing=12))
        card = Card(flush=True)
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        card.body.addWidget(holder, 1)
        self.body.addWidget(card, 1)

    def _connect(self) -> None:
        self.verify.clicked.connect(lambda: self.go("verify", {}))
        self.search.searched.connect(lambda words: self.narrow(text=words))
        self.search.stepped.connect(self.table.step)
        self.period.chosen.connect(self._take_period)
        self.kind.activated.connect(lambda _n: self.narrow(kind=self.kind.value()))
        self.account.activated.connect(
            lambda _n: self.narrow(account_id=int(self.account.value() or 0))
        )
        self.seen.toggled.connect(lambda on: self.narrow(seen_too=on))
        self.empty.pressed.connect(lambda: self.go("print", {}))
        self.table.activated_row.connect(self._open)
        self.model.loaded.connect(self._loaded)

    # Reading

    def show_page(self, subject: PrintSubject | None = None, about: str = "", **_args: Any) -> None:
        """Show the documents as they were narrowed last, or all of one subject."""
        if subject is not None:
            self._clear()
            self.about = about
            self.query = PrintQuery(subject=_narrowest(subject))
        self._offer_choices()
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self._show_chips()
        self.model.reload()

    def narrow(self, **changes: Any) -> None:
        """Change some of the conditions."""
        changed = replace(self.query, **changes)
        if changed != self.query:
            self.query = changed
            self.refresh()

    def _fetch(self, offset: int, limit: int, _sort: str, _down: bool) -> list[PrintRow]:
        return prints.list_prints(self.desk, self.query, offset, limit)

    def _clear(self) -> None:
        self.search.clear()
        self.period.set_value(ALL)
        self.kind.set_value("")
        self.account.set_value("")
        self.seen.setChecked(False)

    def _take_period(self, code: str) -> None:
        first, last = days_of(code, self.desk.today())
        self.narrow(first=first, last=last)

    def _offer_choices(self) -> None:
        desk = self.desk
        self.read(lambda: prints.print_kinds(desk), self._offer_kinds)
        if prints.sees_all_prints(desk):
            self.read(lambda: accounts.list_accounts(desk), self._offer_accounts)

    def _offer_kinds(self, codes: Sequence[str]) -> None:
        kept = self.kind.value()
        every = translate("PrintsPage", "All documents")
        self.kind.set_choices([(code, _kind_words(code)) for code in codes], empty=every)
        self.kind.set_value(kept)

    def _offer_accounts(self, found: Sequence[Any]) -> None:
        kept = self.account.value()
        every = translate("PrintsPage", "All accounts")
        choices = [(str(one.id), one.full_name_ar) for one in found]
        self.account.set_choices(choices, empty=every)
        self.account.set_value(kept)

    def _show_chips(self) -> None:
        clear(self.chips)
        if self.query.subject.is_known:
            words = translate("PrintsPage", "About {number}", number=isolate(self.about))
            chip = FilterChip(words)
            chip.removed.connect(lambda: self.narrow(subject=PrintSubject()))
            self.chips.addWidget(chip)

    def _loaded(self, total: int) -> None:
        self.header.set_detail(translate("PrintsPage", "%n documents", n=total))
        self.empty.say(self._nothing_words())
        self.empty.button.setVisible(self.query == PrintQuery())
        self.stack.setCurrentIndex(ROWS if total else NOTHING)
        if total and self.table.current() is None:
            self.table.select_first()

    def _nothing_words(self) -> str:
        if self.query == PrintQuery():
            return translate("PrintsPage", "Nothing was printed yet.")
        return translate("PrintsPage", "No document answers these filters.")

    def _open(self, found: PrintRow) -> None:
        place = place_of(found)
        if place is not None:
            self.go(place[1], place[2])


def days_of(code: str, today: date) -> tuple[date | None, date | None]:
    """Return the first and last day of a period; weeks begin on Monday."""
    firsts = {
        TODAY: today,
        WEEK: today - timedelta(days=today.weekday()),
        MONTH: today.replace(day=1),
    }
    first = firsts.get(code)
    return (first, today) if first is not None else (None, None)


def _narrowest(subject: PrintSubject) -> PrintSubject:
    """Return what a document is about and no more: one on a request is in a file as well."""
    if subject.request_id:
        return PrintSubject(request_id=subject.request_id)
    return PrintSubject(slip_id=subject.slip_id) if subject.slip_id else subject


def periods() -> list[Option]:
    """Return the stretches of time a register is narrowed to, for `days_of`."""
    return [
        Option(TODAY, translate("PrintsPage", "Today")),
        Option(WEEK, translate("PrintsPage", "This week")),
        Option(MONTH, translate("PrintsPage", "This month")),
        Option(ALL, translate("PrintsPage", "All")),
    ]


def _kind_words(code: str) -> str:
    from desktop_app.reports.catalogue import document

    try:
        return tell(document(code).name)
    except KeyError:
        return code


def _columns(desk: Desk) -> list[Column]:
    return [
        Column("number", translate("PrintsPage", "Number"), 116, "lines", value=_number),
        Column("title", translate("PrintsPage", "Document"), kind="lines", minimum=150,
               value=_title),
        Column("about_ar", translate("PrintsPage", "On whom"), kind="lines", minimum=170,
               value=_about),
        Column("account_ar", translate("PrintsPage", "By whom and when"), 190, "lines",
               value=lambda one: _made(desk, one)),
        Column("ways", translate("PrintsPage", "How it left"), 250, "pieces", value=_ways),
    ]  # fmt: skip


def _number(one: PrintRow) -> Lines:
    code = Piece(one.code, 400, "ink3", "small", ltr=True)
    return Lines([Piece(one.number, 600, ltr=True)], [code])


def _title(one: PrintRow) -> Lines:
    return Lines(one.title, translate("PrintsPage", "%n pages", n=one.pages) if one.pages else "")


def _about(one: PrintRow) -> Lines:
    if not one.about_ar:
        return Lines([Piece("–", 400, "ink3")])
    return Lines([Piece(one.about_ar, 500)], [Piece(one.about_number, 400, "ink2", "small",
                                                    ltr=one.about_number.isascii())])  # fmt: skip


def _made(desk: Desk, one: PrintRow) -> Lines:
    at = desk.local(one.releases[-1].at if one.releases else one.at)
    who = one.releases[-1].account_ar if one.releases else one.account_ar
    when = f"{strip_marks(short_date(at.date()))} {time_of_day(at)}"
    return Lines([Piece(who, 500)], [Piece(when, 400, "ink2", "small", ltr=True)])


def _ways(one: PrintRow) -> list[Part]:
    """Return a badge for each way a document left, with how often; its state when it never did."""
    if not one.releases:
        return [BadgeSpec(tell(label(one.state)), *STATES[one.state])]
    counts: dict[ReleaseWay, int] = {}
    for each in one.releases:
        counts[each.way] = counts.get(each.way, 0) + 1
    return [BadgeSpec(_way_words(way, count), *WAYS[way]) for way, count in counts.items()]


def _way_words(way: ReleaseWay, count: int) -> str:
    words = tell(label(way))
    return f"{words} ×{count}" if count > 1 else words
