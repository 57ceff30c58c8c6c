"""Where the names of the table stand in a text: one pass over its words, longest name first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from timeline_app.evidence.knowledge import Fact, FactKind, known_facts
from timeline_app.evidence.text import Prose, fold

_WORD = re.compile(r"[^\W_]+")
_NAMED = (FactKind.OFFICE, FactKind.THING, FactKind.PERSON, FactKind.EVENT, FactKind.EDITION)
_CROWNS = {"Pope", "King", "Queen", "Emperor"}
_SUFFIXES = {"Jr", "Jr.", "II", "III", "VI", "X", "XII", "XVI", "XXIII", "XIV", "I"}


@dataclass(frozen=True, slots=True)
class Named:
    """A name in the text and the facts that it may mean; `surname`: of an office-holder, without the first name."""

    start: int
    end: int
    facts: tuple[Fact, ...]
    surname: bool = False


class Lexicon:
    """Names by their first word, longest first. Built once; a text is asked for the words that may begin a name."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        names: dict[str, list[Fact]] = {}
        surnames: dict[str, list[Fact]] = {}
        for fact in facts:
            if fact.kind in _NAMED:
                _collect(fact, names, surnames)
        self._by_first: dict[str, list[tuple[str, tuple[Fact, ...]]]] = {}
        for name in sorted(names, key=len, reverse=True):
            self._by_first.setdefault(_WORD.findall(name)[0], []).append((name, tuple(names[name])))
        self._surnames = {name: tuple(dict.fromkeys(meant)) for name, meant in surnames.items()}
        self._firsts = frozenset((*self._by_first, *self._surnames))

    def find(self, prose: Prose) -> Iterator[Named]:
        """The names of a text, in order, not overlapping."""
        text, taken = prose.text.replace("\n", " "), 0
        for start, end in self._beginnings(text):
            if start < taken:
                continue
            word = text[start:end]
            for name, facts in self._by_first.get(word, ()):
                last = _end_of(text, start, end, name)
                if last:
                    # "Pope Benedict XVI" is a person; behind the title stands the name of the office-holder.
                    taken = end if word in _CROWNS else last
                    yield Named(start, last, facts)
                    break
            else:
                if word in self._surnames:
                    yield Named(start, end, self._surnames[word], surname=True)

    def _beginnings(self, text: str) -> list[tuple[int, int]]:
        """Where the words stand that may begin a name, in text order."""
        places = []
        for word in self._firsts.intersection(_WORD.findall(text)):
            at = text.find(word)
            while at >= 0:
                end = at + len(word)
                if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
                    places.append((at, end))
                at = text.find(word, end)
        places.sort()
        return places


def _end_of(text: str, start: int, end: int, name: str) -> int:
    """Where a name that begins here ends, with or without a middle initial ("John F. Kerry"); 0 where it is not."""
    last = start + len(name)
    if text.startswith(name, start):
        return 0 if text[last : last + 1].isalnum() else last
    if text[end + 2 : end + 4] == ". " and text[end + 1].isupper() and text.startswith(name[end - start :], end + 3):
        return 0 if text[last + 3 : last + 4].isalnum() else last + 3
    return 0


def _collect(fact: Fact, names: dict[str, list[Fact]], surnames: dict[str, list[Fact]]) -> None:
    """Add a fact under all its names; one word of an office-holder counts as a surname, which needs a title."""
    for name in map(fold, fact.names):
        into = surnames if fact.kind is FactKind.OFFICE and _WORD.fullmatch(name) else names
        into.setdefault(name, []).append(fact)
    if fact.kind is FactKind.OFFICE:
        last = fold(surname_of(fact.name))
        if _WORD.fullmatch(last):
            surnames.setdefault(last, []).append(fact)


def surname_of(name: str) -> str:
    """The last word that is a name: "Franklin Roosevelt" -> "Roosevelt", "Robert Kennedy Jr" -> "Kennedy"."""
    words = name.split()
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words.pop()
    return words[-1]


@cache
def lexicon() -> Lexicon:
    """The lexicon of the table that comes with the program, built once a process."""
    return Lexicon(known_facts())
