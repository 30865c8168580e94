"""The seal of a document: it reads back whatever a scanner did to it, and tells each fault."""

from __future__ import annotations

import string
from datetime import date, timedelta

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import crockford, seals
from desktop_app.domain.seals import Seal, SealError, SealFault, payload, read_number, read_payload

SEAL = Seal(
    key_name="c0ffee01",
    unit="TNG",
    kind="deposit_receipt",
    number="2026/000123",
    on=date(2026, 11, 23),
    code="7F3A-92C1",
    fingerprint=bytes(range(8)),
)
SIGNATURE = bytes(range(64, 128))
TEXT = payload(SEAL, SIGNATURE)

words = st.text(string.ascii_lowercase + "_0123456789", min_size=1, max_size=40)
seals_of = st.builds(
    Seal,
    key_name=st.binary(min_size=4, max_size=4).map(bytes.hex),
    unit=st.text(string.ascii_uppercase, min_size=1, max_size=5),
    kind=words,
    number=st.builds(seals.written_number, st.integers(2000, 2170), st.integers(1, 999_999)),
    on=st.integers(0, 60_000).map(lambda days: date(2000, 1, 1) + timedelta(days=days)),
    code=st.binary(min_size=5, max_size=5).map(seals.written_code),
    fingerprint=st.binary(min_size=8, max_size=8),
)


@given(seals_of, st.binary(min_size=64, max_size=64))
def test_what_is_packed_is_read_back(seal, signature):
    assert read_payload(payload(seal, signature)) == (seal, signature)


@given(seals_of, st.binary(min_size=64, max_size=64), st.data())
def test_a_cut_text_is_told_as_cut(seal, signature, data):
    text = payload(seal, signature)
    place = data.draw(st.integers(len(seals.PREFIX), len(text) - 1))
    with pytest.raises(SealError) as fault:
        read_payload(text[:place])
    assert fault.value.fault in {SealFault.TRUNCATED, SealFault.DAMAGED}


@given(st.data())
def test_no_letter_can_be_changed_unseen(data):
    place = data.draw(st.integers(len(seals.PREFIX), len(TEXT) - 1))
    other = data.draw(st.sampled_from([one for one in crockford.LETTERS if one != TEXT[place]]))
    try:
        read = read_payload(TEXT[:place] + other + TEXT[place + 1 :])
    except SealError:
        return
    assert read != (SEAL, SIGNATURE)


@given(st.text(max_size=300))
def test_any_other_text_is_told_and_never_fails(text):
    with pytest.raises(SealError) as fault:
        read_payload(text)
    assert fault.value.fault in SealFault


@given(st.text(crockford.LETTERS, max_size=250))
def test_any_letters_after_the_prefix_are_told_and_never_fail(letters):
    with pytest.raises(SealError):
        read_payload(seals.PREFIX + letters)


def shift_of_arabic(text):
    keys = {meant: typed for typed, meant in reversed(seals._ARABIC)}
    return "".join(keys.get(letter, letter) for letter in text)


def shift_of_french(text):
    keys = {meant: typed for typed, meant in seals._FRENCH.items()}
    return "".join(chr(keys.get(ord(letter), ord(letter))) for letter in text)


@pytest.mark.parametrize(
    "changed",
    [
        str.lower,
        lambda text: f"  {text}\r\n",
        lambda text: "\n".join(text[start : start + 40] for start in range(0, len(text), 40)),
        " ".join,
        lambda text: f"\ufeff{text}\t",
        lambda text: text[:7] + text[7:].replace("0", "O").replace("1", "l"),
        lambda text: text + text,
        shift_of_french,
        lambda text: shift_of_french(text.lower()),
        shift_of_arabic,
    ],
    ids=[
        "small",
        "blanks",
        "lines",
        "spaced",
        "marked",
        "lookalikes",
        "twice",
        "french",
        "french-small",
        "arabic",
    ],
)
def test_what_scanners_and_phones_do_to_it_does_no_harm(changed):
    assert changed(TEXT) != TEXT
    assert read_payload(changed(TEXT)) == (SEAL, SIGNATURE)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", SealFault.FOREIGN),
        ("https://example.org/", SealFault.FOREIGN),
        ("RIAYA|SLIP|D-TNG-2026-000142|2026-11-23|29C4-D6A8", SealFault.FOREIGN),
        ("RIAYA1:", SealFault.TRUNCATED),
        (TEXT[:60], SealFault.TRUNCATED),
        (TEXT + "7", SealFault.DAMAGED),
        (seals.PREFIX + crockford.encode(b"\x02" + bytes(120)), SealFault.NEWER),
        (seals.PREFIX + crockford.encode(b"\x00" + bytes(120)), SealFault.DAMAGED),
    ],
)
def test_each_fault_is_told(text, fault):
    with pytest.raises(SealError) as found:
        read_payload(text)
    assert found.value.fault is fault


def test_the_code_of_every_document_is_of_version_8_or_less():
    for kind in ("deposit_receipt", "requests_register", "k" * 40):
        text = payload(Seal("c0ffee01", "TNG", kind, "2026/000123", SEAL.on, SEAL.code, bytes(8)),
                       SIGNATURE)  # fmt: skip
        code = segno.make(text, error="m", micro=False)
        assert code.mode == "alphanumeric"
        assert code.version <= (8 if len(kind) < 40 else 10)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2026/000123 7F3A-92C1", ("2026/000123", "7F3A-92C1")),
        ("2026/123 7f3a92c1", ("2026/000123", "7F3A-92C1")),
        ("٢٠٢٦/١٢٣  7f3a 92ci", ("2026/000123", "7F3A-92C1")),
        ("7F3A-92C1\n2026 / 123", ("2026/000123", "7F3A-92C1")),
        ("رقم 2026/000123", ("2026/000123", "")),
        ("2026/000123 7F3A", ("2026/000123", "7F3A")),
        ("7F3A-92C1", None),
        ("", None),
    ],
)
def test_a_number_and_a_code_typed_by_hand(typed, read):
    assert read_number(typed) == read


@given(st.binary(max_size=80))
def test_base_32_gives_back_the_bytes(data):
    assert crockford.decode(crockford.encode(data)) == data
