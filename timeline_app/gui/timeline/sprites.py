"""Bars and points from pixmaps that are drawn once: two blits for a bar of any length.

A bar is drawn once at a great length; its left part is anchored at the left end and its right part at the right
end. Patterns repeat every _PERIOD pixels, so both parts meet without a seam if the length that was drawn differs
from the wanted one by whole periods: one pixmap for each remainder.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPixmap

from timeline_app.gui.theme import BAR_HEIGHT
from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.ink import clear
from timeline_app.gui.timeline.marks import (
    FLOATING,
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
_LONG = 160
_EDGE = 3  # pixels beyond the ends: a denied bar's line
_CAP = 10
_PATTERNED = (Status.ALLEGED, Status.HYPOTHETICAL)


def dot(brushes: Brushes, status: Status, approximate: bool, tone: QColor) -> QPixmap:
    """The pixmap of a point."""
    key = ("dot", status, approximate, tone.rgb())
    found = brushes.ink.get(key)
    if found is not None:
        return found
    return brushes.ink.make(
        key, DOT_BOX, DOT_BOX, lambda ink: paint_dot(ink, QPointF(10, 10), status, approximate, tone, brushes.ground)
    )


def draw_bar(painter: QPainter, brushes: Brushes, mark: Mark, top: int, view: float, tone: QColor) -> None:
    """A bar of any kind: two blits, and gradients of the ground over uncertain ends."""
    _sliced(painter, brushes, mark, top, view, tone)
    for x0, share0, x1, share1 in fades(mark):
        left, right = max(round(x0), -1), min(round(x1), round(view) + 1)
        if right <= left:
            continue
        if share0 == share1:
            painter.fillRect(left, top, right - left, BAR_HEIGHT, clear(brushes.ground, share0))
            continue
        gradient = QLinearGradient(x0, 0, x1, 0)
        gradient.setColorAt(0, clear(brushes.ground, share0))
        gradient.setColorAt(1, clear(brushes.ground, share1))
        painter.fillRect(left, top, right - left, BAR_HEIGHT, QBrush(gradient))
    if mark.open_start or mark.open_end:
        paint_chevrons(painter, mark, top, view, tone)


def _sliced(painter: QPainter, brushes: Brushes, mark: Mark, top: int, view: float, tone: QColor) -> None:
    x0, x1 = map(round, outer(mark))
    if x0 < -_PERIOD * 4:  # what is far out of view is left out, in whole periods
        x0 += -(x0 + _PERIOD * 4) // _PERIOD * _PERIOD
    if x1 > view + _PERIOD * 4:
        x1 -= int(x1 - view - _PERIOD * 4) // _PERIOD * _PERIOD
    wide = x1 - x0
    patterned = mark.kind == FLOATING or mark.status in _PATTERNED
    drawn = _LONG + (wide % _PERIOD if patterned else 0)
    kind = PALE if mark.kind == WITHIN and mark.approximate else mark.kind
    source = _bar(brushes, kind, mark.status, tone, drawn)
    ratio = brushes.ink.ratio
    first = min(wide - _CAP, _LONG - _CAP) if wide > 2 * _CAP else wide // 2
    last = wide - first if wide - first <= _LONG // 2 else _CAP
    high = BAR_HEIGHT * ratio

    def piece(x: float, at: float, length: float) -> None:
        painter.drawPixmap(QRectF(x, top, length, BAR_HEIGHT), source, QRectF(at * ratio, 0, length * ratio, high))

    piece(x0 - _EDGE, 0, _EDGE + first)
    at, rest = x0 + first, wide - first - last
    while rest > 0:
        step = min(rest, _LONG - 8 * _PERIOD)
        piece(at, _EDGE + first % _PERIOD + 2 * _PERIOD, step)
        at, rest = at + step, rest - step
        first += step
    piece(x1 - last, _EDGE + drawn - last, last + _EDGE)


def _bar(brushes: Brushes, kind: int, status: Status, tone: QColor, length: int) -> QPixmap:
    key = ("bar", kind, status, tone.rgb(), length)
    found = brushes.ink.get(key)
    if found is not None:
        return found
    x0, x1 = float(_EDGE), float(_EDGE + length)
    mark = Mark(x0, x1, x0, x1, kind, status)
    return brushes.ink.make(key, x1 + _EDGE, BAR_HEIGHT, lambda ink: paint_bar(ink, mark, tone, brushes.ground))
