"""The copies take care of themselves: each day, before what is grave, in the second place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app.domain.errors import InvalidError, OfficeError
from desktop_app.domain.vocabulary import Role
from desktop_app.services import accounts, backup_care, backups
from desktop_app.services.backup_settings import (
    BackupSettings,
    backup_settings,
    save_backup_settings,
)
from desktop_app.services.drill_record import drill_record
from desktop_app.services.importing import carry_out, plan_import
from desktop_app.storage import reserve
from tests import builders

SAMPLE = Path(__file__).parents[1] / "samples" / "register-tangier.xlsx"


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def told(desk) -> list[str]:
    return [str(one) for one in backup_care.worries(desk)]


def test_the_first_opening_of_a_day_makes_a_copy_and_the_second_none(desk, clock):
    assert backup_care.tend(desk).copied
    assert not backup_care.tend(desk)
    assert names(backups.own_folder(desk)) == ["TNG-20261123-104100-daily.riaya"]
    clock.pass_days(1)
    assert backup_care.tend(desk).copied
    assert len(names(backups.own_folder(desk))) == 2
    row = backups.last_run(desk, "daily")
    assert (row.sound, row.counts["accounts"]) == (True, 1)
    assert told(desk) == []


def test_every_role_has_the_day_s_copy(desk):
    auditor = builders.seat(desk, Role.AUDITOR)
    assert backup_care.tend(auditor).copied
    auditor.close()


def test_a_copy_that_somebody_deleted_is_made_again(desk):
    backup_care.tend(desk)
    shutil.rmtree(backups.own_folder(desk))
    assert backup_care.tend(desk).copied


def test_old_copies_go_and_foreign_files_stay(desk):
    folder = backups.own_folder(desk)
    folder.mkdir()
    for day in range(1, 31):
        (folder / f"TNG-202610{day:02}-090000-daily.riaya").write_text("")
        (folder / f"TNG-202610{day:02}-090000-before_import.riaya").write_text("")
    (folder / "mine-daily.riaya").write_text("")
    (folder / "notes.txt").write_text("")
    backup_care.tend(desk)
    left = names(folder)
    assert {"mine-daily.riaya", "notes.txt"} <= set(left)
    assert sum("-daily" in one for one in left) == 14 + 2 + 1  # days, weeks, and mine
    assert sum("before_import" in one for one in left) == backup_care.OCCASIONS_KEPT


def test_an_import_begins_with_a_copy(desk):
    carry_out(desk, plan_import(desk, SAMPLE))
    row = backups.last_run(desk, "before_import")
    assert row.counts["people"] == 0
    assert Path(row.place).exists()


def test_an_import_whose_copy_cannot_be_made_brings_nothing_in(desk):
    backups.own_folder(desk).write_text("in the way")
    plan = plan_import(desk, SAMPLE)
    with pytest.raises(OfficeError):
        carry_out(desk, plan)
    assert builders.people.count_people(desk, builders.people.PeopleQuery()) == 0


def test_the_second_place_gets_each_copy_when_it_appears(desk, clock, tmp_path):
    disk = tmp_path / "usb"
    disk.mkdir()
    save_backup_settings(desk, BackupSettings(second=str(disk)))
    assert backup_care.tend(desk).carried
    assert not backup_care.tend(desk)
    disk.rename(tmp_path / "pulled")
    disk.mkdir()  # what a mount leaves behind is not the disk
    clock.pass_days(1)
    assert not backup_care.tend(desk).carried
    assert names(disk) == []
    assert told(desk) == []
    clock.pass_days(3)
    backup_care.tend(desk)
    assert any("second place" in one for one in told(desk))
    disk.rmdir()
    (tmp_path / "pulled").rename(disk)
    assert backup_care.tend(desk).carried
    assert told(desk) == []
    assert len([one for one in names(disk) if one.endswith(".riaya")]) == 2


def test_a_disk_pulled_out_half_way_leaves_no_half_copy(desk, tmp_path, monkeypatch):
    disk = tmp_path / "usb"
    disk.mkdir()
    save_backup_settings(desk, BackupSettings(second=str(disk)))

    def dies(source, target):
        Path(target).write_bytes(Path(source).read_bytes()[:5000])
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(backup_care.shutil, "copyfile", dies)
    assert not backup_care.tend(desk).carried
    assert names(disk) == [".riaya-place"]
    assert any("did not succeed" in one for one in told(desk))


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"second": "/nowhere/at/all"}, "second"),
        ({"second": "relative"}, "second"),
        ({"worry_days": 0}, "worry_days"),
        ({"drill_days": 366}, "drill_days"),
    ],
)
def test_settings_that_cannot_be_are_told_beside_their_field(desk, typed, field):
    with pytest.raises(InvalidError) as refused:
        save_backup_settings(desk, BackupSettings(**typed))
    assert [one.field for one in refused.value.faults] == [field]
    assert backup_settings(desk) == BackupSettings()


def test_the_own_folder_is_no_second_place(desk):
    with pytest.raises(InvalidError):
        save_backup_settings(desk, BackupSettings(second=str(desk.folder)))


def test_a_drill_counts_what_came_back_and_leaves_nothing(desk, clock):
    builders.officer_file(desk)
    assert backup_care.tend(desk).drilled
    row = backups.last_run(desk, "drill")
    assert row.counts["people"] == 3
    assert len(names(backups.own_folder(desk))) == 1
    record = drill_record(desk)
    assert (record.sound, record.noted["people"], record.found["people"]) == (True, 3, 3)
    assert not backup_care.tend(desk).drilled
    clock.pass_days(31)
    assert backup_care.tend(desk).drilled


def test_a_drill_of_a_damaged_copy_is_told_and_done_again(desk, clock):
    backup_care.tend(desk)
    path = Path(backups.last_run(desk, "daily").place)
    data = bytearray(path.read_bytes())
    data[9000] ^= 1
    path.write_bytes(data)
    with pytest.raises(OfficeError) as refused:
        backup_care.drill(desk)
    assert refused.value.code == "bad_backup"
    assert any("drill" in one for one in told(desk))
    clock.pass_days(2)
    backup_care.tend(desk)
    assert told(desk) == []


def test_a_copy_that_grows_old_is_told(desk, clock):
    backup_care.tend(desk)
    clock.pass_days(4)
    assert told(desk) == ["The last sound copy of the office is 4 days old."]


def test_a_copy_that_cannot_be_made_is_told(desk):
    backups.own_folder(desk).write_text("in the way")
    assert not backup_care.tend(desk).copied
    assert told(desk)[0].startswith("There is no sound copy")
    assert "cannot be written" in told(desk)[1]


def test_a_clock_set_back_does_not_make_an_old_copy_young(desk, clock):
    clock.pass_days(400)
    backup_care.tend(desk)
    clock.pass_days(-400)
    assert not backups.last_backup(desk).is_fresh
    assert backup_care.tend(desk).copied
    assert backups.last_backup(desk).is_fresh


def test_a_reserve_is_held_and_given_back_to_a_full_disk(desk):
    accounts.sign_in(desk.folder, "head", builders.PASSWORD, desk.clock).close()
    held = desk.folder / reserve.RESERVE_FILE
    assert held.stat().st_blocks * 512 >= reserve.SIZE

    def fill():
        with desk.database.write(desk.author("test")) as session:
            connection = session.connection()
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
            connection.exec_driver_sql("CREATE TABLE filler (x)")
            connection.exec_driver_sql("INSERT INTO filler VALUES (zeroblob(9000000))")

    with pytest.raises(OfficeError) as refused:
        fill()
    assert refused.value.code == "disk_full"
    assert not held.exists()
