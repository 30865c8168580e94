"""The unit in the settings: its emblem loaded, refused and removed, the Hijri day of its papers."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.vocabulary import Role
from desktop_app.services import settings
from desktop_app.services.emblem import emblem
from desktop_app.ui import background
from desktop_app.ui.pages.settings_unit import UnitPart
from desktop_app.ui.widgets.button import ForbiddenAction
from tests import builders


@pytest.fixture
def open_part(qtbot):
    def open_(desk):
        part = UnitPart(desk)
        qtbot.addWidget(part)
        part.resize(900, 700)
        part.show()
        part.show_unit()
        background.settle()
        return part

    return open_


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "emblem.png"
    Image.new("RGB", (300, 300), (12, 74, 62)).save(path)
    return path


def choose(part, path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    part.emblem.load.click()
    background.settle()


def test_an_emblem_is_loaded_shown_and_told(desk, open_part, picture, monkeypatch, qtbot):
    part = open_part(desk)
    told = []
    part.told.connect(told.append)
    assert not part.emblem.picture.is_loaded()
    assert not part.emblem.remove.isVisible()
    before = part.emblem.picture.grab().toImage()
    choose(part, picture, monkeypatch)
    assert part.emblem.picture.is_loaded()
    assert part.emblem.remove.isVisible()
    assert part.emblem.picture.grab().toImage() != before
    assert emblem(desk)
    assert told == ["حمل الشعار، وستحمله الوثائق من الآن."]


def test_it_is_there_when_the_settings_are_opened_again(desk, open_part, picture, monkeypatch):
    choose(open_part(desk), picture, monkeypatch)
    assert open_part(desk).emblem.picture.is_loaded()


def test_what_is_no_picture_is_said_and_the_emblem_stays(desk, open_part, picture, monkeypatch):
    part = open_part(desk)
    choose(part, picture, monkeypatch)
    kept = emblem(desk)
    picture.write_text("not a picture")
    choose(part, picture, monkeypatch)
    assert part.emblem.fault.text().startswith("الملف ليس صورة")
    assert part.emblem.load.isEnabled()
    assert emblem(desk) == kept
    assert part.emblem.picture.is_loaded()


def test_it_is_removed(desk, open_part, picture, monkeypatch):
    part = open_part(desk)
    choose(part, picture, monkeypatch)
    part.emblem.remove.click()
    background.settle()
    assert emblem(desk) == b""
    assert not part.emblem.picture.is_loaded()
    assert not part.emblem.remove.isVisible()


def test_no_file_chosen_changes_nothing(desk, open_part, monkeypatch):
    part = open_part(desk)
    choose(part, "", monkeypatch)
    assert emblem(desk) == b""
    assert part.emblem.load.isEnabled()


def test_who_may_not_change_the_settings_is_told_why(desk, open_part):
    clerk = builders.seat(desk, Role.RECEPTION)
    part = open_part(clerk)
    assert not part.emblem.load.isVisible()
    assert part.emblem.findChildren(ForbiddenAction)
    clerk.close()


@pytest.mark.parametrize(("chosen", "offset"), [("none", None), ("0", 0), ("-1", -1), ("1", 1)])
def test_the_hijri_day_is_previewed_and_stored(desk, open_part, chosen, offset):
    part = open_part(desk)
    part.form.set_values({"hijri_offset": chosen})
    part.form.changed.emit("hijri_offset")
    assert ("1448 هـ" in part._place.text()) is (offset is not None)
    part.save()
    background.settle()
    with desk.read() as session:
        assert settings.read_unit(session).hijri_offset == offset
    assert part.form.value("hijri_offset") == chosen


def test_a_letterhead_without_a_line_is_said_beside_it(desk, open_part):
    part = open_part(desk)
    part.form.set_values({"letterhead": " \n "})
    part.save()
    background.settle()
    assert part.form.boxes["letterhead"].note.text()
    assert part.save_button.isEnabled()
