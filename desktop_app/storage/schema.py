"""Brings an office's database to the schema this program knows, and refuses a newer one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from desktop_app.domain.errors import OfficeError
from desktop_app.domain.messages import message
from desktop_app.storage.database import Database, told_clearly
from desktop_app.storage.models import Base
from desktop_app.storage.row_numbers import unwatched
from desktop_app.storage.search_index import is_recorded

MIGRATIONS = Path(__file__).resolve().parent / "migrations"
HEAD = "0006"


def current_revision(connection: Connection) -> str | None:
    """Return the schema step a database stands at; None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def bring_up_to_date(
    database: Database, before: Callable[[str], object] = lambda _revision: None
) -> None:
    """Run the missing steps in one transaction; `before(revision)` is called with what there was.

    Raises OfficeError when the database comes from a newer program: nothing is touched then.
    """
    with told_clearly(), database.engine.connect() as connection:
        revision = current_revision(connection)
        connection.rollback()
    if revision == HEAD:
        return
    if revision is not None and not is_known(revision):
        raise OfficeError(
            message(
                "Schema",
                "This office was last opened by a newer version of the program. Install that"
                " version to open it; nothing was changed.",
            ),
            "newer_office",
        )
    if revision is not None:
        before(revision)
    upgrade(database)


def upgrade(database: Database, to: str = "head") -> None:
    """Run Alembic's steps up to a revision, as one writer."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    writer = database.engine.execution_options(begin="IMMEDIATE")
    with told_clearly(), writer.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, to)


def differences(connection: Connection) -> list[object]:
    """Return how a database's tables differ from the models'; the search index makes its own.

    A table whose numbers could be given again is named as well.
    """
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    context = MigrationContext.configure(connection, opts={"include_object": is_recorded})
    return [*compare_metadata(context, Base.metadata), *unwatched(connection)]


def is_known(revision: str) -> bool:
    """Tell whether this program knows a schema step."""
    return revision in {
        path.name.split("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py*")
    }
