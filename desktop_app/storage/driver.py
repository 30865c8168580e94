"""The driver's own connection, for statements that must not cost more than what they ask."""

from __future__ import annotations

from collections.abc import Sized
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session


def driver_of(session: Session) -> Any:
    """Return the driver's own connection of a session, within its transaction."""
    return session.connection().connection.driver_connection


def written(query: Any) -> str:
    """Return a statement as the driver is given it, its values written out.

    For statements whose values the program chose, never what somebody typed.
    """
    return str(query.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}))


def marks(values: Sized) -> str:
    """Return a place for each of some values, as a statement lists them."""
    return ", ".join("?" * len(values))
