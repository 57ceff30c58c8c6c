"""The timeline widget: axis, density strip, lanes and overview."""

from timeline_app.gui.timeline.view import TimelineView
from timeline_app.layout.grouping import Grouping

__all__ = ["Grouping", "TimelineView"]
