"""A backup that is listed can be restored; what is no backup is said, and nothing is touched."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import zipfile

import pytest

from desktop_app.domain.errors import ForbiddenError, InvalidError, OfficeError, SignInError
from desktop_app.domain.vocabulary import Role
from desktop_app.services import accounts, backups, people, restoring
from desktop_app.services.backup_settings import BackupSettings, save_backup_settings
from desktop_app.services.exports import exports
from desktop_app.services.forms import PeopleQuery
from desktop_app.services.restoring import Secrets
from desktop_app.storage import backups as storage_backups
from desktop_app.storage import bundles, place, schema
from desktop_app.storage.database import Database, open_database
from tests import builders

HEAD = Secrets(name="head", password=builders.PASSWORD)
PHRASE = "زيتون الريف الأخضر"


def state_of(folder):
    """Every file of a folder with its bytes."""
    return {
        str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()
    }


@pytest.fixture
def copy(desk, tmp_path):
    builders.officer_file(desk)
    out = tmp_path / "copies" / "riaya.backup"
    backups.back_up(desk, out)
    return out


def test_a_restored_office_has_everything(desk, copy, tmp_path):
    assert [path.name for path in copy.parent.iterdir()] == ["riaya.backup"]
    found = restoring.restore_into(copy, tmp_path / "other", HEAD, desk.clock)
    assert {row.what: row.then for row in found.rows}["people"] == 3
    assert sorted(one.name for one in (tmp_path / "other").iterdir()) == [
        "office.db",
        "office.head",
        "vault.json",
    ]
    again = accounts.sign_in(tmp_path / "other", "head", builders.PASSWORD, desk.clock)
    assert people.count_people(again, PeopleQuery()) == 3
    assert all(verdict.sound for verdict in backups.check(again))
    assert backups.list_runs(again)[0].kind == "restore"
    again.close()


def test_a_restore_overwrites_no_office_unasked(desk, copy):
    before = state_of(desk.folder)
    with pytest.raises(OfficeError) as refused:
        restoring.restore_into(copy, desk.folder, HEAD, desk.clock)
    assert refused.value.code == "office_exists"
    assert state_of(desk.folder) == before


def test_what_is_no_backup_is_said(tmp_path):
    text = tmp_path / "a.txt"
    text.write_text("x")
    other = tmp_path / "b.zip"
    with zipfile.ZipFile(other, "w") as bundle:
        bundle.writestr("../evil", "x")
    for path in (text, other, tmp_path / "missing", tmp_path):
        with pytest.raises(OfficeError) as refused:
            restoring.restore_into(path, tmp_path / "new", HEAD)
        assert refused.value.code == "no_backup"
    assert not (tmp_path / "new").exists()
    assert not (tmp_path / "evil").exists()


def test_a_bomb_in_the_place_of_a_vault_is_no_backup(tmp_path):
    bomb = tmp_path / "bomb.riaya"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr(place.DATABASE_FILE, b"")
        bundle.writestr(place.VAULT_FILE, b"0" * 50_000_000)
    with pytest.raises(OfficeError) as refused:
        restoring.restore_into(bomb, tmp_path / "new", HEAD)
    assert refused.value.code == "no_backup"


def test_a_place_that_cannot_be_written_is_said_and_noted(desk, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OfficeError) as refused:
        backups.back_up(desk, tmp_path / "file" / "copy")
    assert refused.value.code == "cannot_write"
    [row] = backups.list_runs(desk)
    assert (row.sound, row.detail) == (False, "cannot_write")
    assert backups.last_backup(desk) is None


def test_every_changed_or_missing_byte_of_a_backup_is_seen(copy, tmp_path):
    data = copy.read_bytes()
    luck = random.Random(5)
    bad = tmp_path / "bad.riaya"
    places = [0, 10, 30, len(data) - 1, len(data) - 60, len(data) - 90]
    for at in (*places, *luck.sample(range(len(data)), 60)):
        bad.write_bytes(data[:at] + bytes([data[at] ^ 1 << luck.randrange(8)]) + data[at + 1 :])
        with pytest.raises(OfficeError) as refused:
            bundles.require_whole(bad)
        assert refused.value.code in {"bad_backup", "no_backup"}
    for length in (0, 3, 100, len(data) // 2, len(data) - 1):
        bad.write_bytes(data[:length])
        with pytest.raises(OfficeError):
            restoring.restore_into(bad, tmp_path / "new", HEAD)
    assert not (tmp_path / "new").exists()


def test_a_phrase_opens_it_and_nothing_else_does(desk, tmp_path):
    builders.officer_file(desk)
    out = tmp_path / "usb.riaya"
    backups.back_up(desk, out, PHRASE)
    with zipfile.ZipFile(out) as bundle:
        assert sorted(bundle.namelist()) == ["about.json", "office.db", "vault.sealed"]
    for phrase, code in (("", "phrase_wanted"), ("another phrase", "wrong_phrase")):
        with pytest.raises(SignInError) as refused:
            restoring.restore_into(out, tmp_path / "new", Secrets(phrase, *("head", "x")))
        assert refused.value.code == code
    assert not (tmp_path / "new").exists()
    restoring.restore_into(out, tmp_path / "new", Secrets(phrase=PHRASE), desk.clock)
    again = accounts.sign_in(tmp_path / "new", "head", builders.PASSWORD, desk.clock)
    assert people.count_people(again, PeopleQuery()) == 3
    again.close()


def test_a_short_phrase_is_refused(desk, tmp_path):
    with pytest.raises(InvalidError) as refused:
        backups.back_up(desk, tmp_path / "a.riaya", "short")
    assert [one.field for one in refused.value.faults] == ["phrase"]
    assert not list(tmp_path.glob("*.riaya"))


def test_a_restore_in_place_compares_first_and_keeps_what_was(desk, copy):
    builders.widow_file(desk)
    found = restoring.compare(desk, copy)
    now = {row.what: (row.now, row.then) for row in found.rows}
    assert now["files"] == (2, 1)
    assert now["trail"][0] > now["trail"][1]
    assert found.loses
    folder = desk.folder
    before = restoring.restore(desk, copy)
    again = accounts.sign_in(folder, "head", builders.PASSWORD, desk.clock)
    assert people.count_people(again, PeopleQuery()) == 3
    again.close()
    assert (folder / "replaced-1" / place.DATABASE_FILE).exists()
    whole = restoring.restore_into(before, folder.parent / "back", HEAD, desk.clock)
    assert {row.what: row.then for row in whole.rows}["files"] == 2


def test_a_stale_log_beside_the_database_goes_first(desk, copy, tmp_path):
    builders.widow_file(desk)
    folder = tmp_path / "crashed"
    shutil.copytree(desk.folder, folder)
    assert (folder / "office.db-wal").stat().st_size
    restoring.restore_into(copy, folder, HEAD, desk.clock, replace=True)
    assert not (folder / "office.db-wal").exists()
    again = accounts.sign_in(folder, "head", builders.PASSWORD, desk.clock)
    assert people.count_people(again, PeopleQuery()) == 3
    assert all(verdict.sound for verdict in backups.check(again))
    again.close()


def test_an_office_that_is_open_elsewhere_is_not_replaced(desk, copy):
    other = accounts.sign_in(desk.folder, "head", builders.PASSWORD, desk.clock)
    people.count_people(other, PeopleQuery())
    with pytest.raises(OfficeError) as refused:
        restoring.restore(desk, copy)
    assert refused.value.code == "open_elsewhere"
    builders.widow_file(other)
    other.close()
    again = accounts.sign_in(desk.folder, "head", builders.PASSWORD, desk.clock)
    assert people.count_people(again, PeopleQuery()) == 8
    again.close()


@pytest.mark.parametrize("unit", ["TNG", "CAS"])
def test_a_backup_of_another_office_is_refused(desk, tmp_path, unit):
    other, _ = accounts.create_office(
        tmp_path / "else", unit, "head", builders.PASSWORD, "", desk.clock, builders.CHEAP
    )
    backups.back_up(other, tmp_path / "else.riaya")
    other.close()
    before = state_of(desk.folder)
    for password in ("", builders.PASSWORD):
        with pytest.raises(OfficeError) as refused:
            restoring.compare(desk, tmp_path / "else.riaya", password=password)
        assert refused.value.code in {"other_office", "other_vault"}
    assert {name: data for name, data in state_of(desk.folder).items() if "shm" not in name} == {
        name: data for name, data in before.items() if "shm" not in name
    }


def test_the_vault_of_another_office_is_refused(desk, copy, tmp_path):
    other, _ = accounts.create_office(
        tmp_path / "else", "TNG", "head", builders.PASSWORD, "", desk.clock, builders.CHEAP
    )
    other.close()
    database = tmp_path / "x.db"
    with zipfile.ZipFile(copy) as bundle:
        database.write_bytes(bundle.read(place.DATABASE_FILE))
    mixed = tmp_path / "mixed.riaya"
    vault_path = tmp_path / "else" / place.VAULT_FILE
    with zipfile.ZipFile(copy) as bundle:
        about = json.loads(bundle.read("about.json"))
    about.pop("format")
    bundles.write(database, vault_path, mixed, bundles.About(), b"0" * 32, "")
    for act in (
        lambda: restoring.compare(desk, mixed),
        lambda: restoring.restore_into(mixed, tmp_path / "new", HEAD),
    ):
        with pytest.raises(OfficeError) as refused:
            act()
        assert refused.value.code in {"other_vault", "other_office"}
    assert not (tmp_path / "new").exists()


def test_a_backup_of_a_newer_program_is_refused(desk, copy, tmp_path, monkeypatch):
    monkeypatch.setattr(schema, "is_known", lambda revision: False)
    with pytest.raises(OfficeError) as refused:
        restoring.compare(desk, copy)
    assert refused.value.code == "newer_office"
    monkeypatch.setattr(bundles, "FORMAT", 1)
    with pytest.raises(OfficeError) as refused:
        bundles.read_about(copy)
    assert refused.value.code == "newer_office"


def test_a_backup_of_the_first_format_still_opens(desk, tmp_path):
    builders.officer_file(desk)
    storage_backups._copy_database(desk.database, desk.key, tmp_path / "c.db")
    old = tmp_path / "old.riaya"
    with zipfile.ZipFile(old, "w") as bundle:
        bundle.write(tmp_path / "c.db", place.DATABASE_FILE)
        bundle.write(desk.folder / place.VAULT_FILE, place.VAULT_FILE)
    found = restoring.restore_into(old, tmp_path / "new", HEAD, desk.clock)
    assert {row.what: row.then for row in found.rows}["people"] == 3


def test_only_who_may_restore_restores(desk, copy):
    clerk = builders.seat(desk, Role.RECEPTION)
    for act in (restoring.compare, restoring.restore):
        with pytest.raises(ForbiddenError):
            act(clerk, copy)
    clerk.close()


@pytest.mark.parametrize("step", range(11))
def test_a_switch_that_is_killed_is_carried_on(desk, copy, monkeypatch, step):
    """Killed after each renaming: the office that opens is a whole one, and none is lost."""
    builders.widow_file(desk)
    folder, calls = desk.folder, []
    moving = type(folder).replace

    def dies(self, target):
        if str(target).startswith(str(folder)) and "backups" not in str(target):
            calls.append(target)
            if len(calls) > step:
                raise KeyboardInterrupt
        return moving(self, target)

    monkeypatch.setattr(type(folder), "replace", dies)
    try:
        restoring.restore(desk, copy)
    except KeyboardInterrupt:
        pass
    finally:
        desk.close()
        monkeypatch.undo()
    # Nothing is switched until the copy stands ready as a whole.
    begun = (folder / place.READY).is_dir() or any(folder.glob(f"{place.REPLACED}-*"))
    assert begun or step < 4
    again = accounts.sign_in(folder, "head", builders.PASSWORD, desk.clock)
    assert people.count_people(again, PeopleQuery()) == (3 if begun else 8)
    assert all(verdict.sound for verdict in backups.check(again))
    again.close()
    assert not (folder / place.READY).exists()


def test_an_index_of_names_that_is_none_any_more_is_damage_and_is_said(desk, tmp_path):
    builders.officer_file(desk)
    with desk.database.engine.connect() as connection:
        connection.exec_driver_sql("DROP TABLE names_index_config")
        connection.commit()
    desk.database.engine.dispose()
    database = open_database(desk.folder / place.DATABASE_FILE, desk.key)
    try:
        assert not storage_backups.check(database)[0].sound
        with pytest.raises(OfficeError) as told, database.driver() as driver:
            driver.execute("SELECT count(*) FROM names_index").fetchall()
        assert told.value.code == "damaged"
    finally:
        database.close()


def test_a_flipped_byte_is_seen(desk, capfd):
    builders.officer_file(desk)
    with desk.database.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    desk.database.close()
    path = desk.folder / place.DATABASE_FILE
    data = bytearray(path.read_bytes())
    data[4096 * 6 + 100] ^= 1
    path.write_bytes(data)
    database = open_database(path, desk.key)
    try:
        verdicts = storage_backups.check(database)
    except OfficeError as refused:
        assert refused.code in {"wrong_key", "damaged", "disk_fault"}  # noqa: PT017
    else:
        assert not all(verdict.sound for verdict in verdicts)
    database.close()
    capfd.readouterr()


def test_the_last_backup_is_known_and_grows_old(desk, clock, tmp_path):
    assert backups.last_backup(desk) is None
    backups.back_up(desk, tmp_path / "one.riaya")
    clock.pass_days(2)
    backups.back_up(desk, tmp_path / "two.riaya")
    found = backups.last_backup(desk)
    assert (found.name, found.at, found.is_fresh) == ("two.riaya", desk.now(), True)
    clock.pass_days(4)
    assert not backups.last_backup(desk).is_fresh


def test_a_copy_leaves_no_log_to_write_back_when_it_is_closed(desk, tmp_path, monkeypatch):
    """Closing a database holds the window still while its log is written back: 0.7 s for 500 MB."""
    left = []

    def closed(database):
        if database.path.parent.name.startswith(storage_backups.UNFINISHED):
            left.extend(log.stat().st_size for log in database.path.parent.glob("*-wal"))
        close(database)

    close = Database.close
    monkeypatch.setattr(Database, "close", closed)
    backups.back_up(desk, tmp_path / "copy.riaya")
    assert not any(left)


def test_a_copy_at_a_chosen_place_is_an_export_and_one_at_the_second_place_is_not(desk, tmp_path):
    builders.officer_file(desk)
    second, chosen = tmp_path / "disk", tmp_path / "usb"
    second.mkdir()
    chosen.mkdir()
    save_backup_settings(desk, BackupSettings(second=str(second)))
    backups.back_up(desk, second / "copy.riaya")
    assert exports(desk) == []
    backups.back_up(desk, chosen / "copy.riaya")
    (row,) = exports(desk)
    assert (row.way, row.count) == ("backup", 3)
    assert row.sha256 == hashlib.sha256((chosen / "copy.riaya").read_bytes()).hexdigest()
    assert "copy.riaya" in row.what_ar
