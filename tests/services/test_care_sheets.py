"""Acts of a care sheet, their shares, the formal check, settlements and numbers in force."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from desktop_app.domain.claims import Shares
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import ConflictError, ForbiddenError, InvalidError, StaleError
from desktop_app.domain.formats import strip_marks
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Outcome, Role, State
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import agreements, care_sheets, people, requests, settlements
from desktop_app.services.care_forms import ActForm, SettlementForm
from desktop_app.services.care_rows import AgreementState, CareSheet, cotation_words
from desktop_app.services.desk import Desk
from desktop_app.services.forms import CareerForm
from desktop_app.services.rows import FilePage, RequestPage
from desktop_app.storage.models import ActLine, AuditRow, Person, Settlement
from tests import builders

INPE = "123456789"
VISIT = ActForm("01/10/2026", "CS", "300", INPE)
BLOOD = ActForm("02/10/2026", "NFS", "90", INPE)
DRUGS = ActForm("02/10/2026", "PH", "110,50", INPE)


@pytest.fixture
def family(desk: Desk) -> FilePage:
    return builders.officer_file(desk)


def sheet(desk: Desk, page: FilePage, code: str = "H01", **more: object) -> RequestPage:
    """A care sheet of the principal, with its practitioner's number."""
    answers = builders.answers_for(desk, code)
    answers.update(more.pop("answers", {}))  # type: ignore[call-overload]
    for name in ("practitioner_inpe", "facility_inpe"):
        if desk.catalogue.types[code].field(name) is not None:
            answers.setdefault(name, INPE)
    return builders.request(desk, page, code, answers=answers, **more)


def saved(desk: Desk, page: RequestPage, *forms: ActForm) -> CareSheet:
    return care_sheets.save_acts(desk, page.row.id, forms, page.version)


def read(desk: Desk, page: RequestPage) -> CareSheet:
    found = care_sheets.care_sheet(desk, page.row.id)
    assert found is not None
    return found


def codes(found: CareSheet) -> list[str]:
    return [finding.reason for finding in found.findings]


def refused(desk: Desk, page: RequestPage, *forms: ActForm) -> dict[str, str]:
    with pytest.raises(InvalidError) as faults:
        saved(desk, page, *forms)
    return {fault.field: fault.code for fault in faults.value.faults}


# --- acts ----------------------------------------------------------------------------------


def test_acts_are_kept_with_their_shares_and_tariff(desk, family):
    page = sheet(desk, family, amount="500,50")
    found = saved(desk, page, VISIT, BLOOD, DRUGS)
    assert [line.cotation for line in found.lines] == ["CS", "B 70", "PH"]
    assert {line.tariff for line in found.lines} == {"TNR-2025-AMC"}
    assert found.lines[0].shares == Shares(30_000, 15_000, 12_000, 600, 0, 17_400)
    assert found.lines[1].shares == Shares(9_000, 7_700, 6_160, 308, 1_232, 1_300)
    assert found.lines[2].shares == Shares(11_050, 11_050, 7_735, 1_547, 0, 1_768)
    assert found.estimate.asked == 50_050
    assert found.shares == found.estimate
    assert found.is_estimate
    assert found.warnings_ar == ()
    assert read(desk, page) == replace(found)


def test_an_act_is_counted_by_the_tariff_of_its_own_day(desk, family):
    page = sheet(desk, family, "H12", received_on="23/11/2026")
    found = saved(
        desk, page, ActForm("10/12/2025", "CARIE", "300"), ActForm("31/12/2013", "CARIE", "300")
    )
    assert [line.tariff for line in found.lines] == ["TNR-2014", "TNR-2006"]
    assert [line.shares.counted for line in found.lines] == [15_600, 12_000]


