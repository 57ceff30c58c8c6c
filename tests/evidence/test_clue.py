import itertools

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.evidence.clue import BEGINNING, END, common, hull_span, interval, union
from timeline_app.model.edtf import to_edtf
from timeline_app.model.instant import days_from_civil

windows = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 9)), min_size=1, max_size=5).map(
    lambda parts: union([(low, low + length) for low, length in parts])
)


def days(window):
    return {day for low, high in window for day in range(low, high)}


@given(windows, windows)
def test_common_holds_the_days_of_both(ours, theirs):
    assert days(common(ours, theirs)) == days(ours) & days(theirs)


@given(windows)
def test_a_union_is_in_order_and_does_not_touch(window):
    assert all(before[1] < after[0] for before, after in itertools.pairwise(window))


def test_open_sides():
    day = days_from_civil(2021, 12, 8)
    assert interval(None, 5) == (BEGINNING, 5)
    assert hull_span(((BEGINNING, END),)) is None
    assert to_edtf(hull_span((interval(day, None),))) == "[2021-12-08..]"
    assert to_edtf(hull_span((interval(None, day + 1),))) == "[..2021-12-08]"
