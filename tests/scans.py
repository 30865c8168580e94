"""Papers as a scanner or an enemy makes them, for tests."""

from __future__ import annotations

import random
import struct
import zlib
from io import BytesIO
from typing import Any

import pikepdf
from PIL import Image, ImageDraw


def picture(kind: str = "JPEG", size: tuple[int, int] = (620, 877), words: str = "1") -> bytes:
    """A sheet with something on it; other words make other bytes."""
    sheet = Image.new("RGB", size, "white")
    ImageDraw.Draw(sheet).text((size[0] // 8, size[1] // 8), words, fill="black")
    target = BytesIO()
    sheet.save(target, kind)
    return target.getvalue()


def tiff(pages: int) -> bytes:
    sheets = [Image.new("1", (400, 560), number % 2) for number in range(pages)]
    target = BytesIO()
    sheets[0].save(target, "TIFF", save_all=True, append_images=sheets[1:], compression="group4")
    return target.getvalue()


def pdf(pages: int = 1, size: tuple[float, float] = (595, 842), mark: str = "") -> bytes:
    """A PDF of empty pages; another mark makes other bytes."""
    return saved(document(pages, size), mark)


def document(pages: int = 1, size: tuple[float, float] = (595, 842)) -> pikepdf.Pdf:
    made = pikepdf.Pdf.new()
    for _ in range(pages):
        made.add_blank_page(page_size=size)
    return made


def saved(made: pikepdf.Pdf, mark: str = "", **more: Any) -> bytes:
    if mark:
        made.docinfo["/Subject"] = mark
    target = BytesIO()
    made.save(target, deterministic_id="encryption" not in more, **more)
    return target.getvalue()


def noise(megabytes: int) -> bytes:
    """A JPEG that no compression makes smaller: its picture, then bytes no reader looks at."""
    return picture("JPEG") + random.Random(7).randbytes(megabytes * 1024 * 1024)


def png_bomb(side: int = 50_000) -> bytes:
    """A few bytes that claim a picture of side by side."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(100_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
