"""Asks for corrections of dates, titles and statuses, and hands them to the session."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QMainWindow

from timeline_app.gui.dialogs import EventDialog, PublicationDialog
from timeline_app.gui.encoding_dialog import EncodingDialog
from timeline_app.gui.session import Session
from timeline_app.model.event import DatedMention, Event
from timeline_app.model.regrouping import can_be_parted
from timeline_app.project.edits import Join, Separate, Together, corrected_in, key_of, keys_of_passage

_MESSAGE_MILLISECONDS = 6000


class Corrections:
    """The questions about events and articles, on behalf of one window."""

    def __init__(self, parent: QMainWindow, session: Session) -> None:
        """Remember whom to ask and what to act on."""
        self._parent = parent
        self._session = session

    def date_article(self, document_id: str) -> None:
        """Ask for the date of publication of an article."""
        document = self._session.timeline.document(document_id)
        if document is None:
            return
        dialog = PublicationDialog(document, self._parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        if dialog.span != (document.published.span if document.published.is_known else None):
            self._session.set_publication_date(document_id, dialog.span)

    def change_encoding(self, document_id: str) -> None:
        """Ask in which encoding the file of an article is to be read, and read it so."""
        document = self._session.timeline.document(document_id)
        if document is None:
            return
        dialog = EncodingDialog(document, self._parent)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.encoding != document.encoding:
            self._session.read_again(document_id, dialog.encoding)

    def correct_event(self, event_id: str) -> None:
        """Ask for title, date and status of an event; what is changed at once is undone at once."""
        event = self._session.timeline.event(event_id)
        if event is None:
            return
        dialog = EventDialog(event, corrected_in(event, self._session.edits), self._parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        changes = dialog.changes()
        if changes:
            self._session.edit(changes[0] if len(changes) == 1 else Together(changes))

    def join_events(self, events: Sequence[str]) -> str:
        """Make one event of several; its id, which is that of the one told of first ("" where there are not two)."""
        timeline = self._session.timeline
        known = [event for event_id in events if (event := timeline.event(event_id)) is not None]
        if len(known) < 2:
            return ""
        places = {document.id: place for place, document in enumerate(timeline.documents)}
        keys = {event.id: key_of(event) for event in known}
        first = min(keys, key=lambda name: (places.get(keys[name].document, 0), keys[name].trigger.start))
        self._session.edit(Join(tuple(keys.values())))
        self._say(f"{len(known)} events are one now; undo parts them")
        return first

    def separate(self, event: Event | None, passage: DatedMention | None) -> None:
        """Take a passage out of its event; what the reader had put together in it parts."""
        if event is None or passage is None or not can_be_parted(event):
            return
        self._session.edit(Separate(keys_of_passage(event, passage)))
        if len(event.passages) > 1:
            self._say("The passage is out of the event now; undo puts it back")
        else:
            self._say("The events of the passage are apart again; undo puts them together")

    def hide_events(self, events: Sequence[str]) -> None:
        """Leave events out, and say how to get them back."""
        known = [event for event_id in events if (event := self._session.timeline.event(event_id)) is not None]
        if not known:
            return
        self._session.hidden.hide(known)
        many = f"{len(known)} events are hidden; undo brings them back"
        self._say("1 event is hidden; undo brings it back" if len(known) == 1 else many)

    def _say(self, words: str) -> None:
        self._parent.statusBar().showMessage(words, _MESSAGE_MILLISECONDS)
