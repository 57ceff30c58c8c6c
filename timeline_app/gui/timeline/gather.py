"""Fills a frame with what is in view. Imports numpy."""

from __future__ import annotations

from timeline_app.gui.timeline.frame import Frame
from timeline_app.gui.timeline.paint_overview import badge_rects, overview_scale
from timeline_app.layout.density import badges
from timeline_app.layout.scene import build_scene


def add_events(frame: Frame, lane_height: int) -> None:
    """The scene, the badges and the overview's mapping of the frame's content."""
    columns, scale = frame.content.columns, frame.scale
    top = frame.zones.lanes_top - frame.lanes_y
    frame.scene = build_scene(columns, frame.bands, scale, top, top + frame.zones.lanes_height, lane_height)
    hidden = columns.touching(scale.left, scale.right) - frame.scene.shown
    if hidden > 0:
        found = badges(columns, frame.bands, scale, frame.scene.begun)
        frame.badges = tuple(badge_rects(found, scale, frame.zones, frame.brushes))
    frame.whole = overview_scale(columns.whole, frame.zones.width)
