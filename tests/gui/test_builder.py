import pytest

from tests.builders import document
from timeline_app.gui.builder import AT_ONCE_SECONDS, TimelineBuilder
from timeline_app.model.edtf import from_edtf
from timeline_app.model.timeline import Article
from timeline_app.project.edits import SetPublicationDate

ARTICLES = (Article(document()), Article(document("d2")))
DATED = SetPublicationDate("d1", from_edtf("2023-09-09"))


@pytest.fixture
def builder(qapp):
    builder = TimelineBuilder()
    yield builder
    builder.close()


def test_a_quick_timeline_is_there_at_once_with_the_edits_in_it(builder):
    told = []
    builder.built.connect(told.append)
    builder.order(ARTICLES, [DATED])
    assert [d.id for d in told[0].documents] == ["d1", "d2"]
    assert told[0].documents[0].published.source.value == "user"
    assert not builder.busy


def test_a_slow_one_comes_later_and_what_was_overtaken_is_not_begun(builder, qtbot):
    told = []
    builder.built.connect(told.append)
    builder.cost_seconds = AT_ONCE_SECONDS * 2
    for count in (1, 2, 2, 1):
        builder.order(ARTICLES[:count], [])
    assert not told
    assert builder.busy
    qtbot.waitUntil(lambda: not builder.busy, timeout=10_000)
    assert [len(timeline.documents) for timeline in told] == [1, 1]
