"""Whether a member of a family has rights on a day, until when, and why.

The rules are those of the compulsory cover (law 65-00, read with law 54.23) as the mutual
applies them; their ages are effective-dated parameters, so that a new law is a new row.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.vocabulary import DEAD, Position, Relation, Sex

WARNING_DAYS = 60
# Births on the 29th of February come of age on another day of the month.
LEEWAY = timedelta(days=2)
CHILD_AGE = "child_age"
STUDENT_AGE = "student_age"
CERTIFICATE_AGE = "certificate_age"


class Studies(StrEnum):
    """What a child studies; only higher and recognised vocational studies lengthen a right."""

    NONE = ""
    SCHOOL = "school"
    HIGHER = "higher"
    VOCATIONAL = "vocational"


class EndReason(StrEnum):
    """Why a person left a family."""

    DIVORCE = "divorce"
    REMARRIAGE = "remarriage"
    MARRIAGE = "marriage"
    CUSTODY = "custody"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value of a rule from a day on, with its source."""

    name: str
    value: int
    since: date
    source: str


@dataclass(frozen=True, slots=True)
class Limit:
    """An age and the birthday that reaches it: the first day without the right."""

    age: int
    on: date

    @property
    def last_day(self) -> date:
        """The last day of the right."""
        return self.on - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """What a member's right depends on."""

    relation: Relation
    position: Position
    sex: Sex
    birth: PartialDate | None = None
    died_on: date | None = None
    ended_on: date | None = None
    end_reason: str = ""
    studies: str = ""
    studies_until: date | None = None
    unable_to_earn: bool = False
    other_cover: bool | None = None


@dataclass(frozen=True, slots=True)
class Right:
    """The answer: `until` is the last day of the right, None when nothing ends it."""

    entitled: bool
    code: str
    reason: Message
    until: date | None = None


def load_parameters(path: Path) -> tuple[Parameter, ...]:
    """Read the parameters; CatalogueError when the file does not say what it must."""
    try:
        tables = tomllib.loads(path.read_text("utf-8"))["parameter"]
        return _checked(tuple(Parameter(**table) for table in tables))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, LookupError, TypeError) as fault:
        raise CatalogueError(
            message(
                "Rights",
                "The parameters of rights ({name}) cannot be read: {fault}. Mend the file.",
                name=path.name,
                fault=str(fault),
            )
        ) from fault


