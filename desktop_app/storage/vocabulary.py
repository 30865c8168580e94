"""The words of an office's names, held in memory: read once, then only what came since."""

from __future__ import annotations

from threading import Lock
from typing import Any

from desktop_app.domain.index_terms import TEXT_MARK
from desktop_app.domain.names import Lexicon
from desktop_app.storage.search_index import NAMES

LAST = "SELECT coalesce(max(id), 0) FROM search_words"
NEW = "SELECT id, term FROM search_words WHERE id > ? ORDER BY id"

WORDS = (
    f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.names_words USING fts5vocab(main, {NAMES}, row)",
    "SELECT term, doc FROM temp.names_words",
)


class Vocabulary:
    """One open office's words; several threads may ask."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._lexicon: Lexicon | None = None
        self._last = 0

    @property
    def is_there(self) -> bool:
        """Whether the words were read in."""
        return self._lexicon is not None

    def current(self, driver: Any) -> Lexicon:
        """Return the words as they are now, also those another program has just added."""
        with self._lock:
            if self._lexicon is None:
                # Its last number first: a word that comes in between is read twice, not missed.
                self._last = driver.execute(LAST).fetchone()[0]
                driver.execute(WORDS[0])
                self._lexicon = Lexicon(dict(driver.execute(WORDS[1]).fetchall()))
            else:
                self._add(driver.execute(NEW, (self._last,)).fetchall())
            return self._lexicon

    def _add(self, rows: list[tuple[int, str]]) -> None:
        if rows and self._lexicon is not None:
            self._last = rows[-1][0]
            names = [term for _, term in rows if not term.startswith(TEXT_MARK)]
            self._lexicon = self._lexicon.with_more(names) if names else self._lexicon

    def forget(self) -> None:
        """Read all anew at the next asking."""
        with self._lock:
            self._lexicon = None
