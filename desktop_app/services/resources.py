"""The catalogue and the reference lists, read once from the program's own files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from desktop_app import paths
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.catalogue_reader import load_catalogue
from desktop_app.domain.name_matches import Names, load_given_names
from desktop_app.domain.reference import (
    Paper,
    Rank,
    Reason,
    Unit,
    load_papers,
    load_ranks,
    load_reasons,
    load_units,
)
from desktop_app.domain.rights import Parameter, load_parameters
from desktop_app.domain.work_calendar import HolidayRule, load_holidays


@dataclass(frozen=True, slots=True)
class Reference:
    """The lists an office starts from."""

    papers: Mapping[str, Paper]
    ranks: Mapping[str, Rank]
    units: Mapping[str, Unit]
    rights: tuple[Parameter, ...]
    reasons: Mapping[str, Reason]
    holidays: tuple[HolidayRule, ...]

    def rank_ar(self, code: str) -> str:
        """Return a rank's Arabic name; empty when none is recorded."""
        rank = self.ranks.get(code)
        return rank.name_ar if rank else ""


@dataclass(frozen=True, slots=True)
class Resources:
    """Everything the program reads from its resources folder for the rules."""

    catalogue: Catalogue
    reference: Reference


@lru_cache(maxsize=1)
def load_resources() -> Resources:
    """Return the resources; CatalogueError names the file and line of a fault."""
    papers = load_papers(paths.resources("reference", "papers.csv"))
    reference = Reference(
        papers=papers,
        ranks=load_ranks(paths.resources("reference", "ranks.csv")),
        units=load_units(paths.resources("reference", "units.csv")),
        rights=load_parameters(paths.resources("reference", "rights.toml")),
        reasons=load_reasons(paths.resources("reference", "reasons.csv")),
        holidays=load_holidays(paths.resources("reference", "holidays.toml")),
    )
    return Resources(load_catalogue(paths.resources("catalogue"), papers), reference)


@lru_cache(maxsize=1)
def given_names() -> Names:
    """Return the given names there are, each spelling with the name it spells."""
    return load_given_names(paths.resources("reference", "given_names.csv"))
