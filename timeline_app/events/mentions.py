"""From a document and its time expressions to the mentions of happenings in it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_app.events.parsing import Parser, Sentence, Word
from timeline_app.model.document import Document, TextRange
from timeline_app.model.event import DateBasis, Mention, TimeExpression

_NOUNS = frozenset("war election talks strike ruling launch death attack conversation meeting vote crash".split())
_STATES = frozenset("be have seem say tell think know want deny".split())


def find_mentions(document: Document, expressions: Sequence[TimeExpression], parser: Parser) -> tuple[Mention, ...]:
    """The happenings that the title and the body speak of, undated, in text order."""
    ranges = [r for r in (document.title_range, *document.body) if r is not None]
    pieces = [(r.of(document.text), r.start) for r in ranges]
    found: list[Mention] = []
    for piece, sentences in zip(ranges, parser.parse(pieces), strict=True):
        for sentence in sentences:
            for word in sentence.words:
                if _is_trigger(word):
                    found.append(_mention(document, word, sentence, expressions, piece == document.title_range))
    return tuple(found)


def _is_trigger(word: Word) -> bool:
    if word.tag.startswith("VB"):
        return word.lemma not in _STATES and not word.dep.startswith("aux")
    return word.pos == "NOUN" and word.lemma in _NOUNS


def _mention(
    document: Document, word: Word, sentence: Sentence, expressions: Sequence[TimeExpression], in_title: bool
) -> Mention:
    near = [
        (abs(e.range.start - word.end), index)
        for index, e in enumerate(expressions)
        if sentence.start <= e.range.start < sentence.end
    ]
    words = [w for w in word.subtree() if w.index <= word.index or w.dep in ("dobj", "attr", "compound", "amod")]
    return Mention(
        document=document.id,
        passage=TextRange(sentence.start, sentence.end),
        trigger=TextRange(word.start, word.end),
        title=" ".join(w.text for w in words)[:60],
        kind=word.lemma,
        basis=DateBasis.EXPRESSION if near else DateBasis.NONE,
        expression=min(near)[1] if near else None,
        salience=0.6 if near else 0.3,
        in_title=in_title,
    )
