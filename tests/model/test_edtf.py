"""EDTF in and out, with the `edtf` package as oracle for what is valid."""

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.errors import EdtfError
from timeline_app.model.edtf import earliest_text, from_edtf, latest_text, to_edtf
from timeline_app.model.instant import Civil, days_in_month
from timeline_app.model.timespan import (
    SUB_YEAR,
    Precision,
    day_span,
    moment,
    month_span,
    one_of,
    since,
    stretch,
    sub_year_span,
    until,
    within,
    year_span,
    years_span,
)

YEARS = st.integers(-9998, 9998)  # beyond four digits EDTF has whole years only
ANY_YEAR = st.integers(-999_999, 999_999)


@st.composite
def days(draw, years=YEARS):
    year, month = draw(years), draw(st.integers(1, 12))
    return day_span(year, month, draw(st.integers(1, days_in_month(year, month))))


MONTHS = st.builds(month_span, YEARS, st.integers(1, 12))
SUB_YEARS = st.builds(sub_year_span, YEARS, st.sampled_from(sorted(SUB_YEAR)))
DECADES = st.builds(lambda n: years_span(n * 10, Precision.DECADE), st.integers(0, 999))
CENTURIES = st.builds(lambda n: years_span(n * 100, Precision.CENTURY), st.integers(0, 99))
DECADES_BC = st.builds(lambda n: years_span(-10 * n - 9, Precision.DECADE), st.integers(1, 998))
CENTURIES_BC = st.builds(lambda n: years_span(-100 * n - 99, Precision.CENTURY), st.integers(1, 98))
UNITS = st.one_of(
    days(), MONTHS, SUB_YEARS, st.builds(year_span, ANY_YEAR), DECADES, CENTURIES, DECADES_BC, CENTURIES_BC
)
STRETCHED = st.one_of(days(), MONTHS, st.builds(year_span, YEARS))


@given(UNITS)
def test_a_unit_comes_back_as_it_was(span):
    assert from_edtf(to_edtf(span)) == span


@given(UNITS)
def test_an_approximate_unit_comes_back_as_it_was(span):
    assert from_edtf(to_edtf(span.approximated())) == span.approximated()


@given(STRETCHED, STRETCHED, st.booleans())
def test_a_stretch_comes_back_as_it_was(a, b, approximate):
    first, last = sorted((a, b), key=lambda span: (span.earliest_start, span.latest_end))
    if first.latest_end > last.earliest_start and first != last:
        return  # one inside the other: no stretch
    span = stretch(first, last, approximate)
    again = from_edtf(to_edtf(span))
    assert (again.earliest_start, again.latest_end, again.approximate) == (
        span.earliest_start,
        span.latest_end,
        span.approximate,
    )


@given(UNITS)
def test_open_ends_come_back_as_they_were(span):
    assert from_edtf(to_edtf(since(span))) == since(span)
    assert from_edtf(to_edtf(until(span))) == until(span)


@given(STRETCHED)
def test_before_and_after_come_back_as_they_were(span):
    before = within(None, span.earliest_start, span.precision)
    after = within(span.latest_end, None, span.precision)
    assert from_edtf(to_edtf(before)) == before
    assert from_edtf(to_edtf(after)) == after


@given(st.lists(days(), min_size=2, max_size=4, unique=True))
def test_a_set_of_days_comes_back_as_it_was(spans):
    assert from_edtf(to_edtf(one_of(tuple(spans)))) == one_of(tuple(spans))


@given(YEARS, st.integers(0, 23), st.integers(0, 59), st.integers(0, 59))
def test_a_moment_comes_back_as_it_was(year, hour, minute, second):
    span = moment(Civil(year, 2, 28, hour, minute, second))
    again = from_edtf(to_edtf(span))
    assert again.earliest_start == span.earliest_start


@given(st.one_of(days(), MONTHS, st.builds(year_span, YEARS), DECADES, CENTURIES))
def test_the_oracle_reads_what_we_write(span):
    parse_edtf(to_edtf(span))


@given(st.one_of(days(), MONTHS, st.builds(year_span, YEARS)))
def test_the_oracle_means_the_same_day(span):
    lower = parse_edtf(to_edtf(span)).lower_strict()
    assert span.earliest_start == day_span(lower.tm_year, lower.tm_mon, lower.tm_mday).earliest_start


@given(st.text(max_size=30))
def test_any_text_is_a_span_or_an_edtf_error(text):
    try:
        span = from_edtf(text)
    except EdtfError:
        return
    assert from_edtf(to_edtf(span)).earliest_start == span.earliest_start


@given(st.from_regex(r"-?\d{3,4}(-\d\d(-\d\d)?)?[~?%]?(/(-?\d{4}(-\d\d)?|\.\.))?", fullmatch=True))
def test_what_looks_like_edtf_never_breaks(text):
    try:
        span = from_edtf(text)
    except EdtfError:
        return
    assert from_edtf(to_edtf(span)).latest_end == span.latest_end


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (day_span(2023, 9, 9), "2023-09-09"),
        (day_span(-752, 4, 21), "-0752-04-21"),
        (month_span(476, 9), "0476-09"),
        (year_span(0), "0000"),
        (year_span(-43), "-0043"),
        (year_span(-17000), "Y-17000"),
        (years_span(1990, Precision.DECADE), "199X"),
        (years_span(1900, Precision.CENTURY), "19XX"),
        (years_span(-499, Precision.CENTURY), "-04XX"),
        (years_span(-2999, Precision.MILLENNIUM), "-2XXX"),
        (sub_year_span(2001, 24), "2001-24"),
        (stretch(year_span(1990), year_span(1993), approximate=True), "1990~/1993~"),
        (stretch(month_span(1992, 5), month_span(1992, 7)), "1992-05/1992-07"),
        (one_of((day_span(2023, 3, 4), day_span(2023, 4, 3))), "[2023-03-04,2023-04-03]"),
        (within(None, year_span(1989).earliest_start, Precision.YEAR), "[..1988]"),
        (since(year_span(2014)), "2014/.."),
    ],
)
def test_written_forms(span, text):
    assert to_edtf(span) == text
    assert from_edtf(text) == span


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "2023-13",
        "2023-02-29",
        "2023-09-32",
        "2023-09-09T25:00:00",
        "../..",
        "[]",
        "[..]",
        "20233",
        "1/2/3",
    ],
)
def test_what_is_not_a_date_is_refused(text):
    with pytest.raises(EdtfError):
        from_edtf(text)


def test_a_month_beyond_four_digits_is_written_as_its_year():
    assert to_edtf(month_span(12000, 3)) == "Y12000"
    assert to_edtf(day_span(-12000, 3, 1)) == "Y-12000"


def test_a_week_comes_back_as_one():
    week = within(day_span(2023, 9, 4).earliest_start, day_span(2023, 9, 10).latest_end, Precision.DAY)
    assert to_edtf(week) == "2023-09-04/2023-09-10"
    assert from_edtf("2023-09-04/2023-09-10") == week


def test_the_bounds_in_iso_8601():
    day = day_span(2023, 9, 9)
    assert (earliest_text(day), latest_text(day)) == ("2023-09-09", "2023-09-09")
    assert (earliest_text(until(day)), latest_text(since(day))) == (None, None)
    assert latest_text(moment(Civil(2023, 9, 9, 15, 30))) == "2023-09-09T15:31:00"
