"""Roles and rights: what each role may do with each kind of data, who has it, and the office's own.

The table is the one that services go by; nothing is told here that is not in force there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.domain.roles import KIND_LABELS, Action, action_label
from desktop_app.domain.vocabulary import Role
from desktop_app.domain.vocabulary import label as words_of
from desktop_app.services import roles
from desktop_app.services.desk import Desk
from desktop_app.services.roles import RoleRow, RoleTable
from desktop_app.translate import tell, translate
from desktop_app.ui.columns import Column, Group, Icon, Part, Piece
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader, clear, row
from desktop_app.ui.widgets.choices import Option, TabBar
from desktop_app.ui.widgets.labels import label
from desktop_app.ui.widgets.notes import EmptyState

PROGRAM, OFFICE = "program", "office"
MATRIX, NOTHING = range(2)
LEAST_NAME, CELL = 250, 138
MOST_HOLDERS = 4
# What also asks for a reason, besides the right.
WITH_REASON = frozenset({Action.SEE_MEDICAL, Action.SEE_CONFIDENTIAL})


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the matrix: an action, or the account at a `place` among those of each role."""

    action: Action | None
    place: int = 0

    @property
    def words(self) -> str:
        """What the line says at its leading edge."""
        if self.action is None:
            return "" if self.place else translate("RolesPage", "Who has it")
        return tell(action_label(self.action))


class RolesPage(DeskPage):
    """The matrix of the program's roles, and that of the office's; roles of one's own are made."""

    nav: ClassVar[str] = "settings"

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.told: RoleTable | None = None
        self._shown = PROGRAM
        self.new_button = Button(translate("RolesPage", "New role"), icon="plus")
        self.new_button.setEnabled(desk.may(Action.MANAGE_ROLES))
        self.new_button.clicked.connect(lambda: self.go("role_form", {}))
        self.second_button = Button(
            translate("RolesPage", "Agreements of a second person"), icon="users"
        )
        self.second_button.clicked.connect(lambda: self.go("approvals", {}))
        self.header = PageHeader(self.title(), "", self.second_button, self.new_button)
        self.tabs = TabBar(
            [
                Option(PROGRAM, translate("RolesPage", "Roles of the program")),
                Option(OFFICE, translate("RolesPage", "Roles of the office")),
            ],
            translate("RolesPage", "Which roles"),
        )
        self.tabs.chosen.connect(self._turn)
        self.foot = label("", "small_quiet", wrap=True)
        self.edit_buttons = row(spacing=8)
        self.card = Card(flush=True)
        self.card.body.addWidget(self.tabs)
        self._holder = QWidget()
        self.stack = QStackedLayout(self._holder)
        self.nothing = EmptyState(
            "shield-check",
            translate(
                "RolesPage",
                "The office has no role of its own. Make one from a role of the program when"
                " somebody needs a little more or a little less.",
            ),
            translate("RolesPage", "New role") if desk.may(Action.MANAGE_ROLES) else "",
        )
        self.nothing.pressed.connect(lambda: self.go("role_form", {}))
        self.table: Table | None = None
        self.stack.addWidget(QWidget())
        self.stack.addWidget(self.nothing)
        self.card.body.addWidget(self._holder, 1)
        self.body.addWidget(self.header)
        self.body.addWidget(self.card, 1)
        self.body.addWidget(self.foot)
        self.body.addLayout(self.edit_buttons)

    def title(self) -> str:
        """Return the page's name."""
        return translate("RolesPage", "Roles and rights")

    def first_focus(self) -> QWidget | None:
        """Give the keyboard to the matrix."""
        return self.table or self.tabs

    def show_page(self, which: str = "", **_args: Any) -> None:
        """Show the table as it is in force."""
        if which:
            self._shown = which
        self.refresh()

    def refresh(self) -> None:
        """Read the table again."""
        self.read(lambda: roles.role_table(self.desk), self._take)

    def _take(self, told: RoleTable) -> None:
        self.told = told
        self._turn(self._shown)

    def _turn(self, which: str) -> None:
        self._shown = which
        self.tabs.set_value(which)
        if self.told is None:
            return
        shown = [one for one in self.told.roles if one.own is (which == OFFICE)]
        self.foot.setText(self._foot_words(which))
        self._show_buttons(shown if which == OFFICE else [])
        if not shown:
            self.stack.setCurrentIndex(NOTHING)
            return
        self._put_table(matrix(self.told, shown))
        self.stack.setCurrentIndex(MATRIX)

    def _put_table(self, table: Table) -> None:
        old = self.stack.widget(MATRIX)
        self.stack.insertWidget(MATRIX, table)
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        self.table = table

    def _foot_words(self, which: str) -> str:
        reason = translate(
            "RolesPage",
            "«With a reason»: the reason is asked each time, written to the trail, and shown to the"
            " unit head.",
        )
        mine = translate("RolesPage", "Your role: {role}.", role=self.desk.account.role_ar)
        if which == OFFICE:
            based = translate(
                "RolesPage", "A change of a role holds from the next sign-in of who has it."
            )
            return f"{mine} {based}"
        return f"{mine} {reason}"

    def _show_buttons(self, shown: list[RoleRow]) -> None:
        clear(self.edit_buttons)
        if not self.desk.may(Action.MANAGE_ROLES):
            return
        for one in shown:
            words = translate("RolesPage", "Change of «{role}»", role=one.name_ar)
            button = Button(words, icon="pencil", small=True)
            button.clicked.connect(lambda _on=False, code=one.code: self._edit(code))
            self.edit_buttons.addWidget(button)
        self.edit_buttons.addStretch(1)

    def _edit(self, code: str) -> None:
        self.go("role_form", {"code": code})


