import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from tests.gui.timeline.conftest import documents, event
from timeline_app.gui.theme import BAR_HEIGHT, LIGHT
from timeline_app.gui.timeline.atlas import Atlas
from timeline_app.gui.timeline.bars import draw_firm
from timeline_app.gui.timeline.brushes import brushes_of
from timeline_app.gui.timeline.fragments import FIELDS, draw_pieces, fragment
from timeline_app.gui.timeline.marks import FLOATING, PALE, STATUSES, STRETCH, WITHIN, Mark, paint_bar
from timeline_app.gui.timeline.paint_labels import Budget, label_pieces, labels_of
from timeline_app.model.instant import instant
from timeline_app.model.timeline import Timeline

pytestmark = pytest.mark.usefixtures("qapp")


def sheet(width=900, height=40, color=Qt.GlobalColor.white):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(color)
    return image


def filled(color):
    return lambda painter: painter.fillRect(QRectF(0, 0, 500, 40), QColor(color))


def numbers(*values):
    return np.array(values, dtype=np.int64)


def test_pictures_come_back_where_they_are_wanted():
    atlas, image = Atlas(20, 1.0), sheet()
    slots = numbers(atlas.add(1, 30, filled("red")), atlas.add(2, 50, filled("blue")))
    assert atlas.find([2, 7, 1]).tolist() == [slots[1], -1, slots[0]]
    painter = QPainter(image)
    atlas.draw(painter, slots, atlas.pieces(slots, numbers(10, 100), numbers(5, 15)))
    painter.end()
    for x, y, color in ((10, 5, "red"), (39, 24, "red"), (40, 5, "white"), (100, 15, "blue"), (149, 34, "blue")):
        assert image.pixelColor(x, y) == QColor(color)
    assert image.pixelColor(9, 5) == image.pixelColor(10, 25) == image.pixelColor(150, 20) == QColor("white")


def test_only_the_rows_with_ink_are_drawn():
    atlas, image = Atlas(20, 2.0), sheet()
    slot = numbers(atlas.add(1, 30, filled("red"), (4, 16)))
    painter = QPainter(image)
    atlas.draw(painter, slot, atlas.pieces(slot, numbers(0), numbers(0)))
    painter.end()
    assert [image.pixelColor(5, y) == QColor("red") for y in (7, 8, 31, 32)] == [False, True, True, False]


def test_the_oldest_shelf_goes_and_what_is_in_view_stays():
    atlas = Atlas(20, 1.0, most=1)  # one page
    for key in range(16 * 2):  # two to a shelf
        atlas.begin_frame()
        atlas.add(key, 500, filled("red"))
    atlas.begin_frame()
    assert (atlas.find([0, 1]) >= 0).all()
    atlas.add(500, 500, filled("red"))
    assert atlas.find([0, 2, 3, 4]).tolist()[1:3] == [-1, -1]
    assert (atlas.find([0, 1, 4, 5, 500]) >= 0).all()
    atlas.begin_frame()
    assert (atlas.find(list(range(501))) >= 0).sum() == 31
    for key in range(200, 210):  # all are in view: there is another page
        atlas.add(key, 500, filled("red"))
    assert (atlas.find([0, 1, 4, 5, 500, *range(200, 210)]) >= 0).all()
    assert len(set(atlas.find([0, 1, 4, 5, 500, *range(200, 210)]).tolist())) == 15


def test_what_qt_does_not_check_is_checked():
    page, image = QPixmap(100, 40), sheet()
    page.fill(Qt.GlobalColor.red)
    painter = QPainter(image)
    good = np.array([fragment(0, 0, 100, 40)])
    draw_pieces(painter, [page], numbers(0), good)
    bad = [fragment(1, 0, 100, 40), fragment(0, 1, 100, 40), fragment(-1, 0, 10, 10), fragment(0, 0, -5, 10)]
    for row in bad:
        with pytest.raises(ValueError, match="beyond"):
            draw_pieces(painter, [page], numbers(0), np.array([row]))
    for table in (good.astype(np.float32), good[:, :9], np.zeros((1, 2 * FIELDS))[:, ::2]):
        with pytest.raises(ValueError, match="doubles"):
            draw_pieces(painter, [page], numbers(0), table)
    for pages in (numbers(1), numbers(-1), numbers(0, 0)):
        with pytest.raises(ValueError, match="page"):
            draw_pieces(painter, [page], pages, good)
    painter.end()


@pytest.mark.parametrize("kind", [STRETCH, WITHIN, FLOATING, PALE])
@pytest.mark.parametrize("status", range(len(STATUSES)))
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_bar_of_pieces_is_the_bar_in_one_piece(kind, status, ratio):
    brushes = brushes_of(LIGHT, ratio)
    for wide in (14, 23, 60, 131, 700):
        made, whole = sheet(round(900 * ratio), 60), sheet(round(900 * ratio), 60)
        painter = QPainter(made)
        looks = (numbers(kind), numbers(status), numbers(0), numbers(0))
        x0, x1 = 30, 30 + round(wide * ratio)
        draw_firm(painter, brushes, (numbers(x0), numbers(x1)), numbers(6), looks, made.width())
        painter.end()
        painter = QPainter(whole)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, 6)
        painter.setClipRect(0, 0, whole.width(), round(BAR_HEIGHT * ratio))
        painter.scale(ratio, ratio)
        mark = Mark(x0 / ratio, x1 / ratio, x0 / ratio, x1 / ratio, kind, STATUSES[status])
        paint_bar(painter, mark, brushes.tone(0, False), brushes.ground)
        painter.end()
        assert np.abs(pixels(made) - pixels(whole)).max() <= 32  # of 255: what blending twice rounds


def pixels(image):
    return np.frombuffer(image.constBits(), dtype=np.uint8).astype(int)


def test_a_label_that_has_to_wait_is_shown_as_it_was(view):
    bars = tuple(event(f"e{n}", "2001/2004", f"A bar that runs out of the view {n}") for n in range(6))
    view.set_timeline(Timeline(documents(), bars))
    view.frame(instant(1999), instant(2006))
    view.grab()
    x = view.camera.scale.x(instant(2005))
    view.camera.show(view.camera.scale.moved(x - 120))  # 120 pixels of the bars are left: their labels are cut
    frame = view.current_frame()
    labels = labels_of(frame.scene, np.zeros(len(frame.scene), dtype=bool), frame.scale.width)
    assert (labels.steps > 0).all()
    budget = Budget(seconds=0.0)
    dim = np.zeros(len(frame.scene), dtype=bool)
    (slots, _), waiting = label_pieces(frame.scene, labels, view.content, frame.brushes, dim, budget)
    assert budget.late == 5
    assert len(slots) == 6
    assert len(waiting) == 0
