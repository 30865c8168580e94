"""The fields of two records that become one: what each says, and which value stays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.domain import merging
from desktop_app.domain.errors import FieldError
from desktop_app.domain.merging import Side
from desktop_app.domain.messages import Message, message
from desktop_app.domain.roles import Action
from desktop_app.domain.texts import isolate
from desktop_app.services.desk import Desk
from desktop_app.services.families import full_name_ar
from desktop_app.services.field_words import field_name, value_words
from desktop_app.services.merge_pairing import Pairing
from desktop_app.services.merge_rows import MergeField
from desktop_app.storage.models import Base, Person
from desktop_app.translate import tell

# What the program keeps by itself, and what a merge works out.
OWN = frozenset(
    {"id", "sort_name", "family_key", "given_key", "name_key", "version", "created_at",
     "updated_at", "principal_id", "file_id", "person_id", "unit"}
)  # fmt: skip
SHOWN_BY: Mapping[str, Action] = {
    "cnie": Action.REVEAL_IDENTIFIERS,
    "rib": Action.SEE_BANK,
}
PERSON = message("Merges", "Personal data")
FILE = message("Merges", "The file and the career")
PLACE = message("Merges", "Place in the family of the file {number}")
MOTHER = message("Merges", "Mother")


@dataclass(frozen=True, slots=True)
class Choice:
    """A field of two rows of one table, of which one stays."""

    key: str
    name: str
    kept_row: Any
    gone_row: Any
    kept: Any
    gone: Any
    suggested: Side

    @property
    def asked(self) -> bool:
        """Whether both say something, and not the same."""
        filled = not merging.is_empty(self.kept) and not merging.is_empty(self.gone)
        return filled and self.kept != self.gone

    @property
    def grave(self) -> bool:
        """Whether nobody but the clerk may choose."""
        return self.key in merging.GRAVE and self.asked

    def value(self, choices: Mapping[str, str]) -> Any:
        """Return the value that stays."""
        side = choices.get(self.key, self.suggested) if self.asked else self.suggested
        return self.kept if side == Side.KEPT else self.gone


def choices_of(found: Pairing) -> list[Choice]:
    """Return every field of the person, of two files that become one, and of double places."""
    made = list(_of_rows("people", found.kept, found.gone))
    if found.kept_file is not None and found.gone_file is not None:
        made += _of_rows("files", found.kept_file, found.gone_file)
    for stays, goes in found.doubles:
        made += _of_rows(f"members.{goes.id}", stays, goes, found)
    return made


def _of_rows(
    prefix: str, stays: Base, goes: Base, found: Pairing | None = None
) -> Iterator[Choice]:
    newer = bool(getattr(goes, "updated_at") > getattr(stays, "updated_at"))  # noqa: B009
    for column in stays.__table__.columns:
        name = column.key
        if name in OWN:
            continue
        kept, gone = getattr(stays, name), getattr(goes, name)
        if name == "mother_id" and found is not None:
            kept, gone = found.person_id(kept), found.person_id(gone)
        side = merging.suggested(kept, gone, gone_is_newer=newer and name != "number")
        yield Choice(f"{prefix}.{name}", name, stays, goes, kept, gone, side)


def shown_whole(desk: Desk, found: Pairing) -> list[tuple[int, str]]:
    """Return (person, field) of each number elsewhere masked that a preview shows whole."""
    return [
        (person.id, name)
        for person in (found.kept, found.gone)
        for name, right in SHOWN_BY.items()
        if getattr(person, name) and desk.may(right)
    ]


def faults_of(found: Pairing, choices: Mapping[str, str]) -> list[FieldError]:
    """Return a fault for each field that had to be chosen and was not."""
    sides = {side.value for side in Side}
    return [
        FieldError(one.key, "choose", _choose(one))
        for one in choices_of(found)
        if one.asked and choices.get(one.key) not in sides
    ]


def _choose(one: Choice) -> Message:
    return message(
        "Merges", "Choose which value stays: {field}.",
        field=_name(one),
    )  # fmt: skip


def _name(one: Choice) -> Message:
    if one.name == "mother_id":
        return MOTHER
    return field_name(one.kept_row.__tablename__, one.name)


def told(session: Session, desk: Desk, found: Pairing, numbers: Mapping[int, str]) -> list[Any]:
    """Return the fields in words; those of which neither says anything are left out."""
    return [
        MergeField(
            key=one.key,
            group_ar=_group(one, numbers),
            label_ar=tell(_name(one)),
            kept_ar=_words(session, desk, one, one.kept),
            gone_ar=_words(session, desk, one, one.gone),
            suggested=one.suggested,
            asked=one.asked,
            grave=one.grave,
        )
        for one in choices_of(found)
        if not (merging.is_empty(one.kept) and merging.is_empty(one.gone))
    ]


def _group(one: Choice, numbers: Mapping[int, str]) -> str:
    table = one.kept_row.__tablename__
    if table == "members":
        number = numbers.get(one.kept_row.file_id, "")
        return tell(Message(PLACE.context, PLACE.source, {"number": isolate(number)}))
    return tell(PERSON if table == "people" else FILE)


def _words(session: Session, desk: Desk, one: Choice, value: Any) -> str:
    if one.name == "mother_id":
        mother = session.get(Person, value) if value is not None else None
        return full_name_ar(mother) if mother is not None else ""
    right = SHOWN_BY.get(one.name)
    full = right is None or desk.may(right)
    return value_words(desk, one.kept_row.__tablename__, one.name, value, full=full)
