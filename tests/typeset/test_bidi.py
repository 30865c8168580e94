"""Levels and visual order of mixed text."""

import csv
from pathlib import Path

import pytest

from desktop_app.typeset.bidi import levels_of_line, resolve
from tests.typeset.reading import visual_order

CASES = Path(__file__).with_name("bidi_cases.csv")
UNICODE_FILE = Path("/usr/share/unicode/BidiCharacterTest.txt")


def cases():
    with CASES.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            text = row["text"].encode("ascii").decode("unicode_escape")
            base = None if row["base"] == "auto" else int(row["base"])
            yield pytest.param(text, base, row["levels"], row["order"], id=row["case"])


@pytest.mark.parametrize(("text", "base", "levels", "order"), list(cases()))
def test_levels_and_order(text, base, levels, order):
    found = levels_of_line(text, resolve(text, base), 0, len(text))
    assert " ".join(map(str, found)) == levels
    assert " ".join(map(str, visual_order(found))) == order


def test_empty_text():
    assert resolve("", 1).levels == ()
    assert visual_order([]) == []


def test_depth_never_passes_the_limit():
    text = "\u2067" * 200 + "a" + "\u2069" * 200
    assert max(resolve(text, 1).levels) <= 126


def unicode_cases():
    for line in UNICODE_FILE.read_text(encoding="utf-8").splitlines():
        fields = line.split("#")[0].strip().split(";")
        if len(fields) == 5:
            yield fields


@pytest.mark.slow
def test_the_whole_file_of_unicode_when_the_machine_has_it():
    wrong = []
    for codes, direction, base, levels, order in unicode_cases() if UNICODE_FILE.exists() else ():
        text = "".join(chr(int(code, 16)) for code in codes.split())
        resolved = resolve(text, {"0": 0, "1": 1, "2": None}[direction])
        found = levels_of_line(text, resolved, 0, len(text))
        wanted = levels.split()
        kept = [index for index, level in enumerate(wanted) if level != "x"]
        right = (
            resolved.base == int(base)
            and all(found[index] == int(wanted[index]) for index in kept)
            and [kept[index] for index in visual_order([found[index] for index in kept])]
            == [int(index) for index in order.split()]
        )
        if not right:
            wrong.append(codes)
    assert wrong == []
