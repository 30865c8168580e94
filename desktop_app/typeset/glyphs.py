"""Glyphs: adding pictures of our own to a TrueType file (OpenType 1.9: glyf, loca, hmtx, maxp).

A document's font is written each time a document is made, so the few tables are put together
here by hand: a general font library takes most of the time a short document may cost.
"""

import struct
from collections.abc import Mapping, Sequence
from typing import NamedTuple

# What a reader needs of a font whose codes are given by the document itself.
KEPT = ("glyf", "head", "hhea", "hmtx", "loca", "maxp")
WORDS, ARE_PLACES, MORE = 0x0001, 0x0002, 0x0020
ON_CURVE = 0x01
_ENTRY = struct.Struct(">4sIII")


class Part(NamedTuple):
    """A glyph of the file and where it stands, in units of the file."""

    glyph: int
    x: int
    y: int


Polygon = Sequence[tuple[int, int]]


class NewGlyph(NamedTuple):
    """A glyph to add: parts of the file, or closed polygons, and its advance, in its units."""

    advance: int
    parts: Sequence[Part] = ()
    polygons: Sequence[Polygon] = ()


class _Edges(NamedTuple):
    left: int
    bottom: int
    right: int
    top: int


def with_glyphs(data: bytes, added: Sequence[NewGlyph]) -> bytes:
    """A TrueType file with glyphs added after its own, bare of all that a PDF does not need."""
    tables = _tables(data)
    head = bytearray(tables["head"])
    long_places = struct.unpack_from(">h", head, 50)[0]
    count = struct.unpack_from(">H", tables["maxp"], 4)[0]
    places = _places(tables["loca"], long_places)
    metrics = _metrics(tables["hmtx"], struct.unpack_from(">H", tables["hhea"], 34)[0], count)
    outlines = bytearray(tables["glyf"])
    for glyph in added:
        drawn, left = _drawn(glyph, outlines, places)
        outlines += drawn + bytes(-len(drawn) % 4)
        places.append(len(outlines))
        metrics += struct.pack(">Hh", glyph.advance, left)
    total = count + len(added)
    struct.pack_into(">h", head, 50, 1)
    written = {
        "glyf": bytes(outlines),
        "head": bytes(head),
        "hhea": _with_number(tables["hhea"], 34, total),
        "hmtx": metrics,
        "loca": struct.pack(f">{len(places)}I", *places),
        "maxp": _limits(tables["maxp"], total, added),
    }
    return _file(written)


def _tables(data: bytes) -> dict[str, bytes]:
    count = struct.unpack_from(">H", data, 4)[0]
    found = {}
    for index in range(count):
        tag, _, start, length = _ENTRY.unpack_from(data, 12 + _ENTRY.size * index)
        found[tag.decode("ascii")] = data[start : start + length]
    return found


def _places(loca: bytes, are_long: bool) -> list[int]:
    """Where each glyph begins, and where the last one ends."""
    if are_long:
        return list(struct.unpack(f">{len(loca) // 4}I", loca))
    return [2 * place for place in struct.unpack(f">{len(loca) // 2}H", loca)]


def _metrics(hmtx: bytes, full: int, count: int) -> bytes:
    """The advance and left edge of each glyph; the last ones may share one advance."""
    advance = hmtx[4 * full - 4 : 4 * full - 2]
    shared = (
        hmtx[start : start + 2] for start in range(4 * full, 4 * full + 2 * (count - full), 2)
    )
    return hmtx[: 4 * full] + b"".join(advance + left for left in shared)


def _drawn(glyph: NewGlyph, outlines: bytearray, places: Sequence[int]) -> tuple[bytes, int]:
    """The bytes of a glyph and its left edge; a glyph of nothing has no bytes."""
    if glyph.polygons:
        return _from_polygons(glyph.polygons)
    if not glyph.parts:
        return b"", 0
    moved = (_moved(_edges(outlines, places, part.glyph), part) for part in glyph.parts)
    edges = [edge for edge in moved if edge is not None] or [_Edges(0, 0, 0, 0)]
    box = _Edges(
        min(edge.left for edge in edges),
        min(edge.bottom for edge in edges),
        max(edge.right for edge in edges),
        max(edge.top for edge in edges),
    )
    last = len(glyph.parts) - 1
    parts = b"".join(
        struct.pack(
            ">HHhh", WORDS | ARE_PLACES | (MORE if index < last else 0), part.glyph, part.x, part.y
        )
        for index, part in enumerate(glyph.parts)
    )
    return struct.pack(">h4h", -1, *box) + parts, box.left


