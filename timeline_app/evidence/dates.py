"""Dates that the text itself fixes: past ones bound from below, planned ones from above, weekdays choose years."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline_app.evidence.clue import BEGINNING, END, Clue, Trust, interval, union
from timeline_app.evidence.scene import Dated, Scene
from timeline_app.model.document import TextRange
from timeline_app.model.instant import days_from_civil, days_in_month
from timeline_app.model.timespan import Precision

_AHEAD = re.compile(
    r"\b(?:will|'ll|won't|shall|would|could|may|might|should|can|must|next|due(?! to)|scheduled|slated|expect\w*|"
    r"plan(?:s|ned)?|planning|propos\w+|forecasts?|predict\w*|project(?:s|ed|ions?)|estimat\w*|target\w*|aim\w*|"
    r"hop(?:es?|ing)|matur\w+|expir\w+|payable|effective|until|by|upcoming|goal|deadline|outlook|if|unless|"
    r"intend\w*|want\w*|deliver(?:y|ies)|futures|redeemable|callable|puttable|convertible|to be|to-be|delayed|"
    r"postponed|campaign|candidates?|bid|contract|kick\w* off|starting|beginning)\b",
    re.I,
)
_FUTURE_PAST = re.compile(r"\b(?:would|could|might|was to|were to|had|campaign|candidates?|bid|if)\b", re.I)
_FIRM_PLAN = re.compile(r"\b(?:will|'ll|won't|due(?! to)|maturing|matures?|expires?|expiring|scheduled|slated)\b", re.I)
_PLAN_OF_IT = re.compile(r"\b(?:due|expected|scheduled|planned|slated) (?:(?:in|on|for|by|before) )?(?:the )?$", re.I)
_SINCE = re.compile(r"\bsince (?:[\w ,.]+)$", re.I)
_FAR = 20  # characters between the words of the future and a past verb that is not theirs
_BE_DONE = re.compile(r"\b(?:be|been|have|has|had|being) \w+")  # "will be opened" is not past
_VERB = re.compile(
    r"\b(?:(?P<past>was|were|had|did|began|became|came|went|took|made|won|lost|fell|rose|grew|held|led|met|left|"
    r"ran|sold|bought|paid|found|got|gave|saw|sent|built|brought|kept|stood|spent|shot|wrote|broke|died|struck|"
    r"hit|drove|fought|[a-z]{2,}ed|since)|(?P<present>is|are|has|have|does|do|says|said|told|includes?|remains?|"
    r"means?))\b",
    re.I,
)
_TIED = re.compile(
    r"\b(?:in|since|on|during|from|late|early|around)[ -]+(?:the )?(?:(?:late|early|mid)[ -])?(?:(?:end|fall|"
    r"summer|spring|winter) of )?$",
    re.I,
)
_YEAR = re.compile(r"(?:the )?(?:(?:early|mid|late|fiscal)[ -])?\d{4}", re.I)
_BEGAN = re.compile(  # what tells how old a thing is, not what is new
    r"\b(?:founded|established|born|created|invented|designed|incorporated|chartered|dates?|dating|began (?:operat\w+|"
    r"production)|entered (?:production|service)|started (?:out|as)|since)\b",
    re.I,
)
_CLAUSE = re.compile(r"[;:]|, (?:and|but|which|who|while|when|where|though|although)\b| -+ |--|[()]")
_REACH = 120
# How many years old the newest date of news is at most, nearly always; see `years`.
_ACCOUNTS = re.compile(
    r"\b(?:fiscal|period|earned|net (?:income|loss)|earnings|profits?)\b", re.I
)  # figures are compared with those of the year before
_COMPARED = re.compile(r"\bthe \d{4} (?:(?:first|second|third|fourth)[ -])?(?:quarter|half|period|season|month)", re.I)
_ACCOUNTS_YEARS = 3
_MONTH_NAMED = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d[-/]\d")
YEAR_ONLY_YEARS = 4
_DAY_OR_MONTH_YEARS = 3
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
_WEEKDAY_DATE = re.compile(
    r"\b(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? (?:the )?(?:"
    rf"(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month2>{_MONTH}))"
    r"(?:st|nd|rd|th)?\b(?!,? ?(?:of )?\d{4})"
)
_HALF_YEAR = 200  # a day without its year is the nearest one
_YEARS = (1900, 2100)  # of the Gregorian weekdays that are tried


def dated_clues(scene: Scene) -> Iterator[Clue]:
    """A clue for each fixed date."""
    for dated in scene.dated:
        clue = _dated_clue(scene, dated)
        if clue is not None:
            yield clue


def lies_ahead(scene: Scene, dated: Dated) -> bool:
    """Whether a date stands among words of the future: "expects to open in 1990", "payable Jan. 2, 1990".

    Not among those that tell of a future that has been: "said that it would open in 1990".
    """
    before, after = _around(scene, dated)
    left = _CLAUSE.split(before)[-1]
    whole = left + (_CLAUSE.split(after)[0] if not _VERB.search(left) else "")
    return _AHEAD.search(whole) is not None and _FUTURE_PAST.search(whole) is None


def _around(scene: Scene, dated: Dated) -> tuple[str, str]:
    """What stands before and after a date in its sentence."""
    text = scene.prose.text
    sentence = scene.prose.sentence(dated.range.start)
    before = text[max(sentence.start, dated.range.start - _REACH) : dated.range.start].replace("\n", " ")
    return before, text[dated.range.end : min(sentence.end, dated.range.end + _REACH)].replace("\n", " ")


def _dated_clue(scene: Scene, dated: Dated) -> Clue | None:
    text = scene.prose.text
    sentence = scene.prose.sentence(dated.range.start)
    before, after = _around(scene, dated)
    left = _CLAUSE.split(before)[-1]
    if dated.end_day is None:  # "since 1998", but not "after Jan. 1, 1990"
        return _past(dated, None, "") if _SINCE.search(before + dated.text) else None
    coarse = dated.span.precision.rank < Precision.YEAR.rank or _YEAR.fullmatch(dated.text)
    if coarse and not _tied(before):
        return None  # a year as a name: "the 1990 budget"
    whole = left + (_CLAUSE.split(after)[0] if not _VERB.search(left) else "")
    if _AHEAD.search(whole) and not _past_again(left):
        return _planned(scene, dated, left, whole)
    if _is_past(left, whole):
        background = dated.span.precision.rank < Precision.YEAR.rank or _BEGAN.search(left)
        fresh = None if background else dated.first_day
        return _past(dated, fresh, sentence.of(text))
    return None


def _past(dated: Dated, fresh: int | None, sentence: str) -> Clue:
    window = (interval(dated.first_day, None),)
    return Clue(f"“{dated.text}” is past", dated.range, window, Trust.NONE, fresh, _fresh_years(dated.text, sentence))


def is_dated_to_month(said: str) -> bool:
    """Whether the words of a date name a month or a day."""
    return _MONTH_NAMED.search(said) is not None


def _fresh_years(said: str, sentence: str) -> int:
    if _MONTH_NAMED.search(said):
        return _DAY_OR_MONTH_YEARS
    compared = _ACCOUNTS.search(sentence) or _COMPARED.search(said)
    return _ACCOUNTS_YEARS if compared else YEAR_ONLY_YEARS


def _tied(before: str) -> bool:
    """Whether a preposition makes a year a time, not a name."""
    return bool(_TIED.search(before) or _FIRM_PLAN.search(before[-12:]))


def _is_past(left: str, whole: str) -> bool:
    """Whether the nearest verb before the date is past, or, without one, the first after it."""
    verbs = list(_VERB.finditer(left))
    nearest = verbs[-1] if verbs else _VERB.search(whole)
    return nearest is not None and nearest["past"] is not None


def _past_again(left: str) -> bool:
    """Whether a past verb stands nearer than the words of the future: "will be told what it sold in 1988"."""
    ahead = max((match.end() for match in _AHEAD.finditer(left)), default=-1)
    past = [verb for verb in _VERB.finditer(_BE_DONE.sub(_blanked, left)) if verb["past"]]
    return ahead >= 0 and bool(past) and past[-1].start() > ahead + _FAR


def _blanked(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _planned(scene: Scene, dated: Dated, left: str, whole: str) -> Clue | None:
    """Before the end of what the text says will be; plans told in the past tense bound nothing."""
    firm = _FIRM_PLAN.search(whole) or _PLAN_OF_IT.search(left)
    if not firm or scene.historical or scene.quoted(dated.range.start):
        return None
    if not _PLAN_OF_IT.search(left) and any(verb["past"] for verb in _VERB.finditer(_BE_DONE.sub(_blanked, whole))):
        return None
    return Clue(f"“{dated.text}” lies ahead", dated.range, (interval(None, dated.end_day),), Trust.FIRM)


def weekday_clues(scene: Scene) -> Iterator[Clue]:
    """Of “Saturday, September 9”: the years in which that day was one, each with half a year around it."""
    for match in _WEEKDAY_DATE.finditer(scene.prose.text):
        month = _MONTHS.index((match["month"] or match["month2"])[:3]) + 1
        day = int(match["day"] or match["day2"])
        wanted = _DAYS.index(match["weekday"][:3])
        if scene.historical or scene.quoted(match.start()):
            continue
        parts, years = [], []
        for year in range(*_YEARS):
            if day <= days_in_month(year, month):
                at = days_from_civil(year, month, day)
                if (at + 3) % 7 == wanted:
                    parts.append((at - _HALF_YEAR, at + _HALF_YEAR))
                    years.append(year)
        if parts:
            near = [str(year) for year in years if year > 1980][:6]
            words = f"“{match[0]}” was in {', '.join(near)} …"
            parts = [(BEGINNING, parts[0][1]), *parts[1:-1], (parts[-1][0], END)]
            yield Clue(words, TextRange(match.start(), match.end()), union(parts), Trust.WEAK)
