"""What becomes of a request once others have it: settlement, decision, notice, payment, appeal."""

from __future__ import annotations

from datetime import date, timedelta

from desktop_app.domain.catalogue import Grant
from desktop_app.domain.deadlines import next_working_day
from desktop_app.domain.vocabulary import Kind, NoticeChannel, Outcome, PaymentMode, State
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.demo.data import Demand
from desktop_app.services.demo.draws import about, happens
from desktop_app.services.demo.journeys import Journey, Roads
from desktop_app.services.moves import PAYERS
from desktop_app.services.records import PaymentRecord

LATE = 0.10
KEPT_OPEN = 0.08
PARTLY = 0.45
# Types with fewer places than requests: refused for want of a place, not of a right.
PLACES = frozenset({"S15", "S16", "S17", "S20", "S21", "S22", "S36"})
COMMITTEE, DEFERRED = 0.5, 0.08
SETTLED, CONTROLLED = 0.8, 0.1
TOLD = 0.85
INSTALMENTS = 0.06
APPEALED = 0.08
CHANNELS = tuple(NoticeChannel)
CHANNEL_WEIGHTS = (40, 38, 8, 14)
# How the number of each kind of agreement begins, and how long most hold.
NUMBERS = {Grant.EXEMPTION: "ETM", Grant.AGREEMENT: "AP", Grant.COVER: "PEC"}
USUAL_MONTHS = 6
# What the fund pays to whoever gave the care.
DIRECT = frozenset({"H04", "H05", "H06", "H17", "H18"})
# What has ended is archived two years later.
ARCHIVED_AFTER = 730


def decide_and_end(roads: Roads, journey: Journey, demand: Demand) -> None:
    """Let a request that was transmitted (or that the unit decides) go to its end."""
    if not _before_decision(roads, journey) or not _decide(roads, journey, demand):
        return
    if not _notify(roads, journey):
        return
    contested = journey.outcome is not Outcome.ACCEPTED
    if contested and roads.takes(journey, APPEALED, State.APPEALED):
        if not _appeal(roads, journey):
            return
        if not _decide(roads, journey, demand, again=True) or not _notify(roads, journey):
            return
    if journey.granted and not _pay(roads, journey):
        return
    _close(roads, journey)


# --- decision --------------------------------------------------------------------------------


def _before_decision(roads: Roads, journey: Journey) -> bool:
    """Pass the committee of the Foundation, or the settlement of the funds."""
    if journey.by_unit:
        return True
    days = _decision_days(roads, journey) / 2
    if journey.type.kind is Kind.SOCIAL:
        wanted = (State.COMMITTEE, State.DEFERRED)
        if journey.urgent or not roads.takes(journey, COMMITTEE, *wanted):
            return True
        return _committee(roads, journey, days)
    if not roads.takes(journey, SETTLED, State.SETTLING, State.MEDICAL_CONTROL):
        return True
    if not roads.step(journey, days, RequestAction.START_SETTLEMENT, State.SETTLING):
        return False
    if not roads.takes(journey, CONTROLLED, State.MEDICAL_CONTROL):
        return True
    control = RequestAction.REFER_TO_CONTROL, State.MEDICAL_CONTROL
    found = RequestAction.REPORT_CONTROL, State.SETTLING
    return roads.step(journey, roads.rng.randint(2, 6), *control) and roads.step(
        journey, roads.rng.randint(3, 12), *found, roads.text("control")
    )


def _committee(roads: Roads, journey: Journey, days: float) -> bool:
    submit = RequestAction.SUBMIT_TO_COMMITTEE, State.COMMITTEE
    if not roads.step(journey, days, *submit):
        return False
    if not roads.takes(journey, DEFERRED, State.DEFERRED):
        return True
    code, note = roads.reason("deferred")
    later = RequestAction.DEFER, State.DEFERRED
    if not roads.step(journey, roads.rng.randint(2, 8), *later, note, {"reasons": [code]}):
        return False
    return roads.step(journey, roads.rng.randint(10, 25), *submit)


