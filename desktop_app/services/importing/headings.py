"""Recognises what a sheet is and what its columns hold, by the words of their headings."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from desktop_app import paths
from desktop_app.domain.names import fold
from desktop_app.domain.vocabulary import Position, Relation
from desktop_app.services.importing.cells import clean, text_of
from desktop_app.services.importing.reading import Sheet
from desktop_app.services.importing.words import load_words

LONGEST_HEADING = 120
ROWS_LOOKED_AT = 40
WIDEST_GROUP = 8  # a wider merged cell is a title
SMALLEST_LIKENESS = 90
SHORTEST_FOR_LIKENESS = 6
_PARTS = re.compile(r"[/\\|\n\r()\[\]:;،–—_]+|\s-\s")
_ARABIC = re.compile("[\u0621-\u064a]")

IGNORED = "ignored"
# Words that say nothing of a heading once its words are taken apart.
LINKS = frozenset({"de", "du", "des", "la", "le", "l", "d", "et", "و", "في", "a"})
# Columns that may stand twice: once in Arabic letters, once in Latin ones.
NAMES = frozenset(
    {
        "family_name",
        "given_names",
        "name",
        "full_name",
        "full_name_given_first",
        "full_name_family_first",
    }
)


class SheetKind(StrEnum):
    """What the rows of a sheet are."""

    PEOPLE = "people"
    REQUESTS = "requests"
    ANSWERS = "answers"


# What a unit's own register may hold; answers come on a sheet of their own.
REGISTER = (SheetKind.PEOPLE, SheetKind.REQUESTS)


@dataclass(frozen=True, slots=True)
class Column:
    """A recognised column: its place from 0 and its heading as written."""

    place: int
    heading: str

    @property
    def is_arabic(self) -> bool:
        """Tell whether the heading is in Arabic letters."""
        return _ARABIC.search(self.heading) is not None


@dataclass(frozen=True, slots=True)
class Table:
    """A recognised sheet: its kind, the row of its headings (from 0), and its columns."""

    sheet: Sheet
    kind: SheetKind
    heading_row: int
    columns: Mapping[str, tuple[Column, ...]]
    unknown: tuple[str, ...]
    relation: Relation | None = None
    is_dependants: bool = False
    position: Position | None = None

    def heading(self, field: str) -> str:
        """Return the heading of a field's first column, empty when there is none."""
        columns = self.columns.get(field)
        return columns[0].heading if columns else ""

    def has(self, *fields: str) -> bool:
        """Tell whether any of the fields has a column."""
        return any(field in self.columns for field in fields)


@dataclass(frozen=True, slots=True)
class Headings:
    """The synonyms: folded wording -> field, for each kind of sheet, and the sheets' titles.

    `bags` hold the wordings as words in no order, without articles: «الازدياد» above «التاريخ»
    says what «تاريخ الازدياد» does.
    """

    fields: Mapping[SheetKind, Mapping[str, str]]
    bags: Mapping[SheetKind, Mapping[str, str]]
    relations: Mapping[str, str]
    positions: Mapping[str, Position]


@lru_cache(maxsize=1)
def load_headings() -> Headings:
    """Return the synonyms of the program's own table."""
    table = tomllib.loads(paths.resources("reference", "import_headers.toml").read_text("utf-8"))
    return Headings(
        fields={kind: _by_wording(table[kind.value]) for kind in SheetKind},
        bags={kind: _by_bag(table[kind.value]) for kind in SheetKind},
        relations=_by_wording(table["sheets"]["relation"]),
        positions={
            wording: Position(code)
            for wording, code in _by_wording(table["sheets"]["position"]).items()
        },
    )


def _by_wording(table: Mapping[str, Iterable[str]]) -> dict[str, str]:
    return {_plain(word): field for field, words in table.items() for word in words}


