"""Fills a frame with what is in view. Imports numpy."""

from __future__ import annotations

import numpy as np

from timeline_app.gui.timeline.content import Content
from timeline_app.gui.timeline.frame import Frame
from timeline_app.gui.timeline.paint_events import Bools, Emphasis
from timeline_app.gui.timeline.paint_overview import badge_rects, overview_scale
from timeline_app.layout.density import CoverageMaker, badges
from timeline_app.layout.scene import SceneMaker

DENSITY_BIN = 3.0  # pixels, to twice as many


class Gatherer:
    """Keeps what is around the last window, for the next frame is most often near it."""

    def __init__(self) -> None:
        self._scenes = SceneMaker()
        self._coverage = CoverageMaker()
        self._matches: tuple[frozenset[str], Content, Bools] | None = None

    def add_events(self, frame: Frame, lane_height: int) -> None:
        """The scene, the counts, the badges and the overview's mapping of the frame's content."""
        columns, scale = frame.content.columns, frame.scale
        top = frame.zones.lanes_top - frame.lanes_y
        bottom = top + frame.zones.lanes_height
        frame.scene = self._scenes.scene(columns, frame.bands, scale, top, bottom, lane_height)
        frame.coverage = self._coverage.counts(columns, scale, DENSITY_BIN)
        if columns.touching(scale.left, scale.right) > frame.scene.shown:
            found = badges(columns, frame.bands, scale, frame.scene.begun)
            frame.badges = tuple(badge_rects(found, scale, frame.zones, frame.brushes))
        frame.whole = overview_scale(columns.whole, frame.zones.width)

    def emphasis(
        self,
        content: Content,
        selection: tuple[str, ...],
        hovered: int,
        matches: frozenset[str] | None,
        focused: bool,
    ) -> Emphasis:
        """What stands out, by the rows of the content."""
        rows = frozenset(row for row in map(content.find, selection) if row is not None)
        return Emphasis(rows, hovered, self._matching(content, matches), focused)

    def _matching(self, content: Content, matches: frozenset[str] | None) -> Bools | None:
        """Which rows a search has found; looked up once a search."""
        if matches is None:
            self._matches = None
            return None
        if self._matches is None or self._matches[0] is not matches or self._matches[1] is not content:
            found = np.zeros(len(content.columns), dtype=bool)
            found[[row for row in map(content.find, matches) if row is not None]] = True
            self._matches = matches, content, found
        return self._matches[2]

    def forget(self) -> None:
        """Let go of the events."""
        self._scenes.forget()
        self._coverage.forget()
        self._matches = None
