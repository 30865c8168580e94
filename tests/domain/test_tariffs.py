"""The tariffs are whole, an act is found in the version of its day, a fault names its line."""

import re
from datetime import date
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.domain.errors import CatalogueError, InvalidError
from desktop_app.domain.formats import strip_marks
from desktop_app.domain.tariff_reader import load_tariffs
from desktop_app.domain.tariffs import Tariffs
from desktop_app.translate import tell

FOLDER = paths.resources("tariffs")
TARIFFS = load_tariffs(FOLDER)
PRESENTATION_OR_EASTERN = re.compile("[\ufb50-\ufdff\ufe70-\ufeff٠-٩۰-۹]")


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2006, 1, 1), "TNR-2006"),
        (date(2013, 12, 31), "TNR-2006"),
        (date(2014, 1, 1), "TNR-2014"),
        (date(2025, 12, 14), "TNR-2014"),
        (date(2025, 12, 15), "TNR-2025-AMC"),
        (date(2030, 1, 1), "TNR-2025-AMC"),
    ],
)
def test_a_day_has_its_version(day, name):
    assert TARIFFS.on(day).name == name


def test_a_day_before_the_first_version_is_refused():
    with pytest.raises(InvalidError) as refused:
        TARIFFS.on(date(2005, 12, 31))
    (fault,) = refused.value.faults
    assert (fault.field, fault.code) == ("on", "no_tariff")
    assert "01/01/2006" in strip_marks(tell(fault.message))


def test_a_later_version_keeps_what_it_does_not_change():
    first, second = TARIFFS.on(date(2010, 1, 1)), TARIFFS.on(date(2015, 1, 1))
    assert (first.keys["D"].value, second.keys["D"].value) == (1000, 1300)
    assert (first.keys["SPR"].value, second.keys["SPR"].value) == (1000, 1250)
    assert first.keys["C"] == second.keys["C"]
    assert first.acts == second.acts
    assert second.mutual_up_to == first.mutual_up_to == 84


# The values of DOMAIN 2.3 that are attested, in centimes.
ATTESTED = {
    "C": 8000, "CS": 15000, "CNPSY": 19000, "V": 12000, "VS": 19000, "VNPSY": 19000,
    "CSC": 19000, "P": 110, "Z": 1000, "K": 2250, "KA": 2250, "KC": 2250, "AMM": 5000,
    "AMY": 5000, "AMO": 5000, "D": 1300, "SPR": 1250,
}  # fmt: skip


def test_the_attested_values_are_exact_and_the_others_are_to_be_confirmed():
    tariff = TARIFFS.on(date(2026, 1, 1))
    assert {letter: tariff.keys[letter].value for letter in ATTESTED} == ATTESTED
    assert not any(tariff.keys[letter].editable for letter in ATTESTED)
    assert tariff.keys["B"].editable
    # AMI is attested nowhere: it is not offered.
    assert "AMI" not in tariff.keys


@pytest.mark.parametrize(
    ("group", "rate"),
    [
        ("outpatient", 80),
        ("diagnostics", 80),
        ("hospital", 90),
        ("public_hospital", 100),
        ("drugs", 70),
        ("drugs_exempt", 100),
        ("optical", 100),
        ("devices", 100),
        ("orthoses", 100),
        ("dental", 80),
    ],
)
def test_the_rates_are_those_of_the_decree(group, rate):
    assert {tariff.groups[group].rate for tariff in TARIFFS.versions} == {rate}


@pytest.mark.parametrize("tariff", TARIFFS.versions, ids=lambda one: one.name)
def test_every_act_of_every_version_can_be_counted(tariff):
    for code, act in tariff.acts.items():
        found = tariff.cotation(code)
        assert found.name_ar
        assert act.name_fr
        priced = tariff.groups[found.group].priced
        assert (found.reference is None) == priced
        assert priced or found.reference > 0


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.name)
def test_the_files_hold_letters_and_digits_as_they_are_typed(path):
    assert not PRESENTATION_OR_EASTERN.search(path.read_text("utf-8"))


