"""The seed article of the first issue, read from ../shared: its five events, exactly."""

import pytest

from tests.events.conftest import published_on
from timeline_app.dating import find_time_expressions
from timeline_app.events import assemble, find_mentions
from timeline_app.model.edtf import to_edtf
from timeline_app.model.event import Status
from timeline_app.model.timeline import Article
from timeline_app.reading import read_documents

pytestmark = pytest.mark.shared

# By a word of the title: the date, and how many passages speak of it.
FIVE = {
    "independence": ("1990~/1993~", 1),
    "2020 war": ("2020", 1),
    "fire": ("2023-09-08/2023-09-09", 3),
    "calls": ("2023-09-09", 4),
    "election": ("2023-09-09", 2),
}


@pytest.fixture(scope="module")
def article(parser):
    from tests.conftest import SHARED

    document = read_documents(next((SHARED / "seeds").glob("*.txt")))[0]
    expressions = find_time_expressions(document.text)
    return Article(document, expressions, find_mentions(document, expressions, parser))


def test_five_events_each_once_with_all_their_passages(article):
    events = assemble([article], {article.document.id: published_on((2023, 9, 9))})
    salient = [event for event in events if event.salience >= 0.5]
    assert len(salient) <= 9
    for word, (edtf, passages) in FIVE.items():
        found = [event for event in salient if word in event.title]
        assert [to_edtf(event.span) for event in found] == [edtf], word
        assert len({dated.mention.passage for dated in found[0].mentions}) == passages, word
    fire = next(event for event in salient if "fire" in event.title)
    assert (fire.status, fire.source) == (Status.ALLEGED, "Azerbaijan's defence ministry")


def test_three_of_them_wait_for_the_date_of_publication(article):
    events = assemble([article], {})
    salient = {word: event for event in events if event.salience >= 0.5 for word in FIVE if word in event.title}
    waiting = [word for word, event in salient.items() if event.span is None and event.waits_for_publication]
    assert sorted(waiting) == ["calls", "election", "fire"]
    assert to_edtf(salient["2020 war"].span) == "2020"


def test_nothing_comes_from_the_teasers(article):
    excluded = [part.range for part in article.document.excluded]
    assert excluded
    assert not [m for m in article.mentions if any(part.overlaps(m.trigger) for part in excluded)]
