"""The verdict on a paper in words: what it is, who made it and how it left."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from desktop_app.domain.formats import isolate, short_date, time_of_day
from desktop_app.domain.vocabulary import label
from desktop_app.services.print_rows import PrintRow, ReleaseRow, Verdict
from desktop_app.translate import tell, translate


def identity_lines(found: Verdict, zone: ZoneInfo) -> list[tuple[str, str]]:
    """Return (label, value) of which document it is; only what is known, so perhaps nothing."""
    known = found.known
    pairs = [
        (translate("Verify", "Document"), known.title if known else ""),
        (translate("Verify", "Number"), isolate(found.number)),
        (translate("Verify", "Day"), isolate(short_date(found.on)) if found.on else ""),
        (translate("Verify", "Office"), found.unit_ar),
        (translate("Verify", "Made by"), known.account_ar if known else ""),
        (translate("Verify", "Pages"), str(known.pages) if known and known.pages else ""),
        (translate("Verify", "Left the program"), releases_words(known, zone) if known else ""),
    ]
    return [(name, value) for name, value in pairs if value]


def releases_words(row: PrintRow, zone: ZoneInfo) -> str:
    """Return how and when a document left, each time; its state when it never did."""
    if not row.releases:
        return tell(label(row.state))
    return "؛ ".join(release_words(one, zone) for one in row.releases)


def release_words(one: ReleaseRow, zone: ZoneInfo) -> str:
    """Return «طبعت يوم 23/11/2026 على الساعة 10:41»."""
    at = one.at.astimezone(zone)
    return translate(
        "Verify",
        "{way} on {date} at {time}",
        way=label(one.way),
        date=isolate(short_date(at.date())),
        time=isolate(time_of_day(at)),
    )
