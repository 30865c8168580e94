"""The second step of a new request: the services this person may receive, and why not others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.domain.formats import isolate, long_date
from desktop_app.domain.vocabulary import Provider
from desktop_app.services.desk import Desk
from desktop_app.services.rows import OfferRow
from desktop_app.translate import translate
from desktop_app.ui.pages.step_mark import StepMark
from desktop_app.ui.widgets.badge import ProviderTag
from desktop_app.ui.widgets.card import Card, ScrollColumn, column, held
from desktop_app.ui.widgets.choices import Choice, ChoiceFold, ChoiceGroup, RadioList
from desktop_app.ui.widgets.inputs import SearchField
from desktop_app.ui.widgets.labels import ElidedLabel
from desktop_app.ui.widgets.notes import EmptyState

WAITING, LIST, NOTHING = range(3)


class WhatCard(Card):
    """Chooses a type of request. `chosen(code)`."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        self.counted = ElidedLabel("", "small")
        super().__init__(
            translate("NewRequest", "What?"), self.counted, line_below=True, flush=True
        )
        self._desk = desk
        self.offers: dict[str, OfferRow] = {}
        self.mark = StepMark(2)
        self.head.insertWidget(0, self.mark)
        self.search = SearchField(translate("NewRequest", "Name or code of the service"))
        self.types = RadioList([], translate("NewRequest", "Type of the request"))
        self._stack_parts()
        self.search.searched.connect(self._filter)
        self.search.returnPressed.connect(self._choose_first)
        self.search.stepped.connect(lambda _by: self._focus_first())
        self.types.chosen.connect(self._choose)
        self.forget()

    def _stack_parts(self) -> None:
        self.area = ScrollColumn(spacing=0)
        self.area.body.addWidget(self.types)
        waiting = EmptyState("user", translate("NewRequest", "Choose the beneficiary first."))
        nothing = EmptyState(
            "search-x", translate("NewRequest", "No service of this name. Try another word.")
        )
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        for part in (waiting, self.area, nothing):
            self.stack.addWidget(part)
        self.body.addWidget(held(column(self.search, margins=(14, 12, 14, 12))))
        self.body.addWidget(holder, 1)

    def show_offers(self, offers: Sequence[OfferRow], name: str) -> None:
        """Show the services as they stand for a person."""
        self.offers = {offer.type: offer for offer in offers}
        opened = sum(offer.is_open for offer in offers)
        self.counted.setText(translate("NewRequest", "%n open to {name}", n=opened, name=name))
        self.types.set_choices(self._choices(offers))
        self.mark.set_done(bool(self.types.value()))
        self.search.setEnabled(True)
        self._filter(self.search.text())
        self.area.verticalScrollBar().setValue(0)

    def _choices(self, offers: Sequence[OfferRow]) -> list[Choice | ChoiceGroup | ChoiceFold]:
        made: list[Choice | ChoiceGroup | ChoiceFold] = []
        for provider in Provider:
            mine = [offer for offer in offers if offer.provider is provider]
            if not mine:
                continue
            opened = [offer for offer in mine if offer.is_open]
            # What an earlier request used up stays in sight, with that request and the next day.
            used = [offer for offer in mine if not offer.is_open and offer.request_id is not None]
            closed = [offer for offer in mine if not offer.is_open and offer.request_id is None]
            detail = translate(
                "NewRequest",
                "open {open} · closed {closed}",
                open=len(opened),
                closed=len(used) + len(closed),
            )
            made.append(ChoiceGroup("", detail, ProviderTag(provider)))
            made += [self._choice(offer) for offer in (*opened, *used)]
            if closed:
                made.append(_closed_fold(len(closed)))
                made += [self._choice(offer) for offer in closed]
        return made

    def _choice(self, offer: OfferRow) -> Choice:
        kind = self._desk.catalogue.types[offer.type]
        known_as = " ".join((kind.name_ar, kind.name_fr, *kind.synonyms))
        if not offer.is_open:
            return Choice(offer.type, offer.short_ar, locked=_why(offer), search=known_as)
        tone, icon = ("missing", "triangle-alert") if offer.reason_ar else ("", "")
        return Choice(
            offer.type, offer.short_ar, offer.reason_ar, icon=icon, tone=tone, search=known_as
        )

    def _filter(self, words: str) -> None:
        if not self.offers:
            self.stack.setCurrentIndex(WAITING)
            return
        left = self.types.filter(words)
        self.stack.setCurrentIndex(LIST if left else NOTHING)

    def _focus_first(self) -> None:
        for one in self.types.rows():
            if one.isEnabled() and not one.isHidden():
                one.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _choose_first(self) -> None:
        for one in self.types.rows():
            if one.isEnabled() and not one.isHidden():
                self.choose(one.choice.code)
                return

    def choose(self, code: str) -> None:
        """Choose a type as if it had been pressed; a closed one chooses nothing."""
        self.types.set_value(code)
        if self.types.value():
            for one in self.types.rows():
                if one.isChecked():
                    self.area.ensureWidgetVisible(one, 0, 60)
            self._choose(code)

    def _choose(self, code: str) -> None:
        self.mark.set_done(True)
        self.chosen.emit(code)

    def value(self) -> str:
        """Return the code of the type chosen; empty when none is."""
        return self.types.value()

    def forget(self) -> None:
        """Show no service until a person is chosen."""
        self.offers = {}
        self.types.set_choices([])
        self.counted.setText("")
        self.search.clear()
        self.search.setEnabled(False)
        self.mark.set_done(False)
        self.stack.setCurrentIndex(WAITING)


def _why(offer: OfferRow) -> str:
    """Return why a service is closed, the request that used it up and the day it opens again."""
    told, mark, rule = offer.reason_ar.partition("؛ ")
    parts = [told + mark + rule]
    if offer.request_number:
        number = isolate(offer.request_number)
        parts = [told.replace(f" ({number})", ""), f"{number} · {rule}"]
    if offer.next_on is not None:
        opens = translate("NewRequest", "It opens on {date}.", date=long_date(offer.next_on))
        parts.append(opens)
    return "\n".join(parts)


def _closed_fold(number: int) -> ChoiceFold:
    return ChoiceFold(
        translate("NewRequest", "Closed: %n", n=number),
        translate("NewRequest", "Show"),
        translate("NewRequest", "Hide"),
    )
