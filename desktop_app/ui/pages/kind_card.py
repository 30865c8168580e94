"""What the cards that only one kind of request has on its page have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop_app.services.rows import RequestPage
from desktop_app.ui.widgets.card import Card


class KindCard(Card):
    """A card of one kind of request. `recorded(RequestPage)` after it changed something."""

    recorded = Signal(object)

    def show_page(self, page: RequestPage) -> None:
        """Show what a request has of its kind; hide where there is nothing to tell."""
        raise NotImplementedError
