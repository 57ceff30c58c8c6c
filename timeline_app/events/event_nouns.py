"""Event nouns in headlines: whose happening it is, of what year, with whom and about what."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_app.events.complements import behind, finite, infinitive, prepositional_slot
from timeline_app.events.english.inflection import possessive
from timeline_app.events.english.nouns import HOLDER_NOUNS, WEAK_NOUNS
from timeline_app.events.english.verbs import INTRANSITIVE, PLANNING, REPORTING, STATES
from timeline_app.events.noun_slots import noun_slot
from timeline_app.events.phrases import Phrases
from timeline_app.events.premodifiers import BARE, PLAIN
from timeline_app.events.slots import MORE, TOLD, Slot, Wording, droppable, nested
from timeline_app.events.spelling import amount
from timeline_app.events.syntax import Word, auxiliaries, is_passive, prepositional, subject
from timeline_app.events.triggers import is_light

_PUBLISHING = frozenset(
    {"announce", "report", "post", "record", "suffer", "declare", "file", "issue", "extend", "send", "submit"}
)
_SPEECHES = frozenset({"interview", "statement", "speech", "letter", "conference", "address", "testimony", "keynote"})
_SAID = frozenset(
    {"announcement", "statement", "report", "claim", "declaration", "decision", "warning", "agreement", "ruling"}
    | {"verdict", "promise", "threat", "allegation", "demand", "order", "discovery", "conclusion"}
)
_MEANS_YEAR = frozenset({"war", "election", "conflict", "revolution", "coup", "crisis", "referendum", "olympics"})
_WARS = ("war", "conflict", "revolution", "uprising", "revolt")
_FOUGHT_FOR = ("independence", "freedom", "autonomy", "sovereignty", "statehood")
_MOST_COMPLEMENTS = 3


def says_much(noun: Word) -> bool:
    """Whether an event noun has an owner or a complement of its own: "its war with Armenia", not "a war"."""
    return any(child.dep == "poss" or (child.dep == "prep" and child.lemma != "in") for child in noun.children) or any(
        target.pos == "PROPN" for _, target in prepositional(noun)
    )


def named_noun(noun: Word, phrases: Phrases, year: str) -> Slot:
    """An event noun with what stands before it: "Azerbaijan's 2020 war"."""
    told = any(p.lemma == "of" and target.start in phrases.timed for p, target in prepositional(noun))  # "war of 1813"

    def with_year(text: str) -> str:
        wanted = year and noun.lemma in _MEANS_YEAR and year not in text and not told
        return _with_year(text, year) if wanted else text

    def others() -> Iterator[Wording]:
        with phrases.lean():
            lean = phrases.noun_alone(noun, PLAIN)
        yield with_year(lean), 1.5
        yield with_year(phrases.noun_alone(noun, BARE)), 5.0

    return Slot(with_year(phrases.noun_alone(noun, PLAIN)), others)


def behind_owner(owner: str, noun: Slot) -> Slot:
    """The noun with an owner in the possessive before it."""
    return Slot(f"{owner} {noun.full}", lambda: ((f"{owner} {text}", loss) for text, loss in noun.others()))


def _with_year(text: str, year: str) -> str:
    owner, mark, rest = text.partition("'s ")
    return f"{owner}'s {year} {rest}" if mark else f"{year} {text}"


def holder_of(noun: Word, phrases: Phrases) -> str:
    """Who held it, where the noun itself doesn't say: "a press conference held by Apple"."""
    told = any(target.start not in phrases.timed for _, target in prepositional(noun))
    beside = any(p.lemma in ("with", "between", "against", "by", "among") for p, _ in prepositional(noun))
    given = noun.dep == "dobj" and noun.head is not None and noun.head.lemma in _PUBLISHING and not beside
    if noun.child("poss") is not None or (noun.lemma not in WEAK_NOUNS and told and not given):
        return ""
    for verb in noun.kids("acl"):
        by = verb.child("agent")
        agent = by.child("pobj") if by is not None and verb.lemma not in STATES else None
        name = phrases.noun(agent, PLAIN)
        if name:
            return possessive(name)
    bearer = bearer_of(noun)
    if bearer is not None and bearer.lemma in HOLDER_NOUNS:
        return ""  # "the beginning of the year saw a rise"
    name = phrases.noun(bearer, PLAIN) if bearer is not None else ""
    return possessive(name) if name else ""


