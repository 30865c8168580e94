"""What each written report of the unit is asked to say, section by section, in its order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.messages import Message, message
from desktop_app.domain.vocabulary import ReportKind


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a report: the name it is kept under and its title."""

    name: str
    title: Message


SECTIONS: dict[ReportKind, tuple[Section, ...]] = {
    ReportKind.INQUIRY: (
        Section("situation", message("Reports", "Family situation")),
        Section("housing", message("Reports", "Housing")),
        Section("income", message("Reports", "Income and charges")),
        Section("findings", message("Reports", "What was found")),
        Section("proposal", message("Reports", "Proposal")),
    ),
    ReportKind.VISIT: (
        Section("circumstances", message("Reports", "Circumstances of the visit")),
        Section("met", message("Reports", "Persons met")),
        Section("findings", message("Reports", "What was found")),
        Section("needs", message("Reports", "Needs expressed")),
        Section("proposal", message("Reports", "Proposal")),
    ),
    ReportKind.FOLLOW_UP: (
        Section("session", message("Reports", "Session and persons present")),
        Section("situation", message("Reports", "Present situation")),
        Section("accompaniment", message("Reports", "Accompaniment given")),
        Section("proposal", message("Reports", "Proposal and next appointment")),
    ),
}
# What these tell is for those who may see it, unless the author decides otherwise.
CONFIDENTIAL_KINDS = frozenset({ReportKind.FOLLOW_UP})


def titled(kind: ReportKind, body: Mapping[str, str]) -> list[tuple[Message | None, str]]:
    """Return a report's texts with their titles, in order; parts of no known section come last."""
    known = {section.name: section.title for section in SECTIONS[kind]}
    order = [*known, *(name for name in body if name not in known)]
    return [(known.get(name), body[name]) for name in order if body.get(name)]
