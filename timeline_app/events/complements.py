"""What stands behind a verb, as parts of a headline in the order of the text: objects, complements, places, aims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from timeline_app.events.agreement import is_plural, told
from timeline_app.events.beside import (
    adverb,
    doubled,
    following,
    fronted_object,
    has_one,
    is_apart,
    lost_name,
    measure,
    shared_object,
)
from timeline_app.events.english.inflection import present
from timeline_app.events.english.noun_phrases import TROUBLES
from timeline_app.events.english.verbs import IMPLYING, REPORTING, WISHING, words
from timeline_app.events.noun_slots import actor_slot, noun_slot
from timeline_app.events.phrases import Phrases
from timeline_app.events.premodifiers import BARE, FIRST, FULL, PLAIN, WITH_OF
from timeline_app.events.slots import EXTRA, MORE, TOLD, Slot, Wording, droppable, nested
from timeline_app.events.spelling import spaced
from timeline_app.events.syntax import Word, auxiliaries, subject

_CERTAIN_PREPOSITIONS = words(
    """about between in at near on to from over with against for into as across off through under around onto towards
    toward by of within without behind above below beyond like than upon alongside among"""
)
_SEEING = words("see hear watch feel find get have keep leave expect want need like intend mean help")
_PAIRING = ("between", "among")
_CALLED = 2.0  # what something is called says more than what is done to it
_SHORT_CLAUSE = 10  # words
_DEEPEST = 3  # clauses in one another


def behind(verb: Word, phrases: Phrases, depth: int = 0) -> list[Slot]:
    """The parts behind a verb, in text order. None of time; none that can't be said shortly and plainly."""
    parts: list[tuple[float, Slot]] = [(verb.index + 0.1, s) for s in fronted_object(verb, phrases)]
    if any(w.text.lower() == "what" and w.index < verb.index for w in verb.kids("dobj")) and verb.kids("prep", "oprd"):
        parts.append((verb.index + 0.1, Slot("it")))  # "what she described as a mistake"
    is_first = not parts
    for child in sorted(verb.children, key=lambda w: w.index):
        if child.index < verb.index:
            continue
        slot = _part(child, verb, phrases, is_first, depth)
        if slot is not None and slot.full and not (child.dep in ("acomp", "oprd") and has_one(verb, child)):
            parts.append((child.index, slot))
            is_first = is_first and child.dep == "prt"
    if not verb.kids("dobj", "attr", "acomp", "oprd", "nsubjpass", "auxpass", "ccomp", "xcomp"):
        shared = shared_object(verb)
        slot = noun_slot(shared, phrases) if shared is not None else None
        if slot is not None:
            parts.insert(0, (verb.index + 0.2, slot))
    if not parts and not verb.kids("ccomp", "xcomp"):
        parts.extend((verb.index + 1, slot) for slot in following(verb, phrases))
    return [slot for _, slot in parts]


def fronted(verb: Word, phrases: Phrases, said: Iterable[str]) -> Iterator[Slot]:
    """Places and settings before the verb: "At the summit in Rome, the ministers signed ..."."""
    told = " ".join(said).lower()
    for child in verb.kids("prep"):
        target = child.child("pobj")
        if child.index < verb.index and target is not None and child.lemma in ("in", "at", "near"):
            phrase = phrases.complement(child, target, PLAIN)
            if phrase and target.pos == "PROPN" and target.text.lower() not in told:
                yield Slot(phrase, lambda: (("", EXTRA),))


