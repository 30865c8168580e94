"""A row that may be wider than its place: moved along sideways, with a button at each end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from desktop_app.translate import translate
from desktop_app.ui.widgets.button import icon_button

STEP = 240


class SidewaysArea(QWidget):
    """Shows a row as far as there is room; the wheel, its buttons and Tab bring the rest."""

    def __init__(self, content: QWidget, height: int) -> None:
        super().__init__()
        self.content = content
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
        self._bar.rangeChanged.connect(lambda *_: QTimer.singleShot(0, self, self._fit))
        self._bar.valueChanged.connect(lambda _value: self._fit())
        content.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self._fit()

    def move_by(self, pixels: int) -> None:
        """Move further along the row; back below zero."""
        self._bar.setValue(self._bar.value() + pixels)

    def _fit(self) -> None:
        overflows = self._bar.maximum() > 0
        for button in (self.back, self.forth):
            button.setVisible(overflows)
        self.back.setEnabled(self._bar.value() > self._bar.minimum())
        self.forth.setEnabled(self._bar.value() < self._bar.maximum())

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Bring into sight what has the keyboard."""
        if now is not None and self.content.isAncestorOf(now):
            self.area.ensureWidgetVisible(now, 24, 0)

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
