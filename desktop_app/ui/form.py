"""Builds a form from a list of fields: labels, inputs, help, faults and warnings beside each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.errors import FieldError
from desktop_app.translate import tell, translate
from desktop_app.ui import theme
from desktop_app.ui.widgets.button import icon_button
from desktop_app.ui.widgets.card import column, row
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.inputs import (
    CheckBox,
    ChoiceField,
    DateField,
    MoneyField,
    PhoneField,
    ReferenceField,
    TextArea,
    TextField,
)
from desktop_app.ui.widgets.labels import IconLabel, label, set_role, show_when
from desktop_app.ui.widgets.ticks import TickList

Value = str | bool
CODES = "|"
# These take the whole width unless they are given several columns.
WHOLE = frozenset({"heading", "long_text", "ticks"})


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form.

    Kinds: text, latin, long_text, number, amount, date, partial_date (a year alone may do),
    choice, segments (a choice in one frame), ticks (several choices), yes_no, phone, rib,
    reference, password, and heading (a title between fields). `span` 0 takes the whole width,
    1 one column, or the whole width for texts of several lines, ticks and headings. `choices`
    are (code, label) pairs; `options` give segments their icons and tones.
    """

    name: str
    label: str
    kind: str = "text"
    required: bool = False
    choices: Sequence[tuple[str, str]] = ()
    help: str = ""
    placeholder: str = ""
    span: int = 1
    empty: str = ""
    lines: int = 3
    options: Sequence[Option] = ()


