"""The axis: two levels of ticks, fine lines through the lanes, weekends and today."""

from __future__ import annotations

from dataclasses import dataclass

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
    theme, scale, ink = brushes.theme, axis.scale, brushes.ink
    high = bottom - top
    for start, end in weekends(scale):
        x0, x1 = round(max(scale.x(start), 0.0)), round(min(scale.x(end), scale.width))
        painter.fillRect(x0, round(top), x1 - x0, round(high), theme.weekend)
    for tick in axis.ticks:
        ink.line(painter, scale.x(tick.at), top, high, theme.grid)
    for period in axis.periods:
        x = scale.x(period.start)
        if x > 0:
            ink.line(painter, x, top, high, theme.line)
    if today is not None and scale.left <= today < scale.right:
        ink.line(painter, scale.x(today), top, high, clear(theme.accent, 0.45))


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
