"""What is said of an actor, in a few words: actor, action, object, complements that fit."""

from __future__ import annotations

import re

from timeline_app.events.agreement import is_plural
from timeline_app.events.beside import fronted_object
from timeline_app.events.complements import behind, fronted
from timeline_app.events.english.inflection import participle, possessive, present
from timeline_app.events.names import Names
from timeline_app.events.noun_slots import actor_slot, noun_slot
from timeline_app.events.phrases import Phrases
from timeline_app.events.premodifiers import BARE, WITH_OF
from timeline_app.events.slots import Slot, Wording, composed
from timeline_app.events.syntax import Word, auxiliaries, is_passive, prepositional, subject
from timeline_app.events.triggers import carried_noun, kind_of
from timeline_app.events.undone import is_wanted
from timeline_app.model.event import Status

_ACTIVE_ALONE = ("born", "burned", "burnt", "drowned", "shot")
_POSSIBLE = ("may", "might", "can", "could", "should", "must", "would")


def fitted(verb: Word, phrases: Phrases, status: Status, room: int, told: str = "") -> Wording:
    """The fullest headline of a clause in `room` characters, and how much was left out; NOTHING_FITS if none does.

    `told` replaces the present of the verb: "will buy".
    """
    who = subject(verb)
    with phrases.acting(who):
        parts = clause(verb, phrases, status, told)
        text, loss = composed(parts, room)
        actor = next((words for words, _ in parts[0].wordings if text.startswith(f"{words} ")), parts[0].full)
    if not text or who is None:
        return text, loss
    full = phrases.discourse.names.name(who)
    return each_name_once(each_owner_once(text, actor, full), phrases.discourse.names), loss


def clause(verb: Word, phrases: Phrases, status: Status, told: str = "") -> list[Slot]:
    """The parts of a clause: actor, action, and what stands behind it; a passive is turned round or says who did it."""
    calling = _calling(verb, phrases)
    if calling:
        return calling
    if is_passive(verb):
        return _in_passive(verb, phrases, status, told)
    actor_word = subject(verb)
    if actor_word is not None and actor_word.dep == "dobj" and actor_word.head is verb:
        actor_word = None
    actor = actor_slot(actor_word, phrases, verb)
    what = behind(verb, phrases)
    asked = verb.dep != "relcl" and any(w.tag in ("WP", "WDT") for w in verb.kids("nsubj"))  # "what prompted it"
    if actor is None and not told and not asked and verb.tag in ("VBD", "VBN") and status is not Status.PLANNED:
        done_to = next((slot for w in verb.kids("dobj") if (slot := noun_slot(w, phrases)) is not None), None)
        first = done_to or next(iter(fronted_object(verb, phrases)), None)
        if first is not None:  # "I started a club in Oslo": "Club started in Oslo"
            rest = [slot for slot in what if slot.full != first.full]
            return [first, Slot(participle(verb.text.lower())), *rest]
    told = told or (_modal(verb, status) if actor is not None else "")
    action = Slot(told or _action(verb, status, actor_word if actor is not None else None, phrases))
    said = [actor] if actor is not None else []
    what = [kept for s in what if (kept := s if actor is None else _without_actor(s, actor.full)) is not None]
    return [*said, action, *what, *fronted(verb, phrases, (s.full for s in (*said, *what)))]


def _without_actor(slot: Slot, actor: str) -> Slot | None:
    """The part without the actor's name at its end: "Varn publishes details", not "details of Varn"."""
    if not slot.full.endswith(f" {actor}"):
        return slot
    rest = [(text, loss) for text, loss in slot.wordings[1:] if text and not text.endswith(f" {actor}")]
    return Slot(rest[0][0], lambda: rest[1:]) if rest else None


def _in_passive(verb: Word, phrases: Phrases, status: Status, told: str) -> list[Slot]:
    by = verb.child("agent")
    agent_word = by.child("pobj") if by is not None else None
    surface = subject(verb)
    agent, patient = actor_slot(agent_word, phrases), actor_slot(surface, phrases)
    told = told or _modal(verb, status)
    what = behind(verb, phrases)
    if agent is not None and patient is not None:
        action = told_actively(told, verb) or _action(verb, status, agent_word, phrases)
        return [agent, Slot(action), patient, *what]
    participle_of = told or _passive(verb, status, is_plural(surface, phrases))
    by_whom = [Slot(f"by {agent.full}", agent.others)] if agent is not None else []
    return [*([patient] if patient is not None else []), Slot(participle_of), *what, *by_whom]


