"""Whether it happened, as far as the sentence says, and who says so."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.events.discourse import Discourse
from timeline_app.events.english.nouns import OTHER_TIME_PREPOSITIONS
from timeline_app.events.english.people import COUNTRY_OF
from timeline_app.events.english.verbs import (
    ASPECTUAL,
    ASSERTING,
    DENYING,
    FAILING,
    FUTURE_MODALS,
    IMPLYING,
    MOTION,
    PERFORMATIVE,
    PLANNING,
    POSSIBLE_MODALS,
    REPORTING,
    WISHING,
)
from timeline_app.events.syntax import Word, auxiliaries, subject
from timeline_app.events.undone import blamed, is_replaced, is_wanted
from timeline_app.model.event import Status

_IF = frozenset({"if", "unless", "whether", "should", "lest"})
_NOBODY = frozenset({"nobody", "nothing", "none", "neither", "no-one"})
_ALLEGEDLY = frozenset({"reportedly", "allegedly", "supposedly", "apparently", "purportedly"})
_PLANNED_NOUN = frozenset({"planned", "pending", "upcoming", "forthcoming", "scheduled", "next", "future", "coming"})
_POSSIBLE_NOUN = frozenset({"possible", "potential", "proposed", "hypothetical", "likely", "urgent"})
_NO_DEED = frozenset({"inability", "failure", "refusal", "unwillingness", "reluctance", "impossibility"})
_WANTED = frozenset({"call", "demand", "plan", "proposal", "hope", "threat", "request", "appeal", "need", "ability"})


@dataclass(frozen=True, slots=True)
class Standing:
    """The status of a happening and who says so ("" for the article itself)."""

    status: Status
    source: str = ""
    verb: Word | None = None  # the verb of saying


def standing(trigger: Word, discourse: Discourse, in_title: bool) -> Standing | None:
    """Status and source of a trigger; None where the text says that it did not happen."""
    noun = not trigger.is_verb
    status = _of_noun(trigger) if noun else Status.HAPPENED
    if status is None or (noun and _is_presupposed(trigger)):
        return None if status is None else Standing(status)
    source, verb = "", None
    node: Word | None = trigger
    joined = False
    while node is not None:
        if node.is_verb or node.pos == "AUX":
            if (not noun or _carries(node, trigger)) and not joined:
                found = _of_verb(node, in_title)
                if found is None:
                    return None
                status = _weaker(status, found)
            noun = False
            status, source = _hedged(node, status, source, discourse)
        above = node.head
        if above is None:
            break
        if node.dep in ("ccomp", "xcomp", "csubj") and above.is_verb and not source:
            said = _said(node, above, trigger, discourse, status)
            believed = said is not None and said.verb is not None and said.status is Status.HAPPENED
            if said is not None and believed and _answers_another(node, above, trigger, discourse):
                said = Standing(Status.ALLEGED, said.source, said.verb)
            if said is None:
                return None
            if said.verb is not None:
                status, source, verb = said.status, said.source, said.verb
        if not _climbs(node, above):
            break
        joined = node.dep == "conj" or (verb is not None and verb is above)
        node = above
    return Standing(status, source, verb)


def _hedged(node: Word, status: Status, source: str, discourse: Discourse) -> tuple[Status, str]:
    """Status and source after "allegedly" and "according to X"."""
    if status is Status.HAPPENED and any(child.lemma in _ALLEGEDLY for child in node.children):
        status = Status.ALLEGED
    cited = _according_to(node, discourse) if not source else ""
    return (_weaker(status, Status.ALLEGED), cited) if cited else (status, source)


def _is_presupposed(noun: Word) -> bool:
    """Such as "shrinks since a coup", "after the war": whoever says the rest, this is taken for granted."""
    for above in noun.ancestors():
        if above.is_verb or above.pos == "AUX":
            return False
        if above.dep == "prep" and above.lemma in OTHER_TIME_PREPOSITIONS:
            return above.lemma != "without"
    return False


def _climbs(node: Word, above: Word) -> bool:
    """Whether what holds of the head holds of the word: not from a relative clause to the sentence around it."""
    if node.dep == "pcomp" and node.child("nsubj", "nsubjpass") is not None:
        return False
    if node.dep == "advcl":  # "..., killing ten" stands under what "exploded" stands under
        return above.lemma in REPORTING or (node.tag == "VBG" and node.child("mark", "advmod") is None)
    return node.dep not in ("relcl", "appos", "parataxis")


def _carries(verb: Word, noun: Word) -> bool:
    """Whether the verb's tense, modality and negation are those of the noun: its object, its subject, "as" it."""
    path = noun
    while path.head is not None and path.head is not verb:
        if path.dep in ("pobj", "prep") and path.head.is_verb:
            return False
        path = path.head
    if path.lemma == "as":
        return verb.lemma == "be" and path is noun.head
    return path.dep in ("dobj", "nsubjpass", "nsubj", "attr") and verb.lemma not in REPORTING


