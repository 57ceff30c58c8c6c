"""Habits and the amounts of news kept: what they narrow, what is told, and that today's notes stay where they are."""

import pytest

from tests.evidence.helpers import infer, window
from timeline_app.model.document import Standing
from timeline_app.model.wording import written_in_words

THRIFT = "Pip's thrift unit said a loss widened. In over-the-counter trading Friday, shares fell 12.5 cents to $4.25."


def test_habits_that_agree_narrow_a_window_as_likely():
    found = infer(THRIFT)
    assert window(THRIFT) == "[1983-01-01..1997-12-30]"
    assert {e.standing for e in found.evidence} == {Standing.LIKELY}
    assert written_in_words(found).startswith("probably ")
    assert any(e.words.startswith("2 habits of the text together: news from 1983") for e in found.evidence)
    assert any(e.words == "“over-the-counter trading”: mostly in news of 1965 – 1994" for e in found.evidence)
    assert any(e.words == "Little news from before 1983 is kept as text" and e.range is None for e in found.evidence)


@pytest.mark.parametrize(
    "text", [f'"{THRIFT}" he wrote.', f"I was young. {THRIFT} It was my bank, I told them."], ids=["quoted", "memoir"]
)
def test_neither_quotations_nor_memoirs(text):
    assert not any("mostly in news" in e.words or "kept" in e.words for e in infer(text).evidence)


def test_a_narrow_window_is_left_to_its_facts():
    text = "Prime Minister Thatcher said yesterday that a thrift in London would stay open."
    assert window(text) == "[1979-05-04..1990-11-28]"


TODAY = (
    "The bank holding company said Thursday its net income rose. The thrift has 23 branches, it said.",
    "Shares of the carrier closed yesterday at $44.50, up 25 cents, the exchange said.",
    "The museum will show typewriters, fax machines and floppy disks next month, curators said.",
    "The company said on Tuesday it would end its buy-back and its data processing. It once built minicomputers.",
    "Police said Friday that a man was found dead. Officials asked people to call.",
)


@pytest.mark.parametrize("text", TODAY)
def test_notes_of_today_are_not_pulled_back(text):
    span = infer(text).span
    assert span is None or span.latest_end is None


def test_that_a_word_is_old_is_not_told():
    assert infer("The stewardess said on Monday that she was glad, officials said.").evidence == ()
