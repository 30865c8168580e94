"""Flow: blocks that follow one another over pages, and what is never split.

Heights are found first and drawing comes after, so every page knows how many there are.
"""

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.typeset.page import A4, Box, Document, Margins, Page
from desktop_app.typeset.style import BLACK, Align, RichText, Style, plain
from desktop_app.typeset.text import Layout, lay_out

TOLERANCE = 0.01
WIDOW_LINES = 2
HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")


class Block(ABC):
    """Something that takes a height of the column it stands in."""

    keep_with_next = False
    vanishes_at_top = False
    at_bottom = False

    @abstractmethod
    def height(self, width: float) -> float:
        """The height in points when set `width` points wide."""

    @abstractmethod
    def draw(self, page: Page, box: Box) -> None:
        """Draw into a box of that height."""

    def first_height(self, width: float) -> float:
        """The least that may stand on a page when the block is split: all of it by default."""
        return self.height(width)

    def split(self, width: float, room: float) -> "tuple[Block, Block] | None":  # noqa: ARG002
        """Two blocks, the first no higher than `room`; None when it is never split."""
        return None

    def loosened(self) -> "Sequence[Block] | None":
        """The parts of a block that no page can hold whole; None when it has none."""
        return None


@dataclass
class Paragraph(Block):
    """Wrapped text; `before` and `after` are points of white around it.

    `role` is its place in the structure of the document: `P`, `Caption`, or `H1` to `H6` for a
    heading, which also becomes a bookmark.
    """

    text: RichText
    style: Style
    align: Align = Align.START
    indent: float = 0.0
    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False
    right_to_left: bool | None = None
    role: str = "P"

    def _layout(self, width: float) -> Layout:
        return lay_out(
            self.text, self.style, width, right_to_left=self.right_to_left, indent=self.indent
        )

    def height(self, width: float) -> float:
        """The lines and the white around them."""
        return self.before + self._layout(width).height + self.after

    def first_height(self, width: float) -> float:
        """The height of the first two lines, or of all when there are fewer than four."""
        lines = self._layout(width).lines
        if len(lines) < 2 * WIDOW_LINES:
            return self.height(width)
        return self.before + sum(line.leading for line in lines[:WIDOW_LINES])

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Cut between lines, leaving two or more on each side."""
        layout = self._layout(width)
        used, fitting = self.before, 0
        for line in layout.lines:
            if used + line.leading > room + TOLERANCE:
                break
            used += line.leading
            fitting += 1
        fitting = min(fitting, len(layout.lines) - WIDOW_LINES)
        if fitting < WIDOW_LINES:
            return None
        first, rest = _cut(layout, fitting)
        return (
            _SetLines(self, first, self.align, before=self.before),
            _SetLines(self, rest, self.align, after=self.after),
        )

    def draw(self, page: Page, box: Box) -> None:
        """Set the lines below the white before them."""
        if self.role in HEADINGS:
            page.bookmark(plain(self.text), HEADINGS.index(self.role), box.y + self.before)
        with page.tag(self.role):
            page.layout(self._layout(box.width), box.x, box.y + self.before, box.width, self.align)


def _cut(layout: Layout, count: int) -> tuple[Layout, Layout]:
    first, rest = layout.lines[:count], layout.lines[count:]
    return (
        Layout(first, layout.width, sum(line.leading for line in first)),
        Layout(rest, layout.width, sum(line.leading for line in rest)),
    )


@dataclass
class _SetLines(Block):
    """A part of a paragraph that was split."""

    whole: Paragraph
    layout: Layout
    align: Align
    before: float = 0.0
    after: float = 0.0

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.before + self.layout.height + self.after

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002
        count = int((room - self.before + TOLERANCE) // self.layout.lines[0].leading)
        count = min(count, len(self.layout.lines) - WIDOW_LINES)
        if count < WIDOW_LINES:
            return None
        first, rest = _cut(self.layout, count)
        return (
            _SetLines(self.whole, first, self.align, before=self.before),
            _SetLines(self.whole, rest, self.align, after=self.after),
        )

    def draw(self, page: Page, box: Box) -> None:
        with page.tag(self.whole.role, of=self.whole):
            page.layout(self.layout, box.x, box.y + self.before, box.width, self.align)


@dataclass
class Space(Block):
    """White of `points`; none is left at the top of a page."""

    points: float
    keep_with_next: bool = False
    vanishes_at_top = True

    def height(self, width: float) -> float:  # noqa: ARG002
        """The white."""
        return self.points

    def draw(self, page: Page, box: Box) -> None:
        """Nothing is drawn."""


@dataclass
class Rule(Block):
    """A level line as wide as the column, with white above and below it in points."""

    weight: float = 0.5
    colour: str = BLACK
    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False

    def height(self, width: float) -> float:  # noqa: ARG002
        """The white around the line."""
        return self.before + self.after

    def draw(self, page: Page, box: Box) -> None:
        """The line, below the white before it."""
        page.rule(box.x, box.right, box.y + self.before, self.weight, self.colour)


@dataclass
class Drawing(Block):
    """A block of `points` height drawn by the caller with `paint(page, box)`; never split.

    With `alt`, words that say what is to be seen, it is a figure; otherwise it stands in the
    structure of the document as a group, whose parts `paint` may tag one by one.
    """

    points: float
    paint: Callable[[Page, Box], None]
    keep_with_next: bool = False
    alt: str = ""

    def height(self, width: float) -> float:  # noqa: ARG002
        """The height given."""
        return self.points

    def draw(self, page: Page, box: Box) -> None:
        """Call the caller's painter."""
        with page.figure(self.alt, box) if self.alt else page.tag("Div"):
            self.paint(page, box)


