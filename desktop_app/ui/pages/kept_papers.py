"""The kept papers of a request or of a file: small pictures, adding, what the scanner brought."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop_app.domain.formats import isolate
from desktop_app.services import attachments
from desktop_app.services.attachment_rows import (
    AttachForm,
    AttachmentList,
    AttachmentRow,
    PaperPlace,
    WaitingScan,
)
from desktop_app.services.desk import Desk
from desktop_app.services.scan_folder import waiting_scans
from desktop_app.translate import translate
from desktop_app.ui import background, icons, paint, theme, this_computer
from desktop_app.ui.pages.add_papers import AddPapers, Brought, open_files, refused_words
from desktop_app.ui.pages.kept_words import shown_paper, size_words
from desktop_app.ui.pages.paper_viewer import PaperViewer
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import column, held, row
from desktop_app.ui.widgets.labels import IconLabel, label, show_when
from desktop_app.ui.widgets.notes import NoteBox
from desktop_app.ui.widgets.thumbnails import NARROW, WIDE, Thumbnails

FILES = "*.pdf *.jpg *.jpeg *.png *.tif *.tiff"
IN_MENU = 12


def scanner_waits(desk: Desk) -> tuple[WaitingScan, ...]:
    """Return the new files of this computer's scanner; none when no folder was chosen."""
    folder = this_computer.scan_folder()
    return waiting_scans(desk, folder, attachments.limits(desk)) if folder is not None else ()


