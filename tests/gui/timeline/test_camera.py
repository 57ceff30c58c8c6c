import pytest

from timeline_app.gui.timeline.camera import Camera
from timeline_app.layout.scale import TimeScale


@pytest.fixture
def camera(qapp):
    return Camera(TimeScale(0, 100.0, 800.0))


def test_a_zoom_is_eased_and_keeps_its_anchor_all_the_way(camera, qtbot):
    seen = []
    camera.moved.connect(lambda: seen.append(camera.scale))
    camera.zoom(4.0, 200)
    camera.zoom(2.0, 200)  # a second notch goes on from where the first would end
    if not camera.in_motion:
        pytest.skip("this style asks for no animation")
    qtbot.waitUntil(lambda: not camera.in_motion, timeout=3000)
    assert camera.scale.seconds_per_pixel == pytest.approx(100 / 8)
    assert all(abs(scale.x(20_000) - 200) < 1 for scale in seen)


def test_history(camera):
    camera.animated = False
    first, second, third = camera.scale, TimeScale(500, 10.0, 800.0), TimeScale(900, 1.0, 800.0)
    camera.jump(second)
    camera.jump(third)
    camera.back()
    assert camera.scale == second
    camera.back()
    assert camera.scale == first
    camera.back()
    camera.forward()
    assert camera.scale == second
    camera.jump(third)
    camera.forward()
    assert camera.scale == third


def test_scrolling_stops_at_both_ends(camera):
    camera.set_scroll_end(100)
    camera.scroll_by(500)
    assert camera.scroll == 100
    camera.scroll_by(-900)
    assert camera.scroll == 0
    camera.scroll_by(60)
    camera.set_scroll_end(-5)
    assert camera.scroll == 0


def test_a_zoom_by_many_notches_is_one_step_of_the_history(camera):
    first = camera.scale
    for _ in range(5):
        camera.zoom(1.35, 300)
    assert camera.has_before
    last = camera.scale
    camera.back()
    assert camera.scale == first
    assert not camera.has_before
    camera.forward()
    assert camera.scale == last
    assert not camera.has_after


class Still:
    """A style of a system that asks for no animation."""

    def styleHint(self, *_):  # noqa: N802
        return 0


def test_nothing_is_animated_where_the_system_asks_for_none(camera, monkeypatch):
    monkeypatch.setattr("timeline_app.gui.timeline.camera.QApplication.style", Still)
    camera.zoom(2.0, 0)
    assert camera.scale.seconds_per_pixel == 50
    camera.jump(TimeScale(500, 10.0, 800.0), 0.0)
    assert camera.scale == TimeScale(500, 10.0, 800.0)
    camera.glide(3000.0)
    assert not camera.in_motion
    camera.back()
    assert camera.scale.seconds_per_pixel == 50
