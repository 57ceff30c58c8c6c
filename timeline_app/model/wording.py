"""A TimeSpan in English words, as the window prints it.

"Sat 9 Sep 2023", "Night of 8–9 September 2023", "about 1990 – 1993", "1990s", "19th century",
"some time between 8 Dec 2021 and 19 May 2024", "since 2014", "44 BC", "9 Sep 2023, 15:15".
"""

from __future__ import annotations

from timeline_app.model.document import PublicationDate, Standing
from timeline_app.model.event import Event, Status
from timeline_app.model.instant import DAY, HOUR, civil, days_in_month, weekday
from timeline_app.model.timespan import Precision, TimeSpan

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_QUARTERS = {1: "first", 4: "second", 7: "third", 10: "fourth"}
_FEW_DAYS = 2  # so many days of the week are worth telling
_FIRST_GREGORIAN_YEAR = 1583  # before it, our day of the week is not the one people lived by
_PARTS = (  # (from, to, words): hours of a day
    (0, 6, "early hours"),
    (3, 7, "dawn"),
    (5, 12, "morning"),
    (11, 14, "midday"),
    (12, 18, "afternoon"),
    (17, 24, "evening"),
    (18, 24, "evening"),
)


def span_in_words(span: TimeSpan) -> str:
    """The span in a few words; never more precise than the span is."""
    about = "about " if span.approximate else ""
    if span.one_of:
        return about + _choice(span)
    if not span.is_within:
        return _stretch(span, about)
    start, end = span.earliest_start, span.latest_end
    if start is None or end is None:
        return _open(start, end, span.precision, about)
    if span.precision is Precision.PART:
        return about + _part_of_day(start, end)
    unit = _unit(start, end, span.precision)
    if unit is not None:
        return about + unit
    if about:
        return f"about {_joined(start, end, span.precision)}"
    some = "time" if span.weekday is None else WEEKDAYS[span.weekday]
    return f"some {some} between {_edge(start, span.precision)} and {_last_edge(end, span.precision)}"


def written_in_words(published: PublicationDate) -> str:
    """When an undated article was written, as far as its words give it away, as "between ... and ..., likely ...".

    "" where they give away nothing, or contradict one another.
    """
    if published.span is None or published.is_known:
        return ""
    span = published.span
    words = span_in_words(span).removeprefix("some time ")
    likely = [one.window for one in published.evidence if one.standing is Standing.LIKELY and one.window is not None]
    if any(window.latest_end == span.latest_end or window.earliest_start == span.earliest_start for window in likely):
        words = f"probably {words}"
    days = [WEEKDAYS[day] for day in sorted(published.weekdays)]
    return words + (f", likely on a {' or '.join(days)}" if 0 < len(days) <= _FEW_DAYS else "")


def date_in_words(seconds: int, with_weekday: bool = True) -> str:
    """The day of an instant: "Sat 9 Sep 2023"; without the weekday "9 Sep 2023". None before 1583 has one."""
    at = civil(seconds)
    name = f"{WEEKDAYS[weekday(seconds)][:3]} " if with_weekday and at.year >= _FIRST_GREGORIAN_YEAR else ""
    return f"{name}{at.day} {MONTHS[at.month - 1][:3]} {year_in_words(at.year)}"


def year_in_words(year: int) -> str:
    """An astronomical year as people write it: 2020, 44 BC."""
    return str(year) if year > 0 else f"{1 - year} BC"


