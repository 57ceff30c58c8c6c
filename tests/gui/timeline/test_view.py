import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.gui.timeline.conftest import crowd, documents, event, point_of, small
from timeline_app.gui.theme import DARK, LIGHT
from timeline_app.gui.timeline import Grouping
from timeline_app.gui.timeline.zones import AXIS_HEIGHT
from timeline_app.layout.scale import COARSEST
from timeline_app.model.timeline import Timeline

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def wheel(view, x, y, notches, modifiers=Qt.KeyboardModifier.NoModifier):
    turned = QWheelEvent(
        QPointF(x, y), QPointF(view.mapToGlobal(QPoint(x, y))), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, turned)


def drag(qtbot, view, start, end, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.mousePress(view, LEFT, modifiers, QPoint(*start))
    for share in (0.3, 0.7, 1.0):
        at = QPoint(*(round(a + (b - a) * share) for a, b in zip(start, end, strict=True)))
        qtbot.mouseMove(view, at)
    qtbot.wait(80)  # a pause: no glide
    qtbot.mouseRelease(view, LEFT, modifiers, QPoint(*end))


def test_an_empty_timeline_paints_without_numpy():
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from timeline_app.gui.timeline import TimelineView; from timeline_app.model.timeline import Timeline;"
        "view = TimelineView(); view.show(); view.set_timeline(Timeline()); view.grab();"
        "sys.exit('numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0


def test_all_dated_events_are_drawn_and_their_labels_are_in_view(filled):
    scene = filled.current_frame().scene
    assert len(scene) == 5
    assert len(set(scene.y.tolist())) == 5
    for at in range(5):
        assert scene.label[at] >= 0
        assert scene.label[at] + scene.width[at] <= filled.width()
        assert scene.room[at] >= scene.width[at]


def test_counts(filled, qtbot):
    with qtbot.waitSignal(filled.counts_changed) as told:
        filled.set_timeline(crowd())
        filled.grab()
    shown, total = told.args
    assert total == 400
    assert 0 < shown < 400
    frame = filled.current_frame()
    assert shown + sum(badge.count for _, badge, _ in frame.badges) == 400


def test_a_click_selects_and_tells(filled, qtbot):
    told = []
    filled.event_clicked.connect(told.append)
    filled.selection_changed.connect(told.append)
    qtbot.mouseClick(filled, LEFT, pos=QPoint(*point_of(filled, "year")))
    assert told == [("year",), "year"]


def test_control_click_adds_and_takes_away(filled, qtbot):
    for name in ("year", "vote"):
        qtbot.mouseClick(filled, LEFT, CONTROL, QPoint(*point_of(filled, name)))
    assert filled.selection == ("year", "vote")
    qtbot.mouseClick(filled, LEFT, CONTROL, QPoint(*point_of(filled, "year")))
    assert filled.selection == ("vote",)


def test_an_empty_click_and_escape_clear(filled, qtbot):
    filled.select(("vote",))
    qtbot.mouseClick(filled, LEFT, pos=QPoint(450, 500))
    assert filled.selection == ()
    filled.select(("vote",))
    qtbot.keyClick(filled, Qt.Key.Key_Escape)
    assert filled.selection == ()


def test_selecting_the_same_again_tells_nothing(filled, qtbot):
    filled.select(("vote",))
    with qtbot.assertNotEmitted(filled.selection_changed):
        filled.select(("vote",))
        filled.select(("vote", "unknown"))


def test_control_wheel_zooms_at_the_pointer(filled):
    before = filled.camera.scale
    moment = before.seconds_at(300)
    wheel(filled, 300, 200, 3, CONTROL)
    assert filled.camera.scale.seconds_per_pixel < before.seconds_per_pixel / 2
    assert abs(filled.camera.scale.x(moment) - 300) < 1


def test_the_wheel_zooms_over_axis_and_overview_and_scrolls_over_lanes(view):
    view.set_timeline(crowd())
    before = view.camera.scale
    wheel(view, 300, 200, -2)
    assert view.camera.scale == before
    assert view.camera.scroll > 0
    wheel(view, 300, 10, 1)
    assert view.camera.scale.seconds_per_pixel < before.seconds_per_pixel
    closer = view.camera.scale
    wheel(view, 300, view.height() - 20, 1)
    assert view.camera.scale.seconds_per_pixel < closer.seconds_per_pixel


def test_shift_wheel_moves_in_time(filled):
    before = filled.camera.scale
    wheel(filled, 300, 200, -1, SHIFT)
    assert filled.camera.scale.left > before.left
    assert filled.camera.scale.seconds_per_pixel == before.seconds_per_pixel


def test_a_drag_pans_and_keeps_the_selection(filled, qtbot):
    filled.select(("vote",))
    before = filled.camera.scale
    drag(qtbot, filled, (500, 400), (300, 400))
    assert filled.camera.scale.x(before.seconds_at(500)) == pytest.approx(300, abs=2)
    assert filled.selection == ("vote",)


def test_a_quick_drag_glides_on(filled, qtbot):
    filled.camera.animated = True
    qtbot.mousePress(filled, LEFT, pos=QPoint(600, 400))
    for x in (560, 520, 480, 440, 400):
        qtbot.mouseMove(filled, QPoint(x, 400))
        qtbot.wait(8)
    qtbot.mouseRelease(filled, LEFT, pos=QPoint(400, 400))
    if not filled.camera.in_motion:
        pytest.skip("this style asks for no animation")
    left = filled.camera.scale.left
    qtbot.waitUntil(lambda: not filled.camera.in_motion, timeout=3000)
    assert filled.camera.scale.left > left


def test_shift_drag_zooms_into_the_range(filled, qtbot):
    before = filled.camera.scale
    drag(qtbot, filled, (200, 400), (500, 400), SHIFT)
    assert abs(filled.camera.scale.left - before.seconds_at(200)) < 3 * before.seconds_per_pixel
    assert abs(filled.camera.scale.right - before.seconds_at(500)) < 3 * before.seconds_per_pixel


def test_double_clicks(filled, qtbot):
    start = filled.camera.scale
    qtbot.mouseDClick(filled, LEFT, pos=QPoint(*point_of(filled, "year")))
    frame = filled.current_frame().scale
    assert frame.seconds_per_pixel < start.seconds_per_pixel
    filled.fit_all()
    qtbot.mouseDClick(filled, LEFT, pos=QPoint(450, 500))
    assert filled.camera.scale.seconds_per_pixel == pytest.approx(start.seconds_per_pixel / 2)
    filled.fit_all()
    qtbot.mouseDClick(filled, LEFT, pos=QPoint(450, 8))
    assert filled.camera.scale.seconds_per_pixel < start.seconds_per_pixel / 2
    qtbot.mouseDClick(filled, LEFT, pos=QPoint(450, filled.height() - 20))
    assert filled.camera.scale == start


def test_the_overview_moves_and_resizes_the_window(filled, qtbot):
    filled.frame(filled.fitted.seconds_at(300), filled.fitted.seconds_at(500))
    before = filled.camera.scale
    y = filled.height() - 20
    frame = filled.current_frame()
    x = round((frame.whole.x(before.left) + frame.whole.x(before.right)) / 2)
    drag(qtbot, filled, (x, y), (x + 100, y))
    assert filled.camera.scale.left > before.left
    assert filled.camera.scale.seconds_per_pixel == before.seconds_per_pixel
    right = round(filled.current_frame().whole.x(filled.camera.scale.right))
    drag(qtbot, filled, (right, y), (right + 60, y))
    assert filled.camera.scale.seconds_per_pixel > before.seconds_per_pixel
    qtbot.mouseClick(filled, LEFT, pos=QPoint(40, y))
    assert filled.camera.scale.left < before.left


def test_keys_walk_through_time(filled, qtbot):
    walked = []
    filled.event_clicked.connect(walked.append)
    qtbot.keyClick(filled, Qt.Key.Key_Home)
    for _ in range(5):
        qtbot.keyClick(filled, Qt.Key.Key_Right)
    qtbot.keyClick(filled, Qt.Key.Key_Left)
    assert walked[:3] == ["war", "year", "alleged"]
    assert set(walked[3:5]) == {"vote", "calls"}
    qtbot.keyClick(filled, Qt.Key.Key_End)
    assert filled.selection[0] in ("vote", "calls")
    qtbot.keyClick(filled, Qt.Key.Key_Up)
    above = point_of(filled, filled.selection[0])[1]
    qtbot.keyClick(filled, Qt.Key.Key_Down)
    assert point_of(filled, filled.selection[0])[1] > above


def test_keys_act_on_the_selection(filled, qtbot):
    filled.select(("vote",))
    with qtbot.waitSignal(filled.event_activated) as told:
        qtbot.keyClick(filled, Qt.Key.Key_Return)
    assert told.args == ["vote"]
    with qtbot.waitSignal(filled.event_activated):
        qtbot.keyClick(filled, Qt.Key.Key_F2)
    with qtbot.waitSignal(filled.hide_requested) as told:
        qtbot.keyClick(filled, Qt.Key.Key_Delete)
    assert told.args == [("vote",)]


def test_keys_zoom_and_frame(filled, qtbot):
    start = filled.camera.scale
    qtbot.keyClick(filled, Qt.Key.Key_Plus, CONTROL)
    assert filled.camera.scale.seconds_per_pixel == pytest.approx(start.seconds_per_pixel / 2)
    qtbot.keyClick(filled, Qt.Key.Key_Minus, CONTROL)
    qtbot.keyClick(filled, Qt.Key.Key_0, CONTROL)
    assert filled.camera.scale == start
    filled.select(("year",))
    qtbot.keyClick(filled, Qt.Key.Key_F)
    assert filled.camera.scale.seconds_per_pixel < start.seconds_per_pixel / 5
    qtbot.keyClick(filled, Qt.Key.Key_F)
    assert filled.camera.scale == start
    qtbot.keyClick(filled, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert filled.camera.scale.seconds_per_pixel < start.seconds_per_pixel / 5


def test_selecting_brings_an_event_into_view(view):
    view.set_timeline(crowd())
    hidden = next(
        name
        for name in (f"e{n:04d}" for n in range(400))
        if view.content.find(name) not in view.current_frame().scene.index.tolist()
    )
    view.select((hidden,))
    assert view.content.find(hidden) in view.current_frame().scene.index.tolist()
    x, y = point_of(view, hidden)
    assert 0 < x < view.width()
    assert AXIS_HEIGHT < y < view.zones.foot_top


def test_badges_zoom_in(view, qtbot):
    view.set_timeline(crowd())
    before = view.camera.scale
    rect, badge, words = view.current_frame().badges[0]
    assert words == f"+{badge.count:,}"
    qtbot.mouseClick(view, LEFT, pos=rect.center().toPoint())
    assert view.camera.scale.seconds_per_pixel < before.seconds_per_pixel


def test_a_new_timeline_keeps_view_and_selection(filled, qtbot):
    filled.select(("vote",), reveal=False)
    filled.zoom_in()
    scale = filled.camera.scale
    filled.set_timeline(Timeline(small().documents, (*small().events, event("more", "2001"))))
    assert filled.camera.scale == scale
    assert filled.selection == ("vote",)
    with qtbot.waitSignal(filled.selection_changed):
        filled.set_timeline(Timeline(documents(), (event("war", "1990"),)))
    assert filled.selection == ()
    filled.set_timeline(Timeline())
    filled.grab()


@pytest.mark.parametrize("grouping", list(Grouping))
def test_groups_have_headings_and_close(view, qtbot, grouping):
    view.set_timeline(small())
    view.set_grouping(grouping)
    bands = view.current_frame().bands
    assert sum(band.count for band in bands) == 5
    if grouping is Grouping.NONE:
        return
    if grouping is Grouping.ARTICLE:
        assert [band.label for band in bands] == ["Article 0", "Article 1"]
    band = bands[-1]
    y = band.top + view.current_frame().lanes_y - 10
    shown = len(view.current_frame().scene)
    qtbot.mouseClick(view, LEFT, pos=QPoint(60, y))
    assert len(view.current_frame().scene) == shown - band.count
    qtbot.mouseClick(view, LEFT, pos=QPoint(60, y))
    assert len(view.current_frame().scene) == shown


def test_the_card_tells_what_the_text_says(filled, qtbot):
    x, y = point_of(filled, "alleged")
    qtbot.mouseMove(filled, QPoint(x - 1, y))
    qtbot.mouseMove(filled, QPoint(x, y))
    qtbot.waitUntil(lambda: filled.card.isVisible(), timeout=2000)
    words = filled.card.text
    for part in ("Event alleged", "8 Sep 2023", "alleged by the ministry", "The bridge was opened", "Article 0"):
        assert part in words
    qtbot.mouseMove(filled, QPoint(450, 500))
    assert not filled.card.isVisible()


def test_search_and_themes_and_small_sizes_paint(filled):
    filled.set_matches(frozenset({"vote"}))
    filled.set_theme(DARK)
    for size in ((200, 150), (160, 120), (1600, 300), (500, 900)):
        filled.resize(*size)
        assert not filled.grab().isNull()
    filled.set_matches(None)
    assert not filled.grab().isNull()


@pytest.mark.parametrize(
    "events",
    [
        [event(f"e{n}", "2023-09-09") for n in range(300)],
        [event("age", "-3000/2000"), *(event(f"e{n}", f"2023-09-09T10:{n:02d}:00") for n in range(60))],
        [event("a", "2023-09-09", "x" * 10_000), event("b", "2023", "مرحبا " * 9), event("c", "2023", "世界" * 90)],
        [event("open", "2014/.."), event("until", "../1953"), event("bc", "-0044-03-15"), event("far", "Y-90000")],
        [event("e", "2020", "")],
    ],
    ids=["one day", "ages and minutes", "odd titles", "open and old", "no title"],
)  # fmt: skip
def test_bad_input_is_drawn_at_every_zoom(view, events):
    view.set_timeline(Timeline(documents(), tuple(events)))
    for _ in range(40):
        frame = view.current_frame()
        shown = frame.scene.shown + sum(badge.count for _, badge, _ in frame.badges)
        assert shown == frame.content.columns.touching(frame.scale.left, frame.scale.right)
        view.camera.zoom(2.5, 700)
    assert not view.grab().isNull()
    view.fit_all()
    assert not view.grab().isNull()


def test_other_events_in_the_same_rows_get_their_own_words(view):
    first = Timeline(documents(), (event("a", "1990", "Bridge 12"), event("b", "2020", "Bridge 34")))
    second = Timeline(documents(), (event("c", "1990", "Bridge 21"), event("d", "2020", "Bridge 43")))
    view.set_timeline(second)
    view.fit_all()
    expected = view.grab().toImage()
    view.set_timeline(first)
    view.fit_all()
    assert view.grab().toImage() != expected
    view.set_timeline(second)
    view.fit_all()
    assert view.grab().toImage() == expected


def test_the_selection_is_told_to_those_who_do_not_see_it(filled):
    filled.select(("year",))
    assert filled.accessibleDescription() == "Event year, 2020, 2 of 5"
    filled.select(())
    assert filled.accessibleDescription() == ""


def test_many_events_get_their_finer_levels_from_a_thread(view, qtbot):
    view.set_timeline(crowd(3500))
    assert view.busy
    qtbot.waitUntil(lambda: not view.busy, timeout=30_000)
    lanes = {}
    for _ in range(25):
        frame = view.current_frame()
        for row, y in zip(frame.scene.index.tolist(), frame.scene.y.tolist(), strict=True):
            assert lanes.setdefault(row, y) == y
        view.camera.zoom(1.6, 500)
    view.set_timeline(Timeline())
    assert not view.busy


def test_zooming_by_keys_keeps_the_selected_event_where_it_is(filled):
    filled.select(("alleged",), reveal=False)
    before = point_of(filled, "alleged")[0]
    for _ in range(6):
        filled.zoom_in()
    assert abs(point_of(filled, "alleged")[0] - before) <= 12  # the mark has grown around its middle
    filled.select(())
    middle = filled.camera.scale.seconds_at(filled.width() / 2)
    filled.zoom_out()
    assert abs(filled.camera.scale.x(middle) - filled.width() / 2) < 1


@pytest.mark.parametrize("ratio", [1.25, 2.0])
def test_on_a_screen_of_another_scale_all_is_drawn_anew(filled, monkeypatch, ratio):
    filled.grab()
    before = filled.current_frame()
    assert before.brushes.ink.ratio == 1.0
    for widget in (filled, filled.legend):
        monkeypatch.setattr(widget, "devicePixelRatioF", lambda: ratio)
    image = QImage(filled.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    filled.render(image)
    frame = filled.current_frame()
    assert frame.brushes.ink.ratio == frame.brushes.labels.ratio == frame.brushes.bars.ratio == ratio
    assert frame.scene.x0.tolist() == before.scene.x0.tolist()  # logical pixels stay
    assert frame.scene.y.tolist() == before.scene.y.tolist()
    x, y = point_of(filled, "vote")
    assert image.pixelColor(round(x * ratio), round(y * ratio)) == LIGHT.tone(0)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_the_legends_button_looks_the_same_from_its_picture(view, monkeypatch, ratio):
    button = view.legend
    monkeypatch.setattr(button, "devicePixelRatioF", lambda: ratio)

    def drawn():
        image = QImage(button.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(LIGHT.canvas)
        button.render(image)
        return np.frombuffer(image.constBits(), dtype=np.uint8).astype(int)

    button.set_theme(LIGHT)
    first = drawn()  # by the style
    QApplication.processEvents()
    assert np.abs(drawn() - first).max() <= 2


@pytest.mark.parametrize("edtf", ["Y-100000", "Y100000", "-9999-03"])
def test_far_years_are_drawn_at_every_zoom(view, edtf):
    view.set_timeline(Timeline(documents(), (event("far", edtf),)))
    view.go_to("far")
    frame = view.current_frame()
    assert frame.scene.shown == 1
    assert 0 <= view.camera.scale.x(int(view.content.columns.start[0])) <= view.width()
    for _ in range(40):
        view.zoom_out()
        view.grab()
        assert view.current_frame().scene.shown == 1
    assert view.camera.scale.seconds_per_pixel <= COARSEST


def test_zooming_out_beyond_everything_does_not_empty_the_view(view):
    view.set_timeline(Timeline(documents(), crowd(100).events))
    shown = []
    for _ in range(40):
        frame = view.current_frame()
        shown.append(frame.scene.shown)
        assert shown[-1] + sum(badge.count for _, badge, _ in frame.badges) == 100
        view.camera.show(view.camera.scale.zoomed(0.8, 450))
    assert shown[0] == 100
    assert shown == sorted(shown, reverse=True)
    assert shown[1] > 50
    assert shown[-1] > 0
