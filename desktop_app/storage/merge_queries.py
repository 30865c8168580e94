"""What points at a person or a file, and the journal of those that were merged into another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, delete, or_, select, tuple_, update
from sqlalchemy.orm import Session

from desktop_app.storage.models import (
    Account,
    Attachment,
    AuditRow,
    Base,
    File,
    Look,
    Member,
    Merge,
    Note,
    Pair,
    Person,
    Print,
    Reminder,
    Request,
    SearchTerm,
    Trashed,
)

PEOPLE, FILES = "people", "files"


@dataclass(frozen=True, slots=True)
class Reference:
    """A column that names a person or a file, and whether a merge simply points it elsewhere.

    `moves` is false for what a merge works out itself: places in a family (two may become one)
    and what the search index is made of.
    """

    table: type[Base]
    column: str
    to: str
    moves: bool = True


# Every column that names a person or a file: a test compares this table with all foreign keys.
REFERENCES: tuple[Reference, ...] = (
    Reference(File, "principal_id", PEOPLE),
    Reference(Member, "person_id", PEOPLE, moves=False),
    Reference(Member, "mother_id", PEOPLE),
    Reference(Member, "file_id", FILES, moves=False),
    Reference(Request, "beneficiary_id", PEOPLE),
    Reference(Request, "file_id", FILES),
    Reference(Note, "person_id", PEOPLE),
    Reference(Note, "file_id", FILES),
    Reference(Reminder, "file_id", FILES),
    Reference(Print, "file_id", FILES),
    Reference(Attachment, "file_id", FILES),
    Reference(SearchTerm, "person_id", PEOPLE, moves=False),
)
# Names of people and files without a foreign key, and what becomes of them in a merge.
SOFT: Mapping[str, str] = {
    "audit.file_id": "the trail of the one that stays tells of both, by the journal",
    "looks.file_id": "looks at the one that goes are kept in the journal",
    "looks.subject_id": "looks at the one that goes are kept in the journal",
    "merges.gone_file_id": "the journal itself",
    "merges.gone_id": "the journal itself",
    "merges.kept_file_id": "the journal itself",
    "merges.kept_id": "the journal itself",
    "pairs.first_id": "the pair is answered; the one that stays gets the judgements as well",
    "pairs.second_id": "the pair is answered; the one that stays gets the judgements as well",
    "trash.file_id": "what is restored is led to the one that stays, by the journal",
}
TRACKED = tuple(one for one in REFERENCES if one.table is not SearchTerm)


def pointing(session: Session, one: Reference, row_id: int) -> Sequence[Any]:
    """Return the rows of a table that name a person or a file."""
    column = getattr(one.table, one.column)
    return session.scalars(select(one.table).where(column == row_id)).all()


def places_of(session: Session, person_id: int) -> Sequence[Member]:
    """Return a person's places in families, the first recorded first."""
    query = select(Member).where(Member.person_id == person_id).order_by(Member.id)
    return session.scalars(query).all()


def places_in(session: Session, file_id: int) -> Sequence[Member]:
    """Return the places in a file."""
    return session.scalars(select(Member).where(Member.file_id == file_id)).all()


def file_of(session: Session, person_id: int) -> File | None:
    """Return the file whose principal a person is: the first, should there be several."""
    query = select(File).where(File.principal_id == person_id).order_by(File.id)
    return session.scalars(query).first()


def file_numbers(session: Session, ids: Iterable[int]) -> dict[int, str]:
    """Return the numbers of files by their ids."""
    query = select(File.id, File.number).where(File.id.in_(list(ids)))
    return {file_id: number for file_id, number in session.execute(query)}  # noqa: C416


def requests_of(session: Session, person_id: int, file_id: int | None) -> Sequence[Request]:
    """Return the requests for a person, and all those of a file."""
    mine = Request.beneficiary_id == person_id
    if file_id is not None:
        mine = or_(mine, Request.file_id == file_id)
    return session.scalars(select(Request).where(mine)).all()


# The journal


def standing(session: Session, merge_id: int) -> Merge | None:
    """Return a merge that was not taken apart."""
    one = session.get(Merge, merge_id)
    # A journal that was destroyed at its term has no rows to put back.
    stands = one is not None and one.undone_at is None and one.body["rows"]
    return one if stands else None


def merge_of_gone(session: Session, table: str, row_id: int) -> Merge | None:
    """Return the merge that took a person or a file away, if one did and still stands."""
    column = Merge.gone_id if table == PEOPLE else Merge.gone_file_id
    query = select(Merge).where(column == row_id, Merge.undone_at.is_(None))
    return session.scalars(query.order_by(Merge.id.desc())).first()


def followed(session: Session, table: str, row_id: int) -> int:
    """Return the number under which a person or a file stands now: merges are followed."""
    kind = Person if table == PEOPLE else File
    seen: set[int] = set()
    while row_id not in seen and session.get(kind, row_id) is None:
        seen.add(row_id)
        one = merge_of_gone(session, table, row_id)
        kept = None if one is None else one.kept_id if table == PEOPLE else one.kept_file_id
        if kept is None:
            break
        row_id = kept
    return row_id


