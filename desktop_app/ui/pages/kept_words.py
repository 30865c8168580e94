"""How kept papers are told: their size, their pages, who added them and when."""

from __future__ import annotations

from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.scans import MEGABYTE, Media
from desktop_app.services.attachment_rows import AttachmentRow
from desktop_app.services.desk import Desk
from desktop_app.translate import translate
from desktop_app.ui.widgets.thumbnails import Paper

KIB = 1024
NAMES = {Media.PDF: "PDF", Media.JPEG: "JPEG", Media.PNG: "PNG", Media.TIFF: "TIFF"}


def size_words(size: int) -> str:
    """Return how heavy a paper is."""
    if size >= MEGABYTE:
        number = f"{size / MEGABYTE:.1f}".replace(".", ",")
        return translate("Kept", "{number} MB", number=isolate(number))
    number = str(max(1, round(size / KIB)))
    return translate("Kept", "{number} KB", number=isolate(number))


def pages_words(pages: int) -> str:
    """Return how many pages a paper has."""
    return translate("Kept", "%n pages", n=pages)


def about_words(desk: Desk, row: AttachmentRow) -> str:
    """Return one line on a kept paper: kind, pages, size, who added it and when."""
    day = isolate(short_date(desk.local(row.added_at).date()))
    added = translate("Kept", "added by {name} on {date}", name=row.added_by_ar, date=day)
    kind = isolate(NAMES[row.media])
    parts = [kind, pages_words(row.pages), size_words(row.size), added, row.note]
    return " · ".join(part for part in parts if part)


def shown_paper(desk: Desk, row: AttachmentRow, *, with_request: bool) -> Paper:
    """Return a kept paper as its small picture tells it."""
    day = isolate(short_date(desk.local(row.added_at).date()))
    detail = isolate(row.request_number) if with_request and row.request_number else day
    secret = translate("Kept", "confidential") if row.confidential else ""
    return Paper(
        key=row.id,
        title=row.title_ar,
        detail=secret or detail,
        picture=row.thumbnail,
        pages=str(row.pages) if row.pages > 1 else "",
        icon="lock" if row.confidential else "file-text",
        told="، ".join(part for part in (pages_words(row.pages), row.name) if part),
    )
