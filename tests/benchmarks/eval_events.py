"""Score the events against SemEval-2015 Task 4 (trial set, real Wikinews articles of ../shared).

    python tests/benchmarks/eval_events.py [FOLDER_OF_A_SET]

A set has `articles_cat` and `gold_timelines`. Prints the line of ../shared/eval/semeval_timelines.py.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from timeline_app.exporting.json_format import timeline_json
from timeline_app.pipeline import build_timeline, import_all, resolutions

SHARED = Path(__file__).resolve().parents[3] / "shared"
SCORER = SHARED / "eval" / "semeval_timelines.py"


def main() -> None:
    """Write the articles as text, extract their events, score them."""
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED / "corpora" / "semeval2015_apple"
    with tempfile.TemporaryDirectory() as folder:
        texts, answer = Path(folder) / "texts", Path(folder) / "events.json"
        _run("articles", source / "articles_cat", texts)
        articles, problems = import_all(sorted(texts.glob("*.txt")))
        timeline = build_timeline(articles, {}, problems)
        expressions = {a.document.id: resolutions(a, a.document.published) for a in articles}
        answer.write_text(timeline_json(timeline, expressions), encoding="utf-8")
        _run("score", source / "gold_timelines", texts, answer)


def _run(*arguments: object) -> None:
    subprocess.run([sys.executable, str(SCORER), *map(str, arguments)], check=True)


if __name__ == "__main__":
    main()
