"""The roles of an office: the program's and its own, what each may do, and who has it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.errors import (
    ConflictError,
    FieldError,
    ForbiddenError,
    InvalidError,
    NotFoundError,
)
from desktop_app.domain.messages import message
from desktop_app.domain.names import fold
from desktop_app.domain.roles import (
    ALLOWED,
    REACH,
    Action,
    DataKind,
    OwnRole,
    action_label,
    rights_of,
    unheld,
)
from desktop_app.domain.texts import clean_text
from desktop_app.domain.vocabulary import Role, label
from desktop_app.services.desk import Desk
from desktop_app.storage.models import Account, Setting
from desktop_app.translate import tell

ROLES = "roles"
LONGEST_NAME = 40
MOST_ROLES = 6


@dataclass(frozen=True, slots=True)
class RoleForm:
    """A role of the office as typed; `code` names the one that is changed, empty for a new one."""

    name_ar: str
    base: Role
    actions: frozenset[Action]
    code: str = ""


@dataclass(frozen=True, slots=True)
class RoleRow:
    """A role with what it may do and who has it; `own` for one the office made."""

    code: str
    name_ar: str
    base: Role
    actions: frozenset[Action]
    holders_ar: tuple[str, ...]
    own: bool = False

    @property
    def added(self) -> frozenset[Action]:
        """What it may do that its base may not."""
        return self.actions - ALLOWED[self.base]

    @property
    def taken(self) -> frozenset[Action]:
        """What its base may do and it may not."""
        return ALLOWED[self.base] - self.actions


@dataclass(frozen=True, slots=True)
class RoleTable:
    """Every role beside every action, under the kind of data it reaches."""

    roles: tuple[RoleRow, ...]
    reach: Mapping[DataKind, tuple[Action, ...]]

    def role(self, code: str) -> RoleRow:
        """Return a role by its code; KeyError when there is none."""
        for row in self.roles:
            if row.code == code:
                return row
        raise KeyError(code)

    def allowed(self, code: str, action: Action) -> bool:
        """Tell what one cell of the table says."""
        return action in self.role(code).actions


def own_roles(session: Session) -> dict[str, OwnRole]:
    """Return the roles the office made, by code."""
    stored = session.get(Setting, ROLES)
    return {} if stored is None else {code: _read(code, body) for code, body in stored.body.items()}


def role_table(desk: Desk) -> RoleTable:
    """Return the whole table of the office; every account may read what each role may do."""
    with desk.read() as session:
        accounts = _in_use(session)
        made = own_roles(session)
    rows = [
        RoleRow(role.value, tell(label(role)), role, ALLOWED[role], _holders(accounts, role, ""))
        for role in Role
    ]
    rows += [
        RoleRow(
            one.code, one.name_ar, one.base, one.actions, _holders(accounts, None, one.code), True
        )
        for one in made.values()
    ]
    return RoleTable(tuple(rows), REACH)


def save_role(desk: Desk, form: RoleForm) -> RoleRow:
    """Make a role of the office, or change one; it holds from the next sign-in of who has it.

    Raises InvalidError (`name_ar`, `actions`), ForbiddenError for a right the account itself
    lacks, ConflictError when nobody would be left who can manage the office.
    """
    desk.require(Action.MANAGE_ROLES)
    refuse_more_than_own(desk, form.actions | _present(desk, form.code))
    with desk.write(Action.MANAGE_ROLES, "save_role") as session:
        made = own_roles(session)
        if form.code and form.code not in made:
            raise NotFoundError(_gone())
        name = clean_text(form.name_ar)
        _refuse(_faults(form, name, made))
        code = form.code or _next_code(made)
        base = ALLOWED[form.base]
        made[code] = OwnRole(code, name, form.base, form.actions - base, base - form.actions)
        _put(session, made)
        _rebase(session, made[code])
        refuse_lockout(session, made)
        accounts = _in_use(session)
    return RoleRow(code, name, form.base, form.actions, _holders(accounts, None, code), True)


def delete_role(desk: Desk, code: str) -> None:
    """Take away a role of the office that nobody has."""
    with desk.write(Action.MANAGE_ROLES, "delete_role") as session:
        made = own_roles(session)
        if code not in made:
            raise NotFoundError(_gone())
        held = session.scalars(select(Account.full_name_ar).where(Account.own_role == code)).all()
        if held:
            raise ConflictError(
                message(
                    "Roles",
                    "{names} still have this role. Give them another one first.",
                    names="، ".join(held),
                ),
                "role_in_use",
            )
        del made[code]
        _put(session, made)


def give_role(desk: Desk, account_id: int, role: Role, own_role: str = "") -> None:
    """Give an account another role, which holds from its next sign-in.

    Nobody changes their own role, nor that of an account that may do more, nor gives more than
    they have; the last account that can manage the office keeps its rights.
    """
    desk.require(Action.MANAGE_ROLES)
    if account_id == desk.account.id:
        raise ConflictError(
            message("Roles", "Nobody changes their own role. Ask another unit head."), "own_role"
        )
    refuse_stronger(desk, account_id)
    role = checked_role(desk, role, own_role)
    with desk.write(Action.MANAGE_ROLES, "give_role") as session:
        made = own_roles(session)
        account = session.get_one(Account, account_id)
        account.role, account.own_role = role, own_role
        account.updated_at = desk.now()
        session.flush()
        refuse_lockout(session, made)


def checked_role(desk: Desk, role: Role, own_role: str) -> Role:
    """Return the role an account is given, the base of one of the office's; or refuse it.

    It is asked before the change begins: the refusal is a change of the trail of its own.
    """
    with desk.read() as session:
        made = own_roles(session)
    if own_role and own_role not in made:
        raise NotFoundError(_gone())
    refuse_more_than_own(desk, rights_of(role, own_role, made))
    return made[own_role].base if own_role else role


def refuse_stronger(desk: Desk, account_id: int) -> None:
    """Raise ForbiddenError for an account that may do more than one's own, NotFoundError for none.

    One that is closed already counts as none.
    """
    with desk.read() as session:
        account = session.get(Account, account_id)
        if account is None or account.retired_at is not None:
            raise NotFoundError(message("Accounts", "There is no such account any more."))
        rights = rights_of(account.role, account.own_role, own_roles(session))
    refuse_more_than_own(desk, rights)


def _present(desk: Desk, code: str) -> frozenset[Action]:
    with desk.read() as session:
        made = own_roles(session)
    return made[code].actions if code in made else frozenset()


def refuse_more_than_own(desk: Desk, rights: frozenset[Action]) -> None:
    """Raise ForbiddenError, and log it, where a role may do what the account itself may not."""
    for action in sorted(rights):
        if desk.may(action):
            continue
        desk.log_refusal(action)
        raise ForbiddenError(
            message(
                "Roles",
                "This role includes «{action}», which yours does not: nobody gives or changes more"
                " than they have.",
                action=action_label(action),
            )
        )


def refuse_lockout(session: Session, made: Mapping[str, OwnRole]) -> None:
    """Raise ConflictError when no account in use would be left to manage the office."""
    missing = unheld(rights_of(one.role, one.own_role, made) for one in _in_use(session))
    if missing:
        raise ConflictError(
            message(
                "Roles",
                "Nobody would be left in the office for: {actions}. Give this to another account"
                " first.",
                actions="، ".join(tell(action_label(one)) for one in sorted(missing)),
            ),
            "lockout",
        )


def _in_use(session: Session) -> list[Account]:
    query = select(Account).where(Account.retired_at.is_(None)).order_by(Account.id)
    return list(session.scalars(query))


def _holders(accounts: Iterable[Account], role: Role | None, own: str) -> tuple[str, ...]:
    return tuple(
        one.full_name_ar
        for one in accounts
        if one.own_role == own and (role is None or one.role is role)
    )


def _read(code: str, body: Mapping[str, Any]) -> OwnRole:
    # An action of a later program that this one does not know gives nothing.
    known = set(Action)
    added, taken = (
        frozenset(Action(one) for one in body[name] if one in known) for name in ("added", "taken")
    )
    return OwnRole(code, str(body["name_ar"]), Role(body["base"]), added, taken)


def _put(session: Session, made: Mapping[str, OwnRole]) -> None:
    body = {
        code: {
            "name_ar": one.name_ar,
            "base": one.base.value,
            "added": sorted(one.added),
            "taken": sorted(one.taken),
        }
        for code, one in made.items()
    }
    stored = session.get(Setting, ROLES)
    if stored is None:
        session.add(Setting(name=ROLES, body=body))
    else:
        stored.body = body
    session.flush()


def _rebase(session: Session, role: OwnRole) -> None:
    for account in session.scalars(select(Account).where(Account.own_role == role.code)):
        account.role = role.base
    session.flush()


def _next_code(made: Mapping[str, OwnRole]) -> str:
    return f"own{max((int(code.removeprefix('own')) for code in made), default=0) + 1}"


def _faults(form: RoleForm, name: str, made: Mapping[str, OwnRole]) -> list[FieldError]:
    faults = []
    taken = {fold(tell(label(role))) for role in Role}
    taken |= {fold(one.name_ar) for one in made.values() if one.code != form.code}
    if not name:
        text = message("Roles", "Give the role a name by which the office will know it.")
        faults.append(FieldError("name_ar", "missing_name", text))
    elif len(name) > LONGEST_NAME:
        text = message("Roles", "Keep the name within %n characters.", n=LONGEST_NAME)
        faults.append(FieldError("name_ar", "too_long", text))
    elif fold(name) in taken:
        text = message("Roles", "There is already a role with this name. Choose another.")
        faults.append(FieldError("name_ar", "duplicate_name", text))
    if not form.actions:
        text = message("Roles", "Leave the role one right at least.")
        faults.append(FieldError("actions", "missing_actions", text))
    if not form.code and len(made) >= MOST_ROLES:
        text = message("Roles", "An office makes %n roles at most.", n=MOST_ROLES)
        faults.append(FieldError("name_ar", "too_many", text))
    return faults


def _gone() -> Any:
    return message("Roles", "There is no such role in this office any more.")


def _refuse(faults: list[FieldError]) -> None:
    if faults:
        raise InvalidError(faults)
