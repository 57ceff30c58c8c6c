"""Which events a search finds: those whose title, names or passages hold every word."""

from __future__ import annotations

from timeline_app.model.event import Event
from timeline_app.model.timeline import Timeline


class Finder:
    """Searches the events of one timeline after another; what can be found in each event is gathered once."""

    def __init__(self) -> None:
        """Nothing to search yet."""
        self._timeline = Timeline()
        self._words: list[tuple[str, str]] = []  # id and all that can be found, in small letters

    def find(self, timeline: Timeline, query: str) -> frozenset[str] | None:
        """Ids of the events found, upper and lower case alike; None where the query is empty."""
        words = query.casefold().split()
        if not words:
            return None
        if timeline is not self._timeline:
            texts = {document.id: document.text for document in timeline.documents}
            self._words = [(event.id, _all_words(event, texts)) for event in timeline.events]
            self._timeline = timeline
        return frozenset(name for name, held in self._words if all(word in held for word in words))


def _all_words(event: Event, texts: dict[str, str]) -> str:
    parts = [event.title, event.source, *event.participants, *event.places]
    parts += [m.mention.passage.of(texts.get(m.mention.document, "")) for m in event.mentions]
    return " ".join(parts).casefold()
