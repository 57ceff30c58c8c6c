"""`timeline-app read | extract | export`: the same work without a window. Imports no Qt."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from timeline_app import __version__
from timeline_app.errors import EdtfError, Problem, ReadError, TimelineError
from timeline_app.model.document import DateSource, Document, Evidence, PublicationDate
from timeline_app.model.edtf import from_edtf
from timeline_app.model.timeline import Article, Timeline

ALL_READ, SOME_FAILED, USAGE = 0, 1, 2
COMMANDS = ("read", "extract", "export")
DrawPicture = Callable[[Timeline, Path, int], None]


def published_by_user(text: str) -> PublicationDate:
    """The publication date that a person gave, as EDTF or in English. Raises EdtfError."""
    from timeline_app.dating import parse_date

    return PublicationDate(parse_date(text) or from_edtf(text), DateSource.USER, (Evidence(DateSource.USER, text),))


def _date_argument(text: str) -> PublicationDate:
    try:
        return published_by_user(text)
    except EdtfError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def add_published(parser: argparse.ArgumentParser) -> None:
    """Add `--published DATE`."""
    parser.add_argument(
        "--published",
        type=_date_argument,
        metavar="DATE",
        help="the date of publication of all the given articles, such as 2023-09-09; "
        "goes before what they say themselves",
    )


def build_parser() -> argparse.ArgumentParser:
    """The command line of the three commands."""
    parser = argparse.ArgumentParser(
        prog="timeline-app", description="Find the events that articles speak of, without a window."
    )
    parser.add_argument("--version", action="version", version=f"timeline-app {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    read = commands.add_parser("read", help="print the articles: title, date, body, and what is not the article")
    extract = commands.add_parser("extract", help="print articles, time expressions and dated events")
    export = commands.add_parser("export", help="write the timeline to a file: a picture, JSON or CSV")
    for command in (read, extract):
        command.add_argument("--format", choices=["json"], default="json", help="json (the only one)")
    export.add_argument("--format", choices=["png", "json", "csv"], help="default: by the ending of OUTPUT")
    export.add_argument("-o", "--output", type=Path, required=True, metavar="OUTPUT", help="the file to write")
    export.add_argument("--all", action="store_true", help="draw minor events too (JSON and CSV always hold all)")
    for command in (read, extract, export):
        add_published(command)
        command.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files and folders")
    return parser


def main(arguments: Sequence[str], draw_picture: DrawPicture) -> int:
    """Run one command; return its exit status (0 all read, 1 some files failed, 2 usage).

    `draw_picture(timeline, path, left_out)` writes a picture and tells how many events are not in it; it is passed
    in because only the window's room draws.
    """
    # The tables are small: threads of numpy's own would only get into each other's way.
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    options = build_parser().parse_args(arguments)
    if options.command == "read":
        return _read(options)
    articles, timeline = _extract(options)
    if options.command == "extract":
        _print(_timeline_text(articles, timeline, "json"))
        return SOME_FAILED if timeline.problems else ALL_READ
    return _export(options, articles, timeline, draw_picture)


def _read(options: argparse.Namespace) -> int:
    from timeline_app.exporting.json_format import documents_json
    from timeline_app.reading import find_files, read_file

    files, problems = find_files(options.paths)
    documents: dict[str, Document] = {}
    for file in files:
        try:
            reading = read_file(file)
            problems.extend(reading.problems)
            for document in reading.documents:
                documents.setdefault(f"{document.path}\0{document.id}", document)
        except ReadError as error:
            problems.append(error.problem)
    dated = [_with_date(document, options.published) for document in documents.values()]
    _print(documents_json(dated, problems))
    _report(problems)
    return SOME_FAILED if problems else ALL_READ


def _with_date(document: Document, published: PublicationDate | None) -> Document:
    from dataclasses import replace

    return replace(document, published=published) if published else document


def _extract(options: argparse.Namespace) -> tuple[list[Article], Timeline]:
    from timeline_app.pipeline import build_timeline, import_all, is_understood

    articles, problems = import_all(options.paths)
    published = {a.document.id: options.published for a in articles} if options.published else {}
    _report(problems)
    for document in (article.document for article in articles if not is_understood(article.document)):
        print(f"timeline-app: {document.path}: it is not in English, so its events are not found", file=sys.stderr)
    return articles, build_timeline(articles, published, problems)


def _timeline_text(articles: Sequence[Article], timeline: Timeline, kind: str) -> str:
    if kind == "csv":
        from timeline_app.exporting.csv_format import timeline_csv

        return timeline_csv(timeline)
    from timeline_app.exporting.json_format import timeline_json
    from timeline_app.pipeline import resolutions

    published = {document.id: document.published for document in timeline.documents}
    return timeline_json(timeline, {a.document.id: resolutions(a, published[a.document.id]) for a in articles})


def _export(
    options: argparse.Namespace, articles: Sequence[Article], timeline: Timeline, draw_picture: DrawPicture
) -> int:
    output: Path = options.output
    kind = options.format or output.suffix.lower().lstrip(".")
    if kind not in ("png", "json", "csv"):
        print(f"timeline-app: name a --format, “{output}” does not tell one", file=sys.stderr)
        return USAGE
    if not timeline.documents:
        print("timeline-app: nothing was read, nothing is written", file=sys.stderr)
        return SOME_FAILED
    try:
        if kind == "png":
            shown = timeline if options.all else timeline.main_only()
            draw_picture(shown, output, len(timeline.events) - len(shown.events))
        else:
            output.write_text(_timeline_text(articles, timeline, kind), encoding="utf-8", newline="")
    except (OSError, TimelineError) as error:
        print(f"timeline-app: cannot write {output}: {error}", file=sys.stderr)
        return SOME_FAILED
    print(f"{output}: the events of {len(timeline.documents)} article(s)", file=sys.stderr)
    return SOME_FAILED if timeline.problems else ALL_READ


def _print(text: str) -> None:
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


def _report(problems: Sequence[Problem]) -> None:
    for problem in problems:
        print(f"timeline-app: {problem.path}: {problem.sentence()}", file=sys.stderr)
