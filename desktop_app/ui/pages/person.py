"""A file as one page: who, the family strip that narrows everything, and seven tabs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, ClassVar

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from desktop_app.domain import formats
from desktop_app.domain.formats import isolate
from desktop_app.domain.glass import Veil
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Relation, Sex
from desktop_app.services import looks, trash, undo
from desktop_app.services.agreements import agreements_of
from desktop_app.services.attachment_rows import AttachForm
from desktop_app.services.care_rows import AgreementRow
from desktop_app.services.desk import Desk
from desktop_app.services.ledger import rights_ledger
from desktop_app.services.people import add_note, file_history, file_page
from desktop_app.services.requests import request_page
from desktop_app.services.rows import ChangeRow, FilePage, MemberRow
from desktop_app.services.versions import versions_of_person
from desktop_app.translate import translate
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.glass_card import GlassCard
from desktop_app.ui.pages.kept_papers import KeptPapers, right_to_add
from desktop_app.ui.pages.person_facts import card_number_fact
from desktop_app.ui.pages.person_family import FamilyTab
from desktop_app.ui.pages.person_listing import Listing, PaperLine, Shown
from desktop_app.ui.pages.person_lists import HistoryTab, PapersTab, RequestsTab
from desktop_app.ui.pages.person_notes import NotesTab
from desktop_app.ui.pages.person_rights import RightsTab
from desktop_app.ui.pages.reminder_card import NewReminder
from desktop_app.ui.pages.taking_back import say_deleted, say_found, take_back
from desktop_app.ui.pages.versions_card import VersionsCard
from desktop_app.ui.pages.words import category_words, member_words
from desktop_app.ui.widgets.badge import Badge, BadgeSpec
from desktop_app.ui.widgets.button import Button, icon_button
from desktop_app.ui.widgets.card import Card, ScrollColumn, row
from desktop_app.ui.widgets.choices import Option, TabBar
from desktop_app.ui.widgets.facts import Fact, FactsRow, FamilyStrip, MemberCard
from desktop_app.ui.widgets.labels import ElidedLabel, hairline
from desktop_app.ui.widgets.sideways import SidewaysArea

EVERYBODY = ""
# Reading the papers of more requests than these would make the page wait.
PAPERS_OF = 40


class PersonPage(DeskPage):
    """A principal with the family behind; `person_in_view` says who a new request would be for."""

    nav: ClassVar[str] = "people"

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self._page: FilePage | None = None
        self._wanted: tuple[int, int | None] = (0, None)
        self._day: date | None = None
        self._stale_tabs: set[str] = set()
        self._is_new_look = False
        self.body.addWidget(self._make_head())
        self.strip = FamilyStrip()
        self.strip.chosen.connect(lambda _code: self._show_chosen())
        self.strip_holder = SidewaysArea(self.strip, 52)
        self.strip.reached.connect(self.strip_holder.bring)
        self.body.addWidget(self.strip_holder)
        self.body.addWidget(self._make_tabs(), 1)
        self._connect()

    def title(self) -> str:
        """Return the principal's name."""
        if self._page is None:
            return translate("Person", "File")
        return self._page.principal.person.full_name_ar

    def first_focus(self) -> QWidget | None:
        """Give the keyboard to the tabs."""
        return self.tabs.buttons()[0] if self.tabs.buttons() else None

    def remind(self) -> None:
        """Ask when to be reminded of this file, and of what."""
        if self._page is None:
            return
        about = f"{self.title()} · {formats.isolate(self._page.file.number)}"
        card = NewReminder(self.window(), self.desk, about, file_id=self._page.file.id)
        card.told.connect(lambda words, _undo: self.say(words))
        card.failed.connect(self.fail)
        card.open()

    def person_in_view(self) -> tuple[int, int] | None:
        """Return (file id, person id) of the member chosen, or of the principal."""
        if self._page is None:
            return None
        return self._page.file.id, self._chosen() or self._page.principal.person.id

    # What it is made of

    def _make_head(self) -> Card:
        card = Card(padding=12)
        self._name = ElidedLabel("", "title")
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._badge = Badge(BadgeSpec(""))
        self._also = ElidedLabel("", "second")
        self.print_button = Button(
            translate("Person", "Summary"), icon="printer", keys="Ctrl+P", show_keys=False
        )
        self.remind_button = icon_button(
            "bell-plus", translate("Person", "New reminder"), "outline", small=False
        )
        self.edit_button = Button(
            translate("Person", "Correction"), icon="clipboard-pen", keys="Ctrl+E", show_keys=False
        )
        self.print_button.setEnabled(self.desk.may(Action.PRINT))
        self.edit_button.setEnabled(self.desk.may(Action.EDIT_PEOPLE))
        card.body.addLayout(
            row(
                self._name,
                self._badge,
                None,
                self.remind_button,
                self.print_button,
                self.edit_button,
                spacing=12,
            )
        )
        card.body.addWidget(self._also)
        card.body.addWidget(hairline())
        self._facts = FactsRow()
        self._facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        card.body.addWidget(self._facts)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return card

    def _make_tabs(self) -> Card:
        self.family = FamilyTab(self.desk)
        self.requests = RequestsTab(self.desk)
        self.rights = RightsTab(self.desk)
        self.papers = PapersTab()
        self.kept = KeptPapers(self.desk, with_request=True)
        kept = ScrollColumn(spacing=0)
        kept.body.addWidget(self.kept)
        kept.body.addStretch(1)
        self.notes = NotesTab(self.desk)
        self.history = HistoryTab(self.desk)
        self._tab_pages: dict[str, QWidget] = {
            "family": self.family,
            "requests": self.requests,
            "rights": self.rights,
            "papers": self.papers,
            "kept": kept,
            "notes": self.notes,
            "history": self.history,
        }
        self.tabs = TabBar(
            [
                Option("family", translate("Person", "Family"), count=0),
                Option("requests", translate("Person", "Requests"), count=0),
                Option("rights", translate("Person", "Rights")),
                Option("papers", translate("Person", "Papers")),
                Option("kept", translate("Person", "Kept papers")),
                Option("notes", translate("Person", "Notes"), count=0),
                Option("history", translate("Person", "History")),
            ],
            translate("Person", "Parts of the file"),
        )
        self.stack = QStackedWidget()
        for widget in self._tab_pages.values():
            self.stack.addWidget(widget)
        card = Card(flush=True)
        card.body.addWidget(self.tabs)
        card.body.addWidget(self.stack, 1)
        return card

    def _connect(self) -> None:
        self.tabs.chosen.connect(self.show_tab)
        self.print_button.clicked.connect(lambda: self._print("person"))
        self.remind_button.clicked.connect(self.remind)
        self.edit_button.clicked.connect(lambda: self._edit(self._chosen()))
        self.family.member_chosen.connect(self.show_member)
        self.family.edit.connect(self._edit)
        self.family.add.connect(self._add)
        self.requests.opened.connect(lambda one: self.go("request", {"request_id": one.id}))
        self.requests.new_request.connect(self._ask)
        self.papers.opened.connect(lambda one: self.go("request", {"request_id": one.id}))
        self.rights.day_chosen.connect(self._compute_on)
        self.rights.opened.connect(lambda request: self.go("request", {"request_id": request}))
        self.rights.printed.connect(lambda: self._print("rights"))
        self.notes.written.connect(self._write_note)
        self.notes.asked.connect(self.consult_notes)
        self.kept.told.connect(lambda words, undo: self.say(words, undo=undo))
        self.kept.failed.connect(self.fail)
        self.kept.changed.connect(self._kept_changed)
        self.notes.deleted.connect(self._delete_note)
        self.family.deleted.connect(self._delete_member)
        self.history.compared.connect(self.compare_versions)
        self.history.merging.connect(self.merge_with)
        self.history.merged.connect(self.show_merges)

    # What it shows

    def show_page(
        self, file_id: int = 0, person_id: int | None = None, tab: str = "", **_: Any
    ) -> None:
        """Show a file; a family member's id chooses them on the strip."""
        if (file_id, person_id) != self._wanted:
            self._day = None
            self.notes.area.clear()
        self._wanted = (file_id, person_id)
        self._is_new_look = True
        if tab:
            self.show_tab(tab)
        self._read(choose=person_id)

    def refresh(self) -> None:
        """Read the file again."""
        if self._wanted[0]:
            self._read()

    def _read(self, choose: int | None = None) -> None:
        file_id, day = self._wanted[0], self._day
        self.read(lambda: file_page(self.desk, file_id, day), lambda page: self._show(page, choose))

    def _show(self, page: FilePage, choose: int | None) -> None:
        if page.file.id != self._wanted[0]:
            return
        is_other = self._page is None or self._page.file.id != page.file.id
        self._page = page
        self._stale_tabs = {"papers", "kept", "history", "rights"}
        self._show_head(page)
        self.strip.set_cards(_cards(page))
        if choose is not None and choose != page.principal.person.id:
            self.strip.set_value(str(choose))
        elif is_other or choose is not None:
            self.strip.set_value(EVERYBODY)
        self._show_chosen()
        self._note_look()

    def _note_look(self) -> None:
        """Remember once that the account opened whom the page was opened for."""
        found, is_new = self.person_in_view(), self._is_new_look
        self._is_new_look = False
        if is_new and found is not None:
            self.note_aside(lambda: looks.note_person(self.desk, *found))

    def _show_head(self, page: FilePage) -> None:
        principal = page.principal
        self._name.setText(principal.person.full_name_ar)
        self._badge.show_spec(BadgeSpec(category_words(principal.category, principal.person.sex)))
        number = formats.isolate(page.file.number)
        parts = [
            formats.isolate(principal.person.full_name_latin),
            translate("Person", "file {number}", number=number),
        ]
        if page.file.old_number:
            old = formats.isolate(page.file.old_number)
            parts.append(translate("Person", "old number {number}", number=old))
        if page.former_numbers:
            former = "، ".join(formats.isolate(one) for one in page.former_numbers)
            parts.append(translate("Person", "merged from {numbers}", numbers=former))
        self._also.setText(" · ".join(part for part in parts if part))
        self._facts.set_facts(self._head_facts(page))

    def _head_facts(self, page: FilePage) -> list[Fact]:
        file, person = page.file, page.principal.person
        phone = formats.phone(person.phone) if person.phone else ""
        born = formats.long_date(person.birth) if person.birth else ""
        facts = [
            Fact(translate("Person", "Service number"), file.matricule, ltr=True),
            Fact(translate("Person", "Rank"), file.rank_ar),
            Fact(translate("Person", "Birth"), born),
            card_number_fact(self.desk, page, page.principal),
            Fact(translate("Person", "Phone"), phone, ltr=True),
            Fact(translate("Person", "Mutual affiliation"), person.mutual_affiliation, ltr=True),
            Fact(translate("Person", "Posting"), file.posting),
        ]
        if person.died_on is not None:
            died = Fact(translate("Person", "Death"), formats.long_date(person.died_on))
            facts.insert(3, died)
        return facts

    def _chosen(self) -> int | None:
        code = self.strip.value()
        return int(code) if code else None

    def show_member(self, person_id: int) -> None:
        """Choose a member on the strip."""
        self.strip.set_value(str(person_id))
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self._page is None:
            return
        part = self.strip.chosen_part()
        if part is not None:
            self.strip_holder.bring(part)
        shown = Shown(self._page, self._chosen())
        self.tabs.set_counts(
            {
                "family": len(self._page.members),
                "requests": sum(shown.is_of(one.beneficiary_id) for one in self._page.requests),
                "notes": sum(shown.is_of(one.person_id) for one in self._page.notes),
            }
        )
        self.family.show_file(shown)
        self.requests.show_file(shown)
        self.rights.show_file(shown)
        self.papers.show_file(shown)
        self.notes.show_file(shown)
        self._read_tab(self.tabs.value())

    def show_tab(self, code: str) -> None:
        """Bring a tab to the front: family, requests, rights, papers, kept, notes, history."""
        self.tabs.set_value(code)
        self.stack.setCurrentWidget(self._tab_pages[code])
        self._read_tab(code)

    def _read_tab(self, code: str) -> None:
        """Read what only one tab shows when it is first looked at."""
        if self._page is None or code not in self._stale_tabs:
            return
        self._stale_tabs.discard(code)
        page = self._page
        if code == "papers":
            self.read(lambda: _papers_of(self.desk, page), self.papers.set_lines)
            self.read(lambda: _agreements_of(self.desk, page), self.papers.set_agreements)
        elif code == "kept":
            self._read_kept(page)
        elif code == "rights":
            self.read(
                lambda: rights_ledger(self.desk, page.file.id, page.on), self.rights.set_ledger
            )
        else:
            self.read(lambda: file_history(self.desk, page.file.id), self._show_history)

    def _read_kept(self, page: FilePage) -> None:
        about = f"{page.principal.person.full_name_ar} · {formats.isolate(page.file.number)}"
        may_add = right_to_add(self.desk, None)
        self.kept.show_place(AttachForm(page.file.id), about, may_add=may_add)

    def _kept_changed(self) -> None:
        """Read the papers and the history anew when they are looked at again."""
        self._stale_tabs |= {"papers", "history"}

    def _show_history(self, changes: list[ChangeRow]) -> None:
        self.history.show_rows(changes)

    def resized(self, compact: bool) -> None:
        """Make the rows lower in a low window."""
        super().resized(compact)
        for widget in (self.family.listing, *self._tab_pages.values()):
            if isinstance(widget, Listing):
                widget.set_dense(compact)

    # What it does

    def _compute_on(self, day: date) -> None:
        self._day = day
        self._read()

    def _print(self, document: str) -> None:
        if self._page is not None:
            found = {"document": document, "file_id": self._page.file.id}
            self.go("print", found if self._day is None else found | {"on": self._day})

    def _edit(self, person_id: int | None) -> None:
        if self._page is None:
            return
        member = self._page.member(person_id) if person_id else self._page.principal
        if member.relation is Relation.PRINCIPAL:
            self.go("file_form", {"file_id": self._page.file.id})
        else:
            self.go("member_form", {"file_id": self._page.file.id, "member_id": member.id})

    def _add(self, relation: str) -> None:
        if self._page is not None:
            self.go("member_form", {"file_id": self._page.file.id, "relation": relation})

    def _ask(self) -> None:
        found = self.person_in_view()
        if found is not None:
            self.go("new_request", {"file_id": found[0], "person_id": found[1]})

    def _write_note(self, text: str, secret: bool) -> None:
        found = self.person_in_view()
        if found is not None:
            self.read(
                lambda: add_note(self.desk, *found, text, confidential=secret),
                lambda _note: self._noted(),
            )

    def consult_notes(self) -> None:
        """Ask why confidential notes are to be read, then read them."""
        if self._page is None:
            return
        about = f"{self._page.principal.person.full_name_ar} · {isolate(self._page.file.number)}"
        file_id = self._page.file.id
        self.glass = GlassCard(self.window(), self.desk, Veil.CONFIDENTIAL, "files", file_id, about)
        self.glass.opened.connect(self._read)
        self.glass.failed.connect(self.fail)
        self.glass.open()

    def _noted(self) -> None:
        self.notes.area.clear()
        self.notes.secret.setChecked(False)
        file_id, words = self._wanted[0], translate("Person", "The note is recorded.")
        say_found(self, words, lambda: (undo.last_of_file(self.desk, file_id).seq,))
        self._read()

    def _delete_note(self, note_id: int) -> None:
        words = translate("Person", "The note is in the trash.")
        self._delete(lambda: trash.delete_note(self.desk, note_id), words)

    def _delete_member(self, person_id: int) -> None:
        if self._page is None:
            return
        page, member = self._page, self._page.member(person_id)
        if member.relation is Relation.PRINCIPAL:
            self._delete_file(page)
            return
        name = member.person.full_name_ar
        words = translate("Person", "{name} is in the trash.", name=name)
        self.strip.set_value(EVERYBODY)
        self._delete(lambda: trash.delete_member(self.desk, member.id, member.version), words)

    def _delete_file(self, page: FilePage) -> None:
        number = formats.isolate(page.file.number)
        words = translate("Person", "File {number} is in the trash.", number=number)

        def deleted(trash_id: int) -> None:
            self.go("people", {})
            say_deleted(self, words, trash_id)

        desk, file = self.desk, page.file
        self.read(lambda: trash.delete_file(desk, file.id, file.version), deleted)

    def _delete(self, task: Callable[[], int], words: str) -> None:
        def deleted(trash_id: int) -> None:
            say_deleted(self, words, trash_id)
            self.changed.emit()
            self._read()

        self.read(task, deleted)

    def take_back(self) -> None:
        """Take back the account's last edit of this file."""
        file_id = self._wanted[0]
        if file_id:
            take_back(self, lambda: undo.last_of_file(self.desk, file_id))

    def compare_versions(self) -> None:
        """Show the chosen member at two moments side by side."""
        found = self.person_in_view()
        if found is None or self._page is None:
            return
        desk, name = self.desk, self._page.member(found[1]).person.full_name_ar
        card = VersionsCard(self.window(), desk, name, lambda: versions_of_person(desk, *found))
        card.failed.connect(self.fail)
        card.open()

    def merge_with(self) -> None:
        """Merge the chosen member, or the principal, with another record."""
        found = self.person_in_view()
        if found is not None:
            self.go("merge", {"kept": found[1]})

    def show_merges(self) -> None:
        """Show the merges of the people of this file."""
        if self._page is not None:
            people = tuple(one.person.id for one in self._page.members)
            self.go("merges", {"people": people})


