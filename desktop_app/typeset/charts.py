"""Bar charts in plain type: bars that begin at the right, solid against hatched, each with its
figure beside it.

They read in black and white: what a bar means never hangs on its colour alone. In a left-to-right
document all of it is mirrored.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import floor, log10
from typing import NamedTuple

from desktop_app.typeset.flow import Block
from desktop_app.typeset.page import Box, Page
from desktop_app.typeset.style import BLACK, Align, RichText, Style, is_right_to_left, mm
from desktop_app.typeset.text import lay_out, measure

GRID = "#BFBFBF"
BAR = 3.7 * mm
ROW_GAP = 1.7 * mm
LABEL_GAP = 2.4 * mm
FIGURE_GAP = 1.3 * mm
AXIS_ROOM = 5 * mm
TICK_GAP = 2 * mm
THINNEST = 0.5  # points: one among a million is still seen
STEPS = (1, 2, 5, 10)
MOST_TICKS = 3


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label, a solid part, a hatched part beyond it, and the figure beside it."""

    label: str
    solid: float
    hatched: float = 0.0
    figure: str = ""

    @property
    def length(self) -> float:
        """Both parts together; what is below nothing counts as nothing."""
        return max(0.0, self.solid) + max(0.0, self.hatched)


@dataclass
class BarChart(Block):
    """Level bars one below the other; never split.

    `largest` is the value the width stands for: give it to charts side by side so that equal
    bars are equally long. Labels wrap in `label_share` of the width. `written` writes the ticks
    of the axis, and the figures of bars that bring none.
    """

    bars: Sequence[Bar]
    style: Style
    colour: str = BLACK
    largest: float | None = None
    label_share: float = 0.44
    written: Callable[[float], str] = "{:.0f}".format
    alt: str = ""
    keep_with_next: bool = False

    def height(self, width: float) -> float:
        """The rows and the axis below them."""
        return sum(self._row_height(bar, width) for bar in self.bars) + AXIS_ROOM

    def draw(self, page: Page, box: Box) -> None:
        """The grid, the bars over it, then the axis; a figure that `alt` puts into words."""
        with page.figure(self.alt or said(self.bars, self.written), box):
            self._draw(page, box)

    def _draw(self, page: Page, box: Box) -> None:
        bottom = box.bottom - AXIS_ROOM
        plot = self._plot(box)
        self._grid(page, plot, box.y, bottom)
        y = box.y
        for bar in self.bars:
            height = self._row_height(bar, box.width)
            self._row(page, bar, Box(box.x, y, box.width, height), plot)
            y += height
        page.upright(plot.axis, box.y, bottom, 0.8)

    def _plot(self, box: Box) -> "_Plot":
        room = box.width * (1 - self.label_share) - LABEL_GAP - self._figure_room()
        labels, rest = self._parts(box)
        if is_right_to_left():
            return _Plot(labels.x - LABEL_GAP, -room / self._top())
        return _Plot(rest.x + LABEL_GAP, room / self._top())

    def _parts(self, box: Box) -> list[Box]:
        """Where labels stand, and where the bars do."""
        return box.columns([self.label_share, 1 - self.label_share])

    def _top(self) -> float:
        """The value the whole width stands for."""
        longest = max((bar.length for bar in self.bars), default=0.0)
        return max(self.largest or 0.0, longest) or 1.0

    def _figure(self, bar: Bar) -> str:
        return bar.figure or self.written(bar.length)

    def _figure_room(self) -> float:
        """What the widest figure takes; that of `largest` too, so that neighbours agree."""
        bold = self.style.bold()
        figures = [self._figure(bar) for bar in self.bars]
        if self.largest is not None:
            figures.append(self.written(self.largest))
        return max((measure(figure, bold) for figure in figures), default=0.0) + FIGURE_GAP

    def _label_width(self, width: float) -> float:
        return width * self.label_share

    def _row_height(self, bar: Bar, width: float) -> float:
        label = lay_out(bar.label, self.style, self._label_width(width)).height
        return max(label, BAR) + ROW_GAP

    def _grid(self, page: Page, plot: "_Plot", top: float, bottom: float) -> None:
        for tick in self._ticks(abs(plot.scale)):
            x = plot.axis + tick * plot.scale
            if tick:
                page.upright(x, top, bottom, 0.35, GRID)
            page.line(x, bottom + 3.6 * mm, self.written(tick), self.style.grey(), Align.CENTRE)

    def _ticks(self, scale: float) -> list[float]:
        """The round values whose words do not touch one another."""
        found = ticks(self._top())
        room = max(measure(self.written(tick), self.style) for tick in found) + TICK_GAP
        step = scale * (found[1] if len(found) > 1 else 0.0)
        return found if step >= room else [found[0], found[-1]]

    def _row(self, page: Page, bar: Bar, row: Box, plot: "_Plot") -> None:
        label = self._parts(row)[0]
        layout = lay_out(bar.label, self.style, label.width)
        middle = row.y + (row.height - ROW_GAP) / 2
        page.layout(layout, label.x, middle - layout.height / 2, label.width)
        side = 1 if plot.scale > 0 else -1
        end = plot.axis
        for value, hatched in ((bar.solid, False), (bar.hatched, True)):
            if value <= 0:
                continue
            length = max(value * abs(plot.scale), THINNEST)
            left = end if side > 0 else end - length
            paint_bar(page, Box(left, middle - BAR / 2, length, BAR), self.colour, hatched)
            end += side * length
        baseline = middle + self.style.size * 0.36
        page.line(end + side * FIGURE_GAP, baseline, self._figure(bar), self.style.bold())