def _part(child: Word, verb: Word, phrases: Phrases, is_first: bool, depth: int) -> Slot | None:
    dep = child.dep
    if dep in ("dobj", "attr", "oprd", "acomp", "npadvmod") and is_apart(child, verb):
        return None
    if dep == "prt":
        return Slot(child.text.lower() + lost_name(child, verb))
    if dep in ("dobj", "attr", "oprd", "dative") and child.pos != "ADP":
        return _object(child, verb, phrases)
    if dep in ("acomp", "oprd") or (dep == "xcomp" and child.pos == "ADJ"):
        return adjective(child, phrases, depth)
    if dep == "xcomp":
        done = _in_xcomp(child, phrases, depth)
        aim = child.tag == "VB" and verb.child("dobj") is not None and verb.lemma not in IMPLYING | WISHING | _SEEING
        return droppable(done, TOLD) if aim and done is not None else done
    if dep == "ccomp":
        told = _that(child, phrases, depth) if verb.child("dobj") is None else None
        return _raised(child, phrases, depth) or told
    if dep in ("prep", "dative", "agent") and child.text[:1].isalpha():
        return prepositional_slot(child, phrases, _wanted(child, verb, is_first), depth) if dep != "agent" else None
    if dep == "advcl" and any(w.lemma == "for" for w in child.kids("mark")) and "to" in auxiliaries(child):
        asked = _raised(child, phrases, depth)  # "asked for the inquiry to be resumed"
        return nested([Slot("for"), asked]) if asked is not None else None
    if dep == "advcl":
        return _aim(child, phrases, depth)
    if dep == "advmod":
        return adverb(child, verb, phrases)
    if dep in ("npadvmod", "amod"):
        return measure(child, phrases, verb)
    return None


def _weight(verb: Word, is_first: bool) -> float:
    if not is_first:
        return MORE
    return TOLD if not verb.kids("nsubjpass", "auxpass") else (TOLD + MORE) / 2


def _wanted(preposition: Word, verb: Word, is_first: bool) -> float:
    """How much is lost without it: "describes him as a friend", "returns to Rome" say little without."""
    if preposition.lemma == "as" or (preposition.lemma == "into" and verb.child("dobj") is not None):
        return TOLD
    return _weight(verb, is_first)


def _object(child: Word, verb: Word, phrases: Phrases) -> Slot | None:
    if (child.pos == "ADJ" and child.text.lower() != "other") or (child.tag.startswith("VB") and child.dep == "oprd"):
        return adjective(child, phrases, 0)
    if child.tag in ("WDT", "WP", "EX") or (child.is_verb and child.dep != "dobj"):
        return None
    found = noun_slot(child, phrases, weight=_CALLED if child.dep in ("oprd", "attr") else 1.0)
    actor = subject(verb)
    if found is not None and child.tag == "PRP" and found.full == phrases.noun(actor, FULL):
        return Slot(child.text.lower())  # "she helped her": another one
    if found is None and child.text.lower() in ("it", "them", "him", "her"):
        return Slot(child.text.lower())
    doing = child.child("acl") if child.lemma in TROUBLES and child.dep == "dobj" else None
    if found is not None and doing is not None and doing.tag == "VBG":
        what = _in_xcomp(doing, phrases, 0)  # "had difficulty finding it"
        return nested([found, droppable(what, TOLD)]) if what is not None else found
    return found


def adjective(word: Word, phrases: Phrases, depth: int) -> Slot:
    """An adjective with what belongs to it: "eligible to receive ...", "available for ..."."""
    nearby = [*word.children, *(word.head.children if word.head is not None else ())]
    run = [
        *(w for w in word.children if w.index < word.index and w.tag in ("RBR", "RBS", "JJR", "JJS")),
        word,
        *(w for w in nearby if w.tag == "CD" and w.index == word.index + 1),
    ]
    parts = [Slot(spaced(sorted(run, key=lambda w: w.index)))]
    joined = [w for w in word.kids("conj") if w.pos == "ADJ" and not w.children]
    if joined:
        more = f"{'and' if any(w.lemma == 'and' for w in word.kids('cc')) else 'or'} {joined[-1].text}"
        parts.append(Slot(more, lambda: (("", EXTRA),)))
    for child in word.children:
        if child.index < word.index or depth >= _DEEPEST:
            continue
        if child.dep == "prep":
            slot = prepositional_slot(child, phrases, TOLD, depth + 1)
        elif child.dep == "xcomp":
            slot = _in_xcomp(child, phrases, depth + 1)
        else:
            continue
        if slot is not None:
            parts.append(slot)
    return nested(parts)


