"""Gives the care sheets of a synthetic office their acts, settlements and granted numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from desktop_app.domain.claims import Shares, shares_of, total
from desktop_app.domain.tariffs import Tariffs
from desktop_app.domain.vocabulary import Outcome
from desktop_app.services.agreements import is_exempt
from desktop_app.services.demo.draws import happens
from desktop_app.services.desk import Desk
from desktop_app.services.records import RequestRecord
from desktop_app.services.tariffs import tariffs_of
from desktop_app.storage.models import ActLine, Request, Settlement
from desktop_app.storage.row_numbers import insert_numbered

# What a sheet of each type is made of: the acts that come first stand on most sheets.
MENUS: Mapping[str, tuple[str, ...]] = {
    "H01": ("CS", "PH", "C", "NFS", "ECG", "RX-THORAX", "GLY"),
    "H02": ("PH", "CS", "HBA1C", "CREA", "LIPID"),
    "H07": ("CS", "ECHO-OBS", "NFS", "ECBU"),
    "H11": ("MONTURE", "VERRE", "VERRE"),
    "H12": ("CARIE", "DETARTRAGE", "EXTRACTION"),
    "H13": ("COURONNE",),
    "H14": ("ODF-SEM",),
    "H15": ("AUDIO", "SEMELLES"),
    "H16": ("TENSIO",),
    "H19": ("REEDUC",),
    "H20": ("NFS", "LIPID", "TSH", "ECHO-ABD", "SCANNER", "IRM"),
}
PRICE = 25_000
MOST_ACTS = 4
UNTYPED = 0.06
NO_INPE = 0.05
UNDECIDED_SHARE = 0.08
BATCH = 500

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A stored request that is a care sheet, with what its acts are drawn from."""

    request_id: int
    record: RequestRecord
    rng: Random
    tariffs: Tariffs

    @property
    def first_day(self) -> date:
        """Return the day of the care."""
        told = self.record.answers.get("care_date")
        if isinstance(told, str):
            return date.fromisoformat(told)
        return self.record.received_on - timedelta(days=self.rng.randint(1, 20))


def fill_care(
    session: Session, desk: Desk, rng: Random, stored: Mapping[str, RequestRecord]
) -> None:
    """Store acts and settlements of requests, given by their numbers."""
    tariffs = tariffs_of(session)
    ids = _ids(session, list(stored))
    acts: list[Row] = []
    settlements: list[Row] = []
    for number, record in stored.items():
        granted = record.outcome in {Outcome.ACCEPTED, Outcome.PARTLY}
        if record.type not in MENUS or not record.amount_requested:
            continue
        if record.outcome is None and happens(rng, UNTYPED):
            continue
        sheet = Sheet(ids[number], record, rng, tariffs)
        rows = _acts(sheet)
        acts += rows
        if granted:
            settlements.append(_settlement(sheet, rows, desk))
    insert_numbered(session, ActLine, acts)
    if settlements:
        session.connection().execute(insert(Settlement), settlements)


def _ids(session: Session, numbers: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for start in range(0, len(numbers), BATCH):
        some = numbers[start : start + BATCH]
        query = select(Request.number, Request.id).where(Request.number.in_(some))
        found.update((number, request_id) for number, request_id in session.execute(query))
    return found


def _acts(sheet: Sheet) -> list[Row]:
    """Return the acts of a sheet; what was paid adds up to what is asked."""
    day, rng = sheet.first_day, sheet.rng
    menu = MENUS[sheet.record.type]
    codes = menu[: rng.randint(1, min(MOST_ACTS, len(menu)))]
    asked = sheet.record.amount_requested or 0
    worth = [_worth(sheet.tariffs, day, code) * rng.uniform(0.9, 1.5) for code in codes]
    paid = [round(asked * one / sum(worth) / 10) * 10 for one in worth]
    paid[-1] = asked - sum(paid[:-1])
    if min(paid) <= 0:
        codes, paid = codes[:1], [asked]
    days = (sheet.record.received_on - day).days
    rows = []
    for position, (code, amount) in enumerate(zip(codes, paid, strict=True)):
        on = day + timedelta(days=min(days, position * rng.randint(0, 3)))
        rows.append(_act(sheet, position, on, code, amount))
    return rows


def _worth(tariffs: Tariffs, day: date, code: str) -> int:
    return tariffs.on(day).cotation(code).reference or PRICE


def _act(sheet: Sheet, position: int, on: date, code: str, paid: int) -> Row:
    tariff = sheet.tariffs.on(on)
    cotation = tariff.cotation(code)
    group = tariff.group_of(cotation, exempt=is_exempt(sheet.record.answers, on))
    shares = shares_of(tariff, cotation, group, paid)
    return {
        "request_id": sheet.request_id,
        "position": position,
        "on": on,
        "code": cotation.code,
        "label_ar": cotation.name_ar,
        "key_letter": cotation.key,
        "coefficient": cotation.coefficient,
        "group": group.code,
        "tariff_version": tariff.name,
        "practitioner": _inpe(sheet),
        "asked": shares.asked,
        "counted": shares.counted,
        "base_share": shares.base,
        "mutual_share": shares.mutual,
        "complementary_share": shares.complementary,
        "left": shares.left,
    }


def _inpe(sheet: Sheet) -> str:
    if sheet.record.outcome is None and happens(sheet.rng, NO_INPE):
        return ""
    told = sheet.record.answers.get("practitioner_inpe")
    return told if isinstance(told, str) else str(sheet.rng.randrange(10**8, 10**9))


def _settlement(sheet: Sheet, rows: Iterable[Row], desk: Desk) -> Row:
    """Return what the funds settled: what was granted, in the proportions of the estimate."""
    record, rng = sheet.record, sheet.rng
    guess = total(
        Shares(
            row["asked"],
            row["counted"],
            row["base_share"],
            row["mutual_share"],
            row["complementary_share"],
            row["left"],
        )
        for row in rows
    )
    granted = min(record.amount_granted or guess.covered, guess.asked)
    whole = guess.covered or 1
    base = granted * guess.base // whole
    complementary = granted * guess.complementary // whole
    mutual = granted - base - complementary
    pending = bool(guess.complementary) and happens(rng, UNDECIDED_SHARE)
    on = record.decided_on or record.received_on
    return {
        "request_id": sheet.request_id,
        "on": on,
        "reference": f"{rng.randrange(1000, 9000)}/{on.year}",
        "asked": guess.asked,
        "base_share": base,
        "mutual_share": mutual,
        "complementary_share": None if pending else complementary,
        "account_id": record.registered_by or desk.account.id,
        "version": 1,
        "created_at": desk.now(),
        "updated_at": desk.now(),
    }
