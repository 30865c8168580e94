"""The card that keeps scanned papers: what they are, where they go, which paper of the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import FieldError, InvalidError, RiayaError
from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.services import attachments
from desktop_app.services.attachment_rows import AttachForm, PaperPlace
from desktop_app.services.desk import Desk
from desktop_app.services.scan_folder import discard
from desktop_app.services.scans import Scan, read_scan
from desktop_app.translate import tell, translate
from desktop_app.ui import background, this_computer
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.kept_words import NAMES, pages_words, size_words
from desktop_app.ui.pages.pdf_preview import PdfPreview
from desktop_app.ui.paper_pages import pages_of
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import ScrollColumn, column, held, row
from desktop_app.ui.widgets.choices import Option
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.notes import NoteBox
from desktop_app.ui.widgets.overlay import Overlay

WIDTH, PREVIEW, TOP = 860, 380, 40
NO_PLACE = message("Kept", "Type the number of the request or of the file the paper belongs to.")


@dataclass(frozen=True, slots=True)
class Brought:
    """Files that were opened: the papers with where they lay, and a sentence for each refused."""

    scans: tuple[tuple[Path, Scan], ...]
    refused: tuple[tuple[str, str], ...]


def open_files(desk: Desk, paths: Sequence[Path]) -> Brought:
    """Open files as scanned papers; one that cannot be kept does not stop the others."""
    limits = attachments.limits(desk)
    scans: list[tuple[Path, Scan]] = []
    refused: list[tuple[str, str]] = []
    for path in paths:
        try:
            scans.append((path, read_scan(path, limits)))
        except RiayaError as error:
            refused.append((path.name, tell(error.message)))
    return Brought(tuple(scans), tuple(refused))


def refused_words(refused: Sequence[tuple[str, str]]) -> str:
    """Return a line for each file that was not taken in, with why."""
    return "\n".join(f"{isolate(name)}: {why}" for name, why in refused)


class AddPapers(Overlay):
    """Asks what papers are and keeps them. `kept(number, deleted)` when they are.

    Without a place the number of a request or of a file is asked. `from_scanner` asks once what
    becomes of the scanner's files.
    """

    kept = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        brought: Brought,
        place: AttachForm | None = None,
        about: str = "",
        papers: Sequence[PaperPlace] = (),
        *,
        from_scanner: bool = False,
    ) -> None:
        super().__init__(window, WIDTH, top=TOP)
        self.desk, self.brought, self._place = desk, brought, place
        self._from_scanner = from_scanner
        self._busy = False
        self.preview = PdfPreview()
        self.preview.setFixedWidth(PREVIEW)
        self.form = Form(self._fields(papers), columns=1)
        self.fault = NoteBox("", "error")
        self.save_button = Button(
            translate("Kept", "Keeping of the paper")
            if len(brought.scans) == 1
            else translate("Kept", "Keeping of the papers"),
            "primary", icon="paperclip", keys="Ctrl+Enter",
        )  # fmt: skip
        self.save_button.clicked.connect(self.save)
        self._lay_out(about)
        self._suggest(papers)

    def _fields(self, papers: Sequence[PaperPlace]) -> list[Field]:
        found: list[Field] = []
        if self._place is None:
            found.append(
                Field(
                    "place",
                    translate("Kept", "Request or file"),
                    "reference",
                    required=True,
                    help=translate("Kept", "number of the request, of the file or of the service"),
                )
            )
        if papers:
            found.append(
                Field(
                    "paper",
                    translate("Kept", "Paper of the list"),
                    "choice",
                    choices=[(one.code, _paper_words(one)) for one in papers],
                    empty=translate("Kept", "None of them: another paper"),
                )
            )
        if len(self.brought.scans) == 1:
            found.append(Field("name", translate("Kept", "Name"), "text"))
        found.append(Field("note", translate("Kept", "Remark"), "long_text", lines=2))
        if self.desk.may(Action.SEE_CONFIDENTIAL):
            words = translate("Kept", "Confidential: seen by the unit head and the deputy only")
            found.append(Field("secret", words, "yes_no"))
        if self._from_scanner and not this_computer.originals():
            found.append(
                Field(
                    "originals",
                    translate("Kept", "The scanner's files, once their papers are kept"),
                    "segments",
                    options=original_options(),
                    help=translate("Kept", "asked once; the settings change it"),
                )
            )
        return found

    def _lay_out(self, about: str) -> None:
        scans = [scan for _path, scan in self.brought.scans]
        title = (
            translate("Kept", "Keeping of a scanned paper")
            if len(scans) == 1
            else translate("Kept", "Keeping of %n papers", n=len(scans))
        )
        self.card.setAccessibleName(title)
        head = row(label(title, "card"), label(about, "second"), None, margins=(16, 12, 16, 10))
        self.refused = NoteBox(refused_words(self.brought.refused), "warning")
        told = [label(scan_words(scan), "small", wrap=True) for scan in scans[:4]]
        if len(scans) > len(told):
            rest = translate("Kept", "and %n more", n=len(scans) - len(told))
            told.append(label(rest, "small_quiet"))
        side = ScrollColumn((6, 0, 0, 0), 10)
        for widget in (self.refused, *told, self.form, self.fault):
            side.body.addWidget(widget)
        side.body.addStretch(1)
        give_up = Button(translate("Kept", "Cancel"), "link")
        give_up.clicked.connect(self.close_overlay)
        foot = row(self.save_button, give_up, None)
        asked = held(column(side, foot, spacing=10, margins=(10, 12, 16, 14)))
        line = row(asked, hairline(upright=True), self.preview, spacing=0)
        line.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addWidget(hairline())
        self.body.addLayout(line, 1)
        if scans:
            self.preview.show_pages(pages_of(scans[0].media, scans[0].data))

    def _suggest(self, papers: Sequence[PaperPlace]) -> None:
        missing = [one.code for one in papers if not one.is_received]
        values: dict[str, str | bool] = {}
        if len(missing) == 1 and len(self.brought.scans) == 1:
            values["paper"] = missing[0]
        if len(self.brought.scans) == 1:
            values["name"] = self.brought.scans[0][1].name
        self.form.set_values(values)

    def place(self) -> None:
        """Take the whole height: the preview wants it."""
        width, height = min(self._width, self.width() - 32), self.height() - self._top - 40
        self.card.setFixedWidth(width)
        self.card.setGeometry((self.width() - width) // 2, self._top, width, min(height, 640))

    def open(self) -> None:
        """Show the card with the cursor in its first field."""
        super().open()
        self.form.focus_first()

    # Keeping

    def save(self) -> None:
        """Keep the papers, one transaction each."""
        if self._busy:
            return
        values = self.form.values()
        self.form.clear_errors()
        self.fault.say("")
        if self._place is None and not str(values["place"]).strip():
            self.form.set_errors([FieldError("place", "missing", NO_PLACE)])
            return
        choice = str(values.get("originals", ""))
        if choice:
            this_computer.keep_originals(choice)
        self._set_busy(True)
        desk, place, brought = self.desk, self._place, self.brought
        deletes = self._from_scanner and this_computer.originals() == this_computer.DELETE_ORIGINALS
        ref = str(values.get("place", ""))
        paper, name, note = (str(values.get(one, "")) for one in ("paper", "name", "note"))
        secret = bool(values.get("secret"))

        def keep() -> _Outcome:
            found = place if place is not None else _found_place(desk, ref)
            form = replace(found, paper=paper, name=name, note=note, confidential=secret)
            return _keep_all(desk, form, brought.scans, deletes=deletes)

        background.run(keep, self._done, self._refused, owner=self)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.save_button.setEnabled(not busy)

    def _done(self, outcome: _Outcome) -> None:
        self._set_busy(False)
        if outcome.kept:
            self.kept.emit(outcome.kept)
        if outcome.refused:
            self.fault.say(refused_words(outcome.refused), "error")
            self.brought = replace(self.brought, scans=outcome.left)
        else:
            self.close_overlay()

    def _refused(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, InvalidError):
            self.form.set_errors(error.faults)
        elif isinstance(error, RiayaError):
            self.fault.say(tell(error.message), "error")
        else:
            self.failed.emit(error)

    def close_overlay(self) -> None:
        """Put the card away for good."""
        super().close_overlay()
        self.deleteLater()


@dataclass(frozen=True, slots=True)
class _Outcome:
    kept: int
    refused: tuple[tuple[str, str], ...]
    left: tuple[tuple[Path, Scan], ...]


def _found_place(desk: Desk, ref: str) -> AttachForm:
    """Return the place that was typed; a fault of its field when nothing answers to it."""
    try:
        return attachments.place_of(desk, ref)
    except InvalidError:
        raise
    except RiayaError as error:
        raise InvalidError([FieldError("place", error.code, error.message)]) from None


def _keep_all(
    desk: Desk, form: AttachForm, scans: Sequence[tuple[Path, Scan]], *, deletes: bool
) -> _Outcome:
    """Keep papers one by one; what is wrong with the form itself is raised by the first."""
    kept = 0
    refused: list[tuple[str, str]] = []
    left: list[tuple[Path, Scan]] = []
    for path, scan in scans:
        try:
            attachments.add_attachment(desk, form, scan)
        except InvalidError:
            raise
        except RiayaError as error:
            refused.append((scan.name, tell(error.message)))
            left.append((path, scan))
            continue
        kept += 1
        if deletes:
            discard(path)
    return _Outcome(kept, tuple(refused), tuple(left))


def original_options() -> list[Option]:
    """Return what may become of the scanner's files."""
    return [
        Option(this_computer.KEEP_ORIGINALS, translate("Kept", "stay in its folder")),
        Option(this_computer.DELETE_ORIGINALS, translate("Kept", "are deleted")),
    ]


def scan_words(scan: Scan) -> str:
    """Return one line on a paper that is about to be kept."""
    parts = (scan.name, NAMES[scan.media], pages_words(scan.pages), size_words(scan.size))
    return " · ".join(isolate(part) if part.isascii() or part == scan.name else part
                      for part in parts)  # fmt: skip


def _paper_words(place: PaperPlace) -> str:
    if not place.is_received:
        return place.name_ar
    return translate("Kept", "{paper} (received)", paper=place.name_ar)
