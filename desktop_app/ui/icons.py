"""Lucide icons in the colours of the theme, sharp at every scale, arrows mirrored for Arabic."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from zipfile import ZipFile

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app.ui import theme

LINE_WIDTH = "1.75"
SCALES = (1.0, 1.5, 2.0)

# Names that say a direction of reading; drawn mirrored when the window runs right to left.
MIRRORED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "chevrons-left",
        "chevrons-right",
        "panel-left",
        "panel-right",
        "list-checks",
        "list-filter",
        "undo-2",
        "redo-2",
        "log-in",
        "log-out",
        "corner-down-left",
    }
)


@lru_cache(maxsize=1)
def _archive() -> ZipFile:
    return ZipFile(BytesIO((files("lucide") / "lucide.zip").read_bytes()))


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    """Return the SVG text of an icon with our line width; KeyError when there is none."""
    text = _archive().read(f"{name}.svg").decode("utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{LINE_WIDTH}"')


@lru_cache(maxsize=512)
def _renderer(name: str, ink: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", ink).encode("utf-8")))


def is_mirrored(name: str) -> bool:
    """Return whether the icon is drawn mirrored in the window's present direction."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return rtl and name in MIRRORED


@lru_cache(maxsize=1024)
def _image(name: str, ink: str, size: int, scale: float, mirrored: bool) -> QImage:
    edge = round(size * scale)
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _renderer(name, ink).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    if mirrored:
        image = image.flipped(Qt.Orientation.Horizontal)
    image.setDevicePixelRatio(scale)
    return image


def draw(
    painter: QPainter, name: str, ink: QColor | str, x: float, y: float, size: int = 16
) -> None:
    """Paint an icon with its top left corner at x, y; `ink` is a colour or a token's name."""
    code = theme.hex_colour(ink) if isinstance(ink, str) else ink.name()
    scale = painter.device().devicePixelRatio()
    # Lines stay sharp only when the picture lies on whole device pixels.
    left, top = round(x * scale) / scale, round(y * scale) / scale
    image = _image(name, code, size, scale, is_mirrored(name))
    painter.drawImage(QRectF(left, top, image.width() / scale, image.height() / scale), image)


def pixmap(name: str, token: str = "ink2", size: int = 16, scale: float = 1.0) -> QPixmap:
    """Return an icon as a picture in a theme colour, at a device pixel ratio."""
    image = _image(name, theme.hex_colour(token), size, scale, is_mirrored(name))
    return QPixmap.fromImage(image)


def icon(name: str, token: str = "ink2", size: int = 16) -> QIcon:
    """Return an icon for menus and actions in a theme colour, greyed when disabled."""
    made = QIcon()
    for scale in SCALES:
        made.addPixmap(pixmap(name, token, size, scale))
        made.addPixmap(pixmap(name, "disabled", size, scale), QIcon.Mode.Disabled)
    return made


def application_icon() -> QIcon:
    """Return the program's own mark: a heart held in a hand, on the accent."""
    made = QIcon()
    for edge in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_mark(edge))
    return made


def _mark(edge: int) -> QPixmap:
    image = QImage(QSize(edge, edge), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#0f6e56"))
    painter.drawRoundedRect(QRectF(0, 0, edge, edge), edge * 0.22, edge * 0.22)
    inset = edge * 0.18
    _renderer("hand-heart", "#ffffff").render(
        painter, QRectF(inset, inset, edge - 2 * inset, edge - 2 * inset)
    )
    painter.end()
    return QPixmap.fromImage(image)
