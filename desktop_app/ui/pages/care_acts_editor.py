"""Types the acts of a care sheet: one line an act, with the tariff's acts offered while typing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView, QVBoxLayout, QWidget

from desktop_app.domain.errors import FieldError
from desktop_app.domain.formats import dirhams, isolate, short_date, strip_marks
from desktop_app.services.care_forms import ActForm
from desktop_app.services.care_rows import ActChoice, ActLineRow
from desktop_app.translate import tell, translate
from desktop_app.ui.form import FieldNote
from desktop_app.ui.widgets.button import Button, icon_button
from desktop_app.ui.widgets.card import clear, column, held, row
from desktop_app.ui.widgets.inputs import (
    CheckBox,
    DateField,
    MoneyField,
    ReferenceField,
    TextField,
)
from desktop_app.ui.widgets.labels import ElidedLabel
from desktop_app.ui.widgets.labels import label as text_label

CODE = Qt.ItemDataRole.UserRole
COEFFICIENT = "0123456789.,× "
WIDTHS = {"on": 124, "paid": 128, "practitioner": 112, "public": 84, "remove": 28}


class ActCompleter(QCompleter):
    """Offers the acts of a tariff by code, name in either language, or cotation."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(10)
        offered = QListView()
        offered.setMinimumWidth(420)
        self.setPopup(offered)

    def set_choices(self, choices: Sequence[ActChoice]) -> None:
        """Offer other acts."""
        self._model.clear()
        for one in choices:
            item = QStandardItem(choice_words(one))
            item.setData(one.code, CODE)
            self._model.appendRow(item)

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return what a choice leaves in the field: its code alone."""
        return str(index.data(CODE) or "")


def choice_words(one: ActChoice) -> str:
    """Return an act as it is offered: code, name, cotation or flat amount."""
    worth = isolate(one.cotation) if one.cotation and one.cotation != one.code else ""
    if not worth and one.reference is not None:
        worth = dirhams(one.reference)
    return " · ".join(filter(None, (isolate(one.code), one.name_ar, isolate(one.name_fr), worth)))


class ActLineEdit(QWidget):
    """One line: date, act, amount paid, practitioner's number, public hospital."""

    removed = Signal(object)
    edited = Signal()

    def __init__(self, today: Callable[[], date], completer: ActCompleter) -> None:
        super().__init__()
        self.on = DateField(today)
        self.act = TextField()
        self.paid, self.practitioner = MoneyField(), ReferenceField()
        self.public = CheckBox(translate("CareSheet", "public"))
        self.remove = icon_button("trash-2", translate("CareSheet", "Remove the act"), small=True)
        self.name, self.note = ElidedLabel("", "small_quiet"), FieldNote()
        self.act.setCompleter(completer)
        self._inputs: Mapping[str, QWidget] = {
            "on": self.on,
            "act": self.act,
            "paid": self.paid,
            "practitioner": self.practitioner,
        }
        for name, words in column_words().items():
            if name in self._inputs:
                self._inputs[name].setAccessibleName(words)
        hospital = translate("CareSheet", "In a public hospital")
        self.public.setAccessibleName(hospital)
        self.public.setToolTip(hospital)
        for name, width in WIDTHS.items():
            getattr(self, name).setFixedWidth(width)
        line = row(self.on, self.act, self.paid, self.practitioner, self.public, self.remove)
        line.setStretch(1, 1)
        self.setLayout(column(held(line), self.name, self.note, spacing=2))
        self.remove.clicked.connect(lambda: self.removed.emit(self))
        for field in (self.on, self.act, self.paid, self.practitioner):
            field.textChanged.connect(self._edited)

    def _edited(self) -> None:
        self.note.say("")
        for field in self._inputs.values():
            _mark(field, invalid=False)
        self.edited.emit()

    def show_line(self, line: ActLineRow) -> None:
        """Show a stored act for a change."""
        self.on.set_date(line.on)
        self.act.setText(strip_marks(line.typed))
        self.paid.set_centimes(line.shares.asked)
        self.practitioner.setText(line.practitioner)
        self.public.setChecked(line.public)

    def show_name(self, choices: Mapping[str, ActChoice]) -> None:
        """Show what the code typed stands for."""
        typed = self.act.text().strip().upper()
        # A cotation such as K 50 is named by its letter.
        found = choices.get(typed) or choices.get(typed.rstrip(COEFFICIENT))
        self.name.setText(choice_words(found) if found is not None else "")
        self.name.setVisible(found is not None)

    def form(self) -> ActForm:
        """Return the line as typed."""
        return ActForm(
            on=self.on.value(),
            act=self.act.text().strip(),
            paid=self.paid.value(),
            practitioner=self.practitioner.value(),
            public=self.public.isChecked(),
        )

    def show_faults(self, faults: Sequence[FieldError]) -> None:
        """Show what is wrong below the line, and go to the first field at fault."""
        self.note.say("\n".join(tell(fault.message) for fault in faults))
        names = [fault.field.rpartition(".")[2] for fault in faults]
        for name, field in self._inputs.items():
            _mark(field, invalid=name in names)

    def first_fault(self) -> QWidget | None:
        """Return the first field at fault."""
        return next((one for one in self._inputs.values() if one.property("invalid")), None)


