import pytest
from PySide6.QtCore import QLocale, Qt

from tests.gui.timeline.conftest import crowd, documents, event, small
from timeline_app.gui.timeline.locale_words import pattern, tick_words
from timeline_app.model.instant import instant
from timeline_app.model.timeline import Timeline

LEFT = Qt.MouseButton.LeftButton


def chips(view):
    return {(chip.step, chip.row >= 0): chip for chip in view.current_frame().chips}


def click(qtbot, view, chip):
    qtbot.mouseClick(view, LEFT, pos=chip.rect.center().toPoint())


def test_all_in_view_leads_nowhere(filled):
    assert filled.current_frame().chips == ()


def test_counts_of_what_is_earlier_and_later_lead_there(filled, qtbot):
    filled.frame(instant(2021, 3), instant(2022))
    found = chips(filled)
    assert found[-1, False].words == "‹ 2 earlier"
    assert found[1, False].words == "3 later ›"
    click(qtbot, filled, found[1, False])
    assert filled.content.find("alleged") in filled.current_frame().scene.index.tolist()
    filled.frame(instant(2021, 3), instant(2022))
    click(qtbot, filled, chips(filled)[-1, False])
    assert filled.content.find("year") in filled.current_frame().scene.index.tolist()


def test_the_selected_event_is_pointed_at_when_it_is_out_of_view(filled, qtbot):
    filled.select(("war",))
    filled.frame(instant(2021, 3), instant(2022))
    chip = chips(filled)[-1, True]
    assert "Event war" in chip.words
    click(qtbot, filled, chip)
    assert filled.content.find("war") in filled.current_frame().scene.index.tolist()
    assert (-1, True) not in chips(filled)
    assert filled.selection == ("war",)


def test_a_selected_event_that_is_scrolled_away_is_above_or_below(view, qtbot):
    view.set_timeline(crowd())
    view.resize(900, 360)
    lowest = view.current_frame()
    view.camera.scroll_by(1e6)
    scene = view.current_frame().scene
    row = int(scene.index[scene.y.argmax()])
    view.select((view.content.key(row),))
    view.camera.scroll_by(-1e6)
    assert view.current_frame().scroll == lowest.scroll
    chip = chips(view)[0, True]
    assert chip.words.startswith("↓ ")
    click(qtbot, view, chip)
    assert view.camera.scroll > 0
    assert (0, True) not in chips(view)


def test_pills_and_badges_do_not_overlap(view):
    view.set_timeline(crowd())
    for size in ((900, 640), (420, 300), (200, 150)):
        view.resize(*size)
        view.frame(instant(2004), instant(2010))
        frame = view.current_frame()
        rects = [chip.rect for chip in frame.chips] + [rect for rect, _, _ in frame.badges]
        for at, rect in enumerate(rects):
            assert not any(rect.intersects(other) for other in rects[:at])
        assert not view.grab().isNull()


def test_escape_closes_the_legend_first(filled, qtbot):
    filled.select(("vote",))
    qtbot.mouseClick(filled.legend, LEFT)
    assert filled.legend.isChecked()
    qtbot.keyClick(filled, Qt.Key.Key_Escape)
    assert not filled.legend.isChecked()
    assert filled.selection == ("vote",)
    filled.legend.setChecked(True)
    qtbot.keyClick(filled.legend, Qt.Key.Key_Escape)
    assert not filled.legend.isChecked()


@pytest.mark.parametrize(
    ("qt", "ours"),
    [
        ("dddd, MMMM d, yyyy", "{weekday}, {month} {day}, {year}"),
        ("dddd, d. MMMM yyyy", "{weekday}, {day}. {month} {year}"),
        ("yyyy年M月d日dddd", "{year}年{number}月{day}日{weekday}"),
        ("d 'de' MMMM {yyyy}", "{day} de {month} {{{year}}}"),
    ],
)
def test_patterns_of_dates(qt, ours):
    assert pattern(qt) == ours


def test_words_of_the_axis_follow_the_language(filled):
    american = tick_words(QLocale("en_US"))
    assert american.halves == ("AM", "PM")
    assert american.first_day == 6
    assert american.weekend == (5, 6)
    german = tick_words(QLocale("de_DE"))
    assert (german.months[2], german.short_days[2], german.halves, german.first_day) == ("März", "Mi", (), 0)
    assert tick_words(QLocale("ar_EG")).weekend == (4, 5)
    assert tick_words(QLocale("ja_JP")).month == "{year} {month}"
    filled.setLocale(QLocale("de_DE"))
    assert filled.current_frame().words == german


def test_today_is_marked_at_every_zoom(view):
    today = view.current_frame().today
    view.set_timeline(Timeline(documents(), (event("a", "1990"), event("b", "2050"))))
    accent = view.current_frame().brushes.theme.accent
    for around in (30 * 365 * 86400, 40 * 86400, 86400):
        view.frame(today - around, today + around)
        image = view.grab().toImage()
        assert any(image.pixelColor(x, 39) == accent for x in range(image.width())), around
    view.set_timeline(small())
