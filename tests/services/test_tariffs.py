"""An office brings in versions of the tariff, checked whole, and lists them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import xlsxwriter
from sqlalchemy import select

from desktop_app.domain.errors import CatalogueError, ForbiddenError, RiayaError
from desktop_app.domain.formats import strip_marks
from desktop_app.domain.vocabulary import Role
from desktop_app.services import care_sheets
from desktop_app.services.care_forms import ActForm
from desktop_app.services.tariffs import import_tariff, list_tariffs, tariffs_of
from desktop_app.storage.models import AuditRow, TariffVersion
from tests import builders

RAISED = """\
[[tariff]]
name = "TNR-2026-CONSULT"
since = 2026-10-15
based_on = "TNR-2025-AMC"
title_ar = "مراجعة تعريفة الاستشارة"
title_fr = "Consultations"
evidence = ["G"]

[[key]]
letter = "C"
name_ar = "استشارة طبيب عام"
name_fr = "Consultation"
value = 15000
group = "outpatient"
evidence = ["G"]
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "raised.toml"
    path.write_text(RAISED, "utf-8")
    return path


def workbook(path: Path, **sheets: list[list[object]]) -> Path:
    book = xlsxwriter.Workbook(path)
    days = book.add_format({"num_format": "dd/mm/yyyy"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, cells in enumerate(rows):
            for place, cell in enumerate(cells):
                if isinstance(cell, date):
                    sheet.write_datetime(number, place, cell, days)
                else:
                    sheet.write(number, place, cell)
    book.close()
    return path


HEAD = [
    ["name", "since", "based_on", "title_ar", "title_fr", "evidence"],
    ["OWN-2026", date(2026, 10, 15), "TNR-2025-AMC", "تعريفة المكتب", "Tarif", "V13|G"],
]
KEYS = ["letter", "name_ar", "name_fr", "value", "group", "evidence"]


def test_a_version_holds_from_its_day_for_new_acts(desk, file):
    row = import_tariff(desk, file)
    assert (row.name, row.is_present, row.brought_at) == ("TNR-2026-CONSULT", True, desk.now())
    page = builders.request(desk, builders.officer_file(desk), "H01")
    found = care_sheets.save_acts(
        desk,
        page.row.id,
        [ActForm("14/10/2026", "C", "200"), ActForm("15/10/2026", "C", "200")],
        page.version,
    )
    assert [line.shares.counted for line in found.lines] == [8_000, 15_000]
    assert [line.tariff for line in found.lines] == ["TNR-2025-AMC", "TNR-2026-CONSULT"]


def test_what_was_estimated_before_stays_as_it_is(desk, file):
    page = builders.request(desk, builders.officer_file(desk), "H01")
    form = ActForm("20/10/2026", "C", "200")
    before = care_sheets.save_acts(desk, page.row.id, [form], page.version)
    import_tariff(desk, file)
    after = care_sheets.care_sheet(desk, page.row.id)
    assert after is not None
    assert after.lines == before.lines


def test_a_version_is_listed_with_what_it_changed_and_is_in_the_trail(desk, file):
    import_tariff(desk, file)
    rows = list_tariffs(desk)
    assert [row.name for row in rows] == [
        "TNR-2026-CONSULT",
        "TNR-2025-AMC",
        "TNR-2014",
        "TNR-2006",
    ]
    assert [row.is_present for row in rows] == [True, False, False, False]
    assert [value.letter for value in rows[0].values if value.is_new] == ["C"]
    assert [value.letter for value in rows[2].values if value.is_new] == ["D", "SPR"]
    with desk.read() as session:
        found = list(session.scalars(select(AuditRow).where(AuditRow.table == "tariff_versions")))
    assert [row.action for row in found] == ["import_tariff"]


def test_a_version_that_is_still_to_come_is_not_in_force(desk, tmp_path):
    later = tmp_path / "later.toml"
    later.write_text(RAISED.replace("2026-10-15", "2027-03-01"), "utf-8")
    import_tariff(desk, later)
    present = [row.name for row in list_tariffs(desk) if row.is_present]
    assert present == ["TNR-2025-AMC"]


def test_a_version_may_be_based_on_one_the_office_brought_in(desk, file, tmp_path):
    import_tariff(desk, file)
    second = tmp_path / "second.toml"
    text = RAISED.replace("TNR-2025-AMC", "TNR-2026-CONSULT").replace("2026-10-15", "2026-11-01")
    text = text.replace('name = "TNR-2026-CONSULT"', 'name = "TNR-2026-B"')
    second.write_text(text.replace('letter = "C"', 'letter = "CS"'), "utf-8")
    import_tariff(desk, second)
    with desk.read() as session:
        tariff = tariffs_of(session).on(date(2026, 11, 2))
    assert (tariff.name, tariff.keys["C"].value) == ("TNR-2026-B", 15_000)


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ("value = 15000", "value = 0", 13, "القيمة"),
        ("TNR-2026-CONSULT", "TNR-2014", 2, "موجودة من قبل"),
        ("2026-10-15", "2014-01-01", 3, "تبدأ التعريفة TNR-2014"),
        ('group = "outpatient"', 'group = "none"', 14, "لا توجد مجموعة"),
    ],
)
def test_a_faulty_file_stores_nothing_and_says_where(desk, file, old, new, line, told):
    file.write_text(RAISED.replace(old, new, 1), "utf-8")
    with pytest.raises(CatalogueError) as refused:
        import_tariff(desk, file)
    text = strip_marks(str(refused.value))
    assert text.startswith(f"raised.toml, line {line}: ")
    assert len(list_tariffs(desk)) == 3
    with desk.read() as session:
        assert session.scalar(select(TariffVersion)) is None


