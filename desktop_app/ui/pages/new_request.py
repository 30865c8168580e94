"""A new request on one page: for whom, what, and with which data and papers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.domain.catalogue import RequestType, TargetUnit
from desktop_app.domain.dates import parse_date
from desktop_app.domain.errors import InvalidError
from desktop_app.domain.formats import long_date, time_of_day
from desktop_app.domain.texts import isolate
from desktop_app.domain.vocabulary import Channel
from desktop_app.services import people, requests
from desktop_app.services.desk import Desk
from desktop_app.services.forms import RequestForm
from desktop_app.services.rows import DraftRow, FilePage, MemberRow, OfferRow, PaperRow
from desktop_app.services.rows import RequestPage as RequestFacts
from desktop_app.services.timeline import URGENT
from desktop_app.translate import translate
from desktop_app.ui.pages import request_drafts
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.new_request_data import DataCard, Subject
from desktop_app.ui.pages.new_request_what import WhatCard
from desktop_app.ui.pages.new_request_who import WhoCard
from desktop_app.ui.pages.request_drafts import RequestDraft
from desktop_app.ui.pages.tab_order import in_reading_order
from desktop_app.ui.widgets.badge import KeyCap
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, column, held, row
from desktop_app.ui.widgets.labels import IconLabel
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.notes import NoteBox

AUTOSAVE = 1200
"""Milliseconds without a key after which what is typed is kept."""
SHARES = (24, 33, 45)


class NewRequestPage(DeskPage):
    """Three steps side by side; Tab goes through them in order."""

    nav = "requests"
    has_primary = True
    has_panel = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.member: MemberRow | None = None
        self._restoring: RequestDraft | None = None
        self._offered: DraftRow | None = None
        self._registering = False
        self.who, self.what, self.data = WhoCard(desk), WhatCard(desk), DataCard(desk)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE)
        self._make_foot()
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the page's name."""
        return translate("NewRequest", "New request")

    # The frame

    def _make_foot(self) -> None:
        self.due = text_label("", "strong")
        self.due_before = text_label("", "base")
        self.due_after = text_label("", "second")
        self.stop = text_label("", "warning")
        self.register = Button(
            translate("NewRequest", "Register and print the receipt"),
            "primary",
            icon="printer",
            keys="Ctrl+Enter",
        )
        self.keep = Button(translate("NewRequest", "Keep as a draft"))
        self.cancel = Button(translate("NewRequest", "Cancel"), "link")

    def _arrange(self) -> None:
        self.saved = text_label("", "small")
        self.offer = NoteBox("", "info", translate("NewRequest", "Take it up again"))
        self.discard = Button(translate("NewRequest", "Delete the draft"), "link", small=True)
        self.offer_line = held(row(self.offer, self.discard))
        self.offer_line.hide()
        head = row(
            text_label(self.title(), "title"),
            6,
            text_label(translate("NewRequest", "three steps on one page;"), "second"),
            KeyCap("Tab"),
            text_label(translate("NewRequest", "moves between them"), "second"),
            None,
            self.saved,
        )
        cards = row(self.who, self.what, self.data, spacing=12)
        for number, share in enumerate(SHARES):
            cards.setStretch(number, share)
        self.body.addLayout(head)
        self.body.addWidget(self.offer_line)
        self.body.addLayout(cards, 1)
        self.body.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = Card(padding=10)
        line = row(self.due_before, self.due, self.due_after, None, spacing=4)
        words = column(line, self.stop, spacing=0)
        icon = IconLabel("calendar-clock", "ink2", 18)
        foot.body.addLayout(
            row(icon, held(words), None, self.cancel, self.keep, self.register, spacing=12)
        )
        foot.setFixedHeight(58)
        return foot

    def _connect(self) -> None:
        self.who.found.connect(self._open_family)
        self.who.chosen.connect(self._choose_member)
        self.who.family_wanted.connect(self._show_family_page)
        self.what.chosen.connect(self._choose_type)
        self.data.changed.connect(self._edited)
        self._timer.timeout.connect(self._autosave)
        self.register.clicked.connect(self._register)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self._cancel)
        self.offer.pressed.connect(self._take_up)
        self.discard.clicked.connect(self._discard)

    def first_focus(self) -> QWidget:
        """Put the cursor in the search of the first step without an answer."""
        return self.what.search if self.member is not None else self.who.search

    # Opening

    def show_page(
        self,
        file_id: int = 0,
        person_id: int = 0,
        type: str = "",
        draft: bool = False,
        **_args: Any,
    ) -> None:
        """Begin a request, for a person when one is named; what is half typed stays."""
        self._show_due()
        if file_id and person_id:
            self._begin(file_id, person_id, type, draft=draft)
        elif self.member is None:
            self.read(lambda: request_drafts.newest(self.desk), self._offer_draft)

    def _begin(self, file_id: int, person_id: int, kind: str, *, draft: bool) -> None:
        if self.member is not None and self.member.person.id == person_id and not draft:
            return
        self._flush()
        self._start_again()
        if draft:
            self.read(lambda: request_drafts.load(self.desk, file_id, person_id), self._restore)
        elif kind:
            self._restoring = RequestDraft(file_id, person_id, kind, {}, (), "", "")
        self._open_family(file_id, person_id)

    def refresh(self) -> None:
        """Read the family again: its rights may have changed."""
        if self.member is not None and self.who.page is not None and self.data.subject is None:
            self._open_family(self.who.page.file.id, self.member.person.id)

    def may_leave(self) -> bool:
        """Keep what is typed, and let the other page come."""
        self._flush()
        return True

    # For whom

    def _open_family(self, file_id: int, person_id: int) -> None:
        self._flush()
        self.read(
            lambda: people.file_page(self.desk, file_id),
            lambda page: self._show_family(page, person_id),
        )

    def _show_family(self, page: FilePage, person_id: int) -> None:
        self.member = None
        self.what.forget()
        self.data.forget()
        self.who.show_family(page, person_id)
        self._order_tabs()
        self._show_due()

    def _choose_member(self, person_id: int) -> None:
        page = self.who.page
        if page is None:
            return
        self._flush()
        self.member = page.member(person_id)
        file_id = page.file.id
        self.read(
            lambda: (
                requests.offers(self.desk, file_id, person_id),
                request_drafts.load(self.desk, file_id, person_id),
            ),
            lambda found: self._show_offers(person_id, *found),
        )

    def _show_offers(
        self, person_id: int, offers: list[OfferRow], draft: RequestDraft | None
    ) -> None:
        if self.member is None or self.member.person.id != person_id:
            return
        self.what.show_offers(offers, self.member.person.given_names_ar)
        self._order_tabs()
        if self._restoring is not None:
            self.what.choose(self._restoring.type)
        elif self.what.value():
            self._choose_type(self.what.value())
        else:
            self.data.forget()
            self._offer_own_draft(draft)
            if self.who.search.hasFocus() or self.who.table.hasFocus():
                self.what.search.setFocus()
        self._show_due()

    def _show_family_page(self) -> None:
        if self.who.page is not None:
            person = self.member or self.who.page.principal
            found = {"file_id": self.who.page.file.id, "person_id": person.person.id}
            self.go("person", found)

    # What

    def _choose_type(self, code: str) -> None:
        page, member = self.who.page, self.member
        if page is None or member is None:
            return
        kind = self.desk.catalogue.types[code]
        file_id, person_id = page.file.id, member.person.id
        self.read(
            lambda: (
                requests.needed_papers(self.desk, file_id, person_id, code),
                requests.next_number(self.desk, kind.kind),
            ),
            lambda found: self._show_form(kind, person_id, *found),
        )

    def _show_form(
        self, kind: RequestType, person_id: int, papers: tuple[PaperRow, ...], number: str
    ) -> None:
        chosen = self.member is not None and self.member.person.id == person_id
        if not chosen or self.what.value() != kind.code:
            return
        offer, earlier = self.what.offers[kind.code], self._earlier(kind.code, person_id)
        # The note on the earlier request says it already.
        told_below = earlier is not None and offer.request_id == earlier.id
        caution = "" if told_below else offer.reason_ar
        self.data.show_subject(Subject(kind, papers, number, caution, earlier))
        self.offer_line.hide()
        if self._restoring is not None:
            self.data.restore(self._restoring.values, self._restoring.papers)
            self._restoring = None
        else:
            self._timer.start()
        self._order_tabs()
        self._show_due()

    def _earlier(self, code: str, person_id: int) -> Any:
        if self.who.page is None:
            return None
        same = [
            found
            for found in self.who.page.requests
            if found.type == code and found.beneficiary_id == person_id
        ]
        return same[0] if same else None

    def _order_tabs(self) -> None:
        in_reading_order(self.who, self.what, self.data, self.register, self.keep, self.cancel)

    # The foot

    def _edited(self) -> None:
        self._timer.start()
        self._show_due()

    def _show_due(self) -> None:
        subject = self.data.subject
        for part in (self.keep, self.register):
            part.setEnabled(subject is not None)
        self.stop.setText(self._stop_words())
        self.stop.setVisible(bool(self.stop.text()))
        if subject is None:
            words = translate("NewRequest", "The term of the answer appears with the service.")
            self.due_before.setText(words)
            self.due.setText("")
            self.due_after.setText("")
            return
        self.due_before.setText(translate("NewRequest", "Answer due on:"))
        self._show_due_of(subject.kind)

    def _show_due_of(self, kind: RequestType) -> None:
        received = parse_date(str(self.data.form.value("received_on")), self.desk.today())
        if received is None or not received.exact:
            self.due.setText("–")
            self.due_after.setText("")
            return
        urgent = bool(self.data.form.value("urgent"))
        day = requests.expected_due(self.desk, kind.code, received.first(), urgent)
        self.due.setText(long_date(day))
        self.due_after.setText(f"({_term_words(kind, urgent=urgent)})")

    def _stop_words(self) -> str:
        missing = self.data.papers.missing() if self.data.subject is not None else 0
        if not missing:
            return ""
        return translate("NewRequest", "The term stops until %n papers are brought", n=missing)

    # Drafts

    def _draft(self) -> RequestDraft | None:
        page, member, subject = self.who.page, self.member, self.data.subject
        if page is None or member is None or subject is None:
            return None
        return RequestDraft(
            page.file.id,
            member.person.id,
            subject.kind.code,
            self.data.values(),
            tuple(sorted(self.data.papers.codes())),
            member.person.full_name_ar,
            subject.kind.short_ar,
        )

    def _autosave(self) -> None:
        draft = self._draft()
        if draft is not None and not self._registering:
            self.read(lambda: request_drafts.save(self.desk, draft), lambda _none: self._kept())

    def _kept(self) -> None:
        if self._draft() is not None:
            at = isolate(time_of_day(self.desk.now(), self.desk.zone))
            self.saved.setText(translate("NewRequest", "Draft kept at {time}", time=at))

    def _flush(self) -> None:
        """Keep at once what waits to be kept."""
        if self._timer.isActive():
            self._timer.stop()
            self._autosave()

    def _offer_draft(self, found: DraftRow | None) -> None:
        if found is None or self.member is not None:
            return
        self._offered = found
        self.offer.say(
            translate(
                "NewRequest",
                "A draft is waiting: {what}, for {who}, kept on {date} at {time}.",
                what=found.body.get("what", ""),
                who=found.body.get("who", ""),
                date=long_date(self.desk.local(found.saved_at).date()),
                time=isolate(time_of_day(found.saved_at, self.desk.zone)),
            )
        )
        self.offer_line.show()

    def _offer_own_draft(self, draft: RequestDraft | None) -> None:
        self.offer_line.setVisible(draft is not None)
        if draft is not None:
            self._offered = DraftRow(draft.form, {}, self.desk.now())
            self.offer.say(
                translate(
                    "NewRequest",
                    "A draft for this person is waiting: {what}.",
                    what=draft.what,
                )
            )

    def _take_up(self) -> None:
        place = request_drafts.place_of(self._offered.form) if self._offered else None
        self.offer_line.hide()
        if place is not None:
            self._begin(place["file_id"], place["person_id"], "", draft=True)

    def _restore(self, draft: RequestDraft | None) -> None:
        self._restoring = draft

    def _discard(self) -> None:
        place = request_drafts.place_of(self._offered.form) if self._offered else None
        self.offer_line.hide()
        if place is not None:
            file_id, person_id = place["file_id"], place["person_id"]
            self.read(
                lambda: request_drafts.drop(self.desk, file_id, person_id),
                lambda _none: self.say(translate("NewRequest", "The draft is deleted."), "info"),
            )

    def _keep(self) -> None:
        draft = self._draft()
        if draft is None:
            return
        self._timer.stop()
        self.read(lambda: request_drafts.save(self.desk, draft), lambda _none: self._left_kept())

    def _left_kept(self) -> None:
        self._start_again()
        self.say(translate("NewRequest", "The draft is kept; it is offered here next time."))
        self.go("requests", {})

    def _cancel(self) -> None:
        draft = self._draft()
        self._timer.stop()
        if draft is not None:
            self.read(
                lambda: request_drafts.drop(self.desk, draft.file_id, draft.person_id),
                lambda _none: self._cancelled(draft),
            )
        self._start_again()
        self.go("requests", {})

    def _cancelled(self, draft: RequestDraft) -> None:
        words = translate("NewRequest", "The request was given up; nothing was registered.")
        self.say(words, "info", lambda: self._bring_back(draft))

    def _bring_back(self, draft: RequestDraft) -> None:
        place = {"file_id": draft.file_id, "person_id": draft.person_id, "draft": True}
        self.read(
            lambda: request_drafts.save(self.desk, draft),
            lambda _none: self.go("new_request", place),
        )

    def _start_again(self) -> None:
        self._timer.stop()
        self.member = self._restoring = None
        self._registering = False
        self.who.forget()
        self.what.forget()
        self.data.forget()
        self.saved.setText("")
        self.offer_line.hide()
        self._show_due()

    # Registering

    def _request_form(self) -> RequestForm | None:
        draft = self._draft()
        if draft is None:
            return None
        values = draft.values
        return RequestForm(
            file_id=draft.file_id,
            person_id=draft.person_id,
            type=draft.type,
            received_on=str(values["received_on"]),
            channel=Channel(values["channel"] or Channel.COUNTER),
            depositor=str(values["depositor"]),
            urgent=bool(values["urgent"]),
            amount=str(values.get("amount", "")),
            note=str(values["note"]),
            answers=self.data.answers(),
            papers=frozenset(draft.papers),
        )

    def _register(self) -> None:
        form = self._request_form()
        if form is None or self._registering:
            return
        self._timer.stop()
        self._registering = True
        self.read(lambda: self._record(form), self._registered, self._refused)

    def _record(self, form: RequestForm) -> RequestFacts:
        page = requests.register_request(self.desk, form)
        request_drafts.drop(self.desk, form.file_id, form.person_id)
        return page

    def _registered(self, page: RequestFacts) -> None:
        self._start_again()
        number = isolate(page.row.number)
        self.say(translate("NewRequest", "The request {number} is registered.", number=number))
        self.changed.emit()
        self.go("print", {"document": "receipt", "request_id": page.row.id})

    def _refused(self, error: Exception) -> None:
        self._registering = False
        self._timer.start()
        if isinstance(error, InvalidError):
            self.data.show_faults(error.faults)
        else:
            self.fail(error)


def _term_words(kind: RequestType, *, urgent: bool) -> str:
    if urgent:
        return translate("NewRequest", "%n working days", n=URGENT.number)
    if kind.target.unit is TargetUnit.WORKING:
        return translate("NewRequest", "%n working days", n=kind.target.number)
    return translate("NewRequest", "%n days", n=kind.target.number)