def taken_in(session: Session, table: str, ids: Iterable[int]) -> dict[int, int]:
    """Return {what went into some people or files: the trail's last row before it went}."""
    gone, kept = (
        (Merge.gone_id, Merge.kept_id)
        if table == PEOPLE
        else (Merge.gone_file_id, Merge.kept_file_id)
    )
    found: dict[int, int] = {}
    wanted = set(ids)
    while wanted:
        query = select(gone, Merge.body["seq"].as_integer()).where(
            kept.in_(wanted), gone.is_not(None), Merge.undone_at.is_(None)
        )
        fresh = {row_id: seq for row_id, seq in session.execute(query) if row_id not in found}
        found |= fresh
        wanted = set(fresh)
    return found


def former_identifiers(session: Session, person_id: int) -> list[str]:
    """Return the identifiers a person had under records that were merged into this one."""
    return _former(session, person_id, "identifiers")


def former_names(session: Session, person_id: int) -> list[str]:
    """Return the names a person had under records that were merged into this one."""
    return _former(session, person_id, "former_names")


def former_people(session: Session, people: Iterable[int]) -> dict[int, list[dict[str, Any]]]:
    """Return {person: the rows of people as they stood before each merge into this one}."""
    found: dict[int, list[dict[str, Any]]] = {}
    roots = {person_id: person_id for person_id in people}
    wanted = set(roots)
    while wanted:
        query = select(Merge.kept_id, Merge.gone_id, Merge.body["rows"].as_json()).where(
            Merge.kept_id.in_(wanted), Merge.undone_at.is_(None)
        )
        wanted = set()
        for kept, gone, rows in session.execute(query):
            before = [values for table, _id, values, _after in rows if table == PEOPLE and values]
            found.setdefault(roots[kept], []).extend(before)
            if gone not in roots:
                roots[gone] = roots[kept]
                wanted.add(gone)
    return found


def _former(session: Session, person_id: int, what: str) -> list[str]:
    found: list[str] = []
    seen: set[int] = set()
    wanted = {person_id}
    while wanted:
        seen |= wanted
        query = select(Merge.gone_id, Merge.body[what].as_json()).where(
            Merge.kept_id.in_(wanted), Merge.undone_at.is_(None)
        )
        rows = session.execute(query).all()
        found += [text for _, texts in rows for text in texts]
        wanted = {gone for gone, _ in rows} - seen
    return found


def kept_by_identifier(session: Session, wanted: str) -> tuple[int | None, int] | None:
    """Return (file, person) that took in who had an identifier; None when nobody did."""
    numbered = select(Merge).where(Merge.former_number == wanted, Merge.undone_at.is_(None))
    one = session.scalars(numbered.order_by(Merge.id.desc())).first()
    if one is None:
        query = select(Merge.id, Merge.body["identifiers"].as_json()).where(
            Merge.undone_at.is_(None)
        )
        bare = wanted.replace(" ", "")
        named = [merge_id for merge_id, known in session.execute(query) if bare in known]
        one = session.get(Merge, named[-1]) if named else None
    if one is None:
        return None
    person_id = followed(session, PEOPLE, one.kept_id)
    file = followed(session, FILES, one.kept_file_id) if one.kept_file_id is not None else None
    return file, person_id


def former_numbers(session: Session, file_id: int) -> tuple[str, ...]:
    """Return the numbers of files that became this one, by which it is still found."""
    ids = [file_id, *taken_in(session, FILES, [file_id])]
    query = select(Merge.former_number).where(
        Merge.kept_file_id.in_(ids), Merge.undone_at.is_(None), Merge.former_number != ""
    )
    return tuple(session.scalars(query.order_by(Merge.id)))


def merges_about(session: Session, person_ids: Iterable[int] | None) -> Sequence[Any]:
    """Return (merge, who made it, who took it apart), the last first; of some people, or all."""
    query = select(Merge, Account.full_name_ar).join(Account, Account.id == Merge.account_id)
    if person_ids is not None:
        ids = list(person_ids)
        query = query.where(or_(Merge.kept_id.in_(ids), Merge.gone_id.in_(ids)))
    return session.execute(query.order_by(Merge.id.desc())).all()


def later_merges(session: Session, merge_id: int) -> Sequence[Merge]:
    """Return the merges that were made after one and still stand, the last first."""
    query = select(Merge).where(Merge.id > merge_id, Merge.undone_at.is_(None))
    return session.scalars(query.order_by(Merge.id.desc())).all()


# What is destroyed at its term


def blank_merges(session: Session, person_id: int, name: str) -> None:
    """Empty the journals of what was merged into a person whose data are destroyed.

    Such a merge is not taken apart any more; that it was made stays on record.
    """
    wanted = {person_id, *taken_in(session, PEOPLE, [person_id])}
    for one in session.scalars(
        select(Merge).where(or_(Merge.kept_id.in_(wanted), Merge.gone_id.in_(wanted)))
    ):
        _empty(one, name)


