"""Notes in the trail of who saw and who took a document: the law wants to know what left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.storage.audit import log


@dataclass(frozen=True, slots=True)
class Trace:
    """What the trail keeps of a document; `file_id` puts it in that file's history."""

    document: str
    file_id: int | None = None
    details: Mapping[str, object] = field(default_factory=dict)


def log_print(desk: Desk, trace: Trace) -> None:
    """Log that a document was printed or saved; ForbiddenError for a role that may not."""
    _log(desk, "print", trace)


def log_preview(desk: Desk, trace: Trace) -> None:
    """Log that a document was shown, and not taken; ForbiddenError for a role that may not."""
    _log(desk, "preview", trace)


def _log(desk: Desk, action: str, trace: Trace) -> None:
    with desk.write(Action.PRINT, action) as session:
        log(session, action, file_id=trace.file_id, document=trace.document, **trace.details)
