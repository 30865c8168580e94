"""How documents put requests and people into words, the same in each of them."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.formats import isolate, mask_cnie
from desktop_app.domain.vocabulary import Category, Provider, Sex, State, label, state_label
from desktop_app.reports.blocks import alert, code, day
from desktop_app.services.rows import RequestPage, RequestRow
from desktop_app.translate import tell, translate
from desktop_app.typeset import Cell

# These keep their own service number; the others are known by their card or their file.
WITH_SERVICE_NUMBER = frozenset(
    {Category.ACTIVE, Category.TRAINEE, Category.COMMON, Category.RETIREE}
)
SEPARATOR = " · "


def joined(parts: Iterable[str]) -> str:
    """Return the parts that say something, separated by dots."""
    return SEPARATOR.join(part for part in parts if part)


def number_cell(row: RequestRow) -> Cell:
    """Return a request's number with the day it was lodged and its older number under it."""
    notes = [day(row.received_on)]
    if row.old_number:
        notes.append(translate("Reports", "formerly {number}", number=isolate(row.old_number)))
    return Cell(code(row.number), note="\n".join(notes))


def depositor_words(page: RequestPage) -> str:
    """Return who lodged a request: a name, or that it was the person concerned."""
    if page.depositor and page.depositor != page.beneficiary.person.full_name_ar:
        return page.depositor
    if page.beneficiary.person.sex is Sex.FEMALE:
        return translate("Reports", "the person concerned (woman)")
    return translate("Reports", "the person concerned")


def state_words(row: RequestRow) -> str:
    """Return what was decided and where the request stands since, or its state before that."""
    state = tell(state_label(row.state, row.kind))
    if row.outcome is None or row.is_open:
        return state
    outcome = tell(label(row.outcome))
    return outcome if row.state in {State.DECIDED, State.CLOSED} else joined((outcome, state))


def state_cell(row: RequestRow) -> Cell:
    """Return the state with its date; what is missing of an incomplete request."""
    words = state_words(row)
    since = day(row.decided_on or row.state_since)
    if not row.is_stopped:
        return Cell(words, note=since)
    missing = translate("Reports", "%n papers missing", n=row.missing_papers)
    return Cell(alert(words), note=missing)


def due_cell(row: RequestRow) -> Cell:
    """Return the term: its date, that it has passed, or that its clock is stopped."""
    if not row.is_open:
        return Cell("—")
    if row.is_stopped:
        return Cell(translate("Reports", "term suspended"))
    late = alert(translate("Reports", "overdue")) if row.is_overdue else ""
    return Cell(day(row.due_on), note=late)


def provider_words(provider: Provider) -> str:
    """Return who gives the service."""
    return tell(label(provider))


def who_words(row: RequestRow) -> str:
    """Return the beneficiary's category with the number they are known by."""
    category = tell(label(row.beneficiary_category, row.beneficiary_sex))
    return joined((category, _known_by(row)))


def _known_by(row: RequestRow) -> str:
    if row.beneficiary_category in WITH_SERVICE_NUMBER and row.matricule:
        return isolate(row.matricule)
    return isolate(mask_cnie(row.cnie)) if row.cnie else isolate(row.file_number)
