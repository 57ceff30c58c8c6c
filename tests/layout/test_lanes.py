import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.conftest import columns
from timeline_app.layout.lanes import finer_levels, first_level, reach

DAY = 86_400
YEAR = 365 * DAY


def levels_of(table, spp, width=120.0, lanes=6):
    rows = np.arange(len(table), dtype=np.int32)
    widths = lambda index: np.full(len(index), width)  # noqa: E731
    first = first_level(table, rows, widths, spp, table.extent[1] + 50 * spp, lanes)
    return [first, *(level for level in finer_levels(table, rows, widths, first, lanes) if level is not None)]


def overlaps(levels, spp):
    """Pairs of boxes of one lane that overlap at a zoom."""
    shown = [level for level in levels if level.seconds_per_pixel >= spp * 0.9999]
    lane = np.concatenate([level.lane for level in shown])
    low, high = (
        np.concatenate(parts)
        for parts in zip(
            *(
                reach(level.start.astype(float), level.end.astype(float), level.width.astype(float), level.left, spp)
                for level in shown
            ),
            strict=True,
        )
    )
    order = np.lexsort((low, lane))
    lane, low, high = lane[order], low[order], high[order]
    same = lane[1:] == lane[:-1]
    return int((same & (low[1:] < high[:-1] - 1e-3)).sum())


spans = st.lists(
    st.tuples(st.integers(0, 40 * YEAR), st.sampled_from([0, 60, 3600, DAY, 30 * DAY, YEAR, 30 * YEAR])),
    min_size=1,
    max_size=120,
).map(lambda pairs: [(start, start + length) for start, length in pairs])


@settings(max_examples=60, deadline=None)
@given(spans, st.integers(2, 8))
def test_every_event_gets_one_lane_and_no_two_boxes_overlap_at_any_zoom(pairs, lanes):
    table = columns(pairs)
    levels = levels_of(table, 40 * YEAR / 900, lanes=lanes)
    index = np.concatenate([level.index for level in levels])
    assert sorted(index.tolist()) == list(range(len(pairs)))
    spp = 40 * YEAR / 900
    while spp > 1e-3:
        assert overlaps(levels, spp) == 0
        assert overlaps(levels, spp * 0.7) == 0
        spp /= 2


def test_few_events_stand_below_one_another_in_order_of_time():
    table = columns([(5 * DAY, 6 * DAY), (0, DAY), (9 * DAY, 10 * DAY)])
    (level,) = levels_of(table, DAY)
    assert level.index.tolist() == [0, 1, 2]
    assert level.lane.tolist() == [0, 1, 2]


def test_the_more_salient_come_first_where_room_is_short():
    count = 60
    table = columns([(number * 60, number * 60 + 60) for number in range(count)], np.linspace(0, 1, count))
    levels = levels_of(table, DAY, lanes=4)
    assert set(levels[0].index.tolist()) == {56, 57, 58, 59}


def test_levels_are_coarse_to_fine_and_sorted_by_start():
    table = columns([(number * 3600, number * 3600 + 60) for number in range(500)])
    levels = levels_of(table, DAY, lanes=4)
    assert [level.seconds_per_pixel for level in levels] == sorted(
        (level.seconds_per_pixel for level in levels), reverse=True
    )
    for level in levels:
        assert (np.diff(level.start) >= 0).all()
        assert level.longest == (level.end - level.start).max()


def test_events_that_last_through_the_view_get_lanes_of_their_own():
    table = columns([(0, YEAR)] * 50)
    levels = levels_of(table, YEAR / 400, lanes=4)
    assert levels[0].seconds_per_pixel == pytest.approx(YEAR / 400)
    lanes = np.concatenate([level.lane for level in levels])
    assert sorted(lanes.tolist()) == list(range(50))


def test_ten_thousand_at_the_same_second():
    table = columns([(1000, 1001)] * 10_000)
    levels = levels_of(table, 1.0, lanes=40)
    assert sum(len(level.index) for level in levels) == 10_000


def test_labels_at_the_end_of_time_stand_left():
    table = columns([(0, DAY), (900 * DAY, 901 * DAY)])
    (level,) = levels_of(table, DAY)
    assert level.left.tolist() == [False, True]
