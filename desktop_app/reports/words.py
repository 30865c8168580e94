"""Writes whole numbers and dirhams in Arabic words, as Moroccan offices spell them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

LARGEST = 999_999_999
AND = " و"

# Of counted masculine nouns (ثلاثة طلبات), then of feminine ones (ثلاث شهادات).
ONES = (
    "صفر",
    "واحد",
    "اثنان",
    "ثلاثة",
    "أربعة",
    "خمسة",
    "ستة",
    "سبعة",
    "ثمانية",
    "تسعة",
    "عشرة",
)
FEMININE_ONES = (
    "صفر",
    "واحدة",
    "اثنتان",
    "ثلاث",
    "أربع",
    "خمس",
    "ست",
    "سبع",
    "ثمان",
    "تسع",
    "عشر",
)
TENS = ("", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")
HUNDREDS = (
    "",
    "مائة",
    "مائت",
    "ثلاثمائة",
    "أربعمائة",
    "خمسمائة",
    "ستمائة",
    "سبعمائة",
    "ثمانمائة",
    "تسعمائة",
)


class Case(Enum):
    """Where the number stands: a subject («ثمانون»), or after a preposition («ثمانين»)."""

    NOMINATIVE = "nominative"
    OBLIQUE = "oblique"


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun: درهم, and its stem before a dual's ending, its plural, its accusative."""

    one: str
    dual_stem: str
    plural: str
    accusative: str
    says_one: bool = True
    feminine: bool = False


THOUSAND = Noun("ألف", "ألف", "آلاف", "ألفا", says_one=False)
MILLION = Noun("مليون", "مليون", "ملايين", "مليونا", says_one=False)
DIRHAM = Noun("درهم", "درهم", "دراهم", "درهما")
CENTIME = Noun("سنتيم", "سنتيم", "سنتيمات", "سنتيما")
SCALES = ((1_000_000, MILLION), (1_000, THOUSAND))


def number_words(
    number: int, case: Case = Case.NOMINATIVE, *, feminine: bool = False, construct: bool = False
) -> str:
    """Return 0 to 999 999 999 in words: «مائتان وستة وسبعون».

    `feminine` agrees with a feminine counted noun. `construct` is for a noun that follows at
    once: a dual drops its last letter («مائتا درهم»). ValueError outside the range.
    """
    if not 0 <= number <= LARGEST:
        raise ValueError(number)
    if number == 0:
        return ONES[0]
    parts: list[str] = []
    rest = number
    for size, noun in SCALES:
        count, rest = divmod(rest, size)
        if count:
            parts.append(counted(count, noun, case, construct=construct and rest == 0))
    if rest:
        parts.append(_below_thousand(rest, case, feminine, construct))
    return AND.join(parts)


def counted(
    number: int, noun: Noun, case: Case = Case.NOMINATIVE, *, construct: bool = False
) -> str:
    """Return a number in words with its noun: «تسعة آلاف درهم», «درهمان», «أحد عشر درهما»."""
    tail = number % 100
    if number > 100 and tail in {1, 2}:
        # «مائة درهم ودرهمان»: after a round number, one and two are said with the noun itself.
        round_part = counted(number - tail, noun, case)
        return AND.join((round_part, counted(tail, noun, case, construct=construct)))
    if number == 1:
        agreed = FEMININE_ONES[1] if noun.feminine else ONES[1]
        return f"{noun.one} {agreed}" if noun.says_one else noun.one
    if number == 2:
        return noun.dual_stem + _dual_ending(case, construct)
    words = number_words(number, case, feminine=noun.feminine, construct=tail == 0)
    return f"{words} {_form(noun, tail, construct)}"


def _form(noun: Noun, tail: int, construct: bool) -> str:
    """Return the noun as it stands after a number that ends in `tail` (0, or 3 to 99).

    A noun that follows at once takes the ending of the accusative: «خمسة عشر ألف درهم».
    """
    if 3 <= tail <= 10:
        return noun.plural
    return noun.accusative if tail >= 11 and not construct else noun.one


def dirhams_in_words(centimes: int, case: Case = Case.NOMINATIVE) -> str:
    """Return an amount in words: «ألف ومائتان وخمسون درهما وخمسون سنتيما»."""
    dirhams, rest = divmod(centimes, 100)
    parts = [counted(dirhams, DIRHAM, case)] if dirhams or not rest else []
    if rest:
        parts.append(counted(rest, CENTIME, case))
    return AND.join(parts)


def _below_thousand(number: int, case: Case, feminine: bool, construct: bool) -> str:
    hundreds, rest = divmod(number, 100)
    parts = []
    if hundreds == 2:
        parts.append(HUNDREDS[2] + _dual_ending(case, construct and rest == 0))
    elif hundreds:
        parts.append(HUNDREDS[hundreds])
    if rest:
        parts.append(_below_hundred(rest, case, feminine))
    return AND.join(parts)


def _below_hundred(number: int, case: Case, feminine: bool) -> str:
    ones = FEMININE_ONES if feminine else ONES
    if number == 2:
        return ones[2] if case is Case.NOMINATIVE else _oblique_two(feminine)
    if number <= 10:
        return ones[number]
    if number < 20:
        return _teen(number - 10, case, feminine)
    tens, rest = divmod(number, 10)
    round_ten = TENS[tens] + ("ون" if case is Case.NOMINATIVE else "ين")
    return AND.join((_below_hundred(rest, case, feminine), round_ten)) if rest else round_ten


def _oblique_two(feminine: bool) -> str:
    return "اثنتين" if feminine else "اثنين"


def _teen(ones: int, case: Case, feminine: bool) -> str:
    ten = "عشرة" if feminine else "عشر"
    if ones == 1:
        return f"{'إحدى' if feminine else 'أحد'} {ten}"
    if ones == 2:
        two = "اثنت" if feminine else "اثن"
        return f"{two}{'ا' if case is Case.NOMINATIVE else 'ي'} {ten}"
    if ones == 8 and feminine:
        return f"ثماني {ten}"
    return f"{(FEMININE_ONES if feminine else ONES)[ones]} {ten}"


def _dual_ending(case: Case, construct: bool) -> str:
    ending = "ا" if case is Case.NOMINATIVE else "ي"
    return ending if construct else f"{ending}ن"
