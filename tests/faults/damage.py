"""F4, F5, F6: bytes flipped, cut off and swapped; the trail edited; files copied while in use."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from sqlalchemy import text

from desktop_app.domain.errors import RiayaError
from desktop_app.domain.scans import Limits
from desktop_app.services import accounts, attachments, backups, people, restoring
from desktop_app.services.attachment_rows import AttachForm
from desktop_app.services.scans import examine
from desktop_app.storage import bundles, place
from desktop_app.storage.database import open_database
from tests import builders, scans
from tests.faults.offices import Office, copied, is_flagged, is_sound, notes_of, signed_in, silenced
from tests.faults.tally import Tally, counting

PAGE = 4096
Damage = Callable[[bytearray, random.Random], str]


def flip(data: bytearray, luck: random.Random) -> str:
    at = luck.randrange(len(data))
    data[at] ^= 1 << luck.randrange(8)
    return f"byte {at} flipped"


def cut(data: bytearray, luck: random.Random) -> str:
    left = luck.randrange(len(data))
    if luck.random() < 0.5:
        left = left // PAGE * PAGE
    del data[left:]
    return f"cut to {left}"


def swap(data: bytearray, luck: random.Random) -> str:
    pages = len(data) // PAGE
    one, other = sorted(luck.sample(range(pages), 2))
    a, b = slice(one * PAGE, (one + 1) * PAGE), slice(other * PAGE, (other + 1) * PAGE)
    if data[a] == data[b]:
        return flip(data, luck)
    data[a], data[b] = data[b], data[a]
    return f"pages {one} and {other} swapped"


DAMAGES: tuple[Damage, ...] = (flip, flip, cut, swap)


def database(tries: int, room: Path) -> Tally:
    luck = random.Random(41)
    with counting("F4 database flipped, cut, swapped") as tally:
        for number in range(tries):
            office = copied(room / "office")
            path = office.folder / place.DATABASE_FILE
            data = bytearray(path.read_bytes())
            said = DAMAGES[number % len(DAMAGES)](data, luck)
            path.write_bytes(data)
            tally.count(undetected=not is_flagged(office.folder, office.key), say=said)
    return tally


def backup(tries: int, room: Path) -> Tally:
    luck = random.Random(42)
    office = copied(room / "office")
    desk = signed_in(office.folder)
    whole = room / "whole.riaya"
    backups.back_up(desk, whole)
    desk.close()
    sound, bad = whole.read_bytes(), room / "bad.riaya"
    with counting("F4 backup flipped, cut, swapped") as tally:
        for number in range(tries):
            data = bytearray(sound)
            said = DAMAGES[number % len(DAMAGES)](data, luck)
            bad.write_bytes(data)
            try:
                bundles.require_whole(bad)
            except RiayaError:
                tally.count()
            else:
                tally.count(undetected=True, say=said)
    return tally


# What is done to the bytes of a kept paper by somebody who holds the key: pages keep their seals.
BODY = "(SELECT body FROM blobs WHERE sha256 = :one)"
PAPER_EDITS: dict[str, str] = {
    "byte of a paper flipped": "UPDATE blobs SET body = :flipped WHERE sha256 = :one",
    "paper cut": "UPDATE blobs SET body = substr(body, 1, :at) WHERE sha256 = :one",
    "paper with another's bytes": f"UPDATE blobs SET body = {BODY} WHERE sha256 = :other",
    "size of a paper": "UPDATE blobs SET size = size + 1 WHERE sha256 = :one",
    "paper taken out": "DELETE FROM blobs WHERE sha256 = :one",
    "paper packed": "UPDATE blobs SET packed = 1 - packed WHERE sha256 = :one",
    "byte of the file flipped": "",
}


def papers(tries: int, room: Path) -> Tally:
    """Bytes of kept papers, packed and not, changed in their rows or under them in the file."""
    luck = random.Random(43)
    office = _with_papers(room / "papers")
    with counting("F4 kept papers flipped, cut, swapped") as tally:
        for number in range(tries):
            shutil.rmtree(room / "office", ignore_errors=True)
            shutil.copytree(office.folder, room / "office")
            bad = replace(office, folder=room / "office")
            name, step = list(PAPER_EDITS.items())[number % len(PAPER_EDITS)]
            if step:
                _edit_paper(bad, step, luck)
            else:
                _flip_below(bad.folder / place.DATABASE_FILE, luck)
            tally.count(undetected=not is_flagged(bad.folder, bad.key), say=name)
        if not is_sound(office.folder, office.key):
            tally.count(corrupt=True, say="an office that nobody damaged")
    return tally


def _with_papers(folder: Path) -> Office:
    office = copied(folder)
    desk = signed_in(office.folder)
    for data in (*(scans.pdf(mark=f"{n}") for n in range(3)), *map(_noisy, range(3))):
        form = AttachForm(office.file_id)
        attachments.add_attachment(desk, form, examine(data, "scan", Limits()))
    desk.close()
    return office


def _noisy(number: int) -> bytes:
    """A picture that packs into nothing smaller."""
    return scans.picture(words=str(number)) + random.Random(number).randbytes(40_000)


def _edit_paper(office: Office, step: str, luck: random.Random) -> None:
    database = open_database(office.folder / place.DATABASE_FILE, office.key)
    with database.engine.connect() as connection:
        # Within a transaction it would change nothing.
        connection.connection.driver_connection.execute("PRAGMA foreign_keys = OFF")
        kept = connection.execute(text("SELECT sha256, body FROM blobs ORDER BY sha256")).all()
        (one, body), (other, _) = luck.sample(list(kept), 2)
        flipped = bytearray(body)
        flip(flipped, luck)
        given = {"one": one, "other": other, "flipped": bytes(flipped)}
        given["at"] = luck.randrange(len(body))
        connection.execute(text(step), {k: v for k, v in given.items() if f":{k}" in step})
        connection.commit()
    database.close()


def _flip_below(path: Path, luck: random.Random) -> None:
    data = bytearray(path.read_bytes())
    flip(data, luck)
    path.write_bytes(data)


def log_file(tries: int, room: Path) -> Tally:
    """The database's log cut or flipped before it is written back: what it held must be missed."""
    luck = random.Random(51)
    live, wanted = _with_log(room)
    with counting("F5 log cut or flipped") as tally:
        for number in range(tries):
            folder = room / "after"
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(live.folder, folder)
            path = folder / "office.db-wal"
            data = bytearray(path.read_bytes())
            said = (flip if number % 2 else cut)(data, luck)
            path.write_bytes(data)
            (folder / "office.db-shm").unlink(missing_ok=True)
            flagged = is_flagged(folder, live.key)
            missed = not flagged and not wanted <= _notes(folder, live)
            tally.count(undetected=missed, say=said)
    return tally


