"""Requests: what is open to whom, the deposit, and how they read, alone and in lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.domain import lodging, workflow
from desktop_app.domain.answers import clean_answers
from desktop_app.domain.catalogue import FieldKind, RequestType
from desktop_app.domain.dates import parse_date
from desktop_app.domain.deadlines import due_date
from desktop_app.domain.errors import ConflictError, FieldError, InvalidError, NotFoundError
from desktop_app.domain.formats import mask_rib
from desktop_app.domain.glass import Veil
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import clean_lines
from desktop_app.domain.vocabulary import (
    ENDED_STATES,
    OPEN_STATES,
    Category,
    DecidingBody,
    Kind,
    State,
    Status,
    category_of,
)
from desktop_app.domain.workflow import Entry, RequestAction, Transition
from desktop_app.services import glass, numbering
from desktop_app.services.cleaning import Checked
from desktop_app.services.confidence import note_read, says_confidential, veiled
from desktop_app.services.desk import Desk
from desktop_app.services.families import file_row, full_name_ar, member_row
from desktop_app.services.forms import RequestForm, RequestQuery
from desktop_app.services.ledger import judgement_of, read_family, rights_ledger
from desktop_app.services.list_spans import REQUEST_SPANS, checked_spans
from desktop_app.services.move_checks import LONGEST_NOTE, OTHER
from desktop_app.services.places import Listed, count_of, ids_of, page_at
from desktop_app.services.request_rows import papers_to_bring, request_row, stored_papers
from desktop_app.services.request_texts import (
    answer_rows,
    event_rows,
    with_accounts_masked,
    with_authors,
)
from desktop_app.services.rows import (
    ActionOffer,
    OfferRow,
    PaperRow,
    PaymentRow,
    ReportRow,
    RequestPage,
    RequestRow,
)
from desktop_app.services.search_words import narrowed_requests
from desktop_app.services.slip_lines import slip_of
from desktop_app.services.tasks import task_day
from desktop_app.services.timeline import (
    no_request,
    note_event,
    stops_of,
    stored_request,
    term_of,
    type_of,
)
from desktop_app.storage import request_queries, task_queries
from desktop_app.storage.audit import log
from desktop_app.storage.models import (
    Account,
    ActLine,
    File,
    Member,
    Payment,
    Person,
    Request,
    RequestPaper,
    RequestReport,
)
from desktop_app.storage.places import Page
from desktop_app.storage.request_queries import RequestFilter
from desktop_app.translate import tell


def offers(desk: Desk, file_id: int, person_id: int, on: date | None = None) -> list[OfferRow]:
    """Return every service as it stands for a person on a day: a view of the ledger of rights."""
    return [
        OfferRow(
            type=row.type,
            name_ar=row.name_ar,
            short_ar=row.short_ar,
            kind=row.kind,
            provider=row.provider,
            decides_ar=row.decides_ar,
            is_open=row.entitled,
            reason_ar=row.caution_ar if row.entitled else row.reason_ar,
            next_on=row.next_on,
            request_id=row.request_id,
            request_number=row.request_number,
        )
        for row in rights_ledger(desk, file_id, on, person_id)
    ]


def needed_papers(
    desk: Desk, file_id: int, person_id: int, type_code: str, on: date | None = None
) -> tuple[PaperRow, ...]:
    """Return the papers this person must bring for a request deposited on a day, else today."""
    kind = _type(desk, type_code, on)
    with desk.read() as session:
        member, _, file = _place(session, file_id, person_id)
        category = category_of(member.relation, file.position)
    return papers_to_bring(desk, kind, kind.papers_for(category))


def expected_due(desk: Desk, type_code: str, received_on: date, urgent: bool) -> date:
    """Return the day by which an answer is due when nothing is missing."""
    kind = _type(desk, type_code, received_on)
    return due_date(desk.calendar, received_on, term_of(kind, urgent))


def next_number(desk: Desk, kind: Kind) -> str:
    """Return the number the next request should get; nothing is reserved."""
    with desk.read() as session:
        series = numbering.request_series(kind, desk.unit.code, desk.today().year)
        return numbering.expected_number(session, series)


def register_request(desk: Desk, form: RequestForm) -> RequestPage:
    """Record a request at the counter: number, papers, first state, timeline, in one go.

    The version of the type in force on the deposit day judges it. Raises InvalidError with
    every fault (`received_on`, `amount`, `answers.NAME`, …), and ConflictError when the type is
    closed to the person (`closed_type`) or earlier requests used the right up (`used_up`).
    """
    day = _deposit_day(desk, form)
    kind = _type(desk, form.type, day)
    checked = _check_request(desk, form, kind)
    with desk.write(Action.REGISTER_REQUEST) as session:
        category = _refuse_closed(session, desk, form, kind, day, checked)
        person = session.get_one(Person, form.person_id)
        answers = checked.values["answers"]
        checked.faults += lodging.person_faults(kind, answers, person.birth, person.died_on)
        _refuse(checked.faults)
        papers = papers_to_bring(desk, kind, kind.papers_for(category))
        request = _new_request(session, desk, form, kind, checked)
        _store_papers(session, request, papers, form.papers, checked.values["received_on"])
        missing = [paper for paper in papers if _is_missing(paper, form.papers)]
        state = State.INCOMPLETE if missing else State.REGISTERED
        request.state = state
        request.paper_demands = 1 if missing else 0
        note_event(session, desk, request, RequestAction.REGISTER, None, desk.today(), "")
        request_id = request.id
    glass.know(desk, glass.REQUESTS, request_id)
    return request_page(desk, request_id)


def request_page(desk: Desk, request_id: int) -> RequestPage:
    """Return a request with its papers, timeline, answers and the steps open to it."""
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        chosen = RequestFilter(request_id=request_id)
        found = request_queries.page(session, chosen, "received", True, 0, 1)
        if not found:
            raise no_request(str(request_id))
        page = _page_of(session, desk, found[0])
        acts = session.scalar(select(ActLine.request_id).where(ActLine.request_id == request_id))
    shown = veiled(desk, page, has_acts=acts is not None)
    if says_confidential(shown):
        note_read(desk, "requests", request_id, page.file.id)
    return shown


# What a page tells as it is stored.
AS_STORED = (
    "version", "depositor", "channel", "registered_at", "deciding_body", "decision_reference",
    "decision_reason", "override_reason", "opinion", "opinion_on", "opinion_note",
    "transmitted_on", "notified_on", "notice_channel", "granted_number", "valid_from",
    "valid_until", "paper_demands", "note",
)  # fmt: skip


def _page_of(session: Session, desk: Desk, found: Any) -> RequestPage:
    """Return all of a request, whatever is confidential in it."""
    request, _, file, member, *_ = found
    kind = type_of(desk, request)
    papers = stored_papers(session, desk, request.id)
    return RequestPage(
        row=request_row(desk, found),
        type=kind,
        file=file_row(file, desk.reference),
        principal_ar=full_name_ar(session.get_one(Person, file.principal_id)),
        beneficiary=member_row(session, desk, member, desk.today()),
        registered_by_ar=session.get_one(Account, request.registered_by).full_name_ar,
        reasons=tuple(request.reasons),
        reasons_ar=_reason_names(desk, request),
        slip=slip_of(session, desk, request.id),
        payments=_payments(session, request.id),
        papers=papers,
        events=event_rows(desk, session, request.id),
        term_days=_calendar_term(kind, urgent=request.urgent),
        actions=_actions(desk, request, papers),
        besides=_besides(desk, request, kind),
        **{name: getattr(request, name) for name in AS_STORED},
        **_answered(kind, request),
        **_stopped(session, desk, request),
        **_reported(session, desk, request),
    )


def _reason_names(desk: Desk, request: Request) -> tuple[str, ...]:
    known = desk.reference.reasons
    return tuple(known[code].name_ar for code in told_reasons(request) if code in known)


def _answered(kind: RequestType | None, request: Request) -> dict[str, Any]:
    answers = with_accounts_masked(kind, request.answers)
    return {"raw_answers": answers, "answers": answer_rows(kind, answers)}


def _stopped(session: Session, desk: Desk, request: Request) -> dict[str, Any]:
    stops = stops_of(session, request)
    days = sum(((end or desk.today()) - start).days for start, end in stops)
    return {"stops": tuple(stops), "stopped_days": days}


def _reported(session: Session, desk: Desk, request: Request) -> dict[str, Any]:
    reports = _reports(session, request.id)
    readable = tuple(one for one in reports if _may_read(desk, request.id, one))
    return {"reports": readable, "reports_withheld": len(readable) < len(reports)}


def find_request(desk: Desk, number: str) -> int:
    """Return the id of a request by its number, ours or the one of an older register."""
    desk.require(Action.SEE_REQUESTS)
    wanted = number.strip()
    query = select(Request.id).where(
        (Request.number == wanted.upper()) | (Request.old_number == wanted)
    )
    with desk.read() as session:
        found = session.scalar(query.order_by(Request.id))
    if found is None:
        raise no_request(wanted)
    return found


def list_requests(desk: Desk, query: RequestQuery, offset: int, limit: int) -> list[RequestRow]:
    """Return one page of a list of requests."""
    with page_at(desk, _listed(desk, query), offset, limit) as (session, found):
        return [request_row(desk, row) for row in request_queries.lines(session, found)]


def page_of_requests(
    desk: Desk, query: RequestQuery, offset: int, limit: int
) -> Sequence[RequestRow]:
    """Return the same page for a window: a row is made when it is looked at."""
    with page_at(desk, _listed(desk, query), offset, limit) as (session, found):
        lines = request_queries.page_of(session, found)
    return Page(lines, partial(request_row, desk))


def place_requests(desk: Desk, query: RequestQuery) -> None:
    """Read where each row of a list stands, so that all its pages are at hand; for a long one."""
    ids_of(desk, _listed(desk, query))


def count_requests(desk: Desk, query: RequestQuery) -> int:
    """Return how many requests a list has."""
    return count_of(desk, _listed(desk, query), request_queries.count)


def sum_requests(desk: Desk, query: RequestQuery) -> tuple[int, int]:
    """Return the centimes requested and granted in a list."""
    desk.require(Action.SEE_REQUESTS)
    chosen = request_filter(desk, query)
    with desk.read() as session:
        return request_queries.sums(session, chosen)


def request_ids(desk: Desk, query: RequestQuery) -> Sequence[int]:
    """Return the ids of all requests of a list, in its order."""
    return ids_of(desk, _listed(desk, query))


def _listed(desk: Desk, query: RequestQuery) -> Listed:
    """Return the list a query is of; ForbiddenError for who may not see it."""
    desk.require(Action.SEE_REQUESTS)
    chosen = request_filter(desk, query)
    return Listed(
        ("requests", chosen, query.sort, query.descending),
        chosen,
        lambda: request_queries.ids(chosen, query.sort, query.descending),
        request_queries.walk(chosen, query.sort, query.descending),
    )


def request_filter(desk: Desk, query: RequestQuery) -> RequestFilter:
    """Return a query as storage reads it."""
    chosen = RequestFilter(
        kinds=query.kinds,
        providers=query.providers,
        states=query.states,
        types=query.types,
        overdue_on=desk.today() if query.overdue else None,
        open_only=query.open_only,
        categories=query.categories,
        units=query.units,
        assigned_to=query.assigned_to,
        urgent_only=query.urgent,
        ids=query.ids,
        **checked_spans(query, REQUEST_SPANS, desk.today()),
    )
    if query.task in task_queries.CONDITIONS:
        with desk.read() as session:
            chosen = replace(chosen, task=(query.task, task_day(session, desk)))
    search = narrowed_requests(desk, query.text)
    return chosen if search is None else replace(chosen, search=search)


def told_reasons(request: Request) -> list[str]:
    """Return the codes of a decision's reasons; «other» says nothing beside the words given."""
    words = bool(request.decision_reason)
    return [code for code in request.reasons if code != OTHER or not words]


