"""The catalogue is whole and clean, and a fault in it is told by file and line."""

import re
from datetime import date
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.domain.catalogue import FieldKind, PaperNeed, TargetUnit, missing_papers
from desktop_app.domain.catalogue_reader import load_catalogue
from desktop_app.domain.conditions import Named
from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.formats import strip_marks
from desktop_app.domain.reference import load_papers
from desktop_app.domain.vocabulary import Category, DecidingBody, Kind, Provider

FOLDER = paths.resources("catalogue")
PAPERS = load_papers(paths.resources("reference", "papers.csv"))
CATALOGUE = load_catalogue(FOLDER, PAPERS)
PRESENTATION_OR_EASTERN = re.compile("[\ufb50-\ufdff\ufe70-\ufeff٠-٩۰-۹]")

SOCIAL = [f"S{number:02d}" for number in range(1, 45)]
HEALTH = [f"H{number:02d}" for number in range(1, 35)]


def test_all_types_are_there_social_first():
    assert list(CATALOGUE.types) == SOCIAL + HEALTH
    assert [one.code for one in CATALOGUE.by_kind(Kind.SOCIAL)] == SOCIAL
    assert [one.code for one in CATALOGUE.by_kind(Kind.HEALTH)] == HEALTH


def test_every_provider_has_types_and_each_type_one_provider():
    shares = [len(CATALOGUE.by_provider(provider)) for provider in Provider]
    assert all(shares)
    assert sum(shares) == 78


@pytest.mark.parametrize("one", CATALOGUE.types.values(), ids=lambda one: one.code)
def test_a_type_can_be_shown_filled_and_followed(one):
    assert one.name("ar")
    assert one.name("fr")
    assert 0 < len(one.short_ar) <= 30
    assert one.decides
    assert one.beneficiaries
    assert one.target.number > 0
    for field in one.fields:
        assert field.label("ar")
        assert field.label("fr")
        assert (field.kind is FieldKind.CHOICE) == bool(field.choices)


def test_no_type_asks_for_a_diagnosis():
    names = {field.name for one in CATALOGUE.types.values() for field in one.fields}
    labels = " ".join(field.label_ar for one in CATALOGUE.types.values() for field in one.fields)
    assert not {"diagnosis", "illness", "disease"} & names
    assert "التشخيص" not in labels


@pytest.mark.parametrize("code", ["H01", "H04", "H05", "H09", "H10", "H18", "H21"])
def test_health_types_ask_only_whether_a_sealed_envelope_is_there(code):
    field = CATALOGUE.types[code].field("sealed_envelope")
    assert field is not None
    assert field.kind is FieldKind.YES_NO


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.name)
def test_the_files_hold_letters_and_digits_as_they_are_typed(path):
    assert not PRESENTATION_OR_EASTERN.search(path.read_text("utf-8"))


def test_amounts_are_centimes_and_the_first_body_decides():
    aid = CATALOGUE.types["S01"]
    assert (aid.floor, aid.ceiling) == (300_000, 3_000_000)
    assert aid.decides == (DecidingBody.FOUNDATION, DecidingBody.HEALTH_INSPECTION)
    assert CATALOGUE.types["S11"].when == Named("pension_up_to", (2000,))
    assert CATALOGUE.types["S07"].ceiling_per_year == 1_500_000
    assert CATALOGUE.types["S28"].target.unit is TargetUnit.CALENDAR
    assert CATALOGUE.types["H01"].amount_label("fr") == "Montant des frais"
    assert CATALOGUE.types["H01"].amount_label("ar") == "مبلغ المصاريف"


def test_what_is_custom_or_proposal_is_the_offices_to_change():
    assert CATALOGUE.types["S05"].editable
    assert CATALOGUE.types["S24"].editable
    assert not CATALOGUE.types["S11"].editable


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("S01", "S01"),
        ("s01 - مساعدة", "S01"),
        ("مساعدة مالية بسبب مرض خطير أو مزمن", "S01"),
        ("Aide maladie grave", "S01"),
        ("منحة التفوق الدراسي", "S15"),
        ("منحة  التفوق الدراسي (الباكالوريا)", "S15"),
        ("طلب تحمل الاستشفاء (التكفل / الثالث المؤدي)", "H04"),
        ("TIERS PAYANT", "H04"),
        ("منحة الإزدياد", "S30"),
        ("منحة عيد الأضحى للأرامل", "S11"),
        ("الاستفادة من المخيمات الصيفية", "S20"),
        ("تعويض عن ملف مرض عادي", "H01"),
        ("الموافقة المسبقة", "H08"),
        ("النظارات الطبية", "H11"),
        ("علاج الأسنان", "H12"),
        ("منحة الحج", None),
        ("منحة غير موجودة في الدليل", None),
        ("", None),
    ],
)
def test_a_register_names_types_in_its_own_words(text, code):
    found = CATALOGUE.recognise(text)
    assert (found.code if found else None) == code


