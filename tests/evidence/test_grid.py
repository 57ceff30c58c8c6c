"""Share prices on the grid of eighths: several count together, one off the grid ends it."""

import pytest

from tests.evidence.helpers import article
from timeline_app.dating import find_time_expressions
from timeline_app.evidence.grid import grid_vote
from timeline_app.evidence.scene import Scene
from timeline_app.evidence.text import read
from timeline_app.model.instant import days_from_civil


def vote(text):
    document = article(text)
    return grid_vote(Scene(read(document), find_time_expressions(document.text)))


ON = (
    "In composite trading yesterday, Acme shares rose 25 cents to $21.75, and Pip shares fell to $4.",
    "Acme shares closed yesterday at $43.50, up $1.125.",
    "In over-the-counter trading Friday, Pip was quoted at $4, down 12.5 cents.",
)
OFF = (
    "In composite trading yesterday, Acme shares rose 23 cents to $21.73.",
    "Acme shares closed yesterday at $43.50, up $1.17.",
    "Acme shares closed yesterday at $43.50, up 18.75 cents.",  # sixteenths
    "Acme shares closed yesterday at $43.50, up 25 cents.",  # two quarters prove nothing
    "Acme said yesterday it raised its bid to $25 a share and its dividend to 50 cents.",  # no trading
    "In Toronto yesterday, Acme shares closed at C$43.50, up 25 cents.",
    "In 1985 Acme shares closed at $43.50, up 25 cents.",  # no news
)


@pytest.mark.parametrize("text", ON)
def test_on_the_grid(text):
    found = vote(text)
    assert found.at(days_from_civil(1989, 1, 1)) == 1.0
    assert found.at(days_from_civil(2010, 1, 1)) < 0.2 < found.at(days_from_civil(1999, 1, 1))


@pytest.mark.parametrize("text", OFF)
def test_off_the_grid(text):
    assert vote(text) is None
