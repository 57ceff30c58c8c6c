import pytest
from PySide6.QtCore import QSettings, Qt

from timeline_app.gui.main_window import MainWindow


@pytest.fixture
def reading(window, import_files, samples):
    import_files(samples)
    return window


def widths(window):
    return window.panels.splitter.sizes()


def test_where_there_is_little_room_the_list_gives_way_and_comes_back(reading, qtbot):
    action = reading.actions_.items["articles_panel"]
    assert reading.articles.isVisible()
    reading.resize(800, 560)
    qtbot.waitUntil(lambda: not reading.articles.isVisible())
    assert not action.isChecked()
    assert widths(reading)[1] > 400
    reading.resize(1280, 800)
    qtbot.waitUntil(reading.articles.isVisible)
    assert action.isChecked()


def test_the_reader_can_have_the_list_in_a_narrow_window(reading, qtbot):
    action = reading.actions_.items["articles_panel"]
    reading.resize(800, 560)
    qtbot.waitUntil(lambda: not action.isChecked())
    action.trigger()
    assert reading.articles.isVisible()
    reading.resize(820, 560)
    assert reading.articles.isVisible()


def test_a_list_that_the_reader_has_closed_stays_closed(reading, qtbot):
    reading.actions_.items["articles_panel"].trigger()
    reading.resize(800, 560)
    reading.resize(1280, 800)
    assert not reading.articles.isVisible()


def test_passages_can_be_hidden_and_the_timeline_gets_the_room(reading):
    before = widths(reading)[1]
    reading.actions_.items["passages_panel"].trigger()
    assert not reading.passages.isVisible()
    assert widths(reading)[1] > before
    reading.actions_.items["passages_panel"].trigger()
    assert reading.passages.isVisible()


def test_what_is_hidden_is_remembered_but_not_what_only_gave_way(reading, session, tmp_path, qtbot):
    reading.actions_.items["passages_panel"].trigger()
    reading.resize(800, 560)
    qtbot.waitUntil(lambda: not reading.articles.isVisible())
    reading._preferences.keep()
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.remove("geometry")
    later = MainWindow(session, settings)
    qtbot.addWidget(later)
    later.files.may_close = lambda: True
    assert later.actions_.items["articles_panel"].isChecked()
    assert not later.actions_.items["passages_panel"].isChecked()


def test_the_tool_bar_drops_its_words_rather_than_a_button(reading, qtbot):
    bar = reading.actions_.tool_bar
    assert not bar.compact
    reading.resize(800, 560)
    qtbot.waitUntil(lambda: bar.compact)
    qtbot.waitUntil(lambda: all(bar.widgetForAction(action).isVisible() for action in bar.actions()))
    reading.resize(1280, 800)
    qtbot.waitUntil(lambda: not bar.compact)


def test_escape_closes_the_legend_from_anywhere_and_leads_back_to_the_timeline(reading, qtbot):
    for panel in (reading.passages.article, reading.articles.articles, reading.timeline):
        reading.timeline.legend.setChecked(True)
        panel.setFocus()
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
        assert not reading.timeline.legend.isChecked()
    reading.passages.article.setFocus()
    qtbot.keyClick(reading.passages.article, Qt.Key.Key_Escape)
    assert reading.focusWidget() is reading.timeline


def test_in_a_low_window_the_table_leaves_the_timeline_more_than_half(reading, qtbot):
    reading.resize(800, 560)
    reading.actions_.items["table"].setChecked(True)
    qtbot.waitUntil(lambda: reading.table.height() > 0 and reading.timeline.height() > reading.table.height())
