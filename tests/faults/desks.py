"""F11 and F13: every role at every action, and a clock that is set back and forward."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from sqlalchemy import text

from desktop_app.domain.errors import RiayaError
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Role
from desktop_app.services import accounts, backup_care, backups, people, roles
from desktop_app.services.desk import Desk
from tests import builders
from tests.cells import tried, worlds
from tests.faults.offices import copied, is_sound
from tests.faults.tally import Tally, counting


def cells(room: Path) -> Tally:
    """Every role x every action by a real service: as the table says, each refusal in the trail."""
    with counting("F11 every role x every action") as tally, worlds(room) as offices:
        for name, world in offices.items():
            for action in Action:
                wanted = roles.role_table(world.head).allowed(name, action)
                forbidden, logged = tried(world, action)
                wrong = forbidden is wanted or logged != int(forbidden)
                tally.count(undetected=wrong, say=f"{name} {action}: {forbidden}, {logged}")
        folder, key = offices[Role.HEAD].head.folder, offices[Role.HEAD].head.key
    if not is_sound(folder, key):
        tally.count(corrupt=True, say="the office afterwards")
    return tally


DAYS = (-400, 365, -1, 30, -3650, 3650, 0, -7, 7, 1)


def clocks(room: Path) -> Tally:
    """The clock set back and forward: the trail keeps its order, old copies stay old."""
    with counting("F13 clock set back and forward") as tally:
        office = copied(room / "office")
        clock = builders.Clock()
        for number, days in enumerate(DAYS):
            clock.now = builders.MONDAY + timedelta(days=days)
            desk = accounts.sign_in(office.folder, "head", builders.PASSWORD, clock)
            said = f"قبل وبعد {number}"
            people.add_note(desk, office.file_id, office.person_id, said)
            backup_care.tend(desk)
            told = _last_told(desk)
            fresh = backups.last_backup(desk)
            tally.count(
                undetected=told != said or fresh is None or not fresh.is_fresh,
                corrupt=not all(one.sound for one in backups.check(desk)),
                say=f"{days} days: {told!r}, {fresh}",
            )
            clock.now += timedelta(days=40)
            last = backups.last_backup(desk)
            tally.count(undetected=last is None or last.is_fresh, say=f"{days}: an old copy")
            desk.close()
        tally.count(corrupt=not is_sound(office.folder, office.key))
        _lockout(tally, office.folder, clock)
    return tally


def _last_told(desk: Desk) -> str:
    with desk.read() as session:
        query = "SELECT json_extract(after, '$.text') FROM audit WHERE \"table\" = 'notes'"
        return str(session.execute(text(f"{query} ORDER BY seq DESC LIMIT 1")).scalar())


def _lockout(tally: Tally, folder: Path, clock: builders.Clock) -> None:
    """A wrong password stays wrong at any hour, and no hour ends the waiting after many."""
    for days in (0, -30, 30):
        clock.now = builders.MONDAY + timedelta(days=days)
        for _ in range(6):
            try:
                accounts.sign_in(folder, "head", "not-the-password", clock).close()
            except RiayaError:
                continue
            tally.count(undetected=True, say="a wrong password opened")
            return
        try:
            accounts.sign_in(folder, "head", builders.PASSWORD, clock).close()
        except RiayaError:
            tally.count()
        else:
            tally.count(undetected=True, say=f"{days} days end the waiting")
