"""Deleting and restoring: what is deleted lies in the trash as it stood until its term is over."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from desktop_app.domain.errors import ConflictError, NotFoundError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import OPEN_STATES, Relation, SlipState
from desktop_app.services import timeline
from desktop_app.services.confidence import refuse_withheld
from desktop_app.services.desk import Desk
from desktop_app.services.families import full_name_ar
from desktop_app.services.settings import preferences
from desktop_app.services.trash_rows import Restored, TrashKind, TrashRow
from desktop_app.storage import merge_queries, slip_queries, trash_queries
from desktop_app.storage.audit import log, plain
from desktop_app.storage.models import (
    Attachment,
    Base,
    File,
    Member,
    Note,
    Person,
    Print,
    Request,
    Slip,
    Trashed,
)
from desktop_app.storage.row_copies import copied, parents_of, remade, stored, value_of
from desktop_app.translate import tell

TERM = "trash_days"
USUAL_DAYS, MOST_DAYS = 90, 3650
RIGHTS: Mapping[TrashKind, Action] = {
    TrashKind.NOTE: Action.DELETE,
    TrashKind.MEMBER: Action.DELETE,
    TrashKind.REQUEST: Action.DELETE,
    TrashKind.FILE: Action.DELETE,
    TrashKind.ATTACHMENT: Action.EDIT_ATTACHMENTS,
    # Whoever composes a slip gives it up again.
    TrashKind.SLIP: Action.TRANSMIT_REQUEST,
}
GONE = message("Trash", "This was deleted meanwhile, or restored. Read the page again.")


@dataclass(frozen=True, slots=True)
class Deletion:
    """What is deleted: its rows, those that others stand on first, and the rows it is cut off.

    `ties` are (row, column) that point at it and are emptied; `watched` are people who stay, to
    tell at a restoring whether they changed meanwhile. A `secret` one is named and given back only
    to who may see what is confidential.
    """

    kind: TrashKind
    label: str
    rows: Sequence[Base]
    file_id: int | None = None
    ties: Sequence[tuple[Base, str]] = ()
    watched: Sequence[Person] = field(default=())
    secret: bool = False


# Deleting


def delete_note(desk: Desk, note_id: int) -> int:
    """Put a note into the trash; return its number there. A confidential one needs its right."""
    with desk.read() as session:
        secret = _the(session, Note, note_id).confidential
    _require_sight(desk, secret=secret)
    with desk.write(RIGHTS[TrashKind.NOTE], "delete_note") as session:
        note = _the(session, Note, note_id)
        return put_note(session, desk, note, _the(session, Person, note.person_id))


def put_note(session: Session, desk: Desk, note: Note, person: Person) -> int:
    """Put a note into the trash, within a change that is already under way."""
    name, secret = full_name_ar(person), note.confidential
    found = Deletion(TrashKind.NOTE, name, [note], note.file_id, secret=secret)
    return put(session, desk, found)


def delete_member(desk: Desk, member_id: int, version: int) -> int:
    """Take somebody out of a family, with the notes on them; the person goes too when nobody
    else has them. ConflictError for the principal, a mother of the file, and whoever has requests.
    """
    with desk.write(RIGHTS[TrashKind.MEMBER], "delete_member") as session:
        member = _the(session, Member, member_id)
        _same(member, version)
        return put_member(session, desk, member)


def put_member(session: Session, desk: Desk, member: Member) -> int:
    """Put a place in a family into the trash, within a change that is already under way."""
    person = _the(session, Person, member.person_id)
    _refuse_member(session, member, person)
    stays = trash_queries.is_elsewhere(session, person.id, member.file_id)
    notes = trash_queries.notes_of(session, member.file_id, person.id)
    rows = [*([] if stays else [person]), member, *notes]
    watched = [person] if stays else []
    name = full_name_ar(person)
    found = Deletion(TrashKind.MEMBER, name, rows, member.file_id, watched=watched)
    return put(session, desk, found)


def delete_request(desk: Desk, request_id: int, version: int) -> int:
    """Put a request into the trash with its papers and its course.

    ConflictError once it was sent, decided, told or had a document taken out: then the steps of
    its own life lead back.
    """
    with desk.write(RIGHTS[TrashKind.REQUEST], "delete_request") as session:
        request = timeline.stored_request(session, request_id)
        _same(request, version)
        refuse_withheld(desk, timeline.type_of(desk, request))
        _refuse_request(session, request)
        prints = trash_queries.prints_about(session, "request_id", request.id)
        rows = [request, *trash_queries.rows_of_request(session, request.id)]
        ties = [(one, "request_id") for one in prints]
        found = Deletion(TrashKind.REQUEST, request.number, rows, request.file_id, ties)
        return put(session, desk, found)


def delete_file(desk: Desk, file_id: int, version: int) -> int:
    """Put a file without requests into the trash, with its family, notes and scanned papers."""
    with desk.write(RIGHTS[TrashKind.FILE], "delete_file") as session:
        file = _the(session, File, file_id)
        _same(file, version)
        prints = trash_queries.prints_about(session, "file_id", file.id)
        _refuse_file(session, file, prints)
        found = Deletion(
            TrashKind.FILE,
            file.number,
            _rows_of_file(session, file),
            file.id,
            [(one, "file_id") for one in prints],
        )
        return put(session, desk, found)


def delete_attachment(desk: Desk, attachment_id: int) -> int:
    """Put a scanned paper into the trash; its bytes stay until it is purged.

    What it proved was received stays noted as received. A confidential one, or one of a
    confidential request, needs the right to see it.
    """
    with desk.read() as session:
        secret = _is_secret(session, desk, _the(session, Attachment, attachment_id))
    _require_sight(desk, secret=secret)
    with desk.write(RIGHTS[TrashKind.ATTACHMENT], "delete_attachment") as session:
        paper = _the(session, Attachment, attachment_id)
        found = Deletion(TrashKind.ATTACHMENT, paper.name, [paper], paper.file_id, secret=secret)
        return put(session, desk, found)


def _is_secret(session: Session, desk: Desk, paper: Attachment) -> bool:
    request = session.get(Request, paper.request_id) if paper.request_id is not None else None
    kind = timeline.type_of(desk, request) if request is not None else None
    return paper.confidential or (kind is not None and kind.confidential)


def _require_sight(desk: Desk, *, secret: bool) -> None:
    """Refuse a confidential thing to whom may not see it, before anything is written."""
    if secret:
        desk.require(Action.SEE_CONFIDENTIAL)


def put_slip(session: Session, desk: Desk, slip: Slip) -> int:
    """Put the draft of a slip into the trash, within a change that is already under way."""
    lines = [line for line, _, _ in slip_queries.lines(session, slip.id)]
    return put(session, desk, Deletion(TrashKind.SLIP, slip.addressee, [slip, *lines]))


def put(session: Session, desk: Desk, found: Deletion) -> int:
    """Keep rows as they stand, delete them, and note in the trail where they lie now."""
    for row, column in found.ties:
        setattr(row, column, None)
    session.flush()
    kept = Trashed(
        kind=found.kind.value,
        label=found.label[:200],
        file_id=found.file_id,
        body=_body(session, found),
        deleted_at=desk.now(),
        deleted_by=desk.account.id,
        keep_until=desk.today() + timedelta(days=trash_days(desk)),
    )
    session.add(kept)
    # One by one from the last: those that stand on others go first.
    for row in reversed(found.rows):
        session.delete(row)
        session.flush()
    action = session.info["author"].action
    log(session, action, file_id=found.file_id, trash_id=kept.id, kind=found.kind.value)
    return kept.id


def trash_days(desk: Desk) -> int:
    """Return for how many days deleted things are kept."""
    return int(preferences(desk).get(TERM, USUAL_DAYS))


def _body(session: Session, found: Deletion) -> dict[str, Any]:
    rows = [(row.__tablename__, copied(row)) for row in found.rows]
    tied = [[row.__tablename__, getattr(row, "id"), column] for row, column in found.ties]  # noqa: B009
    return {
        "rows": [list(pair) for pair in rows],
        "parents": _birth_marks(session, rows),
        "ties": tied,
        "people": {str(one.id): one.version for one in found.watched},
        "secret": found.secret,
    }


def _birth_marks(session: Session, rows: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """Return when each record was made that these rows stand on and that is not among them.

    Programs before schema 0006 gave the number of a deleted record again: the number alone would
    tie what is restored to a stranger.
    """
    own = {(table, values.get("id")) for table, values in rows}
    marks = {}
    for table, values in rows:
        for _column, parent, row_id in parents_of(table, values):
            if (parent, row_id) not in own:
                marks[f"{parent}/{row_id}"] = _born(session, parent, row_id)
    return marks


def _born(session: Session, table: str, row_id: Any) -> object:
    row = stored(session, table, row_id)
    return None if row is None else plain(getattr(row, "created_at", row_id))


# What forbids deleting


def _refuse_member(session: Session, member: Member, person: Person) -> None:
    if member.relation is Relation.PRINCIPAL:
        raise ConflictError(PRINCIPAL, "principal")
    number = trash_queries.requests_of(session, member.file_id, person.id)
    if number:
        text = message(
            "Trash",
            "{name} has %n requests in this file: note why and when the family was left instead.",
            n=number,
            name=full_name_ar(person),
        )
        raise ConflictError(text, "has_requests")
    children = trash_queries.children_of(session, member.file_id, person.id)
    if children:
        text = message(
            "Trash",
            "{name} is the mother of {child} in this file. Correct that first.",
            name=full_name_ar(person),
            child=full_name_ar(children[0]),
        )
        raise ConflictError(text, "is_mother")


PRINCIPAL = message("Trash", "The principal is the file itself: delete the file, if it is empty.")
DECIDED = message(
    "Trash",
    "The request was decided or has ended: it stays on record. Its own steps lead back (reopening,"
    " appeal).",
)
SENT = message(
    "Trash",
    "The request stood on a dispatch slip: it stays on record. Take it off the draft, or cancel it"
    " with its reason.",
)


def _refuse_request(session: Session, request: Request) -> None:
    if request.outcome is not None or request.state not in OPEN_STATES or request.is_history:
        raise ConflictError(DECIDED, "decided")
    on_slips = trash_queries.slip_lines_of(session, request.id)
    if on_slips or request.transmitted_on is not None or request.notified_on is not None:
        raise ConflictError(SENT, "sent")
    _refuse_taken_out(trash_queries.prints_about(session, "request_id", request.id))


def _refuse_taken_out(prints: Sequence[Print]) -> None:
    out = trash_queries.released(prints)
    if out:
        text = message(
            "Trash",
            "The document {title} no. {number} was taken out on it, so that it stays on record:"
            " cancel the request with its reason instead.",
            title=out[0].title,
            number=out[0].number,
        )
        raise ConflictError(text, "taken_out")


def _refuse_file(session: Session, file: File, prints: Sequence[Print]) -> None:
    number = trash_queries.requests_of(session, file.id)
    if number:
        text = message(
            "Trash",
            "The file has %n requests: only a file without requests can be deleted.",
            n=number,
        )
        raise ConflictError(text, "has_requests")
    out = trash_queries.released(prints)
    if out:
        text = message(
            "Trash",
            "The document {title} no. {number} was taken out on this file: it stays on record.",
            title=out[0].title,
            number=out[0].number,
        )
        raise ConflictError(text, "taken_out")


def _rows_of_file(session: Session, file: File) -> list[Base]:
    members = trash_queries.members_of(session, file.id)
    people = [session.get_one(Person, one.person_id) for one in members]
    own = [one for one in people if not trash_queries.is_elsewhere(session, one.id, file.id)]
    return [
        *own,
        file,
        *members,
        *trash_queries.notes_of(session, file.id),
        *trash_queries.attachments_of(session, file.id),
        *trash_queries.reminders_of(session, file.id),
    ]


def _same(row: Any, version: int) -> None:
    if row.version != version:
        raise StaleDataError


def _the(session: Session, table: type[Any], row_id: int) -> Any:
    row = session.get(table, row_id)
    if row is None:
        raise NotFoundError(GONE)
    return row


# Seeing


def list_trash(
    desk: Desk, offset: int = 0, limit: int = 50, kind: TrashKind | None = None
) -> list[TrashRow]:
    """Return what lies in the trash, the last deleted first."""
    desk.require(Action.SEE_PEOPLE)
    with desk.read() as session:
        found = trash_queries.page(session, offset, limit, [kind.value] if kind else ())
        return [_row(desk, *one) for one in found]


def count_trash(desk: Desk, kind: TrashKind | None = None) -> int:
    """Return how many things lie in the trash."""
    desk.require(Action.SEE_PEOPLE)
    with desk.read() as session:
        return trash_queries.count(session, [kind.value] if kind else ())


def _row(desk: Desk, kept: Trashed, author: str) -> TrashRow:
    return TrashRow(
        id=kept.id,
        kind=TrashKind(kept.kind),
        label=_label(desk, kept),
        detail_ar=_detail(desk, kept),
        file_id=kept.file_id,
        deleted_at=kept.deleted_at,
        deleted_by_ar=author,
        keep_until=kept.keep_until,
        days_left=(kept.keep_until - desk.today()).days,
    )


def _label(desk: Desk, kept: Trashed) -> str:
    """Return what a deleted thing is called; the name of a secret paper is told to few."""
    is_hidden = kept.kind == TrashKind.ATTACHMENT and _holds_secret(kept)
    if is_hidden and not desk.may(Action.SEE_CONFIDENTIAL):
        return tell(message("Trash", "Confidential paper"))
    return kept.label


def _holds_secret(kept: Trashed) -> bool:
    """Tell whether what was deleted is confidential, by its mark or by its own first row."""
    first = kept.body["rows"][0][1]
    return bool(kept.body.get("secret") or first.get("confidential"))


def _detail(desk: Desk, kept: Trashed) -> str:
    """Return what a deleted thing said, on one line; nothing of what the account may not read."""
    tables = dict(reversed([(table, values) for table, values in kept.body.get("rows", ())]))
    say = DETAILS.get(TrashKind(kept.kind))
    return say(desk, tables) if say is not None else ""


def _note_detail(desk: Desk, tables: Mapping[str, Any]) -> str:
    note = tables["notes"]
    if note["confidential"] and not desk.may(Action.SEE_CONFIDENTIAL):
        return ""
    return " ".join(str(note["text"]).split())[:120]


def _request_detail(desk: Desk, tables: Mapping[str, Any]) -> str:
    request = tables["requests"]
    kind = desk.catalogue.version(request["type"], request["type_version"])
    return kind.short_ar if kind is not None else str(request["type"])


def _file_detail(_desk: Desk, tables: Mapping[str, Any]) -> str:
    person = tables.get("people")
    return f"{person['given_names_ar']} {person['family_name_ar']}" if person else ""


DETAILS: Mapping[TrashKind, Callable[[Desk, Mapping[str, Any]], str]] = {
    TrashKind.NOTE: _note_detail,
    TrashKind.REQUEST: _request_detail,
    TrashKind.FILE: _file_detail,
}


# Restoring


def restore(desk: Desk, trash_id: int, told_as: str = "restore") -> Restored:
    """Put a deleted thing back as it stood.

    Raises ConflictError for what stands in the way: a number or a place taken meanwhile, or what
    it belonged to deleted itself.
    """
    with desk.read() as session:
        kept = waiting(session, trash_id)
    kind = TrashKind(kept.kind)
    _require_sight(desk, secret=_holds_secret(kept))
    with desk.write(RIGHTS[kind], told_as) as session:
        return restore_in(session, desk, waiting(session, trash_id))


def waiting(session: Session, trash_id: int) -> Trashed:
    """Return what lies in the trash under a number; NotFoundError when it left it."""
    kept = session.get(Trashed, trash_id)
    if kept is None or kept.restored_at is not None or kept.purged_at is not None:
        raise NotFoundError(GONE)
    return kept


def restore_in(session: Session, desk: Desk, kept: Trashed) -> Restored:
    """Put a deleted thing back within a change that is already under way."""
    kind = TrashKind(kept.kind)
    rows, marks = _led_on(session, kept.body["rows"], kept.body["parents"])
    for table, values in rows:
        if f"people/{values.get('person_id')}" in marks or table != "members":
            _refuse_taken(session, table, values)
    moved = _put_back(session, rows, marks)
    for table, row_id, column in kept.body.get("ties", ()):
        tied = stored(session, table, row_id)
        if tied is not None:
            setattr(tied, column, _main_id(kept, moved))
    session.flush()
    kept.restored_at = desk.now()
    log(session, session.info["author"].action, file_id=kept.file_id, trash_id=kept.id)
    main = _main_id(kept, moved)
    return Restored(
        kind=kind,
        label=kept.label,
        file_id=main if kind is TrashKind.FILE else _file_now(session, kept.file_id),
        request_id=main if kind is TrashKind.REQUEST else None,
        remarks=tuple(_remarks(session, kept)),
    )


def _led_on(
    session: Session, rows: Sequence[tuple[str, Any]], marks: Mapping[str, Any]
) -> tuple[list[tuple[str, dict[str, Any]]], dict[str, Any]]:
    """Return rows that name, instead of what was merged into another meanwhile, that other."""
    led, known = [], dict(marks)
    for table, copy in rows:
        values = dict(copy)
        for column, parent, row_id in parents_of(table, values):
            if f"{parent}/{row_id}" not in marks or parent not in {"people", "files"}:
                continue
            now = merge_queries.followed(session, parent, row_id)
            if now != row_id:
                values[column] = now
                known[f"{parent}/{now}"] = _born(session, parent, now)
        led.append((table, values))
    return led, known


def _put_back(
    session: Session, rows: Sequence[tuple[str, Any]], marks: Mapping[str, Any]
) -> dict[tuple[str, Any], Any]:
    """Add rows again under their numbers; a new one only where an older program gave one again."""
    moved: dict[tuple[str, Any], Any] = {}
    for table, copy in rows:
        values = dict(copy)
        for column, parent, row_id in parents_of(table, values):
            mark = marks.get(f"{parent}/{row_id}")
            values[column] = moved.get((parent, row_id), row_id)
            if mark is not None and _born(session, parent, row_id) != mark:
                raise ConflictError(_orphaned(parent), "parent_gone")
        old = values.get("id")
        if old is not None and stored(session, table, old) is not None:
            del values["id"]
        row = remade(table, values)
        session.add(row)
        session.flush()
        if old is not None:
            moved[table, old] = getattr(row, "id")  # noqa: B009
    return moved


def _file_now(session: Session, file_id: int | None) -> int | None:
    return merge_queries.followed(session, "files", file_id) if file_id is not None else None


def _main_id(kept: Trashed, moved: Mapping[tuple[str, Any], Any]) -> Any:
    table = MAIN[TrashKind(kept.kind)]
    old = next(values["id"] for name, values in kept.body["rows"] if name == table)
    return moved[table, old]


MAIN: Mapping[TrashKind, str] = {
    TrashKind.NOTE: "notes",
    TrashKind.MEMBER: "members",
    TrashKind.REQUEST: "requests",
    TrashKind.FILE: "files",
    TrashKind.ATTACHMENT: "attachments",
    TrashKind.SLIP: "slips",
}
OWNERS: Mapping[str, Message] = {
    "files": message("Trash", "the file"),
    "people": message("Trash", "the person"),
    "requests": message("Trash", "the request"),
}


def _orphaned(table: str) -> Message:
    return message(
        "Trash",
        "What it belonged to is deleted itself ({what}). Restore that first.",
        what=OWNERS.get(table, message("Trash", "another record")),
    )


def _refuse_taken(session: Session, table: str, values: Mapping[str, Any]) -> None:
    refuse = TAKEN.get(table)
    text = refuse(session, values) if refuse is not None else None
    if text is not None:
        raise ConflictError(text, "taken")


def _file_taken(session: Session, values: Mapping[str, Any]) -> Message | None:
    other = trash_queries.file_with(session, values["number"], values["matricule"])
    if other is None:
        return None
    if other.number == values["number"]:
        return message("Trash", "The file number {number} was given to another file meanwhile.",
                       number=other.number)  # fmt: skip
    return message(
        "Trash",
        "The service number {number} is now that of the file {file}. Check which of the two is"
        " right.",
        number=values["matricule"],
        file=other.number,
    )


def _member_taken(session: Session, values: Mapping[str, Any]) -> Message | None:
    if trash_queries.place_of(session, values["file_id"], values["person_id"]) is None:
        return None
    return message("Trash", "This person is in the family again already.")


def _slip_taken(session: Session, values: Mapping[str, Any]) -> Message | None:
    provider = value_of("slips", "provider", values["provider"])
    other = slip_queries.draft_of(session, provider)
    if other is None or other.state is not SlipState.DRAFT:
        return None
    return message("Trash", "Another draft to the same body is being composed. Send it or drop it"
                   " first.")  # fmt: skip


def _line_taken(session: Session, values: Mapping[str, Any]) -> Message | None:
    if not values["open"] or trash_queries.open_line_of(session, values["request_id"]) is None:
        return None
    return message("Trash", "A request of this draft stands on another slip now.")


TAKEN: Mapping[str, Callable[[Session, Mapping[str, Any]], Message | None]] = {
    "files": _file_taken,
    "members": _member_taken,
    "slips": _slip_taken,
    "slip_lines": _line_taken,
}


def _remarks(session: Session, kept: Trashed) -> list[Message]:
    """Tell of people who were corrected while what names them lay in the trash."""
    found = []
    for person_id, version in kept.body.get("people", {}).items():
        person = session.get(Person, int(person_id))
        if person is not None and person.version != version:
            found.append(
                message(
                    "Trash",
                    "{name} was corrected meanwhile; the newer data stay.",
                    name=full_name_ar(person),
                )
            )
    return found
