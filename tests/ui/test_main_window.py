"""The window's frame: pages, history, side bar, keys, messages."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.messages import Message
from desktop_app.ui import background
from desktop_app.ui.main_window import Shell
from desktop_app.ui.page import Page
from desktop_app.ui.widgets.inputs import TextField
from desktop_app.ui.widgets.side_bar import NavEntry

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Recorder(Page):
    """A page that remembers what was asked of it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.opened: list[dict[str, object]] = []
        self.refreshed = 0
        self.stays = False
        self.field = TextField()
        self.body.addWidget(self.field)

    def open(self, **args: object) -> None:
        self.opened.append(args)

    def refresh(self) -> None:
        self.refreshed += 1

    def may_leave(self) -> bool:
        return not self.stays


class Home(Recorder):
    nav = "home"


class People(Recorder):
    nav = "people"
    has_panel = True


class Person(Recorder):
    nav = "people"
    has_primary = True

    def first_focus(self) -> TextField:
        return self.field


ENTRIES = (
    NavEntry("home", "يومي", "sun"),
    NavEntry("people", "المستفيدون", "users"),
    NavEntry("settings", "الإعدادات", "settings", foot=True),
)
PAGES = {"home": Home, "people": People, "person": Person, "settings": Recorder}


@pytest.fixture
def shell(qtbot) -> Shell:
    made = Shell(ENTRIES, PAGES, unit="مصلحة طنجة", name="عبد الإله", role="رئيس المصلحة")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open_page("home")
    return made


def page(shell: Shell) -> Recorder:
    shown = shell.page()
    assert isinstance(shown, Recorder)
    return shown


def lit(shell: Shell) -> list[str]:
    buttons = shell.side_bar._buttons
    return [button.entry.key for button in buttons if button.isChecked()]


def test_pages_are_made_when_first_opened_and_kept(shell: Shell) -> None:
    assert shell.stack.count() == 1
    shell.open_page("person", ref="TNG-1")
    first = page(shell)
    shell.open_page("home")
    shell.open_page("person", ref="TNG-2")
    assert page(shell) is first
    assert first.opened == [{"ref": "TNG-1"}, {"ref": "TNG-2"}]
    assert shell.page_key() == "person"


def test_entry_of_the_page_is_lit(shell: Shell) -> None:
    assert lit(shell) == ["home"]
    shell.open_page("person")
    assert lit(shell) == ["people"]
    shell.open_page("settings")
    assert lit(shell) == ["settings"]


def test_back_and_forward_open_with_the_same_arguments(qtbot, shell: Shell) -> None:
    shell.open_page("person", ref="1")
    shell.open_page("person", ref="2")
    qtbot.keyClick(shell, Qt.Key.Key_Left, ALT)
    assert page(shell).opened[-1] == {"ref": "1"}
    shell.back()
    assert shell.page_key() == "home"
    shell.back()
    assert shell.page_key() == "home"
    qtbot.keyClick(shell, Qt.Key.Key_Right, ALT)
    assert page(shell).opened[-1] == {"ref": "1"}
    shell.open_page("people")
    shell.forward()
    assert shell.page_key() == "people"


def test_page_may_refuse_to_be_left(shell: Shell) -> None:
    page(shell).stays = True
    assert not shell.open_page("people")
    shell.back()
    assert shell.page_key() == "home"
    page(shell).stays = False
    assert shell.open_page("people")


def test_unknown_page_is_refused(shell: Shell) -> None:
    with pytest.raises(KeyError):
        shell.open_page("nowhere")


def test_page_chooses_what_takes_the_keyboard(shell: Shell) -> None:
    shell.open_page("person")
    assert page(shell).field.hasFocus()


def test_new_request_is_solid_only_where_the_page_has_no_own(shell: Shell) -> None:
    assert shell.top_bar.new_request.kind() == "primary"
    shell.open_page("person")
    assert shell.top_bar.new_request.kind() == "outline"


