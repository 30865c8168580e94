"""Breaking the glass: what is shown only to who says why, and the reasons one may give."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from desktop_app.domain.errors import FieldError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action

# How long a reason holds for the record it was given for.
HOLDS = timedelta(minutes=30)
SHORTEST_WORDS = 5
LONGEST_WORDS = 500


class Veil(StrEnum):
    """What lies behind the glass: medical data, or what is confidential."""

    MEDICAL = "medical"
    CONFIDENTIAL = "confidential"


# The right that is needed besides the reason.
RIGHTS: dict[Veil, Action] = {
    Veil.MEDICAL: Action.SEE_MEDICAL,
    Veil.CONFIDENTIAL: Action.SEE_CONFIDENTIAL,
}
VEIL_LABELS: dict[Veil, Message] = {
    Veil.MEDICAL: message("Glass", "medical data"),
    Veil.CONFIDENTIAL: message("Glass", "confidential content"),
}


class GlassReason(StrEnum):
    """Why somebody needs to read what is behind the glass."""

    PROCESSING = "processing"
    PERSON_ASKED = "person_asked"
    APPEAL = "appeal"
    CONTROL = "control"
    URGENT = "urgent"
    OTHER = "other"


REASON_LABELS: dict[GlassReason, Message] = {
    GlassReason.PROCESSING: message("Glass", "Processing of the request"),
    GlassReason.PERSON_ASKED: message("Glass", "Asked by the person concerned"),
    GlassReason.APPEAL: message("Glass", "Study of an appeal or a complaint"),
    GlassReason.CONTROL: message("Glass", "Check of the work or of the figures"),
    GlassReason.URGENT: message("Glass", "Urgent case"),
    GlassReason.OTHER: message("Glass", "Another reason, told below"),
}


def reason_faults(reason: str, words: str) -> list[FieldError]:
    """Return what is wrong with a reason: none chosen, or no words where the code says nothing."""
    if reason not in set(GlassReason):
        text = message("Glass", "Choose the reason of the consultation.")
        return [FieldError("reason", "missing_reason", text)]
    if len(words) > LONGEST_WORDS:
        text = message("Glass", "Keep the reason within %n characters.", n=LONGEST_WORDS)
        return [FieldError("words", "too_long", text)]
    if reason == GlassReason.OTHER and len(words) < SHORTEST_WORDS:
        text = message("Glass", "Say in a few words why you need to read this.")
        return [FieldError("words", "missing_words", text)]
    return []
