"""Where to look: the view that shows an event, and the events beside, above and below one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from timeline_app.gui.theme import LANE_HEIGHT
from timeline_app.gui.timeline.camera import Camera
from timeline_app.gui.timeline.content import Content
from timeline_app.layout.bands import Band
from timeline_app.layout.columns import Flag
from timeline_app.layout.lanes import Level
from timeline_app.layout.scale import TimeScale
from timeline_app.layout.scene import Scene


def known_bounds(row: int, content: Content) -> tuple[int, int]:
    """Start and end of an event in seconds; of an open side the known bound."""
    columns = content.columns
    flags = int(columns.flags[row])
    low = columns.sure_end[row] if flags & Flag.OPEN_START else columns.start[row]
    high = columns.sure_start[row] if flags & Flag.OPEN_END else columns.end[row]
    return int(min(low, high)), int(max(low, high))


def framing(rows: Sequence[int | None], content: Content, width: float) -> TimeScale:
    """The window in which these events take about half of the width."""
    bounds = [known_bounds(row, content) for row in rows if row is not None]
    low, high = min(start for start, _ in bounds), max(end for _, end in bounds)
    side = max((high - low) // 2, 1)
    return TimeScale.framing(low - side, high + side, max(width, 1.0))


def place_of(row: int, bands: tuple[Band, ...]) -> tuple[Band, Level, int] | None:
    """Band, level and lane of an event, or None while it has none."""
    for band in bands:
        for level in band.levels:
            at = np.flatnonzero(level.index == row)
            if len(at):
                return band, level, int(level.lane[at[0]])
    return None


def view_of(
    row: int,
    content: Content,
    bands: tuple[Band, ...],
    camera: Camera,
    room: int,
    wanted: TimeScale | None = None,
) -> tuple[TimeScale, float] | None:
    """The nearest view (scale, scroll) in which the event and some of its label are seen; None while it has no lane.

    Nearest to the present window, or to `wanted`.
    """
    found = place_of(row, bands)
    if found is None:
        return None
    band, level, lane = found
    scale = wanted or camera.target
    low, high = known_bounds(row, content)
    middle = (low + high) // 2
    if level.seconds_per_pixel < scale.seconds_per_pixel * 0.9999:
        factor = scale.seconds_per_pixel / level.seconds_per_pixel * 1.001
        x = min(max(scale.x(middle), scale.width * 0.2), scale.width * 0.8)
        scale = scale.moved(scale.x(middle) - x).zoomed(factor, x)
    first, last = content.columns.whole
    everything = scale.left <= first and last <= scale.right
    edge = 0.0 if everything else min(120.0, scale.width / 4)  # where all is in view, nothing has to move
    if scale.x(high) < edge or scale.x(low) > scale.width - edge:
        scale = scale.moved(scale.x(middle) - scale.width / 2)
    top = band.top + lane * LANE_HEIGHT
    scroll = camera.scroll
    if not band.collapsed:
        if top < scroll:
            scroll = top - LANE_HEIGHT
        elif top + LANE_HEIGHT > scroll + room:
            scroll = min(top + 2 * LANE_HEIGHT - room, top)
    return scale, float(min(max(scroll, 0.0), camera.scroll_end))


def beside(row: int, content: Content, step: int) -> int:
    """The next or previous event in time; the same at the ends."""
    return min(max(row + step, 0), len(content.columns) - 1)


def across(row: int, scene: Scene, step: int) -> int:
    """The nearest event in a lane above (-1) or below (1) among those in view; -1 where there is none."""
    at = np.flatnonzero(scene.index == row)
    if not len(at):
        return int(scene.index[0]) if len(scene) else -1
    here = int(at[0])
    y, x = int(scene.y[here]), (scene.x0[here] + scene.x1[here]) / 2
    others = scene.y[scene.y < y] if step < 0 else scene.y[scene.y > y]
    if not len(others):
        return -1
    lane = np.flatnonzero(scene.y == (others.max() if step < 0 else others.min()))
    distance = np.abs((scene.x0[lane] + scene.x1[lane]) / 2 - x)
    return int(scene.index[lane[int(distance.argmin())]])
