"""Direction of text: the Unicode Bidirectional Algorithm (UAX #9, version 14 and later).

`resolve` gives one embedding level to each character of one paragraph, `levels_of_line` applies
rule L1 to a line cut out of it and `visual_runs` applies rule L2: the runs of that line from left
to right. Rule L3 (marks) and L4 (mirroring) are left to the shaper.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple
from unicodedata import bidirectional, normalize

MAX_DEPTH = 125
MAX_OPEN_BRACKETS = 63

ISOLATE_OPENERS = frozenset({"LRI", "RLI", "FSI"})
EMBEDDING_OPENERS = frozenset({"LRE", "RLE", "LRO", "RLO"})
REMOVED_BY_X9 = EMBEDDING_OPENERS | {"PDF", "BN"}
EXPLICIT = ISOLATE_OPENERS | REMOVED_BY_X9 | {"PDI", "B"}
NEUTRAL_OR_ISOLATE = ISOLATE_OPENERS | {"B", "S", "WS", "ON", "PDI"}
RESET_BY_L1 = ISOLATE_OPENERS | REMOVED_BY_X9 | {"WS", "PDI"}
PLAIN_IN_RIGHT_TO_LEFT = frozenset({"R", "AL", "NSM", "WS", "CS", "ON", "ES", "ET"})
STRONG_OF = {"L": "L", "R": "R", "EN": "R", "AN": "R"}

# Pairs of property Bidi_Paired_Bracket, opening then closing.
_BRACKET_PAIRS = (
    "()[]{}\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e\u208d\u208e\u2308\u2309"
    "\u230a\u230b\u2329\u232a\u2768\u2769\u276a\u276b\u276c\u276d\u276e\u276f\u2770\u2771\u2772"
    "\u2773\u2774\u2775\u27c5\u27c6\u27e6\u27e7\u27e8\u27e9\u27ea\u27eb\u27ec\u27ed\u27ee\u27ef"
    "\u2983\u2984\u2985\u2986\u2987\u2988\u2989\u298a\u298b\u298c\u298d\u2990\u298f\u298e\u2991"
    "\u2992\u2993\u2994\u2995\u2996\u2997\u2998\u29d8\u29d9\u29da\u29db\u29fc\u29fd\u2e22\u2e23"
    "\u2e24\u2e25\u2e26\u2e27\u2e28\u2e29\u2e55\u2e56\u2e57\u2e58\u2e59\u2e5a\u2e5b\u2e5c\u3008"
    "\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011\u3014\u3015\u3016\u3017\u3018\u3019"
    "\u301a\u301b\ufe59\ufe5a\ufe5b\ufe5c\ufe5d\ufe5e\uff08\uff09\uff3b\uff3d\uff5b\uff5d\uff5f"
    "\uff60\uff62\uff63"
)
# Each bracket leads to the canonical form of its closing bracket (U+2329 and U+3008 are one).
CLOSING_OF_OPENING = {
    opening: normalize("NFC", closing)
    for opening, closing in zip(_BRACKET_PAIRS[::2], _BRACKET_PAIRS[1::2], strict=True)
}
_BRACKETS = re.compile(f"[{re.escape(_BRACKET_PAIRS)}]")
_NOT_BRACKETS = re.compile(f"[^{re.escape(_BRACKET_PAIRS)}]")
CANONICAL_CLOSING = {closing: normalize("NFC", closing) for closing in _BRACKET_PAIRS[1::2]}


class Resolved(NamedTuple):
    """The base level of a paragraph and the level of each of its characters.

    Characters that rule X9 removes carry the level of the character before them, so that they
    never part a run.
    """

    base: int
    levels: tuple[int, ...]


class Run(NamedTuple):
    """Characters `start` to `stop` of a line; they read right to left when `level` is odd."""

    start: int
    stop: int
    level: int


@dataclass(slots=True)
class _Sequence:
    """An isolating run sequence (BD13): positions in the text, and the borders of rule X10."""

    positions: list[int]
    level: int
    start_type: str
    end_type: str

    @property
    def direction(self) -> str:
        return _side(self.level)


def classes_of(text: str) -> list[str]:
    """The Bidi_Class of each character; unassigned characters count as L."""
    return [bidirectional(character) or "L" for character in text]


def resolve(text: str, base: int | None = 1) -> Resolved:
    """The levels of one paragraph; `base` is 0, 1, or None to take it from the text (P2, P3)."""
    classes = tuple(classes_of(text))
    if base is None:
        base = _first_strong_level(classes, 0, None)
    if base == 1 and PLAIN_IN_RIGHT_TO_LEFT.issuperset(classes):
        return Resolved(1, (1,) * len(text))
    return _resolve(classes, _NOT_BRACKETS.sub("\0", text) if _BRACKETS.search(text) else "", base)


@lru_cache(maxsize=4096)
def _resolve(original: tuple[str, ...], brackets: str, base: int) -> Resolved:
    """The levels for classes of characters: texts that differ in letters alone are resolved once.

    `brackets` is the text without its other characters, or nothing when it has no bracket.
    """
    classes = list(original)
    partner = _matching_isolates(original)
    levels = _explicit_levels(original, classes, partner, base)
    for sequence in _isolating_sequences(original, levels, partner, base):
        types = [classes[position] for position in sequence.positions]
        _resolve_weak(types, sequence.start_type)
        if brackets:
            _resolve_brackets(brackets, original, types, sequence)
        _resolve_neutral(types, sequence)
        _resolve_implicit(types, sequence, levels)
    _level_removed(original, levels, base)
    return Resolved(base, tuple(levels))


def levels_of_line(text: str, resolved: Resolved, start: int, stop: int) -> list[int]:
    """Rule L1 for the line `text[start:stop]`: separators and trailing blanks take the base."""
    levels = list(resolved.levels[start:stop])
    trailing = True
    for index in range(stop - start - 1, -1, -1):
        bidi_class = bidirectional(text[start + index])
        if bidi_class in ("S", "B"):
            trailing = True
        elif bidi_class not in RESET_BY_L1:
            trailing = False
        if trailing:
            levels[index] = resolved.base
    return levels


def visual_runs(levels: Sequence[int]) -> list[Run]:
    """Rule L2: the runs of a line from left to right."""
    runs = _level_runs(levels)
    odd_levels = [run.level for run in runs if run.level & 1]
    if not odd_levels:
        return runs
    for level in range(max(run.level for run in runs), min(odd_levels) - 1, -1):
        _reverse_from(runs, level)
    return runs


def _level_runs(levels: Sequence[int]) -> list[Run]:
    runs: list[Run] = []
    start = 0
    for index in range(1, len(levels) + 1):
        if index == len(levels) or levels[index] != levels[start]:
            runs.append(Run(start, index, levels[start]))
            start = index
    return runs


def _reverse_from(runs: list[Run], level: int) -> None:
    """Reverse in place each unbroken row of runs whose level is `level` or more."""
    start = 0
    while start < len(runs):
        stop = start
        while stop < len(runs) and runs[stop].level >= level:
            stop += 1
        runs[start:stop] = runs[start:stop][::-1]
        start = stop + 1


def _first_strong_level(classes: Sequence[str], start: int, stop: int | None) -> int:
    """P2 and P3 between two positions, skipping what stands inside isolates."""
    depth = 0
    for bidi_class in classes[start:stop]:
        if bidi_class in ISOLATE_OPENERS:
            depth += 1
        elif bidi_class == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and bidi_class in ("L", "R", "AL"):
            return 0 if bidi_class == "L" else 1
    return 0


def _matching_isolates(classes: Sequence[str]) -> dict[int, int]:
    """BD9: the position of each isolate initiator and that of its PDI."""
    partner: dict[int, int] = {}
    if "PDI" not in classes:
        return partner
    opened: list[int] = []
    for index, bidi_class in enumerate(classes):
        if bidi_class in ISOLATE_OPENERS:
            opened.append(index)
        elif bidi_class == "PDI" and opened:
            partner[opened.pop()] = index
    return partner


class _Status(NamedTuple):
    """An entry of the directional status stack of rules X1 to X8."""

    level: int
    override: str | None
    isolate: bool


class _Explicit:
    """The state of rules X1 to X8 while they walk through a paragraph."""

    def __init__(self, base: int) -> None:
        self.stack = [_Status(base, None, False)]
        self.overflow_isolates = 0
        self.overflow_embeddings = 0
        self.valid_isolates = 0

    @property
    def top(self) -> _Status:
        return self.stack[-1]

    def next_level(self, right_to_left: bool) -> int:
        return (self.top.level + 1) | 1 if right_to_left else (self.top.level + 2) & ~1

    def open_embedding(self, bidi_class: str) -> None:
        level = self.next_level(bidi_class[0] == "R")
        if level <= MAX_DEPTH and not self.overflow_isolates and not self.overflow_embeddings:
            override = bidi_class[0] if bidi_class[2] == "O" else None
            self.stack.append(_Status(level, override, False))
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1

    def open_isolate(self, right_to_left: bool) -> None:
        level = self.next_level(right_to_left)
        if level <= MAX_DEPTH and not self.overflow_isolates and not self.overflow_embeddings:
            self.valid_isolates += 1
            self.stack.append(_Status(level, None, True))
        else:
            self.overflow_isolates += 1

    def close_isolate(self) -> None:
        if self.overflow_isolates:
            self.overflow_isolates -= 1
        elif self.valid_isolates:
            self.overflow_embeddings = 0
            while not self.top.isolate:
                self.stack.pop()
            self.stack.pop()
            self.valid_isolates -= 1

    def close_embedding(self) -> None:
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.top.isolate and len(self.stack) > 1:
            self.stack.pop()


def _explicit_levels(
    original: Sequence[str], classes: list[str], partner: dict[int, int], base: int
) -> list[int]:
    """Rules X1 to X8; `classes` receives the overrides."""
    if EXPLICIT.isdisjoint(original):
        return [base] * len(original)
    state = _Explicit(base)
    levels: list[int] = []
    for index, bidi_class in enumerate(original):
        if bidi_class == "PDI":
            state.close_isolate()
        elif bidi_class == "PDF":
            state.close_embedding()
        status = state.top
        levels.append(base if bidi_class == "B" else status.level)
        if status.override and bidi_class not in REMOVED_BY_X9 and bidi_class != "B":
            classes[index] = status.override
        if bidi_class in EMBEDDING_OPENERS:
            state.open_embedding(bidi_class)
        elif bidi_class in ISOLATE_OPENERS:
            state.open_isolate(_isolate_is_right_to_left(original, index, partner))
    return levels


def _isolate_is_right_to_left(classes: Sequence[str], opener: int, partner: dict[int, int]) -> bool:
    if classes[opener] == "FSI":
        return _first_strong_level(classes, opener + 1, partner.get(opener)) == 1
    return classes[opener] == "RLI"


def _isolating_sequences(
    original: Sequence[str], levels: Sequence[int], partner: dict[int, int], base: int
) -> list[_Sequence]:
    """Rule X10: level runs without what X9 removes, joined across their isolates."""
    kept = [index for index, name in enumerate(original) if name not in REMOVED_BY_X9]
    kept_levels = [levels[index] for index in kept]
    place = {position: index for index, position in enumerate(kept)}
    runs = [kept[run.start : run.stop] for run in _level_runs(kept_levels)]
    sequences = []
    for positions in _joined_runs(runs, partner):
        first, last = positions[0], positions[-1]
        level = levels[first]
        before = kept_levels[place[first] - 1] if place[first] else base
        after = kept_levels[place[last] + 1] if place[last] + 1 < len(kept) else base
        if original[last] in ISOLATE_OPENERS and last not in partner:
            after = base
        sequences.append(
            _Sequence(positions, level, _side(max(level, before)), _side(max(level, after)))
        )
    return sequences


def _joined_runs(runs: list[list[int]], partner: dict[int, int]) -> list[list[int]]:
    """Join a run that ends with an isolate initiator to the run its PDI begins."""
    run_starting_at = {run[0]: run for run in runs}
    closers = set(partner.values())
    joined = []
    for run in runs:
        if run[0] in closers:
            continue
        positions = list(run)
        while partner.get(positions[-1]) in run_starting_at:
            positions += run_starting_at[partner[positions[-1]]]
        joined.append(positions)
    return joined


def _side(level: int) -> str:
    return "R" if level & 1 else "L"


def _resolve_weak(types: list[str], start_type: str) -> None:
    """Rules W1 to W7, in place."""
    _join_marks(types, start_type)
    _letters_and_digits(types, start_type)
    _separators_between_digits(types)
    _terminators_beside_digits(types)
    _rest_of_weak(types, start_type)


def _join_marks(types: list[str], start_type: str) -> None:
    """W1: a mark takes the type of its letter; after an isolate it is neutral."""
    previous = start_type
    for index, name in enumerate(types):
        if name == "NSM":
            isolate = previous in ISOLATE_OPENERS or previous == "PDI"
            types[index] = "ON" if isolate else previous
        previous = types[index]


def _letters_and_digits(types: list[str], start_type: str) -> None:
    """W2 and W3: digits after an Arabic letter are Arabic digits; Arabic letters become R."""
    strong = start_type
    for index, name in enumerate(types):
        if name in ("L", "R", "AL"):
            strong = name
        if name == "AL":
            types[index] = "R"
        elif name == "EN" and strong == "AL":
            types[index] = "AN"


def _separators_between_digits(types: list[str]) -> None:
    """W4: one separator between two digits of the same kind is a digit."""
    for index in range(1, len(types) - 1):
        before, name, after = types[index - 1 : index + 2]
        if before != after:
            continue
        if (name == "ES" and before == "EN") or (name == "CS" and before in ("EN", "AN")):
            types[index] = before


def _terminators_beside_digits(types: list[str]) -> None:
    """W5: a row of terminators (per cent, currency) beside European digits joins them."""
    index = 0
    while index < len(types):
        stop = index
        while stop < len(types) and types[stop] == "ET":
            stop += 1
        beside = types[max(0, index - 1) : index] + types[stop : stop + 1]
        if stop > index and "EN" in beside:
            types[index:stop] = ["EN"] * (stop - index)
        index = stop + 1


def _rest_of_weak(types: list[str], start_type: str) -> None:
    """W6 and W7: other separators are neutral; European digits after Latin text are Latin."""
    strong = start_type
    for index, name in enumerate(types):
        if name in ("ET", "ES", "CS"):
            types[index] = "ON"
        elif name in ("L", "R"):
            strong = name
        elif name == "EN" and strong == "L":
            types[index] = "L"


def _resolve_brackets(
    text: str, original: Sequence[str], types: list[str], sequence: _Sequence
) -> None:
    """Rule N0: a pair of brackets takes the direction of what it holds, or of its context."""
    for opening, closing in _bracket_pairs(text, types, sequence.positions):
        found = _direction_of_pair(types, opening, closing, sequence)
        if found is None:
            continue
        for bracket in (opening, closing):
            types[bracket] = found
            _carry_to_marks(original, types, sequence.positions, bracket)


def _bracket_pairs(text: str, types: list[str], positions: list[int]) -> list[tuple[int, int]]:
    """BD16: pairs of indexes into the sequence, sorted by the opening one."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for index, position in enumerate(positions):
        character = text[position]
        if types[index] != "ON":
            continue
        if character in CLOSING_OF_OPENING:
            if len(opened) == MAX_OPEN_BRACKETS:
                return []
            opened.append((CLOSING_OF_OPENING[character], index))
        elif character in CANONICAL_CLOSING:
            _close_bracket(CANONICAL_CLOSING[character], index, opened, pairs)
    return sorted(pairs)


