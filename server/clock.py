"""The server's clock: what time it is, and which day it is where the office is. No client's clock decides anything."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import msgspec

_OSLO = ZoneInfo("Europe/Oslo")


class Clock(msgspec.Struct, frozen=True):
    """The time now, and today in Oslo; ``fixed_today`` stands in for today on a practice server."""

    fixed_today: date | None = None

    def now(self) -> datetime:
        """The time, with offset (UTC)."""
        return datetime.now(UTC)

    def stamp(self) -> str:
        """The time as it stands in the log: ISO 8601 with milliseconds and offset."""
        return self.now().isoformat(timespec="milliseconds")

    def today(self) -> date:
        """The office's date."""
        return self.fixed_today or datetime.now(_OSLO).date()
