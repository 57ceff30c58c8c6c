"""Fills a frame with what is in view. Imports numpy."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QPainter

from timeline_app.gui.theme import LANE_HEIGHT
from timeline_app.gui.timeline.content import Content
from timeline_app.gui.timeline.frame import Frame
from timeline_app.gui.timeline.navigate import place_of
from timeline_app.gui.timeline.off_view import chips_of, counts_of, foot_room, paint_chips
from timeline_app.gui.timeline.paint_events import Bools, Emphasis, paint_scene
from timeline_app.gui.timeline.paint_overview import (
    badge_rects,
    overview_scale,
    paint_badges,
    paint_density,
    paint_overview,
)
from timeline_app.gui.timeline.zones import AXIS_HEIGHT
from timeline_app.layout.bands import Band
from timeline_app.layout.density import CoverageMaker, badges
from timeline_app.layout.scene import SceneMaker

DENSITY_BIN = 3.0  # pixels, to twice as many


class Gatherer:
    """Keeps what is around the last window, for the next frame is most often near it."""

    def __init__(self) -> None:
        self._scenes = SceneMaker()
        self._coverage = CoverageMaker()
        self._matches: tuple[frozenset[str], Content, Bools] | None = None
        self._place: tuple[str, tuple[Band, ...], int | None, int | None] | None = None

    def add_events(self, frame: Frame, lane_height: int, chosen: str | None = None) -> None:
        """The scene, the counts, the pills and the overview's mapping of the frame's content.

        `chosen` is the event to tell of where it is out of view.
        """
        columns, scale = frame.content.columns, frame.scale
        top = frame.zones.lanes_top - frame.lanes_y
        bottom = top + frame.zones.lanes_height
        frame.scene = self._scenes.scene(columns, frame.bands, scale, top, bottom, lane_height)
        frame.coverage = self._coverage.counts(columns, scale, DENSITY_BIN)
        counts = counts_of(frame)
        frame.chips = chips_of(frame, counts, *self._chosen(frame, chosen))
        if len(columns) - sum(counts) > frame.scene.shown:
            found = badges(columns, frame.bands, scale, frame.scene.begun)
            frame.badges = tuple(badge_rects(found, scale, frame.zones, frame.brushes, foot_room(frame)))
        frame.whole = overview_scale(columns.whole, frame.zones.width)
        frame.events = self

    def _chosen(self, frame: Frame, name: str | None) -> tuple[int | None, int | None]:
        """Row and top of the lane of the chosen event; looked for once, until there are other lanes."""
        if name is None:
            return None, None
        if self._place is None or self._place[0] != name or self._place[1] is not frame.bands:
            row = frame.content.find(name)
            found = place_of(row, frame.bands) if row is not None else None
            seen = found is not None and not found[0].collapsed
            self._place = name, frame.bands, row, found[0].top + found[2] * LANE_HEIGHT if seen else None
        return self._place[2:]

    def paint_lanes(self, painter: QPainter, frame: Frame) -> None:
        """The marks and words of the lanes; the painter stands at the top of the first."""
        paint_scene(painter, frame.scene, frame.content, frame.brushes, frame.emphasis, frame.scale.width)

    def paint_strips(self, painter: QPainter, frame: Frame) -> None:
        """Density, badges and overview."""
        zones, brushes = frame.zones, frame.brushes
        paint_density(painter, frame.scale, frame.coverage, AXIS_HEIGHT, brushes)
        if frame.badges:
            paint_badges(painter, list(frame.badges), brushes)
        if zones.overview_top < zones.height:
            paint_overview(painter, frame.scale, frame.whole, frame.content, zones.overview_top, brushes)
        paint_chips(painter, frame.chips, brushes)

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
        self._place = None
        self._matches = None
