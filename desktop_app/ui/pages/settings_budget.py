"""The budget lines of a year: what is spent, committed and left of each; adding and changing."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import InvalidError
from desktop_app.domain.formats import dirhams, isolate
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Provider
from desktop_app.services.budget import (
    BudgetForm,
    BudgetRow,
    budget_lines,
    budget_years,
    copy_year,
    save_line,
)
from desktop_app.services.desk import Desk
from desktop_app.translate import tell, translate
from desktop_app.ui.form import Field, FieldNote, Form
from desktop_app.ui.pages.settings_part import Part
from desktop_app.ui.pages.words import choices_of
from desktop_app.ui.widgets.badge import Badge, BadgeSpec, ProviderTag
from desktop_app.ui.widgets.button import Button, ForbiddenAction, icon_button
from desktop_app.ui.widgets.card import Card, column, refill, row
from desktop_app.ui.widgets.charts import Share, StackedBar
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.labels import hairline, label, show_when
from desktop_app.ui.widgets.notes import EmptyState
from desktop_app.ui.widgets.tick_search import TickSearch

FORM_WIDTH = 320
TICKS_HEIGHT = 132


class BudgetPart(Part):
    """The lines of a year beside the form of one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._may = desk.may(Action.MANAGE_BUDGET)
        self._year = desk.today().year
        self._line: BudgetRow | None = None
        self.years = SegmentedControl(self._year_options([self._year]), _years_words())
        self.years.chosen.connect(self._choose_year)
        self.copy_button = Button(
            translate("Budget", "Copy of last year's lines"), "outline", icon="copy", small=True
        )
        self.copy_button.clicked.connect(self.copy_last_year)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        self.form = Form(_fields(), columns=2)
        self.form.changed.connect(self._follow)
        self.types = TickSearch(
            translate("Budget", "Search for a service"),
            translate("Budget", "Services it pays for"),
            TICKS_HEIGHT,
        )
        self.types_note = FieldNote()
        self.save_button = Button(
            translate("Budget", "Saving of the line"), "primary", icon="save", keys="Ctrl+Enter"
        )
        self.save_button.clicked.connect(self.save)
        self.new_button = Button(translate("Budget", "New line"), "link", icon="plus", small=True)
        self.new_button.clicked.connect(lambda: self.edit(None))
        line = row(column(self._list_card(), None), column(self._form_card(), None), spacing=12)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.edit(None)

    def _list_card(self) -> Card:
        card = Card(translate("Budget", "Budget lines"), self.years, line_below=True)
        card.body.addLayout(self._lines)
        if self._may:
            card.body.addLayout(row(self.copy_button, None))
        return card

    def _form_card(self) -> Card:
        self._title = label("", "card")
        card = Card()
        card.setFixedWidth(FORM_WIDTH)
        card.body.addLayout(row(self._title, None, self.new_button))
        card.body.addWidget(hairline())
        card.body.addWidget(self.form)
        card.body.addWidget(label(translate("Budget", "Services it pays for"), "small"))
        card.body.addWidget(self.types)
        card.body.addWidget(self.types_note)
        if self._may:
            card.body.addLayout(row(self.save_button, None))
        else:
            for part in (self.form, self.types):
                part.setEnabled(False)
            self.new_button.hide()
            reason = self.reason(Action.MANAGE_BUDGET)
            card.body.addWidget(ForbiddenAction(self.save_button.text(), reason, below=True))
        return card

    # --- what is shown ---------------------------------------------------------------------

    def read_lines(self) -> None:
        """Read the years and the lines of the one in front again."""
        year = self._year
        self.work(lambda: (budget_years(self.desk), budget_lines(self.desk, year)), self._show)

    def _show(self, found: tuple[list[int], list[BudgetRow]]) -> None:
        years, lines = found
        self.years.set_options(self._year_options(sorted({*years, self._year})[-4:]))
        self.years.set_value(str(self._year))
        refill(self._lines, lambda: self._line_widgets(lines))

    def _line_widgets(self, lines: list[BudgetRow]) -> list[QWidget]:
        if not lines:
            words = translate("Budget", "No line for this year yet. Add one, or copy last year's.")
            return [EmptyState("wallet", words)]
        parts: list[QWidget] = []
        for line in lines:
            parts += [hairline()] if parts else []
            parts.append(LineView(line, self._edit_button(line) if self._may else None))
        return parts

    def _edit_button(self, line: BudgetRow) -> Button:
        name = translate("Budget", "Change of the line {line}", line=line.programme_ar)
        button = icon_button("pencil", name)
        button.clicked.connect(lambda: self.edit(line))
        return button

    def _year_options(self, years: list[int]) -> list[Option]:
        return [Option(str(year), str(year)) for year in years]

    def _choose_year(self, code: str) -> None:
        self._year = int(code)
        self.read_lines()
        self.edit(None)

    # --- one line --------------------------------------------------------------------------

    def edit(self, line: BudgetRow | None) -> None:
        """Put a line into the form, or an empty one."""
        self._line = line
        new, change = translate("Budget", "New line"), translate("Budget", "Change of the line")
        self._title.setText(new if line is None else change)
        show_when(self.new_button, self._may and line is not None)
        self._clear()
        amount = "" if line is None else f"{line.amount // 100},{line.amount % 100:02}"
        self.form.set_values(
            {
                "year": str(self._year if line is None else line.year),
                "programme_ar": "" if line is None else line.programme_ar,
                "provider": Provider.FOUNDATION if line is None else line.provider,
                "amount": amount,
            }
        )
        self._offer_types(() if line is None else line.types)

    def _offer_types(self, ticked: tuple[str, ...]) -> None:
        provider = str(self.form.value("provider"))
        options = [
            (code, f"{isolate(code)} {kind.short_ar}")
            for code, kind in self.desk.catalogue.types.items()
            if kind.provider == provider or code in ticked
        ]
        self.types.set_options(options, ticked)

    def _follow(self, name: str) -> None:
        if name == "provider":
            self._offer_types(tuple(self.types.codes()) if self._line else ())

    def _clear(self) -> None:
        self.form.clear_errors()
        self.types_note.say("")

    def save(self) -> None:
        """Store the line that is typed."""
        values = {name: str(value) for name, value in self.form.values().items()}
        provider = Provider(values["provider"]) if values["provider"] else None
        form = BudgetForm(
            values["year"], values["programme_ar"], provider, self.types.codes(), values["amount"]
        )
        line = self._line
        self._clear()
        self.save_button.setEnabled(False)
        self.work(
            lambda: save_line(
                self.desk, form, line.id if line else None, line.version if line else 0
            ),
            self._saved,
            self._refused,
        )

    def _saved(self, line: BudgetRow) -> None:
        self.save_button.setEnabled(True)
        self._year = line.year
        words = translate("Budget", "The line «{line}» is saved.", line=line.programme_ar)
        self.told.emit(words)
        self.edit(None)
        self.read_lines()

    def _refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if not isinstance(error, InvalidError):
            self.failed.emit(error)
            return
        strangers = self.form.set_errors(error.faults)
        self.types_note.say(" ".join(tell(fault.message) for fault in strangers))

    def copy_last_year(self) -> None:
        """Copy the lines of the year before the one in front."""
        year = self._year
        self.work(lambda: copy_year(self.desk, year - 1, year), self._copied)

    def _copied(self, count: int) -> None:
        self.told.emit(translate("Budget", "%n lines were copied.", n=count))
        self.read_lines()


