"""Keeps the search index in step with the records, within the transaction that changes them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import Connection, insert, inspect, select, update
from sqlalchemy.orm import Session, UOWTransaction

from desktop_app.domain import index_terms
from desktop_app.domain.names import RULES
from desktop_app.storage import merge_queries, search_index
from desktop_app.storage.driver import driver_of
from desktop_app.storage.models import File, Merge, Person, Request, Setting

PEOPLE, REQUESTS = "touched_people", "touched_requests"
PERSON_COLUMNS = (
    Person.id,
    Person.family_name_ar,
    Person.given_names_ar,
    Person.family_name_latin,
    Person.given_names_latin,
    Person.father_name_ar,
    Person.cnie,
    Person.phone,
    Person.other_phone,
    Person.mutual_affiliation,
    Person.mutual_registration,
    Person.foundation_number,
)
FILE_COLUMNS = (
    File.principal_id,
    File.number,
    File.matricule,
    File.payroll_number,
    File.pension_number,
    File.old_number,
)
REQUEST_COLUMNS = (
    Request.id,
    Request.number,
    Request.old_number,
    Request.granted_number,
    Request.decision_reference,
    Request.depositor,
    Request.note,
    Request.opinion_note,
    Request.decision_reason,
    Request.override_reason,
)
MERGE_COLUMNS = (Merge.kept_id, Merge.undone_at)
READ: dict[type[object], frozenset[str]] = {
    Person: frozenset(column.key for column in PERSON_COLUMNS),
    File: frozenset(column.key for column in FILE_COLUMNS),
    Request: frozenset(column.key for column in REQUEST_COLUMNS),
}
if TYPE_CHECKING:
    from desktop_app.storage.database import Database

STEP = 5_000
# The setting that says by which rules the index was made.
MADE_BY = "search_index"
Progress = Callable[[int, int], object]


def unheard(_done: int, _all: int) -> None:
    """Take the progress of what nobody waits for."""


def touch_people(session: Session, people: Iterable[int]) -> None:
    """Have people's words written anew at the end of the transaction."""
    session.info.setdefault(PEOPLE, set()).update(people)


def touch_requests(session: Session, requests: Iterable[int]) -> None:
    """Have requests' words written anew at the end of the transaction."""
    session.info.setdefault(REQUESTS, set()).update(requests)


def before_flush(session: Session, _context: UOWTransaction, _instances: object) -> None:
    """Take the identifiers away that stand on people about to be deleted."""
    gone = [one.id for one in session.deleted if isinstance(one, Person)]
    if gone:
        search_index.drop_identifiers(driver_of(session), gone)


def after_flush(session: Session, _context: UOWTransaction) -> None:
    """Note whose words the flush changed."""
    touched = [*session.new, *session.deleted, *filter(_says_other_words, session.dirty)]
    touch_people(session, {one.id for one in touched if isinstance(one, Person)})
    heads = [one for one in touched if isinstance(one, File)]
    touch_people(session, {one.principal_id for one in heads} | _heads_before(heads))
    touch_requests(session, {one.id for one in touched if isinstance(one, Request)})


def _says_other_words(item: object) -> bool:
    columns = READ.get(type(item), frozenset())
    if not columns:
        return False
    attributes = inspect(item).attrs
    return any(attributes[name].history.has_changes() for name in columns)


def _heads_before(files: Sequence[File]) -> set[int]:
    histories = [inspect(one).attrs["principal_id"].history for one in files]
    return {one for history in histories for one in history.deleted or () if one is not None}


def settle(session: Session) -> None:
    """Write the words of all that was touched; called once, before the transaction ends."""
    people: set[int] = session.info.pop(PEOPLE, set())
    requests: set[int] = session.info.pop(REQUESTS, set())
    if not people and not requests:
        return
    driver = driver_of(session)
    for some in _steps(sorted(people)):
        if search_index.knows(driver, some):
            search_index.drop_names(driver, some)
            search_index.drop_identifiers(driver, some)
        _put_people(session, driver, some)
    for some in _steps(sorted(requests)):
        search_index.drop_texts(driver, some)
        _write_requests(driver, search_index.rows(driver, REQUEST_COLUMNS, some))


