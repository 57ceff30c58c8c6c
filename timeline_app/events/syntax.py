"""Sentences as trees of plain words (Universal-style labels of spaCy's English models), and questions about them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from timeline_app.events.english.inflection import participle
from timeline_app.events.english.verbs import GIVING_TASKS, INTRANSITIVE

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_AROUND = 3  # words above one that are looked at for its subject
CLAUSES = frozenset({"ROOT", "ccomp", "advcl", "relcl", "acl", "conj", "parataxis", "pcomp", "csubj", "xcomp"})


@dataclass(slots=True, eq=False)
class Word:
    """A token with its place in the tree. `start` and `end` are offsets in the document."""

    index: int
    text: str
    lemma: str
    tag: str
    pos: str
    dep: str
    start: int
    end: int
    head: Word | None = None
    children: list[Word] = field(default_factory=list)

    @property
    def is_verb(self) -> bool:
        """A verb that is not an auxiliary."""
        return self.tag.startswith("VB") and self.dep not in ("aux", "auxpass")

    def child(self, *deps: str) -> Word | None:
        """The first child with one of these labels."""
        for child in self.children:
            if child.dep in deps:
                return child
        return None

    def kids(self, *deps: str) -> list[Word]:
        """All children with one of these labels."""
        return [child for child in self.children if child.dep in deps]

    def subtree(self) -> list[Word]:
        """The word and all that hangs on it, in text order."""
        found, stack = [], [self]
        while stack:
            word = stack.pop()
            found.append(word)
            stack.extend(word.children)
        return sorted(found, key=lambda w: w.index)

    def ancestors(self) -> Iterator[Word]:
        """Its head, the head's head, and so on to the root."""
        node = self.head
        while node is not None:
            yield node
            node = node.head


@dataclass(slots=True, eq=False)
class Sentence:
    """The words of a sentence in text order."""

    words: list[Word]

    @property
    def start(self) -> int:
        """Where it begins in the document."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends in the document."""
        return self.words[-1].end

    @property
    def root(self) -> Word:
        """The word on which all others hang."""
        return next((word for word in self.words if word.head is None), self.words[0])


def auxiliaries(verb: Word) -> list[str]:
    """The auxiliaries of a verb in lower case; those of the first of coordinated verbs where it has none."""
    own = [w.text.lower() for w in verb.kids("aux", "auxpass")]
    if not own and verb.dep == "conj" and verb.head is not None and verb.head.is_verb:
        bare = verb.head.tag == "VB" and verb.text.lower() == verb.lemma  # "will close two yards and cut jobs"
        return auxiliaries(verb.head) if verb.tag in ("VB", "VBN") or bare else own
    return own


def is_passive(verb: Word) -> bool:
    """Whether its grammatical subject is what something was done to."""
    if verb.child("auxpass", "nsubjpass", "agent") is not None:
        return True
    joined_to = verb.head if verb.dep == "conj" and verb.tag == "VBD" else None
    if verb.dep == "conj" and verb.lemma in INTRANSITIVE:
        return False  # "was beaten and died"
    is_past_only = participle(verb.text.lower()) != verb.text.lower()  # "was burned and fell into ruin"
    if joined_to is not None and joined_to.tag == "VBN" and not verb.kids("aux", "nsubj", "dobj") and not is_past_only:
        return is_passive(joined_to)  # "is made by Volta and marketed abroad"
    if verb.tag != "VBN":
        return False
    if verb.dep in ("acl", "relcl"):
        return verb.child("aux", "dobj") is None
    if verb.dep == "advcl":  # "Unveiled in April, the chip ..."
        return verb.child("aux", "dobj", "nsubj") is None
    return (
        verb.dep == "conj" and verb.head is not None and not verb.kids("aux", "nsubj", "dobj") and is_passive(verb.head)
    )


