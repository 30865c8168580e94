"""Answers are read as typed, stored as JSON, refused with a sentence, shown as text."""

import json
from dataclasses import replace
from datetime import date

import pytest

from desktop_app import paths
from desktop_app.domain.answers import answer_text, clean_answers
from desktop_app.domain.catalogue import Choice, Field, FieldKind
from desktop_app.domain.catalogue_reader import load_catalogue
from desktop_app.domain.formats import strip_marks
from desktop_app.domain.messages import Message
from desktop_app.domain.reference import load_papers

CATALOGUE = load_catalogue(
    paths.resources("catalogue"), load_papers(paths.resources("reference", "papers.csv"))
)
TODAY = date(2026, 11, 23)
FUNERAL = CATALOGUE.types["S06"]
SHEET = CATALOGUE.types["H01"]
CAMP = CATALOGUE.types["S20"]

TYPED = {
    "deceased_name": "  محمد   العلوي ",
    "death_date": "٠٣/١١/٢٠٢٦",
    "payee_rib": "011 519 0000012050005349 21",
    "relation": "أب",
    "expenses": "1.250,50",
    "transport": "نعم",
}
STORED = {
    "deceased_name": "محمد العلوي",
    "death_date": "2026-11-03",
    "payee_rib": "011519000001205000534921",
    "relation": "father",
    "expenses": 125_050,
    "transport": True,
}


def test_typed_answers_become_what_is_stored():
    values, faults = clean_answers(FUNERAL, TYPED, TODAY)
    assert faults == []
    assert values == STORED
    assert json.loads(json.dumps(values)) == STORED


def test_stored_answers_come_back_unchanged():
    assert clean_answers(FUNERAL, STORED, TODAY) == (STORED, [])


def test_empty_answers_are_left_out_unless_they_are_needed():
    values, faults = clean_answers(FUNERAL, {**TYPED, "transport": "", "expenses": " "}, TODAY)
    assert "transport" not in values
    assert [(fault.field, fault.code) for fault in faults] == [("answers.expenses", "required")]


def test_every_needed_answer_is_named_at_once():
    _, faults = clean_answers(FUNERAL, {}, TODAY)
    assert [fault.field for fault in faults] == [
        "answers.deceased_name",
        "answers.death_date",
        "answers.relation",
        "answers.expenses",
    ]


@pytest.mark.parametrize(
    ("name", "answer", "code"),
    [
        ("death_date", "2026-11-24", "future_date"),
        ("death_date", "2026", "bad_date"),
        ("death_date", "45/13/2024", "bad_date"),
        ("payee_rib", "011519000001205000534922", "bad_rib"),
        ("relation", "جار", "bad_choice"),
        ("expenses", "ألف", "bad_amount"),
        ("expenses", -5, "bad_amount"),
        ("expenses", True, "bad_amount"),
        ("transport", "ربما", "bad_choice"),
        ("deceased_name", "a\0b", "damaged_text"),
        ("nothing", "x", "unknown_field"),
    ],
)
def test_a_wrong_answer_is_refused_beside_its_field(name, answer, code):
    values, faults = clean_answers(FUNERAL, {**TYPED, name: answer}, TODAY)
    assert [(fault.field, fault.code) for fault in faults] == [(f"answers.{name}", code)]
    assert name not in values


@pytest.mark.parametrize(
    ("name", "answer", "stored"),
    [
        ("documents_count", "٧", 7),
        ("documents_count", "7.0", None),
        ("documents_count", "0", None),
        ("documents_count", "100", None),
        ("documents_count", True, None),
        ("documents_count", "بعض", None),
        ("practitioner_inpe", "123 456 789", "123456789"),
        ("practitioner_inpe", "12345", None),
        ("sealed_envelope", "no", False),
        ("sealed_envelope", True, True),
    ],
)
def test_answers_of_a_care_sheet(name, answer, stored):
    typed = {"care_date": "1/11/2026", "documents_count": 2, "sealed_envelope": "لا", name: answer}
    values, faults = clean_answers(SHEET, typed, TODAY)
    assert values.get(name) == stored
    assert bool(faults) == (stored is None)


@pytest.mark.parametrize(("answer", "stored"), [("06 12 34 56 78", "+212612345678"), ("12", None)])
def test_a_phone_is_kept_in_one_writing(answer, stored):
    typed = {"season": "2027", "centre": "agadir", "group": "first", "contact_phone": answer}
    values, faults = clean_answers(CAMP, typed, TODAY)
    assert values.get("contact_phone") == stored
    assert [fault.code for fault in faults] == ([] if stored else ["bad_phone"])


def test_lines_of_a_long_text_are_kept():
    values, _ = clean_answers(CATALOGUE.types["S44"], {"subject": " أولا \n ثانيا "}, TODAY)
    assert values["subject"] == "أولا\nثانيا"


def test_a_form_that_is_not_matched_tells_the_help_or_asks_to_check():
    with_help = Field("a", FieldKind.TEXT, "أ", "A", pattern="[0-9]{3}", help_ar="3 أرقام.")
    without = Field("b", FieldKind.TEXT, "ب", "B", pattern="[0-9]{3}")
    kind = replace(FUNERAL, fields=(with_help, without))
    _, faults = clean_answers(kind, {"a": "12", "b": "12"}, TODAY)
    assert [fault.code for fault in faults] == ["bad_form", "bad_form"]
    assert str(faults[0].message).endswith("3 أرقام.")
    assert str(faults[1].message).endswith("check it.")


CHOICES = (Choice("one", "أول", "Un"), Choice("two", "ثان", "Deux"))


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        (FieldKind.DATE, "2026-11-03", "03/11/2026"),
        (FieldKind.AMOUNT, 125_050, "1.250,50 درهم"),
        (FieldKind.PHONE, "+212612345678", "06 12 34 56 78"),
        (FieldKind.CHOICE, "two", "ثان"),
        (FieldKind.CHOICE, "gone", "gone"),
        (FieldKind.TEXT, "المستشفى 20 غشت", "المستشفى 20 غشت"),
        (FieldKind.TEXT, "K 50", "K 50"),
        (FieldKind.NUMBER, 7, "7"),
    ],
)
def test_a_stored_answer_is_shown_as_people_write_it(kind, value, shown):
    field = Field("a", kind, "أ", "A", choices=CHOICES if kind is FieldKind.CHOICE else ())
    text = answer_text(field, value)
    assert isinstance(text, str)
    assert strip_marks(text).replace("\u00a0", " ") == shown


def test_references_are_isolated_and_words_are_not():
    field = Field("a", FieldKind.TEXT, "أ", "A")
    assert answer_text(field, "REF-12/2026") == "\u2066REF-12/2026\u2069"
    assert answer_text(field, "طنجة") == "طنجة"


def test_a_rib_is_shown_in_groups():
    text = answer_text(Field("a", FieldKind.RIB, "أ", "A"), "011519000001205000534921")
    assert isinstance(text, str)
    assert strip_marks(text).startswith("011 519 ")


def test_yes_and_no_are_sentences_to_translate():
    field = Field("a", FieldKind.YES_NO, "أ", "A")
    shown = [answer_text(field, value) for value in (True, False)]
    assert all(isinstance(one, Message) for one in shown)
    assert [str(one) for one in shown] == ["Yes", "No"]
    french = Field("a", FieldKind.CHOICE, "أ", "A", choices=CHOICES)
    assert answer_text(french, "two", "fr") == "Deux"
