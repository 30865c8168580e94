"""Access, rectification and figures: what is held is told, asked corrections are logged."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.errors import ForbiddenError, InvalidError
from desktop_app.domain.periods import Period
from desktop_app.domain.retention import RecordKind
from desktop_app.domain.vocabulary import Role
from desktop_app.reports import catalogue
from desktop_app.services import corrections, people, versions
from desktop_app.services.anonymous import anonymous_sheets
from desktop_app.services.desk import Desk
from desktop_app.services.personal_data import personal_data
from desktop_app.services.typed_again import person_form
from tests import builders
from tests.builders import Clock
from tests.reports import reading


def edit(desk: Desk, file_id: int, **changes: object) -> None:
    person = people.file_page(desk, file_id).principal.person
    people.edit_person(desk, person.id, replace(person_form(person), **changes), person.version)


def test_a_record_stands_at_two_moments_side_by_side(desk: Desk, clock: Clock) -> None:
    page = builders.officer_file(desk)
    who = page.principal.person.id
    for town in ("طنجة", "أصيلة"):
        clock.pass_days(1)
        edit(desk, page.file.id, town=town, cnie="K123417")
    found = versions.versions_of_person(desk, page.file.id, who)
    last, middle, first = (one.seq for one in found.moments)
    pairs = {pair.name_ar: pair for pair in versions.compare(desk, found, middle, last)}
    (changed,) = [pair for pair in pairs.values() if pair.differs]
    assert (changed.first, changed.second) == ("طنجة", "أصيلة")
    whole = versions.compare(desk, found, first, last)
    assert [(pair.first, pair.second) for pair in whole if pair.second == "أصيلة"] == [
        ("", "أصيلة")
    ]
    assert not any("K123417" in pair.second for pair in whole), "numbers stay masked"


def test_versions_of_a_request_tell_its_papers(desk: Desk, clock: Clock) -> None:
    from desktop_app.services import moves

    page = builders.request(desk, builders.officer_file(desk), papers=[])
    clock.pass_days(1)
    codes = [page.papers[0].codes[0]]
    moves.receive_papers(desk, page.row.id, codes, page.version)
    found = versions.versions_of_request(desk, page.row.id)
    pairs = versions.compare(desk, found, found.moments[-1].seq, found.moments[0].seq)
    differing = [pair for pair in pairs if pair.differs]
    assert len(differing) == 2
    assert all(not pair.first and pair.second for pair in differing)


def test_a_correction_on_request_is_logged_with_its_fields(desk: Desk, clock: Clock) -> None:
    page = builders.officer_file(desk)
    clock.pass_days(1)
    start = desk.now()
    edit(desk, page.file.id, town="طنجة", birth="1971")
    who = page.principal.person.id
    corrections.note_correction(desk, page.file.id, who, "طلب كتابي", start)
    (row,) = corrections.corrections(desk, page.file.id)
    assert len(row.fields_ar) == 2
    assert row.reason == "طلب كتابي"
    with pytest.raises(InvalidError):
        corrections.note_correction(desk, page.file.id, who, "  ", start)


def test_all_that_is_held_is_told_with_its_source_and_who_saw_it(desk: Desk, clock: Clock) -> None:
    page = builders.officer_file(desk)
    edit(desk, page.file.id, cnie="K123417", address="زنقة 3")
    builders.request(desk, page)
    people.add_note(desk, page.file.id, page.principal.person.id, "للمتابعة")
    people.reveal(desk, page.file.id, page.principal.person.id, "cnie")
    held = personal_data(desk, page.file.id)
    assert [one.member.id for one in held.people] == [one.id for one in page.members]
    assert all(one.source is not None for one in held.people)
    assert any("K123417" in value for _, value in held.people[0].fields)
    assert [one.account_ar for one in held.sights] == [desk.account.full_name_ar]
    assert held.classes[0].kind is RecordKind.FILE
    said = reading.text(catalogue.document("personal_data").make(desk, page.file.id).data)
    assert "K123417" in said
    assert held.requests[0].row.number in said


def test_personal_data_leave_only_with_the_rights(desk: Desk) -> None:
    page = builders.officer_file(desk)
    for role in (Role.RECEPTION, Role.AUDITOR):
        other = builders.seat(desk, role)
        with pytest.raises(ForbiddenError):
            personal_data(other, page.file.id)
        other.close()


def test_statistics_tell_no_small_count_no_name_and_no_day(desk: Desk, clock: Clock) -> None:
    for number in range(7):
        file = builders.officer_file(desk, f"9034{number}")
        builders.request(desk, file, "S03", note="سر")
    widow = builders.widow_file(desk)
    builders.request(desk, widow, "S03", person_id=widow.members[1].person.id)
    year = Period(date(2026, 1, 1), date(2026, 12, 31))
    sheets = anonymous_sheets(desk, year, "تقرير سنوي")
    cells = [str(cell) for sheet in sheets for row in sheet.rows for cell in row]
    assert not {"1", "2", "3", "4"} & set(cells)
    words = " ".join(cells)
    assert "سر" not in words
    assert "كريم" not in words
    assert "23" not in words
    by_month = sheets[0].rows
    assert by_month[0][0] == "نونبر 2026"
    with pytest.raises(InvalidError):
        anonymous_sheets(desk, year, "")
