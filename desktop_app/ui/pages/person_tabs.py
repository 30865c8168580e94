"""The tabs of a person's page: family, requests, rights, papers, notes, history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain import formats
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Relation
from desktop_app.services.desk import Desk
from desktop_app.services.people import reveal
from desktop_app.services.rows import (
    ChangeRow,
    FilePage,
    MemberRow,
    NoteRow,
    PaperRow,
    RequestRow,
)
from desktop_app.translate import tell, translate
from desktop_app.ui.columns import Column, Piece
from desktop_app.ui.pages.words import (
    NONE,
    age_words,
    due_words,
    joined,
    member_words,
    relation_words,
    request_badge,
    right_badge,
)
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.badge import BadgeSpec
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Item, ScrollColumn, column, held, refill, row
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.facts import Fact, FactsGrid
from desktop_app.ui.widgets.inputs import DateField, TextArea
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.notes import EmptyState

TOOLS = (14, 7, 14, 7)


@dataclass(frozen=True, slots=True)
class Shown:
    """What the tabs show: a file, and the member chosen on the strip (None for all)."""

    page: FilePage
    person_id: int | None

    def members(self) -> tuple[MemberRow, ...]:
        """Return the members shown."""
        return tuple(one for one in self.page.members if self.is_of(one.person.id))

    def is_of(self, person_id: int) -> bool:
        """Tell whether something of this person is shown."""
        return self.person_id is None or self.person_id == person_id

    def one(self) -> MemberRow | None:
        """Return the member chosen; None while all are shown."""
        return None if self.person_id is None else self.page.member(self.person_id)


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper of one of the file's requests."""

    request: RequestRow
    paper: PaperRow