def test_the_lines_are_replaced_together_and_leave_a_trail(desk, family):
    page = sheet(desk, family)
    first = saved(desk, page, VISIT, BLOOD)
    assert first.version == page.version + 1
    second = care_sheets.save_acts(desk, page.row.id, [DRUGS], first.version)
    assert [line.code for line in second.lines] == ["PH"]
    with desk.read() as session:
        assert len(list(session.scalars(select(ActLine)))) == 1
        trail = [row for row in session.scalars(select(AuditRow)) if row.table == "act_lines"]
    assert len([row for row in trail if row.after and not row.before]) == 3
    assert len([row for row in trail if row.before and not row.after]) == 2
    assert {row.action for row in trail} == {"save_acts"}
    assert care_sheets.save_acts(desk, page.row.id, [], second.version).lines == ()


def test_someone_elses_change_in_between_is_noticed(desk, family):
    page = sheet(desk, family)
    saved(desk, page, VISIT)
    with pytest.raises(StaleError):
        saved(desk, page, BLOOD)
    assert [line.code for line in read(desk, page).lines] == ["CS"]


def test_the_sum_of_the_acts_is_held_against_the_amount_asked(desk, family):
    page = sheet(desk, family, amount="500")
    (warning,) = saved(desk, page, VISIT).warnings_ar
    assert "300,00" in warning
    assert "500,00" in warning


def test_a_request_without_an_amount_takes_the_sum_of_its_acts(desk, family):
    page = sheet(desk, family, amount="")
    assert saved(desk, page, VISIT, BLOOD).asked == 39_000
    assert requests.request_page(desk, page.row.id).row.amount_requested == 39_000


@pytest.mark.parametrize(
    ("form", "field", "code"),
    [
        (replace(VISIT, on=""), "acts.0.on", "missing_date"),
        (replace(VISIT, on="nonsense"), "acts.0.on", "bad_date"),
        (replace(VISIT, on="24/11/2026"), "acts.0.on", "future_date"),
        (replace(VISIT, on="11/03/1970"), "acts.0.on", "not_alive"),
        (replace(VISIT, on="01/01/2005"), "acts.0.on", "no_tariff"),
        (replace(VISIT, act=""), "acts.0.act", "unknown_act"),
        (replace(VISIT, act="XYZ"), "acts.0.act", "unknown_act"),
        (replace(VISIT, act="K 0"), "acts.0.act", "bad_coefficient"),
        (replace(VISIT, paid=""), "acts.0.paid", "missing_amount"),
        (replace(VISIT, paid="0"), "acts.0.paid", "missing_amount"),
        (replace(VISIT, paid="cent"), "acts.0.paid", "bad_amount"),
        (replace(VISIT, practitioner="12345678"), "acts.0.practitioner", "bad_inpe"),
        (replace(VISIT, practitioner="12345678X"), "acts.0.practitioner", "bad_inpe"),
    ],
)
def test_a_faulty_line_is_refused_whole(desk, family, form, field, code):
    page = sheet(desk, family)
    assert refused(desk, page, form) == {field: code}
    assert read(desk, page).lines == ()


def test_every_fault_of_every_line_is_told_at_once_and_nothing_is_stored(desk, family):
    page = sheet(desk, family)
    first = saved(desk, page, VISIT)
    with pytest.raises(InvalidError) as faults:
        care_sheets.save_acts(
            desk,
            page.row.id,
            [BLOOD, replace(VISIT, act="XYZ", practitioner="1"), replace(VISIT, paid="")],
            first.version,
        )
    assert {fault.field for fault in faults.value.faults} == {
        "acts.1.act",
        "acts.1.practitioner",
        "acts.2.paid",
    }
    assert [line.code for line in read(desk, page).lines] == ["CS"]


def test_an_act_after_a_death_is_refused(desk):
    principal = builders.person(died_on="15/09/2026")
    family = people.register_file(
        desk, principal, CareerForm(matricule="55001"), [builders.spouse(other_cover=False)]
    )
    wife = family.members[1].person.id
    page = sheet(desk, family, person_id=wife)
    with desk.write(Action.EDIT_PEOPLE) as session:
        session.get_one(Person, wife).died_on = date(2026, 9, 30)
    assert refused(desk, page, VISIT) == {"acts.0.on": "not_alive"}
    assert saved(desk, page, replace(VISIT, on="30/09/2026")).lines


