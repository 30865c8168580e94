"""Bringing in a unit's own register: what it would do is shown first, then it is done."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import RiayaError
from desktop_app.domain.texts import isolate
from desktop_app.services import importing
from desktop_app.services.desk import Desk
from desktop_app.services.exports import log_import_errors
from desktop_app.services.importing import (
    Answer,
    Code,
    Finding,
    ImportPlan,
    ImportResult,
    Place,
    Severity,
)
from desktop_app.services.importing.headings import SheetKind
from desktop_app.translate import tell, translate
from desktop_app.ui import background
from desktop_app.ui.columns import Column, Piece
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.import_doubles import DoublesCard
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.badge import BadgeSpec
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader, clear, column, held, row
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.drop import DropFrame
from desktop_app.ui.widgets.facts import Fact, FactsRow
from desktop_app.ui.widgets.labels import IconLabel
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.notes import EmptyState, NoteBox

WORKBOOKS = "*.xlsx *.xlsm *.xls *.ods *.csv"
ASKING, PLANNED = range(2)
ALL, DOUBLES = "all", "doubles"
WIDTH = 480


class DropZone(DropFrame):
    """Takes a workbook that is dropped on it; `pressed` to choose one."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fault = NoteBox("", "error")
        self.choose = Button(
            translate("ImportPage", "Choose a workbook"), "primary", icon="folder-open"
        )
        self.choose.clicked.connect(self.pressed)
        title = text_label(translate("ImportPage", "Drop the register's workbook here"), "card")
        about = text_label(
            translate(
                "ImportPage",
                "The sheets of people and requests are recognised by their headings, in Arabic or"
                " French. Nothing is written before you have seen what would be done.",
            ),
            "second",
            wrap=True,
        )
        files = text_label(isolate(WORKBOOKS.replace("*", "").strip()), "small_quiet")
        for words in (title, about, files):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        icon = IconLabel("file-spreadsheet", "ink3", 32)
        lines = (row(None, icon, None), title, about, row(None, self.choose, None), files)
        middle = held(column(*lines, self.fault, spacing=12))
        middle.setFixedWidth(WIDTH)
        self.setLayout(column(None, row(None, middle, None), None))


