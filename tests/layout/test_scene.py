import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.layout.conftest import columns
from tests.layout.test_lanes import DAY, YEAR, levels_of, spans
from timeline_app.layout.bands import Band, stacked
from timeline_app.layout.density import badges
from timeline_app.layout.lanes import MIN_MARK
from timeline_app.layout.scale import TimeScale
from timeline_app.layout.scene import box_at, build_scene

LANE = 30


def bands_of(table, spp, **more):
    levels = tuple(levels_of(table, spp, **more))
    return stacked((Band("", len(table), levels),), LANE, 28, 12)[0]


def scene_of(table, bands, scale):
    return build_scene(table, bands, scale, 0, 1 << 30, LANE)


@settings(max_examples=60, deadline=None)
@given(spans, st.floats(0.0, 1.0), st.floats(1, 5000))
def test_every_event_in_the_window_is_drawn_or_counted(pairs, share, zoom):
    table = columns(pairs)
    whole = TimeScale.framing(*table.whole, 900.0)
    bands = bands_of(table, whole.seconds_per_pixel)
    scale = whole.zoomed(zoom, share * 900)
    scene = scene_of(table, bands, scale)
    inside = sum(low < scale.right and max(high, low + 1) > scale.left for low, high in pairs)
    assert scene.shown + sum(badge.count for badge in badges(table, bands, scale, scene.begun)) == inside


@settings(max_examples=60, deadline=None)
@given(spans, st.floats(0.0, 1.0), st.floats(1, 500))
def test_marks_are_never_narrower_than_their_time_and_labels_never_cross(pairs, share, zoom):
    table = columns(pairs)
    whole = TimeScale.framing(*table.whole, 900.0)
    bands = bands_of(table, whole.seconds_per_pixel)
    scale = whole.zoomed(zoom, share * 900)
    scene = scene_of(table, bands, scale)
    for at in range(len(scene)):
        low, high = scale.x(int(table.start[scene.index[at]])), scale.x(int(table.end[scene.index[at]]))
        assert scene.x0[at] <= max(low, -20_000) + 1e-6
        assert scene.x1[at] >= min(high, 20_000) - 1e-6
        assert scene.x1[at] - scene.x0[at] >= MIN_MARK - 1e-6
    left = np.minimum(scene.x0, scene.label)
    right = np.maximum(scene.x1, scene.label + np.minimum(scene.width, np.maximum(scene.room, 0)))
    same = scene.y[1:] == scene.y[:-1]
    assert (left[1:][same] >= right[:-1][same] - 1e-3).all()


def test_zooming_in_keeps_every_lane():
    table = columns([(number * 40 * DAY, number * 40 * DAY + 60) for number in range(300)])
    scale = TimeScale.framing(*table.whole, 900.0)
    bands = bands_of(table, scale.seconds_per_pixel)
    lanes = {}
    for _ in range(120):
        scene = scene_of(table, bands, scale)
        for row, y in zip(scene.index.tolist(), scene.y.tolist(), strict=True):
            assert lanes.setdefault(row, y) == y
        scale = scale.zoomed(1.1, 400)


def test_a_label_at_the_edge_goes_to_the_side_that_has_room():
    table = columns([(0, DAY), (500 * DAY, 501 * DAY)])
    scale = TimeScale(0, DAY, 900.0)
    bands = bands_of(table, DAY)
    scene = scene_of(table, bands, scale.moved(-350))  # the second stands 50 pixels before the right edge
    assert scene.side.tolist() == [1, -1]
    assert scene.label[1] + scene.width[1] < scene.x0[1]


def test_a_label_stays_in_view_while_its_bar_runs_out():
    table = columns([(0, 10 * YEAR)])
    bands = bands_of(table, YEAR / 100)
    scene = scene_of(table, bands, TimeScale(3 * YEAR, YEAR / 100, 900.0))
    assert scene.side.tolist() == [0]
    assert 0 < scene.label[0] < 30


def test_hit_test_finds_marks_and_labels():
    table = columns([(0, DAY), (100 * DAY, 101 * DAY)])
    bands = bands_of(table, DAY)
    scene = scene_of(table, bands, TimeScale(-50 * DAY, DAY, 900.0))
    assert box_at(scene, 50, 15) == 0
    assert box_at(scene, 120, 15) == 0  # its label
    assert box_at(scene, 150, 45) == 1
    assert box_at(scene, 20, 15) == -1
    assert box_at(scene, 50, 75) == -1
    assert box_at(scene, 50, -5) == -1


def test_collapsed_bands_draw_nothing_and_are_not_badged():
    table = columns([(0, DAY), (100 * DAY, 101 * DAY)])
    levels = tuple(levels_of(table, DAY))
    bands, height = stacked((Band("A", 2, levels, collapsed=True), Band("B", 0)), LANE, 28, 12)
    assert height == 2 * (28 + 12)
    scale = TimeScale(-50 * DAY, DAY, 900.0)
    scene = scene_of(table, bands, scale)
    assert len(scene) == 0
    assert badges(table, bands, scale, scene.begun) == []


@settings(max_examples=80, deadline=None)
@given(spans, st.floats(0.0, 1.0), st.floats(1, 500))
def test_free_room_beside_labels_is_given_once(pairs, share, zoom):
    table = columns(pairs)
    whole = TimeScale.framing(*table.whole, 900.0)
    bands = bands_of(table, whole.seconds_per_pixel)
    scene = scene_of(table, bands, whole.zoomed(zoom, share * 900))
    right_end = scene.label + np.where(scene.side > 0, np.maximum(scene.room, scene.width), scene.width)
    left_end = scene.label - np.where(scene.side < 0, np.maximum(scene.room - scene.width, 0), 0)
    low, high = np.minimum(scene.x0, left_end), np.maximum(scene.x1, np.where(scene.side == 0, scene.x1, right_end))
    same = scene.y[1:] == scene.y[:-1]
    assert (low[1:][same] >= np.minimum(high[:-1][same], 20_000 - 50) - 1e-3).all()
