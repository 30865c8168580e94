"""Terms by the week: each request in its stretch, by provider, with the rights that end."""

from __future__ import annotations

from desktop_app.domain.vocabulary import Provider
from desktop_app.services import people
from desktop_app.services.terms import terms_page
from desktop_app.storage.models import Request
from tests import builders


def test_each_term_is_in_its_week(desk):
    file = builders.officer_file(desk)
    days = {
        "2026-11-20": "overdue",
        "2026-11-23": "today",
        "2026-11-24": "week",
        "2026-11-29": "week",
        "2026-11-30": "next",
        "2026-12-06": "next",
        "2026-12-07": "",
    }
    made = {day: builders.request(desk, file, "S40").row for day in days}
    with desk.database.write(desk.author("test")) as session:
        for day, row in made.items():
            session.get_one(Request, row.id).due_on = row.due_on.fromisoformat(day)
    found = {row.number: part.code for part in terms_page(desk) for row in part.rows}
    assert found == {made[day].number: code for day, code in days.items() if code}
    assert {part.code: part.total for part in terms_page(desk)} == {
        "overdue": 1, "today": 1, "week": 2, "next": 2, "ending": 0,
    }  # fmt: skip


def test_terms_of_one_provider(desk):
    file = builders.officer_file(desk)
    people.add_member(desk, file.file.id, builders.child("يونس", "2005-12-01"))
    builders.request(desk, file, "S40")
    foundation = {part.code: part.total for part in terms_page(desk, Provider.FOUNDATION)}
    mutual = {part.code: part.total for part in terms_page(desk, Provider.MUTUAL)}
    assert (foundation["next"], foundation["ending"]) == (1, 0)
    assert (mutual["next"], mutual["ending"]) == (0, 1)


def test_a_stopped_clock_has_no_term_to_watch(desk):
    builders.request(desk, builders.officer_file(desk), "S35", papers=[])
    assert sum(part.total for part in terms_page(desk)) == 0
