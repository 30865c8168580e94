"""A number once given is never given again, whoever makes or deletes the row."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Position
from desktop_app.services import bulk, people, trash
from desktop_app.services.desk import Desk
from desktop_app.services.records import CareerRecord, FileRecord, PersonRecord
from desktop_app.storage.models import Note, SavedView
from desktop_app.storage.row_numbers import highest_given, numbered
from tests import builders

DELETED = 900


@pytest.fixture
def emptied(desk: Desk) -> Desk:
    """An office of which the greatest numbers of all tables went with their rows."""
    with desk.database.engine.begin() as connection:
        connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        for table in numbered():
            row = _copy(connection, table)
            connection.execute(text(f"DELETE FROM {table} WHERE id = {row}"))
    return desk


def _copy(connection, table: str) -> int:
    """Put a row without sense into a table, under a great number."""
    connection.execute(text("PRAGMA ignore_check_constraints = ON"))
    columns = connection.execute(text(f"PRAGMA table_info({table})")).all()
    named = [one.name for one in columns if one.notnull and one.name != "id"]
    names = ", ".join(f'"{name}"' for name in ["id", *named])
    values = ", ".join(str(DELETED) for _ in ["id", *named])
    connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({values})"))
    return DELETED


def test_every_numbered_table_is_watched(emptied: Desk) -> None:
    with emptied.read() as session:
        gone = dict(session.execute(text('SELECT "table", last FROM gone_numbers')).all())
    assert gone == dict.fromkeys(numbered(), DELETED)
    assert {"people", "files", "members", "requests", "notes", "trash", "prints"} <= set(gone)


def test_what_is_made_one_by_one_takes_a_new_number(emptied: Desk) -> None:
    page = builders.officer_file(emptied)
    assert page.file.id == DELETED + 1
    assert sorted(one.person.id for one in page.members)[0] == DELETED + 1
    asked = builders.request(emptied, page)
    assert asked.row.id == DELETED + 1
    people.add_note(emptied, page.file.id, page.principal.person.id, "ملاحظة")
    with emptied.read() as session:
        assert session.query(Note).one().id == DELETED + 1
        for table in ("members", "request_papers", "request_events"):
            assert session.execute(text(f"SELECT min(id) FROM {table}")).scalar() == DELETED + 1


def test_what_is_imported_takes_new_numbers(emptied: Desk) -> None:
    principal = PersonRecord(builders.person().sex, "الزياني", "كريم")
    records = [
        FileRecord(
            principal, CareerRecord(Position.ACTIVE, matricule=number), created_on=emptied.today()
        )
        for number in ("1", "2")
    ]
    with emptied.write(Action.IMPORT) as session:
        first, second = bulk.insert_files(session, records, "TNG")
    assert (first.file_id, second.file_id) == (DELETED + 1, DELETED + 2)
    assert (first.people, second.people) == ((DELETED + 1,), (DELETED + 2,))


def test_several_of_one_transaction_get_numbers_one_after_another(emptied: Desk) -> None:
    with emptied.write(Action.CHANGE_SETTINGS) as session:
        views = [_view(emptied, str(number)) for number in range(3)]
        session.add_all(views)
        session.flush()
        session.delete(views[-1])
        session.flush()
        session.add(_view(emptied, "3"))
        session.flush()
        assert [view.id for view in views] == [DELETED + 1, DELETED + 2, DELETED + 3]
        assert highest_given(session, SavedView) == DELETED + 4


def _view(desk: Desk, name: str) -> SavedView:
    moment = desk.now()
    return SavedView(
        list="people", name=name, body={}, account_id=desk.account.id, shared=False,
        created_at=moment, updated_at=moment,
    )  # fmt: skip


def test_a_number_of_what_never_was_is_free(desk: Desk) -> None:
    page = builders.officer_file(desk)
    with desk.write(Action.CHANGE_SETTINGS) as session:
        note = _note(desk, page)
        session.add(note)
        session.flush()
        session.delete(note)
        session.flush()
        session.rollback()
    with desk.read() as session:
        assert highest_given(session, Note) == 0


def _note(desk: Desk, page) -> Note:
    return Note(
        file_id=page.file.id, person_id=page.principal.person.id,
        account_id=desk.account.id, at=desk.now(), text="ملاحظة",
    )  # fmt: skip


def test_what_comes_back_from_the_trash_keeps_its_number(desk: Desk) -> None:
    page = builders.officer_file(desk)
    lies = trash.delete_file(desk, page.file.id, page.file.version)
    other = builders.officer_file(desk, "90345")
    gone = {one.person.id for one in page.members}
    assert other.file.id == page.file.id + 1
    assert gone.isdisjoint(one.person.id for one in other.members)
    trash.restore(desk, lies)
    back = people.file_page(desk, page.file.id)
    assert [one.person.id for one in back.members] == [one.person.id for one in page.members]
    third = builders.officer_file(desk, "90346")
    assert third.file.id == other.file.id + 1
