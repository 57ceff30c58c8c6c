"""A full date (day, month, year) in a line, an address or a name -> TimeSpan of that day."""

from __future__ import annotations

import re

from timeline_app.model.timespan import TimeSpan, day_span

# One row a month: English, German, French, Spanish, Italian, Portuguese, Dutch, Russian.
_MONTH_NAMES = (
    "january jan januar jänner janvier enero gennaio janeiro januari января",
    "february feb februar février febrero febbraio fevereiro februari февраля",
    "march mar märz mars marzo março maart марта",
    "april apr avril abril aprile апреля",
    "may mai mayo maggio maio mei мая",
    "june jun juni juin junio giugno junho июня",
    "july jul juli juillet julio luglio julho июля",
    "august aug août agosto augustus августа",
    "september sept sep septembre septiembre settembre setembro сентября",
    "october oct oktober octobre octubre ottobre outubro октября",
    "november nov novembre noviembre novembro ноября",
    "december dec dezember décembre diciembre dicembre dezembro декабря",
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY, _YEAR = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er)?", r"(?P<year>(?:1[5-9]|20)\d\d)\b"
_PATTERNS = (
    re.compile(rf"\b{_MONTH} {{0,2}}{_DAY}\b,? {{0,2}}{_YEAR}", re.I),
    re.compile(rf"\b{_DAY}\b(?: of| de)?[ .-]{{1,2}}{_MONTH}(?: de)?[ ,-]{{1,3}}{_YEAR}", re.I),
    re.compile(r"(?<!\d)(?P<year>(?:1[5-9]|20)\d\d)[-/.](?P<month>[01]?\d)[-/.](?P<day>[0-3]?\d)(?!\d)"),
    re.compile(r"(?<![\d.])(?P<day>[0-3]?\d)\. ?(?P<month>[01]?\d)\. ?(?P<year>(?:1[5-9]|20)\d\d)(?!\d)"),
    re.compile(r"(?P<year>(?:1[5-9]|20)\d\d) ?[年년] ?(?P<month>[01]?\d) ?[月월] ?(?P<day>[0-3]?\d) ?[日일]"),
)
_IN_NAME = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-_. ]?(?P<month>[01]\d)[-_. ]?(?P<day>[0-3]\d)(?!\d)")
_SHORT_MONTH = "|".join(name for name in _MONTHS if len(name) == 3 and name.isascii())
_IN_ADDRESS = re.compile(
    rf"/(?P<year>(?:19|20)\d\d)[/-](?P<month>[01]?\d|{_SHORT_MONTH})[/-](?P<day>[0-3]?\d)(?!\d)", re.I
)
_COMPACT = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?:\d\d){0,3}(?!\d)")
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/((?:19|20)\d\d)(?![\d/])")
_HALF_DAY = re.compile(r"\d ?[ap]\.?m\b", re.I)
_TELLS = re.compile(  # words of a line that says when an article came out
    r"publi|posted|written|updated|veröffentlicht|geschrieben|erstellt|geplaatst|pubbl|inserito|opublik|опублик", re.I
)
_TIME_BEFORE_YEAR = re.compile(r"(\d{1,2}) \d\d:\d\d(?::\d\d)?(?: [A-Z]{2,5})? (?=(?:19|20)\d\d\b)")
_PARTED = re.compile(r"[|•·:/–—-]\s|\s[|•·:/–—-]")
_LETTERS = re.compile(r"[^\W\d_]+")
_LONGEST = 120


def find(words: str, language: str = "") -> tuple[TimeSpan, int, int] | None:
    """The first full date in `words`: its day and where it stands, or None.

    Of numbers with slashes between (3/4/2021) the first is the day, but in English either may be: there it is read
    only where it can be but one, or where the time of day is an American one.
    """
    best = _slashed(words, language)
    for pattern in _PATTERNS:
        for match in pattern.finditer(words):
            span = _day(match)
            if span and (best is None or match.start() < best[1]):
                best = (span, match.start(), match.end())
    return best


def _slashed(words: str, language: str) -> tuple[TimeSpan, int, int] | None:
    for match in _SLASHED.finditer(words):
        first, second, year = (int(number) for number in match.groups())
        american = first <= 12 < second or (first <= 12 and _HALF_DAY.search(words) is not None)
        if not american and language in ("", "en") and first <= 12 and first != second:
            continue
        month, day = (first, second) if american else (second, first)
        try:
            return day_span(year, month, day), match.start(), match.end()
        except ValueError:
            continue
    return None


def date_line(words: str, language: str = "") -> TimeSpan | None:
    """The day, where `words` is a line that says little more than a date ("Published: 9 September 2023, 10:15 GMT")."""
    found = find(words, language)
    if not found:
        return None
    before, behind = _LETTERS.findall(words[: found[1]]), _LETTERS.findall(words[found[2] :])
    if len(before) + len(behind) > (14 if is_told(words) else 8) or (
        len(before) > 6 and not is_told(words) and not _PARTED.search(words[: found[1]])
    ):
        return None
    if len(before) + len(behind) > 1 and words.rstrip().endswith((".", "!", "?", ":", ";")):
        return None
    return found[0]


def is_told(words: str) -> bool:
    """Whether the words say that something was published or written."""
    return _TELLS.search(words) is not None


def stamp(words: str) -> TimeSpan | None:
    """The day of a machine's or a person's date, as the page writes it: the time zone is left as it is."""
    words = words.strip()[:_LONGEST]
    match = _COMPACT.match(words)
    if match and (span := _day(match)):
        return span
    found = find(_TIME_BEFORE_YEAR.sub(r"\1 ", words))  # "Sat Sep 9 10:15:00 UTC 2023", as C's asctime has it
    return found[0] if found else None


def in_address(address: str) -> TimeSpan | None:
    """The day in the path of an address such as https://example.org/2023/09/09/title."""
    match = _IN_ADDRESS.search(address)
    return _day(match) if match else None


def in_name(stem: str) -> TimeSpan | None:
    """The day in a file's name such as 2023-09-09-karabakh."""
    match = _IN_NAME.search(stem)
    return _day(match) if match else None


def _day(match: re.Match[str]) -> TimeSpan | None:
    month = match["month"].lower().rstrip(".")
    number = int(month) if month.isdigit() else _MONTHS[month]
    try:
        return day_span(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None