class FieldNote(QWidget):
    """The line below a field: an icon and a sentence, in the colour of a fault or a warning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("circle-alert", "late_ink", 14)
        self._words = label("", "error", wrap=True)
        line = row(self._icon, self._words, spacing=6)
        line.setStretch(1, 1)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self.hide()

    def text(self) -> str:
        """Return the sentence; empty when there is none."""
        return "" if self.isHidden() else self._words.text()

    def say(self, words: str, *, warning: bool = False) -> None:
        """Show a sentence, or nothing when it is empty."""
        self._words.setText(words)
        set_role(self._words, "warning" if warning else "error")
        icon, token = _NOTES[warning]
        self._icon.show_icon(icon, token)
        show_when(self, bool(words))


_NOTES = {False: ("circle-alert", "late_ink"), True: ("triangle-alert", "missing_ink")}


class PasswordField(ReferenceField):
    """A password, hidden until the eye is pressed."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = icon_button("eye", translate("Form", "Show the password"))
        self._eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._eye.clicked.connect(self._turn)
        self.put_trailing(self._eye)

    def _turn(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.set_icon_name("eye-off" if hidden else "eye")

    def tidied(self, words: str) -> str:
        """Return a password as it is typed, to the last sign."""
        return words


def _number(spec: Field, _today: Callable[[], date]) -> QWidget:
    made = ReferenceField(spec.placeholder)
    made.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
    return made


def _choice(spec: Field, _today: Callable[[], date]) -> QWidget:
    empty = spec.empty or translate("Form", "Choose")
    return ChoiceField(spec.choices, empty=empty)


def _segments(spec: Field, _today: Callable[[], date]) -> QWidget:
    made = SegmentedControl(spec.options or list(spec.choices), spec.label)
    # Nothing is chosen by standing first.
    made.set_value("")
    return made


def _latin(spec: Field, _today: Callable[[], date]) -> QWidget:
    made = ReferenceField(spec.placeholder)
    made.setInputMethodHints(Qt.InputMethodHint.ImhLatinOnly)
    return made


Make = Callable[[Field, Callable[[], date]], QWidget]
_MAKERS: dict[str, Make] = {
    "text": lambda spec, _today: TextField(spec.placeholder),
    "latin": _latin,
    "long_text": lambda spec, _today: TextArea(spec.placeholder, spec.lines),
    "number": _number,
    "amount": lambda spec, _today: MoneyField(spec.placeholder),
    "date": lambda spec, today: DateField(today, placeholder=spec.placeholder),
    "partial_date": lambda spec, today: DateField(
        today, partial=True, placeholder=spec.placeholder
    ),
    "choice": _choice,
    "segments": _segments,
    "ticks": lambda spec, _today: TickList(spec.choices),
    "yes_no": lambda spec, _today: CheckBox(spec.label, spec.help),
    "phone": lambda spec, _today: PhoneField(spec.placeholder),
    "rib": lambda spec, _today: ReferenceField(spec.placeholder),
    "reference": lambda spec, _today: ReferenceField(spec.placeholder),
    "password": lambda spec, _today: PasswordField(spec.placeholder),
}


def read_value(widget: QWidget) -> Value:
    """Return what a field of any kind holds: the text as typed, a choice's code, or a tick.

    Several codes are joined by «|».
    """
    if isinstance(widget, TickList):
        return CODES.join(widget.codes())
    if isinstance(widget, CheckBox):
        return widget.isChecked()
    if isinstance(widget, ChoiceField | SegmentedControl):
        return widget.value()
    if isinstance(widget, TextArea):
        return widget.toPlainText().strip()
    if isinstance(widget, ReferenceField):
        return widget.value()
    return widget.text().strip() if isinstance(widget, TextField) else ""


def write_value(widget: QWidget, value: Value | None) -> None:
    """Show a value in a field of any kind."""
    if isinstance(widget, CheckBox):
        widget.setChecked(bool(value))
    elif isinstance(widget, ChoiceField | SegmentedControl):
        widget.set_value(str(value or ""))
    elif isinstance(widget, TickList):
        widget.tick(str(value or "").split(CODES))
    elif isinstance(widget, TextArea):
        widget.setPlainText(str(value or ""))
    elif isinstance(widget, ReferenceField):
        widget.setText(widget.tidied(str(value or "")))
    elif isinstance(widget, TextField):
        widget.setText(str(value or ""))


class FieldBox(QWidget):
    """A label, its input, and the line below it."""

    edited = Signal()

    def __init__(
        self, spec: Field, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.spec = spec
        self.input = _MAKERS[spec.kind](spec, today)
        self.note = FieldNote()
        self._help = label(spec.help, "small_quiet", wrap=True)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(4)
        if spec.kind == "yes_no":
            # The box stands beside the inputs of its row, not beside their captions.
            stack.addSpacing(theme.font_height("small") + 4)
            self.input.setFixedHeight(theme.size("field"))
        else:
            stack.addLayout(self._caption())
        if isinstance(self.input, SegmentedControl):
            stack.addLayout(row(self.input, None))
        else:
            stack.addWidget(self.input)
        if spec.help and spec.kind != "yes_no":
            stack.addWidget(self._help)
        stack.addWidget(self.note)
        stack.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._name_input()
        self._listen()

    def _caption(self) -> QVBoxLayout:
        caption = label(self.spec.label, "field")
        caption.setBuddy(self.input)
        star = label("*" if self.spec.required else "", "error")
        return column(row(caption, star, None, spacing=3))

    def _name_input(self) -> None:
        self.input.setAccessibleName(self.spec.label)
        required = translate("Form", "Required") if self.spec.required else ""
        self.input.setAccessibleDescription("، ".join(filter(None, (required, self.spec.help))))

    def _listen(self) -> None:
        made = self.input
        if isinstance(made, CheckBox):
            made.toggled.connect(self._edited)
        elif isinstance(made, ChoiceField):
            made.currentIndexChanged.connect(self._edited)
        elif isinstance(made, SegmentedControl):
            made.chosen.connect(self._edited)
        elif isinstance(made, TickList):
            made.changed.connect(self._edited)
        elif isinstance(made, TextField | TextArea):
            made.textChanged.connect(self._edited)

    def _edited(self) -> None:
        self.say("")
        self.edited.emit()

    def value(self) -> Value:
        """Return what the field holds."""
        return read_value(self.input)

    def say(self, words: str, *, warning: bool = False) -> None:
        """Show a fault or a warning below the field, or take it away."""
        self.note.say(words, warning=warning)
        show_when(self._help, bool(self.spec.help) and not words)
        self.input.setProperty("invalid", bool(words) and not warning)
        self.input.setProperty("warned", bool(words) and warning)
        self.input.style().unpolish(self.input)
        self.input.style().polish(self.input)
        if words:
            self.input.setAccessibleDescription(words)
        else:
            self._name_input()


class Form(QWidget):
    """Fields in one or two columns.

    `values()` gives texts as they are typed (services read any writing), codes of choices and
    ticks. `changed(name)` comes with each edit and takes the field's fault away.
    """

    changed = Signal(str)

    def __init__(
        self,
        fields: Sequence[Field],
        *,
        columns: int = 2,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.boxes: dict[str, FieldBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self._today = today
        for number in range(columns):
            self._grid.setColumnStretch(number, 1)
        self._lay(fields, columns)

    def _lay(self, fields: Sequence[Field], columns: int) -> None:
        line = place = 0
        for spec in fields:
            whole = spec.span == 0 or (spec.kind in WHOLE and spec.span == 1)
            wide = columns if whole else min(spec.span, columns)
            if place + wide > columns:
                line, place = line + 1, 0
            made = self._widget(spec, first=line == 0)
            self._grid.addWidget(made, line, place, 1, wide, Qt.AlignmentFlag.AlignTop)
            place += wide
        self._grid.setRowStretch(line + 1, 1)

    def _widget(self, spec: Field, *, first: bool) -> QWidget:
        if spec.kind == "heading":
            return _heading(spec.label, first=first)
        box = FieldBox(spec, self._today)
        box.edited.connect(lambda: self.changed.emit(spec.name))
        self.boxes[spec.name] = box
        return box

    def input(self, name: str) -> QWidget:
        """Return the input of a field; KeyError when there is none."""
        return self.boxes[name].input

    def value(self, name: str) -> Value:
        """Return what one field holds."""
        return self.boxes[name].value()

    def values(self) -> dict[str, Value]:
        """Return what every shown field holds, by name."""
        return {name: box.value() for name, box in self.boxes.items() if not box.isHidden()}

    def set_values(self, values: Mapping[str, Value | None]) -> None:
        """Show values; names the form does not have are passed over. `changed` stays silent."""
        for name, value in values.items():
            if name in self.boxes:
                box = self.boxes[name]
                blocker = QSignalBlocker(box)
                write_value(box.input, value)
                blocker.unblock()

    def set_choices(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices, keeping the present one when it is among them."""
        box = self.boxes[name]
        if isinstance(box.input, TickList):
            box.input.set_choices(choices)
        if isinstance(box.input, ChoiceField):
            kept = box.input.value()
            blocker = QSignalBlocker(box)
            empty = box.spec.empty or translate("Form", "Choose")
            box.input.set_choices(choices, empty=empty)
            box.input.set_value(kept)
            blocker.unblock()

    def show_field(self, name: str, shown: bool) -> None:
        """Show or hide a field; a hidden one has no value."""
        self.boxes[name].setVisible(shown)

    def set_errors(self, faults: Sequence[FieldError], prefix: str = "") -> list[FieldError]:
        """Show each fault under its field and go to the first; return those of no field here.

        `prefix` is what stands before the form's names in the faults', such as "answers.".
        """
        self.clear_errors()
        strangers = self._tell(faults, prefix, warning=False)
        self.focus_first_fault()
        return strangers

    def set_warnings(self, warnings: Sequence[FieldError], prefix: str = "") -> list[FieldError]:
        """Show warnings, which block nothing, under fields that have no fault."""
        for box in self.boxes.values():
            if box.input.property("warned"):
                box.say("")
        return self._tell(warnings, prefix, warning=True)

    def _tell(
        self, faults: Sequence[FieldError], prefix: str, *, warning: bool
    ) -> list[FieldError]:
        strangers = []
        for fault in faults:
            box = self.boxes.get(fault.field.removeprefix(prefix))
            if box is None or not fault.field.startswith(prefix):
                strangers.append(fault)
            elif not (warning and box.input.property("invalid")):
                box.say(tell(fault.message), warning=warning)
        return strangers

    def clear_errors(self) -> None:
        """Take every fault and warning away."""
        for box in self.boxes.values():
            if box.note.text():
                box.say("")

    def focus_first_fault(self) -> None:
        """Put the cursor in the first field at fault."""
        for box in self.boxes.values():
            if box.input.property("invalid"):
                box.input.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        for box in self.boxes.values():
            if not box.isHidden():
                box.input.setFocus(Qt.FocusReason.OtherFocusReason)
                return


def _heading(words: str, *, first: bool) -> QLabel:
    made = label(words, "strong")
    made.setContentsMargins(0, 0 if first else 8, 0, 0)
    return made
