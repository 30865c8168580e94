"""Every change is written down in its own transaction, with what was before and after."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from desktop_app.domain.errors import ForbiddenError
from desktop_app.domain.vocabulary import Role
from desktop_app.services import people
from desktop_app.services.typed_again import person_form
from desktop_app.storage.models import AuditRow
from tests import builders


def trail(desk):
    with desk.read() as session:
        return list(session.scalars(select(AuditRow).order_by(AuditRow.seq)))


def test_the_numbering_has_no_gap(desk):
    builders.request(desk, builders.officer_file(desk))
    numbers = [row.seq for row in trail(desk)]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_change_keeps_before_and_after(desk, clock):
    page = builders.officer_file(desk)
    facts = page.principal.person
    clock.pass_days(1)
    form = builders.person(phone="06 12 34 56 78")
    people.edit_person(desk, facts.id, form, facts.version)
    row = [row for row in trail(desk) if row.table == "people"][-1]
    assert (row.action, row.account_id, row.at) == ("edit_person", desk.account.id, clock.now)
    assert row.before == {"phone": ""}
    assert row.after == {"phone": "+212612345678"}


def test_nothing_changed_nothing_told(desk):
    facts = builders.officer_file(desk).principal.person
    before = len(trail(desk))
    people.edit_person(desk, facts.id, person_form(facts), facts.version)
    assert len(trail(desk)) == before


def test_sign_ins_and_refusals_are_told(desk):
    auditor = builders.seat(desk, Role.AUDITOR)
    with pytest.raises(ForbiddenError):
        builders.officer_file(auditor)
    last = trail(desk)[-1]
    assert (last.action, last.account_id) == ("refused", auditor.account.id)
    assert "sign_in" in {row.action for row in trail(desk)}
    auditor.close()


def test_a_file_has_its_history(desk):
    page = builders.officer_file(desk)
    builders.request(desk, page)
    people.add_note(desk, page.file.id, page.principal.person.id, "اتصال هاتفي")
    titles = [line.title_ar for line in people.file_history(desk, page.file.id)]
    assert titles[0] == "ملاحظة"
    assert titles[-1] == "فتح الملف"
    assert "تسجيل طلب" in titles
