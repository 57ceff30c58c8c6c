"""From clues to one window: lower sides hold, upper sides hold as far as the text speaks of the present."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_app.evidence.clue import BEGINNING, END, Clue, Trust, Window, common
from timeline_app.model.document import Standing

Weighed = tuple[Window | None, tuple[tuple[Clue, Standing], ...]]
_OUTVOTED = 2  # so many clues that agree set one aside that does not


def weigh(clues: Sequence[Clue]) -> Weighed:
    """The days that the clues leave, each clue with its standing.

    None where nothing is known, and where clues contradict one another.
    """
    clues = _each_once(clues)
    low = max((clue.low for clue in clues), default=BEGINNING)
    window: Window = ((low, END),)
    standing: dict[Clue, Standing] = dict.fromkeys(clues, Standing.USED)
    firm = [clue for clue in clues if clue.trust is Trust.FIRM and clue.window != ((clue.low, END),)]
    agreeing = [clue for clue in firm if common(window, clue.window)]
    against = [clue for clue in firm if clue not in agreeing]
    if against and len(agreeing) < _OUTVOTED * len(against):
        return None, _contradiction(clues, against, low)
    standing.update(dict.fromkeys(against, Standing.SET_ASIDE))
    for clue in sorted(agreeing, key=lambda clue: clue.low, reverse=True):
        narrowed = common(window, clue.window)
        if not narrowed:
            return None, _contradiction(clues, [clue, *agreeing], None)
        window = narrowed
    for clue in sorted(clues, key=lambda clue: clue.low, reverse=True):
        if clue.trust is Trust.WEAK:
            narrowed = common(window, clue.window)
            if narrowed and _supported(clue, clues):
                window = narrowed
            elif clue.low <= BEGINNING or not narrowed:
                standing[clue] = Standing.SET_ASIDE
    known = window != ((BEGINNING, END),)
    return (window if known else None), tuple(standing.items())


def _each_once(clues: Sequence[Clue]) -> list[Clue]:
    """Of clues that say the same, the one that is trusted most."""
    best: dict[tuple[str, Window], Clue] = {}
    for clue in clues:
        key = (clue.words, clue.window)
        if key not in best or best[key].trust < clue.trust:
            best[key] = clue
    return list(best.values())


def _supported(weak: Clue, clues: Sequence[Clue]) -> bool:
    """Whether others place the article after the beginning of a weak clue's time, or say the same time themselves."""
    if weak.alive:
        return True
    others = [clue for clue in clues if clue is not weak]
    latest = max((clue.low for clue in others), default=BEGINNING)
    if weak.low <= BEGINNING:  # the weekday of a date: several years, any of them
        return latest > BEGINNING
    if any(first <= latest < end for first, end in weak.window):
        return True
    return any(
        clue.trust is not Trust.NONE and clue.low > BEGINNING and clue.high < END and common(weak.window, clue.window)
        for clue in others
    )


def _contradiction(clues: Sequence[Clue], against: list[Clue], low: int | None) -> tuple[tuple[Clue, Standing], ...]:
    """The clues that cannot be true together."""
    return tuple(
        (clue, Standing.CONFLICT if clue in against or clue.low == low else Standing.SET_ASIDE) for clue in clues
    )
