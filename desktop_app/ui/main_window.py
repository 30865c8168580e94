"""The window's frame: side bar, top bar, pages, status bar, and the keys that work everywhere."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app import crash
from desktop_app.domain.errors import RiayaError
from desktop_app.translate import tell, translate
from desktop_app.ui import background, icons, paint, theme
from desktop_app.ui.page import Page
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import ElidedLabel, IconLabel, label
from desktop_app.ui.widgets.notes import ProgressLine
from desktop_app.ui.widgets.overlay import WORKS_BELOW
from desktop_app.ui.widgets.side_bar import NavEntry, SideBar
from desktop_app.ui.widgets.toast import Toast

log = logging.getLogger(__name__)

NARROW = 1440
LOW = 760
HISTORY = 100
LOCK_KEYS = "Ctrl+L"

Make = Callable[["Shell"], Page]


class SearchBox(QAbstractButton):
    """Looks like a search field and opens the palette."""

    def __init__(self) -> None:
        super().__init__()
        self.setText(translate("Shell", "Find a person, a request or a command"))
        self.setAccessibleName(self.text())
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(420)

    def sizeHint(self) -> QSize:
        """Return the size of a wide field."""
        return QSize(420, theme.size("field"))

    def minimumSizeHint(self) -> QSize:
        """Return the least width."""
        return QSize(200, theme.size("field"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field, its words and the keys that open it."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        line = theme.colour("ink3" if self.underMouse() else "field_line")
        paint.box(painter, area, theme.size("radius_control"), theme.colour("surface"), line)
        rtl = paint.is_rtl(painter)
        room = area.adjusted(11, 0, -8, 0) if not rtl else area.adjusted(8, 0, -11, 0)
        slot = paint.leading_slice(room, 16, rtl=rtl)
        icons.draw(painter, "search", "ink2", slot.x(), slot.center().y() - 8, 16)
        room = paint.without_leading(room, 26, rtl=rtl)
        keys = "Ctrl+K"
        cap_slot = paint.leading_slice(room, paint.key_cap_width(keys), rtl=not rtl)
        cap = QRectF(cap_slot.x(), cap_slot.center().y() - 10, cap_slot.width(), 20)
        paint.key_cap(painter, cap, keys, theme.colour("ink3"), theme.colour("button_line"), None)
        words = paint.without_trailing(room, cap_slot.width() + 8, rtl=rtl)
        paint.text(painter, words, self.text(), theme.font(), theme.colour("ink3"))
        painter.end()


class TopBar(QFrame):
    """Search at the leading edge; new file and new request at the trailing one."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "top_bar")
        self.setFixedHeight(theme.size("top_bar"))
        self.search = SearchBox()
        self.new_file = Button(translate("Shell", "New file"), icon="user-plus")
        self.new_request = Button(
            translate("Shell", "New request"), "primary", icon="plus", keys="Ctrl+N"
        )
        line = QHBoxLayout(self)
        margin = theme.size("margin")
        line.setContentsMargins(margin, 0, margin, 1)
        line.setSpacing(12)
        line.addWidget(self.search, 1)
        line.addStretch(1)
        line.addWidget(self.new_file)
        line.addWidget(self.new_request)


