"""Files and the families behind them: registering, correcting, reading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.errors import FieldError, InvalidError, NotFoundError
from desktop_app.domain.formats import BULLET, mask_cnie, mask_rib
from desktop_app.domain.glass import Veil
from desktop_app.domain.messages import message
from desktop_app.domain.person_keys import follow_names
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_lines, isolate
from desktop_app.domain.vocabulary import Relation
from desktop_app.services import glass, history, numbering
from desktop_app.services.cleaning import Checked, check_career, check_member
from desktop_app.services.cleaning import check_person as check_person_form
from desktop_app.services.confidence import note_read
from desktop_app.services.desk import Desk
from desktop_app.services.families import (
    file_row,
    member_row,
    member_rows,
    person_facts,
    person_row,
)
from desktop_app.services.former_names import former_names, with_former
from desktop_app.services.forms import CareerForm, MemberForm, PeopleQuery, PersonForm
from desktop_app.services.list_spans import PEOPLE_SPANS, checked_spans
from desktop_app.services.places import Listed, count_of, ids_of, page_at
from desktop_app.services.request_rows import request_rows_of_file
from desktop_app.services.rows import (
    ChangeRow,
    FilePage,
    FileRow,
    MemberRow,
    NoteRow,
    PersonFacts,
    PersonRow,
)
from desktop_app.services.search_words import narrowed
from desktop_app.services.second_places import refuse_absurd
from desktop_app.storage import merge_queries, people_queries
from desktop_app.storage.audit import log
from desktop_app.storage.models import Account, File, Member, Note, Person, Request
from desktop_app.storage.places import Page

LONGEST_NOTE = 4000


def check_person(desk: Desk, form: PersonForm) -> Checked:
    """Check a person's form while it is typed; nothing is stored."""
    return check_person_form(form, desk.today())


def register_file(
    desk: Desk, principal: PersonForm, career: CareerForm, members: Sequence[MemberForm] = ()
) -> FilePage:
    """Open a file with its family, in one transaction; it gets the year's next number.

    Raises InvalidError with every fault of every form (`members.0.birth`, …).
    """
    person = check_person_form(principal, desk.today())
    work = check_career(career, desk.today(), desk.reference.ranks.__contains__)
    family = [
        _check_family_member(form, desk.today(), f"members.{place}.")
        for place, form in enumerate(members)
    ]
    parts = [person, work, *(part for pair in family for part in pair)]
    with desk.write(Action.EDIT_PEOPLE, "register_file") as session:
        faults = [fault for part in parts for fault in part.faults]
        faults += _duplicate_number(session, work.values["matricule"], None)
        _refuse(faults)
        file = _add_file(session, desk, person, work)
        people = [
            _add_member(session, desk, file, *checked).person_id for checked in family
        ]  # fmt: skip
        _tie_to_mothers(session, file, members, people)
        file_id = file.id
    return file_page(desk, file_id)


def edit_person(desk: Desk, person_id: int, form: PersonForm, version: int) -> PersonFacts:
    """Correct what is recorded of a person; StaleError when somebody was faster."""
    checked = check_person_form(form, desk.today())
    _refuse(checked.faults)
    with desk.write(Action.EDIT_PEOPLE, "edit_person") as session:
        person = _the(session, Person, person_id)
        _refuse(_mask_faults(person, form))
        _put(desk, person, checked.values, version)
        follow_names(person)
        session.flush()
        return person_facts(desk, person)


def edit_career(desk: Desk, file_id: int, form: CareerForm, version: int) -> FileRow:
    """Correct the principal's career."""
    checked = check_career(form, desk.today(), desk.reference.ranks.__contains__)
    with desk.write(Action.EDIT_PEOPLE, "edit_career") as session:
        duplicates = _duplicate_number(session, checked.values["matricule"], file_id)
        _refuse([*checked.faults, *duplicates])
        file = _the(session, File, file_id)
        _put(desk, file, checked.values, version)
        session.flush()
        return file_row(file, desk.reference)


