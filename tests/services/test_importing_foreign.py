"""Other units' registers: other words, orders, sheets and ways to write, the same people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.vocabulary import Category, Outcome, Relation, Sex, State
from desktop_app.services import people, requests
from desktop_app.services.desk import Desk
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.services.importing import ImportPlan, carry_out, plan_import
from desktop_app.services.rows import MemberRow, RequestRow
from tests.services.register_books import Rows, table, write_book


@dataclass
class Brought:
    """What came of a workbook."""

    plan: ImportPlan
    members: dict[str, MemberRow]
    requests: dict[str, RequestRow]
    notes: dict[str, list[str]]

    def codes(self) -> list[tuple[str, int, str]]:
        return [(one.sheet, one.row, one.code.value) for one in self.plan.findings]


Bring = Callable[..., Brought]


@pytest.fixture
def bring(desk: Desk, tmp_path: Path) -> Bring:
    def bring(sheets: Mapping[str, Rows], merges: Mapping | None = None) -> Brought:
        path = write_book(tmp_path / "register.xlsx", sheets, merges)
        plan = plan_import(desk, path)
        done = carry_out(desk, plan)
        assert done.as_json() == plan.as_json()
        again = plan_import(desk, path)
        assert (again.people_created, again.files_created, again.requests_created) == (0, 0, 0)
        assert again.accepted == plan.accepted
        return _read(desk, plan)

    return bring


def _read(desk: Desk, plan: ImportPlan) -> Brought:
    members: dict[str, MemberRow] = {}
    notes: dict[str, list[str]] = {}
    for row in people.list_people(desk, PeopleQuery(), 0, 500):
        page = people.file_page(desk, row.file_id)
        member = page.member(row.person_id)
        members[member.person.full_name_ar] = member
        mine = [note.text for note in page.notes if note.person_id == row.person_id]
        notes[member.person.full_name_ar] = mine
    rows = requests.list_requests(desk, RequestQuery(), 0, 500)
    return Brought(plan, members, {row.old_number or row.number: row for row in rows}, notes)


def test_a_french_register_with_the_requests_first(bring: Bring):
    found = bring(
        {
            "Feuil2": table(
                "Objet|N° demande|Bénéficiaire|Matricule|Date dépôt"
                "|Montant demandé (DH)|Statut|Mt accordé",
                "Soins dentaires|12/24|EL AMRANI Fatima|1234/B|15.03.2024|1 250,00 DH|Accordé|1000",
                "Optique|13/24|Omar EL AMRANI|1234/B|#45366|2500|En cours|",
                "Hajj aide partielle|14/24||1234/B|03/03/24|#9999|Payé|9 999,00",
                "Dialyse|15/24|Yassine|1234/B|12 novembre 2023|1.000,50|Rejeté|",
            ),
            "Feuil1": [
                ["ROYAUME DU MAROC"],
                ["Liste des adhérents", None, "au 31/12/2025"],
                [],
                *table(
                    "Prénom|Nom|Lien de parenté|Date de naissance|N° CIN"
                    "|Matricule|Grade|Tél|RIB / IBAN|Situation",
                    "Omar|EL AMRANI|Adhérent|12/05/1975|k123456|1234/B|Brigadier-chef|#612345678"
                    "|MA64 0115 1900 0001 2050 0053 4921|Actif",
                    "Fatima|BENALI|Conjoint|#28856|AB 12345|1234/B",
                    "Yassine|EL AMRANI|Fils|5 mars 2010||1234/B",
                    "Rachid|ALAOUI|Lui-même|1960|R99887|4567|Commissaire|+212 (0)6 61 22 33 44|"
                    "|Retraité",
                    "Total|4",
                ),
            ],
        }
    )
    assert found.codes() == []
    assert found.plan.rows == 8
    omar, fatima = found.members["Omar EL AMRANI"], found.members["Fatima BENALI"]
    assert omar.person.rib == "011519000001205000534921"
    assert omar.person.phone == "+212612345678"
    assert omar.person.birth.iso == "1975-05-12"
    assert fatima.person.birth.iso == "1979-01-01"
    assert (omar.person.sex, fatima.person.sex) == (Sex.MALE, Sex.FEMALE)
    assert found.members["Yassine EL AMRANI"].mother_id == fatima.person.id
    rachid = found.members["Rachid ALAOUI"]
    assert (rachid.category, rachid.person.birth.iso) == (Category.RETIREE, "1960")
    teeth = found.requests["12/24"]
    assert (teeth.type, teeth.beneficiary_ar) == ("H12", "Fatima BENALI")
    assert (teeth.amount_requested, teeth.amount_granted) == (125_000, 100_000)
    assert found.requests["13/24"].received_on == date(2024, 3, 15)
    assert found.requests["14/24"].state is State.CLOSED
    assert found.requests["15/24"].outcome is Outcome.REFUSED
    assert found.requests["15/24"].beneficiary_ar == "Yassine EL AMRANI"


def test_one_column_for_the_name_and_the_number_on_the_first_row_alone(bring: Bring):
    found = bring(
        {
            "سجل 2025": [
                ["المصلحة الجهوية للعمل الاجتماعي"],
                [],
                *table(
                    "ر.ت|الرقم المهني|الاسم الكامل|الصفة|ت. الازدياد"
                    "|رقم البطاقة الوطنية للتعريف|النقال|الإطار|عدد الأبناء",
                    "#1|12345|محمد أمين آيت لحسن|المنخرط|١٢-٠٣-١٩٧٠|K 123456"
                    "|0612345678 / 0522334455|ضابط شرطة ممتاز|#2",
                    "#2||السيدة فاطمة الزهراء بن علي|زوجة 1|1975|k654321",
                    "#3||سارة|ابنة|05/2005",
                    "#4||عمر آيت لحسن|ابن 1|1/1/2008",
                    "|المجموع الفرعي|4",
                    "فئة المتقاعدين",
                    "#5|6666|عبد الله مولاي إدريس|المنخرط|فاتح يناير 1950"
                    "|غير متوفر|لا يوجد|رتبة مجهولة|#0",
                    "#6||سعاد العلوي|الزوجة الأولى|1/1/1955",
                    "#7||ليلى|بنت|1/1/1985",
                    "#8||حنان التازي|الزوجة الثانية|1/1/1970",
                    "#9||كنزة|بنت|1/1/1995",
                    "#10",
                    "#11",
                    "|رئيس المصلحة",
                ),
            ]
        }
    )
    assert found.plan.rows == 9
    assert found.codes() == [("سجل 2025", 10, "unknown_rank")]
    principal = found.members["محمد أمين آيت لحسن"].person
    assert principal.family_name_ar == "آيت لحسن"
    assert (principal.phone, principal.other_phone) == ("+212612345678", "+212522334455")
    assert found.members["فاطمة الزهراء بن علي"].person.family_name_ar == "بن علي"
    sara = found.members["سارة آيت لحسن"]
    assert (sara.person.birth.iso, sara.person.sex) == ("2005-05", Sex.FEMALE)
    assert found.notes["عبد الله مولاي إدريس"] == ["الإطار: رتبة مجهولة"]
    assert found.members["ليلى مولاي إدريس"].mother_name_ar == "سعاد العلوي"
    assert found.members["كنزة مولاي إدريس"].mother_name_ar == "حنان التازي"


def test_headings_on_two_rows_with_merged_cells(bring: Bring):
    found = bring(
        {
            "Feuil1": [
                ["سجل"],
                ["الرقم المهني", "الاسم", None, "الازدياد", None, "صلة القرابة"],
                [None, "العائلي", "الشخصي", "التاريخ", "المكان", None],
                *table(
                    "7777|العلوي|كريمة|12/1/1980|فاس|المنخرطة", "7777|الفاسي|سعيد|1975|وجدة|زوج"
                ),
            ]
        },
        {
            "Feuil1": [
                ("A2:A3", "الرقم المهني"),
                ("B2:C2", "الاسم"),
                ("D2:E2", "الازدياد"),
                ("F2:F3", "صلة القرابة"),
            ]
        },
    )
    assert found.plan.rows == 2
    assert found.codes() == []
    karima = found.members["كريمة العلوي"].person
    assert (karima.sex, karima.birth.iso, karima.birth_place) == (Sex.FEMALE, "1980-01-12", "فاس")
    assert found.members["سعيد الفاسي"].relation is Relation.SPOUSE


def test_a_sheet_for_each_relation_before_that_of_the_officers(bring: Bring):
    found = bring(
        {
            "الأبناء": table(
                "الرقم المهني|الاسم العائلي|الاسم الشخصي|تاريخ الازدياد|اسم الأم",
                "100|الناجي|علي|1/2/2010|سعاد",
                "100|الناجي|هبة|1/2/2012|زهرة",
                "999|الناجي|ضائع|1/1/2001|س",
            ),
            "الزوجات": table(
                "الرقم المهني|الاسم العائلي|الاسم الشخصي|تاريخ الازدياد|رقم ب.و.ت.إ",
                "100|البكري|سعاد|1/2/1980|K22222",
                "100|الرامي|زهرة|1/2/1985|K33333",
            ),
            "المتقاعدون": table(
                "الرقم المهني|الاسم العائلي|الاسم الشخصي|تاريخ الازدياد|رقم ب.و.ت.إ|الهاتف",
                "100|الناجي|حسن|1/2/1950|K44444|06",
            ),
            "إحصائيات": table("السنة|العدد", "2024|#12"),
        }
    )
    assert found.codes() == [
        ("الأبناء", 4, "missing_principal"),
        ("المتقاعدون", 2, "bad_phone"),
    ]
    assert [sheet.kind for sheet in found.plan.sheets] == ["people", "people", "people", None]
    assert found.members["حسن الناجي"].category is Category.RETIREE
    assert found.members["علي الناجي"].mother_name_ar == "سعاد البكري"
    assert found.members["هبة الناجي"].mother_name_ar == "زهرة الرامي"
    assert found.notes["حسن الناجي"] == ["الهاتف: 06"]


def test_families_listed_before_their_principal(bring: Bring):
    found = bring(
        {
            "أسر": table(
                "الاسم الكامل|القرابة|الرقم المهني|تاريخ الميلاد",
                "منى الفاسي|زوجة||1/1/1980",
                "سامي العلوي|ابن||1/1/2005",
                "أحمد العلوي|الموظف|500|1/1/1975",
                "نادية بن سعيد|زوجة||1/1/1981",
                "أنس الطاهري|الموظف|501|1/1/1976",
            )
        }
    )
    assert found.codes() == []
    assert found.plan.files_created == 2
    assert found.members["سامي العلوي"].mother_name_ar == "منى الفاسي"


def test_cells_as_people_type_and_paste_them(bring: Bring):
    found = bring(
        {
            "ورقة1": table(
                "الرّقــم المِهَنيّ|الإسم العائلى / Nom|الاسم الشخصي / Prénom"
                "|صلة القرابه|تاريخ الازدياد (يوم/شهر/سنة)"
                "|رقم بطاقة التعريف الوطنية الإلكترونية"
                "|رقم الهاتف المحمول للمعني|الحساب البنكي (24 رقما)",
                "٩٩٩٩٩|ﺍﻟﻌﻠـــﻮﻱ\u200f|\u00a0محمــد  الطيب \u202e"
                "|المنخرط |٠٥/٠٦/١٩٨٠|k\u00a01234 56"
                "|٠٦-١٢-٣٤-٥٦-٧٨|٠٠٧ ١٣٠ ٨٦٣٤٢٩٨٢٩٠١٥٥١٩٥ ١٢",
                "#99999|العلوي|عمر|كفيل|#41000",
            )
        }
    )
    assert found.codes() == []
    principal = found.members["محمد الطيب العلوي"]
    assert principal.person.cnie == "K123456"
    assert principal.person.phone == "+212612345678"
    assert principal.person.rib == "007130863429829015519512"
    assert principal.person.birth.iso == "1980-06-05"
    assert found.members["عمر العلوي"].relation is Relation.KAFALA
    assert found.members["عمر العلوي"].person.birth.iso == "2012-04-01"


def test_a_register_that_writes_nom_et_prenom(bring: Bring):
    found = bring(
        {
            "Effectif": [
                ["DGSN"],
                ["Edité le", date(2026, 1, 5)],
                [],
                *table(
                    "N°|Mle|Nom et Prénom|Qualité|Né(e) le|CIN|Grade"
                    "|Service|N° PPR|Observations|Email",
                    "#1|#55501|AIT LAHCEN Touhami|Adhérent|#27000|BJ 555337|Inspecteur de Police"
                    "|PP Safi|#245027|RAS|a@b.c",
                    "#2||KHARBACH Jamila|Epouse|22.12.1977|lc944218",
                    "#3||AIT LAHCEN Soukaina|Fille|2007-08-12",
                    "#4||Imane|Fille|3 août 2011",
                    "Total : 4",
                ),
            ],
            "Demandes": table(
                "Réf.|Reçu le|Mle|Intéressé|Nature de la demande|Montant"
                "|Suite réservée|Motif du rejet",
                "A-1|02/01/2024|#55501|Lui-même|Prime de naissance|3.000|Avis favorable|",
                "A-2|2/2/24|#55501|Epouse|Lunettes|800,50|Rejetée|Hors délai",
                "A-3|3 mars 2024|#55501|Kharbache Jamilah|S03|1500 MAD|Transmis à la Fondation|",
                "A-4|3 mars 2024|#55501|Inconnu|S03|1500 MAD|Transmis|",
                "A-5|03/03/2030|#55501||S03|-|Transmis|",
                "A-6||#55501||S03|-|Transmis|",
                "A-7|1/1/2023|#55501||S03|mille|Perdu|",
                "A-8|1/1/2023|#99999||S03||Perdu|",
            ),
        }
    )
    assert found.codes() == [
        ("Demandes", 5, "unknown_beneficiary"),
        ("Demandes", 6, "bad_date"),
        ("Demandes", 7, "bad_date"),
        ("Demandes", 8, "bad_amount"),
        ("Demandes", 8, "unknown_state"),
        ("Demandes", 9, "unknown_state"),
        ("Demandes", 9, "unknown_member"),
    ]
    assert found.plan.rejected == 5
    principal = found.members["Touhami AIT LAHCEN"]
    assert principal.person.full_name_latin == "Touhami AIT LAHCEN"
    assert found.notes["Touhami AIT LAHCEN"] == []
    assert found.members["Imane AIT LAHCEN"].mother_name_ar == "Jamila KHARBACH"
    assert found.requests["A-1"].beneficiary_ar == "Touhami AIT LAHCEN"
    assert found.requests["A-2"].beneficiary_ar == "Jamila KHARBACH"
    assert found.requests["A-2"].amount_requested == 80_050
    assert found.requests["A-3"].state is State.TRANSMITTED


def test_people_without_a_column_for_the_relation(bring: Bring):
    found = bring(
        {
            "Liste": table(
                "الرقم المهني|الاسم والنسب|تاريخ الازدياد|الرتبة|مقر العمل",
                "111|كريم الزياني|1/1/1970|ضابط أمن|فاس",
                "222|سمية البقالي|5/5/1980|مفتشة شرطة|فاس",
                "111|سعاد الخطيب|1/1/1975",
                "111|مريم الزياني|1/1/2005",
                "333||1/1/1970|ضابط أمن|فاس",
            )
        }
    )
    assert found.codes() == [("Liste", 6, "missing_name")]
    assert found.members["سعاد الخطيب"].relation is Relation.SPOUSE
    assert found.members["مريم الزياني"].relation is Relation.CHILD
    assert found.members["سمية البقالي"].person.sex is Sex.FEMALE


def test_requests_found_by_card_by_name_and_without_numbers(bring: Bring):
    found = bring(
        {
            "Adhérents": table(
                "CIN|Nom|Prénom|Naissance|GSM",
                "K11111|ALAOUI|Samir|1970|0612345678",
                "K22222|BERRADA|Nadia|1980|0612345679",
            ),
            "Sociales": table(
                "Date|CIN|Demandeur|Type|Etat",
                "1/2/2024|K11111|Samir ALAOUI|S03|Favorable",
                "1/2/2024|K11111|Samir ALAOUI|S03|Favorable",
                "1/2/2024||Berrada Nadia|S04|En instance",
                "1/2/2024|K99999|Nadia Berrada|S04|En instance",
            ),
        }
    )
    assert found.codes() == [("Sociales", 5, "unknown_member")]
    assert found.plan.requests_created == 3, "two equal rows without a number are two requests"
    assert {row.beneficiary_ar for row in found.requests.values()} == {
        "Samir ALAOUI",
        "Nadia BERRADA",
    }


def test_two_officers_married_to_each_other_are_two_people(bring: Bring):
    found = bring(
        {
            "السجل": table(
                "الرقم المهني|الاسم العائلي|الاسم الشخصي|القرابة|ب.و.ت.إ|تاريخ الازدياد",
                "1010|العلوي|علي|المنخرط|K11111|1970",
                "1010|البقالي|هند|زوجة|K22222|1975",
                "2020|البقالي|هند|المنخرطة|K22222|1975",
                "2020|العلوي|علي|زوج|K11111|1970",
                "2020|العلوي|سلمى|بنت|K22222|2005",
                "3030|التازي|عمر|المنخرط|K11111|1960",
            )
        }
    )
    assert found.codes() == [("السجل", 7, "bad_cnie")]
    assert (found.plan.people_created, found.plan.files_created) == (4, 3)
    assert found.members["سلمى العلوي"].person.cnie == "", "her mother's card is not hers"
    assert found.members["عمر التازي"].person.cnie == ""
    assert "K11111" in found.notes["عمر التازي"][0]


def test_repeated_rows_and_repeated_headings_count_once(bring: Bring):
    head = "الرقم المهني|الاسم العائلي|الاسم الشخصي|القرابة|تاريخ الازدياد"
    found = bring(
        {
            "السجل": table(
                head,
                "1010|العلوي|علي|المنخرط|1970",
                "1010|العلوي|سلمى|بنت|2005",
                head,
                "1010|العلوي|سلمى|بنت|2005",
                "1010|العلوي|علي|المنخرط|1970",
            )
        }
    )
    assert found.plan.rows == 4
    assert found.plan.accepted == 4
    assert found.plan.people_created == 2


def test_a_second_workbook_adds_to_the_family_it_finds(desk: Desk, tmp_path: Path):
    head = "الرقم المهني|الاسم العائلي|الاسم الشخصي|القرابة|تاريخ الازدياد"
    first = write_book(
        tmp_path / "1.xlsx", {"س": table(head, "1010|العلوي|علي|المنخرط|12/03/1970")}
    )
    carry_out(desk, plan_import(desk, first))
    second = write_book(
        tmp_path / "2.xlsx",
        {
            "س": table(head, "1010|البقالي|هند|زوجة|1975", "1010|العلوي|سلمى|بنت|2005"),
            "ط": table(
                "المستفيد|الرقم المهني|نوع الطلب|التاريخ|الحالة",
                "سلمى العلوي|1010|المخيمات الصيفية|1/6/2024|مقبول",
            ),
        },
    )
    done = carry_out(desk, plan_import(desk, second))
    assert (done.people_created, done.files_created, done.requests_created) == (2, 0, 1)
    page = people.file_page(desk, people.find_file(desk, "1010")[0])
    daughter = next(one for one in page.members if one.relation is Relation.CHILD)
    assert daughter.mother_name_ar == "هند البقالي"
    assert page.requests[0].beneficiary_id == daughter.person.id


def test_a_corrected_request_is_not_added_again(desk: Desk, tmp_path: Path):
    people_rows = table(
        "الرقم المهني|الاسم العائلي|الاسم الشخصي|تاريخ الازدياد", "1010|العلوي|علي|1970"
    )
    head = "رقم الطلب|الرقم المهني|نوع الطلب|تاريخ الإيداع|الحالة"

    def book(*rows: str) -> Path:
        sheets = {"م": people_rows, "ط": table(head, *rows)}
        return write_book(tmp_path / "r.xlsx", sheets)

    carry_out(desk, plan_import(desk, book("7|1010|S03|1/6/2024|مودع")))
    corrected = plan_import(desk, book("7|1010|S03|2/6/2024|مقبول"))
    assert corrected.requests_created == 0
    next_year = plan_import(desk, book("7|1010|S03|1/6/2024|مودع", "7|1010|S03|1/6/2025|مودع"))
    assert next_year.requests_created == 1, "registers begin again at 1 every year"
    shared = plan_import(desk, book("7|1010|S03|1/6/2024|مودع", "7|1010|S04|9/6/2024|مودع"))
    assert shared.requests_created == 1, "two requests under one number are both kept"