def test_a_sheet_holds_sixty_acts(desk, family):
    page = sheet(desk, family)
    assert refused(desk, page, *[VISIT] * 61) == {"acts": "too_many"}
    assert len(saved(desk, page, *[VISIT] * 60).lines) == 60


def test_drugs_are_paid_whole_under_an_exemption_valid_on_the_day(desk, family):
    exempt = {"etm_number": "118-2022", "etm_valid_until": "01/10/2026"}
    page = sheet(desk, family, "H02", answers=exempt)
    found = saved(desk, page, replace(DRUGS, on="01/10/2026"), replace(DRUGS, on="02/10/2026"))
    assert [line.group for line in found.lines] == ["drugs_exempt", "drugs"]
    assert [line.shares.base for line in found.lines] == [11_050, 7_735]


def test_a_public_hospital_is_kept_with_its_line(desk, family):
    page = sheet(desk, family)
    surgery = ActForm("01/10/2026", "KC 80", "1800", INPE, public=True)
    (line,) = saved(desk, page, surgery).lines
    assert (line.public, line.rate, line.shares.base) == (True, 100, 180_000)
    assert line.typed == "KC 80"


def test_only_care_sheets_have_acts_and_only_while_they_are_undecided(desk, family):
    social = builders.request(desk, family, "S03")
    assert care_sheets.care_sheet(desk, social.row.id) is None
    with pytest.raises(ConflictError, match="no care sheet"):
        saved(desk, social, VISIT)
    page = builders.before_decision(desk, sheet(desk, family))
    decided = builders.step(desk, page, RequestAction.DECIDE, outcome=Outcome.REFUSED, reason="-")
    with pytest.raises(ConflictError, match="is decided"):
        saved(desk, decided, VISIT)


def test_the_auditor_reads_and_does_not_write(desk, family):
    page = sheet(desk, family)
    saved(desk, page, VISIT)
    auditor = builders.seat(desk, Role.AUDITOR)
    found = read(auditor, page)
    assert not found.may_edit
    assert not found.may_settle
    with pytest.raises(ForbiddenError):
        saved(auditor, page, BLOOD)
    with pytest.raises(ForbiddenError):
        settlements.settle(auditor, page.row.id, SettlementForm(base="1"), page.version)
    auditor.close()


def test_what_may_be_typed_is_that_of_the_day(desk):
    offered = {one.code: one for one in care_sheets.acts_on(desk, date(2026, 10, 1))}
    assert offered["NFS"].cotation == "B 70"
    assert offered["C"].reference == 8_000
    assert offered["IRM"].agreement
    with pytest.raises(InvalidError):
        care_sheets.acts_on(desk, date(2000, 1, 1))


@pytest.mark.parametrize(
    ("letter", "coefficient", "told"),
    [("K", 5000, "K 50"), ("K", 650, "K 6,5"), ("K", 625, "K 6,25"), ("C", 100, "C")],
)
def test_a_cotation_is_written_as_it_is_typed(letter, coefficient, told):
    assert cotation_words(letter, coefficient) == told


# --- dates of the request itself -------------------------------------------------------------


def test_care_before_the_birth_or_ended_before_it_began_is_refused_at_the_counter(desk, family):
    with pytest.raises(InvalidError) as faults:
        sheet(desk, family, answers={"care_date": "11/03/1970"})
    assert [fault.field for fault in faults.value.faults] == ["answers.care_date"]
    with pytest.raises(InvalidError) as faults:
        sheet(desk, family, answers={"continuous_until": "30/09/2026"})
    assert [fault.field for fault in faults.value.faults] == ["answers.continuous_until"]


def test_the_limit_of_a_sheet_is_told_with_the_sheet(desk, family):
    found = read(desk, sheet(desk, family, answers={"continuous_until": "15/10/2026"}))
    assert found.limit is not None
    assert found.limit.last == date(2026, 12, 14)
    assert read(desk, sheet(desk, family, "H11")).limit is None


# --- the formal check --------------------------------------------------------------------------


def test_a_sheet_in_order_has_no_findings(desk, family):
    page = sheet(desk, family)
    assert codes(saved(desk, page, VISIT, DRUGS)) == []


