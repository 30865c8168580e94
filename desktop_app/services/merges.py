"""Makes two records of one person into one: preview, the merge itself, the list of those made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from desktop_app.domain.duplicates import LIKELY, Likeness, compare
from desktop_app.domain.errors import ConflictError, FieldError, InvalidError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.person_keys import follow_names
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_lines, isolate
from desktop_app.domain.vocabulary import label
from desktop_app.services import merge_fields
from desktop_app.services.approvals import Grave, require_second_within
from desktop_app.services.backups import copy_before
from desktop_app.services.confidence import note_shown
from desktop_app.services.desk import Desk
from desktop_app.services.families import full_name_ar, full_name_latin
from desktop_app.services.merge_pairing import (
    Pairing,
    is_closed,
    pairing,
    state_of,
    warnings,
)
from desktop_app.services.merge_rows import (
    Carried,
    MergeForm,
    MergePreview,
    MergeRow,
    MergeSide,
)
from desktop_app.services.people import find_file
from desktop_app.services.resources import given_names
from desktop_app.storage import duplicate_queries, merge_queries
from desktop_app.storage.audit import log, tail
from desktop_app.storage.merge_queries import FILES, PEOPLE, REFERENCES, TRACKED
from desktop_app.storage.models import File, Member, Merge, Pair, Person
from desktop_app.storage.row_copies import copied, stored
from desktop_app.storage.search_sync import touch_people
from desktop_app.storage.trail_queries import accounts
from desktop_app.translate import tell

MERGE, UNMERGE = "merge", "unmerge"
LONGEST_REASON = 500
SAME = duplicate_queries.SAME
# What is carried over, in the order it is told.
CARRIED: Mapping[str, Message] = {
    "members": message("Merges", "Places in families"),
    "files": message("Merges", "Files"),
    "requests": message("Merges", "Requests, with their papers, steps, slips and payments"),
    "notes": message("Merges", "Notes"),
    "attachments": message("Merges", "Scanned papers"),
    "prints": message("Merges", "Printed documents"),
    "reminders": message("Merges", "Reminders"),
}
TOLD = 6
CHANGED = message(
    "Merges",
    "One of the two was changed since you read them: nothing was merged. Look again, then merge.",
)


# Before


def preview(desk: Desk, kept_id: int, gone_id: int) -> MergePreview:
    """Return what a merge of two people would do; nothing is stored.

    Raises ConflictError for who can never be one (`oneself`, `two_people`, `merged_already`,
    `in_trash`), NotFoundError for nobody.
    """
    desk.require(Action.MERGE)
    with desk.read() as session:
        found = pairing(session, kept_id, gone_id)
        numbers = merge_queries.file_numbers(session, {one.file_id for one in found.places})
        shown = MergePreview(
            kept=_side(session, found.kept, found.kept_file),
            gone=_side(session, found.gone, found.gone_file),
            fields=tuple(merge_fields.told(session, desk, found, numbers)),
            carried=tuple(_carried(session, found)),
            warnings=warnings(found),
            notes=tuple(_notes(found)),
            needs_second=is_closed(session, found),
            state=state_of(found),
        )
        whole = merge_fields.shown_whole(desk, found)
    note_shown(desk, whole)
    return shown


def _side(session: Session, person: Person, file: File | None) -> MergeSide:
    places = merge_queries.places_of(session, person.id)
    numbers = merge_queries.file_numbers(session, {one.file_id for one in places})
    return MergeSide(
        person_id=person.id,
        name_ar=full_name_ar(person),
        name_latin=full_name_latin(person),
        places_ar=tuple(
            f"{tell(label(one.relation))} · {isolate(numbers[one.file_id])}" for one in places
        ),
        file_id=file.id if file is not None else (places[0].file_id if places else None),
        file_number=file.number if file is not None else "",
        created_at=person.created_at,
        updated_at=person.updated_at,
    )


def _carried(session: Session, found: Pairing) -> Iterable[Carried]:
    rows: dict[str, dict[int, Any]] = {table: {} for table in CARRIED}
    for one, row in _moving(session, found):
        rows[one.table.__tablename__][row.id] = row
    for place in _moved_places(found):
        rows["members"][place.id] = place
    for table, words in CARRIED.items():
        if rows[table]:
            told = [str(row.number) for row in rows[table].values() if hasattr(row, "number")]
            yield Carried(table, tell(words), len(rows[table]), tuple(told[:TOLD]))


def _notes(found: Pairing) -> Iterable[Message]:
    if found.kept_file is not None and found.gone_file is not None:
        yield message(
            "Merges",
            "The files {kept} and {gone} become one. The number that does not stay is still"
            " found, in the search and on printed papers.",
            kept=isolate(found.kept_file.number),
            gone=isolate(found.gone_file.number),
        )


def suggestions(shown: MergePreview) -> dict[str, str]:
    """Return the sides that are offered for what is asked; none for what is grave."""
    return {one.key: one.suggested.value for one in shown.asked if not one.grave}


# Doing


def merge(desk: Desk, form: MergeForm) -> int:
    """Make two people one and return the number of the merge, by which it is taken apart.

    A verified copy of the office is made first. Raises InvalidError (`reason`, `confirmed`, or
    the key of a field that was not chosen), ConflictError (`changed` when a row is another than
    in the preview), SecondNeededError over a closed file. All of it happens, or nothing.
    """
    desk.require(Action.MERGE)
    with desk.read() as session:
        _require(session, desk, form)
    copy_before(desk, MERGE)
    with desk.write(Action.MERGE, MERGE) as session:
        found = _require(session, desk, form)
        return _merge(session, desk, found, form)


def _require(session: Session, desk: Desk, form: MergeForm) -> Pairing:
    """Return the two as they stand now; raise what forbids the merge."""
    found = pairing(session, form.kept_id, form.gone_id)
    if form.state and form.state != state_of(found):
        raise ConflictError(CHANGED, "changed")
    faults = [*_form_faults(found, form), *merge_fields.faults_of(found, form.choices)]
    if faults:
        raise InvalidError(faults)
    if is_closed(session, found):
        # Within a session that only reads, the agreement stays unused.
        require_second_within(session, desk, grave_of(found, form))
    return found


def _form_faults(found: Pairing, form: MergeForm) -> Iterable[FieldError]:
    reason = clean_lines(form.reason)
    if not reason or len(reason) > LONGEST_REASON:
        text = message("Merges", "Say how you know that both are one, in %n characters at most.",
                       n=LONGEST_REASON)  # fmt: skip
        yield FieldError("reason", "missing_reason", text)
    if warnings(found) and not form.confirmed:
        text = message("Merges", "Read the warnings, then confirm that both are one person.")
        yield FieldError("confirmed", "not_confirmed", text)


def grave_of(found: Pairing, form: MergeForm) -> Grave:
    """Return a merge as it is put before a second person."""
    told = (
        tell(message("Merges", "Stays: {name}", name=_named(found.kept, found.kept_file))),
        tell(message("Merges", "Goes into it: {name}", name=_named(found.gone, found.gone_file))),
        *(tell(one) for one in warnings(found)),
    )
    return Grave(Action.MERGE, f"{form.kept_id}+{form.gone_id}", asdict(form), told, form.reason)


def form_from(body: Mapping[str, Any]) -> MergeForm:
    """Return the form a second person agreed to."""
    return MergeForm(**body)


def _named(person: Person, file: File | None) -> str:
    return f"{full_name_ar(person)} {isolate(file.number) if file is not None else ''}".strip()


@dataclass(slots=True)
class Book:
    """Rows as they stood before they were touched, by table and number."""

    before: dict[tuple[str, int], dict[str, Any]] = field(default_factory=dict)

    def note(self, *rows: Any) -> None:
        """Remember rows; the first time counts."""
        for row in rows:
            key = (row.__tablename__, row.id)
            if key not in self.before:
                self.before[key] = copied(row)


def _merge(session: Session, desk: Desk, found: Pairing, form: MergeForm) -> int:
    book = Book()
    seq = tail(session).seq
    journal = _journal_head(found, seq)
    likeness = _likeness(session, found.kept.id, found.gone.id)
    chosen = merge_fields.choices_of(found)
    values = [(one, one.value(form.choices)) for one in chosen]
    book.note(found.kept, found.gone, *(one for pair in found.doubles for one in pair))
    book.note(*(one for one in (found.kept_file, found.gone_file) if one and found.unites))
    _move(session, desk, found, book)
    _take_away(session, found)
    _put_values(session, desk, values)
    person = found.kept
    follow_names(person)
    session.flush()
    made = _record(session, desk, found, form, journal, book, likeness)
    touch_people(session, [person.id])
    return made


def _journal_head(found: Pairing, seq: int) -> dict[str, Any]:
    """Return what the journal tells of the two before anything is touched."""
    gone, file = found.gone, found.gone_file
    identifiers = [
        gone.cnie, gone.phone, gone.other_phone, gone.mutual_affiliation,
        gone.mutual_registration, gone.foundation_number,
    ]  # fmt: skip
    for one in (file, found.kept_file if found.unites else None):
        if one is not None:
            identifiers += [
                one.number, one.matricule or "", one.payroll_number, one.pension_number,
                one.old_number,
            ]  # fmt: skip
    identifiers.append(found.kept.cnie)
    return {
        "seq": seq,
        "names": [full_name_ar(found.kept), full_name_ar(gone)],
        "numbers": [
            one.number if one is not None else "" for one in (found.kept_file, file)
        ],
        "identifiers": sorted({text for text in identifiers if text}),
        "former_names": sorted({name for one in (found.kept, gone) for name in _names_of(one)}),
    }  # fmt: skip


def _names_of(person: Person) -> set[str]:
    """Return the names of a person in both scripts, by which whoever stays is found as well."""
    names = {
        person.family_name_ar, person.given_names_ar,
        person.family_name_latin, person.given_names_latin,
    }  # fmt: skip
    return names - {""}


def _moving(session: Session, found: Pairing) -> list[tuple[merge_queries.Reference, Any]]:
    """Return (column, row) of all that only has to name the other from now on."""
    going = {PEOPLE: found.gone.id}
    if found.unites and found.gone_file is not None:
        going[FILES] = found.gone_file.id
    return [
        (one, row)
        for one in REFERENCES
        if one.moves and one.to in going
        for row in merge_queries.pointing(session, one, going[one.to])
        if not (found.unites and row is found.gone_file)
    ]


def _moved_places(found: Pairing) -> list[Member]:
    """Return the places that stay and name another person or file from now on."""
    doubled = {goes.id for _stays, goes in found.doubles}
    return [
        one
        for one in found.places
        if one.id not in doubled
        and (found.file_id(one.file_id), found.person_id(one.person_id))
        != (one.file_id, one.person_id)
    ]


def _move(session: Session, desk: Desk, found: Pairing, book: Book) -> None:
    moving = _moving(session, found)
    places = _moved_places(found)
    book.note(*(row for _, row in moving), *places)
    doubled = {goes.id for _stays, goes in found.doubles}
    for one, row in moving:
        if isinstance(row, Member) and row.id in doubled:
            continue
        number = getattr(row, one.column)
        new = found.person_id(number) if one.to == PEOPLE else found.file_id(number)
        setattr(row, one.column, new)
        _touch(desk, row)
    for _stays, goes in found.doubles:
        session.delete(goes)
    session.flush()
    for place in places:
        place.file_id = found.file_id(place.file_id)
        place.person_id = found.person_id(place.person_id) or place.person_id
        _touch(desk, place)
    session.flush()


def _touch(desk: Desk, row: Any) -> None:
    if "updated_at" in inspect(type(row)).column_attrs:
        row.updated_at = desk.now()


def _take_away(session: Session, found: Pairing) -> None:
    """Delete what nothing names any more: the file first, then the person."""
    if found.unites:
        session.delete(found.gone_file)
        session.flush()
    touch_people(session, [found.gone.id, found.kept.id])
    session.delete(found.gone)
    session.flush()


def _put_values(
    session: Session, desk: Desk, values: Iterable[tuple[merge_fields.Choice, Any]]
) -> None:
    for one, value in values:
        if getattr(one.kept_row, one.name) != value:
            setattr(one.kept_row, one.name, value)
            _touch(desk, one.kept_row)
    session.flush()


def _record(
    session: Session, desk: Desk, found: Pairing, form: MergeForm, journal: dict[str, Any],
    book: Book, likeness: Likeness,
) -> int:  # fmt: skip
    """Write the journal, the judgement on the pair and the line of the trail."""
    kept_file = found.kept_file if found.unites else None
    gone_file = found.gone_file if found.unites else None
    former = set(journal["numbers"]) - {kept_file.number if kept_file else ""}
    gone_file_id = gone_file.id if gone_file else None
    kept_file_id = kept_file.id if kept_file else None
    looks = merge_queries.take_looks(session, found.gone.id, gone_file_id)
    body = journal | {
        "choices": dict(form.choices),
        "looks": [copied(one) for one in looks],
        "pairs": _answer_pairs(session, desk, found, book, likeness),
        "rows": _rows_of(session, book),
        "held": held(session, found.kept.id, kept_file_id),
    }
    made = Merge(
        kept_id=found.kept.id,
        gone_id=found.gone.id,
        kept_file_id=kept_file_id,
        gone_file_id=gone_file_id,
        former_number=next(iter(former), "") if kept_file else "",
        label=f"{journal['names'][1]} ← {journal['names'][0]}"[:200],
        body=body,
        reason=clean_lines(form.reason),
        at=desk.now(),
        account_id=desk.account.id,
    )
    session.add(made)
    session.flush()
    _log(session, found, made)
    return made.id


def _rows_of(session: Session, book: Book) -> list[Any]:
    """Return (table, number, row before, row after) of all that was touched."""
    rows = []
    for (table, row_id), before in book.before.items():
        present = stored(session, table, row_id)
        rows.append([table, row_id, before, copied(present) if present is not None else None])
    return rows


def held(session: Session, kept_id: int, file_id: int | None) -> dict[str, dict[str, str]]:
    """Return {column: {row that names the person or the file that stays: its birth mark}}.

    By it a taking apart tells what was there at the merge from what came later.
    """
    wanted = {PEOPLE: kept_id} | ({FILES: file_id} if file_id is not None else {})
    return {
        f"{one.table.__tablename__}.{one.column}": {
            str(row.id): birth_mark(row)
            for row in merge_queries.pointing(session, one, wanted[one.to])
        }
        for one in TRACKED
        if one.to in wanted
    }


def birth_mark(row: Any) -> str:
    """Return when a row came to be: programs before schema 0006 gave numbers again."""
    for name in ("created_at", "added_at", "at"):
        moment: datetime | None = getattr(row, name, None)
        if moment is not None:
            return f"{moment.isoformat()} {getattr(row, 'number', '')}".strip()
    return ""


def _answer_pairs(
    session: Session, desk: Desk, found: Pairing, book: Book, likeness: Likeness
) -> list[Any]:
    """Note that the two are one, and who else may be; return the judgements as they stood.

    Each entry is (one, other, pair before, answer and when it was given after).
    """
    kept, gone = found.kept.id, found.gone.id
    now = (desk.account.id, desk.now())
    changed = [_put_pair(session, desk, (kept, gone), likeness, SAME, *now)]
    for pair in merge_queries.judged_pairs(session, gone):
        other = pair.second_id if pair.first_id == gone else pair.first_id
        known = merge_queries.pair_of(session, kept, other)
        # Whom the one who stays was told apart from, or made one with, is known better of him.
        if other == kept or (known is not None and known.answer):
            continue
        if session.get(Person, other) is not None:
            alike = _likeness(session, kept, other)
            judged = (pair.answer, pair.answered_by, pair.answered_at)
            changed.append(_put_pair(session, desk, (kept, other), alike, *judged))
    for first, second in _further(session, found, book):
        alike = _likeness(session, first, second)
        if alike.score >= LIKELY and merge_queries.pair_of(session, first, second) is None:
            changed.append(_put_pair(session, desk, (first, second), alike))
    return changed


def _likeness(session: Session, one: int, other: int) -> Likeness:
    """Return how alike two people are as they stand now, as the sweep would find."""
    first, second = sorted((one, other))
    traits = duplicate_queries.compared(session, (first, second))
    return compare(traits[first].traits, traits[second].traits, given_names())


def _put_pair(
    session: Session,
    desk: Desk,
    couple: tuple[int, int],
    alike: Likeness,
    answer: str = "",
    by: int | None = None,
    at: datetime | None = None,
) -> list[Any]:
    first, second = sorted(couple)
    pair = session.get(Pair, (first, second))
    before = copied(pair) if pair is not None else None
    if pair is None:
        pair = Pair(first_id=first, second_id=second, found_at=desk.now())
        session.add(pair)
    pair.score, pair.reasons = alike.thousandths, [one.value for one in alike.reasons]
    pair.answer, pair.answered_by, pair.answered_at = answer, by, at
    session.flush()
    return [first, second, before, judgement_of(pair)]


def judgement_of(pair: Pair) -> list[str]:
    """Return what was judged of a pair and when, to know later whether it was judged anew."""
    return [pair.answer, pair.answered_at.isoformat() if pair.answered_at is not None else ""]


def _further(session: Session, found: Pairing, book: Book) -> Iterable[tuple[int, int]]:
    """Yield people of two families that became one who may be one as well: a spouse, a child."""
    if found.kept_file is None or found.gone_file is None:
        return
    came = {
        row_id
        for (table, row_id), before in book.before.items()
        if table == "members" and before["file_id"] == found.gone_file.id
    }
    places = [
        one
        for one in merge_queries.places_in(session, found.kept_file.id)
        if one.person_id != found.kept.id
    ]
    for place in places:
        for other in places:
            if place.id not in came and other.id in came and place.relation is other.relation:
                yield place.person_id, other.person_id


def _log(session: Session, found: Pairing, made: Merge) -> None:
    place = merge_queries.places_of(session, found.kept.id)
    log(
        session,
        MERGE,
        file_id=place[0].file_id if place else None,
        merge_id=made.id,
        kept=made.body["names"][0],
        gone=made.body["names"][1],
        former_number=made.former_number,
        reason=made.reason,
        moved=len(made.body["rows"]),
    )


# After


def list_merges(desk: Desk, person_ids: Iterable[int] | None = None) -> list[MergeRow]:
    """Return the merges that were made, the last first; those of some people, or all."""
    desk.require(Action.SEE_PEOPLE)
    with desk.read() as session:
        names = accounts(session)
        found = merge_queries.merges_about(session, person_ids)
        return [row_of(one, author, names) for one, author in found]


def row_of(one: Merge, author: str, names: Mapping[int, str]) -> MergeRow:
    """Return a merge as a row."""
    return MergeRow(
        id=one.id,
        kept_id=one.kept_id,
        gone_id=one.gone_id,
        kept_ar=one.body["names"][0],
        gone_ar=one.body["names"][1],
        kept_number=one.body["numbers"][0],
        gone_number=one.body["numbers"][1],
        reason=one.reason,
        at=one.at,
        by_ar=author,
        undone_at=one.undone_at,
        undone_by_ar=names.get(one.undone_by or 0, ""),
    )


def find_person(desk: Desk, ref: str) -> int:
    """Return the person a reference names: file, service, identity card or request number."""
    return find_file(desk, ref)[1]
