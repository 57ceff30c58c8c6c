import numpy as np

from timeline_app.reading import plain_text
from timeline_app.reading.prose import lines
from timeline_app.reading.prose.measures import measure

TEXT = """Home
  * World
  * Sport

    The council said on Monday that it would close the harbour bridge for repairs in the spring.

    The ferry will cross the harbour from March until the repairs are done, a spokesman said.

More
  * Storm fells trees
"""


def measured():
    ranges = [(r.start, r.end) for r in plain_text.paragraphs(TEXT)]
    return measure(TEXT, ranges)


def test_how_far_in_the_blocks_stand_and_which_belong_together():
    stand = measured().standing
    assert list(stand.indent) == [0, 2, 2, 4, 4, 0, 2]
    assert list(stand.group) == [0, 0, 0, 1, 2, 3, 3]
    assert [stand.level[row] == stand.level[1] for row in range(7)] == [False, True, True, False, False, False, True]


def test_the_share_of_a_mass_at_the_same_distance():
    stand = measured().standing
    prose = np.array([0, 0, 0, 90, 90, 0, 20.0])
    assert np.allclose(stand.same_indent(prose), [0, 0.1, 0.1, 0.9, 0.9, 0, 0.1])
    assert list(np.sign(stand.beside(prose))) == [-1, -1, -1, 0, 0, -1, -1]
    assert list(stand.of_group(np.arange(7.0))) == [1, 1, 1, 3, 4, 5.5, 5.5]


def test_a_row_for_each_block():
    found = measured()
    assert found.lines.shape[0] == found.count
    assert np.isfinite(found.lines).all()


def test_one_block():
    stand = lines.standing(np.array([97], np.uint32), np.array([0]), np.ones(1))
    assert (list(stand.indent), list(stand.group)) == ([0], [0])
