"""Amounts as people write them."""

import pytest

from desktop_app.domain.money import from_number, parse_amount


@pytest.mark.parametrize(
    ("typed", "centimes"),
    [
        ("1.250,50", 125050),
        ("1.250,5", 125050),
        ("1250.5", 125050),
        ("1250,50", 125050),
        ("1,250.50", 125050),
        ("1 250", 125000),
        ("1\u00a0250,00", 125000),
        ("1\u202f250,00", 125000),
        ("1.250", 125000),
        ("1,250", 125000),
        ("12.345.678,90", 1234567890),
        ("10777.0", 1077700),
        ("8621.6", 862160),
        ("26.504,00", 2650400),
        ("928,00", 92800),
        ("٢١٤٤٠", 2144000),
        ("١٬٢٥٠٫٥٠", 125050),
        ("۱۲۵۰", 125000),
        ("3067 درهم", 306700),
        ("3067درهما", 306700),
        ("1.250,00 DH", 125000),
        ("1250 dhs", 125000),
        ("1250 MAD", 125000),
        ("1250 د.م.", 125000),
        ("0", 0),
        ("0,05", 5),
        ("0.500", 50),
        ("\u20661.250,00\u2069", 125000),
        ("999999999,99", 99999999999),
    ],
)
def test_amounts(typed, centimes):
    assert parse_amount(typed) == centimes


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "درهم",
        "مبلغ",
        "12a",
        "-50",
        "1.25.0",
        "1.250.00",
        "12,345.6789",
        "1000000000",
        ",5",
        "9" * 5000,
    ],
)
def test_no_amounts(typed):
    assert parse_amount(typed) is None


@pytest.mark.parametrize(
    ("number", "centimes"), [(742.4, 74240), (10777, 1077700), (0.285, 29), (0.1 + 0.2, 30)]
)
def test_numbers_of_a_workbook(number, centimes):
    assert from_number(number) == centimes
