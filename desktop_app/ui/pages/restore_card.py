"""A card over the window: a backup's counts beside the office's own, and the switch to it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.errors import SignInError
from desktop_app.domain.formats import grouped, isolate, long_date, time_of_day
from desktop_app.services.approvals import SecondNeededError
from desktop_app.services.desk import Desk
from desktop_app.services.restoring import COUNT_LABELS, Comparison, CountRow, compare, restore
from desktop_app.translate import tell, translate
from desktop_app.ui import background, sweeping
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.ask_second import ask_second
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import clear, column, held, row
from desktop_app.ui.widgets.labels import label, show_when
from desktop_app.ui.widgets.notes import NoteBox
from desktop_app.ui.widgets.overlay import Overlay

WIDTH = 520


class RestoreCard(Overlay):
    """First compares, then asks: `restored` when the office was replaced and its desk closed."""

    restored = Signal()

    def __init__(self, window: QWidget, desk: Desk, bundle: Path) -> None:
        super().__init__(window, WIDTH)
        self.desk, self.bundle = desk, bundle
        self.about = label("", "second", wrap=True)
        self.note = NoteBox()
        self.counts = QGridLayout()
        self.counts.setHorizontalSpacing(18)
        self.counts.setVerticalSpacing(5)
        self.form = Form(
            [Field("phrase", translate("Settings", "Pass phrase of the backup"), "password")]
        )
        self.form.hide()
        self.look = Button(translate("Settings", "Opening of the backup"), "primary")
        self.look.clicked.connect(self.compare)
        self.switch = Button(
            translate("Settings", "Replace the office by this backup"),
            "danger",
            icon="archive-restore",
        )
        self.switch.clicked.connect(self._switch)
        cancel = Button(translate("Settings", "Cancel"), "link")
        cancel.clicked.connect(self.close_overlay)
        parts = (
            label(translate("Settings", "Restoring of a backup"), "card"),
            self.about,
            self.form,
            held(self.counts),
            self.note,
        )
        foot = row(self.look, self.switch, cancel, None, spacing=8)
        self.body.addLayout(column(*parts, foot, spacing=10, margins=(18, 16, 18, 16)))
        self._offer(look=False, switch=False)

    def open(self) -> None:
        """Show the card, and compare at once when no pass phrase is needed."""
        super().open()
        self.compare()

    def place(self) -> None:
        """Give the card the height its wrapped words and its counts take."""
        super().place()
        self.body.activate()
        height = self.body.totalHeightForWidth(self.card.width())
        if height > 0:
            self.card.resize(self.card.width(), min(height, self.height() - self._top - 24))

    def _place_soon(self) -> None:
        self.place()
        # Labels that were put in just now are counted once the layout has heard of them.
        QTimer.singleShot(0, self, self.place)

    def compare(self) -> None:
        """Open the backup in a folder of its own and count."""
        phrase = str(self.form.value("phrase"))
        self._offer(look=False, switch=False)
        self._say(translate("Settings", "The backup is being opened and checked…"), "info")
        background.run(
            lambda: compare(self.desk, self.bundle, phrase),
            self._compared,
            self._refused,
            owner=self,
            lane=background.FILES,
        )

    def _compared(self, found: Comparison) -> None:
        self.form.hide()
        made = ""
        if found.about.at:
            at = self.desk.local(datetime.fromisoformat(found.about.at))
            made = translate("Settings", "made on {date} at {time}", date=long_date(at.date()),
                             time=isolate(time_of_day(at)))  # fmt: skip
        self.about.setText(" · ".join(one for one in (isolate(self.bundle.name), made) if one))
        self._show_counts(found.rows)
        words = translate(
            "Settings",
            "The backup is sound. The present office is kept in a folder beside it, and a copy of"
            " it is made first. Everybody signs in anew.",
        )
        if found.loses:
            loss = translate(
                "Settings", "What was recorded since this backup will not be in the office."
            )
            words = f"{loss} {words}"
        self._say(words, "warning" if found.loses else "info")
        self._offer(look=False, switch=True)

    def _show_counts(self, rows: tuple[CountRow, ...]) -> None:
        clear(self.counts)
        heads = ("", translate("Settings", "The office now"), translate("Settings", "The backup"))
        for place, words in enumerate(heads):
            self.counts.addWidget(label(words, "small"), 0, place)
        for line, one in enumerate(rows, 1):
            now = one.now or 0
            role = "strong" if now != one.then else "base"
            self.counts.addWidget(label(tell(COUNT_LABELS[one.what]), "second"), line, 0)
            self.counts.addWidget(label(isolate(grouped(now)), role), line, 1)
            self.counts.addWidget(label(isolate(grouped(one.then)), role), line, 2)
        self.counts.setColumnStretch(0, 1)

    def _refused(self, error: Exception) -> None:
        wants = isinstance(error, SignInError)
        show_when(self.form, wants)
        tone = "info" if getattr(error, "code", "") == "phrase_wanted" else "error"
        self._say(tell(getattr(error, "message")), tone)  # noqa: B009 - every refusal has one
        self._offer(look=wants, switch=False)
        if wants:
            self.form.focus_first()

    def _switch(self) -> None:
        phrase = str(self.form.value("phrase"))
        self._offer(look=False, switch=False)
        self._say(translate("Settings", "The office is being replaced…"), "info")
        # The sweep's own program has the database open as well.
        sweeping.stop()
        background.run(
            lambda: restore(self.desk, self.bundle, phrase),
            lambda _copy: self.restored.emit(),
            self._not_switched,
            owner=self,
            lane=background.FILES,
        )

    def _not_switched(self, error: Exception) -> None:
        """Ask a second person where the rule wants one; the office stands as it stood."""
        if not isinstance(error, SecondNeededError):
            self._refused(error)
            return
        self._say(tell(error.message), "warning")
        self._offer(look=False, switch=True)
        self.asking = ask_second(
            self, self.desk, error, lambda words: self._say(words, "info"), self._refused
        )

    def _say(self, words: str, tone: str) -> None:
        self.note.say(words, tone)

    def _offer(self, *, look: bool, switch: bool) -> None:
        show_when(self.look, look)
        show_when(self.switch, switch)
        self._place_soon()
