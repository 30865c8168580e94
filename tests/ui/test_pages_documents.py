"""The page of documents: found, asked for, shown, printed and kept, as a person would."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.errors import ConflictError, FieldError, ForbiddenError, InvalidError
from desktop_app.domain.messages import message
from desktop_app.domain.periods import read_period
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import Kind, Role, State
from desktop_app.reports import catalogue
from desktop_app.reports.catalogue import DOCUMENTS, Group, Subject, document, produce
from desktop_app.reports.making import Made
from desktop_app.services.desk import Desk
from desktop_app.services.exports import exports
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.services.rows import RequestPage
from desktop_app.storage.models import AuditRow
from desktop_app.ui import background, printing, this_computer
from desktop_app.ui.pages.document_asks import (
    ASKS,
    fields_of,
    first_values,
    periods,
    read_answers,
)
from desktop_app.ui.pages.documents import DocumentsPage
from desktop_app.ui.pages.encrypted_copy import EncryptedCopy
from desktop_app.ui.pages.pdf_preview import PdfPreview
from desktop_app.ui.printing import Sheets
from tests import builders
from tests.ui.conftest import Way

REASON_TOLD = "اجتماع اللجنة الجهوية"
REASON = message("Reports", "Everything on the slip was answered: there is no reminder.")


@pytest.fixture
def paper(desk: Desk, go: Way, shown) -> DocumentsPage:
    return shown(DocumentsPage(desk, go))


@pytest.fixture
def lodged(desk: Desk) -> RequestPage:
    return builders.request(desk, builders.officer_file(desk))


def keep_with_reason(page: DocumentsPage) -> None:
    """Save a list of many people, its reason told in the card that opens."""
    page.keep.click()
    page.asking.form.set_values({"reason": REASON_TOLD})
    page.asking.check()
    background.settle()


def show(page: DocumentsPage, **arguments: object) -> None:
    page.show_page(**arguments)
    background.settle()


def traces(desk: Desk) -> list[str]:
    """What the trail keeps of documents, in order."""
    with desk.read() as session:
        rows = session.query(AuditRow).order_by(AuditRow.seq)
        return [row.action for row in rows if row.action in {"preview", "print"}]


def changed(monkeypatch: pytest.MonkeyPatch, code: str, **changes: object) -> None:
    """Let the catalogue say something else of a document."""
    kinds = tuple(
        replace(kind, **changes) if kind.code == code else kind for kind in catalogue.DOCUMENTS
    )
    monkeypatch.setattr(catalogue, "DOCUMENTS", kinds)


# Finding


def test_every_document_of_the_catalogue_is_offered(paper: DocumentsPage):
    assert {row.choice.code for row in paper.kinds.kinds.rows()} == {
        kind.code for kind in DOCUMENTS
    }


def test_a_document_is_found_by_typing_a_part_of_its_name(
    paper: DocumentsPage, type_text: Callable[..., None], qtbot
):
    show(paper)
    type_text(paper.kinds.search, "صباح")
    qtbot.waitUntil(lambda: len(paper.kinds._open()) == 1)
    paper.kinds.search.returnPressed.emit()
    background.settle()
    assert paper.kinds.value() == "morning_sheet"
    assert paper.pdf.startswith(b"%PDF")
    paper.kinds.search.setText("لا شيء كهذا")
    qtbot.waitUntil(lambda: paper.kinds.stack.currentIndex() == 1)


def test_a_receipt_is_made_and_shown(lodged: RequestPage, paper: DocumentsPage):
    show(paper, document="receipt", request_id=lodged.row.id)
    assert paper.pdf.startswith(b"%PDF")
    assert paper.preview.pages() >= 1
    assert paper.form.number.text() == lodged.row.number
    assert paper.print_.isEnabled()


def test_what_fits_the_subject_stands_first(lodged: RequestPage, paper: DocumentsPage):
    show(paper, document="receipt", request_id=lodged.row.id)
    codes = [row.choice.code for row in paper.kinds.kinds.rows()]
    groups = [document(code).listed() for code in codes]
    assert list(dict.fromkeys(groups)) == [Group.REQUEST, Group.FILE, Group.REPORT, Group.SLIP]


def test_a_number_of_any_kind_finds_its_subject(lodged: RequestPage, paper: DocumentsPage):
    show(paper, document="request")
    assert paper.pdf == b""
    paper.look_for(lodged.row.number.lower())
    background.settle()
    assert paper.pdf.startswith(b"%PDF")
    paper.look_for(lodged.file.number)
    background.settle()
    assert paper.about is not None
    assert paper.about.kind is Subject.FILE
    assert document(paper.kinds.value()).subject is Subject.FILE
    paper.look_for("S-TNG-2026-999999")
    background.settle()
    assert "S-TNG-2026-999999" in strip_marks(paper.form.number_note.text())


def test_whoever_shows_a_request_may_print_its_file(lodged: RequestPage, paper: DocumentsPage):
    show(paper, document="receipt", request_id=lodged.row.id)
    paper.choose("person_summary")
    background.settle()
    assert paper.pdf.startswith(b"%PDF")


def test_a_file_offers_its_requests_to_a_document_on_one(lodged: RequestPage, paper: DocumentsPage):
    show(paper, document="person", file_id=lodged.file.id)
    paper.choose("deposit_receipt")
    background.settle()
    assert paper.pdf == b""
    assert not paper.form.requests_part.isHidden()
    paper.form.requests.set_value(str(lodged.row.id))
    paper.form.requests.activated.emit(1)
    background.settle()
    assert paper.pdf.startswith(b"%PDF")
    assert paper.kinds.value() == "deposit_receipt"


def test_a_document_that_cannot_be_made_says_why_before_it_is_chosen(
    lodged: RequestPage, paper: DocumentsPage, monkeypatch: pytest.MonkeyPatch
):
    changed(monkeypatch, "request_sheet", refuses=lambda _desk, _id: REASON)
    show(paper, document="request", request_id=lodged.row.id)
    row = next(row for row in paper.kinds.kinds.rows() if row.choice.code == "request_sheet")
    assert not row.isEnabled()
    assert row.choice.locked
    assert paper.kinds.value() == "deposit_receipt"


def test_a_refusal_stands_where_the_pages_would(
    lodged: RequestPage, paper: DocumentsPage, monkeypatch: pytest.MonkeyPatch
):
    def refuse(_desk: Desk, _id: int) -> Made:
        raise ConflictError(REASON)

    changed(monkeypatch, "request_sheet", maker=refuse)
    show(paper, document="request", request_id=lodged.row.id)
    assert "للتذكير" in paper.empty.words.text()
    assert not paper.keep.isEnabled()


# Asking


def test_every_question_of_the_catalogue_can_be_asked(desk: Desk):
    for kind in DOCUMENTS:
        assert set(kind.asks) <= set(ASKS), kind.code
        names = {field.name for field in fields_of(desk, kind)}
        assert set(first_values(desk, kind)) <= names


def test_the_language_and_the_answers_reach_the_maker(
    desk: Desk, lodged: RequestPage, paper: DocumentsPage, monkeypatch: pytest.MonkeyPatch
):
    told: dict[str, object] = {}
    plain = document("request_sheet").make

    def make(desk: Desk, request_id: int, **chosen: object) -> Made:
        told.update(chosen)
        return plain(desk, request_id)

    changed(monkeypatch, "request_sheet", maker=make, languages=("ar", "fr"),
            asks=("recipient", "seats"))  # fmt: skip
    show(paper, document="request", request_id=lodged.row.id)
    assert told == {}
    assert paper.pdf == b""
    paper.form.answers.set_values({"recipient": "السيد المدير", "seats": "12"})
    paper.form.answers.input("language").set_value("fr")
    paper.form.answers.boxes["language"].edited.emit()
    background.settle()
    assert told == {"language": "fr", "recipient": "السيد المدير", "seats": 12}
    paper.form.answers.set_values({"seats": "كثيرة"})
    paper.choose("request_sheet")
    assert not paper.form.answers.boxes["seats"].note.text(), "nobody asked for the document yet"
    paper.form.show_made.click()
    assert paper.form.answers.boxes["seats"].note.text()
    assert paper.pdf == b""
    kept = this_computer.print_choices()["request_sheet"]
    assert kept == {"language": "fr"}


def test_what_concerns_one_of_a_family_asks_whom(
    desk: Desk, go: Way, shown, monkeypatch: pytest.MonkeyPatch
):
    told: dict[str, object] = {}
    plain = document("person_summary").make

    def make(desk: Desk, file_id: int, **chosen: object) -> Made:
        told.update(chosen)
        return plain(desk, file_id)

    changed(monkeypatch, "person_summary", maker=make, asks=("member", "days"))
    file = builders.widow_file(desk)
    paper = shown(DocumentsPage(desk, go))
    show(paper, document="person", file_id=file.file.id)
    assert told == {"member": "", "first": None, "last": None}
    paper.form.answers.input("member").set_value(str(file.members[1].person.id))
    paper.form.answers.set_values({"first": "01/02/2026"})
    paper.form.show_made.click()
    background.settle()
    assert told == {
        "member": file.members[1].person.id, "first": date(2026, 2, 1), "last": None,
    }  # fmt: skip
    names = [field.name for field in fields_of(desk, document("person_summary"), for_many=True)]
    assert "member" not in names


def test_what_a_release_takes_for_good_a_preview_does_without(
    paper: DocumentsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    told: list[dict[str, object]] = []
    plain = document("requests_register").make

    def make(desk: Desk, query: RequestQuery, **chosen: object) -> Made:
        told.append(chosen)
        return plain(desk, query)

    changed(monkeypatch, "requests_register", maker=make, asks=("closes",))
    monkeypatch.setattr(paper, "_ask_path", lambda _words, _mark, save: save(tmp_path / "register"))
    show(paper, document="register")
    paper.form.answers.input("closes").setChecked(True)
    background.settle()
    assert told == [{}]
    keep_with_reason(paper)
    assert told == [{}, {"closes": True}]
    assert (tmp_path / "register.pdf").read_bytes() == paper.pdf
    keep_with_reason(paper)
    assert len(told) == 2, "the same document leaves once more, under the same number"


def test_a_period_is_chosen_or_typed(desk: Desk):
    kind = replace(document("morning_sheet"), asks=("period", "sheet", "order"))
    first = first_values(desk, kind)
    assert read_answers(desk, kind, first) == {
        "period": read_period("2026-10"), "sheet": "2x7", "order": None,
    }  # fmt: skip
    typed = {**first, "first": "01/09/2026", "last": "15/10/2026", "order": "merit"}
    told = read_answers(desk, kind, typed)
    assert told["period"] == read_period("2026-09-01..2026-10-15")
    assert told["order"] == "merit"
    with pytest.raises(InvalidError) as refused:
        read_answers(desk, kind, {**typed, "last": "01/08/2026"})
    assert [fault.field for fault in refused.value.faults] == ["last"]
    offered = [read_period(code) for code, _words in periods(desk.today())]
    assert None not in offered
    assert len(set(offered)) == len(offered)


def test_a_list_of_people_is_what_labels_are_made_of(
    paper: DocumentsPage, monkeypatch: pytest.MonkeyPatch
):
    told: list[object] = []
    plain = document("morning_sheet").make

    def make(desk: Desk, query: PeopleQuery) -> Made:
        told.append(query)
        return plain(desk)

    changed(monkeypatch, "morning_sheet", maker=make, subject=Subject.PEOPLE)
    show(paper, document="morning", query=PeopleQuery(text="كريم"))
    paper.form.everybody.click()
    background.settle()
    assert told == [PeopleQuery(text="كريم"), PeopleQuery(principals_only=True)]


def test_what_a_maker_finds_wrong_is_told_beside_its_field(
    lodged: RequestPage, paper: DocumentsPage, monkeypatch: pytest.MonkeyPatch
):
    def refuse(_desk: Desk, _id: int, **_chosen: object) -> Made:
        raise InvalidError([FieldError("seats", "bad_seats", REASON)])

    changed(monkeypatch, "request_sheet", maker=refuse, asks=("seats",))
    show(paper, document="request", request_id=lodged.row.id)
    paper.form.answers.set_values({"seats": "3"})
    paper.form.show_made.click()
    background.settle()
    assert "للتذكير" in paper.form.answers.boxes["seats"].note.text()


def test_several_lines_are_several_texts(desk: Desk):
    kind = replace(document("morning_sheet"), asks=("members", "types", "service"))
    typed = {"members": " السيد الأول \n\nالسيدة الثانية", "types": "S01", "service": ""}
    assert read_answers(desk, kind, typed) == {
        "members": ("السيد الأول", "السيدة الثانية"), "types": ("S01",), "service": "",
    }  # fmt: skip


def test_a_number_that_is_none_is_told_beside_its_field(desk: Desk):
    kind = replace(document("request_sheet"), asks=("first_label", "type"))
    with pytest.raises(InvalidError) as told:
        read_answers(desk, kind, {"first_label": "0", "type": ""})
    assert [fault.field for fault in told.value.faults] == ["first_label", "type"]


def test_the_register_needs_two_days_in_order(paper: DocumentsPage):
    show(paper, document="register")
    assert paper.pdf.startswith(b"%PDF")
    paper.form.period.set_values({"first": "20/11/2026", "last": "01/11/2026"})
    paper.form.show_made.click()
    assert paper.form.period.boxes["last"].note.text()
    assert paper.pdf == b""
    paper.form.period.set_values({"first": "01/11/2026", "last": "20/11/2026", "kind": "health"})
    paper.form.show_made.click()
    background.settle()
    assert paper.pdf.startswith(b"%PDF")
    assert paper.form.query.received_to == "2026-11-20"
    assert paper.form.query.kinds == {Kind.HEALTH}


def test_the_filters_of_the_list_are_told_and_can_be_lifted(paper: DocumentsPage):
    query = RequestQuery(states=frozenset({State.CLOSED}), open_only=False)
    paper.show_page(document="register", query=query)
    assert not paper.form.filter_part.isHidden()
    paper.form.unfilter.click()
    background.settle()
    assert paper.form.filter_part.isHidden()
    assert paper.form.query.states == frozenset()
    assert paper.form.query.received_from == "2026-11-01"


def test_the_document_shown_last_is_shown_again(desk: Desk, go: Way, shown, paper: DocumentsPage):
    show(paper, document="morning")
    again = shown(DocumentsPage(desk, go))
    show(again)
    assert again.kinds.value() == "morning_sheet"


def test_rights_are_computed_for_the_day_asked_for(
    lodged: RequestPage, paper: DocumentsPage, monkeypatch: pytest.MonkeyPatch
):
    told: list[object] = []
    plain = document("rights_statement").make

    def make(desk: Desk, file_id: int, on: date | None = None) -> Made:
        told.append(on)
        return plain(desk, file_id, on=on)

    changed(monkeypatch, "rights_statement", maker=make)
    show(paper, document="rights", file_id=lodged.file.id, on=date(2040, 6, 1))
    assert told == [date(2040, 6, 1)]


# Leaving the office


def test_a_document_is_kept_as_a_file(paper: DocumentsPage, tmp_path: Path):
    show(paper, document="register")
    paper.save_to(tmp_path / "register", REASON_TOLD)
    background.settle()
    assert (tmp_path / "register.pdf").read_bytes() == paper.pdf
    assert "register.pdf" in paper.printing.done.text()


def test_after_saving_the_folder_can_be_opened(
    paper: DocumentsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    opened: list[Path] = []
    monkeypatch.setattr(printing, "open_folder", lambda path: bool(opened.append(path)))
    show(paper, document="register")
    paper.save_to(tmp_path / "register", REASON_TOLD)
    background.settle()
    paper.printing.done.pressed.emit()
    assert opened == [tmp_path / "register.pdf"]
    assert str(tmp_path) in paper.printing.fault.text()


def test_a_preview_is_no_print_until_it_leaves(desk: Desk, paper: DocumentsPage, tmp_path: Path):
    show(paper, document="register")
    assert traces(desk) == ["preview"]
    paper.save_to(tmp_path / "missing" / "register", REASON_TOLD)
    background.settle()
    assert traces(desk) == ["preview"]
    assert paper.printing.fault.text()
    paper.save_to(tmp_path / "register", REASON_TOLD)
    background.settle()
    assert traces(desk) == ["preview", "print"]
    assert not paper.printing.fault.text()


def test_a_list_of_many_leaves_as_a_file_with_its_reason_alone(
    desk: Desk, paper: DocumentsPage, lodged, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(
        paper, "_ask_path", lambda _words, mark, save: save(tmp_path / f"list{mark}")
    )
    show(paper, document="register")
    paper.save_to(tmp_path / "list")
    background.settle()
    assert paper.printing.fault.text()
    assert not (tmp_path / "list.pdf").exists()
    paper.keep.click()
    paper.asking.check()
    assert paper.asking.form.boxes["reason"].note.text()
    paper.asking.form.set_values({"reason": REASON_TOLD})
    paper.asking.check()
    background.settle()
    assert (tmp_path / "list.pdf").read_bytes() == paper.pdf
    (row,) = exports(desk)
    assert (row.reason, row.count, row.way) == (REASON_TOLD, 1, "document")
    assert row.sha256 == hashlib.sha256(paper.pdf).hexdigest()
    show(paper, document="receipt", request_id=lodged.row.id)
    paper.keep.click()
    background.settle()
    assert len(exports(desk)) == 1, "what names one person needs no reason"


def test_who_may_not_export_prints_a_list_and_keeps_no_file(
    desk: Desk, go: Way, shown, monkeypatch: pytest.MonkeyPatch
):
    clerk = builders.seat(desk, Role.RECEPTION)
    paper = shown(DocumentsPage(clerk, go))
    show(paper, document="register")
    assert (paper.print_.isEnabled(), paper.keep.isEnabled()) == (True, False)
    assert paper.keep.toolTip()
    with pytest.raises(ForbiddenError):
        produce(clerk, "requests_register", RequestQuery(), reason=REASON_TOLD)
    clerk.close()


def test_an_encrypted_copy_asks_its_password_twice(
    desk: Desk, paper: DocumentsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    show(paper, document="register")
    monkeypatch.setattr(
        paper, "_ask_path", lambda _words, mark, save: save(tmp_path / f"copy{mark}")
    )
    paper.ask_password()
    (card,) = paper.window().findChildren(EncryptedCopy)
    card.form.set_values({"password": "a-long-word", "again": "another-word"})
    card.check()
    assert card.form.boxes["reason"].note.text(), "nothing leaves without its reason"
    card.form.set_values({"reason": "إرسال إلى المؤسسة"})
    card.check()
    background.settle()
    assert card.form.boxes["again"].note.text()
    card.form.set_values({"password": "a-long-word", "again": "a-long-word"})
    card.check()
    background.settle()
    with pikepdf.open(tmp_path / "copy-encrypted.pdf", password="a-long-word") as copy:
        assert copy.is_encrypted
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "copy-encrypted.pdf")
    assert traces(desk) == ["preview", "print"]
    (row,) = exports(desk)
    assert (row.reason, row.way) == ("إرسال إلى المؤسسة", "mail")


def test_it_is_printed_on_the_printer_as_often_and_as_wished(
    paper: DocumentsPage, monkeypatch: pytest.MonkeyPatch
):
    sent: list[tuple[bytes, Sheets]] = []
    monkeypatch.setattr(printing, "prints_two_sided", lambda name: name == "Second")
    monkeypatch.setattr(
        printing, "print_pdf", lambda data, _name, sheets: sent.append((data, sheets))
    )
    show(paper, document="register")
    paper.printing.offer(["First", "Second"])
    background.settle()
    assert paper.printing.sides.isHidden()
    paper.printing.printer.set_value("Second")
    background.settle()
    assert not paper.printing.sides.isHidden()
    paper.printing.copies.setText("كثير")
    paper.send_to_printer()
    assert paper.printing.fault.text()
    paper.printing.copies.setText("3")
    paper.printing.sides.setChecked(True)
    paper.send_to_printer()
    background.settle()
    assert sent == [(paper.pdf, Sheets("Second", 3, two_sided=True))]
    paper.printing.offer(["First", "Second"])
    assert paper.printing.printer.value() == "Second"


def test_printing_many_is_offered_for_what_is_about_one_of_many(
    lodged: RequestPage, paper: DocumentsPage, go: Way
):
    show(paper, document="register")
    assert paper.many.isHidden()
    show(paper, document="receipt", request_id=lodged.row.id)
    paper.many.click()
    assert go.places[-1] == ("print_many", {"document": "deposit_receipt"})


# The preview


@pytest.fixture
def preview(qtbot, desk: Desk) -> PdfPreview:
    """The summary of a large family: several pages."""
    file = builders.widow_file(desk)
    shown = PdfPreview()
    qtbot.addWidget(shown)
    shown.resize(500, 400)
    shown.show()
    shown.show_pdf(document("person_summary").make(desk, file.file.id).data)
    background.settle()
    return shown


def test_the_preview_pictures_what_is_in_sight(qtbot, preview: PdfPreview):
    qtbot.waitUntil(lambda: preview._sheets[0].picture is not None)
    width = preview._sheets[0].width()
    preview.step_scale(1)
    assert preview._sheets[0].width() > width
    preview.set_scale(0)
    assert preview._sheets[0].width() == width
    background.settle()


def test_the_keyboard_turns_the_pages(qtbot, preview: PdfPreview):
    assert preview.pages() > 1
    qtbot.keyClick(preview, Qt.Key.Key_PageDown)
    assert preview.page() == 1
    qtbot.keyClick(preview, Qt.Key.Key_PageUp)
    assert preview.page() == 0
    qtbot.keyClick(preview, Qt.Key.Key_End)
    assert preview.page() == preview.pages() - 1
    qtbot.keyClick(preview, Qt.Key.Key_Home)
    assert preview.page() == 0
    before = preview.percent()
    qtbot.keyClick(preview, Qt.Key.Key_Plus)
    assert preview.percent() > before
    qtbot.keyClick(preview, Qt.Key.Key_0)
    assert preview.percent() == before
    background.settle()


# The spooler


def test_saving_where_one_may_not_write_is_told(tmp_path: Path):
    with pytest.raises(printing.PrintingError) as told:
        printing.save_pdf(b"%PDF", tmp_path / "missing" / "a.pdf")
    assert told.value.code == "cannot_write"


def test_without_a_spooler_the_user_is_told(monkeypatch):
    monkeypatch.setattr(printing.shutil, "which", lambda _name: None)
    with pytest.raises(printing.PrintingError) as told:
        printing.print_pdf(b"%PDF", "register")
    assert told.value.code == "no_spooler"
    assert printing.printers() == []
    assert not printing.prints_two_sided("Office")


def command(folder: Path, name: str, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a command of the spooler on the path."""
    made = folder / name
    made.write_text(f"#!/bin/sh\n{script}\n")
    made.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=":")


