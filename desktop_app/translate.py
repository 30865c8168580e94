"""Puts marked texts into the user's language, straight from the .ts file, without Qt."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from xml.etree import ElementTree

from desktop_app import paths
from desktop_app.domain.messages import Message

DEFAULT_LANGUAGE = "ar"
_language = DEFAULT_LANGUAGE
# The language of what is being made here and now, where it is not the program's own.
_spoken: ContextVar[str] = ContextVar("spoken", default="")


def use_language(language: str) -> None:
    """Choose the language of all later texts: `ar`, or another whose .ts file exists."""
    global _language  # noqa: PLW0603 - one language for one program, set once at its start
    _language = language


def language() -> str:
    """Return the language in use."""
    return _spoken.get() or _language


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Say every text of the block in a language, in this thread alone: for one document."""
    before = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(before)


def languages() -> list[str]:
    """Return the codes of the languages whose file is there; English is the source."""
    return sorted({path.stem.rsplit("_", 1)[1] for path in paths.texts().glob("riaya_*.ts")})


def arabic_plural(n: int) -> int:
    """Return which of Arabic's six forms counts n: zero, one, two, few, many, other."""
    if n < 3:
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if n % 100 >= 11 else 5


def _western_plural(n: int) -> int:
    return 0 if n == 1 else 1


def french_plural(n: int) -> int:
    """Return which of French's two forms counts n; zero is singular."""
    return 0 if n < 2 else 1


PLURALS = {"ar": arabic_plural, "fr": french_plural}

Entry = str | tuple[str, ...]


@lru_cache(maxsize=4)
def texts_of(language: str) -> dict[tuple[str, str], Entry]:
    """Return {(context, source): text or plural forms} of a language; empty when unknown."""
    path = paths.texts() / f"riaya_{language}.ts"
    if not path.exists():
        return {}
    entries: dict[tuple[str, str], Entry] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for node in context.iter("message"):
            entry = _entry(node)
            if entry:
                entries[name, node.findtext("source", "")] = entry
    return entries


def _entry(node: ElementTree.Element) -> Entry | None:
    translation = node.find("translation")
    if translation is None or translation.get("type") in {"unfinished", "vanished", "obsolete"}:
        return None
    forms = tuple(form.text or "" for form in translation.findall("numerusform"))
    return forms or translation.text


def _find(context: str, source: str, n: int | None) -> str:
    spoken = language()
    entry = texts_of(spoken).get((context, source), source)
    if n is None:
        return entry if isinstance(entry, str) else entry[-1]
    if isinstance(entry, tuple):
        index = PLURALS.get(spoken, _western_plural)(n)
        entry = entry[min(index, len(entry) - 1)]
    return entry.replace("%n", str(n))


def translate(context: str, source: str, /, n: int | None = None, **values: object) -> str:
    """Return a marked text in the user's language with its `{names}` filled in.

    Both texts must be literals. `n` chooses the plural form and replaces `%n`. A value that is
    a Message is put into the language too.
    """
    text = _find(context, source, n)
    if not values:
        return text
    return text.format(**{name: _plain(value) for name, value in values.items()})


def _plain(value: object) -> object:
    return tell(value) if isinstance(value, Message) else value


def tell(message: Message) -> str:
    """Return a message in the user's language."""
    return translate(message.context, message.source, message.n, **message.values)