def test_every_name_of_a_type_finds_it_again():
    for one in CATALOGUE.types.values():
        for text in (one.code, one.name_ar, one.name_fr, one.short_ar, *one.synonyms):
            assert CATALOGUE.recognise(text) is one


def test_a_code_is_found_in_any_case_and_an_unknown_one_is_none():
    assert CATALOGUE.find(" s01 ") is CATALOGUE.types["S01"]
    assert CATALOGUE.find("S99") is None


# --- papers ------------------------------------------------------------------------------


def test_one_of_two_alternative_papers_is_enough():
    aid = CATALOGUE.types["S01"]
    received = {"D01", "D02", "D10", "D31", "D34"}
    assert missing_papers(aid, received) == [PaperNeed(("D42",))]


def test_both_alternatives_are_told_while_none_is_received():
    prolongation = CATALOGUE.types["H25"]
    assert missing_papers(prolongation, set()) == [PaperNeed(("D24", "D25"))]


def test_a_paper_may_concern_some_categories_only():
    card = CATALOGUE.types["S34"]
    widow = {need.codes for need in missing_papers(card, set(), Category.WIDOW)}
    officer = {need.codes for need in missing_papers(card, set(), Category.ACTIVE)}
    assert officer - widow == {("D03",)}
    assert len(missing_papers(card, set())) == 4


def test_nothing_is_missing_when_all_is_received():
    for one in CATALOGUE.types.values():
        received = {need.codes[-1] for need in one.papers}
        assert missing_papers(one, received) == []


# --- faults ------------------------------------------------------------------------------

GOOD = """\
# a type in order
[[type]]
code = "S01"
version = 1
effective_from = 2020-01-01
kind = "social"
provider = "foundation"
name_ar = "مساعدة"
name_fr = "Aide"
short_ar = "مساعدة قصيرة"
decides = ["foundation"]
beneficiaries = [
  "active",
  "widow",
]
when = "sex(female)"
papers = ["D01", ["D30", "D31"]]
recurrence = "year"
floor = 10
ceiling = 20
target_days = 60
target_unit = "calendar"
asks_amount = true
evidence = ["V19"]
synonyms = ["إعانة"]

[[type.field]]
name = "care_date"
kind = "date"
label_ar = "التاريخ"
label_fr = "Date"
required = true
"""

CHOICE_FIELD = """
[[type.field]]
name = "cause"
kind = "choice"
label_ar = "السبب"
label_fr = "Motif"
choices = [
  { value = "one", label_ar = "أول", label_fr = "Un" },
  { value = "two", label_ar = "ثان", label_fr = "Deux" },
]
"""


def write(folder: Path, text: str, name: str = "aid.toml") -> None:
    (folder / name).write_text(text, "utf-8")


def test_the_good_example_loads_whole(tmp_path: Path):
    write(tmp_path, GOOD + CHOICE_FIELD)
    one = load_catalogue(tmp_path, PAPERS).types["S01"]
    assert one.effective_from == date(2020, 1, 1)
    assert one.when == Named("sex", ("female",))
    assert [field.name for field in one.fields] == ["care_date", "cause"]
    assert one.fields[1].choices[1].label("fr") == "Deux"
    assert one.fields[1].choices[1].label("ar") == "ثان"
    assert one.papers[1].codes == ("D30", "D31")


def changed(old: str, new: str) -> str:
    text = GOOD + CHOICE_FIELD
    assert text.count(old) == 1, old
    return text.replace(old, new)


