"""What stands behind a verb, as parts of a headline in the order of the text: objects, complements, places, aims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from timeline_app.events.agreement import is_plural, told
from timeline_app.events.english.inflection import present
from timeline_app.events.english.verbs import words
from timeline_app.events.phrases import BARE, FIRST, FULL, PLAIN, WITH_OF, Phrases, spaced
from timeline_app.events.slots import Slot, Wording, nested
from timeline_app.events.syntax import Word, auxiliaries, coordinated, objects, subject

_PARTICLES = words(
    """off out back down up away home abroad together apart forward ahead overseas over aside aboard ashore public
    short online again twice independently there here"""
)
_CERTAIN_PREPOSITIONS = words(
    """about between in at near on to from over with against for into as across off through under around onto towards
    toward by of within without behind above below beyond like than upon alongside among"""
)
_WHOEVER = frozenset({"those", "anyone", "everyone", "someone", "people"})
_NO_OBJECTS = frozenset(
    {"time", "day", "week", "month", "year", "moment", "place", "way", "reason", "night", "morning"}
)
_TO_NOUNS = words("DT JJ NN NNS NNP NNPS CD $ PRP$ VBG JJR JJS POS HYPH")
# How much is lost with a part: its verb says nothing without it, says less, or says the same in less detail.
_NEEDED, _TOLD, _MORE, _EXTRA = 9.0, 6.0, 2.5, 1.0
_SHORT_CLAUSE = 10  # words
_MOST_COMPLEMENTS = 3
_DEEPEST = 3  # clauses in one another


def behind(verb: Word, phrases: Phrases, depth: int = 0) -> list[Slot]:
    """The parts behind a verb, in text order. None of time; none that can't be said shortly and plainly."""
    parts: list[tuple[float, Slot]] = [(verb.index + 0.1, s) for s in fronted_object(verb, phrases)]
    is_first = not parts
    for child in sorted(verb.children, key=lambda w: w.index):
        if child.index < verb.index:
            continue
        slot = _part(child, verb, phrases, is_first, depth)
        if slot is not None and slot.full and not (child.dep in ("acomp", "oprd") and _has_one(verb, child)):
            parts.append((child.index, slot))
            is_first = is_first and child.dep == "prt"
    if not verb.kids("dobj", "attr", "acomp", "oprd", "nsubjpass", "auxpass", "ccomp", "xcomp"):
        shared = _shared_object(verb)
        slot = noun_slot(shared, phrases) if shared is not None else None
        if slot is not None:
            parts.insert(0, (verb.index + 0.2, slot))
    if not parts and not verb.kids("ccomp", "xcomp"):
        parts.extend((verb.index + 1, slot) for slot in _following(verb, phrases))
    return [slot for _, slot in parts]


def _shared_object(verb: Word) -> Word | None:
    """The object of a joined verb that is that of the verb as well: "to isolate and strangle the country"."""
    for other in verb.kids("conj"):
        own = other.kids("aux", "nsubj", "nsubjpass", "auxpass", "neg")
        if other.tag == verb.tag and not own and not [w for w in verb.kids("prep", "prt") if w.index > verb.index]:
            near = other.index <= verb.index + 2
            return other.child("dobj") if near else None
    return None


def _has_one(verb: Word, child: Word) -> bool:
    """Whether what it is called stands before: "called it a success, and exciting"."""
    return any(w.dep in ("oprd", "attr", "acomp") and verb.index < w.index < child.index for w in verb.children)


def fronted(verb: Word, phrases: Phrases, said: Iterable[str]) -> Iterator[Slot]:
    """Places and settings before the verb: "At the summit in Rome, the ministers signed ..."."""
    told = " ".join(said).lower()
    for child in verb.kids("prep"):
        target = child.child("pobj")
        if child.index < verb.index and target is not None and child.lemma in ("in", "at", "near"):
            phrase = phrases.complement(child, target, PLAIN)
            if phrase and target.pos == "PROPN" and target.text.lower() not in told:
                yield Slot(phrase, lambda: (("", _EXTRA),))


def noun_slot(
    word: Word | None,
    phrases: Phrases,
    before: str = "",
    dropped: float | None = None,
    highest: int = FULL,
    weight: float = 1.0,
) -> Slot | None:
    """A noun phrase with its shorter forms, behind `before`; None where it can't be said.

    `dropped` is what is lost without it (None: it can't be left out); what the
    shorter forms lose counts `weight` times.
    """
    start = f"{before} " if before else ""
    full = phrases.noun(word, highest)
    if not full:
        return None

    def others() -> Iterator[Wording]:
        for text, loss in shorter_nouns(word, phrases, highest):
            if dropped is None or loss * weight < dropped:
                yield start + text, loss * weight
        if dropped is not None:
            yield "", dropped

    return Slot(start + full, others)


