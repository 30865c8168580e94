"""The campaign can fail: each safeguard taken away makes it count what it must."""

from __future__ import annotations

import shutil

import pytest
from sqlalchemy import text

from desktop_app.storage import backups as storage_backups
from desktop_app.storage import bundles, place
from desktop_app.storage.database import open_database
from tests.faults import damage, power
from tests.faults.offices import copied, is_flagged


@pytest.mark.skipif(shutil.which("strace") is None, reason="no strace to record the writes")
def test_without_full_synchronisation_a_power_cut_loses_work(tmp_path, monkeypatch):
    monkeypatch.setenv("RIAYA_FAULTS_SYNCHRONOUS", "NORMAL")
    tally = power.cuts(12, tmp_path)
    if tally.missing:
        pytest.skip(tally.missing)
    # The marker outside the database tells of what is gone before anybody looks for it.
    assert tally.lost + tally.corrupt > 0


@pytest.mark.parametrize("seals", [True, False])
def test_without_the_check_of_seals_flipped_bytes_pass(tmp_path, monkeypatch, capfd, seals):
    """Bytes of pages that nothing uses today: only their seal tells, and tomorrow they are used."""

    def blind(statement: str):
        return text("SELECT 1 WHERE 0" if "cipher_integrity" in statement else statement)

    if not seals:
        monkeypatch.setattr(storage_backups, "text", blind)
    flagged = []
    for number in range(1, 13):
        office = with_free_pages(tmp_path / "office")
        path = office.folder / place.DATABASE_FILE
        data = bytearray(path.read_bytes())
        data[-4096 * number + 2000] ^= 1
        path.write_bytes(data)
        flagged.append(is_flagged(office.folder, office.key))
    capfd.readouterr()
    assert all(flagged) is seals


def with_free_pages(folder):
    office = copied(folder)
    database = open_database(folder / place.DATABASE_FILE, office.key)
    with database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        connection.execute(text("CREATE TABLE filler AS SELECT randomblob(400000) AS x"))
    with database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        connection.execute(text("DROP TABLE filler"))
    database.close()
    return office


def test_without_the_digest_a_changed_backup_passes(tmp_path, monkeypatch):
    monkeypatch.setattr(bundles, "require_whole", lambda path: None)
    assert damage.backup(8, tmp_path).undetected == 8
