"""A record at two chosen moments side by side, what differs marked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain import formats
from desktop_app.services import versions
from desktop_app.services.desk import Desk
from desktop_app.services.versions import FieldPair, Moment, Versions
from desktop_app.translate import tell, translate
from desktop_app.ui import background
from desktop_app.ui.columns import Column, Piece
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.badge import BadgeSpec
from desktop_app.ui.widgets.button import icon_button
from desktop_app.ui.widgets.card import column, row
from desktop_app.ui.widgets.inputs import CheckBox, ChoiceField
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.overlay import Overlay

WIDTH = 940
HEIGHT = 400


class VersionsCard(Overlay):
    """Reads a record's moments and compares two; the last two stand chosen at first."""

    failed = Signal(object)

    def __init__(
        self, window: QWidget, desk: Desk, about: str, read: Callable[[], Versions]
    ) -> None:
        super().__init__(window, WIDTH, top=48)
        self._desk, self._read = desk, read
        self._found: Versions | None = None
        self._pairs: list[FieldPair] = []
        self.first, self.second = ChoiceField(), ChoiceField()
        self.only = CheckBox(translate("Versions", "Only what differs"))
        self.only.setChecked(True)
        self.counted = label("", "second")
        for field, name in (
            (self.first, translate("Versions", "Earlier moment")),
            (self.second, translate("Versions", "Later moment")),
        ):
            field.setAccessibleName(name)
            field.setMinimumWidth(330)
            field.activated.connect(lambda _n: self._compare())
        self.only.toggled.connect(lambda _on: self._show())
        self.model = TableModel(
            _columns(),
            lambda offset, limit, _sort, _down: self._shown()[offset : offset + limit],
            lambda: len(self._shown()),
            identity=lambda pair: pair.name_ar,
            run=at_once,
            parent=self,
        )
        self.table = Table(self.model, translate("Versions", "Two moments side by side"))
        self.table.setFixedHeight(HEIGHT)
        self._arrange(about)

    def _arrange(self, about: str) -> None:
        title = translate("Versions", "Two moments side by side")
        self.card.setAccessibleName(title)
        cross = icon_button("x", translate("Versions", "Close the comparison"))
        cross.clicked.connect(self.close_overlay)
        head = row(label(title, "card"), label(about, "second"), None, cross,
                   margins=(16, 10, 12, 10))  # fmt: skip
        self.body.addLayout(head)
        self.body.addWidget(hairline())
        choices = row(
            column(label(translate("Versions", "Earlier moment"), "small"), self.first, spacing=4),
            column(label(translate("Versions", "Later moment"), "small"), self.second, spacing=4),
            None,
            spacing=16,
        )
        tools = row(self.only, None, self.counted, spacing=12)
        self.body.addLayout(column(choices, tools, spacing=10, margins=(16, 12, 16, 10)))
        self.body.addWidget(hairline())
        self.body.addWidget(self.table)

    def open(self) -> None:
        """Show the card and read the moments."""
        super().open()
        background.run(self._read, self._take, self.failed.emit, owner=self)

    def _take(self, found: Versions) -> None:
        self._found = found
        moments = [(str(one.seq), moment_words(self._desk, one)) for one in found.moments]
        for field in (self.first, self.second):
            field.set_choices(moments)
        if moments:
            self.second.set_value(moments[0][0])
            self.first.set_value(moments[min(1, len(moments) - 1)][0])
        self._compare()

    def _compare(self) -> None:
        if self._found is None or not self._found.moments:
            return
        first, second = sorted((int(self.first.value()), int(self.second.value())))
        self._pairs = list(versions.compare(self._desk, self._found, first, second))
        self._show()

    def _shown(self) -> list[FieldPair]:
        wanted = self.only.isChecked()
        return [pair for pair in self._pairs if pair.differs or not wanted]

    def _show(self) -> None:
        count = sum(pair.differs for pair in self._pairs)
        self.counted.setText(translate("Versions", "%n fields differ", n=count))
        self.model.reload()

    def close_overlay(self) -> None:
        """Put the card away for good."""
        super().close_overlay()
        self.deleteLater()


def moment_words(desk: Desk, moment: Moment) -> str:
    """Return a moment as one line: the day and hour, what was done, by whom."""
    local = desk.local(moment.at)
    when = formats.isolate(f"{formats.short_date(local.date())} {formats.time_of_day(local)}")
    return " · ".join(part for part in (when, tell(moment.title), moment.account_ar) if part)


def _columns() -> tuple[Column, ...]:
    return (
        Column("name_ar", translate("Versions", "Field"), weight=500, width=240),
        Column("first", translate("Versions", "Earlier"), kind="pieces", minimum=200,
               value=lambda pair: _said(pair.first, pair.differs, "ink2")),
        Column("second", translate("Versions", "Later"), kind="pieces", minimum=200,
               value=lambda pair: _said(pair.second, pair.differs, "ink")),
        Column("mark", kind="pieces", width=110, value=_mark),
    )  # fmt: skip


def _said(text: str, differs: bool, token: str) -> tuple[Piece, ...]:
    if not text:
        return (Piece("–", 400, "ink3"),)
    return (Piece(text, 600 if differs else 400, token),)


def _mark(pair: FieldPair) -> tuple[BadgeSpec, ...]:
    if not pair.differs:
        return ()
    return (BadgeSpec(translate("Versions", "Differs"), "review", "arrow-right-left"),)