def _papers_of(desk: Desk, page: FilePage) -> Sequence[PaperLine]:
    lines: list[PaperLine] = []
    for request in page.requests[:PAPERS_OF]:
        papers = request_page(desk, request.id).papers
        lines += [
            PaperLine(request, paper)
            for paper in papers
            if not paper.is_optional or paper.received_on is not None
        ]
    return lines


def _agreements_of(desk: Desk, page: FilePage) -> dict[int, Sequence[AgreementRow]]:
    """Return the numbers that decisions gave to each person of a file."""
    today = desk.today()
    people_ids = [member.person.id for member in page.members]
    return {one: agreements_of(desk, one, today) for one in people_ids}


def _cards(page: FilePage) -> list[MemberCard]:
    number = len(page.members)
    everybody = translate("Person", "The whole family")
    people = translate("Person", "%n members", n=number)
    return [MemberCard(EVERYBODY, everybody, "", people), *(_card(one) for one in page.members)]


def _card(member: MemberRow) -> MemberCard:
    kind = member_words(member)
    age = "" if member.age is None else str(member.age)
    detail = "، ".join(filter(None, (kind, age)))
    status, icon, tone = _status(member)
    code = str(member.person.id)
    return MemberCard(code, member.person.given_names_ar, detail, status, icon, tone)


def _status(member: MemberRow) -> tuple[str, str, str]:
    right, is_woman = member.right, member.person.sex is Sex.FEMALE
    if right.code == "deceased":
        words = translate("Person", "She died") if is_woman else translate("Person", "He died")
        return words, "", ""
    if not right.entitled:
        return translate("Person", "Without right"), "circle-minus", ""
    if member.right_ends_soon and right.until is not None:
        day = formats.long_date(right.until)
        return translate("Person", "until {date}", date=day), "calendar-clock", "missing"
    if right.code == "spouse_unconfirmed":
        words = translate("Person", "Certificate to come")
        return words, "file-exclamation-point", "missing"
    if is_woman:
        return translate("Person", "Her rights are open"), "", ""
    return translate("Person", "His rights are open"), "", ""
