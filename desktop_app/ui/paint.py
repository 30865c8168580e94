"""The few strokes that painted widgets and table cells share: text, boxes, key caps, badges."""

from __future__ import annotations

import re
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from desktop_app.domain.figures import isolate_figures
from desktop_app.domain.texts import NO_BREAK_SPACE
from desktop_app.ui import icons, theme

LEADING, TRAILING, CENTRE = "leading", "trailing", "centre"
_MIRRORED = {LEADING: Qt.AlignmentFlag.AlignRight, TRAILING: Qt.AlignmentFlag.AlignLeft}
_STRAIGHT = {LEADING: Qt.AlignmentFlag.AlignLeft, TRAILING: Qt.AlignmentFlag.AlignRight}

KEY_CAP_HEIGHT = 20

# The dots below a final letter reach lower than the font says its letters do.
_ONE_LINE = int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip)


def below(font: QFont) -> int:
    """Return how far the dots of letters reach below the line's own height, in pixels."""
    return ceil(QFontMetricsF(font).height() * 0.1)


def width_of(text: str, font: QFont) -> float:
    """Return the width of one line of text in logical pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def absolute(align: str, *, rtl: bool = True) -> Qt.AlignmentFlag:
    """Return the painter's flags for leading, trailing or centre, which do not turn alone."""
    if align == CENTRE:
        side = Qt.AlignmentFlag.AlignHCenter
    else:
        side = (_MIRRORED if rtl else _STRAIGHT)[align]
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def text(
    painter: QPainter,
    box: QRectF,
    words: str,
    font: QFont,
    ink: QColor,
    align: str = LEADING,
    *,
    ltr: bool = False,
) -> float:
    """Paint one line, shortened with an ellipsis when it is too long; return its width.

    `align` is meant in the window's direction; `ltr` sets the words themselves left to right,
    for references and numbers. Numbers within other words keep their reading order.
    """
    if not words:
        return 0.0
    rtl = is_rtl(painter)
    if rtl and not ltr:
        words = isolate_figures(words)
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(words)
    if width > box.width() + 0.5:
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        width = metrics.horizontalAdvance(words)
    painter.setFont(font)
    painter.setPen(ink)
    if ltr and rtl:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.drawText(box, _LINE_FLAGS[align, rtl], words)
    if ltr and rtl:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return width


_LINE_FLAGS = {
    (align, rtl): int(absolute(align, rtl=rtl)) | _ONE_LINE
    for align in (LEADING, TRAILING, CENTRE)
    for rtl in (True, False)
}


def _laid_out(words: str, font: QFont, width: float, align: str, *, rtl: bool) -> QTextLayout:
    """Return a paragraph broken into lines of a width, set in the window's direction."""
    words = isolate_figures(words) if rtl else words
    side = absolute(align, rtl=rtl) & ~Qt.AlignmentFlag.AlignVCenter
    option = QTextOption(side)
    option.setTextDirection(_DIRECTIONS[rtl])
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(unbroken(words).replace("\n", LINE_SEPARATOR), font)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def wrapped(
    painter: QPainter,
    area: QRectF,
    words: str,
    font: QFont,
    ink: QColor,
    *,
    align: str = LEADING,
    middle: bool = False,
) -> None:
    """Paint a paragraph, broken into lines, from the top of an area or in its middle."""
    layout = _laid_out(words, font, area.width(), align, rtl=is_rtl(painter))
    top = area.top()
    if middle:
        top += max(0.0, (area.height() - layout.boundingRect().height()) / 2)
    painter.setPen(ink)
    layout.draw(painter, QPointF(area.left(), top))


def wrapped_height(words: str, font: QFont, width: float) -> int:
    """Return the height of a paragraph in lines of a width."""
    layout = _laid_out(words, font, width, LEADING, rtl=True)
    return ceil(layout.boundingRect().height())


