"""Layers an office's own changes of request types over the catalogue the program brings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from desktop_app.domain import catalogue_reader as reader
from desktop_app.domain.catalogue import Catalogue, RequestType, Written, in_force
from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.reference import Paper
from desktop_app.domain.table_checks import Table, TableError

# What a request's number, its life and its place in the lists rest on: never changed.
FIXED = frozenset({"code", "kind", "version", "effective_from"})


@dataclass(frozen=True, slots=True)
class Change:
    """A type as the office changed it from a day on; `body` holds the keys of its table that
    changed, as the files write them, with None for a key that was taken out.
    """

    code: str
    number: int
    effective_from: date
    body: Mapping[str, object]


def with_changes(
    catalogue: Catalogue, changes: Iterable[Change], papers: Mapping[str, Paper]
) -> Catalogue:
    """Return the catalogue with an office's changes, each checked as the files are.

    A change holds over the version in force before it; of two of one day the higher number is
    in force. CatalogueError tells the type, the version and the fault.
    """
    versions = dict(catalogue.versions)
    spellings = dict(catalogue.spellings)
    for change in sorted(changes, key=lambda one: (one.effective_from, one.number)):
        written = _written(versions.get(change.code, ()), change, papers, catalogue)
        reader.claim_names(spellings, written.type, partial(_error, change))
        versions[change.code] = _placed(versions[change.code], written)
    types = in_force(versions, catalogue.day)
    return replace(catalogue, types=types, versions=versions, spellings=spellings, papers=papers)


def check_change(
    catalogue: Catalogue, change: Change, papers: Mapping[str, Paper]
) -> TableError | None:
    """Return the first thing wrong with a change, with the key it is wrong in; None when good."""
    before = catalogue.versions[change.code]
    try:
        _check_change(before, change)
        table = _layered(_base(before, change).table, change)
        one = reader.read_type(table, papers, catalogue.shared)
        reader.claim_names(dict(catalogue.spellings), one, lambda fault: fault)
    except TableError as fault:
        return fault
    return None


def _written(
    before: tuple[Written, ...],
    change: Change,
    papers: Mapping[str, Paper],
    catalogue: Catalogue,
) -> Written:
    if not before:
        raise CatalogueError(
            message("Catalogue", "There is no type {code} to change.", code=change.code)
        )
    try:
        _check_change(before, change)
        table = _layered(_base(before, change).table, change)
        return Written(reader.read_type(table, papers, catalogue.shared), table)
    except TableError as fault:
        raise _error(change, fault) from None


def _base(before: tuple[Written, ...], change: Change) -> Written:
    """Return the version in force on the day of a change."""
    earlier = (one for one in reversed(before) if _order(one.type) < _order(change))
    return next(earlier, before[0])


def _order(one: RequestType | Change) -> tuple[date, int]:
    number = one.number if isinstance(one, Change) else one.version
    return one.effective_from, number


def _layered(table: Table, change: Change) -> Table:
    merged = {
        **table,
        **change.body,
        "version": change.number,
        "effective_from": change.effective_from,
    }
    return {key: value for key, value in merged.items() if value is not None}


def _placed(before: tuple[Written, ...], written: Written) -> tuple[Written, ...]:
    return tuple(sorted((*before, written), key=lambda one: _order(one.type)))


def _check_change(before: tuple[Written, ...], change: Change) -> None:
    for key in sorted(FIXED & set(change.body)):
        raise TableError(key, message("Catalogue", "“{key}” of a type is never changed.", key=key))
    if any(one.type.version == change.number for one in before):
        raise TableError("version", _taken(change))


def _taken(change: Change) -> Message:
    return message(
        "Catalogue",
        "Version {version} of {code} is already there; give the next number.",
        version=change.number,
        code=change.code,
    )


def _error(change: Change, fault: TableError) -> CatalogueError:
    return CatalogueError(
        message(
            "Catalogue",
            "The type {code}, version {version}: {fault}",
            code=change.code,
            version=change.number,
            fault=fault.text,
        )
    )
