"""The steps themselves; each later one keeps the schema before it as a test file."""