@pytest.mark.parametrize(
    ("key", "modifiers", "signal"),
    [
        (Qt.Key.Key_K, CTRL, "search_requested"),
        (Qt.Key.Key_N, CTRL, "new_request"),
        (Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier, "new_file"),
        (Qt.Key.Key_L, CTRL, "lock_requested"),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "help_requested"),
    ],
)
def test_keys_work_everywhere(qtbot, shell: Shell, key, modifiers, signal: str) -> None:
    page(shell).field.setFocus()
    with qtbot.waitSignal(getattr(shell, signal), timeout=1000):
        qtbot.keyClick(page(shell).field, key, modifiers)


def test_alt_and_a_number_opens_a_page(qtbot, shell: Shell) -> None:
    qtbot.keyClick(shell, Qt.Key.Key_2, ALT)
    assert shell.page_key() == "people"
    qtbot.keyClick(shell, Qt.Key.Key_3, ALT)
    assert shell.page_key() == "settings"


def test_f5_reads_the_page_again(qtbot, shell: Shell) -> None:
    qtbot.keyClick(shell, Qt.Key.Key_F5)
    assert page(shell).refreshed == 1


def test_buttons_of_the_frame(qtbot, shell: Shell) -> None:
    for button, signal in (
        (shell.top_bar.search, shell.search_requested),
        (shell.top_bar.new_file, shell.new_file),
        (shell.top_bar.new_request, shell.new_request),
    ):
        with qtbot.waitSignal(signal):
            button.click()
    with qtbot.waitSignal(shell.lock_requested):
        shell.side_bar._account.click()
    shell.side_bar._buttons[1].click()
    assert shell.page_key() == "people"


def test_side_bar_folds_on_narrow_pages_with_a_panel(shell: Shell) -> None:
    shell.resize(1280, 720)
    assert shell.side_bar.width() == 192
    shell.open_page("people")
    assert shell.side_bar.width() == 56
    shell.resize(1600, 900)
    assert shell.side_bar.width() == 192


def test_side_bar_folds_by_hand_and_stays_so(qtbot, shell: Shell) -> None:
    qtbot.keyClick(shell, Qt.Key.Key_B, CTRL)
    assert shell.side_bar.is_folded()
    shell.open_page("settings")
    assert shell.side_bar.is_folded()
    qtbot.keyClick(shell, Qt.Key.Key_B, CTRL)
    assert not shell.side_bar.is_folded()
    shell.resize(1280, 720)
    shell.open_page("people")
    assert shell.side_bar.is_folded()
    shell.toggle_side_bar()
    assert not shell.side_bar.is_folded()


def test_page_learns_that_the_window_is_low(shell: Shell) -> None:
    shell.resize(1280, 720)
    assert page(shell).compact
    shell.resize(1280, 900)
    assert not page(shell).compact


def test_counts_are_spoken_beside_their_entry(shell: Shell) -> None:
    shell.set_counts({"people": 238, "home": 0})
    names = [button.accessibleName() for button in shell.side_bar._buttons]
    assert names == ["يومي", "المستفيدون 238", "الإعدادات"]


def test_known_failure_is_told_in_its_own_words(shell: Shell) -> None:
    shell.show_error(ConflictError(Message("Test", "رقم مكرر")))
    assert shell._toast.text() == "رقم مكرر"


def test_unknown_failure_blames_nobody_and_is_logged(
    shell: Shell, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise ValueError("secret detail")

    with caplog.at_level(logging.ERROR):
        background.run(fail)
        background.settle()
    assert "secret detail" not in shell._toast.text()
    assert shell._toast.text()
    assert "ValueError" in caplog.text
    assert "secret detail" not in caplog.text, "a message may quote a name or a number"


def test_deed_can_be_undone(shell: Shell) -> None:
    undone: list[bool] = []
    shell.toast("أُغلق الطلب", undo=lambda: undone.append(True))
    shell.open_page("people")
    shell.take_back()
    assert undone == [True]


def test_frame_says_who_and_where(shell: Shell) -> None:
    shell.show_account("نعيمة", "مكلفة بالملفات")
    shell.show_unit("مصلحة تطوان")
    shell.set_status("القاعدة مشفرة", "الاثنين")
    shell.set_backup_line("لا نسخة منذ أسبوع", ok=False)
    assert "نعيمة" in shell.side_bar._account.accessibleName()
    assert shell.status.end.text() == "الاثنين"


def test_closing_is_announced(qtbot, shell: Shell) -> None:
    with qtbot.waitSignal(shell.closing):
        shell.close()
