"""The table of the events beside the timeline."""

from timeline_app.gui.table.panel import TablePanel

__all__ = ["TablePanel"]
