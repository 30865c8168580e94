"""The command line as an administrator uses it: one command after the other, by its contract."""

from __future__ import annotations

import io
import json
import re
import shutil
from pathlib import Path
from unittest.mock import ANY

import pikepdf
import pytest

from desktop_app import cli
from desktop_app.domain.vocabulary import Role
from desktop_app.services import accounts, exports, glass, people, trash
from desktop_app.services.forms import CareerForm
from desktop_app.typeset import seal_of
from tests import builders, scans
from tests.reports import reading
from tests.services.register_books import table, write_book

SAMPLE = Path(__file__).parent.parent / "samples" / "register-tangier.xlsx"


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Run a command in this process; gives (exit code, JSON or text, what was said on stderr)."""
    monkeypatch.setenv("RIAYA_PASSWORD", builders.PASSWORD)
    monkeypatch.delenv("RIAYA_USER", raising=False)
    monkeypatch.setattr("desktop_app.services.accounts.KdfCost", lambda: builders.CHEAP)

    def run(*words: str):
        options = cli.read_arguments(["--office", str(tmp_path / "office"), *words])
        capsys.readouterr()
        code = cli.run(options)
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return code, json.loads(out) if "--json" in words and out else out, err

    return run


def test_from_nothing_to_a_printed_summary(run, tmp_path):
    code, made, _ = run("init", "--unit", "TNG", "--admin", "head", "--json")
    assert code == 0
    assert len(made["recovery_code"].replace("-", "")) == 26
    code, planned, _ = run("import", str(SAMPLE), "--dry-run", "--json")
    assert (code, planned["people_created"]) == (0, 484)
    code, done, _ = run("import", str(SAMPLE), "--errors", str(tmp_path / "e.xlsx"), "--json")
    assert (done["files_created"], done["requests_created"]) == (152, 300)
    assert (tmp_path / "e.xlsx").stat().st_size > 1000
    _, again, _ = run("import", str(SAMPLE), "--json")
    assert (again["people_created"], again["requests_created"]) == (0, 0)
    code, found, _ = run("search", "الخطيب", "--json")
    assert code == 0
    assert set(found["people"][0]) == {
        "file_number", "full_name_ar", "full_name_latin", "matricule", "cnie", "birth_date",
        "category", "unit",
    }  # fmt: skip
    ref = found["people"][0]["file_number"]
    out = tmp_path / "deep" / "summary.pdf"
    code, _, _ = run("pdf", "person", ref, "--out", str(out), "--json")
    assert code == 0
    assert out.read_bytes().startswith(b"%PDF")
    code, shown, _ = run("person", "show", ref, "--json")
    assert shown["file_number"] == ref
    code, checked, _ = run("check", "--json")
    assert (code, checked["sound"]) == (0, True)
    register = ("--from", "01/01/2020", "--to", "31/12/2026", "--out", str(tmp_path / "r.pdf"))
    code, _, err = run("pdf", "register", *register)
    assert (code, "الغرض من الإخراج" in err) == (1, True)
    assert not (tmp_path / "r.pdf").exists()
    code, _, _ = run("pdf", "register", *register, "--reason", "اجتماع اللجنة")
    assert code == 0
    code, waiting, _ = run("tasks", "--json")
    assert code == 0
    assert waiting
    assert {"code", "number", "person", "due_on", "days_left"} <= set(waiting[0])
    morning = tmp_path / "morning.pdf"
    code, _, _ = run("pdf", "morning", "--out", str(morning), "--reason", "توزيع المهام")
    assert (code, morning.read_bytes()[:4]) == (0, b"%PDF")
    code, lines, _ = run("tasks")
    assert waiting[0]["number"] in lines
    assert code == 0
    shutil.rmtree(tmp_path / "deep")


def test_requests_by_number(run, tmp_path):
    run("demo", "--people", "40", "--requests", "60", "--seed", "7")
    _, found, _ = run("search", "S-TNG", "--limit", "3", "--json")
    assert len(found["requests"]) == 3
    number = found["requests"][0]["number"]
    _, shown, _ = run("request", "show", number, "--json")
    assert {"number", "type", "kind", "state", "beneficiary", "file_number", "received_on",
            "due_on", "amount_requested", "amount_granted"} <= set(shown)  # fmt: skip
    for document in ("request", "receipt"):
        out = tmp_path / f"{document}.pdf"
        assert run("pdf", document, number, "--out", str(out))[0] == 0
        assert out.stat().st_size > 5000


def test_letters_and_attestations_by_number(run, tmp_path):
    run("demo", "--people", "60", "--requests", "120", "--seed", "7")
    _, social, _ = run("search", "S-TNG", "--limit", "200", "--json")
    out = tmp_path / "letter.pdf"

    def made(document: str, ref: str, *more: str) -> int:
        return run("pdf", document, ref, "--out", str(out), *more)[0]

    numbers = [one["number"] for one in social["requests"]]
    for document in ("decision", "benefit"):
        ways = (made(document, number, "--language", "fr") == 0 for number in numbers)
        assert any(ways), document
        assert str(pikepdf.open(out).Root.Lang) == "fr-MA"
    assert made("presentation", numbers[0]) == 0
    code, _, err = run("pdf", "notice", numbers[0], "--out", str(tmp_path / "no.pdf"))
    assert (code, bool(err), (tmp_path / "no.pdf").exists()) == (1, True, False)
    days = ("--from", "01/01/2001", "--to", "31/12/2001")
    assert made("no-benefit", numbers[0], *days) == 0
    assert any(made("benefits", number) == 0 for number in numbers)
    assert any(made("membership", number, "--language", "fr") == 0 for number in numbers)
    code, _, err = run("pdf", "no-benefit", numbers[0], "--out", str(out), "--from", "yesterday")
    assert (code, "yesterday" in err) == (1, True)


def test_a_document_for_each_request_of_a_time(run, tmp_path):
    run("demo", "--people", "40", "--requests", "60", "--seed", "7")
    _, found, _ = run("search", "S-TNG", "--limit", "1", "--json")
    _, shown, _ = run("request", "show", found["requests"][0]["number"], "--json")
    day = shown["received_on"]
    span = ("--from", day, "--to", day)
    out = tmp_path / "receipts.pdf"
    why = ("--reason", "جرد سنوي للمكتب")
    code, made, _ = run("print-many", "receipt", *span, "--out", str(out), *why, "--json")
    assert code == 0
    assert made["made"] >= 1
    assert made["target"] == str(out)
    assert out.read_bytes()[:4] == b"%PDF"
    folder = tmp_path / "each"
    folder.mkdir()
    many = ("print-many", "request", *span, *why, "--each", "--json")
    code, each, _ = run(*many, "--out", str(folder))
    assert code == 0
    assert len(list(folder.iterdir())) == each["made"] == made["made"]
    assert run("print-many", "receipt", "--out", str(out))[0] == 1
    assert run("print-many", "morning", *span, "--out", str(out))[0] == 1
    lost = tmp_path / "lost" / "receipts.pdf"
    assert run("print-many", "receipt", *span, "--out", str(lost), *why)[0] == 1


def test_more_than_one_document_is_written_with_a_reason_alone(run, tmp_path):
    run("demo", "--people", "40", "--requests", "60", "--seed", "7")
    span = ("--from", "01/01/2020", "--to", "31/12/2026")
    out = tmp_path / "receipts.pdf"
    code, _, err = run("print-many", "receipt", *span, "--out", str(out))
    assert code == 1
    assert "الغرض من الإخراج" in err
    assert not out.exists()
    why = ("--reason", "جرد سنوي للمكتب")
    code, made, _ = run("print-many", "receipt", *span, "--out", str(out), *why, "--json")
    assert code == 0
    assert made["made"] > 1


def test_a_backup_goes_round(run, tmp_path):
    run("init", "--unit", "CAS", "--admin", "head")
    assert run("backup", "--out", str(tmp_path / "b"))[0] == 0
    assert run("restore", str(tmp_path / "b"))[0] == 1
    other = tmp_path / "other"
    assert run("restore", str(tmp_path / "b"), "--office", str(other))[0] == 0
    assert run("check", "--office", str(other))[0] == 0


def test_a_backup_closed_with_a_phrase_opens_with_it_alone(run, tmp_path):
    run("init", "--unit", "CAS", "--admin", "head")
    phrase, copy = tmp_path / "phrase", tmp_path / "b.riaya"
    phrase.write_text("زيتون الريف الأخضر\n", "utf-8")
    assert run("backup", "--out", str(copy), "--phrase-file", str(phrase))[0] == 0
    wrong = tmp_path / "wrong"
    wrong.write_text("شيء آخر تماما", "utf-8")
    other = tmp_path / "other"
    for given in ((), ("--phrase-file", str(wrong))):
        code, _, err = run("restore", str(copy), "--office", str(other), *given)
        assert (code, "عبارة" in err, other.exists()) == (1, True, False)
    with_phrase = ("restore", str(copy), "--office", str(other), "--phrase-file", str(phrase))
    assert run(*with_phrase)[0] == 0
    assert run(*with_phrase)[0] == 1
    code, out, _ = run(*with_phrase, "--replace", "--json")
    assert (code, out["counts"]["accounts"]) == (0, 1)
    assert (other / "replaced-1" / "office.db").exists()


def test_a_drill_tells_what_came_back_and_keeps_its_minutes(run, tmp_path):
    run("init", "--unit", "CAS", "--admin", "head")
    assert run("drill")[0] == 1
    assert "أنجز نسخة" in run("drill")[2]
    code, out, _ = run("drill", "--out", str(tmp_path / "d.pdf"), "--make", "--json")
    assert (code, out["sound"]) == (0, True)
    assert (tmp_path / "d.pdf").read_bytes().startswith(b"%PDF")


def test_what_is_grave_waits_for_the_second_person_here_too(run, tmp_path, monkeypatch):
    run("init", "--unit", "CAS", "--admin", "head")
    copy = str(tmp_path / "copy.riaya")
    assert run("backup", "--out", copy)[0] == 0
    desk = accounts.sign_in(tmp_path / "office", "head", builders.PASSWORD)
    builders.seat(desk, Role.DEPUTY).close()
    desk.close()
    monkeypatch.setenv("RIAYA_USER", "head")
    for words in (("restore", copy, "--replace"), ("rotate-key",)):
        code, _, err = run(*words, "--json")
        assert code == 1
        assert json.loads(err.splitlines()[-1])["error"] == "second_needed"
        assert "قاعدة الشخصين" in run(*words)[2]


@pytest.mark.parametrize(
    "words",
    [
        ("search", "x"),
        ("check",),
        ("import", "nothing.xlsx"),
        ("restore", "nothing"),
        ("init", "--unit", "XXX", "--admin", "head"),
    ],
)
def test_a_refusal_is_one_clear_sentence_in_arabic(run, words):
    code, out, err = run(*words)
    assert (code, out) == (1, "")
    assert any("\u0600" <= letter <= "\u06ff" for letter in err)


RIGHTS_KEYS = [
    "person", "type", "entitled", "reason_code", "reason", "used", "remaining", "next_on",
]  # fmt: skip


def test_the_rights_of_a_family_of_a_member_and_on_another_day(run, tmp_path):
    desk = builders.office(tmp_path / "office")
    page = builders.officer_file(desk)
    asked = builders.request(desk, page, "S03")
    desk.close()
    code, rows, _ = run("rights", page.file.number, "--on", "2026-11-23", "--json")
    assert code == 0
    assert len(rows) == 3 * 78
    assert list(rows[0])[:8] == RIGHTS_KEYS
    (aid,) = [row for row in rows if row["type"] == "S03" and row["entitled"] is False][:1]
    assert aid["reason_code"] == "used_year"
    assert (aid["used"], aid["remaining"], aid["next_on"]) == (1, 0, "2027-01-01")
    assert f"({asked.row.number})؛ تمنح مرة في السنة." in aid["reason"]
    _, later, _ = run("rights", page.file.matricule, "--on", "01/01/2027", "--json")
    (again,) = [row for row in later if row["type"] == "S03" and row["entitled"]]
    assert (again["reason_code"], again["remaining"]) == ("open_again", 1)
    _, words, _ = run("rights", page.file.number, "--on", "2026-11-23")
    assert "[مستنفد, 0 من 1]  2027-01-01" in words
    code, _, said = run("rights", page.file.number, "--on", "someday", "--json")
    assert (code, json.loads(said)["error"]) == (1, "bad_date")
    assert run("rights", "nobody")[0] == 1


def test_a_wrong_password_is_refused(run, monkeypatch):
    run("init", "--unit", "TNG", "--admin", "head")
    monkeypatch.setenv("RIAYA_PASSWORD", "not that one")
    code, _, err = run("search", "x", "--json")
    assert (code, json.loads(err)["error"]) == (1, "sign_in")


def test_a_password_may_lie_in_a_file(run, tmp_path, monkeypatch):
    run("init", "--unit", "TNG", "--admin", "head")
    monkeypatch.delenv("RIAYA_PASSWORD")
    (tmp_path / "p").write_text(builders.PASSWORD + "\n", "utf-8")
    assert run("search", "x", "--password-file", str(tmp_path / "p"))[0] == 0
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert run("search", "x")[0] == 1


def test_two_accounts_need_a_name(run, tmp_path, monkeypatch):
    run("init", "--unit", "TNG", "--admin", "head")
    from desktop_app.domain.vocabulary import Role
    from desktop_app.services.accounts import sign_in

    desk = sign_in(tmp_path / "office", "head", builders.PASSWORD)
    builders.seat(desk, Role.RECEPTION, "clerk").close()
    desk.close()
    assert run("search", "x")[0] == 1
    monkeypatch.setenv("RIAYA_USER", "clerk")
    assert run("search", "x")[0] == 0
    assert run("import", str(SAMPLE))[0] == 1


def test_wrong_usage_exits_with_2(capsys):
    with pytest.raises(SystemExit) as left:
        cli.read_arguments(["search"])
    assert left.value.code == 2
    assert capsys.readouterr().err.startswith("ينقص الأمر")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["pdf", "person", "X"], "--out"),
        (["search", "x", "--limit", "many"], "عددا صحيحا"),
        (["search", "x", "--limit"], "يتطلب قيمة"),
        (["nothing"], "nothing"),
        (["check", "--nothing"], "غير معروف"),
    ],
)
def test_a_fault_of_usage_is_told_in_arabic(capsys, words, said):
    with pytest.raises(SystemExit) as left:
        cli.read_arguments(words)
    told = capsys.readouterr().err
    assert (left.value.code, said in told) == (2, True)
    assert "--help" in told


def test_the_help_names_every_command(capsys):
    with pytest.raises(SystemExit) as left:
        cli.read_arguments(["--help"])
    shown = capsys.readouterr().out
    assert left.value.code == 0
    assert all(f"  {name} " in shown for name in cli.COMMAND_LINES)


def test_a_trial_says_that_nothing_was_recorded(run):
    run("init", "--unit", "TNG", "--admin", "head")
    tried = run("import", str(SAMPLE), "--dry-run")[1]
    assert tried.startswith("تجربة فقط")
    done = run("import", str(SAMPLE))[1]
    assert "تجربة" not in done
    assert "مرفوض، " in done
    assert "تنبيه، " in done
    assert "مسجل من قبل" in run("import", str(SAMPLE))[1]


def test_a_backup_is_not_hidden_in_a_mistyped_folder(run, tmp_path):
    run("init", "--unit", "TNG", "--admin", "head")
    code, _, err = run("backup", "--out", str(tmp_path / "usb" / "copy"))
    assert (code, "لا يوجد مجلد" in err) == (1, True)
    assert not (tmp_path / "usb").exists()


def test_a_period_that_ends_before_it_begins_is_refused(run, tmp_path):
    run("init", "--unit", "TNG", "--admin", "head")
    out = str(tmp_path / "register.pdf")
    code, _, err = run(
        "pdf", "register", "--from", "31/12/2026", "--to", "01/01/2026", "--out", out,
        "--reason", "اجتماع اللجنة",
    )  # fmt: skip
    assert (code, "يسبق الأول" in err) == (1, True)


def test_a_text_for_people_too(run):
    run("init", "--unit", "TNG", "--admin", "head")
    assert "لم يعثر" in run("search", "x")[1]
    assert run("check")[1].startswith("قاعدة المعطيات")


def test_slips_are_listed_and_printed(run, tmp_path):
    run("demo", "--people", "60", "--requests", "200", "--seed", "3")
    code, slips, _ = run("slips", "--json")
    assert code == 0
    assert slips
    number = slips[0]["number"]
    out = tmp_path / "slip.pdf"
    assert run("pdf", "slip", number, "--out", str(out))[0] == 0
    assert out.read_bytes().startswith(b"%PDF")
    place, year = int(number[-6:]), number.split("-")[2]
    assert run("pdf", "slip", f"{place}/{year}", "--out", str(out))[0] == 0
    code, _, refusal = run("pdf", "slip", "9999/2026", "--out", str(out))
    assert code == 1
    assert "9999" in refusal
    late = run("slips", "--overdue", "--json")[1]
    assert all(row["overdue"] for row in late)


def test_a_paper_is_verified_as_file_as_code_and_by_hand(run, tmp_path):
    run("init", "--unit", "TNG", "--admin", "head")
    run("import", str(SAMPLE))
    _, found, _ = run("search", "S-TNG", "--json")
    number = found["requests"][0]["number"]
    out = tmp_path / "receipt.pdf"
    run("pdf", "receipt", number, "--out", str(out))
    code, told, _ = run("verify", str(out), "--json")
    assert (code, told["finding"], told["number"], told["changed"]) == (
        0,
        "genuine",
        "2026/000001",
        0,
    )
    assert told["releases"][0]["way"] == "saved"
    assert {"key": "request", "label": "رقم الطلب", "then": number, "today": number,
            "changed": False} in told["lines"]  # fmt: skip
    code, words, _ = run("verify", str(out))
    assert (code, words.splitlines()[0]) == (0, "الوثيقة صادرة عن هذا المكتب ورمزها سليم")
    assert f"  رقم الطلب: {number}" in words.splitlines()

    seal = seal_of(out.read_bytes())
    assert run("verify", seal.lower())[0] == 0
    short = short_code_of(out)
    assert run("verify", "2026/1", short)[0] == 0

    code, _, err = run("verify", "2026/000001", "0000-0000", "--json")
    told = json.loads(err)
    assert (code, told["error"], told["verdict"]["genuine"]) == (1, "wrong_code", False)
    code, _, err = run("verify", seal[:80])
    assert (code, err.splitlines()[0]) == (1, "لم يقرأ الرمز إلى آخره")
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"no pdf")
    assert json.loads(run("verify", str(broken), "--json")[2])["error"] == "no_pdf"
    assert json.loads(run("verify", str(tmp_path / "gone.pdf"), "--json")[2])["error"] == "system"
    assert json.loads(run("verify", "--json")[2])["error"] == "nothing_given"
    code, key, _ = run("verify", "--public-key", "--json")
    assert (code, key["unit"]) == (0, "TNG")
    assert key["public_key"].startswith("-----BEGIN PUBLIC KEY-----")


def short_code_of(path: Path) -> str:
    """The code a person reads on the paper."""
    [code, *_] = re.findall(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b", reading.text(path.read_bytes()))
    return code


def test_every_state_of_the_office_is_printed(run, tmp_path):
    run("demo", "--people", "60", "--requests", "200", "--seed", "3")
    slips = run("slips", "--json")[1]
    health = next(one["number"] for one in slips if one["provider"] == "mutual")
    request = run("search", "S-TNG", "--limit", "1", "--json")[1]["requests"][0]["number"]
    days = ("--from", "01/01/2026", "--to", "31/12/2026")
    why = ("--reason", "مراسلة المؤسسة")
    documents = {
        "activity": ("--period", "2026-T3"),
        "care-sheets": (health,),
        "inquiry": (request,),
        "visit": (request,),
        "register": (*days, "--kind", "health", "--close", *why),
        "labels": ("--sheet", "3x8", "--first", "5", *why),
        "beneficiaries": ("--type", "S20", "--seats", "10", "--order", "priority", *why),
        "committee": ("--period", "2026", "--member", "محمد العلمي", *why),
        "handover": ("--incoming", "عبد الله المرابط"),
    }
    for name, given in documents.items():
        out = tmp_path / f"{name}.pdf"
        code, _, fault = run("pdf", name, *given, "--out", str(out))
        assert (code, fault) == (0, ""), name
        assert out.read_bytes().startswith(b"%PDF"), name
    out = str(tmp_path / "x.pdf")
    assert run("pdf", "labels", "--slip", health, "--out", out)[0] == 0
    assert run("pdf", "activity", "--period", "2026-13", "--out", out)[0] == 1
    assert run("pdf", "labels", "--first", "99", "--out", out)[0] == 1
    assert run("pdf", "beneficiaries", "--type", "X9", "--seats", "1", "--out", out)[0] == 1


def test_a_check_names_the_first_bad_row_and_the_cut_tail(run, tmp_path):
    from desktop_app.services import accounts

    run("init", "--unit", "TNG", "--admin", "head")
    office = tmp_path / "office"

    def change(statement):
        desk = accounts.sign_in(office, "head", builders.PASSWORD)
        with desk.database.engine.execution_options(begin="IMMEDIATE").begin() as connection:
            connection.exec_driver_sql(statement)
        desk.close()

    assert run("check")[0] == 0
    change("UPDATE audit SET action = 'print' WHERE seq = 2")
    code, _, err = run("check")
    assert code == 1
    assert "السطر 2 غُيّر خارج البرنامج" in err
    code, _, err = run("check", "--json")
    told = json.loads(err)
    assert (code, told["error"], told["sound"]) == (1, "damaged", False)
    assert [one["part"] for one in told["verdicts"] if not one["sound"]] == ["trail"]
    change("DELETE FROM audit WHERE seq > 3")
    code, _, err = run("check")
    assert code == 1
    assert "آخر سجل التتبع مبتور" in err.splitlines()[0]


def test_the_key_is_renewed_from_the_command_line(run, tmp_path):
    run("init", "--unit", "TNG", "--admin", "head")
    code, told, _ = run("rotate-key", "--json")
    assert (code, told["steps"]) == (0, ["begun", "noted", "encrypted", "settled"])
    code, words, err = run("rotate-key")
    assert code == 0
    assert words
    assert len(err.splitlines()) == 4
    assert run("check")[0] == 0


def test_five_wrong_passwords_make_wait(run, monkeypatch):
    run("init", "--unit", "TNG", "--admin", "head")
    monkeypatch.setenv("RIAYA_PASSWORD", "wrong")
    for _ in range(5):
        assert run("check")[0] == 1
    monkeypatch.setenv("RIAYA_PASSWORD", builders.PASSWORD)
    code, _, err = run("check", "--json")
    assert (code, json.loads(err)["error"]) == (1, "waiting")


def test_a_scanned_paper_is_kept_by_command(run, tmp_path):
    run("demo", "--people", "40", "--requests", "60", "--json")
    _, found, _ = run("search", "TNG", "--json")
    ref = found["people"][0]["file_number"]
    paper = tmp_path / "scan.exe"
    paper.write_bytes(scans.tiff(8))
    code, kept, _ = run("attach", str(paper), "--to", ref, "--name", "وصفة", "--json")
    assert code == 0
    assert (kept["pages"], kept["media"], kept["name"]) == (8, "image/tiff", "وصفة.tif")
    code, _, told = run("attach", str(paper), "--to", ref, "--json")
    assert code == 1
    assert json.loads(told)["error"] == "kept_already"
    paper.write_bytes(b"PK\x03\x04")
    code, _, told = run("attach", str(paper), "--to", ref, "--json")
    assert (code, json.loads(told)["error"]) == (1, "unknown")
    code, _, told = run("attach", str(tmp_path / "none.pdf"), "--to", ref, "--json")
    assert (code, json.loads(told)["error"]) == (1, "unreadable")


def test_two_records_of_one_person_are_merged_and_taken_apart(run, tmp_path):
    desk = builders.office(tmp_path / "office")
    first, second = builders.officer_file(desk, "90344"), builders.officer_file(desk, "90345")
    builders.request(desk, second, "S03")
    desk.close()
    kept, gone = first.file.number, second.file.number
    code, shown, _ = run("merge", kept, gone, "--dry-run", "--json")
    assert (code, shown["merge"]) == (0, None)
    assert shown["carried"]["requests"] == 1
    assert len(shown["warnings"]) == 1
    code, _, err = run("merge", kept, kept, "--reason", "نفس الشخص", "--json")
    assert (code, json.loads(err)["error"]) == (1, "oneself")
    code, _, err = run("merge", kept, gone, "--reason", "نفس الشخص", "--json")
    assert (code, json.loads(err)["error"]) == (1, "invalid")
    assert len(json.loads(err)["details"]) == 2, "the warning, and the two service numbers"
    sure = ("--sure", "--keep", "files.matricule")
    code, done, _ = run("merge", kept, gone, "--reason", "نفس الشخص", *sure, "--json")
    assert (code, done["merge"]) == (0, 1)
    for ref in (gone, "90345"):
        code, page, _ = run("person", "show", ref, "--json")
        assert (code, page["file_number"]) == (0, kept)
    code, told, _ = run("unmerge", "1", "--dry-run", "--json")
    assert (code, told) == (
        0,
        {"merge": 1, "undone": False, "since": [], "needs_second": False},
    )
    assert run("unmerge", "1")[0] == 0
    assert run("person", "show", "90345", "--json")[1]["file_number"] == gone
    code, _, err = run("unmerge", "1", "--json")
    assert (code, json.loads(err)["error"]) == (1, "not_found")
    assert run("check", "--json")[1]["sound"] is True


@pytest.fixture
def office(run, tmp_path, monkeypatch):
    """An office with a family and a surgery, entered as its deputy, who typed nothing of it."""
    run("init", "--unit", "TNG", "--admin", "head")
    desk = accounts.sign_in(tmp_path / "office", "head", builders.PASSWORD)
    page = builders.officer_file(desk)
    request = builders.request(desk, page, "H05")
    note = people.add_note(desk, page.file.id, page.principal.person.id, "للمتابعة")
    trash.delete_note(desk, note.id)
    builders.seat(desk, Role.DEPUTY).close()
    desk.close()
    monkeypatch.setenv("RIAYA_USER", "deputy")
    return page.file.number, request.row.number


def test_what_was_deleted_is_listed_and_put_back(run, office):
    code, found, _ = run("trash", "list", "--json")
    assert (code, found["count"]) == (0, 1)
    (row,) = found["rows"]
    assert (row["kind"], row["detail"], row["days_left"]) == ("note", "للمتابعة", 90)
    assert "ملاحظة" in run("trash", "list")[1]
    code, back, _ = run("trash", "restore", str(row["id"]), "--json")
    assert (code, back["kind"]) == (0, "note")
    code, _, err = run("trash", "restore", str(row["id"]))
    assert (code, bool(err.strip())) == (1, True)
    assert "فارغة" in run("trash", "list")[1]
    with pytest.raises(SystemExit) as wrong:
        run("trash", "restore")
    assert wrong.value.code == 2


def test_lists_leave_with_their_reason_and_are_noted(run, office, tmp_path):
    out = tmp_path / "people.xlsx"
    with pytest.raises(SystemExit) as wrong:
        run("export", "people", "--out", str(out))
    assert wrong.value.code == 2
    assert run("export", "people", "--reason", "x", "--out", str(out))[0] == 1
    assert not out.exists()
    why = ("--reason", "اجتماع اللجنة الجهوية")
    code, left, _ = run("export", "people", *why, "--out", str(out), "--json")
    assert (code, left["rows"]) == (0, 3)
    assert out.read_bytes().startswith(b"PK")
    code, left, _ = run(
        "export", "requests", *why, "--columns", "number,state", "--out", str(out), "--json"
    )
    assert (code, left["rows"]) == (0, 1)
    figures = tmp_path / "figures.xlsx"
    assert run("statistics", "--period", "2026", *why, "--out", str(figures))[0] == 0
    assert run("statistics", "--period", "2026-15", *why, "--out", str(figures))[0] == 1
    held = tmp_path / "held.pdf"
    assert run("person-data", office[0], *why, "--out", str(held))[0] == 0
    assert held.read_bytes().startswith(b"%PDF")
    assert run("person-data", "none", *why, "--out", str(held))[0] == 1
    assert run("export", "people", *why, "--out", str(tmp_path / "no" / "x.xlsx"))[0] == 1
    desk = accounts.sign_in(tmp_path / "office", "deputy", builders.PASSWORD)
    assert [(row.count, row.way) for row in exports.exports(desk)] == [
        (1, "document"), (ANY, "workbook"), (1, "workbook"), (3, "workbook"),
    ]  # fmt: skip
    assert {row.reason for row in exports.exports(desk)} == {why[1]}
    desk.close()


def test_what_is_medical_is_shown_with_a_reason_and_the_head_sees_it(run, office, tmp_path):
    number = office[1]
    code, shown, _ = run("request", "show", number, "--json")
    assert (code, shown["closed"], "act_code" in shown["answers"]) == (0, ["medical"], False)
    assert "محجوب" in run("request", "show", number)[1]
    assert run("request", "show", number, "--reason", "ok")[0] == 1, "too few words"
    code, shown, _ = run("request", "show", number, "--reason", "processing", "--json")
    assert (code, shown["closed"], "act_code" in shown["answers"]) == (0, [], True)
    out = str(tmp_path / "sheet.pdf")
    assert run("pdf", "request", number, "--reason", "دراسة الملف", "--out", out)[0] == 0
    desk = accounts.sign_in(tmp_path / "office", "head", builders.PASSWORD)
    assert [(row.reason.value, row.words) for row in glass.exceptions(desk)] == [
        ("other", "دراسة الملف"), ("processing", ""),
    ]  # fmt: skip
    desk.close()


def test_records_that_may_be_of_one_person_are_listed_after_a_sweep(run, office, tmp_path):
    desk = accounts.sign_in(tmp_path / "office", "head", builders.PASSWORD)
    for _twice in range(2):
        people.register_file(desk, builders.person("طارق", "الفيلالي"), CareerForm())
    desk.close()
    code, listed, _ = run("duplicates", "--json")
    assert (code, listed["pairs"], listed["swept"]) == (0, [], None)
    code, listed, _ = run("duplicates", "--sweep", "--limit", "5", "--json")
    assert (code, listed["count"], listed["swept"]) == (0, 1, 1)
    (pair,) = listed["pairs"]
    assert pair["score"] >= 0.8
    assert {"birth_same", "family_same", "given_same"} <= set(pair["reasons"])
    assert pair["first"]["full_name_ar"] == pair["second"]["full_name_ar"] == "طارق الفيلالي"
    assert "طارق الفيلالي" in run("duplicates")[1]


def test_likely_duplicates_of_a_register_are_answered_by_command(run, tmp_path):
    run("init", "--unit", "TNG", "--admin", "head")
    desk = accounts.sign_in(tmp_path / "office", "head", builders.PASSWORD)
    karim = builders.person("كريم", "الزياني", birth="12/03/1970")
    known = people.register_file(desk, karim, CareerForm()).principal.person.id
    desk.close()
    book = write_book(
        tmp_path / "register.xlsx",
        {"السجل": table(
            "الاسم العائلي | الاسم الشخصي | تاريخ الازدياد | رقم التأجير",
            "الزيانى | كرييم | 12/03/1970 | 90511",
        )},
    )  # fmt: skip
    code, plain, _ = run("import", str(book), "--dry-run", "--json")
    assert (code, plain["people_created"]) == (0, 1)
    assert plain["likely_duplicates"][0]["person_id"] == known
    _, same, _ = run("import", str(book), "--dry-run", "--same-from", "0.9", "--json")
    assert (same["people_created"], same["likely_duplicates"][0]["answer"]) == (0, "same")
    _, others, _ = run("import", str(book), "--same-from", "1", "--others", "--json")
    assert (others["people_created"], others["likely_duplicates"][0]["answer"]) == (1, "other")
    with pytest.raises(SystemExit) as wrong:
        run("import", str(book), "--same-from", "2")
    assert wrong.value.code == 2
