"""The rest of a clause behind a headline that has room for it, as the text has it: nothing is lost without need."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from timeline_app.events.english.noun_phrases import PARTS
from timeline_app.events.english.verbs import words
from timeline_app.events.phrases import Phrases
from timeline_app.events.spelling import spaced
from timeline_app.events.syntax import Word

_GOES_ON = frozenset({"prep", "acl", "relcl", "xcomp", "dobj", "pobj", "pcomp", "advcl", "agent", "prt", "npadvmod"})
# Before these another happening begins, or what is said of it.
_APART = words(
    """because if although though while when whenever once until unless since as that which who whom whose whether after
    before than according including following despite unlike like due during"""
)
_STOPS = frozenset(',;:()[]{}“”"«»–—…!?/_') | {"--", "``", "''", "..."}
_CUT = ("relcl", "acl", "advcl", "conj", "cc", "appos", "prep")
_BESIDE = ("amod", "nmod", "compound")
_FEWEST_LEFT = 5  # characters: a shorter piece is not worth it
_OVER = 4  # characters by which a headline may be longer where that makes it whole
_ENDS = ("NN", "NNS", "NNP", "NNPS", "CD", "VB", "VBG", "VBN", "RB", "JJ", "RP", "PRP", "RBR", "JJR", "VBD", "VBZ")


def continued(text: str, trigger: Word, phrases: Phrases, longest: int) -> str:
    """The headline with what stands right behind its last word in the clause, as far as whole parts of it fit.

    `longest` is in characters; what is added may go up to `_OVER` beyond it. Only parts that hang on a word of the
    headline's own clause are taken: no joined verbs, no asides, nothing of time, no quotations, no pronoun that nobody
    can resolve.
    """
    around = {word.index: word for word in trigger.subtree()}
    last = _last_word(text, trigger, around)
    while last is not None and longest - len(text) > _FEWEST_LEFT:
        part = _next_part(last, around, phrases)
        if part is None:
            break
        run, whole = _fitting(part, text, longest + _OVER - len(text) - 1, phrases)
        if not run:
            break
        text = f"{text} {run}"
        last = whole
    return text


def _last_word(text: str, trigger: Word, around: dict[int, Word]) -> Word | None:
    """The word of the clause with which the headline ends; None where that is not certain."""
    ends = text.rsplit(" ", 2)
    found = [word for index, word in around.items() if index >= trigger.index and _is_last(ends[-1], word, trigger)]
    if len(found) > 1 and len(ends) > 1:
        found = [word for word in found if _before(word, around) == ends[-2].lower()]
    return found[0] if len(found) == 1 else None


def _is_last(end: str, word: Word, trigger: Word) -> bool:
    if word is trigger and end.startswith(word.lemma):
        return True  # "seeks" for "sought"
    return end.endswith(word.text) and (word.end - word.start) * 2 > len(end)


def _before(word: Word, around: dict[int, Word]) -> str:
    index = word.index - 1
    while index in around and around[index].dep in ("det", "poss"):
        index -= 1
    return around[index].text.lower() if index in around else ""


def _next_part(last: Word, around: dict[int, Word], phrases: Phrases) -> Word | None:
    """The part that begins right behind a word, what tells the time passed over; None where the clause is over."""
    index, apart = last.index + 1, False
    while (word := around.get(index)) is not None:
        top = _top(word, last)
        if top is None:
            return None
        inside = top.subtree()
        if word.text == "," and len(inside) == 1:
            apart, index = True, index + 1
            continue
        timed = [w for w in inside if w.start in phrases.timed]
        if timed and all(w in timed or w.dep in ("prep", "det", "punct") for w in inside):
            index = inside[-1].index + 1
            continue
        if top.dep == "advmod" and top.tag == "RB" and not top.children and top.text.lower() not in _APART:
            index += 1  # "sold quickly to ..."
            continue
        return top if _may_follow(top, inside) and (not apart or _goes_on_behind_a_comma(top, inside, last)) else None
    return None


def _top(word: Word, last: Word) -> Word | None:
    """The largest part that begins with a word and hangs on the last one or on a word above it."""
    above = {last, *last.ancestors()}
    top = word
    while top.head is not None and top.head not in above:
        top = top.head
        if top.subtree()[0].index < word.index:
            return None
    return top if top.head in above and top.index > last.index else None


def _may_follow(top: Word, inside: list[Word]) -> bool:
    if top.dep not in _GOES_ON or inside[0].text.lower() in _APART or any(w.text in _STOPS for w in inside[:2]):
        return False
    if top.dep == "advcl":
        return inside[0].text.lower() in ("to", "for", "by")
    if top.dep == "npadvmod":
        sum_of = top.head is not None and (top.head.tag in ("CD", "$") or top.head.child("nummod") is not None)
        return sum_of and inside[0].tag == "DT" and inside[0].text.lower() in ("a", "an")  # "$35 a share"
    if top.lemma == "with" and any(w.lemma == "at" for w in inside):
        return False  # "19 percent, with a rival at 15"
    return top.dep != "relcl" or inside[0].tag != "PRP"


def _goes_on_behind_a_comma(top: Word, inside: list[Word], last: Word) -> bool:
    """Such as "settled, with the firm paying", "sought, in vain, a seat"."""
    accompanied = top.lemma == "with" and any(w.tag == "VBG" and w.child("nsubj") is not None for w in inside)
    return accompanied or (top.dep == "dobj" and last.is_verb)


def _fitting(part: Word, text: str, room: int, phrases: Phrases) -> tuple[str, Word | None]:
    """The part in at most `room` characters, and its last word where it is whole; "" where it can't be said so."""
    inside = part.subtree()
    run = _said(inside, text, phrases)
    if run and len(run) <= room:
        return run, inside[-1]
    for kept in _shorter(part, inside, phrases):
        run = _said(kept, text, phrases)
        if run and len(run) <= room:
            return run, None
    return "", None


