"""Imports files in worker processes and tells what came of each, without ever making the window wait."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.errors import Problem, Reason
from timeline_app.model.document import Document
from timeline_app.reading import find_files
from timeline_app.workers import Again, WorkerPool

POLL_MILLISECONDS = 25
Found = tuple[list[Path], list[Problem]]


class ImportQueue(QObject):
    """Files and folders in, articles and problems out."""

    article_imported = Signal(object, int)  # Article, its place in the order in which files were added
    problem_found = Signal(object)  # Problem
    progress_changed = Signal(int, int)  # finished, all; (-1, 0) while files are looked for, (0, 0) when all is done
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = WorkerPool(size=max(1, min(4, os.cpu_count() or 1)))
        self._lister = ThreadPoolExecutor(1)
        self._listings: list[Future[Found]] = []
        self._unwanted = Event()  # set once: whoever lists for it stops
        self._all = 0
        self._timer = QTimer(self, interval=POLL_MILLISECONDS)
        self._timer.timeout.connect(self._poll)

    def warm_up(self) -> None:
        """Load the parser in a worker while there is nothing else to do."""
        self._pool.warm_up()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        # Listing a large folder takes time: it is done in a thread.
        self._listings.append(self._lister.submit(find_files, list(paths), self._unwanted.is_set))
        self._timer.start()

    def add_documents(self, documents: Sequence[Document]) -> None:
        """Find events in documents that are read already (from a project)."""
        self._all += len(documents)
        self._pool.submit(documents)
        self._timer.start()

    def add_again(self, path: Path, encoding: str) -> None:
        """Read a file again in an encoding that the reader named."""
        self._all += 1
        self._pool.submit([Again(path, encoding)])
        self._timer.start()

    def cancel(self) -> None:
        """Leave out what nobody has begun to read; what is done stays."""
        self._stop_listing()
        self._all -= len(self._pool.cancel())

    def close(self) -> None:
        """End the workers."""
        self._timer.stop()
        self._stop_listing()
        self._lister.shutdown(wait=False, cancel_futures=True)
        self._pool.close()

    def _stop_listing(self) -> None:
        self._unwanted.set()
        self._unwanted = Event()
        for listing in self._listings:
            listing.cancel()
        self._listings.clear()

    def _poll(self) -> None:
        for listing in [listing for listing in self._listings if listing.done()]:
            self._listings.remove(listing)
            try:
                files, problems = listing.result()
            except OSError as error:  # a folder that vanished or fails while it is listed
                files, problems = [], [Problem(str(error.filename or "folder"), Reason.DAMAGED, error.strerror or "")]
            for problem in problems:
                self.problem_found.emit(problem)
            self._all += len(files)
            self._pool.submit(files)
        for outcome in self._pool.poll():
            for article in outcome.articles:
                self.article_imported.emit(article, outcome.number)
            for problem in outcome.problems:
                self.problem_found.emit(problem)
        unfinished = self._pool.unfinished
        if unfinished or self._listings:
            done, total = self._all - unfinished, self._all
            self.progress_changed.emit(done if total else -1, total)
            return
        self._timer.stop()
        self._all = 0
        self.progress_changed.emit(0, 0)
        self.finished.emit()
