"""Lanes under headings: how the groups of events stand below one another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline_app.layout.lanes import Level


@dataclass(frozen=True, slots=True)
class Band:
    """One group: its lanes from `top` pixels on, and its levels, coarse to fine. `label` is '' without a heading.

    `count` is the number of its events; a collapsed band shows its heading only.
    """

    label: str
    count: int
    levels: tuple[Level, ...] = ()
    collapsed: bool = False
    top: int = 0

    @property
    def lanes(self) -> int:
        """How many lanes are drawn."""
        if self.collapsed:
            return 0
        return max((int(level.lane.max()) + 1 for level in self.levels if len(level.lane)), default=0)


def stacked(bands: tuple[Band, ...], lane_height: int, heading: int, gap: int) -> tuple[tuple[Band, ...], int]:
    """The bands below one another, each with its `top` (of the first lane), and the height of all in pixels."""
    y = 0
    placed = []
    for band in bands:
        y += heading if band.label else 0
        placed.append(replace(band, top=y))
        y += band.lanes * lane_height + (gap if band.label else 0)
    return tuple(placed), y


def shown_levels(bands: tuple[Band, ...], seconds_per_pixel: float) -> Iterator[tuple[Band, Level]]:
    """Every level that is drawn at a zoom, with its band."""
    for band in bands:
        if band.collapsed:
            continue
        for level in band.levels:
            if level.seconds_per_pixel < seconds_per_pixel * 0.9999:
                break
            yield band, level
