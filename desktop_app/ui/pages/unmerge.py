"""Taking a merge apart: what changed since, and to which of the two each thing goes."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.formats import isolate, long_date
from desktop_app.services import unmerges
from desktop_app.services.approvals import SecondNeededError
from desktop_app.services.desk import Desk
from desktop_app.services.merge_rows import MergeRow, Since, Unmerged, UnmergePreview
from desktop_app.translate import tell, translate
from desktop_app.ui.pages.ask_second import ask_second
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import (
    Card,
    Item,
    PageHeader,
    ScrollColumn,
    column,
    held,
    refill,
    row,
)
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.labels import IconLabel, hairline, label, show_when
from desktop_app.ui.widgets.notes import EmptyState, NoteBox


class UnmergePage(DeskPage):
    """What would be two again, and what came since; `go("unmerge", {"merge_id": …})`."""

    nav: ClassVar[str] = "people"
    has_primary: ClassVar[bool] = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self._merge_id = 0
        self._busy = False
        self.shown: UnmergePreview | None = None
        self.sides: dict[str, SegmentedControl] = {}
        self.back_button = Button(translate("Merge", "Merges made"), icon="history")
        self.back_button.clicked.connect(lambda: self.go("merges", {}))
        self.header = PageHeader(self.title(), "", self.back_button)
        self.about = label("", "base", wrap=True)
        self.detail = label("", "second", wrap=True)
        two = translate(
            "Merge",
            "Taking it apart touches a closed file or an ended request: where the rule of two"
            " persons is in force, a colleague agrees first.",
        )
        told = row(IconLabel("users", "ink3", 16), label(two, "small_quiet", wrap=True))
        told.setStretch(1, 1)
        self.second = held(told)
        self.fault = NoteBox("", "error")
        self.list = QVBoxLayout()
        self.list.setSpacing(0)
        self.apart_button = Button(
            translate("Merge", "Taking apart"), "primary", icon="split", keys="Ctrl+Enter"
        )
        self.apart_button.clicked.connect(self.take_apart)
        self._arrange()

    def _arrange(self) -> None:
        head = Card()
        head.body.addWidget(self.about)
        head.body.addWidget(self.detail)
        head.body.addWidget(self.second)
        card = Card(translate("Merge", "What changed since the merge"), line_below=True, flush=True)
        scroll = ScrollColumn(spacing=0)
        scroll.body.addLayout(self.list)
        scroll.body.addStretch(1)
        card.body.addWidget(scroll, 1)
        promise = translate(
            "Merge",
            "Both records come back as they were. What was changed since keeps its change on the"
            " side it goes to; nothing is lost.",
        )
        words = label(promise, "small_quiet", wrap=True)
        foot = row(words, self.apart_button, spacing=12)
        foot.setStretch(0, 1)
        self.body.addWidget(self.header)
        self.body.addWidget(head)
        self.body.addWidget(self.fault)
        self.body.addWidget(card, 1)
        self.body.addLayout(foot)

    def title(self) -> str:
        """Return the page's name."""
        return translate("Merge", "Taking a merge apart")

    def first_focus(self) -> QWidget | None:
        """Give the keyboard to the first choice, or to the button."""
        first = next(iter(self.sides.values()), None)
        return first.buttons()[0] if first is not None else self.apart_button

    def show_page(self, merge_id: int = 0, **_: Any) -> None:
        """Show a merge and what changed since."""
        self._merge_id = merge_id
        self.fault.say("")
        self.refresh()

    def refresh(self) -> None:
        """Read it again."""
        number = self._merge_id
        self.read(lambda: unmerges.unmerge_preview(self.desk, number), self._show, self._refused)

    def _show(self, shown: UnmergePreview) -> None:
        self.shown = shown
        one = shown.row
        self.about.setText(
            translate("Merge", "{gone} and {kept} become two records again.",
                      gone=_named(one.gone_ar, one.gone_number),
                      kept=_named(one.kept_ar, one.kept_number))
        )  # fmt: skip
        self.detail.setText(_made(self.desk, one))
        show_when(self.second, shown.needs_second)
        self.apart_button.setEnabled(True)
        self.sides = {}
        refill(self.list, lambda: self._lines(shown))

    def _lines(self, shown: UnmergePreview) -> list[Item]:
        if not shown.since:
            words = translate(
                "Merge", "Nothing changed since: both come back exactly as they were."
            )
            return [EmptyState("circle-check", words)]
        return [self._line(shown.row, one) for one in shown.since]

    def _line(self, merge: MergeRow, one: Since) -> QWidget:
        told = [label(one.title_ar, "strong", wrap=True)]
        if one.detail_ar:
            told.append(label(one.detail_ar, "small", wrap=True))
        words = column(*told, spacing=2)
        line = row(held(words), self._goes(merge, one), spacing=16, margins=(14, 9, 14, 9))
        line.setStretch(0, 1)
        return held(column(line, hairline(), spacing=0))

    def _goes(self, merge: MergeRow, one: Since) -> QWidget:
        """Return the choice of the side, or the side where there is no choice."""
        kept, gone = _sides(merge)
        if not one.asked:
            name = kept if one.side == "kept" else gone
            return label(translate("Merge", "goes to: {name}", name=name), "second")
        made = SegmentedControl(
            [Option("kept", kept), Option("gone", gone)],
            translate("Merge", "To whom it goes: {what}", what=one.title_ar),
            small=True,
        )
        made.set_value(one.side.value)
        self.sides[one.key] = made
        return made

    def take_apart(self) -> None:
        """Make them two again."""
        if self._busy or self.shown is None:
            return
        self._busy = True
        desk, number, state = self.desk, self._merge_id, self.shown.state
        sides = {key: one.value() for key, one in self.sides.items()}
        self.read(lambda: unmerges.unmerge(desk, number, sides, state), self._done, self._refused)

    def _done(self, found: Unmerged) -> None:
        self._busy = False
        self.changed.emit()
        self.go("person", {"file_id": found.kept_file_id, "person_id": found.kept_id})
        self.say(translate("Merge", "Both are two records again."))

    def _refused(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, SecondNeededError):
            self.asking = ask_second(self, self.desk, error, self.say, self.fail)
        elif isinstance(error, ConflictError):
            self.fault.say(tell(error.message))
            show_when(self.fault, True)
            if error.code == "changed":
                self.refresh()
            else:
                self.apart_button.setEnabled(False)
        else:
            self.fail(error)


def _named(name: str, number: str) -> str:
    return f"{name} ({isolate(number)})" if number else name


def _sides(merge: MergeRow) -> tuple[str, str]:
    """Return what tells the two apart: their file numbers, else their names, else which of them."""
    if merge.kept_number and merge.gone_number:
        return isolate(merge.kept_number), isolate(merge.gone_number)
    if merge.kept_ar != merge.gone_ar:
        return merge.kept_ar, merge.gone_ar
    return translate("Merge", "the one that stayed"), translate("Merge", "the one that went")


def _made(desk: Desk, one: MergeRow) -> str:
    day = long_date(desk.local(one.at).date())
    return translate("Merge", "Merged by {name} on {day}: {reason}", name=one.by_ar, day=day,
                     reason=one.reason)  # fmt: skip
