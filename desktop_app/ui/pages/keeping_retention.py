"""The retention list: what is due, its destruction by two persons, and the years of each class."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.domain.errors import InvalidError
from desktop_app.domain.formats import isolate
from desktop_app.domain.retention import Event, RecordKind, RetentionClass
from desktop_app.domain.roles import Action
from desktop_app.services import approvals, retention, trash
from desktop_app.services.approvals import SecondNeededError
from desktop_app.services.desk import Desk
from desktop_app.services.retention import DueRow, PurgeForm, PurgeRow
from desktop_app.translate import tell, translate
from desktop_app.ui import background
from desktop_app.ui.columns import Column, Lines, Piece, check_column
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.keeping_tab import KeepingTab, day_piece
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import column, row
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.notes import NoteBox

YEARED = tuple(kind for kind in RecordKind if kind not in {RecordKind.PRINTS, RecordKind.TRAIL})


class RetentionTab(KeepingTab):
    """What is due by the office's classes; ticked rows go once a second person agreed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            _columns(),
            translate("Keeping", "Due for destruction"),
            ("archive", translate("Keeping", "Nothing is due: no record has reached its term.")),
            lambda one: one.key,
        )
        self._wanted: PurgeForm | None = None
        self.years_button = Button(
            translate("Keeping", "Terms of the office"), icon="calendar-clock", small=True
        )
        self.years_button.clicked.connect(self._turn_years)
        self.minutes_button = Button(
            translate("Keeping", "Minutes of the last destruction"), icon="printer", small=True
        )
        self.minutes_button.clicked.connect(
            lambda: self.went.emit("print", {"document": "destruction_minutes"})
        )
        self.tools.addWidget(
            label(
                translate(
                    "Keeping",
                    "Proposed by the office's own classes, not by a regulation: nothing goes"
                    " without the agreement of Archives du Maroc.",
                ),
                "small_quiet",
            )
        )
        self.tools.addStretch(1)
        self.tools.addWidget(self.minutes_button)
        self.tools.addWidget(self.years_button)
        self.form = Form(_fields(), columns=2)
        self.purge_button = Button(translate("Keeping", "Destroying"), "danger", icon="shredder")
        self.purge_button.clicked.connect(self.purge)
        self.note = NoteBox("", "warning", translate("Keeping", "Asking for the agreement"))
        self.note.pressed.connect(self._ask)
        self.years = Form(_year_fields(), columns=2)
        self.years_save = Button(translate("Keeping", "Saving of the terms"), small=True)
        self.years_save.clicked.connect(self._save_years)
        self._place()

    def _place(self) -> None:
        self._line = hairline()
        foot = column(self._line, self.note, self.form, row(self.purge_button, None), spacing=10)
        foot.setContentsMargins(14, 0, 14, 12)
        self.whole.addLayout(foot)
        self._years_box = column(self.years, row(self.years_save, None), None, spacing=12)
        self._years_box.setContentsMargins(14, 0, 14, 12)
        self.whole.insertLayout(1, self._years_box)
        for widget in (self.years, self.years_save):
            widget.hide()
        self.note.hide()
        self.purge_button.setEnabled(self.desk.may(Action.PURGE))
        self.years_button.setVisible(self.desk.may(Action.CHANGE_SETTINGS))

    def read(self) -> None:
        """Read what is due again."""
        desk = self.desk
        self.work(lambda: (retention.due(desk), retention.purges(desk)), self._show)
        known = retention.classes(desk)
        self.years.set_values(
            {
                trash.TERM: str(trash.trash_days(desk)),
                **{kind.value: str(known[kind].years) for kind in YEARED},
            }
        )

    def _show(self, found: tuple[list[DueRow], list[PurgeRow]]) -> None:
        due, gone = found
        self.show_rows(due)
        for widget in (self._line, self.form, self.purge_button):
            widget.setVisible(bool(due) and self.years.isHidden())
        self.minutes_button.setVisible(bool(gone))

    # Destroying

    def chosen(self) -> list[DueRow]:
        """Return the rows that are ticked."""
        return list(self.model.checked.values())

    def purge(self) -> None:
        """Destroy what is ticked, or say what is missing."""
        values = {name: str(value) for name, value in self.form.values().items()}
        rows = self.chosen()
        self.form.clear_errors()
        if not rows:
            self.note.say(translate("Keeping", "Tick what is to be destroyed."), "info")
            return
        self._wanted = PurgeForm(
            tuple(one.key for one in rows), values["agreement"], values["reason"]
        )
        desk, wanted = self.desk, self._wanted
        background.run(
            lambda: retention.purge(desk, wanted), self._purged, self._refused, owner=self
        )

    def _purged(self, done: PurgeRow) -> None:
        self.note.say("")
        self.model.uncheck_all()
        self.told.emit(
            translate(
                "Keeping",
                "%n records were destroyed under {number}. Print the minutes and have them signed.",
                n=len(done.lines),
                number=isolate(done.number),
            )
        )
        self.went.emit("print", {"document": "destruction_minutes"})

    def _refused(self, error: Exception) -> None:
        if isinstance(error, InvalidError):
            self.form.set_errors(error.faults)
        elif isinstance(error, SecondNeededError):
            self.note.say(tell(error.message), "warning")
        else:
            self.failed.emit(error)

    def _ask(self) -> None:
        """Ask a second person to agree to exactly this."""
        wanted, rows = self._wanted, self.chosen()
        if wanted is None:
            return
        desk = self.desk
        grave = retention.grave_of(wanted, rows)
        self.work(lambda: approvals.ask(desk, grave, wanted.reason), self._asked)

    def _asked(self, _number: int) -> None:
        words = translate(
            "Keeping",
            "A second person was asked. Once they agree, come back here, tick the same rows and"
            " press again.",
        )
        self.note.say(words, "info")

    # The years

    def _turn_years(self) -> None:
        shown = self.years.isHidden()
        for widget in (self.years, self.years_save):
            widget.setVisible(shown)
        self.stack.setVisible(not shown)
        for widget in (self.form, self.purge_button):
            widget.setVisible(bool(self.rows) and not shown)

    def _save_years(self) -> None:
        desk = self.desk
        days = str(self.years.value(trash.TERM))
        typed: dict[RecordKind, str] = {kind: str(self.years.value(kind.value)) for kind in YEARED}
        self.years.clear_errors()
        background.run(
            lambda: retention.save_terms(desk, days, typed),
            lambda _none: self._years_saved(),
            self._years_refused,
            owner=self,
        )

    def _years_refused(self, error: Exception) -> None:
        if isinstance(error, InvalidError):
            self.years.set_errors(error.faults)
        else:
            self.failed.emit(error)

    def _years_saved(self) -> None:
        self.told.emit(translate("Keeping", "The terms are saved."))
        self._turn_years()
        self.read()


