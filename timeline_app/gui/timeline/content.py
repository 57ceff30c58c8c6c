"""What the timeline widget shows: the events, their columns and lanes, and the words drawn beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF

from timeline_app.model.event import Event
from timeline_app.model.timeline import Timeline

if TYPE_CHECKING:
    from timeline_app.layout.columns import EventColumns

MAX_LABEL = 280.0


@dataclass(frozen=True)
class Content:
    """Dated events and their columns; `events[columns.row[i]]` is the event of row i."""

    timeline: Timeline
    events: tuple[Event, ...]
    columns: EventColumns
    position: dict[str, int]  # event id -> row of the columns

    def event(self, index: int) -> Event:
        """The event of a row of the columns."""
        return self.events[self.columns.row[index]]

    def title(self, index: int) -> str:
        """Its title on one line."""
        return " ".join(self.event(index).title.split()) or "(no title)"

    def badge(self, index: int) -> str:
        """Words as "3 src" where several passages speak of it, else ''."""
        count = int(self.columns.sources[index])
        return f"{count} src" if count > 1 else ""


def content_of(timeline: Timeline) -> Content:
    """Columns and places of a timeline's dated events. Imports numpy."""
    from timeline_app.layout.columns import columns_of

    events = timeline.dated
    tones = {document.id: index for index, document in enumerate(timeline.documents)}
    columns = columns_of(events, tones)
    position = {events[row].id: index for index, row in enumerate(columns.row.tolist())}
    return Content(timeline, events, columns, position)


def label_widths(content: Content, title: QFontMetricsF, badge: QFontMetricsF) -> Callable:
    """The function that gives the pixels of the labels (title, up to its greatest width, and badge) of some rows."""
    import numpy as np

    def widths(index):  # noqa: ANN001, ANN202 - numpy is only imported here
        found = np.empty(len(index), dtype=np.float64)
        for at, row in enumerate(index.tolist()):
            words = content.badge(row)
            extra = badge.horizontalAdvance(words) + 18 if words else 0.0
            found[at] = min(title.horizontalAdvance(content.title(row)[:200]) + 1, MAX_LABEL) + extra
        return found

    return widths
