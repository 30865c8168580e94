"""What both forms of registration share: who in the office the person may be, before saving."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.duplicates import LIKELY
from desktop_app.domain.errors import RiayaError
from desktop_app.domain.formats import isolate, long_date
from desktop_app.domain.messages import message
from desktop_app.services.desk import Desk
from desktop_app.services.duplicate_rows import Candidate
from desktop_app.translate import translate
from desktop_app.ui.pages.correction_form import CorrectionPage
from desktop_app.ui.pages.desk_page import Go
from desktop_app.ui.pages.duplicate_words import badge_rows, reason_badges, share_words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Item, column, held, refill, row
from desktop_app.ui.widgets.labels import hairline, label

T = TypeVar("T")
PAUSE = 500  # milliseconds after the last letter
MOST = 3
ROOM = 900
TOLD = frozenset(
    {
        "family_name_ar", "given_names_ar", "family_name_latin", "given_names_latin", "birth",
        "father_name_ar", "mother_name_ar", "cnie", "phone", "other_phone", "rib",
        "mutual_affiliation", "matricule", "sex",
    }
)  # fmt: skip


class DoubleError(RiayaError):
    """The person is likely recorded already, and nobody said that it is another."""

    code = "likely_duplicate"

    def __init__(self, found: Sequence[Candidate]) -> None:
        super().__init__(
            message(
                "Duplicates",
                "This person is likely recorded already. Open that record, or say that it is"
                " another person.",
            )
        )
        self.found = found


class DoubleCard(Card):
    """Who it may be, with the reasons; `opened(candidate)`, or `other` for another person.

    With `uses`, the record may be used where a new one was to be made: `used(candidate)`.
    """

    opened = Signal(object)
    used = Signal(object)
    other = Signal()

    def __init__(self) -> None:
        super().__init__(padding=10)
        self.uses = False
        self.use_buttons: list[Button] = []
        self.lines = QVBoxLayout()
        self.lines.setSpacing(8)
        self.other_button = Button(
            translate("Duplicates", "Another person: saving"), small=True, icon="user-plus"
        )
        self.other_button.clicked.connect(self.other)
        self.open_buttons: list[Button] = []
        self.shown: tuple[Candidate, ...] = ()
        title = label(translate("Duplicates", "Likely recorded already"), "warning")
        self.body.addLayout(row(title, None, self.other_button))
        self.body.addLayout(self.lines)
        self.hide()

    def show_found(self, found: Sequence[Candidate]) -> None:
        """Show the likeliest; nothing hides the card."""
        self.setVisible(bool(found))
        self.open_buttons, self.use_buttons = [], []
        self.shown = tuple(found[:MOST])
        refill(self.lines, lambda: self._lines(self.shown))

    def _lines(self, found: Sequence[Candidate]) -> list[Item]:
        lines: list[Item] = []
        for one in found:
            lines += [hairline(), self._line(one)]
        return lines

    def _line(self, one: Candidate) -> QWidget:
        facts = [label(one.full_name_ar, "strong")]
        if one.birth is not None:
            facts.append(label(long_date(one.birth), "second"))
        if one.place is not None:
            facts.append(label(isolate(one.place.number), "second"))
        share = translate("Duplicates", "Likeness {share}", share=share_words(one.score))
        button = Button(
            translate("Duplicates", "The same person: opening of the record"), small=True,
            icon="folder-open",
        )  # fmt: skip
        button.clicked.connect(lambda _on=False: self.opened.emit(one))
        self.open_buttons.append(button)
        buttons = [button]
        if self.uses:
            use = Button(
                translate("Duplicates", "Use of this record"), small=True, icon="user-check"
            )
            use.clicked.connect(lambda _on=False: self.used.emit(one))
            self.use_buttons.append(use)
            buttons = [use, button]
        head = row(*facts, label(share, "small"), None, *buttons, spacing=12)
        return held(column(head, *badge_rows(reason_badges(one.reasons), ROOM), spacing=5))


class DoubleCheckPage(CorrectionPage):
    """A form that says, while a new person is typed, who in the office it may be."""

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.double = DoubleCard()
        self.double.opened.connect(self._open_found)
        self.double.other.connect(self._save_other)
        self.body.insertWidget(self.body.count() - 2, self.double)
        self._told_apart: set[int] = set()
        self._asked = 0
        self._then_more = False
        self._search = QTimer(self)
        self._search.setSingleShot(True)
        self._search.setInterval(PAUSE)
        self._search.timeout.connect(self.look_for_doubles)

    def searcher(self) -> Callable[[], list[Candidate]] | None:
        """Return what looks for who it may be; None where nobody new is registered."""
        raise NotImplementedError

    def forget_doubles(self) -> None:
        """Begin with nobody shown and nobody told apart."""
        self._told_apart.clear()
        self._asked += 1
        self._search.stop()
        self.double.show_found([])

    def typed(self, name: str) -> None:
        """Look again when what is compared was typed."""
        if name in TOLD:
            self._search.start()

    def look_for_doubles(self) -> None:
        """Look in the background; only the last answer is shown."""
        search = self.searcher()
        if search is None:
            return
        self._asked += 1
        asked = self._asked
        self.read(search, lambda found: self._show_found(found, asked), lambda _error: None)

    def _show_found(self, found: Sequence[Candidate], asked: int) -> None:
        if asked == self._asked:
            self.double.show_found(self._undecided(found))

    def _undecided(self, found: Sequence[Candidate]) -> list[Candidate]:
        return [one for one in found if one.person_id not in self._told_apart]

    def guarded(self, record: Callable[[], T], saved: Callable[[T], None]) -> Callable[[], T]:
        """Return the saving, held back while it is not said whether it is another person.

        `saved` then remembers who was told apart.
        """
        search, apart = self.searcher(), frozenset(self._told_apart)

        def guarded() -> T:
            found = search() if search is not None else []
            likely = [one for one in found if one.score >= LIKELY and one.person_id not in apart]
            if likely:
                raise DoubleError(likely)
            made = record()
            if apart:
                saved(made)
            return made

        return guarded

    def save(self, *, then_more: bool = False) -> None:
        """Remember how it was to be saved: it may have to be said first that it is another."""
        self._then_more = then_more
        super().save(then_more=then_more)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, DoubleError):
            self._asked += 1
            self.double.show_found(error.found)
            if self.double.open_buttons:
                self.double.open_buttons[0].setFocus()
        super()._refused(error)

    def _saved(self, result: Any, then_more: bool) -> None:
        self.forget_doubles()
        super()._saved(result, then_more)

    def _open_found(self, one: Candidate) -> None:
        if one.place is not None:
            arguments = {"file_id": one.place.file_id, "person_id": one.person_id}
            self.go("person", arguments)

    def _save_other(self) -> None:
        # Of whom nobody was shown nobody said that it is another.
        self._told_apart |= {one.person_id for one in self.double.shown}
        self.double.show_found([])
        self.save(then_more=self._then_more)
