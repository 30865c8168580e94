"""The settings: the unit's words, the accounts, one's own password and look, the program."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.services.desk import Desk
from desktop_app.translate import translate
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.settings_accounts import AccountsPart
from desktop_app.ui.pages.settings_backup import BackupPart
from desktop_app.ui.pages.settings_budget import BudgetPart
from desktop_app.ui.pages.settings_calendar import CalendarPart
from desktop_app.ui.pages.settings_catalogue import CataloguePart
from desktop_app.ui.pages.settings_dispatch import DispatchPart
from desktop_app.ui.pages.settings_keys import KeysPart
from desktop_app.ui.pages.settings_letters import LettersPart
from desktop_app.ui.pages.settings_mine import AboutPart, MinePart
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.pages.settings_scans import ScansPart
from desktop_app.ui.pages.settings_tariffs import TariffsPart
from desktop_app.ui.pages.settings_unit import UnitPart
from desktop_app.ui.widgets.card import Card, PageHeader, ScrollColumn, row
from desktop_app.ui.widgets.choices import Option, PlaceList

LIST_WIDTH = 220


class SettingsPage(DeskPage):
    """The list of its parts beside the one in front.

    `desk_changed(desk)` when the unit's words changed, `lock_changed` when the delay of the
    lock did, `office_replaced` when a backup was put in the office's place.
    """

    nav: ClassVar[str] = "settings"
    has_primary: ClassVar[bool] = True
    desk_changed = Signal(object)
    lock_changed = Signal()
    office_replaced = Signal()

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.unit = UnitPart(desk)
        self.accounts = AccountsPart(desk)
        self.keys = KeysPart(desk)
        self.budget = BudgetPart(desk)
        self.catalogue = CataloguePart(desk)
        self.mine = MinePart(desk)
        self.dispatch = DispatchPart(desk)
        self.letters = LettersPart(desk)
        self.backup = BackupPart(desk)
        self.tariffs = TariffsPart(desk)
        self.calendar = CalendarPart(desk)
        self.scans = ScansPart(desk)
        self.about = AboutPart(desk)
        places = _places()
        # Each part is known by the name it has here.
        self._parts: dict[str, QWidget] = {one.code: getattr(self, one.code) for one in places}
        self.sections = PlaceList(places, translate("Settings", "Parts of the settings"))
        self.sections.chosen.connect(self.show_part)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self.stack = QStackedWidget()
        self._holders: dict[str, ScrollColumn] = {}
        for code, part in self._parts.items():
            holder = ScrollColumn(of_cards=True)
            holder.body.addWidget(part)
            holder.body.addStretch(1)
            self._holders[code] = holder
            self.stack.addWidget(holder)
        places = Card()
        places.setFixedWidth(LIST_WIDTH)
        places.body.addWidget(self.sections)
        line = row(places, self.stack, spacing=12)
        line.setStretch(1, 1)
        self.body.addWidget(PageHeader(self.title()))
        self.body.addLayout(line, 1)

    def _connect(self) -> None:
        parts: tuple[Part, ...] = (
            self.unit,
            self.accounts,
            self.catalogue,
            self.budget,
            self.mine,
            self.dispatch,
            self.letters,
            self.backup,
            self.calendar,
            self.tariffs,
            self.scans,
        )
        for part in parts:
            part.told.connect(self.say)
            part.failed.connect(self.fail)
        self.calendar.changed_days.connect(lambda words, undo: self.say(words, undo=undo))
        self.unit.saved.connect(self._unit_saved)
        self.catalogue.edited.connect(self._catalogue_edited)
        self.backup.copied.connect(self.changed)
        self.accounts.roles_asked.connect(lambda: self.go("roles", {}))
        self.backup.replaced.connect(self.office_replaced)
        self.mine.delay_saved.connect(self.lock_changed)

    def title(self) -> str:
        """Return the page's name."""
        return translate("Settings", "Settings")

    def first_focus(self) -> QWidget | None:
        """Give the keyboard to the parts."""
        return self.sections.buttons()[0]

    def place(self) -> dict[str, str]:
        """Return where one is, to come back to after the window was built anew."""
        return {"part": self.sections.value(), "code": self.catalogue.code()}

    def show_page(self, part: str = "", code: str = "", **_: Any) -> None:
        """Show the settings as they stand; `code` is a type of the catalogue, with its versions."""
        if part:
            self.sections.set_value(part)
        if code and part == "catalogue":
            self.catalogue.choose(code)
            self.catalogue.show_history()
        self.unit.show_unit()
        self.accounts.read_accounts()
        self.budget.read_lines()
        self.mine.show_preferences()
        self.dispatch.show_settings()
        self.letters.show_settings()
        self.backup.show_last()
        self.tariffs.read_tariffs()
        self.calendar.show_days()
        self.scans.show_scans()
        self.show_part(self.sections.value())

    def refresh(self) -> None:
        """Leave what is typed as it is; read the accounts again."""
        self.accounts.read_accounts()

    def show_part(self, code: str) -> None:
        """Bring a part to the front by its code."""
        self.sections.set_value(code)
        self.stack.setCurrentWidget(self._holders[code])

    def _unit_saved(self, desk: Desk) -> None:
        self.desk = desk
        frame = self.frame()
        if frame is not None:
            frame.show_unit(desk.unit.name_ar)
        self.desk_changed.emit(desk)

    def _catalogue_edited(self, desk: Desk) -> None:
        self.desk = desk
        self.desk_changed.emit(desk)


def _places() -> list[Option]:
    return [
        Option("unit", translate("Settings", "The unit"), "building-2"),
        Option("accounts", translate("Settings", "Accounts"), "users"),
        Option("keys", translate("Settings", "Keys"), "key-round"),
        Option("catalogue", translate("Settings", "Catalogue of services"), "book-open"),
        Option("budget", translate("Settings", "Budget lines"), "wallet"),
        Option("mine", translate("Settings", "My account and this computer"), "monitor"),
        Option("dispatch", translate("Settings", "Dispatch slips"), "send"),
        Option("letters", translate("Settings", "Letters"), "mail"),
        Option("backup", translate("Settings", "Backups"), "hard-drive-download"),
        Option("tariffs", translate("Tariffs", "Tariffs"), "scale"),
        Option("calendar", translate("Settings", "Holidays and feasts"), "calendar-days"),
        Option("scans", translate("Settings", "Scanned papers"), "scan-line"),
        Option("about", translate("Settings", "About"), "info"),
    ]
