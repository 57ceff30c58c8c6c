"""Noun phrases as parts of a headline, with their shorter forms."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_app.events.phrases import Phrases
from timeline_app.events.premodifiers import BARE, FIRST, FULL, PLAIN, WITH_OF
from timeline_app.events.slots import Slot, Wording
from timeline_app.events.syntax import Word, coordinated, prepositional

_DESCRIBING = ("amod", "compound", "nmod", "nummod", "prep", "acl", "relcl", "conj", "appos", "dobj", "poss", "advmod")
_WHOEVER = frozenset({"those", "anyone", "everyone", "someone", "people"})


def noun_slot(
    word: Word | None,
    phrases: Phrases,
    before: str = "",
    dropped: float | None = None,
    highest: int = FULL,
    weight: float = 1.0,
) -> Slot | None:
    """A noun phrase with its shorter forms, behind `before`; None where it can't be said.

    `dropped` is what is lost without it (None: it can't be left out); what the
    shorter forms lose counts `weight` times.
    """
    start = f"{before} " if before else ""
    full = phrases.noun(word, highest)
    if not full:
        return None

    def others() -> Iterator[Wording]:
        for text, loss in shorter_nouns(word, phrases, highest, weight == 1.0):
            if text and (dropped is None or loss * weight < dropped):
                yield start + text, loss * weight
        if dropped is not None:
            yield "", dropped

    return Slot(start + full, others)


def shorter_nouns(
    word: Word | None, phrases: Phrases, highest: int = FULL, may_be_lean: bool = True
) -> Iterator[Wording]:
    """Shorter forms of a noun phrase, each with what it leaves out; more where it needs what stands behind it.

    Where it may not be lean, its adjectives stay as long as they can: "are exciting times".
    """
    if word is None:
        return
    has_of = any(p.lemma == "of" for p in word.kids("prep"))
    needs_of = 2.0 if has_of and word.child("det", "poss") is not None else 1.0 if has_of else 0.0
    last = _with_last_names(word, phrases)
    if last:
        yield last, 0.7
    if not word.kids(*_DESCRIBING):
        return
    lean = dict[int, str]()
    with phrases.lean():
        if may_be_lean and any(w.tag == "JJ" for w in word.subtree()):
            lean = {level: phrases.noun(word, level) for level in (FULL, WITH_OF, PLAIN)}
    if highest == FULL:
        yield lean.get(FULL, ""), 0.8
    yield phrases.noun(word, WITH_OF), 1.0
    yield lean.get(WITH_OF, ""), 1.7
    of = next(((p, target) for p, target in prepositional(word) if p.lemma == "of"), None)
    core, what = phrases.noun(word, PLAIN), phrases.complement(*of, BARE) if of is not None else ""
    if core and what and not core.endswith(what) and len(coordinated(word)) == 1:
        yield f"{core} {what}", 1.9
    first = phrases.complement(*of, FIRST) if of is not None else ""
    if first and first != what:  # "a lineup of laptops and ...": the first of them says most
        yield f"{phrases.noun(word, BARE)} {first}", 2.3
    yield core, 2.0 + needs_of
    yield lean.get(PLAIN, ""), 3.0 + needs_of
    yield phrases.noun(word, BARE), 4.5 + needs_of
    yield phrases.noun(word, FIRST), 7.0 + needs_of
    if (
        word.lemma != "worth"
        and word.tag in ("NN", "NNS")
        and phrases.noun(word, BARE).count(" ") > 1
        and len(coordinated(word)) == 1
    ):
        yield word.text, 9.5 + needs_of  # "costs" for "computer research and development costs"


def _with_last_names(word: Word, phrases: Phrases) -> str:
    """The phrase with the last names of its people alone; "" where there are none."""
    text = full = phrases.noun(word, FULL)
    for one in coordinated(word):
        name = phrases.noun_alone(one, BARE)
        if phrases.discourse.names.is_person(name):
            text = text.replace(name, phrases.discourse.names.shortest(name))
    return text if text != full else ""


def actor_slot(word: Word | None, phrases: Phrases, verb: Word | None = None) -> Slot | None:
    """Who did it, with shorter forms; None where nobody can be named."""
    who = phrases.who(word) if word is not None and word.text.lower() in _WHOEVER else ""
    if word is not None and who and (verb is None or verb.head is not word):
        return Slot(who)
    full = phrases.noun(word, FULL)
    if word is None or not full:
        return None

    def others() -> Iterator[Wording]:
        for text, loss in shorter_nouns(word, phrases):
            if text and loss < 7.0:
                yield text, 0.9 * loss
        if word is not None and len(coordinated(word)) > 2:
            yield f"{phrases.noun(word, FIRST)} and others", 5.0

    return Slot(full, others)
