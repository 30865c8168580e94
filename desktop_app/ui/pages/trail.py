"""The trail: who did what on what, and when; narrowed by file, request, account, kind, period."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QBoxLayout

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.formats import grouped, isolate, short_date, time_of_day
from desktop_app.domain.texts import strip_marks
from desktop_app.services import accounts, backups, people, requests, trail
from desktop_app.services.check_words import warning_of
from desktop_app.services.desk import Desk
from desktop_app.services.list_spans import BAD_PERIOD
from desktop_app.services.trail_rows import FieldChange, TrailKind, TrailQuery, TrailRow
from desktop_app.services.trail_words import KIND_WORDS
from desktop_app.storage.head import FAULTS
from desktop_app.translate import tell, translate
from desktop_app.ui.columns import Column, Lines, Part, Piece
from desktop_app.ui.pages.desk_page import Go
from desktop_app.ui.pages.register_page import ALL, RegisterPage, days_of
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel
from desktop_app.ui.widgets.badge import BadgeSpec
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader, clear, column, row
from desktop_app.ui.widgets.inputs import ChoiceField, DateField, SearchField
from desktop_app.ui.widgets.labels import label
from desktop_app.ui.widgets.notes import EmptyState, NoteBox

SIDE_WIDTH = 300
ACCESS_REPORT = "access_report"
BADGES: dict[TrailKind, tuple[str, str]] = {
    TrailKind.CHANGE: ("review", "pencil"),
    TrailKind.READ: ("missing", "eye"),
    TrailKind.PRINT: ("sent", "printer"),
    TrailKind.ENTRY: ("neutral", "key-round"),
    TrailKind.OFFICE: ("accepted", "building-2"),
    TrailKind.REFUSAL: ("refused", "ban"),
}


class TrailPage(RegisterPage):
    """The trail in a list, the row in front told in full beside it; Enter opens its subject."""

    nav = "trail"

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go, TrailQuery())
        self._numbers: Sequence[int] = ()
        self.header = PageHeader(self.title(), "")
        self.warning = NoteBox("", "error", translate("TrailPage", "It was looked at"))
        self.search = SearchField(
            translate("TrailPage", "File number, request number or identity card")
        )
        self.first, self.last = DateField(desk.today), DateField(desk.today)
        self.kind = ChoiceField(empty=translate("TrailPage", "All kinds"))
        self.unknown = NoteBox("", "warning")
        self.model = TableModel(
            _columns(desk), self._fetch, self._count, identity=lambda one: one.seq, parent=self
        )
        self.table = Table(self.model, self.title(), two_lines=True)
        self.empty = EmptyState("scroll-text", "")
        self.side = Card(translate("TrailPage", "The row"), line_below=True)
        self.open_button = Button(translate("TrailPage", "Opening"), icon="external-link")
        self.report_button = Button(translate("TrailPage", "Access report"), icon="printer")
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the page's name."""
        return translate("TrailPage", "Trail")

    def _arrange(self) -> None:
        self.search.setMinimumWidth(200)
        for day, words in (
            (self.first, translate("TrailPage", "From")),
            (self.last, translate("TrailPage", "To")),
        ):
            day.setFixedWidth(136)
            day.setPlaceholderText(words)
            day.setAccessibleName(words)
            day.picked.connect(self._take_days)
        self.name_fields(self.kind, translate("TrailPage", "Kind"))
        self.kind.set_choices(
            [(kind.value, tell(words)) for kind, words in KIND_WORDS.items()],
            empty=translate("TrailPage", "All kinds"),
        )
        self.warning.hide()
        self.unknown.hide()
        self.body.addWidget(self.header)
        self.body.addWidget(self.warning)
        self.body.addLayout(self._filters())
        self.body.addWidget(self.unknown)
        self.body.addLayout(row(self.chips, None))
        self.empty.button.hide()
        self.side.setFixedWidth(SIDE_WIDTH)
        self.told = column(spacing=6)
        self.side.body.addLayout(self.told)
        self.side.body.addStretch(1)
        self.side.body.addLayout(row(self.open_button, self.report_button, None, spacing=8))
        line = row(self.list_card(), self.side, spacing=12)
        line.setStretch(0, 1)
        self.body.addLayout(line, 1)

    def _filters(self) -> QBoxLayout:
        fields = (self.search, self.period, self.first, self.last, self.kind, self.account)
        return row(*fields, None, spacing=8)

    def _connect(self) -> None:
        self.search.searched.connect(self.look_for)
        self.search.stepped.connect(self.table.step)
        self.period.chosen.connect(self._take_period)
        self.kind.activated.connect(
            lambda _n: self.narrow(kind=TrailKind(self.kind.value()) if self.kind.value() else None)
        )
        self.warning.pressed.connect(self._accept)
        self.open_button.clicked.connect(lambda: self._open(self.table.current()))
        self.report_button.clicked.connect(self._print_report)
        self.table.activated_row.connect(self._open)
        self.table.current_row.connect(self._tell)
        self.connect_list()

    # Reading

    def show_page(self, file_id: int = 0, request_id: int = 0, about: str = "", **_: Any) -> None:
        """Show the trail as it was narrowed last, or that of one file or request."""
        if file_id or request_id:
            self.about = about
            self.query = TrailQuery(file_id=file_id, request_id=request_id)
            self.period.set_value(ALL)
            self.first.clear()
            self.last.clear()
            self.kind.set_value("")
            self.account.set_value("")
        warning = warning_of(self.desk) if self.desk.head.state in FAULTS else None
        self.warning.say(tell(warning) if warning is not None else "", "error")
        self.read(lambda: accounts.list_accounts(self.desk), self.offer_accounts)
        self.refresh()

    def look_for(self, words: str) -> None:
        """Narrow to the file or the request that answers to a number."""
        self.unknown.say("")
        typed = words.strip()
        if not typed:
            self.narrow(file_id=0, request_id=0)
            return
        self.read(lambda: _subject_of(self.desk, typed), self._take_subject, self._not_found)

    def _take_subject(self, found: tuple[str, int, str]) -> None:
        kind, found_id, self.about = found
        self.narrow(**{"file_id": 0, "request_id": 0, kind: found_id})

    def _not_found(self, error: Exception) -> None:
        if isinstance(error, NotFoundError):
            self.unknown.say(tell(error.message), "warning")
        else:
            self.fail(error)

    def _count(self) -> int:
        return len(self._numbers)

    def _fetch(self, offset: int, limit: int, _sort: str, _down: bool) -> list[TrailRow]:
        # The first page is asked for first, and the count only where more follow.
        if not offset:
            self._numbers = trail.numbers(self.desk, self.query)
        return trail.rows(self.desk, list(self._numbers[offset : offset + limit]))

    def _take_period(self, code: str) -> None:
        first, last = days_of(code, self.desk.today())
        self.first.set_date(first)
        self.last.set_date(last)
        self.narrow(first=first, last=last)

    def _take_days(self) -> None:
        typed = self.first.date(), self.last.date()
        first, last = (one.first() if one is not None else None for one in typed)
        turned = first is not None and last is not None and last < first
        self.unknown.say(tell(BAD_PERIOD) if turned else "", "warning")
        if not turned and (first, last) != (self.query.first, self.query.last):
            self.period.set_value("" if first or last else ALL)
            self.narrow(first=first, last=last)

    def subject_lifted(self) -> dict[str, Any]:
        """Return the change that lifts the file or the request."""
        is_narrowed = self.query.file_id or self.query.request_id
        return {"file_id": 0, "request_id": 0} if is_narrowed else {}

    def show_loaded(self, total: int) -> None:
        """Show the rows that were read, and the one in front in full."""
        self.header.set_detail(translate("TrailPage", "%n rows", n=total))
        self.empty.say(translate("TrailPage", "No row of the trail answers these filters."))
        super().show_loaded(total)
        self._tell(self.table.current() if total else None)

    # The row in front

    def _tell(self, one: TrailRow | None) -> None:
        clear(self.told)
        self.open_button.setVisible(one is not None and bool(one.file_id or one.request_id))
        self.report_button.setVisible(one is not None and bool(one.file_id))
        if one is None:
            return
        for words, step in _sentences(self.desk, one):
            self.told.addWidget(label(words, step, wrap=True))

    def _open(self, one: TrailRow | None) -> None:
        if one is None:
            return
        if one.request_id:
            self.go("request", {"request_id": one.request_id})
        elif one.file_id:
            self.go("person", {"file_id": one.file_id})

    def _print_report(self) -> None:
        one: TrailRow | None = self.table.current()
        if one is not None and one.file_id:
            self.go("print", {"document": ACCESS_REPORT, "file_id": one.file_id})

    def _accept(self) -> None:
        self.read(lambda: backups.accept_head(self.desk), lambda _none: self._accepted())

    def _accepted(self) -> None:
        self.warning.say("")
        self.say(translate("TrailPage", "The trail keeps that the warning was looked at."))
        self.refresh()


