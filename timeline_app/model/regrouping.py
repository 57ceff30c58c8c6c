"""What the reader says of mentions: they are one event, or one of their own, whatever the program found."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.model.document import TextRange
from timeline_app.model.event import Event

# Among the reasons of an event exactly where the program by itself would part its mentions.
BY_READER = "you put them together"


@dataclass(frozen=True, slots=True)
class MentionKey:
    """A mention by its document's content hash and its trigger's range."""

    document: str
    trigger: TextRange


@dataclass(frozen=True, slots=True)
class Regrouping:
    """One step: the events of these mentions become one (`joined`), or these mentions leave theirs.

    Those that leave are together as far as the program finds them to be: what the reader had put together parts.
    """

    mentions: tuple[MentionKey, ...]
    joined: bool


def can_be_parted(event: Event) -> bool:
    """Whether taking a passage out changes anything: there are others, or the reader put together what is in it."""
    return len(event.passages) > 1 or BY_READER in event.merged_because
