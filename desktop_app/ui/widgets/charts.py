"""Small charts painted by hand: mirrored for Arabic, each with its figures as words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.translate import translate
from desktop_app.ui import paint, theme

GAP = 3
BAR = 11


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole: `style` is solid, hatched (an estimate) or hollow (what is left)."""

    label: str
    value: int
    token: str = "ink3"
    style: str = "solid"


def paint_shares(painter: QPainter, area: QRectF, shares: Sequence[Share]) -> None:
    """Paint parts along a bar from the leading edge, each in proportion."""
    shown = [share for share in shares if share.value > 0]
    total = sum(share.value for share in shown)
    room = area.width() - GAP * (len(shown) - 1)
    rtl = paint.is_rtl(painter)
    for share in shown:
        width = max(2.0, room * share.value / total)
        _paint_share(painter, paint.leading_slice(area, width, rtl=rtl), share)
        area = paint.without_leading(area, width + GAP, rtl=rtl)


def _paint_share(painter: QPainter, slot: QRectF, share: Share) -> None:
    ink = theme.colour(share.token)
    if share.style == "hollow":
        paint.box(painter, slot, 2.5, theme.colour("surface"), ink, width=1.5)
    elif share.style == "hatched":
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(slot)
        painter.setPen(QPen(ink, 2.2))
        x = slot.left() - slot.height()
        while x < slot.right():
            painter.drawLine(x, slot.top(), x + slot.height(), slot.bottom())  # type: ignore[call-overload]
            x += 6
        painter.restore()
    else:
        paint.box(painter, slot, 2.5, ink)


