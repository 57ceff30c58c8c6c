"""The axis: two levels of ticks, fine lines through the lanes, weekends and today."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QPainter, QPixmap

from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.ink import blend
from timeline_app.gui.timeline.zones import AXIS_HEIGHT
from timeline_app.layout.scale import TimeScale
from timeline_app.layout.ticks import ENGLISH, Period, Tick, TickWords, coarse_step, fine_step, periods, ticks, weekends

_COARSE_TOP, _FINE_TOP = 3.0, 22.0
_TILE = 32  # rows of pixels


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

    Some rows of pixels are drawn and laid over the height as tiles: upright lines, drawn one by one, are slow.
    """
    theme, scale, ink = brushes.theme, axis.scale, brushes.ink
    tile = brushes.tile
    if tile is None or tile.width() != round(scale.width * ink.ratio):
        tile = brushes.tile = QPixmap(round(scale.width * ink.ratio), round(_TILE * ink.ratio))
        tile.setDevicePixelRatio(ink.ratio)
    tile.fill(theme.canvas)
    rows = QPainter(tile)
    for start, end in weekends(scale):
        x0, x1 = round(max(scale.x(start), 0.0)), round(min(scale.x(end), scale.width))
        rows.fillRect(x0, 0, x1 - x0, _TILE, theme.weekend)
    for tick in axis.ticks:
        ink.line(rows, scale.x(tick.at), 0, _TILE, theme.grid)
    for period in axis.periods:
        x = scale.x(period.start)
        if x > 0:
            ink.line(rows, x, 0, _TILE, theme.line)
    if today is not None and scale.left <= today < scale.right:
        ink.line(rows, scale.x(today), 0, _TILE, blend(theme.accent, theme.canvas, 0.45))
    rows.end()
    for y in range(0, height, _TILE):  # quicker than drawTiledPixmap
        painter.drawPixmap(0, y, tile)


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
