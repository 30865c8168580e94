"""How long each paper of a service holds: read, and changed from a day on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from desktop_app.domain.errors import InvalidError
from desktop_app.domain.formats import short_date
from desktop_app.domain.reference import COUNTED, Validity
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import strip_marks
from desktop_app.services.approvals import SecondNeededError
from desktop_app.services.dated_changes import attested
from desktop_app.services.desk import Desk
from desktop_app.services.paper_validity import (
    LABELS,
    ValidityForm,
    change_validity,
    is_attested,
)
from desktop_app.translate import tell, translate
from desktop_app.ui.form import Field, FieldNote, Form
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from desktop_app.ui.widgets.card import column, row
from desktop_app.ui.widgets.inputs import CheckBox
from desktop_app.ui.widgets.labels import show_when
from desktop_app.ui.widgets.notes import NoteBox


class PaperValidity(Part):
    """A paper, how long it holds, and the change of it. `edited(desk)` with the new lists."""

    edited = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form = Form(_fields(desk), columns=2, today=desk.today)
        self.form.changed.connect(self._follow)
        self.warning = NoteBox("", "warning")
        self.acknowledged = CheckBox(translate("Edits", "I have read the source, and confirm"))
        self.acknowledged_note = FieldNote()
        self.save_button = Button(
            translate("Edits", "Recording of the change"), "primary", icon="save", keys="Ctrl+Enter"
        )
        self.save_button.clicked.connect(self.save)
        foot = row(self.save_button, None)
        if not desk.may(Action.EDIT_CATALOGUE):
            for name in ("validity", "number", "effective_from", "reason"):
                self.form.input(name).setEnabled(False)
            reason = self.reason(Action.EDIT_CATALOGUE)
            foot = row(ForbiddenAction(self.save_button.text(), reason, below=True), None)
        parts = (self.warning, self.form, self.acknowledged, self.acknowledged_note, foot)
        self.setLayout(column(*parts, spacing=8))

    def show_papers(self, codes: Sequence[str]) -> None:
        """Offer the papers of a service, the first one in front."""
        papers = self.desk.reference.papers
        self.form.set_choices("paper", [(one, f"{one} {papers[one].name_ar}") for one in codes])
        if codes:
            self.form.set_values({"paper": codes[0]})
        self._follow("paper")

    def _follow(self, name: str) -> None:
        code = str(self.form.value("paper"))
        if name == "paper" and code:
            self._show(code)
        if name in {"paper", "validity"}:
            self.form.show_field("number", self._validity() in COUNTED)

    def _validity(self) -> Validity:
        return Validity(str(self.form.value("validity")) or Validity.NONE)

    def _show(self, code: str) -> None:
        paper = self.desk.reference.papers[code]
        self.form.clear_errors()
        self.acknowledged_note.say("")
        self.acknowledged.setChecked(False)
        self.warning.say(tell(attested([paper.evidence])) if is_attested(paper) else "")
        show_when(self.acknowledged, is_attested(paper))
        self.form.set_values(
            {
                "validity": paper.validity,
                "number": str(paper.number or ""),
                "effective_from": strip_marks(short_date(self.desk.today())),
                "reason": "",
            }
        )

    def save(self) -> None:
        """Record the validity that is typed."""
        values = {name: str(value) for name, value in self.form.values().items()}
        code = values["paper"]
        form = ValidityForm(
            self._validity(),
            values.get("number", ""),
            values["effective_from"],
            values["reason"],
            self.acknowledged.isChecked(),
        )
        self.form.clear_errors()
        self.save_button.setEnabled(False)
        self.work(
            lambda: change_validity(self.desk, code, form),
            lambda desk: self._saved(desk, code),
            self._refused,
        )

    def _saved(self, desk: Desk, code: str) -> None:
        self.desk = desk
        self.save_button.setEnabled(True)
        self._show(code)
        self.told.emit(translate("Edits", "The change is recorded with its day and its reason."))
        self.edited.emit(desk)

    def _refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, SecondNeededError):
            self.ask_second(error)
            return
        if not isinstance(error, InvalidError):
            self.failed.emit(error)
            return
        strangers = self.form.set_errors(error.faults)
        self.acknowledged_note.say(" ".join(tell(fault.message) for fault in strangers))


def _fields(desk: Desk) -> list[Field]:
    papers = [(one.code, f"{one.code} {one.name_ar}") for one in desk.reference.papers.values()]
    kinds = [(code.value, tell(words)) for code, words in LABELS.items()]
    return [
        Field("paper", translate("Papers", "Paper"), "choice", choices=papers, span=0),
        Field("validity", translate("Papers", "Holds for"), "choice", choices=kinds),
        Field("number", translate("Papers", "Number"), "number", required=True),
        Field("effective_from", translate("Edits", "In force from"), "date", required=True),
        Field("reason", translate("Edits", "Reason of the change"), required=True),
    ]
