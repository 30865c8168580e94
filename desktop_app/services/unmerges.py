"""Takes a merge apart: both sides as they were, what changed since on the side chosen for it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.errors import ConflictError, FieldError, InvalidError, NotFoundError
from desktop_app.domain.merging import Side
from desktop_app.domain.messages import message
from desktop_app.domain.person_keys import follow_names
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import isolate
from desktop_app.domain.vocabulary import DEAD, OPEN_STATES, Position, Relation, State
from desktop_app.services import unmerge_words
from desktop_app.services.approvals import Grave, require_second_within
from desktop_app.services.backups import copy_before
from desktop_app.services.desk import Desk
from desktop_app.services.merge_rows import Since, Unmerged, UnmergePreview
from desktop_app.services.merges import MERGE, UNMERGE, birth_mark, judgement_of, row_of
from desktop_app.storage import merge_queries, trash_queries
from desktop_app.storage.audit import log, plain
from desktop_app.storage.merge_queries import FILES, PEOPLE, TRACKED
from desktop_app.storage.models import File, Look, Member, Merge, Pair, Person, Request
from desktop_app.storage.row_copies import copied, parents_of, remade, stored, value_of
from desktop_app.storage.search_sync import touch_people
from desktop_app.storage.trail_queries import accounts
from desktop_app.translate import tell

# These change with every save and say nothing.
NOISE = frozenset({"version", "updated_at", "sort_name", "family_key", "given_key", "name_key"})
OWN = NOISE | {"id", "created_at"}
# What names people and files: it goes back once these are there again.
POINTING = frozenset({"file_id", "person_id", "beneficiary_id", "principal_id", "mother_id"})
Key = tuple[str, int]
Place = tuple[int, int]
Edits = Mapping[Key, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the journal: before the merge, after it, and as it stands now."""

    table: str
    row_id: int
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    now: Mapping[str, Any] | None

    @property
    def key(self) -> Key:
        """Table and number."""
        return self.table, self.row_id

    def edited(self) -> list[str]:
        """Return the columns that were changed since the merge."""
        if self.after is None or self.now is None:
            return []
        return [
            name
            for name, value in self.now.items()
            if name not in NOISE and self.after.get(name) != value
        ]


@dataclass(frozen=True, slots=True)
class Fresh:
    """A row that came after the merge and names the one that stayed, or its file."""

    table: str
    row: Any
    side: Side
    asked: bool

    @property
    def key(self) -> Key:
        """Table and number."""
        return self.table, self.row.id


@dataclass(slots=True)
class Work:
    """A merge that is being taken apart, with all that has to be known of it."""

    merge: Merge
    entries: dict[Key, Entry]
    twins: Mapping[Key, Key]
    fresh: list[Fresh] = field(default_factory=list)
    since: list[Since] = field(default_factory=list)

    def side(self, key: str, sides: Mapping[str, str]) -> Side:
        """Return where a thing goes: as it was answered, or as it is offered."""
        for one in self.since:
            if one.key == key:
                return Side(sides.get(key, one.side)) if one.asked else one.side
        return Side.KEPT


# How the question about taking a merge apart begins, to tell it from the one about merging.
SUBJECT = "apart/"
GONE = message("Merges", "There is no such merge, or it was taken apart already.")
CHANGED = message(
    "Merges",
    "Something changed since you read what changed: nothing was taken apart. Look again.",
)


def unmerge_preview(desk: Desk, merge_id: int) -> UnmergePreview:
    """Return what taking a merge apart would do, and where each new thing would go.

    Raises NotFoundError for a merge that is none any more, ConflictError for one on which a later
    one stands (`later_merge`) or whose person is gone (`kept_gone`).
    """
    desk.require(Action.MERGE)
    with desk.read() as session:
        work = _work(session, desk, merge_id)
        one = work.merge
        names = accounts(session)
        row = row_of(one, names.get(one.account_id, ""), names)
        return UnmergePreview(row, tuple(work.since), _is_closed(session, work), _state(work))


