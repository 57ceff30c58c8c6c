"""How much news of a year there is as text: what people paste, save and forward is mostly of the archived years.

The full text of a few agencies and papers is kept since 1977 to 1980, of some more since 1984 and 1985, of most since
the early 1990s. The amounts are rough, beside that of 1990, and level from there on, so that they never speak for
late years. Older news, typed or scanned, exists: a name of its time outweighs this.
"""

from __future__ import annotations

from timeline_app.evidence.clue import BEGINNING
from timeline_app.evidence.votes import Steps
from timeline_app.model.instant import days_from_civil

_AMOUNTS = {1977: 0.01, 1979: 0.03, 1981: 0.07, 1983: 0.15, 1985: 0.3, 1987: 0.7, 1990: 1.0}
_BEFORE = 0.004

KEPT: Steps = (
    (BEGINNING, _BEFORE),
    *((days_from_civil(year, 1, 1), amount) for year, amount in _AMOUNTS.items()),
)
