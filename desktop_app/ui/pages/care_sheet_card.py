"""The card of a care sheet on a request's page: payers, acts, limit, formal check, agreements."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.errors import InvalidError, RiayaError
from desktop_app.domain.formats import amount, dirhams, isolate, short_date, strip_marks
from desktop_app.services import care_sheets, settlements
from desktop_app.services.care_forms import ActForm, SettlementForm
from desktop_app.services.care_rows import ActChoice, ActLineRow, CareSheet
from desktop_app.services.desk import Desk
from desktop_app.services.requests import request_page
from desktop_app.services.rows import RequestPage
from desktop_app.translate import tell, translate
from desktop_app.ui import background
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages import care_words
from desktop_app.ui.pages.care_acts_editor import ActsEditor
from desktop_app.ui.pages.care_words import PayerLine
from desktop_app.ui.pages.kind_card import KindCard
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import clear, column, held, row
from desktop_app.ui.widgets.charts import Share, ShareMark, StackedBar
from desktop_app.ui.widgets.labels import ElidedLabel, IconLabel, hairline, value_label
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.notes import NoteBox


class CareSheetCard(KindCard):
    """The acts of a care sheet and who bears them; hidden for other requests."""

    def __init__(self, desk: Desk) -> None:
        self.source = text_label("", "second")
        super().__init__(translate("CareSheet", "Acts and shares of the payers"), self.source)
        self._desk = desk
        self._request_id = 0
        self.sheet: CareSheet | None = None
        self.bar = StackedBar(legend=False)
        self.payers = QGridLayout()
        self.payers.setContentsMargins(0, 0, 0, 0)
        self.payers.setHorizontalSpacing(10)
        self.payers.setVerticalSpacing(7)
        self.payers.setColumnStretch(2, 1)
        self.payers_box = held(column(self.bar, held(self.payers), spacing=10))
        self.acts, self.formal, self.agreements = column(), column(), column(spacing=4)
        self.editor = ActsEditor(desk.today)
        self.statement = _StatementForm(desk)
        self.mismatch = NoteBox("", "warning")
        self.limit, self.limit_icon = text_label("", "small", wrap=True), _clock()
        self.formal_box: QWidget = held(self.formal)
        self.agreements_box: QWidget = held(self.agreements)
        self.edit_button = Button(translate("CareSheet", "Edit the acts"), icon="pencil")
        self.settle_button = Button(
            translate("CareSheet", "Record the settlement statement"), icon="receipt-text"
        )
        self.steps = held(row(self.edit_button, self.settle_button, None))
        limit_line = row(self.limit_icon, self.limit, spacing=6)
        limit_line.setStretch(1, 1)
        self.limit_line = held(limit_line)
        for part in (
            self.payers_box, self.mismatch, held(self.acts), self.editor, self.statement,
            self.steps, self.limit_line, self.formal_box, self.agreements_box,
        ):  # fmt: skip
            self.body.addWidget(part)
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self.edit_button.clicked.connect(self.edit)
        self.settle_button.clicked.connect(self.open_statement)
        self.editor.saved.connect(self._save)
        self.editor.cancelled.connect(self._close)
        self.statement.saved.connect(self._settle)
        self.statement.cancelled.connect(self._close)

    # Reading

    def show_page(self, page: RequestPage) -> None:
        """Read and show the care sheet of a request."""
        other = page.row.id != self._request_id
        self._request_id = page.row.id
        if not care_sheets.is_care_sheet(self._desk, page.row.type):
            self.sheet = None
            self.hide()
            return
        if other:
            self.hide()
        wanted = page.row.id
        background.run(
            lambda: care_sheets.care_sheet(self._desk, wanted),
            lambda sheet: self._take(wanted, sheet),
            self._refused,
            owner=self,
        )

    def _take(self, request_id: int, sheet: CareSheet | None) -> None:
        if request_id != self._request_id:
            return
        self.sheet = sheet
        self.setVisible(sheet is not None)
        if sheet is not None:
            self._show(sheet)

    def _show(self, sheet: CareSheet) -> None:
        self._show_payers(sheet)
        self.mismatch.say("\n".join(sheet.warnings_ar), "warning")
        self._show_acts(sheet)
        self._show_limit(sheet)
        self._show_findings(sheet)
        self._show_agreements(sheet)
        self._close()

    # Showing

    def _show_payers(self, sheet: CareSheet) -> None:
        known = bool(sheet.lines) or sheet.veiled or sheet.settlement is not None
        self.payers_box.setVisible(known)
        self.source.setText(care_words.source_words(sheet) if known else "")
        clear(self.payers)
        lines = care_words.payer_lines(sheet)
        self.bar.set_shares([_share(line) for line in lines])
        words = "، ".join(f"{line.name} {dirhams(line.amount)}" for line in lines)
        self.bar.setAccessibleName(words)
        for number, line in enumerate(lines):
            self.payers.addWidget(ShareMark(_share(line)), number, 0)
            self.payers.addWidget(text_label(line.name), number, 1)
            self.payers.addWidget(ElidedLabel(line.detail, "small_quiet"), number, 2)
            self.payers.addWidget(text_label(care_words.state_words(line), "second"), number, 3)
            self.payers.addWidget(_money(dirhams(line.amount)), number, 4)

    def _show_acts(self, sheet: CareSheet) -> None:
        clear(self.acts)
        if sheet.veiled:
            words = translate("CareSheet", "The acts are kept closed; their sums stand above.")
            self.acts.addWidget(text_label(words, "second", wrap=True))
            return
        if not sheet.lines:
            words = translate("CareSheet", "No act is recorded yet: type them from the sheet.")
            self.acts.addWidget(text_label(words, "second", wrap=True))
            return
        self.acts.addWidget(acts_table(sheet))
        if sheet.settlement is not None:
            words = translate(
                "CareSheet",
                "These acts are counted by the tariff, an estimate; what was settled stands above.",
            )
            self.acts.addWidget(text_label(words, "small_quiet", wrap=True))

    def _show_limit(self, sheet: CareSheet) -> None:
        self.limit_line.setVisible(sheet.limit is not None)
        if sheet.limit is None:
            return
        self.limit.setText(care_words.lodged_words(sheet.limit, sheet.received_on))
        late = sheet.limit.is_late(sheet.received_on)
        icon, token = ("clock-alert", "missing_ink") if late else ("calendar-check", "ink2")
        self.limit_icon.show_icon(icon, token)

    def _show_findings(self, sheet: CareSheet) -> None:
        clear(self.formal)
        self.formal_box.setVisible(bool(sheet.findings))
        if not sheet.findings:
            return
        title = translate("CareSheet", "Suggestions of the formal check")
        self.formal.addWidget(text_label(title, "strong"))
        for finding in sheet.findings:
            self.formal.addLayout(_finding(finding.reason_ar, finding.seen_ar))

    def _show_agreements(self, sheet: CareSheet) -> None:
        clear(self.agreements)
        self.agreements_box.setVisible(bool(sheet.agreements))
        if not sheet.agreements:
            return
        title = translate("CareSheet", "Agreements and undertakings of the beneficiary")
        self.agreements.addWidget(text_label(title, "strong"))
        for found in sheet.agreements:
            self.agreements.addWidget(ElidedLabel(care_words.agreement_words(found), "small"))

    # Acting

    def edit(self) -> None:
        """Read what the tariff offers, and open the lines."""
        if self.sheet is None:
            return
        day = self.sheet.limit.start if self.sheet.limit is not None else None
        on = self.sheet.lines[0].on if self.sheet.lines else day or self.sheet.received_on
        background.run(
            lambda: care_sheets.acts_on(self._desk, on),
            lambda choices: self._open(choices, on),
            self._refused,
            owner=self,
        )

    def _open(self, choices: tuple[ActChoice, ...], on: date) -> None:
        if self.sheet is None:
            return
        self._show_parts(editor=True)
        self.editor.edit(self.sheet.lines, choices, on)

    def open_statement(self) -> None:
        """Open the form of the funds' statement."""
        if self.sheet is not None:
            self._show_parts(statement=True)
            self.statement.edit(self.sheet)

    def _close(self) -> None:
        self._show_parts()

    def _show_parts(self, *, editor: bool = False, statement: bool = False) -> None:
        sheet = self.sheet
        may_edit = sheet is not None and sheet.may_edit
        may_settle = sheet is not None and sheet.may_settle
        self.editor.setVisible(editor)
        self.statement.setVisible(statement)
        for number in range(self.acts.count()):
            item = self.acts.itemAt(number)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setVisible(not editor)
        self.edit_button.setVisible(may_edit)
        self.settle_button.setVisible(may_settle)
        if sheet is not None and sheet.settlement is not None:
            self.settle_button.setText(translate("CareSheet", "Correct the settlement statement"))
        else:
            self.settle_button.setText(translate("CareSheet", "Record the settlement statement"))
        self.steps.setVisible((may_edit or may_settle) and not editor and not statement)

    def _save(self, forms: tuple[ActForm, ...]) -> None:
        self._record(
            lambda sheet: care_sheets.save_acts(self._desk, sheet.request_id, forms, sheet.version)
        )

    def _settle(self, form: SettlementForm) -> None:
        self._record(
            lambda sheet: settlements.settle(self._desk, sheet.request_id, form, sheet.version)
        )

    def _record(self, change: Callable[[CareSheet], object]) -> None:
        """Make a change, then show the request as it has become."""
        sheet = self.sheet
        if sheet is None:
            return

        def changed() -> RequestPage:
            change(sheet)
            return request_page(self._desk, sheet.request_id)

        background.run(changed, self.recorded.emit, self._refused, owner=self)

    def _refused(self, error: Exception) -> None:
        faults = error.faults if isinstance(error, InvalidError) else ()
        if faults and not self.editor.isHidden():
            self.editor.show_faults(faults)
        elif faults and not self.statement.isHidden():
            self.statement.form.set_errors(faults)
        elif isinstance(error, RiayaError):
            self.show()
            self.mismatch.say(tell(error.message), "error")
        else:
            raise error


