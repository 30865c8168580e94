"""How a document leaves: which printer, how many copies, and what came of it."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.formats import isolate
from desktop_app.translate import translate
from desktop_app.ui import background, printing, this_computer
from desktop_app.ui.printing import Sheets
from desktop_app.ui.widgets.card import Card, column, held, row
from desktop_app.ui.widgets.inputs import CheckBox, ChoiceField, ReferenceField
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.labels import show_when
from desktop_app.ui.widgets.notes import NoteBox

PRINTER, TWO_SIDED = "printer", "two_sided"
MOST_COPIES = 99


class PrinterField(ChoiceField):
    """The printers of this computer; it is seen where there is more than one."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Documents", "Printer"))

    def offer(self, names: list[str]) -> None:
        """Offer printers, the one used last first chosen."""
        kept = self.value() or str(this_computer.print_choices().get(PRINTER, ""))
        self.set_choices([(name, name) for name in names])
        self.set_value(kept if kept in names else (names[0] if names else ""))
        show_when(self, len(names) > 1)

    def remember(self) -> None:
        """Let the printer that is chosen now be the one used last."""
        this_computer.keep_print_choices({PRINTER: self.value()})


class PrintCard(Card):
    """The printer, the copies and the sides; below them, what was last done with the document."""

    def __init__(self) -> None:
        super().__init__(translate("Documents", "Printing"))
        self.printer = PrinterField()
        self.copies = ReferenceField()
        self.sides = CheckBox(translate("Documents", "On both sides"))
        self.none = text_label(
            translate(
                "Documents",
                "This computer knows no printer. Save the document and print it elsewhere.",
            ),
            "small",
            wrap=True,
        )
        self.done = NoteBox("", "done", translate("Documents", "Open the folder"))
        self.fault = NoteBox("", "error")
        self._saved: Path | None = None
        self._arrange()
        self.printer.currentIndexChanged.connect(lambda _place: self._ask_sides())
        self.done.pressed.connect(self._open_folder)

    def _arrange(self) -> None:
        self.copies.setAccessibleName(translate("Documents", "Copies"))
        self.copies.setText("1")
        self.copies.setFixedWidth(56)
        words = text_label(translate("Documents", "Copies"), "field")
        self.ways = held(
            column(self.printer, row(words, self.copies, None, self.sides, spacing=8), spacing=8)
        )
        for part in (self.none, self.ways, self.done, self.fault):
            self.body.addWidget(part)
        self.sides.hide()
        self.ways.hide()
        self.none.hide()

    def ask_printers(self) -> None:
        """Ask the system for its printers, in the background."""
        background.run(printing.printers, self.offer, owner=self, lane=background.FILES)

    def offer(self, names: list[str]) -> None:
        """Offer printers; without one, say what to do instead."""
        self.printer.offer(names)
        show_when(self.ways, bool(names))
        show_when(self.none, not names)

    def _ask_sides(self) -> None:
        name = self.printer.value()
        if not name:
            self.sides.hide()
            return
        background.run(
            lambda: printing.prints_two_sided(name),
            lambda offers: self._offer_sides(name, offers=offers),
            owner=self,
            lane=background.FILES,
        )

    def _offer_sides(self, name: str, *, offers: bool) -> None:
        if name == self.printer.value():
            show_when(self.sides, offers)
            kept = this_computer.print_choices().get(TWO_SIDED, True)
            self.sides.setChecked(offers and bool(kept))

    def sheets(self) -> Sheets | None:
        """Return how to print; None, with the reason below, for a number of copies that is none."""
        typed = self.copies.value()
        if not typed.isdecimal() or not 1 <= int(typed) <= MOST_COPIES:
            self.fail(translate("Documents", "Copies: type a number from 1 to 99."))
            self.copies.setFocus()
            return None
        asks = not self.sides.isHidden()
        if asks:
            this_computer.keep_print_choices({TWO_SIDED: self.sides.isChecked()})
        self.printer.remember()
        return Sheets(self.printer.value(), int(typed), self.sides.isChecked() if asks else None)

    def say_saved(self, path: Path) -> None:
        """Say where a file was kept, with the way to its folder."""
        self._saved = path
        self.fault.say("")
        self.done.say(translate("Documents", "Saved: {name}", name=isolate(path.name)))

    def fail(self, words: str) -> None:
        """Say what went wrong and what to do."""
        self.done.say("")
        self.fault.say(words)

    def forget(self) -> None:
        """Say nothing more of the document before."""
        self.done.say("")
        self.fault.say("")

    def _open_folder(self) -> None:
        if self._saved is not None and not printing.open_folder(self._saved):
            folder = isolate(str(self._saved.parent))
            self.fail(
                translate("Documents", "The folder could not be opened: {folder}", folder=folder)
            )
