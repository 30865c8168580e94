"""Where people look, how lists stand, saved views, pairs that may be one, merges, the index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from desktop_app.storage import search_index

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

REPLACED = (
    ("members", "file_id"),
    ("members", "person_id"),
    ("requests", "file_id"),
    ("requests", "state", "due_on"),
)
LISTED = (
    ("members", "file_id", "relation"),
    ("members", "person_id", "relation"),
    ("requests", "assigned_to"),
    ("requests", "state", "due_on", "amount_requested", "amount_granted"),
    ("requests", "file_id", "state", "due_on", "beneficiary_id"),
    ("requests", "due_on"),
    ("requests", "amount_requested"),
    ("requests", "amount_granted"),
)


def upgrade() -> None:
    _create_looks()
    _create_layouts()
    _create_saved_views()
    _create_pairs()
    _add_keys_of_people()
    _create_merges()
    op.create_index(op.f("ix_audit_table_row_id"), "audit", ["table", "row_id"], unique=False)
    _index_lists()
    _create_search_index()


def _index_lists() -> None:
    """Replace the indexes of lists by such as answer from themselves, and add orders of lists."""
    for table, *columns in REPLACED:
        op.drop_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table)
    for table, *columns in LISTED:
        op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, columns, unique=False)


def _create_looks() -> None:
    op.create_table(
        "looks",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("file_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _account("account_id", "looks"),
        sa.PrimaryKeyConstraint(
            "account_id", "kind", "subject_id", "file_id", name=op.f("pk_looks")
        ),
    )
    op.create_index(op.f("ix_looks_account_id_at"), "looks", ["account_id", "at"], unique=False)


def _create_layouts() -> None:
    op.create_table(
        "layouts",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("list", sa.String(length=20), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        _account("account_id", "layouts"),
        sa.PrimaryKeyConstraint("account_id", "list", name=op.f("pk_layouts")),
    )


def _create_saved_views() -> None:
    op.create_table(
        "saved_views",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        _account("account_id", "saved_views"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_views")),
    )
    op.create_index(op.f("ix_saved_views_list"), "saved_views", ["list"], unique=False)


def _create_pairs() -> None:
    op.create_table(
        "pairs",
        sa.Column("first_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("second_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.String(length=10), server_default="", nullable=False),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        _account("answered_by", "pairs"),
        sa.PrimaryKeyConstraint("first_id", "second_id", name=op.f("pk_pairs")),
    )
    op.create_index(op.f("ix_pairs_second_id"), "pairs", ["second_id"], unique=False)
    op.create_index(op.f("ix_pairs_answer_score"), "pairs", ["answer", "score"], unique=False)


def _add_keys_of_people() -> None:
    """The first sweep for duplicates fills the keys of those who are there already."""
    for name, length in (("family_key", 20), ("given_key", 20), ("name_key", 41)):
        column = sa.Column(name, sa.String(length=length), server_default="", nullable=False)
        op.add_column("people", column)
    for columns in (
        ["family_key", "birth", "given_key"],
        ["given_key", "birth", "family_key"],
        ["name_key", "birth"],
    ):
        name = op.f("_".join(["ix_people", *columns]))
        op.create_index(name, "people", columns, unique=False)


def _create_merges() -> None:
    op.create_table(
        "merges",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kept_id", sa.Integer(), nullable=False),
        sa.Column("gone_id", sa.Integer(), nullable=False),
        sa.Column("kept_file_id", sa.Integer(), nullable=True),
        sa.Column("gone_file_id", sa.Integer(), nullable=True),
        sa.Column("former_number", sa.String(length=20), server_default="", nullable=False),
        sa.Column("label", sa.String(length=200), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by", sa.Integer(), nullable=True),
        _account("account_id", "merges"),
        _account("undone_by", "merges"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merges")),
    )
    op.create_index(op.f("ix_merges_gone_id"), "merges", ["gone_id"], unique=False)
    op.create_index(op.f("ix_merges_kept_id"), "merges", ["kept_id"], unique=False)
    op.create_index(op.f("ix_merges_gone_file_id"), "merges", ["gone_file_id"], unique=False)
    op.create_index(op.f("ix_merges_former_number"), "merges", ["former_number"], unique=False)


def _create_search_index() -> None:
    """Make the index's tables, empty: the program fills them when it opens the office."""
    op.create_table(
        "search_words",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("term", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_words")),
        sa.UniqueConstraint("term", name=op.f("uq_search_words_term")),
    )
    search_index.create(op.get_bind())


def _account(column: str, table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], ["accounts.id"], name=name)
