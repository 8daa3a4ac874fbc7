"""Days on which deadlines end: holidays, months of unequal length, free days, waits, and the words that explain them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.calendar import (
    DeadlineRule,
    Unit,
    add_months,
    amount,
    deadline,
    easter_sunday,
    explain,
    free_day,
    long_date,
    weekday_date,
)
from app.models.texts import Language, Localised
from tests.builders import RULEBOOK

WORDS = Localised(nb="mottatt", nn="motteke", en="received")
MONTH = RULEBOOK.deadline_rule("interim_reply")
WEEKS = RULEBOOK.deadline_rule("complaint")
PROMISE = RULEBOOK.deadline_rule("answer_promise")
HOLIDAYS = RULEBOOK.holidays
DAYS = st.dates(min_value=date(1980, 1, 1), max_value=date(2060, 12, 31))


@pytest.mark.parametrize(
    ("start", "due"),
    [
        (date(2026, 4, 10), date(2026, 5, 4)),
        (date(2026, 4, 26), date(2026, 5, 18)),
        (date(2026, 3, 13), date(2026, 4, 7)),
        (date(2026, 12, 4), date(2026, 12, 28)),
        (date(2026, 10, 17), date(2026, 11, 9)),
    ],
)
def test_three_weeks_end_on_the_same_weekday_or_the_next_working_day(start: date, due: date) -> None:
    assert deadline(WEEKS, start, HOLIDAYS).date == due


@pytest.mark.parametrize(
    ("received", "unshifted", "due"),
    [
        (date(2026, 10, 22), date(2026, 11, 22), date(2026, 11, 23)),
        (date(2026, 10, 26), date(2026, 11, 26), date(2026, 11, 26)),
        (date(2026, 11, 12), date(2026, 12, 12), date(2026, 12, 14)),
        (date(2026, 3, 3), date(2026, 4, 3), date(2026, 4, 7)),
        (date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 2)),
        (date(2028, 1, 31), date(2028, 2, 29), date(2028, 2, 29)),
        (date(2026, 12, 31), date(2027, 1, 31), date(2027, 2, 1)),
    ],
)
def test_a_month_ends_on_the_same_number_or_the_months_last_day(received: date, unshifted: date, due: date) -> None:
    found = deadline(MONTH, received, HOLIDAYS)
    assert (found.unshifted, found.date) == (unshifted, due)


@pytest.mark.parametrize(
    ("year", "easter"),
    [
        (1818, (3, 22)),
        (1943, (4, 25)),
        (2000, (4, 23)),
        (2024, (3, 31)),
        (2026, (4, 5)),
        (2038, (4, 25)),
        (2285, (3, 22)),
    ],
)
def test_easter_falls_where_the_almanac_says(year: int, easter: tuple[int, int]) -> None:
    assert easter_sunday(year) == date(year, *easter)


def test_the_free_days_of_2026() -> None:
    named = {
        (1, 1): "første nyttårsdag",
        (4, 2): "skjærtorsdag",
        (4, 3): "langfredag",
        (4, 5): "første påskedag",
        (4, 6): "andre påskedag",
        (5, 1): "første mai",
        (5, 14): "Kristi himmelfartsdag",
        (5, 17): "grunnlovsdagen 17. mai",
        (5, 24): "første pinsedag",
        (5, 25): "andre pinsedag",
        (12, 25): "første juledag",
        (12, 26): "andre juledag",
        (11, 28): "en lørdag",
        (11, 29): "en søndag",
    }
    for (month, day), name in named.items():
        free = free_day(date(2026, month, day), HOLIDAYS)
        assert free is not None and free.nb == name
    for working in (date(2026, 12, 24), date(2026, 12, 31), date(2026, 11, 23)):
        assert free_day(working, HOLIDAYS) is None


def test_a_holiday_counts_only_in_its_years() -> None:
    labour = next(holiday for holiday in HOLIDAYS if holiday.id == "labour_day")
    assert labour.in_year(1946) is None
    assert labour.in_year(1947) == date(1947, 5, 1)


@given(DAYS)
def test_a_deadline_never_ends_early_nor_on_a_free_day(start: date) -> None:
    for rule in RULEBOOK.deadline_rules.values():
        found = deadline(rule, start, HOLIDAYS)
        assert found.date >= found.unshifted > start
        assert free_day(found.date, HOLIDAYS) is None
        assert [passed.day for passed in found.passed] == [
            found.unshifted + timedelta(days=number) for number in range((found.date - found.unshifted).days)
        ]


@given(DAYS, st.integers(min_value=-60, max_value=60))
def test_months_keep_the_number_or_end_with_the_month(day: date, months: int) -> None:
    found = add_months(day, months)
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    assert found.day == day.day or (found + timedelta(days=1)).day == 1


@given(DAYS, st.integers(min_value=0, max_value=400))
def test_a_wait_moves_only_what_may_be_moved(start: date, paused: int) -> None:
    assert deadline(MONTH, start, HOLIDAYS, paused) == deadline(MONTH, start, HOLIDAYS)
    assert deadline(PROMISE, start, HOLIDAYS, paused).unshifted == start + timedelta(days=28 + paused)


def test_days_are_counted_and_may_end_on_a_sunday_where_the_rule_says_so() -> None:
    rule = DeadlineRule(
        id="x", version="1", count=10, unit=Unit.DAYS, name=WORDS, source=WORDS, start=WORDS, shifts=False
    )
    assert deadline(rule, date(2026, 11, 19), HOLIDAYS).date == date(2026, 11, 29)


def test_a_deadline_explains_itself_with_every_day_it_moved_over() -> None:
    found = deadline(MONTH, date(2026, 3, 3), HOLIDAYS)
    text = explain(found, MONTH, Language.NB)
    assert text == (
        "mottatt 3. mars 2026 + 1 måned = 3. april 2026; 3. april 2026 er langfredag, 4. april 2026 er en lørdag, "
        "5. april 2026 er første påskedag, 6. april 2026 er andre påskedag, derfor tirsdag 7. april 2026 "
        "(forvaltningsloven § 11 a, domstolloven §§ 148–149)"
    )
    assert "so Tuesday 7 April 2026" in explain(found, MONTH, Language.EN)
    assert "difor tysdag 7. april 2026" in explain(found, MONTH, Language.NN)


def test_a_wait_is_part_of_the_explanation() -> None:
    found = deadline(PROMISE, date(2026, 11, 2), HOLIDAYS, paused_days=3)
    assert "+ 4 uker + 3 dager på vent = 3. desember 2026" in explain(found, PROMISE, Language.NB)


def test_dates_and_amounts_read_as_they_are_written_in_letters() -> None:
    day = date(2026, 2, 8)
    assert [long_date(day, language) for language in Language] == [
        "8. februar 2026",
        "8. februar 2026",
        "8 February 2026",
    ]
    assert weekday_date(day, Language.NN) == "søndag 8. februar 2026"
    assert amount(1, Unit.WEEKS, Language.NN) == "1 veke"
    assert amount(3, Unit.MONTHS, Language.EN) == "3 months"
