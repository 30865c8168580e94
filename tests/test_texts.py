"""Every text a person sees has its Arabic, and the plural that Arabic asks for."""

from __future__ import annotations

import importlib.util
import re
import string
from pathlib import Path

import pytest

from desktop_app import translate as room
from desktop_app.domain.messages import message
from desktop_app.translate import arabic_plural, tell, texts_of, translate

ROOT = Path(__file__).resolve().parent.parent


def update_script():
    spec = importlib.util.spec_from_file_location("update", ROOT / "i18n" / "update.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_nothing_is_left_in_english():
    script = update_script()
    known = script.read_translations(ROOT / "i18n" / "riaya_ar.ts")
    assert script.missing(script.marked_texts(), known) == []


def values_in(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_a_translation_names_the_values_of_its_source():
    wrong = []
    for (context, source), entry in texts_of("ar").items():
        if context.startswith("Q"):
            continue
        forms = (entry,) if isinstance(entry, str) else entry
        wrong += [(context, source) for form in forms if not values_in(form) <= values_in(source)]
        if isinstance(entry, str) and values_in(entry) != values_in(source):
            wrong.append((context, source))
    assert wrong == []


def test_digits_are_western_and_letters_plain():
    bad = re.compile("[٠-٩۰-۹\ufb50-\ufdff\ufe70-\ufefe]")
    for key, entry in texts_of("ar").items():
        text = entry if isinstance(entry, str) else " ".join(entry)
        assert not bad.search(text), key


@pytest.mark.parametrize(
    ("n", "form"), [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (99, 4), (100, 5), (103, 3)]
)
def test_arabic_counts_in_six_forms(n, form):
    assert arabic_plural(n) == form


def test_a_message_may_hold_another():
    inner = message("Vocabulary", "Retiree")
    outer = message("Desk", "The role «{role}» does not include: {action}. Ask the unit head.",
                    role=inner, action="x")  # fmt: skip
    assert "متقاعد" in tell(outer)


def test_without_a_language_the_source_is_shown(monkeypatch):
    monkeypatch.setattr(room, "_language", "xx")
    assert translate("Vocabulary", "Retiree") == "Retiree"
    assert "ar" in room.languages()
