"""The register of prints, the office's key, and the verdict on what was scanned or typed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from desktop_app.domain import crockford
from desktop_app.domain.errors import ForbiddenError
from desktop_app.domain.seals import PREFIX, Seal, payload, read_payload
from desktop_app.domain.vocabulary import PrintState, ReleaseWay, Role
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import people, prints, signing, verification
from desktop_app.services.desk import Desk
from desktop_app.services.print_rows import Finding, PrintQuery, PrintSubject, Verdict
from desktop_app.services.printing import Trace, log_print
from desktop_app.services.prints import Paper, complete, give_up
from desktop_app.storage.models import AuditRow, Print, SigningKey
from tests import builders

PRINT = bytes(range(32))


@pytest.fixture
def page(desk):
    return builders.request(desk, builders.officer_file(desk), "S03")


def made(desk: Desk, subject: PrintSubject | None = None, kind: str = "deposit_receipt") -> Paper:
    """A document that was numbered, drawn and sealed."""
    paper = Paper(kind, "وصل الإيداع", subject)
    paper.numbered(desk)
    paper.sealed(PRINT, 2)
    complete(desk, paper, {"rows": 3})
    return paper


def taken(desk: Desk, subject: PrintSubject | None = None, **more: object) -> Paper:
    paper = made(desk, subject, **more)
    log_print(desk, Trace("وصل", None, {}, paper.mark.id))
    return paper


def of_request(page) -> PrintSubject:
    return PrintSubject(request_id=page.row.id)


def audit(desk: Desk) -> list[AuditRow]:
    with desk.read() as session:
        return list(session.scalars(select(AuditRow)))


# --- the register -------------------------------------------------------------------------------


def test_numbers_are_yearly_and_without_a_gap(desk, clock, page):
    first, second = made(desk), made(desk)
    assert [first.mark.number, second.mark.number] == ["2026/000001", "2026/000002"]
    clock.pass_days(60)
    assert made(desk).mark.number == "2027/000001"


def test_a_maker_that_refuses_takes_no_number_and_one_that_fails_leaves_its_row(desk):
    early = Paper("deposit_receipt", "وصل")
    give_up(desk, early)
    assert prints.count_prints(desk, PrintQuery(seen_too=True)) == 0
    late = Paper("deposit_receipt", "وصل")
    late.numbered(desk)
    assert late.numbered(desk) is late.mark
    give_up(desk, late)
    assert builders.print_row(desk, late.mark.id).state is PrintState.VOID
    assert made(desk).mark.number == "2026/000002"


def test_a_document_is_looked_at_then_taken_out_each_time_noted(desk, page):
    paper = made(desk, of_request(page))
    seen = builders.print_row(desk, paper.mark.id)
    assert (seen.state, seen.releases, seen.pages) == (PrintState.MADE, (), 2)
    assert prints.list_prints(desk, PrintQuery(), 0, 10) == []
    trace = Trace("وصل", page.file.id, {}, paper.mark.id)
    log_print(desk, trace, ReleaseWay.PRINTED)
    log_print(desk, trace, ReleaseWay.MAILED)
    [row] = prints.list_prints(desk, PrintQuery(), 0, 10)
    assert row.state is PrintState.RELEASED
    assert [one.way for one in row.releases] == [ReleaseWay.PRINTED, ReleaseWay.MAILED]
    assert (row.about_ar, row.about_number) == (page.row.beneficiary_ar, page.row.number)
    assert row.subject == PrintSubject(page.file.id, page.row.id)
    told = [one for one in audit(desk) if one.action == "print"]
    assert [one.after["paper"] for one in told] == [paper.mark.number] * 2
    assert told[1].after["way"] == "mailed"


def test_each_write_has_its_line_in_the_trail_and_a_file_hears_of_it_once(desk, page):
    before = len(people.file_history(desk, page.file.id))
    paper = made(desk, of_request(page))
    log_print(desk, Trace("وصل", page.file.id, {}, paper.mark.id))
    tables = [one.table for one in audit(desk) if one.action in {"make_print", "release_print"}]
    assert tables.count("prints") >= 3
    assert tables.count("print_releases") == 1
    assert len(people.file_history(desk, page.file.id)) == before + 1


def test_the_list_is_narrowed(desk, clock, page):
    file_id = page.file.id
    one = taken(desk, of_request(page))
    clock.pass_days(1)
    other = taken(desk, PrintSubject(file_id=file_id), kind="person_summary")
    made(desk)

    def numbers(**asked: object) -> list[str]:
        query = PrintQuery(**asked)
        found = [row.number for row in prints.list_prints(desk, query, 0, 10)]
        assert prints.count_prints(desk, query) == len(found)
        return found

    assert numbers() == [other.mark.number, one.mark.number]
    assert numbers(kind="person_summary") == [other.mark.number]
    assert numbers(subject=of_request(page)) == [one.mark.number]
    assert numbers(subject=PrintSubject(file_id=file_id)) == [other.mark.number, one.mark.number]
    assert numbers(first=desk.today()) == [other.mark.number]
    assert numbers(last=one.mark.on) == [one.mark.number]
    assert numbers(text=one.mark.number) == numbers(text="2026/1") == [one.mark.number]
    assert numbers(text=page.row.number.lower()) == [one.mark.number]
    assert numbers(text=page.file.number) == numbers(text="زياني كريم") == numbers()
    assert numbers(text="لا أحد") == numbers(text="100%") == []
    assert numbers(text=" % ") == numbers()
    assert numbers(way=ReleaseWay.MAILED) == []
    assert numbers(account_id=99) == []
    assert len(numbers(seen_too=True)) == 3
    assert prints.print_kinds(desk) == ["deposit_receipt", "person_summary"]


def test_a_clerk_sees_what_they_printed_and_all_of_one_subject(desk, page):
    clerk = builders.seat(desk, Role.RECEPTION)
    head, own = taken(desk, of_request(page)), taken(clerk)
    found = prints.list_prints(clerk, PrintQuery(), 0, 10)
    assert [row.number for row in found] == [own.mark.number]
    assert prints.count_prints(clerk, PrintQuery(account_id=desk.account.id)) == 1
    of_it = prints.list_prints(clerk, PrintQuery(subject=of_request(page)), 0, 10)
    assert [row.number for row in of_it] == [head.mark.number]
    assert len(prints.list_prints(desk, PrintQuery(), 0, 10)) == 2
    clerk.close()


def test_who_took_a_paper_out_finds_it_among_their_own(desk, page):
    clerk = builders.seat(desk, Role.RECEPTION)
    paper = made(desk, of_request(page))
    log_print(clerk, Trace("وصل", None, {}, paper.mark.id))
    assert [row.number for row in prints.list_prints(clerk, PrintQuery(), 0, 10)] == ["2026/000001"]
    clerk.close()


def test_a_document_that_is_not_there(desk):
    with pytest.raises(ValueError, match="numbered"):
        Paper("x", "y").sealed(PRINT, 1)


# --- the key ------------------------------------------------------------------------------------


def test_the_key_is_made_with_the_office_and_its_seed_is_in_no_trail(desk):
    with desk.read() as session:
        [key] = session.scalars(select(SigningKey))
    assert key.seed not in "".join(str(one.after) for one in audit(desk))
    assert any(one.table == "signing_keys" and one.after["public"] for one in audit(desk))
    for path in desk.folder.iterdir():
        data = path.read_bytes()
        assert key.seed.encode() not in data
        assert bytes.fromhex(key.seed) not in data


def test_an_office_of_an_earlier_version_gets_its_key_at_the_first_need(desk):
    with desk.database.write(desk.author("test")) as session:
        session.execute(text("DELETE FROM signing_keys"))
    pem = signing.public_key(desk)
    assert pem.startswith("-----BEGIN PUBLIC KEY-----")
    assert signing.public_key(desk) == pem
    assert verification.verify(desk, taken(desk).payload).is_genuine


def test_the_public_key_alone_checks_a_seal(desk):
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    seal, signature = read_payload(made(desk).payload)
    key = load_pem_public_key(signing.public_key(desk).encode())
    key.verify(signature, seal.signed)


# --- the verdict --------------------------------------------------------------------------------


def test_a_scanned_code_tells_the_paper_then_and_today(desk, page):
    paper = taken(desk, of_request(page))
    found = verification.verify(desk, paper.payload)
    assert found.finding is Finding.GENUINE
    assert (found.number, found.kind, found.on) == (
        "2026/000001", "deposit_receipt", desk.today()
    )  # fmt: skip
    assert found.known.account_ar == desk.account.full_name_ar
    assert (found.compares, found.changes, found.cautions) == (True, 0, ())
    assert [one.key for one in found.comparisons][:3] == ["request", "who", "what"]
    builders.step(desk, page, RequestAction.REVIEW)
    changed = verification.verify(desk, paper.payload)
    assert [one.key for one in changed.comparisons if one.is_changed] == ["state"]
    [state] = [one for one in changed.comparisons if one.key == "state"]
    assert (state.then_ar, state.now_ar) == ("مودع", "قيد الدراسة")


def test_number_and_code_are_enough_without_a_scanner(desk, page):
    paper = taken(desk, of_request(page))
    typed = f"{paper.mark.number} {paper.mark.code}"
    assert verification.verify(desk, typed).finding is Finding.GENUINE
    assert verification.verify(desk, typed.lower().replace("-", " ")).is_genuine
    assert verification.verify(desk, f"{paper.mark.number} 0000-0000").finding is Finding.WRONG_CODE
    assert verification.verify(desk, f"{paper.mark.number} 12").finding is Finding.WRONG_CODE
    assert verification.verify(desk, paper.mark.number).finding is Finding.NO_CODE
    assert verification.verify(desk, "2026/000099 AAAA-AAAA").finding is Finding.UNKNOWN_NUMBER
    assert verification.verify(desk, "مرحبا").finding is Finding.NOT_A_SEAL
    earlier = "RIAYA|SLIP|D-TNG-2026-000142|2026-11-23|29C4-D6A8"
    assert verification.verify(desk, earlier).finding is Finding.EARLIER


def test_a_paper_only_looked_at_and_one_with_a_newer_are_told(desk, page):
    old = taken(desk, of_request(page))
    seen = made(desk, of_request(page))
    assert verification.verify(desk, old.payload).cautions == ()
    assert len(verification.verify(desk, seen.payload).cautions) == 1
    newer = taken(desk, of_request(page))
    taken(desk, PrintSubject(file_id=page.file.id))
    found = verification.verify(desk, old.payload)
    assert found.is_genuine
    assert found.later.number == newer.mark.number
    assert newer.mark.number in str(found.cautions[0])
    assert verification.verify(desk, newer.payload).later is None


def test_lists_have_nothing_to_be_compared_with(desk):
    found = verification.verify(desk, taken(desk, kind="requests_register").payload)
    assert (found.is_genuine, found.compares, found.changes) == (True, False, 0)
    assert [one.then_ar.strip("\u2066\u2069") for one in found.comparisons] == ["3"]


def test_another_office_is_told_from_a_forgery(desk, tmp_path, page):
    other = builders.office(tmp_path / "other", desk.clock)
    foreign = taken(other)
    assert verification.verify(desk, foreign.payload).finding is Finding.OTHER_OFFICE
    assert verification.verify(desk, foreign.payload).unit_ar == other.unit.name_ar
    own = taken(desk, of_request(page))
    seal, signature = read_payload(own.payload)
    raised = replace(seal, number="2026/000777")
    assert verification.verify(desk, payload(raised, signature)).finding is Finding.FORGED
    stranger, _ = read_payload(foreign.payload)
    posing = replace(stranger, key_name=seal.key_name)
    assert verification.verify(desk, payload(posing, signature)).finding is Finding.FORGED
    other.close()


def test_what_a_restored_backup_no_longer_knows(desk, page):
    lost, taken_again = taken(desk, of_request(page)), taken(desk)
    with desk.database.write(desk.author("test")) as session:
        session.execute(text("DELETE FROM print_releases"))
        session.execute(text("DELETE FROM prints WHERE id = :id"), {"id": lost.mark.id})
        row = session.get_one(Print, taken_again.mark.id)
        row.fingerprint = "00" * 32
    assert verification.verify(desk, lost.payload).finding is Finding.UNKNOWN_NUMBER
    assert verification.verify(desk, taken_again.payload).finding is Finding.OTHER_DOCUMENT


def test_a_number_that_was_never_finished_is_no_paper(desk):
    paper = Paper("deposit_receipt", "وصل")
    mark = paper.numbered(desk)
    assert verification.verify(desk, f"{mark.number} {mark.code}").finding is Finding.UNFINISHED


def test_a_file_is_compared_page_for_page(desk, page):
    paper = taken(desk, of_request(page))
    assert verification.verify_file(desk, paper.payload, PRINT).is_genuine
    changed = verification.verify_file(desk, paper.payload, PRINT[::-1])
    assert changed.finding is Finding.ALTERED
    assert not changed.compares
    assert verification.verify_file(desk, "", PRINT).finding is Finding.UNSEALED
    assert verification.verify_file(desk, paper.payload[:50], PRINT).finding is Finding.TRUNCATED


def test_every_finding_has_its_two_sentences():
    assert set(verification.WORDS) == set(Finding)
    assert Verdict(Finding.GENUINE, *verification.WORDS[Finding.GENUINE]).is_genuine


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_no_letter_of_a_payload_can_be_changed(desk, data):
    if not prints.count_prints(desk, PrintQuery()):
        taken(desk)
    with desk.read() as session:
        said = session.scalars(select(Print.payload)).first()
    place = data.draw(st.integers(len(PREFIX), len(said) - 1))
    letter = data.draw(st.sampled_from([one for one in crockford.LETTERS if one != said[place]]))
    found = verification.verify(desk, said[:place] + letter + said[place + 1 :])
    assert not found.is_genuine


def test_the_seal_says_nothing_personal(desk, page):
    seal, _ = read_payload(taken(desk, of_request(page)).payload)
    assert Seal.__slots__ == ("key_name", "unit", "kind", "number", "on", "code", "fingerprint")
    assert (seal.unit, seal.kind, seal.number) == ("TNG", "deposit_receipt", "2026/000001")
    assert seal.fingerprint == PRINT[:8]


def test_a_role_without_the_right_gets_nothing(desk, monkeypatch):
    monkeypatch.setattr(type(desk), "may", lambda _desk, _action: False)
    for ask in (
        lambda: verification.verify(desk, "x"),
        lambda: prints.list_prints(desk, PrintQuery(), 0, 1),
        lambda: Paper("x", "y").numbered(desk),
    ):
        with pytest.raises(ForbiddenError):
            ask()
