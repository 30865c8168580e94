"""Who a service is for: the facts of a person, and each named condition that weighs them.

A condition answers yes, no or unknown with a sentence; what the file does not say is never a
refusal but something to see on paper first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, field
from datetime import date

from desktop_app.domain.conditions import (
    YES,
    Answer,
    Argument,
    Condition,
    Named,
    Parameter,
    Signature,
    Verdict,
    judge,
    listed,
)
from desktop_app.domain.dates import PartialDate, months_later
from desktop_app.domain.formats import dirhams, isolate, short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.reference import Corps, Rank
from desktop_app.domain.rights import Right
from desktop_app.domain.vocabulary import Category, Position, Sex, label


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What decides which types a person may receive on `on`; money in centimes.

    `position`, `rank`, `pension` and the career's dates are the file's principal's. `answers`
    and `papers` are those of a request being made; none are known before. `disabled` is None
    when a card was recorded and has ended.
    """

    category: Category
    position: Position
    sex: Sex | None = None
    age: int | None = None
    pension: int | None = None
    disabled: bool | None = False
    alive: bool = True
    birth: PartialDate | None = None
    rank: Rank | None = None
    recruited_on: date | None = None
    served_until: date | None = None
    member_since: date | None = None
    foundation_member: bool | None = None
    mutual_member: bool | None = None
    other_cover: bool | None = None
    studies_until: date | None = None
    has_account: bool | None = None
    right: Right | None = None
    answers: Mapping[str, object] = field(default_factory=dict)
    papers: Set[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Rule:
    """A named condition: its arguments, how it is weighed on a day, and its words."""

    signature: Signature
    check: Callable[[PersonFacts, date, tuple[Argument, ...]], Verdict]
    words: Callable[[tuple[Argument, ...]], Message]


def holds(condition: Condition, facts: PersonFacts, on: date) -> Verdict:
    """Return whether a condition holds for a person on a day, and why not."""

    def ask(named: Named) -> Verdict:
        return RULES[named.name].check(facts, on, named.arguments)

    return judge(condition, ask, _words_of)


def _words_of(named: Named) -> Message:
    return RULES[named.name].words(named.arguments)


def _no(code: str, reason: Message, next_on: date | None = None) -> Verdict:
    return Verdict(Answer.NO, code, reason, next_on)


def _unknown(code: str, caution: Message) -> Verdict:
    return Verdict(Answer.UNKNOWN, code, caution)


def _day(day: date) -> str:
    return isolate(short_date(day))


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


def groups(categories: Iterable[Category]) -> Message:
    """Return the names of the groups that together are the categories."""
    left = set(categories)
    names = []
    for group, name in _GROUPS:
        if group <= left:
            names.append(name)
            left -= group
    return listed(names)


def category_verdict(facts: PersonFacts, categories: Iterable[Category]) -> Verdict:
    """Return whether the person is of one of the categories."""
    wanted = tuple(categories)
    if facts.category in wanted:
        return YES
    return _no(
        "category", message("Catalogue", "This service is for: {list}.", list=groups(wanted))
    )


def alive_verdict(facts: PersonFacts) -> Verdict:
    """Return whether the person lives."""
    if facts.alive:
        return YES
    return _no(
        "deceased",
        message(
            "Catalogue",
            "The person is recorded as deceased; record the request in a rights holder's name.",
        ),
    )


def _alive(facts: PersonFacts, _on: date, _arguments: tuple[Argument, ...]) -> Verdict:
    return alive_verdict(facts)


def _category(facts: PersonFacts, _on: date, arguments: tuple[Argument, ...]) -> Verdict:
    return category_verdict(facts, [Category(str(one)) for one in arguments])


def _position(facts: PersonFacts, _on: date, arguments: tuple[Argument, ...]) -> Verdict:
    if facts.position in arguments:
        return YES
    return _no(
        "position",
        message(
            "Catalogue",
            "This service is for files whose principal is: {list}.",
            list=_positions(arguments),
        ),
    )


def _positions(arguments: tuple[Argument, ...]) -> Message:
    return listed([label(position) for position in Position if position in arguments])


def _sex(facts: PersonFacts, _on: date, arguments: tuple[Argument, ...]) -> Verdict:
    if facts.sex is None:
        return _unknown(
            "sex", message("Catalogue", "The sex is not recorded; check it before you go on.")
        )
    if facts.sex in arguments:
        return YES
    if Sex.FEMALE in arguments:
        return _no("sex", message("Catalogue", "This service is for women."))
    return _no("sex", message("Catalogue", "This service is for men."))


def _age_unknown() -> Verdict:
    return _unknown(
        "age_unknown",
        message("Catalogue", "The birth date is not recorded; check the age before you go on."),
    )


def _reached(facts: PersonFacts, least: int) -> date | None:
    young = facts.birth is not None and facts.age is not None and facts.age < least
    return facts.birth.birthday(least) if young and facts.birth else None


def _age_between(facts: PersonFacts, _on: date, arguments: tuple[Argument, ...]) -> Verdict:
    least, most = int(arguments[0]), int(arguments[1])
    if facts.age is None:
        return _age_unknown()
    if least <= facts.age <= most:
        return YES
    text = message(
        "Catalogue",
        "This service is for ages {least} to {most}; the recorded age is {age}.",
        least=least,
        most=most,
        age=facts.age,
    )
    return _no("too_young" if facts.age < least else "too_old", text, _reached(facts, least))


def _age_from(facts: PersonFacts, _on: date, arguments: tuple[Argument, ...]) -> Verdict:
    least = int(arguments[0])
    if facts.age is None:
        return _age_unknown()
    if facts.age >= least:
        return YES
    text = message(
        "Catalogue",
        "This service starts at the age of {least}; the recorded age is {age}.",
        least=least,
        age=facts.age,
    )
    return _no("too_young", text, _reached(facts, least))


def _age_up_to(facts: PersonFacts, _on: date, arguments: tuple[Argument, ...]) -> Verdict:
    most = int(arguments[0])
    if facts.age is None:
        return _age_unknown()
    if facts.age <= most:
        return YES
    text = message(
        "Catalogue",
        "This service has an age limit of {most}; the recorded age is {age}.",
        most=most,
        age=facts.age,
    )
    return _no("too_old", text)


def _pension_up_to(facts: PersonFacts, _on: date, arguments: tuple[Argument, ...]) -> Verdict:
    most = int(arguments[0]) * 100
    if facts.pension is None:
        return _unknown(
            "pension_unknown",
            message(
                "Catalogue",
                "The pension is not recorded; check on the certificate that it is at most {most}.",
                most=dirhams(most),
            ),
        )
    if facts.pension <= most:
        return YES
    text = message(
        "Catalogue",
        "This service is for monthly pensions up to {most}; the recorded pension is {pension}.",
        most=dirhams(most),
        pension=dirhams(facts.pension),
    )
    return _no("pension_high", text)


# The answer of a request that tells what the household lives on each month.
INCOME_FIELD = "monthly_income"


def _income_up_to(facts: PersonFacts, _on: date, arguments: tuple[Argument, ...]) -> Verdict:
    most, income = int(arguments[0]) * 100, facts.answers.get(INCOME_FIELD)
    if not isinstance(income, int):
        return _unknown(
            "income_unknown",
            message(
                "Eligibility",
                "Check on paper that the monthly income is at most {most}.",
                most=dirhams(most),
            ),
        )
    if income <= most:
        return YES
    text = message(
        "Eligibility",
        "This service is for monthly incomes up to {most}; the income given is {income}.",
        most=dirhams(most),
        income=dirhams(income),
    )
    return _no("income_high", text)


def _rank_unknown() -> Verdict:
    return _unknown(
        "rank_unknown",
        message("Eligibility", "The rank is not recorded; check it before you go on."),
    )


def _rank_between(facts: PersonFacts, _on: date, arguments: tuple[Argument, ...]) -> Verdict:
    if facts.rank is None:
        return _rank_unknown()
    if int(arguments[0]) <= facts.rank.order <= int(arguments[1]):
        return YES
    text = message(
        "Eligibility",
        "This service is for ranks {least} to {most} of each corps; the rank recorded is {rank}.",
        least=arguments[0],
        most=arguments[1],
        rank=facts.rank.name_ar,
    )
    return _no("rank", text)


def _corps(facts: PersonFacts, _on: date, arguments: tuple[Argument, ...]) -> Verdict:
    if facts.rank is None:
        return _rank_unknown()
    if facts.rank.corps in arguments:
        return YES
    return _no(
        "corps",
        message(
            "Eligibility",
            "This service is not for the corps of the rank recorded: {rank}.",
            rank=facts.rank.name_ar,
        ),
    )


def _service_years(facts: PersonFacts, on: date, arguments: tuple[Argument, ...]) -> Verdict:
    years = int(arguments[0])
    if facts.recruited_on is None:
        return _no_start()
    reached = PartialDate.of(facts.recruited_on).birthday(years)
    if reached <= min(on, facts.served_until or on):
        return YES
    text = message(
        "Eligibility",
        "%n years of service are needed; recruited on {date}.",
        n=years,
        date=_day(facts.recruited_on),
    )
    still = facts.served_until is None or reached <= facts.served_until
    return _no("service_short", text, reached if still else None)


def _no_start() -> Verdict:
    return _unknown(
        "recruitment_unknown",
        message("Eligibility", "The recruitment date is not recorded; check it before you go on."),
    )


def _waiting_months(facts: PersonFacts, on: date, arguments: tuple[Argument, ...]) -> Verdict:
    months, since = int(arguments[0]), arguments[1]
    start = facts.recruited_on if since == "recruitment" else facts.member_since
    if start is None:
        return _no_start() if since == "recruitment" else _membership_unknown()
    end = months_later(start, months)
    if end <= on:
        return YES
    text = message(
        "Eligibility",
        "A wait of %n months runs from {date}.",
        n=months,
        date=_day(start),
    )
    return _no("waiting", text, end)


def _membership_unknown() -> Verdict:
    return _unknown(
        "membership_unknown",
        message("Eligibility", "The membership is not recorded; check the card before you go on."),
    )


def _member_of(facts: PersonFacts, _on: date, arguments: tuple[Argument, ...]) -> Verdict:
    member = facts.foundation_member if arguments[0] == "foundation" else facts.mutual_member
    if member is None:
        return _membership_unknown()
    if member:
        return YES
    return _no("not_member", message("Eligibility", "This service is for members."))


def _disabled(facts: PersonFacts, _on: date, _arguments: tuple[Argument, ...]) -> Verdict:
    if facts.disabled or "D40" in facts.papers:
        return YES
    if facts.disabled is None:
        return _unknown(
            "card_ended",
            message("Eligibility", "The disability card has ended; a valid one is to be seen."),
        )
    return _no(
        "not_disabled",
        message(
            "Catalogue",
            "This service is for persons with a disability; none is recorded on this person's "
            "page.",
        ),
    )


def _not_owner(facts: PersonFacts, _on: date, _arguments: tuple[Argument, ...]) -> Verdict:
    if facts.answers.get("housing") == "owner":
        return _no("owner", message("Eligibility", "This service is for who owns no home."))
    if "D44" in facts.papers:
        return YES
    return _unknown(
        "owner_unknown",
        message("Eligibility", "The certificate that no home is owned is to be seen."),
    )


def _no_other_cover(facts: PersonFacts, _on: date, _arguments: tuple[Argument, ...]) -> Verdict:
    if facts.other_cover:
        return _no("other_cover", message("Rights", "Covered by another sickness insurance."))
    if facts.other_cover is None and "D28" not in facts.papers:
        return _unknown(
            "cover_unknown",
            message("Rights", "The certificate of no other cover is still to be produced."),
        )
    return YES


def _school_certificate_from(
    facts: PersonFacts, on: date, arguments: tuple[Argument, ...]
) -> Verdict:
    if facts.age is None:
        return _age_unknown()
    certified = facts.studies_until is not None and facts.studies_until >= on
    if facts.age < int(arguments[0]) or certified or not facts.papers.isdisjoint({"D24", "D25"}):
        return YES
    if facts.studies_until is None:
        return _unknown(
            "certificate_missing",
            message(
                "Eligibility",
                "A school certificate is asked for from the age of {age}.",
                age=arguments[0],
            ),
        )
    return _unknown(
        "certificate_ended",
        message(
            "Eligibility",
            "The school certificate ended on {date}; a new one is to be brought.",
            date=_day(facts.studies_until),
        ),
    )


def _no_bank_account(facts: PersonFacts, _on: date, _arguments: tuple[Argument, ...]) -> Verdict:
    if facts.has_account:
        return _no(
            "has_account",
            message("Eligibility", "This service is for who has no bank account; one is recorded."),
        )
    return YES


def _covered(facts: PersonFacts, _on: date, _arguments: tuple[Argument, ...]) -> Verdict:
    right = facts.right
    if right is None or right.code in {"spouse_unconfirmed", "birth_unknown"}:
        return _unknown("right_unknown", right.reason if right else _age_unknown_words())
    if right.entitled:
        return YES
    return _no(right.code, right.reason)


def _under_student_age(facts: PersonFacts, _on: date, _arguments: tuple[Argument, ...]) -> Verdict:
    """The last age of all for a child's rights: 26, then 30 with law 54.23."""
    if facts.right is not None and facts.right.code == "too_old":
        return _no("too_old", facts.right.reason)
    return YES


def _age_unknown_words() -> Message:
    return message("Catalogue", "The birth date is not recorded; check the age before you go on.")


_NUMBER = Parameter()
_COUNT = Parameter(least=1)
_NONE = Signature()


def _choice(words: Iterable[str]) -> Signature:
    return Signature((Parameter(tuple(words)),), many=True)


def _said(source: Message) -> Callable[[tuple[Argument, ...]], Message]:
    return lambda _arguments: source


RULES: Mapping[str, Rule] = {
    "alive": Rule(_NONE, _alive, _said(message("Eligibility", "who is alive"))),
    "category": Rule(
        _choice(one.value for one in Category),
        _category,
        lambda arguments: groups(Category(str(one)) for one in arguments),
    ),
    "position": Rule(_choice(one.value for one in Position), _position, _positions),
    "sex": Rule(
        Signature((Parameter(tuple(one.value for one in Sex)),)),
        _sex,
        lambda arguments: label(Sex(str(arguments[0]))),
    ),
    "age_between": Rule(
        Signature((_NUMBER, _NUMBER), rising=True),
        _age_between,
        lambda arguments: message(
            "Eligibility", "ages {least} to {most}", least=arguments[0], most=arguments[1]
        ),
    ),
    "age_from": Rule(
        Signature((_NUMBER,)),
        _age_from,
        lambda arguments: message("Eligibility", "ages from {least}", least=arguments[0]),
    ),
    "age_up_to": Rule(
        Signature((_NUMBER,)),
        _age_up_to,
        lambda arguments: message("Eligibility", "ages up to {most}", most=arguments[0]),
    ),
    "pension_up_to": Rule(
        Signature((_COUNT,)),
        _pension_up_to,
        lambda arguments: message(
            "Eligibility", "pensions up to {most}", most=dirhams(int(arguments[0]) * 100)
        ),
    ),
    "income_up_to": Rule(
        Signature((_COUNT,)),
        _income_up_to,
        lambda arguments: message(
            "Eligibility", "incomes up to {most}", most=dirhams(int(arguments[0]) * 100)
        ),
    ),
    "rank_between": Rule(
        Signature((_COUNT, _COUNT), rising=True),
        _rank_between,
        lambda arguments: message(
            "Eligibility", "ranks {least} to {most}", least=arguments[0], most=arguments[1]
        ),
    ),
    "corps": Rule(
        _choice(one.value for one in Corps),
        _corps,
        _said(message("Eligibility", "certain corps")),
    ),
    "service_years": Rule(
        Signature((_COUNT,)),
        _service_years,
        lambda arguments: message("Eligibility", "%n years of service", n=int(arguments[0])),
    ),
    "waiting_months": Rule(
        Signature((_COUNT, Parameter(("recruitment", "membership")))),
        _waiting_months,
        lambda arguments: message("Eligibility", "a wait of %n months", n=int(arguments[0])),
    ),
    "member_of": Rule(
        Signature((Parameter(("foundation", "mutual")),)),
        _member_of,
        _said(message("Eligibility", "members")),
    ),
    "disabled": Rule(_NONE, _disabled, _said(message("Eligibility", "persons with a disability"))),
    "not_owner": Rule(_NONE, _not_owner, _said(message("Eligibility", "who owns no home"))),
    "no_other_cover": Rule(
        _NONE, _no_other_cover, _said(message("Eligibility", "who has no other cover"))
    ),
    "school_certificate_from": Rule(
        Signature((_NUMBER,)),
        _school_certificate_from,
        _said(message("Eligibility", "pupils and students")),
    ),
    "no_bank_account": Rule(
        _NONE, _no_bank_account, _said(message("Eligibility", "who has no bank account"))
    ),
    "under_student_age": Rule(
        _NONE, _under_student_age, _said(message("Eligibility", "children of student age"))
    ),
    "covered": Rule(_NONE, _covered, _said(message("Eligibility", "who is covered"))),
}
"""Every named condition; its key is the name that a type's `when` writes."""

SIGNATURES = {name: rule.signature for name, rule in RULES.items()}