class _Plot(NamedTuple):
    """Where the bars begin, and how far a value of one reaches; leftwards it is negative."""

    axis: float
    scale: float


def ticks(top: float) -> list[float]:
    """Round values from nought up to the top: whole ones, three at the most beyond nought."""
    step = _round_step(top / MOST_TICKS)
    return [place * step for place in range(floor(top / step + 1e-9) + 1)]


def _round_step(least: float) -> float:
    """The smallest 1, 2 or 5 times a power of ten that is not below `least`, nor below one."""
    if least <= 1:
        return 1.0
    power = 10.0 ** floor(log10(least))
    return next(step * power for step in STEPS if step * power >= least - 1e-9)


def paint_bar(page: Page, box: Box, colour: str, hatched: bool) -> None:
    """One part of a bar, solid or hatched, framed so that white paper shows its end."""
    if hatched:
        page.hatch(box, colour)
    else:
        page.fill(box, colour)


@dataclass
class Legend(Block):
    """What solid and hatched mean: swatches with words, one after another.

    They end at the far edge of the column, or begin at its near edge with `Align.START`.
    """

    entries: Sequence[tuple[str, bool]]
    style: Style
    colour: str = BLACK
    align: Align = Align.END
    keep_with_next: bool = False

    def height(self, width: float) -> float:  # noqa: ARG002
        """One line."""
        return self.style.leading

    def _widths(self) -> list[float]:
        return [_SWATCH + FIGURE_GAP + measure(words, self.style) for words, _ in self.entries]

    def draw(self, page: Page, box: Box) -> None:
        """Swatch and words, entry by entry."""
        with page.tag("P"):
            self._draw(page, box)

    def _draw(self, page: Page, box: Box) -> None:
        widths = self._widths()
        side = -1 if is_right_to_left() else 1
        whole = sum(widths) + _ENTRY_GAP * (len(widths) - 1)
        start, end = (box.right, box.x) if side < 0 else (box.x, box.right)
        x = start if self.align is Align.START else end - side * whole
        baseline = box.y + self.style.leading / 2 + self.style.size * 0.36
        for (words, hatched), width in zip(self.entries, widths, strict=True):
            left = x - _SWATCH if side < 0 else x
            swatch = Box(left, baseline - 2.4 * mm, _SWATCH, 2.8 * mm)
            paint_bar(page, swatch, self.colour, hatched)
            page.line(x + side * (_SWATCH + FIGURE_GAP), baseline, words, self.style)
            x += side * (width + _ENTRY_GAP)


_SWATCH = 6 * mm
_ENTRY_GAP = 5 * mm


def meter(share: float, colour: str = BLACK) -> Callable[[Page, Box], None]:
    """A painter of a table's cell: a frame, filled from the start by a share between 0 and 1."""
    part = min(1.0, max(0.0, share))

    def paint(page: Page, box: Box) -> None:
        frame = Box(box.x, box.y + 0.7 * mm, box.width, 2.8 * mm)
        length = frame.width * part
        left = frame.right - length if is_right_to_left() else frame.x
        # The share stands in words beside it: what is drawn is decoration.
        with page.artifact():
            page.fill(Box(left, frame.y, length, frame.height), colour)
            page.border(frame, 0.5)

    return paint


def said(bars: Sequence[Bar], written: Callable[[float], str] = "{:.0f}".format) -> str:
    """The bars in words, for who cannot see them: «label: figure» one after another."""
    return "؛ ".join(f"{bar.label}: {bar.figure or written(bar.length)}" for bar in bars)


def titled(title: RichText, figure: str, style: Style) -> Block:
    """A line above a chart: what it shows on the right, its sum on the left, a hairline below."""
    return _Titled(title, figure, style)


@dataclass
class _Titled(Block):
    title: RichText
    figure: str
    style: Style
    keep_with_next = True

    def height(self, width: float) -> float:
        """The title's lines and the white around the hairline."""
        return lay_out(self.title, self.style, self._room(width)).height + 3 * mm

    def _room(self, width: float) -> float:
        return width - measure(self.figure, self.style) - LABEL_GAP

    def draw(self, page: Page, box: Box) -> None:
        """Title, figure and line."""
        room = self._room(box.width)
        words = box.columns([room, box.width - room])[0]
        with page.tag("P"):
            used = page.text(words, self.title, self.style)
            page.text(box, self.figure, self.style, Align.END)
        page.rule(box.x, box.right, box.y + used + 1 * mm, 0.35, GRID)
