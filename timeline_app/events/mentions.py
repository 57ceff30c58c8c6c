"""From a document and its time expressions to the mentions of happenings in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from timeline_app.events.attachment import Attachment, attach
from timeline_app.events.english.nouns import OTHER_TIME_PREPOSITIONS
from timeline_app.events.english.people import COUNTRY_OF
from timeline_app.events.english.verbs import LIGHT, REPORTING, SETTING_KINDS, STATES
from timeline_app.events.names import Discourse, Names, collect, place_of
from timeline_app.events.narrative import Calendar, Story, calendar_of, is_background, tense
from timeline_app.events.parsing import Parser
from timeline_app.events.phrases import PLAIN, Phrases
from timeline_app.events.salience import Signs, salience
from timeline_app.events.status import Standing, standing
from timeline_app.events.syntax import Sentence, Word, clause_head, subject
from timeline_app.events.titles import bearer_of, says_much, title_of
from timeline_app.events.triggers import (
    carried_noun,
    find_triggers,
    is_light,
    is_reporting,
    kind_of,
    settings_of,
)
from timeline_app.model.document import Document, TextRange
from timeline_app.model.event import DateBasis, Mention, Status, TimeExpression

_PLACE_PREPOSITIONS = frozenset({"in", "at", "near", "from", "to", "around", "outside"})
_OTHER = frozenset({"before", "previously", "earlier", "previous", "another", "twice", "again", "second", "third"})
_BOOK = 500_000  # characters: a longer text is a book, of which only what has a date is parsed
_MOST = 1_500_000  # characters that are parsed of one document: a minute's work
_PIECE = 4_000  # characters
_BLOCK = 150_000  # characters that are held as trees at a time


def find_mentions(document: Document, expressions: Sequence[TimeExpression], parser: Parser) -> tuple[Mention, ...]:
    """The happenings that the title and the body speak of, undated, in text order. Never raises on odd text."""
    ranges = sorted([r for r in (document.title_range, *document.body) if r is not None and r.end > r.start])
    ranges = _worth_parsing(ranges, expressions)
    reader = _Reader(document, expressions, calendar_of(document, expressions))
    number = 0
    for block in _blocks(ranges):
        parsed = list(parser.parse([(r.of(document.text), r.start) for r in block]))
        reader.learn(sentence for sentences in parsed for sentence in sentences)
        for piece, sentences in zip(block, parsed, strict=True):
            reader.read(sentences, number, piece == document.title_range)
            number += piece != document.title_range
    return reader.result()


def _worth_parsing(ranges: Sequence[TextRange], expressions: Sequence[TimeExpression]) -> list[TextRange]:
    """All paragraphs of an article; of a book the dated ones, up to `_MOST` characters."""
    if sum(piece.end - piece.start for piece in ranges) <= _BOOK:
        return list(ranges)
    starts = [expression.range.start for expression in expressions]
    cut = [
        TextRange(start, min(piece.end, start + _PIECE))
        for piece in ranges
        for start in range(piece.start, piece.end, _PIECE)
    ]
    dated = [piece for piece in cut if bisect_left(starts, piece.start) < bisect_left(starts, piece.end)]
    total, kept = 0, []
    for piece in dated:
        total += piece.end - piece.start
        if total > _MOST:
            break
        kept.append(piece)
    return kept


def _blocks(ranges: Sequence[TextRange]) -> Iterator[list[TextRange]]:
    block: list[TextRange] = []
    size = 0
    for piece in ranges:
        for start in range(piece.start, piece.end, _BLOCK):
            part = TextRange(start, min(piece.end, start + _BLOCK)) if piece.end - piece.start > _BLOCK else piece
            if block and size + part.end - part.start > _BLOCK:
                yield block
                block, size = [], 0
            block.append(part)
            size += part.end - part.start
    if block:
        yield block


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

    def __post_init__(self) -> None:
        self.story = Story(self.calendar)
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
        self.discourse.names = collect(listed, timed)
        self.phrases.timed = frozenset(timed)

    def _inside(self, sentence: Sentence) -> list[tuple[int, TimeExpression]]:
        first = bisect_left(self.starts, sentence.start)
        last = bisect_left(self.starts, sentence.end)
        return [(index, self.expressions[index]) for index in range(first, last)]

    def read(self, sentences: Sequence[Sentence], paragraph: int, in_title: bool) -> None:
        """Find the mentions of a paragraph (number 0 is the first of the body) or of the title."""
        quoted = _quoted(sentences)
        for sentence in sentences:
            self.story.enter(-2 if in_title else paragraph, self._names_someone(sentence))
            triggers = [word for word in find_triggers(sentence) if word.start not in self.phrases.timed]
            usable = [(i, e) for i, e in self._inside(sentence) if i in self.calendar.usable]
            triggers += _dated_copulas(sentence, usable, triggers)
            dates = attach(sentence, triggers, usable)
            self._hear_dates([word for word in triggers if word.start not in quoted], dates)
            for trigger in sorted(triggers, key=lambda w: w.index):
                mention = self._mention(
                    sentence, trigger, dates.get(trigger), paragraph, in_title, trigger.start in quoted
                )
                if mention is not None:
                    self.found.append(mention)
                if trigger.is_verb and trigger.child("nsubj", "nsubjpass") is not None:
                    self._hear_subject(trigger)

    def _names_someone(self, sentence: Sentence) -> bool:
        actor = subject(sentence.root) if sentence.root.is_verb else None
        return actor is not None and actor.pos != "PRON" and bool(self.discourse.names.name(actor))

    def _hear_dates(self, triggers: Sequence[Word], dates: dict[Word, Attachment]) -> None:
        for trigger in triggers:
            date = dates.get(trigger)
            if date is not None and date.own:
                main = clause_head(trigger).dep in ("ROOT", "conj")
                self.story.hear(date.expression, tense(trigger), main)

    def _hear_subject(self, verb: Word) -> None:
        actor = subject(verb)
        self.discourse.hear(actor, self.phrases.noun(actor, PLAIN) if actor is not None else "")

    def _mention(
        self, sentence: Sentence, trigger: Word, date: Attachment | None, paragraph: int, in_title: bool, quoted: bool
    ) -> Mention | None:
        stands = standing(trigger, self.discourse, in_title)
        if stands is None:
            return None
        basis, expression = self._basis(trigger, date, stands, paragraph, in_title, quoted)
        people, places = self._who_and_where(trigger)
        year = _year_in(self.expressions[expression].text) if expression is not None and date is not None else ""
        status = stands.status
        title = title_of(trigger, self.phrases, status, year)
        signs = Signs(
            own_date=date is not None and date.own,
            lent_date=date is not None and not date.own or (expression is not None and date is None),
            in_title=in_title,
            in_lead=paragraph == 0 and not in_title,
            main_clause=clause_head(trigger).dep in ("ROOT", "ccomp", "conj"),
            is_state=trigger.pos == "AUX" or (trigger.is_verb and trigger.lemma in STATES and not is_light(trigger)),
            is_reporting=is_reporting(trigger) and kind_of(trigger) != "talk",
            is_noun=not trigger.is_verb,
            says_much=bool(trigger.is_verb and trigger.child("dobj")) or (not trigger.is_verb and says_much(trigger)),
            has_names=bool(people or places),
            quoted=quoted,
            is_bare=_is_bare(trigger, title),
            is_part=_is_part(trigger, date),
            status=status,
        )
        return Mention(
            document=self.document.id,
            passage=TextRange(sentence.start, sentence.end),
            trigger=TextRange(trigger.start, trigger.end),
            title=title,
            kind=_kind(trigger, in_title),
            basis=basis,
            expression=expression,
            status=status,
            source=stands.source,
            participants=people,
            places=places,
            salience=salience(signs),
            in_title=in_title,
        )

    def _basis(
        self, trigger: Word, date: Attachment | None, stands: Standing, paragraph: int, in_title: bool, quoted: bool
    ) -> tuple[DateBasis, int | None]:
        if date is not None:
            return DateBasis.EXPRESSION, date.expression
        if quoted or stands.status in (Status.PLANNED, Status.HYPOTHETICAL):  # nobody knows when
            return DateBasis.NONE, None
        if not trigger.is_verb and _at_another_time(trigger):
            return DateBasis.NONE, None
        when = tense(trigger)
        if in_title or when == "present":
            return DateBasis.PUBLICATION, None
        if self.story.background or is_background(trigger) or when in ("pluperfect", "future"):
            return DateBasis.NONE, None
        if _aside(clause_head(trigger)) or _reported_past(trigger, when):
            return DateBasis.NONE, None
        if when == "past" and self.story.current is not None:
            return DateBasis.EXPRESSION, self.story.current
        is_fresh = when == "perfect" or paragraph == 0 or is_reporting(trigger)
        if when in ("past", "perfect") and is_fresh:
            return DateBasis.PUBLICATION, None
        return DateBasis.NONE, None

    def _who_and_where(self, trigger: Word) -> tuple[tuple[str, ...], tuple[str, ...]]:
        words = [w for w in (trigger, *_arguments(trigger))]
        names = list(self.discourse.names.all_in(words))
        actor = self.discourse.resolve(subject(trigger) if trigger.is_verb else bearer_of(trigger))
        if actor and actor not in names:
            names.insert(0, actor)
        for word in words:
            if word.tag == "PRP$" or word.pos == "PRON":
                name = self.discourse.resolve(word)
                if name and name not in names:
                    names.append(name)
        places = [
            name for word in words if word.dep == "pobj" and word.head is not None
            and word.head.lemma in _PLACE_PREPOSITIONS
            for name in [self.discourse.names.name(word)] if name and (place_of(name) or word.head.lemma in ("in", "near"))
        ]  # fmt: skip
        who = dict.fromkeys(COUNTRY_OF.get(name, name) for name in names)
        return tuple(who)[:8], tuple(dict.fromkeys(COUNTRY_OF.get(p, p) for p in places))[:4]

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


def _at_another_time(noun: Word) -> bool:
    """ "since its launch", "before the start of the war"."""
    for above in noun.ancestors():
        if above.is_verb or above.pos == "AUX":
            return False
        if above.dep == "prep" and above.lemma in OTHER_TIME_PREPOSITIONS:
            return True
    return False


def _aside(clause: Word) -> bool:
    """A relative clause on a thing or person: "which was founded ..."; not "where he showed ..."."""
    return clause.dep == "relcl" and not any(w.text.lower() in ("where", "when") for w in clause.children)


def _is_part(trigger: Word, date: Attachment | None) -> bool:
    """Whether the verb above tells the same happening in more words: the treaty of "signed a treaty"."""
    above = trigger.head
    if trigger.is_verb or (date is not None and date.own) or above is None or not above.is_verb:
        return False
    return trigger.dep in ("dobj", "nsubjpass") and not is_light(above)


def _is_bare(trigger: Word, title: str) -> bool:
    """Whether the title tells little: an action that nobody does, a noun without a name."""
    if trigger.is_verb:
        return subject(trigger) is None and trigger.child("agent") is None
    return title.count(" ") < 2 and not any(word[:1].isupper() for word in title.split()[1:])


def _reported_past(trigger: Word, when: str) -> bool:
    """Whether it is the past of a report: "said that it sold": before the report, nobody knows when."""
    clause = trigger if trigger.is_verb else clause_head(trigger)
    above = clause.head
    if any(child.tag in ("WP", "WDT", "WRB") for child in clause.children):
        return False  # "what prompted his decision" is no report
    return clause.dep == "ccomp" and above is not None and above.lemma in REPORTING and when in ("past", "pluperfect")


def _kind(trigger: Word, in_title: bool) -> str:
    """The kind; a habit ("sells") and a happening ("sold") are two; a verb in "in a war" is a passage on that war; "had twice before sued" is another happening."""
    others = [c.text.lower() for c in trigger.children if c.dep in ("advmod", "amod", "npadvmod", "det")]
    if any(word in _OTHER for word in others):
        return f"{kind_of(trigger)} before"
    if trigger.is_verb and not in_title and tense(trigger) == "present" and trigger.tag in ("VBZ", "VBP"):
        return f"{kind_of(trigger)} usually"
    if trigger.is_verb:
        for setting in settings_of(trigger):
            if kind_of(setting) in SETTING_KINDS:
                return kind_of(setting)
    return kind_of(trigger)


def _dated_copulas(
    sentence: Sentence, usable: Sequence[tuple[int, TimeExpression]], triggers: Sequence[Word]
) -> list[Word]:
    """ "will be available on June 24": a form of "be" that a date hangs on."""
    found = []
    for word in sentence.words:
        if word.lemma == "be" and word.pos == "AUX" and word.dep not in ("aux", "auxpass") and word.child("acomp"):
            below = [w for w in word.children if w.dep in ("prep", "npadvmod", "advmod")]
            spans = [(w.start, max(x.end for x in w.subtree())) for w in below]
            if any(start <= e.range.start < end for _, e in usable for start, end in spans):
                found.append(word)
    return [word for word in found if word not in triggers]


def _quoted(sentences: Sequence[Sentence]) -> set[int]:
    """Offsets of the words of a paragraph between quotation marks, where they make more than a few words."""
    words = [word for sentence in sentences for word in sentence.words]
    found, inside = set[int](), list[int]()
    is_open = False
    for number, word in enumerate(words):
        if not _is_quotation_mark(word):
            inside.append(word.start)
            continue
        opens = _opens(words, number, is_open)
        # A closing mark without an opening one: the quotation began in the paragraph before.
        if not opens and len(inside) > 5 and (is_open or not found):
            found.update(inside)
        is_open, inside = opens, []
    if is_open and len(inside) > 5:
        found.update(inside)
    return found


def _is_quotation_mark(word: Word) -> bool:
    return word.text in ('"', "“", "”", "``") or (word.text == "''" and word.tag == "''")


def _opens(words: Sequence[Word], number: int, is_open: bool) -> bool:
    """Whether a quotation mark opens: by its shape, else by the blanks around it, else by what came before."""
    word = words[number]
    if word.text in ("“", "”", "``", "''"):
        return word.text in ("“", "``")
    before = number == 0 or words[number - 1].end < word.start
    after = number + 1 < len(words) and word.end < words[number + 1].start
    if before and not after and number + 1 < len(words) and words[number + 1].lemma in REPORTING:
        return False  # ", "said ...": the blank is on the wrong side
    if before != after:
        return before
    return not is_open and not (number and words[number - 1].text in (".", ",", "?", "!"))


def _arguments(trigger: Word) -> list[Word]:
    """The words of its phrase, without those of other clauses; with those of the light verb that carries it."""
    found: list[Word] = []
    stack = list(trigger.children)
    verb = trigger.head
    if not trigger.is_verb and verb is not None and verb.lemma in LIGHT and carried_noun(verb) is trigger:
        stack.extend(child for child in verb.children if child is not trigger)
    while stack:
        word = stack.pop()
        if word.is_verb and word.dep in ("ccomp", "advcl", "relcl", "conj", "acl", "xcomp", "parataxis", "ROOT"):
            continue
        found.append(word)
        stack.extend(word.children)
    return sorted(found, key=lambda w: w.index)


def _year_in(words: str) -> str:
    return words if len(words) == 4 and words.isdigit() else ""
