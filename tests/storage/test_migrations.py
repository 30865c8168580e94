"""Every earlier schema, as an office of its time left it, is brought up to date."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select, text

from desktop_app.domain.vocabulary import State
from desktop_app.storage import schema
from desktop_app.storage.database import Database, open_database
from desktop_app.storage.models import Request, RequestEvent

SCHEMAS = sorted((Path(__file__).parent / "schemas").glob("*.sql"))


@pytest.fixture(params=SCHEMAS, ids=lambda path: path.stem)
def old(request, tmp_path) -> Database:
    """An office of an earlier schema with a few files and requests."""
    database = open_database(tmp_path / "old.db", b"1" * 32)
    with database.engine.connect() as connection:
        connection.connection.driver_connection.executescript(request.param.read_text("utf-8"))
    return database


def test_there_is_a_file_for_each_schema_but_the_last():
    versions = sorted((schema.MIGRATIONS / "versions").glob("[0-9]*.py"))
    assert [path.stem for path in SCHEMAS] == [path.name.split("_")[0] for path in versions[:-1]]
    assert versions[-1].name.startswith(schema.HEAD)


def test_it_becomes_the_schema_of_today_and_keeps_its_rows(old):
    with old.engine.connect() as connection:
        before = connection.execute(text("SELECT id, number, state FROM requests")).all()
    assert before
    schema.bring_up_to_date(old)
    with old.engine.connect() as connection:
        assert schema.differences(connection) == []
        after = connection.execute(text("SELECT id, number, state FROM requests")).all()
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
    assert after == before
    with old.read() as session:
        found = session.get_one(Request, before[0].id)
        assert found.reasons == []
        stopped = select(RequestEvent.request_id).where(RequestEvent.to_state == State.INCOMPLETE)
        ever = set(session.scalars(stopped))
        assert ever
        for one in session.scalars(select(Request)):
            assert one.paper_demands == (one.id in ever)
        assert isinstance(found.state, State)
    old.close()


def test_numbers_that_went_before_are_not_given_again(tmp_path):
    database = open_database(tmp_path / "old.db", b"1" * 32)
    with database.engine.connect() as connection:
        connection.connection.driver_connection.executescript(SCHEMAS[-1].read_text("utf-8"))
    schema.bring_up_to_date(database)
    with database.engine.connect() as connection:
        gone = dict(connection.execute(text('SELECT "table", last FROM gone_numbers')).all())
        (last,) = connection.execute(text("SELECT max(id) FROM notes")).scalars()
        (merge,) = connection.execute(text("SELECT gone_file_id FROM merges")).scalars()
    # The last note lies in the trash, and the second file went with a merge.
    assert gone == {"notes": last + 1, "files": merge}
    database.close()
