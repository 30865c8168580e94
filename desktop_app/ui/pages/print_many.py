"""Printing many: one document for each of the rows chosen, followed to its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QFileDialog, QFrame, QStackedLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.domain.errors import InvalidError, RiayaError
from desktop_app.domain.formats import isolate
from desktop_app.domain.roles import Action
from desktop_app.reports.batch import (
    Item,
    Order,
    Progress,
    Result,
    Skipped,
    Steps,
    printing_many,
    sending_many,
)
from desktop_app.reports.batch_items import items_of, of_rows, of_slip, subject_of
from desktop_app.reports.catalogue import SHORT_NAMES, DocumentKind, Subject, about, document
from desktop_app.services.desk import Desk
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.services.rows import PersonRow, RequestRow
from desktop_app.services.slip_pages import slip_page
from desktop_app.translate import tell, translate
from desktop_app.ui import background, printing
from desktop_app.ui.batch_run import BatchRun
from desktop_app.ui.columns import Column, Piece
from desktop_app.ui.form import Form
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.document_asks import fields_of, first_values, read_answers
from desktop_app.ui.pages.leaving_card import ReasonCard
from desktop_app.ui.pages.print_card import PrinterField
from desktop_app.ui.printing import Sheets
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import list_model
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader, ScrollColumn, clear, column, held, row
from desktop_app.ui.widgets.choices import CardChoices, Choice, RadioList
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.labels import show_when
from desktop_app.ui.widgets.notes import EmptyState, NoteBox
from desktop_app.ui.widgets.progress import ProgressBar

PRINTER, ONE, EACH = "printer", "one", "each"
NOTHING, SETUP, RUNNING, ENDED = range(4)
LIST_WIDTH, HOW_WIDTH, MIDDLE = 276, 300, 620
SURE = 3
"""Documents after which the time that is left can be told."""


@dataclass(frozen=True, slots=True)
class Source:
    """What the documents are made of: the items, of which kind, and where they come from."""

    subject: Subject
    items: tuple[Item, ...]
    words: str


class PrintManyPage(DeskPage):
    """Chooses a document for many rows, makes them in the background and reports at the end."""

    nav = "print"
    has_primary = True
    has_panel = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.source: Source | None = None
        self.result: Result | None = None
        self._way = ""
        self._is_way_by_hand = False
        self._has_printer = False
        self._clock = QElapsedTimer()
        self._wanted = ""
        self._is_unseen = False
        self.run = BatchRun(self)
        self.header = PageHeader(self.title())
        self.stack = QStackedLayout()
        self.nothing = self._make_nothing()
        for part in (self.nothing, self._make_setup(), self._make_running(), self._make_ended()):
            self.stack.addWidget(part)
        self.body.addWidget(self.header)
        self.body.addLayout(self.stack, 1)
        self._connect()

    def title(self) -> str:
        """Return the page's name."""
        return translate("PrintMany", "Print many")

    # The frame

    def _make_nothing(self) -> EmptyState:
        words = translate(
            "PrintMany",
            "Choose requests or beneficiaries in their list, or open a dispatch slip: a document"
            " is made for each.",
        )
        state = EmptyState("layers", words, translate("PrintMany", "List of requests"))
        state.pressed.connect(lambda: self.go("requests", {}))
        return state

    def _make_setup(self) -> QWidget:
        documents = Card(translate("PrintMany", "Document"), flush=True, line_below=True)
        documents.setFixedWidth(LIST_WIDTH)
        self.kinds = RadioList([], translate("PrintMany", "Document"))
        area = ScrollColumn(spacing=0)
        area.body.addWidget(self.kinds)
        documents.body.addWidget(area, 1)
        whole = row(documents, self._how_card(), self._items_card(), spacing=12)
        whole.setStretch(2, 1)
        return held(whole)

    def _how_card(self) -> Card:
        card = Card(translate("PrintMany", "How"), line_below=True)
        card.setFixedWidth(HOW_WIDTH)
        self.ways = CardChoices([], translate("PrintMany", "How"))
        self.printer = PrinterField()
        name = text_label(self.printer.accessibleName(), "field")
        self.which_printer = held(column(name, self.printer, spacing=4, margins=(0, 4, 0, 0)))
        self.no_printer = text_label(
            translate("PrintMany", "This computer knows no printer: connect one, then come back."),
            "small",
            wrap=True,
        )
        self.answers = Form([], columns=1, today=self.desk.today)
        self.place = QVBoxLayout()
        self.place.addWidget(self.answers)
        self.fault = NoteBox("", "error")
        self.start = Button("", "primary", icon="printer", keys="Ctrl+Enter")
        for part in (self.ways, self.which_printer, self.no_printer):
            card.body.addWidget(part)
        card.body.addLayout(self.place)
        card.body.addWidget(self.fault)
        card.body.addStretch(1)
        card.body.addLayout(row(self.start, None))
        return card

    def _items_card(self) -> Card:
        self.items_count = text_label("", "small")
        card = Card(
            translate("PrintMany", "For whom"), self.items_count, flush=True, line_below=True
        )
        self.items_place = QVBoxLayout()
        card.body.addLayout(self.items_place, 1)
        return card

    def _make_running(self) -> QWidget:
        self.doing = text_label("", "card")
        self.bar = ProgressBar(translate("PrintMany", "Progress"))
        self.moved = text_label("", "base", wrap=True)
        self.left = text_label("", "small")
        self.cancel = Button(translate("PrintMany", "Cancel"), icon="x", keys="Esc")
        words = translate(
            "PrintMany",
            "You may go on working on other pages. When cancelled, no half file is left.",
        )
        card = Card(padding=18)
        card.setFixedWidth(MIDDLE)
        card.body.addLayout(
            column(
                self.doing, self.bar, row(self.moved, None, self.left),
                text_label(words, "small_quiet", wrap=True), row(self.cancel, None), spacing=12,
            )
        )  # fmt: skip
        return held(column(24, row(None, card, None), None))

    def _make_ended(self) -> QWidget:
        self.told = NoteBox("", "done")
        self.folder = Button(translate("PrintMany", "Open the folder"), icon="folder-open")
        self.print_ = Button(translate("PrintMany", "Print the file"), icon="printer")
        self.again = Button(translate("PrintMany", "Another document of the same"), "link")
        self.skipped_card = Card(
            translate("PrintMany", "Not made, and why"), flush=True, line_below=True
        )
        self.skipped_place = QVBoxLayout()
        self.skipped_card.body.addLayout(self.skipped_place, 1)
        stack = column(
            self.told,
            row(self.folder, self.print_, None, self.again),
            self.skipped_card,
            spacing=12,
        )
        stack.setStretch(2, 1)
        stack.addStretch(0)
        return held(stack)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self.choose)
        self.ways.chosen.connect(self._choose_way)
        self.start.clicked.connect(self._begin)
        self.cancel.clicked.connect(self._cancel)
        self.folder.clicked.connect(self._open_folder)
        self.print_.clicked.connect(self._print_file)
        self.again.clicked.connect(self._set_up)
        self.run.moved.connect(self._show_progress)
        self.run.ended.connect(self._ended)
        self.run.stopped.connect(self._stopped)
        self.run.failed.connect(self._failed)

    # Opening

    def show_page(
        self,
        document: str = "",
        rows: Sequence[RequestRow | PersonRow] = (),
        query: RequestQuery | PeopleQuery | None = None,
        slip_id: int = 0,
        **_args: Any,
    ) -> None:
        """Take the rows of a list, all that a query asks for, or the lines of a slip.

        While a batch is under way it stays in front.
        """
        self._wanted = SHORT_NAMES.get(document, document) or self._wanted
        if self.run.is_running():
            self.say(translate("PrintMany", "Let this batch end, or cancel it first."), "info")
            return
        read = self._source(rows, query, slip_id)
        if self._is_unseen:
            # It ended behind another page: its report comes before anything new.
            self._is_unseen = False
        elif read is not None:
            self.read(read, self._take)
        elif self.source is None:
            self.stack.setCurrentIndex(NOTHING)
        else:
            self._take(self.source)

    def _source(
        self,
        rows: Sequence[RequestRow | PersonRow],
        query: RequestQuery | PeopleQuery | None,
        slip_id: int,
    ) -> Callable[[], Source] | None:
        desk = self.desk
        if rows:
            subject = Subject.REQUEST if isinstance(rows[0], RequestRow) else Subject.FILE
            words = translate("PrintMany", "chosen in the list")
            return lambda: Source(subject, of_rows(rows), words)
        if query is not None:
            words = translate("PrintMany", "all that the list holds")
            return lambda: Source(subject_of(query), items_of(desk, query), words)
        if slip_id:
            return lambda: Source(
                Subject.REQUEST, of_slip(desk, slip_id), _slip_words(desk, slip_id)
            )
        return None

    def _take(self, source: Source) -> None:
        self.source = source
        self._offer_ways()
        background.run(printing.printers, self.offer, owner=self, lane=background.FILES)
        mine = about(source.subject)
        self.kinds.set_choices([Choice(kind.code, tell(kind.name)) for kind in mine])
        codes = [kind.code for kind in mine]
        wanted = self._wanted if self._wanted in codes else self.kinds.value()
        self._show_items(source)
        self.choose(wanted if wanted in codes else codes[0])
        self._set_up()

    def _set_up(self) -> None:
        self.fault.say("")
        self.stack.setCurrentIndex(SETUP)

    def _show_items(self, source: Source) -> None:
        self.header.set_detail(f"{_count_words(source)} · {source.words}")
        self.items_count.setText(_count_words(source))
        clear(self.items_place)
        table = Table(
            list_model(_item_columns(), source.items),
            translate("PrintMany", "For whom"),
            dense=True,
        )
        self.items_place.addWidget(table)

    # Choosing

    def choose(self, code: str) -> None:
        """Choose the document to make for each."""
        kind = document(code)
        self.kinds.set_value(code)
        clear(self.place)
        self.answers = Form(
            fields_of(self.desk, kind, for_many=True), columns=1, today=self.desk.today
        )
        self.answers.set_values(first_values(self.desk, kind))
        self.place.addWidget(self.answers)
        self._show_way()

    def kind(self) -> DocumentKind:
        """Return the document chosen."""
        return document(self.kinds.value())

    def offer(self, names: list[str]) -> None:
        """Offer printers; where there is one, printing comes first unless chosen otherwise."""
        self.printer.offer(names)
        if bool(names) != self._has_printer and not self.run.is_running():
            self._has_printer = bool(names)
            self._offer_ways()
        self._show_way()

    def _offer_ways(self) -> None:
        """Offer the ways a batch leaves; files of many are closed to who may not export."""
        refusal = ""
        if self._number() > 1 and not self.desk.may(Action.EXPORT):
            refusal = translate(
                "PrintMany", "Files of many people: only with the right to export lists."
            )
        self.ways.set_choices(_ways(refusal))
        if not self._is_way_by_hand or not self.ways.value():
            self.ways.set_value(PRINTER if self._has_printer or refusal else ONE)
        self._show_way()

    def _choose_way(self, _code: str) -> None:
        self._is_way_by_hand = True
        self._show_way()

    def _show_way(self) -> None:
        prints, number = self.ways.value() == PRINTER, self._number()
        show_when(self.which_printer, prints and self.printer.count() > 1)
        show_when(self.no_printer, prints and not self._has_printer)
        self.start.setText(
            translate("PrintMany", "Print %n documents", n=number)
            if prints
            else translate("PrintMany", "Make %n documents", n=number)
        )
        self.start.set_icon_name("printer" if prints else "download")
        self.start.setEnabled(bool(number))

    def _number(self) -> int:
        return len(self.source.items) if self.source is not None else 0

    # Making

    def _begin(self) -> None:
        """Print at once; before files of many the reason is asked, then the place."""
        if not self._number() or self.stack.currentIndex() != SETUP or self._told() is None:
            return
        if self.ways.value() == PRINTER:
            self.send()
        elif self._number() > 1:
            self.asking = ReasonCard(self.window(), tell(self.kind().name), self._number())
            self.asking.given.connect(self._ask_where)
            self.asking.failed.connect(self.fail)
            self.asking.open()
        else:
            self._ask_where("")

    def _ask_where(self, reason: str) -> None:
        if self.ways.value() == ONE:
            words = translate("PrintMany", "Save the documents")
            name = f"{self.kinds.value()}-{self.desk.today().isoformat()}.pdf"
            chosen, _filter = QFileDialog.getSaveFileName(self, words, name, "PDF (*.pdf)")
        else:
            words = translate("PrintMany", "Folder of the documents")
            chosen = QFileDialog.getExistingDirectory(self, words)
        if chosen:
            self.make(Path(chosen), reason)

    def make(self, target: Path, reason: str = "") -> None:
        """Make the documents: into one file, or into a folder; many need a reason."""
        bound = self.ways.value() == ONE
        order = self._order(bound, reason)
        if order is not None:
            place = printing.pdf_path(target) if bound else target
            self._run(printing_many(self.desk, order, place))

    def send(self) -> None:
        """Make the documents and hand them to the printer, each beginning on its own sheet."""
        order = self._order(True, "")
        if order is None:
            return
        self.printer.remember()
        sheets = Sheets(self.printer.value(), two_sided=False)
        name = f"{self.kinds.value()}-{self.desk.today().isoformat()}"
        self._run(
            sending_many(self.desk, order, lambda data: printing.print_pdf(data, name, sheets))
        )

    def _order(self, bound: bool, reason: str) -> Order | None:
        told = self._told()
        if self.source is None or told is None:
            return None
        return Order(self.kinds.value(), self.source.items, told, bound, reason)

    def _told(self) -> dict[str, object] | None:
        """Return what was answered; None, with what is wrong beside its field, until it holds."""
        self.answers.clear_errors()
        try:
            return read_answers(self.desk, self.kind(), self.answers.values())
        except InvalidError as refusal:
            self.answers.set_errors(refusal.faults)
            return None

    def _run(self, steps: Steps) -> None:
        self.result = None
        self._way = self.ways.value()
        self._clock.start()
        self.doing.setText(tell(self.kind().name))
        self.cancel.setEnabled(True)
        self._show_progress(Progress(0, self._number(), 0))
        self.stack.setCurrentIndex(RUNNING)
        self.run.start(steps)

    def _show_progress(self, progress: Progress) -> None:
        self.bar.show_progress(progress.done, progress.total)
        if progress.is_leaving:
            self.cancel.setEnabled(False)
            self.moved.setText(translate("PrintMany", "Being sent to the printer."))
            self.left.setText("")
            return
        words = translate(
            "PrintMany", "{done} of {total}", done=progress.done, total=progress.total
        )
        if progress.skipped:
            passed = translate("PrintMany", "not made: {number}", number=progress.skipped)
            words = f"{words} · {passed}"
        self.moved.setText(words)
        self.left.setText(_left_words(progress, self._clock.elapsed() / 1000))

    def _cancel(self) -> None:
        if self.run.is_running():
            self.cancel.setEnabled(False)
            self.moved.setText(translate("PrintMany", "Being cancelled."))
            self.left.setText("")
            self.run.cancel()

    def _stopped(self) -> None:
        self._set_up()
        words = {
            PRINTER: translate("PrintMany", "Cancelled: nothing was printed."),
            ONE: translate("PrintMany", "Cancelled: no file was left."),
            EACH: translate("PrintMany", "Cancelled: the whole documents made so far are there."),
        }
        self.fault.say(words[self._way], "info")

    def _failed(self, error: Exception) -> None:
        self._set_up()
        if isinstance(error, RiayaError):
            self.fault.say(tell(error.message), "error")
        else:
            self.fail(error)

    # The end

    def _ended(self, result: Result) -> None:
        self.result = result
        self.told.say(_result_words(result, self._way), _tone(result))
        show_when(self.folder, result.target is not None)
        show_when(self.print_, result.target is not None and self._way == ONE)
        clear(self.skipped_place)
        show_when(self.skipped_card, bool(result.skipped))
        if result.skipped:
            model = list_model(_skipped_columns(), result.skipped)
            table = Table(model, translate("PrintMany", "Not made, and why"))
            table.current_row.connect(self._tell_reason)
            self.skipped_place.addWidget(table, 1)
            self.skipped_place.addWidget(self._reason_foot())
            table.select_first()
        self.stack.setCurrentIndex(ENDED)
        self._is_unseen = not self.isVisible()
        if self._is_unseen:
            self.say(self.told.text())

    def _reason_foot(self) -> QFrame:
        """Return the foot of the list: the whole reason of the current row."""
        self.reason = text_label("", "base", wrap=True)
        foot = QFrame()
        foot.setProperty("surface", "foot")
        foot.setLayout(column(self.reason, margins=(14, 7, 14, 7)))
        return foot

    def _tell_reason(self, one: Skipped | None) -> None:
        self.reason.setText(tell(one.reason) if one is not None else "")

    def _open_folder(self) -> None:
        if self.result is None or self.result.target is None:
            return
        if not printing.open_folder(self.result.target):
            folder = isolate(str(self.result.target))
            self.told.say(
                translate("PrintMany", "The folder could not be opened: {folder}", folder=folder),
                "error",
            )

    def _print_file(self) -> None:
        """Hand the one file to the printer; it is in the trail since it was saved."""
        if self.result is None or self.result.target is None:
            return
        target = self.result.target
        sent = translate("PrintMany", "Sent to the printer.")

        def failed(error: Exception) -> None:
            if isValid(self) and isinstance(error, RiayaError):
                self.told.say(tell(error.message), "error")
            elif isValid(self):
                self.fail(error)

        background.run(
            lambda: printing.print_pdf(target, target.stem, Sheets(two_sided=False)),
            lambda _none: self.say(sent),
            failed,
            owner=self,
            lane=background.FILES,
        )


