import pytest

from tests.builders import document
from timeline_app.dating import find_time_expressions
from timeline_app.events import assemble, float_waiting
from timeline_app.model.document import DateSource, PublicationDate, TextRange
from timeline_app.model.edtf import from_edtf, to_edtf
from timeline_app.model.event import DateBasis, Mention
from timeline_app.model.timeline import Article
from timeline_app.model.wording import span_in_words

TEXT = "Fire\n\nThe mill burned on Saturday.\n\nIt was built last month.\n\nIt opened in 1904.\n\nIt will close.\n"


def article(window):
    paper = document(text=TEXT)
    published = PublicationDate(from_edtf(window) if window else None, DateSource.INFERRED)
    expressions = find_time_expressions(TEXT)
    mentions = []
    for word, expression in (("burned", 0), ("built", 1), ("opened", 2), ("close", None)):
        start = TEXT.index(word)
        passage = TextRange(TEXT.rindex("\n", 0, start) + 1, TEXT.index("\n", start))
        basis = DateBasis.PUBLICATION if expression is None else DateBasis.EXPRESSION
        mentions.append(Mention(paper.id, passage, TextRange(start, start + len(word)), word, word, basis, expression))
    return Article(paper, expressions, tuple(mentions)), {paper.id: published}


def floated(window):
    one, published = article(window)
    events = float_waiting(assemble([one], published), [one], published)
    return {event.title: event for event in events}


def test_waiting_events_float_over_the_window_and_go_on_waiting():
    events = floated("[2021-12-08..2024-05-19]")
    burned, built, close = events["burned"], events["built"], events["close"]
    assert span_in_words(burned.span).startswith("some Saturday between ")
    assert burned.waits_for_publication
    assert burned.mentions[0].span == burned.span
    assert "written between 8 Dec 2021 and 19 May 2024" in burned.derivation
    assert to_edtf(built.span) == "[2021-11-01..2024-04-30]"
    assert to_edtf(close.span) == "[2021-12-08..2024-05-19]"


def test_what_the_text_dates_does_not_float():
    opened = floated("[2021-12-08..2024-05-19]")["opened"]
    assert (to_edtf(opened.span), opened.waits_for_publication) == ("1904", False)


@pytest.mark.parametrize("window", [None, "[2021-12-08..]", "[..2024-05-19]"])
def test_without_both_ends_nothing_floats(window):
    assert floated(window)["burned"].span is None


def test_a_known_day_dates():
    burned = floated("2023-09-09")["burned"]
    assert (to_edtf(burned.span), burned.waits_for_publication) == ("2023-09-09", False)


def test_a_window_of_one_week_is_enough():
    assert to_edtf(floated("[2023-09-04..2023-09-08]")["burned"].span) == "[2023-08-29..2023-09-08]"
