"""Half-typed requests: one draft for each beneficiary, so that none is written over another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.services import drafts
from desktop_app.services.desk import Desk
from desktop_app.services.rows import DraftRow

PREFIX = "request"


@dataclass(frozen=True, slots=True)
class RequestDraft:
    """What was typed for a beneficiary; `who` and `what` are the words to offer it again by."""

    file_id: int
    person_id: int
    type: str
    values: Mapping[str, Any]
    papers: tuple[str, ...]
    who: str
    what: str

    @property
    def form(self) -> str:
        """Return the draft's name among the account's drafts."""
        return form_name(self.file_id, self.person_id)


def form_name(file_id: int, person_id: int) -> str:
    """Return the name of the draft of a beneficiary's request."""
    return f"{PREFIX}:{file_id}:{person_id}"


def place_of(form: str) -> dict[str, Any] | None:
    """Return what the page is given to take a draft up again; None for another form's draft."""
    prefix, _, rest = form.partition(":")
    parts = rest.split(":")
    if prefix != PREFIX or len(parts) != 2 or not all(part.isdigit() for part in parts):
        return None
    return {"file_id": int(parts[0]), "person_id": int(parts[1]), "draft": True}


def save(desk: Desk, draft: RequestDraft) -> None:
    """Keep a draft."""
    body = {
        "type": draft.type,
        "values": dict(draft.values),
        "papers": list(draft.papers),
        "who": draft.who,
        "what": draft.what,
    }
    drafts.save_draft(desk, draft.form, body)


def load(desk: Desk, file_id: int, person_id: int) -> RequestDraft | None:
    """Return the draft of a beneficiary's request, or None."""
    found = drafts.load_draft(desk, form_name(file_id, person_id))
    return None if found is None else _draft(found)


def drop(desk: Desk, file_id: int, person_id: int) -> None:
    """Forget the draft of a beneficiary's request."""
    drafts.drop_draft(desk, form_name(file_id, person_id))


def newest(desk: Desk) -> DraftRow | None:
    """Return the account's last draft of a request, or None."""
    return next((one for one in drafts.list_drafts(desk) if place_of(one.form)), None)


def _draft(found: DraftRow) -> RequestDraft | None:
    place = place_of(found.form)
    body: Mapping[str, Any] = found.body
    if place is None:
        return None
    return RequestDraft(
        file_id=place["file_id"],
        person_id=place["person_id"],
        type=str(body.get("type", "")),
        values=dict(body.get("values", {})),
        papers=tuple(body.get("papers", ())),
        who=str(body.get("who", "")),
        what=str(body.get("what", "")),
    )
