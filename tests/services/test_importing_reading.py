"""Files that are no register, or are built to harm, get a sentence and nothing else."""

from __future__ import annotations

import struct
import zipfile
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from desktop_app.services.desk import Desk
from desktop_app.services.importing import WorkbookError, plan_import, reading
from desktop_app.services.importing.reading import read_workbook
from desktop_app.translate import tell
from tests.services.register_books import table, write_book, write_old_book

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ODS = """<?xml version="1.0"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
 <table:table table:name="السجل">{rows}</table:table></office:spreadsheet></office:body>
 </office:document-content>"""
ODS_CELL = (
    '<table:table-cell office:value-type="string" table:number-columns-repeated="{times}">'
    "<text:p>{text}</text:p></table:table-cell>"
)
SHEET_XML = "xl/worksheets/sheet1.xml"


def refusal(path: Path) -> str:
    with pytest.raises(WorkbookError) as caught:
        read_workbook(path)
    assert any("\u0621" <= letter <= "\u064a" for letter in tell(caught.value.message))
    return caught.value.code


def ods(path: Path, rows: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<?xml version='1.0'?><manifest/>")
        archive.writestr("content.xml", ODS.format(rows=rows))
    return path


def ods_row(*cells: str, times: int = 1, cell_times: int = 1) -> str:
    inner = "".join(ODS_CELL.format(times=cell_times, text=cell) for cell in cells)
    return f'<table:table-row table:number-rows-repeated="{times}">{inner}</table:table-row>'


def rewritten(path: Path, part: str, old: bytes, new: bytes) -> Path:
    """The same workbook with one part of it changed."""
    with zipfile.ZipFile(path) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    assert old in parts[part]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content.replace(old, new) if name == part else content)
    return path


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.xlsx", b"", "empty"),
        ("a.xlsx", b"hello", "not_a_workbook"),
        ("a.xlsx", b"%PDF-1.7 ...", "not_a_workbook"),
        ("a.xls", b"<html><table></table></html>", "not_a_workbook"),
        ("a.csv", b"just one line of text", "not_a_workbook"),
        ("a.csv", b"a;b\0c\n1;2\n3;4", "not_a_workbook"),
        ("a.csv", b"\xff\xfea;b", "not_a_workbook"),
        ("a.xlsx", b"PK\x03\x04 and then nothing", "damaged"),
        ("a.xls", OLE + b"\0" * 600, "damaged"),
        ("a.xls", OLE + b"\0" * 22 + struct.pack("<H", 9) + b"\xff" * 2000, "damaged"),
        ("a.xlsx", OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "password"),
    ],
)
def test_files_that_are_no_workbook(tmp_path: Path, name: str, content: bytes, code: str):
    path = tmp_path / name
    path.write_bytes(content)
    assert refusal(path) == code


def test_a_file_that_is_not_there(tmp_path: Path):
    assert refusal(tmp_path / "nothing.xlsx") == "no_file"
    assert refusal(tmp_path) == "no_file"


def test_a_file_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = write_book(tmp_path / "a.xlsx", {"s": [["x"]]})

    def locked(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", locked)
    assert refusal(path) == "cannot_open"


def test_a_file_too_long_to_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = write_book(tmp_path / "a.xlsx", {"s": [["x"]]})
    monkeypatch.setattr(reading, "BIGGEST_FILE", 100)
    assert refusal(path) == "too_big"


def test_another_archive_is_no_workbook(tmp_path: Path):
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../etc/passwd", "x")
    assert refusal(path) == "not_a_workbook"


def test_the_binary_kind_is_told_how_to_be_saved(tmp_path: Path):
    path = tmp_path / "a.xlsb"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.bin", b"x")
    assert refusal(path) == "old_binary"


def test_a_cell_in_the_last_corner_does_not_end_the_program(tmp_path: Path):
    book = xlsxwriter.Workbook(str(tmp_path / "far.xlsx"))
    sheet = book.add_worksheet()
    sheet.write(0, 0, "x")
    sheet.write(1_048_575, 16_383, "y")
    book.close()
    assert refusal(tmp_path / "far.xlsx") == "too_big"


def test_a_bomb_is_not_unpacked(tmp_path: Path):
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", b" " * (201 * 1024 * 1024))
    assert path.stat().st_size < 1_000_000
    assert refusal(path) == "too_big"


def test_a_part_that_lies_about_its_size_is_measured(tmp_path: Path):
    path = tmp_path / "liar.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", b" " * (201 * 1024 * 1024))
    declared = struct.pack("<I", 201 * 1024 * 1024)
    path.write_bytes(path.read_bytes().replace(declared, struct.pack("<I", 10)))
    assert refusal(path) == "too_big"


def test_one_long_text_shared_by_many_cells_is_counted_each_time(tmp_path: Path):
    path = write_book(tmp_path / "a.xlsx", {"s": [["x" * 32_767]] * 1_300})
    assert path.stat().st_size < 100_000
    assert refusal(path) == "too_big"


