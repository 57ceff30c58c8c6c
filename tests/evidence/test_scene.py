"""How far a name is one of the present."""

import pytest

from tests.evidence.helpers import article
from timeline_app.dating import find_time_expressions
from timeline_app.evidence.clue import Trust
from timeline_app.evidence.scene import Scene
from timeline_app.evidence.text import read

NEWS = "\n\nOfficials said on Monday that they were glad."
TRUST = {
    "Pip Ono says it is a good step.": Trust.FIRM,
    "A letter was sent to Pip Ono in March.": Trust.WEAK,
    "A letter was sent six weeks ago to Pip Ono, who said at the time that it was late.": Trust.WEAK,
    "A letter was sent to Pip Ono, who said at the time that it was late.": Trust.NONE,
    "In 1988 a letter was sent to Pip Ono.": Trust.NONE,
    "It cost $3 in 1988, according to an aide to Pip Ono.": Trust.WEAK,
    "He was once an aide to Pip Ono.": Trust.NONE,
}


def scene(text):
    document = article(text)
    return Scene(read(document), find_time_expressions(document.text))


@pytest.mark.parametrize(("text", "expected"), TRUST.items())
def test_trust(text, expected):
    at = text.index("Pip")
    assert scene(text + NEWS).trust(at, at + len("Pip Ono")) is expected


def test_what_is_shown_is_old():
    text = "The museum shows a beeper. A beeper rang."
    assert [scene(text).shown(at) for at in (text.index("beeper"), text.rindex("beeper"))] == [True, False]


@pytest.mark.parametrize(
    ("text", "fresh"),
    [
        ("NPR's Pip Ono has the story. It is a long one.", True),
        ("Acme expects to report a loss, Jim Ono, chairman, said.", True),
        ("Click here for more. It is a long story.", False),
    ],
)
def test_reports_are_news(text, fresh):
    assert scene(text).fresh is fresh
