import numpy as np

from tests.layout.conftest import columns
from timeline_app.layout.density import begun, coverage, even_edges, heights
from timeline_app.layout.scale import TimeScale


def test_edges_stand_still_while_the_window_moves():
    scale = TimeScale(1_000_000, 50.0, 900.0)
    first, second = even_edges(scale, 4), even_edges(scale.moved(3), 4)
    assert np.diff(first).min() == np.diff(first).max()
    assert set(second.tolist()) & set(first.tolist())
    assert first[0] <= scale.left
    assert first[-1] >= scale.right


def test_counts():
    table = columns([(0, 10), (5, 30), (25, 26)])
    edges = np.array([0, 10, 20, 30])
    assert coverage(table, edges).tolist() == [2, 1, 2]
    assert begun(table, edges).tolist() == [2, 0, 1]


def test_heights():
    assert heights(np.array([0, 1, 100])).tolist() == [0.0, 0.1, 1.0]
    assert heights(np.array([0, 0])).tolist() == [0.0, 0.0]
    assert heights(np.zeros(0, dtype=np.int64)).tolist() == []