def shorter_nouns(word: Word | None, phrases: Phrases, highest: int = FULL) -> Iterator[Wording]:
    """Shorter forms of a noun phrase, each with what it leaves out; all where it needs what stands behind it."""
    if word is None:
        return
    has_of = any(p.lemma == "of" for p in word.kids("prep"))
    needs_of = 2.0 if has_of and word.child("det", "poss") is not None else 1.0 if has_of else 0.0
    name = phrases.noun(word, BARE)
    if phrases.discourse.names.is_person(name):
        yield phrases.noun(word, FULL).replace(name, name.split()[-1]), 0.7
    if highest == FULL:
        yield phrases.lean(word, FULL), 0.8
    yield phrases.noun(word, WITH_OF), 1.0
    yield phrases.lean(word, WITH_OF), 1.7
    yield phrases.noun(word, PLAIN), 2.0 + needs_of
    yield phrases.lean(word, PLAIN), 3.0 + needs_of
    yield phrases.noun(word, BARE), 4.5 + needs_of
    yield phrases.noun(word, FIRST), 7.0 + needs_of


def actor_slot(word: Word | None, phrases: Phrases, verb: Word | None = None) -> Slot | None:
    """Who did it, with shorter forms; None where nobody can be named."""
    who = phrases.who(word) if word is not None and word.text.lower() in _WHOEVER else ""
    if word is not None and who and (verb is None or verb.head is not word):
        return Slot(who)
    full = phrases.noun(word, FULL)
    if word is None or not full:
        return None

    def others() -> Iterator[Wording]:
        for text, loss in shorter_nouns(word, phrases):
            if text and loss < 7.0:
                yield text, 0.9 * loss
        if word is not None and len(coordinated(word)) > 2:
            yield f"{phrases.noun(word, FIRST)} and others", 5.0

    return Slot(full, others)


def _part(child: Word, verb: Word, phrases: Phrases, is_first: bool, depth: int) -> Slot | None:
    dep = child.dep
    if dep in ("dobj", "attr", "oprd", "acomp", "npadvmod") and _apart(child, verb):
        return None
    if dep == "prt":
        return Slot(child.text.lower() + _lost_name(child, verb))
    if dep in ("dobj", "attr", "oprd", "dative") and child.pos != "ADP":
        return _object(child, verb, phrases)
    if dep in ("acomp", "oprd") or (dep == "xcomp" and child.pos == "ADJ"):
        return adjective(child, phrases, depth)
    if dep == "xcomp":
        return _in_xcomp(child, phrases, depth)
    if dep == "ccomp":
        return _raised(child, phrases, depth) or _that(child, phrases, depth)
    if dep in ("prep", "dative", "agent") and child.text[:1].isalpha():
        return prepositional_slot(child, phrases, _wanted(child, verb, is_first), depth) if dep != "agent" else None
    if dep == "advcl":
        return _aim(child, phrases, depth)
    if dep == "advmod":
        return _adverb(child, verb)
    if dep in ("npadvmod", "amod"):
        return _measure(child, phrases, verb)
    return None


def _apart(child: Word, verb: Word) -> bool:
    """Whether a comma stands before it: "sold a ship, the third this year"."""
    first = child.subtree()[0].index
    return any(w.text in (",", ";", ":", "-", "--", "—") and w.index == first - 1 for w in verb.children)


def _weight(verb: Word, is_first: bool) -> float:
    if not is_first:
        return _MORE
    return _TOLD if not verb.kids("nsubjpass", "auxpass") else (_TOLD + _MORE) / 2


def _wanted(preposition: Word, verb: Word, is_first: bool) -> float:
    """How much is lost without it: "describes him as a friend", "returns to Rome" say little without."""
    if preposition.lemma == "as" or (preposition.lemma == "into" and verb.child("dobj") is not None):
        return _TOLD
    return _weight(verb, is_first)


def _object(child: Word, verb: Word, phrases: Phrases) -> Slot | None:
    if child.pos == "ADJ" or (child.tag.startswith("VB") and child.dep == "oprd"):
        return adjective(child, phrases, 0)
    if child.tag in ("WDT", "WP", "EX") or (child.is_verb and child.dep != "dobj"):
        return None
    found = noun_slot(child, phrases, weight=2.0 if child.dep in ("oprd", "attr") else 1.0)
    actor = subject(verb)
    if found is not None and child.tag == "PRP" and found.full == phrases.noun(actor, FULL):
        return Slot(child.text.lower())  # "she helped her": another one
    if found is None and child.text.lower() in ("it", "them", "him", "her"):
        return Slot(child.text.lower())
    return found


