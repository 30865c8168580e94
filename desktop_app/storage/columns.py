"""Column types that keep the domain's values exact: codes, partial dates, UTC instants."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Generic, TypeVar

from sqlalchemy import DateTime, Dialect, String
from sqlalchemy.types import TypeDecorator

from desktop_app.domain.dates import PartialDate

E = TypeVar("E", bound=StrEnum)


class Code(TypeDecorator[E], Generic[E]):
    """A member of one of the vocabulary's enumerations, stored as its code."""

    impl = String(20)
    cache_ok = True

    def __init__(self, codes: type[E]) -> None:
        super().__init__()
        self.codes = codes

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Store the code."""
        return None if value is None else self.codes(value).value

    def process_result_value(self, value: object, dialect: Dialect) -> E | None:  # noqa: ARG002
        """Read the member."""
        return None if value is None else self.codes(str(value))


class PartialDateText(TypeDecorator[PartialDate]):
    """A date of which only the year may be known, stored as `1972`, `1972-03` or `1972-03-15`."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Store the ISO text."""
        return None if value is None else value.iso

    def process_result_value(self, value: object, dialect: Dialect) -> PartialDate | None:  # noqa: ARG002
        """Read the ISO text."""
        return None if value is None else PartialDate.from_iso(str(value))


class Instant(TypeDecorator[datetime]):
    """A moment in UTC; a moment without its zone is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store in UTC; SQLite keeps no zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs its time zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: object, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Read as UTC."""
        if not isinstance(value, datetime):
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
