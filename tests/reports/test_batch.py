"""Many documents of one kind: bound into one file or a file each, given up, and what is told."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from sqlalchemy import select

from desktop_app.domain import roles
from desktop_app.domain.errors import ConflictError, ForbiddenError, InvalidError
from desktop_app.domain.messages import message
from desktop_app.domain.vocabulary import Opinion, Role
from desktop_app.domain.workflow import RequestAction
from desktop_app.reports import batch, catalogue
from desktop_app.reports.batch import (
    BatchError,
    Item,
    Order,
    Progress,
    file_name,
    print_many,
    printing_many,
    sending_many,
)
from desktop_app.reports.batch_items import items_of, of_rows, of_slip
from desktop_app.reports.catalogue import document
from desktop_app.services import dispatch, exports, people
from desktop_app.services.desk import Desk
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.services.rows import RequestPage
from desktop_app.storage.models import AuditRow
from tests import builders

RECEIPT = "deposit_receipt"
WHY = "طلب من اللجنة الجهوية"


@pytest.fixture
def lodged(desk: Desk) -> list[RequestPage]:
    free, file = builders.without_limits(desk), builders.officer_file(desk)
    return [builders.request(free, file) for _ in range(3)]


def items(pages: list[RequestPage]) -> tuple[Item, ...]:
    return of_rows([page.row for page in pages])


def printed(desk: Desk) -> list[str]:
    """The numbers of the requests whose documents the trail says were taken."""
    with desk.read() as session:
        rows = session.scalars(select(AuditRow).where(AuditRow.action == "print"))
        return [str((row.after or {})["number"]) for row in rows]


def ways(desk: Desk) -> list[str]:
    """How each of those documents left."""
    with desk.read() as session:
        rows = session.scalars(select(AuditRow).where(AuditRow.action == "print"))
        return [str((row.after or {})["way"]) for row in rows]


def sent(desk: Desk, order: Order, hand_over: Callable[[bytes], None]) -> batch.Result:
    """Print a batch to its end."""
    steps = sending_many(desk, order, hand_over)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def without(desk: Desk, monkeypatch: pytest.MonkeyPatch, right: roles.Action) -> None:
    """Take a right from the account."""
    monkeypatch.setattr(desk.sitting, "rights", roles.ALLOWED[Role.HEAD] - {right})


def refuse_second(monkeypatch: pytest.MonkeyPatch, refused: int, error: Exception) -> None:
    """Let the maker of receipts refuse one request."""
    kind = document(RECEIPT)

    def make(desk: Desk, request_id: int, **chosen: object) -> object:
        if request_id == refused:
            raise error
        return kind.make(desk, request_id, **chosen)

    changed = tuple(
        replace(one, maker=make) if one.code == RECEIPT else one for one in catalogue.DOCUMENTS
    )
    monkeypatch.setattr(catalogue, "DOCUMENTS", changed)


def test_one_file_has_every_document_under_its_bookmark(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path
) -> None:
    target = tmp_path / "receipts.pdf"
    result = print_many(desk, Order(RECEIPT, items(lodged), reason=WHY), target)
    assert (result.made, result.skipped, result.target) == (3, (), target)
    with pikepdf.open(target) as bound:
        assert len(bound.pages) == 3
        with bound.open_outline() as outline:
            titles = [item.title for item in outline.root]
    for title, page in zip(titles, lodged, strict=True):
        assert page.row.number in title
        assert page.row.beneficiary_ar in title
    assert printed(desk) == [page.row.number for page in lodged]
    assert [path.name for path in tmp_path.iterdir() if path.name != "office"] == ["receipts.pdf"]


def test_a_bound_file_stays_what_its_parts_are(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path
) -> None:
    """Tags, language, profile and the archive's claim go along."""
    target = tmp_path / "receipts.pdf"
    many = items(lodged) + items(lodged)[:2]
    print_many(desk, Order(RECEIPT, many, reason=WHY), target)
    alone = document(RECEIPT).make(desk, lodged[0].row.id).data
    with pikepdf.open(target) as bound, pikepdf.open(BytesIO(alone)) as one:
        assert len(bound.pages) == 5
        for name in ("/Lang", "/MarkInfo", "/OutputIntents", "/Metadata", "/StructTreeRoot"):
            assert name in one.Root
            assert name in bound.Root
        tree = bound.Root.StructTreeRoot
        assert len(tree.K) == 5
        keys = [int(page.obj.StructParents) for page in bound.pages]
        assert len(set(keys)) == 5
        parents = pikepdf.NumberTree(tree.ParentTree)
        for page in bound.pages:
            owners = parents[int(page.obj.StructParents)]
            mine = {owner.Pg.objgen for owner in owners if "/Pg" in owner}
            assert mine <= {page.obj.objgen}
        assert bound.check_pdf_syntax() == []
        first = [top.P.objgen for top in tree.K]
        assert set(first) == {tree.objgen}
        assert "/RiayaSeal" not in bound.docinfo
        with bound.open_metadata() as told:
            assert told["pdfaid:part"] == "2"
            assert told["dc:title"] == bound.docinfo["/Title"]


