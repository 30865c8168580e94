"""Every code has its words, in both languages and for both sexes."""

from enum import StrEnum

import pytest

from desktop_app.domain import vocabulary
from desktop_app.domain.vocabulary import Category, Position, Relation, Sex, category_of, label
from desktop_app.translate import tell

CODES = [
    code
    for thing in vars(vocabulary).values()
    if isinstance(thing, type) and issubclass(thing, StrEnum) and thing is not StrEnum
    for code in thing
]


@pytest.mark.parametrize("code", CODES, ids=lambda code: f"{type(code).__name__}.{code.name}")
def test_every_code_is_told_in_arabic(code):
    for sex in (None, *Sex):
        text = tell(label(code, sex))
        assert any("\u0621" <= letter <= "\u064a" for letter in text)
        assert text != str(label(code, sex))


def test_labels_agree_with_the_sex():
    assert tell(label(Position.RETIRED, Sex.MALE)) == "متقاعد"
    assert tell(label(Position.RETIRED, Sex.FEMALE)) == "متقاعدة"
    assert tell(label(Category.WIDOW, Sex.MALE)) == "أرمل"
    assert tell(label(Category.WIDOW, Sex.FEMALE)) == "أرملة"


@pytest.mark.parametrize(
    ("relation", "position", "category"),
    [
        (Relation.PRINCIPAL, Position.RETIRED, Category.RETIREE),
        (Relation.PRINCIPAL, Position.FALLEN, Category.DECEASED),
        (Relation.SPOUSE, Position.ACTIVE, Category.SPOUSE),
        (Relation.SPOUSE, Position.DECEASED, Category.WIDOW),
        (Relation.CHILD, Position.FALLEN, Category.ORPHAN),
        (Relation.KAFALA, Position.RETIRED, Category.KAFALA),
        (Relation.PARENT, Position.FALLEN, Category.PARENT),
    ],
)
def test_categories(relation, position, category):
    assert category_of(relation, position) is category


def test_every_pair_has_a_category():
    assert all(category_of(relation, position) for relation in Relation for position in Position)