def _mark(field: QWidget, *, invalid: bool) -> None:
    if bool(field.property("invalid")) != invalid:
        field.setProperty("invalid", invalid)
        field.style().unpolish(field)
        field.style().polish(field)


def column_words() -> dict[str, str]:
    """Return what stands above the fields of a line."""
    return {
        "on": translate("CareSheet", "Date"),
        "act": translate("CareSheet", "Act or cotation"),
        "paid": translate("CareSheet", "Paid"),
        "practitioner": translate("CareSheet", "INPE"),
    }


class ActsEditor(QWidget):
    """The lines of a care sheet under edit. `saved(forms)` and `cancelled()`."""

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._choices: dict[str, ActChoice] = {}
        self._first_day: date | None = None
        self.completer_ = ActCompleter(self)
        self.lines: list[ActLineEdit] = []
        self.place = QVBoxLayout()
        self.place.setContentsMargins(0, 0, 0, 0)
        self.place.setSpacing(6)
        self.fault = FieldNote()
        self.add = Button(translate("CareSheet", "Add an act"), "link", icon="plus", small=True)
        self.keep = Button(translate("CareSheet", "Save the acts"), icon="save")
        self.cancel = Button(translate("CareSheet", "Cancel"), "ghost")
        self.total = text_label("", "small_strong")
        foot = row(self.keep, self.cancel, None, self.total)
        lines = (self._head(), held(self.place), self.add, self.fault, held(foot))
        self.setLayout(column(*lines, spacing=6))
        self.add.clicked.connect(self.add_line)
        self.keep.clicked.connect(lambda: self.saved.emit(self.forms()))
        self.cancel.clicked.connect(self.cancelled)

    def _head(self) -> QWidget:
        words = column_words()
        labels = {name: text_label(text, "small") for name, text in words.items()}
        for name in ("on", "paid", "practitioner"):
            labels[name].setFixedWidth(WIDTHS[name])
        rest = held(row())
        rest.setFixedWidth(WIDTHS["public"] + WIDTHS["remove"] + 8)
        line = row(*labels.values(), rest)
        line.setStretch(1, 1)
        return held(line)

    def edit(
        self, lines: Sequence[ActLineRow], choices: Sequence[ActChoice], first_day: date | None
    ) -> None:
        """Begin to change the acts of a sheet; a new line starts on `first_day`."""
        self._choices = {one.code: one for one in choices}
        self._first_day = first_day
        self.completer_.set_choices(choices)
        clear(self.place)
        self.lines = []
        self.fault.say("")
        for line in lines:
            self._added().show_line(line)
        if not lines:
            self._added()
        self._count()
        self.lines[-1].act.setFocus()

    def add_line(self) -> None:
        """Add an empty line and go to it."""
        self._added().act.setFocus()

    def _added(self) -> ActLineEdit:
        made = ActLineEdit(self._today, self.completer_)
        day = self.lines[-1].on.value() if self.lines else ""
        if not day and self._first_day is not None:
            day = strip_marks(short_date(self._first_day))
        made.on.setText(day)
        if self.lines:
            made.practitioner.setText(self.lines[-1].practitioner.value())
        made.removed.connect(self._remove)
        made.edited.connect(self._count)
        self.lines.append(made)
        self.place.addWidget(made)
        made.show_name(self._choices)
        return made

    def _remove(self, line: ActLineEdit) -> None:
        self.lines.remove(line)
        line.hide()
        line.deleteLater()
        self._count()

    def _count(self) -> None:
        for line in self.lines:
            line.show_name(self._choices)
        paid = sum(line.paid.centimes() or 0 for line in self.lines)
        self.total.setText(translate("CareSheet", "Sum: {amount}", amount=dirhams(paid)))

    def forms(self) -> tuple[ActForm, ...]:
        """Return the lines as typed; one in which nothing was typed but its date is left out."""
        forms = [line.form() for line in self.lines]
        return tuple(form for form in forms if form.act or form.paid)

    def show_faults(self, faults: Sequence[FieldError]) -> None:
        """Show each fault below its line, and what concerns all of them at the foot."""
        shown = [line for line in self.lines if line.form().act or line.form().paid]
        strangers = []
        by_line: dict[int, list[FieldError]] = {}
        for fault in faults:
            _, _, rest = fault.field.partition("acts.")
            number = rest.partition(".")[0]
            if number.isdigit() and int(number) < len(shown):
                by_line.setdefault(int(number), []).append(fault)
            else:
                strangers.append(fault)
        for place, line in enumerate(shown):
            line.show_faults(by_line.get(place, []))
        self.fault.say(" ".join(tell(fault.message) for fault in strangers))
        first = next((found for line in shown if (found := line.first_fault())), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
