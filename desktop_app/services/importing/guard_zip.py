"""Looks through a zipped workbook before it is read, for what is built to exhaust the computer.

The reader keeps every sheet as one full rectangle: a single cell in the last corner, a repeated
cell or a text shared by many cells can claim more memory than there is, and the claim ends the
program. So the claims are counted first, from what is really inside and not from what the
archive says of itself.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

MOST_PARTS = 3_000
MOST_INFLATED = 200 * 1024 * 1024
MOST_CELLS = 3_000_000
MOST_TEXT = 40_000_000
CHUNK = 1 << 20
SLICE = 1 << 16
LOCAL_HEADER = struct.Struct("<4sHHHHHIIIHH")
READ_SUFFIXES = (".xml", ".rels")


class UnsafeError(Exception):
    """The archive or its XML is not as a program writes it."""


class TooBigError(Exception):
    """The workbook claims more than a register can hold."""


def kind_of(content: bytes) -> str:
    """Return `xlsx`, `ods`, `xlsb`, or '' for another archive; UnsafeError when it is damaged."""
    names = {one.filename for one in _parts(content)}
    if "xl/workbook.bin" in names:
        return "xlsb"
    if "[Content_Types].xml" in names and any(name.startswith("xl/") for name in names):
        return "xlsx"
    return "ods" if {"mimetype", "content.xml"} <= names else ""


def check_zip(content: bytes, kind: str) -> None:
    """Raise TooBigError or UnsafeError when the workbook must not be handed to the reader."""
    parts = [one for one in _parts(content) if one.filename.endswith(READ_SUFFIXES)]
    inflated = _Budget(MOST_INFLATED)
    scan = _Scan()
    for part in sorted(parts, key=lambda one: "sharedStrings" not in one.filename):
        watch = _watcher(part.filename, kind, scan)
        for chunk in _inflated(content, part):
            inflated.spend(len(chunk))
            if watch is not None:
                watch(chunk)
        if watch is not None:
            watch(b"")
            scan.close_sheet()


@dataclass
class _Budget:
    """What may still be spent."""

    left: int

    def spend(self, amount: int) -> None:
        self.left -= amount
        if self.left < 0:
            raise TooBigError


@dataclass
class _Scan:
    """What the parts claim together."""

    shared: list[int] = field(default_factory=list)
    cells: _Budget = field(default_factory=lambda: _Budget(MOST_CELLS))
    text: _Budget = field(default_factory=lambda: _Budget(MOST_TEXT))
    height: int = 0
    width: int = 0

    def reach(self, row: int, column: int) -> None:
        """Take note of a cell that is not empty; rows and columns are counted from 1."""
        self.height = max(self.height, row)
        self.width = max(self.width, column)
        if self.height * self.width > MOST_CELLS:
            raise TooBigError

    def close_sheet(self) -> None:
        """Count the rectangle of the sheet that ends here."""
        self.cells.spend(self.height * self.width)
        self.height = self.width = 0


def _parts(content: bytes) -> list[zipfile.ZipInfo]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, struct.error, NotImplementedError) as fault:
        raise UnsafeError from fault
    if len(parts) > MOST_PARTS:
        raise TooBigError
    return parts


def _inflated(content: bytes, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Give the real bytes of a part; the sizes it declares are not believed."""
    raw = _raw(content, part)
    if part.compress_type == zipfile.ZIP_STORED:
        yield from (raw[start : start + CHUNK] for start in range(0, len(raw), CHUNK))
        return
    if part.compress_type != zipfile.ZIP_DEFLATED or part.flag_bits & 1:
        raise UnsafeError
    machine = zlib.decompressobj(-15)
    try:
        for start in range(0, len(raw), SLICE):
            piece = raw[start : start + SLICE]
            while piece:
                yield machine.decompress(piece, CHUNK)
                piece = machine.unconsumed_tail
    except zlib.error as fault:
        raise UnsafeError from fault
    if not machine.eof:
        raise UnsafeError


def _raw(content: bytes, part: zipfile.ZipInfo) -> bytes:
    head = content[part.header_offset : part.header_offset + LOCAL_HEADER.size]
    if len(head) < LOCAL_HEADER.size:
        raise UnsafeError
    fields = LOCAL_HEADER.unpack(head)
    start = part.header_offset + LOCAL_HEADER.size + fields[9] + fields[10]
    return content[start : start + part.compress_size]


