"""What the panels show of the session: which events, which of them are selected, and what a search finds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject

from timeline_app.gui.actions import Actions
from timeline_app.gui.panels import Panels
from timeline_app.gui.search import Finder
from timeline_app.gui.session import Session
from timeline_app.gui.status import StatusLine
from timeline_app.model.event import Event, is_main
from timeline_app.model.regrouping import can_be_parted
from timeline_app.model.timeline import Timeline

_OF_EVENTS = ("edit_event", "hide_event")
_OF_ARTICLES = ("article_date", "close_article")


class Display(QObject):
    """Keeps the panels of a window alike: one selection, one filter, one search."""

    def __init__(self, session: Session, panels: Panels, actions: Actions, status: StatusLine) -> None:
        super().__init__(panels)
        self._session = session
        self._panels = panels
        self._actions = actions
        self._status = status
        self._chosen: tuple[str, ...] = ()
        self._busy = False
        self._finder = Finder()
        self._basis: tuple[Timeline, bool] | None = None  # what is shown was made from this
        self._known: set[str] = set()  # ids of what is shown
        self._guests: set[str] = set()  # those that are shown only because they are selected
        self._found: frozenset[str] | None = None
        self.shown = Timeline()

    @property
    def selected(self) -> Event | None:
        """The event that the passage panel shows."""
        return self._panels.passages.event

    @property
    def document_id(self) -> str:
        """The article that the passage panel shows, or ""."""
        return self._panels.passages.document_id or ""

    @property
    def chosen(self) -> tuple[str, ...]:
        """Ids of the selected events, the last one last."""
        return self._chosen

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another state of the session."""
        panels = self._panels
        if timeline.documents and panels.pages.currentIndex() == 0:
            panels.timeline.setFocus()
        panels.pages.setCurrentIndex(1 if timeline.documents else 0)
        self.refresh()
        hidden = len(self._session.hidden)
        self._status.show_hidden(hidden)
        self._actions.items["show_hidden"].setEnabled(hidden > 0)
        panels.banner.set_timeline(self.shown, self.document_id or None)
        self.search(self._actions.search.text())
        self._mark()

    def refresh(self) -> None:
        """Show the main events, or all; always those that are selected."""
        timeline, panels = self._session.timeline, self._panels
        all_ = not self._actions.items["main_only"].isChecked()
        kept = {*self._chosen, *((self.selected.id,) if self.selected else ())}
        same = self._basis is not None and self._basis[0] is timeline and self._basis[1] == all_
        if same and kept <= self._known and self._guests <= kept:
            return  # nothing has changed but the selection, and that asks for no others than are shown
        shown = replace(timeline, events=tuple(e for e in timeline.events if all_ or is_main(e) or e.id in kept))
        self._basis = timeline, all_
        self._known = {event.id for event in shown.events}
        self._guests = set() if all_ else {e.id for e in shown.events if not is_main(e)}
        if shown == self.shown:
            return
        self.shown = shown
        self._chosen = tuple(name for name in self._chosen if name in self._known)
        tones = dict(self._session.tones)
        with self._alone():
            panels.passages.set_timeline(shown)
            panels.articles.set_timeline(shown, timeline, tones)
            panels.table.set_timeline(shown, tones)
            panels.timeline.set_timeline(shown, tones)
            panels.timeline.select(self._chosen, reveal=False)
        self._status.show_matches(self._found, shown)
        panels.nothing.setVisible(bool(timeline.documents) and not shown.dated)
        self._status.show_timeline(timeline, shown)

    def select_event(self, event_id: str, in_document: str = "") -> None:
        """Select an event everywhere: on the timeline, in the lists, in the passage panel."""
        self.choose((event_id,) if event_id else (), in_document)

    def choose(self, event_ids: tuple[str, ...], in_document: str = "") -> None:
        """Select events everywhere, dated or not; the last one is read."""
        if self._busy:
            return
        self._chosen = event_ids
        self.refresh()
        with self._alone():
            self._panels.timeline.select(event_ids)
            self._panels.passages.show_event(event_ids[-1] if event_ids else None, in_document)
        self._mark()

    def show_article(self, document_id: str) -> None:
        """Read an article, with no event selected."""
        self.choose(())
        self._panels.passages.show_article(document_id)
        self.refresh()
        self._panels.banner.set_timeline(self.shown, document_id)
        self._mark()

    def neighbour(self, event_ids: Sequence[str]) -> str:
        """Id of the event that is shown next after these, or before them where they are the last; "" for none.

        In the order of the table where that has the focus, else in that of time.
        """
        table = self._panels.table
        ids = table.model.ids if table.view.hasFocus() else [event.id for event in self.shown.events]
        places = [place for place, name in enumerate(ids) if name in event_ids]
        if not places:
            return ""
        rest = [*ids[max(places) + 1 :], *reversed(ids[: max(places)])]
        return next((name for name in rest if name not in event_ids), "")

    def go_to(self, event_id: str) -> None:
        """Select an event and zoom to it."""
        self.choose((event_id,))
        self._panels.timeline.go_to(event_id)

    def search(self, query: str) -> None:
        """Show what is found, in all panels."""
        found = self._found = self._finder.find(self._session.timeline, query)
        self._panels.timeline.set_matches(found)
        self._panels.table.set_matches(found)
        self._status.show_matches(found, self.shown)

    def next_match(self) -> None:
        """Select the next event that the search finds."""
        found = self._found or frozenset()
        ids = [event.id for event in self._session.timeline.events if event.id in found]
        if ids:
            now = self.selected.id if self.selected else ""
            self.select_event(ids[(ids.index(now) + 1) % len(ids)] if now in ids else ids[0])

    def leave_search(self) -> None:
        """No search any more."""
        self._actions.search.clear()
        self._panels.timeline.setFocus()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Panels that tell of a selection while it is being made are not followed."""
        before, self._busy = self._busy, True
        try:
            yield
        finally:
            self._busy = before

    def _mark(self) -> None:
        event = self.selected
        self._panels.articles.show_selected(self.document_id or None, event.id if event else None)
        self._panels.table.show_selected(self._chosen)
        for name in _OF_EVENTS:
            self._actions.items[name].setEnabled(event is not None)
        self._actions.items["join_events"].setEnabled(len(self._chosen) > 1)
        self._actions.items["separate"].setEnabled(event is not None and can_be_parted(event))
        for name in _OF_ARTICLES:
            self._actions.items[name].setEnabled(bool(self.document_id))
