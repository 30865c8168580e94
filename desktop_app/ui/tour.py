"""The whole main job, played through the real window, with a picture of every page on the way."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from desktop_app.domain.vocabulary import Outcome, Relation, Sex
from desktop_app.domain.workflow import RequestAction
from desktop_app.reports.catalogue import produce
from desktop_app.services import moves, people, requests
from desktop_app.services.accounts import create_office
from desktop_app.services.demo import fill_office
from desktop_app.services.desk import Desk
from desktop_app.services.forms import MoveForm, PeopleQuery, RequestForm, RequestQuery
from desktop_app.services.pdfium import opened
from desktop_app.services.slip_pages import list_slips
from desktop_app.translate import translate
from desktop_app.ui import background, theme
from desktop_app.ui.application import Program, make_application
from desktop_app.ui.form import Form
from desktop_app.ui.widgets.toast import Toast

SIZE = (1280, 720)
PEOPLE, REQUESTS, SEED = 420, 950, 20
HEAD = "سليمان الواحي"
SCALES = {"100": "1", "150": "1.5"}
PAUSE = 60  # milliseconds, for what is painted after the data came
PAGES_DPI = 110


def play(out: Path) -> list[Path]:
    """Play the tour at 100 % and 150 %, in light and dark; return the files it made."""
    out.mkdir(parents=True, exist_ok=True)
    for folder, scale in SCALES.items():
        play_apart(out / folder, scale)
    return sorted(path for path in out.rglob("*") if path.is_file())


def play_apart(out: Path, scale: str) -> None:
    """Play the tour in a program of its own: a screen's scale is chosen when Qt starts."""
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-m", "desktop_app"]
    subprocess.run(
        [*program, "tour", "--out", str(out), "--scale", scale],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale},
        check=True,
        stdout=subprocess.DEVNULL,
    )


def play_here(out: Path) -> list[Path]:
    """Play the tour in this program, at the scale Qt was started with."""
    out.mkdir(parents=True, exist_ok=True)
    app = make_application()
    theme.apply_theme(app, "light")
    with tempfile.TemporaryDirectory() as place:
        tour = Tour(app, Path(place) / "office", out)
        tour.play()
    return sorted(out.iterdir())


