"""The budget lines in the settings: shown with their figures, added, refused, copied."""

from __future__ import annotations

import pytest

from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import Provider, Role
from desktop_app.services.budget import BudgetForm, budget_lines, save_line
from desktop_app.ui import background
from desktop_app.ui.pages.settings_budget import BudgetPart, LineView
from desktop_app.ui.widgets.button import ForbiddenAction
from tests import builders

AID = BudgetForm("2026", "المساعدات", Provider.FOUNDATION, frozenset({"S03"}), "10000")


@pytest.fixture
def open_part(qtbot):
    def open_(desk):
        part = BudgetPart(desk)
        qtbot.addWidget(part)
        part.show()
        part.read_lines()
        background.settle()
        return part

    return open_


def views(part):
    return [one for one in part.findChildren(LineView) if one.isVisibleTo(part)]


def test_a_line_is_added_and_shown_with_its_figures(desk, open_part):
    part = open_part(desk)
    assert not views(part)
    part.form.set_values({"programme_ar": "المساعدات", "amount": "12.500,50"})
    part.types.tick({"S03", "S05"})
    part.save_button.click()
    background.settle()
    (line,) = budget_lines(desk, 2026)
    assert (line.amount, line.types) == (1_250_050, ("S03", "S05"))
    assert len(views(part)) == 1
    assert part.form.value("programme_ar") == ""


def test_what_is_wrong_stands_beside_its_field(desk, open_part):
    part = open_part(desk)
    part.save_button.click()
    background.settle()
    assert part.form.boxes["programme_ar"].note.text()
    assert part.form.boxes["amount"].note.text()
    assert part.types_note.text()


def test_a_line_is_changed_and_last_years_are_copied(desk, open_part):
    save_line(desk, BudgetForm("2025", "المساعدات", AID.provider, AID.types, "900"))
    part = open_part(desk)
    part.copy_last_year()
    background.settle()
    (line,) = budget_lines(desk, 2026)
    part.edit(line)
    assert part.types.codes() == {"S03"}
    part.form.set_values({"amount": "1.000"})
    part.save()
    background.settle()
    assert [one.amount for one in budget_lines(desk, 2026)] == [100_000]


def test_a_role_without_the_right_reads_only(desk, open_part):
    save_line(desk, AID)
    officer = builders.seat(desk, Role.CASE_OFFICER)
    part = open_part(officer)
    assert len(views(part)) == 1
    assert not part.form.isEnabled()
    assert part.findChildren(ForbiddenAction)
    assert "تدبير بنود الميزانية" in strip_marks(part.reason(part_action()))
    officer.close()


def part_action():
    from desktop_app.domain.roles import Action

    return Action.MANAGE_BUDGET