def _unit(start: int, end: int, precision: Precision) -> str | None:
    """Words for one whole unit of the calendar, or None where [start, end) is not one."""
    first, last = civil(start), civil(end - 1)
    if precision.within_day and end - start < DAY:
        return _clock(start, end)
    if end - start == DAY and start % DAY == 0:
        return date_in_words(start)
    if end - start == 7 * DAY and start % DAY == 0 and weekday(start) == 0:
        return f"week of {date_in_words(start, with_weekday=False)}"
    if start % DAY or end % DAY or first.day != 1 or last.day != days_in_month(last.year, last.month):
        return None
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months == 1:
        return f"{MONTHS[first.month - 1]} {year_in_words(first.year)}"
    if precision is Precision.SEASON and months == 3 and first.month in _SEASONS:
        year = year_in_words(first.year)
        if first.month == 12:
            year = f"{year}–{last.year % 100:02d}" if first.year > 0 else f"{1 - first.year}–{year_in_words(last.year)}"
        return f"{_SEASONS[first.month]} {year}"
    if precision is Precision.QUARTER and months == 3 and first.month in _QUARTERS:
        return f"{_QUARTERS[first.month]} quarter of {year_in_words(first.year)}"
    if precision is Precision.HALF and months == 6 and first.month in (1, 7):
        return f"{'first' if first.month == 1 else 'second'} half of {year_in_words(first.year)}"
    if months == 12 and first.month == 1:
        return year_in_words(first.year)
    return _many_years(first.year, months, precision) if first.month == 1 else None


def _many_years(year: int, months: int, precision: Precision) -> str | None:
    if precision is Precision.DECADE and months == 120:
        return f"{year}s" if year > 0 else f"{-year // 10 * 10}s BC"
    era = "" if year >= 0 else " BC"
    if precision is Precision.CENTURY and months == 1200:
        return f"{_ordinal(abs(year) // 100 + 1)} century{era}"
    if precision is Precision.MILLENNIUM and months == 12000:
        return f"{_ordinal(abs(year) // 1000 + 1)} millennium{era}"
    return None


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _clock(start: int, end: int) -> str:
    at = civil(start)
    day = date_in_words(start, with_weekday=False)
    if end - start == 1:
        return f"{day}, {at.hour:02d}:{at.minute:02d}:{at.second:02d}"
    if end - start <= 60:
        return f"{day}, {at.hour:02d}:{at.minute:02d}"
    last = civil(end)
    return f"{day}, {at.hour:02d}:{at.minute:02d}–{last.hour:02d}:{last.minute:02d}"


