"""Who may sign in: the accounts with their roles, a new one, the closing of one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from desktop_app.domain.errors import InvalidError
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Role
from desktop_app.services.accounts import create_account, list_accounts, retire_account
from desktop_app.services.desk import Desk
from desktop_app.services.roles import RoleTable, give_role, role_table
from desktop_app.services.rows import AccountRow
from desktop_app.translate import translate
from desktop_app.ui.columns import Column
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.pages.words import choices_of
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.badge import BadgeSpec
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from desktop_app.ui.widgets.card import Card, column, held, row
from desktop_app.ui.widgets.inputs import ChoiceField
from desktop_app.ui.widgets.labels import label
from desktop_app.ui.widgets.notes import NoteBox

FORM_WIDTH = 340


class AccountsPart(Part):
    """The accounts in a table; a new one is made beside it. `roles_asked` opens the roles."""

    roles_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._accounts: list[AccountRow] = []
        self.table = self._make_table()
        self._may = desk.may(Action.MANAGE_ACCOUNTS)
        self.retire_button = Button(
            translate("Settings", "Closing of the account"), "danger", icon="user-x", small=True
        )
        self.retire_button.clicked.connect(self._ask)
        self.roles_button = Button(
            translate("Settings", "Roles and rights"), icon="shield-check", small=True
        )
        self.roles_button.clicked.connect(self.roles_asked)
        self.role_choice = ChoiceField(empty=translate("Settings", "Choose the role"))
        self.role_choice.setAccessibleName(translate("Settings", "New role of the account"))
        self.give_button = Button(translate("Settings", "Giving of the role"), small=True)
        self.give_button.clicked.connect(self._give)
        self._may_give = desk.may(Action.MANAGE_ROLES)
        self.question = NoteBox("", "warning", translate("Settings", "Yes, close it"))
        self.question.pressed.connect(self._retire)
        self.question.hide()
        self.form = Form(_fields(), columns=1)
        self.create_button = Button(
            translate("Settings", "Making of the account"), "primary", icon="user-plus"
        )
        self.create_button.clicked.connect(self.make_account)
        line = row(column(self._list_card(), None), column(self._form_card(), None), spacing=12)
        line.setStretch(0, 1)
        self.setLayout(line)

    def _make_table(self) -> Table:
        columns = (
            Column("full_name_ar", translate("Settings", "Name"), weight=500, minimum=160),
            Column("name", translate("Settings", "Signs in as"), width=96, kind="ltr"),
            Column("role", translate("Settings", "Role"), width=132, value=lambda one: one.role_ar),
            Column("state", translate("Settings", "State"), width=106, kind="badge", value=_badge),
        )
        model = TableModel(
            columns,
            lambda offset, limit, _sort, _down: self._accounts[offset : offset + limit],
            lambda: len(self._accounts),
            identity=lambda account: account.id,
            run=at_once,
        )
        table = Table(model, translate("Settings", "Accounts"))
        table.current_row.connect(self._follow)
        return table

    def _list_card(self) -> Card:
        card = Card(flush=True)
        card.body.addWidget(self.table)
        if self._may:
            foot: Any = row(self.retire_button, None, margins=(14, 8, 14, 10))
        else:
            words = translate("Settings", "Closing of the account")
            locked = ForbiddenAction(words, self.reason(Action.MANAGE_ACCOUNTS))
            foot = row(locked, margins=(14, 8, 14, 10))
        self.role_choice.setMinimumWidth(170)
        self.role_choice.setVisible(self._may_give)
        self.give_button.setVisible(self._may_give)
        give = row(self.role_choice, self.give_button, None, self.roles_button)
        card.body.addLayout(row(self.question, margins=(14, 8, 14, 0)))
        card.body.addLayout(row(held(give), margins=(14, 8, 14, 0)))
        card.body.addLayout(foot)
        return card

    def _form_card(self) -> Card:
        card = Card(translate("Settings", "New account"), line_below=True)
        card.setFixedWidth(FORM_WIDTH)
        card.body.addWidget(self.form)
        self.form.setEnabled(self._may)
        words = translate(
            "Settings",
            "Give the first password by word of mouth; its owner changes it at the first sign-in.",
        )
        card.body.addWidget(label(words, "small_quiet", wrap=True))
        if self._may:
            card.body.addLayout(row(self.create_button, None))
        else:
            action = translate("Settings", "Making of the account")
            reason = self.reason(Action.MANAGE_ACCOUNTS)
            card.body.addWidget(ForbiddenAction(action, reason, below=True))
        return card

    def read_accounts(self) -> None:
        """Read the accounts again."""
        self.question.say("")
        self.work(lambda: (list_accounts(self.desk), role_table(self.desk)), self._show)

    def _show(self, found: tuple[list[AccountRow], RoleTable]) -> None:
        self._accounts, table = found
        choices = [(one.code, one.name_ar) for one in table.roles]
        self.form.set_choices("role", choices)
        self.role_choice.set_choices(choices)
        self.table.rows.reload()
        if self.table.current() is None:
            self.table.select_first()
        self.table.fit_height()
        self._follow(self.table.current())

    def _follow(self, account: AccountRow | None) -> None:
        self.question.say("")
        is_other = account is not None and account.id != self.desk.account.id
        may = is_other and account is not None and not account.retired
        self.retire_button.setEnabled(may)
        self.role_choice.setEnabled(may)
        self.give_button.setEnabled(may)
        if account is not None:
            self.role_choice.set_value(account.own_role or account.role.value)

    def _ask(self) -> None:
        account: AccountRow | None = self.table.current()
        if account is not None:
            words = translate(
                "Settings",
                "{name} will not be able to sign in any more. What was recorded under this name"
                " stays. This cannot be undone.",
                name=account.full_name_ar,
            )
            self.question.say(words)

    def _give(self) -> None:
        account: AccountRow | None = self.table.current()
        if account is None or not self.role_choice.value():
            return
        role, own = chosen_role(self.role_choice.value())
        words = translate(
            "Settings",
            "{name} has the role from the next sign-in.",
            name=account.full_name_ar,
        )
        self.work(
            lambda: give_role(self.desk, account.id, role, own), lambda _none: self._given(words)
        )

    def _given(self, words: str) -> None:
        self.told.emit(words)
        self.read_accounts()

    def _retire(self) -> None:
        account: AccountRow | None = self.table.current()
        self.question.say("")
        if account is not None:
            self.work(
                lambda: retire_account(self.desk, account.id),
                lambda _none: self._retired(account),
            )

    def _retired(self, account: AccountRow) -> None:
        words = translate("Settings", "The account of {name} is closed.", name=account.full_name_ar)
        self.told.emit(words)
        self.read_accounts()

    def make_account(self) -> None:
        """Make the account that is typed."""
        values = {name: str(value) for name, value in self.form.values().items()}
        role, own = chosen_role(values["role"] or Role.CASE_OFFICER.value)
        self.form.clear_errors()
        self.create_button.setEnabled(False)
        self.work(
            lambda: create_account(
                self.desk,
                values["name"],
                values["full_name_ar"],
                role,
                values["password"],
                own_role=own,
            ),
            self._created,
            self._refused,
        )

    def _created(self, account: AccountRow) -> None:
        self.create_button.setEnabled(True)
        self.form.set_values({"name": "", "full_name_ar": "", "password": ""})
        self.told.emit(translate("Settings", "{name} can sign in now.", name=account.full_name_ar))
        self.read_accounts()

    def _refused(self, error: Exception) -> None:
        self.create_button.setEnabled(True)
        if isinstance(error, InvalidError):
            self.form.set_errors(error.faults)
        else:
            self.failed.emit(error)


def chosen_role(code: str) -> tuple[Role, str]:
    """Return a role chosen in a list as accounts hold it: the program's, or the office's code."""
    return (Role(code), "") if code in set(Role) else (Role.RECEPTION, code)


def _badge(account: AccountRow) -> BadgeSpec:
    if account.retired:
        return BadgeSpec(translate("Settings", "Closed"), "neutral", "lock")
    return BadgeSpec(translate("Settings", "In use"), "accepted", "circle-check")


def _fields() -> list[Field]:
    return [
        Field("full_name_ar", translate("Settings", "Full name"), required=True),
        Field("name", translate("Settings", "Name to sign in with"), "reference", required=True),
        Field(
            "role",
            translate("Settings", "Role"),
            "choice",
            choices=choices_of(Role),
            empty=translate("Settings", "Choose the role"),
            required=True,
        ),
        Field(
            "password",
            translate("Settings", "First password"),
            "password",
            required=True,
            help=translate("Settings", "8 characters or more"),
        ),
    ]
