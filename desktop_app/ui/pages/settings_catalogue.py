"""The catalogue of services: a type as it stands, changing it from a day on, its versions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.catalogue import RequestType, TargetUnit
from desktop_app.domain.errors import InvalidError
from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import Category, Kind
from desktop_app.domain.vocabulary import label as words_of
from desktop_app.services.approvals import SecondNeededError
from desktop_app.services.catalogue_edits import (
    TypeForm,
    VersionRow,
    change_type,
    form_of,
    versions_of,
)
from desktop_app.services.dated_changes import attested
from desktop_app.services.desk import Desk
from desktop_app.translate import tell, translate
from desktop_app.ui.form import Field, FieldNote, Form
from desktop_app.ui.pages.paper_editor import PaperEditor
from desktop_app.ui.pages.paper_validity import PaperValidity
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.pages.type_versions import VersionTable, units
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from desktop_app.ui.widgets.card import Card, ScrollColumn, column, refill, row
from desktop_app.ui.widgets.choices import Choice, ChoiceGroup, Option, RadioList, TabBar
from desktop_app.ui.widgets.inputs import CheckBox, SearchField
from desktop_app.ui.widgets.labels import hairline, label, show_when
from desktop_app.ui.widgets.notes import NoteBox
from desktop_app.ui.widgets.ticks import TickList

LIST_WIDTH = 236
LIST_HEIGHT = 470


class CataloguePart(Part):
    """The list of types beside the one in front. `edited(desk)` with the changed catalogue."""

    edited = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._may = desk.may(Action.EDIT_CATALOGUE)
        self._code = next(iter(desk.catalogue.types))
        self.narrow = SearchField(translate("Edits", "Search for a service"))
        self.narrow.setAccessibleName(translate("Edits", "Search for a service"))
        self.types = RadioList(self._choices(), translate("Edits", "Services"))
        self.narrow.textChanged.connect(self.types.filter)
        self.types.chosen.connect(self.choose)
        self.tabs = TabBar(
            [
                Option("definition", translate("Edits", "Definition")),
                Option("papers", translate("Edits", "Validity of the papers")),
                Option("versions", translate("Edits", "Versions")),
            ],
            translate("Edits", "Parts of a service"),
        )
        self.tabs.chosen.connect(self._turn)
        line = row(column(self._list_card(), None), column(self._type_card(), None), spacing=12)
        line.setStretch(1, 1)
        self.setLayout(line)
        self.choose(self._code)

    def _choices(self) -> list[Choice | ChoiceGroup]:
        found: list[Choice | ChoiceGroup] = []
        for kind in Kind:
            found.append(ChoiceGroup(tell(words_of(kind))))
            found += [
                Choice(one.code, one.short_ar, one.code, search=f"{one.code} {one.name_ar}")
                for one in self.desk.catalogue.by_kind(kind)
            ]
        return found

    def _list_card(self) -> Card:
        card = Card(translate("Edits", "Catalogue of services"))
        card.setFixedWidth(LIST_WIDTH)
        scroll = ScrollColumn()
        scroll.body.addWidget(self.types)
        scroll.setFixedHeight(LIST_HEIGHT)
        card.body.addWidget(self.narrow)
        card.body.addWidget(scroll)
        return card

    def _type_card(self) -> Card:
        self._title = label("", "card", wrap=True)
        self._standing = label("", "small_quiet", wrap=True)
        card = Card()
        head = row(column(self._title, self._standing, spacing=2), self.tabs, spacing=12)
        head.setStretch(0, 1)
        card.body.addLayout(head)
        card.body.addWidget(hairline())
        self._definition = self._definition_part()
        self._versions = QWidget()
        self._versions.setLayout(column())
        card.body.addWidget(self._definition)
        self.validity = PaperValidity(self.desk)
        self.validity.told.connect(self.told)
        self.validity.failed.connect(self.failed)
        self.validity.edited.connect(self._papers_edited)
        card.body.addWidget(self.validity)
        card.body.addWidget(self._versions)
        return card

    def _definition_part(self) -> QWidget:
        self.warning = NoteBox("", "warning")
        self.form = Form(_fields(), columns=3, today=self.desk.today)
        whom = [(one.value, tell(words_of(one))) for one in Category if one is not DEAD_PRINCIPAL]
        self.whom = TickList(whom, columns=4)
        self.whom.setAccessibleName(translate("Edits", "Who may ask for it"))
        self.whom_note, self.papers_note = FieldNote(), FieldNote()
        self.papers = PaperEditor(self.desk.reference.papers)
        self.when = Form(_when_fields(), columns=2, today=self.desk.today)
        self.acknowledged = CheckBox(translate("Edits", "I have read the source, and confirm"))
        self.acknowledged_note = FieldNote()
        self.save_button = Button(
            translate("Edits", "Recording of the change"), "primary", icon="save", keys="Ctrl+Enter"
        )
        self.save_button.clicked.connect(self.save)
        holder = QWidget()
        parts: list[QWidget] = [self.warning, self.form]
        parts += [label(translate("Edits", "Who may ask for it"), "small"), self.whom]
        parts += [self.whom_note, label(translate("Edits", "Papers"), "small"), self.papers]
        parts += [self.papers_note, hairline(), self.when]
        parts += [self.acknowledged, self.acknowledged_note, self._save_or_lock()]
        holder.setLayout(column(*parts, spacing=8))
        return holder

    def _save_or_lock(self) -> QWidget:
        holder = QWidget()
        if self._may:
            holder.setLayout(row(self.save_button, None))
            return holder
        for part in (self.form, self.whom, self.papers, self.when, self.acknowledged):
            part.setEnabled(False)
        reason = self.reason(Action.EDIT_CATALOGUE)
        lock = ForbiddenAction(self.save_button.text(), reason, below=True)
        holder.setLayout(row(lock, None))
        return holder

    # --- what is shown ---------------------------------------------------------------------

    def take(self, desk: Desk) -> None:
        """Go on with another desk, its catalogue changed."""
        self.desk = self.validity.desk = desk
        self.types.set_choices(self._choices())
        self.types.set_value(self._code)

    def code(self) -> str:
        """Return the code of the type in front."""
        return self._code

    def choose(self, code: str) -> None:
        """Put a type in front, as it stands today."""
        self._code = code
        self.types.set_value(code)
        kind = self.desk.catalogue.types[code]
        self._title.setText(kind.name_ar)
        self._standing.setText(_standing(kind))
        self.warning.say(tell(attested(kind.sources)) if kind.sources else "")
        show_when(self.acknowledged, bool(kind.sources))
        self.acknowledged.setChecked(False)
        self._clear()
        self.form.set_values(_values(form_of(kind)))
        self.form.show_field("period_months", kind.repetition.period_months is not None)
        self.when.set_values(
            {"effective_from": strip_marks(short_date(self.desk.today())), "reason": ""}
        )
        self.whom.tick(one.value for one in kind.beneficiaries)
        self.papers.set_lines(form_of(kind).papers)
        self._turn("definition")

    def show_history(self) -> None:
        """Show the versions of the type in front side by side."""
        self._turn("versions")

    def _turn(self, code: str) -> None:
        self.tabs.set_value(code)
        show_when(self._definition, code == "definition")
        show_when(self._versions, code == "versions")
        show_when(self.validity, code == "papers")
        if code == "papers":
            papers = (one for line in self.papers.lines() for one in line.codes)
            self.validity.show_papers(sorted(set(papers)))
        if code == "versions":
            chosen = self._code
            self.work(lambda: versions_of(self.desk, chosen), self._show_versions)

    def _show_versions(self, versions: list[VersionRow]) -> None:
        layout = self._versions.layout()
        refill(layout, lambda: [VersionTable(versions)])  # type: ignore[arg-type]

    def _clear(self) -> None:
        for form in (self.form, self.when):
            form.clear_errors()
        for note in (self.whom_note, self.papers_note, self.acknowledged_note):
            note.say("")

    # --- changing --------------------------------------------------------------------------

    def _typed(self) -> TypeForm:
        values = {name: str(value) for name, value in self.form.values().items()}
        when = {name: str(value) for name, value in self.when.values().items()}
        return TypeForm(
            name_ar=values["name_ar"],
            name_fr=values["name_fr"],
            short_ar=values["short_ar"],
            beneficiaries=frozenset(Category(code) for code in self.whom.codes()),
            papers=self.papers.lines(),
            floor=values["floor"],
            ceiling=values["ceiling"],
            ceiling_per_year=values["ceiling_per_year"],
            target_days=values["target_days"],
            target_unit=TargetUnit(values["target_unit"] or TargetUnit.CALENDAR),
            period_months=values.get("period_months", ""),
            valid_months=values["valid_months"],
            closed=bool(self.form.value("closed")),
            effective_from=when["effective_from"],
            reason=when["reason"],
            acknowledged=self.acknowledged.isChecked(),
        )

    def save(self) -> None:
        """Record the change that is typed."""
        code, form = self._code, self._typed()
        self._clear()
        self.save_button.setEnabled(False)
        self.work(lambda: change_type(self.desk, code, form), self._saved, self._refused)

    def _saved(self, desk: Desk) -> None:
        self.save_button.setEnabled(True)
        self.take(desk)
        self.choose(self._code)
        self.show_history()
        self.told.emit(translate("Edits", "The change is recorded with its day and its reason."))
        self.edited.emit(desk)

    def _papers_edited(self, desk: Desk) -> None:
        self.desk = desk
        self.edited.emit(desk)

    def _refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, SecondNeededError):
            self.ask_second(error)
            return
        if not isinstance(error, InvalidError):
            self.failed.emit(error)
            return
        notes = {
            "beneficiaries": self.whom_note,
            "papers": self.papers_note,
            "acknowledged": self.acknowledged_note,
        }
        for fault in self.when.set_errors(self.form.set_errors(error.faults)):
            notes.get(fault.field, self.papers_note).say(tell(fault.message))


DEAD_PRINCIPAL = Category.DECEASED


def _standing(kind: RequestType) -> str:
    return translate(
        "Edits",
        "{code} · version {number}, in force since {date}",
        code=isolate(kind.code),
        number=isolate(str(kind.version)),
        date=isolate(short_date(kind.effective_from)),
    )


def _values(form: TypeForm) -> dict[str, str | bool | None]:
    return {
        "name_ar": form.name_ar,
        "short_ar": form.short_ar,
        "name_fr": form.name_fr,
        "floor": form.floor,
        "ceiling": form.ceiling,
        "ceiling_per_year": form.ceiling_per_year,
        "target_days": form.target_days,
        "target_unit": form.target_unit.value,
        "period_months": form.period_months,
        "valid_months": form.valid_months,
        "closed": form.closed,
    }


def _fields() -> list[Field]:
    return [
        Field("name_ar", translate("Edits", "Name in Arabic"), required=True, span=0),
        Field("short_ar", translate("Edits", "Short name"), required=True),
        Field("name_fr", translate("Edits", "Name in French"), "latin", required=True, span=2),
        Field("floor", translate("Edits", "Least amount"), "amount"),
        Field("ceiling", translate("Edits", "Ceiling"), "amount"),
        Field("ceiling_per_year", translate("Edits", "Ceiling per year"), "amount"),
        Field("target_days", translate("Edits", "Answer within"), "number", required=True),
        Field("target_unit", translate("Edits", "Counted in"), "choice", choices=units()),
        Field("valid_months", translate("Edits", "Holds for (months)"), "number"),
        Field("period_months", translate("Edits", "Period (months)"), "number"),
        Field("closed", translate("Edits", "Closed to new requests"), "yes_no", span=0),
    ]


def _when_fields() -> list[Field]:
    return [
        Field(
            "effective_from",
            translate("Edits", "In force from"),
            "date",
            required=True,
            help=translate("Edits", "Requests keep the version they were filed under."),
        ),
        Field("reason", translate("Edits", "Reason of the change"), required=True),
    ]
