"""Says by which terms a name is kept in an index, and which terms answer what is typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
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
    TITLE_WRITINGS,
    TITLES,
    Unit,
    as_son_of,
    units_of,
    without_article,
    without_grown,
)

SKELETON_MARK = "_"
# An index made by other rules than these has to be made again.
RULES = 4

# What registers and people write short, or in a way that letters alone do not explain.
USUAL_WRITINGS = {
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
    "fatna": "fatima",
    "rita": "ghita",
    "mhamed": "mohamed",
    "mhammed": "mohamed",
    "امحمد": "محمد",
    "امبارك": "مبارك",
    "سيمحمد": "محمد",
    "رحمان": "رحمن",
    "فاطنه": "فاطمه",
    "طاها": "طه",
    "يس": "ياسين",
    "هرون": "هارون",
    "اسحق": "اسحاق",
    "اسمعيل": "اسماعيل",
    "ابرهيم": "ابراهيم",
    "سليمن": "سليمان",
    "عبدالرحمان": "عبدالرحمن",
}
NO_UNIT = Unit((), "")
_BEGINNINGS = (("ال", "ل"), ("ل", ""), ("ابو", "بو"), ("بو", "ابو"), ("ابن", "بن"), ("بن", "ابن"))
# Two words that many write as one.
_FATIMA = frozenset({"فاطمة", "فاطمه", "fatima", "fatema", "fatma"})
_ZAHRA = frozenset(
    {"الزهراء", "الزهرا", "الزهرة", "زهرة", "زهراء"}
    | {"zahra", "zahrae", "zohra", "ezzahra", "ezzahrae", "azzahra"}
)


@dataclass(frozen=True)
class Typed:
    """One word that was typed, with the terms of a name that answer it, surest first.

    `written` are the word's own folded writings: the whole of a term, or its beginning while
    the word is being typed. A `weak` word (a title, an article, a letter) may be left out when
    others answer. What is said in other ways is worked out when it is asked for: most words are
    there as they were typed.
    """

    word: str
    written: tuple[str, ...]
    weak: bool = False
    unit: Unit = NO_UNIT

    @property
    def spellings(self) -> tuple[str, ...]:
        """Other spellings of the whole word.

        Usual writings, then skeletons with the vowels that may be long, then those of consonants
        alone. A skeleton of three consonants or more may be a beginning too.
        """
        return self._ways[0]

    @property
    def loose(self) -> tuple[str, ...]:
        """Skeletons with fewer consonants."""
        return self._ways[1]

    @property
    def parts(self) -> tuple[str, ...]:
        """What answers only the word without its particle."""
        return self._ways[2]

    @cached_property
    def _ways(self) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        unit = self.unit
        known = dict.fromkeys(self.written)
        own = _own(unit)
        is_article = unit.core in ARTICLES and not unit.particles
        spellings, loose = ([], []) if is_article else _spellings(own)
        son = as_son_of(unit)
        if son and son != own:
            spellings = [interchange(son), *_spellings(son)[0], *spellings]
        parts = _parts(unit, unit.joined)
        return _fresh(spellings, known), _fresh(loose, known), _fresh(parts, known)


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
    search_terms. Ask in stages, until enough is found: `written` of all words (the last word as
    a beginning too), then without the weak ones, then what `answers` gives,
    in the order of its costs.
    """
    units = units_of(text)
    alone = len(units) == 1
    # Wherever it stands in the text a word is the same one.
    return [_typed(Unit(one.particles, one.core, one.ending), alone=alone) for one in units]


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
    for form in filter(None, (*_forms(unit), as_son_of(unit))):
        terms |= written(form)
        terms |= {*skeletons(form)}
    terms |= {interchange(one) for one in (*unit.kin, unit.ending)}
    terms |= {_marked(key) for key in _keys(unit.ending)[-1:]}
    rest = without_grown(interchange(unit.core))
    if rest:
        terms |= {rest, *(_marked(key) for key in _keys(rest))}
    for form in {interchange(unit.core), *written(unit.joined)} & USUAL_WRITINGS.keys():
        full = USUAL_WRITINGS[form]
        terms |= {full, *(_marked(key) for key in _keys(full))}
    return terms


