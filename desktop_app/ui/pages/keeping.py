"""What was deleted, what goes at its term, what left, what was corrected on request."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.services.desk import Desk
from desktop_app.translate import translate
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.keeping_exports import CorrectionsTab, ExportsTab
from desktop_app.ui.pages.keeping_retention import RetentionTab
from desktop_app.ui.pages.keeping_tab import KeepingTab
from desktop_app.ui.pages.keeping_trash import TrashTab
from desktop_app.ui.widgets.card import Card, PageHeader
from desktop_app.ui.widgets.choices import Option, TabBar


class KeepingPage(DeskPage):
    """Four tabs: trash, retention, exports, corrections; each reads when it comes to the front."""

    nav: ClassVar[str] = "trash"

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.trash = TrashTab(desk)
        self.retention = RetentionTab(desk)
        self.exports = ExportsTab(desk)
        self.corrections = CorrectionsTab(desk)
        self._pages: dict[str, KeepingTab] = {
            "trash": self.trash,
            "retention": self.retention,
            "exports": self.exports,
            "corrections": self.corrections,
        }
        self.tabs = TabBar(
            [
                Option("trash", translate("Keeping", "Trash")),
                Option("retention", translate("Keeping", "Due for destruction")),
                Option("exports", translate("Keeping", "Exports")),
                Option("corrections", translate("Keeping", "Corrections on request")),
            ],
            translate("Keeping", "Parts of the page"),
        )
        self.tabs.chosen.connect(self.show_tab)
        self.header = PageHeader(self.title())
        self.stack = QStackedWidget()
        for page in self._pages.values():
            self.stack.addWidget(page)
            page.told.connect(self._told)
            page.failed.connect(self.fail)
            page.went.connect(self.go)
        card = Card(flush=True)
        card.body.addWidget(self.tabs)
        card.body.addWidget(self.stack, 1)
        self.body.addWidget(self.header)
        self.body.addWidget(card, 1)

    def title(self) -> str:
        """Return the page's name."""
        return translate("Keeping", "Trash and retention")

    def first_focus(self) -> QWidget:
        """Put the cursor in the list."""
        return self._pages[self.tabs.value()].table

    def show_page(self, tab: str = "", **_: Any) -> None:
        """Show a tab, or the one that was shown last."""
        self.show_tab(tab or self.tabs.value() or "trash")

    def refresh(self) -> None:
        """Read the tab in front again."""
        self._pages[self.tabs.value()].read()

    def show_tab(self, code: str) -> None:
        """Bring a tab to the front: trash, retention, exports, corrections."""
        self.tabs.set_value(code)
        self.stack.setCurrentWidget(self._pages[code])
        self._pages[code].read()

    def resized(self, compact: bool) -> None:
        """Make the rows lower in a low window."""
        super().resized(compact)
        for page in self._pages.values():
            page.table.set_dense(compact)

    def _told(self, words: str) -> None:
        self.say(words)
        self.changed.emit()
