"""The unit's own image for its letterhead: what is loaded, as large as on paper; load, remove."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.services.emblem import emblem, load_emblem, remove_emblem
from desktop_app.translate import tell, translate
from desktop_app.ui import background, icons, paint, theme
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from desktop_app.ui.widgets.card import Card, column, row
from desktop_app.ui.widgets.labels import label, show_when
from desktop_app.ui.widgets.notes import NoteBox

FILES = "*.png *.jpg *.jpeg"
# 18 mm on a screen of about 130 dots an inch.
SHOWN = 92
PAPER = "#FFFFFF"


class EmblemPicture(QWidget):
    """The image on paper white, whatever the theme; a dashed frame while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setFixedSize(SHOWN, SHOWN)
        self.show_image(b"")

    def show_image(self, data: bytes) -> None:
        """Show an image; nothing for empty data."""
        self._image = QImage.fromData(data) if data else QImage()
        self.setAccessibleName(
            translate("Emblem", "The unit's emblem")
            if self.is_loaded()
            else translate("Emblem", "No emblem is loaded")
        )
        self.update()

    def is_loaded(self) -> bool:
        """Return whether an image is shown."""
        return not self._image.isNull()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the image within its square, its proportions kept."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        line, radius = theme.colour("line"), theme.size("radius_control")
        if self.is_loaded():
            paint.box(painter, area, radius, QColor(PAPER), line)
            self._paint_image(painter, area.adjusted(5, 5, -5, -5))
        else:
            paint.box(painter, area, radius, None, line, dashed=True)
            middle = area.center()
            icons.draw(painter, "image", "ink3", middle.x() - 12, middle.y() - 12, 24)
        painter.end()

    def _paint_image(self, painter: QPainter, area: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        room = QSize(int(area.width() * ratio), int(area.height() * ratio))
        drawn = self._image.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        size = QRectF(0, 0, drawn.width() / ratio, drawn.height() / ratio)
        size.moveCenter(area.center())
        painter.drawImage(size, drawn)


class EmblemPart(Part):
    """The image with what it is for, and the two things one may do with it.

    `shown(data)` whenever another image, or none, is in front.
    """

    shown = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.picture = EmblemPicture()
        self.fault = NoteBox("", "error")
        self.load = Button(translate("Emblem", "Load a picture…"), "outline", icon="upload")
        self.load.clicked.connect(self._ask)
        self.remove = Button(translate("Emblem", "Remove it"), "outline", icon="trash-2")
        self.remove.clicked.connect(self.take_away)
        card = Card(translate("Emblem", "Emblem of the unit"), line_below=True)
        advice = label(_advice(), "small_quiet", wrap=True)
        beside = column(advice, self._actions(), None, spacing=10)
        line = row(self.picture, beside, spacing=14)
        line.setAlignment(self.picture, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        card.body.addLayout(line)
        card.body.addWidget(self.fault)
        self.setLayout(column(card))

    def _actions(self) -> QWidget:
        held = QWidget()
        if self.desk.may(Action.CHANGE_SETTINGS):
            held.setLayout(row(self.load, self.remove, None))
        else:
            words = translate("Emblem", "Load a picture…")
            closed = ForbiddenAction(words, self.reason(Action.CHANGE_SETTINGS), below=True)
            held.setLayout(row(closed, None))
        return held

    def show_emblem(self) -> None:
        """Read the image and show it."""
        desk = self.desk
        self.work(lambda: emblem(desk), self._show)

    def _show(self, data: bytes) -> None:
        self.picture.show_image(data)
        self.load.setEnabled(True)
        self.fault.say("")
        show_when(self.remove, self.picture.is_loaded())
        self.shown.emit(data)

    def _ask(self) -> None:
        words = translate("Emblem", "The picture of the unit's emblem")
        kinds = translate("Emblem", "Pictures")
        chosen, _filter = QFileDialog.getOpenFileName(self, words, "", f"{kinds} ({FILES})")
        if chosen:
            self.bring_in(Path(chosen))

    def bring_in(self, path: Path) -> None:
        """Check a file and keep its picture, or say why it cannot be taken."""
        desk = self.desk
        self.fault.say("")
        self.load.setEnabled(False)
        background.run(
            lambda: load_emblem(desk, path), self._brought, self._refused, owner=self,
            lane=background.FILES,
        )  # fmt: skip

    def _brought(self, data: bytes) -> None:
        self._show(data)
        self.told.emit(translate("Emblem", "The emblem is loaded; documents bear it from now on."))

    def _refused(self, error: Exception) -> None:
        self.load.setEnabled(True)
        text = getattr(error, "message", None)
        if text is None:
            self.failed.emit(error)
        else:
            self.fault.say(tell(text))

    def take_away(self) -> None:
        """Leave the letterhead without an image."""
        desk = self.desk
        self.work(lambda: remove_emblem(desk), lambda _none: self._removed())

    def _removed(self) -> None:
        self._show(b"")
        self.told.emit(translate("Emblem", "The emblem is removed; nothing is drawn in its place."))


def _advice() -> str:
    return translate(
        "Emblem",
        "Stands in the centre of the letterhead, 18 mm wide. PNG or JPEG, 2 MB at most. It is kept"
        " in the office's encrypted database; the program brings none of its own.",
    )
