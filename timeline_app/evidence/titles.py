"""The office in which a text names somebody: "President Ebrahim Raisi", "Olaf Scholz, the German chancellor"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache

from timeline_app.evidence.knowledge import Fact, FactKind, known_facts
from timeline_app.evidence.names import Named
from timeline_app.evidence.text import Prose, fold

_REACH = 90  # characters before and after a name in which its title stands
_HEADS = {"president", "prime minister", "chancellor", "king", "supreme leader", "leader"}
_CROWNED = ("King ", "Queen ", "Pope ", "Emperor ")
_CROWNED_ROLES = {"king", "queen", "pope", "emperor"}
_OF_COUNTRY = _HEADS | {"foreign minister", "senator", "congressman", "governor"}
_OF_PARTIES = {"opposition leader", "leader of a movement"}
_GOVERNMENT = re.compile(r"(?:'s)? (?:administration|presidency|White House|Administration)\b")
_GOVERNS = {"president", "prime minister", "chancellor"}
_ADDRESS = re.compile(r"(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Lord|Sir|Adm|Sheikh|Prince)\.? ?$")


class Tenure(Enum):
    """How a text sees the office of somebody."""

    PRESENT = "in office"
    PAST = "no longer in office"
    THEN = "in office at a time that the text tells of"
    NEXT = "not yet in office"


_TENURES = {
    "former": Tenure.PAST, "ex": Tenure.PAST, "late": Tenure.PAST, "onetime": Tenure.PAST, "erstwhile": Tenure.PAST,
    "deposed": Tenure.PAST, "ousted": Tenure.PAST, "exiled": Tenure.PAST, "retired": Tenure.PAST,
    "then": Tenure.THEN, "wartime": Tenure.THEN, "longtime": Tenure.PRESENT, "murdered": Tenure.PAST,
    "slain": Tenure.PAST, "assassinated": Tenure.PAST, "overthrown": Tenure.PAST,
    "future": Tenure.NEXT, "incoming": Tenure.NEXT, "next": Tenure.NEXT, "elect": Tenure.NEXT,
}  # fmt: skip
# Words that make it another office.
_OTHER = {
    "vice", "deputy", "assistant", "under", "shadow", "acting", "designate", "would-be", "presumptive", "honorary",
    "longest-serving", "first", "second", "third", "last", "only", "youngest", "oldest", "founding",
}  # fmt: skip
_PASSED_OVER = re.compile(
    r"(?:the|its|his|their|new|current|outgoing|embattled|veteran|hardline|republican|democratic|conservative|"
    r"right-wing|left-wing|populist|[a-z]+-[a-z-]+|\d+-year-old|newly|elected)$"
)


@dataclass(frozen=True, slots=True)
class InOffice:
    """Somebody named with an office: the terms that fit, how the text sees them, and the range of the words."""

    facts: tuple[Fact, ...]
    tenure: Tenure
    start: int
    end: int


class TitleReader:
    """Reads the titles around names, by the rows of kind title and place."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._roles: dict[str, set[str]] = {}
        self._with_place: set[str] = set()
        offices = [fact for fact in facts if fact.kind is FactKind.OFFICE]
        self._parties = {f.where for f in offices if f.role in _OF_PARTIES}
        self._parties -= {f.where for f in offices if f.role not in _OF_PARTIES}
        self._near_place: set[str] = set()
        self._places: dict[str, set[str]] = {}
        self._names: dict[str, tuple[str, ...]] = {}
        for fact in facts:
            if fact.kind is FactKind.TITLE:
                for title in fact.aliases:
                    self._roles.setdefault(title.lower(), set()).add(fact.name)
                if fact.role:
                    self._with_place.add(fact.name)
                if fact.role == "named with its place only":
                    self._near_place.add(fact.name)
            elif fact.kind is FactKind.PLACE:
                self._names[fact.name] = tuple(map(fold, fact.names))
                for name in self._names[fact.name]:
                    self._places.setdefault(name, set()).add(fact.name)
        titles, places = _alternatives(self._roles), _alternatives(self._places)
        self._before = re.compile(
            rf"(?<![A-Za-z])(?P<title>{titles})s?(?P<elect>-elect)?(?: (?:of|for|to|at) (?:the )?"
            rf"(?P<of>{places}))?,?\s*$",
            re.I,
        )
        self._after = re.compile(
            rf",? (?:who is |(?P<was>who was ))?(?P<head>(?:(?!(?:of|to|for|with|and|as|by|in|who|brother|son"
            rf"|wife) )[\w'.-]+ ){{0,4}}?)(?P<title>{titles})\b(?P<elect>-elect)?"
            rf"(?: (?:of|for|to|at) (?:the )?(?P<of>{places})\b)?",
            re.I,
        )

        # "Boris Yeltsin of Russia", and the second of "Presidents A of X and B of Y"
        self._of = re.compile(rf" of (?P<of>{places})\b(?!')")

    def read(self, prose: Prose, named: Named) -> InOffice | None:
        """The office in which a name stands, or None."""
        facts = [fact for fact in named.facts if fact.kind is FactKind.OFFICE]
        if not facts:
            return None
        sentence = prose.sentence(named.start)
        before = prose.text[max(sentence.start, named.start - _REACH) : named.start].replace("\n", " ")
        before = _ADDRESS.sub("", before)
        after = prose.text[named.end : min(sentence.end, named.end + _REACH)].replace("\n", " ")
        match = self._before.search(before)
        if match:
            return self._judge(
                prose, named, facts, match, before[: match.start()], named.start - len(before) + match.start()
            )
        if named.surname:
            return _government(named, facts, before, after)
        if not before.rstrip().endswith(("then", "former")) and after.startswith(","):
            match = self._after.match(after)
            if match and match["title"]:
                head = "former " + match["head"] if match["was"] else match["head"]
                return self._judge(prose, named, facts, match, head, named.start, named.end + match.end())
        of = self._of.match(after)
        if of and not before.rstrip().endswith(("then", "former", "late", "-")):
            places = self._places[_known(of["of"], self._places)]
            fitting = tuple(f for f in facts if f.where in places and f.role in _OF_COUNTRY)
            if fitting:
                return InOffice(fitting, Tenure.PRESENT, named.start, named.end + of.end())
        crowned = tuple(fact for fact in facts if fact.role in _CROWNED_ROLES)
        if crowned and prose.text.startswith(_CROWNED, named.start):
            tenure = (
                _TENURES.get(before.split()[-1].lower().strip("-"), Tenure.PRESENT)
                if before.split()
                else Tenure.PRESENT
            )
            return InOffice(crowned, tenure, named.start, named.end)
        return None

    def _judge(
        self, prose: Prose, named: Named, facts: list[Fact], match: re.Match[str], head: str, start: int, end: int = 0
    ) -> InOffice | None:
        """The terms that agree with a title and what stands before it."""
        roles = self._roles[match["title"].lower()]
        if match["title"].lower() == "leader":
            roles = roles | _HEADS
        tenure = Tenure.NEXT if match["elect"] else Tenure.PRESENT
        places: set[str] | None = self._places.get(_known(match["of"], self._places)) if match["of"] else None
        words = head.split()
        width = 0
        while words and width < 7:
            word = words[-1].strip("-,").lower()
            found, size = self._place(words)
            if word in _OTHER:
                return None
            if word in _TENURES and tenure is not Tenure.NEXT:
                tenure = _TENURES[word]
            elif size and places is None and not self._is_party(found, roles):
                places = found
            elif not _PASSED_OVER.match(word) or size:
                if "then-" in words[-1].lower() or words[-1].lower().startswith("ex-"):
                    tenure = Tenure.THEN if "then-" in words[-1].lower() else Tenure.PAST
                break
            del words[-max(size, 1) :]
            width += 1
        fitting = tuple(
            fact
            for fact in facts
            if fact.role in roles
            and (places is None or fact.where in places)
            and (places is not None or not named.surname or fact.role not in self._with_place)
            and (places is not None or fact.role not in self._near_place or self._names_place(prose, fact.where))
        )
        exact = tuple(fact for fact in fitting if fact.role == "chief executive")
        fitting = exact or fitting  # the narrower term, where the text says which
        return InOffice(fitting, tenure, max(0, start), end or named.end) if fitting else None

    def _is_party(self, places: set[str] | None, roles: set[str]) -> bool:
        """Whether a word names a party before an office that is no party's: "Labour Prime Minister"."""
        return places is not None and places <= self._parties and not roles & _OF_PARTIES

    def _names_place(self, prose: Prose, place: str) -> bool:
        """Whether the article names a country or a company at all: "chairman John Smith" is of many."""
        return any(name in prose.text for name in self._names.get(place, ()))

    def _place(self, words: list[str]) -> tuple[set[str] | None, int]:
        for size in (3, 2, 1):
            if len(words) >= size:
                name = re.sub(r"'s?$", "", " ".join(words[-size:])).strip(",")
                if name in self._places:
                    return self._places[name], size
        return None, 0


def _government(named: Named, facts: list[Fact], before: str, after: str) -> InOffice | None:
    """For “the Clinton administration”: the terms of that surname, where no other word makes it history."""
    match = _GOVERNMENT.match(after)
    words = before.split()
    if not match or (words and words[-1].lower().strip("-") in _TENURES):
        return None
    fitting = tuple(fact for fact in facts if fact.role in _GOVERNS)
    return InOffice(fitting, Tenure.PRESENT, named.start, named.end + match.end()) if fitting else None


def _known(name: str, names: dict[str, set[str]]) -> str:
    """The spelling of a place that the table has, whatever the case."""
    return name if name in names else next((known for known in names if known.lower() == name.lower()), name)


def _alternatives(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


@cache
def title_reader() -> TitleReader:
    """The reader of the table that comes with the program, built once a process."""
    return TitleReader(known_facts())
