"""Which time expression dates which trigger: its own clause first, then what the sentence lends it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from timeline_app.events.english.nouns import (
    BURSTS,
    HOLDER_NOUNS,
    OTHER_TIME_PREPOSITIONS,
    SETTING_PREPOSITIONS,
    THROUGHOUT,
)
from timeline_app.events.english.verbs import (
    ASPECTUAL,
    LIGHT,
    PLANNING,
    PUTTING_OFF,
    REPORTING,
    SETTING_KINDS,
    WISHING,
    words,
)
from timeline_app.events.syntax import Sentence, Word, is_passive
from timeline_app.events.triggers import carried_noun, held_noun, is_noun_trigger, kind_of, settings_of
from timeline_app.model.event import TimeExpression, TimexType

_DAY = re.compile(r"day\b|\b\d{1,2}\b")
_RIGHT_BEHIND = 12  # characters
_SAME_TIME = frozenset({"while", "when", "as"})
_CREATING = words(
    """sign reach file win strike broker announce call order commit suffer cause start begin end lead
    join attend
    fight lose contest play conclude complete survive"""
)


@dataclass(frozen=True, slots=True)
class Attachment:
    """The expression (index in the document) that dates a trigger; `own`: it stands in the trigger's own clause."""

    expression: int
    own: bool


def attach(
    sentence: Sentence, triggers: Sequence[Word], expressions: Sequence[tuple[int, TimeExpression]]
) -> dict[Word, Attachment]:
    """The expressions of a sentence shared out among its triggers."""
    chosen = {word: word for word in triggers}
    found: dict[Word, Attachment] = {}
    nearest: dict[Word, int] = {}
    for index, expression in expressions:
        governor = _governor(sentence, expression, chosen)
        if governor is None or (governor.lemma in PUTTING_OFF and _is_until(sentence, expression)):
            continue  # "adjourned until Tuesday" did not happen by then: it was to last so long
        if governor in found and (noun := _noun_between(governor, expression, triggers, found)) is not None:
            governor = noun
        governor = _verb_of(governor, expression, found, chosen) or governor
        distance = abs(expression.range.start - governor.start)
        if governor in found and _is_hour_of(expression, found[governor].expression, expressions):
            distance = 0  # "on Saturday at 10 a.m."
        if governor not in found or distance < nearest[governor]:
            found[governor], nearest[governor] = Attachment(index, True), distance
    _lend(triggers, found)
    return found


def _verb_of(
    noun: Word, expression: TimeExpression, found: dict[Word, Attachment], triggers: dict[Word, Word]
) -> Word | None:
    """The verb that a day behind its object dates: "upheld the victory on 20 November"; None where it is the noun's.

    A day, not a year: "the agreement in 1991" says which agreement.
    """
    verb = noun.head
    if noun.is_verb or verb is None or verb not in triggers or verb in found or noun.dep != "dobj":
        return None
    plain = verb.tag == "VBD" and verb.lemma not in REPORTING and not verb.kids("npadvmod")
    says_day = _DAY.search(expression.text) is not None
    return verb if plain and says_day and expression.range.start > noun.end else None


def _is_hour_of(later: TimeExpression, index: int, expressions: Sequence[tuple[int, TimeExpression]]) -> bool:
    """Whether a time of day stands right behind the day that dates its trigger."""
    earlier = next(expression for number, expression in expressions if number == index)
    near = 0 <= later.range.start - earlier.range.end <= _RIGHT_BEHIND
    return near and later.type is TimexType.TIME and earlier.type is TimexType.DATE


def _noun_between(
    verb: Word, expression: TimeExpression, triggers: Sequence[Word], found: dict[Word, Attachment]
) -> Word | None:
    """The happening that a second time stands behind: "charged on Monday over the collapse of the bridge in May"."""
    if not verb.is_verb:
        return None
    nouns = [w for w in triggers if verb.start < w.start < expression.range.start and w not in found]
    return nouns[-1] if nouns and is_noun_trigger(nouns[-1]) and nouns[-1].dep == "pobj" else None


