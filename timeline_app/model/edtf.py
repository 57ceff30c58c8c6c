"""TimeSpan <-> EDTF (Extended Date/Time Format, ISO 8601-2:2019, levels 0 to 2).

Written: dates, decades and centuries (`199X`, `19XX`), seasons, quarters and halves, years beyond four
digits (`Y-17000`), `~`, intervals with open ends (`..`), sets (`[a..b]`, `[a,b]`) and date-times.
EDTF has no interval of times: a part of a day is written as its day, a night as `day/day`; the hours stay
in the TimeSpan's bounds. It has no week either: Monday to Sunday is written `day/day`. Everything of a day or
coarser comes back as it was, years beyond four digits as whole years.
"""

from __future__ import annotations

import re
from dataclasses import replace

from timeline_app.errors import EdtfError
from timeline_app.model.instant import DAY, Civil, civil, iso, weekday
from timeline_app.model.timespan import (
    SUB_YEAR,
    Precision,
    TimeSpan,
    day_span,
    moment,
    month_span,
    one_of,
    since,
    stretch,
    sub_year_span,
    until,
    within,
    year_span,
    years_span,
)


def to_edtf(span: TimeSpan) -> str:
    """The EDTF text of a span."""
    mark = "~" if span.approximate else ""
    if span.one_of:
        return "[" + ",".join(_unit(low, high, span.precision) for low, high in span.one_of) + "]"
    start, end = span.earliest_start, span.latest_end
    if not span.is_within:
        first = _first(start, span.latest_start, span.precision) + mark if start is not None else ".."
        last = _last(span.earliest_end, end, span.precision) + mark if end is not None else ".."
        return first if first == last else f"{first}/{last}"
    if start is None or end is None:
        first = _first(start, None, span.precision) if start is not None else ""
        return f"[{first}..{_last(None, end, span.precision) if end is not None else ''}]"
    if _exact(start, end, span.precision):
        return _unit(start, end, span.precision) + mark
    first, last = _first(start, None, span.precision), _last(None, end, span.precision)
    if span.precision.within_day:
        return first + mark if first == last else f"{first}{mark}/{last}{mark}"
    if span.approximate or _is_week(start, end):
        return f"{first}{mark}/{last}{mark}"
    return f"[{first}..{last}]"


def from_edtf(text: str) -> TimeSpan:
    """The span of an EDTF text. Raises EdtfError with one sentence where it is none of those we write."""
    text = text.strip()
    try:
        if text.startswith("[") and text.endswith("]"):
            return _set(text[1:-1])
        if "/" in text:
            return _interval(text)
        return _parse_unit(text)
    except (ValueError, KeyError, IndexError) as error:
        raise EdtfError(f"“{text}” is not a date in EDTF (such as 2023-09-09, 199X or 1990~/1993~)") from error


def _interval(text: str) -> TimeSpan:
    first, last = text.split("/")
    if first in ("..", "") and last in ("..", ""):
        raise ValueError("nothing is known")
    if last in ("..", ""):
        return since(_parse_unit(first))
    if first in ("..", ""):
        return until(_parse_unit(last))
    low, high = _parse_unit(first), _parse_unit(last)
    start, end = low.earliest_start, high.latest_end
    if start is not None and end is not None and low.precision is Precision.DAY and _is_week(start, end):
        return within(start, end, Precision.DAY, low.approximate)
    return stretch(low, high)


def _set(inner: str) -> TimeSpan:
    if ".." not in inner:
        return one_of(tuple(_parse_unit(part.strip()) for part in inner.split(",")))
    first_text, last_text = inner.split("..")
    first = _parse_unit(first_text) if first_text else None
    last = _parse_unit(last_text) if last_text else None
    known = first or last
    if known is None:
        raise ValueError("nothing is known")
    approximate = bool(first and first.approximate) or bool(last and last.approximate)
    low = first.earliest_start if first else None
    high = last.latest_end if last else None
    return within(low, high, known.precision, approximate)


_UNIT = re.compile(
    r"""(?P<long>Y-?\d{5,9}) | (?P<year>-?\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)
        (?:T(?P<hour>\d\d):(?P<minute>\d\d):(?P<second>\d\d))?)?)?
        | (?P<decade>-?\d{3})X | (?P<century>-?\d\d)XX | (?P<millennium>-?\d)XXX""",
    re.VERBOSE,
)


def _parse_unit(text: str) -> TimeSpan:
    if text[-1:] in ("~", "?", "%"):
        span = _parse_unit(text[:-1])
        return replace(span, approximate=True)
    match = _UNIT.fullmatch(text)
    if not match:
        raise ValueError(text)
    found = match.groupdict()
    for name, precision, size in (
        ("decade", Precision.DECADE, 10),
        ("century", Precision.CENTURY, 100),
        ("millennium", Precision.MILLENNIUM, 1000),
    ):
        if found[name]:
            return years_span(_first_year(found[name], size), precision)
    if found["long"]:
        return year_span(int(found["long"][1:]))
    year, month = int(found["year"]), int(found["month"] or 0)
    if not found["month"]:
        return year_span(year)
    if month in SUB_YEAR and not found["day"]:
        return sub_year_span(year, month)
    if not 1 <= month <= 12:
        raise ValueError(text)
    if not found["day"]:
        return month_span(year, month)
    day = day_span(year, month, int(found["day"]))
    if not found["hour"]:
        return day
    hour, minute, second = (int(found[part]) for part in ("hour", "minute", "second"))
    if hour > 23 or minute > 59 or second > 59:
        raise ValueError(text)
    return moment(Civil(year, month, int(found["day"]), hour, minute, second))


