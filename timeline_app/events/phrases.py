"""Noun phrases in a few words, for titles: names without offices, owners instead of pronouns, no clauses."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from timeline_app.events.antecedents import is_human
from timeline_app.events.discourse import Discourse
from timeline_app.events.english.inflection import possessive
from timeline_app.events.english.noun_phrases import (
    EVERYBODY,
    KEPT_PREPOSITIONS,
    PARTS,
)
from timeline_app.events.english.nouns import EVENT_NOUNS
from timeline_app.events.premodifiers import BARE, BEFORE, FIRST, FULL, PLAIN, WITH_OF, is_dropped, is_kept, is_year
from timeline_app.events.spelling import amount, joined, spaced
from timeline_app.events.syntax import Word, coordinated, named_by, prepositional

_NEAREST = ("of", "with", "against", "between", "over", "in")
_SOME_OF_THEM = ("some", "many", "several", "most")


@dataclass(slots=True)
class Phrases:
    """Renders the noun phrases of a document; `timed` are the offsets of words in time expressions."""

    discourse: Discourse
    timed: frozenset[int]
    quoted: frozenset[int] = frozenset()  # offsets of words in quotations
    told_by: str | None = None  # in a report: who says so
    is_lean: bool = False
    doers: frozenset[str] = frozenset()  # the names of who acts in the clause: "its loans" are not "the bank's loans"

    @contextmanager
    def reporting(self, speaker: str) -> Iterator[None]:
        """What is rendered inside stands behind "X says": pronouns that mean the speaker, or nobody known, stay."""
        before, self.told_by = self.told_by, speaker
        try:
            yield
        finally:
            self.told_by = before

    def pronoun(self, word: Word) -> str:
        """Who it is, or in a report the pronoun itself; "" where nobody knows."""
        name = self.discourse.resolve(word)
        itself = bool(name) and f" {name} " in f" {self.told_by} "  # "Lund" is "Lund Inc."
        if self.told_by is None or (name and not itself):
            return name
        return word.text if word.text in ("I", "US") else word.text.lower()

    @contextmanager
    def acting(self, actor: Word | None) -> Iterator[None]:
        """What is rendered inside is done by somebody, who is not named again as an owner."""
        before = self.doers
        name = self.discourse.names.name(actor) if actor is not None else ""
        self.doers = frozenset((self.noun(actor, PLAIN), self.noun(actor, FULL), name)) - {""}
        try:
            yield
        finally:
            self.doers = before

    @contextmanager
    def lean(self) -> Iterator[None]:
        """What is rendered inside has no plain adjectives."""
        self.is_lean = True
        try:
            yield
        finally:
            self.is_lean = False

    def noun(self, head: Word | None, level: int = WITH_OF) -> str:
        """A noun phrase; "" where a pronoun can't be resolved. `level`: 0 the bare name to 3 with its complements."""
        if head is None or head.tag in ("WDT", "WP", "EX", "IN"):
            return ""
        joined_to = [
            w for w in coordinated(head) if w.dep == "conj" and w.tag not in ("CD", "$", "IN") and not w.is_verb
        ]
        heads = [head, *(w for w in joined_to if w is not head and head.tag != "CD")]
        parts = [part for part in (self._one(w, level) for w in heads) if part]
        if not parts or (len(parts) < len(heads) and level == FULL and not parts[0]):
            return ""
        return joined(parts) if level > BARE or (len(parts) <= 2 and level == BARE) else parts[0]

    def noun_alone(self, head: Word, level: int) -> str:
        """The phrase of one noun, without those that are joined to it."""
        return self._one(head, level)

    def _one(self, head: Word, level: int) -> str:
        lower = head.text.lower()
        if lower.endswith(("self", "selves")) or lower in EVERYBODY:
            return lower
        if lower in ("other", "another") and any(w.lemma in ("each", "one") for w in head.kids("det", "nummod")):
            return "each other"
        if head.tag == "CD" and head.pos == "NUM":
            return self._quantity(head, level)
        if head.pos == "PRON" or head.tag.startswith("PRP"):
            part = self._part(head, level) if head.lemma in PARTS else ""  # "all of the operations"
            if part:
                return part.removeprefix("of ") if head.lemma == "all" else f"{lower} {part}"
            alone = head.lemma in _SOME_OF_THEM and not head.children
            return self.pronoun(head) or (lower if alone else "")
        aside = any(w.text == "," for w in head.children)  # "the company, founded in 1908, ..."
        if not head.kids("amod", "compound", "nmod", "nummod", "poss", "prep", *(() if aside else ("relcl", "acl"))):
            stands_for = self.discourse.resolve(head) if head.pos == "NOUN" else ""
            if stands_for:
                return stands_for
        named = (named_by(head) or self._apposed(head)) if head.pos == "NOUN" else None
        if named is not None:
            return self._one(named, level)
        return self._name(head, level) or self._described(head, level)

    def _apposed(self, head: Word) -> Word | None:
        """The person in "the keeper, Jens Dahl, ..."."""
        names = self.discourse.names
        plain = is_human(head) and not head.kids("prep", "relcl")
        near = (w for w in head.kids("appos") if plain and w.pos == "PROPN")
        return next((w for w in near if names.is_person(names.name(w))), None)

    def _name(self, head: Word, level: int) -> str:
        """The name alone, where there is no room for more or it is a person's; else ""."""
        name = self.discourse.names.short(head)
        full = self.discourse.names.name(head) if name else ""
        person = self.discourse.names.is_person(full)
        if not name or not (person or level <= BARE or (level == PLAIN and self._is_described(head))):
            return ""
        if not person:
            return name
        return full + self._behind(head, level) if level >= WITH_OF and head.dep == "dobj" else full

    def _described(self, head: Word, level: int) -> str:
        text = self._before(head, level)
        if level >= WITH_OF:
            return text + self._behind(head, level)
        counts = head.lemma in PARTS or head.tag == "CD" or head.child("nummod") is not None  # "nine tons of coal"
        part = self._part(head, level) if counts else ""
        return f"{text} {part}" if part else text

    def _quantity(self, head: Word, level: int) -> str:
        """Such as "$7.8 million", "3.2 million of shares", without what is joined to it."""
        run = [w for w in head.subtree() if w.index <= head.index and (w is head or w.dep not in ("det", "conj", "cc"))]
        while len(run) > 1 and run[-2].index < run[-1].index - 1:
            run.pop(-2)
        number = spaced(
            w for w in run if w.tag in ("CD", "$", "HYPH", "SYM", "#") or w.dep in ("quantmod", "advmod", "amod")
        )
        out_of = next((w for w in head.kids("prep") if w.lemma == "out" and w.child("prep") is not None), None)
        if out_of is not None and out_of.index == head.index + 1:
            return f"{number} {spaced(out_of.subtree())}"  # "one out of every nine ferries"
        part = self._part(head, min(level, WITH_OF))
        return f"{number} {part}" if part else number

    def _part(self, head: Word, level: int) -> str:
        """What it is a part or a number of: "percentage of users"."""
        of = next(((p, target) for p, target in prepositional(head) if p.lemma == "of"), None)
        return self.complement(*of, level) if of is not None else ""

    def who(self, head: Word) -> str:
        """Such as "those who bought tickets"; "" where that can't be said shortly."""
        clause = head.child("relcl")
        actor = clause.child("nsubj", "nsubjpass") if clause is not None else None
        if clause is None or actor is None or actor.tag not in ("WP", "WDT"):
            return ""
        be = [w.text.lower() for w in clause.kids("auxpass")]
        what = [self.noun(w, PLAIN) for w in clause.kids("dobj")] or [
            phrase for p, w in prepositional(clause) if (phrase := self.complement(p, w, PLAIN))
        ][:1]
        if clause.lemma == "be":
            be, what = ["were"], [w.text for w in clause.kids("acomp")]
        parts = [head.text.lower(), "who", *be, *([] if clause.lemma == "be" else [clause.text.lower()]), *what]
        alone = not [w for w in clause.children if w.index > clause.index]
        return " ".join(filter(None, parts)) if what or alone else ""

    def _before(self, head: Word, level: int) -> str:
        kept: list[Word] = []
        owner = ""
        for child in head.children:
            year = is_year(child) and (head.tag != "NNS" or head.lemma in EVENT_NOUNS)  # not "1918 guards"
            timed = child.start in self.timed and head.start not in self.timed and not year
            if child.index > head.index or timed:
                continue
            if child.dep == "poss" and level > BARE:
                owner = self._owner(child) if self._names_owner(child) else ""
            elif is_kept(child, level, self.is_lean):
                below = child.subtree()
                glued = {w.end for w in below if w.tag == "HYPH"}  # "over-the-counter"
                kept.extend(w for w in below if w.index < head.index and (w.start in glued or not is_dropped(w)))
        chunk = self.discourse.names.chunk_of.get(head.start, ())
        kept = [w for w in kept if w.tag != "POS" or w.head in kept]
        kept.extend([head, *(w for w in chunk if w.index > head.index)])
        text = spaced(sorted(set(kept), key=lambda w: w.index))
        return f"{owner} {text}" if owner else text

    def _is_described(self, head: Word) -> bool:
        """Such as "the computer maker Volta Motors": plain words before a name."""
        chunk = self.discourse.names.chunk_of.get(head.start, ())
        before = [w for w in head.kids("compound", "nmod", "amod") if w not in chunk]
        return bool(before) and all(w.tag in ("NN", "NNS", "JJ") and w.text.islower() for w in before)

    def _names_owner(self, child: Word) -> bool:
        """Not the common noun behind a pronoun where what is owned has a name: "the firm sold its Galaxy"."""
        if child.tag != "PRP$" or child.head is None or child.head.start not in self.discourse.names.chunk_of:
            return True
        return self.discourse.resolve(child) in self.discourse.names.counts

    def _owner(self, child: Word) -> str:
        if child.text.lower() == "other":
            return "each other's"
        if child.tag == "PRP$":
            name = self.pronoun(child)
            above = child.head.head if child.head is not None and child.head.dep == "conj" else None
            if name and above is not None and self.discourse.resolve(above) == name:
                return child.text.lower()  # "Lund and her brother"
            if name in self.doers or (child.head is not None and child.head.lemma == "way"):  # "made his way home"
                return ""
            if child.head is not None and name.endswith(f" {child.head.text}"):
                return ""  # "its equity" is not "the firm's equity's equity"
            return name if name == child.text.lower() else possessive(name) if name else ""
        if child.tag == "WP$":  # "Coleco, whose stock fell"
            clause = next((w for w in child.ancestors() if w.dep == "relcl"), None)
            name = self._one(clause.head, BARE) if clause is not None and clause.head is not None else ""
        else:
            name = self._one(child, PLAIN)
        return possessive(name) if name else ""

    def _behind(self, head: Word, level: int) -> str:
        more = head.child("dobj")
        text = f" {self._one(more, PLAIN)}" if more is not None else ""  # "gives opening keynote"
        aim = next((w for w in head.kids("acl") if w.tag == "VB" and w.index > head.index), None)
        if aim is not None and level == FULL:
            done = self.purpose(aim)
            text += f" {done}" if done else ""  # "the decision to close the port"
        room = 2 if level == FULL else 1
        for preposition, target in prepositional(head):
            if preposition.lemma not in KEPT_PREPOSITIONS or room == 0:
                continue
            fixed = not target.kids("det", "poss", "amod", "compound") and target.pos == "NOUN"
            if level == WITH_OF and not fixed and preposition.lemma not in _NEAREST:
                continue
            phrase = self.complement(preposition, target, PLAIN if level < FULL else WITH_OF)
            if phrase:
                text, room = f"{text} {phrase}", room - 1
        return text

    def purpose(self, verb: Word) -> str:
        """Such as "to unveil iPad 2"; "to proceed with a plan"; "" where that can't be said shortly."""
        what = verb.child("dobj")
        aux = verb.child("aux")
        if aux is None or aux.lemma != "to":
            return ""
        start = " ".join(["to", verb.lemma, *(w.text for w in verb.kids("prt"))])
        if what is not None:
            done_to = self.noun(what, PLAIN) if what.start not in self.timed else ""
            return f"{start} {done_to}" if done_to else ""
        behind = (self.complement(p, w, PLAIN) for p, w in prepositional(verb) if p.index > verb.index)
        complement = next((phrase for phrase in behind if phrase), "")
        return f"{start} {complement}" if complement else ""

    def complement(self, preposition: Word, target: Word, level: int) -> str:
        """Such as "with Armenia"; "" for one of time, or one that can't be said shortly."""
        sum_of_money = amount(preposition)
        if sum_of_money:
            return f"{preposition.text.lower()} {sum_of_money}"
        behind = (w for w in target.children if w.dep not in BEFORE)  # not "a fourth-quarter charge"
        if target.start in self.timed or any(w.start in self.timed for w in behind):
            timed = self.timed
            rest = [w for w in target.subtree() if w.dep != "det" and (w.index <= target.index or w.start in timed)]
            of_noun = preposition.lemma == "of" and preposition.head is not None and preposition.head.pos == "NOUN"
            told = of_noun or self.told_by is not None  # "the rest of the week", "says ... in 2007"
            return f"{preposition.text.lower()} {spaced(rest)}" if told else ""
        if target.lemma in ("time", "while", "moment") and preposition.lemma in ("for", "at", "in"):
            return ""
        beside = preposition.head.children if preposition.head is not None else []
        if len(preposition.kids("pobj")) > 1 or any(
            w.tag in ("$", "CD") and w.index == target.index + 1 for w in (*beside, *preposition.children)
        ):
            return ""  # "at US $29": the parser hangs the amount elsewhere
        if target.tag == "VBG" and target.child("nsubj", "nsubjpass") is not None:
            return ""  # "with the firm paying for it"
        if target.tag == "VBG" and (not target.children or level >= WITH_OF or preposition.lemma == "of"):
            whole = level > PLAIN or target.child("dobj") is not None  # "hearing loss" is no hearing
            done = self._gerund(target) if whole else target.text
            return f"{preposition.text.lower()} {done}" if done else ""
        if (
            target.is_verb
            or target.tag == "$"
            or (target.text.lower() == "one" and not target.children)
            or (target.tag != "CD" and any(child.tag == "$" for child in target.children))
        ):
            return ""
        if target.child("relcl") is not None and target.text.lower() in EVERYBODY | {"those"}:
            whoever = self.who(target)  # "to anyone": to whom is what counts
            return f"{preposition.text.lower()} {whoever}" if whoever and level > PLAIN else ""
        phrase = self.noun(target, level)
        one = preposition.lemma == "between" and target.tag in ("NN", "NNP") and " and " not in phrase
        if one and level > FIRST:
            return ""  # the other can't be named
        bare = phrase == target.text and target.pos == "NOUN" and target.child("det", "poss") is None
        if bare and level < WITH_OF and any(p.lemma in ("to", "with", "for") for p in target.kids("prep")):
            return ""  # "in response to ..."
        if phrase and level < WITH_OF and not target.kids("det", "poss", "amod", "compound"):
            part = self._part(target, level)  # "in charge of ..."
            phrase += f" {part}" if part and part not in phrase else ""
        return f"{preposition.text.lower()} {phrase}" if phrase else ""

    def _gerund(self, verb: Word) -> str:
        """Such as "podcasting", "selling ships", "podcasting with iTunes"."""
        what = verb.child("dobj")
        if what is None:
            behind = (self.complement(p, w, PLAIN) for p, w in prepositional(verb))
            return " ".join(filter(None, (verb.text, next(behind, ""))))
        done_to = self.noun(what, PLAIN)
        return f"{verb.text} {done_to}" if done_to else ""
