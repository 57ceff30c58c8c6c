"""Time spans: their bounds, and the ways to build one."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.instant import DAY, MINUTE, Civil, instant
from timeline_app.model.timespan import (
    Precision,
    TimeSpan,
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

YEARS = st.builds(year_span, st.integers(-20000, 20000))
SPANS = st.one_of(
    YEARS,
    st.builds(month_span, st.integers(-3000, 3000), st.integers(1, 12)),
    st.builds(since, YEARS),
    st.builds(until, YEARS),
)


def test_bounds_in_the_wrong_order_are_refused():
    with pytest.raises(ValueError, match="wrong order"):
        TimeSpan(10, 20, 5, 20)
    with pytest.raises(ValueError, match="wrong order"):
        within(10, 5, Precision.DAY)


def test_a_stretch_begins_in_the_first_and_ends_in_the_last():
    span = stretch(month_span(1992, 5), month_span(1992, 7))
    assert span.earliest_start == instant(1992, 5)
    assert span.latest_start == instant(1992, 6)
    assert span.earliest_end == instant(1992, 7)
    assert span.latest_end == instant(1992, 8)
    assert not span.is_within
    assert not span.is_open


def test_a_stretch_has_the_coarser_precision():
    assert stretch(year_span(1990), day_span(1993, 4, 1)).precision is Precision.YEAR


def test_a_stretch_that_runs_backwards_is_refused():
    with pytest.raises(ValueError, match="wrong order"):
        stretch(year_span(1993), year_span(1990))


def test_open_spans():
    assert since(year_span(2014)).is_open
    assert since(year_span(2014)).duration_seconds is None
    assert until(year_span(2014)).earliest_start is None
    assert year_span(2023).duration_seconds == 365 * DAY


@given(SPANS, SPANS)
def test_overlapping_is_mutual(a, b):
    assert a.overlaps(b) == b.overlaps(a)


@given(SPANS, SPANS)
def test_what_contains_overlaps(a, b):
    if a.contains(b):
        assert a.overlaps(b)


@given(SPANS)
def test_a_span_contains_itself_and_survives_pickling(span):
    assert span.contains(span)
    assert pickle.loads(pickle.dumps(span)) == span


def test_neighbours_do_not_overlap():
    assert not year_span(1999).overlaps(year_span(2000))
    assert since(year_span(1999)).overlaps(year_span(2300))
    assert not since(year_span(1999)).overlaps(year_span(1998))


def test_one_of_some_days():
    span = one_of((day_span(2023, 4, 3), day_span(2023, 3, 4)))
    assert span.one_of == ((instant(2023, 3, 4), instant(2023, 3, 5)), (instant(2023, 4, 3), instant(2023, 4, 4)))
    assert span.earliest_start == instant(2023, 3, 4)
    assert span.latest_end == instant(2023, 4, 4)


def test_one_of_a_single_day_is_that_day():
    day = day_span(2023, 9, 9)
    assert one_of((day, day)) == day


def test_one_of_needs_closed_spans():
    with pytest.raises(ValueError, match="closed"):
        one_of((since(year_span(2000)), year_span(1999)))
    with pytest.raises(ValueError, match="closed"):
        one_of(())


def test_one_of_counts_the_last_second_of_1969():
    span = one_of((day_span(1969, 12, 31), day_span(1969, 12, 30)))
    assert span.latest_end == 0
    assert len(span.one_of) == 2


@pytest.mark.parametrize("parts", [(2023, 2, 29), (2023, 13, 1), (2023, 0, 1), (2023, 9, 31), (2023, 9, 0)])
def test_days_that_the_calendar_lacks_are_refused(parts):
    with pytest.raises(ValueError, match="no such day"):
        day_span(*parts)


def test_a_leap_day():
    assert day_span(2024, 2, 29).latest_end == instant(2024, 3, 1)


def test_moments():
    assert moment(Civil(2023, 9, 9, 15, 30)).duration_seconds == MINUTE
    assert moment(Civil(2023, 9, 9, 15, 30, 5)).duration_seconds == 1


def test_parts_of_a_year():
    assert sub_year_span(2001, 24).earliest_start == instant(2001, 12)  # winter begins in December
    assert sub_year_span(2001, 24).latest_end == instant(2002, 3)
    assert sub_year_span(2001, 36).precision is Precision.QUARTER
    with pytest.raises(KeyError):
        sub_year_span(2001, 50)


def test_longer_than_a_year():
    assert years_span(1990, Precision.DECADE).latest_end == instant(2000)
    assert years_span(-499, Precision.CENTURY).latest_end == instant(-399)


def test_ranks_order_the_units():
    assert Precision.CENTURY.rank < Precision.YEAR.rank < Precision.DAY.rank < Precision.MINUTE.rank
    assert Precision.PART.within_day
    assert not Precision.DAY.within_day
