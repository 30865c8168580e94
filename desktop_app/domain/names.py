"""Folds names so that the usual writings of one name, in either script, meet one another."""

from __future__ import annotations

import re
import unicodedata

from desktop_app.domain.texts import strip_invisible, to_western_digits

SKELETON_MARK = "_"

_DROPPED = str.maketrans("", "", "ـ'’‘ʼ`´")
_INTERCHANGED = str.maketrans(
    {"ى": "ي", "ة": "ه", "ء": "", "ٱ": "ا", "ی": "ي", "ک": "ك", "گ": "ك", "ڭ": "ك"}
    | {"ڤ": "ف", "پ": "ب", "œ": "oe", "æ": "ae"}
)
_SERVANT = re.compile(r"\bعبد (?=ال)")
_FAITH = re.compile(r"(?<=[ء-ي]) (?=الدين\b)")
_IS_ARABIC = re.compile(r"[ء-ي]")

_ARTICLES = frozenset({"el", "al", "l", "er", "ed", "en", "es", "ess", "ech", "ez", "ال"})
_PARTICLES = _ARTICLES | {"abd", "abdel", "ben", "bin", "ibn", "bou", "عبد", "بن", "ابن", "بو"}
_ENDINGS = frozenset({"الدين", "eddine", "eddin", "dine", "din"})


def fold(text: str) -> str:
    """Return the text as it is compared: one writing for letters that people interchange.

    Arabic: أإآٱ -> ا, ى -> ي, ة -> ه, ؤ -> و, ئ -> ي, ء and marks dropped, «عبد الـ» and
    «… الدين» joined. Latin: lower case without accents. Digits are 0-9, apostrophes are
    dropped, other punctuation becomes a space, and spaces are single.
    """
    return _joined_up(_plain(text).translate(_INTERCHANGED))


def _joined_up(text: str) -> str:
    return _FAITH.sub("", _SERVANT.sub("عبد", text))


def _plain(text: str) -> str:
    """Return what fold returns, with ة, ى and ء still told apart and no words joined."""
    visible = strip_invisible(text).translate(_DROPPED)
    cased = to_western_digits(unicodedata.normalize("NFKC", visible)).casefold()
    # Decomposing parts the hamza and madda from their letters too: أ -> ا, ؤ -> و, ئ -> ي.
    bare = "".join(c for c in unicodedata.normalize("NFKD", cased) if not _is_mark(c))
    return " ".join("".join(c if c.isalnum() else " " for c in bare.translate(_DROPPED)).split())


def _is_mark(letter: str) -> bool:
    return unicodedata.category(letter).startswith("M")


def search_terms(text: str) -> list[str]:
    """Return the words by which a name is found, sorted, each once.

    They are the folded words, words joined with the particles before them (el, abd, ben, بن…),
    Arabic words without ال, and consonant skeletons that begin with `_`.
    """
    terms: set[str] = set()
    for unit in _units(text):
        for form in {*unit, "".join(unit)}:
            terms |= _written(form)
            terms |= _skeletons(form)
    return sorted(terms)


def query_terms(text: str) -> list[list[str]]:
    """Return, for each name typed, the terms that may answer it: written ones first.

    A person is found when every list has a term among the person's search_terms (or, while the
    last name is being typed, one that begins one of them). Skeletons also bring near names,
    such as محمود for محمد: ask with the written terms first.
    """
    answers = []
    for unit in _units(text):
        forms = {"".join(unit)}
        if set(unit[:-1]) <= _ARTICLES:
            forms.add(unit[-1])
        written = {term for form in forms for term in _written(form)}
        skeletons = {term for form in forms for term in _skeletons(form)}
        answers.append([*sorted(written), *sorted(skeletons)])
    return answers


def latin_skeleton(text: str) -> str:
    """Return the consonants of a name as Latin letters, without its article: one key for
    «العلوي», `EL ALAOUI` and `Alaoui`. Empty when the name has no consonant.
    """
    joined = ""
    for unit in _units(text):
        words = unit[1:] if len(unit) > 1 and unit[0] in _ARTICLES else unit
        joined += _consonants(_without_article("".join(words)))
    return joined


