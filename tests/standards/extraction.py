"""How well other readers get our text back: `python -m tests.standards.extraction` prints it."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from desktop_app.typeset import (
    A4_LANDSCAPE,
    AMIRI,
    PLEX,
    Column,
    Document,
    Look,
    Style,
    Table,
    Template,
    build,
    mm,
)
from tests.standards.hard_lines import COLUMNS, HARD_LINES, OUR_LINES, register_rows
from tests.standards.readers import PRESENTATION_FORMS, Pages, plain, readers

Lines = Sequence[tuple[str, bool]]
Reader = Callable[[Path], Pages]


def set_lines(file: Path, lines: Lines, family: str) -> None:
    """Print each line at a height of its own on one page."""
    style = Style(12, 20, family=family)
    with Document(file, title="أسطر") as document:
        page = document.new_page()
        for number, (text, right_to_left) in enumerate(lines):
            x = page.frame.right if right_to_left else page.frame.x
            page.line(x, 30 * mm + number * 12 * mm, text, style, right_to_left=right_to_left)


class Reading(NamedTuple):
    """A line that was set, and what a reader made of it when it is not the same."""

    text: str
    wrong: str


def read_lines(file: Path, lines: Lines, reader: Reader) -> list[Reading]:
    """Each line as a reader gives it back."""
    (page,) = reader(file)
    assert not PRESENTATION_FORMS.search("".join(page))
    found = [text for text in map(plain, page) if text]
    result = []
    for number, (text, _) in enumerate(lines):
        wanted = plain(text)
        there = found[number] if len(found) == len(lines) else " ¶ ".join(found)
        result.append(Reading(wanted, "" if wanted in found else there))
    return result


def exact(readings: Iterable[Reading]) -> int:
    """How many lines came back as they were set."""
    return sum(not reading.wrong for reading in readings)


def set_register(file: Path, rows: Sequence[list[str]]) -> None:
    """Print the rows as a register of eight columns."""
    style = Style(8, 3.9 * mm)
    look = Look(style=style, head_style=style.bold())
    shares = (1, 3.6, 2, 3.4, 5, 2, 3, 4.2)
    columns = [Column(head, share=share) for head, share in zip(COLUMNS, shares, strict=True)]
    with Document(file, title="سجل", size=A4_LANDSCAPE) as document:
        build(document, [Table(columns, rows, look=look)], Template(size=A4_LANDSCAPE))


def strings_found(file: Path, rows: Iterable[list[str]], reader: Reader) -> tuple[int, int]:
    """How many different strings of a register a reader finds, and how many there are.

    A text that was wrapped is looked for as it runs on, its lines joined.
    """
    text = plain(" ".join(line for page in reader(file) for line in page))
    wanted = {plain(word) for row in rows for cell in row for word in _strings(cell)}
    return sum(string in text for string in wanted), len(wanted)


def _strings(cell: str) -> list[str]:
    """What a person would search for: the isolated references, and each word of a text."""
    return [part for piece in cell.split("\u2066") for part in _parted(piece)]


def _parted(piece: str) -> list[str]:
    isolated, _, rest = piece.rpartition("\u2069")
    return [part for part in (isolated, *rest.split()) if part.strip("()[]«» ")]


def main() -> int:
    """Print the table, and each line that comes back wrong."""
    told: list[str] = []
    names = readers()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "lines.pdf"
        print(f"{'exact lines':<32}" + "".join(f"{name:>12}" for name in names))
        for label, lines in (("20 hard lines", HARD_LINES), ("12 lines of ours", OUR_LINES)):
            for family in (PLEX, AMIRI):
                set_lines(file, lines, family)
                read = {name: read_lines(file, lines, reader) for name, reader in names.items()}
                counts = "".join(f"{exact(found):>9}/{len(lines)}" for found in read.values())
                print(f"{label + ', ' + family.split()[0]:<32}" + counts)
                for name, found in read.items():
                    told += [
                        f"{name}, {family}\n  set  {one.text}\n  read {one.wrong}"
                        for one in found
                        if one.wrong
                    ]
        rows = list(register_rows(200))
        set_register(file, rows)
        found = [strings_found(file, rows, reader) for reader in names.values()]
        shares = "".join(f"{got / all_:>12.1%}" for got, all_ in found)
        print(f"{'strings of a 200-row register':<32}" + shares)
    print("\n".join(["", *told]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
