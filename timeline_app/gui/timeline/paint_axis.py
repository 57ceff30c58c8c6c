"""The axis: two levels of ticks, fine lines through the lanes, weekends and today."""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.ink import blend
from timeline_app.gui.timeline.zones import AXIS_HEIGHT, AXIS_ROW
from timeline_app.layout.scale import TimeScale
from timeline_app.layout.tick_words import ENGLISH, TickWords
from timeline_app.layout.ticks import Period, Tick, TickMaker, weekends
from timeline_app.model.instant import DAY

_COARSE_TOP, _FINE_TOP = 3, AXIS_ROW
_INDENT = 5  # pixels from a tick to its label
_TILE = 36  # rows of device pixels
_TODAY = "Today"
_WIDE_DAY = 6.0  # pixels from which on the whole day is marked
_TICK = 8  # whole device pixels at every quarter of a ratio, as the other heights here


@dataclass(frozen=True)
class Axis:
    """Ticks and periods of one window, made once a frame; `at` and `begin` are the pixels of both."""

    scale: TimeScale
    ticks: list[Tick]
    periods: list[Period]
    weekend: tuple[int, ...]
    at: list[float]
    begin: list[float]


def axis_of(scale: TimeScale, words: TickWords = ENGLISH, maker: TickMaker | None = None) -> Axis:
    """Both levels for a window; a maker that is kept has most of them from the frame before."""
    ticks, periods = (maker or TickMaker()).both(scale, words)
    x = scale.x
    return Axis(
        scale, ticks, periods, words.weekend, [x(tick.at) for tick in ticks], [x(part.start) for part in periods]
    )


def paint_ground(painter: QPainter, axis: Axis, height: int, brushes: Brushes, today: int | None = None) -> None:
    """The canvas with weekends, the lines of both levels, and today, over the whole width, below the axis.

    One row of pixels is made and laid over the height: upright lines, drawn one by one, cost more than all the rest.
    """
    theme, scale = brushes.theme, axis.scale
    row = _Row(scale, theme.canvas, brushes.ink.ratio)
    for start, end in weekends(scale, days=axis.weekend):
        row.stretch(start, end, theme.weekend)
    row.lines(axis.at, theme.grid)
    row.lines(axis.begin, theme.line)
    if today is not None:
        if DAY / scale.seconds_per_pixel >= _WIDE_DAY:
            row.stretch(today, today + DAY, blend(theme.accent, theme.canvas, 0.08))
        row.lines([scale.x(today)], blend(theme.accent, theme.canvas, 0.45))
    row.lay(painter, AXIS_HEIGHT, height)


class _Row:
    """One row of device pixels that is laid over a height."""

    def __init__(self, scale: TimeScale, ground: QColor, ratio: float) -> None:
        self._scale, self._ratio = scale, ratio
        self._wide = max(round(scale.width * ratio), 1)
        self._pixels = array("I", [ground.rgb()]) * self._wide

    def _place(self, seconds: int) -> int:
        return min(max(round(self._scale.x(seconds) * self._ratio), 0), self._wide)

    def stretch(self, start: int, end: int, color: QColor) -> None:
        """From one instant to another."""
        low, high = self._place(start), self._place(end)
        self._pixels[low:high] = array("I", [color.rgb()]) * (high - low)

    def lines(self, places: list[float], color: QColor) -> None:
        """A device pixel at each of some (logical) pixels."""
        number, wide, ratio, pixels = color.rgb(), self._wide, self._ratio, self._pixels
        for x in places:
            at = round(x * ratio)
            if 0 < at < wide:
                pixels[at] = number

    def lay(self, painter: QPainter, top: float, bottom: float) -> None:
        """Over the pixels from `top` to `bottom`."""
        rows = math.ceil(min((bottom - top) * self._ratio, _TILE))
        pixels = self._pixels.tobytes() * rows  # kept until it is painted: the image only points to it
        tile = QImage(pixels, self._wide, rows, self._wide * 4, QImage.Format.Format_RGB32)
        tile.setDevicePixelRatio(self._ratio)
        step, draw = rows / self._ratio, painter.drawImage
        if self._ratio == 1.0:
            for y in range(round(top), int(bottom) - rows + 1, rows):
                draw(0, y, tile)
                top = y + rows
        while top + step <= bottom:
            draw(QPointF(0, top), tile)
            top += step
        if top < bottom:
            rest = tile.copy(0, 0, self._wide, math.ceil((bottom - top) * self._ratio))
            painter.drawImage(QPointF(0, top), rest)


def paint_axis(painter: QPainter, axis: Axis, brushes: Brushes, today: int | None = None) -> None:
    """Both rows of labels over AXIS_HEIGHT pixels; the coarse one stays readable at the left edge."""
    ink, theme, scale = brushes.ink, brushes.theme, axis.scale
    row = _Row(scale, theme.canvas, ink.ratio)
    row.lines(axis.begin, theme.line)
    row.lay(painter, 0, AXIS_HEIGHT - _TICK)
    row.lines(axis.at, theme.line)
    row.lay(painter, AXIS_HEIGHT - _TICK, AXIS_HEIGHT)
    draw, known, pen, width = painter.drawPixmap, ink.get, brushes.fine, scale.width
    key = pen.key
    for tick, x in zip(axis.ticks, axis.at, strict=True):
        if -_INDENT <= x < width:  # a label that begins out of view would be cut
            words = known((tick.label, key, AXIS_ROW - 4))
            if words is None:
                ink.words(painter, x + _INDENT, _FINE_TOP, AXIS_ROW - 4, tick.label, pen)
            else:
                draw(round(x) + _INDENT, _FINE_TOP, words)
    taken = []
    for period, x0 in zip(axis.periods, axis.begin, strict=True):
        x1 = scale.x(period.end)
        wide = brushes.coarse.width(period.label)
        at = min(max(x0 + 5, 12.0), x1 - wide - 10)
        if at >= max(x0 + 4, 4.0):
            ink.words(painter, at, _COARSE_TOP, AXIS_ROW - 2, period.label, brushes.coarse)
            taken.append((at, at + wide))
    if today is not None:
        _today(painter, scale, today, taken, brushes)


def _today(painter: QPainter, scale: TimeScale, today: int, taken: list[tuple[float, float]], brushes: Brushes) -> None:
    """A mark at the foot of the axis, and the word where the names of the periods leave room."""
    x = scale.x(today)
    if DAY / scale.seconds_per_pixel >= _WIDE_DAY:
        x = (max(x, 0.0) + min(scale.x(today + DAY), scale.width)) / 2
    if not 0 <= x <= scale.width:
        return
    mark = brushes.ink.make(("today",), 10, 6, lambda ink: _triangle(ink, brushes))
    painter.drawPixmap(round(x) - 5, AXIS_HEIGHT - 6, mark)
    wide = brushes.today.width(_TODAY)
    left = min(max(x - wide / 2, 6.0), scale.width - wide - 6)
    if all(left > end + 8 or left + wide < begin - 8 for begin, end in taken):
        brushes.ink.words(painter, left, _COARSE_TOP, AXIS_ROW - 2, _TODAY, brushes.today)


def _triangle(painter: QPainter, brushes: Brushes) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brushes.theme.accent)
    painter.drawPolygon([QPointF(0.5, 0), QPointF(9.5, 0), QPointF(5, 6)])
