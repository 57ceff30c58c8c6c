"""What the reader says of mentions: they are one event, or one of their own, whatever the program found."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.model.document import TextRange


@dataclass(frozen=True, slots=True)
class MentionKey:
    """A mention by its document's content hash and its trigger's range."""

    document: str
    trigger: TextRange


@dataclass(frozen=True, slots=True)
class Regrouping:
    """One step: the events of these mentions become one (`joined`), or these mentions leave theirs as a new one."""

    mentions: tuple[MentionKey, ...]
    joined: bool
