"""Points from pixmaps that are drawn once, and single bars of any kind."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPixmap

from timeline_app.gui.theme import BAR_HEIGHT
from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.ink import clear
from timeline_app.gui.timeline.marks import (
    GONE,
    PALE,
    STATUSES,
    WITHIN,
    Mark,
    fades,
    outer,
    paint_chevrons,
    paint_dot,
)

DOT_BOX = BAR_HEIGHT  # pixels of the pixmap of a point, its centre in the middle
_EDGE = 4  # pixels beyond the ends: a denied bar's line


def dot(brushes: Brushes, status: int, approximate: bool, tone: int, dim: bool) -> QPixmap:
    """The pixmap of a point; `status` and `tone` are numbers (places in STATUSES and among the tones)."""
    key = ("dot", status, approximate, tone, dim)
    found = brushes.ink.get(key)
    if found is not None:
        return found
    color, ground = brushes.tone(tone, dim), brushes.ground
    return brushes.ink.make(
        key,
        DOT_BOX,
        DOT_BOX,
        lambda ink: paint_dot(ink, QPointF(DOT_BOX / 2, DOT_BOX / 2), STATUSES[status], approximate, color, ground),
    )


def draw_fades(painter: QPainter, brushes: Brushes, mark: Mark, top: float, view: float, tone: QColor) -> None:
    """What lies over a bar whose ends are not firm: gradients of the ground, and chevrons where a side is open.

    `top` is a whole number of device pixels, as the bar's.
    """
    ratio = brushes.ink.ratio
    for left_x, left_share, right_x, right_share in fades(mark):
        left = max(left_x - (_EDGE if left_share == GONE else 0), -1.0)
        right = min(right_x + (_EDGE if right_share == GONE else 0), view + 1.0)
        if right <= left:
            continue
        left, right = round(left * ratio) / ratio, round(right * ratio) / ratio
        area = QRectF(left, top, right - left, BAR_HEIGHT)
        if left_share == right_share:
            painter.fillRect(area, clear(brushes.ground, left_share))
            continue
        gradient = QLinearGradient(left_x, 0, right_x, 0)
        gradient.setColorAt(0, clear(brushes.ground, left_share))
        gradient.setColorAt(1, clear(brushes.ground, right_share))
        painter.fillRect(area, QBrush(gradient))
    if mark.open_start or mark.open_end:
        paint_chevrons(painter, mark, top, view, tone)


def draw_bar(
    painter: QPainter, brushes: Brushes, mark: Mark, top: int, view: float, tone: int, dim: bool = False
) -> None:
    """One bar of any kind: a firm one, and what fades over it."""
    import numpy as np

    from timeline_app.gui.timeline.bars import draw_firm

    ratio = brushes.ink.ratio
    x0, x1, y = (np.array([round(at * ratio)]) for at in (*outer(mark), top))
    kind = PALE if mark.kind == WITHIN and mark.approximate else mark.kind
    looks = tuple(np.array([number]) for number in (kind, STATUSES.index(mark.status), tone, int(dim)))
    painter.save()
    painter.scale(1 / ratio, 1 / ratio)
    draw_firm(painter, brushes, (x0, x1), y, looks, round(view * ratio))
    painter.restore()
    draw_fades(painter, brushes, mark, round(top * ratio) / ratio, view, brushes.tone(tone, dim))
