"""A headline with room takes up what stands behind it: whole parts, and none that says less than nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.events.test_titles import title
from timeline_app.events.continuation import continued
from timeline_app.events.discourse import Discourse
from timeline_app.events.names import Names
from timeline_app.events.phrases import Phrases
from timeline_app.events.syntax import Word


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The council ordered a ban on trade with Varnland.", "ordered", "Council orders ban on trade with Varnland"),
        ("The firm signed a promise to buy the mill.", "signed", "Firm signs promise to buy mill"),
        ("The line raised its offer to $26.50 a share.", "raised", "Line raises offer to $26.50 a share"),
        ("The port lost 12 tons of coal on Monday in a fire.", "lost", "Port loses 12 tons of coal in fire"),
    ],
)
def test_what_fits_is_told(analyse, text, word, expected):
    assert title(analyse(text), word) == expected


@pytest.mark.parametrize(
    ("text", "word", "lost"),
    [
        ("The firm sold the mill because its owner had moved away.", "sold", "because"),
        ("The firm sold the mill, which was built in stone.", "sold", "which"),
        ("The firm sold the mill before the ferry was built.", "sold", "before"),
        ("The firm sold the mill and bought a ferry.", "sold", "ferry"),
    ],
)  # fmt: skip
def test_other_happenings_and_halves_stay_out(analyse, text, word, lost):
    assert lost not in title(analyse(text), word)


def _chain(texts: list[str]) -> Word:
    """A verb with nouns that hang on one another by prepositions."""
    verb = Word(0, "sells", "sell", "VBZ", "VERB", "ROOT", 0, 5)
    above, start = verb, 6
    for index, text in enumerate(texts, 1):
        tag, dep = ("IN", "prep") if index % 2 == 0 else ("NN", "pobj" if index > 1 else "dobj")
        word = Word(index, text, text, tag, "NOUN", dep, start, start + len(text), above)
        above.children.append(word)
        above, start = word, start + len(text) + 1
    return verb


@given(st.lists(st.from_regex(r"[b-y]{3,12}", fullmatch=True), min_size=1, max_size=9, unique=True))
def test_it_only_grows_and_stays_within_its_room(texts):
    phrases = Phrases(Discourse(Names()), frozenset())
    first = f"Firm sells {texts[0]}"
    told = continued(first, _chain(texts), phrases, 40)
    assert told.startswith(first)
    assert len(told) <= 44 or told == first
    assert first.split(" ")[1:] + texts[1 : len(told.split(" ")) - 2] == told.split(" ")[1:]
