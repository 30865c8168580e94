"""Kept papers: added, tied to the list of papers, listed, read, handed out, removed."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import event, func, select, text, update

from desktop_app.domain.errors import (
    ConflictError,
    ForbiddenError,
    InvalidError,
    NotFoundError,
    SealedError,
)
from desktop_app.domain.glass import Veil
from desktop_app.domain.roles import ALLOWED, Action
from desktop_app.domain.scans import Limits
from desktop_app.domain.vocabulary import Role, State
from desktop_app.services import (
    attachments,
    backups,
    glass,
    moves,
    people,
    requests,
    scan_folder,
    trash,
)
from desktop_app.services.attachment_rows import AttachForm
from desktop_app.services.scans import examine
from desktop_app.storage import attachment_queries
from desktop_app.storage.models import Attachment, AuditRow, Blob, RequestPaper
from desktop_app.translate import tell
from tests import builders, scans

LIMITS = Limits()


def scan(data: bytes | None = None, name: str = "scan.pdf"):
    return examine(data if data is not None else scans.pdf(), name, LIMITS)


@pytest.fixture
def page(desk):
    return builders.officer_file(desk)


@pytest.fixture
def waiting(desk, page):
    """A request of which every paper is missing."""
    return builders.request(desk, page, "S03", papers=[])


def trail(desk, action: str) -> list[AuditRow]:
    with desk.read() as session:
        query = select(AuditRow).where(AuditRow.action == action).order_by(AuditRow.seq)
        return list(session.scalars(query))


def count(desk, table) -> int:
    with desk.read() as session:
        return session.scalar(select(func.count()).select_from(table))


def keep(desk, file_id, data=None, **more):
    return attachments.add_attachment(desk, AttachForm(file_id, **more), scan(data))


# Adding


def test_a_paper_is_kept_with_a_trail_that_has_no_bytes(desk, page):
    data = scans.picture("JPEG")
    row = attachments.add_attachment(
        desk, AttachForm(page.file.id), examine(data, "../../etc/شهادة.pdf", LIMITS)
    )
    assert (row.name, row.pages, row.size) == ("شهادة.jpg", 1, len(data))
    assert attachments.read_attachment(desk, row.id) == data
    (told,) = trail(desk, "add_attachment")
    assert told.table == "attachments"
    assert told.file_id == page.file.id
    assert told.after["sha256"] == row.sha256
    assert len(json.dumps(told.after)) < 1000
    assert "body" not in told.after


def test_the_same_paper_twice_is_kept_once(desk, page, waiting):
    first = keep(desk, page.file.id)
    second = keep(desk, page.file.id, request_id=waiting.row.id)
    assert first.sha256 == second.sha256
    assert count(desk, Blob) == 1
    with pytest.raises(ConflictError) as caught:
        keep(desk, page.file.id)
    assert caught.value.code == "kept_already"
    assert count(desk, Attachment) == 2


def test_what_can_be_packed_is(desk, page):
    loose = scans.pdf(300)
    row = keep(desk, page.file.id, loose)
    dense = keep(desk, page.file.id, scans.noise(1))
    with desk.read() as session:
        stored = {one.sha256: one for one in session.scalars(select(Blob))}
    assert stored[row.sha256].packed
    assert len(stored[row.sha256].body) < len(loose) / 2
    assert not stored[dense.sha256].packed
    assert attachments.read_attachment(desk, row.id) == loose


def test_a_paper_of_the_list_counts_as_received(desk, page, waiting):
    code = waiting.papers[0].codes[0]
    keep(desk, page.file.id, request_id=waiting.row.id, paper=code)
    after = requests.request_page(desk, waiting.row.id)
    assert after.papers[0].received_on == desk.today()
    assert after.papers[0].received_code == code
    assert after.row.state is State.INCOMPLETE
    assert after.version > waiting.version
    (row,) = attachments.attachments_of_request(desk, waiting.row.id).rows
    assert row.paper_ar == after.papers[0].name_ar


def test_the_trail_of_the_paper_is_that_of_a_tick(desk, page, waiting):
    by_tick, by_scan = waiting, builders.request(desk, page, "S03", papers=[])
    code = waiting.papers[0].codes[0]
    moves.receive_papers(desk, by_tick.row.id, [code], by_tick.version)
    keep(desk, page.file.id, request_id=by_scan.row.id, paper=code)
    told = [row for row in trail(desk, "receive_papers") if row.table == "request_papers"]
    assert len(told) == 2
    assert told[0].after == told[1].after
    assert told[0].before == told[1].before
    assert trail(desk, "add_attachment")[0].table == "attachments"


def test_a_paper_received_before_keeps_its_day(desk, page, waiting, clock):
    code = waiting.papers[0].codes[0]
    moves.receive_papers(desk, waiting.row.id, [code], waiting.version)
    first = desk.today()
    clock.pass_days(3)
    keep(desk, page.file.id, request_id=waiting.row.id, paper=code)
    assert requests.request_page(desk, waiting.row.id).papers[0].received_on == first


def test_a_paper_nobody_asked_for_is_refused_and_nothing_is_kept(desk, page, waiting):
    for form in (
        AttachForm(page.file.id, waiting.row.id, "P99"),
        AttachForm(page.file.id, None, waiting.papers[0].codes[0]),
    ):
        with pytest.raises(InvalidError) as caught:
            attachments.add_attachment(desk, form, scan())
        assert caught.value.faults[0].field == "paper"
    assert count(desk, Blob) == 0


def test_a_place_that_is_not_there_is_refused(desk, page, waiting):
    other = builders.widow_file(desk)
    with pytest.raises(InvalidError):
        keep(desk, other.file.id, request_id=waiting.row.id)
    with pytest.raises(NotFoundError):
        keep(desk, 999)
    with pytest.raises(NotFoundError):
        keep(desk, page.file.id, request_id=999)
    assert count(desk, Blob) == count(desk, Attachment) == 0


def test_a_typed_name_is_cleaned_too(desk, page):
    row = keep(desk, page.file.id, name="a/b\u202e/عقد.docx")
    assert row.name == "عقد.docx.pdf"
    nameless = attachments.add_attachment(
        desk, AttachForm(page.file.id), scan(scans.pdf(2), "....pdf")
    )
    assert nameless.name == "وثيقة ممسوحة ضوئيا.pdf"
    with pytest.raises(InvalidError) as caught:
        keep(desk, page.file.id, scans.pdf(3), note="ن" * 501)
    assert caught.value.faults[0].field == "note"


def test_a_failure_half_way_keeps_nothing(desk, page, waiting, monkeypatch):
    def fail(*_given):
        raise RuntimeError

    monkeypatch.setattr(attachments, "receive_in", fail)
    with pytest.raises(RuntimeError):
        keep(desk, page.file.id, request_id=waiting.row.id, paper=waiting.papers[0].codes[0])
    assert count(desk, Blob) == count(desk, Attachment) == 0
    assert not trail(desk, "add_attachment")


# Rights


@pytest.mark.parametrize("role", list(Role))
def test_roles_add_read_remove_and_hand_out_as_the_table_says(desk, page, waiting, role):
    row = keep(desk, page.file.id)
    other = builders.seat(desk, role, "other")
    rights = ALLOWED[role]

    def allowed(task) -> bool:
        try:
            task()
        except ForbiddenError:
            return False
        return True

    to_file = allowed(lambda: keep(other, page.file.id, scans.pdf(2)))
    to_request = allowed(lambda: keep(other, page.file.id, request_id=waiting.row.id))
    secret = allowed(lambda: keep(other, page.file.id, scans.pdf(3), confidential=True))
    out = allowed(lambda: attachments.export_attachment(other, row.id, "للمحكمة"))
    seen = allowed(lambda: attachments.read_attachment(other, row.id))
    assert seen == (Action.SEE_ATTACHMENTS in rights) == (role is not Role.AUDITOR)
    assert to_file == (Action.EDIT_PEOPLE in rights)
    assert to_request == (Action.EDIT_REQUEST in rights)
    assert secret == ({Action.EDIT_PEOPLE, Action.SEE_CONFIDENTIAL} <= rights)
    assert out == (Action.EXPORT in rights)
    assert allowed(lambda: trash.delete_attachment(other, row.id)) == to_file
    other.close()


def test_a_confidential_paper_is_counted_not_shown(desk, page):
    data = scans.picture()
    row = keep(desk, page.file.id, data, confidential=True)
    other = builders.seat(desk, Role.CASE_OFFICER)
    assert row.thumbnail == b""
    seen = attachments.attachments_of_file(other, page.file.id)
    assert (seen.rows, seen.withheld) == ((), 1)
    for task in (
        lambda: attachments.read_attachment(other, row.id),
        lambda: trash.delete_attachment(other, row.id),
        lambda: attachments.export_attachment(other, row.id, "سبب"),
    ):
        with pytest.raises(ForbiddenError):
            task()
    assert len(trail(desk, "refused")) == 3
    with pytest.raises(ConflictError) as caught:
        keep(other, page.file.id, data)
    assert row.name not in str(caught.value)
    titles = {line.title_ar for line in people.file_history(other, page.file.id)}
    assert "حفظ وثيقة ممسوحة" not in titles
    other.close()


def test_reading_a_confidential_paper_is_logged_and_another_is_not(desk, page):
    plain = keep(desk, page.file.id)
    secret = keep(desk, page.file.id, scans.picture(), confidential=True)
    attachments.read_attachment(desk, plain.id)
    assert not trail(desk, "read_attachment")
    with pytest.raises(SealedError):
        attachments.read_attachment(desk, secret.id)
    assert not trail(desk, "read_attachment")
    glass.break_glass(desk, Veil.CONFIDENTIAL, glass.FILES, page.file.id, "control")
    attachments.read_attachment(desk, secret.id)
    (told,) = trail(desk, "read_attachment")
    assert told.after["attachment"] == secret.id
    assert told.file_id == page.file.id


def test_papers_of_a_confidential_request_are_kept_from_others(desk, page):
    code = next(code for code, kind in desk.catalogue.types.items() if kind.confidential)
    secret = builders.request(desk, page, code)
    row = keep(desk, page.file.id, request_id=secret.row.id)
    other = builders.seat(desk, Role.CASE_OFFICER)
    assert attachments.attachments_of_request(other, secret.row.id).withheld == 1
    with pytest.raises(ForbiddenError):
        attachments.read_attachment(other, row.id)
    with pytest.raises(ForbiddenError):
        keep(other, page.file.id, scans.pdf(2), request_id=secret.row.id)
    other.close()
    attachments.read_attachment(desk, row.id)
    assert len(trail(desk, "read_attachment")) == 1


def test_a_copy_leaves_with_a_reason_in_the_trail(desk, page):
    row = keep(desk, page.file.id)
    with pytest.raises(InvalidError) as caught:
        attachments.export_attachment(desk, row.id, " \n ")
    assert caught.value.faults[0].field == "reason"
    assert attachments.export_attachment(desk, row.id, "طلب المحكمة") == scans.pdf()
    (told,) = trail(desk, "export_attachment")
    assert told.after["reason"] == "طلب المحكمة"
    assert told.after["sha256"] == row.sha256


# Removing


def test_a_removed_paper_lies_in_the_trash_and_comes_back(desk, page, waiting):
    first = keep(desk, page.file.id)
    second = keep(desk, page.file.id, request_id=waiting.row.id)
    trash_id = trash.delete_attachment(desk, first.id)
    trash.delete_attachment(desk, second.id)
    assert count(desk, Attachment) == 0
    assert count(desk, Blob) == 1
    told = [row for row in trail(desk, "delete_attachment") if row.before]
    assert [row.before["sha256"] for row in told] == [first.sha256] * 2
    with pytest.raises(NotFoundError):
        attachments.read_attachment(desk, first.id)
    trash.restore(desk, trash_id)
    (back,) = attachments.attachments_of_file(desk, page.file.id).rows
    assert attachments.read_attachment(desk, back.id) == scans.pdf()


def test_a_secret_paper_is_not_named_in_the_trash_to_others(desk, page):
    code = next(code for code, kind in desk.catalogue.types.items() if kind.confidential)
    secret = builders.request(desk, page, code)
    row = keep(desk, page.file.id, request_id=secret.row.id)
    other = builders.seat(desk, Role.CASE_OFFICER)
    with pytest.raises(ForbiddenError):
        trash.delete_attachment(other, row.id)
    trash_id = trash.delete_attachment(desk, row.id)
    assert trash.list_trash(desk)[0].label == row.name
    assert row.name not in trash.list_trash(other)[0].label
    with pytest.raises(ForbiddenError):
        trash.restore(other, trash_id)
    other.close()


def test_what_was_received_stays_received(desk, page, waiting):
    code = waiting.papers[0].codes[0]
    row = keep(desk, page.file.id, request_id=waiting.row.id, paper=code)
    trash.delete_attachment(desk, row.id)
    assert requests.request_page(desk, waiting.row.id).papers[0].received_on == desk.today()
    assert count(desk, RequestPaper) == len(waiting.papers)


# Lists


def test_forty_papers_with_pictures_are_listed_without_their_bodies(desk, page):
    for number in range(40):
        keep(desk, page.file.id, scans.pdf(mark=str(number)))
    said: list[str] = []
    event.listen(
        desk.database.engine, "before_cursor_execute", lambda _c, _u, words, *_: said.append(words)
    )
    found = attachments.attachments_of_file(desk, page.file.id)
    assert len(found.rows) == 40
    assert all(row.thumbnail for row in found.rows)
    asked = [words for words in said if words.lstrip().upper().startswith("SELECT")]
    assert len(asked) == 2
    assert not any("blobs.body" in words for words in asked)


def test_small_pictures_stand_before_the_bodies(desk):
    with desk.read() as session:
        columns = [row[1] for row in session.execute(text("PRAGMA table_info(blobs)"))]
    assert columns[-1] == "body"


def test_the_file_tells_of_its_requests_papers_too(desk, page, waiting):
    keep(desk, page.file.id)
    keep(desk, page.file.id, request_id=waiting.row.id)
    found = attachments.attachments_of_file(desk, page.file.id).rows
    assert {row.request_number for row in found} == {"", waiting.row.number}
    assert len(attachments.attachments_of_request(desk, waiting.row.id).rows) == 1


def test_papers_to_choose_from_are_the_missing_ones_first(desk, page, waiting):
    code = waiting.papers[0].codes[0]
    moves.receive_papers(desk, waiting.row.id, [code], waiting.version)
    places = attachments.paper_places(desk, waiting.row.id)
    assert [place.is_received for place in places] == sorted(place.is_received for place in places)
    assert places[-1].code == code


def test_a_place_is_found_by_number(desk, page, waiting):
    assert attachments.place_of(desk, waiting.row.number) == AttachForm(
        page.file.id, waiting.row.id
    )
    assert attachments.place_of(desk, page.file.number) == AttachForm(page.file.id)
    with pytest.raises(NotFoundError):
        attachments.place_of(desk, "nothing")


# Damage


def test_bytes_that_changed_are_seen_before_they_are_used(desk, page):
    row = keep(desk, page.file.id, scans.pdf(300))
    assert tell(attachments.papers_verdict(desk).detail) == "وثيقة واحدة سليمة."
    sound = keep(desk, page.file.id, scans.noise(1))
    with desk.database.write(desk.author("test")) as session:
        body = session.scalar(select(Blob.body).where(Blob.sha256 == row.sha256))
        wrong = body[:40] + bytes([body[40] ^ 1]) + body[41:]
        session.execute(update(Blob).where(Blob.sha256 == row.sha256).values(body=wrong))
    with pytest.raises(ConflictError) as caught:
        attachments.read_attachment(desk, row.id)
    assert caught.value.code == "damaged"
    with desk.read() as session:
        assert list(attachment_queries.damaged(session)) == [row.sha256]
        assert attachment_queries.total(session)[0] == 2
    assert attachments.read_attachment(desk, sound.id)
    verdict = {one.part: one for one in backups.check(desk)}["attachments"]
    assert not verdict.sound
    trash.delete_attachment(desk, row.id)
    verdict = {one.part: one for one in backups.check(desk)}["attachments"]
    assert not verdict.sound, "what lies in the trash is still kept"


def test_packed_bytes_that_claim_more_than_they_were_do_not_grow(desk):
    packed, _ = attachment_queries.packed(bytes(50_000_000))
    assert len(packed) < 100_000
    assert attachment_queries._unpacked(packed, 10) == bytes(11)


def test_nothing_of_a_paper_lies_readable_in_the_office(desk, page):
    data = scans.picture("PNG")
    keep(desk, page.file.id, data, name="سر الأسرار")
    for path in desk.folder.rglob("*"):
        if path.is_file():
            raw = path.read_bytes()
            assert data[100:160] not in raw
            assert "سر الأسرار".encode() not in raw


# Limits and the scanner's folder


def test_limits_are_a_setting_of_the_head(desk):
    assert attachments.limits(desk) == Limits(15, 40)
    attachments.save_limits(desk, Limits(5, 20))
    assert attachments.limits(desk) == Limits(5, 20)
    other = builders.seat(desk, Role.RECEPTION)
    with pytest.raises(ForbiddenError):
        attachments.save_limits(other, Limits(500, 500))
    other.close()


def test_new_files_of_the_scanner_are_known_by_their_bytes(desk, page, tmp_path):
    folder = tmp_path / "scanner"
    folder.mkdir()
    (folder / "b.exe").write_bytes(scans.pdf())
    (folder / "a.png").write_bytes(scans.picture("PNG"))
    (folder / "c.pdf").write_bytes(b"PK\x03\x04")
    (folder / "d.pdf").write_bytes(b"")
    (folder / ".e.pdf").write_bytes(scans.pdf(2))
    (folder / "f.pdf").write_bytes(scans.noise(16))
    (folder / "g.pdf").symlink_to(folder / "b.exe")
    (folder / "h").mkdir()
    found = scan_folder.waiting_scans(desk, folder, LIMITS)
    assert {one.name for one in found} == {"b.exe.pdf", "a.png"}
    keep(desk, page.file.id)
    (one,) = scan_folder.waiting_scans(desk, folder, LIMITS)
    assert one.name == "a.png"
    assert scan_folder.discard(one.path)
    assert not scan_folder.discard(one.path)
    assert scan_folder.waiting_scans(desk, folder, LIMITS) == ()
    assert scan_folder.waiting_scans(desk, tmp_path / "nowhere", LIMITS) == ()
    assert (folder / "b.exe").exists()