def _fields() -> list[Field]:
    return [
        Field(
            "agreement",
            translate("Keeping", "Agreement of Archives du Maroc, reference"),
            "reference",
            required=True,
        ),
        Field("reason", translate("Keeping", "Reason"), required=True),
    ]


def _year_fields() -> list[Field]:
    known = retention.shipped()
    words = {
        Event.DELETED: translate("Keeping", "years after the term of the trash"),
        Event.ENDED: translate("Keeping", "years after the last step"),
        Event.LAST_RIGHT: translate("Keeping", "years after the last right"),
    }
    days = translate("Keeping", "days from the deletion, from 1 to {most}", most=trash.MOST_DAYS)
    return [
        Field(trash.TERM, translate("Keeping", "Term of the trash"), "number", help=days),
        *_class_fields(known, words),
    ]


def _class_fields(
    known: Mapping[RecordKind, RetentionClass], words: Mapping[Event, str]
) -> list[Field]:
    return [
        Field(kind.value, known[kind].name_ar, "number", help=words[known[kind].event])
        for kind in YEARED
    ]


def _columns() -> Sequence[Column]:
    return (
        check_column(),
        Column("number", translate("Keeping", "Number"), 180, "pieces",
               value=lambda one: (Piece(one.number, 600, ltr=True),)),
        Column("what", translate("Keeping", "Record and class"), kind="lines", minimum=240,
               value=lambda one: Lines([Piece(one.what_ar, 500)], _class_words(one))),
        Column("since", translate("Keeping", "Counted from"), 130, "ltr",
               value=lambda one: day_piece(one.since)),
        Column("due", translate("Keeping", "Due since"), 130, "ltr",
               value=lambda one: day_piece(one.due_on)),
    )  # fmt: skip


def _class_words(one: DueRow) -> str:
    return retention.shipped()[one.kind].name_ar
