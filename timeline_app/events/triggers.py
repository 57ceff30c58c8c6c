"""Which words of a sentence name a happening."""

from __future__ import annotations

from timeline_app.events.english.nouns import EVENT_NOUNS, HOLDER_NOUNS, SETTING_PREPOSITIONS, WEAK_NOUNS
from timeline_app.events.english.verbs import ASPECTUAL, FILING, KIND, LIGHT, REPORTING
from timeline_app.events.syntax import Sentence, Word, subject

_NO_EVENT_DEPS = frozenset({"amod", "compound", "prep", "mark", "cc", "advmod", "case", "nmod"})
_PERIODS = frozenset({"month", "year", "quarter", "week", "day", "period", "season", "half", "decade", "time"})


def find_triggers(sentence: Sentence) -> list[Word]:
    """The verbs and event nouns of a sentence, in text order."""
    return [word for word in sentence.words if _is_verb_trigger(word) or is_noun_trigger(word)]


def _is_verb_trigger(word: Word) -> bool:
    if not word.is_verb or word.pos == "AUX" or word.dep in _NO_EVENT_DEPS or not word.text[:1].isalpha():
        return False
    if word.tag == "VBG" and word.dep in ("pobj", "dobj", "nsubj", "attr", "nsubjpass"):
        return False  # "the integration of podcasting": the name of a thing
    if word.dep == "acl" and word.head is not None and word.head.lemma in _PERIODS:
        return False  # "the six months ended June 30"
    if word.text.lower() == "aged" and any(w.tag == "CD" for w in word.children):
        return False  # "died, aged 51"
    if (
        word.tag == "VBG"
        and word.lemma in ("start", "begin")
        and not word.kids("dobj", "aux", "nsubj", "xcomp", "ccomp")
    ):
        return word.dep not in ("advcl", "acl")  # "within a week, starting on Saturday"
    return word.lemma != "be"


def is_noun_trigger(word: Word) -> bool:
    """Whether a noun names a happening; a weak one does so only with a complement, an owner or "the"."""
    if word.pos not in ("NOUN", "PROPN") or word.dep in ("compound", "amod", "nmod") or word.tag == "NNPS":
        return False
    lemma = noun_lemma(word)
    if lemma not in EVENT_NOUNS:
        return False
    if lemma in WEAK_NOUNS or lemma in HOLDER_NOUNS:
        carrier = word.head if word.dep == "dobj" else None
        told = any(child.dep in ("prep", "poss", "acl", "amod", "compound", "nummod") for child in word.children)
        return told or (carrier is not None and carrier.lemma in LIGHT)
    return True


def noun_lemma(word: Word) -> str:
    """The singular of a noun, as the lists have it."""
    return word.text.lower() if word.text.lower() in ("talks",) else word.lemma


def is_light(word: Word) -> bool:
    """Whether a verb only carries the event noun that is its object or (passive) subject."""
    return word.is_verb and word.lemma in LIGHT and carried_noun(word) is not None


def carried_noun(verb: Word) -> Word | None:
    """The event noun that a light or aspectual verb carries: "held talks", "the war began"."""
    candidates = verb.kids("dobj", "nsubjpass")
    if verb.lemma in ASPECTUAL or verb.lemma in ("come", "occur", "happen", "follow"):
        candidates += verb.kids("nsubj")
    if verb.dep == "acl" and verb.head is not None:
        candidates.append(verb.head)
    return next((held_noun(noun) for noun in candidates if is_noun_trigger(held_noun(noun))), None)


def held_noun(noun: Word) -> Word:
    """The event noun that a word like "holding" or "start" is about, else the word itself."""
    if noun.lemma not in HOLDER_NOUNS:
        return noun
    for preposition in noun.kids("prep"):
        target = preposition.child("pobj")
        if preposition.lemma == "of" and target is not None and is_noun_trigger(target):
            return target
    return noun


def settings_of(verb: Word) -> list[Word]:
    """The event nouns in or during which a verb takes place: "seized it in a war", "told them at a summit"."""
    return [
        held_noun(target)
        for holder in (verb, *verb.kids("dobj"))
        for preposition in holder.kids("prep")
        if preposition.lemma in SETTING_PREPOSITIONS
        for target in preposition.kids("pobj")
        if is_noun_trigger(held_noun(target))
    ]


def kind_of(word: Word) -> str:
    """One canonical lemma for the words that mean the same happening."""
    lemma = noun_lemma(word) if word.pos in ("NOUN", "PROPN") else word.lemma
    if lemma == "call" and word.is_verb and (word.child("oprd", "prt") or len(word.kids("dobj", "attr", "ccomp")) != 1):
        return "describe"
    if word.text.lower() == "born":
        return KIND["born"]
    if (
        lemma == "agree"
        and word.is_verb
        and any(w.lemma == "with" for w in word.kids("prep"))
        and not word.kids("xcomp")
    ):
        return "agree with"  # is of one mind; makes no agreement
    topic = _topic(word) if lemma in ("talk", "speak") and word.is_verb else None
    if topic is not None:
        return f"talk about {topic.lemma}"  # of two topics is told twice
    refused = word.child("xcomp") if lemma in ("decline", "refuse") else None
    if refused is not None:
        return f"refuse to {refused.lemma}"
    if lemma == "leave" and not word.is_verb:
        return "leave of absence"
    if lemma in ("tell", "phone", "speak") and any(w.pos == "PROPN" for w in _addressees(word)):
        return "talk"
    if lemma == "open" and any(w.lemma == "fire" for w in word.kids("dobj")):
        return KIND["fire"]
    if word.lemma in FILING and any(KIND.get(w.lemma) in ("sue", "investigate") for w in word.kids("dobj")):
        return KIND["sue"]
    if word.is_verb and (is_light(word) or word.lemma in ("begin", "start", "commence", "erupt")):
        carried = carried_noun(word)
        return KIND.get(carried.lemma, carried.lemma) if carried is not None else lemma
    return KIND.get(lemma, lemma)


def _topic(verb: Word) -> Word | None:
    """What somebody talks about to nobody in particular."""
    if verb.kids("dobj", "dative") or any(p.lemma in ("with", "to") for p in verb.kids("prep")):
        return None
    return next((w for p in verb.kids("prep") if p.lemma == "about" for w in p.kids("pobj")), None)


def _addressees(verb: Word) -> list[Word]:
    return [*verb.kids("dobj", "dative"), *(w for p in verb.kids("prep") for w in p.kids("pobj"))]


def is_reporting(word: Word) -> bool:
    """Whether the verb says who says so."""
    return (
        word.is_verb
        and word.lemma in REPORTING
        and (word.child("ccomp") is not None or subject(word) is not None or word.dep in ("parataxis", "advcl", "acl"))
    )
