"""What is looked at each time an office is opened: the seal of old rows, and the head marker."""

from __future__ import annotations

from sqlalchemy import Connection, text

from desktop_app.storage import head, trail
from desktop_app.storage.audit import Author, log, tail
from desktop_app.storage.database import Database, told_clearly
from desktop_app.storage.head import HeadState, HeadVerdict

SEALED, FAULT, ACCEPTED = "seal_trail", "head_fault", "head_accepted"


def attend(database: Database, author: Author) -> HeadVerdict:
    """Seal rows older than the chain, and hold the trail against its marker.

    What is found is a row of the trail itself, and a new marker is written after it: a copy that
    was put back and a log that was cut stay told for good.
    """
    folder, key = database.path.parent, database.head_key
    with told_clearly(), database.engine.connect() as connection:
        verdict = head.compare(folder, key, connection)
        is_old = trail.is_older_than_the_chain(connection)
    if is_old:
        _seal(database, author)
    if verdict.state in {HeadState.SOUND, HeadState.FIRST}:
        return verdict
    with database.write(author) as session:
        # Another program may have seen to it meanwhile.
        verdict = head.compare(folder, key, session.connection())
        if verdict.state in {HeadState.SOUND, HeadState.FIRST}:
            return verdict
        log(session, FAULT, state=verdict.state, marked=verdict.marked, found=verdict.found)
        end = tail(session)
    head.start_anew(folder, key, end, verdict.commits)
    return verdict


def unread_faults(connection: Connection) -> list[tuple[int, str]]:
    """Return (number, details as JSON) of the faults of the marker nobody has looked at yet."""
    query = text(
        "SELECT seq, after FROM audit WHERE action = :fault AND seq >"
        " coalesce((SELECT max(seq) FROM audit WHERE action = :accepted), 0) ORDER BY seq"
    )
    found = connection.execute(query, {"fault": FAULT, "accepted": ACCEPTED})
    return [(row.seq, row.after) for row in found]


def _seal(database: Database, author: Author) -> None:
    with database.write(author) as session:
        connection = session.connection()
        if trail.is_older_than_the_chain(connection):
            rows = trail.seal_old_rows(connection, database.trail_key)
            log(session, SEALED, rows=rows)