def _calendar_term(kind: RequestType | None, *, urgent: bool) -> int | None:
    term = term_of(kind, urgent) if kind is not None else None
    return term.days if term is not None and not term.working else None


def _refuse_closed(
    session: Session,
    desk: Desk,
    form: RequestForm,
    kind: RequestType,
    day: date,
    checked: Checked,
) -> Category:
    """Raise ConflictError when the right is closed or used up; return the person's category."""
    family = read_family(session, desk, form.file_id)
    answers = checked.values["answers"]
    found, facts = judgement_of(desk, family, form.person_id, kind, day, answers, form.papers)
    if not found.entitled:
        code = "used_up" if found.status is Status.USED else "closed_type"
        raise ConflictError(found.reason, code)
    return facts.category


def _deposit_day(desk: Desk, form: RequestForm) -> date:
    """Return the day whose rules judge a new request; today when none is typed rightly."""
    typed = parse_date(form.received_on, desk.today()) if form.received_on else None
    return typed.first() if typed is not None and typed.exact else desk.today()


def _type(desk: Desk, code: str, day: date | None = None) -> RequestType:
    kind = desk.catalogue.on(day or desk.today()).get(code.strip().upper())
    if kind is None:
        text = message("Requests", "There is no type of request {code}. Choose one.", code=code)
        raise InvalidError([FieldError("type", "unknown_type", text)])
    return kind


