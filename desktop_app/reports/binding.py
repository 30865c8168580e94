"""Binds finished documents into one file, one after the other, with a bookmark for each.

The file is written while the documents come: of each only its pages' place and the top of its
structure are kept, so that memory does not grow with how many there are. What the first document
says of itself (language, profile, that it is an archive) the whole file says as well; the tags of
every document, which a screen reader follows, go along.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from io import BytesIO
from types import TracebackType
from typing import Any, BinaryIO

from pikepdf import Array, Dictionary, Name, NumberTree, Object, Pdf, Stream, String

HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
CATALOG, PAGES, TREE, PARENTS, OUTLINE, INFO = range(1, 7)
"""Numbers of the objects that stand for the whole file: they are written last."""
FIRST_SAYS = (Name.Lang, Name.Metadata, Name.OutputIntents, Name.MarkInfo, Name.ViewerPreferences)
TREE_KEYS = (Name.StructParents, Name.StructParent)
"""How a page or a note finds its place in the structure: by a key of the whole file."""
TREE_SAYS = (Name.RoleMap, Name.Namespaces)
KEPT_OF_INFO = (Name.Author, Name.CreationDate, Name.ModDate, Name.Producer)
"""What of the first document's own words holds for the whole; its seal does not."""


@dataclass(slots=True)
class _Known:
    """What must be remembered of the documents that are written already."""

    pages: array[int] = field(default_factory=lambda: array("L"))
    tops: array[int] = field(default_factory=lambda: array("L"))
    parents: list[tuple[int, int]] = field(default_factory=list)
    bookmarks: list[tuple[str, int]] = field(default_factory=list)
    next_key: int = 0
    catalog: list[bytes] = field(default_factory=list)
    tree: list[bytes] = field(default_factory=list)
    info: list[bytes] = field(default_factory=list)


