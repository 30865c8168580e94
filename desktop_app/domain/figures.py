"""Numbers in what people type: each keeps its reading order in Arabic, without marks typed by hand.

In a right-to-left line the Unicode algorithm (UAX #9) sets `06 12 34 56 78` as `78 56 34 12 06`,
and `31-08` after an Arabic word as `08-31`: blanks between numbers are never theirs, hyphens and
percents only sometimes (rules W4, W5), and a number after Latin letters is drawn into them (W7).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from desktop_app.domain.texts import POP_ISOLATE, isolate

_LINE_ENDS = "\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
# No figure reaches beyond these: letters and marks of scripts that run to the left, Arabic commas,
# quotation marks, what parts the pieces of a line, and all that steers direction. The digits of
# Arabic with their decimal signs and percent (U+0660 to U+066C, U+06F0 to U+06F9) are left out.
_TO_THE_LEFT = (
    "\u0590-\u05ff\u0608\u060b\u060d\u061b-\u065f\u066d-\u06ef\u06fa-\u08ff\u200f\ufb1d-\ufdff"
    "\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff"
)
_BORDERS = f"{_TO_THE_LEFT}{_LINE_ENDS}\u060c\u200e\u202a-\u202e\u2066-\u2069«»“”·|"
_STRETCH = re.compile(f"[^{_BORDERS}]+")
_TURN = re.compile(f"[{_TO_THE_LEFT}{_LINE_ENDS}]")
_LINE_END = re.compile(f"[{_LINE_ENDS}]")
_MARK = re.compile(f"[\u2066-\u2069{_LINE_ENDS}]")

_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_BARE = re.compile(r"\d+")
_ARABIC_DIGITS = re.compile("[\u0660-\u0669\u066b\u066c]+(?:[.,:/][\u0660-\u0669\u066b\u066c]+)*")
_ONE_FIGURE = re.compile(f"\\d+|\u2066[^\u2066-\u2069{_LINE_ENDS}]*\u2069")

# What stands between blanks, without the punctuation around it. A sign belongs to its digits when
# nothing but a blank, a bracket, a quotation mark or a colon is before it: `ص-5` is no minus five.
_CORE = re.compile(
    r"""(?P<unit> (?<!\S) [%‰٪°€$£]+ (?![^\s.,;:!?)\]}]) )
      | (?P<parting> (?<!\S) [-−–—/\\=+×*]+ (?!\S) )
      | (?: (?<![^\s()\[{"'«“:=]) [-+−±] (?=[\d(.]) )?
        [#$€£№]? [\w•] (?: \S* [\w•] )? [%‰٪°€$£]* """,
    re.VERBOSE,
)
_OPENERS = ("\u2066", "\u2067", "\u2068")
_PARTNERS = {"(": ")", "[": "]", "{": "}"}
_NUMBER_LABELS = frozenset({"n°", "nº", "no", "n", "nos", "№"})

# Digits parted by blanks are one figure when they are a phone, an account, thousands, or a number
# in groups: otherwise they are several, in the order of the words around them.
_BLANK = re.compile(r"\s+")
_BLANK_OR_BRACKET = re.compile(r"\)?\s+\(?")
_GROUP = re.compile(r"[\d•]+")
_DIALLED = re.compile(r"(?:\+|0)[\d•]*(?:[.\-()]+[\d•]+)*")
_DIALLED_ON = re.compile(r"[\d•]+(?:[.\-][\d•]+)*")
_DATE = re.compile(r"\d{1,2}[.-]\d{1,2}[.-]\d{4}")
_IBAN = re.compile(r"[A-Z]{2}\d{2}")
_IBAN_ON = re.compile(r"[A-Z\d•]{4}")
_THOUSANDS = re.compile(r"[-−±]?[1-9]\d{0,2}")
_THOUSANDS_ON = re.compile(r"\d{3}")
_THOUSANDS_END = re.compile(r"\d{3}[.,٫]\d{1,2}[%‰٪€$£]?")
_IN_GROUPS = re.compile(r"[\d•]{2,}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_PHONE, _RIB, _LONGEST_PHONE = 10, 24, 15
_LEAST_GROUPS, _MOST_GROUPS = 3, 24

Span = tuple[int, int]


class _Core(NamedTuple):
    start: int
    stop: int
    text: str

    @property
    def has_digit(self) -> bool:
        return bool(_DIGIT.search(self.text))

    @property
    def is_label(self) -> bool:
        """Tell whether it only announces a number, as `n°` does."""
        return self.text.lower() in _NUMBER_LABELS

    @property
    def is_word(self) -> bool:
        return not (self.has_digit or self.is_label) and bool(_LETTER.search(self.text))

    @property
    def is_unit(self) -> bool:
        return not (self.has_digit or self.is_label or self.is_word)


def isolate_figures(text: str) -> str:
    """Return a text with each composed number in an isolate (U+2066 … U+2069).

    Phones, references, dates, amounts with their sign or percent are read from left to right,
    and so is a Latin phrase that would part from the number at its beginning or end. A bare
    number, plain words and what is isolated already are left as they are. Isolates are all that
    is added, and doing it twice adds no more.
    """
    if not _DIGIT.search(text) or _ONE_FIGURE.fullmatch(text):
        return text
    return _isolated(text)


@lru_cache(maxsize=8192)
def _isolated(text: str) -> str:
    written: list[str] = []
    done = 0
    for start, stop in _figures(text):
        written += (text[done:start], isolate(_inner(text[start:stop])))
        done = stop
    return "".join(written) + text[done:]


def _inner(figure: str) -> str:
    """Return a figure whose groups of Arabic digits stand in isolates of their own.

    They keep the order of Arabic even in a line from left to right (rule N1 takes them for R).
    """
    if not _ARABIC_DIGITS.search(figure) or _ARABIC_DIGITS.fullmatch(figure):
        return figure
    return _ARABIC_DIGITS.sub(lambda found: isolate(found.group()), figure)


def _figures(text: str) -> Iterator[Span]:
    """Return the spans to isolate, in order.

    `after_latin` is rule W7: whether a number here would be drawn into Latin letters before it.
    """
    after_latin, done = False, 0
    for start, stop in _free_stretches(text):
        after_latin = after_latin and not _TURN.search(text, done, start)
        done = stop
        for cores in _parts(text, start, stop):
            spans = _spans(text, cores, after_latin)
            yield from spans
            after_latin = after_latin or _leaves_letters(text, cores, spans)


def _leaves_letters(text: str, cores: Sequence[_Core], spans: Sequence[Span]) -> bool:
    """Tell whether Latin letters of a part stay outside its isolates."""
    edges = [cores[0].start, *(edge for span in spans for edge in span), cores[-1].stop]
    between = zip(edges[::2], edges[1::2], strict=True)
    return any(_LETTER.search(text, start, stop) for start, stop in between)


def _free_stretches(text: str) -> Iterator[Span]:
    """Return the stretches without a border that stand outside isolates (BD9)."""
    depth, seen = 0, 0
    for found in _STRETCH.finditer(text):
        for mark in _MARK.findall(text, seen, found.start()):
            depth = _depth_after(mark, depth)
        seen = found.end()
        if not depth:
            yield found.span()


def _depth_after(mark: str, depth: int) -> int:
    """Return how many isolates are open after a mark; the end of a line closes them all."""
    if _LINE_END.match(mark):
        return 0
    return max(0, depth - 1) if mark == POP_ISOLATE else depth + 1


def _parts(text: str, start: int, stop: int) -> Iterator[list[_Core]]:
    """Return what a stretch holds, parted where a dash or a stroke stands between blanks."""
    part: list[_Core] = []
    for found in _CORE.finditer(text, start, stop):
        if found["parting"]:
            if part:
                yield part
            part = []
        elif not (found["unit"] and text[found.end() : found.end() + 1] in _OPENERS):
            part.append(_core(text, *found.span(), stop))
    if part:
        yield part


def _core(text: str, start: int, stop: int, limit: int) -> _Core:
    """Return a core; the stroke that ends an address of the Web is its own."""
    if "//" in text[start:stop] and text[stop : min(stop + 1, limit)] == "/":
        stop += 1
    return _Core(start, stop, text[start:stop])


def _spans(text: str, cores: Sequence[_Core], after_latin: bool) -> list[Span]:
    if not any(core.has_digit for core in cores):
        return []
    if any(core.is_word for core in cores):
        return _phrase(text, cores, after_latin)
    return list(_groups(text, cores, after_latin))


def _phrase(text: str, cores: Sequence[_Core], after_latin: bool) -> list[Span]:
    """Return a Latin phrase as one span, nothing when it stands in its order by itself.

    It does when letters come first and a letter or digit last (all between them is drawn in, N1),
    and then it may be broken at its blanks, unless a phone or an account is among its words.
    """
    start, stop = _balanced(text, cores[0].start, cores[-1].stop)
    leads = after_latin or bool(_LETTER.match(text, start))
    ends = text[stop - 1].isalnum() or text[stop - 1] in _PARTNERS.values()
    if leads and ends and not any(_joined(text, cores, i) > i + 1 for i in range(len(cores))):
        return []
    return [(start, stop)]


def _groups(text: str, cores: Sequence[_Core], after_latin: bool) -> Iterator[Span]:
    """Return each figure of a part without words, in the order of the Arabic around it."""
    index, count = 0, len(cores)
    while index < count:
        first = index
        if cores[index].is_label and index + 1 < count:
            index += 1
        following = _joined(text, cores, index)
        while following < count and cores[following].is_unit and cores[index].has_digit:
            following += 1
        span = cores[first].start, cores[following - 1].stop
        bare = _BARE.fullmatch(text, *span)
        if cores[index].has_digit and (after_latin or not bare):
            yield _balanced(text, *span)
        index = following


def _balanced(text: str, start: int, stop: int) -> Span:
    """Return a span grown over the brackets that it opens or closes and that stand beside it."""
    for opening, closing in _PARTNERS.items():
        inside = text[start:stop]
        missing = inside.count(opening) - inside.count(closing)
        while missing > 0 and text[stop : stop + 1] == closing:
            stop, missing = stop + 1, missing - 1
        while missing < 0 and start and text[start - 1] == opening:
            start, missing = start - 1, missing + 1
    return start, stop


# Figures in groups


def _joined(text: str, cores: Sequence[_Core], index: int) -> int:
    """Return the index after the last core that is one figure with the one at `index`."""
    return max(rule(text, cores, index) for rule in _JOINS)


def _run(
    text: str, cores: Sequence[_Core], index: int, following: re.Pattern[str], gap: re.Pattern[str]
) -> int:
    """Return how far cores follow that match, with nothing but a gap between them."""
    limit = min(len(cores), index + _MOST_GROUPS)
    index += 1
    while (
        index < limit
        and gap.fullmatch(text, cores[index - 1].stop, cores[index].start)
        and following.fullmatch(cores[index].text)
    ):
        index += 1
    return index


def _digits(core: _Core) -> int:
    return sum(letter.isdecimal() or letter == "•" for letter in core.text)


def _stop_at(cores: Sequence[_Core], index: int, stop: int, digits: int) -> int | None:
    """Return where cores from `index` on have exactly so many digits, None where they never do."""
    total = 0
    for place in range(index, stop):
        total += _digits(cores[place])
        if total == digits:
            return place + 1
    return None


def _stop_within(cores: Sequence[_Core], index: int, stop: int, digits: int) -> int:
    """Return where cores from `index` on still have no more than so many digits."""
    total = _digits(cores[index])
    place = index + 1
    while place < stop and total + _digits(cores[place]) <= digits:
        total += _digits(cores[place])
        place += 1
    return place


def _dialled(text: str, cores: Sequence[_Core], index: int) -> int:
    """A phone, or the number of an account that begins with 0: as many groups as it needs."""
    first = cores[index].text
    if not _DIALLED.fullmatch(first) or _DATE.fullmatch(first):
        return index + 1
    stop = _run(text, cores, index, _DIALLED_ON, _BLANK_OR_BRACKET)
    if first[0] == "+" or first.startswith("00"):
        return _stop_within(cores, index, stop, _LONGEST_PHONE)
    for whole in (_RIB, _PHONE):
        found = _stop_at(cores, index, stop, whole)
        if found:
            return found
    return _stop_within(cores, index, stop, _RIB)


def _account(text: str, cores: Sequence[_Core], index: int) -> int:
    """A RIB: 24 digits, masked or not."""
    if not _GROUP.fullmatch(cores[index].text):
        return index + 1
    stop = _run(text, cores, index, _GROUP, _BLANK)
    return _stop_at(cores, index, stop, _RIB) or index + 1


def _iban(text: str, cores: Sequence[_Core], index: int) -> int:
    """An IBAN: groups of four after the country and the key."""
    if not _IBAN.fullmatch(cores[index].text):
        return index + 1
    return _run(text, cores, index, _IBAN_ON, _BLANK)


def _thousands(text: str, cores: Sequence[_Core], index: int) -> int:
    """Thousands parted by blanks, as in French: `1 250,00`."""
    if not _THOUSANDS.fullmatch(cores[index].text):
        return index + 1
    stop = _run(text, cores, index, _THOUSANDS_ON, _BLANK)
    end = _run(text, cores, stop - 1, _THOUSANDS_END, _BLANK)
    return min(end, stop + 1)


def _grouped(text: str, cores: Sequence[_Core], index: int) -> int:
    """Three groups or more, of two digits at least after the first, which are not all years."""
    stop = index
    if _GROUP.fullmatch(cores[index].text):
        stop = _run(text, cores, index, _IN_GROUPS, _BLANK)
    for place in range(index + 1, stop):
        if _begins_phone(text, cores, place):
            stop = place
            break
    years = all(_YEAR.fullmatch(core.text) for core in cores[index:stop])
    return stop if stop - index >= _LEAST_GROUPS and not years else index + 1


def _begins_phone(text: str, cores: Sequence[_Core], index: int) -> bool:
    first = cores[index].text
    stop = _run(text, cores, index, _GROUP, _BLANK)
    return first[0] == "0" and _stop_at(cores, index, stop, _PHONE) is not None


_JOINS = (_dialled, _account, _iban, _thousands, _grouped)
