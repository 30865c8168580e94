"""Tables: what headings, sheets, relations, states, cells and names are taken for."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from desktop_app.domain.vocabulary import Outcome, Position, Relation, Sex, State
from desktop_app.services.importing.cells import amount_of, clean, date_of, text_of
from desktop_app.services.importing.headings import SheetKind, Table, recognise_table
from desktop_app.services.importing.lines import data_lines, something
from desktop_app.services.importing.person_names import split_name, without_title
from desktop_app.services.importing.reading import Sheet
from desktop_app.services.importing.request_lines import named_type
from desktop_app.services.importing.words import load_words, plain
from desktop_app.services.resources import load_resources

# Workbooks know no time zones.
MIDNIGHT, MORNING = (datetime(2024, 5, 6, hour) for hour in (0, 7))  # noqa: DTZ001
TODAY = date(2026, 11, 23)
WORDS = load_words()


def table_of(*headings: str, name: str = "س") -> Table | None:
    return recognise_table(Sheet(name, [list(headings), ["x"] * len(headings)]))


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("الرقم المهني", "matricule"),
        ("الرقم المهنى", "matricule"),
        ("رقم مهني", "matricule"),
        ("Matricule", "matricule"),
        ("N° Mle", "matricule"),
        ("matricule DGSN :", "matricule"),
        ("الرقم المهني للموظف(ة)", "matricule"),
        ("الرقم المهني / Matricule", "matricule"),
        ("Matricle", "matricule"),
        ("رقم ب.و.ت.إ", "cnie"),
        ("ب و ت ا", "cnie"),
        ("C.I.N", "cnie"),
        ("N° de la CIN", "cnie"),
        ("رقم البطاقة الوطنية للتعريف الإلكترونية", "cnie"),
        ("تاريخ الميلاد", "birth"),
        ("تاريخ الازدياد (يوم/شهر/سنة)", "birth"),
        ("Né(e) le", "birth"),
        ("DATE DE NAISSANCE", "birth"),
        ("Date de la naissance", "birth"),
        ("Lieu de naissance", "birth_place"),
        ("صلة القرابة بالمنخرط", "relation"),
        ("Lien de parenté", "relation"),
        ("Qualité", "relation"),
        ("الرتبة", "rank"),
        ("Grade", "rank"),
        ("مقر التعيين", "posting"),
        ("Affectation", "posting"),
        ("الوضعية الإدارية", "position"),
        ("الهاتف النقال", "phone"),
        ("GSM", "phone"),
        ("Tél.", "phone"),
        ("RIB", "rib"),
        ("رقم الحساب البنكي", "rib"),
        ("IBAN", "rib"),
        ("رقم التأجير (PPR)", "payroll_number"),
        ("DOTI", "payroll_number"),
        ("رقم الانخراط", "mutual_affiliation"),
        ("Adresse", "address"),
        ("عدد الأبناء", ""),
        ("تاريخ ازدياد الزوجة", ""),
        ("Nom du conjoint", ""),
        ("اسم الأم", "mother_name"),
        ("العمود السابع", ""),
    ],
)
def test_headings_of_people(heading: str, field: str):
    found = table_of("Nom", "Prénom", "الفئة", "Rang", heading)
    assert found is not None
    mine = [name for name, columns in found.columns.items() if heading in _headings(columns)]
    assert [name for name in mine if name != "ignored"] == ([field] if field else [])


def _headings(columns: tuple) -> list[str]:
    return [column.heading for column in columns]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("رقم الطلب", "old_number"),
        ("N° d'enregistrement", "old_number"),
        ("تاريخ الإيداع", "received_on"),
        ("Date de dépôt", "received_on"),
        ("المستفيد(ة)", "beneficiary"),
        ("Bénéficiaire", "beneficiary"),
        ("المبلغ المطلوب (درهم)", "amount_requested"),
        ("Montant demandé", "amount_requested"),
        ("المبلغ الممنوح", "amount_granted"),
        ("Montant accordé", "amount_granted"),
        ("الحالة", "state"),
        ("مآل الطلب", "state"),
        ("Suite réservée", "state"),
        ("Observations", "notes"),
        ("تاريخ القرار", "decided_on"),
        ("Motif du rejet", "decision_reason"),
    ],
)
def test_headings_of_requests(heading: str, field: str):
    fixed = ["Type de demande", "Matricule", "PPR", "Transmis le", "Canal"]
    others = ["Reçu le"] if field != "received_on" else ["Etat de la demande"]
    found = table_of(*fixed, *others, heading)
    assert found is not None
    assert found.kind is SheetKind.REQUESTS
    assert heading in _headings(found.columns[field])


@pytest.mark.parametrize(
    ("title", "relation", "position", "is_dependants"),
    [
        ("المنخرطون وأسرهم", None, None, False),
        ("المتقاعدون", None, Position.RETIRED, False),
        ("Retraités 2025", None, Position.RETIRED, False),
        ("شهداء الواجب", None, Position.FALLEN, False),
        ("Conjoints", Relation.SPOUSE, None, False),
        ("الأبناء", Relation.CHILD, None, False),
        ("ذوو الحقوق", None, None, True),
        ("Feuil1", None, None, False),
    ],
)
def test_titles_of_sheets(
    title: str, relation: Relation | None, position: Position | None, is_dependants: bool
):
    found = table_of("Matricule", "Nom", "Prénom", "CIN", name=title)
    assert found is not None
    assert (found.relation, found.position, found.is_dependants) == (
        relation,
        position,
        is_dependants,
    )


@pytest.mark.parametrize(
    "headings",
    [
        ("السنة", "العدد", "النسبة"),
        ("الورقة", "السطر", "العمود", "الدرجة", "السبب وما يتعين القيام به"),
        ("الاسم", "التوقيع"),
        ("Nom", "Observations"),
    ],
)
def test_sheets_that_are_no_register(headings: tuple[str, ...]):
    assert table_of(*headings) is None


@pytest.mark.parametrize(
    ("word", "relation", "sex"),
    [
        ("المنخرط", Relation.PRINCIPAL, None),
        ("المنخرطة", Relation.PRINCIPAL, Sex.FEMALE),
        ("Lui-même", Relation.PRINCIPAL, None),
        ("زوجة", Relation.SPOUSE, Sex.FEMALE),
        ("الزوجة", Relation.SPOUSE, Sex.FEMALE),
        ("زوجة 2", Relation.SPOUSE, Sex.FEMALE),
        ("أرملة", Relation.SPOUSE, Sex.FEMALE),
        ("زوج", Relation.SPOUSE, Sex.MALE),
        ("Conjoint", Relation.SPOUSE, None),
        ("EPOUSE", Relation.SPOUSE, Sex.FEMALE),
        ("ابن", Relation.CHILD, Sex.MALE),
        ("إبن", Relation.CHILD, Sex.MALE),
        ("ابن رقم 3", Relation.CHILD, Sex.MALE),
        ("ابنة", Relation.CHILD, Sex.FEMALE),
        ("بنت", Relation.CHILD, Sex.FEMALE),
        ("Fils", Relation.CHILD, Sex.MALE),
        ("fille", Relation.CHILD, Sex.FEMALE),
        ("Enfant 1", Relation.CHILD, None),
        ("مكفول", Relation.KAFALA, Sex.MALE),
        ("كفيل", Relation.KAFALA, Sex.MALE),
        ("مكفولة", Relation.KAFALA, Sex.FEMALE),
        ("الأم", Relation.PARENT, Sex.FEMALE),
        ("Père", Relation.PARENT, Sex.MALE),
    ],
)
def test_relations(word: str, relation: Relation, sex: Sex | None):
    # «رقم» counts like the number it announces.
    assert WORDS.relation(word.replace("رقم ", "")) == (relation, sex)


@pytest.mark.parametrize(
    ("word", "state", "outcome"),
    [
        ("مودع", State.REGISTERED, None),
        ("En attente", State.REGISTERED, None),
        ("ناقص", State.INCOMPLETE, None),
        ("Dossier incomplet", State.INCOMPLETE, None),
        ("قيد الدراسة", State.UNDER_REVIEW, None),
        ("En cours", State.UNDER_REVIEW, None),
        ("محال", State.TRANSMITTED, None),
        ("Transmis à la mutuelle", State.TRANSMITTED, None),
        ("مقبول", State.DECIDED, Outcome.ACCEPTED),
        ("ACCORDÉ", State.DECIDED, Outcome.ACCEPTED),
        ("Avis favorable", State.DECIDED, Outcome.ACCEPTED),
        ("مقبول جزئيا", State.DECIDED, Outcome.PARTLY),
        ("Accord partiel", State.DECIDED, Outcome.PARTLY),
        ("مرفوض", State.DECIDED, Outcome.REFUSED),
        ("Défavorable", State.DECIDED, Outcome.REFUSED),
        ("مصروف", State.CLOSED, Outcome.ACCEPTED),
        ("Payé", State.CLOSED, Outcome.ACCEPTED),
        ("مغلق", State.CLOSED, None),
        ("Clôturée", State.CLOSED, None),
        ("مقبول من طرف اللجنة", State.DECIDED, Outcome.ACCEPTED),
        ("غير مقبول من طرف اللجنة", State.DECIDED, Outcome.REFUSED),
        ("Rejeté (hors délai)", State.DECIDED, Outcome.REFUSED),
        ("محال على المؤسسة بتاريخ 12/2/2024", State.TRANSMITTED, None),
    ],
)
def test_states(word: str, state: State, outcome: Outcome | None):
    known = WORDS.standing(word)
    assert known is not None
    assert (known.state, known.outcome) == (state, outcome)


@pytest.mark.parametrize("word", ["لم يقبل بعد", "Non traité", "Perdu", "لا جواب"])
def test_states_nobody_knows(word: str):
    assert WORDS.standing(word) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("مساعدة مالية بسبب مرض خطير أو مزمن", "S01"),
        ("S01 - مساعدة", "S01"),
        ("تعويض عن ملف مرض عادى", "H01"),
        ("مساعدة مالية بسبب مرض خطير او مزمنة", "S01"),
        ("FRAIS FUNERAIRES", "S06"),
        ("Remboursement maladies", "H01"),
        ("منحة غير موجودة في الدليل", None),
        ("منحة", None),
    ],
)
def test_types_of_requests(text: str, code: str | None):
    found = named_type(text, load_resources().catalogue)
    assert (found.code if found else None) == code


@pytest.mark.parametrize(
    ("headings", "field"),
    [
        (("رقم المنخرط", "Nom", "Prénom", "CIN"), "matricule"),
        (("رقم المنخرط", "Nom", "Prénom", "الرقم المهني"), "mutual_affiliation"),
    ],
)
def test_the_member_number_is_the_service_number_when_alone(headings: tuple[str, ...], field: str):
    found = table_of(*headings)
    assert found is not None
    assert found.heading(field) == "رقم المنخرط"


@pytest.mark.parametrize(
    ("word", "position"),
    [
        ("مزاول", Position.ACTIVE),
        ("En activité", Position.ACTIVE),
        ("متقاعدة", Position.RETIRED),
        ("Retraité", Position.RETIRED),
        ("متوفى", Position.DECEASED),
        ("شهيد الواجب", Position.FALLEN),
        ("متدرب", Position.TRAINEE),
        ("أطر مشتركة", Position.COMMON),
    ],
)
def test_positions(word: str, position: Position):
    assert WORDS.positions[plain(word)] is position


@pytest.mark.parametrize(
    ("cell", "iso"),
    [
        (date(1985, 3, 15), "1985-03-15"),
        (MIDNIGHT, "2024-05-06"),
        (31121.0, "1985-03-15"),
        ("31121", "1985-03-15"),
        (1985.0, "1985"),
        (15031985.0, "1985-03-15"),
        (5031985.0, "1985-03-05"),
        ("15/03/1985", "1985-03-15"),
        ("٠٥/١٢/١٩٨٥", "1985-12-05"),
        ("5 شتنبر 2020", "2020-09-05"),
        ("15 mars 1985", "1985-03-15"),
        ("1985-03-15 00:00:00", "1985-03-15"),
        ("15/3/85", "1985-03-15"),
        ("خلال سنة 1958", "1958"),
        ("--/--/1958", "1958"),
        ("03/1985", "1985-03"),
        ("31/02/1985", None),
        ("45/13/2024", None),
        ("غدا", None),
        ("اليوم", None),
        ("+7", None),
        ("7+", None),
        (3.5, None),
        (-5.0, None),
        (1e300, None),
        (float("nan"), None),
        (True, None),
        (time(10, 30), None),
        ("", None),
    ],
)
def test_dates_in_every_writing(cell: object, iso: str | None):
    found = date_of(cell, TODAY, past=True)
    assert (found.iso if found else None) == iso


@pytest.mark.parametrize(
    ("cell", "centimes"),
    [
        (10777.0, 1_077_700),
        (8621.6, 862_160),
        (0.1 + 0.2, 30),
        ("26.504,00", 2_650_400),
        ("3067 درهم", 306_700),
        ("٢١٤٤٠", 2_144_000),
        ("1 250,50 DH", 125_050),
        (0.0, 0),
        ("ألف وخمسمائة؟", None),
        (-5.0, None),
        (1e300, None),
        (float("inf"), None),
        (True, None),
        (date(2024, 1, 1), None),
    ],
)
def test_amounts_in_every_writing(cell: object, centimes: int | None):
    assert amount_of(cell) == centimes


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (79294.0, "79294"),
        (8621.6, "8621.6"),
        (7.13086342982902e21, "7130863429829020000000"),
        (float("nan"), ""),
        (True, "1"),
        (date(2024, 5, 6), "2024-05-06"),
        (MORNING, "2024-05-06"),
        ("  محمـــد \u00a0 الطيب\u200f ", "محمد الطيب"),
        ("ﺍﻟﻌﻠﻮﻱ", "العلوي"),
        ("'=1+1", "=1+1"),
        ("=cmd()", "=cmd()"),
        ("a\x00b\x1fc", "a b c"),
        ("\u202eabc\u2066", "abc"),
        ("x\ud800y", "xy"),
        ("سطر\nثان", "سطر ثان"),
    ],
)
def test_texts_are_cleaned(cell: object, text: str):
    assert text_of(cell) == text


def test_clean_texts_stay_as_they_are():
    assert clean("حي الرياض رقم 115") == "حي الرياض رقم 115"


@pytest.mark.parametrize("text", ["-", "/", "؟", "لا شيء", "لا يوجد", "Néant", "n/a", "RAS", "..."])
def test_words_for_nothing(text: str):
    assert something(text) == ""


@pytest.mark.parametrize(
    ("name", "family_first", "family", "given"),
    [
        ("التهامي آيت لحسن", False, "آيت لحسن", "التهامي"),
        ("عبد المجيد مسعودي", False, "مسعودي", "عبد المجيد"),
        ("محمد أمين العلوي", False, "العلوي", "محمد أمين"),
        ("نور الدين الداودي", False, "الداودي", "نور الدين"),
        ("العلوي عبد الله", True, "العلوي", "عبد الله"),
        ("بن علي فاطمة الزهراء", True, "بن علي", "فاطمة الزهراء"),
        ("AIT LAHCEN Touhami", True, "AIT LAHCEN", "Touhami"),
        ("Touhami AIT LAHCEN", False, "AIT LAHCEN", "Touhami"),
        ("Ben Ali Said", True, "Ben Ali", "Said"),
        ("EL AMRANI OMAR", True, "EL AMRANI", "OMAR"),
        ("مريم", False, "", "مريم"),
    ],
)
def test_whole_names_are_parted(name: str, family_first: bool, family: str, given: str):
    assert split_name(name, WORDS, family_first=family_first) == (family, given)


def test_titles_tell_the_sex():
    assert without_title("السيدة فاطمة بن علي", WORDS) == ("فاطمة بن علي", Sex.FEMALE)
    assert without_title("M. Karim ALAOUI", WORDS) == ("Karim ALAOUI", Sex.MALE)
    assert without_title("كريم العلوي", WORDS) == ("كريم العلوي", None)


def test_rows_that_are_no_data_do_not_count():
    rows = [
        ["سجل المنخرطين"],
        ["ر.ت", "الرقم المهني", "الاسم العائلي", "الاسم الشخصي", "تاريخ الازدياد"],
        [1.0, "79294", "العلوي", "علي", "1970"],
        [2.0],
        [],
        ["", "مجموع العائلة", "", "1"],
        ["قسم المتقاعدين"],
        ["ر.ت", "الرقم المهني", "الاسم العائلي", "الاسم الشخصي", "تاريخ الازدياد"],
        [3.0, "30288"],
        ["", "", "المجموع العام", 2.0],
        ["", "", "", "حرر بطنجة في 12/03/2026"],
    ]
    found = recognise_table(Sheet("س", rows))
    assert found is not None
    assert [line.number for line in data_lines(found)] == [3, 9]
