"""The list of keys that F1 shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.translate import translate
from desktop_app.ui.widgets.badge import KeyCap
from desktop_app.ui.widgets.button import icon_button
from desktop_app.ui.widgets.card import column, row
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.overlay import Overlay

Keys = Sequence[tuple[Sequence[str], str]]


def everywhere() -> list[tuple[Sequence[str], str]]:
    """Return the keys that work on every page, with what they do."""
    return [
        (("Ctrl+K",), translate("Keys", "Find a person, a request or a command")),
        (("Ctrl+N",), translate("Keys", "New request")),
        (("Ctrl+Shift+N",), translate("Keys", "New file")),
        (("Alt+1", "Alt+9"), translate("Keys", "Pages of the side bar, in their order")),
        (("Alt+Left",), translate("Keys", "Back to the page before")),
        (("Alt+Right",), translate("Keys", "Forward again")),
        (("Ctrl+B",), translate("Keys", "Fold or unfold the side bar")),
        (("F5",), translate("Keys", "Read the page again")),
        (("Ctrl+Z",), translate("Keys", "Take back the last edit of the page")),
        (("Ctrl+L",), translate("Keys", "Lock the program")),
    ]


def on_pages() -> list[tuple[Sequence[str], str]]:
    """Return the keys of lists and forms, with what they do."""
    return [
        (("Enter",), translate("Keys", "Open the current row")),
        (("Space",), translate("Keys", "Tick the current row, or show it beside the list")),
        (("Ctrl+Space",), translate("Keys", "Tick the current row")),
        (("Ctrl+Enter",), translate("Keys", "Save the form")),
        (("Esc",), translate("Keys", "Cancel, or close what is open")),
        (("Tab",), translate("Keys", "Next field")),
        (("Ctrl+P",), translate("Keys", "Print, or open the document of the page")),
        (("Ctrl+S",), translate("Keys", "Save the document as PDF")),
        (("Ctrl+PgUp", "Ctrl+PgDown"), translate("Keys", "Request before, request after")),
        (("Alt+Up", "Alt+Down"), translate("Keys", "Line of a slip up, down")),
        (("Ctrl+Shift+A",), translate("Keys", "All that is ready onto the slip")),
        (("Ctrl+I",), translate("Keys", "Import of the answers to a slip")),
        (("F4",), translate("Keys", "Calendar of a date field")),
        (("F1",), translate("Keys", "This list")),
    ]


class ShortcutList(Overlay):
    """The card with all keys; Escape closes it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, 780)
        cross = icon_button("x", translate("Keys", "Close the list of keys"))
        cross.clicked.connect(self.close_overlay)
        title = translate("Keys", "Keyboard shortcuts")
        self.card.setAccessibleName(title)
        head = row(label(title, "card"), None, cross, margins=(16, 10, 12, 10))
        self.body.addLayout(head)
        self.body.addWidget(hairline())
        left, right = _grid(everywhere()), _grid(on_pages())
        lists = row(column(left, None), column(right, None), spacing=32, margins=(16, 14, 16, 16))
        lists.setStretch(0, 1)
        lists.setStretch(1, 1)
        self.body.addLayout(lists)


def _grid(keys: Keys) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(9)
    for line, (names, words) in enumerate(keys):
        grid.addWidget(label(words, "base", wrap=True), line, 0)
        caps = row(*(KeyCap(name) for name in names), spacing=4)
        grid.addLayout(caps, line, 1, Qt.AlignmentFlag.AlignTrailing)
    grid.setColumnStretch(0, 1)
    return grid
