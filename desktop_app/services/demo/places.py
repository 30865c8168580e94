"""Draws where people were born, live and serve, in and around the unit's town."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from desktop_app.services.demo.data import Area, DemoData


@dataclass(frozen=True, slots=True)
class Home:
    """An address in Arabic with its town."""

    address: str
    town: str


@dataclass(frozen=True, slots=True)
class Places:
    """The unit's town and area, with all that is drawn from."""

    data: DemoData
    area: Area
    town: str
    command: str

    def birth_town(self, rng: Random) -> str:
        """Draw a town of birth: mostly here, else near, else anywhere in the country."""
        chance = rng.random()
        if chance < 0.5:
            return self.town
        if chance < 0.75 and self.area.near:
            return rng.choice(self.area.near)
        return rng.choice(tuple(self.data.towns))

    def home(self, rng: Random) -> Home:
        """Draw an address: a street of a quarter, an avenue, or a flat."""
        if self.area.near and rng.random() < 0.15:
            return self._home(rng, rng.choice(self.area.near), self.data.area("other"))
        return self._home(rng, self.town, self.area)

    def posting(self, rng: Random) -> str:
        """Draw where an officer serves, from the command down to a commissariat."""
        lists = self.data.lists
        chance = rng.random()
        if chance < 0.18:
            return self.command
        if chance < 0.45:
            return rng.choice(self.area.districts or lists["postings.districts"])
        if chance < 0.60 and self.area.near:
            return rng.choice(lists["postings.outside"]).format(town=rng.choice(self.area.near))
        if chance < 0.68 and self.area.places:
            return rng.choice(self.area.places)
        return rng.choice(lists["postings.services"])

    def desk_posting(self, rng: Random) -> str:
        """Draw where administrative staff serve."""
        return rng.choice(self.data.lists["postings.administration"])

    def _home(self, rng: Random, town: str, area: Area) -> Home:
        quarter = rng.choice(area.quarters)
        number = rng.randrange(1, 190)
        chance = rng.random()
        if chance < 0.6:
            address = f"{quarter}، زنقة {rng.randrange(1, 60)}، رقم {number}، {town}"
        elif chance < 0.85:
            building, flat = rng.randrange(1, 40), rng.randrange(1, 20)
            name = rng.choice(self.data.lists["homes.names"])
            address = f"{name}، عمارة {building}، شقة {flat}، {quarter}، {town}"
        else:
            street = rng.choice(self.data.lists["homes.streets"])
            address = f"{street}، رقم {number}، {town}"
        return Home(address, town)
