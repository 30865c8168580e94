"""Parts a name into its words, each with the particles that belong to it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from desktop_app.domain.names.folding import interchange, plain

LONGEST_WORD = 60
# No name has more; whatever else is pasted says nothing of a person.
MOST_WORDS, MOST_PARTICLES = 24, 4


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


ARTICLES = _set(
    "ال el al l ell er err ed edd en enn es ess et ett ez ezz ech echch ar ad an as at az ach"
)
SERVANTS = _set("عبد abd abdel abdal abdul abdoul abder abdes")
# «بن» and «ابن», «بو» and «أبو» say the same: one writing for each.
_ONE_PARTICLE = {
    "ابن": "بن",
    "ابو": "بو",
    "ابي": "بو",
    "ibn": "ben",
    "bin": "ben",
    "bnou": "ben",
    "abou": "bou",
    "abu": "bou",
    "abi": "bou",
    "bu": "bou",
    "ayt": "ait",
    "aith": "ait",
    "bint": "bent",
    "um": "oum",
    "om": "oum",
    "umm": "oum",
    "ouled": "oulad",
    "maa": "ma",
    "wld": "ould",
    "wlad": "oulad",
    # «بل» is بن with the article of what follows.
    "بل": "بن",
    "bel": "ben",
    "نايت": "ايت",
    "nait": "ait",
    "ايد": "اد",
    "idd": "id",
    "ida": "id",
    "u": "ou",
}
_KIN = _set(
    "بن بو بنت بني ايت ام ولد اولاد اهل منت ما اد او"
    " ben bou bent beni bni ait oum ould oulad ahl mint ma id ou"
)
_PARTICLES = ARTICLES | SERVANTS | _KIN | frozenset(_ONE_PARTICLE)

# Said to a person rather than borne: they may be left out of what is typed or of what is stored.
# Each line is one title, in all its writings.
TITLE_WRITINGS = tuple(
    _set(line)
    for line in (
        "لاله لالا للا lalla lala lla",
        "مولاي moulay moulaye mulay mly my",
        "سيدي سيد سي sidi sid si",
        "الحاج حاج haj hadj hajj elhaj elhadj elhajj lhaj hajji",
        "الحاجه حاجه hajja hadja haja elhajja lhajja",
    )
)
TITLES = frozenset().union(*TITLE_WRITINGS)
_ENDINGS = _set("الدين دين الله eddine eddin ddine dine din allah ellah")

_WITHIN = re.compile(r"\bعبد(?=ال..)")
# What a word may begin with when it was written in one with its particle or title.
_GROWN_ON = re.compile(
    "^(?:(?:عبدال|بنت|ابن|بن|ايت|سيدي|سيد|مولاي|ولد|لاله|لالا|للا)(?=..[^ ])"
    "|(?:abdel|abdul|bent|ben|ait|sidi|sid|moulay|lalla|lala|ould)(?=[^ ]{4}))"
)
_SONS = (
    (re.compile("^(?:بنال|بن|بل)(?=...)"), "بن"),
    (re.compile("^(?:benel|ben|bel)(?=[^ ]{4})"), "ben"),
)
_GROWN_FATHER = re.compile("^(?:(?:ابو|بو|سي)(?=...)|(?:abou|abu|bou|si)(?=[^ ]{4}))")


@dataclass(frozen=True, slots=True)
class Unit:
    """A word of a name with the particles before it: «بن» + «علي», `el` + `alaoui`.

    `ending` is what always follows its word: «نور» + «الدين». All parts are plain, so that ة
    and ى are still told apart. `places` says which words of the text they were.
    """

    particles: tuple[str, ...]
    core: str
    ending: str = ""
    places: tuple[int, ...] = ()

    @property
    def joined(self) -> str:
        """Return the whole as one word."""
        return ("".join(self.particles) + self.core + self.ending)[:LONGEST_WORD]

    @property
    def kin(self) -> tuple[str, ...]:
        """Return the particles that say something: all but articles."""
        return tuple(one for one in self.particles if one not in ARTICLES)


def units_of(text: str) -> list[Unit]:
    """Return the words of a name; a particle that nothing follows is a word of its own."""
    return gathered(enumerate(words_apart(text)))


def gathered(words: Iterable[tuple[int, str]]) -> list[Unit]:
    """Return the units that plain words make, given with their places."""
    units: list[Unit] = []
    waiting: list[str] = []
    places: list[int] = []
    for place, long_word in islice(words, MOST_WORDS):
        word = long_word[:LONGEST_WORD]
        if interchange(word) in _ENDINGS and units and not waiting:
            last = units[-1]
            units[-1] = Unit(last.particles, last.core, last.ending + word, (*last.places, place))
            continue
        places.append(place)
        if interchange(word) in _PARTICLES and len(waiting) < MOST_PARTICLES:
            waiting.append(_ONE_PARTICLE.get(word, word))
        else:
            units.append(Unit(tuple(waiting), word, "", tuple(places)))
            waiting, places = [], []
    if waiting:
        units.append(Unit(tuple(waiting[:-1]), waiting[-1], "", tuple(places)))
    return units


def words_apart(text: str) -> list[str]:
    """Return the plain words of one written word: «عبدالله» is two."""
    words = _WITHIN.sub("عبد ", plain(text)).split()
    return [word for word in words if interchange(word)]


def without_article(word: str) -> str:
    """Return a plain Arabic word without «ال» when enough of it is left."""
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def as_son_of(unit: Unit) -> str:
    """Return one writing for «بن العربي», «بلعربي» and «بنعربي», plain and in one word; or ''."""
    if unit.kin:
        last = unit.kin[-1]
        return last + without_article(unit.core) + unit.ending if last in {"بن", "ben"} else ""
    for pattern, son in _SONS:
        found = pattern.match(unit.core)
        if found:
            return son + unit.core[found.end() :] + unit.ending
    return ""


def without_grown(word: str, *, fathers: bool = False) -> str:
    """Return what follows a particle or title that was written in one with a word, or ''.

    With `fathers`, a beginning that may as well be the name's own is taken for أبو or `si` too.
    """
    found = _GROWN_ON.match(word) or (_GROWN_FATHER.match(word) if fathers else None)
    return word[found.end() :] if found else ""
