"""Closed extracts of the register: their numbers, what the trail keeps, and the printed line."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from desktop_app.domain.errors import InvalidError
from desktop_app.domain.vocabulary import Kind
from desktop_app.services.extracts import CLOSING, close_register, is_gapless
from desktop_app.services.forms import RequestQuery
from desktop_app.storage.models import AuditRow
from tests import builders
from tests.documents import produce
from tests.reports import reading


def closings(desk):
    with desk.read() as session:
        found = session.scalars(
            select(AuditRow).where(AuditRow.action == CLOSING).order_by(AuditRow.seq)
        )
        return [row.after for row in found if row.table == ""]


def test_each_closing_takes_the_next_number_of_the_year(desk, clock):
    file = builders.officer_file(desk)
    first = builders.request(desk, file).row.number
    last = builders.request(desk, file).row.number
    numbers = [close_register(desk, RequestQuery()).number for _ in range(2)]
    assert numbers == ["R-TNG-2026-000001", "R-TNG-2026-000002"]
    clock.pass_days(60)
    assert close_register(desk, RequestQuery()).number == "R-TNG-2027-000001"
    kept = closings(desk)
    assert [one["number"] for one in kept[:2]] == numbers
    assert (kept[0]["rows"], kept[0]["first"], kept[0]["last"]) == (2, first, last)
    assert len(kept[0]["digest"]) == 64


def test_the_code_follows_from_what_the_rows_say(desk):
    file = builders.officer_file(desk)
    page = builders.request(desk, file)
    first, same = (close_register(desk, RequestQuery()).code for _ in range(2))
    builders.step(desk, page, builders.RequestAction.REVIEW)
    assert first == same != close_register(desk, RequestQuery()).code


def test_a_refused_closing_takes_no_number(desk):
    with pytest.raises(InvalidError):
        close_register(desk, RequestQuery(received_from="31/31/2026"))
    assert close_register(desk, RequestQuery()).number == "R-TNG-2026-000001"


@pytest.mark.parametrize(
    ("numbers", "whole"),
    [
        (["S-TNG-2026-000002", "H-TNG-2026-000007", "S-TNG-2026-000001"], True),
        (["S-TNG-2026-000002", "S-TNG-2026-000004"], False),
        (["S-TNG-2026-000002", "118/2019"], False),
        ([], False),
    ],
)
def test_a_gap_is_never_passed_over(numbers, whole):
    assert is_gapless(numbers) is whole


def test_a_closed_register_says_its_number_and_a_plain_print_takes_none(desk):
    file = builders.officer_file(desk)
    for _ in range(3):
        builders.request(desk, file)
    plain = reading.text(produce(desk, "requests_register", RequestQuery()))
    assert "رقم المستخرج" not in plain
    text = reading.text(produce(desk, "requests_register", RequestQuery(), closes=True))
    for words in ("رقم المستخرج", "R-TNG-2026-000001", "دون انقطاع في تسلسل الأرقام"):
        assert words in text, words


def test_the_register_of_one_kind_says_so_in_its_title(desk):
    query = RequestQuery(kinds=frozenset({Kind.HEALTH}))
    assert "سجل الطلبات الصحية" in reading.text(produce(desk, "requests_register", query))
    query = RequestQuery(kinds=frozenset({Kind.SOCIAL}))
    assert "سجل الطلبات الاجتماعية" in reading.text(produce(desk, "requests_register", query))
    assert "اجتماعية وصحية" in reading.text(produce(desk, "requests_register", RequestQuery()))
