"""Names in both scripts and all their spellings."""

import pytest

from desktop_app.domain.names import (
    Reason,
    fold,
    latin_skeleton,
    meeting,
    query_terms,
    search_terms,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("أحمد", "احمد"),
        ("آسفي", "اسفي"),
        ("إدريس", "ادريس"),
        ("ٱلله", "الله"),
        ("مصطفى", "مصطفي"),
        ("فاطمة", "فاطمه"),
        ("رؤوف", "رووف"),
        ("عائشة", "عايشه"),
        ("وفاء", "وفا"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("ﻣﺤﻤﺪ", "محمد"),
        ("أڭادير", "اكادير"),
        ("عبد الرحمٰن", "عبدالرحمن"),
        ("نور الدين", "نورالدين"),
        ("عبد", "عبد"),
        ("  EL   ALAOUI ", "el alaoui"),
        ("Aït-Lahcen", "ait lahcen"),
        ("M'barek", "mbarek"),
        ("M´barek", "mbarek"),
        ("Bœuf", "boeuf"),
        ("رقم ١٢٣", "رقم 123"),
        ("\u202bمحمد\u202c", "محمد"),
        ("", ""),
    ],
)
def test_fold(text, folded):
    assert fold(text) == folded


PAIRS = [
    ("محمد", "Mohamed"),
    ("محمد", "Mohammed"),
    ("محمد", "MUHAMMAD"),
    ("العلوي", "EL ALAOUI"),
    ("العلوي", "Alaoui"),
    ("العلوي", "ELALAOUI"),
    ("العلوي", "L'Alaoui"),
    ("العلوي", "Alawi"),
    ("عبد الله", "Abdellah"),
    ("عبدالله", "Abdallah"),
    ("عبد الإله", "Abdelillah"),
    ("عبد الرحمن", "Abderrahmane"),
    ("عبد الرحمان", "Abd er-Rahman"),
    ("عبد الفتاح", "Abdelfettah"),
    ("عبد الواحد", "Abdelouahed"),
    ("يوسف", "Youssef"),
    ("ياسين", "Yassine"),
    ("نجاة", "Najat"),
    ("حياة", "Hayat"),
    ("فاطمة", "Fatima"),
    ("فاطمه", "Fatema"),
    ("السعدية", "Essaadia"),
    ("فؤاد", "Fuad"),
    ("سعاد", "Souad"),
    ("عائشة", "Aïcha"),
    ("علي", "Ali"),
    ("المريني", "LAMRINI"),
    ("المريني", "MERINI"),
    ("العمراني", "Amrani"),
    ("الوزاني", "Ouazzani"),
    ("مكاوي", "MEKKAOUI"),
    ("خرباش", "Kharbach"),
    ("الغرباوي", "Rharbaoui"),
    ("الغرباوي", "GHARBAOUI"),
    ("المغراوي", "Marhraoui"),
    ("بوعزة", "Bouazza"),
    ("بن علي", "Benali"),
    ("بنعلي", "Ben Ali"),
    ("بلمكي", "Ben El Mekki"),
    ("بن العربي", "Belarbi"),
    ("بلعربي", "Bel Arbi"),
    ("إد بلا", "Idbella"),
    ("أوحمو", "Ou Hammou"),
    ("رضوان", "Radwan"),
    ("نور الدين", "Nour Eddine"),
    ("نور الدين", "Noureddine"),
    ("مريم", "Meriem"),
    ("الطيب", "Taib"),
    ("عثمان", "Othmane"),
    ("التهامي", "Touhami"),
    ("الحسن", "Lahcen"),
    ("الحسين", "Houcine"),
    ("يحيى", "Yahya"),
    ("مصطفى", "Mustapha"),
    ("جميلة", "Djamila"),
    ("قنديل", "QANDIL"),
    ("زكرياء", "Zakaria"),
    ("مبارك", "M'barek"),
    ("الكراوي", "Guerraoui"),
]


def finds(typed: str, stored: str) -> bool:
    terms = set(search_terms(stored))
    return all(
        terms & {*word.written, *word.spellings} for word in query_terms(typed) if not word.weak
    )


@pytest.mark.parametrize(("arabic", "latin"), PAIRS)
def test_scripts_meet_both_ways(arabic, latin):
    assert finds(arabic, latin)
    assert finds(latin, arabic)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("محمد", "حمزة"),
        ("Karim", "كمال"),
        ("العلوي", "العمراني"),
        ("Fatima", "فاضل"),
        ("محمد العلوي", "محمد"),
        ("علي", "ليلى"),
    ],
)
def test_other_names_do_not_meet(typed, stored):
    assert not finds(typed, stored)


def test_terms_of_a_name():
    assert search_terms("محمد العلوي") == ["_lw", "_lwy", "_mhmd", "العلوي", "علوي", "محمد"]
    assert "elalaoui" in search_terms("EL ALAOUI")
    assert search_terms("") == []
    assert search_terms("2026") == ["2026"]


def test_a_particle_alone_is_still_a_term():
    assert [(one.word, one.written, one.spellings) for one in query_terms("el")] == [
        ("el", ("el",), ())
    ]


@pytest.mark.parametrize("name", ["العلوي", "EL ALAOUI", "Alaoui", "alawi"])
def test_one_key_for_one_name(name):
    assert latin_skeleton(name) == "lw"


def test_key_of_a_name_of_two_words():
    assert latin_skeleton("آيت لحسن") == latin_skeleton("AIT LAHCEN") == "tlhsn"
    assert latin_skeleton("") == ""


@pytest.mark.parametrize(
    ("typed", "borne", "reason"),
    [
        ("بل مكي", "بلمكي", Reason.ARTICLE_OR_PARTICLE),
        ("بن المكي", "بلمكي", Reason.ARTICLE_OR_PARTICLE),
        ("Ben El Mekki", "Belmekki", Reason.ARTICLE_OR_PARTICLE),
        ("ben mekki", "بلمكي", Reason.OTHER_SCRIPT),
        ("إد بلا", "إدبلا", Reason.ARTICLE_OR_PARTICLE),
        ("أو حمو", "أوحمو", Reason.ARTICLE_OR_PARTICLE),
        ("بن علي", "بنعلي", Reason.ARTICLE_OR_PARTICLE),
        ("بلال", "بنال", Reason.TYPING_MISTAKE),
    ],
)
def test_sons_meet_however_the_particle_is_written(typed, borne, reason):
    assert meeting(typed, borne).reason is reason
