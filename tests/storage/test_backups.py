"""A backup that is listed can be restored; what is no backup is said."""

from __future__ import annotations

import zipfile

import pytest

from desktop_app.domain.errors import OfficeError
from desktop_app.services import accounts, backups, people
from desktop_app.services.forms import PeopleQuery
from desktop_app.storage import place
from desktop_app.storage.database import open_database
from tests import builders


def test_a_restored_office_has_everything(desk, tmp_path):
    builders.officer_file(desk)
    out = tmp_path / "copies" / "riaya.backup"
    backups.back_up(desk, out)
    assert [path.name for path in out.parent.iterdir()] == ["riaya.backup"]
    backups.restore(out, tmp_path / "other")
    again = accounts.sign_in(tmp_path / "other", "head", builders.PASSWORD, desk.clock)
    assert people.count_people(again, PeopleQuery()) == 3
    assert all(verdict.sound for verdict in backups.check(again))
    again.close()


def test_a_restore_overwrites_no_office(desk, tmp_path):
    out = tmp_path / "riaya.backup"
    backups.back_up(desk, out)
    with pytest.raises(OfficeError) as refused:
        backups.restore(out, desk.folder)
    assert refused.value.code == "office_exists"


def test_what_is_no_backup_is_said(tmp_path):
    text = tmp_path / "a.txt"
    text.write_text("x")
    other = tmp_path / "b.zip"
    with zipfile.ZipFile(other, "w") as bundle:
        bundle.writestr("../evil", "x")
    for path in (text, other, tmp_path / "missing", tmp_path):
        with pytest.raises(OfficeError) as refused:
            backups.restore(path, tmp_path / "new")
        assert refused.value.code == "no_backup"
    assert not (tmp_path / "new").exists()


def test_a_place_that_cannot_be_written_is_said(desk, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OfficeError) as refused:
        backups.back_up(desk, tmp_path / "file" / "copy")
    assert refused.value.code == "cannot_write"


def test_a_flipped_byte_is_seen(desk, tmp_path, capfd):
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
        verdicts = office_check(database)
    except OfficeError as refused:
        assert refused.code in {"wrong_key", "damaged", "disk_fault"}  # noqa: PT017
    else:
        assert not all(verdict.sound for verdict in verdicts)
    database.close()
    capfd.readouterr()


def office_check(database):
    from desktop_app.storage import backups as storage_backups

    return storage_backups.check(database)


def test_the_last_backup_is_known_and_grows_old(desk, clock, tmp_path):
    assert backups.last_backup(desk) is None
    backups.back_up(desk, tmp_path / "one.riaya")
    clock.pass_days(2)
    backups.back_up(desk, tmp_path / "two.riaya")
    found = backups.last_backup(desk)
    assert (found.name, found.at, found.is_fresh) == ("two.riaya", desk.now(), True)
    clock.pass_days(8)
    assert not backups.last_backup(desk).is_fresh


def test_a_backup_that_cannot_be_written_is_not_told_as_made(desk, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(OfficeError):
        backups.back_up(desk, tmp_path / "file" / "copy.riaya")
    assert backups.last_backup(desk) is None
