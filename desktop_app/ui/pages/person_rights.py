"""The tab of rights: what each of a family may ask for on a day, what is used, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from desktop_app.domain import formats
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Provider, Status
from desktop_app.domain.vocabulary import label as status_label
from desktop_app.services.desk import Desk
from desktop_app.services.ledger_rows import LedgerRow
from desktop_app.services.ledger_views import Entry, entries
from desktop_app.translate import tell, translate
from desktop_app.ui.columns import Column, Group, Lines, Piece
from desktop_app.ui.pages.person_listing import Listing, Shown
from desktop_app.ui.pages.words import NONE
from desktop_app.ui.widgets.badge import BadgeSpec
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.inputs import DateField
from desktop_app.ui.widgets.labels import label

ALL = ""


class RightsTab(Listing):
    """The ledger of rights on a chosen day, by provider.

    `day_chosen(date)`, `opened(request id)` for the request a sentence cites, `printed()`.
    """

    day_chosen = Signal(object)
    opened = Signal(int)
    printed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            _columns(),
            translate("Person", "Rights"),
            "shield-check",
            translate("Person", "Nothing of the catalogue is in this case."),
            two_lines=True,
        )
        self._day: date | None = None
        self._shown: Shown | None = None
        self._ledger: Sequence[LedgerRow] = ()
        self.entries: Sequence[Entry] = ()
        self.table.link_clicked.connect(lambda entry, _key: self._open(entry))
        self.table.activated_row.connect(self._open)
        self.segments = _segments()
        self.segments.chosen.connect(lambda _code: self._fill())
        self.day = DateField(desk.today)
        self.day.setFixedWidth(136)
        self.day.setAccessibleName(translate("Person", "Day the rights are computed for"))
        self.day.picked.connect(self._picked)
        self.print_button = Button(
            translate("Person", "Statement of rights"), "link", icon="printer", small=True
        )
        self.print_button.clicked.connect(self.printed)
        self.print_button.setEnabled(desk.may(Action.PRINT))
        self.tools.addWidget(self.segments)
        self.tools.addStretch(1)
        self.tools.addWidget(label(translate("Person", "computed on"), "small"))
        self.tools.addWidget(self.day)
        self.tools.addWidget(self.print_button)

    def _picked(self) -> None:
        found = self.day.date()
        if found is None:
            self.day.set_date(self._day)
        elif found.first() != self._day:
            self.day_chosen.emit(found.first())

    def _open(self, entry: Entry | None) -> None:
        if entry is not None and entry.row.request_id is not None:
            self.opened.emit(entry.row.request_id)

    def set_ledger(self, ledger: Sequence[LedgerRow]) -> None:
        """Show another ledger."""
        self._ledger = ledger
        if self._shown is not None:
            self.show_file(self._shown)

    def show_file(self, shown: Shown) -> None:
        """Show the rights of the family, or of the member who is chosen."""
        self._shown = shown
        self._day = shown.page.on
        self.day.set_date(self._day)
        names = {one.person.id: one.person.given_names_ar for one in shown.page.members}
        self.entries = entries([one for one in self._ledger if shown.is_of(one.person_id)], names)
        counts = {one.value: sum(e.row.status is one for e in self.entries) for one in Status}
        self.segments.set_counts({ALL: len(self.entries)} | counts)
        self._fill()

    def _fill(self) -> None:
        wanted = self.segments.value()
        chosen = [one for one in self.entries if wanted in {ALL, one.row.status.value}]
        self.show_rows([line for provider in Provider for line in _grouped(provider, chosen)])


def _segments() -> SegmentedControl:
    return SegmentedControl(
        [
            Option(ALL, translate("Person", "All"), count=0),
            *(Option(one.value, tell(status_label(one)), LOOKS[one][1], 0) for one in Status),
        ],
        translate("Person", "Which rights"),
    )


def _grouped(provider: Provider, chosen: Sequence[Entry]) -> list[Group | Entry]:
    mine = [one for one in chosen if one.row.provider is provider]
    if not mine:
        return []
    detail = translate("Person", "%n rights", n=len(mine))
    return [Group("", detail, provider=provider, key=provider.value), *mine]


LOOKS = {
    Status.AVAILABLE: ("accepted", "circle-check"),
    Status.USED: ("neutral", "circle-minus"),
    Status.CLOSED: ("missing", "circle-slash"),
}


def status_badge(entry: Entry) -> BadgeSpec:
    """Return the badge of a right's standing."""
    if entry.row.under_way:
        return BadgeSpec(translate("Person", "under way"), "review", "hourglass")
    tone, icon = LOOKS[entry.row.status]
    return BadgeSpec(tell(status_label(entry.row.status)), tone, icon)


def reason_lines(entry: Entry) -> Lines:
    """Return the sentence on two lines, its rule below, with the request's number as a link."""
    told, _, rule = entry.row.reason_ar.partition("؛ ")
    number = entry.row.request_number
    if not number:
        return Lines((Piece(told, 400, "ink2"),), rule)
    told = told.replace(f" ({formats.isolate(number)})", "")
    below = (
        Piece(number, 600, "link", "small", ltr=True),
        Piece(rule, 400, "ink2", "small"),
    )
    return Lines((Piece(told, 400, "ink2"),), below, link=True)


def _columns() -> tuple[Column, ...]:
    return (
        Column(
            "right",
            translate("Person", "Right"),
            weight=500,
            width=204,
            value=lambda entry: entry.row.short_ar,
        ),
        Column("who", translate("Person", "Beneficiary"), width=112, value=lambda e: e.who_ar),
        Column(
            "status",
            translate("Person", "Standing"),
            width=116,
            kind="badge",
            value=status_badge,
        ),
        Column(
            "left",
            translate("Person", "Remaining"),
            width=88,
            value=lambda entry: entry.row.remaining_ar,
            drop=2,
        ),
        Column(
            "next",
            translate("Person", "Next date"),
            width=118,
            value=lambda entry: formats.long_date(entry.row.next_on) if entry.row.next_on else NONE,
            drop=1,
        ),
        Column(
            "reason", translate("Person", "Reason"), kind="lines", minimum=320, value=reason_lines
        ),
    )
