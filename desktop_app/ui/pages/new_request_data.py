"""The third step of a new request: the deposit, the type's own fields, the papers received."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from desktop_app.domain.answers import clean_answers
from desktop_app.domain.catalogue import Field as Question
from desktop_app.domain.catalogue import FieldKind, RequestType
from desktop_app.domain.dates import parse_date
from desktop_app.domain.errors import FieldError
from desktop_app.domain.formats import short_date
from desktop_app.domain.lodging import lodging_caution
from desktop_app.domain.offers import amount_caution
from desktop_app.domain.texts import isolate, strip_marks
from desktop_app.domain.vocabulary import Channel, label, standing_label
from desktop_app.services.desk import Desk
from desktop_app.services.rows import PaperRow, RequestRow
from desktop_app.translate import tell, translate
from desktop_app.ui import theme
from desktop_app.ui.form import Field, FieldBox, Form, Value
from desktop_app.ui.pages.care_advice import CareAdvice
from desktop_app.ui.pages.paper_lines import PaperLines
from desktop_app.ui.pages.request_words import day_words
from desktop_app.ui.pages.step_mark import StepMark
from desktop_app.ui.paint import width_of
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, ScrollColumn, clear, column, held, row
from desktop_app.ui.widgets.inputs import CheckBox, MoneyField
from desktop_app.ui.widgets.labels import ElidedLabel, hairline
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.notes import EmptyState, NoteBox

ANSWER = "answers."
HALF = 190
"""Logical pixels that the words of a field have when two stand side by side."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What the form is about: a type, its papers for this person, and what came before it."""

    kind: RequestType
    papers: tuple[PaperRow, ...]
    number: str
    caution: str
    earlier: RequestRow | None
    person_id: int = 0


