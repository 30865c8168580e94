"""The dark bar under a list while rows are ticked: how many, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.translate import translate
from desktop_app.ui import theme
from desktop_app.ui.table_model import TableModel
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import fill
from desktop_app.ui.widgets.labels import label

HEIGHT = 48


class BulkBar(QWidget):
    """Follows the ticks of a list, or says that all it holds is chosen."""

    def __init__(self, model: TableModel, *actions: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.words = label("", "on_bar")
        self.all = Button(translate("BulkBar", "Choose all"), "bar", small=True)
        self.stop = Button(
            translate("BulkBar", "Cancel"), "bar", small=True, keys="Esc", show_keys=True
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 0, 14, 0)
        line.setSpacing(10)
        fill(line, (self.words, self.all, None, *actions, self.stop))
        self.setFixedHeight(HEIGHT)
        self.hide()
        self.all.clicked.connect(self.choose_all)
        self.stop.clicked.connect(self.clear)
        model.checks_changed.connect(self._say)
        model.loaded.connect(lambda _total: self._renew())

    def everything(self) -> bool:
        """Tell whether all that the list holds is chosen, not only what is ticked."""
        return self._model.everything

    def choose_all(self) -> None:
        """Choose all that the list holds, seen or not."""
        self._model.check_everything(True)

    def clear(self) -> None:
        """Choose nothing any more."""
        self._model.uncheck_all()

    def _renew(self) -> None:
        # With other filters, all is no longer what was asked for.
        self._model.check_everything(False)

    def _say(self) -> None:
        total, ticked = self._model.rowCount(), len(self._model.checked)
        if self.everything():
            self.words.setText(translate("BulkBar", "All chosen: %n", n=total))
        else:
            self.words.setText(translate("BulkBar", "Chosen: %n of {total}", n=ticked, total=total))
        self.all.setVisible(not self.everything() and ticked < total)
        self.setVisible(bool(ticked) or self.everything())

    def sizeHint(self) -> QSize:
        """Return the size of the bar."""
        return QSize(400, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar."""
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), theme.colour("bar"))
        painter.end()