def unmerge(
    desk: Desk, merge_id: int, sides: Mapping[str, str] | None = None, state: str | None = None
) -> Unmerged:
    """Put both sides back as they were before a merge, in one transaction.

    What came or changed since goes to the side `sides` names by its key, else where it is offered
    (mostly the one that stayed). With the `state` of a preview, ConflictError (`changed`) when
    more happened meanwhile; a state of "" asks that nothing at all changed since (`since`).
    SecondNeededError where the merge touched what is closed, as for the merge itself.
    """
    desk.require(Action.MERGE)
    with desk.read() as session:
        _require(session, desk, _work(session, desk, merge_id), sides or {}, state)
    copy_before(desk, MERGE)
    with desk.write(Action.MERGE, UNMERGE) as session:
        work = _work(session, desk, merge_id)
        _require(session, desk, work, sides or {}, state)
        return _take_apart(session, desk, work, sides or {})


def _require(
    session: Session, desk: Desk, work: Work, sides: Mapping[str, str], state: str | None
) -> None:
    if state == "" and work.since:
        raise ConflictError(SINCE, "since")
    if state and state != _state(work):
        raise ConflictError(CHANGED, "changed")
    known = {one.key for one in work.since if one.asked}
    for key, side in sides.items():
        if key not in known or side not in {one.value for one in Side}:
            raise InvalidError([FieldError(key, "unknown", CHANGED)])
    if _is_closed(session, work):
        # Within a session that only reads, the agreement stays unused.
        require_second_within(session, desk, _grave(work, sides, state))


def _is_closed(session: Session, work: Work) -> bool:
    """Tell whether a merge touched what was closed, or what is by now: its rows then and now."""
    kept = work.merge.kept_file_id
    file = session.get(File, kept) if kept is not None else None
    if file is not None and file.position in DEAD:
        return True
    return any(
        values is not None and shut(values)
        for entry in work.entries.values()
        for shut in SHUT.get(entry.table, ())
        for values in (entry.before, entry.now)
    )


def _request_ended(values: Mapping[str, Any]) -> bool:
    return values["outcome"] is not None or State(values["state"]) not in OPEN_STATES


# By which values of a row it is closed; the same as `merge_pairing.is_closed` asks of a merge.
SHUT: Mapping[str, tuple[Callable[[Mapping[str, Any]], bool], ...]] = {
    PEOPLE: (lambda values: values["died_on"] is not None,),
    FILES: (lambda values: Position(values["position"]) in DEAD,),
    "requests": (_request_ended,),
}


def _grave(work: Work, sides: Mapping[str, str], state: str | None) -> Grave:
    """Return taking apart as it is put before a second person."""
    kept, gone = (
        f"{name} {isolate(number) if number else ''}".strip()
        for name, number in zip(work.merge.body["names"], work.merge.body["numbers"], strict=True)
    )
    told = [tell(message("Merges", "Become two records again: {kept} and {gone}",
                         kept=kept, gone=gone))]  # fmt: skip
    given = sum(work.side(one.key, sides) is Side.GONE for one in work.since if one.asked)
    if given:
        told.append(tell(message("Merges", "%n of what came since go to {name}.", n=given,
                                 name=gone)))  # fmt: skip
    body = {"merge_id": work.merge.id, "sides": dict(sides), "state": state}
    return Grave(Action.MERGE, f"{SUBJECT}{work.merge.id}", body, tuple(told))


def unmerge_agreed(desk: Desk, body: Mapping[str, Any]) -> Unmerged:
    """Take apart what a second person agreed to, as it was asked for."""
    return unmerge(desk, int(body["merge_id"]), body["sides"], body["state"])


SINCE = message(
    "Merges", "Something changed since the merge: choose first to which of the two it goes."
)


def _state(work: Work) -> str:
    told = [[one.key, one.title_ar, one.detail_ar, one.side.value] for one in work.since]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:32]


# What is known