def _place(session: Session, file_id: int, person_id: int) -> tuple[Member, Person, File]:
    query = (
        select(Member, Person, File)
        .join(Person, Person.id == Member.person_id)
        .join(File, File.id == Member.file_id)
        .where(Member.file_id == file_id, Member.person_id == person_id)
    )
    found = session.execute(query).first()
    if found is None:
        raise NotFoundError(message("Requests", "This person is not of that file. Choose again."))
    return found[0], found[1], found[2]


def _check_request(desk: Desk, form: RequestForm, kind: RequestType) -> Checked:
    checked = Checked(desk.today())
    typed = form.received_on or desk.today().isoformat()
    received = checked.whole_date("received_on", typed)
    if received is not None and received > desk.today():
        future = message("Requests", "The deposit cannot be after today. Check the date.")
        checked.fault("received_on", "future_date", future)
    checked.amount("amount", form.amount if kind.asks_amount else "")
    checked.text("depositor", form.depositor)
    checked.values["note"] = clean_lines(form.note)[:LONGEST_NOTE]
    answers, faults = clean_answers(kind, form.answers, desk.today())
    checked.values["answers"] = dict(answers)
    checked.faults.extend(faults)
    checked.faults.extend(lodging.lodging_faults(kind, answers))
    return checked


def _new_request(
    session: Session, desk: Desk, form: RequestForm, kind: RequestType, checked: Checked
) -> Request:
    received = checked.values["received_on"]
    series = numbering.request_series(kind.kind, desk.unit.code, desk.today().year)
    (number,) = numbering.next_numbers(session, series)
    request = Request(
        number=numbering.written(series, number),
        kind=kind.kind,
        provider=kind.provider,
        type=kind.code,
        type_version=kind.version,
        file_id=form.file_id,
        beneficiary_id=form.person_id,
        depositor=checked.values["depositor"],
        channel=form.channel,
        urgent=form.urgent,
        state=State.REGISTERED,
        state_since=desk.today(),
        received_on=received,
        registered_at=desk.now(),
        due_on=due_date(desk.calendar, received, term_of(kind, form.urgent)),
        answers=checked.values["answers"],
        note=checked.values["note"],
        amount_requested=checked.values["amount"],
        deciding_body=kind.decides[0],
        registered_by=desk.account.id,
        created_at=desk.now(),
        updated_at=desk.now(),
    )
    session.add(request)
    session.flush()
    return request


