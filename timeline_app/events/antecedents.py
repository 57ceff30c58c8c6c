"""Who or what a pronoun or "the company" is, as far as its own sentence tells. Needs the names, no memory."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.events.english.inflection import possessive
from timeline_app.events.english.people import KIN, OCCUPATIONS, ORGANISATIONS, TITLES
from timeline_app.events.english.verbs import REPORTING, SAYING
from timeline_app.events.names import Names, may_be_a_company
from timeline_app.events.namesakes import HE, SHE
from timeline_app.events.syntax import Sentence, Word, coordinated, subject

PERSONS = HE | SHE
_SOME = ("some", "many", "few", "most", "all", "other", "others", "both", "several", "everyone", "everybody")
_HUMAN_ENDS = ("man", "woman", "person", "ist")
_PERHAPS_HUMAN = ("er", "or", "ian", "ant", "uncle", "boy", "girl")


def is_human(noun: Word) -> bool:
    """Whether a noun is somebody. Such as "the harbour master said", "a spokeswoman": no "it"."""
    speaks = noun.head is not None and noun.head.lemma in SAYING and noun.dep == "nsubj"
    human = noun.lemma in TITLES or noun.lemma in OCCUPATIONS or noun.lemma in KIN
    return (speaks and noun.lemma not in ORGANISATIONS) or human or noun.lemma.endswith(_HUMAN_ENDS)


def is_the(word: Word) -> bool:
    """Whether a noun has nothing but "the" before it."""
    det = word.child("det")
    return det is not None and det.lemma == "the" and not word.kids("amod", "compound", "poss")


def apposed(names: Names, noun: Word) -> str:
    """The person in "the keeper, Jens Dahl, ..."."""
    beside = noun.kids("appos") if is_human(noun) else []
    return next((n for w in beside if names.is_person(n := names.name(w))), "")


@dataclass(frozen=True, slots=True)
class Around:
    """The people of a sentence (index of the word, name), and the index of its first pronoun for one (or beyond)."""

    people: tuple[tuple[int, str], ...] = ()
    first_pronoun: int = 0


def people_around(names: Names, sentence: Sentence) -> Around:
    """Looked up once a sentence."""
    found = ((word.index, names.name(word)) for word in sentence.words if word.start in names.chunk_of)
    pronouns = [word.index for word in sentence.words if word.text.lower() in PERSONS]
    people = tuple((index, name) for index, name in found if names.is_person(name))
    return Around(people, pronouns[0] if pronouns else sentence.words[-1].index + 1)


def named_before(around: Around, names: Names, word: Word, she: bool) -> str:
    """The only one who is named before a pronoun in its sentence: "few know Lund's plan or what he wants"."""
    if around.first_pronoun < word.index:
        return ""  # "He met Lund before he left": still the first
    here = list(dict.fromkeys(name for index, name in around.people if index < word.index))
    return here[0] if len(here) == 1 and names.may_be(here[0], she) else ""


def told_of(names: Names, word: Word, she: bool) -> str:
    """The one on whom the clause around a pronoun hangs: "Lund, who welcomed it in his speech"."""
    clause = next((above for above in word.ancestors() if above.dep == "relcl"), None)
    noun = clause.head if clause is not None else None
    actor = clause.child("nsubj", "nsubjpass") if clause is not None else None
    if noun is None or actor is None or actor.tag != "WP" or word.dep == "dobj":
        return ""
    name = names.name(noun)
    return name if names.is_person(name) and names.may_be(name, she) else ""


def unnamed(names: Names, word: Word) -> str | None:
    """The subject without a name that "he" is: "Lund's son says he left"; None where it is another.

    "" for the owner in his own clause: "the king expressed his grief".
    """
    verbs = (above for above in word.ancestors() if above.is_verb)
    for number, verb in enumerate(verbs):
        actor = verb.child("nsubj")
        if actor is None or actor is word or actor is word.head or (number == 0 and word.dep != "poss"):
            continue
        plain = actor.tag == "NN" and not names.name(actor) and not apposed(names, actor)
        if not plain or actor.index > word.index or len(coordinated(actor)) > 1:
            return None
        if number == 0:
            return "" if is_human(actor) or actor.lemma.endswith(_PERHAPS_HUMAN) else None
        if not is_human(actor):
            return None
        owner = actor.child("poss")
        whose = names.name(owner) if owner is not None else ""
        before = [w.text for w in actor.kids("amod", "compound") if w.index < actor.index]
        return " ".join([*([possessive(whose)] if whose else before), actor.text])
    return None


def spoken_for(names: Names, company: Word) -> str:
    """Whose company speaks: "a Varn spokesman said the company ...", "Lund, head of Varn, said the company ..."."""
    for clause in company.ancestors():
        above = clause.head
        if clause.dep != "ccomp" or above is None or above.lemma not in REPORTING:
            continue
        speaker = subject(above)
        if speaker is None or speaker is company:
            return ""
        found = (names.name(word) for word in speaker.subtree() if word is not speaker)
        return next((name for name in found if name and may_be_a_company(name, names)), "")
    return ""


def among_some(word: Word) -> bool:
    """Whether those who own it have no name: "some had difficulty finding their keys"."""
    actors = (verb.child("nsubj", "nsubjpass") for verb in word.ancestors())
    actor = next((actor for actor in actors if actor is not None), None)
    return actor is not None and actor.lemma in _SOME and actor.index < word.index and not actor.kids("prep")


def object_before(word: Word) -> str:
    """The object of the verb to which that of "them" is joined: "makes nets and sells them"."""
    verb = word.head if word.dep == "dobj" else None
    above = verb.head if verb is not None and verb.dep == "conj" else None
    patient = above.child("dobj") if above is not None and above.is_verb else None
    many = [w for w in patient.subtree() if w.tag == "NNS" and w.dep in ("dobj", "pobj")] if patient else []
    if not many or is_human(many[-1]):
        return ""
    before = [w for w in many[-1].children if w.dep in ("compound", "amod", "nmod") and w.index < many[-1].index]
    return " ".join(w.text for w in (*before, many[-1]))


def actor_around(word: Word) -> Word | None:
    """Who does something to a pronoun: its verb's subject, or that of the verb above ("found it burning")."""
    verb = next((above for above in word.ancestors() if above.is_verb), None)
    if verb is not None and word.dep == "nsubj":
        verb = verb.head if verb.dep == "ccomp" and verb.tag in ("VBG", "VBN", "VB") and not verb.kids("aux") else None
    return subject(verb) if verb is not None and verb.is_verb else None


def stands_for_a_clause(word: Word) -> bool:
    """Such as "it became clear that ...", "made it possible for ...", "it is said that ..."."""
    head = word.head
    if head is None:
        return False
    if word.dep == "nsubj" and head.pos == "ADJ" and head.dep == "ccomp":
        return head.child("aux") is None
    told = [
        c for c in head.kids("ccomp", "advcl", "csubj") if any(w.lemma in ("that", "whether") for w in c.kids("mark"))
    ]
    if word.dep == "nsubjpass":
        return bool(told) and min(c.index for c in told) > head.index
    adjective = head.child("acomp")
    return word.dep == "nsubj" and adjective is not None and (bool(told) or bool(adjective.kids("ccomp", "xcomp")))
