"""What an import does, or did: the counts and the findings."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.services.importing.doubles import Double
from desktop_app.services.importing.findings import Finding, Severity


@dataclass(frozen=True, slots=True)
class ImportResult:
    """The counts of an import; a row is a row of data of either kind of sheet."""

    rows: int
    accepted: int
    rejected: int
    people_created: int
    files_created: int
    requests_created: int
    findings: tuple[Finding, ...]
    doubles: tuple[Double, ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Return the findings that keep rows out."""
        return tuple(one for one in self.findings if one.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """Return the findings with which rows come in."""
        return tuple(one for one in self.findings if one.severity is Severity.WARNING)

    @property
    def is_nothing_new(self) -> bool:
        """Tell whether all that could come in is in the office already."""
        made = self.people_created + self.files_created + self.requests_created
        return self.accepted > 0 and not made

    def as_json(self) -> dict[str, object]:
        """Return the counts and findings for programs; messages in the user's language."""
        told = {"likely_duplicates": [one.as_json() for one in self.doubles]}
        return {
            "rows": self.rows,
            "accepted": self.accepted,
            "rejected": self.rejected,
            "people_created": self.people_created,
            "files_created": self.files_created,
            "requests_created": self.requests_created,
            "errors": [one.as_json() for one in self.findings],
        } | (told if self.doubles else {})