def subject(verb: Word) -> Word | None:
    """The grammatical subject of a verb, looked up through coordination, control and relative clauses."""
    before = [w for w in verb.kids(*SUBJECTS) if w.index < verb.index]
    own = before[-1] if before else verb.child(*SUBJECTS)  # "Friends, the board has ...": the nearest
    if len(before) > 1 and before[-1].text.lower() in ("both", "all", "each"):
        own = before[-2]  # "Lund and Berg, the builders, both declined"
    if len(before) > 1 and before[-1].tag == "NNP" and before[-2].index == before[-1].index - 1:
        own = before[-2]
    if own is not None:
        if own.tag in ("WDT", "WP") or (own.lemma == "that" and verb.dep == "relcl"):
            return _agreeing(_cleft(verb.head), verb) if verb.dep == "relcl" and verb.head is not None else None
        name = next((w for w in verb.kids(own.dep) if w.tag == "NNP" and w.index == own.index + 1), own)
        return None if own.dep == "csubj" or own.lemma == "there" else name  # "the ferry Aurora"
    head = verb.head
    if head is None:
        return None
    if verb.dep in ("acl", "relcl"):
        if head.is_verb:
            return subject(head)
        # "the store launched by Apple", "forces firing on": the noun itself; "plans to sell": whose plans
        return _owner(head) if verb.tag == "VB" else head
    if verb.dep == "xcomp":
        if head.pos == "ADJ" and head.head is not None:  # "is due to debate"
            return subject(head.head)
        if head.lemma in ("take", "cost") and head.child("dobj") is not None:
            return None  # "took three months to build"
        keeps = head.lemma not in GIVING_TASKS and verb.tag == "VB"  # "mortgaged its yard to buy a ferry"
        keeps = keeps or head.lemma in ("promise", "threaten", "spend", "waste", "pass")
        controlled = None if keeps else head.child("dobj")
        return controlled or subject(head)
    if verb.dep == "advcl" and verb.tag == "VBN" and any(w.lemma in ("as", "than") for w in verb.kids("mark")):
        return None  # "As reported, the line ..."
    if verb.dep in ("conj", "advcl"):
        found = subject(head) if head.is_verb or head.pos == "AUX" else None
        if verb.dep == "conj" and _disagree(found, verb):  # "stops when users call and offers them ..."
            others = (above.child("nsubj") for above in islice(head.ancestors(), _AROUND) if above.is_verb)
            return next((other for other in others if other is not None and not _disagree(other, verb)), found)
        return found
    if verb.dep == "pcomp" and head.head is not None:
        controlled = head.head.child("dobj") if head.lemma in ("from", "of") and head.head.is_verb else None
        if controlled is not None:
            return controlled  # "barred him from working"
        return subject(head.head) if head.head.is_verb else _owner(head.head)
    return None


def _disagree(noun: Word | None, verb: Word) -> bool:
    """Whether a noun can't be the subject of a verb in the present: "computers ... brings"."""
    if noun is None or verb.kids("aux", "auxpass") or len(coordinated(noun)) > 1:
        return False
    return (verb.tag == "VBZ" and noun.tag == "NNS") or (verb.tag == "VBP" and noun.tag == "NN" and noun.text.islower())


def _agreeing(noun: Word, verb: Word) -> Word:
    """The noun that a relative clause is about, where the parser hangs it on one in the other number."""
    if verb.tag != "VBZ" or not _disagree(noun, verb):
        return noun
    above = (w for w in islice(noun.ancestors(), 2 * _AROUND) if w.pos in ("NOUN", "PROPN", "VERB"))
    for word in above:
        if word.pos == "VERB":
            break
        if not _disagree(word, verb) and word.tag in ("NN", "NNP"):
            return word
    return noun


def _cleft(noun: Word) -> Word:
    """Who did it in "it was Jobs, not Smith, who ..."."""
    above = noun.head
    return above if above is not None and noun.dep == "appos" and above.child("neg") is not None else noun


def _owner(noun: Word) -> Word | None:
    owner = noun.child("poss")
    if owner is not None:
        return owner
    verb = noun.head
    return subject(verb) if verb is not None and verb.is_verb and noun.dep in ("dobj", "attr", "pobj") else None


def objects(verb: Word) -> list[Word]:
    """Direct objects; for a verb without its own that shares one by coordination, none."""
    return verb.kids("dobj", "attr", "oprd")


def clause_head(word: Word) -> Word:
    """The verb (or root) of the clause in which a word stands."""
    node = word
    while node.head is not None and not (node.dep in CLAUSES and (node.is_verb or node.pos == "AUX")):
        node = node.head
    return node


def prepositional(word: Word) -> Iterator[tuple[Word, Word]]:
    """(preposition, its object) for each prepositional phrase that hangs on a word."""
    for preposition in word.children:
        if preposition.dep in ("prep", "agent", "dative"):
            target = preposition.child("pobj", "pcomp")
            if target is not None:
                yield preposition, target


def coordinated(word: Word) -> list[Word]:
    """The word and those that are joined to it: "France, Germany and Iran"."""
    found, stack = [], [word]
    while stack:
        node = stack.pop()
        found.append(node)
        stack.extend(reversed(node.kids("conj")))
    return found


def _index(word: Word) -> int:
    return word.index


def named_by(head: Word) -> Word | None:
    """The name behind a noun: "the diesel ferry Aurora", "a ferry called Aurora"."""
    beside = (w for w in head.kids("appos") if w.pos == "PROPN")
    named = next((w for w in beside if min([w, *w.kids("compound")], key=_index).index == head.index + 1), None)
    called = next((w for w in head.kids("acl") if w.lemma in ("name", "call", "dub")), None)
    if named is not None or called is None:
        return named
    return next((w for w in called.kids("oprd", "dobj", "attr") if w.pos == "PROPN"), None)