class _StatementForm(QWidget):
    """The funds' statement: date, reference, and the share of each. `saved(form)`."""

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.form = Form(_statement_fields(), columns=3, today=desk.today)
        self.keep = Button(translate("CareSheet", "Save the settlement"), icon="save")
        self.cancel = Button(translate("CareSheet", "Cancel"), "ghost")
        note = translate("CareSheet", "A share left empty stays an estimate; nought is 0.")
        foot = row(self.keep, self.cancel, None, text_label(note, "small_quiet"))
        self.setLayout(column(self.form, held(foot), spacing=10))
        self.keep.clicked.connect(self._save)
        self.cancel.clicked.connect(self.cancelled)

    def edit(self, sheet: CareSheet) -> None:
        """Show what is settled already."""
        found = sheet.settlement
        self.form.clear_errors()
        self.form.set_values(
            {
                "on": strip_marks(short_date(found.on)) if found else "",
                "reference": found.reference if found else "",
                "base": _typed(found.base if found else None),
                "mutual": _typed(found.mutual if found else None),
                "complementary": _typed(found.complementary if found else None),
            }
        )
        self.form.focus_first()

    def _save(self) -> None:
        values = {name: str(value) for name, value in self.form.values().items()}
        self.saved.emit(SettlementForm(**values))


