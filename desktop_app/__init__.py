"""Ri'aya: case management for the regional social-work units."""
