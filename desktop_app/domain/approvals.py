"""The rule of two persons: which actions need a second one, and how an agreement grows old."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action

# What cannot be taken back, or changes the rules for everybody.
GRAVE = (
    Action.EDIT_CATALOGUE,
    Action.MERGE,
    Action.PURGE,
    Action.ROTATE_KEY,
    Action.RESTORE,
    Action.CHANGE_SETTINGS,
)
USUAL_DAYS = 7
MOST_DAYS = 30


class Answer(StrEnum):
    """What the second person said."""

    NONE = ""
    GRANTED = "granted"
    REFUSED = "refused"


class Standing(StrEnum):
    """Where an agreement that was asked for stands."""

    WAITING = "waiting"
    GRANTED = "granted"
    REFUSED = "refused"
    USED = "used"
    EXPIRED = "expired"


STANDING_LABELS: dict[Standing, Message] = {
    Standing.WAITING: message("Approvals", "Waits for an answer"),
    Standing.GRANTED: message("Approvals", "Agreed"),
    Standing.REFUSED: message("Approvals", "Refused"),
    Standing.USED: message("Approvals", "Carried out"),
    Standing.EXPIRED: message("Approvals", "Too old"),
}


def standing(
    asked_at: datetime,
    answer: Answer,
    answered_at: datetime | None,
    used_at: datetime | None,
    now: datetime,
    days: int,
) -> Standing:
    """Tell where an agreement stands: it is used once, within so many days of its last word."""
    if used_at is not None:
        return Standing.USED
    if answer is Answer.REFUSED:
        return Standing.REFUSED
    if now - (answered_at or asked_at) > timedelta(days=days):
        return Standing.EXPIRED
    return Standing.GRANTED if answer is Answer.GRANTED else Standing.WAITING
