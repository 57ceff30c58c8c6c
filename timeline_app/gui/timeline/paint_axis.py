"""The axis: two levels of ticks, fine lines through the lanes, weekends and today."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from timeline_app.gui.timeline.brushes import Brushes
from timeline_app.gui.timeline.ink import clear
from timeline_app.gui.timeline.zones import AXIS_HEIGHT
from timeline_app.layout.scale import TimeScale
from timeline_app.layout.ticks import ENGLISH, TickWords, coarse_step, fine_step, periods, ticks, weekends

_COARSE_TOP, _FINE_TOP = 3.0, 22.0


def paint_grid(
    painter: QPainter, scale: TimeScale, top: float, bottom: float, brushes: Brushes, today: int | None = None
) -> None:
    """Weekends, the lines of both levels, and today, behind the lanes."""
    theme, snap = brushes.theme, brushes.ink.snap
    for start, end in weekends(scale):
        x0, x1 = max(scale.x(start), 0.0), min(scale.x(end), scale.width)
        painter.fillRect(QRectF(x0, top, x1 - x0, bottom - top), theme.weekend)
    fine = fine_step(scale)
    half = 0.5 / brushes.ink.ratio
    painter.setPen(QPen(theme.grid, 1 / brushes.ink.ratio if brushes.ink.ratio > 1 else 1))
    lines = []
    for tick in ticks(scale, fine):
        x = snap(scale.x(tick.at), 0).x() + half
        lines.append(QLineF(x, top, x, bottom))
    painter.drawLines(lines)
    painter.setPen(QPen(theme.line, 1))
    lines = []
    for period in periods(scale, coarse_step(fine)):
        x = snap(scale.x(period.start), 0).x() + half
        if x > 0:
            lines.append(QLineF(x, top, x, bottom))
    painter.drawLines(lines)
    if today is not None and scale.left <= today < scale.right:
        painter.setPen(QPen(clear(theme.accent, 0.55), 1, Qt.PenStyle.DashLine))
        x = snap(scale.x(today), 0).x() + half
        painter.drawLine(QLineF(x, top, x, bottom))


def paint_axis(painter: QPainter, scale: TimeScale, brushes: Brushes, words: TickWords = ENGLISH) -> None:
    """Both rows of labels over AXIS_HEIGHT pixels; the coarse one stays readable at the left edge."""
    ink, theme = brushes.ink, brushes.theme
    painter.fillRect(QRectF(0, 0, scale.width, AXIS_HEIGHT), theme.canvas)
    half = 0.5 / ink.ratio
    fine = fine_step(scale)
    painter.setPen(QPen(theme.line, 1))
    for tick in ticks(scale, fine, words):
        x = scale.x(tick.at)
        if x >= -4:
            at = ink.snap(x, 0).x() + half
            painter.drawLine(QLineF(at, AXIS_HEIGHT - 6, at, AXIS_HEIGHT))
        if -200 < x < scale.width:
            ink.words(painter, x + 5, _FINE_TOP, 18, tick.label, brushes.fine)
    for period in periods(scale, coarse_step(fine), words):
        x0, x1 = scale.x(period.start), scale.x(period.end)
        if x0 > 0:
            at = ink.snap(x0, 0).x() + half
            painter.drawLine(QLineF(at, 4, at, AXIS_HEIGHT))
        wide = brushes.coarse.width(period.label)
        at = min(max(x0 + 5, 12.0), x1 - wide - 10)
        if at >= max(x0 + 4, 4.0):
            ink.words(painter, at, _COARSE_TOP, 20, period.label, brushes.coarse)
