"""Days on which a deadline ends, and why: holidays, counting rules, and explanations in words.

Domstolloven § 148 second paragraph: a deadline of weeks or months ends on the day that has the same name or number
as the day it began, or on the last day of a month that has no such number. § 149: if that is a Saturday, a holiday or
a day treated as one, it ends on the next working day. Which days are holidays is data in the rulebook. Knows no clock.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from app.models.texts import Language, Localised
from app.models.values import Value


class Unit(StrEnum):
    """What a deadline is counted in."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


class Holiday(Value, frozen=True):
    """A public holiday (helligdag): a fixed day, or ``easter`` days after Easter Sunday. Valid in a span of years."""

    id: str
    name: Localised
    month: int = 0
    day: int = 0
    easter: int | None = None
    first_year: int = 1
    last_year: int = 9999

    def in_year(self, year: int) -> date | None:
        """The day it falls on that year, or None where it is not a holiday that year."""
        if not self.first_year <= year <= self.last_year:
            return None
        if self.easter is not None:
            return easter_sunday(year) + timedelta(days=self.easter)
        return date(year, self.month, self.day)


class DeadlineRule(Value, frozen=True):
    """How long one kind of deadline is (fristregel), where that is said, and from what it is counted.

    ``shifts`` says whether it moves off Saturdays and holidays; ``pausable`` whether a wait moves it: that is only so
    for our own promises and the deadlines we set, never for statutory ones.
    """

    id: str
    version: str
    count: int
    unit: Unit
    name: Localised
    source: Localised
    start: Localised
    shifts: bool = True
    pausable: bool = False


class Passed(Value, frozen=True):
    """A day that a deadline could not end on, and what it was called."""

    day: date
    name: Localised


class Deadline(Value, frozen=True):
    """A computed day (frist). ``unshifted`` is where the count ends; ``date`` where it ends after free days."""

    rule: str
    version: str
    start: date
    unshifted: date
    date: date
    paused_days: int = 0
    passed: tuple[Passed, ...] = ()


def easter_sunday(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the anonymous computus)."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


_SATURDAY = Localised(nb="en lørdag", nn="ein laurdag", en="a Saturday")
_SUNDAY = Localised(nb="en søndag", nn="ein søndag", en="a Sunday")


def free_day(day: date, holidays: Iterable[Holiday]) -> Localised | None:
    """What a day is called on which no deadline ends, or None if it is a working day."""
    named = next((holiday.name for holiday in holidays if holiday.in_year(day.year) == day), None)
    if named:
        return named
    return {5: _SATURDAY, 6: _SUNDAY}.get(day.weekday())


def add_months(day: date, months: int) -> date:
    """The day with the same number so many months later, or the last day of a shorter month."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if years > date.max.year:
        return date.max
    last = calendar.monthrange(years, month + 1)[1]
    return date(years, month + 1, min(day.day, last))


def count_from(rule: DeadlineRule, start: date) -> date:
    """Where the count ends before free days are looked at."""
    if rule.unit is Unit.MONTHS:
        return add_months(start, rule.count)
    return _add_days(start, rule.count * (7 if rule.unit is Unit.WEEKS else 1))


def _add_days(day: date, days: int) -> date:
    """A mistyped year must not make a case unreadable, so time ends on the calendar's last day instead of failing."""
    return day + timedelta(days=min(days, (date.max - day).days))


def deadline(rule: DeadlineRule, start: date, holidays: tuple[Holiday, ...], paused_days: int = 0) -> Deadline:
    """The deadline by ``rule`` counted from ``start``; ``paused_days`` only count where the rule lets waits move it."""
    paused = paused_days if rule.pausable else 0
    unshifted = _add_days(count_from(rule, start), paused)
    day, passed = unshifted, []
    while rule.shifts and day < date.max and (name := free_day(day, holidays)):
        passed.append(Passed(day=day, name=name))
        day += timedelta(days=1)
    return Deadline(
        rule=rule.id,
        version=rule.version,
        start=start,
        unshifted=unshifted,
        date=day,
        paused_days=paused,
        passed=tuple(passed),
    )


# --- words ------------------------------------------------------------------------------------------

_NORWEGIAN_MONTHS = (
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
)
_MONTHS = {
    Language.NB: _NORWEGIAN_MONTHS,
    Language.NN: _NORWEGIAN_MONTHS,
    Language.EN: (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
_WEEKDAYS = {
    Language.NB: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    Language.NN: ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"],
    Language.EN: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}
_UNITS = {
    Language.NB: {"days": ("dag", "dager"), "weeks": ("uke", "uker"), "months": ("måned", "måneder")},
    Language.NN: {"days": ("dag", "dagar"), "weeks": ("veke", "veker"), "months": ("månad", "månader")},
    Language.EN: {"days": ("day", "days"), "weeks": ("week", "weeks"), "months": ("month", "months")},
}
_SO = {Language.NB: "derfor", Language.NN: "difor", Language.EN: "so"}
_IS = {Language.NB: "er", Language.NN: "er", Language.EN: "is"}
_PAUSED = {
    Language.NB: "{days} på vent",
    Language.NN: "{days} på vent",
    Language.EN: "{days} on hold",
}


def long_date(day: date, language: Language) -> str:
    """A date in running text: «8. februar 2015», "8 February 2015"."""
    stop = "" if language is Language.EN else "."
    return f"{day.day}{stop} {_MONTHS[language][day.month - 1]} {day.year}"


def weekday_date(day: date, language: Language) -> str:
    """A date in running text with its weekday before it."""
    return f"{_WEEKDAYS[language][day.weekday()]} {long_date(day, language)}"


def amount(count: int, unit: Unit, language: Language) -> str:
    """A number of days, weeks or months in words: «1 måned», "3 weeks"."""
    one, many = _UNITS[language][unit.value]
    return f"{count} {one if count == 1 else many}"


def explain(found: Deadline, rule: DeadlineRule, language: Language) -> str:
    """Why a deadline is the day it is: its start, the rule, waits, and every free day that it moved over."""
    begin = f"{rule.start[language]} {long_date(found.start, language)}"
    text = f"{begin} + {amount(rule.count, rule.unit, language)}"
    if found.paused_days:
        text += " + " + _PAUSED[language].format(days=amount(found.paused_days, Unit.DAYS, language))
    text += f" = {long_date(found.unshifted, language)}"
    if found.passed:
        days = ", ".join(
            f"{long_date(item.day, language)} {_IS[language]} {item.name[language]}" for item in found.passed
        )
        text += f"; {days}, {_SO[language]} {weekday_date(found.date, language)}"
    return f"{text} ({rule.source[language]})"
