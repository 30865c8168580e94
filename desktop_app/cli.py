"""The command line: the same services as the window, for administrators and scripts.

Exit 0 done, 1 a clear refusal on stderr, 2 wrong usage. With --json the answer is one JSON
document on stdout, and a refusal one on stderr.
"""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from desktop_app import cli_keeping
from desktop_app.cli_rows import (
    attachment_json,
    file_json,
    merge_json,
    page_json,
    pair_json,
    person_json,
    request_json,
    right_json,
    since_json,
    slip_json,
    task_json,
    verdict_json,
)
from desktop_app.cli_usage import HELP, Parser, overview
from desktop_app.domain.errors import FieldError, InvalidError, RiayaError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.texts import isolate, strip_marks
from desktop_app.domain.vocabulary import Kind, label
from desktop_app.translate import tell, translate

Answer = tuple[Any, str]
REFUSED, DONE = 1, 0


class RefusalError(RiayaError):
    """The command cannot be carried out as it was given; `answer` is what is known all the same."""

    def __init__(self, message: Message, code: str, answer: dict[str, Any] | None = None) -> None:
        super().__init__(message, code)
        self.answer = answer or {}
        self.lines: list[str] = []


def read_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line; leaves with exit code 2 and the usage when it is wrong."""
    parser = Parser(
        prog="riaya",
        usage="riaya [--office DIR] [--password-file FILE] [--json] [COMMAND …]",
        description=translate("Console", "Ri'aya"),
        epilog=overview(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    shared = Parser(add_help=False)
    for one in (parser, shared):
        _add_shared(one, top=one is parser)
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", prog=parser.prog, help=argparse.SUPPRESS
    )
    for name, add in COMMAND_LINES.items():
        command = commands.add_parser(name, parents=[shared], description=tell(HELP[name]))
        command.set_defaults(run=RUN[name])
        add(command)
    options = parser.parse_args(arguments)
    if options.office is None:
        from desktop_app.application import default_office

        options.office = default_office()
    return options


def _add_shared(parser: argparse.ArgumentParser, *, top: bool) -> None:
    """The options every command takes, before or after its name."""
    missing: Any = None if top else argparse.SUPPRESS
    for name, metavar, text in (
        ("--office", "DIR", translate("Console", "folder of the office")),
        ("--password-file", "FILE", translate("Console", "file that holds the password")),
    ):
        parser.add_argument(name, type=Path, default=missing, metavar=metavar, help=text)
    text = translate("Console", "answer as JSON, for programs")
    parser.add_argument("--json", action="store_true", default=False if top else missing, help=text)


def run(options: argparse.Namespace) -> int:
    """Carry out a command; known refusals are told on stderr, never as a traceback."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        answer, words = options.run(options)
    except RiayaError as refusal:
        _tell_refusal(refusal, options.json)
        return REFUSED
    except OSError as fault:
        _tell_refusal(_of_system(fault), options.json)
        return REFUSED
    except KeyboardInterrupt:
        return REFUSED
    _print(json.dumps(answer, ensure_ascii=False, indent=1) if options.json else words)
    return DONE


def _print(text: str) -> None:
    if text:
        sys.stdout.write(strip_marks(text) + "\n")


def _tell_refusal(refusal: RiayaError, as_json: bool) -> None:
    lines = [strip_marks(line) for line in _lines_of(refusal)]
    if as_json:
        body = {"error": refusal.code, "message": lines[0], "details": lines}
        body |= getattr(refusal, "answer", {})
        sys.stderr.write(json.dumps(body, ensure_ascii=False) + "\n")
    else:
        sys.stderr.write("\n".join(lines) + "\n")


def _lines_of(refusal: RiayaError) -> list[str]:
    if isinstance(refusal, InvalidError):
        return [_fault_line(fault) for fault in refusal.faults]
    if isinstance(refusal, RefusalError) and refusal.lines:
        return refusal.lines
    return [tell(refusal.message)]


def _fault_line(fault: FieldError) -> str:
    return tell(fault.message)


def _of_system(fault: OSError) -> RiayaError:
    name = fault.filename or ""
    return RefusalError(
        message(
            "Console",
            "{path}: {reason}. Check the path and the disk, then do it again.",
            path=str(name),
            reason=fault.strerror or str(fault),
        ),
        "system",
    )


def _password(options: argparse.Namespace, prompt: str) -> str:
    """Return the password from the environment, the file or a prompt."""
    from desktop_app.application import given_password

    if options.password_file is not None:
        return str(options.password_file.read_text("utf-8")).rstrip("\r\n")
    password = given_password()
    if password is not None:
        return password
    if not sys.stdin.isatty():
        raise RefusalError(
            message("Console", "The password is missing. Give it in RIAYA_PASSWORD or in a file."),
            "no_password",
        )
    return getpass.getpass(prompt)


def _enter(options: argparse.Namespace) -> Any:
    from desktop_app.application import given_name
    from desktop_app.storage.place import require

    require(options.office)
    password = _password(options, translate("Console", "Password: "))
    return _enter_with(options, given_name(), password)


def _enter_with(options: argparse.Namespace, name: str | None, password: str) -> Any:
    """Sign in; what the head marker shows is told on stderr before anything else."""
    from desktop_app.application import enter
    from desktop_app.services.check_words import warning_of
    from desktop_app.storage.place import require

    require(options.office)
    desk = enter(options.office, name, password)
    warning = warning_of(desk)
    if warning is not None and not options.json:
        sys.stderr.write(strip_marks(tell(warning)) + "\n")
    return desk


# --- the commands ----------------------------------------------------------------------------


