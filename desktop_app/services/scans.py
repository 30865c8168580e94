"""Opens a paper brought as a file: what it really is, its pages, its small picture, or why not."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any, Literal

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.scans import HEAD, MEGABYTE, Limits, Media, clean_name, media_of

THUMBNAIL = (240, 300)
THUMBNAIL_QUALITY = 74
MOST_PAGES = 3000
# One page of these may be as large as the limit; all of them together ten times that.
WHOLE_TIMES = 10
MOST_OBJECTS = 200_000
# What one stream of a PDF may grow to when it is opened, pictures apart, and all of them together;
# and how long one may be that is packed in the one way whose growth cannot be limited.
MOST_UNPACKED = 64 * MEGABYTE
MOST_UNPACKED_TOGETHER = 256 * MEGABYTE
LONGEST_LZW = 64 * 1024
# Sides of a page in points (ISO 32000-1, annex C: 14,400), and how much longer one may be.
LEAST_SIDE, LARGEST_SIDE, STRETCH = 18, 14_400, 12
# How a PDF ends (ISO 32000-1, 7.5.5), and within how many bytes of its end readers look for that.
PDF_END, PDF_TAIL = b"%%EOF", 1024

# A page's own actions and attached things: what runs, opens, sends or carries something else.
_ACTIVE_KEYS = frozenset({"/JS", "/JavaScript", "/XFA"})
_ACTIVE_ACTIONS = frozenset(
    {"/JavaScript", "/Launch", "/ImportData", "/SubmitForm", "/Rendition", "/GoToE", "/GoToR"}
)
_CARRIED_KEYS = frozenset({"/EF", "/EmbeddedFiles"})
_CARRIED_TYPES = frozenset({"/FileAttachment", "/RichMedia", "/Screen", "/Movie", "/Sound", "/3D"})

EMPTY = message("Scans", "The file is empty. Scan the paper again.")
UNREADABLE = message("Scans", "The file cannot be read. Choose another one.")
UNKNOWN = message(
    "Scans",
    "This is no scanned paper: only PDF files and JPEG, PNG or TIFF pictures are kept. Scan the"
    " paper, or save it as PDF.",
)
DAMAGED = message(
    "Scans",
    "The file is damaged or was not wholly written. Wait until the scanner has finished, or scan"
    " the paper again.",
)
LOCKED = message(
    "Scans", "This PDF asks for a password. Save it without a password, then add it again."
)
ACTIVE = message(
    "Scans",
    "This PDF contains a program or an action, which a scanned paper never has. Print it on paper"
    " and scan it, then add the scan.",
)
CARRIES = message(
    "Scans",
    "Other files are hidden inside this PDF. Save its pages alone as PDF, then add it again.",
)
NOT_PAGES = message(
    "Scans",
    "The pages of this file have no usual size or are too many. Scan the paper again, in parts if"
    " it is long.",
)


@dataclass(frozen=True, slots=True)
class Scan:
    """A paper that was opened and found in order; `sha256` is of its bytes as they came."""

    name: str
    media: Media
    data: bytes = field(repr=False)
    sha256: str
    pages: int
    thumbnail: bytes = field(repr=False)

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return len(self.data)


def read_scan(path: Path, limits: Limits) -> Scan:
    """Open a file as a scanned paper, whatever it is called; it stays where it is.

    Raises ConflictError with a sentence for what is not kept: `unreadable`, `empty`, `too_heavy`,
    `unknown`, `damaged`, `locked`, `active`, `carries`, `too_large`, `odd_pages`.
    """
    try:
        # A pipe or a device would never end.
        if not path.is_file():
            raise _refusal("unreadable", UNREADABLE)
        with path.open("rb") as file:
            data = file.read(limits.bytes + 1)
    except OSError:
        raise _refusal("unreadable", UNREADABLE) from None
    return examine(data, path.name, limits)


def examine(data: bytes, name: str, limits: Limits) -> Scan:
    """Open bytes as a scanned paper; refusals as in `read_scan`."""
    if not data:
        raise _refusal("empty", EMPTY)
    if len(data) > limits.bytes:
        text = message(
            "Scans",
            "The file is heavier than {limit} MB. Scan the paper in 200 dots an inch, or in parts.",
            limit=limits.megabytes,
        )
        raise _refusal("too_heavy", text)
    media = media_of(data[:HEAD])
    if media is None:
        raise _refusal("unknown", UNKNOWN)
    pages, thumbnail = (_look_at_pdf if media is Media.PDF else _look_at_picture)(data, limits)
    digest = hashlib.sha256(data).hexdigest()
    return Scan(clean_name(name, media), media, data, digest, pages, thumbnail)


def _refusal(code: str, text: Message) -> ConflictError:
    return ConflictError(text, code)


# Pictures


def _look_at_picture(data: bytes, limits: Limits) -> tuple[int, bytes]:
    with open_picture(data, limits) as picture:
        frames = frames_of(picture)
        if picture.format == "TIFF" and frames != _tiff_pages(data):
            raise _refusal("damaged", DAMAGED)
        if frames > MOST_PAGES:
            raise _refusal("odd_pages", NOT_PAGES)
        total = 0
        small = b""
        for number in range(frames):
            picture.seek(number)
            total += _checked_size(picture, limits)
            if total > WHOLE_TIMES * limits.pixels:
                raise _too_large(limits)
            picture.load()
            small = small or _small(picture)
        return frames, small


@contextmanager
def open_picture(data: bytes, limits: Limits) -> Iterator[Any]:
    """Give a picture by Pillow, its size checked before a point of it is decoded.

    Raises ConflictError: `too_large`, `damaged`.
    """
    from PIL import Image

    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG", "TIFF")) as picture:
            _checked_size(picture, limits)
            yield picture
    except ConflictError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_large(limits) from None
    except (OSError, SyntaxError, ValueError, EOFError, TypeError, KeyError, IndexError,
            OverflowError, MemoryError):  # fmt: skip
        # Pillow tells damage in all of these ways.
        raise _refusal("damaged", DAMAGED) from None


def frames_of(picture: Any) -> int:
    """Return a picture's pages: only a TIFF has them; what moves shows its first picture."""
    return int(getattr(picture, "n_frames", 1)) if picture.format == "TIFF" else 1


