"""F11 and F13: every role at every action, and a clock that is set back and forward."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from sqlalchemy import text

from desktop_app.domain.errors import ForbiddenError, RiayaError
from desktop_app.domain.roles import Action, allowed
from desktop_app.domain.vocabulary import Role
from desktop_app.services import accounts, backup_care, backups, people
from desktop_app.services.desk import Desk
from tests import builders
from tests.faults.offices import copied, is_sound
from tests.faults.tally import Tally, counting


def cells(room: Path) -> Tally:
    """Every role x every action: as the table says, and each refusal in the trail."""
    with counting("F11 every role x every action") as tally:
        desk = builders.office(room / "roles")
        for role in Role:
            seat = desk if role is Role.HEAD else builders.seat(desk, role)
            for action in Action:
                wanted, done = allowed(role, action), _may(seat, action)
                logged = wanted or _refusals(seat) > 0
                tally.count(undetected=done != wanted or not logged, say=f"{role} {action}")
                _forget_refusals(seat)
            if seat is not desk:
                seat.close()
        desk.close()
    return tally


def _may(desk: Desk, action: Action) -> bool:
    """Whether a change under this action goes through; a refused one must leave nothing."""
    try:
        with desk.write(action) as session:
            session.execute(text("SELECT 1"))
    except ForbiddenError:
        return False
    return True


_seen: dict[int, int] = {}


def _count(desk: Desk) -> int:
    with desk.read() as session:
        query = text("SELECT count(*) FROM audit WHERE action = 'refused' AND account_id = :who")
        return int(session.execute(query, {"who": desk.account.id}).scalar_one())


def _refusals(desk: Desk) -> int:
    return _count(desk) - _seen.get(desk.account.id, 0)


def _forget_refusals(desk: Desk) -> None:
    _seen[desk.account.id] = _count(desk)


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
