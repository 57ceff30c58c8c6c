import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.conftest import columns
from tests.layout.test_lanes import YEAR, overlaps, spans
from timeline_app.layout.coarser import coarser_levels
from timeline_app.layout.lanes import first_level
from timeline_app.layout.scale import COARSEST

SPP = 40 * YEAR / 900


def first_of(table, lanes):
    widths = lambda index: np.full(len(index), 120.0)  # noqa: E731
    rows = np.arange(len(table), dtype=np.int32)
    return first_level(table, rows, widths, SPP, table.extent[1] + 50 * SPP, lanes)


@settings(max_examples=60, deadline=None)
@given(spans, st.integers(2, 8))
def test_no_two_boxes_overlap_however_far_one_zooms_out_and_no_lane_is_emptied(pairs, lanes):
    first = first_of(columns(pairs), lanes)
    levels = coarser_levels(columns(pairs), first)
    assert sorted(np.concatenate([level.index for level in levels]).tolist()) == first.index.tolist()
    known = dict(zip(first.index.tolist(), first.lane.tolist(), strict=True))
    for level in levels:
        assert [known[row] for row in level.index.tolist()] == level.lane.tolist()
        assert (np.diff(level.start) >= 0).all()
    spps = [level.seconds_per_pixel for level in levels]
    assert spps == sorted(spps, reverse=True)
    assert spps[0] == math.inf
    assert set(levels[0].lane.tolist()) == set(first.lane.tolist())
    spp = SPP
    while spp < COARSEST / 2:
        assert overlaps(levels, spp) == 0
        assert overlaps(levels, spp * 1.3) == 0
        spp *= 2


def test_the_more_salient_of_a_lane_stays():
    pairs = [(year * YEAR, year * YEAR) for year in range(0, 400, 40)]
    table = columns(pairs, [0.1] * 5 + [0.9] + [0.1] * 4)
    first = first_of(table, 1)
    assert len(first.index) == 10
    assert coarser_levels(table, first)[0].index.tolist() == [5]
