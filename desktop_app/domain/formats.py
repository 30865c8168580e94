"""The one way each thing is written for people: dates, amounts, phones, account numbers."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.texts import NO_BREAK_SPACE, isolate, strip_marks, to_western_digits

__all__ = [
    "amount",
    "decimal_amount",
    "dirhams",
    "grouped",
    "hijri_date",
    "isolate",
    "long_date",
    "mask_cnie",
    "mask_rib",
    "percent",
    "phone",
    "prose_date",
    "rib",
    "short_date",
    "strip_marks",
    "time_of_day",
    "to_western_digits",
    "weekday_date",
]

MONTHS = (
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "ماي",
    "يونيو",
    "يوليوز",
    "غشت",
    "شتنبر",
    "أكتوبر",
    "نونبر",
    "دجنبر",
)
MONTHS_FR = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)
WEEKDAYS_FR = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
WEEKDAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
HIJRI_MONTHS = (
    "محرم",
    "صفر",
    "ربيع الأول",
    "ربيع الآخر",
    "جمادى الأولى",
    "جمادى الآخرة",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذي القعدة",
    "ذي الحجة",
)
# The first of a month in prose; what a Hijri year bears.
FIRST = "فاتح"
HIJRI_YEAR = "هـ"
CURRENCY = "درهم"
CURRENCY_FR = "DH"
FRENCH = "fr"
BULLET = "•"


def short_date(day: date | PartialDate) -> str:
    """Return `03/11/2026`, `11/2026` when the day is unknown, `1972` when only the year is."""
    known = day if isinstance(day, PartialDate) else PartialDate.of(day)
    return "/".join(reversed(known.iso.split("-")))


def long_date(day: date | PartialDate, language: str = "ar") -> str:
    """Return «20 نونبر 2026»; «نونبر 2026» or «2026» when no more is known.

    In French `20 novembre 2026`, and `1er novembre 2026` for the first of a month.
    """
    french = language == FRENCH
    months = MONTHS_FR if french else MONTHS
    number = "1er" if french and day.day == 1 else day.day
    parts = [number, months[day.month - 1] if day.month else None, day.year]
    return " ".join(str(part) for part in parts if part is not None)


def prose_date(day: date, language: str = "ar") -> str:
    """Return a day as letters write it: «فاتح نونبر 2026» for the first, else as long_date."""
    if language != FRENCH and day.day == 1:
        return f"{FIRST} {MONTHS[day.month - 1]} {day.year}"
    return long_date(day, language)


def weekday_date(day: date, language: str = "ar") -> str:
    """Return «الجمعة 20 نونبر 2026», `vendredi 20 novembre 2026` in French."""
    names = WEEKDAYS_FR if language == FRENCH else WEEKDAYS
    return f"{names[day.weekday()]} {long_date(day, language)}"


def time_of_day(instant: datetime, zone: tzinfo | None = None) -> str:
    """Return `10:42`: an aware instant in the zone given, else in its own."""
    local = instant if zone is None else instant.astimezone(zone)
    return f"{local:%H:%M}"


def hijri_date(day: date, offset: int = 0) -> str:
    """Return «12 جمادى الآخرة 1448», computed, so a day off at times: `offset` days correct it.

    Empty outside the years the calculation covers (1343 to 1500 AH).
    """
    from hijridate import Gregorian

    shifted = day + timedelta(days=offset)
    try:
        hijri = Gregorian(shifted.year, shifted.month, shifted.day).to_hijri()
    except OverflowError:
        return ""
    return f"{hijri.day} {HIJRI_MONTHS[hijri.month - 1]} {hijri.year}"


def amount(centimes: int, language: str = "ar") -> str:
    """Return `1.250,00` for 125000, `1 250,00` in French, its parts kept on one line."""
    sign = "-" if centimes < 0 else ""
    whole, rest = divmod(abs(centimes), 100)
    grouped = f"{whole:,}".replace(",", NO_BREAK_SPACE if language == FRENCH else ".")
    return f"{sign}{grouped},{rest:02}"


def dirhams(centimes: int, language: str = "ar") -> str:
    """Return `1.250,00 درهم`, `1 250,00 DH` in French, its parts kept on one line."""
    currency = CURRENCY_FR if language == FRENCH else CURRENCY
    return f"{amount(centimes, language)}{NO_BREAK_SPACE}{currency}"


def grouped(number: int) -> str:
    """Return `4.310` for 4310."""
    return f"{number:,}".replace(",", ".")


def percent(part: float, whole: float, signed: bool = False, places: int = 1) -> str:
    """Return `57,4 %` left to right; `signed` puts a plus before a growth. «—» of nothing."""
    if not whole:
        return "—"
    share = round(100 * part / whole, places)
    sign = "+" if signed and share > 0 else "−" if share < 0 else ""
    written = f"{abs(share):,.{places}f}".replace(",", " ").replace(".", ",").replace(" ", ".")
    return isolate(f"{sign}{written}{NO_BREAK_SPACE}%")


def decimal_amount(centimes: int) -> str:
    """Return `1250.00`, for programs."""
    sign = "-" if centimes < 0 else ""
    whole, rest = divmod(abs(centimes), 100)
    return f"{sign}{whole}.{rest:02}"


def phone(number: str) -> str:
    """Return `06 12 34 56 78` for +212612345678; a foreign number in groups after its code."""
    if re.fullmatch(r"\+212\d{9}", number):
        national = "0" + number.removeprefix("+212")
        return " ".join(re.findall("..", national))
    return number


def rib(number: str, masked: bool = False) -> str:
    """Return a RIB as bank, town, account and key: `022 640 0000001234567890 47`."""
    if masked:
        return mask_rib(number)
    if len(number) != 24:
        return number
    return f"{number[:3]} {number[3:6]} {number[6:22]} {number[22:]}"


def mask_rib(number: str) -> str:
    """Return `022 ••• •••••••••••••••• 47`: the bank and the key alone."""
    if len(number) != 24:
        return BULLET * len(number)
    return f"{number[:3]} {BULLET * 3} {BULLET * 16} {number[22:]}"


def mask_cnie(number: str) -> str:
    """Return `K•••••17`: the letters and the last two figures, whatever the length."""
    found = re.fullmatch(r"([A-Z]{1,2})\d+(\d\d)", number)
    return f"{found[1]}{BULLET * 5}{found[2]}" if found else BULLET * len(number)