def _init(options: argparse.Namespace) -> Answer:
    from desktop_app.services.accounts import create_office

    password = _password(options, translate("Console", "New password: "))
    desk, code = create_office(
        options.office, options.unit.upper(), options.admin, password, options.full_name or ""
    )
    desk.close()
    answer = {"office": str(options.office), "unit": desk.unit.code, "recovery_code": code}
    words = translate(
        "Console",
        "The office of {unit} is ready in {folder}.\nRecovery code, shown only once: {code}\n"
        "Print it and keep it away from the computer.",
        unit=desk.unit.name_ar,
        folder=str(options.office),
        code=code,
    )
    return answer, words


def _demo(options: argparse.Namespace) -> Answer:
    from dataclasses import asdict

    from desktop_app.application import given_name
    from desktop_app.services.accounts import create_office
    from desktop_app.services.demo import fill_office

    password = _password(options, translate("Console", "New password: "))
    name = given_name() or "demo"
    desk, code = create_office(options.office, options.unit.upper(), name, password, DEMO_HEAD)
    result = fill_office(desk, people=options.people, requests=options.requests, seed=options.seed)
    desk.close()
    answer = {"office": str(options.office), "recovery_code": code} | asdict(result)
    words = translate(
        "Console",
        "Demonstration office in {folder}: {people} people, {files} files, {requests} requests.",
        folder=str(options.office),
        **{key: answer[key] for key in ("people", "files", "requests")},
    )
    return answer, words


DEMO_HEAD = "سليمان الواحي"


def _tour(options: argparse.Namespace) -> Answer:
    from desktop_app.ui.tour import play, play_here

    # The tour plays itself once for each scale of the screen.
    made = [str(path) for path in (play_here if options.scale else play)(options.out)]
    return {"files": made}, "\n".join(made)


def _import(options: argparse.Namespace) -> Answer:
    from desktop_app.services.importing import carry_out, plan_import

    desk = _enter(options)
    plan = _decided(desk, plan_import(desk, options.file), options)
    result = plan if options.dry_run else carry_out(desk, plan)
    if options.errors is not None:
        from desktop_app.reports.import_errors import write_import_errors
        from desktop_app.services.exports import log_import_errors

        write_import_errors(plan, result, options.errors)
        data = options.errors.read_bytes()
        log_import_errors(desk, options.file.name, data, len(result.errors))
    desk.close()
    answer: dict[str, Any] = result.as_json()
    return answer, "\n".join(_import_lines(answer, dry_run=options.dry_run))


def _decided(desk: Any, plan: Any, options: argparse.Namespace) -> Any:
    """Return the plan with all likely duplicates answered as the options say."""
    from desktop_app.services.importing import Answer, answers_from, decide

    answers = {}
    if options.others:
        answers = answers_from(plan.doubles, Answer.OTHER)
    if options.same_from is not None:
        answers |= answers_from(plan.doubles, Answer.SAME, options.same_from)
    return decide(desk, plan, answers) if answers else plan


def _import_lines(answer: dict[str, Any], *, dry_run: bool) -> list[str]:
    counts = {key: value for key, value in answer.items() if isinstance(value, int)}
    words = translate(
        "Console",
        "Rows {rows}: accepted {accepted}, rejected {rejected}. New people {people_created}, new"
        " files {files_created}, new requests {requests_created}.",
        **counts,
    )
    lines = [translate("Console", "A trial: nothing was recorded.")] if dry_run else []
    lines.append(words)
    new = sum(counts[key] for key in ("people_created", "files_created", "requests_created"))
    if counts["accepted"] and not new:
        lines.append(translate("Console", "All of it was in the office already."))
    return lines + [_finding_line(row) for row in answer["errors"]]


def _finding_line(row: dict[str, Any]) -> str:
    values = {key: row[key] for key in ("sheet", "row", "column", "message")}
    if row["severity"] == "warning":
        return translate("Console", "Warning, {sheet}, row {row}, «{column}»: {message}", **values)
    return translate("Console", "Rejected, {sheet}, row {row}, «{column}»: {message}", **values)


def _search(options: argparse.Namespace) -> Answer:
    from desktop_app.services.search import search

    desk = _enter(options)
    found = search(desk, options.text, options.limit)
    desk.close()
    answer = {
        "people": [person_json(row) for row in found.people],
        "found_by": list(found.ways),
        "requests": [request_json(row) for row in found.requests],
        "people_count": found.people_count,
        "requests_count": found.requests_count,
        "notes": [tell(one) for one in found.notes],
    }
    lines = [
        f"{row.file_number}  {row.full_name_ar}  {row.full_name_latin}" for row in found.people
    ]
    lines += [f"{row.number}  {row.beneficiary_ar}  {row.type_short_ar}" for row in found.requests]
    lines = [*map(tell, found.notes), *lines]
    return answer, "\n".join(lines or [translate("Console", "Nothing was found.")])


def _person(options: argparse.Namespace) -> Answer:
    from desktop_app.services.people import find_file

    desk = _enter(options)
    file_id, person_id = find_file(desk, options.ref)
    page = cli_keeping.file_page(desk, file_id, options.reason)
    desk.close()
    answer = file_json(page, person_id)
    lines = [f"{page.file.number}  {page.principal.person.full_name_ar}"]
    lines += [f"  {row.person.full_name_ar}  {tell(row.right.reason)}" for row in page.members]
    lines += [f"  {row.number}  {row.type_short_ar}" for row in page.requests]
    return answer, "\n".join([*lines, *cli_keeping.closed_line(bool(page.veiled))])