def _in_xcomp(child: Word, phrases: Phrases, depth: int) -> Slot | None:
    """A clause without a subject: "to buy a ship", "building ships", "reduced by half"."""
    if depth >= _DEEPEST or not (child.is_verb or child.pos == "AUX"):
        return noun_slot(child, phrases) if child.pos in ("NOUN", "PROPN") else None
    what = behind(child, phrases, depth + 1)
    if not what and child.tag == "VBG" and child.children:
        return None  # "beginning next year"
    return nested([Slot(infinitive(child)), *what])


def infinitive(verb: Word) -> str:
    """The form of a verb without a subject, as the text has it: "to be shipped", "not to sail", "sailing"."""
    helpers = [h for h in auxiliaries(verb) if h in ("to", "be", "been", "being", "have")]
    no = "not " if verb.child("neg") is not None else ""
    if verb.dep != "xcomp" and "to" not in helpers:
        helpers = []
    if verb.lemma == "be" and "to" in helpers:
        return f"{no}to be"
    return no + " ".join([*helpers, verb.text.lower()])


def _raised(child: Word, phrases: Phrases, depth: int) -> Slot | None:
    """An object that does something itself: "allowed the team to gather data", "saw the crew leaving"."""
    actor = child.child("nsubj", "nsubjpass")
    helpers = auxiliaries(child)
    bare = (child.tag == "VB" and helpers in (["to"], [])) or helpers == ["to", "be"]
    called = child.pos in ("NOUN", "ADJ") and not helpers and actor is not None  # "making it the best ship"
    if actor is None or depth >= _DEEPEST or not (called or bare or (child.tag in ("VBG", "VBN") and not helpers)):
        return None
    doer = phrases.noun(subject(child.head), PLAIN) if child.head is not None and actor.tag == "PRP" else ""
    who = noun_slot(actor, phrases) or (Slot(actor.text.lower()) if actor.tag == "PRP" else None)
    if who is not None and who.full == doer:
        who = Slot(actor.text.lower())  # "It is light, making it the best": not "Ship makes ship the best"
    if who is None:
        return None
    if called:
        what = noun_slot(child, phrases, highest=WITH_OF) if child.pos == "NOUN" else adjective(child, phrases, depth)
        return nested([who, what]) if what is not None else None
    done = nested([Slot(infinitive(child)), *behind(child, phrases, depth + 1)])
    above = child.head.lemma if child.head is not None else ""
    if child.tag == "VB" and above not in IMPLYING | WISHING | _SEEING:
        done = droppable(done, MORE)  # "passed the rival to become the first"
    return nested([who, done])


def _that(child: Word, phrases: Phrases, depth: int) -> Slot | None:
    """A clause of its own as an object: "shows the bridge was closed"."""
    if asks(child):
        raw = [w for w in child.subtree() if w.dep != "det" and w.tag not in ("``", "''")]
        plain = (
            not any(w.tag in ("PRP", "PRP$", ",", ":") for w in raw) and raw[-1].index - raw[0].index < _SHORT_CLAUSE
        )
        return droppable(Slot(spaced(raw)), TOLD) if plain else None
    if depth >= _DEEPEST:
        return None
    above = child.head
    with phrases.reporting(phrases.noun(subject(above), PLAIN) if above is not None else ""):
        parts = finite(child, phrases, depth + 1)
        if not parts:
            return None
        whole = nested(parts)
        parts = [whole] if whole.wordings else []  # made here, where pronouns stay
    mark = next((w.text.lower() for w in child.kids("mark") if w.lemma in ("whether", "if")), "")
    return nested([Slot(mark), *parts] if mark else parts)


def asks(clause: Word) -> bool:
    """Such as "how many times the logo appeared"."""
    for word in clause.subtree():
        if word.index < clause.index and word.tag in ("WP", "WRB", "WDT"):
            below = [word, *(above for above in word.ancestors() if above.index != clause.index)]
            inside = below[: next((n for n, w in enumerate(below) if w.head is clause), len(below)) + 1]
            if not any(w.dep in ("relcl", "acl", "advcl") for w in inside):
                return True
    return False


