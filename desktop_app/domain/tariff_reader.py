"""Reads a version of the tariff from its tables, or names the line of a fault."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from pathlib import Path

from desktop_app.domain import table_checks as want
from desktop_app.domain.catalogue_lines import Place
from desktop_app.domain.errors import CatalogueError
from desktop_app.domain.formats import isolate, short_date
from desktop_app.domain.messages import Message, message
from desktop_app.domain.table_checks import Check, Key, Table, TableError, check_keys
from desktop_app.domain.table_files import TableFile, read_tables
from desktop_app.domain.tariffs import HUNDREDTHS, Act, Group, KeyLetter, Tariff, Tariffs

KINDS = ("tariff", "group", "key", "act")
LONGEST_NAME = 20
LONGEST_LABEL = 120


def load_tariffs(folder: Path) -> Tariffs:
    """Read every .toml file of the folder, in the order of their names.

    CatalogueError names file, line and fault.
    """
    tariffs = Tariffs(())
    for path in sorted(folder.glob("*.toml")):
        file = read_tables(path, KINDS)
        tariffs = tariffs.with_version(read_tariff(file, tariffs))
    if not tariffs.versions:
        raise CatalogueError(
            message(
                "Tariffs",
                "The folder {folder} holds no tariff; put the tariffs back from the installation.",
                folder=isolate(folder.name),
            )
        )
    return tariffs


def read_tariff(file: TableFile, known: Tariffs) -> Tariff:
    """Return the version that a file holds; those known already may be its base.

    CatalogueError names file, line and fault; nothing but the whole version is returned.
    """
    head, base = _head(file, known)
    groups = dict(base.groups) if base else {}
    groups |= {code: _group(table) for code, table in _each(file, "group", "code", GROUP_KEYS)}
    _check_turns(file, groups)
    keys = dict(base.keys) if base else {}
    keys |= {code: _key(table) for code, table in _each(file, "key", "letter", KEY_KEYS, groups)}
    acts = dict(base.acts) if base else {}
    for code, table in _each(file, "act", "code", ACT_KEYS, groups):
        acts[code] = _act(table)
    _check_acts(file, groups, keys)
    mutual = head.get("mutual_up_to", base.mutual_up_to if base else 0)
    return Tariff(
        name=str(head["name"]),
        since=date.fromisoformat(str(head["since"])),
        title_ar=str(head["title_ar"]),
        title_fr=str(head["title_fr"]),
        mutual_up_to=_int(mutual),
        note=str(head.get("note", "")),
        evidence=_marks(head),
        groups=groups,
        keys=keys,
        acts=acts,
    )


def _head(file: TableFile, known: Tariffs) -> tuple[Table, Tariff | None]:
    """Return the table that names the version, and the version it changes, if any."""
    tables = file.tables.get("tariff", [])
    place: Place = ("tariff", max(0, len(tables) - 1), -1)
    try:
        if len(tables) != 1:
            one = message("Tariffs", "A file holds one [[tariff]] table, with its name and date.")
            raise TableError("name", one)
        check_keys(tables[0], TARIFF_KEYS)
        _check_new(tables[0], known)
        return tables[0], _base(tables[0], known)
    except TableError as fault:
        raise file.error(place, fault) from None


def _check_new(table: Table, known: Tariffs) -> None:
    for one in known.versions:
        if one.name == table["name"]:
            text = message(
                "Tariffs",
                "The tariff {name} exists already; give the new version another name.",
                name=isolate(one.name),
            )
            raise TableError("name", text)
        if one.since == table["since"]:
            text = message(
                "Tariffs",
                "The tariff {name} starts on {date} already; give another date.",
                name=isolate(one.name),
                date=isolate(short_date(one.since)),
            )
            raise TableError("since", text)


def _base(table: Table, known: Tariffs) -> Tariff | None:
    name = table.get("based_on")
    if name is None:
        return None
    found = known.find(str(name))
    if found is None:
        text = message(
            "Tariffs", "There is no tariff {name} to start from.", name=isolate(str(name))
        )
        raise TableError("based_on", text)
    return found


def _each(
    file: TableFile,
    kind: str,
    name: str,
    keys: Mapping[str, Key],
    groups: Collection[str] | None = None,
) -> Iterator[tuple[str, Table]]:
    """Give the checked tables of a kind by their code; one code stands once in a file."""
    seen: set[str] = set()
    for number, table in enumerate(file.tables.get(kind, [])):
        try:
            check_keys(table, keys)
            code = str(table[name])
            if code in seen:
                text = message(
                    "Tariffs", "“{code}” stands twice in this file; keep it once.", code=code
                )
                raise TableError(name, text)
            if groups is not None and table["group"] not in groups:
                raise TableError("group", _no_group(table["group"]))
        except TableError as fault:
            raise file.error((kind, number, -1), fault) from None
        seen.add(code)
        yield code, table


def _no_group(code: object) -> Message:
    return message(
        "Tariffs", "There is no group “{code}”; add a [[group]] table or correct it.", code=code
    )


def _check_turns(file: TableFile, groups: Mapping[str, Group]) -> None:
    """A group that acts turn into must be there."""
    for number, table in enumerate(file.tables.get("group", [])):
        for key in ("in_public_hospital", "with_exemption"):
            if key in table and table[key] not in groups:
                fault = TableError(key, _no_group(table[key]))
                raise file.error(("group", number, -1), fault)


def _check_acts(
    file: TableFile, groups: Mapping[str, Group], keys: Mapping[str, KeyLetter]
) -> None:
    for number, table in enumerate(file.tables.get("act", [])):
        try:
            _check_amount(table, groups, keys)
        except TableError as fault:
            raise file.error(("act", number, -1), fault) from None


def _check_amount(table: Table, groups: Mapping[str, Group], keys: Mapping[str, KeyLetter]) -> None:
    """An act has a key letter with a coefficient, or a flat amount; a priced one neither."""
    want.check_together(table, "key", "coefficient")
    if "key" in table and table["key"] not in keys:
        text = message("Tariffs", "There is no key letter “{key}”; correct it.", key=table["key"])
        raise TableError("key", text)
    if "key" in table and "flat" in table:
        text = message("Tariffs", "An act has a coefficient or a flat amount; remove one.")
        raise TableError("flat", text)
    priced = groups[str(table["group"])].priced
    if not priced and "key" not in table and "flat" not in table:
        text = message("Tariffs", "This act needs a key letter and coefficient, or a flat amount.")
        raise TableError("code", text)


# --- checks of single keys ---------------------------------------------------------------

_PERCENT = message("Tariffs", "a whole number from 0 to 100")
_COEFFICIENT = message("Tariffs", "a number above nought, with two decimals at most")


def _percent(key: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 100:
        raise want.wrong_kind(key, _PERCENT)


def _coefficient(key: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not _fits(value):
        raise want.wrong_kind(key, _COEFFICIENT)


def _fits(value: float) -> bool:
    """Tell whether a coefficient is above nought and a whole number of hundredths."""
    hundredths = value * HUNDREDTHS
    return 0 < hundredths < 1_000_000 and abs(hundredths - round(hundredths)) < 1e-6


def _label(key: str, value: object) -> None:
    want.text(key, value)
    if len(str(value)) > LONGEST_LABEL:
        limit = message("Tariffs", "a text of {limit} characters at most", limit=LONGEST_LABEL)
        raise want.wrong_kind(key, limit)


def _code(longest: int) -> Check:
    shape = re.compile(rf"(?=.{{1,{longest}}}$)[A-Z][A-Z0-9.-]*")

    def check(key: str, value: object) -> None:
        if not isinstance(value, str) or not shape.fullmatch(value):
            expected = message(
                "Tariffs",
                "a code of {longest} capital Latin letters, digits, points and - at most",
                longest=longest,
            )
            raise want.wrong_kind(key, expected)

    return check


TARIFF_KEYS = {
    "name": Key(_code(LONGEST_NAME)),
    "since": Key(want.day),
    "title_ar": Key(_label),
    "title_fr": Key(_label),
    "based_on": Key(_code(LONGEST_NAME), required=False),
    "mutual_up_to": Key(_percent, required=False),
    "note": Key(want.text, required=False),
    "evidence": Key(want.marks),
}
GROUP_KEYS = {
    "code": Key(want.name),
    "name_ar": Key(_label),
    "name_fr": Key(_label),
    "rate": Key(_percent),
    "complementary_up_to": Key(_percent, required=False),
    "priced": Key(want.flag, required=False),
    "in_public_hospital": Key(want.name, required=False),
    "with_exemption": Key(want.name, required=False),
    "evidence": Key(want.marks),
}
KEY_KEYS = {
    "letter": Key(want.shaped("[A-Z]{1,8}", message("Tariffs", "1 to 8 capital Latin letters"))),
    "name_ar": Key(_label),
    "name_fr": Key(_label),
    "value": Key(want.whole(1)),
    "group": Key(want.name),
    "evidence": Key(want.marks),
}
ACT_KEYS = {
    "code": Key(_code(LONGEST_NAME)),
    "name_ar": Key(_label),
    "name_fr": Key(_label),
    "group": Key(want.name),
    "key": Key(want.text, required=False),
    "coefficient": Key(_coefficient, required=False),
    "flat": Key(want.whole(1), required=False),
    "agreement": Key(want.flag, required=False),
    "evidence": Key(want.marks),
}


# --- from checked tables to values ---------------------------------------------------------


def _int(value: object) -> int:
    return value if isinstance(value, int) else 0


def _marks(table: Table) -> tuple[str, ...]:
    value = table["evidence"]
    return tuple(str(one) for one in value) if isinstance(value, list) else ()


def _group(table: Table) -> Group:
    return Group(
        code=str(table["code"]),
        name_ar=str(table["name_ar"]),
        name_fr=str(table["name_fr"]),
        rate=_int(table["rate"]),
        complementary_up_to=_int(table.get("complementary_up_to")),
        priced=bool(table.get("priced")),
        in_public_hospital=str(table.get("in_public_hospital", "")),
        with_exemption=str(table.get("with_exemption", "")),
        evidence=_marks(table),
    )


def _key(table: Table) -> KeyLetter:
    return KeyLetter(
        letter=str(table["letter"]),
        name_ar=str(table["name_ar"]),
        name_fr=str(table["name_fr"]),
        value=_int(table["value"]),
        group=str(table["group"]),
        evidence=_marks(table),
    )


def _act(table: Table) -> Act:
    typed = table.get("coefficient", 1)
    coefficient = round(typed * HUNDREDTHS) if isinstance(typed, int | float) else HUNDREDTHS
    flat = table.get("flat")
    return Act(
        code=str(table["code"]),
        name_ar=str(table["name_ar"]),
        name_fr=str(table["name_fr"]),
        group=str(table["group"]),
        key=str(table.get("key", "")),
        coefficient=coefficient,
        flat=flat if isinstance(flat, int) else None,
        agreement=bool(table.get("agreement")),
        evidence=_marks(table),
    )
