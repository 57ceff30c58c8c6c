import numpy as np

from timeline_app.layout.text_width import text_widths


def test_sums_of_advances():
    table = np.ones(200, dtype=np.float32)
    table[ord("m")] = 3
    assert text_widths(["mm", "", "a漢"], table).tolist() == [6.0, 0.0, 2.0]
    assert text_widths([], table).tolist() == []


def test_a_title_of_ten_thousand_characters_is_cut():
    assert text_widths(["x" * 10_000], np.ones(200, dtype=np.float32))[0] < 1000


def test_lone_surrogates_do_not_hurt():
    assert text_widths(["\ud800"], np.ones(10, dtype=np.float32)).tolist() == [1.0]