def _weaker(one: Status, other: Status) -> Status:
    order = (Status.HYPOTHETICAL, Status.DENIED, Status.ALLEGED, Status.PLANNED, Status.HAPPENED)
    return min(one, other, key=order.index)


def _of_noun(noun: Word) -> Status | None:
    for child in noun.children:
        if child.dep == "det" and child.lemma in ("no", "neither"):
            return None
        if child.dep in ("amod", "advmod"):
            if child.text.lower() in _PLANNED_NOUN:
                return Status.PLANNED
            if child.text.lower() in _POSSIBLE_NOUN:
                return Status.HYPOTHETICAL
            if child.text.lower() == "alleged":
                return Status.ALLEGED
    above = noun.head
    if above is not None and above.dep == "prep" and above.lemma in ("without", "instead", "despite"):
        return None if above.lemma == "without" else Status.HAPPENED
    holder = above.head if above is not None and above.dep == "prep" else None
    if holder is not None and above is not None and above.lemma in ("for", "of") and holder.lemma in _WANTED:
        return Status.HYPOTHETICAL
    return Status.HAPPENED


def _of_verb(verb: Word, in_title: bool) -> Status | None:
    actor = verb.child("nsubj", "nsubjpass")
    if actor is not None and (actor.lemma in _NOBODY or any(c.lemma in ("no", "neither") for c in actor.kids("det"))):
        return None
    if any(w.lemma in _NOBODY for w in verb.kids("dobj")):
        return None  # "heard nothing"
    if verb.child("neg") is not None or any(c.lemma in ("never", "hardly") for c in verb.kids("advmod")):
        return None
    helpers = auxiliaries(verb)
    above = verb.head
    if any(mark.lemma in _IF for mark in verb.kids("mark", "aux") if mark.tag == "IN"):
        return Status.HYPOTHETICAL
    if any(h in FUTURE_MODALS for h in helpers):
        return Status.PLANNED
    if any(h in ("would", "could", "'d") for h in helpers):
        reported = verb.dep in ("ccomp", "conj") and above is not None and above.tag in ("VBD", "VBN")
        return Status.PLANNED if reported and "would" in helpers else Status.HYPOTHETICAL
    if any(h in POSSIBLE_MODALS for h in helpers) or is_wanted(verb):
        return Status.HYPOTHETICAL
    if "to" in helpers:
        return _infinitive(verb, above, in_title)
    if is_replaced(verb):
        return None
    blame = blamed(verb)
    if blame is not None:
        return blame
    kept = above.head if verb.dep == "pcomp" and above is not None and above.lemma == "from" else None
    if kept is not None and kept.lemma in FAILING:
        return None  # "barred him from working"
    return Status.HAPPENED


def _infinitive(verb: Word, above: Word | None, in_title: bool) -> Status | None:
    if above is None or verb.dep == "ROOT" or (verb.child("nsubj", "nsubjpass") is not None and in_title):
        return Status.PLANNED
    if above.lemma in FAILING or above.lemma in _NO_DEED:
        return None
    if verb.tag == "VBN" and "have" in auxiliaries(verb):
        return Status.HAPPENED  # "claims to have seen"
    if above.lemma in IMPLYING and above.tag in ("VBD", "VBN", "VBG") and not auxiliaries(above):
        return Status.HAPPENED
    if above.lemma == "go" and above.tag == "VBG":
        return Status.PLANNED
    if verb.dep == "xcomp" or verb.dep == "ccomp":
        if above.lemma in PLANNING:
            return Status.PLANNED
        if above.lemma in WISHING or above.pos in ("ADJ", "NOUN"):
            return Status.HYPOTHETICAL
        return Status.HAPPENED if above.lemma in ASPECTUAL or above.tag == "VBD" else Status.PLANNED
    if verb.dep in ("acl", "relcl") and not above.is_verb:
        return Status.PLANNED if above.lemma in ("plan", "deal", "decision", "event") else Status.HYPOTHETICAL
    moves = above.lemma in MOTION and above.tag == "VBD"
    return Status.HAPPENED if moves else Status.PLANNED  # a purpose: "returned to unveil the tablet"


