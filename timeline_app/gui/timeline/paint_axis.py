"""The axis: two levels of ticks, fine lines through the lanes, weekends and today."""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.ink import blend
from timeline_app.gui.timeline.zones import AXIS_HEIGHT
from timeline_app.layout.scale import TimeScale
from timeline_app.layout.ticks import ENGLISH, Period, Tick, TickWords, coarse_step, fine_step, periods, ticks, weekends

_COARSE_TOP, _FINE_TOP = 3.0, 22.0
_TILE = 32  # rows of device pixels


@dataclass(frozen=True)
class Axis:
    """Ticks and periods of one window, made once a frame."""

    scale: TimeScale
    ticks: list[Tick]
    periods: list[Period]


def axis_of(scale: TimeScale, words: TickWords = ENGLISH) -> Axis:
    """Both levels for a window."""
    fine = fine_step(scale)
    return Axis(scale, ticks(scale, fine, words), periods(scale, coarse_step(fine), words))


def paint_ground(painter: QPainter, axis: Axis, height: int, brushes: Brushes, today: int | None = None) -> None:
    """The canvas with weekends, the lines of both levels, and today, over the whole width.

    One row of pixels is made and laid over the height: upright lines, drawn one by one, cost more than all the rest.
    """
    theme, scale, ratio = brushes.theme, axis.scale, brushes.ink.ratio
    wide = max(round(scale.width * ratio), 1)
    row = array("I", [theme.canvas.rgb()]) * wide

    def place(seconds: int) -> int:
        return min(max(round(scale.x(seconds) * ratio), 0), wide)

    for start, end in weekends(scale):
        low, high = place(start), place(end)
        row[low:high] = array("I", [theme.weekend.rgb()]) * (high - low)
    lines = [(tick.at, theme.grid) for tick in axis.ticks] + [(period.start, theme.line) for period in axis.periods]
    if today is not None:
        lines.append((today, blend(theme.accent, theme.canvas, 0.45)))
    for seconds, color in lines:
        at = place(seconds)
        if 0 < at < wide:
            row[at] = color.rgb()
    pixels = row.tobytes() * _TILE  # kept until it is painted: the image only points to it
    tile = QImage(pixels, wide, _TILE, wide * 4, QImage.Format.Format_RGB32)
    tile.setDevicePixelRatio(ratio)
    for at in range(0, math.ceil(height * ratio), _TILE):
        painter.drawImage(QPointF(0, at / ratio), tile)


def paint_axis(painter: QPainter, axis: Axis, brushes: Brushes) -> None:
    """Both rows of labels over AXIS_HEIGHT pixels; the coarse one stays readable at the left edge."""
    ink, theme, scale = brushes.ink, brushes.theme, axis.scale
    painter.fillRect(0, 0, round(scale.width), AXIS_HEIGHT, theme.canvas)
    for tick in axis.ticks:
        x = scale.x(tick.at)
        ink.line(painter, x, AXIS_HEIGHT - 6, 6, theme.line)
        if -200 < x < scale.width:
            ink.words(painter, x + 5, _FINE_TOP, 18, tick.label, brushes.fine)
    for period in axis.periods:
        x0, x1 = scale.x(period.start), scale.x(period.end)
        if x0 > 0:
            ink.line(painter, x0, 4, AXIS_HEIGHT - 4, theme.line)
        wide = brushes.coarse.width(period.label)
        at = min(max(x0 + 5, 12.0), x1 - wide - 10)
        if at >= max(x0 + 4, 4.0):
            ink.words(painter, at, _COARSE_TOP, 20, period.label, brushes.coarse)
