"""Whoever edits, deletes, swaps or cuts rows of the trail is found, and the row is named."""

from __future__ import annotations

import shutil

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop_app.services import accounts, backups, people, restoring
from desktop_app.storage import head, place, trail
from desktop_app.storage.audit import Author, log, put_rows, trail_row
from desktop_app.storage.database import open_database
from desktop_app.storage.head import HeadState
from desktop_app.storage.schema import bring_up_to_date
from desktop_app.storage.trail import FaultKind
from tests import builders

ROWS = 12


@pytest.fixture
def written(desk):
    """A trail of at least a dozen rows."""
    page = builders.officer_file(desk)
    for number in range(4):
        people.add_note(desk, page.file.id, page.principal.person.id, f"ملاحظة {number}")
    return desk


def change(desk, *statements):
    with desk.database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def fault_of(desk):
    with desk.database.engine.connect() as connection:
        return trail.verify(connection, desk.database.trail_key)


def again(desk):
    desk.close()
    return accounts.sign_in(desk.folder, "head", builders.PASSWORD, desk.clock)


SWAP = (
    "UPDATE audit SET seq = -1 WHERE seq = 5",
    "UPDATE audit SET seq = 5 WHERE seq = {other}",
    "UPDATE audit SET seq = {other} WHERE seq = -1",
)


def test_an_untouched_trail_is_sound(written):
    rows, fault = fault_of(written)
    assert rows >= ROWS
    assert fault is None
    assert all(verdict.sound for verdict in backups.check(written))


@pytest.mark.parametrize(
    ("statements", "kind", "seq", "until"),
    [
        (["UPDATE audit SET after = '{\"a\": 1}' WHERE seq = 5"], FaultKind.EDITED, 5, 5),
        (["UPDATE audit SET account_id = NULL WHERE seq = 5"], FaultKind.EDITED, 5, 5),
        (["UPDATE audit SET at = '2020-01-01 00:00:00.000000' WHERE seq = 5"],
         FaultKind.EDITED, 5, 5),
        (["UPDATE audit SET mac = '' WHERE seq = 5"], FaultKind.EDITED, 5, 5),
        (["DELETE FROM audit WHERE seq = 5"], FaultKind.DELETED, 5, 5),
        (["DELETE FROM audit WHERE seq IN (5, 6)"], FaultKind.DELETED, 5, 6),
        (["DELETE FROM audit WHERE seq = 1"], FaultKind.DELETED, 1, 1),
        ([one.format(other=6) for one in SWAP], FaultKind.SWAPPED, 5, 6),
        ([one.format(other=9) for one in SWAP], FaultKind.SWAPPED, 5, 9),
    ],
)  # fmt: skip
def test_the_first_bad_row_is_named(written, statements, kind, seq, until):
    change(written, *statements)
    _rows, fault = fault_of(written)
    assert (fault.kind, fault.seq, fault.until) == (kind, seq, until)
    assert not all(verdict.sound for verdict in backups.check(written))
    if kind is FaultKind.EDITED and "account" not in statements[0]:
        assert fault.action
        assert fault.at is not None


def test_a_row_taken_out_and_the_rest_numbered_anew_is_seen(written):
    change(
        written,
        "DELETE FROM audit WHERE seq = 5",
        *(f"UPDATE audit SET seq = {n - 1} WHERE seq = {n}" for n in range(6, ROWS + 20)),
    )
    _rows, fault = fault_of(written)
    assert fault.seq == 5


def test_a_tail_that_was_cut_is_seen_by_the_marker_alone(written):
    change(written, "DELETE FROM audit WHERE seq > 8")
    assert fault_of(written) == (8, None)
    verdicts = {verdict.part: verdict for verdict in backups.check(written)}
    assert verdicts["trail"].sound
    assert not verdicts["head"].sound
    assert verdicts["head"].head.state is HeadState.BEHIND


def test_a_cut_tail_stays_told_until_somebody_looked_at_it(written):
    change(written, "DELETE FROM audit WHERE seq > 8")
    desk = again(written)
    assert desk.head.state is HeadState.BEHIND
    assert desk.head.found == 8
    desk = again(desk)
    assert desk.head.state is HeadState.SOUND
    assert [one.part for one in backups.check(desk) if not one.sound] == ["head"]
    backups.accept_head(desk)
    assert all(verdict.sound for verdict in backups.check(desk))
    desk.close()


def test_an_old_file_put_back_is_told(written, tmp_path):
    written.close()
    old = tmp_path / "old.db"
    shutil.copy(written.folder / place.DATABASE_FILE, old)
    desk = again(written)
    builders.officer_file(desk, "90345")
    desk.close()
    shutil.copy(old, desk.folder / place.DATABASE_FILE)
    desk = again(desk)
    assert desk.head.state is HeadState.BEHIND
    desk.close()


def test_another_past_of_the_same_length_is_told(written):
    with written.read() as session:
        end = trail.tail_of(session.connection())
    head.start_anew(written.folder, written.database.head_key, trail.Tail(end.seq, "0" * 64))
    desk = again(written)
    assert desk.head.state is HeadState.CHANGED
    desk.close()


@pytest.mark.parametrize("body", [b"", b"x" * 80])
def test_a_marker_that_does_not_open_is_told(written, body):
    (written.folder / head.HEAD_FILE).write_bytes(body)
    desk = again(written)
    assert desk.head.state is HeadState.UNREADABLE
    assert again(desk).head.state is HeadState.SOUND


