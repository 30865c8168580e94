"""The cards that only the requests of one kind have on their page."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.vocabulary import Kind
from desktop_app.services.desk import Desk
from desktop_app.ui.pages.care_sheet_card import CareSheetCard
from desktop_app.ui.pages.kind_card import KindCard

# Each makes its card for a desk; they stand after the amounts, in this order.
CARDS: dict[Kind, tuple[Callable[[Desk], KindCard], ...]] = {
    Kind.SOCIAL: (),
    Kind.HEALTH: (CareSheetCard,),
}
