"""Tells how likely two records speak of one person, and why: one table of weights.

Each thing that is compared gives a reason; the weights of the reasons are added as log-odds
(Fellegi and Sunter's rule) and turned into a score between 0 and 1. What the people of one
household share counts together, and not without end: brothers share all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import exp

from rapidfuzz.distance import OSA

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.messages import Message, message
from desktop_app.domain.name_matches import Match, Names, Written, match_names, match_words
from desktop_app.domain.vocabulary import Relation, Sex

# From here two records are judged by somebody; from there they are worth a look at the counter.
LIKELY = 0.8
POSSIBLE = 0.6


class Reason(StrEnum):
    """What speaks for two records being of one person, or against it."""

    CNIE_SAME = "cnie_same"
    MATRICULE_SAME = "matricule_same"
    RIB_SAME = "rib_same"
    BIRTH_SAME = "birth_same"
    BIRTH_SWAPPED = "birth_swapped"
    BIRTH_DIGIT = "birth_digit"
    BIRTH_YEAR = "birth_year"
    BIRTH_NEW_YEAR = "birth_new_year"
    BIRTH_YEAR_DIGIT = "birth_year_digit"
    FAMILY_SAME = "family_same"
    FAMILY_LIKE = "family_like"
    FAMILY_PART = "family_part"
    GIVEN_SAME = "given_same"
    GIVEN_LIKE = "given_like"
    GIVEN_PART = "given_part"
    NAMES_SWAPPED = "names_swapped"
    OTHER_SCRIPT = "other_script"
    PHONE_SAME = "phone_same"
    CNIE_DIGIT = "cnie_digit"
    MOTHER_SAME = "mother_same"
    TWICE_IN_FAMILY = "twice_in_family"
    FATHER_SAME = "father_same"
    AFFILIATION_SAME = "affiliation_same"
    PHONE_OTHER = "phone_other"
    RIB_OTHER = "rib_other"
    AFFILIATION_OTHER = "affiliation_other"
    FATHER_OTHER = "father_other"
    MOTHER_OTHER = "mother_other"
    SEX_OTHER = "sex_other"
    LINEAGE = "lineage"
    BIRTH_DAY_OTHER = "birth_day_other"
    FAMILY_OTHER = "family_other"
    BIRTH_OTHER = "birth_other"
    CNIE_OTHER = "cnie_other"
    SAME_FAMILY = "same_family"
    MATRICULE_OTHER = "matricule_other"
    GIVEN_OTHER = "given_other"
    KIN = "kin"


# The log-odds of each reason; nothing else decides. Two people drawn at random start at START.
START = -9.0
WEIGHTS: Mapping[Reason, float] = {
    Reason.CNIE_SAME: 8.0,
    Reason.MATRICULE_SAME: 8.0,
    Reason.RIB_SAME: 2.5,
    Reason.BIRTH_SAME: 5.0,
    Reason.BIRTH_SWAPPED: 4.0,
    Reason.BIRTH_DIGIT: 3.0,
    Reason.BIRTH_YEAR: 1.5,
    Reason.BIRTH_NEW_YEAR: 1.5,
    Reason.BIRTH_YEAR_DIGIT: 0.5,
    Reason.FAMILY_SAME: 4.0,
    Reason.FAMILY_LIKE: 3.0,
    Reason.FAMILY_PART: 2.5,
    Reason.GIVEN_SAME: 4.0,
    Reason.GIVEN_LIKE: 3.0,
    Reason.GIVEN_PART: 2.0,
    Reason.NAMES_SWAPPED: -0.5,
    Reason.OTHER_SCRIPT: 0.0,
    Reason.TWICE_IN_FAMILY: 3.0,
    Reason.PHONE_SAME: 3.0,
    Reason.CNIE_DIGIT: 2.5,
    Reason.MOTHER_SAME: 2.5,
    Reason.FATHER_SAME: 2.0,
    Reason.AFFILIATION_SAME: 1.5,
    Reason.PHONE_OTHER: -0.5,
    Reason.RIB_OTHER: -0.5,
    Reason.AFFILIATION_OTHER: -1.0,
    Reason.FATHER_OTHER: -3.0,
    Reason.MOTHER_OTHER: -3.0,
    Reason.SEX_OTHER: -3.0,
    Reason.LINEAGE: -3.0,
    Reason.BIRTH_DAY_OTHER: -3.0,
    Reason.FAMILY_OTHER: -4.0,
    Reason.BIRTH_OTHER: -5.0,
    Reason.CNIE_OTHER: -5.0,
    Reason.SAME_FAMILY: -6.0,
    Reason.MATRICULE_OTHER: -8.0,
    Reason.GIVEN_OTHER: -14.0,
    Reason.KIN: -15.0,
}
# What brothers and sisters share as well, and how much of it counts at most.
HOUSEHOLD = frozenset(
    {
        Reason.PHONE_SAME,
        Reason.RIB_SAME,
        Reason.AFFILIATION_SAME,
        Reason.FATHER_SAME,
        Reason.MOTHER_SAME,
    }
)
HOUSEHOLD_MOST = 4.5

REASON_LABELS: Mapping[Reason, Message] = {
    Reason.CNIE_SAME: message("Duplicates", "same identity card number"),
    Reason.MATRICULE_SAME: message("Duplicates", "same service number"),
    Reason.RIB_SAME: message("Duplicates", "same bank account"),
    Reason.BIRTH_SAME: message("Duplicates", "same date of birth"),
    Reason.BIRTH_SWAPPED: message("Duplicates", "day and month of birth swapped"),
    Reason.BIRTH_DIGIT: message("Duplicates", "one digit of the day of birth differs"),
    Reason.BIRTH_YEAR: message("Duplicates", "same year of birth, the day unknown to one"),
    Reason.BIRTH_NEW_YEAR: message(
        "Duplicates", "same year of birth; 1 January may stand for an unknown day"
    ),
    Reason.BIRTH_YEAR_DIGIT: message("Duplicates", "one digit of the year of birth differs"),
    Reason.FAMILY_SAME: message("Duplicates", "same family name"),
    Reason.FAMILY_LIKE: message("Duplicates", "family names that differ by a letter"),
    Reason.FAMILY_PART: message("Duplicates", "one family name is part of the other"),
    Reason.GIVEN_SAME: message("Duplicates", "same given name"),
    Reason.GIVEN_LIKE: message("Duplicates", "given names that differ by a letter"),
    Reason.GIVEN_PART: message("Duplicates", "one given name is part of the other"),
    Reason.NAMES_SWAPPED: message("Duplicates", "family name and given name swapped"),
    Reason.OTHER_SCRIPT: message("Duplicates", "written in two scripts"),
    Reason.TWICE_IN_FAMILY: message("Duplicates", "two places in one family, of one name"),
    Reason.PHONE_SAME: message("Duplicates", "same telephone"),
    Reason.CNIE_DIGIT: message("Duplicates", "identity card numbers that differ by a sign"),
    Reason.MOTHER_SAME: message("Duplicates", "same mother's name"),
    Reason.FATHER_SAME: message("Duplicates", "same father's name"),
    Reason.AFFILIATION_SAME: message("Duplicates", "same affiliation number"),
    Reason.PHONE_OTHER: message("Duplicates", "other telephone"),
    Reason.RIB_OTHER: message("Duplicates", "other bank account"),
    Reason.AFFILIATION_OTHER: message("Duplicates", "other affiliation number"),
    Reason.FATHER_OTHER: message("Duplicates", "other father's name"),
    Reason.MOTHER_OTHER: message("Duplicates", "other mother's name"),
    Reason.SEX_OTHER: message("Duplicates", "other sex"),
    Reason.LINEAGE: message("Duplicates", "one bears the name of the other's father"),
    Reason.BIRTH_DAY_OTHER: message("Duplicates", "same year of birth, other day"),
    Reason.FAMILY_OTHER: message("Duplicates", "other family name"),
    Reason.BIRTH_OTHER: message("Duplicates", "other date of birth"),
    Reason.CNIE_OTHER: message("Duplicates", "other identity card number"),
    Reason.SAME_FAMILY: message("Duplicates", "two members of one family, named otherwise"),
    Reason.MATRICULE_OTHER: message("Duplicates", "other service number"),
    Reason.GIVEN_OTHER: message("Duplicates", "other given name"),
    Reason.KIN: message("Duplicates", "two generations or spouses of one family"),
}


@dataclass(frozen=True, slots=True)
class Traits:
    """What is compared of a person; empty where nothing is recorded.

    `places` are the files the person is in, with the relation there.
    """

    family: Written
    given: Written
    father: str = ""
    mother: str = ""
    sex: Sex | None = None
    birth: PartialDate | None = None
    cnie: str = ""
    matricules: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    rib: str = ""
    affiliation: str = ""
    places: frozenset[tuple[int, Relation]] = frozenset()


@dataclass(frozen=True, slots=True)
class Likeness:
    """How likely two records are of one person, with the reasons, the weightiest first."""

    score: float
    reasons: tuple[Reason, ...]

    @property
    def thousandths(self) -> int:
        """The score as it is stored."""
        return round(self.score * 1000)


NOT_ALIKE = Likeness(0.0, (Reason.GIVEN_OTHER,))


def speaks_for(reason: Reason) -> bool:
    """Tell whether a reason makes two records likelier to be of one person."""
    return WEIGHTS[reason] > 0 or reason is Reason.OTHER_SCRIPT


def compare(one: Traits, other: Traits, known: Names) -> Likeness:
    """Return how likely two records speak of one person.

    `known` are the given names there are: two that differ by a letter, such as حسن and حسين, are
    then two people's, and not a slip.
    """
    names = _name_reasons(one, other, known)
    if Reason.GIVEN_OTHER in names and not _share_a_number(one, other):
        return NOT_ALIKE
    found = [
        *names,
        *_birth(one.birth, other.birth),
        *_numbers(one, other),
        *_parents(one, other, known),
        *_kinship(one, other, names),
    ]
    ranked = sorted(found, key=lambda reason: -abs(WEIGHTS[reason]))
    return Likeness(_score(found), tuple(ranked))


def _score(reasons: Iterable[Reason]) -> float:
    own = household = 0.0
    for reason in reasons:
        if reason in HOUSEHOLD:
            household += WEIGHTS[reason]
        else:
            own += WEIGHTS[reason]
    odds = START + own + min(household, HOUSEHOLD_MOST)
    return 1 / (1 + exp(-odds))


def _share_a_number(one: Traits, other: Traits) -> bool:
    same_card = bool(one.cnie) and one.cnie == other.cnie
    return same_card or bool(one.matricules & other.matricules)


# Names

_FAMILY: Mapping[Match, tuple[Reason, ...]] = {
    Match.UNKNOWN: (),
    Match.OTHER: (Reason.FAMILY_OTHER,),
    Match.PART: (Reason.FAMILY_PART,),
    Match.LIKE: (Reason.FAMILY_LIKE,),
    Match.SAME: (Reason.FAMILY_SAME,),
}
_GIVEN: Mapping[Match, tuple[Reason, ...]] = {
    Match.UNKNOWN: (),
    Match.OTHER: (Reason.GIVEN_OTHER,),
    Match.PART: (Reason.GIVEN_PART,),
    Match.LIKE: (Reason.GIVEN_LIKE,),
    Match.SAME: (Reason.GIVEN_SAME,),
}


def _name_reasons(one: Traits, other: Traits, known: Names) -> list[Reason]:
    given = match_names(one.given, other.given, known)
    family = match_names(one.family, other.family)
    if Match.OTHER in {given, family}:
        crossed = _crossed(one, other)
        if crossed is not None:
            return crossed
    reasons = [*_FAMILY[family], *_GIVEN[given]]
    if given is not Match.OTHER and one.given.in_two_scripts_with(other.given):
        reasons.append(Reason.OTHER_SCRIPT)
    return reasons


def _crossed(one: Traits, other: Traits) -> list[Reason] | None:
    """Return the reasons when each wrote the family name where the other wrote the given name."""
    family = match_names(one.family, other.given)
    if family is Match.OTHER or family is Match.UNKNOWN:
        return None
    given = match_names(one.given, other.family)
    if given is Match.OTHER or given is Match.UNKNOWN:
        return None
    return [*_FAMILY[family], *_GIVEN[given], Reason.NAMES_SWAPPED]


# Birth


def _birth(one: PartialDate | None, other: PartialDate | None) -> list[Reason]:
    if one is None or other is None:
        return []
    if one.year != other.year:
        return [_other_year(one, other)]
    if one == other and one.exact and not _is_new_year(one):
        return [Reason.BIRTH_SAME]
    if one.exact and other.exact:
        return [_same_year(one, other)]
    months = {one.month, other.month} - {None}
    return [Reason.BIRTH_YEAR if len(months) < 2 or _new_years(one, other) else
            Reason.BIRTH_DAY_OTHER]  # fmt: skip


def _is_new_year(day: PartialDate) -> bool:
    # Registers write 1 January for whom only the year is known.
    return (day.month, day.day) == (1, 1)


def _new_years(one: PartialDate, other: PartialDate) -> bool:
    return _is_new_year(one) or _is_new_year(other)


def _same_year(one: PartialDate, other: PartialDate) -> Reason:
    if _new_years(one, other):
        return Reason.BIRTH_NEW_YEAR
    if (one.day, one.month) == (other.month, other.day):
        return Reason.BIRTH_SWAPPED
    return Reason.BIRTH_DIGIT if _is_slip(_digits(one), _digits(other)) else Reason.BIRTH_DAY_OTHER


def _other_year(one: PartialDate, other: PartialDate) -> Reason:
    same_day = one.exact and (one.month, one.day) == (other.month, other.day)
    near = same_day and not _is_new_year(one) and _is_slip(f"{one.year}", f"{other.year}")
    return Reason.BIRTH_YEAR_DIGIT if near else Reason.BIRTH_OTHER


def _digits(day: PartialDate) -> str:
    return f"{day.day:02}{day.month:02}"


def _is_slip(one: str, other: str) -> bool:
    """Tell whether one digit differs, or two neighbours changed places."""
    return int(OSA.distance(one, other, score_cutoff=1)) == 1


# Numbers


def _numbers(one: Traits, other: Traits) -> list[Reason]:
    found = [*_cards(one.cnie, other.cnie)]
    found += _service_numbers(one.matricules, other.matricules)
    found += _shared(one.phones, other.phones, "PHONE")
    found += _shared(_one(one.rib), _one(other.rib), "RIB")
    found += _shared(_one(one.affiliation), _one(other.affiliation), "AFFILIATION")
    if None not in {one.sex, other.sex} and one.sex is not other.sex:
        found.append(Reason.SEX_OTHER)
    return found


def _one(value: str) -> frozenset[str]:
    return frozenset({value}) if value else frozenset()


def _shared(one: frozenset[str], other: frozenset[str], what: str) -> list[Reason]:
    if not (one and other):
        return []
    return [Reason[f"{what}_SAME" if one & other else f"{what}_OTHER"]]


def _service_numbers(some: frozenset[str], others: frozenset[str]) -> list[Reason]:
    """Two numbers one slip of the hand apart say nothing: at the counter one is mistyped."""
    if not some & others and any(_is_slip(one, other) for one in some for other in others):
        return []
    return _shared(some, others, "MATRICULE")


def _cards(one: str, other: str) -> list[Reason]:
    if not (one and other):
        return []
    if one == other:
        return [Reason.CNIE_SAME]
    return [Reason.CNIE_DIGIT if _is_slip(one, other) else Reason.CNIE_OTHER]


# Kin


def _parents(one: Traits, other: Traits, known: Names) -> list[Reason]:
    found = []
    for mine, theirs, same, different in (
        (one.father, other.father, Reason.FATHER_SAME, Reason.FATHER_OTHER),
        (one.mother, other.mother, Reason.MOTHER_SAME, Reason.MOTHER_OTHER),
    ):
        matched = match_words(mine, theirs, known)
        if matched is not Match.UNKNOWN:
            found.append(different if matched is Match.OTHER else same)
    told = {Reason.FATHER_SAME, Reason.MOTHER_SAME} & {*found}
    if not told and (_bears(one, other) or _bears(other, one)):
        found.append(Reason.LINEAGE)
    return found


def _bears(father: Traits, child: Traits) -> bool:
    """Tell whether somebody's father is called as the other is: a son may bear his name."""
    same = match_words(child.father, father.given.arabic) is Match.SAME
    return same and not father.father and bool(child.father)


GENERATIONS: Mapping[Relation, str] = {
    Relation.PRINCIPAL: "principal",
    Relation.SPOUSE: "spouse",
    Relation.CHILD: "child",
    Relation.KAFALA: "child",
    Relation.PARENT: "parent",
}


def _kinship(one: Traits, other: Traits, names: Iterable[Reason]) -> list[Reason]:
    theirs = dict(other.places)
    for file_id, relation in one.places:
        if file_id not in theirs:
            continue
        if GENERATIONS[relation] != GENERATIONS[theirs[file_id]]:
            return [Reason.KIN]
        if Reason.GIVEN_SAME not in names:
            return [Reason.SAME_FAMILY]
        # Parents give no two children one name, but for one who was born after the other's death.
        return [Reason.TWICE_IN_FAMILY] if _may_be_one_birth(one.birth, other.birth) else []
    return []


def _may_be_one_birth(one: PartialDate | None, other: PartialDate | None) -> bool:
    return one is None or other is None or one.year == other.year
