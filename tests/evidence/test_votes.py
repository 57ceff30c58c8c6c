"""Votes together: what they leave out is little and clearly less likely; a level stretch is never trimmed."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.evidence.clue import ALWAYS, BEGINNING, END, common
from timeline_app.evidence.knowledge import known_until
from timeline_app.evidence.votes import Vote, deciding, together
from timeline_app.model.document import TextRange
from timeline_app.model.instant import days_from_civil

HERE = TextRange(0, 1)


def year(number):
    return days_from_civil(number, 1, 1)


def vote(*steps, of_words=True):
    return Vote("a", HERE, ALWAYS, ((BEGINNING, 1.0), *steps), of_words)


def test_one_weak_vote_closes_nothing():
    assert together(ALWAYS, [vote((year(1990), 0.2))]) == ALWAYS
    assert together(ALWAYS, []) == ALWAYS


def test_votes_that_agree_close_a_window():
    late = vote((year(1990), 0.1), of_words=False)
    assert together(((year(1970), END),), [late, late]) == ((year(1970), year(1990)),)


def test_words_alone_weigh_little_however_many():
    many = [vote((year(2000), 0.2))] * 9
    assert together(((year(1985), END),), many) == ((year(1985), END),)
    assert together(((year(1985), year(2010)),), many) == ((year(1985), year(2000)),)


def test_a_level_window_is_not_trimmed():
    window = ((year(1980), year(1995)),)
    assert together(window, [vote((year(1950), 0.5))]) == window


def test_days_after_the_table_are_days_like_others():
    """An old table makes no window of days that are gone."""
    later = known_until() + 20_000
    against = [vote((year(1990), 0.001), of_words=False)]
    assert together(((later, later + 3000),), against) == ((later, later + 3000),)
    assert together(((year(1995), later),), against) == ((year(1995), later),)
    assert together(((year(1995), END),), [vote((year(2001), 0.5))]) == ((year(1995), END),)


def test_who_decides():
    window = ((year(1985), year(2010)),)
    late, early = vote((year(2000), 0.01)), vote((year(2020), 0.5))
    narrowed = together(window, [late, early])
    assert narrowed == ((year(1985), year(2000)),)
    assert deciding(window, narrowed, [late, early]) == (late,)


days = st.integers(year(1950), year(2029))
steps = st.lists(st.tuples(days, st.floats(0.0, 1.0)), max_size=4, unique_by=lambda step: step[0]).map(sorted)
votes = st.lists(st.builds(lambda some, words: vote(*some, of_words=words), steps, st.booleans()), max_size=4)
windows = st.lists(st.tuples(days, st.integers(1, 4000)), min_size=1, max_size=3).map(
    lambda parts: tuple((low, low + length) for low, length in parts[:1])
)


@given(windows, votes)
def test_what_is_left_is_of_the_window_and_never_nothing(window, some):
    narrowed = together(window, some)
    assert narrowed
    assert common(window, narrowed) == narrowed


@given(windows, votes)
def test_the_best_day_stays(window, some):
    narrowed = together(window, some)
    starts = {window[0][0], *(day for one in some for day, _ in one.steps if window[0][0] < day < window[-1][1])}

    def fit(day):
        words = numbers = 1.0
        for one in some:
            words, numbers = (words * one.at(day), numbers) if one.of_words else (words, numbers * one.at(day))
        return max(0.04, words) * numbers

    best = max(map(fit, starts))
    assert any(fit(day) == best and narrowed[0][0] <= day < narrowed[-1][1] for day in starts)
