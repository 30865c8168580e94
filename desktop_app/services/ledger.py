"""The ledger of rights: what each member of a family may ask for on a day, and what is used.

Nothing is stored: a right follows from the facts of the file, the catalogue in force on the day
and the requests made before, the ones brought from older registers included.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain.catalogue import CountsFor, RequestType
from desktop_app.domain.eligibility import PersonFacts
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.formats import dirhams
from desktop_app.domain.messages import Message, message
from desktop_app.domain.offers import Judgement, judge
from desktop_app.domain.recurrence import Earlier, Usage
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Status, label
from desktop_app.services.desk import Desk
from desktop_app.services.families import ORDER, facts_for_offers, full_name_ar
from desktop_app.services.ledger_rows import LedgerRow
from desktop_app.services.people import find_file
from desktop_app.storage import ledger_queries
from desktop_app.storage.models import File, Member, Person
from desktop_app.translate import tell


@dataclass(frozen=True, slots=True)
class Family:
    """A file's people with every request that may use up a right of theirs."""

    file: File
    people: tuple[tuple[Member, Person], ...]
    requests: Mapping[str, Sequence[tuple[int, Earlier]]]
    """{type: [(file of the request, request)]}"""
    principal_files: frozenset[int]

    def person(self, person_id: int) -> tuple[Member, Person] | None:
        """Return a member by the person's id."""
        return next((one for one in self.people if one[1].id == person_id), None)

    def earlier(self, kind: RequestType, person_id: int) -> list[Earlier]:
        """Return the requests that a person's right to a type counts."""
        codes = (kind.code, *kind.repetition.counted_with)
        found = [one for code in codes for one in self.requests.get(code, ())]
        if not found:
            return []
        counts_for = kind.repetition.counts_for
        if counts_for is CountsFor.PERSON:
            return [one for _, one in found if one.person_id == person_id]
        files = {self.file.id} if counts_for is CountsFor.FILE else self.principal_files
        return [one for file_id, one in found if file_id in files]


def read_family(session: Session, desk: Desk, file_id: int) -> Family:
    """Read a file's people and requests in three queries."""
    found = ledger_queries.family(session, file_id)
    if not found:
        raise NotFoundError(message("Requests", "This person is not of that file. Choose again."))
    file = found[0][2]
    people = sorted(((member, person) for member, person, _ in found), key=_family_order)
    files = ledger_queries.files_of_principal(session, file.principal_id) | {file.id}
    ids = [person.id for _, person in people]
    requests: dict[str, list[tuple[int, Earlier]]] = {}
    for row in ledger_queries.requests_about(session, ids, files):
        requests.setdefault(row.type, []).append((row.file_id, _earlier(desk, row)))
    return Family(file, tuple(people), requests, files)


def _family_order(one: tuple[Member, Person]) -> tuple[int, str, int]:
    member, person = one
    return ORDER.index(member.relation), person.birth.iso if person.birth else "9999", member.id


def _earlier(desk: Desk, row: Any) -> Earlier:
    kind = desk.catalogue.version(row.type, row.type_version)
    return Earlier(
        id=row.id,
        number=row.number,
        type=row.type,
        person_id=row.beneficiary_id,
        received_on=row.received_on,
        state=row.state,
        outcome=row.outcome,
        decided_on=row.decided_on,
        valid_until=row.valid_until,
        amount_requested=row.amount_requested,
        amount_granted=row.amount_granted,
        answers=row.answers,
        service_ar=kind.short_ar if kind else row.type,
    )


def rights_ledger(
    desk: Desk, file_id: int, on: date | None = None, person_id: int | None = None
) -> tuple[LedgerRow, ...]:
    """Return how every type stands on a day for each member of a file, or for one of them.

    The order is the family's, then the catalogue's. Nothing is written.
    """
    desk.require(Action.SEE_PEOPLE)
    day = on or desk.today()
    with desk.read() as session:
        family = read_family(session, desk, file_id)
        if person_id is not None and family.person(person_id) is None:
            raise NotFoundError(
                message("Requests", "This person is not of that file. Choose again.")
            )
        kinds, words = tuple(desk.catalogue.on(day).values()), Words()
        return tuple(
            row
            for member, person in family.people
            if person_id in {None, person.id}
            for row in _rows_of(desk, family, member, person, kinds, day, words)
        )


