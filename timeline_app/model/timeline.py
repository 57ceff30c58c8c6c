"""Immutable snapshots: one article with what was found in it, and the timeline of many articles."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.errors import Problem
from timeline_app.model.document import Document
from timeline_app.model.event import Event, Mention, TimeExpression


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
        """Events that have a date."""
        return tuple(event for event in self.events if event.span is not None)

    @property
    def waiting(self) -> tuple[Event, ...]:
        """Events without a date, in the order of their passages."""
        return tuple(event for event in self.events if event.span is None)

    def document(self, document_id: str) -> Document | None:
        """The document of that id, or None."""
        return next((document for document in self.documents if document.id == document_id), None)

    def event(self, event_id: str) -> Event | None:
        """The event of that id, or None."""
        return next((event for event in self.events if event.id == event_id), None)
