"""The pages of a paper as pictures of any size, whether it is a PDF or itself a picture."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

from PySide6.QtGui import QImage

from desktop_app.domain.scans import Limits, Media
from desktop_app.ui.printing import PageSize, page_picture, page_sizes

POINTS_AN_INCH = 72
A4_LONG = 842
# What scanners write as their resolution; other claims are not believed.
FEWEST_DOTS, MOST_DOTS = 72, 1200
ORIENTATION, TURNED = 0x0112, frozenset({5, 6, 7, 8})


class Pages(Protocol):
    """Pages that can be shown; both are slow and called off the window's thread."""

    def sizes(self) -> tuple[PageSize, ...]:
        """Return the size of each page in points."""

    def picture(self, number: int, width: int) -> QImage:
        """Return a page as a picture of a width in device pixels."""


@dataclass(frozen=True, slots=True)
class PdfPages:
    """The pages of a PDF."""

    data: bytes = field(repr=False)

    def sizes(self) -> tuple[PageSize, ...]:
        """Return the size of each page in points."""
        return page_sizes(self.data)

    def picture(self, number: int, width: int) -> QImage:
        """Return a page as a picture of a width in device pixels."""
        return page_picture(self.data, number, width)


@dataclass(frozen=True, slots=True)
class PicturePages:
    """A picture, or those of a TIFF, as pages of the size of their paper."""

    data: bytes = field(repr=False)
    limits: Limits

    def sizes(self) -> tuple[PageSize, ...]:
        """Return the size of each page in points."""
        from desktop_app.services.scans import frames_of, open_picture

        found = []
        with open_picture(self.data, self.limits) as opened:
            for number in range(frames_of(opened)):
                opened.seek(number)
                found.append(_paper_size(opened))
        return tuple(found)

    def picture(self, number: int, width: int) -> QImage:
        """Return a page as a picture of a width in device pixels."""
        from PIL import Image

        from desktop_app.services.scans import open_picture, upright

        with open_picture(self.data, self.limits) as opened:
            opened.seek(number)
            whole = upright(opened).convert("RGB")
            size = (width, max(1, round(whole.height * width / whole.width)))
            small = whole.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
        shape = QImage.Format.Format_RGB888
        return QImage(small.tobytes(), small.width, small.height, 3 * small.width, shape).copy()


def pages_of(media: Media, data: bytes) -> Pages:
    """Return the pages of a kept paper; it was measured when it was taken in."""
    generous = Limits(megapixels=1000)
    return PdfPages(data) if media is Media.PDF else PicturePages(data, generous)


def _paper_size(picture: Any) -> PageSize:
    width, height = picture.size
    dots = picture.info.get("dpi", (0, 0))
    across = float(dots[0]) if len(dots) == 2 and dots[0] == dots[1] else 0.0
    if not FEWEST_DOTS < across <= MOST_DOTS:
        across = POINTS_AN_INCH * max(width, height) / A4_LONG
    if picture.getexif().get(ORIENTATION) in TURNED:
        width, height = height, width
    return PageSize(width * POINTS_AN_INCH / across, height * POINTS_AN_INCH / across)
