"""Headlines built from the parse: actor, action, object, place. Never a cut-off sentence."""

from __future__ import annotations

from collections.abc import Iterator

from timeline_app.events.english.inflection import capitalised, possessive, present
from timeline_app.events.english.nouns import WEAK_NOUNS
from timeline_app.events.english.people import COUNTRY_OF
from timeline_app.events.english.verbs import PLANNING, REPORTING
from timeline_app.events.phrases import BARE, FULL, PLAIN, WITH_OF, Phrases, spaced
from timeline_app.events.syntax import Word, auxiliaries, coordinated, is_passive, objects, prepositional, subject
from timeline_app.events.triggers import carried_noun, is_light, kind_of
from timeline_app.model.event import Status

LONGEST = 60
_LEVELS = (
    (FULL, FULL),
    (FULL, WITH_OF),
    (WITH_OF, WITH_OF),
    (PLAIN, WITH_OF),
    (PLAIN, PLAIN),
    (BARE, PLAIN),
    (BARE, BARE),
)
_PLACES = ("about", "between", "in", "at", "near", "on", "to", "from", "over", "with", "against", "for", "into", "as")
_PARTICLES = ("off", "out", "back", "down", "up", "away")
_MEANS_YEAR = frozenset({"war", "election", "conflict", "revolution", "coup", "crisis", "referendum", "olympics"})


def title_of(trigger: Word, phrases: Phrases, status: Status, year: str) -> str:
    """A headline of at most `LONGEST` characters for what a word names. `year` is the year that dates it, or ""."""
    text = (
        _of_verb(_told_verb(trigger), phrases, status)
        if trigger.is_verb or trigger.pos == "AUX"
        else _of_noun(trigger, phrases, year)
    )
    return capitalised(text)


def _told_verb(verb: Word) -> Word:
    """The verb to build a title from: for "..., which took place in 1996" the one before it."""
    above = verb.head
    if verb.lemma == "take" and any(w.lemma == "place" for w in verb.kids("dobj")) and verb.dep == "relcl":
        return next((w for w in verb.ancestors() if w.is_verb), verb) if above is not None else verb
    return verb


def says_much(noun: Word) -> bool:
    """Whether an event noun has an owner or a complement of its own: "its war with Armenia", not "a war"."""
    return any(child.dep == "poss" or (child.dep == "prep" and child.lemma != "in") for child in noun.children) or any(
        target.pos == "PROPN" for _, target in prepositional(noun)
    )


def _of_noun(noun: Word, phrases: Phrases, year: str) -> str:
    for level in (FULL, WITH_OF, PLAIN, BARE):
        text = phrases.noun_alone(noun, level)
        if year and noun.lemma in _MEANS_YEAR and year not in text:
            text = _with_year(text, year)
        holder = _holder(noun, phrases)
        if holder and level >= PLAIN and "'s " not in text and len(holder) + len(text) < LONGEST:
            text = f"{holder} {text}"
        if 0 < len(text) <= LONGEST:
            return text
    return noun.text


def _with_year(text: str, year: str) -> str:
    owner, mark, rest = text.partition("'s ")
    return f"{owner}'s {year} {rest}" if mark else f"{year} {text}"


def _holder(noun: Word, phrases: Phrases) -> str:
    """Who held it, where the noun itself doesn't say: "a press conference held by Apple"."""
    if noun.child("poss") is not None or (noun.lemma not in WEAK_NOUNS and noun.child("prep") is not None):
        return ""
    for verb in noun.kids("acl"):
        by = verb.child("agent")
        agent = by.child("pobj") if by is not None else None
        name = phrases.noun(agent, PLAIN)
        if name:
            return possessive(name)
    bearer = bearer_of(noun)
    name = phrases.noun(bearer, PLAIN) if bearer is not None else ""
    return possessive(name) if name else ""


