"""Which colour tells an article: by its place in the list, and the same when others are closed."""

from __future__ import annotations

from collections.abc import Mapping

from timeline_app.model.timeline import Timeline

Tones = Mapping[str, int]  # number of the tone by document id


def tones_of(timeline: Timeline, kept: Tones | None = None) -> dict[str, int]:
    """The tone of each article: the one kept for it, else its place."""
    kept = kept or {}
    return {document.id: kept.get(document.id, place) for place, document in enumerate(timeline.documents)}
