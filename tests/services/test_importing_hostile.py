"""Hostile and torn cells: no crash, every row counted, every fault with its row and reason."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_app.reports.import_errors import write_import_errors
from desktop_app.services.desk import Desk
from desktop_app.services.importing import Severity, carry_out, plan_import
from desktop_app.services.importing.reading import read_workbook
from desktop_app.storage.models import File, Note, Person, Request
from tests.services.register_books import write_book

REGISTER = Path(__file__).parent.parent / "samples" / "register-tangier.xlsx"
TEXTS = [
    "\x00", "a\x00b", "=cmd()|x", "+1", "-1", "@SUM(1)", "\t", "\r\n", "\u202eabc", "\u200b",
    "<b>x</b>", "'=1", "x" * 20_000, "ﷺ", "ﺍﻟﻌﺮﺑﻲ", "😀", "\ufeff", "%s%n", "{0}{name}",
    "../../etc", "NaN", "1e999", "9" * 400, "-0", "١٢", "0", "None", "المجموع", "Total",
    "المنخرط", "ابن", "زوجة", "31/02/2000", "00/00/0000", "99999999", "1/1/1", "ـــ", "؟؟",
    '"', "MA64", "+212", "06",
]  # fmt: skip
NUMBERS = [0, 1, -1, 1e300, -1e300, 12345678901234567890, 45000, 45000.5, 1972, 3e6]
DAYS = [date(1901, 1, 2), date(2999, 12, 31), date(9999, 1, 1), date(2031, 5, 2)]


def torn(rows: list, rng: random.Random, rate: float, first: int) -> list:
    """The same rows, some of their cells replaced by hostile ones."""
    found = []
    for place, row in enumerate(rows):
        cells = list(row)
        for column in range(len(cells)):
            if place >= first and rng.random() < rate:
                cells[column] = rng.choice(
                    [rng.choice(TEXTS), rng.choice(NUMBERS), rng.choice(DAYS)]
                )
        found.append([None if cell == "" else cell for cell in cells])
    return found


@pytest.mark.parametrize(("seed", "rate"), [(1, 0.05), (2, 0.4), (3, 0.9)])
def test_torn_registers_are_counted_to_the_last_row(
    desk: Desk, tmp_path: Path, seed: int, rate: float
):
    rng = random.Random(seed)
    people, requests = read_workbook(REGISTER)
    path = write_book(
        tmp_path / "torn.xlsx",
        {
            people.name: torn(people.rows[:160] + people.rows[480:], rng, rate, 4),
            requests.name: torn(requests.rows[:90], rng, rate, 1),
        },
    )
    plan = plan_import(desk, path)
    done = carry_out(desk, plan)
    assert done.as_json() == plan.as_json()
    refused = {(one.sheet, one.row) for one in done.errors}
    assert len(refused) == done.rejected == done.rows - done.accepted
    assert all(one.column and one.row > 1 for one in done.findings)
    errors = tmp_path / "errors.xlsx"
    write_import_errors(plan, done, errors)
    back = plan_import(desk, errors)
    assert back.rejected <= back.rows <= done.rejected


def test_whatever_comes_in_can_be_stored_and_shown(desk: Desk, tmp_path: Path):
    rows = [["الرقم المهني", "الاسم العائلي", "الاسم الشخصي", "القرابة", "العنوان", "ملاحظات"]]
    names = [text if len(text) <= 80 else "علي" for text in TEXTS]
    rows += [
        [10_000 + place, "العلوي", name, "المنخرط", text, text]
        for place, (name, text) in enumerate(zip(names, TEXTS, strict=True))
    ]
    plan = plan_import(desk, write_book(tmp_path / "h.xlsx", {"س": rows}))
    carry_out(desk, plan)
    with desk.read() as session:
        stored = session.execute(select(Person.given_names_ar, Person.address)).all()
        notes = session.execute(select(Note.text)).scalars().all()
    texts = [text for row in stored for text in row] + list(notes)
    assert len(stored) == plan.people_created > 0
    assert all("\x00" not in text and "\u202e" not in text for text in texts)
    assert all(len(given) <= 80 and len(address) <= 300 for given, address in stored)
    assert max(map(len, notes)) <= 4_000
    assert "".join(notes).count("x" * 100) >= 150, "a long address is kept whole in the notes"


def test_what_looks_like_a_formula_stays_a_text(desk: Desk, tmp_path: Path):
    rows = [
        ["الرقم المهني", "الاسم العائلي", "الاسم الشخصي", "القرابة", "العنوان"],
        ["10000", "العلوي", "علي", "المنخرط", "=1+1"],
        ["10001", "العلوي", "عمر", "المنخرط", "'=1+1"],
    ]
    carry_out(desk, plan_import(desk, write_book(tmp_path / "f.xlsx", {"س": rows})))
    with desk.read() as session:
        assert set(session.execute(select(Person.address)).scalars()) == {"=1+1"}


def test_numbers_of_the_wrong_form_go_to_the_notes(desk: Desk, tmp_path: Path):
    head = [
        "الرقم المهني",
        "الاسم",
        "القرابة",
        "رقم التأجير",
        "رقم الانخراط",
        "رقم التسجيل",
        "CMR",
        "المعاش",
    ]
    row = ["1", "علي العلوي", "المنخرط", "12", "123456789", "1", "7" * 30, "كثير"]
    extra = ["تاريخ الوفاة", "تاريخ التقاعد", "الحالة العائلية", "الوضعية", "القرابة الثانية"]
    values = ["مات", "2020", "صديق", "بعيد", ""]
    path = write_book(tmp_path / "n.xlsx", {"س": [[*head, *extra], [*row, *values]]})
    plan = plan_import(desk, path)
    assert [(one.code.value, one.severity) for one in plan.findings] == [
        ("bad_date", Severity.WARNING)
    ]
    carry_out(desk, plan)
    with desk.read() as session:
        file = session.execute(select(File)).scalar_one()
        note = session.execute(select(Note.text)).scalar_one()
        assert (file.matricule, file.payroll_number, file.pension) == (None, "", None)
    for value in ("1", "12", "123456789", "7" * 30, "كثير", "مات", "صديق", "بعيد"):
        assert value in note


def test_an_odd_date_of_a_request_is_kept_in_its_note(desk: Desk, tmp_path: Path):
    path = write_book(
        tmp_path / "r.xlsx",
        {
            "م": [["الرقم المهني", "الاسم", "تاريخ الازدياد"], ["1010", "علي العلوي", "1970"]],
            "ط": [
                [
                    "الرقم المهني",
                    "نوع الطلب",
                    "التاريخ",
                    "المآل",
                    "تاريخ القرار",
                    "استعجالي",
                    "ملاحظات",
                ],
                ["1010", "S03", "1/2/2024", "مقبول", "قريبا", "نعم", "تمت المراسلة"],
            ],
        },
    )
    plan = plan_import(desk, path)
    assert [(one.row, one.code.value, one.severity) for one in plan.findings] == [
        (2, "bad_date", Severity.WARNING)
    ]
    carry_out(desk, plan)
    with desk.read() as session:
        request = session.execute(select(Request)).scalar_one()
    assert request.note == "تمت المراسلة\nتاريخ القرار: قريبا"
    assert request.urgent
