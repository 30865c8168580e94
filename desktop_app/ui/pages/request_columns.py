"""The columns of the list of requests: those it comes with, and those that can be added."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.services.rows import RequestRow
from desktop_app.translate import translate
from desktop_app.ui.columns import Column, Lines, Piece
from desktop_app.ui.pages.request_words import category_words, term_badge
from desktop_app.ui.widgets.badge import state_badge

USUAL = (
    "number", "beneficiary", "type", "provider", "state", "received_on", "due",
    "amount_requested", "amount_granted",
)  # fmt: skip
DAY, AMOUNT = 92, 94


def columns(query: Callable[[], str] = str) -> list[Column]:
    """Return every column, in the order they are offered; `query()` is what was looked for."""
    return [
        Column("number", _t("Number"), 154, "ltr", sort="number", weight=500),
        Column("beneficiary", _t("Beneficiary"), kind="lines", sort="beneficiary", minimum=150,
               value=lambda found: _beneficiary(found, query())),
        Column("type", _t("Service"), 162, sort="type", value=lambda found: found.type_short_ar),
        Column("provider", _t("Provider"), 104, "provider"),
        Column("state", _t("State"), 138, "badge", sort="state",
               value=lambda found: state_badge(found.state, found.kind, found.outcome)),
        Column("received_on", _t("Deposit"), DAY, "date", sort="received"),
        Column("due", _t("Term"), 114, "badge", sort="due", value=term_badge),
        Column("amount_requested", _t("Requested"), AMOUNT, "amount", "trailing",
               sort="requested"),
        Column("amount_granted", _t("Granted"), AMOUNT, "amount", "trailing", sort="granted",
               drop=1),
        Column("assigned_ar", _t("Assigned to"), 130, sort="assigned"),
        Column("due_on", _t("Answer due by"), 104, "date", sort="due"),
        Column("decided_on", _t("Decision"), DAY, "date", sort="decided"),
        Column("state_since", _t("In this state since"), 120, "date", sort="since"),
        Column("file_number", _t("File number"), 138, "ltr"),
        Column("matricule", _t("Service number"), 92, "ltr"),
        Column("old_number", _t("Number in the old register"), 130, "ltr"),
        Column("slip_number", _t("Dispatch slip"), 130, "ltr"),
        Column("missing", _t("Missing papers"), 92, "number", "centre",
               value=lambda found: found.missing_papers),
        Column("unit", _t("Unit"), 70, "ltr"),
    ]  # fmt: skip


def _t(source: str) -> str:
    return {
        "Number": translate("RequestsPage", "Number"),
        "Beneficiary": translate("RequestsPage", "Beneficiary"),
        "Service": translate("RequestsPage", "Service"),
        "Provider": translate("RequestsPage", "Provider"),
        "State": translate("RequestsPage", "State"),
        "Deposit": translate("RequestsPage", "Deposit"),
        "Term": translate("RequestsPage", "Term"),
        "Requested": translate("RequestsPage", "Requested"),
        "Granted": translate("RequestsPage", "Granted"),
        "Assigned to": translate("RequestsPage", "Assigned to"),
        "Answer due by": translate("RequestsPage", "Answer due by"),
        "Decision": translate("RequestsPage", "Decision"),
        "In this state since": translate("RequestsPage", "In this state since"),
        "File number": translate("RequestsPage", "File number"),
        "Service number": translate("RequestsPage", "Service number"),
        "Number in the old register": translate("RequestsPage", "Number in the old register"),
        "Dispatch slip": translate("RequestsPage", "Dispatch slip"),
        "Missing papers": translate("RequestsPage", "Missing papers"),
        "Unit": translate("RequestsPage", "Unit"),
    }[source]


def _beneficiary(found: RequestRow, query: str) -> Lines:
    who = category_words(found.beneficiary_category, found.beneficiary_sex)
    quiet = (
        Piece(who, 400, "ink2", "small"),
        Piece(found.file_number, 400, "ink3", "small", ltr=True),
    )
    return Lines((Piece(found.beneficiary_ar, 500, query=query),), quiet)
