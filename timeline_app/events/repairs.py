"""Faults of the parser that the words themselves show, mended before anything is read from a tree."""

from __future__ import annotations

from timeline_app.events.english.verbs import INTRANSITIVE, REPORTING, words
from timeline_app.events.syntax import Sentence, Word

_OF_THINGS = ("nsubj", "nsubjpass", "dobj", "pobj", "attr", "appos", "conj")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
# What is done to somebody, always: without an object the verb is a participle.
_DONE_TO = words(
    """detain arrest jail imprison sentence injure wound kidnap abduct rescue evacuate deport extradite expel oust sack
    dismiss suspend acquit indict hospitalise hospitalize assassinate execute bury name appoint nominate crown elect
    honour honor unveil inaugurate postpone cancel ban damage destroy shut"""
)
_OBJECTS = ("dobj", "ccomp", "xcomp", "oprd", "attr", "dative", "prt", "auxpass", "aux")
_CALLING = ("call", "name", "dub", "label")
_BREAKING = ("violate", "breach", "break", "infringe")
_MOST_DIGITS = 3
_OPENING = ("after", "before", "until", "since", "because", "as", "than")  # prepositions that open clauses as well
_FINITE = ("VBD", "VBZ", "VBP", "MD")


def mended(sentence: Sentence) -> Sentence:
    """The same sentence, its faults mended in place."""
    places = {word.index: word for word in sentence.words}
    for word in sentence.words:
        if word.tag == "CD" and word.text.isdigit() and len(word.text) <= _MOST_DIGITS:
            _number_behind_name(word)
    for verb in sentence.words:
        participle = verb.tag == "VBN" and verb.lemma not in INTRANSITIVE
        if (participle or (verb.tag == "VBD" and verb.lemma in _DONE_TO)) and not verb.kids(*_OBJECTS):
            _make_passive(verb)
        if verb.lemma in _CALLING:
            _give_what_it_is_called(verb, places)
        if verb.lemma in _BREAKING:
            _give_its_means(verb)
    for verb in sentence.words:
        if verb.is_verb and verb.dep not in ("relcl", "acl") and not verb.kids(*_SUBJECTS):
            _give_its_subject(verb, places)
    return sentence


def _make_passive(verb: Word) -> None:
    """Read "Opposition leader detained after rally", as headlines have it, as one to whom it was done."""
    after = [
        w for w in verb.children if w.index > verb.index and w.tag.startswith(("NN", "PRP")) and w.dep != "npadvmod"
    ]
    if after or verb.dep not in ("ROOT", "conj", "ccomp"):
        return
    verb.tag = "VBN"
    for actor in verb.kids("nsubj"):
        actor.dep = "nsubjpass"


def _number_behind_name(number: Word) -> None:
    """Make the name the head of "iPhone 4", "Boeing 747", where the parser takes the number for the thing."""
    name = next((w for w in number.kids("compound", "nmod") if w.index == number.index - 1), None)
    if name is None or name.tag not in ("NNP", "NNPS") or number.dep not in _OF_THINGS:
        return
    above = number.head
    name.head, name.dep, number.head, number.dep = above, number.dep, name, "nummod"
    name.children = sorted([*name.children, number, *(w for w in number.children if w is not name)], key=_index)
    for child in name.children:
        child.head = name
    number.children = []
    if above is not None:
        above.children = sorted([*(w for w in above.children if w is not number), name], key=_index)


def _index(word: Word) -> int:
    return word.index


def _give_what_it_is_called(verb: Word, places: dict[int, Word]) -> None:
    """Make a noun of the gerund in 'called podcasting "the future of radio"', and what is quoted its name."""
    gerund = next((w for w in verb.kids("xcomp") if w.tag == "VBG" and w.index == verb.index + 1), None)
    mark = places.get(gerund.index + 1) if gerund is not None else None
    called = gerund.child("dobj") if gerund is not None else None
    if gerund is None or called is None or mark is None or mark.tag != "``":
        return
    gerund.tag, gerund.pos, gerund.dep = "NN", "NOUN", "dobj"
    called.dep = "oprd"
    for word in [w for w in gerund.children if w.index >= called.index]:
        gerund.children.remove(word)
        word.head = verb if word is called else called
        word.head.children.append(word)
        word.head.children.sort(key=lambda w: w.index)


