"""Headlines built from the parse: actor, action, object, place. Never a cut-off sentence."""

from __future__ import annotations

import re
from itertools import islice

from timeline_app.events.agreement import is_plural
from timeline_app.events.complements import behind, finite
from timeline_app.events.continuation import continued
from timeline_app.events.english.inflection import capitalised, present
from timeline_app.events.english.noun_phrases import EVERYBODY, TROUBLES
from timeline_app.events.english.nouns import SAYING_NOTHING, WEAK_NOUNS
from timeline_app.events.english.verbs import GOING_ON, REPORTING
from timeline_app.events.event_nouns import (
    bearer_of,
    behind_owner,
    holder_of,
    named_noun,
    noun_complements,
    says_who_only,
    war_of,
)
from timeline_app.events.noun_slots import actor_slot
from timeline_app.events.phrases import Phrases
from timeline_app.events.predicates import fitted
from timeline_app.events.premodifiers import BARE
from timeline_app.events.slots import Slot, composed
from timeline_app.events.soundness import is_sound, plainly
from timeline_app.events.spelling import spaced
from timeline_app.events.statements import own_words, quoted_behind, reported, statement, verbatim
from timeline_app.events.syntax import Sentence, Word, auxiliaries, clause_head, is_passive, subject
from timeline_app.events.triggers import is_light
from timeline_app.model.event import Status

LONGEST = 64
_AROUND = 3  # clauses around one that are looked at for an actor
_LOOSE = frozenset({"is", "are", "and", "or", "of", "the", "a", "to", "that", "be", "than", "as", "per"})
_SPLIT_NAME = re.compile(r"\b([A-Z]\w+) - ([A-Z]\w+)")  # "Wal - Mart", as some texts have it
_NOT_PLAIN = frozenset('?!:;|"“”‘')


def title_of(trigger: Word, phrases: Phrases, status: Status, year: str) -> str:
    """A headline of at most `LONGEST` characters for what a word names. `year` is the year that dates it, or ""."""
    if trigger.is_verb or trigger.pos == "AUX":
        told = _told_verb(trigger)
        to_come = told is not trigger and told.head is trigger  # "is going to sail"
        text = _of_verb(told, phrases, Status.PLANNED if to_come else status)
    else:
        told = trigger
        text = _of_noun(trigger, phrases, status, year)
    text = _without_loose_ends(text)
    return capitalised(continued(text, told, phrases, LONGEST)) or trigger.text


def _without_loose_ends(text: str) -> str:
    """Without what a fragment begins or ends with: marks, "is", "of", "and"."""
    text = _SPLIT_NAME.sub(r"\1-\2", text)
    words = text.lstrip("-–—•*:;,. ").rstrip("-–—:;, ").split(" ")
    words = [word for word in words if word and not (word[0] in "-–" and len(word) > 1 and word[1:2].isalnum())]
    while len(words) > 1 and words[-1].lower() in _LOOSE:
        words.pop()
    return " ".join(words)


def headline_of(trigger: Word, sentence: Sentence, text: str) -> str:
    """The article's own headline where it is one short plain clause about the trigger, else ""."""
    words = " ".join(text[sentence.start : sentence.end].split()).rstrip(" .")
    others = [
        w for w in sentence.words if w.is_verb and w is not trigger and not (w.dep == "conj" and w.head is trigger)
    ]
    present_or_to_come = trigger.tag in ("VBZ", "VBP") or (trigger.tag == "VB" and set(auxiliaries(trigger)) <= {"to"})
    plain = not others and present_or_to_come
    root = sentence.root
    headed = root is trigger and trigger.child("nsubj") is not None
    noun = root.pos in ("NOUN", "PROPN") and trigger.head is root and trigger.dep in ("acl", "relcl")
    whole = (headed or (noun and trigger.tag == "VB")) and len(words) <= LONGEST
    return words if plain and whole and not any(mark in words for mark in _NOT_PLAIN) else ""


