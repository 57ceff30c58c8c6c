"""How well undated articles are dated by what they say, and how long it takes.

    python -m tests.benchmarks.bench_evidence [SHARED_FOLDER] [--list] [--half even|odd]

Takes the articles of SemEval-2015 Task 4 (Apple) without their date line, and those of TempEval-3 (timebank, aquaint)
without their reference date. Prints for each set: how many windows hold the true date (an article without a window
is neither right nor wrong, and counts as endlessly wide), the median width in years, wrong exact dates,
contradictions; and the time of looking the names up in the table and of all evidence, beside that of finding the
time expressions and of the whole analysis. `--list` names the wrong ones. `--half even` or `--half odd` takes every
second article: rules are made on the even ones, and what unseen ones give is read off the odd ones.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from timeline_app.dating import find_time_expressions
from timeline_app.evidence import infer_publication
from timeline_app.evidence.names import lexicon
from timeline_app.evidence.text import read
from timeline_app.model.document import Document, PublicationDate
from timeline_app.model.edtf import to_edtf
from timeline_app.model.instant import DAY, instant
from timeline_app.pipeline import analyse, warm_up
from timeline_app.reading import read_documents

YEAR = 365.25 * DAY
TOP = Path(__file__).resolve().parents[2]
_ANALYSED = 20  # articles of a set that are analysed whole, for comparison


def apple(shared: Path, work: Path) -> Iterator[tuple[str, date, str]]:
    """Name, true date and text without its date line."""
    script, corpus = shared / "eval" / "semeval_timelines.py", shared / "corpora" / "semeval2015_apple" / "articles_cat"
    subprocess.run([sys.executable, script, "articles", corpus, work], check=True, stdout=subprocess.DEVNULL)
    for path in sorted(work.glob("*.txt")):
        title, _, line, *rest = path.read_text(encoding="utf-8").split("\n")
        yield path.stem, datetime.strptime(line, "%B %d, %Y").date(), "\n".join([title, *rest])


def tempeval(shared: Path, name: str) -> Iterator[tuple[str, date, str]]:
    """Name, true date and text."""
    script, corpus = shared / "eval" / "eval_timex.py", shared / "corpora" / "tempeval3" / name
    dump = subprocess.run([sys.executable, script, "dump", corpus], check=True, capture_output=True, text=True).stdout
    for row in map(json.loads, dump.splitlines()):
        yield row["doc"], date.fromisoformat(row["dct"][:10]), row["text"]


def as_document(text: str, work: Path) -> Document:
    """The text as the program reads a file of it."""
    path = work / "article.txt"
    path.write_text(text, encoding="utf-8")
    return read_documents(path)[0]


def is_wrong(found: PublicationDate, true: date) -> bool:
    """Whether there is a window and the true day is not in it."""
    if found.span is None:
        return False
    at = instant(true.year, true.month, true.day)
    low, high = found.span.earliest_start, found.span.latest_end
    return (low is not None and at < low) or (high is not None and at >= high)


def width(found: PublicationDate) -> float:
    """In years; endless where a side is open."""
    seconds = found.span.duration_seconds if found.span else None
    return float("inf") if seconds is None else seconds / YEAR


def report(name: str, articles: list[tuple[str, date, str]], work: Path, show: bool) -> None:
    """Print the line of one set."""
    documents = [as_document(text, work) for _, _, text in articles]
    infer_publication(documents[0], find_time_expressions(documents[0].text))
    prose = [read(document) for document in documents]
    start = time.perf_counter()
    for one in prose:
        list(lexicon().find(one))
    looked_up = (time.perf_counter() - start) / len(documents)
    start = time.perf_counter()
    expressions = [find_time_expressions(document.text) for document in documents]
    dated = time.perf_counter()
    found = [infer_publication(document, ours) for document, ours in zip(documents, expressions, strict=True)]
    inferred = time.perf_counter()
    for document in documents[:_ANALYSED]:
        analyse(document)
    analysis = (time.perf_counter() - inferred) / min(_ANALYSED, len(documents))
    wrong = [(who, true, given) for (who, true, _), given in zip(articles, found, strict=True) if is_wrong(given, true)]
    widths = [width(given) for given in found]
    closed = [years for years in widths if years < float("inf")]
    each = (inferred - dated) / len(found)
    print(
        f"{name:9} {len(found):4} articles  hold the date {100 * (1 - len(wrong) / len(found)):5.1f} %  "
        f"median width {statistics.median(widths):5.2f} years "
        f"(of the {len(closed)} closed: {statistics.median(closed):.2f})  "
        f"without a window {sum(given.span is None for given in found)}  "
        f"contradictions {sum(given.contradicted for given in found)}  "
        f"wrong exact dates {sum(given.reference is not None for _, _, given in wrong)}\n"
        f"{'':9} at most 3 years {sum(years <= 3 for years in widths)}, 5 {sum(years <= 5 for years in widths)}; "
        f"names {1000 * looked_up:.2f} ms, evidence {1000 * each:.2f} ms an article, "
        f"time expressions {1000 * (dated - start) / len(found):.2f} ms, "
        f"whole analysis {1000 * analysis:.1f} ms ({100 * each / analysis:.1f} %)"
    )
    for who, true, given in wrong if show else []:
        words = "; ".join(e.words for e in given.evidence[:3])
        print(f"          {who} of {true}: {to_edtf(given.span) if given.span else ''}: {words}")


def main() -> None:
    """Run all sets."""
    half = {"even": 0, "odd": 1}.get(sys.argv[sys.argv.index("--half") + 1]) if "--half" in sys.argv else None
    folders = [
        argument for argument in sys.argv[1:] if not argument.startswith("-") and argument not in ("even", "odd")
    ]
    shared = Path(folders[0]) if folders else TOP.parent / "shared"
    warm_up()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        sets = {"apple": list(apple(shared, work))} | {
            name: list(tempeval(shared, name)) for name in ("timebank", "aquaint")
        }
        for name, articles in sets.items():
            chosen = articles if half is None else articles[half::2]
            report(name, chosen, work, "--list" in sys.argv)


if __name__ == "__main__":
    main()
