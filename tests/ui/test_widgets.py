"""The small widgets: what they show, what they say, how they are used by keyboard and by ear."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.vocabulary import Kind, Outcome, Provider, State
from desktop_app.ui import background
from desktop_app.ui.highlight import marked
from desktop_app.ui.widgets.badge import Badge, BadgeSpec, KeyCap, ProviderTag, state_badge
from desktop_app.ui.widgets.button import Button, ForbiddenAction, icon_button
from desktop_app.ui.widgets.calendar import Calendar, shifted
from desktop_app.ui.widgets.card import Card, ScrollColumn, clear, column, held
from desktop_app.ui.widgets.charts import Day, Share, StackedBar, WeekBars
from desktop_app.ui.widgets.choices import (
    CardChoices,
    ChipGroup,
    Choice,
    ChoiceFold,
    ChoiceGroup,
    FilterChip,
    Option,
    RadioList,
    SegmentedControl,
    TabBar,
)
from desktop_app.ui.widgets.counters import Counter, CounterRow
from desktop_app.ui.widgets.facts import Fact, FactsRow, FamilyStrip, MemberCard, fact_widget
from desktop_app.ui.widgets.inputs import (
    CheckBox,
    ChoiceField,
    DateField,
    MoneyField,
    PhoneField,
    ReferenceField,
    SearchField,
    TextArea,
    TextField,
)
from desktop_app.ui.widgets.labels import ElidedLabel, label, show_when, value_label
from desktop_app.ui.widgets.life import Event, Step, Stepper, Timeline
from desktop_app.ui.widgets.notes import EmptyState, NoteBox
from desktop_app.ui.widgets.paper_row import PaperRow
from desktop_app.ui.widgets.sideways import SidewaysArea
from desktop_app.ui.widgets.toast import Toast
from tests.ui import gallery

TODAY = date(2026, 11, 23)
TypeText = Callable[[QWidget, str], None]


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def leading_edge_of_ink(widget: QWidget) -> int:
    """Return how far from the right edge the first painted column lies."""
    image = picture(widget)
    ground = image.pixelColor(0, 0)
    for x in range(image.width() - 1, -1, -1):
        if any(image.pixelColor(x, y) != ground for y in range(image.height())):
            return image.width() - 1 - x
    return image.width()


# Labels


@pytest.mark.parametrize("words", ["سعاد الخطيب", "Souad EL KHATIB", "Souad · الملف"])
def test_label_begins_at_the_leading_edge_in_any_script(qtbot, words: str) -> None:
    made = label(words)
    qtbot.addWidget(made)
    made.resize(300, 24)
    assert leading_edge_of_ink(made) < 6


def test_dots_below_the_last_letter_are_not_cut(qtbot) -> None:
    made = label("ي", "card")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    image = picture(made)
    lowest = [image.pixelColor(x, image.height() - 1) for x in range(image.width())]
    assert len(set(map(str, lowest))) == 1
    tall = label("ي", "card")
    qtbot.addWidget(tall)
    tall.resize(made.width(), made.height() + 20)
    assert ink_count(picture(tall)) == ink_count(image)


def ink_count(image: QImage) -> int:
    ground = image.pixelColor(0, 0)
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y) != ground for x, y in points)


def test_wrapped_label_grows_with_its_words(qtbot) -> None:
    made = label("كلمة " * 40, wrap=True)
    qtbot.addWidget(made)
    assert made.heightForWidth(120) > 3 * made.heightForWidth(1200)


def test_value_is_copied_as_it_is() -> None:
    made = value_label("06 61 24 58 90")
    made.setSelection(0, 14)
    assert made.selectedText() == "06 61 24 58 90"


def test_shortened_label_tells_all_on_hover(qtbot) -> None:
    made = ElidedLabel("مساعدة مالية بسبب مرض خطير أو مزمن")
    qtbot.addWidget(made)
    made.resize(80, 20)
    made.show()
    assert made.toolTip() == made.text()
    made.resize(600, 20)
    assert made.toolTip() == ""


def test_showing_a_widget_without_parent_opens_no_window(qtbot) -> None:
    made = label("كلمة")
    made.hide()
    show_when(made, True)
    assert not made.isVisible()
    holder = held(column(made))
    qtbot.addWidget(holder)
    holder.show()
    assert made.isVisible()
    show_when(made, False)
    assert not made.isVisible()


# Buttons


def test_button_shows_its_keys_and_obeys_them(qtbot) -> None:
    button = Button("تسجيل", "primary", icon="check", keys="Ctrl+Enter")
    holder = held(column(button))
    qtbot.addWidget(holder)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    qtbot.keyClick(holder, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(holder, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    assert len(pressed) == 2
    assert button.sizeHint().width() > Button("تسجيل", "primary").sizeHint().width() + 60


def test_disabled_button_does_not_obey(qtbot) -> None:
    button = Button("تسجيل", keys="Ctrl+Enter")
    button.setEnabled(False)
    holder = held(column(button))
    qtbot.addWidget(holder)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    qtbot.keyClick(holder, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == []


def test_button_looks_different_in_each_state(qtbot) -> None:
    button = Button("تسجيل", "primary")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    plain = picture(button)
    button.setDown(True)
    pressed = picture(button)
    button.setDown(False)
    button.setEnabled(False)
    assert len({bytes(one.constBits()) for one in (plain, pressed, picture(button))}) == 3


def test_button_changes_words_icon_and_kind(qtbot) -> None:
    button = Button("حفظ")
    qtbot.addWidget(button)
    narrow = button.sizeHint().width()
    button.setText("حفظ وطباعة الوصل")
    button.set_icon_name("printer")
    button.set_kind("primary")
    assert button.accessibleName() == "حفظ وطباعة الوصل"
    assert button.kind() == "primary"
    assert button.sizeHint().width() > narrow + 24


def test_button_opens_its_menu(qtbot) -> None:
    button = Button("طباعة")
    menu = QMenu(button)
    menu.addAction("الوصل")
    button.set_choices(menu)
    qtbot.addWidget(button)
    button.show()
    button.click()
    assert menu.isVisible()
    menu.close()


def test_icon_button_has_a_name() -> None:
    made = icon_button("x", "إغلاق")
    assert made.accessibleName() == made.toolTip() == "إغلاق"
    assert made.sizeHint().width() == made.sizeHint().height()


def test_forbidden_action_tells_why(qtbot) -> None:
    made = ForbiddenAction("إشعار", "سبق في 12 أكتوبر")
    qtbot.addWidget(made)
    inner = made.findChild(Button)
    assert not inner.isEnabled()
    assert inner.accessibleDescription() == "سبق في 12 أكتوبر"
    assert ink_count(picture(made)) > 500


# Badges


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("state", list(State))
def test_every_state_has_a_badge(qtbot, state: State, kind: Kind) -> None:
    spec = state_badge(state, kind)
    assert spec.text
    assert spec.icon
    badge = Badge(spec)
    qtbot.addWidget(badge)
    assert badge.accessibleName() == spec.text
    assert ink_count(picture(badge)) > 0


def test_outcome_speaks_for_a_decided_request() -> None:
    assert state_badge(State.DECIDED, Kind.SOCIAL, Outcome.REFUSED).tone == "refused"
    assert state_badge(State.DECIDED, Kind.HEALTH, Outcome.ACCEPTED).tone == "accepted"
    closed = state_badge(State.CLOSED, Kind.SOCIAL)
    assert state_badge(State.CLOSED, Kind.SOCIAL, Outcome.REFUSED).text == closed.text
    assert state_badge(State.PAID, Kind.HEALTH).text == "معوض"


def test_badge_without_ground_is_narrower() -> None:
    full = Badge(BadgeSpec("متأخر", "late", "clock-alert")).sizeHint().width()
    flat = Badge(BadgeSpec("متأخر", "late", "clock-alert", flat=True)).sizeHint().width()
    assert flat < full


def test_providers_differ_by_more_than_their_word(qtbot) -> None:
    tags = [ProviderTag(provider) for provider in Provider]
    names = [tag.accessibleName() for tag in tags]
    assert len(set(names)) == len(names)
    for tag in tags:
        qtbot.addWidget(tag)
    solid, outlined = (picture(tag).pixelColor(5, 11) for tag in tags[:2])
    assert solid.lightness() < outlined.lightness()


def test_key_cap_has_the_name_of_its_key() -> None:
    assert KeyCap("Esc").accessibleName() == "Esc"


# Fields


AMOUNTS = [
    ("1234.5", 123450, "1.234,50"),
    ("1.234,50", 123450, "1.234,50"),
    ("1234,5", 123450, "1.234,50"),
    ("٣٥٠٠", 350000, "3.500,00"),
    ("1 250", 125000, "1.250,00"),
]


@pytest.mark.parametrize(("typed", "centimes", "shown"), AMOUNTS)
def test_money_is_read_as_it_is_typed(
    qtbot, type_text: TypeText, typed: str, centimes: int, shown: str
) -> None:
    field = MoneyField()
    qtbot.addWidget(field)
    type_text(field, typed)
    assert field.centimes() == centimes
    field.editingFinished.emit()
    assert field.text() == shown


@pytest.mark.parametrize(("typed", "centimes", "shown"), AMOUNTS)
def test_money_is_read_as_it_is_pasted(qtbot, typed: str, centimes: int, shown: str) -> None:
    QGuiApplication.clipboard().setText(f"\u2066{typed}\u2069")
    field = MoneyField()
    qtbot.addWidget(field)
    field.paste()
    field.editingFinished.emit()
    assert (field.centimes(), field.text()) == (centimes, shown)


def test_money_that_is_none_is_left_to_be_seen(qtbot, type_text: TypeText) -> None:
    field = MoneyField()
    qtbot.addWidget(field)
    type_text(field, "مجانا")
    field.editingFinished.emit()
    assert field.centimes() is None
    assert field.text() == "مجانا"
    field.set_centimes(None)
    assert field.text() == ""


DATES = [
    ("5/12/25", "05/12/2025"),
    ("05122025", "05/12/2025"),
    ("اليوم", "23/11/2026"),
    ("+7", "30/11/2026"),
    ("٥/١٢/٢٠٢٥", "05/12/2025"),
]


@pytest.mark.parametrize(("typed", "shown"), DATES)
def test_date_is_read_in_any_writing(qtbot, type_text: TypeText, typed: str, shown: str) -> None:
    field = DateField(lambda: TODAY)
    qtbot.addWidget(field)
    type_text(field, typed)
    field.editingFinished.emit()
    assert field.text() == shown
    assert field.date() is not None


def test_year_alone_only_where_it_is_allowed(qtbot) -> None:
    exact, partial = DateField(lambda: TODAY), DateField(lambda: TODAY, partial=True)
    for field in (exact, partial):
        qtbot.addWidget(field)
        field.setText("1972")
    assert exact.date() is None
    assert partial.date() == PartialDate(1972)


def test_day_is_chosen_in_the_calendar(qtbot) -> None:
    field = DateField(lambda: TODAY)
    qtbot.addWidget(field)
    field.set_date(date(2026, 3, 15))
    picked: list[str] = []
    field.picked.connect(lambda: picked.append(field.text()))
    field.show()
    qtbot.keyClick(field, Qt.Key.Key_F4)
    calendar = field.findChild(Calendar)
    assert calendar.isVisible()
    qtbot.keyClick(calendar.grid, Qt.Key.Key_Down)
    qtbot.keyClick(calendar.grid, Qt.Key.Key_Left)
    qtbot.keyClick(calendar.grid, Qt.Key.Key_PageDown)
    qtbot.keyClick(calendar.grid, Qt.Key.Key_Return)
    assert picked[-1] == "23/04/2026"
    assert not calendar.isVisible()


def test_day_is_chosen_with_the_mouse(qtbot) -> None:
    field = DateField(lambda: TODAY)
    qtbot.addWidget(field)
    field.show()
    field.open_calendar()
    grid = field.findChild(Calendar).grid
    places = (QPoint(x, y) for x in range(5, grid.width(), 10) for y in range(30, 200, 10))
    place = next(one for one in places if grid.day_at(one) == date(2026, 11, 12))
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place)
    assert field.text() == "12/11/2026"


def test_months_pass_at_their_ends() -> None:
    assert shifted(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert shifted(date(2026, 1, 31), -1) == date(2025, 12, 31)
    assert shifted(date(2024, 2, 29), 12) == date(2025, 2, 28)


def test_reference_runs_left_to_right_at_the_right_edge(qtbot) -> None:
    field = ReferenceField()
    qtbot.addWidget(field)
    field.setText(" k١٢٣ ")
    field.editingFinished.emit()
    assert field.value() == "k123"
    assert field.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert field.alignment() & Qt.AlignmentFlag.AlignRight


def test_phone_is_grouped_and_odd_ones_are_kept(qtbot) -> None:
    field = PhoneField()
    qtbot.addWidget(field)
    for typed, shown in (("0661245890", "06 61 24 58 90"), ("12", "12")):
        field.setText(typed)
        field.editingFinished.emit()
        assert field.text() == shown


def test_search_waits_for_the_last_key(qtbot, type_text: TypeText) -> None:
    field = SearchField("بحث")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.searched) as heard:
        type_text(field, "العلوي")
    assert heard.args == ["العلوي"]


def test_search_hands_arrows_on_and_empties_on_escape(qtbot) -> None:
    field = SearchField("بحث")
    qtbot.addWidget(field)
    field.setText("ا")
    steps: list[int] = []
    field.stepped.connect(steps.append)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert steps == [1, -1]
    assert field.text() == ""


def test_choice_by_code(qtbot) -> None:
    field = ChoiceField([("counter", "شباك"), ("mail", "بريد")], empty="اختيار")
    qtbot.addWidget(field)
    assert field.value() == ""
    field.set_value("mail")
    assert field.value() == "mail"
    field.set_value("unknown")
    assert field.value() == ""


def test_wheel_does_not_change_a_choice(qtbot) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    field = ChoiceField([("a", "١"), ("b", "٢")])
    qtbot.addWidget(field)
    field.set_value("a")
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    field.wheelEvent(event)
    assert field.value() == "a"


def test_check_box_is_ticked_by_its_words(qtbot) -> None:
    box = CheckBox("حالة استعجالية", "جواب في 24 ساعة")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(4, 10))
    assert box.isChecked()


def test_tab_leaves_a_text_of_several_lines(qtbot) -> None:
    area, after = TextArea(), TextField()
    holder = held(column(area, after))
    qtbot.addWidget(holder)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    area.setFocus()
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert after.hasFocus()


# Choices


@pytest.mark.parametrize("kind", [SegmentedControl, TabBar, ChipGroup])
def test_one_of_several_is_chosen(qtbot, kind) -> None:
    group = kind([Option("a", "الكل", count=11), ("b", "متاح"), ("c", "مستنفد")], "الوضعية")
    qtbot.addWidget(group)
    group.resize(group.sizeHint())
    heard: list[str] = []
    group.chosen.connect(heard.append)
    assert group.value() == "a"
    group.set_value("b")
    assert heard == []
    qtbot.mouseClick(group.buttons()[2], Qt.MouseButton.LeftButton)
    assert heard == ["c"]
    group.set_counts({"b": 4, "z": 9})
    assert group.buttons()[1].accessibleName() == "متاح 4"
    assert ink_count(picture(group)) > 100


def test_choice_stays_when_options_change(qtbot) -> None:
    group = TabBar([("a", "١"), ("b", "٢")], "")
    qtbot.addWidget(group)
    group.set_value("b")
    group.set_options([("b", "٢"), ("c", "٣")])
    assert group.value() == "b"
    group.set_options([("c", "٣")])
    assert group.value() == "c"


def test_filter_is_lifted_by_mouse_and_by_delete(qtbot) -> None:
    chip = FilterChip("الصفة: أرملة")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    lifted: list[bool] = []
    chip.removed.connect(lambda: lifted.append(True))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert len(lifted) == 2
    assert "الصفة: أرملة" in chip.accessibleName()


def test_chip_that_adds_lifts_nothing(qtbot) -> None:
    chip = FilterChip("إضافة مرشح", add=True)
    qtbot.addWidget(chip)
    chip.removed.connect(lambda: pytest.fail("nothing to lift"))
    with qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


TYPES = [
    ChoiceGroup("المؤسسة", "متاح 2"),
    Choice("S01", "مساعدة بسبب مرض"),
    Choice("S02", "منحة الحج", locked="استفادت الأسرة سنة 2024"),
    ChoiceGroup("التعاضدية", "متاح 1"),
    Choice("H01", "النظارات الطبية", search="lunettes"),
]


@pytest.mark.parametrize("kind", [RadioList, CardChoices])
def test_locked_choice_tells_why_and_is_not_chosen(qtbot, kind) -> None:
    choices = kind(TYPES, "نوع الطلب")
    qtbot.addWidget(choices)
    choices.resize(400, 400)
    choices.show()
    locked = choices.rows()[1]
    assert locked.accessibleDescription() == "استفادت الأسرة سنة 2024"
    qtbot.mouseClick(locked, Qt.MouseButton.LeftButton)
    choices.set_value("S02")
    assert choices.value() == ""
    with qtbot.waitSignal(choices.chosen) as heard:
        qtbot.mouseClick(choices.rows()[2], Qt.MouseButton.LeftButton)
    assert heard.args == ["H01"]


def test_choices_are_found_in_either_language(qtbot) -> None:
    choices = RadioList(TYPES, "نوع الطلب")
    qtbot.addWidget(choices)
    assert choices.filter("LUNETTES") == 1
    assert [row.isHidden() for row in choices.rows()] == [True, True, False]
    assert choices.filter("مساعده") == 1
    assert choices.filter("") == 3


def test_arrow_keys_pass_over_a_locked_choice(qtbot) -> None:
    choices = RadioList(TYPES, "نوع الطلب")
    qtbot.addWidget(choices)
    choices.resize(400, 400)
    choices.show()
    choices.activateWindow()
    qtbot.waitUntil(choices.isActiveWindow)
    choices.set_value("S01")
    choices.rows()[0].setFocus()
    qtbot.keyClick(choices.rows()[0], Qt.Key.Key_Down)
    assert choices.value() == "H01"


def test_paper_is_received_or_missing(qtbot) -> None:
    paper = PaperRow("P01", "طلب خطي", "من الملف", received=True)
    qtbot.addWidget(paper)
    paper.resize(460, 37)
    paper.show()
    heard: list[tuple[str, bool]] = []
    paper.changed.connect(lambda code, there: heard.append((code, there)))
    states = paper.findChild(SegmentedControl).buttons()
    qtbot.mouseClick(states[1], Qt.MouseButton.LeftButton)
    assert heard == [("P01", False)]
    assert not paper.received()
    paper.set_received(True)
    assert paper.received()
    assert len(heard) == 1


def test_an_optional_paper_that_was_not_brought_is_not_missing(qtbot) -> None:
    paper = PaperRow("P01", "طلب خطي", "اختيارية", optional=True)
    qtbot.addWidget(paper)
    absent = paper.findChild(SegmentedControl).buttons()[1]
    assert absent.isChecked()
    assert absent.option.tone == "neutral"
    assert "ناقص" not in absent.option.words


def test_what_is_folded_is_opened_by_its_line_and_found_by_words(qtbot) -> None:
    fold = ChoiceFold("مغلق 2", "عرض", "إخفاء")
    shut = [Choice("S02", "منحة", locked="صرفت"), Choice("S03", "قرض", locked="صرفت")]
    choices = RadioList([ChoiceGroup("المؤسسة"), Choice("S01", "حج"), fold, *shut], "النوع")
    qtbot.addWidget(choices)
    choices.show()

    def seen() -> list[str]:
        return [one.choice.code for one in choices.rows() if one.isVisible()]

    assert seen() == ["S01"]
    choices._folds[0].click()
    assert seen() == ["S01", "S02", "S03"]
    choices._folds[0].click()
    assert choices.filter("قرض") == 1
    assert seen() == ["S03"]
    assert not choices._folds[0].isVisible()
    choices.filter("")
    assert seen() == ["S01"]


def test_a_label_is_as_high_as_its_greatest_width_asks(qtbot) -> None:
    words = label("كلمات كثيرة تحتاج إلى أكثر من سطر واحد حين يضيق بها المكان", wrap=True)
    qtbot.addWidget(words)
    words.setMaximumWidth(120)
    assert words.heightForWidth(500) == words.heightForWidth(120)
    assert words.heightForWidth(120) > words.heightForWidth(80) / 2
    assert words.sizeHint().width() <= 120
    assert words.sizeHint().height() == words.heightForWidth(120)


def test_a_large_family_is_moved_along(qtbot) -> None:
    cards = [MemberCard(str(n), f"عبد الرحمان {n}", "ابن، 17", "حقه مفتوح") for n in range(11)]
    strip = FamilyStrip(cards)
    holder = SidewaysArea(strip, 52)
    qtbot.addWidget(holder)
    holder.resize(900, 52)
    holder.show()
    qtbot.waitUntil(holder.forth.isVisible)
    first = strip.findChildren(QAbstractButton)[0]
    assert first.width() >= first.sizeHint().width()
    assert not holder.back.isEnabled()
    start = strip.x()
    holder.forth.click()
    assert strip.x() != start
    assert holder.back.isEnabled()
    strip.set_value("0")
    holder.bring(strip.chosen_part())
    qtbot.waitUntil(lambda: not holder.back.isEnabled())
    strip.set_value("10")
    holder.bring(strip.chosen_part())
    qtbot.waitUntil(lambda: not holder.forth.isEnabled())
    holder.resize(4000, 52)
    qtbot.waitUntil(lambda: not holder.forth.isVisible())


# Facts


def test_masked_value_is_shown_whole_once_asked(qtbot) -> None:
    asked: list[bool] = []

    def reveal() -> str:
        asked.append(True)
        return "K123421"

    made = fact_widget(Fact("ب.و.ت.إ", "K•••••21", ltr=True, reveal=reveal))
    qtbot.addWidget(made)
    made.show()
    eye = made.findChild(Button)
    assert asked == []
    eye.click()
    background.settle()
    assert asked == [True]
    assert not eye.isVisible()
    assert "K123421" in [child.text() for child in made.children() if hasattr(child, "text")]


def test_missing_fact_has_a_dash(qtbot) -> None:
    made = fact_widget(Fact("الهاتف", ""))
    qtbot.addWidget(made)
    assert made.text() == "–"  # type: ignore[attr-defined]


def test_member_of_the_family_is_chosen(qtbot) -> None:
    strip = FamilyStrip([MemberCard("", "كل الأسرة", ""), MemberCard("2", "نعيمة", "الزوجة، 44")])
    qtbot.addWidget(strip)
    strip.resize(500, 60)
    strip.show()
    assert strip.value() == ""
    second = next(
        child for child in strip.children() if getattr(child, "card", None) and child.card.code
    )
    assert second.accessibleName() == "نعيمة، الزوجة، 44"
    with qtbot.waitSignal(strip.chosen) as heard:
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert heard.args == ["2"]


def test_facts_are_replaced(qtbot) -> None:
    made = FactsRow([Fact("الرتبة", "ضابط")])
    qtbot.addWidget(made)
    made.set_facts([Fact("الرتبة", "عميد"), Fact("الهاتف", "06", ltr=True)])
    assert ink_count(picture(made)) > 50


# Life, charts, counters


def test_stepper_says_the_present_state(qtbot) -> None:
    made = Stepper([Step("مودع", "25 شتنبر", "done"), Step("قيد الدراسة", "", "now"), Step("مغلق")])
    qtbot.addWidget(made)
    made.resize(500, 70)
    assert "قيد الدراسة" in made.accessibleName()
    assert ink_count(picture(made)) > 300


def test_timeline_is_read_aloud_row_by_row(qtbot) -> None:
    made = Timeline([Event("إيداع", "أمين", "12 أكتوبر"), Event("إغلاق")])
    qtbot.addWidget(made)
    rows = [child for child in made.children() if isinstance(child, QWidget)]
    assert [row.accessibleName() for row in rows] == ["إيداع، أمين، 12 أكتوبر", "إغلاق"]


def test_charts_say_their_figures(qtbot) -> None:
    bar = StackedBar([Share("مودع", 31), Share("ناقص", 22, "missing_ink", "hatched")])
    week = WeekBars(
        [Day("الاثنين", "16", 14, 11), Day("الأربعاء", "18", note="عيد")], "مودع", "معالج"
    )
    for made in (bar, week):
        qtbot.addWidget(made)
        made.resize(300, 160)
        assert ink_count(picture(made)) > 50
    assert bar.accessibleName() == "مودع 31، ناقص 22"
    assert week.accessibleName() == "الاثنين: مودع 14، معالج 11، الأربعاء: عيد"


def test_chart_of_nothing_can_be_painted(qtbot) -> None:
    for made in (StackedBar(), WeekBars(), StackedBar([Share("x", 0)])):
        qtbot.addWidget(made)
        made.resize(300, 160)
        picture(made)


def test_first_share_lies_at_the_leading_edge(qtbot) -> None:
    bar = StackedBar([Share("أ", 1, "late_ink"), Share("ب", 3, "review_ink")], legend=False)
    qtbot.addWidget(bar)
    bar.resize(400, 11)
    image = picture(bar)
    assert image.pixelColor(390, 5) != image.pixelColor(200, 5)
    assert image.pixelColor(10, 5) == image.pixelColor(200, 5)


def test_counter_is_pressed(qtbot) -> None:
    counters = CounterRow(
        [Counter("late", 6, "متأخر", "clock-alert", "late", ((Provider.MUTUAL, 2),))]
    )
    qtbot.addWidget(counters)
    counters.show()
    from PySide6.QtWidgets import QAbstractButton

    button = counters.findChild(QAbstractButton)
    assert button.accessibleName() == "متأخر 6، التعاضدية 2"
    with qtbot.waitSignal(counters.chosen) as heard:
        button.click()
    assert heard.args == ["late"]


# Notes


def test_note_hides_when_it_has_nothing_to_say(qtbot) -> None:
    note = NoteBox()
    holder = held(column(note))
    qtbot.addWidget(holder)
    holder.show()
    assert not note.isVisible()
    note.say("تعذر الحفظ", "error")
    assert note.isVisible()
    assert note.text() == note.accessibleName() == "تعذر الحفظ"
    note.say("")
    assert note.text() == ""


def test_note_with_an_action(qtbot) -> None:
    note = NoteBox("راجع الناقص", "info", "عرض")
    qtbot.addWidget(note)
    with qtbot.waitSignal(note.pressed):
        note.findChild(Button).click()


def test_empty_page_says_what_to_do(qtbot) -> None:
    empty = EmptyState("inbox", "لا ملفات", "ملف جديد")
    qtbot.addWidget(empty)
    with qtbot.waitSignal(empty.pressed):
        empty.button.click()
    empty.say("لا نتيجة")
    assert empty.words.text() == "لا نتيجة"


def test_a_message_stands_above_the_buttons_it_must_not_cover(qtbot) -> None:
    over = QWidget()
    over.resize(700, 500)
    qtbot.addWidget(over)
    foot = QWidget(over)
    foot.setGeometry(0, 440, 700, 60)
    over.show()
    toast = Toast(over)
    toast.say("سيبقى الشخصان مختلفين.", undo=lambda: None, clear=foot)
    assert toast.geometry().bottom() < foot.y()
    foot.hide()
    toast.say("سيبقى الشخصان مختلفين.", clear=foot)
    assert toast.geometry().bottom() > 440


def test_toast_undoes_once(qtbot) -> None:
    over = QWidget()
    over.resize(900, 400)
    qtbot.addWidget(over)
    over.show()
    toast = Toast(over)
    undone: list[bool] = []
    toast.say("سُجل الطلب", undo=lambda: undone.append(True))
    assert toast.text() == "سُجل الطلب"
    assert over.rect().contains(toast.geometry())
    toast.undo()
    assert undone == [True]
    assert toast.text() == ""


def test_toast_stays_at_the_foot(qtbot) -> None:
    over = QWidget()
    over.resize(900, 400)
    qtbot.addWidget(over)
    over.show()
    toast = Toast(over)
    toast.say("تعذر الحفظ", "error")
    over.resize(700, 600)
    assert over.rect().contains(toast.geometry())
    assert toast.geometry().bottom() > 560


# Cards


def test_content_of_a_card_is_replaced(qtbot) -> None:
    card = Card("الأسرة", flush=True)
    qtbot.addWidget(card)
    card.body.addWidget(label("قديم"))
    card.body.addLayout(column(label("أقدم")))
    clear(card.body)
    assert card.body.count() == 0


def test_round_corners_lie_over_the_content(qtbot) -> None:
    card = Card(flush=True)
    filled = QWidget()
    filled.setStyleSheet("background: #ff0000;")
    card.body.addWidget(filled)
    outer = QWidget()
    outer_column = QVBoxLayout(outer)
    outer_column.addWidget(card)
    qtbot.addWidget(outer)
    outer.resize(200, 120)
    outer.show()
    image = picture(card)
    corner, centre = image.pixelColor(0, 0), image.pixelColor(100, 40)
    assert centre.name() == "#ff0000"
    assert corner.name() != "#ff0000"


def test_floating_scroll_bar_follows_its_area(qtbot) -> None:
    area = ScrollColumn()
    for _ in range(50):
        area.body.addWidget(label("سطر"))
    qtbot.addWidget(area)
    area.resize(200, 200)
    area.show()
    bar = area._bar
    assert bar.isVisible()
    assert bar.maximum() == area.verticalScrollBar().maximum()
    area.verticalScrollBar().setValue(40)
    assert bar.value() == 40
    bar.setValue(10)
    assert area.verticalScrollBar().value() == 10
    assert bar.x() == 0


def test_found_words_are_marked_in_both_scripts() -> None:
    assert [words for words, hit in marked("عبد الرحيم العلمي الوزاني", "alami") if hit] == [
        "العلمي"
    ]
    assert [words for words, hit in marked("Zineb EL ALAMI", "العلمي") if hit] == ["ALAMI"]
    assert "".join(words for words, _hit in marked("زينب  العلمي", "x")) == "زينب  العلمي"
    assert marked("زينب", "") == [("زينب", False)]


@pytest.mark.parametrize("page", list(gallery.PAGES))
def test_whatever_takes_the_keyboard_has_a_name(qtbot, page: str) -> None:
    shell = gallery.shell()
    qtbot.addWidget(shell)
    shell.show()
    shell.open_page(page)
    nameless = [
        widget
        for widget in shell.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and not isinstance(widget.parentWidget(), QAbstractScrollArea)
    ]
    assert nameless == []


@pytest.mark.parametrize("size", [(1280, 720), (1024, 640), (1920, 1080)])
@pytest.mark.parametrize("page", list(gallery.PAGES))
def test_nothing_leaves_the_page(qtbot, page: str, size: tuple[int, int]) -> None:
    shell = gallery.shell()
    qtbot.addWidget(shell)
    shell.resize(*size)
    shell.show()
    shell.open_page(page)
    assert shell.width() == size[0]
    assert shell.page().width() <= shell.stack.width()
