"""The cards of a request's page that tell its data and its papers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.formats import isolate, short_date, time_of_day
from desktop_app.domain.vocabulary import label
from desktop_app.services.attachment_rows import AttachForm
from desktop_app.services.desk import Desk
from desktop_app.services.rows import PaperRow, RequestPage
from desktop_app.translate import tell, translate
from desktop_app.ui.pages.kept_papers import KeptPapers, right_to_add
from desktop_app.ui.pages.paper_lines import PaperLines
from desktop_app.ui.pages.request_words import day_words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, clear, column, held, row
from desktop_app.ui.widgets.facts import Fact, FactsGrid
from desktop_app.ui.widgets.labels import ElidedLabel, IconLabel, hairline, set_role, show_when
from desktop_app.ui.widgets.labels import label as text_label

FIRST_KEPT = 6
"""Two rows of kept papers; the others are shown when they are asked for."""

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
        self.grid.set_facts([*_answers(page), *_circumstances(page, self._desk)])
        self.note.setText(page.note)
        self.note_box.setVisible(bool(page.note))


def _answers(page: RequestPage) -> list[Fact]:
    return [
        Fact(answer.label_ar, isolate(answer.text) if answer.is_ltr else answer.text)
        for answer in page.answers
    ]


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
        self.kept = KeptPapers(desk, shown_first=FIRST_KEPT)
        self._page: RequestPage | None = None
        self._editable = False
        self.kept.counted.connect(lambda _total: self._show_received())
        self.body.addLayout(self.there)
        self.body.addWidget(self.missing)
        self.body.addWidget(self.foot)
        self._line = hairline()
        self.body.addWidget(self._line)
        self.body.addWidget(self.kept)
        self.missing.changed.connect(self._fit)
        self.keep.clicked.connect(lambda: self.received.emit(self.missing.codes()))

    def show_page(self, page: RequestPage, *, editable: bool) -> None:
        """Show a request's papers; when `editable`, the missing ones can be ticked."""
        required = [paper for paper in page.papers if not paper.is_optional]
        counted = sum(not paper.is_missing for paper in required)
        words = translate("RequestPage", "{there} of {all}", there=counted, all=len(required))
        self.counted.setText(words if required else "")
        set_role(self.counted, "done" if counted == len(required) else "warning")
        absent = [paper for paper in page.papers if paper.received_on is None]
        self._page, self._editable = page, editable
        self.missing.set_papers(absent if editable else ())
        self._show_received()
        self._show_kept(page)
        self._fit()

    def _show_received(self) -> None:
        """List the papers that are not ticked here, with a clip where a scan of one is kept."""
        if self._page is None:
            return
        papers = self._page.papers
        shown = [one for one in papers if one.received_on is not None or not self._editable]
        scanned = {row.paper for row in self.kept.found.rows}
        clear(self.there)
        for paper in shown:
            last = paper is shown[-1] and len(shown) == len(papers)
            is_kept = not scanned.isdisjoint(paper.codes)
            self.there.addWidget(_paper_line(paper, self._desk.today(), last=last, kept=is_kept))

    def _show_kept(self, page: RequestPage) -> None:
        about = f"{page.row.beneficiary_ar} · {isolate(page.row.number)}"
        may_add = not page.withheld and right_to_add(self._desk, page.row.id)
        place = AttachForm(page.row.file_id, page.row.id)
        self.kept.show_place(place, about, may_add=may_add)

    def _fit(self) -> None:
        ticked = bool(self.missing.codes())
        self.foot.setVisible(ticked)
        # The last paper that can be ticked has a line of its own.
        show_when(self._line, ticked or not self.missing.lines)


def _paper_line(paper: PaperRow, today: date, *, last: bool, kept: bool) -> QWidget:
    there = paper.received_on is not None
    absent = (
        ("circle-dashed", "ink3")
        if paper.is_optional
        else ("file-exclamation-point", "missing_ink")
    )
    icon, token = ("check", "accepted_ink") if there else absent
    name = ElidedLabel(paper.name_ar)
    when = text_label(_paper_state(paper, today), "small" if there else "small_quiet")
    clip = IconLabel("paperclip", "ink3", 14)
    clip.setAccessibleName(translate("RequestPage", "a scan is kept"))
    clip.setVisible(kept)
    line = row(IconLabel(icon, token, 16), name, clip, when, margins=(14, 0, 14, 0), spacing=9)
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