def _subject_of(desk: Desk, typed: str) -> tuple[str, int, str]:
    """Return which condition a number is, the id, and the number as it is shown."""
    try:
        return "request_id", requests.find_request(desk, typed), typed
    except NotFoundError:
        file_id, _person = people.find_file(desk, typed)
        return "file_id", file_id, typed


def change_words(one: FieldChange) -> str:
    """Return one changed field in a sentence."""
    name, before, after = one.name_ar, one.before_ar, one.after_ar
    if before and after:
        return translate("TrailPage", "{field}: from «{before}» to «{after}»", field=name,
                         before=before, after=after)  # fmt: skip
    if after:
        return translate("TrailPage", "{field}: «{after}»", field=name, after=after)
    return translate("TrailPage", "{field}: «{before}» was taken away", field=name, before=before)


def _sentences(desk: Desk, one: TrailRow) -> list[tuple[str, str]]:
    if one.missing:
        words = translate("TrailPage", "This row is missing: it was taken out of the trail.")
        return [(words, "base")]
    told = [(one.title_ar, "field"), (f"{one.account_ar or _program()} · {_when(desk, one)}",
                                      "small_quiet")]  # fmt: skip
    if one.subject_ar:
        number = f" · {isolate(one.number)}" if one.number else ""
        told.append((one.subject_ar + number, "base"))
    if one.withheld:
        told.append((translate("TrailPage", "What changed is confidential."), "small_quiet"))
    return [*told, *((change_words(change), "small") for change in one.changes)]


