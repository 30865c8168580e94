"""The office's schema, one step after another, run by Alembic."""
