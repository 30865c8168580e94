"""A row that may be wider than its place: moved along sideways, with a button at each end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget
from shiboken6 import isValid

from desktop_app.translate import translate
from desktop_app.ui.widgets.button import icon_button

STEP = 240
MARGIN = 24


class SidewaysArea(QWidget):
    """Shows a row as far as there is room; the wheel and the buttons bring the rest."""

    def __init__(self, content: QWidget, height: int) -> None:
        super().__init__()
        self.content = content
        self._sought: QWidget | None = None
        self.area = _area(content, height)
        self._bar = self.area.horizontalScrollBar()
        self.back = icon_button("chevron-left", translate("Sideways", "Back along the row"))
        self.forth = icon_button("chevron-right", translate("Sideways", "Further along the row"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for widget in (self.back, self.area, self.forth):
            line.addWidget(widget, 1 if widget is self.area else 0)
        for button, by in ((self.back, -STEP), (self.forth, STEP)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _on=False, by=by: self.move_by(by))
        self.setFixedHeight(height)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._settle)
        # Methods, not lambdas: they are let go when this widget goes.
        self._bar.rangeChanged.connect(self._range_changed)
        self._bar.valueChanged.connect(self._fit)
        content.installEventFilter(self)
        self._fit()

    def move_by(self, pixels: int) -> None:
        """Move further along the row; back below zero."""
        self._sought = None
        self._bar.setValue(self._bar.value() + pixels)

    def bring(self, part: QWidget) -> None:
        """Bring a part of the row into sight, now or once the row has its places."""
        self._sought = part
        self._later.start(0)

    def _range_changed(self, _least: int, _most: int) -> None:
        self._later.start(0)

    def _settle(self) -> None:
        self._fit()
        if self._sought is not None and isValid(self._sought):
            self._bring_now(self._sought)

    def _bring_now(self, part: QWidget) -> None:
        # Qt's own ensureWidgetVisible goes astray when the window runs right to left.
        view = self.area.viewport()
        first = part.mapTo(view, QPoint(0, 0)).x()
        last = first + part.width()
        room = view.width() - MARGIN
        shift = MARGIN - first if first < MARGIN else min(room - last, 0)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._bar.setValue(self._bar.value() + (shift if rtl else -shift))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the buttons only while the row is wider than its place."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self, _value: int = 0) -> None:
        # Asked of the row itself: the buttons take room that would otherwise be enough.
        overflows = self.content.minimumSizeHint().width() > self.width()
        for button in (self.back, self.forth):
            button.setVisible(overflows)
        self.back.setEnabled(self._bar.value() > self._bar.minimum())
        self.forth.setEnabled(self._bar.value() < self._bar.maximum())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Turn the wheel sideways, while there is something to move."""
        if isinstance(event, QWheelEvent) and self._bar.maximum() > 0:
            self.move_by(-event.angleDelta().y())
            return True
        return False


def _area(content: QWidget, height: int) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFixedHeight(height)
    area.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area
