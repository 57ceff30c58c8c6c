from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.scale import FINEST, TimeScale
from timeline_app.layout.tick_words import ENGLISH, year_words
from timeline_app.layout.ticks import TickMaker, coarse_step, fine_step, periods, ticks, weekends
from timeline_app.model.instant import DAY, HOUR, civil, instant, weekday


def labels(first, last, width=900):
    scale = TimeScale.framing(instant(*first), instant(*last), width)
    return [tick.label for tick in ticks(scale)], [period.label for period in periods(scale)]


@pytest.mark.parametrize(
    ("first", "last", "some_fine", "some_coarse"),
    [
        ((1400,), (2025,), "1450", "1400s"),
        ((1989,), (2025,), "1990", "1990s"),
        ((2020,), (2024,), "Apr", "2021"),
        ((2023, 9, 1), (2023, 9, 20), "9", "September 2023"),
        ((2023, 9, 9), (2023, 9, 10), "06:00", "Sat 9 September 2023"),
        ((2023, 9, 9, 3), (2023, 9, 9, 3, 10), "03:04", "Sat 9 September 2023"),
        ((-60,), (-40,), "44 BC", "40s BC"),
        ((-90_000,), (90_000,), "20,000 BC", "1–100,000 BC"),
    ],
)
def test_units_from_ages_to_minutes(first, last, some_fine, some_coarse):
    fine, coarse = labels(first, last)
    assert some_fine in fine
    assert some_coarse in coarse


def test_no_label_says_year_zero():
    for first, last in (((-12,), (14,)), ((-3000,), (2000,)), ((-100,), (60,)), ((0,), (1, 2))):
        fine, coarse = labels(first, last)
        assert "0" not in fine + coarse
        assert len(set(fine)) == len(fine) or first == (0,)


def test_there_is_one_year_between_1_bc_and_1():
    assert year_words(0) == "1 BC"
    assert year_words(1) == "1"
    assert year_words(-11_999) == "12,000 BC"


@given(st.integers(instant(-99_000), instant(99_000)), st.floats(FINEST, 1e8), st.integers(160, 3000))
def test_labels_never_crowd_and_periods_cover_the_window(left, spp, width):
    scale = TimeScale(left, spp, float(width))
    step = fine_step(scale)
    found = ticks(scale, step)
    assert found
    assert [tick.at for tick in found] == sorted({tick.at for tick in found})
    gaps = [scale.x(b.at) - scale.x(a.at) for a, b in pairwise(found)]
    # Only the tick at the beginning of our era may stand near its neighbour: there is no year 0.
    near = [gap for gap, tick in zip(gaps, found, strict=False) if gap < step.room * 0.8 and civil(tick.at).year != 1]
    assert not near
    above = periods(scale, coarse_step(step))
    assert above[0].start <= scale.left + 1
    assert above[-1].end >= scale.right - 1
    assert all(a.end == b.start for a, b in pairwise(above))


def test_weekends_are_shaded_where_days_are_seen():
    scale = TimeScale.framing(instant(2023, 9, 1), instant(2023, 9, 20), 900)
    found = weekends(scale)
    assert len(found) == 3
    assert all(weekday(end) == 0 for start, end in found)
    assert [end - start for start, end in found[1:]] == [2 * DAY, 2 * DAY]
    fridays = weekends(scale, days=(4,))
    assert all(weekday(start) == 4 and end - start == DAY for start, end in fridays)
    assert weekends(TimeScale.framing(instant(1990), instant(2020), 900)) == []
    assert weekends(TimeScale(0, HOUR / 200, 900.0)) == []


def test_week_numbers_where_there_is_room_and_weeks_begin_on_monday():
    fine, _ = labels((2024, 12, 16), (2025, 1, 20), 1200)
    assert "30 · W1" in fine
    fine, _ = labels((2024, 12, 16), (2025, 1, 12), 1300)
    assert {"30", "31"} <= set(fine)  # a day has little room
    fine, _ = labels((2024, 12, 27), (2025, 1, 7), 1200)
    assert "Mon 30 · W1" in fine
    scale = TimeScale.framing(instant(2025, 8, 1), instant(2025, 12, 30), 2400)
    assert "1 · W36" in [tick.label for tick in ticks(scale)]
    sundays = replace(ENGLISH, first_day=6)
    found = ticks(scale, words=sundays)
    assert all(weekday(tick.at) == 6 for tick in found)
    assert not any("W" in tick.label for tick in found)


def test_a_clock_of_twelve_hours_and_dates_in_another_order():
    words = replace(ENGLISH, day="{weekday}, {month} {day}, {year}", halves=("AM", "PM"))
    scale = TimeScale.framing(instant(2023, 9, 9), instant(2023, 9, 10), 1200)
    assert {"12:00 AM", "6:00 AM", "12:00 PM", "6:00 PM"} <= {tick.label for tick in ticks(scale, words=words)}
    assert "Sat, September 9, 2023" in [period.label for period in periods(scale, words=words)]


@given(
    st.integers(instant(-99_000), instant(99_000)), st.floats(FINEST, 1e8), st.lists(st.floats(0.5, 2.0), max_size=12)
)
def test_kept_ticks_are_those_that_would_be_made(left, spp, walk):
    maker, scale = TickMaker(), TimeScale(left, spp, 900.0)
    for at, factor in enumerate(walk):
        scale = scale.zoomed(factor, 300.0).moved(200 * (at % 3 - 1))
        found, above = maker.both(scale)
        assert above == periods(scale)
        inside = [tick for tick in ticks(scale) if scale.left <= tick.at <= scale.right]
        assert [tick for tick in found if scale.left <= tick.at <= scale.right] == inside
        assert found[0].at <= scale.left
