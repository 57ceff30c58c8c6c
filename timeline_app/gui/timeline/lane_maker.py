"""Makes the lanes of the events: the first level at once, the finer ones in a thread when there are many."""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from queue import SimpleQueue
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.gui.timeline.content import Content
from timeline_app.gui.timeline.zones import GROUP_GAP, HEADING_HEIGHT
from timeline_app.layout.bands import Band, stacked
from timeline_app.layout.coarser import coarser_levels
from timeline_app.layout.grouping import Grouping
from timeline_app.layout.lanes import LANES, LabelWidths, Level, finer_levels, first_level

AT_ONCE = 3000  # events that are laid out without a thread
_FEWEST_LANES = 6


class LaneMaker(QObject):
    """Bands for a content; `grown` tells that there are more levels. The results of an older job are dropped.

    The thread knows no Qt: it puts bands in a queue, which a timer of the window's thread looks into.
    """

    grown = Signal(object)  # bands

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: _Job | None = None
        self._work: Iterator[tuple[Band, ...] | None] | None = None  # begun after the first frame
        self._timer = QTimer(self)
        self._timer.setInterval(25)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether levels are still to come."""
        return self._job is not None or self._work is not None

    def make(
        self, content: Content, grouping: Grouping, widths: LabelWidths, spp: float, last: float
    ) -> tuple[Band, ...]:
        """The bands with what is shown at `spp`; `grown` follows where there is more."""
        self.stop()
        groups = content.groups(grouping)
        lanes = LANES if len(groups) == 1 else max(LANES * 2 // len(groups), _FEWEST_LANES)
        columns = content.columns
        firsts = [first_level(columns, rows, widths, spp, last, lanes) for _, rows in groups]
        bands = tuple(
            Band(label, len(rows), coarser_levels(columns, first))
            for (label, rows), first in zip(groups, firsts, strict=True)
        )
        makers = [
            finer_levels(columns, rows, widths, first, lanes) for (_, rows), first in zip(groups, firsts, strict=True)
        ]
        work = _finer(makers, bands)
        if len(columns) <= AT_ONCE:
            for found in work:
                bands = found or bands
            return bands
        self._work = work
        self._timer.start()
        return bands

    def stop(self) -> None:
        """Drop the present job."""
        if self._job is not None:
            self._job.cancelled = True
            self._job = None
        self._work = None
        self._timer.stop()

    def _look(self) -> None:
        if self._work is not None:
            self._job, self._work = _Job(self._work), None
        job = self._job
        if job is None:
            return
        done = not job.thread.is_alive()
        latest = None
        while not job.found.empty():
            latest = job.found.get()
        if done:
            self.stop()
            _give_back()
        if latest is not None:
            self.grown.emit(latest)


class _Job:
    """One run of the finer levels in a thread."""

    def __init__(self, work: Iterator[tuple[Band, ...] | None]) -> None:
        self.cancelled = False
        self.found: SimpleQueue[tuple[Band, ...]] = SimpleQueue()
        self.thread = Thread(target=self._run, args=(work,), daemon=True, name="lanes")
        self.thread.start()

    def _run(self, work: Iterator[tuple[Band, ...] | None]) -> None:
        for found in work:
            if self.cancelled:
                return
            if found is not None:
                self.found.put(found)


def _finer(makers: Sequence[Iterator[Level | None]], bands: tuple[Band, ...]) -> Iterator[tuple[Band, ...] | None]:
    """Bands with more and more levels, or None between steps; coarse octaves of all groups come first."""
    found = list(bands)
    live = dict(enumerate(makers))
    while live:
        for place, maker in list(live.items()):
            for level in maker:
                yield None
                if isinstance(level, Level):
                    found[place] = replace(found[place], levels=(*found[place].levels, level))
                    yield tuple(found)
                    break
            else:
                del live[place]


def _give_back() -> None:
    """Return what the work has freed to the system, where the C library can (glibc keeps it otherwise).

    What is loaded stays: Python need not look through a million objects for garbage in the middle of a motion.
    """
    gc.freeze()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)


def stack(bands: tuple[Band, ...], lane_height: int) -> tuple[tuple[Band, ...], int]:
    """The bands below one another, and their height."""
    return stacked(bands, lane_height, HEADING_HEIGHT, GROUP_GAP)
