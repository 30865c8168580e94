"""Lets a request live from its deposit until today: papers, steps, decision, closing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from desktop_app.domain.catalogue import PaperNeed, RequestType, TargetDays, TargetUnit
from desktop_app.domain.deadlines import (
    Stop,
    Term,
    add_working_days,
    due_date,
    next_working_day,
)
from desktop_app.domain.vocabulary import DecidingBody, Kind, Opinion, Outcome, State
from desktop_app.domain.work_calendar import WorkCalendar
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.demo.data import Demand, DemoData
from desktop_app.services.demo.draws import about, happens, in_office_hours
from desktop_app.services.demo.staff import Staff
from desktop_app.services.records import EventRecord, PaperRecord

URGENT = TargetDays(1, TargetUnit.WORKING)
INCOMPLETE = 0.28
NEVER_COMPLETED = 0.12
ABANDONED_AFTER = 130
LATE = 0.10
KEPT_OPEN = 0.08
# Types with fewer places than requests: refused for want of a place, not of a right.
PLACES = frozenset({"S15", "S16", "S17", "S20", "S21", "S22", "S36"})
PARTLY = 0.45
# Slips leave on Tuesdays and Thursdays.
DISPATCH_DAYS = frozenset({1, 3})


@dataclass(slots=True)
class Journey:
    """A request on its way; `day` is the last day on which something happened."""

    type: RequestType
    received_on: date
    urgent: bool
    amount: int | None
    day: date
    state: State = State.REGISTERED
    papers: list[PaperRecord] = field(default_factory=list)
    events: list[EventRecord] = field(default_factory=list)
    stops: list[Stop] = field(default_factory=list)
    outcome: Outcome | None = None
    granted: int | None = None
    decided_on: date | None = None
    transmitted_on: date | None = None
    reference: str = ""
    reason: str = ""

    @property
    def term(self) -> Term:
        """Return the time within which an answer is due."""
        target = URGENT if self.urgent else self.type.target
        return Term(target.number, working=target.unit is TargetUnit.WORKING)

    def due_on(self, calendar: WorkCalendar) -> date:
        """Return the day by which an answer is due; missing papers stop the clock."""
        return due_date(calendar, self.received_on, self.term, self.stops)


@dataclass(frozen=True, slots=True)
class Roads:
    """What journeys are drawn from; nothing happens after `now`."""

    rng: Random
    data: DemoData
    staff: Staff
    today: date
    now: datetime
    calendar: WorkCalendar

    def travel(self, journey: Journey, needs: Sequence[PaperNeed], demand: Demand) -> Journey:
        """Let a request go as far as it has come by today."""
        missing = self._deposit(journey, needs)
        if missing and not self._complete(journey, missing):
            return journey
        if not missing and not self._review(journey):
            return journey
        if journey.type.decides[0] is not DecidingBody.UNIT and not self._transmit(journey):
            return journey
        if self._decide(journey, demand):
            self._close(journey)
        return journey

    # --- deposit ---------------------------------------------------------------------------

    def _deposit(self, journey: Journey, needs: Sequence[PaperNeed]) -> list[int]:
        """Note the deposit; returns the places of the papers that are missing."""
        rng = self.rng
        missing: list[int] = []
        if len(needs) > 1 and happens(rng, INCOMPLETE):
            # The first paper is what one comes with.
            others = range(min(1, len(needs) - 2), len(needs))
            missing = sorted(rng.sample(others, rng.choices((1, 2), (3, 1))[0]))
        for place, need in enumerate(needs):
            journey.papers.append(self._paper(need.codes, journey.day, place not in missing))
        for code in journey.type.optional_papers:
            brought = happens(rng, 0.4)
            journey.papers.append(self._paper((code,), journey.day, brought, is_optional=True))
        to = State.INCOMPLETE if missing else State.REGISTERED
        note = rng.choice(self.data.lists["reasons.incomplete"]) if missing else ""
        details = {"missing": ["|".join(needs[place].codes) for place in missing]}
        self._note(journey, RequestAction.REGISTER, to, note, details if missing else {})
        return missing

    def _paper(
        self, codes: tuple[str, ...], day: date, brought: bool, is_optional: bool = False
    ) -> PaperRecord:
        if not brought:
            return PaperRecord(codes, is_optional=is_optional)
        usual = happens(self.rng, 0.8)
        code = codes[0] if usual else self.rng.choice(codes)
        return PaperRecord(codes, code, day, is_optional)

    def _complete(self, journey: Journey, missing: Sequence[int]) -> bool:
        """Bring what is missing; some never do, and the request is closed in the end."""
        if happens(self.rng, NEVER_COMPLETED):
            self._abandon(journey)
            return False
        start = journey.day
        if not self._wait(journey, 1 + self.rng.expovariate(1 / 11)):
            return False
        for place in missing:
            codes = journey.papers[place].codes
            journey.papers[place] = self._paper(codes, journey.day, brought=True)
        journey.stops.append((start, journey.day))
        self._note(journey, RequestAction.COMPLETE, State.UNDER_REVIEW)
        return True

    def _abandon(self, journey: Journey) -> None:
        if self._wait(journey, about(self.rng, ABANDONED_AFTER * 5 / 7, 15, 60, 130)):
            journey.reason = self.rng.choice(self.data.lists["reasons.abandoned"])
            self._note(journey, RequestAction.CLOSE, State.CLOSED, journey.reason)

    # --- review, transmission, decision ----------------------------------------------------

    def _review(self, journey: Journey) -> bool:
        if not self._wait(journey, 1 if journey.urgent else self.rng.randint(1, 4)):
            return False
        self._note(journey, RequestAction.REVIEW, State.UNDER_REVIEW)
        return True

    def _advise(self, journey: Journey) -> bool:
        """The unit head gives an opinion on what others decide."""
        if journey.type.kind is Kind.HEALTH:
            return True
        if not self._wait(journey, 1 if journey.urgent else self.rng.randint(1, 4)):
            return False
        details = {"opinion": Opinion.FAVOURABLE.value}
        self._note(journey, RequestAction.GIVE_OPINION, State.ADVISED, details=details)
        return True

    def _transmit(self, journey: Journey) -> bool:
        if not self._advise(journey):
            return False
        longest = 1 if journey.urgent or journey.term.working else 7
        if not self._wait_for_dispatch(journey, self.rng.randint(1, longest)):
            return False
        journey.transmitted_on = journey.day
        self._note(journey, RequestAction.TRANSMIT, State.TRANSMITTED)
        return True

    def _decide(self, journey: Journey, demand: Demand) -> bool:
        if not self._wait(journey, self._decision_days(journey)):
            return False
        rng = self.rng
        journey.outcome = self._outcome(journey, demand)
        journey.granted = self._granted(journey, demand)
        journey.decided_on = journey.day
        journey.reference = f"{rng.randrange(20, 2900)}/{journey.day.year}"
        if journey.outcome is not Outcome.ACCEPTED:
            journey.reason = rng.choice(self.data.lists[f"reasons.{_reason(journey)}"])
        details = {"outcome": journey.outcome.value}
        self._note(journey, RequestAction.DECIDE, State.DECIDED, journey.reason, details)
        return True

    def _decision_days(self, journey: Journey) -> float:
        """Return the working days a body takes: within the term most often, long after at times."""
        if journey.urgent:
            return 1 + self.rng.expovariate(1 / 4)
        days = journey.term.days * (1 if journey.term.working else 5 / 7)
        if happens(self.rng, LATE):
            return days * self.rng.uniform(1.1, 2.3) + 2
        return max(1, days * about(self.rng, 0.5, 0.2, 0.1, 0.85) - 3)

    def _outcome(self, journey: Journey, demand: Demand) -> Outcome:
        if self.rng.randrange(100) < demand.accepted:
            return Outcome.ACCEPTED
        partly = journey.amount is not None and happens(self.rng, PARTLY)
        return Outcome.PARTLY if partly else Outcome.REFUSED

    def _granted(self, journey: Journey, demand: Demand) -> int | None:
        """Return the centimes granted: the share that is given back, all, part, or nothing."""
        rng, asked = self.rng, journey.amount
        if journey.outcome is Outcome.REFUSED:
            return None if asked is None else 0
        if asked is None:
            return rng.randint(*demand.grant) // 100 * 10_000 if demand.grant else None
        share = rng.randint(*demand.rate) / 100 if demand.rate else 1.0
        if journey.outcome is Outcome.PARTLY:
            share *= rng.choice((0.4, 0.5, 0.6, 0.7, 0.75))
        granted = round(asked * share / 10) * 10
        return min(granted, journey.type.ceiling or granted)

    def _close(self, journey: Journey) -> None:
        days = self.rng.randint(2, 15) + (40 if happens(self.rng, KEPT_OPEN) else 0)
        if self._wait(journey, days):
            topic = "closed_paid" if journey.granted else "closed"
            note = self.rng.choice(self.data.lists[f"reasons.{topic}"])
            self._note(journey, RequestAction.CLOSE, State.CLOSED, note)

    # --- the calendar ----------------------------------------------------------------------

    def _wait(self, journey: Journey, days: float) -> bool:
        """Let working days pass; returns False, and leaves all as it is, when today comes first."""
        end = add_working_days(self.calendar, journey.day, max(1, round(days)))
        if end > self.today:
            return False
        journey.day = end
        return True

    def _wait_for_dispatch(self, journey: Journey, days: int) -> bool:
        """Let days pass until the slips leave: twice a week, at once what is urgent."""
        end = add_working_days(self.calendar, journey.day, days)
        while not journey.urgent and end.weekday() not in DISPATCH_DAYS:
            end += timedelta(days=1)
        end = next_working_day(self.calendar, end)
        if end > self.today:
            return False
        journey.day = end
        return True

    def _note(
        self,
        journey: Journey,
        action: RequestAction,
        to: State,
        note: str = "",
        details: Mapping[str, object] | None = None,
    ) -> None:
        before = journey.state if journey.events else None
        at = in_office_hours(self.rng, journey.day, self.now)
        journey.events.append(
            EventRecord(
                on=journey.day,
                action=action.value,
                from_state=before,
                to_state=to,
                note=note,
                details=details or {},
                at=at,
                account_id=self.staff.hand(self.rng, action),
            )
        )
        journey.state = to


def _reason(journey: Journey) -> str:
    """Return the list of reasons that fits a decision that is not a full acceptance."""
    if journey.outcome is Outcome.REFUSED and journey.type.code in PLACES:
        return "refused_places"
    half = "health" if journey.type.kind is Kind.HEALTH else "social"
    return f"{journey.outcome}_{half}"
