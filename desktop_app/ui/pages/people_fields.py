"""The fields of people, careers and places in a family, and what was typed as services take it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.formats import mask_cnie, mask_rib
from desktop_app.domain.messages import message
from desktop_app.domain.rights import EndReason, Studies
from desktop_app.domain.vocabulary import MaritalStatus, Position, Relation, Sex
from desktop_app.services.desk import Desk
from desktop_app.services.forms import CareerForm, MemberForm, PersonForm
from desktop_app.services.rows import FilePage
from desktop_app.translate import tell, translate
from desktop_app.ui.form import Field, Form, Value
from desktop_app.ui.pages.words import choices_of

Values = Mapping[str, Value]
YES, NO = "yes", "no"
_PERSON_NAMES = frozenset(spec.name for spec in fields(PersonForm))
_CAREER_NAMES = frozenset(spec.name for spec in fields(CareerForm))
_MEMBER_NAMES = frozenset(spec.name for spec in fields(MemberForm)) - {"person"}


# The sex is asked in the same form, so the choices name both.
EITHER_SEX = (
    (MaritalStatus.SINGLE, message("People form", "Single (man or woman)")),
    (MaritalStatus.MARRIED, message("People form", "Married (man or woman)")),
    (MaritalStatus.DIVORCED, message("People form", "Divorced (man or woman)")),
    (MaritalStatus.WIDOWED, message("People form", "Widowed (man or woman)")),
)


def identity_fields() -> list[Field]:
    """Return the fields of who a person is, as on the identity card and the birth record."""
    day = _day()
    either = translate("People form", "day/month/year, or year")
    return [
        Field("family_name_ar", translate("People form", "Family name"), required=True),
        Field("given_names_ar", translate("People form", "Given names"), required=True),
        Field("family_name_latin", translate("People form", "Family name (Latin)"), "latin"),
        Field("given_names_latin", translate("People form", "Given names (Latin)"), "latin"),
        Field(
            "sex",
            translate("People form", "Sex"),
            "choice",
            required=True,
            choices=choices_of(Sex),
        ),
        Field(
            "marital_status",
            translate("People form", "Marital status"),
            "choice",
            choices=[(code.value, tell(words)) for code, words in EITHER_SEX],
            empty=translate("People form", "Not recorded"),
        ),
        Field("birth", translate("People form", "Birth"), "partial_date", placeholder=either),
        Field("birth_place", translate("People form", "Birth place")),
        Field("father_name_ar", translate("People form", "Father's name")),
        Field("mother_name_ar", translate("People form", "Mother's name")),
        Field("cnie", translate("People form", "CNIE number"), "reference", placeholder="K123456"),
        Field(
            "cnie_expires_on",
            translate("People form", "Card valid until"),
            "date",
            placeholder=day,
        ),
        Field("died_on", translate("People form", "Death"), "date", placeholder=day),
    ]


def contact_fields() -> list[Field]:
    """Return the fields of where a person is found and of the numbers of the institutions."""
    return [
        Field("phone", translate("People form", "Telephone"), "phone"),
        Field("other_phone", translate("People form", "Other telephone"), "phone"),
        Field("address", translate("People form", "Address"), span=2),
        Field("town", translate("People form", "Town")),
        Field("foundation_number", translate("People form", "Foundation number"), "reference"),
        Field("mutual_affiliation", translate("People form", "Mutual affiliation"), "reference"),
        Field("mutual_registration", translate("People form", "Registration number"), "reference"),
        Field(
            "rib",
            translate("People form", "Account number (RIB)"),
            "rib",
            span=2,
            help=translate("People form", "24 digits, checked against their key"),
        ),
    ]


def disability_fields() -> list[Field]:
    """Return the fields of a disability, which lifts the limits of age."""
    return [
        Field(
            "unable_to_earn",
            translate("People form", "Unable to earn a living"),
            "yes_no",
        ),
        Field(
            "disability_card_until",
            translate("People form", "Disability card valid until"),
            "date",
            placeholder=_day(),
        ),
    ]


def career_fields(desk: Desk) -> list[Field]:
    """Return the fields of a principal's career."""
    either = translate("People form", "day/month/year, or year")
    ranks = [(rank.code, rank.name_ar) for rank in desk.reference.ranks.values()]
    return [
        Field(
            "position",
            translate("People form", "Position"),
            "choice",
            required=True,
            choices=choices_of(Position),
        ),
        Field(
            "rank",
            translate("People form", "Rank"),
            "choice",
            choices=ranks,
            empty=translate("People form", "Not recorded"),
        ),
        Field("matricule", translate("People form", "Service number"), "reference"),
        Field("payroll_number", translate("People form", "Payroll number"), "reference"),
        Field("posting", translate("People form", "Posting, or last posting"), span=2),
        Field(
            "recruited_on",
            translate("People form", "Recruitment"),
            "partial_date",
            placeholder=either,
        ),
        Field("old_number", translate("People form", "Number in the old register"), "reference"),
        Field(
            "retired_on",
            translate("People form", "Retirement"),
            "partial_date",
            placeholder=either,
        ),
        Field("pension_number", translate("People form", "Pension number"), "reference"),
        Field("pension", translate("People form", "Monthly pension"), "amount"),
    ]


