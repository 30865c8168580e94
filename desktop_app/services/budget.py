"""Budget lines: what each programme may spend in a year, what is committed, paid and left."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from desktop_app.domain.errors import ConflictError, InvalidError, NotFoundError
from desktop_app.domain.formats import dirhams, isolate
from desktop_app.domain.messages import message
from desktop_app.domain.money import parse_amount
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Outcome, Provider
from desktop_app.services.cleaning import Checked
from desktop_app.services.desk import Desk
from desktop_app.services.timeline import stored_request
from desktop_app.storage import budget_queries
from desktop_app.storage.models import BudgetLine, Request
from desktop_app.translate import tell

FIRST_YEAR, LAST_YEAR = 2000, 2099


@dataclass(frozen=True, slots=True)
class BudgetForm:
    """A budget line as typed; `types` are codes of the catalogue."""

    year: str
    programme_ar: str = ""
    provider: Provider | None = None
    types: frozenset[str] = field(default_factory=frozenset)
    amount: str = ""


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """A budget line with what became of it; amounts in centimes."""

    id: int
    version: int
    year: int
    programme_ar: str
    provider: Provider
    types: tuple[str, ...]
    amount: int
    committed: int
    paid: int
    requests: int

    @property
    def left(self) -> int:
        """What may still be granted; below zero when more was granted than there is."""
        return self.amount - self.committed - self.paid


def budget_years(desk: Desk) -> list[int]:
    """Return the years that have lines with the present one, the latest first."""
    with desk.read() as session:
        return sorted({*budget_queries.years(session), desk.today().year}, reverse=True)


def budget_lines(desk: Desk, year: int) -> list[BudgetRow]:
    """Return a year's lines with what is committed, paid and left of each."""
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        spent = budget_queries.spent(session, year)
        return [_row(line, spent) for line in budget_queries.lines_of(session, year)]


def _row(line: BudgetLine, spent: dict[int, tuple[int, int, int]]) -> BudgetRow:
    committed, paid, requests = spent.get(line.id, (0, 0, 0))
    return BudgetRow(
        id=line.id,
        version=line.version,
        year=line.year,
        programme_ar=line.programme_ar,
        provider=line.provider,
        types=tuple(line.types),
        amount=line.amount,
        committed=committed,
        paid=paid,
        requests=requests,
    )


def save_line(
    desk: Desk, form: BudgetForm, line_id: int | None = None, version: int = 0
) -> BudgetRow:
    """Make a line, or change one; the year's grants of its types count from then on.

    Raises InvalidError with each fault beside its field (year, programme_ar, provider, types,
    amount). A line may be made smaller than what was granted: it then shows what it lacks.
    """
    with desk.write(Action.MANAGE_BUDGET, "save_budget_line") as session:
        line = _stored(session, line_id, version)
        values = _checked(session, desk, form, line_id)
        if line is None:
            line = BudgetLine(created_at=desk.now())
            session.add(line)
        for name, value in values.items():
            setattr(line, name, value)
        line.updated_at = desk.now()
        session.flush()
        budget_queries.tie(session, line)
        return _row(line, budget_queries.spent(session, line.year))


def copy_year(desk: Desk, source: int, year: int) -> int:
    """Copy a year's lines with their amounts to another; returns how many.

    Programmes the other year has already are left as they are. ConflictError when nothing is new.
    """
    with desk.write(Action.MANAGE_BUDGET, "copy_budget") as session:
        present = {line.programme_ar for line in budget_queries.lines_of(session, year)}
        taken = {code for line in budget_queries.lines_of(session, year) for code in line.types}
        copied = 0
        for line in budget_queries.lines_of(session, source):
            types = [code for code in line.types if code not in taken]
            if line.programme_ar in present or not types:
                continue
            copied += 1
            new = BudgetLine(
                year=year,
                programme_ar=line.programme_ar,
                provider=line.provider,
                types=types,
                amount=line.amount,
                created_at=desk.now(),
                updated_at=desk.now(),
            )
            session.add(new)
            session.flush()
            budget_queries.tie(session, new)
        if not copied:
            text = message(
                "Budget",
                "The year {source} has no line that {year} lacks.",
                source=isolate(str(source)),
                year=isolate(str(year)),
            )
            raise ConflictError(text, "nothing_to_copy")
    return copied


def _stored(session: Session, line_id: int | None, version: int) -> BudgetLine | None:
    if line_id is None:
        return None
    line = session.get(BudgetLine, line_id)
    if line is None:
        raise NotFoundError(message("Budget", "This line is gone. Read the page again."))
    if line.version != version:
        raise StaleDataError
    return line


