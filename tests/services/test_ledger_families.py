"""Twenty families and what each member may ask for on a day, worked out by hand.

A line reads: family, member, type, day -> entitled, code of the reason, how often still (None is
without a limit). Where the day decides, the day before stands beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Outcome, Position, Relation, Sex, State
from desktop_app.services import bulk
from desktop_app.services.desk import Desk
from desktop_app.services.ledger import rights_ledger
from desktop_app.services.ledger_rows import LedgerRow
from desktop_app.services.office_catalogue import office_catalogue
from desktop_app.services.records import (
    CareerRecord,
    FileRecord,
    MemberRecord,
    PersonRecord,
    RequestRecord,
)
from desktop_app.storage.models import Request, TypeVersion
from tests import builders

PRINCIPAL = "principal"
YES, NO = True, False


def day(text: str) -> date:
    """A day written as 23/11/2026."""
    parts = [int(part) for part in text.split("/")]
    return date(parts[2], parts[1], parts[0])


@dataclass(frozen=True)
class Asked:
    """An earlier request: whose, what, when, and how it ended; accepted unless said otherwise."""

    who: str
    type: str
    on: str
    state: State = State.CLOSED
    outcome: Outcome | None = Outcome.ACCEPTED
    valid_until: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Family:
    """A principal with the family behind, each under a name of the table."""

    principal: PersonRecord
    career: CareerRecord
    members: Mapping[str, MemberRecord] = field(default_factory=dict)
    asked: tuple[Asked, ...] = ()


def somebody(birth: str = "12/03/1970", sex: Sex = Sex.MALE, **more: Any) -> PersonRecord:
    born = PartialDate.of(day(birth)) if birth else None
    return PersonRecord(sex, "الزياني", more.pop("given", "كريم"), birth=born, **more)


def child(birth: str, relation: Relation = Relation.CHILD, **more: Any) -> MemberRecord:
    own = {key: more.pop(key) for key in ("unable_to_earn", "disability_card_until") if key in more}
    return MemberRecord(somebody(birth, **own), relation, **more)


def wife(**more: Any) -> MemberRecord:
    return MemberRecord(somebody("05/05/1978", Sex.FEMALE, given="سعاد"), Relation.SPOUSE, **more)


def career(position: Position = Position.ACTIVE, dirhams: str = "", **more: Any) -> CareerRecord:
    pension = round(float(dirhams) * 100) if dirhams else None
    return CareerRecord(position, pension=pension, **more)


OFFICER, RETIREE = career(), career(Position.RETIRED, "2500")
DEAD, FALLEN = career(Position.DECEASED, "2000"), career(Position.FALLEN)
REFUSED = {"state": State.CLOSED, "outcome": Outcome.REFUSED}
PENDING = {"state": State.TRANSMITTED, "outcome": None}

FAMILIES = {
    "hajj granted": Family(
        somebody(), OFFICER, {"wife": wife()}, (Asked(PRINCIPAL, "S22", "14/05/2024"),)
    ),
    "hajj refused": Family(
        somebody(), OFFICER, {}, (Asked(PRINCIPAL, "S22", "14/05/2024", **REFUSED),)
    ),
    "hajj withdrawn": Family(
        somebody(), OFFICER, {}, (Asked(PRINCIPAL, "S22", "14/05/2024", State.WITHDRAWN, None),)
    ),
    "hajj cancelled": Family(
        somebody(), OFFICER, {}, (Asked(PRINCIPAL, "S22", "14/05/2024", State.CANCELLED, None),)
    ),
    "hajj pending": Family(
        somebody(), OFFICER, {}, (Asked(PRINCIPAL, "S22", "14/05/2026", **PENDING),)
    ),
    "refused, then appealed": Family(
        somebody(),
        OFFICER,
        {},
        (Asked(PRINCIPAL, "S22", "14/05/2026", State.APPEALED, Outcome.REFUSED),),
    ),
    "old register": Family(
        somebody(),
        OFFICER,
        {},
        (Asked(PRINCIPAL, "S23", "20/06/2011", more={"is_history": True}),),
    ),
    "widow at 2,000": Family(
        somebody(died_on=day("01/02/2016")),
        DEAD,
        {"widow": wife()},
        (Asked(PRINCIPAL, "S22", "14/05/2015"),),
    ),
    "widow above 2,000": Family(
        somebody(died_on=day("01/02/2016")),
        career(Position.DECEASED, "2000.01"),
        {"widow": wife()},
    ),
    "widow of unknown pension": Family(
        somebody(died_on=day("01/02/2016")), career(Position.DECEASED), {"widow": wife()}
    ),
    "widow remarried": Family(
        somebody(died_on=day("01/02/2016")),
        DEAD,
        {"widow": wife(ended_on=day("01/06/2026"), end_reason="remarriage")},
    ),
    "two widows": Family(
        somebody(died_on=day("01/02/2016")),
        DEAD,
        {"first": wife(), "second": wife()},
        (Asked("first", "S11", "10/05/2026"),),
    ),
    "retiree at 2,500": Family(
        somebody("01/01/1960"), RETIREE, {}, (Asked(PRINCIPAL, "S12", "10/05/2026"),)
    ),
    "retiree above 2,500": Family(somebody("01/01/1960"), career(Position.RETIRED, "2500.01")),
    "camp": Family(
        somebody(),
        OFFICER,
        {
            "seven tomorrow": child("24/11/2019"),
            "seventeen today": child("23/11/2009"),
            "went this summer": child("01/02/2016"),
            "no birth date": child(""),
        },
        (Asked("went this summer", "S20", "03/06/2026", more={"answers": {"season": 2026}}),),
    ),
    "ages of cover": Family(
        somebody(),
        OFFICER,
        {
            "21 without studies": child("15/06/2005"),
            "26 before the law": child(
                "01/12/2000", studies="higher", studies_until=day("31/07/2027")
            ),
            "26 after the law": child(
                "10/03/2001", studies="higher", studies_until=day("31/07/2027")
            ),
            "30": child("20/05/1997", studies="higher", studies_until=day("31/07/2027")),
        },
    ),
    "fallen on duty": Family(
        somebody(died_on=day("01/02/2020")),
        FALLEN,
        {
            "boy": child("01/01/2014"),
            "girl of 17": child("01/01/2009"),
            "mother": MemberRecord(somebody("01/01/1950", Sex.FEMALE), Relation.PARENT),
        },
        (Asked("boy", "S07", "10/02/2026", more={"amount_granted": 1_500_000}),),
    ),
    "died in service": Family(
        somebody(died_on=day("01/02/2020")), DEAD, {"boy": child("01/01/2014")}
    ),
    "disability": Family(
        somebody(),
        OFFICER,
        {
            "unable": child("01/01/2002", unable_to_earn=True),
            "card ended": child("01/01/2012", disability_card_until=day("31/01/2026")),
            "brother": child("01/01/2012"),
        },
        (Asked("unable", "S39", "01/03/2022"),),
    ),
    "three wives": Family(
        somebody(),
        OFFICER,
        {
            "certified": wife(other_cover=False),
            "insured elsewhere": wife(other_cover=True),
            "not asked yet": wife(),
        },
        (Asked(PRINCIPAL, "S21", "02/04/2026", more={"answers": {"season": 2026}}),),
    ),
    "divorced": Family(
        somebody(), OFFICER, {"wife": wife(ended_on=day("01/01/2026"), end_reason="divorce")}
    ),
    "kafala": Family(
        somebody(),
        OFFICER,
        {"girl": child("01/01/2016", Relation.KAFALA, kafala_reference="12/2016")},
    ),
    "prosthesis": Family(somebody(), OFFICER, {}, (Asked(PRINCIPAL, "H13", "06/06/2023"),)),
    "exemption": Family(
        somebody(),
        OFFICER,
        {},
        (Asked(PRINCIPAL, "H10", "20/01/2022", valid_until="20/01/2027"),),
    ),
    "first schools": Family(
        somebody(),
        OFFICER,
        {"five": child("10/09/2021"), "four tomorrow": child("24/11/2022")},
        (Asked("five", "S18", "15/09/2026", more={"answers": {"school_year": "2026/2027"}}),),
    ),
    "nursery of a retiree": Family(somebody("01/01/1965"), RETIREE, {"three": child("01/01/2023")}),
    "nursery of an officer": Family(
        somebody(), OFFICER, {"five": child("24/11/2020"), "six": child("23/11/2020")}
    ),
    "excellence": Family(
        somebody(),
        OFFICER,
        {"eldest": child("01/01/2007"), "second": child("01/01/2008")},
        (
            Asked("eldest", "S15", "20/07/2025"),
            Asked("second", "S15", "20/07/2026", **REFUSED),
        ),
    ),
    "aid under a yearly ceiling": Family(
        somebody(),
        OFFICER,
        {},
        (
            Asked(PRINCIPAL, "S03", "01/03/2026", more={"amount_granted": 1_200_000}),
            Asked(PRINCIPAL, "S03", "15/09/2026", more={"amount_granted": 800_000}),
        ),
    ),
    "home": Family(somebody(), OFFICER),
}

TODAY = "23/11/2026"

TABLE = [
    # Hajj: once, full or partial, counted for the family.
    ("hajj granted", PRINCIPAL, "S22", TODAY, NO, "used_once", 0),
    ("hajj granted", PRINCIPAL, "S23", TODAY, NO, "used_once", 0),
    ("hajj granted", PRINCIPAL, "S22", "13/05/2024", YES, "never_asked", 1),
    ("hajj granted", PRINCIPAL, "S24", TODAY, YES, "never_asked", 1),
    ("hajj granted", "wife", "S22", TODAY, NO, "category", 0),
    ("hajj refused", PRINCIPAL, "S22", TODAY, YES, "never_asked", 1),
    ("hajj withdrawn", PRINCIPAL, "S22", TODAY, YES, "never_asked", 1),
    ("hajj cancelled", PRINCIPAL, "S22", TODAY, YES, "never_asked", 1),
    ("hajj pending", PRINCIPAL, "S22", TODAY, NO, "used_once", 0),
    ("refused, then appealed", PRINCIPAL, "S22", TODAY, NO, "used_once", 0),
    ("old register", PRINCIPAL, "S22", TODAY, NO, "used_once", 0),
    ("widow at 2,000", "widow", "S22", TODAY, NO, "used_once", 0),
    ("widow at 2,000", PRINCIPAL, "S22", TODAY, NO, "deceased", 0),
    # The grant of the feast: widows up to 2,000 dirhams, retirees up to 2,500.
    ("widow at 2,000", "widow", "S11", TODAY, YES, "never_asked", 1),
    ("widow at 2,000", "widow", "S12", TODAY, NO, "category", 0),
    ("widow above 2,000", "widow", "S11", TODAY, NO, "pension_high", 0),
    ("widow of unknown pension", "widow", "S11", TODAY, YES, "pension_unknown", 1),
    ("two widows", "first", "S11", TODAY, NO, "used_year", 0),
    ("two widows", "second", "S11", TODAY, YES, "never_asked", 1),
    ("retiree at 2,500", PRINCIPAL, "S12", TODAY, NO, "used_year", 0),
    ("retiree at 2,500", PRINCIPAL, "S12", "31/12/2026", NO, "used_year", 0),
    ("retiree at 2,500", PRINCIPAL, "S12", "01/01/2027", YES, "open_again", 1),
    ("retiree above 2,500", PRINCIPAL, "S12", TODAY, NO, "pension_high", 0),
    # Who left the family asks no longer in its name.
    ("widow remarried", "widow", "S11", "31/05/2026", YES, "never_asked", 1),
    ("widow remarried", "widow", "S11", "01/06/2026", NO, "left_remarriage", 0),
    ("widow remarried", "widow", "H01", TODAY, NO, "left_remarriage", 0),
    ("divorced", "wife", "H01", "31/12/2025", YES, "right_unknown", None),
    ("divorced", "wife", "H01", TODAY, NO, "left_divorce", 0),
    # Camps: 7 to 16, once a season.
    ("camp", "seven tomorrow", "S20", TODAY, NO, "too_young", 0),
    ("camp", "seven tomorrow", "S20", "24/11/2026", YES, "never_asked", 1),
    ("camp", "seventeen today", "S20", "22/11/2026", YES, "never_asked", 1),
    ("camp", "seventeen today", "S20", TODAY, NO, "too_old", 0),
    ("camp", "went this summer", "S20", TODAY, NO, "used_season", 0),
    ("camp", "went this summer", "S20", "01/01/2027", YES, "open_again", 1),
    ("camp", "no birth date", "S20", TODAY, YES, "age_unknown", 1),
    # Cover of children: 21, with studies 26, and 30 from the law 54.23 on (1 February 2027).
    ("ages of cover", "21 without studies", "H01", "14/06/2026", YES, "never_asked", None),
    ("ages of cover", "21 without studies", "H01", "15/06/2026", NO, "of_age", 0),
    ("ages of cover", "21 without studies", "H25", "15/06/2026", YES, "never_asked", 1),
    ("ages of cover", "26 before the law", "H01", "30/11/2026", YES, "never_asked", None),
    ("ages of cover", "26 before the law", "H01", "01/12/2026", NO, "too_old", 0),
    ("ages of cover", "26 before the law", "H25", "01/12/2026", NO, "too_old", 0),
    ("ages of cover", "26 before the law", "H01", "01/02/2027", YES, "never_asked", None),
    ("ages of cover", "26 after the law", "H01", "10/03/2027", YES, "never_asked", None),
    ("ages of cover", "26 after the law", "H01", "01/08/2027", NO, "studies_ended", 0),
    ("ages of cover", "30", "H01", TODAY, NO, "too_old", 0),
    ("ages of cover", "30", "H01", "19/05/2027", YES, "never_asked", None),
    ("ages of cover", "30", "H01", "20/05/2027", NO, "too_old", 0),
    # The fallen on duty: 15,000 dirhams a child and year, their parents once.
    ("fallen on duty", "boy", "S07", TODAY, NO, "used_period", 0),
    ("fallen on duty", "boy", "S07", "09/02/2027", NO, "used_period", 0),
    ("fallen on duty", "boy", "S07", "10/02/2027", YES, "open_again", 1),
    ("fallen on duty", "girl of 17", "S07", TODAY, YES, "certificate_missing", 1),
    ("fallen on duty", "mother", "S08", TODAY, YES, "never_asked", 1),
    ("fallen on duty", "mother", "S07", TODAY, NO, "category", 0),
    ("died in service", "boy", "S07", TODAY, NO, "position", 0),
    ("died in service", "boy", "S14", TODAY, YES, "never_asked", 1),
    # Disability.
    ("disability", "unable", "H01", TODAY, YES, "never_asked", None),
    ("disability", "unable", "S19", TODAY, YES, "never_asked", 1),
    ("disability", "unable", "S39", TODAY, NO, "used_period", 0),
    ("disability", "unable", "S39", "01/03/2027", YES, "open_again", 1),
    ("disability", "card ended", "S39", TODAY, YES, "card_ended", 1),
    ("disability", "card ended", "S39", "31/01/2026", YES, "never_asked", 1),
    ("disability", "brother", "S39", TODAY, NO, "not_disabled", 0),
    # Several wives.
    ("three wives", PRINCIPAL, "S21", TODAY, NO, "used_year", 0),
    ("three wives", PRINCIPAL, "H07", TODAY, NO, "sex", 0),
    ("three wives", "certified", "H07", TODAY, YES, "never_asked", None),
    ("three wives", "insured elsewhere", "H07", TODAY, NO, "other_cover", 0),
    ("three wives", "not asked yet", "H07", TODAY, YES, "right_unknown", None),
    ("three wives", "insured elsewhere", "H24", TODAY, NO, "other_cover", 0),
    # A child in kafala has the rights of a child.
    ("kafala", "girl", "S20", TODAY, YES, "never_asked", 1),
    ("kafala", "girl", "H01", TODAY, YES, "never_asked", None),
    ("kafala", "girl", "S18", TODAY, NO, "too_old", 0),
    # What is renewed after a time, or before the end of its validity.
    ("prosthesis", PRINCIPAL, "H13", TODAY, NO, "used_period", 0),
    ("prosthesis", PRINCIPAL, "H13", "05/06/2028", NO, "used_period", 0),
    ("prosthesis", PRINCIPAL, "H13", "06/06/2028", YES, "open_again", 1),
    ("exemption", PRINCIPAL, "H10", "21/11/2026", NO, "used_period", 0),
    ("exemption", PRINCIPAL, "H10", "22/11/2026", YES, "open_again", 1),
    # Schooling: 4 to 6, once a school year; nurseries up to 5, for serving staff.
    ("first schools", "five", "S18", TODAY, NO, "used_year", 0),
    ("first schools", "five", "S18", "31/08/2027", NO, "used_year", 0),
    ("first schools", "five", "S18", "01/09/2027", YES, "open_again", 1),
    ("first schools", "four tomorrow", "S18", TODAY, NO, "too_young", 0),
    ("first schools", "four tomorrow", "S18", "24/11/2026", YES, "never_asked", 1),
    ("nursery of a retiree", "three", "S36", TODAY, NO, "position", 0),
    ("nursery of an officer", "five", "S36", TODAY, YES, "never_asked", 1),
    ("nursery of an officer", "six", "S36", TODAY, NO, "too_old", 0),
    ("excellence", "eldest", "S15", TODAY, NO, "used_once", 0),
    ("excellence", "second", "S15", TODAY, YES, "never_asked", 1),
    # An office's own rule: any number of times within 20,000 dirhams a year.
    ("aid under a yearly ceiling", PRINCIPAL, "S03", "14/09/2026", YES, "asked_before", None),
    ("aid under a yearly ceiling", PRINCIPAL, "S03", TODAY, NO, "used_ceiling", 0),
    ("aid under a yearly ceiling", PRINCIPAL, "S03", "01/01/2027", YES, "asked_before", None),
    # What the file cannot say is a caution.
    ("home", PRINCIPAL, "S25", TODAY, YES, "owner_unknown", 1),
    ("home", PRINCIPAL, "S33", TODAY, YES, "membership_unknown", None),
    ("home", PRINCIPAL, "S01", "31/12/2019", NO, "not_started", 0),
]


@dataclass
class Office:
    """All the families of the table in one office."""

    desk: Desk
    files: dict[str, tuple[int, dict[str, int]]]

    def row(self, family: str, who: str, code: str, on: str) -> LedgerRow:
        """One row of the ledger."""
        file_id, people = self.files[family]
        (found,) = [
            row
            for row in rights_ledger(self.desk, file_id, day(on), people[who])
            if row.type == code
        ]
        return found


def _store(desk: Desk, family: Family) -> tuple[int, dict[str, int]]:
    record = FileRecord(
        family.principal, family.career, date(2010, 1, 1), tuple(family.members.values())
    )
    with desk.write(Action.IMPORT) as session:
        (places,) = bulk.insert_files(session, [record], desk.unit.code)
        people = dict(zip((PRINCIPAL, *family.members), places.people, strict=True))
        records = [_request(desk, one, places.file_id, people) for one in family.asked]
        numbers = bulk.insert_requests(session, records, desk.unit.code)
        for one, number in zip(family.asked, numbers, strict=True):
            request = session.scalars(select(Request).where(Request.number == number)).one()
            request.valid_until = day(one.valid_until) if one.valid_until else None
    return places.file_id, people


def _request(desk: Desk, one: Asked, file_id: int, people: Mapping[str, int]) -> RequestRecord:
    kind, on = desk.catalogue.types[one.type], day(one.on)
    return RequestRecord(
        file_id=file_id,
        beneficiary_id=people[one.who],
        type=one.type,
        kind=kind.kind,
        provider=kind.provider,
        deciding_body=kind.decides[0],
        received_on=on,
        state=one.state,
        state_since=on,
        outcome=one.outcome,
        decided_on=on if one.outcome else None,
        **one.more,
    )


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Any:
    desk = builders.office(tmp_path_factory.mktemp("families") / "office")
    files = {name: _store(desk, family) for name, family in FAMILIES.items()}
    with desk.write(Action.EDIT_CATALOGUE) as session:
        session.add(
            TypeVersion(
                code="S03", number=101, effective_from=date(2026, 1, 1), account_id=desk.account.id,
                body={"recurrence": "event", "ceiling_per_year": 20000}, at=desk.now(),
            )
        )  # fmt: skip
        session.flush()
        changed = office_catalogue(session, desk.today())
    yield Office(desk.with_catalogue(changed), files)
    desk.close()


def test_there_are_twenty_families_and_every_line_names_one_of_them():
    assert len(FAMILIES) >= 20
    assert {line[0] for line in TABLE} == set(FAMILIES)


@pytest.mark.parametrize(
    ("family", "who", "code", "on", "entitled", "reason", "remaining"),
    TABLE,
    ids=[f"{line[0]}: {line[1]} {line[2]} {line[3]}" for line in TABLE],
)
def test_a_right_is_what_was_worked_out_by_hand(
    office: Office, family: str, who: str, code: str, on: str,
    entitled: bool, reason: str, remaining: int | None,
):  # fmt: skip
    row = office.row(family, who, code, on)
    assert (row.entitled, row.reason_code, row.remaining) == (entitled, reason, remaining)


NEXT = [
    ("hajj granted", PRINCIPAL, "S22", TODAY, None),
    ("retiree at 2,500", PRINCIPAL, "S12", TODAY, "01/01/2027"),
    ("camp", "seven tomorrow", "S20", TODAY, "24/11/2026"),
    ("camp", "seventeen today", "S20", TODAY, None),
    ("fallen on duty", "boy", "S07", TODAY, "10/02/2027"),
    ("prosthesis", PRINCIPAL, "H13", TODAY, "06/06/2028"),
    ("exemption", PRINCIPAL, "H10", "21/11/2026", "22/11/2026"),
    ("first schools", "five", "S18", TODAY, "01/09/2027"),
    ("aid under a yearly ceiling", PRINCIPAL, "S03", TODAY, "01/01/2027"),
    ("home", PRINCIPAL, "S01", "31/12/2019", "01/01/2020"),
]


@pytest.mark.parametrize(("family", "who", "code", "on", "opens"), NEXT)
def test_the_next_day_is_the_first_on_which_it_opens(
    office: Office, family: str, who: str, code: str, on: str, opens: str | None
):
    row = office.row(family, who, code, on)
    assert row.next_on == (day(opens) if opens else None)
    if opens:
        assert office.row(family, who, code, opens).entitled


SENTENCES = [
    (
        ("hajj granted", PRINCIPAL, "S22", TODAY),
        "استفاد من منحة الحج: تغطية كاملة بتاريخ 14 ماي 2024 (S-TNG-2024-",
        "؛ تمنح مرة واحدة حسب إعدادات المكتب.",
    ),
    (
        ("hajj granted", PRINCIPAL, "S23", TODAY),
        "استفاد من منحة الحج: تغطية كاملة بتاريخ 14 ماي 2024",
        "؛ تمنح مرة واحدة حسب إعدادات المكتب.",
    ),
    (
        ("widow at 2,000", "widow", "S22", TODAY),
        "استفادت الأسرة من منحة الحج: تغطية كاملة بتاريخ 14 ماي 2015",
        "؛ تمنح مرة واحدة حسب إعدادات المكتب.",
    ),
    (
        ("two widows", "first", "S11", TODAY),
        "استفادت من منحة العيد للأرامل بتاريخ 10 ماي 2026",
        "؛ تمنح مرة في السنة.",
    ),
    (
        ("hajj pending", PRINCIPAL, "S22", TODAY),
        "له طلب جار بشأن منحة الحج: تغطية كاملة بتاريخ 14 ماي 2026",
        "؛ تمنح مرة واحدة حسب إعدادات المكتب.",
    ),
    (
        ("prosthesis", PRINCIPAL, "H13", TODAY),
        "استفاد من رمامة الأسنان بتاريخ 6 يونيو 2023",
        "؛ تمنح مرة كل 5 سنوات حسب إعدادات المكتب.",
    ),
    (
        ("aid under a yearly ceiling", PRINCIPAL, "S03", TODAY),
        "استفاد من مساعدة لوضعية اجتماعية صعبة بتاريخ 15 شتنبر 2026",
        "؛ بلغ سقف السنة 20.000,00\u00a0درهم.",
    ),
    (("home", PRINCIPAL, "S25", TODAY), "يلزم الإدلاء بشهادة عدم الملكية.", ""),
]


@pytest.mark.parametrize(("line", "starts", "ends"), SENTENCES)
def test_one_sentence_cites_the_rule_and_the_earlier_request(
    office: Office, line: tuple[str, str, str, str], starts: str, ends: str
):
    row = office.row(*line)
    told = "".join(letter for letter in row.reason_ar if letter not in "\u2066\u2067\u2068\u2069")
    assert told.startswith(starts)
    assert told.endswith(ends)
    assert not ends or row.request_number in told


def test_what_is_left_of_a_yearly_ceiling_is_told_in_dirhams(office: Office):
    row = office.row("aid under a yearly ceiling", PRINCIPAL, "S03", "14/09/2026")
    assert row.remaining_amount == 800_000
    assert "8.000,00" in row.remaining_ar


def test_a_family_is_read_whole_in_its_order(office: Office):
    file_id, people = office.files["camp"]
    rows = rights_ledger(office.desk, file_id)
    assert len(rows) == len(people) * len(office.desk.catalogue.types)
    assert rows[0].person_id == people[PRINCIPAL]
