"""Writes whole numbers and dirhams in French words, as Moroccan offices spell them."""

from __future__ import annotations

LARGEST = 999_999_999
SMALL = (
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
)
TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}
FOUR_TWENTIES = "quatre-vingt"


def number_words_fr(number: int) -> str:
    """Return 0 to 999 999 999 in words: «mille deux cent soixante et onze».

    «Vingt» and «cent» take their s where nothing follows them but a noun, and «million» is one:
    «quatre-vingts», «deux cents millions», but «quatre-vingt mille». ValueError outside the range.
    """
    if not 0 <= number <= LARGEST:
        raise ValueError(number)
    if number == 0:
        return SMALL[0]
    millions, rest = divmod(number, 1_000_000)
    thousands, units = divmod(rest, 1_000)
    parts = []
    if millions:
        parts.append(f"{_below_thousand(millions)} million{'s' if millions > 1 else ''}")
    if thousands:
        parts.append("mille" if thousands == 1 else f"{_below_thousand(thousands, False)} mille")
    if units:
        parts.append(_below_thousand(units))
    return " ".join(parts)


def dirhams_in_words_fr(centimes: int) -> str:
    """Return an amount in words: «mille deux cent cinquante dirhams et cinquante centimes»."""
    dirhams, rest = divmod(centimes, 100)
    parts = [_counted(dirhams, "dirham")] if dirhams or not rest else []
    if rest:
        parts.append(_counted(rest, "centime"))
    return " et ".join(parts)


def _counted(number: int, noun: str) -> str:
    words = number_words_fr(number)
    # «un million de dirhams»: a million is a noun, and what follows it is tied by «de».
    tie = " de" if words.endswith(("million", "millions")) else ""
    return f"{words}{tie} {noun}{'s' if number > 1 else ''}"


def _below_thousand(number: int, last: bool = True) -> str:
    """Return 1 to 999; `last` says that no other number follows."""
    hundreds, rest = divmod(number, 100)
    parts = []
    if hundreds:
        plural = "s" if hundreds > 1 and not rest and last else ""
        parts.append(f"cent{plural}" if hundreds == 1 else f"{SMALL[hundreds]} cent{plural}")
    if rest:
        parts.append(_below_hundred(rest, last))
    return " ".join(parts)


def _below_hundred(number: int, last: bool) -> str:
    if number < len(SMALL):
        return SMALL[number]
    if number >= 80:
        rest = number - 80
        return f"{FOUR_TWENTIES}-{SMALL[rest]}" if rest else FOUR_TWENTIES + "s" * last
    # Seventy counts on from sixty: «soixante-dix», «soixante et onze».
    ten = min(number // 10 * 10, 60)
    rest = number - ten
    if not rest:
        return TENS[ten]
    return f"{TENS[ten]} et {SMALL[rest]}" if rest in {1, 11} else f"{TENS[ten]}-{SMALL[rest]}"