@pytest.mark.parametrize(
    ("typed", "key", "coefficient", "reference"),
    [
        ("K 50", "K", 5000, 112_500),
        ("k50", "K", 5000, 112_500),
        ("K x 50", "K", 5000, 112_500),
        ("K × 6,5", "K", 650, 14_625),
        ("K 6.25", "K", 625, 14_063),  # 6,25×22,50 = 140,625 -> 140,63
        ("B 120", "B", 12_000, 13_200),
        ("٥٠ K", None, 0, 0),
        ("K ٥٠", "K", 5000, 112_500),
        ("C", "C", 100, 8_000),
        ("c", "C", 100, 8_000),
        ("CS 1", "CS", 100, 15_000),
        ("VNPSY", "VNPSY", 100, 19_000),
        ("ecg", "K", 650, 14_625),
        ("  nfs ", "B", 7000, 7_700),
        ("DIALYSE", "", 100, 85_000),
    ],
)
def test_acts_and_cotations_are_read_as_they_are_written(typed, key, coefficient, reference):
    tariff = TARIFFS.on(date(2026, 1, 1))
    if key is None:
        with pytest.raises(InvalidError):
            tariff.cotation(typed)
        return
    found = tariff.cotation(typed)
    assert (found.key, found.coefficient, found.reference) == (key, coefficient, reference)


@pytest.mark.parametrize("typed", ["XYZ", "K 50 20", "Q 10", "50", "K -3", "K 50,123", "AMI 3"])
def test_an_act_that_does_not_exist_is_told_in_arabic(typed):
    with pytest.raises(InvalidError) as refused:
        TARIFFS.on(date(2015, 1, 1)).cotation(typed)
    (fault,) = refused.value.faults
    assert (fault.field, fault.code) == ("act", "unknown_act")
    told = strip_marks(tell(fault.message))
    assert told.startswith(f"لا يوجد العمل «{typed}» في التعريفة TNR-2014 السارية منذ 01/01/2014")


def test_nothing_and_nought_are_told_apart():
    tariff = TARIFFS.on(date(2015, 1, 1))
    with pytest.raises(InvalidError, match="Type the code of the act"):
        tariff.cotation("  ")
    with pytest.raises(InvalidError, match="above nought"):
        tariff.cotation("K 0")


# --- faults, each with file and line ---------------------------------------------------------

WHOLE = """\
[[tariff]]
name = "OWN-1"
since = 2027-01-01
title_ar = "تعريفة المكتب"
title_fr = "Tarif du bureau"
mutual_up_to = 84
evidence = ["G"]

[[group]]
code = "outpatient"
name_ar = "خارجي"
name_fr = "Ambulatoire"
rate = 80
evidence = ["V49"]

[[key]]
letter = "C"
name_ar = "استشارة"
name_fr = "Consultation"
value = 15000
group = "outpatient"
evidence = ["G"]

[[act]]
code = "BILAN"
name_ar = "فحص شامل"
name_fr = "Bilan"
key = "C"
coefficient = 2
group = "outpatient"
evidence = ["G"]
"""


def read(tmp_path: Path, text: str) -> Tariffs:
    folder = tmp_path / "tariffs"
    folder.mkdir(exist_ok=True)
    (folder / "own.toml").write_text(text, "utf-8")
    return load_tariffs(folder)


def test_a_whole_file_is_read(tmp_path):
    (tariff,) = read(tmp_path, WHOLE).versions
    assert tariff.cotation("BILAN").reference == 30_000
    assert tariff.title("ar") == "تعريفة المكتب"
    assert tariff.title("fr") == "Tarif du bureau"


