"""Puts a request's own answers on paper: numbers that identify are masked, codes stay in order."""

from __future__ import annotations

import re

from desktop_app.domain.answers import answer_text
from desktop_app.domain.catalogue import Field, FieldKind, RequestType
from desktop_app.domain.formats import isolate, mask_rib
from desktop_app.domain.messages import Message
from desktop_app.reports.blocks import Fact
from desktop_app.services.rows import RequestPage
from desktop_app.translate import tell

LONGEST_IN_A_THIRD = 34
# A short label over a third of the page; a long one, or a text of lines, over all of it.
THIRD, HALF, WHOLE = 2, 3, 6


def answer_facts(page: RequestPage, kind: RequestType | None) -> list[Fact]:
    """Return the answers given, in the order of the form; none for a type no longer known."""
    if kind is None:
        return []
    return [
        _fact(field, page.raw_answers[field.name])
        for field in kind.fields
        if page.raw_answers.get(field.name) not in (None, "")
    ]


def _fact(field: Field, value: object) -> Fact:
    text = _text(field, value)
    return Fact(field.label_ar, text, _span(field, text))


def _text(field: Field, value: object) -> str:
    if field.kind is FieldKind.RIB:
        return isolate(mask_rib(re.sub(r"\s", "", str(value))))
    text = answer_text(field, value)
    return tell(text) if isinstance(text, Message) else text


def _span(field: Field, text: str) -> int:
    if field.kind is FieldKind.LONG_TEXT or len(text) > 2 * LONGEST_IN_A_THIRD:
        return WHOLE
    longest = max(len(text), len(field.label_ar) * 3 // 4)
    return HALF if longest > LONGEST_IN_A_THIRD else THIRD
