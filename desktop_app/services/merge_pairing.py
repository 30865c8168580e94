"""Two people side by side, before they become one: their places, their files, what forbids it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain import merging
from desktop_app.domain.errors import ConflictError, NotFoundError
from desktop_app.domain.messages import Message, message
from desktop_app.domain.names import fold
from desktop_app.domain.texts import isolate
from desktop_app.domain.vocabulary import DEAD, OPEN_STATES, label
from desktop_app.services.families import full_name_ar
from desktop_app.storage import merge_queries
from desktop_app.storage.models import File, Member, Person

Double = tuple[Member, Member]


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two people who may become one; `kept_file` and `gone_file` are those they are principal of.

    `doubles` are two places of one family that would be one person's: the first of each stays.
    """

    kept: Person
    gone: Person
    kept_file: File | None
    gone_file: File | None
    places: tuple[Member, ...] = ()
    doubles: tuple[Double, ...] = ()

    @property
    def unites(self) -> bool:
        """Whether two files become one."""
        return self.kept_file is not None and self.gone_file is not None

    def file_id(self, file_id: int) -> int:
        """Return a file's number after the merge."""
        if self.kept_file is None or self.gone_file is None:
            return file_id
        return self.kept_file.id if file_id == self.gone_file.id else file_id

    def person_id(self, person_id: int | None) -> int | None:
        """Return a person's number after the merge."""
        return self.kept.id if person_id == self.gone.id else person_id


def pairing(session: Session, kept_id: int, gone_id: int) -> Pairing:
    """Return two people as they stand; refuses what can never be one, in clear words."""
    if kept_id == gone_id:
        raise ConflictError(ONESELF, "oneself")
    kept, gone = _person(session, kept_id), _person(session, gone_id)
    files = merge_queries.file_of(session, kept.id), merge_queries.file_of(session, gone.id)
    found = Pairing(kept, gone, *files)
    found = replace(found, places=tuple(_places(session, found)))
    found = replace(found, doubles=tuple(_doubles(found)))
    _refuse_two(found)
    return found


def _person(session: Session, person_id: int) -> Person:
    person = session.get(Person, person_id)
    if person is not None:
        return person
    merged = merge_queries.merge_of_gone(session, merge_queries.PEOPLE, person_id)
    if merged is not None:
        into = session.get(Person, merge_queries.followed(session, "people", person_id))
        text = message(
            "Merges",
            "{name} was merged already, into {into}. Open that file instead.",
            name=merged.body["names"][1],
            into=full_name_ar(into) if into is not None else merged.body["names"][0],
        )
        raise ConflictError(text, "merged_already")
    for kept in merge_queries.in_trash(session):
        if any(
            table == "people" and values.get("id") == person_id
            for table, values in kept.body.get("rows", ())
        ):
            text = message(
                "Merges", "{name} lies in the trash. Restore that first, then merge.",
                name=kept.label,
            )  # fmt: skip
            raise ConflictError(text, "in_trash")
    raise NotFoundError(
        message("Merges", "This person is no longer in the office. Read the list again.")
    )


def _places(session: Session, found: Pairing) -> list[Member]:
    """Return the places of both people, and all of two files that become one."""
    rows = [
        *merge_queries.places_of(session, found.kept.id),
        *merge_queries.places_of(session, found.gone.id),
    ]
    if found.kept_file is not None and found.gone_file is not None:
        rows += merge_queries.places_in(session, found.kept_file.id)
        rows += merge_queries.places_in(session, found.gone_file.id)
    return list({one.id: one for one in rows}.values())


def _doubles(found: Pairing) -> list[Double]:
    """Return the places that would be the same person's in the same file, those that stay first."""
    groups: dict[Any, list[Member]] = {}
    for one in found.places:
        key = found.file_id(one.file_id), found.person_id(one.person_id)
        groups.setdefault(key, []).append(one)
    pairs = []
    for key, rows in groups.items():
        rows.sort(key=lambda one: ((one.file_id, one.person_id) != key, one.id))
        pairs += [(rows[0], other) for other in rows[1:]]
    return pairs


# What forbids it


ONESELF = message("Merges", "Both are the same record. Choose another person to merge with.")


