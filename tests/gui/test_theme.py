import subprocess
import sys

import pytest

from timeline_app.gui import theme
from timeline_app.gui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, current_theme


def luminance(color):
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first, second):
    """The contrast ratio of WCAG 2."""
    bright, dim = sorted((luminance(first), luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize(("look", "least"), [(LIGHT, 4.5), (DARK, 4.5), (CONTRAST_LIGHT, 7.0), (CONTRAST_DARK, 7.0)])
def test_words_stand_out_from_what_is_behind_them(look, least):
    for ground in (look.window, look.canvas, look.raised, look.selected):
        assert contrast(look.text, ground) >= least
        assert contrast(look.muted, ground) >= least or (ground == look.selected and least < 7)
    assert contrast(look.notice_text, look.notice) >= least
    assert contrast(look.on_accent, look.accent) >= least
    assert contrast(look.text, look.passage) >= least
    assert contrast(look.alarm, look.canvas) >= least


@pytest.mark.parametrize(("look", "least"), [(LIGHT, 2.9), (DARK, 3.0), (CONTRAST_LIGHT, 4.5), (CONTRAST_DARK, 4.5)])
def test_marks_stand_out_from_the_canvas(look, least):
    assert all(contrast(tone, look.canvas) >= least for tone in look.tones)


def test_high_contrast_is_taken_from_the_system_or_the_reader(qtbot, monkeypatch):
    assert current_theme() in (LIGHT, DARK)
    assert current_theme(high_contrast=True) in (CONTRAST_LIGHT, CONTRAST_DARK)
    monkeypatch.setattr(theme, "asks_for_contrast", lambda: True)
    assert current_theme() in (CONTRAST_LIGHT, CONTRAST_DARK)


@pytest.mark.parametrize(("points", "grows"), [(9, False), (20, True)])
def test_lanes_have_room_for_the_text_of_the_system(points, grows):
    code = (
        "from PySide6.QtWidgets import QApplication; app = QApplication([]); font = app.font();"
        f"font.setPointSize({points}); app.setFont(font);"
        "from timeline_app.gui.theme import BAR_HEIGHT, LANE_HEIGHT; from PySide6.QtGui import QFontMetrics;"
        "print(BAR_HEIGHT > 20, LANE_HEIGHT == BAR_HEIGHT + 10, BAR_HEIGHT >= QFontMetrics(app.font()).height())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == [str(grows), "True", "True"]
