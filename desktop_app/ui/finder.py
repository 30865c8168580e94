"""What the command palette finds: people, requests, and what can be done with the first of them."""

from __future__ import annotations

from desktop_app.domain.formats import phone, short_date
from desktop_app.domain.names import Reason, meeting, reason_text
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import isolate
from desktop_app.domain.vocabulary import Relation, label
from desktop_app.services.desk import Desk
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.services.looks import recent
from desktop_app.services.rows import PersonRow, RequestRow, SearchResults
from desktop_app.services.search import search_for
from desktop_app.services.search_chips import Understood, applied, understand
from desktop_app.translate import tell, translate
from desktop_app.ui import commands
from desktop_app.ui.finder_chips import begun, in_force, usual
from desktop_app.ui.pages.desk_page import Go
from desktop_app.ui.pages.words import former_words
from desktop_app.ui.palette import Found, Hit, Search, Section
from desktop_app.ui.widgets.badge import state_badge

ROWS, COMMANDS = 5, 4


def finder(desk: Desk, go: Go) -> Search:
    """Return the palette's search for an open office; it may run off the window's thread."""

    def find(text: str, *, typing: bool = False) -> Found:
        if not text.strip():
            return _begin(desk, go)
        said, values = begun(desk, text)
        understood = understand(desk, said)
        typed = understand(desk, text) if values else understood
        found = search_for(desk, said, understood, ROWS, typing=typing)
        words = understood.words.strip()
        return Found(
            sections=(
                _people(found, words, go),
                _requests(found, go),
                Section(
                    "commands",
                    translate("Finder", "Commands"),
                    tuple(_commands(desk, understood, found, go)),
                ),
            ),
            chips=(*in_force(typed, but=text if values else ""), *values),
            notes=tuple(tell(note) for note in found.notes),
            words=words,
            unsure=found.unsure,
        )

    return find


def _people(found: SearchResults, words: str, go: Go) -> Section:
    ways = found.ways or ("",) * len(found.people)
    pairs = zip(found.people, ways, strict=True)
    hits = tuple(_person_hit(row, go, _why(row, words, way), words) for row, way in pairs)
    return Section("people", translate("Finder", "People"), hits, found.people_count)


def _requests(found: SearchResults, go: Go) -> Section:
    hits = tuple(_request_hit(row, go) for row in found.requests)
    return Section("requests", translate("Finder", "Requests"), hits, found.requests_count)


def _begin(desk: Desk, go: Go) -> Found:
    """Return what stands there before anything is typed: where the account was, and what it can."""
    lately = recent(desk, ROWS)
    people = tuple(_person_hit(row, go) for row in lately.people)
    requests = tuple(_request_hit(row, go) for row in lately.requests)
    sections = (
        Section(
            "people",
            translate("Finder", "People opened lately"),
            people,
            chip=translate("Finder", "People"),
        ),
        Section(
            "requests",
            translate("Finder", "Requests opened lately"),
            requests,
            chip=translate("Finder", "Requests"),
        ),
        Section("commands", translate("Finder", "Commands"), tuple(_anywhere(desk, "", go))),
    )
    return Found(sections, usual(desk))


def _person_hit(row: PersonRow, go: Go, why: str = "", words: str = "") -> Hit:
    arguments = {"file_id": row.file_id, "person_id": row.person_id}
    details = [tell(label(row.category, row.sex)), isolate(row.file_number)]
    if row.relation is Relation.PRINCIPAL:
        details[1:1] = [row.rank_ar] if row.rank_ar else []
        details += [isolate(row.matricule)] if row.matricule else []
    else:
        details.append(translate("Finder", "file of {name}", name=row.principal_name_ar))
    if row.former_name:
        details.insert(0, former_words(row))
    if row.phone and any(letter.isdigit() for letter in words):
        details.append(isolate(phone(row.phone)))
    return Hit(
        title=row.full_name_ar,
        beside=row.full_name_latin,
        detail=" · ".join(details),
        icon="user" if row.relation is Relation.PRINCIPAL else "users",
        end=(why, _open_words(row.open_requests)),
        action=lambda: go("person", arguments),
    )


