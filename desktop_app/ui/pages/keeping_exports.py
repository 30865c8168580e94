"""What left the office and what was corrected on request; and figures that name nobody."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.periods import Period
from desktop_app.domain.roles import Action
from desktop_app.services import corrections, exports
from desktop_app.services.anonymous import anonymous_sheets
from desktop_app.services.corrections import CorrectionRow
from desktop_app.services.desk import Desk
from desktop_app.services.exports import ExportRow
from desktop_app.translate import translate
from desktop_app.ui.columns import Column, Lines, Piece
from desktop_app.ui.pages.export_card import ExportCard
from desktop_app.ui.pages.keeping_tab import KeepingTab, when_lines
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.labels import label

YEARS = 4


class ExportsTab(KeepingTab):
    """The register of exports, and the statistics that may leave without a name in them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            _export_columns(desk),
            translate("Keeping", "Exports"),
            ("file-down", translate("Keeping", "Nothing was exported yet.")),
            lambda one: one.seq,
        )
        this = desk.today().year
        self.years = SegmentedControl(
            [Option(str(year), str(year)) for year in range(this - YEARS + 1, this + 1)],
            translate("Keeping", "Year of the statistics"),
        )
        self.years.set_value(str(this))
        self.statistics_button = Button(
            translate("Keeping", "Anonymous statistics"), icon="chart-bar", small=True
        )
        self.statistics_button.clicked.connect(self.ask_statistics)
        self.statistics_button.setEnabled(desk.may(Action.EXPORT))
        self.tools.addWidget(
            label(
                translate(
                    "Keeping",
                    "Statistics: no name, no text, no day, one trait a sheet, nothing below 5.",
                ),
                "small_quiet",
            )
        )
        self.tools.addStretch(1)
        self.tools.addWidget(self.years)
        self.tools.addWidget(self.statistics_button)

    def read(self) -> None:
        """Read the register again, where the role may see it."""
        desk = self.desk
        if not desk.may(Action.SEE_TRAIL):
            self.nothing.say(translate("Keeping", "The register of exports is for those who may"
                                       " see the trail."))  # fmt: skip
            self.show_rows([])
            return
        self.work(lambda: exports.exports(desk), self.show_rows)

    def ask_statistics(self) -> None:
        """Ask the reason of the statistics of a year, then where they are to lie."""
        desk, year = self.desk, int(self.years.value())
        period = Period(date(year, 1, 1), date(year, 12, 31))
        card = ExportCard(
            self.window(), desk, f"statistics-{year}", (),
            lambda form: anonymous_sheets(desk, period, form.reason),
        )  # fmt: skip
        card.told.connect(self._left)
        card.failed.connect(self.failed)
        card.open()

    def _left(self, words: str) -> None:
        self.told.emit(words)
        self.read()


class CorrectionsTab(KeepingTab):
    """The corrections people asked for; Enter opens the file."""

    def __init__(self, desk: Desk) -> None:
        nothing = translate(
            "Keeping",
            "No correction was asked for. Tick «at the request of the person concerned» when one"
            " is made.",
        )
        super().__init__(
            desk, _correction_columns(desk), translate("Keeping", "Corrections on request"),
            ("user-check", nothing), lambda one: one.seq,
        )  # fmt: skip
        words = translate(
            "Keeping", "Law 09.08: whoever is concerned may have data corrected or completed."
        )
        self.tools.addWidget(label(words, "small_quiet"))
        self.tools.addStretch(1)
        self.table.activated_row.connect(self._open)

    def read(self) -> None:
        """Read the log again."""
        desk = self.desk
        self.work(lambda: corrections.corrections(desk), self.show_rows)

    def _open(self, one: CorrectionRow) -> None:
        self.went.emit("person", {"file_id": one.file_id, "tab": "history"})


def _export_columns(desk: Desk) -> tuple[Column, ...]:
    return (
        Column("what", translate("Keeping", "What left"), kind="lines", minimum=200, value=_what),
        Column("by", translate("Keeping", "By whom and when"), 190, "lines",
               value=lambda one: when_lines(desk, one.at, one.account_ar)),
        Column("reason", translate("Keeping", "Reason"), minimum=200, token="ink2",
               value=lambda one: one.reason),
        Column("digest", translate("Keeping", "Fingerprint (SHA-256)"), 200, "lines",
               value=_digest),
    )  # fmt: skip


def _what(one: ExportRow) -> Lines:
    count = translate("Keeping", "%n rows", n=one.count)
    below = " · ".join(filter(None, (count, "، ".join(one.columns))))
    return Lines([Piece(one.what_ar, 500)], below)


def _digest(one: ExportRow) -> Lines:
    half = len(one.sha256) // 4
    ways = {
        "encrypted": translate("Keeping", "encrypted"),
        "document": translate("Keeping", "as a PDF"),
        "folder": translate("Keeping", "as a folder of PDF files"),
        "backup": translate("Keeping", "as a backup, encrypted"),
        "mail": translate("Keeping", "by mail, encrypted"),
    }
    first = Piece(one.sha256[:half], 400, "ink2", "small", ltr=True)
    return Lines([first], ways.get(one.way, translate("Keeping", "as a workbook")))


def _correction_columns(desk: Desk) -> tuple[Column, ...]:
    return (
        Column("person", translate("Keeping", "Person"), 220, "lines", value=_person),
        Column("fields", translate("Keeping", "What was corrected"), minimum=180,
               value=lambda one: "، ".join(one.fields_ar)),
        Column("reason", translate("Keeping", "What was asked"), minimum=180, token="ink2",
               value=lambda one: one.reason),
        Column("by", translate("Keeping", "Corrected by"), 190, "lines",
               value=lambda one: when_lines(desk, one.at, one.account_ar)),
    )  # fmt: skip


def _person(one: CorrectionRow) -> Lines:
    number = Piece(one.file_number, 400, "ink2", "small", ltr=True)
    return Lines([Piece(one.person_ar, 600)], [number])