def _first_year(digits: str, size: int) -> int:
    """The first year of a decade or century: "199" with 10 is 1990, "-04" with 100 is -499."""
    count = abs(int(digits))
    return -count * size - size + 1 if digits.startswith("-") else count * size


def _year_text(year: int) -> str:
    if abs(year) > 9999:
        return f"Y{year}"
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def _unit_span(at: int, precision: Precision) -> TimeSpan:
    """The unit of `precision` that holds the instant."""
    day = civil(at)
    if precision in (Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM):
        size = {Precision.DECADE: 10, Precision.CENTURY: 100, Precision.MILLENNIUM: 1000}[precision]
        count = abs(day.year) // size  # "-04XX" holds the years -499 to -400: the digits are cut, not rounded
        return years_span(-count * size - size + 1 if day.year < 0 else count * size, precision)
    if precision is Precision.YEAR:
        return year_span(day.year)
    if precision in (Precision.SEASON, Precision.QUARTER, Precision.HALF):
        for code, (_, _, kind) in SUB_YEAR.items():
            for year in (day.year, day.year - 1):
                span = sub_year_span(year, code)
                if kind is precision and (span.earliest_start or 0) <= at < (span.latest_end or 0):
                    return span
    if precision is Precision.MONTH:
        return month_span(day.year, day.month)
    if precision is Precision.SECOND:
        return within(at, at + 1, Precision.SECOND)
    if precision is Precision.MINUTE:
        start = at // 60 * 60
        return within(start, start + 60, Precision.MINUTE)
    return within(at // DAY * DAY, at // DAY * DAY + DAY, Precision.DAY)


def _exact(start: int, end: int, precision: Precision) -> bool:
    unit = _unit_span(start, precision)
    return (unit.earliest_start, unit.latest_end) == (start, end)


_COARSE_TO_FINE = tuple(p for p in Precision if p not in (Precision.PART, Precision.HOUR, Precision.MINUTE))


def _unit(start: int, end: int, precision: Precision) -> str:
    """The text of the unit [start, end), or of the unit of `precision` at `start`."""
    if not _exact(start, end, precision):
        precision = next((p for p in _COARSE_TO_FINE if _exact(start, end, p)), precision)
    day = civil(start)
    year = _year_text(day.year)
    if precision in (Precision.MILLENNIUM, Precision.CENTURY, Precision.DECADE):
        size, marks = {
            Precision.MILLENNIUM: (1000, "XXX"),
            Precision.CENTURY: (100, "XX"),
            Precision.DECADE: (10, "X"),
        }[precision]
        return f"{'-' if day.year < 0 else ''}{abs(day.year) // size:0{4 - len(marks)}d}{marks}"
    if precision is Precision.YEAR or abs(day.year) > 9999:  # EDTF has no months of such years
        return year
    if precision in (Precision.SEASON, Precision.QUARTER, Precision.HALF):
        unit = _unit_span(start, precision)
        first = civil(unit.earliest_start or 0)
        code = next(c for c, (m, _, p) in SUB_YEAR.items() if p is precision and m == first.month)
        return f"{_year_text(first.year)}-{code}"
    if precision is Precision.MONTH:
        return f"{year}-{day.month:02d}"
    date = f"{year}-{day.month:02d}-{day.day:02d}"
    if precision in (Precision.MINUTE, Precision.SECOND):
        return f"{date}T{day.hour:02d}:{day.minute:02d}:{day.second:02d}"
    return date


def _first(start: int, end: int | None, precision: Precision) -> str:
    """The unit that begins at `start`: the one up to `end` where that is known."""
    if end is not None:
        return _unit(start, end, precision)
    return _unit_at(start, precision)


def _last(start: int | None, end: int, precision: Precision) -> str:
    if start is not None:
        return _unit(start, end, precision)
    return _unit_at(end - 1, precision)


def _unit_at(at: int, precision: Precision) -> str:
    unit = _unit_span(at, _coarse(precision))
    return _unit(unit.earliest_start or 0, unit.latest_end or 0, _coarse(precision))


def _coarse(precision: Precision) -> Precision:
    """Where EDTF has no unit for a part of the day: the day."""
    return Precision.DAY if precision.within_day else precision


def _is_week(start: int, end: int) -> bool:
    """Whether it is one week from Monday to Sunday: a unit of the calendar that EDTF writes as its days."""
    return end - start == 7 * DAY and start % DAY == 0 and weekday(start) == 0


def _bound(seconds: int | None) -> str | None:
    return None if seconds is None else iso(seconds)


def earliest_text(span: TimeSpan) -> str | None:
    """ISO 8601 of the earliest moment that it may have begun, or None."""
    return _bound(span.earliest_start)


def latest_text(span: TimeSpan) -> str | None:
    """ISO 8601 of the last day (with a time of day: the moment) that it may have lasted to, or None."""
    if span.latest_end is None:
        return None
    return iso(span.latest_end - DAY) if span.latest_end % DAY == 0 else iso(span.latest_end)
