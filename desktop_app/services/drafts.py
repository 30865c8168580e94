"""Half-typed forms, kept encrypted for the account that types them."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select

from desktop_app.services.desk import Desk
from desktop_app.services.rows import DraftRow
from desktop_app.storage.models import Draft


def save_draft(desk: Desk, form: str, body: Mapping[str, object]) -> None:
    """Keep what has been typed in a form so far; `form` names it, such as `request:new`."""
    with desk.database.write(desk.author("draft")) as session:
        session.merge(
            Draft(account_id=desk.account.id, form=form, body=dict(body), saved_at=desk.now())
        )


def load_draft(desk: Desk, form: str) -> DraftRow | None:
    """Return what was typed in a form, or None."""
    with desk.read() as session:
        draft = session.get(Draft, (desk.account.id, form))
        return None if draft is None else _row(draft)


def drop_draft(desk: Desk, form: str) -> None:
    """Forget a form's draft, when it was saved or given up."""
    with desk.database.write(desk.author("draft")) as session:
        draft = session.get(Draft, (desk.account.id, form))
        if draft is not None:
            session.delete(draft)


def list_drafts(desk: Desk) -> list[DraftRow]:
    """Return the account's drafts, the last saved first."""
    mine = select(Draft).where(Draft.account_id == desk.account.id).order_by(Draft.saved_at.desc())
    with desk.read() as session:
        return [_row(draft) for draft in session.scalars(mine)]


def _row(draft: Draft) -> DraftRow:
    return DraftRow(form=draft.form, body=draft.body, saved_at=draft.saved_at)