class StatusBar(QFrame):
    """The state of the backup, and the day."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "status_bar")
        self.setFixedHeight(theme.size("status_bar"))
        self._icon = IconLabel("shield-check", "accepted_ink", 14)
        self._backup = ElidedLabel("", "small")
        self._backup.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.middle = label("", "small_quiet")
        self.end = label("", "small")
        line = QHBoxLayout(self)
        margin = theme.size("margin")
        line.setContentsMargins(margin, 1, margin, 0)
        line.setSpacing(8)
        line.addWidget(self._icon)
        line.addWidget(self._backup)
        line.addSpacing(12)
        line.addWidget(self.middle)
        line.addStretch(1)
        line.addWidget(self.end)
        self.show_backup("")

    def show_backup(self, words: str, *, ok: bool = True) -> None:
        """Say when the last backup was made, and whether that is well."""
        self._backup.setText(words)
        self._icon.setVisible(bool(words))
        name, token = ("shield-check", "accepted_ink") if ok else ("shield-alert", "missing_ink")
        self._icon.show_icon(name, token)


class Shell(QMainWindow):
    """The window. Pages are made when they are first opened, from `pages[key](shell)`.

    `new_file`, `new_request` and `lock_requested` tell what the user asked for from anywhere;
    `search_requested` opens the palette, `help_requested` the list of keys.
    """

    new_file = Signal()
    new_request = Signal()
    lock_requested = Signal()
    search_requested = Signal()
    help_requested = Signal()
    page_opened = Signal(str)
    closing = Signal()

    def __init__(
        self,
        entries: Sequence[NavEntry],
        pages: Mapping[str, Make],
        *,
        unit: str = "",
        name: str = "",
        role: str = "",
        office: Path | None = None,
    ) -> None:
        super().__init__()
        self._office = office
        self._make = dict(pages)
        self._pages: dict[str, Page] = {}
        self._history: list[tuple[str, dict[str, object]]] = []
        self._place = -1
        self._wish_folded = False
        self._opened_here = False
        self.side_bar = SideBar(entries, unit, name, role)
        self.top_bar = TopBar()
        self.status = StatusBar()
        self.stack = QStackedWidget()
        self._arrange()
        self._connect()
        self.setWindowTitle(translate("Shell", "Ri'aya"))
        self.setMinimumSize(960, 600)
        self.resize(1280, 720)

    def _arrange(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        self.progress = ProgressLine(centre)
        column.addWidget(self.progress)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.stack)
        column.addWidget(holder, 1)
        column.addWidget(self.status)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.side_bar)
        line.addWidget(centre, 1)
        self.setCentralWidget(whole)
        self._toast = Toast(holder)

    def _connect(self) -> None:
        self.side_bar.chosen.connect(self.open_page)
        self.side_bar.lock_requested.connect(self.lock_requested)
        self.top_bar.search.clicked.connect(self.search_requested)
        self.top_bar.new_file.clicked.connect(self.new_file)
        self.top_bar.new_request.clicked.connect(self.new_request)
        background.show_failures_with(self.show_error)
        for keys, action in self._keys():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(action)
            if keys == LOCK_KEYS:
                shortcut.setObjectName(WORKS_BELOW)

    def _keys(self) -> list[tuple[str, Callable[[], object]]]:
        numbered = [
            (f"Alt+{number}", lambda key=key: self.open_page(key))
            for number, key in enumerate(self.side_bar.keys()[:9], start=1)
        ]
        return [
            ("Ctrl+K", self.search_requested.emit),
            ("Ctrl+Shift+N", self.new_file.emit),
            ("Ctrl+B", self.toggle_side_bar),
            (LOCK_KEYS, self.lock_requested.emit),
            ("F1", self.help_requested.emit),
            ("F5", self.refresh),
            ("Ctrl+Z", self.take_back),
            ("Alt+Left", self.back),
            ("Alt+Right", self.forward),
            *numbered,
        ]

    # Pages

    def page(self) -> Page | None:
        """Return the page that is shown."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def page_key(self) -> str:
        """Return the key of the page that is shown; empty before the first."""
        return self._history[self._place][0] if self._place >= 0 else ""

    def open_page(self, key: str, **args: object) -> bool:
        """Bring a page to the front with its arguments; False when the present one may not go."""
        if not self._show(key, args):
            return False
        del self._history[self._place + 1 :]
        self._history.append((key, args))
        del self._history[:-HISTORY]
        self._place = len(self._history) - 1
        self.page_opened.emit(key)
        return True

    def back(self) -> None:
        """Return to the page before."""
        self._travel(-1)

    def forward(self) -> None:
        """Go again to the page one came back from."""
        self._travel(1)

    def _travel(self, by: int) -> None:
        place = self._place + by
        if 0 <= place < len(self._history) and self._show(*self._history[place]):
            self._place = place
            self.page_opened.emit(self._history[place][0])

    def _show(self, key: str, args: Mapping[str, object]) -> bool:
        present = self.page()
        if present is not None and not present.may_leave():
            return False
        page = self._page_of(key)
        if page is not present:
            self._toast.leave_with_page()
        self._opened_here = False
        self.stack.setCurrentWidget(page)
        self.side_bar.light(page.nav or key)
        self.top_bar.new_request.set_kind("outline" if page.has_primary else "primary")
        self._fit()
        page.open(**args)
        self._focus(page)
        return True

    def _page_of(self, key: str) -> Page:
        if key not in self._pages:
            self._pages[key] = self._make[key](self)
            self.stack.addWidget(self._pages[key])
        return self._pages[key]

    def _focus(self, page: Page) -> None:
        target = page.first_focus()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read again what the page shows."""
        page = self.page()
        if page is not None:
            page.refresh()

    # The frame

    def toggle_side_bar(self) -> None:
        """Fold the side bar, or unfold it."""
        folded = not self.side_bar.is_folded()
        self._wish_folded, self._opened_here = folded, not folded
        self._fit()

    def _fit(self) -> None:
        page = self.page()
        crowded = page is not None and page.has_panel and self.width() < NARROW
        self.side_bar.fold((self._wish_folded or crowded) and not self._opened_here)
        if page is not None:
            page.resized(self.height() < LOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit side bar and page to the new size."""
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QEvent) -> None:
        """Let whoever opened the window put things away."""
        self.closing.emit()
        event.accept()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many wait beside the entries of the side bar."""
        self.side_bar.set_counts(dict(counts))

    def show_account(self, name: str, role: str) -> None:
        """Show who is signed in."""
        self.side_bar.show_account(name, role)

    def show_unit(self, unit: str) -> None:
        """Show the name of the unit."""
        self.side_bar.show_unit(unit)

    def set_backup_line(self, words: str, *, ok: bool = True) -> None:
        """Say in the status bar when the last backup was made."""
        self.status.show_backup(words, ok=ok)

    def set_status(self, middle: str = "", end: str = "") -> None:
        """Say quiet things in the status bar: about the database, and the day."""
        self.status.middle.setText(middle)
        self.status.end.setText(end)

    # Messages

    def toast(self, words: str, kind: str = "done", undo: Callable[[], None] | None = None) -> None:
        """Say at the foot what was done, with a way to undo it; kinds: done, info, error."""
        page = self.page()
        self._toast.say(words, kind, undo, page.kept_clear() if page is not None else None)

    def take_back(self) -> None:
        """Take back what the foot offers to, else the last edit of the page."""
        page = self.page()
        if self._toast.offers_undo():
            self._toast.undo()
        elif page is not None:
            page.take_back()

    def show_error(self, error: Exception) -> None:
        """Tell of a failure in a sentence; what is not known is written to the log too."""
        if isinstance(error, RiayaError):
            self.toast(tell(error.message), "error")
            return
        log.error("unexpected failure: %s", crash.anatomy(error))
        if self._office is not None:
            crash.write_report(self._office, error, datetime.now(UTC))
        self.toast(
            translate(
                "Shell",
                "The operation could not be finished. Nothing was recorded; try again.",
            ),
            "error",
        )
