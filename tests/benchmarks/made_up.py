"""Made-up events for the benchmarks of the timeline: as many as wanted, their words made when asked for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from timeline_app.layout.columns import EventColumns, sorted_columns
from timeline_app.layout.grouping import Grouping
from timeline_app.model.instant import civil

YEAR = 31_556_952
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WORDS = ("border", "talks", "election", "ceasefire", "minister", "protest", "summit")
MORE = ("flood", "strike", "treaty", "bridge", "harbour", "vote", "budget")


@dataclass
class MadeUp:
    """Made-up events; their titles are made when asked for."""

    columns: EventColumns

    def key(self, index: int) -> str:
        return str(index)

    def find(self, key: str) -> int:
        return int(key)

    def title(self, index: int) -> str:
        number = int(self.columns.row[index])
        words = [(WORDS + MORE)[number // 14**place % 14] for place in range(2 + number % 4)]
        return f"{' '.join(words).capitalize()} {number}"

    def titles(self, index: np.ndarray) -> list[str]:
        return [self.title(row) for row in index.tolist()]

    def date(self, index: int) -> str:
        day = civil(int(self.columns.start[index]))
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"

    def groups(self, _: Grouping) -> list[tuple[str, np.ndarray]]:
        return [("", np.arange(len(self.columns), dtype=np.int32))]


def made_up(count: int, seed: int = 1) -> MadeUp:
    """Minutes to years over four decades, denser towards the end; one in twenty is fuzzy, planned or alleged."""
    random = np.random.default_rng(seed)
    start = (random.beta(3, 1.4, count) * 40 * YEAR).astype(np.int64) + 15 * YEAR
    many = min(1.0, 10_000 / count)  # as many long ones in all sets, or they alone would fill the view
    shares = [0.1, 0.1, 0.8 - 0.1 * many, 0.05 * many, 0.04 * many, 0.01 * many]
    lengths = [60, 3600, 86400, 30 * 86400, YEAR, 3 * YEAR]
    length = random.choice(lengths, count, p=shares).astype(np.int64)
    zeros = np.zeros(count, dtype=np.int64)
    fuzzy = (random.random(count) < 0.05).astype(np.int64)
    return MadeUp(
        sorted_columns(
            start, start + length, start + fuzzy * length // 4, start + length - fuzzy * length // 2, zeros,
            random.choice(3, count, p=[0.3, 0.65, 0.05]), random.choice(5, count, p=[0.9, 0.03, 0.03, 0.02, 0.02]),
            random.integers(0, 8, count), random.choice(3, count) + 1, random.random(count).astype(np.float32),
            np.arange(count, dtype=np.int32),
        )
    )  # fmt: skip
