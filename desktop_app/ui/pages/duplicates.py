"""Likely duplicates, two records side by side: one person, two people, or later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain import formats
from desktop_app.domain.roles import Action
from desktop_app.services import duplicates
from desktop_app.services.desk import Desk
from desktop_app.services.duplicate_rows import PairRow, SideRow, SweepRow
from desktop_app.services.duplicate_sweep import last_sweep
from desktop_app.translate import translate
from desktop_app.ui import sweeping
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.duplicate_words import (
    SideLine,
    badge_rows,
    counted_words,
    place_words,
    reason_badges,
    share_words,
    side_lines,
)
from desktop_app.ui.pages.words import NONE
from desktop_app.ui.widgets.badge import Badge, BadgeSpec
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from desktop_app.ui.widgets.card import (
    Card,
    PageHeader,
    ScrollColumn,
    clear,
    column,
    fill,
    held,
    row,
)
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.lit_label import LitLabel, differing
from desktop_app.ui.widgets.notes import EmptyState, NoteBox

LOOK = 300  # milliseconds between two looks at a sweep that runs
NAMES, MARK, LEAST_ROOM = 130, 84, 600
Couple = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Loaded:
    pairs: tuple[PairRow, ...]
    count: int
    sweep: SweepRow


def _load(desk: Desk) -> _Loaded:
    pairs = tuple(duplicates.open_pairs(desk)) if desk.may(Action.MERGE) else ()
    return _Loaded(pairs, duplicates.count_open(desk), last_sweep(desk))


def couple_of(pair: PairRow) -> Couple:
    """Return the two people of a pair."""
    return pair.first.person.id, pair.second.person.id


class DuplicatesPage(DeskPage):
    """The pairs one after the other, the likeliest first. Keys 1, 2 and 3 judge."""

    nav: ClassVar[str] = "people"
    has_primary: ClassVar[bool] = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.pairs: list[PairRow] = []
        self._count = 0
        self._put_off: list[Couple] = []
        self._running: SweepRow | None = None
        self.header = PageHeader(self.title())
        self.sweep_button = Button("", icon="refresh-cw")
        self.sweep_button.clicked.connect(self.start_or_stop)
        self.header.add_action(self.sweep_button)
        self.note = NoteBox("", "info")
        self.note.hide()
        self.head = Card(padding=12)
        self.grid_card = Card(flush=True)
        self.area = ScrollColumn(spacing=0)
        self.grid_card.body.addWidget(self.area)
        self.calm = EmptyState("users", "")
        self.foot = self._make_foot()
        for widget in (self.header, self.note, self.head):
            self.body.addWidget(widget)
        self.body.addWidget(self.grid_card, 1)
        self.body.addWidget(self.calm, 1)
        self.body.addWidget(self.foot)
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK)
        self._looks.timeout.connect(self._show_sweep)
        self._show_pair()

    def title(self) -> str:
        """Return the page's name."""
        return translate("Duplicates", "Likely duplicates")

    def _make_foot(self) -> Card:
        self.same = Button(
            translate("Duplicates", "One person: on to the merge"),
            "primary",
            icon="check",
            keys="1",
        )
        self.different = Button(translate("Duplicates", "Two people"), icon="x", keys="2")
        self.later = Button(translate("Duplicates", "Later"), "link", keys="3")
        may = self.desk.may(Action.MERGE)
        for button, deed in (
            (self.same, self.judge_same),
            (self.different, self.judge_different),
            (self.later, self.put_off),
        ):
            button.clicked.connect(lambda _on=False, deed=deed: deed())
            button.setEnabled(may)
        foot = Card(padding=10)
        if may:
            foot.body.addLayout(row(self.same, self.different, None, self.later, spacing=12))
        else:
            reason = translate(
                "Duplicates", "Who may merge records judges them: the deputy or head."
            )
            foot.body.addWidget(ForbiddenAction(self.same.text(), reason))
        return foot

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Judge by a digit, in whatever part of the page the keyboard is."""
        deeds = {
            Qt.Key.Key_1: self.judge_same,
            Qt.Key.Key_2: self.judge_different,
            Qt.Key.Key_3: self.put_off,
        }
        deed = deeds.get(Qt.Key(event.key()))
        if deed is None or event.isAutoRepeat():
            super().keyPressEvent(event)
            return
        deed()

    def first_focus(self) -> QWidget | None:
        """Give the keyboard to the page itself, whose keys judge."""
        return self.different if self.pairs else self.sweep_button

    def kept_clear(self) -> QWidget:
        """Keep the answers free: the next pair is judged while the last one is still told."""
        return self.foot

    # Reading

    def show_page(self, **_args: Any) -> None:
        """Show the likeliest pair."""
        self._put_off = []
        self.refresh()

    def refresh(self) -> None:
        """Read the pairs again."""
        self.read(lambda: _load(self.desk), self._take)

    def _take(self, found: _Loaded) -> None:
        off = {couple: place for place, couple in enumerate(self._put_off, start=1)}
        self._count = found.count
        self.pairs = sorted(found.pairs, key=lambda pair: off.get(couple_of(pair), 0))
        if not self._looks.isActive():
            self._tell_sweep(found.sweep)
        self._show_pair()

    # The pair

    def _show_pair(self) -> None:
        pair = self.pairs[0] if self.pairs else None
        for widget in (self.head, self.grid_card, self.foot):
            widget.setVisible(pair is not None)
        self.calm.setVisible(pair is None)
        if pair is None:
            words = translate(
                "Duplicates",
                "No two records look like one person. The office is swept by itself every day;"
                " a sweep by hand compares everybody anew.",
            )
            self.calm.say(words)
            return
        clear(self.head.body)
        fill(self.head.body, self._head_of(pair))
        clear(self.area.body)
        fill(self.area.body, [held(self._grid_of(pair)), None])
        self.area.verticalScrollBar().setValue(0)

    def _head_of(self, pair: PairRow) -> list[QWidget]:
        waiting = translate("Duplicates", "%n pairs wait", n=self._count)
        alike = translate("Duplicates", "Likeness {share}", share=share_words(pair.score))
        parts: list[QWidget | None] = [label(alike, "strong"), label(waiting, "second")]
        if pair.judged_same:
            words = translate("Duplicates", "Judged one person, not merged yet")
            parts.append(Badge(BadgeSpec(words, "review", "hourglass")))
        room = max(LEAST_ROOM, self.width() - 70)
        return [held(row(*parts, None, spacing=12)), *badge_rows(reason_badges(pair.reasons), room)]

    def _grid_of(self, pair: PairRow) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(14, 8, 14, 10)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(3)
        grid.setColumnMinimumWidth(0, NAMES)
        grid.setColumnMinimumWidth(3, MARK)
        for place in (1, 2):
            grid.setColumnStretch(place, 1)
        for place, side in enumerate((pair.first, pair.second), start=1):
            grid.addWidget(self._top_of(side), 0, place)
        grid.addWidget(hairline(), 1, 0, 1, 4)
        for number, line in enumerate(side_lines(), start=2):
            _add_line(grid, number, line, pair)
        return grid

    def _top_of(self, side: SideRow) -> QWidget:
        name = label(side.person.full_name_ar, "card")
        parts: list[Any] = [name]
        for place in side.places[:2]:
            button = Button(place_words(place, side.person.sex), "link", small=True)
            arguments = {"file_id": place.file_id, "person_id": side.person.id}
            button.clicked.connect(lambda _on=False, to=arguments: self.go("person", to))
            parts.append(row(button, None))
        since = translate(
            "Duplicates",
            "recorded on {day}",
            day=formats.isolate(formats.short_date(side.created_on)),
        )
        parts.append(label(f"{counted_words(side)} · {since}", "small"))
        return held(column(*parts, spacing=1, margins=(0, 0, 0, 4)))

    # Judging

    def judge_same(self) -> None:
        """Record that the two are one person, and go on to the merge."""
        if not self.pairs or not self.desk.may(Action.MERGE):
            return
        pair = self.pairs[0]
        kept, gone = kept_and_gone(pair)
        self._judge(pair, duplicates.SAME, lambda: self.go("merge", {"kept": kept, "gone": gone}))

    def judge_different(self) -> None:
        """Record that the two are two people, and show the next pair."""
        if not self.pairs or not self.desk.may(Action.MERGE):
            return
        pair = self.pairs[0]
        words = translate(
            "Duplicates",
            "{first} and {second} are kept as two people.",
            first=pair.first.person.full_name_ar,
            second=pair.second.person.full_name_ar,
        )

        def told() -> None:
            self.say(words, undo=lambda: self._judge(pair, duplicates.OPEN, self.refresh))
            self._drop(pair)

        self._judge(pair, duplicates.DIFFERENT, told)

    def put_off(self) -> None:
        """Show the next pair; this one comes again after the others."""
        if not self.pairs:
            return
        pair = self.pairs.pop(0)
        self.pairs.append(pair)
        self._put_off = [one for one in self._put_off if one != couple_of(pair)]
        self._put_off.append(couple_of(pair))
        self._show_pair()

    def _judge(self, pair: PairRow, answer: str, then: Any) -> None:
        couple = couple_of(pair)

        def done(_none: None) -> None:
            self.changed.emit()
            then()

        def refused(error: Exception) -> None:
            self.fail(error)
            self.refresh()

        self.read(lambda: duplicates.judge(self.desk, *couple, answer), done, refused)

    def _drop(self, pair: PairRow) -> None:
        self.pairs = [one for one in self.pairs if one is not pair]
        self._count = max(0, self._count - 1)
        if self.pairs or not self._count:
            self._show_pair()
        else:
            self.refresh()

    # The sweep

    def start_or_stop(self) -> None:
        """Sweep the whole office, or stop the sweep that runs; it goes on where it stopped."""
        if self._looks.isActive():
            sweeping.stop()
            return
        self._running = SweepRow(0, 0, None)
        self._looks.start()
        self._show_sweep()
        sweeping.sweep_all(self.desk, self._heard, self._swept, self._sweep_failed, self)

    def _heard(self, now: SweepRow) -> None:
        # Another thread calls: the row is only put down, the window looks at it by itself.
        self._running = now

    def _show_sweep(self) -> None:
        if self._running is not None:
            self._tell_sweep(self._running)

    def _swept(self, end: SweepRow) -> None:
        self._looks.stop()
        self._tell_sweep(end)
        self.changed.emit()
        self.refresh()

    def _sweep_failed(self, error: Exception) -> None:
        self._looks.stop()
        self.fail(error)
        self.refresh()

    def _tell_sweep(self, now: SweepRow) -> None:
        runs = self._looks.isActive()
        may = self.desk.may(Action.MERGE)
        self.sweep_button.setText(
            translate("Duplicates", "Stop of the sweep")
            if runs
            else translate("Duplicates", "Sweep of the whole office")
        )
        self.sweep_button.set_icon_name("x" if runs else "refresh-cw")
        self.sweep_button.setVisible(may)
        self.header.set_detail(self._sweep_words(now, runs=runs))

    def _sweep_words(self, now: SweepRow, *, runs: bool) -> str:
        share = formats.isolate(f"{int(now.share * 100)} %")
        if runs:
            return translate("Duplicates", "Sweep under way: {share}", share=share)
        if now.share and not now.is_done:
            return translate("Duplicates", "The sweep stopped at {share}; it goes on", share=share)
        if now.finished_at is None:
            return translate("Duplicates", "The office was not swept yet")
        local = self.desk.local(now.finished_at)
        when = f"{formats.short_date(local.date())} {formats.time_of_day(local)}"
        return translate("Duplicates", "Last sweep: {when}", when=formats.isolate(when))


def kept_and_gone(pair: PairRow) -> Couple:
    """Return who is proposed to stay: who leads a file, then who has more, then the older."""
    first, second = pair.first, pair.second
    if _weight(second) > _weight(first):
        return second.person.id, first.person.id
    return couple_of(pair)


def _weight(side: SideRow) -> tuple[bool, int]:
    return bool(side.matricule), side.requests + side.papers


def _add_line(grid: QGridLayout, number: int, line: SideLine, pair: PairRow) -> None:
    texts = line.text(pair.first), line.text(pair.second)
    if not any(texts):
        return
    spans = differing(*texts)
    differs = all(texts) and texts[0] != texts[1]
    grid.addWidget(label(line.name, "second"), number, 0)
    for place, (text, lit) in enumerate(zip(texts, spans, strict=True), start=1):
        role = "strong" if differs else "base"
        shown = LitLabel(text or NONE, lit if differs else [], role, ltr=line.ltr)
        grid.addWidget(shown, number, place)
    if differs:
        mark = BadgeSpec(translate("Duplicates", "Differs"), "missing", "arrow-right-left")
        grid.addWidget(Badge(mark), number, 3)