def _is_until(sentence: Sentence, expression: TimeExpression) -> bool:
    before = [word for word in sentence.words if word.start < expression.range.start]
    return bool(before) and before[-1].lemma in ("until", "till")


def _governor(sentence: Sentence, expression: TimeExpression, triggers: dict[Word, Word]) -> Word | None:
    inside = [w for w in sentence.words if w.start < expression.range.end and expression.range.start < w.end]
    if not inside:
        return None
    named = _noun_before(sentence, inside, triggers)
    if named is not None:
        return named
    opened = _clause_after(sentence, inside, triggers)
    if opened is not None:
        return opened
    node: Word | None = next((w for w in inside if w.head not in inside), inside[-1])
    if node is not None and node.dep in ("nummod", "compound", "amod") and node.head is not None:
        named = held_noun(node.head)  # "the 1991 agreement"; not "the 2011 version", "Conference 2010"
        return named if named in triggers and node.index < node.head.index else _fronted(sentence, inside, triggers)
    while node is not None:
        if node in triggers and node not in inside:
            return node
        if node.lemma == "be" and node.pos == "AUX":
            told = _told_by_copula(node, triggers)
            if told is not None:
                return told
        held = held_noun(node)
        if held is not node and held in triggers:
            return held
        if node.dep == "relcl" and node not in triggers:
            return None
        if node.lemma == "time" and node.child("amod") is not None and node not in inside:
            return None  # "for the first time since 1967"
        node = node.head
    return _fronted(sentence, inside, triggers)


def _fronted(sentence: Sentence, inside: Sequence[Word], triggers: dict[Word, Word]) -> Word | None:
    """The main verb behind "In 44 BC", where the parser takes the time for a part of the name behind it."""
    root, first = sentence.root, sentence.words[0]
    opens = inside[0] is first or (first.tag == "IN" and inside[0] is sentence.words[1])
    return root if opens and root in triggers and root.is_verb and root.start > inside[-1].start else None


def _clause_after(sentence: Sentence, inside: Sequence[Word], triggers: dict[Word, Word]) -> Word | None:
    """The verb of "A year later to the day he won", where the parser hangs it on the time before it."""
    if inside[0] is not sentence.words[0] or inside[0].tag == "IN" or not any(w.lemma == "later" for w in inside):
        return None
    clauses = (verb for word in inside for verb in word.kids("relcl", "acl", "ccomp", "advcl", "parataxis"))
    return next((v for v in clauses if v in triggers and v.child("nsubj", "nsubjpass") is not None), None)


def _told_by_copula(be: Word, triggers: dict[Word, Word]) -> Word | None:
    """Such as "is on leave since January", "the vote was on Sunday", "it was the third attack in 2020"."""
    nouns = [*be.kids("attr"), *(w for p in be.kids("prep") for w in p.kids("pobj")), *be.kids("nsubj")]
    return next((noun for noun in nouns if noun in triggers), None)


def _noun_before(sentence: Sentence, inside: Sequence[Word], triggers: dict[Word, Word]) -> Word | None:
    """The noun in "the holding on Saturday of an election", where the parser takes the verb before it."""
    words = sentence.words
    first, last = words.index(inside[0]), words.index(inside[-1])
    if first and words[first - 1].tag == "IN":
        first -= 1
    if not first or last + 1 >= len(words) or words[last + 1].text != "of":
        return None
    before = words[first - 1]
    if before.lemma not in HOLDER_NOUNS:
        return before if before in triggers and not before.is_verb else None
    return next((w for w in words[last + 2 : last + 8] if w in triggers and not w.is_verb), None)