def _checked(rows: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
    for row in rows:
        if type(row.value) is not int or type(row.since) is not date:
            raise TypeError(f"{row.name}: value is a number of years, since is a date")
    missing = {CHILD_AGE, STUDENT_AGE, CERTIFICATE_AGE} - {row.name for row in rows}
    if missing:
        raise LookupError(", ".join(sorted(missing)))
    return rows


def value_on(parameters: Sequence[Parameter], name: str, day: date) -> int:
    """Return a parameter in force on a day; its first value on days before all its rows."""
    rows = sorted((row for row in parameters if row.name == name), key=lambda row: row.since)
    return next((row.value for row in reversed(rows) if row.since <= day), rows[0].value)


def _limit(birth: PartialDate, parameters: Sequence[Parameter], name: str, day: date) -> Limit:
    """Return the age that ends a right; a law in force before that birthday counts already."""
    age = value_on(parameters, name, day)
    while (later := value_on(parameters, name, birth.birthday(age))) > age:
        age = later
    return Limit(age, birth.birthday(age))


def right_on(facts: MemberFacts, parameters: Sequence[Parameter], day: date) -> Right:
    """Return a member's right on a day."""
    if facts.died_on is not None and facts.died_on <= day:
        return _closed("deceased", _died(facts.sex, facts.died_on))
    if facts.relation is Relation.PRINCIPAL:
        return _principal(facts)
    if facts.ended_on is not None and facts.ended_on <= day:
        return _left(facts.end_reason, facts.ended_on)
    rule = {Relation.SPOUSE: _spouse, Relation.PARENT: _parent}.get(facts.relation)
    right = rule(facts) if rule else _child(facts, parameters, day)
    return _until_leaving(right, facts)


def ends_soon(right: Right, day: date, days: int = WARNING_DAYS) -> bool:
    """Tell whether an open right ends within so many days."""
    return right.entitled and right.until is not None and (right.until - day).days <= days


def spans_of_ending(
    parameters: Sequence[Parameter], day: date, days: int = WARNING_DAYS
) -> tuple[list[tuple[date, date]], tuple[date, date]]:
    """Return the births, and the last days of studies, of whom `ends_soon` may be true.

    Everyone else's right has no end within so many days; of these, some end and some do not.
    """
    last = day + timedelta(days=days)
    ages = {row.value for row in parameters if row.name in {CHILD_AGE, STUDENT_AGE}}
    births = [(_born(day, age) - LEEWAY, _born(last, age) + LEEWAY) for age in sorted(ages)]
    return births, (day, last)


def _born(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # the 29th of February of a common year
        return day.replace(year=day.year - years, day=28)


def _open(code: str, reason: Message, until: date | None = None) -> Right:
    return Right(True, code, reason, until)


def _closed(code: str, reason: Message, until: date | None = None) -> Right:
    return Right(False, code, reason, until)


def _day(day: date) -> str:
    return isolate(short_date(day))


def _until_leaving(right: Right, facts: MemberFacts) -> Right:
    """An open right ends at the latest on the day before the person leaves the family."""
    if not right.entitled or facts.ended_on is None:
        return right
    last = facts.ended_on - timedelta(days=1)
    if right.until is not None and right.until <= last:
        return right
    return Right(True, right.code, right.reason, last)


def _died(sex: Sex, on: date) -> Message:
    if sex is Sex.FEMALE:
        return message("Rights", "She died on {date}.", date=_day(on))
    return message("Rights", "He died on {date}.", date=_day(on))


def _principal(facts: MemberFacts) -> Right:
    if facts.position in DEAD:
        return _closed(
            "deceased", message("Rights", "The principal has died; the rights are the family's.")
        )
    if facts.position is Position.RETIRED:
        return _open("retiree", message("Rights", "Member as a retiree."))
    return _open("serving", message("Rights", "Member as a serving officer."))


_LEFT = {
    EndReason.DIVORCE: message("Rights", "Divorce on {date}."),
    EndReason.REMARRIAGE: message("Rights", "Remarried on {date}."),
    EndReason.MARRIAGE: message("Rights", "Married on {date}."),
    EndReason.CUSTODY: message("Rights", "No longer in the care of the family since {date}."),
    EndReason.OTHER: message("Rights", "No longer in the family since {date}."),
}


def _left(why: str, on: date) -> Right:
    reason = EndReason(why) if why in set(EndReason) else EndReason.OTHER
    text = replace(_LEFT[reason], values={"date": _day(on)})
    return _closed(f"left_{reason.value}", text, on - timedelta(days=1))


def _spouse(facts: MemberFacts) -> Right:
    """A spouse has rights without another cover (V48), a widow until she remarries (V46)."""
    woman = facts.sex is Sex.FEMALE
    if facts.position in DEAD:
        return _open("widow", message("Rights", "Widowed; the right lasts until a remarriage."))
    if facts.other_cover:
        if woman:
            return _closed("other_cover", message("Rights", "She has another sickness insurance."))
        return _closed("other_cover", message("Rights", "He has another sickness insurance."))
    if facts.other_cover is None:
        return _open(
            "spouse_unconfirmed",
            message("Rights", "The certificate of no other cover is still to be produced."),
        )
    if woman:
        return _open("spouse", message("Rights", "She has no other sickness insurance."))
    return _open("spouse", message("Rights", "He has no other sickness insurance."))


def _parent(facts: MemberFacts) -> Right:
    if facts.position is Position.FALLEN:
        return _closed(
            "parent_of_fallen",
            message("Rights", "Parent of an officer fallen on duty: honorary card, no insurance."),
        )
    return _closed("parent", message("Rights", "Parents are not rights holders."))


def _child(facts: MemberFacts, parameters: Sequence[Parameter], day: date) -> Right:
    if facts.unable_to_earn:
        return _open(
            "unable_to_earn", message("Rights", "Disability: the right has no limit of age.")
        )
    birth = facts.birth
    if birth is None:
        return _closed(
            "birth_unknown", message("Rights", "The birth date is needed to compute the right.")
        )
    majority = _limit(birth, parameters, CHILD_AGE, day)
    limit = _limit(birth, parameters, STUDENT_AGE, day)
    if day >= majority.on:
        return _of_age(facts, majority, limit, day)
    needs_certificate = birth.age_on(day) >= value_on(parameters, CERTIFICATE_AGE, day)
    return _minor(facts, majority, limit, needs_certificate)


def _minor(facts: MemberFacts, majority: Limit, limit: Limit, needs_certificate: bool) -> Right:
    until = _studies_last_day(facts, majority.on, limit) or majority.last_day
    if needs_certificate:
        text = message(
            "Rights",
            "Under {age}; the school certificate is asked for every year.",
            age=majority.age,
        )
        return _open("minor_school_age", text, until)
    return _open("minor", message("Rights", "Under {age}.", age=majority.age), until)


def _studies_last_day(facts: MemberFacts, day: date, limit: Limit) -> date | None:
    """Return until when studies lengthen a right that is asked on a day, None if they do not."""
    lengthens = facts.studies in {Studies.HIGHER, Studies.VOCATIONAL}
    if not lengthens or facts.studies_until is None or facts.studies_until < day:
        return None
    return min(facts.studies_until, limit.last_day)


def _of_age(facts: MemberFacts, majority: Limit, limit: Limit, day: date) -> Right:
    if day >= limit.on:
        return _closed("too_old", _reached(facts, limit), limit.last_day)
    until = _studies_last_day(facts, day, limit)
    if until is not None:
        text = message(
            "Rights",
            "Studies until {date}; limit of {age} on {limit}.",
            date=_day(until),
            age=limit.age,
            limit=_day(limit.on),
        )
        return _open("student", text, until)
    ended = _studies_last_day(facts, majority.on, limit)
    if ended is not None:
        return _closed("studies_ended", _studies_ended(ended), ended)
    return _closed("of_age", _reached_without_studies(facts, majority), majority.last_day)


def _studies_ended(ended: date) -> Message:
    return message(
        "Rights",
        "The last enrolment certificate ended on {date}; a new one reopens the right.",
        date=_day(ended),
    )


def _reached(facts: MemberFacts, limit: Limit) -> Message:
    if facts.sex is Sex.FEMALE:
        return message("Rights", "She reached {age} on {date}.", age=limit.age, date=_day(limit.on))
    return message("Rights", "He reached {age} on {date}.", age=limit.age, date=_day(limit.on))


def _reached_without_studies(facts: MemberFacts, limit: Limit) -> Message:
    if facts.sex is Sex.FEMALE:
        return message(
            "Rights",
            "She reached {age} on {date}, and no enrolment certificate was produced.",
            age=limit.age,
            date=_day(limit.on),
        )
    return message(
        "Rights",
        "He reached {age} on {date}, and no enrolment certificate was produced.",
        age=limit.age,
        date=_day(limit.on),
    )
