"""Which events a search finds: those whose title, names or passages hold every word."""

from __future__ import annotations

from timeline_app.model.event import Event
from timeline_app.model.timeline import Timeline


def find_events(timeline: Timeline, query: str) -> frozenset[str] | None:
    """Ids of the events found, upper and lower case alike; None where the query is empty."""
    words = query.casefold().split()
    if not words:
        return None
    texts = {document.id: document.text for document in timeline.documents}
    return frozenset(event.id for event in timeline.events if _holds(event, words, texts))


def _holds(event: Event, words: list[str], texts: dict[str, str]) -> bool:
    parts = [event.title, event.source, *event.participants, *event.places]
    parts += [m.mention.passage.of(texts.get(m.mention.document, "")) for m in event.mentions]
    haystack = " ".join(parts).casefold()
    return all(word in haystack for word in words)