def _give_its_means(verb: Word) -> None:
    """Hang what something is broken with on the verb: "violated the pact with its shop" is no pact with a shop."""
    for broken in verb.kids("dobj"):
        for preposition in [p for p in broken.kids("prep") if p.lemma == "with"]:
            target = preposition.child("pobj")
            if target is not None and any(w.tag == "PRP$" for w in target.children):
                _hang(preposition, verb, "prep")


def _give_its_subject(verb: Word, places: dict[int, Word]) -> None:
    """Take the subject of a clause out of the noun phrase before it, into which the parser has drawn it."""
    helpers = [w for w in verb.kids("aux", "auxpass") if w.index < verb.index]
    first = min([verb, *helpers], key=_index)
    noun = _phrase_before(first, places)
    if first.tag not in _FINITE or noun is None or noun.pos not in ("NOUN", "PROPN", "PRON"):
        return
    if verb in noun.ancestors() and noun.dep != "pobj":
        return
    if any(above is noun for above in verb.ancestors()) or (first.tag == "VBZ" and noun.tag == "NNS"):
        return
    if noun.dep == "conj":
        _take_from_pair(verb, noun, places)
    elif noun.dep == "pobj":
        _take_from_preposition(verb, noun)


def _phrase_before(first: Word, places: dict[int, Word]) -> Word | None:
    """The noun whose phrase ends right before a word: "a fire in the town hall"."""
    noun = places.get(first.index - 1)
    while noun is not None and noun.dep == "pobj" and noun.head is not None and noun.head.lemma not in _OPENING:
        above = noun.head.head
        year = noun.child("nummod")
        if above is None or not above.tag.startswith("NN") or (year is not None and _is_year(year, noun)):
            break
        noun = above
    return noun


def _is_year(number: Word, noun: Word) -> bool:
    """Whether a phrase begins with a year: "1813 French troops"."""
    return len(number.text) == 4 and number.text.isdigit() and noun.subtree()[0] is number


def _take_from_pair(verb: Word, noun: Word, places: dict[int, Word]) -> None:
    """As in "Tensions rose on the border and Norway was moving troops": not "on the border and Norway"."""
    other = noun.head
    conjunction = places.get(noun.subtree()[0].index - 1)
    if other is None or conjunction is None or conjunction.dep != "cc" or conjunction.head is not other:
        return
    pair = other.head is not None and other.head.lemma in ("between", "both")  # "talks between A and B end"
    told = other.head is not None and other.dep == "dobj" and other.head.lemma in REPORTING  # "says A and B end"
    if pair or told:
        return
    _hang(noun, verb, _subject_of(verb))
    _hang(conjunction, verb.head or verb, "cc")


def _take_from_preposition(verb: Word, noun: Word) -> None:
    """As in "after a fire destroyed the plans", "in the war of 1813 French troops blew up the arch"."""
    preposition = noun.head
    year = noun.child("nummod")
    if preposition is None:
        return
    if year is not None and _is_year(year, noun):
        _hang(year, preposition, "pobj")
        _hang(noun, verb, _subject_of(verb))
    elif preposition.lemma in _OPENING and verb.dep in ("advcl", "conj") and preposition.head is verb.head:
        _hang(noun, verb, _subject_of(verb))
        _hang(preposition, verb, "mark")
        verb.dep = "advcl"


def _subject_of(verb: Word) -> str:
    return "nsubjpass" if verb.child("auxpass") is not None else "nsubj"


def _hang(word: Word, above: Word, dep: str) -> None:
    """Hang a word, with what hangs on it, on another one."""
    if word.head is not None:
        word.head.children.remove(word)
    word.head, word.dep = above, dep
    above.children = sorted([*above.children, word], key=_index)
