"""Shows a kept paper over the window: its pages, its neighbours, a copy with a reason, removal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.errors import FieldError, InvalidError, SealedError
from desktop_app.domain.formats import isolate
from desktop_app.domain.glass import Veil
from desktop_app.domain.roles import Action
from desktop_app.services import attachments, glass, trash, undo
from desktop_app.services.attachment_rows import AttachmentRow
from desktop_app.services.desk import Desk
from desktop_app.translate import translate
from desktop_app.ui import background
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.glass_card import GlassCard
from desktop_app.ui.pages.kept_words import about_words
from desktop_app.ui.pages.pdf_preview import PdfPreview
from desktop_app.ui.paper_pages import pages_of
from desktop_app.ui.printing import save_pdf
from desktop_app.ui.widgets.badge import Badge, BadgeSpec
from desktop_app.ui.widgets.button import Button, icon_button
from desktop_app.ui.widgets.card import column, held, row
from desktop_app.ui.widgets.labels import ElidedLabel, hairline, label, show_when
from desktop_app.ui.widgets.overlay import Overlay

WIDTH, TOP = 920, 28


class PaperViewer(Overlay):
    """One kept paper of several, never given to another program.

    `removed(row, undo)` when one was taken out, `told(words)`, `failed(error)`.
    """

    removed = Signal(object, object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, window: QWidget, desk: Desk, rows: Sequence[AttachmentRow]) -> None:
        super().__init__(window, WIDTH, top=TOP)
        self.desk, self.rows, self._number = desk, list(rows), 0
        self.preview = PdfPreview()
        self.preview.failed.connect(self.failed)
        self.preview.turned.connect(lambda _page: self._tell_page())
        self.preview.shown.connect(lambda _pages: self._tell_page())
        self.name = ElidedLabel("", "card")
        self.about = ElidedLabel("", "small")
        self.secret = Badge(BadgeSpec(translate("Kept", "Confidential"), "refused", "lock"))
        self.page = label("", "small")
        self.reason_box = QWidget()
        self._make_tools()
        self._make_reason()
        self._listen()
        head = row(
            column(row(self.name, self.secret, spacing=8), self.about, spacing=2),
            self.before, self.counted, self.after, self.close_button,
            margins=(16, 10, 10, 8),
        )  # fmt: skip
        head.setStretch(0, 1)
        for part in (head, None, self.tools, self.reason_box, None, self.preview):
            if part is None:
                self.body.addWidget(hairline())
            elif isinstance(part, QWidget):
                self.body.addWidget(part, 1 if part is self.preview else 0)
            else:
                self.body.addLayout(part)

    def _make_tools(self) -> None:
        self.before = icon_button("chevron-left", translate("Kept", "Previous paper"))
        self.after = icon_button("chevron-right", translate("Kept", "Next paper"))
        self.counted = label("", "second")
        self.close_button = icon_button("x", translate("Kept", "Close"))
        smaller = icon_button("zoom-out", translate("Kept", "Smaller"))
        larger = icon_button("zoom-in", translate("Kept", "Larger"))
        fit = icon_button("maximize-2", translate("Kept", "Width of the window"))
        self.copy = Button(translate("Kept", "Saving of a copy…"), icon="download", small=True)
        self.take_out = Button(translate("Kept", "Removal"), "ghost", icon="trash-2", small=True)
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.close_overlay)
        smaller.clicked.connect(lambda: self.preview.step_scale(-1))
        larger.clicked.connect(lambda: self.preview.step_scale(1))
        fit.clicked.connect(lambda: self.preview.set_scale(0))
        self.copy.clicked.connect(self.ask_reason)
        self.take_out.clicked.connect(self.remove)
        self.tools = held(
            row(smaller, larger, fit, self.page, None, self.copy, self.take_out, spacing=6,
                margins=(12, 6, 12, 6))
        )  # fmt: skip

    def _make_reason(self) -> None:
        words = translate("Kept", "Why the copy leaves the office, and for whom")
        self.reason = Form([Field("reason", words, "text", required=True)], columns=1)
        self.save_button = Button(translate("Kept", "Saving of the copy"), "primary", icon="check")
        self.save_button.clicked.connect(self.hand_out)
        give_up = Button(translate("Kept", "Cancel"), "link")
        give_up.clicked.connect(self._close_reason)
        note = translate(
            "Kept", "The copy lies unencrypted outside the office; the trail notes it with its"
            " reason.",
        )  # fmt: skip
        self.reason_box.setLayout(
            column(
                self.reason,
                label(note, "small_quiet", wrap=True),
                row(self.save_button, give_up, None),
                margins=(16, 4, 16, 10),
            )
        )
        self._close_reason()

    def _close_reason(self) -> None:
        self.reason_box.hide()

    def place(self) -> None:
        """Take the whole height of the window."""
        width = min(self._width, self.width() - 32)
        self.card.setFixedWidth(width)
        height = self.height() - self._top - 24
        self.card.setGeometry((self.width() - width) // 2, self._top, width, height)

    # Showing

    def current(self) -> AttachmentRow:
        """Return the paper in front."""
        return self.rows[self._number]

    def show_paper(self, attachment_id: int) -> None:
        """Read a paper and show it."""
        ids = [one.id for one in self.rows]
        self._number = ids.index(attachment_id)
        shown = self.current()
        self._tell(shown)
        background.run(
            lambda: attachments.read_attachment(self.desk, shown.id),
            lambda data: self._show(shown, data),
            self._not_shown,
            owner=self,
        )

    def _tell(self, shown: AttachmentRow) -> None:
        self.name.setText(shown.title_ar)
        self.about.setText(about_words(self.desk, shown))
        self.card.setAccessibleName(shown.title_ar)
        self.secret.setVisible(shown.confidential)
        self.reason_box.hide()
        several = len(self.rows) > 1
        for widget in (self.before, self.after, self.counted):
            show_when(widget, several)
        self.before.setEnabled(self._number > 0)
        self.after.setEnabled(self._number < len(self.rows) - 1)
        self.counted.setText(
            translate("Kept", "{place} of {total}", place=self._number + 1, total=len(self.rows))
        )
        self.take_out.setVisible(self.desk.may(attachments.right_to_change(shown.request_id)))
        self.copy.setVisible(self.desk.may(Action.EXPORT))

    def _show(self, shown: AttachmentRow, data: bytes) -> None:
        if shown is self.current():
            self.preview.show_pages(pages_of(shown.media, data))

    def _not_shown(self, error: Exception) -> None:
        if isinstance(error, SealedError):
            self._ask_why()
            return
        self.close_overlay()
        self.failed.emit(error)

    def _ask_why(self) -> None:
        """Ask why a confidential paper is read, before anything of it is shown."""
        shown = self.current()
        table, row_id = attachments.glass_place(shown.file_id, shown.request_id)
        self.glass = GlassCard(
            self.window(), self.desk, Veil.CONFIDENTIAL, table, row_id, shown.title_ar
        )
        self.glass.opened.connect(lambda: self.show_paper(shown.id))
        self.glass.failed.connect(self._not_shown)
        self.glass.closed.connect(self._close_unless_open)
        self.glass.open()

    def _close_unless_open(self) -> None:
        shown = self.current()
        place = attachments.glass_place(shown.file_id, shown.request_id)
        if not glass.is_open(self.desk, Veil.CONFIDENTIAL, *place):
            self.close_overlay()

    def _tell_page(self) -> None:
        total = self.preview.pages()
        words = translate("Kept", "page {page} of {total}", page=self.preview.page() + 1,
                          total=total)  # fmt: skip
        self.page.setText(words if total > 1 else "")

    def step(self, by: int) -> None:
        """Show the paper before or after."""
        if 0 <= self._number + by < len(self.rows):
            self.show_paper(self.rows[self._number + by].id)

    def open(self) -> None:
        """Show the card with the keyboard on the pages."""
        super().open()
        self.preview.setFocus()

    def _listen(self) -> None:
        """Go to the neighbours with Alt and an arrow; those that point sideways leave the page."""
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda by=by: self.step(by))

    # A copy

    def ask_reason(self) -> None:
        """Ask why a copy leaves the office."""
        self.reason.set_values({"reason": ""})
        self.reason.clear_errors()
        self.reason_box.show()
        self.reason.focus_first()

    def hand_out(self) -> None:
        """Ask where to save the copy, once there is a reason."""
        self.reason.clear_errors()
        if not str(self.reason.value("reason")).strip():
            fault = FieldError("reason", "missing", attachments.NO_REASON)
            self.reason.set_errors([fault])
            return
        words = translate("Kept", "Where to save the copy")
        chosen, _filter = QFileDialog.getSaveFileName(self, words, self.current().name)
        if chosen:
            self.copy_to(Path(chosen))

    def copy_to(self, path: Path) -> None:
        """Write a copy of the paper in front to a file, with the reason that was typed."""
        shown, reason = self.current(), str(self.reason.value("reason"))
        background.run(
            lambda: save_pdf(attachments.export_attachment(self.desk, shown.id, reason), path),
            lambda _none: self._copied(path),
            self._copy_refused,
            owner=self,
        )

    def _copied(self, path: Path) -> None:
        self.reason_box.hide()
        self.told.emit(translate("Kept", "The copy {name} is saved.", name=isolate(path.name)))

    def _copy_refused(self, error: Exception) -> None:
        if isinstance(error, InvalidError):
            self.reason.set_errors(error.faults)
        else:
            self.failed.emit(error)

    # Removal

    def remove(self) -> None:
        """Put the paper into the trash; it comes back from the foot, with Ctrl+Z, or from there."""
        shown, desk = self.current(), self.desk
        self.take_out.setEnabled(False)
        background.run(
            lambda: trash.delete_attachment(desk, shown.id),
            lambda trash_id: self._gone(shown, lambda: _put_back(desk, trash_id)),
            self._not_gone,
            owner=self,
        )

    def _gone(self, shown: AttachmentRow, undo: Callable[[], object]) -> None:
        self.removed.emit(shown, undo)
        self.close_overlay()

    def _not_gone(self, error: Exception) -> None:
        self.take_out.setEnabled(True)
        self.failed.emit(error)

    def close_overlay(self) -> None:
        """Put the card away for good."""
        super().close_overlay()
        self.deleteLater()


def _put_back(desk: Desk, trash_id: int) -> None:
    """Take the deletion back, as the trash does where it was taken back already."""
    found = undo.last_deletion(desk, trash_id)
    if found is None:
        trash.restore(desk, trash_id)
    else:
        undo.undo(desk, found.seq)
