"""Layout: from styled text to lines of pieces that stand from left to right.

The order of work is what makes mixed Arabic and Latin text right: levels of the whole paragraph,
lines broken in logical order, then for each line its own levels (L1) and visual order (L2), and
only then the shapes of its words.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

from desktop_app.typeset.bidi import Resolved, levels_of_line, resolve, visual_runs
from desktop_app.typeset.fonts import family_for, load_face
from desktop_app.typeset.shaping import CONTROLS, DRAWN_SIGNS, figures_of, shape
from desktop_app.typeset.style import RichText, Style, StyledText, is_right_to_left, styled

NO_BREAK_SPACE = "\u00a0"
SMALLEST_SHRINK = 0.7
TOLERANCE = 0.01
PROBABLY_ONE_LINE = 120
LONGEST_PARTED = 500

_ISOLATES = re.compile("[\u2066-\u2069]")
_OPEN_ISOLATE = "\u2066\u2067\u2068"
_CLOSE_ISOLATE = "\u2069"
_BREAKS = re.compile("[ \u200b]+")
_WORD_OR_SPACE = re.compile("[ \u00a0\u202f]|[^ \u00a0\u202f]+")
_JOINERS = frozenset("\u200c\u200d")
_SPACES = frozenset(" \u00a0\u202f")
_FIGURES = re.compile("\u2066([!-~]+)\u2069|([0-9]+(?:[/.,:][0-9]+)*)")
# Letters and marks of Arabic, and signs that have no direction of their own.
_ARABIC = "\u060c\u061b\u061f\u0621-\u065f\u0670-\u06d3.:()«»·—–"
_ARABIC_WORD = re.compile(f"[{_ARABIC}]*")
# What stands in a right-to-left text one after the other: isolated tokens, numbers, words. A mark
# after a number belongs to the number, as does a comma between two of them. Nothing is tried again:
# a long text that is not like this would take for ever.
_ISOLATED = "\u2066{}[!-~]++{}\u2069"
_NUMBER = "[0-9]++(?:[/.,:][0-9]++)*+"
_WORDS = f"(?![\u064b-\u065f\u0670])[{_ARABIC}]++"
_TOKENS = re.compile(f"{_ISOLATED.format('(', ')')}|({_NUMBER})|({_WORDS})| ")
_IN_ORDER = re.compile(f"(?:{_ISOLATED.format('', '')}|{_NUMBER}|{_WORDS}| )++")
_ONE_NUMBER = re.compile("[0-9]\u060c[0-9]")
# Embeddings and overrides are the tool of forged text and never needed beside isolates; control
# characters, lone surrogates, tags and the choice between two pictures of a sign have no picture.
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\ufe0e\ufe0f\U000e0000-\U000e0fff]"
)
_BLANKS = re.compile("[\t\x0b\x0c]")
_HARD_BREAKS = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_PRESENTATION_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefe]")
_SURROGATES = re.compile("[\ud800-\udfff]")


class Piece(NamedTuple):
    """A word or one space of a line, in one style; `width` is in points."""

    text: str
    style: Style
    right_to_left: bool
    width: float
    space: bool
    stretchable: bool


class Line(NamedTuple):
    """A line: its pieces from left to right, its natural width and its leading in points."""

    pieces: tuple[Piece, ...]
    width: float
    leading: float
    indent: float
    stretchable: int
    last: bool
    right_to_left: bool
    style: Style

    @property
    def text(self) -> str:
        """What is seen of the line, from left to right, without its spaces."""
        return "".join([piece.text for piece in self.pieces if not piece.space])


class Layout(NamedTuple):
    """The lines of a text and what they need: `width` of the widest line, sum of the leadings."""

    lines: tuple[Line, ...]
    width: float
    height: float


def lay_out(
    text: RichText,
    style: Style,
    width: float | None = None,
    *,
    right_to_left: bool | None = None,
    indent: float = 0.0,
) -> Layout:
    """Break plain text into lines no wider than `width` points; None sets each paragraph on one.

    Line feeds part paragraphs; `indent` moves in the first line of each. Text between isolates
    (U+2066 to U+2069) and no-break spaces is kept on one line. A token wider than the column
    shrinks to fit, down to 70 %; beyond that it breaks. An empty text has one empty line. Without
    a direction of its own the text has that of the document.
    """
    base = is_right_to_left() if right_to_left is None else right_to_left
    return _lay_out(styled(text, style), style, width, base, indent)


def measure(text: RichText, style: Style) -> float:
    """The width in points of a text on one line (of its widest paragraph)."""
    return lay_out(text, style).width


def height_of(text: RichText, style: Style, width: float) -> float:
    """The height in points of a text set in a column of `width` points."""
    return lay_out(text, style, width).height


@lru_cache(maxsize=4096)
def _lay_out(
    text: StyledText, style: Style, width: float | None, right_to_left: bool, indent: float
) -> Layout:
    if len(text) == 1:
        line = _plain_line(*text[0], right_to_left, indent)
        if line and (width is None or line.width <= width - indent):
            return Layout((line,), line.width + indent, line.leading)
    lines: list[Line] = []
    for paragraph in _paragraphs(text):
        lines += _Paragraph(paragraph, style, right_to_left).lines(width, indent)
    return Layout(
        tuple(lines),
        max(line.width + line.indent for line in lines),
        sum(line.leading for line in lines),
    )


def _plain_line(text: str, style: Style, right_to_left: bool, indent: float) -> Line | None:
    """The line of a text whose order is known at sight; None for any other.

    Such is one number or one isolated token, and a right-to-left text of Arabic words, numbers
    and isolated tokens: they stand one after the other from the right. All cells of a register
    are like this, and finding levels for each would take half of its time.
    """
    found = figures(text, style)
    if found:
        pieces: tuple[Piece, ...] = (Piece(found[0], style, False, found[1], False, False),)
    elif right_to_left and _IN_ORDER.fullmatch(text) and not _ONE_NUMBER.search(text):
        shown = text.rstrip(" ")
        pieces = tuple(reversed([*_pieces_in_order(shown, style)]))
    else:
        return None
    width = sum(piece.width for piece in pieces)
    stretchable = sum(piece.stretchable for piece in pieces)
    leading = max((piece.style.leading for piece in pieces), default=style.leading)
    return Line(pieces, width, leading, indent, stretchable, True, right_to_left, style)


def _pieces_in_order(text: str, style: Style) -> Iterator[Piece]:
    for isolated, number, arabic in _TOKENS.findall(text):
        if isolated or number:
            yield from _words(isolated or number, style, False)
        elif arabic:
            yield from _words(arabic, style, True)
        else:
            yield Piece(" ", style, True, _width_of_space(style), True, True)


def token(text: str) -> str:
    """The characters of a text that is but one number or one isolated token; else nothing.

    Such a text has no break and no order to find, and mostly needs no shaping.
    """
    found = _FIGURES.fullmatch(text)
    return found[1] or found[2] if found else ""


def figures(text: str, style: Style) -> tuple[str, float] | None:
    """The characters of one number or isolated token and its width in points; None for others."""
    word = token(text)
    width = figures_of(load_face(style.family, style.weight)).width(word) if word else None
    return None if width is None else (word, width * style.size / 1000)


def width_on_one_line(text: str, style: Style) -> float | None:
    """The width in points a text would have on one line, found word by word without its order.

    None when the text has words of more than one kind, where direction decides the shapes.
    """
    face = load_face(style.family, style.weight)
    of_figures = figures_of(face)
    total = face.space_width * text.count(" ")
    plain = text if text.isascii() else CONTROLS.sub("", text)
    for word in plain.split(" "):
        width = of_figures.width(word)
        if width is None:
            if not _ARABIC_WORD.fullmatch(word):
                return None
            shaped = shape(face, word, True)
            if shaped.missing:
                return None
            width = shaped.width
        total += width
    return total * style.size / 1000


def _paragraphs(text: StyledText) -> Iterator[StyledText]:
    """Cut styled text at its line feeds; there is always at least one paragraph."""
    current: list[tuple[str, Style]] = []
    for characters, style in text:
        first, *others = _HARD_BREAKS.split(characters)
        current.append((_clean(first), style))
        for other in others:
            yield tuple(current)
            current = [(_clean(other), style)]
    yield tuple(current)


def _clean(text: str) -> str:
    """Text that can be set: letters instead of presentation forms, balanced isolates."""
    if text.isascii() and text.isprintable():
        return text
    text = _UNWANTED.sub("", _BLANKS.sub(" ", text))
    text = _SURROGATES.sub("\ufffd", text)
    text = _PRESENTATION_FORMS.sub(lambda found: normalize("NFKC", found.group()), text)
    return _balanced(text) if _ISOLATES.search(text) else text


def _balanced(text: str) -> str:
    """Close open isolates and drop stray closers, so that a piece of text stays by itself."""
    depth = 0
    kept: list[str] = []
    for character in text:
        if character in _OPEN_ISOLATE:
            depth += 1
        elif character == _CLOSE_ISOLATE:
            if not depth:
                continue
            depth -= 1
        kept.append(character)
    return "".join(kept) + _CLOSE_ISOLATE * depth


def _words(text: str, style: Style, right_to_left: bool) -> Iterator[Piece]:
    """A word as a piece; where its face lacks a character, as pieces of several families."""
    face = load_face(style.family, style.weight)
    width = None if right_to_left else figures_of(face).width(text)
    if width is None:
        word = shape(face, text, right_to_left)
        parts = _parts_by_family(text, style.family) if word.missing else []
        if len(parts) > 1 or any(family != style.family for _, family in parts):
            for part, family in parts:
                look = style if family == style.family else replace(style, family=family)
                of_family = load_face(look.family, look.weight)
                part_width = shape(of_family, part, right_to_left).width * style.size / 1000
                yield Piece(part, look, right_to_left, part_width, False, False)
            return
        width = word.width
    yield Piece(text, style, right_to_left, width * style.size / 1000, False, False)


def _parts_by_family(text: str, family: str) -> list[tuple[str, str]]:
    """A word cut where another family must help; marks and joiners stay with their letter."""
    parts: list[tuple[str, str]] = []
    for character in text:
        is_sign = character in DRAWN_SIGNS
        stays = bool(combining(character)) or character in _JOINERS
        found = family if is_sign else family_for(character, family)
        if parts and (found == parts[-1][1] or stays):
            parts[-1] = (parts[-1][0] + character, parts[-1][1])
        else:
            parts.append((character, found))
    return parts


def _width_of_space(style: Style) -> float:
    return load_face(style.family, style.weight).space_width * style.size / 1000


class _Unit(NamedTuple):
    """Characters that stay together, from `start` to `stop`; blanks follow up to `next_start`."""

    start: int
    stop: int
    next_start: int
    width: float


class _Paragraph:
    """One paragraph while it is broken into lines."""

    def __init__(self, pairs: StyledText, style: Style, right_to_left: bool) -> None:
        self.style = style
        self.right_to_left = right_to_left
        self.text = "".join(characters for characters, _ in pairs)
        self.starts: list[int] = []
        self.styles: list[Style] = []
        position = 0
        for characters, look in pairs:
            self.starts.append(position)
            self.styles.append(look)
            position += len(characters)
        self.resolved: Resolved = resolve(self.text, 1 if right_to_left else 0)
        self.isolated = _isolate_depths(self.text)

    def lines(self, width: float | None, indent: float) -> list[Line]:
        """The lines of the paragraph; an empty one gives one empty line."""
        if width is None or len(self.text) < PROBABLY_ONE_LINE:
            line = self._line(0, len(self.text.rstrip(" ")), indent, last=True)
            if width is None or line.width <= width - indent:
                return [line]
        units = list(self._units(0, len(self.text), 0))
        spans = self._wrapped(units, width, indent)
        count = len(spans)
        return [
            self._line(start, stop, 0.0 if index else indent, last=index == count - 1)
            for index, (start, stop) in enumerate(spans)
        ]

    def _units(self, start: int, stop: int, depth: int) -> Iterator[_Unit]:
        """What may not be parted between two positions: break at blanks no deeper than `depth`."""
        for found in _BREAKS.finditer(self.text, start, stop):
            if self.isolated and self.isolated[found.start()] > depth:
                continue
            if found.start() > start:
                yield self._unit(start, found.start(), found.end())
                start = found.end()
        if start < stop:
            yield self._unit(start, stop, stop)

    def _unit(self, start: int, stop: int, next_start: int) -> _Unit:
        width = sum(piece.width for piece in self._logical_pieces(start, stop))
        return _Unit(start, stop, next_start, width)

    def _wrapped(self, units: list[_Unit], width: float, indent: float) -> list[tuple[int, int]]:
        """Greedy lines: the first and last position of each, in logical order."""
        spans: list[tuple[int, int]] = []
        room = width - indent
        start, stop, used = 0, 0, 0.0
        for unit in self._fitting(units, min(width, width - indent)):
            blanks = self._blanks(stop, unit.start) if stop > start else 0.0
            if stop > start and used + blanks + unit.width > room + TOLERANCE:
                spans.append((start, stop))
                room, used, blanks, start = width, 0.0, 0.0, unit.start
            elif stop == start:
                start = unit.start
            used += blanks + unit.width
            stop = unit.stop
        if stop > start:
            spans.append((start, stop))
        return spans

    def _blanks(self, start: int, stop: int) -> float:
        return sum(
            _width_of_space(self._style_at(index))
            for index in range(start, stop)
            if self.text[index] == " "
        )

    def _fitting(self, units: list[_Unit], room: float) -> Iterator[_Unit]:
        """The same units, but those wider than the column opened, shrunk or broken."""
        for unit in units:
            if unit.width <= room + TOLERANCE:
                yield unit
            else:
                yield from self._made_to_fit(unit, room)

    def _made_to_fit(self, unit: _Unit, room: float) -> Iterator[_Unit]:
        opened = list(self._units(unit.start, unit.stop, depth=len(self.text)))
        if len(opened) == 1 and not any(self.isolated[unit.start : unit.stop]):
            opened = list(self._opportunities(unit))
        if len(opened) > 1:
            yield from self._fitting(opened, room)
        elif unit.width * SMALLEST_SHRINK <= room:
            self._shrink(unit, room / unit.width)
            yield self._unit(unit.start, unit.stop, unit.next_start)
        else:
            yield from self._broken(unit, room)

    def _opportunities(self, unit: _Unit) -> Iterator[_Unit]:
        """A token parted where Unicode lets a line break (UAX #14): `Jean-Pierre`, an address."""
        if unit.stop - unit.start > LONGEST_PARTED:
            yield unit
            return
        # Hardly any text has such a token, and the tables of the algorithm are large.
        from uniseg.linebreak import line_break_boundaries

        start = unit.start
        for place in line_break_boundaries(self.text[unit.start : unit.stop]):
            stop = unit.start + place
            following = unit.next_start if stop == unit.stop else stop
            yield self._unit(start, stop, following)
            start = stop

    def _shrink(self, unit: _Unit, scale: float) -> None:
        """Set the characters of a unit in a smaller size."""
        styles = [self._style_at(index) for index in range(len(self.text))]
        for index in range(unit.start, unit.stop):
            styles[index] = styles[index].sized(styles[index].size * scale)
        self.starts = list(range(len(styles)))
        self.styles = styles
        self._merge_equal_styles()

    def _merge_equal_styles(self) -> None:
        kept = [
            index
            for index in range(len(self.styles))
            if index == 0 or self.styles[index] != self.styles[index - 1]
        ]
        self.starts = [self.starts[index] for index in kept]
        self.styles = [self.styles[index] for index in kept]

    def _broken(self, unit: _Unit, room: float) -> Iterator[_Unit]:
        """Cut a token that nothing else can make fit, never between a letter and its marks."""
        start = unit.start
        while start < unit.stop:
            stop = self._longest_fitting(start, unit.stop, room)
            yield self._unit(start, stop, stop)
            start = stop

    def _longest_fitting(self, start: int, stop: int, room: float) -> int:
        """The farthest cut that fits; at least one character, so that the work always ends."""
        low, high = start + 1, stop
        while low < high:
            middle = (low + high + 1) // 2
            if self._unit(start, middle, middle).width <= room:
                low = middle
            else:
                high = middle - 1
        while low < stop and low > start + 1 and combining(self.text[low]):
            low -= 1
        return low

    def _style_at(self, index: int) -> Style:
        return self.styles[bisect_right(self.starts, index) - 1]

    def _line(self, start: int, stop: int, indent: float, *, last: bool) -> Line:
        levels = levels_of_line(self.text, self.resolved, start, stop)
        pieces: list[Piece] = []
        for run in visual_runs(levels):
            run_pieces = self._run_pieces(start + run.start, start + run.stop, run.level)
            pieces += reversed(list(run_pieces)) if run.level & 1 else run_pieces
        return Line(
            tuple(pieces),
            sum(piece.width for piece in pieces),
            max((piece.style.leading for piece in pieces), default=self.style.leading),
            indent,
            sum(piece.stretchable for piece in pieces),
            last,
            self.right_to_left,
            self.style,
        )

    def _logical_pieces(self, start: int, stop: int) -> Iterator[Piece]:
        """The pieces between two positions in logical order, for measuring."""
        levels = self.resolved.levels
        begin = start
        for index in range(start + 1, stop + 1):
            if index == stop or levels[index] != levels[begin]:
                yield from self._run_pieces(begin, index, levels[begin])
                begin = index

    def _run_pieces(self, start: int, stop: int, level: int) -> Iterator[Piece]:
        """The pieces of a run of one level, in logical order."""
        right_to_left = bool(level & 1)
        for begin, end, style in self._style_runs(start, stop):
            for found in _WORD_OR_SPACE.finditer(self.text, begin, end):
                token = found.group()
                if token in _SPACES:
                    yield self._space(found.start(), token, style, right_to_left)
                    continue
                word = CONTROLS.sub("", token)
                if word:
                    yield from _words(word, style, right_to_left)

    def _space(self, index: int, token: str, style: Style, right_to_left: bool) -> Piece:
        """A space; inside an isolate it neither stretches nor lets extractors part the number."""
        fixed = token != " " or bool(self.isolated and self.isolated[index])
        character = NO_BREAK_SPACE if fixed else " "
        return Piece(character, style, right_to_left, _width_of_space(style), True, not fixed)

    def _style_runs(self, start: int, stop: int) -> Iterator[tuple[int, int, Style]]:
        index = bisect_right(self.starts, start) - 1
        while start < stop:
            following = self.starts[index + 1] if index + 1 < len(self.starts) else stop
            end = min(stop, following)
            if end > start:
                yield start, end, self.styles[index]
            start = max(start, end)
            index += 1


def _isolate_depths(text: str) -> list[int]:
    """How many isolates are open at each character; empty when the text has none."""
    if not _ISOLATES.search(text):
        return []
    depth = 0
    depths: list[int] = []
    for character in text:
        depth -= character == _CLOSE_ISOLATE
        depths.append(depth)
        depth += character in _OPEN_ISOLATE
    return depths
