"""Forms built from a list of fields: values, faults, warnings, choices."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.errors import FieldError
from desktop_app.domain.messages import Message
from desktop_app.ui.form import Field, Form
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import Label

TypeText = Callable[[QWidget, str], None]
FIELDS = (
    Field("who", "الهوية", "heading"),
    Field("name", "الاسم العائلي", required=True, help="كما في ب.و.ت.إ"),
    Field("latin", "الاسم باللاتينية", "latin"),
    Field("birth", "تاريخ الازدياد", "partial_date"),
    Field("on", "تاريخ الإيداع", "date"),
    Field("amount", "المبلغ", "amount"),
    Field("count", "عدد الأيام", "number"),
    Field("how", "الطريقة", "choice", choices=(("counter", "شباك"), ("mail", "بريد"))),
    Field("urgent", "حالة استعجالية", "yes_no"),
    Field("phone", "الهاتف", "phone"),
    Field("rib", "الحساب", "rib"),
    Field("code", "المرجع", "reference"),
    Field("secret", "كلمة السر", "password"),
    Field("note", "ملاحظة", "long_text"),
    Field("opinion", "الرأي", "segments", choices=(("yes", "موافق"), ("no", "غير موافق"))),
    Field("reasons", "الأسباب", "ticks", choices=(("a", "أول"), ("b", "ثان"), ("c", "ثالث"))),
)
VALUES = {
    "name": "العلمي",
    "latin": "EL ALAMI",
    "birth": "1972",
    "on": "05/12/2025",
    "amount": "1.234,50",
    "count": "7",
    "how": "mail",
    "urgent": True,
    "phone": "06 61 24 58 90",
    "rib": "022640",
    "code": "K123",
    "secret": " a b ",
    "note": "سطر\nسطر",
    "opinion": "no",
    "reasons": "a|c",
}


def fault(name: str, words: str = "خطأ") -> FieldError:
    return FieldError(name, "bad", Message("Test", words))


@pytest.fixture
def form(qtbot) -> Form:
    made = Form(FIELDS, today=lambda: date(2026, 11, 23))
    qtbot.addWidget(made)
    made.resize(700, 900)
    made.show()
    return made


def test_values_come_back_as_they_were_given(form: Form) -> None:
    form.set_values(VALUES)
    assert form.values() == VALUES


def test_values_can_be_taken_away(form: Form) -> None:
    form.set_values(VALUES)
    form.set_values(dict.fromkeys(VALUES))
    empty = dict.fromkeys(VALUES, "") | {"urgent": False}
    assert form.values() == empty


def test_given_values_are_written_in_the_houses_way(form: Form) -> None:
    form.set_values({"on": "5/12/25", "amount": "1234.5", "phone": "+212661245890"})
    assert form.value("on") == "05/12/2025"
    assert form.value("amount") == "1.234,50"
    assert form.value("phone") == "06 61 24 58 90"


def test_setting_is_silent_and_editing_is_heard(form: Form, type_text: TypeText) -> None:
    heard: list[str] = []
    form.changed.connect(heard.append)
    form.set_values(VALUES)
    assert heard == []
    type_text(form.input("name"), "ي")
    form.input("urgent").toggle()  # type: ignore[attr-defined]
    form.input("how").setCurrentIndex(1)  # type: ignore[attr-defined]
    form.input("note").setPlainText("x")  # type: ignore[attr-defined]
    form.input("opinion").buttons()[0].click()  # type: ignore[attr-defined]
    form.input("reasons").boxes["b"].click()  # type: ignore[attr-defined]
    assert heard == ["name", "urgent", "how", "note", "opinion", "reasons"]


def test_nothing_is_chosen_by_standing_first(form: Form) -> None:
    assert form.value("opinion") == ""
    assert form.value("reasons") == ""


def test_ticks_that_are_still_offered_stay(form: Form) -> None:
    form.set_values({"reasons": "a|c"})
    form.set_choices("reasons", (("c", "ثالث"), ("d", "رابع")))
    assert form.value("reasons") == "c"


def test_unknown_names_are_passed_over(form: Form) -> None:
    form.set_values({"nothing": "x"})
    assert "nothing" not in form.values()


def test_fault_stands_under_its_field_which_takes_the_keyboard(qtbot, form: Form) -> None:
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    strangers = form.set_errors([fault("rib", "مفتاح الحساب غير صحيح"), fault("elsewhere")])
    assert [one.field for one in strangers] == ["elsewhere"]
    assert form.boxes["rib"].note.text() == "مفتاح الحساب غير صحيح"
    assert form.input("rib").hasFocus()
    assert form.input("rib").property("invalid")
    assert form.input("rib").accessibleDescription() == "مفتاح الحساب غير صحيح"
    assert form.boxes["rib"].note.isVisible()


def test_fault_goes_when_its_field_is_edited(form: Form, type_text: TypeText) -> None:
    form.set_errors([fault("rib"), fault("name")])
    type_text(form.input("rib"), "1")
    assert form.boxes["rib"].note.text() == ""
    assert form.boxes["name"].note.text() == "خطأ"
    assert not form.input("rib").property("invalid")


def test_new_faults_replace_the_old(form: Form) -> None:
    form.set_errors([fault("rib")])
    form.set_errors([fault("name")])
    assert (form.boxes["rib"].note.text(), form.boxes["name"].note.text()) == ("", "خطأ")
    form.clear_errors()
    assert form.boxes["name"].note.text() == ""


def test_help_gives_way_to_a_fault_and_comes_back(form: Form) -> None:
    def helped() -> bool:
        shown = [one for one in form.boxes["name"].findChildren(Label) if one.isVisible()]
        return "كما في ب.و.ت.إ" in [one.text() for one in shown]

    assert helped()
    form.set_errors([fault("name")])
    assert not helped()
    form.clear_errors()
    assert helped()


def test_names_of_faults_may_have_a_prefix(form: Form) -> None:
    strangers = form.set_errors([fault("answers.rib"), fault("name")], prefix="answers.")
    assert form.boxes["rib"].note.text() == "خطأ"
    assert [one.field for one in strangers] == ["name"]


def test_warning_does_not_hide_a_fault(form: Form) -> None:
    form.set_errors([fault("rib")])
    form.set_warnings([fault("rib", "تنبيه"), fault("amount", "يفوق السقف")])
    assert form.boxes["rib"].note.text() == "خطأ"
    assert form.boxes["amount"].note.text() == "يفوق السقف"
    assert form.input("amount").property("warned")
    assert not form.input("amount").property("invalid")
    form.set_warnings([])
    assert form.boxes["amount"].note.text() == ""
    assert form.boxes["rib"].note.text() == "خطأ"


def test_hidden_field_has_no_value(form: Form) -> None:
    form.set_values(VALUES)
    form.show_field("rib", False)
    assert "rib" not in form.values()
    form.show_field("rib", True)
    assert form.values()["rib"] == "022640"


def test_choices_change_and_the_present_one_stays(form: Form) -> None:
    heard: list[str] = []
    form.changed.connect(heard.append)
    form.set_values({"how": "mail"})
    form.set_choices("how", [("mail", "بريد"), ("visit", "زيارة")])
    assert form.value("how") == "mail"
    form.set_choices("how", [("visit", "زيارة")])
    assert form.value("how") == ""
    assert heard == []


def test_first_field_takes_the_keyboard(qtbot, form: Form) -> None:
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.show_field("name", False)
    form.focus_first()
    assert form.input("latin").hasFocus()


def test_password_is_hidden_until_the_eye_is_pressed(form: Form) -> None:
    secret = form.input("secret")
    assert isinstance(secret, QLineEdit)
    assert secret.echoMode() == QLineEdit.EchoMode.Password
    secret.findChild(Button).click()
    assert secret.echoMode() == QLineEdit.EchoMode.Normal


def test_fields_are_named_by_their_labels(form: Form) -> None:
    for name, box in form.boxes.items():
        assert box.input.accessibleName() == next(one.label for one in FIELDS if one.name == name)
    assert "إلزامي" in form.input("name").accessibleDescription()


def test_tab_goes_through_the_fields_in_their_order(qtbot, form: Form) -> None:
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.focus_first()
    order: list[str] = []
    while list(dict.fromkeys(order)) != list(form.boxes) and len(order) < 2 * len(form.boxes):
        widget = form.window().focusWidget()
        # Several boxes to tick are one field.
        order.append(next(name for name, box in form.boxes.items() if box.isAncestorOf(widget)))
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert list(dict.fromkeys(order)) == list(form.boxes)


@pytest.mark.parametrize("columns", [1, 2])
def test_fields_do_not_overlap(qtbot, columns: int) -> None:
    made = Form(FIELDS, columns=columns)
    qtbot.addWidget(made)
    made.resize(500, made.sizeHint().height())
    made.show()
    made.set_errors([fault(name, "كلمات كثيرة " * 8) for name in made.boxes])
    made.resize(500, made.heightForWidth(500))
    boxes = [box.geometry() for box in made.boxes.values()]
    assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)
