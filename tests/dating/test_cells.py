"""Cells of the calendar, with dateutil and datetime as oracles where they reach."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.dating.cells import (
    Unit,
    day_cell,
    easter_days,
    islamic_in_year,
    moved,
    part_span,
    unit_cell,
    week_of,
    years_cell,
)
from timeline_app.model.instant import DAY, civil, civil_from_days, days_from_civil

EPOCH = date(1970, 1, 1)


def number(day):
    return (day - EPOCH).days


@given(st.dates())
def test_weeks_are_those_of_iso_8601(day):
    assert week_of(number(day))[:2] == tuple(day.isocalendar())[:2]


@given(st.integers(1583, 4099))
def test_easter_is_a_sunday_of_spring(year):
    sunday = date.fromordinal(easter_days(year) + date(1970, 1, 1).toordinal())
    assert sunday.weekday() == 6
    assert (3, 22) <= (sunday.month, sunday.day) <= (4, 25)


def test_easter_of_known_years():
    assert [easter_days(year) for year in (1818, 2000, 2038)] == [
        number(date(1818, 3, 22)),
        number(date(2000, 4, 23)),
        number(date(2038, 4, 25)),
    ]
    assert easter_days(1000) is None


@given(st.dates(date(1000, 1, 1), date(3000, 1, 1)), st.integers(-2000, 2000))
def test_months_are_counted_as_dateutil_does(day, count):
    assert moved(number(day), Unit.MONTH, count) == number(day + relativedelta(months=count))


@given(st.integers(-(10**7), 10**7), st.sampled_from([u for u in Unit if u.value not in ("TS", "TM", "TH")]))
def test_the_cell_of_a_day_holds_it(days, unit):
    if unit is Unit.WEEKEND:
        return  # a Monday is in no weekend
    span = unit_cell(days, unit, 0).span
    assert span.earliest_start <= days * DAY < span.latest_end


@given(
    st.integers(-(10**6), 10**6), st.sampled_from([Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.YEAR])
)
def test_cells_follow_one_another(days, unit):
    assert unit_cell(days, unit, 0).span.latest_end == unit_cell(days, unit, 1).span.earliest_start


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (day_cell(0), "1970-01-01"),
        (unit_cell(0, Unit.WEEK, -1), "1969-W52"),
        (unit_cell(0, Unit.WEEKEND, 0), "1970-W01-WE"),
        (unit_cell(0, Unit.QUARTER, -1), "1969-Q4"),
        (unit_cell(0, Unit.HALF, 1), "1970-H2"),
        (unit_cell(0, Unit.DECADE, 0), "197"),
        (unit_cell(0, Unit.CENTURY, -1), "18"),
        (years_cell(-499, Unit.CENTURY), "BC04"),
        (day_cell(days_from_civil(-43, 3, 15)), "BC0044-03-15"),
    ],
)
def test_timex_values(cell, value):
    assert cell.value == value


def test_a_night_ends_on_the_next_day():
    span = part_span(0, "NI")
    assert civil(span.earliest_start)[:4] == (1970, 1, 1, 18)
    assert civil(span.latest_end)[:4] == (1970, 1, 2, 6)


def test_known_days_of_the_islamic_calendar():
    assert abs(islamic_in_year(2023, 9, 1) - number(date(2023, 3, 23))) <= 1
    assert abs(islamic_in_year(2000, 10, 1) - number(date(2000, 1, 8))) <= 1


def test_the_islamic_calendar_slips_through_every_year():
    assert all(islamic_in_year(year, 9, 1) is not None for year in range(1900, 2100))


def test_moving_a_leap_day():
    leap = number(date(2024, 2, 29))
    assert civil_from_days(moved(leap, Unit.YEAR, 1)) == (2025, 2, 28)
    assert EPOCH + timedelta(moved(leap, Unit.WEEK, 1)) == date(2024, 3, 7)
