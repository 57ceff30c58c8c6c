"""The bars on the shared corpora, so that a change cannot lose them unseen."""

import sys

import pytest

from tests.benchmarks.eval_dating import SHARED, predictions
from tests.conftest import SHARED as HERE


@pytest.mark.shared
@pytest.mark.parametrize(
    ("folder", "bars"),
    [
        ("tempeval3", {"strict_f1": 0.895, "relaxed_f1": 0.945, "value_f1": 0.82}),
        ("meantime_apple", {"strict_f1": 0.92, "relaxed_f1": 0.95, "value_f1": 0.85}),
    ],
)
def test_the_bars_hold(folder, bars, monkeypatch, tmp_path):
    assert SHARED == HERE
    monkeypatch.syspath_prepend(str(SHARED / "eval"))
    import eval_timex

    corpus = SHARED / "corpora" / folder
    (tmp_path / "predictions.jsonl").write_text("\n".join(predictions(corpus)), encoding="utf-8")
    gold, found = eval_timex.read_gold(corpus), eval_timex.read_predictions(tmp_path)
    figures = eval_timex.figures([eval_timex.count(doc["timexes"], found[name])[0] for name, doc in gold.items()])
    sys.modules.pop("eval_timex")
    assert {name: figures[name] >= bar for name, bar in bars.items()} == dict.fromkeys(bars, True)
