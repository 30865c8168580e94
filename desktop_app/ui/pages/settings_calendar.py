"""The office's days off: a year's list, estimates to confirm or move, bridges to add."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal

from desktop_app.domain import formats
from desktop_app.domain.errors import InvalidError
from desktop_app.domain.roles import Action
from desktop_app.domain.tasks import REMIND_AFTER
from desktop_app.domain.work_calendar import CalendarDay
from desktop_app.services import calendar
from desktop_app.services.calendar import CalendarChange, CalendarForm, CalendarVerb
from desktop_app.services.desk import Desk
from desktop_app.services.settings import preferences, save_preferences
from desktop_app.services.tasks import REMIND_AFTER_DAYS
from desktop_app.translate import translate
from desktop_app.ui.columns import Column
from desktop_app.ui.form import Field, Form
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.table import Table
from desktop_app.ui.table_model import TableModel, at_once
from desktop_app.ui.widgets.badge import BadgeSpec
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from desktop_app.ui.widgets.card import Card, column, held, row
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.labels import label
from desktop_app.ui.widgets.notes import NoteBox

SIDE_WIDTH = 300
# The list scrolls by itself, so that what may be said of a day stays beside it.
LIST_HEIGHT = 470
YEARS_BEFORE, YEARS_AFTER = 1, 2
PATIENCES = (7, 15, 30, 45)
LACKS = Action.CHANGE_SETTINGS


class CalendarPart(Part):
    """A year's days in a table; what may be said of the chosen one beside it.

    `changed_days(words, undo)` when a day was changed, with what takes it back.
    """

    changed_days = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._days: tuple[CalendarDay, ...] = ()
        self._asked: CalendarForm | None = None
        self._may = desk.may(Action.CHANGE_SETTINGS)
        self.years = self._make_years()
        self.table = self._make_table()
        self.question = NoteBox("", "warning", translate("Calendar", "Yes, record it"))
        self.question.pressed.connect(self._record)
        self.question.hide()
        line = row(column(self._list_card(), None), column(*self._side(), None, spacing=12))
        line.setSpacing(12)
        line.setStretch(0, 1)
        self.setLayout(line)
        self._follow(None)

    def _make_years(self) -> SegmentedControl:
        this = self.desk.today().year
        span = range(this - YEARS_BEFORE, this + YEARS_AFTER + 1)
        years = SegmentedControl(
            [Option(str(year), str(year)) for year in span], translate("Calendar", "Year")
        )
        years.set_value(str(this))
        years.chosen.connect(lambda _code: self.show_days())
        return years

    def _make_table(self) -> Table:
        columns = (
            Column("day", translate("Calendar", "Day"), width=164, value=_day_words),
            Column("name_ar", translate("Calendar", "Occasion"), weight=500, minimum=170),
            Column("mark", translate("Calendar", "State"), width=122, kind="badge", value=_mark),
        )
        model = TableModel(
            columns,
            lambda offset, limit, _sort, _down: self._days[offset : offset + limit],
            lambda: len(self._days),
            identity=lambda day: day.on,
            run=at_once,
        )
        table = Table(model, translate("Calendar", "Days off"))
        table.setFixedHeight(LIST_HEIGHT)
        table.current_row.connect(self._follow)
        return table

    def _list_card(self) -> Card:
        card = Card(flush=True)
        hint = label(
            translate(
                "Calendar",
                "Feasts of the Hijri calendar are estimates until they are confirmed here.",
            ),
            "small_quiet",
        )
        card.body.addLayout(row(self.years, hint, None, spacing=12, margins=(14, 10, 14, 10)))
        card.body.addWidget(self.table)
        return card

    def _side(self) -> list[Card]:
        return [self._chosen_card(), self._new_card(), self._patience_card()]

    def _chosen_card(self) -> Card:
        card = Card(translate("Calendar", "The chosen day"), line_below=True)
        card.setFixedWidth(SIDE_WIDTH)
        self._chosen = label("", "strong", wrap=True)
        self.confirm_button = self._verb(CalendarVerb.CONFIRM, "check")
        self.remove_button = self._verb(CalendarVerb.REMOVE, "briefcase")
        self.restore_button = self._verb(CalendarVerb.RESTORE, "undo-2")
        move = [Field("to", translate("Calendar", "Falls on"), "date")]
        self.move_form = Form(move, columns=1, today=self.desk.today)
        self.move_button = self._verb(CalendarVerb.MOVE, "calendar-sync")
        card.body.addWidget(self._chosen)
        card.body.addWidget(self.question)
        if not self._may:
            words = translate("Calendar", "Change of a day")
            card.body.addWidget(ForbiddenAction(words, self.reason(LACKS), below=True))
            return card
        for button in (self.confirm_button, self.remove_button, self.restore_button):
            card.body.addLayout(row(button, None))
        self._move_box = held(column(self.move_form, row(self.move_button, None), spacing=8))
        card.body.addWidget(self._move_box)
        return card

    def _verb(self, verb: CalendarVerb, icon: str) -> Button:
        made = Button(_verb_words(verb), icon=icon, small=True)
        made.clicked.connect(lambda: self._say_of_chosen(verb))
        return made

    def _new_card(self) -> Card:
        card = Card(translate("Calendar", "One more day off"), line_below=True)
        card.setFixedWidth(SIDE_WIDTH)
        fields = [
            Field("on", translate("Calendar", "Day"), "date", required=True),
            Field("name_ar", translate("Calendar", "Occasion"), required=True),
        ]
        self.form = Form(fields, columns=1, today=self.desk.today)
        self.form.setEnabled(self._may)
        self.add_button = Button(
            translate("Calendar", "Adding of the day"), "primary", icon="calendar-plus"
        )
        self.add_button.setEnabled(self._may)
        self.add_button.clicked.connect(self.add)
        card.body.addWidget(self.form)
        card.body.addLayout(row(self.add_button, None))
        return card

    def _patience_card(self) -> Card:
        card = Card(translate("Calendar", "Before a body is reminded"), line_below=True)
        card.setFixedWidth(SIDE_WIDTH)
        self.patience = SegmentedControl(
            [Option(str(days), str(days)) for days in PATIENCES],
            translate("Calendar", "Days before a reminder"),
        )
        self.patience.setEnabled(self._may)
        self.patience.chosen.connect(self._keep_patience)
        words = translate(
            "Calendar",
            "Days without an answer after which a transmitted request stands in my day.",
        )
        card.body.addLayout(row(self.patience, None))
        card.body.addWidget(label(words, "small_quiet", wrap=True))
        return card

    # Reading

    def show_days(self) -> None:
        """Read the days of the chosen year, and the patience of the office."""
        year = int(self.years.value())
        self.work(lambda: calendar.days_of_year(self.desk, year), self._show)
        self.work(lambda: preferences(self.desk), self._show_patience)

    def _show(self, days: tuple[CalendarDay, ...]) -> None:
        self._days = days
        self.table.rows.reload()
        if self.table.current() is None:
            self._go_to_next()
        self._follow(self.table.current())

    def _go_to_next(self) -> None:
        """Choose the next day off; the last one of a year that is over."""
        today = self.desk.today()
        place = sum(day.on < today for day in self._days)
        if self._days:
            chosen = self.table.rows.index(min(place, len(self._days) - 1), 0)
            self.table.setCurrentIndex(chosen)
            self.table.scrollTo(chosen)

    def _show_patience(self, found: dict[str, Any]) -> None:
        self.patience.set_value(str(found.get(REMIND_AFTER_DAYS, REMIND_AFTER)))

    def _follow(self, day: CalendarDay | None) -> None:
        self._ask_nothing()
        self.move_form.clear_errors()
        words = f"{formats.weekday_date(day.on)}\n{day.name_ar}" if day is not None else ""
        self._chosen.setText(words)
        if not self._may:
            return
        self.confirm_button.setVisible(day is not None and day.estimated)
        self.remove_button.setVisible(day is not None and day.off)
        self.restore_button.setVisible(day is not None and day.own)
        self._move_box.setVisible(day is not None and day.off)
        if day is not None:
            self.move_form.set_values({"to": formats.short_date(day.on)})

    # Acting

    def _say_of_chosen(self, verb: CalendarVerb) -> None:
        day: CalendarDay | None = self.table.current()
        if day is not None:
            to = str(self.move_form.value("to")) if verb is CalendarVerb.MOVE else ""
            self._ask(CalendarForm(verb, day.on.isoformat(), to))

    def add(self) -> None:
        """Add the day that is typed."""
        values = {name: str(value) for name, value in self.form.values().items()}
        self._ask(CalendarForm(CalendarVerb.ADD, values["on"], name_ar=values["name_ar"]))

    def _ask(self, form: CalendarForm) -> None:
        """Say first how many due dates would move; a change that moves none is made at once."""
        self._ask_nothing()
        self.form.clear_errors()
        self.move_form.clear_errors()
        self.work(
            lambda: calendar.preview_calendar(self.desk, form),
            lambda moved: self._previewed(form, moved),
            self._refused,
        )

    def _previewed(self, form: CalendarForm, moved: int) -> None:
        self._asked = form
        if not moved:
            self._record()
            return
        words = translate("Calendar", "The terms of %n open requests will move.", n=moved)
        self.question.say(words)

    def _ask_nothing(self) -> None:
        self._asked = None
        self.question.say("")

    def _record(self) -> None:
        form, self._asked = self._asked, None
        self.question.say("")
        if form is not None:
            self.work(
                lambda: calendar.change_calendar(self.desk, form), self._recorded, self._refused
            )

    def _recorded(self, change: CalendarChange) -> None:
        words = translate("Calendar", "The calendar is changed; %n terms moved.", n=change.moved)
        self.form.set_values({"on": "", "name_ar": ""})
        self.changed_days.emit(words, self._taking_back(change))
        self.show_days()

    def _taking_back(self, change: CalendarChange) -> Callable[[], None]:
        def back() -> None:
            self.work(
                lambda: calendar.undo_calendar(self.desk, change), lambda _done: self.show_days()
            )

        return back

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, InvalidError):
            self.failed.emit(error)
            return
        is_move = any(fault.field == "to" for fault in error.faults)
        strangers = (self.move_form if is_move else self.form).set_errors(error.faults)
        if strangers:
            self.failed.emit(error)

    def _keep_patience(self, code: str) -> None:
        told = translate("Calendar", "The days before a reminder are saved.")
        self.work(
            lambda: save_preferences(self.desk, {REMIND_AFTER_DAYS: int(code)}),
            lambda _none: self.told.emit(told),
        )


def _verb_words(verb: CalendarVerb) -> str:
    return {
        CalendarVerb.CONFIRM: translate("Calendar", "Confirming of the date"),
        CalendarVerb.REMOVE: translate("Calendar", "A working day after all"),
        CalendarVerb.RESTORE: translate("Calendar", "Return to the usual list"),
        CalendarVerb.MOVE: translate("Calendar", "Moving of the holiday"),
    }[verb]


def _day_words(day: CalendarDay) -> str:
    return formats.weekday_date(day.on)


def _mark(day: CalendarDay) -> BadgeSpec | None:
    if not day.off:
        return BadgeSpec(translate("Calendar", "Working day"), "neutral", "briefcase")
    if day.estimated:
        return BadgeSpec(translate("Calendar", "Estimated"), "missing", "moon")
    if day.own:
        return BadgeSpec(translate("Calendar", "By the office"), "accepted", "circle-check")
    return None
