from collections.abc import Callable

import pytest

from timeline_app.dating import find_time_expressions
from timeline_app.events import Parser, assemble, find_mentions, load_parser
from timeline_app.model.document import DateSource, Document, PublicationDate, TextRange
from timeline_app.model.event import Event
from timeline_app.model.timeline import Article
from timeline_app.model.timespan import day_span

SATURDAY = (2023, 9, 9)
Analyse = Callable[..., Article]


@pytest.fixture(scope="session")
def parser() -> Parser:
    return load_parser()


def published_on(day: tuple[int, int, int] | None) -> PublicationDate:
    return PublicationDate(day_span(*day), DateSource.USER) if day else PublicationDate()


def a_document(
    body: str, title: str = "", published: tuple[int, int, int] | None = SATURDAY, name: str = "d"
) -> Document:
    text = f"{title}\n\n{body}" if title else body
    ranges, at = [], len(text) - len(body)
    for paragraph in body.split("\n\n"):
        ranges.append(TextRange(at, at + len(paragraph)))
        at += len(paragraph) + 2
    return Document(
        id=name,
        path=f"{name}.txt",
        title=title,
        text=text,
        published=published_on(published),
        title_range=TextRange(0, len(title)) if title else None,
        body=tuple(ranges),
    )


@pytest.fixture
def analyse(parser: Parser) -> Analyse:
    """Makes an article out of a text (paragraphs apart by an empty line), a title and a day of publication."""

    def make(body: str, title: str = "", published: tuple[int, int, int] | None = SATURDAY, name: str = "d") -> Article:
        document = a_document(body, title, published, name)
        expressions = find_time_expressions(document.text)
        return Article(document, expressions, find_mentions(document, expressions, parser))

    return make


@pytest.fixture
def events_of(analyse: Analyse) -> Callable[..., tuple[Event, ...]]:
    """The events of one text."""
    return lambda *args, **kwargs: assemble([analyse(*args, **kwargs)], {})


def with_trigger(events: tuple[Event, ...], article_text: str, word: str) -> Event:
    """The event of which a trigger is that word."""
    for event in events:
        for dated in event.mentions:
            if dated.mention.trigger.of(article_text) == word:
                return event
    raise AssertionError(f"no event on {word!r}: {[event.title for event in events]}")
