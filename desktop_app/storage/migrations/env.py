"""What Alembic runs: the steps, on the connection that was given to it."""

from __future__ import annotations

from alembic import context

from desktop_app.storage.models import Base
from desktop_app.storage.search_index import is_recorded

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
    include_object=is_recorded,
)
context.run_migrations()
