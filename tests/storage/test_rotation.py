"""A new key for the office: everybody keeps the way in, and a stop at any step loses nothing."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time

import pytest

from desktop_app.domain.errors import ConflictError, ForbiddenError, OfficeError, SignInError
from desktop_app.domain.vocabulary import Role
from desktop_app.services import accounts, backups, people
from desktop_app.services.forms import PeopleQuery
from desktop_app.storage import head, keys, place, trail, vault
from desktop_app.storage.database import open_database, reads
from desktop_app.storage.head import HeadState
from desktop_app.storage.rotation import Step
from tests import builders

CHILD = """
import os, sys
from pathlib import Path
from desktop_app.services import accounts
from desktop_app.storage import vault
from tests import builders
vault.todays_cost = lambda: builders.CHEAP
desk = accounts.sign_in(Path(sys.argv[1]), "head", builders.PASSWORD, builders.Clock())
def progress(step):
    print(step.value, flush=True)
    if step.value == sys.argv[2]:
        os._exit(9)
accounts.rotate_key(desk, builders.PASSWORD, progress)
"""


def quietly(_step):
    """Progress nobody looks at."""


def enter(folder, name="head"):
    return accounts.sign_in(folder, name, builders.PASSWORD, builders.Clock())


@pytest.fixture
def manned(tmp_path):
    """An office with a clerk, a file, and its recovery code; closed."""
    desk, code = accounts.create_office(
        tmp_path / "office", "TNG", "head", builders.PASSWORD, "سليمان الواحي",
        builders.Clock(), builders.CHEAP,
    )  # fmt: skip
    builders.seat(desk, Role.RECEPTION, "clerk").close()
    builders.officer_file(desk)
    desk.close()
    return desk.folder, code


def everybody_enters(folder, code):
    """Return the one key that all three ways in give."""
    found = set()
    for name in ("head", "clerk"):
        desk = enter(folder, name)
        assert people.count_people(desk, PeopleQuery()) == 3
        found.add(desk.key)
        if name == "head":
            assert all(verdict.sound for verdict in backups.check(desk))
            assert desk.head.state is HeadState.SOUND
        desk.close()
    found.add(vault.unlock_with_code(folder / place.VAULT_FILE, code))
    assert len(found) == 1
    return found.pop()


def test_everybody_keeps_the_way_in_and_the_old_key_reads_nothing(manned, capfd):
    folder, code = manned
    desk = enter(folder)
    old, steps = desk.key, []
    accounts.rotate_key(desk, builders.PASSWORD, steps.append)
    assert steps == list(Step)
    # The desk that did it goes on working.
    builders.officer_file(desk, "90399")
    assert people.count_people(desk, PeopleQuery()) == 6
    desk.close()
    assert not reads(folder / place.DATABASE_FILE, old)
    capfd.readouterr()
    desk = enter(folder, "clerk")
    assert keys.database_key(desk.key) != keys.database_key(old)
    assert keys.office_secret(desk.key) == keys.office_secret(old)
    desk.close()
    assert vault.unlock_with_code(folder / place.VAULT_FILE, code) == desk.key


def test_the_trail_goes_on_over_a_rotation(manned):
    folder, code = manned
    desk = enter(folder)
    before = (folder / head.HEAD_FILE).read_bytes()
    accounts.rotate_key(desk, builders.PASSWORD, quietly)
    with desk.database.engine.connect() as connection:
        _rows, fault = trail.verify(connection, desk.database.trail_key)
        told = connection.exec_driver_sql("SELECT action FROM audit ORDER BY seq DESC LIMIT 2")
        assert told.scalars().all() == ["key_rotated", "rotate_key"]
    assert fault is None
    desk.close()
    # A marker of the time before still opens, and is behind.
    (folder / head.HEAD_FILE).write_bytes(before)
    everybody_enters(folder, code)


@pytest.mark.parametrize("step", [step.value for step in Step])
def test_killed_after_any_step_the_office_still_opens(manned, step, capfd):
    folder, code = manned
    old = vault.unlock_with_code(folder / place.VAULT_FILE, code)
    done = subprocess.run([sys.executable, "-c", CHILD, str(folder), step], check=False)
    assert done.returncode == 9
    key = everybody_enters(folder, code)
    assert (key != old) == (step in {"encrypted", "settled"})
    assert not vault._read(folder / place.VAULT_FILE).rotating
    capfd.readouterr()


@pytest.mark.parametrize("seed", range(4))
def test_killed_while_the_pages_are_written_the_office_still_opens(manned, seed, capfd):
    folder, code = manned
    desk = enter(folder)
    with desk.database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        connection.exec_driver_sql("CREATE TABLE ballast (body BLOB)")
        for _ in range(12):
            connection.exec_driver_sql("INSERT INTO ballast VALUES (randomblob(1000000))")
    desk.close()
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder), "none"], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    while "noted" not in child.stdout.readline():
        pass
    time.sleep(random.Random(seed).random() * 0.15)
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    everybody_enters(folder, code)
    capfd.readouterr()


def test_a_rekeying_that_fails_leaves_the_old_key(manned, monkeypatch, capfd):
    folder, code = manned
    desk = enter(folder)
    old = desk.key

    def fail(_database, _key):
        raise OfficeError(rotation_fault(), "disk_full")

    monkeypatch.setattr("desktop_app.storage.database.Database.rekey", fail)
    with pytest.raises(OfficeError):
        accounts.rotate_key(desk, builders.PASSWORD, quietly)
    desk.close()
    assert everybody_enters(folder, code) == old
    capfd.readouterr()


def rotation_fault():
    from desktop_app.storage.database import KNOWN_FAULTS

    return KNOWN_FAULTS["database or disk is full"][1]


def test_an_opening_does_not_settle_what_another_program_is_about(manned, capfd):
    folder, _code = manned
    path = folder / place.VAULT_FILE
    key = vault.unlock(path, "head", builders.PASSWORD)
    new = b"N" * 32 + keys.office_secret(key)
    vault.begin_rotation(path, key, new, ["head", "clerk"])
    with vault.locked(path):
        desk = enter(folder)
        assert desk.key == key
        assert vault._read(path).rotating
        desk.close()
    enter(folder).close()
    assert not vault._read(path).rotating
    capfd.readouterr()


def test_a_closed_account_is_left_out(manned):
    folder, _code = manned
    path = folder / place.VAULT_FILE
    kept = path.read_text()
    desk = enter(folder)
    clerk = next(one for one in accounts.list_accounts(desk) if one.name == "clerk")
    accounts.retire_account(desk, clerk.id)
    assert "clerk" not in vault.account_names(path)
    # Somebody puts its wrapping back from a copy of the key file.
    body, old = json.loads(path.read_text()), json.loads(kept)
    body["wrappings"] += [one for one in old["wrappings"] if one["name"] == "clerk"]
    path.write_text(json.dumps(body))
    accounts.rotate_key(desk, builders.PASSWORD, quietly)
    with pytest.raises(SignInError):
        vault.unlock(path, "clerk", builders.PASSWORD)
    desk.close()


def test_it_asks_the_right_and_the_password(manned):
    folder, _code = manned
    desk = enter(folder, "clerk")
    with pytest.raises(ForbiddenError):
        accounts.rotate_key(desk, builders.PASSWORD, quietly)
    desk.close()
    desk = enter(folder)
    with pytest.raises(SignInError):
        accounts.rotate_key(desk, "another", quietly)
    with vault.locked(folder / place.VAULT_FILE), pytest.raises(ConflictError):
        vault.remove_account(folder / place.VAULT_FILE, "clerk")
    desk.close()


def test_an_office_of_one_half_key_becomes_one_of_two(tmp_path):
    """The secret of an office older than the two halves follows from its key."""
    old = b"o" * 32
    database = open_database(tmp_path / "a.db", old)
    other = open_database(tmp_path / "a.db", keys.whole(old))
    assert database.trail_key == other.trail_key
    assert database.head_key == other.head_key
    database.close()
    other.close()