class Words:
    """Texts in the user's language, each put into it once for all the rows of a ledger."""

    def __init__(self) -> None:
        self._told: dict[tuple[object, ...], str] = {}

    def of(self, key: tuple[object, ...], text: Message) -> str:
        """Return a text; the key says what its words depend on."""
        if key not in self._told:
            self._told[key] = tell(text)
        return self._told[key]

    def reason(self, found: Judgement) -> str:
        """Return a judgement's sentence; that of a whole type is the same for everybody."""
        if found.code in _ALIKE:
            return self.of((found.code, found.type.code), found.reason)
        return tell(found.reason)


_ALIKE = frozenset({"category", "position", "never_asked", "deceased", "not_disabled"})


def _rows_of(
    desk: Desk,
    family: Family,
    member: Member,
    person: Person,
    kinds: Iterable[RequestType],
    day: date,
    words: Words,
) -> list[LedgerRow]:
    facts = facts_for_offers(desk, member, person, family.file, day)
    name = full_name_ar(person)
    return [
        _row(
            judge(kind, facts, family.earlier(kind, person.id), day, person.id),
            member,
            name,
            facts,
            words,
        )
        for kind in kinds
    ]


def find_rights(desk: Desk, ref: str) -> tuple[int, int | None]:
    """Return (file id, person id) a reference asks the rights of.

    A file's or service number asks for the whole family (no person); a member's identity card or
    a request's number for that person.
    """
    file_id, person_id = find_file(desk, ref)
    with desk.read() as session:
        file = session.get_one(File, file_id)
        whole = ref.strip().upper() in {file.number.upper(), (file.matricule or "").upper()}
    return file_id, None if whole else person_id


def judgement_of(
    desk: Desk,
    family: Family,
    person_id: int,
    kind: RequestType,
    on: date,
    answers: Mapping[str, object],
    papers: frozenset[str],
) -> tuple[Judgement, PersonFacts]:
    """Return how a type stands for who asks for it now, with the answers and papers brought."""
    found = family.person(person_id)
    if found is None:
        raise NotFoundError(message("Requests", "This person is not of that file. Choose again."))
    member, person = found
    day = _care_day(kind, on, answers)
    facts = facts_for_offers(desk, member, person, family.file, day)
    facts = replace(facts, answers=answers, papers=papers)
    return judge(kind, facts, family.earlier(kind, person_id), on, person_id), facts


def _care_day(kind: RequestType, on: date, answers: Mapping[str, object]) -> date:
    """Return the day whose facts decide: of a care sheet that of the care, not of the deposit."""
    start = answers.get(kind.lodging.start) if kind.lodging is not None else None
    care = date.fromisoformat(start) if isinstance(start, str) and start else on
    return min(care, on)


def _row(
    found: Judgement, member: Member, name: str, facts: PersonFacts, words: Words
) -> LedgerRow:
    kind, used = found.type, found.usage
    return LedgerRow(
        person_id=member.person_id,
        person_ar=name,
        relation=member.relation,
        category=facts.category,
        type=kind.code,
        type_version=kind.version,
        name_ar=kind.name_ar,
        short_ar=kind.short_ar,
        kind=kind.kind,
        provider=kind.provider,
        decides_ar=words.of(("decides", kind.decides[0]), label(kind.decides[0])),
        status=found.status,
        entitled=found.entitled,
        reason_code=found.code,
        reason_ar=words.reason(found),
        caution_ar=tell(found.caution) if found.caution is not None else "",
        used=used.used,
        remaining=_remaining(found),
        remaining_ar=_remaining_words(found, words),
        remaining_amount=used.left_amount,
        next_on=found.next_on,
        under_way=found.status is Status.USED and found.cited is not None and found.cited.pending,
        request_id=found.cited.id if found.cited else None,
        request_number=found.cited.number if found.cited else "",
        counts_for=kind.repetition.counts_for,
        concerns=found.concerns,
    )


def _remaining(found: Judgement) -> int | None:
    return found.usage.left if found.entitled else 0


def _remaining_words(found: Judgement, words: Words) -> str:
    if found.status is Status.CLOSED:
        return "–"
    used = found.usage
    return words.of(("left", used.left, used.allowed, used.left_amount), _left(used))


def _left(used: Usage) -> Message:
    if used.left_amount is not None and (used.left is None or used.left > 0):
        return message("Ledger", "{amount} this year", amount=dirhams(used.left_amount))
    if used.allowed is None:
        return message("Ledger", "no limit")
    return message("Ledger", "{left} of {allowed}", left=used.left, allowed=used.allowed)
