"""The tabs that are lists: requests, rights, papers and the history of a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal

from desktop_app.domain import formats
from desktop_app.domain.roles import Action
from desktop_app.services.care_rows import AgreementRow
from desktop_app.services.desk import Desk
from desktop_app.services.rows import (
    ChangeRow,
    RequestRow,
)
from desktop_app.translate import translate
from desktop_app.ui.columns import Column, Piece
from desktop_app.ui.pages.care_words import agreement_words
from desktop_app.ui.pages.person_listing import Listing, PaperLine, Shown
from desktop_app.ui.pages.words import (
    due_words,
    request_badge,
    short_day,
)
from desktop_app.ui.widgets.badge import BadgeSpec
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.labels import ElidedLabel, label


class RequestsTab(Listing):
    """The file's requests, all of them or those still open."""

    opened = Signal(object)
    new_request = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            _request_columns(),
            translate("Person", "Requests"),
            "file-text",
            translate("Person", "No request is recorded here yet."),
            translate("Person", "New request"),
        )
        self._shown: Shown | None = None
        self.table.activated_row.connect(self.opened)
        self.nothing.pressed.connect(self.new_request)
        self.segments = SegmentedControl(
            [
                Option("", translate("Person", "All"), count=0),
                Option("open", translate("Person", "Open"), "hourglass", 0),
                Option("done", translate("Person", "Decided"), "check", 0),
            ],
            translate("Person", "Which requests"),
        )
        self.segments.chosen.connect(lambda _code: self._fill())
        ask = Button(translate("Person", "New request"), icon="file-plus", small=True)
        ask.clicked.connect(self.new_request)
        ask.setEnabled(desk.may(Action.REGISTER_REQUEST))
        self.nothing.button.setEnabled(desk.may(Action.REGISTER_REQUEST))
        for widget in (self.segments, None, ask):
            if widget is None:
                self.tools.addStretch(1)
            else:
                self.tools.addWidget(widget)

    def show_file(self, shown: Shown) -> None:
        """Show the requests of the file, or of the member who is chosen."""
        self._shown = shown
        rows = self._rows()
        under_way = sum(one.is_open for one in rows)
        self.segments.set_counts({"": len(rows), "open": under_way, "done": len(rows) - under_way})
        self._fill()

    def _rows(self) -> list[RequestRow]:
        if self._shown is None:
            return []
        return [one for one in self._shown.page.requests if self._shown.is_of(one.beneficiary_id)]

    def _fill(self) -> None:
        wanted = self.segments.value()
        rows = [one for one in self._rows() if not wanted or one.is_open == (wanted == "open")]
        self.show_rows(rows)


def _request_columns() -> tuple[Column, ...]:
    def who(request: RequestRow) -> str:
        return request.beneficiary_ar

    def term(request: RequestRow) -> tuple[Piece, ...]:
        words, tone = due_words(request)
        return (Piece(words, 500 if tone else 400, f"{tone}_ink" if tone else "ink2", "small"),)

    return (
        Column("number", translate("Person", "Number"), width=160, kind="ltr"),
        Column("type_short_ar", translate("Person", "Service"), weight=500, minimum=170),
        Column("who", translate("Person", "Beneficiary"), width=140, drop=2, value=who),
        Column("provider", translate("Person", "Provider"), width=108, kind="provider"),
        Column("received_on", translate("Person", "Deposit"), width=96, kind="date"),
        Column("state", translate("Person", "State"), width=124, kind="badge", value=request_badge),
        Column("term", translate("Person", "Term"), width=112, kind="pieces", drop=3, value=term),
        Column(
            "amount_granted",
            translate("Person", "Granted (MAD)"),
            width=112,
            kind="amount",
            align="trailing",
            drop=1,
        ),
    )