def test_a_workbook_is_read_like_a_file(desk, tmp_path):
    rows = [KEYS, ["C", "استشارة", "Consultation", 15000, "outpatient", "G"]]
    acts = [
        ["code", "name_ar", "name_fr", "key", "coefficient", "group", "evidence"],
        ["BILAN", "فحص شامل", "Bilan", "C", 1.5, "outpatient", "G"],
    ]
    row = import_tariff(desk, workbook(tmp_path / "own.xlsx", tariff=HEAD, key=rows, act=acts))
    assert (row.name, row.since) == ("OWN-2026", date(2026, 10, 15))
    with desk.read() as session:
        tariff = tariffs_of(session).on(date(2026, 11, 1))
    assert tariff.cotation("BILAN").reference == 22_500
    assert tariff.evidence == ("V13", "G")


def test_a_fault_in_a_workbook_names_sheet_and_row(desk, tmp_path):
    rows = [KEYS, [], ["C", "استشارة", "Consultation", -1, "outpatient", "G"]]
    path = workbook(tmp_path / "own.xlsx", tariff=HEAD, key=rows)
    with pytest.raises(CatalogueError) as refused:
        import_tariff(desk, path)
    assert strip_marks(str(refused.value)).startswith("own.xlsx (key), line 3: “value” must be")
    strange = workbook(tmp_path / "strange.xlsx", tariff=HEAD, prices=[["x"]])
    with pytest.raises(CatalogueError, match="may have these sheets only"):
        import_tariff(desk, strange)
    without = workbook(tmp_path / "without.xlsx", key=[KEYS])
    with pytest.raises(CatalogueError, match="the first is needed"):
        import_tariff(desk, without)


def test_what_is_no_file_of_tables_is_refused(desk, tmp_path):
    other = tmp_path / "photo.png"
    other.write_bytes(b"\x89PNG")
    with pytest.raises(RiayaError):
        import_tariff(desk, other)
    broken = tmp_path / "broken.toml"
    broken.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CatalogueError):
        import_tariff(desk, broken)


def test_who_may_not_change_the_catalogue_brings_in_nothing(desk, file):
    officer = builders.seat(desk, Role.CASE_OFFICER)
    with pytest.raises(ForbiddenError):
        import_tariff(officer, file)
    assert len(list_tariffs(officer)) == 3
    officer.close()
