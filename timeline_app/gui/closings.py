"""Articles that were closed and can come back: closing one is a step among the edits, and undone like them."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.model.timeline import Article
from timeline_app.project.memory import Step


@dataclass(frozen=True, slots=True)
class _Closing:
    article: Article
    after: Step | None  # the last edit until then


class Closings:
    """The articles closed in this session, the last one last, and those that an undo has brought back."""

    def __init__(self) -> None:
        self._closed: list[_Closing] = []
        self._undone: list[_Closing] = []

    @property
    def articles(self) -> tuple[Article, ...]:
        """What is closed."""
        return tuple(closing.article for closing in self._closed)

    def add(self, article: Article, last: Step | None) -> None:
        """One more is closed, after that edit."""
        self._closed.append(_Closing(article, last))
        self._undone.clear()

    def take_last(self) -> Article | None:
        """The one closed last, which is no longer."""
        return self._closed.pop().article if self._closed else None

    def forget(self, document: str) -> None:
        """An article was opened again from its file."""
        self._closed = [closing for closing in self._closed if closing.article.document.id != document]

    def forget_undone(self) -> None:
        """Something else was done: nothing can be done again."""
        self._undone.clear()

    def can_undo(self, last: Step | None) -> bool:
        """Whether a closing is the last step."""
        return bool(self._closed) and self._closed[-1].after == last

    def can_redo(self, last: Step | None) -> bool:
        """Whether a closing is the next step."""
        return bool(self._undone) and self._undone[-1].after == last

    def undo(self) -> Article:
        """Take the last closing back. Only where `can_undo`."""
        self._undone.append(self._closed.pop())
        return self._undone[-1].article

    def redo(self) -> Article:
        """Close it again. Only where `can_redo`."""
        self._closed.append(self._undone.pop())
        return self._closed[-1].article