class Listing(QWidget):
    """A table over an empty state, with a line of tools above."""

    def __init__(
        self, columns: Sequence[Column], name: str, icon: str, nothing: str, action: str = ""
    ) -> None:
        super().__init__()
        self.rows: list[Any] = []
        self.model = TableModel(
            columns,
            lambda offset, limit, _sort, _down: self.rows[offset : offset + limit],
            lambda: len(self.rows),
            identity=identity,
            run=at_once,
        )
        self.table = Table(self.model, name)
        self.nothing = EmptyState(icon, nothing, action)
        self.tools = row(spacing=12, margins=TOOLS)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addLayout(self.tools)
        stack.addWidget(self._stack, 1)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows, or the empty state when there are none."""
        self.rows = list(rows)
        self.model.reload()
        self._stack.setCurrentWidget(self.table if self.rows else self.nothing)
        if self.rows and self.table.current() is None:
            self.table.select_first()

    def set_dense(self, dense: bool) -> None:
        """Make the rows lower in a low window."""
        self.table.set_dense(dense)


def identity(line: Any) -> object:
    """Return what makes a row of a tab the same after a reload."""
    if isinstance(line, PaperLine):
        return line.request.id, line.paper.position
    if isinstance(line, ChangeRow):
        return line.at, line.title_ar, line.detail_ar
    return line.id


def _date(value: Any) -> str:
    return NONE if value is None else formats.short_date(value)


# Family


class FamilyTab(QWidget):
    """The members in a table; once one is chosen on the strip, everything known of them."""

    member_chosen = Signal(int)
    edit = Signal(int)
    add = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: Shown | None = None
        self.listing = Listing(_family_columns(), translate("Person", "Family"), "users", "")
        self.listing.table.activated_row.connect(
            lambda member: self.member_chosen.emit(member.person.id)
        )
        self._hint = label(
            translate("Person", "Enter shows everything known of a member."), "small_quiet"
        )
        self.listing.tools.addWidget(self._hint)
        self.listing.tools.addStretch(1)
        self.listing.tools.addWidget(self._add_button())
        self._facts = QVBoxLayout()
        self._facts.setSpacing(10)
        scroll = ScrollColumn((14, 12, 14, 12))
        scroll.body.addLayout(self._facts)
        scroll.body.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.listing)
        self._stack.addWidget(scroll)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.addWidget(self._stack)

    def _add_button(self) -> Button:
        button = Button(translate("Person", "Addition to the family"), icon="user-plus", small=True)
        menu = QMenu(button)
        for relation in (Relation.SPOUSE, Relation.CHILD, Relation.KAFALA, Relation.PARENT):
            action = menu.addAction(relation_words(relation))
            action.triggered.connect(lambda _on=False, code=relation.value: self.add.emit(code))
        button.set_choices(menu)
        button.setEnabled(self._desk.may(Action.EDIT_PEOPLE))
        return button

    def show_file(self, shown: Shown) -> None:
        """Show the members, or the one who is chosen."""
        self._shown = shown
        self.listing.show_rows(shown.page.members)
        one = shown.one()
        self._stack.setCurrentIndex(0 if one is None else 1)
        if one is not None:
            refill(self._facts, lambda: self._everything(shown.page, one))

    def _everything(self, page: FilePage, member: MemberRow) -> list[Item]:
        edit = Button(translate("Person", "Correction"), icon="clipboard-pen", small=True)
        edit.clicked.connect(lambda: self.edit.emit(member.person.id))
        edit.setEnabled(self._desk.may(Action.EDIT_PEOPLE))
        kind = member_words(member)
        title = row(label(member.person.full_name_ar, "card"), label(kind, "second"), None, edit)
        return [
            title,
            FactsGrid(identity_facts(self._desk, page, member), 3),
            hairline(),
            label(translate("Person", "Contact and memberships"), "strong"),
            FactsGrid(contact_facts(self._desk, page, member), 3),
            hairline(),
            label(_place_title(member), "strong"),
            FactsGrid(place_facts(page, member), 3),
        ]


def _place_title(member: MemberRow) -> str:
    if member.relation is Relation.PRINCIPAL:
        return translate("Person", "Career")
    return translate("Person", "Place in the family")


def _revealed(
    desk: Desk, page: FilePage, member: MemberRow, field: str
) -> Callable[[], str] | None:
    if not desk.may(Action.REVEAL_IDENTIFIERS):
        return None
    return lambda: reveal(desk, page.file.id, member.person.id, field)


def card_number_fact(desk: Desk, page: FilePage, member: MemberRow) -> Fact:
    """Return the masked identity card number with the eye that shows it, for roles that may."""
    masked = formats.mask_cnie(member.person.cnie)
    whole = _revealed(desk, page, member, "cnie")
    return Fact(translate("Person", "CNIE"), masked, ltr=True, reveal=whole)


def identity_facts(desk: Desk, page: FilePage, member: MemberRow) -> list[Fact]:
    """Return who a person is."""
    person = member.person
    born = formats.long_date(person.birth) if person.birth else ""
    status = tell_label(person.marital_status, person.sex)
    facts = [
        Fact(translate("Person", "Name in Latin letters"), person.full_name_latin),
        Fact(translate("Person", "Sex"), tell_label(person.sex)),
        Fact(translate("Person", "Marital status"), status),
        Fact(translate("Person", "Birth"), joined((born, person.birth_place))),
        Fact(translate("Person", "Age"), age_words(member.age)),
        Fact(translate("Person", "Father"), person.father_name_ar),
        card_number_fact(desk, page, member),
        Fact(translate("Person", "Card valid until"), _words(person.cnie_expires_on)),
        Fact(translate("Person", "Mother"), person.mother_name_ar),
    ]
    if person.died_on is not None:
        facts.append(Fact(translate("Person", "Death"), _words(person.died_on)))
    if person.unable_to_earn or person.disability_card_until is not None:
        words = _words(person.disability_card_until) or translate("Person", "recorded")
        facts.append(Fact(translate("Person", "Disability"), words))
    return facts


def contact_facts(desk: Desk, page: FilePage, member: MemberRow) -> list[Fact]:
    """Return where a person is found, and the numbers of the institutions."""
    person = member.person
    whole = _revealed(desk, page, member, "rib")
    masked = formats.mask_rib(person.rib) if person.rib else ""
    return [
        Fact(translate("Person", "Phone"), _phone(person.phone), ltr=True),
        Fact(translate("Person", "Other phone"), _phone(person.other_phone), ltr=True),
        Fact(translate("Person", "RIB"), masked, ltr=True, reveal=whole),
        Fact(translate("Person", "Address"), joined((person.address, person.town))),
        Fact(translate("Person", "Mutual affiliation"), person.mutual_affiliation, ltr=True),
        Fact(translate("Person", "Registration number"), person.mutual_registration, ltr=True),
        Fact(translate("Person", "Foundation number"), person.foundation_number, ltr=True),
    ]


def place_facts(page: FilePage, member: MemberRow) -> list[Fact]:
    """Return the career of a principal, or what ties a member to the family."""
    if member.relation is Relation.PRINCIPAL:
        return career_facts(page)
    facts = [Fact(translate("Person", "In the family since"), _words(member.since))]
    if member.relation in {Relation.CHILD, Relation.KAFALA}:
        facts += [
            Fact(translate("Person", "Mother in the file"), member.mother_name_ar),
            Fact(translate("Person", "Studies"), studies_words(member)),
        ]
    if member.relation is Relation.SPOUSE:
        facts.append(Fact(translate("Person", "Other sickness insurance"), cover_words(member)))
    if member.guardian_name:
        facts.append(Fact(translate("Person", "Guardian"), member.guardian_name))
    if member.kafala_reference:
        facts.append(Fact(translate("Person", "Kafala order"), member.kafala_reference, ltr=True))
    if member.ended_on is not None:
        facts.append(Fact(translate("Person", "Left the family on"), _words(member.ended_on)))
    return facts


def career_facts(page: FilePage) -> list[Fact]:
    """Return a principal's career."""
    file = page.file
    pension = formats.dirhams(file.pension) if file.pension is not None else ""
    position = tell_label(file.position, page.principal.person.sex)
    return [
        Fact(translate("Person", "Position"), position),
        Fact(translate("Person", "Rank"), file.rank_ar),
        Fact(translate("Person", "Posting"), file.posting),
        Fact(translate("Person", "Service number"), file.matricule, ltr=True),
        Fact(translate("Person", "Payroll number"), file.payroll_number, ltr=True),
        Fact(translate("Person", "Recruitment"), _words(file.recruited_on)),
        Fact(translate("Person", "Retirement"), _words(file.retired_on)),
        Fact(translate("Person", "Pension number"), file.pension_number, ltr=True),
        Fact(translate("Person", "Pension"), pension),
        Fact(translate("Person", "Old number"), file.old_number, ltr=True),
    ]


