"""Rows of a list copied as a table: few by who may see them, many by who may export them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import strip_marks
from desktop_app.services.desk import Desk
from desktop_app.services.exports import log_export
from desktop_app.translate import tell

# One row is read off the screen as well; more of them are a list that leaves.
UNTOLD = 10
MOST = 1000
# A worksheet takes a cell that begins so for a formula.
FORMULAS = ("=", "+", "-", "@")


@dataclass(frozen=True, slots=True)
class Copied:
    """A table as text (tabs between the cells) and as HTML, with how many rows it has."""

    text: str
    html: str
    count: int


def copied_table(
    desk: Desk, what: str, headings: Sequence[str], rows: Sequence[Sequence[str]], right: Action
) -> Copied:
    """Return rows as a table to be pasted elsewhere.

    One row takes the right to see it (`right`), more take the right to export. More than a few
    are noted in the trail as an export; ConflictError for more than a screen's worth of pages,
    which are exported with a reason.
    """
    desk.require(right if len(rows) <= 1 else Action.EXPORT)
    refuse_too_many(len(rows))
    cells = [[_cell(one) for one in row] for row in rows]
    heads = [_cell(one) for one in headings]
    text = "\n".join("\t".join(row) for row in (heads, *cells)) + "\n"
    copied = Copied(text, _html(heads, cells), len(rows))
    if len(rows) > UNTOLD:
        reason = tell(message("Exports", "Copied from the list"))
        log_export(desk, what, text.encode(), reason=reason, count=len(rows), columns=heads,
                   way="copy")  # fmt: skip
    return copied


def refuse_too_many(count: int) -> None:
    """Raise ConflictError for more rows than are copied."""
    if count > MOST:
        text = message("Exports", "At most %n rows are copied. Export the list instead.", n=MOST)
        raise ConflictError(text, "too_many")


def _cell(words: str) -> str:
    plain = " ".join(strip_marks(words).split())
    return f"'{plain}" if plain.startswith(FORMULAS) else plain


def _html(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(one)}</th>" for one in heads)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(one)}</td>" for one in row) + "</tr>" for row in rows
    )
    return f'<table dir="rtl"><tr>{head}</tr>{body}</table>'