def test_xml_that_could_grow_is_refused(tmp_path: Path):
    path = write_book(tmp_path / "a.xlsx", {"s": [["x"]]})
    grown = b'<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet '
    assert refusal(rewritten(path, SHEET_XML, b"<worksheet ", grown)) == "damaged"


def test_a_torn_sheet_is_damaged(tmp_path: Path):
    path = write_book(tmp_path / "a.xlsx", {"s": [["x"]]})
    assert refusal(rewritten(path, SHEET_XML, b"</worksheet>", b"")) == "damaged"


def test_a_torn_archive_is_damaged(tmp_path: Path):
    path = write_book(tmp_path / "a.xlsx", {"s": [["x" * 500, "y"]] * 50})
    content = bytearray(path.read_bytes())
    start = content.index(b"xl/worksheets/sheet1.xml") + len("xl/worksheets/sheet1.xml")
    content[start : start + 40] = b"\xff" * 40
    path.write_bytes(bytes(content))
    assert refusal(path) == "damaged"


def test_an_open_document_is_read(tmp_path: Path):
    rows = ods_row("الرقم المهني", "الاسم") + ods_row("12345", "علي")
    (sheet,) = read_workbook(ods(tmp_path / "a.ods", rows))
    assert sheet.name == "السجل"
    assert sheet.rows == [["الرقم المهني", "الاسم"], ["12345", "علي"]]


def test_an_open_document_of_repeated_cells_is_refused(tmp_path: Path):
    wide, long = ods_row("x", times=1_000_000, cell_times=16), ods_row("x" * 500, times=90_000)
    assert refusal(ods(tmp_path / "a.ods", wide)) == "too_big"
    assert refusal(ods(tmp_path / "b.ods", long)) == "too_big"


def test_empty_repeated_rows_of_an_open_document_do_not_count(tmp_path: Path):
    rows = '<table:table-row table:number-rows-repeated="1048000">'
    empty = f"{rows}<table:table-cell/></table:table-row>"
    (sheet,) = read_workbook(ods(tmp_path / "a.ods", ods_row("x", "y") + empty))
    assert sheet.rows[0] == ["x", "y"]


def test_an_old_workbook_is_read(tmp_path: Path):
    path = write_old_book(tmp_path / "a.xls", [["الرقم المهني", "Nom"], [12345, "ALAOUI"]])
    (sheet,) = read_workbook(path)
    assert sheet.rows == [["الرقم المهني", "Nom"], [12345.0, "ALAOUI"]]


def test_an_old_workbook_with_far_cells_is_refused(tmp_path: Path):
    far = [["x"], *[[None]] * 65_000, [None] * 255 + ["y"]]
    assert refusal(write_old_book(tmp_path / "a.xls", far)) == "too_big"


def test_the_content_tells_the_kind_not_the_name(tmp_path: Path):
    path = write_book(tmp_path / "a.xlsx", {"s": [["x", 1.5, date(2024, 5, 6)]]})
    renamed = path.rename(tmp_path / "a.xls")
    assert read_workbook(renamed)[0].rows == [["x", 1.5, date(2024, 5, 6)]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1256", "utf-16"])
def test_csv_in_the_writings_of_excel(tmp_path: Path, encoding: str):
    path = tmp_path / "سجل.csv"
    path.write_bytes("الرقم المهني;الاسم;'=x\n12345;علي;\n".encode(encoding))
    (sheet,) = read_workbook(path)
    assert sheet.name == "سجل"
    assert sheet.rows == [["الرقم المهني", "الاسم", "'=x"], ["12345", "علي"]]


def test_a_csv_register_is_imported(desk: Desk, tmp_path: Path):
    path = tmp_path / "سجل.csv"
    lines = "الرقم المهني;الاسم العائلي;الاسم الشخصي;القرابة\n'01234;العلوي;علي;المنخرط\n"
    path.write_text(lines, "utf-8-sig")
    plan = plan_import(desk, path)
    assert (plan.rows, plan.people_created) == (1, 1)
    assert plan.register.people[0].career.matricule == "01234"


def test_a_workbook_without_a_register_says_what_is_needed(desk: Desk, tmp_path: Path):
    path = write_book(tmp_path / "a.xlsx", {"إحصاء": table("السنة|العدد", "2024|12")})
    with pytest.raises(WorkbookError) as caught:
        plan_import(desk, path)
    assert caught.value.code == "no_register"
    assert "«إحصاء»" in tell(caught.value.message)


def test_headings_without_rows(desk: Desk, tmp_path: Path):
    path = write_book(tmp_path / "a.xlsx", {"س": table("Matricule|Nom|Prénom|CIN")})
    with pytest.raises(WorkbookError) as caught:
        plan_import(desk, path)
    assert caught.value.code == "no_rows"
