"""Two ends that a list is narrowed between, asked below its filters: days, or amounts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from desktop_app.domain.dates import parse_date
from desktop_app.domain.formats import amount, isolate, short_date
from desktop_app.domain.money import parse_amount
from desktop_app.domain.texts import strip_marks
from desktop_app.services.desk import Desk
from desktop_app.translate import translate
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import row
from desktop_app.ui.widgets.inputs import DateField, MoneyField
from desktop_app.ui.widgets.labels import label

WIDTH = 150


class SpanBar(QFrame):
    """A line of two fields. `ask(...)` shows it; each change tells the ends as they are typed."""

    def __init__(self, desk: Desk, *, of_amounts: bool = False) -> None:
        super().__init__()
        self._desk, self._of_amounts = desk, of_amounts
        self._act: Callable[[str, str], None] = lambda _first, _last: None
        self.first, self.last = self._field(), self._field()
        self._words = label("", "second")
        until = translate("Lists", "to") if of_amounts else translate("RequestsPage", "and")
        close = Button(translate("RequestsPage", "Close"), "link")
        close.clicked.connect(self.hide)
        self.setLayout(row(self._words, self.first, label(until, "second"), self.last, close, None))
        self.hide()

    def _field(self) -> DateField | MoneyField:
        if self._of_amounts:
            money = MoneyField()
            money.editingFinished.connect(self._tell)
            money.setFixedWidth(WIDTH)
            return money
        day = DateField(self._desk.today)
        day.picked.connect(self._tell)
        day.setFixedWidth(WIDTH)
        return day

    def ask(self, words: str, first: str, last: str, act: Callable[[str, str], None]) -> None:
        """Show the fields with the ends in force; `act` takes them after each change."""
        self._act = lambda _first, _last: None
        self._words.setText(words)
        low, high = self._names()
        for field, text, name in ((self.first, first, low), (self.last, last, high)):
            field.setAccessibleName(f"{words}: {name}")
            if isinstance(field, DateField):
                field.set_date(day_of(text, self._desk.today()))
            else:
                field.set_centimes(parse_amount(text) if text else None)
        self._act = act
        self.show()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _names(self) -> tuple[str, str]:
        if self._of_amounts:
            return translate("Lists", "least"), translate("Lists", "most")
        return translate("RequestsPage", "First day"), translate("RequestsPage", "Last day")

    def _tell(self) -> None:
        self._act(_typed(self.first), _typed(self.last))


def _typed(field: DateField | MoneyField) -> str:
    if isinstance(field, DateField):
        found = field.date()
        return found.iso if found is not None else ""
    centimes = field.centimes()
    return "" if centimes is None else strip_marks(amount(centimes))


def day_of(text: str, today: date) -> date | None:
    """Return a day as a query keeps it; None when it keeps none."""
    found = parse_date(text, today) if text else None
    return found.first() if found is not None and found.exact else None


def span_words(title: str, first: str, last: str) -> str:
    """Return «title: from … to …», or what is there of it."""
    if first and last:
        return translate("Lists", "{title}: {first} to {last}", title=title, first=first, last=last)
    if first:
        return translate("Lists", "{title}: from {first}", title=title, first=first)
    return translate("Lists", "{title}: until {last}", title=title, last=last)


def day_words(text: str, today: date) -> str:
    """Return a day of a query as it is read; empty for none."""
    found = day_of(text, today)
    return isolate(short_date(found)) if found is not None else ""


def amount_words(text: str) -> str:
    """Return an amount of a query as it is read; empty for none."""
    centimes = parse_amount(text) if text else None
    return isolate(strip_marks(amount(centimes))) if centimes is not None else ""