def _decide(roads: Roads, journey: Journey, demand: Demand, *, again: bool = False) -> bool:
    days = roads.rng.randint(6, 20) if again else _decision_days(roads, journey) / 2
    outcome = _second_outcome(roads, journey) if again else _outcome(roads, journey, demand)
    code, words = ("", "")
    if outcome is not Outcome.ACCEPTED:
        code, words = roads.reason(_topic(journey, outcome))
    granted = _granted(roads, journey, demand, outcome)
    details: dict[str, object] = {"outcome": outcome.value}
    if code:
        details["reasons"] = [code]
    if granted:
        details["amount"] = granted
    if not roads.step(journey, days, RequestAction.DECIDE, State.DECIDED, words, details):
        return False
    journey.outcome, journey.granted, journey.decided_on = outcome, granted, journey.day
    journey.reference = f"{roads.rng.randrange(20, 2900)}/{journey.day.year}"
    journey.reason, journey.reasons = words, (code,) if code else ()
    if outcome is not Outcome.REFUSED and journey.type.grants is not None:
        _agree(roads, journey, journey.type.grants)
    return True


def _agree(roads: Roads, journey: Journey, grant: Grant) -> None:
    """An agreement has its number and the time for which it holds."""
    begins, year = NUMBERS[grant], journey.day.year
    journey.granted_number = f"{begins}-{roads.rng.randrange(100, 9900)}/{year}"
    journey.valid_from = journey.day
    journey.valid_until = _months_later(journey.day, journey.type.valid_months or USUAL_MONTHS)


def _months_later(day: date, months: int) -> date:
    """Return the eve of the same day so many months later."""
    years, month = divmod(day.month - 1 + months, 12)
    return date(day.year + years, month + 1, min(day.day, 28)) - timedelta(days=1)


def _decision_days(roads: Roads, journey: Journey) -> float:
    """Return the working days a body takes: within the term most often, long after at times."""
    rng = roads.rng
    if journey.urgent:
        return 1 + rng.expovariate(1 / 4)
    days = journey.term.days * (1 if journey.term.working else 5 / 7)
    if happens(rng, LATE):
        return days * rng.uniform(1.1, 2.3) + 2
    return max(1, days * about(rng, 0.5, 0.2, 0.1, 0.85) - 3)


def _outcome(roads: Roads, journey: Journey, demand: Demand) -> Outcome:
    if journey.halt in {State.PAYING, State.PAID}:
        return Outcome.ACCEPTED
    partly = journey.amount is not None and happens(roads.rng, PARTLY)
    granted = roads.rng.randrange(100) < demand.accepted and journey.halt is not State.APPEALED
    if granted:
        return Outcome.ACCEPTED
    return Outcome.PARTLY if partly else Outcome.REFUSED


def _second_outcome(roads: Roads, journey: Journey) -> Outcome:
    """Appeals bring new papers at times; what was granted is never taken back."""
    if happens(roads.rng, 0.35):
        return Outcome.ACCEPTED
    return journey.outcome or Outcome.REFUSED


def _granted(roads: Roads, journey: Journey, demand: Demand, outcome: Outcome) -> int | None:
    """Return the centimes granted: the share that is given back, all, part, or nothing."""
    rng, asked = roads.rng, journey.amount
    if outcome is Outcome.REFUSED:
        return None if asked is None else 0
    if asked is None:
        return rng.randint(*demand.grant) // 100 * 10_000 if demand.grant else None
    share = rng.randint(*demand.rate) / 100 if demand.rate else 1.0
    if outcome is Outcome.PARTLY:
        share *= rng.choice((0.4, 0.5, 0.6, 0.7, 0.75))
    granted = round(asked * share / 10) * 10
    return min(granted, journey.type.ceiling or granted)


