"""What the answers of a request are drawn from, and the draws that many fields share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from desktop_app.domain.catalogue import Field, RequestType
from desktop_app.domain.vocabulary import Sex
from desktop_app.services.demo.candidates import Candidate
from desktop_app.services.demo.data import DemoData
from desktop_app.services.demo.draws import happens
from desktop_app.services.demo.names import given_name
from desktop_app.services.demo.numbers import Numbers
from desktop_app.services.demo.occasions import Subject

Stored = str | int | bool
DIRHAM = 100


@dataclass(frozen=True, slots=True)
class Case:
    """A request whose fields are to be filled; `amount` in centimes.

    `sealed` tells that a closed medical report was brought.
    """

    type: RequestType
    asker: Candidate
    received_on: date
    urgent: bool
    amount: int | None
    sealed: bool
    subject: Subject | None


@dataclass(frozen=True, slots=True)
class Writer:
    """What answers are drawn from."""

    rng: Random
    data: DemoData
    numbers: Numbers
    town: str

    def one_of(self, topic: str) -> str:
        """Return one of the texts of a topic."""
        return self.rng.choice(self.data.lists[f"answers.{topic}"]).format(town=self.town)

    def somebody(self, sex: Sex, born: int) -> str:
        """Return a full name in Arabic."""
        family = self.rng.choice(self.data.families.names).ar
        return f"{given_name(self.rng, self.data, sex, born).ar} {family}"

    def day(self, case: Case, first: int, last: int) -> str:
        """Return a day, counted from the deposit: negative is before."""
        return (case.received_on + timedelta(days=self.rng.randint(first, last))).isoformat()

    def dirhams(self, least: int, most: int) -> int:
        """Return an amount between two numbers of dirhams, to the ten, in centimes."""
        return self.rng.randint(least, most) // 10 * 10 * DIRHAM


@dataclass(frozen=True, slots=True)
class Ask:
    """One field of one request, with what to draw from."""

    writer: Writer
    case: Case
    field: Field


Draw = Callable[[Ask], Stored | None]


def text(topic: str) -> Draw:
    """Draw one of the texts of a topic."""
    return lambda ask: ask.writer.one_of(topic)


def day(first: int, last: int) -> Draw:
    """Draw a day counted from the deposit."""
    return lambda ask: ask.writer.day(ask.case, first, last)


def dirhams(least: int, most: int) -> Draw:
    """Draw an amount between numbers of dirhams."""
    return lambda ask: ask.writer.dirhams(least, most)


def number(least: int, most: int) -> Draw:
    """Draw a whole number."""
    return lambda ask: ask.writer.rng.randint(least, most)


def digits(count: int) -> Draw:
    """Draw a number of so many digits."""
    return lambda ask: ask.writer.numbers.digits(count)


def chance(share: float) -> Draw:
    """Draw yes or no by a chance (0 to 1)."""
    return lambda ask: happens(ask.writer.rng, share)


def weighted(**weights: float) -> Draw:
    """Draw a choice by weights; a choice the catalogue no longer has is not drawn."""

    def draw(ask: Ask) -> str | None:
        values = [choice.value for choice in ask.field.choices]
        return ask.writer.rng.choices(values, [weights.get(value, 0.1) for value in values])[0]

    return draw


def any_choice(ask: Ask) -> str:
    """Draw any choice of the field."""
    return ask.writer.rng.choice(ask.field.choices).value


def reference(ask: Ask) -> str:
    """Draw a reference such as 318/2026."""
    return f"{ask.writer.rng.randrange(12, 980)}/{ask.case.received_on.year}"


def any_number(ask: Ask) -> int:
    """Draw a number the field allows."""
    least = ask.field.minimum or 0
    return ask.writer.rng.randint(least, max(least, min(ask.field.maximum or 5, least + 5)))
