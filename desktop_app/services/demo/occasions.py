"""What happens in families and makes them come: births, marriages, retirement, deaths."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from desktop_app.domain.vocabulary import DEAD, Position, Relation, Sex
from desktop_app.services.demo.candidates import Candidate
from desktop_app.services.demo.draws import happens


@dataclass(frozen=True, slots=True)
class Subject:
    """What an occasion is about: whom it concerns, since when, and the word for it."""

    name: str
    day: date
    word: str


@dataclass(frozen=True, slots=True)
class Occasion:
    """Somebody who comes on a day for a type of request, because of something."""

    asker: Candidate
    type: str
    day: date
    subject: Subject


@dataclass(frozen=True, slots=True)
class Consequence:
    """A type that follows an event: how often, and how many days after it (before: negative)."""

    type: str
    chance: float
    delay: tuple[int, int]


BIRTH = (
    Consequence("S30", 0.80, (6, 75)),
    Consequence("H24", 0.75, (6, 60)),
    Consequence("S35", 0.25, (10, 90)),
)
DELIVERY = (Consequence("H06", 0.55, (-35, -4)), Consequence("H07", 0.40, (-170, -50)))
MARRIAGE = (
    Consequence("S29", 0.70, (8, 90)),
    Consequence("H24", 0.55, (8, 90)),
    Consequence("S35", 0.30, (8, 120)),
)
DIVORCE = (Consequence("H26", 0.50, (15, 120)), Consequence("S35", 0.50, (10, 90)))
KAFALA = (Consequence("H24", 0.80, (8, 60)), Consequence("S35", 0.50, (8, 60)))
RETIREMENT = (
    Consequence("S31", 0.60, (5, 100)),
    Consequence("H31", 0.75, (10, 120)),
    Consequence("H32", 0.60, (10, 120)),
    Consequence("S42", 0.45, (5, 60)),
)
BEREAVEMENT = (
    Consequence("S06", 0.70, (4, 45)),
    Consequence("H29", 0.90, (15, 90)),
    Consequence("S42", 0.70, (10, 90)),
    Consequence("H32", 0.60, (20, 120)),
)
LOST_SPOUSE = (
    Consequence("S06", 0.60, (4, 45)),
    Consequence("H30", 0.60, (8, 60)),
    Consequence("H26", 0.50, (8, 90)),
)
FALLEN_WIDOW = (Consequence("S09", 0.60, (60, 400)),)
FALLEN_PARENT = (Consequence("S08", 0.90, (30, 300)), Consequence("S10", 0.85, (30, 400)))
RECRUITMENT = (Consequence("H23", 0.70, (20, 120)),)


def occasions_of(rng: Random, family: Sequence[Candidate], today: date) -> Iterator[Occasion]:
    """Yield all that has made a family come until today; the principal is its first member."""
    principal = family[0]
    for event in _events(principal, family):
        asker, subject, consequences = event
        for consequence in consequences:
            day = subject.day + timedelta(days=rng.randint(*consequence.delay))
            if day <= today and happens(rng, consequence.chance):
                yield Occasion(asker, consequence.type, day, subject)


Event = tuple[Candidate, Subject, Iterable[Consequence]]


def _events(principal: Candidate, family: Sequence[Candidate]) -> Iterator[Event]:
    career, died_on = principal.file.career, principal.person.died_on
    for member in family[1:]:
        yield from _arrivals(principal, member, family)
        yield from _departures(principal, member)
    if career.recruited_on:
        subject = _subject(principal, career.recruited_on.first(), "recruitment")
        yield principal, subject, RECRUITMENT
    if career.retired_on:
        subject = _subject(principal, career.retired_on.first(), "retirement")
        yield principal, subject, RETIREMENT
    if died_on and career.position in DEAD:
        yield from _bereaved(principal, died_on, family[1:])


def _arrivals(principal: Candidate, one: Candidate, family: Sequence[Candidate]) -> Iterator[Event]:
    if one.member is None or one.member.since is None:
        return
    since = one.member.since
    if one.relation is Relation.SPOUSE:
        yield principal, _subject(one, since, "marriage"), MARRIAGE
    if one.relation is Relation.KAFALA:
        yield principal, _subject(one, since, "kafala"), KAFALA
    if one.relation is Relation.CHILD:
        yield principal, _subject(one, since, "birth"), BIRTH
        if one.member.mother is not None:
            mother = family[one.member.mother]
            yield mother, _subject(one, since, "birth"), DELIVERY


def _departures(principal: Candidate, one: Candidate) -> Iterator[Event]:
    if one.relation is not Relation.SPOUSE or one.member is None:
        return
    if one.member.ended_on and principal.person.died_on is None:
        yield principal, _subject(one, one.member.ended_on, "divorce"), DIVORCE
    if one.person.died_on:
        yield principal, _subject(one, one.person.died_on, "death"), LOST_SPOUSE


def _bereaved(principal: Candidate, died_on: date, members: Sequence[Candidate]) -> Iterator[Event]:
    """Let one of the survivors act for all; parents and widows of the fallen for themselves."""
    subject = _subject(principal, died_on, "death")
    heirs = sorted(members, key=lambda one: one.relation is not Relation.SPOUSE)
    grown = [one for one in heirs if one.belongs_on(died_on) and one.age_on(died_on) >= 18]
    if grown:
        yield grown[0], subject, BEREAVEMENT
    if principal.file.career.position is not Position.FALLEN:
        return
    for one in grown:
        if one.relation is Relation.SPOUSE and one.person.sex is Sex.FEMALE:
            yield one, subject, FALLEN_WIDOW
        if one.relation is Relation.PARENT:
            yield one, subject, FALLEN_PARENT


def _subject(one: Candidate, day: date, word: str) -> Subject:
    person = one.person
    return Subject(f"{person.given_names_ar} {person.family_name_ar}", day, word)