def _told_verb(verb: Word) -> Word:
    """The verb to build a title from: for "..., which took place in 1996" the one before it."""
    above = verb.head
    if verb.tag == "VBG" and verb.dep == "acl" and above is not None and above.lemma in TROUBLES:
        carrier = above.head  # "had trouble finding it", "does a good job running it"
        return carrier if carrier is not None and carrier.is_verb and above.dep == "dobj" else verb
    if verb.tag == "VBG" and verb.dep == "advcl" and verb.lemma == "result" and above is not None and above.is_verb:
        return above  # "sold the mill, resulting in a loss": not the seller results
    if verb.dep == "xcomp" and verb.head is not None and verb.head.lemma in GOING_ON and verb.child("nsubj") is None:
        return verb.head  # "will continue to serve", "tried to steal"
    to_come = verb.child("xcomp") if verb.lemma == "go" and verb.tag == "VBG" else None
    if to_come is not None and to_come.tag == "VB":
        return to_come  # "is going to sail"
    if verb.lemma == "take" and any(w.lemma == "place" for w in verb.kids("dobj")) and verb.dep == "relcl":
        return next((w for w in verb.ancestors() if w.is_verb), verb) if above is not None else verb
    return verb


def _of_noun(noun: Word, phrases: Phrases, status: Status, year: str) -> str:
    war = war_of(noun, phrases)
    if war is not None:
        return composed([war], LONGEST)[0]
    named = named_noun(noun, phrases, year)
    holder = holder_of(noun, phrases)
    if holder and "'s " not in named.full and "' " not in named.full:
        named = behind_owner(holder, named)
    told = noun_complements(noun, phrases)
    carrier = noun.head
    if holder and carrier is not None and carrier.lemma == "as":
        clause, _ = fitted(clause_head(noun), phrases, status, LONGEST)  # "to be available as a free update"
        if clause.count(" ") > 1:
            return clause
    if not told and carrier is not None and noun.dep == "dobj" and is_light(carrier) and bearer_of(noun) is not None:
        clause = _of_verb(carrier, phrases, status)  # "makes an appearance to open the fair"
        if clause.count(" ") > 1:
            return clause
    if not told and not holder and noun.lemma in WEAK_NOUNS and not noun.kids("poss", "compound", "nummod"):
        clause = _around(noun, phrases)  # "In a surprising move, the line sold its ferries"
        if clause:
            return clause
    text, _ = composed([named, *told], LONGEST)
    weak = noun.lemma in WEAK_NOUNS or noun.lemma in SAYING_NOTHING
    if text and noun.pos == "NOUN" and (" " not in text or (weak and says_who_only(noun, text))):
        return _of_clause(noun, phrases, status) or text
    return text or noun.text


def _around(noun: Word, phrases: Phrases) -> str:
    """The headline of the clause that a noun comments on: "in a surprising move, ..."; "" where it stands otherwise."""
    preposition = noun.head
    verb = preposition.head if preposition is not None and noun.dep == "pobj" else None
    if verb is None or preposition is None or not verb.is_verb or preposition.lemma not in ("in", "with", "as"):
        return ""
    if preposition.index > verb.index or actor_slot(subject(verb), phrases) is None:
        return ""
    return statement(verb, phrases, LONGEST) or fitted(verb, phrases, Status.HAPPENED, LONGEST)[0]


def _of_clause(noun: Word, phrases: Phrases, status: Status) -> str:
    """The clause around a noun that says nothing alone: "at my request, the board granted leave"; "" if none does."""
    verb = _told_verb(clause_head(noun))
    above = noun.head
    if above is not None and above.lemma in ("during", "before", "after", "since", "until", "amid", "following"):
        return ""  # what the clause tells is another happening
    actor = subject(verb) if verb.is_verb and verb.lemma not in REPORTING else None
    if actor is None or not phrases.noun(actor, BARE):
        return ""
    text, _ = fitted(verb, phrases, status, LONGEST)
    return text if text.count(" ") > 1 else ""