def _topic(journey: Journey, outcome: Outcome) -> str:
    """Return the list of reasons that fits a decision that is not a full acceptance."""
    if outcome is Outcome.REFUSED and journey.type.code in PLACES:
        return "refused_places"
    half = "health" if journey.type.kind is Kind.HEALTH else "social"
    return f"{outcome}_{half}"


# --- notice, payment, appeal, end ------------------------------------------------------------


def _notify(roads: Roads, journey: Journey) -> bool:
    if not roads.takes(journey, TOLD, State.NOTIFIED, State.APPEALED):
        return journey.state is not journey.halt
    channel = roads.rng.choices(CHANNELS, CHANNEL_WEIGHTS)[0]
    told = RequestAction.NOTIFY, State.NOTIFIED
    if not roads.step(journey, roads.rng.randint(1, 5), *told, "", {"channel": channel.value}):
        return False
    journey.notified_on, journey.notice_channel = journey.day, channel
    return True


def _appeal(roads: Roads, journey: Journey) -> bool:
    contested = journey.outcome.value if journey.outcome else ""
    appeal = RequestAction.APPEAL, State.APPEALED
    details = {"contested": contested}
    if not roads.step(journey, roads.rng.randint(3, 25), *appeal, roads.text("appeal"), details):
        return False
    journey.appealed_on = journey.day
    return True


def _pay(roads: Roads, journey: Journey) -> bool:
    """Pay what was granted, at once most often, in two instalments at times."""
    granted = journey.granted or 0
    under_way = roads.takes(journey, 0.5, State.PAYING)
    parts = [granted]
    if under_way:
        start = RequestAction.START_PAYMENT, State.PAYING
        if not roads.step(journey, roads.rng.randint(2, 10), *start):
            return False
        if granted > 400_000 and happens(roads.rng, INSTALMENTS):
            first = granted // 200 * 100
            parts = [first, granted - first]
    *instalments, last = parts
    for part in instalments:
        paid_in_part = RequestAction.PAY_PART, State.PAYING
        if not _transfer(roads, journey, part, *paid_in_part):
            return False
    return _transfer(roads, journey, last, RequestAction.PAY, State.PAID)


def _transfer(
    roads: Roads, journey: Journey, amount: int, action: RequestAction, to: State
) -> bool:
    days = roads.rng.randint(3, 18)
    if not roads.step(journey, days, action, to, "", {"amount": amount}):
        return False
    mode = _mode(roads, journey)
    last = journey.events[-1]
    journey.payments.append(
        PaymentRecord(
            on=journey.day,
            payer=PAYERS[journey.type.provider],
            mode=mode,
            amount=amount,
            rib=journey.rib if mode is PaymentMode.TRANSFER else "",
            reference=f"{roads.rng.randrange(1000, 99_000)}/{journey.day.year}",
            at=last.at,
            account_id=last.account_id,
        )
    )
    return True


def _mode(roads: Roads, journey: Journey) -> PaymentMode:
    if journey.type.code == "S13":
        return PaymentMode.VOUCHER
    if journey.type.code in DIRECT:
        return PaymentMode.DIRECT
    if journey.rib and happens(roads.rng, 0.95):
        return PaymentMode.TRANSFER
    return roads.rng.choice((PaymentMode.CHEQUE, PaymentMode.CHEQUE, PaymentMode.CASH))


def _close(roads: Roads, journey: Journey) -> None:
    days = roads.rng.randint(2, 15) + (40 if happens(roads.rng, KEPT_OPEN) else 0)
    note = roads.text("closed_paid" if journey.payments else "closed")
    roads.step(journey, days, RequestAction.CLOSE, State.CLOSED, note)


def archive(roads: Roads, journey: Journey) -> None:
    """Put away what ended long ago."""
    days = ARCHIVED_AFTER + roads.rng.randint(0, 90)
    day = next_working_day(roads.calendar, journey.day + timedelta(days=days))
    if journey.state in {State.CLOSED, State.CANCELLED, State.WITHDRAWN} and day <= roads.today:
        journey.day = day
        roads.note(journey, RequestAction.ARCHIVE, State.ARCHIVED)