def _work(session: Session, desk: Desk, merge_id: int) -> Work:
    one = merge_queries.standing(session, merge_id)
    if one is None:
        raise NotFoundError(GONE)
    _refuse_later(session, one)
    work = Work(one, _entries(session, one), {})
    work.twins = _twins(work)
    work.fresh = _fresh(session, work)
    work.since = [
        *_edits_since(session, desk, work),
        *_moved_since(session, desk, work),
        *(_told_fresh(session, desk, work, fresh) for fresh in work.fresh),
    ]
    return work


def _refuse_later(session: Session, one: Merge) -> None:
    later = _later(session, one)
    if later is not None:
        text = message(
            "Merges",
            "A later merge stands on this one ({label}). Take that apart first.",
            label=later.label,
        )
        raise ConflictError(text, "later_merge")
    files = [one.kept_file_id] if one.kept_file_id is not None else []
    if session.get(Person, one.kept_id) is None or any(
        session.get(File, number) is None for number in files
    ):
        text = message(
            "Merges",
            "{name} was deleted since. Restore that from the trash first.",
            name=one.body["names"][0],
        )
        raise ConflictError(text, "kept_gone")


def _later(session: Session, one: Merge) -> Merge | None:
    """Return a later merge that touched the same rows: it has to be taken apart first."""
    mine = {(table, row_id) for table, row_id, _before, _after in one.body["rows"]}
    for later in merge_queries.later_merges(session, one.id):
        if any((table, row_id) in mine for table, row_id, _b, _a in later.body["rows"]):
            return later
    return None


def _entries(session: Session, one: Merge) -> dict[Key, Entry]:
    found = {}
    for table, row_id, before, after in one.body["rows"]:
        present = stored(session, table, row_id) if after is not None else None
        same = present is not None and _is_same(table, after, present)
        now = copied(present) if present is not None and same else None
        found[table, row_id] = Entry(table, row_id, before, after, now)  # fmt: skip
    return found


def _is_same(table: str, after: Mapping[str, Any], present: Any) -> bool:
    """Tell whether a row is the one of the journal, and not another with its number."""
    return birth_mark(remade(table, after)) == birth_mark(present) or table in {PEOPLE, FILES}


def _twins(work: Work) -> dict[Key, Key]:
    """Return {a row that stayed: the one that went into it}, for people, files and places."""
    one = work.merge
    found: dict[Key, Key] = {(PEOPLE, one.kept_id): (PEOPLE, one.gone_id)}
    if one.kept_file_id is not None and one.gone_file_id is not None:
        found[FILES, one.kept_file_id] = (FILES, one.gone_file_id)
    gone = [entry for entry in work.entries.values() if entry.after is None]
    for entry in work.entries.values():
        if entry.table != "members" or entry.after is None:
            continue
        here = entry.after["file_id"], entry.after["person_id"]
        for other in gone:
            if other.table == "members" and _led(one, other.before or {}) == here:
                found.setdefault(entry.key, other.key)
    return found


def _led(one: Merge, values: Mapping[str, Any]) -> Place:
    """Return (file, person) of a place after the merge."""
    file_id, person_id = values.get("file_id"), values.get("person_id")
    return (
        one.kept_file_id if file_id == one.gone_file_id and file_id else file_id,  # type: ignore[return-value]
        one.kept_id if person_id == one.gone_id else person_id,
    )


def _edits_since(session: Session, desk: Desk, work: Work) -> Iterator[Since]:
    """Yield the fields of what stayed that were changed since: they may be of either."""
    for key, twin in work.twins.items():
        entry = work.entries.get(key)
        if entry is None:
            continue
        before = work.entries[twin].before or {}
        for name in _typed(entry):
            yield unmerge_words.field_since(
                session, desk, work.merge, entry, name, before.get(name), field_key(entry, name)
            )


def _typed(entry: Entry) -> list[str]:
    """Return the fields people type that were changed since."""
    return [name for name in entry.edited() if name not in POINTING | OWN]


