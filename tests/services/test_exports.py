"""What leaves is asked for, marked, noted with its digest, and no cell of it is a formula."""

from __future__ import annotations

import hashlib
import zipfile
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from desktop_app.domain.errors import ForbiddenError, InvalidError
from desktop_app.domain.vocabulary import Role
from desktop_app.reports.workbooks import workbook
from desktop_app.services import exports, people
from desktop_app.services.desk import Desk
from desktop_app.services.exports import ExportForm
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.services.importing.cells import clean
from tests import builders

FORM = ExportForm(("file_number", "full_name_ar", "matricule"), "لجنة الاصطياف، بطلب من الولاية")


def cells(data: bytes) -> list[list[object]]:
    return CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0).to_python()


def test_a_list_leaves_with_its_stamp_and_only_the_columns_chosen(desk: Desk) -> None:
    builders.officer_file(desk)
    sheet = exports.people_sheet(desk, PeopleQuery(principals_only=True), FORM)
    rows = cells(workbook([sheet]))
    assert desk.account.full_name_ar in str(rows[1][0])
    assert FORM.reason in str(rows[1][0])
    assert rows[4] == ["TNG-2026-000001", "كريم الزياني", "90344"]


def test_every_export_is_noted_with_count_and_digest(desk: Desk) -> None:
    data = b"what left"
    digest = exports.log_export(desk, "قائمة", data, reason=FORM.reason, count=3, columns=["a"])
    (row,) = exports.exports(desk)
    assert row.sha256 == digest == hashlib.sha256(data).hexdigest()
    assert (row.count, row.reason, row.columns) == (3, FORM.reason, ("a",))


def test_without_reason_column_or_right_nothing_leaves(desk: Desk) -> None:
    with pytest.raises(InvalidError) as faults:
        exports.people_sheet(desk, PeopleQuery(), ExportForm((), " "))
    assert {one.field for one in faults.value.faults} == {"columns", "reason"}
    clerk = builders.seat(desk, Role.RECEPTION)
    for leave in (exports.people_sheet, exports.requests_sheet):
        query = PeopleQuery() if leave is exports.people_sheet else RequestQuery()
        with pytest.raises(ForbiddenError):
            leave(clerk, query, FORM)
    assert "cnie" not in [one.name for one in exports.columns_of(clerk, exports.PEOPLE)]
    clerk.close()


@pytest.mark.parametrize("risky", ["=cmd()", "+212600", "-1", "@SUM(A1)"])
def test_a_text_like_a_formula_stays_a_text_even_when_somebody_edits_it(
    desk: Desk, risky: str
) -> None:
    builders.officer_file(desk, posting=risky)
    form = ExportForm(("file_number", "posting"), FORM.reason)
    data = workbook([exports.people_sheet(desk, PeopleQuery(principals_only=True), form)])
    assert cells(data)[4][1] == risky
    book = zipfile.ZipFile(BytesIO(data))
    sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert 'quotePrefix="1"' in book.read("xl/styles.xml").decode()


def test_the_import_takes_the_apostrophe_off_again() -> None:
    for risky in ("=cmd()", "+212600", "-1", "@SUM(A1)"):
        assert clean(f"'{risky}") == risky


def test_requests_leave_with_amounts_and_days_as_such(desk: Desk) -> None:
    builders.request(desk, builders.officer_file(desk))
    form = ExportForm(("number", "received_on", "requested"), FORM.reason)
    rows = cells(workbook([exports.requests_sheet(desk, RequestQuery(), form)]))
    assert rows[4][0] == "S-TNG-2026-000001"
    assert rows[4][1] == desk.today()
    assert rows[4][2] == 5000.0
    assert people.count_people(desk, PeopleQuery()) == 3
