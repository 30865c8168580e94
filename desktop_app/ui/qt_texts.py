"""Gives Qt's own texts (file dialog, buttons, edit menus) in the words of this program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTranslator

from desktop_app.translate import texts_of

QT_CONTEXTS = "Q"
KEY_NAMES = "QShortcut"


class QtTexts(QTranslator):
    """Answers from the contexts of our language file that begin with Q.

    Names of keys stay as they are printed on the keyboard.
    """

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = {
            key: text
            for key, text in texts_of(language).items()
            if key[0].startswith(QT_CONTEXTS) and isinstance(text, str)
        }

    def isEmpty(self) -> bool:
        """Return whether there is nothing to answer from."""
        return not self._texts

    def translate(
        self,
        context: str | bytes,
        sourceText: str | bytes,  # noqa: N803 - Qt's own name
        disambiguation: str | bytes | None = None,  # noqa: ARG002 - Qt's own
        n: int = -1,  # noqa: ARG002 - Qt's own
    ) -> str:
        """Return our words for one of Qt's texts; empty lets the next translator answer."""
        source = _text(sourceText)
        if _text(context) == KEY_NAMES:
            return source
        # An empty string is not "no answer" to Qt: None is, whatever its stub says.
        return self._texts.get((_text(context), source))  # type: ignore[return-value]


def _text(words: str | bytes) -> str:
    return words.decode("utf-8") if isinstance(words, bytes) else words


def install(app: QCoreApplication, language: str) -> None:
    """Let Qt speak a language: first our words, then those that come with Qt."""
    shipped = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if shipped.load("qtbase_" + language, folder):
        app.installTranslator(shipped)
    app.installTranslator(QtTexts(language, app))