def tell_label(code: Any, sex: Any = None) -> str:
    """Return the words of a code of the vocabulary; empty for None."""
    from desktop_app.domain.vocabulary import label as words_of

    return "" if code is None else tell(words_of(code, sex))


def studies_words(member: MemberRow) -> str:
    """Return what a child studies and until when."""
    kinds = {
        "school": translate("Person", "school"),
        "higher": translate("Person", "higher studies"),
        "vocational": translate("Person", "vocational training"),
    }
    words = kinds.get(member.studies, "")
    if words and member.studies_until is not None:
        day = formats.long_date(member.studies_until)
        return translate("Person", "{studies}, until {date}", studies=words, date=day)
    return words


def cover_words(member: MemberRow) -> str:
    """Return whether a spouse has another insurance."""
    if member.other_cover is None:
        return translate("Person", "certificate still to come")
    return translate("Person", "yes") if member.other_cover else translate("Person", "none")


def _words(day: Any) -> str:
    return formats.long_date(day) if day is not None else ""


def _phone(number: str) -> str:
    return formats.phone(number) if number else ""


def _family_columns() -> tuple[Column, ...]:
    def name(member: MemberRow) -> tuple[Piece, ...]:
        latin = member.person.full_name_latin
        return (
            Piece(member.person.full_name_ar, 500),
            Piece(latin, 400, "ink3", "small", ltr=True),
        )

    def tie(member: MemberRow) -> str:
        if member.mother_name_ar:
            return translate("Person", "mother: {name}", name=member.mother_name_ar)
        if member.relation is Relation.SPOUSE:
            return cover_line(member)
        return studies_words(member)

    return (
        Column("name", translate("Person", "Name"), kind="pieces", minimum=230, value=name),
        Column(
            "relation",
            translate("Person", "Relation"),
            width=104,
            value=member_words,
        ),
        Column(
            "birth",
            translate("Person", "Birth"),
            width=96,
            kind="ltr",
            value=lambda m: _date(m.person.birth),
        ),
        Column("age", translate("Person", "Age"), width=84, value=lambda m: age_words(m.age)),
        Column(
            "cnie",
            translate("Person", "CNIE"),
            width=96,
            kind="ltr",
            drop=2,
            value=lambda m: formats.mask_cnie(m.person.cnie),
        ),
        Column("tie", translate("Person", "Remark"), width=190, token="ink2", drop=3, value=tie),
        Column("right", translate("Person", "Right"), width=118, kind="badge", value=right_badge),
        Column(
            "until",
            translate("Person", "Last day"),
            width=110,
            kind="ltr",
            drop=1,
            value=lambda m: _date(m.right.until),
        ),
    )


