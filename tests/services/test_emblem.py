"""The unit's own image: taken by its content, made small and bare, told in the trail, removed."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin
from sqlalchemy import select

from desktop_app.domain.errors import ConflictError, ForbiddenError
from desktop_app.domain.vocabulary import Role
from desktop_app.services import emblem as emblems
from desktop_app.services.emblem import EMBLEM, emblem, load_emblem, remove_emblem
from desktop_app.storage.models import AuditRow, Setting
from desktop_app.translate import tell
from tests import builders

GREEN = (12, 74, 62)


def picture(path: Path, size=(900, 600), mode="RGB", **saved) -> Path:
    Image.new(mode, size, (*GREEN, 128) if mode == "RGBA" else GREEN).save(path, **saved)
    return path


def kept(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


def refusal(desk, path: Path) -> tuple[str, str]:
    with pytest.raises(ConflictError) as refused:
        load_emblem(desk, path)
    return refused.value.code, tell(refused.value.message)


def test_an_office_has_none_until_one_is_loaded(desk):
    assert emblem(desk) == b""


def test_a_picture_is_shrunk_to_what_18_mm_need(desk, tmp_path):
    data = load_emblem(desk, picture(tmp_path / "a.png"))
    assert emblem(desk) == data
    assert kept(data).size == (425, 283)
    assert kept(data).getpixel((200, 100)) == GREEN


def test_a_small_picture_is_not_blown_up(desk, tmp_path):
    assert kept(load_emblem(desk, picture(tmp_path / "a.png", (80, 60)))).size == (80, 60)


def test_clear_parts_stay_clear(desk, tmp_path):
    data = load_emblem(desk, picture(tmp_path / "a.png", (300, 300), "RGBA"))
    assert (kept(data).mode, kept(data).format) == ("RGBA", "PNG")
    assert kept(data).getpixel((1, 1))[3] == 128


def test_a_name_says_nothing(desk, tmp_path):
    named_wrong = picture(tmp_path / "photo.txt", format="JPEG")
    assert kept(load_emblem(desk, named_wrong)).format == "JPEG"


def test_nothing_but_pixels_is_kept(desk, tmp_path):
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", "somebody")
    exif = Image.Exif()
    exif[0x010E] = "where it was taken"
    path = picture(tmp_path / "a.png", pnginfo=told, exif=exif, icc_profile=b"profile")
    assert b"somebody" in path.read_bytes()
    data = load_emblem(desk, path)
    assert kept(data).info == {}
    assert not kept(data).getexif()
    for trace in (b"somebody", b"taken", b"profile"):
        assert trace not in data


def test_a_photograph_stands_upright(desk, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # taken with the camera turned
    data = load_emblem(desk, picture(tmp_path / "a.jpg", (200, 100), format="JPEG", exif=exif))
    assert kept(data).size == (100, 200)
    assert not kept(data).getexif()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "I;16", "CMYK"])
def test_pictures_of_every_kind_are_taken(desk, tmp_path, mode):
    path = tmp_path / "a"
    Image.new(mode, (200, 200)).save(path, "JPEG" if mode == "CMYK" else "PNG")
    assert kept(load_emblem(desk, path)).mode in ("RGB", "RGBA")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a picture at all",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a" + bytes(40),
        b"\x89PNG\r\n\x1a\n" + bytes(60),
        b"\xff\xd8\xff\xe0" + bytes(60),
    ],
)
def test_what_is_no_picture_gets_a_clear_sentence(desk, tmp_path, content):
    path = tmp_path / "emblem.png"
    path.write_bytes(content)
    code, words = refusal(desk, path)
    assert code == "no_picture"
    assert words == "الملف ليس صورة PNG أو JPEG، أو أنه تالف. يرجى اختيار ملف آخر."
    assert emblem(desk) == b""


def test_other_kinds_of_pictures_are_refused(desk, tmp_path):
    assert refusal(desk, picture(tmp_path / "a.png", format="BMP"))[0] == "no_picture"


def test_a_picture_cut_short_is_refused_and_the_one_before_stays(desk, tmp_path):
    before = load_emblem(desk, picture(tmp_path / "good.png"))
    noise = Image.effect_noise((400, 400), 80)
    noise.save(tmp_path / "cut.png")
    whole = (tmp_path / "cut.png").read_bytes()
    (tmp_path / "cut.png").write_bytes(whole[: len(whole) // 2])
    assert refusal(desk, tmp_path / "cut.png")[0] == "no_picture"
    assert emblem(desk) == before


def test_what_is_too_heavy_too_large_or_too_small_is_refused(desk, tmp_path):
    heavy = tmp_path / "heavy.png"
    heavy.write_bytes(bytes(emblems.LARGEST_FILE + 1))
    assert refusal(desk, heavy)[0] == "too_heavy"
    code, words = refusal(desk, picture(tmp_path / "large.png", (8000, 6000)))
    assert (code, "8000" in words) == ("too_large", True)
    code, words = refusal(desk, picture(tmp_path / "small.png", (32, 20)))
    assert (code, "72" in words) == ("too_small", True)
    assert refusal(desk, tmp_path / "absent.png")[0] == "unreadable"
    assert refusal(desk, tmp_path)[0] == "unreadable"


def test_it_is_removed_and_removing_nothing_is_no_fault(desk, tmp_path):
    load_emblem(desk, picture(tmp_path / "a.png"))
    remove_emblem(desk)
    remove_emblem(desk)
    assert emblem(desk) == b""
    with desk.read() as session:
        assert session.get(Setting, EMBLEM) is None


def test_the_trail_tells_each_change_once_and_not_the_pixels(desk, tmp_path):
    load_emblem(desk, picture(tmp_path / "a.png"))
    load_emblem(desk, picture(tmp_path / "b.png", (500, 500)))
    remove_emblem(desk)
    remove_emblem(desk)
    with desk.read() as session:
        rows = session.scalars(select(AuditRow).where(AuditRow.action.contains("emblem"))).all()
    assert [row.action for row in rows] == ["load_emblem", "load_emblem", "remove_emblem"]
    assert len(rows[0].after["sha256"]) == 64
    assert rows[0].after["sha256"] != rows[1].after["sha256"]
    assert all(len(str(row.after)) < 200 for row in rows)


def test_only_who_may_change_the_settings_loads_or_removes_one(desk, tmp_path):
    clerk = builders.seat(desk, Role.RECEPTION)
    path = picture(tmp_path / "a.png")
    with pytest.raises(ForbiddenError):
        load_emblem(clerk, path)
    load_emblem(desk, path)
    with pytest.raises(ForbiddenError):
        remove_emblem(clerk)
    assert emblem(clerk) == emblem(desk) != b""
    clerk.close()


def test_it_lies_in_the_encrypted_database_alone(desk, tmp_path):
    load_emblem(desk, picture(tmp_path / "a.png"))
    for path in desk.folder.rglob("*"):
        if path.is_file():
            assert b"\x89PNG" not in path.read_bytes()
