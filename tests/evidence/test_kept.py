"""The amounts of news kept grow, never fall, and say nothing of late years."""

from itertools import pairwise

from timeline_app.evidence.clue import BEGINNING
from timeline_app.evidence.kept import KEPT
from timeline_app.model.instant import days_from_civil


def test_amounts_grow_and_level_out():
    assert KEPT[0][0] == BEGINNING
    assert all(one[0] < other[0] and one[1] < other[1] for one, other in pairwise(KEPT))
    assert KEPT[-1] == (days_from_civil(1990, 1, 1), 1.0)
