"""Whether two mentions speak of the same happening, and why: the same kind of thing, the same names, the same time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline_app.events.dates import is_own
from timeline_app.events.english.verbs import KIND, REPORTING, SETTING_KINDS, words
from timeline_app.model.event import DateBasis, DatedMention, Status
from timeline_app.model.instant import DAY
from timeline_app.model.timespan import Precision, TimeSpan

ONCE = frozenset({"die", "born", "found"})  # happens once to each: other dates are a conflict, not another event
OTHER_DATES = "the same happening with other dates"
_REPORTED_LATER = 3 * DAY  # news of a happening comes out so much later
_PERSONAL = frozenset({"die", "born", "resign", "retire", "marry"})  # who is enough to tell them apart
_CONFUSED = 3 * DAY  # so far apart may be the dates that two reports of one happening give
_SMALL = words(
    """a an the of in on at to for from with by and or as is are be its his her their that this new s
    after over will would can could may might should was were been ha have had do did not no all both another every half
    who those we i you he she it they there our my your into"""
)
_WORD = re.compile(r"\d[\d.,]*\d|\w+")  # "1,800" is one word


@dataclass(frozen=True, slots=True)
class Facts:
    """What is compared of a mention. `others` are the words of its names without those of who did it."""

    dated: DatedMention
    names: frozenset[str]
    others: frozenset[str]
    words: frozenset[str]
    numbers: frozenset[str]
    document: str
    own: bool
    speech: bool


def facts_of(dated: DatedMention) -> Facts:
    """The names, words and numbers of a mention, sorted out for comparing."""
    mention = dated.mention
    each = [_stems(name) for name in (*mention.participants, *mention.places)]
    names = frozenset(stem for stems in each for stem in stems)
    others = names - each[0] if each and _acts(mention.title, mention.participants) else names
    words = _stems(mention.title) - names - {mention.kind}
    speech = mention.kind in REPORTING and mention.kind != "talk"
    if speech:
        words -= REPORTING  # "X says ...", "X says ...": what is said must be the same
    numbers = frozenset(word for word in others | words if not word.isalpha())
    return Facts(dated, names, others, words, numbers, mention.document, is_own(dated), speech)


def _acts(title: str, names: tuple[str, ...]) -> bool:
    """Whether the first name did it: "Apple launches ...", not "Apple's launch"."""
    return bool(names) and title.startswith(names[0][:5]) and "'s " not in title[: len(names[0]) + 3]


@lru_cache(maxsize=1 << 16)
def _stems(text: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in _WORD.findall(text.lower())) - _SMALL


def _stem(word: str) -> str:
    kind = KIND.get(word) or KIND.get(word.rstrip("s"))
    return kind or (word[:-1] if word.endswith("s") and len(word) > 3 else word)


def same(a: Facts, b: Facts) -> str:
    """Why two mentions of a kind are the same happening; "" where they are not."""
    shared, words = a.names & b.names, a.words & b.words
    within = a.document == b.document
    dates = _dates_agree(a, b, within)
    kind = a.dated.mention.kind
    if not dates and kind in ONCE and shared and a.own and b.own:
        dates = OTHER_DATES
    if _other_number(a, b) or (within and _still_to_come(a, b)):
        return ""
    if not dates or (a.speech and (len(words) < 2 or 2 * len(words) < min(len(a.words), len(b.words)) or not shared)):
        return ""
    part = kind in SETTING_KINDS and within and a.dated.mention.passage == b.dated.mention.passage
    if part:
        return _reason(kind, shared, words, f"one sentence, {dates}")
    about_the_same = bool(a.others & b.others or words)
    no_more_said = kind in _PERSONAL or not (a.others | a.words) or not (b.others | b.words)
    bland = [fact for fact in (a, b) if not fact.names]
    if dates == "one undated":  # "the vote" points back to a dated one
        bland = [fact for fact in bland if fact.dated.span is None]
    ups_and_downs = kind in ("increase", "decrease")  # of everything, each day
    nameless = bool(bland) and (bool(words) or (not ups_and_downs and any(not fact.words for fact in bland)))
    headline = a.dated.mention.in_title != b.dated.mention.in_title
    lead = headline and dates == "same date" and (bool(shared) or not (a.names and b.names))
    if within and (lead or (headline and words)) and not (a.own and b.own):
        fits = True
    elif dates == "one undated":
        bare = min(len(a.names), len(b.names)) == len(shared) and bool(a.others & b.others)
        fits = (
            (len(shared) >= 2 and (about_the_same or no_more_said))
            or bool(shared and words)
            or bare
            or not (a.names and b.names)
        )
    elif within:
        fits = (bool(shared) and (about_the_same or no_more_said or headline)) or nameless
    else:
        fits = len(shared) >= 2 and (about_the_same or no_more_said)
        fits = fits or (bool(shared) and (len(words) >= 2 or kind in ONCE))
        fits = fits or (a.own and b.own and (len(words) >= 3 or (a.names == b.names and dates == "same date")))
    return _reason(kind, shared, words, dates) if fits else ""


def worded_alike(a: Facts, b: Facts) -> bool:
    """Whether two mentions of one sentence have one title, on whichever words, and no dates that differ."""
    one, other = a.dated.mention, b.dated.mention
    alike = one.title == other.title and one.status is other.status and len(a.names | a.words) > 1
    return alike and (a.dated.span == b.dated.span or a.dated.span is None or b.dated.span is None)


def retold(a: Facts, b: Facts) -> str:
    """Why two reports in almost the same words are of one happening, though each gives it another day; or "".

    Only where two articles, or two sources in one, say so: what one voice tells twice with two dates happened twice.
    """
    one, other = a.dated.span, b.dated.span
    if not (a.own and b.own and one and other) or one.overlaps(other) or a.speech or b.speech:
        return ""
    sources = {a.dated.mention.source, b.dated.mention.source}
    voices = a.document != b.document or (len(sources) == 2 and "" not in sources)
    days = {one.precision, other.precision} == {Precision.DAY} and gap(one, other) < _CONFUSED
    took_place = {a.dated.mention.status, b.dated.mention.status} <= {Status.HAPPENED, Status.ALLEGED}
    if not (voices and days and took_place) or _other_number(a, b) or len(a.names) < 2 or a.names != b.names:
        return ""
    alike = 2 * len(a.words & b.words) >= max(len(a.words), len(b.words), 1)
    return OTHER_DATES if alike else ""


def _still_to_come(a: Facts, b: Facts) -> bool:
    """Whether one is planned where the other has happened; a headline may plan what its article tells."""
    statuses = {a.dated.mention.status, b.dated.mention.status}
    headline = a.dated.mention.in_title or b.dated.mention.in_title
    return statuses == {Status.PLANNED, Status.HAPPENED} and not headline


def _other_number(a: Facts, b: Facts) -> bool:
    """Such as "iPhone 4" is not "iPhone 3"."""
    return bool(a.numbers and b.numbers and not a.numbers & b.numbers)


def _reason(kind: str, shared: frozenset[str], words: frozenset[str], dates: str) -> str:
    names = ", ".join(sorted(shared)[:3])
    named = f", both name {names}" if names else ""
    about = f" and “{sorted(words)[0]}”" if words and not names else ""
    return f"{dates}{named}{about} and “{kind}”"


def _dates_agree(a: Facts, b: Facts, within: bool) -> str:
    """In what way the dates are compatible; "" where they are not."""
    first, second = a.dated.span, b.dated.span
    if first is None or second is None:
        if not within:
            few, many = sorted((a.others, b.others), key=len)
            named = (len(few) >= 3 and few <= many and a.numbers == b.numbers) or (
                a.names == b.names and bool(a.words & b.words)
            )
            took_place = not {a.dated.mention.status, b.dated.mention.status} & {Status.PLANNED, Status.HYPOTHETICAL}
            return "one undated" if took_place and named and len(a.names) >= 2 and (first or second) else ""
        if a.dated.mention.expression == b.dated.mention.expression is not None:
            return "same date"
        return "" if a.own and b.own else "one undated"
    if first == second:
        return "same date"
    if first.overlaps(second):
        if first.is_open or second.is_open:
            return "compatible dates" if _start_together(first, second) else ""
        if _coarse(first) or _coarse(second):
            return "compatible dates" if first.precision == second.precision else ""
        return "compatible dates"
    if a.own and b.own:
        return ""
    apart = gap(first, second)
    if within:
        return "dates a day apart, one of them lent" if apart <= DAY else ""
    later = DateBasis.PUBLICATION in (a.dated.mention.basis, b.dated.mention.basis)
    return "one reported within days of the other" if later and apart <= _REPORTED_LATER else ""


def _start_together(first: TimeSpan, second: TimeSpan) -> bool:
    """Such as "Since January" and "on 17 January"."""
    bounds = (first.earliest_start, first.latest_start, second.earliest_start, second.latest_start)
    low, high, other_low, other_high = bounds
    if low is None or high is None or other_low is None or other_high is None:
        return False
    return low < other_high and other_low < high


def _coarse(span: TimeSpan) -> bool:
    return span.precision.rank < Precision.YEAR.rank


def gap(first: TimeSpan, second: TimeSpan) -> int:
    """Seconds from the end of the earlier to the start of the later."""
    low, high = sorted((first, second), key=start_of)
    if low.latest_end is None or high.earliest_start is None:
        return 0
    return high.earliest_start - low.latest_end


def start_of(span: TimeSpan | None) -> int:
    """The earliest second of a span; of an unknown one, one before all others."""
    return span.earliest_start if span is not None and span.earliest_start is not None else -(10**18)
