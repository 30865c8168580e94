"""What the pages that record people share: checks while typing, drafts, saving, the foot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain import formats
from desktop_app.domain.errors import FieldError, InvalidError, RiayaError
from desktop_app.services.desk import Desk
from desktop_app.services.drafts import load_draft
from desktop_app.services.rows import DraftRow
from desktop_app.translate import tell, translate
from desktop_app.ui.form import Form, Value
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.draft_keeper import DraftKeeper
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader, ScrollColumn, row
from desktop_app.ui.widgets.labels import label
from desktop_app.ui.widgets.notes import NoteBox

CHECK_PAUSE = 350


class FormPage(DeskPage):
    """Forms in cards above a fixed foot; subclasses say what is checked and how it is saved.

    Faults stand under their fields while typing; what concerns no field stands in a note above.
    """

    nav: ClassVar[str] = "people"
    has_primary: ClassVar[bool] = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.forms: list[Form] = []
        self._touched: set[str] = set()
        self.header = PageHeader("")
        self.note = NoteBox("", "error")
        self.draft_note = NoteBox("", "info", translate("Form page", "Start afresh"))
        self.draft_note.pressed.connect(self._start_afresh)
        self.fields_area = ScrollColumn(spacing=12, of_cards=True)
        self.keeper = DraftKeeper(desk, self.values, self._say_kept, self)
        self._checks = QTimer(self)
        self._checks.setSingleShot(True)
        self._checks.setInterval(CHECK_PAUSE)
        self._checks.timeout.connect(self.check_typed)
        for widget in (self.header, self.note, self.draft_note):
            self.body.addWidget(widget)
        self.body.addWidget(self.fields_area, 1)
        self._foot = self._make_foot()
        self.body.addWidget(self._foot)
        self.note.hide()
        self.draft_note.hide()

    def _make_foot(self) -> QWidget:
        self._kept = label("", "small")
        self.cancel_button = Button(translate("Form page", "Cancellation"), "link")
        self.cancel_button.clicked.connect(self.give_up)
        self.more_button = Button("")
        self.more_button.clicked.connect(lambda: self.save(then_more=True))
        self.save_button = Button(
            translate("Form page", "Saving"), "primary", icon="save", keys="Ctrl+Enter"
        )
        self.save_button.clicked.connect(lambda _on=False: self.save())
        foot = Card(padding=10)
        foot.body.addLayout(
            row(
                self._kept,
                None,
                self.cancel_button,
                self.more_button,
                self.save_button,
                spacing=12,
            )
        )
        return foot

    def kept_clear(self) -> QWidget:
        """Keep the foot's buttons free."""
        return self._foot

    def add_form(self, form: Form) -> Form:
        """Take a form in: its fields are checked and kept as drafts."""
        self.forms.append(form)
        form.changed.connect(self._typed)
        return form

    def add_card(self, title: str, *forms: Form, beside: Sequence[QWidget] = ()) -> Card:
        """Stand forms in a card of the scrolling column; `beside` goes into its head."""
        card = Card(title, *beside, line_below=True)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for form in forms:
            card.body.addWidget(form)
        self.fields_area.body.addWidget(card)
        return card

    # What is typed

    def values(self) -> dict[str, Value]:
        """Return what every shown field of every shown form holds."""
        shown = [form for form in self.forms if not form.isHidden()]
        return {name: value for form in shown for name, value in form.values().items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show values, without faults."""
        for form in self.forms:
            form.set_values(values)
            form.clear_errors()
        self._touched.clear()
        self.note.say("")

    def clear_fields(self) -> None:
        """Empty every field."""
        for form in self.forms:
            form.set_values(dict.fromkeys(form.boxes, ""))
            form.clear_errors()
        self._touched.clear()
        self.note.say("")

    def _typed(self, name: str) -> None:
        self._touched.add(name)
        self.typed(name)
        self.keeper.typed()
        self._checks.start()

    def typed(self, name: str) -> None:
        """Follow a change of one field: show other fields, look for a duplicate."""

    # Checks

    def findings(self) -> tuple[Sequence[FieldError], Sequence[FieldError]]:
        """Return (faults, warnings) of what is typed; nothing is stored."""
        return (), ()

    def check_typed(self) -> None:
        """Show faults and warnings under the fields that were touched."""
        faults, warnings = self.findings()
        said = {warning.field: (warning, True) for warning in warnings}
        said |= {fault.field: (fault, False) for fault in faults}
        for form in self.forms:
            for name, box in form.boxes.items():
                if name not in self._touched:
                    continue
                finding = said.get(name)
                if finding is not None:
                    box.say(tell(finding[0].message), warning=finding[1])
                elif box.note.text():
                    box.say("")

    def show_faults(self, faults: Sequence[FieldError]) -> None:
        """Show every fault under its field and go to the first; the rest stands above."""
        strangers = list(faults)
        for form in self.forms:
            if form.isHidden():
                continue
            strangers = form.set_errors(strangers)
        for form in self.forms:
            if any(box.input.property("invalid") for box in form.boxes.values()):
                form.focus_first_fault()
                break
        self._touched |= {fault.field for fault in faults}
        words = " ".join(tell(fault.message) for fault in strangers)
        if not words:
            words = translate("Form page", "%n fields need a look before saving.", n=len(faults))
        self.note.say(words, "error")

    # Saving

    def save(self, *, then_more: bool = False) -> None:
        """Record the form, or show what forbids it."""
        self._checks.stop()
        faults, warnings = self.findings()
        if faults:
            self.show_faults(faults)
            for form in self.forms:
                form.set_warnings(warnings)
            return
        self.note.say("")
        self._busy(busy=True)
        self.read(self.recorder(), lambda result: self._saved(result, then_more), self._refused)

    def recorder(self) -> Any:
        """Return the work that records what is typed now; it runs in another thread."""
        raise NotImplementedError

    def recorded(self, result: Any, *, then_more: bool) -> None:
        """Lead on after the form was recorded."""

    def _saved(self, result: Any, then_more: bool) -> None:
        self._busy(busy=False)
        self.keeper.drop()
        self._kept.setText("")
        self.recorded(result, then_more=then_more)

    def _refused(self, error: Exception) -> None:
        self._busy(busy=False)
        if isinstance(error, InvalidError):
            self.show_faults(error.faults)
        elif isinstance(error, RiayaError):
            self.note.say(tell(error.message), "error")
        else:
            self.fail(error)

    def _busy(self, *, busy: bool) -> None:
        self.save_button.setEnabled(not busy)
        self.more_button.setEnabled(not busy)

    # Drafts

    def begin(self, form_name: str) -> None:
        """Look for a draft of a form, show it, and keep what is typed from now on."""
        self._kept.setText("")
        self.draft_note.say("")
        self.keeper.follow(form_name)
        self.read(lambda: load_draft(self.desk, form_name), self._take_up)

    def _take_up(self, draft: DraftRow | None) -> None:
        if draft is None:
            return
        self.set_values(draft.body)
        self.drafted(draft.body)
        local = self.desk.local(draft.saved_at)
        clock = formats.isolate(formats.time_of_day(local))
        day = formats.long_date(local.date())
        words = translate(
            "Form page",
            "What was typed on {day} at {time} and not saved is shown again.",
            day=day,
            time=clock,
        )
        self.draft_note.say(words)

    def drafted(self, body: Mapping[str, Any]) -> None:
        """Follow a draft that is shown: fields that depend on others."""

    def afresh(self) -> None:
        """Show the form as it was before anything was typed."""

    def _start_afresh(self) -> None:
        self.keeper.drop()
        self.draft_note.say("")
        self._kept.setText("")
        self.afresh()

    def _say_kept(self) -> None:
        clock = formats.isolate(formats.time_of_day(self.desk.now(), self.desk.zone))
        self._kept.setText(translate("Form page", "Draft kept at {time}", time=clock))

    def give_up(self) -> None:
        """Forget what was typed and go back."""
        self.keeper.drop()
        self._kept.setText("")
        self.leave()

    def leave(self) -> None:
        """Go back to where the form was asked for."""
        frame = self.frame()
        if frame is not None:
            frame.back()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was just typed when another page comes to the front."""
        super().hideEvent(event)
        self.keeper.keep_pending()
