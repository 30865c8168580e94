"""Numbers on the screen: painted in their reading order, and copied without a mark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from desktop_app.domain.figures import isolate_figures
from desktop_app.domain.texts import isolate
from desktop_app.ui import paint, theme
from desktop_app.ui.cells import paint_cell
from desktop_app.ui.columns import Column, Lines
from desktop_app.ui.widgets.facts import Fact, FactsGrid
from desktop_app.ui.widgets.inputs import TextField
from desktop_app.ui.widgets.labels import ElidedLabel, label
from desktop_app.ui.widgets.notes import NoteBox

TYPED = "اتصل من 0539 99 88 77 بشأن القانون 31-08"
BY_HAND = f"اتصل من {isolate('0539 99 88 77')} بشأن القانون {isolate('31-08')}"


def painted(draw) -> QImage:
    image = QImage(420, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    draw(painter, QRectF(0, 0, 420, 60))
    painter.end()
    return image


def line(words: str) -> QImage:
    ink = theme.colour("ink")
    return painted(lambda painter, area: paint.text(painter, area, words, theme.font(), ink))


def as_qt_does(words: str) -> QImage:
    def draw(painter, area):
        painter.setFont(theme.font())
        painter.setPen(theme.colour("ink"))
        painter.drawText(area, int(paint.absolute(paint.LEADING)), words)

    return painted(draw)


def test_a_painted_line_reads_as_if_it_had_been_isolated_by_hand():
    assert line(TYPED) == line(BY_HAND)


def test_qt_alone_would_read_it_otherwise():
    assert as_qt_does(TYPED) != as_qt_does(BY_HAND)


def test_isolates_take_no_room():
    assert paint.width_of(TYPED, theme.font()) == paint.width_of(BY_HAND, theme.font())


@pytest.mark.parametrize("wrap", [False, True])
def test_a_label_shows_them_isolated_and_keeps_its_words(qtbot, wrap):
    pictures = []
    for words in (TYPED, BY_HAND):
        made = label(words, wrap=wrap)
        made.resize(420, 60)
        qtbot.addWidget(made)
        pictures.append(made.grab().toImage())
        assert made.text() == words
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize("kind", ["text", "link", "lines"])
def test_a_cell_shows_them_isolated(kind):
    column = Column("x", kind=kind)
    pictures = [
        painted(
            lambda painter, area, value=value: paint_cell(
                painter, area, column, Lines(value, value) if kind == "lines" else value
            )
        )
        for value in (TYPED, BY_HAND)
    ]
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize(
    "make",
    [lambda words: FactsGrid([Fact("ملاحظة", words)]), NoteBox],
    ids=["facts", "note"],
)
def test_facts_and_notes_show_them_isolated(qtbot, make):
    pictures = []
    for words in (TYPED, BY_HAND):
        made = make(words)
        qtbot.addWidget(made)
        made.resize(420, 80)
        pictures.append(made.grab().toImage())
    assert pictures[0] == pictures[1]


def test_a_phone_is_not_broken_at_the_end_of_a_line():
    unbroken = paint.unbroken(isolate_figures("هاتف 0539 99 88 77 غدا"))
    assert isolate("0539\u00a099\u00a088\u00a077") in unbroken
    account = isolate("022 640 0000123456789012 47")
    assert paint.unbroken(account) == account


def test_the_hint_of_a_shortened_label_is_isolated_too(qtbot):
    made = ElidedLabel(TYPED)
    qtbot.addWidget(made)
    made.resize(60, 20)
    made.show()
    assert made.toolTip() == BY_HAND


def cursor_of(field: TextField) -> float:
    field.home(False)
    field.grab()
    return field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center().x()


def test_a_pattern_that_begins_with_latin_letters_is_read_from_the_right(qtbot):
    pattern, plain = TextField(), TextField()
    for field in (pattern, plain):
        qtbot.addWidget(field)
        field.resize(300, 34)
    pattern.keep_direction()
    for field in (pattern, plain):
        field.setText("{number} / م.و.ع.إ / {year}")
    assert cursor_of(pattern) > 250
    assert cursor_of(plain) < 250