FAULTS = [
    ('name = "OWN-1"\n', "", 1, "The key “name” is missing"),
    ('name = "OWN-1"', 'name = "own 1"', 2, "“name” must be a code of 20 capital"),
    ("since = 2027-01-01", 'since = "2027"', 3, "“since” must be a date"),
    ("mutual_up_to = 84", "mutual_up_to = 140", 6, "“mutual_up_to” must be a whole number from 0"),
    ("mutual_up_to = 84", 'based_on = "TNR-1999"', 6, "There is no tariff TNR-1999"),
    ('evidence = ["G"]\n\n[[group]]', 'evidence = ["Z"]\n\n[[group]]', 7, "“Z” is not allowed"),
    ("rate = 80", "rate = 80.5", 13, "“rate” must be a whole number from 0 to 100"),
    ("rate = 80", "rat = 80", 13, "The key “rat” is unknown"),
    ("rate = 80", 'rate = 80\nwith_exemption = "none"', 14, "There is no group “none”"),
    ('letter = "C"', 'letter = "c1"', 17, "“letter” must be 1 to 8 capital Latin letters"),
    ("value = 15000", "value = 150.5", 20, "“value” must be a whole number from 1 up"),
    ("value = 15000", "value = 0", 20, "“value” must be a whole number from 1 up"),
    ('group = "outpatient"', 'group = "dental"', 21, "There is no group “dental”"),
    ('code = "BILAN"', 'code = "bilan"', 25, "“code” must be a code of 20 capital"),
    ('name_ar = "فحص شامل"', 'name_ar = ""', 26, "“name_ar” is empty"),
    ('key = "C"\n', 'key = "Q"\n', 28, "There is no key letter “Q”"),
    ('key = "C"\n', "", 28, "“coefficient” goes with “key”"),
    ("coefficient = 2", "coefficient = 2.125", 29, "“coefficient” must be a number above nought"),
    ("coefficient = 2", "coefficient = 0", 29, "“coefficient” must be a number above nought"),
    ("coefficient = 2", "coefficient = true", 29, "“coefficient” must be a number above nought"),
    ("coefficient = 2", "coefficient = 2\nflat = 500", 30, "a coefficient or a flat amount"),
    ('key = "C"\ncoefficient = 2\n', "", 25, "needs a key letter and coefficient"),
    ("[[act]]", "[[tariff]]\n[[act]]", 24, "A file holds one [[tariff]] table"),
    ("[[act]]", "[[acte]]", 24, "“acte” is unknown here"),
    ("rate = 80", "rate = ", 13, "not valid TOML"),
]


@pytest.mark.parametrize(("old", "new", "line", "told"), FAULTS, ids=lambda value: str(value)[:24])
def test_a_fault_is_told_by_file_and_line(tmp_path, old, new, line, told):
    assert old in WHOLE
    with pytest.raises(CatalogueError) as refused:
        read(tmp_path, WHOLE.replace(old, new, 1))
    text = strip_marks(str(refused.value))
    assert text.startswith(f"own.toml, line {line}: ")
    assert told in text
    assert "own.toml" in tell(refused.value.message)


def test_a_code_stands_once_in_a_file(tmp_path):
    again = WHOLE + WHOLE[WHOLE.index("[[act]]") :]
    with pytest.raises(CatalogueError, match="BILAN” stands twice"):
        read(tmp_path, again)


def test_names_and_dates_of_versions_are_used_once(tmp_path):
    read(tmp_path, WHOLE)
    other = tmp_path / "tariffs" / "second.toml"
    other.write_text(WHOLE, "utf-8")
    with pytest.raises(CatalogueError, match="exists already"):
        load_tariffs(tmp_path / "tariffs")
    other.write_text(WHOLE.replace("OWN-1", "OWN-2"), "utf-8")
    with pytest.raises(CatalogueError) as refused:
        load_tariffs(tmp_path / "tariffs")
    assert strip_marks(str(refused.value)).startswith(
        "second.toml, line 3: The tariff OWN-1 starts"
    )


def test_an_empty_folder_is_told(tmp_path):
    with pytest.raises(CatalogueError, match="holds no tariff"):
        load_tariffs(tmp_path)
