"""The cards of what is thought, decided and reported of a request."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.formats import dirhams, isolate, short_date
from desktop_app.domain.report_sections import titled
from desktop_app.domain.vocabulary import Opinion, State, label, standing_label
from desktop_app.domain.workflow import RequestAction
from desktop_app.services.desk import Desk
from desktop_app.services.rows import ReportRow, RequestPage
from desktop_app.translate import tell, translate
from desktop_app.ui.pages.request_words import day_words
from desktop_app.ui.widgets.badge import OUTCOMES, Badge, BadgeSpec
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, clear, column, held, row
from desktop_app.ui.widgets.labels import IconLabel, hairline, show_when
from desktop_app.ui.widgets.labels import label as text_label
from desktop_app.ui.widgets.notes import NoteBox

OPINIONS: dict[Opinion, tuple[str, str]] = {
    Opinion.FAVOURABLE: ("accepted", "check"),
    Opinion.RESERVED: ("missing", "circle-check"),
    Opinion.UNFAVOURABLE: ("refused", "x"),
}


class DecisionCard(Card):
    """The unit's opinion, then the decision: by whom, on what grounds, and how it was told."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("RequestPage", "Opinion and decision"))
        self._desk = desk
        self.lines = QVBoxLayout()
        self.lines.setSpacing(7)
        self.body.addLayout(self.lines)

    def show_page(self, page: RequestPage) -> None:
        """Show what was thought and decided; the card hides while nothing was."""
        clear(self.lines)
        today = self._desk.today()
        made = [*_opinion(page, today), *_decision(page, today)]
        for widget in made:
            self.lines.addWidget(widget)
        self.setVisible(bool(made))


def _opinion(page: RequestPage, today: date) -> list[QWidget]:
    if page.opinion is None:
        return []
    tone, icon = OPINIONS[page.opinion]
    badge = BadgeSpec(tell(label(page.opinion)), tone, icon)
    day = day_words(page.opinion_on, today) if page.opinion_on is not None else ""
    head = _head(translate("RequestPage", "Opinion of the unit head"), badge, day)
    return [head, *_grounds((), page.opinion_note)]


def _decision(page: RequestPage, today: date) -> list[QWidget]:
    found = page.row
    if found.outcome is None:
        return []
    tone, icon = OUTCOMES[found.outcome]
    words = tell(standing_label(State.DECIDED, found.kind, found.outcome))
    head = _head(_body_words(page), BadgeSpec(words, tone, icon), _source(page, today))
    made: list[QWidget] = [hairline()] if page.opinion is not None else []
    made += [head, *_grounds(page.reasons_ar, page.decision_reason)]
    if page.override_reason:
        above = translate(
            "RequestPage",
            "Beyond the ceiling by the unit head: {reason}",
            reason=page.override_reason,
        )
        made.append(NoteBox(above, "warning"))
    exceeded = _over_budget(page)
    if exceeded:
        made.append(NoteBox(exceeded, "warning"))
    made += [_small(words) for words in (_agreement(page), _notice(page, today)) if words]
    return made


def _over_budget(page: RequestPage) -> str:
    """Return what the last decision recorded of its budget line, when it went beyond."""
    decisions = [one for one in page.events if one.action is RequestAction.DECIDE]
    details = decisions[-1].details if decisions else {}
    over, line = details.get("over_budget"), details.get("budget_line")
    if not isinstance(over, int):
        return ""
    return translate(
        "RequestPage",
        "This grant went beyond the budget line «{line}» by {amount}.",
        line=str(line),
        amount=dirhams(over),
    )


def _body_words(page: RequestPage) -> str:
    return translate("RequestPage", "Decision: {body}", body=tell(label(page.deciding_body)))


def _source(page: RequestPage, today: date) -> str:
    reference = isolate(page.decision_reference) if page.decision_reference else ""
    day = day_words(page.row.decided_on, today) if page.row.decided_on is not None else ""
    return " · ".join(filter(None, (reference, day)))


def _head(words: str, badge: BadgeSpec, detail: str) -> QWidget:
    line = row(text_label(words, "medium"), Badge(badge), None, text_label(detail, "small"))
    return held(line)


