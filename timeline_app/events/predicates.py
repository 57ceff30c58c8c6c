"""What is said of an actor, in a few words: actor, action, object, complements that fit."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_app.events.english.inflection import participle, possessive, present
from timeline_app.events.english.people import COUNTRY_OF
from timeline_app.events.names import place_of
from timeline_app.events.phrases import BARE, FIRST, FULL, PLAIN, WITH_OF, Phrases, spaced
from timeline_app.events.syntax import Word, auxiliaries, coordinated, is_passive, objects, prepositional, subject
from timeline_app.events.triggers import carried_noun, kind_of
from timeline_app.model.event import Status

LEVELS = (
    (FULL, FULL),
    (FULL, WITH_OF),
    (WITH_OF, WITH_OF),
    (PLAIN, WITH_OF),
    (PLAIN, PLAIN),
    (BARE, PLAIN),
    (BARE, BARE),
    (BARE, FIRST),
)
_PLACES = (
    "about",
    "between",
    "in",
    "at",
    "near",
    "on",
    "to",
    "from",
    "over",
    "with",
    "against",
    "for",
    "into",
    "as",
    "across",
    "off",
    "through",
    "under",
    "around",
    "onto",
    "towards",
)
_NO_OBJECTS = frozenset(
    {"time", "day", "week", "month", "year", "moment", "place", "way", "reason", "night", "morning"}
)
_PARTICLES = ("off", "out", "back", "down", "up", "away")


def fitted(verb: Word, phrases: Phrases, status: Status, room: int, told: str = "") -> tuple[str, int]:
    """The fullest headline of a clause in `room` characters, and how much was left out (0: nothing); "" if none fits.

    `told` replaces the present of the verb: "says it will buy".
    """
    for number, (actor_level, object_level) in enumerate(LEVELS):
        core = predicate(verb, phrases, status, actor_level, object_level, told)
        if len(core) > room:
            core = _with_last_name(core, verb, phrases)
        if not core or len(core) > room:
            continue
        actor = phrases.noun(subject(verb), BARE) or "\0"
        for choices in _extras(verb, phrases):
            phrase = next((choice for choice in choices if len(core) + 1 + len(choice) <= room), "")
            if phrase and not phrase.endswith(actor) and phrase.lower() not in core.lower():
                core = f"{core} {phrase}"
        who = subject(verb)
        full = phrases.discourse.names.name(who) if who is not None else ""
        return each_owner_once(core, phrases.noun(who, actor_level), full), number
    return "", len(LEVELS)


def _with_last_name(core: str, verb: Word, phrases: Phrases) -> str:
    """With the last name of a person who acts: "Jobs" for "Steve Jobs"."""
    actor = phrases.noun(_roles(verb, phrases.timed)[0], BARE)
    is_person = phrases.discourse.names.is_person(actor) and core.startswith(f"{actor} ")
    return actor.split()[-1] + core[len(actor) :] if is_person else core


def each_owner_once(text: str, actor: str, full: str) -> str:
    """Such as "Jobs resigns from Jobs' post" -> "Jobs resigns from post"."""
    if not actor or not text.startswith(actor):
        return text
    rest = text[len(actor) :].removesuffix(f" of {actor}")
    head = actor.split(" of ")[0]
    for name in (actor, actor.split()[0], head, head[:1].lower() + head[1:], full or actor):
        rest = rest.replace(f" {possessive(name)} ", " ")
    return actor + rest


def predicate(verb: Word, phrases: Phrases, status: Status, actor_level: int, object_level: int, told: str = "") -> str:
    """Actor, action and object at a level of detail each (see `Phrases.noun`)."""
    actor_word, done_to = _roles(verb, phrases.timed)
    actor = phrases.noun(actor_word, actor_level, skip=None)
    if verb.pos != "AUX" and kind_of(verb) == "talk":
        calling = _calling(verb, phrases, object_level)
        if calling and actor:
            return f"{actor} {calling}"
    rendered = (_other_than(actor, w, _rendered(w, phrases, object_level)) for w in done_to)
    what = " ".join(text for text in rendered if text)
    if not what and len(done_to) == 1 and done_to[0].text.lower() in ("it", "them"):
        what = done_to[0].text.lower()
    particle = "".join(f" {w.text}{_lost_object(w, verb)}" for w in verb.kids("prt"))
    behind = [w.text for w in verb.kids("advmod") if w.text in _PARTICLES and w.index > verb.index and not w.children]
    what = " ".join([what, *behind]).strip()
    if actor_word is None and done_to and is_passive(verb):
        first = _rendered(done_to[0], phrases, object_level)
        rest = " ".join(filter(None, (_rendered(w, phrases, object_level) for w in done_to[1:])))
        if not first:
            return f"{verb.text.lower()}{particle} {rest}".strip()
        return f"{first} {told or _passive(verb, status)}{particle} {rest}".strip()
    in_past = verb.tag in ("VBD", "VBN") and status is not Status.PLANNED
    if not actor and not told and done_to and in_past and not behind:
        return _done(verb, done_to, phrases, object_level) + particle
    action = told or _action(verb, status, actor_word, phrases)
    return " ".join(filter(None, (actor, action + particle, what)))


def _lost_object(particle: Word, verb: Word) -> str:
    """The name behind what the parser takes for a particle: "sank off Varn"."""
    beside = next((w for w in verb.kids("advmod", "npadvmod", "dobj") if w.index == particle.index + 1), None)
    lost = beside is not None and beside.tag == "NNP" and beside.dep != "dobj"
    return f" {beside.text}" if lost and beside is not None else ""


def _rendered(word: Word, phrases: Phrases, level: int) -> str:
    if word.is_verb:
        inner = word.child("dobj", "attr", "acomp")
        without = next((p for p in word.kids("prep") if p.lemma == "without" and p.child("pcomp")), None)
        missing = without.child("pcomp") if without is not None else None
        tail = f" without {missing.text} {phrases.noun(missing.child('dobj'), PLAIN)}" if missing is not None else ""
        done_to = phrases.noun(inner, min(level, WITH_OF))
        aim = "" if done_to or level <= BARE else phrases.purpose(word)
        particle = "".join(f" {w.text}" for w in word.kids("prt"))
        return aim or f"to {word.lemma}{particle} {done_to}".strip() + tail.rstrip()
    if word.tag in ("CD", "$"):
        return spaced(w for w in word.subtree() if w.tag in ("CD", "$") or w is word)
    if word.pos in ("ADJ", "ADV"):
        nearby = [*word.children, *(word.head.children if word.head is not None else ())]
        return spaced([word, *(w for w in nearby if w.tag == "CD" and w.index == word.index + 1)])
    return phrases.noun(word, level)


def _roles(verb: Word, timed: frozenset[int]) -> tuple[Word | None, list[Word]]:
    """(who did it, what it was done to); a passive is turned round where it names its agent."""
    surface = subject(verb)
    if is_passive(verb):
        by = verb.child("agent")
        agent = by.child("pobj") if by is not None else None
        behind = [w for w in verb.kids("oprd", "xcomp") if w.pos != "PRON"]
        return agent, ([surface] if surface is not None else []) + behind
    if surface is not None and surface.dep == "dobj" and surface.head is verb:
        surface = None
    to_do = [w for w in verb.kids("xcomp") if w.tag == "VB"]
    behind = [
        *verb.kids("dative"),
        *_objects(verb)[:1],
        *verb.kids("oprd")[:1],
        *verb.kids("acomp"),
        *_lost(verb, timed),
        *to_do,
    ]
    done_to = [w for w in behind if w.tag != "EX" and (w.dep != "dative" or w.pos != "ADP")]
    return surface, done_to


def _is_what_is_done(verb: Word) -> bool:
    """Whether a clause without a pronoun hangs on its object: "the letter he wrote", not "the day he died"."""
    noun = verb.head
    if verb.dep != "relcl" or noun is None or noun.pos != "NOUN" or noun.lemma in _NO_OBJECTS or is_passive(verb):
        return False
    actor = verb.child("nsubj")
    own = actor is not None and actor.tag not in ("WDT", "WP") and actor.text.lower() != "that"
    return own and not verb.kids("ccomp", "xcomp", "acomp", "advmod", "prep", "dative", "prt")


def _other_than(actor: str, word: Word, text: str) -> str:
    """The pronoun itself where it would be the actor: "she helped her" is another one."""
    if not actor or text not in (actor, *actor.split(" and ")):
        return text
    return word.text.lower() if word.tag == "PRP" else ""


def _lost(verb: Word, timed: frozenset[int]) -> list[Word]:
    """An adjective or a name right behind a verb that the parser takes for something else: "pleaded guilty"."""
    if verb.kids("dobj", "acomp", "prt", "oprd", "ccomp", "xcomp"):
        return []
    beside = [w for w in verb.kids("amod", "advmod", "npadvmod") if w.subtree()[0].index == verb.index + 1]
    found = [w.child("amod") if w.start in timed else w for w in beside]
    return [w for w in found if w is not None and w.tag in ("JJ", "NNP")]


def _done(verb: Word, done_to: list[Word], phrases: Phrases, level: int) -> str:
    """What was done to something by nobody whom we can name: "I started a club" -> "Club started"."""
    first, *others = (_rendered(w, phrases, level) for w in done_to)
    return " ".join(filter(None, (first, participle(verb.text.lower()), *others)))


def _objects(verb: Word) -> list[Word]:
    """What a verb does something to; in "the firm, which it bought" the noun that the clause hangs on."""
    found = objects(verb)
    raised = verb.child("ccomp")
    if not found and raised is not None and raised.tag in ("VB", "VBG"):
        actor = raised.child("nsubj")  # "passed the rival to become the first", "showed the seamen leaving"
        raises = auxiliaries(raised) == (["to"] if raised.tag == "VB" else [])
        return [actor] if actor is not None and raises else []
    if not found and _is_what_is_done(verb) and verb.head is not None:
        return [verb.head]
    lost = bool(found) and found[0].tag in ("WDT", "WP") and found[0].text.lower() != "what"
    return [verb.head] if lost and verb.dep == "relcl" and verb.head is not None else found


def is_plural(word: Word | None, phrases: Phrases) -> bool:
    """Whether a subject takes a plural verb in the title; nobody does."""
    if word is None:
        return True
    if word.text.lower() in ("they", "them"):
        stands_for = phrases.discourse.resolve(word)
        return stands_for in ("", phrases.discourse.several)
    name = phrases.discourse.names.name(word)
    agrees = _agrees(word)
    if agrees is not None and len(coordinated(word)) == 1:
        return agrees
    if phrases.discourse.names.is_person(name) or (name and word.tag == "NNPS" and not _are_people(word)):
        return len(coordinated(word)) > 1
    return (
        word.lemma in ("many", "some", "few", "most", "several")
        or word.tag in ("NNS", "NNPS")
        or len(coordinated(word)) > 1
        or word.text.lower() in ("they", "we", "i", "you")
    )


def _agrees(noun: Word) -> bool | None:
    """Whether the verb of a subject is in the plural in the text; None where its form doesn't tell."""
    verb = noun.head
    if verb is None or noun.dep not in ("nsubj", "nsubjpass") or noun.pos == "PRON":
        return None
    forms = {w.text.lower() for w in (verb, *verb.kids("aux", "auxpass"))}
    if forms & {"have", "are", "were", "do"}:
        return True if not forms & {"will", "would", "to", "may", "might", "can", "could", "should", "must"} else None
    return False if forms & {"has", "is", "was", "does"} else None


