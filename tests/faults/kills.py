"""F1 and F12: killed at random moments of saving, copying, importing, restoring, upgrading."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import RiayaError
from desktop_app.services import backups, people
from desktop_app.services.forms import PeopleQuery
from desktop_app.storage import place
from tests import builders
from tests.faults import workers
from tests.faults.offices import (
    REGISTER,
    SCHEMAS,
    copied,
    is_sound,
    notes_of,
    old_office,
    signed_in,
    whole_copy,
)
from tests.faults.tally import Tally, counting


def killed(luck: random.Random, span: float, work: Callable[..., None], *given: Any) -> list[Any]:
    """Start, wait until it is ready and a random while longer, kill -9; return what it told."""
    process, pipe = workers.start(work, *given)
    pipe.poll(30)
    time.sleep(luck.random() * span)
    process.kill()
    process.join()
    told = workers.heard(pipe)
    pipe.close()
    return [one for one in told if one != "ready"]


def saving(tries: int, room: Path) -> Tally:
    luck = random.Random(11)
    with counting("F1 kill -9 while saving") as tally:
        for _ in range(tries):
            office = copied(room / "office")
            told = killed(luck, 0.25, workers.save, office.folder, office.file_id, office.person_id)
            sound = is_sound(office.folder, office.key)
            desk = signed_in(office.folder)
            lost = len(set(told) - notes_of(desk, office))
            desk.close()
            tally.count(lost=lost, corrupt=not sound)
    return tally


def copying(tries: int, room: Path) -> Tally:
    luck = random.Random(12)
    with counting("F1 kill -9 while backing up") as tally:
        for _ in range(tries):
            office, out = copied(room / "office"), room / "copies"
            shutil.rmtree(out, ignore_errors=True)
            told = killed(luck, 0.4, workers.back_up, office.folder, out)
            listed = {one.name: one for one in out.glob("*.riaya")}
            half = [one for one in listed.values() if not whole_copy(one, room / "x", office.key)]
            tally.count(
                lost=len(set(told) - set(listed)),
                corrupt=bool(half) or not is_sound(office.folder, office.key),
            )
    return tally


def importing(tries: int, room: Path) -> Tally:
    luck = random.Random(13)
    model = copied(room / "office")
    began, whole = time.monotonic(), _imported(model.folder)
    span = time.monotonic() - began
    with counting("F1 kill -9 while importing") as tally:
        for _ in range(tries):
            office = copied(room / "office")
            told = killed(luck, span, workers.bring_in, office.folder)
            sound = is_sound(office.folder, office.key)
            desk = signed_in(office.folder)
            there = people.count_people(desk, PeopleQuery())
            before = backups.last_run(desk, "before_import")
            desk.close()
            half = there not in {8, whole}
            unsafe = there == whole and before is None
            tally.count(
                lost=int("done" in told and there != whole),
                corrupt=half or unsafe or not sound,
                say=f"{there} people of {whole}",
            )
    return tally


def _imported(folder: Path) -> int:
    from desktop_app.services.importing import carry_out, plan_import

    desk = signed_in(folder)
    carry_out(desk, plan_import(desk, REGISTER))
    found = people.count_people(desk, PeopleQuery())
    desk.close()
    return found


def restoring(tries: int, room: Path) -> Tally:
    luck = random.Random(14)
    office = copied(room / "office")
    desk = signed_in(office.folder)
    bundle = room / "copy.riaya"
    backups.back_up(desk, bundle)
    desk.close()
    with counting("F1 kill -9 while restoring") as tally:
        for _ in range(tries):
            office = copied(room / "office")
            desk = signed_in(office.folder)
            builders.officer_file(desk, "90345")
            desk.close()
            told = killed(luck, 0.25, workers.replace, bundle, office.folder)
            sound = is_sound(office.folder, office.key)
            desk = signed_in(office.folder)
            there = people.count_people(desk, PeopleQuery())
            desk.close()
            kept = there == 11 or (office.folder / f"{place.REPLACED}-1").is_dir()
            tally.count(
                lost=int(not kept or ("done" in told and there != 8)),
                corrupt=there not in {8, 11} or not sound,
                say=f"{there} people",
            )
    return tally


def upgrading(tries: int, room: Path) -> Tally:
    """Each earlier schema: `tries` kills spread over the whole upgrade."""
    luck = random.Random(15)
    with counting("F12 upgrade of every schema, killed half-way") as tally:
        for path in sorted(SCHEMAS.glob("*.sql")):
            office = old_office(room / "office", path.stem)
            wanted, span = _upgraded(office.folder)
            for _ in range(tries):
                office = old_office(room / "office", path.stem)
                killed(luck, span, workers.upgrade, office.folder)
                copies = list((office.folder / place.BACKUPS_FOLDER).glob("*.riaya"))
                half = [one for one in copies if not whole_copy(one, room / "x", office.key)]
                try:
                    found, _ = _upgraded(office.folder)
                except RiayaError as fault:
                    tally.count(corrupt=True, say=f"{path.stem}: {fault}")
                    continue
                kept = list((office.folder / place.BACKUPS_FOLDER).glob("before-schema-*.riaya"))
                tally.count(
                    lost=int(found != wanted),
                    corrupt=bool(half) or not kept or not is_sound(office.folder, office.key),
                    say=f"{path.stem}: {found} requests of {wanted}, {len(half)} half copies",
                )
    return tally


def _upgraded(folder: Path) -> tuple[int, float]:
    from sqlalchemy import text

    began = time.monotonic()
    desk = signed_in(folder)
    with desk.read() as session:
        found = session.execute(text("SELECT count(*) FROM requests")).scalar_one()
    desk.close()
    return int(found), time.monotonic() - began
