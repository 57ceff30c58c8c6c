"""Immutable snapshots: one article with what was found in it, and the timeline of many articles."""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline_app.errors import Problem
from timeline_app.model.document import Document
from timeline_app.model.event import Event, Mention, TimeExpression, is_main

_FAR = 10**18  # seconds: beyond every date


@dataclass(frozen=True, slots=True)
class Article:
    """A document and what was found in it, before any date is resolved. `mentions` point into `expressions`."""

    document: Document
    expressions: tuple[TimeExpression, ...] = ()
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """Documents in the order in which they were added, and their events: dated ones by time, then waiting ones."""

    documents: tuple[Document, ...] = ()
    events: tuple[Event, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def dated(self) -> tuple[Event, ...]:
        """Events that have a date, be it one that floats until the date of publication is known."""
        return tuple(event for event in self.events if event.span is not None)

    @property
    def waiting(self) -> tuple[Event, ...]:
        """Events without a date or with a floating one, in the order of their passages."""
        places = {document.id: place for place, document in enumerate(self.documents)}
        waiting = [event for event in self.events if event.span is None or event.waits_for_publication]
        return tuple(sorted(waiting, key=lambda event: _place(event, places)))

    def main_only(self) -> Timeline:
        """The same without minor events."""
        return replace(self, events=tuple(event for event in self.events if is_main(event)))

    def document(self, document_id: str) -> Document | None:
        """The document of that id, or None."""
        return next((document for document in self.documents if document.id == document_id), None)

    def event(self, event_id: str) -> Event | None:
        """The event of that id, or None."""
        return next((event for event in self.events if event.id == event_id), None)


def in_order(event: Event) -> tuple[bool, int, int]:
    """The sorting key of a timeline: dated events by start and end (an open one is far off), then those without."""
    if event.span is None:
        return True, 0, 0
    start, end = event.span.earliest_start, event.span.latest_end
    return False, -_FAR if start is None else start, _FAR if end is None else end


def _place(event: Event, places: dict[str, int]) -> tuple[int, int]:
    first = event.mentions[0].mention
    return places.get(first.document, len(places)), first.passage.start
