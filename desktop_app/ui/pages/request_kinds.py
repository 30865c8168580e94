"""The cards that only the requests of one kind have on their page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from desktop_app.domain.vocabulary import Kind
from desktop_app.services.desk import Desk
from desktop_app.services.rows import RequestPage
from desktop_app.ui.widgets.card import Card


class KindCard(Card):
    """A card of one kind of request. `recorded(RequestPage)` after it changed something."""

    recorded = Signal(object)

    def show_page(self, page: RequestPage) -> None:
        """Show what a request has of its kind; hide where there is nothing to tell."""
        raise NotImplementedError


# Each makes its card for a desk; they stand after the amounts, in this order.
CARDS: dict[Kind, tuple[Callable[[Desk], KindCard], ...]] = {Kind.SOCIAL: (), Kind.HEALTH: ()}
