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
    """Names by their first and second word, longest first. Built once; a text is asked for the words that begin one."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        names: dict[str, list[Fact]] = {}
        surnames: dict[str, list[Fact]] = {}
        for fact in facts:
            if fact.kind in _NAMED:
                _collect(fact, names, surnames)
        self._by_words: dict[str, dict[str, list[tuple[str, tuple[Fact, ...]]]]] = {}
        for name in sorted(names, key=len, reverse=True):
            first, second = (*_WORD.findall(name)[:2], "")[:2]
            self._by_words.setdefault(first, {}).setdefault(second, []).append((name, tuple(names[name])))
        self._surnames = {name: tuple(dict.fromkeys(meant)) for name, meant in surnames.items()}
        self._firsts = frozenset((*self._by_words, *self._surnames))

    def find(self, prose: Prose) -> Iterator[Named]:
        """The names of a text, in order, not overlapping."""
        text, taken = prose.text.replace("\n", " "), 0
        words = list(_WORD.finditer(text))
        firsts = self._firsts
        for index, match in enumerate(words):
            if match[0] not in firsts or match.start() < taken:
                continue
            word, (start, end) = match[0], match.span()
            for name, facts in self._candidates(words, index):
                last = _end_of(text, start, end, name)
                if last:
                    # "Pope Benedict XVI" is a person; behind the title stands the name of the office-holder.
                    taken = end if word in _CROWNS else last
                    yield Named(start, last, facts)
                    break
            else:
                if word in self._surnames:
                    yield Named(start, end, self._surnames[word], surname=True)

    def _candidates(self, words: list[re.Match[str]], index: int) -> Iterator[tuple[str, tuple[Fact, ...]]]:
        """The names that a word may begin, by the word after it, or by the one after a middle initial."""
        by_second = self._by_words.get(words[index][0])
        if by_second is None:
            return
        for match in words[index + 1 : index + 3]:
            yield from by_second.get(match[0], ())
            if len(match[0]) > 1:
                break
        yield from by_second.get("", ())


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
