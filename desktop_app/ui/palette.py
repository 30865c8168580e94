"""The command palette: one field that finds people, requests and commands, keyboard only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QEvent, QKeyCombination, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from desktop_app.domain.vocabulary import Provider
from desktop_app.translate import translate
from desktop_app.ui import background, icons, paint, theme
from desktop_app.ui.cells import paint_pieces, part_width
from desktop_app.ui.columns import Part, Piece
from desktop_app.ui.marks import paint_marked
from desktop_app.ui.steady_days import keep_days_in_order
from desktop_app.ui.widgets.badge import BadgeSpec, KeyCap
from desktop_app.ui.widgets.card import ScrollColumn, clear, held, row
from desktop_app.ui.widgets.choices import ChipGroup, FilterChip, Option, counted
from desktop_app.ui.widgets.labels import IconLabel, label
from desktop_app.ui.widgets.notes import NoteBox
from desktop_app.ui.widgets.overlay import Overlay

WIDTH = 720
# Milliseconds after a key: until it is searched, and until the hand is taken to rest.
DELAY, REST = 40, 160
# Beyond that it is told that there are more, not how many.
MOST_TOLD = 1000
# The section of what can be done: it answers any text, and is nothing that was found.
COMMANDS = "commands"


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found.

    `title` is marked where the search matched, like `beside` (the name in the other script) and
    `detail`. `end` are badges, providers or quiet words at the trailing edge; `keys` a shortcut.
    """

    title: str
    action: Callable[[], object]
    icon: str = "user"
    beside: str = ""
    detail: str = ""
    end: Sequence[BadgeSpec | Provider | str] = ()
    keys: str = ""
    beside_ltr: bool = True


@dataclass(frozen=True, slots=True)
class Section:
    """Things of one kind; `total` counts all that matched, also those not shown.

    `chip` is the kind in a word, where the title says more.
    """

    code: str
    title: str
    hits: Sequence[Hit] = field(default_factory=tuple)
    total: int | None = None
    chip: str = ""


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter beside the field: `text` is what the field says once the chip is pressed.

    One that `is_on` is in force and a press lifts it; another is offered, and a press adds it.
    One that `is_wrong` filters nothing: its value was not understood.
    """

    words: str
    text: str
    is_on: bool = False
    is_wrong: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: `words` are what is marked, `notes` what is told of the text itself.

    `unsure` is whether more thought may find others, or put them in another order.
    """

    sections: Sequence[Section] = ()
    chips: Sequence[Chip] = ()
    notes: Sequence[str] = ()
    words: str = ""
    unsure: bool = False


class Search(Protocol):
    """What answers a text; while one is `typing` only what is sure is looked for."""

    def __call__(self, text: str, *, typing: bool = False) -> Found:
        """Return what was found."""