def studies_choices() -> list[tuple[str, str]]:
    """Return what a child may study."""
    return [
        (Studies.SCHOOL.value, translate("People form", "School")),
        (Studies.HIGHER.value, translate("People form", "Higher studies")),
        (Studies.VOCATIONAL.value, translate("People form", "Recognised vocational training")),
    ]


def end_choices(relation: Relation) -> list[tuple[str, str]]:
    """Return why a member of this relation may leave the family."""
    words = {
        EndReason.DIVORCE: translate("People form", "Divorce"),
        EndReason.REMARRIAGE: translate("People form", "Remarriage"),
        EndReason.MARRIAGE: translate("People form", "Marriage"),
        EndReason.CUSTODY: translate("People form", "End of custody or kafala"),
        EndReason.OTHER: translate("People form", "Other reason"),
    }
    return [(reason.value, words[reason]) for reason in _ENDS[relation]]


_ENDS: Mapping[Relation, Sequence[EndReason]] = {
    Relation.SPOUSE: (EndReason.DIVORCE, EndReason.REMARRIAGE, EndReason.OTHER),
    Relation.CHILD: (EndReason.MARRIAGE, EndReason.CUSTODY, EndReason.OTHER),
    Relation.KAFALA: (EndReason.CUSTODY, EndReason.MARRIAGE, EndReason.OTHER),
    Relation.PARENT: (EndReason.OTHER,),
}


def place_fields(relation: Relation, *, recorded: bool) -> list[Field]:
    """Return the fields of a place in the family; the way out is for members `recorded`."""
    own = {
        Relation.SPOUSE: _spouse_fields,
        Relation.CHILD: _child_fields,
        Relation.KAFALA: _kafala_fields,
        Relation.PARENT: _parent_fields,
    }[relation]()
    return own + _way_out(relation) if recorded else own


def _day() -> str:
    return translate("People form", "day/month/year")


def _spouse_fields() -> list[Field]:
    return [
        Field("since", translate("People form", "Marriage"), "date", placeholder=_day()),
        Field(
            "other_cover",
            translate("People form", "Other sickness insurance"),
            "choice",
            choices=[
                (NO, translate("People form", "None: certificate produced")),
                (YES, translate("People form", "Covered elsewhere")),
            ],
            empty=translate("People form", "Certificate still to come"),
        ),
    ]


def _child_fields() -> list[Field]:
    mother = Field(
        "mother",
        translate("People form", "Mother in the file"),
        "choice",
        empty=translate("People form", "Not of this file"),
    )
    guardian = Field("guardian_name", translate("People form", "Legal guardian"))
    return [mother, guardian, *_studies_fields(), *disability_fields()]


def _kafala_fields() -> list[Field]:
    return [
        Field("kafala_reference", translate("People form", "Kafala order"), "reference"),
        Field("since", translate("People form", "Taken into care"), "date", placeholder=_day()),
        *_studies_fields(),
        *disability_fields(),
    ]


