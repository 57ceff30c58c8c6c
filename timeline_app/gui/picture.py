"""The whole timeline as a picture, drawn with the painter of the widget; needs no screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from timeline_app.errors import TimelineError
from timeline_app.gui.theme import LANE_HEIGHT, LIGHT, Theme, interface_font
from timeline_app.gui.timeline.content import content_of, label_widths
from timeline_app.gui.timeline.paint_axis import paint_axis
from timeline_app.gui.timeline.zones import AXIS_HEIGHT, Zones
from timeline_app.layout.scale import TimeScale
from timeline_app.model.timeline import Timeline

MARGIN = 32
TITLE_HEIGHT = 64
ROW = 24


def write_picture(timeline: Timeline, path: Path, width: int = 1600, theme: Theme = LIGHT, scale: float = 2.0) -> None:
    """Write a PNG. Needs a QGuiApplication (offscreen will do); raises TimelineError if it can't be written."""
    from timeline_app.gui.timeline.paint_events import paint_scene
    from timeline_app.layout.lanes import assign_lanes
    from timeline_app.layout.scene import build_scene

    content = content_of(timeline)
    first, last = content.columns.extent
    view = TimeScale.framing(first, last, width - 2 * MARGIN, 16, 48)
    widths = label_widths(content, QFontMetricsF(interface_font()), QFontMetricsF(interface_font(0.85)))
    lanes = assign_lanes(content.columns, widths, view.seconds_per_pixel, view.right)
    scene = build_scene(content.columns, lanes, view, 0, lanes.count)
    body = AXIS_HEIGHT + 8 + lanes.count * LANE_HEIGHT + 16
    waiting = ROW * (len(timeline.waiting) + 2) if timeline.waiting else 0
    height = TITLE_HEIGHT + body + waiting + MARGIN
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(theme.canvas)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _title(painter, timeline, theme)
    painter.translate(MARGIN, TITLE_HEIGHT)
    paint_axis(painter, view, Zones(width - 2 * MARGIN, body), theme)
    painter.translate(0, AXIS_HEIGHT + 8)
    paint_scene(painter, scene, content, theme, set())
    painter.translate(0, body - AXIS_HEIGHT - 8)
    _waiting(painter, timeline, width, theme)
    painter.end()
    if not image.save(str(path), "PNG"):
        raise TimelineError(f"the picture could not be written to {path}")


def _title(painter: QPainter, timeline: Timeline, theme: Theme) -> None:
    painter.setFont(interface_font(1.6, QFont.Weight.DemiBold))
    painter.setPen(theme.text)
    title = timeline.documents[0].title if len(timeline.documents) == 1 else f"{len(timeline.documents)} articles"
    painter.drawText(QRectF(MARGIN, 16, 1200, 36), Qt.AlignmentFlag.AlignVCenter, title)


def _waiting(painter: QPainter, timeline: Timeline, width: int, theme: Theme) -> None:
    for row, event in enumerate(timeline.waiting):
        painter.setPen(theme.muted)
        painter.setFont(interface_font())
        painter.drawText(QRectF(0, ROW * (row + 1), width, ROW), Qt.AlignmentFlag.AlignVCenter, event.title)
