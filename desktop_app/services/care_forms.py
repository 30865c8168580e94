"""What is typed about care sheets: the acts, and what the funds settled."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActForm:
    """A line of a care sheet as typed: `act` is a code of the tariff or a cotation as K 50."""

    on: str = ""
    act: str = ""
    paid: str = ""
    practitioner: str = ""
    public: bool = False


@dataclass(frozen=True, slots=True)
class SettlementForm:
    """What the funds' statement says, as typed; an empty share is not settled yet."""

    on: str = ""
    reference: str = ""
    base: str = ""
    mutual: str = ""
    complementary: str = ""
