"""Words near a verb that belong to it, wherever the parser hangs them; and what looks as if it did and does not."""

from __future__ import annotations

from timeline_app.events.english.verbs import words
from timeline_app.events.noun_slots import noun_slot
from timeline_app.events.phrases import Phrases
from timeline_app.events.premodifiers import PLAIN, WITH_OF
from timeline_app.events.slots import EXTRA, MORE, Slot
from timeline_app.events.spelling import spaced
from timeline_app.events.syntax import Word, objects, prepositional

_PARTICLES = words(
    """off out back down up away home abroad together apart forward ahead overseas over aside aboard ashore public
    short online again twice independently there here"""
)
_BACK = ("back", "home", "away", "out", "ashore", "overseas")
_NO_OBJECTS = frozenset(
    {"time", "day", "week", "month", "year", "moment", "place", "way", "reason", "night", "morning"}
)
_TO_NOUNS = words("DT JJ NN NNS NNP NNPS CD $ PRP$ VBG JJR JJS POS HYPH")


def fronted_object(verb: Word, phrases: Phrases) -> list[Slot]:
    """What a relative clause is about: "the firm, which it bought", "the letter he wrote"."""
    noun = verb.head
    if verb.dep != "relcl" or noun is None or verb.child("nsubj") is None:
        return []
    before = [w for w in objects(verb) if w.tag in ("WDT", "WP") and w.index < verb.index]
    if before or _is_what_is_done(verb, noun):
        slot = noun_slot(noun, phrases, highest=WITH_OF)
        return [slot] if slot is not None else []
    return []


def _is_what_is_done(verb: Word, noun: Word) -> bool:
    """Whether a clause without a pronoun hangs on its object: "the letter he wrote", not "the day he died"."""
    if noun.pos not in ("NOUN", "PROPN") or noun.lemma in _NO_OBJECTS or verb.child("auxpass", "dobj", "attr"):
        return False
    if verb.lemma == "be" or any(w.tag == "IN" for w in verb.kids("mark")):
        return False
    if any(target.tag in ("WDT", "WP") for _, target in prepositional(verb)):
        return False  # "the storm in which they drowned"
    actor = verb.child("nsubj")
    own = actor is not None and actor.tag not in ("WDT", "WP") and actor.text.lower() != "that"
    if actor is not None and any(w.tag == "WP$" for w in actor.kids("poss")):
        return False  # "the firm whose stock fell"
    adverbs = [w for w in verb.kids("advmod") if w.tag == "WRB"]
    stranded = [w for w in verb.kids("prep", "dative") if w.child("pobj", "pcomp") is None]  # "the bed he slept in"
    return own and not adverbs and not stranded and not verb.kids("ccomp", "xcomp", "acomp", "prt")


def shared_object(verb: Word) -> Word | None:
    """The object of a joined verb that is that of the verb as well: "to isolate and strangle the country"."""
    for other in verb.kids("conj"):
        own = other.kids("aux", "nsubj", "nsubjpass", "auxpass", "neg")
        if other.tag == verb.tag and not own and not [w for w in verb.kids("prep", "prt") if w.index > verb.index]:
            near = other.index <= verb.index + 2
            return other.child("dobj") if near else None
    return None


def has_one(verb: Word, child: Word) -> bool:
    """Whether what it is called stands before: "called it a success, and exciting"."""
    return any(w.dep in ("oprd", "attr", "acomp") and verb.index < w.index < child.index for w in verb.children)


def is_apart(child: Word, verb: Word) -> bool:
    """Whether a comma stands before it: "sold a ship, the third this year"."""
    first = child.subtree()[0].index
    return any(w.text in (",", ";", ":", "-", "--", "—") and w.index == first - 1 for w in verb.children)


def doubled(preposition: Word) -> str:
    """The preposition, behind one that the parser keeps apart: "built in to the desk"."""
    beside = preposition.head.kids("prep") if preposition.head is not None else []
    first = next((w for w in beside if w.index == preposition.index - 1 and not w.children), None)
    return f"{first.text.lower()} " if first is not None else ""


def adverb(child: Word, verb: Word, phrases: Phrases) -> Slot | None:
    """Such as "sailed home", "six months off"; not "sailed quickly"."""
    if child.tag in ("RBR", "JJR") and child.index == verb.index + 1 and not child.children:
        return Slot(child.text.lower(), lambda: (("", MORE),))  # "closed lower"
    if verb.lemma == "be" and child.tag == "RB" and child.index == verb.index + 1 and not child.children:
        return Slot(child.text.lower())  # "the war was over"
    if child.text.lower() not in _PARTICLES or child.index < verb.index:
        return None
    to = next(((p, target) for p, target in prepositional(child) if p.index == child.index + 1), None)
    goes = child.text.lower() in _BACK and to is not None and to[0].lemma in ("to", "into", "onto", "in", "from")
    if goes and to is not None and len(child.children) == 1:
        where = phrases.complement(*to, PLAIN)  # "brought back to Paris"
        return Slot(f"{child.text.lower()} {where}", lambda: ((child.text.lower(), MORE),)) if where else None
    if child.children:
        return None
    return Slot(child.text.lower(), lambda: (("", EXTRA),)) if child.lemma in ("again", "twice") else Slot(child.text)


def measure(child: Word, phrases: Phrases, verb: Word) -> Slot | None:
    """Such as "fell 12 points"; an adjective or a name that the parser takes for something else: "pleaded guilty"."""
    if child.start in phrases.timed or any(w.start in phrases.timed for w in child.subtree()):
        lost = child.child("amod")
        if lost is not None and lost.index == verb.index + 1 and lost.tag == "JJ" and lost.start not in phrases.timed:
            return Slot(lost.text)  # "pleaded guilty Monday"
        if verb.lemma in ("spend", "pass", "waste", "last") and child.subtree()[0].index == verb.index + 1:
            return Slot(spaced(child.subtree()))
        told = phrases.told_by is not None and child.dep == "npadvmod"
        return Slot(spaced(w for w in child.subtree() if w.dep != "det"), lambda: (("", EXTRA),)) if told else None
    beside = child.subtree()[0].index == verb.index + 1
    if child.tag in ("JJ", "NNP") and beside:
        return Slot(spaced(w for w in child.subtree() if w.index <= child.index and w.dep != "det"))
    run = [w for w in child.subtree() if w.index <= child.index]
    if beside and any(w.tag in ("CD", "$") for w in run):
        return Slot(spaced(run), lambda: (("", MORE),))
    return None


def lost_name(particle: Word, verb: Word) -> str:
    """The name behind what the parser takes for a particle: "sank off Varn"."""
    beside = next((w for w in verb.kids("advmod", "npadvmod") if w.index == particle.index + 1), None)
    return f" {beside.text}" if beside is not None and beside.tag == "NNP" else ""


def following(verb: Word, phrases: Phrases) -> list[Slot]:
    """The plain words right behind a verb that the parser hangs elsewhere: the rest of a phrase that would be lost."""
    root = verb
    while root.head is not None:
        root = root.head
    all_words = {w.index: w for w in root.subtree()}
    found, index = list[Word](), verb.index + 1
    while index in all_words and all_words[index].tag in _TO_NOUNS and all_words[index].start not in phrases.timed:
        found.append(all_words[index])
        index += 1
    taken = [w for w in found if w.tag not in ("DT", "PRP$")]
    if not taken or taken[-1].tag not in ("NN", "NNS", "NNP", "NNPS", "CD") or len(taken) > 4:
        return []
    return [Slot(spaced(taken))] if not any(w.dep in ("nsubj", "nsubjpass") for w in found) else []
