"""Where the names of the table stand in a text: one pass over its words, longest name first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from timeline_app.evidence.knowledge import Fact, FactKind, known_facts
from timeline_app.evidence.text import Prose, fold

_WORD = re.compile(r"[^\W_]+")
_NAMED = (FactKind.OFFICE, FactKind.THING, FactKind.PERSON, FactKind.EVENT, FactKind.EDITION)
_GAP = re.compile(r"(?:[ \t]*\n?[ \t]*|[.,]? ?|[-'/]| ?& ?)")
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
    """Names by their first word. Built once; a text is searched for words that may begin a name, in one pass."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        names: dict[tuple[str, ...], list[Fact]] = {}
        surnames: dict[str, list[Fact]] = {}
        for fact in facts:
            if fact.kind in _NAMED:
                _collect(fact, names, surnames)
        self._by_first: dict[str, list[tuple[tuple[str, ...], tuple[Fact, ...]]]] = {}
        for words, meant in names.items():
            self._by_first.setdefault(words[0], []).append((words, tuple(meant)))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        self._surnames = {name: tuple(dict.fromkeys(meant)) for name, meant in surnames.items()}
        self._firsts = frozenset((*self._by_first, *self._surnames))

    def find(self, prose: Prose) -> Iterator[Named]:
        """The names of a text, in order, not overlapping."""
        text, taken = prose.text, 0
        for start, end in self._beginnings(text):
            if start < taken:
                continue
            word = text[start:end]
            entries = self._by_first.get(word)
            found = _longest(text, start, entries) if entries else None
            if found is not None:
                # "Pope Benedict XVI" is a person; behind the title stands the name of the office-holder.
                taken = end if word in _CROWNS else found.end
                yield found
            elif word in self._surnames:
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


def _collect(fact: Fact, names: dict[tuple[str, ...], list[Fact]], surnames: dict[str, list[Fact]]) -> None:
    """Add a fact under all its names; one word of an office-holder counts as a surname, which needs a title."""
    for name in fact.names:
        words = tuple(_WORD.findall(fold(name)))
        if fact.kind is FactKind.OFFICE and len(words) == 1:
            surnames.setdefault(words[0], []).append(fact)
        else:
            names.setdefault(words, []).append(fact)
    if fact.kind is FactKind.OFFICE:
        last = fold(surname_of(fact.name))
        if len(_WORD.findall(last)) == 1:
            surnames.setdefault(last, []).append(fact)


def _longest(text: str, start: int, entries: list[tuple[tuple[str, ...], tuple[Fact, ...]]]) -> Named | None:
    """The longest name that stands at a place."""
    most = len(entries[0][0])
    words = [(m[0], m.start(), m.end()) for m in islice(_WORD.finditer(text, start), most)]
    for name, facts in entries:
        if len(name) <= len(words) and all(words[i][0] == name[i] for i in range(len(name))):
            gaps = ((words[i][2], words[i + 1][1]) for i in range(len(name) - 1))
            if all(_GAP.fullmatch(text, first, last) for first, last in gaps):
                return Named(start, words[len(name) - 1][2], facts)
    return None


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