class PapersTab(Listing):
    """Every paper of the requests: received when, or still missing. `opened(request row)`."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            _paper_columns(),
            translate("Person", "Papers"),
            "files",
            translate("Person", "No request of this file asks for a paper."),
        )
        self.table.activated_row.connect(lambda line: self.opened.emit(line.request))
        self.table.link_clicked.connect(lambda line, _key: self.opened.emit(line.request))
        self._shown: Shown | None = None
        self._lines: Sequence[PaperLine] = ()
        self.segments = SegmentedControl(
            [
                Option("", translate("Person", "All"), count=0),
                Option("missing", translate("Person", "Missing"), "file-exclamation-point", 0),
                Option("received", translate("Person", "Received papers"), "check", 0),
            ],
            translate("Person", "Which papers"),
        )
        self.segments.chosen.connect(lambda _code: self._fill())
        self.agreements = ElidedLabel("", "small")
        self._agreements: Mapping[int, Sequence[AgreementRow]] = {}
        self.tools.addWidget(self.segments)
        self.tools.addWidget(self.agreements, 1)

    def show_file(self, shown: Shown) -> None:
        """Show the papers of the file, or of the member who is chosen."""
        self._shown = shown
        self._show_agreements(shown)
        lines = self._mine()
        self.segments.set_counts(
            {code: len(_papers_in(lines, code)) for code in ("", "missing", "received")}
        )
        self._fill()

    def set_lines(self, lines: Sequence[PaperLine]) -> None:
        """Show other papers."""
        self._lines = lines
        if self._shown is not None:
            self.show_file(self._shown)

    def set_agreements(self, found: Mapping[int, Sequence[AgreementRow]]) -> None:
        """Show the numbers that decisions gave to the persons of the file."""
        self._agreements = found
        if self._shown is not None:
            self._show_agreements(self._shown)

    def _show_agreements(self, shown: Shown) -> None:
        rows = [
            row
            for person_id, rows in self._agreements.items()
            if shown.is_of(person_id)
            for row in rows
        ]
        words = "؛ ".join(agreement_words(row) for row in rows)
        self.agreements.setText(
            translate("Person", "Agreements: {list}", list=words) if words else ""
        )

    def _mine(self) -> list[PaperLine]:
        shown = self._shown
        if shown is None:
            return []
        return [line for line in self._lines if shown.is_of(line.request.beneficiary_id)]

    def _fill(self) -> None:
        self.show_rows(_papers_in(self._mine(), self.segments.value()))


def is_missing(line: PaperLine) -> bool:
    """Tell whether a paper is still waited for: nothing is, once the request is decided."""
    return line.paper.is_missing and line.request.is_open


def _papers_in(lines: Sequence[PaperLine], code: str) -> list[PaperLine]:
    if code == "missing":
        return [line for line in lines if is_missing(line)]
    if code == "received":
        return [line for line in lines if line.paper.received_on is not None]
    return list(lines)


def _paper_badge(line: PaperLine) -> BadgeSpec:
    if line.paper.received_on is not None:
        return BadgeSpec(translate("Person", "Received"), "accepted", "check")
    if is_missing(line):
        return BadgeSpec(translate("Person", "Missing"), "missing", "file-exclamation-point")
    return BadgeSpec(translate("Person", "Not produced"), "neutral", "circle-minus")


def _paper_columns() -> tuple[Column, ...]:
    return (
        Column(
            "paper",
            translate("Person", "Paper"),
            weight=500,
            minimum=260,
            value=lambda line: line.paper.name_ar,
        ),
        Column("state", translate("Person", "State"), width=116, kind="badge", value=_paper_badge),
        Column(
            "on",
            translate("Person", "Received on"),
            width=104,
            kind="ltr",
            value=lambda line: short_day(line.paper.received_on),
        ),
        Column(
            "service",
            translate("Person", "Service"),
            width=200,
            token="ink2",
            drop=1,
            value=lambda line: line.request.type_short_ar,
        ),
        Column(
            "who",
            translate("Person", "Beneficiary"),
            width=140,
            token="ink2",
            drop=2,
            value=lambda line: line.request.beneficiary_ar,
        ),
        Column(
            "number",
            translate("Person", "Request"),
            width=150,
            kind="link",
            value=lambda line: formats.isolate(line.request.number),
        ),
    )


class HistoryTab(Listing):
    """What was done to the file, the last first, by whom; `compared` asks for two moments.

    From here the person is merged with another record (`merging`), and merges are seen (`merged`).
    """

    compared = Signal()
    merging = Signal()
    merged = Signal()

    def __init__(self, desk: Desk) -> None:
        def when(change: ChangeRow) -> tuple[Piece, ...]:
            local = desk.local(change.at)
            return (
                Piece(formats.long_date(local.date())),
                Piece(formats.time_of_day(local), 400, "ink3", "small", ltr=True),
            )

        columns = (
            Column("when", translate("Person", "When"), kind="pieces", width=180, value=when),
            Column("title_ar", translate("Person", "What was done"), weight=500, width=220),
            Column("detail_ar", translate("Person", "About"), token="ink2", minimum=200),
            Column("account_ar", translate("Person", "By"), width=170),
        )
        nothing = translate("Person", "Nothing is recorded in the trail of this file.")
        super().__init__(columns, translate("Person", "History"), "history", nothing)
        self._note = label(
            translate("Person", "The trail of the whole file; nothing can be taken out of it."),
            "small_quiet",
        )
        self.tools.addWidget(self._note)
        self.tools.addStretch(1)
        self.compare_button = Button(
            translate("Person", "Two moments side by side"), icon="columns-2", small=True
        )
        self.compare_button.clicked.connect(self.compared)
        self.merged_button = Button(translate("Person", "Merges"), icon="split", small=True)
        self.merged_button.clicked.connect(self.merged)
        self.merge_button = Button(
            translate("Person", "Merging with another file"), icon="merge", small=True
        )
        self.merge_button.clicked.connect(self.merging)
        self.merge_button.setEnabled(desk.may(Action.MERGE))
        self.tools.addWidget(self.merge_button)
        self.tools.addWidget(self.merged_button)
        self.tools.addWidget(self.compare_button)
