"""An office's own changes of the catalogue: in force from their day, kept by the requests."""

from datetime import date

from desktop_app.domain.roles import Action
from desktop_app.services import accounts
from desktop_app.services.backups import check
from desktop_app.services.desk import Desk
from desktop_app.services.office_catalogue import office_catalogue
from desktop_app.services.requests import request_page
from desktop_app.storage.models import TypeVersion
from desktop_app.translate import tell
from tests import builders

FIRST = date(2026, 11, 20)


def changed(desk: Desk, body: dict, number: int = 101, since: date = FIRST) -> Desk:
    """The desk after the office changed S03 from a day on."""
    with desk.write(Action.EDIT_CATALOGUE) as session:
        session.add(
            TypeVersion(
                code="S03", number=number, effective_from=since, body=body,
                reason="", account_id=desk.account.id, at=desk.now(),
            )
        )  # fmt: skip
        session.flush()
        return desk.with_catalogue(office_catalogue(session, desk.today()))


def test_the_desk_has_the_offices_changes_after_signing_in(desk: Desk):
    assert changed(desk, {"ceiling": 12000}).catalogue.types["S03"].ceiling == 1_200_000
    again = accounts.sign_in(desk.folder, "head", builders.PASSWORD, desk.clock)
    assert again.catalogue.types["S03"].ceiling == 1_200_000
    again.close()


def test_a_request_keeps_the_version_of_its_deposit_day(desk: Desk):
    file = builders.officer_file(desk)
    desk = changed(desk, {"ceiling": 12000, "target_days": 10})
    before = builders.request(desk, file, received_on="19/11/2026")
    after = builders.request(desk, file, received_on="20/11/2026")
    assert before.row.type_version == 1
    assert after.row.type_version == 101
    assert (before.term_days, after.term_days) == (60, 10)
    desk = changed(desk, {"target_days": 5}, 102, date(2026, 11, 23))
    assert request_page(desk, after.row.id).row.type_version == 101


def test_an_office_opens_though_a_stored_change_is_no_longer_accepted(desk: Desk):
    desk = changed(desk, {"papers": ["D99"]})
    assert desk.catalogue.types["S03"].version == 1
    told = {one.part: one for one in check(desk)}["catalogue"]
    assert not told.sound
    assert "D99" in tell(told.detail)