class ImportRegisterPage(DeskPage):
    """Choose a workbook, read what it would bring, then bring it in, whole or not at all."""

    nav = "import"
    has_primary = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.plan: ImportPlan | None = None
        self.result: ImportResult | None = None
        self._shown: list[Finding] = []
        self.header = PageHeader(self.title())
        self.zone = DropZone()
        self.note = NoteBox("", "info")
        self.figures = FactsRow()
        self.sheets = QVBoxLayout()
        self.sheets.setSpacing(4)
        self.which = SegmentedControl(_degrees(), translate("ImportPage", "Findings"))
        self.model = self._findings_model()
        self.doubles = DoublesCard()
        self.table = Table(self.model, translate("ImportPage", "Findings"))
        self._make_buttons()
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the page's name."""
        return translate("ImportPage", "Import of a register")

    # The frame

    def _make_buttons(self) -> None:
        self.bring = Button("", "primary", icon="file-input", keys="Ctrl+Enter")
        self.keep = Button(
            translate("ImportPage", "Save the workbook of errors"), icon="file-spreadsheet"
        )
        self.other = Button(translate("ImportPage", "Another workbook"), "link")
        self.people = Button(translate("ImportPage", "See the people"), icon="users")
        self.requests = Button(translate("ImportPage", "See the requests"), icon="file-text")

    def _arrange(self) -> None:
        self.body.addWidget(self.header)
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(self.zone)
        self.stack.addWidget(self._planned())
        self.body.addWidget(holder, 1)

    def _planned(self) -> QWidget:
        whole = QWidget()
        summary = Card(padding=14)
        summary.body.addWidget(self.figures)
        summary.body.addLayout(self.sheets)
        findings = Card(
            translate("ImportPage", "Findings"), self.which, flush=True, line_below=True
        )
        findings.head.setContentsMargins(14, 6, 14, 6)
        inside = QWidget()
        self.findings = QStackedLayout(inside)
        self.findings.addWidget(self.table)
        self.findings.addWidget(
            EmptyState("circle-check", translate("ImportPage", "Nothing was found wrong."))
        )
        findings.body.addWidget(inside, 1)
        findings.body.addWidget(self._reading())
        foot = row(self.bring, self.keep, self.people, self.requests, None, self.other, spacing=12)
        stack = column(self.note, summary, findings, self.doubles, foot, spacing=12)
        stack.setStretch(2, 1)
        whole.setLayout(stack)
        return whole

    def _reading(self) -> QWidget:
        """Return the foot of the list: the whole sentence of the current row."""
        self.sentence = text_label("", "base", wrap=True)
        foot = QFrame()
        foot.setProperty("surface", "foot")
        foot.setLayout(column(self.sentence, margins=(14, 7, 14, 7)))
        return foot

    def _findings_model(self) -> TableModel:
        columns = [
            Column(
                "severity",
                translate("ImportPage", "Degree"),
                100,
                "badge",
                value=lambda one: _degree_badge(one.severity),
            ),
            Column("sheet", translate("ImportPage", "Sheet"), 150, token="ink2"),
            Column("row", translate("ImportPage", "Row"), 64, "ltr", weight=500),
            Column("column", translate("ImportPage", "Column"), 150),
            Column(
                "message",
                translate("ImportPage", "Reason and what to do"),
                kind="pieces",
                minimum=300,
                value=lambda one: (Piece(tell(one.message)),),
            ),
        ]
        return TableModel(
            columns,
            lambda offset, limit, _sort, _down: self._shown[offset : offset + limit],
            lambda: len(self._shown),
            run=at_once,
            parent=self,
        )

    def _connect(self) -> None:
        self.zone.dropped.connect(self.read_workbook)
        self.zone.pressed.connect(self._ask)
        self.table.current_row.connect(self._show_sentence)
        self.which.chosen.connect(lambda _code: self._show_findings())
        self.doubles.decided.connect(self.decide)
        self.bring.clicked.connect(self.carry_out)
        self.keep.clicked.connect(self._ask_where)
        self.other.clicked.connect(self._start_again)
        self.people.clicked.connect(lambda: self.go("people", {}))
        self.requests.clicked.connect(lambda: self.go("requests", {"open_only": False}))

    def show_page(self, **_args: Any) -> None:
        """Show the zone to drop a workbook on; a finished import is over when one comes back."""
        if self.result is not None:
            self._start_again()

    # Planning

    def _ask(self) -> None:
        words = translate("ImportPage", "Choose the register's workbook")
        kinds = translate("ImportPage", "Workbooks")
        chosen, _filter = QFileDialog.getOpenFileName(self, words, "", f"{kinds} ({WORKBOOKS})")
        if chosen:
            self.read_workbook(Path(chosen))

    def read_workbook(self, path: Path) -> None:
        """Read a workbook and show what importing it would do; nothing is written."""
        self.zone.fault.say("")
        self.zone.choose.setEnabled(False)
        self.header.set_detail(isolate(path.name))
        self.read(lambda: importing.plan_import(self.desk, path), self._show_plan, self._unreadable)

    def _unreadable(self, error: Exception) -> None:
        self._start_again()
        if isinstance(error, RiayaError):
            self.zone.fault.say(tell(error.message))
        else:
            self.fail(error)

    def _show_plan(self, plan: ImportPlan) -> None:
        self.zone.choose.setEnabled(True)
        self.plan, self.result = plan, None
        self._show_outcome(plan)
        self._show_sheets(plan)
        words = translate("ImportPage", "Import %n rows", n=plan.accepted)
        self.bring.setText(words)
        self.bring.setEnabled(bool(plan.accepted) and not plan.is_nothing_new)
        self.note.say(self._plan_words(plan), "warning" if plan.rejected else "info")
        self._show_buttons(done=False)
        self.stack.setCurrentIndex(PLANNED)
        self.bring.setFocus(Qt.FocusReason.OtherFocusReason)

    def _plan_words(self, plan: ImportPlan) -> str:
        if plan.is_nothing_new:
            return translate(
                "ImportPage", "Nothing new: all of this register is in the office already."
            )
        if plan.rejected:
            return translate(
                "ImportPage",
                "Nothing is written yet. %n rows would stay out; save the workbook of errors,"
                " mend them there and import it after this one.",
                n=plan.rejected,
            )
        return translate("ImportPage", "Nothing is written yet. Every row can be imported.")

    def _show_outcome(self, result: ImportResult) -> None:
        figures = (
            (translate("ImportPage", "Rows read"), result.rows),
            (_accepted_words(result), result.accepted),
            (translate("ImportPage", "Rows that stay out"), result.rejected),
            (translate("ImportPage", "New files"), result.files_created),
            (translate("ImportPage", "New people"), result.people_created),
            (translate("ImportPage", "New requests"), result.requests_created),
            (translate("ImportPage", "Warnings"), len(result.warnings)),
        )
        self.figures.set_facts(
            [Fact(words, f"{number:,}".replace(",", ".")) for words, number in figures]
        )
        self.which.set_counts(
            {
                ALL: len(result.findings),
                Severity.ERROR: len(result.errors),
                Severity.WARNING: len(result.warnings),
                DOUBLES: len(result.doubles),
            }
        )
        self.doubles.show_doubles(result.doubles if self.result is None else ())
        self._show_findings()

    def _show_sheets(self, plan: ImportPlan) -> None:
        clear(self.sheets)
        for sheet in plan.sheets:
            kind, tone = _sheet_words(sheet.kind)
            words = translate("ImportPage", "Sheet «{name}»: {kind}", name=sheet.name, kind=kind)
            if sheet.kind is not None:
                words = translate("ImportPage", "{sheet}, %n rows", n=sheet.rows, sheet=words)
            if sheet.unknown:
                left = "، ".join(sheet.unknown)
                words = translate(
                    "ImportPage",
                    "{sheet}; columns left aside: {columns}",
                    sheet=words,
                    columns=left,
                )
            icon = IconLabel("check" if sheet.kind is not None else "minus", tone, 14)
            line = row(icon, text_label(words, "small", wrap=True), spacing=6)
            line.setStretch(1, 1)
            self.sheets.addLayout(line)

    def _show_findings(self) -> None:
        outcome: ImportResult | None = self.result or self.plan
        wanted = self.which.value()
        found = outcome.findings if outcome is not None else ()
        self._shown = [one for one in found if wanted in {ALL, one.severity, _group(one)}]
        self.model.reload()
        self.findings.setCurrentIndex(0 if self._shown else 1)
        self.table.select_first()
        self._show_sentence(self.table.current())

    def _show_sentence(self, finding: Finding | None) -> None:
        self.sentence.setText(tell(finding.message) if finding is not None else "")
        is_double = finding is not None and _group(finding) == DOUBLES
        self.doubles.show_current((finding.sheet, finding.row) if finding and is_double else None)

    # Saying who it is

    def decide(self, answers: Mapping[Place, Answer]) -> None:
        """Follow what was said of rows that are likely somebody in the office."""
        plan = self.plan
        if plan is None or self.result is not None:
            return
        self._let(False)
        self.read(
            lambda: importing.decide(self.desk, plan, answers), self._decided, self._not_decided
        )

    def _decided(self, plan: ImportPlan) -> None:
        place = self.table.currentIndex().row()
        self._let(True)
        self._show_plan(plan)
        if 0 <= place < len(self._shown):
            self.table.select_row(place)
        self.doubles.answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_decided(self, error: Exception) -> None:
        self._let(True)
        self.fail(error)

    def _let(self, may: bool) -> None:
        for widget in (self.doubles, self.bring, self.other):
            widget.setEnabled(may)

    # Doing

    def carry_out(self) -> None:
        """Bring the accepted rows in, all of them or none."""
        plan = self.plan
        if plan is None or self.result is not None:
            return
        for button in (self.bring, self.other):
            button.setEnabled(False)
        self.read(
            lambda: importing.carry_out(self.desk, plan), self._show_result, self._not_imported
        )

    def _not_imported(self, error: Exception) -> None:
        for button in (self.bring, self.other):
            button.setEnabled(True)
        self.fail(error)

    def _show_result(self, result: ImportResult) -> None:
        self.result = result
        self.other.setEnabled(True)
        self._show_outcome(result)
        self.note.say(
            translate(
                "ImportPage",
                "The register is imported: {files} files, {people} people, {requests} requests.",
                files=result.files_created,
                people=result.people_created,
                requests=result.requests_created,
            ),
            "done",
        )
        self._show_buttons(done=True)
        self.changed.emit()

    def _show_buttons(self, *, done: bool) -> None:
        outcome = self.result or self.plan
        self.bring.setVisible(not done)
        self.people.setVisible(done)
        self.requests.setVisible(done)
        self.keep.setVisible(outcome is not None and bool(outcome.findings))

    def _ask_where(self) -> None:
        if self.plan is None:
            return
        words = translate("ImportPage", "Save the workbook of errors")
        name = f"{Path(self.plan.register.name).stem}-errors.xlsx"
        chosen, _filter = QFileDialog.getSaveFileName(self, words, name, "Excel (*.xlsx)")
        if chosen:
            self.save_errors(Path(chosen))

    def save_errors(self, path: Path) -> None:
        """Write the findings and the rows that stay out as a workbook."""
        plan, result = self.plan, self.result or self.plan
        if plan is None or result is None:
            return
        target = path if path.suffix.lower() == ".xlsx" else path.with_name(f"{path.name}.xlsx")

        desk = self.desk

        def write() -> None:
            from desktop_app.reports.import_errors import write_import_errors

            write_import_errors(plan, result, target)
            name, data = plan.register.name, target.read_bytes()
            log_import_errors(desk, name, data, len(result.errors))

        words = translate("ImportPage", "Saved: {name}", name=isolate(target.name))
        background.run(
            write, lambda _none: self.say(words), self.fail, owner=self, lane=background.FILES
        )

    def _start_again(self) -> None:
        self.plan = self.result = None
        self.header.set_detail("")
        self.zone.choose.setEnabled(True)
        self.zone.fault.say("")
        self.stack.setCurrentIndex(ASKING)


