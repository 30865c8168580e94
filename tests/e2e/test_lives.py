"""Every state of both lives of a request, each reached through the window as a person would."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from desktop_app.domain import workflow
from desktop_app.domain.catalogue import FieldKind
from desktop_app.domain.vocabulary import Kind, State
from desktop_app.domain.workflow import LIVES
from desktop_app.domain.workflow import RequestAction as A
from desktop_app.services import requests
from desktop_app.services.forms import RequestQuery
from desktop_app.translate import tell
from tests import builders
from tests.driver import Driver

TYPES = {Kind.SOCIAL: "S03", Kind.HEALTH: "H01"}
WHY = {"reason": "بطلب من المعني بالأمر"}
RIB = "011519000001205000534921"

# An action, what is typed on its panel, the state it leads to and the word then shown.
Step = tuple[A, dict[str, Any], State, str]
REVIEW: dict[Kind, Step] = {
    Kind.SOCIAL: (A.REVIEW, {}, State.UNDER_REVIEW, "قيد الدراسة"),
    Kind.HEALTH: (A.REVIEW, {}, State.UNDER_REVIEW, "مراقب شكليا"),
}
OPINION: Step = (A.GIVE_OPINION, {"opinion": "favourable"}, State.ADVISED, "جاهز للإحالة")
SENT: Step = (A.TRANSMIT, {}, State.TRANSMITTED, "محال")
SLIPPED: Step = (A.TRANSMIT, {}, State.TRANSMITTED, "مرسل")
SETTLE: Step = (A.START_SETTLEMENT, {}, State.SETTLING, "قيد التصفية")
BEFORE: Step = (A.SUBMIT_TO_COMMITTEE, {}, State.COMMITTEE, "لدى اللجنة")
TOLD: Step = (A.NOTIFY, {"channel": "by_hand"}, State.NOTIFIED, "مبلغ للمعني")
PAYING: Step = (A.START_PAYMENT, {}, State.PAYING, "في طور الصرف")
CLOSE: Step = (A.CLOSE, {}, State.CLOSED, "مغلق")
ARCHIVE: Step = (A.ARCHIVE, {}, State.ARCHIVED, "مؤرشف")
CANCEL: Step = (A.CANCEL, WHY, State.CANCELLED, "ملغى")
WITHDRAW: Step = (A.WITHDRAW, WHY, State.WITHDRAWN, "متنازل عنه")
GRANT: Step = (
    A.DECIDE,
    {"outcome": "accepted", "amount": "5000", "reference": "2026/118"},
    State.DECIDED,
    "مقبول",
)
PART: Step = (
    A.DECIDE,
    {"outcome": "partly", "amount": "3200", "reasons": "proven_part"},
    State.DECIDED,
    "مقبول جزئيا",
)
REFUSE: Step = (A.DECIDE, {"outcome": "refused", **WHY}, State.DECIDED, "مرفوض")
APPEAL: Step = (A.APPEAL, WHY, State.APPEALED, "موضوع تظلم")

INCOMPLETE = (State.INCOMPLETE, "ناقص")
REGISTERED = (State.REGISTERED, "مودع")
Path = tuple[Kind, tuple[State, str], tuple[Step, ...]]

PATHS: dict[str, Path] = {
    "social-usual": (
        Kind.SOCIAL,
        REGISTERED,
        (
            REVIEW[Kind.SOCIAL],
            (A.OPEN_INQUIRY, {}, State.INQUIRY, "بحث اجتماعي"),
            (
                A.REPORT_INQUIRY,
                {"report.findings": "أسرة من خمسة أفراد", "report.proposal": "الموافقة"},
                State.UNDER_REVIEW,
                "قيد الدراسة",
            ),
            OPINION,
            SENT,
            BEFORE,
            (A.DEFER, {"reasons": "next_session"}, State.DEFERRED, "مؤجل"),
            BEFORE,
            PART,
            TOLD,
            PAYING,
            (
                A.PAY_PART,
                {"mode": "cheque", "amount": "1200", "reference": "77"},
                State.PAYING,
                "في طور الصرف",
            ),
            (A.PAY, {"mode": "transfer", "rib": RIB}, State.PAID, "مصروف"),
            APPEAL,
            GRANT,
            CLOSE,
            ARCHIVE,
        ),
    ),
    "social-papers": (
        Kind.SOCIAL,
        INCOMPLETE,
        (
            (A.COMPLETE, {}, State.UNDER_REVIEW, "قيد الدراسة"),
            (A.MARK_INCOMPLETE, {"asked": "D10", **WHY}, *INCOMPLETE),
            (A.COMPLETE, {}, State.UNDER_REVIEW, "قيد الدراسة"),
            OPINION,
            SENT,
            (
                A.RETURN,
                {"reasons": "paper_lacking", "asked": "D10"},
                State.RETURNED,
                "مرجع للنقص",
            ),
            (A.COMPLETE, {}, State.ADVISED, "جاهز للإحالة"),
        ),
    ),
    "social-cancelled": (Kind.SOCIAL, REGISTERED, (CANCEL, ARCHIVE)),
    "social-withdrawn": (
        Kind.SOCIAL,
        REGISTERED,
        (
            REVIEW[Kind.SOCIAL],
            WITHDRAW,
            (A.REOPEN, WHY, State.UNDER_REVIEW, "قيد الدراسة"),
        ),
    ),
    "health-usual": (
        Kind.HEALTH,
        REGISTERED,
        (
            REVIEW[Kind.HEALTH],
            SLIPPED,
            SETTLE,
            (A.REFER_TO_CONTROL, {}, State.MEDICAL_CONTROL, "مراقبة طبية"),
            (A.REPORT_CONTROL, WHY, State.SETTLING, "قيد التصفية"),
            GRANT,
            TOLD,
            PAYING,
            (A.PAY, {"mode": "direct"}, State.PAID, "معوض"),
            CLOSE,
            ARCHIVE,
        ),
    ),
    "health-papers": (
        Kind.HEALTH,
        INCOMPLETE,
        (
            (A.COMPLETE, {}, State.UNDER_REVIEW, "مراقب شكليا"),
            SLIPPED,
            SETTLE,
            (A.RETURN, {"reasons": "no_prescription"}, State.RETURNED, "مرجع للنقص"),
            (A.COMPLETE, {}, State.UNDER_REVIEW, "مراقب شكليا"),
            CANCEL,
        ),
    ),
    "health-refused": (
        Kind.HEALTH,
        REGISTERED,
        (REVIEW[Kind.HEALTH], SLIPPED, REFUSE, APPEAL, WITHDRAW),
    ),
}


@pytest.fixture(scope="module")
def driver(tmp_path_factory, qapp) -> Iterator[Driver]:
    folder = tmp_path_factory.mktemp("lives") / "office"
    builders.office(folder).close()
    driver = Driver(folder)
    driver.start()
    driver.sign_in()
    yield driver
    driver.leave()


@pytest.fixture
def place(driver, request) -> tuple[int, int]:
    """A file of its own for each path: what one asked for closes nothing to another."""
    matricule = str(70_000 + list(PATHS).index(request.node.callspec.params["name"]))
    page = builders.officer_file(driver.program.desk, matricule)
    return page.file.id, page.principal.person.id


def deposited(driver: Driver, place: tuple[int, int], kind: Kind, *, complete: bool) -> int:
    desk = driver.program.desk
    today = f"{desk.today():%d/%m/%Y}"
    answers = builders.answers_for(desk, TYPES[kind])
    dates = {
        f"answers.{field.name}": today
        for field in desk.catalogue.types[TYPES[kind]].fields
        if field.kind is FieldKind.DATE and field.required
    }
    typed = {f"answers.{name}": value for name, value in answers.items()} | dates
    driver.deposit(*place, TYPES[kind], complete=complete, amount="5.000,00", **typed)
    newest = RequestQuery(sort="number", kinds=frozenset({kind}))
    return requests.list_requests(desk, newest, 0, 1)[0].id


def stands(driver: Driver, request_id: int, state: State, word: str) -> None:
    assert requests.request_page(driver.program.desk, request_id).row.state is state
    assert word in driver.badges()


@pytest.mark.parametrize("name", list(PATHS))
def test_each_state_is_reached_through_the_window(driver, place, name):
    kind, first, steps = PATHS[name]
    request_id = deposited(driver, place, kind, complete=first == REGISTERED)
    driver.open("request", request_id=request_id)
    stands(driver, request_id, *first)
    for action, typed, state, word in steps:
        driver.take_step(tell(workflow.label(action)), **typed)
        stands(driver, request_id, state, word)


@pytest.mark.parametrize("kind", list(Kind))
def test_no_state_of_a_life_is_left_out(kind):
    reached = {
        state
        for life, first, steps in PATHS.values()
        if life is kind
        for state in (first[0], *(step[2] for step in steps))
    }
    assert reached == {step.start for step in LIVES[kind]} | {step.to for step in LIVES[kind]}
