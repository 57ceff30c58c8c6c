"""The events that the reader has left out of the timeline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline_app.model.event import Event
from timeline_app.model.regrouping import MentionKey
from timeline_app.project.edits import SetHidden, hidden_events, key_of

if TYPE_CHECKING:
    from timeline_app.gui.session import Session


class HiddenEvents:
    """Those of the open articles of a session; hiding, and bringing all back, is one step each."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __len__(self) -> int:
        return len(self.keys)

    @property
    def keys(self) -> tuple[MentionKey, ...]:
        """Under which they are kept."""
        opened = {article.document.id for article in self._session.articles}
        return tuple(key for key in hidden_events(self._session.edits) if key.document in opened)

    def hide(self, events: Sequence[Event]) -> None:
        """Leave events out (undo brings them back)."""
        self._session.edit(SetHidden(tuple(key_of(event) for event in events), True))

    def show_all(self) -> None:
        """Bring all back."""
        if self.keys:
            self._session.edit(SetHidden(self.keys, False))
