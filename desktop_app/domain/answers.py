"""Answers to a request type's own fields: read as typed, stored as JSON, shown as text."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from desktop_app.domain.catalogue import Field, FieldKind, RequestType
from desktop_app.domain.dates import PartialDate, parse_date
from desktop_app.domain.errors import FieldError
from desktop_app.domain.formats import dirhams, isolate, phone, rib, short_date
from desktop_app.domain.identifiers import (
    check_rib,
    normalise_phone,
    normalise_rib,
)
from desktop_app.domain.messages import Message, message
from desktop_app.domain.money import parse_amount
from desktop_app.domain.names import fold
from desktop_app.domain.texts import (
    clean_lines,
    clean_text,
    strip_invisible,
    text_fault,
    to_western_digits,
)

Stored = str | int | bool


class Cleaned(NamedTuple):
    """The answers ready to store, and what is wrong with the others."""

    values: dict[str, Stored]
    faults: list[FieldError]


class _AnswerError(Exception):
    """One answer that cannot be stored; the caller adds the field's name."""

    def __init__(self, code: str, text: Message) -> None:
        super().__init__(str(text))
        self.code = code
        self.text = text


def clean_answers(kind: RequestType, answers: Mapping[str, object], today: date) -> Cleaned:
    """Return the answers ready to store: dates ISO, amounts centimes, phones +212…, RIB 24 digits.

    A text is read as a person types it (amounts in dirhams); what is stored already comes back
    unchanged. Empty answers are left out. A fault's field is `answers.NAME`.
    """
    values: dict[str, Stored] = {}
    faults = [_unknown(name) for name in answers if kind.field(name) is None]
    for field in kind.fields:
        try:
            value = _clean(field, answers.get(field.name), today)
        except _AnswerError as fault:
            faults.append(FieldError(f"answers.{field.name}", fault.code, fault.text))
            continue
        if value is not None:
            values[field.name] = value
    return Cleaned(values, faults)


def _unknown(name: str) -> FieldError:
    text = message(
        "Answers", "The catalogue no longer asks for “{name}”; open the form again.", name=name
    )
    return FieldError(f"answers.{name}", "unknown_field", text)


def _clean(field: Field, answer: object, today: date) -> Stored | None:
    if answer is None or (isinstance(answer, str) and not answer.strip()):
        if field.required:
            raise _AnswerError("required", message("Answers", "This answer is needed; fill it."))
        return None
    if isinstance(answer, str):
        damage = text_fault(answer)
        if damage is not None:
            raise _AnswerError("damaged_text", damage)
    return _CLEANERS[field.kind](field, answer, today)


def _clean_text(field: Field, answer: object, today: date) -> Stored:  # noqa: ARG001 - one shape
    text = clean_text(str(answer), field.name)
    if not field.pattern:
        return text
    plain = _compact(text)
    if not re.fullmatch(field.pattern, plain):
        if field.help_ar:
            raise _AnswerError("bad_form", _expected(field))
        raise _AnswerError(
            "bad_form", message("Answers", "This is not in the expected form; check it.")
        )
    return plain


def _compact(text: str) -> str:
    """Return a reference in capitals with Western digits, without spaces or hidden marks."""
    return "".join(to_western_digits(strip_invisible(text)).upper().split())


def _expected(field: Field) -> Message:
    return message(
        "Answers", "This is not in the expected form; check it: {help}", help=field.help_ar
    )


def _clean_lines(field: Field, answer: object, today: date) -> Stored:  # noqa: ARG001
    return clean_lines(str(answer), field.name)


def _clean_number(field: Field, answer: object, today: date) -> Stored:  # noqa: ARG001
    number = _whole_number(answer)
    least, most = field.minimum, field.maximum
    if number is None:
        raise _AnswerError(
            "bad_number", message("Answers", "Write a whole number in digits, such as 3.")
        )
    if least is not None and number < least:
        raise _AnswerError(
            "bad_number", message("Answers", "Write a number from {least} up.", least=least)
        )
    if most is not None and number > most:
        raise _AnswerError(
            "bad_number", message("Answers", "Write a number of at most {most}.", most=most)
        )
    return number


def _whole_number(answer: object) -> int | None:
    if isinstance(answer, bool):
        return None
    if isinstance(answer, int):
        return answer
    plain = _compact(str(answer))
    return int(plain) if re.fullmatch("[0-9]{1,9}", plain) else None


