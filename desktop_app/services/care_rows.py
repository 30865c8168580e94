"""What services give back about care sheets: lines, shares, settlement, limits and findings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.catalogue import Grant
from desktop_app.domain.claims import Shares
from desktop_app.domain.lodging import LodgingLimit
from desktop_app.domain.tariffs import HUNDREDTHS


@dataclass(frozen=True, slots=True)
class ActChoice:
    """What may be typed on a line: a code with its name, its cotation and what it counts for."""

    code: str
    name_ar: str
    name_fr: str
    cotation: str
    reference: int | None
    group_ar: str
    agreement: bool = False


@dataclass(frozen=True, slots=True)
class ActLineRow:
    """One act of a care sheet with its shares, as estimated by the tariff of its day."""

    position: int
    on: date
    code: str
    label_ar: str
    key_letter: str
    coefficient: int
    group: str
    group_ar: str
    rate: int
    tariff: str
    practitioner: str
    public: bool
    shares: Shares

    @property
    def cotation(self) -> str:
        """Return «K 50» for a key letter with its coefficient, else the code."""
        if not self.key_letter:
            return self.code
        return cotation_words(self.key_letter, self.coefficient)

    @property
    def typed(self) -> str:
        """Return what was typed to name the act."""
        return self.cotation if self.code == self.key_letter else self.code


def cotation_words(letter: str, coefficient: int) -> str:
    """Return «K 50», «K 6,5», and the letter alone when the coefficient is one."""
    if coefficient == HUNDREDTHS:
        return letter
    whole, rest = divmod(coefficient, HUNDREDTHS)
    decimals = f",{rest:02}".rstrip("0") if rest else ""
    return f"{letter} {whole}{decimals}"


@dataclass(frozen=True, slots=True)
class SettlementRow:
    """What the funds settled; a share of None is not settled yet."""

    on: date
    reference: str
    asked: int
    base: int | None
    mutual: int | None
    complementary: int | None

    @property
    def is_whole(self) -> bool:
        """Return whether every fund has settled its share."""
        return None not in (self.base, self.mutual, self.complementary)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a formal check suggests: a coded reason, and what it was seen by."""

    reason: str
    reason_ar: str
    seen_ar: str


class AgreementState(StrEnum):
    """Where an agreement stands on a day."""

    TO_COME = "to_come"
    IN_FORCE = "in_force"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """A number that a decision gave a person, with its validity; never what the illness is."""

    request_id: int
    request_number: str
    type: str
    type_short_ar: str
    grants: Grant
    number: str
    valid_from: date | None
    valid_until: date | None
    state: AgreementState


@dataclass(frozen=True, slots=True)
class CareSheet:
    """A care sheet: its lines, what they come to by payer, and what is worth a look.

    Of a `veiled` one the amounts remain; its lines and what they show stay closed.
    """

    request_id: int
    version: int
    asked: int | None
    lines: tuple[ActLineRow, ...]
    estimate: Shares
    shares: Shares
    settlement: SettlementRow | None
    limit: LodgingLimit | None
    received_on: date
    warnings_ar: tuple[str, ...]
    findings: tuple[Finding, ...]
    agreements: tuple[AgreementRow, ...]
    may_edit: bool
    may_settle: bool
    veiled: bool = False

    @property
    def is_estimate(self) -> bool:
        """Return whether some amount shown is not settled yet."""
        return self.settlement is None or not self.settlement.is_whole
