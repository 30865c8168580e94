"""Numbers of cards, accounts and phones."""

import pytest

from desktop_app.domain import identifiers as ids

RIB = "011519000001205000534921"


@pytest.mark.parametrize(
    "typed",
    [
        "0612345678",
        "06 12 34 56 78",
        "06.12.34.56.78",
        "06-12-34-56-78",
        "06/12/34/56/78",
        "+212612345678",
        "+212 6 12 34 56 78",
        "+212 (0)6 12 34 56 78",
        "+2120612345678",
        "00212612345678",
        "212612345678",
        "(0)612345678",
        "612345678",
        "612345678.0",
        "٠٦١٢٣٤٥٦٧٨",
        "\u20660612345678\u2069",
        "Tel: 0612345678",
    ],
)
def test_phones(typed):
    assert ids.normalise_phone(typed) == "+212612345678"


@pytest.mark.parametrize(
    "typed", ["", "061234567", "0112345678", "06123456789", "abc", "+2121234567", "+999123456789"]
)
def test_no_phones(typed):
    assert ids.normalise_phone(typed) is None


def test_foreign_phone():
    assert ids.normalise_phone("+33 6 12 34 56 78") == "+33612345678"
    assert ids.normalise_phone("0033612345678") == "+33612345678"
    assert ids.normalise_phone("+33 1") is None
    assert ids.normalise_phone("+33 000000000") is None


@pytest.mark.parametrize(
    "typed",
    [
        RIB,
        "011 519 0000012050005349 21",
        "0115-1900-0001-2050-0053-4921",
        "MA64 0115 1900 0001 2050 0053 4921",
        "ma64011519000001205000534921",
        "RIB: 011519000001205000534921",
        "'011519000001205000534921",
        "11519000001205000534921",
        "٠١١٥١٩٠٠٠٠٠١٢٠٥٠٠٠٥٣٤٩٢١",
    ],
)
def test_ribs(typed):
    assert ids.normalise_rib(typed) == RIB
    assert ids.check_rib(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "011519000001205000534922",
        "1.1519E+22",
        "MA65011519000001205000534921",
        "01151900000120500053492",
        "abc",
    ],
)
def test_wrong_ribs(typed):
    assert not ids.check_rib(typed)


@pytest.mark.parametrize(
    ("typed", "number"),
    [("K123417", "K123417"), ("ab 113771", "AB113771"), ("lc-944218", "LC944218")],
)
def test_cnie(typed, number):
    assert ids.check_cnie(typed) == number
    assert ids.normalise_cnie(typed) == number


@pytest.mark.parametrize("typed", ["", "123456", "ABC1234", "K123", "AB1234567", "K12345678"])
def test_unusual_cnie(typed):
    assert ids.check_cnie(typed) is None


def test_matricule():
    assert ids.normalise_matricule(" 79294.0 ") == "79294"
    assert ids.normalise_matricule("p-١٢٣/4") == "P-123/4"
    assert ids.check_matricule("79294")
    assert not ids.check_matricule("12")
    assert not ids.check_matricule("79294*")


@pytest.mark.parametrize(
    ("check", "good", "bad"),
    [
        (ids.check_ppr, "245027.0", "1234"),
        (ids.check_affiliation, "4616324", "46163245"),
        (ids.check_registration, "123 456 789", "12345"),
    ],
)
def test_figures(check, good, bad):
    assert check(good)
    assert not check(bad)
    assert not check("")


def test_normalise_number():
    assert ids.normalise_number(" 24-50.27 ") == "245027"


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        ("cnie", "AB123456", "AB1234567"),
        ("matricule", "P-123/4", "P*1"),
        ("payroll_number", "245027", "1234"),
        ("mutual_affiliation", "4616324", "46163245"),
        ("mutual_registration", "123456789", "12345"),
        ("inpe", "123456789", "12345678"),
        ("ice", "001512345000078", "00151234500007"),
        ("massar", "G123456789", "1123456789"),
    ],
)
def test_shapes(kind, good, bad):
    assert ids.has_shape(kind, good)
    assert not ids.has_shape(kind, bad)
