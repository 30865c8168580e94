"""The pages before an office and of its people: sign-in, home, people, file, forms, settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.errors import OfficeError
from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import message
from desktop_app.domain.tasks import TaskCode
from desktop_app.domain.vocabulary import Category, Role, Status
from desktop_app.domain.workflow import RequestAction
from desktop_app.services import accounts, calendar, drafts, looks, people, reminders, tasks
from desktop_app.services.desk import Desk
from desktop_app.services.forms import CareerForm, PeopleQuery
from desktop_app.services.ledger_views import Entry
from desktop_app.services.typed_again import person_form
from desktop_app.storage.models import AuditRow
from desktop_app.translate import translate
from desktop_app.ui import background, printing, theme, this_computer
from desktop_app.ui.columns import Group
from desktop_app.ui.pages.draft_keeper import place_of
from desktop_app.ui.pages.file_form import FileFormPage
from desktop_app.ui.pages.first_office import FirstOfficePage
from desktop_app.ui.pages.home import HomeScreen
from desktop_app.ui.pages.home_lines import shares_out
from desktop_app.ui.pages.member_form import MemberFormPage
from desktop_app.ui.pages.people import PeoplePage
from desktop_app.ui.pages.person import PersonPage
from desktop_app.ui.pages.person_rights import reason_lines
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.pages.sign_in import SignInPage
from desktop_app.ui.pages.terms import TermsPage
from desktop_app.ui.pages.words import category_words
from desktop_app.ui.widgets.choices import FilterChip
from desktop_app.ui.widgets.labels import Label
from tests import builders


class Way:
    """Notes where a page wanted to go."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, dict[str, Any]]] = []

    def __call__(self, key: str, arguments: Any) -> None:
        self.taken.append((key, dict(arguments)))

    def last(self) -> tuple[str, dict[str, Any]]:
        return self.taken[-1]


@pytest.fixture
def way() -> Way:
    return Way()


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> Iterator[None]:
    where = str(tmp_path / "settings")
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, where)
    yield
    background.settle()


@pytest.fixture
def shown(qtbot: Any) -> Callable[..., Any]:
    """Show a page of an office as the window would."""

    def show(page: Any, **arguments: Any) -> Any:
        qtbot.addWidget(page)
        page.resize(1224, 640)
        page.show()
        page.open(**arguments)
        background.settle()
        return page

    return show


def press_save(page: Any) -> None:
    page.save_button.click()
    background.settle()


# Sign-in


def test_sign_in_opens_the_office(desk: Desk, qtbot: Any) -> None:
    entered: list[Desk] = []
    page = SignInPage(desk.folder, entered.append)
    qtbot.addWidget(page)
    background.settle()
    QApplication.processEvents()
    background.settle()
    assert page.form.value("name") == "head"  # the only account is chosen already
    page.form.set_values({"password": builders.PASSWORD})
    page.submit()
    background.settle()
    assert [one.account.name for one in entered] == ["head"]
    assert page.form.value("password") == ""
    assert this_computer.last_name(desk.folder) == "head"
    entered[0].close()


def test_wrong_password_is_said_in_the_card(desk: Desk, qtbot: Any) -> None:
    entered: list[Desk] = []
    page = SignInPage(desk.folder, entered.append)
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    background.settle()
    page.form.set_values({"name": "head", "password": "wrong-password"})
    page.submit()
    background.settle()
    assert not entered
    assert page.note.text()
    assert page.enter_button.isEnabled()


def test_lock_asks_only_the_password(desk: Desk, qtbot: Any) -> None:
    page = SignInPage(desk.folder, lambda _desk: None, locked_name="head")
    qtbot.addWidget(page)
    page.show()
    background.settle()
    assert page.form.boxes["name"].isHidden()
    page.other_way.click()
    assert not page.form.boxes["name"].isHidden()