def _is_missing(paper: PaperRow, received: frozenset[str]) -> bool:
    return not paper.is_optional and received.isdisjoint(paper.codes)


def _store_papers(
    session: Session,
    request: Request,
    papers: Iterable[PaperRow],
    received: frozenset[str],
    on: date,
) -> None:
    for paper in papers:
        code = next((code for code in paper.codes if code in received), "")
        session.add(
            RequestPaper(
                request_id=request.id,
                position=paper.position,
                codes="|".join(paper.codes),
                received_code=code,
                received_on=on if code else None,
                is_optional=paper.is_optional,
            )
        )
    session.flush()


def _actions(desk: Desk, request: Request, papers: Iterable[PaperRow]) -> tuple[ActionOffer, ...]:
    missing = sum(paper.is_missing for paper in papers)
    steps = workflow.actions_from(
        request.state,
        request.kind,
        by_unit=request.deciding_body is DecidingBody.UNIT,
        outcome=request.outcome,
    )
    return tuple(
        ActionOffer(
            action=step.action,
            label_ar=tell(workflow.label(step.action)),
            refusal_ar=_refusal(desk, step, missing),
            needs_outcome=step.needs_outcome,
            needs_reason=step.needs_reason,
            requires=step.requires,
            records=step.records,
        )
        for step in steps
    )


