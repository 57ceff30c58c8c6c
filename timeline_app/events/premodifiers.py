"""Which of the words before a noun a headline says, at each of the levels of how much it says."""

from __future__ import annotations

from timeline_app.events.english.noun_phrases import MINOR, MULTIPLES, PARTS, PASSING, TELLING, TELLING_ADJECTIVES
from timeline_app.events.syntax import Word

BEFORE = frozenset({"amod", "compound", "nummod", "nmod", "quantmod", "punct", "npadvmod", "advmod"})
FULL, WITH_OF, PLAIN, BARE, FIRST = 3, 2, 1, 0, -1  # FIRST: of several only the first, barely


def is_kept(child: Word, level: int, lean: bool) -> bool:
    """Whether a word before a noun is said at a level; `lean`: without plain adjectives."""
    if child.dep in ("det", "predet") and (child.text.lower() in TELLING or _is_multiplied(child)):
        return level > BARE or child.text.lower() == "no"
    counted = child.lemma in ("last", "first") and child.head is not None and child.head.child("nummod") is not None
    if child.dep not in BEFORE or (not counted and {child.lemma, child.text.lower()} & PASSING):
        return False
    of_how_many = child.head is not None and child.head.lemma in PARTS  # "a small percentage"
    if (child.text.lower() in MINOR and level <= PLAIN) or (lean and _is_plain(child) and not of_how_many):
        return False
    if child.dep == "punct":
        return child.text in ("-", "–", "/")
    worth = child.dep == "nummod" and child.head is not None and child.head.lemma == "worth"
    return level > BARE or child.dep in ("compound", "nmod") or worth  # "$5 million worth of shares"


def is_dropped(word: Word) -> bool:
    """Whether a word below one that is said is not: articles, quotation marks, pronouns, clauses."""
    return (
        (word.dep == "det" and word.text.lower() not in TELLING and not _is_multiplied(word))
        or word.tag in ("``", "''", '"', "PRP$")
        or word.dep in ("relcl", "acl")
    )


def _is_multiplied(article: Word) -> bool:
    """Whether an article stands in "twice the price"."""
    times = article.head.child("predet") if article.head is not None and article.text.lower() == "the" else None
    return times is not None and times.text.lower() in MULTIPLES


def _is_plain(adjective: Word) -> bool:
    """Neither "the next", "the most advanced" nor "Chinese"."""
    graded = any(w.tag in ("RBS", "RBR") for w in adjective.children)
    name = adjective.text[:1].isupper()
    return adjective.tag == "JJ" and not graded and not name and adjective.lemma not in TELLING_ADJECTIVES


def is_year(word: Word) -> bool:
    """Whether a word is a year in four digits."""
    return len(word.text) == 4 and word.text.isdigit()
