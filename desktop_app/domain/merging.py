"""Two records of one human being: which value stays, what must be chosen, who is plainly two."""

from __future__ import annotations

from enum import StrEnum

from desktop_app.domain.dates import PartialDate
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
