"""Binds finished documents into one file, one after the other, with a bookmark for each."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

from pikepdf import Array, Dictionary, Name, NumberTree, ObjectStreamMode, OutlineItem, Pdf

AT_ONCE = 40
"""Files open at once: systems give a program only some hundreds."""
FIRST_SAYS = (Name.Lang, Name.Metadata, Name.OutputIntents, Name.MarkInfo, Name.ViewerPreferences)
"""What the first document says of itself (language, profile) and the bound file says as well."""
TREE = Name.StructTreeRoot


@dataclass(slots=True)
class Binder:
    """Takes documents in one by one, kept as files in `room`; `bind` makes them one file.

    Only what is being bound is in memory, however many documents there are.
    """

    room: Path
    title: str
    pages: int = 0
    _bookmarks: list[tuple[str, int]] = field(default_factory=list)
    _tied: list[Path] = field(default_factory=list)
    _loose: list[Path] = field(default_factory=list)
    _files: int = 0

    def add(self, data: bytes, bookmark: str) -> None:
        """Take in the next document."""
        path = self._next_file()
        path.write_bytes(data)
        self._loose.append(path)
        self._bookmarks.append((bookmark, self.pages))
        with Pdf.open(BytesIO(data)) as added:
            self.pages += len(added.pages)
        if len(self._loose) == AT_ONCE:
            self._tie()

    def _next_file(self) -> Path:
        self._files += 1
        return self.room / f"{self._files}.pdf"

    def _tie(self) -> None:
        """Bind the loose files among themselves: few are left to the end, and to be opened."""
        path = self._next_file()
        self._write(self._loose, path, [])
        self._tied.append(path)
        for loose in self._loose:
            loose.unlink()
        self._loose.clear()

    def bind(self, target: Path) -> None:
        """Write the documents taken in as one file."""
        self._write([*self._tied, *self._loose], target, self._bookmarks)

    def _write(self, files: list[Path], target: Path, bookmarks: list[tuple[str, int]]) -> None:
        with Pdf.new() as whole, ExitStack() as opened:
            for number, path in enumerate(files):
                part = opened.enter_context(Pdf.open(path))
                if not number:
                    _say_as_first(whole, part)
                _append(whole, part)
            self._entitle(whole)
            if bookmarks:
                with whole.open_outline() as outline:
                    outline.root.extend(OutlineItem(words, page) for words, page in bookmarks)
            whole.save(
                target,
                min_version="1.7",
                object_stream_mode=ObjectStreamMode.preserve,
                deterministic_id=True,
            )

    def _entitle(self, whole: Pdf) -> None:
        if Name.Metadata in whole.Root:
            with whole.open_metadata(set_pikepdf_as_editor=False) as told:
                told["dc:title"] = self.title
        whole.docinfo[Name.Title] = self.title


def _say_as_first(whole: Pdf, first: Pdf) -> None:
    for name in FIRST_SAYS:
        if name in first.Root:
            said = first.make_indirect(first.Root[name])
            whole.Root[name] = whole.copy_foreign(said)
    for key, value in first.docinfo.items():
        whole.docinfo[key] = value


def _append(whole: Pdf, part: Pdf) -> None:
    """Put the pages of a document at the end, with the structure a screen reader follows."""
    before = len(whole.pages)
    whole.pages.extend(part.pages)
    if TREE not in part.Root:
        return
    if TREE not in whole.Root:
        whole.Root[TREE] = whole.make_indirect(_new_tree(whole))
    tree = whole.Root[TREE]
    grafted = whole.copy_foreign(part.Root[TREE])
    shift = int(tree.ParentTreeNextKey)
    for page in list(whole.pages)[before:]:
        _shift_keys(page.obj, shift)
    keys = NumberTree(tree.ParentTree)
    last = -1
    for key, value in NumberTree(grafted.ParentTree).items():
        keys[shift + key] = value
        last = max(last, key)
    tree.ParentTreeNextKey = shift + last + 1
    _graft(tree, grafted, part)


def _new_tree(whole: Pdf) -> Dictionary:
    numbers = whole.make_indirect(Dictionary(Nums=Array()))
    return Dictionary(Type=TREE, K=Array(), ParentTree=numbers, ParentTreeNextKey=0)


def _graft(tree: Any, grafted: Any, part: Pdf) -> None:
    """Hang what stood under the root of one tree under the root of another."""
    tops = grafted.K if isinstance(grafted.K, Array) else Array([grafted.K])
    for top in tops:
        top.P = tree
        if Name.Lang not in top and Name.Lang in part.Root:
            top.Lang = part.Root.Lang
        tree.K.append(top)
    for name in (Name.RoleMap, Name.Namespaces):
        if name in grafted and name not in tree:
            tree[name] = grafted[name]


def _shift_keys(page: Any, shift: int) -> None:
    if Name.StructParents in page:
        page.StructParents = int(page.StructParents) + shift
    for note in page.get(Name.Annots, Array()):
        if Name.StructParent in note:
            note.StructParent = int(note.StructParent) + shift
