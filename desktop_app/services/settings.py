"""What an office decides for itself: its unit's words and its preferences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.messages import message
from desktop_app.domain.reference import Unit
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_text
from desktop_app.services.desk import Desk
from desktop_app.services.rows import UnitRow
from desktop_app.storage.models import Setting

UNIT = "unit"
PREFERENCES = "preferences"
KINGDOM_AR = "المملكة المغربية"
DIRECTORATE_AR = "المديرية العامة للأمن الوطني"
HEAD_TITLE_AR = "رئيس المصلحة"
HIJRI_OFFSETS = (None, -1, 0, 1)


def put_first(session: Session, unit: Unit, head_name_ar: str, phone: str = "") -> None:
    """Write a new office's settings from the reference list of units."""
    row = UnitRow(
        code=unit.code,
        city_ar=unit.city_ar,
        command_ar=unit.command_ar,
        name_ar=unit.unit_name_ar,
        phone=clean_text(phone),
        head_title_ar=HEAD_TITLE_AR,
        head_name_ar=head_name_ar,
        letterhead=(KINGDOM_AR, DIRECTORATE_AR, unit.command_ar, unit.unit_name_ar),
    )
    session.add(Setting(name=UNIT, body=_body(row)))
    session.add(Setting(name=PREFERENCES, body={}))


def read_unit(session: Session) -> UnitRow:
    """Return the office's unit."""
    setting = session.get_one(Setting, UNIT)
    return UnitRow(**{**setting.body, "letterhead": tuple(setting.body["letterhead"])})


def save_unit(desk: Desk, unit: UnitRow) -> Desk:
    """Change the unit's words; its code stays, since every number carries it.

    Raises InvalidError (`letterhead`, `hijri_offset`), ForbiddenError for a role that may not.
    """
    body = {name: _clean(value) for name, value in _body(unit).items()}
    body["code"] = desk.unit.code
    faults = _faults(body)
    if faults:
        raise InvalidError(faults)
    with desk.write(Action.CHANGE_SETTINGS) as session:
        session.get_one(Setting, UNIT).body = body
    return desk.with_unit(UnitRow(**{**body, "letterhead": tuple(body["letterhead"])}))


def preferences(desk: Desk) -> dict[str, Any]:
    """Return the office's preferences: plain values by name."""
    with desk.read() as session:
        return dict(session.get_one(Setting, PREFERENCES).body)


def save_preferences(desk: Desk, changes: Mapping[str, Any]) -> None:
    """Change some of the office's preferences."""
    with desk.write(Action.CHANGE_SETTINGS) as session:
        setting = session.get_one(Setting, PREFERENCES)
        setting.body = {**setting.body, **changes}


def _body(unit: UnitRow) -> dict[str, Any]:
    return {**asdict(unit), "letterhead": list(unit.letterhead)}


def _clean(value: Any) -> Any:
    if isinstance(value, list):
        return [line for line in (clean_text(line) for line in value) if line]
    return clean_text(value) if isinstance(value, str) else value


def _faults(body: Mapping[str, Any]) -> list[FieldError]:
    faults = []
    if not body["letterhead"]:
        text = message("Settings", "Write one line of the letterhead at least: the unit's name.")
        faults.append(FieldError("letterhead", "missing", text))
    if body["hijri_offset"] not in HIJRI_OFFSETS:
        text = message("Settings", "The Hijri date is corrected by one day at most.")
        faults.append(FieldError("hijri_offset", "bad_offset", text))
    return faults
