"""The rows of the table: the events of a timeline, in any order, all of them or those that a search finds.

The words of a cell are made when it is shown; sorting 100,000 rows makes those of one column once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from timeline_app.gui.table.cells import HEADING_TIPS, HEADINGS, Column, cell, sorting_key, tip
from timeline_app.gui.theme import Theme
from timeline_app.gui.tones import Tones, tones_of
from timeline_app.model.event import Event, Status
from timeline_app.model.timeline import Timeline

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_COLUMNS = len(Column)
_Role = Qt.ItemDataRole
_ASCENDING = Qt.SortOrder.AscendingOrder


class EventTable(QAbstractTableModel):
    """One row an event. Whoever shows it keeps the selection by ids: any change resets the rows."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.locale = QLocale()
        self._timeline = Timeline()
        self._titles: dict[str, str] = {}
        self._tones: dict[str, int] = {}
        self._sorting: tuple[int, Qt.SortOrder] = (Column.DATE, _ASCENDING)
        self._keys: dict[int, list[tuple[bool, Any]]] = {}
        self._orders: dict[tuple[int, Qt.SortOrder], list[int]] = {}
        self._matches: frozenset[str] | None = None
        self._rows: list[Event] = []
        self._row_of: dict[str, int] | None = None

    def set_timeline(self, timeline: Timeline, tones: Tones | None = None) -> None:
        """Show its events."""
        self._timeline = timeline
        self._titles = {document.id: document.title for document in timeline.documents}
        self._tones = tones_of(timeline, tones)
        self._keys, self._orders = {}, {}
        self._arrange()

    def set_matches(self, event_ids: frozenset[str] | None) -> None:
        """Show these events only; None: all."""
        if event_ids != self._matches:
            self._matches = event_ids
            self._arrange()

    @property
    def total(self) -> int:
        """How many events there are, found or not."""
        return len(self._timeline.events)

    @property
    def filtered(self) -> bool:
        """Whether a search says what is shown."""
        return self._matches is not None

    def event_at(self, row: int) -> Event:
        """The event of a row."""
        return self._rows[row]

    @property
    def ids(self) -> list[str]:
        """Of the events, from top to bottom."""
        return [event.id for event in self._rows]

    def row_of(self, event_id: str) -> int:
        """The row of an event; -1 where it has none."""
        if self._row_of is None:
            self._row_of = {event.id: row for row, event in enumerate(self._rows)}
        return self._row_of.get(event_id, -1)

    def part(self, rows: Sequence[int]) -> Timeline:
        """A timeline of these rows alone, in their order."""
        return Timeline(self._timeline.documents, tuple(self._rows[row] for row in rows))

    def words(self, row: int) -> list[str]:
        """The cells of a row."""
        return [cell(self._rows[row], column, self._titles, self.locale) for column in Column]

    def sort(self, column: int, order: Qt.SortOrder = _ASCENDING) -> None:
        """Sort by a column; events that are alike stay in the order of time."""
        if (column, order) != self._sorting:
            self._sorting = column, order
            self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        events = self._timeline.events
        ordered = [events[place] for place in self._order()]
        if self._matches is not None:
            ordered = [event for event in ordered if event.id in self._matches]
        self._rows, self._row_of = ordered, None
        self.endResetModel()

    def _order(self) -> list[int]:
        """The places of the events; what is empty in the column comes last in both directions."""
        column, direction = self._sorting
        if column < 0:
            column, direction = Column.DATE, _ASCENDING
        if (column, direction) not in self._orders:
            keys = self._keys_of(column)
            told = [place for place, (empty, _) in enumerate(keys) if not empty]
            told.sort(key=lambda place: keys[place][1], reverse=direction != _ASCENDING)
            empty = [place for place, (is_empty, _) in enumerate(keys) if is_empty]
            self._orders[column, direction] = told + empty
        return self._orders[column, direction]

    def _keys_of(self, column: int) -> list[tuple[bool, Any]]:
        events = self._timeline.events
        if column == Column.DATE:  # the order of a timeline
            return [(event.span is None, place) for place, event in enumerate(events)]
        if column not in self._keys:
            self._keys[column] = [sorting_key(event, column, self._titles, self.locale) for event in events]
        return self._keys[column]

    # Qt's questions

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many events are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Always the same."""
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """The names of the columns, and what they mean."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.DisplayRole:
            return HEADINGS[section]
        if role == _Role.TextAlignmentRole:
            return _alignment(section)
        return HEADING_TIPS.get(Column(section)) if role == _Role.ToolTipRole else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Words, the tone of the article, and quieter ink for what is of the second rank."""
        event, column = self._rows[index.row()], index.column()
        if role == _Role.DisplayRole:
            return cell(event, column, self._titles, self.locale)
        if role == _Role.ToolTipRole:
            return tip(event, column, self._titles, self.locale)
        if role == _Role.DecorationRole and column == Column.TITLE and event.mentions:
            return self.theme.tone(self._tones.get(event.documents[0], 0))
        if role == _Role.ForegroundRole:
            return self._ink(event, column)
        return _alignment(column) if role == _Role.TextAlignmentRole else None

    def _ink(self, event: Event, column: int) -> object:
        if column == Column.TITLE:
            return self.theme.text
        if column == Column.STATUS and event.status in (Status.ALLEGED, Status.DENIED):
            return self.theme.alarm
        if column == Column.DATE and event.span is not None:
            return self.theme.text
        return self.theme.muted


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == Column.WEIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
