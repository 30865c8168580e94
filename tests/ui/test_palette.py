"""The command palette: search, keys, filters, what is opened."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.domain.vocabulary import Provider
from desktop_app.ui import background
from desktop_app.ui.palette import Chip, Found, Hit, Palette, Section
from desktop_app.ui.widgets.badge import BadgeSpec
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.choices import FilterChip
from desktop_app.ui.widgets.inputs import TextField
from desktop_app.ui.widgets.overlay import Overlay

TypeText = Callable[[QWidget, str], None]


class Finder:
    """A search that remembers what was asked and what was opened."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.opened: list[str] = []
        self.typing: list[bool] = []

    def hit(self, title: str, **more: object) -> Hit:
        return Hit(title, lambda: self.opened.append(title), **more)  # type: ignore[arg-type]

    def search(self, text: str, *, typing: bool = False) -> Found:
        self.asked.append(text)
        self.typing.append(typing)
        if text.startswith("مخمد"):
            some = [self.hit("محمد العلمي"), self.hit("أحمد العلمي")]
            return Found(
                [Section("people", "أشخاص", some[1:] if typing else some)],
                words=text,
                unsure=typing,
            )
        if text == "لاشيء":
            return Found([Section("people", "أشخاص")])
        if text == "لا أحد":
            offered = [self.hit("ملف جديد باسم «لا أحد»")]
            return Found(
                [Section("people", "أشخاص"), Section("commands", "أوامر", offered)], words=text
            )
        ends = (BadgeSpec("حقه ينتهي", "missing", flat=True), Provider.MUTUAL, "طلب", "")
        people = [
            self.hit("زينب العلمي", beside="Zineb ALAMI", detail="متقاعدة", end=ends),
            self.hit("ياسين العلمي"),
        ]
        sections = [
            Section("people", "أشخاص", people, 6),
            Section("commands", "أوامر", [self.hit("ملف جديد", keys="Ctrl+N")]),
        ]
        chips = [] if text else [Chip("حالة: متأخر", "حالة:متأخر ")]
        if "حالة" in text:
            chips = [Chip("حالة: متأخر", "علمي", is_on=True)]
        if "خطأ" in text:
            chips = [Chip("حالة: خطأ", "", is_on=True, is_wrong=True)]
        notes = ["لا قيمة كهذه"] if "خطأ" in text else []
        return Found(sections, chips, notes, text)


@pytest.fixture
def finder() -> Finder:
    return Finder()


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def palette(window: QWidget, finder: Finder) -> Palette:
    made = Palette(window, finder.search)
    made.open()
    background.settle()
    return made


def titles(palette: Palette) -> list[str]:
    return [hit.title for hit in palette.hits()]


def test_opens_ready_to_type_and_finds_at_once(palette: Palette, finder: Finder) -> None:
    assert palette.input.hasFocus()
    assert finder.asked == [""]
    assert titles(palette) == ["زينب العلمي", "ياسين العلمي", "ملف جديد"]


def test_search_follows_typing_after_the_last_key(
    qtbot, palette: Palette, finder: Finder, type_text: TypeText
) -> None:
    type_text(palette.input, "علمي")
    qtbot.waitUntil(lambda: finder.asked == ["", "علمي"])


def test_answer_to_an_older_question_is_dropped(palette: Palette, finder: Finder) -> None:
    palette.input.setText("لاشيء")
    palette.ask()
    palette.input.setText("علمي")
    palette.ask()
    background.settle()
    assert len(palette.hits()) == 3


def test_nothing_found_is_said(palette: Palette) -> None:
    palette.input.setText("لاشيء")
    palette.ask()
    background.settle()
    assert palette.hits() == []
    assert palette.current() is None
    palette.open_current()
    palette.move_current(1)
    assert palette._empty.isVisible()


