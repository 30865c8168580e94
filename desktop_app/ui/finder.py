"""What the command palette finds: people, requests, and what can be done with the first of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_app.domain.formats import short_date
from desktop_app.domain.texts import isolate
from desktop_app.domain.vocabulary import Relation, label
from desktop_app.services.desk import Desk
from desktop_app.services.rows import PersonRow, RequestRow
from desktop_app.services.search import search
from desktop_app.translate import tell, translate
from desktop_app.ui.pages.desk_page import Go
from desktop_app.ui.palette import Hit, Section
from desktop_app.ui.widgets.badge import state_badge

ROWS = 5


def finder(desk: Desk, go: Go) -> Callable[[str], Sequence[Section]]:
    """Return the palette's search for an open office; it may run off the window's thread."""

    def find(text: str) -> Sequence[Section]:
        found = search(desk, text, ROWS)
        people = tuple(_person_hit(row, go) for row in found.people)
        requests = tuple(_request_hit(row, go) for row in found.requests)
        commands = tuple(_commands(text, found.people[0] if found.people else None, go))
        return (
            Section("people", translate("Finder", "People"), people, found.people_count),
            Section("requests", translate("Finder", "Requests"), requests, found.requests_count),
            Section("commands", translate("Finder", "Commands"), commands),
        )

    return find


def _person_hit(row: PersonRow, go: Go) -> Hit:
    arguments = {"file_id": row.file_id, "person_id": row.person_id}
    details = [tell(label(row.category, row.sex)), isolate(row.file_number)]
    if row.relation is Relation.PRINCIPAL:
        details[1:1] = [row.rank_ar] if row.rank_ar else []
        details += [isolate(row.matricule)] if row.matricule else []
    else:
        details.append(translate("Finder", "file of {name}", name=row.principal_name_ar))
    return Hit(
        title=row.full_name_ar,
        beside=row.full_name_latin,
        detail=" · ".join(details),
        icon="user" if row.relation is Relation.PRINCIPAL else "users",
        end=(_open_words(row.open_requests),),
        action=lambda: go("person", arguments),
    )


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


def _commands(text: str, first: PersonRow | None, go: Go) -> list[Hit]:
    """Return what can be done: with the first person found, then everywhere."""
    hits = []
    if first is not None:
        person = {"file_id": first.file_id, "person_id": first.person_id}
        summary = {"document": "person", "file_id": first.file_id}
        hits += [
            Hit(
                translate("Finder", "New request for {name}", name=first.full_name_ar),
                lambda: go("new_request", person),
                "plus",
            ),
            Hit(
                translate("Finder", "File summary of {name}", name=first.full_name_ar),
                lambda: go("print", summary),
                "printer",
            ),
        ]
    return hits + _everywhere(text.strip(), go)


def _everywhere(text: str, go: Go) -> list[Hit]:
    commands = [
        (translate("Finder", "New file"), "file_form", "user-plus"),
        (translate("Finder", "New request"), "new_request", "plus"),
        (translate("Finder", "Register of requests"), "print", "book-open"),
        (translate("Finder", "New dispatch slip"), "dispatch", "send"),
        (translate("Finder", "Earlier dispatch slips"), "slips", "send"),
        (translate("Finder", "Verify a document"), "verify", "shield-check"),
        (translate("Finder", "What was printed"), "prints", "history"),
        (translate("Finder", "Import of a register"), "import", "upload"),
        (translate("Finder", "Merges made"), "merges", "merge"),
        (translate("Finder", "Settings"), "settings", "settings"),
        (translate("Finder", "Roles and rights"), "roles", "shield-check"),
        (translate("Finder", "Agreements of a second person"), "approvals", "users"),
    ]
    return [
        Hit(words, lambda key=key: go(key, {}), icon)  # type: ignore[misc]
        for words, key, icon in commands
        if not text or text in words
    ]
