"""Which colour tells an article: by its place in the list, and the same when others are closed or opened again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from timeline_app.model.timeline import Timeline

Tones = Mapping[str, int]  # number of the tone by document id


def tones_of(timeline: Timeline, kept: Tones | None = None) -> dict[str, int]:
    """The tone of each article: the one kept for it, else its place."""
    kept = kept or {}
    return {document.id: kept.get(document.id, place) for place, document in enumerate(timeline.documents)}


class KeptTones(Tones):
    """The tone of every article that was ever opened, given once.

    Articles come in any order while they are imported. Those that are on their way are numbered by their places, so
    that each opening looks alike; with `settle` they keep what they have.
    """

    def __init__(self) -> None:
        self._settled: dict[str, int] = {}
        self._places: dict[str, int] = {}  # of those on their way
        self._tones: dict[str, int] | None = None  # of both, made when it is asked for

    def add(self, document_id: str, place: int) -> None:
        """An article was opened; one that has a tone keeps it."""
        if document_id not in self._settled:
            self._places[document_id] = place
            self._tones = None

    def settle(self) -> None:
        """All are here."""
        self._settled = self._all()
        self._places = {}

    def _all(self) -> dict[str, int]:
        if self._tones is None:
            coming = sorted(self._places, key=lambda name: self._places[name])
            self._tones = self._settled | {name: tone for tone, name in enumerate(coming, len(self._settled))}
        return self._tones

    def __getitem__(self, document_id: str) -> int:
        return self._all()[document_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())