def add_member(desk: Desk, file_id: int, form: MemberForm) -> MemberRow:
    """Add somebody to a family."""
    person, place = _check_family_member(form, desk.today(), "")
    with desk.write(Action.EDIT_PEOPLE, "add_member") as session:
        file = _the(session, File, file_id)
        place.values["mother_id"] = _mother(session, place, file, form.mother)
        _refuse([*person.faults, *place.faults])
        member = _add_member(session, desk, file, person, place)
        member_id = member.id
    return _read_member(desk, member_id)


def place_member(desk: Desk, file_id: int, person_id: int, form: MemberForm) -> MemberRow:
    """Give somebody recorded already a place in a family; what is recorded of them stays.

    Only the place is taken of the form. Raises ConflictError where it makes no sense, as
    `second_places.refuse_absurd` says.
    """
    place = check_member(form, desk.today())
    with desk.write(Action.EDIT_PEOPLE, "add_member") as session:
        file = _the(session, File, file_id)
        person = _the(session, Person, person_id)
        refuse_absurd(session, file, person, form.relation)
        place.values["mother_id"] = _mother(session, place, file, form.mother)
        _refuse(place.faults)
        member_id = _put_place(session, desk, file, person, place).id
    return _read_member(desk, member_id)


def edit_member(
    desk: Desk, member_id: int, form: MemberForm, version: int, person_version: int
) -> MemberRow:
    """Correct a family member: the person and the place in the family together."""
    person, place = _check_family_member(form, desk.today(), "")
    with desk.write(Action.EDIT_PEOPLE, "edit_member") as session:
        member = _the(session, Member, member_id)
        file = _the(session, File, member.file_id)
        place.values["mother_id"] = _mother(session, place, file, form.mother)
        _refuse([*person.faults, *place.faults])
        _put(desk, member, place.values, version)
        someone = _the(session, Person, member.person_id)
        _refuse(_mask_faults(someone, form.person))
        _put(desk, someone, person.values, person_version)
        follow_names(someone)
    return _read_member(desk, member_id)


def add_note(
    desk: Desk, file_id: int, person_id: int, text: str, *, confidential: bool = False
) -> NoteRow:
    """Write a remark on a person of a file; a confidential one is for those who may see it."""
    if confidential:
        desk.require(Action.SEE_CONFIDENTIAL)
    plain = clean_lines(text)
    if not plain:
        empty = message("People", "The note is empty. Type it first.")
        raise InvalidError([FieldError("text", "missing", empty)])
    if len(plain) > LONGEST_NOTE:
        long = message("People", "The note is too long: %n characters at most.", n=LONGEST_NOTE)
        raise InvalidError([FieldError("text", "too_long", long)])
    with desk.write(Action.EDIT_PEOPLE, "add_note") as session:
        person = _the(session, Person, person_id)
        note = Note(
            file_id=file_id,
            person_id=person_id,
            account_id=desk.account.id,
            at=desk.now(),
            text=plain,
            confidential=confidential,
        )
        session.add(note)
        session.flush()
        name, number = person_facts(desk, person).full_name_ar, note.id
    author = desk.account.full_name_ar
    return NoteRow(
        desk.now(), author, person_id, name, plain, confidential, desk.account.id, number
    )


def file_page(desk: Desk, file_id: int, on: date | None = None) -> FilePage:
    """Return a file with its family and requests; rights are computed on a day."""
    desk.require(Action.SEE_PEOPLE)
    day = on or desk.today()
    with desk.read() as session:
        file = _the(session, File, file_id)
        members = member_rows(session, desk, file, day)
        notes = _notes(session, desk, file_id)
        secret = [note for note in notes if not _may_read(desk, file_id, note)]
        kept = frozenset(note.person_id for note in secret)
        may = desk.may(Action.SEE_CONFIDENTIAL)
        page = FilePage(
            file=file_row(file, desk.reference),
            principal=next(row for row in members if row.relation is Relation.PRINCIPAL),
            members=members,
            requests=tuple(request_rows_of_file(session, desk, file_id)),
            notes=tuple(note for note in notes if note not in secret),
            on=day,
            withheld=frozenset() if may else kept,
            veiled=kept if may else frozenset(),
            former_numbers=merge_queries.former_numbers(session, file_id),
        )
    if any(note.confidential for note in page.notes):
        note_read(desk, "files", file_id, file_id)
    return page


