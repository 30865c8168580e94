"""How dates, amounts, phones and references are written for a Moroccan reader."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from desktop_app.domain.dates import MONTHS_AR, PartialDate
from desktop_app.domain.texts import to_western_digits

__all__ = ["to_western_digits"]

ISOLATE, END = "\u2066", "\u2069"
BIDI_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
NO_BREAK = "\u00a0"
DAYS_AR = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
HIJRI_MONTHS_AR = (
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة",
    "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
)  # fmt: skip
DOT = "•"


def isolate(text: str) -> str:
    """Return a left-to-right group that keeps its order inside Arabic; empty stays empty."""
    return f"{ISOLATE}{text}{END}" if text else ""


def strip_marks(text: str) -> str:
    """Return the text without direction marks, as it is copied, exported and searched."""
    return BIDI_MARKS.sub("", text)


def short_date(day: date | PartialDate) -> str:
    """Return `03/11/2026`; `11/2026` or `2026` when that is all that is known."""
    parts = [f"{day.year:04d}"]
    if day.month is not None:
        parts.insert(0, f"{day.month:02d}")
    if day.day is not None:
        parts.insert(0, f"{day.day:02d}")
    return "/".join(parts)


def long_date(day: date | PartialDate) -> str:
    """Return «20 نونبر 2026»; «نونبر 2026» or «2026» when that is all that is known."""
    parts = [str(day.year)]
    if day.month is not None:
        parts.insert(0, MONTHS_AR[day.month - 1])
    if day.day is not None:
        parts.insert(0, str(day.day))
    return " ".join(parts)


def day_and_month(day: date) -> str:
    """Return «20 نونبر»."""
    return f"{day.day} {MONTHS_AR[day.month - 1]}"


def weekday(day: date) -> str:
    """Return «الجمعة»."""
    return DAYS_AR[day.weekday()]


def weekday_date(day: date) -> str:
    """Return «الجمعة 20 نونبر 2026»."""
    return f"{weekday(day)} {long_date(day)}"


def time_of_day(instant: datetime) -> str:
    """Return `10:42`, in the zone the instant is given in."""
    return f"{instant:%H:%M}"


def hijri_date(day: date, offset: int = 0) -> str:
    """Return «12 جمادى الآخرة 1448», shifted by the offset (days) of the local sighting."""
    from hijridate import Gregorian

    hijri = Gregorian.fromdate(day + timedelta(days=offset)).to_hijri()
    return f"{hijri.day} {HIJRI_MONTHS_AR[hijri.month - 1]} {hijri.year}"


def amount(centimes: int) -> str:
    """Return `1.250,00`."""
    whole, rest = divmod(abs(centimes), 100)
    sign = "-" if centimes < 0 else ""
    return f"{sign}{whole:,}".replace(",", ".") + f",{rest:02d}"


def dirhams(centimes: int) -> str:
    """Return «1.250,00 درهم»; figure and unit are never parted."""
    return f"{isolate(amount(centimes))}{NO_BREAK}درهم"


def decimal_amount(centimes: int) -> str:
    """Return `1250.00`, as programs exchange it."""
    sign = "-" if centimes < 0 else ""
    whole, rest = divmod(abs(centimes), 100)
    return f"{sign}{whole}.{rest:02d}"


def phone(number: str) -> str:
    """Return a stored number (`+212612345678`) as `06 12 34 56 78`; others as they are."""
    if not number.startswith("+212") or len(number) != 13:
        return number
    national = "0" + number[4:]
    return " ".join(national[start : start + 2] for start in range(0, 10, 2))


def rib(number: str) -> str:
    """Return `022 640 0000123456789012 47`."""
    if len(number) != 24:
        return number
    return " ".join((number[:3], number[3:6], number[6:22], number[22:]))


def mask_rib(number: str) -> str:
    """Return `022 ••• •••••••••••••••• 47`."""
    if len(number) != 24:
        return DOT * len(number)
    return " ".join((number[:3], DOT * 3, DOT * 16, number[22:]))


def mask_cnie(number: str) -> str:
    """Return `K•••••17`: the letters of the place and the last two digits."""
    letters = re.match("[A-Z]{1,2}", number)
    if letters is None or len(number) < 5:
        return DOT * len(number)
    return letters[0] + DOT * 5 + number[-2:]