class LineView(QWidget):
    """One line: its programme, a bar, and its figures in words."""

    def __init__(self, line: BudgetRow, edit: Button | None) -> None:
        super().__init__()
        head: list[QWidget | None] = [
            label(line.programme_ar, "strong"),
            ProviderTag(line.provider),
        ]
        head.append(None)
        if line.left < 0:
            words = translate("Budget", "Exceeded by {amount}", amount=dirhams(-line.left))
            head.append(Badge(BadgeSpec(words, "late", "triangle-alert")))
        if edit is not None:
            head.append(edit)
        bar = StackedBar(_shares(line), legend=False)
        bar.setAccessibleName(_spoken(line))
        figures = row(*(_figure(*pair) for pair in _figures(line)), spacing=12)
        for place in range(figures.count()):
            figures.setStretch(place, 1)
        self.setLayout(column(row(*head, spacing=8), bar, figures, spacing=6))


def _shares(line: BudgetRow) -> list[Share]:
    return [
        Share(translate("Budget", "Paid"), line.paid, "accent"),
        Share(translate("Budget", "Committed"), line.committed, "accent", "hatched"),
        Share(translate("Budget", "Left"), max(0, line.left), "field_line", "hollow"),
    ]


def _figures(line: BudgetRow) -> list[tuple[str, int]]:
    return [
        (translate("Budget", "Amount of the year"), line.amount),
        (translate("Budget", "Paid"), line.paid),
        (translate("Budget", "Committed"), line.committed),
        (translate("Budget", "Left"), line.left),
    ]


def _figure(words: str, centimes: int) -> QWidget:
    holder = QWidget()
    parts = (label(words, "small_quiet"), label(dirhams(centimes), "medium"))
    holder.setLayout(column(*parts, spacing=1))
    return holder


def _spoken(line: BudgetRow) -> str:
    return "، ".join(f"{words} {dirhams(amount)}" for words, amount in _figures(line))


def _years_words() -> str:
    return translate("Budget", "Year of the lines")


def _fields() -> list[Field]:
    providers = choices_of(Provider)
    return [
        Field("programme_ar", translate("Budget", "Programme"), required=True, span=0),
        Field(
            "provider",
            translate("Budget", "Paid by"),
            "choice",
            choices=providers,
            required=True,
            span=0,
        ),
        Field("year", translate("Budget", "Year"), "number", required=True),
        Field("amount", translate("Budget", "Amount of the year"), "amount", required=True),
    ]