def _with_log(room: Path) -> tuple[Office, set[str]]:
    """An office whose last changes lie in the log alone."""
    office, told = copied(room / "live"), set()
    desk = signed_in(office.folder)
    for number in range(25):
        text = f"في السجل {number}"
        people.add_note(desk, office.file_id, office.person_id, text)
        told.add(text)
    kept = room / "kept"
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(office.folder, kept)
    desk.close()
    return Office(kept, office.key, office.file_id, office.person_id), told


def _notes(folder: Path, office: Office) -> set[str]:
    desk = signed_in(folder)
    try:
        return notes_of(desk, office)
    finally:
        desk.close()


EDITS: dict[str, tuple[str, ...]] = {
    "edited": ("UPDATE audit SET account_id = NULL, action = 'look' WHERE seq = :some",),
    "value edited": ('UPDATE audit SET after = \'{"text": "x"}\' WHERE seq = :some',),
    "time edited": ("UPDATE audit SET at = '2026-01-01 00:00:00.000000' WHERE seq = :some",),
    "deleted": ("DELETE FROM audit WHERE seq = :some",),
    "swapped": (
        "UPDATE audit SET seq = -1 WHERE seq = :some",
        "UPDATE audit SET seq = :some WHERE seq = :some + 1",
        "UPDATE audit SET seq = :some + 1 WHERE seq = -1",
    ),
    "tail cut": ("DELETE FROM audit WHERE seq > :some",),
    "closed up": (
        "DELETE FROM audit WHERE seq = :some",
        "UPDATE audit SET seq = -seq WHERE seq > :some",
        "UPDATE audit SET seq = -seq - 1 WHERE seq < 0",
    ),
}


