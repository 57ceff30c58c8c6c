"""Rules of experience narrow what the facts leave: one after the other, the surest first."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_app.evidence.clue import Clue, Window, common
from timeline_app.model.document import Standing

_LEAST_DAYS = 240  # experience never tells the month


def narrow(window: Window, clues: Sequence[Clue]) -> tuple[Window, list[tuple[Clue, Standing]]]:
    """The window within the likely ones, and each clue: LIKELY, or SET_ASIDE where it leaves (nearly) no day."""
    told: list[tuple[Clue, Standing]] = []
    for clue in clues:
        left = common(window, clue.window)
        if left and left[-1][1] - left[0][0] >= min(_LEAST_DAYS, window[-1][1] - window[0][0]):
            window = left
            told.append((clue, Standing.LIKELY))
        else:
            told.append((clue, Standing.SET_ASIDE))
    return window, told
