import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.conftest import columns
from tests.layout.test_lanes import DAY, YEAR, spans
from tests.layout.test_scene import LANE, bands_of
from timeline_app.layout.density import CoverageMaker, coverage, even_edges
from timeline_app.layout.nearby import gathered
from timeline_app.layout.scale import TimeScale
from timeline_app.layout.scene import SceneMaker, build_scene

walks = st.lists(st.tuples(st.floats(0.4, 3.0), st.floats(-500, 500)), min_size=1, max_size=14)


def walked(scale, steps):
    for factor, pixels in steps:
        scale = scale.zoomed(factor, 300.0).moved(pixels)
        yield scale


@settings(max_examples=60, deadline=None)
@given(spans, walks)
def test_scenes_from_what_is_kept_are_those_made_anew(pairs, steps):
    table = columns(pairs)
    whole = TimeScale.framing(*table.whole, 900.0)
    bands = bands_of(table, whole.seconds_per_pixel, lanes=4)
    maker = SceneMaker()
    for scale in walked(whole, steps):
        kept, new = maker.scene(table, bands, scale, 0, 400, LANE), build_scene(table, bands, scale, 0, 400, LANE)
        for name in ("index", "y", "x0", "x1", "sure0", "sure1", "label", "room", "width", "side", "traits"):
            assert np.array_equal(getattr(kept, name), getattr(new, name)), name
        assert sorted(kept.begun.tolist()) == sorted(new.begun.tolist())


@settings(max_examples=60, deadline=None)
@given(spans, walks)
def test_kept_counts_are_those_counted_anew(pairs, steps):
    table = columns(pairs)
    maker = CoverageMaker()
    for scale in walked(TimeScale.framing(*table.whole, 900.0), steps):
        first, size, counts = maker.counts(table, scale, 3.0)
        edges = even_edges(scale, 3.0)
        assert (first, size, len(counts)) == (edges[0], edges[1] - edges[0], len(edges) - 1)
        assert counts.tolist() == coverage(table, edges).tolist()


def test_other_events_lanes_and_far_windows_are_gathered_anew():
    table = columns([(number * DAY, number * DAY + 60) for number in range(200)])
    scale = TimeScale.framing(*table.whole, 900.0)
    bands = bands_of(table, scale.seconds_per_pixel)
    near = gathered(table, bands, scale, LANE)
    assert near.holds(table, bands, scale.moved(100), LANE)
    assert not near.holds(table, bands, scale.moved(2000), LANE)
    assert not near.holds(table, bands_of(table, scale.seconds_per_pixel), scale, LANE)
    assert not near.holds(columns([(0, YEAR)]), bands, scale, LANE)
    assert not near.holds(table, bands, scale, LANE + 2)
