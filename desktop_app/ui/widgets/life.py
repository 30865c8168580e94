"""A request's life: the stepper of its states and the timeline of what happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.translate import translate
from desktop_app.ui import icons, paint, theme
from desktop_app.ui.widgets.card import clear

DONE, NOW, LATER = "done", "now", "later"


@dataclass(frozen=True, slots=True)
class Step:
    """A state of the life: done, the present one, or one to come.

    A present state that needs a look, or is the last, has a tone and an icon in its mark.
    """

    title: str
    detail: str = "–"
    state: str = LATER
    tone: str = ""
    icon: str = ""


class Stepper(QWidget):
    """The states of a request from first to last, the way already gone in the accent."""

    RADIUS = 11
    BETWEEN = 10

    def __init__(self, steps: Sequence[Step] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_steps(steps)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show other states."""
        self._steps = tuple(steps)
        present = next((step.title for step in steps if step.state == NOW), "")
        self.setAccessibleName(translate("Life", "Present state: {state}", state=present))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of mark, title and detail."""
        height = 2 * self.RADIUS + 8 + theme.font_height("base") + theme.font_height("small")
        return QSize(400, height)

    def minimumSizeHint(self) -> QSize:
        """Return the least width in which titles can still be told apart."""
        return QSize(70 * max(1, len(self._steps)), self.sizeHint().height())

    def _centre(self, number: int) -> QPointF:
        far = self.RADIUS + self._words_width(len(self._steps) - 1) - 2 * self.RADIUS + 2
        run = max(1.0, self.width() - self.RADIUS - 1 - far)
        x = self.width() - self.RADIUS - 1 - sum(self._gaps(run)[:number])
        return QPointF(x, self.RADIUS + 1)

    def _gaps(self, run: float) -> list[float]:
        """Return the ways between the marks: equal, or by their words where those need more."""
        count = max(1, len(self._steps) - 1)
        wanted = [self._words_width(number) + self.BETWEEN for number in range(count)]
        if not wanted or max(wanted) <= run / count:
            return [run / count] * count
        spare = (run - sum(wanted)) / count
        return [one + spare for one in wanted]

    def _words_width(self, number: int) -> float:
        """Return the room a step's words ask for, never less than its mark."""
        if not 0 <= number < len(self._steps):
            return 2.0 * self.RADIUS
        step = self._steps[number]
        words = paint.width_of(step.title, theme.font("base", 600))
        detail = paint.width_of(step.detail, theme.font("small"))
        return max(words, detail, 2.0 * self.RADIUS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the way, the marks and their words."""
        painter = QPainter(self)
        for number, step in enumerate(self._steps):
            centre = self._mirrored(painter, self._centre(number))
            if number:
                before = self._mirrored(painter, self._centre(number - 1))
                self._paint_way(painter, before, centre, gone=step.state != LATER)
        for number, step in enumerate(self._steps):
            centre = self._mirrored(painter, self._centre(number))
            self._paint_mark(painter, centre, step)
            self._paint_words(painter, number, step)
        painter.end()

    def _mirrored(self, painter: QPainter, point: QPointF) -> QPointF:
        if paint.is_rtl(painter):
            return point
        return QPointF(self.width() - point.x(), point.y())

    def _paint_way(self, painter: QPainter, start: QPointF, end: QPointF, *, gone: bool) -> None:
        token = "accent" if gone else "button_line"
        left, right = sorted((start.x(), end.x()))
        line = QRectF(left + self.RADIUS, start.y() - 1, right - left - 2 * self.RADIUS, 2)
        painter.fillRect(line, theme.colour(token))

    def _paint_mark(self, painter: QPainter, centre: QPointF, step: Step) -> None:
        if step.state == DONE:
            paint.dot(painter, centre, self.RADIUS, theme.colour("accent"))
            icons.draw(painter, "check", "on_accent", centre.x() - 7, centre.y() - 7, 14)
            return
        token, width = (_ring(step), 2.5) if step.state == NOW else ("button_line", 2.0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(token), width))
        painter.setBrush(theme.colour("surface"))
        inner = self.RADIUS - width / 2
        painter.drawEllipse(centre, inner, inner)
        painter.restore()
        if step.icon:
            icons.draw(painter, step.icon, token, centre.x() - 6, centre.y() - 6, 12)

    def _paint_words(self, painter: QPainter, number: int, step: Step) -> None:
        rtl = paint.is_rtl(painter)
        start = self._centre(number).x() + self.RADIUS + 1
        follows = number + 1 < len(self._steps)
        end = self._centre(number + 1).x() + self.RADIUS + 9 if follows else 0.0
        x = end if rtl else self.width() - start
        top = 2 * self.RADIUS + 6.0
        title = QRectF(x, top, start - end, theme.font_height("base"))
        weight = 600 if step.state == NOW else 400
        token = "ink3" if step.state == LATER else f"{step.tone}_ink" if step.tone else "ink"
        paint.text(painter, title, step.title, theme.font("base", weight), theme.colour(token))
        detail = QRectF(x, title.bottom(), start - end, theme.font_height("small"))
        paint.text(painter, detail, step.detail, theme.font("small"), theme.colour("ink2"))


def _ring(step: Step) -> str:
    return f"{step.tone}_ink" if step.tone else "accent"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened: what, the lines that tell it, and when (words)."""

    title: str
    detail: str = ""
    when: str = ""
    tone: str = ""


class _EventRow(QWidget):
    """One event on the line of time."""

    DOT = 4.5
    INDENT = 22
    EASY = 314

    def __init__(self, event: Event, *, first: bool, last: bool) -> None:
        super().__init__()
        self._event, self._first, self._last = event, first, last
        words = filter(None, (event.title, event.detail, event.when))
        self.setAccessibleName("، ".join(words))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        detail = 0
        if self._event.detail:
            room = width - self.INDENT
            detail = paint.wrapped_height(self._event.detail, theme.font("small"), room)
        return theme.font_height("base") + detail + 12

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.EASY))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, theme.font_height("base") + 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        rtl = paint.is_rtl(painter)
        area = QRectF(self.rect())
        line = theme.font_height("base")
        slot = paint.leading_slice(area, 12, rtl=rtl)
        middle = line / 2 + 1
        self._paint_thread(painter, slot.center().x(), middle)
        room = paint.without_leading(area, self.INDENT, rtl=rtl)
        when_width = paint.width_of(self._event.when, theme.font("small")) + 8
        when = QRectF(room.x(), 0, room.width(), line)
        small = theme.font("small")
        paint.text(painter, when, self._event.when, small, theme.colour("ink2"), paint.TRAILING)
        title = paint.without_trailing(when, when_width, rtl=rtl)
        strong = theme.font("base", 500)
        paint.text(painter, title, self._event.title, strong, theme.colour("ink"))
        below = QRectF(room.x(), line, room.width(), area.height() - line)
        paint.wrapped(painter, below, self._event.detail, small, theme.colour("ink2"))
        painter.end()

    def _paint_thread(self, painter: QPainter, x: float, middle: float) -> None:
        top = middle if self._first else 0.0
        bottom = middle if self._last else float(self.height())
        if bottom > top:
            paint.hairline(painter, x - 0.5, top, x + 0.5, bottom, theme.colour("button_line"))
        token = _DOTS.get(self._event.tone, f"{self._event.tone}_ink")
        paint.dot(painter, QPointF(x, middle), self.DOT, theme.colour(token))


_DOTS = {"": "ink3", "accent": "accent"}


class Timeline(QWidget):
    """What happened, newest first, each on one thread of time."""

    def __init__(self, events: Sequence[Event] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Life", "Course of the request"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.set_events(events)

    def set_events(self, events: Sequence[Event]) -> None:
        """Show other events."""
        clear(self._column)
        for number, event in enumerate(events):
            last = number + 1 == len(events)
            self._column.addWidget(_EventRow(event, first=number == 0, last=last))
        self._column.addStretch(1)
