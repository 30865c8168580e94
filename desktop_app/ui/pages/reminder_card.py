"""A card over the window for own reminders: a new one, or one that is done or put off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import InvalidError
from desktop_app.domain.formats import isolate
from desktop_app.services import reminders
from desktop_app.services.desk import Desk
from desktop_app.services.reminders import ReminderForm
from desktop_app.services.task_rows import TaskRow
from desktop_app.translate import translate
from desktop_app.ui import background
from desktop_app.ui.form import Field, Form
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import column, row
from desktop_app.ui.widgets.labels import label
from desktop_app.ui.widgets.overlay import Overlay

WIDTH = 460


class ReminderCard(Overlay):
    """`told(words, undo)` when a reminder was kept, done or put off; `failed(error)` else."""

    told = Signal(str, object)
    failed = Signal(object)

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window, WIDTH)
        self.desk = desk
        self._busy = False

    def _put(self, title: str, about: str, form: Form, buttons: list[QWidget]) -> None:
        self.form = form
        lines: list[QWidget] = [label(title, "card")]
        if about:
            lines.append(label(about, "second", wrap=True))
        cancel = Button(translate("Reminders", "Cancel"), "link")
        cancel.clicked.connect(self.close_overlay)
        foot = row(*buttons, cancel, None, spacing=8)
        self.body.addLayout(column(*lines, form, foot, spacing=10, margins=(18, 16, 18, 16)))

    def open(self) -> None:
        """Show the card with the cursor in its first field."""
        super().open()
        self.form.focus_first()

    def run(self, task: Callable[[], object], words: str, undo: Callable[[], None] | None) -> None:
        """Do it in the background; the card stays while something is wrong with a field."""
        if self._busy:
            return
        self._busy = True
        self.form.clear_errors()
        background.run(task, lambda _done: self._done(words, undo), self._refused, owner=self)

    def _done(self, words: str, undo: Callable[[], None] | None) -> None:
        self._busy = False
        self.told.emit(words, undo)
        self.close_overlay()

    def _refused(self, error: Exception) -> None:
        self._busy = False
        if isinstance(error, InvalidError):
            self.form.set_errors(error.faults)
        else:
            self.failed.emit(error)

    def close_overlay(self) -> None:
        """Put the card away for good."""
        super().close_overlay()
        self.deleteLater()


class NewReminder(ReminderCard):
    """Asks a day and the words of a new reminder, about a request, a file or nothing."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        about: str = "",
        request_id: int | None = None,
        file_id: int | None = None,
    ) -> None:
        super().__init__(window, desk)
        self._request_id, self._file_id = request_id, file_id
        fields = [
            Field("due_on", translate("Reminders", "Day"), "date", required=True),
            Field("text", translate("Reminders", "What to remind of"), "long_text", required=True),
        ]
        self.save_button = Button(
            translate("Reminders", "Keeping of the reminder"), "primary", icon="bell",
            keys="Ctrl+Enter",
        )  # fmt: skip
        self.save_button.clicked.connect(self.save)
        form = Form(fields, columns=1, today=desk.today)
        form.set_values({"due_on": "+1"})
        self._put(translate("Reminders", "New reminder"), about, form, [self.save_button])
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(
                QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            ).activated.connect(self.save)

    def save(self) -> None:
        """Keep the reminder."""
        values = {name: str(value) for name, value in self.form.values().items()}
        wanted = ReminderForm(
            values["due_on"], values["text"], request_id=self._request_id, file_id=self._file_id
        )
        words = translate("Reminders", "The reminder is kept; it comes back on its day.")
        self.run(lambda: reminders.add_reminder(self.desk, wanted), words, None)


class DueReminder(ReminderCard):
    """A reminder whose day has come: done, put off, or what it is about. `opened(task)`."""

    opened = Signal(object)

    def __init__(self, window: QWidget, desk: Desk, task: TaskRow) -> None:
        super().__init__(window, desk)
        self.task = task
        fields = [Field("due_on", translate("Reminders", "Put off until"), "date")]
        self.done_button = Button(translate("Reminders", "Done"), "primary", icon="check")
        self.done_button.clicked.connect(self.finish)
        self.later_button = Button(translate("Reminders", "Putting off"), icon="calendar-plus")
        self.later_button.clicked.connect(self.postpone)
        buttons: list[QWidget] = [self.done_button, self.later_button]
        if task.request_id is not None or task.file_id is not None:
            self.open_button = Button(translate("Reminders", "Opening of what it is about"), "link")
            self.open_button.clicked.connect(self._open)
            buttons.append(self.open_button)
        form = Form(fields, columns=1, today=desk.today)
        form.set_values({"due_on": "+7"})
        self._put(task.what_ar, _about(task), form, buttons)

    def finish(self) -> None:
        """Note that it is done; that can be taken back."""
        wanted = self._wanted()
        words = translate("Reminders", "The reminder is done.")

        def back() -> None:
            reminders.reopen_reminder(self.desk, wanted)

        self.run(lambda: reminders.finish_reminder(self.desk, wanted), words, back)

    def postpone(self) -> None:
        """Bring it back on another day."""
        wanted, day = self._wanted(), str(self.form.value("due_on"))
        words = translate("Reminders", "The reminder is put off.")
        self.run(lambda: reminders.postpone_reminder(self.desk, wanted, day), words, None)

    def _wanted(self) -> int:
        assert self.task.reminder_id is not None
        return self.task.reminder_id

    def _open(self) -> None:
        self.close_overlay()
        self.opened.emit(self.task)


def _about(task: TaskRow) -> str:
    number = isolate(task.number) if task.number else ""
    return " · ".join(part for part in (task.person_ar, number) if part)