def _close_bracket(
    closing: str, index: int, opened: list[tuple[str, int]], pairs: list[tuple[int, int]]
) -> None:
    for depth in range(len(opened) - 1, -1, -1):
        if opened[depth][0] == closing:
            pairs.append((opened[depth][1], index))
            del opened[depth:]
            return


def _direction_of_pair(
    types: list[str], opening: int, closing: int, sequence: _Sequence
) -> str | None:
    """N0 b, c, d: the direction of a pair, or None when nothing strong stands inside."""
    inside = {STRONG_OF.get(name) for name in types[opening + 1 : closing]} - {None}
    if sequence.direction in inside:
        return sequence.direction
    if not inside:
        return None
    for name in reversed(types[:opening]):
        if name in STRONG_OF:
            return STRONG_OF[name]
    return sequence.start_type


def _carry_to_marks(
    original: Sequence[str], types: list[str], positions: list[int], bracket: int
) -> None:
    """The marks right after a resolved bracket follow it."""
    index = bracket + 1
    while index < len(positions) and original[positions[index]] == "NSM":
        types[index] = types[bracket]
        index += 1


def _resolve_neutral(types: list[str], sequence: _Sequence) -> None:
    """N1 and N2: neutrals between equal directions follow them, others follow the embedding."""
    index = 0
    while index < len(types):
        stop = index
        while stop < len(types) and types[stop] in NEUTRAL_OR_ISOLATE:
            stop += 1
        if stop > index:
            before = STRONG_OF[types[index - 1]] if index else sequence.start_type
            after = STRONG_OF[types[stop]] if stop < len(types) else sequence.end_type
            direction = before if before == after else sequence.direction
            types[index:stop] = [direction] * (stop - index)
        index = stop + 1


def _resolve_implicit(types: list[str], sequence: _Sequence, levels: list[int]) -> None:
    """I1 and I2."""
    if sequence.level & 1:
        steps = {"R": 0, "L": 1, "EN": 1, "AN": 1}
    else:
        steps = {"L": 0, "R": 1, "EN": 2, "AN": 2}
    for name, position in zip(types, sequence.positions, strict=True):
        levels[position] = sequence.level + steps[name]


def _level_removed(original: Sequence[str], levels: list[int], base: int) -> None:
    previous = base
    for index, name in enumerate(original):
        if name in REMOVED_BY_X9:
            levels[index] = previous
        previous = levels[index]
