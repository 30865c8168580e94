"""Making an office, signing in to it, and the accounts of those who work there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain import crockford
from desktop_app.domain.errors import (
    ConflictError,
    FieldError,
    InvalidError,
    NotFoundError,
    SignInError,
)
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action, OwnRole, rights_of
from desktop_app.domain.texts import clean_text
from desktop_app.domain.vocabulary import Role
from desktop_app.domain.work_calendar import WorkCalendar
from desktop_app.services import roles, settings, signing
from desktop_app.services.approvals import Grave, require_second_within
from desktop_app.services.calendar import stored_calendar
from desktop_app.services.desk import CalendarShelf, Clock, Desk, Sitting, system_clock
from desktop_app.services.office_catalogue import office_catalogue
from desktop_app.services.paper_validity import office_reference
from desktop_app.services.resources import load_resources
from desktop_app.services.rows import AccountRow
from desktop_app.storage import look_queries, office, opening, place, rotation, tries, vault
from desktop_app.storage.audit import Author, log
from desktop_app.storage.database import Database
from desktop_app.storage.models import Account
from desktop_app.storage.search_sync import Progress, unheard
from desktop_app.storage.vault import KdfCost
from desktop_app.translate import tell

ZONE = ZoneInfo("Africa/Casablanca")
SHORTEST_PASSWORD = 8


def create_office(
    folder: Path,
    unit_code: str,
    name: str,
    password: str,
    full_name_ar: str = "",
    clock: Clock = system_clock,
    cost: KdfCost | None = None,
    phone: str = "",
) -> tuple[Desk, str]:
    """Make an office for its unit head; return the open desk and the recovery code.

    Raises InvalidError for an unknown unit, an empty name or a short password, and OfficeError
    when the folder holds an office already or cannot be written to.
    """
    resources = load_resources()
    faults = [*_account_faults(name, password)]
    if unit_code not in resources.reference.units:
        faults.append(FieldError("unit", "unknown_unit", _unknown_unit(unit_code)))
    _refuse(faults)
    database, code = office.create(folder, name, password, cost or vault.todays_cost())
    author = Author(None, clock(), "create_office")
    with database.write(author) as session:
        _add_account(session, author, name, full_name_ar or name, Role.HEAD)
        settings.put_first(session, resources.reference.units[unit_code], full_name_ar, phone)
        signing.signer(session, author.at)
    database.close()
    return sign_in(folder, name, password, clock), code


def sign_in(
    folder: Path,
    name: str,
    password: str,
    clock: Clock = system_clock,
    progress: Progress = unheard,
) -> Desk:
    """Open an office for one account.

    `progress(done, all)` is called while the search index is made anew, as after an update.

    SignInError when name or password is not right, or while the account has to wait after failed
    tries. A wrapping that has grown old is made anew.
    """
    plain = vault.normalise_name(name)
    with _counted(folder, _known(folder, plain), clock):
        database, is_old = office.open_with_password(folder, name, password, progress)
    if is_old:
        _renew_wrapping(folder, database, plain, password)
    return _seat(folder, database, plain, clock)


def recover(
    folder: Path,
    code: str,
    name: str,
    new_password: str,
    clock: Clock = system_clock,
    progress: Progress = unheard,
) -> Desk:
    """Open an office by its printed recovery code and give an account a new password."""
    _refuse(_password_faults(new_password))
    with _counted(folder, tries.RECOVERY, clock):
        database = office.open_with_code(folder, code, progress)
    with database.read() as session:
        account = _find(session, vault.normalise_name(name))
    vault.put_account(
        folder / place.VAULT_FILE, database.key, account.name, new_password, vault.todays_cost()
    )
    tries.clear(folder, account.name)
    with database.write(Author(account.id, clock(), "recover")) as session:
        log(session, "recover", account=account.name)
    return _seat(folder, database, account.name, clock)


@contextmanager
def _counted(folder: Path, name: str, clock: Clock) -> Iterator[None]:
    """Refuse a try while its name has to wait; count it when it fails, forget them when not."""
    tries.refuse_while_waiting(folder, name)
    try:
        yield
    except SignInError:
        tries.count_failure(folder, name, clock())
        raise
    tries.clear(folder, name)


def _known(folder: Path, name: str) -> str:
    """Return a name as failures are counted: unknown ones are not kept."""
    place.require(folder)
    names = vault.account_names(folder / place.VAULT_FILE)
    return name if name in names else tries.UNKNOWN


def _renew_wrapping(folder: Path, database: Database, name: str, password: str) -> None:
    """Wrap the key again at today's cost; when another program is at the vault, another time."""
    with suppress(ConflictError):
        vault.put_account(
            folder / place.VAULT_FILE, database.key, name, password, vault.todays_cost()
        )


