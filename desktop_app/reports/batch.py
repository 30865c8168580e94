"""Makes one document for each of many: as one file or a file each, told step by step."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.errors import ForbiddenError, RiayaError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import ReleaseWay
from desktop_app.reports.catalogue import DocumentKind, document
from desktop_app.reports.making import Made
from desktop_app.services.desk import Desk
from desktop_app.services.printing import Trace, log_print
from desktop_app.translate import tell

MOST_IN_ONE = 2000
"""Documents bound into one file at most: no reader turns the pages of more with ease."""
NOT_MADE = message("Batch", "This document could not be made. Make it alone to see what is wrong.")

log = logging.getLogger(__name__)


class BatchError(RiayaError):
    """The batch cannot be made as it was asked for; the sentence says what to do instead."""

    code = "batch"


@dataclass(frozen=True, slots=True)
class Item:
    """What one of the documents is about: its id, its number, whose it is."""

    id: int
    number: str
    name: str


@dataclass(frozen=True, slots=True)
class Order:
    """Which document to make of what; `chosen` is what its maker asks beside the subject.

    With `bound` all become one file, else each a file of its own in a folder.
    """

    code: str
    items: Sequence[Item]
    chosen: Mapping[str, object] = field(default_factory=dict)
    bound: bool = True


@dataclass(frozen=True, slots=True)
class Skipped:
    """One that was not made, and why."""

    item: Item
    reason: Message


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch is: `done` of `total` were made, or passed over as `skipped` were."""

    done: int
    total: int
    skipped: int


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a batch: `target` is the one file, or the folder; None when nothing was made."""

    made: int
    skipped: tuple[Skipped, ...]
    target: Path | None


Steps = Generator[Progress, None, Result]


def printing_many(desk: Desk, order: Order, target: Path) -> Steps:
    """Make a batch step by step: iterate to go on, close to give it up, read `Result` at its end.

    One file appears whole or not at all; a given-up batch of many leaves the whole files it made.
    What was taken is in the trail, each with its own file's history. Raises ForbiddenError for a
    role that may not print, BatchError for a place that takes no file or a file too thick.
    """
    desk.require(Action.PRINT)
    if order.bound and len(order.items) > MOST_IN_ONE:
        raise BatchError(_too_many(len(order.items)), "too_many")
    make = _bound if order.bound else _loose
    folder = target.parent if order.bound else target
    try:
        with tempfile.TemporaryDirectory(dir=folder, prefix=".riaya-") as room:
            return (yield from make(desk, order, target, Path(room)))
    except OSError as fault:
        raise BatchError(CANNOT_WRITE, "cannot_write") from fault


CANNOT_WRITE = message(
    "Batch",
    "The documents cannot be written there. Choose a folder you may write to, with room enough.",
)


def _too_many(number: int) -> Message:
    return message(
        "Batch",
        "{count} documents are too many for one file: choose a file for each, or narrow the list"
        " to {most}.",
        count=number,
        most=MOST_IN_ONE,
    )


def print_many(desk: Desk, order: Order, target: Path) -> Result:
    """Make a whole batch at once, for programs."""
    steps = printing_many(desk, order, target)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: Result = end.value
            return result


def _bound(desk: Desk, order: Order, target: Path, room: Path) -> Steps:
    # The binder brings a library of its own, which a window that binds nothing does without.
    from desktop_app.reports.binding import Binder

    kind = document(order.code)
    traces: list[Trace] = []
    skipped: list[Skipped] = []
    with Binder(room / "whole.pdf", tell(kind.name)) as binder:
        for done, item in enumerate(order.items, start=1):
            made = _made(desk, kind, item, order.chosen)
            if isinstance(made, Skipped):
                skipped.append(made)
            else:
                binder.add(made.data, f"{strip_marks(item.number)} · {item.name}")
                traces.append(made.trace)
            yield Progress(done, len(order.items), len(skipped))
    if not traces:
        return Result(0, tuple(skipped), None)
    _put(room / "whole.pdf", target)
    for trace in traces:
        log_print(desk, trace, ReleaseWay.SAVED)
    return Result(len(traces), tuple(skipped), target)


def _loose(desk: Desk, order: Order, target: Path, room: Path) -> Steps:
    kind = document(order.code)
    skipped = []
    for done, item in enumerate(order.items, start=1):
        made = _made(desk, kind, item, order.chosen)
        if isinstance(made, Skipped):
            skipped.append(made)
        else:
            (room / "next.pdf").write_bytes(made.data)
            _put(room / "next.pdf", target / file_name(order.code, item))
            log_print(desk, made.trace, ReleaseWay.SAVED)
        yield Progress(done, len(order.items), len(skipped))
    number = len(order.items) - len(skipped)
    return Result(number, tuple(skipped), target if number else None)


def _put(draft: Path, target: Path) -> None:
    """Let a file appear where it belongs, whole: also when the power fails just now."""
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    draft.replace(target)


def file_name(code: str, item: Item) -> str:
    """Return the name of a document's own file."""
    plain = "".join(sign if sign.isalnum() else "-" for sign in strip_marks(item.number))
    return f"{code}-{plain}.pdf"


def _made(
    desk: Desk, kind: DocumentKind, item: Item, chosen: Mapping[str, object]
) -> Made | Skipped:
    try:
        return kind.make(desk, item.id, **chosen)
    except ForbiddenError:
        raise
    except RiayaError as refusal:
        return Skipped(item, refusal.message)
    except Exception:
        # One that fails is no reason to lose the others.
        log.exception("%s of %s could not be made", kind.code, item.number)
        return Skipped(item, NOT_MADE)
