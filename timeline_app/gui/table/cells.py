"""What stands in each column of the table, and by what each column is sorted."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import QLocale

from timeline_app.gui.event_words import short_when, when_in_words
from timeline_app.model.event import Event
from timeline_app.model.wording import status_in_words

_LONGEST = 400  # characters: no cell shows more


class Column(IntEnum):
    """The columns from left to right."""

    DATE = 0
    TITLE = 1
    STATUS = 2
    WHO = 3
    WHERE = 4
    ARTICLES = 5
    WEIGHT = 6


HEADINGS = ("Date", "Event", "Status", "Who", "Where", "Article", "Weight")
HEADING_TIPS = {
    Column.DATE: "When it took place, never more exactly than the text says; what has no date comes last",
    Column.STATUS: "Whether it happened, as far as the text says",
    Column.WEIGHT: "How much the articles make of it, from 0 to 100; main events have 50 or more",
}


def cell(event: Event, column: int, titles: Mapping[str, str], locale: QLocale) -> str:
    """The words of a cell on one line; `titles` are those of the documents by id."""
    match column:
        case Column.DATE:
            return short_when(event, locale)
        case Column.TITLE:
            return one_line(event.title) or "(no title)"
        case Column.STATUS:
            return status_in_words(event) or event.status.value
        case Column.WHO:
            return one_line(", ".join(event.participants))
        case Column.WHERE:
            return one_line(", ".join(event.places))
        case Column.ARTICLES:
            return "; ".join(one_line(titles.get(document, "")) for document in event.documents)
        case _:
            return str(round(event.salience * 100))


def tip(event: Event, column: int, titles: Mapping[str, str], locale: QLocale) -> str:
    """What a cell says on hover: all of it; the date with where it comes from."""
    if column == Column.DATE:
        return "\n".join(filter(None, (when_in_words(event), event.derivation)))
    if column == Column.WEIGHT:
        return HEADING_TIPS[Column.WEIGHT]
    return cell(event, column, titles, locale)


def sorting_key(event: Event, column: int, titles: Mapping[str, str], locale: QLocale) -> tuple[bool, object]:
    """What a column is sorted by, in both directions with empty cells last; the date is sorted elsewhere."""
    if column == Column.WEIGHT:
        return False, event.salience
    words = cell(event, column, titles, locale).casefold()
    return not words, words


def one_line(words: str) -> str:
    """Without line ends and runs of blanks, cut where no cell could show more."""
    return " ".join(words[:_LONGEST].split())