def war_of(noun: Word, phrases: Phrases) -> Slot | None:
    """Whose war "a war" is, in which somebody did something: "won independence in a war"; None where nobody says so."""
    preposition = noun.head
    if noun.lemma not in _WARS or preposition is None or noun.dep != "pobj" or preposition.lemma != "in":
        return None
    article, holder = noun.child("det"), preposition.head
    told = any(target.start not in phrases.timed for _, target in prepositional(noun))
    if article is None or article.lemma != "a" or told or noun.kids("poss", "compound", "relcl", "acl"):
        return None
    verb = holder.head if holder is not None and holder.dep == "dobj" else holder
    actor = subject(verb) if verb is not None and verb.is_verb and not is_passive(verb) else None
    name = phrases.discourse.names.name(actor) if actor is not None and actor.pos == "PROPN" else ""
    if verb is None or not name or verb.lemma in INTRANSITIVE or phrases.discourse.names.is_person(name):
        return None
    aim = next((w for w in verb.kids("dobj") if w.lemma in _FOUGHT_FOR), None)
    what = phrases.noun_alone(aim, PLAIN) if aim is not None else ""
    short = f"{possessive(name)} {noun.text}"
    return Slot(f"{short} for {what}" if what else short, lambda: [(short, MORE)] if what else [])


def bearer_of(noun: Word) -> Word | None:
    """Whose happening it is, where a verb says so: "Jobs took medical leave", "is on leave"."""
    if noun.child("poss") is not None:
        return None
    verb = noun.head
    if verb is not None and noun.dep == "pobj" and noun.lemma in _SPEECHES and verb.lemma in ("in", "at", "during"):
        told = verb.head
        return subject(told) if told is not None and told.is_verb and told.lemma in REPORTING else None
    if verb is not None and verb.lemma == "of" and noun.dep == "pobj" and verb.head is not None:
        return verb.head.child("poss")  # "Lund's second period of leave"
    if verb is not None and noun.dep == "dobj" and verb.child("dative") is not None:
        return next((w for w in verb.kids("dative") if w.pos != "ADP"), None)  # "granted the mayor leave"
    if verb is not None and noun.dep == "dobj" and (is_light(verb) or verb.lemma in _PUBLISHING):
        return subject(verb)
    if verb is not None and noun.dep == "pobj" and verb.lemma in ("for", "as") and verb.head is not None:
        carrier = verb.head.head if verb.head.pos == "ADJ" and verb.head.head is not None else verb.head
        bears = carrier.lemma == "be" if verb.lemma == "as" else carrier.lemma in PLANNING
        return subject(carrier) if bears else None
    if verb is not None and noun.dep == "pobj" and verb.lemma in ("on", "in", "under") and verb.head is not None:
        return subject(verb.head) if verb.head.lemma == "be" else verb.head if verb.head.pos == "PROPN" else None
    return None


def says_who_only(noun: Word, text: str) -> bool:
    """Such as "Lund's decision": whose it is, not what it was."""
    return text.lower().endswith((f"'s {noun.text.lower()}", f"s' {noun.text.lower()}"))


def noun_complements(noun: Word, phrases: Phrases) -> list[Slot]:
    """What stands behind an event noun: "with Armenia", "to close the port", "enjoyed by its players"."""
    found: list[Slot] = []
    given = phrases.noun_alone(noun, PLAIN)
    for child in noun.children:
        if child.index < noun.index or len(found) == _MOST_COMPLEMENTS:
            continue
        slot = None
        if child.dep == "prep":
            weight = TOLD if child.lemma in ("of", "between", "against") else MORE
            slot = prepositional_slot(child, phrases, weight, 1)
        elif child.dep in ("acl", "relcl") and child.tag == "VB" and "to" in auxiliaries(child):
            what = behind(child, phrases, 1)
            slot = droppable(nested([Slot(infinitive(child)), *what]), MORE) if what else None
        elif child.dep == "acl" and child.tag == "VBN" and not found and child.index == noun.index + 1:
            what = behind(child, phrases, 1)
            by = child.child("agent")
            agent = noun_slot(by.child("pobj"), phrases, "by") if by is not None else None
            more = [*what, *([agent] if agent is not None else [])]
            slot = droppable(nested([Slot(child.text.lower()), *more]), MORE) if more else None
        elif child.dep in ("acl", "relcl", "ccomp") and any(w.text.lower() == "that" for w in child.kids("mark")):
            slot = (
                _what_is_said(child, noun, phrases) if noun.lemma in _SAID else None
            )  # "the announcement that the port was closed"
        elif child.dep == "dobj":
            slot = noun_slot(child, phrases)
        if slot is not None and not given.endswith(slot.full):
            found.append(slot)
    return found or [slot for slot in _sum_of_money(noun) if slot.full not in given]


def _what_is_said(clause: Word, noun: Word, phrases: Phrases) -> Slot | None:
    owner = noun.child("poss")
    with phrases.reporting(phrases.noun(owner, PLAIN) if owner is not None else ""):
        parts = finite(clause, phrases, 1)
        whole = nested([Slot("that"), *parts]) if parts else None
        made = whole.wordings if whole is not None else []  # made here, where pronouns stay
    return droppable(whole, TOLD) if whole is not None and made else None


def _sum_of_money(noun: Word) -> list[Slot]:
    """Such as "of $3 million", wherever the parser hangs it: "a loss for the quarter of $3 million"."""
    sums = ((p, amount(p)) for p in noun.subtree() if p.lemma == "of" and p.index > noun.index)
    return next(([Slot(f"of {money}")] for _, money in sums if money), [])