def finite(verb: Word, phrases: Phrases, depth: int) -> list[Slot]:
    """A clause with its own subject as a report has it: "ferry will be sold", "they closed the port".

    [] where that can't be said. A passive is not turned round.
    """
    if verb.lemma == "be" and verb.child("attr", "acomp", "prep", "xcomp", "advmod") is None:
        return []
    actor_word = subject(verb)
    actor = actor_slot(actor_word, phrases, verb)
    plural = is_plural(actor_word, phrases)
    if actor is None and (actor_word is not None or verb.tag != "VB" or verb.child("aux") is not None):
        return []
    names = phrases.discourse.names
    teller = names.full.get(phrases.told_by or "", phrases.told_by)
    if actor is not None and actor.full == teller and actor.full in names.firms:
        actor = Slot("they" if plural else "it")  # "Varn says it will close", not "Varn says Varn will close"
    form = told(verb, plural) or present(verb.lemma, plural)
    if actor is not None and actor.full == "I":
        form = " ".join({"are": "am", "were": "was"}.get(word, word) for word in form.split(" "))
    action = Slot(form)
    what = behind(verb, phrases, depth)
    by = verb.child("agent")
    agent = noun_slot(by.child("pobj"), phrases, "by", dropped=MORE) if by is not None else None
    return [*([actor] if actor is not None else []), action, *what, *([agent] if agent is not None else [])]


def _aim(child: Word, phrases: Phrases, depth: int) -> Slot | None:
    """Such as "to unveil iPad 2"."""
    plain = child.tag == "VB" and "to" in auxiliaries(child) and child.child("nsubj", "mark", "neg") is None
    if not plain or depth >= _DEEPEST or any(w.lemma == "order" for w in child.kids("mark")):
        return None
    what = behind(child, phrases, depth + 1)
    if not what or any(w.start in phrases.timed for w in child.kids("dobj")):
        return None
    return droppable(nested([Slot(infinitive(child)), *what]), MORE)


def prepositional_slot(preposition: Word, phrases: Phrases, dropped: float, depth: int) -> Slot | None:
    """Such as "with Armenia", "out of the club", "by selling ships"; None for one of time."""
    such_as = preposition.lemma == "as" and any(w.lemma == "such" for w in preposition.children)
    if such_as or preposition.text.lower() in ("according", "including", "following", "due"):
        return None
    inner = preposition.child("prep")
    target = preposition.child("pobj", "pcomp")
    if target is None:
        if inner is None or inner.child("pobj") is None:
            return None
        below = prepositional_slot(inner, phrases, dropped, depth)
        if below is None:
            return None
        before = preposition.text.lower()
        return Slot(
            f"{before} {below.full}", lambda: ((f"{before} {t}" if t else "", loss) for t, loss in below.others())
        )
    if preposition.lemma not in _CERTAIN_PREPOSITIONS:
        return None
    if target.dep == "pcomp" and target.tag == "VBG" and target.child("nsubj", "aux") is None:
        if (
            depth >= _DEEPEST
            or preposition.lemma == "with"
            or (target.lemma in REPORTING and target.child("ccomp") is not None)
            or (preposition.lemma in ("in", "by", "without") and depth > 0)
        ):
            return None
        what = behind(target, phrases, depth + 1)
        action = [Slot(f"{preposition.text.lower()} {target.text.lower()}"), *what]
        return droppable(nested(action), dropped) if what or preposition.lemma == "from" else None

    needs_of = target.child("det", "poss") is not None and any(p.lemma in ("of", "as") for p in target.kids("prep"))

    def shorter() -> Iterator[Wording]:
        with phrases.lean():
            lean = phrases.complement(preposition, target, WITH_OF)
        found = [(phrases.complement(preposition, target, WITH_OF), 0.5), (lean, 1.2)]
        if not needs_of:
            levels = [(PLAIN, 1.5), (BARE, 3.0), *([(FIRST, 4.0)] if preposition.lemma not in _PAIRING else [])]
            found.extend((phrases.complement(preposition, target, level), loss) for level, loss in levels)
        yield from ((doubled(preposition) + phrase, loss) for phrase, loss in found if phrase and loss < dropped)
        yield "", dropped

    full = phrases.complement(preposition, target, FULL)
    return Slot(doubled(preposition) + full, shorter) if full else None
