"""A thin scroll bar that floats over its content instead of taking room from it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

WIDTH = 10


class FloatingBar(QScrollBar):
    """Stands in for the vertical scroll bar of an area, at its trailing edge."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area = area
        self._real = area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().installEventFilter(self)
        self._real.rangeChanged.connect(self._follow)
        self._real.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._real.setValue)
        self._follow()

    def _follow(self) -> None:
        self.setRange(self._real.minimum(), self._real.maximum())
        self.setPageStep(self._real.pageStep())
        self.setSingleStep(self._real.singleStep())
        self.setValue(self._real.value())
        self.setVisible(self._real.maximum() > self._real.minimum())
        self._place()

    def _place(self) -> None:
        view = self._area.contentsRect()
        rtl = self._area.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = view.left() if rtl else view.right() - WIDTH + 1
        self.setGeometry(x, view.top(), WIDTH, view.height())
        self.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the size of the area."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._follow()
        return False