def _edges(outlines: bytearray, places: Sequence[int], glyph: int) -> _Edges | None:
    """The box of a glyph of the file; None when nothing is drawn."""
    if places[glyph] == places[glyph + 1]:
        return None
    return _Edges(*struct.unpack_from(">4h", outlines, places[glyph] + 2))


def _moved(edges: _Edges | None, part: Part) -> _Edges | None:
    if edges is None:
        return None
    left, bottom, right, top = edges
    return _Edges(left + part.x, bottom + part.y, right + part.x, top + part.y)


def _from_polygons(polygons: Sequence[Polygon]) -> tuple[bytes, int]:
    points = [point for polygon in polygons for point in polygon]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    ends, last = [], -1
    for polygon in polygons:
        last += len(polygon)
        ends.append(last)
    steps = [
        [value - before for before, value in zip([0, *values[:-1]], values, strict=True)]
        for values in (xs, ys)
    ]
    drawn = struct.pack(">h4h", len(polygons), min(xs), min(ys), max(xs), max(ys))
    drawn += struct.pack(f">{len(ends)}HH", *ends, 0) + bytes([ON_CURVE] * len(points))
    drawn += struct.pack(f">{2 * len(points)}h", *steps[0], *steps[1])
    return drawn, min(xs)


def _limits(maxp: bytes, total: int, added: Sequence[NewGlyph]) -> bytes:
    """The table of what a reader must be ready for."""
    limits = list(struct.unpack(">14H", maxp[4:32]))
    limits[0] = total
    polygons = [polygon for glyph in added for polygon in glyph.polygons]
    points = [sum(map(len, glyph.polygons)) for glyph in added]
    limits[1] = max([limits[1], *points])
    limits[2] = max(limits[2], len(polygons))
    # What is put together of parts counts the points of all of them.
    parts = max((len(glyph.parts) for glyph in added), default=0)
    limits[3] = max(limits[3], limits[1] * parts)
    limits[4] = max(limits[4], limits[2] * parts)
    limits[12] = max(limits[12], parts)
    limits[13] = max(1, limits[13]) + 1
    return maxp[:4] + struct.pack(">14H", *(min(limit, 0xFFFF) for limit in limits))


def _with_number(table: bytes, place: int, value: int) -> bytes:
    return table[:place] + struct.pack(">H", value) + table[place + 2 :]


def _file(tables: Mapping[str, bytes]) -> bytes:
    """A TrueType file of these tables, its sums of control right."""
    tags = sorted(tables)
    power = len(tags).bit_length() - 1
    width = 16 * 2**power
    first = struct.pack(">IHHHH", 0x00010000, len(tags), width, power, 16 * len(tags) - width)
    place = len(first) + _ENTRY.size * len(tags)
    index, bodies = b"", b""
    for tag in tags:
        body = tables[tag]
        if tag == "head":
            body = body[:8] + bytes(4) + body[12:]
        index += _ENTRY.pack(tag.encode("ascii"), _sum(body), place + len(bodies), len(body))
        bodies += body + bytes(-len(body) % 4)
    whole = bytearray(first + index + bodies)
    head = whole.index(b"head", len(first))
    start = struct.unpack_from(">I", whole, head + 8)[0]
    struct.pack_into(">I", whole, start + 8, (0xB1B0AFBA - _sum(bytes(whole))) & 0xFFFFFFFF)
    return bytes(whole)


def _sum(data: bytes) -> int:
    padded = data + bytes(-len(data) % 4)
    numbers: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(numbers) & 0xFFFFFFFF
