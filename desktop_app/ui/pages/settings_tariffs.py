"""The versions of the tariff: what is in force, what each changed, bringing one in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from desktop_app.domain.formats import amount, isolate, long_date
from desktop_app.domain.roles import Action
from desktop_app.domain.tariff_reader import KINDS
from desktop_app.services.approvals import SecondNeededError
from desktop_app.services.desk import Desk
from desktop_app.services.tariff_rows import TariffRow
from desktop_app.services.tariffs import import_tariff, list_tariffs
from desktop_app.translate import tell, translate
from desktop_app.ui import background
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.widgets.badge import Badge, BadgeSpec
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from desktop_app.ui.widgets.card import Card, clear, column, held, row
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.notes import NoteBox

FILES = "*.toml *.xlsx *.ods"
COLUMNS = 3


class TariffsPart(Part):
    """The versions, the latest first, and the file of a new one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        words = translate("Tariffs", "Bringing in a version")
        self.bring = Button(words, "primary", icon="file-input")
        self.bring.clicked.connect(self._ask)
        self.fault = NoteBox("", "error")
        self.place = column(spacing=12)
        card = Card(translate("Tariffs", "Tariffs"), line_below=True)
        card.body.addWidget(label(_advice(), "small_quiet", wrap=True))
        card.body.addWidget(self.fault)
        closed = ForbiddenAction(words, self.reason(Action.EDIT_CATALOGUE))
        may = desk.may(Action.EDIT_CATALOGUE)
        card.body.addLayout(row(self.bring if may else closed, None))
        self.setLayout(column(card, held(self.place), None, spacing=12))

    def read_tariffs(self) -> None:
        """Read and show the versions."""
        self.work(lambda: list_tariffs(self.desk), self._show)

    def _show(self, rows: tuple[TariffRow, ...]) -> None:
        clear(self.place)
        for found in rows:
            self.place.addWidget(_version_card(found))

    def _ask(self) -> None:
        words = translate("Tariffs", "The file of the new version")
        kinds = translate("Tariffs", "Tariffs")
        chosen, _filter = QFileDialog.getOpenFileName(self, words, "", f"{kinds} ({FILES})")
        if chosen:
            self.bring_in(Path(chosen))

    def bring_in(self, path: Path) -> None:
        """Check a file whole and store its version, or say where it is wrong."""
        self.fault.say("")
        self.bring.setEnabled(False)
        background.run(
            lambda: import_tariff(self.desk, path),
            self._brought,
            self._refused,
            owner=self,
            lane=background.FILES,
        )

    def _brought(self, found: TariffRow) -> None:
        self.bring.setEnabled(True)
        self.told.emit(
            translate(
                "Tariffs",
                "The tariff {name} is stored; it holds from {date}.",
                name=isolate(found.name),
                date=long_date(found.since),
            )
        )
        self.read_tariffs()

    def _refused(self, error: Exception) -> None:
        self.bring.setEnabled(True)
        if isinstance(error, SecondNeededError):
            self.ask_second(error)
            return
        text = getattr(error, "message", None)
        if text is None:
            self.failed.emit(error)
        else:
            self.fault.say(tell(text))


def _advice() -> str:
    return translate(
        "Tariffs",
        "A version holds from its day on; an act is estimated by the version of its own day, and"
        " what was estimated before stays as it is. A file is TOML, or a workbook with these"
        " sheets: {sheets}.",
        sheets=isolate(", ".join(KINDS)),
    )


def _version_card(found: TariffRow) -> QWidget:
    source = (
        translate("Tariffs", "of the program")
        if found.brought_at is None
        else translate("Tariffs", "brought in by the office")
    )
    card = Card(found.title_ar, label(source, "second"), line_below=True)
    if found.is_present:
        spec = BadgeSpec(translate("Tariffs", "in force"), "accepted", "check")
        card.head.insertWidget(1, Badge(spec))
    since = translate(
        "Tariffs",
        "{name}, from {date}. Key letters: {keys}, acts: {acts}; base regime and mutual bear up"
        " to {part}.",
        name=isolate(found.name),
        date=long_date(found.since),
        keys=found.keys,
        acts=found.acts,
        part=isolate(f"{found.mutual_up_to}%"),
    )
    card.body.addWidget(label(since, wrap=True))
    if found.note:
        card.body.addWidget(NoteBox(found.note, "warning"))
    tables = row(column(_values(found), None), column(_groups(found), None), spacing=24)
    tables.setStretch(0, 1)
    tables.setStretch(1, 1)
    card.body.addLayout(tables)
    return card


def _grid(heads: tuple[str, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for place, words in enumerate(heads):
        grid.addWidget(label(words, "small"), 0, place)
    grid.addWidget(hairline(), 1, 0, 1, len(heads))
    return grid


def _values(found: TariffRow) -> QWidget:
    grid = _grid(
        (
            translate("Tariffs", "Key"),
            translate("Tariffs", "Act"),
            translate("Tariffs", "Value"),
            translate("Tariffs", "Remark"),
        )
    )
    for number, value in enumerate(found.values, start=2):
        grid.addWidget(label(isolate(value.letter), "strong"), number, 0)
        grid.addWidget(label(value.name_ar), number, 1)
        grid.addWidget(label(isolate(amount(value.value))), number, 2)
        grid.addWidget(
            label(_remark(value.editable, is_new=value.is_new), "small_quiet"), number, 3
        )
    return held(grid)


def _remark(unchecked: bool, *, is_new: bool = False) -> str:
    if is_new:
        return translate("Tariffs", "changed here")
    return translate("Tariffs", "to be confirmed") if unchecked else ""


def _groups(found: TariffRow) -> QWidget:
    grid = _grid(
        (
            translate("Tariffs", "Group"),
            "",
            translate("Tariffs", "Base regime"),
            translate("Tariffs", "AMC up to"),
            translate("Tariffs", "Remark"),
        )
    )
    for number, (name, rate, limit, unchecked) in enumerate(found.groups, start=2):
        grid.addWidget(label(name), number, 0, 1, 2)
        grid.addWidget(label(isolate(f"{rate}%")), number, 2)
        grid.addWidget(label(isolate(f"{limit}%") if limit else "–"), number, 3)
        grid.addWidget(label(_remark(unchecked), "small_quiet"), number, 4)
    return held(grid)
