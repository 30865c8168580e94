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

    def phone(person: PersonRow) -> str:
        return formats.phone(person.phone) if person.phone else ""

    def category(person: PersonRow) -> str:
        return category_words(person.category, person.sex)

    def own_number(person: PersonRow) -> str:
        return person.matricule if person.relation is Relation.PRINCIPAL else ""

    return (
        Column(
            "full_name_ar",
            translate("People page", "Name"),
            kind="pieces",
            weight=500,
            sort="name",
            minimum=144,
            value=name,
        ),
        Column(
            "category",
            translate("People page", "Category"),
            width=98,
            sort="category",
            value=category,
        ),
        Column(
            "file_number",
            translate("People page", "File number"),
            width=138,
            kind="ltr",
            sort="file",
        ),
        Column(
            "matricule",
            translate("People page", "Service number"),
            width=92,
            kind="ltr",
            sort="matricule",
            drop=2,
            value=own_number,
        ),
        Column(
            "rank",
            translate("People page", "Rank or principal"),
            width=140,
            kind="pieces",
            sort="rank",
            drop=3,
            value=rank_or_principal,
        ),
        Column(
            "posting",
            translate("People page", "Posting"),
            width=170,
            token="ink2",
            drop=4,
            sort="posting",
            value=posting_words,
        ),
        Column(
            "phone",
            translate("People page", "Telephone"),
            width=116,
            kind="ltr",
            drop=1,
            value=phone,
        ),
        Column(
            "open_requests",
            translate("People page", "Open"),
            width=56,
            kind="number",
            align="centre",
        ),
        Column(
            "alert",
            translate("People page", "Alerts"),
            width=104,
            kind="badge",
            value=alert_badge,
        ),
        Column(
            "full_name_latin",
            translate("People page", "Name in Latin letters"),
            width=150,
            kind="ltr",
            sort="latin",
        ),
        Column("birth", translate("People page", "Birth"), width=92, kind="date", sort="birth"),
        Column("cnie", translate("People page", "Identity card (CNIE)"), width=96, kind="ltr"),
        Column("principal_name_ar", translate("People page", "Principal"), width=150),
        Column("unit", translate("People page", "Unit of the file"), 80, "ltr", sort="unit"),
        Column("right_until", translate("People page", "Right until"), width=92, kind="date"),
        Column(
            "incomplete_requests",
            translate("People page", "Incomplete"),
            width=70,
            kind="number",
            align="centre",
        ),
    )