def field_key(entry: Entry, name: str) -> str:
    """Return by which key an edit of a field is answered."""
    return f"{entry.table}.{entry.row_id}.{name}"


def fresh_key(fresh: Fresh) -> str:
    """Return by which key something new is answered."""
    return f"{fresh.table}.{fresh.row.id}"


def _moved_since(session: Session, desk: Desk, work: Work) -> Iterator[Since]:
    """Yield what went over, goes back, and was changed or deleted since."""
    for entry in work.entries.values():
        if entry.after is None or entry.before == entry.after:
            continue
        if entry.now is None:
            yield unmerge_words.deleted_since(session, desk, work.merge, entry)
        elif entry.key in work.twins:
            continue
        elif entry.now.get("version", 1) != entry.after.get("version", 1) or entry.edited():
            yield unmerge_words.changed_since(session, desk, work.merge, entry)


def _told_fresh(session: Session, desk: Desk, work: Work, fresh: Fresh) -> Since:
    return unmerge_words.new_since(
        session, desk, work.merge, fresh_key(fresh), fresh.table, fresh.row, fresh.side,
        asked=fresh.asked,
    )  # fmt: skip


# What came since


def _fresh(session: Session, work: Work) -> list[Fresh]:
    rows = _fresh_rows(session, work)
    sides: dict[Key, Side] = {}
    found: list[Fresh] = []
    known = _places_after(session, work)
    for table, row in rows:
        side, asked = _side_of(session, work, known, sides, table, row)
        sides[table, row.id] = side
        if isinstance(row, Member):
            for one in Side if asked else (side,):
                known.add(_target(work, one, row.file_id, row.person_id))
        found.append(Fresh(table, row, side, asked))
    return found


# Files before the places in them, places before what names somebody of a family, requests before
# what hangs on them.
ORDER = ("files", "members", "requests", "notes", "attachments", "reminders", "prints")


def _fresh_rows(session: Session, work: Work) -> list[tuple[str, Any]]:
    one = work.merge
    wanted = {PEOPLE: one.kept_id, FILES: one.kept_file_id}
    old = {
        (column.split(".")[0], int(row_id)): mark
        for column, rows in one.body["held"].items()
        for row_id, mark in rows.items()
    }
    found: dict[Key, tuple[str, Any]] = {}
    for column in TRACKED:
        number = wanted[column.to]
        if number is None:
            continue
        for row in merge_queries.pointing(session, column, number):
            key = (column.table.__tablename__, row.id)
            if old.get(key) != birth_mark(row):
                found[key] = (key[0], row)
    return sorted(found.values(), key=lambda pair: (ORDER.index(pair[0]), pair[1].id))


def _places_after(session: Session, work: Work) -> set[Place]:
    """Return (file, person) of every place once both are apart, but for what came since."""
    one = work.merge
    rows = list(merge_queries.places_of(session, one.kept_id))
    if one.kept_file_id is not None:
        rows += merge_queries.places_in(session, one.kept_file_id)
    fresh = {key for kind, row in _fresh_rows(session, work) for key in [(kind, row.id)]}
    found = {
        (row.file_id, row.person_id)
        for row in rows
        if ("members", row.id) not in fresh and ("members", row.id) not in work.entries
    }
    for entry in work.entries.values():
        if entry.table == "members" and entry.before is not None:
            found.add((entry.before["file_id"], entry.before["person_id"]))
    return found


def _target(work: Work, side: Side, file_id: int, person_id: int) -> Place:
    """Return (file, person) a row would name on a side."""
    one = work.merge
    if side is Side.KEPT:
        return file_id, person_id
    file = one.gone_file_id if file_id == one.kept_file_id and one.gone_file_id else file_id
    return file, one.gone_id if person_id == one.kept_id else person_id