def test_a_file_each_is_named_by_its_number(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    result = print_many(desk, Order(RECEIPT, items(lodged), bound=False, reason=WHY), folder)
    assert result.target == folder
    names = sorted(path.name for path in folder.iterdir())
    assert names == sorted(file_name(RECEIPT, item) for item in items(lodged))
    assert all((folder / name).read_bytes().startswith(b"%PDF") for name in names)
    assert printed(desk) == [page.row.number for page in lodged]


def test_what_is_refused_is_passed_over_with_its_reason(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reason = message("Reports", "Everything on the slip was answered: there is no reminder.")
    refuse_second(monkeypatch, lodged[1].row.id, ConflictError(reason))
    result = print_many(desk, Order(RECEIPT, items(lodged), reason=WHY), tmp_path / "receipts.pdf")
    assert result.made == 2
    assert [(one.item.number, one.reason) for one in result.skipped] == [
        (lodged[1].row.number, reason)
    ]
    assert printed(desk) == [lodged[0].row.number, lodged[2].row.number]


def test_a_document_that_fails_does_not_lose_the_others(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_second(monkeypatch, lodged[1].row.id, ZeroDivisionError())
    result = print_many(desk, Order(RECEIPT, items(lodged), reason=WHY), tmp_path / "receipts.pdf")
    assert result.made == 2
    assert [one.reason for one in result.skipped] == [batch.NOT_MADE]


def test_when_nothing_can_be_made_no_file_is_left(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path
) -> None:
    gone = (Item(987654, "S-TNG-2026-999999", "اسم"),)
    result = print_many(desk, Order(RECEIPT, gone, reason=WHY), tmp_path / "receipts.pdf")
    assert result.target is None
    assert len(result.skipped) == 1
    assert not (tmp_path / "receipts.pdf").exists()


def test_given_up_no_half_file_is_left_and_nothing_is_said_to_have_left(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    steps = printing_many(desk, Order(RECEIPT, items(lodged), reason=WHY), out / "receipts.pdf")
    assert next(steps) == Progress(1, 3, 0)
    assert next(steps) == Progress(2, 3, 0)
    assert list(out.iterdir())
    steps.close()
    assert list(out.iterdir()) == []
    assert printed(desk) == []


def test_given_up_whole_files_stay_and_are_in_the_trail(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    steps = printing_many(desk, Order(RECEIPT, items(lodged), bound=False, reason=WHY), out)
    next(steps)
    steps.close()
    assert [path.name for path in out.iterdir()] == [file_name(RECEIPT, items(lodged)[0])]
    assert printed(desk) == [lodged[0].row.number]


@pytest.mark.parametrize("bound", [True, False])
def test_a_place_that_takes_no_file_is_told_before_anything_is_made(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path, bound: bool
) -> None:
    target = tmp_path / "missing" / "receipts.pdf" if bound else tmp_path / "missing"
    with pytest.raises(BatchError) as told:
        print_many(desk, Order(RECEIPT, items(lodged), bound=bound, reason=WHY), target)
    assert told.value.code == "cannot_write"
    assert printed(desk) == []


def test_one_file_is_not_thicker_than_a_reader_can_turn(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "MOST_IN_ONE", 2)
    with pytest.raises(BatchError) as told:
        print_many(desk, Order(RECEIPT, items(lodged), reason=WHY), tmp_path / "receipts.pdf")
    assert told.value.code == "too_many"
    print_many(desk, Order(RECEIPT, items(lodged)[:2], reason=WHY), tmp_path / "receipts.pdf")


def test_who_may_not_print_makes_nothing(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rights = roles.ALLOWED[Role.AUDITOR] - {roles.Action.PRINT}
    monkeypatch.setattr(desk.sitting, "rights", rights)
    with pytest.raises(ForbiddenError):
        print_many(desk, Order(RECEIPT, items(lodged), reason=WHY), tmp_path / "receipts.pdf")
    assert not (tmp_path / "receipts.pdf").exists()


def test_all_that_a_list_holds_is_read_to_its_end(
    desk: Desk, lodged: list[RequestPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.reports.batch_items.PAGE", 2)
    found = items_of(desk, RequestQuery(sort="number", descending=False))
    assert [item.number for item in found] == [page.row.number for page in lodged]


def test_a_file_comes_once_however_many_of_it_are_listed(desk: Desk) -> None:
    builders.widow_file(desk)
    found = items_of(desk, PeopleQuery())
    listed = people.list_people(desk, PeopleQuery(), 0, 50)
    assert len(listed) > len(found) == 1
    assert found[0].number == listed[0].file_number


def test_the_lines_of_a_slip_are_its_requests(desk: Desk, lodged: list[RequestPage]) -> None:
    review, opinion = RequestAction.REVIEW, RequestAction.GIVE_OPINION
    ready = [
        builders.step(desk, builders.step(desk, page, review), opinion, opinion=Opinion.FAVOURABLE)
        for page in lodged[:2]
    ]
    provider = ready[0].row.provider
    slip = dispatch.add_requests(desk, provider, [page.row.id for page in ready])
    assert [item.number for item in of_slip(desk, slip.row.id)] == [
        line.number for line in slip.lines
    ]
    assert len(slip.lines) == 2


# --- what leaves the office ----------------------------------------------------------------------


def test_many_in_one_file_are_one_export_with_its_reason_count_and_digest(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path
) -> None:
    target = tmp_path / "receipts.pdf"
    print_many(desk, Order(RECEIPT, items(lodged), reason=WHY), target)
    assert ways(desk) == ["saved"] * 3
    (row,) = exports.exports(desk)
    assert (row.count, row.reason, row.way, row.what_ar) == (3, WHY, "document", "وصل الإيداع")
    assert row.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()


def test_a_folder_of_many_is_one_export_with_the_digest_of_its_digests(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    print_many(desk, Order(RECEIPT, items(lodged), bound=False, reason=WHY), folder)
    assert ways(desk) == ["saved"] * 3
    (row,) = exports.exports(desk)
    assert (row.count, row.way) == (3, "folder")
    each = sorted(hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir())
    assert row.sha256 == hashlib.sha256("".join(f"{one}\n" for one in each).encode()).hexdigest()


def test_a_folder_given_up_half_way_is_an_export_of_what_it_holds(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    steps = printing_many(desk, Order(RECEIPT, items(lodged), bound=False, reason=WHY), folder)
    next(steps)
    next(steps)
    assert exports.exports(desk) == []
    steps.close()
    (row,) = exports.exports(desk)
    assert row.count == len(list(folder.iterdir())) == 2


@pytest.mark.parametrize("bound", [True, False])
def test_many_without_a_reason_are_refused_before_anything_is_made(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path, bound: bool
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    target = out / "receipts.pdf" if bound else out
    with pytest.raises(InvalidError) as refused:
        print_many(desk, Order(RECEIPT, items(lodged), bound=bound), target)
    assert [fault.field for fault in refused.value.faults] == ["reason"]
    assert list(out.iterdir()) == []
    assert (printed(desk), exports.exports(desk)) == ([], [])


@pytest.mark.parametrize("bound", [True, False])
def test_who_may_not_export_keeps_no_files_of_many_but_one(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    bound: bool,
) -> None:  # fmt: skip
    out = tmp_path / "out"
    out.mkdir()
    target = out / "receipts.pdf" if bound else out
    without(desk, monkeypatch, roles.Action.EXPORT)
    with pytest.raises(ForbiddenError):
        print_many(desk, Order(RECEIPT, items(lodged), bound=bound, reason=WHY), target)
    assert list(out.iterdir()) == []
    print_many(desk, Order(RECEIPT, items(lodged)[:1], bound=bound), target)
    assert len(list(out.iterdir())) == 1
    assert exports.exports(desk) == []


# --- to the printer ------------------------------------------------------------------------------


def test_printed_many_are_handed_over_whole_and_nothing_lies_on_the_disk(
    desk: Desk, lodged: list[RequestPage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without(desk, monkeypatch, roles.Action.EXPORT)
    monkeypatch.setattr(batch.tempfile, "tempdir", str(tmp_path / "missing"))
    before = sorted(path for path in tmp_path.rglob("*.pdf"))
    taken: list[bytes] = []
    result = sent(desk, Order(RECEIPT, items(lodged)), taken.append)
    assert (result.made, result.target) == (3, None)
    (data,) = taken
    with pikepdf.open(BytesIO(data)) as bound:
        assert len(bound.pages) == 3
    assert ways(desk) == ["printed"] * 3
    assert exports.exports(desk) == []
    assert sorted(path for path in tmp_path.rglob("*.pdf")) == before == []


def test_what_the_printer_did_not_take_was_not_printed(
    desk: Desk, lodged: list[RequestPage]
) -> None:
    def off(_data: bytes) -> None:
        raise batch.BatchError(batch.CANNOT_WRITE)

    with pytest.raises(BatchError):
        sent(desk, Order(RECEIPT, items(lodged)), off)
    assert printed(desk) == []


def test_given_up_before_the_printer_nothing_is_sent_after_it_all_is_noted(
    desk: Desk, lodged: list[RequestPage]
) -> None:
    taken: list[bytes] = []
    steps = sending_many(desk, Order(RECEIPT, items(lodged)), taken.append)
    assert [next(steps).is_leaving for _ in range(4)] == [False, False, False, True]
    steps.close()
    assert (taken, printed(desk)) == ([], [])
    steps = sending_many(desk, Order(RECEIPT, items(lodged)), taken.append)
    assert [next(steps).is_leaving for _ in range(5)][-1] is False
    steps.close()
    assert len(taken) == 1
    assert len(printed(desk)) == 3


def test_printing_that_makes_nothing_sends_nothing(desk: Desk, lodged: list[RequestPage]) -> None:
    gone = (Item(987654, "S-TNG-2026-999999", "اسم"),)
    taken: list[bytes] = []
    result = sent(desk, Order(RECEIPT, gone), taken.append)
    assert (result.made, taken, len(result.skipped)) == (0, [], 1)


def test_no_more_are_printed_at_once_than_one_file_holds(
    desk: Desk, lodged: list[RequestPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "MOST_IN_ONE", 2)
    with pytest.raises(BatchError) as told:
        sent(desk, Order(RECEIPT, items(lodged)), lambda _data: None)
    assert told.value.code == "too_many"