class KeptPapers(QWidget):
    """Papers of one place. `told(words, undo)`, `failed(error)`; `changed` when one came or went.

    `shown_first` papers are shown until the others are asked for; 0 shows all.
    """

    told = Signal(str, object)
    failed = Signal(object)
    changed = Signal()
    counted = Signal(int)

    def __init__(self, desk: Desk, *, shown_first: int = 0, with_request: bool = False) -> None:
        super().__init__()
        self.desk = desk
        self._first, self._with_request = shown_first, with_request
        self._place: AttachForm | None = None
        self._about, self._may_add = "", False
        self._may_see = desk.may(attachments.SEE)
        self._over = False
        self.found = AttachmentList()
        self.waiting: tuple[WaitingScan, ...] = ()
        self.count = label("", "medium")
        self.grid = Thumbnails(WIDE if with_request else NARROW)
        self.grid.opened.connect(self.open_paper)
        self.more = Button("", "link", small=True)
        self.more.clicked.connect(self._show_all)
        self.add = Button(translate("Kept", "Addition"), icon="plus", small=True)
        self.add.clicked.connect(self._ask_files)
        self.scanner = Button("", icon="scan-line", small=True)
        self.quiet = label("", "small_quiet", wrap=True)
        self.fault = NoteBox("", "warning")
        head = row(IconLabel("paperclip", "ink2", 16), self.count, None, self.add)
        self._offer = held(row(self.scanner, None))
        self._rest = held(row(self.more, None))
        self.setLayout(
            column(head, self._offer, self.fault, self.quiet, self.grid, self._rest, spacing=8,
                   margins=(14, 10, 14, 12))
        )  # fmt: skip
        self.setAcceptDrops(True)
        self._show()

    # Reading

    def show_place(self, place: AttachForm, about: str, *, may_add: bool) -> None:
        """Show the papers of a request or of a file; the same one again keeps what is shown."""
        if self._place != place:
            self.found, self._place = AttachmentList(), place
            self.fault.say("")
            self._show()
        self._about, self._may_add = about, may_add
        self.read()

    def read(self) -> None:
        """Read the papers and what waits in the scanner's folder again."""
        place = self._place
        if place is None or not self._may_see:
            return
        background.run(
            lambda: attachments.attachments_at(self.desk, place),
            lambda found: self._take(place, found),
            self.failed.emit,
            owner=self,
        )
        self.read_scanner()

    def read_scanner(self) -> None:
        """Look what is new in the scanner's folder."""
        if self._may_add:
            background.run(
                lambda: scanner_waits(self.desk), self._take_waiting, self.failed.emit, owner=self
            )

    def _take(self, place: AttachForm, found: AttachmentList) -> None:
        if place == self._place:
            self.found = found
            self._show()

    def _take_waiting(self, waiting: tuple[WaitingScan, ...]) -> None:
        self.waiting = waiting
        self._show_scanner()

    # Showing

    def _show(self, *, every: bool = False) -> None:
        rows = self.found.rows
        shown = rows if every or not self._first else rows[: self._first]
        total = len(rows)
        self.count.setText(self._count_words(total))
        self.grid.show_papers(
            [shown_paper(self.desk, one, with_request=self._with_request) for one in shown]
        )
        show_when(self.grid, bool(rows))
        self.more.setText(translate("Kept", "All of them (%n)", n=total))
        self._rest.setVisible(len(shown) < total)
        self._say_quiet()
        show_when(self.add, self._may_add)
        self._show_scanner()
        self.counted.emit(total)

    def _count_words(self, total: int) -> str:
        if not self._may_see:
            return translate("Person", "Kept papers")
        if total:
            return translate("Kept", "%n kept papers", n=total)
        return translate("Kept", "No kept paper")

    def _say_quiet(self) -> None:
        withheld = self.found.withheld
        words = ""
        if not self._may_see:
            words = translate("Kept", "Your role does not include consulting scanned papers.")
        elif withheld:
            words = translate("Kept", "%n confidential papers are shown only to who may see them.",
                              n=withheld)  # fmt: skip
        elif not self.found.rows and self._may_add:
            words = translate("Kept", "Drop scanned papers here: PDF, JPEG, PNG or TIFF.")
        self.quiet.setText(words)
        show_when(self.quiet, bool(words))

    def _show_scanner(self) -> None:
        waiting = self.waiting if self._may_add else ()
        show_when(self._offer, bool(waiting))
        if not waiting:
            return
        self.scanner.setText(translate("Kept", "From the scanner (%n)", n=len(waiting)))
        menu = QMenu(self.scanner)
        for one in waiting[:IN_MENU]:
            words = f"{isolate(one.name)} · {size_words(one.size)}"
            act = menu.addAction(icons.icon("file-text", "ink2", 16), words)
            act.triggered.connect(lambda _on=False, path=one.path: self.take_scans([path]))
        if len(waiting) > 1:
            menu.addSeparator()
            act = menu.addAction(translate("Kept", "All of them together"))
            paths = [one.path for one in waiting]
            act.triggered.connect(lambda: self.take_scans(paths))
        self.scanner.set_choices(menu)

    def _show_all(self) -> None:
        self._show(every=True)

    def open_paper(self, attachment_id: int) -> PaperViewer:
        """Show a paper over the window."""
        viewer = PaperViewer(self.window(), self.desk, self.found.rows)
        viewer.removed.connect(self._removed)
        viewer.told.connect(lambda words: self.told.emit(words, None))
        viewer.failed.connect(self.failed)
        viewer.open()
        viewer.show_paper(attachment_id)
        self.viewer = viewer
        return viewer

    def _removed(self, gone: AttachmentRow, undo: Callable[[], object]) -> None:
        words = translate("Kept", "«{name}» is in the trash; what was received stays recorded.",
                          name=gone.title_ar)  # fmt: skip
        self.told.emit(words, self._putting_back(undo))
        self._came_or_went()

    def _putting_back(self, undo: Callable[[], object]) -> Callable[[], None]:
        return lambda: background.run(
            undo, lambda _row: self._came_or_went(), self.failed.emit, owner=self
        )

    def _came_or_went(self) -> None:
        self.read()
        self.changed.emit()

    # Adding

    def _ask_files(self) -> None:
        words = translate("Kept", "Scanned papers to keep")
        kinds = translate("Kept", "Scanned papers")
        chosen, _filter = QFileDialog.getOpenFileNames(self, words, "", f"{kinds} ({FILES})")
        if chosen:
            self.bring_in([Path(one) for one in chosen])

    def take_scans(self, paths: Sequence[Path]) -> None:
        """Bring in files of the scanner's folder."""
        self.bring_in(paths, from_scanner=True)

    def bring_in(self, paths: Sequence[Path], *, from_scanner: bool = False) -> None:
        """Open files in the background, then ask what they are."""
        place = self._place
        if place is None:
            return
        self.fault.say("")
        self.add.setEnabled(False)

        def read() -> tuple[Brought, tuple[PaperPlace, ...]]:
            brought = open_files(self.desk, paths)
            request = place.request_id
            return brought, attachments.paper_places(self.desk, request) if request else ()

        background.run(
            read,
            lambda found: self._ask(place, *found, from_scanner=from_scanner),
            self._not_opened,
            owner=self,
            lane=background.FILES,
        )

    def _not_opened(self, error: Exception) -> None:
        self.add.setEnabled(True)
        self.failed.emit(error)

    def _ask(
        self,
        place: AttachForm,
        brought: Brought,
        papers: tuple[PaperPlace, ...],
        *,
        from_scanner: bool,
    ) -> None:
        self.add.setEnabled(True)
        if place != self._place:
            return
        if not brought.scans:
            self.fault.say(refused_words(brought.refused), "warning")
            return
        card = AddPapers(
            self.window(), self.desk, brought, place, self._about, papers,
            from_scanner=from_scanner,
        )  # fmt: skip
        card.kept.connect(self._kept)
        card.failed.connect(self.failed)
        card.open()
        self.card = card

    def _kept(self, number: int) -> None:
        self.told.emit(translate("Kept", "%n papers are kept.", n=number), None)
        self._came_or_went()

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, from whoever may add papers here."""
        if self._may_add and _dropped(event.mimeData().urls()):
            self._show_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Show the place at rest again."""
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        self._show_over(False)
        self.bring_in(_dropped(event.mimeData().urls()))
        event.acceptProposedAction()

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame of the place while files are held over it."""
        if self._over:
            painter = QPainter(self)
            area = theme.size("radius_card")
            paint.box(painter, self.rect().toRectF().adjusted(4, 4, -4, -4), area,
                      theme.colour("chosen"), theme.colour("accent"), dashed=True)  # fmt: skip
            painter.end()


def _dropped(urls: Sequence[QUrl]) -> list[Path]:
    """Return the files of this computer among what is dropped."""
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def right_to_add(desk: Desk, request_id: int | None) -> bool:
    """Tell whether the account may keep papers in a request, or in a file."""
    return desk.may(attachments.right_to_change(request_id))
