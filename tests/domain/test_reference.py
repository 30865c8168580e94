"""The reference tables are whole, clean and refuse a broken row by its line."""

import re
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.formats import strip_marks
from desktop_app.domain.reference import (
    Corps,
    Validity,
    find_rank,
    load_papers,
    load_ranks,
    load_units,
)

TABLES = paths.resources("reference")
PRESENTATION_OR_EASTERN = re.compile("[\ufb50-\ufdff\ufe70-\ufeff٠-٩۰-۹]")


@pytest.fixture(scope="module")
def ranks():
    return load_ranks(TABLES / "ranks.csv")


@pytest.fixture(scope="module")
def units():
    return load_units(TABLES / "units.csv")


def test_there_are_forty_nine_papers_in_order():
    papers = load_papers(TABLES / "papers.csv")
    assert list(papers) == [f"D{number:02d}" for number in range(1, 50)]


@pytest.mark.parametrize(
    ("code", "validity", "number"),
    [
        ("D01", Validity.NONE, None),
        ("D02", Validity.CARD, None),
        ("D06", Validity.MONTHS, 3),
        ("D08", Validity.YEARS, 1),
        ("D24", Validity.SCHOOL_YEAR, None),
        ("D25", Validity.ACADEMIC_YEAR, None),
        ("D32", Validity.DAYS, 60),
        ("D38", Validity.STATED, None),
        ("D46", Validity.CAMPAIGN, None),
    ],
)
def test_a_paper_tells_how_long_it_is_valid(code, validity, number):
    paper = load_papers(TABLES / "papers.csv")[code]
    assert (paper.validity, paper.number) == (validity, number)


def test_a_paper_is_named_in_both_languages():
    paper = load_papers(TABLES / "papers.csv")["D18"]
    assert (paper.name("ar"), paper.name("fr")) == ("نسخة من رسم الوفاة", "Acte de décès")


def test_there_are_seventeen_units_and_a_region_has_one_name(units):
    assert len(units) == 17
    regions = {(unit.region_ar, unit.region_fr) for unit in units.values()}
    assert len(regions) == len({french for _, french in regions}) == len({ar for ar, _ in regions})


def test_unit_codes_are_three_capitals_and_tangier_is_tng(units):
    assert all(re.fullmatch("[A-Z]{3}", code) for code in units)
    assert units["TNG"].unit_name_ar == "المصلحة الولائية للعمل الاجتماعي بطنجة"
    assert units["TNG"].command_ar == "ولاية أمن طنجة"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("حارس أمن", "police_guard"),
        ("حارس امن", "police_guard"),
        ("Gardien de la paix", "police_guard"),
        ("GARDIENNE DE LA PAIX", "police_guard"),
        ("قائد حراس الأمن", "security_commander"),
        ("عميد شرطة إقليمي", "divisional_commissioner"),
        ("Controleur general", "controller_general"),
        ("police_guard", "police_guard"),
        ("رتبة غير معروفة", None),
        ("", None),
    ],
)
def test_a_rank_is_found_by_any_of_its_names(ranks, text, code):
    found = find_rank(ranks, text)
    assert (found.code if found else None) == code


def test_ranks_rise_within_their_corps(ranks):
    for corps in (Corps.UNIFORM, Corps.PLAIN):
        orders = [rank.order for rank in ranks.values() if rank.corps is corps]
        assert orders == list(range(1, len(orders) + 1))
    assert ranks["police_guard"].name("fr") == "Gardien de la paix"
    assert ranks["police_guard"].name("ar") == "حارس أمن"


@pytest.mark.parametrize("path", sorted(TABLES.glob("*.csv")), ids=lambda path: path.name)
def test_the_tables_hold_letters_and_digits_as_they_are_typed(path):
    assert not PRESENTATION_OR_EASTERN.search(path.read_text("utf-8"))


PAPER_HEAD = "code,name_ar,name_fr,validity,number,note,evidence\n"
RANK_HEAD = "code,order,name_ar,name_fr,corps,alternatives\n"
RANK = "a,1,حارس,Gardien,plain,\n"

BROKEN = [
    (load_papers, "code,name\n", 1, "The columns must be: code, name_ar"),
    (load_papers, PAPER_HEAD + "D01,طلب,Demande,none,,,K\nD01,طلب,Demande,none,,,K\n", 3, "twice"),
    (load_papers, PAPER_HEAD + "D01,,Demande,none,,,K\n", 2, "“name_ar” is empty; fill it."),
    (load_papers, PAPER_HEAD + "D01,طلب,Demande,weeks,2,,K\n", 2, "“weeks” is not allowed"),
    (load_papers, PAPER_HEAD + "D01,طلب,Demande,months,,,K\n", 2, "“number” goes with"),
    (load_papers, PAPER_HEAD + "D01,طلب,Demande,none,3,,K\n", 2, "“number” goes with"),
    (load_papers, PAPER_HEAD + "\nD01,طلب,Demande,days,x,,K\n", 3, "must be a whole number"),
    (
        load_papers,
        PAPER_HEAD + "D01,طلب,Demande, bis,none,,,K\n",
        2,
        "The row has 8 values where 7",
    ),
    (load_ranks, RANK_HEAD + "a,1,حارس,Gardien,army,\n", 2, "“army” is not allowed for “corps”"),
    (
        load_ranks,
        RANK_HEAD + "a,1,حارس,Gardien,plain,\n\nb,2,ضابط,Officier,plain,حارس\n",
        4,
        "rank a;",
    ),
]


@pytest.mark.parametrize(("load", "text", "line", "fault"), BROKEN)
def test_a_broken_row_is_named_by_file_line_and_fault(tmp_path: Path, load, text, line, fault):
    path = tmp_path / "table.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(CatalogueError) as refusal:
        load(path)
    told = strip_marks(str(refusal.value))
    assert told.startswith(f"table.csv, line {line}: ")
    assert fault in told


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_table_that_cannot_be_read_is_named(tmp_path: Path, content):
    path = tmp_path / "units.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CatalogueError, match=r"units\.csv"):
        load_units(path)
