"""Lets a request live from its deposit until today: papers, inquiry, opinion, transmission."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from random import Random

from desktop_app.domain.catalogue import PaperNeed, RequestType
from desktop_app.domain.deadlines import (
    Stop,
    Term,
    add_working_days,
    due_date,
    next_working_day,
)
from desktop_app.domain.vocabulary import (
    STOPPED_STATES,
    DecidingBody,
    Kind,
    NoticeChannel,
    Opinion,
    Outcome,
    ReportKind,
    State,
)
from desktop_app.domain.work_calendar import WorkCalendar
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.demo.data import DemoData
from desktop_app.services.demo.draws import about, happens, in_office_hours
from desktop_app.services.demo.staff import Staff
from desktop_app.services.records import EventRecord, PaperRecord, PaymentRecord, ReportRecord
from desktop_app.services.timeline import APPEAL_DAYS, term_of

INCOMPLETE = 0.28
NEVER_COMPLETED = 0.12
ABANDONED_AFTER = 130
WITHDRAWN, CANCELLED = 0.015, 0.008
ASKED_AGAIN = 0.03
# Aids for which the unit goes and sees how a family lives.
INQUIRED = {"S01": 0.4, "S03": 0.7, "S05": 0.6, "S28": 0.3, "S39": 0.3, "S09": 0.6}
OPINIONS = (Opinion.FAVOURABLE, Opinion.RESERVED, Opinion.UNFAVOURABLE)
OPINION_WEIGHTS = (86, 9, 5)
RETURNED = {Kind.SOCIAL: 0.03, Kind.HEALTH: 0.07}
# Slips leave on Tuesdays and Thursdays.
DISPATCH_DAYS = frozenset({1, 3})


@dataclass(slots=True)
class Journey:
    """A request on its way; `day` is the last day on which something happened.

    With `halt` the request goes straight to that state and is still there today.
    """

    type: RequestType
    received_on: date
    urgent: bool
    amount: int | None
    day: date
    rib: str = ""
    halt: State | None = None
    state: State = State.REGISTERED
    papers: list[PaperRecord] = field(default_factory=list)
    events: list[EventRecord] = field(default_factory=list)
    stops: list[Stop] = field(default_factory=list)
    reports: list[ReportRecord] = field(default_factory=list)
    payments: list[PaymentRecord] = field(default_factory=list)
    paper_demands: int = 0
    opinion: Opinion | None = None
    opinion_on: date | None = None
    opinion_note: str = ""
    transmitted_on: date | None = None
    outcome: Outcome | None = None
    granted: int | None = None
    decided_on: date | None = None
    reference: str = ""
    reason: str = ""
    reasons: tuple[str, ...] = ()
    notified_on: date | None = None
    notice_channel: NoticeChannel | None = None
    granted_number: str = ""
    valid_from: date | None = None
    valid_until: date | None = None
    appealed_on: date | None = None

    @property
    def by_unit(self) -> bool:
        """Whether the unit decides it itself."""
        return self.type.decides[0] is DecidingBody.UNIT

    @property
    def term(self) -> Term:
        """Return the time within which an answer is due."""
        return term_of(self.type, self.urgent)

    def due_on(self, calendar: WorkCalendar) -> date:
        """Return the day by which an answer is due; missing papers stop the clock."""
        if self.appealed_on is not None:
            return due_date(calendar, self.appealed_on, Term(APPEAL_DAYS))
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

    def to_the_decision(self, journey: Journey, needs: Sequence[PaperNeed]) -> bool:
        """Let a request go as far as the desk of whoever decides; False when it is not there."""
        missing = self._deposit(journey, needs)
        if missing and not self._complete(journey, missing):
            return False
        if not missing and not self._review(journey):
            return False
        if self._given_up(journey) or not self._studied(journey):
            return False
        return journey.by_unit or (self._advise(journey) and self._send(journey))

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
        journey.paper_demands = 1 if missing else 0
        note = self.text("incomplete") if missing else ""
        self.note(journey, RequestAction.REGISTER, to, note)
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
        if journey.halt is None and happens(self.rng, NEVER_COMPLETED):
            return self._abandon(journey)
        days = 1 + self.rng.expovariate(1 / 11)
        return self._bring(journey, missing, days, State.UNDER_REVIEW)

    def _bring(self, journey: Journey, missing: Sequence[int], days: float, to: State) -> bool:
        """Let the clock stand until the papers are there."""
        if not self.wait(journey, days):
            return False
        for place in missing:
            codes = journey.papers[place].codes
            journey.papers[place] = self._paper(codes, journey.day, brought=True)
        self.note(journey, RequestAction.COMPLETE, to)
        return True

    def _abandon(self, journey: Journey) -> bool:
        days = about(self.rng, ABANDONED_AFTER * 5 / 7, 15, 60, 130)
        self.step(journey, days, RequestAction.CLOSE, State.CLOSED, self.text("abandoned"))
        return False

    # --- review, inquiry, opinion, transmission --------------------------------------------

    def _review(self, journey: Journey) -> bool:
        days = 1 if journey.urgent else self.rng.randint(1, 4)
        return self.step(journey, days, RequestAction.REVIEW, State.UNDER_REVIEW)

    def _given_up(self, journey: Journey) -> bool:
        """Some give up of themselves, some requests turn out to be a mistake."""
        if journey.halt is not None:
            return False
        ways = (
            (WITHDRAWN, RequestAction.WITHDRAW, State.WITHDRAWN, "withdrawn"),
            (CANCELLED, RequestAction.CANCEL, State.CANCELLED, "cancelled"),
        )
        for chance, action, to, topic in ways:
            if happens(self.rng, chance):
                self.step(journey, self.rng.randint(1, 12), action, to, self.text(topic))
                return True
        return False

    def _studied(self, journey: Journey) -> bool:
        """Look closer: what expired is asked for again, a family may be visited."""
        if journey.halt is None and journey.papers and happens(self.rng, ASKED_AGAIN):
            asked = self._ask_again(journey)
            again = RequestAction.MARK_INCOMPLETE, State.INCOMPLETE
            if not self.step(journey, self.rng.randint(1, 6), *again, self.text("expired")):
                self._unask(journey, asked)
                return False
            journey.paper_demands += 1
            days = 1 + self.rng.expovariate(1 / 7)
            if not self._bring(journey, asked, days, State.UNDER_REVIEW):
                return False
        chance = INQUIRED.get(journey.type.code, 0.0)
        if journey.type.kind is Kind.SOCIAL and self.takes(journey, chance, State.INQUIRY):
            return self._inquire(journey)
        return True

    def _inquire(self, journey: Journey) -> bool:
        visit = RequestAction.OPEN_INQUIRY, State.INQUIRY
        if not self.step(journey, self.rng.randint(1, 4), *visit):
            return False
        found = RequestAction.REPORT_INQUIRY, State.UNDER_REVIEW
        if not self.step(journey, self.rng.randint(2, 9), *found):
            return False
        body = {name: self.text(f"inquiry_{name}") for name in ("household", "income", "findings")}
        last = journey.events[-1]
        report = ReportRecord(ReportKind.INQUIRY, last.on, body, last.at, last.account_id)
        journey.reports.append(report)
        return True

    def _advise(self, journey: Journey) -> bool:
        """The unit head gives an opinion on what others decide."""
        if journey.type.kind is Kind.HEALTH:
            return True
        opinion = self.rng.choices(OPINIONS, OPINION_WEIGHTS)[0]
        note = "" if opinion is Opinion.FAVOURABLE else self.text(f"opinion_{opinion}")
        days = 1 if journey.urgent else self.rng.randint(1, 4)
        given = RequestAction.GIVE_OPINION, State.ADVISED
        if not self.step(journey, days, *given, note, {"opinion": opinion.value}):
            return False
        journey.opinion, journey.opinion_on, journey.opinion_note = opinion, journey.day, note
        return True

    def _send(self, journey: Journey) -> bool:
        """Transmit the request; what comes back for a lack is sent a second time."""
        if not self._transmit(journey):
            return False
        chance = 0.0 if not journey.papers else RETURNED[journey.type.kind]
        if not self.takes(journey, chance, State.RETURNED):
            return True
        return self._return(journey) and self._transmit(journey)

    def _transmit(self, journey: Journey) -> bool:
        longest = 1 if journey.urgent or journey.term.working else 7
        if not self._wait_for_dispatch(journey, self.rng.randint(1, longest)):
            return False
        journey.transmitted_on = journey.day
        self.note(journey, RequestAction.TRANSMIT, State.TRANSMITTED)
        return True

    def _return(self, journey: Journey) -> bool:
        """The body sends the file back for a paper; it must be brought before all goes on."""
        code, note = self.reason(f"returned_{journey.type.kind}")
        asked = self._ask_again(journey)
        back = RequestAction.RETURN, State.RETURNED
        if not self.step(journey, self.rng.randint(4, 15), *back, note, {"reasons": [code]}):
            self._unask(journey, asked)
            return False
        if journey.halt is State.RETURNED:
            return False
        to = State.ADVISED if journey.type.kind is Kind.SOCIAL else State.UNDER_REVIEW
        return self._bring(journey, asked, 1 + self.rng.expovariate(1 / 8), to)

    def _ask_again(self, journey: Journey) -> list[int]:
        """Take a paper for not brought, so that the line of the timeline names it."""
        required = [n for n, paper in enumerate(journey.papers) if not paper.is_optional]
        place = self.rng.choice(required or range(len(journey.papers)))
        paper = journey.papers[place]
        journey.papers[place] = PaperRecord(paper.codes)
        return [place]

    def _unask(self, journey: Journey, places: Sequence[int]) -> None:
        """Today came first: the paper is as it was."""
        for place in places:
            paper = journey.papers[place]
            journey.papers[place] = replace(
                paper, received_code=paper.codes[0], received_on=journey.received_on
            )

    # --- the calendar ----------------------------------------------------------------------

    def takes(self, journey: Journey, chance: float, *through: State) -> bool:
        """Tell whether a request takes a by-way: by chance, or since it is to halt on it."""
        if journey.halt is not None:
            return journey.halt in through
        return happens(self.rng, chance)

    def step(
        self,
        journey: Journey,
        days: float,
        action: RequestAction,
        to: State,
        note: str = "",
        details: Mapping[str, object] | None = None,
    ) -> bool:
        """Let days pass, then take a step; False when the request is still where it was."""
        if not self.wait(journey, days):
            return False
        self.note(journey, action, to, note, details)
        return True

    def wait(self, journey: Journey, days: float) -> bool:
        """Let working days pass; returns False, and leaves all as it is, when today comes first."""
        if journey.state is journey.halt:
            return False
        # Who is to halt somewhere must get there in time.
        longest = days if journey.halt is None else min(days, 3)
        end = add_working_days(self.calendar, journey.day, max(1, round(longest)))
        if end > self.today:
            return False
        journey.day = end
        return True

    def _wait_for_dispatch(self, journey: Journey, days: int) -> bool:
        """Let days pass until the slips leave: twice a week, at once what is urgent."""
        if journey.state is journey.halt:
            return False
        end = add_working_days(self.calendar, journey.day, days if journey.halt is None else 1)
        while not journey.urgent and end.weekday() not in DISPATCH_DAYS:
            end += timedelta(days=1)
        end = next_working_day(self.calendar, end)
        if end > self.today:
            return False
        journey.day = end
        return True

    def note(
        self,
        journey: Journey,
        action: RequestAction,
        to: State,
        note: str = "",
        details: Mapping[str, object] | None = None,
    ) -> None:
        """Write one line of the timeline; a stopped clock names what it waits for."""
        told = dict(details or {})
        if to in STOPPED_STATES:
            absent = (one for one in journey.papers if not one.received_on and not one.is_optional)
            told["missing"] = ["|".join(one.codes) for one in absent]
        before = journey.state if journey.events else None
        if before in STOPPED_STATES and to not in STOPPED_STATES:
            journey.stops.append((journey.events[-1].on, journey.day))
        at = in_office_hours(self.rng, journey.day, self.now)
        hand = self.staff.hand(self.rng, action)
        journey.events.append(
            EventRecord(journey.day, action.value, before, to, note, told, at, hand)
        )
        journey.state = to

    def text(self, topic: str) -> str:
        """Return one of the remarks of a topic."""
        return self.rng.choice(self.data.lists[f"reasons.{topic}"])

    def reason(self, topic: str) -> tuple[str, str]:
        """Return a coded reason with its words."""
        code, _, words = self.text(topic).partition(": ")
        return code, words
