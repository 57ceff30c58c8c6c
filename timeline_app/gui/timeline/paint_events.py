"""Marks and labels of the events in view."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QLinearGradient, QPainter, QPen

from timeline_app.gui.theme import BAR_HEIGHT, LANE_HEIGHT, Theme, interface_font
from timeline_app.gui.timeline.content import Content
from timeline_app.layout.scene import Scene

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_scene(painter: QPainter, scene: Scene, content: Content, theme: Theme, chosen: set[int]) -> None:
    """All boxes of the scene; the painter stands at the top of the first lane."""
    font = interface_font()
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for at in range(len(scene)):
        index = int(scene.index[at])
        top = scene.lane[at] * LANE_HEIGHT + (LANE_HEIGHT - BAR_HEIGHT) / 2
        mark = QRectF(scene.x0[at], top, scene.x1[at] - scene.x0[at], BAR_HEIGHT)
        tone = theme.tone(int(content.columns.tone[index]))
        painter.setPen(Qt.PenStyle.NoPen)
        clear = tone.toRgb()
        clear.setAlpha(0)
        brush = QLinearGradient(QPointF(mark.left(), 0), QPointF(mark.right(), 0))
        brush.setColorAt(0, tone)
        brush.setColorAt(1, tone)
        painter.setBrush(brush)
        painter.drawRoundedRect(mark, 4, 4)
        if index in chosen:
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(mark.adjusted(-3, -3, 3, 3), 6, 6)
        room = min(scene.room[at], scene.width[at])
        if room > 20:
            inside = scene.label[at] < mark.right() and scene.label[at] > mark.left()
            painter.setPen(theme.on_accent if inside else theme.text)
            words = metrics.elidedText(content.title(index), Qt.TextElideMode.ElideRight, room + 1)
            painter.drawText(QRectF(scene.label[at], top, room + 4, BAR_HEIGHT), LEFT, words)
