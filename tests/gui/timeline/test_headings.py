import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from tests.gui.timeline.conftest import crowd, small
from timeline_app.gui.timeline import Grouping
from timeline_app.gui.timeline.arrangement import ordered
from timeline_app.gui.timeline.headings import group_of_selection, heading_at, move_group, moved
from timeline_app.gui.timeline.zones import HEADING_HEIGHT
from timeline_app.layout.bands import Band

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def grouped(view):
    view.set_timeline(small())
    view.set_grouping(Grouping.STATUS)
    return view


def labels(view):
    return [band.label for band in view.current_frame().bands]


def heading_point(view, label):
    frame = view.current_frame()
    band = next(band for band in frame.bands if band.label == label)
    return QPoint(40, band.top - HEADING_HEIGHT // 2 + frame.lanes_y)


def test_a_heading_is_found_where_it_is_drawn(grouped):
    assert labels(grouped) == ["Happened", "Alleged"]
    for label in labels(grouped):
        assert heading_at(grouped.current_frame(), heading_point(grouped, label).toPointF()) == label


def test_a_heading_is_dragged_to_another_place_and_that_is_told_once(grouped, qtbot):
    told = []
    grouped.groups_moved.connect(told.append)
    start, end = heading_point(grouped, "Alleged"), heading_point(grouped, "Happened")
    qtbot.mousePress(grouped, LEFT, pos=start)
    for share in (0.3, 0.6, 1.0):
        qtbot.mouseMove(grouped, QPoint(start.x(), round(start.y() + share * (end.y() - start.y()))))
    assert labels(grouped) == ["Alleged", "Happened"]
    assert told == []
    qtbot.mouseRelease(grouped, LEFT, pos=end)
    assert told == [("Alleged", "Happened")]


def test_a_click_on_a_heading_closes_and_opens(grouped, qtbot):
    for closed in (True, False):
        qtbot.mouseClick(grouped, LEFT, pos=heading_point(grouped, "Happened"))
        assert grouped.current_frame().bands[0].collapsed is closed
    grouped.collapse_groups(frozenset(labels(grouped)))
    assert all(band.collapsed for band in grouped.current_frame().bands)
    grouped.collapse_groups(frozenset())
    assert not any(band.collapsed for band in grouped.current_frame().bands)


def test_the_group_of_the_selection_moves_and_stops_at_the_ends(grouped):
    told = []
    grouped.groups_moved.connect(told.append)
    assert group_of_selection(grouped) == ""
    grouped.select(("alleged",))
    assert group_of_selection(grouped) == "Alleged"
    move_group(grouped, "Alleged", -1)
    move_group(grouped, "Alleged", -1)
    assert told == [("Alleged", "Happened")]
    assert labels(grouped) == ["Alleged", "Happened"]


def test_an_order_stays_when_lanes_are_made_anew_and_goes_with_its_grouping(grouped):
    grouped.set_group_order(("Alleged", "Happened"))
    grouped.set_timeline(crowd(40))
    grouped.set_timeline(small())
    assert labels(grouped) == ["Alleged", "Happened"]
    grouped.set_grouping(Grouping.ARTICLE, ("Article 1",))
    assert labels(grouped) == ["Article 0", "Article 1"]
    grouped.set_grouping(Grouping.STATUS)
    assert labels(grouped) == ["Happened", "Alleged"]


@given(st.permutations("abcde"), st.sets(st.sampled_from("abcde")), st.sampled_from("abcde"), st.integers(-2, 8))
def test_nothing_is_lost_by_moving(order, unknown, label, to):
    bands = tuple(Band(name, 1) for name in "abcde")
    known = tuple(name for name in order if name not in unknown)
    result = [band.label for band in ordered(bands, known)]
    assert sorted(result) == list("abcde")
    assert [name for name in result if name not in unknown] == list(known)
    assert sorted(moved(result, label, to)) == list("abcde")
