"""Adding somebody to a family, or correcting a member: the person and the place together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.domain import formats
from desktop_app.domain.errors import FieldError
from desktop_app.domain.vocabulary import DEAD, Relation, Sex
from desktop_app.services.cleaning import check_member
from desktop_app.services.desk import Desk
from desktop_app.services.duplicate_rows import Candidate
from desktop_app.services.duplicates import candidates, keep_apart
from desktop_app.services.forms import MemberForm
from desktop_app.services.people import (
    add_member,
    check_person,
    edit_member,
    file_page,
    place_member,
)
from desktop_app.services.rows import FilePage, MemberRow
from desktop_app.services.typed_again import member_form
from desktop_app.translate import translate
from desktop_app.ui.form import Form
from desktop_app.ui.pages.desk_page import Go
from desktop_app.ui.pages.double_check import DoubleCheckPage
from desktop_app.ui.pages.file_form import MISSING_SEX
from desktop_app.ui.pages.people_fields import (
    contact_fields,
    identity_fields,
    mask_numbers,
    member_of,
    mothers_of,
    place_fields,
    values_of,
)
from desktop_app.ui.widgets.choices import Option, SegmentedControl

RELATIONS = (Relation.SPOUSE, Relation.CHILD, Relation.KAFALA, Relation.PARENT)
WAY_OUT = frozenset({"end_reason", "ended_on"})


def relation_name(relation: Relation) -> str:
    """Return a relation in words that leave the sex open."""
    return {
        Relation.SPOUSE: translate("People form", "Husband or wife"),
        Relation.CHILD: translate("People form", "Son or daughter"),
        Relation.KAFALA: translate("People form", "Fostered child"),
        Relation.PARENT: translate("People form", "Father or mother"),
    }[relation]


class MemberFormPage(DoubleCheckPage):
    """A spouse, child, fostered child or parent of a file."""

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self._page: FilePage | None = None
        self._member: MemberRow | None = None
        self._wanted: tuple[int, int | None] = (0, None)
        self.relation = SegmentedControl(
            [Option(one.value, relation_name(one)) for one in RELATIONS],
            translate("People form", "Relation to the principal"),
            small=True,
        )
        self.relation.chosen.connect(lambda _code: self._relation_chosen())
        self.identity = self.add_form(Form(identity_fields(), columns=4, today=desk.today))
        self.places = {
            relation: self.add_form(
                Form(place_fields(relation, recorded=True), columns=4, today=desk.today)
            )
            for relation in RELATIONS
        }
        self.contact = self.add_form(Form(contact_fields(), columns=4, today=desk.today))
        self.more_button.setText(translate("People form", "Saving, then another"))
        self.add_card(
            translate("People form", "Place in the family"),
            *self.places.values(),
            beside=[self.relation],
        )
        self.add_card(translate("People form", "Identity"), self.identity)
        self.add_card(translate("People form", "Contact and memberships"), self.contact)
        self.add_asked_card()
        self.double.uses = True
        self.double.used.connect(self.use_found)
        self.fields_area.body.addStretch(1)

    def title(self) -> str:
        """Return what the form is for."""
        if self._member is None:
            return translate("People form", "Addition to the family")
        return translate("People form", "Correction of a family member")

    def first_focus(self) -> QWidget | None:
        """Begin with the family name."""
        return self.identity.input("given_names_ar")

    def show_page(
        self,
        file_id: int = 0,
        member_id: int | None = None,
        relation: str = Relation.CHILD.value,
        **_: Any,
    ) -> None:
        """Show an empty form for a relation, or a member to correct."""
        self._wanted = (file_id, member_id)
        self.forget_doubles()
        self.relation.set_value(relation)
        self.more_button.setVisible(member_id is None)
        self.show_asked(member_id is not None)
        self.read(lambda: file_page(self.desk, file_id), self._show)

    def refresh(self) -> None:
        """Leave what is typed as it is."""

    def _show(self, page: FilePage) -> None:
        file_id, member_id = self._wanted
        if page.file.id != file_id:
            return
        self._page = page
        self._member = next((one for one in page.members if one.id == member_id), None)
        self.header.set_title(self.title())
        number = formats.isolate(page.file.number)
        self.header.set_detail(
            translate(
                "People form",
                "file of {name} · {number}",
                name=page.principal.person.full_name_ar,
                number=number,
            )
        )
        self.places[Relation.CHILD].set_choices("mother", mothers_of(page))
        self.afresh()
        self.begin(self._form_name())

    def _form_name(self) -> str:
        if self._member is not None:
            return f"member:{self._member.id}:{self._wanted[0]}"
        return f"member:new:{self._wanted[0]}:{self.relation.value()}"

    def _relation(self) -> Relation:
        return Relation(self.relation.value())

    def _relation_chosen(self) -> None:
        """Follow the relation: other fields, other words, a draft of its own."""
        self._follow_relation()
        if self._member is None:
            self.keeper.follow(self._form_name())
            self._propose()

    def _follow_relation(self) -> None:
        relation, is_new = self._relation(), self._member is None
        for code, form in self.places.items():
            form.setVisible(code is relation)
            for name in WAY_OUT:
                form.show_field(name, not is_new)
        self.identity.show_field("died_on", not is_new)

    def afresh(self) -> None:
        """Show the member as stored, or an empty form with what the family tells."""
        self.clear_fields()
        self._follow_relation()
        if self._member is not None:
            self.relation.set_value(self._member.relation.value)
            self._follow_relation()
            self.set_values(values_of(member_form(self._member)))
        else:
            self._propose()
        for form in (self.identity, self.contact):
            mask_numbers(form, self._base().person)
        if self._page is not None:
            self.keeper.follow(self._form_name())

    def _propose(self) -> None:
        """Fill in what follows from the family; every word of it can be changed."""
        if self._page is None:
            return
        relation, principal = self._relation(), self._page.principal.person
        proposed: dict[str, str] = {}
        if relation is Relation.SPOUSE:
            other = Sex.MALE if principal.sex is Sex.FEMALE else Sex.FEMALE
            status = "widowed" if self._page.file.position in DEAD else "married"
            proposed = {"sex": other.value, "marital_status": status}
        if relation is Relation.CHILD and principal.sex is Sex.MALE:
            proposed = {
                "family_name_ar": principal.family_name_ar,
                "family_name_latin": principal.family_name_latin,
                "father_name_ar": principal.given_names_ar,
            }
        if relation is Relation.CHILD:
            mothers = mothers_of(self._page)
            if len(mothers) == 1:
                proposed |= {"mother": mothers[0][0], "mother_name_ar": mothers[0][1]}
        empty = {name for name, value in self.values().items() if not value}
        own = {name: value for name, value in proposed.items() if name in empty}
        for form in self.forms:
            form.set_values(own)

    def typed(self, name: str) -> None:
        """Write the mother's name when she is chosen in the file, and look for who it may be."""
        super().typed(name)
        if name == "mother" and self._page is not None:
            names = dict(mothers_of(self._page))
            chosen = names.get(str(self.places[Relation.CHILD].value("mother")), "")
            if chosen:
                self.identity.set_values({"mother_name_ar": chosen})

    def drafted(self, body: Mapping[str, Any]) -> None:
        """Show the fields the relation asks for."""
        self._follow_relation()
        self.set_values(body)

    def _base(self) -> MemberForm:
        return member_form(self._member) if self._member is not None else MemberForm()

    def _form(self) -> MemberForm:
        return member_of(self.values(), self._relation(), self._base())

    def findings(self) -> tuple[Sequence[FieldError], Sequence[FieldError]]:
        """Return the faults and warnings of the person and of the place."""
        form = self._form()
        who = check_person(self.desk, form.person)
        place = check_member(form, self.desk.today())
        faults = [*who.faults, *place.faults]
        if not self.identity.value("sex"):
            faults.append(FieldError("sex", "missing", MISSING_SEX))
        faults += self.asked_faults()
        return faults, [*who.warnings, *place.warnings]

    def searcher(self) -> Callable[[], list[Candidate]] | None:
        """Return what looks for who a new member may be: nobody of another place in the family."""
        if self._member is not None:
            return None
        form, place = self._form(), (self._wanted[0], self._relation())
        return lambda: candidates(self.desk, form.person, place=place)

    def recorder(self) -> Callable[[], MemberRow]:
        """Return the addition or the correction."""
        form, member, file_id = self._form(), self._member, self._wanted[0]
        asked = self.asked_reason()

        def record() -> MemberRow:
            start = self.desk.now()
            if member is None:
                made = add_member(self.desk, file_id, form)
            else:
                versions = (member.version, member.person.version)
                made = edit_member(self.desk, member.id, form, *versions)
            self.after_correction(file_id, made.person.id, asked, start)
            return made

        if member is not None:
            return record
        apart = frozenset(self._told_apart)
        return self.guarded(record, lambda made: keep_apart(self.desk, made.person.id, apart))

    def use_found(self, one: Candidate) -> None:
        """Give somebody recorded already the place in this family, instead of a new record."""
        form, file_id = self._form(), self._wanted[0]
        place = check_member(form, self.desk.today())
        if place.faults:
            self.show_faults(place.faults)
            return
        self.note.say("")
        self._busy(busy=True)
        self.read(
            lambda: place_member(self.desk, file_id, one.person_id, form),
            lambda result: self._saved(result, False),
            self._refused,
        )

    def recorded(self, result: MemberRow, *, then_more: bool) -> None:
        """Show the file with the new member, or an empty form for the next one."""
        name = result.person.full_name_ar
        if self._member is None:
            self.say_corrected(translate("People form", "{name} is in the family.", name=name))
        else:
            words = translate("People form", "The correction of {name} is saved.", name=name)
            self.say_corrected(words)
        if then_more:
            file_id = self._wanted[0]
            self.go("member_form", {"file_id": file_id, "relation": Relation.CHILD.value})
        else:
            self.go("person", {"file_id": self._wanted[0], "person_id": result.person.id})
