"""The documents: choosing one, seeing it as it will be printed, printing or keeping it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget
from shiboken6 import isValid

from desktop_app.domain.dates import parse_date
from desktop_app.domain.errors import FieldError, RiayaError
from desktop_app.domain.formats import short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.texts import isolate, strip_marks
from desktop_app.domain.vocabulary import Kind, label
from desktop_app.services import people, requests, slip_pages
from desktop_app.services.desk import Desk
from desktop_app.services.forms import RequestQuery
from desktop_app.services.printing import Trace, log_preview, log_print
from desktop_app.translate import tell, translate
from desktop_app.ui import background, printing
from desktop_app.ui.form import Field, FieldNote, Form
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.pdf_preview import PdfPreview
from desktop_app.ui.widgets.button import Button, icon_button
from desktop_app.ui.widgets.card import Card, PageHeader, column, held, row
from desktop_app.ui.widgets.choices import CardChoices, Choice
from desktop_app.ui.widgets.inputs import ChoiceField, SearchField
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.notes import EmptyState

if TYPE_CHECKING:
    from desktop_app.reports.making import Made

PERSON, RIGHTS, REQUEST = "person", "rights", "request"
RECEIPT, REGISTER, MORNING = "receipt", "register", "morning"
SLIP, REMINDER = "slip", "reminder"
OF_FILE = frozenset({PERSON, RIGHTS})
OF_REQUEST = frozenset({REQUEST, RECEIPT})
OF_SLIP = frozenset({SLIP, REMINDER})
OF_NOBODY = frozenset({REGISTER, MORNING})
SIDE = 296
EMPTY, PREVIEW = range(2)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a document is about: its number, and whose it is."""

    id: int
    number: str
    name: str


