"""Rows as the command line's contract names them: English keys, dates in ISO, amounts in MAD."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.texts import strip_marks
from desktop_app.translate import tell


def person_json(row: Any) -> dict[str, Any]:
    """Return a person's row with the contract's keys."""
    return {
        "file_number": row.file_number,
        "full_name_ar": row.full_name_ar,
        "full_name_latin": row.full_name_latin,
        "matricule": row.matricule,
        "cnie": row.cnie,
        "birth_date": row.birth.iso if row.birth else None,
        "category": row.category.value,
        "unit": row.unit,
    }


def merge_json(shown: Any) -> dict[str, Any]:
    """Return what a merge would do."""
    return {
        "kept": _side_json(shown.kept),
        "gone": _side_json(shown.gone),
        "fields": [
            {
                "field": one.key,
                "kept": strip_marks(one.kept_ar),
                "gone": strip_marks(one.gone_ar),
                "suggested": None if one.grave else one.suggested.value,
                "asked": one.asked,
            }
            for one in shown.fields
        ],
        "carried": {one.table: one.number for one in shown.carried},
        "warnings": [strip_marks(tell(one)) for one in shown.warnings],
        "needs_second": shown.needs_second,
    }


def _side_json(side: Any) -> dict[str, Any]:
    return {
        "person": side.person_id,
        "full_name_ar": side.name_ar,
        "full_name_latin": side.name_latin,
        "file_number": side.file_number,
    }


def since_json(since: Any) -> list[dict[str, Any]]:
    """Return what changed since a merge, and where each thing goes."""
    return [
        {
            "key": one.key,
            "what": strip_marks(one.title_ar),
            "detail": strip_marks(one.detail_ar),
            "side": one.side.value,
            "asked": one.asked,
        }
        for one in since
    ]


def request_json(row: Any) -> dict[str, Any]:
    """Return a request's row with the contract's keys; amounts are decimal texts in MAD."""
    return {
        "number": row.number,
        "old_number": row.old_number,
        "type": row.type,
        "kind": row.kind.value,
        "state": row.state.value,
        "outcome": row.outcome.value if row.outcome else None,
        "beneficiary": row.beneficiary_ar,
        "file_number": row.file_number,
        "received_on": row.received_on.isoformat(),
        "due_on": row.due_on.isoformat() if row.due_on else None,
        "amount_requested": _money(row.amount_requested),
        "amount_granted": _money(row.amount_granted),
    }


def task_json(row: Any) -> dict[str, Any]:
    """Return a task: its kind, the number and person it is about, and how long it still has."""
    return {
        "code": row.code.value,
        "number": row.number,
        "person": row.person_ar,
        "what": row.what_ar,
        "due_on": row.due_on.isoformat() if row.due_on else None,
        "days_left": row.days_left,
    }


def pair_json(row: Any) -> dict[str, Any]:
    """Return two records that may be of one person, with the reasons for it and against it."""
    return {
        "score": row.score,
        "reasons": [reason.value for reason in row.reasons],
        "judged_same": row.judged_same,
        "found_at": row.found_at.isoformat(),
        "first": _pair_side_json(row.first),
        "second": _pair_side_json(row.second),
    }


def _pair_side_json(side: Any) -> dict[str, Any]:
    return {
        "person_id": side.person.id,
        "full_name_ar": side.person.full_name_ar,
        "full_name_latin": side.person.full_name_latin,
        "birth_date": side.person.birth.iso if side.person.birth else None,
        "file_numbers": [place.number for place in side.places],
        "requests": side.requests,
        "papers": side.papers,
    }


def slip_json(row: Any) -> dict[str, Any]:
    """Return a dispatch slip."""
    return {
        "number": row.number,
        "written": row.written,
        "provider": row.provider.value,
        "state": row.state.value,
        "sent_on": row.on.isoformat(),
        "acknowledged_on": row.acknowledged_on.isoformat() if row.acknowledged_on else None,
        "acknowledgement": row.acknowledgement,
        "lines": row.lines,
        "answered": row.answered,
        "reminders": row.reminders,
        "overdue": row.is_overdue,
    }


def verdict_json(found: Any) -> dict[str, Any]:
    """Return the verdict on a paper: the finding, what it is, its lines then and now."""
    known = found.known
    return {
        "finding": found.finding.value,
        "genuine": found.is_genuine,
        "message": strip_marks(tell(found.headline)),
        "advice": strip_marks(tell(found.advice)),
        "cautions": [strip_marks(tell(one)) for one in found.cautions],
        "number": found.number or None,
        "kind": found.kind or None,
        "on": found.on.isoformat() if found.on else None,
        "unit": found.unit_ar or None,
        "title": known.title if known else None,
        "made_by": known.account_ar if known else None,
        "made_at": known.at.isoformat() if known else None,
        "pages": known.pages if known else None,
        "state": known.state.value if known else None,
        "releases": [
            {"way": one.way.value, "at": one.at.isoformat(), "by": one.account_ar}
            for one in (known.releases if known else ())
        ],
        "superseded_by": found.later.number if found.later else None,
        "changed": found.changes if found.compares else None,
        "lines": [
            {
                "key": one.key,
                "label": one.label_ar,
                "then": strip_marks(one.then_ar) or None,
                "today": (strip_marks(one.now_ar) or None) if found.compares else None,
                "changed": one.is_changed if found.compares else None,
            }
            for one in found.comparisons
        ],
    }


def _money(centimes: int | None) -> str | None:
    from desktop_app.domain.formats import decimal_amount

    return None if centimes is None else decimal_amount(centimes)


def file_json(page: Any, person_id: int) -> dict[str, Any]:
    """Return a file: the person asked for with the contract's keys, the family, the requests."""
    asked = member_json(page, page.member(person_id))
    return asked | {
        "payroll_number": page.file.payroll_number,
        "rank": page.file.rank_ar,
        "posting": page.file.posting,
        "position": page.file.position.value,
        "members": [member_json(page, row) for row in page.members],
        "requests": [request_json(row) for row in page.requests],
        "notes": [{"person": note.person_ar, "text": note.text} for note in page.notes],
    }


