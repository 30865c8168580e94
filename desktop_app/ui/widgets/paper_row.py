"""One paper of a request: its name, and whether it was received."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.translate import translate
from desktop_app.ui.widgets.choices import Option, SegmentedControl
from desktop_app.ui.widgets.labels import ElidedLabel, hairline


class PaperRow(QWidget):
    """One paper with its two states: received or missing. `changed(code, received)`.

    An optional one that is not there is not missing: it says so quietly.
    """

    changed = Signal(str, bool)

    def __init__(
        self,
        code: str,
        title: str,
        detail: str = "",
        *,
        received: bool = False,
        optional: bool = False,
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.code = code
        name = translate("PaperRow", "Paper: {title}", title=title)
        there = Option("yes", translate("PaperRow", "Received"), "check", tone="accepted")
        absent = (
            Option("no", translate("PaperRow", "Not brought"), tone="neutral")
            if optional
            else Option(
                "no", translate("PaperRow", "Missing"), "file-exclamation-point", tone="missing"
            )
        )
        self._state = SegmentedControl([there, absent], name, small=True)
        self._state.set_value("yes" if received else "no")
        self._state.chosen.connect(lambda value: self.changed.emit(self.code, value == "yes"))
        words = ElidedLabel(title, "medium")
        words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout()
        line.setContentsMargins(14, 0, 14, 0)
        line.setSpacing(9)
        line.addWidget(words, 0)
        role = {"late": "error", "missing": "warning"}.get(tone, "small")
        line.addWidget(ElidedLabel(detail, role), 1)
        line.addWidget(self._state)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(line, 1)
        outer.addWidget(hairline())
        self.setFixedHeight(37)

    def received(self) -> bool:
        """Return whether the paper is there."""
        return self._state.value() == "yes"

    def set_received(self, received: bool) -> None:
        """Set the state without a signal."""
        self._state.set_value("yes" if received else "no")