def _parent_fields() -> list[Field]:
    since = translate("People form", "In the care of the principal since")
    return [Field("since", since, "date", placeholder=_day())]


def _studies_fields() -> list[Field]:
    return [
        Field(
            "studies",
            translate("People form", "Studies"),
            "choice",
            choices=studies_choices(),
            empty=translate("People form", "None"),
        ),
        Field(
            "studies_until",
            translate("People form", "Certificate valid until"),
            "date",
            placeholder=_day(),
        ),
    ]


def _way_out(relation: Relation) -> list[Field]:
    return [
        Field(
            "end_reason",
            translate("People form", "Left the family because of"),
            "choice",
            choices=end_choices(relation),
            empty=translate("People form", "Still in the family"),
        ),
        Field("ended_on", translate("People form", "Left on"), "date", placeholder=_day()),
    ]


MASKS: Mapping[str, Callable[[str], str]] = {"cnie": mask_cnie, "rib": mask_rib}
"""Numbers a form never shows again: what is typed replaces them, an empty field keeps them."""


def mask_numbers(form: Form, stored: PersonForm) -> None:
    """Show the masked numbers of a recorded person as what an empty field stands for."""
    for name, mask in MASKS.items():
        box = form.boxes.get(name)
        if box is not None and isinstance(box.input, QLineEdit):
            value = str(getattr(stored, name))
            words = translate("People form", "recorded: {number}", number=mask(value))
            box.input.setPlaceholderText(words if value else box.spec.placeholder)


def mothers_of(page: FilePage) -> list[tuple[str, str]]:
    """Return the women of a file who may be the mother of a child of it."""
    return [
        (str(member.person.id), member.person.full_name_ar)
        for member in page.members
        if member.relation in {Relation.SPOUSE, Relation.PRINCIPAL}
        and member.person.sex is Sex.FEMALE
    ]


def person_of(values: Values, base: PersonForm | None = None) -> PersonForm:
    """Return a person as typed; what the form does not show stays as it was.

    An empty field of a masked number keeps the number that is recorded.
    """
    typed: dict[str, Any] = {
        name: value
        for name, value in values.items()
        if name in _PERSON_NAMES and (value or name not in MASKS)
    }
    if "sex" in typed:
        typed["sex"] = Sex(typed["sex"] or Sex.MALE)
    if "marital_status" in typed:
        chosen = typed["marital_status"]
        typed["marital_status"] = MaritalStatus(chosen) if chosen else None
    return replace(base or PersonForm(), **typed)


def career_of(values: Values, base: CareerForm | None = None) -> CareerForm:
    """Return a career as typed."""
    typed: dict[str, Any] = {name: value for name, value in values.items() if name in _CAREER_NAMES}
    if "position" in typed:
        typed["position"] = Position(typed["position"] or Position.ACTIVE)
    return replace(base or CareerForm(), **typed)


def member_of(values: Values, relation: Relation, base: MemberForm | None = None) -> MemberForm:
    """Return a member as typed, with the person."""
    known = base or MemberForm()
    typed: dict[str, Any] = {name: value for name, value in values.items() if name in _MEMBER_NAMES}
    if "other_cover" in typed:
        typed["other_cover"] = {YES: True, NO: False}.get(str(typed["other_cover"]))
    typed |= {"relation": relation, "person": person_of(values, known.person)}
    return replace(known, **typed)


def values_of(*forms: PersonForm | CareerForm | MemberForm) -> dict[str, Value]:
    """Return forms as the values of the fields that show them; masked numbers stay out."""
    values: dict[str, Value] = {}
    for form in forms:
        for spec in fields(form):
            value = getattr(form, spec.name)
            if isinstance(value, PersonForm):
                values |= values_of(value)
            elif spec.name in MASKS:
                values[spec.name] = ""
            elif spec.name == "other_cover":
                values[spec.name] = {True: YES, False: NO}.get(value, "")
            else:
                values[spec.name] = value if isinstance(value, bool) else str(value or "")
    return values