def bearer_of(noun: Word) -> Word | None:
    """Whose happening it is, where a verb says so: "Jobs took medical leave", "is on leave"."""
    if noun.child("poss") is not None:
        return None
    verb = noun.head
    if verb is not None and noun.dep == "dobj" and is_light(verb):
        return subject(verb)
    if verb is not None and noun.dep == "pobj" and verb.lemma in ("for", "as") and verb.head is not None:
        carrier = verb.head.head if verb.head.pos == "ADJ" and verb.head.head is not None else verb.head
        bears = carrier.lemma == "be" if verb.lemma == "as" else carrier.lemma in PLANNING
        return subject(carrier) if bears else None
    if verb is not None and noun.dep == "pobj" and verb.lemma in ("on", "in", "under") and verb.head is not None:
        return subject(verb.head) if verb.head.lemma == "be" else verb.head if verb.head.pos == "PROPN" else None
    return None


def _of_verb(verb: Word, phrases: Phrases, status: Status) -> str:
    said = _of_statement(verb, phrases)
    if said:
        return said
    for actor_level, object_level in _LEVELS:
        core = _core(verb, phrases, status, actor_level, object_level)
        if len(core) <= LONGEST:
            actor = phrases.noun(subject(verb), BARE) or "\0"
            for phrase in _extras(verb, phrases):
                if (
                    not phrase.endswith(actor)
                    and len(core) + 1 + len(phrase) <= LONGEST
                    and phrase.lower() not in core.lower()
                ):
                    core = f"{core} {phrase}"
            if core:
                who = subject(verb)
                full = phrases.discourse.names.name(who) if who is not None else ""
                return _each_owner_once(core, phrases.noun(who, actor_level), full)
    bare = phrases.noun(subject(verb), BARE)
    short = f"{bare} {present(verb.lemma, False)}".strip()
    return short if len(short) <= LONGEST else verb.text


def _of_statement(verb: Word, phrases: Phrases) -> str:
    """Such as "Jobs says Apple offers free case"; where that is too long "Statement by Jobs"; "" for other verbs."""
    clause = verb.child("ccomp")
    speaker = subject(verb)
    if (
        clause is None
        or verb.lemma not in REPORTING
        or not (clause.is_verb or clause.lemma == "be")
        or speaker is clause
    ):
        return ""
    for level in (PLAIN, BARE):
        who = phrases.noun(speaker, level)
        what = _uncapitalised(_clause(clause, phrases), clause)
        text = f"{who} {present(verb.lemma, _plural(speaker, phrases))} {what}"
        if who and what and len(text) <= LONGEST:
            return text
    return f"Statement by {who}" if who and len(who) <= LONGEST - 13 else ""


def _uncapitalised(text: str, clause: Word) -> str:
    """Without the capital of the start of a sentence: in "says ..." it stands in the middle."""
    first = min(clause.subtree(), key=lambda w: w.index)
    begins = not any(w.index < first.index for above in clause.ancestors() for w in (above, *above.children))
    starts = (
        begins and text.startswith(first.text) and first.tag not in ("NNP", "NNPS") and first.text not in COUNTRY_OF
    )
    return text[:1].lower() + text[1:] if starts else text


def _clause(verb: Word, phrases: Phrases) -> str:
    """A reported clause in the fewest words: subject, verb, object; "" without a subject or where it is denied."""
    if verb.child("neg") is not None or subject(verb) is None or verb.lemma == "be":
        return ""
    helpers = auxiliaries(verb)
    planned = any(h in ("will", "would", "shall") for h in helpers)
    core = _core(verb, phrases, Status.HAPPENED, PLAIN, PLAIN)
    if planned:
        action = _action(verb, Status.HAPPENED, subject(verb), phrases)
        core = core.replace(f" {action}", f" will {verb.lemma}", 1) if not is_passive(verb) else core
    has_actor = core.startswith(phrases.noun(subject(verb), PLAIN) or "\0") or is_passive(verb)
    return core if has_actor else ""


def _each_owner_once(text: str, actor: str, full: str) -> str:
    """Such as "Jobs resigns from Jobs' post" -> "Jobs resigns from post"."""
    if not actor or not text.startswith(actor):
        return text
    rest = text[len(actor) :].removesuffix(f" of {actor}")
    for name in (actor, actor.split()[0], full or actor):
        rest = rest.replace(f" {possessive(name)} ", " ")
    return actor + rest


