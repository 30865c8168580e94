"""The encrypted office on disk: keys, tables, migrations; the only floor that knows SQL."""
