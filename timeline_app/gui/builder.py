"""Builds timelines: at once while that is quick, in a thread when there is much, so that the window never waits."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.model.timeline import Article, Timeline
from timeline_app.pipeline import build_timeline
from timeline_app.project.edits import Edit, apply_edits, publication_dates, regroupings

AT_ONCE_SECONDS = 0.05
_POLL_MILLISECONDS = 15


@dataclass(frozen=True, slots=True)
class _Order:
    articles: tuple[Article, ...]
    edits: tuple[Edit, ...]


class TimelineBuilder(QObject):
    """Turns articles and edits into timelines, the latest order last; what was overtaken is not begun."""

    built = Signal(object)  # Timeline

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cost_seconds = 0.0
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="timeline")
        self._running: Future[tuple[Timeline, float]] | None = None
        self._next: _Order | None = None
        self._timer = QTimer(self, interval=_POLL_MILLISECONDS)
        self._timer.timeout.connect(self._poll)

    def order(self, articles: Sequence[Article], edits: Sequence[Edit]) -> None:
        """Build a timeline; `built` tells it, before this returns where it is quick."""
        order = _Order(tuple(articles), tuple(edits))
        if self._running is None and self.cost_seconds <= AT_ONCE_SECONDS:
            self._finish(*_build(order))
            return
        self._next = order
        self._start()

    @property
    def busy(self) -> bool:
        """Whether a timeline is still to come."""
        return self._running is not None or self._next is not None

    def close(self) -> None:
        """Forget what is under way."""
        self._timer.stop()
        self._next = None
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _start(self) -> None:
        if self._running is None and self._next is not None:
            self._running, self._next = self._pool.submit(_build, self._next), None
            self._timer.start()

    def _poll(self) -> None:
        if self._running is None or not self._running.done():
            return
        done, self._running = self._running, None
        self._timer.stop()
        self._start()
        self._finish(*done.result())

    def _finish(self, timeline: Timeline, seconds: float) -> None:
        self.cost_seconds = seconds
        self.built.emit(timeline)


def _build(order: _Order) -> tuple[Timeline, float]:
    start = perf_counter()
    timeline = build_timeline(order.articles, publication_dates(order.edits), steps=regroupings(order.edits))
    corrected = replace(timeline, events=apply_edits(timeline.events, order.edits))
    return corrected, perf_counter() - start