def matrix(told: RoleTable, shown: list[RoleRow]) -> Table:
    """Return the matrix of some roles: a line for each action, by the kind of data it reaches."""
    holders = max(1, *(len(one.holders_ar) for one in shown))
    lines: list[Line | Group] = [Line(None, place) for place in range(min(holders, MOST_HOLDERS))]
    for kind, actions in told.reach.items():
        lines.append(Group(tell(KIND_LABELS[kind]), key=kind))
        lines += [Line(action) for action in actions]
    columns = [
        Column("words", translate("RolesPage", "May"), minimum=LEAST_NAME, weight=500),
        *(
            Column(one.code, one.name_ar, width=CELL, kind="pieces", value=_cell(one))
            for one in shown
        ),
    ]
    model = TableModel(
        columns,
        lambda offset, limit, _sort, _down: lines[offset : offset + limit],
        lambda: len(lines),
        identity=lambda line: line.key if isinstance(line, Group) else (line.action, line.place),
        run=at_once,
    )
    table = Table(model, translate("RolesPage", "Roles and rights"), dense=True)
    table.rows.reload()
    return table


def _cell(role: RoleRow) -> Any:
    def parts(line: Line) -> tuple[Part, ...]:
        if line.action is None:
            return (Piece(holder_words(role, line.place), token="ink2", step="small"),)
        if line.action not in role.actions:
            return (Icon("x", "ink3", 14), Piece(translate("RolesPage", "no"), token="ink3"))
        words = translate("RolesPage", "yes")
        if line.action in WITH_REASON:
            words = translate("RolesPage", "with a reason")
        changed = role.own and line.action in role.added
        token = "link" if changed else "accepted_ink"
        return (Icon("check", token, 14), Piece(words, weight=500, token=token))

    return parts


def holder_words(role: RoleRow, place: int) -> str:
    """Return who has a role, line by line; the last line says how many more there are."""
    names = role.holders_ar
    if not names:
        return "" if place else translate("RolesPage", "nobody")
    more = len(names) - place
    if place == MOST_HOLDERS - 1 and more > 1:
        return translate("RolesPage", "and %n more", n=more)
    return names[place] if place < len(names) else ""


def base_choices() -> list[tuple[str, str]]:
    """Return the roles of the program as choices."""
    return [(one.value, tell(words_of(one))) for one in Role]
