"""TimeScale: the only mapping between time and pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from timeline_app.model.instant import instant

FIRST_INSTANT = instant(-120_000)
LAST_INSTANT = instant(120_001)
FINEST = 0.001  # seconds per pixel
COARSEST = (LAST_INSTANT - FIRST_INSTANT) / 400


@dataclass(frozen=True, slots=True)
class TimeScale:
    """A window of time over `width` pixels, immutable.

    The left edge is `left` whole seconds plus `fraction` (0 <= fraction < 1) of one. Positions are taken as
    the difference in whole seconds first and divided by `seconds_per_pixel` after, so they are exact far from 1970.
    """

    left: int
    seconds_per_pixel: float
    width: float
    fraction: float = 0.0

    @property
    def right(self) -> int:
        """The first whole second at or after the right edge."""
        return math.ceil(self.left + self.fraction + self.width * self.seconds_per_pixel)

    def x(self, seconds: int) -> float:
        """Pixels from the left edge to an instant."""
        return (seconds - self.left - self.fraction) / self.seconds_per_pixel

    def seconds_at(self, x: float) -> int:
        """The whole second at or before a pixel."""
        return self.left + math.floor(self.fraction + x * self.seconds_per_pixel)

    def zoomed(self, factor: float, x: float) -> TimeScale:
        """`factor` > 1 shows less time; the time under `x` stays there (limits of zoom and time kept)."""
        finer = min(max(self.seconds_per_pixel / factor, FINEST), COARSEST)
        shift = x * (self.seconds_per_pixel - finer)
        return self._from(self.left, self.fraction + shift, finer, self.width)

    def moved(self, pixels: float) -> TimeScale:
        """The window moved by so many pixels: positive shows later times."""
        return self._from(
            self.left, self.fraction + pixels * self.seconds_per_pixel, self.seconds_per_pixel, self.width
        )

    def resized(self, width: float) -> TimeScale:
        """The same window of time over another width."""
        if width <= 0 or width == self.width:
            return self
        spp = min(max(self.seconds_per_pixel * self.width / width, FINEST), COARSEST)
        return replace(self, seconds_per_pixel=spp, width=width)

    @staticmethod
    def framing(start: int, end: int, width: float, before: float = 0.0, after: float = 0.0) -> TimeScale:
        """The window that shows [start, end] with so many free pixels before and after it."""
        room = max(width - before - after, width * 0.1, 1.0)
        spp = min(max((end - start) / room, FINEST), COARSEST)
        if end - start < spp * room:  # the finest zoom shows more: keep it in the middle
            before += (room - (end - start) / spp) / 2
        return TimeScale._from(start, -before * spp, spp, width)

    @staticmethod
    def _from(left: int, offset: float, seconds_per_pixel: float, width: float) -> TimeScale:
        whole = math.floor(offset)
        first, fraction = left + whole, offset - whole
        if fraction >= 1.0:  # rounding just under a whole second
            first, fraction = first + 1, 0.0
        highest = LAST_INSTANT - math.floor(width * seconds_per_pixel)
        if first < FIRST_INSTANT and first < highest:
            first, fraction = min(FIRST_INSTANT, highest), 0.0
        elif first > highest and first > FIRST_INSTANT:
            first, fraction = max(FIRST_INSTANT, highest), 0.0
        return TimeScale(first, seconds_per_pixel, width, fraction)

    def between(self, other: TimeScale, share: float) -> TimeScale:
        """A window on the way to `other` (share 0..1): zoom moves evenly in octaves and no point overshoots."""
        if share >= 1.0:
            return other
        here, there = self.seconds_per_pixel, other.seconds_per_pixel
        spp = here * (there / here) ** share
        same = abs(there - here) < 1e-9 * here
        weight = share if same else (spp - here) / (there - here)
        shift = (other.left - self.left + other.fraction - self.fraction) * weight
        return self._from(self.left, self.fraction + shift, spp, other.width)
