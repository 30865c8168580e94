"""Badges (icon, word and colour), provider tags and key caps, as widgets and as paint."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.vocabulary import Kind, Outcome, Provider, State, label, standing_label
from desktop_app.translate import tell
from desktop_app.ui import icons, paint, theme

ICON = 13
GAP = 5
PADDING = 8


@dataclass(frozen=True, slots=True)
class BadgeSpec:
    """What a badge says: its word, its tone and its icon.

    Tones: late, missing, review, sent, accepted, refused, neutral. `flat` paints icon and word
    without a fill, for facts beside the state.
    """

    text: str
    tone: str = "neutral"
    icon: str = ""
    flat: bool = False


STATES: dict[State, tuple[str, str]] = {
    State.REGISTERED: ("neutral", "inbox"),
    State.INCOMPLETE: ("missing", "file-exclamation-point"),
    State.UNDER_REVIEW: ("review", "hourglass"),
    State.INQUIRY: ("review", "search-check"),
    State.ADVISED: ("review", "stamp"),
    State.TRANSMITTED: ("sent", "send"),
    State.RETURNED: ("missing", "undo-2"),
    State.SETTLING: ("sent", "calculator"),
    State.MEDICAL_CONTROL: ("sent", "stethoscope"),
    State.COMMITTEE: ("sent", "users"),
    State.DEFERRED: ("missing", "calendar-clock"),
    State.DECIDED: ("accepted", "check"),
    State.NOTIFIED: ("accepted", "mail-check"),
    State.PAYING: ("accepted", "wallet"),
    State.PAID: ("accepted", "banknote"),
    State.APPEALED: ("late", "scale"),
    State.CLOSED: ("neutral", "archive"),
    State.ARCHIVED: ("neutral", "archive"),
    State.CANCELLED: ("neutral", "ban"),
    State.WITHDRAWN: ("neutral", "log-out"),
}
OUTCOMES: dict[Outcome, tuple[str, str]] = {
    Outcome.ACCEPTED: ("accepted", "check"),
    Outcome.PARTLY: ("accepted", "circle-check"),
    Outcome.REFUSED: ("refused", "x"),
}
PROVIDERS: dict[Provider, tuple[str, bool]] = {
    Provider.FOUNDATION: ("landmark", True),
    Provider.MUTUAL: ("heart-pulse", False),
    Provider.HEALTH_INSPECTION: ("stethoscope", False),
}


def state_badge(state: State, kind: Kind, outcome: Outcome | None = None) -> BadgeSpec:
    """Return the badge of a request's state in the words of its life; decided, its outcome."""
    decided = state is State.DECIDED and outcome is not None
    tone, icon = OUTCOMES[outcome] if decided and outcome else STATES[state]
    return BadgeSpec(tell(standing_label(state, kind, outcome)), tone, icon)


def _badge_font() -> QFont:
    return theme.font("small", 600)


def badge_width(spec: BadgeSpec) -> float:
    """Return the width a badge takes."""
    words = paint.width_of(spec.text, _badge_font() if not spec.flat else theme.font("small", 500))
    icon = ICON + GAP if spec.icon else 0
    return words + icon + (0 if spec.flat else 2 * PADDING) + 1


def paint_badge(painter: QPainter, area: QRectF, spec: BadgeSpec) -> None:
    """Paint a badge at the leading edge of an area, centred in its height."""
    rtl = paint.is_rtl(painter)
    height = theme.size("badge")
    width = min(badge_width(spec), area.width())
    slot = paint.leading_slice(area, width, rtl=rtl)
    shape = QRectF(slot.x(), slot.center().y() - height / 2, slot.width(), height)
    ink = f"{spec.tone}_ink"
    if not spec.flat:
        paint.box(painter, shape, theme.size("radius_tag"), theme.colour(f"{spec.tone}_fill"))
        shape = shape.adjusted(PADDING, 0, -PADDING, 0)
    _icon_and_word(painter, shape, spec.icon, spec.text, ink, 500 if spec.flat else 600)


def _icon_and_word(
    painter: QPainter, area: QRectF, icon: str, words: str, ink: str, weight: int
) -> None:
    rtl = paint.is_rtl(painter)
    if icon:
        slot = paint.leading_slice(area, ICON, rtl=rtl)
        icons.draw(painter, icon, ink, slot.x(), slot.center().y() - ICON / 2, ICON)
        area = paint.without_leading(area, ICON + GAP, rtl=rtl)
    paint.text(painter, area, words, theme.font("small", weight), theme.colour(ink))


def provider_width(provider: Provider) -> float:
    """Return the width a provider tag takes."""
    return paint.width_of(tell(label(provider)), _badge_font()) + ICON + GAP + 2 * PADDING + 1


def paint_provider(painter: QPainter, area: QRectF, provider: Provider) -> None:
    """Paint a provider tag at the leading edge of an area: solid or outlined, without colour."""
    rtl = paint.is_rtl(painter)
    icon, solid = PROVIDERS[provider]
    slot = paint.leading_slice(area, min(provider_width(provider), area.width()), rtl=rtl)
    shape = QRectF(slot.x(), slot.center().y() - 11, slot.width(), 22)
    fill = theme.colour("solid") if solid else None
    line = None if solid else theme.colour("ink")
    paint.box(painter, shape, theme.size("radius_tag"), fill, line)
    words = shape.adjusted(PADDING, 0, -PADDING, 0)
    ink = "on_solid" if solid else "ink"
    _icon_and_word(painter, words, icon, tell(label(provider)), ink, 600)


class Badge(QWidget):
    """A badge on a page."""

    def __init__(self, spec: BadgeSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_spec(spec)

    def show_spec(self, spec: BadgeSpec) -> None:
        """Change what the badge says."""
        self._spec = spec
        self.setAccessibleName(spec.text)
        self.updateGeometry()
        self.update()

    def spec(self) -> BadgeSpec:
        """Return what the badge says."""
        return self._spec

    def sizeHint(self) -> QSize:
        """Return the size of icon and word."""
        return QSize(round(badge_width(self._spec) + 0.5), theme.size("badge"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the badge."""
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self._spec)
        painter.end()


class ProviderTag(QWidget):
    """The institution that gives the service: solid for the Foundation, outlined for others."""

    def __init__(self, provider: Provider | str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._provider = Provider(provider)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tell(label(self._provider)))

    def sizeHint(self) -> QSize:
        """Return the size of icon and word."""
        return QSize(round(provider_width(self._provider) + 0.5), theme.size("badge"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tag."""
        painter = QPainter(self)
        paint_provider(painter, QRectF(self.rect()), self._provider)
        painter.end()


class KeyCap(QWidget):
    """The name of a key as it stands on the keyboard."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(keys)

    def sizeHint(self) -> QSize:
        """Return the size of the cap."""
        return QSize(round(paint.key_cap_width(self._keys) + 0.5), paint.KEY_CAP_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cap."""
        painter = QPainter(self)
        ink, line = theme.colour("ink2"), theme.colour("button_line")
        area = QRectF(self.rect())
        paint.key_cap(painter, area, self._keys, ink, line, theme.colour("surface"))
        painter.end()
