"""Colours, fonts and the style sheet of the window, light and dark, from one file of tokens."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleFactory,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from desktop_app import paths
from desktop_app.ui.focus import FocusRing

LIGHT, DARK, SYSTEM = "light", "dark", "system"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")


class _Signals(QObject):
    changed = Signal()


_ring = FocusRing(lambda: colour("accent"))
signals = _Signals()
"""`signals.changed` is emitted after the colours changed; painted widgets need not listen."""

_scheme = LIGHT
_choice = LIGHT


class RiayaStyle(QProxyStyle):
    """Fusion without the underline under mnemonics, which reads as a vowel mark in Arabic."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's own name
    ) -> int:
        """Answer one question of Qt's about how this style behaves."""
        if hint == QStyle.StyleHint.SH_UnderlineShortcut:
            return 0
        return super().styleHint(hint, option, widget, returnData)


@lru_cache(maxsize=1)
def _tokens() -> Mapping[str, Mapping[str, str | int]]:
    return tomllib.loads(paths.resources("style", "tokens.toml").read_text("utf-8"))


def scheme() -> str:
    """Return the colours in use: `light` or `dark`."""
    return _scheme


def size(name: str) -> int:
    """Return a size in logical pixels, as named in the tokens: `row`, `field`, `radius_card`…"""
    return int(_tokens()["size"][name])


def hex_colour(token: str) -> str:
    """Return a colour of the scheme in use as #rrggbb; KeyError for an unknown name."""
    return str(_tokens()[_scheme][token])


@lru_cache(maxsize=256)
def _colour(code: str) -> QColor:
    return QColor(code)


def colour(token: str, alpha: int = 255) -> QColor:
    """Return a colour of the scheme in use; KeyError for an unknown name."""
    found = _colour(hex_colour(token))
    if alpha == 255:
        return found
    return QColor(found.red(), found.green(), found.blue(), alpha)


@lru_cache(maxsize=64)
def font(step: str = "base", weight: int = 400) -> QFont:
    """Return the font of a step (small, base, card, figure, title) in a weight of 400 to 700."""
    tokens = _tokens()["type"]
    made = QFont(str(tokens["family"]))
    made.setPointSizeF(float(tokens[step]))
    made.setWeight(QFont.Weight(weight))
    return made


@lru_cache(maxsize=8)
def font_height(step: str = "base") -> int:
    """Return the height of one line of a step in logical pixels."""
    return QFontMetrics(font(step)).height()


def load_fonts() -> None:
    """Make the screen font known to Qt; QApplication must exist."""
    folder = files("fontpkg_ibm_plex_sans_arabic") / "files"
    for name in WEIGHTS:
        font_file = folder / f"IBMPlexSansArabic-{name}.ttf"
        QFontDatabase.addApplicationFont(str(font_file))


def start(app: QApplication, choice: str = SYSTEM) -> None:
    """Prepare an application once: style, fonts, colours, the ring around what has the keyboard.

    The language is set before: `locale.set_language(app)`.
    """
    app.setStyle(RiayaStyle(QStyleFactory.create("Fusion")))
    load_fonts()
    app.setFont(font())
    app.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)
    apply_theme(app, choice)
    app.focusChanged.connect(_ring.follow)
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: _follow_system(app))


def _follow_system(app: QApplication) -> None:
    if _choice == SYSTEM:
        apply_theme(app, SYSTEM)


def apply_theme(app: QApplication, choice: str) -> None:
    """Colour the whole program: `light`, `dark`, or `system` for what the desktop uses."""
    global _scheme, _choice  # noqa: PLW0603 - one look for one program
    _choice = choice
    _scheme = _of_system(app) if choice == SYSTEM else choice
    app.setPalette(palette())
    app.setStyleSheet(style_sheet())
    signals.changed.emit()


def _of_system(app: QApplication) -> str:
    return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


_ROLES: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "head"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.PlaceholderText, "ink3"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.BrightText, "on_accent"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.Link, "link"),
    (QPalette.ColorRole.LinkVisited, "link"),
    (QPalette.ColorRole.ToolTipBase, "bar"),
    (QPalette.ColorRole.ToolTipText, "bar_ink"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Midlight, "head"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "field_line"),
    (QPalette.ColorRole.Shadow, "field_line"),
)
_INKS = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.PlaceholderText,
)


def palette() -> QPalette:
    """Return Qt's palette in the colours in use, disabled widgets included."""
    made = QPalette()
    for role, token in _ROLES:
        made.setColor(role, colour(token))
    for role in _INKS:
        made.setColor(QPalette.ColorGroup.Disabled, role, colour("disabled"))
    return made


def style_sheet() -> str:
    """Return the style sheet with every `$name` replaced by its colour or size."""
    tokens = _tokens()
    names = {**tokens["type"], **tokens["size"], **tokens[_scheme]}
    return Template(paths.resources("style", "riaya.qss").read_text("utf-8")).substitute(names)
