"""Keeps a day typed after an Arabic key in its order: «من:2026-01-01» would be shown turned."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLineEdit

LEFT_TO_RIGHT_MARK = "\u200e"
_DAY_AFTER_KEY = re.compile(r"(?<=[^\W\d_]:)(?=\d)")


def keep_days_in_order(field: QLineEdit) -> None:
    """Put a mark that nobody sees between a key's colon and the digits typed after it."""

    def mend(text: str) -> None:
        mended = _DAY_AFTER_KEY.sub(LEFT_TO_RIGHT_MARK, text)
        if mended != text:
            place = field.cursorPosition() + len(mended) - len(text)
            field.setText(mended)
            field.setCursorPosition(place)

    field.textEdited.connect(mend)
