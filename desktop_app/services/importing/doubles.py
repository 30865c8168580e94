"""Tells of rows whose person is likely recorded in the office already, under another writing."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desktop_app.domain.duplicates import LIKELY, REASON_LABELS, Likeness, Traits
from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import Message, message
from desktop_app.domain.name_matches import Written
from desktop_app.services.duplicates import likely
from desktop_app.services.importing.findings import Code
from desktop_app.services.importing.households import Directory, Household, Seat
from desktop_app.services.importing.people_lines import PersonLine, name_field
from desktop_app.storage import duplicate_queries
from desktop_app.storage.duplicate_queries import Compared


def tell_of_doubles(session: Session, directory: Directory) -> None:
    """Warn of each row that adds somebody who is likely there already, and say why.

    The row comes in all the same: the pair then waits to be judged, and may be merged.
    """
    if not duplicate_queries.count_people(session):
        return
    for household in directory.households:
        for seat in household.seats:
            line = seat.line
            if line is None or seat.someone.person_id is not None or line.is_refused:
                continue
            found = likely(session, _traits(seat, line, household), least=LIKELY)
            if found:
                text = _words(session, *found[0])
                finding = line.line.warning(name_field(line), Code.LIKELY_DUPLICATE, text)
                line.findings.append(finding)


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


def _words(session: Session, one: Compared, likeness: Likeness) -> Message:
    files = duplicate_queries.files_of(session, one.id)
    first, second = (REASON_LABELS[reason] for reason in likeness.reasons[:2])
    return message(
        "Import",
        "This is likely {name} of the office (file {file}): {first}, {second}. The row comes in;"
        " judge the pair among the likely duplicates.",
        name=f"{one.traits.given.arabic} {one.traits.family.arabic}".strip(),
        file=isolate(files[0].number) if files else "",
        first=first,
        second=second,
    )
