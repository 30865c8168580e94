"""Notes in the trail that a document was printed: the law wants to know who took what away."""

from __future__ import annotations

from desktop_app.domain.roles import Action
from desktop_app.services.desk import Desk
from desktop_app.storage.audit import log


def log_print(desk: Desk, document: str, file_id: int | None = None, **details: object) -> None:
    """Log that a document was printed; `file_id` puts it in that file's history.

    Raises ForbiddenError when the account's role does not include printing.
    """
    with desk.write(Action.PRINT, "print") as session:
        log(session, "print", file_id=file_id, document=document, **details)
