"""Orders people who may have been meant, those whose name is nearest to the typed text first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import pairwise

from rapidfuzz.distance import OSA

from desktop_app.domain.names.folding import interchange, is_arabic
from desktop_app.domain.names.hearing import ONE_NAME, sound_distance
from desktop_app.domain.names.terms import USUAL_WRITINGS, written
from desktop_app.domain.names.units import (
    TITLE_WRITINGS,
    TITLES,
    Unit,
    as_son_of,
    units_of,
    without_article,
    without_grown,
)

# What a word more than was typed takes away, a title more, and one that was typed and lacks.
SPARE, TITLE, LACKING_TITLE = 0.2, 0.03, 0.15
# What sounds so little otherwise in the other script is the same name, written in its way.
ALIKE, OTHER_SCRIPT = 0.4, 0.3
# A word without its article, and one that neither letters nor sounds explain.
PART, UNEXPLAINED = 0.02, 1.0
# Without its particle a name is often another: «كريم» is not «عبد الكريم».
PARTICLE = 0.2
# A word that only begins as one was typed, and may be what is being typed.
BEGINNING = 0.35
# Who is so near in the letters that were typed is not heard in the others.
NEAR = 0.5
# A typed word for which no word is left that another has not taken, and one that none is near.
SHARED, NOTHING = 0.5, 99.0


@dataclass(frozen=True)
class Meant:
    """A typed word, folded, and the costs of the terms that may have been meant by it.

    `bare` is the word without its article, when it has one; `begun` are the beginnings that may
    have been meant by a word that is still being typed.
    """

    typed: str
    costs: Mapping[str, float]
    unfinished: bool = False
    bare: str = ""
    begun: Mapping[str, float] = field(default_factory=dict)

    @cached_property
    def ways(self) -> set[str]:
        """The word with and without its article, and in full when it is one written short."""
        ways = {self.typed, self.bare or self.typed}
        return ways | {USUAL_WRITINGS[one] for one in ways if one in USUAL_WRITINGS}


@dataclass(frozen=True, slots=True)
class Borne:
    """A person's names in both scripts."""

    given_ar: str
    family_ar: str
    given_latin: str = ""
    family_latin: str = ""


@dataclass(frozen=True, slots=True)
class _Part:
    """The given or the family names of somebody: the forms of each word, and the titles.

    Two words beside one another stand there as one, too: `(first, last, forms)`.
    """

    words: tuple[tuple[int, int, tuple[tuple[str, float], ...]], ...] = ()
    count: int = 0
    titles: frozenset[str] = frozenset()


_Costs = Sequence[tuple[int, int, Sequence[float]]]


def nearest_first(words: Sequence[Meant], names: Mapping[int, Borne]) -> dict[int, float]:
    """Return the keys of names with how far each is from what was typed, the nearest first.

    `words` are those typed; each is for a word of its own. From UNEXPLAINED on a word is not
    explained by one mistake. A name is compared in the script that was typed, and by its sound
    in the other one.
    """
    comparison = _Comparison(words)
    found = {key: comparison.far(name) for key, name in names.items()}
    return {key: found[key] for key in sorted(found, key=found.__getitem__)}


class _Comparison:
    """Compares names with what was typed; the same few given and family names come many times."""

    def __init__(self, words: Sequence[Meant]) -> None:
        self.told = [word for word in words if word.typed not in TITLES] or list(words)
        self.titles = {one for word in words for one in TITLE_WRITINGS if word.typed in one}
        self.in_arabic = all(is_arabic(word.typed) for word in words)
        self._parts: dict[str, tuple[_Part, _Costs]] = {}

    def far(self, name: Borne) -> float:
        """Return how far a name is, in the script where it is nearer."""
        latin = NOTHING
        if not self.in_arabic and (name.given_latin or name.family_latin):
            latin = self._far(name.given_latin, name.family_latin)
        return latin if latin < NEAR else min(latin, self._far(name.given_ar, name.family_ar))

    def _far(self, given: str, family: str) -> float:
        (one, costs), (other, more) = self._apart(given), self._apart(family)
        moved = [(first + one.count, last + one.count, some) for first, last, some in more]
        distance, used = _paired([*costs, *moved], len(self.told))
        borne = {title for title in TITLE_WRITINGS if title & (one.titles | other.titles)}
        strange = len(borne - self.titles) * TITLE + len(self.titles - borne) * LACKING_TITLE
        return distance + max(0, one.count + other.count - used) * SPARE + strange

    def _apart(self, text: str) -> tuple[_Part, _Costs]:
        """Return a part of a name with what each of its words costs for each typed one."""
        if text not in self._parts:
            part = _part(text)
            costs = [
                (first, last, [_word_apart(word, forms) for word in self.told])
                for first, last, forms in part.words
            ]
            self._parts[text] = part, costs
        return self._parts[text]


