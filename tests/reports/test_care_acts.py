"""A care sheet's acts and shares on the printed sheet of the request."""

from __future__ import annotations

from desktop_app.domain.vocabulary import Outcome
from desktop_app.domain.workflow import RequestAction
from desktop_app.reports.catalogue import produce
from desktop_app.services import care_sheets, requests
from desktop_app.services.care_forms import ActForm, SettlementForm
from desktop_app.services.desk import Desk
from desktop_app.services.rows import RequestPage
from tests import builders
from tests.reports import reading

ACTS = (ActForm("01/10/2026", "CS", "300", "123456789"), ActForm("02/10/2026", "NFS", "90"))


def typed(desk: Desk) -> RequestPage:
    family = builders.officer_file(desk)
    page = builders.request(desk, family, "H01", received_on="02/11/2026", amount="390")
    care_sheets.save_acts(desk, page.row.id, ACTS, page.version)
    return requests.request_page(desk, page.row.id)


def printed(desk: Desk, page: RequestPage) -> str:
    return reading.text(produce(desk, "request_sheet", page.row.id))


def test_an_estimate_is_printed_as_one(desk):
    told = printed(desk, typed(desk))
    for expected in ("تقدير غير ملزم", "استشارة طبيب اختصاصي", "تعداد دموي", "TNR-2025-AMC"):
        assert expected in told
    # Line by line, then the totals: asked, counted, insurance, mutual, AMC, left.
    for amount in ("300,00", "150,00", "120,00", "174,00", "61,60", "3,08", "12,32", "13,00"):
        assert amount in told
    for amount in ("390,00", "227,00", "181,60", "9,08", "187,00"):
        assert amount in told


def test_what_is_settled_is_told_apart(desk):
    page = builders.before_decision(desk, typed(desk))
    page = builders.step(
        desk, page, RequestAction.DECIDE, outcome=Outcome.ACCEPTED, amount="190",
        settlement=SettlementForm("20/11/2026", "DEC-2214", "180", "10", ""),
    )  # fmt: skip
    told = printed(desk, page)
    assert "DEC-2214" in told
    assert "مصفى" in told
    assert "ما لم يصف تقدير غير ملزم" in told
    assert "187,68" in told  # 390 - 180 - 10 - 12,32


def test_a_request_without_acts_prints_no_such_table(desk):
    family = builders.officer_file(desk)
    assert "أعمال العلاج" not in printed(desk, builders.request(desk, family, "H01"))
    assert "أعمال العلاج" not in printed(desk, builders.request(desk, family, "S03"))