def test_recovery_code_gives_a_new_password(tmp_path: Path, clock: Any, qtbot: Any) -> None:
    made, code = accounts.create_office(
        tmp_path / "lost", "TNG", "head", builders.PASSWORD, "س", clock, builders.CHEAP
    )
    made.close()
    entered: list[Desk] = []
    page = SignInPage(tmp_path / "lost", entered.append)
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    background.settle()
    page.other_way.click()
    new = {"password": "another-password", "again": "another-passwor"}
    page.recovery.set_values({"code": code.lower(), "name": "head", **new})
    page.submit()
    assert page.note.text()
    assert not entered
    page.recovery.set_values({"again": "another-password"})
    page.submit()
    background.settle()
    assert len(entered) == 1
    entered[0].close()
    accounts.sign_in(tmp_path / "lost", "head", "another-password", clock).close()


# The first office


def test_first_office_shows_its_code_once_and_wants_proof(tmp_path: Path, qtbot: Any) -> None:
    entered: list[Desk] = []
    page = FirstOfficePage(tmp_path / "new", entered.append, builders.CHEAP)
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    background.settle()
    page.make()
    assert page.form.boxes["unit"].note.text()
    assert page.form.boxes["password"].note.text()
    make_office(page)
    assert page.code_card.isVisible()
    assert page.form.value("password") == ""
    assert not page.open_button.isEnabled()
    page.proof.setText("XXXXXX")
    assert not page.open_button.isEnabled()
    page.proof.setText(page.code_label.text().lower().replace("-", " "))
    page.open_button.click()
    background.settle()
    assert [one.unit.code for one in entered] == ["TNG"]
    assert entered[0].unit.phone == "05 39 32 11 22"
    entered[0].close()


