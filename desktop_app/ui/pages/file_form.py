"""Opening a file for a principal, or correcting the principal and the career."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.domain import formats
from desktop_app.domain.errors import FieldError, NotFoundError
from desktop_app.domain.identifiers import normalise_matricule
from desktop_app.domain.messages import message
from desktop_app.domain.vocabulary import DEAD, Position
from desktop_app.services.cleaning import check_career
from desktop_app.services.desk import Desk
from desktop_app.services.duplicate_rows import Candidate
from desktop_app.services.duplicates import candidates, keep_apart
from desktop_app.services.forms import CareerForm, PersonForm
from desktop_app.services.people import (
    check_person,
    edit_career,
    edit_person,
    file_page,
    find_file,
    register_file,
)
from desktop_app.services.rows import FilePage
from desktop_app.services.typed_again import career_form, person_form
from desktop_app.translate import translate
from desktop_app.ui.form import Form
from desktop_app.ui.pages.desk_page import Go
from desktop_app.ui.pages.double_check import DoubleCheckPage
from desktop_app.ui.pages.people_fields import (
    career_fields,
    career_of,
    contact_fields,
    disability_fields,
    identity_fields,
    mask_numbers,
    person_of,
    values_of,
)

MISSING_SEX = message("People form", "Choose the sex: it decides how the person is addressed.")


class FileFormPage(DoubleCheckPage):
    """A new file, or the correction of one that is there."""

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self._page: FilePage | None = None
        self._duplicate: FieldError | None = None
        self._asked_number = ""
        self.identity = self.add_form(Form(identity_fields(), columns=4, today=desk.today))
        self.career = self.add_form(Form(career_fields(desk), columns=4, today=desk.today))
        reach = [*contact_fields(), *disability_fields()]
        self.contact = self.add_form(Form(reach, columns=4, today=desk.today))
        self.add_card(translate("People form", "Identity"), self.identity)
        self.add_card(translate("People form", "Career"), self.career)
        self.add_card(translate("People form", "Contact and memberships"), self.contact)
        self.add_asked_card()
        self.fields_area.body.addStretch(1)
        self.more_button.setText(translate("People form", "Saving, then the family"))

    def title(self) -> str:
        """Return what the form is for."""
        if self._page is None:
            return translate("People form", "New file")
        return translate("People form", "Correction of a file")

    def first_focus(self) -> QWidget | None:
        """Begin with the family name."""
        return self.identity.input("family_name_ar")

    def show_page(self, file_id: int | None = None, text: str = "", **_: Any) -> None:
        """Show an empty form, with a name begun in the palette, or a file to correct."""
        self._duplicate = None
        self._page = None
        self.forget_doubles()
        self.more_button.setVisible(file_id is None)
        self.show_asked(file_id is not None)
        if file_id is None:
            self._show_empty(text)
        else:
            self.read(lambda: file_page(self.desk, file_id), self._show)

    def refresh(self) -> None:
        """Leave what is typed as it is."""

    def _show_empty(self, text: str = "") -> None:
        self.clear_fields()
        self.set_values({"position": Position.ACTIVE.value, **_begun(text)})
        self.header.set_title(self.title())
        self.header.set_detail(
            translate("People form", "The number of the file is given when it is saved")
        )
        self._mask(PersonForm())
        self._follow_position()
        self.begin("file:new")

    def _show(self, page: FilePage) -> None:
        self._page = page
        self.header.set_title(self.title())
        number = formats.isolate(page.file.number)
        self.header.set_detail(f"{page.principal.person.full_name_ar} · {number}")
        self._show_stored()
        self.begin(f"file:{page.file.id}")

    def _show_stored(self) -> None:
        if self._page is None:
            return
        person, career = self._bases()
        self.set_values(values_of(person, career))
        self._mask(person)
        self._follow_position()

    def _mask(self, stored: PersonForm) -> None:
        for form in (self.identity, self.contact):
            mask_numbers(form, stored)

    def _bases(self) -> tuple[PersonForm, CareerForm]:
        if self._page is None:
            return PersonForm(), CareerForm()
        return person_form(self._page.principal.person), career_form(self._page.file)

    def drafted(self, _body: Mapping[str, Any]) -> None:
        """Show the fields the drafted position asks for."""
        self._follow_position()

    def afresh(self) -> None:
        """Show the file as stored, or an empty form."""
        if self._page is None:
            self._show_empty()
        else:
            self._show_stored()
            self.keeper.follow(f"file:{self._page.file.id}")

    def typed(self, name: str) -> None:
        """Follow the position, and look for who it may be and who has the service number."""
        super().typed(name)
        if name == "position":
            self._follow_position()
        if name == "matricule":
            self._look_for_duplicate()

    def _follow_position(self) -> None:
        code = str(self.career.value("position") or Position.ACTIVE)
        position = Position(code)
        has_left = position is Position.RETIRED or position in DEAD
        self.identity.show_field("died_on", position in DEAD)
        for name in ("retired_on", "pension_number", "pension"):
            self.career.show_field(name, has_left)

    def _look_for_duplicate(self) -> None:
        self._duplicate = None
        number = normalise_matricule(str(self.career.value("matricule")))
        self._asked_number = number
        if number:
            self.read(lambda: _holder(self.desk, number), lambda found: self._found(number, found))

    def _found(self, number: str, holder: FilePage | None) -> None:
        mine = self._page.file.id if self._page is not None else None
        if number != self._asked_number or holder is None or holder.file.id == mine:
            return
        words = message(
            "People form",
            "This service number is already that of {name}, file {file}.",
            name=holder.principal.person.full_name_ar,
            file=formats.isolate(holder.file.number),
        )
        self._duplicate = FieldError("matricule", "duplicate_number", words)
        self.check_typed()

    def findings(self) -> tuple[Sequence[FieldError], Sequence[FieldError]]:
        """Return the faults and warnings of both forms."""
        values = self.values()
        person, career = self._bases()
        who = check_person(self.desk, person_of(values, person))
        known = self.desk.reference.ranks.__contains__
        work = check_career(career_of(values, career), self.desk.today(), known)
        faults = [*who.faults, *work.faults]
        if not values.get("sex"):
            faults.append(FieldError("sex", "missing", MISSING_SEX))
        if self._duplicate is not None:
            faults.append(self._duplicate)
        faults += self.asked_faults()
        return faults, [*who.warnings, *work.warnings]

    def searcher(self) -> Callable[[], list[Candidate]] | None:
        """Return what looks for who the principal of a new file may be."""
        if self._page is not None:
            return None
        values, bases = self.values(), self._bases()
        person, career = person_of(values, bases[0]), career_of(values, bases[1])
        return lambda: candidates(self.desk, person, career)

    def recorder(self) -> Callable[[], FilePage]:
        """Return the opening of the file, or its correction."""
        values, page = self.values(), self._page
        bases = self._bases()
        person, career = person_of(values, bases[0]), career_of(values, bases[1])
        if page is None:
            apart = frozenset(self._told_apart)
            return self.guarded(
                lambda: register_file(self.desk, person, career),
                lambda made: keep_apart(self.desk, made.principal.person.id, apart),
            )

        asked = self.asked_reason()

        def correct() -> FilePage:
            start = self.desk.now()
            if person != bases[0]:
                edit_person(
                    self.desk, page.principal.person.id, person, page.principal.person.version
                )
            if career != bases[1]:
                edit_career(self.desk, page.file.id, career, page.file.version)
            person_id = page.principal.person.id
            self.after_correction(page.file.id, person_id, asked, start)
            return file_page(self.desk, page.file.id)

        return correct

    def recorded(self, result: FilePage, *, then_more: bool) -> None:
        """Show the file, or go on with the family."""
        number = formats.isolate(result.file.number)
        if self._page is None:
            self.say(translate("People form", "File {number} is open.", number=number))
        else:
            self.say_corrected(
                translate("People form", "The correction of {number} is saved.", number=number)
            )
        if then_more:
            self.go("member_form", {"file_id": result.file.id, "relation": "spouse"})
        else:
            self.go("person", {"file_id": result.file.id})


def _holder(desk: Desk, number: str) -> FilePage | None:
    """Return the file with a service number, None when there is none."""
    try:
        file_id, _person = find_file(desk, number)
    except NotFoundError:
        return None
    page = file_page(desk, file_id)
    return page if page.file.matricule == number else None


def _begun(text: str) -> dict[str, str]:
    """Return the fields a name begins: its last word is the family name, in the script it has."""
    *given, family = text.split() or [""]
    script = "latin" if text.isascii() else "ar"
    return {f"given_names_{script}": " ".join(given), f"family_name_{script}": family}
