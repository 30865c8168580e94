"""Letters in the window: offered at their moment, and worded under the settings."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from desktop_app.domain.vocabulary import Outcome, Provider, Role
from desktop_app.domain.workflow import RequestAction
from desktop_app.reports.catalogue import document
from desktop_app.services.dispatch_settings import dispatch_settings
from desktop_app.services.letter_settings import letter_settings
from desktop_app.ui import background
from desktop_app.ui.pages.request import RequestPage
from desktop_app.ui.pages.request_prints import prints_of
from desktop_app.ui.pages.settings_dispatch import DispatchPart
from desktop_app.ui.pages.settings_letters import LettersPart
from desktop_app.ui.widgets.button import Button
from tests import builders

SHORT = {"request": "request_sheet", "receipt": "deposit_receipt"}


@pytest.fixture
def file(desk):
    return builders.officer_file(desk)


def offered(page):
    return [SHORT.get(one.document, one.document) for one in prints_of(page)]


def due(page):
    return [one.document for one in prints_of(page) if one.is_due]


def decided(desk, file, outcome, **more):
    page = builders.before_decision(desk, builders.request(desk, file))
    return builders.step(desk, page, RequestAction.DECIDE, outcome=outcome, **more)


def test_each_document_is_offered_where_it_can_be_made(desk, file):
    incomplete = builders.request(desk, file, papers=())
    complete = builders.request(desk, file)
    refused = decided(desk, file, Outcome.REFUSED, reasons=("budget_spent",))
    granted = decided(desk, file, Outcome.ACCEPTED, amount="5.000,00")
    assert due(incomplete) == ["missing_papers_notice"]
    assert due(complete) == []
    assert due(refused) == due(granted) == ["decision_notice"]
    assert "benefit_attestation" in offered(granted)
    assert "benefit_attestation" not in offered(refused)
    for page in (incomplete, complete, refused, granted):
        for code in offered(page):
            assert document(code).make(desk, page.row.id).data.startswith(b"%PDF")


def test_what_few_may_read_is_not_offered_to_others(desk, file):
    page = builders.request(desk, file, "S41")
    counter = builders.seat(desk, Role.CASE_OFFICER)
    from desktop_app.services.requests import request_page

    assert "presentation_sheet" in offered(page)
    assert offered(request_page(counter, page.row.id)) == ["request_sheet", "deposit_receipt"]
    counter.close()


def test_the_letter_that_is_due_opens_the_documents_with_it(desk, file, qtbot):
    places = []
    found = builders.request(desk, file, papers=())
    page = RequestPage(desk, lambda key, arguments: places.append((key, arguments)))
    qtbot.addWidget(page)
    page.resize(1056, 610)
    page.show()
    page.show_page(request_id=found.row.id)
    background.settle()
    words = "إشعار باستكمال الوثائق"
    (button,) = [one for one in page.findChildren(Button) if one.text() == words]
    assert button.isVisible()
    button.click()
    wanted = {"document": "missing_papers_notice", "request_id": found.row.id}
    assert places == [("print", wanted)]


@pytest.fixture
def letters(desk, qtbot):
    part = LettersPart(desk)
    qtbot.addWidget(part)
    part.show()
    part.show_settings()
    background.settle()
    return part


def test_the_head_words_the_letters(desk, letters):
    assert letters.form.value("unit_fr") == "Service régional de l'action sociale de Tanger"
    letters.form.set_values({"head_name_fr": "Slimane EL OUAHI", "complement_days": "15"})
    letters.save()
    background.settle()
    found = letter_settings(desk)
    assert (found.head_name_fr, found.complement_days) == ("Slimane EL OUAHI", 15)
    assert found.opening_ar == "سلام تام بوجود مولانا الإمام، وبعد،"


def test_a_term_that_is_none_is_told_beside_its_field(desk, letters):
    letters.form.set_values({"appeal_days": "0"})
    letters.save()
    background.settle()
    told = [one.text() for one in letters.findChildren(QLabel) if one.isVisible()]
    assert any("بين 1 و365" in words for words in told)
    assert letter_settings(desk).appeal_days == 30


def test_a_body_that_reads_french_is_chosen_under_the_slips(desk, qtbot):
    part = DispatchPart(desk)
    qtbot.addWidget(part)
    part.show()
    part.show_settings()
    background.settle()
    part.form.set_values({"language_mutual": "fr"})
    part.save()
    background.settle()
    found = dispatch_settings(desk)
    assert found.language(Provider.MUTUAL) == "fr"
    assert found.language(Provider.FOUNDATION) == "ar"
