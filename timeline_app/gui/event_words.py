"""An event's date in words, as panel and table print it."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale

from timeline_app.model.event import Event
from timeline_app.model.instant import DAY, civil
from timeline_app.model.timespan import Precision, TimeSpan
from timeline_app.model.wording import span_in_words

_FIRST_YEAR, _LAST_YEAR = 1583, 9999  # between which the locale's calendar is the one that we count by


def when_in_words(event: Event) -> str:
    """The date, or what it waits for."""
    if event.waits_for_publication:
        until = f"; {span_in_words(event.span)}" if event.span is not None else ""
        return f"Waits for the date of publication{until}"
    return span_in_words(event.span) if event.span is not None else "No date in the text"


def short_when(event: Event, locale: QLocale) -> str:
    """The same for a cell: the date first, an exact day as the locale writes it."""
    if event.span is None:
        return "waits for a publication date" if event.waits_for_publication else "no date in the text"
    words = day_in_locale(event.span, locale) or span_in_words(event.span)
    return f"{words} (until the article is dated)" if event.waits_for_publication else words


def day_in_locale(span: TimeSpan, locale: QLocale) -> str:
    """An exact day with short names in the locale's own order ("Sat, 9 Sep 2023"); "" for anything else."""
    start, end = span.earliest_start, span.latest_end
    exact = span.precision is Precision.DAY and span.is_within and not span.approximate and not span.one_of
    if not exact or start is None or end is None or start % DAY or end - start != DAY:
        return ""
    at = civil(start)
    if not _FIRST_YEAR <= at.year <= _LAST_YEAR:
        return ""
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "ddd").replace("MMMM", "MMM")
    return locale.toString(QDate(at.year, at.month, at.day), pattern)
