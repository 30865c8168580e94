"""Says by which terms a name is kept in an index, and which terms answer what is typed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from desktop_app.domain.names.folding import interchange, is_arabic
from desktop_app.domain.names.sounds import (
    bare_spellings,
    long_keys,
    loose_key,
    readings,
    strict_key,
)
from desktop_app.domain.names.units import (
    ARTICLES,
    TITLES,
    Unit,
    units_of,
    without_article,
    without_grown,
)

SKELETON_MARK = "_"
# An index made by other rules than these has to be made again.
RULES = 2

# What registers and people write short. Each is one word.
ABBREVIATIONS = {
    "med": "mohamed",
    "mohd": "mohamed",
    "mhd": "mohamed",
    "md": "mohamed",
    "moh": "mohamed",
    "my": "moulay",
    "mly": "moulay",
    "hj": "haj",
    "lla": "lalla",
    "abdlh": "abdellah",
    "abdou": "abdellah",
    "fatim": "fatima",
    "fz": "fatimazahra",
    "fatimaz": "fatimazahra",
}
# Two words that many write as one.
_FATIMA = frozenset({"فاطمة", "فاطمه", "fatima", "fatema", "fatma"})
_ZAHRA = frozenset(
    {"الزهراء", "الزهرا", "الزهرة", "زهرة", "زهراء"}
    | {"zahra", "zahrae", "zohra", "ezzahra", "ezzahrae", "azzahra"}
)


@dataclass(frozen=True, slots=True)
class Typed:
    """One word that was typed, with the terms of a name that answer it, surest first.

    `written` are the word's own folded writings: the whole of a term, or its beginning while
    the word is being typed. `spellings` are other spellings of the whole word: abbreviations
    written out, then skeletons from the strictest to the loosest; a skeleton of three
    consonants or more may be a beginning too. `parts` answer only the word without its
    particle. A `weak` word (a title, one or two letters) may be left out when others answer.
    """

    word: str
    written: tuple[str, ...]
    spellings: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    weak: bool = False


def search_terms(name: str) -> list[str]:
    """Return the terms by which a name is found, sorted, each once.

    They are the folded words, words joined with their particles and without them, Arabic words
    without ال, and skeletons that begin with `_`.
    """
    units = units_of(name)
    terms: set[str] = set()
    for unit, following in zip_longest(units, units[1:]):
        terms |= _stored(unit)
        if following and unit.core in _FATIMA and following.core in _ZAHRA:
            terms |= {_marked(key) for key in _keys(unit.core + without_article(following.core))}
    return sorted(terms - {""})


def query_terms(text: str) -> list[Typed]:
    """Return one Typed for each word of a text.

    A person is found when every word that is not weak has a term among the person's
    search_terms. Ask in stages, until enough is found: `written`, then `spellings`, then
    `parts`, then what `near` finds for mistyped words.
    """
    units = units_of(text)
    return [_typed(unit, alone=len(units) == 1) for unit in units]


def latin_skeleton(text: str) -> str:
    """Return the consonants of a name as Latin letters, without its article: one key for
    «العلوي», `EL ALAOUI` and `Alaoui`. Empty when the name has no consonant.
    """
    return "".join(_skeleton_of(unit) for unit in units_of(text)).lower()


def _skeleton_of(unit: Unit) -> str:
    word = bare_spellings("".join(unit.kin) + unit.core + unit.ending)
    whole = word[0] if is_arabic(word[0]) else word[-1]
    return strict_key(whole, readings(whole)[0])


def _stored(unit: Unit) -> set[str]:
    terms = written(unit.joined)
    for form in _forms(unit):
        terms |= written(form)
        terms |= {_marked(key) for key in _keys(form)}
    terms |= {interchange(one) for one in (*unit.kin, unit.ending)}
    rest = without_grown(interchange(unit.core))
    if rest:
        terms |= {rest, *(_marked(key) for key in _keys(rest))}
    full = ABBREVIATIONS.get(unit.core)
    if full:
        terms |= {full, *(_marked(key) for key in _keys(full))}
    return terms


def _forms(unit: Unit) -> list[str]:
    """Return the word joined with the particles that count, and alone."""
    joined = unit.joined if unit.kin else unit.core + unit.ending
    return list(dict.fromkeys([joined, unit.core]))


def _typed(unit: Unit, *, alone: bool) -> Typed:
    joined = unit.joined
    own = joined if unit.kin else unit.core + unit.ending
    forms = sorted(written(joined)) if joined == own else [*sorted(written(joined)), *written(own)]
    spellings = _spellings(own)
    if unit.core in ARTICLES and not unit.particles:
        spellings = []
    parts = _parts(unit, joined)
    known = [term for term in dict.fromkeys(forms) if term]
    return Typed(
        word=interchange(joined),
        written=tuple(known),
        spellings=tuple(term for term in dict.fromkeys(spellings) if term not in known),
        parts=tuple(term for term in dict.fromkeys(parts) if term not in {*known, *spellings}),
        weak=not alone and _is_weak(joined),
    )


def _is_weak(word: str) -> bool:
    return interchange(word) in TITLES or (len(word) < 3 and not word.isdigit())


def _spellings(form: str) -> list[str]:
    full = ABBREVIATIONS.get(form)
    return [*([full, *_spellings(full)] if full else []), *map(_marked, _wide_keys(form))]


def _parts(unit: Unit, joined: str) -> list[str]:
    cores = [unit.core] if unit.kin or unit.ending else []
    cores += filter(None, [without_grown(interchange(joined), fathers=True)])
    return [term for core in cores for term in [*sorted(written(core)), *map(_marked, _keys(core))]]


def written(form: str) -> set[str]:
    """Return a word as it is written, folded, with and without its Arabic article."""
    return {interchange(form), interchange(without_article(form))} - {""}


@lru_cache(maxsize=20_000)
def _keys(form: str) -> tuple[str, ...]:
    """Return the skeletons a word is kept by."""
    spelling = without_article(form)
    keys: list[str] = []
    for sounds in readings(spelling):
        if is_arabic(form):
            keys += long_keys(spelling, sounds)
        keys.append(strict_key(spelling, sounds))
        keys += _useful(loose_key(spelling, sounds))
    if not is_arabic(form):
        keys += _shorn(keys)
    return tuple(key for key in dict.fromkeys(keys) if key)


@lru_cache(maxsize=2_000)
def _wide_keys(form: str) -> tuple[str, ...]:
    """Return the skeletons that are asked for a word, strictest first."""
    long, strict, loose = [], [], []
    for spelling in bare_spellings(form):
        for sounds in readings(spelling):
            long += long_keys(spelling, sounds)
            strict.append(strict_key(spelling, sounds))
            loose += _useful(loose_key(spelling, sounds))
    return tuple(key for key in dict.fromkeys([*long, *strict, *loose, *_shorn(strict)]) if key)


def _useful(loose: str) -> list[str]:
    """Return a loose key when it says enough: a lone consonant says nothing."""
    return [loose] if len(loose) > 1 else []


def _shorn(keys: list[str]) -> list[str]:
    """Return keys without an l that may be the article's: `Lahcen` is الحسن."""
    return [key[1:] for key in keys if key.startswith("l") and len(key) > 2]


def _marked(bones: str) -> str:
    # A lone consonant is closed, so that it answers as a whole and starts no other skeleton.
    if not (bones.isascii() and bones.isalpha()):
        return ""
    return SKELETON_MARK + bones.lower() + (SKELETON_MARK if len(bones) == 1 else "")
