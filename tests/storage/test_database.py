"""The database is encrypted, durable, takes its writers in turn, and tells its faults."""

from __future__ import annotations

import threading

import pytest
from sqlalchemy import event, text

from desktop_app.domain.errors import OfficeError, StaleError
from desktop_app.services import people
from desktop_app.services.typed_again import person_form
from desktop_app.storage import database as database_module
from desktop_app.storage import office, place, schema, search_sync
from desktop_app.storage.database import known_fault, open_database
from desktop_app.storage.models import Counter
from tests import builders


def test_the_file_is_encrypted(desk):
    builders.officer_file(desk)
    for path in desk.folder.glob("office.db*"):
        data = path.read_bytes()
        assert b"SQLite format 3" not in data
        assert "الزياني".encode() not in data


def test_it_is_as_durable_as_it_can_be(desk):
    with desk.database.engine.connect() as connection:
        values = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "temp_store", "foreign_keys")
        ]
    assert values == ["wal", 2, 2, 1]


def test_a_wrong_key_is_said(desk, capfd):
    desk.database.close()
    other = open_database(desk.folder / place.DATABASE_FILE, b"2" * 32)
    with pytest.raises(OfficeError) as refused, other.read() as session:
        session.execute(text("SELECT 1 FROM people"))
    assert refused.value.code == "wrong_key"
    other.close()
    capfd.readouterr()


def test_writers_take_turns_and_lose_nothing(desk):
    def count_up():
        for _ in range(10):
            with desk.database.write(desk.author("test")) as session:
                counter = session.get(Counter, "test") or Counter(series="test", last=0)
                session.add(counter)
                counter.last += 1

    threads = [threading.Thread(target=count_up) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with desk.read() as session:
        assert session.get_one(Counter, "test").last == 40


def test_a_failed_change_leaves_nothing(desk):
    def fail_half_way():
        with desk.database.write(desk.author("test")) as session:
            session.add(Counter(series="test", last=1))
            session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()
    with desk.read() as session:
        assert session.get(Counter, "test") is None


def test_two_people_on_one_record(desk):
    page = builders.officer_file(desk)
    facts = page.principal.person
    people.edit_person(desk, facts.id, person_form(facts), facts.version)
    changed = builders.person(given="إدريس")
    people.edit_person(desk, facts.id, changed, people.file_page(desk, 1).principal.person.version)
    with pytest.raises(StaleError):
        people.edit_person(desk, facts.id, person_form(facts), facts.version)


def test_a_newer_office_is_refused_and_left_alone(desk):
    with desk.database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    desk.close()
    with pytest.raises(OfficeError) as refused:
        office.open_with_password(desk.folder, "head", builders.PASSWORD)
    assert refused.value.code == "newer_office"


def test_the_migrations_make_the_models(tmp_path):
    database = open_database(tmp_path / "new.db", b"1" * 32)
    schema.bring_up_to_date(database)
    with database.engine.connect() as connection:
        assert schema.current_revision(connection) == schema.HEAD
        assert schema.differences(connection) == []
    database.close()


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("database or disk is full", "disk_full"),
        ("attempt to write a readonly database", "read_only"),
        ("database is locked", "busy"),
        ("disk I/O error", "disk_fault"),
        ("database disk image is malformed", "damaged"),
        ("unable to open database file", "cannot_open"),
    ],
)
def test_known_faults_have_their_sentence(said, code):
    fault = known_fault(said)
    assert fault is not None
    assert fault.code == code


def test_an_unknown_fault_is_a_bug():
    assert known_fault("no such table: x") is None


def test_no_office_is_made_over_another(desk):
    with pytest.raises(OfficeError) as refused:
        office.create(desk.folder, "x", "y", builders.CHEAP)
    assert refused.value.code == "office_exists"


def test_no_office_is_said(tmp_path):
    with pytest.raises(OfficeError) as refused:
        office.open_with_password(tmp_path, "head", "x")
    assert refused.value.code == "no_office"


def test_a_folder_that_cannot_be_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OfficeError) as refused:
        office.create(tmp_path / "file" / "office", "x", "y", builders.CHEAP)
    assert refused.value.code == "folder"


def test_a_full_disk_loses_nothing_and_says_so(desk):
    page = builders.officer_file(desk)

    def fill_the_disk(connection, _record, _proxy=None):
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(desk.database.engine, "checkout", fill_the_disk)
    long = "ملاحظة طويلة " * 300

    def write_on():
        for _ in range(200):
            people.add_note(desk, page.file.id, page.principal.person.id, long)

    with pytest.raises(OfficeError) as refused:
        write_on()
    assert refused.value.code == "disk_full"
    event.remove(desk.database.engine, "checkout", fill_the_disk)
    kept = people.file_page(desk, page.file.id).notes
    assert all(note.text == long.strip() for note in kept)
    with desk.database.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA quick_check").scalar() == "ok"


def test_an_index_that_another_program_makes_just_now_is_waited_for_and_said(desk, monkeypatch):
    builders.officer_file(desk)
    desk.database.close()
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 0.2)
    monkeypatch.setattr(search_sync, "made_by", lambda: {"making": 0})
    other = open_database(desk.folder / place.DATABASE_FILE, desk.database.key)
    writer = other.engine.execution_options(begin="IMMEDIATE")
    with writer.begin(), pytest.raises(OfficeError) as refused:
        office.open_with_password(desk.folder, "head", builders.PASSWORD)
    assert refused.value.code == "busy"
    made = []
    monkeypatch.setattr(search_sync, "rebuild", lambda *_: made.append(1))
    answers = iter((False, True))
    monkeypatch.setattr(search_sync, "is_current", lambda _session: next(answers))
    office.open_with_password(desk.folder, "head", builders.PASSWORD)[0].close()
    other.close()
    assert made == [], "it was made meanwhile"
