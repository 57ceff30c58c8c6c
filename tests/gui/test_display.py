from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings, Qt

from tests.builders import document, event, timeline
from timeline_app.gui.main_window import MainWindow
from timeline_app.gui.preferences import Preferences
from timeline_app.gui.table.cells import Column
from timeline_app.layout.grouping import Grouping
from timeline_app.model.event import Status
from timeline_app.project.edits import group_order

OPENED = replace(event(edtf="1904-05-03", salience=0.9), id="opened", places=("Paris",))
BURNED = replace(event("Fire", "1905", trigger="burned", salience=0.9, status=Status.ALLEGED), id="burned")
SAID = replace(event("A talk", None, trigger="said", salience=0.9), id="said", waits_for_publication=False)
MINOR = replace(event("A minor thing", "1906", salience=0.1), id="minor")


@pytest.fixture
def filled(window, session):
    show(session, OPENED, BURNED, MINOR, SAID)
    window.timeline.camera.animated = False
    return window


def show(session, *events):
    session.timeline = timeline(*events, documents=[document(published="1910")])
    session.timeline_changed.emit(session.timeline)


def chosen_everywhere(window):
    passage = window.passages.event.id if window.passages.event else None
    return window.timeline.selection, window.table.selected, passage


def test_one_selection_in_all_panels(filled, qtbot):
    filled.actions_.items["table"].trigger()
    assert filled.table.isVisible()
    filled.display.select_event("burned")
    assert chosen_everywhere(filled) == (("burned",), ("burned",), "burned")
    filled.timeline.select(("opened", "burned"))
    assert chosen_everywhere(filled) == (("opened", "burned"), ("opened", "burned"), "burned")
    row = filled.table.model.row_of("said")
    filled.table.view.selectRow(row)
    # What has no date cannot be on the timeline, but it is read all the same.
    assert chosen_everywhere(filled) == ((), ("said",), "said")
    filled.timeline.select(("opened",))
    assert chosen_everywhere(filled) == (("opened",), ("opened",), "opened")
    filled.timeline.select(())
    assert chosen_everywhere(filled) == ((), (), None)


def test_a_selected_event_that_gets_its_date_is_selected_on_the_timeline(filled, session):
    filled.display.select_event("said")
    assert filled.timeline.selection == ()
    show(session, OPENED, replace(SAID, span=BURNED.span))
    assert filled.timeline.selection == ("said",)
    show(session, OPENED)
    assert chosen_everywhere(filled) == ((), (), None)


def test_the_table_has_the_filter_and_the_search_of_the_timeline(filled):
    filled.actions_.items["table"].trigger()
    assert filled.table.model.rowCount() == 3
    filled.actions_.items["main_only"].trigger()
    assert filled.table.model.rowCount() == 4
    filled.actions_.search.setText("fire")
    assert [filled.table.model.event_at(0).id, filled.table.model.rowCount()] == ["burned", 1]
    assert filled.status.progress_words.text() == "1 found"
    filled.actions_.items["main_only"].trigger()
    filled.actions_.search.setText("minor")
    assert filled.status.progress_words.text() == "0 found, 1 more among the minor events"
    filled.actions_.items["main_only"].trigger()
    assert filled.status.progress_words.text() == "1 found"
    filled.display.leave_search()
    assert filled.table.model.rowCount() == 4


def test_enter_in_the_table_leads_the_timeline_there(filled, qtbot):
    filled.actions_.items["table"].trigger()
    filled.table.view.selectRow(filled.table.model.row_of("opened"))
    before = filled.timeline.camera.scale.seconds_per_pixel
    qtbot.keyClick(filled.table.view, Qt.Key.Key_Return)
    assert filled.timeline.camera.scale.seconds_per_pixel < before / 10
    assert filled.timeline.selection == ("opened",)
    filled.actions_.items["back"].trigger()
    assert filled.timeline.camera.scale.seconds_per_pixel == pytest.approx(before)
    filled.actions_.items["forward"].trigger()
    assert filled.timeline.camera.scale.seconds_per_pixel < before / 10


