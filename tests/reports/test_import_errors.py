"""The workbook of errors says why, and its rows can be mended and brought back."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.errors import RiayaError
from desktop_app.reports.import_errors import write_import_errors
from desktop_app.services.desk import Desk
from desktop_app.services.importing import carry_out, plan_import
from desktop_app.services.importing.reading import Sheet, read_workbook
from tests.services.register_books import table, write_book

REGISTER = Path(__file__).parent.parent / "samples" / "register-tangier.xlsx"
PEOPLE, REQUESTS = "المنخرطون وأسرهم", "الطلبات"


@pytest.fixture
def errors(desk: Desk, tmp_path: Path) -> Path:
    plan = plan_import(desk, REGISTER)
    path = tmp_path / "errors.xlsx"
    write_import_errors(plan, carry_out(desk, plan), path)
    return path


def sheets(path: Path) -> dict[str, Sheet]:
    return {sheet.name: sheet for sheet in read_workbook(path)}


def test_every_finding_is_listed_in_arabic(errors: Path):
    found = sheets(errors)
    listing = found["الأخطاء والتنبيهات"].rows
    assert listing[0] == ["الورقة", "السطر", "العمود", "الدرجة", "السبب وما يتعين القيام به"]
    assert len(listing) == 1 + 11
    row = next(row for row in listing if row[1] == 495.0)
    assert row[:4] == [PEOPLE, 495.0, "RIB", "تنبيه"]
    assert "007062692476316100549743" in row[4]


def test_rejected_rows_stand_under_their_own_headings(errors: Path):
    found = sheets(errors)
    people = found[PEOPLE].rows
    assert people[0][:4] == ["السطر", "الإصلاح المطلوب", "الرقم المهني", "الاسم العائلي"]
    assert [row[0] for row in people[1:]] == [490.0, 491.0, 492.0, 493.0, 494.0]
    assert people[1][2] == 99106.0
    assert people[1][9] == date(2031, 5, 2)
    assert [row[0] for row in found[REQUESTS].rows[1:]] == [302.0, 303.0, 304.0, 305.0]


def test_the_sheets_read_from_right_to_left(errors: Path):
    with zipfile.ZipFile(errors) as archive:
        parts = [name for name in archive.namelist() if "worksheets/sheet" in name]
        assert len(parts) == 3
        assert all(b'rightToLeft="1"' in archive.read(part) for part in parts)


def test_unmended_it_brings_nothing_and_says_the_same(desk: Desk, errors: Path):
    again = plan_import(desk, errors)
    assert (again.rows, again.rejected) == (9, 9)
    assert [one.code.value for one in again.findings] == [
        "future_birth",
        "missing_name",
        "missing_principal",
        "bad_date",
        "duplicate_number",
        "unknown_member",
        "unknown_type",
        "bad_amount",
        "bad_date",
    ]


def test_mended_rows_come_in(desk: Desk, errors: Path, tmp_path: Path):
    found = sheets(errors)
    people, requests = ([list(row) for row in found[name].rows] for name in (PEOPLE, REQUESTS))
    people[1][9] = "02/05/1991"
    people[3][2] = 99106.0
    requests[1][4], requests[1][5] = 99106.0, "سلمى التازي"
    mended = write_book(tmp_path / "mended.xlsx", {PEOPLE: people, REQUESTS: requests})
    done = carry_out(desk, plan_import(desk, mended))
    assert (done.files_created, done.people_created, done.requests_created) == (1, 2, 1)


def test_what_looks_like_a_formula_is_written_as_text(desk: Desk, tmp_path: Path):
    rows = table("Matricule|Nom|Prénom|CIN|Adresse", "12345||x|K123456|=HYPERLINK(1)")
    plan = plan_import(desk, write_book(tmp_path / "f.xlsx", {"Feuil1": rows}))
    path = tmp_path / "errors.xlsx"
    write_import_errors(plan, plan, path)
    with zipfile.ZipFile(path) as archive:
        assert not any(b"<f>" in archive.read(name) for name in archive.namelist())
    assert read_workbook(path)[1].rows[1][-1] == "=HYPERLINK(1)"


def test_headings_on_two_rows_are_recognised_again(desk: Desk, tmp_path: Path):
    rows = [
        ["الرقم المهني", "الاسم", None, "صلة القرابة"],
        [None, "العائلي", "الشخصي", None],
        *table("7777|العلوي||المنخرط"),
    ]
    merges = {"a": [("A1:A2", "الرقم المهني"), ("B1:C1", "الاسم"), ("D1:D2", "صلة القرابة")]}
    plan = plan_import(desk, write_book(tmp_path / "m.xlsx", {"a": rows}, merges))
    path = tmp_path / "errors.xlsx"
    write_import_errors(plan, plan, path)
    assert [one.code.value for one in plan_import(desk, path).findings] == ["missing_name"]


def test_without_findings_only_the_headings_are_written(desk: Desk, tmp_path: Path):
    rows = table("الرقم المهني|الاسم العائلي|الاسم الشخصي|القرابة", "1010|العلوي|علي|المنخرط")
    plan = plan_import(desk, write_book(tmp_path / "g.xlsx", {"س": rows}))
    path = tmp_path / "errors.xlsx"
    write_import_errors(plan, plan, path)
    assert [len(sheet.rows) for sheet in read_workbook(path)] == [1]


def test_a_folder_that_is_not_there_is_told(desk: Desk, tmp_path: Path):
    rows = table("الرقم المهني|الاسم العائلي|الاسم الشخصي|القرابة", "1010|العلوي|علي|المنخرط")
    plan = plan_import(desk, write_book(tmp_path / "g.xlsx", {"س": rows}))
    with pytest.raises(RiayaError) as caught:
        write_import_errors(plan, plan, tmp_path / "no" / "errors.xlsx")
    assert caught.value.code == "cannot_write"