def test_a_late_sheet_is_a_warning_with_its_reason(desk, family):
    page = sheet(desk, family, answers={"care_date": "20/09/2026"})
    (finding,) = read(desk, page).findings
    assert finding.reason == "late_sheet"
    assert finding.reason_ar == desk.reference.reasons["late_sheet"].name_ar
    assert "19/11/2026" in strip_marks(finding.seen_ar)
    assert page.row.state is State.REGISTERED


def test_a_line_without_a_number_is_found(desk, family):
    page = sheet(desk, family, answers={"practitioner_inpe": ""})
    assert codes(read(desk, page)) == ["no_practitioner_mark"]
    found = saved(desk, page, VISIT, replace(BLOOD, practitioner=""))
    (finding,) = found.findings
    assert finding.seen_ar == "عمل واحد بدون رقم الممارس (INPE)."


def test_a_missing_prescription_is_found(desk, family):
    page = sheet(desk, family, papers=["D32", "D34", "D37"])
    assert codes(read(desk, page)) == ["no_prescription"]
    page = sheet(desk, family, papers=["D32", "D33", "D34"])
    assert codes(saved(desk, page, VISIT)) == []
    again = requests.request_page(desk, page.row.id)
    assert codes(saved(desk, again, DRUGS)) == ["no_prescription"]


def test_a_missing_invoice_or_its_number_is_found(desk, family):
    assert codes(read(desk, sheet(desk, family, papers=["D32", "D33", "D37"]))) == [
        "invoice_not_original"
    ]
    assert codes(read(desk, sheet(desk, family, "H11"))) == ["invoice_not_original"]
    named = sheet(desk, family, "H11", answers={"supplier_ice": "001234567000012"})
    assert codes(read(desk, named)) == []


def test_one_sheet_for_two_persons_is_found(desk, family):
    number = {"sheet_number": "F-7788"}
    first = sheet(desk, family, answers=number)
    assert codes(read(desk, first)) == []
    other = sheet(desk, family, answers=number, person_id=family.members[1].person.id)
    assert codes(read(desk, other)) == ["several_persons"]
    assert codes(read(desk, first)) == ["several_persons"]


def test_acts_far_apart_ask_for_the_end_of_the_treatment(desk, family):
    far = replace(BLOOD, on="01/09/2026")
    page = sheet(desk, family)
    assert codes(saved(desk, page, VISIT, far)) == ["more_information"]
    long = sheet(desk, family, answers={"continuous_until": "01/10/2026"})
    assert codes(saved(desk, long, VISIT, far)) == []


def test_care_given_while_the_right_was_open_may_be_lodged_after(desk):
    """The child turned 21 on 1 October 2026; today is 23 November."""
    child = builders.child("أيمن", "01/10/2005", mother="#0")
    family = people.register_file(
        desk,
        builders.person(),
        CareerForm(matricule="55003"),
        [builders.spouse(other_cover=False), child],
    )
    who = family.members[2].person.id
    before = sheet(desk, family, person_id=who, answers={"care_date": "30/09/2026"})
    assert before.row.number
    with pytest.raises(ConflictError) as refused:
        sheet(desk, family, person_id=who, answers={"care_date": "01/10/2026"})
    assert refused.value.code == "closed_type"


def test_a_right_that_was_closed_on_the_day_is_found(desk):
    """The birth date is corrected after the deposit: the child turned 21 on 1 October 2026."""
    child = builders.child("أيمن", "01/10/2006", mother="#0")
    family = people.register_file(
        desk,
        builders.person(),
        CareerForm(matricule="55002"),
        [builders.spouse(other_cover=False), child],
    )
    who = family.members[2].person.id
    before = sheet(desk, family, person_id=who, answers={"care_date": "30/09/2026"})
    after = sheet(desk, family, person_id=who, answers={"care_date": "01/10/2026"})
    assert codes(read(desk, after)) == []
    with desk.write(Action.EDIT_PEOPLE) as session:
        session.get_one(Person, who).birth = PartialDate.of(date(2005, 10, 1))
    assert codes(read(desk, before)) == []
    assert codes(read(desk, after)) == ["rights_closed"]