def list_accounts(desk: Desk) -> list[AccountRow]:
    """Return every account, those in use first."""
    with desk.read() as session:
        found = session.scalars(select(Account).order_by(Account.retired_at, Account.id))
        made = roles.own_roles(session)
        return [account_row(account, made) for account in found]


def create_account(
    desk: Desk,
    name: str,
    full_name_ar: str,
    role: Role,
    password: str,
    cost: KdfCost | None = None,
    own_role: str = "",
) -> AccountRow:
    """Give somebody an account with a role, or with one the office made; the name must be new.

    Raises InvalidError with each fault, ForbiddenError for a role that may do more than one's own.
    """
    desk.require(Action.MANAGE_ACCOUNTS)
    faults = _account_faults(name, password)
    plain_name = vault.normalise_name(name)
    if any(account.name == plain_name for account in list_accounts(desk)):
        taken = message("Accounts", "There is already an account with this name. Choose another.")
        faults.append(FieldError("name", "duplicate_name", taken))
    if not full_name_ar.strip():
        faults.append(FieldError("full_name_ar", "missing_name", _missing_name()))
    _refuse(faults)
    role = roles.checked_role(desk, role, own_role)
    path = desk.folder / place.VAULT_FILE
    with desk.write(Action.MANAGE_ACCOUNTS, "create_account") as session:
        made = roles.own_roles(session)
        author = desk.author("create_account")
        account = _add_account(session, author, name, full_name_ar, role, own_role)
        # The wrapping is written before the commit: an account that cannot sign in is no account.
        vault.put_account(path, desk.key, account.name, password, cost or vault.todays_cost())
    return account_row(account, made)


def change_password(desk: Desk, old: str, new: str, cost: KdfCost | None = None) -> None:
    """Change the password of the account that signed in; the old one is asked again."""
    path = desk.folder / place.VAULT_FILE
    check_password(desk, old)
    _refuse(_password_faults(new))
    vault.put_account(path, desk.key, desk.account.name, new, cost or vault.todays_cost())
    with desk.database.write(desk.author("change_password")) as session:
        log(session, "change_password")


def new_recovery_code(desk: Desk, password: str) -> str:
    """Return a code that will open the office once it was typed from its sheet.

    Until then the code before it holds. The password of whoever asks is asked again.
    """
    desk.require(Action.MANAGE_ACCOUNTS)
    check_password(desk, password)
    return vault.new_code()


def renew_recovery_code(desk: Desk, code: str, typed: str, cost: KdfCost | None = None) -> None:
    """Take a new recovery code into use when it was typed as it stands; the old one dies.

    The code is tried on the office at once. InvalidError when it was typed differently.
    """
    if crockford.plain(typed) != crockford.plain(code):
        _refuse([FieldError("code", "other_code", _other_code())])
    path = desk.folder / place.VAULT_FILE
    with desk.write(Action.MANAGE_ACCOUNTS, "renew_recovery_code") as session:
        log(session, "renew_recovery_code")
        vault.put_code(path, desk.key, code, cost or vault.todays_cost())
    vault.unlock_with_code(path, typed)


def try_recovery_code(desk: Desk, typed: str) -> None:
    """Raise SignInError unless a code, as it was typed from the sheet, opens this office."""
    vault.unlock_with_code(desk.folder / place.VAULT_FILE, typed)
    with desk.database.write(desk.author("try_recovery_code")) as session:
        log(session, "try_recovery_code")


def rotate_key(desk: Desk, password: str, progress: rotation.Progress) -> None:
    """Give the office a new key and encrypt every page anew; every account keeps its password.

    Accounts that were retired are left out for good. Stopped half-way, the office still opens.
    Raises SecondNeededError while the rule of two persons is in force and nobody agreed.
    """
    desk.require(Action.ROTATE_KEY)
    check_password(desk, password)
    names = {one.name for one in list_accounts(desk) if not one.retired}
    told = message("Accounts", "Every page is encrypted anew; passwords stay as they are.")
    grave = Grave(Action.ROTATE_KEY, "key", {}, (tell(told),))
    with desk.write(Action.ROTATE_KEY) as session:
        require_second_within(session, desk, grave)
        log(session, "rotate_key", accounts=len(names))
    rotation.rotate(desk.database, desk.folder, names, progress)
    with desk.write(Action.ROTATE_KEY, "key_rotated") as session:
        log(session, "key_rotated", accounts=len(names))


