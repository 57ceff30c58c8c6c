from timeline_app.evidence.clue import Clue, Trust, interval
from timeline_app.evidence.weigh import weigh
from timeline_app.model.document import Standing, TextRange

HERE = TextRange(0, 1)


def clue(words, low, high, trust=Trust.FIRM, **more):
    return Clue(words, HERE, (interval(low, high),), trust, **more)


def test_no_clues_say_nothing():
    assert weigh([]) == (None, ())


def test_firm_clues_meet():
    window, _ = weigh([clue("a", 0, 20), clue("b", 10, 30)])
    assert window == ((10, 20),)


def test_history_bounds_from_below_only():
    window, weighed = weigh([clue("a", 0, 5, Trust.NONE), clue("b", 10, 30)])
    assert window == ((10, 30),)
    assert {standing for _, standing in weighed} == {Standing.USED}


def test_two_firm_clues_that_exclude_one_another_are_a_contradiction():
    window, weighed = weigh([clue("a", 0, 5), clue("b", 10, 30)])
    assert window is None
    assert [standing for _, standing in weighed] == [Standing.CONFLICT, Standing.CONFLICT]


def test_one_against_many_is_set_aside():
    window, weighed = weigh([clue("a", 0, 5), clue("b", 10, 30), clue("c", 12, 40), clue("d", 9, 25)])
    assert window == ((12, 25),)
    assert {c.words: s for c, s in weighed}["a"] is Standing.SET_ASIDE


def test_a_weak_clue_needs_another_that_reaches_its_time():
    assert weigh([clue("a", 0, 20, Trust.WEAK)])[0] == ((0, 10**8),)
    assert weigh([clue("a", 0, 20, Trust.WEAK), clue("b", 5, None, Trust.NONE)])[0] == ((5, 20),)


def test_what_news_names_as_alive_is_believed():
    assert weigh([clue("a", 0, 20, Trust.WEAK, alive=True)])[0] == ((0, 20),)


def test_the_same_clue_counts_once_with_its_best_trust():
    window, weighed = weigh([clue("a", 0, 20, Trust.NONE), clue("a", 0, 20)])
    assert window == ((0, 20),)
    assert len(weighed) == 1
