"""Civil dates and seconds, with `datetime` as oracle where it reaches."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.instant import (
    DAY,
    Civil,
    add_months,
    civil,
    civil_from_days,
    days_from_civil,
    days_in_month,
    instant,
    is_leap,
    iso,
    iso_year,
    weekday,
)

EPOCH = date(1970, 1, 1).toordinal()


@given(st.dates())
def test_days_agree_with_datetime(day):
    assert days_from_civil(day.year, day.month, day.day) == day.toordinal() - EPOCH
    assert civil_from_days(day.toordinal() - EPOCH) == (day.year, day.month, day.day)
    assert weekday((day.toordinal() - EPOCH) * DAY) == day.weekday()


@given(st.datetimes())
def test_instants_agree_with_datetime(at):
    at = at.replace(microsecond=0)
    seconds = instant(at.year, at.month, at.day, at.hour, at.minute, at.second)
    assert seconds == (at - datetime(1970, 1, 1)).total_seconds()
    assert civil(seconds) == (at.year, at.month, at.day, at.hour, at.minute, at.second)


@given(st.integers(-(10**9), 10**9))
def test_every_day_comes_back_as_it_was(days):
    assert days_from_civil(*civil_from_days(days)) == days


@given(st.integers(-(10**15), 10**15))
def test_every_second_comes_back_as_it_was(seconds):
    assert instant(*civil(seconds)) == seconds


@given(st.integers(-(10**6), 10**6), st.integers(1, 12))
def test_a_month_is_as_long_as_the_way_to_the_next(year, month):
    following = add_months(year, month, 1)
    assert days_from_civil(*following, 1) - days_from_civil(year, month, 1) == days_in_month(year, month)


@given(st.integers(-5000, 5000), st.integers(1, 12), st.integers(-500, 500))
def test_months_can_be_taken_back(year, month, count):
    assert add_months(*add_months(year, month, count), -count) == (year, month)


@pytest.mark.parametrize(
    ("year", "leap"), [(2000, True), (1900, False), (2024, True), (2023, False), (0, True), (-4, True)]
)
def test_leap_years(year, leap):
    assert is_leap(year) is leap
    assert days_in_month(year, 2) == (29 if leap else 28)


def test_known_days_before_christ():
    assert weekday(instant(-43, 3, 15)) == 4  # the Ides of March of 44 BC, a Friday in the proleptic Gregorian calendar
    assert civil(instant(-752, 4, 21)) == Civil(-752, 4, 21)


@pytest.mark.parametrize(
    ("year", "text"),
    [(2023, "2023"), (476, "0476"), (0, "0000"), (-43, "-0043"), (12000, "+12000"), (-12000, "-12000")],
)
def test_years_in_iso_8601(year, text):
    assert iso_year(year) == text


def test_iso_8601():
    assert iso(instant(2023, 9, 9)) == "2023-09-09"
    assert iso(instant(2023, 9, 9, 15, 4, 5)) == "2023-09-09T15:04:05"