def _program() -> str:
    return translate("TrailPage", "the program")


def _when(desk: Desk, one: TrailRow) -> str:
    if one.at is None:
        return ""
    at = desk.local(one.at)
    return isolate(f"{strip_marks(short_date(at.date()))} {strip_marks(time_of_day(at))}")


def _columns(desk: Desk) -> list[Column]:
    return [
        Column("seq", translate("TrailPage", "Row"), 78, "lines", value=_number, drop=3),
        Column("at", translate("TrailPage", "By whom and when"), 168, "lines",
               value=lambda one: _who(desk, one)),
        Column("title_ar", translate("TrailPage", "What was done"), kind="lines", minimum=150,
               value=_what),
        Column("subject_ar", translate("TrailPage", "On what"), kind="lines", minimum=130,
               value=_about),
        Column("changes", translate("TrailPage", "Before and after"), kind="lines", minimum=170,
               value=_change, drop=2),
        Column("kind", "", 150, "pieces", value=_kind, drop=4),
    ]  # fmt: skip


def _number(one: TrailRow) -> Lines:
    return Lines([Piece(strip_marks(grouped(one.seq)), 400, "ink3", "small", ltr=True)])


def _who(desk: Desk, one: TrailRow) -> Lines:
    when = Piece(strip_marks(_when(desk, one)), 400, "ink2", "small", ltr=True)
    return Lines([Piece(one.account_ar or _program(), 500)], [when])


def _what(one: TrailRow) -> Lines:
    if one.missing:
        return Lines([Piece(translate("TrailPage", "Missing row"), 600, "late_ink")])
    return Lines([Piece(one.title_ar, 500)])


def _about(one: TrailRow) -> Lines:
    if not one.subject_ar:
        return Lines([Piece("–", 400, "ink3")])
    number = Piece(one.number, 400, "ink2", "small", ltr=True)
    return Lines([Piece(one.subject_ar)], [number] if one.number else "")


def _change(one: TrailRow) -> Lines:
    if one.withheld:
        return Lines([Piece(translate("TrailPage", "Confidential"), 400, "ink3")])
    if not one.changes:
        return Lines([Piece("–", 400, "ink3")])
    more = len(one.changes) - 1
    rest = translate("TrailPage", "and %n fields more", n=more) if more else ""
    return Lines([Piece(change_words(one.changes[0]), 400, "ink", "small")], rest)


def _kind(one: TrailRow) -> list[Part]:
    if one.missing:
        return []
    return [BadgeSpec(tell(KIND_WORDS[one.kind]), *BADGES[one.kind])]
