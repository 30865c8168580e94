"""Says which request types a person may receive, and why the others are closed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.catalogue import Catalogue, Conditions, RequestType
from desktop_app.domain.formats import dirhams, isolate, short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.vocabulary import Category, Position, Sex, label


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What decides which types a person may receive; `position` is the file's principal's."""

    category: Category
    position: Position
    sex: Sex | None = None
    age: int | None = None
    pension: int | None = None
    disabled: bool = False
    alive: bool = True


@dataclass(frozen=True, slots=True)
class Offer:
    """A type as it is offered to a person: `reason` when closed, `caution` when to be checked."""

    type: RequestType
    open: bool
    reason: Message | None = None
    caution: Message | None = None


def open_types(catalogue: Catalogue, facts: PersonFacts, on: date) -> list[Offer]:
    """Return every type with whether this person may receive it on the date, and why not."""
    return [offer(one, facts, on) for one in catalogue.types.values()]


def offer(kind: RequestType, facts: PersonFacts, on: date) -> Offer:
    """Return whether one type is open to a person on a date, and why not."""
    reason = closing_reason(kind, facts, on)
    if reason is not None:
        return Offer(kind, open=False, reason=reason)
    return Offer(kind, open=True, caution=_unknown_fact(kind.conditions, facts))


def closing_reason(kind: RequestType, facts: PersonFacts, on: date) -> Message | None:
    """Return why the type is closed to the person, None when it is open."""
    if not facts.alive:
        return message(
            "Catalogue",
            "The person is recorded as deceased; record the request in a rights holder's name.",
        )
    if on < kind.effective_from:
        return message(
            "Catalogue",
            "This service starts on {date}.",
            date=isolate(short_date(kind.effective_from)),
        )
    if facts.category not in kind.beneficiaries:
        return message(
            "Catalogue", "This service is for: {list}.", list=_listed(_groups(kind.beneficiaries))
        )
    conditions = kind.conditions
    return (
        _wrong_position(conditions, facts)
        or _wrong_sex(conditions, facts)
        or _wrong_age(conditions, facts)
        or _wrong_pension(conditions, facts)
        or _not_disabled(conditions, facts)
    )


# Categories as people name them together; a group comes before its parts.
_GROUPS: tuple[tuple[frozenset[Category], Message], ...] = (
    (
        frozenset({Category.ACTIVE, Category.TRAINEE, Category.COMMON}),
        message("Catalogue", "serving staff"),
    ),
    (frozenset({Category.ACTIVE}), message("Catalogue", "serving officers")),
    (frozenset({Category.TRAINEE}), message("Catalogue", "trainee officers")),
    (frozenset({Category.COMMON}), message("Catalogue", "administrative staff")),
    (frozenset({Category.RETIREE}), message("Catalogue", "retirees")),
    (frozenset({Category.WIDOW}), message("Catalogue", "widows and widowers")),
    (frozenset({Category.ORPHAN}), message("Catalogue", "orphans")),
    (frozenset({Category.SPOUSE}), message("Catalogue", "spouses")),
    (frozenset({Category.CHILD, Category.KAFALA}), message("Catalogue", "children")),
    (frozenset({Category.CHILD}), message("Catalogue", "own children")),
    (frozenset({Category.KAFALA}), message("Catalogue", "fostered children")),
    (frozenset({Category.PARENT}), message("Catalogue", "parents")),
)


def _groups(categories: Iterable[Category]) -> list[Message]:
    """Return the names of the groups that together are the categories."""
    left = set(categories)
    names = []
    for group, name in _GROUPS:
        if group <= left:
            names.append(name)
            left -= group
    return names


def _listed(names: Iterable[Message]) -> Message:
    first, *rest = names
    for other in rest:
        first = message("Catalogue", "{first}, {next}", first=first, next=other)
    return first


def _wrong_position(conditions: Conditions, facts: PersonFacts) -> Message | None:
    if not conditions.positions or facts.position in conditions.positions:
        return None
    wanted = [label(position) for position in Position if position in conditions.positions]
    return message(
        "Catalogue",
        "This service is for files whose principal is: {list}.",
        list=_listed(wanted),
    )


def _wrong_sex(conditions: Conditions, facts: PersonFacts) -> Message | None:
    if conditions.sex is None or facts.sex in {None, conditions.sex}:
        return None
    if conditions.sex is Sex.FEMALE:
        return message("Catalogue", "This service is for women.")
    return message("Catalogue", "This service is for men.")


def _wrong_age(conditions: Conditions, facts: PersonFacts) -> Message | None:
    if facts.age is None:
        return None
    least, most = conditions.min_age, conditions.max_age
    if (least is None or facts.age >= least) and (most is None or facts.age <= most):
        return None
    if least is None:
        return message(
            "Catalogue",
            "This service has an age limit of {most}; the recorded age is {age}.",
            most=most,
            age=facts.age,
        )
    if most is None:
        return message(
            "Catalogue",
            "This service starts at the age of {least}; the recorded age is {age}.",
            least=least,
            age=facts.age,
        )
    return message(
        "Catalogue",
        "This service is for ages {least} to {most}; the recorded age is {age}.",
        least=least,
        most=most,
        age=facts.age,
    )


def _wrong_pension(conditions: Conditions, facts: PersonFacts) -> Message | None:
    most = conditions.pension_max
    if most is None or facts.pension is None or facts.pension <= most:
        return None
    return message(
        "Catalogue",
        "This service is for monthly pensions up to {most}; the recorded pension is {pension}.",
        most=dirhams(most),
        pension=dirhams(facts.pension),
    )


def _not_disabled(conditions: Conditions, facts: PersonFacts) -> Message | None:
    if not conditions.disabled or facts.disabled:
        return None
    return message(
        "Catalogue",
        "This service is for persons with a disability; none is recorded on this person's page.",
    )


def _unknown_fact(conditions: Conditions, facts: PersonFacts) -> Message | None:
    """Return what must be seen on paper because the file does not say it."""
    if conditions.pension_max is not None and facts.pension is None:
        return message(
            "Catalogue",
            "The pension is not recorded; check on the certificate that it is at most {most}.",
            most=dirhams(conditions.pension_max),
        )
    limited = conditions.min_age is not None or conditions.max_age is not None
    if limited and facts.age is None:
        return message(
            "Catalogue", "The birth date is not recorded; check the age before you go on."
        )
    if conditions.sex is not None and facts.sex is None:
        return message("Catalogue", "The sex is not recorded; check it before you go on.")
    return None


def amount_caution(kind: RequestType, amount: int) -> Message | None:
    """Return a warning when the centimes asked leave the usual limits; it never blocks."""
    if kind.ceiling is not None and amount > kind.ceiling:
        return message(
            "Catalogue", "Above the usual ceiling of {most}.", most=dirhams(kind.ceiling)
        )
    if kind.floor is not None and amount < kind.floor:
        return message(
            "Catalogue",
            "Below the usual least amount of {least}.",
            least=dirhams(kind.floor),
        )
    return None