class _Row(QWidget):
    """One hit, painted."""

    pressed = Signal()

    def __init__(self, hit: Hit, query: str) -> None:
        super().__init__()
        self.hit = hit
        self._query = query
        self.current = False
        self.setFixedHeight(52 if hit.detail else 40)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName("، ".join(filter(None, (hit.title, hit.beside, hit.detail))))

    def set_current(self, current: bool) -> None:
        """Mark the row as the one that Enter opens."""
        self.current = current
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Open what was pressed."""
        self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon, the words and what stands at the trailing edge."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        rtl = paint.is_rtl(painter)
        if self.current:
            painter.fillRect(area, theme.colour("chosen"))
            painter.fillRect(paint.leading_slice(area, 3, rtl=rtl), theme.colour("accent"))
        room = area.adjusted(16, 0, -16, 0)
        self._paint_icon(painter, paint.leading_slice(room, 30, rtl=rtl))
        room = paint.without_leading(room, 42, rtl=rtl)
        room = self._paint_end(painter, room)
        top = (area.height() - theme.font_height("base")) / 2
        if self.hit.detail:
            top = (area.height() - theme.font_height("base") - theme.font_height("small")) / 2
        line = QRectF(room.x(), top, room.width(), theme.font_height("base"))
        self._paint_title(painter, line)
        if self.hit.detail:
            below = QRectF(room.x(), line.bottom(), room.width(), theme.font_height("small"))
            small = theme.font("small")
            paint_marked(painter, below, self.hit.detail, self._query, small, "ink2")
        painter.end()

    def _paint_icon(self, painter: QPainter, slot: QRectF) -> None:
        square = QRectF(slot.x(), slot.center().y() - 15, 30, 30)
        fill = theme.colour("surface" if self.current else "neutral_fill")
        paint.box(painter, square, 6, fill)
        ink = "accent" if self.current else "ink2"
        icons.draw(painter, self.hit.icon, ink, square.x() + 7, square.y() + 7, 16)

    def _paint_title(self, painter: QPainter, line: QRectF) -> None:
        rtl = paint.is_rtl(painter)
        weight = 500 if self.hit.detail else 400
        strong = theme.font("base", weight)
        used = paint_marked(painter, line, self.hit.title, self._query, strong, "ink")
        if self.hit.beside:
            rest = paint.without_leading(line, used + 12, rtl=rtl)
            ltr = self.hit.beside_ltr
            font = theme.font("base")
            paint_marked(painter, rest, self.hit.beside, self._query, font, "ink2", ltr=ltr)

    def _paint_end(self, painter: QPainter, room: QRectF) -> QRectF:
        rtl = paint.is_rtl(painter)
        keys = self.hit.keys or (translate("Palette", "Enter") if self.current else "")
        if keys:
            width = paint.key_cap_width(keys)
            slot = paint.leading_slice(room, width, rtl=not rtl)
            cap = QRectF(slot.x(), slot.center().y() - 10, width, 20)
            line = theme.colour("button_line")
            paint.key_cap(painter, cap, keys, theme.colour("ink2"), line, theme.colour("surface"))
            room = paint.without_trailing(room, width + 12, rtl=rtl)
        for part in reversed(self.hit.end):
            piece = _end_part(part)
            if isinstance(piece, Piece) and not piece.text:
                continue
            width = part_width(piece)
            paint_pieces(painter, paint.leading_slice(room, width, rtl=not rtl), (piece,))
            room = paint.without_trailing(room, width + 12, rtl=rtl)
        return room


def _end_part(part: BadgeSpec | Provider | str) -> Part:
    # A provider's code is a text as well, so it is asked first.
    if isinstance(part, str) and not isinstance(part, Provider):
        return Piece(part, 400, "ink2", "small")
    return part


class _Input(QLineEdit):
    """The palette's field: it hands the keys of the list on."""

    moved = Signal(int)
    opened = Signal()
    tabbed = Signal(int)
    left = Signal()
    called = Signal(QKeySequence)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bare", True)
        self.setProperty("noFocusRing", True)
        self.setAlignment(
            Qt.AlignmentFlag.AlignRight
            | Qt.AlignmentFlag.AlignAbsolute
            | Qt.AlignmentFlag.AlignVCenter
        )
        self.setStyleSheet(f"font-size: {theme.font('figure').pointSizeF()}pt;")
        keep_days_in_order(self)
        words = translate("Palette", "Name, number, telephone, command")
        self.setPlaceholderText(words)
        self.setAccessibleName(translate("Palette", "Find anything"))

    def event(self, event: QEvent) -> bool:
        """Take Tab before Qt moves the focus with it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            tabs = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
            if event.key() in tabs:
                self.tabbed.emit(tabs[Qt.Key(event.key())])
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, open or leave; anything else is typed."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and _calls(event):
            self.called.emit(_keys_of(event))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _calls(event: QKeyEvent) -> bool:
    """Tell whether a key with Ctrl calls a command, and does not edit what is typed."""
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_N, Qt.Key.Key_P}


def _keys_of(event: QKeyEvent) -> QKeySequence:
    # Both keys that end a line are one to who reads «Ctrl+Enter».
    key = Qt.Key.Key_Enter if event.key() == Qt.Key.Key_Return else Qt.Key(event.key())
    return QKeySequence(QKeyCombination(event.modifiers(), key))


class Palette(Overlay):
    """Ctrl+K. `search(text)` returns what it found and runs off the window's thread.

    Arrows move, Enter opens, Tab narrows to one kind, Escape closes. While letters come, what is
    sure is shown; who else may have been meant, when the hand rests. What is seen is opened: before
    anything is shown that answers what is typed, Enter waits for the whole answer.
    """

    def __init__(self, window: QWidget, search: Search) -> None:
        super().__init__(window, WIDTH)
        self._search = search
        self._found = Found()
        self._rows: list[_Row] = []
        self._current = 0
        self._asked = 0
        self.input = _Input()
        self._filters = ChipGroup(_filter_options(()), translate("Palette", "Kinds"))
        self.chips = row(spacing=8, margins=(16, 0, 16, 8))
        self._chips_line = held(self.chips)
        self.note = NoteBox("", "warning")
        self._results = ScrollColumn(spacing=0)
        self._empty = label(translate("Palette", "Nothing was found."), "second")
        self._is_answered = False
        self._waiting: Callable[[], object] | None = None
        self._timer = _after(self, DELAY, self._ask_while_typing)
        self._rest = _after(self, REST, self.ask)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(10)
        head.addWidget(IconLabel("search", "ink2", 20))
        head.addWidget(self.input, 1)
        head.addWidget(self._filters)
        self.body.addLayout(head)
        self.body.addWidget(self._chips_line)
        self.body.addLayout(row(self.note, margins=(16, 0, 16, 8)))
        self.body.addWidget(self._results, 1)
        self.body.addWidget(_foot())
        self.card.setAccessibleName(translate("Palette", "Find anything"))

    def _connect(self) -> None:
        self.input.textChanged.connect(lambda _text: self._unsettle())
        self.input.moved.connect(self.move_current)
        self.input.opened.connect(self.open_current)
        self.input.tabbed.connect(self._next_filter)
        self.input.left.connect(self.close_overlay)
        self.input.called.connect(self.call)
        self._filters.chosen.connect(lambda _code: self._show())

    def open(self) -> None:
        """Show the palette, empty, ready to type."""
        super().open()
        self.input.clear()
        self._filters.set_value("")
        self.input.setFocus()
        self.ask()

    def _unsettle(self) -> None:
        self._is_answered, self._waiting = False, None
        self._rest.stop()
        self._timer.start()

    def _ask_while_typing(self) -> None:
        self._ask(typing=True)

    def ask(self) -> None:
        """Search for what is typed now, and for what may have been meant."""
        self._ask(typing=False)

    def _ask(self, *, typing: bool) -> None:
        self._stop()
        asked, text = self._asked, self.input.text().strip()
        background.run(
            lambda: self._search(text, typing=typing),
            lambda found: self._take(asked, found),
            owner=self,
        )

    def _take(self, asked: int, found: Found) -> None:
        if asked != self._asked:
            return
        if found.unsure:
            self._rest.start()
        if not found.unsure or names_anything(found):
            self._is_answered = True
            marked = self.current() if self._current else None
            self._found = found
            kept = self._filters.value()
            self._filters.set_options(_filter_options(found.sections))
            self._filters.set_value(kept)
            self._show_chips()
            self.note.say("\n".join(found.notes), "warning")
            self._show(marked)
        if self._is_answered and self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            waiting()

    def _when_answered(self, action: Callable[[], object]) -> None:
        """Do something with what is shown, once that answers what is typed."""
        if self._is_answered:
            action()
            return
        if self._waiting is None:
            self.ask()
        self._waiting = action

    def _stop(self) -> None:
        """Let nothing come any more of what was asked before."""
        self._timer.stop()
        self._rest.stop()
        self._asked += 1
        self._waiting = None

    def close_overlay(self) -> None:
        """Hide the palette; what is still looked for opens nothing."""
        self._stop()
        super().close_overlay()

    def _show_chips(self) -> None:
        clear(self.chips)
        for one in self._found.chips:
            made = FilterChip(one.words, add=not one.is_on, wrong=one.is_wrong)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.clicked.connect(lambda _on=False, text=one.text: self._type(text))
            self.chips.addWidget(made)
        self.chips.addStretch(1)
        self._chips_line.setVisible(bool(self._found.chips))

    def _type(self, text: str) -> None:
        """Let the field say a text, as if it were typed."""
        self.input.setText(text)
        self.input.setFocus()
        self.ask()

    def _show(self, marked: Hit | None = None) -> None:
        """Show what was found; a row that was chosen stays the marked one."""
        clear(self._results.body)
        self._rows = []
        only = self._filters.value()
        if self._found.words and not names_anything(self._found):
            self._say_nothing_found()
        for section in self._found.sections:
            if section.hits and only in {"", section.code}:
                self._add(section)
        if not self._results.body.count():
            self._say_nothing_found()
        self._results.body.addStretch(1)
        shown = [(row.hit.title, row.hit.detail) for row in self._rows]
        chosen = (marked.title, marked.detail) if marked else None
        self._current = shown.index(chosen) if chosen in shown else 0
        self._mark()
        self.place()

    def _say_nothing_found(self) -> None:
        self._empty = label(translate("Palette", "Nothing was found."), "second")
        self._empty.setContentsMargins(16, 10, 16, 10)
        self._results.body.addWidget(self._empty)

    def _add(self, section: Section) -> None:
        self._results.body.addWidget(_section_head(section))
        for hit in section.hits:
            made = _Row(hit, self._found.words)
            made.pressed.connect(lambda row=made: self._open(row))
            self._rows.append(made)
            self._results.body.addWidget(made)

    def place(self) -> None:
        """Make the card as high as its rows, within the window."""
        rows = sum(row.height() for row in self._rows)
        heads = sum(theme.size("head") for section in self._found.sections if section.hits)
        heads += 0 if names_anything(self._found) else theme.size("head")
        self._results.setMinimumHeight(min(rows + heads + 4, max(120, self.height() - 240)))
        super().place()

    def move_current(self, by: int) -> None:
        """Move the marked row, from the last to the first and back."""
        if self._rows:
            self._current = (self._current + by) % len(self._rows)
            self._mark()

    def _mark(self) -> None:
        for number, one in enumerate(self._rows):
            one.set_current(number == self._current)
        if self._rows:
            self._results.ensureWidgetVisible(self._rows[self._current], 0, 40)

    def current(self) -> Hit | None:
        """Return the marked hit."""
        return self._rows[self._current].hit if self._rows else None

    def hits(self) -> list[Hit]:
        """Return the hits that are shown, in order."""
        return [row.hit for row in self._rows]

    def open_current(self) -> None:
        """Do what the marked row is for."""
        self._when_answered(self._open_marked)

    def _open_marked(self) -> None:
        if self._rows:
            self._open(self._rows[self._current])

    def call(self, keys: QKeySequence) -> None:
        """Do what the first row with these keys is for."""
        self._when_answered(lambda: self._call(keys))

    def _call(self, keys: QKeySequence) -> None:
        for one in self._rows:
            if one.hit.keys and QKeySequence(one.hit.keys) == keys:
                self._open(one)
                return

    def _open(self, row: _Row) -> None:
        action = row.hit.action
        self.close_overlay()
        action()

    def _next_filter(self, by: int) -> None:
        codes = [button.option.code for button in self._filters.buttons()]
        place = codes.index(self._filters.value()) if self._filters.value() in codes else 0
        self._filters.set_value(codes[(place + by) % len(codes)])
        self._show()


def names_anything(found: Found) -> bool:
    """Tell whether anything but commands was found."""
    return any(one.hits for one in found.sections if one.code != COMMANDS)


def _after(owner: Palette, milliseconds: int, call: Callable[[], object]) -> QTimer:
    """Return a timer that calls once."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(call)
    return timer


