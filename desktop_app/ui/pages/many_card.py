"""The card before one action on many requests: what it will touch, what not and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.formats import grouped, isolate
from desktop_app.services.many import Preview
from desktop_app.translate import translate
from desktop_app.ui import background
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import clear, column, row
from desktop_app.ui.widgets.inputs import ChoiceField
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.overlay import Overlay

WIDTH = 480
Told = Sequence[tuple[str, Preview]]
Read = Callable[[str], Told]
Act = Callable[[str], object]


class ManyCard(Overlay):
    """Shows a preview, line by line, and does it on one press: `done(result)`.

    `read(code)` tells what would be done for a choice (or for "" without choices); `act(code)`
    does it. Lines are (heading, preview) pairs.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        title: str,
        verb: str,
        read: Read,
        act: Act,
        choices: Sequence[tuple[str, str]] = (),
        ask: str = "",
    ) -> None:
        super().__init__(window, WIDTH, top=110)
        self._read, self._act = read, act
        self.choice = ChoiceField(choices)
        self.choice.setAccessibleName(ask)
        self.choice.setVisible(bool(choices))
        self.choice.currentIndexChanged.connect(self._look)
        self.lines = column(spacing=8)
        self.do_button = Button(verb, "primary", keys="Enter")
        self.do_button.setEnabled(False)
        self.do_button.clicked.connect(self.do_it)
        cancel = Button(translate("Lists", "Cancel"), "link")
        cancel.clicked.connect(self.close_overlay)
        asked = [label(ask, "second"), self.choice] if choices else []
        self.card.setAccessibleName(title)
        self.body.addLayout(row(label(title, "card"), None, margins=(16, 12, 16, 10)))
        self.body.addWidget(hairline())
        self.body.addLayout(
            column(*asked, self.lines, row(self.do_button, cancel, None), spacing=12,
                   margins=(16, 12, 16, 16))
        )  # fmt: skip

    def open(self) -> None:
        """Show the card and read what would be done."""
        super().open()
        (self.choice if self.choice.count() else self.do_button).setFocus()
        self._look()

    def _look(self) -> None:
        code, read = self.choice.value(), self._read
        background.run(lambda: (code, read(code)), self._show, self._refused, owner=self)

    def _show(self, found: tuple[str, Told]) -> None:
        code, told = found
        if code != self.choice.value():
            return
        clear(self.lines)
        for heading, preview in told:
            if heading:
                self.lines.addWidget(label(heading, "strong"))
            for words in preview_words(preview):
                self.lines.addWidget(label(words, "second", wrap=True))
        if not told:
            self.lines.addWidget(label(translate("Lists", "Nothing is chosen."), "second"))
        self.do_button.setEnabled(any(preview.ids for _, preview in told))
        # The height of words that wrap is known once they are laid out.
        QTimer.singleShot(0, self, self.place)

    def do_it(self) -> None:
        """Do it, once."""
        self.do_button.setEnabled(False)
        code, act = self.choice.value(), self._act
        background.run(lambda: act(code), self._end, self._refused, owner=self)

    def _end(self, result: object) -> None:
        self.close_overlay()
        self.done.emit(result)

    def _refused(self, error: Exception) -> None:
        self.close_overlay()
        self.failed.emit(error)

    def close_overlay(self) -> None:
        """Put the card away for good."""
        super().close_overlay()
        self.deleteLater()


def preview_words(preview: Preview) -> list[str]:
    """Return what an action touches, and what it leaves with the reason."""
    words = [translate("Lists", "%n requests will be changed", n=len(preview.ids))]
    for reason, number in preview.left:
        words.append(
            translate(
                "Lists", "{number} stay as they are: {reason}",
                number=isolate(grouped(number)), reason=reason,
            )
        )  # fmt: skip
    return words
