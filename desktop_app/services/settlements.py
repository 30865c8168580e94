"""What the funds settled for a health request: the shares of their statement."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified
from sqlalchemy.orm.exc import StaleDataError

from desktop_app.domain.errors import ConflictError, InvalidError
from desktop_app.domain.formats import dirhams
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Kind, Outcome, State
from desktop_app.services import timeline
from desktop_app.services.care_forms import SettlementForm
from desktop_app.services.care_rows import SettlementRow
from desktop_app.services.cleaning import Checked
from desktop_app.services.confidence import refuse_withheld
from desktop_app.services.desk import Desk
from desktop_app.storage.models import ActLine, Request, Settlement

# From here on the file is with the funds, and their statement can come.
WITH_THE_FUNDS = frozenset({State.TRANSMITTED, State.SETTLING, State.MEDICAL_CONTROL})
SHARES = ("base", "mutual", "complementary")


def may_be_settled(request: Request) -> bool:
    """Tell whether the funds can have settled a request: sent to them, or decided by them."""
    if request.kind is not Kind.HEALTH or request.state in {State.CANCELLED, State.WITHDRAWN}:
        return False
    granted = request.outcome in {Outcome.ACCEPTED, Outcome.PARTLY}
    return granted or request.state in WITH_THE_FUNDS


def settlement_of(session: Session, request_id: int) -> SettlementRow | None:
    """Return what was settled for a request; None when nothing was yet."""
    found = session.get(Settlement, request_id)
    if found is None:
        return None
    return SettlementRow(
        on=found.on,
        reference=found.reference,
        asked=found.asked,
        base=found.base_share,
        mutual=found.mutual_share,
        complementary=found.complementary_share,
    )


def settle(desk: Desk, request_id: int, form: SettlementForm, version: int) -> SettlementRow:
    """Record, or correct, what the funds settled for a request.

    Raises InvalidError with every fault (`on`, `base`, …), ConflictError for a request that was
    not sent to the funds.
    """
    with desk.write(Action.RECORD_DECISION, "settle") as session:
        request = timeline.stored_request(session, request_id)
        if request.version != version:
            raise StaleDataError
        refuse_withheld(desk, timeline.type_of(desk, request))
        row = settle_in(session, desk, request, form)
        request.updated_at = desk.now()
        # The settlement is a row of its own: the request's version must tell of it too.
        flag_modified(request, "updated_at")
    return row


def settle_in(
    session: Session, desk: Desk, request: Request, form: SettlementForm, prefix: str = ""
) -> SettlementRow:
    """Record a settlement within a change under way, such as the decision it came with.

    `prefix` stands before the names of the fields at fault.
    """
    if not may_be_settled(request):
        text = message(
            "Care", "The request was not sent to the funds yet: there is nothing to settle."
        )
        raise ConflictError(text, "not_sent")
    checked = check_settlement(session, desk, request, form, prefix)
    if checked.faults:
        raise InvalidError(checked.faults)
    values = checked.values
    found = session.get(Settlement, request.id)
    if found is None:
        found = Settlement(request_id=request.id, created_at=desk.now())
        session.add(found)
    found.on, found.reference = values["on"], values["reference"]
    found.asked = values["asked"]
    found.base_share, found.mutual_share = values["base"], values["mutual"]
    found.complementary_share = values["complementary"]
    found.account_id, found.updated_at = desk.account.id, desk.now()
    session.flush()
    row = settlement_of(session, request.id)
    assert row is not None
    return row


def check_settlement(
    session: Session, desk: Desk, request: Request, form: SettlementForm, prefix: str
) -> Checked:
    """Return what a statement says, with its faults."""
    checked = Checked(desk.today(), prefix)
    day = checked.whole_date("on", form.on or desk.today().isoformat(), past=True)
    if day is not None and day < request.received_on:
        text = message("Care", "The statement is before the deposit of the request.")
        checked.fault("on", "before_deposit", text)
    checked.text("reference", form.reference)
    shares = [checked.amount(name, getattr(form, name)) for name in SHARES]
    checked.values["asked"] = _asked(session, request)
    if not checked.faults and all(share is None for share in shares):
        text = message("Care", "Type one share of the statement at least; nought is 0.")
        checked.fault("base", "missing_amount", text)
    _check_sum(checked, sum(share or 0 for share in shares))
    return checked


def _asked(session: Session, request: Request) -> int:
    """Return the expense of a request: the sum of its acts, else what it asks."""
    query = select(ActLine.asked).where(ActLine.request_id == request.id)
    return sum(session.scalars(query)) or request.amount_requested or 0


def _check_sum(checked: Checked, settled: int) -> None:
    asked = checked.values["asked"]
    if not checked.faults and asked and settled > asked:
        text = message(
            "Care",
            "The shares add up to {settled}, above the expense of {asked}. Check the statement.",
            settled=dirhams(settled),
            asked=dirhams(asked),
        )
        checked.fault("base", "over_asked", text)
