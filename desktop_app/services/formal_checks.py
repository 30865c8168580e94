"""The formal check of a care sheet: what would have it returned, suggested with its reason.

The reasons are those of the reference list (DOMAIN 2.6). They are suggestions: what the eye alone
can see (a stamp, a name, an original) is not among them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain.catalogue import Grant, RequestType
from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.lodging import CONTINUOUS_UNTIL, lodging_caution
from desktop_app.domain.messages import Message, message
from desktop_app.domain.tariffs import Tariffs
from desktop_app.services import timeline
from desktop_app.services.agreements import agreements_in, validity_caution
from desktop_app.services.care_rows import ActLineRow, Finding
from desktop_app.services.desk import Desk
from desktop_app.services.families import right_of
from desktop_app.storage.models import File, Member, Person, Request
from desktop_app.translate import tell

PRESCRIPTION = "D33"
BARCODES = "D37"
INVOICE = "D34"
DRUGS = frozenset({"drugs", "drugs_exempt"})
INPE_FIELDS = ("practitioner_inpe", "facility_inpe")
# Acts further apart than this on one sheet look like several treatments, or a continuous one.
ONE_TREATMENT = 15

Seen = Iterator[tuple[str, Message]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A care sheet under the eye: what it says and where to look further."""

    session: Session
    desk: Desk
    request: Request
    kind: RequestType
    lines: tuple[ActLineRow, ...]
    tariffs: Tariffs

    @property
    def answers(self) -> Mapping[str, object]:
        """Return the answers to the type's own fields."""
        return self.request.answers

    @property
    def care_date(self) -> date | None:
        """Return the day of the care: as answered, else that of the first act."""
        told = self.answers.get("care_date")
        if isinstance(told, str) and told:
            return date.fromisoformat(told)
        return min((line.on for line in self.lines), default=None)


def findings_of(sheet: Sheet) -> tuple[Finding, ...]:
    """Return what a formal check of a sheet suggests, in the order of the reference list."""
    found = [seen for check in CHECKS for seen in check(sheet)]
    names = sheet.desk.reference.reasons
    order = list(names)
    found.sort(key=lambda seen: order.index(seen[0]))
    return tuple(Finding(code, names[code].name_ar, tell(text)) for code, text in found)


def _late(sheet: Sheet) -> Seen:
    late = lodging_caution(
        sheet.desk.calendar, sheet.kind, sheet.answers, sheet.request.received_on
    )
    if late is not None:
        yield "late_sheet", late


def _no_practitioner(sheet: Sheet) -> Seen:
    missing = [line for line in sheet.lines if not line.practitioner]
    if missing:
        yield (
            "no_practitioner_mark",
            message("Care", "%n acts without the practitioner's number (INPE).", n=len(missing)),
        )
    fields = [name for name in INPE_FIELDS if sheet.kind.field(name) is not None]
    if not sheet.lines and fields and not any(sheet.answers.get(name) for name in fields):
        yield (
            "no_practitioner_mark",
            message("Care", "The sheet gives no practitioner's number (INPE)."),
        )


def _no_prescription(sheet: Sheet) -> Seen:
    papers = timeline.papers_of(sheet.session, sheet.request)
    absent = {
        code for paper in papers if paper.received_on is None for code in paper.codes.split("|")
    }
    asked = {code for paper in papers for code in paper.codes.split("|")}
    with_drugs = any(line.group in DRUGS for line in sheet.lines)
    if PRESCRIPTION in absent and (with_drugs or not _is_optional(sheet, PRESCRIPTION)):
        yield "no_prescription", message("Care", "The original prescription was not received.")
    elif with_drugs and BARCODES in asked & absent:
        yield (
            "no_prescription",
            message("Care", "The barcodes or boxes of drugs were not received."),
        )
    if INVOICE in absent and not _is_optional(sheet, INVOICE):
        yield "invoice_not_original", message("Care", "The original invoice was not received.")