def _empty(one: Merge, name: str) -> None:
    one.label, one.reason, one.former_number = name, "", ""
    one.body = {
        "seq": one.body["seq"], "names": [name, name], "numbers": ["", ""],
        "identifiers": [], "former_names": [], "choices": {}, "looks": [], "pairs": [],
        "rows": [], "held": {},
    }  # fmt: skip


def blank_merges_of_file(session: Session, file_id: int, name: str) -> None:
    """Empty the journals that hold rows of a file whose data are destroyed."""
    for one in session.scalars(select(Merge)):
        if any(_is_of_file(entry, file_id) for entry in one.body["rows"]):
            _empty(one, name)


def _is_of_file(entry: Sequence[Any], file_id: int) -> bool:
    table, row_id, *sides = entry
    if (table, row_id) == (FILES, file_id):
        return True
    return any(values and values.get("file_id") == file_id for values in sides)


def forget_rows(session: Session, gone: Iterable[tuple[str, Mapping[str, Any]]], name: str) -> None:
    """Take out of every journal what is destroyed for good: rows as the trash held them.

    A journal about such a person or file is emptied.
    """
    marks = {(table, values["id"]): values for table, values in gone if "id" in values}
    for one in session.scalars(select(Merge)):
        held = [entry for entry in one.body["rows"] if _is_among(entry, marks)]
        if any(entry[0] in {PEOPLE, FILES} for entry in held):
            _empty(one, name)
        elif held:
            rows = [entry for entry in one.body["rows"] if entry not in held]
            one.body = {**one.body, "rows": rows}


def _is_among(entry: Sequence[Any], marks: Mapping[tuple[str, Any], Mapping[str, Any]]) -> bool:
    """Tell whether an entry is of one of some rows, and not of another with its number."""
    table, row_id, *sides = entry
    values = marks.get((table, row_id))
    if values is None:
        return False
    return any(
        side
        and all(side.get(name) == values.get(name) for name in ("created_at", "added_at", "at"))
        for side in sides
    )


def blank_row(session: Session, table: str, row_id: int, empty: Mapping[str, Any]) -> None:
    """Take out of every journal what is destroyed of one row."""
    for one in session.scalars(select(Merge)):
        if not any(entry[:2] == [table, row_id] for entry in one.body["rows"]):
            continue
        rows = [
            [*entry[:2], *(values and {**values, **empty} for values in entry[2:])]
            if entry[:2] == [table, row_id]
            else entry
            for entry in one.body["rows"]
        ]
        one.body = {**one.body, "rows": rows}


# What is not of the trail


def take_looks(session: Session, person_id: int, file_id: int | None) -> list[Look]:
    """Take away the looks at a person and at a file; return them."""
    gone: list[Any] = [and_(Look.kind == "person", Look.subject_id == person_id)]
    if file_id is not None:
        gone.append(Look.file_id == file_id)
    found = list(session.scalars(select(Look).where(or_(*gone))))
    for one in found:
        session.expunge(one)
    keys = [(one.account_id, one.kind, one.subject_id, one.file_id) for one in found]
    key = tuple_(Look.account_id, Look.kind, Look.subject_id, Look.file_id)
    if keys:
        session.execute(delete(Look).where(key.in_(keys)))
    return found


def set_version(session: Session, row: Any, version: int) -> None:
    """Give a row that came back a version nobody read before, past the trail."""
    kind = type(row)
    session.execute(update(kind).where(kind.id == row.id).values(version=version))
    session.expire(row)


def in_trash(session: Session) -> Iterator[Trashed]:
    """Yield what lies in the trash and may come back."""
    query = select(Trashed).where(Trashed.restored_at.is_(None), Trashed.purged_at.is_(None))
    yield from session.scalars(query)


def pair_of(session: Session, first: int, second: int) -> Pair | None:
    """Return the judgement on two people, if there is one."""
    return session.get(Pair, (min(first, second), max(first, second)))


def judged_pairs(session: Session, person_id: int) -> Sequence[Pair]:
    """Return the pairs of a person that somebody judged."""
    one = or_(Pair.first_id == person_id, Pair.second_id == person_id)
    query = select(Pair).where(one, Pair.answer != "")
    return session.scalars(query.order_by(Pair.first_id, Pair.second_id)).all()


def last_touch(session: Session, table: str, row_id: int, seq: int) -> tuple[Any, str] | None:
    """Return (row of the trail, who wrote it) of the last change of a row after a place."""
    query = (
        select(AuditRow, Account.full_name_ar)
        .outerjoin(Account, Account.id == AuditRow.account_id)
        .where(AuditRow.table == table, AuditRow.row_id == str(row_id), AuditRow.seq > seq)
        .order_by(AuditRow.seq.desc())
        .limit(1)
    )
    found = session.execute(query).first()
    return (found[0], found[1] or "") if found is not None else None