def _may_read(desk: Desk, file_id: int, note: NoteRow) -> bool:
    """Tell whether a note is shown: an own one, or a confidential one behind an open glass."""
    if not note.confidential:
        return True
    if note.account_id == desk.account.id and desk.may(Action.SEE_CONFIDENTIAL):
        return True
    return glass.is_open(desk, Veil.CONFIDENTIAL, glass.FILES, file_id)


def file_history(desk: Desk, file_id: int, limit: int = 200) -> list[ChangeRow]:
    """Return what was done to a file, its family and its requests, the last first."""
    desk.require(Action.SEE_PEOPLE)
    with desk.read() as session:
        return history.of_file(
            session,
            file_id,
            limit,
            confidential=glass.is_open(desk, Veil.CONFIDENTIAL, glass.FILES, file_id),
            reader=desk.account.id if desk.may(Action.SEE_CONFIDENTIAL) else 0,
        )


def find_file(desk: Desk, ref: str) -> tuple[int, int]:
    """Return (file id, person id) of a file number, service number, CNIE or request number."""
    desk.require(Action.SEE_PEOPLE)
    wanted = ref.strip().upper()
    with desk.read() as session:
        for query in _ways_to_find(wanted):
            found = session.execute(query).first()
            if found is not None:
                return found[0], found[1]
        merged = _of_merged(session, wanted)
        if merged is not None:
            return merged
    raise NotFoundError(
        message(
            "People",
            "Nothing answers to {reference}. Type a file number, a service number, an identity"
            " card number or a request number.",
            reference=ref.strip(),
        )
    )


def list_people(desk: Desk, query: PeopleQuery, offset: int, limit: int) -> list[PersonRow]:
    """Return one page of a list of people."""
    with page_at(desk, _listed(desk, query), offset, limit) as (session, found):
        return [person_row(desk, row) for row in people_queries.lines(session, found)]


def page_of_people(desk: Desk, query: PeopleQuery, offset: int, limit: int) -> Sequence[PersonRow]:
    """Return the same page for a window: a row is made when it is looked at."""
    with page_at(desk, _listed(desk, query), offset, limit) as (session, found):
        lines = people_queries.page_of(session, found)
        people = people_queries.people_of(session, found) if query.text else ()
        former = former_names(session, people, query.text)

    def made(line: Any) -> PersonRow:
        return with_former(person_row(desk, line), former, query.text)

    return Page(lines, made if former else partial(person_row, desk))


def place_people(desk: Desk, query: PeopleQuery) -> None:
    """Read where each row of a list stands, so that all its pages are at hand; for a long one."""
    ids_of(desk, _listed(desk, query))


def count_people(desk: Desk, query: PeopleQuery) -> int:
    """Return how many people a list has."""
    return count_of(desk, _listed(desk, query), people_queries.count)


def total_people(desk: Desk, query: PeopleQuery) -> tuple[int, int]:
    """Return how many people a list has, and in how many files they are."""
    desk.require(Action.SEE_PEOPLE)
    with desk.read() as session:
        chosen = people_chosen(desk, query)
        return people_queries.count(session, chosen), people_queries.count_files(session, chosen)


def people_ids(desk: Desk, query: PeopleQuery) -> Sequence[int]:
    """Return the ids of all members of a list, in its order."""
    return ids_of(desk, _listed(desk, query))


def _listed(desk: Desk, query: PeopleQuery) -> Listed:
    """Return the list a query is of; ForbiddenError for who may not see it."""
    desk.require(Action.SEE_PEOPLE)
    chosen = people_chosen(desk, query)
    return Listed(
        ("people", chosen, query.sort, query.descending),
        chosen,
        lambda: people_queries.ids(chosen, query.sort, query.descending),
        people_queries.walk(chosen, query.sort, query.descending),
    )