def _tiff_pages(data: bytes) -> int:
    """Return how many pages a TIFF says it has; 0 when its chain of pages breaks off or loops.

    Pillow shows the pages before the break and keeps silent about the others (TIFF 6.0, section 2).
    """
    order: Literal["little", "big"] = "little" if data.startswith(b"II") else "big"

    def number(place: int, length: int) -> int:
        return int.from_bytes(data[place : place + length], order)

    place, seen = number(4, 4), set[int]()
    while place:
        tags = number(place, 2)
        after = place + 2 + 12 * tags
        if place in seen or not tags or after + 4 > len(data):
            return 0
        seen.add(place)
        place = number(after, 4)
    return len(seen)


def _checked_size(picture: Any, limits: Limits) -> int:
    width, height = picture.size
    if width * height > limits.pixels:
        raise _too_large(limits)
    if max(width, height) > STRETCH * 4 * min(width, height):
        raise _refusal("odd_pages", NOT_PAGES)
    return int(width * height)


def _too_large(limits: Limits) -> ConflictError:
    text = message(
        "Scans",
        "The picture has more than {limit} million points. Scan the paper in 200 dots an inch.",
        limit=limits.megapixels,
    )
    return _refusal("too_large", text)


def upright(picture: Any) -> Any:
    """Return a picture's pixels in plain colours, turned as the camera was held, on white."""
    from PIL import Image, ImageOps

    turned = ImageOps.exif_transpose(picture)
    if turned.mode.startswith("I;16") or turned.mode in ("I", "F"):
        # Sixteen bits of grey: Pillow would cut them off instead of scaling them.
        turned = turned.convert("I").point(lambda grey: grey / 256).convert("L")
    if turned.has_transparency_data:
        clear = turned.convert("RGBA")
        white = Image.new("RGB", clear.size, "white")
        white.paste(clear, mask=clear.getchannel("A"))
        return white
    return turned.convert("L" if turned.mode in ("1", "L") else "RGB")


def _small(picture: Any) -> bytes:
    from PIL import Image

    pixels = upright(picture)
    pixels.thumbnail(THUMBNAIL, Image.Resampling.BOX, reducing_gap=2.0)
    return _as_jpeg(pixels)


def _as_jpeg(pixels: Any) -> bytes:
    from PIL import Image

    # A new image takes the pixels and leaves places, profiles and previews behind.
    bare = Image.new(pixels.mode, pixels.size)
    bare.paste(pixels)
    target = BytesIO()
    bare.save(target, "JPEG", quality=THUMBNAIL_QUALITY)
    return target.getvalue()


# PDF


