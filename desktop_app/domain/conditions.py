"""The small language of a type's `when`: named conditions joined by and, or, not.

A text such as `age_between(7, 16) and not disabled` is parsed into nodes of our own; nothing of
it is ever run. Whether a condition holds is yes, no, or unknown when the file does not say.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_app.domain.messages import Message, message

Argument = int | str


class Answer(Enum):
    """Whether a condition holds; unknown when the file does not say."""

    NO = 0
    UNKNOWN = 1
    YES = 2


@dataclass(frozen=True, slots=True)
class Verdict:
    """An answer with its code and sentence: why not, or what must be seen on paper first.

    `next_on` is the day a condition that fails will hold, where a date alone decides it.
    """

    answer: Answer
    code: str = ""
    reason: Message | None = None
    next_on: date | None = None


YES = Verdict(Answer.YES)


@dataclass(frozen=True, slots=True)
class Named:
    """One named condition with its arguments."""

    name: str
    arguments: tuple[Argument, ...] = ()


@dataclass(frozen=True, slots=True)
class Not:
    """True when its part is not."""

    part: Condition


@dataclass(frozen=True, slots=True)
class Both:
    """True when every part is."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """True when one part is."""

    parts: tuple[Condition, ...]


Condition = Named | Not | Both | Either


class ConditionError(Exception):
    """What is wrong in a text; `needle` is the word that shows where."""

    def __init__(self, text: Message, needle: str) -> None:
        super().__init__(str(text))
        self.text = text
        self.needle = needle


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument a condition takes: one of `words`, or a whole number from `least` up."""

    words: tuple[str, ...] = ()
    least: int = 0


@dataclass(frozen=True, slots=True)
class Signature:
    """The arguments a condition takes; with `many` the last may be given more than once."""

    parameters: tuple[Parameter, ...] = ()
    many: bool = False
    rising: bool = False


def parse(text: str, known: Mapping[str, Signature]) -> Condition:
    """Return the condition a text writes; ConditionError names the word that is wrong."""
    try:
        # Brackets around let a long condition run over several lines.
        tree = ast.parse(f"({text}\n)", mode="eval").body
    except (SyntaxError, ValueError) as fault:
        raise ConditionError(_unreadable(), _near(text, fault)) from None
    return _node(tree, known)


def _unreadable() -> Message:
    return message(
        "Conditions",
        "The condition cannot be read; join names by and, or, not, and close every bracket.",
    )


def _near(text: str, fault: Exception) -> str:
    number = (fault.lineno or 1) if isinstance(fault, SyntaxError) else 1
    lines = text.splitlines() or [""]
    return lines[min(number, len(lines)) - 1].strip()


def _node(node: ast.expr, known: Mapping[str, Signature]) -> Condition:
    if isinstance(node, ast.BoolOp):
        parts = tuple(_node(part, known) for part in node.values)
        return Both(parts) if isinstance(node.op, ast.And) else Either(parts)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return Not(_node(node.operand, known))
    if isinstance(node, ast.Name):
        return _named(node.id, [], known)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
        return _named(node.func.id, [_argument(one) for one in node.args], known)
    raise _foreign(node)


def _argument(node: ast.expr) -> Argument:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Constant) and type(node.value) in {int, str}:
        return node.value  # type: ignore[return-value]
    raise _foreign(node)


def _foreign(node: ast.expr) -> ConditionError:
    written = ast.unparse(node)
    return ConditionError(
        message(
            "Conditions",
            "“{text}” is not allowed in a condition; use names of conditions, and, or, not.",
            text=written,
        ),
        written,
    )


def _named(name: str, arguments: Sequence[Argument], known: Mapping[str, Signature]) -> Named:
    if name not in known:
        text = message(
            "Conditions",
            "There is no condition “{name}”; known ones are: {known}.",
            name=name,
            known=", ".join(sorted(known)),
        )
        raise ConditionError(text, name)
    _check(name, arguments, known[name])
    return Named(name, tuple(arguments))


def _check(name: str, arguments: Sequence[Argument], signature: Signature) -> None:
    wanted = list(signature.parameters)
    if signature.many:
        wanted += wanted[-1:] * (len(arguments) - len(wanted))
    if len(wanted) != len(arguments):
        text = message(
            "Conditions",
            "“{name}” takes {wanted} values, not {given}.",
            name=name,
            wanted=len(wanted),
            given=len(arguments),
        )
        raise ConditionError(text, name)
    for parameter, argument in zip(wanted, arguments, strict=True):
        _check_argument(name, parameter, argument)
    if signature.rising and list(arguments) != sorted(arguments, key=int):
        text = message("Conditions", "The values of “{name}” must rise.", name=name)
        raise ConditionError(text, name)


def _check_argument(name: str, parameter: Parameter, argument: Argument) -> None:
    if parameter.words:
        if argument in parameter.words:
            return
        text = message(
            "Conditions",
            "“{value}” is no value of “{name}”; choose from: {allowed}.",
            value=argument,
            name=name,
            allowed=", ".join(parameter.words),
        )
    elif isinstance(argument, int) and argument >= parameter.least:
        return
    else:
        text = message(
            "Conditions",
            "“{value}” is no value of “{name}”; give a whole number from {least} up.",
            value=argument,
            name=name,
            least=parameter.least,
        )
    raise ConditionError(text, str(argument))


def judge(
    condition: Condition,
    ask: Callable[[Named], Verdict],
    words: Callable[[Named], Message],
) -> Verdict:
    """Return whether a condition holds, by what `ask` says of each named one in it.

    Of what fails the first reason is told; `words` names a condition that must not hold.
    """
    if isinstance(condition, Named):
        return ask(condition)
    if isinstance(condition, Not):
        return _opposite(condition.part, judge(condition.part, ask, words), words)
    found = [judge(part, ask, words) for part in condition.parts]
    if isinstance(condition, Both):
        return min(found, key=lambda one: one.answer.value)
    best = max(found, key=lambda one: one.answer.value)
    return best if best.answer is not Answer.NO else _none_of(condition.parts, found)


def _none_of(parts: Sequence[Condition], found: Sequence[Verdict]) -> Verdict:
    """Return why none of several ways is open; `not A or B` is told as B: of A it is asked."""
    asked = [one for part, one in zip(parts, found, strict=True) if not isinstance(part, Not)]
    told = asked or found
    reasons = [one.reason for one in told if one.reason is not None]
    first = reasons[0] if reasons else None
    for other in reasons[1:]:
        first = message("Conditions", "{first} {next}", first=first, next=other)
    days = [one.next_on for one in told if one.next_on is not None]
    return Verdict(Answer.NO, told[0].code, first, min(days, default=None))


def _opposite(part: Condition, verdict: Verdict, words: Callable[[Named], Message]) -> Verdict:
    if verdict.answer is Answer.NO:
        return YES
    if verdict.answer is Answer.UNKNOWN:
        return verdict
    names = [words(one) for one in _names(part)]
    text = message("Conditions", "This service is not for: {list}.", list=listed(names))
    return Verdict(Answer.NO, "not_" + "_".join(one.name for one in _names(part)), text)


def _names(condition: Condition) -> list[Named]:
    if isinstance(condition, Named):
        return [condition]
    parts = (condition.part,) if isinstance(condition, Not) else condition.parts
    return [name for part in parts for name in _names(part)]


def listed(names: Sequence[Message]) -> Message:
    """Return names one after the other; there is at least one."""
    first, *rest = names
    for other in rest:
        first = message("Catalogue", "{first}, {next}", first=first, next=other)
    return first
