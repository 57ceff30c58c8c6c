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
_GAP = re.compile(r"(?:[ \t]*\n?[ \t]*|[.,]? ?|[-'/]| ?& ?)")
_SUFFIXES = {"Jr", "Jr.", "II", "III", "VI", "X", "XII", "XVI", "XXIII", "XIV", "I"}


@dataclass(frozen=True, slots=True)
class Named:
    """A name in the text and the facts that it may mean; `surname`: of an office-holder, without the first name."""

    start: int
    end: int
    facts: tuple[Fact, ...]
    surname: bool = False


class Lexicon:
    """Names by their first word. Built once; looking up costs one dictionary access a word of the text."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        names: dict[tuple[str, ...], list[Fact]] = {}
        surnames: dict[str, list[Fact]] = {}
        for fact in facts:
            if fact.kind not in _NAMED:
                continue
            for name in fact.names:
                words = tuple(_WORD.findall(fold(name)))
                if fact.kind is FactKind.OFFICE and len(words) == 1:
                    surnames.setdefault(words[0], []).append(fact)
                else:
                    names.setdefault(words, []).append(fact)
            if fact.kind is FactKind.OFFICE:
                last = fold(surname_of(fact.name))
                if len(_WORD.findall(last)) == 1 and fact not in surnames.get(last, []):
                    surnames.setdefault(last, []).append(fact)
        self._by_first: dict[str, list[tuple[tuple[str, ...], tuple[Fact, ...]]]] = {}
        for words, meant in names.items():
            self._by_first.setdefault(words[0], []).append((words, tuple(meant)))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        self._surnames = {name: tuple(dict.fromkeys(meant)) for name, meant in surnames.items()}

    def find(self, prose: Prose) -> Iterator[Named]:
        """The names of a text, in order, not overlapping."""
        words = prose.words
        index = 0
        while index < len(words):
            word, start, end = words[index]
            length = 0
            for name, facts in self._by_first.get(word, ()):
                if self._stands(prose, index, name):
                    length = len(name)
                    yield Named(start, words[index + length - 1][2], facts)
                    break
            if not length and word in self._surnames:
                yield Named(start, end, self._surnames[word], surname=True)
            index += length or 1

    @staticmethod
    def _stands(prose: Prose, index: int, name: tuple[str, ...]) -> bool:
        words = prose.words
        if index + len(name) > len(words):
            return False
        for offset in range(1, len(name)):
            if words[index + offset][0] != name[offset]:
                return False
            if not _GAP.fullmatch(prose.text, words[index + offset - 1][2], words[index + offset][1]):
                return False
        return True


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