def _checked(
    session: Session, desk: Desk, form: BudgetForm, line_id: int | None
) -> dict[str, object]:
    checked = Checked(desk.today())
    year = _year(checked, form.year)
    name = checked.text("programme_ar", form.programme_ar)
    if not name:
        text = message("Budget", "Type the name of the programme.")
        checked.fault("programme_ar", "missing_name", text)
    if form.provider is None:
        checked.fault("provider", "missing_provider", message("Budget", "Choose who pays."))
    if not form.amount.strip() or checked.amount("amount", form.amount) == 0:
        checked.fault("amount", "missing_amount", message("Budget", "Type the amount of the year."))
    _check_types(checked, desk, form)
    others = [one for one in budget_queries.lines_of(session, year) if one.id != line_id]
    _check_others(checked, desk, form, others)
    if checked.faults:
        raise InvalidError(checked.faults)
    return {
        "year": year,
        "programme_ar": name,
        "provider": form.provider,
        "types": sorted(form.types),
        "amount": checked.values["amount"],
    }


def _year(checked: Checked, typed: str) -> int:
    plain = typed.strip()
    year = int(plain) if plain.isascii() and plain.isdigit() else 0
    if not FIRST_YEAR <= year <= LAST_YEAR:
        text = message("Budget", "Type the year in four figures, as 2026.")
        checked.fault("year", "bad_year", text)
    return year


def _check_types(checked: Checked, desk: Desk, form: BudgetForm) -> None:
    if not form.types or not form.types <= set(desk.catalogue.types):
        text = message("Budget", "Choose the services this line pays for.")
        checked.fault("types", "missing_types", text)


def _check_others(checked: Checked, desk: Desk, form: BudgetForm, others: list[BudgetLine]) -> None:
    """One programme has one line a year, and one service is paid from one line."""
    if any(one.programme_ar == checked.values["programme_ar"] for one in others):
        text = message("Budget", "This programme has a line in that year already. Change that one.")
        checked.fault("programme_ar", "name_taken", text)
    for one in others:
        shared = sorted(form.types & set(one.types))
        if shared:
            text = message(
                "Budget",
                "«{service}» is paid from the line «{line}» already. Take it off one of the two.",
                service=desk.catalogue.types[shared[0]].short_ar,
                line=one.programme_ar,
            )
            checked.fault("types", "type_taken", text)
            return


# --- decisions -------------------------------------------------------------------------------


def charge(session: Session, request: Request) -> dict[str, object]:
    """Tie a decided request to the line of its type and year; return what its step records.

    A grant beyond what is left is recorded and told, not refused: the Foundation and the funds
    decide, the unit only writes down what they decided (DOMAIN 0.3).
    """
    granted = request.outcome in budget_queries.GRANTED
    line = _line_for(session, request) if granted else None
    request.budget_line_id = line.id if line is not None else None
    if line is None:
        return {}
    session.flush()
    left = _row(line, budget_queries.spent(session, line.year)).left
    details: dict[str, object] = {"budget_line": line.programme_ar}
    return details | ({"over_budget": -left} if left < 0 else {})


def _line_for(session: Session, request: Request) -> BudgetLine | None:
    if request.decided_on is None:
        return None
    lines = budget_queries.lines_of(session, request.decided_on.year)
    return next((line for line in lines if request.type in line.types), None)


@dataclass(frozen=True, slots=True)
class Room:
    """What the line of a request has left for it, in centimes."""

    programme_ar: str
    left: int


def room_for(desk: Desk, request_id: int) -> Room | None:
    """Return what is left for a request on this year's line of its type; None without a line."""
    desk.require(Action.SEE_REQUESTS)
    with desk.read() as session:
        request = stored_request(session, request_id)
        lines = budget_queries.lines_of(session, desk.today().year)
        line = next((one for one in lines if request.type in one.types), None)
        if line is None:
            return None
        left = _row(line, budget_queries.spent(session, line.year)).left
        if request.budget_line_id == line.id:
            left += request.amount_granted or 0
        return Room(line.programme_ar, left)


def budget_warning(room: Room | None, outcome: Outcome | None, amount: str) -> str:
    """Return the sentence that warns of a grant beyond what is left; empty when there is none."""
    centimes = parse_amount(amount) if amount.strip() else None
    if room is None or outcome not in budget_queries.GRANTED or not centimes:
        return ""
    left = max(0, room.left)
    if centimes <= left:
        return ""
    return tell(
        message(
            "Budget",
            "The line «{line}» has {left} left: this grant exceeds it by {more}. It will be"
            " recorded as it was decided.",
            line=room.programme_ar,
            left=dirhams(left),
            more=dirhams(centimes - left),
        )
    )