def reveal(desk: Desk, file_id: int, person_id: int, field: str) -> str:
    """Return a masked identifier (`cnie` or `rib`) in full; the look is logged."""
    if field not in {"cnie", "rib"}:
        raise KeyError(field)
    right = Action.SEE_BANK if field == "rib" else Action.REVEAL_IDENTIFIERS
    with desk.write(right, "reveal") as session:
        person = _the(session, Person, person_id)
        log(session, "reveal", file_id=file_id, person_id=person_id, field=field)
        return str(getattr(person, field))


def people_chosen(desk: Desk, query: PeopleQuery) -> people_queries.PeopleFilter:
    """Return a query as storage reads it."""
    return people_queries.PeopleFilter(
        search=narrowed(desk, query.text, query.father),
        categories=query.categories,
        principals_only=query.principals_only,
        with_open_requests=query.with_open_requests,
        units=query.units,
        ranks=query.ranks,
        members=query.members,
        **checked_spans(query, PEOPLE_SPANS, desk.today()),
    )


def find_member(session: Session, file_id: int, person_id: int) -> tuple[File, Member]:
    """Return a file and a person's place in it; NotFoundError when there is none."""
    file = _the(session, File, file_id)
    place = select(Member.id).where(Member.file_id == file_id, Member.person_id == person_id)
    return file, _the(session, Member, session.scalar(place) or 0)


def _of_merged(session: Session, wanted: str) -> tuple[int, int] | None:
    """Return (file id, person id) of who took in the one that had a number."""
    found = merge_queries.kept_by_identifier(session, wanted)
    if found is None:
        return None
    places = merge_queries.places_of(session, found[1])
    file_id = found[0] or (places[0].file_id if places else None)
    return (file_id, found[1]) if file_id is not None else None


def _ways_to_find(wanted: str) -> list[Any]:
    by_file = select(File.id, File.principal_id)
    by_card = select(Member.file_id, Member.person_id).join(Person, Person.id == Member.person_id)
    by_request = select(Request.file_id, Request.beneficiary_id)
    return [
        by_file.where(File.number == wanted),
        by_file.where(File.matricule == wanted),
        by_card.where(Person.cnie == wanted.replace(" ", "")).order_by(Member.id),
        by_request.where(Request.number == wanted),
        by_file.where(File.old_number == wanted),
    ]


def _check_family_member(form: MemberForm, today: date, prefix: str) -> tuple[Checked, Checked]:
    return (
        check_person_form(form.person, today, prefix),
        check_member(form, today, prefix),
    )


def _add_file(session: Session, desk: Desk, person: Checked, work: Checked) -> File:
    principal = _add_person(session, desk, person)
    series = numbering.file_series(desk.unit.code, desk.today().year)
    (number,) = numbering.next_numbers(session, series)
    file = File(
        number=numbering.written(series, number),
        unit=desk.unit.code,
        principal_id=principal.id,
        created_at=desk.now(),
        updated_at=desk.now(),
        **work.values,
    )
    session.add(file)
    session.flush()
    session.add(
        Member(
            file_id=file.id,
            person_id=principal.id,
            relation=Relation.PRINCIPAL,
            created_at=desk.now(),
            updated_at=desk.now(),
        )
    )
    session.flush()
    return file


def _add_person(session: Session, desk: Desk, checked: Checked) -> Person:
    values = checked.values
    person = Person(
        sort_name="",
        created_at=desk.now(),
        updated_at=desk.now(),
        **values,
    )
    follow_names(person)
    session.add(person)
    session.flush()
    return person


def _add_member(
    session: Session, desk: Desk, file: File, person: Checked, place: Checked
) -> Member:
    return _put_place(session, desk, file, _add_person(session, desk, person), place)


def _put_place(session: Session, desk: Desk, file: File, someone: Person, place: Checked) -> Member:
    member = Member(
        file_id=file.id,
        person_id=someone.id,
        created_at=desk.now(),
        updated_at=desk.now(),
        **place.values,
    )
    session.add(member)
    session.flush()
    return member


