"""Merging: two records side by side, the result between them, and all that goes along."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QWidget

from desktop_app.domain.errors import ConflictError, FieldError, InvalidError
from desktop_app.domain.texts import isolate
from desktop_app.services import merges, unmerges
from desktop_app.services.approvals import SecondNeededError
from desktop_app.services.desk import Desk
from desktop_app.services.merge_rows import MergeField, MergeForm, MergePreview, MergeSide
from desktop_app.translate import tell, translate
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.ask_second import ask_second
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.pages.merge_search import MergeSearch
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, PageHeader, ScrollColumn, clear, column, held, row
from desktop_app.ui.widgets.inputs import CheckBox
from desktop_app.ui.widgets.labels import IconLabel, hairline, label, show_when
from desktop_app.ui.widgets.notes import EmptyState, NoteBox
from desktop_app.ui.widgets.two_values import NAME, ONE, OTHER, RESULT, TwoValues

SIDE = 316
SEARCHING, COMPARING, REFUSED = range(3)


class MergePage(DeskPage):
    """Two records of one person; `go("merge", {"kept": …, "gone": …})`, `gone` may be asked for."""

    nav: ClassVar[str] = "people"
    has_panel: ClassVar[bool] = True
    has_primary: ClassVar[bool] = True

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self._wanted: tuple[int, int | None] = (0, None)
        self.shown: MergePreview | None = None
        self.fields: dict[str, TwoValues] = {}
        self._busy = False
        self.swap_button = Button(
            translate("Merge", "Swap: keep the other"), icon="arrow-right-left"
        )
        self.other_button = Button(translate("Merge", "Another person"), icon="search")
        self.made_button = Button(translate("Merge", "Merges made"), icon="history")
        self.header = PageHeader(
            self.title(), "", self.swap_button, self.other_button, self.made_button
        )
        self.search = MergeSearch(desk)
        self.refusal = EmptyState("users", "", translate("Merge", "Another person"))
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        for part in (self.search, self._comparison(), self.refusal):
            self.stack.addWidget(part)
        self.body.addWidget(self.header)
        self.body.addWidget(holder, 1)
        self._connect()

    def title(self) -> str:
        """Return the page's name."""
        return translate("Merge", "Merging two records of one person")

    def first_focus(self) -> QWidget | None:
        """Give the keyboard to the search, or to the first thing to choose."""
        if self.stack.currentIndex() == SEARCHING:
            return self.search.search
        first = next(iter(self.fields.values()), None)
        return first.first if first is not None else self.reason.input("reason")

    # What it is made of

    def _comparison(self) -> QWidget:
        self.grid = QGridLayout()
        self.grid.setContentsMargins(14, 4, 14, 12)
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(6)
        for place, stretch in ((NAME, 5), (ONE, 9), (RESULT, 8), (OTHER, 9)):
            self.grid.setColumnStretch(place, stretch)
        self.heads = QGridLayout()
        self.heads.setContentsMargins(14, 10, 14, 10)
        self.heads.setHorizontalSpacing(12)
        for place, stretch in ((NAME, 5), (ONE, 9), (RESULT, 8), (OTHER, 9)):
            self.heads.setColumnStretch(place, stretch)
        card = Card(flush=True)
        scroll = ScrollColumn(spacing=0)
        scroll.body.addLayout(self.grid)
        scroll.body.addStretch(1)
        card.body.addLayout(self.heads)
        card.body.addWidget(hairline())
        card.body.addWidget(scroll, 1)
        line = row(card, self._panel(), spacing=12)
        line.setStretch(0, 1)
        return held(line)

    def _panel(self) -> QWidget:
        panel = Card(translate("Merge", "What the merge does"), line_below=True, flush=True)
        panel.setFixedWidth(SIDE)
        scroll = ScrollColumn((14, 10, 14, 10), 8)
        self.warnings = column(spacing=6)
        self.confirm = CheckBox(translate("Merge", "I checked: both are one person"))
        self.fault = NoteBox("", "error")
        self.carried = column(spacing=4)
        self.reason = Form(
            [
                Field(
                    "reason",
                    translate("Merge", "How you know it"),
                    "long_text",
                    required=True,
                    lines=2,
                )
            ],
            columns=1,
        )
        scroll.body.addLayout(self.warnings)
        scroll.body.addWidget(self.confirm)
        scroll.body.addLayout(self.carried)
        scroll.body.addStretch(1)
        self.merge_button = Button(
            translate("Merge", "Merging"), "primary", icon="merge", keys="Ctrl+Enter"
        )
        foot = column(
            self.fault, self.reason, row(self.merge_button, None), spacing=8,
            margins=(14, 10, 14, 12),
        )  # fmt: skip
        panel.body.addWidget(scroll, 1)
        panel.body.addWidget(hairline())
        panel.body.addLayout(foot)
        return panel

    def _connect(self) -> None:
        self.search.found.connect(lambda gone: self.show_page(kept=self._wanted[0], gone=gone))
        self.swap_button.clicked.connect(self.swap)
        self.other_button.clicked.connect(self.ask_other)
        self.refusal.pressed.connect(self.ask_other)
        self.made_button.clicked.connect(lambda: self.go("merges", {}))
        self.merge_button.clicked.connect(self.merge)

    # What it shows

    def show_page(self, kept: int = 0, gone: int | None = None, words: str = "", **_: Any) -> None:
        """Show two people side by side; without the second, ask for them first."""
        self._wanted = (kept, gone)
        self.reason.set_values({"reason": ""})
        if gone is None:
            self.ask_other(words)
        else:
            self.refresh()

    def ask_other(self, words: str = "") -> None:
        """Search for the second record."""
        self._wanted = (self._wanted[0], None)
        self.search.begin([self._wanted[0]], words if isinstance(words, str) else "")
        self._turn(SEARCHING)
        self.search.search.setFocus()

    def refresh(self) -> None:
        """Read both again; what was chosen is chosen anew."""
        kept, gone = self._wanted
        if gone is not None:
            number = gone
            self.read(
                lambda: merges.preview(self.desk, kept, number), self._show, self._refuse_pair
            )

    def swap(self) -> None:
        """Keep the other of the two."""
        kept, gone = self._wanted
        if gone is not None:
            self._wanted = (gone, kept)
            self.refresh()

    def _turn(self, which: int) -> None:
        self.stack.setCurrentIndex(which)
        show_when(self.swap_button, which == COMPARING)
        show_when(self.other_button, which == COMPARING)

    def _refuse_pair(self, error: Exception) -> None:
        if isinstance(error, ConflictError):
            self.refusal.say(tell(error.message))
            self._turn(REFUSED)
        else:
            self.fail(error)

    def _show(self, shown: MergePreview) -> None:
        self.shown = shown
        self._turn(COMPARING)
        self._show_heads(shown)
        self._show_fields(shown.fields)
        self._show_panel(shown)
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus()

    def _show_heads(self, shown: MergePreview) -> None:
        clear(self.heads)
        first = translate("Merge", "Stays")
        second = translate("Merge", "Goes into it")
        self.heads.addWidget(_head(first, shown.kept), 0, ONE, Qt.AlignmentFlag.AlignTop)
        middle = column(
            label(translate("Merge", "Result"), "small_strong"),
            label(translate("Merge", "what will be recorded"), "small_quiet", wrap=True),
            spacing=2,
        )
        self.heads.addWidget(held(middle), 0, RESULT, Qt.AlignmentFlag.AlignTop)
        self.heads.addWidget(_head(second, shown.gone), 0, OTHER, Qt.AlignmentFlag.AlignTop)

    def _show_fields(self, fields: Sequence[MergeField]) -> None:
        clear(self.grid)
        self.fields = {}
        line = 0
        asked = [one for one in fields if one.asked]
        alone = [one for one in fields if not one.asked and one.kept_ar != one.gone_ar]
        same = [one for one in fields if not one.asked and one.kept_ar == one.gone_ar]
        for title, group, add in (
            (translate("Merge", "%n fields differ: choose what stays", n=len(asked)), asked,
             self._add_choice),
            (translate("Merge", "Only one of the two says it: it stays"), alone, self._add_told),
            (translate("Merge", "The same in both"), same, self._add_told),
        ):  # fmt: skip
            if group:
                line = self._add_group(title, group, add, line)

    def _add_group(self, title: str, group: Sequence[MergeField], add: Any, line: int) -> int:
        head = label(title, "small_strong")
        head.setContentsMargins(0, 10 if line else 6, 0, 2)
        self.grid.addWidget(head, line, 0, 1, 4)
        line += 1
        several = len({one.group_ar for one in group}) > 1
        last = ""
        for one in group:
            if several and one.group_ar != last:
                last = one.group_ar
                self.grid.addWidget(label(last, "small_quiet"), line, 0, 1, 4)
                line += 1
            add(one, line)
            line += 1
        return line

    def _add_choice(self, one: MergeField, line: int) -> None:
        side = "" if one.grave else one.suggested.value
        values = TwoValues(one.label_ar, one.kept_ar, one.gone_ar, side)
        values.setParent(self)
        values.chosen.connect(lambda: self.fault.say(""))
        values.add_to(self.grid, line)
        self.fields[one.key] = values

    def _add_told(self, one: MergeField, line: int) -> None:
        stays = one.kept_ar if one.suggested == "kept" else one.gone_ar
        texts = ((one.label_ar, "second", NAME), (one.kept_ar or "–", "base", ONE),
                 (stays, "strong", RESULT), (one.gone_ar or "–", "base", OTHER))  # fmt: skip
        for words, role, place in texts:
            self.grid.addWidget(label(words, role, wrap=True), line, place)

    def _show_panel(self, shown: MergePreview) -> None:
        clear(self.warnings)
        for one in shown.warnings:
            self.warnings.addWidget(NoteBox(tell(one), "warning"))
        for one in shown.notes:
            self.warnings.addWidget(NoteBox(tell(one), "info"))
        self.confirm.setChecked(False)
        show_when(self.confirm, bool(shown.warnings))
        self.fault.say("")
        clear(self.carried)
        self.carried.addWidget(label(translate("Merge", "Goes along"), "small_strong"))
        for carried in shown.carried:
            self.carried.addLayout(
                row(label(carried.label_ar, "second", wrap=True), None,
                    label(isolate(str(carried.number)), "strong"), spacing=8)
            )  # fmt: skip
            if carried.told_ar:
                words = "، ".join(isolate(text) for text in carried.told_ar)
                self.carried.addWidget(label(words, "small_quiet", wrap=True))
        if not shown.carried:
            nothing = translate("Merge", "Nothing but the data themselves.")
            self.carried.addWidget(label(nothing, "second", wrap=True))
        self.carried.addSpacing(6)
        for words in _promises(shown):
            line = row(
                IconLabel("shield-check", "ink3", 16), label(words, "small_quiet", wrap=True)
            )
            line.setStretch(1, 1)
            self.carried.addLayout(line)

    # What it does

    def form(self) -> MergeForm:
        """Return what was decided."""
        kept, gone = self._wanted
        return MergeForm(
            kept_id=kept,
            gone_id=gone or 0,
            reason=str(self.reason.value("reason")),
            choices={key: one.value() for key, one in self.fields.items() if one.value()},
            confirmed=self.confirm.isChecked(),
            state=self.shown.state if self.shown is not None else "",
        )

    def merge(self) -> None:
        """Make the two one."""
        if self._busy or self.shown is None:
            return
        self._busy = True
        self.reason.clear_errors()
        self.fault.say("")
        desk, form = self.desk, self.form()
        self.read(lambda: merges.merge(desk, form), self._merged, self._refused)

    def _merged(self, number: int) -> None:
        self._busy = False
        shown = self.shown
        assert shown is not None
        self.changed.emit()
        words = translate("Merge", "{gone} went into {kept}.", gone=_named(shown.gone),
                          kept=_named(shown.kept))  # fmt: skip
        self.go("person", {"file_id": shown.kept.file_id, "person_id": shown.kept.person_id})
        self.say(words, undo=lambda: self._take_apart(number))

    def _take_apart(self, number: int) -> None:
        """Take the merge back at once; when something changed since, its page asks."""
        gone = self._wanted[1]

        def done(found: Any) -> None:
            self.changed.emit()
            self.go("person", {"file_id": found.gone_file_id, "person_id": gone})
            self.say(translate("Merge", "Both are two records again, as they were."))

        def failed(error: Exception) -> None:
            if isinstance(error, SecondNeededError):
                self.asking = ask_second(self, self.desk, error, self.say, self.fail)
            elif getattr(error, "code", "") == "since":
                self.go("unmerge", {"merge_id": number})
            else:
                self.fail(error)

        self.read(lambda: unmerges.unmerge(self.desk, number, state=""), done, failed)

    def _refused(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, SecondNeededError):
            self.asking = ask_second(self, self.desk, error, self.say, self.fail)
        elif isinstance(error, InvalidError):
            self._say_faults(error.faults)
        elif isinstance(error, ConflictError):
            self.fault.say(tell(error.message))
            if error.code == "changed":
                self.read_anew()
        else:
            self.fail(error)

    def read_anew(self) -> None:
        """Read both again and keep the sentence that says why."""
        words, (kept, gone) = self.fault.text(), self._wanted

        def show(shown: MergePreview) -> None:
            self._show(shown)
            self.fault.say(words)

        self.read(lambda: merges.preview(self.desk, kept, gone or 0), show, self._refuse_pair)

    def _say_faults(self, faults: Sequence[FieldError]) -> None:
        rest = self.reason.set_errors(faults)
        missing = [self.fields[one.field] for one in rest if one.field in self.fields]
        for one in missing:
            one.say_missing()
        others = [tell(one.message) for one in rest if one.field not in self.fields]
        if missing:
            others.append(translate("Merge", "%n fields are still to be chosen.", n=len(missing)))
            missing[0].first.setFocus()
        self.fault.say("\n".join(others))


def _head(title: str, side: MergeSide) -> QWidget:
    parts = [label(title, "small_strong"), label(side.name_ar, "strong", wrap=True)]
    if side.name_latin:
        parts.append(label(isolate(side.name_latin), "small"))
    parts += [label(words, "small_quiet", wrap=True) for words in side.places_ar]
    return held(column(*parts, spacing=2))


def _promises(shown: MergePreview) -> list[str]:
    found = [
        translate("Merge", "A verified copy of the office is made first."),
        translate("Merge", "What does not stay is kept in the journal; the merge can be taken"
                  " apart at any time."),
    ]  # fmt: skip
    if shown.needs_second:
        found.insert(
            0,
            translate("Merge", "It touches a closed file or an ended request: where the rule of"
                      " two persons is in force, a colleague agrees first."),
        )  # fmt: skip
    return found


def _named(side: MergeSide) -> str:
    """Return a name with its file: both are often called the same."""
    return f"{side.name_ar} ({isolate(side.file_number)})" if side.file_number else side.name_ar
