"""Writes a list that leaves as a workbook, or closed with a password, and notes that it left."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop_app.reports.workbooks import workbook
from desktop_app.services.desk import Desk
from desktop_app.services.exports import Sheet, log_export


def keep_sheets(
    desk: Desk, sheets: Sequence[Sheet], path: Path, password: str = "", again: str = ""
) -> int:
    """Write sheets to a file and note it with their reason; return how many rows left.

    With a password the workbook lies in an encrypted PDF: InvalidError (`password`, `again`).
    """
    data, way = workbook(sheets), "workbook"
    if password:
        from desktop_app.reports.protected_export import protected

        name = path.with_suffix(".xlsx").name
        data, way = protected(desk, data, name, sheets[0], password, again), "encrypted"
    count = sum(len(one.rows) for one in sheets)
    path.write_bytes(data)
    first = sheets[0]
    log_export(desk, first.title, data, reason=first.stamp.reason, count=count,
               columns=first.headings, way=way)  # fmt: skip
    return count
