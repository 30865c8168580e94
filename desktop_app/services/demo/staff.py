"""Who does what at the office of the demonstration."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from desktop_app.domain.roles import allowed
from desktop_app.domain.vocabulary import Role
from desktop_app.domain.workflow import RequestAction, right_for
from desktop_app.services.rows import AccountRow

# Who is at the counter, who follows requests, who records decisions: the first role that is
# there and may do it.
COUNTER = (Role.RECEPTION, Role.CASE_OFFICER, Role.DEPUTY, Role.HEAD)
FOLLOWING = (Role.CASE_OFFICER, Role.DEPUTY, Role.HEAD)
DECIDING = (Role.DEPUTY, Role.HEAD)
HANDS: Mapping[RequestAction, tuple[Role, ...]] = {
    **dict.fromkeys(
        (
            RequestAction.REGISTER,
            RequestAction.COMPLETE,
            RequestAction.APPEAL,
            RequestAction.WITHDRAW,
        ),
        COUNTER,
    ),
    **dict.fromkeys(
        (
            RequestAction.REVIEW,
            RequestAction.MARK_INCOMPLETE,
            RequestAction.OPEN_INQUIRY,
            RequestAction.REPORT_INQUIRY,
            RequestAction.TRANSMIT,
            RequestAction.RETURN,
            RequestAction.START_SETTLEMENT,
            RequestAction.REFER_TO_CONTROL,
            RequestAction.REPORT_CONTROL,
            RequestAction.SUBMIT_TO_COMMITTEE,
            RequestAction.NOTIFY,
            RequestAction.START_PAYMENT,
            RequestAction.PAY_PART,
            RequestAction.PAY,
            RequestAction.CLOSE,
            RequestAction.ARCHIVE,
            RequestAction.CANCEL,
        ),
        FOLLOWING,
    ),
    **dict.fromkeys(
        (RequestAction.GIVE_OPINION, RequestAction.DEFER, RequestAction.DECIDE), DECIDING
    ),
}


@dataclass(frozen=True, slots=True)
class Staff:
    """The ids of the accounts for each step, and of those who follow requests."""

    hands: Mapping[RequestAction, tuple[int, ...]]
    officers: tuple[int, ...]

    def hand(self, rng: Random, action: RequestAction) -> int:
        """Return the account that takes a step."""
        return rng.choice(self.hands[action])

    def officer(self, rng: Random) -> int | None:
        """Return who follows a request, nobody when there is no case officer."""
        return rng.choice(self.officers) if self.officers else None


def staff_of(accounts: Sequence[AccountRow], present: AccountRow) -> Staff:
    """Share the steps among the accounts in use; what nobody may do falls to `present`."""
    active = [account for account in accounts if not account.retired]
    return Staff(
        hands={action: _able(active, action, present) for action in HANDS},
        officers=tuple(one.id for one in active if one.role is Role.CASE_OFFICER),
    )


def _able(
    accounts: Sequence[AccountRow], action: RequestAction, present: AccountRow
) -> tuple[int, ...]:
    for role in HANDS[action]:
        found = tuple(one.id for one in accounts if one.role is role and _may(role, action))
        if found:
            return found
    return (present.id,)


def _may(role: Role, action: RequestAction) -> bool:
    return action is RequestAction.REGISTER or allowed(role, right_for(action))