def told_actively(told: str, verb: Word) -> str:
    """A report in the passive turned round: "was bought" by X -> X "bought"; "will be bought" -> "will buy"."""
    if not told:
        return ""
    modal, _, rest = told.partition(" ")
    return f"{modal} {verb.lemma}" if rest.startswith("be ") else verb.text.lower()


def each_owner_once(text: str, actor: str, full: str) -> str:
    """Such as "Jobs resigns from Jobs' post" -> "Jobs resigns from post"."""
    start = next((name for name in (actor, actor.split()[-1]) if name and text.startswith(name)), "")
    if not start:
        return text
    rest = text[len(start) :].removesuffix(f" of {actor}")
    head = actor.split(" of ")[0]
    words = actor.split()
    ends = {
        " ".join(words[number:]) for number in range(len(words))
    }  # "Two rival bidders extend rival bidders' offers"
    for name in sorted({*ends, words[0], head, head[:1].lower() + head[1:], full or actor}, key=len, reverse=True):
        first = r"(?: [A-Z][\w.-]*)*" if " " not in name and name[:1].isupper() else ""  # "Tim Cook's", where Cook acts
        rest = re.sub(rf"{first} {re.escape(possessive(name))} ", " ", rest)
    return start + rest


def each_name_once(text: str, names: Names) -> str:
    """Such as "Court strips Lund of Maria Lund's rank" -> "Court strips Lund of rank"."""
    owners = [
        word.removesuffix("'s").removesuffix("'") for word in text.split(" ") if word.endswith("'s") or word[-1:] == "'"
    ]
    for last in (owner for owner in owners if owner not in names.namesakes):
        for person in (name for name in names.people if name.split()[-1] == last):
            for owner in (possessive(person), possessive(last)):
                before, found, behind_it = text.partition(f" {owner} ")
                if found and (f" {last} " in f" {before} " or person in before):
                    text = f"{before} {behind_it}"
    return text


def _action(verb: Word, status: Status, actor: Word | None, phrases: Phrases) -> str:
    if status is Status.PLANNED:
        return f"to {verb.lemma}" if actor is not None else verb.lemma
    if is_wanted(verb) and actor is not None:
        return f"to {verb.lemma}"
    if verb.tag == "VBG" and not phrases.noun(actor, BARE):
        return verb.text.lower()
    return present(verb.lemma, is_plural(actor, phrases))


def _modal(verb: Word, status: Status) -> str:
    """Such as "could reduce", "may be closed" for what is only possible; "" for the rest."""
    modal = next((h for h in auxiliaries(verb) if h in _POSSIBLE), "") if status is Status.HYPOTHETICAL else ""
    if not modal or verb.pos == "AUX":
        return ""
    return f"{modal} be {verb.text.lower()}" if is_passive(verb) else f"{modal} {verb.lemma}"


def _passive(verb: Word, status: Status, plural: bool) -> str:
    """Headline style: "Lawsuit settled", "Lawsuit to be settled"; "Chapel is burned", which else did it itself."""
    to_come = status is Status.PLANNED or (status is Status.HYPOTHETICAL and "be" in auxiliaries(verb))
    if not to_come and verb.text.lower() in _ACTIVE_ALONE and verb.dep not in ("acl", "relcl"):
        return f"{present('be', plural)} {verb.text.lower()}"
    return f"to be {verb.text.lower()}" if to_come and verb.dep != "acl" else verb.text.lower()


def _calling(verb: Word, phrases: Phrases) -> list[Slot]:
    """Such as "held phone conversations with X", "had talks with X", "told X that": "calls X", "talks to X"."""
    if verb.lemma not in ("have", "hold", "conduct") or kind_of(verb) != "talk":
        return []
    carried = carried_noun(verb)
    actor = actor_slot(subject(verb), phrases)
    if carried is None or actor is None:
        return []
    phone = any(w.lemma in ("phone", "telephone") for w in carried.children)
    targets = [target for holder in (verb, carried) for p, target in prepositional(holder) if p.lemma == "with"]
    partner = next((slot for target in targets if (slot := noun_slot(target, phrases, highest=WITH_OF))), None)
    if partner is None:
        return []
    plural = is_plural(subject(verb), phrases)
    return [actor, Slot(present("call", plural) if phone else f"{present('talk', plural)} to"), partner]
