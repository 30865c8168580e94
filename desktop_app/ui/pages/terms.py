"""Terms and rights: what is late, what ends today, this week and next, which rights end."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from desktop_app.domain.formats import weekday_date
from desktop_app.domain.vocabulary import Provider, label
from desktop_app.services.desk import Desk
from desktop_app.services.task_rows import TaskRow
from desktop_app.services.terms import Stretch, terms_page
from desktop_app.translate import tell, translate
from desktop_app.ui.columns import Column, Group
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.home_lines import arguments_of, what_of, why_of
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.card import Card, PageHeader
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.notes import EmptyState

EVERY = "all"


class TermsPage(DeskPage):
    """Terms by the week and rights that end; Enter opens the request or the file."""

    nav: ClassVar[str] = "terms"

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self._rows: list[Any] = []
        self.providers = SegmentedControl(
            [
                Option(EVERY, translate("Terms", "All")),
                *(Option(one.value, tell(label(one))) for one in Provider),
            ],
            translate("Terms", "Provider"),
        )
        self.providers.set_value(EVERY)
        self.providers.chosen.connect(lambda _code: self.refresh())
        self.header = PageHeader(self.title(), "", self.providers)
        self.table = self._make_table()
        self.calm = EmptyState(
            "circle-check",
            translate("Terms", "No term ends before the end of next week, and no right either."),
            translate("Terms", "All requests"),
        )
        self.calm.pressed.connect(lambda: self.go("requests", {}))
        self.calm.hide()
        card = Card(flush=True)
        card.body.addWidget(self.table)
        card.body.addWidget(self.calm)
        self.body.addWidget(self.header)
        self.body.addWidget(card, 1)

    def title(self) -> str:
        """Return the page's name."""
        return translate("Terms", "Terms and rights")

    def first_focus(self) -> QWidget | None:
        """Give the keyboard to the list."""
        return self.table

    def _make_table(self) -> Table:
        columns = (
            Column("number", kind="ltr", width=168, token="ink2", drop=1),
            Column("what", kind="pieces", minimum=280, value=what_of),
            Column("provider", kind="provider", width=110),
            Column("due", width=190, token="ink2", step="small", value=_due_words, drop=2),
            Column(
                "why", kind="pieces", width=150, value=lambda row: why_of(row, self.desk.today())
            ),
            Column("next_ar", kind="link", width=124, step="small"),
        )
        model = TableModel(
            columns,
            lambda offset, limit, _sort, _down: self._rows[offset : offset + limit],
            lambda: len(self._rows),
            identity=lambda row: row.key,
            run=at_once,
        )
        table = Table(model, translate("Terms", "Terms and rights"), head=False)
        table.activated_row.connect(self._open)
        table.link_clicked.connect(lambda row, _key: self._open(row))
        table.group_clicked.connect(lambda _group: self.go("requests", {"overdue": True}))
        return table

    def show_page(self, **_arguments: Any) -> None:
        """Read the terms and rights anew."""
        code = self.providers.value()
        provider = None if code == EVERY else Provider(code)
        self.read(lambda: terms_page(self.desk, provider), self._show)

    def refresh(self) -> None:
        """Read again."""
        self.show_page()

    def resized(self, compact: bool) -> None:
        """Make the lines lower in a low window."""
        super().resized(compact)
        self.table.set_dense(compact)

    def _show(self, stretches: tuple[Stretch, ...]) -> None:
        self._rows = []
        for stretch in stretches:
            if stretch.rows:
                self._rows.append(_heading(stretch))
                self._rows += stretch.rows
        self.header.set_detail(
            translate("Terms", "%n terms and rights", n=sum(one.total for one in stretches))
        )
        self.table.setVisible(bool(self._rows))
        self.calm.setVisible(not self._rows)
        self.table.rows.reload()
        if self.table.current() is None:
            self.table.select_first()

    def _open(self, row: TaskRow) -> None:
        self.go(*arguments_of(row))


def _heading(stretch: Stretch) -> Group:
    is_long = stretch.code == "overdue"
    action = translate("Terms", "All") if is_long else ""
    return Group(
        tell(stretch.title), str(stretch.total), stretch.icon, stretch.tone, action=action,
        key=stretch.code,
    )  # fmt: skip


def _due_words(row: TaskRow) -> str:
    return weekday_date(row.due_on) if row.due_on is not None else ""