@pytest.mark.skipif(not shutil.which("sh"), reason="needs a shell")
def test_the_spooler_gets_the_document_itself(monkeypatch, tmp_path: Path):
    script = f'printf "%s " "$@" > {tmp_path}/words\ncat > {tmp_path}/data'
    command(tmp_path, "lp", script, monkeypatch)
    printing.print_pdf(b"%PDF-1.7", "receipt", Sheets("Office"))
    assert (tmp_path / "data").read_bytes() == b"%PDF-1.7"
    assert (tmp_path / "words").read_text() == "-t receipt -d Office - "
    printing.print_pdf(b"%PDF-1.7", "receipt", Sheets("Office", 2, two_sided=True))
    words = (tmp_path / "words").read_text()
    assert words == "-t receipt -d Office -n 2 -o sides=two-sided-long-edge - "
    file = tmp_path / "whole.pdf"
    file.write_bytes(b"%PDF-1.7")
    printing.print_pdf(file, "receipts")
    assert (tmp_path / "words").read_text() == f"-t receipts {file} "
    command(tmp_path, "lp", "exit 1", monkeypatch)
    with pytest.raises(printing.PrintingError) as told:
        printing.print_pdf(b"%PDF-1.7", "receipt")
    assert told.value.code == "not_taken"


@pytest.mark.skipif(not shutil.which("sh"), reason="needs a shell")
@pytest.mark.parametrize(
    ("line", "offers"),
    [
        ("Duplex/2-Sided Printing: *None DuplexNoTumble DuplexTumble", True),
        ("Duplex/2-Sided Printing: *None", False),
        ("sides/Sides: *one-sided", False),
        ("sides/Sides: *one-sided two-sided-long-edge two-sided-short-edge", True),
        ("PageSize/Media Size: *A4 A3", False),
    ],
)
def test_a_printer_says_whether_it_prints_on_both_sides(
    monkeypatch, tmp_path: Path, line: str, offers: bool
):
    command(tmp_path, "lpoptions", f"echo '{line}'", monkeypatch)
    assert printing.prints_two_sided("Office") is offers