@dataclass
class PageBreak(Block):
    """What follows begins on a new page."""

    vanishes_at_top = True

    def height(self, width: float) -> float:  # noqa: ARG002
        """None."""
        return 0.0

    def draw(self, page: Page, box: Box) -> None:
        """Nothing is drawn."""


@dataclass
class KeepTogether(Block):
    """Blocks that stand on one page. Those higher than a whole page are let go one by one.

    With `at_bottom` they stand on the last lines of the page they fall on.
    """

    blocks: Sequence[Block]
    at_bottom: bool = False
    keep_with_next: bool = False

    def height(self, width: float) -> float:
        """The sum of the heights."""
        return sum(block.height(width) for block in self.blocks)

    def loosened(self) -> Sequence[Block] | None:
        """The blocks themselves."""
        return self.blocks

    def draw(self, page: Page, box: Box) -> None:
        """One below the other."""
        stack(page, box, self.blocks)


@dataclass
class Columns(Block):
    """Columns of blocks side by side, from the right; widths by shares; never split."""

    columns: Sequence[Sequence[Block]]
    shares: Sequence[float] = field(default_factory=tuple)
    gutter: float = 0.0
    keep_with_next: bool = False

    def _boxes(self, box: Box) -> list[Box]:
        return box.columns(self.shares or [1.0] * len(self.columns), self.gutter)

    def height(self, width: float) -> float:
        """The height of the highest column."""
        boxes = self._boxes(Box(0.0, 0.0, width, 0.0))
        heights = (
            sum(block.height(box.width) for block in blocks)
            for box, blocks in zip(boxes, self.columns, strict=True)
        )
        return max(heights, default=0.0)

    def draw(self, page: Page, box: Box) -> None:
        """Each column from the top."""
        for column, blocks in zip(self._boxes(box), self.columns, strict=True):
            stack(page, column, blocks)


def stack(page: Page, box: Box, blocks: Iterable[Block]) -> float:
    """Draw blocks one below the other from the top of a box; gives the y below the last one."""
    y = box.y
    for block in blocks:
        height = block.height(box.width)
        block.draw(page, Box(box.x, y, box.width, height))
        y += height
    return y


@dataclass(frozen=True)
class Template:
    """What pages of one kind have in common: paper, margins and what is drawn on each."""

    margins: Margins = field(default_factory=Margins)
    size: tuple[float, float] = A4
    paint: Callable[[Page], None] | None = None

    @property
    def frame(self) -> Box:
        """The column that blocks fill."""
        width, height = self.size
        margins = self.margins
        return Box(
            margins.left,
            margins.top,
            width - margins.left - margins.right,
            height - margins.top - margins.bottom,
        )


class _Placed(NamedTuple):
    block: Block
    y: float
    height: float


class _Paginator:
    """Puts blocks on pages by their heights alone."""

    def __init__(self, first: Template, later: Template) -> None:
        self.later = later
        self.frame = first.frame
        self.pages: list[list[_Placed]] = [[]]
        self.used = 0.0

    @property
    def room(self) -> float:
        return self.frame.height - self.used

    @property
    def empty(self) -> bool:
        return not self.pages[-1]

    def new_page(self) -> None:
        self.pages.append([])
        self.frame = self.later.frame
        self.used = 0.0

    def place(self, block: Block) -> None:
        height = block.height(self.frame.width)
        if block.at_bottom:
            self.used = max(self.used, self.frame.height - height)
        self.pages[-1].append(_Placed(block, self.used, height))
        self.used += height

    def flow(self, blocks: Iterable[Block]) -> None:
        queue = deque(blocks)
        while queue:
            block = queue.popleft()
            if self.empty and block.vanishes_at_top:
                continue
            if isinstance(block, PageBreak):
                self.new_page()
            elif not self._fits_with_followers(block, queue):
                self.new_page()
                queue.appendleft(block)
            elif block.height(self.frame.width) <= self.room + TOLERANCE:
                self.place(block)
            else:
                self._place_in_parts(block, queue)

    def _fits_with_followers(self, block: Block, queue: deque[Block]) -> bool:
        """Whether a block, and all it must be kept with, may begin here."""
        if self.empty:
            return True
        needed = 0.0
        followers = iter(queue)
        while block.keep_with_next:
            following = next(followers, None)
            if following is None:
                break
            needed += block.height(self.frame.width)
            block = following
        return needed + block.first_height(self.frame.width) <= self.room + TOLERANCE

    def _place_in_parts(self, block: Block, queue: deque[Block]) -> None:
        """Split a block that is too high for the page, or let it run over an empty one."""
        parts = block.split(self.frame.width, self.room)
        loosened = block.loosened()
        if parts:
            self.place(parts[0])
            self.new_page()
            queue.appendleft(parts[1])
        elif not self.empty:
            self.new_page()
            queue.appendleft(block)
        elif loosened:
            queue.extendleft(reversed(loosened))
        else:
            self.place(block)


def build(
    document: Document,
    blocks: Iterable[Block],
    first: Template,
    later: Template | None = None,
) -> int:
    """Lay blocks out over pages and draw them; gives the number of pages (one at least).

    The first page follows `first`, the others `later` (the same when not given). Painters of
    templates find `page.number` and `page.total` of this run of pages.
    """
    later = later or first
    paginator = _Paginator(first, later)
    paginator.flow(blocks)
    total = len(paginator.pages)
    for number, placed in enumerate(paginator.pages, start=1):
        template = first if number == 1 else later
        page = document.new_page(
            size=template.size, number=number, total=total, margins=template.margins
        )
        if template.paint:
            template.paint(page)
        frame = template.frame
        for block, y, height in placed:
            block.draw(page, Box(frame.x, frame.y + y, frame.width, height))
    document.end_page()
    return total
