"""Blanks what is personal in stored rows, past the trail: it would write the names down anew.

Rows keep their numbers, kinds, dates, decisions and amounts: the yearly numbers stay without a
gap, the rights that were used stay used, and the counts of past years stay true.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from desktop_app.domain.dates import PartialDate
from desktop_app.storage import merge_queries
from desktop_app.storage.look_queries import PERSON, REQUEST
from desktop_app.storage.models import (
    ActLine,
    Attachment,
    Blob,
    File,
    Look,
    Member,
    Note,
    Payment,
    Person,
    Print,
    Reminder,
    Request,
    RequestEvent,
    RequestReport,
    SlipLine,
    Trashed,
)
from desktop_app.storage.search_sync import touch_people, touch_requests

EMPTY_REQUEST: dict[str, Any] = {
    "old_number": "",
    "depositor": "",
    "answers": {},
    "note": "",
    "decision_reason": "",
    "override_reason": "",
    "opinion_note": "",
    "granted_number": "",
}
EMPTY_PERSON: dict[str, Any] = {
    "family_name_latin": "",
    "given_names_latin": "",
    "father_name_ar": "",
    "mother_name_ar": "",
    "birth_place": "",
    "cnie": "",
    "cnie_expires_on": None,
    "phone": "",
    "other_phone": "",
    "address": "",
    "town": "",
    "rib": "",
    "mutual_affiliation": "",
    "mutual_registration": "",
    "foundation_number": "",
    "disability_card_until": None,
}
EMPTY_FILE: dict[str, Any] = {
    "matricule": None,
    "payroll_number": "",
    "posting": "",
    "recruited_on": None,
    "retired_on": None,
    "pension_number": "",
    "pension": None,
    "old_number": "",
}
EMPTY_MEMBER: dict[str, Any] = {"guardian_name": "", "kafala_reference": ""}
GONE_NAME = "–"


def blank_request(session: Session, request_id: int) -> None:
    """Take out of a request what people wrote and brought; its number and decision stay."""
    session.execute(update(Request).where(Request.id == request_id).values(EMPTY_REQUEST))
    touch_requests(session, [request_id])
    mine = RequestEvent.request_id == request_id
    session.execute(update(RequestEvent).where(mine).values(note="", details={}))
    session.execute(
        update(Payment).where(Payment.request_id == request_id).values(rib="", reference="")
    )
    session.execute(update(ActLine).where(ActLine.request_id == request_id).values(practitioner=""))
    session.execute(update(SlipLine).where(SlipLine.request_id == request_id).values(remark=""))
    session.execute(delete(RequestReport).where(RequestReport.request_id == request_id))
    session.execute(delete(Reminder).where(Reminder.request_id == request_id))
    session.execute(delete(Attachment).where(Attachment.request_id == request_id))
    session.execute(update(Print).where(Print.request_id == request_id).values(facts=[]))
    _forget_looks(session, REQUEST, request_id)
    merge_queries.blank_row(session, "requests", request_id, EMPTY_REQUEST)


def blank_file(session: Session, file_id: int, people: Iterable[int]) -> None:
    """Take the names and numbers out of a file and of the people nobody else has."""
    session.execute(update(File).where(File.id == file_id).values(EMPTY_FILE))
    touch_people(session, session.scalars(select(File.principal_id).where(File.id == file_id)))
    merge_queries.blank_merges_of_file(session, file_id, GONE_NAME)
    session.execute(update(Member).where(Member.file_id == file_id).values(EMPTY_MEMBER))
    for table in (Note, Reminder, Attachment):
        session.execute(delete(table).where(table.file_id == file_id))
    session.execute(update(Print).where(Print.file_id == file_id).values(facts=[]))
    for person_id in people:
        _blank_person(session, person_id)


def _blank_person(session: Session, person_id: int) -> None:
    birth = session.scalar(select(Person.birth).where(Person.id == person_id))
    values = {
        **EMPTY_PERSON,
        "family_name_ar": GONE_NAME,
        "given_names_ar": GONE_NAME,
        "sort_name": GONE_NAME,
        "family_key": "",
        "given_key": "",
        "name_key": "",
        "birth": PartialDate(birth.year) if birth is not None else None,
    }
    session.execute(update(Person).where(Person.id == person_id).values(values))
    touch_people(session, [person_id])
    _forget_looks(session, PERSON, person_id)
    merge_queries.blank_merges(session, person_id, GONE_NAME)


def _forget_looks(session: Session, kind: str, subject_id: int) -> None:
    session.execute(delete(Look).where(Look.kind == kind, Look.subject_id == subject_id))


def drop_idle_blobs(session: Session) -> int:
    """Delete the bytes no kept paper needs, here or in the trash; return how many."""
    wanted = set(session.scalars(select(Attachment.sha256)))
    waiting = select(Trashed.body).where(Trashed.restored_at.is_(None), Trashed.purged_at.is_(None))
    for body in session.scalars(waiting):
        wanted |= {
            values["sha256"] for table, values in body.get("rows", ()) if table == "attachments"
        }
    idle = [one for one in session.scalars(select(Blob.sha256)) if one not in wanted]
    for sha256 in idle:
        session.execute(delete(Blob).where(Blob.sha256 == sha256))
    return len(idle)
