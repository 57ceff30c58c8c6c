"""Which words of a paragraph are quoted speech: what is said there is not told by the article."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_app.events.english.verbs import REPORTING
from timeline_app.events.syntax import Sentence, Word

_FEW = 5  # words: shorter quotations are names and phrases


def quoted_words(sentences: Sequence[Sentence]) -> set[int]:
    """Offsets of the words of a paragraph between quotation marks, where they make more than a few words."""
    words = [word for sentence in sentences for word in sentence.words]
    found, inside = set[int](), list[int]()
    is_open = False
    for number, word in enumerate(words):
        if not _is_quotation_mark(word):
            inside.append(word.start)
            continue
        opens = _opens(words, number, is_open)
        # A closing mark without an opening one: the quotation began in the paragraph before.
        if not opens and len(inside) > _FEW and (is_open or not found):
            found.update(inside)
        is_open, inside = opens, []
    if is_open and len(inside) > _FEW:
        found.update(inside)
    return found


def _is_quotation_mark(word: Word) -> bool:
    return word.text in ('"', "“", "”", "``") or (word.text == "''" and word.tag == "''")


def _opens(words: Sequence[Word], number: int, is_open: bool) -> bool:
    """Whether a quotation mark opens: by its shape, else by the blanks around it, else by what came before."""
    word = words[number]
    if word.text in ("“", "”", "``", "''"):
        return word.text in ("“", "``")
    before = number == 0 or words[number - 1].end < word.start
    after = number + 1 < len(words) and word.end < words[number + 1].start
    if before and not after and number + 1 < len(words) and words[number + 1].lemma in REPORTING:
        return False  # ", "said ...": the blank is on the wrong side
    if before != after:
        return before
    return not is_open and not (number and words[number - 1].text in (".", ",", "?", "!"))