def _clean_amount(field: Field, answer: object, today: date) -> Stored:  # noqa: ARG001
    if isinstance(answer, int) and not isinstance(answer, bool) and answer >= 0:
        return answer
    centimes = None if isinstance(answer, bool) else parse_amount(str(answer))
    if centimes is None:
        raise _AnswerError(
            "bad_amount",
            message(
                "Answers",
                "Write an amount in dirhams, such as {example}.",
                example=isolate("1250,50"),
            ),
        )
    return centimes


def _clean_date(field: Field, answer: object, today: date) -> Stored:
    day = answer if isinstance(answer, date) else _day(str(answer), today)
    if field.not_future and day > today:
        raise _AnswerError(
            "future_date",
            message("Answers", "This date is still to come; write a date up to today."),
        )
    return day.isoformat()


def _day(text: str, today: date) -> date:
    found = parse_date(text, today)
    if found is None or not found.exact:
        raise _AnswerError(
            "bad_date",
            message(
                "Answers",
                "Write day, month and year, such as {example}.",
                example=isolate("03/11/2026"),
            ),
        )
    return found.first()


def _clean_choice(field: Field, answer: object, today: date) -> Stored:  # noqa: ARG001
    wanted = fold(str(answer))
    for choice in field.choices:
        if wanted in {fold(choice.value), fold(choice.label_ar), fold(choice.label_fr)}:
            return choice.value
    raise _AnswerError("bad_choice", message("Answers", "Choose one of the listed answers."))


_YES = frozenset({"yes", "oui", "true", "1", fold("نعم")})
_NO = frozenset({"no", "non", "false", "0", fold("لا")})


def _clean_yes_no(field: Field, answer: object, today: date) -> Stored:  # noqa: ARG001
    if isinstance(answer, bool):
        return answer
    plain = fold(str(answer))
    if plain in _YES | _NO:
        return plain in _YES
    raise _AnswerError("bad_choice", message("Answers", "Answer yes or no."))


def _clean_phone(field: Field, answer: object, today: date) -> Stored:  # noqa: ARG001
    number = normalise_phone(str(answer))
    if number is None:
        raise _AnswerError(
            "bad_phone",
            message(
                "Answers",
                "Write a Moroccan number of ten digits, such as {example}.",
                example=isolate("06 12 34 56 78"),
            ),
        )
    return number


def _clean_rib(field: Field, answer: object, today: date) -> Stored:  # noqa: ARG001
    number = normalise_rib(str(answer))
    if not check_rib(number):
        raise _AnswerError(
            "bad_rib",
            message(
                "Answers",
                "The 24 digits do not fit their key; compare them with the bank's certificate.",
            ),
        )
    return number


_CLEANERS: dict[FieldKind, Callable[[Field, object, date], Stored]] = {
    FieldKind.TEXT: _clean_text,
    FieldKind.LONG_TEXT: _clean_lines,
    FieldKind.NUMBER: _clean_number,
    FieldKind.AMOUNT: _clean_amount,
    FieldKind.DATE: _clean_date,
    FieldKind.CHOICE: _clean_choice,
    FieldKind.YES_NO: _clean_yes_no,
    FieldKind.PHONE: _clean_phone,
    FieldKind.RIB: _clean_rib,
}


def answer_text(field: Field, value: object, language: str = "ar") -> str | Message:
    """Return a stored answer as a person reads it; yes and no are Messages.

    Dates are `03/11/2026`, amounts «1.250,00 درهم», references isolated left to right.
    """
    if field.kind is FieldKind.YES_NO:
        return message("Answers", "Yes") if value else message("Answers", "No")
    if field.kind is FieldKind.CHOICE:
        labels = {choice.value: choice.label(language) for choice in field.choices}
        return labels.get(str(value), str(value))
    show = _SHOWN.get(field.kind)
    if show is not None:
        return isolate(show(value))
    text = str(value)
    return isolate(text) if field.pattern or _is_reference(text) else text


def _is_reference(text: str) -> bool:
    """Tell a number or code, which keeps its own order, from words."""
    plain = to_western_digits(text)
    return plain.isascii() and any(letter.isdigit() for letter in plain)


def _show_date(value: object) -> str:
    return short_date(PartialDate.from_iso(str(value)))


def _show_amount(value: object) -> str:
    return dirhams(value) if isinstance(value, int) else str(value)


_SHOWN: dict[FieldKind, Callable[[object], str]] = {
    FieldKind.DATE: _show_date,
    FieldKind.AMOUNT: _show_amount,
    FieldKind.PHONE: lambda value: phone(str(value)),
    FieldKind.RIB: lambda value: rib(str(value)),
}
