import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.reading.prose import lexicon

PIECES = ["read more: a ferry sank", "the ferry sank on 9 march", "image credit: coast", "東京の橋は春に閉まる"]


def test_a_block_that_is_like_another_has_the_same_terms():
    block, sets, share = lexicon.terms([*PIECES, PIECES[0]])
    first, again = set(sets[block == 0]), set(sets[block == 4])
    assert first == again
    assert len(set(block)) == 5
    assert sets.max() < lexicon.SETS
    assert np.allclose(share[block == 0], 1 / np.sqrt(len(first)))


def test_numbers_count_by_their_length_only():
    _, one, _ = lexicon.terms(["on 12 march 1999"])
    _, other, _ = lexicon.terms(["on 30 march 2024"])
    assert set(one) == set(other)


def test_the_score_is_the_sum_of_the_weights():
    found = lexicon.terms(PIECES)
    weights = np.zeros(lexicon.SETS + 1)
    weights[-1] = 0.5
    assert np.allclose(lexicon.scores(found, len(PIECES), weights), 0.5)
    weights[found[1][found[0] == 2]] = 1.0
    scores = lexicon.scores(found, len(PIECES), weights)
    assert scores.argmax() == 2
    assert scores[2] > 0.5


@given(st.lists(st.text(max_size=60), min_size=1, max_size=8))
def test_whatever_the_blocks_there_is_a_row_for_each(pieces):
    pieces = [piece.lower() for piece in pieces]
    scores = lexicon.scores(lexicon.terms(pieces), len(pieces), np.ones(lexicon.SETS + 1))
    table = lexicon.table(scores, np.array([len(piece) for piece in pieces], float))
    assert table.shape == (len(pieces), 4)
    assert np.isfinite(table).all()
