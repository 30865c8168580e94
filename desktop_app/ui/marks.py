"""Paints a line of words with those that a search found lying on the match colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from desktop_app.ui import paint, theme
from desktop_app.ui.highlight import marked


def paint_marked(
    painter: QPainter,
    area: QRectF,
    text: str,
    query: str,
    font: QFont,
    token: str,
    *,
    ltr: bool = False,
) -> float:
    """Paint a line whose found words lie on the match colour; return its width."""
    rtl = paint.is_rtl(painter)
    bold = _bold(font)
    runs = marked(text, query)
    # A found word keeps a little room around it, so that its ground does not touch the next.
    widths = [_run_width(words, font, bold, hit=hit) for words, hit in runs]
    total = min(sum(widths), area.width())
    # The line stands at the window's leading edge, but Latin runs follow from left to right.
    room = paint.leading_slice(area, total, rtl=rtl)
    ink = theme.colour(token)
    for (words, hit), width in zip(runs, widths, strict=True):
        if room.width() < 4:
            break
        slot = paint.leading_slice(room, min(width, room.width()), rtl=rtl and not ltr)
        if hit:
            paint.box(painter, _around(slot, font), 3, theme.colour("match"))
            slot = slot.adjusted(2, 0, -2, 0)
        _paint_run(painter, slot, words, bold if hit else font, ink, ltr=ltr)
        room = paint.without_leading(room, width, rtl=rtl and not ltr)
    return total


def marked_width(text: str, query: str, font: QFont) -> float:
    """Return the width of a line whose found words are marked."""
    bold = _bold(font)
    return sum(_run_width(words, font, bold, hit=hit) for words, hit in marked(text, query))


def _around(slot: QRectF, font: QFont) -> QRectF:
    """Return the ground of a word: as high as its line, however high the cell is."""
    height = min(QFontMetricsF(font).height(), slot.height()) - 2
    return QRectF(slot.x(), slot.center().y() - height / 2, slot.width(), height)


def _run_width(words: str, font: QFont, bold: QFont, *, hit: bool) -> float:
    return paint.width_of(words, bold) + 4 if hit else paint.width_of(words, font)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _paint_run(
    painter: QPainter, slot: QRectF, words: str, font: QFont, ink: QColor, *, ltr: bool
) -> None:
    # Qt leaves blanks at the ends out of what it aligns: their room is kept here.
    towards_left = paint.is_rtl(painter) and not ltr
    before = paint.width_of(words[: len(words) - len(words.lstrip())], font)
    room = paint.without_leading(slot, before, rtl=towards_left)
    align = paint.TRAILING if ltr and paint.is_rtl(painter) else paint.LEADING
    paint.text(painter, room.adjusted(-1, 0, 1, 0), words.strip(), font, ink, align, ltr=ltr)
