"""What pages of a register share: a list, and what narrows it by period, account and subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.domain.texts import isolate
from desktop_app.services.desk import Desk
from desktop_app.translate import translate
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel
from desktop_app.ui.widgets.card import Card, PageHeader, clear, row
from desktop_app.ui.widgets.choices import FilterChip, Option, SegmentedControl
from desktop_app.ui.widgets.inputs import ChoiceField
from desktop_app.ui.widgets.notes import EmptyState

TODAY, WEEK, MONTH, ALL = "today", "week", "month", "all"
ROWS, NOTHING = range(2)


class RegisterPage(DeskPage):
    """A register in a list, narrowed by the conditions of `query`, whose subject is `about`.

    A page makes `header`, `model`, `table` and `empty`, and puts `list_card()` on itself.
    """

    has_panel = True
    header: PageHeader
    model: TableModel
    table: Table
    empty: EmptyState

    def __init__(self, desk: Desk, go: Go, query: Any) -> None:
        super().__init__(desk, go)
        self.query = query
        self.about = ""
        self.period = SegmentedControl(periods(), translate("PrintsPage", "Period"))
        self.period.set_value(ALL)
        self.account = ChoiceField(empty=_all_accounts())
        self.chips = row(spacing=8)

    def first_focus(self) -> QWidget:
        """Put the cursor in the list."""
        return self.table

    def list_card(self) -> Card:
        """Return the card of the list, and of what stands there when nothing answers."""
        card = Card(flush=True)
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        card.body.addWidget(holder, 1)
        return card

    def name_fields(self, kind: ChoiceField, words: str) -> None:
        """Say what the fields of kind and account choose."""
        for field, name in ((kind, words), (self.account, translate("PrintsPage", "By whom"))):
            field.setAccessibleName(name)
            field.setMinimumWidth(150)

    def connect_list(self) -> None:
        """Narrow by account, and follow what the list shows."""
        self.account.activated.connect(
            lambda _n: self.narrow(account_id=int(self.account.value() or 0))
        )
        self.model.loaded.connect(self.show_loaded)

    def refresh(self) -> None:
        """Read the list again."""
        clear(self.chips)
        lifted = self.subject_lifted()
        if lifted:
            words = translate("PrintsPage", "About {number}", number=isolate(self.about))
            chip = FilterChip(words)
            chip.removed.connect(lambda: self.narrow(**lifted))
            self.chips.addWidget(chip)
        self.model.reload()

    def subject_lifted(self) -> dict[str, Any]:
        """Return the change that lifts the subject; nothing where there is none."""
        return {}

    def narrow(self, **changes: Any) -> None:
        """Change some of the conditions."""
        changed = replace(self.query, **changes)
        if changed != self.query:
            self.query = changed
            self.refresh()

    def offer_accounts(self, found: Sequence[Any]) -> None:
        """Offer the accounts of the office; the one that was chosen stays."""
        kept = self.account.value()
        choices = [(str(one.id), one.full_name_ar) for one in found]
        self.account.set_choices(choices, empty=_all_accounts())
        self.account.set_value(kept)

    def show_loaded(self, total: int) -> None:
        """Show the rows that were read, or that there are none."""
        self.stack.setCurrentIndex(ROWS if total else NOTHING)
        if total and self.table.current() is None:
            self.table.select_first()


def _all_accounts() -> str:
    return translate("PrintsPage", "All accounts")


def periods() -> list[Option]:
    """Return the stretches of time a register is narrowed to, for `days_of`."""
    return [
        Option(TODAY, translate("PrintsPage", "Today")),
        Option(WEEK, translate("PrintsPage", "This week")),
        Option(MONTH, translate("PrintsPage", "This month")),
        Option(ALL, translate("PrintsPage", "All")),
    ]


def days_of(code: str, today: date) -> tuple[date | None, date | None]:
    """Return the first and last day of a period; weeks begin on Monday."""
    firsts = {
        TODAY: today,
        WEEK: today - timedelta(days=today.weekday()),
        MONTH: today.replace(day=1),
    }
    first = firsts.get(code)
    return (first, today) if first is not None else (None, None)
