"""The words of the axis in the reader's language and order, from Qt."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from timeline_app.layout.tick_words import TickWords

_FIELDS = {"dddd": "{weekday}", "ddd": "{weekday}", "dd": "{day}", "d": "{day}"} | {
    "MMMM": "{month}", "MMM": "{month}", "MM": "{number}", "M": "{number}", "yyyy": "{year}", "yy": "{year}",
}  # fmt: skip
_TOKEN = re.compile(r"'([^']*)'|(dddd|ddd|dd|d|MMMM|MMM|MM|M|yyyy|yy)|([{}])")


def tick_words(locale: QLocale) -> TickWords:
    """Names of months and days, the order of a date, the clock, and where the week begins."""
    short = QLocale.FormatType.ShortFormat
    rest = {day.value for day in locale.weekdays()}
    twelve = "a" in re.sub(r"'[^']*'", "", locale.timeFormat(short)).lower()
    day = pattern(locale.dateFormat(QLocale.FormatType.LongFormat))
    year_first = day.index("{year}") < day.index("{month}" if "{month}" in day else "{number}")
    return TickWords(
        months=tuple(locale.standaloneMonthName(month) for month in range(1, 13)),
        short_months=tuple(locale.standaloneMonthName(month, short) for month in range(1, 13)),
        short_days=tuple(locale.standaloneDayName(day, short) for day in range(1, 8)),
        day=day,
        month="{year} {month}" if year_first else "{month} {year}",
        halves=(locale.amText(), locale.pmText()) if twelve else (),
        first_day=locale.firstDayOfWeek().value - 1,
        weekend=tuple(day - 1 for day in range(1, 8) if day not in rest),
    )


def pattern(qt: str) -> str:
    """Qt's date format as a pattern of TickWords: "dddd, MMMM d, yyyy" is "{weekday}, {month} {day}, {year}"."""

    def field(found: re.Match[str]) -> str:
        quoted, token, brace = found.groups()
        if brace:
            return brace * 2
        return _FIELDS[token] if token else quoted.replace("{", "{{").replace("}", "}}")

    return _TOKEN.sub(field, qt)