def _lend(triggers: Sequence[Word], found: dict[Word, Attachment]) -> None:
    """Let dated triggers date those that stand in their clause; twice, so that it passes on."""
    for _ in range(2):
        for word in triggers:
            if word in found:
                continue
            lender = _lender(word, found)
            if lender is not None:
                # "in a war in 1990": the date stands in the verb's own clause.
                own = found[lender].own and word.is_verb and lender in settings_of(word)
                found[word] = Attachment(found[lender].expression, own)


def _lender(word: Word, found: dict[Word, Attachment]) -> Word | None:
    lenders = _noun_lenders(word) if is_noun_trigger(word) else _verb_lenders(word)
    return next((lender for lender in lenders if lender in found), None)


def _noun_lenders(noun: Word) -> list[Word]:
    lenders = []
    holder = noun
    while holder.head is not None and holder.dep == "pobj" and holder.head.dep == "prep":
        above = holder.head.head
        if above is None or above.lemma not in HOLDER_NOUNS:
            break
        holder = above
    above = holder.head
    if above is None:
        return []
    if holder.dep in ("dobj", "nsubjpass", "nsubj", "attr") and above.is_verb:
        carries = above.lemma in LIGHT or above.lemma in ASPECTUAL or _comes(above)
        carries = carries or (holder.dep == "nsubj" and noun.lemma in BURSTS)
        makes = holder.dep in ("dobj", "nsubjpass") and above.lemma in _CREATING
        if makes or (carries and (carried_noun(above) is noun or noun.lemma in BURSTS)):
            lenders.append(above)
    lasts = above.lemma in THROUGHOUT and kind_of(noun) in SETTING_KINDS  # "closed during the war in May": not its date
    in_it = holder.dep == "pobj" and above.lemma in SETTING_PREPOSITIONS and not lasts
    if in_it and above.head is not None and above.head.is_verb:
        lenders.append(above.head)
    lenders.extend(verb for verb in noun.kids("acl", "relcl") if verb.lemma in LIGHT or verb.lemma in _CREATING)
    if holder.dep == "conj":
        lenders.append(above)
    return lenders


def _comes(verb: Word) -> bool:
    return verb.lemma in ("come", "occur", "happen", "follow", "take", "erupt", "break", "end")


def _verb_lenders(verb: Word) -> list[Word]:
    lenders = settings_of(verb)
    lenders.extend(w for w in verb.kids("nsubj") if w.lemma in BURSTS)  # "three years later floods swept it away"
    if verb.lemma in LIGHT or verb.lemma in ASPECTUAL or _comes(verb):
        carried = carried_noun(verb)
        lenders.extend([carried] if carried is not None else [])
    above = verb.head
    lenders += [
        c for c in verb.kids("conj") if c.is_verb and c.child("nsubj", "nsubjpass") is None and c.tag == verb.tag
    ]
    lenders += [c for c in verb.kids("advcl") if _marks(c) & _SAME_TIME]
    if above is None:
        return lenders
    if verb.dep == "conj" and (verb.tag == above.tag or (verb.tag in ("VBD", "VBN") and above.tag in ("VBD", "VBN"))):
        lenders.append(above)
    if verb.dep == "xcomp" and above.is_verb and above.lemma not in PLANNING | WISHING | REPORTING:
        lenders.append(above)
    if verb.dep == "advcl" and above.is_verb and _same_time(verb):
        lenders.append(above)
    if verb.dep == "pcomp" and above.lemma in ("by", "in", "while") and above.head is not None:
        lenders.append(above.head)
    if verb.dep == "acl" and not is_passive(verb):
        lenders.append(above)
    return lenders


def _marks(clause: Word) -> set[str]:
    return {w.lemma for w in clause.children if w.dep in ("mark", "advmod") and w.index < clause.index}


def _same_time(clause: Word) -> bool:
    marks = _marks(clause)
    if marks & OTHER_TIME_PREPOSITIONS or marks & {"because", "although", "though", "if", "unless", "once"}:
        return False
    return bool(marks & _SAME_TIME) or clause.tag in ("VBG", "VBN", "VB")