def _of_verb(verb: Word, phrases: Phrases, status: Status) -> str:
    if verb.dep != "relcl" and any(w.tag == "WP" for w in verb.kids("nsubj")):
        asked = own_words(verb)  # "what prompted the sale"
        if len(asked) > 2 and len(spaced(asked)) <= LONGEST:
            return spaced(asked)
    whoever = subject(verb) if verb.dep == "relcl" else None
    if whoever is not None and whoever.text.lower() in EVERYBODY | {"those", "people", "person"}:
        told = _main_event(verb, phrases)  # "offers a case to anyone who bought one"
        if told:
            return told
    said = statement(verb, phrases, LONGEST) or _quoted(verb, phrases)
    if said:
        return said
    actor = actor_slot(subject(verb), phrases)
    if verb.lemma in REPORTING and actor is not None and not behind(verb, phrases):
        said = quoted_behind(actor, verb, LONGEST)
        if said or verb.dep != "ROOT":
            return said or _main_event(verb, phrases) or _action_alone(verb, phrases)
    text, _ = fitted(verb, phrases, status, LONGEST)
    if text and not is_sound(text, verb, phrases.discourse.names.counts):
        safer = plainly(verb, LONGEST) or ("" if verb.dep in ("ROOT", "conj") else _main_event(verb, phrases))
        if safer and is_sound(safer, verb, phrases.discourse.names.counts):
            return safer
    own = subject(verb)
    unknown = actor is None and own is not None and own.head is verb and own.text.lower() in ("you", "we", "they")
    if unknown and verb.kids("aux"):
        text = _sentence(verb, phrases) or text  # "you will receive ...": not an order
    if text and (actor is not None or _stands_alone(verb, text)):
        return text
    apart = own is not None and own.head is verb and verb.dep not in ("relcl", "acl")
    told = _sentence(verb, phrases) if apart else ""  # "they agreed": not what I did
    return told or _main_event(verb, phrases) or _sentence(verb, phrases) or text or _action_alone(verb, phrases)


def _quoted(verb: Word, phrases: Phrases) -> str:
    """What someone says of themselves: "Lund: “We built the bridge”"; "" where the actor has a name."""
    actor = subject(verb)
    speaker = phrases.discourse.speaker
    if verb.start not in phrases.quoted or not speaker or (actor is not None and phrases.noun(actor, BARE)):
        return ""
    if actor is None and verb.tag not in ("VB", "VBP"):
        return ""
    who = Slot(speaker, lambda: [(speaker.split()[-1], 0.6)] if phrases.discourse.names.is_person(speaker) else [])
    for piece in (own_words(verb, ("parataxis",)), own_words(verb)):
        for name in (speaker, *(text for text, _ in who.others())):
            text = verbatim(piece, LONGEST - len(name) - 4)
            if text:
                return f"{name}: “{text}”"
    return reported(who, ":", speaker, verb, phrases, LONGEST) if actor is not None else ""


def _stands_alone(verb: Word, text: str) -> bool:
    """Whether a headline without an actor says what was done to something: "Club started in Oslo", not "Knows"."""
    done_to = is_passive(verb) or verb.child("dobj") is not None or verb.dep == "relcl"
    in_past = done_to and verb.tag in ("VBD", "VBN") and not text.lower().startswith(verb.text.lower())
    return in_past or (verb.tag in ("VBG", "VB") and " " in text and verb.child("dobj") is not None)


def _main_event(verb: Word, phrases: Phrases) -> str:
    """The headline of the clause around one that has no actor of its own; "" where none has one."""
    for above in islice((word for word in verb.ancestors() if word.is_verb), _AROUND):
        if above.child("neg") is not None:
            continue
        text = statement(above, phrases, LONGEST)
        if not text and actor_slot(subject(above), phrases) is not None:
            text, _ = fitted(above, phrases, Status.HAPPENED, LONGEST)
        text = text if text.count(" ") > 1 else _sentence(above, phrases)
        if text:
            return text
    return ""


def _sentence(verb: Word, phrases: Phrases) -> str:
    """The clause with its pronoun, where nobody knows who that is: "We estimate costs at $3 million"."""
    actor = subject(verb)
    if actor is None or actor.pos != "PRON" or (verb.tag == "VBG" and verb.child("aux") is None):
        return ""
    with phrases.reporting(""):
        parts = finite(verb, phrases, 0)
        text, _ = composed(parts, LONGEST)
    return text if " " in text else ""


def _action_alone(verb: Word, phrases: Phrases) -> str:
    bare = phrases.noun(subject(verb), BARE)
    short = f"{bare} {present(verb.lemma, is_plural(subject(verb), phrases))}".strip()
    if " " not in short:
        words = own_words(verb)
        whole = spaced(words)
        if len(words) > 2 and len(whole) <= LONGEST - 2 and words[-1].index - words[0].index + 1 == len(words):
            return f"“{whole}”"
    return short if len(short) <= LONGEST else verb.text
