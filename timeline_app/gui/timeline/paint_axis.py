"""The axis: two levels of ticks and fine lines through the lanes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from timeline_app.gui.theme import Theme, interface_font
from timeline_app.gui.timeline.zones import AXIS_HEIGHT, Zones
from timeline_app.layout.scale import TimeScale
from timeline_app.layout.ticks import coarse_step, fine_step, periods, ticks

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_axis(painter: QPainter, scale: TimeScale, zones: Zones, theme: Theme) -> None:
    """Both rows of labels and the grid down to the overview."""
    fine = fine_step(scale)
    painter.setFont(interface_font(0.85))
    for tick in ticks(scale, fine):
        x = round(scale.x(tick.at)) + 0.5
        painter.setPen(QPen(theme.grid, 1))
        painter.drawLine(QPointF(x, AXIS_HEIGHT - 4), QPointF(x, zones.overview_top))
        painter.setPen(theme.muted)
        painter.drawText(QRectF(x + 4, 22, 140, 18), LEFT, tick.label)
    font = interface_font(0.95, QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for period in periods(scale, coarse_step(fine)):
        x0, x1 = scale.x(period.start), scale.x(period.end)
        painter.setPen(QPen(theme.line, 1))
        painter.drawLine(QPointF(round(x0) + 0.5, 4), QPointF(round(x0) + 0.5, zones.overview_top))
        at = min(max(x0, 0) + 5, x1 - metrics.horizontalAdvance(period.label) - 10)
        if at >= x0:
            painter.setPen(theme.text)
            painter.drawText(QRectF(at, 3, 400, 20), LEFT, period.label)
