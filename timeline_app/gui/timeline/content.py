"""What the timeline widget shows: the events, their columns and groups, and the words drawn beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QFont, QFontMetricsF

from timeline_app.gui.tones import Tones, tones_of
from timeline_app.layout.grouping import Grouping
from timeline_app.model.event import Event, Status
from timeline_app.model.timeline import Timeline
from timeline_app.model.wording import span_in_words

if TYPE_CHECKING:
    from timeline_app.layout.columns import EventColumns
    from timeline_app.layout.lanes import LabelWidths, Rows

MAX_TITLE = 320.0  # pixels
BADGE_PAD = 6.0
BADGE_GAP = 6.0


class Content(Protocol):
    """Columns of events and their words; `index` is a row of the columns."""

    columns: EventColumns

    def key(self, index: int) -> str:
        """The event's id."""

    def find(self, key: str) -> int | None:
        """The row of an event's id, or None."""

    def title(self, index: int) -> str:
        """Its title on one line."""

    def titles(self, index: Rows) -> list[str]:
        """The titles of many rows."""

    def date(self, index: int) -> str:
        """Its date in words."""

    def groups(self, grouping: Grouping) -> list[tuple[str, Rows]]:
        """Headings ('' for none) and their rows, sorted."""


@dataclass(frozen=True)
class TimelineContent:
    """The dated events of a timeline."""

    timeline: Timeline
    events: tuple[Event, ...]
    columns: EventColumns
    position: dict[str, int]  # event id -> row of the columns

    def event(self, index: int) -> Event:
        """The event of a row of the columns."""
        return self.events[self.columns.row[index]]

    def key(self, index: int) -> str:
        """The event's id."""
        return self.event(index).id

    def find(self, key: str) -> int | None:
        """The row of an event's id, or None."""
        return self.position.get(key)

    def title(self, index: int) -> str:
        """Its title on one line."""
        return one_line(self.event(index).title)

    def titles(self, index: Rows) -> list[str]:
        """The titles of many rows."""
        return [one_line(self.events[row].title) for row in self.columns.row[index].tolist()]

    def date(self, index: int) -> str:
        """Its date in words."""
        span = self.event(index).span
        return span_in_words(span) if span else ""

    def groups(self, grouping: Grouping) -> list[tuple[str, Rows]]:
        """Headings and rows: articles as they were added, the others by size."""
        import numpy as np

        from timeline_app.layout.grouping import group_labels, order_of_groups

        if grouping is Grouping.NONE:
            return [("", np.arange(len(self.columns), dtype=np.int32))]
        titles = {document.id: document.title for document in self.timeline.documents}
        labels = group_labels(self.events, grouping, lambda name: titles.get(name, ""))
        order = order_of_groups(labels)
        fixed = {Grouping.ARTICLE: list(titles.values()), Grouping.STATUS: [name.value.capitalize() for name in Status]}
        if grouping in fixed:
            order.sort(key=lambda name: fixed[grouping].index(name) if name in fixed[grouping] else len(titles))
        number = {label: place for place, label in enumerate(order)}
        of_event = np.array([number.get(label, len(order)) for label in labels], dtype=np.int32)[self.columns.row]
        names = [*order, "Others"]
        found = [(name, np.flatnonzero(of_event == place).astype(np.int32)) for place, name in enumerate(names)]
        return [(name, rows) for name, rows in found if len(rows)]


def one_line(title: str) -> str:
    """A title without line ends and runs of blanks, cut where no label could show more."""
    return " ".join(title[:400].split()) or "(no title)"


def content_of(timeline: Timeline, tones: Tones | None = None) -> TimelineContent:
    """Columns and places of a timeline's dated events. Imports numpy."""
    from timeline_app.layout.columns import columns_of

    events = timeline.dated
    columns = columns_of(events, tones_of(timeline, tones))
    position = {events[row].id: index for index, row in enumerate(columns.row.tolist())}
    return TimelineContent(timeline, events, columns, position)


def badge_words(passages: int) -> str:
    """Words as "3 ¶" where several passages speak of an event, else ''."""
    return f"{passages} ¶" if passages > 1 else ""


def advances(font: QFont) -> list[float]:
    """Advance widths of the code points up to the Cyrillic letters, then one that stands for all wider ones."""
    metrics = QFontMetricsF(font)
    return [metrics.horizontalAdvance(chr(code)) if code >= 32 else 0.0 for code in range(0x530)] + [
        metrics.horizontalAdvance("\u6f22")
    ]


def label_widths(content: Content, title: QFont, badge: QFont) -> LabelWidths:
    """The function that gives the pixels of the labels (title up to MAX_TITLE, and badge) of some rows."""
    import numpy as np

    from timeline_app.layout.scene import SOFT
    from timeline_app.layout.text_width import text_widths

    table = np.array(advances(title), dtype=np.float32)
    metrics = QFontMetricsF(badge)
    digit, rest = metrics.horizontalAdvance("0"), metrics.horizontalAdvance(" ¶") + 2 * BADGE_PAD + BADGE_GAP
    passages, flags = content.columns.passages, content.columns.flags

    def widths(index: Rows) -> np.ndarray:
        titles = np.minimum(np.ceil(text_widths(content.titles(index), table)) + 2, MAX_TITLE)
        count = passages[index]
        extra = rest + digit * (1 + (count >= 10) + (count >= 100) + (count >= 1000))
        soft = np.where(flags[index] & 1, SOFT, 0.0)  # what an approximate end takes of the room
        return titles + np.where(count > 1, np.ceil(extra), 0.0) + soft

    return widths