def _side_of(
    session: Session,
    work: Work,
    known: set[Place],
    sides: Mapping[Key, Side],
    table: str,
    row: Any,
) -> tuple[Side, bool]:
    """Return the side a new row is offered, and whether it could go to either."""
    request_id = getattr(row, "request_id", None)
    if request_id is not None:
        return _side_of_request(session, work, sides, request_id), False
    if table == "files":
        return Side.KEPT, True
    if isinstance(row, Member):
        return _side_of_place(work, known, sides, row)
    person_id = getattr(row, "beneficiary_id", None) or getattr(row, "person_id", None)
    if person_id is None:
        return Side.KEPT, True
    fit = [side for side in Side if _target(work, side, row.file_id, person_id) in known]
    if len(fit) == 1:
        return fit[0], False
    return Side.KEPT, len(fit) > 1


def _side_of_request(
    session: Session, work: Work, sides: Mapping[Key, Side], request_id: int
) -> Side:
    """What hangs on a request goes where the request goes."""
    if ("requests", request_id) in sides:
        return sides["requests", request_id]
    entry = work.entries.get(("requests", request_id))
    if entry is None or entry.before is None:
        return Side.KEPT
    request = session.get(Request, request_id)
    file_id = request.file_id if request is not None else None
    return Side.KEPT if entry.before["file_id"] == file_id else Side.GONE


def _side_of_place(
    work: Work, known: set[Place], sides: Mapping[Key, Side], row: Member
) -> tuple[Side, bool]:
    if row.relation is Relation.PRINCIPAL:
        return sides.get((FILES, row.file_id), Side.KEPT), False
    mother = row.mother_id
    if mother is not None and row.file_id == work.merge.kept_file_id:
        fit = [side for side in Side if _target(work, side, row.file_id, mother) in known]
        if len(fit) == 1:
            return fit[0], True
    if (row.file_id, row.person_id) == _target(work, Side.GONE, row.file_id, row.person_id):
        return Side.KEPT, False
    return Side.KEPT, True


# Taking apart


def _take_apart(session: Session, desk: Desk, work: Work, sides: Mapping[str, str]) -> Unmerged:
    one = work.merge
    _refuse_taken(session, work)
    edits = _edits(work, sides)
    _put_values_back(session, desk, work, edits)
    _add_back(session, work, edits, (PEOPLE, FILES))
    _move_back(session, desk, work)
    _add_back(session, work, edits, ("members",))
    for fresh in work.fresh:
        _place(session, desk, work, fresh, sides)
    session.flush()
    _mothers(session, work)
    _trash_back(session, work)
    _looks_back(session, one)
    _pairs_back(session, one)
    one.undone_at, one.undone_by = desk.now(), desk.account.id
    session.flush()
    for person_id in (one.kept_id, one.gone_id):
        touch_people(session, [person_id])
    return _done(session, work)


TAKEN = message("Merges", "The record that went cannot come back: its place was taken meanwhile.")
ORPHANED = message(
    "Merges",
    "What the record that went belonged to is no longer in the office. Restore that first.",
)


def _refuse_taken(session: Session, work: Work) -> None:
    """Refuse what another record has taken meanwhile; nothing is done then."""
    for entry in work.entries.values():
        if entry.after is not None or entry.before is None:
            continue
        if entry.table in {PEOPLE, FILES} and stored(session, entry.table, entry.row_id):
            raise ConflictError(TAKEN, "taken")
        if entry.table == FILES:
            _refuse_number(session, work, entry.before["matricule"])


def _refuse_number(session: Session, work: Work, matricule: str | None) -> None:
    other = trash_queries.file_with(session, "", matricule)
    if other is not None and other.id != work.merge.kept_file_id:
        text = message(
            "Merges",
            "The service number {number} is now that of the file {file}. Check which of the two is"
            " right, then take the merge apart.",
            number=isolate(matricule or ""),
            file=isolate(other.number),
        )
        raise ConflictError(text, "taken")