def _statement_fields() -> list[Field]:
    return [
        Field("on", translate("CareSheet", "Date of the statement"), "date"),
        Field(
            "reference", translate("CareSheet", "Reference of the statement"), "reference", span=2
        ),
        Field("base", translate("Care", "Share of the compulsory insurance"), "amount"),
        Field("mutual", translate("Care", "Share of the mutual"), "amount"),
        Field("complementary", translate("Care", "Complementary cover (AMC)"), "amount"),
    ]


def _typed(centimes: int | None) -> str:
    return "" if centimes is None else strip_marks(amount(centimes))


def _clock() -> IconLabel:
    return IconLabel("calendar-check", "ink2", 14)


def _share(line: PayerLine) -> Share:
    """Return a payer as a part of the bar: hatched while it is an estimate."""
    style = "hollow" if line.is_settled is None else "solid" if line.is_settled else "hatched"
    return Share(line.name, line.amount, line.token, style)


def _money(words: str) -> QLabel:
    made = text_label(words, "strong")
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def _finding(reason: str, seen: str) -> QVBoxLayout:
    head = row(IconLabel("triangle-alert", "missing_ink", 14), text_label(reason), None, spacing=6)
    detail = text_label(seen, "small_quiet", wrap=True)
    detail.setContentsMargins(20, 0, 20, 0)
    return column(head, detail, spacing=1)


COLUMNS = 7


def acts_table(sheet: CareSheet) -> QWidget:
    """Return the acts as a table: date, act, cotation, paid, counted, by the funds, left."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for place, words in enumerate(_heads()):
        grid.addWidget(text_label(words, "small"), 0, place)
    grid.addWidget(hairline(), 1, 0, 1, COLUMNS)
    for number, line in enumerate(sheet.lines, start=2):
        _add_act(grid, number, line)
    last = len(sheet.lines) + 2
    grid.addWidget(hairline(), last, 0, 1, COLUMNS)
    grid.addWidget(text_label(translate("CareSheet", "Sum"), "strong"), last + 1, 0)
    total = sheet.estimate
    for place, centimes in enumerate((total.asked, total.counted, total.covered, total.left), 3):
        grid.addWidget(text_label(isolate(amount(centimes)), "strong"), last + 1, place)
    return held(grid)


def _heads() -> tuple[str, ...]:
    return (
        translate("CareSheet", "Date"),
        translate("CareSheet", "Act"),
        translate("CareSheet", "Cotation"),
        translate("CareSheet", "Paid"),
        translate("CareSheet", "Counted"),
        translate("CareSheet", "By the funds"),
        translate("CareSheet", "Left"),
    )


def _add_act(grid: QGridLayout, number: int, line: ActLineRow) -> None:
    shares = line.shares
    name = ElidedLabel(line.label_ar)
    name.setToolTip(_act_hint(line))
    grid.addWidget(text_label(isolate(short_date(line.on))), number, 0)
    grid.addWidget(name, number, 1)
    grid.addWidget(value_label(line.cotation), number, 2)
    for place, centimes in enumerate(
        (shares.asked, shares.counted, shares.covered, shares.left), 3
    ):
        grid.addWidget(text_label(isolate(amount(centimes))), number, place)


def _act_hint(line: ActLineRow) -> str:
    """Return what the table leaves out: the shares one by one, the rate, the tariff, the INPE."""
    parts = [
        f"{line.group_ar} {isolate(f'{line.rate}%')}",
        translate("CareSheet", "insurance {amount}", amount=dirhams(line.shares.base)),
        translate("CareSheet", "mutual {amount}", amount=dirhams(line.shares.mutual)),
        translate("CareSheet", "AMC {amount}", amount=dirhams(line.shares.complementary)),
        translate("CareSheet", "tariff {name}", name=isolate(line.tariff)),
    ]
    if line.practitioner:
        parts.append(isolate(f"INPE {line.practitioner}"))
    return " · ".join(parts)
