"""The program is quiet: no network, no personal data in logs, nothing readable on the disk."""

from __future__ import annotations

import logging
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import insert

from desktop_app import crash
from desktop_app.domain.errors import OfficeError, RiayaError
from desktop_app.domain.scans import Limits
from desktop_app.services import attachments, backup_care, backups, drafts, people
from desktop_app.services.attachment_rows import AttachForm
from desktop_app.services.forms import PeopleQuery
from desktop_app.services.scans import examine
from desktop_app.services.search import search
from desktop_app.storage import place
from desktop_app.storage.database import open_database
from desktop_app.storage.models import Person
from tests import builders, scans
from tests.faults.offices import REGISTER, is_plain_sqlite

ROOT = Path(__file__).parents[2]
NAMES = ("الزياني", "كريم", "Zyani", "K123417", "007130863429829015519512", "0612345678")
SAID = (*NAMES, "90344", "مريم", "سعاد")


def known_file(desk):
    """A file whose names and numbers would be known again."""
    form = builders.person(
        family_name_latin="Zyani", given_names_latin="Karim", cnie="K123417",
        rib="007130863429829015519512", phone="0612345678",
    )  # fmt: skip
    career = builders.CareerForm(matricule="90344")
    return people.register_file(
        desk, form, career, [builders.spouse(), builders.child("مريم", "2012")]
    )


# A whole day in a process where every socket but the desktop's own is an error.
DAY = """
import sys
def watch(event, given):
    if event in {"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto",
                 "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request"}:
        target = given[1] if len(given) > 1 else given[0]
        if not isinstance(target, (str, bytes)) or event != "socket.connect":
            sys.stdout.write(f"NETWORK {event} {given!r}\\n")
            raise OSError("no network here")
sys.addaudithook(watch)
from desktop_app.__main__ import main
sys.argv = ["riaya", "tour", "--out", sys.argv[1], "--scale", "1"]
raise SystemExit(main())
"""


def test_a_whole_day_needs_no_network(tmp_path):
    """The tour plays sign-in, files, requests, decisions, printing and the settings."""
    command = [sys.executable, "-c", DAY, str(tmp_path / "tour")]
    strace, log = shutil.which("strace"), tmp_path / "network"
    if strace:
        command = [
            strace,
            "-f",
            "-e",
            "trace=connect,bind,sendto,sendmsg",
            "-o",
            str(log),
            *command,
        ]
    told = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)},
    )  # fmt: skip
    assert told.returncode == 0, told.stderr[-2000:]
    assert "NETWORK" not in told.stdout
    assert list((tmp_path / "tour").rglob("*.pdf"))
    if strace:
        assert re.findall(r".*AF_INET.*", log.read_text(errors="replace")) == []


def test_the_log_of_a_day_has_no_personal_data(desk, caplog, capfd, tmp_path):
    caplog.set_level(logging.DEBUG)
    page = known_file(desk)
    search(desk, "الزياني")
    builders.request(desk, page)
    backup_care.tend(desk)
    from desktop_app.services.importing import carry_out, plan_import

    carry_out(desk, plan_import(desk, REGISTER))
    for fault in provoked(desk, page):
        logging.getLogger("riaya").error("failed", exc_info=fault)
    printed = capfd.readouterr()
    for text in (caplog.text, printed.out, printed.err):
        assert [name for name in SAID if name in text] == []


def provoked(desk, page):
    """Faults that nobody foresaw, with personal data at hand."""
    found = []
    values = {"id": page.principal.person.id, "family_name_ar": "الزياني", "cnie": "K123417"}

    def write():
        with desk.database.write(desk.author("test")) as session:
            session.execute(insert(Person), [values])

    try:
        write()
    except RiayaError as fault:
        found.append(fault)
    except Exception as fault:
        found.append(fault)
    assert found
    return found


@pytest.fixture
def watched(desk, tmp_path, monkeypatch):
    """Where temporary files of this process go."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    return folder


def test_no_byte_on_the_disk_tells_a_name(desk, watched, tmp_path, caplog):
    """Everything beside the office and in temporary files, while it is open and after.

    Database, log, drafts, kept papers, copies, reports of failures and what the program logged.
    """
    caplog.set_level(logging.DEBUG)
    page = known_file(desk)
    brought = examine(scans.pdf(mark="Zyani K123417"), "الزياني.pdf", Limits())
    assert b"Zyani" in brought.data
    attachments.add_attachment(desk, AttachForm(page.file.id, note="الزياني كريم"), brought)
    for fault in provoked(desk, page):
        crash.write_report(desk.folder, fault, desk.now())
    crash.write_report(desk.folder, ValueError(" ".join(SAID)), desk.now())
    drafts.save_draft(desk, "file_form", {"family_name_ar": "الزياني", "cnie": "K123417"})
    people.add_note(desk, page.file.id, page.principal.person.id, "الزياني كريم " * 300)
    for sort in ("name", "file"):
        people.list_people(desk, PeopleQuery(text="الزياني", sort=sort), 0, 50)
    backup_care.tend(desk)
    backups.back_up(desk, tmp_path / "out" / "phrase.riaya", "عبارة مرور طويلة جدا")
    (tmp_path / "out" / "log").write_text(caplog.text, encoding="utf-8")
    assert (desk.folder / "office.db-wal").stat().st_size
    assert crash.reports(desk.folder)
    for moment in ("open", "closed"):
        if moment == "closed":
            desk.close()
        for path in [*desk.folder.rglob("*"), *watched.rglob("*"), *(tmp_path / "out").rglob("*")]:
            # Named first: a failure is not to spell out a database.
            found = told_in(path.read_bytes() if path.is_file() else b"")
            named = told_in(path.name.encode())
            assert found + named == [], (moment, path.name)


def told_in(data: bytes) -> list[str]:
    encodings = ("utf-8", "utf-16-le", "utf-16-be")
    # What is encrypted holds any four bytes somewhere.
    return [
        name for name in SAID
        if any(len(said := name.encode(one)) > 4 and said in data for one in encodings)
    ]  # fmt: skip


def test_plain_sqlite_and_a_wrong_key_read_nothing(desk, tmp_path, capfd):
    known_file(desk)
    backups.back_up(desk, tmp_path / "copy.riaya")
    desk.close()
    path = desk.folder / place.DATABASE_FILE
    shutil.unpack_archive(tmp_path / "copy.riaya", tmp_path / "unpacked", "zip")
    for one in (path, tmp_path / "unpacked" / place.DATABASE_FILE):
        assert not is_plain_sqlite(one)
        assert b"SQLite format 3" not in one.read_bytes()
        other = open_database(one, bytes(32))
        with pytest.raises(OfficeError) as refused, other.read() as session:
            session.query(Person).all()
        assert refused.value.code == "wrong_key"
        other.close()
    capfd.readouterr()