# What a way of finding means where the whole names do not meet.
WAYS = {
    "sound": Reason.SPELLING,
    "mistake": Reason.TYPING_MISTAKE,
}
# Reasons that are worth a word: the letters alone do not show why such a person was found.
TOLD = frozenset({Reason.SPELLING, Reason.ABBREVIATION, Reason.TYPING_MISTAKE})


def _why(row: PersonRow, words: str, way: str) -> str:
    """Return why a person was found by a name that is not written so."""
    if not words or row.former_name:
        return ""
    met = [meeting(words, name) for name in (row.full_name_ar, row.full_name_latin) if name]
    reasons = [one.reason for one in met if one is not None]
    if not reasons:
        return tell(reason_text(WAYS[way])) if way in WAYS else ""
    if any(reason not in TOLD for reason in reasons):
        return ""
    return tell(reason_text(reasons[0]))


def _open_words(count: int) -> str:
    if not count:
        return translate("Finder", "no open request")
    return translate("Finder", "%n open requests", n=count)


def _request_hit(row: RequestRow, go: Go) -> Hit:
    received = isolate(short_date(row.received_on))
    return Hit(
        title=f"{isolate(row.number)} · {row.type_short_ar}",
        detail=translate(
            "Finder", "{name} · lodged on {date}", name=row.beneficiary_ar, date=received
        ),
        icon="file-text",
        end=(row.provider, state_badge(row.state, row.kind, row.outcome)),
        action=lambda: go("request", {"request_id": row.id}),
    )


def _commands(desk: Desk, understood: Understood, found: SearchResults, go: Go) -> list[Hit]:
    """Return what can be done: with the first person found, with all, anywhere, under the name."""
    words = understood.words
    return [
        *(_with_person(desk, found.people[0], go) if found.people else ()),
        *_in_list(desk, understood, found, go),
        *_anywhere(desk, words, go),
        *(() if understood.chips else _new_file(desk, words, go)),
    ]


def _in_list(desk: Desk, understood: Understood, found: SearchResults, go: Go) -> list[Hit]:
    """Return the ways to see all that was found as a list, with its filters."""
    hits = []
    if found.people_count > len(found.people):
        everyone = applied(PeopleQuery(), understood)
        words = translate("Finder", "All the people found, as a list")
        hits.append(Hit(words, lambda: go("people", {"query": everyone}), "users"))
    is_more = found.requests_count > len(found.requests) or understood.about_requests
    if is_more and desk.may(Action.SEE_REQUESTS):
        requests = applied(RequestQuery(), understood)
        words = translate("Finder", "All the requests found, as a list")
        hits.append(Hit(words, lambda: go("requests", {"query": requests}), "file-text"))
    return hits


def _with_person(desk: Desk, first: PersonRow, go: Go) -> list[Hit]:
    person = {"file_id": first.file_id, "person_id": first.person_id}
    summary = {"document": "person", "file_id": first.file_id}
    hits = []
    if desk.may(Action.REGISTER_REQUEST):
        words = translate("Finder", "New request for {name}", name=first.full_name_ar)
        hits.append(Hit(words, lambda: go("new_request", person), "plus", keys="Ctrl+Enter"))
    if desk.may(Action.PRINT):
        words = translate("Finder", "File summary of {name}", name=first.full_name_ar)
        hits.append(Hit(words, lambda: go("print", summary), "printer", keys="Ctrl+P"))
    return hits


def _anywhere(desk: Desk, text: str, go: Go) -> list[Hit]:
    found = commands.answering(desk, text)[: COMMANDS if text else None]
    return [
        Hit(one.words, lambda c=one: go(c.page, c.arguments), one.icon, keys=one.keys)  # type: ignore[misc]
        for one in found
    ]


def _new_file(desk: Desk, text: str, go: Go) -> list[Hit]:
    name = " ".join(text.split())
    is_name = len(name) > 2 and all(one.isalpha() or one in " -'’" for one in name)
    if not is_name or not desk.may(Action.EDIT_PEOPLE):
        return []
    words = translate("Finder", "New file under the name «{name}»", name=name)
    return [Hit(words, lambda: go("file_form", {"text": name}), "user-plus")]