def test_the_recovery_code_is_printed_and_the_trail_never_has_it(
    tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[bytes] = []
    monkeypatch.setattr(printing, "print_pdf", lambda data, _title: printed.append(data))
    page = FirstOfficePage(tmp_path / "new", lambda _desk: None, builders.CHEAP)
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    background.settle()
    make_office(page)
    page.sheet.print_button.click()
    background.settle()
    assert printed
    assert printed[0].startswith(b"%PDF")
    page.sheet.save_to(tmp_path / "missing" / "sheet.pdf")
    background.settle()
    assert page.code_note.text() != ""
    desk = page._desk
    assert desk is not None
    with desk.read() as session:
        rows = [(row.action, str(row.after)) for row in session.query(AuditRow)]
    assert [action for action, _ in rows].count("print") == 1
    assert not any(page.code_label.text() in after for _, after in rows)
    desk.close()


def make_office(page: FirstOfficePage) -> None:
    """Fill the form of a new office and make it."""
    answers = {"unit": "TNG", "full_name_ar": "سليمان الواحي", "name": "head"}
    page.form.set_values({**answers, "phone": "0539321122"})
    page.form.set_values({"password": builders.PASSWORD, "again": builders.PASSWORD})
    page.make_button.click()
    background.settle()


# Home


def test_lines_are_dealt_one_by_one() -> None:
    assert shares_out([5, 1, 3], 6) == [3, 1, 2]
    assert shares_out([2, 1], 10) == [2, 1]
    assert shares_out([], 4) == []


def test_empty_office_says_what_to_do(desk: Desk, way: Way, shown: Any) -> None:
    page = shown(HomeScreen(desk, way))
    assert page.empty.isVisible()
    assert not page.counters.isVisible()
    page.import_button.click()
    assert way.last() == ("import", {})


def test_home_lists_what_waits_and_leads_to_it(desk: Desk, way: Way, shown: Any) -> None:
    file = builders.officer_file(desk)
    request = builders.request(desk, file)
    page = shown(HomeScreen(desk, way))
    rows = [page.table.rows.row(number) for number in range(page.table.rows.rowCount())]
    groups = [row for row in rows if isinstance(row, Group)]
    assert [group.detail for group in groups] == ["1"]
    assert page.table.current().request_id == request.row.id
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    step = RequestAction.REVIEW
    assert way.last() == ("request", {"request_id": request.row.id, "step": step})
    page.counters.chosen.emit("to_complete")
    assert way.last() == ("requests", {"task": TaskCode.TO_COMPLETE})
    page.counters.chosen.emit("overdue")
    assert way.last() == ("requests", {"overdue": True})


def test_all_rights_that_end_are_on_the_page_of_terms(desk: Desk, way: Way, shown: Any) -> None:
    file = builders.officer_file(desk)
    for number in range(12):
        people.add_member(desk, file.file.id, builders.child(f"يونس {number}", "2005-12-01"))
    request = builders.request(desk, file, "S40")
    home = shown(HomeScreen(desk, way))
    home.counters.chosen.emit("ending")
    assert way.last() == ("terms", {})
    page = shown(TermsPage(desk, way))
    rows = [row for row in page._rows if not isinstance(row, Group)]
    assert rows[0].number == request.row.number
    assert len(rows) == 13
    page.table.select_first()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert way.last()[1]["request_id"] == request.row.id
    page.providers.set_value("mutual")
    page.refresh()
    background.settle()
    assert len([row for row in page._rows if not isinstance(row, Group)]) == 12


def test_no_term_near_says_what_to_do(desk: Desk, way: Way, shown: Any) -> None:
    page = shown(TermsPage(desk, way))
    assert page.calm.isVisible()
    page.calm.pressed.emit()
    assert way.last() == ("requests", {})


def test_own_reminders_are_shown_whole_and_fewer_again(desk: Desk, way: Way, shown: Any) -> None:
    builders.officer_file(desk)
    for number in range(40):
        reminders.add_reminder(desk, reminders.ReminderForm("23/11/2026", f"تذكير {number}"))
    page = shown(HomeScreen(desk, way))
    assert len(page._rows) < 41
    for is_whole in (True, False):
        page.table.group_clicked.emit(page._rows[0])
        assert (len(page._rows) == 41) is is_whole


def test_a_reminder_is_kept_put_off_and_done(desk: Desk, way: Way, shown: Any) -> None:
    page = shown(HomeScreen(desk, way))
    page.remind_button.click()
    page.card.save()
    background.settle()
    assert page.card.form.boxes["text"].note.text()
    page.card.form.set_values({"due_on": "23/11/2026", "text": "الاتصال بالمؤسسة"})
    page.card.save()
    background.settle()
    builders.officer_file(desk)
    page.refresh()
    background.settle()
    (task,) = [row for row in page._rows if not isinstance(row, Group)]
    assert task.what_ar == "الاتصال بالمؤسسة"
    page._open_row(task)
    page.card.form.set_values({"due_on": "22/11/2026"})
    page.card.postpone()
    background.settle()
    assert page.card.form.boxes["due_on"].note.text()
    page.card.finish()
    background.settle()
    assert not any(one.code is TaskCode.REMINDER for one in tasks.all_tasks(desk))


def test_home_offers_the_form_that_was_left(desk: Desk, way: Way, shown: Any) -> None:
    drafts.save_draft(desk, "file:new", {"family_name_ar": "الزياني"})
    page = shown(HomeScreen(desk, way))
    assert page.draft_note.text()
    page.draft_note.pressed.emit()
    assert way.last() == ("file_form", {})


@pytest.mark.parametrize(
    ("form", "place"),
    [
        ("file:new", ("file_form", {})),
        ("file:12", ("file_form", {"file_id": 12})),
        ("member:new:12:child", ("member_form", {"file_id": 12, "relation": "child"})),
        ("member:7:12", ("member_form", {"file_id": 12, "member_id": 7})),
    ],
)
def test_drafts_lead_to_their_form(form: str, place: object) -> None:
    assert place_of(form) == place


# People


def test_people_are_found_as_they_are_typed(desk: Desk, way: Way, shown: Any) -> None:
    builders.officer_file(desk)
    page = shown(PeoplePage(desk, way))
    search(page, "مريم")
    assert page.model.rowCount() == 1
    assert page.preview._row.full_name_ar.startswith("مريم")
    page.clear_filters()
    background.settle()
    assert page.model.rowCount() == 3


def test_the_list_opens_on_the_files(desk: Desk, way: Way, shown: Any) -> None:
    file = builders.officer_file(desk)
    page = shown(PeoplePage(desk, way))
    assert page.model.rowCount() == 1
    assert page.preview._row.person_id == file.principal.person.id
    (chip,) = [one for one in page.findChildren(FilterChip) if one.isVisible() and not one._add]
    chip.removed.emit()
    background.settle()
    assert page.model.rowCount() == 3


def test_a_search_among_everybody_gives_the_files_back(desk: Desk, way: Way, shown: Any) -> None:
    builders.officer_file(desk)
    page = shown(PeoplePage(desk, way))
    search(page, "مريم")
    assert page.query == PeopleQuery(text="مريم")
    search(page, "")
    assert page.query == PeopleQuery(principals_only=True)
    page.clear_filters()
    search(page, "مريم")
    search(page, "")
    assert page.query == PeopleQuery()


def test_a_category_of_the_family_is_looked_for_among_everybody(
    desk: Desk, way: Way, shown: Any
) -> None:
    builders.officer_file(desk)
    page = shown(PeoplePage(desk, way))
    words = category_words(Category.SPOUSE)
    next(one for one in page.filter_menu().actions() if one.text() == words).trigger()
    background.settle()
    assert page.model.rowCount() == 1


def search(page: PeoplePage, words: str) -> None:
    """Type in the list's own search."""
    page.search.setText(words)
    page.search.searched.emit(words)
    background.settle()


def test_filters_by_category(desk: Desk, way: Way, shown: Any) -> None:
    builders.officer_file(desk)
    page = shown(PeoplePage(desk, way), categories=[Category.SPOUSE])
    assert page.model.rowCount() == 1
    assert page.query == PeopleQuery(categories=frozenset({Category.SPOUSE}))
    ticked = [action for action in page.filter_menu().actions() if action.isChecked()]
    assert len(ticked) == 1


def test_enter_opens_and_space_turns_the_panel(desk: Desk, way: Way, shown: Any) -> None:
    file = builders.officer_file(desk)
    page = shown(PeoplePage(desk, way))
    was_open = page.preview.isVisible()
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert page.preview.isVisible() is not was_open
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    key, arguments = way.last()
    assert key == "person"
    assert arguments["file_id"] == file.file.id


def test_no_people_says_how_to_begin(desk: Desk, way: Way, shown: Any) -> None:
    page = shown(PeoplePage(desk, way))
    assert page.no_file.isVisible()
    page.no_file.pressed.emit()
    assert way.last() == ("file_form", {})


# A file


def test_the_strip_narrows_every_tab(desk: Desk, way: Way, shown: Any) -> None:
    file = builders.officer_file(desk)
    builders.request(desk, file)
    daughter = file.members[-1]
    page = shown(PersonPage(desk, way), file_id=file.file.id)
    assert page.title() == file.principal.person.full_name_ar
    everybody = {one for entry in page.rights.entries for one in entry.people}
    assert len(page.requests.rows) == 1
    page.show_member(daughter.person.id)
    page.show_tab("rights")
    background.settle()
    hers = {one for entry in page.rights.entries for one in entry.people}
    assert (everybody, hers) == (set(), {daughter.person.id})
    assert page.requests.rows == []
    assert page.person_in_view() == (file.file.id, daughter.person.id)
    page.edit_button.click()
    assert way.last() == ("member_form", {"file_id": file.file.id, "member_id": daughter.id})


def test_a_member_is_shown_when_asked_for(desk: Desk, way: Way, shown: Any) -> None:
    file = builders.officer_file(desk)
    wife = file.members[1]
    page = shown(PersonPage(desk, way), file_id=file.file.id, person_id=wife.person.id)
    assert page.strip.value() == str(wife.person.id)


def test_a_look_that_cannot_be_noted_troubles_nobody(
    desk: Desk, way: Way, shown: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_args: object) -> None:
        raise OfficeError(message("Test", "busy"), "busy")

    monkeypatch.setattr(looks, "note_person", busy)
    failed: list[Exception] = []
    page = PersonPage(desk, way)
    monkeypatch.setattr(page, "fail", failed.append)
    file = builders.officer_file(desk)
    shown(page, file_id=file.file.id)
    assert failed == []


def test_rights_are_computed_on_another_day(desk: Desk, way: Way, shown: Any) -> None:
    file = builders.officer_file(desk)
    page = shown(PersonPage(desk, way), file_id=file.file.id, tab="rights")
    background.settle()
    wife, daughter = (one.person.id for one in file.members[1:])
    assert _standing(page, "H01", daughter) is Status.AVAILABLE
    assert _standing(page, "S20", daughter) is Status.AVAILABLE
    page.rights.day.setText("01/06/2040")
    page.rights.day.picked.emit()
    background.settle()
    assert _standing(page, "H01", daughter) is Status.CLOSED
    assert _standing(page, "H01", wife) is Status.AVAILABLE
    assert "21" in _entry(page, "H01", daughter).row.reason_ar
    page.rights.print_button.click()
    printed = {"document": "rights", "file_id": file.file.id, "on": date(2040, 6, 1)}
    assert way.last() == ("print", printed)


def _entry(page: PersonPage, code: str, person_id: int) -> Entry:
    (found,) = [
        one for one in page.rights.entries if one.row.type == code and person_id in one.people
    ]
    return found


def _standing(page: PersonPage, code: str, person_id: int) -> Status:
    return _entry(page, code, person_id).row.status


def test_the_ledger_is_narrowed_and_its_requests_open(desk: Desk, way: Way, shown: Any) -> None:
    file = builders.officer_file(desk)
    asked = builders.request(desk, file, "S22")
    page = shown(PersonPage(desk, way), file_id=file.file.id, tab="rights")
    background.settle()
    used = [one for one in page.rights.entries if one.row.status is Status.USED]
    assert [(one.row.type, one.who_ar) for one in used] == [("S22", "الأسرة"), ("S23", "الأسرة")]
    page.rights.segments.set_value("used")
    page.rights.segments.chosen.emit("used")
    group, *rows = page.rights.rows
    assert isinstance(group, Group)
    assert rows == used
    assert len(page.rights.entries) > len(used)
    page.rights.table.activated_row.emit(used[0])
    assert way.last() == ("request", {"request_id": asked.row.id})
    reason = reason_lines(used[0])
    assert reason.link
    assert next(piece.text for piece in reason.second) == asked.row.number


def test_papers_and_history_are_read_when_looked_at(desk: Desk, way: Way, shown: Any) -> None:
    file = builders.officer_file(desk)
    builders.request(desk, file)
    page = shown(PersonPage(desk, way), file_id=file.file.id)
    assert page.papers.rows == []
    page.show_tab("papers")
    background.settle()
    assert page.papers.rows
    page.show_tab("history")
    background.settle()
    assert {line.account_ar for line in page.history.rows} == {desk.account.full_name_ar}


def test_a_note_is_written_about_the_member_in_view(desk: Desk, way: Way, shown: Any) -> None:
    file = builders.officer_file(desk)
    page = shown(PersonPage(desk, way), file_id=file.file.id, tab="notes")
    assert not page.notes.save.isEnabled()
    page.notes.area.setPlainText("تحضر غدا.")
    page.notes.save.click()
    background.settle()
    (note,) = people.file_page(desk, file.file.id).notes
    assert (note.person_id, note.text) == (file.principal.person.id, "تحضر غدا.")
    assert page.notes.area.toPlainText() == ""


def test_a_confidential_note_is_one_line_for_the_others(desk: Desk, way: Way, shown: Any) -> None:
    file = builders.officer_file(desk)
    page = shown(PersonPage(desk, way), file_id=file.file.id, tab="notes")
    page.notes.area.setPlainText("وضعية حساسة")
    page.notes.secret.setChecked(True)
    page.notes.save.click()
    background.settle()
    assert people.file_page(desk, file.file.id).notes[0].confidential
    assert not page.notes.secret.isChecked()
    officer = builders.seat(desk, Role.CASE_OFFICER)
    other = shown(PersonPage(officer, way), file_id=file.file.id, tab="notes")
    words = [one.text() for one in other.notes.findChildren(Label)]
    assert any("مضمون سري" in text for text in words)
    assert "وضعية حساسة" not in words
    assert not other.notes.secret.isVisible()
    background.settle()
    officer.close()


def test_reception_sees_no_eye_and_the_auditor_changes_nothing(
    desk: Desk, way: Way, shown: Any
) -> None:
    file = builders.officer_file(desk)
    auditor = builders.seat(desk, Role.AUDITOR)
    page = shown(PersonPage(auditor, way), file_id=file.file.id)
    assert not page.edit_button.isEnabled()
    assert not page.notes.area.isEnabled()
    background.settle()
    auditor.close()


# Forms


def fill_in(page: Any) -> None:
    page.set_values(
        {
            "family_name_ar": "الزياني",
            "given_names_ar": "كريم",
            "sex": "male",
            "position": "active",
            "matricule": "90344",
            "birth": "12/3/70",
        }
    )


def test_a_file_is_opened(desk: Desk, way: Way, shown: Any) -> None:
    page = shown(FileFormPage(desk, way))
    fill_in(page)
    press_save(page)
    key, arguments = way.last()
    assert key == "person"
    stored = people.file_page(desk, arguments["file_id"])
    assert stored.file.matricule == "90344"
    assert drafts.load_draft(desk, "file:new") is None


def test_faults_stand_under_their_fields(desk: Desk, way: Way, shown: Any) -> None:
    page = shown(FileFormPage(desk, way))
    page.set_values({"family_name_ar": "Alaoui", "birth": "12/12/2030", "rib": "1", "cnie": "12"})
    press_save(page)
    assert not way.taken
    for name in ("family_name_ar", "given_names_ar", "sex", "birth"):
        assert page.identity.boxes[name].note.text(), name
    assert page.contact.boxes["rib"].note.text()
    assert page.identity.input("cnie").property("warned")
    assert page.note.text()


def test_a_taken_service_number_is_said_while_typing(desk: Desk, way: Way, shown: Any) -> None:
    taken = builders.officer_file(desk, "90344")
    page = shown(FileFormPage(desk, way))
    page.career.input("matricule").setText("90344")
    background.settle()
    page.check_typed()
    assert isolate(taken.file.number) in page.career.boxes["matricule"].note.text()
    fill_in(page)
    press_save(page)
    assert not way.taken


def test_what_was_typed_is_offered_back(desk: Desk, way: Way, shown: Any) -> None:
    page = shown(FileFormPage(desk, way))
    page.identity.input("family_name_ar").setText("الزياني")
    page.hide()
    background.settle()
    again = shown(FileFormPage(desk, way))
    assert again.identity.value("family_name_ar") == "الزياني"
    assert again.draft_note.text()
    again.draft_note.pressed.emit()
    background.settle()
    assert again.identity.value("family_name_ar") == ""
    assert drafts.load_draft(desk, "file:new") is None


def test_a_correction_keeps_what_the_form_does_not_show(desk: Desk, way: Way, shown: Any) -> None:
    file = builders.officer_file(desk, pension_number="77")
    page = shown(FileFormPage(desk, way), file_id=file.file.id)
    assert page.career.boxes["pension_number"].isHidden()
    page.identity.input("birth_place").setText("طنجة")
    press_save(page)
    stored = people.file_page(desk, file.file.id)
    assert stored.principal.person.birth_place == "طنجة"
    assert stored.file.pension_number == "77"
    assert stored.file.version == file.file.version  # the career was not touched


def test_a_faster_colleague_is_told(desk: Desk, way: Way, shown: Any) -> None:
    file = builders.officer_file(desk)
    page = shown(FileFormPage(desk, way), file_id=file.file.id)
    facts = file.principal.person
    people.edit_person(desk, facts.id, replace(person_form(facts), town="أصيلة"), facts.version)
    page.identity.input("birth_place").setText("طنجة")
    press_save(page)
    assert not way.taken
    assert page.note.text()


def test_a_child_is_added_with_what_the_family_tells(desk: Desk, way: Way, shown: Any) -> None:
    file = builders.officer_file(desk)
    wife = file.members[1]
    page = shown(MemberFormPage(desk, way), file_id=file.file.id, relation="child")
    assert page.values()["family_name_ar"] == "الزياني"
    assert page.values()["mother"] == str(wife.person.id)
    page.identity.set_values({"given_names_ar": "أنس", "sex": "male", "birth": "2019"})
    press_save(page)
    members = people.file_page(desk, file.file.id).members
    added = next(one for one in members if one.person.given_names_ar == "أنس")
    assert added.mother_id == wife.person.id
    assert way.last()[1]["person_id"] == added.person.id


def test_each_relation_shows_its_own_fields(desk: Desk, way: Way, shown: Any) -> None:
    file = builders.officer_file(desk)
    page = shown(MemberFormPage(desk, way), file_id=file.file.id, relation="spouse")
    assert "other_cover" in page.values()
    assert page.values()["sex"] == "female"
    page.relation.buttons()[2].click()
    assert "kafala_reference" in page.values()
    assert "other_cover" not in page.values()
    assert "ended_on" not in page.values()


def test_a_member_is_corrected_and_leaves_the_family(desk: Desk, way: Way, shown: Any) -> None:
    file = builders.officer_file(desk)
    wife = file.members[1]
    page = shown(MemberFormPage(desk, way), file_id=file.file.id, member_id=wife.id)
    assert page.values()["other_cover"] == "no"
    page.set_values({"end_reason": "divorce", "ended_on": "01/10/2026"})
    press_save(page)
    stored = people.file_page(desk, file.file.id).member(wife.person.id)
    assert stored.end_reason == "divorce"
    assert not stored.right.entitled


# Settings


def test_the_unit_s_words_are_saved(desk: Desk, way: Way, shown: Any) -> None:
    page = shown(SettingsPage(desk, way))
    changed: list[Desk] = []
    page.desk_changed.connect(changed.append)
    page.unit.form.set_values({"head_name_ar": "مريم البقالي"})
    page.unit.save()
    background.settle()
    assert [one.unit.head_name_ar for one in changed] == ["مريم البقالي"]
    assert changed[0].unit.code == "TNG"


def test_an_account_is_made_and_closed(
    desk: Desk, way: Way, shown: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.services.accounts.KdfCost", lambda: builders.CHEAP)
    page = shown(SettingsPage(desk, way), part="accounts")
    part = page.accounts
    part.form.set_values({"name": "amin", "role": "reception", "password": "short"})
    part.make_account()
    background.settle()
    assert part.form.boxes["password"].note.text()
    assert part.form.boxes["full_name_ar"].note.text()
    part.form.set_values({"full_name_ar": "أمين الفاسي", "password": builders.PASSWORD})
    part.make_account()
    background.settle()
    names = [one.name for one in accounts.list_accounts(desk)]
    assert names == ["head", "amin"]
    assert not part.retire_button.isEnabled()  # one's own account stays
    part.table.step(1)
    part.retire_button.click()
    assert not part.question.isHidden()
    part.question.pressed.emit()
    background.settle()
    assert [one.retired for one in accounts.list_accounts(desk)] == [False, True]


def test_what_a_role_may_not_do_is_locked(desk: Desk, way: Way, shown: Any) -> None:
    reception = builders.seat(desk, Role.RECEPTION)
    page = shown(SettingsPage(reception, way))
    assert not page.unit.form.isEnabled()
    assert not page.accounts.form.isEnabled()
    assert not page.mine.delay.isEnabled()
    assert page.mine.form.isEnabled()
    reception.close()


def test_a_wrong_present_password_is_said_beside_it(desk: Desk, way: Way, shown: Any) -> None:
    page = shown(SettingsPage(desk, way), part="mine")
    new = {"password": "another-password", "again": "another-password"}
    page.mine.form.set_values({"old": "not this one", **new})
    page.mine.change()
    background.settle()
    wrong = translate("Settings", "This is not the present password. Type it again.")
    assert page.mine.form.boxes["old"].note.text() == wrong


def test_the_look_is_remembered(desk: Desk, way: Way, shown: Any) -> None:
    page = shown(SettingsPage(desk, way), part="mine")
    page.mine.look.buttons()[2].click()
    assert theme.scheme() == theme.DARK
    assert this_computer.look() == theme.DARK


def test_masked_numbers_stay_masked_and_stay(desk: Desk, way: Way, shown: Any) -> None:
    form = builders.person(cnie="K123417")
    file = people.register_file(desk, form, CareerForm(matricule="90344"))
    page = shown(FileFormPage(desk, way), file_id=file.file.id)
    assert page.identity.value("cnie") == ""
    assert "K•••••17" in page.identity.input("cnie").placeholderText()
    page.identity.input("birth_place").setText("طنجة")
    press_save(page)
    assert people.file_page(desk, file.file.id).principal.person.cnie == "K123417"


def test_a_backup_is_made_from_the_settings(desk: Desk, way: Way, shown: Any, tmp_path) -> None:
    page = shown(SettingsPage(desk, way), part="backup")
    background.settle()
    none_yet = translate("Settings", "No backup yet")
    assert page.backup.last.text() == none_yet
    told: list[str] = []
    page.backup.told.connect(told.append)
    page.backup.copy_to(tmp_path / "copy.riaya")
    background.settle()
    assert (tmp_path / "copy.riaya").stat().st_size > 10_000
    assert "copy.riaya" in told[0]
    assert page.backup.last.text() != none_yet
    page.backup.check_office()
    background.settle()
    assert "سليمة" in page.backup.verdicts.text()


def test_a_backup_that_fails_says_why(desk: Desk, way: Way, shown: Any, tmp_path) -> None:
    page = shown(SettingsPage(desk, way), part="backup")
    failed: list[Exception] = []
    page.backup.failed.connect(failed.append)
    (tmp_path / "file").write_text("x")
    page.backup.copy_to(tmp_path / "file" / "copy.riaya")
    background.settle()
    assert len(failed) == 1
    assert page.backup.make.isEnabled()


# The office's days off


def test_a_bridge_is_added_after_a_question_and_taken_back(
    desk: Desk, way: Way, shown: Any
) -> None:
    builders.request(desk, builders.officer_file(desk), "S40")
    page = shown(SettingsPage(desk, way))
    page.show_page(part="calendar")
    background.settle()
    part = page.calendar
    part.form.set_values({"on": "27/11/2026", "name_ar": ""})
    part.add()
    background.settle()
    assert part.form.boxes["name_ar"].note.text()
    part.form.set_values({"on": "27/11/2026", "name_ar": "عطلة استثنائية"})
    heard: list[Any] = []
    part.changed_days.connect(lambda words, undo: heard.append((words, undo)))
    part.add()
    background.settle()
    assert part.question.text()
    assert desk.calendar.own == ()
    part.question.pressed.emit()
    background.settle()
    assert len(desk.calendar.own) == 1
    heard[0][1]()
    background.settle()
    assert desk.calendar.own == ()


def test_an_estimate_is_confirmed_and_moved(desk: Desk, way: Way, shown: Any) -> None:
    page = shown(SettingsPage(desk, way))
    page.show_page(part="calendar")
    part = page.calendar
    part.years.set_value("2027")
    part.show_days()
    background.settle()
    place = next(n for n, day in enumerate(part._days) if day.estimated)
    part.table.setCurrentIndex(part.table.rows.index(place, 0))
    part.confirm_button.click()
    background.settle()
    assert not desk.calendar.day(part._days[place].on).estimated
    part.move_form.set_values({"to": "09/06/2027"})
    part.move_button.click()
    background.settle()
    assert part.move_form.boxes["to"].note.text()
    part.move_form.set_values({"to": "11/03/2027"})
    part.move_button.click()
    background.settle()
    assert desk.calendar.holiday(date(2027, 3, 11))
    part.restore_button.click()
    background.settle()


def test_days_are_only_looked_at_by_who_may_not_change_them(
    desk: Desk, way: Way, shown: Any
) -> None:
    officer = builders.seat(desk, Role.CASE_OFFICER)
    page = shown(SettingsPage(officer, way))
    page.show_page(part="calendar")
    background.settle()
    assert len(page.calendar._days) == len(calendar.days_of_year(desk, 2026))
    assert not page.calendar.add_button.isEnabled()
    officer.close()
