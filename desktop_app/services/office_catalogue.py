"""The catalogue of one office: what the program brings, with the office's own changes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.catalogue_changes import Change, with_changes
from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.messages import message
from desktop_app.services.desk import Desk
from desktop_app.services.resources import load_resources
from desktop_app.storage.backups import Verdict
from desktop_app.storage.models import TypeVersion

IN_FORCE = message("Check", "Every change the office made of its services is in force.")


def stored_changes(session: Session) -> list[Change]:
    """Return the office's changes, the first made first."""
    rows = session.scalars(select(TypeVersion).order_by(TypeVersion.id))
    return [Change(row.code, row.number, row.effective_from, row.body) for row in rows]


def office_catalogue(session: Session, day: date) -> Catalogue:
    """Return the catalogue of the office as it stands on a day.

    A stored change that a newer program no longer accepts is left out: the office must open,
    and the fault is told by `catalogue_verdict`.
    """
    catalogue = load_resources().catalogue.as_of(day)
    kept, _ = _sorted_out(catalogue, stored_changes(session))
    return kept


def catalogue_verdict(desk: Desk) -> Verdict:
    """Return whether this program accepts every change the office made of its services."""
    catalogue = load_resources().catalogue.as_of(desk.today())
    with desk.read() as session:
        faults = _sorted_out(catalogue, stored_changes(session))[1]
    if not faults:
        return Verdict("catalogue", True, IN_FORCE)
    text = message(
        "Check",
        "%n changes of the services are left out, this version of the program does not accept"
        " them: {fault}",
        n=len(faults),
        fault=faults[0].message,
    )
    return Verdict("catalogue", False, text)


def _sorted_out(
    catalogue: Catalogue, changes: Iterable[Change]
) -> tuple[Catalogue, list[CatalogueError]]:
    papers = load_resources().reference.papers
    faults = []
    for change in sorted(changes, key=lambda one: (one.effective_from, one.number)):
        try:
            catalogue = with_changes(catalogue, [change], papers)
        except CatalogueError as fault:
            faults.append(fault)
    return catalogue, faults
