"""Notes in the trail of who saw and who took a document: the law wants to know what left.

What left is also noted beside the document in the register of prints.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import ReleaseWay
from desktop_app.services import prints
from desktop_app.services.desk import Desk
from desktop_app.storage.audit import log


@dataclass(frozen=True, slots=True)
class Trace:
    """What the trail keeps of a document; `file_id` puts it in that file's history.

    `print_id` is its row in the register of prints; 0 for what is not numbered. `count` is how
    many people or requests are named in one that carries many.
    """

    document: str
    file_id: int | None = None
    details: Mapping[str, object] = field(default_factory=dict)
    print_id: int = 0
    count: int = 1


def log_print(desk: Desk, trace: Trace, way: ReleaseWay = ReleaseWay.PRINTED) -> None:
    """Log that a document left: printed, saved or mailed. ForbiddenError for a role that may not.

    Each copy that leaves is noted; the first makes the document one that was taken out.
    """
    with desk.write(Action.PRINT, "release_print") as session:
        known = {}
        if trace.print_id:
            known = {"paper": prints.release(session, desk, trace.print_id, way), "way": way.value}
        log(session, "print", file_id=trace.file_id, document=trace.document, **trace.details,
            **known)  # fmt: skip


def log_preview(desk: Desk, trace: Trace) -> None:
    """Log that a document was shown, and not taken; ForbiddenError for a role that may not."""
    with desk.write(Action.PRINT, "preview") as session:
        log(session, "preview", file_id=trace.file_id, document=trace.document, **trace.details)
