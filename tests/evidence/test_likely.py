"""Rules of experience: what they narrow, that they are marked, and that facts are never given up for them."""

import pytest

from tests.evidence.helpers import article, infer, window
from timeline_app.dating import find_time_expressions
from timeline_app.evidence import infer_publication
from timeline_app.evidence.clue import ALWAYS, Clue, Trust, interval
from timeline_app.evidence.likely import narrow
from timeline_app.model.document import Standing, TextRange
from timeline_app.model.edtf import to_edtf
from timeline_app.model.instant import days_from_civil
from timeline_app.model.wording import written_in_words

QUOTES = {
    "Acme shares closed at $26.375 on Monday, the exchange said.": "[1983-01-01..2001-05-09]",
    "Acme stock rose 1 5/8 to 43 1/4 on Monday, traders said.": "[1983-01-01..2001-05-09]",
    "Shares of Acme fell to $18.41 on the New York Stock Exchange on Monday.": "[2000-08-28..]",
    "Acme shares closed at C$26.43 in Toronto on Monday.": None,
    "Crude fell to $18.43 a barrel on Monday, and shares of Acme with it.": None,
    "The board is 26 3/8 inches long, Acme shares its makers' view, they said on Monday.": None,
}
YEARS = {
    "Acme Corp. said it expects to open the mill in early 1991.": "[1989-01-01..1993-12-31]",
    "Acme Corp. said sales in the 1998 period were high, and it bought a mill in 1997.": "[1997-01-01..2001-12-31]",
    "Acme Corp. said it sold $5 million of notes due 2019.": "[1985-01-01..2019-12-31]",
    "Acme Corp. said Windows 2000 is slow.": "[1998-09-01..]",
}


@pytest.mark.parametrize(("text", "expected"), QUOTES.items())
def test_how_shares_are_quoted(text, expected):
    assert window(text) == expected


@pytest.mark.parametrize(("text", "expected"), YEARS.items())
def test_years_that_news_names(text, expected):
    assert window(text) == expected


def test_a_topic_is_likely_at_the_top_of_news_only():
    top = "Shares of subprime lenders fell on Monday, traders said."
    assert [e.standing for e in infer(top).evidence] == [Standing.LIKELY]
    assert window("The lake froze on Monday. " * 80 + top) is None


def test_what_is_likely_is_called_so():
    assert written_in_words(infer("Acme shares closed at $26.375 on Monday.")).startswith("probably ")


def test_who_speaks_is_alive():
    text = "Nelson Mandela said on Monday that he was glad, and he told reporters so."
    assert window(text) == "[1985-01-01..2013-12-05]"
    assert window("Nelson Mandela said in 1994 that he was glad; he was free.") is None


def clue(low, high):
    return Clue("a", TextRange(0, 1), (interval(low, high),), Trust.WEAK, likely=True)


def test_experience_never_leaves_nothing():
    window, told = narrow(((0, 1000),), [clue(2000, 3000), clue(None, 500), clue(490, 520)])
    assert window == ((0, 500),)
    assert [standing for _, standing in told] == [Standing.SET_ASIDE, Standing.LIKELY, Standing.SET_ASIDE]
    assert narrow(ALWAYS, []) == (ALWAYS, [])


def test_the_file_closes_a_window_that_is_open_to_the_present():
    document = article("Acme built it in 2004, and the mayor thanked Acme for it.")
    expressions = find_time_expressions(document.text)
    saved = days_from_civil(2010, 5, 1)
    found = infer_publication(document, expressions, saved)
    assert to_edtf(found.span) == "[2004-01-01..2010-05-01]"
    assert any("last changed on 1 May 2010" in e.words for e in found.evidence)
    before = infer_publication(document, expressions, days_from_civil(1999, 1, 1))
    assert to_edtf(before.span) == "[2004-01-01..]"


def test_the_file_alone_dates_nothing():
    document = article("The lake froze.")
    assert infer_publication(document, find_time_expressions(document.text), 15000).span is None
