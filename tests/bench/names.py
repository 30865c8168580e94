"""Prints what the name engine costs: `python3 -m tests.bench.names`.

Times are of the processor, so that other work of the machine does not count.
"""

from __future__ import annotations

import sys
import time
import tracemalloc
from collections.abc import Callable, Sequence
from random import Random

from desktop_app.domain.names import (
    Lexicon,
    answers,
    begun_mistyped,
    meeting,
    query_terms,
    search_terms,
    similarity,
)
from desktop_app.domain.vocabulary import Sex
from desktop_app.services.demo.data import load_data
from desktop_app.services.demo.names import family_name, given_name

VOCABULARY = 50_000
NAMES = 2_000
TYPED = 1_000
ARABIC, LATIN = "ابتجحخدرزسشصطعغفقكلمنهوي", "abcdefghiklmnorstuy"


def made_names(rng: Random, count: int) -> list[str]:
    """Synthetic full names in both scripts, by turns."""
    data = load_data()
    names = []
    for number in range(count):
        family = family_name(rng, data)
        given = given_name(rng, data, rng.choice(list(Sex)), rng.randint(1940, 2010))
        arabic = number % 2
        names.append(
            f"{given.ar} {family.ar}" if arabic else f"{given.latin} {family.latin}".title()
        )
    return names


def vocabulary(rng: Random, names: Sequence[str], size: int = VOCABULARY) -> dict[str, int]:
    """The terms of the names, and terms like them: names of one or two letters' difference."""
    known = {term: rng.randint(1, 500) for name in names for term in search_terms(name)}
    written = [term for term in known if not term.startswith("_")]
    while len(known) < size:
        term = rng.choice(written)
        letters = LATIN if term.isascii() else ARABIC
        for _ in range(rng.randint(1, 3)):
            place = rng.randrange(len(term))
            term = term[:place] + rng.choice(letters) + term[place + rng.randrange(2) :]
        known.setdefault(term, 1)
    return known


def mistyped(rng: Random, name: str) -> str:
    """A name with one letter wrong."""
    place = rng.randrange(len(name))
    letters = LATIN if name.isascii() else ARABIC
    return name[:place] + rng.choice(letters) + name[place + 1 :]


def costs(task: Callable[..., object], calls: Sequence[tuple[object, ...]]) -> list[float]:
    """The sorted milliseconds of the processor that each call took."""
    taken = []
    for arguments in calls:
        start = time.process_time_ns()
        task(*arguments)
        taken.append((time.process_time_ns() - start) / 1e6)
    return sorted(taken)


def say(what: str, taken: Sequence[float]) -> None:
    """Print p50, p95 and p99."""
    shares = [taken[min(len(taken) - 1, int(len(taken) * share))] for share in (0.5, 0.95, 0.99)]
    figures = " / ".join(f"{value:.3f}" for value in shares)
    sys.stdout.write(f"{what:<58}{figures} ms\n")


def main() -> None:
    """Print the figures."""
    rng = Random(7)
    names = made_names(rng, NAMES)
    cold = costs(search_terms, [(name,) for name in dict.fromkeys(names)])
    say("search_terms of a name, each new: p50 / p95 / p99", cold)
    say("the same, words met before", costs(search_terms, [(name,) for name in names]))
    per_name = sum(len(search_terms(name)) for name in names) / len(names)
    sys.stdout.write(f"{'terms of a full name in one script':<58}{per_name:.1f}\n")
    known = vocabulary(rng, names)
    start = time.process_time()
    lexicon = Lexicon(known)
    built = time.process_time() - start
    tracemalloc.start()
    lexicon = Lexicon(known)
    own = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    texts = sum(sys.getsizeof(term) for term in known) + sys.getsizeof(known)
    sys.stdout.write(
        f"{f'lexicon of {len(lexicon)} terms':<58}{built * 1e3:.0f} ms to build, "
        f"{own / 1e6:.1f} MB beside {texts / 1e6:.1f} MB of terms and counts\n"
    )
    typed = [query_terms(mistyped(rng, rng.choice(names))) for _ in range(TYPED)]
    words = [word for some in typed for word in some]
    say("query_terms of a full name", costs(query_terms, [(name,) for name in names]))
    say("answers, a word", costs(answers, [(word, lexicon) for word in words]))
    begun = costs(begun_mistyped, [(word, lexicon) for word in words])
    say("beginnings of a word still being typed", begun)
    pairs = [(rng.choice(names), rng.choice(names)) for _ in range(TYPED)]
    say("meeting of two full names", costs(meeting, pairs))
    say("similarity of two full names", costs(similarity, pairs))


if __name__ == "__main__":
    main()
