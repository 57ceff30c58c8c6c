"""How good and how quick reading is: the table of `../shared/eval/article_text.py`, the days of publication, and
pages and megabytes a second.

    python tests/benchmarks/eval_reading.py [../shared/corpora/article_text_dev.json.gz]

The weights were learnt from these pages, so this table flatters: `train_prose.py check` tells what unseen sites get.
"""

from __future__ import annotations

import json
import logging
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
sys.path.insert(0, str(ROOT))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
logging.disable(logging.CRITICAL)

from timeline_app.errors import ReadError  # noqa: E402
from timeline_app.reading import read_documents  # noqa: E402

TOLD_TO_MACHINES = re.compile(
    r"<script[^>]*ld\+json.*?</script>|<meta[^>]*(?:date|publish|time|modified)[^>]*>", re.I | re.S
)
SENTENCE = "The council said on Monday that it would close the bridge for repairs, and that ferries would run in {}. "


def read_all(paths):
    """The documents of all files as `timeline-app read` prints them, and the processor's seconds that it took."""
    start, documents = time.process_time(), []
    for path in paths:
        try:
            found = read_documents(path)
        except ReadError as error:
            print(error)
            continue
        documents += [{"path": d.path, "text": d.text, "body": [[r.start, r.end] for r in d.body]} for d in found]
    return documents, time.process_time() - start


FIRST = """
import sys, time
from pathlib import Path
from timeline_app.reading import read_file
start = time.perf_counter()
read_file(Path(sys.argv[1]))
print(time.perf_counter() - start)
"""


def first_document(path):
    """Seconds that the first file takes in a process that has read nothing yet; the best of three."""
    command = [sys.executable, "-c", FIRST, path]
    runs = [subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True) for _ in range(3)]
    return min(float(run.stdout) for run in runs)


def days(paths):
    """The day that we and htmldate find on each page, for pages as they are and without what they tell machines."""
    from htmldate import find_date

    from timeline_app.model.edtf import to_edtf

    def ours(path):
        span = read_documents(path)[0].published.span
        return to_edtf(span) if span else None

    pages = [(path, path.read_text(encoding="utf-8")) for path in paths]
    whole = [(ours(path), find_date(text, original_date=True)) for path, text in pages]
    agreed = [(page, one) for page, (one, other) in zip(pages, whole, strict=True) if one and one == other]
    print(f"days      the same as htmldate's on {len(agreed)} of {len(pages)} pages")
    right, wrong, theirs = 0, 0, 0
    for (path, text), day in agreed:
        bare = path.with_name(f"bare-{path.name}")
        bare.write_text(TOLD_TO_MACHINES.sub("", text), encoding="utf-8")
        found = ours(bare)
        right, wrong = right + (found == day), wrong + (found not in (day, None))
        theirs += find_date(bare.read_text(encoding="utf-8"), original_date=True) == day
        bare.unlink()
    print(f"          without JSON-LD and meta: {right} right, {wrong} wrong of {len(agreed)}; htmldate {theirs} right")


def main(data):
    """See the top of the file."""
    scorer = SHARED / "eval" / "article_text.py"
    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder, "pages")
        subprocess.run([sys.executable, scorer, "unpack", data, pages], check=True)
        documents = []
        for name, pattern in (("html", "html-*"), ("page", "page-*"), ("clean", "clean-*")):
            paths = sorted(pages.glob(pattern))
            found, seconds = read_all(paths)
            size = sum(path.stat().st_size for path in paths) / 1e6
            print(f"{name:9} {len(paths) / seconds:6.0f} files/s  {size / seconds:6.1f} MB/s")
            documents += found
        days(sorted(pages.glob("html-*")))
        firsts = [next(pages.glob(pattern)) for pattern in ("html-*", "page-*")]
        firsts += [ROOT / "tests/reading/fixtures" / name for name in ("writer.pdf", "writer.docx", "saved.mhtml")]
        print("first     " + ", ".join(f"{path.suffix} {first_document(path):.2f} s" for path in firsts))
        read = {document["path"] for document in documents}
        documents += read_all(path for path in sorted(pages.iterdir()) if str(path) not in read)[0]
        answer = Path(folder, "read.json")
        answer.write_text(json.dumps({"documents": documents}), encoding="utf-8")
        subprocess.run([sys.executable, scorer, "score", data, answer], check=True)
        long = Path(folder, "long.txt")
        long.write_text("\n\n".join(SENTENCE.format(number) * 3 for number in range(60_000)), encoding="utf-8")
        seconds = read_all([long])[1]
        print(f"one text of {long.stat().st_size / 1e6:.0f} MB: {long.stat().st_size / 1e6 / seconds:.0f} MB/s")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED / "corpora" / "article_text_dev.json.gz")
