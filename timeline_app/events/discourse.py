"""Who or what a pronoun is: the people and things that were spoken of last."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline_app.events.english.inflection import possessive
from timeline_app.events.english.noun_phrases import PARTS
from timeline_app.events.english.nouns import EVENT_NOUNS
from timeline_app.events.english.people import KIN, OCCUPATIONS, ORGANISATIONS, TITLES
from timeline_app.events.english.verbs import REPORTING, SAYING, words
from timeline_app.events.names import Names, is_product, may_be_a_company, place_of
from timeline_app.events.syntax import Sentence, Word, coordinated, subject

_PERSONS = frozenset({"he", "his", "him", "himself", "she", "her", "herself", "hers"})
_SHE = frozenset({"she", "her", "herself", "hers"})
_MYSELF = frozenset({"i", "me", "my", "myself", "mine"})
_MANY = frozenset({"they", "their", "them", "themselves"})
_SHELLS = words(
    """lack plan idea fact way question issue concern result effect use need point reason thing aim goal sense revenue
    profit income earnings loss price cost share stock rate figure total amount situation buyer news feature"""
)
_HUMAN_ENDS = ("man", "woman", "person", "ist")
_DEVICES = ("device", "product", "gadget", "handset")
_PERHAPS_HUMAN = ("er", "or", "ian", "ant", "uncle", "boy", "girl")
_MOST_RECENT = 8
_THINGS = frozenset({"it", "its", "itself", "they", "their", "them", "themselves"})


@dataclass(slots=True)
class Discourse:
    """What pronouns point to: the person and the thing that were last a subject."""

    names: Names
    person: str = ""
    thing: str = ""
    several: str = ""  # people or things in the plural
    organisation: str = ""
    speaker: str = ""  # who says what is quoted: "I" in it
    topic: str = ""  # what the last clause did something to
    topic_at: int = 0
    thing_at: int = 0
    clock: int = 0  # goes on with each thing that is heard of
    thing_was_last: bool = True  # whether the last subject was one
    before: str = ""  # the thing that was a subject before the last one
    recent: list[str] = field(default_factory=list)  # the people that were named last, the last first
    author: str = ""  # who wrote it: "I" outside of quotation marks
    timed: frozenset[int] = frozenset()  # offsets of the words in time expressions
    quoted: frozenset[int] = frozenset()  # offsets of the words in quotation marks

    def resolve(self, word: Word | None) -> str:
        """The name that a word or pronoun stands for, or ""."""
        if word is None:
            return ""
        lower = word.text.lower()
        if lower in _MYSELF:
            return self.speaker if word.start in self.quoted or not self.author else self.author
        if lower in _PERSONS:
            unnamed = self._unnamed(word)
            return (
                unnamed
                if unnamed is not None
                else self._who_is_told_of(word, lower in _SHE) or self._person(word, lower in _SHE)
            )
        if lower in _THINGS:
            ahead = self._ahead(word)
            if ahead:
                return ahead
            shared = self._object_before(word) if lower == "them" else ""
            if shared:
                return shared
            several = self.several if lower in _MANY else ""
            if lower in ("its", "their"):
                named = word.head is not None and word.head.start in self.names.chunk_of
                maker = self.organisation if lower == "its" and named else ""  # "its Galaxies": who makes them
                return self._owner(word, plural=lower == "their") or maker or several or self.thing
            teller = self._teller(word) if lower == "it" else ""
            if teller:
                return teller
            if lower == "it" and _stands_for_a_clause(word):
                return ""
            if lower == "it" and word.dep in ("dobj", "pobj", "nsubj"):
                actor = _actor_around(word)
                if actor is not None and actor.pos != "PRON" and self._thing(actor) == self.thing:
                    idiom = word.head is not None and word.head.lemma in ("make", "do", "put", "get", "have")
                    return "" if idiom else self.topic or self.before  # somebody's object is not that somebody
                if word.dep == "dobj":
                    return self._last_of_both()
            if lower == "it" and word.dep == "nsubjpass" and not self.thing_was_last:
                return self._last_of_both()  # "They bought a ferry. It was sold ..."
            return several or self.thing
        if self._is_company(word):  # "the Varn Company ... the company"
            return self.names.name(word) or self._spoken_for(word) or self.organisation
        return self.names.name(word) or self._product(word)

    def _product(self, word: Word) -> str:
        """The product that "the phone", "the device" is: the thing that was a subject last, or the one named most."""
        if word.tag != "NN" or not self._is_the(word) or word.start in self.quoted:
            return ""
        fits = [name for name in self.names.counts if is_product(name, "" if word.lemma in _DEVICES else word.lemma)]
        return self.thing if self.thing in fits else max(fits, key=lambda name: self.names.counts[name], default="")

    def _named_before(self, word: Word, she: bool) -> str:
        """The only one who is named before a pronoun in its sentence: "few know Lund's plan or what he wants"."""
        root = next((above for above in word.ancestors() if above.head is None), word)
        before = [w for w in root.subtree() if w.index < word.index]
        if any(w.text.lower() in _PERSONS for w in before):
            return ""  # "He met Lund before he left": still the first
        here = [name for name in self.names.all_in(before) if self.names.is_person(name)]
        return here[0] if len(here) == 1 and self.names.may_be(here[0], she) else ""

    def _person(self, word: Word, she: bool) -> str:
        """Who "she" or "he" is: the one named before it, the last subject, else the last one named, that can be."""
        here = self._named_before(word, she)
        found = here or (self.person if self.names.may_be(self.person, she) else "")
        found = found or next((name for name in self.recent if self.names.may_be(name, she)), "")
        if not found and self.thing in self.names.counts and not she and self.names.may_be(self.thing, she):
            self.person = found = self.thing  # a name that "he" stands for is a person's
        named = self.thing in self.names.counts and not self.recent
        return found or (self.thing if named and self.names.may_be(self.thing, she) else "")  # a ship is a "she"

    def _who_is_told_of(self, word: Word, she: bool) -> str:
        """The one on whom the clause around a pronoun hangs: "Lund, who welcomed it in his speech"."""
        clause = next((above for above in word.ancestors() if above.dep == "relcl"), None)
        noun = clause.head if clause is not None else None
        actor = clause.child("nsubj", "nsubjpass") if clause is not None else None
        if noun is None or actor is None or actor.tag != "WP" or word.dep == "dobj":
            return ""
        name = self.names.name(noun)
        return name if self.names.is_person(name) and self.names.may_be(name, she) else ""

    def end(self, sentence: Sentence) -> None:
        """Remember the people of a sentence; one that is named alone in it, and did not hear of "he", is spoken of."""
        here = [name for name in self.names.all_in(sentence.words) if self.names.is_person(name)]
        acts = any(w.dep in ("nsubj", "nsubjpass") and self._is_person(w) for w in sentence.words)
        if len(here) == 1 and not acts and not any(w.text.lower() in _PERSONS for w in sentence.words):
            self.person = here[0]
        self.recent = [*here[::-1], *(name for name in self.recent if name not in here)][:_MOST_RECENT]

    def _is_person(self, word: Word) -> bool:
        return word.text.lower() in _PERSONS or self.names.is_person(self.names.name(word))

    def _last_of_both(self) -> str:
        """The thing that was a subject or an object last."""
        return self.topic if self.topic and self.topic_at > self.thing_at else self.thing

    def _ahead(self, word: Word) -> str:
        """What stands behind its pronoun: "Despite its age, the bridge ...", "Though it is slow, the ferry ..."."""
        below = word
        for above in word.ancestors():
            if below.dep not in ("prep", "advcl", "pobj", "pcomp", "mark", "nsubj", "nsubjpass", "dobj", "poss"):
                return ""
            actor = above.child("nsubj", "nsubjpass")
            if below.dep in ("prep", "advcl") and actor is not None and actor is not below:
                return self._thing(actor) if word.index < actor.index and actor.pos != "PRON" else ""
            below = above
        return ""

    def _teller(self, word: Word) -> str:
        """Who tells of itself: "the school says it teaches"."""
        clause = word.head if word.dep in ("nsubj", "nsubjpass") else None
        above = clause.head if clause is not None and clause.dep == "ccomp" else None
        actor = above.child("nsubj") if above is not None and above.lemma in REPORTING else None
        return self._thing(actor) if actor is not None and actor.tag in ("NN", "NNP") else ""

    def _object_before(self, word: Word) -> str:
        """The object of the verb to which that of "them" is joined: "makes nets and sells them"."""
        verb = word.head if word.dep == "dobj" else None
        above = verb.head if verb is not None and verb.dep == "conj" else None
        patient = above.child("dobj") if above is not None and above.is_verb else None
        many = [w for w in patient.subtree() if w.tag == "NNS" and w.dep in ("dobj", "pobj")] if patient else []
        if not many or is_human(many[-1]):
            return ""
        before = [w for w in many[-1].children if w.dep in ("compound", "amod", "nmod") and w.index < many[-1].index]
        return " ".join(w.text for w in (*before, many[-1]))

    def _spoken_for(self, company: Word) -> str:
        """Whose company speaks: "a Varn spokesman said the company ...", "Lund, head of Varn, said the company ..."."""
        for clause in company.ancestors():
            above = clause.head
            if clause.dep != "ccomp" or above is None or above.lemma not in REPORTING:
                continue
            speaker = subject(above)
            if speaker is None or speaker is company:
                return ""
            found = (self.names.name(word) for word in speaker.subtree() if word is not speaker)
            return next((name for name in found if name and may_be_a_company(name, self.names)), "")
        return ""

    def _unnamed(self, word: Word) -> str | None:
        """The subject without a name that "he" is: "Lund's son says he left"; None where it is another.

        "" for the owner in his own clause: "the king expressed his grief".
        """
        verbs = (above for above in word.ancestors() if above.is_verb)
        for number, verb in enumerate(verbs):
            actor = verb.child("nsubj")
            if actor is None or actor is word or actor is word.head or (number == 0 and word.dep != "poss"):
                continue
            plain = actor.tag == "NN" and not self.names.name(actor) and not self._apposed(actor)
            if not plain or actor.index > word.index or len(coordinated(actor)) > 1:
                return None
            if number == 0:
                return "" if is_human(actor) or actor.lemma.endswith(_PERHAPS_HUMAN) else None
            if not is_human(actor):
                return None
            owner = actor.child("poss")
            whose = self.names.name(owner) if owner is not None else ""
            before = [w.text for w in actor.kids("amod", "compound") if w.index < actor.index]
            return " ".join([*([possessive(whose)] if whose else before), actor.text])
        return None

    def _owner(self, word: Word, plural: bool) -> str:
        """The subject of the clause around "its" or "their" that agrees in number and is not a person."""
        noun = word.head
        for verb in word.ancestors():
            if not (verb.is_verb or verb.pos == "AUX"):
                continue
            actor = subject(verb)
            before = [w for w in verb.subtree() if w.index < word.index and w.dep in ("dobj", "pobj")]
            for owner in ([actor] if actor is not None else []) + before[::-1]:
                found = (
                    self._thing(owner)
                    if owner is not noun and (owner.tag in ("NNS", "NNPS") or len(coordinated(owner)) > 1) == plural
                    else ""
                )
                if found:
                    return found
        return ""

    def _thing(self, noun: Word) -> str:
        """A name or a short phrase for what is not a person."""
        if self._is_company(noun):
            return self.names.name(noun) or self._spoken_for(noun) or self.organisation
        name = self.names.name(noun)
        if noun.pos not in ("NOUN", "PROPN") or (name and self.names.is_person(name)):
            return ""
        owner = noun.child("poss")
        if owner is not None and not name and place_of(self.names.name(owner)):
            return self.names.name(owner)  # "Azerbaijan's ministry ... its troops"
        if (
            not noun.text[:1].isalpha()
            or noun.start in self.timed
            or noun.lemma in ("other", "many", "some")
            or (not name and self._is_abstract(noun))
        ):
            return ""
        phrase = [w for w in noun.children if w.dep in ("compound", "amod", "nmod") and w.index < noun.index]
        return name or " ".join(w.text for w in [*phrase, noun])

    @staticmethod
    def _is_abstract(noun: Word) -> bool:
        """Such as "growth" or "decision": it owns nothing and does nothing."""
        return (
            noun.lemma in EVENT_NOUNS
            or noun.lemma in _SHELLS
            or (
                noun.lemma.endswith(("tion", "ment", "ness", "ity", "ance", "ence")) and noun.lemma not in ORGANISATIONS
            )
        )

    def _is_company(self, word: Word) -> bool:
        return word.lemma in ("company", "ministry", "firm", "group", "maker", "giant", "club") and self._is_the(word)

    def _is_the(self, word: Word) -> bool:
        det = word.child("det")
        return det is not None and det.lemma == "the" and not word.kids("amod", "compound", "poss")

    def hear(self, word: Word | None, rendered: str) -> None:
        """Remember a subject."""
        if word is None or word.pos == "PRON":
            return
        name = self.names.name(word) or self._apposed(word)
        owner = word.child("poss")
        named = name or (self.names.name(owner) if owner is not None else "")
        if named and may_be_a_company(named, self.names):
            often = self.names.counts[named] >= self.names.counts[self.names.main] * 2 / 3
            self.organisation = named if often else self.names.main
        if named and self.names.is_person(named):
            self.person = named  # "Lund's partner testified that he left": Lund did
        if name and self.names.is_person(name):
            self.thing_was_last = False
        elif word.tag in ("NNS", "NNPS") or len(coordinated(word)) > 1:
            self.several = rendered
            self.thing_was_last = False
            self._hear_thing(name)
        elif word.pos in ("PROPN", "NOUN") and (name or self._can_be_it(word)):
            self.thing_was_last = True
            self._hear_thing(name or rendered)

    def _apposed(self, noun: Word) -> str:
        """The person in "the keeper, Jens Dahl, ..."."""
        beside = noun.kids("appos") if is_human(noun) else []
        return next((n for w in beside if self.names.is_person(n := self.names.name(w))), "")

    def _can_be_it(self, noun: Word) -> bool:
        return not is_human(noun) and not self._is_abstract(noun) and noun.lemma not in PARTS and noun.lemma != "work"

    def _hear_thing(self, name: str) -> None:
        self.clock += 1
        self.thing_at = self.clock if name else self.thing_at
        if name and name != self.thing:
            self.before, self.thing = self.thing, name

    def hear_object(self, word: Word, rendered: str) -> None:
        """Remember what was done something to: the "it" of "They called it ..." in the next clause."""
        name = self.names.name(word)
        if word.tag in ("NN", "NNP") and (self.names.is_person(name) or not (name or self._can_be_it(word))):
            return
        if word.tag in ("NN", "NNP") or (word.tag == "VBG" and word.dep == "xcomp"):
            self.clock += 1
            self.topic, self.topic_at = self.names.name(word) or rendered, self.clock


def _actor_around(word: Word) -> Word | None:
    """Who does something to a pronoun: its verb's subject, or that of the verb above ("found it burning")."""
    verb = next((above for above in word.ancestors() if above.is_verb), None)
    if verb is not None and word.dep == "nsubj":
        verb = verb.head if verb.dep == "ccomp" and verb.tag in ("VBG", "VBN", "VB") and not verb.kids("aux") else None
    return subject(verb) if verb is not None and verb.is_verb else None


def _stands_for_a_clause(word: Word) -> bool:
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


def is_human(noun: Word) -> bool:
    """Whether a noun is somebody. Such as "the harbour master said", "a spokeswoman": no "it"."""
    speaks = noun.head is not None and noun.head.lemma in SAYING and noun.dep == "nsubj"
    human = noun.lemma in TITLES or noun.lemma in OCCUPATIONS or noun.lemma in KIN
    return (speaks and noun.lemma not in ORGANISATIONS) or human or noun.lemma.endswith(_HUMAN_ENDS)
