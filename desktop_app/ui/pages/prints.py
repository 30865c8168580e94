"""What was printed: each document with its number, on whom, by whom, and how it left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop_app.domain.formats import short_date, time_of_day
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import PrintState, ReleaseWay, label
from desktop_app.services import accounts, prints
from desktop_app.services.desk import Desk
from desktop_app.services.print_rows import PrintQuery, PrintRow, PrintSubject
from desktop_app.translate import tell, translate
from desktop_app.ui.columns import Column, Lines, Part, Piece
from desktop_app.ui.pages.desk_page import Go
from desktop_app.ui.pages.register_page import ALL, RegisterPage, days_of
from desktop_app.ui.pages.verdict_card import place_of
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel
from desktop_app.ui.widgets.badge import BadgeSpec
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import PageHeader, row
from desktop_app.ui.widgets.inputs import CheckBox, ChoiceField, SearchField
from desktop_app.ui.widgets.notes import EmptyState

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


class PrintsPage(RegisterPage):
    """The register of prints, narrowed by period, kind and account; Enter opens the subject."""

    nav = "print"

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go, PrintQuery())
        self.verify = Button(translate("PrintsPage", "Verify a document"), icon="shield-check")
        self.header = PageHeader(self.title(), "", self.verify)
        self.search = SearchField(translate("PrintsPage", "Document, request or file number, name"))
        self.kind = ChoiceField(empty=translate("PrintsPage", "All documents"))
        self.seen = CheckBox(translate("PrintsPage", "With those only looked at"))
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

    def _arrange(self) -> None:
        self.search.setMinimumWidth(260)
        self.name_fields(self.kind, translate("PrintsPage", "Document"))
        self.account.setVisible(prints.sees_all_prints(self.desk))
        self.body.addWidget(self.header)
        self.body.addLayout(row(self.search, self.period, self.kind, self.account, None, spacing=8))
        self.body.addLayout(row(self.seen, self.chips, None, spacing=12))
        self.body.addWidget(self.list_card(), 1)

    def _connect(self) -> None:
        self.verify.clicked.connect(lambda: self.go("verify", {}))
        self.search.searched.connect(lambda words: self.narrow(text=words))
        self.search.stepped.connect(self.table.step)
        self.period.chosen.connect(self._take_period)
        self.kind.activated.connect(lambda _n: self.narrow(kind=self.kind.value()))
        self.seen.toggled.connect(lambda on: self.narrow(seen_too=on))
        self.empty.pressed.connect(lambda: self.go("print", {}))
        self.table.activated_row.connect(self._open)
        self.connect_list()

    # Reading

    def show_page(self, subject: PrintSubject | None = None, about: str = "", **_args: Any) -> None:
        """Show the documents as they were narrowed last, or all of one subject."""
        if subject is not None:
            self._clear()
            self.about = about
            self.query = PrintQuery(subject=_narrowest(subject))
        self._offer_choices()
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
            self.read(lambda: accounts.list_accounts(desk), self.offer_accounts)

    def _offer_kinds(self, codes: Sequence[str]) -> None:
        kept = self.kind.value()
        every = translate("PrintsPage", "All documents")
        self.kind.set_choices([(code, _kind_words(code)) for code in codes], empty=every)
        self.kind.set_value(kept)

    def subject_lifted(self) -> dict[str, Any]:
        """Return the change that lifts the subject."""
        return {"subject": PrintSubject()} if self.query.subject.is_known else {}

    def show_loaded(self, total: int) -> None:
        """Show the documents that were read, or why there are none."""
        self.header.set_detail(translate("PrintsPage", "%n documents", n=total))
        self.empty.say(self._nothing_words())
        self.empty.button.setVisible(self.query == PrintQuery())
        super().show_loaded(total)

    def _nothing_words(self) -> str:
        if self.query == PrintQuery():
            return translate("PrintsPage", "Nothing was printed yet.")
        return translate("PrintsPage", "No document answers these filters.")

    def _open(self, found: PrintRow) -> None:
        place = place_of(found)
        if place is not None:
            self.go(place[1], place[2])


def _narrowest(subject: PrintSubject) -> PrintSubject:
    """Return what a document is about and no more: one on a request is in a file as well."""
    if subject.request_id:
        return PrintSubject(request_id=subject.request_id)
    return PrintSubject(slip_id=subject.slip_id) if subject.slip_id else subject


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