def _accepted_words(result: ImportResult) -> str:
    if result.is_nothing_new:
        return translate("ImportPage", "Rows recorded already")
    return translate("ImportPage", "Rows accepted")


def _degrees() -> list[Option]:
    return [
        Option(ALL, translate("ImportPage", "All"), count=0),
        Option(Severity.ERROR, translate("ImportPage", "Errors"), count=0),
        Option(Severity.WARNING, translate("ImportPage", "Warnings"), count=0),
        Option(DOUBLES, translate("ImportPage", "Likely recorded already"), count=0),
    ]


def _group(finding: Finding) -> str:
    return DOUBLES if finding.code is Code.LIKELY_DUPLICATE else ""


def _degree_badge(severity: Severity) -> BadgeSpec:
    if severity is Severity.ERROR:
        return BadgeSpec(translate("ImportPage", "Error"), "late", "circle-alert")
    return BadgeSpec(translate("ImportPage", "Warning"), "missing", "triangle-alert")


def _sheet_words(kind: SheetKind | None) -> tuple[str, str]:
    if kind is None:
        return translate("ImportPage", "left aside"), "ink3"
    if kind is SheetKind.PEOPLE:
        return translate("ImportPage", "people and families"), "accepted_ink"
    return translate("ImportPage", "requests"), "accepted_ink"
