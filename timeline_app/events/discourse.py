"""Who or what a pronoun is: the people and things that were spoken of last."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from timeline_app.events.antecedents import (
    PERSONS,
    Around,
    actor_around,
    among_some,
    apposed,
    is_human,
    is_the,
    named_before,
    object_before,
    people_around,
    spoken_for,
    stands_for_a_clause,
    told_of,
    unnamed,
)
from timeline_app.events.english.noun_phrases import PARTS
from timeline_app.events.english.nouns import EVENT_NOUNS
from timeline_app.events.english.people import ORGANISATIONS
from timeline_app.events.english.verbs import REPORTING, words
from timeline_app.events.names import Names, may_be_a_company, place_of
from timeline_app.events.namesakes import HE, SHE
from timeline_app.events.syntax import Sentence, Word, coordinated, named_by, subject

_MYSELF = frozenset({"i", "me", "my", "myself", "mine"})
_MANY = frozenset({"they", "their", "them", "themselves"})
_SHELLS = words(
    """lack plan idea fact way question issue concern result effect use need point reason thing aim goal sense revenue
    profit income earnings loss price cost share stock rate figure total amount situation buyer news feature"""
)
_CONCRETE = words("city facility station plantation settlement apartment population equipment university generation")
_FEWEST_LETTERS = 4
_OFTEN = 3  # times
_DEVICES = ("device", "product", "gadget", "handset")
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
    local: str = ""  # the company that was spoken of last in this paragraph
    here: frozenset[str] = frozenset()  # all names in this paragraph
    around: Around = field(default_factory=Around)
    introduced: set[str] = field(default_factory=set)  # "a phone": "the phone" is that one
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
        if lower in PERSONS:
            nobody = unnamed(self.names, word)
            she = lower in SHE
            return nobody if nobody is not None else told_of(self.names, word, she) or self._person(word, she)
        if lower in _THINGS:
            ahead = self._ahead(word)
            if ahead:
                return ahead
            shared = object_before(word) if lower == "them" else ""
            if shared:
                return shared
            several = self.several if lower in _MANY else ""
            if lower == "their" and among_some(word):
                return ""
            if lower in ("its", "their"):
                named = word.head is not None and word.head.start in self.names.chunk_of
                maker = self.organisation if lower == "its" and named else ""  # "its Galaxies": who makes them
                return self._owner(word, plural=lower == "their") or maker or several or self.thing
            teller = self._teller(word) if lower == "it" else ""
            if teller:
                return teller
            if lower == "it" and stands_for_a_clause(word):
                return ""
            if lower == "it" and word.dep in ("dobj", "pobj", "nsubj"):
                actor = actor_around(word)
                called = (
                    [self.names.name(w) for w in actor.kids("appos")] if actor is not None else []
                )  # "the blog Varn"
                if actor is not None and actor.pos != "PRON" and self.thing in (self._thing(actor), *called):
                    idiom = word.head is not None and word.head.lemma in ("make", "do", "put", "get", "have")
                    return "" if idiom else self.topic or self.before  # somebody's object is not that somebody
                if word.dep == "dobj":
                    return self._last_of_both()
            if lower == "it" and word.dep == "nsubjpass" and not self.thing_was_last:
                return self._last_of_both()  # "They bought a ferry. It was sold ..."
            return several or self.thing
        if self._is_company(word):  # "the Varn Company ... the company"
            return self.names.name(word) or spoken_for(self.names, word) or self._company()
        return self.names.name(word) or self._product(word)

    def _company(self) -> str:
        """The company of the paragraph, where the one that the text is mostly about is not named in it."""
        return self.local if self.local and self.names.main not in self.here else self.organisation

    def enter(self, sentences: Iterable[Sentence]) -> None:
        """Begin a paragraph."""
        self.local = ""
        self.here = frozenset(self.names.all_in(word for sentence in sentences for word in sentence.words))

    def _product(self, word: Word) -> str:
        """What product "the phone", "the device" is: spoken of last, or the text's main one; "" for any phone."""
        kind = "" if word.lemma in _DEVICES else word.lemma
        named = word.tag == "NN" and is_the(word) and word.start not in self.quoted and kind not in self.introduced
        if not named or not self.names.products or (kind and len(kind) < _FEWEST_LETTERS):
            return ""
        fits = [name for name in self.names.products if name.rstrip("0123456789 ").lower().endswith(kind)]
        if self.thing in fits:
            return self.thing
        first, second = [*sorted(map(self.names.counts.__getitem__, fits), reverse=True), 0, 0][:2]
        return max(fits, key=self.names.counts.__getitem__) if first >= max(_OFTEN, 2 * second) else ""

    def _person(self, word: Word, she: bool) -> str:
        """Who "she" or "he" is: the one named before it, the last subject, else the last one named, that can be."""
        return named_before(self.around, self.names, word, she) or self._known_person(she) or self._ship(she)

    def _known_person(self, she: bool) -> str:
        last = self.person if self.names.may_be(self.person, she) else ""
        return last or next((name for name in self.recent if self.names.may_be(name, she)), "")

    def _ship(self, she: bool) -> str:
        """A thing with a name, for which "she" can stand; a court or a company is nobody."""
        name = self.thing
        if she and name in self.names.ships:
            return name
        known = name in self.names.counts and self.names.may_be(name, she) and name not in self.names.firms
        return name if known and not self.recent and name.split()[-1].lower() not in ORGANISATIONS else ""

    def begin(self, sentence: Sentence) -> None:
        """Look around in a sentence. A name that "he" stands for is a person's."""
        self.around = people_around(self.names, sentence)
        if any(word.text.lower() in HE for word in sentence.words) and not self._known_person(she=False):
            self.person = self._ship(she=False)

    def end(self, sentence: Sentence) -> None:
        """Remember the people of a sentence; one that is named alone in it, and did not hear of "he", is spoken of."""
        here = [name for name in self.names.all_in(sentence.words) if self.names.is_person(name)]
        acts = any(w.dep in ("nsubj", "nsubjpass") and self._is_person(w) for w in sentence.words)
        if len(here) == 1 and not acts and not any(w.text.lower() in PERSONS for w in sentence.words):
            self.person = here[0]
        articled = (w for w in sentence.words if w.tag == "NN" and any(d.lemma == "a" for d in w.kids("det")))
        self.introduced.update(w.lemma for w in articled)
        self.recent = [*here[::-1], *(name for name in self.recent if name not in here)][:_MOST_RECENT]

    def _is_person(self, word: Word) -> bool:
        return word.text.lower() in PERSONS or self.names.is_person(self.names.name(word))

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
            return self.names.name(noun) or spoken_for(self.names, noun) or self._company()
        beside = named_by(noun)  # "the computer company Varn"
        name = self.names.name(noun) or (self.names.name(beside) if beside is not None else "")
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
                noun.lemma.endswith(("tion", "ment", "ness", "ity", "ance", "ence"))
                and noun.lemma not in ORGANISATIONS
                and noun.lemma not in _CONCRETE
            )
        )

    def _is_company(self, word: Word) -> bool:
        return word.lemma in ("company", "ministry", "firm", "group", "maker", "giant", "club") and is_the(word)

    def hear(self, word: Word | None, rendered: str) -> None:
        """Remember a subject."""
        if word is None or word.pos == "PRON":
            return
        name = self.names.name(word) or apposed(self.names, word)
        exact = (self.names.name(w) for w in word.kids("appos")) if name else ()
        name = next((more for more in exact if more.startswith(f"{name} ")), name)  # "the newest iPhone, iPhone 4"
        owner = word.child("poss")
        named = name or (self.names.name(owner) if owner is not None else "")
        if named and may_be_a_company(named, self.names):
            often = self.names.counts[named] >= self.names.counts[self.names.main] * 2 / 3
            self.organisation = named if often else self.names.main
            self.local = named if named in self.names.firms else self.local
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
