"""The command line's own words: a parser whose help and faults speak the user's language."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NoReturn

from desktop_app.domain.messages import Message, message
from desktop_app.domain.texts import strip_marks
from desktop_app.translate import tell, translate

WRONG_USAGE = 2
HELP: Mapping[str, Message] = {
    "init": message("Console", "make a new office; its recovery code is shown once"),
    "demo": message("Console", "make an office filled with invented files and requests"),
    "tour": message("Console", "play the whole work in the window and keep its pictures"),
    "import": message("Console", "bring in the unit's own register from a workbook"),
    "search": message("Console", "find people and requests"),
    "person": message("Console", "show a file by its number, service number or identity card"),
    "request": message("Console", "show a request by its number"),
    "rights": message(
        "Console", "tell what each of a family may ask for on a day, what is used, and why"
    ),
    "attach": message(
        "Console", "keep a scanned paper (PDF, JPEG, PNG, TIFF) in a request or in a file"
    ),
    "merge": message(
        "Console",
        "make two records of one person one; --dry-run tells what it would do, --take FIELD keeps"
        " the value of the one that goes, --keep FIELD that of the one that stays",
    ),
    "unmerge": message(
        "Console", "take a merge apart by its number; --dry-run tells what changed since"
    ),
    "duplicates": message(
        "Console", "list the records that may be of one person; --sweep compares everybody first"
    ),
    "tasks": message("Console", "list what waits today for the account"),
    "slips": message("Console", "list the dispatch slips, the overdue first"),
    "pdf": message("Console", "write a document as PDF; «pdf --help» names them all"),
    "print-many": message(
        "Console",
        "write a document for each request lodged between two days, or of a slip, into one file or"
        " a file each",
    ),
    "check": message("Console", "check the database, every row of the trail, and its end"),
    "rotate-key": message(
        "Console", "give the office a new key and encrypt it anew; every password stays"
    ),
    "verify": message(
        "Console",
        "tell whether a paper is ours and unaltered: a PDF file, the text of its square code, or"
        " its number and code; --public-key prints the office's key",
    ),
    "backup": message(
        "Console", "write a backup and check it; --phrase-file closes it with a pass phrase"
    ),
    "restore": message(
        "Console",
        "open and check a backup, then put its office into a folder; --replace keeps the present"
        " one beside it",
    ),
    "drill": message(
        "Console",
        "restore the newest copy into a temporary folder, check it and count it; --make makes the"
        " day's copy first",
    ),
    "trash": message(
        "Console", "list what was deleted, or put it back by its number: «trash restore 12»"
    ),
    "export": message(
        "Console", "write a list of people or of requests to a workbook, with its reason"
    ),
    "person-data": message(
        "Console", "write all that is held on the people of a file, for who asks for it"
    ),
    "statistics": message(
        "Console", "write figures of a period that name nobody; «statistics --period 2026»"
    ),
}
# What argparse says, and how we say it; the group is the name of the option or the value.
FAULTS: tuple[tuple[str, Message], ...] = (
    (
        r"the following arguments are required: (?P<what>.+)",
        message("Console", "This is missing: {what}."),
    ),
    (
        r"unrecognized arguments: (?P<what>.+)",
        message("Console", "This is unknown here: {what}."),
    ),
    (
        r"argument (?P<what>\S+): expected (?:one argument|at least one argument)",
        message("Console", "{what} needs a value."),
    ),
    (
        r"argument (?P<what>\S+): invalid int value: (?P<value>.+)",
        message("Console", "{what} takes a whole number, not {value}."),
    ),
    (
        r"argument (?P<what>\S+): invalid choice: (?P<value>[^ ]+).*",
        message("Console", "{value} is none of the possible values of {what}."),
    ),
)


class Parser(argparse.ArgumentParser):
    """A parser that tells a fault in one sentence and leaves with the code of wrong usage."""

    def __init__(self, **given: Any) -> None:
        with_help = given.pop("add_help", True)
        super().__init__(add_help=False, **given)
        self._positionals.title = translate("Console", "Values")
        self._optionals.title = translate("Console", "Options")
        if with_help:
            text = translate("Console", "show this help")
            self.add_argument("-h", "--help", action="help", help=text)

    def error(self, fault: str) -> NoReturn:
        """Tell the fault on stderr with the way to the help; exit with 2."""
        sys.stderr.write(strip_marks(told(fault)) + "\n")
        hint = translate("Console", "Type {command} --help to see how it is written.",
                         command=self.prog)  # fmt: skip
        sys.stderr.write(strip_marks(hint) + "\n")
        raise SystemExit(WRONG_USAGE)


def told(fault: str) -> str:
    """Return a fault of argparse in the user's language; as it is when it is not known."""
    for pattern, text in FAULTS:
        found = re.fullmatch(pattern, fault, re.DOTALL)
        if found:
            return tell(replace(text, values=found.groupdict()))
    return fault


def overview() -> str:
    """Return one line for each command, for the help of the whole."""
    width = max(len(name) for name in HELP)
    lines = [f"  {name:<{width}}  {strip_marks(tell(text))}" for name, text in HELP.items()]
    title = translate("Console", "Commands (without one the window opens):")
    return "\n".join([strip_marks(title), *lines])
