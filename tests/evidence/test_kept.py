"""The amounts of news kept never fall, and say nothing of late years."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.evidence.clue import BEGINNING, END, Window
from timeline_app.evidence.kept import KEPT
from timeline_app.evidence.votes import Vote, together
from timeline_app.model.document import TextRange
from timeline_app.model.instant import days_from_civil

AMOUNT = Vote("", TextRange(0, 0), ((BEGINNING, END),), KEPT)
LEVEL_FROM = days_from_civil(1990, 1, 1)
days = st.integers(days_from_civil(1800, 1, 1), days_from_civil(2100, 1, 1))
late = st.integers(LEVEL_FROM, days_from_civil(2100, 1, 1))


@given(days, days)
def test_amounts_never_fall(one, other):
    assert 0 < AMOUNT.at(min(one, other)) <= AMOUNT.at(max(one, other)) <= 1


@given(late)
def test_all_late_days_are_alike(day):
    assert AMOUNT.at(day) == 1.0


def test_hardly_anything_old_is_kept():
    assert AMOUNT.at(days_from_civil(1950, 1, 1)) < 0.05 * AMOUNT.at(LEVEL_FROM)


@given(st.lists(days, min_size=2, max_size=2, unique=True).map(sorted))
def test_amounts_alone_never_close_a_window(sides):
    window: Window = ((sides[0], sides[1]),)
    assert together(window, [], KEPT)[-1][1] == window[-1][1]


@given(st.lists(late, min_size=2, max_size=2, unique=True).map(sorted))
def test_amounts_leave_late_windows_alone(sides):
    window: Window = ((sides[0], sides[1]),)
    assert together(window, [], KEPT) == window