def _look_at_pdf(data: bytes, _limits: Limits) -> tuple[int, bytes]:
    # Readers mend a file that was cut short by leaving its last pages out, silently.
    if PDF_END not in data[-PDF_TAIL:]:
        raise _refusal("damaged", DAMAGED)
    _refuse_active(data)
    return _pdf_pages(data)


def _refuse_active(data: bytes) -> None:
    """Raise ConflictError for a file that asks a password, runs or carries something."""
    import pikepdf

    pikepdf.settings.set_qpdf_limits(
        flate_max_memory=MOST_UNPACKED, run_length_max_memory=MOST_UNPACKED
    )
    try:
        with pikepdf.Pdf.open(BytesIO(data), suppress_warnings=True) as document:
            if document.is_encrypted:
                raise _refusal("locked", LOCKED)
            if len(document.objects) > MOST_OBJECTS:
                raise _refusal("odd_pages", NOT_PAGES)
            unpacked = 0
            for found in document.objects:
                _refuse_object(found)
                unpacked += _unpacked(found)
                if unpacked > MOST_UNPACKED_TOGETHER:
                    raise _refusal("odd_pages", NOT_PAGES)
    except ConflictError:
        raise
    except pikepdf.PasswordError:
        raise _refusal("locked", LOCKED) from None
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError, RecursionError, MemoryError,
            OverflowError):  # fmt: skip
        raise _refusal("damaged", DAMAGED) from None


def _refuse_object(found: Any) -> None:
    """Look at one object with all that is written inside it; others are looked at in their turn."""
    waiting = [found]
    while waiting:
        held = waiting.pop()
        children = _children(held)
        if children is None:
            continue
        for key, value in children:
            if key in _ACTIVE_KEYS or (key == "/S" and _named(value, _ACTIVE_ACTIONS)):
                raise _refusal("active", ACTIVE)
            if key in _CARRIED_KEYS or (key == "/Subtype" and _named(value, _CARRIED_TYPES)):
                raise _refusal("carries", CARRIES)
            if not getattr(value, "is_indirect", False):
                waiting.append(value)


def _unpacked(found: Any) -> int:
    """Return how long a stream is once it is unpacked; a picture is read line by line instead."""
    import pikepdf

    if not isinstance(found, pikepdf.Stream) or found.get("/Subtype") == pikepdf.Name.Image:
        return 0
    filters = found.get("/Filter", ())
    names = [filters] if isinstance(filters, pikepdf.Name) else list(filters)
    if not names:
        return 0
    if pikepdf.Name.LZWDecode in names and len(found.read_raw_bytes()) > LONGEST_LZW:
        raise _refusal("odd_pages", NOT_PAGES)
    try:
        return len(found.read_bytes())
    except pikepdf.DataDecodingError:
        raise _refusal("odd_pages", NOT_PAGES) from None


def _children(held: Any) -> Iterator[tuple[str, Any]] | None:
    import pikepdf

    if isinstance(held, pikepdf.Stream):
        return iter(held.stream_dict.items())
    if isinstance(held, pikepdf.Dictionary):
        return iter(held.items())
    if isinstance(held, pikepdf.Array):
        return (("", value) for value in held)
    return None


def _named(value: Any, names: frozenset[str]) -> bool:
    import pikepdf

    return isinstance(value, pikepdf.Name) and str(value) in names


def _pdf_pages(data: bytes) -> tuple[int, bytes]:
    """Return how many pages a PDF has, and the first as a small picture."""
    import pypdfium2

    from desktop_app.services.pdfium import opened

    try:
        with opened(data) as document:
            pages = len(document)
            sizes = [document.get_page_size(number) for number in range(min(pages, MOST_PAGES + 1))]
            if not 1 <= pages <= MOST_PAGES or not all(map(_is_usual, sizes)):
                raise _refusal("odd_pages", NOT_PAGES)
            return pages, _first_page(document, *sizes[0])
    except pypdfium2.PdfiumError:
        raise _refusal("damaged", DAMAGED) from None


def _is_usual(size: tuple[float, float]) -> bool:
    least, largest = min(size), max(size)
    return least >= LEAST_SIDE and largest <= LARGEST_SIDE and largest <= STRETCH * least


def _first_page(document: Any, width: float, height: float) -> bytes:
    scale = min(THUMBNAIL[0] / width, THUMBNAIL[1] / height)
    with closing(document[0]) as page:
        bitmap = page.render(scale=scale, maybe_alpha=False)
        with closing(bitmap):
            return _as_jpeg(bitmap.to_pil().convert("RGB"))
