"""Takes the filters that are typed in a list's search field out of it, and puts them in force."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from desktop_app.domain.messages import Message
from desktop_app.services.desk import Desk
from desktop_app.services.forms import PeopleQuery, RequestQuery
from desktop_app.services.search_chips import Understood, applied, fitting, parted, understand
from desktop_app.services.search_words import said_of
from desktop_app.translate import tell
from desktop_app.ui import background
from desktop_app.ui.steady_days import keep_days_in_order
from desktop_app.ui.widgets.inputs import SearchField

Query = TypeVar("Query", PeopleQuery, RequestQuery)


class TypedFilters(Generic[Query]):
    """Follows a search field: words are handed on at once, a filter once it is typed to its end.

    `حالة:متأخر` followed by a space or Enter leaves the field and becomes a chip of the list;
    what is wrong with it is told by `say`.
    """

    def __init__(
        self,
        field: SearchField,
        desk: Desk,
        present: Callable[[], Query],
        take: Callable[[Query], None],
        look_for: Callable[[str], None],
        say: Callable[[str], None],
    ) -> None:
        self._field, self._desk = field, desk
        self._present: Callable[[], Query] = present
        self._take: Callable[[Query], None] = take
        self._look_for, self._say = look_for, say
        keep_days_in_order(field)
        field.searched.connect(self._searched)

    def _searched(self, words: str) -> None:
        if ":" not in words:
            self._look_for(words)
            self._tell([said_of(words)])
        elif self._field.text()[-1:].isspace():
            self.finish()
        else:
            self._look_for(parted(words)[0].strip())

    def finish(self) -> bool:
        """Put what is typed in force; return whether there was a filter in it."""
        desk, text = self._desk, self._field.text()
        if not parted(text)[1]:
            return False
        background.run(
            lambda: understand(desk, text),
            lambda understood: self._put(text, understood),
            owner=self._field,
        )
        return True

    def _put(self, text: str, understood: Understood) -> None:
        """Take the filters out of the field; what was typed behind them meanwhile stays there."""
        now = self._field.text()
        if not now.startswith(text):
            return
        present = self._present()
        found: tuple[Understood, list[Message]] = fitting(present, understood)
        if found[0].chips:
            self._take(applied(present, found[0]))
        self._tell([*understood.faults, *found[1]])
        wrong = tuple(one for one in understood.chips if one.fault is not None)
        left = Understood(understood.words, wrong).text
        behind = now[len(text) :]
        self._field.setText(f"{left} {behind}".strip() if behind else left)

    def _tell(self, faults: Sequence[Message | None]) -> None:
        for fault in faults:
            if fault is not None:
                self._say(tell(fault))
