"""The command line's commands for what was deleted, for what leaves, and for what is kept closed.

They are given an open desk; `cli.py` signs in and closes it.
"""

from __future__ import annotations

import argparse
from collections.abc import Collection
from pathlib import Path
from typing import Any

from desktop_app.cli_rows import trash_json
from desktop_app.domain.glass import RIGHTS, GlassReason, Veil
from desktop_app.domain.texts import strip_marks
from desktop_app.translate import tell, translate

Answer = tuple[Any, str]
PEOPLE, REQUESTS = "people", "requests"


# What was deleted


def trash(desk: Any, options: argparse.Namespace) -> Answer:
    """List what lies in the trash, or put one thing back."""
    return _restored(desk, options.id) if options.verb == "restore" else _listed(desk, options)


def _listed(desk: Any, options: argparse.Namespace) -> Answer:
    from desktop_app.services.trash import count_trash, list_trash
    from desktop_app.services.trash_rows import TRASH_LABELS

    rows = list_trash(desk, 0, options.limit)
    answer = {"count": count_trash(desk), "rows": [trash_json(row) for row in rows]}
    lines = [
        f"{row.id}  {tell(TRASH_LABELS[row.kind])}  {row.label}  {row.keep_until.isoformat()}"
        for row in rows
    ]
    return answer, "\n".join(lines or [translate("Console", "The trash is empty.")])


def _restored(desk: Any, trash_id: int) -> Answer:
    from desktop_app.services.trash import restore

    back = restore(desk, trash_id)
    remarks = [strip_marks(tell(one)) for one in back.remarks]
    answer = {"kind": back.kind.value, "label": back.label, "remarks": remarks}
    words = translate("Console", "«{name}» is back.", name=back.label)
    return answer, "\n".join([words, *remarks])


# What leaves


def export(desk: Any, options: argparse.Namespace) -> Answer:
    """Write a list of people or of requests to a workbook, with its reason in the trail."""
    from desktop_app.reports.sheet_files import keep_sheets
    from desktop_app.services import exports
    from desktop_app.services.forms import PeopleQuery, RequestQuery

    known = exports.PEOPLE if options.what == PEOPLE else exports.REQUESTS
    usual = [one.name for one in exports.columns_of(desk, known) if one.is_usual]
    columns = tuple(options.columns.split(",")) if options.columns else tuple(usual)
    form = exports.ExportForm(columns, options.reason)
    if options.what == PEOPLE:
        sheet = exports.people_sheet(desk, PeopleQuery(text=options.search), form)
    else:
        query = RequestQuery(
            text=options.search, received_from=options.first, received_to=options.last
        )
        sheet = exports.requests_sheet(desk, query, form)
    return _left(options.out, keep_sheets(desk, [sheet], options.out))


def statistics(desk: Any, options: argparse.Namespace) -> Answer:
    """Write the figures of a period that name nobody."""
    from desktop_app.reports.sheet_files import keep_sheets
    from desktop_app.services.anonymous import anonymous_sheets

    sheets = anonymous_sheets(desk, options.period, options.reason)
    return _left(options.out, keep_sheets(desk, sheets, options.out))


def person_data(desk: Any, options: argparse.Namespace) -> Answer:
    """Write all that is held on the people of a file as a PDF, an export with its reason."""
    from desktop_app.reports.catalogue import document, produce
    from desktop_app.services.exports import log_export, require_export
    from desktop_app.services.people import find_file

    require_export(desk, options.reason)
    file_id, _person = find_file(desk, options.ref)
    data = produce(desk, "personal_data", file_id)
    options.out.write_bytes(data)
    title = tell(document("personal_data").name)
    log_export(desk, title, data, reason=options.reason, count=1, file_id=file_id, way="document")
    return {"file": str(options.out), "bytes": len(data)}, str(options.out)


def _left(out: Path, count: int) -> Answer:
    words = translate("Console", "%n rows in {file}", n=count, file=str(out))
    return {"file": str(out), "rows": count}, words


# What is kept closed


def open_glass(desk: Any, veils: Collection[Veil], table: str, row_id: int, reason: str) -> bool:
    """Give the reason for what is kept closed of a record; False where none is given or needed.

    A reason is one of the codes of GlassReason, or words of one's own.
    """
    from desktop_app.services.glass import break_glass

    if not reason or not veils:
        return False
    is_code = reason in set(GlassReason)
    code, words = (reason, "") if is_code else (GlassReason.OTHER.value, reason)
    for veil in sorted(veils):
        if desk.may(RIGHTS[veil]):
            break_glass(desk, veil, table, row_id, code, words)
    return True


def request_page(desk: Any, request_id: int, reason: str) -> Any:
    """Return a request's page, opened with a reason where one is given."""
    from desktop_app.services import glass, requests

    page = requests.request_page(desk, request_id)
    if open_glass(desk, page.veils, glass.REQUESTS, request_id, reason):
        page = requests.request_page(desk, request_id)
    return page


def file_page(desk: Any, file_id: int, reason: str) -> Any:
    """Return a file's page, its confidential notes opened with a reason where one is given."""
    from desktop_app.services import glass, people

    page = people.file_page(desk, file_id)
    closed = {Veil.CONFIDENTIAL} if page.veiled else set()
    if open_glass(desk, closed, glass.FILES, file_id, reason):
        page = people.file_page(desk, file_id)
    return page


def closed_line(is_closed: bool) -> list[str]:
    """Return the line that says some content is kept closed, and how it is opened."""
    text = translate("Console", "Some of its content is kept closed: give --reason to read it.")
    return [text] if is_closed else []


# The command lines


def export_line(parser: argparse.ArgumentParser) -> None:
    """Add what `export` takes."""
    parser.add_argument("what", choices=[PEOPLE, REQUESTS])
    parser.add_argument("--search", default="", metavar="TEXT")
    parser.add_argument("--from", dest="first", default="", metavar="D")
    parser.add_argument("--to", dest="last", default="", metavar="D")
    parser.add_argument("--columns", default="", metavar="A,B")
    leaving_line(parser)


def person_data_line(parser: argparse.ArgumentParser) -> None:
    """Add what `person-data` takes."""
    parser.add_argument("ref")
    leaving_line(parser)


def statistics_line(parser: argparse.ArgumentParser) -> None:
    """Add what `statistics` takes."""
    parser.add_argument("--period", required=True, metavar="P")
    leaving_line(parser)


def leaving_line(parser: argparse.ArgumentParser) -> None:
    """Add the reason and the file of what leaves."""
    parser.add_argument("--reason", required=True, metavar="TEXT")
    parser.add_argument("--out", type=Path, required=True, metavar="F")