def _paired(costs: _Costs, typed: int) -> tuple[float, int]:
    """Return how far all typed words are, each from a word of its own, and how many words met."""
    ways = sorted(
        (cost, word, first, last) for first, last, some in costs for word, cost in enumerate(some)
    )
    met: dict[int, float] = {}
    taken: set[int] = set()
    best: dict[int, float] = {}
    for cost, word, first, last in ways:
        best.setdefault(word, cost)
        if word not in met and taken.isdisjoint(range(first, last + 1)):
            met[word] = cost
            taken.update(range(first, last + 1))
        if len(met) == typed:
            break
    lacking = [best.get(word, NOTHING) + SHARED for word in range(typed) if word not in met]
    return sum(met.values()) + sum(lacking), len(taken)


@lru_cache(maxsize=20_000)
def _part(text: str) -> _Part:
    units = units_of(text)
    told = [unit for unit in units if interchange(unit.joined) not in TITLES]
    words = [(place, place, tuple(_forms(unit).items())) for place, unit in enumerate(told)]
    for place, (one, other) in enumerate(pairwise(told)):
        joined = (one.joined + form for form in {other.joined, without_article(other.joined)})
        words.append((place, place + 1, tuple((interchange(form), PART) for form in joined)))
    titles = frozenset(interchange(unit.joined) for unit in units) & TITLES
    return _Part(tuple(words), len(told), titles)


def _forms(unit: Unit) -> dict[str, float]:
    forms = {interchange(unit.joined): 0.0}
    for form, cost in (
        (unit.joined, PART),
        (as_son_of(unit), PART),
        (unit.core + unit.ending, PARTICLE if unit.kin else PART),
        (unit.core, PARTICLE if unit.kin or unit.ending else PART),
        (without_grown(interchange(unit.core)), PARTICLE),
    ):
        if form:
            # By its sound عيسى is told from عيسي, in letters they are one.
            forms.setdefault(without_article(form), cost)
            for term in written(form):
                forms.setdefault(term, cost)
                forms.setdefault(USUAL_WRITINGS.get(term, term), cost)
    return forms


def _word_apart(word: Meant, forms: Sequence[tuple[str, float]]) -> float:
    """Return how far a typed word is from the nearest form of a borne one."""
    return min(_apart(word, form) + cost for form, cost in forms)


def _apart(word: Meant, form: str) -> float:
    """Return what a correction costs, how other a sound is, or how many slips lie between."""
    if word.typed == form:
        return 0.0
    if word.bare == form:
        return PART
    if form in word.costs:
        return word.costs[form]
    if word.unfinished and form.startswith((word.typed, word.bare or word.typed)):
        return BEGINNING
    if word.begun:
        length = len(word.typed)
        starts = [form[:end] for end in (length - 1, length, length + 1)]
        begun = min((word.begun[start] for start in starts if start in word.begun), default=NOTHING)
        if begun < UNEXPLAINED:
            return begun
    in_arabic = is_arabic(word.typed), is_arabic(form)
    if not all(in_arabic):
        sound = min(sound_distance(one, form) for one in word.ways)
        if sound <= ALIKE and any(in_arabic):
            return sound * OTHER_SCRIPT
        if sound <= ONE_NAME or any(in_arabic):
            return sound if sound <= ONE_NAME else UNEXPLAINED + sound
    longer = word.unfinished and len(form) > len(word.typed) + 1
    slips: float = OSA.distance(word.typed, form[: len(word.typed)] if longer else form)
    return UNEXPLAINED + slips