def _core(verb: Word, phrases: Phrases, status: Status, actor_level: int, object_level: int) -> str:
    actor_word, done_to = _roles(verb)
    actor = phrases.noun(actor_word, actor_level, skip=None)
    if verb.pos != "AUX" and kind_of(verb) == "talk":
        calling = _calling(verb, phrases, object_level)
        if calling and actor:
            return f"{actor} {calling}"
    rendered = (_rendered(w, phrases, object_level) for w in done_to)
    what = " ".join(text for text in rendered if text and text != actor)
    particle = "".join(f" {w.text}" for w in verb.kids("prt"))
    behind = [w.text for w in verb.kids("advmod") if w.text in _PARTICLES and w.index > verb.index]
    what = " ".join([what, *behind]).strip()
    if actor_word is None and done_to and is_passive(verb):
        first = _rendered(done_to[0], phrases, object_level)
        rest = " ".join(filter(None, (_rendered(w, phrases, object_level) for w in done_to[1:])))
        if not first:
            return f"{verb.text.lower()}{particle} {rest}".strip()
        return f"{first} {_passive(verb, status)}{particle} {rest}".strip()
    action = _action(verb, status, actor_word, phrases)
    return " ".join(filter(None, (actor, action + particle, what)))


def _rendered(word: Word, phrases: Phrases, level: int) -> str:
    if word.is_verb:
        inner = word.child("dobj", "attr")
        without = next((p for p in word.kids("prep") if p.lemma == "without" and p.child("pcomp")), None)
        missing = without.child("pcomp") if without is not None else None
        tail = f" without {missing.text} {phrases.noun(missing.child('dobj'), PLAIN)}" if missing is not None else ""
        return f"to {word.lemma} {phrases.noun(inner, min(level, WITH_OF))}".strip() + tail.rstrip()
    if word.tag in ("CD", "$"):
        return spaced(w for w in word.subtree() if w.tag in ("CD", "$") or w is word)
    if word.pos in ("ADJ", "ADV"):
        nearby = [*word.children, *(word.head.children if word.head is not None else ())]
        return spaced([word, *(w for w in nearby if w.tag == "CD" and w.index == word.index + 1)])
    return phrases.noun(word, level)


def _roles(verb: Word) -> tuple[Word | None, list[Word]]:
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
    behind = [*verb.kids("dative"), *objects(verb)[:1], *verb.kids("oprd"), *verb.kids("acomp"), *to_do]
    done_to = [w for w in behind if w.tag != "EX" and (w.dep != "dative" or w.pos != "ADP")]
    return surface, done_to


def _plural(word: Word | None, phrases: Phrases) -> bool:
    if word is None:
        return True
    name = phrases.discourse.names.name(word)
    if phrases.discourse.names.is_person(name) or (name and word.tag == "NNPS" and word.child("det") is None):
        return len(coordinated(word)) > 1
    return (
        word.lemma in ("many", "some", "few", "most", "several")
        or word.tag in ("NNS", "NNPS")
        or len(coordinated(word)) > 1
        or word.text.lower() in ("they", "we", "i", "you")
    )


def _action(verb: Word, status: Status, actor: Word | None, phrases: Phrases) -> str:
    if status is Status.PLANNED:
        return f"to {verb.lemma}" if actor is not None else verb.lemma
    if actor is None and verb.tag == "VBG":
        return verb.text.lower()
    return present(verb.lemma, _plural(actor, phrases))


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
    plural = _plural(subject(verb), phrases)
    return f"{present('call', plural)} {partners[0]}" if phone else f"{present('talk', plural)} to {partners[0]}"


def _extras(verb: Word, phrases: Phrases) -> Iterator[str]:
    """Complements and places, in text order."""
    for preposition, target in prepositional(verb):
        if preposition.dep == "prep" and preposition.lemma in _PLACES:
            phrase = phrases.complement(preposition, target, WITH_OF)
            if phrase:
                yield phrase