def _edits(work: Work, sides: Mapping[str, str]) -> Edits:
    """Return what was typed since, as plain values, by the row it goes to."""
    found: dict[Key, dict[str, Any]] = {}
    for key, twin in work.twins.items():
        entry = work.entries.get(key)
        if entry is None or entry.now is None:
            continue
        for name in _typed(entry):
            side = work.side(field_key(entry, name), sides)
            found.setdefault(key if side is Side.KEPT else twin, {})[name] = entry.now[name]
    return found


def _put_values_back(session: Session, desk: Desk, work: Work, edits: Edits) -> None:
    """Give what stayed the values it had, and those typed since for it."""
    for key in work.twins:
        entry = work.entries.get(key)
        if entry is None or entry.now is None:
            continue
        for name, value in (dict(entry.before or {}) | dict(edits.get(key, {}))).items():
            if name not in POINTING | OWN:
                _set(session, desk, entry, name, value)
        row: Any = stored(session, *key)
        if isinstance(row, Person):
            follow_names(row)
    session.flush()


def _set(session: Session, desk: Desk, entry: Entry, name: str, value: Any) -> None:
    row: Any = stored(session, entry.table, entry.row_id)
    typed = value_of(entry.table, name, value)
    if getattr(row, name) != typed:
        setattr(row, name, typed)
        if hasattr(row, "updated_at"):
            row.updated_at = desk.now()


def _add_back(session: Session, work: Work, edits: Edits, tables: Sequence[str]) -> None:
    """Add the rows that went away, with what was typed since for them."""
    for table in tables:
        for entry in work.entries.values():
            if entry.table == table and entry.after is None:
                _add_row(session, entry, edits.get(entry.key, {}))


def _add_row(session: Session, entry: Entry, edits: Mapping[str, Any]) -> None:
    values = dict(entry.before or {}) | dict(edits)
    for _column, parent, row_id in parents_of(entry.table, values):
        if stored(session, parent, row_id) is None:
            raise ConflictError(ORPHANED, "parent_gone")
    version = values.pop("version")
    if stored(session, entry.table, values["id"]) is not None:
        del values["id"]
    row: Any = remade(entry.table, values)
    if isinstance(row, Person):
        follow_names(row)
    session.add(row)
    session.flush()
    # Nobody has read it in this version: what was open elsewhere before the merge is stale.
    merge_queries.set_version(session, row, version + 1)


def _move_back(session: Session, desk: Desk, work: Work) -> None:
    """Let every row that went over name again what it named, unless that was changed since."""
    for entry in work.entries.values():
        if entry.before is None or entry.after is None or entry.now is None:
            continue
        for name in POINTING & set(entry.before):
            if entry.now[name] == entry.after[name]:
                _set(session, desk, entry, name, entry.before[name])
    session.flush()


def _place(
    session: Session, desk: Desk, work: Work, fresh: Fresh, sides: Mapping[str, str]
) -> None:
    """Put something that came since on its side."""
    if _where(session, work, fresh, sides) is Side.KEPT:
        return
    one, row = work.merge, fresh.row
    for name in POINTING - {"mother_id"}:
        number = getattr(row, name, None)
        if number is None:
            continue
        if name == "file_id" and one.gone_file_id and number == one.kept_file_id:
            setattr(row, name, one.gone_file_id)
        elif name != "file_id" and number == one.kept_id:
            setattr(row, name, one.gone_id)
    if hasattr(row, "updated_at"):
        row.updated_at = desk.now()


def _where(session: Session, work: Work, fresh: Fresh, sides: Mapping[str, str]) -> Side:
    """Return the side of something new; what hangs on something else goes where that goes."""
    if fresh.asked:
        return work.side(fresh_key(fresh), sides)
    request_id = getattr(fresh.row, "request_id", None)
    above = [one for one in work.fresh if one.table == "requests" and one.row.id == request_id]
    if not above and isinstance(fresh.row, Member) and fresh.row.relation is Relation.PRINCIPAL:
        above = [one for one in work.fresh if one.key == (FILES, fresh.row.file_id)]
    if above:
        return _where(session, work, above[0], sides)
    return _follows(session, work, fresh)