def _besides(desk: Desk, request: Request, kind: RequestType | None) -> tuple[ActionOffer, ...]:
    """Return what may be done to a request besides the steps of its life."""
    urgency = RequestAction.LIFT_URGENCY if request.urgent else RequestAction.MARK_URGENT
    possible = {
        RequestAction.WRITE_REPORT: kind is not None
        and kind.report is not None
        and request.state not in ENDED_STATES,
        urgency: request.state in OPEN_STATES,
    }
    refusal = tell(message("Requests", "Your role does not include this step."))
    return tuple(
        ActionOffer(
            action=action,
            label_ar=tell(workflow.label(action)),
            refusal_ar="" if desk.may(workflow.right_for(action)) else refusal,
            needs_outcome=False,
            needs_reason=Entry.REASON in BESIDES_ASK[action],
            requires=BESIDES_ASK[action],
            records=BESIDES_ASK[action],
        )
        for action in workflow.BESIDES
        if possible.get(action)
    )


BESIDES_ASK = {
    RequestAction.WRITE_REPORT: frozenset({Entry.REPORT}),
    RequestAction.MARK_URGENT: frozenset({Entry.REASON}),
    RequestAction.LIFT_URGENCY: frozenset({Entry.REASON}),
}


def _refusal(desk: Desk, step: Transition, missing: int) -> str:
    if not desk.may(workflow.right_for(step.action)):
        return tell(message("Requests", "Your role does not include this step."))
    if step.needs_missing and not missing and Entry.PAPERS not in step.requires:
        return tell(message("Requests", "No paper is missing."))
    if step.needs_complete and missing and step.action is not RequestAction.COMPLETE:
        return tell(message("Requests", "%n papers are still missing.", n=missing))
    return ""


def _payments(session: Session, request_id: int) -> tuple[PaymentRow, ...]:
    return tuple(
        PaymentRow(
            id=payment.id,
            on=payment.on,
            payer=payment.payer,
            mode=payment.mode,
            amount=payment.amount,
            rib=mask_rib(payment.rib) if payment.rib else "",
            reference=payment.reference,
            account_ar=name,
        )
        for payment, name in with_authors(session, Payment, request_id)
    )


def reveal_account(desk: Desk, request_id: int, field: str) -> str:
    """Return the bank account of an answer or of a payment (`payments.ID`) whole; it is logged.

    Raises KeyError for what is no bank account of the request.
    """
    with desk.write(Action.SEE_BANK, "reveal") as session:
        request = stored_request(session, request_id)
        kind = type_of(desk, request)
        log(session, "reveal", file_id=request.file_id, request_id=request_id, field=field)
        if field.startswith("payments."):
            payment = session.get(Payment, int(field.removeprefix("payments.")))
            if payment is None or payment.request_id != request_id:
                raise KeyError(field)
            return payment.rib
        asked = kind.field(field) if kind is not None else None
        if asked is None or asked.kind is not FieldKind.RIB:
            raise KeyError(field)
        return str(request.answers[field])


def _may_read(desk: Desk, request_id: int, report: ReportRow) -> bool:
    """Tell whether a report is shown: an own one, or a confidential one behind an open glass."""
    if not report.confidential:
        return True
    if report.account_id == desk.account.id and desk.may(Action.SEE_CONFIDENTIAL):
        return True
    return glass.is_open(desk, Veil.CONFIDENTIAL, glass.REQUESTS, request_id)


def _reports(session: Session, request_id: int) -> tuple[ReportRow, ...]:
    """Return the written reports on a request, those that are confidential among them."""
    return tuple(
        ReportRow(
            id=report.id,
            kind=report.kind,
            on=report.on,
            account_ar=name,
            account_id=report.account_id,
            body=report.body,
            confidential=report.confidential,
        )
        for report, name in with_authors(session, RequestReport, request_id)
    )


def _refuse(faults: list[FieldError]) -> None:
    if faults:
        raise InvalidError(faults)