BROKEN = {
    "unknown key": (changed("floor = 10", "flor = 10"), 19, "The key “flor” is unknown here"),
    "missing key": (changed('provider = "foundation"\n', ""), 2, "The key “provider” is missing"),
    "text for a number": (
        changed("target_days = 60", 'target_days = "60"'),
        21,
        "“target_days” must be a whole number from 1 up.",
    ),
    "number for a text": (
        changed('name_fr = "Aide"', "name_fr = 4"),
        9,
        "“name_fr” must be a text between quotes.",
    ),
    "true for a number": (
        changed("version = 1", "version = true"),
        4,
        "“version” must be a whole number",
    ),
    "text for a flag": (
        changed("asks_amount = true", 'asks_amount = "yes"'),
        23,
        "“asks_amount” must be true or false.",
    ),
    "quoted date": (
        changed("= 2020-01-01", '= "2020-01-01"'),
        5,
        "“effective_from” must be a date",
    ),
    "instant for a date": (
        changed("= 2020-01-01", "= 2020-01-01T10:00:00"),
        5,
        "“effective_from” must be a date",
    ),
    "empty label": (changed('name_ar = "مساعدة"', 'name_ar = " "'), 8, "“name_ar” is empty"),
    "long short label": (
        changed("مساعدة قصيرة", "مساعدة " * 5),
        10,
        "“short_ar” has 35 characters; keep it within 30.",
    ),
    "code of no kind": (changed('"S01"', '"X1"'), 3, "“code” must be a code such as S01"),
    "code of the other kind": (changed('"S01"', '"H01"'), 6, "The code H01 is that of a health"),
    "unknown category": (
        changed('  "widow"', '  "widows"'),
        14,
        "“widows” is not allowed for “beneficiaries”",
    ),
    "deceased beneficiary": (
        changed('  "widow"', '  "deceased"'),
        14,
        "“deceased” is not allowed for “beneficiaries”",
    ),
    "category twice": (changed('  "widow"', '  "active"'), 13, "“active” stands twice"),
    "no beneficiary": (
        changed('[\n  "active",\n  "widow",\n]', "[]"),
        12,
        "“beneficiaries” is empty",
    ),
    "list expected": (
        changed('decides = ["foundation"]', 'decides = "foundation"'),
        11,
        "“decides” must be a list",
    ),
    "unknown body": (
        changed('decides = ["foundation"]', 'decides = ["minister"]'),
        11,
        "“minister” is not allowed for “decides”; choose one of: unit, foundation",
    ),
    "unknown recurrence": (changed('"year"', '"yearly"'), 18, "“yearly” is not allowed"),
    "unknown paper": (changed('"D31"', '"D99"'), 17, "The paper “D99” is unknown"),
    "paper for whom": (
        changed('["D30", "D31"]', '{ any = ["D30"] }'),
        17,
        "The key “for” is missing",
    ),
    "unknown condition": (
        changed("sex(female)", "gender(female)"),
        16,
        "There is no condition “gender”",
    ),
    "condition over several lines": (
        changed('"sex(female)"', '"""\nsex(female)\nand age_from(old)"""'),
        18,
        "“old” is no value of “age_from”",
    ),
    "period of a yearly right": (
        changed("floor = 10", "period_months = 6"),
        19,
        "“period_months” means nothing for the recurrence “year”",
    ),
    "month of no year": (
        changed("floor = 10", "season_month = 13"),
        19,
        "“season_month” must be the number of a month",
    ),
    "counted for a stranger": (
        changed("floor = 10", 'counts_for = "town"'),
        19,
        "“town” is not allowed for “counts_for”; choose one of: person, file, principal.",
    ),
    "counted with no type": (
        changed("floor = 10", 'counted_with = ["Hajj"]'),
        19,
        "“counted_with” must be a code such as S01",
    ),
    "floor above ceiling": (changed("floor = 10", "floor = 30"), 19, "“floor” is above “ceiling”"),
    "wrong evidence": (changed('["V19"]', '["press"]'), 24, "“press” is not allowed"),
    "lodging without its start": (
        changed("floor = 10", "lodging_days = 60"),
        19,
        "“lodging_days” goes with “lodging_from”",
    ),
    "lodging from no date": (
        changed("floor = 10", 'lodging_days = 60\nlodging_from = "cause"'),
        20,
        "“cause” is no date field",
    ),
    "unknown shared field": (
        changed("floor = 10", 'shared_fields = ["nothing"]'),
        19,
        "There is no shared field “nothing”",
    ),
    "unknown field kind": (changed('kind = "date"', 'kind = "day"'), 29, "“day” is not allowed"),
    "unknown field key": (
        changed("required = true", "mandatory = true"),
        32,
        "The key “mandatory” is unknown",
    ),
    "field without label": (
        changed('label_fr = "Date"\n', ""),
        27,
        "The key “label_fr” is missing",
    ),
    "field name with capitals": (
        changed('"care_date"', '"CareDate"'),
        28,
        "“name” must be a name in small Latin letters",
    ),
    "field named twice": (
        changed('"cause"', '"care_date"'),
        35,
        "Two fields are named “care_date”",
    ),
    "pattern of a date": (
        changed("required = true", 'pattern = "[0-9]"'),
        32,
        "“pattern” means nothing for a field of kind “date”",
    ),
    "choices of a date": (
        changed('kind = "choice"', 'kind = "date"'),
        39,
        "“choices” means nothing for a field of kind “date”",
    ),
    "choice without choices": (
        GOOD + CHOICE_FIELD.split("choices =", maxsplit=1)[0],
        36,
        "two choices or more",
    ),
    "one choice only": (
        changed('  { value = "two", label_ar = "ثان", label_fr = "Deux" },\n', ""),
        39,
        "two choices or more",
    ),
    "choice twice": (changed('"two"', '"one"'), 40, "“one” stands twice in “choices”"),
    "choice without label": (
        changed(', label_fr = "Deux"', ""),
        41,
        "The key “label_fr” is missing",
    ),
    "choices that are texts": (
        changed('  { value = "two", label_ar = "ثان", label_fr = "Deux" },\n', '  "two",\n'),
        39,
        "“choices” must be a list of tables",
    ),
    "two types of one code": (
        GOOD + GOOD,
        36,
        "Version 1 of S01 already stands in aid.toml, line 4",
    ),
    "two types of one name": (
        GOOD + GOOD.replace("S01", "S02"),
        40,
        "“مساعدة” already names the type S01",
    ),
    "foreign table": (GOOD + "\n[other]\na = 1\n", 34, "“other” is unknown here"),
    "single brackets": ("[type]\na = 1\n", 1, "“type” is unknown here"),
    "foreign key": ("# head\nkind = 1\n", 2, "“kind” is unknown here"),
    "no paper to choose": (changed('["D30", "D31"]', "[]"), 17, "“papers” is empty"),
    "open bracket": ('[[type]]\ncode = "S01"\ndecides = [\n', 3, "not valid TOML"),
    "no quotes": ("[[type]]\ncode = S01\n", 2, "not valid TOML"),
}


