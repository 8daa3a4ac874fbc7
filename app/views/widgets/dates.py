"""Dates as people type them and as they are shown. Knows no widget and no clock."""

from __future__ import annotations

import re
from datetime import date, timedelta

_NEAR = {
    "i dag": 0,
    "idag": 0,
    "today": 0,
    "i går": -1,
    "igår": -1,
    "i gar": -1,
    "yesterday": -1,
    "i forgårs": -2,
    "i førgår": -2,
    "i morgen": 1,
    "i morgon": 1,
    "tomorrow": 1,
}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_GAP = r"\s*[.,/ -]\s*"
_DOTTED = re.compile(rf"(\d{{1,2}}){_GAP}(\d{{1,2}})(?:{_GAP}(\d{{4}}|\d{{2}}))?\.?")
_RUN = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})?")


def parse_date(text: str, today: date) -> date | None:
    """The day that ``text`` means, or None if it means none.

    Understands 14.10.2026, 14.10.26, 14.10, 14/10, 141026, 14102026, 1410, 2026-10-14 and near days in words («i går»).
    Without a year it is the day nearest to ``today``; a year of two digits is in this century.
    """
    text = " ".join(text.lower().split())
    if text in _NEAR:
        return today + timedelta(days=_NEAR[text])
    iso = _ISO.fullmatch(text)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    found = _DOTTED.fullmatch(text) or _RUN.fullmatch(text)
    if not found:
        return None
    day, month, year = int(found[1]), int(found[2]), found[3]
    if year is not None:
        return _day(int(year) if len(year) == 4 else today.year // 100 * 100 + int(year), month, day)
    near = [_day(number, month, day) for number in (today.year - 1, today.year, today.year + 1)]
    return min((one for one in near if one), key=lambda one: abs((one - today).days), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def short_date(day: date | None) -> str:
    """«14.10.2026», or nothing."""
    return "" if day is None else f"{day.day:02}.{day.month:02}.{day.year}"
