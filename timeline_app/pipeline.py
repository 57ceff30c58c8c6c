"""From a file to its article, and from articles to a timeline: the one place where the stages meet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.dating import find_time_expressions, resolve_all
from timeline_app.errors import Problem, ReadError, Reason
from timeline_app.events import assemble, find_mentions, float_waiting, is_book, load_parser
from timeline_app.evidence import infer_publication
from timeline_app.model.document import Document, PublicationDate
from timeline_app.model.event import Resolution, TimeExpression
from timeline_app.model.instant import days_from_civil
from timeline_app.model.regrouping import Regrouping
from timeline_app.model.timeline import Article, Timeline
from timeline_app.reading import find_files, read_file

if TYPE_CHECKING:
    from timeline_app.events import Parser

__all__ = ["analyse", "build_timeline", "find_files", "import_all", "import_article", "import_file", "resolutions"]


@cache
def _parser() -> Parser:
    """One parser a process: it takes a second to load and never changes."""
    return load_parser()


def warm_up() -> None:
    """Load what analysing needs, so that the first article does not wait for it."""
    _parser()


def is_understood(document: Document) -> bool:
    """Whether the events of a document can be found: in English ones; in others only the dates of a known shape."""
    return document.language in ("", "en")


def analyse(document: Document) -> Article:
    """Find the time expressions and the mentions of a document, and when it was written where it does not say."""
    expressions = find_time_expressions(document.text)
    if not is_understood(document):
        return Article(document, expressions)
    if document.published.span is None:
        document = replace(document, published=infer_publication(document, expressions, _saved_day(document.path)))
    return Article(document, expressions, find_mentions(document, expressions, _parser()))


def _saved_day(path: str) -> int | None:
    """The local day (since 1970) on which a file was last changed; None where there is no file."""
    try:
        changed = date.fromtimestamp(Path(path).stat().st_mtime)
        return days_from_civil(changed.year, changed.month, changed.day)
    except (OSError, ValueError, OverflowError):
        return None


def import_article(path: Path) -> tuple[Article, ...]:
    """Read a file and find what it speaks of; a file may hold several articles. Raises ReadError."""
    return import_file(path)[0]


def import_file(path: Path, encoding: str = "") -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """As `import_article`, with the problems of those parts of the file that cannot be read.

    `encoding` is that of a text whose own was guessed wrong, "" to find it out.
    """
    reading = read_file(path, encoding)
    long = (Problem(d.path, Reason.PARTLY_SEARCHED) for d in reading.documents if is_understood(d) and is_book(d))
    return tuple(analyse(document) for document in reading.documents), (*reading.problems, *long)


def import_all(paths: Iterable[Path]) -> tuple[list[Article], list[Problem]]:
    """Import files and folders one after the other; the problems of some don't stop the others."""
    files, problems = find_files(paths)
    articles: dict[str, Article] = {}
    for file in files:
        try:
            found, lost = import_file(file)
            problems.extend(lost)
            for article in found:
                articles.setdefault(article.document.id, article)
        except ReadError as error:
            problems.append(error.problem)
    return list(articles.values()), problems


def build_timeline(
    articles: Sequence[Article],
    published: Mapping[str, PublicationDate],
    problems: Sequence[Problem] = (),
    steps: Sequence[Regrouping] = (),
) -> Timeline:
    """Date and merge what the articles speak of. Pure.

    The reader's words have precedence: `published` (by document id) and `steps`, what is put together or taken apart.
    """
    documents = tuple(
        replace(article.document, published=published.get(article.document.id, article.document.published))
        for article in articles
    )
    events = float_waiting(assemble(articles, published, steps), articles, published)
    return Timeline(documents, events, tuple(problems))


def resolutions(article: Article, published: PublicationDate) -> list[tuple[TimeExpression, Resolution]]:
    """Each time expression of an article with what it means under a publication date, in text order."""
    return list(zip(article.expressions, resolve_all(article.expressions, published.reference), strict=True))