class StackedBar(QWidget):
    """A whole and its parts, with a legend below unless it is turned off."""

    def __init__(
        self,
        shares: Sequence[Share] = (),
        *,
        legend: bool = True,
        height: int = BAR,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._legend, self._height = legend, height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_shares(shares)

    def set_shares(self, shares: Sequence[Share]) -> None:
        """Show other parts."""
        self._shares = tuple(shares)
        words = "، ".join(f"{share.label} {share.value}" for share in shares)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of bar and legend."""
        legend = theme.font_height("small") + 7 if self._legend else 0
        return QSize(200, self._height + legend)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar, and the legend that fits."""
        painter = QPainter(self)
        bar = QRectF(0, 0, self.width(), self._height)
        if any(share.value for share in self._shares):
            paint_shares(painter, bar, self._shares)
        else:
            paint.box(painter, bar, 2.5, theme.colour("neutral_fill"))
        if self._legend:
            self._paint_legend(painter)
        painter.end()

    def _paint_legend(self, painter: QPainter) -> None:
        rtl = paint.is_rtl(painter)
        font = theme.font("small")
        height = theme.font_height("small")
        room = QRectF(0, self._height + 7, self.width(), height)
        texts = [f"{share.label} {share.value}" for share in self._shares]
        used = sum(paint.width_of(words, font) + 15 for words in texts)
        gap = max(8.0, min(18.0, (room.width() - used) / max(1, len(texts) - 1)))
        for share, words in zip(self._shares, texts, strict=True):
            mark = paint.leading_slice(room, 9, rtl=rtl)
            square = QRectF(mark.x(), mark.center().y() - 4.5, 9, 9)
            _paint_share(painter, square, share)
            room = paint.without_leading(room, 15, rtl=rtl)
            width = paint.text(painter, room, words, font, theme.colour("ink2"))
            room = paint.without_leading(room, width + gap, rtl=rtl)


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the week chart; a `note` stands in its place when it was a holiday."""

    label: str
    number: str
    first: int = 0
    second: int = 0
    note: str = ""


class WeekBars(QWidget):
    """Two figures for each day of a week: the first filled, the second outlined."""

    FOOT = 40
    HEAD = 20
    WIDTH = 19

    def __init__(
        self,
        days: Sequence[Day] = (),
        first: str = "",
        second: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first, self._second = first, second
        self.setMinimumHeight(110)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.set_days(days)

    def set_days(self, days: Sequence[Day]) -> None:
        """Show other days."""
        self._days = tuple(days)
        self.setAccessibleName("، ".join(self._spoken(day) for day in days))
        self.update()

    def _spoken(self, day: Day) -> str:
        if day.note:
            return f"{day.label}: {day.note}"
        return translate(
            "Charts",
            "{day}: {first} {first_name}, {second} {second_name}",
            day=day.label,
            first=day.first,
            first_name=self._first,
            second=day.second,
            second_name=self._second,
        )

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(240, 190)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the legend, then the days from the leading edge."""
        painter = QPainter(self)
        top = self._paint_legend(painter)
        rtl = paint.is_rtl(painter)
        room = QRectF(0, top, self.width(), self.height() - top)
        most = max([1, *(max(day.first, day.second) for day in self._days)])
        width = room.width() / max(1, len(self._days))
        for day in self._days:
            slot = paint.leading_slice(room, width, rtl=rtl).adjusted(3, 0, -3, 0)
            self._paint_day(painter, slot, day, most)
            room = paint.without_leading(room, width, rtl=rtl)
        painter.end()

    def _paint_legend(self, painter: QPainter) -> float:
        rtl = paint.is_rtl(painter)
        room = QRectF(0, 0, self.width(), theme.font_height("small"))
        totals = (sum(day.first for day in self._days), sum(day.second for day in self._days))
        for name, total, style in zip((self._first, self._second), totals, _STYLES, strict=True):
            mark = paint.leading_slice(room, 9, rtl=rtl)
            square = QRectF(mark.x(), mark.center().y() - 4.5, 9, 9)
            _paint_share(painter, square, Share("", 1, *style))
            room = paint.without_leading(room, 15, rtl=rtl)
            words = f"{name} {total}"
            width = paint.text(painter, room, words, theme.font("small"), theme.colour("ink2"))
            room = paint.without_leading(room, width + 16, rtl=rtl)
        return room.height() + 6

    def _paint_day(self, painter: QPainter, slot: QRectF, day: Day, most: int) -> None:
        base = slot.bottom() - self.FOOT
        full = base - slot.top() - self.HEAD
        if day.note:
            ground = QRectF(slot.x(), slot.top(), slot.width(), base - slot.top())
            paint.box(painter, ground, 4, theme.colour("head"))
            small, ink = theme.font("small"), theme.colour("ink2")
            words = ground.adjusted(2, 0, -2, 0)
            paint.wrapped(painter, words, day.note, small, ink, align=paint.CENTRE, middle=True)
        else:
            for number, value in enumerate((day.first, day.second)):
                self._paint_bar(painter, slot, base, number, full * value / most, value)
        paint.hairline(painter, slot.left(), base, slot.right(), base, theme.colour("button_line"))
        small, ink = theme.font("small"), theme.colour("ink2")
        name = QRectF(slot.x() - 3, base + 3, slot.width() + 6, 19)
        paint.text(painter, name, day.label, small, ink, paint.CENTRE)
        paint.text(painter, name.translated(0, 18), day.number, small, ink, paint.CENTRE)

    def _paint_bar(
        self,
        painter: QPainter,
        slot: QRectF,
        base: float,
        number: int,
        height: float,
        value: int,
    ) -> None:
        width = min(self.WIDTH, slot.width() / 2 - 2)
        side = 1 if (number == 0) == paint.is_rtl(painter) else -1
        centre = slot.center().x() + side * (width / 2 + 2)
        bar = QRectF(centre - width / 2, base - height, width, height)
        if height >= 1:
            painter.save()
            painter.setClipRect(bar)
            taller = bar.adjusted(0, 0, 0, 6)
            _paint_share(painter, taller, Share("", 1, *_STYLES[number]))
            painter.restore()
        words = QRectF(centre - 16, base - height - 19, 32, 18)
        font, ink = theme.font("small"), theme.colour("ink2")
        paint.text(painter, words, str(value), font, ink, paint.CENTRE)


_STYLES = (("accent", "solid"), ("ink2", "hollow"))


class ShareMark(QWidget):
    """The mark of a part in a list of parts: painted as the part is on its bar."""

    EDGE = 11

    def __init__(self, share: Share, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = share
        self.setFixedSize(self.EDGE, self.EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        _paint_share(painter, QRectF(self.rect()), self._share)
        painter.end()


class DeadlineBar(QWidget):
    """The days of a deadline: elapsed filled, stopped hatched, left outlined."""

    def __init__(self, shares: Sequence[Share] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_shares(shares)

    def set_shares(self, shares: Sequence[Share]) -> None:
        """Show other parts, in days."""
        self._shares = tuple(shares)
        self.setAccessibleName("، ".join(f"{share.label} {share.value}" for share in shares))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the bar."""
        return QSize(200, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the parts."""
        painter = QPainter(self)
        paint_shares(painter, QRectF(self.rect()), self._shares)
        painter.end()