def _merge(options: argparse.Namespace) -> Answer:
    from desktop_app.services import merges

    desk = _enter(options)
    try:
        kept, gone = (merges.find_person(desk, ref) for ref in (options.kept, options.gone))
        shown = merges.preview(desk, kept, gone)
        answer = merge_json(shown) | {"merge": None}
        if not options.dry_run:
            answer["merge"] = merges.merge(desk, _merge_form(options, shown))
    finally:
        desk.close()
    return answer, "\n".join(_merge_lines(shown, answer["merge"]))


def _merge_form(options: argparse.Namespace, shown: Any) -> Any:
    from desktop_app.services.merge_rows import MergeForm
    from desktop_app.services.merges import suggestions

    choices = suggestions(shown) | dict.fromkeys(options.keep, "kept")
    return MergeForm(
        kept_id=shown.kept.person_id,
        gone_id=shown.gone.person_id,
        reason=options.reason,
        choices=choices | dict.fromkeys(options.take, "gone"),
        confirmed=options.sure,
        state=shown.state,
    )


def _merge_lines(shown: Any, made: int | None) -> list[str]:
    kept, gone = shown.kept.name_ar, shown.gone.name_ar
    if made is None:
        lines = [translate("Console", "A trial: nothing was recorded.")]
        lines.append(translate("Console", "{gone} would go into {kept}.", kept=kept, gone=gone))
    else:
        lines = [translate("Console", "{gone} went into {kept}: merge {number}.",
                           number=isolate(str(made)), kept=kept, gone=gone)]  # fmt: skip
    lines += [tell(one) for one in (*shown.warnings, *shown.notes)]
    lines += [f"  {one.label_ar}: {one.number}" for one in shown.carried]
    return lines + [
        f"  {one.key}  {one.label_ar}: {one.kept_ar} | {one.gone_ar}" for one in shown.asked
    ]


def _unmerge(options: argparse.Namespace) -> Answer:
    from desktop_app.services import unmerges

    desk = _enter(options)
    try:
        shown = unmerges.unmerge_preview(desk, options.merge)
        if not options.dry_run:
            sides = dict.fromkeys(options.to_gone, "gone")
            unmerges.unmerge(desk, options.merge, sides, shown.state)
    finally:
        desk.close()
    done = not options.dry_run
    answer = {"merge": options.merge, "undone": done, "since": since_json(shown.since)}
    answer["needs_second"] = shown.needs_second
    kept, gone = shown.row.kept_ar, shown.row.gone_ar
    words = translate("Console", "A trial: nothing was recorded.")
    if done:
        words = translate("Console", "{gone} and {kept} are two again.", kept=kept, gone=gone)
    lines = [words]
    lines += [f"  {one.key}  {one.title_ar} [{one.side.value}]" for one in shown.since]
    return answer, "\n".join(lines)


def _rights(options: argparse.Namespace) -> Answer:
    from desktop_app.services.ledger import find_rights, rights_ledger

    desk = _enter(options)
    file_id, person_id = find_rights(desk, options.ref)
    day = _day_of(options.on, desk.today()) if options.on else desk.today()
    rows = rights_ledger(desk, file_id, day, person_id)
    desk.close()
    return [right_json(row) for row in rows], "\n".join(_rights_lines(rows))


def _day_of(text: str, today: date) -> date:
    from desktop_app.domain.dates import parse_date

    found = parse_date(text, today)
    if found is None or not found.exact:
        raise RefusalError(
            message("Console", "{text} is no date. Type it as 2026-11-23.", text=text), "bad_date"
        )
    return found.first()


def _rights_lines(rows: Sequence[Any]) -> list[str]:
    """Return what concerns each person, under the name; what is not for them is left out."""
    lines: list[str] = []
    for row in rows:
        if not row.concerns:
            continue
        if row.person_ar not in lines:
            lines.append(row.person_ar)
        status = tell(label(row.status))
        opens = f"  {row.next_on.isoformat()}" if row.next_on else ""
        lines.append(f"  {row.type}  {row.short_ar}  [{status}, {row.remaining_ar}]{opens}")
        lines.append(f"       {row.reason_ar}")
    return lines


def _request(options: argparse.Namespace) -> Answer:
    from desktop_app.services.requests import find_request

    desk = _enter(options)
    page = cli_keeping.request_page(desk, find_request(desk, options.ref), options.reason)
    desk.close()
    answer = page_json(page)
    return answer, "\n".join(_request_lines(page))


def _request_lines(page: Any) -> list[str]:
    from desktop_app.domain.formats import dirhams, short_date
    from desktop_app.domain.vocabulary import label, state_label
    from desktop_app.services.confidence import WITHHELD

    row = page.row
    state = tell(state_label(row.state, row.kind))
    if row.outcome is not None:
        state = f"{state} ({tell(label(row.outcome))})"
    lines = [
        f"{row.number}  {row.beneficiary_ar}  {row.type_name_ar}",
        translate("Console", "State: {state}", state=state),
        translate("Console", "Lodged on {date}", date=short_date(row.received_on)),
    ]
    if row.due_on is not None and row.is_open:
        lines.append(translate("Console", "Due on {date}", date=short_date(row.due_on)))
    if row.amount_requested is not None:
        amount = dirhams(row.amount_requested)
        lines.append(translate("Console", "Requested: {amount}", amount=amount))
    if row.amount_granted is not None:
        lines.append(translate("Console", "Granted: {amount}", amount=dirhams(row.amount_granted)))
    if page.withheld:
        lines.append(tell(WITHHELD))
    lines += [f"{one.label_ar}: {one.text}" for one in page.answers]
    lines += cli_keeping.closed_line(bool(page.veils))
    missing = [paper.name_ar for paper in page.papers if paper.is_missing]
    return lines + [translate("Console", "Missing: {paper}", paper=name) for name in missing]


