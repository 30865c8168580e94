"""The minutes of a committee and of a handover: printed and read back."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import ForbiddenError, InvalidError
from desktop_app.domain.periods import read_period
from desktop_app.domain.vocabulary import Outcome, Provider, Role, State
from desktop_app.domain.workflow import RequestAction
from desktop_app.reports.handwriting import Signer, signature_rows
from desktop_app.services.backups import back_up
from desktop_app.services.committees import committee_lines
from desktop_app.services.extracts import close_register
from desktop_app.services.forms import RequestQuery
from desktop_app.services.handover import handover
from tests import builders
from tests.documents import produce
from tests.reports import reading
from tests.services.test_dispatch import issued, ready_social

NOVEMBER = read_period("2026-11")


def decide(desk, page, outcome, **more):
    return builders.step(
        desk, page, RequestAction.DECIDE, outcome=outcome, reference="586/2026", **more
    )


@pytest.fixture
def file(desk):
    return builders.officer_file(desk)


@pytest.fixture
def session(desk, file):
    """A granted, a refused, a deferred and a waiting file; one the unit never sent."""
    sent = [builders.before_decision(desk, builders.request(desk, file)) for _ in range(4)]
    granted, refused, deferred, waiting = sent
    decide(desk, granted, Outcome.ACCEPTED, amount="5.000,00")
    decide(desk, refused, Outcome.REFUSED, reasons=("condition_not_met",), reason="الدخل كاف")
    there = [
        builders.step(desk, one, RequestAction.SUBMIT_TO_COMMITTEE) for one in (deferred, waiting)
    ]
    builders.step(desk, there[0], RequestAction.DEFER, reasons=("next_session",))
    builders.request(desk, file)
    return [one.row.number for one in sent]


def test_a_committee_had_what_it_decided_deferred_or_still_has(desk, session):
    lines = committee_lines(desk, NOVEMBER)
    assert sorted(line.row.number for line in lines) == sorted(session)
    assert sum(line.is_granted for line in lines) == 1
    assert sum(line.is_decided for line in lines) == 2
    assert committee_lines(desk, read_period("2026-10")) == ()
    assert len(committee_lines(desk, NOVEMBER, ["s03"])) == 4
    assert committee_lines(desk, NOVEMBER, ["S01"]) == ()
    with pytest.raises(InvalidError):
        committee_lines(desk, NOVEMBER, ["X99"])


def test_its_minutes_name_members_agenda_opinions_and_decisions(desk, session):
    text = reading.text(
        produce(
            desk, "committee_minutes", period=NOVEMBER,
            members=["محمد العلمي، ممثل المؤسسة", " "], agenda=["دراسة طلبات المساعدة"],
        )
    )  # fmt: skip
    for words in (
        "محضر اجتماع لجنة", "محمد العلمي، ممثل المؤسسة", "دراسة طلبات المساعدة", "موافق",
        "586/2026", "عدم استيفاء شروط الاستفادة؛ الدخل كاف", "مؤجل", "لدى اللجنة",
        "درست اللجنة 4 ملفات (أربعة): المقبولة 1، والمرفوضة 1، ودون قرار 2.",
        "5.000,00 درهم (خمسة آلاف درهم)", "رفعت الجلسة على الساعة", "20.000,00", *session,
    ):  # fmt: skip
        assert words in text, words
    assert text.count("عضو اللجنة") == 1


def test_without_agenda_and_members_they_follow_from_the_files_or_are_left_blank(desk, session):
    text = reading.text(produce(desk, "committee_minutes", period=NOVEMBER))
    assert "دراسة ملفات «مساعدة بسبب وضعية اجتماعية صعبة» (4 ملفات)" in text
    assert text.count("عضو اللجنة") == 3
    empty = reading.text(produce(desk, "committee_minutes", period=read_period("2020")))
    assert "لم يعرض أي ملف على اللجنة" in empty


def test_a_handover_tells_what_the_office_holds(desk, file, tmp_path):
    builders.request(desk, file)
    builders.request(desk, file, "H01", amount="300,00")
    slip = issued(desk, [ready_social(desk, file)])
    close_register(desk, RequestQuery())
    back_up(desk, tmp_path / "copy.riaya")
    told = handover(desk)
    assert told.open_requests == {
        (Provider.FOUNDATION, State.REGISTERED): 1,
        (Provider.FOUNDATION, State.TRANSMITTED): 1,
        (Provider.MUTUAL, State.REGISTERED): 1,
    }
    assert [(line.register, line.last) for line in told.registers] == [
        ("files", 1), ("social", 2), ("health", 1), ("slips", 1), ("extracts", 1),
    ]  # fmt: skip
    assert told.registers[1].last_number == "S-TNG-2026-000002"
    assert [row.id for row in told.slips] == [slip.row.id]
    assert (told.files, told.people, told.archived) == (1, 3, 0)
    assert told.backed_up_on == date(2026, 11, 23)
    text = reading.text(produce(desk, "handover_minutes", incoming="عبد الله المرابط", copies=5))
    for words in (
        "محضر تسليم المهام", "عبد الله المرابط", "سليمان الواحي", "بحضور الشاهد",
        "S-TNG-2026-000002", "D-TNG-2026-000001", "0001 / م.و.ع.إ / 2026", "مع التحفظ",
        "في 5 نظائر (خمسة) موقعة", "الملحق 7: الأموال", "لا تكتب هنا كلمات السر",
    ):  # fmt: skip
        assert words in text, words


def test_an_office_without_anything_is_handed_over_too(desk):
    text = reading.text(produce(desk, "handover_minutes"))
    for words in ("لا طلب ينتظر قرارا", "لم يمنح أي رقم بعد", "أجيب عن جميع أوراق الإرسال"):
        assert words in text, words


def test_only_who_manages_accounts_hands_an_office_over(desk):
    clerk = builders.seat(desk, Role.CASE_OFFICER)
    with pytest.raises(ForbiddenError):
        produce(clerk, "handover_minutes")
    clerk.close()


def test_late_requests_are_counted(desk, file, clock):
    builders.request(desk, file)
    clock.pass_days(200)
    told = handover(desk)
    assert (told.open_count, told.overdue) == (1, 1)


@pytest.mark.parametrize(("signers", "rows"), [(1, 1), (2, 1), (3, 1), (4, 2), (5, 2), (7, 3)])
def test_signers_stand_two_or_three_a_row(signers, rows):
    assert len(signature_rows([Signer("عضو")] * signers)) == rows
