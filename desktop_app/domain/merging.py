"""Two records of one human being: which value stays, what must be chosen, who is plainly two."""

from __future__ import annotations

from enum import StrEnum

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.names import fold, latin_skeleton
from desktop_app.domain.vocabulary import Relation


class Side(StrEnum):
    """One of the two records: the one that stays, or the one that goes into it."""

    KEPT = "kept"
    GONE = "gone"


# Numbers of which a person has one, and the sex: two of them mean that one is wrong, or that the
# two are not one. Nobody chooses between them without being asked.
GRAVE = frozenset({"people.cnie", "people.sex", "files.matricule"})
# Two places in one family that one human being may have been given by mistake.
MISTAKABLE = frozenset({Relation.CHILD, Relation.KAFALA})


def is_empty(value: object) -> bool:
    """Tell whether a value says nothing; nought and «no» are answers."""
    return value is None or value == ""


def only_filled(kept: object, gone: object) -> Side | None:
    """Return the side that alone says something; None where both do (or neither)."""
    if is_empty(kept) == is_empty(gone):
        return None
    return Side.GONE if is_empty(kept) else Side.KEPT


def suggested(kept: object, gone: object, *, gone_is_newer: bool) -> Side:
    """Return the side whose value is offered: what is filled, a «yes», more precise, or newer."""
    filled = only_filled(kept, gone)
    if filled is not None or kept == gone:
        return filled or Side.KEPT
    if isinstance(kept, bool) and isinstance(gone, bool):
        return Side.KEPT if kept else Side.GONE
    if isinstance(kept, PartialDate) and isinstance(gone, PartialDate):
        longer = len(gone.iso) - len(kept.iso)
        if longer:
            return Side.GONE if longer > 0 else Side.KEPT
    return Side.GONE if gone_is_newer else Side.KEPT


def are_two(kept: Relation, gone: Relation) -> bool:
    """Tell whether two places in one family can only be those of two people."""
    return kept is not gone and not {kept, gone} <= MISTAKABLE


def looks_alike(
    first: tuple[str, PartialDate | None], second: tuple[str, PartialDate | None]
) -> int:
    """Return how alike two people are, in thousandths, by (full name, birth); 0 for strangers.

    For the families of two files that became one: the same spouse may have been entered in both.
    """
    names = _alike_names(first[0], second[0])
    births = _alike_births(first[1], second[1])
    return names + births if names and births is not None else 0


def _alike_names(first: str, second: str) -> int:
    if fold(first) == fold(second):
        return 600
    return 450 if latin_skeleton(first) == latin_skeleton(second) != "" else 0


def _alike_births(first: PartialDate | None, second: PartialDate | None) -> int | None:
    """Return what two births add; None when they cannot be of one person."""
    if first is None or second is None:
        return 100
    shorter, longer = sorted((first.iso, second.iso), key=len)
    if not longer.startswith(shorter):
        return None
    return 400 if shorter == longer else 300
