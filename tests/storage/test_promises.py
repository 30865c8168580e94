"""Take away one of the five things that keep an office safe, and one of these tests fails.

Each was seen to fail with its promise taken out: WAL, synchronous FULL, BEGIN IMMEDIATE, the head
marker, the integrity check.
"""

from __future__ import annotations

import shutil
import threading

import pytest

from desktop_app.domain.errors import OfficeError
from desktop_app.services import accounts, backups
from desktop_app.storage import database as storage
from desktop_app.storage import place
from desktop_app.storage.database import open_database
from desktop_app.storage.head import HEAD_FILE, HeadState
from desktop_app.storage.models import Counter
from tests import builders


def count_up(database, author):
    with database.write(author) as session:
        counter = session.get(Counter, "promise") or Counter(series="promise", last=0)
        session.add(counter)
        counter.last += 1


@pytest.fixture
def impatient(monkeypatch, desk):
    """A second program at the same office that does not wait for its turn."""
    monkeypatch.setattr(storage, "BUSY_SECONDS", 0)
    database = open_database(desk.folder / place.DATABASE_FILE, desk.key)
    yield database
    database.close()


def test_wal_a_writer_commits_while_a_reader_reads(desk, impatient):
    """WAL: a list on one screen never stops a save on another."""
    count_up(desk.database, desk.author("test"))
    with desk.read() as session:
        assert session.get_one(Counter, "promise").last == 1
        count_up(impatient, desk.author("test"))
        session.expire_all()
        assert session.get_one(Counter, "promise").last == 1
    with desk.read() as session:
        assert session.get_one(Counter, "promise").last == 2


def test_full_every_commit_reaches_the_disk(desk):
    """FULL: what was acknowledged outlives a power cut, on every connection that writes.

    It is asked for: another build of the engine may have another default.
    """
    assert "PRAGMA synchronous = FULL" in storage.PRAGMAS
    found = []

    def look():
        with desk.database.write(desk.author("test")) as session:
            found.append(session.connection().exec_driver_sql("PRAGMA synchronous").scalar())

    threads = [threading.Thread(target=look) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [2, 2, 2]


def test_immediate_a_writer_holds_the_turn_before_it_reads(desk, impatient):
    """IMMEDIATE: nobody decides by what another is about to change."""
    with desk.database.write(desk.author("test")) as session:
        assert session.get(Counter, "promise") is None
        with pytest.raises(OfficeError) as refused:
            count_up(impatient, desk.author("test"))
        assert refused.value.code == "busy"
        session.add(Counter(series="promise", last=1))
    count_up(impatient, desk.author("test"))
    with desk.read() as session:
        assert session.get_one(Counter, "promise").last == 2


@pytest.mark.parametrize("left", [0.0, 0.3, 0.6, 0.9])
def test_head_marker_a_cut_log_is_told(desk, tmp_path, left, capfd):
    """The head marker: a log that lost its end opens without a fault, and is told all the same."""
    with desk.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    for _ in range(5):
        count_up(desk.database, desk.author("test"))
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in (place.DATABASE_FILE, place.DATABASE_FILE + "-wal", place.VAULT_FILE, HEAD_FILE):
        shutil.copy(desk.folder / name, copy)
    log = copy / (place.DATABASE_FILE + "-wal")
    log.write_bytes(log.read_bytes()[: int(log.stat().st_size * left)])
    opened = accounts.sign_in(copy, "head", builders.PASSWORD, desk.clock)
    assert opened.head.state is HeadState.BEHIND
    assert [one.part for one in backups.check(opened) if not one.sound] == ["head"]
    opened.close()
    capfd.readouterr()


def test_integrity_check_a_flipped_byte_is_seen_wherever_it_is(desk, tmp_path, capfd):
    """The integrity check: a wrong byte is found even where no query reads and no tree is broken.

    The byte lies at the end of a page of the free list, or of a page's unused middle.
    """
    with desk.database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        connection.exec_driver_sql("CREATE TABLE ballast (body BLOB)")
        connection.exec_driver_sql("INSERT INTO ballast VALUES (randomblob(100000))")
    with desk.database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        connection.exec_driver_sql("DROP TABLE ballast")
    with desk.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    desk.database.close()
    path = tmp_path / "copy.db"
    data = bytearray((desk.folder / place.DATABASE_FILE).read_bytes())
    data[-2000] ^= 1
    path.write_bytes(data)
    database = open_database(path, desk.key)
    with database.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA quick_check").scalar() == "ok"
    from desktop_app.storage import backups as stored

    assert not stored.check(database)[0].sound
    database.close()
    capfd.readouterr()