def _refuse_two(found: Pairing) -> None:
    for one in found.places:
        pair = {one.person_id, one.mother_id}
        if pair == {found.kept.id, found.gone.id}:
            text = message(
                "Merges",
                "One of them is recorded as the mother of the other: they are two people. If that"
                " is wrong, correct it in the family first.",
            )
            raise ConflictError(text, "two_people")
    for first, second in found.doubles:
        if merging.are_two(first.relation, second.relation):
            text = message(
                "Merges",
                "In one family one of them is «{first}» and the other «{second}»: they are two"
                " people. If that is wrong, correct it in the family first.",
                first=label(first.relation),
                second=label(second.relation),
            )
            raise ConflictError(text, "two_people")


# What has to be looked at twice


def warnings(found: Pairing) -> tuple[Message, ...]:
    """Return what speaks against the two being one; each must be seen before they are merged."""
    told = [say(found) for say in (_cards, _numbers, _sexes, _births, _one_family, _places_differ)]
    return tuple(one for one in told if one is not None)


def _cards(found: Pairing) -> Message | None:
    kept, gone = found.kept.cnie, found.gone.cnie
    if not kept or not gone or kept == gone:
        return None
    return message(
        "Merges",
        "Two different identity card numbers are recorded, ending in {kept} and {gone}. A person"
        " has one: look at the card before you merge.",
        kept=_ends(kept),
        gone=_ends(gone),
    )


def _ends(number: str) -> str:
    return isolate(number[-3:])


def _numbers(found: Pairing) -> Message | None:
    kept = (found.kept_file.matricule if found.kept_file else None) or ""
    gone = (found.gone_file.matricule if found.gone_file else None) or ""
    if not kept or not gone or kept == gone:
        return None
    return message(
        "Merges",
        "Two different service numbers are recorded: {kept} and {gone}. A person has one: look at"
        " the professional card before you merge.",
        kept=isolate(kept),
        gone=isolate(gone),
    )


def _sexes(found: Pairing) -> Message | None:
    if found.kept.sex is found.gone.sex:
        return None
    return message("Merges", "One is recorded as a man and the other as a woman.")


def _births(found: Pairing) -> Message | None:
    kept, gone = found.kept.birth, found.gone.birth
    if kept is None or gone is None:
        return None
    shorter, longer = sorted((kept.iso, gone.iso), key=len)
    if longer.startswith(shorter):
        return None
    return message("Merges", "Their dates of birth cannot be of one person.")


def _one_family(found: Pairing) -> Message | None:
    """Twins and two wives: one family holds both, under names that differ."""
    both = {found.kept.id, found.gone.id}
    shared = any({one.person_id, two.person_id} == both for one, two in found.doubles)
    names = {fold(one.given_names_ar) for one in (found.kept, found.gone)}
    if not shared or len(names) == 1:
        return None
    return message(
        "Merges",
        "Both belong to one family, under different given names: they may be brothers, sisters,"
        " twins or two wives.",
    )


def _places_differ(found: Pairing) -> Message | None:
    if all(one.relation is two.relation for one, two in found.doubles):
        return None
    return message("Merges", "One is recorded as a child and the other as a child in kafala.")


def is_closed(session: Session, found: Pairing) -> bool:
    """Tell whether a merge touches what is closed: a dead principal's file, an ended request."""
    files = [one for one in (found.kept_file, found.gone_file) if one is not None]
    if any(one.position in DEAD for one in files) or found.kept.died_on or found.gone.died_on:
        return True
    gone_file = found.gone_file.id if found.unites and found.gone_file else None
    return any(
        one.outcome is not None or one.state not in OPEN_STATES
        for one in merge_queries.requests_of(session, found.gone.id, gone_file)
    )


def state_of(found: Pairing) -> str:
    """Return a digest of what was read: it is another as soon as one of the rows is changed."""
    rows: Sequence[Any] = [
        found.kept, found.gone, found.kept_file, found.gone_file,
        *sorted(found.places, key=lambda one: one.id),
    ]  # fmt: skip
    told = [[one.__tablename__, one.id, one.version] for one in rows if one is not None]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:32]