def cover_line(member: MemberRow) -> str:
    """Return what is known of a spouse's other insurance, in a line of the family."""
    if member.other_cover is None:
        return translate("Person", "certificate of no other cover still to come")
    if member.other_cover:
        return translate("Person", "has another insurance")
    return translate("Person", "no other insurance")


# Requests


class RequestsTab(Listing):
    """The file's requests, all of them or those still open."""

    opened = Signal(object)
    new_request = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            _request_columns(),
            translate("Person", "Requests"),
            "file-text",
            translate("Person", "No request is recorded here yet."),
            translate("Person", "New request"),
        )
        self._shown: Shown | None = None
        self.table.activated_row.connect(self.opened)
        self.nothing.pressed.connect(self.new_request)
        self.segments = SegmentedControl(
            [
                Option("", translate("Person", "All"), count=0),
                Option("open", translate("Person", "Open"), "hourglass", 0),
                Option("done", translate("Person", "Decided"), "check", 0),
            ],
            translate("Person", "Which requests"),
        )
        self.segments.chosen.connect(lambda _code: self._fill())
        ask = Button(translate("Person", "New request"), icon="file-plus", small=True)
        ask.clicked.connect(self.new_request)
        ask.setEnabled(desk.may(Action.REGISTER_REQUEST))
        self.nothing.button.setEnabled(desk.may(Action.REGISTER_REQUEST))
        for widget in (self.segments, None, ask):
            if widget is None:
                self.tools.addStretch(1)
            else:
                self.tools.addWidget(widget)

    def show_file(self, shown: Shown) -> None:
        """Show the requests of the file, or of the member who is chosen."""
        self._shown = shown
        rows = self._rows()
        under_way = sum(one.is_open for one in rows)
        self.segments.set_counts({"": len(rows), "open": under_way, "done": len(rows) - under_way})
        self._fill()

    def _rows(self) -> list[RequestRow]:
        if self._shown is None:
            return []
        return [one for one in self._shown.page.requests if self._shown.is_of(one.beneficiary_id)]

    def _fill(self) -> None:
        wanted = self.segments.value()
        rows = [one for one in self._rows() if not wanted or one.is_open == (wanted == "open")]
        self.show_rows(rows)


def _request_columns() -> tuple[Column, ...]:
    def who(request: RequestRow) -> str:
        return request.beneficiary_ar

    def term(request: RequestRow) -> tuple[Piece, ...]:
        words, tone = due_words(request)
        return (Piece(words, 500 if tone else 400, f"{tone}_ink" if tone else "ink2", "small"),)

    return (
        Column("number", translate("Person", "Number"), width=160, kind="ltr"),
        Column("type_short_ar", translate("Person", "Service"), weight=500, minimum=170),
        Column("who", translate("Person", "Beneficiary"), width=140, drop=2, value=who),
        Column("provider", translate("Person", "Provider"), width=108, kind="provider"),
        Column("received_on", translate("Person", "Deposit"), width=96, kind="date"),
        Column("state", translate("Person", "State"), width=124, kind="badge", value=request_badge),
        Column("term", translate("Person", "Term"), width=112, kind="pieces", drop=3, value=term),
        Column(
            "amount_granted",
            translate("Person", "Granted (MAD)"),
            width=112,
            kind="amount",
            align="trailing",
            drop=1,
        ),
    )


# Rights


class RightsTab(Listing):
    """Each member's right on a chosen day, until when and why. `day_chosen(date)`."""

    day_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            _right_columns(lambda: self._day or desk.today()),
            translate("Person", "Rights"),
            "shield-check",
            translate("Person", "Nobody of the family is in this case."),
        )
        self._day: date | None = None
        self._shown: Shown | None = None
        self.segments = SegmentedControl(
            [
                Option("", translate("Person", "All"), count=0),
                Option("open", translate("Person", "Open rights"), "circle-check", 0),
                Option("soon", translate("Person", "Ending soon"), "calendar-clock", 0),
                Option("none", translate("Person", "Without right"), "circle-minus", 0),
            ],
            translate("Person", "Which rights"),
        )
        self.segments.chosen.connect(lambda _code: self._fill())
        self.day = DateField(desk.today)
        self.day.setFixedWidth(136)
        self.day.setAccessibleName(translate("Person", "Day the rights are computed for"))
        self.day.picked.connect(self._picked)
        self.tools.addWidget(self.segments)
        self.tools.addStretch(1)
        self.tools.addWidget(label(translate("Person", "computed on"), "small"))
        self.tools.addWidget(self.day)

    def _picked(self) -> None:
        found = self.day.date()
        if found is None:
            self.day.set_date(self._day)
        elif found.first() != self._day:
            self.day_chosen.emit(found.first())

    def show_file(self, shown: Shown) -> None:
        """Show the rights on the day the file was read for."""
        self._shown = shown
        self._day = shown.page.on
        self.day.set_date(self._day)
        members = shown.members()
        self.segments.set_counts(
            {code: len(_in_case(members, code)) for code in ("", "open", "soon", "none")}
        )
        self._fill()

    def _fill(self) -> None:
        if self._shown is not None:
            self.show_rows(_in_case(self._shown.members(), self.segments.value()))


