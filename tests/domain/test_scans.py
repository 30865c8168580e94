"""What a kept paper may be called, and what its first bytes say."""

from __future__ import annotations

import pytest

from desktop_app.domain.scans import LONGEST_NAME, Media, clean_name, media_of


@pytest.mark.parametrize(
    ("head", "media"),
    [
        (b"%PDF-1.7", Media.PDF),
        (b"\xff\xd8\xff\xe0", Media.JPEG),
        (b"\x89PNG\r\n\x1a\n", Media.PNG),
        (b"II*\x00", Media.TIFF),
        (b"MM\x00*", Media.TIFF),
        (b"PK\x03\x04", None),
        (b"\xd0\xcf\x11\xe0", None),
        (b"<svg xml", None),
        (b"<!DOCTYP", None),
        (b"GIF89a", None),
        (b"MZ", None),
        (b" %PDF-1.", None),
        (b"", None),
    ],
)
def test_a_file_is_what_its_first_bytes_say(head, media):
    assert media_of(head) is media


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\Users\\x\\شهادة.pdf", "شهادة.pdf"),
        ("شهادة\u202efdp.exe", "شهادة fdp.exe.pdf"),
        ("a\x00b\x07c.PDF", "a b c.pdf"),
        ("  . .. ", ""),
        ('con<>:"|?*trat.pdf', "con trat.pdf"),
        ("رسم\u200b\u200eالولادة", "رسم الولادة.pdf"),
        ("\udcff\udcfe.pdf", ""),
        (".pdf", ""),
        ("scan.png", "scan.pdf"),
        ("scan.pdf.TIFF.pdf", "scan.pdf"),
    ],
)
def test_a_name_loses_its_folders_and_tricks(name, clean):
    assert clean_name(name, Media.PDF) == clean


def test_a_long_name_is_cut_before_its_ending():
    name = clean_name("ع" * 500 + ".jpeg", Media.JPEG)
    assert name == "ع" * LONGEST_NAME + ".jpg"
