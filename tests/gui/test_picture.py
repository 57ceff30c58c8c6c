from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from tests.gui.timeline.conftest import crowd, documents, event, small
from timeline_app.errors import TimelineError
from timeline_app.gui.picture import _Picture, write_picture
from timeline_app.gui.theme import DARK, LIGHT
from timeline_app.gui.timeline.brushes import brushes_of
from timeline_app.model.timeline import Timeline


@pytest.mark.parametrize("timeline", [small(), crowd(60), Timeline(documents(1), (event("waits", None),)), Timeline()])
def test_a_picture_is_written(qapp, tmp_path, timeline):
    write_picture(timeline, tmp_path / "timeline.png", width=1000, scale=1.5)
    image = QImage(str(tmp_path / "timeline.png"))
    assert image.width() == 1500
    assert image.height() > 300


def test_a_larger_timeline_makes_a_higher_picture(qapp, tmp_path):
    heights = []
    for timeline in (small(), crowd(200)):
        write_picture(timeline, tmp_path / "timeline.png", width=800, theme=DARK, scale=1.0)
        heights.append(QImage(str(tmp_path / "timeline.png")).height())
    assert heights[0] < heights[1]


def test_what_cannot_be_written_is_told(qapp, tmp_path):
    with pytest.raises(TimelineError, match="could not be written"):
        write_picture(small(), tmp_path / "missing" / "timeline.png")


@pytest.mark.parametrize(("articles", "title"), [(8, "Event a"), (9, "[1, 3] Event a")])
def test_where_colours_begin_anew_numbers_tell_articles_apart(qapp, articles, title):
    both = event("a", "2020")
    both = replace(both, mentions=both.mentions + event("b", "2020", document="d2").mentions)
    picture = _Picture(Timeline(documents(articles), (both,)), 800, brushes_of(LIGHT, 1.0), 0)
    assert [one.title for one in picture.timeline.events] == [title]
