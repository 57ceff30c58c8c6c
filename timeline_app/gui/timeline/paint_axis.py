"""The axis: two levels of ticks, fine lines through the lanes, weekends and today.

Lines are filled rectangles of a device pixel: crisp at every ratio, and many times quicker than drawn lines.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.ink import clear
from timeline_app.gui.timeline.zones import AXIS_HEIGHT
from timeline_app.layout.scale import TimeScale
from timeline_app.layout.ticks import ENGLISH, Period, Tick, TickWords, coarse_step, fine_step, periods, ticks, weekends

_COARSE_TOP, _FINE_TOP = 3.0, 22.0


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


def paint_grid(
    painter: QPainter, axis: Axis, top: float, bottom: float, brushes: Brushes, today: int | None = None
) -> None:
    """Weekends, the lines of both levels, and today, behind the lanes."""
    theme, scale, ratio = brushes.theme, axis.scale, brushes.ink.ratio
    thin, high = 1 / ratio, bottom - top
    for start, end in weekends(scale):
        x0, x1 = max(scale.x(start), 0.0), min(scale.x(end), scale.width)
        painter.fillRect(QRectF(round(x0), top, round(x1) - round(x0), high), theme.weekend)
    for tick in axis.ticks:
        painter.fillRect(QRectF(round(scale.x(tick.at) * ratio) / ratio, top, thin, high), theme.grid)
    for period in axis.periods:
        x = scale.x(period.start)
        if x > 0:
            painter.fillRect(QRectF(round(x * ratio) / ratio, top, thin, high), theme.line)
    if today is not None and scale.left <= today < scale.right:
        x = round(scale.x(today) * ratio) / ratio
        painter.fillRect(QRectF(x, top, 1, high), clear(theme.accent, 0.45))


def paint_axis(painter: QPainter, axis: Axis, brushes: Brushes) -> None:
    """Both rows of labels over AXIS_HEIGHT pixels; the coarse one stays readable at the left edge."""
    ink, theme, scale, ratio = brushes.ink, brushes.theme, axis.scale, brushes.ink.ratio
    thin = 1 / ratio
    painter.fillRect(QRectF(0, 0, scale.width, AXIS_HEIGHT), theme.canvas)
    for tick in axis.ticks:
        x = scale.x(tick.at)
        painter.fillRect(QRectF(round(x * ratio) / ratio, AXIS_HEIGHT - 6, thin, 6), theme.line)
        if -200 < x < scale.width:
            ink.words(painter, x + 5, _FINE_TOP, 18, tick.label, brushes.fine)
    for period in axis.periods:
        x0, x1 = scale.x(period.start), scale.x(period.end)
        if x0 > 0:
            painter.fillRect(QRectF(round(x0 * ratio) / ratio, 4, thin, AXIS_HEIGHT - 4), theme.line)
        wide = brushes.coarse.width(period.label)
        at = min(max(x0 + 5, 12.0), x1 - wide - 10)
        if at >= max(x0 + 4, 4.0):
            ink.words(painter, at, _COARSE_TOP, 20, period.label, brushes.coarse)
