"""How an account wants the columns of its lists: which, in which order, how wide."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.services.desk import Desk
from desktop_app.storage.models import Layout

WIDEST = 800

Shown = tuple[tuple[str, int], ...]
"""The columns that are shown, in their order, each with its width; 0 leaves it to the list."""


def read_layout(desk: Desk, name: str) -> Shown:
    """Return how the account left a list's columns; empty when it never changed them."""
    with desk.read() as session:
        kept = session.get(Layout, (desk.account.id, name))
        return () if kept is None else shown_from(kept.body.get("columns", ()))


def save_layout(desk: Desk, name: str, columns: Iterable[tuple[str, int]]) -> None:
    """Keep how the account wants a list's columns; none at all forgets it."""
    body = {"columns": [list(one) for one in columns]}
    with desk.database.write(desk.author("layout")) as session:
        if body["columns"]:
            session.merge(Layout(account_id=desk.account.id, list=name, body=body))
            return
        kept = session.get(Layout, (desk.account.id, name))
        if kept is not None:
            session.delete(kept)


def shown_from(stored: object) -> Shown:
    """Return columns as they were stored; what cannot be one is left out."""
    found = []
    for one in stored if isinstance(stored, Sequence) else ():
        if isinstance(one, Sequence) and len(one) == 2 and isinstance(one[0], str):
            width = one[1] if isinstance(one[1], int) else 0
            found.append((one[0], max(0, min(width, WIDEST))))
    return tuple(dict(found).items())
