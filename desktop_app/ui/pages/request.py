"""One request: who and what, where it stands, what may be done now, and all that is known."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.errors import InvalidError
from desktop_app.domain.formats import isolate
from desktop_app.domain.glass import Veil
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Kind, Relation
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import looks, moves, request_reports, requests, trash, undo, urgency
from desktop_app.services.confidence import WITHHELD
from desktop_app.services.desk import Desk
from desktop_app.services.forms import MoveForm, RequestQuery
from desktop_app.services.rows import ActionOffer
from desktop_app.services.rows import RequestPage as RequestFacts
from desktop_app.services.versions import versions_of_request
from desktop_app.translate import tell, translate
from desktop_app.ui import icons, theme
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.glass_card import GlassCard, GlassNote
from desktop_app.ui.pages.kind_card import KindCard
from desktop_app.ui.pages.reminder_card import NewReminder
from desktop_app.ui.pages.request_actions import ActionsLine
from desktop_app.ui.pages.request_cards import DataCard, PapersCard
from desktop_app.ui.pages.request_decision import DecisionCard, ReportsCard
from desktop_app.ui.pages.request_kinds import CARDS
from desktop_app.ui.pages.request_life import CourseCard, life_steps
from desktop_app.ui.pages.request_money import AmountsCard
from desktop_app.ui.pages.request_prints import RequestPrint, prints_of
from desktop_app.ui.pages.request_step import StepPanel
from desktop_app.ui.pages.request_term import TermCard
from desktop_app.ui.pages.request_words import category_words, day_words, urgent_badge
from desktop_app.ui.pages.taking_back import say_deleted, say_found, take_back
from desktop_app.ui.pages.versions_card import VersionsCard
from desktop_app.ui.widgets.badge import Badge, BadgeSpec, ProviderTag, state_badge
from desktop_app.ui.widgets.button import Button, icon_button
from desktop_app.ui.widgets.card import (
    Card,
    PageHeader,
    ScrollColumn,
    clear,
    column,
    held,
    row,
)
from desktop_app.ui.widgets.labels import ElidedLabel, hairline
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.life import Stepper
from desktop_app.ui.widgets.notes import EmptyState, NoteBox

SIDE = 346
Record = Callable[[Desk, int, MoveForm, int], RequestFacts]
# What is recorded without a step of the life; every other action is one.
BESIDES: dict[RequestAction, Record] = {
    RequestAction.MARK_URGENT: urgency.change_urgency,
    RequestAction.LIFT_URGENCY: urgency.change_urgency,
    RequestAction.WRITE_REPORT: request_reports.write_report,
}


class RequestPage(DeskPage):
    """A request's page. `query` and `place` say in which list it was found, for the arrows."""

    nav = "requests"
    has_primary = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.page: RequestFacts | None = None
        self._request_id = 0
        self._is_new_look = False
        self._wanted_step: RequestAction | None = None
        self._query: RequestQuery | None = None
        self._place = 0
        self._around: dict[int, int] = {}
        self.header = PageHeader("", "", *self._arrows())
        self.person = Button("", "link", small=True)
        self.about = ElidedLabel("", "second")
        self.stepper = Stepper()
        self.steps = ActionsLine()
        self.panel = StepPanel(desk)
        self.withheld = NoteBox()
        self.veils = {veil: GlassNote(desk, veil) for veil in Veil}
        self.term, self.amounts = TermCard(desk), AmountsCard(desk)
        self.decision, self.reports = DecisionCard(desk), ReportsCard(desk)
        self.own_cards: dict[Kind, list[KindCard]] = {
            kind: [make(desk) for make in makers] for kind, makers in CARDS.items()
        }
        self.data, self.papers = DataCard(desk), PapersCard(desk)
        self.course = CourseCard(desk)
        self.gone = EmptyState(
            "file-x",
            translate("RequestPage", "This request cannot be shown. Go back to the list."),
            translate("RequestPage", "Requests"),
        )
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Return the request's number."""
        if self.page is None:
            return translate("RequestPage", "Request")
        return self.page.row.number

    def _arrows(self) -> list[QWidget]:
        self.before = icon_button("chevron-left", translate("RequestPage", "Previous request"))
        self.after = icon_button("chevron-right", translate("RequestPage", "Next request"))
        self.counted = text_label("", "second")
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        for keys, by in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda move=by: self._step(move))
        return [self.before, self.counted, self.after]

    def _arrange(self) -> None:
        # The list of cards reaches the page's edges, so that its bar stands beside the cards.
        margin = theme.size("margin")
        self.body.setContentsMargins(0, 12, 0, 0)
        head = column(self.header, row(self.person, self.about, spacing=2), spacing=0)
        head.setContentsMargins(margin, 0, margin, 0)
        self.whole = held(column(head, self._scrolling(), spacing=10))
        self.body.addWidget(self.whole)
        self.body.addWidget(self.gone)
        self.whole.hide()
        self.gone.hide()

    def _scrolling(self) -> QWidget:
        life = Card(flush=True)
        life.body.addLayout(column(self.stepper, margins=(14, 12, 14, 10)))
        life.body.addWidget(hairline())
        life.body.addWidget(self.steps)
        life.body.addWidget(self.panel)
        side = held(column(self.papers, self.course, None, spacing=12))
        side.setFixedWidth(SIDE)
        own = [card for cards in self.own_cards.values() for card in cards]
        main = column(
            self.withheld,
            *self.veils.values(),
            self.term,
            self.amounts,
            *own,
            self.decision,
            self.reports,
            self.data,
            None,
            spacing=12,
        )
        below = row(main, side, spacing=12)
        below.setStretch(0, 1)
        margin = theme.size("margin")
        self.column = ScrollColumn((margin, 0, margin, 12))
        self.column.body.addWidget(life)
        self.column.body.addLayout(below)
        self.column.body.addStretch(1)
        return self.column

    def _connect(self) -> None:
        self.person.clicked.connect(self._open_person)
        self.steps.asked.connect(self._ask)
        self.panel.confirmed.connect(self._move)
        self.panel.cancelled.connect(self._close_panel)
        self.papers.received.connect(self._receive)
        for veil, note in self.veils.items():
            note.pressed.connect(lambda found=veil: self.consult(found))
        self.papers.kept.told.connect(lambda words, undo: self.say(words, undo=undo))
        self.papers.kept.failed.connect(self.fail)
        self.papers.kept.changed.connect(self._papers_changed)
        self.gone.pressed.connect(lambda: self.go("requests", {}))
        for cards in self.own_cards.values():
            for card in cards:
                card.recorded.connect(self._recorded)

    # Reading

    def show_page(
        self,
        request_id: int = 0,
        query: RequestQuery | None = None,
        place: int = 0,
        step: RequestAction | None = None,
        **_args: Any,
    ) -> None:
        """Show a request, with arrows when it comes from a list, and a step it is opened for."""
        self._wanted_step = step
        self._request_id, self._query, self._place = request_id, query, place
        self._around = {}
        self._is_new_look = True
        self._show_panel(False)
        self._show_arrows(0)
        self.column.verticalScrollBar().setValue(0)
        self.refresh()
        if query is not None:
            self.read(self._read_around, self._take_around)

    def refresh(self) -> None:
        """Read the request again."""
        wanted = self._request_id
        self.read(lambda: requests.request_page(self.desk, wanted), self._take, self._missing)

    def _missing(self, error: Exception) -> None:
        self.whole.hide()
        self.gone.show()
        self.fail(error)

    def _take(self, page: RequestFacts) -> None:
        if page.row.id != self._request_id:
            return
        self.page = page
        self.gone.hide()
        self.whole.show()
        self._show_head(page)
        self.stepper.set_steps(life_steps(page, self.desk.today()))
        self.steps.show_page(page, self._tools(page))
        self.withheld.say(tell(WITHHELD) if page.withheld else "", "warning")
        for veil, note in self.veils.items():
            note.show_closed(veil in page.veils)
        for card in (self.term, self.amounts, self.decision, self.reports, self.data, self.course):
            card.show_page(page)
        self._show_own_cards(page)
        self.papers.show_page(page, editable=self._may_receive(page))
        self._note_look(page)
        self._begin_step(page)

    def _note_look(self, page: RequestFacts) -> None:
        """Remember once that the account opened the request."""
        if not self._is_new_look:
            return
        self._is_new_look = False
        found = page.row.id, page.row.file_id
        self.note_aside(lambda: looks.note_request(self.desk, *found))

    def _begin_step(self, page: RequestFacts) -> None:
        """Begin the step the page was opened for, when it is allowed."""
        wanted, self._wanted_step = self._wanted_step, None
        for offer in page.actions:
            if offer.action is wanted and offer.is_allowed:
                self._ask(offer)

    def _show_own_cards(self, page: RequestFacts) -> None:
        for kind, cards in self.own_cards.items():
            for card in cards:
                card.hide()
                if kind is page.row.kind and not page.withheld:
                    card.show_page(page)

    def _may_receive(self, page: RequestFacts) -> bool:
        return page.row.is_open and not page.withheld and self.desk.may(Action.EDIT_REQUEST)

    def _read_around(self) -> tuple[int, dict[int, int]]:
        assert self._query is not None
        first = max(0, self._place - 1)
        found = requests.list_requests(self.desk, self._query, first, 3)
        ids = {first + number - self._place: one.id for number, one in enumerate(found)}
        return requests.count_requests(self.desk, self._query), ids

    def _take_around(self, found: tuple[int, dict[int, int]]) -> None:
        total, self._around = found
        self._show_arrows(total)

    def _show_arrows(self, total: int) -> None:
        for widget in (self.before, self.after, self.counted):
            widget.setVisible(total > 1)
        self.before.setEnabled(-1 in self._around)
        self.after.setEnabled(1 in self._around)
        place = self._place + 1
        self.counted.setText(
            translate("RequestPage", "{place} of {total}", place=place, total=total)
        )

    def _step(self, by: int) -> None:
        if by in self._around:
            self.go(
                "request",
                {"request_id": self._around[by], "query": self._query, "place": self._place + by},
            )

    # Showing

    def _show_head(self, page: RequestFacts) -> None:
        found = page.row
        self.header.set_title(isolate(found.number))
        self.header.set_detail(found.type_short_ar)
        clear(self.header.beside)
        badges: list[QWidget] = [
            ProviderTag(found.provider),
            Badge(state_badge(found.state, found.kind, found.outcome)),
        ]
        if found.urgent:
            badges.append(Badge(urgent_badge()))
        if page.type is not None and page.type.confidential:
            words = translate("RequestPage", "Confidential")
            badges.append(Badge(BadgeSpec(words, "refused", "lock")))
        if found.is_overdue:
            late = translate("RequestPage", "Late")
            badges.append(Badge(BadgeSpec(late, "late", "clock-alert", flat=True)))
        self.header.add_beside(*badges)
        self.person.setText(found.beneficiary_ar)
        self.about.setText(self._about(page))

    def _about(self, page: RequestFacts) -> str:
        found = page.row
        parts = [category_words(found.beneficiary_category, found.beneficiary_sex)]
        if page.beneficiary.relation is not Relation.PRINCIPAL:
            parts.append(
                translate("RequestPage", "file of {principal}", principal=page.principal_ar)
            )
        parts.append(translate("RequestPage", "File {number}", number=isolate(page.file.number)))
        day = day_words(found.received_on, self.desk.today())
        parts.append(translate("RequestPage", "deposited on {date}", date=day))
        return " · ".join(parts)

    def _record_buttons(self, page: RequestFacts) -> list[Button]:
        """Return what may be done with the record itself: comparing, and deleting while it may."""
        compare = icon_button(
            "columns-2", translate("RequestPage", "Two moments side by side"), "outline"
        )
        compare.clicked.connect(self.compare_versions)
        drop = icon_button("trash-2", translate("RequestPage", "Deletion"), "outline")
        drop.clicked.connect(self.delete)
        may = self.desk.may(Action.DELETE) and page.row.is_open and page.slip is None
        compare.setVisible(not page.withheld)
        drop.setVisible(may and not page.withheld)
        return [drop, compare]

    def _remind_button(self) -> Button:
        made = icon_button("bell-plus", translate("RequestPage", "New reminder"), "outline")
        made.clicked.connect(self.remind)
        return made

    def remind(self) -> None:
        """Ask when to be reminded of this request, and of what."""
        if self.page is None:
            return
        found = self.page.row
        about = f"{found.beneficiary_ar} · {isolate(found.number)}"
        card = NewReminder(self.window(), self.desk, about, found.id, found.file_id)
        card.told.connect(lambda words, _undo: self.say(words))
        card.failed.connect(self.fail)
        card.open()

    def consult(self, veil: Veil) -> None:
        """Ask why what is kept closed is to be read, then read it."""
        if self.page is None:
            return
        found = self.page.row
        about = f"{found.beneficiary_ar} · {isolate(found.number)}"
        self.glass = GlassCard(self.window(), self.desk, veil, "requests", found.id, about)
        self.glass.opened.connect(self.refresh)
        self.glass.failed.connect(self.fail)
        self.glass.open()

    def _tools(self, page: RequestFacts) -> list[QWidget]:
        """Return what the page adds to the steps: the letter that is due now stands by itself."""
        due = next((one for one in prints_of(page) if one.is_due), None)
        letter = [self._letter_button(due)] if due and self.desk.may(Action.PRINT) else []
        tools = [*self._record_buttons(page), self._remind_button(), self._print_button(page)]
        return [*letter, *tools]

    def _letter_button(self, letter: RequestPrint) -> Button:
        made = Button(letter.words, icon=letter.icon)
        made.clicked.connect(self._printing(letter.document))
        return made

    def _print_button(self, page: RequestFacts) -> Button:
        made = Button(translate("RequestPage", "Print"), icon="printer")
        menu = QMenu(made)
        for one in prints_of(page):
            act = menu.addAction(icons.icon(one.icon, "ink2", 16), one.words)
            act.triggered.connect(self._printing(one.document))
        made.set_choices(menu)
        made.setVisible(self.desk.may(Action.PRINT))
        return made

    def _printing(self, document: str) -> Callable[[], None]:
        return lambda: self.go("print", {"document": document, "request_id": self._request_id})

    def _open_person(self) -> None:
        if self.page is not None:
            found = self.page.row
            self.go("person", {"file_id": found.file_id, "person_id": found.beneficiary_id})

    # Acting

    def _ask(self, offer: ActionOffer) -> None:
        if self.page is not None:
            self.panel.ask(offer, self.page)
            self._show_panel(True)
            self.column.verticalScrollBar().setValue(0)

    def _show_panel(self, shown: bool) -> None:
        """Put the step's panel in the place of the buttons, or the buttons back."""
        self.panel.setVisible(shown)
        self.steps.setVisible(not shown)

    def _close_panel(self) -> None:
        self._show_panel(False)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, form: MoveForm) -> None:
        if self.page is None:
            return
        wanted, version = self._request_id, self.page.version
        words = self.panel.offer.label_ar
        record = BESIDES.get(form.action, moves.move_request)
        self.read(
            lambda: record(self.desk, wanted, form, version),
            lambda page: self._moved(page, words),
            self._refused,
        )

    def _moved(self, page: RequestFacts, step: str) -> None:
        self._show_panel(False)
        self._recorded(page)
        self.say(
            translate(
                "RequestPage",
                "{step}: recorded for {number}.",
                step=step,
                number=isolate(page.row.number),
            )
        )

    def _recorded(self, page: RequestFacts) -> None:
        """Show what was recorded here, and tell the rest of the window."""
        self._take(page)
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, InvalidError) and not self.panel.isHidden():
            self.panel.show_faults(error.faults)
        else:
            self.fail(error)
            self.refresh()

    def _receive(self, codes: frozenset[str]) -> None:
        if self.page is None:
            return
        wanted, version = self._request_id, self.page.version
        self.read(
            lambda: moves.receive_papers(self.desk, wanted, codes, version),
            self._received,
            self._refused,
        )

    def _papers_changed(self) -> None:
        """Read the request again: a paper of its list may count as received now."""
        self.refresh()
        self.changed.emit()

    def _received(self, page: RequestFacts) -> None:
        self._recorded(page)
        words, wanted = translate("RequestPage", "The papers received are recorded."), page.row.id
        say_found(self, words, lambda: (undo.last_of_request(self.desk, wanted).seq,))

    def take_back(self) -> None:
        """Take back the account's last edit of this request; a step says how it is turned back."""
        wanted = self._request_id
        if self.page is not None:
            take_back(self, lambda: undo.last_of_request(self.desk, wanted))

    def delete(self) -> None:
        """Put the request into the trash and go back to the list."""
        if self.page is None:
            return
        desk, wanted, version = self.desk, self._request_id, self.page.version
        number = isolate(self.page.row.number)
        words = translate("RequestPage", "The request {number} is in the trash.", number=number)

        def deleted(trash_id: int) -> None:
            self.changed.emit()
            self.go("requests", {})
            say_deleted(self, words, trash_id)

        self.read(lambda: trash.delete_request(desk, wanted, version), deleted)

    def compare_versions(self) -> None:
        """Show the request at two moments side by side."""
        if self.page is None:
            return
        desk, wanted = self.desk, self._request_id
        number = isolate(self.page.row.number)
        card = VersionsCard(self.window(), desk, number, lambda: versions_of_request(desk, wanted))
        card.failed.connect(self.fail)
        card.open()
