"""Paints the values of cells, one painter for each kind of column."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop_app.domain.vocabulary import Provider
from desktop_app.ui import icons, paint, theme
from desktop_app.ui.columns import Column, Icon, Part, Piece, Pieces, Value, plain
from desktop_app.ui.marks import marked_width, paint_marked
from desktop_app.ui.widgets.badge import (
    BadgeSpec,
    badge_width,
    paint_badge,
    paint_provider,
    provider_width,
)


def part_width(part: Part) -> float:
    """Return the width of one part of a cell."""
    if isinstance(part, Icon):
        return part.size
    if isinstance(part, Provider):
        return provider_width(part)
    if isinstance(part, BadgeSpec):
        return badge_width(part)
    font = theme.font(part.step, part.weight)
    if part.query:
        return marked_width(part.text, part.query, font) + 1
    return paint.width_of(part.text, font) + 1


def paint_pieces(painter: QPainter, area: QRectF, pieces: Pieces, gap: float = 7) -> None:
    """Paint parts one after the other from the leading edge; the last that fits is shortened."""
    rtl = paint.is_rtl(painter)
    for part in pieces:
        if area.width() < 16:
            return
        width = part_width(part)
        slot = paint.leading_slice(area, min(width, area.width()), rtl=rtl)
        _paint_part(painter, slot, part)
        area = paint.without_leading(area, slot.width() + gap, rtl=rtl)


def _paint_part(painter: QPainter, slot: QRectF, part: Part) -> None:
    if isinstance(part, Icon):
        top = slot.center().y() - part.size / 2
        icons.draw(painter, part.name, part.token, slot.x(), top, part.size)
    elif isinstance(part, Provider):
        paint_provider(painter, slot, part)
    elif isinstance(part, BadgeSpec):
        paint_badge(painter, slot, part)
    else:
        font = theme.font(part.step, part.weight)
        if part.query:
            paint_marked(painter, slot, part.text, part.query, font, part.token, ltr=part.ltr)
            return
        paint.text(painter, slot, part.text, font, theme.colour(part.token), ltr=part.ltr)


def _paint_words(painter: QPainter, area: QRectF, column: Column, value: object) -> None:
    words = plain(column.kind, value)
    ltr = column.kind in _LTR_KINDS
    font = theme.font(column.step, column.weight)
    paint.text(painter, area, words, font, theme.colour(column.token), column.align, ltr=ltr)


def _paint_number(painter: QPainter, area: QRectF, column: Column, value: object) -> None:
    weight, token = (600, "ink") if value else (400, "ink3")
    words = "" if value is None else str(value)
    font = theme.font(column.step, weight)
    paint.text(painter, area, words, font, theme.colour(token), column.align, ltr=True)


# Amounts stand in a slot of this width, flush with its right edge: decimals meet decimals.
WIDEST_AMOUNT = "000.000,00"


def amount_slot(painter: QPainter, area: QRectF, column: Column) -> tuple[QRectF, str]:
    """Return where in a cell amounts stand, and which alignment is the slot's right edge."""
    rtl = paint.is_rtl(painter)
    width = min(paint.width_of(WIDEST_AMOUNT, theme.font(column.step, column.weight)), area.width())
    at_end = column.align == paint.TRAILING
    slot = paint.leading_slice(area, width, rtl=rtl is not at_end)
    return slot, paint.LEADING if rtl else paint.TRAILING


def _paint_amount(painter: QPainter, area: QRectF, column: Column, value: object) -> None:
    slot, right = amount_slot(painter, area, column)
    font = theme.font(column.step, column.weight)
    words = "–" if value is None else plain(column.kind, value)
    if paint.width_of(words, font) > slot.width():
        slot = area
    token = "ink3" if value is None else column.token
    paint.text(painter, slot, words, font, theme.colour(token), right, ltr=value is not None)


def _paint_badge_cell(painter: QPainter, area: QRectF, _column: Column, value: Value) -> None:
    if value is not None:
        paint_badge(painter, area, value)


def _paint_provider_cell(painter: QPainter, area: QRectF, _column: Column, value: Value) -> None:
    if value:
        paint_provider(painter, area, Provider(value))


def _paint_pieces_cell(painter: QPainter, area: QRectF, _column: Column, value: Value) -> None:
    paint_pieces(painter, area, value or ())


def _paint_link(painter: QPainter, area: QRectF, column: Column, value: object) -> None:
    words = str(value or "")
    font = theme.font(column.step, 500)
    paint.text(painter, area, words, font, theme.colour("link"), column.align)


def _paint_icon_cell(painter: QPainter, area: QRectF, _column: Column, value: Value) -> None:
    if value is not None:
        centre = area.center()
        left, top = centre.x() - value.size / 2, centre.y() - value.size / 2
        icons.draw(painter, value.name, value.token, left, top, value.size)


def _paint_lines(painter: QPainter, area: QRectF, _column: Column, value: Value) -> None:
    if value is None:
        return
    first, second = theme.font_height("base") - 2, theme.font_height("small") - 1
    top = area.center().y() - (first + second) / 2
    upper = QRectF(area.x(), top, area.width(), first)
    lower = QRectF(area.x(), top + first, area.width(), second)
    if not value.second:
        upper.moveTop(area.center().y() - first / 2)
    paint_pieces(painter, upper, _as_pieces(value.first, Piece("", 500)))
    paint_pieces(painter, lower, _as_pieces(value.second, Piece("", 400, "ink2", "small")))


def _as_pieces(line: str | Pieces, like: Piece) -> Pieces:
    if isinstance(line, str):
        return (Piece(line, like.weight, like.token, like.step),)
    return line


_PAINTERS: dict[str, Callable[[QPainter, QRectF, Column, Value], None]] = {
    "number": _paint_number,
    "press": _paint_icon_cell,
    "amount": _paint_amount,
    "badge": _paint_badge_cell,
    "provider": _paint_provider_cell,
    "pieces": _paint_pieces_cell,
    "lines": _paint_lines,
    "link": _paint_link,
    "icon": _paint_icon_cell,
}
_LTR_KINDS = {"ltr", "amount", "date", "number"}


def paint_cell(painter: QPainter, area: QRectF, column: Column, value: object) -> None:
    """Paint a value by its column's kind."""
    _PAINTERS.get(column.kind, _paint_words)(painter, area, column, value)
