"""The zones of the timeline widget, from top to bottom, in pixels: which part a pointer is in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

AXIS_HEIGHT = 44
DENSITY_HEIGHT = 12
OVERVIEW_HEIGHT = 60
LANES_PAD = 8  # above the first lane and below the last


class Zone(Enum):
    """Where a gesture begins decides what it does."""

    AXIS = 1
    DENSITY = 2
    LANES = 3
    OVERVIEW = 4


@dataclass(frozen=True, slots=True)
class Zones:
    """Heights for a widget of a given size; the overview goes first where there is little room."""

    width: int
    height: int

    @property
    def lanes_top(self) -> int:
        """Where the lanes begin."""
        return AXIS_HEIGHT + DENSITY_HEIGHT

    @property
    def overview_top(self) -> int:
        """Where the overview begins; the widget's height where it is left out."""
        return self.height - OVERVIEW_HEIGHT if self.height >= 220 else self.height

    @property
    def lanes_height(self) -> int:
        """Pixels for lanes, at least 1."""
        return max(self.overview_top - self.lanes_top, 1)

    def at(self, y: float) -> Zone:
        """The zone of a height."""
        if y < AXIS_HEIGHT:
            return Zone.AXIS
        if y < self.lanes_top:
            return Zone.DENSITY
        return Zone.LANES if y < self.overview_top else Zone.OVERVIEW
