"""The card that gives a view of a list its name, and says who sees it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import InvalidError, StaleError
from desktop_app.services.desk import Desk
from desktop_app.services.saved_views import SHARING, ViewRow
from desktop_app.translate import translate
from desktop_app.ui import background
from desktop_app.ui.form import Field, Form
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import column, row
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.overlay import Overlay

WIDTH = 460
Save = Callable[[str, bool], ViewRow]


class ViewCard(Overlay):
    """Asks a name and whether the office shares it; `saved(view)` when it is kept."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self, window: QWidget, desk: Desk, title: str, save: Save, view: ViewRow | None = None
    ) -> None:
        super().__init__(window, WIDTH, top=110)
        self._save, self._may_share = save, desk.may(SHARING)
        fields = [Field("name", translate("Views", "Name of the view"), required=True, span=0)]
        if self._may_share:
            words = translate("Views", "Shared with the office")
            fields.append(Field("shared", words, "yes_no", span=0))
        self.form = Form(fields, columns=1)
        if view is not None:
            kept: dict[str, str | bool | None] = {"name": view.name}
            self.form.set_values(kept | ({"shared": view.shared} if self._may_share else {}))
        self.save_button = Button(translate("Views", "Save"), "primary", icon="save", keys="Enter")
        self.save_button.clicked.connect(self.save)
        cancel = Button(translate("Views", "Cancel"), "link")
        cancel.clicked.connect(self.close_overlay)
        words = translate("Views", "The filters, the order and the columns are kept as they stand.")
        self.card.setAccessibleName(title)
        self.body.addLayout(row(label(title, "card"), None, margins=(16, 12, 16, 10)))
        self.body.addWidget(hairline())
        foot = row(self.save_button, cancel, None)
        self.body.addLayout(
            column(label(words, "small", wrap=True), self.form, foot, spacing=12,
                   margins=(16, 12, 16, 16))
        )  # fmt: skip

    def open(self) -> None:
        """Show the card with the cursor in the name."""
        super().open()
        self.form.focus_first()

    def save(self) -> None:
        """Keep the view; what is wrong with its name is said below it."""
        self.form.clear_errors()
        name = str(self.form.value("name"))
        shared = bool(self.form.value("shared")) if self._may_share else False
        background.run(lambda: self._save(name, shared), self._done, self._refused, owner=self)

    def _done(self, view: ViewRow) -> None:
        self.close_overlay()
        self.saved.emit(view)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, InvalidError):
            self.form.set_errors(error.faults)
            self.place()
        else:
            self.failed.emit(error)
            # What this card was opened on is no more: the page shows how it stands by now.
            if isinstance(error, StaleError):
                self.close_overlay()

    def close_overlay(self) -> None:
        """Put the card away for good."""
        super().close_overlay()
        self.deleteLater()
