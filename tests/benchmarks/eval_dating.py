"""Scores our tagger on folders of TimeML files, with the scorer of `../shared/eval`.

    python -m tests.benchmarks.eval_dating                      # timebank, aquaint, both together, meantime_apple
    python -m tests.benchmarks.eval_dating FOLDER... [--errors]

Run from the top of the repository. The texts and reference dates come from `eval_timex.py dump`; the figures are
those of `eval_timex.py score`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from timeline_app.dating import tag

SHARED = Path(__file__).resolve().parents[3] / "shared"
SCORER = SHARED / "eval" / "eval_timex.py"
CORPORA = ("tempeval3/timebank", "tempeval3/aquaint", "tempeval3", "meantime_apple")


def predictions(folder: Path) -> list[str]:
    """One JSON line a document, as the scorer reads them."""
    dump = subprocess.run([sys.executable, SCORER, "dump", folder], check=True, capture_output=True, text=True)
    lines = []
    for line in dump.stdout.splitlines():
        document = json.loads(line)
        reference = date.fromisoformat(document["dct"][:10]) if document["dct"] else None
        timexes = [
            {"start": found.start, "end": found.end, "type": found.type, "value": found.value}
            for found in tag(document["text"], reference)
        ]
        lines.append(json.dumps({"doc": document["doc"], "timexes": timexes}))
    return lines


def score(folder: Path, *options: str) -> str:
    """What the scorer prints for our expressions of a folder."""
    with tempfile.TemporaryDirectory() as place:
        Path(place, "predictions.jsonl").write_text("\n".join(predictions(folder)), encoding="utf-8")
        command = [sys.executable, SCORER, "score", folder, place, *options]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main() -> None:
    """Score the folders named, or all of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--errors", action="store_true", help="list every disagreement, tab-separated")
    arguments = parser.parse_args()
    for folder in arguments.folders or [SHARED / "corpora" / name for name in CORPORA]:
        print(folder.name)
        print(score(folder, *(["--errors"] if arguments.errors else [])))


if __name__ == "__main__":
    main()
