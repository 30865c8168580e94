"""The words of place and day at the head of a document, in both calendars."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.formats import FRENCH, HIJRI_YEAR, hijri_date, prose_date
from desktop_app.services.rows import UnitRow
from desktop_app.translate import language, translate


def hijri_day(unit: UnitRow, on: date) -> str:
    """Return «13 جمادى الآخرة 1448 هـ», computed and corrected; empty when the unit wants none."""
    if unit.hijri_offset is None:
        return ""
    day = hijri_date(on, unit.hijri_offset)
    return f"{day} {HIJRI_YEAR}" if day else ""


def place_and_date(unit: UnitRow, on: date) -> list[str]:
    """Return «طنجة، في فاتح نونبر 2026» as letters have it, then the Hijri day if there is one."""
    place = translate("Reports", "{town}, on", town=unit.city_ar)
    lines = [translate("Reports", "{place} {date}", place=place, date=prose_date(on, language()))]
    hijri = hijri_day(unit, on) if language() != FRENCH else ""
    if hijri:
        lines.append(translate("Reports", "corresponding to {date}", date=hijri))
    return lines