def test_an_act_or_a_type_that_needs_an_agreement_is_found_without_one(desk, family):
    page = sheet(desk, family, "H20")
    scan = ActForm("01/10/2026", "SCANNER", "1200", INPE)
    assert codes(saved(desk, page, BLOOD)) == []
    again = requests.request_page(desk, page.row.id)
    assert codes(saved(desk, again, scan)) == ["no_prior_agreement"]
    named = sheet(desk, family, "H20", answers={"agreement_number": "AP-1"})
    assert codes(saved(desk, named, scan)) == []
    assert "no_prior_agreement" in codes(read(desk, sheet(desk, family, "H13")))


def test_the_findings_are_there_for_the_clerk_by_request(desk, family):
    late = sheet(desk, family, answers={"care_date": "20/09/2026"})
    found = care_sheets.care_sheet(desk, late.row.id)
    assert [finding.reason for finding in found.findings] == ["late_sheet"]
    social = builders.request(desk, family, "S03")
    assert care_sheets.care_sheet(desk, social.row.id) is None


# --- settlements -------------------------------------------------------------------------------


@pytest.fixture
def sent(desk: Desk, family: FilePage) -> RequestPage:
    """A sheet of 390 dirhams sent to the funds on its day of deposit, 2 November."""
    page = sheet(desk, family, amount="390", received_on="02/11/2026")
    saved(desk, page, VISIT, BLOOD)
    return builders.before_decision(desk, requests.request_page(desk, page.row.id))


STATEMENT = SettlementForm("20/11/2026", "DEC-2214", "180", "10", "12,32")


def test_what_is_settled_takes_the_place_of_the_estimate(desk, sent):
    assert read(desk, sent).may_settle
    settlements.settle(desk, sent.row.id, STATEMENT, sent.version)
    found = read(desk, sent)
    assert found.shares == Shares(39_000, 22_700, 18_000, 1_000, 1_232, 18_768)
    assert found.estimate.base == 18_160
    assert not found.is_estimate
    assert found.settlement is not None
    assert found.settlement.reference == "DEC-2214"


def test_a_share_left_empty_stays_an_estimate(desk, sent):
    form = replace(STATEMENT, complementary="")
    settlements.settle(desk, sent.row.id, form, sent.version)
    found = read(desk, sent)
    assert found.is_estimate
    assert (found.shares.complementary, found.shares.left) == (1_232, 18_768)


def test_a_settlement_can_be_corrected_and_the_trail_keeps_both(desk, sent):
    settlements.settle(desk, sent.row.id, STATEMENT, sent.version)
    again = requests.request_page(desk, sent.row.id)
    row = settlements.settle(desk, sent.row.id, replace(STATEMENT, base="170"), again.version)
    assert row.base == 17_000
    with desk.read() as session:
        assert len(list(session.scalars(select(Settlement)))) == 1
        trail = [row for row in session.scalars(select(AuditRow)) if row.table == "settlements"]
    assert len(trail) == 2


def test_a_settlement_can_come_with_the_decision(desk, sent):
    page = builders.step(
        desk, sent, RequestAction.DECIDE, outcome=Outcome.ACCEPTED, amount="202,32",
        settlement=STATEMENT,
    )  # fmt: skip
    assert page.row.state is State.DECIDED
    assert not read(desk, page).is_estimate


def test_a_decision_with_a_faulty_statement_is_not_taken(desk, sent):
    wrong = replace(STATEMENT, base="5000")
    with pytest.raises(InvalidError) as faults:
        builders.step(desk, sent, RequestAction.DECIDE, outcome=Outcome.ACCEPTED, settlement=wrong)
    assert [fault.field for fault in faults.value.faults] == ["settlement.base"]
    assert requests.request_page(desk, sent.row.id).row.state is State.TRANSMITTED
    assert read(desk, sent).settlement is None


