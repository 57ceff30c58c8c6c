from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.scale import COARSEST, FINEST, FIRST_INSTANT, LAST_INSTANT, TimeScale
from timeline_app.model.instant import instant

scales = st.builds(
    TimeScale,
    left=st.integers(instant(-100_000), instant(99_000)),
    seconds_per_pixel=st.floats(FINEST, 1e7),
    width=st.floats(50, 4000),
    fraction=st.floats(0, 0.999),
)


@given(scales, st.floats(0.2, 5), st.floats(0, 1))
def test_zoom_keeps_the_time_under_the_pointer(scale, factor, share):
    x = share * scale.width
    zoomed = scale.zoomed(factor, x)
    before = scale.left + Fraction(scale.fraction) + Fraction(x) * Fraction(scale.seconds_per_pixel)
    after = zoomed.left + Fraction(zoomed.fraction) + Fraction(x) * Fraction(zoomed.seconds_per_pixel)
    assert abs(float(before - after)) <= 1e-6 * zoomed.seconds_per_pixel * max(scale.width, 1) + 1e-9


@given(scales, st.lists(st.floats(-300, 300), max_size=20))
def test_moving_there_and_back_does_not_drift(scale, steps):
    moved = scale
    for step in [*steps, *(-step for step in reversed(steps))]:
        moved = moved.moved(step)
    assert abs(moved.x(scale.left) - scale.x(scale.left)) < 1e-4


@given(scales)
def test_x_and_seconds_are_inverse(scale):
    for x in (0.0, scale.width / 3, scale.width):
        assert abs(scale.x(scale.seconds_at(x)) - x) <= 1 / scale.seconds_per_pixel + 1e-3


def test_positions_far_from_1970_at_a_millisecond_a_pixel():
    scale = TimeScale(instant(-9999, 3, 5, 12), FINEST, 1920.0)
    assert scale.x(instant(-9999, 3, 5, 12, 0, 1)) == 1000.0


@given(st.integers(instant(-100_000), instant(100_000)), st.integers(0, 10**12), st.floats(100, 3000))
def test_framing_shows_both_ends(start, length, width):
    end = min(start + length, instant(100_001))
    scale = TimeScale.framing(start, end, width, 10, 10)
    assert -1e-3 <= scale.x(start) <= width + 1e-3
    assert -1e-3 <= scale.x(end) <= width + 1e-3


def test_zooming_out_and_moving_stop_at_the_edges_of_time():
    scale = TimeScale(0, 1000.0, 800.0)
    for _ in range(80):
        scale = scale.zoomed(0.5, 700)
    assert scale.seconds_per_pixel == COARSEST
    far = TimeScale(0, 1e6, 800.0).moved(-1e9)
    assert far.left == FIRST_INSTANT
    assert TimeScale(0, 1e6, 800.0).moved(1e9).right <= LAST_INSTANT + 1


def test_time_goes_on_beyond_100_000_years_on_both_sides_and_no_window_leaves_it():
    assert FIRST_INSTANT <= instant(-120_000) < instant(120_000) <= LAST_INSTANT
    for year in (-110_000, 110_000):
        scale = TimeScale(instant(year), 1.0, 800.0)
        assert scale.x(instant(year)) == 0
        for factor in (0.5, 2.0):
            for _ in range(60):
                scale = scale.zoomed(factor, 799)
                assert FINEST <= scale.seconds_per_pixel <= COARSEST
                assert scale.left >= FIRST_INSTANT or scale.right >= LAST_INSTANT
        assert scale.seconds_per_pixel == FINEST


def test_a_window_between_keeps_a_shared_anchor():
    scale = TimeScale(0, 100.0, 800.0)
    target = scale.zoomed(8, 300)
    middle = scale.between(target, 0.5)
    assert abs(middle.x(30_000) - 300) < 1e-3
    assert target.seconds_per_pixel < middle.seconds_per_pixel < scale.seconds_per_pixel
    assert scale.between(target, 1.0) == target


def test_resizing_keeps_the_window_of_time():
    scale = TimeScale(500, 100.0, 800.0)
    wide = scale.resized(1600)
    assert (wide.left, wide.right) == (scale.left, scale.right)