def _slip_words(desk: Desk, slip_id: int) -> str:
    number = isolate(slip_page(desk, slip_id).row.written)
    return translate("PrintMany", "of the dispatch slip {number}", number=number)


def _count_words(source: Source) -> str:
    number = len(source.items)
    if source.subject is Subject.FILE:
        return translate("PrintMany", "%n files", n=number)
    return translate("PrintMany", "%n requests", n=number)


def _left_words(progress: Progress, seconds: float) -> str:
    """Return how long it will take still, once that can be known; nothing before."""
    if progress.done < SURE or progress.done == progress.total:
        return ""
    left = round(seconds / progress.done * (progress.total - progress.done))
    if left < 60:
        return translate("PrintMany", "about %n seconds left", n=max(1, left))
    return translate("PrintMany", "about %n minutes left", n=round(left / 60))


def _ways(refusal: str) -> list[Choice]:
    return [
        Choice(
            PRINTER,
            translate("PrintMany", "To the printer"),
            translate("PrintMany", "Each begins on its own sheet; no file is left on the disk."),
        ),
        Choice(
            ONE,
            translate("PrintMany", "One file"),
            translate("PrintMany", "One after the other, with a bookmark for each: to be kept."),
            refusal,
        ),
        Choice(
            EACH,
            translate("PrintMany", "A file each"),
            translate("PrintMany", "Into a folder, each under its own number: to be filed."),
            refusal,
        ),
    ]