def labels(window):
    return [band.label for band in window.timeline.current_frame().bands]


def test_groups_are_moved_undone_and_remembered_by_the_project(filled, session, tmp_path, monkeypatch):
    monkeypatch.setattr(session._builder, "order", lambda *_: None)  # the events are made up: no article has them
    filled.groups.group_by(Grouping.STATUS)
    assert labels(filled) == ["Happened", "Alleged"]
    filled.display.select_event("burned")
    filled.actions_.items["group_up"].trigger()
    assert labels(filled) == ["Alleged", "Happened"]
    session.save(tmp_path / "p.timeline")
    session.undo()
    assert labels(filled) == ["Happened", "Alleged"]
    session.redo()
    assert labels(filled) == ["Alleged", "Happened"]
    assert group_order(session.edits, "status") == ("Alleged", "Happened")
    filled.groups.group_by(Grouping.PLACE)
    filled.groups.group_by(Grouping.STATUS)
    assert labels(filled) == ["Alleged", "Happened"]
    filled.actions_.items["groups_reset"].trigger()
    assert labels(filled) == ["Happened", "Alleged"]
    assert group_order(session.edits, "status") == ()


def test_the_menu_fits_what_was_clicked(filled):
    filled.groups.group_by(Grouping.STATUS)
    frame = filled.timeline.current_frame()
    heading = filled.timeline.rect().topLeft().toPointF()
    heading.setX(40)
    heading.setY(frame.bands[0].top - 14 + frame.lanes_y)
    words = [action.text() for action in filled.menu.menu_at(heading).actions()]
    assert words[:2] == ["Close", "Close all others"]
    event = filled.timeline.rect().topLeft().toPointF()
    event.setX((frame.scene.x0[0] + frame.scene.x1[0]) / 2)
    event.setY(int(frame.scene.y[0]) + frame.lanes_y + 15)
    assert filled.menu.menu_at(event).actions()[0].text() == "Zoom to it"
    assert len(filled.timeline.selection) == 1
    event.setY(filled.timeline.height() - 10)
    assert filled.menu.menu_at(event).actions()[0].text() == "Zoom &in"


def test_the_window_remembers_how_it_looked(qtbot, session, tmp_path):
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    first = MainWindow(session, settings)
    qtbot.addWidget(first)
    first.actions_.items["table"].setChecked(True)
    first.actions_.items["main_only"].setChecked(False)
    first.groups.group_by(Grouping.ARTICLE)
    first.table.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    Preferences(settings, first, first.panels, first.actions_).keep()
    second = MainWindow(session, settings)
    qtbot.addWidget(second)
    assert second.actions_.items["table"].isChecked()
    assert not second.actions_.items["main_only"].isChecked()
    assert second.timeline.grouping is Grouping.ARTICLE
    assert second.table.view.horizontalHeader().sortIndicatorSection() == 1


def test_after_an_event_is_hidden_the_next_one_is_selected(filled, session):
    display = filled.display
    assert display.neighbour(("opened",)) == "burned"
    assert display.neighbour(("said",)) == "burned"
    assert display.neighbour(("opened", "burned", "said")) == ""
    assert display.neighbour(("unknown",)) == ""


def test_in_the_table_the_next_row_is_selected(filled, session, qtbot):
    table = filled.table
    filled.actions_.items["table"].trigger()
    table.view.sortByColumn(Column.TITLE, Qt.SortOrder.DescendingOrder)
    rows = [table.model.event_at(row).title for row in range(3)]
    assert rows == ["Fire", "Bridge opened", "A talk"]
    qtbot.waitUntil(table.view.hasFocus)
    assert filled.display.neighbour(("burned",)) == "opened"
    assert filled.display.neighbour(("opened",)) == "said"
    assert filled.display.neighbour(("said",)) == "opened"
    filled.timeline.setFocus()
    assert filled.display.neighbour(("burned",)) == "said"
