"""How requests are put into words and badges on every page: days, terms, beneficiaries."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.formats import MONTHS, amount, dirhams, long_date
from desktop_app.domain.texts import strip_marks
from desktop_app.domain.vocabulary import Category, Sex, label
from desktop_app.services.rows import RequestPage, RequestRow
from desktop_app.translate import tell, translate
from desktop_app.ui.widgets.badge import BadgeSpec

SOON = 10
"""Days before the end of a term from which it is shown as near."""


def day_words(day: date, today: date) -> str:
    """Return «25 شتنبر», with the year when it is not the present one."""
    return f"{day.day} {MONTHS[day.month - 1]}" if day.year == today.year else long_date(day)


def days_late(number: int) -> str:
    """Return «متأخر بـ 4 أيام»."""
    return translate("RequestWords", "%n days late", n=number)


def days_left(number: int) -> str:
    """Return «بقي 10 أيام»."""
    return translate("RequestWords", "%n days left", n=number)


def term_badge(row: RequestRow, *, flat: bool = True) -> BadgeSpec | None:
    """Return where an open request stands in its term; None when it is no longer waited for.

    A bolt stands for the clock of an urgent one.
    """
    if not row.is_open:
        return None
    if row.is_stopped:
        words = translate("RequestWords", "Term stopped")
        return BadgeSpec(words, "neutral", "circle-pause", flat=flat)
    if row.days_left is None:
        return None
    if row.days_left < 0:
        return BadgeSpec(days_late(-row.days_left), "late", "clock-alert", flat=flat)
    if row.urgent:
        return BadgeSpec(days_left(row.days_left), "late", "zap", flat=flat)
    tone = "missing" if row.days_left <= SOON else "neutral"
    return BadgeSpec(days_left(row.days_left), tone, "clock", flat=flat)


def category_words(category: Category, sex: Sex) -> str:
    """Return a beneficiary's category in the right gender."""
    return tell(label(category, sex))


def money_words(centimes: int | None) -> str:
    """Return an amount in dirhams, isolated; a dash for none."""
    return "–" if centimes is None else dirhams(centimes)


def plain_money(centimes: int | None) -> str:
    """Return an amount as it is typed into a field; empty for none."""
    return "" if centimes is None else strip_marks(amount(centimes))


def urgent_badge() -> BadgeSpec:
    """Return the badge of an urgent request."""
    return BadgeSpec(translate("RequestWords", "Urgent"), "late", "zap")


def pays(page: RequestPage) -> bool:
    """Tell whether a request is about money, so that granting it is granting an amount."""
    asks = page.type is not None and page.type.asks_amount
    return asks or page.row.amount_requested is not None