def _grounds(coded: Sequence[str], words: str) -> list[QWidget]:
    made: list[QWidget] = [_bulleted(reason) for reason in coded]
    if words:
        made.append(text_label(words, wrap=True))
    return made


def _bulleted(words: str) -> QWidget:
    mark = IconLabel("dot", "ink2", 16)
    line = row(mark, text_label(words, wrap=True), spacing=4)
    line.setStretch(1, 1)
    line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    return held(line)


def _small(words: str) -> QWidget:
    return text_label(words, "small", wrap=True)


def _agreement(page: RequestPage) -> str:
    """Return the agreement that was granted: its number and the days it is good for."""
    parts = []
    if page.granted_number:
        number = isolate(page.granted_number)
        parts.append(translate("RequestPage", "Agreement {number}", number=number))
    if page.valid_from is not None:
        day = isolate(short_date(page.valid_from))
        parts.append(translate("RequestPage", "valid from {date}", date=day))
    if page.valid_until is not None:
        day = isolate(short_date(page.valid_until))
        parts.append(translate("RequestPage", "valid until {date}", date=day))
    return " · ".join(parts)


def _notice(page: RequestPage, today: date) -> str:
    if page.notified_on is None or page.notice_channel is None:
        return ""
    return translate(
        "RequestPage",
        "The person was told on {date}: {channel}",
        date=day_words(page.notified_on, today),
        channel=tell(label(page.notice_channel)),
    )


class ReportsCard(Card):
    """The written reports on a request, each to be unfolded and read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("RequestPage", "Reports"), flush=True, line_below=True)
        self._desk = desk
        self.lines = QVBoxLayout()
        self.lines.setSpacing(0)
        withheld = translate(
            "RequestPage",
            "Reports that are confidential are shown to who may see them, with a reason.",
        )
        note = row(IconLabel("lock", "ink3", 14), text_label(withheld, "small", wrap=True))
        note.setContentsMargins(14, 9, 14, 10)
        note.setStretch(1, 1)
        self.withheld = held(note)
        self.body.addLayout(self.lines)
        self.body.addWidget(self.withheld)

    def show_page(self, page: RequestPage) -> None:
        """Show a request's reports, the last one first and open; without any the card hides."""
        clear(self.lines)
        for number, report in enumerate(reversed(page.reports)):
            if number:
                self.lines.addWidget(hairline())
            self.lines.addWidget(_Report(report, self._desk.today(), unfolded=number == 0))
        self.withheld.setVisible(page.reports_withheld)
        self.setVisible(bool(page.reports) or page.reports_withheld)


class _Report(QWidget):
    """A report: its head always, its text once it is unfolded."""

    def __init__(self, report: ReportRow, today: date, *, unfolded: bool) -> None:
        super().__init__()
        self.turn = Button("", "link", small=True)
        self.turn.clicked.connect(self._turn)
        head = row(text_label(tell(label(report.kind)), "medium"))
        if report.confidential:
            words = translate("RequestPage", "Confidential")
            head.addWidget(Badge(BadgeSpec(words, "refused", "lock")))
        about = f"{report.account_ar} · {day_words(report.on, today)}"
        head.addWidget(text_label(about, "small"))
        head.addStretch(1)
        head.addWidget(self.turn)
        self.text = held(column(*_parts(report), spacing=8))
        self.setLayout(column(head, self.text, spacing=6, margins=(14, 7, 14, 10)))
        self._unfold(unfolded)

    def _turn(self) -> None:
        self._unfold(self.text.isHidden())

    def _unfold(self, unfolded: bool) -> None:
        show_when(self.text, unfolded)
        fold, read = translate("RequestPage", "Fold"), translate("RequestPage", "Read")
        self.turn.setText(fold if unfolded else read)


def _parts(report: ReportRow) -> list[QWidget]:
    made: list[QWidget] = []
    for title, words in titled(report.kind, report.body):
        caption = [text_label(tell(title), "small")] if title is not None else []
        made.append(held(column(*caption, text_label(words, wrap=True), spacing=1)))
    return made