def noun_complements(noun: Word, phrases: Phrases) -> list[Slot]:
    """What stands behind an event noun: "with Armenia", "to close the port", "enjoyed by its players"."""
    found: list[Slot] = []
    given = phrases.noun_alone(noun, PLAIN)
    for child in noun.children:
        if child.index < noun.index or len(found) == _MOST_COMPLEMENTS:
            continue
        slot = None
        if child.dep == "prep":
            weight = _TOLD if child.lemma in ("of", "between", "against") else _MORE
            slot = prepositional_slot(child, phrases, weight, 1)
        elif child.dep in ("acl", "relcl") and child.tag == "VB" and "to" in auxiliaries(child):
            what = behind(child, phrases, 1)
            slot = _droppable(nested([Slot(infinitive(child)), *what]), _MORE) if what else None
        elif child.dep == "acl" and child.tag == "VBN" and not found and child.index == noun.index + 1:
            what = behind(child, phrases, 1)
            by = child.child("agent")
            agent = noun_slot(by.child("pobj"), phrases, "by") if by is not None else None
            more = [*what, *([agent] if agent is not None else [])]
            slot = _droppable(nested([Slot(child.text.lower()), *more]), _MORE) if more else None
        elif child.dep == "dobj":
            slot = noun_slot(child, phrases)
        if slot is not None and not given.endswith(slot.full):
            found.append(slot)
    return found


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
    actor = verb.child("nsubj")
    own = actor is not None and actor.tag not in ("WDT", "WP") and actor.text.lower() != "that"
    adverbs = [w for w in verb.kids("advmod") if w.tag == "WRB"]
    stranded = [w for w in verb.kids("prep", "dative") if w.child("pobj", "pcomp") is None]  # "the bed he slept in"
    return own and not adverbs and not stranded and not verb.kids("ccomp", "xcomp", "acomp", "prt")


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
        parts.append(Slot(more, lambda: (("", _EXTRA),)))
    for child in word.children:
        if child.index < word.index or depth >= _DEEPEST:
            continue
        if child.dep == "prep":
            slot = prepositional_slot(child, phrases, _TOLD, depth + 1)
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
    bare = child.tag == "VB" and helpers in (["to"], [], ["to", "be"])
    called = child.pos in ("NOUN", "ADJ") and not helpers and actor is not None  # "making it the best ship"
    if actor is None or depth >= _DEEPEST or not (called or bare or (child.tag in ("VBG", "VBN") and not helpers)):
        return None
    who = noun_slot(actor, phrases) or (Slot(actor.text.lower()) if actor.tag == "PRP" else None)
    if who is None:
        return None
    if called:
        what = noun_slot(child, phrases, highest=WITH_OF) if child.pos == "NOUN" else adjective(child, phrases, depth)
        return nested([who, what]) if what is not None else None
    return nested([who, Slot(infinitive(child)), *behind(child, phrases, depth + 1)])


def _that(child: Word, phrases: Phrases, depth: int) -> Slot | None:
    """A clause of its own as an object: "shows the bridge was closed"."""
    if asks(child):
        raw = [w for w in child.subtree() if w.dep != "det" and w.tag not in ("``", "''")]
        plain = (
            not any(w.tag in ("PRP", "PRP$", ",", ":") for w in raw) and raw[-1].index - raw[0].index < _SHORT_CLAUSE
        )
        return _droppable(Slot(spaced(raw)), _TOLD) if plain else None
    parts = finite(child, phrases, depth + 1) if depth < _DEEPEST else []
    if not parts:
        return None
    mark = next((w.text.lower() for w in child.kids("mark") if w.lemma in ("whether", "if")), "")
    return nested([Slot(mark), *parts] if mark else parts)


def asks(clause: Word) -> bool:
    """Such as "how many times the logo appeared"."""
    first = clause.subtree()[0]
    return first.tag in ("WP", "WRB", "WDT") or any(w.tag in ("WP", "WRB", "WDT") for w in clause.children)


def finite(verb: Word, phrases: Phrases, depth: int) -> list[Slot]:
    """A clause with its own subject as a report has it: "ferry will be sold", "they closed the port".

    [] where that can't be said. A passive is not turned round.
    """
    if verb.lemma == "be" and verb.child("attr", "acomp", "prep", "xcomp") is None:
        return []
    actor_word = subject(verb)
    actor = actor_slot(actor_word, phrases, verb)
    plural = is_plural(actor_word, phrases)
    if actor is None and (actor_word is not None or verb.tag != "VB" or verb.child("aux") is not None):
        return []
    action = Slot(told(verb, plural) or present(verb.lemma, plural))
    what = behind(verb, phrases, depth)
    by = verb.child("agent")
    agent = noun_slot(by.child("pobj"), phrases, "by", dropped=_MORE) if by is not None else None
    return [*([actor] if actor is not None else []), action, *what, *([agent] if agent is not None else [])]


