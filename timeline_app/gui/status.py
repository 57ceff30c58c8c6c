"""The line at the bottom: how much is shown, which stretch of time, how far an import is, whether all is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton

from timeline_app.layout.scale import TimeScale
from timeline_app.model.instant import DAY, civil
from timeline_app.model.timeline import Timeline
from timeline_app.model.wording import MONTHS

_YEAR = 366 * DAY


class StatusLine(QObject):
    """Fills a status bar."""

    cancel_wanted = Signal()

    def __init__(self, bar: QStatusBar) -> None:
        super().__init__(bar)
        self.counts = QLabel()
        self.scale = QLabel()
        self.progress_words = QLabel()
        self.progress = QProgressBar(textVisible=False)
        self.progress.setFixedWidth(160)
        self.cancel = QToolButton(text="Cancel")
        self.saved = QLabel()
        self.saved.setContentsMargins(12, 0, 0, 0)
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(8, 0, 8, 0)
        for widget in (self.counts, self.scale):
            bar.addWidget(widget)
        for widget in (self.progress_words, self.progress, self.cancel, self.saved):
            bar.addPermanentWidget(widget)
        self.cancel.clicked.connect(self.cancel_wanted)
        self._has_dates = False
        self._seen, self._rest, self._hidden = "", "", ""
        self.show_progress(0, 0)

    def show_counts(self, shown: int, total: int) -> None:
        """How many of the dated events can be seen at this zoom."""
        self._seen = f"{shown:,} of {total:,} dated events shown" if total else "No dated events"
        self._tell_counts()

    def show_timeline(self, timeline: Timeline, shown: Timeline) -> None:
        """How many events are left out as minor ones, and how many of those shown wait for a date or have none."""
        hidden, waiting = len(timeline.events) - len(shown.events), len(shown.waiting)
        parts = [f"{hidden:,} minor left out" if hidden else "", f"{waiting:,} without a date" if waiting else ""]
        self._rest = " · ".join(filter(None, parts))
        self._tell_counts()
        self._has_dates = bool(timeline.dated)
        self.scale.setText(self.scale.text() if self._has_dates else "")

    def show_hidden(self, count: int) -> None:
        """How many events the reader has hidden."""
        self._hidden = f"{count:,} hidden" if count else ""
        self._tell_counts()

    def _tell_counts(self) -> None:
        self.counts.setText(" · ".join(filter(None, (self._seen, self._rest, self._hidden))))

    def show_scale(self, scale: TimeScale) -> None:
        """The stretch of time in view."""
        if not self._has_dates:
            return
        self.scale.setText(f"·  {window_in_words(scale)}")

    def show_matches(self, found: frozenset[str] | None, shown: Timeline) -> None:
        """How many events the search finds, and how many of them are left out as minor ones."""
        if found is None:
            self.progress_words.setText("")
            return
        if not found:
            self.progress_words.setText("Nothing found")
            return
        seen = sum(event.id in found for event in shown.events)
        minor = f", {len(found) - seen:,} more among the minor events" if seen < len(found) else ""
        self.progress_words.setText(f"{seen:,} found{minor}")

    def show_progress(self, done: int, total: int) -> None:
        """How far an import is; (-1, 0) while files are looked for, (0, 0) for none."""
        busy = total > 0 or done < 0
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)
        if busy:
            self.progress.setMaximum(total)
            self.progress.setValue(done)
            words = f"Reading {done + 1} of {total}" if done < total else ""
            self.progress_words.setText(words if total else "Reading folders")
        elif self.progress_words.text().startswith("Reading"):
            self.progress_words.setText("")

    def show_saved(self, path: Path | None, saved: bool) -> None:
        """Whether the project file holds everything."""
        self.saved.setText("" if path is None else f"Saved in {path.name}" if saved else "Not saved")


def window_in_words(scale: TimeScale) -> str:
    """The stretch of time in view, as exactly as it matters: "1966 – 2014", "3 May 1904, 10:00 – ..."."""
    span = scale.right - scale.left
    return f"{_edge(scale.left, span)} – {_edge(scale.right, span)}"


def _edge(seconds: int, span: int) -> str:
    at = civil(seconds)
    year = f"{1 - at.year} BC" if at.year <= 0 else str(at.year)
    if span > 40 * _YEAR:
        return year
    date = f"{MONTHS[at.month - 1][:3]} {year}"
    if span > 3 * _YEAR:
        return date
    date = f"{at.day} {date}"
    return date if span > 4 * DAY else f"{date}, {at.hour:02d}:{at.minute:02d}"
