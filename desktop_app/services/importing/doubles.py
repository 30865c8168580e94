"""Rows whose person is likely recorded in the office already, and what is said of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.duplicates import LIKELY, REASON_LABELS, Reason, Traits, compare
from desktop_app.domain.errors import ConflictError
from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import Message, message
from desktop_app.domain.name_matches import Written
from desktop_app.services.desk import Desk
from desktop_app.services.duplicates import likely
from desktop_app.services.importing.findings import Code
from desktop_app.services.importing.households import Directory, Household, Seat, Someone
from desktop_app.services.importing.people_lines import PersonLine, name_field
from desktop_app.services.resources import given_names
from desktop_app.storage import duplicate_queries
from desktop_app.storage.models import Pair

Place = tuple[str, int]
"""A row of the workbook: its sheet and its number."""


class Answer(StrEnum):
    """What is said of a row that is likely somebody of the office."""

    UNDECIDED = "undecided"
    SAME = "same"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Double:
    """A row with whom of the office it likely is, why, and what was said of it."""

    sheet: str
    row: int
    name: str
    person_id: int
    person_name: str
    file_number: str
    score: float
    reasons: tuple[Reason, ...]
    answer: Answer = Answer.UNDECIDED

    @property
    def place(self) -> Place:
        """The row it is about."""
        return self.sheet, self.row

    def as_json(self) -> dict[str, object]:
        """Return it for programs."""
        return {
            "sheet": self.sheet,
            "row": self.row,
            "name": self.name,
            "person_id": self.person_id,
            "person": self.person_name,
            "file": self.file_number,
            "score": round(self.score, 3),
            "reasons": [one.value for one in self.reasons],
            "answer": self.answer.value,
        }


Doubles = Mapping[Place, Double]
Newcomer = tuple[Double, Someone]


def place_of(line: PersonLine) -> Place:
    """Return the row a line was read from."""
    return line.line.table.sheet.name, line.line.number


def answered(doubles: Iterable[Double], answers: Mapping[Place, Answer]) -> tuple[Double, ...]:
    """Return rows with other answers."""
    return tuple(replace(one, answer=answers.get(one.place, one.answer)) for one in doubles)


def answers_from(
    doubles: Iterable[Double], answer: Answer, least: float = 0.0
) -> dict[Place, Answer]:
    """Return one answer for all undecided rows that are alike at least so much."""
    return {
        one.place: answer
        for one in doubles
        if one.answer is Answer.UNDECIDED and one.score >= least
    }


# Within the resolving of an import


def lead_to_records(lines: Iterable[PersonLine], known: Doubles) -> set[int]:
    """Have the rows that were said to be of somebody be of that person; return who that is."""
    led = set()
    for line in lines:
        told = known.get(place_of(line))
        if told is not None and told.answer is Answer.SAME:
            line.same_as = told.person_id
            led.add(told.person_id)
    return led


def require_there(directory: Directory, people: Iterable[int]) -> None:
    """Raise ConflictError when somebody a row was said to be is no longer in the office."""
    if any(directory.person(one) is None for one in people):
        raise ConflictError(
            message(
                "Import",
                "Somebody whom a row was said to be is no longer in the office. Nothing was"
                " imported; choose the workbook again.",
            ),
            "changed",
        )


def find_doubles(
    session: Session, directory: Directory, lines: Sequence[PersonLine], known: Doubles | None
) -> tuple[tuple[Double, ...], tuple[Newcomer, ...]]:
    """Return the rows that are likely somebody there already, each with a finding that says so.

    Without `known` the office is searched for each row that adds somebody. The second part are
    those who come in as somebody else, with whom they are compared.
    """
    told: dict[Place, Double] = {}
    newcomers: list[Newcomer] = []
    for line in lines:
        if known is not None and line.same_as is not None and not line.is_refused:
            told[place_of(line)] = known[place_of(line)]
            _tell(line, known[place_of(line)])
    for household, seat, line in _new(session, directory):
        double = (
            _searched(session, household, seat, line)
            if known is None
            else known.get(place_of(line))
        )
        if double is not None:
            told[double.place] = double
            newcomers.append((double, seat.someone))
            _tell(line, double)
    order = [place_of(line) for line in lines]
    return tuple(told[place] for place in order if place in told), tuple(newcomers)


def _new(session: Session, directory: Directory) -> Iterator[tuple[Household, Seat, PersonLine]]:
    if not duplicate_queries.count_people(session):
        return
    for household in directory.households:
        for seat in household.seats:
            line = seat.line
            if line is None or seat.someone.person_id is not None or line.is_refused:
                continue
            if seat.someone.line is line:
                yield household, seat, line


def _searched(
    session: Session, household: Household, seat: Seat, line: PersonLine
) -> Double | None:
    found = likely(session, _traits(seat, line, household), least=LIKELY)
    if not found:
        return None
    one, likeness = found[0]
    files = duplicate_queries.files_of(session, one.id)
    sheet, row = place_of(line)
    return Double(
        sheet=sheet,
        row=row,
        name=f"{line.name.given} {line.name.family}".strip(),
        person_id=one.id,
        person_name=_full(one.traits.given, one.traits.family),
        file_number=files[0].number if files else "",
        score=likeness.score,
        reasons=likeness.reasons,
    )


def _full(given: Written, family: Written) -> str:
    arabic = f"{given.arabic} {family.arabic}".strip()
    return arabic or f"{given.latin} {family.latin}".strip()


def _traits(seat: Seat, line: PersonLine, household: Household) -> Traits:
    told = {name: str(value or "") for name, value in line.person.items()}
    place = household.file_id
    return Traits(
        family=Written(line.name.family, line.name.family_latin),
        given=Written(line.name.given, line.name.given_latin),
        father=told.get("father_name_ar", ""),
        mother=told.get("mother_name_ar", ""),
        sex=seat.someone.sex,
        birth=line.birth,
        cnie=told.get("cnie", ""),
        matricules=frozenset({line.career.matricule or ""} - {""}),
        phones=frozenset({told.get("phone", ""), told.get("other_phone", "")} - {""}),
        rib=told.get("rib", ""),
        affiliation=told.get("mutual_affiliation", ""),
        places=frozenset({(place, seat.relation)}) if place is not None else frozenset(),
    )


def _tell(line: PersonLine, double: Double) -> None:
    text = _words(double)
    line.findings.append(line.line.warning(name_field(line), Code.LIKELY_DUPLICATE, text))


def _words(one: Double) -> Message:
    name, file = one.person_name, isolate(one.file_number) if one.file_number else ""
    if one.answer is Answer.SAME:
        return message(
            "Import",
            "It was said that this is {name} of the office (file {file}): no new record is made,"
            " and the row's requests go to that one.",
            name=name,
            file=file,
        )
    if one.answer is Answer.OTHER:
        return message(
            "Import",
            "It was said that this is another than {name} of the office (file {file}): the row"
            " comes in, and the pair is not asked again.",
            name=name,
            file=file,
        )
    first, second = (REASON_LABELS[reason] for reason in one.reasons[:2])
    return message(
        "Import",
        "This is likely {name} of the office (file {file}): {first}, {second}. Say which it is;"
        " otherwise the row comes in as another, and the pair waits to be judged.",
        first=first,
        second=second,
        name=name,
        file=file,
    )


# After storing


def remember(session: Session, desk: Desk, newcomers: Sequence[Newcomer]) -> None:
    """Keep what was said of rows that came in: others are told apart, the rest wait."""
    stored = [(one, who.person_id) for one, who in newcomers if who.person_id is not None]
    ids = {one.person_id for one, _ in stored} | {person_id for _, person_id in stored}
    traits = duplicate_queries.compared(session, ids)
    rows: dict[tuple[int, int], dict[str, Any]] = {}
    for one, person_id in stored:
        if one.person_id not in traits or person_id not in traits:
            continue
        first, second = sorted((one.person_id, person_id))
        # What is kept is how alike the two are as they are stored: the sweep then agrees.
        alike = compare(traits[first].traits, traits[second].traits, given_names())
        is_other = one.answer is Answer.OTHER
        rows[first, second] = {
            "first_id": first,
            "second_id": second,
            "score": alike.thousandths,
            "reasons": [reason.value for reason in alike.reasons],
            "found_at": desk.now(),
            "answer": duplicate_queries.DIFFERENT if is_other else duplicate_queries.OPEN,
            "answered_by": desk.account.id if is_other else None,
            "answered_at": desk.now() if is_other else None,
        }
    judged = [row for row in rows.values() if row["answer"]]
    # A judgement belongs in the trail, what waits for one does not.
    session.add_all([Pair(**row) for row in judged])
    session.flush()
    duplicate_queries.put_found(session, [row for row in rows.values() if not row["answer"]])
