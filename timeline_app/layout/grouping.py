"""By what the lanes are grouped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from timeline_app.model.event import Event

MOST_GROUPS = 24


class Grouping(Enum):
    """How the lanes are put under headings."""

    NONE = "none"
    ARTICLE = "article"
    PLACE = "place"
    PARTICIPANT = "participant"
    STATUS = "status"


_WITHOUT = {Grouping.PLACE: "No place", Grouping.PARTICIPANT: "Nobody named", Grouping.ARTICLE: "No article"}


def group_labels(events: Sequence[Event], grouping: Grouping, article_title: Callable[[str], str]) -> list[str]:
    """The heading of each event, '' for all without grouping; an event of several groups stands in its first."""
    if grouping is Grouping.NONE:
        return [""] * len(events)
    found = [_label(event, grouping, article_title) for event in events]
    return [label or _WITHOUT.get(grouping, "Other") for label in found]


def _label(event: Event, grouping: Grouping, article_title: Callable[[str], str]) -> str:
    if grouping is Grouping.STATUS:
        return event.status.value.capitalize()
    if grouping is Grouping.ARTICLE:
        return article_title(event.documents[0]) if event.mentions else ""
    names = event.places if grouping is Grouping.PLACE else event.participants
    return names[0] if names else ""


def order_of_groups(labels: Sequence[str]) -> list[str]:
    """Each label once: the largest groups first, at most MOST_GROUPS, what has no group last; the rest is not named."""
    counts: dict[str, int] = {}
    for label in labels:
        counts[label] = counts.get(label, 0) + 1
    without = [name for name in counts if name in _WITHOUT.values()]
    named = sorted((name for name in counts if name not in without), key=lambda name: (-counts[name], name))
    return [*named[: MOST_GROUPS - len(without)], *without]
