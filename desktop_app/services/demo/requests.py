"""Draws the requests of an office: who asks for what, when, and how far it has come."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import accumulate
from random import Random

from desktop_app.domain.catalogue import Catalogue, CountsFor, RequestType
from desktop_app.domain.conditions import Answer
from desktop_app.domain.deadlines import is_working, next_working_day, safe_day
from desktop_app.domain.offers import eligibility
from desktop_app.domain.recurrence import season_of
from desktop_app.domain.vocabulary import (
    Category,
    Channel,
    Kind,
    Provider,
    Recurrence,
    Relation,
)
from desktop_app.domain.work_calendar import WorkCalendar
from desktop_app.services.demo.answers import answers_of
from desktop_app.services.demo.asking import Case, Writer
from desktop_app.services.demo.candidates import Candidate, possible_categories
from desktop_app.services.demo.data import Demand
from desktop_app.services.demo.draws import day_between, happens
from desktop_app.services.demo.journeys import Journey, Roads
from desktop_app.services.demo.occasions import Occasion, Subject
from desktop_app.services.demo.people import full_name
from desktop_app.services.demo.seasons import is_in_season, month_weights, months_until
from desktop_app.services.records import RequestRecord

YEARS = 5
# At most this part of all requests comes from what happened in families.
OCCASIONAL = 0.3
ATTEMPTS = 30
URGENT = 0.03
URGENT_TYPES = {
    "S01": 0.12,
    "S03": 0.08,
    "S05": 0.3,
    "S28": 0.6,
    "S43": 0.8,
    "H04": 0.3,
    "H05": 0.2,
}
SEALED_REPORT = "D31"
CHANNELS = (Channel.COUNTER, Channel.HIERARCHY, Channel.MAIL, Channel.VISIT)
CHANNEL_WEIGHTS = (78, 12, 7, 3)
# Principals and widows come more often than those they come for.
EAGER = {Relation.PRINCIPAL: 2.0, Relation.SPOUSE: 1.3}
REMARKED = 0.06

Key = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Wish:
    """Somebody who wants something on a day; `subject` is what made them come."""

    asker: Candidate
    type: RequestType
    day: date
    subject: Subject | None = None


@dataclass(frozen=True, slots=True)
class Circle:
    """Those who may ever ask for a type, with how often they come."""

    people: tuple[Candidate, ...]
    weights: tuple[float, ...]

    def one(self, rng: Random) -> Candidate:
        """Draw one of them."""
        place = bisect(self.weights, rng.random() * self.weights[-1])
        return self.people[min(place, len(self.people) - 1)]


@dataclass(slots=True)
class Memory:
    """Who has had what, so that nobody asks twice for what is given once."""

    taken: dict[Key, date] = field(default_factory=dict)

    def admits(self, wish: Wish) -> bool:
        """Tell whether the type may be asked for again, and remember it when it may."""
        period = _period(wish)
        if period is None:
            return True
        key, months = period
        last = self.taken.get(key)
        if last is not None and (not months or (wish.day - last).days < months * 31):
            return False
        self.taken[key] = wish.day
        return True


@dataclass(frozen=True, slots=True)
class Requests:
    """What requests are drawn from."""

    rng: Random
    catalogue: Catalogue
    demands: Mapping[str, Demand]
    roads: Roads
    writer: Writer
    today: date

    def draw(
        self, people: Sequence[Candidate], occasions: Sequence[Occasion], count: int
    ) -> list[RequestRecord]:
        """Draw exactly so many requests, in the order in which they came in."""
        memory = Memory()
        wishes = self._occasional(occasions, memory, round(count * OCCASIONAL))
        wishes += self._seasonal(people, memory, count - len(wishes))
        wishes.sort(key=lambda wish: wish.day)
        records = [self._record(wish) for wish in wishes]
        return sorted(records, key=lambda one: (one.received_on, one.registered_at))

    # --- who asks for what -----------------------------------------------------------------

    def _occasional(self, occasions: Sequence[Occasion], memory: Memory, most: int) -> list[Wish]:
        """Return the wishes that come from events, at most so many of them."""
        wishes: list[Wish] = []
        start = _first_day(self.today)
        for one in self.rng.sample(occasions, len(occasions)):
            kind = self.catalogue.find(one.type)
            if kind is None or one.day < start or len(wishes) >= most:
                continue
            wish = Wish(
                one.asker, kind, next_working_day(self.roads.calendar, one.day), one.subject
            )
            if self._may(wish) and memory.admits(wish):
                wishes.append(wish)
        return wishes

    def _seasonal(self, people: Sequence[Candidate], memory: Memory, count: int) -> list[Wish]:
        """Return wishes drawn by month and demand; what is always open makes up the number."""
        months = months_until(self.today, YEARS)
        weights = month_weights(self.demands, months)
        circles = self._circles(people)
        wishes: list[Wish] = []
        for year, month in self.rng.choices(months, weights, k=count):
            types = [
                (code, self.demands[code].weight)
                for code in circles
                if is_in_season(self.demands[code], (year, month))
            ]
            wish = self._wish(types, circles, self._day_in(year, month), memory)
            wishes.append(wish or self._fallback(people))
        return wishes

    def _circles(self, people: Sequence[Candidate]) -> dict[str, Circle]:
        days = (_first_day(self.today), self.today)
        known = [(one, possible_categories(one, days)) for one in people]
        circles = {}
        for code, kind in self.catalogue.types.items():
            if code not in self.demands or not self.demands[code].weight:
                continue
            fitting = tuple(one for one, categories in known if _could(kind, one, categories))
            if fitting:
                eager = (EAGER.get(one.relation, 0.9) for one in fitting)
                circles[code] = Circle(fitting, tuple(accumulate(eager)))
        return circles

    def _wish(
        self,
        types: Sequence[tuple[str, float]],
        circles: Mapping[str, Circle],
        day: date,
        memory: Memory,
    ) -> Wish | None:
        """Draw a type, then somebody who may have it; try again with others when in vain."""
        codes, weights = [code for code, _ in types], [weight for _, weight in types]
        for code in self.rng.choices(codes, weights, k=4) if codes else ():
            for _ in range(ATTEMPTS):
                wish = Wish(circles[code].one(self.rng), self.catalogue.types[code], day)
                if self._may(wish) and memory.admits(wish):
                    return wish
        return None

    def _may(self, wish: Wish) -> bool:
        """Tell whether the person is there on the day and the type is open to them then."""
        one, kind, demand = wish.asker, wish.type, self.demands.get(wish.type.code, Demand())
        if wish.day > self.today or not one.belongs_on(wish.day):
            return False
        if not demand.ages[0] <= one.age_on(wish.day) <= demand.ages[1]:
            return False
        if kind.provider is not Provider.FOUNDATION and not one.is_covered_on(wish.day):
            return False
        if kind.code == "S13" and one.person.rib:
            return False
        return eligibility(kind, one.facts_on(wish.day), wish.day).answer is not Answer.NO

    def _fallback(self, people: Sequence[Candidate]) -> Wish:
        """Return a wish for something that may be asked for again, on a day it is open."""
        always = [
            kind
            for kind in self.catalogue.types.values()
            if _is_unlimited(kind) and self.demands.get(kind.code, Demand()).weight
        ]
        for one in self.rng.sample(people, len(people)):
            created_on = one.file.created_on
            day = max(created_on, self._working_day(created_on))
            open_then = [kind for kind in always if self._may(Wish(one, kind, day))]
            if open_then:
                return Wish(one, self.rng.choice(open_then), day)
        message = "nobody in the office may ask for anything"
        raise ValueError(message)

    def _working_day(self, start: date) -> date:
        return safe_day(self.roads.calendar, day_between(self.rng, start, self.today))

    def _day_in(self, year: int, month: int) -> date:
        """Draw a working day of a month, today at the latest."""
        while True:
            day = date(year, month, 1) + timedelta(days=self.rng.randrange(31))
            if day.month == month and day <= self.today and is_working(self.roads.calendar, day):
                return day
            if (year, month) == (self.today.year, self.today.month) and happens(self.rng, 0.05):
                return safe_day(self.roads.calendar, self.today)

    # --- the request itself ----------------------------------------------------------------

    def _record(self, wish: Wish) -> RequestRecord:
        kind, one = wish.type, wish.asker
        demand = self.demands.get(kind.code, Demand())
        urgent = happens(self.rng, URGENT_TYPES.get(kind.code, URGENT))
        amount = self._amount(kind, demand)
        journey = Journey(kind, wish.day, urgent, amount, wish.day)
        needs = kind.papers_for(one.category_on(wish.day))
        self.roads.travel(journey, needs, demand)
        sealed = any(SEALED_REPORT in paper.received_code for paper in journey.papers)
        case = Case(kind, one, wish.day, urgent, amount, sealed, wish.subject)
        first = journey.events[0]
        record = RequestRecord(
            file_id=one.stored.file_id,
            beneficiary_id=one.person_id,
            type=kind.code,
            type_version=kind.version,
            kind=kind.kind,
            provider=kind.provider,
            deciding_body=kind.decides[0],
            received_on=wish.day,
            state=journey.state,
            state_since=journey.day,
            depositor=self._depositor(wish),
            channel=self.rng.choices(CHANNELS, CHANNEL_WEIGHTS)[0],
            urgent=urgent,
            answers=answers_of(self.writer, case),
            amount_requested=amount,
            papers=tuple(journey.papers),
            events=tuple(journey.events),
            registered_at=first.at,
            registered_by=first.account_id,
            assigned_to=self.roads.staff.officer(self.rng),
            note=self._note(),
        )
        return _decided(record, journey, self.roads.calendar)

    def _amount(self, kind: RequestType, demand: Demand) -> int | None:
        """Return the centimes asked: bills to the tenth of a dirham, wishes to the hundred."""
        if not kind.asks_amount:
            return None
        least, most = demand.amount or (500, 5000)
        if kind.kind is Kind.HEALTH:
            asked = round(self.rng.triangular(least, most, least * 1.6) * 10) * 10
        else:
            asked = round(self.rng.triangular(least, most, (least + most) / 2) / 100) * 10_000
        return max(kind.floor or 0, min(asked, kind.ceiling or asked))

    def _depositor(self, wish: Wish) -> str:
        """Return who came: the person, or somebody of the family for a child."""
        one = wish.asker
        grown = one.age_on(wish.day) >= 20 or one.relation is Relation.SPOUSE
        if grown and happens(self.rng, 0.9):
            return full_name(one.person)
        adults = (one.file.principal, *(member.person for member in one.file.members))
        alive = [
            adult
            for adult in adults
            if (adult.died_on is None or adult.died_on > wish.day)
            and adult.birth is not None
            and adult.birth.age_on(wish.day) >= 20
        ]
        return full_name(alive[0] if alive else one.person)

    def _note(self) -> str:
        if not happens(self.rng, REMARKED):
            return ""
        return self.rng.choice(self.writer.data.lists["reasons.deposit"])


def _decided(record: RequestRecord, journey: Journey, calendar: WorkCalendar) -> RequestRecord:
    return replace(
        record,
        due_on=journey.due_on(calendar),
        amount_granted=journey.granted,
        outcome=journey.outcome,
        decided_on=journey.decided_on,
        decision_reference=journey.reference,
        decision_reason=journey.reason if journey.outcome else "",
        transmitted_on=journey.transmitted_on,
    )


def _first_day(today: date) -> date:
    year, month = months_until(today, YEARS)[0]
    return date(year, month, 1)


# What passes or ends with time is looked at on the day of each wish.
_ON_THE_DAY = frozenset({"too_young", "too_old", "pension_high", "category"})


def _could(kind: RequestType, one: Candidate, categories: set[Category]) -> bool:
    if categories.isdisjoint(kind.beneficiaries):
        return False
    days = (one.file.created_on, date.max)
    verdicts = [eligibility(kind, one.facts_on(day), day) for day in days]
    return any(one.answer is not Answer.NO or one.code in _ON_THE_DAY for one in verdicts)


def _period(wish: Wish) -> tuple[Key, int] | None:
    """Return what may be asked for once: the key, and after how many months again (0: never)."""
    kind, asker = wish.type, wish.asker
    shared = kind.repetition.counts_for is not CountsFor.PERSON
    whose = asker.stored.people[0] if shared else asker.person_id
    right = min(kind.code, *kind.repetition.counted_with)
    if kind.recurrence is Recurrence.CAREER:
        return (right, whose, 0), 0
    if kind.recurrence in {Recurrence.YEAR, Recurrence.CAMPAIGN}:
        return (right, whose, season_of(kind, wish.day, {})), 0
    if kind.recurrence is Recurrence.PERIODIC:
        return (right, whose, 0), kind.repetition.period_months or 24
    return None


def _is_unlimited(kind: RequestType) -> bool:
    return kind.recurrence in {Recurrence.EVENT, Recurrence.UNLIMITED}
