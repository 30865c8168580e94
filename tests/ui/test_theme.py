"""Colours, fonts, style sheet, icons, the focus ring and Qt's own texts."""

from __future__ import annotations

import tomllib

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFocusFrame,
    QLineEdit,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from desktop_app import paths
from desktop_app.ui import icons, theme
from desktop_app.ui.qt_texts import QtTexts
from desktop_app.ui.shortcuts import ShortcutList

TOKENS = tomllib.loads(paths.resources("style", "tokens.toml").read_text("utf-8"))
TONES = ("late", "missing", "review", "sent", "accepted", "refused", "neutral")
READ_ON = [
    ("ink", "surface"),
    ("ink2", "surface"),
    ("ink3", "surface"),
    ("ink3", "window"),
    ("ink", "match"),
    ("link", "surface"),
    ("on_accent", "accent"),
    ("on_solid", "solid"),
    ("side_ink", "side"),
    ("side_chosen_ink", "side_chosen"),
    ("bar_ink", "bar"),
    *((f"{tone}_ink", f"{tone}_fill") for tone in TONES),
]


def luminance(code: str) -> float:
    parts = []
    for channel in QColor(code).getRgb()[:3]:
        part = channel / 255
        parts.append(part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def test_both_schemes_name_the_same_colours() -> None:
    assert set(TOKENS["light"]) == set(TOKENS["dark"])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), READ_ON)
def test_text_can_be_read(scheme: str, ink: str, ground: str) -> None:
    assert contrast(TOKENS[scheme][ink], TOKENS[scheme][ground]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_field_borders_can_be_seen(scheme: str) -> None:
    assert contrast(TOKENS[scheme]["field_line"], TOKENS[scheme]["surface"]) >= 3


def test_dark_colours_everything_at_once(qapp: QApplication) -> None:
    heard: list[bool] = []
    connection = theme.signals.changed.connect(lambda: heard.append(True))
    theme.apply_theme(qapp, theme.DARK)
    theme.signals.changed.disconnect(connection)
    dark = TOKENS["dark"]
    assert theme.scheme() == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == dark["window"]
    assert dark["surface"] in qapp.styleSheet()
    assert heard == [True]


def test_system_choice_follows_the_desktop(qapp: QApplication) -> None:
    theme.apply_theme(qapp, theme.SYSTEM)
    wanted = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.scheme() == ("dark" if wanted else "light")


def test_style_sheet_has_no_name_left() -> None:
    assert "$" not in theme.style_sheet()


def test_unknown_colour_is_refused() -> None:
    with pytest.raises(KeyError):
        theme.colour("mauve")


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_font_is_there_in_every_weight(weight: int) -> None:
    info = QFontInfo(theme.font("base", weight))
    assert info.family() == "IBM Plex Sans Arabic"
    assert info.weight() == weight


def test_mnemonics_are_not_underlined(qapp: QApplication) -> None:
    assert qapp.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut) == 0


def test_locale_is_moroccan_and_window_runs_right_to_left(qapp: QApplication) -> None:
    assert QLocale().name() == "ar_MA"
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft


def drawn(name: str, scale: float = 1.0) -> QImage:
    image = QImage(round(16 * scale), round(16 * scale), QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    icons.draw(painter, name, "ink", 0, 0, 16)
    painter.end()
    return image


def test_icon_is_drawn_in_the_ink_of_the_theme(qapp: QApplication) -> None:
    light = drawn("check")
    theme.apply_theme(qapp, theme.DARK)
    assert light != drawn("check")


def test_arrows_are_mirrored_and_checks_are_not(qapp: QApplication) -> None:
    arabic = {name: drawn(name) for name in ("chevron-right", "check")}
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    latin = {name: drawn(name) for name in ("chevron-right", "check")}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert arabic["chevron-right"] == latin["chevron-right"].flipped(Qt.Orientation.Horizontal)
    assert arabic["chevron-right"] != latin["chevron-right"]
    assert arabic["check"] == latin["check"]


def test_icon_has_every_pixel_of_a_fine_screen() -> None:
    coarse, fine = drawn("users"), drawn("users", 2.0)
    assert fine.size() == coarse.size() * 2
    assert fine != coarse.scaled(fine.size())


def test_unknown_icon_is_refused() -> None:
    with pytest.raises(KeyError):
        icons.pixmap("no-such-icon")


def test_menu_icon_and_program_icon_have_pictures() -> None:
    assert not icons.icon("printer").pixmap(16, 16).isNull()
    assert not icons.application_icon().pixmap(48, 48).isNull()


def ring() -> QFocusFrame | None:
    found = [one for one in QApplication.allWidgets() if isinstance(one, QFocusFrame)]
    return next((one for one in found if one.isVisible()), None)


def window_with(qtbot: object, *widgets: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(made)  # type: ignore[attr-defined]
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)  # type: ignore[attr-defined]
    return made


def test_ring_lies_outside_the_field_that_has_the_keyboard(qtbot) -> None:
    first, second = QLineEdit(), QLineEdit()
    _window = window_with(qtbot, first, second)
    second.setFocus()
    shown = ring()
    assert shown is not None
    assert shown.widget() is second
    assert shown.geometry() == second.geometry().adjusted(-3, -3, 3, 3)


def test_ring_spares_a_button_that_was_clicked(qtbot) -> None:
    field, button = QLineEdit(), QPushButton("x")
    _window = window_with(qtbot, field, button)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring() is None


def test_ring_shows_the_button_reached_by_tab(qtbot) -> None:
    field, button = QLineEdit(), QPushButton("x")
    _window = window_with(qtbot, field, button)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    shown = ring()
    assert shown is not None
    assert shown.widget() is button


def test_ring_survives_the_death_of_what_it_was_around(qtbot) -> None:
    field = QLineEdit()
    window = window_with(qtbot, field)
    field.setFocus()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    other = QLineEdit()
    _other = window_with(qtbot, other)
    other.setFocus()
    shown = ring()
    assert shown is not None
    assert shown.widget() is other


def test_qt_speaks_our_words(qtbot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Discard)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Discard).text() == "عدم الحفظ"


def test_menus_of_fields_have_no_mnemonic_signs(qtbot) -> None:
    field = QLineEdit("كلمة")
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    menu.deleteLater()
    assert texts == ["تراجع", "إعادة", "قص", "نسخ", "لصق", "حذف", "تحديد الكل"]


def test_names_of_keys_stay_as_on_the_keyboard() -> None:
    texts = QtTexts("ar")
    assert texts.translate("QShortcut", "Delete") == "Delete"
    assert not texts.translate("QNowhere", "Nothing")


def test_list_of_keys_closes_on_escape(qtbot) -> None:
    window = window_with(qtbot, QLineEdit())
    window.resize(1000, 700)
    keys = ShortcutList(window)
    keys.open()
    assert keys.isVisible()
    assert keys.geometry() == window.rect()
    qtbot.keyClick(keys, Qt.Key.Key_Escape)
    assert not keys.isVisible()
