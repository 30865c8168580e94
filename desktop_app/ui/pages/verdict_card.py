"""The verdict on a paper: its finding in colour, shape and words, what it said, what stands now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from desktop_app.services.desk import Desk
from desktop_app.services.print_rows import Comparison, Finding, PrintRow, Verdict
from desktop_app.services.verdict_words import identity_lines
from desktop_app.translate import tell, translate
from desktop_app.ui import paint, theme
from desktop_app.ui.columns import Column, Icon, Part, Piece
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, column, held, row
from desktop_app.ui.widgets.facts import Fact, FactsGrid
from desktop_app.ui.widgets.labels import IconLabel, label, show_when
from desktop_app.ui.widgets.notes import NoteBox

# What could not be read is no verdict on the paper: it is to be read again.
READ_AGAIN = frozenset(
    {
        Finding.NO_CODE,
        Finding.NOT_A_SEAL,
        Finding.EARLIER,
        Finding.TRUNCATED,
        Finding.DAMAGED,
        Finding.NEWER,
        Finding.LOCKED,
    }
)
GOOD = ("accepted", "shield-check")
UNREAD = ("missing", "shield-question-mark")
BAD = ("late", "shield-x")
NOT_COMPARED = Piece("–", 400, "ink3")


def look_of(finding: Finding) -> tuple[str, str]:
    """Return the tone and the icon of a finding: each has its own colour and its own shape."""
    if finding is Finding.GENUINE:
        return GOOD
    return UNREAD if finding in READ_AGAIN else BAD


class VerdictBand(QFrame):
    """The finding in one line, what it means below, on the tint of its tone."""

    def __init__(self) -> None:
        super().__init__()
        self._tone = BAD[0]
        self._icon = IconLabel(BAD[1], "late_ink", 32)
        self.headline = label("", "title", wrap=True)
        self.advice = label("", "base", wrap=True)
        line = row(
            self._icon, held(column(self.headline, self.advice, spacing=2)), spacing=14,
            margins=(16, 12, 16, 12),
        )  # fmt: skip
        line.setStretch(1, 1)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        theme.signals.changed.connect(self._colour)

    def show_finding(self, found: Verdict) -> None:
        """Show what a paper turned out to be."""
        self._tone, icon = look_of(found.finding)
        self._icon.show_icon(icon, f"{self._tone}_ink")
        self.headline.setText(tell(found.headline))
        self.advice.setText(tell(found.advice))
        self.setAccessibleName(f"{tell(found.headline)}. {tell(found.advice)}")
        self._colour()

    def _colour(self) -> None:
        ink = theme.hex_colour(f"{self._tone}_ink")
        self.headline.setStyleSheet(f"color: {ink};")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tint, and a bar at the leading edge."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        paint.box(painter, area, 0, theme.colour(f"{self._tone}_fill"))
        bar = paint.leading_slice(area, 4, rtl=paint.is_rtl(painter))
        painter.fillRect(bar, theme.colour(f"{self._tone}_ink"))
        painter.end()


class VerdictCard(Card):
    """A verdict with all the register says; `wanted(page, arguments)` opens what it is about."""

    wanted = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(flush=True)
        self.desk = desk
        self.verdict: Verdict | None = None
        self._lines: Sequence[Comparison] = ()
        self.band = VerdictBand()
        self.cautions = NoteBox("", "warning")
        self.identity = FactsGrid(columns=2)
        self.told = label("", "strong", wrap=True)
        self.model = TableModel(
            _columns(lambda: self.verdict is not None and self.verdict.compares),
            lambda offset, limit, _sort, _down: self._lines[offset : offset + limit],
            lambda: len(self._lines),
            identity=lambda one: one.key,
            run=at_once,
            parent=self,
        )
        self.table = Table(self.model, translate("VerifyPage", "What the paper says"), dense=True)
        self.open_subject = Button("", icon="file-text")
        self.open_list = Button(translate("VerifyPage", "All its copies"), icon="history")
        self._arrange()

    def _arrange(self) -> None:
        self.about = held(
            column(self.cautions, self.identity, spacing=12, margins=(16, 14, 16, 14))
        )
        self.lines = held(column(held(row(self.told, margins=(16, 8, 16, 8))), self.table,
                                 spacing=0))  # fmt: skip
        self.foot = QFrame()
        self.foot.setProperty("surface", "foot")
        self.foot.setLayout(
            row(self.open_subject, self.open_list, None, spacing=12, margins=(14, 8, 14, 8))
        )
        for part in (self.band, self.about, self.lines):
            self.body.addWidget(part)
        self.body.setStretch(2, 1)
        self.body.addStretch(0)
        self.body.addWidget(self.foot)
        self.open_subject.clicked.connect(self._open_subject)
        self.open_list.clicked.connect(self._open_list)

    def show_verdict(self, found: Verdict) -> None:
        """Show a verdict; parts that have nothing to say are not shown."""
        self.verdict = found
        self.band.show_finding(found)
        self.cautions.say("\n".join(tell(one) for one in found.cautions))
        pairs = identity_lines(found, self.desk.zone)
        self.identity.set_facts([Fact(name, value) for name, value in pairs])
        self._lines = found.comparisons
        self.model.reload()
        self.told.setText(_changes_words(found))
        show_when(self.about, bool(pairs or found.cautions))
        show_when(self.lines, bool(found.comparisons))
        self._show_foot(found.known)
        self.body.setStretch(3, 0 if found.comparisons else 1)

    def _show_foot(self, known: PrintRow | None) -> None:
        place = place_of(known) if known is not None else None
        show_when(self.foot, place is not None)
        if place is not None:
            self.open_subject.setText(place[0])

    def _open_subject(self) -> None:
        known = self.verdict.known if self.verdict else None
        place = place_of(known) if known is not None else None
        if place is not None:
            self.wanted.emit(place[1], place[2])

    def _open_list(self) -> None:
        known = self.verdict.known if self.verdict else None
        if known is not None:
            self.wanted.emit("prints", {"subject": known.subject, "about": known.about_number})


def place_of(known: PrintRow) -> tuple[str, str, dict[str, Any]] | None:
    """Return what opens the subject of a document: words, page and arguments; None for a list."""
    subject = known.subject
    if subject.request_id:
        return translate("VerifyPage", "Open the request"), "request", {
            "request_id": subject.request_id
        }  # fmt: skip
    if subject.slip_id:
        return translate("VerifyPage", "Open the slip"), "slip", {"slip_id": subject.slip_id}
    if subject.file_id:
        return translate("VerifyPage", "Open the file"), "person", {"file_id": subject.file_id}
    return None


def _changes_words(found: Verdict) -> str:
    if not found.compares:
        return translate("VerifyPage", "What the paper must say")
    if not found.changes:
        return translate("VerifyPage", "The register says the same today")
    return translate("VerifyPage", "%n lines are no longer so in the register", n=found.changes)


def _columns(compares: Callable[[], bool]) -> list[Column]:
    return [
        Column("label_ar", translate("VerifyPage", "Line"), 150, token="ink2"),
        Column("then", translate("VerifyPage", "As the paper must say"), kind="pieces",
               minimum=150, value=lambda one: (Piece(one.then_ar or "—", 500),)),
        Column("now", translate("VerifyPage", "In the register today"), kind="pieces",
               minimum=150, value=lambda one: _now(one) if compares() else (NOT_COMPARED,)),
    ]  # fmt: skip


def _now(one: Comparison) -> tuple[Part, ...]:
    if not one.is_changed:
        return (Icon("check", "accepted_ink"), Piece(one.now_ar or "—", 400, "ink2"))
    return (Icon("triangle-alert", "missing_ink"), Piece(one.now_ar or "—", 600, "missing_ink"))
