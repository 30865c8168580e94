"""Sets a register against the office: what is there already, and what is to be added."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.domain.index_terms import sort_name
from desktop_app.services.importing.doubles import (
    Double,
    Doubles,
    Newcomer,
    find_doubles,
    lead_to_records,
    require_there,
)
from desktop_app.services.importing.findings import Finding
from desktop_app.services.importing.households import Directory, Household, Someone
from desktop_app.services.importing.kinship import settle
from desktop_app.services.importing.office import (
    KnownRequest,
    Wanted,
    read_households,
    read_requests,
)
from desktop_app.services.importing.outcome import ImportResult
from desktop_app.services.importing.people_lines import PersonLine
from desktop_app.services.importing.recipients import Recipient, find_recipient
from desktop_app.services.importing.register import Register
from desktop_app.services.importing.request_lines import RequestLine
from desktop_app.services.importing.seating import seat_people
from desktop_app.services.importing.words import Words, load_words


@dataclass(frozen=True, slots=True)
class NewRequest:
    """A request to add, with its family and its beneficiary."""

    line: RequestLine
    household: Household
    someone: Someone


@dataclass(frozen=True, slots=True)
class Resolution:
    """What an import is to do."""

    register: Register
    directory: Directory
    requests: tuple[NewRequest, ...]
    doubles: tuple[Double, ...] = ()
    newcomers: tuple[Newcomer, ...] = ()

    def result(self) -> ImportResult:
        """Return the counts and the findings, in the order of the workbook."""
        lines: list[PersonLine | RequestLine] = [*self.register.people, *self.register.requests]
        rejected = sum(1 for line in lines if line.is_refused)
        newcomers = {
            id(one)
            for household in self.directory.households
            for one in household.people()
            if one.person_id is None
        }
        return ImportResult(
            rows=len(lines),
            accepted=len(lines) - rejected,
            rejected=rejected,
            people_created=len(newcomers),
            files_created=sum(1 for one in self.directory.households if one.file_id is None),
            requests_created=len(self.requests),
            findings=_in_order(self.register, lines),
            doubles=self.doubles,
        )


def _in_order(register: Register, lines: Iterable[PersonLine | RequestLine]) -> tuple[Finding, ...]:
    sheets = [sheet.name for sheet in register.sheets]
    found = [finding for line in lines for finding in line.findings]
    return tuple(sorted(found, key=lambda one: (sheets.index(one.sheet), one.row)))


def resolve(session: Session, register: Register, known: Doubles | None = None) -> Resolution:
    """Return what a register adds to the office as the session sees it; nothing is written.

    `known` are the rows likely of somebody there, with what was said of them, when they were
    looked for before.
    """
    register = register.fresh()
    words = load_words()
    led = lead_to_records(register.people, known or {})
    directory = Directory(read_households(session, _wanted(register, led)))
    require_there(directory, led)
    seat_people(register.people, directory)
    for household in directory.households:
        settle(household, words)
    doubles, newcomers = find_doubles(session, directory, register.people, known)
    recipients = _recipients(register.requests, directory, words)
    stored = {one.file_id for _, (one, _) in recipients if one.file_id is not None}
    stored_requests = read_requests(session, stored)
    new = _new_requests(recipients, stored_requests)
    return Resolution(register, directory, new, doubles, newcomers)


def _wanted(register: Register, people: set[int]) -> Wanted:
    wanted = Wanted(people=people)
    for line in register.people:
        wanted.add_keys(line.keys)
        cnie = str(line.person.get("cnie", ""))
        if cnie:
            wanted.cnies.add(cnie)
        if not line.career.matricule:
            wanted.sort_names.add(sort_name(line.name.family, line.name.given))
    for request in register.requests:
        wanted.add_keys(request.keys)
    return wanted


def _recipients(
    requests: Sequence[RequestLine], directory: Directory, words: Words
) -> list[tuple[RequestLine, Recipient]]:
    found = []
    for request in requests:
        recipient = find_recipient(request, directory, words)
        if recipient is not None and not request.is_refused:
            found.append((request, recipient))
    return found


Key = tuple[object, ...]


def _new_requests(
    recipients: Sequence[tuple[RequestLine, Recipient]], known: Sequence[KnownRequest]
) -> tuple[NewRequest, ...]:
    """Return the requests the office does not have.

    A request is known by its old number within its family, kind and year: the register may
    have been corrected since. Two rows that share a number but not their content stay two;
    without a number, all of the content decides, and equal rows are counted.
    """
    stored = _stored(known)
    seen: dict[Key, list[Key]] = {}
    new = []
    for line, (household, someone) in recipients:
        base, content = _identity(line, household, someone)
        contents = seen.setdefault(base, [])
        if content in contents:
            continue
        contents.append(content)
        if len(contents) > stored[base]:
            new.append(NewRequest(line, household, someone))
    return tuple(new)


def _identity(line: RequestLine, household: Household, someone: Someone) -> tuple[Key, Key]:
    kind = line.type.code if line.type else ""
    day = line.received_on.isoformat() if line.received_on else ""
    file_id = household.file_id or -id(household)
    person_id = someone.person_id or -id(someone)
    if line.old_number:
        group = line.type.kind.value if line.type else ""
        return (file_id, group, line.old_number, day[:4]), (person_id, kind, day)
    base = (file_id, person_id, kind, day, line.amount_requested)
    return base, (line.line.table.sheet.name, line.line.number)


def _stored(known: Sequence[KnownRequest]) -> Counter[Key]:
    numbered: dict[Key, set[Key]] = {}
    counts: Counter[Key] = Counter()
    for one in known:
        base: Key = (one.file_id, one.kind, one.old_number, one.received_on[:4])
        numbered.setdefault(base, set()).add((one.beneficiary_id, one.type, one.received_on))
        counts[one.file_id, one.beneficiary_id, one.type, one.received_on, one.amount] += 1
    for base, contents in numbered.items():
        if base[2]:
            counts[base] = len(contents)
    return counts