def _follows(session: Session, work: Work, fresh: Fresh) -> Side:
    """Return the side on which the person of a row has a place, now that places are back."""
    person_id = getattr(fresh.row, "beneficiary_id", None) or getattr(fresh.row, "person_id", None)
    if person_id is None or isinstance(fresh.row, Member):
        return fresh.side
    sides: tuple[Side, ...] = (fresh.side, *Side)
    for side in sides:
        file, person = _target(work, side, fresh.row.file_id, person_id)
        if trash_queries.place_of(session, file, person) is not None:
            return side
    return fresh.side


def _mothers(session: Session, work: Work) -> None:
    """A child that came since, or was given its mother since, names the one of its own family."""
    one = work.merge
    for child in merge_queries.pointing(session, MOTHERS, one.kept_id):
        if trash_queries.place_of(session, child.file_id, one.kept_id) is not None:
            continue
        if trash_queries.place_of(session, child.file_id, one.gone_id) is not None:
            child.mother_id = one.gone_id
    session.flush()


MOTHERS = next(one for one in TRACKED if one.column == "mother_id")


def _trash_back(session: Session, work: Work) -> None:
    """What went over and was deleted since comes back, if it does, to where it was."""
    gone = {key: one for key, one in work.entries.items() if one.after and one.now is None}
    if not gone:
        return
    for kept in merge_queries.in_trash(session):
        rows, marks, touched = [], dict(kept.body.get("parents", {})), False
        for table, copy in kept.body.get("rows", ()):
            entry = gone.get((table, copy.get("id")))
            values = dict(copy)
            if entry is not None:
                touched |= _redirect(session, entry, values, marks)
            rows.append([table, values])
        if touched:
            kept.body = dict(kept.body) | {"rows": rows, "parents": marks}
            if kept.file_id == work.merge.kept_file_id is not None:
                kept.file_id = rows[0][1].get("file_id", kept.file_id)


def _redirect(
    session: Session, entry: Entry, values: dict[str, Any], marks: dict[str, Any]
) -> bool:
    before, after = entry.before or {}, entry.after or {}
    names = [name for name in POINTING & set(values) if values[name] == after.get(name)]
    for name in names:
        values[name] = before.get(name)
    for _column, parent, row_id in parents_of(entry.table, values):
        row: Any = stored(session, parent, row_id)
        if row is not None:
            marks.setdefault(f"{parent}/{row_id}", plain(getattr(row, "created_at", row_id)))
    return bool(names)


def _looks_back(session: Session, one: Merge) -> None:
    for values in one.body["looks"]:
        key = [values[name] for name in ("account_id", "kind", "subject_id", "file_id")]
        if session.get(Look, tuple(key)) is None:
            session.add(remade("looks", values))


def _pairs_back(session: Session, one: Merge) -> None:
    """Take back the judgements the merge made; one that somebody made since stays."""
    own = tuple(sorted((one.kept_id, one.gone_id)))
    for first, second, before, judged in one.body["pairs"]:
        pair = session.get(Pair, (first, second))
        if pair is None:
            continue
        judged_since = pair.answer and judgement_of(pair) != judged
        if judged_since and (first, second) != own:
            continue
        if before is None:
            session.delete(pair)
            continue
        for name, value in before.items():
            setattr(pair, name, value_of("pairs", name, value))


def _done(session: Session, work: Work) -> Unmerged:
    one = work.merge
    files = [
        places[0].file_id if places else None
        for person_id in (one.kept_id, one.gone_id)
        for places in [merge_queries.places_of(session, person_id)]
    ]
    for file_id in dict.fromkeys(files):
        log(session, UNMERGE, file_id=file_id, merge_id=one.id, kept=one.body["names"][0],
            gone=one.body["names"][1], since=len(work.since))  # fmt: skip
    return Unmerged(one.kept_id, one.gone_id, files[0], files[1], tuple(work.since))
