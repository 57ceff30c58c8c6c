"""Words per second of our dating beside `dateparser.search.search_dates`, and how cost grows with the text.

    python -m tests.benchmarks.bench_dating

Run from the top of the repository, with `pip install dateparser`. The texts are those of `../shared/corpora`; both
taggers read the same ones in the same run, in turns, on one core. The target: five times dateparser's speed, and
no text that costs more per byte than prose.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from json import loads

from tests.benchmarks.eval_dating import SCORER, SHARED
from timeline_app.dating import find_time_expressions, resolve_all
from timeline_app.model.instant import Civil

MEGABYTE = 1_000_000
ROUNDS = 3
DATEPARSER_DOCUMENTS = 40  # enough to measure it; all of them would take minutes


def texts() -> list[str]:
    """The documents of TimeBank."""
    folder = SHARED / "corpora" / "tempeval3" / "timebank"
    dump = subprocess.run([sys.executable, SCORER, "dump", folder], check=True, capture_output=True, text=True)
    return [loads(line)["text"] for line in dump.stdout.splitlines()]


def ours(text: str) -> None:
    """Find and resolve."""
    resolve_all(find_time_expressions(text), Civil(1998, 3, 1))


def seconds(tagger: Callable[[str], object], documents: list[str]) -> float:
    """Wall-clock time of all documents."""
    start = time.perf_counter()
    for document in documents:
        tagger(document)
    return time.perf_counter() - start


def compare(documents: list[str]) -> None:
    """Both taggers in turns, on the same documents."""
    from dateparser.search import search_dates

    def theirs(text: str) -> None:
        search_dates(text, languages=["en"])

    some = documents[:DATEPARSER_DOCUMENTS]
    words = sum(len(document.split()) for document in some)
    ours("warm up on Monday")
    theirs("warm up on Monday")
    best_ours = min(seconds(ours, some) for _ in range(ROUNDS))
    best_theirs = min(seconds(theirs, some) for _ in range(ROUNDS))
    print(
        f"{words} words; ours {words / best_ours:,.0f} words/s; dateparser {words / best_theirs:,.0f} words/s; ", end=""
    )
    print(f"ratio {best_theirs / best_ours:.1f}")


def growth(prose: str) -> None:
    """Nanoseconds per character: they should not grow with the length, nor with the kind of text."""
    for size in (10_000, 100_000, MEGABYTE, 10 * MEGABYTE):
        text = (prose * (size // len(prose) + 1))[:size].replace("\n", " ")
        print(f"prose, one line of {size:>10,} characters: {seconds(ours, [text]) / size * 1e9:6.0f} ns/character")
    for name, unit in (
        ("digits", "1234567890"),
        ("one word", "word"),
        ("last", "last "),
        ("may", "may "),
        ("May", "May "),
    ):
        text = (unit * (MEGABYTE // len(unit) + 1))[:MEGABYTE]
        print(f"{name:8} for a megabyte: {seconds(ours, [text]) / MEGABYTE * 1e9:6.0f} ns/character")


def resolving(documents: list[str]) -> None:
    """Expressions resolved a second, under a changed reference."""
    expressions = [find_time_expressions(document) for document in documents]
    count = sum(map(len, expressions))
    start = time.perf_counter()
    for _ in range(ROUNDS):
        for row in expressions:
            resolve_all(row, Civil(1989, 11, 2))
    print(f"{ROUNDS * count / (time.perf_counter() - start):,.0f} expressions resolved per second")


def main() -> None:
    """All of it."""
    documents = texts()
    compare(documents)
    resolving(documents)
    growth("\n".join(documents))


if __name__ == "__main__":
    main()