def test_a_marker_of_another_office_does_not_open(written, tmp_path):
    other = builders.office(tmp_path / "other")
    shutil.copy(other.folder / head.HEAD_FILE, written.folder)
    other.close()
    desk = again(written)
    assert desk.head.state is HeadState.UNREADABLE
    desk.close()


def test_a_marker_that_is_gone_is_told(written):
    (written.folder / head.HEAD_FILE).unlink()
    desk = again(written)
    assert desk.head.state is HeadState.MISSING
    desk.close()


def test_a_database_ahead_of_its_marker_was_interrupted_and_is_sound(written):
    kept = (written.folder / head.HEAD_FILE).read_bytes()
    builders.officer_file(written, "90346")
    (written.folder / head.HEAD_FILE).write_bytes(kept)
    desk = again(written)
    assert desk.head.state is HeadState.SOUND
    assert all(verdict.sound for verdict in backups.check(desk))
    desk.close()


def test_a_restore_begins_a_new_marker_and_says_so(written, tmp_path):
    out = tmp_path / "copy.riaya"
    backups.back_up(written, out)
    secrets = restoring.Secrets(password=builders.PASSWORD, name="head")
    restoring.restore_into(out, tmp_path / "other", secrets, written.clock)
    desk = accounts.sign_in(tmp_path / "other", "head", builders.PASSWORD, written.clock)
    assert desk.head.state is HeadState.SOUND
    with desk.read() as session:
        told = session.connection().exec_driver_sql(
            "SELECT after FROM audit WHERE action = 'restore_office'"
        )
        assert "copy.riaya" in told.scalar()
    assert all(verdict.sound for verdict in backups.check(desk))
    assert again(desk).head.state is HeadState.SOUND


def test_rows_older_than_the_chain_are_sealed_once_and_that_is_told(written):
    change(written, "UPDATE audit SET mac = ''")
    (written.folder / head.HEAD_FILE).unlink()
    with written.read() as session:
        rows = trail.tail_of(session.connection()).seq
    desk = again(written)
    with desk.read() as session:
        query = "SELECT seq, after FROM audit WHERE action = 'seal_trail'"
        assert session.connection().exec_driver_sql(query).all() == [
            (rows + 1, f'{{"rows": {rows}}}')
        ]
    assert all(verdict.sound for verdict in backups.check(desk))
    again(desk).close()


def test_rows_without_a_seal_in_a_sealed_trail_are_a_fault(written):
    change(written, "UPDATE audit SET mac = '' WHERE seq > 6")
    desk = again(written)
    _rows, fault = fault_of(desk)
    assert (fault.kind, fault.seq) == (FaultKind.EDITED, 7)
    desk.close()


def test_the_marker_counts_the_commits(written):
    with written.database.engine.connect() as connection:
        first = head.compare(written.folder, written.database.head_key, connection)
    builders.officer_file(written, "90347")
    with written.database.engine.connect() as connection:
        second = head.compare(written.folder, written.database.head_key, connection)
    assert second.commits == first.commits + 1
    assert second.marked > first.marked


def test_a_marker_never_moves_back(written):
    with written.read() as session:
        end = trail.tail_of(session.connection())
    head.put(written.folder, written.database.head_key, trail.Tail(1, "0" * 64))
    with written.database.engine.connect() as connection:
        found = head.compare(written.folder, written.database.head_key, connection)
    assert (found.state, found.marked) == (HeadState.SOUND, end.seq)


def test_a_savepoint_that_is_undone_leaves_no_hole(written):
    with written.database.write(written.author("test")) as session:
        log(session, "first")
        nested = session.begin_nested()
        log(session, "undone")
        nested.rollback()
        log(session, "second")
    assert fault_of(written)[1] is None


TEXTS = some.text(some.characters(exclude_categories=["Cs"]), max_size=12)


@settings(max_examples=25, deadline=None)
@given(some.lists(some.tuples(TEXTS, TEXTS, some.integers(0, 2**40)), min_size=2, max_size=12),
       some.data())  # fmt: skip
def test_whatever_the_rows_say_one_changed_row_is_found(tmp_path_factory, said, data):
    """Any words in any row; then any one of them changed in any of its columns."""
    folder = tmp_path_factory.mktemp("trail")
    database = open_database(folder / place.DATABASE_FILE, b"7" * 32)
    bring_up_to_date(database)
    author = Author(None, builders.MONDAY, "test")
    rows = [trail_row(author, "people", n, {"a": a}, {"b": b, "n": n, "place": place})
            for place, (a, b, n) in enumerate(said)]  # fmt: skip
    with database.write(author) as session:
        put_rows(session, rows[:1])
        put_rows(session, rows[1:])
    with database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        assert trail.verify(connection, database.trail_key) == (len(said), None)
        seq = data.draw(some.integers(1, len(said)))
        column = data.draw(some.sampled_from(["row_id", "action", "before", "after", "at"]))
        connection.exec_driver_sql(f"UPDATE audit SET {column} = {column} || 'x' WHERE seq = {seq}")
        _rows, fault = trail.verify(connection, database.trail_key)
    assert (fault.kind, fault.seq) == (FaultKind.EDITED, seq)
    database.close()
