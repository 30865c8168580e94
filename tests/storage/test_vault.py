"""The key is given for the right secret only, and never lies in the clear."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given, settings
from hypothesis import strategies as some

from desktop_app.domain import crockford
from desktop_app.domain.errors import ConflictError, OfficeError, SignInError
from desktop_app.storage import keys, vault
from tests.builders import CHEAP
from tests.conftest import real_todays_cost


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, bytes, str]:
    path = tmp_path / "vault.json"
    key, code = vault.create(path, "Head", "secret words", CHEAP)
    return path, key, code


def test_the_password_opens_it_and_nothing_else_does(made):
    path, key, _ = made
    assert vault.unlock(path, " head ", "secret words") == key
    for name, password in (("head", "Secret words"), ("head", ""), ("other", "secret words")):
        with pytest.raises(SignInError):
            vault.unlock(path, name, password)


def test_the_recovery_code_opens_it_however_it_is_typed(made):
    path, key, code = made
    assert vault.unlock_with_code(path, code) == key
    assert vault.unlock_with_code(path, code.replace("-", " ").lower()) == key
    other = ("1" if code[0] != "1" else "2") + code[1:]
    with pytest.raises(SignInError):
        vault.unlock_with_code(path, other)
    assert len(code.replace("-", "")) == 26


def test_the_key_is_not_in_the_file(made):
    path, key, code = made
    text = path.read_text("utf-8")
    assert key.hex() not in text
    assert code not in text


def test_each_account_has_its_own_wrapping(made):
    path, key, _ = made
    vault.put_account(path, key, "clerk", "another one", CHEAP)
    assert vault.unlock(path, "clerk", "another one") == key
    assert vault.account_names(path) == ["head", "clerk"]
    vault.put_account(path, key, "clerk", "changed", CHEAP)
    with pytest.raises(SignInError):
        vault.unlock(path, "clerk", "another one")
    vault.remove_account(path, "clerk")
    with pytest.raises(SignInError):
        vault.unlock(path, "clerk", "changed")


def test_the_last_account_stays(made):
    path, _, _ = made
    with pytest.raises(ConflictError):
        vault.remove_account(path, "head")


@pytest.mark.parametrize("text", ["", "{}", "no json", '{"format": 1, "wrappings": [{}]}'])
def test_a_damaged_vault_says_so(tmp_path, text):
    path = tmp_path / "vault.json"
    path.write_text(text)
    with pytest.raises(OfficeError) as refused:
        vault.unlock(path, "head", "x")
    assert refused.value.code == "vault"


def test_a_newer_vault_is_refused(tmp_path):
    path = tmp_path / "vault.json"
    path.write_text('{"format": 3, "wrappings": []}')
    with pytest.raises(OfficeError) as refused:
        vault.unlock(path, "head", "x")
    assert refused.value.code == "newer_office"


def test_a_swapped_wrapping_does_not_open(made):
    path, key, _ = made
    vault.put_account(path, key, "clerk", "another one", CHEAP)
    path.write_text(path.read_text().replace('"clerk"', '"boss"'))
    with pytest.raises(SignInError):
        vault.unlock(path, "boss", "another one")


# The first format


def first_format(path: Path, secrets: dict[str, str], key: bytes = b"k" * 32) -> bytes:
    """Write a vault as the first format had it: the password sealed the key itself."""
    entries = []
    for name, secret in secrets.items():
        salt, nonce = b"s" * 16, b"n" * 12
        sealed = AESGCM(vault._derive(secret, salt, CHEAP)).encrypt(nonce, key, name.encode())
        fields = {"salt": salt, "nonce": nonce, "sealed": sealed}
        entries.append(
            {"name": name, "cost": asdict(CHEAP)}
            | {field: base64.b64encode(data).decode() for field, data in fields.items()}
        )
    path.write_text(json.dumps({"format": 1, "wrappings": entries}))
    return keys.whole(key)


def wrapping(path: Path, name: str) -> dict[str, object]:
    body = json.loads(path.read_text())
    return next(one for one in body["wrappings"] if one["name"] == name)


def test_a_vault_of_the_first_format_opens_and_is_made_anew_one_by_one(tmp_path):
    path = tmp_path / "vault.json"
    key = first_format(path, {"head": "secret words", "clerk": "another one"})
    found = vault.open_for(path, "head", "secret words")
    assert (found.keys, found.is_old) == ((key,), True)
    assert keys.database_key(key) == b"k" * 32
    vault.put_account(path, key, "head", "secret words", CHEAP)
    assert wrapping(path, "head")["public"]
    assert not wrapping(path, "clerk")["public"]
    assert vault.open_for(path, "head", "secret words") == vault.Unlocked((key,), is_old=False)
    assert vault.unlock(path, "clerk", "another one") == key


def test_the_cost_of_a_guess_is_stored_and_told_when_it_has_grown_old(made, monkeypatch):
    path, _key, _code = made
    assert not vault.open_for(path, "head", "secret words").is_old
    dearer = replace(CHEAP, memory_kib=CHEAP.memory_kib * 4)
    monkeypatch.setattr(vault, "todays_cost", lambda: dearer)
    assert vault.open_for(path, "head", "secret words").is_old
    assert wrapping(path, "head")["cost"] == asdict(CHEAP)


def test_a_roomy_computer_makes_a_guess_dear():
    assert real_todays_cost(lambda: 16 * 1024**3).memory_kib == 256 * 1024
    assert real_todays_cost(lambda: 1024**3).memory_kib == 64 * 1024


def test_a_new_code_takes_the_place_of_the_old_one(made):
    path, key, code = made
    fresh = vault.new_code()
    with pytest.raises(SignInError):
        vault.unlock_with_code(path, fresh)
    vault.put_code(path, key, fresh, CHEAP)
    assert vault.unlock_with_code(path, fresh.lower()) == key
    with pytest.raises(SignInError):
        vault.unlock_with_code(path, code)


def test_no_account_can_have_the_name_of_the_code(made):
    path, _key, code = made
    with pytest.raises(SignInError):
        vault.unlock(path, vault.RECOVERY_NAME, crockford.plain(code))


# A new key


def rotated(path: Path, old: bytes, names: list[str], mark: bytes = b"N") -> bytes:
    new = mark * 32 + keys.office_secret(old)
    vault.begin_rotation(path, old, new, names)
    return new


def test_while_the_key_is_renewed_everybody_has_both(made):
    path, key, code = made
    vault.put_account(path, key, "clerk", "another one", CHEAP)
    new = rotated(path, key, ["head", "clerk"])
    assert vault._read(path).rotating
    for found in (
        vault.open_for(path, "head", "secret words"),
        vault.open_for(path, "clerk", "another one"),
        vault.open_with_code(path, code),
    ):
        assert found.keys == (key, new)


@pytest.mark.parametrize("renewed", [True, False])
def test_one_of_both_is_kept(made, renewed):
    path, key, code = made
    new = rotated(path, key, ["head"])
    vault.settle_rotation(path, renewed=renewed)
    kept = (new if renewed else key,)
    assert vault.open_for(path, "head", "secret words").keys == kept
    assert vault.open_with_code(path, code).keys == kept
    assert not vault._read(path).rotating
    vault.settle_rotation(path, renewed=not renewed)
    assert vault.open_for(path, "head", "secret words").keys == kept


@pytest.mark.parametrize("renewed", [True, False])
def test_a_wrapping_of_the_first_format_comes_along_over_bridges(tmp_path, renewed):
    path = tmp_path / "vault.json"
    first = first_format(path, {"head": "secret words", "clerk": "another one"})
    second = rotated(path, first, ["head", "clerk"], b"B")
    assert vault.open_for(path, "clerk", "another one").keys == (first, second)
    vault.settle_rotation(path, renewed=True)
    third = rotated(path, second, ["head", "clerk"], b"C")
    assert vault.open_for(path, "clerk", "another one").keys == (second, third)
    vault.settle_rotation(path, renewed=renewed)
    kept = third if renewed else second
    assert vault.open_for(path, "clerk", "another one").keys == (kept,)
    vault.put_account(path, kept, "clerk", "another one", CHEAP)
    assert json.loads(path.read_text())["bridges"]
    vault.put_account(path, kept, "head", "secret words", CHEAP)
    assert json.loads(path.read_text())["bridges"] == []


def test_who_is_not_named_loses_the_way_in(made):
    path, key, _code = made
    vault.put_account(path, key, "clerk", "another one", CHEAP)
    kept = json.dumps(wrapping(path, "clerk"))
    rotated(path, key, ["head"])
    vault.settle_rotation(path, renewed=True)
    with pytest.raises(SignInError):
        vault.unlock(path, "clerk", "another one")
    # The wrapping put back by hand opens the key of the past only.
    body = json.loads(path.read_text())
    body["wrappings"].append(json.loads(kept))
    path.write_text(json.dumps(body))
    assert vault.unlock(path, "clerk", "another one") == key


def test_a_public_key_put_there_by_hand_gets_no_new_key(made, tmp_path):
    path, key, _code = made
    other = tmp_path / "other.json"
    vault.create(other, "head", "an intruder's", CHEAP)
    body = json.loads(path.read_text())
    body["wrappings"] = [
        wrapping(other, "head") if one["name"] == "head" else one for one in body["wrappings"]
    ]
    path.write_text(json.dumps(body))
    with pytest.raises(OfficeError) as refused:
        rotated(path, key, ["head"])
    assert refused.value.code == "foreign_key"
    assert not vault._read(path).rotating


def test_while_the_key_is_renewed_no_wrapping_is_changed(made):
    path, key, _code = made
    rotated(path, key, ["head"])
    with pytest.raises(ConflictError):
        vault.put_account(path, key, "clerk", "another one", CHEAP)


def test_one_writer_at_a_time(made):
    path, _key, _code = made
    with vault.locked(path), pytest.raises(ConflictError), vault.locked(path, seconds=0):
        pass


@settings(max_examples=15, deadline=None)
@given(some.lists(some.sampled_from(["put", "rotate", "fail", "code"]), max_size=6))
def test_whatever_is_done_to_it_everybody_keeps_the_way_in(tmp_path_factory, steps):
    """Passwords, codes and keys are renewed in any order; each secret opens the same key."""
    path = tmp_path_factory.mktemp("vault") / "vault.json"
    key = first_format(path, {"head": "secret words", "clerk": "another one"})
    code = None
    for place, step in enumerate(steps):
        if step == "put":
            vault.put_account(path, key, "head", "secret words", CHEAP)
        elif step == "code":
            code = vault.new_code()
            vault.put_code(path, key, code, CHEAP)
        else:
            new = rotated(path, key, ["head", "clerk"], bytes([65 + place]))
            vault.settle_rotation(path, renewed=step == "rotate")
            key = new if step == "rotate" else key
        assert vault.unlock(path, "head", "secret words") == key
        assert vault.unlock(path, "clerk", "another one") == key
        assert code is None or vault.unlock_with_code(path, code) == key
        assert not re.search(key.hex(), path.read_text())
