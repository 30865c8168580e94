"""The key is given for the right secret only, and never lies in the clear."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.errors import ConflictError, OfficeError, SignInError
from desktop_app.storage import vault
from tests.builders import CHEAP


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
    path.write_text('{"format": 2, "wrappings": []}')
    with pytest.raises(OfficeError) as refused:
        vault.unlock(path, "head", "x")
    assert refused.value.code == "newer_office"


def test_a_swapped_wrapping_does_not_open(made):
    path, key, _ = made
    vault.put_account(path, key, "clerk", "another one", CHEAP)
    path.write_text(path.read_text().replace('"clerk"', '"boss"'))
    with pytest.raises(SignInError):
        vault.unlock(path, "boss", "another one")
