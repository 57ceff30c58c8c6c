"""The zones of the timeline widget, from top to bottom, in pixels: which part a pointer is in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from timeline_app.gui.theme import BAR_HEIGHT

AXIS_ROW = BAR_HEIGHT + 2  # one of the two rows of labels
AXIS_HEIGHT = 2 * AXIS_ROW
DENSITY_HEIGHT = 12
OVERVIEW_HEIGHT = 60
LANES_PAD = 8  # above the first lane and below the last
FOOT_HEIGHT = BAR_HEIGHT + 10  # the row of badges, under the lanes
LEGEND_ROOM = 96  # at the right end of that row
HEADING_HEIGHT = BAR_HEIGHT + 8
GROUP_GAP = 12


class Zone(Enum):
    """Where a gesture begins decides what it does."""

    AXIS = 1
    DENSITY = 2
    LANES = 3
    FOOT = 4
    OVERVIEW = 5


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
    def foot_top(self) -> int:
        """Where the row of badges begins."""
        return max(self.overview_top - FOOT_HEIGHT, self.lanes_top)

    @property
    def lanes_height(self) -> int:
        """Pixels for lanes, at least 1."""
        return max(self.foot_top - self.lanes_top, 1)

    @property
    def has_legend(self) -> bool:
        """Whether there is room for the legend and its button."""
        return self.width >= 560 and self.height >= 420

    def at(self, y: float) -> Zone:
        """The zone of a height."""
        if y < AXIS_HEIGHT:
            return Zone.AXIS
        if y < self.lanes_top:
            return Zone.DENSITY
        if y < self.foot_top:
            return Zone.LANES
        return Zone.FOOT if y < self.overview_top else Zone.OVERVIEW
