"""The documents there are: found by typing, those that fit the subject first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.domain.formats import isolate
from desktop_app.domain.messages import Message
from desktop_app.reports.catalogue import DOCUMENTS, DocumentKind, Group
from desktop_app.translate import tell, translate
from desktop_app.ui.pages.document_subject import OF_SOMETHING, About, subject_id, wanted_words
from desktop_app.ui.widgets.card import Card, ScrollColumn, column, held
from desktop_app.ui.widgets.choices import Choice, ChoiceGroup, RadioList
from desktop_app.ui.widgets.inputs import SearchField
from desktop_app.ui.widgets.notes import EmptyState

LIST, NOTHING = range(2)
Parts = list[Choice | ChoiceGroup]


class DocumentList(Card):
    """Chooses a document. `chosen(code)`."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(flush=True)
        self.search = SearchField(translate("Documents", "Name of the document"))
        self.kinds = RadioList([], translate("Documents", "Document"))
        self.area = ScrollColumn(spacing=0)
        self.area.body.addWidget(self.kinds)
        holder = QWidget()
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(self.area)
        self.stack.addWidget(
            EmptyState(
                "search-x", translate("Documents", "No document of this name. Try another word.")
            )
        )
        self.body.addWidget(held(column(self.search, margins=(10, 10, 10, 10))))
        self.body.addWidget(holder, 1)
        self.search.searched.connect(self._filter)
        self.search.returnPressed.connect(self._choose_first)
        self.search.stepped.connect(lambda _by: self._focus_first())
        self.kinds.chosen.connect(self.chosen)
        self.show_documents(None, {})

    def show_documents(self, about: About | None, refused: Mapping[str, Message]) -> None:
        """Show the documents as they stand for a subject; `refused` ones with their reason."""
        self.kinds.set_choices(parts(about, refused))
        self.area.verticalScrollBar().setValue(0)

    def value(self) -> str:
        """Return the code of the document chosen; empty when none is."""
        return self.kinds.value()

    def set_value(self, code: str) -> None:
        """Choose a document without a signal, and bring it into sight."""
        self.kinds.set_value(code)
        for one in self.kinds.rows():
            if one.isChecked():
                self.area.ensureWidgetVisible(one, 0, 60)

    def _filter(self, words: str) -> None:
        self.stack.setCurrentIndex(LIST if self.kinds.filter(words) else NOTHING)

    def _open(self) -> list[QWidget]:
        return [one for one in self.kinds.rows() if one.isEnabled() and not one.isHidden()]

    def _focus_first(self) -> None:
        for one in self._open()[:1]:
            one.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_first(self) -> None:
        for one in self.kinds.rows():
            if one.isEnabled() and not one.isHidden():
                self.kinds.set_value(one.choice.code)
                self.chosen.emit(one.choice.code)
                return


def parts(about: About | None, refused: Mapping[str, Message]) -> Parts:
    """Return the documents by groups: what fits the subject, what needs none, then the others."""
    groups = sorted(Group, key=lambda group: _distance(group, about))
    made: Parts = []
    for group in groups:
        mine = [kind for kind in DOCUMENTS if kind.listed() is group]
        made.append(ChoiceGroup(_titles()[group], _beside(mine, about)))
        ordered = sorted(mine, key=lambda kind: kind.code in refused)
        made += [_choice(kind, refused) for kind in ordered]
    return made


def _distance(group: Group, about: About | None) -> int:
    """Return how far a group is from the subject: its own documents first, then what fits."""
    order = list(Group)
    if about is None:
        return order.index(group)
    mine = [kind for kind in DOCUMENTS if kind.listed() is group]
    if any(kind.subject is about.kind for kind in mine):
        return -2
    if any(subject_id(kind, about) is not None for kind in mine):
        return -1
    return order.index(group) if group is not Group.REPORT else 0


def _beside(kinds: Sequence[DocumentKind], about: About | None) -> str:
    """Return what stands beside a group's title: the subject's number, or what is waited for."""
    if about is None or not kinds:
        return ""
    if any(kind.subject is about.kind for kind in kinds):
        return isolate(about.number)
    fits = all(
        kind.subject not in OF_SOMETHING or subject_id(kind, about) is not None for kind in kinds
    )
    return "" if fits else wanted_words(kinds[0])


def _choice(kind: DocumentKind, refused: Mapping[str, Message]) -> Choice:
    name, hint = tell(kind.name), tell(kind.hint)
    if kind.code in refused:
        return Choice(kind.code, name, locked=tell(refused[kind.code]), search=hint)
    return Choice(kind.code, name, search=hint)


def _titles() -> dict[Group, str]:
    return {
        Group.FILE: translate("Documents", "Of a file"),
        Group.REQUEST: translate("Documents", "Of a request"),
        Group.SLIP: translate("Documents", "Of a dispatch slip"),
        Group.REPORT: translate("Documents", "Lists and reports"),
    }