def _filter_options(sections: Sequence[Section]) -> list[Option]:
    every = [Option("", translate("Palette", "All"))]
    for section in sections:
        count = section.total if section.total is not None else len(section.hits)
        words = section.chip or section.title
        every.append(Option(section.code, words, count=count, most=MOST_TOLD))
    return every


def _section_head(section: Section) -> QFrame:
    made = QFrame()
    made.setProperty("surface", "group")
    made.setFixedHeight(theme.size("head") - 4)
    line = QHBoxLayout(made)
    line.setContentsMargins(16, 0, 16, 0)
    line.addWidget(label(section.title, "small_strong"))
    line.addStretch(1)
    if section.total is not None and section.total > len(section.hits):
        whole = counted(section.total, MOST_TOLD)
        words = translate("Palette", "{shown} of {total}", shown=len(section.hits), total=whole)
        line.addWidget(label(words, "small"))
    return made


class _ArrowCap(QWidget):
    """A key cap with an arrow."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(20, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = theme.colour("button_line")
        paint.arrow_cap(painter, QRectF(self.rect()), self._icon, "ink2", line)
        painter.end()


def _foot() -> QFrame:
    made = QFrame()
    made.setProperty("surface", "foot")
    made.setFixedHeight(38)
    line = QHBoxLayout(made)
    line.setContentsMargins(16, 0, 16, 0)
    line.setSpacing(6)
    keys: list[tuple[Sequence[QWidget], str]] = [
        ((_ArrowCap("arrow-up"), _ArrowCap("arrow-down")), translate("Palette", "move")),
        ((KeyCap("Enter"),), translate("Palette", "open")),
        ((KeyCap("Tab"),), translate("Palette", "narrow the results")),
        ((KeyCap("Esc"),), translate("Palette", "close")),
    ]
    for caps, words in keys:
        for cap in caps:
            line.addWidget(cap)
        line.addWidget(label(words, "small"))
        line.addSpacing(12)
    line.addStretch(1)
    hint = translate("Palette", "Searches in both scripts, by number, telephone or CNIE")
    line.addWidget(label(hint, "small"))
    return made
