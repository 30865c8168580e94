"""Stored rows as plain values and back: what the trash keeps, and what is put back from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Date, inspect
from sqlalchemy.orm import Session

from desktop_app.domain.dates import PartialDate
from desktop_app.storage.audit import plain
from desktop_app.storage.columns import Code, Instant, PartialDateText
from desktop_app.storage.models import Base

Values = Mapping[str, Any]


@lru_cache(maxsize=1)
def classes() -> dict[str, type[Base]]:
    """Return the class of each table by the table's name."""
    return {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}


def copied(row: Base) -> dict[str, Any]:
    """Return every column of a row as JSON keeps it."""
    names = inspect(type(row)).column_attrs.keys()
    return {name: plain(getattr(row, name)) for name in names}


def value_of(table: str, name: str, value: Any) -> Any:
    """Return a plain value as its column holds it."""
    if value is None:
        return None
    kind = _column(table, name).type
    if isinstance(kind, Code):
        return kind.codes(value)
    for known, read in READERS:
        if isinstance(kind, known):
            return read(value)
    return value


# `Instant` is a date with time to the database, so it stands before the dates.
READERS: tuple[tuple[type, Callable[[str], Any]], ...] = (
    (PartialDateText, PartialDate.from_iso),
    (Instant, datetime.fromisoformat),
    (Date, date.fromisoformat),
)


def remade(table: str, values: Values) -> Base:
    """Return a new row of a table with the values of a copy; what a copy lacks stays empty."""
    made = {name: value_of(table, name, value) for name, value in values.items()}
    empty = {name: value for name, value in _empties(table).items() if made.get(name) is None}
    return classes()[table](**made | empty)


def parents_of(table: str, values: Values) -> list[tuple[str, str, Any]]:
    """Return (column, table, id) of each row that a copy stands on."""
    found = []
    for column in classes()[table].__table__.columns:
        for key in column.foreign_keys:
            if values.get(column.key) is not None:
                found.append((column.key, key.column.table.name, values[column.key]))
    return found


def stored(session: Session, table: str, row_id: Any) -> Base | None:
    """Return a row by its key, as the trail writes keys: parts joined by «/»."""
    kind = classes()[table]
    keys = [column.name for column in inspect(kind).primary_key]
    parts = str(row_id).split("/") if len(keys) > 1 else [row_id]
    key = tuple(_typed_key(table, *pair) for pair in zip(keys, parts, strict=True))
    return session.get(kind, key if len(key) > 1 else key[0])


def _typed_key(table: str, name: str, value: Any) -> Any:
    return int(value) if _column(table, name).type.python_type is int else value


def _column(table: str, name: str) -> Any:
    return classes()[table].__table__.columns[name]


@lru_cache(maxsize=64)
def _empties(table: str) -> dict[str, Any]:
    """Return what stands for nothing in each column that must hold something."""
    empty: dict[str, Any] = {}
    for column in classes()[table].__table__.columns:
        if column.nullable or column.primary_key:
            continue
        if isinstance(column.type, Code | Date | Instant):
            continue
        kind = column.type.python_type
        if kind in EMPTY:
            empty[column.key] = EMPTY[kind]
    return empty


EMPTY: dict[type, Any] = {str: "", bool: False, int: 0}
