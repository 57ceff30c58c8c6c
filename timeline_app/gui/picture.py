"""The whole timeline as a picture, drawn with the painter of the widget; needs no screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage, QPainter

from timeline_app.errors import TimelineError
from timeline_app.gui.theme import LANE_HEIGHT, LIGHT, Theme
from timeline_app.gui.timeline.view import TimelineView
from timeline_app.model.timeline import Timeline


def write_picture(timeline: Timeline, path: Path, width: int = 1600, theme: Theme = LIGHT, scale: float = 2.0) -> None:
    """Write a PNG. Needs a QGuiApplication (offscreen will do); raises TimelineError if it can't be written."""
    view = TimelineView()
    view.set_theme(theme)
    view.resize(width, 200)
    view.set_timeline(timeline)
    view.resize(width, 140 + LANE_HEIGHT * (view._lanes.count if view._lanes else 1))
    image = QImage(round(width * scale), round(view.height() * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(theme.canvas)
    painter = QPainter(image)
    view.render(painter)
    painter.end()
    if not image.save(str(path)):
        raise TimelineError(f"the picture could not be written to {path}")
