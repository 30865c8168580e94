"""Versioned tariffs: key letters, acts, groups with their rates, and what an act counts for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.errors import FieldError, InvalidError
from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.texts import strip_invisible, to_western_digits

HUNDREDTHS = 100
UNCHECKED = frozenset({"K", "G"})
# A key letter, then its coefficient: «K 50», «B120», «D x 12,5».
_COTATION = re.compile(r"([A-Z]+?)\s*[X×*]?\s*(\d{1,4})(?:[.,٫](\d{1,2}))?")


@dataclass(frozen=True, slots=True)
class Group:
    """Acts that are covered alike; rates are hundredths of what is counted.

    `priced` acts count for what was paid. An act of the group becomes one of
    `in_public_hospital` in a hospital of the State, one of `with_exemption` under an exemption
    of the share (ETM).
    """

    code: str
    name_ar: str
    name_fr: str
    rate: int
    complementary_up_to: int = 0
    priced: bool = False
    in_public_hospital: str = ""
    with_exemption: str = ""
    evidence: tuple[str, ...] = ()

    @property
    def editable(self) -> bool:
        """Return whether the values are custom or a proposal, not an attested rule."""
        return is_unchecked(self.evidence)


@dataclass(frozen=True, slots=True)
class KeyLetter:
    """A key letter: an act counts for its coefficient times `value` centimes."""

    letter: str
    name_ar: str
    name_fr: str
    value: int
    group: str
    evidence: tuple[str, ...] = ()

    @property
    def editable(self) -> bool:
        """Return whether the value is custom or a proposal, not an attested rule."""
        return is_unchecked(self.evidence)


@dataclass(frozen=True, slots=True)
class Act:
    """An act by its code: a key letter with a coefficient in hundredths, a flat sum or a price."""

    code: str
    name_ar: str
    name_fr: str
    group: str
    key: str = ""
    coefficient: int = HUNDREDTHS
    flat: int | None = None
    agreement: bool = False
    evidence: tuple[str, ...] = ()

    @property
    def editable(self) -> bool:
        """Return whether the values are custom or a proposal, not an attested rule."""
        return is_unchecked(self.evidence)


def is_unchecked(evidence: Iterable[str]) -> bool:
    """Return whether a value rests on no attested source."""
    marks = set(evidence)
    return not marks or bool(marks & UNCHECKED)


@dataclass(frozen=True, slots=True)
class Cotation:
    """What a line of a care sheet names: an act or a key letter, and the centimes it counts for.

    `reference` is None when the act has no amount of its own: what was paid is counted.
    """

    code: str
    name_ar: str
    group: str
    key: str = ""
    coefficient: int = HUNDREDTHS
    reference: int | None = None
    agreement: bool = False


@dataclass(frozen=True, slots=True)
class Tariff:
    """One version of the tariff, in force from `since` until the next one.

    `mutual_up_to` is the part of what is counted, in hundredths, that base regime and mutual
    bear together at most.
    """

    name: str
    since: date
    title_ar: str
    title_fr: str
    mutual_up_to: int
    note: str
    evidence: tuple[str, ...]
    groups: Mapping[str, Group]
    keys: Mapping[str, KeyLetter]
    acts: Mapping[str, Act]

    def title(self, language: str) -> str:
        """Return the title in French for `fr`, else in Arabic."""
        return self.title_fr if language == "fr" else self.title_ar

    def group_of(self, cotation: Cotation, *, public: bool = False, exempt: bool = False) -> Group:
        """Return the group by which an act is covered where and for whom it was done."""
        group = self.groups[cotation.group]
        if public and group.in_public_hospital:
            group = self.groups[group.in_public_hospital]
        if exempt and group.with_exemption:
            group = self.groups[group.with_exemption]
        return group

    def cotation(self, typed: str) -> Cotation:
        """Return what a code or a cotation such as «K 50» stands for in this version.

        Raises InvalidError on the field `act` for a code that this version does not have.
        """
        plain = " ".join(to_western_digits(strip_invisible(typed)).upper().split())
        act = self.acts.get(plain)
        if act is not None:
            return self._of_act(act)
        found = _COTATION.fullmatch(plain)
        key = self.keys.get(found[1] if found else plain)
        if key is None:
            raise InvalidError([FieldError("act", "unknown_act", self._unknown(typed))])
        coefficient = _hundredths(found[2], found[3]) if found else HUNDREDTHS
        if not coefficient:
            text = message("Tariffs", "A coefficient is above nought. Type it as K 50.")
            raise InvalidError([FieldError("act", "bad_coefficient", text)])
        return Cotation(
            code=key.letter,
            name_ar=key.name_ar,
            group=key.group,
            key=key.letter,
            coefficient=coefficient,
            reference=worth(coefficient, key.value),
        )

    def _of_act(self, act: Act) -> Cotation:
        reference = act.flat
        if act.key:
            reference = worth(act.coefficient, self.keys[act.key].value)
        return Cotation(
            act.code, act.name_ar, act.group, act.key, act.coefficient, reference, act.agreement
        )

    def _unknown(self, typed: str) -> Message:
        if not typed.strip():
            return message("Tariffs", "Type the code of the act, or its cotation as K 50.")
        return message(
            "Tariffs",
            "The act «{code}» does not exist in the tariff {tariff}, in force since {date}."
            " Choose one of the list, or type a cotation as K 50.",
            code=isolate(typed.strip()),
            tariff=isolate(self.name),
            date=isolate(short_date(self.since)),
        )


def worth(coefficient: int, value: int) -> int:
    """Return the centimes of a coefficient in hundredths, to the nearest, halves upwards."""
    return (coefficient * value + HUNDREDTHS // 2) // HUNDREDTHS


def _hundredths(whole: str, decimals: str | None) -> int:
    return int(whole) * HUNDREDTHS + int((decimals or "").ljust(2, "0"))


@dataclass(frozen=True, slots=True)
class Tariffs:
    """The versions of the tariff, the oldest first."""

    versions: tuple[Tariff, ...]

    def on(self, day: date) -> Tariff:
        """Return the version in force on a day.

        Raises InvalidError on the field `on` for a day before the first version.
        """
        found = next((one for one in reversed(self.versions) if one.since <= day), None)
        if found is None:
            text = message(
                "Tariffs",
                "No tariff is recorded for {date}; the first one starts on {first}.",
                date=isolate(short_date(day)),
                first=isolate(short_date(self.versions[0].since)),
            )
            raise InvalidError([FieldError("on", "no_tariff", text)])
        return found

    def find(self, name: str) -> Tariff | None:
        """Return the version of that name, None when there is none."""
        return next((one for one in self.versions if one.name == name), None)

    def with_version(self, added: Tariff) -> Tariffs:
        """Return the versions with one more, in order."""
        return Tariffs(tuple(sorted((*self.versions, added), key=lambda one: one.since)))
