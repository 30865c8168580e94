"""The words and badges pages say of people, files and rights."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum

from desktop_app.domain import formats
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.vocabulary import Category, Relation, Sex, label
from desktop_app.services.rows import MemberRow, PersonRow, RequestRow
from desktop_app.translate import tell, translate
from desktop_app.ui.columns import Piece
from desktop_app.ui.widgets.badge import BadgeSpec, state_badge

NONE = "–"


def choices_of(codes: Iterable[StrEnum], sex: Sex | None = None) -> list[tuple[str, str]]:
    """Return (code, words) pairs of an enumeration, for a field of choices."""
    return [(code.value, tell(label(code, sex))) for code in codes]


def former_words(person: PersonRow) -> str:
    """Return by which name somebody was found who has another by now."""
    return translate("Person", "Former name: {name}", name=person.former_name)


def category_words(category: Category, sex: Sex | None = None) -> str:
    """Return a beneficiary category in words that agree with the person's sex."""
    return tell(label(category, sex))


def relation_words(relation: Relation, sex: Sex | None = None) -> str:
    """Return what a member is to the principal."""
    return tell(label(relation, sex))


def member_words(member: MemberRow) -> str:
    """Return what a member is in the family: a widow or an orphan once the principal has died."""
    if member.category in {Category.WIDOW, Category.ORPHAN}:
        return category_words(member.category, member.person.sex)
    return relation_words(member.relation, member.person.sex)


def age_words(age: int | None) -> str:
    """Return an age in years, or nothing when the birth is not known."""
    return "" if age is None else translate("Person", "%n years", n=age)


def posting_words(person: PersonRow) -> str:
    """Return where a principal serves or served; nothing for the family."""
    return person.posting if person.relation is Relation.PRINCIPAL else ""


def rank_or_principal(person: PersonRow) -> tuple[Piece, ...]:
    """Return a principal's rank, or, more quietly, whose family the person is of."""
    if person.relation is Relation.PRINCIPAL:
        return (Piece(person.rank_ar),)
    return (Piece(person.principal_name_ar, 400, "ink3"),)


def alert_badge(person: PersonRow) -> BadgeSpec | None:
    """Return the one thing about a person that needs care first."""
    if person.is_overdue:
        return BadgeSpec(translate("Person", "Late"), "late", "clock-alert", flat=True)
    if person.incomplete_requests:
        words = translate("Person", "Incomplete")
        return BadgeSpec(words, "missing", "file-exclamation-point", flat=True)
    if person.rights_ending:
        words = translate("Person", "Right ending")
        return BadgeSpec(words, "neutral", "calendar-clock", flat=True)
    return None


def right_badge(member: MemberRow) -> BadgeSpec:
    """Return the badge of a member's right on the day it was computed for."""
    if not member.right.entitled:
        return BadgeSpec(translate("Person", "No right"), "neutral", "circle-minus")
    if member.right_ends_soon:
        return BadgeSpec(translate("Person", "Ends soon"), "missing", "calendar-clock")
    return BadgeSpec(translate("Person", "Right open"), "accepted", "circle-check")


def request_badge(request: RequestRow) -> BadgeSpec:
    """Return the badge of a request's state or outcome."""
    return state_badge(request.state, request.kind, request.outcome)


def due_words(request: RequestRow) -> tuple[str, str]:
    """Return how a request stands to its term, and the tone of it."""
    if request.is_overdue and request.days_left is not None:
        return translate("Person", "late by %n days", n=-request.days_left), "late"
    if request.is_open and request.days_left is not None:
        return translate("Person", "%n days left", n=request.days_left), ""
    return "", ""


def joined(parts: Sequence[str]) -> str:
    """Return the parts that hold something, with a middle dot between them."""
    return " · ".join(part for part in parts if part)


def short_day(day: date | PartialDate | None) -> str:
    """Return a day as 20/11/2026, or a dash."""
    return formats.short_date(day) if day is not None else NONE


def long_day(day: date | PartialDate | None) -> str:
    """Return a day as «20 نونبر 2026»; empty for None."""
    return formats.long_date(day) if day is not None else ""


def phone_words(number: str) -> str:
    """Return a telephone number by twos; empty for none."""
    return formats.phone(number) if number else ""
