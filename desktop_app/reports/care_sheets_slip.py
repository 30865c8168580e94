"""The slip of care sheets: what goes to the mutual, each with who is insured and the affiliation.

It is a dispatch slip in the mutual's own order (DOMAIN 4.2): number, affiliation, name, pieces and
amount, with totals in figures and in words.
"""

from __future__ import annotations

from desktop_app.domain.errors import ConflictError
from desktop_app.domain.messages import message
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Provider
from desktop_app.reports.blocks import Ending, code, money, shown
from desktop_app.reports.dispatch_slip import (
    NAME,
    SlipPrint,
    amount_width,
    closing,
    head,
    imprint_of,
    remarks,
    table_of,
)
from desktop_app.reports.making import Made, flowing
from desktop_app.services.desk import Desk
from desktop_app.services.printing import Trace
from desktop_app.services.slip_pages import slip_content, slip_page
from desktop_app.services.slip_rows import ContentLine, SlipContent
from desktop_app.translate import translate
from desktop_app.typeset import Align, Block, Cell, Column, Row, Span, mm


def document_title() -> str:
    """Return the document's name."""
    return translate("Reports", "Slip of care sheets")


def make(desk: Desk, slip_id: int) -> Made:
    """Return a slip to the mutual as its slip of care sheets, as a PDF.

    Raises ConflictError for a slip to another body, NotFoundError for one that is not there,
    ForbiddenError for a role that may not.
    """
    desk.require(Action.PRINT)
    page, content = slip_page(desk, slip_id), slip_content(desk, slip_id)
    if content.provider is not Provider.MUTUAL:
        text = message(
            "Reports", "This slip does not go to the mutual. Print it as a dispatch slip."
        )
        raise ConflictError(text, "other_body")
    imprinted = imprint_of(desk, content, document_title())
    printed = SlipPrint(content, page.row.state, page.cancel_reason)
    data = flowing(desk, imprinted, slip(printed))
    return Made(data, Trace(imprinted.title, None, {"number": content.number}))


def slip(printed: SlipPrint) -> list[Block]:
    """Return the body: who to whom, the sheets with their sums, signature and stub."""
    content, name = printed.content, document_title()
    rows = [_row(place, line) for place, line in enumerate(content.lines, start=1)]
    table = table_of(content, _columns(content), rows, _sums)
    return [*head(printed, name), Ending(table, closing(content, name), sinks=True)]


def _columns(content: SlipContent) -> list[Column]:
    return [
        Column(translate("Reports", "Serial number"), width=13 * mm, align=Align.CENTRE),
        Column(translate("Reports", "Affiliation number"), width=22 * mm),
        Column(translate("Reports", "Insured, patient and kind of file"), share=5),
        Column(translate("Reports", "Request number")),
        Column(translate("Reports", "Pieces"), width=14 * mm, align=Align.CENTRE),
        Column(translate("Reports", "Costs (dirhams)"), width=amount_width(content)),
        Column(translate("Reports", "Remarks"), share=3),
    ]


def _sums(words: str, pieces: int, amount: int) -> Row:
    return Row([Cell(words, span=4), str(pieces), money(amount) if amount else "—", ""])


def _row(place: int, line: ContentLine) -> Row:
    return Row(
        [
            str(place),
            code(line.affiliation),
            Cell(Span(shown(line.insured_ar or line.beneficiary_ar), NAME), note=_about(line)),
            code(line.number),
            str(line.pieces),
            money(line.amount),
            remarks(line),
        ]
    )


def _about(line: ContentLine) -> str:
    """Return the patient, when it is not the insured, and the kind of file."""
    other = line.insured_ar and line.beneficiary_ar != line.insured_ar
    patient = translate("Reports", "patient: {name}", name=line.beneficiary_ar) if other else ""
    return "\n".join(part for part in (patient, line.type_ar) if part)
