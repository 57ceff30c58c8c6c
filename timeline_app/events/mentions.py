"""From a document and its time expressions to the mentions of happenings in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from timeline_app.events.attachment import Attachment, attach
from timeline_app.events.clauses import (
    arguments,
    aside,
    at_another_time,
    dated_copulas,
    is_bare,
    is_nameless,
    is_part,
    mention_kind,
    reported_past,
    says_nothing,
)
from timeline_app.events.discourse import Discourse
from timeline_app.events.english.people import COUNTRY_OF
from timeline_app.events.english.verbs import REPORTING, STATES
from timeline_app.events.event_nouns import bearer_of, says_much
from timeline_app.events.name_finder import collect
from timeline_app.events.names import Names, place_of
from timeline_app.events.narrative import Calendar, Story, calendar_of, is_background, tense
from timeline_app.events.parsing import Parser
from timeline_app.events.phrases import Phrases
from timeline_app.events.pieces import blocks, worth_parsing
from timeline_app.events.premodifiers import PLAIN
from timeline_app.events.quotations import quoted_words
from timeline_app.events.salience import Signs, fade_parts, salience
from timeline_app.events.signature import signer_of
from timeline_app.events.status import standing
from timeline_app.events.syntax import Sentence, Word, clause_head, subject
from timeline_app.events.titles import headline_of, title_of
from timeline_app.events.triggers import find_triggers, is_light, is_reporting, kind_of
from timeline_app.model.document import Document, TextRange
from timeline_app.model.event import DateBasis, Mention, Status, TimeExpression

_PLACE_PREPOSITIONS = frozenset({"in", "at", "near", "from", "to", "around", "outside"})


def find_mentions(document: Document, expressions: Sequence[TimeExpression], parser: Parser) -> tuple[Mention, ...]:
    """The happenings that the title and the body speak of, undated, in text order. Never raises on odd text.

    None in a text of another language: the parser knows English only.
    """
    if document.language not in ("", "en"):
        return ()
    ranges = sorted([r for r in (document.title_range, *document.body) if r is not None and r.end > r.start])
    ranges = worth_parsing(ranges, expressions)
    reader = _Reader(document, expressions, calendar_of(document, expressions))
    number = 0
    for block in blocks(ranges):
        parsed = list(parser.parse([(r.of(document.text), r.start) for r in block]))
        reader.learn(sentence for sentences in parsed for sentence in sentences)
        for piece, sentences in zip(block, parsed, strict=True):
            reader.read(sentences, number, piece == document.title_range)
            number += piece != document.title_range
    return reader.result()


@dataclass(frozen=True, slots=True)
class _Spot:
    """A trigger and where it stands; paragraph 0 is the first of the body."""

    sentence: Sentence
    trigger: Word
    date: Attachment | None
    paragraph: int
    in_title: bool
    quoted: bool


@dataclass(slots=True)
class _Reader:
    """Goes through a document once, carrying what pronouns and the running date need."""

    document: Document
    expressions: Sequence[TimeExpression]
    calendar: Calendar
    found: list[Mention] = field(default_factory=list)
    story: Story = field(init=False)
    discourse: Discourse = field(init=False)
    phrases: Phrases = field(init=False)
    starts: list[int] = field(init=False)
    signer: str = field(init=False)

    def __post_init__(self) -> None:
        self.story = Story(self.calendar)
        self.signer = signer_of(self.document)
        self.discourse = Discourse(Names())
        self.phrases = Phrases(self.discourse, frozenset())
        self.starts = [expression.range.start for expression in self.expressions]

    def learn(self, sentences: Iterator[Sentence]) -> None:
        """Collect the names of a block before it is read."""
        listed = list(sentences)
        timed = {
            word.start for s in listed for _, e in self._inside(s) for word in s.words
            if word.start < e.range.end and e.range.start < word.end
        }  # fmt: skip
        self.discourse.names = names = collect(listed, timed)
        self.discourse.author = names.full.get(self.signer, self.signer)
        self.phrases.timed = self.discourse.timed = frozenset(timed)

    def _inside(self, sentence: Sentence) -> list[tuple[int, TimeExpression]]:
        first = bisect_left(self.starts, sentence.start)
        last = bisect_left(self.starts, sentence.end)
        return [(index, self.expressions[index]) for index in range(first, last)]

    def read(self, sentences: Sequence[Sentence], paragraph: int, in_title: bool) -> None:
        """Find the mentions of a paragraph (number 0 is the first of the body) or of the title."""
        quoted = quoted_words(sentences)
        self.phrases.quoted = self.discourse.quoted = frozenset(quoted)
        self.discourse.enter(sentences)
        for sentence in sentences:
            self.discourse.begin(sentence)
            self._hear_speaker(sentence, quoted)
            self.story.enter(-2 if in_title else paragraph, self._names_someone(sentence))
            triggers = [word for word in find_triggers(sentence) if word.start not in self.phrases.timed]
            usable = [(i, e) for i, e in self._inside(sentence) if i in self.calendar.usable]
            triggers += dated_copulas(sentence, usable, triggers)
            dates = attach(sentence, triggers, usable)
            self._hear_dates([word for word in triggers if word.start not in quoted], dates)
            if sentence.root.pos == "AUX" and (self._names_someone(sentence) or self._names_an_owner(sentence)):
                self._hear_subject(sentence.root)  # "Lund was ready to sign": no trigger, but of him it is told
            before = len(self.found)
            for trigger in sorted(triggers, key=lambda w: w.index):
                spot = _Spot(sentence, trigger, dates.get(trigger), paragraph, in_title, trigger.start in quoted)
                actor = trigger.child("nsubj", "nsubjpass") if trigger.is_verb else None
                owned = actor is not None and actor.child("poss") is not None  # "her paper": still of the one before
                if actor is not None and actor.tag in ("WDT", "WP"):
                    actor = None  # "the firm has a ship, which sails ...": of the firm the next sentence goes on
                    owned = False
                if trigger.start in quoted and not self.discourse.author:
                    actor, owned = None, False  # what is quoted speaks of its own things
                if actor is not None and not owned:
                    self._hear_subject(trigger)
                mention = self._mention(spot)
                if mention is not None:
                    self.found.append(mention)
                if owned:
                    self._hear_subject(trigger)
                if trigger.is_verb:
                    self._hear_objects(trigger)
            self.discourse.end(sentence)
            nouns = {word.start for word in triggers if not word.is_verb}
            self.found[before:] = fade_parts(self.found[before:], nouns, self.document.text)

    def _hear_speaker(self, sentence: Sentence, quoted: set[int]) -> None:
        """Who says what is quoted in a sentence; the one before goes on where the whole sentence is quoted."""
        if all(word.start in quoted or word.dep == "punct" for word in sentence.words):
            return
        self.discourse.speaker = ""
        if not quoted:
            return
        for verb in sentence.words:
            actor = subject(verb) if verb.is_verb and verb.lemma in REPORTING else None
            if actor is not None and verb.start not in quoted and actor.start not in quoted:
                known = self.discourse.person or self.discourse.thing  # "he": not heard of in this sentence
                name = known if actor.pos == "PRON" else self.phrases.noun(actor, PLAIN)
                self.discourse.speaker = name or self.discourse.speaker

    def _names_someone(self, sentence: Sentence) -> bool:
        root = sentence.root
        actor = subject(root) if root.is_verb or root.pos == "AUX" else None
        return actor is not None and actor.pos != "PRON" and bool(self.discourse.names.name(actor))

    def _names_an_owner(self, sentence: Sentence) -> bool:
        """Such as "Varn's workers have been on strike"."""
        actor = subject(sentence.root)
        owner = actor.child("poss") if actor is not None else None
        return owner is not None and bool(self.discourse.names.name(owner))

    def _hear_dates(self, triggers: Sequence[Word], dates: dict[Word, Attachment]) -> None:
        for trigger in triggers:
            date = dates.get(trigger)
            if date is not None and date.own:
                main = clause_head(trigger).dep in ("ROOT", "conj")
                self.story.hear(date.expression, tense(trigger), main)

    def _hear_subject(self, verb: Word) -> None:
        actor = subject(verb)
        self.discourse.hear(actor, self.phrases.noun(actor, PLAIN) if actor is not None else "")

    def _hear_objects(self, verb: Word) -> None:
        calls = verb.lemma in ("call", "name", "dub")  # not what it is called
        for patient in verb.kids("dobj", *(("xcomp",) if calls else ()))[: 1 if calls else None]:
            self.discourse.hear_object(patient, self.phrases.noun_alone(patient, PLAIN))

    def _mention(self, spot: _Spot) -> Mention | None:
        trigger = spot.trigger
        stands = standing(trigger, self.discourse, spot.in_title)
        if stands is None:
            return None
        basis, expression = self._basis(spot, stands.status)
        people, places = self._who_and_where(trigger)
        year = _year_in(self.expressions[spot.date.expression].text) if spot.date is not None else ""
        own = spot.in_title and stands.status in (Status.HAPPENED, Status.PLANNED) and not stands.source
        title = headline_of(trigger, spot.sentence, self.document.text) if own else ""
        title = title or title_of(trigger, self.phrases, stands.status, year)
        lent = expression is not None and not (spot.date is not None and spot.date.own)
        return Mention(
            document=self.document.id,
            passage=TextRange(spot.sentence.start, spot.sentence.end),
            trigger=TextRange(trigger.start, trigger.end),
            title=title,
            kind=mention_kind(trigger, spot.in_title),
            basis=basis,
            expression=expression,
            status=stands.status,
            source=stands.source,
            participants=people,
            places=places,
            salience=salience(_signs(spot, title, lent, bool(people or places), stands.status, self.discourse.names)),
            in_title=spot.in_title,
        )

    def _basis(self, spot: _Spot, status: Status) -> tuple[DateBasis, int | None]:
        """What dates it: its own expression, the story's running date, the day of publication, or nothing."""
        trigger = spot.trigger
        if spot.date is not None:
            return DateBasis.EXPRESSION, spot.date.expression
        if spot.quoted or status in (Status.PLANNED, Status.HYPOTHETICAL):  # nobody knows when
            return DateBasis.NONE, None
        if not trigger.is_verb and at_another_time(trigger):
            return DateBasis.NONE, None
        when = tense(trigger)
        if self.calendar.is_history:
            return DateBasis.NONE, None
        if spot.in_title or when == "present":
            return (DateBasis.PUBLICATION if when or self.calendar.near else DateBasis.NONE), None
        if self.story.background or is_background(trigger) or when in ("pluperfect", "future"):
            return DateBasis.NONE, None
        if aside(clause_head(trigger)) or reported_past(trigger, when):
            return DateBasis.NONE, None
        if when == "past" and self.story.current is not None:
            return DateBasis.EXPRESSION, self.story.current
        is_fresh = when == "perfect" or spot.paragraph == 0 or is_reporting(trigger)
        if when in ("past", "perfect") and is_fresh:
            return DateBasis.PUBLICATION, None
        return DateBasis.NONE, None

    def _who_and_where(self, trigger: Word) -> tuple[tuple[str, ...], tuple[str, ...]]:
        words = [trigger, *arguments(trigger)]
        names = list(self.discourse.names.all_in(words))
        actor = self.discourse.resolve(subject(trigger) if trigger.is_verb else bearer_of(trigger))
        if actor and actor not in names:
            names.insert(0, actor)
        for word in words:
            if word.tag == "PRP$" or word.pos == "PRON":
                name = self.discourse.resolve(word)
                if name and name not in names:
                    names.append(name)
        places = [self._place(word) for word in words]
        who = dict.fromkeys(COUNTRY_OF.get(name, name) for name in names)
        return tuple(who)[:8], tuple(dict.fromkeys(COUNTRY_OF.get(p, p) for p in places if p))[:4]

    def _place(self, word: Word) -> str:
        """The name of a place in "in X", "near X"; "" for other words."""
        preposition = word.head
        if word.dep != "pobj" or preposition is None or preposition.lemma not in _PLACE_PREPOSITIONS:
            return ""
        name = self.discourse.names.name(word)
        return name if place_of(name) or preposition.lemma in ("in", "near") else ""

    def result(self) -> tuple[Mention, ...]:
        """All mentions; those of the title take the story's first day where the body gives one."""
        first = self.story.first
        if first is None:
            return tuple(self.found)
        return tuple(
            replace(m, basis=DateBasis.EXPRESSION, expression=first)
            if m.in_title and m.basis is DateBasis.PUBLICATION
            else m
            for m in self.found
        )


