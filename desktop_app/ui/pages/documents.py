"""The documents: choosing one, seeing it as it will be printed, printing or keeping it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget
from shiboken6 import isValid

from desktop_app.domain.errors import InvalidError, RiayaError
from desktop_app.domain.messages import Message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import ReleaseWay
from desktop_app.reports.catalogue import (
    DOCUMENTS,
    SHORT_NAMES,
    DocumentKind,
    Subject,
    document,
    keep,
    refusals,
)
from desktop_app.services.desk import Desk
from desktop_app.services.exports import log_export, require_export
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.services.printing import Trace, log_preview, log_print
from desktop_app.translate import tell, translate
from desktop_app.ui import background, printing, this_computer
from desktop_app.ui.form import Value
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.document_form import DocumentForm
from desktop_app.ui.pages.document_list import DocumentList
from desktop_app.ui.pages.document_subject import (
    OF_SOMETHING,
    About,
    about_file,
    about_request,
    about_slip,
    find_subject,
    hint_words,
)
from desktop_app.ui.pages.encrypted_copy import EncryptedCopy
from desktop_app.ui.pages.leaving_card import ReasonCard
from desktop_app.ui.pages.pdf_preview import PdfPreview
from desktop_app.ui.pages.print_card import PrintCard
from desktop_app.ui.widgets.button import Button, icon_button
from desktop_app.ui.widgets.card import Card, PageHeader, column, held, row
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.labels import show_when
from desktop_app.ui.widgets.notes import EmptyState

if TYPE_CHECKING:
    from desktop_app.reports.making import Made

FIRST, RIGHTS = "requests_register", "rights_statement"
LAST = "document"
LIST_WIDTH, DATA_WIDTH = 276, 272
EMPTY, PREVIEW = range(2)


@dataclass(frozen=True, slots=True)
class _Found:
    """A subject, and the documents on it that cannot be made, each with the reason."""

    about: About
    refused: Mapping[str, Message]


class DocumentsPage(DeskPage):
    """Every document of the catalogue: chosen by name or by what it is about, shown, and taken."""

    nav = "print"
    has_primary = True
    has_panel = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.about: About | None = None
        self.refused: Mapping[str, Message] = {}
        self.pdf = b""
        self._made: Made | None = None
        self._making = 0
        self._is_released = False
        self._on: date | None = None
        self.header = PageHeader(self.title(), "", *self._head_buttons())
        self.kinds = DocumentList()
        self.form = DocumentForm(desk)
        self.printing = PrintCard()
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
        self.printed = Button(translate("Documents", "What was printed"), "link", icon="history")
        self.many = Button(translate("Documents", "Print many"), "link", icon="layers")
        self.mail = Button(translate("Documents", "Encrypted copy for mail"), icon="lock")
        self.keep = Button(translate("Documents", "Save as PDF"), icon="download", keys="Ctrl+S")
        self.print_ = Button(
            translate("Documents", "Print"), "primary", icon="printer", keys="Ctrl+P"
        )
        return (self.printed, self.many, self.mail, self.keep, self.print_)

    def _arrange(self) -> None:
        self.body.addWidget(self.header)
        self.kinds.setFixedWidth(LIST_WIDTH)
        data = held(column(self.form, self.printing, spacing=12))
        data.setFixedWidth(DATA_WIDTH)
        self.body.addLayout(row(self.kinds, data, self._preview_card(), spacing=12), 1)

    def _preview_card(self) -> Card:
        tools = self._preview_tools()
        card = Card(translate("Documents", "Preview"), tools, flush=True, line_below=True)
        card.head.setContentsMargins(14, 4, 14, 4)
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.preview)
        card.body.addWidget(holder, 1)
        return card

    def _preview_tools(self) -> QWidget:
        back = icon_button("chevron-up", translate("Documents", "Page before"))
        ahead = icon_button("chevron-down", translate("Documents", "Next page"))
        smaller = icon_button("zoom-out", translate("Documents", "Smaller"))
        larger = icon_button("zoom-in", translate("Documents", "Larger"))
        fit = icon_button("move-horizontal", translate("Documents", "Fit the width"))
        self.percent = text_label("", "small")
        back.clicked.connect(lambda: self.preview.turn_to(self.preview.page() - 1))
        ahead.clicked.connect(lambda: self.preview.turn_to(self.preview.page() + 1))
        smaller.clicked.connect(lambda: self.preview.step_scale(-1))
        larger.clicked.connect(lambda: self.preview.step_scale(1))
        fit.clicked.connect(lambda: self.preview.set_scale(0))
        parts = (self.counted, back, ahead, 12, self.percent, smaller, larger, fit)
        self.tools = held(row(*parts, spacing=2))
        # The head keeps its height while there is nothing to turn.
        policy = self.tools.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.tools.setSizePolicy(policy)
        self.tools.hide()
        return self.tools

    def _connect(self) -> None:
        self.kinds.chosen.connect(self.choose)
        self.form.asked.connect(self.look_for)
        self.form.taken.connect(lambda request_id: self._learn(self._reader(0, request_id, 0)))
        self.form.changed.connect(self._make)
        self.form.wanted.connect(lambda: self._make(loud=True))
        self.printed.clicked.connect(lambda: self.go("prints", {}))
        self.many.clicked.connect(self._open_many)
        self.mail.clicked.connect(lambda: self._release(self.ask_password))
        self.keep.clicked.connect(self._ask_where)
        self.print_.clicked.connect(lambda: self._release(self.send_to_printer))
        self.preview.shown.connect(lambda _pages: self._count())
        self.preview.turned.connect(lambda _page: self._count())
        self.preview.scaled.connect(self._count)
        self.preview.failed.connect(self.fail)

    def first_focus(self) -> QWidget:
        """Give the keyboard to the search for a document."""
        return self.kinds.search

    # Opening

    def show_page(
        self,
        document: str = "",
        file_id: int = 0,
        request_id: int = 0,
        slip_id: int = 0,
        query: RequestQuery | PeopleQuery | None = None,
        on: date | None = None,
        **_args: Any,
    ) -> None:
        """Show a document; without one, what was shown last, here or on an earlier day.

        `on` is the day a statement of rights is computed for, else today.
        """
        self._on = on
        self.printing.ask_printers()
        code = SHORT_NAMES.get(document, document)
        if isinstance(query, PeopleQuery):
            self.form.show_people(query)
        elif query is not None:
            self.form.show_query(replace(query, sort="received", descending=False))
        if file_id or request_id or slip_id:
            self._learn(self._reader(file_id, request_id, slip_id), code)
        else:
            self.choose(code or self.kinds.value() or _last_code())

    def refresh(self) -> None:
        """Make the document again."""
        self._make()

    def _reader(self, file_id: int, request_id: int, slip_id: int) -> Callable[[], About]:
        desk = self.desk
        if slip_id:
            return lambda: about_slip(desk, slip_id)
        if request_id:
            return lambda: about_request(desk, request_id)
        return lambda: about_file(desk, file_id)

    def look_for(self, typed: str) -> None:
        """Look for what a number names, and show the document on it."""
        if typed:
            self._learn(lambda: find_subject(self.desk, typed), failed=self._not_found)

    def _learn(
        self,
        read: Callable[[], About],
        code: str = "",
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Read what a document is about, then show the document."""
        desk = self.desk

        def found() -> _Found:
            about = read()
            return _Found(about, refusals(desk, about.kind, about.id))

        self.read(found, lambda told: self._take_subject(told, code), failed)

    def _take_subject(self, found: _Found, code: str) -> None:
        self.about, self.refused = found.about, found.refused
        present = code or self.kinds.value()
        self.kinds.show_documents(self.about, self.refused)
        self.choose(self._fitting(present))

    def _fitting(self, code: str) -> str:
        """Return the document wanted, or the first on the subject when it is about another kind."""
        about = self.about
        if about is None or (code and code not in self.refused and self._fits(code)):
            return code
        mine = [kind.code for kind in DOCUMENTS if kind.subject is about.kind]
        return next((one for one in mine if one not in self.refused), code)

    def _fits(self, code: str) -> bool:
        kind = document(code)
        if self.about is None or kind.subject not in OF_SOMETHING:
            return True
        return kind.subject is self.about.kind or (
            kind.subject is Subject.FILE and bool(self.about.file_id)
        )

    def _not_found(self, error: Exception) -> None:
        if isinstance(error, RiayaError):
            self.form.refuse_number(tell(error.message))
        else:
            self.fail(error)

    # Choosing

    def choose(self, code: str) -> None:
        """Show a document of the catalogue."""
        kind = document(code)
        self.kinds.set_value(kind.code)
        this_computer.keep_print_choices({LAST: kind.code})
        self.form.show_document(kind, self.about, _kept(kind))
        self._make()

    # Making

    def _make(self, *, loud: bool = False) -> None:
        """Make the chosen document in the background; a newer wish passes over an older.

        What is still missing is marked beside the fields only when the document was asked for.
        """
        self._making += 1
        serial = self._making
        self._is_released = False
        self.pdf, self._made = b"", None
        self._fit_buttons()
        self.counted.setText("")
        self.tools.hide()
        self.printing.forget()
        self.stack.setCurrentIndex(EMPTY)
        make = self._maker(loud=loud)
        if make is not None:
            self.empty.say(translate("Documents", "The document is being made."))
            self.read(
                make, lambda made: self._take(serial, made), lambda e: self._failed(serial, e)
            )

    def _maker(self, *, loud: bool, releasing: bool = False) -> Callable[[], Made] | None:
        """Return what makes the document; None, with what is missing told, while it cannot be."""
        kind, desk = self.form.kind, self.desk
        if kind is None:
            return None
        try:
            subject = self.form.subject(self.about, loud=loud)
            told = self.form.told(loud=loud, releasing=releasing)
        except InvalidError:
            self.empty.say(
                translate("Documents", "Correct what is marked beside the fields.")
                if loud
                else translate("Documents", "Fill in the data, then show the document.")
            )
            return None
        if subject is None:
            self.empty.say(self._wanting(kind))
            return None
        if kind.code == RIGHTS and self._on is not None:
            told["on"] = self._on
        if told:
            this_computer.keep_print_choices({kind.code: self.form.worth_keeping()})
        given = subject

        def make() -> Made:
            made = kind.make(desk, *given, **told)
            log_preview(desk, made.trace)
            return made

        return make

    def _wanting(self, kind: DocumentKind) -> str:
        if self.about is not None and kind.subject is Subject.REQUEST and self.about.requests:
            return translate("Documents", "Choose one of the requests of this file.")
        return hint_words(kind)

    def _take(self, serial: int, made: Made) -> None:
        if serial == self._making:
            self.pdf, self._made = made.data, made
            self._fit_buttons()
            self.stack.setCurrentIndex(PREVIEW)
            self.preview.show_pdf(made.data)

    def _failed(self, serial: int, error: Exception) -> None:
        if serial != self._making:
            return
        self.stack.setCurrentIndex(EMPTY)
        if isinstance(error, InvalidError):
            self.form.answers.set_errors(error.faults)
        if isinstance(error, RiayaError):
            self.empty.say(tell(error.message))
        else:
            self.empty.say(translate("Documents", "The document could not be made. Try again."))
            self.fail(error)

    def _count(self) -> None:
        total = self.preview.pages()
        here = self.preview.page() + 1
        words = translate("Documents", "Page {number} of {total}", number=here, total=total)
        self.counted.setText(words)
        self.percent.setText(f"{self.preview.percent()}%")
        show_when(self.tools, bool(total) and bool(self.pdf))

    def _fit_buttons(self) -> None:
        kind, may = self.form.kind, self.desk.may(Action.EXPORT)
        kept = kind is not None and (may or not kind.of_many)
        for button, free in ((self.keep, kept), (self.print_, True), (self.mail, may)):
            button.setEnabled(bool(self.pdf) and free)
        told = translate("Documents", "This list is printed here; who may export keeps its file.")
        self.keep.setToolTip("" if kept else told)
        show_when(self.many, kind is not None and kind.subject in OF_SOMETHING - {Subject.SLIP})

    def _open_many(self) -> None:
        if self.form.kind is not None:
            self.go("print_many", {"document": self.form.kind.code})

    # Printing and keeping

    def document_name(self) -> str:
        """Return a name for the document: in the spooler's list, and of its file."""
        kind = self.form.kind
        assert kind is not None
        if kind.subject is Subject.LIST:
            query = self.form.query
            return f"{kind.code}-{query.received_from}-{query.received_to}"
        if kind.subject in OF_SOMETHING and self.about is not None:
            number = "".join(
                sign if sign.isalnum() else "-" for sign in strip_marks(self.about.number)
            )
            return f"{kind.code}-{number}"
        return f"{kind.code}-{self.desk.today().isoformat()}"

    def _release(self, then: Callable[[], None]) -> None:
        """Do something with the document; first make the one that leaves, when it is another."""
        make = None
        if self.form.wants_release() and not self._is_released:
            make = self._maker(loud=True, releasing=True)
        if make is None:
            then()
            return
        serial = self._making

        def made_for_good(made: Made) -> None:
            self._is_released = True
            self._take(serial, made)
            then()

        self.read(make, made_for_good, lambda error: self._failed(serial, error))

    def _ask_where(self) -> None:
        kind = self.form.kind
        if kind is None or not kind.of_many:
            self._ask_place("")
            return
        self.asking = ReasonCard(self.window(), tell(kind.name))
        self.asking.given.connect(self._ask_place)
        self.asking.failed.connect(self.fail)
        self.asking.open()

    def _ask_place(self, reason: str) -> None:
        # The place is asked first: nothing is taken for good for a file nobody keeps.
        words = translate("Documents", "Save the document")
        self._ask_path(words, "", lambda path: self._release(lambda: self.save_to(path, reason)))

    def _ask_path(self, words: str, mark: str, save: Callable[[Path], None]) -> None:
        name = f"{self.document_name()}{mark}.pdf"
        chosen, _filter = QFileDialog.getSaveFileName(self, words, name, "PDF (*.pdf)")
        if chosen:
            save(Path(chosen))

    def save_to(self, path: Path, reason: str = "") -> None:
        """Keep the document as a file; a list of many people needs its reason."""
        kind, made, target = self.form.kind, self._made, printing.pdf_path(path)
        if kind is None or made is None:
            return
        desk = self.desk
        self._hand_over(
            lambda: keep(desk, kind, made, reason, lambda data: printing.save_pdf(data, target)),
            lambda: self.printing.say_saved(target),
        )

    def ask_password(self) -> None:
        """Ask the password of an encrypted copy, then where it is to lie."""
        made = self._made
        if made is None:
            return
        card = EncryptedCopy(self.window(), made.data)
        words = translate("Documents", "Save the encrypted copy")
        card.made.connect(
            lambda copy, reason: self._ask_path(
                words, "-encrypted", lambda path: self._mail(copy, path, made.trace, reason)
            )
        )
        card.failed.connect(self.fail)
        card.open()

    def _mail(self, copy: bytes, path: Path, trace: Trace, reason: str) -> None:
        """Keep an encrypted copy for mail; what leaves so is an export, with its reason."""
        desk, target = self.desk, printing.pdf_path(path)

        def leave() -> None:
            require_export(desk, reason)
            printing.save_pdf(copy, target)
            log_print(desk, trace, ReleaseWay.MAILED)
            log_export(desk, trace.document, copy, reason=reason, count=trace.count,
                       file_id=trace.file_id, way="mail")  # fmt: skip

        self._hand_over(leave, lambda: self.printing.say_saved(target))

    def send_to_printer(self) -> None:
        """Hand the document to the system's spooler."""
        sheets = self.printing.sheets()
        if sheets is None:
            return
        desk, made, name = self.desk, self._made, self.document_name()
        if made is None:
            return
        words = translate("Documents", "Sent to the printer.")

        def leave() -> None:
            printing.print_pdf(made.data, name, sheets)
            log_print(desk, made.trace, ReleaseWay.PRINTED)

        self._hand_over(leave, lambda: self.say(words))

    def _hand_over(self, task: Callable[[], None], told: Callable[[], None]) -> None:
        """Let a document leave the office and be noted, even when the page is gone meanwhile."""
        self.printing.forget()

        def left(_none: None) -> None:
            if isValid(self):
                told()

        def failed(error: Exception) -> None:
            if not isValid(self):
                return
            if isinstance(error, RiayaError):
                self.printing.fail(tell(error.message))
            else:
                self.fail(error)

        background.run(task, left, failed, lane=background.FILES)


def _last_code() -> str:
    """Return the document shown last on this computer, or the register of the month."""
    kept = str(this_computer.print_choices().get(LAST, FIRST))
    return kept if any(kind.code == kept for kind in DOCUMENTS) else FIRST


def _kept(kind: DocumentKind) -> Mapping[str, Value]:
    kept = this_computer.print_choices().get(kind.code)
    if not isinstance(kept, dict):
        return {}
    return {str(name): value for name, value in kept.items() if isinstance(value, str | bool)}
