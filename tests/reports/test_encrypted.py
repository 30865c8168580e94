"""The encrypted copy: its password alone opens it, and it claims to be no archive."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from desktop_app.domain.errors import InvalidError
from desktop_app.reports.catalogue import document
from desktop_app.reports.encrypted import encrypted
from desktop_app.services.desk import Desk
from tests import builders

PASSWORD = "كلمة-سر-طويلة"


@pytest.fixture
def receipt(desk: Desk) -> bytes:
    page = builders.request(desk, builders.officer_file(desk))
    return document("receipt").make(desk, page.row.id).data


def test_the_password_alone_opens_it(receipt: bytes) -> None:
    copy = encrypted(receipt, PASSWORD, PASSWORD)
    for wrong in ("", "another-password"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(BytesIO(copy), password=wrong)
    with pikepdf.open(BytesIO(copy), password=PASSWORD) as opened:
        assert opened.encryption.R == 6
        assert opened.encryption.bits == 256
        assert len(opened.pages) == 1
        assert opened.allow.print_highres
        assert opened.allow.accessibility
        assert not opened.allow.modify_other


def test_an_encrypted_copy_is_no_archive(receipt: bytes) -> None:
    with pikepdf.open(BytesIO(receipt)) as plain, plain.open_metadata() as told:
        assert "pdfaid:part" in told
    copy = encrypted(receipt, PASSWORD, PASSWORD)
    with pikepdf.open(BytesIO(copy), password=PASSWORD) as opened, opened.open_metadata() as told:
        assert "pdfaid:part" not in told
        assert "pdfaid:conformance" not in told


@pytest.mark.parametrize(
    ("password", "again", "field"),
    [
        ("short", "short", "password"),
        ("long-enough", "long-enouhg", "again"),
        ("ك" * 64, "ك" * 64, "password"),
    ],
)
def test_a_password_that_will_not_do_is_told_beside_its_field(
    receipt: bytes, password: str, again: str, field: str
) -> None:
    with pytest.raises(InvalidError) as told:
        encrypted(receipt, password, again)
    assert [fault.field for fault in told.value.faults] == [field]
