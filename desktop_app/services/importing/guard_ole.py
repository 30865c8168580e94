"""Looks into an old Excel file (.xls) before it is read: is it locked, what does it claim?"""

from __future__ import annotations

import struct

from desktop_app.services.importing.guard_zip import MOST_CELLS, TooBigError, UnsafeError

HEADER = 512
FREE = 0xFFFFFFFA  # this and above are marks, not sectors
CELL_RECORDS = frozenset({0x0006, 0x00BD, 0x00BE, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x027E})
SHEET_BEGINS = 0x0809
ENCRYPTED_NAMES = tuple(name.encode("utf-16-le") for name in ("EncryptedPackage", "EncryptionInfo"))


def is_encrypted(content: bytes) -> bool:
    """Tell whether the file is a password's wrapping around a newer workbook."""
    return any(name in content for name in ENCRYPTED_NAMES)


def check_old_excel(content: bytes) -> None:
    """Raise TooBigError when the sheets' rectangles are beyond a register's.

    Raises UnsafeError when the file is no old Excel workbook.
    """
    try:
        claimed = sum(_rectangles(_workbook_stream(content)))
    except (struct.error, IndexError, ValueError) as fault:
        raise UnsafeError from fault
    if claimed > MOST_CELLS:
        raise TooBigError


def _rectangles(stream: bytes) -> list[int]:
    """Return the cells of each sheet's rectangle, counted from the first row and column."""
    areas: list[int] = []
    height = width = position = 0
    while position + 4 <= len(stream):
        record, length = struct.unpack_from("<HH", stream, position)
        if record == SHEET_BEGINS:
            areas.append(height * width)
            height = width = 0
        elif record in CELL_RECORDS and length >= 4:
            row, column = struct.unpack_from("<HH", stream, position + 4)
            height, width = max(height, row + 1), max(width, column + 1)
        position += 4 + length
    return [*areas, height * width]


def _workbook_stream(content: bytes) -> bytes:
    sector = 1 << struct.unpack_from("<H", content, 30)[0]
    if sector not in {512, 4096}:
        raise UnsafeError
    table = _allocation(content, sector)
    directory = _chain(content, sector, table, struct.unpack_from("<I", content, 48)[0])
    for start in range(0, len(directory) - 127, 128):
        entry = directory[start : start + 128]
        name = entry[: max(0, struct.unpack_from("<H", entry, 64)[0] - 2)].decode("utf-16-le")
        if name in {"Workbook", "Book"}:
            return _stream(content, sector, table, entry)
    raise UnsafeError


def _stream(content: bytes, sector: int, table: list[int], entry: bytes) -> bytes:
    first, size = struct.unpack_from("<II", entry, 116)
    if size < struct.unpack_from("<I", content, 56)[0]:
        return b""  # so small that it lies among the short streams: no sheet of any size
    return _chain(content, sector, table, first)[:size]


def _allocation(content: bytes, sector: int) -> list[int]:
    """Return the table that says which sector follows which."""
    sectors = [one for one in struct.unpack_from("<109I", content, 76) if one < FREE]
    following = struct.unpack_from("<I", content, 68)[0]
    seen: set[int] = set()
    while following < FREE and following not in seen:
        seen.add(following)
        *more, following = _numbers(content, sector, following)
        sectors += [one for one in more if one < FREE]
    return [number for one in sectors for number in _numbers(content, sector, one)]


def _numbers(content: bytes, sector: int, number: int) -> tuple[int, ...]:
    return struct.unpack_from(f"<{sector // 4}I", content, HEADER + number * sector)


def _chain(content: bytes, sector: int, table: list[int], first: int) -> bytes:
    parts: list[bytes] = []
    while first < FREE:
        start = HEADER + first * sector
        parts.append(content[start : start + sector])
        if len(parts) * sector > len(content):
            raise UnsafeError  # a ring of sectors never ends
        first = table[first]
    return b"".join(parts)