class DataCard(Card):
    """The form of a type of request. `changed` comes with each edit and each tick."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        self.expected = ElidedLabel("", "small")
        title = translate("NewRequest", "Data and papers")
        super().__init__(title, self.expected, line_below=True, flush=True)
        self._desk = desk
        self.subject: Subject | None = None
        self.form = Form([])
        self.mark = StepMark(3)
        self.head.insertWidget(0, self.mark)
        self.papers = PaperLines()
        self.papers.changed.connect(self._papers_changed)
        self.counted = text_label("", "small")
        self._lay()
        self.forget()

    def _lay(self) -> None:
        waiting = EmptyState(
            "file-text", translate("NewRequest", "The form of the service appears here.")
        )
        self.type_name = text_label("", "strong", wrap=True)
        self.decides = text_label("", "small", wrap=True)
        self.fault = NoteBox("", "error")
        self.place = column()
        self.caution, self.earlier = NoteBox("", "warning"), NoteBox("", "warning")
        self.advice = CareAdvice(self._desk)
        self.advice.proposed.connect(self._propose)
        notes = (self.fault, self.caution, self.earlier, self.advice)
        head = column(self.type_name, self.decides, spacing=1)
        self.papers_caption = text_label("", "strong")
        self.every = Button(translate("NewRequest", "All received"), "link", small=True)
        self.every.clicked.connect(self.papers.receive_all)
        papers_head = row(self.papers_caption, self.counted, None, self.every)
        self.papers_head = held(column(papers_head, margins=(14, 8, 14, 4)))
        self.area = ScrollColumn(spacing=0)
        top = column(head, *notes, self.place, spacing=10, margins=(14, 10, 14, 4))
        self.area.body.addLayout(top)
        self.area.body.addWidget(self.papers_head)
        self.area.body.addWidget(hairline())
        self.area.body.addWidget(self.papers)
        self.extra = Form(more_fields(), columns=1, today=self._desk.today)
        self.extra.changed.connect(self._edited)
        self.area.body.addLayout(column(self.extra, margins=(14, 12, 14, 12)))
        self.area.body.addStretch(1)
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(waiting)
        self.stack.addWidget(self.area)
        self.body.addWidget(holder, 1)

    # Showing

    def show_subject(self, subject: Subject) -> None:
        """Ask what a type of request requires, keeping what every type asks."""
        kept = self.values() if self.subject is not None else self._first_values()
        self.subject = subject
        self._build_form(subject.kind)
        self.form.set_values(kept)
        self.extra.set_values({name: kept.get(name, "") for name in self.extra.boxes})
        self.papers.set_papers(subject.papers)
        self.type_name.setText(subject.kind.name_ar)
        self.decides.setText(_decision_words(subject.kind))
        self.expected.setText(
            translate("NewRequest", "Expected number {number}", number=isolate(subject.number))
        )
        self.fault.say("")
        self.caution.say(subject.caution)
        self.earlier.say(self._earlier_words(subject.earlier))
        self.papers_head.setVisible(bool(subject.papers))
        self.stack.setCurrentIndex(1)
        self.area.verticalScrollBar().setValue(0)
        self._count_papers()
        self.advice.begin(subject.kind, subject.person_id)
        self._warn()

    def _propose(self, answers: Mapping[str, str]) -> None:
        """Fill in numbers the person has, where nothing is typed yet."""
        empty = {
            f"{ANSWER}{name}": value
            for name, value in answers.items()
            if not self.form.value(f"{ANSWER}{name}")
        }
        self.form.set_values(empty)
        self._warn()

    def _first_values(self) -> dict[str, Value]:
        today = strip_marks(short_date(self._desk.today()))
        return {"received_on": today, "channel": Channel.COUNTER.value}

    def _build_form(self, kind: RequestType) -> None:
        clear(self.place)
        self.form = Form(fields_of(kind), columns=2, today=self._desk.today)
        self.form.changed.connect(self._edited)
        for box in self.form.boxes.values():
            # Long words give way to the column; they are told in full on hover.
            box.input.setMinimumWidth(0)
            if isinstance(box.input, CheckBox):
                box.input.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                _close_up(box)
        self.place.addWidget(self.form)

    def _earlier_words(self, found: RequestRow | None) -> str:
        if found is None:
            return ""
        state = tell(standing_label(found.state, found.kind, found.outcome))
        return translate(
            "NewRequest",
            "A request of the same type is recorded: {number}, deposited on {date} ({state}).",
            number=isolate(found.number),
            date=day_words(found.received_on, self._desk.today()),
            state=state,
        )

    # Listening

    def _edited(self, _name: str) -> None:
        self._warn()
        self.changed.emit()

    def _papers_changed(self) -> None:
        self._count_papers()
        self.changed.emit()

    def _count_papers(self) -> None:
        required = self.papers.required()
        there = required - self.papers.missing()
        words = translate("NewRequest", "received {there} of {all}", there=there, all=required)
        optional = translate("NewRequest", "Papers, none of them required")
        caption = translate("NewRequest", "Papers required") if required else optional
        self.papers_caption.setText(caption)
        self.counted.setText(words if required else "")
        self.every.setVisible(bool(required))

    def _warn(self) -> None:
        """Say what is unusual beside its field; it blocks nothing."""
        if self.subject is None:
            return
        kind = self.subject.kind
        warnings: list[FieldError] = []
        money = self.form.boxes.get("amount")
        if money is not None and isinstance(money.input, MoneyField):
            asked = money.input.centimes()
            caution = amount_caution(kind, asked) if asked is not None else None
            if caution is not None:
                warnings.append(FieldError("amount", "unusual_amount", caution))
        received = parse_date(str(self.form.value("received_on")), self._desk.today())
        answers = clean_answers(kind, self.answers(), self._desk.today()).values
        warnings += self.advice.tell(answers, received.first() if received else None)
        if kind.lodging is not None and received is not None:
            late = lodging_caution(self._desk.calendar, kind, answers, received.first())
            if late is not None:
                name = f"{ANSWER}{kind.lodging.start}"
                warnings.append(FieldError(name, "late_lodging", late))
        self.form.set_warnings(warnings)

    # Reading

    def values(self) -> dict[str, Value]:
        """Return all that is typed, by the names of the fields."""
        return {**self.form.values(), **self.extra.values()}

    def answers(self) -> dict[str, object]:
        """Return the answers of the type's own fields, as typed."""
        return {
            name.removeprefix(ANSWER): value
            for name, value in self.form.values().items()
            if name.startswith(ANSWER)
        }

    def show_faults(self, faults: Sequence[FieldError]) -> None:
        """Show each fault beside its field, and what has none above the form."""
        strangers = self.extra.set_errors(faults)
        strangers = self.form.set_errors(strangers)
        self._warn()
        self.fault.say(" ".join(tell(fault.message) for fault in strangers))
        boxes = (*self.form.boxes.values(), *self.extra.boxes.values())
        first = next((box for box in boxes if box.input.property("invalid")), None)
        if first is not None:
            self.area.ensureWidgetVisible(first, 0, 40)

    def restore(self, values: Mapping[str, Any], papers: Sequence[str]) -> None:
        """Show what a draft holds."""
        self.form.set_values(values)
        self.extra.set_values(values)
        self.papers.receive(papers)
        self._count_papers()
        self._warn()

    def forget(self) -> None:
        """Show no form until a type is chosen."""
        self.subject = None
        self.expected.setText("")
        self.mark.set_done(False)
        self.stack.setCurrentIndex(0)


