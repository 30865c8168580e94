"""F9, on paper: every document of the catalogue about people whose every field is hostile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import ConflictError, InvalidError, NotFoundError
from desktop_app.domain.vocabulary import Outcome
from desktop_app.domain.workflow import RequestAction
from desktop_app.reports.catalogue import DOCUMENTS, DocumentKind, Subject
from desktop_app.services import backup_care, dispatch, people, slips
from desktop_app.services.desk import Desk
from desktop_app.services.forms import CareerForm, PeopleQuery, RequestQuery
from desktop_app.services.rows import FilePage, RequestPage
from tests import builders
from tests.documents import asked, destroyed_note, produce, ready
from tests.faults.hostile import FIELDS, TEXTS
from tests.faults.offices import copied, is_sound, signed_in
from tests.faults.tally import Tally, counting

# What a document may say instead of being made; that its file came out wrong is none of these.
REFUSALS = (ConflictError, InvalidError, NotFoundError)
TYPED = {"members", "agenda", "incoming", "witness", "recipient"}
LISTS = {"members", "agenda"}
SPARED = {"rib", "cnie", "birth"}  # who has none of them is printed with less
Made = Callable[..., Any]


def documents(count: int, room: Path) -> Tally:
    """Every document that can be made of so many hostile subjects, in every language it has."""
    chosen = list(TEXTS.items())
    chosen = chosen[:: max(1, len(chosen) // count)][:count]
    with counting(f"F9 {len(chosen)} texts x {len(DOCUMENTS)} documents") as tally:
        made: set[str] = set()
        for name, text in chosen:
            made |= _all_of(tally, room / "office", name, text)
        never = {kind.code for kind in DOCUMENTS} - made
        if never:
            tally.count(undetected=True, say=f"never made: {sorted(never)}")
    return tally


def _all_of(tally: Tally, folder: Path, name: str, text: str) -> set[str]:
    """Make every document, in an office of its own: no text hides behind another."""
    desk = signed_in(copied(folder).folder)
    destroyed_note(desk)
    backup_care.tend(desk)
    found = _carefully(tally, f"subject {name}", lambda: subjects(desk, text))
    made: set[str] = set()
    for kind in DOCUMENTS if found else ():
        made |= _print_all(tally, desk, kind, found[kind.subject], name, text)
    key = desk.key
    desk.close()
    if not is_sound(folder, key):
        tally.count(corrupt=True, say=f"the office after {name}")
    return made


def _print_all(
    tally: Tally, desk: Desk, kind: DocumentKind, about: list[tuple[Any, ...]], name: str, text: str
) -> set[str]:
    """Make one document of everything it can be about; tell by its code whether one came out."""
    made: set[str] = set()
    for subject in about:
        for language in kind.languages:
            chosen = {"language": language} if len(kind.languages) > 1 else {}
            given = asked(kind) | chosen
            typed = {one: (text,) if one in LISTS else text for one in TYPED & set(kind.asks)}

            def work(given: Any = given, typed: Any = typed, subject: Any = subject) -> bytes:
                return with_what_fits(
                    lambda **more: produce(desk, kind.code, *subject, **(given | more)), **typed
                )

            if _carefully(tally, f"{kind.code} {name} {language}", work):
                made.add(kind.code)
    return made


def _carefully(tally: Tally, say: str, work: Callable[[], Any]) -> Any:
    """Do something that may refuse with a sentence of its own, and may fail in no other way."""
    try:
        found = work()
    except REFUSALS:
        tally.count()
        return None
    except Exception as fault:
        tally.count(corrupt=True, say=f"{say}: {fault!r:.300}")
        return None
    tally.count()
    return found


def with_what_fits(make: Made, **typed: Any) -> Any:
    """Do something with everything typed that it takes: what is refused is left out."""
    while True:
        try:
            return make(**typed)
        except InvalidError as refusal:
            refused = {one.field.rpartition(".")[2] for one in refusal.faults} & set(typed)
            if not refused:
                raise
            typed = {name: text for name, text in typed.items() if name not in refused}


def subjects(desk: Desk, text: str) -> dict[Subject, list[tuple[Any, ...]]]:
    """A family with a text in every field that takes it, its requests and slips; one that never
    asked for anything.
    """
    page = _family(desk, text)
    granted, refused, lacking = _requests(desk, page, text)
    slip = _slip(desk, page, "H01", text)
    return {
        Subject.FILE: [(page.file.id,), (_family(desk, text).file.id,)],
        Subject.REQUEST: [(one.row.id,) for one in (granted, refused, lacking)],
        Subject.LIST: [(RequestQuery(received_from="01/01/2026", received_to="31/12/2026"),)],
        Subject.SLIP: [(slip,), (_slip(desk, page, "S03", text),)],
        Subject.PEOPLE: [(PeopleQuery(),)],
        Subject.DAY: [()],
        Subject.PERIOD: [()],
        Subject.TYPE: [()],
    }


def _family(desk: Desk, text: str) -> FilePage:
    typed = {field: text for field in FIELDS if field not in SPARED}

    def register(**fields: str) -> FilePage:
        person = replace(builders.person(given="سمير", family="العلمي"), **fields)
        wife = builders.spouse()
        wife = replace(wife, person=replace(wife.person, **_of_wife(fields)))
        return people.register_file(desk, person, CareerForm(), [wife])

    page: FilePage = with_what_fits(register, **typed)
    with_what_fits(
        lambda text="ملاحظة": people.add_note(desk, page.file.id, page.principal.person.id, text),
        text=text,
    )
    return page


def _of_wife(fields: dict[str, str]) -> dict[str, str]:
    """What one of a family has of her own; numbers are the principal's."""
    return {name: text for name, text in fields.items() if name.endswith(("_ar", "_latin"))}


def _requests(desk: Desk, page: FilePage, text: str) -> Iterator[RequestPage]:
    """One granted in part, one refused, one whose papers lack."""
    for outcome in (Outcome.PARTLY, Outcome.REFUSED):
        one = builders.before_decision(desk, _request(desk, page, "S03", text))
        amount = {"amount": "1.000"} if outcome is Outcome.PARTLY else {}

        def decide(
            one: Any = one, outcome: Any = outcome, amount: Any = amount, **typed: str
        ) -> RequestPage:
            given = {"reason": "خصم"} | amount | typed
            return builders.step(desk, one, RequestAction.DECIDE, outcome=outcome, **given)

        yield with_what_fits(decide, reason=text, reference=text)
    yield _request(desk, page, "S03", text, papers=())


def _request(desk: Desk, page: FilePage, code: str, text: str, **more: Any) -> RequestPage:
    def register(**typed: str) -> RequestPage:
        return builders.request(desk, page, code, **typed, **more)

    found: RequestPage = with_what_fits(register, note=text, depositor=text)
    return found


def _slip(desk: Desk, page: FilePage, code: str, text: str) -> int:
    one = ready(desk, _request(desk, page, code, text))
    draft = dispatch.add_requests(desk, one.row.provider, [one.row.id])
    return slips.issue_slip(desk, draft.row.id, draft.version).row.id
