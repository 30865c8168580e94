"""The language of the window: Qt's locale, its reading direction and its own texts."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.translate import use_language
from desktop_app.ui import qt_texts

# Plain `ar` is Egyptian to Qt: Eastern digits, other months, Saturday first.
LOCALES = {"ar": "ar_MA", "fr": "fr_MA"}
RIGHT_TO_LEFT = frozenset({"ar"})


def set_language(app: QApplication, language: str = "ar") -> None:
    """Make the whole program speak a language; called once, before the first window."""
    use_language(language)
    QLocale.setDefault(QLocale(LOCALES.get(language, language)))
    rtl = language in RIGHT_TO_LEFT
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    qt_texts.install(app, language)