def member_json(page: Any, row: Any) -> dict[str, Any]:
    """Return a member of a file."""
    person = row.person
    return {
        "file_number": page.file.number,
        "full_name_ar": person.full_name_ar,
        "full_name_latin": person.full_name_latin,
        "matricule": page.file.matricule,
        "cnie": person.cnie,
        "birth_date": person.birth.iso if person.birth else None,
        "category": row.category.value,
        "unit": page.file.unit,
        "relation": row.relation.value,
        "sex": person.sex.value,
        "phone": person.phone,
        "rib": person.rib,
        "entitled": row.right.entitled,
        "reason_code": row.right.code,
        "reason": tell(row.right.reason),
        "right_until": row.right.until.isoformat() if row.right.until else None,
    }


def right_json(row: Any) -> dict[str, Any]:
    """Return how one type stands for one person."""
    return {
        "person": row.person_ar,
        "type": row.type,
        "entitled": row.entitled,
        "reason_code": row.reason_code,
        "reason": strip_marks(row.reason_ar),
        "used": row.used,
        "remaining": row.remaining,
        "next_on": row.next_on.isoformat() if row.next_on else None,
        "person_id": row.person_id,
        "name": row.short_ar,
        "status": row.status.value,
        "concerns": row.concerns,
        "request": row.request_number or None,
        "remaining_amount": row.remaining_amount,
    }


def page_json(page: Any) -> dict[str, Any]:
    """Return a request with its decision, papers and timeline."""
    from desktop_app.domain.texts import strip_marks

    return request_json(page.row) | {
        "answers": dict(page.raw_answers),
        "urgent": page.row.urgent,
        "withheld": page.withheld,
        "closed": sorted(veil.value for veil in page.veils),
        "opinion": page.opinion.value if page.opinion else None,
        "decision_reason": page.decision_reason,
        "reasons": list(page.reasons_ar),
        "payments": [
            {
                "on": one.on.isoformat(),
                "payer": one.payer.value,
                "mode": one.mode.value,
                "amount": _money(one.amount),
                "reference": one.reference,
            }
            for one in page.payments
        ],
        "reports": [
            {"kind": one.kind.value, "on": one.on.isoformat(), "confidential": one.confidential}
            for one in page.reports
        ],
        "papers": [
            {
                "codes": list(paper.codes),
                "name": paper.name_ar,
                "received_on": paper.received_on.isoformat() if paper.received_on else None,
                "missing": paper.is_missing,
            }
            for paper in page.papers
        ],
        "timeline": [
            {
                "on": event.on.isoformat(),
                "action": event.action.value,
                "to": event.to_state.value,
                "by": event.account_ar,
                "note": event.note,
                "recorded": [strip_marks(words) for words in event.told],
            }
            for event in page.events
        ],
    }


def trash_json(row: Any) -> dict[str, Any]:
    """Return what lies in the trash."""
    return {
        "id": row.id,
        "kind": row.kind.value,
        "label": row.label,
        "detail": row.detail_ar or None,
        "deleted_at": row.deleted_at.isoformat(),
        "deleted_by": row.deleted_by_ar,
        "keep_until": row.keep_until.isoformat(),
        "days_left": row.days_left,
    }


def attachment_json(row: Any) -> dict[str, Any]:
    """Return a kept paper, never its bytes."""
    return {
        "id": row.id,
        "request": row.request_number or None,
        "paper": row.paper or None,
        "name": row.name,
        "media": row.media.value,
        "pages": row.pages,
        "size": row.size,
        "sha256": row.sha256,
        "confidential": row.confidential,
    }
