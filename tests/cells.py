"""Every role, the office's own among them, and one real service call for every action."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from desktop_app.domain.errors import ForbiddenError, InvalidError, RiayaError
from desktop_app.domain.glass import Veil
from desktop_app.domain.roles import Action
from desktop_app.domain.scans import Limits
from desktop_app.domain.vocabulary import Opinion, Outcome, PaymentMode, Role
from desktop_app.domain.workflow import RequestAction as Step
from desktop_app.services import (
    accounts,
    approvals,
    attachments,
    backups,
    budget,
    exports,
    glass,
    merges,
    moves,
    people,
    requests,
    restoring,
    retention,
    roles,
    settings,
    trash,
)
from desktop_app.services.approvals import Grave
from desktop_app.services.attachment_rows import AttachForm
from desktop_app.services.budget import BudgetForm
from desktop_app.services.catalogue_edits import change_type, form_of
from desktop_app.services.desk import Desk
from desktop_app.services.forms import MoveForm, RequestForm
from desktop_app.services.importing.plan import plan_import
from desktop_app.services.merge_rows import MergeForm
from desktop_app.services.printing import Trace, log_preview
from desktop_app.services.retention import PurgeForm
from desktop_app.services.roles import RoleForm
from desktop_app.services.rows import FilePage, RequestPage
from desktop_app.services.scans import examine
from desktop_app.storage.models import AuditRow
from tests import builders, scans

OWN = "own1"
ROLES = (*(role.value for role in Role), OWN)


@dataclass(frozen=True)
class World:
    """An office with a file and requests at several steps; `desk` is the account that tries."""

    head: Desk
    desk: Desk
    file: FilePage
    fresh: RequestPage
    reviewed: RequestPage
    advised: RequestPage
    sent: RequestPage
    granted: RequestPage
    dear: RequestPage
    unit: Desk
    place: Path

    def step(self, page: RequestPage, action: Step, **more: Any) -> object:
        return moves.move_request(self.desk, page.row.id, MoveForm(action, **more), page.version)


def delete(w: World) -> object:
    note = people.add_note(w.head, w.file.file.id, w.file.principal.person.id, "ملاحظة")
    return trash.delete_note(w.desk, note.id)


def rotate(w: World) -> object:
    """With a wrong password: the right is asked before it, and the office keeps its key."""
    return accounts.rotate_key(w.desk, "another", lambda _step: None)


def register(w: World) -> object:
    form = RequestForm(
        file_id=w.file.file.id,
        person_id=w.file.principal.person.id,
        type="S03",
        amount="5.000,00",
        answers=builders.answers_for(w.desk, "S03"),
    )
    return requests.register_request(builders.without_limits(w.desk), form)


def edit_catalogue(w: World) -> object:
    form = form_of(w.desk.catalogue.types["S05"])
    return change_type(
        w.desk, "S05", replace(form, ceiling="9.000", reason="مذكرة", acknowledged=True)
    )


def add_paper(w: World) -> object:
    scan = examine(scans.pdf(), "scan.pdf", Limits())
    return attachments.add_attachment(w.desk, AttachForm(w.file.file.id), scan)


def beyond(w: World) -> object:
    return w.step(
        w.dear, Step.DECIDE, outcome=Outcome.ACCEPTED, amount="40.000", override_reason="استثناء"
    )


TRIES: dict[Action, Callable[[World], object]] = {
    Action.SEE_PEOPLE: lambda w: people.file_page(w.desk, w.file.file.id),
    Action.EDIT_PEOPLE: lambda w: people.add_note(
        w.desk, w.file.file.id, w.file.principal.person.id, "ملاحظة"
    ),
    Action.REVEAL_IDENTIFIERS: lambda w: people.reveal(
        w.desk, w.file.file.id, w.file.principal.person.id, "cnie"
    ),
    Action.SEE_BANK: lambda w: people.reveal(
        w.desk, w.file.file.id, w.file.principal.person.id, "rib"
    ),
    Action.SEE_REQUESTS: lambda w: requests.request_page(w.desk, w.fresh.row.id),
    Action.REGISTER_REQUEST: register,
    Action.EDIT_REQUEST: lambda w: moves.receive_papers(
        w.desk, w.fresh.row.id, [w.fresh.papers[0].codes[0]], w.fresh.version
    ),
    Action.REVIEW_REQUEST: lambda w: w.step(w.reviewed, Step.REVIEW),
    Action.GIVE_OPINION: lambda w: w.step(w.advised, Step.GIVE_OPINION, opinion=Opinion.FAVOURABLE),
    Action.TRANSMIT_REQUEST: lambda w: w.step(w.sent, Step.TRANSMIT),
    Action.RECORD_DECISION: lambda w: w.step(
        w.dear, Step.DECIDE, outcome=Outcome.REFUSED, reasons=("ceiling",)
    ),
    Action.RECORD_PAYMENT: lambda w: w.step(
        w.granted, Step.PAY, mode=PaymentMode.CASH, amount="1.000"
    ),
    Action.OVERRIDE_CEILING: beyond,
    Action.SEE_CONFIDENTIAL: lambda w: glass.break_glass(
        w.desk, Veil.CONFIDENTIAL, glass.FILES, w.file.file.id, "control"
    ),
    Action.SEE_MEDICAL: lambda w: glass.break_glass(
        w.desk, Veil.MEDICAL, glass.REQUESTS, w.fresh.row.id, "processing"
    ),
    Action.SEE_EXCEPTIONS: lambda w: glass.exceptions(w.desk),
    Action.PRINT: lambda w: log_preview(w.desk, Trace("register")),
    Action.IMPORT: lambda w: plan_import(w.desk, w.place / "none.xlsx"),
    Action.MANAGE_ACCOUNTS: lambda w: accounts.create_account(
        w.desk, "newcomer", "عون جديد", Role.RECEPTION, builders.PASSWORD, builders.CHEAP
    ),
    Action.MANAGE_ROLES: lambda w: roles.save_role(
        w.desk, RoleForm("دور", Role.RECEPTION, frozenset({Action.SEE_PEOPLE}))
    ),
    Action.APPROVE: lambda w: approvals.answer(w.desk, 1, granted=True),
    Action.CHANGE_SETTINGS: lambda w: settings.save_preferences(w.desk, {"lock_minutes": 4}),
    Action.EDIT_CATALOGUE: edit_catalogue,
    Action.MANAGE_BUDGET: lambda w: budget.save_line(w.desk, BudgetForm("2026")),
    Action.BACK_UP: lambda w: backups.back_up(w.desk, w.place / "copy.riaya"),
    Action.CHECK_OFFICE: lambda w: backups.check(w.desk),
    Action.MERGE: lambda w: merges.merge(w.desk, MergeForm(1, 1, reason="سبب")),
    Action.PURGE: lambda w: retention.purge(w.desk, PurgeForm((), "أ.م 1/2026", "سبب")),
    Action.ROTATE_KEY: rotate,
    Action.RESTORE: lambda w: restoring.restore(w.desk, w.place / "none.riaya"),
    Action.EXPORT: lambda w: attachments.export_attachment(w.desk, 1, "للمحكمة"),
    Action.DELETE: delete,
    Action.SEE_ATTACHMENTS: lambda w: attachments.attachments_of_file(w.desk, w.file.file.id),
    Action.EDIT_ATTACHMENTS: add_paper,
    Action.SEE_TRAIL: lambda w: exports.exports(w.desk),
}
# What an action needs besides itself: without it the refusal names the other right.
ALSO = {Action.OVERRIDE_CEILING: Action.RECORD_DECISION}


@contextmanager
def worlds(place: Path) -> Iterator[dict[str, World]]:
    """An office with an account of each role, each with requests of its own to try things on."""
    head = builders.office(place / "office")
    own = roles.save_role(
        head,
        RoleForm(
            "ممرض المصلحة",
            Role.AUDITOR,
            frozenset({Action.SEE_PEOPLE, Action.SEE_REQUESTS, Action.SEE_MEDICAL, Action.PRINT}),
        ),
    )
    if own.code != OWN:
        raise ValueError(own.code)
    file = builders.officer_file(head)
    desks = {name: _seat(head, name) for name in ROLES}
    approvals.ask(head, Grave(Action.MERGE, "asked", {}), "سبب")
    yield {name: _world(head, desks[name], file, place / name) for name in ROLES}
    for desk in (*desks.values(), head):
        desk.close()


def _seat(head: Desk, name: str) -> Desk:
    role = Role(name) if name != OWN else Role.AUDITOR
    accounts.create_account(
        head, f"a-{name}", "عون", role, builders.PASSWORD, builders.CHEAP,
        own_role=OWN if name == OWN else "",
    )  # fmt: skip
    return accounts.sign_in(head.folder, f"a-{name}", builders.PASSWORD, head.clock)


def _world(head: Desk, desk: Desk, file: FilePage, place: Path) -> World:
    place.mkdir()

    def a_request(**more: Any) -> RequestPage:
        return builders.request(head, file, "S03", **more)

    reviewed, advised, sent, granted, dear = (a_request(amount="4.000") for _ in range(5))
    advised = builders.step(head, advised, Step.REVIEW)
    sent = builders.step(head, sent, Step.REVIEW)
    sent = builders.step(head, sent, Step.GIVE_OPINION, opinion=Opinion.FAVOURABLE)
    dear = builders.before_decision(head, a_request(amount="40.000"))
    granted = builders.before_decision(head, granted)
    granted = builders.step(head, granted, Step.DECIDE, outcome=Outcome.ACCEPTED, amount="4.000")
    return World(
        head, desk, file, a_request(papers=()), reviewed, advised, sent, granted, dear, head, place
    )  # fmt: skip


def refusals(desk: Desk, action: Action) -> int:
    query = select(func.count()).where(
        AuditRow.action == "refused",
        AuditRow.account_id == desk.account.id,
        AuditRow.after["asked"].as_string() == action.value,
    )
    with desk.read() as session:
        return session.scalar(query) or 0


def tried(world: World, action: Action) -> tuple[bool, int]:
    """Try an action; tell whether it was forbidden, and how many refusals the trail gained."""
    asked = action if ALSO.get(action) is None or world.desk.may(ALSO[action]) else ALSO[action]
    before = refusals(world.desk, asked)
    forbidden = False
    try:
        TRIES[action](world)
    except ForbiddenError:
        forbidden = True
    except InvalidError as error:
        # Beyond a ceiling the refusal stands beside the amount.
        forbidden = action is Action.OVERRIDE_CEILING and error.faults[0].field == "amount"
    except RiayaError:
        pass  # The right was enough; the deed itself had something to say.
    return forbidden, refusals(world.desk, asked) - before