def _units(text: str) -> list[list[str]]:
    """Part a name into words, each with the particles that belong to it."""
    units: list[list[str]] = []
    open_unit: list[str] = []
    for word in _split_servants(_plain(text)).split():
        if word in _ENDINGS and units and not open_unit:
            units[-1].append(word)
            continue
        open_unit.append(word)
        if word not in _PARTICLES:
            units.append(open_unit)
            open_unit = []
    return [*units, open_unit] if open_unit else units


def _split_servants(text: str) -> str:
    return re.sub(r"\bعبد(?=ال..)", "عبد ", text)


def _written(form: str) -> set[str]:
    """Return a word as it is written, folded, with and without its Arabic article."""
    return {form.translate(_INTERCHANGED), _without_article(form).translate(_INTERCHANGED)} - {""}


def _without_article(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def _skeletons(form: str) -> set[str]:
    """Return the skeletons of a word's spellings, each in a strict and a loose form."""
    found = set()
    for spelling in _spellings(form):
        strict, loose = _consonants(spelling), _loose(spelling)
        found |= {strict, loose} if len(loose) > 1 else {strict}
        if strict.startswith("l") and len(strict) >= 4:
            found.add(strict[1:])
    return {_marked(bones) for bones in found if bones}


def _marked(bones: str) -> str:
    # A lone consonant is closed, so that it answers as a whole and starts no other skeleton.
    return SKELETON_MARK + bones + (SKELETON_MARK if len(bones) == 1 else "")


_SUN_ARTICLE = re.compile(r"(?<=.)ال(?=[تثدذرزسشصضطظن])")
_LATIN_ARTICLE = re.compile(r"^[ea]l(?=.{4})")


def _spellings(form: str) -> set[str]:
    if _IS_ARABIC.search(form):
        # The l of the article is silent before sun letters: «عبد الرحمن» is Abderrahmane.
        return {form, _without_article(form), _SUN_ARTICLE.sub("", form)}
    return {form, _LATIN_ARTICLE.sub("", form)}


def _consonants(word: str) -> str:
    """Return a word's consonants: و and ي (w, ou, y, i) count only before a vowel."""
    sounds = _sounds(word)
    kept = []
    for index, sound in enumerate(sounds):
        following = sounds[index + 1 : index + 2]
        is_vowel = sound == "a" or (sound in "wy" and following not in {"a", "w", "y"})
        if not is_vowel or _is_arabic_start(word, index):
            kept.append(sound)
    return "".join(kept)


def _is_arabic_start(word: str, index: int) -> bool:
    return index == 0 and word[0] in "وي"


def _loose(word: str) -> str:
    """Return fewer consonants: no w or y but the first, no h after t or d, nor at the end."""
    sounds = _sounds(word)
    first = _consonants(word)[:1]
    rest = sounds.replace("th", "t").replace("dh", "d").replace("a", "")
    rest = re.sub("(?<=.)[rh]h", "g", rest) if not _IS_ARABIC.search(word) else rest
    bones = re.sub("[wy]", "", rest)
    bones = bones[:-1] if bones.endswith("h") else bones
    return first + bones if first in {"w", "y"} else bones


def _sounds(word: str) -> str:
    """Return a word in one alphabet: x is ش ch, q is خ kh, g is غ gh, a any other vowel."""
    return _arabic_sounds(word) if _IS_ARABIC.search(word) else _latin_sounds(word)


_ARABIC = str.maketrans(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءکگڭڤپی",
    "abttjhqddrzsxsdtdagfkklmnhwyaaakkkfby",
)


def _arabic_sounds(word: str) -> str:
    spoken = re.sub("اة$", "ات", word).replace("لله", "له").replace("ٱ", "ا")
    return re.sub(r"([wya])\1+", r"\1", spoken.translate(_ARABIC))


_LATIN_GROUPS = (
    (r"^rh|gh", "G"),
    (r"kh", "Q"),
    (r"ch|sh", "X"),
    (r"ph", "f"),
    (r"dj", "j"),
    (r"gu(?=[ei])|[gq]|ck", "k"),
    (r"c(?=[eiy])|ç", "s"),
    (r"c", "k"),
    (r"x", "ks"),
    (r"ou|oo|[uo]", "w"),
    (r"i", "y"),
    (r"e", "a"),
)


def _latin_sounds(word: str) -> str:
    for pattern, sound in _LATIN_GROUPS:
        word = re.sub(pattern, sound, word)
    return re.sub(r"(.)\1+", r"\1", word).lower()
