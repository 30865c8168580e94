"""Every document is numbered and sealed, and a file that was touched is found out."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.periods import read_period
from desktop_app.reports.catalogue import DOCUMENTS, Subject, document, produce
from desktop_app.reports.verification import LARGEST, verify_path, verify_pdf
from desktop_app.services import prints
from desktop_app.services.demo import fill_office
from desktop_app.services.forms import RequestQuery
from desktop_app.services.print_rows import Finding, PrintQuery
from desktop_app.services.requests import list_requests
from desktop_app.services.slip_pages import list_slips
from desktop_app.services.verification import verify
from desktop_app.typeset import seal_of
from tests import builders
from tests.reports import reading

YEAR = RequestQuery(received_from="01/01/2026", received_to="31/12/2026")
RECEIPT = "deposit_receipt"


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    desk = builders.office(tmp_path_factory.mktemp("sealed") / "office")
    fill_office(desk, people=60, requests=120, seed=3)
    yield desk
    desk.close()


@pytest.fixture
def receipt(desk) -> bytes:
    made = builders.request(desk, builders.officer_file(desk), "S03")
    return produce(desk, RECEIPT, made.row.id)


def subjects_of(desk, kind):
    """What a document of this kind may be about, one after the other."""
    requests = list_requests(desk, YEAR, 0, 200)
    return {
        Subject.FILE: [[row.file_id] for row in requests],
        Subject.REQUEST: [[row.id] for row in requests],
        Subject.SLIP: [[slip.id] for slip in list_slips(desk)],
        Subject.LIST: [[YEAR]],
    }.get(kind.subject, [[]])


def first_made(desk, kind):
    """A document of a kind about the first subject it can be made for."""
    for subject in subjects_of(desk, kind):
        try:
            return kind.make(desk, *subject)
        except ConflictError:
            continue
        except TypeError:
            pytest.skip(f"it asks for {kind.asks}")
    pytest.skip("nothing in this office answers to it")


# Stickers carry addresses and nothing else.
SEALED = [kind for kind in DOCUMENTS if "label" not in kind.code]


@pytest.mark.parametrize("kind", SEALED, ids=lambda kind: kind.code)
def test_every_document_is_numbered_on_each_page_and_sealed(office, kind):
    made = first_made(office, kind)
    row = builders.print_row(office, made.trace.print_id)
    pages = reading.pages(made.data)
    assert len(pages) == row.pages
    for page in pages:
        assert row.number in page
        assert row.code in page
    assert "رمز تحقق داخلي" in " ".join(pages)
    assert drawn_seals(made.data) == (2 if kind.code == RECEIPT else 1)
    found = verify_pdf(office, made.data)
    assert (found.finding, found.number, found.kind) == (Finding.GENUINE, row.number, kind.code)
    assert verify(office, seal_of(made.data)).is_genuine


def test_the_documents_of_a_period_and_of_a_type_are_sealed_too(office):
    made = [
        document("activity_report").make(office, period=read_period("2026")),
        document("committee_minutes").make(office, period=read_period("2026")),
        document("beneficiary_list").make(office, type="S20", seats=3),
    ]
    for one in made:
        assert drawn_seals(one.data) == 1
        assert verify_pdf(office, one.data).is_genuine


def test_stickers_are_in_the_register_and_bear_nothing_of_it(office):
    kind = document("file_label")
    made = first_made(office, kind)
    row = builders.print_row(office, made.trace.print_id)
    assert row.number not in reading.text(made.data)
    assert verify_pdf(office, made.data).is_genuine


def drawn_seals(data: bytes) -> int:
    """How often the code of the document stands on its pages."""
    with pikepdf.open(BytesIO(data)) as pdf:
        shown = [
            operands[0]
            for page in pdf.pages
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) == "Do"
        ]
    return sum("Seal" in str(name) for name in shown)


def test_the_code_and_number_stand_on_both_halves_of_a_receipt(desk, receipt):
    [row] = prints.list_prints(desk, PrintQuery(), 0, 9)
    said = reading.text(receipt)
    assert (said.count(row.number), said.count(row.code)) == (2, 2)


def changed(data: bytes, what) -> bytes:
    with pikepdf.open(BytesIO(data)) as pdf:
        what(pdf)
        target = BytesIO()
        pdf.save(target)
    return target.getvalue()


def change_one_byte(pdf) -> None:
    stream = bytearray(pdf.pages[0].Contents.read_bytes())
    place = stream.index(b"Td") if b"Td" in stream else stream.index(b"Tm")
    stream[place - 2] = ord("1") if stream[place - 2] != ord("1") else ord("2")
    pdf.pages[0].Contents.write(bytes(stream))


def add_a_note(pdf) -> None:
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FreeText, Rect=[0, 0, 90, 90]
    )
    pdf.pages[0].Annots = pdf.make_indirect([note])


def drop_a_page(pdf) -> None:
    pdf.pages.append(pdf.pages[0])


def take_the_seal_away(pdf) -> None:
    del pdf.docinfo["/RiayaSeal"]


@pytest.mark.parametrize(
    ("what", "finding"),
    [
        (lambda _pdf: None, Finding.GENUINE),
        (change_one_byte, Finding.ALTERED),
        (add_a_note, Finding.ALTERED),
        (drop_a_page, Finding.ALTERED),
        (take_the_seal_away, Finding.UNSEALED),
    ],
    ids=["saved anew", "one byte", "a note", "a page", "no seal"],
)
def test_what_another_program_did_to_a_file(desk, receipt, what, finding):
    found = verify_pdf(desk, changed(receipt, what))
    assert found.finding is finding
    assert bool(found.known) is (finding in {Finding.GENUINE, Finding.ALTERED})


def test_a_locked_copy_opens_with_its_password(desk, receipt):
    target = BytesIO()
    with pikepdf.open(BytesIO(receipt)) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(user="secret", owner="other", R=6))
    assert verify_pdf(desk, target.getvalue()).finding is Finding.LOCKED
    assert verify_pdf(desk, target.getvalue(), "wrong").finding is Finding.LOCKED
    assert verify_pdf(desk, target.getvalue(), "secret").finding is Finding.GENUINE


@pytest.mark.parametrize(
    "data",
    [b"", b"hello", b"%PDF-1.7\n", b"\x00" * 400, "وثيقة".encode()],
    ids=["empty", "text", "head only", "noughts", "arabic"],
)
def test_a_file_that_is_none(desk, data):
    assert verify_pdf(desk, data).finding is Finding.NO_PDF


def test_a_file_cut_short_is_not_genuine(desk, receipt):
    for part in (0.3, 0.6, 0.95):
        assert not verify_pdf(desk, receipt[: int(len(receipt) * part)]).is_genuine


def test_a_file_of_fifty_megabytes_is_not_even_read(desk, tmp_path):
    path = tmp_path / "large.pdf"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    assert verify_path(desk, path).finding is Finding.TOO_LARGE
    assert verify_pdf(desk, bytes(LARGEST + 1)).finding is Finding.TOO_LARGE
    with pytest.raises(OSError):
        verify_path(desk, tmp_path / "nowhere.pdf")


def test_a_paper_of_another_office(desk, tmp_path, receipt):
    other = builders.office(tmp_path / "other", desk.clock)
    assert verify_pdf(other, receipt).finding is Finding.OTHER_OFFICE
    assert verify_pdf(other, receipt).number == "2026/000001"
    other.close()


def test_a_maker_that_fails_leaves_its_number_void(desk, monkeypatch):
    made = builders.request(desk, builders.officer_file(desk), "S03")

    def broken(*_args):
        raise RuntimeError

    monkeypatch.setattr("desktop_app.reports.deposit_receipt.paint_receipt", broken)
    with pytest.raises(RuntimeError):
        document(RECEIPT).make(desk, made.row.id)
    [row] = prints.list_prints(desk, PrintQuery(seen_too=True), 0, 9)
    assert (row.state.value, row.number) == ("void", "2026/000001")


def test_a_subject_that_is_not_there_takes_no_number(desk):
    from desktop_app.domain.errors import NotFoundError

    with pytest.raises(NotFoundError):
        document(RECEIPT).make(desk, 99)
    assert prints.count_prints(desk, PrintQuery(seen_too=True)) == 0
