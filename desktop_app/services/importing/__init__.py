"""Brings a unit's own register, kept in a workbook, into the office."""