def _in_case(members: Sequence[MemberRow], code: str) -> list[MemberRow]:
    cases: dict[str, Callable[[MemberRow], bool]] = {
        "": lambda _member: True,
        "open": lambda member: member.right.entitled,
        "soon": lambda member: member.right.entitled and member.right_ends_soon,
        "none": lambda member: not member.right.entitled,
    }
    return [member for member in members if cases[code](member)]


def _right_columns(day: Callable[[], date]) -> tuple[Column, ...]:
    def left(member: MemberRow) -> str:
        if not member.right.entitled or member.right.until is None:
            return NONE
        days = (member.right.until - day()).days
        if days > 730:
            return translate("Person", "%n years", n=days // 365)
        return translate("Person", "%n days", n=days)

    def who(member: MemberRow) -> tuple[Piece, ...]:
        kind = joined((member_words(member), age_words(member.age)))
        return (Piece(member.person.full_name_ar, 500), Piece(kind, 400, "ink2", "small"))

    return (
        Column("who", translate("Person", "Rights holder"), kind="pieces", minimum=250, value=who),
        Column(
            "state", translate("Person", "Standing"), width=124, kind="badge", value=right_badge
        ),
        Column(
            "until",
            translate("Person", "Last day"),
            width=132,
            value=lambda m: _words(m.right.until) or NONE,
        ),
        Column("left", translate("Person", "Remaining"), width=92, value=left, drop=1),
        Column(
            "why",
            translate("Person", "Reason"),
            minimum=260,
            token="ink2",
            value=lambda m: tell(m.right.reason),
        ),
    )


# Papers


class PapersTab(Listing):
    """Every paper of the requests: received when, or still missing. `opened(request row)`."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            _paper_columns(),
            translate("Person", "Papers"),
            "files",
            translate("Person", "No request of this file asks for a paper."),
        )
        self.table.activated_row.connect(lambda line: self.opened.emit(line.request))
        self.table.link_clicked.connect(lambda line, _key: self.opened.emit(line.request))
        self._shown: Shown | None = None
        self._lines: Sequence[PaperLine] = ()
        self.segments = SegmentedControl(
            [
                Option("", translate("Person", "All"), count=0),
                Option("missing", translate("Person", "Missing"), "file-exclamation-point", 0),
                Option("received", translate("Person", "Received papers"), "check", 0),
            ],
            translate("Person", "Which papers"),
        )
        self.segments.chosen.connect(lambda _code: self._fill())
        self.tools.addWidget(self.segments)
        self.tools.addStretch(1)

    def show_file(self, shown: Shown) -> None:
        """Show the papers of the file, or of the member who is chosen."""
        self._shown = shown
        lines = self._mine()
        self.segments.set_counts(
            {code: len(_papers_in(lines, code)) for code in ("", "missing", "received")}
        )
        self._fill()

    def set_lines(self, lines: Sequence[PaperLine]) -> None:
        """Show other papers."""
        self._lines = lines
        if self._shown is not None:
            self.show_file(self._shown)

    def _mine(self) -> list[PaperLine]:
        shown = self._shown
        if shown is None:
            return []
        return [line for line in self._lines if shown.is_of(line.request.beneficiary_id)]

    def _fill(self) -> None:
        self.show_rows(_papers_in(self._mine(), self.segments.value()))


def is_missing(line: PaperLine) -> bool:
    """Tell whether a paper is still waited for: nothing is, once the request is decided."""
    return line.paper.is_missing and line.request.is_open


def _papers_in(lines: Sequence[PaperLine], code: str) -> list[PaperLine]:
    if code == "missing":
        return [line for line in lines if is_missing(line)]
    if code == "received":
        return [line for line in lines if line.paper.received_on is not None]
    return list(lines)


def _paper_badge(line: PaperLine) -> BadgeSpec:
    if line.paper.received_on is not None:
        return BadgeSpec(translate("Person", "Received"), "accepted", "check")
    if is_missing(line):
        return BadgeSpec(translate("Person", "Missing"), "missing", "file-exclamation-point")
    return BadgeSpec(translate("Person", "Not produced"), "neutral", "circle-minus")


def _paper_columns() -> tuple[Column, ...]:
    return (
        Column(
            "paper",
            translate("Person", "Paper"),
            weight=500,
            minimum=260,
            value=lambda line: line.paper.name_ar,
        ),
        Column("state", translate("Person", "State"), width=116, kind="badge", value=_paper_badge),
        Column(
            "on",
            translate("Person", "Received on"),
            width=104,
            kind="ltr",
            value=lambda line: _date(line.paper.received_on),
        ),
        Column(
            "service",
            translate("Person", "Service"),
            width=200,
            token="ink2",
            drop=1,
            value=lambda line: line.request.type_short_ar,
        ),
        Column(
            "who",
            translate("Person", "Beneficiary"),
            width=140,
            token="ink2",
            drop=2,
            value=lambda line: line.request.beneficiary_ar,
        ),
        Column(
            "number",
            translate("Person", "Request"),
            width=150,
            kind="link",
            value=lambda line: formats.isolate(line.request.number),
        ),
    )


# Notes


class NotesTab(QWidget):
    """Remarks on a person, the last first, and the room to write one. `written(text)`."""

    written = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.area = TextArea(translate("Person", "Write a remark for colleagues…"), lines=2)
        self.area.setAccessibleName(translate("Person", "New note"))
        self._about = label("", "small")
        self.save = Button(
            translate("Person", "Recording of the note"), icon="notebook-pen", small=True
        )
        self.save.clicked.connect(lambda: self.written.emit(self.area.toPlainText()))
        self.save.setEnabled(False)
        self.area.textChanged.connect(self._typed)
        may = desk.may(Action.EDIT_PEOPLE)
        self.area.setEnabled(may)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        scroll = ScrollColumn(spacing=0)
        scroll.body.addLayout(self._list)
        scroll.body.addStretch(1)
        head = column(
            self.area, row(self._about, None, self.save), spacing=6, margins=(14, 10, 14, 10)
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(hairline())
        whole.addWidget(scroll, 1)

    def _typed(self) -> None:
        self.save.setEnabled(bool(self.area.toPlainText().strip()))

    def show_file(self, shown: Shown) -> None:
        """Show the notes of the file, or of the member who is chosen."""
        about = shown.one() or shown.page.principal
        name = about.person.full_name_ar
        self._about.setText(translate("Person", "The note will be about {name}.", name=name))
        notes = [note for note in shown.page.notes if shown.is_of(note.person_id)]

        def build() -> list[Item]:
            if not notes:
                words = translate(
                    "Person", "No note yet. What is written here is kept with its author and date."
                )
                return [EmptyState("notebook-pen", words)]
            return [self._note(note) for note in notes]

        refill(self._list, build)

    def _note(self, note: NoteRow) -> QWidget:
        local = self._desk.local(note.at)
        when = f"{formats.long_date(local.date())}، {formats.isolate(formats.time_of_day(local))}"
        head = row(
            label(note.person_ar, "medium"),
            label(note.account_ar, "small"),
            None,
            label(when, "small"),
            spacing=10,
        )
        words = label(note.text, "base", wrap=True)
        return held(
            column(column(head, words, spacing=3, margins=(14, 9, 14, 9)), hairline(), spacing=0)
        )


# History


class HistoryTab(Listing):
    """What was done to the file, the last first, with who did it."""

    def __init__(self, desk: Desk) -> None:
        def when(change: ChangeRow) -> tuple[Piece, ...]:
            local = desk.local(change.at)
            return (
                Piece(formats.long_date(local.date())),
                Piece(formats.time_of_day(local), 400, "ink3", "small", ltr=True),
            )

        columns = (
            Column("when", translate("Person", "When"), kind="pieces", width=180, value=when),
            Column("title_ar", translate("Person", "What was done"), weight=500, width=220),
            Column("detail_ar", translate("Person", "About"), token="ink2", minimum=200),
            Column("account_ar", translate("Person", "By"), width=170),
        )
        nothing = translate("Person", "Nothing is recorded in the trail of this file.")
        super().__init__(columns, translate("Person", "History"), "history", nothing)
        self._note = label(
            translate("Person", "The trail of the whole file; nothing can be taken out of it."),
            "small_quiet",
        )
        self.tools.addWidget(self._note)
        self.tools.addStretch(1)
