"""The card of a request's amounts: asked, granted, paid and by whom, left to pay."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.domain.formats import isolate
from desktop_app.domain.roles import Action
from desktop_app.domain.vocabulary import Payer, label
from desktop_app.services.desk import Desk
from desktop_app.services.requests import reveal_account
from desktop_app.services.rows import PaymentRow, RequestPage
from desktop_app.translate import tell, translate
from desktop_app.ui.pages.request_words import day_words, money_words, pays
from desktop_app.ui.widgets.card import Card, clear, column, held, row
from desktop_app.ui.widgets.charts import Share, ShareMark, StackedBar
from desktop_app.ui.widgets.facts import Fact, fact_widget
from desktop_app.ui.widgets.labels import ElidedLabel, hairline, value_label
from desktop_app.ui.widgets.labels import label as text_label

LOOKS: dict[Payer, tuple[str, str]] = {
    Payer.FOUNDATION: ("accent", "solid"),
    Payer.BASE_REGIME: ("accent", "solid"),
    Payer.MUTUAL: ("solid", "solid"),
    Payer.INSURER: ("sent_ink", "solid"),
}


class AmountsCard(Card):
    """What was asked, granted, paid and is left to pay, and which share each payer bore."""

    def __init__(self, desk: Desk) -> None:
        self.source = text_label("", "second")
        super().__init__(translate("RequestPage", "Amounts"), self.source)
        self._desk = desk
        self.frame_ = QFrame()
        self.frame_.setProperty("surface", "inset")
        self.boxes = row(spacing=0)
        self.frame_.setLayout(self.boxes)
        self.bar = StackedBar(legend=False, height=16)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(6)
        self.body.addWidget(self.frame_)
        self.body.addWidget(self.bar)
        self.body.addLayout(self.lines)

    def show_page(self, page: RequestPage) -> None:
        """Show a request's amounts; the card hides where no money is asked for."""
        self.setVisible(pays(page) and not page.withheld)
        self._show_boxes(_boxes(page))
        shares = _shares(page)
        self.bar.setVisible(bool(shares))
        self.bar.set_shares(shares)
        clear(self.lines)
        for share, payment in zip(shares, [*page.payments, None, None], strict=False):
            self.lines.addWidget(_line(share, payment, self._desk.today()))
            if payment is not None and payment.rib:
                self.lines.addWidget(_account(self._desk, page, payment))
        ceiling = page.type.ceiling if page.type is not None else None
        self.source.setText(
            translate("RequestPage", "Usual ceiling {amount}", amount=money_words(ceiling))
            if ceiling is not None
            else ""
        )

    def _show_boxes(self, boxes: Sequence[tuple[str, str, str]]) -> None:
        clear(self.boxes)
        for number, (words, value, role) in enumerate(boxes):
            if number:
                self.boxes.addWidget(hairline(upright=True))
            stack = column(text_label(words, "small"), text_label(value, role), spacing=2)
            stack.setContentsMargins(14, 8, 14, 8)
            self.boxes.addWidget(held(stack), 1)


def _boxes(page: RequestPage) -> list[tuple[str, str, str]]:
    """Return (words, amount, role of the label), from what was asked to what is left."""
    found = page.row
    own = page.type.amount_label("ar") if page.type is not None else ""
    asked = own or translate("RequestPage", "Amount requested")
    granted = "figure_done" if found.amount_granted else "figure"
    boxes = [
        (asked, money_words(found.amount_requested), "figure"),
        (translate("RequestPage", "Granted"), money_words(found.amount_granted), granted),
    ]
    if found.amount_granted or page.payments:
        boxes.append((translate("RequestPage", "Paid"), money_words(page.paid), "figure"))
        left = money_words(page.left_to_pay)
        boxes.append((translate("RequestPage", "Left to pay"), left, "figure"))
    return boxes


def _shares(page: RequestPage) -> list[Share]:
    """Return the parts of what was asked: each payment, what is left to pay, what was refused."""
    if not page.row.amount_granted:
        return []
    parts = [Share(tell(label(one.payer)), one.amount, *LOOKS[one.payer]) for one in page.payments]
    if page.left_to_pay:
        left = translate("RequestPage", "Granted, left to pay")
        parts.append(Share(left, page.left_to_pay, "accent", "hatched"))
    short = (page.row.amount_requested or 0) - page.row.amount_granted
    if short > 0:
        parts.append(Share(translate("RequestPage", "Not granted"), short, "ink2", "hollow"))
    return parts


def _line(share: Share, payment: PaymentRow | None, today: date) -> QWidget:
    about = _about(payment, today) if payment is not None else ""
    amount = value_label(money_words(share.value), "strong")
    line = row(
        ShareMark(share),
        text_label(share.label),
        ElidedLabel(about, "small"),
        amount,
        spacing=9,
    )
    line.setStretch(2, 1)
    return held(line)


def _account(desk: Desk, page: RequestPage, payment: PaymentRow) -> QWidget:
    """Return the account a payment went to, masked, with the eye for who may see it whole."""
    words = translate("RequestPage", "Account paid to")
    field = f"payments.{payment.id}"

    def whole() -> str:
        return isolate(reveal_account(desk, page.row.id, field))

    fact = Fact(words, payment.rib, ltr=True, reveal=whole if desk.may(Action.SEE_BANK) else None)
    return held(row(24, text_label(words, "small"), fact_widget(fact, "small"), None, spacing=9))


def _about(payment: PaymentRow, today: date) -> str:
    reference = isolate(payment.reference) if payment.reference else ""
    parts = (tell(label(payment.mode)), reference, day_words(payment.on, today))
    return " · ".join(filter(None, parts))
