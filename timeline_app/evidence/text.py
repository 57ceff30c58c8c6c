"""A text as the search for evidence reads it: without accents, without what is not the article, in sentences."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

from timeline_app.model.document import Document, TextRange

_SENTENCE_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])|\n[ \t]*\n|\n(?=[ \t]*\S[^\n]{0,80}\n[ \t]*\n)")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"“])(?:[A-Z]|[A-Z]\.[A-Z]|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Prof|Jan|Feb|Mar|"
    r"Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|vs|No|Inc|Corp|Co|Ltd|Cos|U\.S|U\.N|U\.K|Jr|Sr|Pres)$"
)


def fold(text: str) -> str:
    """The text with accents taken off letters, every character in its place."""
    if text.isascii():
        return text
    table = {ord(letter): _base(letter) for letter in set(text) if not letter.isascii()}
    return text.translate(table)


_SPECIAL = {
    "ł": "l",
    "Ł": "L",
    "ø": "o",
    "Ø": "O",
    "ı": "i",
    "’": "'",
    "‘": "'",
    "“": '"',
    "”": '"',
    "đ": "d",
    "Đ": "D",
}


def _base(letter: str) -> str:
    if letter in _SPECIAL:
        return _SPECIAL[letter]
    first = unicodedata.normalize("NFD", letter)[0]
    return first if first.isascii() else letter


@dataclass(frozen=True, slots=True)
class Prose:
    """The folded text with everything that is not the article blanked, and where its sentences begin."""

    text: str
    starts: tuple[int, ...]
    title_end: int

    def sentence(self, at: int) -> TextRange:
        """The sentence that holds a place."""
        index = bisect_right(self.starts, at) - 1
        start = self.starts[index] if index >= 0 else 0
        end = self.starts[index + 1] if index + 1 < len(self.starts) else len(self.text)
        return TextRange(start, max(start, end))


def read(document: Document) -> Prose:
    """The title and the body of a document; without either, the whole text but what is excluded."""
    text = fold(document.text)
    kept = [part for part in (document.title_range, *document.body) if part is not None]
    text = _only(text, kept or _but([excluded.range for excluded in document.excluded], len(text)))
    title_end = document.title_range.end if document.title_range else 0
    return Prose(text, _sentence_starts(text), title_end)


def _only(text: str, kept: list[TextRange]) -> str:
    """The text with all but some parts blanked; a gap ends a sentence."""
    parts, place = [], 0
    for part in sorted(kept):
        gap = text[place : part.start]
        parts.append("\n\n".ljust(len(gap)) if len(gap) > 1 else gap)
        parts.append(text[max(place, part.start) : part.end])
        place = max(place, part.end)
    return "".join(parts) + " " * (len(text) - place)


def _but(left_out: list[TextRange], length: int) -> list[TextRange]:
    """What lies between some parts of a text."""
    kept, place = [], 0
    for part in sorted(left_out):
        if part.start > place:
            kept.append(TextRange(place, part.start))
        place = max(place, part.end)
    return [*kept, TextRange(place, length)] if place < length else kept


def _sentence_starts(text: str) -> tuple[int, ...]:
    starts = [0]
    for match in _SENTENCE_END.finditer(text):
        stop = match.group()[0]
        if stop != "." or not _ABBREVIATION.search(text, max(starts[-1], match.start() - 12), match.start()):
            starts.append(match.end())
    return tuple(starts)
