"""F8 and F9: registers made to break the import, and texts made to break everything else."""

from __future__ import annotations

import random
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import fields, replace
from io import BytesIO
from pathlib import Path

from desktop_app.domain.errors import InvalidError, RiayaError
from desktop_app.domain.texts import clean_lines, clean_text
from desktop_app.reports.import_errors import write_import_errors
from desktop_app.services import people
from desktop_app.services.desk import Desk
from desktop_app.services.forms import CareerForm, PeopleQuery, PersonForm
from desktop_app.services.importing import plan_import
from desktop_app.services.search import search
from tests import builders
from tests.faults import workers
from tests.faults.offices import REGISTER, copied, is_sound, signed_in
from tests.faults.tally import Tally, counting
from tests.services.register_books import write_book
from tests.services.test_importing_hostile import torn

MOST_MEMORY = 500
ROWS_A_BOOK = 2_500


def rows(count: int, room: Path) -> Tally:
    """Rows of the sample register, torn: each is taken, or told with its row and reason."""
    with counting(f"F8 {count:,} fuzzed rows") as tally:
        seed = 0
        while tally.tries < count:
            seed += 1
            office = copied(room / "office")
            book = fuzzed_book(room / "fuzz.xlsx", seed, min(ROWS_A_BOOK, count - tally.tries))
            told, memory = _imported(office.folder, book)
            kind, answer = told
            if kind != "read":
                tally.count(corrupt=True, say=f"seed {seed}: {told}")
                continue
            found, accepted, rejected, explained, unexplained = answer
            tally.tries += found - 1
            tally.count(
                lost=found - accepted - rejected,
                corrupt=memory > MOST_MEMORY or not is_sound(office.folder, office.key),
                undetected=bool(unexplained) or explained < rejected,
                say=f"seed {seed}: {answer}, {memory} MB",
            )
    return tally


def _imported(folder: Path, book: Path) -> tuple[tuple, int]:
    process, pipe = workers.start(workers.fuzzed_import, folder, book)
    told = workers.heard(pipe)
    process.join()
    if len(told) < 2:
        return ("died", process.exitcode), 0
    return told[0], told[1][1]


def fuzzed_book(path: Path, seed: int, count: int) -> Path:
    """A register with so many rows below its headings, half of the cells hostile in the worst."""
    from desktop_app.services.importing.reading import read_workbook

    luck = random.Random(seed)
    sheet = read_workbook(REGISTER)[0]
    given = [list(row) for row in sheet.rows]
    first = 4
    body = [list(luck.choice(given[first:])) for _ in range(count)]
    torn_rows = torn([*given[:first], *body], luck, luck.choice((0.02, 0.2, 0.5)), first)
    return write_book(path, {sheet.name: torn_rows})


# Archives that are no registers


def archives(room: Path) -> Tally:
    """Each must be refused with a sentence, in little memory, and leave the office as it was."""
    with counting("F8 bombs, traversal, wrong types, huge claims") as tally:
        for name, content in _archives():
            office = copied(room / "office")
            book = room / name
            book.write_bytes(content)
            told, memory = _imported(office.folder, book)
            tally.count(
                corrupt=told[0] not in {"refused", "read"} or memory > MOST_MEMORY,
                undetected=told[0] == "read" and told[1][1] > 0 and name not in STILL_WHOLE,
                say=f"{name}: {told}, {memory} MB",
            )
            strays = [one for one in (room.parent, Path("/tmp")) if (one / "evil").exists()]
            tally.undetected += len(strays)
    return tally


# It lies about a size that nobody believes: all its rows are there and are read.
STILL_WHOLE = {"lying.xlsx"}


