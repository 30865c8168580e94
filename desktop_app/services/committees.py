"""What a committee had before it between two days: each file with its opinion and its decision."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.messages import message
from desktop_app.domain.periods import Period
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Opinion, Outcome
from desktop_app.services.confidence import is_sealed
from desktop_app.services.desk import Desk
from desktop_app.services.request_rows import request_row
from desktop_app.services.requests import told_reasons
from desktop_app.services.rows import RequestRow
from desktop_app.storage import request_queries
from desktop_app.storage.request_queries import RequestFilter


@dataclass(frozen=True, slots=True)
class CommitteeLine:
    """A file before the committee; `grounds` are left out where they are confidential."""

    row: RequestRow
    opinion: Opinion | None
    reference: str
    grounds: str

    @property
    def is_decided(self) -> bool:
        """The committee said yes or no."""
        return self.row.outcome is not None

    @property
    def is_granted(self) -> bool:
        """The committee granted it, wholly or in part."""
        return self.row.outcome in {Outcome.ACCEPTED, Outcome.PARTLY}


def committee_lines(
    desk: Desk, period: Period, types: Collection[str] = ()
) -> tuple[CommitteeLine, ...]:
    """Return the social requests decided, submitted or deferred by a body other than the unit.

    `types` are codes; without any, all types. By type, then in the order of deposit. Raises
    InvalidError for a code that is none.
    """
    desk.require(Action.SEE_REQUESTS)
    for code in types:
        if desk.catalogue.find(code) is None:
            text = message("Requests", "There is no type of request {code}. Choose one.", code=code)
            raise InvalidError([FieldError("types", "unknown_type", text)])
    codes = frozenset(code.strip().upper() for code in types)
    chosen = RequestFilter(types=codes, session=(period.first, period.last))
    with desk.read() as session:
        count = request_queries.count(session, chosen)
        found = request_queries.page(session, chosen, "received", False, 0, count)
    lines = (_line(desk, row) for row in found)
    return tuple(sorted(lines, key=lambda line: line.row.type))


def _line(desk: Desk, found: Any) -> CommitteeLine:
    row = request_row(desk, found)
    request = found[0]
    kind = desk.catalogue.version(request.type, request.type_version)
    words = [
        desk.reference.reasons[code].name_ar
        for code in told_reasons(request)
        if code in desk.reference.reasons
    ]
    grounds = "؛ ".join(part for part in (*words, request.decision_reason) if part)
    return CommitteeLine(
        row=row,
        opinion=request.opinion,
        reference=request.decision_reference,
        grounds="" if is_sealed(desk, kind, request.id) else grounds,
    )