def _steps(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for first in range(0, len(ids), STEP):
        yield ids[first : first + STEP]


def _put_people(session: Session, driver: Any, ids: Sequence[int]) -> None:
    files: dict[int, list[Any]] = defaultdict(list)
    for file in search_index.rows(driver, FILE_COLUMNS, ids):
        files[file.principal_id].append(file)
    people = search_index.rows(driver, PERSON_COLUMNS, ids)
    _write_people(driver, people, files, former_of(session, driver, ids))


def _write_people(
    driver: Any, people: Sequence[Any], files: dict[int, list[Any]], former: dict[int, Former]
) -> None:
    search_index.put_names(driver, words_of(people, files, former))
    search_index.put_identifiers(driver, numbers_of(people, files, former))


class Former(NamedTuple):
    """What records said that were merged into somebody's."""

    names: Sequence[str] = ()
    identifiers: Sequence[str] = ()


NOTHING_FORMER = Former()


def former_of(session: Session, driver: Any, people: Sequence[int]) -> dict[int, Former]:
    """Return what other records said of those of some people into whom they were merged."""
    # Of the journals of all others only this much is read: each holds whole records.
    merges = search_index.rows(driver, MERGE_COLUMNS, people)
    return {
        kept: Former(
            merge_queries.former_names(session, kept),
            merge_queries.former_identifiers(session, kept),
        )
        for kept in {one.kept_id for one in merges if one.undone_at is None}
    }


def words_of(
    people: Sequence[Any], files: dict[int, list[Any]], former: dict[int, Former]
) -> dict[int, list[str]]:
    """Return the words of people by their places, also of records that were merged into theirs."""
    return {
        search_index.place_of(one.id, principal=one.id in files): index_terms.name_terms(
            one, former.get(one.id, NOTHING_FORMER).names
        )
        for one in people
    }


def numbers_of(
    people: Sequence[Any], files: dict[int, list[Any]], former: dict[int, Former]
) -> set[tuple[str, int]]:
    """Return (identifier, person) of people, also of records that were merged into theirs."""
    found = set()
    for one in people:
        numbers = index_terms.person_identifiers(one, files.get(one.id, ()))
        if one.id in former:
            numbers |= index_terms.identifier_terms(former[one.id].identifiers)
        found |= {(number, one.id) for number in numbers}
    return found


def _write_requests(driver: Any, requests: Sequence[Any]) -> None:
    search_index.put_texts(driver, words_of_requests(requests))


def words_of_requests(requests: Sequence[Any]) -> dict[int, set[str]]:
    """Return the words by which requests lie in the index, by their places there."""
    texts = {}
    for one in requests:
        free = index_terms.open_request_terms(one)
        told = index_terms.told_request_terms(one)
        texts[search_index.open_place(one.id)] = free
        # Words of both kinds are found together by who may read them all.
        texts[search_index.told_place(one.id)] = free | told if told - free else set()
    return texts


# Making the whole index


def made_by() -> dict[str, Any]:
    """Return the rules by which this program makes the index."""
    return {"making": index_terms.MAKING, "names": RULES}


def is_current(session: Session) -> bool:
    """Tell whether the index was made by the rules of this program."""
    query = select(Setting.body).where(Setting.name == MADE_BY)
    return session.scalar(query) == made_by()


def bring_up_to_date(database: Database, progress: Progress = unheard) -> None:
    """Make the index anew when other rules made it, or nothing did yet."""
    with database.read() as session:
        if is_current(session):
            return
    writer = database.engine.execution_options(begin="IMMEDIATE")
    with writer.begin() as connection, Session(connection) as session:
        # Another program may have made it while this one waited for its turn.
        if not is_current(session):
            rebuild(session, progress)
    database.words.forget()


def rebuild(session: Session, progress: Progress = unheard) -> None:
    """Make the whole index anew within a write transaction: stopped half-way nothing changed."""
    connection = session.connection()
    driver = driver_of(session)
    first_word = (connection.exec_driver_sql("SELECT max(id) FROM search_words").scalar() or 0) + 1
    _empty(connection)
    search_index.begin_many(connection)
    # Other programs know words by their number: new ones must be greater.
    connection.exec_driver_sql(
        "INSERT INTO search_words (id, term) VALUES (?, ?)", (first_word, index_terms.FATHER_MARK)
    )
    total = _count(connection, Person) + _count(connection, Request)
    done = 0
    for people, files in all_people(session):
        former = former_of(session, driver, [one.id for one in people])
        _write_people(driver, people, files, former)
        done += len(people)
        progress(done, total)
    for requests in all_requests(session):
        _write_requests(driver, requests)
        done += len(requests)
        progress(done, total)
    search_index.end_many(connection)
    _note_made(connection)


def _empty(connection: Connection) -> None:
    search_index.drop(connection)
    search_index.create(connection)
    for table in ("search_words", "search_terms"):
        connection.exec_driver_sql(f"DELETE FROM {table}")


def _count(connection: Connection, table: type[Person] | type[Request]) -> int:
    found = connection.exec_driver_sql(f"SELECT count(*) FROM {table.__tablename__}").scalar()
    return int(found or 0)


def all_people(session: Session) -> Iterator[tuple[Sequence[Any], dict[int, list[Any]]]]:
    """Give all people by pages, each with the files they are the heads of."""
    for people in _pages(session, PERSON_COLUMNS):
        files: dict[int, list[Any]] = defaultdict(list)
        within = File.principal_id.between(people[0].id, people[-1].id)
        for file in session.execute(select(*FILE_COLUMNS).where(within)):
            files[file.principal_id].append(file)
        yield people, files


def all_requests(session: Session) -> Iterator[Sequence[Any]]:
    """Give all requests by pages."""
    yield from _pages(session, REQUEST_COLUMNS)


def _pages(session: Session, columns: Sequence[Any]) -> Iterator[Sequence[Any]]:
    key, last = columns[0], 0
    query = select(*columns).order_by(key).limit(STEP)
    while rows := session.execute(query.where(key > last)).all():
        yield rows
        last = rows[-1].id


def _note_made(connection: Connection) -> None:
    noted = connection.execute(
        update(Setting).where(Setting.name == MADE_BY).values(body=made_by())
    )
    if not noted.rowcount:
        connection.execute(insert(Setting), [{"name": MADE_BY, "body": made_by()}])
