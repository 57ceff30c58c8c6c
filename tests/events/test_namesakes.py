"""People of one name."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.events.namesakes import genders, shared, told_last
from timeline_app.events.syntax import Sentence, Word

SPOTS = st.lists(
    st.tuples(st.integers(0, 1000), st.sampled_from(["Nils Berg", "Anna Berg"])), min_size=1, unique_by=lambda s: s[0]
).map(sorted)


@given(SPOTS, st.integers(-5, 1005))
def test_the_one_meant_was_named_in_full_last(spots, start):
    before = [name for at, name in spots if at < start]
    assert told_last(spots, start) == (before[-1] if before else spots[0][1])


def test_only_names_of_several_people_are_shared():
    names = {"Berg": ["Nils Berg", "Anna Berg"], "Moe": ["Karl Moe"]}
    assert shared(names, {"Nils Berg": [40], "Anna Berg": [5, 90], "Karl Moe": [7]}) == {
        "Berg": [(5, "Anna Berg"), (40, "Nils Berg"), (90, "Anna Berg")]
    }


def _sentence(start: int, text: str) -> Sentence:
    words, at = list[Word](), start
    for index, word in enumerate(text.split()):
        words.append(Word(index, word, word.lower(), "NN", "NOUN", "dep", at, at + len(word)))
        at += len(word) + 1
    return Sentence(words)


def test_a_person_is_a_woman_where_she_follows_often_enough():
    sentences = [_sentence(n * 100, f"Berg says {who} came") for n, who in enumerate(["she", "she", "nobody"])]
    people = {n * 100: ["Berg"] for n in range(3)}
    assert genders(sentences, people) == ({"Berg"}, set())
    assert genders(sentences[:1], people) == (set(), set())


def test_where_two_are_named_nothing_is_learnt():
    sentences = [_sentence(n * 100, "Berg told Moe that he left") for n in range(4)]
    assert genders(sentences, {n * 100: ["Berg", "Moe"] for n in range(4)}) == (set(), set())