def _aim(child: Word, phrases: Phrases, depth: int) -> Slot | None:
    """Such as "to unveil iPad 2"."""
    plain = child.tag == "VB" and "to" in auxiliaries(child) and child.child("nsubj", "mark", "neg") is None
    if not plain or depth >= _DEEPEST or any(w.lemma == "order" for w in child.kids("mark")):
        return None
    what = behind(child, phrases, depth + 1)
    if not what or any(w.start in phrases.timed for w in child.kids("dobj")):
        return None
    return _droppable(nested([Slot(infinitive(child)), *what]), _MORE)


def _droppable(slot: Slot, loss: float) -> Slot:
    """The slot, which can be left out as well."""

    def others() -> Iterator[Wording]:
        yield from (wording for wording in slot.others() if wording[1] < loss)
        yield "", loss

    return Slot(slot.full, others)


def prepositional_slot(preposition: Word, phrases: Phrases, dropped: float, depth: int) -> Slot | None:
    """Such as "with Armenia", "out of the club", "by selling ships"; None for one of time."""
    if preposition.text.lower() in ("according", "including", "following", "due"):
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
            or (preposition.lemma in ("in", "by", "without") and depth > 0)
        ):
            return None
        what = behind(target, phrases, depth + 1)
        action = [Slot(f"{preposition.text.lower()} {target.text.lower()}"), *what]
        return _droppable(nested(action), dropped) if what or target.dep == "pobj" else None

    needs_of = target.child("det", "poss") is not None and any(p.lemma == "of" for p in target.kids("prep"))

    def shorter() -> Iterator[Wording]:
        for level, loss in ((WITH_OF, 0.5),) if needs_of else ((WITH_OF, 0.5), (PLAIN, 1.0), (BARE, 3.0), (FIRST, 4.0)):
            phrase = phrases.complement(preposition, target, level)
            if phrase and loss < dropped:
                yield _doubled(preposition) + phrase, loss
        yield "", dropped

    full = phrases.complement(preposition, target, FULL)
    return Slot(_doubled(preposition) + full, shorter) if full else None


def _doubled(preposition: Word) -> str:
    """The preposition, behind one that the parser keeps apart: "built in to the desk"."""
    beside = preposition.head.kids("prep") if preposition.head is not None else []
    first = next((w for w in beside if w.index == preposition.index - 1 and not w.children), None)
    return f"{first.text.lower()} " if first is not None else ""


def _adverb(child: Word, verb: Word) -> Slot | None:
    """Such as "sailed home", "six months off"; not "sailed quickly"."""
    if child.tag in ("RBR", "JJR") and child.index == verb.index + 1 and not child.children:
        return Slot(child.text.lower(), lambda: (("", _MORE),))  # "closed lower"
    if child.text.lower() not in _PARTICLES or child.children or child.index < verb.index:
        return None
    return Slot(child.text.lower(), lambda: (("", _EXTRA),)) if child.lemma in ("again", "twice") else Slot(child.text)


def _measure(child: Word, phrases: Phrases, verb: Word) -> Slot | None:
    """Such as "fell 12 points"; an adjective or a name that the parser takes for something else: "pleaded guilty"."""
    if child.start in phrases.timed or any(w.start in phrases.timed for w in child.subtree()):
        told = phrases.told_by is not None and child.dep == "npadvmod"
        return Slot(spaced(w for w in child.subtree() if w.dep != "det"), lambda: (("", _EXTRA),)) if told else None
    beside = child.subtree()[0].index == verb.index + 1
    if child.tag in ("JJ", "NNP") and beside:
        return Slot(spaced(w for w in child.subtree() if w.index <= child.index and w.dep != "det"))
    run = [w for w in child.subtree() if w.index <= child.index]
    if beside and any(w.tag in ("CD", "$") for w in run):
        return Slot(spaced(run), lambda: (("", _MORE),))
    return None


def _lost_name(particle: Word, verb: Word) -> str:
    """The name behind what the parser takes for a particle: "sank off Varn"."""
    beside = next((w for w in verb.kids("advmod", "npadvmod") if w.index == particle.index + 1), None)
    return f" {beside.text}" if beside is not None and beside.tag == "NNP" else ""


def _following(verb: Word, phrases: Phrases) -> list[Slot]:
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
