"""The greatest number of deleted rows is noted by the database, so that no row gets it again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

NUMBERED = (
    "accounts",
    "act_lines",
    "approvals",
    "attachments",
    "backup_runs",
    "budget_lines",
    "files",
    "members",
    "merges",
    "notes",
    "payments",
    "people",
    "print_releases",
    "prints",
    "reminders",
    "request_events",
    "request_papers",
    "request_reports",
    "requests",
    "saved_views",
    "slip_lines",
    "slips",
    "trash",
    "type_versions",
)
# Where numbers of rows that went before this step are still known, besides the trail.
REMEMBERED = (
    ("people", "SELECT max(kept_id) AS last FROM merges"),
    ("people", "SELECT max(gone_id) AS last FROM merges"),
    ("people", "SELECT max(second_id) AS last FROM pairs"),
    ("people", "SELECT max(subject_id) AS last FROM looks WHERE kind = 'person'"),
    ("files", "SELECT max(kept_file_id) AS last FROM merges"),
    ("files", "SELECT max(gone_file_id) AS last FROM merges"),
    ("files", "SELECT max(file_id) AS last FROM audit"),
    ("requests", "SELECT max(subject_id) AS last FROM looks WHERE kind = 'request'"),
)
NOTE = (
    "INSERT INTO gone_numbers (\"table\", last) SELECT '{table}', last FROM ({known})"
    " WHERE last > coalesce((SELECT max(id) FROM {table}), 0)"
    ' ON CONFLICT ("table") DO UPDATE SET last = max(gone_numbers.last, excluded.last)'
)
TRIGGER = (
    "CREATE TRIGGER {table}_number_gone AFTER DELETE ON {table}"
    " WHEN NOT EXISTS (SELECT 1 FROM {table} WHERE id > OLD.id) BEGIN"
    " INSERT INTO gone_numbers (\"table\", last) VALUES ('{table}', OLD.id)"
    ' ON CONFLICT ("table") DO UPDATE SET last = max(gone_numbers.last, excluded.last);'
    " END"
)


def upgrade() -> None:
    op.create_table(
        "gone_numbers",
        sa.Column("table", sa.String(length=40), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("table", name=op.f("pk_gone_numbers")),
    )
    for table in NUMBERED:
        told = f"SELECT max(CAST(row_id AS INTEGER)) AS last FROM audit WHERE \"table\" = '{table}'"
        _run(NOTE.format(table=table, known=told))
    for table, query in REMEMBERED:
        _run(NOTE.format(table=table, known=query))
    for table in NUMBERED:
        _run(TRIGGER.format(table=table))


def _run(statement: str) -> None:
    op.get_bind().exec_driver_sql(statement)
