"""What each step recorded, in the words of the timeline."""

from __future__ import annotations

from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import NoticeChannel, Opinion, Outcome, PaymentMode
from desktop_app.domain.workflow import RequestAction as A
from desktop_app.services import urgency
from desktop_app.services.forms import MoveForm
from tests import builders


def told(page) -> str:
    return strip_marks(" | ".join(page.events[-1].told)).replace("\u00a0", " ")


def test_each_step_tells_what_it_recorded(desk):
    page = builders.request(desk, builders.officer_file(desk), papers=["D01"])
    assert told(page).startswith("الوثائق المطلوبة: ")
    codes = frozenset(paper.codes[0] for paper in page.papers)
    page = builders.step(desk, page, A.COMPLETE, papers=codes)
    assert told(page) == ""
    page = builders.step(desk, page, A.GIVE_OPINION, opinion=Opinion.FAVOURABLE)
    assert told(page) == "موافق"
    page = builders.step(desk, page, A.TRANSMIT)
    page = builders.step(
        desk, page, A.DECIDE, outcome=Outcome.PARTLY, amount="3000", reasons=("ceiling",),
        reference="2026/7",
    )  # fmt: skip
    assert told(page) == "مقبول جزئيا | 3.000,00 درهم | رقم 2026/7 | في حدود السقف المعمول به"
    page = builders.step(desk, page, A.NOTIFY, channel=NoticeChannel.PHONE)
    assert told(page) == "مكالمة هاتفية"
    page = builders.step(desk, page, A.PAY, mode=PaymentMode.CHEQUE, reference="12")
    assert told(page) == "3.000,00 درهم | شيك | رقم 12"
    page = builders.step(desk, page, A.APPEAL, reason="غير كاف")
    assert told(page) == "ضد قرار: مقبول جزئيا"


def test_what_is_missing_is_told_where_it_was_asked_for_only(desk):
    page = builders.request(desk, builders.officer_file(desk), papers=())

    form = MoveForm(A.MARK_URGENT, reason="مستعجل")
    page = urgency.change_urgency(desk, page.row.id, form, page.version)
    assert told(page) == ""