def _by_bag(table: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Return {bag: field}, without the bags that two fields share (`Nom et prénom`)."""
    found: dict[str, str] = {}
    shared = set()
    for field, words in table.items():
        for word in words:
            if found.setdefault(_bag(word), field) != field:
                shared.add(_bag(word))
    return {bag: field for bag, field in found.items() if bag not in shared and " " in bag}


def _bag(text: str) -> str:
    words = (word.removeprefix("ال") if len(word) > 4 else word for word in fold(text).split())
    return " ".join(sorted(word for word in words if word not in LINKS))


def _plain(text: str) -> str:
    # A lone sign («#») folds to nothing, and is a heading all the same.
    return fold(text) or text.strip()


def recognise_table(sheet: Sheet) -> Table | None:
    """Return what a sheet holds, or None when it is neither people nor requests.

    Its headings are the row, among the first, that names most columns; titles above it do not
    matter. Headings on two rows, and merged ones, are read together.
    """
    found = [table for kind in REGISTER if (table := _best_table(sheet, kind)) is not None]
    if not found:
        return None
    # A list of requests also names people; a list of people never names a kind of request.
    requests = [table for table in found if table.kind is SheetKind.REQUESTS]
    return requests[0] if requests else found[0]


def recognise_answers(sheet: Sheet) -> Table | None:
    """Return the answers of a body to a dispatch slip that a sheet holds, or None."""
    return _best_table(sheet, SheetKind.ANSWERS)


def _best_table(sheet: Sheet, kind: SheetKind) -> Table | None:
    best: tuple[int, int, dict[str, tuple[Column, ...]], tuple[str, ...]] | None = None
    for row in range(min(ROWS_LOOKED_AT, len(sheet.rows))):
        if not _may_be_headings(sheet, kind, row):
            continue
        columns, unknown = _columns_of(sheet, kind, row)
        # Of two rows that name as many, the lower one of a heading on two rows.
        score = 2 * len([field for field in columns if field != IGNORED])
        score += any(top < row <= bottom for (top, _), (bottom, _) in sheet.merged)
        if _is_enough(kind, columns) and (best is None or score > best[0]):
            best = (score, row, columns, unknown)
    if best is None:
        return None
    return _titled(Table(sheet, kind, best[1], best[2], best[3]))


def _may_be_headings(sheet: Sheet, kind: SheetKind, row: int) -> bool:
    """Tell cheaply whether a row is worth the guessing: two headings are said plainly."""
    synonyms = load_headings().fields[kind]
    headings = _heading_texts(sheet, row)
    plain = (
        any(way(wording, synonyms) for way in WAYS[:PLAIN_WAYS] for wording in wordings)
        for _, _, wordings in headings
    )
    return sum(plain) >= 2


def _is_enough(kind: SheetKind, columns: Mapping[str, object]) -> bool:
    found = columns.keys()
    if kind is SheetKind.ANSWERS:
        return {"number", "decision"} <= found
    if kind is SheetKind.REQUESTS:
        who = {"matricule", "payroll_number", "cnie", "file_number", "beneficiary", "family_name"}
        what = {"received_on", "state", "amount_requested", "old_number"}
        return "type" in found and bool(found & who) and bool(found & what)
    who = {"matricule", "payroll_number", "relation", "category", "cnie", "birth"}
    who |= {"mutual_affiliation", "file_number"}
    facts = who | {"rank", "rib", "phone", "position", "posting"}
    is_named = bool(found & (NAMES | {"principal_name"}))
    return is_named and bool(found & who) and len(found & facts) >= 2


def _titled(table: Table) -> Table:
    if table.kind is not SheetKind.PEOPLE:
        return table
    headings = load_headings()
    relation = _by_title(table.sheet.name, headings.relations)
    is_dependants = relation == "dependant"
    return Table(
        table.sheet,
        table.kind,
        table.heading_row,
        table.columns,
        table.unknown,
        Relation(relation) if relation and not is_dependants else None,
        is_dependants,
        _by_title(table.sheet.name, headings.positions),
    )


def _by_title(title: str, meanings: Mapping[str, Any]) -> Any:
    """Return what a sheet's title says: the whole of it, or one of its words alone."""
    wording = _plain(title)
    if wording in meanings:
        return meanings[wording]
    words = set(wording.split())
    # «المنخرطون وأسرهم» speaks of everybody: only a title about one group decides.
    found = {meanings[word] for word in words if word in meanings}
    return found.pop() if len(found) == 1 and len(words) <= 3 else None


def _columns_of(
    sheet: Sheet, kind: SheetKind, row: int
) -> tuple[dict[str, tuple[Column, ...]], tuple[str, ...]]:
    """Return the columns that a row of headings names, and the headings nobody knows."""
    texts = _heading_texts(sheet, row)
    found: dict[str, list[tuple[int, Column]]] = {}
    unknown = []
    for place, heading, wordings in texts:
        field, grade, wording = _field_of(wordings, kind)
        if field:
            column = Column(place, clean(wording) if wording != heading else heading)
            found.setdefault(field, []).append((grade, column))
        else:
            unknown.append(heading)
    _place_member_number(found)
    best = {field: _best_columns(field, columns) for field, columns in found.items()}
    return best, tuple(unknown)


def _place_member_number(found: dict[str, list[tuple[int, Column]]]) -> None:
    """Take «رقم المنخرط» for the service number, unless another column gives that one."""
    columns = found.pop("member_number", [])
    if columns:
        field = "mutual_affiliation" if "matricule" in found else "matricule"
        found.setdefault(field, []).extend(columns)


def _best_columns(field: str, columns: list[tuple[int, Column]]) -> tuple[Column, ...]:
    if field in NAMES or field == "phone":
        return tuple(column for _, column in columns)
    # The column whose heading says it most plainly; the first of equals.
    ranked = sorted(columns, key=lambda pair: pair[0])
    return tuple(column for _, column in ranked)


def _heading_texts(sheet: Sheet, row: int) -> list[tuple[int, str, tuple[str, ...]]]:
    """Return (place, heading, wordings to try) of each column of a row of headings."""
    cells = [text_of(cell) for cell in sheet.rows[row]]
    above = _spread(sheet, row - 1) if row else []
    headings = []
    for place in range(max(len(cells), len(above))):
        own = cells[place] if place < len(cells) else ""
        over = above[place] if place < len(above) else ""
        if not own and not _reaches_down(sheet, row, place):
            continue
        heading = own or over
        if not heading or len(heading) > LONGEST_HEADING:
            continue
        raw = str(sheet.rows[row][place]) if own else over
        if own and load_words().turning & set(fold(over).split()):
            continue  # «الزوجة» over «الاسم»: a column about somebody else
        both = f"{over} {own}" if own and over else ""
        headings.append((place, heading, tuple(text for text in (both, raw) if text)))
    return headings


def _spread(sheet: Sheet, row: int) -> list[str]:
    """Return a row's texts, a merged one repeated over the columns it covers."""
    texts = [text_of(cell) for cell in sheet.rows[row]]
    for (top, left), (bottom, right) in sheet.merged:
        if top <= row <= bottom and left < right < left + WIDEST_GROUP:
            source = sheet.rows[top]
            text = text_of(source[left]) if left < len(source) else ""
            texts += [""] * (right + 1 - len(texts))
            texts[left : right + 1] = [text] * (right + 1 - left)
    return texts


def _reaches_down(sheet: Sheet, row: int, place: int) -> bool:
    """Tell whether a merged heading that begins higher covers this cell."""
    return any(
        top < row <= bottom and left <= place <= right
        for (top, left), (bottom, right) in sheet.merged
    )


def _field_of(wordings: Sequence[str], kind: SheetKind) -> tuple[str, int, str]:
    """Return (field, grade, wording that told it); grade 0 says it whole, more is guessed."""
    synonyms = load_headings().fields[kind]
    for grade, way in enumerate(WAYS):
        for wording in wordings:
            field = way(wording, synonyms)
            if field:
                return field, grade, wording
    return "", len(WAYS), ""


def _whole(text: str, synonyms: Mapping[str, str]) -> str:
    return synonyms.get(_plain(clean(text)), "")


def _in_any_order(text: str, synonyms: Mapping[str, str]) -> str:
    headings = load_headings()
    kind = next(kind for kind, fields in headings.fields.items() if fields is synonyms)
    return headings.bags[kind].get(_bag(text), "")


def _by_part(text: str, synonyms: Mapping[str, str]) -> str:
    parts = [clean(part) for part in _PARTS.split(text)]
    found = [synonyms[_plain(part)] for part in parts if part and _plain(part) in synonyms]
    if IGNORED in found:
        found.remove(IGNORED)
    # «الاسم العائلي / Nom»: the part that says more than a bare name is the one meant.
    return max(found, key=lambda field: field != "name", default="")


def _by_words(text: str, synonyms: Mapping[str, str]) -> str:
    words = fold(text).split()
    if load_words().turning & set(words):
        return ""
    held = [
        (len(wording.split()), len(wording), field)
        for wording, field in synonyms.items()
        if field not in {IGNORED, "name", "order"} and _holds(words, wording.split())
    ]
    return max(held, default=(0, 0, ""))[2]


def _holds(words: Sequence[str], wording: Sequence[str]) -> bool:
    """Tell whether the words hold the wording in its order, side by side."""
    if len(wording) == 1 and len(wording[0]) < 3:
        return False
    length = len(wording)
    return any(
        list(words[start : start + length]) == list(wording)
        for start in range(len(words) - length + 1)
    )


def _by_likeness(text: str, synonyms: Mapping[str, str]) -> str:
    from rapidfuzz import fuzz, process

    wording = fold(text)
    if len(wording) < SHORTEST_FOR_LIKENESS or load_words().turning & set(wording.split()):
        return ""
    likely = [known for known in synonyms if len(known) >= SHORTEST_FOR_LIKENESS]
    best = process.extractOne(wording, likely, scorer=fuzz.ratio, score_cutoff=SMALLEST_LIKENESS)
    return synonyms[best[0]] if best else ""


Way = Callable[[str, Mapping[str, str]], str]
WAYS: tuple[Way, ...] = (_whole, _by_part, _in_any_order, _by_words, _by_likeness)
PLAIN_WAYS = 3  # the others guess
