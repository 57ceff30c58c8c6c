"""What is not told as done: what something else took the place of, what is wanted, what somebody is blamed for."""

from __future__ import annotations

from timeline_app.events.syntax import Word, auxiliaries
from timeline_app.model.event import Status

_OF = {
    Status.ALLEGED: frozenset({"accuse", "suspect", "accusation", "suspicion", "allegation"}),
    Status.DENIED: frozenset({"clear", "acquit", "absolve", "exonerate", "acquittal"}),
}


def is_replaced(verb: Word) -> bool:
    """Whether something else was done, or not this: "rather than recall it", "instead of selling", "without asking"."""
    first = verb.head if verb.dep == "conj" and verb.head is not None else verb
    if any(w.lemma == "than" for w in first.kids("mark")) and any(w.lemma == "rather" for w in first.kids("advmod")):
        return True
    above = first.head if first.dep == "pcomp" else None
    if above is None:
        return False
    around = [above.head, *above.kids("advmod")] if above.lemma == "of" else []
    instead = any(word is not None and word.lemma.endswith("instead") for word in around)
    return instead or above.lemma in ("without", "instead", "against")


def is_wanted(verb: Word) -> bool:
    """Such as "demanded that he leave", "requires that the ship be sold"."""
    helpers = auxiliaries(verb)
    actor = verb.child("nsubj")
    one = (
        actor is not None and actor.tag in ("NN", "NNP", "PRP") and actor.text.lower() not in ("i", "you", "we", "they")
    )
    bare = (not helpers and (verb.tag == "VB" or (verb.tag == "VBP" and one))) or (
        verb.tag == "VBN" and helpers == ["be"]
    )
    return bare and verb.dep == "ccomp" and verb.child("nsubj", "nsubjpass") is not None and bool(verb.kids("mark"))


def blamed(verb: Word) -> Status | None:
    """Such as "accused of stealing a boat", "charged with it", "cleared of it"; None where nobody is."""
    above = verb.head if verb.dep == "pcomp" else None
    blaming = above.head if above is not None else None
    if above is None or blaming is None:
        return None
    if above.lemma == "with":
        return Status.ALLEGED if blaming.lemma == "charge" else None
    return next((status for status, lemmas in _OF.items() if above.lemma == "of" and blaming.lemma in lemmas), None)
