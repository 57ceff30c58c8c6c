"""Bars and points from pixmaps that are drawn once: two blits for a bar of any length.

A bar is drawn once at a great length; its left part is anchored at the left end and its right part at the right
end. Patterns repeat every _PERIOD pixels, so both parts meet without a seam if the length that was drawn differs
from the wanted one by whole periods: one pixmap for each remainder.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPixmap

from timeline_app.gui.theme import BAR_HEIGHT
from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.ink import clear
from timeline_app.gui.timeline.marks import (
    FLOATING,
    GONE,
    PALE,
    WITHIN,
    Mark,
    fades,
    outer,
    paint_bar,
    paint_chevrons,
    paint_dot,
)
from timeline_app.model.event import Status

DOT_BOX = 20  # pixels of the pixmap of a point, its centre in the middle
_PERIOD = 5
_LONG, _LONG_PATTERN = 640, 120
_EDGE = 3  # pixels beyond the ends: a denied bar's line
_CAP = 10
STATUSES = tuple(Status)  # as layout.columns.STATUSES
_PATTERNED = (STATUSES.index(Status.ALLEGED), STATUSES.index(Status.HYPOTHETICAL))


def dot(brushes: Brushes, status: int, approximate: bool, tone: int, dim: bool) -> QPixmap:
    """The pixmap of a point; `status` and `tone` are numbers (places in STATUSES and among the tones)."""
    key = ("dot", status, approximate, tone, dim)
    found = brushes.ink.get(key)
    if found is not None:
        return found
    color, ground = brushes.tone(tone, dim), brushes.ground
    return brushes.ink.make(
        key, DOT_BOX, DOT_BOX, lambda ink: paint_dot(ink, QPointF(10, 10), STATUSES[status], approximate, color, ground)
    )


def draw_bar(
    painter: QPainter, brushes: Brushes, mark: Mark, top: int, view: float, tone: int, dim: bool = False
) -> None:
    """A bar of any kind: two blits, and gradients of the ground over uncertain ends."""
    x0, x1 = outer(mark)
    kind = PALE if mark.kind == WITHIN and mark.approximate else mark.kind
    draw_firm(painter, brushes, round(x0), round(x1), top, kind, STATUSES.index(mark.status), tone, dim, view)
    for left_x, left_share, right_x, right_share in fades(mark):
        left = max(round(left_x) - (_EDGE if left_share == GONE else 0), -1)
        right = min(round(right_x) + (_EDGE if right_share == GONE else 0), round(view) + 1)
        if right <= left:
            continue
        if left_share == right_share:
            painter.fillRect(left, top, right - left, BAR_HEIGHT, clear(brushes.ground, left_share))
            continue
        gradient = QLinearGradient(left_x, 0, right_x, 0)
        gradient.setColorAt(0, clear(brushes.ground, left_share))
        gradient.setColorAt(1, clear(brushes.ground, right_share))
        painter.fillRect(left, top, right - left, BAR_HEIGHT, QBrush(gradient))
    if mark.open_start or mark.open_end:
        paint_chevrons(painter, mark, top, view, brushes.tone(tone, dim))


def draw_firm(
    painter: QPainter,
    brushes: Brushes,
    x0: int,
    x1: int,
    top: int,
    kind: int,
    status: int,
    tone: int,
    dim: bool,
    view: float,
) -> None:
    """A bar with firm ends at whole pixels."""
    if x0 < -_PERIOD * 4:  # what is far out of view is left out, in whole periods
        x0 += -(x0 + _PERIOD * 4) // _PERIOD * _PERIOD
    if x1 > view + _PERIOD * 4:
        x1 -= int(x1 - view - _PERIOD * 4) // _PERIOD * _PERIOD
    wide = x1 - x0
    drawn = _LONG_PATTERN + wide % _PERIOD if kind == FLOATING or status in _PATTERNED else _LONG
    source = brushes.bars.get((kind, status, tone, dim, drawn))
    if source is None:
        source = brushes.bars[kind, status, tone, dim, drawn] = _bar(brushes, kind, status, tone, dim, drawn)
    ratio, draw = brushes.ink.ratio, painter.drawPixmap
    high = round(BAR_HEIGHT * ratio)
    first = min(wide - _CAP, drawn - 2 * _CAP) if wide > 2 * _CAP else wide // 2
    length = first + _EDGE
    draw(x0 - _EDGE, top, length, BAR_HEIGHT, source, 0, 0, round(length * ratio), high)
    last = min(wide - first, _CAP)
    at, rest = x0 + first, wide - first - last
    while rest > 0:
        step = min(rest, drawn - 8 * _PERIOD)
        begin = round((_EDGE + (at - x0) % _PERIOD + 2 * _PERIOD) * ratio)
        draw(at, top, step, BAR_HEIGHT, source, begin, 0, round(step * ratio), high)
        at, rest = at + step, rest - step
    begin, length = round((_EDGE + drawn - last) * ratio), last + _EDGE
    draw(x1 - last, top, length, BAR_HEIGHT, source, begin, 0, round(length * ratio), high)


def _bar(brushes: Brushes, kind: int, status: int, tone: int, dim: bool, length: int) -> QPixmap:
    x0, x1 = float(_EDGE), float(_EDGE + length)
    mark = Mark(x0, x1, x0, x1, kind, STATUSES[status])
    color = brushes.tone(tone, dim)
    return brushes.ink.drawn(x1 + _EDGE, BAR_HEIGHT, lambda ink: paint_bar(ink, mark, color, brushes.ground))
