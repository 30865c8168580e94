"""Finds the family name and the given names of a row, in either script and in any columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.vocabulary import Sex
from desktop_app.services.importing.lines import Line
from desktop_app.services.importing.words import Words, folded

_ARABIC = re.compile("[\u0621-\u064a\u0671-\u06d3]")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class FoundName:
    """A person's name as a row gives it; a part that is not there is ''."""

    family_ar: str = ""
    given_ar: str = ""
    family_latin: str = ""
    given_latin: str = ""
    sex: Sex | None = None

    @property
    def family(self) -> str:
        """Return the family name in Arabic letters, or as it is written."""
        return self.family_ar or self.family_latin

    @property
    def given(self) -> str:
        """Return the given names in Arabic letters, or as they are written."""
        return self.given_ar or self.given_latin


def has_letters(text: str) -> bool:
    """Tell whether a text may be a name at all."""
    return _LETTER.search(text) is not None


def is_arabic(text: str) -> bool:
    """Tell whether a name is in Arabic letters."""
    return _ARABIC.search(text) is not None


def find_name(line: Line, words: Words) -> FoundName:
    """Return the name a row gives in columns of its parts, or in one column for the whole."""
    parts = _parts(line)
    sex: Sex | None = None
    for text, order in _whole_names(line):
        bare, title = without_title(text, words)
        sex = sex or title
        family, given = split_name(bare, words, family_first=order == "family")
        script = is_arabic(bare)
        if not parts.get(("family", script)) and not parts.get(("given", script)):
            parts["family", script], parts["given", script] = family, given
    found = {}
    for (part, script), text in parts.items():
        found[part, script], title = without_title(text, words)
        sex = sex or title
    return FoundName(
        family_ar=found.get(("family", True), ""),
        given_ar=found.get(("given", True), ""),
        family_latin=found.get(("family", False), ""),
        given_latin=found.get(("given", False), ""),
        sex=sex,
    )


def _parts(line: Line) -> dict[tuple[str, bool], str]:
    """Return {(part, is Arabic): text}; the script of the cell decides, not its heading's."""
    parts: dict[tuple[str, bool], str] = {}
    fields = [("family", "family_name"), ("given", "given_names")]
    for part, field in fields:
        for text, _ in line.texts(field):
            if has_letters(text):
                parts.setdefault((part, is_arabic(text)), text)
    for text, heading_is_arabic in line.texts("name"):
        part = _part_of_bare_name(line, heading_is_arabic)
        if part and has_letters(text):
            parts.setdefault((part, is_arabic(text)), text)
    return parts


def _part_of_bare_name(line: Line, heading_is_arabic: bool) -> str:
    """Return which part a column headed «الاسم» or `Nom` holds, '' when it holds the whole.

    Beside a column of given names in its language it is the family name, and the reverse.
    """
    columns = line.table.columns
    if any(one.is_arabic == heading_is_arabic for one in columns.get("given_names", ())):
        return "family"
    if any(one.is_arabic == heading_is_arabic for one in columns.get("family_name", ())):
        return "given"
    return ""


def _whole_names(line: Line) -> list[tuple[str, str]]:
    """Return (text, which part comes first) of the columns that hold whole names."""
    found = [(text, "given") for text, _ in line.texts("full_name")]
    found += [(text, "given") for text, _ in line.texts("full_name_given_first")]
    found += [(text, "family") for text, _ in line.texts("full_name_family_first")]
    found += [
        (text, "given" if heading_is_arabic else "family")
        for text, heading_is_arabic in line.texts("name")
        if not _part_of_bare_name(line, heading_is_arabic)
    ]
    if not found and not line.table.has("family_name", "given_names", "full_name", "name"):
        found += [(text, "given") for text, _ in line.texts("principal_name")]
    return [(text, order) for text, order in found if has_letters(text)]


def without_title(name: str, words: Words) -> tuple[str, Sex | None]:
    """Take «السيدة» or `M.` off a name; returns the sex it tells."""
    first, _, rest = name.partition(" ")
    sex = words.titles.get(folded(first))
    return (rest, sex) if sex is not None and rest else (name, None)


def split_name(name: str, words: Words, *, family_first: bool) -> tuple[str, str]:
    """Part a whole name into (family name, given names).

    Capitals tell the family name of a Latin one; otherwise the order does, and words that
    belong together («عبد المجيد», `AIT LAHCEN`) stay together. One word alone is a given name.
    """
    tokens = name.replace(",", " ").split()
    capitals = [token for token in tokens if len(token) > 1 and token.isupper()]
    if capitals and len(capitals) < len(tokens) and not is_arabic(name):
        given = [token for token in tokens if token not in capitals]
        return " ".join(capitals), " ".join(given)
    units = _units(tokens, words)
    if len(units) < 2:
        return "", " ".join(tokens)
    if family_first:
        return units[0], " ".join(units[1:])
    return units[-1], " ".join(units[:-1])


def _units(tokens: Sequence[str], words: Words) -> list[str]:
    units: list[str] = []
    joined = False
    for token in tokens:
        word = folded(token)
        if units and (joined or word in words.trailing):
            units[-1] = f"{units[-1]} {token}"
        else:
            units.append(token)
        joined = word in words.leading
    return units


def name_key(*names: str) -> str:
    """Return what one name has in all its writings: folded words, in no order."""
    return " ".join(sorted(folded(" ".join(names)).split()))
