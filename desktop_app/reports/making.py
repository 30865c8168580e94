"""How a document becomes a PDF: its blocks flow over pages that carry the unit's head and foot."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from importlib import import_module
from io import BytesIO

from desktop_app.domain.errors import RiayaError
from desktop_app.domain.messages import Message
from desktop_app.reports.letterhead import (
    LANDSCAPE,
    UPRIGHT,
    Imprint,
    first_template,
    later_template,
)
from desktop_app.reports.sealing import NumberedDocument
from desktop_app.services.desk import Desk
from desktop_app.services.printing import Trace
from desktop_app.services.prints import Paper, complete, give_up
from desktop_app.services.rows import RequestPage
from desktop_app.translate import language
from desktop_app.typeset import A4, A4_LANDSCAPE, Block, build, load_faces


@dataclass(frozen=True, slots=True)
class Made:
    """A document, and what the trail keeps of it once it is shown or taken."""

    data: bytes
    trace: Trace


def trace_of_request(imprinted: Imprint, page: RequestPage) -> Trace:
    """Return what the trail keeps of a document about a request."""
    return Trace(imprinted.title, page.file.id, {"number": page.row.number})


def entered(desk: Desk, paper: Paper, make: Callable[[Desk], Made]) -> Made:
    """Return a document made at a desk with a paper in hand, and enter it in the register.

    One that was numbered and then failed stands in the register as never finished.
    """
    try:
        made = make(desk.with_paper(paper))
        complete(desk, paper, made.trace.details)
    except BaseException:
        give_up(desk, paper)
        raise
    if paper.mark is None:
        return made
    return replace(made, trace=replace(made.trace, print_id=paper.mark.id))


def new_document(
    desk: Desk, imprinted: Imprint, target: BytesIO, *, says_number: bool = True
) -> NumberedDocument:
    """Return an empty document, written to `target` when its block is left, and read back.

    Raises FaultyPrintError when the file does not show what was set on it.
    """
    name = " · ".join(part for part in (imprinted.title, imprinted.number) if part)
    return NumberedDocument(
        target,
        title=name,
        author=desk.unit.name_ar,
        lang=f"{language()}-MA",
        created=desk.now(),
        paper=desk.paper,
        says_number=says_number,
    )


def flowing(
    desk: Desk, imprinted: Imprint, blocks: Iterable[Block], landscape: bool = False
) -> bytes:
    """Return blocks over as many pages as they need, under the letterhead, as a PDF."""
    margins, size = (LANDSCAPE, A4_LANDSCAPE) if landscape else (UPRIGHT, A4)
    first = first_template(imprinted, margins, size)
    target = BytesIO()
    with new_document(desk, imprinted, target) as document:
        build(document, blocks, first, later_template(imprinted, margins, size))
    return target.getvalue()


def reason_not_to(check: Callable[[], None]) -> Message | None:
    """Return why a check refuses a document, None when it does not."""
    try:
        check()
    except RiayaError as refusal:
        return refusal.message
    return None


def read_in() -> None:
    """Read in what documents take, while nobody waits: the first of them is made sooner."""
    import_module("desktop_app.reports.catalogue")
    load_faces()