def fields_of(kind: RequestType) -> list[Field]:
    """Return the fields of a request: those of every deposit, then the type's own."""
    fields = [
        Field("received_on", translate("NewRequest", "Deposit date"), "date", required=True),
        Field(
            "channel",
            translate("NewRequest", "Channel of the deposit"),
            "choice",
            choices=[(code.value, tell(label(code))) for code in Channel],
        ),
    ]
    if kind.asks_amount:
        words = kind.amount_label("ar") or translate("NewRequest", "Amount requested")
        fields.append(Field("amount", words, "amount"))
    urgent = translate("NewRequest", "Urgent case")
    within = translate("NewRequest", "answer in 24 hours")
    fields.append(Field("urgent", urgent, "yes_no", help=within))
    return fields + [_field(question) for question in kind.fields]


def more_fields() -> list[Field]:
    """Return what every request ends with."""
    depositor = translate("NewRequest", "Depositor, if not the beneficiary")
    return [
        Field("depositor", depositor),
        Field("note", translate("NewRequest", "Remark"), "long_text", lines=2),
    ]


def _close_up(box: FieldBox) -> None:
    """Take away the room for a caption above a box that has its line to itself."""
    layout = box.layout()
    first = layout.itemAt(0) if layout is not None else None
    gap = first.spacerItem() if first is not None else None
    if box.spec.span == 0 and gap is not None:
        gap.changeSize(0, 0)


def _field(question: Question) -> Field:
    words = f"{question.label('ar')} {question.help('ar')}"
    asked = words if question.kind is FieldKind.YES_NO else question.label("ar")
    wide = width_of(asked, theme.font("small")) > HALF
    return Field(
        f"{ANSWER}{question.name}",
        question.label("ar"),
        question.kind.value,
        required=question.required,
        choices=[(choice.value, choice.label("ar")) for choice in question.choices],
        help=question.help("ar"),
        lines=2,
        span=0 if wide else 1,
    )


def _decision_words(kind: RequestType) -> str:
    decides, *advise = [tell(label(body)) for body in kind.decides]
    if not advise:
        return translate("NewRequest", "Decided by: {body}", body=decides)
    opinion = "، ".join(advise)
    return translate(
        "NewRequest",
        "Decided by: {body}, after the opinion of: {others}",
        body=decides,
        others=opinion,
    )
