"""Views of a list kept under a name: filters, order and columns, for oneself or for the office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from desktop_app.domain.errors import FieldError, ForbiddenError, InvalidError, NotFoundError
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_text
from desktop_app.services.desk import Desk
from desktop_app.storage.models import SavedView

LONGEST_NAME = 80
SAVE, DROP = "save_view", "drop_view"
# What all colleagues see in their lists is set up by who sets up the office.
SHARING = Action.CHANGE_SETTINGS


@dataclass(frozen=True, slots=True)
class ViewRow:
    """A view: whether it is the account's own, is shared with all, and may be changed by it."""

    id: int
    version: int
    list: str
    name: str
    body: Mapping[str, Any]
    shared: bool
    is_mine: bool
    may_change: bool


def list_views(desk: Desk, name: str) -> list[ViewRow]:
    """Return the views of a list the account sees: its own, then the office's, by name."""
    query = select(SavedView).where(
        SavedView.list == name,
        or_(SavedView.shared.is_(True), SavedView.account_id == desk.account.id),
    )
    with desk.read() as session:
        found = [_row(desk, view) for view in session.scalars(query)]
    return sorted(found, key=lambda row: (row.shared, row.name, row.id))


def save_view(
    desk: Desk, list_name: str, name: str, body: Mapping[str, Any], *, shared: bool = False
) -> ViewRow:
    """Keep a view under a name; InvalidError (`name`) when it is empty, too long or taken.

    To share one with the office takes the right to change its settings.
    """
    if shared:
        desk.require(SHARING)
    with desk.database.write(desk.author(SAVE)) as session:
        plain = _checked_name(session, desk, list_name, name, None)
        now = desk.now()
        view = SavedView(
            list=list_name, name=plain, body=dict(body), account_id=desk.account.id,
            shared=shared, created_at=now, updated_at=now,
        )  # fmt: skip
        session.add(view)
        session.flush()
        return _row(desk, view)


def change_view(
    desk: Desk,
    view_id: int,
    version: int,
    *,
    name: str | None = None,
    body: Mapping[str, Any] | None = None,
    shared: bool | None = None,
) -> ViewRow:
    """Give a view another name, other filters, or to the office; refusals as in `save_view`.

    StaleError when somebody changed it since `version` was read, as in `drop_view`.
    """
    if shared is not None:
        desk.require(SHARING)
    with desk.database.write(desk.author(SAVE)) as session:
        view = _mine(session, desk, view_id, version)
        if shared is not None:
            view.shared = shared
        if name is not None:
            view.name = _checked_name(session, desk, view.list, name, view_id)
        if body is not None:
            view.body = dict(body)
        view.updated_at = desk.now()
        session.flush()
        return _row(desk, view)


def drop_view(desk: Desk, view_id: int, version: int) -> ViewRow:
    """Forget a view; what is returned brings it back with `restore_view`."""
    with desk.database.write(desk.author(DROP)) as session:
        view = _mine(session, desk, view_id, version)
        gone = _row(desk, view)
        session.delete(view)
    return gone


def restore_view(desk: Desk, gone: ViewRow) -> ViewRow:
    """Bring back a view that was just forgotten."""
    return save_view(desk, gone.list, gone.name, gone.body, shared=gone.shared)


def _mine(session: Session, desk: Desk, view_id: int, version: int) -> SavedView:
    """Return a view to change; ForbiddenError for a colleague's, unless one sets up the office."""
    view = session.get(SavedView, view_id)
    if view is None or not (view.shared or view.account_id == desk.account.id):
        raise NotFoundError(message("Views", "This view is no longer there."))
    if not _may_change(desk, view):
        text = message("Views", "This view belongs to a colleague: save one of your own.")
        raise ForbiddenError(text)
    if view.version != version:
        raise StaleDataError
    return view


def _may_change(desk: Desk, view: SavedView) -> bool:
    return view.account_id == desk.account.id or desk.may(SHARING)


def _checked_name(
    session: Session, desk: Desk, list_name: str, name: str, view_id: int | None
) -> str:
    plain = clean_text(name)
    if not plain:
        _refuse("missing", message("Views", "Give the view a name."))
    if len(plain) > LONGEST_NAME:
        text = message("Views", "The name is too long: %n characters at most.", n=LONGEST_NAME)
        _refuse("too_long", text)
    query = select(SavedView.id).where(
        SavedView.list == list_name,
        SavedView.name == plain,
        or_(SavedView.shared.is_(True), SavedView.account_id == desk.account.id),
    )
    if any(other != view_id for other in session.scalars(query)):
        _refuse("taken", message("Views", "There is a view of this name already: replace it."))
    return plain


def _refuse(code: str, text: Any) -> None:
    raise InvalidError([FieldError("name", code, text)])


def _row(desk: Desk, view: SavedView) -> ViewRow:
    return ViewRow(
        id=view.id,
        version=view.version,
        list=view.list,
        name=view.name,
        body=dict(view.body),
        shared=view.shared,
        is_mine=view.account_id == desk.account.id,
        may_change=_may_change(desk, view),
    )
