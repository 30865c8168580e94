"""One issued slip: its lines with their answers, the stub that came back, reminders, reprint."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget

from desktop_app.domain.errors import InvalidError, RiayaError
from desktop_app.domain.formats import dirhams, isolate, long_date, short_date
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import SlipState
from desktop_app.services import slips
from desktop_app.services.answer_sheet import AnswerPlan, apply_answers, plan_answers
from desktop_app.services.desk import Desk
from desktop_app.services.exports import log_answer_sheet
from desktop_app.services.slip_answers import AnswerForm, answer_line
from desktop_app.services.slip_pages import slip_page
from desktop_app.services.slip_rows import SlipLineRow, SlipPage
from desktop_app.services.slips import AcknowledgementForm
from desktop_app.translate import tell, translate
from desktop_app.ui import background
from desktop_app.ui.columns import Column, Lines, Piece
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.import_register import WORKBOOKS
from desktop_app.ui.pages.slip_answer import AnswerPanel
from desktop_app.ui.pages.slip_import import AnswerPreview
from desktop_app.ui.pages.slip_words import (
    acknowledged_words,
    answer_badge,
    answered_words,
    overdue_badge,
    slip_badge,
)
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.badge import Badge, ProviderTag
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader, ScrollColumn, clear, fill, row
from desktop_app.ui.widgets.facts import Fact, FactsList
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.notes import NoteBox

SIDE = 320
SLIP, PREVIEW = range(2)
AWAITING = frozenset({SlipState.ISSUED, SlipState.ACKNOWLEDGED})


class SlipDetailPage(DeskPage):
    """An issued slip; Enter on a line records its answer."""

    nav = "dispatch"
    has_panel = True
    has_primary = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.page: SlipPage | None = None
        self.reprint = Button(translate("Slip page", "Reprint"), icon="printer", keys="Ctrl+P")
        self.bring = Button(translate("Slip page", "Import of the answers"), icon="file-input",
                            keys="Ctrl+I", show_keys=False)  # fmt: skip
        self.many = Button(translate("Slip page", "Print many"), icon="layers")
        self.header = PageHeader("", "", self.bring, self.many, self.reprint)
        self.badges = row(spacing=8)
        self.header.beside.addLayout(self.badges)
        self.note = NoteBox("", "warning")
        self.model = TableModel(
            _columns(),
            lambda offset, limit, _sort, _down: self._lines()[offset : offset + limit],
            lambda: len(self._lines()),
            identity=lambda one: one.request_id,
            run=at_once,
            parent=self,
        )
        self.table = Table(self.model, translate("Slip page", "Lines of the slip"), two_lines=True)
        self.panel = AnswerPanel(desk)
        self.preview = AnswerPreview()
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the page's name."""
        if self.page is None:
            return translate("Slip page", "Dispatch slip")
        return translate("Slip page", "Dispatch slip {number}", number=self.page.row.written)

    def first_focus(self) -> QWidget:
        """Give the keyboard to the lines."""
        return self.table

    # The frame

    def _arrange(self) -> None:
        self.body.addWidget(self.header)
        self.body.addWidget(self.note)
        lines = Card(translate("Slip page", "Lines and answers"), flush=True, line_below=True)
        self.counts = text_label("", "second")
        lines.head.insertWidget(1, self.counts)
        self.answer = Button(translate("Slip page", "Recording of the answer"), small=True,
                             icon="pen-line")  # fmt: skip
        lines.head.addWidget(self.answer)
        lines.head.setContentsMargins(14, 6, 14, 6)
        lines.body.addWidget(self.table, 1)
        lines.body.addWidget(self.panel)
        whole = row(lines, self._side(), spacing=12)
        whole.setStretch(0, 1)
        first = QWidget()
        first.setLayout(whole)
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(first)
        self.stack.addWidget(self.preview)
        self.body.addWidget(holder, 1)

    def _side(self) -> QWidget:
        self.facts = FactsList()
        facts = Card(translate("Slip page", "The slip"), line_below=True)
        facts.body.addWidget(self.facts)
        side = ScrollColumn(of_cards=True)
        side.setFixedWidth(SIDE)
        for card in (facts, self._stub_card(), self._reminder_card(), self._cancel_card()):
            side.body.addWidget(card)
        side.body.addStretch(1)
        return side

    def _stub_card(self) -> Card:
        self.stub = Form(
            [
                Field("on", translate("Slip page", "Received on"), "date", required=True),
                Field("reference", translate("Slip page", "Their reference"), "reference"),
            ],
            columns=2,
            today=self.desk.today,
        )
        self.acknowledge = Button(
            translate("Slip page", "Recording of the acknowledgement"), icon="mail-check"
        )
        self.stub_card = Card(translate("Slip page", "Acknowledgement"), line_below=True)
        self.stub_card.body.addWidget(self.stub)
        self.stub_card.body.addLayout(row(self.acknowledge, None))
        return self.stub_card

    def _reminder_card(self) -> Card:
        self.reminder_words = text_label("", "second", wrap=True)
        self.remind = Button(translate("Slip page", "Reminder to the body"), icon="bell")
        self.letter = Button(translate("Slip page", "The letter"), "link")
        self.template = Button(translate("Slip page", "Sheet to fill in"), "link")
        self.reminder_card = Card(translate("Slip page", "Awaited answers"), line_below=True)
        self.reminder_card.body.addWidget(self.reminder_words)
        self.reminder_card.body.addLayout(row(self.remind, None))
        self.reminder_card.body.addLayout(row(self.letter, self.template, None))
        return self.reminder_card

    def _cancel_card(self) -> Card:
        self.reason = Form(
            [Field("reason", translate("Slip page", "Reason of the cancellation"), span=0)],
            columns=1,
        )
        self.cancel = Button(translate("Slip page", "Cancellation of the slip"), "danger",
                             icon="ban")  # fmt: skip
        about = translate(
            "Slip page",
            "As long as nothing was acknowledged or answered: the requests are ready again, the"
            " number stays used.",
        )
        self.cancel_card = Card(translate("Slip page", "Cancellation"), line_below=True)
        self.cancel_card.body.addWidget(text_label(about, "small_quiet", wrap=True))
        self.cancel_card.body.addWidget(self.reason)
        self.cancel_card.body.addLayout(row(self.cancel, None))
        return self.cancel_card

    def _connect(self) -> None:
        self.reprint.clicked.connect(self._open_print)
        self.many.clicked.connect(self._open_many)
        self.bring.clicked.connect(self._ask_sheet)
        self.answer.clicked.connect(lambda: self.ask(self.table.current()))
        self.table.activated_row.connect(self.ask)
        self.table.link_clicked.connect(
            lambda one, _key: self.go("request", {"request_id": one.request_id})
        )
        self.panel.confirmed.connect(self.record)
        self.panel.cancelled.connect(self._close_panel)
        self.preview.confirmed.connect(self.apply)
        self.preview.cancelled.connect(self._close_preview)
        self.acknowledge.clicked.connect(self.record_acknowledgement)
        self.remind.clicked.connect(self.record_reminder)
        self.letter.clicked.connect(lambda: self._open_document("reminder"))
        self.template.clicked.connect(self._ask_template)
        self.cancel.clicked.connect(self.cancel_slip)

    # Reading

    def show_page(self, slip_id: int = 0, **_args: Any) -> None:
        """Show a slip; a draft is shown where it is made."""
        self._close_panel()
        self.stack.setCurrentIndex(SLIP)
        self.note.say("")
        self.stub.set_values({"on": "", "reference": ""})
        self.stub.clear_errors()
        self.reason.set_values({"reason": ""})
        self.reason.clear_errors()
        desk = self.desk
        self.read(lambda: slip_page(desk, slip_id), self._show)

    def refresh(self) -> None:
        """Read the slip again."""
        if self.page is not None:
            desk, slip_id = self.desk, self.page.row.id
            self.read(lambda: slip_page(desk, slip_id), self._show)

    def _lines(self) -> tuple[SlipLineRow, ...]:
        return self.page.lines if self.page is not None else ()

    def _show(self, page: SlipPage) -> None:
        if page.row.state is SlipState.DRAFT:
            self.go("dispatch", {"provider": page.row.provider.value})
            return
        self.page = page
        slip = page.row
        self.header.set_title(self.title())
        self.header.set_detail(long_date(slip.on))
        clear(self.badges)
        late = overdue_badge(slip)
        badges: list[QWidget] = [ProviderTag(slip.provider), Badge(slip_badge(slip.state))]
        fill(self.badges, [*badges, *([Badge(late)] if late else [])])
        self.counts.setText(answered_words(slip))
        self.model.reload()
        if self.table.current() is None:
            self.table.select_first()
        self._show_facts(page)
        self._show_cards(page)

    def _show_facts(self, page: SlipPage) -> None:
        totals, slip = page.totals, page.row
        facts = [
            Fact(translate("Slip page", "Number"), slip.number, ltr=True),
            Fact(translate("Slip page", "Requests"), str(totals.requests)),
            Fact(translate("Slip page", "Papers"), str(totals.pieces)),
            Fact(translate("Slip page", "Sealed envelopes"), str(totals.envelopes)),
            Fact(translate("Slip page", "Sum requested"), dirhams(totals.amount)),
            Fact(translate("Slip page", "Sent by"), page.channel),
        ]
        if slip.acknowledged_on is not None:
            facts.append(Fact(translate("Slip page", "Acknowledged"), acknowledged_words(slip)))
        self.facts.set_facts(facts)

    def _show_cards(self, page: SlipPage) -> None:
        slip = page.row
        awaiting = slip.state in AWAITING
        may = self.desk.may(Action.TRANSMIT_REQUEST)
        self.bring.setEnabled(awaiting)
        self.answer.setEnabled(awaiting)
        self.reprint.setEnabled(self.desk.may(Action.PRINT))
        self.many.setEnabled(self.desk.may(Action.PRINT))
        self.stub_card.setVisible(may and awaiting and slip.acknowledged_on is None)
        self.reminder_card.setVisible(awaiting and bool(page.awaited))
        self.remind.setEnabled(may)
        self.letter.setEnabled(self.desk.may(Action.PRINT))
        untouched = all(line.answer is None for line in page.lines)
        self.cancel_card.setVisible(may and slip.state is SlipState.ISSUED and untouched)
        words = translate("Slip page", "%n requests without a final answer", n=len(page.awaited))
        if slip.reminded_on is not None:
            words = translate(
                "Slip page",
                "{words}; %n reminders, the last on {date}",
                n=slip.reminders,
                words=words,
                date=isolate(short_date(slip.reminded_on)),
            )
        self.reminder_words.setText(words)
        if slip.state is SlipState.CANCELLED:
            said = translate("Slip page", "The slip was cancelled: {reason}",
                             reason=page.cancel_reason)  # fmt: skip
            self.note.say(said, "warning")

    # Answers by hand

    def ask(self, line: SlipLineRow | None) -> None:
        """Open the panel for the answer to a line; an answered one opens its request."""
        page = self.page
        if line is None or page is None:
            return
        if page.row.state in AWAITING and line.is_awaited:
            self.panel.ask(line)
        else:
            self.go("request", {"request_id": line.request_id})

    def record(self, form: AnswerForm) -> None:
        """Record the answer that was entered."""
        page = self.page
        if page is None:
            return
        desk = self.desk
        self.read(
            lambda: answer_line(desk, page.row.id, form, page.version),
            lambda changed: self._recorded(changed, translate("Slip page", "Answer recorded.")),
            self._answer_refused,
        )

    def _answer_refused(self, error: Exception) -> None:
        if isinstance(error, InvalidError):
            self.panel.show_faults(error.faults)
        elif isinstance(error, RiayaError):
            self.panel.fault.say(tell(error.message))
        else:
            self.fail(error)

    def _recorded(self, page: SlipPage, words: str) -> None:
        self._close_panel()
        self._close_preview()
        self.note.say("")
        self._show(page)
        self._go_to_next()
        self.say(words)
        self.changed.emit()

    def _go_to_next(self) -> None:
        """Make the next awaited line the current one: a sheet is answered from top to bottom."""
        place = next((n for n, line in enumerate(self._lines()) if line.is_awaited), -1)
        if place >= 0:
            self.table.select_row(place)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_panel(self) -> None:
        self.panel.hide()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # Answers from a sheet

    def _ask_sheet(self) -> None:
        words = translate("Slip page", "Choose the sheet the body sent back")
        kinds = translate("Slip page", "Workbooks")
        chosen, _filter = QFileDialog.getOpenFileName(self, words, "", f"{kinds} ({WORKBOOKS})")
        if chosen:
            self.read_sheet(Path(chosen))

    def read_sheet(self, path: Path) -> None:
        """Show what a sheet of answers would do; nothing is written."""
        page = self.page
        if page is None:
            return
        self.note.say("")
        desk = self.desk
        self.read(lambda: plan_answers(desk, page.row.id, path), self._show_plan, self._refused)

    def _show_plan(self, plan: AnswerPlan) -> None:
        self.stack.setCurrentIndex(PREVIEW)
        self.preview.show_plan(plan)

    def apply(self, plan: AnswerPlan) -> None:
        """Record the answers of a sheet, all that are ready or none."""
        words = translate("Slip page", "%n answers recorded.", n=len(plan.ready))
        desk = self.desk
        self.read(
            lambda: apply_answers(desk, plan),
            lambda page: self._recorded(page, words),
            self._not_applied,
        )

    def _not_applied(self, error: Exception) -> None:
        self._close_preview()
        self._refused(error)
        self.refresh()

    def _close_preview(self) -> None:
        self.stack.setCurrentIndex(SLIP)

    def _ask_template(self) -> None:
        page = self.page
        if page is None:
            return
        words = translate("Slip page", "Save the sheet to fill in")
        chosen, _filter = QFileDialog.getSaveFileName(
            self, words, f"answers-{page.row.number}.xlsx", "Excel (*.xlsx)"
        )
        if chosen:
            self.save_template(Path(chosen))

    def save_template(self, path: Path) -> None:
        """Write the awaited lines as a workbook for the body to fill in."""
        page, desk = self.page, self.desk
        if page is None:
            return

        def write() -> None:
            from desktop_app.reports.answer_template import write_answer_template

            write_answer_template(desk, page, path)
            log_answer_sheet(desk, page.row.written, path.read_bytes(), len(page.awaited))

        words = translate("Slip page", "Saved: {name}", name=isolate(path.name))
        background.run(
            write, lambda _none: self.say(words), self._refused, owner=self, lane=background.FILES
        )

    # The stub, reminders, cancelling

    def record_acknowledgement(self) -> None:
        """Record the stub that came back."""
        values = self.stub.values()
        form = AcknowledgementForm(str(values["on"]), str(values["reference"]))
        self._do(
            lambda desk, page: slips.acknowledge_slip(desk, page.row.id, form, page.version),
            translate("Slip page", "Acknowledgement recorded."),
            self.stub,
        )

    def record_reminder(self) -> None:
        """Count a reminder and show the letter."""
        self._do(
            lambda desk, page: slips.remind(desk, page.row.id, page.version),
            translate("Slip page", "Reminder recorded."),
            None,
            lambda: self._open_document("reminder"),
        )

    def cancel_slip(self) -> None:
        """Cancel the slip for the reason typed."""
        reason = str(self.reason.value("reason"))
        self._do(
            lambda desk, page: slips.cancel_slip(desk, page.row.id, reason, page.version),
            translate("Slip page", "The slip is cancelled; its requests are ready again."),
            self.reason,
        )

    def _do(
        self,
        task: Callable[[Desk, SlipPage], SlipPage],
        words: str,
        form: Form | None,
        then: Callable[[], None] | None = None,
    ) -> None:
        page = self.page
        if page is None:
            return

        def done(changed: SlipPage) -> None:
            if form is not None:
                form.clear_errors()
            self._recorded(changed, words)
            if then is not None:
                then()

        def refused(error: Exception) -> None:
            if form is not None and isinstance(error, InvalidError):
                form.set_errors(error.faults)
            else:
                self._refused(error)

        desk = self.desk
        self.read(lambda: task(desk, page), done, refused)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, RiayaError):
            self.note.say(tell(error.message), "error")
        else:
            self.fail(error)

    def _open_many(self) -> None:
        """Print a document for each request of the slip."""
        if self.page is not None:
            self.go("print_many", {"slip_id": self.page.row.id})

    def _open_print(self) -> None:
        self._open_document("slip")

    def _open_document(self, document: str) -> None:
        if self.page is not None:
            self.go("print", {"document": document, "slip_id": self.page.row.id})


def _columns() -> list[Column]:
    return [
        Column("who", translate("Slip page", "Papers sent"), kind="lines", value=_who, minimum=210),
        Column("pieces", translate("Slip page", "Pieces"), 58, "number"),
        Column("amount", translate("Slip page", "Requested"), 118, "amount", drop=1),
        Column("answer", translate("Slip page", "Answer"), 144, "badge", value=answer_badge),
        Column("told", translate("Slip page", "Day and reference"), 150, "lines", value=_told),
        Column("granted", translate("Slip page", "Granted"), 118, "amount",
               value=lambda one: one.answer.amount if one.answer is not None else None),
        Column("request", "", 66, "link", value=lambda _one: translate("Slip page", "Request")),
    ]  # fmt: skip


def _who(line: SlipLineRow) -> Lines:
    number = Piece(strip_marks(line.number), 400, "ink2", ltr=True)
    return Lines([Piece(line.beneficiary_ar, 600), number], line.type_ar)


def _told(line: SlipLineRow) -> Lines | None:
    answer = line.answer
    if answer is None:
        return None
    second = answer.reference or answer.note
    return Lines(
        strip_marks(short_date(answer.on)),
        [Piece(second, 400, "ink2", "small", ltr=bool(answer.reference))],
    )