def _is_optional(sheet: Sheet, code: str) -> bool:
    return code in sheet.kind.optional_papers


def _no_ice(sheet: Sheet) -> Seen:
    if sheet.kind.field("supplier_ice") is not None and not sheet.answers.get("supplier_ice"):
        text = message("Care", "The supplier's number (ICE) on the invoice is not recorded.")
        yield "invoice_not_original", text


def _several_persons(sheet: Sheet) -> Seen:
    number = sheet.answers.get("sheet_number")
    if not isinstance(number, str) or not number:
        return
    query = select(Request).where(
        Request.file_id == sheet.request.file_id,
        Request.beneficiary_id != sheet.request.beneficiary_id,
    )
    for other in sheet.session.scalars(query):
        if other.answers.get("sheet_number") == number:
            yield (
                "several_persons",
                message(
                    "Care",
                    "The sheet {sheet} was lodged for another person too, in {number}.",
                    sheet=isolate(number),
                    number=isolate(other.number),
                ),
            )


def _several_dates(sheet: Sheet) -> Seen:
    days = sorted(line.on for line in sheet.lines)
    if not days or sheet.kind.field(CONTINUOUS_UNTIL) is None:
        return
    if sheet.answers.get(CONTINUOUS_UNTIL) or (days[-1] - days[0]).days <= ONE_TREATMENT:
        return
    yield (
        "more_information",
        message(
            "Care",
            "The acts lie between {first} and {last}: one sheet is for one treatment. If it is"
            " continuous, its end must be recorded.",
            first=isolate(short_date(days[0])),
            last=isolate(short_date(days[-1])),
        ),
    )


def _rights_closed(sheet: Sheet) -> Seen:
    day = sheet.care_date
    query = (
        select(Member, Person, File)
        .join(Person, Person.id == Member.person_id)
        .join(File, File.id == Member.file_id)
        .where(
            Member.file_id == sheet.request.file_id,
            Member.person_id == sheet.request.beneficiary_id,
        )
    )
    found = sheet.session.execute(query).first()
    if day is None or found is None:
        return
    # A dead principal's own care while alive is settled for the heirs.
    right = right_of(sheet.desk, found[0], found[1], found[2], day)
    died_on = found[1].died_on
    if not right.entitled and not (right.code == "deceased" and died_on and day <= died_on):
        yield (
            "rights_closed",
            message(
                "Care",
                "On {date} the right was closed: {reason}",
                date=isolate(short_date(day)),
                reason=right.reason,
            ),
        )


def _no_agreement(sheet: Sheet) -> Seen:
    number = sheet.answers.get("agreement_number")
    if not number:
        yield from _agreement_needed(sheet)
    day = sheet.care_date
    if day is None:
        return
    rows = agreements_in(sheet.session, sheet.desk, sheet.request.beneficiary_id, day)
    for grant in (Grant.AGREEMENT, Grant.EXEMPTION):
        caution = validity_caution(rows, sheet.answers, grant, day)
        if caution is not None:
            yield "no_prior_agreement", caution


def _agreement_needed(sheet: Sheet) -> Seen:
    if sheet.kind.needs_agreement:
        text = message("Care", "This service needs a prior agreement, and no number is recorded.")
        yield "no_prior_agreement", text
        return
    for line in sheet.lines:
        tariff = sheet.tariffs.find(line.tariff)
        act = tariff.acts.get(line.code) if tariff else None
        if act is not None and act.agreement:
            yield (
                "no_prior_agreement",
                message(
                    "Care",
                    "The act «{act}» needs a prior agreement, and no number is recorded.",
                    act=line.label_ar,
                ),
            )


CHECKS: tuple[Callable[[Sheet], Seen], ...] = (
    _late,
    _no_practitioner,
    _no_prescription,
    _no_ice,
    _several_persons,
    _several_dates,
    _rights_closed,
    _no_agreement,
)