class Binder:
    """Takes documents in one by one and writes them to `file`; leaving its block ends the whole.

    Left by a failure the whole is not ended: whoever asked for it throws it away, and closes what
    they opened.
    """

    def __init__(self, file: BinaryIO, title: str) -> None:
        self.title = title
        self._file = file
        self._digest = hashlib.sha256()
        self._at = 0
        self._offsets = array("Q", [0] * (INFO + 1))
        self._known = _Known()
        self._write(HEAD)

    def __enter__(self) -> Binder:
        """Return the binder."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _e: BaseException | None, _t: TracebackType | None
    ) -> None:
        """End the whole, but not after a failure."""
        if kind is None:
            self._finish()

    @property
    def pages(self) -> int:
        """How many pages were taken in."""
        return len(self._known.pages)

    def add(self, data: bytes, bookmark: str) -> None:
        """Take in the next document."""
        with Pdf.open(BytesIO(data)) as part:
            if not self._known.pages:
                self._entitle(part)
            _Copy(self, part).write(bookmark)

    def _entitle(self, part: Pdf) -> None:
        """Call the first document by the title of the whole, which it speaks for."""
        if Name.Metadata in part.Root:
            with part.open_metadata(set_pikepdf_as_editor=False) as told:
                told["dc:title"] = self.title

    # Writing

    def _write(self, data: bytes) -> None:
        self._file.write(data)
        self._digest.update(data)
        self._at += len(data)

    def next_number(self) -> int:
        """Return the number of one more object."""
        self._offsets.append(0)
        return len(self._offsets) - 1

    def put(self, number: int, body: bytes) -> None:
        """Write an object."""
        self._offsets[number] = self._at
        self._write(b"%d 0 obj\n%s\nendobj\n" % (number, body))

    # The end

    def _finish(self) -> None:
        known = self._known
        kids = _list(known.pages)
        self.put(PAGES, b"<< /Type /Pages /Count %d /Kids %s >>" % (len(known.pages), kids))
        if known.tops:
            says = b"/ParentTree %d 0 R /ParentTreeNextKey %d " % (PARENTS, known.next_key)
            says += b" ".join(known.tree)
            self.put(TREE, b"<< /Type /StructTreeRoot /K %s %s >>" % (_list(known.tops), says))
            numbers = b" ".join(b"%d %d 0 R" % pair for pair in known.parents)
            self.put(PARENTS, b"<< /Nums [ %s ] >>" % numbers)
        self._put_outline()
        self.put(INFO, b"<< /Title %s %s >>" % (_text(self.title), b" ".join(known.info)))
        self._put_catalog()
        self._put_index()

    def _put_outline(self) -> None:
        marks = self._known.bookmarks
        numbers = [self.next_number() for _ in marks]
        for place, (words, page) in enumerate(marks):
            beside = b""
            if place:
                beside += b"/Prev %d 0 R " % numbers[place - 1]
            if place + 1 < len(marks):
                beside += b"/Next %d 0 R " % numbers[place + 1]
            self.put(
                numbers[place],
                b"<< /Title %s /Parent %d 0 R %s/Dest [ %d 0 R /Fit ] >>"
                % (_text(words), OUTLINE, beside, page),
            )
        ends = b"/First %d 0 R /Last %d 0 R" % (numbers[0], numbers[-1]) if numbers else b""
        self.put(OUTLINE, b"<< /Type /Outlines /Count %d %s >>" % (len(numbers), ends))

    def _put_catalog(self) -> None:
        known = self._known
        tree = b"/StructTreeRoot %d 0 R" % TREE if known.tops else b""
        said = [*known.catalog, tree, b"/PageMode /UseOutlines"]
        self.put(
            CATALOG,
            b"<< /Type /Catalog /Pages %d 0 R /Outlines %d 0 R %s >>"
            % (PAGES, OUTLINE, b" ".join(said)),
        )

    def _put_index(self) -> None:
        start, mark = self._at, self._digest.hexdigest()[:32].encode()
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % len(self._offsets))
        for offset in self._offsets[1:]:
            self._write(b"%010d 00000 n \n" % offset if offset else b"0000000000 65535 f \n")
        self._write(
            b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R /ID [ <%s> <%s> ] >>\n"
            b"startxref\n%d\n%%%%EOF\n" % (len(self._offsets), CATALOG, INFO, mark, mark, start)
        )


class _Copy:
    """One document on its way into a binder: its objects under new numbers."""

    def __init__(self, binder: Binder, part: Pdf) -> None:
        self._binder, self._part, self._known = binder, part, binder._known
        self._shift = self._known.next_key
        self._numbers: dict[int, int] = {}
        self._waiting: list[tuple[int, Any]] = []

    def write(self, bookmark: str) -> None:
        """Write all that the document's pages and its structure hold on to."""
        part, known, root = self._part, self._known, self._part.Root
        first = not known.pages
        pages = [page.obj for page in part.pages]
        new = [self._number_of(page, waits=False) for page in pages]
        # What leads up, from a page or from the top of the structure, leads to the whole now.
        for page in pages:
            self._lead(page.get(Name.Parent), PAGES)
        self._lead(root.get(Name.StructTreeRoot), TREE)
        if first:
            known.catalog += self._said(root, FIRST_SAYS)
            known.info += self._said(part.docinfo, KEPT_OF_INFO)
        for page, number in zip(pages, new, strict=True):
            self._binder.put(number, self._dictionary(page, {}))
        if Name.StructTreeRoot in root:
            self._graft(root.StructTreeRoot, first)
        while self._waiting:
            number, waiting = self._waiting.pop()
            self._binder.put(number, self._body(waiting))
        known.bookmarks.append((bookmark, new[0]))
        known.pages.extend(new)

    def _lead(self, old: Any, number: int) -> None:
        while isinstance(old, Object) and old.is_indirect:
            self._numbers[old.objgen[0]] = number
            old = old.get(Name.Parent)

    def _said(self, words: Any, names: Iterable[Name]) -> list[bytes]:
        return [
            b"%s %s" % (str(name).encode(), self._value(words[name]))
            for name in names
            if name in words
        ]

    def _graft(self, tree: Any, first: bool) -> None:
        known = self._known
        tops = list(tree.K) if isinstance(tree.K, Array) else [tree.K]
        known.tops.extend(self._number_of(top) for top in tops)
        if first:
            known.tree += self._said(tree, TREE_SAYS)
        last = -1
        for key, owners in NumberTree(tree.ParentTree).items():
            number = self._number_of(owners) if owners.is_indirect else self._wait(owners)
            known.parents.append((self._shift + key, number))
            last = max(last, key)
        known.next_key += last + 1

    def _number_of(self, old: Any, waits: bool = True) -> int:
        """Return the new number of an object, which then waits to be written once."""
        key = old.objgen[0]
        if key not in self._numbers:
            self._numbers[key] = self._wait(old) if waits else self._binder.next_number()
        return self._numbers[key]

    def _wait(self, old: Any) -> int:
        number = self._binder.next_number()
        self._waiting.append((number, old))
        return number

    # Values

    def _body(self, value: Any) -> bytes:
        if isinstance(value, Stream):
            data = value.read_raw_bytes()
            head = self._dictionary(value, {"/Length": len(data)})
            return b"%s\nstream\n%s\nendstream" % (head, data)
        return self._plain(value)

    def _dictionary(self, value: Any, changed: Mapping[str, int]) -> bytes:
        for name in TREE_KEYS:
            if name in value:
                changed = {**changed, str(name): int(value[name]) + self._shift}
        parts = [
            b"%s %s" % (_name(key), b"%d" % changed[key] if key in changed else self._value(held))
            for key, held in value.items()
        ]
        return b"<< %s >>" % b" ".join(parts)

    def _value(self, value: Any) -> bytes:
        if isinstance(value, Object) and value.is_indirect:
            return b"%d 0 R" % self._number_of(value)
        return self._plain(value)

    def _plain(self, value: Any) -> bytes:
        if isinstance(value, Dictionary):
            return self._dictionary(value, {})
        if isinstance(value, Array):
            return b"[ %s ]" % b" ".join(map(self._value, value))
        return _scalar(value)


def _scalar(value: Any) -> bytes:
    if value is None:
        return b"null"
    if isinstance(value, bool):
        return b"true" if value else b"false"
    if isinstance(value, int):
        return b"%d" % value
    if isinstance(value, Decimal | float):
        return f"{value:f}".encode()
    plain: bytes = value.unparse()
    return plain


def _name(key: str) -> bytes:
    return Name(key).unparse()


def _text(words: str) -> bytes:
    return String(words).unparse()


def _list(numbers: Iterable[int]) -> bytes:
    return b"[ %s ]" % b" ".join(b"%d 0 R" % number for number in numbers)