def test_arrows_move_round_and_enter_opens(qtbot, palette: Palette, finder: Finder) -> None:
    for _ in range(4):
        qtbot.keyClick(palette.input, Qt.Key.Key_Down)
    assert palette.current().title == "ياسين العلمي"
    qtbot.keyClick(palette.input, Qt.Key.Key_Up)
    qtbot.keyClick(palette.input, Qt.Key.Key_Return)
    assert finder.opened == ["زينب العلمي"]
    assert not palette.isVisible()


def test_who_may_have_been_meant_is_looked_for_when_the_hand_rests(
    qtbot, palette: Palette, finder: Finder
) -> None:
    palette.input.setText("مخمد")
    qtbot.waitUntil(lambda: finder.typing[1:] == [True, False])
    background.settle()
    assert titles(palette) == ["محمد العلمي", "أحمد العلمي"]


def test_nothing_is_opened_before_it_was_thought_through(palette: Palette, finder: Finder) -> None:
    palette.input.setText("مخمد")
    palette.open_current()
    assert finder.opened == [], "what is shown answers the text before"
    background.settle()
    assert finder.opened == ["محمد العلمي"]


def test_what_is_seen_is_opened_at_once(palette: Palette, finder: Finder) -> None:
    palette.input.setText("مخمد")
    palette._ask_while_typing()
    background.settle()
    assert titles(palette) == ["أحمد العلمي"]
    palette.open_current()
    assert finder.opened == ["أحمد العلمي"], "not who would come first a moment later"
    background.settle()
    assert finder.opened == ["أحمد العلمي"]


def test_a_palette_that_was_closed_opens_nothing(qtbot, palette: Palette, finder: Finder) -> None:
    palette.input.setText("مخمد")
    palette.open_current()
    palette.open_current()
    qtbot.keyClick(palette.input, Qt.Key.Key_Escape)
    background.settle()
    assert finder.opened == []
    assert finder.asked[1:] == ["مخمد"], "keys that are held ask once"
    assert not palette._timer.isActive()
    assert not palette._rest.isActive()


def test_a_key_after_that_opens_nothing(palette: Palette, finder: Finder) -> None:
    palette.input.setText("مخمد")
    palette.open_current()
    palette.input.setText("مخمد ا")
    background.settle()
    assert finder.opened == []


def test_a_chosen_row_stays_the_marked_one_when_others_come(
    qtbot, palette: Palette, finder: Finder
) -> None:
    palette.input.setText("مخمد")
    palette.ask()
    background.settle()
    palette.move_current(1)
    palette.ask()
    background.settle()
    assert palette.current().title == "أحمد العلمي"


def test_tab_narrows_to_one_kind(qtbot, palette: Palette) -> None:
    qtbot.keyClick(palette.input, Qt.Key.Key_Tab)
    assert titles(palette) == ["زينب العلمي", "ياسين العلمي"]
    qtbot.keyClick(palette.input, Qt.Key.Key_Tab)
    assert titles(palette) == ["ملف جديد"]
    qtbot.keyClick(palette.input, Qt.Key.Key_Backtab)
    qtbot.keyClick(palette.input, Qt.Key.Key_Backtab)
    assert len(palette.hits()) == 3
    assert palette.input.hasFocus()


def test_kind_stays_while_typing_goes_on(qtbot, palette: Palette) -> None:
    qtbot.keyClick(palette.input, Qt.Key.Key_Tab)
    palette.input.setText("علمي")
    palette.ask()
    background.settle()
    assert titles(palette) == ["زينب العلمي", "ياسين العلمي"]


def test_mouse_opens_a_row(qtbot, palette: Palette, finder: Finder) -> None:
    qtbot.mouseClick(palette._rows[1], Qt.MouseButton.LeftButton)
    assert finder.opened == ["ياسين العلمي"]


def test_escape_closes_and_gives_the_keyboard_back(qtbot, window: QWidget, finder: Finder) -> None:
    field = TextField(parent=window)
    field.show()
    field.setFocus()
    palette = Palette(window, finder.search)
    palette.open()
    background.settle()
    with qtbot.waitSignal(palette.closed):
        qtbot.keyClick(palette.input, Qt.Key.Key_Escape)
    assert field.hasFocus()