@pytest.mark.parametrize(("text", "line", "fault"), BROKEN.values(), ids=BROKEN)
def test_a_fault_is_told_with_its_file_and_line(tmp_path: Path, text, line, fault):
    write(tmp_path, text)
    with pytest.raises(CatalogueError) as refusal:
        load_catalogue(tmp_path, PAPERS)
    told = strip_marks(str(refusal.value))
    assert told.startswith(f"aid.toml, line {line}: ")
    assert fault in told


def test_a_pattern_must_compile(tmp_path: Path):
    write(tmp_path, changed('kind = "date"', 'kind = "text"\npattern = "[0-9"'))
    with pytest.raises(CatalogueError, match=r"line 30.*valid regular expression"):
        load_catalogue(tmp_path, PAPERS)


def test_a_code_used_in_another_file_is_told_with_both_places(tmp_path: Path):
    write(tmp_path, GOOD, "a.toml")
    write(tmp_path, "\n\n" + GOOD, "b.toml")
    with pytest.raises(CatalogueError) as refusal:
        load_catalogue(tmp_path, PAPERS)
    assert strip_marks(str(refusal.value)) == (
        "b.toml, line 6: Version 1 of S01 already stands in a.toml, line 4; give another."
    )


def test_a_fault_in_a_shared_field_is_told_with_its_line(tmp_path: Path):
    write(tmp_path, GOOD)
    write(tmp_path, '[[field]]\nname = "a"\nkind = "date"\nlabel_ar = "أ"\n', "shared.toml")
    with pytest.raises(CatalogueError, match="line 1: The key “label_fr” is missing"):
        load_catalogue(tmp_path, PAPERS)


def test_a_key_between_quotes_is_found_too(tmp_path: Path):
    write(tmp_path, changed("floor = 10", '"my-floor" = 10'))
    with pytest.raises(CatalogueError, match="line 19: The key “my-floor” is unknown"):
        load_catalogue(tmp_path, PAPERS)


def test_a_help_line_is_arabic_and_empty_in_french_when_not_given():
    field = CATALOGUE.types["H01"].field("sealed_envelope")
    assert field is not None
    assert field.help("ar").startswith("يسجل وجود الظرف")
    assert field.help("fr") == ""


def test_a_key_inside_a_long_text_is_not_mistaken_for_a_key(tmp_path: Path):
    text = changed("floor = 10", 'note = """\nfloor = 3\n[[type]]\n"""\nfloor = "x"')
    write(tmp_path, text)
    with pytest.raises(CatalogueError, match="line 23: “floor” must be"):
        load_catalogue(tmp_path, PAPERS)


def test_an_empty_folder_is_no_catalogue(tmp_path: Path):
    with pytest.raises(CatalogueError, match="holds no request type"):
        load_catalogue(tmp_path, PAPERS)


def test_a_file_that_is_no_text_is_named(tmp_path: Path):
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(CatalogueError, match=r"bad\.toml"):
        load_catalogue(tmp_path, PAPERS)