def _part_of_day(start: int, end: int) -> str:
    midnight = start // DAY * DAY
    if start == midnight and end == midnight + DAY:
        return date_in_words(start)
    if start < midnight + DAY < end or end - start > DAY or start - midnight >= 20 * HOUR:
        return _night(start, end)
    hours = ((start - midnight) // HOUR, -((midnight - end) // HOUR))
    for low, high, words in _PARTS:
        if low <= hours[0] and hours[1] <= high:
            return f"{date_in_words(start)}, {words}"
    return _clock(start, end)


def _night(start: int, end: int) -> str:
    first, last = civil(start), civil(max(end - 1, start + 12 * HOUR if end - start < DAY // 3 else end - 1))
    month = f"{MONTHS[last.month - 1]} {year_in_words(last.year)}"
    if first.month == last.month:
        return f"Night of {first.day}–{last.day} {month}"
    return f"Night of {first.day} {MONTHS[first.month - 1]} – {last.day} {month}"


def _choice(span: TimeSpan) -> str:
    words = [_unit(low, high, span.precision) or _joined(low, high, span.precision) for low, high in span.one_of]
    if len(words) <= 3:
        return " or ".join(words)
    first, last = span.one_of[0][0], span.one_of[-1][1]
    days = {weekday(low) for low, high in span.one_of if high - low == DAY}
    what = f"a {WEEKDAYS[days.pop()]}" if len(days) == 1 and span.precision is Precision.DAY else "some time"
    return f"{what} between {_edge(first, span.precision)} and {_last_edge(last, span.precision)}"


def _open(start: int | None, end: int | None, precision: Precision, about: str) -> str:
    if start is not None:
        return f"{about}{_edge(start, precision)} or later"
    return f"before {about}{_edge(end, precision)}" if end is not None else "at an unknown time"


def _stretch(span: TimeSpan, about: str) -> str:
    low, high = span.earliest_start, span.latest_end
    if low is not None and high is None:
        return f"since {about}{_end_words(low, span.latest_start, span.precision)}"
    if low is None and high is not None:
        return f"until {about}{_end_words(span.earliest_end, high, span.precision)}"
    if low is None or high is None:
        return "at an unknown time"
    first = _end_words(low, span.latest_start, span.precision)
    last = _end_words(span.earliest_end, high, span.precision)
    return about + (first if first == last else _shortened(first, last))


def _joined(start: int, end: int, precision: Precision) -> str:
    first, last = _edge(start, precision), _last_edge(end, precision)
    return first if first == last else _shortened(first, last)


def _shortened(first: str, last: str) -> str:
    """Say once what both end with: "3 May 1992" and "5 May 1992" give "3 – 5 May 1992"."""
    ours, theirs = first.split(), last.split()
    shared = 0
    while shared < min(len(ours), len(theirs)) - 1 and ours[-1 - shared] == theirs[-1 - shared]:
        shared += 1
    kept = ours[: len(ours) - shared] if not any(word.endswith(",") for word in ours) else ours
    return f"{' '.join(kept)} – {last}"


def _end_words(start: int | None, end: int | None, precision: Precision) -> str:
    """One end of a stretch, which lies in [start, end)."""
    if start is None and end is None:
        return "an unknown time"
    if start is None or end is None:
        return _edge(start, precision) if start is not None else _last_edge(end or 0, precision)
    if end <= start:
        return _edge(start, precision)
    words = _part_of_day(start, end) if precision is Precision.PART else _unit(start, end, precision)
    return words or _edge(start, precision)


def _edge(start: int, precision: Precision) -> str:
    """The moment at which something begins, in the unit of `precision` where it falls on one."""
    at = civil(start)
    if start % DAY:
        return f"{date_in_words(start, with_weekday=False)}, {at.hour:02d}:{at.minute:02d}"
    if precision.rank <= Precision.YEAR.rank and (at.month, at.day) == (1, 1):
        return year_in_words(at.year)
    if precision.rank <= Precision.MONTH.rank and at.day == 1:
        return f"{MONTHS[at.month - 1]} {year_in_words(at.year)}"
    return date_in_words(start, with_weekday=False)


def _last_edge(end: int, precision: Precision) -> str:
    """The last unit before the moment at which something has ended."""
    if end % DAY:
        return _edge(end, precision)
    at, after = civil(end - DAY), civil(end)
    if precision.rank <= Precision.YEAR.rank and (after.month, after.day) == (1, 1):
        return year_in_words(at.year)
    if precision.rank <= Precision.MONTH.rank and after.day == 1:
        return f"{MONTHS[at.month - 1]} {year_in_words(at.year)}"
    return date_in_words(end - DAY, with_weekday=False)


def status_in_words(event: Event) -> str:
    """Words as "alleged by the ministry" or "planned"; "" for what happened."""
    if event.status is Status.HAPPENED:
        return ""
    by = event.source if event.status in (Status.ALLEGED, Status.DENIED) else ""
    return f"{event.status.value} by {by}" if by else event.status.value


def years_in_words(span: TimeSpan) -> str:
    """The months that a window spans, short: "Dec 2021 – May 2024", "since Jan 2007", "until May 2024"."""
    start, end = span.earliest_start, span.latest_end
    first = _short_month(start) if start is not None else ""
    last = _short_month(end - 1) if end is not None else ""
    if first and last:
        return first if first == last else f"{first} – {last}"
    return f"since {first}" if first else f"until {last}"


def _short_month(seconds: int) -> str:
    at = civil(seconds)
    return f"{MONTHS[at.month - 1][:3]} {at.year if at.year > 0 else f'{1 - at.year} BC'}"