def _watcher(name: str, kind: str, scan: _Scan) -> Callable[[bytes], None] | None:
    if kind == "ods":
        return _parser(_OpenDocument(scan)) if name == "content.xml" else None
    if name.lower().endswith("sharedstrings.xml"):
        return _parser(_SharedTexts(scan))
    if "/worksheets/" in f"/{name.lower()}" and name.endswith(".xml"):
        return _parser(_Worksheet(scan))
    return None


class _Handler:
    """Takes the events of one XML part; names may carry a prefix."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element opens."""

    def text(self, text: str) -> None:
        """Text inside the element."""

    def end(self, name: str) -> None:
        """An element closes."""


def _parser(handler: _Handler) -> Callable[[bytes], None]:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = _refuse

    def feed(chunk: bytes) -> None:
        try:
            parser.Parse(chunk, not chunk)
        except expat.ExpatError as fault:
            raise UnsafeError from fault

    return feed


def _bare(name: str) -> str:
    return name.rpartition(":")[2] if ":" in name else name


def _refuse(*_: object) -> None:
    # No office program writes a DOCTYPE here; it is how XML is made to grow.
    raise UnsafeError


class _SharedTexts(_Handler):
    """Measures the texts that cells point at."""

    def __init__(self, scan: _Scan) -> None:
        self.scan = scan

    def start(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002
        """A new text begins."""
        if _bare(name) == "si":
            self.scan.shared.append(0)

    def text(self, text: str) -> None:
        """Count its letters."""
        if self.scan.shared:
            self.scan.shared[-1] += len(text)


class _Worksheet(_Handler):
    """Measures a sheet of an Excel workbook."""

    def __init__(self, scan: _Scan) -> None:
        self.scan = scan
        self.row = self.column = 0
        self.is_shared = False
        self.value: list[str] | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Follow rows and cells; a missing reference means the next one."""
        name = _bare(name)
        if name == "row":
            self.row = _number(attributes.get("r")) or self.row + 1
            self.column = 0
        elif name == "c":
            self._cell(attributes)
        elif name in {"v", "t"}:
            self.value = []

    def _cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r", "").upper()
        letters = reference.rstrip("0123456789")
        self.column = _column(letters) if letters else self.column + 1
        self.row = _number(reference[len(letters) :]) or self.row
        self.is_shared = attributes.get("t") == "s"

    def text(self, text: str) -> None:
        """Keep the cell's value."""
        if self.value is not None:
            self.value.append(text)

    def end(self, name: str) -> None:
        """Count the cell once its value is known."""
        if self.value is None or _bare(name) not in {"v", "t"}:
            return
        value = "".join(self.value)
        self.value = None
        self.scan.reach(self.row, self.column)
        self.scan.text.spend(self._length(value))

    def _length(self, value: str) -> int:
        if not self.is_shared:
            return len(value)
        index = _number(value.strip())
        if index is None or index >= len(self.scan.shared):
            return 0
        return self.scan.shared[index]


class _OpenDocument(_Handler):
    """Measures the sheets of an OpenDocument workbook, where rows and cells may be repeated."""

    def __init__(self, scan: _Scan) -> None:
        self.scan = scan
        self.row = self.column = 0
        self.rows = self.columns = 1
        self.filled = 0
        self.letters = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Follow tables, rows and cells with their repetitions."""
        name = _bare(name)
        attributes = {_bare(key): value for key, value in attributes.items()}
        if name == "table":
            self.row = 0
        elif name == "table-row":
            self.rows = _number(attributes.get("number-rows-repeated")) or 1
            self.column = self.filled = self.letters = 0
        elif name in {"table-cell", "covered-table-cell"}:
            self.columns = _number(attributes.get("number-columns-repeated")) or 1
            self.column += self.columns
            if "value-type" in attributes:
                self.filled = self.column

    def text(self, text: str) -> None:
        """Count the letters as often as their cell is repeated."""
        if text.strip():
            self.filled = max(self.filled, self.column)
            self.letters += len(text) * self.columns

    def end(self, name: str) -> None:
        """Count a row that holds something, a sheet when it ends."""
        name = _bare(name)
        if name == "table-row":
            self.row += self.rows
            if self.filled:
                self.scan.reach(self.row, self.filled)
                self.scan.text.spend(self.letters * self.rows)
        elif name == "table":
            self.scan.close_sheet()


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else None


def _column(letters: str) -> int:
    number = 0
    for letter in letters[:4]:
        number = number * 26 + ord(letter) - 64
    return number
