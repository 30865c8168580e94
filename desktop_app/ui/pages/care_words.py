"""The words of care sheets that several places show: payers, shares, limits, agreements."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.lodging import LodgingLimit, left_words, limit_words
from desktop_app.services.care_rows import AgreementRow, AgreementState, CareSheet
from desktop_app.translate import tell, translate

# More groups than these would not fit beside the share.
MOST_NAMED = 2


@dataclass(frozen=True, slots=True)
class PayerLine:
    """One payer of an expense: what it bears, and whether that is settled or estimated.

    `detail` says more about it; `is_settled` is None for what is left to the person.
    """

    name: str
    amount: int
    token: str
    is_settled: bool | None
    detail: str = ""


def payer_lines(sheet: CareSheet) -> list[PayerLine]:
    """Return the payers of a sheet, in the order in which they pay."""
    shares, known = sheet.shares, sheet.settlement
    return [
        PayerLine(
            translate("Care", "Share of the compulsory insurance"),
            shares.base,
            "accent",
            known is not None and known.base is not None,
            rates_words(sheet),
        ),
        PayerLine(
            translate("Care", "Share of the mutual"),
            shares.mutual,
            "solid",
            known is not None and known.mutual is not None,
        ),
        PayerLine(
            translate("Care", "Complementary cover (AMC)"),
            shares.complementary,
            "review_ink",
            known is not None and known.complementary is not None,
        ),
        PayerLine(translate("Care", "Left to the member"), shares.left, "ink2", None),
    ]


def rates_words(sheet: CareSheet) -> str:
    """Return the rates that the acts come under: with their groups while these are few."""
    rates = {line.group_ar: line.rate for line in sheet.lines}
    if len(rates) > MOST_NAMED:
        found = sorted(set(rates.values()), reverse=True)
        return "، ".join(isolate(f"{rate}%") for rate in found)
    return "، ".join(f"{name} {isolate(f'{rate}%')}" for name, rate in rates.items())


def state_words(line: PayerLine) -> str:
    """Return whether a share is settled or an estimate that binds nobody."""
    if line.is_settled is None:
        return ""
    return translate("Care", "settled") if line.is_settled else estimate_words()


def estimate_words() -> str:
    """Return what stands beside every amount that is not settled."""
    return translate("Care", "estimate, not binding")


def source_words(sheet: CareSheet) -> str:
    """Return by what the amounts of a sheet are known."""
    settlement = sheet.settlement
    if settlement is None:
        return estimate_words()
    day = isolate(short_date(settlement.on))
    if not settlement.reference:
        return translate("Care", "By the settlement statement of {date}", date=day)
    return translate(
        "Care",
        "By the settlement statement {reference} of {date}",
        reference=isolate(settlement.reference),
        date=day,
    )


def lodged_words(limit: LodgingLimit, received_on: date) -> str:
    """Return the last day for lodging, and whether the sheet came in time."""
    late = limit.days_left(received_on)
    if late < 0:
        came = translate("Care", "lodged %n days late", n=-late)
    else:
        came = translate("Care", "lodged in time")
    return _joined(tell(limit_words(limit)), came)


def coming_words(limit: LodgingLimit, today: date) -> str:
    """Return the last day for lodging, and how far off it is."""
    return _joined(tell(limit_words(limit)), tell(left_words(limit, today)))


def _joined(limit: str, state: str) -> str:
    return translate("Care", "{limit}; {state}.", limit=limit, state=state)


def agreement_words(row: AgreementRow) -> str:
    """Return a number that was given with its service and validity: never an illness."""
    number = isolate(row.number) if row.number else translate("Care", "without a number")
    if row.valid_until is None:
        until = translate("Care", "without an end")
    elif row.state is AgreementState.EXPIRED:
        until = translate("Care", "expired on {date}", date=isolate(short_date(row.valid_until)))
    else:
        until = translate("Care", "valid until {date}", date=isolate(short_date(row.valid_until)))
    return f"{row.type_short_ar} · {number} · {until}"
