"""How things are written for people."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from desktop_app.domain import formats
from desktop_app.domain.dates import PartialDate


def test_dates():
    day = date(2026, 11, 20)
    assert formats.short_date(date(2026, 11, 3)) == "03/11/2026"
    assert formats.short_date(PartialDate(1972)) == "1972"
    assert formats.short_date(PartialDate(1972, 3)) == "03/1972"
    assert formats.short_date(PartialDate(1972, 3, 5)) == "05/03/1972"
    assert formats.long_date(day) == "20 نونبر 2026"
    assert formats.long_date(PartialDate(2026, 11)) == "نونبر 2026"
    assert formats.long_date(PartialDate(2026)) == "2026"
    assert formats.weekday_date(day) == "الجمعة 20 نونبر 2026"


def test_moroccan_months():
    written = [formats.long_date(date(2026, month, 1)).split()[1] for month in (5, 7, 8, 9, 12)]
    assert written == ["ماي", "يوليوز", "غشت", "شتنبر", "دجنبر"]


def test_time_of_day():
    instant = datetime(2026, 11, 20, 9, 42, tzinfo=UTC)
    assert formats.time_of_day(instant) == "09:42"
    assert formats.time_of_day(instant, timezone(timedelta(hours=1))) == "10:42"


def test_hijri():
    # 1 Rabi I 1447 was announced for 25 August 2025, a day after the computed date.
    assert formats.hijri_date(date(2025, 8, 25), -1) == "1 ربيع الأول 1447"
    assert formats.hijri_date(date(2026, 11, 22)) == "12 جمادى الآخرة 1448"
    assert formats.hijri_date(date(2026, 11, 22), -1) == "11 جمادى الآخرة 1448"
    assert formats.hijri_date(date(1800, 1, 1)) == ""


@pytest.mark.parametrize(
    ("centimes", "shown", "decimal"),
    [
        (125000, "1.250,00", "1250.00"),
        (0, "0,00", "0.00"),
        (5, "0,05", "0.05"),
        (123456789, "1.234.567,89", "1234567.89"),
        (-150, "-1,50", "-1.50"),
    ],
)
def test_amounts(centimes, shown, decimal):
    assert formats.amount(centimes) == shown
    assert formats.decimal_amount(centimes) == decimal
    assert formats.dirhams(centimes) == f"{shown}\u00a0درهم"


def test_phone():
    assert formats.phone("+212612345678") == "06 12 34 56 78"
    assert formats.phone("+33612345678") == "+33612345678"


def test_rib():
    number = "022640000000123456789047"
    assert formats.rib(number) == "022 640 0000001234567890 47"
    assert formats.rib(number, masked=True) == "022 ••• •••••••••••••••• 47"
    assert formats.mask_rib(number) == "022 ••• •••••••••••••••• 47"
    assert formats.rib("123") == "123"
    assert formats.mask_rib("123") == "•••"


@pytest.mark.parametrize(
    ("number", "masked"),
    [("K123417", "K•••••17"), ("BJ555337", "BJ•••••37"), ("12", "••"), ("", "")],
)
def test_mask_cnie(number, masked):
    assert formats.mask_cnie(number) == masked
