"""The search index in the window: made anew at an opening, and read in while nobody waits."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from desktop_app.storage import search_sync
from desktop_app.storage.audit import Author
from desktop_app.storage.models import Setting
from desktop_app.ui import background
from desktop_app.ui.application import Program
from desktop_app.ui.pages.sign_in import SignInPage
from tests import builders


@pytest.fixture
def older(desk, clock):
    """An office whose index was made by the rules of an earlier program."""
    builders.officer_file(desk)
    with desk.database.write(Author(None, clock(), "test")) as session:
        made = update(Setting).where(Setting.name == search_sync.MADE_BY)
        session.execute(made.values(body={"making": 0}))
    return desk.folder


def test_the_gate_tells_how_far_the_index_is(older, qtbot):
    entered = []
    page = SignInPage(older, entered.append)
    qtbot.addWidget(page)
    page.show_indexing()
    assert page.note.isHidden()
    qtbot.waitUntil(lambda: page.form.input("name").count() > 1)
    page.form.set_values({"name": "head", "password": builders.PASSWORD})
    page.submit()
    assert page.watch.isActive()
    background.settle()
    assert page.indexed[0] == page.indexed[1] > 0
    assert page.note.isHidden()
    assert not page.watch.isActive()
    page.indexed = (1, 4)
    page.show_indexing()
    assert "25" in page.note.text()
    assert not page.note.isHidden()
    with entered[0].database.read() as session:
        assert search_sync.is_current(session)
    entered[0].close()


def test_the_names_are_read_in_before_the_first_search(desk, qtbot):
    builders.officer_file(desk)
    program = Program(desk.folder)
    program.desk, program.shell = desk, program._make_shell(desk)
    qtbot.addWidget(program.shell)
    desk.database.words.forget()
    assert not desk.database.words.is_there
    program.read_names_in()
    background.settle()
    assert desk.database.words.is_there
    program.desk = program.shell = None
