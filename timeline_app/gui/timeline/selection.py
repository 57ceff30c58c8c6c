"""Which events of the timeline view are selected, and what is said of it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from timeline_app.gui.timeline.content import Content
from timeline_app.gui.timeline.movement import Movement


class Selection(Movement):
    """The part of the timeline view that keeps the selection; the view itself paints it."""

    selection_changed = Signal(object)

    @property
    def selection(self) -> tuple[str, ...]:
        """Ids of the selected events, the last chosen one last."""
        return self._selection

    def select(self, event_ids: tuple[str, ...], reveal: bool = True) -> None:
        """Select these events; those unknown are left out. Emits nothing if it was so already."""
        chosen = _known(event_ids, self.content)
        if reveal and chosen:
            self.reveal(chosen[-1])
        if chosen != self._selection:
            self._selection = chosen
            self._say_selection()
            self._moved()
            self.selection_changed.emit(chosen)

    def _keep_known(self) -> None:
        """After a change of the events: what is gone is selected no more."""
        known = _known(self._selection, self.content)
        if known != self._selection:
            self._selection = known
            self.selection_changed.emit(known)

    def _say_selection(self) -> None:
        """Tell those who do not see it: title, date, and which of how many."""
        words = ""
        if self._selection and self.content is not None:
            row = self.content.find(self._selection[-1])
            place = f"{row + 1} of {len(self.content.columns)}"
            words = f"{self.content.title(row)}, {self.content.date(row)}, {place}"
        self.setAccessibleDescription(words)


def _known(event_ids: tuple[str, ...], content: Content | None) -> tuple[str, ...]:
    return tuple(name for name in event_ids if content is not None and content.find(name) is not None)
