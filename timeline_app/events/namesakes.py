"""People of one name, and what a text tells of them without saying so: which is meant, and whether it is a "she"."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from timeline_app.events.syntax import Sentence

HE = frozenset({"he", "his", "him", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
_ENOUGH = 2  # sentences
_MUCH_MORE = 3  # times


def told_last(spots: Sequence[tuple[int, str]], start: int) -> str:
    """Who of several people with one last name is meant at an offset: the one named in full last before it.

    `spots` are (offset, full name) in text order, at least one.
    """
    before = bisect_left(spots, (start, ""))
    return spots[before - 1][1] if before else spots[0][1]


def shared(names: Mapping[str, Sequence[str]], spots: Mapping[str, Sequence[int]]) -> dict[str, list[tuple[int, str]]]:
    """For each last name that several people have: (offset, full name) of all places with one of them in full.

    `names` are the full names of people by last name, `spots` the offsets of each name.
    """
    several = {last: sorted(set(full)) for last, full in names.items() if _are_several(set(full))}
    return {last: sorted((at, one) for one in full for at in spots.get(one, ())) for last, full in several.items()}


def _are_several(people: Iterable[str]) -> bool:
    """Not where one is only said in several ways: "Tim Cook", "Timothy D. Cook"."""
    first = [name.split()[0].rstrip(".") for name in people]
    return any(not (one.startswith(other) or other.startswith(one)) for one in first for other in first)


def genders(sentences: Iterable[Sentence], people_in: Mapping[int, Sequence[str]]) -> tuple[set[str], set[str]]:
    """(women, men): people who stand alone in sentences that go on with "she", or with "he".

    `people_in` has the full names of the people of each sentence, by the offset at which the sentence begins.
    """
    votes = Counter[tuple[str, bool]]()
    for sentence in sentences:
        people = people_in.get(sentence.start, ())
        if len(people) != 1:
            continue
        lower = {word.text.lower() for word in sentence.words}
        he, she = bool(lower & HE), bool(lower & SHE)
        if he != she:
            votes[people[0], she] += 1
    women, men = set[str](), set[str]()
    for (name, she), count in votes.items():
        if count >= _ENOUGH and count >= _MUCH_MORE * votes[name, not she]:
            (women if she else men).add(name)
    return women, men
