"""Carries out what a second person agreed to, as it was asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.services import (
    approvals,
    catalogue_edits,
    merges,
    paper_validity,
    tariffs,
    unmerges,
)
from desktop_app.services.approvals import ApprovalRow
from desktop_app.services.cleaning import Checked
from desktop_app.services.desk import Desk

Doer = Callable[[Desk, ApprovalRow], Desk]


def _change_type(desk: Desk, one: ApprovalRow) -> Desk:
    form = catalogue_edits.form_from(one.body)
    form = replace(form, effective_from=_from_today(desk, form.effective_from))
    return catalogue_edits.change_type(desk, one.subject, form, one.body)


def _change_validity(desk: Desk, one: ApprovalRow) -> Desk:
    form = paper_validity.form_from(one.body)
    form = replace(form, effective_from=_from_today(desk, form.effective_from))
    code = one.subject.removeprefix(paper_validity.SUBJECT)
    return paper_validity.change_validity(desk, code, form, one.body)


def _from_today(desk: Desk, typed: str) -> str:
    """Return the day that was asked for, or today when it has passed meanwhile."""
    day = Checked(desk.today()).whole_date("effective_from", typed)
    return desk.today().isoformat() if day is not None and day < desk.today() else typed


def _bring_in_tariff(desk: Desk, one: ApprovalRow) -> Desk:
    tariffs.import_agreed(desk, one.body)
    return desk


def _change_rule(desk: Desk, one: ApprovalRow) -> Desk:
    approvals.save_rule(desk, on=bool(one.body["on"]), days=int(one.body["days"]))
    return desk


def _merge(desk: Desk, one: ApprovalRow) -> Desk:
    merges.merge(desk, merges.form_from(one.body))
    return desk


def _unmerge(desk: Desk, one: ApprovalRow) -> Desk:
    unmerges.unmerge_agreed(desk, one.body)
    return desk


# What can be carried out from the list of agreements, by its action and what its subject begins
# with; the others are taken up on their own pages.
DOERS: dict[tuple[Action, str], Doer] = {
    (Action.EDIT_CATALOGUE, ""): _change_type,
    (Action.EDIT_CATALOGUE, paper_validity.SUBJECT): _change_validity,
    (Action.EDIT_CATALOGUE, tariffs.SUBJECT): _bring_in_tariff,
    (Action.CHANGE_SETTINGS, ""): _change_rule,
    (Action.MERGE, ""): _merge,
    (Action.MERGE, unmerges.SUBJECT): _unmerge,
}


def doer_of(one: ApprovalRow) -> Doer | None:
    """Return what carries out a question from the list; None for what has its own page."""
    head, slash, _rest = one.subject.partition("/")
    return DOERS.get((one.action, head + slash if slash else ""))


def carry_out(desk: Desk, approval_id: int) -> Desk:
    """Do what was agreed to, once; returns the desk as it has become.

    Raises NotFoundError when there is no agreement to use or it has its own page, and whatever
    the deed itself refuses: the agreement then stays unused.
    """
    one = approvals.granted_body(desk, approval_id)
    doer = doer_of(one)
    if doer is None:
        raise NotFoundError(message("Approvals", "Carry this out on its own page."))
    return doer(desk, one)