def trail(tries: int, room: Path) -> Tally:
    """Rows of the trail changed by somebody who holds the key, but not the program."""
    luck = random.Random(52)
    with counting("F5 trail edited, deleted, swapped, cut") as tally:
        for number in range(tries):
            office = copied(room / "office")
            name, steps = list(EDITS.items())[number % len(EDITS)]
            _edit(office, steps, luck)
            tally.count(undetected=not is_flagged(office.folder, office.key), say=name)
    return tally


def _edit(office: Office, steps: tuple[str, ...], luck: random.Random) -> None:
    database = open_database(office.folder / place.DATABASE_FILE, office.key)
    with database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
        last = connection.execute(text("SELECT max(seq) FROM audit")).scalar_one()
        for step in steps:
            some = {"some": luck.randrange(2, last - 1)} if step is steps[0] else some  # noqa: F821
            connection.execute(text(step), some)
    database.close()


def stale(tries: int, room: Path) -> Tally:
    """A backup restored where a stale log lies; a file copied while the office was open."""
    with counting("F6 stale log; copy of a live file") as tally:
        for number in range(tries):
            (_beside_a_log if number % 2 else _live_copy)(tally, room)
    return tally


def _beside_a_log(tally: Tally, room: Path) -> None:
    live, _told = _with_log(room)
    office = copied(room / "office")
    desk, bundle = signed_in(office.folder), room / "copy.riaya"
    backups.back_up(desk, bundle)
    desk.close()
    secrets = restoring.Secrets(name="head", password=builders.PASSWORD)
    restoring.restore_into(bundle, live.folder, secrets, builders.Clock(), replace=True)
    sound = is_sound(live.folder, live.key)
    there = _notes(live.folder, live) if sound else set()
    tally.count(corrupt=not sound or len(there) != 30, say=f"stale log: {len(there)} notes")


def _live_copy(tally: Tally, room: Path) -> None:
    """Somebody copies the database file alone; what the log held is missing from it."""
    live, wanted = _with_log(room)
    for name in ("office.db-wal", "office.db-shm"):
        (live.folder / name).unlink(missing_ok=True)
    flagged = is_flagged(live.folder, live.key)
    missed = not flagged and not wanted <= _notes(live.folder, live)
    tally.count(undetected=missed, say="copy of a live file")


def other_vault(tries: int, room: Path) -> Tally:
    """The key file of another office, or a damaged one, beside a database."""
    luck = random.Random(61)
    with counting("F4 key file flipped, or of another office") as tally:
        for number in range(tries):
            office = copied(room / "office")
            path = office.folder / place.VAULT_FILE
            if number % 4 == 0:
                shutil.rmtree(room / "else", ignore_errors=True)
                builders.office(room / "else").close()
                shutil.copy(room / "else" / place.VAULT_FILE, path)
            else:
                data = bytearray(path.read_bytes())
                flip(data, luck)
                path.write_bytes(data)
            tally.count(corrupt=_crashes(office), say=f"try {number}")
    return tally


def _crashes(office: Office) -> bool:
    """Whether opening ends in anything but an open office or a clear refusal."""
    with silenced():
        try:
            accounts.sign_in(office.folder, "head", builders.PASSWORD, builders.Clock()).close()
        except RiayaError:
            return False
        except Exception:
            return True
    return False
