"""The cards of a request's page that tell its data and its papers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.formats import isolate, short_date, time_of_day
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import label
from desktop_app.services.desk import Desk
from desktop_app.services.requests import reveal_account
from desktop_app.services.rows import PaperRow, RequestPage
from desktop_app.translate import tell, translate
from desktop_app.ui.pages.paper_lines import PaperLines
from desktop_app.ui.pages.request_words import day_words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, clear, column, held, row
from desktop_app.ui.widgets.facts import Fact, FactsGrid
from desktop_app.ui.widgets.labels import ElidedLabel, IconLabel, hairline, set_role
from desktop_app.ui.widgets.labels import label as text_label

# The data


class DataCard(Card):
    """What the request says: its own answers, then how it came and who decides."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("RequestPage", "Data of the request"))
        self._desk = desk
        self.grid = FactsGrid()
        self.note = text_label("", wrap=True)
        caption = text_label(translate("RequestPage", "Remark"), "second")
        self.note_box = held(column(caption, self.note, spacing=2))
        self.body.addWidget(self.grid)
        self.body.addWidget(self.note_box)

    def show_page(self, page: RequestPage) -> None:
        """Show a request's data."""
        self.grid.set_facts([*_answers(page, self._desk), *_circumstances(page, self._desk)])
        self.note.setText(page.note)
        self.note_box.setVisible(bool(page.note))


def _answers(page: RequestPage, desk: Desk) -> list[Fact]:
    return [
        Fact(
            answer.label_ar,
            isolate(answer.text) if answer.is_ltr else answer.text,
            reveal=_account(page, desk, answer.name) if answer.masked else None,
        )
        for answer in page.answers
    ]


def _account(page: RequestPage, desk: Desk, name: str) -> Callable[[], str] | None:
    if not desk.may(Action.SEE_BANK):
        return None
    return lambda: isolate(reveal_account(desk, page.row.id, name))


def _circumstances(page: RequestPage, desk: Desk) -> list[Fact]:
    registered = desk.local(page.registered_at)
    when = f"{isolate(short_date(registered.date()))} {isolate(time_of_day(registered))}"
    facts = [
        Fact(translate("RequestPage", "Channel"), tell(label(page.channel))),
        Fact(translate("RequestPage", "Depositor"), page.depositor),
        Fact(translate("RequestPage", "Decided by"), tell(label(page.deciding_body))),
        Fact(translate("RequestPage", "Dispatch slip"), page.slip.written if page.slip else ""),
        Fact(translate("RequestPage", "Registered by"), page.registered_by_ar),
        Fact(translate("RequestPage", "Registered at"), when),
        Fact(translate("RequestPage", "Number in the old register"), isolate(page.row.old_number)),
    ]
    return [fact for fact in facts if fact.value]


# The papers


class PapersCard(Card):
    """The papers received with their dates, and those still to come, which can be ticked.

    `received(codes)` when the ticked papers are to be recorded.
    """

    received = Signal(object)

    def __init__(self, desk: Desk) -> None:
        self.counted = text_label("", "done")
        super().__init__(
            translate("RequestPage", "Papers"), self.counted, flush=True, line_below=True
        )
        self._desk = desk
        self.there = QVBoxLayout()
        self.missing = PaperLines()
        self.keep = Button(translate("RequestPage", "Record the papers received"), icon="check")
        self.foot = held(row(self.keep, None, margins=(14, 8, 14, 10)))
        self.body.addLayout(self.there)
        self.body.addWidget(self.missing)
        self.body.addWidget(self.foot)
        self.missing.changed.connect(self._fit)
        self.keep.clicked.connect(lambda: self.received.emit(self.missing.codes()))

    def show_page(self, page: RequestPage, *, editable: bool) -> None:
        """Show a request's papers; when `editable`, the missing ones can be ticked."""
        required = [paper for paper in page.papers if not paper.is_optional]
        there = [paper for paper in page.papers if paper.received_on is not None]
        counted = sum(not paper.is_missing for paper in required)
        words = translate("RequestPage", "{there} of {all}", there=counted, all=len(required))
        self.counted.setText(words if required else "")
        set_role(self.counted, "done" if counted == len(required) else "warning")
        absent = [paper for paper in page.papers if paper.received_on is None]
        clear(self.there)
        shown = there if editable else list(page.papers)
        for paper in shown:
            last = paper is shown[-1] and not (editable and absent)
            self.there.addWidget(_paper_line(paper, self._desk.today(), last=last))
        self.missing.set_papers(absent if editable else ())
        self.setVisible(bool(page.papers))
        self._fit()

    def _fit(self) -> None:
        self.foot.setVisible(bool(self.missing.codes()))


def _paper_line(paper: PaperRow, today: date, *, last: bool) -> QWidget:
    there = paper.received_on is not None
    absent = (
        ("circle-dashed", "ink3")
        if paper.is_optional
        else ("file-exclamation-point", "missing_ink")
    )
    icon, token = ("check", "accepted_ink") if there else absent
    name = ElidedLabel(paper.name_ar)
    when = text_label(_paper_state(paper, today), "small" if there else "small_quiet")
    line = row(IconLabel(icon, token, 16), name, when, margins=(14, 0, 14, 0), spacing=9)
    line.setStretch(1, 1)
    made = held(
        column(held(line), spacing=0) if last else column(held(line), hairline(), spacing=0)
    )
    made.setFixedHeight(34)
    return made


def _paper_state(paper: PaperRow, today: date) -> str:
    if paper.received_on is not None:
        return day_words(paper.received_on, today)
    if paper.is_optional:
        return translate("RequestPage", "optional")
    return translate("RequestPage", "missing")