def _signs(spot: _Spot, title: str, lent: bool, has_names: bool, status: Status, names: Names) -> Signs:
    """What speaks for and against a mention in the default view."""
    trigger = spot.trigger
    says = trigger.child("dobj") is not None if trigger.is_verb else says_much(trigger)
    return Signs(
        own_date=spot.date is not None and spot.date.own,
        lent_date=lent,
        in_title=spot.in_title,
        in_lead=spot.paragraph == 0 and not spot.in_title,
        main_clause=clause_head(trigger).dep in ("ROOT", "ccomp", "conj"),
        is_state=trigger.pos == "AUX" or (trigger.is_verb and trigger.lemma in STATES and not is_light(trigger)),
        is_reporting=is_reporting(trigger) and kind_of(trigger) != "talk",
        says_much=says,
        has_names=has_names,
        quoted=spot.quoted,
        is_bare=is_bare(trigger, title),
        is_part=is_part(trigger, spot.date),
        asks=_asks(spot.sentence, spot.in_title),
        says_nothing=says_nothing(trigger, title),
        nameless=is_nameless(trigger, title, names.said),
        status=status,
    )


def _asks(sentence: Sentence, in_title: bool) -> bool:
    """A question, or a headline such as "How the line lost its ferries": it promises a story, it tells none."""
    return sentence.words[-1].text == "?" or (in_title and sentence.words[0].tag in ("WRB", "WP", "WDT"))


def _year_in(words: str) -> str:
    return words if len(words) == 4 and words.isdigit() else ""
