"""Asks for corrections of dates, titles and statuses, and hands them to the session."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QMainWindow

from timeline_app.gui.dialogs import EventDialog, PublicationDialog
from timeline_app.gui.encoding_dialog import EncodingDialog
from timeline_app.gui.session import Session
from timeline_app.model.event import DatedMention, Event
from timeline_app.project.edits import Join, Separate, Together, key_of, keys_of_passage

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
        dialog = EventDialog(event, self._parent)
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
        """Make a passage of an event one of its own."""
        if event is None or passage is None or len(event.passages) < 2:
            return
        self._session.edit(Separate(keys_of_passage(event, passage)))
        self._say("The passage is an event of its own now; undo puts it back")

    def hide_events(self, events: Sequence[str]) -> None:
        """Leave events out, and say how to get them back."""
        known = [event for event_id in events if (event := self._session.timeline.event(event_id)) is not None]
        if not known:
            return
        self._session.hide(known)
        hidden = "1 event is hidden" if len(known) == 1 else f"{len(known)} events are hidden"
        self._say(f"{hidden}; undo brings it back")

    def _say(self, words: str) -> None:
        self._parent.statusBar().showMessage(words, _MESSAGE_MILLISECONDS)