def _forms(unit: Unit) -> list[str]:
    """Return the word joined with the particles that count, and alone."""
    return list(dict.fromkeys([_own(unit), unit.core]))


@lru_cache(maxsize=2_000)
def _typed(unit: Unit, *, alone: bool) -> Typed:
    joined = unit.joined
    known = dict.fromkeys(sorted(written(joined)))
    known |= dict.fromkeys(sorted(written(_own(unit))))
    known |= dict.fromkeys(_as_titled(interchange(joined)))
    weak = not alone and _is_weak(joined)
    return Typed(interchange(joined), tuple(known), weak, unit)


def _own(unit: Unit) -> str:
    """Return the word with the particles that say something, without its article."""
    return unit.joined if unit.kin else unit.core + unit.ending


def _fresh(terms: Iterable[str], known: dict[str, None]) -> tuple[str, ...]:
    """Return the terms that are not known yet, and make them known."""
    fresh = tuple(term for term in dict.fromkeys(terms) if term and term not in known)
    known |= dict.fromkeys(fresh)
    return fresh


def _as_titled(word: str) -> list[str]:
    """Return all writings of a title: «My», Moulay, «مولاي»."""
    return sorted(one for title in TITLE_WRITINGS if word in title for one in title)


def _is_weak(word: str) -> bool:
    plain = interchange(word)
    if plain in TITLES:
        return True
    if is_arabic(plain) or not plain.isalpha():
        return len(plain) < 2 and not plain.isdigit()
    # An article with a letter too many: `eel`, `uel`.
    return len(plain) < 3 or (len(plain) == 3 and ("el" in plain or plain[::2] == "el"))


def _spellings(form: str) -> tuple[list[str], list[str]]:
    """Return the terms of other spellings of a word, and of loose ones."""
    spellings, loose = map(list, _wide_keys(form))
    spellings = [*_other_writings(interchange(form)), *spellings]
    full = USUAL_WRITINGS.get(interchange(form))
    if full is not None:
        spellings = [full, *_spellings(full)[0], *spellings]
    return spellings, loose


def _other_writings(word: str) -> Iterator[str]:
    """Give the ways in which a beginning is written too: الحسن and لحسن, ابوبكر and بوبكر."""
    for usual, other in _BEGINNINGS:
        if word.startswith(usual) and len(word) - len(usual) > 2:
            yield other + word.removeprefix(usual)


def _parts(unit: Unit, joined: str) -> list[str]:
    cores = [unit.core] if unit.kin or unit.ending else []
    cores += filter(None, [without_grown(interchange(joined), fathers=True)])
    return [term for core in cores for term in [*sorted(written(core)), *map(_marked, _keys(core))]]


def is_skeleton(term: str) -> bool:
    """Tell whether a term is a skeleton, and no word as it is written."""
    return term.startswith(SKELETON_MARK)


def skeletons(word: str) -> list[str]:
    """Return the skeletons a word is kept by, marked."""
    return [_marked(key) for key in _keys(word)]


def written(form: str) -> set[str]:
    """Return a word as it is written, folded, with and without its Arabic article."""
    return {interchange(form), interchange(without_article(form))} - {""}


@lru_cache(maxsize=20_000)
def _keys(form: str) -> tuple[str, ...]:
    """Return the skeletons a word is kept by."""
    if not form:
        return ()
    spelling = without_article(form)
    keys: list[str] = []
    for sounds in readings(spelling):
        if is_arabic(form):
            keys += long_keys(spelling, sounds)
        keys.append(strict_key(spelling, sounds))
        keys += _useful(loose_key(spelling, sounds))
    # «لوداية» is Oudaya as well as Loudaya.
    if not is_arabic(form) or form.startswith("ل"):
        keys += _shorn(keys)
    return tuple(key for key in dict.fromkeys(keys) if key)


@lru_cache(maxsize=2_000)
def _wide_keys(form: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the skeletons that are asked for a word, and loose ones; strictest first."""
    long, strict, loose = [], [], []
    for spelling in bare_spellings(form):
        for sounds in readings(spelling):
            long += long_keys(spelling, sounds)
            strict.append(strict_key(spelling, sounds))
            loose += _useful(loose_key(spelling, sounds))
    sure = [*long, *strict]
    return tuple(map(_marked, sure)), tuple(map(_marked, [*loose, *_shorn(strict)]))


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