def _result_words(result: Result, way: str) -> str:
    if not result.made:
        return translate("PrintMany", "No document was made: see the reasons below.")
    told = _where_words(result, way)
    if not result.skipped:
        return told
    passed = translate("PrintMany", "%n were not made.", n=len(result.skipped))
    return f"{told} {passed}"


def _where_words(result: Result, way: str) -> str:
    if result.target is None:
        return translate("PrintMany", "%n documents were sent to the printer.", n=result.made)
    made = translate("PrintMany", "%n documents were made", n=result.made)
    where = isolate(result.target.name)
    if way == ONE:
        return translate("PrintMany", "{made} in one file: {name}.", made=made, name=where)
    return translate("PrintMany", "{made} in the folder {name}.", made=made, name=where)


def _tone(result: Result) -> str:
    if not result.made:
        return "error"
    return "warning" if result.skipped else "done"


def _item_columns() -> list[Column]:
    return [
        Column("number", translate("PrintMany", "Number"), 176, "ltr", weight=500),
        Column("name", translate("PrintMany", "Name"), minimum=140),
    ]


def _skipped_columns() -> list[Column]:
    return [
        Column("number", translate("PrintMany", "Number"), 176, "ltr", weight=500,
               value=lambda one: one.item.number),
        Column("name", translate("PrintMany", "Name"), 200, value=lambda one: one.item.name),
        Column("reason", translate("PrintMany", "Reason"), kind="pieces", minimum=300,
               value=_reason),
    ]  # fmt: skip


def _reason(one: Skipped) -> list[Piece]:
    return [Piece(tell(one.reason))]
