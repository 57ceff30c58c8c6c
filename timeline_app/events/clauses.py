"""Questions about the clause in which a trigger stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline_app.events.attachment import Attachment
from timeline_app.events.english.inflection import present
from timeline_app.events.english.nouns import (
    BURSTS,
    EVENT_NOUNS,
    OTHER_TIME_PREPOSITIONS,
    PUBLIC,
    SAYING_NOTHING,
    THROUGHOUT,
)
from timeline_app.events.english.verbs import LIGHT, REPORTING, SETTING_KINDS
from timeline_app.events.narrative import tense
from timeline_app.events.syntax import Sentence, Word, clause_head, subject
from timeline_app.events.triggers import carried_noun, is_light, kind_of, settings_of
from timeline_app.model.event import TimeExpression

_REPLACED = frozenset({"agree", "rule", "election", "elect", "contract", "offer", "war", "talk"})
_EMPTY_ENDS = frozenset({"time", "way", "thing", "reason", "fact", "issue", "incident", "development", "situation"})
_OF_SOMEBODY = EVENT_NOUNS - PUBLIC - BURSTS | {"change", "plan", "effort", "process"}
_OTHER = frozenset({"before", "previously", "earlier", "previous", "another", "twice", "again", "second", "third"})


def at_another_time(noun: Word) -> bool:
    """Such as "since its launch", "before the start of the war"."""
    for above in noun.ancestors():
        if above.is_verb or above.pos == "AUX":
            return False
        if above.dep == "prep" and above.lemma in OTHER_TIME_PREPOSITIONS:
            return True
    return False


def aside(clause: Word) -> bool:
    """A relative clause on a thing or person: "which was founded ..."; not "where he showed ..."."""
    return clause.dep == "relcl" and not any(w.text.lower() in ("where", "when") for w in clause.children)


def says_nothing(trigger: Word, title: str) -> bool:
    """Such as "Breach", "Lund's decision", "Mayor says": the noun alone, whose it is, or who said nobody knows what."""
    if title.split(" ")[-1].lower() in _EMPTY_ENDS:
        return True  # "Announcement marks third time"
    if trigger.is_verb or trigger.pos == "AUX":
        forms = (present(trigger.lemma, plural=False), trigger.lemma, trigger.text.lower())
        return trigger.lemma in REPORTING and title.split(" ")[-1].lower() in forms
    ends = (f"'s {trigger.text.lower()}", f"' {trigger.text.lower()}")
    owned = trigger.lemma in SAYING_NOTHING and title.lower().endswith(ends)
    return owned or (" " not in title and trigger.pos == "NOUN")


def is_nameless(trigger: Word, title: str, names: Iterable[str]) -> bool:
    """Such as "Trial to begin", "Drop of $2": a happening of somebody's, and the headline says nobody's.

    `names` are all names in the document. A storm or a war needs nobody.
    """
    noun = subject(trigger) if trigger.is_verb else trigger
    if noun is None or noun.lemma not in _OF_SOMEBODY or trigger.child("dobj") is not None:
        return False
    words = {word.removesuffix("'s").strip("’',.") for word in title.split()}
    return not any(part in words for name in names for part in name.split())


def is_part(trigger: Word, date: Attachment | None) -> bool:
    """Whether the verb above tells the same happening in more words: the treaty of "signed a treaty"."""
    above = trigger.head
    if trigger.is_verb or (date is not None and date.own) or above is None or not above.is_verb:
        return False
    return trigger.dep in ("dobj", "nsubjpass") and not is_light(above)


def is_bare(trigger: Word, title: str) -> bool:
    """Whether the title tells little: an action that nobody does, a noun without a name."""
    if " comments on " in title or " comment on " in title:
        return True
    if trigger.is_verb and subject(trigger) is None and trigger.child("agent") is None:
        return True
    return title.count(" ") < 2 and not any(word[:1].isupper() for word in title.split()[1:])


def reported_past(trigger: Word, when: str) -> bool:
    """Whether it is the past of a report: "said that it sold": before the report, nobody knows when."""
    clause = trigger if trigger.is_verb else clause_head(trigger)
    above = clause.head
    if any(child.tag in ("WP", "WDT", "WRB") for child in clause.children):
        return False  # "what prompted his decision" is no report
    return clause.dep == "ccomp" and above is not None and above.lemma in REPORTING and when in ("past", "pluperfect")


def mention_kind(trigger: Word, in_title: bool) -> str:
    """The kind by which mentions are merged.

    A habit ("sells") and a happening ("sold") are two kinds; "had twice before sued" is another happening; a
    verb with "in a war" is a passage on that war.
    """
    others = [c.text.lower() for c in trigger.children if c.dep in ("advmod", "amod", "npadvmod", "det")]
    if any(word in _OTHER for word in others) or (not trigger.is_verb and {"last", "first"} & set(others)):
        return f"{kind_of(trigger)} before"
    if not trigger.is_verb and "new" in others and kind_of(trigger) in _REPLACED:
        return f"{kind_of(trigger)} anew"  # not the one that it replaces
    if trigger.is_verb and not in_title and tense(trigger) == "present" and trigger.tag in ("VBZ", "VBP"):
        return f"{kind_of(trigger)} usually"
    if _is_in_general(trigger):
        return f"{kind_of(trigger)} in general"
    if trigger.is_verb:
        for setting in (*settings_of(trigger), *trigger.kids("dobj")):
            lasts = setting.head is not None and setting.head.lemma in THROUGHOUT  # "closed during the war"
            if kind_of(setting) in SETTING_KINDS and not lasts:
                return kind_of(setting)
    return kind_of(trigger)


def _is_in_general(noun: Word) -> bool:
    """Such as "games", "deals on phones": any of their sort, not ones that were spoken of."""
    if noun.tag != "NNS" or noun.child("det", "poss", "nummod") is not None:
        return False
    carried = noun.head is not None and is_light(noun.head)
    return not carried and not any(w.pos == "PROPN" for w in noun.subtree())


def dated_copulas(
    sentence: Sentence, usable: Sequence[tuple[int, TimeExpression]], triggers: Sequence[Word]
) -> list[Word]:
    """Such as "will be ready on May 3": a form of "be" that a date hangs on."""
    found = []
    for word in sentence.words:
        if word.lemma == "be" and word.pos == "AUX" and word.dep not in ("aux", "auxpass") and word.child("acomp"):
            below = [w for w in word.children if w.dep in ("prep", "npadvmod", "advmod")]
            spans = [(w.start, max(x.end for x in w.subtree())) for w in below]
            if any(start <= e.range.start < end for _, e in usable for start, end in spans):
                found.append(word)
    return [word for word in found if word not in triggers]


def arguments(trigger: Word) -> list[Word]:
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