def _are_people(noun: Word) -> bool:
    """Such as "the Dutch", "Americans", "Virginia Democrats": many, not one company like "Volta Motors"."""
    before = [w.text for w in noun.kids("compound", "amod")]
    return noun.child("det") is not None or not before or place_of(before[0]) != "" or noun.lemma.title() in COUNTRY_OF


def _action(verb: Word, status: Status, actor: Word | None, phrases: Phrases) -> str:
    if status is Status.PLANNED:
        return f"to {verb.lemma}" if actor is not None else verb.lemma
    if verb.tag == "VBG" and not phrases.noun(actor, BARE):
        return verb.text.lower()
    return present(verb.lemma, is_plural(actor, phrases))


def _passive(verb: Word, status: Status) -> str:
    """Headline style: "Lawsuit settled", "Lawsuit to be settled"."""
    return f"to be {verb.text.lower()}" if status is Status.PLANNED else verb.text.lower()


def _calling(verb: Word, phrases: Phrases, level: int) -> str:
    """Such as "held phone conversations with X", "had talks with X", "told X that": "calls X", "talks to X"."""
    carried = carried_noun(verb) if verb.lemma in ("have", "hold", "conduct") else None
    if carried is None:
        return ""
    phone = any(w.lemma in ("phone", "telephone") for w in carried.children)
    partners = []
    for holder in (verb, carried):
        for preposition, target in prepositional(holder):
            if preposition.lemma == "with":
                partners.append(phrases.noun(target, level))
    partners = [p for p in partners if p]
    if not partners:
        return ""
    plural = is_plural(subject(verb), phrases)
    return f"{present('call', plural)} {partners[0]}" if phone else f"{present('talk', plural)} to {partners[0]}"


def _extras(verb: Word, phrases: Phrases) -> Iterator[tuple[str, ...]]:
    """Complements, places and purposes, in text order, each in full and shorter."""
    for preposition, target in prepositional(verb):
        if preposition.dep == "prep" and preposition.lemma in _PLACES:
            phrase = phrases.complement(preposition, target, WITH_OF)
            if phrase:
                fixed = target.child("det", "poss") is None  # "in charge of ...", not "at the speed of ..."
                yield (phrase, phrases.complement(preposition, target, PLAIN)) if fixed else (phrase,)
    for purpose in verb.kids("advcl"):
        if purpose.tag == "VB" and purpose.index > verb.index and purpose.child("nsubj", "mark", "neg") is None:
            done = phrases.purpose(purpose)
            if done:
                yield (done,)
    for out in verb.kids("prep"):
        if out.lemma == "out":
            yield from (
                (f"out of {phrases.noun(target, PLAIN)}",) for of, target in prepositional(out) if of.lemma == "of"
            )