def _said(node: Word, above: Word, trigger: Word, discourse: Discourse, status: Status) -> Standing | None:
    """What a verb of saying above the clause makes of it; a Standing without verb where it is none."""
    if above.lemma not in REPORTING and above.lemma not in DENYING:
        return Standing(status)
    if node.dep == "xcomp" and node.tag == "VB" and above.lemma not in DENYING:
        return Standing(status)
    speaker = subject(above)
    source = source_words(speaker, discourse)
    if above.child("neg") is not None and above.lemma not in DENYING:
        asked = any(c.tag in ("WP", "WRB", "WDT") for c in node.children)
        return Standing(status, source, above) if asked else None
    if above.child("neg") is not None:
        return Standing(status, source, above)
    if above.lemma in DENYING:
        return Standing(Status.DENIED, source, above)
    if status is not Status.HAPPENED or above.lemma in PERFORMATIVE:
        return Standing(status, source, above)
    if above.lemma not in ASSERTING and speaker is not None and _same_party(speaker, subject(trigger), discourse):
        return Standing(status, source, above)
    return Standing(Status.ALLEGED, source, above)


def _answers_another(node: Word, above: Word, trigger: Word, discourse: Discourse) -> bool:
    """Whether a report of what others did goes on with own acts: "said X had fired and that its troops fired back".

    Then both are one side's word.
    """
    speaker, actor = subject(above), subject(node)
    if node is trigger or speaker is None or actor is None or above.lemma in PERFORMATIVE or speaker is actor:
        return False
    others = _parties(actor, discourse)
    return actor.pos != "PRON" and bool(others) and not others & _parties(speaker, discourse)


def _same_party(speaker: Word, actor: Word | None, discourse: Discourse) -> bool:
    """Whether someone speaks of their own acts: the same name, people or pronoun."""
    if actor is None:
        return False
    if actor.text.lower() in ("he", "she", "it", "they", "we", "i") or speaker is actor:
        return True
    return bool(_parties(speaker, discourse) & _parties(actor, discourse))


def _parties(word: Word, discourse: Discourse) -> set[str]:
    found = {discourse.resolve(word)}
    for part in word.subtree():
        if part.dep in ("relcl", "acl", "prep"):
            continue
        if part.text in COUNTRY_OF:
            found.add(COUNTRY_OF[part.text])
        name = discourse.names.name(part)
        if name:
            found.add(COUNTRY_OF.get(name, name))
    if word.text.lower() in ("it", "they") and discourse.thing:
        found.update(COUNTRY_OF[w] for w in discourse.thing.replace("'s", "").split() if w in COUNTRY_OF)
    return found - {""}


def source_words(speaker: Word | None, discourse: Discourse) -> str:
    """How to name who says so: a name, or the words of the subject without what hangs behind."""
    if speaker is None:
        return ""
    if speaker.pos == "PRON":
        return discourse.resolve(speaker)
    name = discourse.names.name(speaker)
    if name and discourse.names.is_person(name):
        return name
    words = [
        w
        for w in speaker.subtree()
        if w.dep not in ("det", "punct") or (w.dep == "punct" and w.text == "-")
        if w.index <= speaker.index
    ]
    text = ""
    for number, word in enumerate(words):
        text += (" " if number and words[number - 1].end < word.start else "") + word.text
    return text if len(text) <= 60 else speaker.text


def _according_to(node: Word, discourse: Discourse) -> str:
    for child in node.children:
        if child.lemma in ("accord", "according") or child.text.lower() == "according":
            to = child.child("prep")
            target = to.child("pobj") if to is not None else None
            return source_words(target, discourse)
    return ""
