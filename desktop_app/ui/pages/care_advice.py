"""What a new health request is told before it is lodged: the limit, and the numbers in force."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.catalogue import RequestType
from desktop_app.domain.errors import FieldError
from desktop_app.domain.formats import short_date, strip_marks
from desktop_app.domain.lodging import lodging_limit
from desktop_app.services import agreements
from desktop_app.services.care_rows import AgreementRow, AgreementState
from desktop_app.services.desk import Desk
from desktop_app.translate import translate
from desktop_app.ui import background
from desktop_app.ui.pages import care_words
from desktop_app.ui.widgets.card import column
from desktop_app.ui.widgets.notes import NoteBox


class CareAdvice(QWidget):
    """Notes above the form of a health request. `proposed(answers)` gives numbers in force."""

    proposed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._kind: RequestType | None = None
        self.rows: tuple[AgreementRow, ...] = ()
        self.limit, self.known = NoteBox("", "info"), NoteBox("", "info")
        self.setLayout(column(self.limit, self.known, spacing=8))
        self.hide()

    def begin(self, kind: RequestType, person_id: int) -> None:
        """Read what numbers the person has, when the type asks for one."""
        self._kind, self.rows = kind, ()
        self.limit.say("")
        self.known.say("")
        self._fit()
        if not self._fields(kind):
            return
        background.run(
            lambda: agreements.agreements_of(self._desk, person_id, self._desk.today()),
            lambda rows: self._take(kind, rows),
            owner=self,
        )

    def _fields(self, kind: RequestType) -> frozenset[str]:
        names = {name for pair in agreements.FIELDS.values() for name in pair}
        return frozenset(field.name for field in kind.fields if field.name in names)

    def _take(self, kind: RequestType, rows: tuple[AgreementRow, ...]) -> None:
        if kind is not self._kind:
            return
        names = self._fields(kind)
        self.rows = tuple(
            row for row in rows if agreements.FIELDS.get(row.grants, ("",))[0] in names
        )
        expired = bool(self.rows) and self.rows[0].state is AgreementState.EXPIRED
        title = translate("CareSheet", "Recorded for this person:")
        lines = [care_words.agreement_words(row) for row in self.rows]
        self.known.say(
            "\n".join([title, *lines]) if lines else "", "warning" if expired else "info"
        )
        self._fit()
        found = agreements.proposed_answers(self.rows, names)
        self.proposed.emit({name: _shown(value) for name, value in found.items()})

    def tell(self, answers: Mapping[str, object], lodged_on: date | None) -> list[FieldError]:
        """Show the limit for the answers so far; return what is worth a warning at its field."""
        if self._kind is None:
            return []
        limit = lodging_limit(self._desk.calendar, self._kind, answers)
        on = lodged_on or self._desk.today()
        late = limit is not None and limit.is_late(on)
        words = care_words.coming_words(limit, on) if limit is not None else ""
        self.limit.say(words, "warning" if late else "info")
        self._fit()
        day = limit.start if limit is not None else on
        return [
            FieldError(f"answers.{names[0]}", "not_valid", caution)
            for grant, names in agreements.FIELDS.items()
            if (caution := agreements.validity_caution(self.rows, answers, grant, day))
        ]

    def _fit(self) -> None:
        self.setVisible(not (self.limit.isHidden() and self.known.isHidden()))


def _shown(value: object) -> str:
    """Return an answer as it is typed: a day as 03/11/2026."""
    text = str(value)
    try:
        return strip_marks(short_date(date.fromisoformat(text)))
    except ValueError:
        return text