def _archives() -> Iterator[tuple[str, bytes]]:
    sheet = "xl/worksheets/sheet1.xml"
    whole = REGISTER.read_bytes()
    yield "bomb.xlsx", _book({sheet: b"<a>" + b" " * 400_000_000})
    yield "layers.xlsx", _book({sheet: _zip({"x": b"0" * 10_000_000})})
    yield "traversal.xlsx", _book({"../../../../tmp/evil": b"x", "/tmp/evil": b"x"})
    yield "many.xlsx", _book({f"xl/worksheets/s{n}.xml": b"<x/>" for n in range(5_000)})
    yield "claims.xlsx", _book({sheet: _cells('<c r="XFD1048576" t="n"><v>1</v></c>')})
    yield "shared.xlsx", _book({sheet: _cells('<c r="A1" t="s"><v>4000000000</v></c>')})
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    lol = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">{entities}]><x>&a11;</x>'
    yield "entities.xlsx", _book({sheet: lol.encode()})
    outside = (
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
    )
    yield "outside.xlsx", _book({sheet: outside.encode()})
    yield "text.xlsx", "الاسم;الرقم\nx;1\n".encode()
    yield "empty.xlsx", b""
    yield "picture.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(1000)
    yield "program.xls", b"MZ" + bytes(4000)
    yield "ole.xls", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(4000)
    yield "ole-claims.xls", bytes.fromhex("d0cf11e0a1b11ae1") + b"\xff" * 4000
    yield "half.xlsx", whole[: len(whole) // 2]
    yield "no-end.xlsx", whole[:-30]
    for seed in range(12):
        data, luck = bytearray(whole), random.Random(seed)
        for _ in range(40):
            data[luck.randrange(len(data))] = luck.randrange(256)
        yield f"flipped-{seed}.xlsx", bytes(data)
    size = zipfile.ZipFile(BytesIO(whole)).infolist()[0].file_size
    lying = whole.replace(struct.pack("<I", size), struct.pack("<I", 0xFFFFFFF0))
    yield "lying.xlsx", lying


def _cells(cell: str) -> bytes:
    return f'<?xml version="1.0"?><worksheet><sheetData><row>{cell}</row></sheetData></worksheet>'.encode()  # noqa: E501


def _book(parts: dict[str, bytes]) -> bytes:
    return _zip({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>", **parts})


def _zip(parts: dict[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return target.getvalue()


# Hostile texts

TEXTS: dict[str, str] = {
    "override": "\u202eدمحم\u202c",
    "isolates": "\u2067كريم\u2066abc\u2069\u2069",
    "zero width": "كر\u200bي\u200cم\u200d",
    "byte order mark": "\ufeffكريم",
    "long": "ك" * 1_000_000,
    "long words": "كريم " * 200_000,
    "NUL": "كريم\0الزياني",
    "surrogate": "كريم\ud83d",
    "surrogates": "\udcff\udc00",
    "markup": "<b>كريم</b><script>x</script>",
    "entity": "&lt;&#x202e;&nbsp;",
    "formula": "=cmd()|'/c calc'!A1",
    "plus": "+1+1",
    "at": "@SUM(1)",
    "tab": "\tكريم\r\n\x0b\x0c",
    "controls": "".join(chr(n) for n in range(1, 32)),
    "quotes": "'; DROP TABLE people; --\"",
    "percent": "%s%n{0}{name}%%",
    "marks": "ك" + "\u0651\u064e" * 300,
    "ligatures": "ﷺﷲﻻ",
    "emoji": "👩‍👩‍👧‍👦🇲🇦",
    "plane 16": "\U0010fffd\U000e0001",
    "noncharacters": "\ufffe\uffff",
    "path": "../../../../etc/passwd",
    "spaces": "\u00a0\u2003\u3000\u1680",
    "blank": " " * 50,
}
NASTY = "\u202e\u2066\u2069\u200b\u200f\0\ud800<>&\"'=+-@\t\r\n\\/%{}كم٣ﷺ\u0651😀,;|"


def mixed(seed: int) -> str:
    """A text of nasty signs in any order."""
    luck = random.Random(seed)
    return "".join(luck.choices(NASTY, k=luck.randrange(1, 60)))


TEXTS |= {f"mixed {seed}": mixed(seed) for seed in range(24)}
NOT_TEXTS = {"sex", "marital_status", "unable_to_earn"}
ROUND_TRIPS = {"family_name_ar", "given_names_ar", "address", "town", "birth_place"}
FIELDS = tuple(one.name for one in fields(PersonForm) if one.name not in NOT_TEXTS)


def texts(count: int, room: Path) -> Tally:
    """So many texts in every field of a person and in notes; then found, printed, exported."""
    with counting(f"F9 {count} texts x {len(FIELDS) + 1} fields") as tally:
        office = copied(room / "office")
        desk = signed_in(office.folder)
        for name, text in list(TEXTS.items())[:count]:
            good = {field: text for field in FIELDS if _save(tally, desk, name, field, text)}
            _note(tally, desk, office, name, text)
            _tell(tally, f"search {name}", lambda text=text: search(desk, text))
            _tell(tally, f"list {name}", lambda text=text: people.list_people(
                desk, PeopleQuery(text=text), 0, 50))  # fmt: skip
            _print(tally, desk, name, good)
            _export(tally, desk, room, name, text)
        desk.close()
        if not is_sound(office.folder, office.key):
            tally.count(corrupt=True, say="the office afterwards")
    return tally


def _save(tally: Tally, desk: Desk, name: str, field: str, text: str) -> bool:
    """Whether a field took the text; a refusal names the field, and what is taken comes back."""
    form = replace(builders.person(given="سمير", family="العلمي"), **{field: text})
    try:
        page = people.register_file(desk, form, CareerForm(), [])
    except InvalidError as refusal:
        named = all(one.field.endswith(field) or one.field for one in refusal.faults)
        tally.count(undetected=not named, say=f"save {name} {field}: {refusal}")
        return False
    except RiayaError:
        tally.count()
        return False
    except Exception as fault:
        tally.count(corrupt=True, say=f"save {name} {field}: {fault!r:.200}")
        return False
    found = str(getattr(page.principal.person, field, "") or "")
    bad = any(letter in found for letter in "\0\u202e\u2067\u200b\ufeff")
    bad = bad or len(found) > 10_000
    same = field not in ROUND_TRIPS or found == clean_text(text)
    tally.count(lost=int(not same and len(text) < 100), corrupt=bad,
                say=f"{name} {field}: {found[:40]!r}")  # fmt: skip
    return len(text) < 5_000


def _note(tally: Tally, desk: Desk, office, name: str, text: str) -> None:
    try:
        people.add_note(desk, office.file_id, office.person_id, text)
        there = {note.text for note in people.file_page(desk, office.file_id).notes}
        tally.count(lost=int(clean_lines(text) not in there), say=f"note {name}")
    except RiayaError:
        tally.count()
    except Exception as fault:
        tally.count(corrupt=True, say=f"note {name}: {fault!r:.200}")


def _tell(tally: Tally, say: str, work) -> None:
    """Do something that may refuse, and may not crash."""
    try:
        work()
    except RiayaError:
        tally.count()
    except Exception as fault:
        tally.count(corrupt=True, say=f"{say}: {fault!r:.200}")
    else:
        tally.count()


def _print(tally: Tally, desk: Desk, name: str, good: dict[str, str]) -> None:
    from desktop_app.reports.catalogue import produce

    found = people.list_people(desk, PeopleQuery(), 0, 500)
    taken = {key: text for key, text in good.items() if key not in {"rib", "cnie", "birth"}}
    try:
        page = people.register_file(
            desk, replace(builders.person(given="سمير"), **taken), CareerForm(), []
        )
    except RiayaError:
        tally.count()
        return
    except Exception as fault:
        tally.count(corrupt=True, say=f"all fields {name}: {fault!r:.200}")
        return
    _tell(tally, f"PDF {name} of {len(found)}", lambda: produce(desk, "person", page.file.id))


def _export(tally: Tally, desk: Desk, room: Path, name: str, text: str) -> None:
    """A register with the text in each cell of a row, and the workbook of its faults."""
    short = text[:30_000].encode("utf-8", "ignore").decode()
    book = room / "hostile.xlsx"
    heads = ["رقم التأجير", "الاسم الكامل", "تاريخ الازدياد", "العنوان", "الهاتف"]
    clean = "".join(one for one in short if one >= " " or one in "\t\n")

    def work() -> None:
        write_book(book, {"المنخرطون": [heads, [clean] * 5, ["=1", clean, clean, "=2", "@x"]]})
        plan = plan_import(desk, book)
        out = room / "errors.xlsx"
        write_import_errors(plan, plan, out)
        if out.exists():
            with zipfile.ZipFile(out) as archive:
                sheets = [one for one in archive.namelist() if one.startswith("xl/worksheets/s")]
                assert not any(b"<f>" in archive.read(one) for one in sheets), "a formula"

    _tell(tally, f"workbook {name}", work)
