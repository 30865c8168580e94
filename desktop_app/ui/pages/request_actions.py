"""The line of what may be done to a request: the usual step first, rare ones under «More»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.workflow import RequestAction
from desktop_app.services.rows import ActionOffer, RequestPage
from desktop_app.translate import translate
from desktop_app.ui import icons
from desktop_app.ui.widgets.button import Button, ForbiddenAction
from desktop_app.ui.widgets.card import clear, fill, row
from desktop_app.ui.widgets.labels import label as text_label

ICONS: dict[RequestAction, str] = {
    RequestAction.MARK_INCOMPLETE: "file-exclamation-point",
    RequestAction.COMPLETE: "file-check",
    RequestAction.REVIEW: "hourglass",
    RequestAction.OPEN_INQUIRY: "search-check",
    RequestAction.REPORT_INQUIRY: "file-pen",
    RequestAction.GIVE_OPINION: "stamp",
    RequestAction.TRANSMIT: "send",
    RequestAction.RETURN: "undo-2",
    RequestAction.START_SETTLEMENT: "calculator",
    RequestAction.REFER_TO_CONTROL: "stethoscope",
    RequestAction.REPORT_CONTROL: "stethoscope",
    RequestAction.SUBMIT_TO_COMMITTEE: "users",
    RequestAction.DEFER: "calendar-clock",
    RequestAction.DECIDE: "clipboard-pen",
    RequestAction.NOTIFY: "mail-check",
    RequestAction.START_PAYMENT: "wallet",
    RequestAction.PAY_PART: "coins",
    RequestAction.PAY: "banknote",
    RequestAction.APPEAL: "scale",
    RequestAction.CLOSE: "archive",
    RequestAction.ARCHIVE: "archive",
    RequestAction.CANCEL: "ban",
    RequestAction.WITHDRAW: "log-out",
    RequestAction.REOPEN: "archive-restore",
    RequestAction.RECALL: "undo-dot",
    RequestAction.MARK_URGENT: "zap",
    RequestAction.LIFT_URGENCY: "zap-off",
    RequestAction.WRITE_REPORT: "file-pen",
}
# Seldom wanted, or hard to take back: never one slip of the hand away.
RARE = frozenset(
    {
        RequestAction.RETURN,
        RequestAction.RECALL,
        RequestAction.CANCEL,
        RequestAction.WITHDRAW,
        RequestAction.APPEAL,
        RequestAction.CLOSE,
        RequestAction.ARCHIVE,
        RequestAction.REOPEN,
        RequestAction.MARK_URGENT,
        RequestAction.LIFT_URGENCY,
    }
)
NEVER_PRIMARY = frozenset({RequestAction.ARCHIVE, RequestAction.REOPEN})
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Plan:
    """Where each possible step stands: as a button, as a closed one, or under «More»."""

    buttons: tuple[ActionOffer, ...]
    closed: tuple[ActionOffer, ...]
    more: tuple[ActionOffer, ...]


def plan_of(page: RequestPage) -> Plan:
    """Return where the steps of a request stand. The usual one is never under «More»."""
    offers = (*page.actions[:1], *page.besides, *page.actions[1:])
    near = [one for one in offers if one is offers[0] or one.action not in RARE]
    buttons = tuple(one for one in near if one.is_allowed)[:SHOWN]
    closed = tuple(one for one in near if not one.is_allowed)[: 1 if len(buttons) < SHOWN else 0]
    placed = {one.action for one in (*buttons, *closed)}
    left = (one for one in (*page.actions, *page.besides) if one.action not in placed)
    return Plan(buttons, closed, tuple(left))


class ActionsLine(QWidget):
    """The steps possible now, with the buttons of the page after them. `asked(ActionOffer)`."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._line = row(spacing=8, margins=(14, 10, 14, 10))
        self.setLayout(self._line)

    def show_page(self, page: RequestPage, trailing: Sequence[QWidget]) -> None:
        """Show the steps of a request, and at the trailing edge what the page adds."""
        clear(self._line)
        plan = plan_of(page)
        made: list[QWidget] = [
            self._button(offer, primary=number == 0) for number, offer in enumerate(plan.buttons)
        ]
        made += [ForbiddenAction(offer.label_ar, offer.refusal_ar) for offer in plan.closed]
        if plan.more:
            made.append(self._more(plan.more))
        if not made:
            nothing = translate("RequestPage", "Nothing is left to do here.")
            made.append(text_label(nothing, "second"))
        fill(self._line, [*made, None, *trailing])

    def _button(self, offer: ActionOffer, *, primary: bool) -> Button:
        kind = "primary" if primary and offer.action not in NEVER_PRIMARY else "outline"
        made = Button(offer.label_ar, kind, icon=ICONS.get(offer.action, ""))
        made.clicked.connect(lambda: self.asked.emit(offer))
        return made

    def _more(self, offers: Sequence[ActionOffer]) -> Button:
        made = Button(translate("RequestPage", "More"), icon="ellipsis")
        menu = QMenu(made)
        for offer in offers:
            self._add(menu, offer)
        made.set_choices(menu)
        return made

    def _add(self, menu: QMenu, offer: ActionOffer) -> None:
        if offer.is_allowed:
            icon = icons.icon(ICONS.get(offer.action, "circle"), "ink2", 16)
            act = menu.addAction(icon, offer.label_ar)
            act.triggered.connect(lambda: self.asked.emit(offer))
            return
        words = translate(
            "RequestPage", "{step} ({reason})", step=offer.label_ar, reason=offer.refusal_ar
        )
        act = menu.addAction(icons.icon("lock", "ink3", 16), words)
        act.setEnabled(False)
