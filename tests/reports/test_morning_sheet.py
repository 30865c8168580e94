"""The morning sheet: what waits, by kind, no longer than a day's hands can take."""

from __future__ import annotations

from sqlalchemy import select

from desktop_app.domain.vocabulary import Role
from desktop_app.domain.workflow import RequestAction
from desktop_app.reports.documents import make_morning_sheet
from desktop_app.reports.morning_sheet import ROWS_A_KIND
from desktop_app.services import reminders
from desktop_app.services.reminders import ReminderForm
from desktop_app.storage.models import AuditRow
from tests import builders
from tests.documents import produce
from tests.reports.reading import pages, plain, text


def test_an_empty_day_says_so(desk):
    made = produce(desk, "morning_sheet")
    assert len(pages(made)) == 1
    assert plain("لا مهام في الانتظار اليوم") in text(made)


def test_each_kind_has_its_lines_with_cause_and_next_step(desk, clock):
    file = builders.officer_file(desk)
    page = builders.request(desk, file, "S03")
    builders.step(desk, page, RequestAction.REVIEW)
    builders.request(desk, file, "S35", papers=[])
    reminders.add_reminder(desk, ReminderForm("+1", "الاتصال بالمؤسسة"))
    clock.pass_days(1)
    said = text(produce(desk, "morning_sheet"))
    for words in (
        "في انتظار رأي رئيس المصلحة",
        "إبداء الرأي",
        "استلام الوثائق",
        "وثيقة واحدة",
        "الاتصال بالمؤسسة",
        page.row.number,
    ):
        assert plain(words) in said, words


def test_a_long_kind_shows_the_first_and_says_how_many_there_are(desk):
    file = builders.officer_file(desk)
    for _ in range(ROWS_A_KIND + 4):
        builders.request(desk, file, "S40")
    said = text(produce(desk, "morning_sheet"))
    assert said.count("S-TNG-2026-") == ROWS_A_KIND
    assert plain(f"{ROWS_A_KIND} الأولى حسب الأجل") in said


def test_the_sheet_is_for_who_prints_and_leaves_its_trace(desk):
    made = make_morning_sheet(desk)
    assert made.trace.details == {"rows": 0}
    produce(desk, "morning_sheet")
    with desk.read() as session:
        assert session.scalars(select(AuditRow).where(AuditRow.action == "print")).one()
    officer = builders.seat(desk, Role.RECEPTION)
    assert make_morning_sheet(officer).data
    officer.close()
