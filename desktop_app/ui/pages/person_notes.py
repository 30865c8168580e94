"""The notes' tab: remarks on a person, and the room to write one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain import formats
from desktop_app.domain.glass import Veil
from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.services.rows import (
    NoteRow,
)
from desktop_app.translate import translate
from desktop_app.ui.pages.glass_card import GlassNote
from desktop_app.ui.pages.person_listing import Shown
from desktop_app.ui.widgets.badge import Badge, BadgeSpec
from desktop_app.ui.widgets.button import Button, icon_button
from desktop_app.ui.widgets.card import Item, ScrollColumn, column, held, refill, row
from desktop_app.ui.widgets.inputs import CheckBox, TextArea
from desktop_app.ui.widgets.labels import hairline, label
from desktop_app.ui.widgets.notes import EmptyState


class NotesTab(QWidget):
    """Remarks on a person, the last first, and the room to write one.

    `written(text, confidential)`; only who may see confidential notes can write one. `asked` when
    those kept closed are to be read.
    """

    written = Signal(str, bool)
    asked = Signal()
    deleted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.area = TextArea(translate("Person", "Write a remark for colleagues…"), lines=2)
        self.area.setAccessibleName(translate("Person", "New note"))
        self._about = label("", "small")
        self.save = Button(
            translate("Person", "Recording of the note"), icon="notebook-pen", small=True
        )
        self.secret = CheckBox(
            translate("Person", "Confidential note"),
            translate("Person", "seen by the unit head and the deputy only"),
        )
        self.secret.setVisible(desk.may(Action.SEE_CONFIDENTIAL))
        self.save.clicked.connect(
            lambda: self.written.emit(self.area.toPlainText(), self.secret.isChecked())
        )
        self.save.setEnabled(False)
        self.area.textChanged.connect(self._typed)
        may = desk.may(Action.EDIT_PEOPLE)
        self.area.setEnabled(may)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        scroll = ScrollColumn(spacing=0)
        scroll.body.addLayout(self._list)
        scroll.body.addStretch(1)
        head = column(
            self.area,
            row(self._about, 12, self.secret, None, self.save),
            spacing=6,
            margins=(14, 10, 14, 10),
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(hairline())
        whole.addWidget(scroll, 1)

    def _typed(self) -> None:
        self.save.setEnabled(bool(self.area.toPlainText().strip()))

    def show_file(self, shown: Shown) -> None:
        """Show the notes of the file, or of the member who is chosen."""
        about = shown.one() or shown.page.principal
        name = about.person.full_name_ar
        self._about.setText(translate("Person", "The note will be about {name}.", name=name))
        notes = [note for note in shown.page.notes if shown.is_of(note.person_id)]

        made: list[Item] = [self._note(note) for note in notes]
        if any(shown.is_of(person) for person in shown.page.withheld | shown.page.veiled):
            made.insert(0, self._closed())

        def build() -> list[Item]:
            if not made:
                words = translate(
                    "Person", "No note yet. What is written here is kept with its author and date."
                )
                return [EmptyState("notebook-pen", words)]
            return made

        refill(self._list, build)

    def _closed(self) -> QWidget:
        """Return the one box that stands for all notes kept closed."""
        box = GlassNote(self._desk, Veil.CONFIDENTIAL)
        box.show_closed(True)
        box.pressed.connect(self.asked)
        return held(column(box, margins=(14, 10, 14, 6)))

    def _note(self, note: NoteRow) -> QWidget:
        local = self._desk.local(note.at)
        when = f"{formats.long_date(local.date())}، {formats.isolate(formats.time_of_day(local))}"
        drop = icon_button("trash-2", translate("Person", "Deletion of the note"))
        drop.clicked.connect(lambda: self.deleted.emit(note.id))
        drop.setVisible(self._desk.may(Action.DELETE))
        head = row(
            label(note.person_ar, "medium"),
            label(note.account_ar, "small"),
            None,
            label(when, "small"),
            drop,
            spacing=10,
        )
        if note.confidential:
            secret = translate("Person", "Confidential")
            head.insertWidget(1, Badge(BadgeSpec(secret, "refused", "lock")))
        words = label(note.text, "base", wrap=True)
        return held(
            column(column(head, words, spacing=3, margins=(14, 9, 14, 9)), hairline(), spacing=0)
        )
