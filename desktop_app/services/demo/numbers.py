"""Draws identity, service, bank and telephone numbers that are well formed and used once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from random import Random

from desktop_app.services.demo.data import Area, DemoData

BANKS = ("007", "011", "013", "021", "022", "127", "145", "157", "164", "181", "225", "230", "310")
# The treasury and the people's banks keep most accounts of public servants.
BANK_WEIGHTS = (14, 10, 3, 3, 4, 8, 6, 6, 8, 5, 10, 18, 5)


class Numbers:
    """Gives each number once; an office has one."""

    def __init__(self, rng: Random, data: DemoData, area: Area) -> None:
        self._rng = rng
        self._towns = data.towns
        self._area = area
        self._used: dict[str, set[str]] = {}

    def reserve(self, kind: str, numbers: Iterable[str | None]) -> None:
        """Take numbers that are in use; `kind` is the name of the method that gives them."""
        self._used.setdefault(kind, set()).update(number for number in numbers if number)

    def matricule(self) -> str:
        """Return a service number; the range grows with what has been given."""
        given = len(self._used.get("matricule", ()))
        return self._once(
            "matricule", lambda: str(self._rng.randrange(10_000, 99_999 + 30 * given))
        )

    def payroll(self) -> str:
        """Return a payroll number of six or seven digits."""
        return self._once("payroll", lambda: str(self._rng.randrange(150_000, 2_000_000)))

    def affiliation(self) -> str:
        """Return a number of affiliation to the mutual, of seven digits."""
        return self._once("affiliation", lambda: self._digits(7))

    def registration(self) -> str:
        """Return a number of registration with the base regime, of nine digits."""
        return self._once("registration", lambda: self._digits(9))

    def foundation(self) -> str:
        """Return a number of membership in the Foundation, of six digits."""
        return self._once("foundation", lambda: self._digits(6 + self._crowded("foundation")))

    def pension(self) -> str:
        """Return a pension number."""
        return self._once("pension", lambda: f"P{self._digits(7)}")

    def cnie(self, town: str) -> str:
        """Return an identity card's number with letters of the town of birth."""
        letters = self._towns.get(town) or ("K",)
        return self._once("cnie", lambda: self._card(letters))

    def mobile(self) -> str:
        """Return a mobile telephone, as stored."""
        return self._once("phone", lambda: f"+212{self._rng.choice('667')}{self._digits(8)}")

    def fixed(self) -> str:
        """Return a fixed telephone of the area, as stored."""
        return f"+212{self._area.line}{self._rng.randrange(10**6):06d}"

    def rib(self) -> str:
        """Return a bank account whose key is right."""
        return self._once("rib", self._account)

    def digits(self, count: int) -> str:
        """Return any number of so many digits; it may come again."""
        return self._digits(count)

    def _once(self, kind: str, draw: Callable[[], str]) -> str:
        used = self._used.setdefault(kind, set())
        number = draw()
        while number in used:
            number = draw()
        used.add(number)
        return number

    def _crowded(self, kind: str) -> int:
        return int(len(self._used.get(kind, ())) > 300_000)

    def _digits(self, count: int) -> str:
        return str(self._rng.randrange(10 ** (count - 1), 10**count))

    def _card(self, letters: Sequence[str]) -> str:
        prefix = self._rng.choice(letters)
        return f"{prefix}{self._digits(6)}"

    def _account(self) -> str:
        bank = self._rng.choices(BANKS, BANK_WEIGHTS)[0]
        body = f"{bank}{self._area.bank_town}{self._rng.randrange(10**16):016d}"
        # The key makes the whole number a multiple of 97.
        return f"{body}{97 - int(body) * 100 % 97:02d}"
