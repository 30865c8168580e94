"""The unit's own image for its letterhead: checked by content, made small, kept in the database."""

from __future__ import annotations

import base64
import hashlib
from io import BytesIO
from pathlib import Path

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.storage.audit import log
from desktop_app.storage.models import Setting

EMBLEM = "emblem"
LARGEST_FILE = 2 * 1024 * 1024
MOST_PIXELS = 40_000_000
# What 18 mm need at 600 dots an inch; and about 100 dots an inch, below which print is coarse.
LARGEST_SIDE = 425
LEAST_SIDE = 72
JPEG_QUALITY = 92


def emblem(desk: Desk) -> bytes:
    """Return the unit's image as PNG or JPEG, ready to be drawn; empty when none is loaded."""
    with desk.read() as session:
        stored = session.get(Setting, EMBLEM)
        return base64.b64decode(stored.body["image"]) if stored is not None else b""


def load_emblem(desk: Desk, path: Path) -> bytes:
    """Keep a picture as the unit's image and return what is kept; the file itself stays as it is.

    The picture is read whatever the file is called, made as small as print needs, and written
    anew without anything but its pixels. Raises ConflictError for a file that cannot be read, is
    no PNG or JPEG, is damaged, too heavy, too large or too coarse; ForbiddenError for a role that
    may not change the settings.
    """
    desk.require(Action.CHANGE_SETTINGS)
    image = _drawable(_read(path))
    with desk.write(Action.CHANGE_SETTINGS, "load_emblem") as session:
        _forget(session)
        body = {"image": base64.b64encode(image).decode("ascii")}
        session.execute(insert(Setting).values(name=EMBLEM, body=body))
        # The trail has the picture's fingerprint: its pixels twice a change would swell it.
        log(session, "load_emblem", bytes=len(image), sha256=hashlib.sha256(image).hexdigest())
    return image


def remove_emblem(desk: Desk) -> None:
    """Leave the letterhead without an image, as it is before one is loaded.

    Raises ForbiddenError for a role that may not change the settings.
    """
    with desk.write(Action.CHANGE_SETTINGS, "remove_emblem") as session:
        if _forget(session):
            log(session, "remove_emblem")


def _forget(session: Session) -> bool:
    found = session.scalar(delete(Setting).where(Setting.name == EMBLEM).returning(Setting.name))
    return found is not None


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError:
        raise _refusal(
            "unreadable", message("Emblem", "The file cannot be read. Choose another one.")
        ) from None
    if len(data) > LARGEST_FILE:
        text = message("Emblem", "The file is larger than 2 MB. Choose a smaller picture.")
        raise _refusal("too_heavy", text)
    return data


def _drawable(data: bytes) -> bytes:
    """Return a picture's pixels alone, no larger than print needs."""
    from PIL import Image, ImageOps

    no_picture = message(
        "Emblem", "The file is not a PNG or JPEG picture, or it is damaged. Choose another one."
    )
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as opened:
            _check_size(*opened.size)
            kind = "JPEG" if opened.format != "PNG" else "PNG"
            upright = ImageOps.exif_transpose(opened)
            clear = upright.has_transparency_data
            pixels = upright.convert("RGBA" if clear else "RGB")
    except ConflictError:
        raise
    except (OSError, SyntaxError, ValueError, EOFError, Image.DecompressionBombError):
        raise _refusal("no_picture", no_picture) from None
    pixels.thumbnail((LARGEST_SIDE, LARGEST_SIDE), Image.Resampling.LANCZOS)
    # A new image takes the pixels and leaves comments, positions, profiles and previews behind.
    bare = Image.new(pixels.mode, pixels.size)
    bare.paste(pixels)
    target = BytesIO()
    if kind == "PNG":
        bare.save(target, "PNG", optimize=True)
    else:
        bare.save(target, "JPEG", quality=JPEG_QUALITY)
    return target.getvalue()


def _check_size(width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        text = message(
            "Emblem",
            "The picture has too many points: {width} by {height}. Choose a smaller one.",
            width=width,
            height=height,
        )
        raise _refusal("too_large", text)
    if max(width, height) < LEAST_SIDE:
        text = message(
            "Emblem",
            "The picture is too small to be printed well: {width} by {height} points."
            " Choose one of {least} points or more.",
            width=width,
            height=height,
            least=LEAST_SIDE,
        )
        raise _refusal("too_small", text)


def _refusal(code: str, text: Message) -> ConflictError:
    return ConflictError(text, code)