class DocumentsPage(DeskPage):
    """What can be printed for a person, for a request, or between two dates."""

    nav = "print"
    has_primary = True
    has_panel = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.subjects: dict[str, Subject] = {}
        self.query = self._this_month()
        self.pdf = b""
        self._trace: Trace | None = None
        self._making = 0
        self._on: date | None = None
        self.header = PageHeader(self.title(), "", *self._head_buttons())
        self.kinds = CardChoices(_choices(), translate("Documents", "Document"))
        self.number = SearchField("")
        self.number_note = FieldNote()
        self.about = text_label("", "small", wrap=True)
        self.period = self._period_form()
        self.printer = ChoiceField()
        self.preview = PdfPreview()
        self.counted = text_label("", "small")
        self.empty = EmptyState("file-text", "")
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the page's name."""
        return translate("Documents", "Documents")

    # The frame

    def _head_buttons(self) -> tuple[QWidget, ...]:
        self.keep = Button(translate("Documents", "Save as PDF"), icon="download", keys="Ctrl+S")
        self.print_ = Button(
            translate("Documents", "Print"), "primary", icon="printer", keys="Ctrl+P"
        )
        return (self.keep, self.print_)

    def _period_form(self) -> Form:
        every = translate("Documents", "Social and health")
        kinds = [(kind.value, tell(label(kind))) for kind in Kind]
        return Form(
            [
                Field("first", translate("Documents", "From"), "date", required=True),
                Field("last", translate("Documents", "To"), "date", required=True),
                Field(
                    "kind",
                    translate("Documents", "Requests"),
                    "choice",
                    choices=kinds,
                    empty=every,
                    span=0,
                ),
            ],
            columns=2,
            today=self.desk.today,
        )

    def _arrange(self) -> None:
        self.body.addWidget(self.header)
        side = Card(translate("Documents", "Document"), line_below=True, padding=10)
        side.setFixedWidth(SIDE)
        side.body.addWidget(self.kinds)
        self.number_words = text_label("", "field")
        number = column(self.number_words, self.number, self.number_note, self.about, spacing=4)
        self.number_part = held(number)
        self.show_period = Button(translate("Documents", "Show the register"), icon="refresh-cw")
        self.filtered = text_label(
            translate("Documents", "With the filters of the list of requests."), "small", wrap=True
        )
        self.unfilter = Button(translate("Documents", "Without filters"), "link", small=True)
        self.filter_part = held(column(self.filtered, row(self.unfilter, None), spacing=0))
        again = row(self.show_period, None)
        self.period_part = held(column(self.period, self.filter_part, again, spacing=10))
        printer_words = text_label(translate("Documents", "Printer"), "field")
        self.printer_part = held(column(printer_words, self.printer, spacing=4))
        self.printer.setAccessibleName(translate("Documents", "Printer"))
        self.printer_part.hide()
        for part in (self.number_part, self.period_part):
            side.body.addWidget(part)
        side.body.insertSpacing(1, 4)
        side.body.addStretch(1)
        side.body.addWidget(self.printer_part)
        self.body.addLayout(row(side, self._preview_card(), spacing=12), 1)

    def _preview_card(self) -> Card:
        tools = self._zoom_tools()
        card = Card(
            translate("Documents", "Preview"), self.counted, tools, flush=True, line_below=True
        )
        card.head.setContentsMargins(14, 4, 14, 4)
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.preview)
        card.body.addWidget(holder, 1)
        return card

    def _zoom_tools(self) -> QWidget:
        smaller = icon_button("zoom-out", translate("Documents", "Smaller"))
        larger = icon_button("zoom-in", translate("Documents", "Larger"))
        fit = icon_button("move-horizontal", translate("Documents", "Fit the width"))
        smaller.clicked.connect(lambda: self.preview.step_scale(-1))
        larger.clicked.connect(lambda: self.preview.step_scale(1))
        fit.clicked.connect(lambda: self.preview.set_scale(0))
        return held(row(smaller, larger, fit, spacing=2))

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._choose)
        self.number.returnPressed.connect(self._find)
        self.show_period.clicked.connect(self._take_period)
        self.unfilter.clicked.connect(self._lift_filters)
        self.keep.clicked.connect(self._ask_where)
        self.print_.clicked.connect(self._print)
        self.preview.shown.connect(self._count)
        self.preview.failed.connect(self.fail)

    # Opening

    def show_page(
        self,
        document: str = "",
        file_id: int = 0,
        request_id: int = 0,
        slip_id: int = 0,
        query: RequestQuery | None = None,
        on: date | None = None,
        **_args: Any,
    ) -> None:
        """Show a document; without one, what was shown last, or the register of this month.

        `on` is the day a statement of rights is computed for, else today.
        """
        self._on = on
        background.run(printing.printers, self._offer_printers, owner=self, lane=background.FILES)
        if query is not None:
            self.query = replace(query, sort="received", descending=False)
            self._show_query()
        if not document:
            self._choose(self.kinds.value() or REGISTER)
        elif file_id or request_id or slip_id:
            self._learn(document, file_id, request_id, slip_id)
        else:
            self._choose(document)

    def refresh(self) -> None:
        """Make the document again."""
        self._make()

    def _offer_printers(self, names: list[str]) -> None:
        self.printer.set_choices([(name, name) for name in names])
        self.printer_part.setVisible(len(names) > 1)

    def _learn(self, document: str, file_id: int, request_id: int, slip_id: int) -> None:
        """Read whose document it is, then show it."""
        self.read(
            lambda: self._subject(document, file_id, request_id, slip_id),
            lambda subject: self._show_subject(document, subject),
        )

    def _subject(self, document: str, file_id: int, request_id: int, slip_id: int = 0) -> Subject:
        if document in OF_SLIP:
            slip = slip_pages.slip_page(self.desk, slip_id).row
            return Subject(slip_id, slip.number, slip.addressee)
        if document in OF_REQUEST:
            page = requests.request_page(self.desk, request_id)
            return Subject(request_id, page.row.number, page.row.beneficiary_ar)
        found = people.file_page(self.desk, file_id)
        return Subject(file_id, found.file.number, found.principal.person.full_name_ar)

    def _show_subject(self, document: str, subject: Subject) -> None:
        kin = next((kin for kin in (OF_FILE, OF_REQUEST, OF_SLIP) if document in kin), {document})
        for same in kin:
            self.subjects[same] = subject
        self._choose(document)

    # Choosing

    def _choose(self, document: str) -> None:
        self.kinds.set_value(document)
        of_period = document == REGISTER
        self.number_part.setVisible(document not in OF_NOBODY)
        self.period_part.setVisible(of_period)
        self.number_words.setText(_placeholder(document))
        self.number.setAccessibleName(_placeholder(document))
        self.number_note.say("")
        subject = self.subjects.get(document)
        blocker = QSignalBlocker(self.number)
        self.number.setText(subject.number if subject else "")
        blocker.unblock()
        self.about.setText(subject.name if subject else "")
        if of_period:
            self._show_query()
        self._make()

    def _find(self) -> None:
        document, typed = self.kinds.value(), self.number.text().strip()
        if not typed:
            return

        def found() -> Subject:
            if document in OF_REQUEST:
                return self._subject(document, 0, requests.find_request(self.desk, typed))
            if document in OF_SLIP:
                return self._subject(document, 0, 0, slip_pages.find_slip(self.desk, typed))
            return self._subject(document, people.find_file(self.desk, typed)[0], 0)

        self.read(found, lambda subject: self._show_subject(document, subject), self._not_found)

    def _not_found(self, error: Exception) -> None:
        self.about.setText("")
        if isinstance(error, RiayaError):
            self.number_note.say(tell(error.message))
        else:
            self.fail(error)

    def _this_month(self) -> RequestQuery:
        today = self.desk.today()
        first = today.replace(day=1).isoformat()
        return RequestQuery(
            received_from=first,
            received_to=today.isoformat(),
            sort="received",
            descending=False,
        )

    def _show_query(self) -> None:
        first, last = self.query.received_from, self.query.received_to
        kinds = self.query.kinds
        self.filter_part.setVisible(is_filtered(self.query))
        self.period.set_values(
            {
                "first": strip_marks(short_date(date.fromisoformat(first))) if first else "",
                "last": strip_marks(short_date(date.fromisoformat(last))) if last else "",
                "kind": next(iter(kinds)).value if len(kinds) == 1 else "",
            }
        )

    def _lift_filters(self) -> None:
        plain = self._this_month()
        first, last = self.query.received_from, self.query.received_to
        if first and last:
            plain = replace(plain, received_from=first, received_to=last)
        self.query = replace(plain, kinds=self.query.kinds)
        self._show_query()
        self._make()

    def _take_period(self) -> None:
        days = {name: self._typed_day(name) for name in ("first", "last")}
        faults = [
            FieldError(name, "bad_date", BAD_DATE) for name, day in days.items() if day is None
        ]
        first, last = days["first"], days["last"]
        if first is not None and last is not None and last < first:
            faults.append(FieldError("last", "before_first", BEFORE_FIRST))
        self.period.set_errors(faults)
        if faults or first is None or last is None:
            return
        kind = str(self.period.value("kind"))
        self.query = replace(
            self.query,
            received_from=first.isoformat(),
            received_to=last.isoformat(),
            kinds=frozenset({Kind(kind)}) if kind else frozenset(),
        )
        self._make()

    def _typed_day(self, name: str) -> date | None:
        found = parse_date(str(self.period.value(name)), self.desk.today())
        return found.first() if found is not None and found.exact else None

    # Making

    def _make(self) -> None:
        """Make the chosen document in the background; a newer wish passes over an older."""
        self._making += 1
        serial, make = self._making, self._maker()
        self.pdf = b""
        self._fit_buttons()
        self.counted.setText("")
        self.stack.setCurrentIndex(EMPTY)
        if make is None:
            self.empty.say(_hint(self.kinds.value()))
            return
        self.empty.say(translate("Documents", "The document is being made."))
        self.read(make, lambda made: self._take(serial, made), lambda e: self._failed(serial, e))

    def _maker(self) -> Callable[[], Made] | None:
        document = self.kinds.value()
        subject, query, desk = self.subjects.get(document), self.query, self.desk
        on = self._on
        if document not in OF_NOBODY and subject is None:
            return None
        number = subject.id if subject is not None else 0

        def make() -> Made:
            from desktop_app.reports import documents, reminder_letter

            if document == REGISTER:
                made = documents.make_requests_register(desk, query)
            elif document == MORNING:
                made = documents.make_morning_sheet(desk)
            else:
                makers: dict[str, Callable[[Desk, int], Made]] = {
                    PERSON: documents.make_person_summary,
                    RIGHTS: partial(documents.make_rights_statement, on=on),
                    REQUEST: documents.make_request_sheet,
                    RECEIPT: documents.make_deposit_receipt,
                    SLIP: documents.make_dispatch_slip,
                    REMINDER: reminder_letter.make,
                }
                made = makers[document](desk, number)
            log_preview(desk, made.trace)
            return made

        return make

    def _take(self, serial: int, made: Made) -> None:
        if serial == self._making:
            self.pdf, self._trace = made.data, made.trace
            self._fit_buttons()
            self.stack.setCurrentIndex(PREVIEW)
            self.preview.show_pdf(made.data)

    def _failed(self, serial: int, error: Exception) -> None:
        if serial == self._making:
            self.empty.say(translate("Documents", "The document could not be made. Try again."))
            self.fail(error)

    def _count(self, pages: int) -> None:
        self.counted.setText(translate("Documents", "%n pages", n=pages))

    def _fit_buttons(self) -> None:
        for button in (self.keep, self.print_):
            button.setEnabled(bool(self.pdf))

    # Printing and keeping

    def document_name(self) -> str:
        """Return a name for the document: in the spooler's list, and of its file."""
        document = self.kinds.value()
        subject = self.subjects.get(document)
        if document == MORNING:
            return f"{document}-{self.desk.today().isoformat()}"
        if document == REGISTER or subject is None:
            return f"register-{self.query.received_from}-{self.query.received_to}"
        return f"{document}-{subject.number}"

    def _ask_where(self) -> None:
        words = translate("Documents", "Save the document")
        chosen, _filter = QFileDialog.getSaveFileName(
            self, words, f"{self.document_name()}.pdf", "PDF (*.pdf)"
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Keep the document as a file."""
        target = printing.pdf_path(path)
        data = self.pdf
        words = translate("Documents", "Saved: {name}", name=isolate(target.name))
        self._hand_over(lambda: printing.save_pdf(data, target), words)

    def _print(self) -> None:
        data, name, printer = self.pdf, self.document_name(), self.printer.value()
        words = translate("Documents", "Sent to the printer.")
        self._hand_over(lambda: printing.print_pdf(data, name, printer), words)

    def _hand_over(self, task: Callable[[], None], words: str) -> None:
        """Let a document leave the office: once it has, the trail says who took it."""
        desk, trace = self.desk, self._trace

        def left(_none: None) -> None:
            # It has left even when the page is gone meanwhile.
            if trace is not None:
                background.run(lambda: log_print(desk, trace))
            if isValid(self):
                self.say(words)

        def failed(error: Exception) -> None:
            if isValid(self):
                self.fail(error)

        background.run(task, left, failed, lane=background.FILES)


BAD_DATE: Message = message("Documents", "This is no date. Type it as 15/03/2026.")
BEFORE_FIRST: Message = message("Documents", "The last day comes before the first. Check both.")


def is_filtered(query: RequestQuery) -> bool:
    """Tell whether a query leaves out more than its dates and kind do."""
    parts = (query.text, query.states, query.providers, query.types, query.overdue)
    return any(parts) or query.open_only


def _choices() -> list[Choice]:
    return [
        Choice(
            PERSON,
            translate("Documents", "Summary of a file"),
            translate("Documents", "family, rights, requests"),
        ),
        Choice(
            RIGHTS,
            translate("Documents", "Statement of rights"),
            translate("Documents", "what is open, used, and when again"),
        ),
        Choice(
            REQUEST,
            translate("Documents", "Sheet of a request"),
            translate("Documents", "data, papers and course"),
        ),
        Choice(
            RECEIPT,
            translate("Documents", "Receipt of a deposit"),
            translate("Documents", "papers received and missing"),
        ),
        Choice(
            REGISTER,
            translate("Documents", "Register of requests"),
            translate("Documents", "between two dates"),
        ),
        Choice(
            SLIP,
            translate("Documents", "Dispatch slip"),
            translate("Documents", "with the stub to send back"),
        ),
        Choice(
            REMINDER,
            translate("Documents", "Reminder letter"),
            translate("Documents", "files of a slip without an answer"),
        ),
        Choice(
            MORNING,
            translate("Documents", "Morning sheet"),
            translate("Documents", "what waits today"),
        ),
    ]


def _placeholder(document: str) -> str:
    if document in OF_SLIP:
        return translate("Documents", "Number of the slip, as 142/2026")
    if document in OF_REQUEST:
        return translate("Documents", "Number of the request")
    return translate("Documents", "File or service number, CNIE")


def _hint(document: str) -> str:
    if document in OF_SLIP:
        return translate("Documents", "Type the number of a slip, as 142/2026, then Enter.")
    if document in OF_REQUEST:
        return translate("Documents", "Type the number of a request, then Enter.")
    return translate("Documents", "Type the number of a file, then Enter.")