class Tour:
    """A clerk's first day, verb by verb; each station leaves its picture."""

    def __init__(self, app: QApplication, folder: Path, out: Path) -> None:
        self.app = app
        self.out = out
        self.password = secrets.token_urlsafe(12)
        self.program = Program(folder)
        self.program.gate.resize(*SIZE)

    def play(self) -> None:
        """Play every station, then the pages in the dark, then every paper."""
        self.meet_the_empty_folder()
        desk = self.sign_in()
        widow = self.register_a_widow(desk)
        request = self.file_her_a_health_request(desk, widow)
        self.complete_and_decide(desk, request)
        self.look_around(desk, "")
        theme.apply_theme(self.app, "dark")
        self.look_around(desk, "_dark")
        theme.apply_theme(self.app, "light")
        self.lock()
        self.print_papers(desk, widow, request)
        self.program.finish()

    # Stations

    def meet_the_empty_folder(self) -> None:
        """The first start, before there is an office."""
        self.program.start()
        self.picture("01_first_office")

    def sign_in(self) -> Desk:
        """Make the office, fill it, and sign in through the page."""
        folder = self.program.folder
        desk, _ = create_office(folder, "TNG", "head", self.password, HEAD)
        fill_office(desk, people=PEOPLE, requests=REQUESTS, seed=SEED)
        desk.close()
        self.program.start()
        self.picture("02_sign_in")
        self.type_password()
        assert self.program.desk is not None
        self.picture("03_home")
        return self.program.desk

    def type_password(self) -> None:
        """Type the password at the gate and press the button."""
        gate: Any = self.program.gate.centralWidget()
        gate.form.set_values({"name": "head", "password": self.password})
        gate.submit()
        self.wait(lambda: self.program.shell is not None and self.program.shell.isVisible())

    def register_a_widow(self, desk: Desk) -> int:
        """Register a widow with three children behind her husband's file, form by form."""
        self.go("file_form")
        self.fill(HUSBAND)
        self.picture("04_new_file")
        before = people.count_people(desk, PeopleQuery())
        self.save()
        self.wait(lambda: people.count_people(desk, PeopleQuery()) > before)
        file_id, husband = people.find_file(desk, HUSBAND["matricule"])
        for number, member in enumerate((WIDOW, *CHILDREN)):
            self.go("member_form", file_id=file_id, relation=member["relation"])
            wives = people.file_page(desk, file_id).members[1:2]
            mother = {"mother": str(wives[0].person.id)} if wives else {}
            self.fill(member | mother)
            if number in {0, 1}:
                self.picture(f"05_family_{number}")
            count = number + 1
            self.save()
            self.wait(lambda n=count: len(people.file_page(desk, file_id).members) > n)  # type: ignore[misc]
        self.go("person", file_id=file_id, person_id=husband)
        self.picture("06_person")
        return file_id

    def file_her_a_health_request(self, desk: Desk, file_id: int) -> int:
        """A care reimbursement for the widow, with a paper missing."""
        widow = people.file_page(desk, file_id).members[1].person.id
        self.go("new_request", file_id=file_id, person_id=widow)
        self.picture("07_new_request")
        needed = requests.needed_papers(desk, file_id, widow, "H01")
        received = frozenset(paper.codes[0] for paper in needed[:-1])
        page = requests.register_request(
            desk, RequestForm(file_id, widow, "H01", amount="1.240,00", answers=CARE,
                              papers=received),
        )  # fmt: skip
        self.go("request", request_id=page.row.id)
        self.picture("08_request_incomplete")
        return page.row.id

    def complete_and_decide(self, desk: Desk, request_id: int) -> None:
        """The missing paper comes; the request is transmitted and decided."""
        page = requests.request_page(desk, request_id)
        missing = frozenset(paper.codes[0] for paper in page.papers if paper.is_missing)
        steps = (
            MoveForm(RequestAction.COMPLETE, papers=missing),
            MoveForm(RequestAction.TRANSMIT),
            MoveForm(RequestAction.DECIDE, outcome=Outcome.PARTLY, amount="868,00",
                     reason="تطبيق التعريفة الوطنية المرجعية", reference="2026/1187"),
        )  # fmt: skip
        for move in steps:
            page = moves.move_request(desk, request_id, move, page.version)
        self.go("request", request_id=request_id)
        self.picture("09_request_decided")

    def look_around(self, desk: Desk, mark: str) -> None:
        """Every page once, with what an office has on it."""
        busiest = people.list_people(desk, PeopleQuery(with_open_requests=True), 0, 1)[0]
        running = requests.list_requests(desk, RequestQuery(open_only=True), 0, 1)[0]
        person = {"file_id": busiest.file_id, "person_id": busiest.person_id}
        stations: list[tuple[str, str, Mapping[str, Any]]] = [
            ("10_home", "home", {}),
            ("11_people", "people", {}),
            ("12_person", "person", person),
            ("13_requests", "requests", {}),
            ("14_request", "request", {"request_id": running.id}),
            ("15_new_request", "new_request", person),
            ("16_documents", "print", {"document": "person", "file_id": busiest.file_id}),
            ("16_print_many", "print_many", {"query": RequestQuery(open_only=True)}),
            ("16_prints", "prints", {}),
            ("16_verify", "verify", {}),
            ("16_terms", "terms", {}),
            ("17_import", "import", {}),
            ("21_dispatch", "dispatch", {}),
            ("22_slips", "slips", {}),
            ("23_slip", "slip", {"slip_id": list_slips(desk)[0].id}),
            ("18_settings", "settings", {}),
        ]
        for name, key, arguments in stations:
            self.go(key, **arguments)
            self.picture(name + mark)
        self.palette("19_palette" + mark)

    def palette(self, name: str) -> None:
        """Ask the palette for a name in Latin letters."""
        from desktop_app.ui.palette import Palette

        shell = self.program.shell
        assert shell is not None
        shell.search_requested.emit()
        palette = shell.findChildren(Palette)[-1]
        palette.input.setText("alaoui")
        self.settle()
        self.picture(name)
        palette.close_overlay()

    def lock(self) -> None:
        """Lock the desk and open it again."""
        self.program.lock()
        self.picture("20_locked")
        self.type_password()

    def print_papers(self, desk: Desk, file_id: int, request_id: int) -> None:
        """Every document as a PDF, and every page of it as a picture."""
        register = RequestQuery(received_from="01/01/2026", received_to="31/12/2026",
                                descending=False)  # fmt: skip
        reason = translate("Tour", "Pictures of the documents")
        papers = {
            "summary": produce(desk, "person_summary", file_id),
            "request": produce(desk, "request_sheet", request_id),
            "receipt": produce(desk, "deposit_receipt", request_id),
            "register": produce(desk, "requests_register", register, reason=reason),
            "slip": produce(desk, "dispatch_slip", list_slips(desk)[0].id),
            "morning": produce(desk, "morning_sheet", reason=reason),
        }
        for name, data in papers.items():
            (self.out / f"{name}.pdf").write_bytes(data)
            self.pages_of(name, data)

    def pages_of(self, name: str, data: bytes) -> None:
        """Draw the first pages of a PDF."""
        from PySide6.QtGui import QImage

        with opened(data) as document:
            for number in range(min(len(document), 3)):
                bitmap = document[number].render(scale=PAGES_DPI / 72, rev_byteorder=True)
                size = (bitmap.width, bitmap.height, bitmap.stride)
                image = QImage(bitmap.buffer, *size, QImage.Format.Format_RGB888)
                image.save(str(self.out / f"{name}_{number + 1}.png"))

    # Verbs

    def go(self, key: str, **arguments: Any) -> None:
        """Open a page, once what the last one said at the foot has been read."""
        for toast in self.program.window().findChildren(Toast):
            toast.hide()
        self.program.go(key, arguments)
        self.settle()

    def fill(self, values: Mapping[str, Any]) -> None:
        """Fill the forms of the page with what they know of the values."""
        # Some fields come to light only when others are filled: hence the second time.
        for _ in range(2):
            for form in self.program.window().findChildren(Form):
                if form.isVisible():
                    known = {name: value for name, value in values.items() if name in form.values()}
                    form.set_values(known)
                    for name in known:
                        form.changed.emit(name)
            self.settle()

    def save(self) -> None:
        """Save the form of the page, as Ctrl+Enter does."""
        page: Any = self.program.shell.page() if self.program.shell else None
        page.save()

    def picture(self, name: str) -> None:
        """Keep what a person sees now."""
        self.settle()
        self.program.window().grab().save(str(self.out / f"{name}.png"))

    def settle(self) -> None:
        """Wait until the data has come and is painted."""
        background.settle()
        deadline = QDeadlineTimer(PAUSE)
        while not deadline.hasExpired():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, PAUSE)
        background.settle()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait for something the page was asked to do; it takes a moment, not half a minute."""
        deadline = QDeadlineTimer(30_000)
        while not until():
            if deadline.hasExpired():
                raise TimeoutError
            self.settle()
        self.settle()


HUSBAND: dict[str, Any] = {
    "family_name_ar": "الزياني",
    "given_names_ar": "كريم",
    "family_name_latin": "Ziani",
    "given_names_latin": "Karim",
    "sex": Sex.MALE.value,
    "birth": "12/03/1970",
    "birth_place": "أصيلة",
    "died_on": "01/02/2024",
    "position": "deceased",
    "matricule": "90344",
    "posting": "مفوضية الشرطة بأصيلة",
    "phone": "0539410653",
}
WIDOW: dict[str, Any] = {
    "relation": Relation.SPOUSE.value,
    "family_name_ar": "الخطيب",
    "given_names_ar": "سعاد",
    "family_name_latin": "El Khatib",
    "given_names_latin": "Souad",
    "sex": Sex.FEMALE.value,
    "birth": "1978",
    "cnie": "K123463",
    "phone": "06 55 73 60 12",
}
CHILDREN: tuple[dict[str, Any], ...] = tuple(
    {
        "relation": Relation.CHILD.value,
        "family_name_ar": "الزياني",
        "given_names_ar": given,
        "sex": sex.value,
        "birth": birth,
    }
    for given, sex, birth in (
        ("أنس", Sex.MALE, "11/01/2006"),
        ("مريم", Sex.FEMALE, "2012"),
        ("علي", Sex.MALE, "05/05/2015"),
    )
)
CARE: dict[str, object] = {
    "care_date": "03/11/2026",
    "documents_count": "3",
    "sealed_envelope": True,
}
