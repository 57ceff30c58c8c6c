"""Words of a time: one vote each, only where news uses them itself."""

import pytest

from tests.evidence.helpers import article
from timeline_app.dating import find_time_expressions
from timeline_app.evidence.habits import habit_votes
from timeline_app.evidence.knowledge import Fact, FactKind
from timeline_app.evidence.names import Named, lexicon
from timeline_app.evidence.scene import Scene
from timeline_app.evidence.text import read
from timeline_app.model.document import TextRange
from timeline_app.model.instant import days_from_civil


def votes(text):
    document = article(text)
    scene = Scene(read(document), find_time_expressions(document.text))
    return list(habit_votes(scene, tuple(lexicon().find(scene.prose))))


def at(vote, year):
    return vote.at(days_from_civil(year, 7, 1))


def test_one_vote_a_habit_that_fades_slowly():
    (vote,) = votes("In over-the-counter trading Friday, Acme rose. It is in over-the-counter trading since May.")
    assert vote.words == "“over-the-counter trading”: mostly in news of 1965 – 1994"
    assert at(vote, 1950) < at(vote, 1963) < at(vote, 1980) == 1.0
    assert 1.0 > at(vote, 1996) > at(vote, 2010) > 0.1


def test_what_is_new_is_hardly_named_before():
    (vote,) = votes("Officials said on Monday that nobody read the text message.")
    assert vote.words == "“text message”: mostly in news since 2001"
    assert at(vote, 1990) < 0.1
    assert at(vote, 2030) == 1.0


NEWS = "Officials said on Monday that wibble is wobble, and that wibble stays."
WIBBLE, WOBBLE = (Fact(FactKind.THING, name, role="habit", high=0, until="1969") for name in ("wibble", "wobble"))


def votes_of(*facts_at, told=()):
    document = article(NEWS)
    scene = Scene(read(document), find_time_expressions(document.text))
    found = [Named(start, start + 6, facts) for start, facts in facts_at]
    return [vote.words.split("”")[0][1:] for vote in habit_votes(scene, found, told)]


def test_a_place_votes_once():
    first, second, again = NEWS.index("wibble"), NEWS.index("wobble"), NEWS.rindex("wibble")
    assert votes_of((first, (WIBBLE,)), (second, (WOBBLE,)), (again, (WIBBLE,))) == ["wibble", "wobble"]
    assert votes_of((first, (WIBBLE, WOBBLE)), (again, (WIBBLE, WOBBLE))) == ["wibble"]


def test_what_gave_a_clue_does_not_vote():
    first, again = NEWS.index("wibble"), NEWS.rindex("wibble")
    assert votes_of((first, (WIBBLE,)), (again, (WIBBLE,)), told={TextRange(first - 5, first + 2)}) == []
    assert votes_of((first, (WIBBLE,)), told={TextRange(0, first)}) == ["wibble"]


@pytest.mark.parametrize(
    "text",
    [
        'He said on Monday: "We sold it in over-the-counter trading." Officials said so.',
        "The museum said on Monday that its exhibition shows typewriters and beepers.",
        "The beeper lay on the table.",
        "I had a beeper, and my wife hated it, she told me on Monday.",
    ],
)
def test_no_habit(text):
    assert votes(text) == []
