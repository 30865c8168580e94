"""A role of the office: its name, the role it is made from, and what it may do more or less."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.errors import InvalidError
from desktop_app.domain.roles import ALLOWED, KIND_LABELS, REACH, Action, action_label
from desktop_app.domain.vocabulary import Role
from desktop_app.services import roles
from desktop_app.services.desk import Desk
from desktop_app.services.roles import RoleForm, RoleTable
from desktop_app.translate import tell, translate
from desktop_app.ui.form import Field, FieldNote, Form
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.roles import base_choices
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader, ScrollColumn, column, held, row
from desktop_app.ui.widgets.labels import label
from desktop_app.ui.widgets.notes import NoteBox
from desktop_app.ui.widgets.ticks import TickList

COLUMNS = 3


class RoleFormPage(DeskPage):
    """Name, base and rights. What the account may not do itself cannot be given."""

    nav: ClassVar[str] = "settings"
    has_primary: ClassVar[bool] = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self._code = ""
        self.save_button = Button(
            translate("RoleForm", "Recording of the role"), "primary", icon="save",
            keys="Ctrl+Enter",
        )  # fmt: skip
        self.delete_button = Button(
            translate("RoleForm", "Removal of the role"), "danger", icon="trash-2"
        )
        self.back_button = Button(translate("RoleForm", "Back to the roles"), "link")
        self.header = PageHeader(self.title(), "", self.back_button)
        self.form = Form(_fields(), columns=2)
        self.difference = NoteBox()
        self.note = FieldNote()
        self.ticks: dict[str, TickList] = {}
        rights = Card(translate("RoleForm", "What the role may do"), line_below=True)
        rights.body.addWidget(self._rights())
        rights.body.addWidget(self.note)
        head = Card()
        head.body.addWidget(self.form)
        head.body.addWidget(self.difference)
        self.holder = ScrollColumn(of_cards=True)
        for widget in (head, rights):
            self.holder.body.addWidget(widget)
        self.holder.body.addStretch(1)
        self.body.addWidget(self.header)
        self.body.addWidget(self.holder, 1)
        self.body.addLayout(row(self.save_button, self.delete_button, None))
        self._connect()

    def title(self) -> str:
        """Return the page's name."""
        if self._code:
            return translate("RoleForm", "A role of the office")
        return translate("RoleForm", "New role of the office")

    def first_focus(self) -> QWidget | None:
        """Put the cursor in the name."""
        return self.form.input("name_ar")

    def _rights(self) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(14)
        for number, (kind, actions) in enumerate(REACH.items()):
            ticks = TickList([(one.value, tell(action_label(one))) for one in actions], columns=1)
            ticks.setAccessibleName(tell(KIND_LABELS[kind]))
            ticks.changed.connect(self._show_difference)
            for code, box in ticks.boxes.items():
                if not self.desk.may(Action(code)):
                    box.setEnabled(False)
                    box.setToolTip(
                        translate("RoleForm", "Your own role does not include this right.")
                    )
            self.ticks[kind.value] = ticks
            block = column(label(tell(KIND_LABELS[kind]), "strong"), ticks, None, spacing=4)
            grid.addWidget(held(block), number // COLUMNS, number % COLUMNS)
        for place in range(COLUMNS):
            grid.setColumnStretch(place, 1)
        return held(grid)

    def _connect(self) -> None:
        self.form.changed.connect(self._changed)
        self.save_button.clicked.connect(self.save)
        self.delete_button.clicked.connect(self._delete)
        self.back_button.clicked.connect(lambda: self.go("roles", {"which": "office"}))

    def show_page(self, code: str = "", **_args: Any) -> None:
        """Show a role of the office, or an empty form made from the reception's role."""
        self._code = code
        self.header.set_title(self.title())
        self.delete_button.setVisible(bool(code))
        self.note.say("")
        self.form.clear_errors()
        if code:
            self.read(lambda: roles.role_table(self.desk), self._take)
        else:
            self.form.set_values({"name_ar": "", "base": Role.RECEPTION.value})
            self._tick(ALLOWED[Role.RECEPTION])

    def _take(self, told: RoleTable) -> None:
        found = told.role(self._code)
        self.form.set_values({"name_ar": found.name_ar, "base": found.base.value})
        self._tick(found.actions)

    def _base(self) -> Role:
        return Role(str(self.form.value("base")) or Role.RECEPTION.value)

    def _changed(self, name: str) -> None:
        if name == "base":
            self._tick(ALLOWED[self._base()])

    def _tick(self, actions: Iterable[Action]) -> None:
        wanted = [one.value for one in actions]
        for ticks in self.ticks.values():
            ticks.tick(wanted)
        self._show_difference()

    def chosen(self) -> frozenset[Action]:
        """Return what is ticked."""
        return frozenset(Action(code) for ticks in self.ticks.values() for code in ticks.codes())

    def _show_difference(self) -> None:
        base, chosen = ALLOWED[self._base()], self.chosen()
        lines = []
        if more := _listed(chosen - base):
            lines.append(translate("RoleForm", "More than its base: {rights}.", rights=more))
        if less := _listed(base - chosen):
            lines.append(translate("RoleForm", "Less than its base: {rights}.", rights=less))
        same = translate("RoleForm", "The same as its base so far.")
        self.difference.say("\n".join(lines) or same, "info")

    def save(self) -> None:
        """Record the role."""
        form = RoleForm(str(self.form.value("name_ar")), self._base(), self.chosen(), self._code)
        self.form.clear_errors()
        self.note.say("")
        self.read(lambda: roles.save_role(self.desk, form), self._saved, self._refused)

    def _saved(self, one: roles.RoleRow) -> None:
        self.say(translate("RoleForm", "The role «{name}» is recorded.", name=one.name_ar))
        self.go("roles", {"which": "office"})

    def _delete(self) -> None:
        code = self._code
        self.read(lambda: roles.delete_role(self.desk, code), lambda _none: self._deleted())

    def _deleted(self) -> None:
        self.say(translate("RoleForm", "The role is removed."))
        self.go("roles", {"which": "office"})

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, InvalidError):
            self.fail(error)
            return
        for fault in self.form.set_errors(error.faults):
            self.note.say(tell(fault.message))


def _listed(actions: frozenset[Action]) -> str:
    return "، ".join(tell(action_label(one)) for one in Action if one in actions)


def _fields() -> list[Field]:
    return [
        Field(
            "name_ar",
            translate("RoleForm", "Name of the role"),
            required=True,
            placeholder=translate("RoleForm", "for example: the unit's nurse"),
        ),
        Field(
            "base",
            translate("RoleForm", "Made from"),
            "choice",
            choices=base_choices(),
            required=True,
        ),
    ]