def _shorter(part: Word, inside: list[Word], phrases: Phrases) -> Iterator[list[Word]]:
    """The words of a part without what hangs on its nouns, from the end."""
    for word in reversed(inside):
        if word is part or (word.dep not in _CUT and word.start not in phrases.timed):
            continue
        first = word.subtree()[0].index
        kept = [w for w in inside if w.index < first]
        if first > part.index and kept and _can_end(kept[-1], word, inside):
            yield kept


def _can_end(end: Word, cut: Word, inside: list[Word]) -> bool:
    """Whether a part still says something without what is cut off behind a word of it."""
    after = next((w for w in inside if w.index > end.index), cut)
    if after.start == end.end or after.tag == "MD" or after.pos == "AUX":
        return False  # "loss carry|-forwards", "warning school| could ..."
    if end.is_verb or (end.tag == "CD" and cut.dep == "prep") or end.tag == "RP" or _is_its_own(cut, end):
        return False  # "to close| at $20", "eight| of them"
    if end.head is not None and end.head.index > end.index and end.head.index >= after.index:
        return False  # "a slow| third quarter"
    paired = any(w.text.lower() in ("between", "both", "either", "neither", "from") for w in inside)
    joined = cut.dep in ("cc", "conj")
    return not (joined and (paired or end.tag in ("NNP", "NNPS", "JJ")))  # "a Securities| and Exchange filing"


def _is_its_own(cut: Word, end: Word) -> bool:
    """Such as "over claims| of fraud", "a series| of raids"."""
    if cut.dep != "prep" or cut.lemma != "of" or cut.head is not end or end.tag not in ("NN", "NNS"):
        return False
    return end.lemma in PARTS or not end.kids("det", "poss", "amod", "compound", "nummod")


def _said(kept: Collection[Word], text: str, phrases: Phrases) -> str:
    """The words as a headline has them: no articles, owners named or left out; "" where a pronoun stays dark."""
    run = list[Word]()
    said = list(kept)
    while said and (said[-1].dep in ("punct", "cc", "det") or said[-1].text in _STOPS):
        said.pop()
    if len(said) < 2 or said[-1].tag not in _ENDS or any(w.text in _STOPS for w in said):
        return ""
    starts, ends = {w.start for w in said}, {w.end for w in said}
    for word in said:
        counted = word.dep == "det" and word.head is not None and word.head.dep == "npadvmod"  # "35 cents a share"
        glued = word.start in ends or word.end in starts  # "over-the-counter"
        if word.tag == "DT" and word.text.lower() in ("a", "an", "the") and not counted and not glued:
            continue
        if word.tag == "PRP$":
            told = any(w.tag.startswith("NN") for w in run)  # "for developers to port their programs"
            owner = phrases.discourse.resolve(word).split(" ")[-1]
            if told or (owner and f" {owner} " in f" {text} "):
                continue
            return ""
        if word.start in phrases.timed and (word.dep in _BESIDE or word.tag == "HYPH"):
            continue  # "in a fourth-quarter charge"
        if word.tag in ("PRP", "EX") or word.start in phrases.timed:
            return ""
        run.append(word)
    given = text.lower().split(" ")
    nouns = [w.text.lower() for w in run if w.tag.startswith("NN")]
    return spaced(run) if len(run) > 1 and not (nouns and nouns[-1] in given) else ""
