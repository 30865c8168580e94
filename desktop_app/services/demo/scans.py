"""Invented scans of papers of the last requests: drawn by our own typesetting, marked as such."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, time
from io import BytesIO
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.messages import message
from desktop_app.domain.scans import Limits
from desktop_app.domain.vocabulary import OPEN_STATES
from desktop_app.services.desk import Desk
from desktop_app.services.pdfium import opened
from desktop_app.services.scans import Scan, examine
from desktop_app.storage import attachment_queries
from desktop_app.storage.models import Attachment, Request, RequestPaper
from desktop_app.translate import tell

MOST_REQUESTS, PAPERS_EACH = 6, 3
AS_PHOTOGRAPH = 0.6
DOTS_AN_INCH = 90
NOON = time(12)
INVENTED = message("Demo", "Invented paper without any value")


def add_scans(session: Session, desk: Desk, rng: Random) -> int:
    """Keep scans of some received papers of the last open requests; returns how many.

    Runs in the session's write transaction.
    """
    asked = (
        select(Request, RequestPaper)
        .join(RequestPaper, RequestPaper.request_id == Request.id)
        .where(Request.state.in_(OPEN_STATES), RequestPaper.received_on.is_not(None))
        .order_by(Request.received_on.desc(), Request.id.desc(), RequestPaper.position)
    )
    by_request: dict[int, list[tuple[Request, RequestPaper]]] = {}
    for request, paper in session.execute(asked.limit(MOST_REQUESTS * 20)):
        by_request.setdefault(request.id, []).append((request, paper))
    chosen = [pair for pairs in list(by_request.values())[:MOST_REQUESTS]
              for pair in pairs[:PAPERS_EACH]]  # fmt: skip
    for request, paper in chosen:
        session.add(_kept(session, desk, rng, request, paper))
    session.flush()
    return len(chosen)


def _kept(
    session: Session, desk: Desk, rng: Random, request: Request, paper: RequestPaper
) -> Attachment:
    name = desk.reference.papers[paper.received_code].name_ar
    scan = _scan(rng, name, request.number)
    packed = attachment_queries.packed(scan.data)
    attachment_queries.keep_blob(session, scan.sha256, scan.size, packed, scan.thumbnail)
    assert paper.received_on is not None
    added = datetime.combine(paper.received_on, NOON, UTC)
    return Attachment(
        file_id=request.file_id,
        request_id=request.id,
        paper=paper.received_code,
        sha256=scan.sha256,
        name=scan.name,
        media=scan.media.value,
        size=scan.size,
        pages=scan.pages,
        added_at=min(added, desk.now()),
        added_by=request.registered_by,
    )


def _scan(rng: Random, title: str, number: str) -> Scan:
    pages = 1 if rng.random() < 0.7 else 2
    sheet = draw_sheet(rng, title, number, pages)
    if pages == 1 and rng.random() < AS_PHOTOGRAPH:
        return examine(_photograph(sheet, rng.uniform(-0.8, 0.8)), f"{title}.jpg", Limits())
    return examine(sheet, f"{title}.pdf", Limits())


def draw_sheet(rng: Random, title: str, number: str, pages: int = 1) -> bytes:
    """Return a PDF that looks like a filled-in form and says that it is invented."""
    from desktop_app.typeset import GREY, Align, Box, Document, Style, direction, mm

    target = BytesIO()
    with direction(right_to_left=True), Document(target, title=title, tagged=False) as document:
        for _ in range(pages):
            page = document.new_page()
            frame = page.frame
            page.text(frame, title, Style(15, 22).bold(), Align.CENTRE)
            below = Box(frame.x, frame.y + 50 * mm, frame.width, 40 * mm)
            page.text(below, f"{tell(INVENTED)} · {number}", Style(11, 16, colour=GREY))
            top = frame.y + 65 * mm
            for line in range(rng.randint(14, 20)):
                width = frame.width * rng.uniform(0.45, 0.98)
                page.fill(
                    Box(frame.right - width, top + line * 8 * mm, width, 2.4 * mm), "#9AA29D", 1
                )
            page.watermark(tell(INVENTED))
    return target.getvalue()


def _photograph(sheet: bytes, degrees: float) -> bytes:
    """Return the first page as a scanner gives it: grey, a little askew."""
    from PIL import Image

    with opened(sheet) as document, closing(document[0]) as page:
        bitmap = page.render(scale=DOTS_AN_INCH / 72, grayscale=True)
        with closing(bitmap):
            picture = bitmap.to_pil().convert("L")
    askew = picture.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=238)
    target = BytesIO()
    askew.save(target, "JPEG", quality=70, dpi=(DOTS_AN_INCH, DOTS_AN_INCH))
    return target.getvalue()
