"""Carries out what a second person agreed to, as it was asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop_app.domain.roles import Action
from desktop_app.services import approvals, catalogue_edits, merges
from desktop_app.services.approvals import ApprovalRow
from desktop_app.services.cleaning import Checked
from desktop_app.services.desk import Desk

Doer = Callable[[Desk, ApprovalRow], Desk]


def _edit_catalogue(desk: Desk, one: ApprovalRow) -> Desk:
    form = catalogue_edits.form_from(one.body)
    day = Checked(desk.today()).whole_date("effective_from", form.effective_from)
    if day is not None and day < desk.today():
        form = replace(form, effective_from=desk.today().isoformat())
    return catalogue_edits.change_type(desk, one.subject, form, one.body)


def _change_rule(desk: Desk, one: ApprovalRow) -> Desk:
    approvals.save_rule(desk, on=bool(one.body["on"]), days=int(one.body["days"]))
    return desk


def _merge(desk: Desk, one: ApprovalRow) -> Desk:
    merges.merge(desk, merges.form_from(one.body))
    return desk


# What can be carried out from the list of agreements; the others are taken up on their own pages.
DOERS: dict[Action, Doer] = {
    Action.EDIT_CATALOGUE: _edit_catalogue,
    Action.CHANGE_SETTINGS: _change_rule,
    Action.MERGE: _merge,
}


def carry_out(desk: Desk, approval_id: int) -> Desk:
    """Do what was agreed to, once; returns the desk as it has become.

    Raises NotFoundError when there is no agreement to use, and whatever the deed itself refuses:
    the agreement then stays unused. KeyError for what has its own page.
    """
    one = approvals.granted_body(desk, approval_id)
    return DOERS[one.action](desk, one)