def test_press_beside_the_card_closes(qtbot, palette: Palette) -> None:
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 690))
    assert not palette.isVisible()


def test_covers_its_window_at_any_size(window: QWidget, palette: Palette) -> None:
    window.resize(800, 500)
    assert palette.geometry() == window.rect()
    assert window.rect().contains(palette.card.geometry())


def test_opens_empty_again(qtbot, palette: Palette) -> None:
    palette.input.setText("علمي")
    qtbot.keyClick(palette.input, Qt.Key.Key_Tab)
    palette.close_overlay()
    palette.open()
    background.settle()
    assert palette.input.text() == ""
    assert len(palette.hits()) == 3


def test_rows_are_spoken_and_painted(palette: Palette) -> None:
    assert palette._rows[0].accessibleName() == "زينب العلمي، Zineb ALAMI، متقاعدة"
    plain = palette.card.grab().toImage()
    palette.input.setText("alami")
    palette.ask()
    background.settle()
    assert palette.card.grab().toImage() != plain


def test_the_keys_of_a_row_do_what_it_is_for(qtbot, palette: Palette, finder: Finder) -> None:
    qtbot.keyClick(palette.input, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert finder.opened == ["ملف جديد"]
    assert not palette.isVisible()


def test_keys_no_row_has_leave_the_palette_open(qtbot, palette: Palette, finder: Finder) -> None:
    qtbot.keyClick(palette.input, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(palette.input, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert finder.opened == []
    assert palette.isVisible()


def chips_of(palette: Palette) -> list[FilterChip]:
    return palette.card.findChildren(FilterChip)


def test_a_chip_that_is_offered_is_typed_and_one_in_force_is_lifted(
    palette: Palette, finder: Finder
) -> None:
    chips_of(palette)[0].click()
    background.settle()
    assert palette.input.text() == "حالة:متأخر "
    assert finder.asked[-1] == "حالة:متأخر"
    chips_of(palette)[-1].click()
    background.settle()
    assert palette.input.text() == "علمي"


def test_a_chip_that_filters_nothing_is_told_apart(palette: Palette, finder: Finder) -> None:
    palette.input.setText("حالة:خطأ")
    palette.ask()
    background.settle()
    (wrong,) = chips_of(palette)
    assert wrong.accessibleName() == "إزالة «حالة: خطأ»، فهو ليس مرشحا"
    plain = FilterChip("حالة: خطأ")
    plain.resize(wrong.size())
    assert wrong.grab().toImage() != plain.grab().toImage()


def test_what_was_not_understood_is_said(palette: Palette) -> None:
    assert not palette.note.text()
    palette.input.setText("حالة:خطأ")
    palette.ask()
    background.settle()
    assert palette.note.text() == "لا قيمة كهذه"


def test_the_keys_of_the_window_below_are_still_while_a_card_is_open(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    pressed: list[str] = []
    stop = Button("إلغاء", keys="Esc")
    stop.clicked.connect(lambda: pressed.append("below"))
    QVBoxLayout(window).addWidget(stop)
    card = Overlay(window, 300)
    done = Button("حفظ", keys="Ctrl+S")
    done.clicked.connect(lambda: pressed.append("card"))
    card.body.addWidget(done)
    with qtbot.waitActive(window):
        window.show()
    card.open()
    qtbot.keyClick(card, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert pressed == ["card"]
    assert card.isHidden()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert pressed == ["card", "below"]


def test_nobody_found_is_said_above_what_can_be_done(palette: Palette) -> None:
    palette.input.setText("لا أحد")
    palette.ask()
    background.settle()
    assert palette._empty.isVisible()
    assert [hit.title for hit in palette.hits()] == ["ملف جديد باسم «لا أحد»"]
    palette.input.setText("علمي")
    palette.ask()
    background.settle()
    said = [one.text() for one in palette.card.findChildren(QLabel) if one.isVisible()]
    assert "لم يعثر على أي شيء." not in said