def _tie_to_mothers(
    session: Session, file: File, forms: Sequence[MemberForm], people: Sequence[int]
) -> None:
    """Tie the children of one registration to the spouse their form names («#0»)."""
    for form, person_id in zip(forms, people, strict=True):
        if not form.mother.startswith("#"):
            continue
        place = int(form.mother[1:])
        query = select(Member).where(Member.file_id == file.id, Member.person_id == person_id)
        session.scalars(query).one().mother_id = people[place]


def _mother(session: Session, place: Checked, file: File, typed: str) -> int | None:
    """Return the id of a child's mother, who must be a spouse of the file or its principal."""
    if not typed:
        return None
    query = select(Member.person_id).where(
        Member.file_id == file.id,
        Member.person_id == int(typed),
        Member.relation.in_((Relation.SPOUSE, Relation.PRINCIPAL)),
    )
    found = session.scalar(query)
    if found is None:
        unknown = message("People", "Choose the mother among the spouses of the file.")
        place.fault("mother", "unknown_mother", unknown)
    return found


def _duplicate_number(
    session: Session, matricule: str | None, file_id: int | None
) -> list[FieldError]:
    if not matricule:
        return []
    other = session.scalar(select(File).where(File.matricule == matricule))
    if other is None or other.id == file_id:
        return []
    text = message(
        "People",
        "The service number {number} is already that of the file {file}. Check it.",
        number=matricule,
        file=other.number,
    )
    return [FieldError("matricule", "duplicate_number", text)]


def _put(desk: Desk, row: Any, values: dict[str, Any], version: int) -> None:
    """Put new values on a row that must still be at the version that was read."""
    from sqlalchemy.orm.exc import StaleDataError

    if row.version != version:
        raise StaleDataError
    for name, value in values.items():
        setattr(row, name, value)
    row.updated_at = desk.now()


def _mask_faults(person: Person, form: PersonForm) -> list[FieldError]:
    """Return the faults of numbers typed into their mask: a mask stands for what is recorded."""
    found = []
    for name, mask in (("cnie", mask_cnie), ("rib", mask_rib)):
        typed = getattr(form, name)
        if BULLET in typed and typed != mask(getattr(person, name)):
            text = message("People", "Type the whole number, or leave the field as it was.")
            found.append(FieldError(name, "half_masked", text))
    return found


def _notes(session: Session, desk: Desk, file_id: int) -> list[NoteRow]:
    query = (
        select(Note, Person, Account.full_name_ar)
        .join(Person, Person.id == Note.person_id)
        .join(Account, Account.id == Note.account_id)
        .where(Note.file_id == file_id)
        .order_by(Note.at.desc(), Note.id.desc())
    )
    return [
        NoteRow(
            note.at,
            author,
            person.id,
            person_facts(desk, person).full_name_ar,
            note.text,
            note.confidential,
            note.account_id,
            note.id,
        )
        for note, person, author in session.execute(query)
    ]


def _read_member(desk: Desk, member_id: int) -> MemberRow:
    with desk.read() as session:
        member = _the(session, Member, member_id)
        return member_row(session, desk, member, desk.today())


def _the(session: Session, table: type[Any], row_id: int) -> Any:
    row = session.get(table, row_id)
    if row is None and table is File:
        _refuse_merged(session, row_id)
    if row is None:
        raise NotFoundError(
            message("People", "This record is no longer in the office. Read the page again.")
        )
    return row


def _refuse_merged(session: Session, file_id: int) -> None:
    """Say into which file another went; whoever had it open finds it there."""
    now = merge_queries.followed(session, merge_queries.FILES, file_id)
    kept = session.get(File, now)
    if now != file_id and kept is not None:
        raise NotFoundError(
            message(
                "People", "This file was merged into the file {number}. Open that one.",
                number=isolate(kept.number),
            ),
            "merged",
        )  # fmt: skip


def _refuse(faults: Sequence[FieldError]) -> None:
    if faults:
        raise InvalidError(faults)