def unbroken(words: str) -> str:
    """Return the words so that no reference is broken at its hyphens, no phone at its blanks."""
    words = _SHORT_FIGURE.sub(lambda found: found.group().replace(" ", NO_BREAK_SPACE), words)
    return _INNER_HYPHEN.sub("\u2060-\u2060", words)


# Longer ones, an account or a Latin phrase, may be wider than the label they stand in.
_SHORT_FIGURE = re.compile("\u2066[^\u2066-\u2069]{1,20}\u2069")
_INNER_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")
LINE_SEPARATOR = "\u2028"
_DIRECTIONS = {True: Qt.LayoutDirection.RightToLeft, False: Qt.LayoutDirection.LeftToRight}


def box(
    painter: QPainter,
    area: QRectF,
    radius: float,
    fill: QColor | None,
    line: QColor | None = None,
    *,
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """Paint a rounded box whose line lies wholly inside the area."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inset = 0.0
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(line, width)
        if dashed:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        inset = width / 2
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def leading_slice(area: QRectF, width: float, *, rtl: bool = True) -> QRectF:
    """Return the part of an area that starts at its leading edge."""
    left = area.right() - width if rtl else area.left()
    return QRectF(left, area.top(), width, area.height())


def without_leading(area: QRectF, width: float, *, rtl: bool = True) -> QRectF:
    """Return an area with a strip taken from its leading edge."""
    return area.adjusted(0, 0, -width, 0) if rtl else area.adjusted(width, 0, 0, 0)


def without_trailing(area: QRectF, width: float, *, rtl: bool = True) -> QRectF:
    """Return an area with a strip taken from its trailing edge."""
    return without_leading(area, width, rtl=not rtl)


def is_rtl(painter: QPainter) -> bool:
    """Return whether the painter works in a right-to-left widget."""
    return painter.layoutDirection() == Qt.LayoutDirection.RightToLeft


def key_cap_font() -> QFont:
    """Return the font of key names on their caps."""
    return theme.font("small", 500)


def key_cap_width(keys: str) -> float:
    """Return the width of a key cap."""
    return max(KEY_CAP_HEIGHT, width_of(keys, key_cap_font()) + 12)


def key_cap(
    painter: QPainter, area: QRectF, keys: str, ink: QColor, line: QColor, fill: QColor | None
) -> None:
    """Paint the name of a key or of a combination on its cap."""
    box(painter, area, 4, fill, line)
    text(painter, area, keys, key_cap_font(), ink, CENTRE, ltr=True)


def arrow_cap(painter: QPainter, area: QRectF, icon: str, token: str, line: QColor) -> None:
    """Paint a cap that bears an arrow instead of a name."""
    box(painter, area, 4, theme.colour("surface"), line)
    centre = area.center()
    icons.draw(painter, icon, token, centre.x() - 6, centre.y() - 6, 12)


def dot(painter: QPainter, centre: QPointF, radius: float, fill: QColor) -> None:
    """Paint a filled dot."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawEllipse(centre, radius, radius)
    painter.restore()


def hairline(painter: QPainter, x1: float, y1: float, x2: float, y2: float, ink: QColor) -> None:
    """Paint a line one logical pixel wide on whole device pixels."""
    if painter.device().devicePixelRatio() == 1.0:
        painter.fillRect(QRectF(x1, y1, max(1.0, x2 - x1), max(1.0, y2 - y1)), ink)
        return
    transform = painter.deviceTransform()
    device = transform.mapRect(QRectF(x1, y1, x2 - x1, y2 - y1))
    thick = max(1, floor(transform.m22()))
    # Halves go up, as Qt rounds them when it clips: Python's own rounding goes to the even one.
    left, top = floor(device.left() + 0.5), floor(device.top() + 0.5)
    right, bottom = floor(device.right() + 0.5), floor(device.bottom() + 0.5)
    line = QRectF(left, top, max(thick, right - left), max(thick, bottom - top))
    painter.fillRect(transform.inverted()[0].mapRect(line), ink)
