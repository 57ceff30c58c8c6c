"""Bars and points from pixmaps that are drawn once: two blits for a bar of any length.

A bar is drawn once at a great length; its left part is anchored at the left end and its right part at the right
end. Patterns repeat every _PERIOD pixels, so both parts meet without a seam if the length that was drawn differs
from the wanted one by whole periods: one pixmap for each remainder.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QPainter, QPixmap

from timeline_app.gui.theme import BAR_HEIGHT
from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.marks import (
    FLOATING,
    STRETCH,
    Mark,
    bar_area,
    faded,
    is_soft,
    paint_bar,
    paint_chevrons,
    paint_dot,
)
from timeline_app.model.event import Status

DOT_BOX = 20  # pixels of the pixmap of a point, its centre in the middle
_PERIOD = 10
_LONG = 600
_EDGE = 3  # pixels beyond the ends: a denied bar's line
_CAP = 10
_PATTERNED = (Status.ALLEGED, Status.HYPOTHETICAL)


def dot(brushes: Brushes, status: Status, approximate: bool, tone: int, dim: bool) -> QPixmap:
    """The pixmap of a point."""
    key = ("dot", status, approximate, tone % 8, dim)
    found = brushes.ink.get(key)
    if found is not None:
        return found
    color, ground = brushes.tone(tone, dim), brushes.theme.canvas
    return brushes.ink.make(
        key, DOT_BOX, DOT_BOX, lambda ink: paint_dot(ink, QPointF(10, 10), status, approximate, color, ground)
    )


def draw_bar(painter: QPainter, brushes: Brushes, mark: Mark, top: float, view: float, tone: int, dim: bool) -> None:
    """A bar of any kind, as quick as it can be."""
    if not is_soft(mark):
        _sliced(painter, brushes, mark, top, view, tone, dim)
        return
    color, ground = brushes.tone(tone, dim), brushes.theme.canvas
    if mark.status is Status.HAPPENED:
        area = bar_area(mark, top, view)
        painter.fillRect(area, QBrush(faded(mark, area, color, 1.0 if mark.kind == STRETCH else 0.42)))
        if mark.open_start or mark.open_end:
            paint_chevrons(painter, mark, area, view, color)
        return
    paint_bar(painter, mark, top, view, color, ground)


def _sliced(painter: QPainter, brushes: Brushes, mark: Mark, top: float, view: float, tone: int, dim: bool) -> None:
    x0, x1 = round(mark.x0), round(mark.x1)
    if x0 < -_PERIOD * 4:  # what is far out of view is left out, in whole periods
        x0 += -(x0 + _PERIOD * 4) // _PERIOD * _PERIOD
    if x1 > view + _PERIOD * 4:
        x1 -= int(x1 - view - _PERIOD * 4) // _PERIOD * _PERIOD
    wide = x1 - x0
    patterned = mark.kind == FLOATING or mark.status in _PATTERNED
    drawn = _LONG + (wide % _PERIOD if patterned else 0)
    source = _bar(brushes, mark.kind, mark.status, tone, dim, drawn)
    ratio = brushes.ink.ratio
    first = min(wide - _CAP, _LONG - _CAP) if wide > 2 * _CAP else wide // 2
    last = wide - first if wide - first <= _LONG // 2 else _CAP
    high = BAR_HEIGHT * ratio

    def piece(x: float, at: float, length: float) -> None:
        painter.drawPixmap(QRectF(x, top, length, BAR_HEIGHT), source, QRectF(at * ratio, 0, length * ratio, high))

    piece(x0 - _EDGE, 0, _EDGE + first)
    at, rest = x0 + first, wide - first - last
    while rest > 0:
        step = min(rest, _LONG - 6 * _PERIOD)
        piece(at, _EDGE + first % _PERIOD + 2 * _PERIOD, step)
        at, rest = at + step, rest - step
        first += step
    piece(x1 - last, _EDGE + drawn - last, last + _EDGE)


def _bar(brushes: Brushes, kind: int, status: Status, tone: int, dim: bool, length: int) -> QPixmap:
    key = ("bar", kind, status, tone % 8, dim, length)
    found = brushes.ink.get(key)
    if found is not None:
        return found
    x1 = float(_EDGE + length)
    sure = (float(_EDGE), x1) if kind == STRETCH else (float(_EDGE), float(_EDGE))
    mark = Mark(float(_EDGE), x1, *sure, kind, status)
    color, ground = brushes.tone(tone, dim), brushes.theme.canvas
    return brushes.ink.make(key, x1 + _EDGE, BAR_HEIGHT, lambda ink: paint_bar(ink, mark, 0, x1 + 100, color, ground))
