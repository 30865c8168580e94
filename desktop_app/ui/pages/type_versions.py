"""The versions of a request type side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout

from desktop_app.domain.catalogue import TargetUnit
from desktop_app.domain.formats import dirhams, isolate, short_date
from desktop_app.domain.vocabulary import Category
from desktop_app.domain.vocabulary import label as words_of
from desktop_app.services.catalogue_edits import VersionRow
from desktop_app.translate import tell, translate
from desktop_app.ui.widgets.labels import label


def units() -> list[tuple[str, str]]:
    """Return how days may be counted, for a choice."""
    return [
        (TargetUnit.WORKING.value, translate("Edits", "working days")),
        (TargetUnit.CALENDAR.value, translate("Edits", "calendar days")),
    ]


class VersionTable(QFrame):
    """The versions of a type as columns, the newest first; what changed stands out."""

    def __init__(self, versions: Sequence[VersionRow]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(7)
        columns = [_facts(one) for one in versions]
        for line, (name, _) in enumerate(columns[0]):
            grid.addWidget(label(name, "small_quiet"), line, 0)
        for place, facts in enumerate(columns):
            earlier = columns[place - 1] if place else facts
            for line, (_, words) in enumerate(facts):
                changed = line >= HEADS and words != earlier[line][1]
                role = "strong" if changed or line == 0 else "small"
                grid.addWidget(label(words or "-", role, wrap=True), line, len(columns) - place)
        for place in range(1, len(columns) + 1):
            grid.setColumnStretch(place, 1)


# The first lines name the version itself: that they differ says nothing.
HEADS = 5


def _facts(version: VersionRow) -> list[tuple[str, str]]:
    kind = version.type
    author = version.account_ar or translate("Edits", "shipped with the program")
    papers = [" / ".join(need.codes) for need in kind.papers]
    papers += [translate("Edits", "{paper} (optional)", paper=one) for one in kind.optional_papers]
    days = translate("Edits", "%n days", n=kind.target.number)
    unit = dict(units())[kind.target.unit.value]
    open_or_closed = (
        translate("Edits", "closed") if kind.closed else translate("Edits", "open to requests")
    )
    return [
        (translate("Edits", "Version"), isolate(str(version.number))),
        (translate("Edits", "In force from"), isolate(short_date(version.since))),
        (translate("Edits", "By"), author),
        (translate("Edits", "Reason"), version.reason),
        (translate("Edits", "Open requests"), isolate(str(version.open_requests))),
        (translate("Edits", "Name in Arabic"), kind.name_ar),
        (translate("Edits", "Short name"), kind.short_ar),
        (translate("Edits", "Least amount"), _money(kind.floor)),
        (translate("Edits", "Ceiling"), _money(kind.ceiling)),
        (translate("Edits", "Ceiling per year"), _money(kind.ceiling_per_year)),
        (translate("Edits", "Answer within"), f"{days} ({unit})"),
        (translate("Edits", "Holds for (months)"), _count(kind.valid_months)),
        (translate("Edits", "Who may ask for it"), _names(kind.beneficiaries)),
        (translate("Edits", "Papers"), "، ".join(isolate(one) for one in papers)),
        (translate("Edits", "State"), open_or_closed),
    ]


def _money(centimes: int | None) -> str:
    return "" if centimes is None else dirhams(centimes)


def _count(number: int | None) -> str:
    return "" if number is None else isolate(str(number))


def _names(categories: Sequence[Category]) -> str:
    return "، ".join(tell(words_of(one)) for one in categories)
