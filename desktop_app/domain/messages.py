"""Sentences for a person, marked where they arise and put into a language at the edge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence in its English source, with the values of its `{names}`.

    `context` groups sentences for translators; `n` is the count behind `%n` when the sentence
    has a plural. A value may itself be a Message.
    """

    context: str
    source: str
    values: Mapping[str, object] = field(default_factory=dict)
    n: int | None = None

    def __str__(self) -> str:
        """Return the English sentence, for logs and tests."""
        text = self.source if self.n is None else self.source.replace("%n", str(self.n))
        return text.format(**self.values) if self.values else text


def message(context: str, source: str, /, n: int | None = None, **values: object) -> Message:
    """Mark a sentence for translation; both texts must be literals."""
    return Message(context, source, values, n)
