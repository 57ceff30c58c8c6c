"""The small networks: one hidden layer each, several that were trained apart and whose answers are averaged."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from timeline_app.reading.prose.columns import Table


@dataclass(frozen=True, slots=True)
class Network:
    """`k` networks of one hidden layer: inputs -> hidden (rectified) -> answers (logistic).

    mean, scale: (inputs,); hidden: (k, inputs + 1, units); out: (k, units + 1, answers); the last row is the bias.
    """

    mean: NDArray[np.float32]
    scale: NDArray[np.float32]
    hidden: NDArray[np.float32]
    out: NDArray[np.float32]

    def answers(self, table: Table) -> Table:
        """Probabilities (rows, answers)."""
        scaled = np.clip((table.astype(np.float32) - self.mean) / self.scale, -4, 4)
        units = np.maximum(scaled @ self.hidden[:, :-1] + self.hidden[:, -1:], 0)
        logits = units @ self.out[:, :-1] + self.out[:, -1:]
        found: Table = (1 / (1 + np.exp(-logits))).mean(axis=0).astype(np.float64)
        return found


@dataclass(frozen=True, slots=True)
class Networks:
    """What `tests/benchmarks/train_prose.py` writes; `lexicon` are the weights of the sets of words."""

    lexicon: NDArray[np.float32]
    first: Network
    second: Network
    page: Network


@functools.cache
def networks() -> Networks:
    """The networks, as trained."""
    parts = ("mean", "scale", "hidden", "out")
    with resources.files(__package__).joinpath("weights.npz").open("rb") as stream, np.load(stream) as stored:
        return Networks(
            stored["lexicon"].astype(np.float32),
            *(
                Network(*(stored[f"{name}_{part}"].astype(np.float32) for part in parts))
                for name in ("first", "second", "page")
            ),
        )
