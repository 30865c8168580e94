"""The columns of the list of people."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain import formats
from desktop_app.domain.vocabulary import Relation
from desktop_app.services.rows import PersonRow
from desktop_app.translate import translate
from desktop_app.ui.columns import Column, Piece
from desktop_app.ui.pages.words import (
    alert_badge,
    category_words,
    former_words,
    posting_words,
    rank_or_principal,
)

USUAL = (
    "full_name_ar", "category", "file_number", "matricule", "rank", "posting", "phone",
    "open_requests", "alert",
)  # fmt: skip


def people_columns(query: Callable[[], str] = str) -> tuple[Column, ...]:
    """Return every column; the least needed of the usual ones give way on narrow windows.

    In the names stands what `query()` found.
    """

    def name(person: PersonRow) -> tuple[Piece, ...]:
        present = Piece(person.full_name_ar, 500, query=query())
        if not person.former_name:
            return (present,)
        return present, Piece(former_words(person), token="ink2", step="small", query=query())

    title = translate("People page", "Name")
    names = Column("full_name_ar", title, kind="pieces", weight=500, sort="name", minimum=144,
                   value=name)  # fmt: skip
    return (names, *_usual(), *_more())


def _usual() -> tuple[Column, ...]:
    return (
        Column("category", translate("People page", "Category"), 98, sort="category",
               value=lambda one: category_words(one.category, one.sex)),
        Column("file_number", translate("People page", "File number"), 138, "ltr", sort="file"),
        Column("matricule", translate("People page", "Service number"), 92, "ltr",
               sort="matricule", drop=2, value=_own_number),
        Column("rank", translate("People page", "Rank or principal"), 140, "pieces", sort="rank",
               drop=3, value=rank_or_principal),
        Column("posting", translate("People page", "Posting"), 170, token="ink2", drop=4,
               sort="posting", value=posting_words),
        Column("phone", translate("People page", "Telephone"), 116, "ltr", drop=1,
               value=lambda one: formats.phone(one.phone) if one.phone else ""),
        Column("open_requests", translate("People page", "Open"), 56, "number", "centre"),
        Column("alert", translate("People page", "Alerts"), 104, "badge", value=alert_badge),
    )  # fmt: skip


def _more() -> tuple[Column, ...]:
    return (
        Column("full_name_latin", translate("People page", "Name in Latin letters"), 150, "ltr",
               sort="latin"),
        Column("birth", translate("People page", "Birth"), 92, "date", sort="birth"),
        Column("cnie", translate("People page", "Identity card (CNIE)"), 96, "ltr"),
        Column("principal_name_ar", translate("People page", "Principal"), 150),
        Column("unit", translate("People page", "Unit of the file"), 80, "ltr", sort="unit"),
        Column("right_until", translate("People page", "Right until"), 92, "date"),
        Column("incomplete_requests", translate("People page", "Incomplete"), 70, "number",
               "centre"),
    )  # fmt: skip


def _own_number(person: PersonRow) -> str:
    return person.matricule if person.relation is Relation.PRINCIPAL else ""
