"""What is taken in as a scanned paper, and each way an enemy's file is refused."""

from __future__ import annotations

import os
import zlib
from io import BytesIO
from zipfile import ZipFile

import pikepdf
import pytest
from PIL import Image

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.scans import Limits, Media
from desktop_app.services.scans import examine, read_scan
from tests import scans

LIMITS = Limits()


def refused(data: bytes, name: str = "scan.pdf", limits: Limits = LIMITS) -> str:
    with pytest.raises(ConflictError) as caught:
        examine(data, name, limits)
    return caught.value.code


def archive() -> bytes:
    target = BytesIO()
    with ZipFile(target, "w") as file:
        file.writestr("word/document.xml", "<x/>")
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "media", "pages"),
    [
        (scans.pdf(), Media.PDF, 1),
        (scans.picture("JPEG"), Media.JPEG, 1),
        (scans.picture("PNG"), Media.PNG, 1),
        (scans.picture("TIFF"), Media.TIFF, 1),
        (scans.tiff(8), Media.TIFF, 8),
        (scans.pdf(2000), Media.PDF, 2000),
    ],
    ids=["pdf", "jpeg", "png", "tiff", "tiff of 8 pages", "pdf of 2,000 pages"],
)
def test_a_scan_is_opened_counted_and_pictured(data, media, pages):
    found = examine(data, "whatever.exe", LIMITS)
    assert (found.media, found.pages, found.size) == (media, pages, len(data))
    with Image.open(BytesIO(found.thumbnail)) as small:
        assert small.format == "JPEG"
        assert small.width <= 240
        assert small.height <= 300
        assert max(small.width / 240, small.height / 300) > 0.98


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (archive(), "unknown"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "unknown"),
        (b"\n%PDF-1.7\n", "unknown"),
        (scans.png_bomb(), "too_large"),
        (scans.png_bomb(9_000), "too_large"),
        (scans.picture("JPEG")[:3000], "damaged"),
        (scans.picture("PNG")[:-300], "damaged"),
        (scans.tiff(8)[:900], "damaged"),
        (scans.picture("PNG", (4_000, 20)), "odd_pages"),
        (b"%PDF-1.7\nnothing of the kind", "damaged"),
        (scans.pdf(size=(20, 10_000)), "odd_pages"),
        (scans.noise(16), "too_heavy"),
    ],
    ids=["empty", "zip", "svg", "late head", "bomb of 50,000", "81 million points", "cut jpeg",
         "cut png", "cut tiff", "ribbon", "no pdf", "ribbon pdf", "16 MB"],
)  # fmt: skip
def test_what_is_no_sound_paper_is_refused(data, code):
    assert refused(data) == code


def test_a_pdf_cut_short_never_loses_its_last_pages_silently():
    whole = scans.pdf(3)
    cuts = range(10, len(whole) - 8, 97)
    assert {refused(whole[:end]) for end in cuts} == {"damaged"}


def with_script() -> bytes:
    made = scans.document()
    made.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    return scans.saved(made)


def with_hidden_script() -> bytes:
    made = scans.document()
    inner = pikepdf.Dictionary(O=pikepdf.Dictionary(S=pikepdf.Name.JavaScript))
    made.pages[0].obj.AA = pikepdf.Array([inner])
    return scans.saved(made, object_stream_mode=pikepdf.ObjectStreamMode.generate)


def with_launch() -> bytes:
    made = scans.document()
    action = pikepdf.Dictionary(S=pikepdf.Name.Launch, F="calc.exe")
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=action
    )
    made.pages[0].obj.Annots = made.make_indirect(pikepdf.Array([made.make_indirect(note)]))
    return scans.saved(made)


def with_file() -> bytes:
    made = scans.document()
    made.attachments["virus.exe"] = b"MZ"
    return scans.saved(made)


def with_password() -> bytes:
    return scans.saved(scans.document(), encryption=pikepdf.Encryption(user="x", owner="y"))


def with_owner_password() -> bytes:
    return scans.saved(scans.document(), encryption=pikepdf.Encryption(user="", owner="y"))


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (with_script, "active"),
        (with_hidden_script, "active"),
        (with_launch, "active"),
        (with_file, "carries"),
        (with_password, "locked"),
        (with_owner_password, "locked"),
    ],
)
def test_a_pdf_that_runs_hides_or_locks_something_is_refused(make, code):
    assert refused(make()) == code


def test_a_name_written_in_another_way_hides_nothing():
    data = with_script().replace(b"/JavaScript", b"/Java#53cript").replace(b"/JS", b"/J#53")
    assert b"/J#53" in data
    assert refused(data) == "active"


def swollen(megabytes: int, lists: bool = False) -> bytes:
    """A PDF of one page whose drawing grows to so many megabytes when it is unpacked."""
    packer = zlib.compressobj(9)
    body = b"".join(packer.compress(b" " * 2**20) for _ in range(megabytes)) + packer.flush()
    made = scans.document()
    drawing = pikepdf.Stream(made, b"")
    name = pikepdf.Name.FlateDecode
    drawing.write(body, filter=pikepdf.Array([name]) if lists else name)
    made.pages[0].obj.Contents = drawing
    return scans.saved(made, compress_streams=False)


@pytest.mark.parametrize("lists", [False, True])
def test_a_drawing_that_grows_without_end_is_never_drawn(lists):
    data = swollen(200, lists)
    assert len(data) < 300_000
    assert refused(data) == "odd_pages"


def test_a_long_drawing_is_still_a_paper():
    assert examine(swollen(5), "a.pdf", LIMITS).pages == 1


def test_limits_are_those_of_the_office():
    assert refused(scans.noise(2), limits=Limits(megabytes=1)) == "too_heavy"
    assert refused(scans.picture("PNG", (2000, 2000)), limits=Limits(megapixels=3)) == "too_large"


def test_pages_of_a_picture_are_limited_together():
    target = BytesIO()
    sheets = [Image.new("1", (1000, 900)) for _ in range(12)]
    sheets[0].save(target, "TIFF", save_all=True, append_images=sheets[1:], compression="group4")
    assert refused(target.getvalue(), limits=Limits(megapixels=1)) == "too_large"


def test_a_photograph_is_turned_as_it_was_held():
    target = BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (800, 400), "white").save(target, "JPEG", exif=exif)
    with Image.open(BytesIO(examine(target.getvalue(), "a.jpg", LIMITS).thumbnail)) as small:
        assert small.height > small.width


def test_nothing_of_a_picture_but_its_points_is_in_the_small_one():
    target = BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "secret place"
    Image.new("RGB", (800, 400)).save(target, "JPEG", exif=exif)
    assert b"secret" in target.getvalue()
    assert b"secret" not in examine(target.getvalue(), "a.jpg", LIMITS).thumbnail


def test_a_file_is_read_and_stays(tmp_path):
    path = tmp_path / "\u202escan.pdf.exe"
    path.write_bytes(scans.picture("PNG"))
    assert read_scan(path, LIMITS).name == "scan.pdf.exe.png"
    assert path.exists()


@pytest.mark.parametrize("kind", ["missing", "folder", "pipe"])
def test_what_is_no_file_is_refused_at_once(tmp_path, kind):
    path = tmp_path / "thing"
    if kind == "folder":
        path.mkdir()
    if kind == "pipe":
        os.mkfifo(path)
    with pytest.raises(ConflictError) as caught:
        read_scan(path, LIMITS)
    assert caught.value.code == "unreadable"
