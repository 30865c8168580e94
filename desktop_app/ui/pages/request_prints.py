"""Which documents a request offers as it stands, and the letter that is due now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.vocabulary import State
from desktop_app.domain.workflow import GRANTED
from desktop_app.services.rows import RequestPage
from desktop_app.translate import translate


@dataclass(frozen=True, slots=True)
class RequestPrint:
    """A document of a request: its name, its code in the catalogue, and whether it is due now."""

    words: str
    icon: str
    document: str
    is_due: bool = False


def prints_of(page: RequestPage) -> list[RequestPrint]:
    """Return the documents that can be made of a request as it stands."""
    return [make(page) for may, make in _OFFERED if may(page)]


def asks_for_papers(page: RequestPage) -> bool:
    """Tell whether papers were asked for and are still missing."""
    return page.row.is_stopped and any(paper.is_missing for paper in page.papers)


def is_decided(page: RequestPage) -> bool:
    """Tell whether there is a decision to tell, and the account may read it."""
    told = page.row.outcome is not None and page.row.state is not State.APPEALED
    return told and not page.withheld


def _always(_page: RequestPage) -> bool:
    return True


def _open_to_reading(page: RequestPage) -> bool:
    return not page.withheld


def _granted(page: RequestPage) -> bool:
    return page.row.outcome in GRANTED and page.row.state not in {State.CANCELLED, State.WITHDRAWN}


def _sheet(_page: RequestPage) -> RequestPrint:
    return RequestPrint(translate("RequestPage", "Sheet of the request"), "file-text", "request")


def _receipt(_page: RequestPage) -> RequestPrint:
    return RequestPrint(
        translate("RequestPage", "Receipt of the deposit"), "receipt-text", "receipt"
    )


def _notice(_page: RequestPage) -> RequestPrint:
    return RequestPrint(
        translate("RequestPage", "Notice of missing papers"),
        "mail-question-mark",
        "missing_papers_notice",
        is_due=True,
    )


def _presentation(_page: RequestPage) -> RequestPrint:
    return RequestPrint(
        translate("RequestPage", "Presentation sheet with the opinion"),
        "stamp",
        "presentation_sheet",
    )


def _notification(page: RequestPage) -> RequestPrint:
    return RequestPrint(
        translate("RequestPage", "Notification of the decision"),
        "mail-check",
        "decision_notice",
        is_due=page.row.state is State.DECIDED,
    )


def _benefit(_page: RequestPage) -> RequestPrint:
    return RequestPrint(
        translate("RequestPage", "Attestation of benefit"), "award", "benefit_attestation"
    )


_OFFERED: tuple[
    tuple[Callable[[RequestPage], bool], Callable[[RequestPage], RequestPrint]], ...
] = (
    (_always, _sheet),
    (_always, _receipt),
    (asks_for_papers, _notice),
    (_open_to_reading, _presentation),
    (is_decided, _notification),
    (_granted, _benefit),
)
