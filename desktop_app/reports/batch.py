"""Makes one document for each of many: printed, as one file or a file each, step by step."""

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from desktop_app.domain.errors import ForbiddenError, RiayaError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import ReleaseWay
from desktop_app.reports.catalogue import DocumentKind, document
from desktop_app.reports.making import Made
from desktop_app.services.desk import Desk
from desktop_app.services.exports import log_export, require_export
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

    Kept with `bound` all become one file, else each a file of its own in a folder. `reason` is
    why more than one of them leave the office as files.
    """

    code: str
    items: Sequence[Item]
    chosen: Mapping[str, object] = field(default_factory=dict)
    bound: bool = True
    reason: str = ""

    @property
    def is_export(self) -> bool:
        """Tell whether keeping these as files takes many out of the office, as a list does."""
        return len(self.items) > 1


@dataclass(frozen=True, slots=True)
class Skipped:
    """One that was not made, and why."""

    item: Item
    reason: Message


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch is: `done` of `total` were made, or passed over as `skipped` were.

    `is_leaving` once all are made and only to be handed over: that touches no database, and may
    not be given up any more.
    """

    done: int
    total: int
    skipped: int
    is_leaving: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a batch: `target` is the one file, or the folder; None when none was written."""

    made: int
    skipped: tuple[Skipped, ...]
    target: Path | None


Steps = Generator[Progress, None, Result]


def printing_many(desk: Desk, order: Order, target: Path) -> Steps:
    """Make a batch step by step: iterate to go on, close to give it up, read `Result` at its end.

    One file appears whole or not at all; a given-up batch of many leaves the whole files it made.
    What was taken is in the trail, each with its own file's history. More than one are an export
    as well: entered once, with the reason, how many they are and the SHA-256 of the one file; of
    a folder that of its files' SHA-256 in order, a line each
    (`sha256sum *.pdf | cut -c-64 | sort | sha256sum`). Raises ForbiddenError for a role that may
    not print or may not export many, InvalidError (`reason`) for many without a reason,
    BatchError for a place that takes no file or a file too thick.
    """
    desk.require(Action.PRINT)
    if order.is_export:
        require_export(desk, order.reason)
    if order.bound:
        _refuse_too_many(order)
    make = _bound if order.bound else _loose
    folder = target.parent if order.bound else target
    try:
        with tempfile.TemporaryDirectory(dir=folder, prefix=".riaya-") as room:
            return (yield from make(desk, order, target, Path(room)))
    except OSError as fault:
        raise BatchError(CANNOT_WRITE, "cannot_write") from fault


def sending_many(desk: Desk, order: Order, hand_over: Callable[[bytes], None]) -> Steps:
    """Make a batch step by step as one file that is handed over to be printed.

    It is kept in memory: nothing is written to a disk, and no reason is asked. What was handed
    over is in the trail as printed; nothing is when `hand_over` raises. Raises ForbiddenError for
    a role that may not print, BatchError for a file too thick.
    """
    desk.require(Action.PRINT)
    _refuse_too_many(order)
    whole = BytesIO()
    traces, skipped = yield from _binding(desk, order, whole)
    if traces:
        done = Progress(len(order.items), len(order.items), len(skipped), is_leaving=True)
        yield done
        hand_over(whole.getvalue())
        try:
            yield replace(done, is_leaving=False)
        finally:
            # What the printer has is printed, also when somebody closes the office just now.
            _note(desk, traces, ReleaseWay.PRINTED)
    return Result(len(traces), skipped, None)


CANNOT_WRITE = message(
    "Batch",
    "The documents cannot be written there. Choose a folder you may write to, with room enough.",
)


def _refuse_too_many(order: Order) -> None:
    if len(order.items) <= MOST_IN_ONE:
        return
    text = message(
        "Batch",
        "{count} documents are too many at once: choose a file for each, or narrow the list to"
        " {most}.",
        count=len(order.items),
        most=MOST_IN_ONE,
    )
    raise BatchError(text, "too_many")


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
    with (room / "whole.pdf").open("wb") as file:
        traces, skipped = yield from _binding(desk, order, file)
    if not traces:
        return Result(0, skipped, None)
    _put(room / "whole.pdf", target)
    _note(desk, traces, ReleaseWay.SAVED)
    if order.is_export:
        _note_export(desk, order, target, len(traces), "document")
    return Result(len(traces), skipped, target)


def _binding(
    desk: Desk, order: Order, file: BinaryIO
) -> Generator[Progress, None, tuple[list[Trace], tuple[Skipped, ...]]]:
    """Bind the documents into a file; what the trail keeps of each, and what was passed over."""
    # The binder brings a library of its own, which a window that binds nothing does without.
    from desktop_app.reports.binding import Binder

    kind = document(order.code)
    traces: list[Trace] = []
    skipped: list[Skipped] = []
    with Binder(file, tell(kind.name)) as binder:
        for done, item in enumerate(order.items, start=1):
            made = _made(desk, kind, item, order.chosen)
            if isinstance(made, Skipped):
                skipped.append(made)
            else:
                binder.add(made.data, f"{strip_marks(item.number)} · {item.name}")
                traces.append(made.trace)
            yield Progress(done, len(order.items), len(skipped))
    return traces, tuple(skipped)


def _loose(desk: Desk, order: Order, target: Path, room: Path) -> Steps:
    digests: list[str] = []
    try:
        skipped = yield from _filing(desk, order, target, room / "next.pdf", digests)
    finally:
        # A batch given up half-way took out what it made so far.
        if digests and order.is_export:
            listed = "".join(f"{one}\n" for one in sorted(digests)).encode()
            _note_export(desk, order, listed, len(digests), "folder")
    return Result(len(digests), skipped, target if digests else None)


def _filing(
    desk: Desk, order: Order, folder: Path, draft: Path, digests: list[str]
) -> Generator[Progress, None, tuple[Skipped, ...]]:
    kind = document(order.code)
    skipped: list[Skipped] = []
    for done, item in enumerate(order.items, start=1):
        made = _made(desk, kind, item, order.chosen)
        if isinstance(made, Skipped):
            skipped.append(made)
        else:
            draft.write_bytes(made.data)
            _put(draft, folder / file_name(order.code, item))
            digests.append(hashlib.sha256(made.data).hexdigest())
            _note(desk, [made.trace], ReleaseWay.SAVED)
        yield Progress(done, len(order.items), len(skipped))
    return tuple(skipped)


def _note(desk: Desk, traces: Sequence[Trace], way: ReleaseWay) -> None:
    for trace in traces:
        log_print(desk, trace, way)


def _note_export(desk: Desk, order: Order, data: bytes | Path, count: int, way: str) -> None:
    what = tell(document(order.code).name)
    log_export(desk, what, data, reason=order.reason, count=count, way=way)


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
