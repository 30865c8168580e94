"""What a document is made from: its subject, its days, what its maker asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop_app.domain.errors import InvalidError
from desktop_app.domain.vocabulary import Kind, label
from desktop_app.reports.catalogue import DocumentKind, Subject
from desktop_app.services.desk import Desk
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.translate import tell, translate
from desktop_app.ui.form import Field, FieldNote, Form, Value
from desktop_app.ui.pages.document_asks import (
    MEMBER,
    acts_at_once,
    day_fields,
    day_words,
    fields_of,
    first_values,
    read_answers,
    read_days,
    wants_release,
)
from desktop_app.ui.pages.document_subject import OF_SOMETHING, About, subject_id
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, ScrollColumn, clear, column, held, row
from desktop_app.ui.widgets.inputs import ChoiceField, SearchField
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.labels import show_when

PRINCIPALS = PeopleQuery(principals_only=True)
"""The people a document is about unless a list of them says otherwise: one of each file."""
REMEMBERED = frozenset({"segments", "choice", "yes_no"})
"""Kinds of field whose last value is kept on this computer: choices, never words about people."""


class DocumentForm(Card):
    """The data of a document. `changed` when a choice makes it another, `wanted` when it is asked
    for and what is missing is to be told, `asked(number)` for a subject.

    `taken(request_id)` when one of a file's requests is chosen.
    """

    changed = Signal()
    wanted = Signal()
    asked = Signal(str)
    taken = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Documents", "Data"), line_below=True, flush=True)
        self._desk = desk
        self.kind: DocumentKind | None = None
        self.query = this_month(desk)
        self.people = PRINCIPALS
        self._kept: dict[str, dict[str, Value]] = {}
        self.hint = text_label("", "small", wrap=True)
        self.number = SearchField("")
        self.number_note = FieldNote()
        self.about = text_label("", "medium", wrap=True)
        self.requests = ChoiceField()
        self.period = self._period_form()
        self.answers = Form([], columns=1, today=desk.today)
        self._arrange()
        self._connect()

    def _period_form(self) -> Form:
        every = translate("Documents", "Social and health")
        kinds = [(kind.value, tell(label(kind))) for kind in Kind]
        words = translate("Documents", "Requests")
        asked = Field("kind", words, "choice", choices=kinds, empty=every, span=0)
        return Form([*day_fields(), asked], columns=1, today=self._desk.today)

    def _arrange(self) -> None:
        words = translate("Documents", "Number of a file, a request or a slip")
        self.number.setAccessibleName(words)
        self.requests.setAccessibleName(translate("Documents", "Request"))
        self.requests_part = held(
            column(text_label(translate("Documents", "Request"), "field"), self.requests, spacing=4)
        )
        self.number_part = held(
            column(
                column(text_label(words, "field"), self.number, self.number_note, spacing=4),
                self.about,
                self.requests_part,
                spacing=6,
            )
        )
        self.filtered = text_label(
            translate("Documents", "With the filters of the list of requests."), "small", wrap=True
        )
        self.unfilter = Button(translate("Documents", "Without filters"), "link", small=True)
        self.filter_part = held(column(self.filtered, row(self.unfilter, None), spacing=0))
        self.period_part = held(column(self.period, self.filter_part, spacing=6))
        self.people_words = text_label("", "small", wrap=True)
        self.everybody = Button(translate("Documents", "Without filters"), "link", small=True)
        self.people_part = held(column(self.people_words, row(self.everybody, None), spacing=0))
        self.place = QVBoxLayout()
        self.place.addWidget(self.answers)
        self.show_made = Button(
            translate("Documents", "Show the document"), icon="refresh-cw", keys="Ctrl+Enter"
        )
        scroll = ScrollColumn((14, 12, 14, 12), spacing=12)
        for part in (self.hint, self.number_part, self.period_part, self.people_part):
            scroll.body.addWidget(part)
        scroll.body.addLayout(self.place)
        scroll.body.addLayout(row(self.show_made, None))
        scroll.body.addStretch(1)
        self.body.addWidget(scroll, 1)

    def _connect(self) -> None:
        self.number.returnPressed.connect(lambda: self.asked.emit(self.number.text().strip()))
        self.requests.activated.connect(lambda _place: self._take_request())
        self.show_made.clicked.connect(self.wanted)
        self.unfilter.clicked.connect(self._lift_filters)
        self.everybody.clicked.connect(lambda: self.show_people(PRINCIPALS, again=True))

    def _take_request(self) -> None:
        if self.requests.value():
            self.taken.emit(int(self.requests.value()))

    # Showing

    def show_document(
        self, kind: DocumentKind, about: About | None, kept: Mapping[str, Value]
    ) -> None:
        """Ask what a document needs; `kept` is what was answered last, on an earlier day."""
        if self.kind is not kind:
            self._keep()
            self.kind = kind
            self._build(kind, kept)
        self.title.setText(tell(kind.name))
        self.setAccessibleName(tell(kind.name))
        self.hint.setText(tell(kind.hint))
        show_when(self.number_part, kind.subject in OF_SOMETHING)
        show_when(self.period_part, kind.subject is Subject.LIST)
        show_when(self.people_part, kind.subject is Subject.PEOPLE)
        self._show_people()
        typed = any(not acts_at_once(box.spec) for box in self.answers.boxes.values())
        show_when(self.show_made, typed or kind.subject is Subject.LIST)
        self.show_subject(about)
        self.show_query(self.query)

    def _build(self, kind: DocumentKind, kept: Mapping[str, Value]) -> None:
        clear(self.place)
        fields = fields_of(self._desk, kind)
        self.answers = Form(fields, columns=1, today=self._desk.today)
        self.answers.set_values(
            {**first_values(self._desk, kind), **kept, **self._kept.get(kind.code, {})}
        )
        at_once = {field.name for field in fields if acts_at_once(field)}
        self.answers.changed.connect(lambda name: self.changed.emit() if name in at_once else None)
        self.place.addWidget(self.answers)

    def _keep(self) -> None:
        if self.kind is not None:
            self._kept[self.kind.code] = self.answers.values()

    def show_subject(self, about: About | None) -> None:
        """Show what the document is about; a file whose requests may be chosen offers them."""
        self.number_note.say("")
        blocker = QSignalBlocker(self.number)
        self.number.setText(about.number if about else "")
        blocker.unblock()
        self.about.setText(about.name if about else "")
        show_when(self.about, about is not None)
        of_request = self.kind is not None and self.kind.subject is Subject.REQUEST
        offers = about.requests if about is not None and of_request else ()
        words = translate("Documents", "Choose a request")
        self.requests.set_choices([(str(one), told) for one, told in offers], empty=words)
        show_when(self.requests_part, bool(offers))
        if MEMBER in self.answers.boxes:
            self.answers.set_choices(MEMBER, about.members if about else ())
            self.answers.set_values({MEMBER: about.member if about else ""})

    def refuse_number(self, words: str) -> None:
        """Say below the number what is wrong with it."""
        self.about.setText("")
        self.number_note.say(words)

    def show_query(self, query: RequestQuery) -> None:
        """Show the days and the kind a list is made for."""
        self.query = query
        first, last = query.received_from, query.received_to
        show_when(self.filter_part, is_filtered(query))
        self.period.set_values(
            {
                "first": day_words(date.fromisoformat(first)) if first else "",
                "last": day_words(date.fromisoformat(last)) if last else "",
                "kind": next(iter(query.kinds)).value if len(query.kinds) == 1 else "",
            }
        )

    def show_people(self, query: PeopleQuery, *, again: bool = False) -> None:
        """Take the people a list holds; `again` makes the document anew."""
        self.people = query
        self._show_people()
        if again:
            self.changed.emit()

    def _show_people(self) -> None:
        filtered = self.people != PRINCIPALS
        self.people_words.setText(
            translate("Documents", "Those the list of beneficiaries holds, as it was filtered.")
            if filtered
            else translate("Documents", "The holder of every file.")
        )
        show_when(self.everybody, filtered)

    def _lift_filters(self) -> None:
        plain = this_month(self._desk)
        first, last = self.query.received_from, self.query.received_to
        if first and last:
            plain = replace(plain, received_from=first, received_to=last)
        self.show_query(replace(plain, kinds=self.query.kinds))
        self.changed.emit()

    # Reading

    def subject(self, about: About | None, *, loud: bool) -> tuple[object, ...] | None:
        """Return what the maker is given first; None while it is not known.

        Raises InvalidError for days that are none; `loud` tells it beside the fields.
        """
        kind = self.kind
        if kind is None:
            return None
        if kind.subject is Subject.LIST:
            return (self._read_query(loud=loud),)
        if kind.subject is Subject.PEOPLE:
            return (self.people,)
        if kind.subject in OF_SOMETHING:
            found = subject_id(kind, about)
            return None if found is None else (found,)
        return ()

    def _read_query(self, *, loud: bool) -> RequestQuery:
        self.period.clear_errors()
        try:
            first, last = read_days(self._desk, self.period.values())
        except InvalidError as refusal:
            if loud:
                self.period.set_errors(refusal.faults)
            raise
        code = str(self.period.value("kind"))
        self.query = replace(
            self.query,
            received_from=first.isoformat(),
            received_to=last.isoformat(),
            kinds=frozenset({Kind(code)}) if code else frozenset(),
        )
        return self.query

    def wants_release(self) -> bool:
        """Tell whether the document that leaves is to be another than its preview."""
        return self.kind is not None and wants_release(self.kind, self.answers.values())

    def told(self, *, loud: bool, releasing: bool = False) -> dict[str, object]:
        """Return what the maker is told besides; InvalidError, told aloud or not, if amiss."""
        if self.kind is None:
            return {}
        self.answers.clear_errors()
        try:
            values = self.answers.values()
            return read_answers(self._desk, self.kind, values, releasing=releasing)
        except InvalidError as refusal:
            if loud:
                self.answers.set_errors(refusal.faults)
            raise

    def worth_keeping(self) -> dict[str, Value]:
        """Return the choices to start from next time."""
        return {
            name: box.value()
            for name, box in self.answers.boxes.items()
            if box.spec.kind in REMEMBERED and name != MEMBER
        }


def this_month(desk: Desk) -> RequestQuery:
    """Return the requests lodged this month, in the order of their deposit."""
    today = desk.today()
    return RequestQuery(
        received_from=today.replace(day=1).isoformat(),
        received_to=today.isoformat(),
        sort="received",
        descending=False,
    )


def is_filtered(query: RequestQuery) -> bool:
    """Tell whether a query leaves out more than its dates and kind do."""
    parts = (query.text, query.states, query.providers, query.types, query.overdue, query.task)
    return any(parts) or query.open_only
