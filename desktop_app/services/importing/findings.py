"""What an import finds wrong: where in the workbook, how grave, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.messages import Message
from desktop_app.translate import tell


class Severity(StrEnum):
    """An error keeps the row out; with a warning the row comes in and its owner gets a note."""

    ERROR = "error"
    WARNING = "warning"


class Code(StrEnum):
    """Every kind of finding, for programs."""

    MISSING_NAME = "missing_name"
    MISSING_PRINCIPAL = "missing_principal"
    FUTURE_BIRTH = "future_birth"
    BAD_DATE = "bad_date"
    DUPLICATE_NUMBER = "duplicate_number"
    LIKELY_DUPLICATE = "likely_duplicate"
    BAD_RIB = "bad_rib"
    BAD_CNIE = "bad_cnie"
    BAD_PHONE = "bad_phone"
    UNKNOWN_RANK = "unknown_rank"
    UNKNOWN_MEMBER = "unknown_member"
    UNKNOWN_BENEFICIARY = "unknown_beneficiary"
    UNKNOWN_TYPE = "unknown_type"
    BAD_AMOUNT = "bad_amount"
    UNKNOWN_STATE = "unknown_state"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong. `row` is the workbook's own number, `column` the heading as written."""

    severity: Severity
    sheet: str
    row: int
    column: str
    code: Code
    message: Message

    def as_json(self) -> dict[str, object]:
        """Return the finding for programs, its message in the user's language."""
        return {
            "severity": self.severity.value,
            "sheet": self.sheet,
            "row": self.row,
            "column": self.column,
            "code": self.code.value,
            "message": tell(self.message),
        }
