"""How the pages of dispatch slips put states, answers and days into words and badges."""

from __future__ import annotations

from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.vocabulary import SlipState, State, label, state_label
from desktop_app.services.slip_rows import SlipLineRow, SlipRow
from desktop_app.translate import tell, translate
from desktop_app.ui.widgets.badge import OUTCOMES, STATES, BadgeSpec

SLIP_STATES: dict[SlipState, tuple[str, str]] = {
    SlipState.DRAFT: ("neutral", "pencil"),
    SlipState.ISSUED: ("sent", "send"),
    SlipState.ACKNOWLEDGED: ("review", "mail-check"),
    SlipState.ANSWERED: ("accepted", "check"),
    SlipState.CANCELLED: ("neutral", "ban"),
}


def slip_badge(state: SlipState) -> BadgeSpec:
    """Return the badge of a slip's state."""
    tone, icon = SLIP_STATES[state]
    return BadgeSpec(tell(label(state)), tone, icon)


def days_words(days: int) -> str:
    """Return «اليوم», «منذ يوم», «منذ 6 أيام»."""
    if not days:
        return translate("Slips", "today")
    return translate("Slips", "since %n days", n=days)


def overdue_badge(slip: SlipRow) -> BadgeSpec | None:
    """Return that the answers of a slip are overdue, beside its state."""
    if not slip.is_overdue:
        return None
    return BadgeSpec(
        translate("Slips", "overdue, %n days", n=slip.days_late), "late", "clock-alert"
    )


def answered_words(slip: SlipRow) -> str:
    """Return «2 من 5»."""
    return translate("Slips", "{answered} of {lines}", answered=slip.answered, lines=slip.lines)


def answer_badge(line: SlipLineRow) -> BadgeSpec:
    """Return what the body answered to a line, or that it is awaited."""
    answer = line.answer
    if answer is None:
        if not line.is_open:
            return BadgeSpec(tell(state_label(line.state, line.kind)), "neutral", "undo-2")
        return BadgeSpec(translate("Slips", "Awaited"), "sent", "hourglass")
    if answer.outcome is not None:
        tone, icon = OUTCOMES[answer.outcome]
        return BadgeSpec(tell(label(answer.outcome)), tone, icon)
    tone, icon = STATES[State(answer.state)]
    return BadgeSpec(tell(state_label(answer.state, line.kind)), tone, icon)


def acknowledged_words(slip: SlipRow) -> str:
    """Return when the body acknowledged a slip, under which reference; empty when it did not."""
    if slip.acknowledged_on is None:
        return ""
    day = isolate(short_date(slip.acknowledged_on))
    return f"{day} · {isolate(slip.acknowledgement)}" if slip.acknowledgement else day
