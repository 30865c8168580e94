"""A line of text with some of its letters lit: where two writings differ."""

from __future__ import annotations

from difflib import SequenceMatcher
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui import paint, theme

Span = tuple[int, int]
# Writings that share less than this are others altogether: no letter of them is singled out.
LEAST_SHARED, LEAST_FIGURES = 0.5, 0.8


def differing(one: str, other: str) -> tuple[list[Span], list[Span]]:
    """Return where two writings differ, in each; nothing when they have too little in common."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    figures = any(letter.isdigit() for letter in one)
    if not one or not other or matcher.ratio() < (LEAST_FIGURES if figures else LEAST_SHARED):
        return [], []
    changes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    mine = [(first, last) for _, first, last, _, _ in changes if last > first]
    theirs = [(first, last) for _, _, _, first, last in changes if last > first]
    return mine, theirs


class LitLabel(QWidget):
    """One line of text; the letters of `spans` stand on the colour of a match.

    The text is shaped whole and the colour laid behind it: Arabic letters stay joined.
    """

    def __init__(self, words: str, spans: list[Span], role: str = "base", *, ltr: bool) -> None:
        super().__init__()
        self.words, self.spans, self._ltr = words, spans, ltr
        self._font = theme.font(weight=600 if role == "strong" else 400)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the words on one line."""
        height = self.fontMetrics().height() + paint.below(self._font)
        return QSize(ceil(paint.width_of(self.words, self._font)) + 4, height)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: long words may be cut."""
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Lay the colour behind the letters, then write the words."""
        painter = QPainter(self)
        rtl = paint.is_rtl(painter)
        area = QRectF(self.rect()).adjusted(0, 0, 0, -paint.below(self._font))
        layout = self._laid_out(area.width(), rtl=rtl)
        line = layout.lineAt(0)
        top = area.top() + (area.height() - line.height()) / 2
        for first, last in self.spans:
            ends = [float(_x(line, place)) for place in (first, last)]
            left, width = min(ends), abs(ends[1] - ends[0])
            lit = QRectF(area.left() + left - 1, top, width + 2, line.height())
            paint.box(painter, lit, 2, theme.colour("match"))
        painter.setPen(theme.colour("ink"))
        layout.draw(painter, QPointF(area.left(), top))
        painter.end()

    def _laid_out(self, width: float, *, rtl: bool) -> QTextLayout:
        option = QTextOption(
            paint.absolute(paint.LEADING, rtl=rtl) & ~Qt.AlignmentFlag.AlignVCenter
        )
        ltr = self._ltr or not rtl
        option.setTextDirection(
            Qt.LayoutDirection.LeftToRight if ltr else Qt.LayoutDirection.RightToLeft
        )
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout = QTextLayout(self.words, self._font)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(1.0, width))
        layout.endLayout()
        return layout


def _x(line: object, place: int) -> float:
    found = line.cursorToX(place)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)