def _attach(options: argparse.Namespace) -> Answer:
    from dataclasses import replace

    from desktop_app.services.attachments import add_attachment, limits, place_of
    from desktop_app.services.scans import read_scan

    desk = _enter(options)
    try:
        place = place_of(desk, options.ref)
        form = replace(
            place,
            paper=options.paper.strip().upper(),
            name=options.name,
            note=options.note,
            confidential=options.confidential,
        )
        row = add_attachment(desk, form, read_scan(options.file, limits(desk)))
    finally:
        desk.close()
    words = translate("Console", "{name} is kept: %n pages.", n=row.pages, name=isolate(row.name))
    return attachment_json(row), words


def _duplicates(options: argparse.Namespace) -> Answer:
    from desktop_app.services.duplicate_sweep import sweep_by_hand
    from desktop_app.services.duplicates import count_open, open_pairs

    desk = _enter(options)
    try:
        swept = sweep_by_hand(desk) if options.sweep else None
        pairs, count = open_pairs(desk, max(0, options.limit)), count_open(desk)
    finally:
        desk.close()
    found = [pair_json(pair) for pair in pairs]
    lines = [
        "  ".join(
            [f"{one['score']:.2f}", *(_side_words(one[side]) for side in ("first", "second"))]
        )
        for one in found
    ]
    lines.append(translate("Console", "%n pairs wait for a judgement.", n=count))
    answer = {"pairs": found, "count": count, "swept": swept.found if swept else None}
    return answer, "\n".join(lines)


def _side_words(side: dict[str, Any]) -> str:
    return f"{side['full_name_ar']} ({', '.join(side['file_numbers'])})"


def _tasks(options: argparse.Namespace) -> Answer:
    from desktop_app.services.tasks import all_tasks

    desk = _enter(options)
    found = all_tasks(desk)
    desk.close()
    lines = [
        "  ".join(
            part
            for part in (row.code.value, row.number, row.person_ar, row.what_ar, _day(row.due_on))
            if part
        )
        for row in found
    ]
    return [task_json(row) for row in found], "\n".join(
        lines or [translate("Console", "Nothing waits today.")]
    )


def _slips(options: argparse.Namespace) -> Answer:
    from desktop_app.services.slip_pages import list_slips

    desk = _enter(options)
    found = [row for row in list_slips(desk) if row.is_overdue or not options.overdue]
    desk.close()
    lines = [
        f"{row.number}  {row.on.isoformat()}  {row.written}  {row.answered}/{row.lines}  "
        f"{row.state.value}"
        for row in found
    ]
    return [slip_json(row) for row in found], "\n".join(
        lines or [translate("Console", "There is no such slip.")]
    )


def _day(day: Any) -> str:
    return day.isoformat() if day else ""


def _pdf(options: argparse.Namespace) -> Answer:
    desk = _enter(options)
    if options.document in CLOSED:
        _open_closed(desk, options)
    data = PDF[options.document](desk, options)
    desk.close()
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_bytes(data)
    return {"file": str(options.out), "bytes": len(data)}, str(options.out)


def _open_closed(desk: Any, options: argparse.Namespace) -> None:
    """Give the reason for what a document on a request would else leave out."""
    from desktop_app.services.requests import find_request

    cli_keeping.request_page(desk, find_request(desk, options.ref), options.reason)


def _with_desk(run: Callable[[Any, argparse.Namespace], Answer]) -> Callable[..., Answer]:
    """Return a command that is given an open desk, closed once it is done or refused."""

    def signed_in(options: argparse.Namespace) -> Answer:
        if getattr(options, "out", None) is not None:
            _require_folder(options.out)
        desk = _enter(options)
        try:
            return run(desk, options)
        finally:
            desk.close()

    return signed_in


def _statistics(desk: Any, options: argparse.Namespace) -> Answer:
    options.period = _period(options)
    return cli_keeping.statistics(desk, options)


def _require_folder(out: Path) -> None:
    """A mistyped folder is said, not made: a copy that lies there would never be found."""
    if not out.resolve().parent.is_dir():
        raise RefusalError(
            message(
                "Console",
                "There is no folder {folder}. Make it, or choose another place.",
                folder=str(out.resolve().parent),
            ),
            "no_folder",
        )


