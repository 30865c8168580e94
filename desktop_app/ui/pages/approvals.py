"""Agreements of a second person: what waits, what was said, and the office's rule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.approvals import MOST_DAYS, STANDING_LABELS, Standing
from desktop_app.domain.errors import InvalidError, NotFoundError
from desktop_app.domain.formats import isolate, short_date, time_of_day
from desktop_app.domain.roles import Action, action_label
from desktop_app.services import approvals, granted
from desktop_app.services.approvals import ApprovalRow, Rule, SecondNeededError
from desktop_app.services.desk import Desk
from desktop_app.translate import tell, translate
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.ask_second import ask_second
from desktop_app.ui.pages.desk_page import DeskPage, Go
from desktop_app.ui.widgets.badge import Badge, BadgeSpec
from desktop_app.ui.widgets.button import Button, ForbiddenAction
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
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.notes import EmptyState

SIDE = 320
TONES: dict[Standing, tuple[str, str]] = {
    Standing.WAITING: ("missing", "hourglass"),
    Standing.GRANTED: ("accepted", "check"),
    Standing.REFUSED: ("refused", "x"),
    Standing.USED: ("neutral", "circle-check"),
    Standing.EXPIRED: ("neutral", "clock"),
}


@dataclass(frozen=True, slots=True)
class _Loaded:
    rows: tuple[ApprovalRow, ...]
    rule: Rule


class ApprovalsPage(DeskPage):
    """The questions, the last first, beside the rule. `desk_changed` when a catalogue did."""

    nav: ClassVar[str] = "settings"
    desk_changed = Signal(object)

    def __init__(self, desk: Desk, go: Go) -> None:
        super().__init__(desk, go)
        self.header = PageHeader(self.title())
        self.list = QVBoxLayout()
        self.list.setSpacing(0)
        self.card = Card(flush=True)
        scroll = ScrollColumn(spacing=0)
        scroll.body.addLayout(self.list)
        scroll.body.addStretch(1)
        self.card.body.addWidget(scroll)
        self.rule_words = label("", "second", wrap=True)
        self.rule_form = Form(_rule_fields(), columns=1)
        self.rule_button = Button(translate("ApprovalsPage", "Recording of the rule"), icon="save")
        self.rule_button.clicked.connect(self.save_rule)
        line = row(self.card, held(column(self._rule_card(), None)), spacing=12)
        line.setStretch(0, 1)
        self.body.addWidget(self.header)
        self.body.addLayout(line, 1)

    def title(self) -> str:
        """Return the page's name."""
        return translate("ApprovalsPage", "Agreements of a second person")

    def _rule_card(self) -> Card:
        card = Card(translate("ApprovalsPage", "Rule of two persons"), line_below=True)
        card.setFixedWidth(SIDE)
        card.body.addWidget(self.rule_words)
        card.body.addWidget(self.rule_form)
        may = self.desk.may(Action.CHANGE_SETTINGS)
        self.rule_form.setEnabled(may)
        if may:
            card.body.addLayout(row(self.rule_button, None))
        else:
            reason = translate("ApprovalsPage", "The unit head decides on the rule.")
            card.body.addWidget(ForbiddenAction(self.rule_button.text(), reason, below=True))
        return card

    def show_page(self, **_args: Any) -> None:
        """Show what was asked for, and the rule."""
        self.refresh()

    def refresh(self) -> None:
        """Read it again."""
        self.read(
            lambda: _Loaded(tuple(approvals.approvals(self.desk)), approvals.rule(self.desk)),
            self._take,
        )

    def _take(self, found: _Loaded) -> None:
        refill(self.list, lambda: self._lines(found.rows))
        self.rule_words.setText(rule_words(found.rule))
        self.rule_form.set_values({"on": found.rule.on, "days": str(found.rule.days)})

    def _lines(self, rows: tuple[ApprovalRow, ...]) -> list[Item]:
        if not rows:
            words = translate(
                "ApprovalsPage",
                "Nothing was asked for yet. When the rule is in force, what is grave waits here"
                " for a second person.",
            )
            return [EmptyState("users", words)]
        return [self._line(one) for one in rows]

    def _line(self, one: ApprovalRow) -> QWidget:
        tone, icon = TONES[one.standing]
        badge = Badge(BadgeSpec(tell(STANDING_LABELS[one.standing]), tone, icon))
        head = row(label(tell(action_label(one.action)), "strong"), badge, None, spacing=10)
        asked = translate(
            "ApprovalsPage",
            "{name} asked on {when}: {reason}",
            name=one.asked_by_ar,
            when=self._when(one.asked_at),
            reason=one.reason,
        )
        parts: list[Item] = [head]
        parts += [label(words, "base", wrap=True) for words in one.told_ar]
        parts.append(label(asked, "second", wrap=True))
        if one.answered_by_ar and one.answered_at is not None:
            words = translate(
                "ApprovalsPage",
                "{name} answered on {when}",
                name=one.answered_by_ar,
                when=self._when(one.answered_at),
            )
            parts.append(label(words, "small"))
        buttons = self._buttons(one)
        if buttons:
            parts.append(row(*buttons, None))
        block = column(*parts, spacing=4, margins=(14, 11, 14, 11))
        return held(column(block, hairline(), spacing=0))

    def _when(self, at: Any) -> str:
        local = self.desk.local(at)
        return f"{isolate(short_date(local.date()))} {isolate(time_of_day(local))}"

    def _buttons(self, one: ApprovalRow) -> list[QWidget]:
        if one.may_answer:
            yes = Button(translate("ApprovalsPage", "Agreement"), "primary", icon="check")
            no = Button(translate("ApprovalsPage", "Refusal"), icon="x")
            yes.clicked.connect(lambda: self.answer(one.id, True))
            no.clicked.connect(lambda: self.answer(one.id, False))
            return [yes, no]
        if one.may_use and granted.doer_of(one) is not None:
            do = Button(translate("ApprovalsPage", "Carrying out"), "primary", icon="check")
            do.clicked.connect(lambda: self.carry_out(one.id))
            return [do]
        return []

    def answer(self, approval_id: int, agreed: bool) -> None:
        """Agree or refuse."""
        words = translate("ApprovalsPage", "Your refusal is recorded.")
        if agreed:
            words = translate("ApprovalsPage", "Your agreement is recorded.")
        self._do(lambda: approvals.answer(self.desk, approval_id, granted=agreed), words)

    def carry_out(self, approval_id: int) -> None:
        """Do what was agreed to."""
        self.read(lambda: granted.carry_out(self.desk, approval_id), self._carried_out)

    def _carried_out(self, desk: Desk) -> None:
        self.say(translate("ApprovalsPage", "Done, as it was agreed."))
        if desk is not self.desk:
            self.desk = desk
            self.desk_changed.emit(desk)
        else:
            self.refresh()

    def save_rule(self) -> None:
        """Put the rule in force, or lift it."""
        on, typed = bool(self.rule_form.value("on")), str(self.rule_form.value("days"))
        days = int(typed) if typed.isascii() and typed.isdigit() else 0
        self.rule_form.clear_errors()
        self.read(
            lambda: approvals.save_rule(self.desk, on=on, days=days),
            lambda _none: self._ruled(),
            self._refused,
        )

    def _ruled(self) -> None:
        self.say(translate("ApprovalsPage", "The rule is recorded."))
        self.refresh()

    def _do(self, deed: Callable[[], None], words: str) -> None:
        def done(_none: None) -> None:
            self.say(words)
            self.refresh()
            self.changed.emit()

        self.read(deed, done, self._refused)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, SecondNeededError):
            self.asking = ask_second(self, self.desk, error, self._asked, self.fail)
        elif isinstance(error, InvalidError):
            self.rule_form.set_errors(error.faults)
        else:
            self.fail(error)
            if isinstance(error, NotFoundError):
                self.refresh()

    def _asked(self, words: str) -> None:
        self.say(words)
        self.refresh()


def rule_words(rule: Rule) -> str:
    """Return what the rule is for, and why it stands as it stands."""
    what = translate(
        "ApprovalsPage",
        "Changes of the catalogue, merging, purging, a new key, a restore and the lifting of this"
        " rule then wait for the agreement of a second account.",
    )
    if rule.seconds < 2:
        why = translate(
            "ApprovalsPage",
            "It is off: one account alone may agree in this office, and nobody agrees to what"
            " they asked for themselves.",
        )
    elif not rule.decided:
        why = translate(
            "ApprovalsPage",
            "It is on because %n accounts may agree; the office has not decided otherwise.",
            n=rule.seconds,
        )
    else:
        why = translate("ApprovalsPage", "The office decided so.")
    return f"{what}\n{why}"


def _rule_fields() -> list[Field]:
    return [
        Field("on", translate("ApprovalsPage", "The rule is in force"), "yes_no"),
        Field(
            "days",
            translate("ApprovalsPage", "An agreement holds for (days)"),
            "number",
            required=True,
            help=translate("ApprovalsPage", "from 1 to {most}", most=isolate(str(MOST_DAYS))),
        ),
    ]
