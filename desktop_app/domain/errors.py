"""What can go wrong for known reasons, each told in one sentence that says what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.messages import Message


class RiayaError(Exception):
    """A known refusal: `code` for programs, `message` for people."""

    code = "refused"

    def __init__(self, message: Message, code: str | None = None) -> None:
        super().__init__(str(message))
        self.message = message
        if code is not None:
            self.code = code


class NotFoundError(RiayaError):
    """Nothing answers to the reference that was given."""

    code = "not_found"


class ForbiddenError(RiayaError):
    """The account's role does not allow the action."""

    code = "forbidden"


class SealedError(ForbiddenError):
    """The account may see it, but has to say why first."""

    code = "sealed"


class StaleError(RiayaError):
    """Somebody else changed the record since it was read."""

    code = "stale"


class ConflictError(RiayaError):
    """The change would contradict what is already recorded."""

    code = "conflict"


class SignInError(RiayaError):
    """The name and password do not open the office."""

    code = "sign_in"


class OfficeError(RiayaError):
    """The office's folder or database cannot be used as it is."""

    code = "office"


class CatalogueError(RiayaError):
    """A catalogue file does not say what it must; the message names file, line and fault."""

    code = "catalogue"


@dataclass(frozen=True, slots=True)
class FieldError:
    """One thing wrong with one field of a form; `field` is the form's own name of it."""

    field: str
    code: str
    message: Message


class InvalidError(RiayaError):
    """A form cannot be saved as it is; one entry for each field at fault."""

    code = "invalid"

    def __init__(self, faults: Sequence[FieldError]) -> None:
        super().__init__(faults[0].message)
        self.faults = tuple(faults)