def _pdf_person(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.reports.catalogue import produce
    from desktop_app.services.people import find_file

    return produce(desk, "person_summary", find_file(desk, options.ref)[0])


def _pdf_access(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.reports.catalogue import produce
    from desktop_app.services.people import find_file

    return produce(desk, "access_report", find_file(desk, options.ref)[0])


def _pdf_rights(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.reports.catalogue import produce
    from desktop_app.services.people import find_file

    return produce(desk, "rights_statement", find_file(desk, options.ref)[0])


def _pdf_request(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.reports.catalogue import produce
    from desktop_app.services.requests import find_request

    return produce(desk, "request_sheet", find_request(desk, options.ref))


def _pdf_receipt(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.reports.catalogue import produce
    from desktop_app.services.requests import find_request

    return produce(desk, "deposit_receipt", find_request(desk, options.ref))


def _pdf_register(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.reports.catalogue import produce
    from desktop_app.services.forms import RequestQuery

    query = RequestQuery(
        kinds=frozenset({Kind(options.kind)} if options.kind else ()),
        received_from=options.first,
        received_to=options.last,
        descending=False,
    )
    return produce(desk, "requests_register", query, closes=options.close, reason=options.reason)


def _pdf_morning(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.reports.catalogue import produce

    return produce(desk, "morning_sheet", reason=options.reason)


def _pdf_slip(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.reports.catalogue import produce
    from desktop_app.services.slip_pages import find_slip

    return produce(desk, "dispatch_slip", find_slip(desk, options.ref))


def _pdf_reminder(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.reports.catalogue import produce
    from desktop_app.services.slip_pages import find_slip

    return produce(desk, "reminder_letter", find_slip(desk, options.ref))


def _pdf_of_request(code: str) -> Callable[[Any, argparse.Namespace], bytes]:
    """Return what makes a document on one request, in the language asked for."""

    def make(desk: Any, options: argparse.Namespace) -> bytes:
        from desktop_app.reports.catalogue import document, produce
        from desktop_app.services.requests import find_request

        chosen = {"language": options.language} if len(document(code).languages) > 1 else {}
        return produce(desk, code, find_request(desk, options.ref), **chosen)

    return make


def _pdf_of_person(code: str) -> Callable[[Any, argparse.Namespace], bytes]:
    """Return what makes an attestation of the person a reference names, in a language."""

    def make(desk: Any, options: argparse.Namespace) -> bytes:
        from desktop_app.reports.catalogue import produce
        from desktop_app.services.ledger import find_rights

        file_id, person_id = find_rights(desk, options.ref)
        chosen = _attested_time(desk, options)
        return produce(desk, code, file_id, language=options.language, member=person_id, **chosen)

    return make


def _attested_time(desk: Any, options: argparse.Namespace) -> dict[str, Any]:
    """Return the year, or the days and the service, that an attestation is asked for."""
    told = vars(options)
    days = {name: _typed_day(desk, told[name]) for name in ("first", "last") if told.get(name)}
    plain = {name: told[name] for name in ("year", "service") if told.get(name)}
    return {**days, **plain}


def _typed_day(desk: Any, text: str) -> date:
    from desktop_app.domain.dates import parse_date

    found = parse_date(text, desk.today())
    if found is None or not found.exact:
        raise RefusalError(
            message("Console", "{text} is no date. Type it as 2026-03-15.", text=text), "bad_date"
        )
    return found.first()


def _pdf_inquiry(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.reports.catalogue import produce
    from desktop_app.services.requests import find_request

    return produce(desk, "social_inquiry", find_request(desk, options.ref))


def _pdf_visit(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.reports.catalogue import produce
    from desktop_app.services.requests import find_request

    return produce(desk, "visit_report", find_request(desk, options.ref))


def _pdf_care_sheets(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.reports.catalogue import produce
    from desktop_app.services.slip_pages import find_slip

    return produce(desk, "care_sheets_slip", find_slip(desk, options.ref))


def _pdf_beneficiaries(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.domain.ranking import Order
    from desktop_app.reports.catalogue import produce

    return produce(
        desk,
        "beneficiary_list",
        type=options.type,
        seats=options.seats,
        season=options.season,
        order=Order(options.order) if options.order else None,
        members=options.member,
        reason=options.reason,
    )


def _pdf_handover(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.reports.catalogue import produce

    return produce(
        desk,
        "handover_minutes",
        incoming=options.incoming,
        witness=options.witness,
        copies=options.copies,
    )


def _pdf_labels(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.reports.catalogue import produce
    from desktop_app.services.forms import PeopleQuery
    from desktop_app.services.people import find_file
    from desktop_app.services.slip_pages import find_slip

    how = {"sheet": options.sheet, "first_label": options.first_label}
    if options.file:
        return produce(desk, "file_label", find_file(desk, options.file)[0], **how)
    if options.slip:
        return produce(desk, "slip_labels", find_slip(desk, options.slip), **how)
    query = PeopleQuery(text=options.search, principals_only=not options.search)
    return produce(desk, "mailing_labels", query, reason=options.reason, **how)


def _period(options: argparse.Namespace) -> Any:
    from desktop_app.domain.periods import read_period

    period = read_period(options.period)
    if period is None:
        raise RefusalError(
            message(
                "Console",
                "«{text}» is no period. Type 2026-11, 2026-T3, 2026 or 2026-09-01..2026-10-15.",
                text=options.period,
            ),
            "bad_period",
        )
    return period


def _pdf_activity(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.reports.catalogue import produce

    return produce(desk, "activity_report", period=_period(options))


def _pdf_committee(desk: Any, options: argparse.Namespace) -> bytes:
    from desktop_app.reports.catalogue import produce

    return produce(
        desk,
        "committee_minutes",
        period=_period(options),
        types=options.type,
        members=options.member,
        agenda=options.agenda,
        reason=options.reason,
    )


PDF: dict[str, Callable[[Any, argparse.Namespace], bytes]] = {
    "person": _pdf_person,
    "access": _pdf_access,
    "rights": _pdf_rights,
    "request": _pdf_request,
    "receipt": _pdf_receipt,
    "register": _pdf_register,
    "morning": _pdf_morning,
    "slip": _pdf_slip,
    "reminder": _pdf_reminder,
    "notice": _pdf_of_request("missing_papers_notice"),
    "presentation": _pdf_of_request("presentation_sheet"),
    "decision": _pdf_of_request("decision_notice"),
    "benefit": _pdf_of_request("benefit_attestation"),
    "membership": _pdf_of_person("membership_attestation"),
    "benefits": _pdf_of_person("benefits_attestation"),
    "no-benefit": _pdf_of_person("no_benefit_attestation"),
    "care-sheets": _pdf_care_sheets,
    "inquiry": _pdf_inquiry,
    "beneficiaries": _pdf_beneficiaries,
    "committee": _pdf_committee,
    "handover": _pdf_handover,
    "labels": _pdf_labels,
    "visit": _pdf_visit,
    "activity": _pdf_activity,
}
REFERENCE: tuple[tuple[str, dict[str, Any]], ...] = (("ref", {}),)
# The documents that are made in Arabic or in French, as is asked.
LANGUAGE: tuple[str, dict[str, Any]] = (
    "--language",
    {"choices": ["ar", "fr"], "default": "ar"},
)
# A list of many people leaves as a file with its reason.
LEAVING: tuple[str, dict[str, Any]] = ("--reason", {"default": "", "metavar": "TEXT"})
# The documents on a request that say what is kept closed, once a reason is given for it.
CLOSED = ("request", "presentation", "inquiry", "visit")
# What each document is given besides --out; those that are not named take a reference.
PDF_LINES: dict[str, tuple[tuple[str, dict[str, Any]], ...]] = {
    "notice": (*REFERENCE, LANGUAGE),
    "decision": (*REFERENCE, LANGUAGE),
    "benefit": (*REFERENCE, LANGUAGE),
    "membership": (*REFERENCE, LANGUAGE),
    "benefits": (*REFERENCE, LANGUAGE, ("--year", {"type": int, "metavar": "YEAR"})),
    "no-benefit": (
        *REFERENCE,
        LANGUAGE,
        ("--from", {"dest": "first", "metavar": "D"}),
        ("--to", {"dest": "last", "metavar": "D"}),
        ("--service", {"metavar": "CODE"}),
    ),
    **dict.fromkeys(CLOSED, (*REFERENCE, LEAVING)),
    "register": (
        ("--from", {"dest": "first", "required": True, "metavar": "D"}),
        ("--to", {"dest": "last", "required": True, "metavar": "D"}),
        ("--kind", {"choices": [kind.value for kind in Kind], "default": ""}),
        ("--close", {"action": "store_true"}),
        LEAVING,
    ),
    "morning": (LEAVING,),
    "activity": (("--period", {"required": True, "metavar": "P"}),),
    "beneficiaries": (
        ("--type", {"required": True, "metavar": "CODE"}),
        ("--seats", {"required": True, "type": int, "metavar": "N"}),
        ("--season", {"type": int, "metavar": "YEAR"}),
        ("--order", {"choices": ["deposit", "priority", "merit"], "default": ""}),
        ("--member", {"action": "append", "default": [], "metavar": "NAME"}),
        LEAVING,
    ),
    "committee": (
        ("--period", {"required": True, "metavar": "P"}),
        ("--type", {"action": "append", "default": [], "metavar": "CODE"}),
        ("--member", {"action": "append", "default": [], "metavar": "NAME"}),
        ("--agenda", {"action": "append", "default": [], "metavar": "TEXT"}),
        LEAVING,
    ),
    "handover": (
        ("--incoming", {"default": "", "metavar": "NAME"}),
        ("--witness", {"default": "", "metavar": "NAME"}),
        ("--copies", {"type": int, "default": 3, "metavar": "N"}),
    ),
    "labels": (
        ("--file", {"default": "", "metavar": "REF"}),
        ("--slip", {"default": "", "metavar": "NUMBER"}),
        ("--search", {"default": "", "metavar": "TEXT"}),
        ("--sheet", {"default": "2x7", "metavar": "SHEET"}),
        ("--first", {"dest": "first_label", "type": int, "default": 1, "metavar": "N"}),
        LEAVING,
    ),
}


def _print_many(options: argparse.Namespace) -> Answer:
    from desktop_app.reports.batch import Order, print_many

    desk = _enter(options)
    kind, items = _kind_of_many(options.document), _items_of_many(desk, options)
    if not options.each:
        _require_folder(options.out)
    order = Order(kind.code, items, bound=not options.each, reason=options.reason)
    result = print_many(desk, order, options.out)
    desk.close()
    skipped = [
        {"number": one.item.number, "reason": strip_marks(tell(one.reason))}
        for one in result.skipped
    ]
    target = str(result.target) if result.target else None
    answer = {"made": result.made, "target": target, "skipped": skipped}
    lines = [translate("Console", "Made: {number}", number=result.made)]
    lines += [f"{one['number']}  {one['reason']}" for one in skipped]
    return answer, "\n".join(lines)


def _kind_of_many(name: str) -> Any:
    from desktop_app.reports.catalogue import Subject, about, document

    try:
        kind = document(name.replace("-", "_"))
    except KeyError:
        kind = None
    if kind is None or kind.subject is not Subject.REQUEST:
        raise RefusalError(
            message(
                "Console",
                "{name} is no document on a request. Those are: {names}.",
                name=name,
                names=", ".join(one.code for one in about(Subject.REQUEST)),
            ),
            "no_document",
        )
    return kind


def _items_of_many(desk: Any, options: argparse.Namespace) -> Any:
    from desktop_app.reports.batch_items import of_requests, of_slip
    from desktop_app.services.forms import RequestQuery
    from desktop_app.services.slip_pages import find_slip

    if options.slip:
        return of_slip(desk, find_slip(desk, options.slip))
    if not (options.first and options.last):
        raise RefusalError(
            message("Console", "Say of which requests: --from D --to D, or --slip NUMBER."),
            "of_which",
        )
    query = RequestQuery(
        received_from=options.first, received_to=options.last, sort="received", descending=False
    )
    return of_requests(desk, query)


def _check(options: argparse.Namespace) -> Answer:
    from desktop_app.services.backups import PARTS, check
    from desktop_app.services.search_upkeep import make_index_anew

    desk = _enter(options)
    if options.rebuild_index:
        make_index_anew(desk)
    verdicts = check(desk)
    desk.close()
    answer = {
        "sound": all(verdict.sound for verdict in verdicts),
        "verdicts": [
            {"part": one.part, "sound": one.sound, "detail": tell(one.detail)} for one in verdicts
        ],
    }
    lines = [f"{tell(PARTS[one.part])}: {tell(one.detail)}" for one in verdicts]
    if not answer["sound"]:
        refusal = RefusalError(
            message("Console", "The office is not sound. Read what was found, then restore a backup"
                    " or ask who changed it."),
            "damaged",
            answer,
        )  # fmt: skip
        refusal.lines = [tell(refusal.message), *lines]
        raise refusal
    return answer, "\n".join(lines)


def _rotate_key(options: argparse.Namespace) -> Answer:
    from desktop_app.application import given_name
    from desktop_app.services.accounts import rotate_key

    password = _password(options, translate("Console", "Password: "))
    desk = _enter_with(options, given_name(), password)
    told: list[str] = []

    def progress(step: object) -> None:
        told.append(str(step))
        if not options.json:
            sys.stderr.write(strip_marks(tell(ROTATION_STEPS[str(step)])) + "\n")

    rotate_key(desk, password, progress)
    desk.close()
    words = translate(
        "Console",
        "The office has a new key. Passwords and recovery code stay as they are; make a backup.",
    )
    return {"steps": told}, words


ROTATION_STEPS = {
    "begun": message("Console", "1/4 The key file is taken in hand."),
    "noted": message("Console", "2/4 The new key is noted beside the old one."),
    "encrypted": message("Console", "3/4 Every page is encrypted anew."),
    "settled": message("Console", "4/4 The old key is destroyed."),
}


def _verify(options: argparse.Namespace) -> Answer:
    """Exit 0 for a genuine paper alone: a script can rely on it."""
    if options.public_key:
        return _public_key(options)
    given = " ".join(options.value)
    if not given:
        raise RefusalError(
            message("Console", "Give a PDF file, the text of a square code, or number and code."),
            "nothing_given",
        )
    desk = _enter(options)
    found = _verdict(desk, given)
    desk.close()
    answer, lines = verdict_json(found), _verdict_lines(found, desk.zone)
    if found.is_genuine:
        return answer, "\n".join(lines)
    refusal = RefusalError(found.headline, found.finding.value, {"verdict": answer})
    refusal.lines = lines
    raise refusal


def _verdict(desk: Any, given: str) -> Any:
    from desktop_app.reports.verification import verify_path
    from desktop_app.services.verification import verify

    path = Path(given)
    if given.lower().endswith(".pdf") or (len(given) < LONGEST_PATH and path.is_file()):
        return verify_path(desk, path)
    return verify(desk, given)


LONGEST_PATH = 160


def _public_key(options: argparse.Namespace) -> Answer:
    from desktop_app.services.signing import public_key

    desk = _enter(options)
    pem = public_key(desk)
    desk.close()
    return {"unit": desk.unit.code, "public_key": pem}, pem.rstrip("\n")


def _verdict_lines(found: Any, zone: Any) -> list[str]:
    """Return a verdict as lines: finding, advice, which document, then and now line by line."""
    from desktop_app.services.verdict_words import identity_lines

    lines = [tell(found.headline), tell(found.advice), *(tell(one) for one in found.cautions)]
    lines += [f"{name}: {value}" for name, value in identity_lines(found, zone)]
    for one in found.comparisons:
        line = f"  {one.label_ar}: {one.then_ar or '—'}"
        if found.compares and one.is_changed:
            line += translate("Console", "  (today: {value})", value=one.now_ar or "—")
        lines.append(line)
    return lines


def _backup(options: argparse.Namespace) -> Answer:
    from desktop_app.services.backups import back_up, counts_of

    _require_folder(options.out)
    desk = _enter(options)
    held = back_up(desk, options.out, _phrase(options))
    desk.close()
    size = options.out.stat().st_size
    answer = {"file": str(options.out), "bytes": size, "counts": counts_of(held)}
    return answer, str(options.out)


def _phrase(options: argparse.Namespace) -> str:
    if options.phrase_file is None:
        return ""
    return str(options.phrase_file.read_text("utf-8")).rstrip("\r\n")


def _restore(options: argparse.Namespace) -> Answer:
    from desktop_app.application import given_name
    from desktop_app.services.restoring import Secrets, restore_into
    from desktop_app.storage.bundles import read_about

    about, phrase = read_about(options.file), _phrase(options)
    password = ""
    if not (about.has_phrase and phrase):
        password = _password(options, translate("Console", "Password: "))
    secrets = Secrets(phrase, given_name() or "", password)
    found = restore_into(options.file, options.office, secrets, replace=options.replace)
    counts = {row.what: row.then for row in found.rows}
    answer = {"office": str(options.office), "counts": counts, "made": about.at}
    return answer, "\n".join([str(options.office), *_count_lines(counts)])


def _count_lines(counts: dict[str, Any]) -> list[str]:
    from desktop_app.services.restoring import COUNT_LABELS

    return [f"  {tell(text)}: {counts[name]}" for name, text in COUNT_LABELS.items()
            if name in counts]  # fmt: skip


def _drill(options: argparse.Namespace) -> Answer:
    from desktop_app.reports.catalogue import produce
    from desktop_app.services.backup_care import copy_of_today, drill

    if options.out is not None:
        _require_folder(options.out)
    desk = _enter(options)
    if options.make:
        copy_of_today(desk)
    row = drill(desk)
    if options.out is not None:
        options.out.write_bytes(produce(desk, "restore_drill"))
    desk.close()
    answer = {"copy": row.place, "sound": row.sound, "counts": row.counts}
    if not row.sound:
        raise RefusalError(
            message("Console", "The copy holds other counts than were noted when it was made."),
            "drill_differs",
            answer,
        )
    return answer, "\n".join([row.place, *_count_lines(row.counts)])


# --- the command lines ---------------------------------------------------------------------------


def _init_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--unit", required=True, metavar="CODE")
    parser.add_argument("--admin", required=True, metavar="NAME")
    parser.add_argument("--full-name", metavar="NAME")


def _demo_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--people", type=int, default=400, metavar="N")
    parser.add_argument("--requests", type=int, default=900, metavar="M")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--unit", default="TNG", metavar="CODE")


def _tour_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--scale", help=argparse.SUPPRESS)


def _import_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path)
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--errors", type=Path, metavar="OUT.xlsx")
    parser.add_argument("--same-from", type=_score, metavar="SCORE")
    parser.add_argument("--others", action="store_true")


def _score(text: str) -> float:
    """Read a likeness between 0 and 1."""
    score = float(text)
    if not 0 <= score <= 1:
        raise ValueError
    return score


def _search_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text")
    parser.add_argument("--limit", type=int, default=20, metavar="N")


def _show_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("verb", choices=["show"])
    parser.add_argument("ref")
    parser.add_argument("--reason", default="", metavar="CODE|TEXT")


def _rights_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ref")
    parser.add_argument("--on", metavar="DATE")


def _merge_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kept", metavar="KEPT")
    parser.add_argument("gone", metavar="GONE")
    parser.add_argument("--reason", default="", metavar="R")
    parser.add_argument("--take", action="append", default=[], metavar="FIELD")
    parser.add_argument("--keep", action="append", default=[], metavar="FIELD")
    parser.add_argument("--sure", action="store_true")
    parser.add_argument("--dry-run", action="store_true")


def _unmerge_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("merge", type=int, metavar="ID")
    parser.add_argument("--to-gone", action="append", default=[], metavar="KEY")
    parser.add_argument("--dry-run", action="store_true")


def _pdf_line(parser: argparse.ArgumentParser) -> None:
    names = ", ".join(sorted(PDF))
    documents = parser.add_subparsers(
        dest="document", required=True, metavar="DOCUMENT", help=names
    )
    for name in PDF:
        document = documents.add_parser(name)
        _add_shared(document, top=False)
        document.add_argument("--out", type=Path, required=True, metavar="F")
        for option, given in PDF_LINES.get(name, REFERENCE):
            document.add_argument(option, **given)


def _print_many_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("document", metavar="DOCUMENT")
    parser.add_argument("--from", dest="first", default="", metavar="D")
    parser.add_argument("--to", dest="last", default="", metavar="D")
    parser.add_argument("--slip", default="", metavar="NUMBER")
    parser.add_argument("--out", type=Path, required=True, metavar="F")
    parser.add_argument("--each", action="store_true")
    name, given = LEAVING
    parser.add_argument(name, **given)


def _attach_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path)
    parser.add_argument("--to", dest="ref", required=True, metavar="REF")
    parser.add_argument("--paper", default="", metavar="CODE")
    parser.add_argument("--name", default="", metavar="NAME")
    parser.add_argument("--note", default="", metavar="TEXT")
    parser.add_argument("--confidential", action="store_true")


def _tasks_line(_parser: argparse.ArgumentParser) -> None:
    """`tasks` takes nothing of its own."""


def _duplicates_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sweep", action="store_true")
    parser.add_argument("--limit", type=int, default=20, metavar="N")


def _slips_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--overdue", action="store_true")


def _check_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rebuild-index", action="store_true")


def _rotate_line(_parser: argparse.ArgumentParser) -> None:
    """`rotate-key` takes nothing of its own."""


def _verify_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("value", nargs="*")
    parser.add_argument("--public-key", action="store_true")


def _backup_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="F")
    parser.add_argument("--phrase-file", type=Path, metavar="FILE")


def _restore_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path)
    parser.add_argument("--phrase-file", type=Path, metavar="FILE")
    parser.add_argument("--replace", action="store_true")


def _drill_line(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, metavar="F.pdf")
    parser.add_argument("--make", action="store_true")


def _trash_line(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="list | restore")
    listing, back = (verbs.add_parser(name) for name in ("list", "restore"))
    for one in (listing, back):
        _add_shared(one, top=False)
    listing.add_argument("--limit", type=int, default=100, metavar="N")
    back.add_argument("id", type=int, metavar="ID")


COMMAND_LINES: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "init": _init_line,
    "demo": _demo_line,
    "tour": _tour_line,
    "import": _import_line,
    "search": _search_line,
    "person": _show_line,
    "request": _show_line,
    "rights": _rights_line,
    "attach": _attach_line,
    "merge": _merge_line,
    "unmerge": _unmerge_line,
    "duplicates": _duplicates_line,
    "tasks": _tasks_line,
    "slips": _slips_line,
    "pdf": _pdf_line,
    "print-many": _print_many_line,
    "check": _check_line,
    "rotate-key": _rotate_line,
    "verify": _verify_line,
    "backup": _backup_line,
    "restore": _restore_line,
    "drill": _drill_line,
    "trash": _trash_line,
    "export": cli_keeping.export_line,
    "person-data": cli_keeping.person_data_line,
    "statistics": cli_keeping.statistics_line,
}
RUN: dict[str, Callable[[argparse.Namespace], Answer]] = {
    "init": _init,
    "demo": _demo,
    "tour": _tour,
    "import": _import,
    "search": _search,
    "person": _person,
    "request": _request,
    "rights": _rights,
    "attach": _attach,
    "merge": _merge,
    "unmerge": _unmerge,
    "duplicates": _duplicates,
    "tasks": _tasks,
    "slips": _slips,
    "pdf": _pdf,
    "print-many": _print_many,
    "check": _check,
    "rotate-key": _rotate_key,
    "verify": _verify,
    "backup": _backup,
    "restore": _restore,
    "drill": _drill,
    "trash": _with_desk(cli_keeping.trash),
    "export": _with_desk(cli_keeping.export),
    "person-data": _with_desk(cli_keeping.person_data),
    "statistics": _with_desk(_statistics),
}
