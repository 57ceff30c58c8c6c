"""Finds the names of a document: which words form one, which forms are of one person, who is a woman, what is main."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from timeline_app.events.english.first_names import HER_TITLES, HIS_TITLES, MEN, WOMEN
from timeline_app.events.english.people import COUNTRY_OF, KIN, OCCUPATIONS, ORGANISATIONS, TITLES
from timeline_app.events.english.verbs import words
from timeline_app.events.names import PRODUCT, SUFFIXES, Names, is_product, may_be_a_company, place_of, plain_name
from timeline_app.events.namesakes import genders, shared
from timeline_app.events.syntax import Sentence, Word

_PERSON = re.compile(r"[A-Z][a-z’'-]+(?: [A-Z]\.?)?(?: [A-Z][\w’'-]*[a-z])+")
_WHERE = ("in", "at", "to", "near", "from")
_OF = frozenset({"Secretary", "Bank", "University", "House", "Chief", "Chancellor"})
# What only companies have.
_OF_FIRMS = words(
    """share stock worker workforce employee unit subsidiary plant factory store brand product customer profit revenue
    earnings sales shareholder spokesman spokeswoman chairman ceo executive board director dividend bid offer fleet"""
)
_VESSELS = words(
    """ship steamship steamer warship ferry boat vessel yacht frigate cruiser destroyer battleship submarine tanker
    freighter liner trawler schooner brig sloop tug barge"""
)
_SITES = words(
    """suburb district town city village province region neighbourhood neighborhood river valley street road square
    county island lake mountain airport port bridge camp base stadium prison border strip area quarter"""
)
_FAMILY = KIN - {"partner", "rival", "successor", "predecessor", "child"} | {"relative", "parent"}


@dataclass(slots=True)
class _Count:
    """What is counted of the names on the way through a document."""

    names: Names
    counts: Counter[str] = field(default_factory=Counter)
    located: Counter[str] = field(default_factory=Counter)  # behind "in", "at", "to"
    spots: dict[str, list[int]] = field(default_factory=dict)  # the offsets of each form


def collect(sentences: Iterable[Sentence], timed: set[int]) -> Names:
    """Find the names in all sentences of a document; `timed` are offsets of words in time expressions."""
    sentences = list(sentences)
    # A name that the tagger takes for a common noun here and for a name there ("Jobs resigned").
    known = {w.text for s in sentences for w in s.words[1:] if w.tag in ("NNP", "NNPS") and w.text[:1].isupper()}
    count = _Count(Names())
    for sentence in sentences:
        places = {word.start: number for number, word in enumerate(sentence.words)}
        for chunk in (part for whole in _chunks(sentence.words, timed, known) for part in _split_at_titles(whole)):
            for word in chunk:
                count.names.chunk_of[word.start] = tuple(chunk)
            first = places[chunk[0].start]
            if plain := plain_name(chunk):
                _take(count, plain, chunk, sentence.words[first - 1] if first else None)
    return _settled(count, sentences)


def _take(count: _Count, plain: str, chunk: Sequence[Word], before: Word | None) -> None:
    """Note a name and what the words around it tell of it."""
    names, last = count.names, chunk[-1]
    count.counts[plain] += 1
    count.spots.setdefault(plain, []).append(last.start)
    above = last.head
    count.located[plain] += last.dep == "pobj" and above is not None and above.lemma in _WHERE
    if _is_a_firms(chunk):
        names.firms.add(plain)
    kept = plain.split()
    around = (*([before] if before is not None else []), *chunk)  # "Apple CEO Steve Jobs": "CEO" may be a noun
    if any(w.lemma.lower() in _VESSELS and w.text not in kept for w in around):
        names.ships.add(plain)
    if place_of(plain) or (last.dep in ("compound", "nmod", "amod") and above is not None and above.lemma in _SITES):
        count.located[plain] += 1  # "the Karen suburb"
        return
    titles = [w.text.lower() for w in around if w.text.lower() in TITLES and w.text not in kept]
    names.women.update([plain] if HER_TITLES & set(titles) else [])
    names.men.update([plain] if HIS_TITLES & set(titles) else [])
    beside = before.lemma if before is not None else ""
    if last.dep == "appos" and above is not None and above.index < chunk[0].index <= above.index + 3:
        beside = above.lemma
    if _has_kin(last) or (beside in OCCUPATIONS | KIN and _PERSON.fullmatch(plain)):
        names.people.add(plain)
    if titles:
        names.people.add(plain)
        names.roles.setdefault(titles[-1], plain)


def _settled(count: _Count, sentences: Sequence[Sentence]) -> Names:
    """The names with what only the whole document tells: full forms, people, the main one."""
    names, counts = count.names, count.counts
    names.places.update(name for name, times in count.located.items() if 2 * times > counts[name])
    _link_short_forms(names, counts, count.spots)
    names.said = counts
    for name, times in counts.items():
        names.counts[names.full.get(name, name)] += times
    names.firms = {names.full.get(name, name) for name in names.firms} - names.people
    names.products = tuple(name for name in names.counts if is_product(name))
    others = [name for name in names.counts if may_be_a_company(name, names) and name not in names.places]
    names.main = max(others, key=lambda name: names.counts[name], default="")
    for name in counts:
        last = name.split()[-1]
        fits = " " in name and name not in names.people and last[:1].isupper() and place_of(name) == ""
        if fits and last.lower() not in names.roles:
            names.roles[last.lower()] = names.full.get(name, name)
            names.since[last.lower()] = count.spots[name][0]
    people_in = {s.start: [n for n in names.all_in(s.words) if names.is_person(n)] for s in sentences if s.words}
    women, men = genders(sentences, people_in)
    names.women.update(women)
    names.men.update(men)
    return names


def _is_a_firms(chunk: Sequence[Word]) -> bool:
    """Such as "Varn Inc.", "Varn's shares", "a Varn spokesman"."""
    last = chunk[-1]
    owns = last.dep in ("poss", "compound") and last.head is not None and last.head.lemma in _OF_FIRMS
    return owns or (len(chunk) > 1 and last.text.lower() in SUFFIXES)


def _has_kin(word: Word) -> bool:
    """Such as "Lund's mother"."""
    return word.dep == "poss" and word.head is not None and word.head.lemma in _FAMILY


def _chunks(words: Sequence[Word], timed: set[int], known: set[str]) -> Iterable[list[Word]]:
    chunk: list[Word] = []
    for number, word in enumerate(words):
        after = words[number + 1] if number + 1 < len(words) else None
        # "the Nordic Council": an adjective with a capital inside a sentence belongs to the name behind it.
        adjective = word.tag == "JJ" and number > 0 and word.text[:1].isupper() and after is not None
        if adjective and after is not None and _is_name_word(after) and word.start not in timed:
            chunk.append(word)
            continue
        if word.start not in timed and (_is_name_word(word, known) or (chunk and _joins(word, chunk[-1], after))):
            chunk.append(word)
            continue
        if chunk:
            yield chunk
        chunk = []
    if chunk:
        yield chunk


def _split_at_titles(chunk: list[Word]) -> Iterable[list[Word]]:
    """Such as "Apple CEO Steve Jobs" is a company and a person: cut before the first title that follows a name."""
    for position in range(1, len(chunk)):
        before, word = chunk[position - 1].text.lower(), chunk[position].text.lower()
        if word in TITLES and before not in TITLES and before != "of" and chunk[position - 1].text not in COUNTRY_OF:
            yield chunk[:position]
            yield from _split_at_titles(chunk[position:])
            return
    yield chunk


def _is_name_word(word: Word, known: Collection[str] = ()) -> bool:
    if word.text in COUNTRY_OF or (word.text in known and word.tag in ("NN", "NNS")):
        return True
    return (word.tag in ("NNP", "NNPS") and (word.text[:1].isupper() or word.text[:1].isdigit())) or bool(
        PRODUCT.match(word.text)
    )


def _joins(word: Word, before: Word, after: Word | None) -> bool:
    """A hyphen inside a name, the number of a product, the "of" of an office or a bank."""
    if word.tag == "HYPH":
        return after is not None and _is_name_word(after) and before.end == word.start
    if (
        word.tag == "CD"
        and word.text.isdigit()
        and word.dep in ("nummod", "npadvmod", "appos", "pobj", "dobj", "nsubj")
    ):
        score = after is not None and after.start == word.end and after.text in ("-", "–", ":")  # "Boston 4-2"
        return not score and len(word.text) <= 3 and before.tag in ("NNP", "NN", "NNPS") and word.head is not after
    if word.text == "&":  # "Standard & Poor"
        return after is not None and _is_name_word(after)
    if word.text == "the":  # "Chancellor of the Exchequer"
        return before.text == "of" and after is not None and _is_name_word(after)
    return word.text == "of" and after is not None and before.text in _OF


def _link_short_forms(names: Names, counts: Counter[str], spots: Mapping[str, Sequence[int]]) -> None:
    names.people.update(name for name in counts if _is_a_persons(name) and name not in names.places)
    by_last: dict[str, list[str]] = {}
    for name in counts:
        parts = re.split(r"[ -]", name)
        if 2 <= len(parts) <= 4:
            by_last.setdefault(parts[-1], []).append(name)
            whole = name.split(" ")[-1]
            if whole != parts[-1] and " " in name:
                by_last.setdefault(whole, []).append(name)  # "Lund-Berg" is "Maria Lund-Berg"
    for name in list(counts):
        if " " in name or place_of(name):
            continue
        longer = [other for other in by_last.get(name, ()) if not place_of(other) and not PRODUCT.match(name)]
        if longer:
            best = max(longer, key=lambda other: counts[other])
            names.full[name] = best
            peoples = place_of(best.split()[0]) != "" and name.endswith("s")  # "Virginia Democrats"
            if _PERSON.fullmatch(best) and best.split()[-1].lower() not in ORGANISATIONS and not peoples:
                names.people.add(best)
    people = {last: [n for n in full if n in names.people] for last, full in by_last.items() if not place_of(last)}
    names.namesakes = shared(people, spots)
    initials = {"".join(part[0] for part in name.split()): name for name in counts if " " in name}
    for name in counts:
        if name.isupper() and name in initials and not place_of(name):
            names.full.setdefault(name, initials[name])  # "GM" is "General Motors"
    for person in sorted(names.people, key=lambda name: (-counts[name], name)):
        full = names.full.get(person, person)
        names.people.add(full)
        first = full.split()[0]
        often = counts[first] > counts[full] + counts[full.split()[-1]] and first not in names.people
        if " " in full and first in counts and not place_of(first) and not often:  # "Apple" is not "Apple Macintosh"
            names.full.setdefault(first, full)
    names.roles = {role: names.full.get(name, name) for role, name in names.roles.items()}


def _is_a_persons(name: str) -> bool:
    """Whether a name begins with a first name: "Karin Moe", "Karin"; not "Karin Moe Bank"."""
    parts = name.split()
    if parts[0] not in WOMEN | MEN or place_of(name) or parts[-1].lower() in ORGANISATIONS:
        return False
    return len(parts) == 1 or (len(parts) < 5 and _PERSON.fullmatch(name) is not None)