def check_password(desk: Desk, password: str) -> None:
    """Raise SignInError unless this is the password of the account that signed in."""
    with _counted(desk.folder, desk.account.name, desk.clock):
        vault.unlock(desk.folder / place.VAULT_FILE, desk.account.name, password)


def retire_account(desk: Desk, account_id: int) -> None:
    """Close an account for good: its wrapping of the key is destroyed, its trail stays."""
    if account_id == desk.account.id:
        raise ConflictError(
            message("Accounts", "You cannot retire your own account. Ask another unit head.")
        )
    desk.require(Action.MANAGE_ACCOUNTS)
    roles.refuse_stronger(desk, account_id)
    with desk.write(Action.MANAGE_ACCOUNTS, "retire_account") as session:
        account = session.get_one(Account, account_id)
        made = roles.own_roles(session)
        account.retired_at = account.updated_at = desk.now()
        look_queries.forget(session, account_id)
        session.flush()
        roles.refuse_lockout(session, made)
        vault.remove_account(desk.folder / place.VAULT_FILE, account.name)


def account_row(account: Account, made: Mapping[str, OwnRole]) -> AccountRow:
    """Return an account as a row; `made` are the roles of the office."""
    own = made.get(account.own_role)
    return AccountRow(
        id=account.id,
        name=account.name,
        full_name_ar=account.full_name_ar,
        role=account.role,
        retired=account.retired_at is not None,
        version=account.version,
        own_role=account.own_role,
        own_role_ar=own.name_ar if own is not None else "",
    )


def _seat(folder: Path, database: Database, name: str, clock: Clock) -> Desk:
    """Return the desk of an account that has opened the office, and log that it did."""
    with database.read() as session:
        account = _find(session, name)
        unit = settings.read_unit(session)
        calendar = stored_calendar(session, WorkCalendar(load_resources().reference.holidays))
        today = clock().astimezone(ZONE).date()
        catalogue = office_catalogue(session, today)
        reference = office_reference(session, load_resources().reference, today)
        made = roles.own_roles(session)
    author = Author(account.id, clock(), "sign_in")
    head = opening.attend(database, author)
    with database.write(author) as session:
        for failed_name, failed in tries.take_untold(folder).items():
            log(session, "failed_sign_in", account=failed_name, tries=failed.untold,
                first_try=failed.first, last_try=failed.last)  # fmt: skip
        log(session, "sign_in")
    return Desk(
        folder=folder,
        database=database,
        account=account_row(account, made),
        unit=unit,
        catalogue=catalogue,
        reference=reference,
        clock=clock,
        zone=ZONE,
        shelf=CalendarShelf(calendar),
        sitting=Sitting(rights_of(account.role, account.own_role, made)),
        head=head,
    )


def _find(session: Session, name: str) -> Account:
    account = session.scalar(select(Account).where(Account.name == name))
    if account is None or account.retired_at is not None:
        raise NotFoundError(
            message("Accounts", "There is no account named {name} in this office.", name=name)
        )
    return account


def _add_account(
    session: Session,
    author: Author,
    name: str,
    full_name_ar: str,
    role: Role,
    own_role: str = "",
) -> Account:
    account = Account(
        name=vault.normalise_name(name),
        full_name_ar=clean_text(full_name_ar),
        role=role,
        own_role=own_role,
        created_at=author.at,
        updated_at=author.at,
    )
    session.add(account)
    session.flush()
    return account


def _account_faults(name: str, password: str) -> list[FieldError]:
    faults = _password_faults(password)
    if not vault.normalise_name(name):
        faults.insert(0, FieldError("name", "missing_name", _missing_name()))
    return faults


def _password_faults(password: str) -> list[FieldError]:
    if len(password) >= SHORTEST_PASSWORD:
        return []
    short = message(
        "Accounts",
        "The password is too short. Choose one of %n characters or more.",
        n=SHORTEST_PASSWORD,
    )
    return [FieldError("password", "short_password", short)]


def _other_code() -> Message:
    return message("Accounts", "This is not the code of the sheet. Read it again, group by group.")


def _missing_name() -> Message:
    return message("Accounts", "The name is missing. Type it.")


def _unknown_unit(code: str) -> Message:
    return message(
        "Accounts", "There is no unit with the code {code}. Choose one of the list.", code=code
    )


def _refuse(faults: list[FieldError]) -> None:
    if faults:
        raise InvalidError(faults)
