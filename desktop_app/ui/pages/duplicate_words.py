"""What the window says of likely duplicates: reasons, shares, and two records line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_app.domain import formats
from desktop_app.domain.duplicates import REASON_LABELS, Reason, speaks_for
from desktop_app.domain.formats import mask_rib
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import Sex
from desktop_app.services.duplicate_rows import PlaceRow, SideRow
from desktop_app.translate import tell, translate
from desktop_app.ui.pages.words import choices_of, relation_words
from desktop_app.ui.widgets.badge import Badge, BadgeSpec
from desktop_app.ui.widgets.card import held, row

GAP = 6


def share_words(score: float) -> str:
    """Return a score as a share of a hundred, never the whole of it."""
    return formats.isolate(f"{min(99, round(score * 100))} %")


def reason_badges(reasons: Iterable[Reason]) -> list[Badge]:
    """Return what speaks for one person, and what against it, each with its mark."""
    return [Badge(reason_spec(reason)) for reason in reasons]


def reason_spec(reason: Reason) -> BadgeSpec:
    """Return a reason as a badge: a tick for one person, a cross against."""
    tone, icon = ("accepted", "check") if speaks_for(reason) else ("neutral", "x")
    return BadgeSpec(tell(REASON_LABELS[reason]), tone, icon)


def badge_rows(badges: Sequence[Badge], room: int) -> list[QWidget]:
    """Return badges in as many rows as they need."""
    rows: list[list[Badge]] = [[]]
    taken = 0
    for badge in badges:
        width = badge.sizeHint().width() + GAP
        if rows[-1] and taken + width > room:
            rows.append([])
            taken = 0
        rows[-1].append(badge)
        taken += width
    return [held(row(*line, None, spacing=GAP)) for line in rows]


def place_words(place: PlaceRow, sex: Sex) -> str:
    """Return a place in a file: its number, and what the person is there."""
    return f"{formats.isolate(place.number)} · {relation_words(place.relation, sex)}"


@dataclass(frozen=True, slots=True)
class SideLine:
    """One line of two records: what it is called and how it is read of a side."""

    name: str
    text: Callable[[SideRow], str]
    ltr: bool = False


def side_lines() -> tuple[SideLine, ...]:
    """Return what of two records is held side by side, in the order it is read."""
    return (
        SideLine(translate("Duplicates", "Family name"), lambda one: one.person.family_name_ar),
        SideLine(translate("Duplicates", "Given names"), lambda one: one.person.given_names_ar),
        SideLine(
            translate("Duplicates", "In Latin letters"),
            lambda one: one.person.full_name_latin,
            ltr=True,
        ),
        SideLine(translate("Duplicates", "Birth"), _birth, ltr=True),
        SideLine(translate("Duplicates", "Birth place"), lambda one: one.person.birth_place),
        SideLine(translate("Duplicates", "Father's name"), lambda one: one.person.father_name_ar),
        SideLine(translate("Duplicates", "Mother's name"), lambda one: one.person.mother_name_ar),
        SideLine(
            translate("Duplicates", "Sex"),
            lambda one: dict(choices_of(Sex))[one.person.sex.value],
        ),
        SideLine(translate("Duplicates", "Identity card"), lambda one: one.person.cnie, ltr=True),
        SideLine(translate("Duplicates", "Service number"), lambda one: one.matricule, ltr=True),
        SideLine(translate("Duplicates", "Telephone"), _phones, ltr=True),
        SideLine(translate("Duplicates", "Bank account"), _account, ltr=True),
        SideLine(
            translate("Duplicates", "Affiliation"),
            lambda one: one.person.mutual_affiliation,
            ltr=True,
        ),
        SideLine(
            translate("Duplicates", "Address"),
            lambda one: " · ".join(filter(None, (one.person.address, one.person.town))),
        ),
    )


def _birth(side: SideRow) -> str:
    birth = side.person.birth
    return strip_marks(formats.short_date(birth)) if birth is not None else ""


def _phones(side: SideRow) -> str:
    both = (side.person.phone, side.person.other_phone)
    return " / ".join(strip_marks(formats.phone(one)) for one in both if one)


def _account(side: SideRow) -> str:
    return strip_marks(mask_rib(side.person.rib)) if side.person.rib else ""


def counted_words(side: SideRow) -> str:
    """Return how much hangs on a record."""
    requests = translate("Duplicates", "%n requests", n=side.requests)
    papers = translate("Duplicates", "%n papers", n=side.papers)
    return f"{requests} · {papers}"