@pytest.mark.parametrize(
    ("form", "field", "code"),
    [
        (replace(STATEMENT, on="24/11/2026"), "on", "future_date"),
        (replace(STATEMENT, on="01/11/2026"), "on", "before_deposit"),
        (replace(STATEMENT, base="", mutual="", complementary=""), "base", "missing_amount"),
        (replace(STATEMENT, base="390,01", mutual="", complementary=""), "base", "over_asked"),
        (replace(STATEMENT, mutual="beaucoup"), "mutual", "bad_amount"),
        (replace(STATEMENT, reference="x" * 61), "reference", "too_long"),
    ],
)
def test_a_faulty_statement_is_refused(desk, sent, form, field, code):
    with pytest.raises(InvalidError) as faults:
        settlements.settle(desk, sent.row.id, form, sent.version)
    assert {fault.field: fault.code for fault in faults.value.faults} == {field: code}
    assert read(desk, sent).settlement is None


def test_nothing_is_settled_before_it_is_sent(desk, family):
    page = sheet(desk, family)
    assert not read(desk, page).may_settle
    with pytest.raises(ConflictError, match="not sent"):
        settlements.settle(desk, page.row.id, STATEMENT, page.version)
    with pytest.raises(StaleError):
        settlements.settle(desk, page.row.id, STATEMENT, page.version + 1)


# --- numbers in force ----------------------------------------------------------------------------


def granted(desk: Desk, family: FilePage, code: str, number: str, start: str, end: str):
    page = builders.before_decision(desk, builders.request(desk, family, code))
    return builders.step(
        desk, page, RequestAction.DECIDE, outcome=Outcome.ACCEPTED, granted_number=number,
        valid_from=start, valid_until=end,
    )  # fmt: skip


def test_a_persons_numbers_are_listed_with_their_validity(desk, family):
    who = family.principal.person.id
    granted(desk, family, "H09", "ETM-7", "01/06/2026", "31/05/2031")
    granted(desk, family, "H04", "PEC-3", "01/01/2026", "31/01/2026")
    granted(desk, family, "H08", "AP-9", "01/12/2026", "")
    rows = agreements.agreements_of(desk, who, date(2026, 11, 23))
    assert [(row.number, row.state) for row in rows] == [
        ("ETM-7", AgreementState.IN_FORCE),
        ("AP-9", AgreementState.TO_COME),
        ("PEC-3", AgreementState.EXPIRED),
    ]
    later = agreements.agreements_of(desk, who, date(2031, 6, 1))
    assert {row.number for row in later if row.state is AgreementState.EXPIRED} == {
        "ETM-7",
        "PEC-3",
    }
    assert agreements.agreements_of(desk, family.members[1].person.id, desk.today()) == ()


def test_a_refused_agreement_gives_no_number(desk, family):
    page = builders.before_decision(desk, builders.request(desk, family, "H09"))
    builders.step(desk, page, RequestAction.DECIDE, outcome=Outcome.REFUSED, reason="-")
    assert agreements.agreements_of(desk, family.principal.person.id, desk.today()) == ()


def test_the_number_in_force_is_offered_to_the_sheet_that_asks_for_it(desk, family):
    granted(desk, family, "H09", "ETM-7", "01/06/2026", "31/05/2031")
    rows = agreements.agreements_of(desk, family.principal.person.id, desk.today())
    fields = frozenset(field.name for field in desk.catalogue.types["H02"].fields)
    assert agreements.proposed_answers(rows, fields) == {
        "etm_number": "ETM-7",
        "etm_valid_until": "2031-05-31",
    }
    plain = frozenset(field.name for field in desk.catalogue.types["H01"].fields)
    assert agreements.proposed_answers(rows, plain) == {}


@pytest.mark.parametrize(
    ("care", "until", "found"),
    [
        ("01/10/2026", "", []),
        ("31/05/2026", "", ["no_prior_agreement", "late_sheet"]),
        ("01/10/2026", "30/09/2026", ["no_prior_agreement"]),
    ],
)
def test_a_number_that_was_not_valid_on_the_day_of_care_is_found(desk, family, care, until, found):
    granted(desk, family, "H09", "ETM-7", "01/06/2026", "31/05/2031")
    told = {"etm_number": "ETM-7", "care_date": care, "etm_valid_until": until}
    page = sheet(desk, family, "H02", answers=told)
    assert sorted(codes(read(desk, page))) == sorted(found)
